"""What each sign weighs, learned from examples: made by `python -m benchmarks.words train`, never by hand.

One sign a line: its name (`care.words_signs`), what it adds to the alarm and what it adds to crisis rather than
urgent, in hundredths. Above zero speaks for it, below zero against it.
"""

TRAINED_ON = "e38166730d35db8cd6859cd4f928bdfb59eaa23d73c56e20b489e58f9ab4a5f2"
"""SHA-256 of the rows that these weights were learned from."""

ALARM_BIAS = -314
CRISIS_BIAS = -39

TABLE = """
b:04 not 34 76
b:1 again 77 -71
b:1 line -73 0
b:1 through 52 -18
b:1 to 71 56
b:10 $ 142 -24
b:10 how 76 56
b:10 min -84 -38
b:10 patient -67 0
b:104 on 47 -23
b:11 40 64 50
b:12 $ -78 0
b:130 at 47 -23
b:14 $ 101 -16
b:14th approxim 58 -25
b:15 min 46 -9
b:16 to -60 0
b:172 104 47 -23
b:1955 contour -50 0
b:2 $ 129 27
b:2 day -20 -63
b:2 i -46 3
b:2 minut -50 0
b:2 no 61 -25
b:20 min 60 -5
b:20 minut 87 -46
b:20 of 50 68
b:2011 dej 136 -11
b:2019 and 87 58
b:22 i -65 0
b:3 $ 68 -44
b:3 day 180 -46
b:3 hrs 62 -21
b:3 i -47 0
b:3 no 8 -52
b:3 now -60 0
b:3 page -64 0
b:3 stop 21 -85
b:30 ibuprofen 52 29
b:3am $ 245 76
b:3rd it 35 -46
b:3rd period 92 24
b:4 $ -217 -36
b:4 20 -72 0
b:4 call -76 0
b:4 day 173 -37
b:4 gone -72 0
b:40 $ 126 17
b:40 the 62 41
b:47 day 32 158
b:48 anos 29 -48
b:5 40 62 41
b:5 min -71 -37
b:6 $ 75 -10
b:6 15 -106 0
b:6 hrs 31 -64
b:6 month -11 73
b:6 sleep -45 0
b:7 $ -93 0
b:7 no 61 -30
b:8 month -62 111
b:9 $ -97 12
b:9 40 145 17
b:9 hrs 48 -13
b:9 rehab 7 -58
b:9 was 52 -18
b:900 oxi -50 0
b:95 degre 81 28
b:9th and -65 0
b:^ 10 -10 64
b:^ 18 66 -31
b:^ 9 7 -58
b:^ a -314 -110
b:^ about 151 11
b:^ abri 31 79
b:^ aca -59 60
b:^ acab -50 0
b:^ acid -197 0
b:^ adderal 60 -17
b:^ after 210 6
b:^ ahi -104 0
b:^ al -143 3
b:^ algui -156 -46
b:^ alguien -53 67
b:^ all 127 -75
b:^ allergi -64 0
b:^ almost -25 57
b:^ alreadi 95 58
b:^ amaneci -27 -66
b:^ an -233 9
b:^ ana -68 0
b:^ and -130 -70
b:^ ando 362 -185
b:^ anoch 59 94
b:^ antes -93 0
b:^ anxious -96 0
b:^ aqui -394 0
b:^ arregl -57 0
b:^ ask 100 -44
b:^ ayud 47 24
b:^ babi -72 17
b:^ back 18 -66
b:^ bandaid 82 31
b:^ bang 5 60
b:^ bar -56 -13
b:^ barr 53 -43
b:^ bartend 109 -88
b:^ beat -88 0
b:^ bebi 114 -68
b:^ been 364 99
b:^ begin -64 0
b:^ bing -60 0
b:^ bit -98 52
b:^ black 114 -77
b:^ blackout -91 0
b:^ blah -70 0
b:^ blew -62 0
b:^ blood -126 0
b:^ blue -129 0
b:^ bolvi 81 -22
b:^ book 59 22
b:^ borr 38 -113
b:^ borrenm 32 48
b:^ botell -143 0
b:^ bottl -218 10
b:^ bought 283 56
b:^ brainrot 4 -53
b:^ breathalyz 120 -40
b:^ bridg -132 0
b:^ brind 61 -61
b:^ bring -50 0
b:^ broke 64 -87
b:^ brought 136 3
b:^ bruis 63 31
b:^ bullet 102 45
b:^ buri -80 0
b:^ burn -136 27
b:^ bus 38 -72
b:^ busqu 102 46
b:^ buy 182 -30
b:^ by 65 54
b:^ cad 100 23
b:^ cada 228 -64
b:^ caffein -47 0
b:^ cai 245 -133
b:^ call -228 -23
b:^ can -441 89
b:^ cancel 56 -60
b:^ cans -119 0
b:^ cant -101 -141
b:^ car -108 0
b:^ cart -62 0
b:^ cash 48 -20
b:^ casi -96 26
b:^ cay -57 0
b:^ celebr 78 -5
b:^ cer -82 0
b:^ chair -74 0
b:^ champagn 65 -36
b:^ chang 122 -20
b:^ check 158 114
b:^ chest 138 37
b:^ choke -72 0
b:^ close -51 0
b:^ coach 56 -70
b:^ cold 20 -75
b:^ colg -223 0
b:^ compr 254 91
b:^ con 124 -12
b:^ conect -70 0
b:^ consum 56 -38
b:^ consumi 3 -62
b:^ cont -73 0
b:^ convulsion -94 -18
b:^ cook -70 23
b:^ cop -243 0
b:^ cort -113 0
b:^ could -151 0
b:^ couldnt -93 0
b:^ count -196 86
b:^ cousin -67 0
b:^ crack -20 -61
b:^ crave -180 -62
b:^ cre -8 158
b:^ cristal 45 -4
b:^ cuand 59 -31
b:^ cuid 94 9
b:^ custom -77 0
b:^ cut -277 30
b:^ dad 182 92
b:^ day 103 -111
b:^ dead -175 0
b:^ deadlin -143 0
b:^ dealer 70 37
b:^ decid -45 5
b:^ dej 68 242
b:^ demo -87 0
b:^ descans -190 0
b:^ despert 94 -65
b:^ despu 131 101
b:^ detox 140 -19
b:^ devil 5 -49
b:^ dia -77 0
b:^ did 171 72
b:^ die -74 2
b:^ diganl 58 4
b:^ dij 134 59
b:^ dios -18 139
b:^ disculp -47 0
b:^ dispar -48 0
b:^ dnd -52 0
b:^ do -83 -88
b:^ doctor 61 -47
b:^ doe 148 -22
b:^ dog 164 -104
b:^ done 34 -72
b:^ dont -206 -24
b:^ dopesick 140 -86
b:^ dos 171 -20
b:^ drank 213 244
b:^ dreamt 81 -43
b:^ drive 169 -107
b:^ drop -98 6
b:^ each -52 0
b:^ ed -52 0
b:^ el 210 -420
b:^ ella -73 12
b:^ els -69 0
b:^ empec 166 -74
b:^ en 86 -44
b:^ encontr 277 -29
b:^ end -226 0
b:^ endors 63 96
b:^ enoj -90 0
b:^ entre 82 -63
b:^ eran 82 132
b:^ es 78 -50
b:^ escalofri 69 -25
b:^ escond -59 -36
b:^ escribi -54 38
b:^ ese 14 -121
b:^ esper 171 67
b:^ est -80 0
b:^ esta 77 84
b:^ estab -68 0
b:^ estari -63 16
b:^ este -69 69
b:^ esto 18 -68
b:^ estoy 233 -268
b:^ estren -92 0
b:^ everi 200 126
b:^ everyon 146 -6
b:^ everyth -85 98
b:^ ex 88 -45
b:^ extran -99 27
b:^ fake 141 -46
b:^ falt 132 58
b:^ feel -305 -88
b:^ fell 151 -78
b:^ fight -65 0
b:^ final -98 20
b:^ finish -154 4
b:^ fire -106 0
b:^ fix -72 5
b:^ food -74 0
b:^ for -122 0
b:^ fought -102 0
b:^ found 141 3
b:^ four 119 -70
b:^ friend 38 -83
b:^ frustrat -47 0
b:^ fui -232 -58
b:^ gan 89 3
b:^ gana -53 0
b:^ gas 57 -21
b:^ gave -113 64
b:^ get -129 0
b:^ give -22 -92
b:^ glad -100 0
b:^ go -138 -81
b:^ goal -68 0
b:^ god 64 94
b:^ gonna 183 159
b:^ goodby -126 4
b:^ got 178 -166
b:^ grab 198 90
b:^ graci 90 99
b:^ grandpa 36 -98
b:^ grandson -50 0
b:^ grit -56 0
b:^ gun -60 9
b:^ guy 109 44
b:^ gym 52 93
b:^ habl 146 -8
b:^ had -146 31
b:^ hand 87 -143
b:^ hang 26 -226
b:^ hart -53 0
b:^ hate -54 0
b:^ have -19 -112
b:^ havent -61 39
b:^ hay -97 98
b:^ he 166 -139
b:^ hear 54 -58
b:^ heart -42 47
b:^ heavi -45 0
b:^ help -44 66
b:^ hes 281 -293
b:^ hic -31 95
b:^ hid 170 12
b:^ hide -20 190
b:^ high -66 0
b:^ hit -208 -56
b:^ hol 89 -19
b:^ hold -86 48
b:^ homework -49 9
b:^ homi 64 -24
b:^ honest 175 92
b:^ hope 109 151
b:^ hopeless -47 0
b:^ hot -82 0
b:^ hous -65 4
b:^ how -215 -78
b:^ hoy -182 -194
b:^ hr 82 -31
b:^ hub -123 0
b:^ hung -186 0
b:^ hurt -56 26
b:^ husband 58 54
b:^ hypothet 54 -140
b:^ i -19 236
b:^ ice -74 0
b:^ id 105 -221
b:^ if 350 175
b:^ ili 258 110
b:^ ill -167 -26
b:^ im 83 -64
b:^ in -127 -222
b:^ inform 81 -42
b:^ insur 51 -57
b:^ is -186 -81
b:^ it -259 -137
b:^ ive 454 54
b:^ jal -143 0
b:^ jealous 72 51
b:^ joint -69 0
b:^ jump -155 0
b:^ just -91 -140
b:^ k 318 36
b:^ keep 29 54
b:^ kept -28 62
b:^ kick -87 -67
b:^ kid -210 5
b:^ kier 79 39
b:^ kinda 68 -66
b:^ kms 164 15
b:^ knife -83 0
b:^ kratom 111 -41
b:^ la -174 -122
b:^ las 96 -97
b:^ last 240 -22
b:^ le 80 -161
b:^ learn -56 0
b:^ leav -79 -19
b:^ left 71 -101
b:^ leftov 304 -108
b:^ leg -46 -70
b:^ les 118 90
b:^ let -229 120
b:^ letter -92 0
b:^ licenci 91 23
b:^ line 153 86
b:^ listen -52 0
b:^ llam -9 63
b:^ lleg 271 73
b:^ llev 281 100
b:^ lo 209 210
b:^ load -186 16
b:^ lock -264 3
b:^ log 151 76
b:^ lol 56 -30
b:^ lone -64 0
b:^ long 92 39
b:^ look 248 68
b:^ los -10 -144
b:^ lost 2 47
b:^ made 108 124
b:^ make -51 18
b:^ manan -55 93
b:^ mand 48 31
b:^ mari -115 0
b:^ marqu -89 3
b:^ may -70 0
b:^ me 278 177
b:^ mejor 227 -125
b:^ mi 67 -233
b:^ mis -29 94
b:^ miss 69 -23
b:^ mix 74 199
b:^ mood -129 3
b:^ move -80 0
b:^ my -187 -217
b:^ nad -61 0
b:^ nadi -140 3
b:^ nah -65 0
b:^ necesit 85 -210
b:^ necesito 92 -43
b:^ need -61 -157
b:^ needl 9 -247
b:^ never -118 8
b:^ new 74 -15
b:^ ni -129 -24
b:^ nick -152 0
b:^ no -236 133
b:^ nobodi -323 38
b:^ nod 270 -89
b:^ nom 81 -91
b:^ none -49 0
b:^ nope -82 0
b:^ nose 44 -144
b:^ not -373 34
b:^ noth -108 -24
b:^ nuev 27 -88
b:^ nunc -57 -25
b:^ nunca 48 84
b:^ obsess 317 -62
b:^ odd -138 0
b:^ odi -49 0
b:^ oig 73 65
b:^ oil -112 0
b:^ ojal 398 188
b:^ ojala 90 97
b:^ ok -131 -21
b:^ old -96 0
b:^ on -12 55
b:^ one 253 172
b:^ onli -115 -33
b:^ open 57 252
b:^ orden -52 0
b:^ order 40 -55
b:^ orgull -57 0
b:^ otra -76 91
b:^ our -104 0
b:^ out -70 -10
b:^ over -71 0
b:^ overdos -45 0
b:^ paid -88 140
b:^ par -128 -116
b:^ park 72 -2
b:^ parlay 57 -7
b:^ part 114 -7
b:^ pass 84 -81
b:^ pastill -192 0
b:^ pedi 143 -67
b:^ pens -143 0
b:^ perdi -76 151
b:^ perdon -39 -49
b:^ perdonenm 137 75
b:^ perman 133 39
b:^ pharmaci -80 -36
b:^ phenibut 11 -65
b:^ phone -161 35
b:^ pick 70 83
b:^ pictur -101 0
b:^ piens -38 68
b:^ pill 51 11
b:^ pistol -106 0
b:^ plan -173 -81
b:^ plant -47 0
b:^ pleas -45 -15
b:^ plug 143 -58
b:^ polic -81 0
b:^ post 120 63
b:^ pour -80 96
b:^ practic 316 103
b:^ pray 96 -40
b:^ preocup -55 0
b:^ primera -57 0
b:^ prob 132 -25
b:^ ps 76 17
b:^ pued -126 0
b:^ pull 64 59
b:^ punch 61 69
b:^ pus -77 0
b:^ put -98 83
b:^ que -192 278
b:^ quier 334 -107
b:^ quiero 162 8
b:^ quilt -75 0
b:^ quis 77 50
b:^ quit 227 -2
b:^ rais -165 0
b:^ ran -64 -35
b:^ ray -110 0
b:^ read -159 0
b:^ readi 155 214
b:^ rec -136 0
b:^ recai 255 -60
b:^ recogi -133 0
b:^ record 63 30
b:^ refil -211 0
b:^ regal -125 21
b:^ relaps 144 9
b:^ rent 64 41
b:^ renunci 72 -33
b:^ respir 205 150
b:^ rest -184 0
b:^ return 70 40
b:^ rock -141 0
b:^ rode -53 -60
b:^ roll 226 -148
b:^ rompi 273 -170
b:^ roommat -94 38
b:^ run -232 -17
b:^ sad -129 0
b:^ safe -154 0
b:^ said -61 0
b:^ sali 72 63
b:^ salt 70 50
b:^ same -111 0
b:^ saqu 58 -34
b:^ sat 148 96
b:^ saturday 47 -9
b:^ saw -184 0
b:^ say -62 0
b:^ scratch 93 -19
b:^ screw 84 -53
b:^ se 36 -141
b:^ see 94 32
b:^ self 246 34
b:^ sembr -69 0
b:^ send -45 0
b:^ sh 41 173
b:^ shaki -57 0
b:^ she 171 -67
b:^ shoot -215 0
b:^ shot -287 -52
b:^ show 115 22
b:^ si -68 335
b:^ sick -50 -23
b:^ sient 59 -77
b:^ sign -95 0
b:^ sin -272 5
b:^ sinc 52 -34
b:^ sit 200 61
b:^ six -136 0
b:^ skill 90 -41
b:^ skip -146 -8
b:^ slay -52 0
b:^ slice 158 62
b:^ slip -118 -4
b:^ slow -66 0
b:^ smoke 219 -137
b:^ snap 13 98
b:^ snort 122 -10
b:^ snow -69 0
b:^ snuck 111 -108
b:^ so -67 -101
b:^ sober 9 -49
b:^ sold -77 -18
b:^ somebodi -13 -299
b:^ someon -190 -56
b:^ someth -50 -60
b:^ sound -144 0
b:^ soy 340 -62
b:^ sponsor -98 0
b:^ start -97 -93
b:^ stomach -76 24
b:^ stop -5 -50
b:^ strip 74 -22
b:^ sublocad 84 -13
b:^ suboxon -49 0
b:^ sud 19 -62
b:^ suicid 260 48
b:^ sunday -128 7
b:^ surviv 96 11
b:^ swallow 19 144
b:^ take -61 -33
b:^ talk 35 -71
b:^ tap -117 0
b:^ tattoo -62 0
b:^ te -75 0
b:^ tell 67 170
b:^ tembl -72 0
b:^ ten -139 0
b:^ teng 445 -2
b:^ text 76 68
b:^ that -214 -66
b:^ the 23 -345
b:^ theater -63 0
b:^ there 456 93
b:^ these -48 0
b:^ they -172 175
b:^ theyd 100 43
b:^ theyr 71 -143
b:^ think 246 138
b:^ this 60 -76
b:^ thought 58 36
b:^ three 175 -86
b:^ throw -183 -3
b:^ tien 65 46
b:^ time -125 0
b:^ tir -27 -146
b:^ tire 30 72
b:^ to -109 34
b:^ tod 53 -110
b:^ today -138 7
b:^ told 323 113
b:^ tom -80 287
b:^ tome 193 106
b:^ tomorrow 49 -98
b:^ took -175 -47
b:^ toy 221 -207
b:^ traffic -97 0
b:^ traig 144 -113
b:^ tri 57 76
b:^ trip -82 0
b:^ trist -50 0
b:^ turn 208 -75
b:^ twenti 11 97
b:^ two -79 0
b:^ type -155 40
b:^ u -3 69
b:^ ua -50 -80
b:^ un -213 112
b:^ una -148 -71
b:^ uno -115 114
b:^ urg -50 -105
b:^ use -305 14
b:^ usted -29 62
b:^ vape 92 -51
b:^ vendi 40 -56
b:^ vi -127 0
b:^ viaj -71 0
b:^ voic 156 82
b:^ volvi -45 -86
b:^ vomit -49 -7
b:^ voy 500 -229
b:^ wait -88 24
b:^ walk 109 27
b:^ wanna 20 84
b:^ want -90 -40
b:^ was -86 6
b:^ wasnt -77 -11
b:^ wast -68 0
b:^ wat -85 0
b:^ watch -72 0
b:^ we -268 -5
b:^ weed -99 0
b:^ well 109 -62
b:^ went -65 20
b:^ were -61 0
b:^ what -415 156
b:^ when 14 93
b:^ where -136 0
b:^ whether -271 0
b:^ whi -59 92
b:^ which -128 0
b:^ whippet 145 -116
b:^ who -183 83
b:^ wife 84 -74
b:^ will -72 0
b:^ wine -57 -8
b:^ wish 22 216
b:^ withdrew 79 -50
b:^ wont -73 7
b:^ would 105 61
b:^ wouldnt 130 87
b:^ write -183 0
b:^ wrote 366 121
b:^ y -95 0
b:^ ya 62 182
b:^ yell -100 0
b:^ yes -97 0
b:^ yo -61 53
b:^ you -282 -67
b:^ youngest -49 0
b:a $ 58 39
b:a 10 197 -19
b:a 3 -216 0
b:a 6 -57 1
b:a 7 -81 0
b:a ahorc -108 39
b:a algui 88 69
b:a b -57 -17
b:a bag 192 -128
b:a baj -13 -64
b:a bard -48 0
b:a bat 78 59
b:a bath -90 0
b:a bead -51 0
b:a bed 81 -31
b:a beer -100 -6
b:a bet -70 0
b:a bit -104 11
b:a blunt 64 -24
b:a bottl 246 -201
b:a boundari -152 0
b:a bowl 242 72
b:a break -17 -63
b:a bullet -55 50
b:a bunch 111 46
b:a burrito -167 0
b:a bus 155 32
b:a busc -21 -58
b:a button 57 50
b:a cad 2 60
b:a cake -47 0
b:a calm 179 52
b:a cambi 122 -118
b:a camin -67 -4
b:a candl -53 0
b:a car 10 80
b:a card -49 0
b:a cas -135 0
b:a casserol -69 -16
b:a cero 192 -57
b:a chair 62 11
b:a chanc 91 -40
b:a check -60 0
b:a click 46 20
b:a cold -91 0
b:a com -4 53
b:a consumir 57 -14
b:a cont 55 -51
b:a copi -71 0
b:a cort 118 60
b:a couch -68 0
b:a coupl 54 -85
b:a cowork -46 0
b:a crave -68 0
b:a crick -73 0
b:a crowbar 29 73
b:a cup 53 -52
b:a dab -55 0
b:a databas -54 0
b:a date 24 83
b:a day 113 46
b:a dead -74 11
b:a decent -53 0
b:a deer -87 0
b:a deposit -65 0
b:a differ -118 0
b:a dios -106 5
b:a door -168 0
b:a dorm -79 8
b:a dormir -129 0
b:a dos -49 -118
b:a drink -98 -55
b:a drunk -64 0
b:a entrar 59 29
b:a ese -130 0
b:a estar -148 157
b:a fellow -46 0
b:a fever -147 0
b:a few 59 -62
b:a fifth -58 100
b:a fist 72 9
b:a form 45 6
b:a fraud 53 -84
b:a funer 84 24
b:a game 119 -49
b:a glass 73 -49
b:a good -49 134
b:a gray -120 0
b:a guard 57 12
b:a gun 86 33
b:a gurgl 78 21
b:a guy 157 17
b:a hac -26 111
b:a hammer 54 41
b:a handl 51 -17
b:a hawk -94 0
b:a headston 94 43
b:a hit 63 -201
b:a hole 53 -109
b:a home 338 63
b:a hotel 96 -21
b:a hous 67 -36
b:a ir 74 -170
b:a joint 28 -74
b:a kid 58 -98
b:a kite -80 0
b:a knife 97 111
b:a la 152 -338
b:a ladi -133 17
b:a lamp 76 20
b:a las -480 -175
b:a later -115 0
b:a lav -48 0
b:a letter -81 0
b:a lighter 35 -83
b:a lil -13 -45
b:a line -142 -42
b:a list 254 84
b:a littl 122 -2
b:a llam -113 -7
b:a lleg 51 -7
b:a llor 67 20
b:a load 59 8
b:a long 96 45
b:a loos -49 0
b:a los -22 -86
b:a lost 32 -49
b:a lot -244 106
b:a machet 124 51
b:a magazin -50 0
b:a man -91 25
b:a mat -150 29
b:a medi 79 -67
b:a mi 476 311
b:a mile -59 0
b:a minut -184 25
b:a mis 20 -48
b:a mistak 87 35
b:a monday 3 47
b:a motel 60 46
b:a nadi 40 -88
b:a nap -52 0
b:a neighbor 137 72
b:a new 1 78
b:a no -60 18
b:a number -117 0
b:a nun -46 0
b:a ocup 86 73
b:a otro 98 45
b:a pan 35 47
b:a paper 24 -80
b:a park 60 -87
b:a parti 94 105
b:a patient -68 -21
b:a pencil 46 30
b:a perman 52 50
b:a person 236 83
b:a pic 79 118
b:a pictur 45 64
b:a pill 56 -204
b:a pillow -27 60
b:a pint -2 -100
b:a pipe 89 -37
b:a plan 53 25
b:a plate -70 16
b:a pod 59 22
b:a popsicl -78 0
b:a poquit -46 0
b:a porta 105 -36
b:a pretzel -69 0
b:a problem 69 28
b:a process -69 0
b:a proposit 162 110
b:a proposito 20 67
b:a pulley -67 0
b:a puls 95 -24
b:a que -60 41
b:a qui -61 0
b:a quiet 71 55
b:a quit 44 64
b:a reason 76 -70
b:a record -66 0
b:a refugi -45 0
b:a regres 7 -49
b:a report -54 0
b:a revent -51 0
b:a rock 111 87
b:a row 94 20
b:a safeti 65 16
b:a sal 205 -147
b:a salvo 165 32
b:a sandwich -106 0
b:a scale 43 56
b:a seat 109 96
b:a sec -96 41
b:a seizur 22 -101
b:a seltzer -50 0
b:a ser 25 112
b:a shortstop -60 0
b:a shot 233 -17
b:a show 212 -46
b:a singl -125 0
b:a song -145 0
b:a spot 40 45
b:a stab -77 0
b:a steak 7 -119
b:a step -52 0
b:a stranger 168 -34
b:a strip 103 116
b:a stroke 158 90
b:a student 49 -37
b:a sub 27 -59
b:a substitut 50 14
b:a text -109 0
b:a third -67 0
b:a thread 176 -77
b:a ticket -63 0
b:a tiempo -179 0
b:a time -160 0
b:a tire 104 83
b:a toast 58 -34
b:a toc 130 28
b:a tod -79 -114
b:a tom 95 -67
b:a tomar 82 -59
b:a trace -45 0
b:a turn -82 0
b:a una 44 -84
b:a usar -159 -4
b:a use -122 0
b:a vec 49 43
b:a ver 111 81
b:a video 169 43
b:a walk -152 0
b:a way 103 131
b:a weapon -126 0
b:a while 69 21
b:a whole -34 -48
b:a youth 20 -60
b:abaj $ 47 14
b:abaj no 22 -50
b:abiert $ -112 -18
b:abiert el -80 0
b:abog dic -48 0
b:about $ 126 10
b:about a -56 -1
b:about be 84 15
b:about five 66 -13
b:about his -56 0
b:about hurt 90 8
b:about is 12 -93
b:about it -71 -33
b:about me -27 79
b:about my -185 63
b:about myself -61 0
b:about that -47 0
b:about the -305 -53
b:about to 342 -124
b:about twenti 47 49
b:about two 200 -60
b:about use -108 -5
b:about want 3 50
b:about what -106 0
b:about when -125 0
b:abraz $ -157 -6
b:abre la -90 0
b:abri el 68 122
b:abri la 97 158
b:abrir la -84 0
b:abstinent de -86 0
b:abuel $ 71 -52
b:abuel en 58 17
b:abuel muri -68 0
b:abuel no 53 -34
b:abuel que -50 0
b:abuel y -71 -35
b:abus de 138 -178
b:aca $ 69 -61
b:aca en 8 65
b:acab con -7 127
b:acab de 245 161
b:acab el -160 -28
b:acab la 37 -152
b:acab los -67 0
b:acab tod 56 33
b:accid $ 7 129
b:account $ -2 -93
b:acer sin 211 -68
b:acid reflux -143 0
b:acord $ -167 0
b:act on 68 79
b:action walk -60 0
b:activ shooter -45 0
b:acuerd de 158 -86
b:addi to 18 -52
b:addict to -126 0
b:address $ 87 63
b:address is 80 -10
b:adelant $ 75 53
b:adentr $ 50 72
b:adi al -179 0
b:adio a 53 11
b:advanc $ -57 -91
b:affair by 49 7
b:affair in 130 81
b:after $ -82 -6
b:after 5 -103 0
b:after a -70 0
b:after all -358 0
b:after and -116 0
b:after friday 36 52
b:after group -20 -83
b:after he 108 -124
b:after i -52 27
b:after it -98 0
b:after me 55 98
b:after my 155 101
b:after sunday 85 96
b:after that -17 124
b:after the -67 -98
b:after this 135 171
b:aftercar $ -129 0
b:afterward is 52 -38
b:afuer con 120 81
b:afuer de 63 44
b:afuer del 135 -97
b:afuer golp 47 32
b:again $ -151 141
b:again and -82 103
b:again dont 63 -146
b:again i -59 -72
b:again last 32 53
b:again on 23 -52
b:again sorri 116 -122
b:again the 58 41
b:again today -108 0
b:again tonight 46 115
b:agarr camin 14 52
b:agarr de 13 -83
b:agarr del 136 53
b:agarr yo 14 52
b:age the -97 0
b:agenda for -57 0
b:ago $ 137 95
b:ago and -119 -8
b:ago he -61 0
b:ago tonight -54 0
b:agre to -60 5
b:agu $ 92 56
b:agu de 72 -50
b:agu la 72 -43
b:agu mineral -83 -23
b:agu se 116 -18
b:aguant $ 162 -59
b:aguant la 159 34
b:aguant las 49 -29
b:aguant mas -60 52
b:aguj suen 14 -71
b:ahi $ 110 -18
b:ahi entrab 48 -35
b:ahi iban 56 -24
b:ahog en -121 12
b:ahor estoy 17 -63
b:ahor si -52 0
b:ahorc si -116 0
b:ahorit $ 112 -77
b:ahorit llev 9 63
b:air $ 165 119
b:al anon -110 0
b:al beb -13 114
b:al can 155 -24
b:al casin 95 -145
b:al centr 57 -7
b:al coch -158 0
b:al de 20 115
b:al dia 83 -57
b:al espej -58 31
b:al final -91 11
b:al grup 161 -6
b:al hij -75 0
b:al man 9 64
b:al mar -114 44
b:al nin 49 42
b:al ocul -72 0
b:al perr -76 0
b:al puent 94 12
b:al que 99 -118
b:al rio 64 73
b:al sal -63 0
b:al velori -132 0
b:alarm $ -66 141
b:alarm make -49 0
b:alberc $ 172 43
b:alcanc a 51 -7
b:alcanz $ 98 97
b:alcanz par 29 -60
b:alcohol $ 78 162
b:alcohol de 35 -61
b:alcohol del 33 162
b:alcohol en -194 -11
b:alcohol sinc 88 -34
b:ale in -70 0
b:alert with -45 0
b:algo $ 187 96
b:algo a 69 42
b:algo al 10 49
b:algo en 99 101
b:algo y 15 -46
b:algui $ 121 6
b:algui le 4 -63
b:algui que -168 -164
b:algui sup 22 -83
b:aliv $ -76 55
b:aliv anymor 54 6
b:aliv for 97 13
b:alivi seri 36 46
b:all $ -96 -24
b:all day -132 81
b:all down -171 0
b:all for -87 0
b:all good -171 -6
b:all i 146 -190
b:all is -85 0
b:all my -202 96
b:all night 76 -70
b:all of 254 -93
b:all out -78 0
b:all set 253 62
b:all seven 50 -16
b:all that 72 17
b:all the -27 60
b:all those 177 -24
b:all weekend 19 -46
b:alla es 29 -64
b:allergi are -113 0
b:allow $ -100 0
b:almost drown -56 0
b:alon not 137 20
b:alon with -42 67
b:along with 61 -27
b:alprazolam de -46 0
b:alreadi $ 45 137
b:alreadi roll 31 -64
b:alreadi took 62 -31
b:alright $ -61 0
b:alright want -130 0
b:also eleven -45 0
b:alta nadi -69 0
b:alta vid -45 0
b:am $ 226 86
b:am a 22 64
b:am i 18 46
b:am look -78 0
b:am not -94 20
b:am safe -46 0
b:am so 116 -112
b:am wait -154 6
b:amanec $ 69 159
b:amaneci con -95 0
b:amarillo guy 47 -35
b:amarr y 109 -37
b:ambul dejenm 84 113
b:ambul un -67 0
b:amig de 30 -104
b:amig en -56 0
b:an accid 102 129
b:an action -64 0
b:an alert -48 0
b:an earli -49 0
b:an earlier -79 0
b:an empti 7 -58
b:an entir -140 0
b:an hour 70 68
b:an i 133 -104
b:an instant -62 0
b:an insult 52 -46
b:an invit 120 49
b:an old 198 -121
b:an then 15 66
b:ana $ -79 0
b:and a -98 -60
b:and again -2 47
b:and all -201 0
b:and also -63 0
b:and an -58 -45
b:and ask 54 30
b:and at 150 -30
b:and be -11 -77
b:and beaten 66 -72
b:and bought -32 66
b:and burn 64 -22
b:and by 58 33
b:and call -82 0
b:and cant 23 71
b:and close 57 115
b:and come -52 0
b:and cook -51 0
b:and count 44 -117
b:and cri 90 -43
b:and didnt 78 33
b:and drank 7 95
b:and due 49 -19
b:and even -55 0
b:and everi 48 85
b:and everyon -22 -71
b:and fell -75 0
b:and finish 94 -118
b:and fold -54 0
b:and for 102 38
b:and gerald -50 0
b:and goodby -52 0
b:and got -6 -165
b:and had 157 -16
b:and hand -81 0
b:and has 27 58
b:and he 76 -167
b:and her 67 48
b:and hes 63 357
b:and his 74 53
b:and how -126 33
b:and i 80 -67
b:and if 31 -91
b:and ill 53 24
b:and im 37 -243
b:and is 6 58
b:and it -266 -335
b:and ive 60 -84
b:and join -54 0
b:and juliet -101 0
b:and kept -131 14
b:and lean 49 -14
b:and left -160 -81
b:and let -81 37
b:and look -136 17
b:and make -46 0
b:and me 80 9
b:and my -47 40
b:and no -241 -200
b:and nobodi 66 -60
b:and none -66 0
b:and not -26 91
b:and noth 20 -72
b:and now 308 179
b:and one -95 0
b:and onli -48 0
b:and paint -80 0
b:and peopl -63 17
b:and put 187 37
b:and said -55 41
b:and sang -138 0
b:and say 130 110
b:and she -195 5
b:and shell 20 -70
b:and shes 120 147
b:and so 262 61
b:and stamp 169 20
b:and steadi -67 0
b:and sweat 77 16
b:and swing 75 51
b:and take 57 -42
b:and that -65 -127
b:and the 23 -51
b:and then 78 -71
b:and there 115 -34
b:and they -229 -45
b:and theyr 85 -7
b:and today 262 -19
b:and told 157 56
b:and tonight 106 -87
b:and too 71 -57
b:and took 108 47
b:and two 37 -47
b:and updat 120 85
b:and walk -84 0
b:and want 189 31
b:and we 215 -52
b:and went -242 1
b:and what -211 14
b:and whi -72 0
b:and which 144 40
b:and will -36 -79
b:and wink 40 -47
b:and woke 54 -40
b:and wont 21 127
b:and wrote 86 21
b:and yeah 33 -59
b:anda drog 133 49
b:andab pens -108 0
b:andad la -52 0
b:ando bien 77 -58
b:ando busc 64 38
b:ando con -76 -54
b:ando de -130 14
b:anem my -74 0
b:angel $ -58 0
b:angri at -48 0
b:ani more -105 2
b:ani use 26 70
b:anim muy 61 -10
b:ano $ 52 49
b:ano cuarent -72 0
b:anoch fueron 33 50
b:anoch me 75 -36
b:anoch y -75 82
b:anos $ 11 -58
b:anos no -48 0
b:anos que -48 0
b:anos sin -65 0
b:anos teng -100 0
b:anos y -75 -91
b:anoth $ -50 0
b:anoth one 74 -5
b:anoth program -75 0
b:ansi $ 61 -6
b:answer $ -220 45
b:answer me 12 130
b:answer no 53 -26
b:answer question 49 7
b:answer the -100 0
b:answer to 66 43
b:antabus i 52 -46
b:antes $ 109 -119
b:antes de 169 64
b:antes ni -57 0
b:antibiot $ 55 42
b:antifaz que -46 0
b:antoj me -106 0
b:antoj un -83 0
b:anybodi no -105 0
b:anymor $ 220 18
b:anymor and -69 36
b:anymor i -99 4
b:anymor sound -96 0
b:anymor when 53 53
b:anyon $ 59 28
b:anyth els -89 -15
b:anyth feel -109 0
b:anyth that 54 26
b:anyth to 57 -142
b:anyway the 76 22
b:apa y 6 50
b:apag $ 49 26
b:apag en 9 63
b:apag la 25 -51
b:apag los -119 25
b:apart $ -142 41
b:apart a 81 65
b:apart look 94 19
b:apen aguant 57 -11
b:app $ -110 0
b:app ate 90 -24
b:appetit ok 197 3
b:applebe bathroom 97 -81
b:approv came -58 0
b:approv my -56 0
b:approv two -63 0
b:approxim six 126 -63
b:apunt la -56 0
b:aqui $ -93 38
b:aqui en 136 50
b:aqui per 114 -35
b:aran los 30 -72
b:arbol $ 184 51
b:are $ -178 0
b:are at 158 -62
b:are best -83 0
b:are better 53 -5
b:are go -116 -14
b:are in 56 190
b:are kill 79 -12
b:are kind 53 22
b:are not -137 0
b:are off 79 102
b:are on 344 69
b:are outsid 59 13
b:are red 82 -114
b:are ring 4 57
b:are tri -68 -22
b:are with -172 0
b:are you 76 56
b:arm $ 60 -39
b:arm again 23 -136
b:arm is -17 85
b:arm so 57 24
b:arm there -88 0
b:arm tonight -137 0
b:arnes en 20 55
b:around $ 231 73
b:around 2 -50 0
b:around her -48 2
b:around my 64 45
b:around the -56 54
b:around two 11 -46
b:arranc el 81 48
b:arregl la -124 0
b:arregl una -66 0
b:arregl y 13 -65
b:arregl yo 29 -64
b:arrepient $ -131 23
b:arrest for 206 -85
b:arriv $ -85 0
b:arroz $ -70 0
b:art group -91 -12
b:as a 126 -80
b:as befor -12 72
b:as far 176 105
b:as he 40 -47
b:as i 108 55
b:as it -181 0
b:as of 20 -63
b:as the -62 50
b:as they -67 0
b:as we 172 -37
b:asco $ 19 -78
b:asi de 358 -68
b:asi era -62 0
b:asi hag -91 0
b:asi me 14 82
b:asi que -103 -5
b:ask about 72 27
b:ask again -149 0
b:ask and -52 0
b:ask if -139 4
b:ask me 63 58
b:ask my -88 -82
b:ask on 76 56
b:ask one -87 0
b:ask the -19 58
b:ask what 172 -109
b:ask whi 96 54
b:asleep on -46 0
b:asleep with 40 -80
b:aspirin $ 4 57
b:associ dinner 58 -25
b:at 11 73 55
b:at 3am 245 76
b:at 4 -102 -24
b:at 5 45 96
b:at 6 8 58
b:at 60 -68 0
b:at 8 -109 -40
b:at 9 -116 7
b:at a 326 -68
b:at all -91 9
b:at an -122 0
b:at bowl -50 0
b:at chess -175 0
b:at dinner 169 105
b:at domino -50 0
b:at eleven -46 0
b:at everi 89 6
b:at everyth 277 -112
b:at five -164 0
b:at four -54 0
b:at group -131 0
b:at her 48 -99
b:at homecom 91 -65
b:at lunch 109 -4
b:at mario -46 0
b:at math -180 0
b:at me -3 -97
b:at mine 204 90
b:at my 299 46
b:at night 40 167
b:at noon -180 -13
b:at onc -87 14
b:at rest 47 -23
b:at school 299 72
b:at seven -86 0
b:at six 90 -1
b:at ten -73 -4
b:at the -84 -137
b:at this -32 -77
b:at trivia -82 0
b:at work 61 -36
b:ataqu me 63 -55
b:ate a -81 36
b:ate the 96 -57
b:ate two 67 39
b:atropell un 78 37
b:attach $ -68 0
b:attend a -53 0
b:attend pleas -53 0
b:attend sheet -54 0
b:august you 85 32
b:aunt $ -74 0
b:aunt and -95 0
b:automat hoy -51 0
b:auxili en -50 0
b:avent cos 18 53
b:avent por 62 74
b:avent unas 117 -23
b:averig la 9 64
b:away $ 250 -63
b:away and -96 0
b:away trip 103 -42
b:ayer $ -189 -23
b:ayer el 47 23
b:ayer me 86 -124
b:ayud con -92 0
b:ayudenm $ 58 5
b:azote $ 56 72
b:azote d 47 -25
b:azuc en -66 0
b:azul $ 154 33
b:b on -53 3
b:babi has -72 1
b:babi shower -48 0
b:babi slept 162 -70
b:back $ 51 105
b:back hurt -45 0
b:back i -86 1
b:back im 22 -90
b:back in -118 38
b:back on -2 -59
b:back out 116 62
b:back to 43 -79
b:back way 33 -59
b:back when -183 0
b:back with -51 0
b:background music 52 25
b:background nois 46 11
b:backpack at 105 0
b:bad $ 203 -53
b:bad and -175 2
b:bad i 120 -80
b:bad im 45 -7
b:bad it 17 -77
b:bad just -82 0
b:bad news 92 27
b:bad today 179 100
b:bag $ 148 124
b:bag from 12 -46
b:bag pack 25 55
b:bagel $ -93 0
b:bail $ -85 0
b:bail hast -67 0
b:baj $ 171 -45
b:baj al 54 -16
b:baj de -64 -49
b:baj del -31 64
b:baj en 58 15
b:baj la -157 -60
b:baj o -47 0
b:bake a -47 0
b:bake someth -84 0
b:balcon $ -47 2
b:bald club -54 0
b:ban $ 94 10
b:ban de 114 47
b:ban del 93 -46
b:ban y -156 -38
b:bang my 71 95
b:bank $ -11 -54
b:bank account 56 -62
b:bar $ 194 -175
b:bar and 141 145
b:bar at -45 -25
b:bar by -71 0
b:bar de -34 -51
b:bar to -84 -33
b:bar with -60 42
b:barandal $ 91 69
b:barbecu and -113 0
b:bard $ 8 45
b:barr libr 49 -43
b:barr me 13 -83
b:barri $ -57 55
b:barri de 130 -50
b:bartend sober -65 0
b:basic he 4 45
b:basic write -64 0
b:bat in 68 40
b:bat y 83 104
b:bath and -112 0
b:bathroom and 26 -63
b:bathroom at 136 3
b:bathroom floor 77 102
b:bathroom remodel -47 0
b:bathroom three 81 -46
b:bathroom w -94 0
b:bathtub fulli -58 0
b:batteri commit -52 0
b:bautiz termin 46 -35
b:be $ 70 -152
b:be 22 -65 0
b:be a 325 221
b:be aliv 105 78
b:be answer 49 7
b:be around 59 103
b:be at -187 1
b:be attend -53 0
b:be best 62 13
b:be better 54 15
b:be dead 320 85
b:be ded 74 114
b:be done 10 -47
b:be eat -110 0
b:be fine 105 88
b:be finish 94 19
b:be fix 124 -106
b:be gone 60 84
b:be good 39 -239
b:be handl -55 0
b:be held 4 45
b:be here 93 78
b:be honest -43 -123
b:be in -77 -19
b:be late -85 -7
b:be left -177 0
b:be mad 196 -8
b:be ok 69 50
b:be on -51 -21
b:be one 60 -76
b:be or -49 0
b:be reliev 92 47
b:be sad 114 72
b:be said -183 0
b:be scare -180 0
b:be sent -54 0
b:be sick -46 -23
b:be sober 24 -72
b:be the -153 -3
b:be there -461 -78
b:be too -180 0
b:be with 123 79
b:beach $ -64 0
b:bead in -51 0
b:beat me -139 -54
b:beat my 31 122
b:beaten by 62 -72
b:beb $ -45 -81
b:beb llor 10 49
b:beb no -87 30
b:beb que -45 0
b:beb se -47 0
b:beb y 139 27
b:bebi el 75 117
b:bebi en 68 -58
b:becaus it 12 69
b:becaus my -135 1
b:becaus of -27 -59
b:becaus the -83 0
b:bed $ 177 -44
b:bed earli -68 1
b:bed from 46 -41
b:bed now -85 0
b:bed the 86 43
b:bed w 41 70
b:bedtim that -72 0
b:been $ -67 0
b:been 6 31 -64
b:been behind 10 80
b:been born 64 62
b:been cut 75 -105
b:been give 76 92
b:been gone -75 13
b:been hide 22 -47
b:been in -80 -15
b:been like 52 -40
b:been on 5 -49
b:been pace 36 -64
b:been play -115 0
b:been save 61 153
b:been so -96 -9
b:been stuck -116 0
b:been take 29 -99
b:been think -62 41
b:been throw 4 57
b:been up 120 -32
b:beer $ 171 -62
b:beer aisl 67 -19
b:beer at -117 0
b:beer down -59 0
b:befor $ 26 -65
b:befor bed 165 -34
b:befor christma 104 37
b:befor group -135 0
b:befor he 11 64
b:befor i 153 67
b:befor the -312 83
b:befor they 68 13
b:befor those 40 -47
b:begin i -63 0
b:behind it -69 0
b:behind me -16 85
b:behind the 104 21
b:believ it -74 -29
b:believ they 47 -88
b:belt $ -47 -41
b:bendig $ -57 0
b:benz $ 24 -71
b:bes $ -134 0
b:best friend -83 0
b:best round -45 0
b:bet my -14 -50
b:better $ -12 -95
b:better and 11 -45
b:better than -54 0
b:better with 93 40
b:between it -69 0
b:between ticket 126 -47
b:bici $ -51 0
b:bien $ -468 15
b:bien antes -57 0
b:bien feo 91 48
b:bien pachec 149 -33
b:bien per 61 -10
b:bike $ -175 0
b:bill $ -93 0
b:bingo $ -142 0
b:bird paid 14 45
b:bird so -63 0
b:birthday $ -100 19
b:birthday and 64 -60
b:birthday card 164 51
b:birthday girl 6 -45
b:biscuit die -49 0
b:bit lone -61 0
b:bit my 69 -42
b:bite the -172 0
b:black out 140 -23
b:blackout curtain -95 0
b:blade $ 81 23
b:blah day -57 0
b:blanc me -83 0
b:blanc y 103 101
b:bleed $ 53 14
b:bleed money -105 0
b:blew up -75 0
b:block $ 116 129
b:block my -86 0
b:blood $ 89 28
b:blood pressur -102 -24
b:blower and -55 0
b:blue $ 67 -20
b:blue around 45 40
b:blue lol 53 22
b:blue one 51 28
b:blunt on 64 -24
b:boat nobodi -58 0
b:boc $ 91 -81
b:boc sec -38 -81
b:bod $ -199 -3
b:bod brind -48 0
b:bod de 71 -60
b:bodi can 85 218
b:bodi scan -54 -60
b:bodi want 61 -57
b:boletin hoy 9 55
b:bolit en 4 -47
b:bols $ -63 -14
b:bols en -105 -5
b:bolvi a 81 -22
b:bone hurt 23 -52
b:bonit $ -292 3
b:bonit par 203 58
b:bonit vist -66 0
b:book $ 87 34
b:book club -50 0
b:booz $ -45 -9
b:bore $ -57 0
b:born and 131 101
b:borr mi 44 -54
b:borrach en -52 0
b:boss $ -97 0
b:boss is -123 0
b:botell de -68 26
b:botell del 63 -12
b:botell que -25 -87
b:botell sol 6 50
b:botell y 5 -50
b:both $ 54 -116
b:both die 98 9
b:both hand -157 0
b:both know 48 -11
b:both true -72 0
b:both way 53 53
b:bottl $ 146 14
b:bottl all -64 0
b:bottl in -155 -51
b:bottl of 170 117
b:bottom $ 81 -77
b:bottom of 126 -108
b:bought a 112 -47
b:bought flower -95 0
b:bought it 18 -122
b:bought more 44 73
b:bought my -76 0
b:bought the -69 10
b:boundari $ -116 0
b:bourbon four -47 0
b:bowl $ 239 174
b:box $ -206 -27
b:box breath -45 0
b:box by -144 0
b:box con -52 0
b:box for -22 100
b:box of 253 -20
b:boyfriend did 46 -41
b:boyfriend is 41 68
b:bp 172 47 -23
b:brace come -57 0
b:brain went -48 0
b:brain zap 51 -95
b:brainrot but 4 -53
b:brav y 64 63
b:braz $ 148 216
b:braz del 30 -72
b:braz otra 6 -51
b:bread $ -81 0
b:breadstick and 67 39
b:break $ -49 0
b:break it 52 54
b:break outsid -56 0
b:break room -64 0
b:breakfast $ -52 32
b:breath $ 217 -85
b:breath in 66 33
b:bridg $ 58 9
b:bridg on 92 61
b:brill mas 6 -90
b:brind con 0 -55
b:bring a -60 0
b:bring her -49 0
b:bring it 37 -97
b:bring my -54 -9
b:broke in 104 -100
b:broke my 233 -126
b:broke up 50 3
b:broken $ -189 0
b:brom $ -45 3
b:brom per -46 0
b:brother $ 41 54
b:brother addi 18 -52
b:brother and -171 19
b:brother at 83 -29
b:brother he -71 0
b:brother i 83 140
b:brother in 7 -77
b:brother is -82 15
b:brother leftov -59 0
b:brother to -103 0
b:brother vyvans 14 -51
b:brother where 161 35
b:brother whos -54 0
b:bruis from -28 -160
b:bruis my 73 31
b:brush my 47 -42
b:buck $ -138 0
b:buddi is 14 58
b:buen tard 51 15
b:buen ya 31 -66
b:bug on 26 -73
b:built a -62 -10
b:bullet and -50 0
b:bullet for -64 10
b:bult $ 58 17
b:bump $ 17 -79
b:bump at 108 -73
b:bumpi and -102 0
b:bunch of 111 46
b:bupe in 66 -28
b:buprenorfin al 155 -24
b:buri $ 50 6
b:burl de 67 20
b:burn me 127 -28
b:burn my 25 -60
b:burn myself 151 52
b:burn the 26 50
b:bus came 128 31
b:bus pass 46 10
b:bus stop 75 -50
b:busc hoy 14 -71
b:busc la 49 31
b:busc otro -136 -58
b:busqu $ 87 135
b:busqu manan 38 54
b:but also 88 -15
b:but i -345 -74
b:but if 96 27
b:but it 132 -96
b:but ive 53 -25
b:but me 136 -42
b:but shes 36 47
b:butt hurt -48 0
b:button that 74 50
b:buzon y -55 3
b:buzz $ 164 -64
b:by 4 -144 0
b:by a 96 -77
b:by accid -190 0
b:by five -64 0
b:by hand -50 0
b:by mistak -51 22
b:by my 173 -143
b:by myself -163 -181
b:by name -64 0
b:by noon -99 0
b:by polic 66 -72
b:by the 366 301
b:by tuesday 58 33
b:bye $ 226 93
b:cabez $ -61 -104
b:cabez contr 10 56
b:cabez me 47 104
b:cabinet $ 187 -96
b:cabinet and 30 56
b:caboos i -49 0
b:cad camion 13 -83
b:cad hij 94 68
b:cad navid -48 0
b:cad noch 95 47
b:cad quinc -46 0
b:cad uno -56 0
b:cad vez 88 96
b:caf $ 48 -37
b:caf de 196 63
b:caf y -110 0
b:caffein withdraw -47 0
b:caguam $ 23 -58
b:caguam con 127 -35
b:cai $ -90 56
b:cai redond 17 -56
b:caid y -51 0
b:caj $ -93 0
b:caj hast -121 0
b:cajon $ 94 65
b:cake shape -47 0
b:calcul $ 42 54
b:calendar $ -97 0
b:calf open 135 70
b:call $ 197 -134
b:call en -108 0
b:call from 113 176
b:call him 123 -18
b:call if -102 0
b:call im -101 16
b:call in 179 -55
b:call me -29 -110
b:call my -53 -10
b:call the -94 37
b:calm $ 97 105
b:calm me 78 25
b:calm that 44 50
b:calor $ -109 0
b:cam $ 69 117
b:cambi $ 6 -95
b:cambi la -74 -27
b:came $ -173 0
b:came back -119 17
b:came home -46 37
b:came id 128 31
b:came out -87 -9
b:came through -47 0
b:came to 77 -13
b:came up -113 0
b:camell en 114 -31
b:camin a 87 -70
b:camin al 130 -50
b:camin con -90 -27
b:camin dos -80 2
b:camin sol 14 52
b:camin y 96 -26
b:camin ya 114 -36
b:camion $ -146 37
b:camion que 13 -83
b:campaign over -100 0
b:can come -161 0
b:can do 60 -93
b:can feel 32 -74
b:can give 33 54
b:can guess 78 -13
b:can have 50 51
b:can hear 234 -136
b:can i -323 -1
b:can make -188 0
b:can my -107 0
b:can quit 79 92
b:can see 107 37
b:can smell 44 -50
b:can somebodi 62 70
b:can stay -5 -84
b:can stop 86 110
b:can tell -119 25
b:can think 100 -74
b:can type 50 -42
b:can you -62 12
b:cancel el -48 0
b:cancel las -47 0
b:cancel my 131 42
b:cancel the -47 -6
b:cancer servic -60 0
b:cans $ 20 92
b:cans de 127 -89
b:cans del 48 -18
b:cant be 104 -96
b:cant come -215 0
b:cant do -85 -114
b:cant en -116 0
b:cant even -133 89
b:cant feel 34 141
b:cant find 58 84
b:cant get -265 -15
b:cant go -49 11
b:cant hear 13 55
b:cant hold 75 -38
b:cant keep 52 -17
b:cant make -168 -27
b:cant promis 76 31
b:cant see 124 89
b:cant sit 38 -62
b:cant stand 30 172
b:cant stop 132 -79
b:cant talk 160 44
b:cant think 35 -56
b:cant wait -126 0
b:cant wake 42 72
b:cantin de -46 -10
b:cap is 49 -20
b:capataz me 105 -48
b:car $ -334 -158
b:car allow -62 0
b:car and 71 -80
b:car batteri -52 0
b:car befor 147 6
b:car has 10 80
b:car in -82 33
b:car key 125 -92
b:car wash -86 0
b:car y -12 67
b:carcel por -126 0
b:card $ -89 3
b:card for 160 51
b:card to 10 -53
b:care $ -92 -36
b:carg $ 34 -114
b:carr $ -20 67
b:carr por 59 30
b:carr sac 20 -52
b:carr se 50 27
b:carreter con 69 22
b:carreter despacit 47 23
b:carri him 45 42
b:carri me 45 49
b:carrit y -58 0
b:cart $ 8 -57
b:cart a -52 17
b:cart cad -56 0
b:cart en 76 37
b:cart par 20 54
b:carter y -49 0
b:cas $ -76 1
b:cas con 59 95
b:cas de 104 30
b:cas no 53 -65
b:cas per 22 -83
b:cas tod -111 0
b:caser ya -90 0
b:cash in 62 -24
b:casi $ 13 -48
b:casi dej 50 27
b:casi me -171 0
b:casi no 77 131
b:casi se 78 48
b:casill de -56 0
b:casin y 81 -110
b:casserol $ -57 0
b:casserol im -62 0
b:cat is -67 11
b:caught it -60 0
b:caught me 104 -40
b:caught with -55 0
b:caus i -131 24
b:caus it 74 -16
b:caus we 70 54
b:cave $ 226 -244
b:cay la 94 -24
b:cej a 22 46
b:celebr the 99 -31
b:celebr with 157 -42
b:cell in 50 -76
b:cell tonight -54 0
b:celul $ -173 15
b:cen $ -175 0
b:cen los 57 -11
b:cen y 53 -48
b:centr de 70 -22
b:centr en -52 0
b:cerc $ 116 -114
b:cero $ 192 -57
b:cerr $ 264 11
b:cerr con 6 50
b:cerrajer $ -99 0
b:cervez $ 95 -74
b:cervez y -112 0
b:chair $ 49 -130
b:chair to 139 -126
b:chamb $ 45 16
b:chamb masqu -47 0
b:champagn in 58 -34
b:champagn toast 65 -36
b:chanc $ 115 -35
b:chang done -112 0
b:chang my -48 -20
b:chang the 48 28
b:chang therapist -56 0
b:charact $ 52 -46
b:charg nurs -47 0
b:charol par -54 0
b:chart say -63 0
b:chat $ -59 0
b:chat is -50 0
b:cheat $ 147 -66
b:check $ -90 12
b:check and -78 0
b:check in -167 -11
b:check my -16 -91
b:check on 158 57
b:check out 101 80
b:check the 105 116
b:chemo $ -54 0
b:chess $ -175 0
b:chest is 167 51
b:chew a 77 126
b:chew an -94 0
b:chic $ 57 -13
b:chic no -56 0
b:chicken and -47 0
b:chicl camin -47 0
b:chilaquil y -46 0
b:chiquit $ -98 0
b:chiquit deci -56 0
b:chist $ -160 0
b:chiv $ 60 -7
b:chiv con 57 -28
b:chof me 47 23
b:choke in -66 0
b:choke me 32 76
b:choke my 94 86
b:choos $ 49 7
b:christma and 62 28
b:christma light -159 0
b:chuec $ -57 0
b:chul $ -50 0
b:church $ -60 0
b:church let 5 -49
b:ciel $ 59 22
b:ciel no -56 0
b:cigarett i 126 27
b:cigarr $ -158 0
b:cinc $ -63 -13
b:cinc anos -59 0
b:cinc dias 76 -72
b:cinc minut -93 0
b:cinc o 48 -2
b:cinc y 46 -35
b:cinco minuto -54 0
b:circl the 57 85
b:circul $ 160 -25
b:clap $ -95 0
b:clap for -88 0
b:clar $ 85 17
b:clas de -103 15
b:class at -53 0
b:class tomorrow 40 -80
b:clean $ -76 -40
b:clean feel 94 19
b:clean i 74 -17
b:clean out -83 0
b:clean the 163 35
b:clean up 65 117
b:clean work -92 0
b:cleric let -52 0
b:click nois 46 20
b:click the -96 0
b:clinic $ -71 -23
b:clinic for 137 -12
b:clinic of -63 0
b:clock it 41 -52
b:clonazepam tod -51 0
b:clonazepam y 31 104
b:close $ 131 -147
b:close my 101 -12
b:close over 58 33
b:close to -59 0
b:closer $ 46 5
b:closer to -7 72
b:closet $ -70 34
b:cloth we 60 -13
b:cloth with -58 0
b:club $ 129 -62
b:club with -69 0
b:coach did 103 -42
b:coach littl -65 0
b:coach said 160 -34
b:coach say -106 2
b:coat $ 103 68
b:coat i -65 0
b:cobr de 132 -81
b:cobr y 176 -84
b:coc me 76 14
b:coch en 59 78
b:cocin $ 48 28
b:cocin avent 18 53
b:code $ -126 20
b:coffe $ -163 -4
b:coffe and -75 0
b:coffe my 58 21
b:coke bottl -50 0
b:col $ -224 -15
b:cold and 101 107
b:cold turkey 1 -66
b:colegi $ 140 -52
b:colg del -76 0
b:colg la -68 0
b:colg los -109 11
b:colonoscopi doe -80 0
b:color $ -108 9
b:com $ -99 -66
b:com dic -134 0
b:com dij -52 0
b:com el 1 -72
b:com en -79 0
b:com las 42 -88
b:com llav 69 -25
b:com los -56 0
b:com mat 48 5
b:com no 41 45
b:com pupus -85 0
b:com quinc 73 24
b:com se 69 -39
b:com si -109 0
b:com siempr -101 0
b:com tod -56 0
b:com treint 95 71
b:com una -58 0
b:com y 51 127
b:com yo 40 -58
b:come $ -265 -37
b:come back 312 -248
b:come by 101 56
b:come first -55 0
b:come home 27 76
b:come i 46 44
b:come in 127 36
b:come off -55 -22
b:come out 67 120
b:come over 105 -18
b:come through 62 41
b:come to -96 -48
b:come tonight 46 76
b:come up 77 33
b:comi algo -45 14
b:commit suicid -52 0
b:commut is -63 0
b:comp en 96 64
b:comp estab -46 0
b:comp y 47 -25
b:complet onli -50 0
b:compr $ 70 49
b:compr de -91 0
b:compr el 21 55
b:compr flor -52 0
b:compr hac 15 -46
b:compr la 59 38
b:compr lo 18 -135
b:compr un -61 -9
b:compr una -76 -42
b:compu $ 40 46
b:con agu -177 0
b:con balcon -108 0
b:con el 144 201
b:con ella -29 -71
b:con eso 185 -90
b:con esper -148 0
b:con espum 167 89
b:con este -39 50
b:con esto 46 -23
b:con la 470 -120
b:con las -68 -45
b:con los 196 -121
b:con mi -465 71
b:con mied -50 0
b:con mis -166 -64
b:con much -108 0
b:con nad 136 -17
b:con pen 105 -67
b:con que 59 53
b:con su -72 0
b:con tant -73 0
b:con tequil 10 112
b:con tod 249 -51
b:con un 111 82
b:con una 144 19
b:conduc $ -63 0
b:confundi y 5 69
b:conmig $ 224 56
b:conmig no 7 -49
b:consum $ 66 -18
b:consum alcohol 58 -25
b:consum esta -83 0
b:consum most 58 -21
b:consumi y 86 -16
b:cont desd 55 -51
b:cont en -98 0
b:cont mi -85 0
b:cont que 117 -118
b:contest $ 182 24
b:contest en 50 41
b:contest esta 55 8
b:contr la 99 182
b:control $ -89 -11
b:convulsion fum 25 194
b:cook $ -34 -67
b:cook it -90 -112
b:cook three -51 0
b:cooki $ -49 0
b:cookout want -60 0
b:cookout with -59 0
b:cop de -125 0
b:cop en -47 0
b:cop y 60 -57
b:copag $ -58 0
b:copi de -100 3
b:copi of -71 0
b:copit de 105 -17
b:coraj ahorit 9 63
b:corazon a 68 -42
b:corazon hac 16 56
b:corner and 53 -53
b:corni $ -132 0
b:corre $ -46 0
b:cort $ 88 50
b:cort con -98 0
b:cort de 124 6
b:cort el -351 5
b:cort las -172 -36
b:cort otra 111 70
b:cos $ 3 48
b:cos de 87 -63
b:cos desd 56 -107
b:cos el -151 0
b:cos le 18 53
b:couch with 29 -51
b:cough syrup 4 59
b:could do 71 -50
b:could kill -4 -68
b:could not -55 0
b:could say -88 0
b:could scream -82 -16
b:could you -62 -8
b:couldnt breath 18 -54
b:couldnt go -63 0
b:couldnt sleep -56 0
b:counselor $ -45 0
b:counselor im -67 0
b:count $ -110 -56
b:count as 227 -37
b:count for -46 2
b:count like -45 0
b:count pill -237 0
b:count ten -51 0
b:count the -55 0
b:counter and 91 -29
b:counter goe 149 -42
b:counter i -20 -45
b:countri as 49 -37
b:cousin $ -51 -4
b:cousin got -55 0
b:cousin is 260 -85
b:cousin manni 40 -47
b:cousin relaps -80 0
b:cousin say -102 0
b:cousin shot 5 57
b:cover in -131 4
b:cover there 13 63
b:cowork husband -52 0
b:crack $ 77 81
b:crack in -169 0
b:cramp like 45 -15
b:crash on -59 0
b:crash out 4 -53
b:crave $ 270 -14
b:crave are 202 -37
b:crave at -72 0
b:crave hit -72 0
b:crave is 233 -58
b:crave last -81 0
b:crave show -179 0
b:crave so 50 -26
b:craving is 30 -72
b:cre $ -69 -34
b:cre en -4 -93
b:cre que 150 156
b:cream and 53 35
b:crei que -45 -38
b:crew $ -119 0
b:crew took -50 0
b:cri $ 191 -139
b:cri a -61 0
b:cri about 44 50
b:cri becaus -91 0
b:cri happi -92 0
b:cri more -71 0
b:cri start 60 4
b:crick in -73 0
b:cristal de -134 0
b:cross $ 78 20
b:cross i 53 53
b:cross the -51 52
b:crud $ 158 -84
b:crud de -109 0
b:cruz a 4 -63
b:cruz la 158 183
b:cuadern azul -66 0
b:cuadern me -88 0
b:cuadr $ -56 0
b:cuadr de 95 -67
b:cuadr del 19 -49
b:cuadr y 1 -52
b:cuand dij -155 0
b:cuand era 106 -68
b:cuand lea 57 5
b:cuand lleg 102 19
b:cuand me -68 63
b:cuand mi 57 -29
b:cuand pid 71 -85
b:cuand se 209 -108
b:cuand tod 90 28
b:cuand tom 64 -102
b:cuand yo -79 0
b:cuarent eur 17 -63
b:cuarent hor 84 -47
b:cuarent y -72 0
b:cuart $ -73 49
b:cuart cad -46 0
b:cuart de 101 129
b:cuart en 71 -85
b:cuart y -50 -37
b:cuatr $ -44 -49
b:cuatr anos -68 0
b:cuatr noch 64 -12
b:cub era -45 0
b:cubri la 120 -43
b:cuchill del 60 49
b:cuell hast 45 45
b:cuent $ -15 -56
b:cuent conmig 7 -49
b:cuent de -139 166
b:cuent estoy 11 -49
b:cuent si 86 -19
b:cuerd de -82 0
b:cuerp me 15 -92
b:cuerp se 54 69
b:cuest mi 6 48
b:cuff tremor 47 -23
b:cuid $ -58 64
b:cuid a 103 -5
b:cuidens mucho 83 11
b:culp $ 77 129
b:culp de 63 66
b:cumpl $ 118 -28
b:cumpl tod -80 0
b:cumplean de 143 44
b:cumpli y 78 35
b:cun y -61 -15
b:cup and 15 -56
b:cur $ 30 158
b:cur y 68 6
b:curit y -59 0
b:cut and 133 -32
b:cut his -50 0
b:cut im -67 0
b:cut in -165 0
b:cut my -93 -99
b:cut myself -45 7
b:cut she -88 0
b:d d -65 0
b:d mi 47 -25
b:da asco 21 -79
b:da el -7 63
b:da igual 135 -15
b:da mied 31 -108
b:da suen -91 0
b:da un 84 113
b:dad $ -120 55
b:dad and -74 0
b:dad at -49 0
b:dad is 172 158
b:dais anim 61 -10
b:dal $ 49 -34
b:dan $ -105 0
b:dan en 62 52
b:dan gan 60 58
b:dan pus -64 0
b:dan y 54 12
b:dand golp 127 70
b:dand la -122 -25
b:dand vuelt 76 -48
b:danger at -77 0
b:dark $ -77 17
b:darl $ 155 -63
b:date of -47 0
b:date pick 110 74
b:daughter sort -52 0
b:daughter wed 101 -5
b:day $ 50 117
b:day 1 107 -75
b:day 2 64 33
b:day 3 -30 -57
b:day after 36 49
b:day ago 51 -68
b:day and -124 -8
b:day at -77 41
b:day for 80 25
b:day gone 35 45
b:day i 81 36
b:day in 63 -13
b:day it -144 0
b:day like 57 -20
b:day n 43 59
b:day not -92 0
b:day of 65 -115
b:day on -86 0
b:day one 223 -51
b:day tomorrow -92 0
b:de aa -57 0
b:de agu -65 119
b:de algo 78 25
b:de antes 98 106
b:de atras -80 0
b:de avent 69 47
b:de baj 47 -94
b:de beb 69 -83
b:de box -178 0
b:de cervez 111 -18
b:de chil -50 0
b:de cirrosis -87 0
b:de clar 162 27
b:de clonazepam 72 77
b:de com 166 8
b:de conduc -65 0
b:de consum 59 -33
b:de cont -21 -47
b:de cort 145 17
b:de cristal -125 0
b:de cuart 47 3
b:de de -47 0
b:de desped 74 8
b:de dia -79 4
b:de diciembr 90 -8
b:de dobl 61 -60
b:de domin -65 0
b:de dorm 14 55
b:de en 67 80
b:de esta 1 45
b:de estar 69 15
b:de este 79 -58
b:de fabric 29 -64
b:de fri -90 0
b:de fum -101 0
b:de futbol -85 0
b:de gan -29 51
b:de gir 11 -49
b:de golp 75 -87
b:de hab -66 0
b:de hac -118 55
b:de hambr -123 0
b:de hoy 128 66
b:de ide -65 0
b:de intent 85 -141
b:de la -78 -200
b:de las 57 -36
b:de lav 13 53
b:de lech -77 0
b:de limpi -45 0
b:de lo -127 -25
b:de los 314 -54
b:de luz -46 0
b:de manan 89 2
b:de manej -66 0
b:de mari 27 -59
b:de mas 6 133
b:de mat 50 27
b:de mi 202 -194
b:de mis 104 132
b:de mor 49 16
b:de mot 117 -48
b:de nad 72 38
b:de naltrexon -127 0
b:de nin 118 -107
b:de ocho -54 -24
b:de otra 29 -81
b:de pasaj 9 -57
b:de pens 117 -102
b:de perc 67 -67
b:de que -66 183
b:de qui 172 42
b:de rec -98 0
b:de regres 101 112
b:de sal 135 77
b:de salud 68 -22
b:de seis 73 -5
b:de seman 107 -61
b:de su 24 53
b:de suen -304 0
b:de tamal -47 0
b:de tant -68 -16
b:de tod 53 48
b:de tom -63 -67
b:de un 102 -74
b:de una -39 49
b:de vacacion -204 -7
b:de verd 102 2
b:de vid 62 10
b:de viv 188 60
b:de vodk 81 -28
b:de vomit 9 48
b:dead $ 195 58
b:dead and -65 50
b:dead bodi -58 0
b:dead father 53 -26
b:dead just 56 21
b:dead oak -50 0
b:dead serious 47 7
b:dead the 68 4
b:dealer $ 121 -54
b:dealer at -66 0
b:dealer is -37 95
b:dealer number 237 -91
b:dealer open 80 -8
b:dealer text -159 0
b:death easi -65 0
b:death of -182 0
b:deb $ -65 19
b:debaj de 253 75
b:debaj del 78 26
b:debat topic -87 0
b:debit card 21 -53
b:debrief with -47 0
b:dec que 18 -54
b:deceas $ -76 0
b:deci que -56 0
b:decid $ 50 69
b:decid on 52 -46
b:decid to 25 62
b:decidi $ 145 -67
b:decidl a 57 60
b:decision de -67 2
b:deck at 46 21
b:decompress walk -46 0
b:deep this 155 25
b:deeper than 57 68
b:deer then -48 0
b:dej $ 49 56
b:dej dais 61 -10
b:dej de 287 22
b:dej dorm -178 0
b:dej el -117 -217
b:dej en -86 -60
b:dej la -7 46
b:dej las -93 -94
b:dej marc -90 -43
b:dej plant -49 0
b:dej que 74 63
b:dej sol 115 42
b:dej su 48 -52
b:dej un 149 -59
b:dej una -14 78
b:dejenm ir 84 113
b:del bar -35 -69
b:del barandal 91 69
b:del barri -65 -38
b:del camion 72 17
b:del campament 62 -37
b:del carr 20 118
b:del celul -63 15
b:del chiquit -56 0
b:del colchon 118 26
b:del colegi 146 -77
b:del corazon 26 59
b:del cub -45 0
b:del curr 23 -57
b:del expendi 47 -116
b:del fentanil -70 0
b:del gas -22 49
b:del gat -72 3
b:del gimnasi -129 0
b:del grup 92 -26
b:del llaver 55 -51
b:del lun 193 -95
b:del mes 51 -16
b:del metr -184 0
b:del otro 147 93
b:del pel 108 20
b:del perr -48 0
b:del pis 32 48
b:del program -34 -75
b:del puent 68 15
b:del richi 17 -63
b:del rinon -132 0
b:del sacapunt 60 49
b:del salon -69 0
b:del segur -168 10
b:del sillon 30 -72
b:del tall 228 18
b:del trampolin -51 0
b:del vecin 74 -12
b:delant de -82 20
b:delet the 45 28
b:deliber this 62 48
b:deliveri $ 128 -65
b:demo day -87 0
b:demoni y 67 34
b:denis thank -56 0
b:denl mi 74 -38
b:denm de 201 -94
b:dentist $ -59 -8
b:dentist chair -45 0
b:deposit on -65 0
b:desaparec $ 90 19
b:desayun chilaquil -46 0
b:desayun com -48 0
b:descalz $ 6 -96
b:descans $ 169 20
b:descarg en 29 -92
b:desd el 57 98
b:desd hac 47 -7
b:desd las -49 -39
b:desd los -67 0
b:desd que 114 -147
b:desd uno 121 -92
b:deserv to 102 36
b:desk $ -9 56
b:desk until -51 0
b:despach clonazepam -51 0
b:despacit a 47 23
b:desped cuand 57 5
b:despert $ -60 61
b:despert a -68 0
b:despert en 200 -85
b:despert transpir -45 0
b:despertar $ 100 57
b:despiert $ 45 57
b:despiert busc 14 -71
b:despiert y 88 42
b:despu de 155 121
b:despu del 67 9
b:despu desayun -46 0
b:despu en 43 -66
b:despu otro 11 -49
b:despu perdi 11 -49
b:destroy me -138 0
b:detect is -64 0
b:detox and -67 0
b:detox at 155 -59
b:devil been 5 -49
b:di al 133 -115
b:di cuent -56 0
b:di mi -69 3
b:di mis -50 -62
b:di par 113 -132
b:di un 145 -155
b:dia $ -106 -22
b:dia 2 174 -21
b:dia a -65 0
b:dia de -77 40
b:dia el -91 0
b:dia no 79 -21
b:dia o -61 0
b:dia sin 182 -39
b:diari y -271 0
b:diarre calambr 52 -16
b:diarre y 54 -22
b:dias $ 72 -190
b:dias habil -50 0
b:dias lo -46 0
b:dias sin 174 -51
b:dias ya -104 -47
b:dibuj la 71 -85
b:dic la -9 -88
b:dic mi -317 -16
b:dic pens -45 0
b:dic que 265 35
b:dich $ 93 -84
b:diciembr $ 68 2
b:did $ -455 -64
b:did a 203 -2
b:did and 46 -41
b:did befor 40 -47
b:did drink 142 -20
b:did everyth -187 14
b:did it 25 285
b:did my -174 11
b:did not -353 0
b:did opposit -60 0
b:did stuff 149 -55
b:did the -19 -51
b:did thing 83 -49
b:did to 56 -5
b:did too 149 51
b:did two 63 -62
b:did what 92 14
b:didnt drink -97 0
b:didnt even -81 0
b:didnt linger -88 0
b:didnt purg 67 39
b:didnt stop -97 72
b:didnt tell 77 -5
b:didnt think -200 0
b:didnt use -103 0
b:didnt want -57 -61
b:didnt work 256 74
b:die $ -17 105
b:die both -72 0
b:die but 90 17
b:die exact 50 14
b:die for -56 0
b:die i -67 0
b:die in -37 74
b:die my -86 0
b:die of -208 1
b:die on -49 0
b:die today 31 -143
b:dieron gan -121 0
b:dieron recet 57 -7
b:diez $ -221 5
b:diez esta 22 -50
b:diez minut 175 -61
b:differ she -58 0
b:difunt son 117 -121
b:dig a 62 -20
b:dig estoy -51 0
b:dig que 70 -114
b:dig si 14 52
b:diganl a 73 22
b:dij $ -192 0
b:dij a 170 34
b:dij el -103 0
b:dij estoy -123 0
b:dij no -127 0
b:dij que 189 -18
b:dij voy -47 0
b:dij y -169 -9
b:dijeron que -24 46
b:dinner i 50 2
b:dinner was 79 64
b:dinner with 59 3
b:dio antoj -47 0
b:dio la 11 64
b:dio me 67 54
b:dio ternur -50 0
b:dio tristez -48 0
b:dio un 12 -61
b:dios me 92 121
b:dios quier 72 38
b:dirti $ 152 -152
b:discontinu alcohol 48 -22
b:discontinu the 58 -51
b:disculp asi -60 0
b:discusion $ 57 60
b:divorc then -46 0
b:dmv $ -65 0
b:dnd updat -52 0
b:do $ -63 42
b:do a -62 0
b:do alright -61 0
b:do chemo -54 0
b:do i -93 -64
b:do it 481 477
b:do line 126 -47
b:do miss -45 0
b:do not -199 24
b:do real -61 0
b:do stuff 29 -65
b:do the 320 -174
b:do this -35 -82
b:do to 91 80
b:do we -64 6
b:do what -110 0
b:do you -49 17
b:dobl $ 100 38
b:doc know -74 0
b:doc say -87 0
b:doctor $ -49 -37
b:doctor and -82 5
b:doctor esta 57 -7
b:doctor me -81 5
b:doctor y -81 0
b:doe it -51 22
b:doe me 6 57
b:doe not -123 0
b:doe the 233 48
b:doesnt have 52 54
b:doesnt hurt 162 35
b:doesnt leak -139 0
b:doesnt text -84 0
b:doesnt work 68 -74
b:dog and -96 0
b:dog ate 233 -146
b:dog die 80 68
b:dog evacu -49 0
b:dog had -93 6
b:dog instead -84 0
b:dog is 202 89
b:dog it -95 0
b:dollar $ -102 0
b:dolor $ 66 46
b:domin $ -79 0
b:domin con -66 0
b:doming $ -333 -14
b:doming le 57 -28
b:doming no 62 85
b:domino $ 128 69
b:dond esta 64 46
b:dond trabaj -84 0
b:dond va 5 -50
b:done be 103 34
b:done come 20 -88
b:done it 68 108
b:done my 80 13
b:done on -61 0
b:done sinc 36 52
b:done with 63 -127
b:dont ask 170 -59
b:dont be 106 -12
b:dont belong 112 -68
b:dont bother 35 -64
b:dont call 104 -51
b:dont care 79 -14
b:dont check 53 53
b:dont have -432 40
b:dont know -190 -122
b:dont lectur 103 -44
b:dont let 144 109
b:dont mean 37 47
b:dont miss -213 0
b:dont need 90 84
b:dont plan 88 -21
b:dont rememb -48 -29
b:dont save 140 45
b:dont sip -65 0
b:dont tell 127 -5
b:dont think 28 -117
b:dont wanna -48 -8
b:dont want -346 15
b:dont work 16 105
b:dont worri -86 3
b:donut after -73 0
b:door $ 158 89
b:door ask 21 -53
b:door block 69 37
b:door close 59 2
b:door is 101 75
b:door lock 108 80
b:door open 89 -90
b:door that -45 0
b:door to 12 -46
b:door unlock -23 54
b:door with -3 -236
b:dope $ 61 -33
b:dope sick 66 -19
b:dorm $ -67 30
b:dorm de 48 -91
b:dorm y 116 -22
b:dormido $ 136 -14
b:dos $ -84 83
b:dos cuadr 30 -58
b:dos dia 71 -4
b:dos dias 72 -94
b:dos seman 105 -40
b:doscient $ -55 0
b:dose $ 62 -18
b:dose on -108 0
b:dosis $ 88 28
b:dosis de -60 69
b:doubl the 53 22
b:down $ 190 -77
b:down a -126 0
b:down at 87 -24
b:down basic 4 45
b:down by -25 -119
b:down for -195 0
b:down im 56 85
b:down not -11 -67
b:down so -185 0
b:down the 267 -1
b:down to 48 36
b:down with 77 56
b:doy de 2 -103
b:drank $ 20 -95
b:drank a -53 159
b:drank himself -105 0
b:drank it 20 -64
b:drank last 7 -67
b:drank the 82 53
b:drawer and -84 0
b:dream woke -82 0
b:dreamt i 50 21
b:dreamt of 31 -64
b:dresser $ 121 71
b:dri $ 38 -58
b:drift into 55 15
b:drink $ 90 -24
b:drink a -59 0
b:drink again -261 0
b:drink and -120 243
b:drink at 25 -88
b:drink dream -85 0
b:drink get -49 0
b:drink in -49 -15
b:drink just 123 -23
b:drink now -61 0
b:driv thru 68 -23
b:drive $ -75 -19
b:drive around 141 -56
b:drive at -114 0
b:drive home 7 72
b:drive in 52 83
b:drive me -148 11
b:drive off 27 58
b:drive past 103 -83
b:drive to 60 -157
b:driver $ -81 0
b:driver outsid 47 -35
b:driveway $ 20 -97
b:drog con 115 66
b:drop me -67 -10
b:drop off -71 0
b:drown which -56 0
b:drunk and 29 120
b:drunk hes -79 4
b:drunk right 8 -79
b:drunk so -64 0
b:drunk the -49 0
b:due in 98 -47
b:due the 35 -46
b:duel $ -77 0
b:duel el 20 52
b:duel la 7 53
b:duerm $ 41 71
b:duerm bien -164 0
b:duerm la 73 48
b:duerm par 79 122
b:duerm sac 90 28
b:dulc de -77 0
b:dull $ -48 0
b:dur me 17 -56
b:e tom -59 -10
b:each and 52 -38
b:each at -80 0
b:each kid 103 73
b:each of 66 28
b:each with -59 0
b:ear $ 74 -49
b:ear are 4 57
b:earli $ -63 8
b:earli night -49 0
b:earli to 114 -18
b:earlier one -49 0
b:earth $ 121 133
b:easi $ -84 0
b:eat $ -110 0
b:echa mas 44 -54
b:eche un -147 0
b:eche una -168 0
b:eche unos 172 -76
b:ed voic -52 0
b:edg of -12 -101
b:efect que -60 0
b:egg $ -61 0
b:eight $ -45 0
b:eighth out -111 0
b:either by 26 70
b:el abog -45 0
b:el abuel 101 -19
b:el agu 263 -68
b:el alcohol -52 -103
b:el anex 109 -37
b:el aniversari -58 0
b:el ano -79 0
b:el antabus 55 -29
b:el antifaz -46 0
b:el arnes 36 134
b:el asad -50 0
b:el azuc -50 0
b:el ban 213 198
b:el bar -14 75
b:el bautiz 82 -61
b:el beb -220 76
b:el biern 74 -24
b:el billet 67 -92
b:el braz 98 172
b:el bult 100 10
b:el caf 105 63
b:el calor -121 0
b:el camell 122 -31
b:el camion -182 4
b:el capataz 123 -51
b:el carr 167 44
b:el caser -28 -45
b:el celul -77 -27
b:el cerr 6 50
b:el cerrajer -99 0
b:el chof -66 23
b:el cigarr -34 -129
b:el cinturon 122 71
b:el coch 59 78
b:el comp 98 82
b:el compadr 36 -59
b:el coraj 9 63
b:el corazon 122 -32
b:el corredor 136 -11
b:el cristal -48 80
b:el cuadern -91 -29
b:el cuart -8 75
b:el cuchill -22 51
b:el cuell 69 50
b:el cuerp 184 -116
b:el cumpl 92 -28
b:el cur 43 -69
b:el de 224 67
b:el ded -86 0
b:el del -57 21
b:el demoni 67 34
b:el desayun -61 0
b:el dia -293 83
b:el diabl 151 -89
b:el diari -230 0
b:el dil 105 -7
b:el doctor 197 -53
b:el domin -133 0
b:el doming 133 179
b:el driv 68 -23
b:el dulc -45 0
b:el elev -100 0
b:el encendedor 42 -71
b:el enjuag 101 -79
b:el enlac -192 0
b:el esguinc -90 0
b:el esta 65 47
b:el estacion -92 20
b:el estuch -58 23
b:el favor 62 43
b:el fentanil 62 52
b:el fin 212 -109
b:el frasc 47 113
b:el fri -166 0
b:el gat 114 190
b:el golp -144 0
b:el gorr -189 0
b:el grup -213 -24
b:el guar 158 -22
b:el guer 57 -28
b:el horn -78 6
b:el implant 144 -73
b:el jarab 42 -61
b:el juev -77 -100
b:el karaok -109 0
b:el lavab 20 -58
b:el lun -52 111
b:el machet 22 150
b:el malecon 64 63
b:el mand 37 -65
b:el mar 56 95
b:el mare -60 0
b:el mart -142 -110
b:el martill 35 74
b:el mayor 65 -16
b:el medic -91 0
b:el merc -57 0
b:el mes -88 25
b:el metr 39 -74
b:el mirador 66 86
b:el mism -107 14
b:el mon 96 -71
b:el monitor 62 -37
b:el movil -172 12
b:el muebl 66 -108
b:el musl 99 45
b:el nin 120 170
b:el novi 66 32
b:el nud -55 18
b:el ojo 48 18
b:el oscar 61 -31
b:el padrin -74 0
b:el pan -76 0
b:el papel -93 5
b:el parqu -25 -46
b:el part 68 -132
b:el pas 89 82
b:el pasill 17 75
b:el past -89 0
b:el pati -58 14
b:el pech 89 117
b:el pel -39 48
b:el peric 12 81
b:el perr 22 78
b:el pic 19 109
b:el pis 78 -63
b:el plan 68 65
b:el plomer -126 0
b:el poll -78 0
b:el portal 17 -63
b:el program -43 -69
b:el proxim 17 62
b:el puebl -78 0
b:el puent -62 156
b:el pun 17 -63
b:el que -67 -106
b:el recib 15 -49
b:el recre 52 -2
b:el refri -58 -31
b:el reloj -119 0
b:el rivotril 15 -65
b:el ron -167 -18
b:el roper 36 -59
b:el sab 310 -121
b:el segur 234 -48
b:el semafor -36 64
b:el senor 69 86
b:el sistem -47 0
b:el sol -194 0
b:el suboxon 82 -50
b:el subt 5 65
b:el sueld 168 -129
b:el suicidi -57 1
b:el tall -77 4
b:el tequil 112 -31
b:el term 257 -68
b:el thinn 118 -60
b:el tiemp 193 -105
b:el trabaj 107 7
b:el trafic -145 0
b:el tramadol 13 -57
b:el trans 22 -50
b:el turn 63 -50
b:el ultim 120 99
b:el vas 221 -17
b:el venen 68 150
b:el viern 34 -111
b:el vin 73 -20
b:el volant 110 43
b:el zoom -55 0
b:elev is -60 0
b:eleven $ 62 -82
b:eleven jar -45 0
b:ella $ 63 -52
b:ella esta -67 0
b:ella mism -60 0
b:ella queri -86 0
b:ella y -12 -71
b:elot $ -49 0
b:els $ 64 39
b:els i -13 69
b:els somebodi -69 0
b:em $ -86 0
b:em after 85 96
b:embarrass and -109 0
b:embarrass that 58 -21
b:emergenc contact -69 0
b:empec con 205 -74
b:empiez el -47 9
b:empti $ -25 156
b:empti and 86 3
b:empti bottl 46 -13
b:empti light 23 50
b:empti when -100 0
b:emptier $ 30 81
b:empuj $ 47 -121
b:en 2011 136 -11
b:en automat -51 0
b:en baj -46 0
b:en brom -50 0
b:en cad -48 0
b:en camin 140 -37
b:en cas -154 18
b:en com 66 56
b:en cuant -64 6
b:en diez -129 -60
b:en el 292 -261
b:en entrar 64 63
b:en ese -56 -25
b:en esta 64 -44
b:en este 163 130
b:en fri 82 -145
b:en grup -61 0
b:en internet 71 38
b:en las 119 117
b:en medi 0 58
b:en mes 20 -52
b:en mi 346 -49
b:en negr 71 -85
b:en otra 68 -75
b:en paz -228 0
b:en ped 61 15
b:en puebl -52 0
b:en que -138 0
b:en quimic -74 0
b:en quinc -144 0
b:en repar -89 0
b:en sec 156 -17
b:en seri 89 29
b:en ti -214 0
b:en tres 86 -22
b:en un 132 -42
b:en una 25 77
b:en voz -71 0
b:encendedor $ 33 50
b:encerr en 49 -32
b:encerr y 103 38
b:encim a 107 17
b:encim de 2 99
b:encontr mi 84 -75
b:encontr mis -106 0
b:encontr una 71 -27
b:encuentr el 46 57
b:end $ -184 1
b:end it 84 178
b:end of -153 50
b:end the -112 0
b:end thing 70 18
b:endors si 63 96
b:enemi came 12 -46
b:energi me -52 0
b:enfrent de 69 -39
b:engin kill -49 0
b:enjoy the -108 -20
b:enlac $ -67 0
b:enoj con -98 0
b:enough $ 72 -62
b:enough to -87 1
b:ensen a 55 42
b:enter $ 18 -129
b:enter mi 55 -51
b:entir divorc -46 0
b:entir pack -94 0
b:entonc le -47 0
b:entra ni 9 -57
b:entrab mi 48 -35
b:entrar al 118 -2
b:entrar sin 64 63
b:entre a 57 -28
b:entre al 144 -77
b:entre fue 20 -52
b:entro a -122 0
b:envi my 59 52
b:envici con -53 0
b:equip $ -118 0
b:er desk -51 0
b:era chic 69 -13
b:era el -92 0
b:era men -62 0
b:era nin -17 -55
b:era pa -30 -45
b:era par 18 -47
b:era verd -45 0
b:era vinagr -45 0
b:era yo -62 0
b:eran dos 82 132
b:eran los -154 0
b:error la -56 0
b:es $ -154 0
b:es a 48 -2
b:es de -49 0
b:es del -87 0
b:es doming -3 -49
b:es el 97 39
b:es la -51 -130
b:es mi 97 85
b:es nunc -64 0
b:es pa 13 -64
b:es par 199 -79
b:es que -160 33
b:esa de -55 0
b:escaler $ -122 35
b:escaler y 123 117
b:escalofri diarre 69 -25
b:escond en 86 88
b:escond las 54 108
b:escondi $ 94 -53
b:escondi en 19 -48
b:escrib $ 100 -138
b:escrib desd 91 128
b:escrib una -56 0
b:escribi al 79 -59
b:escribi la 74 -9
b:escuel $ 34 84
b:escuel y -124 0
b:ese chist -115 0
b:esguinc $ -90 0
b:eso $ 177 -90
b:eso alla 29 -64
b:eso cambi -56 0
b:eso el -45 0
b:eso fue -100 0
b:espej y 45 31
b:esper $ -36 -67
b:esper a -56 76
b:esper afuer -382 15
b:esper que 171 75
b:espos $ 7 -89
b:espos cre 202 -79
b:espos dic -115 0
b:espos me 47 -69
b:espos que 53 96
b:espos y -116 0
b:espum $ 139 65
b:esta $ -80 45
b:esta abaj 22 -50
b:esta abiert -75 -18
b:esta afuer 126 127
b:esta aqui 121 29
b:esta bien -74 -6
b:esta canon 102 -59
b:esta de 61 4
b:esta el 95 71
b:esta en -147 -126
b:esta es 57 5
b:esta esper 115 -19
b:esta fri 56 26
b:esta gan 110 -210
b:esta hel 142 35
b:esta mat -181 0
b:esta mor 73 16
b:esta noch 103 134
b:esta pat 48 20
b:esta peg 29 92
b:esta peor 14 -71
b:esta seman -151 -10
b:esta tir 69 21
b:esta tranquil -57 -11
b:esta vomit 31 54
b:estab en -156 0
b:estab hac -46 0
b:estab tan 55 -51
b:estab tod -70 0
b:estacion de -80 0
b:estacion en 15 -46
b:estacion y 29 64
b:estan en 74 83
b:estan tan 57 -11
b:estar $ -75 117
b:estar aqui -131 4
b:estar con 68 -37
b:estar en 92 85
b:estar mejor 57 13
b:estar viv 74 37
b:estari mejor 28 54
b:estas gan 63 -53
b:este calor -69 59
b:este es 74 69
b:este mes 93 -75
b:este mund 205 137
b:esto $ 145 -82
b:esto ni 70 -102
b:esto no 47 -144
b:esto ya 61 85
b:estoy $ -329 0
b:estoy a 380 -132
b:estoy afuer 99 -43
b:estoy agarr 29 -137
b:estoy bien -80 0
b:estoy cans 43 98
b:estoy dand 24 -138
b:estoy de 67 32
b:estoy debaj 130 181
b:estoy en -133 301
b:estoy encerr 19 56
b:estoy envici -53 0
b:estoy escond 86 88
b:estoy esper -260 113
b:estoy estacion 15 -46
b:estoy hart 48 -40
b:estoy mir 30 -197
b:estoy molest -123 0
b:estoy muert -67 47
b:estoy pas 26 -58
b:estoy perdiendo 61 -10
b:estoy que -20 -110
b:estoy re 4 -63
b:estoy sol 165 -26
b:estoy trist -65 0
b:estoy viend -30 -67
b:estoy viv -157 37
b:estudi $ 21 54
b:estuv $ 109 -60
b:estuv a -51 0
b:eur en 17 -63
b:evacu without -49 0
b:even my -104 -42
b:even notic -48 3
b:even then -55 0
b:even tho 70 -59
b:evening $ -88 40
b:evening i 90 -25
b:evening of 58 -25
b:ever $ 173 5
b:ever said -102 0
b:everi ad 144 -17
b:everi cell 50 -76
b:everi day 189 169
b:everi gymnast 166 -34
b:everi hour 101 1
b:everi morn -65 18
b:everi night -23 110
b:everi overpass 34 47
b:everi row -72 0
b:everi smell 153 -30
b:everi song 153 -30
b:everi sound 23 -57
b:everi time 67 27
b:everi turn 10 80
b:everi week -66 -31
b:everybodi $ -91 0
b:everybodi back -24 61
b:everybodi die -87 0
b:everybodi grew 32 -52
b:everybodi in 96 88
b:everyon $ -117 102
b:everyon asleep 41 74
b:everyon at -105 0
b:everyon chew -132 0
b:everyon has -48 3
b:everyon knew 49 -28
b:everyon look 6 -45
b:everyon thimbl 52 -38
b:everyon would 17 55
b:everyth $ 163 22
b:everyth 10 -62 0
b:everyth at -51 0
b:everyth els 76 -61
b:everyth i 99 80
b:everyth in -58 23
b:everyth is -17 110
b:everyth that -111 0
b:ex $ -89 -13
b:ex husband 66 -24
b:ex is 106 150
b:ex me 41 -84
b:ex text -2 -83
b:exact i 75 15
b:excus $ 93 -27
b:exercis it 20 -60
b:exhaust $ 110 85
b:exist $ 167 26
b:exist for 79 24
b:exist les 6 48
b:exit for 72 -99
b:expir $ -74 0
b:express come 62 41
b:extran a -119 0
b:extran mi -45 0
b:eye $ 111 178
b:eye are 71 -188
b:eye open 10 88
b:fabric $ 29 -64
b:face $ -44 61
b:fade w 141 -42
b:fail at 27 -55
b:fair $ -92 0
b:fall $ 52 141
b:fall asleep 55 31
b:falt a 238 33
b:falt el -124 -88
b:falt que -43 116
b:famili $ -178 0
b:famili dinner 58 -11
b:famili night -135 0
b:famili through -93 0
b:famili would 55 9
b:far $ 105 -134
b:far as 176 105
b:far gone 71 -57
b:far my -69 0
b:farmaci estuv -51 0
b:farmaci no 40 -68
b:fast $ 50 50
b:father for 53 -26
b:father in -68 0
b:fault $ 51 100
b:favor ayer 47 23
b:favor que -50 -38
b:feb i 24 -75
b:fech $ 232 61
b:fech par -182 -8
b:feel dirti 24 -75
b:feel good 134 35
b:feel great -102 -12
b:feel hope -60 0
b:feel it 20 -48
b:feel lighter -144 20
b:feel like 133 -75
b:feel my 41 132
b:feel off -94 -25
b:feel proud -62 0
b:feel someth 82 -84
b:feel weird 64 39
b:feet are -57 0
b:feliz de -65 0
b:fell asleep -100 -32
b:fell in -44 81
b:fell off -46 -54
b:fellow told -46 0
b:felt good -143 0
b:felt it 52 -46
b:felt like 137 -14
b:fenc $ 72 74
b:fent had 62 103
b:fentanil en -50 0
b:fich de 77 -5
b:ficus $ -53 0
b:fiebr $ -149 0
b:fiest $ 173 -39
b:fiest y -30 -84
b:fight it 8 102
b:figur out 109 84
b:file a -54 0
b:file of -124 0
b:fill it 71 -40
b:fin $ -125 -14
b:fin arregl -56 0
b:fin de 117 -78
b:final $ -203 0
b:final a 95 38
b:final finish -47 0
b:find a -57 44
b:find my -55 29
b:find out 112 8
b:fine $ -403 0
b:fine and -135 0
b:fine at 71 44
b:fine im 92 -102
b:fine is 60 -3
b:fing que 41 -49
b:finger cross 251 97
b:finish $ 104 37
b:finish everyon 52 -38
b:finish it -93 -80
b:finish my 67 -6
b:finish the -61 -76
b:fire $ 156 -99
b:fire drill -76 52
b:firm el -145 0
b:firm la -48 0
b:first $ 215 147
b:first as 50 14
b:first drink -49 0
b:first husband 25 -118
b:first paycheck -95 0
b:first so -57 0
b:first time 111 -120
b:fist head 48 -20
b:fist of 72 9
b:fisur me 4 -63
b:fit $ 22 -55
b:fit the 71 83
b:five $ -195 0
b:five fed 66 -13
b:five hour 81 -54
b:five minut -161 0
b:five more -120 0
b:fix $ -139 0
b:fix for 96 46
b:fix parlay 52 -18
b:fix sick 48 -13
b:fix that 111 -32
b:fix the -186 -6
b:flac por 111 78
b:flag peopl -59 0
b:flinch at 60 -13
b:flinch when 85 -157
b:flipant le 27 -59
b:float $ -112 -32
b:floor $ 34 57
b:floor of 97 -77
b:floor this -49 0
b:flor $ -57 0
b:flor y -68 0
b:florer $ 86 -50
b:flower on -95 0
b:flu i 134 -10
b:foil and 12 -126
b:follow from -45 0
b:follow me 57 103
b:food for 46 25
b:food poison 58 -47
b:foot by -122 0
b:for $ -103 -34
b:for a 145 -2
b:for an 159 60
b:for be 25 -51
b:for check -73 0
b:for denis -65 0
b:for each 122 92
b:for either 26 70
b:for everyon -46 22
b:for everyth 190 58
b:for good 325 78
b:for groceri 91 -50
b:for her -119 5
b:for ice 53 35
b:for inventori -50 0
b:for it 57 -238
b:for jesus 25 55
b:for miss 114 -8
b:for my -67 -41
b:for nine 79 -68
b:for offic -56 0
b:for onc -88 -33
b:for one 80 -136
b:for pancak -58 0
b:for real 269 115
b:for self -143 0
b:for sleep -59 0
b:for ten -78 72
b:for that -183 27
b:for the 61 -109
b:for these 17 -45
b:for this -303 -29
b:for three 119 65
b:for thursday 4 67
b:for today -133 0
b:for tonight 47 -88
b:for two -56 -34
b:for want -143 0
b:for what 162 97
b:for when 39 110
b:for work 101 -79
b:forget i 4 56
b:forgiv me 126 62
b:forgot to 47 -44
b:form $ -57 20
b:form and -53 0
b:form for 50 -8
b:form im 47 60
b:form no -68 0
b:forti time 84 13
b:fot $ -77 0
b:fot de 124 43
b:fot del -96 0
b:found a 85 56
b:found grandpa -62 0
b:found me -68 -7
b:found my -24 89
b:found out 55 -109
b:found somebodi 14 45
b:four $ -4 -48
b:four again -52 0
b:four of 90 -43
b:fourth month -92 0
b:frame it -80 0
b:frasc abiert 17 54
b:frasc de -15 56
b:frasc y 53 13
b:fre fir -84 0
b:free $ 26 102
b:frent a -89 32
b:fresh one 76 41
b:fri $ -161 0
b:fri con 95 36
b:fri de 35 -63
b:fri en -69 0
b:friday and 191 38
b:friday i -118 -76
b:friday im -101 56
b:friday ive 36 52
b:friday so -63 -33
b:friday to 143 -31
b:fridg $ -113 -119
b:fridg is 23 50
b:friend $ -79 49
b:friend cart 80 -76
b:friend just 61 64
b:friend told -67 0
b:from a -20 -49
b:from an -54 0
b:from background 46 11
b:from do 98 244
b:from it -51 0
b:from last 64 -114
b:from me -97 73
b:from my -147 170
b:from swim -61 0
b:from the 113 -163
b:from too -60 0
b:from toxic -84 0
b:from under 79 43
b:from want 117 -111
b:from when 46 -41
b:front of 112 104
b:frustrat with -47 0
b:fue $ -79 32
b:fue a -71 0
b:fue con 100 -32
b:fue culp 63 66
b:fue el 101 18
b:fue hac -115 0
b:fue la -48 -39
b:fue por 96 86
b:fue rar -71 0
b:fue una 60 -23
b:fuer al 50 27
b:fuer del -86 0
b:fuer el -56 0
b:fueron com 35 48
b:fueron cosquill 62 -37
b:fueron once 82 132
b:fueron tres 33 50
b:fuert $ 166 74
b:fuert desd 57 -11
b:fui a -238 20
b:fui al 96 -102
b:fui la 36 -59
b:fui por -65 -36
b:fui yo 77 117
b:fuim a -82 0
b:full of -67 29
b:fulli cloth -58 0
b:fum $ 94 -97
b:fum al -63 0
b:fum algo 25 194
b:fum un 94 -27
b:fun $ -74 0
b:funer $ 104 -187
b:futur in 26 -46
b:gabapentin to 23 -132
b:gambl stori -46 0
b:gan $ 189 -178
b:gan a -71 0
b:gan com -62 0
b:gan de -67 213
b:gan estan 77 -27
b:gan horribl 84 -12
b:gan se -2 -45
b:gana $ -109 0
b:garag and -49 17
b:garag with 47 20
b:garbag truck -50 0
b:garden ate 67 39
b:gas $ -67 49
b:gas kept -97 0
b:gas station 68 -15
b:gas y 67 79
b:gast de 9 -57
b:gast semill 77 -33
b:gat $ -68 83
b:gat me -84 0
b:gateway sport -73 0
b:gauz and 86 43
b:gave away -77 26
b:gave her -94 0
b:gave him 98 19
b:gave in -102 -48
b:gave me -56 -2
b:gave my 65 5
b:gave up -165 0
b:geni mi -50 0
b:gent en -45 0
b:gerald left -50 0
b:gerald to -50 0
b:gerald told -50 0
b:get $ -17 -59
b:get a -103 -13
b:get ahead -59 0
b:get anoth -233 0
b:get better 92 -168
b:get bumpi -102 0
b:get hard 6 57
b:get high 23 -109
b:get in 14 53
b:get it 37 93
b:get my -5 81
b:get off 35 96
b:get paid 98 8
b:get sum 4 -53
b:get that -96 -80
b:get the -67 154
b:get these 60 4
b:get to 79 58
b:get up 11 64
b:gimnasi $ 73 -75
b:gin and 53 -20
b:ginger ale -83 0
b:gir desd 11 -49
b:girl $ 203 66
b:girl and 6 -45
b:give me 110 -7
b:give my 190 -182
b:give out 23 80
b:give the -46 0
b:give thing -52 0
b:give up -258 -13
b:given $ -202 0
b:given my 21 -53
b:glad i -85 0
b:glad it -60 0
b:glass $ 148 -44
b:glass of 10 48
b:glove box 120 -45
b:go $ 150 -33
b:go back -183 159
b:go down 68 -40
b:go for -83 32
b:go from -51 0
b:go in -2 168
b:go now -49 0
b:go of 52 6
b:go on -383 -33
b:go out 22 -150
b:go the 83 4
b:go three -63 0
b:go through -163 0
b:go to 268 -144
b:go too 165 91
b:go under 19 63
b:goe and -91 0
b:goe back 152 -49
b:goe i -203 0
b:goe oh -79 0
b:goe on -50 0
b:goldfish jump -60 0
b:golp a 18 49
b:golp en 109 70
b:golp y 35 -142
b:gone $ 123 44
b:gone and 70 -33
b:gone by -138 0
b:gone for 71 -57
b:gone from 46 11
b:gone i 56 41
b:gone in 107 -62
b:gone my -78 34
b:gone now 129 -123
b:gone the 90 0
b:gone two -96 0
b:gonna be 11 -213
b:gonna burn 13 53
b:gonna crash 4 -53
b:gonna die -68 2
b:gonna do 116 110
b:gonna hurt 25 77
b:gonna kill -118 2
b:gonna lie 34 -58
b:gonna make 43 82
b:gonna shoot 28 58
b:gonna write -120 0
b:good $ 175 -98
b:good and 49 22
b:good he -61 0
b:good line -87 0
b:good one 116 88
b:good tho -96 0
b:good to -119 19
b:good way -92 0
b:good week -65 0
b:goodby $ 66 22
b:goodby to -165 7
b:gord con -79 0
b:got $ -93 0
b:got caught -78 0
b:got drunk 24 -62
b:got enough 57 67
b:got fade 141 -42
b:got give -52 0
b:got goodi 135 -83
b:got her 72 7
b:got hit 5 -52
b:got home -71 30
b:got into 42 144
b:got it -217 113
b:got me -35 97
b:got my -184 -135
b:got new -50 0
b:got none 49 -39
b:got one -48 -33
b:got out -53 -26
b:got paid 59 -89
b:got pick -94 0
b:got that 166 -34
b:got the -244 120
b:got to -238 0
b:grab him -100 0
b:grab me -41 -81
b:grab my 41 -51
b:graci a -108 5
b:graci por 213 115
b:graduat but 68 -13
b:granddaught same -94 0
b:grandma and 51 -19
b:grandpa war -62 0
b:grandson cut -50 0
b:gratitud list 93 13
b:grav $ -63 0
b:gray $ 34 90
b:grew up 32 -52
b:grip $ -187 0
b:grip que 46 -30
b:grit $ 57 68
b:grit a -6 -59
b:grit en -131 0
b:grit por -59 0
b:grit y -69 -33
b:groceri $ 91 -50
b:ground $ 21 45
b:group $ -369 -18
b:group and 203 46
b:group becaus 150 -74
b:group chat -61 0
b:group done 102 -86
b:group for -126 0
b:group i -253 4
b:group is -72 -10
b:group let 10 80
b:group not -206 -23
b:group room -125 0
b:group the 66 27
b:group today 240 -125
b:group tomorrow -119 9
b:group was 294 88
b:grow $ -98 0
b:grown up -78 0
b:grup de -192 -19
b:grup me 85 25
b:grup ni 48 21
b:grup por 50 -45
b:grup sin -45 0
b:grup y -54 49
b:guagu me -49 0
b:guagu y 64 -93
b:guanter una 15 -46
b:guap y -62 0
b:guer una 57 -28
b:guess $ 102 28
b:guess whi 124 9
b:guitarr a -52 3
b:gum instead -109 0
b:gun in 117 52
b:gun is 45 14
b:gun safe 48 23
b:gurgl nois 70 32
b:gust $ 33 -57
b:gust el -78 0
b:guy $ -143 -19
b:guy at 2 53
b:guy bye 62 21
b:guy he -84 0
b:guy i 51 30
b:guy it 26 -45
b:guy my 70 -10
b:guy two 47 -35
b:guy who -27 91
b:guy with -47 16
b:gym $ -172 0
b:gym i 67 -8
b:gymnast got 166 -34
b:habi $ 82 -16
b:habi dich 87 -57
b:habil me -50 0
b:habit $ 26 52
b:habl $ -55 -20
b:habl a -29 80
b:habl con 130 -48
b:habl de -150 0
b:habl en -82 0
b:habl me 42 -89
b:hac $ 140 87
b:hac agu 97 -43
b:hac algo 72 76
b:hac brom -46 0
b:hac chiquit -63 0
b:hac dan -116 53
b:hac dos 23 -115
b:hac falt -43 67
b:hac rat 50 11
b:hac seis -96 0
b:hac tres -52 -18
b:hac una -28 -61
b:hacerlo $ 23 62
b:haci cos 367 -143
b:had a -51 -174
b:had champagn 58 -34
b:had done 62 103
b:had fun -67 0
b:had my 156 109
b:had one 46 5
b:had some 68 -78
b:had to -276 1
b:had tremor 48 -22
b:had wine 66 -13
b:hadnt thought -72 0
b:hag $ -44 90
b:hag batall 7 -49
b:hag ese -115 0
b:hag una 46 78
b:hag yo 7 -49
b:haha $ -77 0
b:hair $ -58 -36
b:hair red -65 0
b:half a 131 -172
b:half id -66 0
b:hall and 94 22
b:hammer $ 66 179
b:hand $ -52 -238
b:hand and 79 -150
b:hand do 25 -98
b:hand full -6 56
b:hand it -62 0
b:hand me -47 -59
b:hand on 126 114
b:hand out -55 0
b:hand rope -50 0
b:hand shake 35 -64
b:hand wont 16 59
b:handl of 66 -78
b:handl on 26 117
b:hang on 280 -226
b:hang out -48 0
b:hang the -67 0
b:happen $ 54 102
b:happen to 128 -36
b:happi $ -127 0
b:hard $ 192 -150
b:hard to -5 130
b:harm and -72 0
b:harm myself -129 0
b:harm other -66 0
b:has a 315 -88
b:has been -55 174
b:has gone 46 11
b:has me 47 190
b:has my -153 45
b:has no -98 0
b:has rememb 48 -79
b:has start 72 26
b:has the 117 -119
b:has to 116 183
b:hasnt stop -56 0
b:hast el 33 -174
b:hast en -121 0
b:hast la 148 -40
b:hast las -275 -110
b:hast me -51 -8
b:hast par 6 48
b:hast que 66 143
b:hast sangr 113 16
b:hast ver 50 79
b:hat and -54 0
b:hate it 46 -39
b:hate monday -96 0
b:hate myself 45 -48
b:haul driver 47 -35
b:haunt hous -65 0
b:have $ 220 -35
b:have a 116 51
b:have all -115 0
b:have ani 26 70
b:have been 0 88
b:have count -51 0
b:have decid 111 -28
b:have doubl 53 22
b:have had 51 -17
b:have leftov -71 0
b:have my 96 161
b:have never 50 14
b:have no -56 0
b:have none 47 -88
b:have not -89 -5
b:have quit -65 0
b:have surgeri -111 0
b:have taken -72 0
b:have the 143 66
b:have to 36 90
b:have what 61 26
b:have wine 66 -13
b:havent had 56 -21
b:havent hunt 34 76
b:havent miss -85 0
b:havent open 29 -95
b:hawk did -62 0
b:hay grup -66 -9
b:hay mas 44 69
b:hay que -60 0
b:hay sangr 85 61
b:hay wagon -87 0
b:hazl cad 37 48
b:he almost -56 0
b:he answer 53 -26
b:he ask 96 54
b:he beb -33 88
b:he broke 60 1
b:he came 108 0
b:he chang 62 28
b:he check 54 -42
b:he choke 26 60
b:he coach -124 0
b:he come 90 -71
b:he comido 190 -26
b:he consumi -79 -8
b:he did -196 -24
b:he doe 6 57
b:he doesnt -84 0
b:he drank 51 -115
b:he drink 7 88
b:he get 97 52
b:he got -65 26
b:he grab -27 -85
b:he grit 27 -59
b:he has 237 -30
b:he hasnt -56 0
b:he hit -60 -78
b:he hug 40 -47
b:he is 190 279
b:he just 39 54
b:he live -184 0
b:he made -21 -64
b:he make 80 -124
b:he move 81 -70
b:he owe 27 56
b:he park 32 74
b:he put 9 115
b:he said -35 95
b:he say 92 -32
b:he see -59 0
b:he sit 9 96
b:he stop -45 69
b:he taper -61 0
b:he think -134 0
b:he toc 17 -63
b:he tom 53 -5
b:he took 76 -79
b:he touch 10 62
b:he track 23 -160
b:he use 80 -19
b:he vuelt 36 -68
b:he wave -72 0
b:he wont 74 123
b:head $ -143 -115
b:head all -58 0
b:head and -51 2
b:head like 44 55
b:head off 57 -142
b:head on 71 95
b:head sinc -116 0
b:head the -137 0
b:head to 289 -132
b:hear aid -95 0
b:hear her -81 35
b:hear it 25 97
b:hear music 69 -61
b:hear the 157 -280
b:heard them 53 35
b:heart $ -67 0
b:heart is 63 -106
b:heart pill 35 61
b:heart race -45 -43
b:heat $ -117 0
b:heater in 46 20
b:heavi but -64 0
b:hech bolit 4 -47
b:hech un -22 55
b:hed find 96 54
b:held and 66 -72
b:held down 4 45
b:hello and -48 0
b:help $ -74 -77
b:help me -125 -89
b:help move -61 0
b:her $ 29 -59
b:her and 49 86
b:her by 103 20
b:her door 21 -53
b:her eye -114 57
b:her honest -99 0
b:her in -65 37
b:her lip 87 14
b:her mom -21 -46
b:her no -79 0
b:her nobodi -49 0
b:her quiet 60 4
b:her she 154 -48
b:her sleep 64 13
b:her tag -93 0
b:her the -152 0
b:her were -48 0
b:here $ -53 -182
b:here and 22 75
b:here for -257 12
b:here i 72 -12
b:here is 59 32
b:here on 145 61
b:here with 41 110
b:herman $ 55 65
b:herman esta 60 6
b:herman le -53 6
b:herman me 56 -98
b:herman no 62 10
b:herman se 80 49
b:herman y -180 23
b:heroin $ 70 -30
b:hes asleep 44 -77
b:hes at 156 -192
b:hes back -59 4
b:hes been -83 21
b:hes cold 5 57
b:hes come 91 85
b:hes drive 122 101
b:hes gone 5 -79
b:hes got 152 130
b:hes hit -133 40
b:hes in 66 62
b:hes lock 29 -76
b:hes not -22 45
b:hes outsid 37 53
b:hes still 9 54
b:hes who -125 0
b:hi and -136 0
b:hic el -118 0
b:hic en -58 12
b:hic los -52 0
b:hic una 175 95
b:hide in 61 127
b:hide it 22 -47
b:hide my 56 -38
b:hide the 109 -34
b:hiel $ 2 109
b:hiel en -139 0
b:high and 69 37
b:high as -80 0
b:high dive -50 0
b:high if -134 0
b:high on -97 0
b:hij $ -91 187
b:hij con -57 0
b:hij de -46 33
b:hij dic 108 -94
b:hij el 114 46
b:hij le -87 -14
b:hij me -10 -291
b:hij se -19 71
b:hij y 46 -74
b:hij ya -64 17
b:hija $ -64 0
b:him $ 161 -42
b:him bleed -52 0
b:him by -100 0
b:him from 81 -46
b:him heart -67 0
b:him hed 96 54
b:him i 59 17
b:him out 45 42
b:him the -57 -2
b:him to -205 6
b:himself out -68 0
b:hip is -53 2
b:his car 144 53
b:his ear -51 0
b:his entir -46 0
b:his hand 147 -92
b:his mug -96 0
b:his number 229 -125
b:his own -97 0
b:his race -57 0
b:his way 75 -10
b:his whole -189 0
b:histori $ 86 16
b:histori en -57 0
b:hit $ -49 -28
b:hit me -59 43
b:hit my 124 67
b:hit myself 33 46
b:hit the -58 -182
b:hiz eso 48 103
b:hoj en -75 -17
b:hoj la 48 5
b:hold $ 238 -40
b:hold a 58 14
b:hold it 77 -118
b:hold lol 12 55
b:hold my -152 7
b:hold out 14 -58
b:hold so 112 33
b:hold the -92 71
b:holiday hes -67 0
b:home $ 118 -5
b:home after 114 -6
b:home and 45 -97
b:home approv -63 0
b:home at 64 64
b:home by -72 -33
b:home earli -49 15
b:home for -63 -33
b:home i 107 -56
b:home im 25 55
b:home now -79 6
b:home to -85 16
b:home tonight 22 69
b:home w 113 -39
b:home with 46 -10
b:homework question -52 0
b:homi left 64 -24
b:honest $ -64 -132
b:honest no -99 0
b:honest say -99 0
b:hoodi to -93 14
b:hook on -129 0
b:hope $ 81 -57
b:hope i 125 96
b:hope my 23 80
b:hope that -80 0
b:hope the 277 171
b:hopeless no -73 0
b:hor $ -195 0
b:hor en -83 0
b:hor es -63 -4
b:hor sal 102 74
b:hor sin 63 -55
b:hor y 7 76
b:horari $ -97 0
b:horn jajaj -78 0
b:hotel room 56 -121
b:hotlin $ -84 0
b:hotlin kept 112 33
b:hour $ -67 -18
b:hour ago 87 118
b:hour and -45 -28
b:hour at -133 0
b:hour i -116 -10
b:hous $ -257 -163
b:hous again 59 17
b:hous i 80 81
b:hous ill -65 0
b:hous is -141 -32
b:hous smell -75 0
b:hous this -68 0
b:hous when 40 -47
b:hous with 69 90
b:hous would 90 43
b:how $ 87 53
b:how bad -6 -77
b:how do 1 -100
b:how everybodi 32 -52
b:how fast -70 0
b:how i -42 53
b:how it 26 109
b:how like 76 56
b:how long 81 -29
b:how mani -65 31
b:how often -49 0
b:how she -45 0
b:how strong -193 0
b:how the -102 0
b:how to 121 27
b:how you 58 89
b:hoy $ 98 82
b:hoy agarr 14 52
b:hoy cobr 101 -61
b:hoy cumpl -65 0
b:hoy dij -123 0
b:hoy en 125 -17
b:hoy es 4 -146
b:hoy esta 7 -71
b:hoy firm -48 0
b:hoy fue 219 175
b:hoy la 60 -31
b:hoy le -5 150
b:hoy me -55 10
b:hoy se -87 0
b:hoy si 121 -63
b:hoy tambi 37 103
b:hoy toc -51 0
b:hoy viv -74 0
b:hoy vuelv 55 -51
b:hr 130 68 -27
b:hrs a 48 -13
b:hrs ago 56 5
b:hrs and 31 -64
b:huel a 5 -113
b:huev par 22 -50
b:hug $ -48 0
b:hug me -114 -47
b:hung up -92 11
b:hunt $ 34 76
b:hunt sinc 34 76
b:hurt anybodi -140 0
b:hurt everi 23 -57
b:hurt from 68 -60
b:hurt him 59 17
b:hurt my 83 90
b:hurt myself -178 80
b:hurt worth -125 0
b:husband ask -56 0
b:husband grab 8 -81
b:husband has -75 68
b:husband ipa 88 -60
b:husband is -18 65
b:husband lock 22 -91
b:husband took -25 47
b:hypothet shes 54 -140
b:i $ 65 97
b:i agre -104 0
b:i aint 38 72
b:i almost 140 19
b:i alreadi -46 -42
b:i are -241 -63
b:i ask -141 42
b:i ate -105 45
b:i believ -53 -88
b:i bought 207 -222
b:i bring -84 -30
b:i broke 55 63
b:i brought -144 0
b:i bruis -74 0
b:i burn 107 11
b:i call 245 -47
b:i came -148 0
b:i can -77 -517
b:i cant -163 72
b:i caught -60 0
b:i check -77 0
b:i choke 35 63
b:i come 53 19
b:i consum 58 -25
b:i could 55 -9
b:i couldnt -9 -119
b:i cri -74 7
b:i cross 111 87
b:i cut 115 27
b:i decid 36 65
b:i did -51 29
b:i didnt -191 -113
b:i dig 56 43
b:i do -219 192
b:i dont -717 290
b:i drank -103 -215
b:i drove 60 15
b:i earn -20 -76
b:i envi 59 52
b:i fail 106 -58
b:i feel 133 -4
b:i final 152 6
b:i finish -193 -10
b:i flinch 66 -68
b:i forget 12 -77
b:i forgiv -17 73
b:i forgot -155 11
b:i found 144 -124
b:i give -59 -13
b:i go 91 73
b:i got 6 222
b:i grab -138 0
b:i had 73 -97
b:i hate 111 -114
b:i have 287 127
b:i havent 117 -80
b:i hear 92 34
b:i hit 47 124
b:i hope -15 76
b:i injur 62 48
b:i jump 19 51
b:i just -158 149
b:i keep 258 -110
b:i kept 127 -119
b:i kind 63 58
b:i kinda 4 56
b:i know 259 97
b:i lay 46 79
b:i learn 80 -71
b:i leav -56 -93
b:i let 113 -35
b:i lie 153 38
b:i like -168 34
b:i line 80 28
b:i listen -70 0
b:i look 62 37
b:i love 67 34
b:i made -6 -125
b:i mean -46 65
b:i meant -210 82
b:i mess 60 -47
b:i might 105 37
b:i miss -112 15
b:i move 8 52
b:i name -50 0
b:i need 97 -58
b:i never 295 -179
b:i notic -175 0
b:i open 12 -46
b:i own 217 52
b:i pass -204 69
b:i pick -12 -202
b:i pictur 33 58
b:i pour -49 -10
b:i pray 114 117
b:i promis 165 -20
b:i quit 193 -129
b:i ran 62 1
b:i read -95 0
b:i regret 126 -63
b:i relaps 102 -29
b:i report 58 -21
b:i sat -54 22
b:i save -54 53
b:i saw 46 -30
b:i say -29 45
b:i see 24 -78
b:i send -117 0
b:i sent -147 0
b:i should 93 -28
b:i shouldnt 53 -22
b:i sign -27 -119
b:i skip 111 54
b:i sleep -49 35
b:i slept -49 -30
b:i slip 110 -89
b:i sold 61 8
b:i stand 62 41
b:i still -71 -57
b:i stood 161 123
b:i stop 121 -50
b:i swallow 26 -52
b:i swear -113 29
b:i take -67 -49
b:i talk -9 -117
b:i think -5 155
b:i thought -52 2
b:i tie 114 67
b:i told -134 -97
b:i took 262 254
b:i tri 80 75
b:i type -83 39
b:i use -99 -18
b:i wanna -99 78
b:i want 293 230
b:i was 445 -494
b:i wave -117 0
b:i went -89 -34
b:i will -117 85
b:i wish 48 22
b:i woke 8 70
b:i wont 28 114
b:i work -61 35
b:i would -63 -54
b:i wouldnt 39 54
b:i wrote -134 49
b:iba a -41 -49
b:iba con -50 0
b:iba por 77 -78
b:iban mis 56 -24
b:ice cream -65 35
b:id $ -110 0
b:id be 354 123
b:id call -102 0
b:id do 51 -269
b:id like 114 -47
b:id love -66 0
b:id of -72 0
b:id rather 130 44
b:id say -92 0
b:id sell -5 -67
b:ide de 87 25
b:ide volvi 56 57
b:idea $ -122 25
b:idea in -59 0
b:if a 266 46
b:if ani -88 0
b:if anyth -62 35
b:if he -189 80
b:if i 370 6
b:if im 134 -52
b:if it -5 68
b:if look -93 0
b:if not -65 0
b:if she 40 50
b:if the -84 102
b:if there -18 61
b:if u 243 136
b:if you -103 -51
b:iglesi $ -61 0
b:igual de 97 -72
b:ili guy 91 27
b:ill be -115 38
b:ill do 105 88
b:ill drive -149 -13
b:ill go 29 61
b:ill just 77 -64
b:im a -152 -52
b:im about 261 -52
b:im addict -95 0
b:im afraid 106 -116
b:im aliv -210 0
b:im alon 66 81
b:im alright -130 0
b:im angri -61 0
b:im asham 91 -62
b:im at 44 214
b:im basic -64 0
b:im be 4 45
b:im bleed 29 119
b:im bring -94 0
b:im calm 88 43
b:im cook 64 7
b:im cut -67 0
b:im deceas -75 0
b:im die -88 -124
b:im done 100 -84
b:im drink 11 -76
b:im drive 90 -111
b:im drunk 9 -57
b:im embarrass -109 0
b:im fill 47 60
b:im fine -58 86
b:im free 123 170
b:im get 68 -207
b:im go 249 120
b:im gonna 107 101
b:im good -107 0
b:im here -334 53
b:im hide 54 96
b:im high -56 -55
b:im hold -61 37
b:im hook -114 0
b:im hope 10 81
b:im in 167 -40
b:im just -16 -202
b:im late -37 -106
b:im learn -210 0
b:im lose 21 -129
b:im never 96 -171
b:im next 55 37
b:im not 222 -101
b:im ok -131 3
b:im okay -77 10
b:im on -33 128
b:im out 126 -103
b:im pay -134 0
b:im ride -60 0
b:im scare 102 148
b:im so -75 79
b:im stay -176 14
b:im still 28 64
b:im sweat -115 -15
b:im the 67 -24
b:im too 57 -71
b:im turn -60 0
b:im two 61 -90
b:im type 115 45
b:im write 47 40
b:impres o -47 0
b:impresor $ -64 0
b:in $ 161 197
b:in 14 101 -16
b:in 20 87 -46
b:in 2019 122 47
b:in 3 77 -87
b:in 95 81 28
b:in a 157 240
b:in advanc -57 -91
b:in an 141 -48
b:in and -35 48
b:in august 149 61
b:in befor -68 0
b:in class 16 -80
b:in colleg 48 -55
b:in danger -90 0
b:in eighth -111 0
b:in feb 24 -75
b:in front 95 104
b:in group 69 -17
b:in her 88 -55
b:in here 46 20
b:in his -70 96
b:in i -24 65
b:in is 45 11
b:in it 89 63
b:in law -113 -90
b:in line -124 -3
b:in may 36 55
b:in me 133 -81
b:in my 380 10
b:in new 58 4
b:in one 110 -17
b:in order 130 81
b:in our 44 48
b:in peac -110 0
b:in prison 1 -65
b:in rank -84 0
b:in sick 52 -49
b:in that 167 -115
b:in the 345 274
b:in their -73 19
b:in there -51 49
b:in this -191 35
b:in town -106 0
b:in two -132 -57
b:in week -78 0
b:in which -86 0
b:in with 138 -44
b:in your -168 0
b:infanci dej 48 -35
b:infart con 29 80
b:infart porqu -56 0
b:inform con 81 -42
b:inform que 59 -56
b:ingeri alcohol 81 -42
b:injur myself 62 48
b:inmut $ -51 0
b:insid of 30 -120
b:instead $ -135 0
b:instead jaw -94 0
b:instead of 448 -57
b:insulin on 0 66
b:insult to 52 -46
b:insur peopl -102 0
b:intent as 63 96
b:intent of -56 0
b:interview $ -60 0
b:into it -13 -51
b:into my 77 82
b:invit $ 75 49
b:invit a 57 -84
b:inyeccion de -52 0
b:inyeccion del 51 -16
b:inyect la -142 40
b:inyect y 150 18
b:ipa while 187 -70
b:ir $ -91 47
b:ir a 29 -46
b:ir al 57 31
b:ir no 54 -76
b:ir por 109 -85
b:ir pur 9 -57
b:ir ya 78 35
b:irme $ 82 50
b:iron on 66 57
b:ironi $ -121 0
b:ironi is -51 0
b:is $ 160 78
b:is 5 128 -37
b:is a 36 -83
b:is about -82 0
b:is all 105 21
b:is almost -31 86
b:is and 152 39
b:is ask -87 0
b:is at -51 148
b:is back 255 76
b:is better -57 0
b:is blue 74 67
b:is broken -93 0
b:is calm -92 0
b:is clean -91 6
b:is close -111 -17
b:is cold 65 11
b:is cover -74 0
b:is cut 68 -93
b:is dead -81 0
b:is do 54 -185
b:is done -167 0
b:is drink -261 0
b:is drunk 53 82
b:is due -50 0
b:is enough 26 -102
b:is fine 135 -117
b:is from -60 15
b:is get 194 -123
b:is go 44 -52
b:is gone 108 -14
b:is gonna -106 -112
b:is good -77 1
b:is goodby 69 8
b:is have -111 0
b:is help -57 0
b:is here 89 158
b:is high -48 58
b:is home -102 -72
b:is i -170 7
b:is in 124 132
b:is iron -59 0
b:is it -260 -59
b:is kept -104 0
b:is kill -70 0
b:is known -85 0
b:is ladder -97 0
b:is load 70 -35
b:is loud -48 -72
b:is made 158 5
b:is me 83 4
b:is meant 52 -38
b:is move 101 -1
b:is murder -99 0
b:is my -346 75
b:is near -50 0
b:is next -47 0
b:is no 145 27
b:is nod 12 54
b:is not -359 10
b:is numb 18 85
b:is off 85 4
b:is on 204 176
b:is open -67 -45
b:is out 73 -78
b:is outsid 45 18
b:is over 216 -57
b:is plan -141 0
b:is readi 130 -247
b:is refus 77 36
b:is right 85 31
b:is saturday -55 -5
b:is short 78 -13
b:is shot -58 0
b:is sign 151 10
b:is slow 119 83
b:is slump 103 18
b:is so 82 41
b:is sore -84 0
b:is stay -140 0
b:is still 76 -74
b:is teach -69 0
b:is that 69 -101
b:is the -182 222
b:is there -9 -99
b:is threaten 27 58
b:is to -55 2
b:is tonight 17 -77
b:is veri -115 0
b:is weird -131 4
b:is what -47 24
b:is win 61 -101
b:is worth 80 23
b:is wreck 108 -73
b:isnt a -6 46
b:isnt for 48 20
b:isnt forget 4 56
b:isnt go 19 47
b:isnt there 76 -73
b:it $ -14 -471
b:it 3 47 -11
b:it a -57 -100
b:it after -18 72
b:it again 276 159
b:it all 52 109
b:it alreadi -2 -53
b:it answer -92 0
b:it around 38 -104
b:it as -54 0
b:it at -118 -2
b:it back 85 -93
b:it been -115 -27
b:it befor 28 -65
b:it bled 35 58
b:it bleed 52 96
b:it but 98 78
b:it can -8 45
b:it did 20 -72
b:it didnt 9 -56
b:it doesnt 98 -41
b:it down -59 -34
b:it emptier 30 81
b:it end -76 27
b:it feel 199 -40
b:it felt -99 0
b:it fine -77 0
b:it finish 70 73
b:it for -87 7
b:it from -48 24
b:it gerald -50 0
b:it get -77 131
b:it go -36 -227
b:it goe -75 0
b:it got -2 -75
b:it happen 70 39
b:it hard 39 73
b:it havent 53 -49
b:it help -49 25
b:it i 59 -81
b:it im 77 -80
b:it in 151 -262
b:it is -270 -84
b:it isnt 56 74
b:it job 62 103
b:it last 21 69
b:it late -125 0
b:it like -40 51
b:it look -116 6
b:it me 166 9
b:it midair -60 0
b:it more -2 -114
b:it my 54 -72
b:it nobodi 31 78
b:it not 355 -310
b:it now -73 30
b:it on 220 -66
b:it one -47 0
b:it onli 36 -79
b:it out -237 -60
b:it over -141 293
b:it own -116 2
b:it parlay 52 -18
b:it pleas 13 -132
b:it right -211 0
b:it save -83 0
b:it should 119 -9
b:it so -6 -105
b:it somewher -73 0
b:it stand -102 0
b:it stay -56 0
b:it still 18 78
b:it stop 54 125
b:it straight -62 0
b:it stuck -103 0
b:it take 79 30
b:it that -161 -10
b:it the 205 29
b:it then 13 -51
b:it there 195 57
b:it time 1 147
b:it to 101 122
b:it today -158 18
b:it togeth -72 0
b:it tonight 46 22
b:it true 224 92
b:it tuesday -57 0
b:it twice 84 -13
b:it under 56 60
b:it up -48 -15
b:it was 173 -67
b:it wasnt 183 157
b:it went -49 -30
b:it what 30 48
b:it will -88 0
b:it with -210 4
b:it without -88 0
b:it wont 105 126
b:it would -263 -23
b:it yet 40 -49
b:itch and 26 54
b:itchi $ -61 0
b:ive been -7 -122
b:ive decid 10 -137
b:ive ever -76 -21
b:ive given 21 -53
b:ive got 210 145
b:ive never 48 -72
b:ive pick 80 55
b:ive sat 106 -15
b:ive written 42 85
b:jaj $ -367 4
b:jajaj $ -125 0
b:jajaj ya -78 0
b:jane is -102 0
b:januari $ 22 -52
b:jar of -45 0
b:jaw hurt -61 -77
b:jealous of 72 51
b:jef $ 93 51
b:jef me 14 -48
b:jering $ 143 -119
b:jesus to 25 55
b:jk $ -59 0
b:jk he -84 0
b:job $ 97 5
b:job and -129 0
b:join her 118 71
b:join the -89 0
b:joke $ 50 -186
b:journal done 102 -86
b:judg me -51 0
b:juev $ -142 -26
b:juev cuand -49 0
b:juev ni 167 -24
b:juev no 57 -7
b:jump $ 112 33
b:jump in -74 0
b:jump off -74 0
b:jump out 12 64
b:junt el 28 63
b:junt las 75 110
b:jur $ 83 34
b:jur jajaj -45 0
b:juri duti -87 0
b:just a -27 -46
b:just cant -45 0
b:just feel -54 39
b:just for -61 59
b:just gonna 7 -58
b:just got 63 -54
b:just gray -78 0
b:just hold 46 -47
b:just nic 8 -85
b:just not 130 47
b:just now 33 104
b:just one 73 -63
b:just put 6 -45
b:just stood -48 0
b:just tell 41 -73
b:just text 7 131
b:just the 112 -198
b:just think -69 4
b:just to 61 -127
b:just wait 50 28
b:just want 118 106
b:just you -45 0
b:karaok $ -109 0
b:karaok night -97 0
b:keep catch 28 -50
b:keep go -49 62
b:keep hear -89 -31
b:keep me 97 121
b:keep my 30 117
b:keep pictur 70 81
b:keep the -233 -32
b:keep turn 11 -46
b:keep want 64 64
b:kept $ -149 0
b:kept go -96 -19
b:kept have 66 -13
b:kept me 106 33
b:kept pump -117 0
b:ketchup $ -57 0
b:key $ 26 -75
b:key and 92 -74
b:key is 84 -32
b:key to -48 -27
b:kick me -110 54
b:kick out -85 0
b:kick the 53 98
b:kid $ 170 -93
b:kid are -66 -3
b:kid ask -93 0
b:kid at 230 -58
b:kid back -49 0
b:kid everi 37 -83
b:kid got 85 126
b:kid has -189 0
b:kid is 46 33
b:kid knock 63 -8
b:kid school 106 52
b:kid tire -67 0
b:kid to -49 0
b:kid want -65 0
b:kid will -87 0
b:kid with 53 32
b:kid would 94 56
b:kier mor 74 18
b:kill for -35 -103
b:kill me -531 29
b:kill myself 330 80
b:kill time -50 0
b:kill you -57 0
b:kind $ 123 47
b:kind of 265 14
b:kind the 53 3
b:kind to -153 0
b:kinda want 4 56
b:kitchen $ 178 -86
b:kitchen set -49 0
b:kitchen sink -121 0
b:kitchen tabl 53 49
b:kitchen window 32 56
b:klonopin about 47 49
b:klonopin down 7 -119
b:kms not 85 5
b:kms relaps 10 82
b:knee $ -105 0
b:knew but 49 -28
b:knife $ 51 -38
b:knife in 26 56
b:knife skill -83 0
b:know $ -405 -99
b:know 3 -64 0
b:know how -162 -23
b:know i 58 0
b:know if 53 -159
b:know im 43 65
b:know it 70 17
b:know me -60 0
b:know the 47 66
b:know them -67 0
b:know what 449 -286
b:know where 33 95
b:know whi 78 23
b:know which 315 59
b:know who 96 40
b:know whos 33 -59
b:know year -61 0
b:knuckl are 220 -74
b:la acer 211 -68
b:la aguj -34 -71
b:la alarm -116 0
b:la alberc 105 43
b:la almoh 110 55
b:la ambul 33 113
b:la ansied -22 -74
b:la app -43 -99
b:la azote 137 104
b:la baner -121 0
b:la bard 122 37
b:la barr -1 -83
b:la basur 102 17
b:la beb 0 -59
b:la bici -89 0
b:la boc 118 -158
b:la bod -34 -64
b:la bols -160 -19
b:la botell 66 -238
b:la buprenorfin 189 -67
b:la cabez 105 -14
b:la caguam 4 -47
b:la caj 103 37
b:la call -81 31
b:la cam 69 67
b:la camionet 29 45
b:la cancion -66 0
b:la cantin -53 -27
b:la car 6 113
b:la carcel -126 0
b:la carn 19 -80
b:la carniceri -102 0
b:la carreter 116 45
b:la cart 130 0
b:la carter -93 -35
b:la cas 125 47
b:la casill -56 0
b:la cej 1 52
b:la chiv 132 92
b:la coc -180 25
b:la cocin 167 102
b:la com 44 52
b:la compr -48 0
b:la compu 65 7
b:la crud -4 -53
b:la cuadr 41 51
b:la cuch 89 -12
b:la cuchill 70 59
b:la cuent 118 147
b:la cuerd -235 0
b:la de -322 -13
b:la del -136 0
b:la deud 46 102
b:la direccion -47 79
b:la discusion 57 60
b:la dosis -98 69
b:la encuest 12 -45
b:la enfermer -58 0
b:la escaler 70 78
b:la escuel -158 39
b:la escup 106 -114
b:la espald -151 3
b:la esper 84 41
b:la esquin -76 -91
b:la fech -56 21
b:la fiest 88 -78
b:la flac 111 78
b:la funerari 8 77
b:la grip -142 -30
b:la guagu -2 -66
b:la guanter 39 -132
b:la guitarr -49 0
b:la heladeri -49 0
b:la heroin 82 -29
b:la hieler 61 -30
b:la hoj -56 -22
b:la ide 202 97
b:la iglesi -94 0
b:la impresor -64 0
b:la infanci 48 -35
b:la insulin -66 117
b:la inyeccion 10 -54
b:la jering 149 -161
b:la junt -48 0
b:la lavador 26 -109
b:la lengu -31 -86
b:la licoreri 72 -32
b:la lig -138 0
b:la limpies -57 0
b:la line -130 63
b:la list 100 -111
b:la llav 57 -39
b:la lluvi -96 -2
b:la luz -16 69
b:la maestr -104 0
b:la mal -50 0
b:la malill 75 2
b:la man 166 -108
b:la manan -38 -93
b:la mand -49 -2
b:la maner 49 31
b:la manguer 69 46
b:la maquet -102 0
b:la mes 180 86
b:la metadon 219 -210
b:la mia 36 -59
b:la milp -100 -5
b:la mism -125 -14
b:la mot -115 50
b:la mudanz -60 -12
b:la munec 111 46
b:la naltrexon 225 -44
b:la nariz 96 -147
b:la navaj 54 88
b:la nen -80 -29
b:la never -66 0
b:la niev -91 0
b:la nin 87 -91
b:la niner -105 30
b:la obra 16 68
b:la oficin -49 0
b:la olla 158 -105
b:la panz 121 165
b:la par -151 111
b:la pas -91 0
b:la pastill -51 -96
b:la piedr -184 1
b:la piern 117 46
b:la pinat -123 0
b:la pintur -93 -30
b:la pip 26 -192
b:la piscin -129 0
b:la pistol 144 128
b:la planch 193 17
b:la plant 32 -54
b:la plat 168 -97
b:la polici 54 42
b:la pregunt 56 134
b:la prep -95 73
b:la presion -183 3
b:la prim -52 0
b:la primer 62 -113
b:la protagon -53 0
b:la prueb 94 -57
b:la puert -20 45
b:la que 145 -180
b:la quier -64 -14
b:la quincen -1 -45
b:la rach 210 -158
b:la ray 47 195
b:la recet -165 -32
b:la regader 55 12
b:la rent -33 -76
b:la respir -112 -58
b:la rop -162 36
b:la sacristi 29 -48
b:la sal -231 -63
b:la sals -51 0
b:la sangr 86 43
b:la sart 45 67
b:la segund -85 0
b:la seman 102 -18
b:la senor -125 9
b:la seri -134 0
b:la sertralin -77 -59
b:la sesion 54 52
b:la sierr 85 -21
b:la siguient 4 -47
b:la sill 123 -151
b:la sog 116 58
b:la suboxon -85 0
b:la tap 28 -93
b:la tard -50 -14
b:la tel 112 69
b:la telenovel -48 0
b:la teng 193 -27
b:la tentacion 186 -124
b:la terapeut -47 0
b:la terapi 60 -23
b:la tin 159 101
b:la tir 51 -139
b:la toall 166 60
b:la tom -63 -8
b:la ultim 4 -97
b:la uso 140 -14
b:la vacun -69 4
b:la vecin 80 76
b:la vent -47 0
b:la ventan 91 -64
b:la veo 42 54
b:la verd -32 -49
b:la verduleri 17 -56
b:la vered -55 0
b:la vez -54 0
b:la vid 79 187
b:la vig 189 70
b:la virg 152 77
b:la voz 156 120
b:la vuelt -51 64
b:la vuelv 55 70
b:la yerb -74 0
b:lab biscuit -49 0
b:lab partner -72 -19
b:label toward 11 -46
b:lad del 24 59
b:ladder and -97 0
b:lake hous -50 -47
b:lake with -123 0
b:lamp $ 58 72
b:land on -50 0
b:landlord $ 85 18
b:landlord is -140 0
b:lane just -67 0
b:laptop $ 170 43
b:larg con 66 59
b:las 6 25 -72
b:las 7 46 -30
b:las andad -52 0
b:las cinc -26 -75
b:las cuatr -109 -39
b:las diez -195 5
b:las doc -69 0
b:las dos -56 -15
b:las escaler -69 74
b:las gan 233 -164
b:las hoj 0 45
b:las llav -120 75
b:las macet -47 0
b:las man 53 4
b:las maquinit 70 -27
b:las noch 56 -20
b:las notici -57 0
b:las nub -70 0
b:las ocho 54 13
b:las once -57 0
b:las pared 53 -116
b:las pastill 191 90
b:las piern 155 67
b:las seis -42 -106
b:las sesion -47 0
b:las siet -85 0
b:las tijer 64 100
b:las toall -58 0
b:las tom 79 -6
b:las tres -55 -47
b:las unas 41 -148
b:las ven -101 2
b:las vias 175 127
b:las voc 77 43
b:las voy 45 99
b:last day -48 52
b:last drink 55 -37
b:last night 312 -149
b:last nite 92 3
b:last one -22 70
b:last week 17 -176
b:last year -159 -81
b:lat $ -92 0
b:late $ -276 0
b:late to -87 0
b:later $ 77 43
b:later ask -50 0
b:laugh $ -159 0
b:laugh at 123 23
b:lav con 18 53
b:lav el -135 -27
b:lav los 63 -26
b:lavador $ 63 -109
b:law drank -68 0
b:law is -76 -6
b:law was 59 17
b:lawn $ 53 -36
b:lay there -19 62
b:le averig 9 64
b:le calcul 42 54
b:le compr -73 -72
b:le contest 56 -26
b:le dej 29 50
b:le devolvi 117 9
b:le di -197 -151
b:le dig 88 -8
b:le dij 53 -33
b:le echa 44 -54
b:le ensen 70 42
b:le entre 151 -94
b:le gan -90 0
b:le gust -115 0
b:le habl -29 80
b:le hac 87 -96
b:le hag -50 22
b:le he 27 -59
b:le hiz 46 47
b:le inform 59 -56
b:le llev -293 3
b:le met 44 84
b:le meti -56 17
b:le muri -56 0
b:le pedi -98 -14
b:le peg 109 -85
b:le pid 50 122
b:le pregunt 64 131
b:le pus -66 68
b:le quit 53 -88
b:le rob 89 -146
b:le sab -45 0
b:le sum 9 55
b:le teng 13 -171
b:le voy 43 163
b:lea esto 57 5
b:lead at -47 0
b:leaf blower -55 0
b:leagu $ -65 0
b:lean then 49 -14
b:learn $ -66 0
b:learn it 93 -49
b:learn someth -61 0
b:learn to -161 2
b:leav $ -81 -100
b:leav a -48 0
b:leav at -61 0
b:leav for 161 -65
b:leav it 49 38
b:leav me 196 17
b:leav the 107 -7
b:lech $ -46 0
b:lech le -45 0
b:lectur me 103 -44
b:leer en -45 0
b:leerl en -71 0
b:left $ -151 88
b:left a 173 -22
b:left alon -84 20
b:left and 52 -37
b:left for 98 129
b:left him 24 -75
b:left his 22 -73
b:left mark 27 -47
b:left me 99 -91
b:left my -66 -73
b:left of 125 101
b:left the -64 11
b:left to 58 46
b:leftov beer -59 0
b:leftov if -71 0
b:leg $ 86 100
b:leg are 72 16
b:leg day -141 0
b:leg over 53 35
b:leg wont 25 -198
b:lengu llev 75 -42
b:lengu y -108 -2
b:lent $ -91 0
b:lent ya -56 0
b:les cuent -79 -11
b:les dej 79 50
b:les dij 270 -12
b:les hag 47 -13
b:les mand -165 3
b:les sobr 6 48
b:less proud 65 -46
b:less than -69 0
b:let go 63 -18
b:let it 11 88
b:let me -100 -1
b:let my 130 100
b:let natur 34 100
b:let the 236 56
b:letter of -65 0
b:letter to -135 24
b:letter your 42 85
b:levant $ 38 -64
b:libr $ -147 0
b:lick the 136 -65
b:licoreri $ 91 -29
b:lie $ 31 -60
b:life $ 304 94
b:life count -45 0
b:life insur 107 31
b:life is -112 7
b:life when -51 0
b:light are 79 102
b:light hurt 23 -57
b:light out 89 -97
b:like 20 50 68
b:like 30 52 29
b:like 900 -45 0
b:like a -215 -114
b:like alway -69 0
b:like an 157 13
b:like are 76 56
b:like die -118 -27
b:like for 74 31
b:like i -99 0
b:like im 63 -108
b:like it -57 -92
b:like look -47 3
b:like myself -91 -8
b:like noth 49 -14
b:like plan 60 4
b:like some -71 0
b:like they 17 53
b:like this -9 49
b:like to 101 -17
b:like train -49 0
b:like water 58 33
b:like we -150 0
b:like youd 44 50
b:limit $ -61 0
b:limon $ -76 0
b:limpi os -45 0
b:limpies me -57 0
b:line $ -65 8
b:line and -199 0
b:line at 137 -81
b:line in 142 -104
b:line it 80 28
b:line of -166 0
b:line today -49 0
b:line up 224 118
b:linger $ -88 0
b:lip are 124 51
b:lip look 80 5
b:lip on -50 0
b:liquor store -54 -39
b:liquor two 75 -29
b:list $ -179 -167
b:list a 44 -54
b:list de 133 120
b:list im 55 -32
b:list of 259 84
b:list three -52 0
b:listen $ 0 -153
b:listen and -125 0
b:listen to -162 0
b:lit a -53 0
b:littl $ 108 -164
b:littl box -52 0
b:littl brother 26 102
b:littl closer 87 60
b:littl leagu -65 0
b:live anymor 50 5
b:live for -123 0
b:llam $ 46 -58
b:llam a -59 90
b:llam el -88 0
b:llam ella -60 0
b:llam la 86 -21
b:llam y 80 54
b:llav adentr -143 0
b:llav del 67 98
b:llav puest 74 -108
b:llaver $ 55 -51
b:lleg $ -110 68
b:lleg a 32 -169
b:lleg al 3 56
b:lleg el -244 -86
b:lleg en -223 0
b:lleg jum 50 67
b:lleg mi -12 53
b:lleg tard -59 1
b:lleg tom 16 90
b:llen la 45 18
b:llev $ 63 73
b:llev a -88 66
b:llev al 74 -99
b:llev cuarent 71 -93
b:llev dias 51 77
b:llev dos 105 47
b:llev el -223 -14
b:llev flor -95 0
b:llev impres -47 0
b:llev la 97 17
b:llev los -97 0
b:llev medi 81 -28
b:llev mi -93 -22
b:llev su 27 45
b:llev tres 164 -75
b:llor $ 134 42
b:llor y -8 51
b:llor ya 58 17
b:lluvi sin -80 -2
b:lluvia $ -105 0
b:lo acord -82 0
b:lo arregl -92 0
b:lo cont -83 -5
b:lo de -215 21
b:lo decidi 68 -23
b:lo dej 6 -132
b:lo del 56 -57
b:lo dem 54 -85
b:lo dig 80 -17
b:lo dij -174 -39
b:lo escuch -46 0
b:lo estoy 91 31
b:lo extran -47 0
b:lo habi 87 -57
b:lo hag 97 89
b:lo he 37 -85
b:lo llam 14 52
b:lo mat 73 26
b:lo mio 62 -57
b:lo mism 93 16
b:lo nombr -72 0
b:lo otro 96 4
b:lo pas -118 0
b:lo pong -62 0
b:lo pud -45 0
b:lo que -71 -20
b:lo sab 146 -113
b:lo suelt 84 -47
b:lo supier -86 0
b:lo tom 57 -82
b:lo trabaj -69 0
b:lo voy 183 155
b:lo zangolote 10 49
b:load it 119 201
b:load the -149 0
b:loc $ 160 -77
b:local date -56 0
b:local time -61 0
b:lock $ -54 -116
b:lock in 64 50
b:lock me 135 -46
b:lock myself -157 -50
b:lock the 65 53
b:lock up 29 -76
b:lock us 84 -29
b:lockbox and -96 0
b:log in -151 0
b:log off 156 114
b:lol $ -394 28
b:lol im 173 5
b:lol my 46 -40
b:lol not 369 32
b:lone on -63 0
b:long $ -125 0
b:long day -47 5
b:long enough 41 64
b:long haul 47 -35
b:long sleev 137 117
b:long way -238 0
b:longer $ 83 26
b:look and -69 0
b:look at -76 -83
b:look could -93 0
b:look gray 80 5
b:look like 41 57
b:look so 94 19
b:look up 287 104
b:loop gonna 4 -53
b:loos end 35 68
b:loos tooth -49 0
b:lord to 79 45
b:los amo 70 62
b:los apag 9 63
b:los bebi 48 -34
b:los bendig -45 -9
b:los chic -81 0
b:los de -23 -54
b:los del 152 -61
b:los dias -219 -43
b:los dient 104 -63
b:los difunt 117 -121
b:los doming -147 0
b:los dos 46 129
b:los efect -60 0
b:los hag 7 -49
b:los hues 83 -166
b:los labi 91 50
b:los lent -84 7
b:los mand -47 0
b:los mart 139 63
b:los meti -50 0
b:los nin -36 88
b:los nuev 175 58
b:los ocho 50 -27
b:los oid 49 -45
b:los ojos 184 230
b:los papel 55 129
b:los pies -46 -40
b:los pleb 61 -30
b:los que 148 -90
b:los sab -57 0
b:los tenis -94 -7
b:los tres -98 0
b:los zapat -358 -19
b:lose the 59 -90
b:lose this 36 -196
b:lost 4 -81 0
b:lost caus -8 -69
b:lost count 181 125
b:lost on -51 0
b:lost two -46 0
b:lot $ 36 79
b:lot of -76 57
b:lot with 97 -45
b:loteri $ -78 0
b:loud $ 4 -55
b:loud i -62 -16
b:loud in 63 76
b:loud loud 30 -72
b:loud me 30 -72
b:louder help 31 -64
b:love $ -48 0
b:love her -71 16
b:love it -89 0
b:love to -66 0
b:luck $ -96 0
b:lueg el 126 -59
b:lueg la 116 -48
b:lueg pidi 6 -51
b:lug a 92 -76
b:lun $ -209 -37
b:lun me 200 49
b:lunch $ -150 50
b:lunch and 88 -45
b:lunch until 66 -13
b:luz $ -92 18
b:luz y -1 47
b:mad $ 69 -51
b:mad about 95 38
b:mad at -46 -115
b:mad enough -84 0
b:made a 199 68
b:made come -45 0
b:made for -84 0
b:made it -148 7
b:made me -54 -14
b:made my -64 42
b:made myself 103 -170
b:made pancak -69 0
b:made sure 19 47
b:made the -52 4
b:made up 101 28
b:made us -82 0
b:madr me 130 -113
b:mail $ 130 45
b:make a 124 51
b:make her 127 7
b:make im 10 80
b:make it -117 -99
b:make me -135 -132
b:make myself 119 39
b:make sure 113 104
b:make the -136 16
b:make toast -49 0
b:maker in 11 -46
b:mal $ -101 0
b:mal con 125 -66
b:mal de 24 -64
b:mal que -78 0
b:malecon mir 64 63
b:malill $ 56 -58
b:malill ya 10 49
b:mam $ -6 99
b:mam dic -157 -5
b:mam me 159 -4
b:mam no -9 -56
b:mam que 115 -3
b:mam se 76 15
b:mam y -66 0
b:man $ 198 -277
b:man at -63 0
b:man con -104 80
b:man cuand -54 83
b:man de 39 -47
b:man hoy -48 0
b:man que 9 64
b:man si -103 23
b:man who 19 49
b:man with -81 0
b:man y 117 -52
b:manan $ 291 -32
b:manan debaj 46 -35
b:manan duerm -65 0
b:manan en 48 73
b:manan los 67 20
b:manan ni 48 21
b:manan no -49 64
b:manan vem -9 -76
b:manan ya -69 38
b:manana $ 112 -39
b:mand a 52 40
b:mand de 67 34
b:mand fot 86 35
b:mand la -75 -7
b:mand las 52 11
b:mand otra -60 0
b:mand por -47 0
b:mandolin by -47 0
b:manej $ -60 0
b:mang larg 48 66
b:mang y -62 0
b:mani $ -51 0
b:mani session -47 0
b:manni was 40 -47
b:maquet $ -102 0
b:mar brav 64 63
b:mar me 206 135
b:mar pid -50 0
b:marc $ -126 0
b:marc lueg 6 -51
b:mare y -60 0
b:margarita in 97 -81
b:mari flipant 27 -59
b:mari jane -102 0
b:mari lleg 50 67
b:mario kart -46 0
b:mark he 8 -81
b:mark on -84 0
b:mark sever -59 0
b:marqu por -56 0
b:marqu que -95 3
b:marriag until 58 -54
b:mart $ -141 -66
b:mart la -49 0
b:mart que 57 -11
b:mart voy -45 -9
b:mart y -92 -16
b:mas $ -6 -65
b:mas agu -3 -54
b:mas de 43 63
b:mas ella -72 0
b:mas en 56 82
b:mas habl -75 0
b:mas parc 29 -64
b:mas que -145 -49
b:mas quier -46 20
b:mas rat 52 40
b:mas terc -62 0
b:mas y -90 -84
b:mas yo 51 54
b:masqu chicl -47 0
b:mat $ 248 102
b:mat con -60 0
b:mat cuand 132 65
b:mat de -59 -19
b:mat la -150 0
b:mat me -78 0
b:mat mi -104 0
b:mat si -145 0
b:mat sin 56 2
b:mat y 93 37
b:matar $ 50 8
b:matarm $ 61 5
b:math $ 40 82
b:matter anyway 46 20
b:may be -78 23
b:may but 60 -13
b:may still -88 0
b:may write -69 0
b:mayb a -53 0
b:me $ 259 277
b:me a -165 164
b:me abraz -204 -8
b:me abre -86 0
b:me abri -56 71
b:me acab 177 90
b:me acuerd 143 -112
b:me acuest 46 14
b:me after -59 66
b:me agarr -64 -9
b:me aguant 44 46
b:me alcanz 29 -60
b:me all -177 0
b:me alon 109 -106
b:me amarr 56 -84
b:me and 159 -220
b:me apag 46 -128
b:me aran 64 -68
b:me around 49 -28
b:me arranc 97 41
b:me arrepenti 27 48
b:me arrepient -131 23
b:me asust -80 0
b:me at -316 21
b:me atropell 78 37
b:me avent -5 -76
b:me ayud -88 -94
b:me back 45 144
b:me baj 116 0
b:me bebi 75 117
b:me befor 94 73
b:me busqu 125 188
b:me cai -107 0
b:me cancel -47 0
b:me cans 189 -113
b:me cierr 68 55
b:me clav 144 -18
b:me colg -79 0
b:me com 109 -148
b:me compr -58 -19
b:me confundi 5 69
b:me cont 134 -118
b:me cort -203 85
b:me cost -66 0
b:me cruz 4 -63
b:me cur 65 -37
b:me da 102 -96
b:me dab 82 -28
b:me de -52 0
b:me dej -250 99
b:me despert -132 -20
b:me di 217 -56
b:me dic 249 149
b:me dieron -56 -36
b:me dig -3 -80
b:me dij 44 -77
b:me dijeron -24 46
b:me dio 53 -21
b:me doli 35 -110
b:me down 85 148
b:me doy 2 -103
b:me duel -115 85
b:me duerm 147 167
b:me dur -36 -97
b:me eche -107 -59
b:me empuj 56 -180
b:me encerr 7 -46
b:me entra 9 -57
b:me escond 65 -64
b:me escondi -82 -2
b:me esper -10 -97
b:me esta 190 -149
b:me estan 11 -63
b:me estoy -46 159
b:me falt 71 -80
b:me for 169 -12
b:me forz 51 74
b:me from 134 -56
b:me fue -189 -10
b:me fui -163 8
b:me fum 129 -72
b:me grit -138 -49
b:me gust -80 17
b:me habl -54 -116
b:me hac -95 69
b:me haci 177 -142
b:me haha -81 0
b:me hard 5 -49
b:me have 64 -235
b:me he -271 131
b:me here 137 97
b:me hic 8 80
b:me hiz -37 -80
b:me home 353 60
b:me how -70 0
b:me huel 49 -142
b:me i -56 191
b:me if -48 -62
b:me im -43 -51
b:me in 93 -55
b:me inmut -51 0
b:me inyect -101 198
b:me is -101 -22
b:me ise 48 56
b:me it 53 12
b:me jal 73 0
b:me juzg -81 0
b:me kick -80 0
b:me la 108 -162
b:me las 150 354
b:me last 10 49
b:me lastim -178 15
b:me levant 97 -46
b:me llam 152 -30
b:me lleg 62 -109
b:me llev 30 110
b:me lo -3 -82
b:me los 121 -101
b:me luck -63 7
b:me mand 208 -41
b:me mat 41 181
b:me meti -55 -44
b:me mir -57 0
b:me mordi 74 -60
b:me mud -45 -19
b:me muer -61 59
b:me muerd 59 -25
b:me muev 5 69
b:me not 81 -110
b:me oblig 43 -84
b:me off 20 -62
b:me ofrec -100 -65
b:me olvid -198 -7
b:me on 245 235
b:me one 68 9
b:me or 37 -102
b:me out 165 -12
b:me over -105 45
b:me pas -283 250
b:me peg -266 204
b:me pele -100 0
b:me pick -94 0
b:me pit 47 23
b:me pong 173 40
b:me pregunt -65 -71
b:me prendi 87 -35
b:me preocup -70 0
b:me prest -178 34
b:me pued 8 63
b:me pus -64 -233
b:me puse 63 -16
b:me quebr 83 65
b:me qued -102 -88
b:me quier 114 202
b:me quiero -139 5
b:me quit 55 44
b:me rasgun -45 6
b:me recoj 73 97
b:me regal -65 -125
b:me remov -50 0
b:me removi -50 0
b:me revis 196 -81
b:me right 74 57
b:me sac -137 4
b:me sacudi 29 -77
b:me sal -94 17
b:me salg 145 -38
b:me sangr -39 -80
b:me sent -2 79
b:me senti 15 -50
b:me she 92 57
b:me shes -114 0
b:me sient -178 -61
b:me sig -180 28
b:me sinc 19 116
b:me sirvi -60 0
b:me so 145 74
b:me sobr 55 31
b:me some -48 -112
b:me sud 81 -47
b:me take -77 0
b:me tembl -75 0
b:me they 139 23
b:me this 28 48
b:me tiembl 51 -15
b:me tien 147 163
b:me till 13 48
b:me tir -93 73
b:me to -44 208
b:me toc -120 -39
b:me toco -49 0
b:me tom -26 -78
b:me tome -169 -6
b:me tomorrow 20 -49
b:me too 53 -29
b:me toqu 40 166
b:me toy 36 86
b:me trab 61 86
b:me trag 43 66
b:me trep 29 -70
b:me up -300 -19
b:me va -57 -78
b:me van 41 56
b:me vas -56 0
b:me ve -81 -87
b:me ven 224 82
b:me vendi 132 -113
b:me veo 192 86
b:me vibr 17 -56
b:me vien 63 107
b:me vin -122 0
b:me viol 17 -51
b:me vomit -49 0
b:me voy -238 -72
b:me what -54 -10
b:me when -48 -174
b:me where -127 0
b:me which -65 0
b:me while 60 9
b:me will 49 7
b:me with 49 45
b:me would -182 0
b:me yesterday -56 0
b:me zumb 49 -45
b:mean $ -51 57
b:mean it 86 -4
b:mean the 71 53
b:meant $ 53 62
b:meant the -104 -37
b:meant to 52 -38
b:med $ -66 -103
b:med like -77 0
b:medal on 40 -80
b:medall de -72 0
b:medi $ 67 80
b:medi botell 100 110
b:medi cuadr 103 -67
b:medi hor -99 -23
b:medic dij -91 0
b:medicin $ -65 -38
b:medicin and 53 10
b:medicin cabinet 39 82
b:meet thirti -47 0
b:mejor $ -178 151
b:mejor de -105 62
b:mejor me 54 -138
b:mejor ya 7 -49
b:member of -75 0
b:men guap -62 0
b:menti en 93 -11
b:mention the 46 11
b:mentir $ 67 134
b:merc y -49 0
b:mes $ 282 37
b:mes com -74 0
b:mes pas -128 -49
b:mes y -89 -5
b:mese sin 3 62
b:mess in -49 0
b:mess up 70 -139
b:messag in -62 0
b:messag my 53 10
b:met algo 77 -37
b:met por 4 -47
b:metadon $ 107 64
b:metadon y -66 -42
b:methadon by 53 22
b:methadon dose 48 -23
b:methadon take -73 -19
b:methadon you -61 0
b:meti a -170 26
b:meti de 46 51
b:meti en 26 -86
b:meti y -50 0
b:mi $ 201 -75
b:mi a 61 -30
b:mi abuel -124 -116
b:mi abuelit 18 -76
b:mi ama 39 -57
b:mi amig -1 91
b:mi aquarius -63 0
b:mi beb 74 23
b:mi cabez -60 -120
b:mi cam -74 -17
b:mi cas 105 17
b:mi celul -70 0
b:mi comp 47 -25
b:mi companer 70 59
b:mi cuand 87 -61
b:mi cun -59 -32
b:mi desped 57 5
b:mi en 142 54
b:mi equip -192 0
b:mi espos 104 -91
b:mi esto 9 -57
b:mi ex -27 -135
b:mi fich 77 -5
b:mi gat -98 7
b:mi hermanit -47 49
b:mi hij -11 -131
b:mi hija -64 0
b:mi histori -57 0
b:mi hor 165 127
b:mi jef 80 17
b:mi jurament 146 -52
b:mi la -75 41
b:mi licenci -169 0
b:mi lug 92 -76
b:mi madr 74 -6
b:mi mam 175 125
b:mi mama -51 0
b:mi mar 63 51
b:mi mari 50 67
b:mi mejor 41 48
b:mi metadon -161 0
b:mi mism 237 95
b:mi mot -48 0
b:mi niet -149 16
b:mi nin -294 137
b:mi nombr 100 -152
b:mi novi 27 70
b:mi numer 62 -26
b:mi padr 87 57
b:mi padrastr 166 -23
b:mi padrin 96 -64
b:mi parej 97 58
b:mi patron 109 42
b:mi perrit -116 0
b:mi prim 11 -61
b:mi propi -123 0
b:mi puebl -137 0
b:mi salon -73 0
b:mi senor 143 -115
b:mi sobrin -70 37
b:mi suegr 42 -63
b:mi tia -155 -4
b:mi tierr -68 0
b:mi tio -124 -83
b:mi tratamient 6 48
b:mi ultim 72 68
b:mi vecin -237 62
b:mi velori 312 50
b:mi vici -54 0
b:mi vid 135 15
b:mi viej -138 67
b:mi vuel -66 0
b:mi y -28 62
b:mia a 36 -59
b:midair like -60 0
b:middl of 91 35
b:midnight then -51 0
b:mied $ 44 105
b:mied a 4 -171
b:mied de 50 177
b:miercol $ -86 0
b:miercol el -49 0
b:mierd $ 47 -75
b:might be -115 -7
b:might have 53 22
b:mij lo -121 0
b:mileag on -59 0
b:milk $ -186 0
b:min away 128 -37
b:mind $ -143 0
b:mine $ 166 84
b:mine had 58 -34
b:mine haha -51 0
b:mineral $ -95 0
b:minibar and 46 -122
b:minut $ 448 -116
b:minut ago 65 105
b:minut and -323 0
b:minut estab -60 0
b:minut from 136 -77
b:minut i -82 0
b:minut later -50 0
b:minuto $ -54 0
b:mio $ -86 0
b:mio es 151 -34
b:mir al -34 118
b:mir dios -57 0
b:mir el 98 6
b:mir las -28 65
b:mir lo 45 42
b:mir mami 60 8
b:mir por 24 -161
b:mirador y 59 78
b:mis anos 45 -36
b:mis comp -46 0
b:mis companer -78 0
b:mis herramient 70 38
b:mis hijo 132 67
b:mis lent -106 0
b:mis pap 23 93
b:mis plant -208 0
b:mis prim 118 -54
b:mis suboxon 56 -24
b:mis tir 228 -172
b:mism $ 214 44
b:mism a -60 0
b:mism dia -61 0
b:mismo $ 77 31
b:miss $ 88 -8
b:miss a -85 0
b:miss be -65 0
b:miss group 171 2
b:miss her -57 0
b:miss it -65 0
b:miss my -65 -52
b:miss one -80 0
b:miss the -117 0
b:miss you -48 0
b:mistak and 144 57
b:molest y -123 0
b:molli at 74 -24
b:mom $ 52 -159
b:mom come 26 52
b:mom cri -48 -11
b:mom i 86 167
b:mom is -97 51
b:mom leav 112 -75
b:mom not 9 111
b:mom think 135 -9
b:mom to -175 8
b:mom took 67 39
b:mom use 102 -96
b:mom watch -77 0
b:monaz de 27 -59
b:monday $ -299 -35
b:monday i 81 77
b:monday where 83 4
b:money and 149 -27
b:money gone 52 -18
b:money in 50 -60
b:money on -105 0
b:monkey bar -83 0
b:month $ 84 40
b:month and -75 -21
b:month chip -60 0
b:month clean -64 -6
b:month gone 160 1
b:month klonopin 34 73
b:month no -111 0
b:month so 19 50
b:monton de 38 65
b:mor $ 239 125
b:mor de -81 4
b:mor en 64 11
b:mor y 67 9
b:mordi la 84 -60
b:more $ 94 -54
b:more empti -74 0
b:more of 29 73
b:more than 139 -120
b:more week -57 0
b:morir quiero -112 0
b:morn befor 73 4
b:morn butt -56 0
b:morn group -65 0
b:morn i 45 105
b:morn with -49 0
b:mosc dej -58 0
b:most i -72 0
b:mot $ -24 -113
b:mother $ -188 0
b:mother boyfriend 46 -41
b:mother drank 53 10
b:mother is -91 0
b:mother to 76 -115
b:mouth $ 103 72
b:move $ 178 43
b:move a -68 0
b:move me -63 1
b:move out 15 -54
b:move to -152 0
b:movi $ -133 0
b:movil fuer -86 0
b:much $ 170 88
b:much all 46 11
b:much coffe -91 0
b:much gan -116 5
b:much it 41 101
b:much suen 71 61
b:much to -156 0
b:much y 120 -25
b:muebl bar 74 -108
b:muer $ 9 105
b:muer de -134 16
b:muer mejor 72 30
b:muer por -48 -91
b:muer porqu -45 0
b:muert $ 98 5
b:muert de -74 0
b:muert que 106 6
b:muev $ 36 90
b:muev las 5 69
b:mug some -96 0
b:muj volvi -52 0
b:mund $ -31 48
b:munec y 81 35
b:murder a -49 0
b:muri de -87 0
b:muri en 136 -11
b:muri un -59 0
b:mushroom and -52 0
b:music that 69 -61
b:must be -63 0
b:must have -51 0
b:must report 62 48
b:muy bien 62 -34
b:muy cortit -125 0
b:muy fuert 114 106
b:my 18 -60 0
b:my address 67 61
b:my affair 179 88
b:my age -108 9
b:my ankl -51 23
b:my answer 167 -19
b:my antabus -154 -5
b:my arm 309 89
b:my aunt -249 -11
b:my babi 129 129
b:my babysitt 58 -100
b:my back -107 -25
b:my backpack 113 34
b:my badg -145 0
b:my bag 64 91
b:my beneficiari 107 85
b:my best -58 0
b:my bike -96 28
b:my birthday 29 -50
b:my bodi 128 190
b:my bone 18 -60
b:my book -94 2
b:my boot 6 -68
b:my boss -43 -115
b:my boyfriend 107 68
b:my brace -129 0
b:my brain -23 -116
b:my break -77 0
b:my breath 32 -92
b:my buddi 167 3
b:my bupe 89 -55
b:my calf 135 70
b:my cane -47 0
b:my car -5 -70
b:my cat -17 66
b:my chair 161 -90
b:my charact 24 -46
b:my charg -47 0
b:my cheek 20 -161
b:my cloth 71 0
b:my coat 150 58
b:my coffe -72 0
b:my colonoscopi -80 0
b:my commut 79 40
b:my counselor -70 0
b:my counter 168 -76
b:my countri 66 -72
b:my cousin 199 -10
b:my crew -50 0
b:my dad 59 194
b:my daughter 116 -89
b:my dead 86 -55
b:my dealer -46 -12
b:my debit 21 -53
b:my decompress -46 0
b:my desk 62 -18
b:my doc -74 0
b:my dog -145 94
b:my dose 4 -66
b:my drink 94 119
b:my ear 127 5
b:my emergenc -64 0
b:my end -119 0
b:my ex 257 111
b:my eye 295 -43
b:my face 54 120
b:my father -87 0
b:my film 54 -38
b:my first 30 -110
b:my fist 61 9
b:my foot 107 54
b:my foreman 61 29
b:my fourth -92 0
b:my friday -89 0
b:my friend -138 22
b:my funer 61 27
b:my girl 255 86
b:my girlfriend -81 83
b:my glass -64 -24
b:my goldfish -60 0
b:my granddaught -198 0
b:my grandma -48 -30
b:my grandpa 46 68
b:my grandson -57 -10
b:my group -54 0
b:my gun -46 38
b:my guy -35 -159
b:my hair -290 -42
b:my hand 321 333
b:my hat -80 0
b:my head -199 -4
b:my hear -168 0
b:my heart 52 83
b:my hip -137 2
b:my hour -119 0
b:my hous 98 79
b:my husband 3 -51
b:my inhal 16 47
b:my insulin 21 144
b:my insur -110 0
b:my interview -57 -7
b:my jaw 156 -69
b:my job -94 0
b:my key -153 130
b:my kid 256 -88
b:my klonopin 21 -153
b:my knee -219 -9
b:my knuckl 6 62
b:my landlord -69 29
b:my lane -67 0
b:my lap 79 163
b:my last 82 203
b:my lead -47 0
b:my left -63 -91
b:my leftov -48 0
b:my leg 216 48
b:my licens -91 0
b:my life 82 -27
b:my line -50 0
b:my lip 74 47
b:my littl 71 148
b:my loos 14 45
b:my manag 89 -48
b:my marriag 18 -54
b:my methadon 42 145
b:my mind 49 10
b:my mom 76 -54
b:my mother -102 -70
b:my mouth 118 -45
b:my naltrexon 57 -69
b:my name 148 -82
b:my neck -67 9
b:my neighbor -105 -37
b:my nephew -54 39
b:my new 82 79
b:my next 83 -7
b:my novel -90 0
b:my old -192 -109
b:my onli -45 0
b:my own 292 36
b:my park -81 0
b:my partner 53 -102
b:my paycheck 110 -87
b:my phone 177 -81
b:my pill -142 31
b:my place -9 -46
b:my po 17 -82
b:my pocket -8 -83
b:my printer -53 0
b:my probat 20 -70
b:my pupil 150 -48
b:my relaps -130 45
b:my resum -64 0
b:my retir 78 20
b:my rogu -52 0
b:my room 150 5
b:my roomat 118 36
b:my roommat -227 2
b:my safeti -104 0
b:my schedul -61 0
b:my seat -106 -49
b:my sergeant 69 -137
b:my servic 128 42
b:my session 179 -60
b:my shift 137 4
b:my shoe -31 -49
b:my shoulder -44 -96
b:my size -90 -17
b:my skin 123 -99
b:my sleep 60 70
b:my sleev 112 -59
b:my slot 38 -66
b:my sobrieti 105 -91
b:my sponsor -76 -1
b:my spot -80 69
b:my step -93 0
b:my stepbroth 63 -7
b:my stepdad 217 204
b:my stepfath 85 25
b:my stepmom 215 -127
b:my stori -95 0
b:my strip 31 -81
b:my stuff -46 28
b:my sub 150 -99
b:my suboxon 144 52
b:my switch 102 66
b:my take 128 -213
b:my teen -77 0
b:my teeth 79 -197
b:my therapist -26 56
b:my thigh 166 201
b:my thumb -268 0
b:my time 138 74
b:my toddler -152 54
b:my tongu 53 -129
b:my train -46 0
b:my trazodon 49 34
b:my truck 112 -152
b:my umbrella -62 0
b:my uncl -136 -63
b:my use -55 0
b:my usual 53 22
b:my vitamin -158 0
b:my wallet 1 -143
b:my water -100 -14
b:my way -168 23
b:my week -118 -8
b:my whole 208 73
b:my wife -63 163
b:my will -82 0
b:my wisdom -47 -5
b:my wise -46 0
b:my xanax 23 -57
b:my zoloft -104 82
b:myself $ -120 123
b:myself after 99 22
b:myself and 84 -70
b:myself deliber 62 48
b:myself i -66 19
b:myself in -97 -24
b:myself no -74 0
b:myself off -70 -30
b:myself or -83 0
b:myself out -96 -113
b:myself today -61 0
b:myself w 17 -97
b:myself walk 119 39
b:myself when 69 21
b:myself with 112 52
b:n im 34 -66
b:n my 112 108
b:n pill 4 -53
b:n weed 4 -53
b:nacho $ -82 0
b:nad $ -22 -114
b:nad de -92 -11
b:nad grav -63 0
b:nad mas -111 -99
b:nad y 64 63
b:nadi en 56 -52
b:naloxon no 58 10
b:naltrexon $ 51 -5
b:naltrexon la 147 -16
b:naltrexon me -107 -16
b:naltrexon sinc -85 0
b:name $ -56 9
b:name and 205 -142
b:name is -56 0
b:name it -50 0
b:name now -74 0
b:name off 127 -23
b:narcan and 85 3
b:narcan train -67 0
b:nariz com 69 -25
b:navaj en 51 18
b:near complet -50 0
b:necesit algo 32 -193
b:necesit par 64 26
b:neck and -72 4
b:need $ 32 81
b:need a 181 126
b:need em 85 96
b:need for 58 17
b:need help -59 0
b:need it 66 0
b:need someth 94 -271
b:need the 127 -45
b:need to -134 -43
b:need valu 36 52
b:needl and -100 -64
b:negr ahi 48 -35
b:neighbor and -12 -53
b:neighbor befor 6 57
b:neighbor for -53 0
b:neighbor overdos -85 0
b:neighborhood $ 201 -99
b:nervios por -59 0
b:nervous for -46 0
b:never $ -77 0
b:never been 56 24
b:never dull -48 0
b:never gave -96 -12
b:never go 125 -142
b:never gonna 7 -51
b:never have 105 109
b:never let -87 0
b:never said 189 -108
b:never see -119 6
b:never thought -67 0
b:never told 37 -166
b:new $ -209 0
b:new apart -52 0
b:new note 62 16
b:new one 127 75
b:new person -159 0
b:new pipe -139 0
b:new year 218 58
b:newspap i 47 -88
b:next $ -52 32
b:next day 49 -14
b:next four 58 -34
b:next look -48 0
b:next month -107 0
b:next one -80 0
b:next refil -50 0
b:next time -97 -13
b:next to 41 86
b:next week 75 84
b:ni el 243 -46
b:ni en 15 -93
b:ni firm -48 0
b:ni grup 36 46
b:ni he -53 0
b:ni juev 36 46
b:ni la -48 0
b:ni lo -125 0
b:ni manan 48 21
b:ni me -140 -45
b:ni nunc 143 -94
b:ni un -243 0
b:ni una -68 0
b:nic n 4 -53
b:nice $ -65 28
b:nice to 81 41
b:niet es -54 0
b:night $ 180 -357
b:night a -46 0
b:night all -129 0
b:night and 52 134
b:night at -11 -47
b:night i 105 71
b:night now -133 0
b:night of 26 -131
b:night staff 131 42
b:night was -86 0
b:nin $ 63 -22
b:nin bien 57 -11
b:nin llor 90 9
b:nin me 70 -61
b:nin no -111 12
b:nin que 26 -59
b:nin se 19 161
b:nin tien -149 0
b:nin tod -70 0
b:nin y 159 103
b:nin ya -80 35
b:nine $ 244 -63
b:nine day 68 -41
b:niner $ -113 0
b:nite $ 82 -16
b:no $ -661 -219
b:no a -144 0
b:no aguant -233 14
b:no alcohol 69 -34
b:no amanec 69 159
b:no amanezc 118 83
b:no and -126 0
b:no bebi -53 0
b:no box -72 0
b:no brill 6 -90
b:no consumi -46 0
b:no contest 143 109
b:no crave -80 0
b:no cubri 120 -43
b:no cuent 7 -49
b:no cut -65 91
b:no dej -16 106
b:no del 52 55
b:no despert 49 45
b:no despiert -2 87
b:no doscient -55 0
b:no era 125 -32
b:no es 460 -70
b:no esper 14 52
b:no esta -414 -11
b:no estoy 375 166
b:no exist 76 0
b:no fall 17 62
b:no fue 313 -52
b:no fui 69 -10
b:no gast 77 -33
b:no hab 55 35
b:no hag -97 3
b:no hay 343 -99
b:no he 147 -131
b:no hub 92 -2
b:no i -108 35
b:no im -324 5
b:no intent -80 0
b:no ir 55 -145
b:no la 58 42
b:no las 52 9
b:no les 65 -16
b:no lleg -57 -25
b:no llev -146 0
b:no llor -108 0
b:no lo 95 89
b:no m 50 -44
b:no me 115 -78
b:no merezc 139 -124
b:no mir 77 136
b:no more 5 82
b:no muer -45 0
b:no need -86 0
b:no no -86 0
b:no not -217 0
b:no one 36 -247
b:no pant 13 -45
b:no par 180 10
b:no pas 86 115
b:no peg 53 -32
b:no plan -45 0
b:no podi -73 -39
b:no point 100 11
b:no posit 98 129
b:no prend 46 -83
b:no problem -128 0
b:no pued 261 -70
b:no queri 78 26
b:no quier -247 12
b:no quiero 57 75
b:no reason 50 85
b:no recai -59 0
b:no regret -134 0
b:no respond 162 -163
b:no sal 76 8
b:no se -151 -289
b:no sea 97 27
b:no sient 55 236
b:no sirv -25 -203
b:no sleepless -96 0
b:no sub 41 -62
b:no sweat -96 0
b:no teng -34 -330
b:no tent -125 0
b:no thank -74 0
b:no thought -73 0
b:no to 0 57
b:no tom 57 -1
b:no unless -46 0
b:no urg -46 0
b:no use 154 -21
b:no veo 45 57
b:no viv 48 -52
b:no vuelv 134 -31
b:no water -58 0
b:nobodi ask -45 0
b:nobodi call 66 -33
b:nobodi can 192 53
b:nobodi clock 41 -52
b:nobodi els 47 -75
b:nobodi ever -149 0
b:nobodi fault 31 78
b:nobodi got -79 0
b:nobodi has 68 170
b:nobodi home 34 -80
b:nobodi is -73 44
b:nobodi judg -51 0
b:nobodi know 149 -91
b:nobodi rush -49 0
b:nobodi want -58 0
b:nobodi was -55 0
b:nobodi will 116 -9
b:noch $ -75 14
b:noch cuand 124 42
b:noch hoy 21 73
b:noch no 110 -61
b:noch tres 32 64
b:noch y -91 0
b:nois $ 52 29
b:nois he -45 0
b:nois pleas 53 10
b:nois to 46 11
b:nom $ 87 139
b:nom falt 60 -69
b:nom la -92 54
b:nom los 7 -49
b:nom una 66 -132
b:nombr $ -62 42
b:nombr de 188 -160
b:nombr nunc -72 0
b:none for 25 -88
b:none of -51 0
b:none when -126 0
b:none while -65 0
b:noon so -156 0
b:noon this -71 0
b:norco and 40 70
b:nos amarr 109 -37
b:nos cont -54 0
b:nos toc 144 -21
b:nos vem 73 60
b:nos vemo -45 0
b:nose is -16 -73
b:not $ 105 -112
b:not a 68 86
b:not alon 57 20
b:not answer 124 94
b:not at -120 0
b:not bad -125 0
b:not coke 8 69
b:not come 222 -161
b:not done 36 52
b:not drink -240 1
b:not en -56 8
b:not end -57 0
b:not exist 81 29
b:not for 298 -213
b:not give -198 0
b:not go -27 -72
b:not gonna 159 -60
b:not he -56 0
b:not how 32 -52
b:not in -81 42
b:not joke 91 -97
b:not just 64 10
b:not kid 109 5
b:not let 57 -74
b:not like 172 71
b:not lol 369 32
b:not lost -51 0
b:not make 127 66
b:not move 115 40
b:not much -60 0
b:not open -125 46
b:not plan 112 95
b:not quit -265 0
b:not real -46 0
b:not safe 206 65
b:not see 201 46
b:not suicid -63 1
b:not sure 35 -50
b:not take 97 33
b:not taken -83 0
b:not there -52 0
b:not think -61 0
b:not use -81 0
b:not want -88 0
b:not wednesday -83 0
b:not work 10 -89
b:not worth 117 -130
b:note taker 62 16
b:notebook for -127 0
b:noth $ -88 -10
b:noth and -85 0
b:noth help 77 -91
b:noth is -1 -47
b:noth land -50 0
b:noth of -51 0
b:noth there -88 0
b:noth to -67 0
b:noth will 57 -48
b:noth work 130 -33
b:notic $ 404 -3
b:notic til -72 0
b:novel $ 114 33
b:novel the -64 0
b:novi convulsion 25 194
b:novi de 78 32
b:novi me 113 -171
b:now $ -194 -103
b:now and -100 43
b:now i 110 73
b:now im -57 134
b:now is 25 -76
b:now it 64 148
b:now my -4 88
b:now never -35 -65
b:now or -48 0
b:now they 5 -79
b:now what 146 -21
b:now with -151 -3
b:nub $ -70 0
b:nud $ 254 103
b:nuev $ 135 73
b:nuev en -84 23
b:nuev me -82 4
b:nuev y -88 0
b:numb $ 34 89
b:number $ -55 -55
b:number 9 52 -18
b:number and -55 -69
b:number if -109 0
b:number of -87 -8
b:number six 31 79
b:number that -45 0
b:number to -102 0
b:nunc $ 95 -50
b:nunc fueron 62 -37
b:nunc lo 21 -49
b:nunc mas -72 0
b:nunc voy 81 -50
b:nunc y 58 134
b:nurs and 6 49
b:nurs never -102 0
b:o a 48 -2
b:o me 42 -72
b:o se -61 0
b:o sea -61 0
b:oak by -50 0
b:oblig a 43 -84
b:obra si 20 55
b:ocho $ 88 27
b:ocho a -56 -27
b:oclock $ -67 1
b:odd on -138 0
b:of 1 76 56
b:of a -310 -106
b:of an -96 -47
b:of aspirin 4 57
b:of attend -65 0
b:of be 237 -176
b:of blue 53 22
b:of bottl -96 0
b:of bourbon -47 0
b:of button -45 0
b:of coke -50 0
b:of cough 4 59
b:of day -97 0
b:of eight -111 0
b:of end 60 25
b:of everi -134 0
b:of everyth -59 24
b:of film 66 -7
b:of gin 40 156
b:of gum -109 0
b:of harm -64 0
b:of her 108 61
b:of how -74 -41
b:of hurt -65 0
b:of it -93 -27
b:of kill -61 1
b:of leav 53 53
b:of live 58 11
b:of maker 11 -46
b:of me 86 3
b:of methadon 56 -3
b:of milk -60 0
b:of mom 99 10
b:of my 378 -93
b:of peac -47 0
b:of pill 73 128
b:of pretend 49 -51
b:of rum 64 -64
b:of sherri 58 -21
b:of spoon -78 0
b:of staff -66 0
b:of suicid -52 3
b:of ten 115 -141
b:of that 4 91
b:of the -14 407
b:of them 238 -12
b:of this -92 0
b:of three -74 0
b:of tri 59 -48
b:of us 83 33
b:of water 8 48
b:of what 108 -15
b:of wine 182 -102
b:of you -286 -54
b:off $ -62 -49
b:off for 119 114
b:off from -84 0
b:off nobodi 55 98
b:off the 17 -99
b:off with 26 -55
b:offer me -201 17
b:offic $ 74 28
b:ofrec un -55 0
b:oh hello -48 0
b:oh ten -79 0
b:oid y 49 -45
b:oil chang -112 0
b:oir a 6 50
b:ojal me 246 142
b:ojala no 43 53
b:ok $ -130 -32
b:ok bye 58 57
b:ok so -52 -60
b:ok with -7 68
b:okay $ -55 2
b:old $ -113 0
b:old dealer 75 -23
b:old friend 215 -99
b:old lab -49 0
b:old man -56 0
b:old me -182 0
b:old neighborhood 201 -99
b:old phone 35 45
b:old photo -98 0
b:old roommat -68 0
b:old unit -60 0
b:oliend la 29 -48
b:oliv garden 67 39
b:olvid $ -90 0
b:olvid la -67 -7
b:on $ 141 18
b:on a 101 -23
b:on an -74 0
b:on away 103 -42
b:on by 141 -226
b:on cut 29 131
b:on earth 116 47
b:on friday -103 68
b:on her 55 46
b:on his 97 29
b:on hold 109 88
b:on ill 28 -80
b:on is -97 0
b:on it 118 -25
b:on loop 4 -53
b:on me -141 -150
b:on meth 54 63
b:on monday -73 -46
b:on mushroom -52 0
b:on picklebal -73 0
b:on purpos 307 239
b:on ray 33 -59
b:on saturday 196 -132
b:on sunday -93 -78
b:on the 37 297
b:on this -184 168
b:on thursday -68 -18
b:on time -204 -21
b:on to -53 0
b:on tuesday 188 11
b:on wednesday 49 -14
b:on weekend 80 -84
b:on which -46 0
b:onc $ -88 13
b:onc a -51 0
b:onc more 26 54
b:onc the 35 -65
b:onc whatev -69 0
b:once $ 35 80
b:one $ 336 126
b:one about -73 1
b:one after -67 0
b:one and -10 -61
b:one becam 192 -52
b:one day -77 0
b:one for 235 -22
b:one glass 61 -99
b:one group -80 0
b:one hold -65 0
b:one i -94 0
b:one if -52 2
b:one in 213 136
b:one is -71 -91
b:one it 154 -106
b:one kid -82 0
b:one last 14 -51
b:one less 86 15
b:one line -68 -4
b:one more -110 112
b:one of -58 50
b:one person 68 95
b:one readi -179 0
b:one sleev -56 0
b:one that -141 -38
b:one thimbl 52 -38
b:one thing -142 0
b:one time -47 0
b:one to 219 121
b:one tonight 26 -101
b:one who -56 5
b:one would 99 61
b:one yell -69 0
b:one you 189 0
b:onli louder 31 -64
b:onli meant 122 -79
b:onli miss -50 0
b:onli one 117 19
b:onli thing -74 124
b:onli thought -50 0
b:onto the 86 85
b:open $ -140 -33
b:open a -66 0
b:open alert -56 0
b:open bar -77 -13
b:open didnt -59 0
b:open in 85 -153
b:open it 128 39
b:open on 116 20
b:open saturday -80 0
b:open up 22 79
b:opposit action -53 6
b:or a 47 5
b:or ani 147 98
b:or anyon -83 0
b:or do -127 0
b:or els 62 107
b:or ever 173 5
b:or not -138 0
b:or the -50 -20
b:orang strip 124 -69
b:orden $ -45 0
b:order $ -141 0
b:order a 205 -4
b:order in -69 0
b:orgull de -63 0
b:orgull del 55 -51
b:os lo -45 0
b:oscar fing 61 -31
b:other $ 102 25
b:other in -119 0
b:other no -66 0
b:other side 101 69
b:other than 49 7
b:other thing 86 43
b:other way 109 -116
b:otra cos -53 -17
b:otra seman -3 78
b:otra vez 79 -25
b:otro $ -108 -141
b:otro camin -68 0
b:otro despu 11 -49
b:otro dia 65 -42
b:otro lad 103 119
b:otro yo 29 98
b:our old 10 48
b:out $ 8 -94
b:out a -65 13
b:out about -23 49
b:out again -268 0
b:out and 82 -36
b:out at -3 -65
b:out by 60 43
b:out campaign -95 0
b:out cold -72 22
b:out everyon 49 -28
b:out for 263 -62
b:out from 53 65
b:out his -67 44
b:out how 47 66
b:out if 4 -53
b:out in 249 -48
b:out is 64 11
b:out just -80 0
b:out loud -96 11
b:out my -90 -5
b:out not 72 158
b:out now 9 84
b:out of -83 271
b:out tell 85 -87
b:out that 99 -81
b:out the -158 -27
b:out this 82 81
b:out twice -71 35
b:out we -58 0
b:out with -159 16
b:outsid $ -73 68
b:outsid amarillo 47 -35
b:outsid and -15 74
b:outsid each -56 0
b:outsid my 124 59
b:over $ -54 147
b:over again 26 -93
b:over and 208 -4
b:over befor 104 44
b:over here 95 -193
b:over i 28 -49
b:over me 77 19
b:over my -101 -9
b:over sell 47 -35
b:over the -176 -2
b:over to -35 56
b:over with 84 100
b:overdos and 109 14
b:overdos in -114 0
b:overdos on -101 0
b:overdos that -51 0
b:overpass i 34 47
b:owe are 93 30
b:owe me 27 56
b:own $ -170 -43
b:own and 158 1
b:own choos 49 7
b:own cuff 47 -23
b:own kitchen 32 56
b:own life -74 5
b:own to 52 -46
b:own write -69 0
b:oxi bottl 9 111
b:oxi for -50 0
b:pa dond 5 -50
b:pa la -118 -44
b:pa los 29 -64
b:pa mi 23 70
b:pa no -1 51
b:pa que 188 93
b:pach que 15 -46
b:pachec en 47 -25
b:pack $ 149 -31
b:pack of -112 0
b:pack so 25 55
b:pack the -92 0
b:packag store 205 -85
b:padr que 122 53
b:padrastr me 63 -73
b:padrastr se 47 -41
b:padrin $ 91 -18
b:padrin me -82 0
b:pag la 89 -9
b:pag por -114 0
b:page today -64 0
b:paid and 85 -66
b:paid at 89 -15
b:paid everybodi -24 61
b:paid rent 26 47
b:paid the 75 95
b:pain in -75 0
b:pain to -67 0
b:paint the -57 4
b:pan $ 78 -73
b:pan at 57 65
b:pan me -93 0
b:panader lo -75 0
b:pancak $ -74 0
b:pancak the -49 0
b:panz $ 105 68
b:panz cuand 9 63
b:pap en 126 -11
b:pap le 59 -99
b:pap no -197 0
b:pap pel 6 48
b:pap ya -54 36
b:papel con -72 0
b:papel de 52 107
b:paper bag 12 -46
b:paper sack 11 -46
b:paper six 18 -52
b:paper towel 126 23
b:paperwork and -62 0
b:par $ 20 176
b:par cad 80 41
b:par cas -47 0
b:par de 173 -203
b:par dec 22 -50
b:par dorm 47 -115
b:par el -3 -50
b:par en 134 58
b:par esto 51 -61
b:par hac 29 81
b:par hast 33 81
b:par ir -46 -68
b:par la -65 68
b:par mi 118 10
b:par nad -69 -9
b:par no 52 -69
b:par pod 144 7
b:par que 84 -319
b:par respir -126 0
b:par sab -71 0
b:par siempr 48 39
b:par su -102 25
b:par tod -73 38
b:parallel park -87 0
b:parc eso 29 -64
b:parch de 70 -20
b:pared $ 41 -94
b:pared si 4 -63
b:pared y 5 69
b:parej me 101 55
b:park $ -307 -14
b:park deck 158 46
b:park friday 27 56
b:park lot 156 -101
b:park outsid 48 -18
b:park structur 82 112
b:park tomorrow 60 -3
b:parlay 1 52 -18
b:parlay number 109 -25
b:parqu $ -60 0
b:parqu con 11 -46
b:part $ -113 4
b:part of 77 193
b:part y 11 -76
b:parti $ -98 102
b:pas $ -76 22
b:pas a -56 21
b:pas con 53 6
b:pas de -116 83
b:pas el -78 -163
b:pas en 30 -46
b:pas la 43 156
b:pas lo -19 235
b:pas nad 70 64
b:pas por 26 -97
b:pas sient 13 -83
b:pas tod 67 74
b:pasaj a 9 -57
b:pass $ 12 -46
b:pass cancer -60 0
b:pass in 118 79
b:pass it -70 -58
b:pass me -98 0
b:pass on -45 0
b:pass out -1 154
b:pass the 61 -81
b:passeng seat 23 -70
b:password are 143 57
b:past a -57 0
b:past it 88 -51
b:past ray 33 -59
b:past the -74 -126
b:pastel $ -73 0
b:pastill $ 147 217
b:pastill de -122 -26
b:pastill debaj 17 -125
b:pastill del 33 -85
b:pastill par 73 -38
b:pastor i 20 -60
b:pastor id 62 28
b:pasword for -67 0
b:pat $ -108 0
b:pat la 48 20
b:patch my -87 0
b:pati mir -47 0
b:patient $ -93 -14
b:pay for -125 -103
b:paycheck and 54 -48
b:paycheck from -58 0
b:payment plan -102 0
b:paz $ -53 31
b:peac they -47 0
b:pedi perdon -168 9
b:peg al 70 -24
b:peg con 102 1
b:peg contr 22 46
b:peg el -94 -40
b:peg en 12 142
b:peg eso -87 0
b:peg los -50 0
b:pel $ -161 0
b:pel con -74 0
b:pel por -32 48
b:pel y 58 -29
b:pele con -100 0
b:pen $ -81 90
b:pen all 45 -16
b:pen que 94 -53
b:penal y -96 0
b:pencil sharpen 51 41
b:pens en 57 -60
b:pens que -45 3
b:peopl $ 64 24
b:peopl and -59 0
b:peopl go -72 0
b:peopl he -56 0
b:peor $ 26 -64
b:per de 71 -8
b:per la -65 -49
b:per le -69 8
b:per llam -71 0
b:per lo 67 -17
b:per mas -50 0
b:per me -31 46
b:per no -15 45
b:per pas -63 0
b:per queri 22 -83
b:per suen 86 -60
b:per ya -22 -48
b:per yo -71 0
b:perc que 67 -67
b:percent and 39 46
b:perd el 40 -88
b:perd la 47 -97
b:perdi el -192 0
b:perdi la 235 54
b:perdiendo el 61 -10
b:perdon $ 71 -97
b:perdon a -200 0
b:perdon por 198 67
b:perdon que 69 -89
b:perdon y -45 0
b:perdonenm tod 120 67
b:perfect $ -50 0
b:peric veni 44 81
b:peric y 20 -52
b:period $ 76 6
b:perish jk -84 0
b:perman $ 36 97
b:perman fix 96 46
b:perr de -69 0
b:perr y -97 0
b:person $ -45 54
b:person and 46 61
b:person go 83 4
b:person is 83 4
b:person need 44 73
b:person want 83 4
b:pes y -75 -27
b:pharmaci and 44 73
b:pharmaci has -50 0
b:pharmaci say 223 -92
b:pharmaci tech -134 0
b:pharmaci was -91 0
b:phone $ -177 -212
b:phone and 63 -62
b:phone bill -62 5
b:phone call 46 181
b:phone for 75 -28
b:phone put -84 0
b:phone too -91 0
b:phone with 218 -146
b:photo $ -123 0
b:pick a 191 150
b:pick for -94 0
b:pick it 93 56
b:pick me -67 -19
b:pick the 187 78
b:pick up -147 -425
b:pictur felt 60 4
b:pictur it 16 57
b:pictur of 111 -91
b:pid a 32 160
b:pid auxili -50 0
b:pid dibuj 71 -85
b:pid que 90 94
b:pidi disculp -60 0
b:pidi perdon 6 -51
b:pie $ -16 50
b:pie yes -66 0
b:piedr del -132 0
b:pier $ 27 58
b:piern $ 73 177
b:piern en 85 54
b:piern hech 9 55
b:piern no 6 -126
b:piern y 17 -56
b:pies $ -83 0
b:pill $ 322 -169
b:pill and 49 71
b:pill are 105 173
b:pill bottl 29 114
b:pill i -80 25
b:pill in 29 -173
b:pill into -52 0
b:pill on -54 15
b:pill out 24 -102
b:pill today -51 0
b:pinat $ -123 0
b:pint $ -146 0
b:pint la -80 -5
b:pip carg 17 -109
b:pipe $ 49 -106
b:pipe is 113 -59
b:pipe under -139 0
b:piquet y 130 -45
b:pis $ 73 -20
b:piscin y -77 0
b:pistol $ 64 16
b:pistol and -62 0
b:pistol de -76 60
b:pistol y 100 59
b:pit bien 47 23
b:pizza $ -53 0
b:place and 8 -78
b:place by 80 55
b:place feel -67 0
b:place with 109 41
b:plan $ -334 4
b:plan and 123 34
b:plan how 47 6
b:plan is 114 57
b:plan my -82 0
b:plan on 165 2
b:plan suicid -52 0
b:plan the -111 0
b:plan to 127 -38
b:plan work -154 0
b:planch $ 158 -24
b:plant $ -86 0
b:plant el -49 0
b:plant que 32 -54
b:plat $ 65 -38
b:play $ 125 21
b:play his -45 0
b:play the -85 6
b:playlist for 105 70
b:pleas call 204 -21
b:pleas give 26 -46
b:pleas help -58 14
b:pleas tell -58 7
b:pleb ya 61 -30
b:pls $ -117 0
b:plug is 143 -37
b:plug say 101 -16
b:plumb never -48 0
b:pocket $ -49 0
b:podi cre -56 0
b:podi ni -48 0
b:point $ -48 38
b:point of 54 -21
b:poison $ 101 -47
b:polic for 49 -37
b:poll en -78 0
b:pon $ 91 16
b:pong $ 47 -64
b:pong el 9 134
b:pool $ 124 -25
b:pop a 60 -14
b:popsicl youd -50 0
b:poquit per -50 0
b:poquit un -46 0
b:por aca 62 -83
b:por agu -47 0
b:por aqui 17 -49
b:por corre -46 0
b:por dentr 19 157
b:por el -127 170
b:por ella 60 -68
b:por error -107 0
b:por eso -96 -25
b:por favor 87 22
b:por fin -31 53
b:por hoy -75 0
b:por las 39 -45
b:por lo 120 -4
b:por los -138 -52
b:por mas 7 -49
b:por mi 203 107
b:por otro -68 0
b:por pan 69 -66
b:por primer -118 0
b:por que 170 137
b:por tod 210 116
b:por un 160 -222
b:por una 45 -8
b:por unas -107 0
b:por vend -126 0
b:por vide -59 0
b:porch $ 75 54
b:porch he 5 51
b:porch slow 33 -59
b:porf $ -86 13
b:porqu dej -56 0
b:porqu me 12 48
b:porqu no -74 -12
b:porqu se 134 61
b:porta john 105 -36
b:portal del 17 -63
b:pos que 20 55
b:posit left 98 129
b:post $ -51 0
b:pot roast -112 0
b:pour my -273 0
b:pour shot 6 -45
b:pour them 73 102
b:poz y 61 -10
b:practic $ -99 47
b:pray everi 34 47
b:pregnant $ -169 78
b:pregunt al 64 131
b:pregunt de -64 0
b:pregunt lo -47 0
b:pregunt si -159 3
b:prend y 47 -17
b:preocup por -55 0
b:presion ya -82 -13
b:pretti much 67 13
b:prim $ 74 -71
b:prim de -52 0
b:prim se 143 21
b:prim y -62 -37
b:primer $ 164 42
b:primer vez -55 -85
b:printer $ -159 0
b:printer jam -57 0
b:prison now 28 -65
b:prob el 132 -25
b:probabl mention 46 11
b:probat offic 20 -70
b:problem $ -93 7
b:program $ 31 -114
b:program i -104 0
b:program no 25 -65
b:program out 32 130
b:program with -67 0
b:promis $ -54 58
b:promis i 136 -43
b:propi cuart -74 0
b:proposit $ 74 69
b:proposit con 57 26
b:proposito $ 20 67
b:protagon se -46 0
b:proud $ -46 0
b:proud of -110 -30
b:proud that 81 -46
b:proxim asalt 17 62
b:puebl a -52 0
b:puebl lo -72 0
b:pued $ 212 -146
b:pued con 57 -14
b:pued conect -78 0
b:pued falt -68 0
b:pued habl 89 116
b:pued ir -156 35
b:pued mas -5 -163
b:pued ni -60 -14
b:pued par 20 50
b:pued sal -49 60
b:puent camin -66 0
b:puert $ 422 -41
b:puert par -171 0
b:puert y -53 47
b:puest $ -80 41
b:pull a -83 0
b:pull my 128 18
b:pulley to -67 0
b:puls $ 93 -28
b:pump gas -117 0
b:pumpkin patch -87 0
b:punch my 58 36
b:punch the 95 109
b:punt $ 42 -51
b:pur ansi 81 -47
b:pur caf -74 0
b:pur gast 9 -57
b:pur refresc -54 0
b:purg so 67 39
b:purpos $ 144 75
b:pus a -77 -94
b:pus bien 149 -33
b:pus el -33 -65
b:pus hiel -139 0
b:pus la -130 26
b:pus nombr -45 0
b:pus nunc 58 134
b:put $ -97 -40
b:put a 82 -45
b:put down -50 0
b:put him -65 31
b:put his 141 -36
b:put it -86 24
b:put my -2 72
b:put on 278 -74
b:put one 6 -45
b:put someth 30 131
b:put up -139 0
b:que $ 156 -115
b:que a 7 -62
b:que algui 69 36
b:que alivi 36 46
b:que antoj -50 0
b:que apen 57 -11
b:que avis 95 67
b:que bonit -152 -17
b:que carg 41 -63
b:que casi -45 0
b:que com 24 -82
b:que compr 15 -46
b:que cort 22 -87
b:que cuest 6 48
b:que debi 58 27
b:que dej 8 -93
b:que dig -51 0
b:que dij -256 0
b:que dios 89 61
b:que el 299 49
b:que en -160 -72
b:que es -64 -23
b:que estab -12 -51
b:que fue 72 106
b:que fuer -111 0
b:que fui 227 -134
b:que habi 82 -16
b:que habl -25 -59
b:que hac 26 -115
b:que hag 90 91
b:que hay 126 26
b:que hor -61 52
b:que hoy 146 26
b:que iba 86 -96
b:que la -205 44
b:que le -36 -46
b:que les 103 -4
b:que lind -78 0
b:que lleg -231 53
b:que llev -69 -21
b:que lo -136 -45
b:que mand 119 35
b:que me 444 296
b:que mi 91 24
b:que muer -45 0
b:que no 207 -210
b:que pas 104 142
b:que por -89 25
b:que qued 70 -29
b:que quier -47 32
b:que ris -53 0
b:que sal -139 0
b:que salg 70 31
b:que se 172 202
b:que sea -141 27
b:que si 180 -33
b:que sig -71 -119
b:que su 75 -99
b:que tan 54 41
b:que tien -6 -64
b:que tod 71 -27
b:que tom 6 -121
b:que veng 111 78
b:que verguenz 45 -36
b:que viv 137 44
b:que voy 83 -22
b:que ya 56 30
b:que yo -50 17
b:quebr la 84 55
b:qued $ -135 -22
b:qued call -26 -45
b:qued chuec -57 0
b:qued con 325 103
b:qued conmig -112 0
b:qued dorm 8 -57
b:qued en -111 -45
b:qued encerr -90 0
b:qued mas 52 40
b:qued pens -46 0
b:qued sin -106 -7
b:quem $ 39 50
b:quem a 57 26
b:quem con 185 -120
b:quem el -72 0
b:quem la -149 74
b:quer mor 117 85
b:queri $ 46 44
b:queri oir 6 50
b:queri que -64 -83
b:queri sal 1 46
b:ques y -70 0
b:question 9 -99 0
b:question about 126 18
b:question and -60 0
b:question is 109 40
b:question list -52 0
b:question on -55 0
b:question that -68 0
b:questionnair flag -59 0
b:qui cubr -62 0
b:qui me -145 -61
b:qui se 161 29
b:quier acab -115 111
b:quier com -50 0
b:quier desaparec -73 0
b:quier desviv 66 4
b:quier dorm -60 56
b:quier es -142 2
b:quier ir 142 56
b:quier mas 43 -47
b:quier petat 97 49
b:quier que 16 78
b:quier segu -66 -24
b:quier viv -48 12
b:quier y -55 -4
b:quiero matar 93 6
b:quiero morir -181 12
b:quiero vivir -46 13
b:quiet $ 67 -103
b:quiet and 68 1
b:quiet place 80 55
b:quiet so -145 0
b:quiet when -61 0
b:quilt and -58 0
b:quinc $ 172 -4
b:quinc dias -134 -5
b:quit $ -222 -36
b:quit and -98 -73
b:quit cant 48 -13
b:quit de 67 80
b:quit drink 37 -69
b:quit el 178 2
b:quit in -65 0
b:quit la 46 12
b:quit los 47 71
b:quit mi 135 -105
b:quit my -17 74
b:quit pick 10 82
b:quit smoke -118 46
b:quit take 9 61
b:quit the -81 -74
b:quit this -58 -31
b:race game -57 0
b:race puls 48 -22
b:radio in -115 0
b:rail $ 85 38
b:rail when 53 35
b:rais valueerror -75 0
b:ran a -102 0
b:ran out 118 -63
b:rank $ -84 0
b:rape in 48 -55
b:rar leerl -71 0
b:rat $ 25 89
b:rat y 15 -46
b:rather be 88 116
b:ray $ 9 55
b:ray and 33 -59
b:ray en -49 -57
b:ray porch 33 -59
b:razor over -54 0
b:re fisur 4 -63
b:read a -45 0
b:read about 65 78
b:read it -74 0
b:read this 202 73
b:readi $ -11 -215
b:readi for -124 55
b:readi to 251 141
b:readi wednesday -50 0
b:real bad 71 -62
b:real good -61 0
b:reali nice -62 0
b:realli $ -62 0
b:reason $ -92 0
b:reason i 20 -60
b:reason in 101 -16
b:reason to 181 136
b:rec de -136 0
b:rec ya 114 -36
b:recai en 101 -28
b:recepcion $ -113 -8
b:recib de -53 0
b:record of -70 0
b:red from -61 0
b:redond en 17 -56
b:refil readi -50 0
b:refresc $ -131 0
b:refri $ -113 40
b:regal el -58 0
b:regal la -149 2
b:regal mi -65 0
b:regal mis 171 150
b:regal una -67 0
b:regres $ 83 58
b:regres casi 50 27
b:regres compr -48 0
b:regres por 7 -49
b:regret $ -158 0
b:regret to 126 -63
b:rehab im 7 -58
b:reir $ -128 0
b:relaps $ 116 -26
b:relaps i -48 -13
b:relaps number 10 82
b:relaps on 182 35
b:relaps over -90 0
b:relaps prevent -65 0
b:relax $ -47 0
b:reliev $ 84 47
b:reliev it -69 0
b:reloj $ 120 39
b:rememb $ 72 -29
b:rememb the -75 -79
b:remind $ -142 0
b:remodel final -47 0
b:remov me 120 85
b:remov y -50 0
b:removi un -50 0
b:renew my 52 46
b:rent $ 17 -51
b:rent money 52 -18
b:rent thru 14 45
b:rent y 13 -50
b:repar $ -51 0
b:repeat $ -50 0
b:report $ -80 -38
b:report consum 58 -21
b:report that 119 23
b:reservoir for 80 55
b:respect $ -136 0
b:respir $ -43 56
b:respir bien 34 55
b:respir senti -58 0
b:respir y -68 0
b:rest $ 176 136
b:rest bp 47 -23
b:restrain order -117 42
b:resum $ -94 0
b:retir and 76 -36
b:retir plan 78 20
b:revent despach -51 0
b:rice $ -112 0
b:richi ya 17 -63
b:ride with -72 0
b:right $ -46 79
b:right back -98 0
b:right now 165 -313
b:right person -77 0
b:right there 118 19
b:ring $ 176 63
b:ring it 4 57
b:rio $ -57 0
b:rio y 91 111
b:rip my -93 0
b:rip up 81 -42
b:ris $ -91 0
b:rn $ -34 210
b:rn i 57 -41
b:road $ 275 -42
b:road both 53 53
b:rock climb -125 0
b:rock or 88 20
b:rode the 112 -60
b:rogu overdos -52 0
b:role play -52 0
b:roll a -48 0
b:roll and -56 0
b:roll been 31 -64
b:roll of -58 0
b:romeo and -101 0
b:rompi la -33 -78
b:rompi mi 146 -52
b:ronc $ -86 0
b:roof $ 163 8
b:room $ -258 133
b:room and 13 -139
b:room for 75 6
b:room is 55 105
b:room make 46 20
b:room number -119 2
b:room with 71 -73
b:roommat $ 45 59
b:roommat i -68 0
b:roommat oxi 13 -60
b:rop $ -51 52
b:rop de 60 63
b:rop me 67 43
b:rop par -68 0
b:rope $ 101 50
b:rope and -118 0
b:rope with 52 10
b:roper cuand 36 -59
b:round and 52 -38
b:round of -68 0
b:row $ 79 27
b:row of -75 0
b:rub alcohol -20 195
b:ruid com 57 25
b:run $ 87 36
b:run for -78 0
b:run now -110 0
b:run out 100 -2
b:run ten -89 0
b:run the -126 0
b:rut al 9 64
b:sab $ 261 -86
b:sab a -65 0
b:sab en 46 -23
b:sab por 170 137
b:sab si -123 0
b:sab y 82 -94
b:sabi $ 105 -50
b:sac la 68 28
b:sac peric 20 -52
b:sac sangr -92 30
b:sac un -22 -58
b:sack on 11 -46
b:sacristi $ 29 -48
b:sad $ 80 10
b:sad and -92 0
b:sad it 30 48
b:sad yes -73 0
b:safe and -46 17
b:safe at -54 15
b:safe until 83 4
b:safeti pin 65 16
b:said $ 59 -75
b:said 3 76 56
b:said ani -74 0
b:said everi 136 -34
b:said good -50 17
b:said i -163 47
b:said id 42 -100
b:said if 24 54
b:said in -88 0
b:said it 322 -23
b:said my -89 0
b:said ok 164 62
b:said respect -136 0
b:said skip -52 0
b:said so -65 0
b:said that -98 0
b:said there 110 -116
b:said to -80 0
b:sal $ 84 181
b:sal de -138 47
b:sal el -112 0
b:sal en -72 0
b:sal la 39 81
b:sal sangr 71 14
b:sal ya 79 -85
b:salg $ 84 -27
b:sali a -74 0
b:sali corr 111 74
b:sali mal 29 -64
b:salon $ -55 0
b:salon van 58 17
b:salud desd -47 0
b:salud y 57 -7
b:salv la -64 0
b:same as -22 -47
b:same hand -130 0
b:sandwich $ -105 0
b:sangr $ 115 118
b:sangr la -39 -80
b:sant $ -68 0
b:saqu despu 11 -49
b:saqu diez -61 0
b:saqu en 6 -61
b:saqu la 87 -1
b:sat at 127 111
b:sat with -59 2
b:saturday $ 5 -84
b:saturday and 23 -115
b:saturday meet -47 0
b:saturday so -111 0
b:save up 63 176
b:saw a -75 0
b:saw my -15 56
b:saw trey -72 0
b:say $ -97 -74
b:say 15 101 -16
b:say do 13 62
b:say i 178 90
b:say im -196 114
b:say it -161 6
b:say jump 112 19
b:say no -9 -99
b:say noth -108 0
b:say shes 94 53
b:say sorri 4 45
b:say thank 54 29
b:say that -146 0
b:say the -131 23
b:say tonight -60 0
b:say too 114 -18
b:say what -56 0
b:scale of 76 56
b:scan exercis 20 -60
b:scare $ 49 33
b:scare it -180 0
b:scare of -89 -23
b:scare to 46 56
b:schedul $ -55 0
b:school $ 88 56
b:school im -209 0
b:school so -91 0
b:scout $ -177 0
b:scratch me -134 0
b:scratch my 165 31
b:scratch off 88 -85
b:scratch the -88 0
b:screen ask -105 0
b:script $ 104 -64
b:se $ -172 0
b:se a 162 -10
b:se acab 110 48
b:se ahorc -50 0
b:se apag 84 59
b:se call 31 -73
b:se cay -69 0
b:se com 60 59
b:se cre -58 0
b:se cuant 54 7
b:se dond 22 52
b:se duerm 74 -33
b:se enter 66 -4
b:se escondi 36 -59
b:se fue -192 -46
b:se fuer 50 27
b:se hac -63 0
b:se inyect 150 18
b:se la 99 46
b:se le 5 -54
b:se llam -148 -15
b:se llev 82 -7
b:se lo -81 -165
b:se me -124 52
b:se meti 79 -30
b:se muev 62 126
b:se nos -58 0
b:se pa 5 -50
b:se pus 103 55
b:se qued 320 136
b:se quit -102 29
b:se sec 44 -54
b:se sequ -146 0
b:se si 113 -91
b:se suic -92 0
b:se tom 26 129
b:se trag 29 173
b:se vay 137 52
b:sea $ 51 -56
b:sea que -61 0
b:seal and 169 20
b:season $ -53 0
b:seat $ -156 -12
b:seat im 17 -93
b:sec $ 81 -17
b:sec no 44 -54
b:sec se -60 0
b:second $ 75 -88
b:second for -52 0
b:second half -66 0
b:second time 113 16
b:second way -46 0
b:secret $ 114 -35
b:see $ 115 10
b:see a -126 11
b:see anoth 306 65
b:see bug 54 -48
b:see everyon -62 0
b:see how -119 44
b:see me -141 3
b:see myself 62 41
b:see star 88 19
b:see the -110 -134
b:see you -177 30
b:segu en -133 -40
b:segu viv 56 21
b:segui par -47 0
b:segun lo -83 0
b:segund dia 67 -13
b:segur $ 47 6
b:segur en -74 0
b:segur me -71 0
b:segur no 126 -65
b:seis $ 18 -49
b:seis anos -123 0
b:seis de 90 -61
b:seis hor 78 -12
b:seis ray 9 55
b:seizur $ 104 -60
b:self harm 10 59
b:sell my 38 -85
b:sell what 47 -35
b:seltzer the -45 0
b:semafor y -36 64
b:seman $ 15 -62
b:seman ingeri 45 -36
b:seman mas -97 0
b:seman no 33 46
b:seman pas 135 -122
b:seman y -66 -88
b:semill de -58 0
b:semill en 77 -33
b:send a -49 0
b:send messag 53 10
b:send someon 164 40
b:send the -67 -7
b:senor lo 11 52
b:senor no 32 -48
b:senor que -5 -51
b:sent $ 60 82
b:sent en 123 18
b:sent me 186 -47
b:senti las -58 0
b:senti que -85 0
b:sequ $ -88 0
b:sequ mi -58 0
b:seri apag 36 46
b:sertralin y -83 0
b:servic and -66 0
b:servic is 96 70
b:sesion $ 89 -56
b:sesion de 134 77
b:sesion es -55 0
b:sesion por 47 -25
b:session $ -48 17
b:session and -50 -20
b:session do -47 0
b:set $ 7 97
b:set a -51 38
b:set off -91 0
b:set out -96 0
b:set up -68 52
b:setent anos -55 0
b:seven till 46 -41
b:sever day -62 0
b:sh relaps 30 115
b:shake and 28 111
b:shake bought -88 0
b:shake so 45 -52
b:shape like -64 0
b:share about -57 0
b:shave $ -123 56
b:she come 75 29
b:she cri -91 0
b:she doesnt 52 54
b:she get -58 0
b:she goe -79 0
b:she has 71 -286
b:she is -115 3
b:she pass 118 79
b:she said 82 -70
b:she say 27 47
b:she wont 12 68
b:she wrote -152 0
b:shell station -72 0
b:sheriff paperwork -62 0
b:sherri afterward 52 -38
b:sherri at 58 -21
b:shes a -135 0
b:shes cold 57 23
b:shes in 65 -5
b:shes look 54 -140
b:shes make 53 10
b:shes still 50 91
b:shift boss 60 -3
b:shift so -66 0
b:shoe $ -167 -51
b:shoe on 22 -48
b:shoebox is 86 43
b:shoot hoop -91 0
b:shoot me 116 72
b:shoot up 28 58
b:shooter drill -45 0
b:shop $ 66 -36
b:shop and -55 0
b:short $ 47 -13
b:short one 42 85
b:shortstop he -60 0
b:shot $ 79 -38
b:shot a -65 0
b:shot and 84 53
b:shot for -16 -45
b:shot my -86 0
b:shot myself -122 0
b:shot of -299 6
b:shot this 77 -49
b:shot up 222 77
b:shot was 52 -38
b:should probabl 61 16
b:should tell -14 -81
b:shoulder of -46 0
b:shoulder sinc 5 -49
b:shoulder stock -108 0
b:shouldnt be 53 -22
b:show $ 603 -85
b:show me -171 27
b:show my 269 106
b:show the -53 0
b:show up -125 -154
b:show where -74 0
b:shown $ -62 0
b:shut the 39 62
b:si $ -304 138
b:si a 47 -5
b:si ahor -52 0
b:si asi -48 30
b:si dios 46 16
b:si la -72 40
b:si lleg 71 -77
b:si lo 18 -53
b:si manan 146 125
b:si me 390 10
b:si no -250 62
b:si pued -68 -132
b:si un 86 56
b:si uno 14 52
b:si volvi -11 46
b:si voy 81 -21
b:si with 63 96
b:si yo 92 82
b:sick $ 102 -154
b:side $ -73 12
b:side door -76 -70
b:side of 104 46
b:siempr $ 242 47
b:siempr salud -47 0
b:sient el 44 81
b:sient la 5 69
b:sient que 80 -70
b:siest $ -102 0
b:siet com -85 0
b:siet y -53 -18
b:sig $ -178 45
b:sig aqui 46 84
b:sig grit 101 94
b:sig igual 207 -55
b:sig oliend 29 -48
b:sig quer 106 68
b:sig yo 71 -44
b:sign in -171 0
b:sign that -52 0
b:sign the -46 -7
b:sign up -72 0
b:siguient vuelt 4 -47
b:sill $ 130 -104
b:sillon no 30 -72
b:simpl $ 81 57
b:simpl gonna -53 0
b:sin alcohol -81 -2
b:sin chiv 60 -7
b:sin gan 5 63
b:sin la 92 -22
b:sin mi -20 121
b:sin nad -49 -2
b:sin noved -61 0
b:sin rop 74 115
b:sin tembl -45 0
b:sin tom 142 -50
b:sin una -53 0
b:sin viv -45 0
b:sin voz -102 0
b:sin zapat 211 -68
b:sinc 04 34 76
b:sinc august 67 -52
b:sinc church 5 -49
b:sinc discontinu 48 -22
b:sinc friday 138 -54
b:sinc group 10 80
b:sinc i 28 62
b:sinc last -272 -33
b:sinc midnight 51 -32
b:sinc my -136 -4
b:sinc noon 28 -95
b:sinc saturday 74 -46
b:sinc sunday 50 34
b:sinc the -70 6
b:sinc thursday 31 -45
b:sinc tuesday 150 31
b:sinc yesterday 24 -60
b:singl naltrexon -85 0
b:sink after -59 0
b:sink doesnt -139 0
b:sip soda -65 0
b:siri send 53 10
b:sirv $ -7 -73
b:sirv cop -62 0
b:sirv par 69 -130
b:sirvi much -50 0
b:sistem me -47 0
b:sister $ -92 -38
b:sister and 74 64
b:sister the 49 -1
b:sit here 31 -59
b:sit in 77 -88
b:sit outsid 109 41
b:sit tight -60 0
b:sit with 74 20
b:six $ -24 -165
b:six drink 58 -25
b:six month -67 29
b:six of 18 -52
b:six year -110 0
b:size $ -99 -8
b:size of -80 0
b:skill and -56 -36
b:skill class -83 0
b:skin $ 15 -48
b:skin is 35 -65
b:skin want 25 -49
b:skip lunch -50 0
b:slam i -51 0
b:slam my 45 74
b:sleep $ -295 -237
b:sleep and 80 125
b:sleep medicin 53 10
b:sleep neighbor -71 0
b:sleep stuff 44 73
b:sleep was -45 0
b:sleep well -78 0
b:sleepi tire 110 26
b:sleepless so -96 0
b:sleev alreadi 31 -64
b:sleev in 172 59
b:sleev wet -56 0
b:slept $ 277 -105
b:slept in -64 0
b:slept through -50 0
b:slice my 114 86
b:slip $ 111 -60
b:slip and -12 -50
b:slip on -87 0
b:slot to 46 -50
b:slow $ 41 107
b:slow down 33 -59
b:slow night -51 0
b:slump over 79 16
b:small room 46 20
b:smash wall -74 0
b:smell it 217 -251
b:smell the 48 -68
b:smile $ -135 20
b:smoke alarm -94 0
b:smoke in 115 36
b:smoke it 61 -29
b:smoke some 66 -53
b:snow and 60 -13
b:so am 70 46
b:so bad 2 -290
b:so clean 94 19
b:so corni -132 0
b:so did 58 -34
b:so doe 213 34
b:so far 34 -126
b:so glad -121 0
b:so good 280 8
b:so i -305 5
b:so ill -372 2
b:so im 64 128
b:so ive -81 -27
b:so kind -201 0
b:so mad -172 0
b:so much 9 79
b:so my 150 145
b:so nobodi 141 26
b:so now 38 168
b:so she 120 67
b:so strong 86 -18
b:so there -66 -38
b:so they 74 -16
b:so tire 52 15
b:so to 25 55
b:so we -48 0
b:sober $ -28 -91
b:sober is -65 0
b:sober vet -60 0
b:sobr hast 6 48
b:sobr los -56 0
b:sobredosis de -53 0
b:sobrin $ -46 0
b:sock $ -199 5
b:soda gun -83 0
b:soft $ 124 84
b:sog ayer 59 38
b:sol $ -298 -103
b:sol el -85 -51
b:sol en 22 -93
b:sol hoy 45 99
b:sol queri -26 50
b:sol y -59 0
b:sold it 5 51
b:sold me 110 12
b:solit $ 57 117
b:solt el 135 65
b:some $ 44 -61
b:some embarrass 58 -21
b:some ice 66 -53
b:some morn -96 0
b:some of 60 -53
b:some rice -71 0
b:somebodi at 91 -33
b:somebodi els -149 4
b:somebodi may -69 0
b:somebodi talk 56 85
b:somebodi to 19 119
b:somebodi was -77 0
b:someon $ 52 35
b:someon is 28 106
b:someon offer -72 0
b:someon other 49 7
b:someon pass -98 0
b:someon to 17 90
b:someon with 64 -113
b:someth $ 24 -68
b:someth about -93 0
b:someth and 28 -54
b:someth anyth 57 -142
b:someth in -42 170
b:someth to -53 -126
b:somewher $ -73 0
b:son $ 33 -114
b:son is 134 65
b:son much 117 -121
b:son taught -57 0
b:son took -64 -21
b:song everi 153 -30
b:song out -137 0
b:song that -145 0
b:soon $ -95 31
b:sore $ -63 0
b:sorri $ 261 -47
b:sorri about -61 2
b:sorri after 8 -81
b:sorri for -84 14
b:sorri hes 4 45
b:sorri i 122 101
b:sorri in -57 -91
b:sort my -155 0
b:sound in -141 0
b:sound is -94 -31
b:soup $ -46 0
b:soy la 20 -48
b:soy un 271 30
b:soy una 63 2
b:speak $ 202 18
b:spell it 86 91
b:split in 60 -13
b:split the -73 -11
b:sponsor $ -104 -39
b:sponsor line -49 0
b:sponsor quit 10 82
b:sport $ -73 0
b:spot $ 85 -42
b:spring $ -20 64
b:spring i 64 -64
b:squirrel $ -103 0
b:stab in -52 0
b:stab my 70 86
b:stab two -51 0
b:staff $ 55 42
b:staff would -71 0
b:stair with -47 0
b:stamp $ 169 20
b:stand $ -95 99
b:stand a 62 41
b:stand in -74 -12
b:stand up 25 73
b:start $ -69 -30
b:start a -100 0
b:start and 60 4
b:start monday -53 4
b:start to 92 37
b:station and -61 -7
b:station without 62 41
b:stay $ 72 64
b:stay at 53 35
b:stay in -67 0
b:stay on 72 -80
b:stay put -97 -40
b:stay safe 83 4
b:steadi took -67 0
b:steak knife 7 -119
b:step $ -3 66
b:step down -115 0
b:step in 101 -10
b:step off 63 48
b:step work -93 0
b:still cant 50 -65
b:still had -23 -55
b:still here -236 27
b:still in 72 -7
b:still is -74 0
b:still on 80 69
b:still open -59 0
b:still set -96 0
b:still smell 81 -79
b:still there 32 56
b:still tire -72 0
b:still want 160 -51
b:stitch boss -61 0
b:stole my 50 -36
b:stood on 190 123
b:stood there -48 0
b:stop $ 79 124
b:stop and 70 59
b:stop at 17 66
b:stop breath 16 69
b:stop check -88 0
b:stop drink 127 -38
b:stop for -221 0
b:stop his -61 0
b:stop in 66 -86
b:stop it -67 -3
b:stop me 7 -91
b:stop my 88 -153
b:stop shake 11 78
b:stop take -99 3
b:stop tell -56 0
b:stop the 136 -61
b:stop think 89 -20
b:stop twitch 8 -88
b:store $ -34 -47
b:store and 71 72
b:stori $ -46 -9
b:stori at -54 0
b:stori then -46 0
b:straight $ 196 -65
b:straight to -62 0
b:strangl me 113 -29
b:street again 73 -94
b:stretch $ -47 0
b:strip $ 142 106
b:strip and -110 -10
b:strip are 124 -69
b:strip i -109 0
b:strip went 221 -36
b:strong $ 196 23
b:strong is -193 0
b:stuck $ -49 0
b:stuck in -245 0
b:stuck to 49 5
b:student i 49 -37
b:studi and 14 -51
b:stuff $ 18 -64
b:stuff and 135 -187
b:stuff i -112 -12
b:stuff on 103 -42
b:stuff than 44 73
b:su carr 101 28
b:su cumpl -62 0
b:su herman -48 0
b:su mam -72 0
b:su pap 77 -65
b:su recet -51 0
b:su sant -54 0
b:sub $ 34 -60
b:sub por 27 -59
b:sub to 106 -10
b:suboxon $ 137 -45
b:suboxon a -85 0
b:suboxon next -50 0
b:substitut $ 50 14
b:sud las 81 -47
b:sudoku app -53 0
b:suegr $ 65 -51
b:suegr es 67 34
b:suegr me -137 0
b:sueld ya 60 -61
b:suelt $ -19 75
b:suelt por 69 -89
b:suen $ 58 51
b:suen con 100 -131
b:suen si -91 0
b:suen y 94 -15
b:sufr $ 52 57
b:sugar $ -49 0
b:suicid hotlin 112 33
b:suicid i 59 11
b:suicid ideat 48 2
b:suicid in -52 0
b:suicidi en -45 0
b:sum $ 4 -53
b:sum seis 9 55
b:sunday $ 263 145
b:sunday and 110 -102
b:sunday i -112 0
b:sunset $ -185 0
b:sup $ 181 -130
b:sup a -67 0
b:sup que -67 -17
b:sure $ 19 47
b:sure about -74 -22
b:sure my 124 104
b:surgeri $ -87 0
b:surgeri and -78 -64
b:surviv the 56 11
b:suspendi el 65 -48
b:swallow a -63 3
b:swallow all 50 88
b:swallow it 22 -54
b:swallow the 14 59
b:swear $ -144 0
b:sweat $ 101 6
b:sweat no -68 -12
b:sweat through 117 -43
b:swim practic -61 0
b:swing a 124 98
b:swing it -67 0
b:syrup and 4 59
b:ta aqui 54 30
b:tabl in 5 74
b:taco $ -172 0
b:taco tuesday -50 0
b:tag jingl -93 0
b:tak me 90 -5
b:take a -130 32
b:take home -8 -232
b:take it -207 -44
b:take me 189 241
b:take my 147 -6
b:taken $ -86 0
b:taken tuesday -72 0
b:taken wednesday -83 0
b:taker $ 62 16
b:talk $ -107 0
b:talk about 18 -49
b:talk at -46 0
b:talk me 120 34
b:talk not 137 20
b:talk to 29 -166
b:tall viv -45 0
b:tambi $ -61 2
b:tan alta -45 0
b:tan orgull 55 -51
b:tap ya 15 -46
b:taper with -61 0
b:tapis en 163 -56
b:tar $ -99 0
b:tard $ -246 -13
b:tard con -51 0
b:tard ya 56 8
b:tare $ -86 4
b:taught me -111 0
b:tbh $ 226 53
b:te lo 93 70
b:teach me -69 0
b:teacher said -58 0
b:tech $ -48 17
b:tech life -128 0
b:teeth $ -84 -9
b:tel $ -64 0
b:tel me 73 40
b:tel y 79 55
b:tell $ 76 -63
b:tell her -49 2
b:tell me -93 56
b:tell my 243 151
b:tell peopl -56 0
b:tell someon -130 0
b:tell the -69 15
b:tell you 30 -151
b:tembl de -104 0
b:tembl la -48 0
b:tembl y 49 -2
b:temblor $ 90 -40
b:tempran $ -67 3
b:ten $ 63 -130
b:ten hour 98 -51
b:ten minut 23 109
b:ten out 115 -141
b:ten thousand -51 0
b:ten tomorrow -62 0
b:ten year -58 51
b:teng $ -6 -63
b:teng 44 58 52
b:teng 48 29 -48
b:teng arregl 26 -77
b:teng caj -121 0
b:teng cit -60 0
b:teng compostur 54 -56
b:teng cort 99 39
b:teng de 110 -150
b:teng dentist -82 -19
b:teng el 189 -29
b:teng en 145 -188
b:teng enfrent 26 99
b:teng fech -64 28
b:teng gan -133 134
b:teng junt -45 17
b:teng la 209 36
b:teng las 129 149
b:teng los 22 -50
b:teng mied 159 111
b:teng much 93 66
b:teng no -55 0
b:teng peg -46 0
b:teng pensamient 48 6
b:teng que -172 133
b:teng remedi 146 -63
b:teng tod 115 85
b:teng un -150 -42
b:teng unas 38 -62
b:teni que 88 11
b:tenis en -66 11
b:tequil y 10 112
b:terapeut $ -47 0
b:terc dia 115 -25
b:termin $ -112 0
b:termin a 90 -61
b:termin con 45 4
b:test of -45 0
b:test own -56 0
b:text $ -153 0
b:text back -84 0
b:text i -171 0
b:text me -44 106
b:text my 81 64
b:text that -49 0
b:text with -89 0
b:than a 70 -58
b:than i -51 -31
b:than me 69 30
b:than one 44 73
b:than she -62 0
b:than the 103 -55
b:thank $ -71 0
b:thank for 239 50
b:thank me -90 0
b:thank realli -62 0
b:thank to -86 0
b:thank you 127 129
b:thanksgiv $ -48 0
b:that $ 123 57
b:that a -56 1
b:that abus 29 -76
b:that all 188 -82
b:that alway 16 -48
b:that are -63 0
b:that as -53 0
b:that came -58 0
b:that circl 107 -143
b:that count 86 -11
b:that for 61 10
b:that get -73 -38
b:that goe -294 0
b:that gym -58 0
b:that has -78 0
b:that how 120 -50
b:that i 408 -13
b:that is -68 21
b:that isnt 76 -73
b:that it -131 -43
b:that kind 69 -11
b:that man 30 77
b:that massag 166 -34
b:that my 103 42
b:that nobodi 75 38
b:that not 36 -84
b:that ok -80 0
b:that on -80 16
b:that out 40 -80
b:that person 83 4
b:that rattl 66 12
b:that right -82 0
b:that shift -93 0
b:that simpl -102 0
b:that site 131 -65
b:that song -137 0
b:that the -126 175
b:that this -53 0
b:that where 105 -36
b:that worri 44 50
b:the 14 -90 0
b:the 14th 74 -17
b:the 1955 -50 0
b:the 19th 35 -46
b:the 30th 141 62
b:the 3rd -29 -46
b:the 4th 186 -88
b:the 9 145 17
b:the activ -45 0
b:the address -68 0
b:the agenda -57 0
b:the alert -64 0
b:the answer -58 44
b:the antabus 122 -110
b:the apart -113 41
b:the app 127 -80
b:the applebe 81 -46
b:the approv -58 0
b:the arm 8 -81
b:the art -84 -20
b:the attend -46 0
b:the back -74 -59
b:the bad -192 0
b:the bald -54 0
b:the bar -43 -83
b:the barbecu -62 0
b:the bartend 77 -95
b:the bat 49 33
b:the bathroom -147 -58
b:the beach -68 0
b:the beam 121 97
b:the bed 226 96
b:the bedroom 39 53
b:the beer 95 -42
b:the begin -63 0
b:the best 32 55
b:the bill -98 17
b:the biopsi 95 62
b:the bird 80 32
b:the birthday 4 -45
b:the blackout -85 0
b:the blade 59 70
b:the block -58 85
b:the blue 134 52
b:the boat -43 83
b:the bodi -54 -60
b:the book 123 21
b:the boss 80 31
b:the bot -120 0
b:the bottl 166 37
b:the bottom 82 -108
b:the bowl -47 0
b:the box 81 46
b:the boy 117 -2
b:the brake -53 0
b:the breath -174 -15
b:the bridg 270 125
b:the bruis 61 -43
b:the build -86 0
b:the bullet -50 0
b:the bus 55 7
b:the cabin 30 52
b:the cabinet 73 -78
b:the caboos -49 0
b:the calendar -120 26
b:the call 147 -20
b:the calm 44 50
b:the can 54 -128
b:the cap 49 -20
b:the car 281 -35
b:the card -120 -18
b:the cart -90 5
b:the casino 53 -38
b:the cat -14 83
b:the chair 126 34
b:the check 56 15
b:the choir -108 -24
b:the christma -84 0
b:the cleric -52 0
b:the clinic 125 -54
b:the closet 71 48
b:the club 176 -91
b:the coach 248 -94
b:the coat 15 -46
b:the code -103 28
b:the coffe 127 54
b:the connect -73 0
b:the cookout -119 0
b:the copay 129 -79
b:the corner 77 -201
b:the couch -74 -33
b:the counter 143 -126
b:the cowboy -46 0
b:the crave 51 -84
b:the craving 30 -72
b:the crew -97 0
b:the cri 60 4
b:the cup 50 -76
b:the cupboard 52 -38
b:the dash 95 -76
b:the databas -50 0
b:the dealer 47 -118
b:the death -182 0
b:the decis 167 9
b:the dentist -141 20
b:the desk 86 6
b:the detect -64 0
b:the devil 218 -72
b:the differ 29 56
b:the dmv -147 0
b:the doctor -87 -3
b:the dog 145 -66
b:the door 10 107
b:the drain 124 -16
b:the drawer -30 52
b:the dress 46 30
b:the dresser 143 74
b:the drive -177 58
b:the drunk -49 0
b:the edg 96 -203
b:the elev -92 0
b:the emergenc 120 85
b:the empti 43 -88
b:the end -128 2
b:the enemi 12 -46
b:the engin 80 -11
b:the entir 173 -137
b:the er -83 5
b:the evening 97 -57
b:the exit 186 -47
b:the express 62 41
b:the fenc 73 81
b:the fent 62 103
b:the ficus -67 0
b:the fifth -27 74
b:the fight 59 -90
b:the file -60 0
b:the fire -138 0
b:the first -263 61
b:the fish 64 -20
b:the floor 197 74
b:the flu 104 50
b:the foil 12 -173
b:the folder -139 0
b:the foot -122 0
b:the form -188 90
b:the four -88 0
b:the frat 108 -73
b:the free -130 0
b:the freezer 18 -54
b:the fridg -131 -136
b:the front -76 20
b:the garag 51 69
b:the gauz 86 43
b:the gin 48 -79
b:the glass 149 -163
b:the good 9 -70
b:the green 70 -19
b:the ground 5 86
b:the group -161 -151
b:the gun 164 97
b:the guy -54 91
b:the gym -62 -22
b:the hair 124 60
b:the hammer 59 148
b:the haunt -65 0
b:the hay -87 0
b:the heater -98 20
b:the high -69 0
b:the highway 154 43
b:the holiday -113 -12
b:the hospit 33 -124
b:the hotel 14 -152
b:the hotlin -86 0
b:the hour -67 0
b:the hous 46 92
b:the ice 132 -59
b:the id -96 0
b:the insid 30 -120
b:the instrument -56 0
b:the intak -154 0
b:the ir -97 0
b:the iron 74 57
b:the ironi -141 0
b:the item -45 0
b:the job 2 -64
b:the key -17 -58
b:the kid -15 206
b:the kind 171 -74
b:the knife 35 54
b:the label 40 -90
b:the ladi -53 0
b:the lake 6 55
b:the landlord 95 -111
b:the last -345 153
b:the leaf -55 0
b:the leav -128 0
b:the leftov 75 -28
b:the letter 55 63
b:the librari -116 2
b:the light -41 67
b:the lighter 49 69
b:the link -100 0
b:the list 143 -108
b:the littl -57 -47
b:the lobbi -296 0
b:the local -46 0
b:the lockbox -96 0
b:the long 26 45
b:the longest -110 0
b:the lord 84 52
b:the mail 57 54
b:the man 3 49
b:the mandolin -47 0
b:the math 259 124
b:the medal 40 -80
b:the meet -124 0
b:the methadon 107 -1
b:the middl 91 35
b:the mileag -59 0
b:the mirror 98 80
b:the money 73 -12
b:the monkey 62 -75
b:the morn -48 12
b:the mouth 56 77
b:the mouthwash 145 -103
b:the naltrexon 43 -46
b:the name -95 0
b:the needl -49 -64
b:the neighbor -28 -75
b:the new -301 8
b:the newest -61 0
b:the news -77 0
b:the newspap 39 -88
b:the next 231 -3
b:the night -68 -69
b:the nightstand 46 46
b:the no -72 0
b:the note 111 41
b:the notebook -120 0
b:the number -316 -8
b:the nurs 71 20
b:the old 103 -39
b:the one -317 -88
b:the onli 176 264
b:the orang 65 -16
b:the order -68 0
b:the other 46 180
b:the packag 205 -85
b:the pain 8 51
b:the pan -64 18
b:the park 63 149
b:the parti 61 2
b:the passeng 23 -70
b:the pastor 149 5
b:the pasword -67 0
b:the patient -149 0
b:the person -117 4
b:the pharmaci 9 50
b:the pharmacist 85 33
b:the phone 37 -250
b:the phq 63 59
b:the piano 54 28
b:the pier -7 58
b:the pill 179 221
b:the pipe 93 -118
b:the plant 83 1
b:the platform 103 70
b:the point -115 -25
b:the pool 97 -25
b:the post -51 0
b:the power -86 0
b:the present -45 0
b:the priest 108 -49
b:the printer -126 0
b:the project 59 -23
b:the pumpkin -87 0
b:the quarri 81 49
b:the questionnair -104 0
b:the radio -44 51
b:the rail 216 123
b:the rain -88 0
b:the razor 59 30
b:the reason 74 -114
b:the relat -132 0
b:the remind -154 0
b:the rent 103 52
b:the reservoir 153 107
b:the restrain -53 0
b:the right -101 0
b:the ring 58 33
b:the river 67 50
b:the road 54 11
b:the rope 101 37
b:the rubber -16 98
b:the rule 56 1
b:the run 78 -24
b:the saturday -47 0
b:the score -58 0
b:the screen -121 0
b:the second -59 19
b:the sender -116 0
b:the server -83 0
b:the servic 54 70
b:the session -105 1
b:the set -65 0
b:the shed 12 -92
b:the sheet 82 -31
b:the shell 33 57
b:the shelter 45 -32
b:the sheriff -62 0
b:the sherri 52 -38
b:the shoebox 117 54
b:the short 42 85
b:the shot 167 -59
b:the show 290 -59
b:the shower 51 18
b:the side -140 -70
b:the sink -20 -84
b:the size -80 0
b:the skill 159 -66
b:the sleep -62 73
b:the sleepov -59 -25
b:the small 46 20
b:the smoke 64 -36
b:the snack -68 -11
b:the snow 55 -15
b:the spot 189 -18
b:the spring -15 -54
b:the staff -103 -11
b:the stair -18 51
b:the station 62 41
b:the store -59 -20
b:the street 49 -100
b:the strip -121 0
b:the stuff 101 -59
b:the subject 62 28
b:the suicid -67 5
b:the sunset -183 0
b:the surgeri 73 26
b:the tabl 96 16
b:the team -53 0
b:the test -91 0
b:the thing 51 -95
b:the thought 164 68
b:the throat 21 68
b:the thursday -62 0
b:the tie -47 0
b:the tile -40 51
b:the time 58 3
b:the toilet -46 -150
b:the top 30 129
b:the track 212 139
b:the trade 58 -25
b:the train -41 63
b:the trash -4 52
b:the treatment -84 0
b:the truck 20 86
b:the trunk 47 70
b:the truth -74 0
b:the tub 245 31
b:the tuesday -155 0
b:the uber -51 -14
b:the urg -49 49
b:the valu -79 -1
b:the vape 79 -38
b:the visit -54 0
b:the vodka 46 -57
b:the wait -110 4
b:the walk 161 -68
b:the wall 272 62
b:the walmart 121 -55
b:the warehous -2 56
b:the wash 102 -22
b:the washer 120 -15
b:the water 74 16
b:the wave 172 -124
b:the way -50 11
b:the wed -77 -48
b:the weekend 120 128
b:the welcom -69 0
b:the whole -62 10
b:the window -167 142
b:the wine 36 -53
b:the word -85 -57
b:the workbook 157 -8
b:the worksheet 70 -11
b:the world 31 149
b:the wrong 36 -66
b:the yellow 103 78
b:the yoga -68 0
b:them $ -85 -86
b:them all 133 33
b:them and 13 45
b:them both 22 -116
b:them come 53 35
b:them in 72 75
b:them my 4 57
b:them on -115 0
b:them the -45 0
b:them were -51 0
b:then $ -218 0
b:then anoth 14 -51
b:then everyth -51 0
b:then fail -107 0
b:then fell -46 0
b:then had 53 22
b:then his -90 0
b:then i 156 -125
b:then im 45 117
b:then it 156 123
b:then kept 84 -47
b:then light 134 -97
b:then no 1 90
b:then stop -137 0
b:then the 134 27
b:then we -64 0
b:then went 51 22
b:therapist $ -56 0
b:therapist ask 76 56
b:there $ -129 50
b:there 8 -88 0
b:there a 183 51
b:there an 74 91
b:there are 168 -121
b:there at -101 0
b:there be -56 0
b:there blood 69 59
b:there everyon -18 -83
b:there food 50 25
b:there he 32 56
b:there is -194 -58
b:there isnt 55 18
b:there listen -52 0
b:there my 41 -58
b:there no 76 139
b:there noth 44 59
b:there soon -118 0
b:there time -57 0
b:there was -1 73
b:these pictur 60 4
b:they are -49 17
b:they ask 181 -53
b:they broke 5 -79
b:they can 85 57
b:they clap -88 0
b:they gave 52 21
b:they get 122 21
b:they had -82 26
b:they hug -93 0
b:they just 6 -45
b:they lock 76 2
b:they love -65 7
b:they move -63 1
b:they said 68 56
b:they took 87 58
b:they went 100 -54
b:they were 6 -80
b:they will 71 52
b:they wont 136 -40
b:they would -70 8
b:theyd be 109 49
b:theyr cover 13 63
b:theyr in 40 51
b:theyr pour 6 -45
b:thigh look 105 53
b:thimbl and 52 -38
b:thimbl each 52 -38
b:thing $ -323 -38
b:thing away -52 0
b:thing has 46 11
b:thing i -131 97
b:thing in 67 -19
b:thing of 53 10
b:thing on -68 9
b:thing that 99 38
b:thing to 83 -49
b:think $ 115 -83
b:think abt 73 -29
b:think i 133 -146
b:think id -114 14
b:think ill 30 48
b:think im -125 115
b:think it 70 -3
b:think of -258 108
b:third $ -67 0
b:third day 93 -108
b:thirti year -47 0
b:this $ 138 -171
b:this anymor -238 0
b:this browser -62 0
b:this close 175 -193
b:this crave 106 -56
b:this doesnt 24 -52
b:this earth 48 98
b:this evening 22 48
b:this group -140 0
b:this heat -189 0
b:this is 23 164
b:this me -71 0
b:this month 127 -40
b:this morn 263 25
b:this one -269 -79
b:this phone 85 45
b:this point 69 -3
b:this program 50 -111
b:this time 304 202
b:this urg 148 -113
b:this weather -73 0
b:this week 65 170
b:this year -94 0
b:tho $ -166 7
b:tho i 106 -59
b:those away -97 0
b:those kid 78 48
b:those night 40 -47
b:thought $ -48 23
b:thought i -43 -55
b:thought of 66 36
b:thought was -45 0
b:thousand pill -51 0
b:three $ -12 -99
b:three day 106 -89
b:three hour -54 -6
b:three job -68 0
b:three letter 42 85
b:three margarita 97 -81
b:three time 82 18
b:three warn -52 0
b:three week 84 36
b:three year -69 0
b:through 8 52 -18
b:through sheet 47 -23
b:through the 144 -24
b:through wrote -93 0
b:throw the -84 0
b:throw thing 123 -23
b:thru my 53 -29
b:thru the 92 4
b:thumb on -76 0
b:thumb over 139 -39
b:thursday $ -142 -58
b:thursday group 55 12
b:thursday night 80 55
b:ti $ -84 0
b:ticket for -63 0
b:tie $ -46 0
b:tie the 105 20
b:tiembl tod 66 -10
b:tiemp $ 99 -107
b:tiempo $ -179 0
b:tien arregl 29 -64
b:tien en -34 52
b:tien encerr 76 40
b:tien fiebr -149 0
b:tien hast -184 -8
b:tien la 134 30
b:tien los 78 28
b:tight for -60 0
b:til bedtim -72 0
b:til i 98 12
b:til it 64 120
b:til my 131 108
b:til sunday 5 -60
b:til the -76 0
b:til there 89 66
b:tile guy -84 0
b:till i 83 -30
b:till six -22 -57
b:till the -49 3
b:timbr y 17 -63
b:time $ -239 218
b:time and 42 61
b:time do -65 0
b:time he 88 76
b:time im -74 -33
b:time in 89 -80
b:time it 82 -22
b:time on -53 -7
b:time out -69 0
b:time sinc 123 -43
b:time this 121 -13
b:tin $ 125 81
b:tio abus 72 -54
b:tio me -29 -56
b:tir $ 267 -90
b:tir a -171 -106
b:tir al 62 97
b:tir con -111 14
b:tir de -80 1
b:tir el 64 -14
b:tir la 66 -21
b:tir no 54 70
b:tir y -59 33
b:tire $ -84 92
b:tire and -67 0
b:tire go -73 0
b:tire iron 118 83
b:tire of 273 -62
b:tire swing -67 0
b:tire tho -72 0
b:tmrw $ 85 29
b:to $ 11 -132
b:to 10 76 56
b:to 12 -60 0
b:to 2 -67 0
b:to 40 -71 0
b:to 5 -36 -50
b:to a -296 -53
b:to act 68 79
b:to an -57 0
b:to and 37 -101
b:to answer -92 0
b:to ask -134 9
b:to bake -112 0
b:to be -100 -2
b:to bed -344 -10
b:to break 52 54
b:to bring -55 0
b:to burn 254 -47
b:to call -84 -41
b:to carri 45 49
b:to clean 55 98
b:to close -63 46
b:to come -73 120
b:to compar -54 0
b:to crawl -48 -9
b:to cri 44 50
b:to cut 192 197
b:to day 189 -87
b:to death -119 0
b:to die 86 175
b:to disappear -185 4
b:to discontinu 52 -46
b:to do -18 344
b:to drink 12 -121
b:to drive 148 170
b:to end 268 180
b:to everyon 73 -25
b:to famili -59 0
b:to feel 130 -87
b:to fill 20 -88
b:to fix 52 -18
b:to follow -76 0
b:to get 259 -77
b:to go 160 162
b:to goodwil -130 0
b:to hang -57 8
b:to have -55 14
b:to hear -95 0
b:to her -141 24
b:to him 49 -39
b:to hunt 34 76
b:to hurt -212 96
b:to is 111 -9
b:to it -177 28
b:to jump 158 40
b:to keep 80 1
b:to kill 78 135
b:to know 23 73
b:to let 100 39
b:to live -173 5
b:to lock -104 -20
b:to look -5 52
b:to lose 28 -59
b:to make 122 51
b:to me 130 -84
b:to mom -93 0
b:to my 98 -123
b:to myself 58 146
b:to oliv 67 39
b:to open 85 -23
b:to order 91 7
b:to pay 113 -110
b:to peopl -61 -6
b:to plan -171 0
b:to play 102 21
b:to pretti 46 11
b:to put -98 5
b:to quit -85 0
b:to refil 114 -18
b:to relaps 7 -64
b:to report 84 -63
b:to rest 79 72
b:to run 47 -35
b:to say -243 20
b:to school -150 0
b:to score 93 -38
b:to see -2 47
b:to sell -65 -18
b:to shake 29 -92
b:to sleep 200 -258
b:to somebodi 99 -4
b:to someon 90 -83
b:to speak 25 55
b:to stay 136 49
b:to step 63 48
b:to stop -148 110
b:to studi 14 -51
b:to take 228 129
b:to tell -145 -59
b:to text 38 -51
b:to that -161 62
b:to the -20 -134
b:to this -53 0
b:to throw -84 0
b:to touch 147 -9
b:to tri 91 17
b:to use 98 -160
b:to vape -109 0
b:to wait -58 0
b:to wake -136 0
b:to walk 64 49
b:to whoever -98 0
b:to zero 149 -42
b:toall en -56 0
b:toall un -58 0
b:toast $ -281 0
b:toast and 58 -34
b:toc $ -2 157
b:toc a 162 -57
b:toc cuand 45 -25
b:toc el 152 -114
b:toc leer -118 0
b:toc pos 20 55
b:tod $ 366 142
b:tod bien -116 -30
b:tod con -28 47
b:tod de 99 -2
b:tod dios 27 -59
b:tod el -24 -78
b:tod en -311 -26
b:tod hast 175 65
b:tod la -17 -132
b:tod lo -46 -2
b:tod los -217 176
b:tod pens 110 83
b:tod se 96 -87
b:tod tranqui -99 0
b:tod y 46 -40
b:tod ya 47 38
b:toda mis 77 -63
b:todavi me 49 -3
b:todavi no 94 81
b:today $ -49 -115
b:today all 95 46
b:today and 133 -44
b:today i -97 9
b:today if -108 0
b:today is 47 -11
b:today made -52 0
b:today my -80 0
b:today so 17 60
b:today that 1 -52
b:today the -114 0
b:today there 191 -172
b:today was 7 60
b:today which -61 0
b:todo $ -57 0
b:togeth no -60 0
b:toilet $ -73 0
b:toilet i -51 0
b:told gerald -50 0
b:told her -267 -79
b:told him 191 75
b:told me 33 -54
b:told my 85 -84
b:told myself 38 -55
b:told the 23 59
b:told to -46 0
b:tom $ 260 -372
b:tom com 102 24
b:tom de -70 -10
b:tom estan 57 -11
b:tom hoy -144 0
b:tom la -60 172
b:tom las 66 -222
b:tom lo 22 -112
b:tom mat -81 0
b:tom mi -89 0
b:tom much 32 119
b:tom pastill 69 16
b:tom per 22 46
b:tom tod 124 129
b:tom tres -64 -12
b:tom un 21 47
b:tom una -90 -12
b:tom y 91 26
b:tom ya 41 -117
b:tomorrow $ 96 75
b:tomorrow and -152 0
b:tomorrow i -10 -91
b:tomorrow if -62 0
b:tomorrow it 49 100
b:tomorrow with 97 121
b:tongu check -62 0
b:tongu has 48 -79
b:tonight $ 76 -103
b:tonight i 48 -49
b:tonight im -124 6
b:tonight is 40 -57
b:tonight it -71 81
b:tonight the 47 -87
b:tonight when 30 81
b:too $ -53 -1
b:too close -206 0
b:too deep 153 24
b:too earli 120 -32
b:too far 71 -57
b:too i -88 5
b:too long 7 -55
b:too loud 23 -57
b:too mani -16 52
b:too much 94 68
b:too the -31 -58
b:took a 1 59
b:took all -57 43
b:took apart 81 65
b:took down -50 0
b:took like 113 103
b:took me -105 -13
b:took my 230 -261
b:took one 14 -51
b:took the -293 32
b:took them 19 109
b:took those -97 0
b:took today -59 0
b:took too 85 10
b:took two -124 -21
b:took us 67 39
b:top drawer 55 17
b:top level 54 20
b:top of 61 108
b:topic is -137 0
b:toqu a 17 62
b:toqu mejor 20 55
b:tortill $ -80 0
b:tortilla $ -53 0
b:touch a -56 0
b:touch me 211 -35
b:touch my 26 92
b:toward the 127 -82
b:towel $ -54 0
b:towel is 35 91
b:toxic teammat -84 0
b:toy en -71 -19
b:toy escondi 50 67
b:tra la 65 -23
b:trab la 48 100
b:trabaj $ -109 -65
b:trabaj y 179 10
b:track my 23 -160
b:track say 51 -48
b:trade associ 58 -25
b:trade my 55 -39
b:traffic on -58 5
b:trag $ -130 144
b:trag tod 33 56
b:traig el 140 33
b:traig la 96 -16
b:traig una 150 -50
b:traig vend -49 20
b:train $ -48 0
b:train at -64 0
b:train come 62 37
b:train engin -49 0
b:train so -49 0
b:tramadol $ 26 -91
b:tranqui $ -57 0
b:tranquil $ -138 41
b:tranquil y -57 -11
b:trans dic 22 -50
b:transpir per -45 0
b:tratamient si 6 48
b:trazodon sinc 16 49
b:treatment in -84 0
b:tree $ 113 72
b:treint $ 65 -15
b:tremor sweat 47 -23
b:tres $ -16 -47
b:tres dia 90 -22
b:tres dias 341 -74
b:tres mas 33 50
b:tres penal -70 0
b:tres seman -66 9
b:tres turn -65 0
b:tres vec 233 32
b:trey at -72 0
b:tri $ -23 -202
b:tri again -1 81
b:tri call 86 -11
b:tri to -23 163
b:truck $ -132 -41
b:truck and -1 85
b:truck over 47 -35
b:truck with 46 -26
b:true crime -56 0
b:true still -72 0
b:tub $ 93 -13
b:tub and 53 6
b:tub with 72 34
b:tuesday $ -160 -36
b:tuesday and 7 -55
b:tuesday no 58 33
b:turn de -83 0
b:turn en -79 -15
b:turn i 17 67
b:turn in -63 0
b:turn into 77 -75
b:turn my 55 -50
b:turn off -98 0
b:turn out 101 -26
b:turn the 77 24
b:turtl cross -89 0
b:tuv que -96 26
b:tuv una 95 25
b:tv and -54 0
b:tweak my -108 0
b:twelv pack 117 -62
b:twenti minut -35 94
b:twenti six 11 97
b:twice $ 87 -39
b:twice this -49 -10
b:twice today 211 4
b:twitch $ 8 -88
b:two $ -69 0
b:two and 66 20
b:two breadstick 67 39
b:two day 117 -56
b:two is -50 0
b:two overdos -97 0
b:two room -115 0
b:two sober -60 0
b:two truck 47 -35
b:two week -48 147
b:two year 284 10
b:type here 112 33
b:type in 239 -22
b:type is 57 73
b:type text -72 0
b:type this -106 -18
b:type with -73 0
b:u can 35 88
b:u get 63 8
b:u guy 82 -19
b:u know 166 68
b:u read 58 30
b:ugh $ 120 -36
b:uh my -61 0
b:uh siri 53 10
b:ultim $ 111 -60
b:ultim mensaj 88 69
b:ultim sesion -55 0
b:um so -52 6
b:un amig -12 -104
b:un ataqu 99 -80
b:un boletin 9 55
b:un buen 65 43
b:un caf -65 0
b:un cafecit -72 0
b:un camion 115 49
b:un cartel -55 0
b:un centr -79 0
b:un cuart 59 -57
b:un dia -106 33
b:un fierr 74 45
b:un geni -102 0
b:un hel -97 0
b:un infart 49 139
b:un mang -102 0
b:un monaz 27 -59
b:un monton 38 65
b:un ojo 52 40
b:un pas 69 -80
b:un plan -172 28
b:un plat 76 -101
b:un poz 151 -34
b:un pun 112 135
b:un ruid 68 36
b:un saqu 58 -126
b:un siet -74 0
b:un suicidi -146 0
b:un tir 14 88
b:un trag -78 -138
b:un vide 48 78
b:una botell -5 106
b:una cart -8 85
b:una charol -54 0
b:una copit 52 -17
b:una de 42 182
b:una fot -94 0
b:una hor -71 7
b:una list 169 42
b:una man -94 -39
b:una mosc -58 0
b:una pach 15 -46
b:una piedr 48 -23
b:una pistol 83 64
b:una pregunt -47 0
b:una siest -125 20
b:una sobredosis -50 0
b:una sol 77 -31
b:una tonteri 41 83
b:una tort -49 0
b:una vecin -70 0
b:una vez 78 22
b:unas caguam 127 -35
b:unas gan 96 -40
b:unas lin 54 -9
b:unas pastill 90 -24
b:unblock his 58 -42
b:uncl $ 81 -64
b:uncl hand -60 0
b:uncl took -94 0
b:under my 270 -24
b:under the 53 161
b:under which -58 0
b:unenrol me 71 -72
b:unit pass -60 0
b:unless you -55 0
b:unlock or -75 0
b:unlock so 52 54
b:uno $ 152 -133
b:uno no 14 52
b:uno que 55 -51
b:unos mat -45 0
b:unos tapis 163 -56
b:until about 66 -13
b:until he 58 -54
b:until i 8 71
b:until it -44 53
b:until midnight -51 0
b:until monday 107 -8
b:up $ 537 205
b:up a 122 82
b:up about -49 -141
b:up after 76 -100
b:up again 11 64
b:up and 20 232
b:up around -50 0
b:up at -95 13
b:up for -224 -70
b:up from -123 9
b:up here 61 56
b:up how 226 67
b:up i 10 -72
b:up im 25 -106
b:up in 215 -285
b:up my 57 -58
b:up need -61 0
b:up now 29 -76
b:up on -114 -92
b:up pleas -60 2
b:up sinc 40 49
b:up the 89 129
b:up this 37 -68
b:up to -31 76
b:up tomorrow -69 9
b:up yesterday 157 -57
b:updat my 25 85
b:urg $ 20 -76
b:urg a -61 0
b:urg came -100 0
b:urg is 291 -124
b:urg last -183 0
b:urg to 10 128
b:urgent $ 98 -43
b:us $ 249 -10
b:us around -49 0
b:us in 105 -5
b:us to 152 -25
b:use $ 248 -118
b:use and -32 -62
b:use car -260 0
b:use didnt -81 0
b:use dont 169 -34
b:use for 22 70
b:use im 195 -59
b:use in -51 0
b:use la -124 0
b:use my -178 0
b:use the -236 -4
b:use to 289 -148
b:use what 98 80
b:uso de 140 -14
b:usted $ -29 -45
b:usted me 19 61
b:usual xanax 53 22
b:vacacion $ -186 0
b:vacacion asi 57 -7
b:vacun del -65 0
b:valu after 36 52
b:valu worksheet 6 51
b:van a 177 184
b:van cuatr 64 -12
b:van por 79 -14
b:van worth -59 0
b:vap de 39 -74
b:vas a -56 0
b:vay la 48 5
b:ve $ 90 -103
b:ve que -122 0
b:vec $ 7 -88
b:vec cruz 47 23
b:vec en -64 0
b:vec se 5 69
b:vec y 64 -32
b:vecin $ 148 46
b:vecin par -59 -15
b:vecin ya 24 64
b:velori de -132 0
b:velori y 143 31
b:vem $ -9 -76
b:vem en 105 43
b:ven $ 25 50
b:vend $ -48 3
b:vendi la 52 11
b:vendi mis 99 -31
b:veng la 111 78
b:veni carg 44 81
b:vent $ -172 0
b:ventan $ 24 -122
b:veo bien -57 0
b:veo de 45 57
b:veo y 42 54
b:ver el -51 0
b:ver las -58 0
b:ver que 104 20
b:ver si 88 120
b:verd es -121 0
b:verd graci -45 0
b:verd mejor 7 -49
b:verduleri dic 17 -56
b:vered y -47 0
b:verguenz a 45 -36
b:veri quiet -115 0
b:vet $ -60 0
b:vez $ -166 -50
b:vez el -2 -51
b:vez en 58 15
b:vez nad 57 -28
b:vez que 110 79
b:vi lo -50 0
b:viaj a -79 0
b:viaj me -132 0
b:vibr las 17 -56
b:vid $ 232 76
b:vid esper -45 0
b:vid no 56 87
b:vide $ -67 0
b:video call -111 0
b:viej esta 85 60
b:viej no -3 47
b:vien el -126 0
b:vien en 218 -164
b:vien por 0 55
b:vien sigu 63 107
b:viend la 67 -15
b:viend llov -140 0
b:viend si 6 -96
b:viern $ -93 -15
b:viern me -11 -49
b:viern y 14 -52
b:vig del 111 41
b:vin a -63 45
b:vinagr de -65 0
b:viol $ 101 70
b:virg que 13 108
b:visit from -54 0
b:viv $ 175 152
b:viv asi 162 27
b:viv en -81 -5
b:viv segur -74 0
b:viv sin -45 0
b:viv y -200 52
b:vivir $ -54 3
b:vivitrol la -58 0
b:vivitrol shot -28 -49
b:voc me 77 43
b:vodka $ 79 -77
b:vodka and 8 74
b:vodka in 178 -48
b:voic in -46 -44
b:voic memo 108 56
b:voic said -52 0
b:voic say 118 73
b:voic tell 63 33
b:volvi $ 201 107
b:volvi a -28 -128
b:volvi la -26 46
b:vomit $ 56 133
b:vomit la -49 0
b:voy $ 92 -104
b:voy a 244 81
b:voy al 55 1
b:voy apag 17 62
b:voy bien -109 0
b:voy camin 186 -67
b:voy con -101 -36
b:voy de -11 -45
b:voy descalz 6 -96
b:voy en -100 -17
b:voy pal 91 47
b:voy por -212 -16
b:voy yo 56 50
b:voz $ -124 0
b:voz alta -71 0
b:voz me 50 12
b:vuel lleg -66 0
b:vuelt $ -42 113
b:vuelt a 87 -74
b:vuelt al 102 -93
b:vuelt en 57 44
b:vuelt no 4 -47
b:vuelv $ 14 61
b:vuelv a 185 63
b:vuelv el -143 0
b:vuelv mas 29 -64
b:vuelvo a 154 17
b:vyvans to 14 -51
b:w a 13 -129
b:w everyon -94 0
b:w me 20 -120
b:w my -184 -42
b:w the 88 96
b:wagon at -87 0
b:wagon the -87 0
b:wait $ -62 21
b:wait for 154 35
b:wait on -71 -10
b:wait room -110 4
b:wait til 48 40
b:wait to -148 0
b:wait twenti -50 0
b:wake my -20 59
b:wake up 13 107
b:walk $ -209 -10
b:walk a 64 50
b:walk again 9 84
b:walk around -107 0
b:walk home 142 112
b:walk in 180 -15
b:walk into 109 47
b:walk out 20 135
b:walk past -50 -164
b:walk the -154 6
b:walk to 26 -109
b:wall $ -80 -52
b:wall til 38 45
b:wall time -108 0
b:wanna be -81 0
b:wanna die -140 5
b:wanna kms 10 82
b:want 2 72 19
b:want a 9 -78
b:want it 428 -320
b:want lunch 44 50
b:want me 9 -102
b:want no -58 0
b:want one -113 -28
b:want out 99 149
b:want somebodi 5 74
b:want the -53 -7
b:want them 68 -38
b:want to -425 168
b:war pistol -62 0
b:warn sign -90 0
b:was a -169 166
b:was an 187 49
b:was ask -137 0
b:was bar 49 -14
b:was beer -77 0
b:was buri 50 6
b:was cri -118 0
b:was die -55 0
b:was due 181 -107
b:was eleven 163 -16
b:was empti 33 64
b:was for 132 39
b:was four 157 -49
b:was full -6 73
b:was go 33 45
b:was good 92 -19
b:was hard -71 0
b:was held 66 -72
b:was in -59 -44
b:was just 125 246
b:was ketchup -57 0
b:was last 84 -13
b:was left 118 101
b:was long -48 0
b:was mad -29 63
b:was me 101 -52
b:was monday 54 -16
b:was move -124 0
b:was my 100 -59
b:was never 52 21
b:was nice 47 99
b:was nine 74 -30
b:was on -130 -25
b:was one 59 -28
b:was onli 75 -70
b:was pass 49 -28
b:was rape 6 -55
b:was reali -62 0
b:was right -72 0
b:was run -56 0
b:was seven 46 -41
b:was sick 54 -22
b:was six -28 -84
b:was slam -51 0
b:was so -104 0
b:was sorri 8 -81
b:was strang -48 0
b:was talk 76 -29
b:was the -154 3
b:was there -226 -47
b:was think -74 0
b:was told -51 0
b:was too 106 -25
b:was twelv 73 -81
b:was two 28 66
b:wasnt for 94 -25
b:wast of 112 -31
b:wat is -67 0
b:watch $ 60 6
b:watch me -77 0
b:watch the -51 0
b:water $ 134 -32
b:water bottl -93 -14
b:water in -53 -9
b:wave back -117 0
b:wave me -72 0
b:way $ -238 -57
b:way anymor 53 53
b:way goe 33 -59
b:way home -175 -27
b:way out 108 128
b:way over 56 -2
b:way to 174 -104
b:we are -151 0
b:we broke 45 82
b:we clean -58 0
b:we did -54 1
b:we get -104 0
b:we had -100 -11
b:we know 105 28
b:we sit -60 0
b:we talk -74 -2
b:we were 126 -18
b:wear my 188 145
b:weather $ -86 0
b:wednesday $ 32 -52
b:wednesday becaus -83 0
b:wednesday it 49 -14
b:weed n -25 -53
b:week $ 303 133
b:week ago 134 123
b:week and -109 -9
b:week at 53 -1
b:week i 51 11
b:week in -125 0
b:week it 70 -49
b:week ive 9 -47
b:week of -125 0
b:week one -78 0
b:weekend $ 92 82
b:weekend it 55 12
b:weekend someon 49 7
b:weird but -65 0
b:weird great 55 36
b:weird im -47 0
b:welcom bag -69 0
b:well $ -105 5
b:well that -78 0
b:well the 187 -62
b:went $ -64 0
b:went down 69 33
b:went home -85 -31
b:went oh -48 0
b:went out 120 -122
b:went over -69 0
b:went round 52 -38
b:went through 161 -27
b:went thru 61 -10
b:went to -266 59
b:went well -73 -9
b:weon me 182 11
b:were at -52 0
b:were do -46 0
b:were in 66 -170
b:were mine -51 0
b:were on -133 17
b:what $ 198 -40
b:what a -219 0
b:what do 69 105
b:what happen 63 -54
b:what has -49 9
b:what i 79 77
b:what ill 234 -65
b:what im 73 -98
b:what is -52 -118
b:what it -273 5
b:what my 146 -49
b:what now 41 -76
b:what peopl -49 0
b:what porch 5 51
b:what she 60 2
b:what that 62 -32
b:what the 191 155
b:what this -86 0
b:what time -76 40
b:what to -152 0
b:what was 24 101
b:what you 96 14
b:whatev $ -13 -172
b:whatev happen 125 52
b:whatev the -69 0
b:when doe -60 0
b:when he 85 -96
b:when i -229 -204
b:when it -137 246
b:when my 71 -145
b:when they 134 8
b:when you 135 52
b:where he 107 77
b:where it 46 -36
b:where the 46 73
b:where would 83 4
b:whether it -49 0
b:whether nobodi -94 0
b:whether the -47 0
b:whi $ 49 -14
b:whi did 117 156
b:whi he -68 0
b:whi i -53 26
b:whi not 89 29
b:whi the -91 0
b:whi what -63 0
b:which a -69 0
b:which he -56 0
b:which i -191 0
b:which is -120 -15
b:which one 63 26
b:which room 116 27
b:which then -69 0
b:which they -50 0
b:while the 142 -70
b:who can -67 -39
b:who did -59 0
b:who do 54 53
b:who has 83 17
b:who i 64 -152
b:who is -183 0
b:who know -51 0
b:who sold 5 51
b:whoever pack -69 0
b:whole box 158 23
b:whole famili -56 0
b:whole gambl -46 0
b:whole minut -66 0
b:whole month 34 73
b:whole skin -99 -49
b:whole time -61 0
b:whos do -54 0
b:whos on 33 -59
b:wife $ -66 0
b:wife and -82 24
b:wife i -56 28
b:wife is 82 58
b:wife keep -121 0
b:wife say 35 -67
b:wild $ -59 0
b:will be -268 30
b:will end 68 19
b:will have 64 44
b:will is 233 13
b:will need -53 0
b:will never -87 0
b:will not 76 -73
b:will there -56 0
b:win $ -18 48
b:win pray 5 -49
b:window $ 107 64
b:window and 57 -103
b:window with 36 122
b:wine $ 119 -169
b:wine and -48 0
b:wine with 79 -16
b:wink same 40 -47
b:wisdom teeth -47 -5
b:wise mind -46 0
b:wish i 144 95
b:wish me -63 7
b:wish the 62 103
b:wish to -141 0
b:with $ -53 37
b:with a 315 12
b:with an 47 -69
b:with famili -65 0
b:with group 97 -86
b:with her -9 -77
b:with him -118 127
b:with his -49 0
b:with hope 102 -86
b:with intent 63 96
b:with it 14 -396
b:with journal 102 -86
b:with lunch 66 -13
b:with me -8 149
b:with mom -65 6
b:with my -438 -103
b:with myself 75 -60
b:with narcan -51 0
b:with no 96 -142
b:with some 58 -21
b:with that 54 59
b:with the -242 242
b:with these -100 0
b:with two -25 103
b:withdraw headach -47 0
b:without $ 89 -53
b:without a -121 20
b:without look 128 59
b:without me 208 43
b:without shake -88 0
b:woke up 98 -77
b:woman is -59 0
b:won $ -48 0
b:won a -80 0
b:wont answer 14 82
b:wont be 152 43
b:wont have 45 65
b:wont let -9 -49
b:wont matter 66 55
b:wont need 39 82
b:wont stay 46 -22
b:wont stop 85 24
b:wont wake 42 53
b:wont work 7 59
b:word for -117 0
b:work $ 0 -88
b:work and -60 9
b:work im 68 38
b:work is -45 -12
b:work lol 62 -20
b:work on 28 -125
b:work right 7 59
b:work there -92 0
b:work tri 110 -44
b:workbook $ 168 -19
b:worksheet $ -88 0
b:worksheet not 36 52
b:worksheet on 64 -17
b:world $ 5 61
b:world end -50 0
b:world would 88 69
b:worri about -115 64
b:worri me 44 50
b:wors $ 57 -7
b:worth it -253 0
b:worth more 131 40
b:worth the 145 -130
b:would be 90 162
b:would close 58 33
b:would do 5 -83
b:would have -186 76
b:would kill -110 0
b:would like -147 58
b:would see 58 33
b:would that 83 4
b:wouldnt mind 31 45
b:wrist $ -65 3
b:write between -69 0
b:write it -47 72
b:write this 147 -115
b:write what -64 0
b:write which -69 0
b:written three 42 85
b:wrong $ -8 90
b:wrong side 118 46
b:wrote it -227 14
b:wrote the 191 66
b:xanax and 63 216
b:xanax on 23 -57
b:y a -228 -92
b:y acab -52 -11
b:y agarr 14 52
b:y ahi 75 20
b:y ahor -36 -54
b:y anda 47 42
b:y ando 13 -103
b:y anoch 16 -50
b:y asi -113 0
b:y ayer 40 -88
b:y baj -154 -13
b:y casi 115 173
b:y com 47 53
b:y compr 38 -49
b:y con -147 21
b:y cuand 4 79
b:y de -2 -63
b:y desayun -56 0
b:y descans 48 29
b:y desd 75 -46
b:y despert 66 7
b:y despiert 14 -71
b:y despu -53 -24
b:y dic 142 137
b:y dij 62 101
b:y dos -50 0
b:y en 31 -58
b:y es 58 134
b:y esta 225 218
b:y estoy 234 -6
b:y falt 102 78
b:y fueron 168 102
b:y hast -57 -5
b:y hoy 27 -151
b:y juev -75 0
b:y la -189 -46
b:y las 131 -25
b:y le -1 132
b:y lleg -84 0
b:y llev 75 -41
b:y llor 10 49
b:y lo -122 22
b:y los 68 -9
b:y lueg 160 -216
b:y mas -62 0
b:y me 67 155
b:y medi -16 47
b:y mejor -118 0
b:y mi -68 5
b:y nadi 85 -4
b:y ni -183 0
b:y no 190 283
b:y nom 12 -116
b:y nos -59 -5
b:y pas -49 -8
b:y pedi -46 0
b:y pens 86 -18
b:y perdi -55 -5
b:y pes 26 -83
b:y por 114 -8
b:y que -12 332
b:y qued -91 -14
b:y quier -12 -113
b:y sali -80 0
b:y se -333 -125
b:y segui -121 0
b:y si -88 -18
b:y sient 77 -11
b:y siet -72 0
b:y sig 290 35
b:y sin 50 20
b:y tan -81 0
b:y teng 0 65
b:y tien 184 66
b:y tod -128 -110
b:y todavi 59 -102
b:y traig 25 -47
b:y un -95 -16
b:y una -57 138
b:y van 74 -69
b:y veo 61 51
b:y vien 139 83
b:y volvi 6 -64
b:y vomit 91 10
b:y voy 67 -27
b:y ya 108 -46
b:y yo -137 -223
b:ya $ -251 -70
b:ya abri 158 131
b:ya camin 115 -62
b:ya casi -102 -58
b:ya compr -40 -51
b:ya cumpli 78 35
b:ya descans -67 26
b:ya encontr -106 0
b:ya es 24 73
b:ya eso 57 -38
b:ya esta -92 -189
b:ya estar 57 5
b:ya estoy -213 47
b:ya estuv 34 -68
b:ya floj 15 -46
b:ya he 26 -69
b:ya la 10 -48
b:ya le 192 -34
b:ya leo -56 0
b:ya lleg -124 0
b:ya lo 184 -30
b:ya los -105 0
b:ya me 87 -197
b:ya muri 45 -29
b:ya no 56 8
b:ya nom 42 124
b:ya pa 60 19
b:ya pag -4 54
b:ya pens -49 0
b:ya que 101 25
b:ya quier -172 0
b:ya rec 114 -36
b:ya sab 42 -85
b:ya sali -46 -64
b:ya se 169 21
b:ya teng -54 293
b:ya termin -69 0
b:ya tien 23 90
b:ya van 68 -5
b:ya venci 32 -45
b:ya vendi 81 24
b:ya voy -111 68
b:yawn and 20 -58
b:yeah i 33 -59
b:year $ -350 0
b:year ago -104 -97
b:year and -107 -36
b:year for 275 29
b:year i 53 -54
b:year old -120 5
b:year sinc -112 0
b:yell $ 89 -50
b:yell at -86 0
b:yell you -46 0
b:yellow line 137 78
b:yes hopeless -73 0
b:yesterday $ -101 -38
b:yesterday and 214 -27
b:yesterday morn 23 -45
b:yo $ 274 43
b:yo a 46 -35
b:yo aqui -21 48
b:yo con -117 49
b:yo era -117 0
b:yo escribi 36 -59
b:yo iba -50 0
b:yo le 96 63
b:yo mism 21 54
b:yo ni -79 46
b:yo no 221 -197
b:yo qued -46 0
b:yo saqu -64 0
b:yo si -27 -52
b:yo sol -79 -3
b:yo voy -68 0
b:yo y -74 71
b:yo ya 73 14
b:yoga $ -95 0
b:you $ -133 -141
b:you all -122 -108
b:you and -25 102
b:you are -158 0
b:you at -65 3
b:you call 58 5
b:you can 104 -66
b:you cant 82 -77
b:you could 75 20
b:you count -55 0
b:you did 146 27
b:you do 85 32
b:you for -72 6
b:you guy -20 155
b:you have 24 109
b:you heard -46 0
b:you in 173 27
b:you know 137 -89
b:you monday -143 18
b:you my 8 -81
b:you not -79 0
b:you on 123 12
b:you peopl 100 -75
b:you see -90 0
b:you tell -197 0
b:you to 242 98
b:you tomorrow -58 -4
b:you wont -89 35
b:you would 43 62
b:youd think -50 0
b:youd want 44 50
b:youll need 235 76
b:youngest has -49 0
b:your arm -168 0
b:your is 42 85
b:your time 82 -66
b:youth pastor 57 -84
b:zangolote $ 10 49
b:zap and 66 -45
b:zap everi 45 -67
b:zapat $ -153 -68
b:zapat nuev -100 0
b:zero $ 92 -25
b:zero bird -63 0
b:zoom $ -53 -2
b:zoom link 46 -11
b:zumb los 49 -45
c:11> 143 42
c:12> -124 -8
c:4th 132 -54
c:4th> 132 -54
c:<0> 153 -58
c:<30 128 20
c:<3> -52 -127
c:<40 -135 39
c:<abu -4 -183
c:<aff 119 16
c:<ag 71 141
c:<ala -139 95
c:<ale -122 5
c:<all -121 -55
c:<alre 125 -61
c:<an 126 54
c:<ana -120 0
c:<and 150 59
c:<anos -121 -66
c:<any 101 146
c:<app 58 -131
c:<ar 235 271
c:<arm 139 10
c:<arm> 127 17
c:<aun -117 2
c:<ay 121 -70
c:<bac 122 34
c:<bajo -128 -8
c:<ban -163 97
c:<bar 170 -120
c:<bar> 53 -116
c:<be> 43 128
c:<bee 158 -23
c:<been 147 42
c:<bei 124 -50
c:<bein 139 -50
c:<bet -16 -117
c:<bi -226 -193
c:<bl -15 313
c:<ble 8 156
c:<bo 138 -41
c:<bols -116 13
c:<boun -128 -34
c:<boy 120 32
c:<bu -12 -150
c:<bup 119 -87
c:<bur -144 83
c:<bus 195 78
c:<busq 120 118
c:<but -164 -56
c:<but> -137 -59
c:<bye 166 46
c:<cad 140 71
c:<cada 140 71
c:<cal 75 141
c:<calm 92 117
c:<cam -78 -140
c:<carb 127 52
c:<carr 202 73
c:<ce -78 -224
c:<ch -375 -27
c:<cham 119 23
c:<cho -143 33
c:<ci 86 -132
c:<cint 127 50
c:<clo 147 104
c:<co -117 -252
c:<coa 147 -36
c:<cobr 144 -73
c:<coc -149 78
c:<col -207 -26
c:<colo -131 4
c:<come -97 159
c:<con -138 -24
c:<cont -172 -26
c:<coo -142 -72
c:<cook -131 -57
c:<cor 203 112
c:<cou -55 -186
c:<cr -174 -134
c:<cra -50 -236
c:<crav 62 -118
c:<cri -241 9
c:<cro 9 157
c:<cu 170 176
c:<cuan 89 115
c:<cum 117 47
c:<cump 117 47
c:<cut 68 153
c:<cuts 147 12
c:<da 115 97
c:<dad> 35 116
c:<dat -150 51
c:<de 191 190
c:<deb 176 117
c:<debi 128 42
c:<dej 121 62
c:<deje 149 67
c:<dent -132 39
c:<desp 80 130
c:<det 118 -139
c:<dev 124 -47
c:<di 69 -217
c:<dia 86 -153
c:<die> 137 86
c:<dij -118 -59
c:<dis -134 0
c:<do -170 -92
c:<doc -119 -99
c:<dont 127 -7
c:<dr 138 -213
c:<ea -78 119
c:<el -82 -145
c:<em 151 3
c:<emp 134 -70
c:<en -23 270
c:<enc 102 120
c:<end 41 158
c:<end> -68 120
c:<ent 179 -17
c:<es 349 -30
c:<esc 346 -13
c:<esco 180 38
c:<escr 117 -27
c:<ese -136 -72
c:<ese> -136 -72
c:<est 316 171
c:<esta 168 236
c:<esto 262 -109
c:<ev 141 96
c:<ever 127 26
c:<ex 155 -65
c:<exi 173 19
c:<fa 122 23
c:<farm -128 0
c:<fee 123 99
c:<fel -201 -29
c:<fen 134 43
c:<fi -38 -222
c:<fin 125 79
c:<fing 122 -19
c:<fir -162 -82
c:<fli 44 -139
c:<fre -23 126
c:<fu 131 -49
c:<fue 168 68
c:<fuer 120 15
c:<gl -252 -112
c:<glad -123 0
c:<glu -126 0
c:<go 127 100
c:<go> -63 130
c:<gon 245 -44
c:<gone 124 -26
c:<gor -148 -3
c:<gr -348 -176
c:<gra -119 -38
c:<gran -152 -79
c:<grip -116 -33
c:<gro -115 -33
c:<gun 10 130
c:<ha -6 142
c:<hai -136 7
c:<hair -136 7
c:<he 129 218
c:<he> 152 -13
c:<hel 76 139
c:<help -132 -21
c:<her 35 143
c:<her> -145 67
c:<hes 128 143
c:<hes> 128 143
c:<hid 160 40
c:<hit 57 -137
c:<hits 21 -129
c:<ho 116 33
c:<hol 161 -77
c:<hom 139 -66
c:<hop 136 166
c:<hopi 153 104
c:<hor -119 -11
c:<i> 120 30
c:<id 127 2
c:<if 137 173
c:<if> 137 173
c:<il 192 -22
c:<im 259 -53
c:<im> 208 -21
c:<in 240 66
c:<ins 151 97
c:<is 185 207
c:<isn 180 42
c:<isnt 180 42
c:<it 232 62
c:<its 158 116
c:<its> 165 116
c:<iv 278 -121
c:<ive 291 -121
c:<ive> 291 -121
c:<ja -286 -109
c:<jaj -230 -3
c:<jaja -230 -3
c:<k> 133 15
c:<kee 184 124
c:<keep 184 124
c:<ki 65 195
c:<kid> -140 81
c:<kie 125 27
c:<kier 125 27
c:<kn 236 -45
c:<la -356 265
c:<lat -244 -11
c:<late -202 -11
c:<len -141 -29
c:<lent -124 -2
c:<let -34 189
c:<li -534 -138
c:<lib -119 -19
c:<libr -119 -19
c:<lim -117 -59
c:<lin -204 2
c:<live -141 19
c:<ll -115 150
c:<llam -138 -7
c:<lle 129 88
c:<llu -125 -1
c:<lo -205 98
c:<lob -121 0
c:<lobb -115 0
c:<lon -134 62
c:<loo 57 117
c:<look 83 134
c:<lor 122 4
c:<los 90 -123
c:<ma -219 376
c:<man 54 122
c:<mano 118 -53
c:<mar -149 -7
c:<mat 41 222
c:<mata 41 120
c:<may> -148 23
c:<me 170 -60
c:<med -168 21
c:<mes 134 -39
c:<meti -116 -22
c:<mi -37 180
c:<mie 126 -88
c:<mil -212 -14
c:<min -5 -120
c:<moms 129 -13
c:<mor 183 62
c:<mori 90 115
c:<mov -194 -29
c:<mu -305 245
c:<mur -166 -13
c:<myse 123 29
c:<ne -150 -77
c:<new -196 84
c:<new> -146 97
c:<nie -157 9
c:<nino -138 65
c:<nit 134 -50
c:<no 230 -83
c:<non -138 -71
c:<none -135 -65
c:<nos 43 -120
c:<nue -135 -5
c:<nuev -135 -5
c:<ob 152 -70
c:<obs 132 -30
c:<obse 132 -30
c:<of -88 -146
c:<off 2 -162
c:<oj 307 257
c:<oja 194 127
c:<ojal 194 127
c:<ol -118 -163
c:<on -159 105
c:<op -126 -49
c:<or -160 37
c:<or> -119 53
c:<otr 130 -8
c:<ou 58 123
c:<pac 202 -84
c:<padr 120 -12
c:<pain -116 -37
c:<pan -121 53
c:<pase -148 131
c:<paso 115 19
c:<pat -177 -45
c:<pati -251 -24
c:<pe -165 102
c:<pel -240 64
c:<per 131 -42
c:<perc 163 -79
c:<perd 189 -132
c:<perm 128 72
c:<perr -122 46
c:<pi 221 121
c:<pie 13 127
c:<pil 112 179
c:<pin -157 -73
c:<pint -135 -52
c:<pip 14 -168
c:<pl 163 157
c:<pla 53 134
c:<plan -57 148
c:<po -95 -281
c:<pode 129 -41
c:<pon 117 -58
c:<pr 49 136
c:<pres -137 46
c:<prin -117 -1
c:<pu 56 120
c:<pun 205 -2
c:<punt 133 -106
c:<purp 142 116
c:<qu 192 92
c:<que> 172 -5
c:<qui 162 81
c:<quit 141 0
c:<ra 2 256
c:<rac 69 -126
c:<rai -137 21
c:<rat 132 191
c:<rea 139 93
c:<real 138 81
c:<ref -234 -30
c:<ren 158 -44
c:<rent 120 -46
c:<rep -136 -23
c:<res 215 117
c:<rev 142 -25
c:<rn 141 -9
c:<rn> 124 -13
c:<ro -158 57
c:<roo 119 42
c:<room 137 4
c:<ru -57 124
c:<sa -204 76
c:<sab 162 -110
c:<sal -253 115
c:<say> -152 -11
c:<says 134 32
c:<sc -111 118
c:<se -86 124
c:<see> 10 115
c:<sen -143 46
c:<ser 145 127
c:<sh 122 15
c:<sh> 84 115
c:<si 299 -155
c:<si> 130 71
c:<sic 97 -118
c:<sick 97 -118
c:<sinc 124 -111
c:<sing -116 5
c:<ski 128 -75
c:<slee -12 136
c:<slu 116 -38
c:<sm 56 -159
c:<sme 97 -131
c:<smel 97 -131
c:<so -130 -181
c:<soc -138 0
c:<som 116 -116
c:<some 126 -99
c:<sos 136 -15
c:<st 162 -4
c:<sta -164 43
c:<str 308 7
c:<stra 133 -27
c:<stu -60 -137
c:<su -198 -105
c:<suel 118 -54
c:<sui 35 150
c:<sun -142 -4
c:<sw -56 126
c:<ta -234 9
c:<tar -272 11
c:<tard -126 3
c:<te -230 -94
c:<tea -197 -21
c:<teng 123 24
c:<tha 44 123
c:<the 30 185
c:<they 217 35
c:<thi 246 -58
c:<thr 82 -123
c:<thru 126 -30
c:<ti 249 20
c:<til 172 0
c:<til> 139 55
c:<tira 117 -105
c:<tire -151 120
c:<to -43 -131
c:<toma -31 -174
c:<tome 19 167
c:<ton 133 -2
c:<toni 134 11
c:<tor -115 -46
c:<touc 128 1
c:<toy 121 -26
c:<toy> 121 -26
c:<tra 116 55
c:<tri -158 19
c:<tw 150 -40
c:<un 319 -134
c:<una 81 -122
c:<unas 133 -105
c:<uno 184 -4
c:<up> 134 -50
c:<us> 157 7
c:<va 249 -103
c:<vac -118 -16
c:<van 168 -1
c:<van> 129 9
c:<ve -191 210
c:<ven 116 111
c:<ver -227 10
c:<vi -40 213
c:<vid 35 168
c:<vivo -124 38
c:<vo 263 53
c:<vu 198 33
c:<vue 198 33
c:<vuel 198 33
c:<wa 92 182
c:<wal 115 -14
c:<wan 154 85
c:<we -204 -144
c:<we> -141 -41
c:<wh 330 128
c:<whet -124 0
c:<whi 187 -40
c:<whit 125 -23
c:<wo 190 29
c:<won 117 74
c:<wont 152 83
c:<work 152 -37
c:<wou 120 165
c:<woul 114 165
c:<y> 118 41
c:<year -148 6
c:<zo -190 2
c:aba 2 -161
c:abb -122 -24
c:abe> 115 -65
c:abu -29 -239
c:abus 52 -159
c:aca 117 63
c:acc -160 32
c:ace -20 202
c:ace> 1 131
c:acer 172 55
c:aci 202 -46
c:acia 179 58
c:acia> 135 -15
c:ack 127 -71
c:act -204 76
c:acti -120 65
c:ad> -130 177
c:ada -243 33
c:adas -153 3
c:adas> -153 3
c:ado -211 21
c:ado> -169 79
c:age -239 -56
c:ago -42 232
c:ago> 36 267
c:agr -139 -3
c:aig 167 -61
c:aigo 135 -34
c:aigo> 135 -34
c:ail> 136 22
c:ain -327 -97
c:aja -231 -10
c:aje 174 -59
c:aje> 210 -44
c:ajo 79 124
c:ake -154 28
c:al> -145 -180
c:ala 141 162
c:ale -282 198
c:ale> -62 132
c:alers 128 -72
c:alg 160 -13
c:ali 161 -55
c:alin 104 -181
c:alle -134 0
c:alm 159 182
c:alre 125 -61
c:amar -138 -23
c:ame 158 -167
c:ami -117 99
c:amo -282 -12
c:amos -243 -58
c:amos> -243 -58
c:amp 279 -44
c:amp> 118 51
c:ams 127 32
c:an> 258 131
c:ana -119 -19
c:anc -312 10
c:ance -141 -82
c:and -137 -104
c:and> 132 27
c:ands -162 31
c:ane 191 217
c:anen 119 95
c:anent 119 95
c:ang 12 189
c:ani -186 -48
c:ank -98 161
c:ank> 45 118
c:ano 174 -73
c:anose 145 -51
c:anqui -119 27
c:anta -199 65
c:ante> 158 -61
c:anti 144 64
c:any 3 171
c:anz 122 -49
c:anza 121 -25
c:apa> 118 -43
c:ape 81 -121
c:ape> 118 -44
c:api 122 -75
c:apu 131 10
c:ar> 158 207
c:ara -47 149
c:aran 121 42
c:arbo 158 71
c:arbon 133 52
c:ard -187 76
c:ard> -143 14
c:arde> -144 -8
c:ards 135 -39
c:ards> 135 -39
c:are -107 119
c:area -168 4
c:ared> -93 120
c:arg -150 -27
c:ario -154 -40
c:ario> -143 -59
c:arm 227 283
c:arme 389 177
c:arme> 328 131
c:arn -147 27
c:arni -165 -8
c:arnin -119 -3
c:aro -29 -124
c:aron -167 -149
c:aron> -138 -149
c:arr 246 13
c:arre 129 -66
c:ars -143 130
c:art> 131 49
c:arti -191 -85
c:as> 28 135
c:ase -270 61
c:ase> -194 123
c:ash -77 -203
c:ash> -95 -136
c:aso 203 14
c:aso> 210 -25
c:ass 4 -138
c:asse -343 30
c:assed -206 78
c:ast 90 -181
c:ast> 139 -142
c:aste -173 -55
c:asted -121 -21
c:at> -284 173
c:ata 145 91
c:ate -174 28
c:ate> -205 76
c:ates -167 -81
c:ates> -166 -81
c:ati -160 1
c:att -159 106
c:atte -187 39
c:aught -138 -50
c:aun -188 8
c:aunt -122 -4
c:ave 163 1
c:aver 122 80
c:avi 120 -65
c:avin 155 -56
c:aving 141 -58
c:aw> -133 -59
c:ayi -199 15
c:ayin -213 8
c:aying -213 8
c:azo 44 139
c:ba> -134 -170
c:bado> 123 -46
c:baj 130 -12
c:balas 155 33
c:bar 127 -107
c:becam 117 -37
c:bee 196 -55
c:been 147 42
c:been> 147 42
c:bei 124 -50
c:bein 139 -50
c:being 139 -50
c:bes -172 11
c:bet -25 -118
c:bi> 115 11
c:bil -130 -61
c:blo 108 -175
c:bols -116 13
c:bon> 119 36
c:bou -142 13
c:boun -128 -34
c:bre -271 -47
c:bri 159 -44
c:bse 146 -23
c:bses 132 -30
c:bsess 123 -24
c:bue -90 -123
c:bup 126 -51
c:bur -182 83
c:bus 250 -77
c:busq 120 118
c:busqu 120 118
c:but -163 -57
c:but> -136 -61
c:by> -220 67
c:bye 147 97
c:ca> 117 -54
c:cab 142 -109
c:cac -131 -57
c:caci -115 -12
c:cacio -115 -12
c:cada 140 71
c:cada> 140 71
c:cae -120 -13
c:cag 147 -53
c:cagu 135 -69
c:cai> 126 -75
c:cal 135 114
c:call 40 -126
c:calm 92 117
c:cam 38 -200
c:camar -122 0
c:camp 130 -47
c:can> -121 -10
c:cant> 119 -19
c:cap 209 -75
c:car -169 161
c:carb 127 52
c:carbo 133 52
c:carr 202 73
c:carro 120 86
c:ce> 63 237
c:cel -17 -156
c:cen -132 -20
c:ch> -41 152
c:cham 119 23
c:chang -129 14
c:che 102 142
c:chi -144 -66
c:cho -241 83
c:cho> -116 29
c:cid 74 171
c:cie -250 -6
c:cien -119 12
c:cier -157 -8
c:cin -219 -19
c:cint 127 50
c:cio -269 -75
c:cio> -124 -4
c:cion -151 -66
c:cir> -117 -3
c:cis 162 34
c:ck> -304 -72
c:cked 140 -14
c:cked> 140 -14
c:cle -231 -109
c:cle> -186 -66
c:co> -304 52
c:coa 225 -4
c:cobr 144 -73
c:coc -168 36
c:col -297 -34
c:colo -149 4
c:come -85 205
c:comes 117 41
c:comi 119 -94
c:cont -133 -76
c:coo -146 -72
c:cook -131 -57
c:cor 118 53
c:cord -137 23
c:corr 141 74
c:cosas 126 -42
c:cou -129 -199
c:coun 64 -120
c:count 133 -118
c:cra -172 -236
c:crav 62 -118
c:cravi 152 -118
c:cri -123 -24
c:cro 4 159
c:cti -120 73
c:cuan 89 115
c:cump 117 47
c:cumpl 117 47
c:cup 192 -82
c:cut 9 154
c:cuts 147 12
c:cuts> 147 12
c:da> 176 226
c:dad -140 91
c:dad> -53 157
c:dal> 126 4
c:dat -205 88
c:day -185 -63
c:days -135 -37
c:days> -135 -37
c:deb 176 117
c:debaj 130 41
c:debi 128 42
c:decid 152 -28
c:dej 118 62
c:deje 149 67
c:dent -169 106
c:denti -148 -22
c:der -7 -171
c:des> -123 -52
c:desp 80 130
c:det 118 -139
c:dev 124 -47
c:dge -128 -48
c:di> 231 -204
c:dia 41 -161
c:diar -155 -25
c:did 150 26
c:dida 124 5
c:dida> 119 23
c:die 131 124
c:die> 250 149
c:dies 129 42
c:dies> 129 42
c:dij -126 -59
c:din 54 -122
c:dios 21 117
c:dis -135 1
c:dit -152 -14
c:doc -119 -99
c:dom -134 116
c:don 147 74
c:dont 175 39
c:dont> 127 -7
c:dos> 198 -23
c:dre 126 38
c:dri 18 -115
c:ds> 209 37
c:dy> 174 -49
c:eac -126 141
c:each -186 84
c:eal 212 -8
c:eam> -130 35
c:ean> -133 73
c:ear -119 8
c:earl -130 26
c:earn -119 -56
c:eat> -125 -26
c:eati 136 10
c:eatin 117 10
c:eba 133 21
c:ebaj 130 41
c:ebajo 130 41
c:ebi 211 11
c:ebi> 126 2
c:ecam 117 -37
c:ecame 117 -37
c:eces 151 -20
c:ech -146 100
c:eci -200 -52
c:ecid 152 -28
c:ect -145 88
c:eda> 131 24
c:edl 6 -125
c:edle 6 -125
c:edle> 25 -125
c:ee> -172 172
c:eedl 6 -125
c:eedle 6 -125
c:eel 125 61
c:eel> 153 -15
c:eeli -171 -3
c:eelin -171 -3
c:eels 145 67
c:eels> 145 67
c:eep 241 262
c:eep> 341 95
c:eer -144 -60
c:eer> -128 -39
c:ees -138 -11
c:eet 46 -140
c:eev 137 68
c:eeve 137 68
c:ega 276 -60
c:egar 179 -5
c:ego -118 -18
c:egu -62 119
c:ein 278 69
c:eing 196 -35
c:eing> 196 -35
c:eja 129 125
c:el> 38 233
c:ela -209 -50
c:ela> -143 -37
c:ele -200 -31
c:eli -262 28
c:elin -288 -2
c:eling -211 -2
c:ell 192 -53
c:ello 116 32
c:elp -132 -21
c:elpe -121 -18
c:els 171 81
c:els> 184 112
c:elt 126 8
c:elv 216 -26
c:elvo 123 -63
c:elvo> 123 -63
c:ely 121 -16
c:ely> 121 -16
c:emb 5 -194
c:emi -132 -18
c:emp 14 -138
c:en> 307 -183
c:enc 71 203
c:ence 122 66
c:encia -142 -18
c:end 139 -75
c:end> 34 191
c:enda -152 -18
c:endi -182 -188
c:ene 125 322
c:ene> 73 116
c:ener> 128 30
c:eng 169 65
c:engo 136 10
c:engo> 136 10
c:enm 180 11
c:enme 203 11
c:enme> 203 11
c:eno> -128 15
c:ens 184 86
c:ensan -123 5
c:ensar 124 -70
c:ense 115 51
c:ense> 125 34
c:ent> -111 133
c:ente 152 18
c:enter 170 -37
c:entis -138 -22
c:entr 118 89
c:eo> 86 225
c:ep> 218 98
c:era 319 144
c:era> 197 119
c:eral 8 -131
c:erba -115 0
c:erc 29 -155
c:erca -116 -40
c:erd 213 -213
c:ere> -163 -10
c:eres 214 105
c:eres> 218 87
c:eri 247 31
c:eria> -117 32
c:erin 121 -43
c:ering 124 -40
c:erio 201 57
c:erma 138 77
c:erman 117 132
c:erme -129 38
c:erna 131 -17
c:ero -169 -100
c:err -45 139
c:erri -142 -2
c:ert -126 54
c:erta -15 121
c:esc 290 -1
c:esco 176 72
c:esd 31 -165
c:ese> -192 -36
c:eser 151 55
c:eserv 141 84
c:esi -16 -117
c:esp 168 177
c:espi 116 128
c:espu 129 56
c:ess -184 -23
c:ess> -128 35
c:esse 172 -36
c:essed 115 -56
c:est 56 205
c:esta 139 146
c:esta> 186 72
c:estab -182 30
c:estan 131 -48
c:estar 57 145
c:esto 208 -73
c:esto> 127 -85
c:estr -149 48
c:eta> -195 24
c:ethe -149 -2
c:ether -156 0
c:eti 14 -135
c:etr -154 -10
c:ets 169 -50
c:ets> 169 -50
c:eva -184 -30
c:eve -154 32
c:eve> -311 -27
c:every 185 86
c:evo 192 36
c:exi 142 19
c:exo 121 -122
c:eyr 124 -92
c:eyre 124 -92
c:eyre> 124 -92
c:eza -105 -115
c:farm -128 0
c:fe> -13 135
c:fec -123 48
c:fee 58 120
c:feel> 126 -19
c:feeli -171 -3
c:feels 153 67
c:fel -201 -29
c:fen 129 78
c:fer -253 -19
c:fere -155 14
c:ffere -139 22
c:fin 269 72
c:fing 148 -13
c:fli 37 -139
c:fra 165 -54
c:fre -23 143
c:fuera -144 50
c:fuero 191 63
c:fum 128 -38
c:ga> 343 139
c:gab 26 -135
c:gaba 28 -135
c:gal -166 -22
c:gan -139 76
c:gand -97 118
c:gando -97 116
c:gar 196 56
c:gave> -115 36
c:ge> -257 -94
c:ged -153 81
c:ged> -153 81
c:ger> -154 -46
c:ges -126 -20
c:ghts 171 5
c:ghts> 153 -13
c:givi -124 36
c:givin -124 36
c:glad> -123 0
c:gle -149 23
c:gle> -119 25
c:glu -126 0
c:go> 124 329
c:gon 189 -59
c:gone 124 -26
c:gone> 124 -26
c:gor -158 -3
c:gos -125 -40
c:gos> -125 -40
c:gran -143 -53
c:grip -116 -33
c:gua -5 -155
c:gue> -135 92
c:gun 3 289
c:gun> 57 159
c:gur 197 104
c:hac 133 12
c:hacia 159 -30
c:hand> 177 -65
c:hang -128 -22
c:has> -18 135
c:hat> -184 70
c:hats 146 -33
c:hats> 145 -21
c:he> 177 -161
c:help -132 -21
c:helpe -121 -18
c:here 152 114
c:here> -121 -1
c:heres 270 87
c:hes 173 271
c:hes> 206 202
c:heth -124 0
c:hethe -124 0
c:hey 223 38
c:heyr 124 -92
c:heyre 124 -92
c:hic -150 140
c:hid 160 40
c:hie -180 -6
c:hin 84 142
c:hing 12 147
c:hing> -87 176
c:hink 120 18
c:hit 179 -178
c:hite 125 -23
c:hite> 138 -23
c:hits 21 -129
c:hits> 21 -129
c:ho> -122 37
c:hom 142 -65
c:hop 67 151
c:hopi 153 104
c:hopin 153 104
c:hos 92 -124
c:how> 202 33
c:hre -17 -120
c:hru 126 -30
c:hru> 126 -30
c:hts 171 5
c:hts> 153 -13
c:ia> -71 -161
c:ias 119 -10
c:ias> 119 -10
c:ic> -121 -117
c:ica -125 -120
c:ice 177 206
c:ice> 116 220
c:ici -424 225
c:icid -94 130
c:ick -82 -216
c:icke -117 -18
c:ickl -149 0
c:ickle -149 0
c:ico -183 14
c:ico> -227 27
c:ida 21 308
c:ida> 155 241
c:idad -191 17
c:ide 49 257
c:ied> -146 23
c:ien> 43 -154
c:iend 142 14
c:iene 135 134
c:iene> 135 100
c:ient -133 -16
c:ier 152 253
c:iera 110 145
c:iera> 214 111
c:ierd 122 -50
c:ierda 124 -50
c:iern 155 -1
c:iero -122 1
c:iero> 112 126
c:ieron -222 -125
c:ies 146 -133
c:ies> 128 -57
c:iet -259 -39
c:if> 137 173
c:ifi -137 35
c:igh 143 -24
c:ign -156 -40
c:igo 227 -55
c:igo> 278 -39
c:igu 109 140
c:il> 187 -24
c:ila -155 1
c:ile -268 -32
c:ile> -173 68
c:ill 26 -178
c:ill> -10 -193
c:illa 154 -159
c:illa> 142 -100
c:ilo> 121 -18
c:im> 205 -77
c:ima 216 34
c:ime -155 38
c:ime> -227 125
c:imo -237 47
c:imos -166 -36
c:imos> -166 -36
c:in> 149 -304
c:ina -336 55
c:inc 163 -196
c:inca 123 45
c:inca> 123 45
c:ince 91 -140
c:ince> 109 -123
c:ind -78 138
c:ind> -21 136
c:ine 1 -237
c:inf 163 51
c:ing> 129 4
c:ingl -124 4
c:ingle -128 2
c:inki -129 98
c:inkin -129 98
c:inn 131 -46
c:ino -183 -48
c:ins> -168 -18
c:insul 45 124
c:int -171 67
c:inta> 160 110
c:inte -165 25
c:inter -125 19
c:io> -312 -2
c:ion -245 144
c:ion> -139 184
c:ios -10 142
c:ios> 77 130
c:ipa 55 -166
c:ipe> -118 -99
c:ipp 193 -140
c:ippi 150 -42
c:ippin 150 -42
c:ips 152 -131
c:ips> 160 -104
c:ira 164 -78
c:iras 137 -121
c:iras> 156 -121
c:ire -189 83
c:ire> -135 56
c:iro 171 151
c:iro> 200 94
c:irt 222 -56
c:irt> 126 -13
c:is> 132 -35
c:ish -123 121
c:isi -37 127
c:isn 175 42
c:isnt 180 42
c:isnt> 180 42
c:ist -295 30
c:ista -168 -25
c:ista> -147 -48
c:iste -164 -149
c:isten -134 -60
c:it> -198 -267
c:ita -3 -150
c:ita> -53 -133
c:ital 91 -167
c:itan 117 74
c:ite 190 -222
c:ite> 268 -97
c:ith -119 -8
c:ito -184 -26
c:its 136 58
c:its> 149 58
c:itt 46 -134
c:iva 187 60
c:iva> 163 90
c:ive> 190 -154
c:ivo -180 7
c:ivo> -120 2
c:ize -176 23
c:ja> -11 124
c:jaj -230 -3
c:jaja -230 -3
c:jaja> -200 -3
c:jal 169 116
c:jala 172 127
c:jala> 194 127
c:je> 206 -122
c:jo> -210 -32
c:jos 131 89
c:jos> 131 89
c:kee 184 124
c:keep 184 124
c:keep> 153 43
c:ken> -129 -21
c:kid> -120 88
c:kier 125 27
c:kiero 125 27
c:kin 122 -111
c:king 140 -89
c:king> 140 -89
c:la> 202 -15
c:laca 120 -2
c:lace -133 23
c:lad -138 76
c:lad> -126 -4
c:lam -239 77
c:lama -144 -18
c:lan -60 176
c:last> 131 -61
c:lat -292 -54
c:late -259 -6
c:late> -205 -32
c:lati -125 -7
c:lay> 131 54
c:lco -137 48
c:ld> 161 126
c:lde -152 -30
c:le> -372 -24
c:lea -229 111
c:lear -146 -17
c:leas 115 17
c:leb 115 -26
c:lee -23 176
c:leep> 117 24
c:lega 162 -21
c:legar 188 7
c:lego -124 34
c:lego> -124 34
c:len -162 45
c:lent -148 20
c:ler -156 37
c:ler> -135 69
c:lers 124 -63
c:lers> 124 -63
c:les -238 -59
c:less -115 -61
c:let -4 179
c:levo 126 9
c:levo> 126 9
c:lga 143 -7
c:libr -119 -19
c:lim -203 -85
c:line -81 121
c:line> -237 91
c:lined 118 57
c:lio -132 11
c:lir 133 34
c:lir> 121 32
c:ll> 38 -195
c:lla 140 -352
c:lla> 222 -258
c:llam -146 -7
c:llama -144 -18
c:lle -3 127
c:llega 167 -33
c:llego -124 34
c:llevo 126 9
c:llo -60 191
c:llow 14 171
c:llu -125 -1
c:lo> 346 -40
c:lob -121 0
c:lobb -115 0
c:lobby -115 0
c:loc 148 -41
c:lock> -172 27
c:locke 130 -16
c:log -235 57
c:logi -147 -4
c:loo 50 162
c:look 97 140
c:los 115 -153
c:lot -170 -56
c:lov -127 8
c:love -132 6
c:low -62 200
c:lre 125 -61
c:ls> 360 109
c:lt> -123 45
c:lte 131 -15
c:lto> 133 66
c:luc -148 -3
c:lur 186 -49
c:lve 156 54
c:ly> 196 274
c:mal -125 -107
c:man 116 264
c:mane 213 144
c:manen 119 95
c:mar -169 -135
c:mara -122 0
c:mat -3 192
c:mata 41 120
c:mates -129 -53
c:may> -148 23
c:me> 52 268
c:mel 143 -123
c:mell 153 -156
c:mer -120 45
c:mer> -39 118
c:mes 299 -175
c:mes> 250 -116
c:mesa> 117 9
c:meth 128 77
c:mie 165 -88
c:mierd 122 -39
c:mil -303 37
c:min -191 -159
c:mina -129 -4
c:mit -196 9
c:mma -123 -18
c:mo> 235 176
c:mom 193 36
c:moms 147 -36
c:moms> 147 -36
c:moo -120 8
c:mor 265 43
c:mos -333 -13
c:mos> -343 -88
c:mov -167 4
c:moved -117 -46
c:movi -119 14
c:mp> 146 55
c:mpi 59 -118
c:mpl 170 53
c:mps 122 -45
c:ms> 143 -63
c:mur -166 -13
c:myse 123 29
c:mysel 123 29
c:nada -122 -66
c:nada> -145 -90
c:nam -151 -27
c:nan -195 -28
c:nar -218 -46
c:nar> -191 3
c:nas 66 -121
c:nca 192 121
c:nca> 170 5
c:nce -33 -153
c:nci -186 -4
c:ncia -125 2
c:ncia> -142 16
c:nco -126 -41
c:nd> -143 369
c:nda -255 46
c:nde> 98 -183
c:nden 78 130
c:ndi -129 -161
c:ndo 244 -33
c:ndo> 300 -107
c:nds> 161 40
c:ne> -25 -134
c:nece 117 -2
c:needl 6 -125
c:nen 227 180
c:nent 119 95
c:ner> 123 -105
c:nes 101 -152
c:nes> 105 -176
c:nfer -126 -8
c:nga 141 78
c:nga> 154 36
c:nge> -118 -20
c:ni> -121 -47
c:nie -126 24
c:nig 126 21
c:nigh 124 26
c:night 124 26
c:nino -138 65
c:nio -141 0
c:nk> 152 35
c:nki -136 98
c:nkin -136 98
c:nking -159 78
c:nme 202 13
c:nme> 203 11
c:no> -42 -118
c:noc 129 46
c:noch 192 35
c:noche 192 35
c:non -137 -30
c:none -135 -65
c:none> -135 -65
c:noo -135 -33
c:nor 27 -124
c:nos 120 -113
c:nose 158 -150
c:nqu -149 31
c:ns> -333 114
c:nsand -123 5
c:nsar 115 -53
c:nse> 169 15
c:nso 152 17
c:nsul 45 124
c:nsuli 25 141
c:nt> 672 124
c:nta -148 95
c:nta> -7 130
c:ntas -16 133
c:ntas> 12 133
c:nte> 125 62
c:nted -216 37
c:nted> -216 37
c:nter 220 -120
c:ntin 9 -134
c:ntis -147 -6
c:ntist -151 -22
c:nto 79 -144
c:nto> 118 -82
c:ntr 156 58
c:ntra 104 133
c:ntra> 89 122
c:ntrar 134 48
c:nts -192 -91
c:nts> -192 -91
c:nuc 137 -50
c:nuck 137 -50
c:nuev -135 -5
c:nunc 130 -46
c:ny> -213 83
c:oach> 145 -35
c:oas -183 -35
c:oast -182 -35
c:oast> -118 -29
c:oat> 116 66
c:obb -129 -7
c:obe 6 -129
c:obs 119 -37
c:obse 132 -30
c:obses 132 -30
c:och 120 30
c:oche 166 67
c:oche> 121 95
c:ock -176 -24
c:ock> -200 56
c:od> 203 173
c:oda> -152 -91
c:odas 127 38
c:odas> 127 38
c:oder 127 -41
c:oder> 135 -41
c:odie 163 70
c:ody 120 -3
c:off -42 -141
c:offe -125 -45
c:ogi -167 -2
c:oil -25 -147
c:oin 119 -68
c:oja 162 132
c:ojal 194 127
c:ojala 194 127
c:ok> 139 183
c:oke 127 -40
c:oked 124 52
c:oked> 124 52
c:ol> -296 91
c:ola 155 -39
c:ole -164 -119
c:olea -136 0
c:oll -18 -117
c:olled 125 -60
c:olo -282 80
c:olog -135 -4
c:ologi -123 -4
c:om> 278 -26
c:oma -52 -161
c:omar> 61 -157
c:ome -154 202
c:ome> -6 194
c:omer -206 47
c:omer> -116 47
c:omes 134 -80
c:omi 179 40
c:omo> 131 -71
c:omp 14 -118
c:oms 149 -69
c:oms> 149 -69
c:on> -164 165
c:onc -209 -18
c:ondo 118 -91
c:ondo> 118 -91
c:one 128 -222
c:one> -15 -154
c:ones 187 -58
c:ones> 139 -86
c:ono 133 104
c:ons> -135 24
c:ont 241 275
c:ont> 295 134
c:ook 2 206
c:ook> 65 151
c:oom 179 -20
c:oom> 169 35
c:oor 128 111
c:oor> 126 103
c:oot -241 78
c:opa -158 -5
c:opa> -131 51
c:opin 180 122
c:oping 154 100
c:opio -146 0
c:oqu -70 127
c:or> 171 -49
c:ora> -157 -44
c:oran 155 -39
c:ord -148 -30
c:ore -226 -76
c:ores -125 5
c:ores> -115 5
c:org -124 49
c:ori 61 125
c:orm -83 -115
c:orre 118 -39
c:orro -118 -17
c:orro> -122 -13
c:os> -234 -293
c:osas 149 -19
c:osas> 149 -19
c:ose 306 31
c:ose> 231 20
c:oth -187 -117
c:oth> -133 -25
c:oti -127 -3
c:oto -216 16
c:otr 154 -28
c:oug 52 185
c:ough 49 185
c:oul 205 86
c:ount 132 -90
c:ount> 165 34
c:our 78 -155
c:out -245 48
c:out> -195 -5
c:outh 134 -68
c:outh> 138 -25
c:ove -191 -151
c:oved -174 -47
c:oved> -148 -47
c:over -17 -119
c:over> 180 -102
c:overs -129 0
c:ow> 176 69
c:owe -157 203
c:owed -54 116
c:owed> -54 116
c:ower -170 -11
c:ower> -115 13
c:ox> 168 -100
c:oy> 241 20
c:pac 234 -30
c:padr 151 -60
c:pag -115 74
c:paid 156 23
c:paid> 156 23
c:pain -116 -37
c:pan -150 40
c:par 121 41
c:parti -165 -78
c:pase -148 131
c:pase> -153 148
c:paso 115 19
c:passe -148 51
c:pat -191 -110
c:pati -234 -42
c:patie -136 -28
c:pay 45 -133
c:pda 53 125
c:ped> -128 -26
c:pee -137 -12
c:pel -170 159
c:pen> -115 -16
c:per 223 -181
c:perc 163 -79
c:perd 173 -132
c:perm 115 72
c:perma 119 95
c:perr -128 46
c:pet 126 -48
c:pi> 118 -110
c:pickl -119 0
c:pid 141 -1
c:pil 168 161
c:pin 211 83
c:ping 291 101
c:ping> 291 101
c:pint -135 -52
c:pio -212 -15
c:pip 14 -168
c:pir 76 145
c:pis 141 -16
c:pist 149 55
c:pit 99 -137
c:ple 146 10
c:plea 136 15
c:po> 16 -155
c:pode 121 -41
c:poder 127 -41
c:pol -156 85
c:pon 77 -134
c:pos 280 119
c:pose 133 114
c:pose> 125 118
c:pped -190 -37
c:pped> -190 -37
c:ppet 165 -61
c:ppin 116 -88
c:pping 116 -88
c:pre -280 184
c:prepa 117 7
c:pres -235 76
c:prin -135 -10
c:ps> 149 -139
c:pun 262 59
c:punt 153 -65
c:pur 124 110
c:purp 142 116
c:purpo 131 99
c:py> -255 -5
c:que 105 121
c:que> 127 -61
c:ques -130 44
c:qui -45 123
c:quier 19 127
c:quite 138 -49
c:ra> 18 133
c:raf -126 23
c:rai -56 -210
c:raig 175 -90
c:raigo 122 -54
c:rain -172 -65
c:raini -122 16
c:ral -13 -123
c:ram 125 -113
c:rand 97 -122
c:rando 177 -69
c:rano> -125 16
c:rar 183 306
c:rar> 146 266
c:ras -139 -19
c:rat 313 162
c:rau 118 -46
c:rave -118 2
c:rave> -115 5
c:ravi 158 -122
c:ravin 160 -122
c:razo -5 124
c:rbo 183 82
c:rbon 137 36
c:rbon> 137 36
c:rca -153 12
c:rday 125 -28
c:rday> 117 -23
c:rde> -165 0
c:re> -180 -6
c:read> -117 6
c:ready 127 -30
c:real 116 44
c:rec -152 -107
c:rece -140 -12
c:reci -171 -27
c:recu 119 -2
c:ree -119 -7
c:ref -223 -13
c:reg -193 87
c:ren 133 -163
c:ren> 118 -35
c:rendi -151 -10
c:res 177 300
c:ress -10 118
c:ret 367 -122
c:ria 70 139
c:ric -138 -127
c:ries 117 -45
c:rinki -118 -8
c:rip -32 -128
c:ris -394 4
c:rist -131 -15
c:rit -71 -176
c:rita 135 -131
c:rito -133 -32
c:rlo 226 101
c:rlo> 193 97
c:rm> -64 125
c:rma 139 21
c:rman 83 132
c:rmane 119 95
c:rme 170 250
c:rme> 162 197
c:rmo> 128 -40
c:rms -143 5
c:rms> -143 5
c:rna 150 -33
c:rne 225 -103
c:rni -243 38
c:rnin -191 34
c:rning -191 34
c:ro> 256 -11
c:rol -110 -198
c:ron -228 37
c:ron> -150 -86
c:roo 228 34
c:room 259 -3
c:room> 231 52
c:rop -132 143
c:rpo 181 70
c:rpos 137 124
c:rpose 137 124
c:rque> -129 12
c:rre 283 -124
c:rred 183 -47
c:rred> 130 -43
c:rri -168 48
c:rrit -173 -3
c:rrito -119 -3
c:rro -188 182
c:rro> -59 120
c:rry 157 5
c:rt> 164 33
c:rta 113 206
c:rte 44 -140
c:rte> -218 -54
c:rth 123 69
c:rti -264 -74
c:rts -129 4
c:ru> 126 -30
c:ryi 150 43
c:sa> -147 -91
c:sab 170 -112
c:saba 116 -60
c:sad -126 46
c:saje 118 -57
c:saje> 118 -57
c:sal -236 158
c:sal> -121 0
c:san -139 67
c:sand -186 -15
c:sangr 125 69
c:say -138 12
c:say> -176 -11
c:says 129 32
c:says> 129 32
c:sca 139 53
c:scon 120 -32
c:se> -65 272
c:sea 124 -11
c:sed> 116 -23
c:see -55 119
c:see> 17 118
c:sen -143 46
c:ser 231 234
c:ser> 27 137
c:serio 125 35
c:serv 154 130
c:ses -67 -223
c:ses> -108 -135
c:set -140 81
c:shi -205 26
c:show> 223 -30
c:si> 262 108
c:sic 83 -161
c:sick 128 -151
c:sick> 126 -146
c:sin 44 -258
c:sinc 124 -111
c:since 124 -111
c:sing> 122 -79
c:sion> -118 112
c:sis -127 87
c:sit 228 -106
c:sito 127 -46
c:sito> 150 -46
c:ski 170 -65
c:slee 27 125
c:slu 116 -38
c:sme 67 -139
c:smel 97 -131
c:smell 97 -131
c:snt 247 13
c:snt> 247 13
c:so> 117 -13
c:sobre -125 -15
c:soc -116 -10
c:sol 200 103
c:sol> -126 0
c:som 153 -98
c:some 126 -99
c:sos 184 -8
c:spe -137 32
c:spi 171 15
c:spit 48 -151
c:spu 129 56
c:sque 132 92
c:ss> -130 -26
c:sse -128 3
c:ssin 160 -61
c:ssing 160 -61
c:sta -212 131
c:stab -233 70
c:staba -157 36
c:stan> 118 -43
c:stay> 217 -33
c:stayi -125 5
c:ste -69 -160
c:ste> -178 36
c:stea 138 -128
c:step> -148 10
c:sti 76 115
c:stoy 119 9
c:stoy> 119 9
c:stu -150 -69
c:stuc -128 34
c:suel 118 -54
c:sui 35 150
c:sul 59 115
c:suli 25 141
c:sulin 25 141
c:sun -142 -4
c:sur 162 -3
c:sus -132 -28
c:ta> -141 168
c:tab> 115 -8
c:taba -226 73
c:taba> -117 75
c:tac -17 120
c:tag -139 -3
c:tal 139 -170
c:tall 116 -6
c:tand -74 174
c:tands -123 0
c:tar -110 255
c:tar> 83 134
c:tard -122 -7
c:tarm 121 101
c:tarme 121 101
c:tas -58 116
c:tas> -21 141
c:tay> 230 -31
c:tayi -125 5
c:tayin -125 5
c:te> -155 256
c:tec -126 -27
c:ted -178 -62
c:ted> -182 -96
c:tel 137 60
c:ten 260 -134
c:teng 127 19
c:tengo 121 6
c:tep> -148 10
c:ter -3 -198
c:tera 80 -117
c:termo 121 -46
c:ters 117 80
c:tes -162 -57
c:tes> -142 -40
c:tha 98 148
c:the 190 118
c:they 217 35
c:theyr 124 -92
c:thi 285 40
c:think 120 18
c:thru 126 -30
c:thru> 126 -30
c:ti> -123 -15
c:tient -127 -28
c:til 144 -26
c:till> 134 -125
c:tim 24 137
c:time> -171 131
c:tin -135 -210
c:ting -121 -133
c:ting> -117 -138
c:tio -71 130
c:tion -5 161
c:tion> 76 145
c:tir 178 -6
c:tira 144 -53
c:tiras 156 -121
c:tis -181 3
c:tist -158 -22
c:tle 83 148
c:to> 119 135
c:todas 133 38
c:tom 31 -139
c:tom> 116 -94
c:toma -96 -142
c:tome -23 167
c:tome> 19 167
c:ton 168 -10
c:toni 134 11
c:too 132 104
c:top 67 116
c:tor -301 -154
c:tos -206 -106
c:tos> -186 -106
c:touc 128 1
c:touch 128 1
c:tox 62 -116
c:toy 240 -17
c:toy> 240 -17
c:tra 71 128
c:traig 175 -90
c:tranq -119 27
c:trar 134 48
c:trar> 120 51
c:tre 125 -110
c:tri -130 -30
c:tru -25 123
c:ts> 161 -87
c:tti -5 -123
c:ttin -19 -118
c:tting -19 -118
c:tto 254 -34
c:tub> 118 28
c:tuc -128 34
c:ua> -71 -129
c:uan 150 66
c:uanta 84 118
c:ube -125 -21
c:ubo> -119 -8
c:ubs> 126 -51
c:uch 28 135
c:uck> -168 -41
c:uda> 125 53
c:ude -5 -170
c:udos 139 39
c:udos> 139 39
c:ueda> 143 39
c:uel 233 -28
c:uelt 163 22
c:uelv 134 21
c:uelvo 123 -63
c:uen 28 133
c:ueno> -146 -72
c:uere -132 0
c:uero 165 72
c:ueron 191 63
c:uev -187 57
c:ueve -151 29
c:uff 127 -76
c:uga -159 23
c:ugh 4 172
c:ught> -117 3
c:ughts 134 79
c:uic -122 53
c:uie 133 107
c:uien 159 -20
c:uien> 132 -44
c:uier 19 127
c:uite 138 -49
c:uli -66 136
c:ulin 5 141
c:uma 164 -50
c:umb -186 -23
c:ume 2 -127
c:umo -48 117
c:umo> -42 117
c:umpl 117 47
c:un> -16 154
c:unas 115 -105
c:unas> 115 -105
c:und 125 270
c:uni -166 4
c:unos 117 -1
c:unos> 117 -1
c:uns -250 14
c:unse -143 -2
c:unter 151 -78
c:unto 89 -162
c:ura 175 -66
c:ure 265 32
c:ured 159 55
c:ured> 159 55
c:urp 113 123
c:urpo 131 99
c:urpos 131 99
c:urs -189 41
c:us> 158 79
c:use 23 -154
c:used 123 -71
c:used> 126 -71
c:usl 115 37
c:usq 120 118
c:usqu 120 118
c:usque 120 118
c:usto -182 -25
c:usto> -125 -25
c:ut> -348 128
c:vac -144 -16
c:van 218 -114
c:van> 196 -14
c:ve> -73 -184
c:ver> 213 -82
c:verd -143 -34
c:vers -175 14
c:very 174 41
c:very> 131 -87
c:ves 23 165
c:ves> -12 169
c:vid -45 208
c:vio 89 139
c:vio> 113 122
c:vir 121 76
c:visa 115 -9
c:vivo -136 38
c:vivo> -115 27
c:vol 125 -10
c:volv 134 -3
c:vue 202 27
c:vuel 202 27
c:vuelv 134 21
c:wan 306 154
c:want 188 73
c:wer -210 -23
c:wer> -204 4
c:wers> -130 -5
c:whats 135 44
c:whe -155 -16
c:whet -124 0
c:wheth -124 0
c:whi 196 -35
c:whit 125 -23
c:white 125 -23
c:wn> -141 -34
c:won 117 74
c:wont 152 83
c:wont> 152 83
c:wor -131 34
c:word -156 12
c:wou 120 165
c:woul 114 165
c:would 114 165
c:xis 117 39
c:year -155 6
c:year> -161 -27
c:yed -134 -12
c:yed> -134 -12
c:yes 190 -33
c:ymo 126 91
c:yre 124 -92
c:yre> 124 -92
c:ys> 180 39
c:yse 123 29
c:ysel 123 29
c:yself 123 29
c:zo> 147 -46
n:abuse me 233 -27
n:again forgive 44 -108
n:again kin 54 72
n:again leave 77 42
n:again me -80 -72
n:again not 142 -163
n:again now -16 84
n:again number 53 -67
n:all break -69 0
n:all die -91 0
n:all fine -275 -24
n:all goodbye 132 6
n:all me -55 -91
n:all plan 92 52
n:all recent 45 -125
n:all tired 144 65
n:all too_much 85 77
n:all while -118 41
n:alone drink 88 -54
n:alone goodbye 77 -6
n:alone last_time -99 0
n:alone miss_me 74 26
n:alone not 124 -17
n:alone now 65 147
n:better_off me 36 -92
n:better_off not 72 -15
n:body again 35 -87
n:body me 3 113
n:body not 59 -167
n:body quit -33 -111
n:body they -92 7
n:body tired 40 82
n:body while -94 0
n:break me 289 58
n:breath wound -87 0
n:cant end 88 -53
n:cant quit 114 -73
n:cant resist 176 -122
n:cant take -69 0
n:cant too_much -43 -74
n:coped fine -93 -26
n:coped leave 126 113
n:coped me -131 -91
n:coped missed 109 59
n:coped only -69 0
n:cut again 106 73
n:cut me 160 119
n:cut number -21 74
n:cut they -156 11
n:dealer me -36 70
n:dealer they 145 -95
n:despair not -73 0
n:despair now 93 -27
n:die forgive -91 -7
n:die kin 102 -36
n:die laugh 177 11
n:die me -137 50
n:die not 94 40
n:die now 39 -88
n:die number -73 0
n:die they 105 14
n:door hide 72 53
n:door me 150 34
n:door now -127 0
n:drank again -189 -26
n:drank drink 47 74
n:drank food -98 0
n:drank me -378 -8
n:drank now 39 -164
n:drank number -83 -26
n:drank quit -68 -5
n:drank recent 21 -106
n:drank tired 84 -62
n:drink alone 21 92
n:drink me -107 -82
n:drink not 50 110
n:drink only 107 5
n:drink quit 86 51
n:drink tired -73 -30
n:drug drink -27 74
n:drug gun 11 -72
n:drug leave -71 -15
n:drug missed -84 -2
n:drug not -93 25
n:drug now -71 -30
n:drug past 69 75
n:drug quit 155 -101
n:drug soon 71 36
n:drug too_much 79 -30
n:end me 76 -68
n:end recent 150 12
n:end they -5 67
n:errand dealer -89 1
n:errand me -150 5
n:errand not 93 -89
n:errand shop 121 -67
n:errand soon 81 17
n:fading soon -74 0
n:fiction end 128 22
n:fiction leave -91 0
n:fiction me 101 67
n:fiction missed -91 0
n:fine all 69 16
n:fine die 157 18
n:fine friend 75 30
n:fine high 99 -22
n:fine me 17 -159
n:fine not 128 23
n:fine now -207 -3
n:fine recent -103 -21
n:fine they -95 0
n:food drink -80 -9
n:forgive all 91 50
n:forgive die -114 25
n:forgive end -79 75
n:forgive gone -120 5
n:forgive kill 140 19
n:forgive me 153 87
n:forgive they -53 93
n:friend only 89 -18
n:friend they 80 70
n:fun leave -80 -2
n:fun missed -103 -2
n:fun now 89 17
n:fun recent 96 38
n:fun take 197 -71
n:fun tired -101 0
n:give_away all -68 0
n:give_away me 312 40
n:give_away not 138 -70
n:gone now 101 -21
n:gun me 8 -68
n:hand me -37 -106
n:hand not 24 109
n:harm help -83 3
n:harm me -151 71
n:harm_them me 107 -17
n:help errand 136 -14
n:help me -99 14
n:help not -88 -7
n:help take -73 29
n:hide fading 52 68
n:hide me -42 -86
n:high leave -98 0
n:high me 52 -156
n:high missed -98 0
n:high now 47 -103
n:high_place me 65 83
n:high_place quit 32 -111
n:hit leave -121 0
n:hit me 212 178
n:hit missed -121 0
n:hit quit 94 -11
n:idea me -82 33
n:jump me -77 -5
n:jump number -114 0
n:jump quit 11 70
n:jump shop 72 -25
n:jump tired_work -68 0
n:kids drank -13 169
n:kids me 103 -139
n:kids not -174 53
n:kids now -154 -60
n:kids sleep 108 -47
n:kids they -47 -82
n:kill all 121 43
n:kill me -159 120
n:kill missed -76 0
n:kin abuse 148 -68
n:kin again -70 0
n:kin breath 125 40
n:kin coped -133 74
n:kin die -38 -102
n:kin fun -94 12
n:kin gun 99 19
n:kin me 269 -27
n:kin not -134 3
n:kin past 277 -73
n:kin recent -109 0
n:kin relapse -70 0
n:kin take 78 52
n:kin they 102 -85
n:kin use 280 -35
n:last_time me 77 43
n:last_time past -106 -54
n:last_time recent 253 -139
n:last_time while -57 -70
n:laugh me 129 -23
n:laugh not 286 13
n:leave again -179 0
n:leave me 226 -124
n:leave now 146 -20
n:leave only -82 0
n:leave quit -164 15
n:leave recent 104 -12
n:leave use -79 31
n:leave wound 75 8
n:live give_away 71 21
n:live quit -67 0
n:me abuse 3 -74
n:me again 85 61
n:me alone 125 64
n:me body 274 130
n:me break -141 9
n:me breath 102 -37
n:me cant -28 93
n:me coped -159 -108
n:me crave -278 20
n:me cut -1 239
n:me despair 132 -104
n:me die 250 17
n:me door 16 149
n:me drank -68 -93
n:me drink 144 0
n:me drug 50 133
n:me end -180 -13
n:me errand -319 -20
n:me fiction -141 -29
n:me fine -89 157
n:me forgive 35 305
n:me friend -158 123
n:me fun 130 196
n:me give_away 84 -13
n:me goodbye 102 140
n:me gun -13 98
n:me hand 235 269
n:me hide 14 146
n:me high 85 7
n:me hit -45 99
n:me idea -20 109
n:me jump -70 -112
n:me kids 114 91
n:me last_time 168 235
n:me laugh -131 -22
n:me leave 226 -490
n:me maybe 118 33
n:me medicine 186 -108
n:me miss_me -170 -28
n:me missed 100 -105
n:me money 205 -86
n:me near -125 66
n:me not -64 -350
n:me number -24 79
n:me partner 95 92
n:me pills -129 49
n:me plan 166 114
n:me quit 84 -50
n:me rage 304 -4
n:me recent -154 153
n:me relapse -84 -98
n:me resist 68 48
n:me shop -141 -33
n:me sleep 48 106
n:me sober 340 -48
n:me soon 187 137
n:me take -78 -191
n:me they -99 135
n:me tired 84 -87
n:me too_much 217 -12
n:me train -27 -76
n:me use 122 -43
n:me while -83 -6
n:medicine coped 148 -24
n:medicine drink 40 165
n:medicine me -57 -104
n:medicine not 55 -120
n:medicine take -102 -12
n:medicine while 99 -10
n:miss_me program 114 1
n:missed again -205 0
n:missed all 73 -40
n:missed drank 84 -26
n:missed idea -69 0
n:missed me 206 -300
n:missed not 58 89
n:missed now 97 37
n:missed program 116 1
n:missed recent 89 -49
n:missed strong -73 7
n:missed take -77 2
n:missed they -112 29
n:money me 185 -74
n:near me -72 58
n:not breath 107 -8
n:not coped 72 44
n:not cut -162 32
n:not dealer -79 0
n:not despair -97 0
n:not die -146 0
n:not drink -82 -34
n:not drug -99 -59
n:not errand 125 -57
n:not forgive -146 58
n:not give_away -183 -10
n:not idea -165 -53
n:not kill 71 13
n:not laugh 319 23
n:not leave -140 42
n:not me -209 120
n:not miss_me -165 -49
n:not missed -119 71
n:not near 103 38
n:not plan 105 30
n:not quit -77 16
n:not resist 109 20
n:not safe 131 43
n:not school 166 -51
n:not sick -122 0
n:not sleep 128 -4
n:not soon 230 -174
n:not take 216 -19
n:not thanks -72 0
n:not they -53 -90
n:not tired 75 34
n:not tired_work 258 98
n:not too_much -214 -53
n:not use -154 11
n:not voices -77 47
n:not wake 147 260
n:now all 103 67
n:now drug -92 0
n:now forgive -88 2
n:now fun 133 -47
n:now laugh 123 23
n:now missed 79 -17
n:now not -32 -80
n:now only -10 83
n:now plan 80 -15
n:now they 205 -9
n:now too_much 91 46
n:number me -133 11
n:number money -75 0
n:number not 255 -72
n:number past -105 -29
n:number sleep -81 0
n:number soon -71 39
n:number use 95 93
n:only dealer 49 88
n:only miss_me 125 -21
n:only not 142 15
n:only now 32 104
n:only too_much -74 -66
n:partner hit 143 -260
n:partner last_time -19 72
n:partner me 327 -180
n:partner not 80 -80
n:partner recent -19 72
n:partner sick 17 129
n:partner they -84 39
n:past all 86 -43
n:past drug 51 93
n:past leave 77 42
n:past me 27 -129
n:past not 82 -30
n:past quit -254 -2
n:past recent 7 114
n:past they -137 -12
n:pills all -123 0
n:pills drink 20 76
n:pills leave 16 -68
n:pills me -112 17
n:pills missed 16 -68
n:pills they 82 48
n:pills too_much -123 0
n:plan again 113 44
n:plan recent -95 -51
n:program errand -87 0
n:program leave 57 119
n:program me -168 -60
n:program missed 116 137
n:program not 144 -100
n:program now 147 -89
n:program quit -89 -19
n:program soon -118 6
n:program they 114 -22
n:quit again 117 59
n:quit all 67 87
n:quit cry -24 -70
n:quit drank 224 -109
n:quit drug 104 -93
n:quit idea 139 18
n:quit last_time -182 -22
n:quit me 141 -4
n:quit near 140 40
n:quit now 38 -67
n:quit recent 134 -155
n:quit they -114 21
n:quit voices -68 0
n:rage not 13 112
n:recent all -95 8
n:recent forgive 102 103
n:recent me 211 41
n:recent not 352 123
n:recent now -128 87
n:recent past -125 14
n:recent rope 13 68
n:recent sleep -68 0
n:recent they -93 61
n:recent too_much -110 -23
n:recent while -11 -111
n:resist give_away -76 17
n:resist me 202 -78
n:resist miss_me -70 0
n:resist they -13 89
n:resist too_much -43 -74
n:safe me 81 49
n:safe not 82 -43
n:school soon 77 -76
n:shop now -73 -10
n:shop soon 69 -46
n:sick quit 47 -78
n:sick use 17 129
n:sleep me 74 -29
n:sleep recent -90 -14
n:sleep soon -135 1
n:sober me 109 -57
n:sober not 78 -28
n:sober now -32 -68
n:sober number -67 -6
n:soon all -239 0
n:soon cut 38 -72
n:soon drug 72 -39
n:soon end 2 78
n:soon fine -94 15
n:soon food -108 10
n:soon me 35 246
n:soon now -79 44
n:soon number -150 -2
n:soon program -109 -56
n:soon recent 40 112
n:soon too_much -177 -5
n:soon use -96 -25
n:strong me 79 -151
n:strong now 214 -50
n:take all 113 198
n:take drink -10 86
n:take food -97 7
n:take me 83 -8
n:take now -91 -78
n:take pills 85 20
n:take they 5 107
n:take tired 68 -32
n:take too_much 157 128
n:thanks me -122 -2
n:they abuse 8 69
n:they all 71 59
n:they break 80 12
n:they breath 247 168
n:they coped 182 -13
n:they cut -85 71
n:they dealer 256 -76
n:they drank 83 -15
n:they drink 67 5
n:they fading -10 -78
n:they fine -99 31
n:they food -75 11
n:they hand 73 -50
n:they hide 74 -33
n:they kin 5 -115
n:they me 57 122
n:they missed 106 93
n:they near 107 -114
n:they not -27 176
n:they quit 47 172
n:they soon 117 100
n:they take 73 33
n:they thing 135 54
n:they tired_work 71 -61
n:they use -129 113
n:they we -90 -54
n:thing door 104 -51
n:thing errand 14 121
n:thing now -68 0
n:thing soon 94 7
n:thing they 74 6
n:threat me 82 22
n:tired_work coped 76 -23
n:tired_work now -68 5
n:tired_work soon -126 0
n:too_much fine -198 -41
n:too_much food -200 -36
n:too_much me 139 -65
n:too_much pills 81 15
n:too_much plan 92 52
n:too_much quit 70 -3
n:too_much strong -68 -17
n:too_much tired 118 37
n:too_much while -78 124
n:train me 18 -98
n:train near 199 29
n:use again 139 -40
n:use drug 172 -66
n:use fine 99 -22
n:use me -231 11
n:use not 105 34
n:use now -33 -81
n:use number -82 0
n:voices all -79 0
n:voices me 109 5
n:voices they -67 27
n:we abuse 96 -14
n:we me 85 -24
n:we missed -128 0
n:we not 94 26
n:while drank 67 -36
n:while gone 130 30
n:while high -85 -33
n:while me 73 15
n:while not 75 16
n:while number 253 -110
n:while quit 87 -16
n:while sober -68 -30
n:while soon -96 87
n:while too_much -66 93
n:wound again 76 26
n:wound money -70 0
n:wound tired_work -67 0
n:year missed 91 -8
n:year quit 91 -8
p:abuse all 97 -18
p:abuse me 203 -217
p:again cut 48 114
p:again dealer -89 0
p:again die -118 0
p:again drug 31 -87
p:again forgive 37 -90
p:again me -316 -152
p:again not 269 -267
p:again number 102 -2
p:again plan 88 28
p:again recent 100 -92
p:again soon 11 140
p:again they -91 16
p:again too_much 97 -57
p:again while 319 -39
p:all breath -98 5
p:all drug -34 -85
p:all errand 187 -7
p:all fine -109 -43
p:all forgive 87 18
p:all fun 107 17
p:all goodbye 273 20
p:all hit -115 0
p:all idea 42 -80
p:all leave 144 120
p:all now 45 136
p:all rage -93 0
p:all recent 139 -11
p:all resist -95 -14
p:all thanks 91 60
p:all thing -169 -67
p:all tired 103 70
p:all too_much 95 81
p:all voices 83 72
p:all we 141 -2
p:all while -382 65
p:alone drink 97 -83
p:alone idea -82 0
p:alone last_time -83 0
p:alone me -152 2
p:alone not 99 -139
p:alone now 11 140
p:alone soon 67 94
p:alone they 39 114
p:better_off me 256 18
p:blade cut -112 1
p:blade leave 11 107
p:blade me 162 152
p:blade near 27 -96
p:blade not 82 16
p:blade plan 118 -118
p:blade recent -95 -6
p:blade soon -96 28
p:blade while -133 0
p:body near -82 0
p:body not 77 -156
p:body quit 38 -224
p:body recent 30 -142
p:body resist -1 -117
p:body school 80 36
p:body soon 82 99
p:body they -17 135
p:body while -146 -72
p:break door 73 138
p:break errand 40 -84
p:break me 247 -81
p:break take 52 -81
p:break too_much 80 -4
p:breath fine 87 59
p:breath leave 85 41
p:breath me -80 8
p:breath missed 83 47
p:breath they 84 48
p:cant again -91 -9
p:cant alone 180 75
p:cant crave 87 -24
p:cant end 98 -85
p:cant food 81 -14
p:cant idea 94 -93
p:cant me -65 236
p:cant not 175 28
p:cant now -108 74
p:cant quit 86 -120
p:cant resist 171 -143
p:cant they 46 125
p:cant too_much -37 -106
p:cant while 83 -30
p:coped drug 8 113
p:coped friend 96 -45
p:coped fun -87 -33
p:coped gone -131 0
p:coped leave 125 121
p:coped me 89 -141
p:coped missed 105 79
p:coped not 126 -72
p:coped only -130 29
p:coped past -173 6
p:coped quit -88 45
p:coped shop -152 -13
p:coped sober -101 0
p:coped soon 85 -37
p:coped they -225 20
p:coped while 167 3
p:crave fine 102 -4
p:crave food -171 0
p:crave help 131 -13
p:crave me -84 -138
p:crave not -65 -85
p:crave number 130 -62
p:crave recent -180 -11
p:crave sleep -175 0
p:crave strong 319 -58
p:crave take -89 -12
p:cut again 197 71
p:cut body 113 73
p:cut coped -90 0
p:cut drug 117 -224
p:cut fine -84 2
p:cut fun -123 2
p:cut gone 27 112
p:cut missed -100 1
p:cut now 140 163
p:cut number -101 20
p:cut past 64 93
p:cut program 84 9
p:cut recent -20 137
p:cut sleep 81 -2
p:cut strong 12 120
p:cut they -229 -112
p:cut too_much 135 -8
p:cut we 53 -83
p:cut while 112 107
p:cut wound 108 37
p:dealer end 127 -93
p:dealer give_away 101 -25
p:dealer me 5 -85
p:dealer not -106 -20
p:dealer number 222 -91
p:dealer past -222 -14
p:dealer program -129 27
p:dealer soon -84 -4
p:dealer they 112 -113
p:dealer use -95 0
p:despair me 85 -72
p:despair not 127 -82
p:die body -137 0
p:die drink 123 -140
p:die errand 163 30
p:die forgive -153 -6
p:die me -359 70
p:die missed 97 3
p:die not 145 53
p:die number -99 0
p:die past -88 1
p:die quit 207 -4
p:die recent -144 -24
p:die shop 87 16
p:die strong 85 17
p:die tired -117 0
p:door now -93 37
p:door past 1 -94
p:door they -106 44
p:drank again -172 -45
p:drank drink 145 347
p:drank drug 39 210
p:drank food -293 -36
p:drank leave -122 31
p:drank me -239 -57
p:drank medicine -29 159
p:drank not -220 -28
p:drank now 36 -184
p:drank number -105 -30
p:drank recent 116 -200
p:drank soon 39 -193
p:drank they -49 -117
p:drank tired 82 -79
p:drank too_much -38 88
p:drink all -115 9
p:drink cant 54 93
p:drink door -159 -17
p:drink drug -35 113
p:drink friend 137 -75
p:drink fun -231 -49
p:drink hide -116 14
p:drink me -351 -163
p:drink near 25 -83
p:drink not 11 273
p:drink now -87 -90
p:drink past 142 -73
p:drink pills 50 102
p:drink quit 102 50
p:drink rage 18 85
p:drink recent 178 -134
p:drink soon 184 -115
p:drink they -200 62
p:drink while 201 -32
p:drug die -18 91
p:drug drink 72 259
p:drug end 82 -40
p:drug fear 42 107
p:drug gun 59 -80
p:drug hand 46 -104
p:drug harm 31 -92
p:drug help -113 0
p:drug hide 8 -138
p:drug leave -98 -12
p:drug me -231 -193
p:drug medicine -91 27
p:drug missed -107 26
p:drug near -64 -120
p:drug not 46 285
p:drug number 116 -54
p:drug only 116 -88
p:drug partner 109 -52
p:drug past -37 155
p:drug quit 104 -62
p:drug recent 135 -113
p:drug shop 109 -17
p:drug they 166 -6
p:drug tired_work 203 143
p:drug while 200 -60
p:end again -80 -21
p:end all -124 29
p:end dealer 82 -46
p:end drink 127 -52
p:end live 141 16
p:end now 90 42
p:end partner -82 -15
p:end recent 162 -6
p:end they 194 49
p:end use 86 -25
p:errand all -85 54
p:errand die -85 0
p:errand fun 91 6
p:errand medicine 117 -47
p:errand near 9 -89
p:errand not 239 -109
p:errand recent 90 -18
p:errand school 83 32
p:errand shop 215 -140
p:errand they 197 70
p:fading errand -86 0
p:fading tired_work 122 -37
p:fear drink -82 -19
p:fear kids 103 -51
p:fear me 90 -170
p:fear partner 9 -99
p:fear too_much -100 0
p:fiction body -91 0
p:fiction die -134 0
p:fiction fine 163 -10
p:fiction leave -101 0
p:fiction me -87 75
p:fine again 167 -50
p:fine die 180 30
p:fine end 211 102
p:fine high 83 -18
p:fine kin -99 -14
p:fine leave 3 -109
p:fine me 518 -63
p:fine missed -80 -14
p:fine not 331 -11
p:fine now -117 -32
p:fine program 87 -39
p:fine strong 94 1
p:fine they -116 -10
p:fine too_much -185 -23
p:fine while 109 11
p:food fine -81 -7
p:food forgive 164 69
p:food me 136 16
p:food not 96 -87
p:food recent 202 39
p:food while 85 -12
p:forgive all 225 85
p:forgive gone -100 4
p:forgive kids -109 15
p:forgive kill 116 16
p:forgive kin -90 43
p:forgive me -32 131
p:forgive not 118 7
p:forgive now 128 -113
p:forgive past 96 28
p:forgive strong 36 -136
p:forgive tired_work -96 0
p:forgive too_much 120 53
p:friend drank -144 24
p:friend drug 136 -159
p:friend me -296 -32
p:friend not 53 138
p:friend recent -160 -4
p:fun cut -150 -7
p:fun door 129 39
p:fun fiction 125 -5
p:fun food 91 52
p:fun leave -137 -9
p:fun missed -186 -17
p:fun not 106 -20
p:fun now 107 38
p:fun only 158 -10
p:fun recent 133 13
p:fun sick -81 0
p:fun soon 239 34
p:fun take 164 -59
p:fun they -196 -84
p:fun too_much 83 -4
p:give_away again -89 25
p:give_away drug 68 -92
p:give_away fine 97 2
p:give_away kin 111 17
p:give_away me 326 59
p:give_away medicine 120 -90
p:give_away now -90 -2
p:give_away only -86 22
p:give_away partner -85 0
p:give_away past 97 8
p:give_away they 131 64
p:gone live -115 0
p:gone me -210 25
p:gone not 48 -82
p:goodbye die -80 0
p:goodbye friend -92 0
p:goodbye me -129 76
p:gun hand 96 6
p:gun me 10 128
p:gun recent -93 0
p:hand food 35 102
p:hand me 245 -11
p:hand not 11 -129
p:hand quit -5 98
p:hand they 123 -43
p:hand tired_work 6 93
p:hand while 122 36
p:harm me -110 152
p:harm not -112 51
p:harm now 88 -32
p:harm past -107 0
p:harm_them me 102 89
p:help coped 25 -110
p:help errand 93 -7
p:help not -86 -6
p:help now 129 164
p:help resist -27 -90
p:hide again -87 4
p:hide blade 81 44
p:hide cut 130 35
p:hide friend 198 9
p:hide laugh -111 0
p:hide me 92 -30
p:hide quit -86 13
p:hide they 72 81
p:hide thing 99 -16
p:high kids -89 0
p:high kin 126 -65
p:high leave -81 0
p:high me 71 -300
p:high missed -81 0
p:high not 104 6
p:high now 13 -103
p:high they -163 0
p:high_place kill -97 0
p:high_place me 95 136
p:high_place partner -91 6
p:high_place quit 13 -99
p:high_place take -35 -94
p:high_place too_much -85 0
p:hit again 28 -83
p:hit all 98 -146
p:hit body 106 -51
p:hit door 48 93
p:hit drug 109 -98
p:hit kin 130 131
p:hit leave -100 9
p:hit me 179 170
p:hit missed -111 31
p:hit number -106 -1
p:hit partner 34 96
p:hit past 139 -9
p:hit quit 85 37
p:hit thing -81 0
p:hit voices 45 88
p:hit while 121 -152
p:idea die 152 28
p:idea door 82 -118
p:idea drug 25 -136
p:idea jump 143 44
p:idea kids 80 32
p:idea me 131 177
p:idea not -15 141
p:idea program -116 -6
p:idea quit 144 20
p:idea recent -108 21
p:idea strong 103 68
p:jump high_place 106 32
p:jump me -224 1
p:jump number -109 -22
p:jump quit 9 80
p:jump shop 110 -47
p:kids all 86 9
p:kids alone 95 50
p:kids drank 7 127
p:kids drink 25 210
p:kids end -96 63
p:kids fine 101 20
p:kids help 93 57
p:kids hide 42 -122
p:kids hit -31 -89
p:kids kin 329 -136
p:kids me 291 171
p:kids medicine 111 317
p:kids not -62 175
p:kids now -82 -13
p:kids recent -158 17
p:kids resist 60 81
p:kids sick -91 0
p:kids soon 96 48
p:kids strong 23 86
p:kids take 89 7
p:kids they -23 -100
p:kids thing -34 -90
p:kids too_much -117 28
p:kids we 27 -97
p:kill me -173 152
p:kill missed -267 5
p:kill now 93 -23
p:kill partner -99 0
p:kill voices -95 0
p:kin abuse 190 -138
p:kin again -304 -23
p:kin breath 239 85
p:kin coped -155 90
p:kin door 202 -102
p:kin drank -301 -13
p:kin drink -123 -106
p:kin end -80 -9
p:kin errand 153 44
p:kin food 120 -47
p:kin give_away 124 17
p:kin gun 124 31
p:kin hand 89 -73
p:kin hit 231 35
p:kin kill -114 3
p:kin last_time -96 -14
p:kin me 106 107
p:kin missed -83 74
p:kin not -28 137
p:kin now 136 -30
p:kin past 219 -209
p:kin soon -144 -21
p:kin they -299 40
p:kin thing 7 -86
p:kin tired_work 138 -89
p:kin too_much -108 50
p:kin use 164 -35
p:kin we 136 -41
p:kin wound 0 81
p:last_time fine 94 13
p:last_time laugh 134 52
p:last_time not -80 65
p:last_time number -89 -18
p:last_time recent 204 -107
p:last_time sober -83 -9
p:last_time soon -196 -20
p:last_time we -115 0
p:last_time while -111 -58
p:laugh me 151 -37
p:laugh not 300 39
p:laugh they 82 45
p:leave again -139 86
p:leave all 182 -57
p:leave body -94 52
p:leave door 97 -72
p:leave drug 55 -95
p:leave fear 21 80
p:leave fun -85 6
p:leave live 120 44
p:leave me -110 -56
p:leave not 219 -123
p:leave now 150 -64
p:leave number -80 -6
p:leave pills 43 80
p:leave quit -137 -32
p:leave recent -155 -57
p:leave they -139 -78
p:leave thing 101 106
p:leave tired_work -125 -17
p:live errand 109 21
p:live fine -81 4
p:live give_away 121 21
p:live me -153 55
p:live not 106 98
p:live now -94 8
p:maybe fun -91 0
p:maybe soon -100 6
p:me abuse 305 -234
p:me again -282 -185
p:me all 333 -98
p:me alone 235 9
p:me better_off 110 240
p:me blade 297 225
p:me body 477 212
p:me break 82 72
p:me breath 295 157
p:me cant 94 133
p:me coped -294 -84
p:me crave -143 -51
p:me cut 274 277
p:me dealer -312 -137
p:me despair 377 -280
p:me die -107 150
p:me door 235 91
p:me drank -82 -92
p:me drink 259 -25
p:me drug 260 -271
p:me end 247 74
p:me errand -37 160
p:me fading 35 141
p:me fiction -176 -8
p:me fine -52 253
p:me food -155 -122
p:me forgive -1 156
p:me friend -253 -21
p:me fun -129 133
p:me gone -127 46
p:me goodbye 291 183
p:me gun 57 144
p:me hand -40 172
p:me harm 195 69
p:me harm_them 83 102
p:me help 191 -35
p:me hide 121 -2
p:me high 13 -169
p:me high_place 247 67
p:me hit 346 -91
p:me jump -239 -5
p:me kids 218 42
p:me kill -121 184
p:me kin 134 2
p:me last_time 257 142
p:me laugh -257 78
p:me leave 104 -241
p:me live 95 156
p:me medicine 308 -278
p:me miss_me -266 -49
p:me missed 274 -57
p:me money 224 -72
p:me near -348 141
p:me not 244 -101
p:me now 254 333
p:me number -17 -102
p:me partner 158 -43
p:me past 257 -337
p:me pills 180 -45
p:me plan 283 80
p:me police 106 60
p:me program 230 -127
p:me quit 166 141
p:me rage 234 25
p:me recent 117 -28
p:me relapse -187 -52
p:me resist 331 52
p:me rope 6 95
p:me shop -313 -146
p:me sick 104 49
p:me sleep -243 -34
p:me sober 118 -237
p:me soon 444 203
p:me take 264 227
p:me thanks -103 -14
p:me they -216 131
p:me thing 120 121
p:me threat 26 191
p:me tired 472 72
p:me tired_work 149 5
p:me too_much -27 124
p:me train 113 123
p:me use 355 -31
p:me voices -151 -70
p:me wake 178 224
p:me while 409 -63
p:me withdrawal 66 -84
p:me wound 179 129
p:medicine all -145 -15
p:medicine coped 101 -34
p:medicine door -94 0
p:medicine drink -68 130
p:medicine errand 80 21
p:medicine food -102 0
p:medicine me -17 -342
p:medicine missed 81 -62
p:medicine near -12 94
p:medicine not 238 -253
p:medicine number -205 -18
p:medicine only -112 -1
p:medicine past 208 8
p:medicine recent 230 -160
p:medicine soon -92 -3
p:medicine take -161 -31
p:medicine tired_work -85 -15
p:medicine too_much -99 -43
p:medicine while 210 -122
p:miss_me drank 85 9
p:miss_me me -229 -34
p:miss_me shop -88 0
p:missed again -163 52
p:missed alone 43 109
p:missed blade -13 81
p:missed body -140 20
p:missed door -173 -22
p:missed drank 223 -8
p:missed drink 176 -112
p:missed drug 149 -116
p:missed end -114 -30
p:missed errand 102 77
p:missed fear 21 80
p:missed food -162 10
p:missed friend -83 0
p:missed high_place 105 48
p:missed idea -90 10
p:missed leave 150 -72
p:missed live 110 89
p:missed me 28 -106
p:missed medicine 411 -240
p:missed not 135 -166
p:missed now 116 3
p:missed program 173 40
p:missed quit -82 -42
p:missed recent 117 -240
p:missed school -110 0
p:missed soon 150 163
p:missed they -227 81
p:missed thing 54 80
p:missed we 82 23
p:missed while 180 -47
p:money me 226 -205
p:money not 83 22
p:near door 6 -121
p:near drink 182 -69
p:near drug 88 32
p:near gun 85 24
p:near hand -97 19
p:near high_place 21 -89
p:near me -50 240
p:near now -85 28
p:near resist -89 1
p:near shop 142 -138
p:near strong 34 80
p:near train 280 73
p:not again 166 -52
p:not all -49 -129
p:not better_off 109 43
p:not body 4 170
p:not breath 208 48
p:not cant 98 63
p:not coped 194 -32
p:not dealer -163 6
p:not die -475 66
p:not door -114 -142
p:not drank 10 -127
p:not drink -192 72
p:not drug -54 221
p:not errand 9 -126
p:not fading 92 -39
p:not food 261 -100
p:not forgive -240 28
p:not hand 83 26
p:not harm -368 20
p:not hide -173 -49
p:not idea -108 -200
p:not kids -221 79
p:not kin 170 57
p:not last_time 98 -104
p:not laugh 332 -19
p:not leave 5 160
p:not live 218 128
p:not medicine 539 -359
p:not miss_me -258 29
p:not missed -244 2
p:not near 108 -19
p:not number -1 -127
p:not only -344 -91
p:not plan 195 56
p:not program 144 2
p:not quit 135 -142
p:not recent 414 73
p:not relapse -207 0
p:not resist 185 -65
p:not safe 322 74
p:not school 226 -16
p:not sleep 114 -88
p:not sober 86 -137
p:not soon 222 50
p:not thanks -140 -3
p:not they -159 133
p:not thing -84 83
p:not tired 87 38
p:not tired_work 41 81
p:not too_much -249 -139
p:not train -131 44
p:not use -114 -25
p:not voices -81 39
p:not wake 7 257
p:not while 190 -174
p:now again -89 -17
p:now all 237 55
p:now alone 97 40
p:now cant -121 -35
p:now door 115 63
p:now drink -1 -173
p:now drug 22 133
p:now fine -124 71
p:now give_away 81 35
p:now idea 113 111
p:now kin -43 104
p:now laugh 144 14
p:now live 99 163
p:now me 61 333
p:now medicine -103 -24
p:now miss_me 122 -49
p:now missed 43 97
p:now not 209 -159
p:now number -81 -7
p:now only 134 12
p:now past -156 71
p:now program 119 -101
p:now resist -158 15
p:now soon 124 5
p:now they 360 -109
p:now thing -141 -7
p:now tired -6 -124
p:now voices -90 2
p:now while 123 16
p:number give_away 95 -40
p:number gone 84 78
p:number help 119 -51
p:number me -175 -87
p:number money -108 0
p:number not 334 -58
p:number now -180 100
p:number recent 81 0
p:number sick 95 -14
p:number sleep -83 -21
p:number soon -206 14
p:number they -95 49
p:number use 117 22
p:only drink 66 -100
p:only drug 15 -88
p:only fine 127 15
p:only leave 119 40
p:only live 91 21
p:only me 136 10
p:only miss_me 104 1
p:only missed 141 91
p:only not 141 5
p:only plan -102 0
p:only too_much -24 -84
p:overdose now -103 0
p:overdose school -98 0
p:partner drank 43 98
p:partner fun 221 -59
p:partner hit 205 -264
p:partner me 648 -213
p:partner recent -107 79
p:partner safe -86 0
p:partner sick 17 104
p:partner soon -131 22
p:partner thing 129 7
p:past again 184 47
p:past cut 94 -59
p:past drink -141 -7
p:past drug 96 131
p:past end 100 54
p:past fear -95 53
p:past fine -287 -9
p:past hand 3 -93
p:past hide 95 -82
p:past last_time -80 -34
p:past leave 83 8
p:past live -179 22
p:past me -68 -189
p:past not 401 -166
p:past now -210 141
p:past quit -168 -19
p:past rage -85 27
p:past relapse 84 -27
p:past safe -84 0
p:past shop -104 14
p:past sober 18 144
p:past take -116 -26
p:past they -333 -2
p:past while 259 -122
p:pills all -83 -23
p:pills drink -19 95
p:pills leave 16 -85
p:pills not -114 -21
p:pills now 54 84
p:pills soon 108 -73
p:pills they -88 64
p:plan again 213 111
p:plan hand -109 22
p:plan kin 134 9
p:plan me 166 134
p:plan past 115 43
p:plan they 80 46
p:police now 26 84
p:police use 28 84
p:program all 171 -26
p:program errand -232 -1
p:program food 83 24
p:program leave 10 123
p:program me -133 79
p:program missed 147 162
p:program not 107 -147
p:program now 241 11
p:program quit -103 -18
p:program recent -118 -5
p:program shop -94 -11
p:program sick -111 0
p:program soon -132 -21
p:program they 209 -65
p:program we 118 -20
p:quit again 256 -35
p:quit breath 124 9
p:quit door -177 8
p:quit drank 203 -121
p:quit drink 103 -161
p:quit drug 234 -343
p:quit end -112 43
p:quit errand 23 94
p:quit food -111 16
p:quit idea 119 -120
p:quit kids 111 39
p:quit kin -106 34
p:quit last_time -161 -28
p:quit leave 82 -4
p:quit me 310 103
p:quit medicine 407 -183
p:quit missed 63 -84
p:quit near 116 41
p:quit number -153 51
p:quit only -93 26
p:quit program -125 -44
p:quit recent 290 -246
p:quit strong 96 -22
p:quit thanks -104 -8
p:quit they -234 98
p:quit use -174 63
p:quit while 88 -39
p:rage me 101 -62
p:rage not 131 32
p:rage tired_work -2 93
p:recent all -79 142
p:recent drank 129 -97
p:recent drug 82 -68
p:recent errand -94 -9
p:recent fiction 85 1
p:recent give_away 83 68
p:recent kids -118 -16
p:recent kin -183 -26
p:recent last_time 125 0
p:recent laugh 166 53
p:recent leave 60 -85
p:recent medicine 84 -62
p:recent not 204 99
p:recent now 181 141
p:recent number -96 1
p:recent only 111 72
p:recent plan 106 8
p:recent quit -84 -86
p:recent sick 38 -92
p:recent sleep -206 71
p:recent sober -52 141
p:recent soon -151 -21
p:recent too_much -131 114
p:recent wake 88 73
p:recent we -90 -4
p:recent while 22 -110
p:recent wound 27 -87
p:relapse all 55 -85
p:relapse alone -82 -29
p:relapse body -88 0
p:relapse drug 89 -39
p:relapse food -111 0
p:relapse hand -130 0
p:relapse me -157 -11
p:relapse only -97 -7
p:relapse recent 208 -45
p:relapse too_much 70 -85
p:resist all -31 -111
p:resist body -87 -21
p:resist drug 41 -122
p:resist end 88 -94
p:resist fine 129 38
p:resist hand -99 11
p:resist help 83 -105
p:resist idea 69 -130
p:resist me 233 65
p:resist not 63 81
p:resist now 58 80
p:resist number -81 41
p:resist only -83 17
p:resist partner -165 -15
p:resist pills 18 88
p:resist they 2 136
p:resist too_much -119 -147
p:rope end 50 -100
p:rope me 101 61
p:rope now 124 68
p:rope too_much -95 13
p:safe me 53 121
p:safe medicine 95 -42
p:safe not 123 -6
p:safe plan -84 0
p:school me -133 -31
p:school now 107 55
p:school soon 84 -86
p:school they -103 4
p:shop coped -144 -12
p:shop door 77 -116
p:shop drink 213 -68
p:shop drug 129 -58
p:shop me -87 82
p:shop not 143 161
p:shop recent -110 15
p:sick body 69 -101
p:sick drink 93 -31
p:sick kids -105 9
p:sick me 2 -118
p:sick missed 82 -89
p:sick not 159 -19
p:sick past -14 109
p:sick quit 250 -187
p:sick resist 59 -90
p:sick they -30 122
p:sick too_much 45 -84
p:sick use 32 88
p:sick while 158 -47
p:sleep die 93 13
p:sleep fine 160 28
p:sleep kids -95 2
p:sleep me 230 -81
p:sleep not -55 83
p:sleep recent -137 51
p:sleep soon -161 -2
p:sleep strong 134 76
p:sleep while -90 -20
p:sober end 164 -27
p:sober me 67 -119
p:sober now -16 -84
p:sober number -93 -5
p:sober recent 86 -25
p:soon again -93 51
p:soon all 221 162
p:soon body 44 88
p:soon break -90 0
p:soon coped -126 -13
p:soon cut 187 31
p:soon drank 12 -87
p:soon drink 140 -124
p:soon drug 187 28
p:soon end 86 148
p:soon errand 15 106
p:soon fine -156 -42
p:soon food -111 6
p:soon friend 99 -27
p:soon goodbye 41 -109
p:soon kill 105 132
p:soon kin -152 38
p:soon leave 65 -81
p:soon me -74 483
p:soon not 329 209
p:soon now -147 111
p:soon number -185 -34
p:soon only 121 -115
p:soon past 98 68
p:soon plan -41 -114
p:soon quit 175 -47
p:soon recent -46 176
p:soon resist 106 -68
p:soon sick -134 1
p:soon sleep -100 -107
p:soon sober 52 -92
p:soon take 65 -88
p:soon train 124 106
p:soon use -18 -83
p:soon we -112 -113
p:strong cant 116 -8
p:strong errand 123 106
p:strong me -52 -98
p:strong not -90 42
p:strong now 87 -67
p:strong thing 80 105
p:take all 254 203
p:take coped -82 -3
p:take drink -104 61
p:take drug 257 26
p:take fine -81 -5
p:take food -229 -26
p:take fun -90 14
p:take kids 53 -133
p:take leave -28 138
p:take me 143 -28
p:take medicine 84 34
p:take not 46 119
p:take now -148 -169
p:take number 120 67
p:take pills 207 145
p:take sleep 91 -141
p:take soon 150 -16
p:take they 89 129
p:take too_much 486 387
p:take while -109 141
p:take wound 93 29
p:thanks all 99 44
p:thanks errand 80 17
p:thanks food 137 40
p:thanks live -90 0
p:thanks me -244 27
p:thanks now -81 4
p:thanks number 88 31
p:thanks recent 101 61
p:thanks too_much 104 39
p:they again -103 103
p:they body -80 52
p:they break 106 104
p:they breath 353 233
p:they coped 231 11
p:they cut 87 49
p:they dealer 250 -60
p:they door 7 -102
p:they drink 127 35
p:they drug 134 -72
p:they end 12 124
p:they errand 123 74
p:they fading 20 -93
p:they fine -147 144
p:they forgive -147 -5
p:they hand 127 25
p:they help 120 12
p:they hide -93 40
p:they hit 123 95
p:they kids 35 116
p:they leave 104 27
p:they live -84 13
p:they me 116 105
p:they medicine -106 -10
p:they missed 178 101
p:they near 200 -7
p:they not 233 143
p:they now 43 -158
p:they partner -6 -136
p:they past -87 18
p:they program -117 -10
p:they quit 41 260
p:they recent 207 -52
p:they shop 92 76
p:they sick 128 182
p:they thing 295 -39
p:they tired_work 101 -76
p:they too_much -108 129
p:they train 50 -95
p:they use -14 91
p:they while 30 -162
p:thing again -92 30
p:thing all 105 10
p:thing door 120 -11
p:thing fine 86 37
p:thing kids 178 -34
p:thing me 68 -177
p:thing not 179 -56
p:thing now 135 -63
p:thing number 135 41
p:thing quit 61 96
p:thing soon 179 -67
p:thing they 172 13
p:thing too_much 84 -5
p:threat me 80 12
p:threat not 92 -26
p:threat quit 56 106
p:tired errand 97 -9
p:tired food 103 -55
p:tired kin 83 37
p:tired last_time 83 23
p:tired leave 154 16
p:tired live 128 70
p:tired not 110 -45
p:tired program 137 -76
p:tired_work kill -170 3
p:tired_work me -134 -118
p:tired_work now 80 32
p:tired_work past 101 47
p:tired_work soon -212 4
p:too_much coped -96 -25
p:too_much drug 92 -30
p:too_much errand 162 0
p:too_much fear 110 33
p:too_much fine -44 -84
p:too_much food -112 11
p:too_much give_away 131 33
p:too_much goodbye 142 12
p:too_much hand 99 94
p:too_much idea 58 -103
p:too_much last_time 119 33
p:too_much me 515 -92
p:too_much missed 42 103
p:too_much not 379 -159
p:too_much now 49 90
p:too_much past 13 138
p:too_much pills 285 91
p:too_much quit 176 -92
p:too_much resist -13 -111
p:too_much soon 169 -30
p:too_much use 64 94
p:too_much we 87 -12
p:too_much while -255 83
p:train kids -88 0
p:train kill -120 0
p:train me 106 -54
p:train near 97 24
p:train now 85 28
p:train resist -86 0
p:train take 38 -126
p:use again 140 -43
p:use coped -161 4
p:use drink -81 9
p:use drug 369 -163
p:use fear -126 3
p:use fine 84 -18
p:use hide 107 -79
p:use high 83 -18
p:use last_time 90 31
p:use me -19 -187
p:use not 456 -99
p:use now -93 41
p:use number -239 -45
p:use past 52 182
p:use recent 227 87
p:use shop 66 -80
p:use soon 154 -12
p:use thing -104 -5
p:use while 49 -95
p:voices all -103 1
p:voices fun 92 -28
p:voices me 93 5
p:voices not -27 -115
p:wake kids -133 0
p:wake me -81 -28
p:wake not 115 33
p:wake quit 113 -15
p:wake soon -121 7
p:we abuse 80 -12
p:we fine -112 0
p:we forgive 94 -20
p:we kin 112 -14
p:we leave -83 59
p:we missed -98 58
p:we now -102 14
p:we recent -108 9
p:we school -90 0
p:we soon -88 21
p:we thing -1 -90
p:while all 5 122
p:while breath -107 2
p:while coped -95 -5
p:while drank 114 -90
p:while drug 129 45
p:while end 95 53
p:while gone 121 76
p:while me -177 -16
p:while not 37 -129
p:while number 173 -86
p:while past 111 150
p:while program -84 -17
p:while soon -197 132
p:while thanks -129 -4
p:while too_much -103 158
p:while use -89 -24
p:while we -106 2
p:withdrawal me 22 -181
p:withdrawal not 74 -96
p:wound again 140 64
p:wound hide 80 64
p:wound me -15 101
p:wound too_much 108 32
r:calm.denial -780 133
r:calm.medicine_taken -649 267
r:calm.no_use -540 -401
r:calm.of_another -721 -460
r:calm.refused -637 -127
r:calm.sober_time -221 -347
r:calm.told_story -574 41
r:en.about_to_use 537 -575
r:en.abuse 582 -447
r:en.craving 456 -450
r:en.danger_now 117 591
r:en.danger_to_others 403 201
r:en.despair 248 -369
r:en.eating 180 -331
r:en.goodbye 596 368
r:en.missed_medicine 494 -475
r:en.overdose 252 553
r:en.plan 431 423
r:en.self_harm 437 430
r:en.suicide 642 839
r:en.use 567 -231
r:en.voices 377 272
r:en.wish_to_die 760 654
r:en.withdrawal 362 -213
r:es.a_punto_de_consumir 340 -514
r:es.abstinencia 372 -85
r:es.autolesion 439 574
r:es.comida 214 -49
r:es.consumo 597 -380
r:es.desesperanza 55 -266
r:es.despedida 330 446
r:es.ganas 209 -321
r:es.ganas_de_morir 611 435
r:es.maltrato 372 -315
r:es.peligro 466 448
r:es.peligro_para_otros 486 114
r:es.plan 560 686
r:es.sin_medicina 528 -295
r:es.sobredosis 461 568
r:es.suicidio 625 574
r:es.voces 189 221
s:abuse 567 -469
s:again 349 -209
s:all 269 326
s:alone 59 65
s:better_off 237 109
s:blade 854 658
s:body 500 860
s:break 222 172
s:breath 59 472
s:coped -141 -66
s:crave 310 -732
s:cry 63 -35
s:cut 39 781
s:dealer 337 -678
s:despair 246 -600
s:die -25 646
s:door -62 217
s:drank 929 -407
s:drink 893 -1111
s:drug 863 -887
s:end 84 103
s:errand -586 291
s:fading 355 204
s:fear 123 80
s:fine -417 123
s:food -759 -37
s:forgive 242 198
s:friend 115 -118
s:fun -326 125
s:give_away -38 51
s:gone 159 66
s:goodbye 130 496
s:gun 577 719
s:hand 591 -16
s:harm 51 377
s:harm_them 168 250
s:help 268 189
s:hide 244 338
s:high 36 -341
s:high_place 356 548
s:hit 185 107
s:idea 228 341
s:jump -38 151
s:kids -365 452
s:kill -182 606
s:kin -221 16
s:last_time 374 184
s:laugh -659 172
s:leave 528 -427
s:live 414 872
s:maybe 16 131
s:me 303 76
s:medicine 520 -1065
s:miss_me -126 -44
s:missed 156 -115
s:money 194 -466
s:near 385 30
s:not 295 -31
s:now 268 -46
s:number 216 -327
s:only 274 -176
s:overdose -103 104
s:partner 133 -20
s:past 335 -203
s:pills 495 206
s:plan 354 521
s:police 4 206
s:program -4 -375
s:quit 118 -115
s:rage -41 -198
s:recent 96 -149
s:relapse 63 -301
s:resist 0 -176
s:rope 430 640
s:safe 189 320
s:school -299 -23
s:shop 533 -338
s:sick 480 -588
s:sleep -147 -96
s:sober 303 -645
s:soon 414 -84
s:strong 231 -287
s:take 217 318
s:thanks -465 174
s:they 629 366
s:thing -226 104
s:threat 53 348
s:tired 164 57
s:tired_work -504 10
s:too_much 267 110
s:train 443 788
s:use 190 -694
s:voices 87 269
s:wake 275 251
s:we -138 -166
s:while 39 -230
s:withdrawal 375 -572
s:wound 262 593
s:year 52 -16
t:2011 dej el 91 -8
t:5 min away 85 -25
t:a ahorc si -78 0
t:a bottl of 72 1
t:a bunch of 74 30
t:a bus came 85 20
t:a la ambul 56 75
t:a la cas 178 -94
t:a la escuel -88 0
t:a la noch -77 -3
t:a la piscin -86 0
t:a la virg 102 51
t:a line and -112 0
t:a list of 184 56
t:a mat si -88 0
t:a medi cuadr 69 -44
t:a mi abuel 54 -98
t:a mi espos 72 -63
t:a mi madr 92 72
t:a mi mam 103 70
t:a mi tio -90 0
t:a new person -106 0
t:a number to -68 0
t:a porta john 70 -24
t:a reason in 67 -11
t:a song that -97 0
t:a steak knife 5 -79
t:a tire iron 79 55
t:a tod lo -81 0
t:a tom ya 23 -75
t:a ver que 69 13
t:a way out 66 80
t:about when i -83 0
t:abus de mi 92 -118
t:acab el mund -82 0
t:acab la rach 140 -105
t:acer sin zapat 141 -45
t:affair in order 87 54
t:again today if -72 0
t:agu se me 77 -12
t:ahorc si no -78 0
t:al beb y 92 18
t:al casin y 54 -73
t:al de la 13 76
t:alcohol en la -88 0
t:algui que me -112 -109
t:all down for -101 0
t:all i can 64 -89
t:all my strip -73 0
t:all of them 158 6
t:alon not safe 91 13
t:alright want to -86 0
t:ambul dejenm ir 56 75
t:an hour ago 37 84
t:an old friend 144 -66
t:and close my 38 77
t:and for what 98 25
t:and i agre -69 0
t:and i are -160 -42
t:and i cant 96 241
t:and i dont 69 17
t:and i just -93 -12
t:and i know 71 78
t:and i said 121 20
t:and i still -77 3
t:and i was -80 -59
t:and id call -68 0
t:and it been -108 0
t:and it help -83 0
t:and it not 201 -142
t:and it was -75 0
t:and kept pump -78 0
t:and my hand 19 99
t:and no im -122 2
t:and nobodi ever -99 0
t:and now im 31 68
t:and put on 117 10
t:and that where 70 -24
t:and the calendar -80 0
t:and the day 93 32
t:and took my 74 -41
t:and updat my 80 57
t:and want to 126 21
t:and went to -125 0
t:anos y hoy -67 0
t:answer me right 6 74
t:answer to the 84 28
t:anyth feel off -73 0
t:are at the 83 -46
t:are in my 7 90
t:are on the 182 86
t:around the block -71 0
t:as far as 117 70
t:asi de clar 108 18
t:ask again today -72 0
t:ask if i -150 0
t:ask my mother -32 -78
t:at a time -97 0
t:at my mom 110 -34
t:at noon so -104 0
t:at the bottom 74 -72
t:at the club 69 -36
t:at the dmv -71 0
t:at the door -28 -157
t:at the frat 72 -49
t:at the key 36 -94
t:at the lake -93 -30
t:ate a sandwich -71 0
t:avent unas caguam 78 -15
t:back and kept -78 0
t:back to school -100 0
t:back to that -69 22
t:back to zero 99 -28
t:ban de la 76 32
t:ban y nad 76 -24
t:be a person 70 32
t:be scare it -120 0
t:be the death -121 0
t:be there soon -79 0
t:be too close -120 0
t:beat me at -128 0
t:becaus i was 151 -3
t:becaus my mother -80 0
t:been cut my 9 -98
t:been play the -76 0
t:been save up 16 82
t:been stuck in -77 0
t:beer at the -78 0
t:bleed money on -70 0
t:bols en la -70 -3
t:botell del vecin 72 -8
t:bottl in the -83 -29
t:bottl of gin 27 104
t:brother where the 108 23
t:bump at the 72 -49
t:bumpi and id -68 0
t:buprenorfin al can 103 -16
t:bus came id 85 20
t:but i did -98 0
t:but i know 22 -125
t:by a thread 117 -51
t:by myself w 5 -79
t:by the belt -67 0
t:by the window -116 0
t:caf de los 135 36
t:caguam con los 78 -15
t:caj hast en -81 0
t:call en la -72 0
t:call if it -68 0
t:call my sister 70 -40
t:came in eighth -74 0
t:came in the 91 36
t:came up at -67 0
t:camin ya me 76 -24
t:can hear the 100 -153
t:can you tell -67 0
t:cans de intent 57 -94
t:cant be fix 83 -71
t:cant feel my 16 79
t:cant get that -91 0
t:cant make it -74 -18
t:cant talk not 91 13
t:cant wait to -84 0
t:capataz me haci 70 -32
t:carcel por vend -84 0
t:cas de la 85 15
t:cas de mi 76 30
t:casi me da -82 0
t:cay la buprenorfin 103 -16
t:closer to the 68 48
t:coach did stuff 69 -28
t:coach said everi 111 -23
t:cobr de otra 88 -54
t:colg los tenis -72 7
t:con el camell 81 -21
t:con la planch 120 -2
t:con la puert 70 -119
t:con la sal -138 0
t:con la vid 42 81
t:con las gan 90 -5
t:con los del 102 -41
t:con mi espos -77 0
t:con mi novi -67 0
t:con mi vid 90 10
t:con mis hij -84 0
t:con tequil y 6 74
t:con un amig 29 -69
t:contr la par 29 91
t:convulsion fum algo 17 129
t:cop de cristal -83 0
t:cort las ven -67 1
t:cort otra vez 74 47
t:counter goe back 99 -28
t:crave is a 131 -12
t:crave show up -120 0
t:cre que me 91 134
t:cristal de la -89 0
t:crud de suen -73 0
t:cruz la call 74 106
t:cuadr de la 69 -44
t:cuand lleg el -79 -39
t:cuand se duerm 61 -82
t:cut my klonopin 5 -79
t:da un infart 56 75
t:dand golp en 85 47
t:de golp y 23 -95
t:de hac dan -116 0
t:de la cam 108 91
t:de la cas 35 119
t:de la grip -75 0
t:de la lengu -18 -84
t:de la list 142 -74
t:de la luz -82 0
t:de la olla 69 -44
t:de la par -75 0
t:de la vid 123 13
t:de lo que -113 33
t:de los mart 129 36
t:de mi abuel 69 71
t:de mi hij -78 0
t:de mi mism 76 19
t:de mi nin 101 74
t:de mi suegr 84 -60
t:de mi tia -69 -9
t:de mis hij 131 7
t:de naltrexon me -84 0
t:de pens en 78 -68
t:de tom hoy -96 0
t:de viv asi 99 14
t:death of me -121 0
t:debaj de la 169 50
t:debaj del colchon 79 17
t:deep this time 103 16
t:dej de pens 75 -69
t:dej el guar 105 -14
t:dej las llav -82 9
t:dej las pastill 10 -90
t:del otro lad 69 79
t:denm de baj 134 -63
t:deserv to be 68 24
t:despu de las -68 -8
t:detox at home 103 -39
t:di par de 76 -88
t:dia de la -88 0
t:dic que me -79 0
t:dic que ya -110 0
t:did stuff on 69 -28
t:did too much 92 8
t:die in your -112 0
t:difunt son much 78 -80
t:dig que no 23 -102
t:dij a mi 104 17
t:dij estoy molest -82 0
t:dij que me 87 81
t:dij que si 101 -59
t:dij que yo -70 0
t:do i do 46 70
t:do i sign 29 -75
t:do it after 82 30
t:do it again 45 -72
t:do line in 84 -31
t:do the math 111 56
t:do this anymor -159 0
t:dog ate my 73 -29
t:done be aliv 69 22
t:done it job 41 69
t:done with hope 68 -57
t:done with journal 68 -57
t:dont know if 35 -106
t:dont lectur me 69 -29
t:dont let my 91 67
t:dont tell my 73 3
t:dont think i 17 -91
t:dont want to -313 -85
t:down by myself 5 -79
t:down for me -101 0
t:down the drain 83 -10
t:drank a fifth -23 105
t:drink and i -74 66
t:earli to refil 76 -12
t:eche una siest -79 0
t:eche unos tapis 109 -37
t:edg of the 9 -67
t:eighth out of -74 0
t:el ban de 76 32
t:el caf de 141 42
t:el camell en 81 -21
t:el capataz me 70 -32
t:el de mi 79 27
t:el dia de -69 4
t:el diari y -122 0
t:el fin de 69 -32
t:el lun me 41 70
t:el mes pas -85 -33
t:el muebl bar 49 -72
t:el segur no 119 -43
t:el viaj me -88 0
t:en 2011 dej 91 -8
t:en el balcon -70 0
t:en el ban 153 132
t:en el camion -160 -4
t:en el corredor 91 -8
t:en el diari -154 0
t:en el karaok -73 0
t:en el part 109 -37
t:en el trabaj 78 -2
t:en el viaj 94 -25
t:en este mund 109 87
t:en la acer 141 -45
t:en la azote 92 69
t:en la baner -81 0
t:en la boc 49 -96
t:en la call -5 -85
t:en la carcel -84 0
t:en la carniceri -68 0
t:en la cas -197 -6
t:en la cocin 158 64
t:en la esquin -126 8
t:en la guanter 26 -88
t:en la line -93 0
t:en la man 192 -171
t:en la mes 101 8
t:en la panz 60 68
t:en la pregunt 38 89
t:en la sal -77 18
t:en la sesion -106 0
t:en la tin 83 54
t:en su carr 67 18
t:encim a mi 71 12
t:encontr mis lent -71 0
t:es par el 117 -68
t:es un poz 100 -23
t:es un suicidi -97 0
t:escrib desd el 61 86
t:espos cre que 134 -53
t:espos dic que -76 0
t:esta en el 77 -148
t:esta en la -130 33
t:estoy a medi 69 -44
t:estoy a salvo 110 22
t:estoy dand vuelt 12 -79
t:estoy debaj de 86 121
t:estoy en el 20 108
t:estoy en la -35 102
t:estoy en paz -86 0
t:estoy mir por 16 -107
t:estoy molest y -82 0
t:even tho i 71 -40
t:ever said it -68 0
t:everi day for 92 17
t:everi gymnast got 111 -23
t:everi song everi 102 -20
t:ex is at 94 62
t:extran a mi -80 0
t:eye are red 54 -76
t:fade w my 70 -24
t:feel like an 90 36
t:feel like die -79 -18
t:feel like im 42 -72
t:feel like the 72 9
t:felt good to -91 0
t:fent had done 41 69
t:fin de seman 71 -40
t:first time sinc 82 -29
t:flac por mi 74 52
t:for a hit 61 -132
t:for a minut -80 17
t:for a walk -80 0
t:for each kid 68 48
t:for self harm -95 0
t:for the cat 99 24
t:for the coffe 109 40
t:for the old 109 -66
t:for want to -95 0
t:from last night 37 -73
t:from the emergenc 80 57
t:front of me 42 95
t:fue la man -113 19
t:gabapentin to feel 15 -88
t:gan de que -86 26
t:gan de tom -84 -15
t:gave up on -91 0
t:get bumpi and -68 0
t:get that song -91 0
t:give my chair 93 -84
t:go back to -165 12
t:go for a -75 0
t:go to be 47 -166
t:go to bed -183 0
t:go to kill 62 69
t:go to the 73 -53
t:goe back to 99 -28
t:goe i wanna -99 0
t:golp en la 85 47
t:gone by 4 -81 0
t:gonna be the -73 -58
t:gonna write it -80 0
t:goodby to my -115 0
t:got fade w 94 -28
t:got it all 108 76
t:got that massag 111 -23
t:grab him by -67 0
t:graci por el 126 42
t:graci por tod 131 47
t:group done with 68 -57
t:group i meant -94 0
t:group was good 77 -3
t:group was nice 108 61
t:gun in my 76 33
t:gymnast got that 111 -23
t:habl con mi 77 -8
t:had done it 41 69
t:had my hand 16 68
t:hag ese chist -76 0
t:hand on the -91 92
t:hang on by 195 -151
t:hast el gorr -126 0
t:hast en la -81 0
t:hast las diez -129 0
t:hast que se 25 72
t:have a number -68 0
t:have all my -77 0
t:he make me 53 -82
t:he said respect -91 0
t:he think im -89 0
t:he track my 16 -106
t:head the one -91 0
t:head to the 124 -57
t:here on earth 77 32
t:herman y me -106 0
t:hes in the 26 84
t:hes who i -83 0
t:hic una list 113 28
t:high if he -89 0
t:hij dic que 72 -63
t:hij me cont 129 -79
t:him by the -67 0
t:hold my granddaught -84 0
t:hold so im 75 22
t:hold the hammer 23 73
t:hotlin kept me 75 22
t:hous is veri -76 0
t:how do i 0 -67
t:how strong is -129 0
t:how the nurs -68 0
t:hoy dij estoy -82 0
t:hoy me sient -113 0
t:hoy si me 70 -54
t:hurt anybodi no -70 0
t:hurt worth it -83 0
t:hypothet shes look 36 -94
t:i am so 77 -74
t:i am wait -103 4
t:i bought it 12 -82
t:i call in 107 -22
t:i call my 88 7
t:i came in -74 0
t:i can come -107 0
t:i can hear 156 -91
t:i can make -125 0
t:i can tell -107 13
t:i can think 67 -49
t:i cant come -143 0
t:i cant do -66 -73
t:i cant even -143 2
t:i cant make -69 -18
t:i cant stand 12 124
t:i did drink 95 -13
t:i did not -72 0
t:i do not -115 16
t:i dont belong 74 -45
t:i dont have -288 26
t:i dont know -139 21
t:i dont miss -142 0
t:i dont want -58 101
t:i go on -97 -29
t:i got the -151 10
t:i grab him -67 0
t:i had a 138 -23
t:i had to -129 1
t:i have a 105 157
t:i have all -77 0
t:i have been 70 21
t:i have decid 74 -19
t:i have my 61 121
t:i have the 95 41
t:i hit my 28 67
t:i just want 70 37
t:i know how -132 18
t:i know the 29 90
t:i know which 194 53
t:i left the -100 0
t:i meant the -97 0
t:i miss my 85 -8
t:i need the 73 -42
t:i never said 98 -24
t:i never told 67 -90
t:i pass the -76 0
t:i pay for 15 -69
t:i pick up 68 -142
t:i put a 11 -69
t:i put my -78 -6
t:i put the 69 9
t:i regret to 84 -42
t:i said i -125 8
t:i said id 28 -67
t:i said it 88 17
t:i see the -43 -100
t:i skip the 72 29
t:i stood on 127 82
t:i take them -73 0
t:i talk to 5 -78
t:i think it -74 13
t:i told her -116 0
t:i took my 78 44
t:i took the -86 28
t:i type this -74 20
t:i use the -125 0
t:i wanna die -100 2
t:i want it 55 -101
t:i want out 66 99
t:i want to -17 67
t:i was eleven 72 -55
t:i was just 86 179
t:i was the -86 0
t:i was too 71 -17
t:i wave back -78 0
t:i will be -86 8
t:id be fine 78 59
t:id be honest 28 -67
t:id call it -68 0
t:id do it 34 -179
t:id rather be 50 76
t:if a bus 103 30
t:if anyth feel -73 0
t:if he think -89 0
t:if i feel -72 0
t:if i miss -118 0
t:if it get -68 0
t:if there was 70 41
t:if u know 95 58
t:im a 3 -104 0
t:im alright want -86 0
t:im at the 12 133
t:im drive to 45 -91
t:im embarrass and -73 0
t:im fine and -90 0
t:im go to 78 79
t:im here for -151 0
t:im hold my -84 0
t:im hold the 23 73
t:im hook on -76 0
t:im in the -11 104
t:im never go 59 -80
t:im not come 107 -38
t:im not worth 97 -87
t:im on my -106 0
t:im on the 55 88
t:im pay for -89 0
t:im tire of 83 -56
t:im type here 75 22
t:in a porta 70 -24
t:in a row 70 13
t:in eighth out -74 0
t:in front of 75 69
t:in group and 124 15
t:in group i -170 0
t:in group today 102 -72
t:in my hand 67 -114
t:in my lap 7 90
t:in my room 70 -7
t:in that circl 71 -95
t:in the car 183 -81
t:in the foot -82 0
t:in the glass 85 -93
t:in the kitchen 23 95
t:in the lobbi -197 0
t:in the mail 86 36
t:in the neighbor 81 -88
t:in the next 152 -4
t:in the notebook -80 0
t:in the other -86 0
t:in the park 69 -6
t:in the tub 139 87
t:in the wait -96 0
t:in the walk 84 -31
t:in the walmart 80 -36
t:in two room -76 0
t:in your arm -112 0
t:insid of my 8 -71
t:inyect y esta 100 12
t:ipa while the 124 -47
t:is 5 min 85 -25
t:is a 10 131 -12
t:is at my 99 42
t:is at the -89 33
t:is do the 39 -74
t:is drink again -174 0
t:is have surgeri -74 0
t:is high if -89 0
t:is in my 110 78
t:is my aunt -68 0
t:is on my 86 2
t:is on the -6 84
t:is the onli 174 73
t:is veri quiet -76 0
t:it all down -114 0
t:it get bumpi -68 0
t:it go to 34 -151
t:it in group 102 -33
t:it in the 11 -104
t:it is not -83 -13
t:it not for 87 -121
t:it on me 84 14
t:it on my 10 -82
t:it over the -91 5
t:it so bad 28 -105
t:it so corni -78 0
t:it that simpl -68 0
t:it was a -115 35
t:it was an 120 3
t:it was for 98 26
t:it was not -67 18
t:it wasnt a 78 10
t:it would be -120 0
t:ive been play -76 0
t:jane is my -68 0
t:journal done with 68 -57
t:keep the strip -80 0
t:kept me on 75 22
t:kept pump gas -78 0
t:key and my 40 -69
t:kick me in -95 49
t:kick the door 9 74
t:kill for a -24 -69
t:klonopin down by 5 -79
t:know what im 47 -84
t:la acer sin 141 -45
t:la ambul dejenm 56 75
t:la bols en -70 -3
t:la buprenorfin al 103 -16
t:la cabez me 31 69
t:la carcel por -84 0
t:la cuent de -45 111
t:la de la -85 0
t:la escuel y -83 0
t:la flac por 74 52
t:la lengu y -72 -1
t:la llav puest 49 -72
t:la man con -69 54
t:la man y 92 -8
t:la naltrexon la 98 -11
t:la noch cuand 83 28
t:la pastill debaj 11 -84
t:la piedr del -88 0
t:la pip carg 11 -72
t:la puert par -114 0
t:la seman pas 90 -82
t:la sesion de 120 52
t:la uso de 93 -9
t:la vig del 74 27
t:la virg que 8 72
t:landlord is high -89 0
t:las llav adentr -95 0
t:las pastill del 18 -73
t:las pastill par 31 -68
t:last night and 16 72
t:laugh at me 87 16
t:le di al 89 -77
t:le di un -85 -8
t:le dij a 110 21
t:le llev el -109 0
t:le pedi perdon -112 6
t:le pid a 21 107
t:le pregunt al 43 87
t:le teng mied 9 -114
t:le voy a 28 109
t:left for me 66 86
t:leg wont stop 14 -106
t:les dij que 108 37
t:letter to my -84 0
t:light are off 53 68
t:like an invit 80 33
t:line and i -112 0
t:line in the 103 -69
t:listen to the -71 0
t:lleg a cas -67 0
t:lleg a la 201 -64
t:lleg a las -73 -48
t:lleg en diez -110 0
t:llev tres dias 87 -66
t:lo mio es 100 -23
t:lo que dij -156 0
t:lo teng en 18 -100
t:lo voy a 122 103
t:log off for 117 76
t:lol not lol 246 21
t:long sleev in 115 39
t:long way home -86 0
t:look at the 49 -99
t:look up how 151 44
t:los del tall 78 -15
t:los difunt son 78 -80
t:los nin y 70 36
t:los zapat nuev -67 0
t:lueg la botell 72 -8
t:mad at me 9 -93
t:made a list 170 56
t:made up my 109 18
t:make myself walk 80 26
t:make sure my 82 70
t:mam dic que -104 -3
t:man con la -113 19
t:man y el 73 40
t:mari jane is -68 0
t:me a line -112 0
t:me acab de 130 103
t:me acuerd de 105 -57
t:me avent unas 78 -15
t:me baj el 73 -4
t:me baj la -73 2
t:me bebi el 50 78
t:me cans de 78 -65
t:me cay la 90 -16
t:me com las 18 -84
t:me cont que 129 -79
t:me cort el -84 3
t:me cort las -71 13
t:me da igual 90 -10
t:me da mied 21 -72
t:me da un 56 75
t:me dej marc -68 -34
t:me dej sol 77 28
t:me di par 76 -88
t:me di un 66 -77
t:me dic que 113 89
t:me dieron gan -80 0
t:me doy de 1 -69
t:me eche un -98 0
t:me eche una -112 0
t:me eche unos 115 -51
t:me encerr en 71 -31
t:me esta esper 76 -12
t:me esta gan 74 -140
t:me esta mat -120 0
t:me estoy agarr 15 -84
t:me from the 75 -54
t:me fue la -113 19
t:me haci cos 114 -89
t:me in the 166 -23
t:me inyect la -95 26
t:me is at -107 0
t:me mat mi -69 0
t:me meti a -116 0
t:me muer de -80 10
t:me on hold 89 59
t:me out of 104 -12
t:me pas de -129 45
t:me pas el -116 -52
t:me pas la 72 104
t:me peg con 68 1
t:me pong el 24 90
t:me pus bien 99 -22
t:me pus hiel -92 0
t:me pus la -99 0
t:me quem con 118 -101
t:me quem la -127 0
t:me quiero morir -102 2
t:me quit el 92 28
t:me tien hast -126 0
t:me tir a -118 -39
t:me to the -86 0
t:me toc leer -79 0
t:me tom com 68 16
t:me tom la -122 85
t:me tom las 40 -149
t:me trab la 32 67
t:me va a -62 -90
t:me vien sigu 42 71
t:me voy a -139 -67
t:me when i 53 -117
t:me would have -121 0
t:meant the park -97 0
t:medi cuadr de 69 -44
t:mi espos cre 134 -53
t:mi espos dic -76 0
t:mi espos y -78 0
t:mi herman y -120 15
t:mi hij dic 72 -63
t:mi hij el 76 30
t:mi hij me -7 -194
t:mi madr me 86 -75
t:mi mam dic -104 -3
t:mi mam me 106 -2
t:mi mam que 77 -2
t:mi metadon y -75 0
t:mi nin tien -99 0
t:mi nombr de 125 -106
t:mi novi convulsion 17 129
t:mi novi me 75 -114
t:mi pap en 84 -8
t:mi pap no -132 0
t:mi parej me 67 37
t:mi prim se 95 14
t:mi suegr me -91 0
t:mied a mi 9 -114
t:mij lo que -81 0
t:minibar and no 30 -81
t:minut and i -86 0
t:minut and then -96 0
t:mio es un 100 -23
t:mir por la 16 -107
t:molest y no -82 0
t:mom leav for 75 -50
t:mom not answer 6 74
t:mom think it 84 11
t:month gone in 71 -41
t:much gan de -77 3
t:muer de hambr -82 0
t:muer por unas -72 0
t:muri en 2011 91 -8
t:my affair in 87 54
t:my backpack at 70 0
t:my bodi can 57 146
t:my boss is -82 0
t:my brother and -114 13
t:my brother i 56 93
t:my brother where 108 23
t:my calf open 90 47
t:my chair to 93 -84
t:my cousin is 173 -57
t:my cousin say -68 0
t:my daughter wed 67 -3
t:my ex is 65 72
t:my eye are 71 -125
t:my first husband 22 -79
t:my hand on 6 111
t:my head off 38 -95
t:my head sinc -77 0
t:my head the -91 0
t:my kid got 57 84
t:my kid school 71 34
t:my klonopin down 5 -79
t:my landlord is -93 0
t:my leg wont 3 -72
t:my littl brother 18 68
t:my mom leav 75 -50
t:my mom to -117 5
t:my mother to 51 -77
t:my name off 85 -16
t:my phone and 72 -42
t:my shoulder stock -72 0
t:my son is 89 43
t:my strip i -73 0
t:my strip went 80 -10
t:my sub to 71 -7
t:my take home 85 -142
t:my thigh look 70 35
t:my wife keep -80 0
t:myself in the -68 12
t:myself w a 5 -79
t:naltrexon la uso 93 -9
t:name and i 110 -54
t:name off the 85 -16
t:need a new 157 51
t:need someth anyth 38 -95
t:never gave up -68 0
t:never go to 83 -95
t:new pipe under -93 0
t:nin tien fiebr -99 0
t:no cubri la 80 -29
t:no dej de 100 17
t:no es par 133 -52
t:no estoy a 110 22
t:no hag ese -76 0
t:no he comido 126 -18
t:no i dont -102 0
t:no im not -163 3
t:no me acuerd 95 -74
t:no me arrepient -99 0
t:no me busqu 83 126
t:no me dier -73 -2
t:no me dieron 76 -10
t:no me pong 24 90
t:no me qued -113 28
t:no me quier -116 0
t:no me quiero -116 0
t:no posit left 66 86
t:no pued habl 82 77
t:no pued mas -4 -109
t:no quier estar -79 18
t:no se acab -82 0
t:no se com -70 -3
t:no se si 75 -61
t:no sirv par 46 -87
t:no teng remedi 97 -42
t:no use im 125 -14
t:no voy a -115 66
t:nobodi ever said -68 0
t:nobodi has to 65 100
t:nombr de la 125 -106
t:nos amarr y 72 -25
t:nos vem en 70 29
t:nose is wreck 72 -49
t:not alon not 91 13
t:not answer me 6 74
t:not come back 109 -99
t:not for this -96 0
t:not give up -132 0
t:not to be -75 18
t:not worth the 97 -87
t:notebook for thursday -80 0
t:novi convulsion fum 17 129
t:number if anyth -73 0
t:number to call -68 0
t:nunc y es 38 89
t:nurs never gave -68 0
t:of be good 26 -159
t:of gum instead -73 0
t:of how the -68 0
t:of it is -69 0
t:of my head -176 27
t:of my old 80 -27
t:of the blue 74 55
t:of the park 55 75
t:off the list 79 -57
t:offer me a -140 0
t:oil chang done -75 0
t:old me would -121 0
t:on away trip 69 -28
t:on hold so 75 22
t:on me with -68 0
t:on my bike -70 0
t:on my dog 97 38
t:on my end -80 0
t:on my head -96 0
t:on my leg 57 67
t:on my own 107 -124
t:on my phone 71 33
t:on my shoulder 83 -64
t:on my thigh 17 76
t:on my way -112 15
t:on saturday and 52 -74
t:on the bridg 83 16
t:on the door 22 68
t:on the dresser 96 49
t:on the floor 15 75
t:on the other 101 28
t:on the phone 113 -178
t:on the roof -75 16
t:on time and -73 0
t:one for the 174 -37
t:one in the 133 143
t:one of the -88 -25
t:one that goe -99 0
t:onli thing i -139 25
t:onli thing that 79 49
t:open it again 89 121
t:orang strip are 83 -46
t:out for good 165 -15
t:out in the 78 -45
t:out of eight -74 0
t:out of my -146 7
t:out of ten 76 -94
t:out of the -14 78
t:out with my -74 0
t:pack of gum -73 0
t:pag por la -76 0
t:pap en el 91 -8
t:papel de la 35 71
t:par la maquet -68 0
t:par no tent -83 0
t:par que se -93 7
t:part of me 91 64
t:pas de viv 99 14
t:pas lo que -13 157
t:pastill de la -47 -75
t:pastill debaj de 11 -84
t:pay for that -89 0
t:peg en la 46 94
t:perdi el cuadern -89 0
t:perdi la cuent 111 108
t:perdon a mi -133 0
t:pharmaci say too 76 -12
t:pharmaci tech life -86 0
t:pick up my -130 -146
t:pick up yesterday 105 -38
t:pid a la 18 102
t:piedr del rinon -88 0
t:pill are in 70 115
t:pill in my 9 -120
t:pipe under the -93 0
t:place with a 73 28
t:plan the next -74 0
t:play the radio -76 0
t:playlist for the 70 47
t:plug is 5 95 -25
t:plug say 15 67 -11
t:pong el arnes 24 90
t:por el caf 134 42
t:por el calor -81 0
t:por la piedr -76 16
t:por la ventan 151 -48
t:por primer vez -78 0
t:por un trag 59 -92
t:porqu se me 102 41
t:posit left for 66 86
t:prim se inyect 89 8
t:puert y me -99 0
t:pus bien pachec 99 -22
t:pus hiel en -92 0
t:pus nunc y 38 89
t:put his hand 94 -24
t:put my affair 87 54
t:put someth in 20 88
t:que hor sal 68 49
t:que lleg a -73 0
t:que me mat 191 66
t:que me pas 29 101
t:que me prest -119 23
t:que me regal 30 -74
t:que me toqu 15 69
t:que mi herman 77 37
t:que no a -96 0
t:que no se 91 -87
t:que pas lo 20 157
t:que por eso -67 0
t:que se sequ -98 0
t:que veng la 74 52
t:que ya me 13 71
t:que ya no -148 -17
t:qued call en -72 0
t:qued con el 81 -21
t:qued con la 95 41
t:quem con la 113 -73
t:qui se qued 107 19
t:quier acab con 9 74
t:quier es que -97 0
t:quier estar aqui -101 1
t:quier ir al 67 19
t:quier segu en -89 -27
t:quiero morir quiero -74 0
t:quiet so ive -76 0
t:quit the program -73 -4
t:radio in two -76 0
t:rather be ded 50 76
t:reason in 14 67 -11
t:rec ya camin 76 -24
t:regret to report 84 -42
t:relaps on cut 20 87
t:remov me from 80 57
t:report that i 79 15
t:romeo and juliet -67 0
t:rompi mi jurament 98 -34
t:run out of 67 -1
t:sab por que 113 92
t:said everi gymnast 111 -23
t:said id be 28 -67
t:said it that -68 0
t:said it was 143 60
t:sat at the 85 74
t:save up my 42 117
t:say thank you 82 19
t:say too earli 76 -12
t:scare it would -120 0
t:scratch me shes -76 0
t:screen ask if -70 0
t:se a que 108 -7
t:se acab el -93 0
t:se acab la 169 -89
t:se inyect y 100 12
t:se lo dij -120 1
t:se me fue -126 -7
t:se me qued 131 -31
t:se me quem -84 0
t:se me trab 32 67
t:se qued con 202 61
t:se si lleg 36 -74
t:seal and stamp 113 14
t:second time this 75 11
t:see you in 107 6
t:see you monday -95 12
t:see you on 82 8
t:sent me home 132 -32
t:set a boundari -101 0
t:she has the 60 -125
t:she pass in 79 53
t:she wrote it -101 0
t:shes look at 36 -94
t:shot myself in -82 0
t:shot this month 89 -33
t:shot up in 89 -28
t:si me da 56 75
t:si me voy 11 -131
t:si no llev -97 0
t:side of the 72 31
t:sig quer mor 71 45
t:sink doesnt leak -93 0
t:sleev in august 69 28
t:slice my calf 90 47
t:smell it on 84 -107
t:so bad and -117 1
t:so bad i 72 -61
t:so i final 99 3
t:so i need -73 0
t:so im type 75 22
t:so ive been -68 -4
t:so now it 45 103
t:solt el volant 73 28
t:someon with a 43 -75
t:someth anyth to 38 -95
t:someth in my 13 93
t:song everi smell 102 -20
t:song out of -91 0
t:song that goe -97 0
t:sort my pill -103 0
t:sound in group -94 0
t:stood on the 127 82
t:strip and the -80 0
t:strip are at 83 -46
t:strip i take -73 0
t:strip went through 107 -18
t:strong is it -129 0
t:stuck in my -142 0
t:stuff on away 69 -28
t:suegr me va -78 0
t:suicid hotlin kept 75 22
t:take the kid 67 31
t:take them on -73 0
t:talk me down 60 83
t:talk not alon 91 13
t:talk to my 102 -36
t:tapis en el 109 -37
t:tell me to 95 58
t:tell me where -85 0
t:tell my mom 105 17
t:ten out of 76 -94
t:ten year and -68 0
t:teng caj hast -81 0
t:teng de la 73 -100
t:teng en la 90 -159
t:teng gan de -89 89
t:teng la pip 11 -72
t:teng las pastill 14 93
t:teng mied a 9 -114
t:teng mied de 67 118
t:teng que llev -109 0
t:teng tod pens 73 55
t:teng un plan -115 19
t:terc dia sin 77 -17
t:text me a 45 71
t:thank for everyth 185 31
t:that goe i -135 0
t:that song out -91 0
t:that where it 70 -24
t:the 9 40 97 11
t:the babi slept 108 -47
t:the bathroom at 85 -3
t:the bottom of 84 -72
t:the bridg on 85 40
t:the car befor 98 4
t:the clinic for 91 -8
t:the coach said 111 -23
t:the crave is 78 -33
t:the death of -121 0
t:the dog is 67 -3
t:the door with -2 -157
t:the edg of -8 -67
t:the fent had 41 69
t:the flu i 89 -7
t:the foot by -82 0
t:the group room -81 0
t:the insid of 20 -80
t:the insur peopl -68 0
t:the kitchen sink -80 0
t:the lake with -82 0
t:the long way -158 0
t:the night staff 88 28
t:the notebook for -80 0
t:the number if -73 0
t:the nurs never -68 0
t:the old neighborhood 134 -66
t:the one that -94 -25
t:the onli one 76 40
t:the onli thing -49 83
t:the other side 68 46
t:the packag store 136 -56
t:the park deck 105 31
t:the park structur 55 75
t:the phone with 168 -98
t:the pill are 7 90
t:the pill out 16 -68
t:the program i -69 0
t:the radio in -76 0
t:the screen ask -70 0
t:the strip and -80 0
t:the urg to 7 85
t:the wait room -74 3
t:the walk in 84 -31
t:the whole bottl -73 -12
t:the window with 32 81
t:the yellow line 91 52
t:them on time -73 0
t:then i found 72 -103
t:then light out 90 -64
t:there a bottl 46 -132
t:there a song -97 0
t:there is a -77 -33
t:thigh look like 70 35
t:think about use -69 -3
t:think about when -83 0
t:think i got 72 77
t:think i was 61 -75
t:think im pay -89 0
t:think it late -83 0
t:think of how -68 0
t:think of you -236 0
t:this is my -106 13
t:tien hast el -123 -5
t:time this week 84 6
t:tir a la -131 0
t:tir la toall 74 -43
t:tire of be 75 18
t:to be a 89 65
t:to be dead 94 48
t:to be honest -91 0
t:to be said -94 0
t:to be scare -120 0
t:to call if -68 0
t:to do it 60 203
t:to feel someth 15 -88
t:to get high 72 -66
t:to get the 86 84
t:to go back -114 0
t:to go too 82 58
t:to hurt anybodi -93 0
t:to hurt myself -181 12
t:to kill me -150 2
t:to kill my 80 25
t:to lock me 73 -13
t:to make her 84 4
t:to make myself 80 26
t:to my dead 102 -36
t:to say im -105 0
t:to someon with 43 -75
t:to take me 48 72
t:to tell someon -86 0
t:to the gym -78 5
t:to the night 88 28
t:to the parti 72 -79
t:to touch me 98 -6
t:to wake up -90 0
t:tod el dia -80 0
t:tod en el -79 0
t:tod la noch 39 -82
t:tod los dias -167 10
t:today if i -72 0
t:tom las pastill 40 -133
t:tonight im hold -84 0
t:too earli to 76 -12
t:took a bunch 70 29
t:took my med 2 -89
t:took the long -86 0
t:took the whole -90 9
t:trab la lengu 64 67
t:trabaj y no 79 -14
t:tri to get 90 90
t:tri to kill -88 1
t:tri to make 80 26
t:tweak my shoulder -72 0
t:two week ago 68 104
t:un amig de 29 -69
t:una de mis 43 121
t:una list de 113 28
t:unas caguam con 85 -24
t:under the bed 85 76
t:unos tapis en 109 -37
t:up and now 7 72
t:up from the -109 1
t:up in a 89 -28
t:up in the 12 -85
t:up my kid 41 -107
t:up my methadon -87 0
t:up my mind 109 18
t:up on me -89 0
t:up on this -120 0
t:up yesterday and 105 -38
t:updat my beneficiari 71 57
t:urg came up -67 0
t:use to be -120 0
t:use to burn 109 -59
t:use to lock 73 -13
t:use to touch 98 -6
t:va a ahorc -78 0
t:va a mat -126 2
t:vem en la 67 30
t:veng la flac 74 52
t:veri quiet so -76 0
t:vien en camin 132 -25
t:vig del tall 74 27
t:viv asi de 108 18
t:volvi a usar -106 -3
t:voy a cambi 82 -79
t:voy a cort 79 40
t:voy a dormir -86 0
t:voy a estar -125 126
t:voy a hac 2 73
t:voy a ir 50 -113
t:voy a llam -78 0
t:w a steak 5 -79
t:wait for the 133 19
t:walk around the -71 0
t:walk out of 8 71
t:walk past the -33 -110
t:walk the dog -89 4
t:walk to the 18 -73
t:wanna die in -112 0
t:want it over 28 82
t:want it so 19 -80
t:want one readi -120 0
t:want out not 22 87
t:want to be 126 68
t:want to cut 87 7
t:want to die 43 107
t:want to disappear -123 2
t:want to get -50 -117
t:want to hurt -224 8
t:want to jump 100 15
t:want to plan -109 0
t:want to tell -86 0
t:want to vape -73 0
t:was a good 70 30
t:was ask again -72 0
t:was for a 93 31
t:was left of 83 67
t:was move to -82 0
t:wave back and -78 0
t:went through the 107 -18
t:what do i 46 70
t:what i need 66 86
t:what im do 23 -68
t:what it was -75 0
t:what was left 83 67
t:when he drank 34 -77
t:when i think -83 0
t:when i was 147 -197
t:when my mom 75 -50
t:where it end 70 -24
t:while i type -74 20
t:while the babi 124 -47
t:who i am 112 -31
t:who i think -83 0
t:wife keep the -80 0
t:will be eat -73 0
t:wish the fent 41 69
t:with a tire 79 55
t:with group done 68 -57
t:with journal done 68 -57
t:with my cousin -85 -2
t:with my husband 67 -3
t:with my sister -69 0
t:with my sponsor -95 -8
t:with the insur -68 0
t:woke up on 98 -71
t:would be too -120 0
t:would have been -102 25
t:write it in -80 0
t:wrong side of 79 31
t:wrote it all -101 0
t:wrote the letter 124 42
t:y dic que 94 91
t:y dij que 56 67
t:y esta hel 73 21
t:y fueron once 55 88
t:y lueg el 84 -40
t:y me abraz -119 0
t:y me dio 127 20
t:y me fui -95 0
t:y me lo -72 -17
t:y me los 154 -109
t:y me qued 48 78
t:y ni lo -83 0
t:y no contest 79 31
t:y no dej -131 18
t:y no es 167 -23
t:y no llor -72 0
t:y no lo 88 -5
t:y no me -270 -109
t:y no sient 36 158
t:y no vuelv 9 89
t:y que no 35 73
t:y se me -74 -50
t:y sig igual 101 -69
t:y todavi no 45 -68
t:y ya no 71 -119
t:y yo con -78 32
t:ya abri la 119 62
t:ya camin y 70 -17
t:ya camin ya 76 -24
t:ya encontr mis -71 0
t:ya me ban 76 -24
t:ya me cans 126 -75
t:ya me voy -111 0
t:ya no aguant -198 -7
t:ya no hag -76 0
t:ya no me 103 30
t:ya no se 10 -78
t:ya no voy 62 88
t:ya que veng 74 52
t:ya rec ya 76 -24
t:ya se com 54 76
t:ya teng el 40 87
t:year and nobodi -68 0
t:year sinc my -75 0
t:yesterday and today 108 -41
t:yo no teng 45 -81
t:you in the 116 18
t:you know what 201 -103
t:you on the 82 8
t:you tell me -128 0
t:youll need a 157 51
t:your arm tonight -91 0
t:zapat nuev me -67 0
w:0 437 -166
w:04 38 84
w:05 -60 0
w:09 175 -87
w:0rdere 114 -26
w:1 75 -36
w:10 218 60
w:104 53 -25
w:10k -44 0
w:11 106 80
w:12 -205 -22
w:121 -88 0
w:130 75 -30
w:14 62 -142
w:140 19 -166
w:14th 82 -19
w:15 42 14
w:17 84 12
w:172 53 -25
w:18 64 -1
w:180 15 65
w:19 -40 0
w:1955 -55 0
w:1993 -51 0
w:19th 39 -51
w:1am 47 -71
w:1pm -78 0
w:2 165 -64
w:200 18 -56
w:2004 16 -65
w:2011 152 -13
w:2016 -42 0
w:2019 135 52
w:212 -104 0
w:22 -88 0
w:24 -102 0
w:25 244 -48
w:29 -43 0
w:2am -131 40
w:3 -149 -362
w:30 9 87
w:300 200 -99
w:30th 157 69
w:34 34 70
w:3am 278 40
w:3rd 75 -60
w:4 55 -150
w:40 -26 113
w:400 -172 0
w:405 -103 0
w:40th -83 0
w:41 12 44
w:43 46 58
w:44 64 58
w:4411 173 78
w:47 35 175
w:48 43 -83
w:4am 58 -94
w:4th 295 -135
w:5 -298 15
w:500 32 61
w:5th 105 37
w:6 -242 -19
w:60 -37 139
w:61 25 -59
w:66 70 -17
w:7 -210 -73
w:70 25 107
w:8 -312 59
w:800 76 -42
w:87 -105 0
w:88 -44 0
w:9 -230 101
w:900 -56 0
w:911 -51 0
w:94 -112 0
w:95 86 31
w:988 3 73
w:9am -63 -48
w:aa -93 0
w:abaj 306 54
w:abiert -111 85
w:abog -99 0
w:abort 179 15
w:about -288 20
w:abra 131 30
w:abraz -242 -16
w:abre -106 -4
w:abri 168 220
w:abrir -51 -40
w:abrirl 79 -64
w:abro 8 49
w:absenc 44 19
w:abstinent -76 -42
w:abuel -72 -145
w:abuelit 16 -84
w:abus 124 -294
w:aca 56 90
w:acab 37 80
w:acampros 78 -15
w:accept -65 -36
w:accid -142 143
w:account -54 -45
w:aceitun -62 0
w:acer 234 -76
w:acid -22 -51
w:aciert -118 0
w:aclar -69 0
w:acompan -89 0
w:acord -248 0
w:acorral 185 49
w:act 34 82
w:action -152 7
w:activ -50 0
w:acuerd 159 -124
w:acuest 51 16
w:ad 144 -19
w:add -163 16
w:adderal 124 -88
w:addi 34 -63
w:addict -137 -5
w:address 25 58
w:adel -34 -79
w:adelant 83 83
w:adentr 58 86
w:adi -134 41
w:adopt -87 0
w:adorn 121 -10
w:adult -46 0
w:advanc -63 -102
w:advil -32 52
w:af 12 -69
w:affair 199 98
w:afford 140 -51
w:afloj 47 -92
w:afraid 127 -160
w:after 199 203
w:aftercar -150 0
w:afterparti -159 -43
w:afterward 36 -61
w:afuer -121 66
w:afuera -63 0
w:again 194 128
w:against 5 -47
w:agarr 86 -5
w:age -183 10
w:agenda -64 0
w:agin 115 -115
w:agit 29 43
w:ago 175 230
w:agobi -73 0
w:agre -197 5
w:agu 66 -19
w:agua -110 0
w:aguant 85 135
w:aguel 54 15
w:aguj -38 -79
w:agust 44 58
w:ahead 69 104
w:ahi 91 -85
w:ahog 11 144
w:ahor 8 -76
w:ahora 88 -2
w:ahorc -117 59
w:ahorit 216 -14
w:ahorqu 28 83
w:ahorr -244 0
w:aid -105 0
w:aint 42 80
w:air 109 96
w:airbnb 5 -44
w:aisl -48 -53
w:ajo -48 0
w:al 146 42
w:alarm -287 273
w:alas -97 0
w:alba -48 0
w:albanil -41 0
w:alberc 116 48
w:alcanz 157 11
w:alcohol -131 116
w:ale -92 0
w:alegr -43 0
w:alej 51 14
w:alert -216 0
w:alfil 16 44
w:algebra -183 0
w:algo 244 -55
w:algui 201 -37
w:alguien -24 82
w:aliv 65 148
w:alivi 52 63
w:all -90 -169
w:allergi -149 0
w:allow -148 0
w:almoh 122 61
w:almost 42 214
w:alon 199 6
w:along 77 -34
w:alreadi 290 -64
w:alredi 74 -112
w:alright -212 0
w:also 22 -106
w:alta -100 -115
w:alway -81 -51
w:am 18 48
w:ama 43 -64
w:amabl -41 0
w:amanec 76 177
w:amaneci -2 -153
w:amanezc 131 92
w:amarill 19 116
w:amarillo 52 -38
w:amarr 56 -108
w:ambien 53 -66
w:ambul -88 125
w:amenaz 47 44
w:amig -26 -61
w:amo 78 69
w:among -68 0
w:amor -56 6
w:amount -1 80
w:an 81 -8
w:ana -200 0
w:analisis -121 0
w:and 195 158
w:anda 172 147
w:andab -107 -53
w:andad -58 0
w:anden 47 116
w:ando 277 -206
w:anduv 50 -23
w:anem -82 0
w:anemi -50 0
w:aneurysm 192 85
w:anex 77 -41
w:angel 81 70
w:angri -96 33
w:ani 37 211
w:anim -157 -142
w:animo -51 0
w:aniversari -68 0
w:ankl -75 25
w:anniversari 74 57
w:annoy -66 0
w:ano -55 29
w:anoch 257 68
w:anon -122 0
w:anos -345 -187
w:anoth 99 -132
w:ansi 84 -101
w:ansied 12 -130
w:answer -115 -2
w:antabus 26 -160
w:antes -107 144
w:antibiot -81 46
w:anticongelant 154 88
w:antifaz -51 0
w:antifreez 146 107
w:antoj -141 -11
w:anunci 55 -15
w:anxieti -64 0
w:anxious -109 0
w:anybodi -52 3
w:anymor 182 128
w:anyon -36 45
w:anyth -51 -118
w:anytim 12 88
w:anyway 173 29
w:apag -70 139
w:apaga -41 0
w:aparc 43 -36
w:apart 32 81
w:apartment 7 66
w:apen 179 -35
w:aplaud -45 0
w:apolog -203 0
w:apost -16 -51
w:apostar 116 -81
w:app -82 -203
w:appetit 256 -37
w:applebe 108 -89
w:applic -65 0
w:appoint 72 32
w:approv -209 0
w:approxim 140 -70
w:aprendi -98 0
w:aprendiendo -186 0
w:apret 17 75
w:apriet 45 28
w:apuest 49 -71
w:apunal 106 57
w:apunt -50 43
w:aquarius -70 0
w:aquel 14 44
w:aqui 137 183
w:aran 72 -76
w:arbol 93 56
w:arco -54 0
w:arcoiri -46 0
w:arden 45 -41
w:ardiend 17 143
w:are 103 152
w:arent 103 -24
w:arep -47 0
w:argu -90 88
w:arm 235 77
w:arma 127 38
w:armi 33 -87
w:arnes 40 149
w:around 297 105
w:arranc 79 45
w:arrang 15 59
w:arregl -132 -120
w:arrepenti 31 53
w:arrepient -145 25
w:arrest 191 -94
w:arrib 42 70
w:arriv -122 122
w:arroz -90 17
w:art 97 55
w:arte -41 -1
w:artificial -76 0
w:as 128 -20
w:asad -69 0
w:asalt 69 125
w:ascensor -41 0
w:asco -37 -90
w:ase -137 0
w:asham 101 -68
w:ashamd 115 -115
w:asi 130 14
w:asistent -45 0
w:ask -257 94
w:asleep 109 -33
w:aspirin 4 63
w:assault 16 -65
w:assess -96 0
w:associ 64 -28
w:asust -254 0
w:at 8 -186
w:ataqu 17 -89
w:ate -187 1
w:atencion 89 3
w:atiendan 154 -151
w:ativan 47 -60
w:atm -91 0
w:atras 114 72
w:atropell 87 41
w:attach -57 10
w:attack 167 200
w:attempt -78 0
w:attend -231 0
w:attent 27 49
w:audi 72 26
w:audit -77 0
w:august 240 10
w:aunqu -69 0
w:aunt -277 -12
w:automat -57 0
w:autop 85 36
w:auxili -105 0
w:avanz 10 -51
w:ave 62 21
w:aven -35 55
w:avent 118 50
w:aventur -41 0
w:averig 10 71
w:avion 53 25
w:avis -132 -84
w:avisenm 18 56
w:awar -46 0
w:away 155 -79
w:ayer 240 -206
w:ayud -60 4
w:ayuda 120 -48
w:ayudenm 73 26
w:azote 153 115
w:azotea -67 0
w:azuc -110 0
w:azul 70 37
w:babi 13 116
w:baby -112 0
w:babysitt 42 -93
w:bac 194 -42
w:bacement 7 74
w:back -181 -7
w:background 110 39
w:backord 96 -4
w:backpack 126 37
w:bad 119 7
w:badg -181 0
w:bag 152 11
w:bagel -104 0
w:bail -217 0
w:bailando -98 0
w:baj 88 -220
w:baje -50 0
w:bajit 62 9
w:bake -150 -37
w:bakeri -40 0
w:bal 292 94
w:balcon -153 38
w:bald -68 0
w:ball -43 0
w:balli 56 -22
w:balloon -50 0
w:ban -99 108
w:banana -71 0
w:band -26 133
w:baner -135 0
w:bang -48 112
w:bank -13 -128
w:bar 28 -229
w:barandal 101 77
w:barbar -55 0
w:barbecu -145 0
w:barcod 26 62
w:bard 82 41
w:bare 167 -122
w:barefoot 13 41
w:bargain 51 -85
w:bark -79 0
w:barn 14 64
w:barr 56 -98
w:barranc 20 70
w:barrel 7 49
w:barriga 48 28
w:bartend 202 -204
w:basement 27 -69
w:basic -49 32
w:bass -70 0
w:baston -66 0
w:basur 163 1
w:bat 271 228
w:batall 8 -55
w:bath -242 0
w:bathrm 49 11
w:bathroom 88 -50
w:bathtub 66 46
w:batter -106 0
w:batteri -146 0
w:bautiz 132 -74
w:be 474 299
w:beach -76 0
w:bead -57 0
w:beam 100 107
w:bear -74 0
w:beat -187 116
w:beaten 69 -80
w:beb -38 79
w:beber 23 -40
w:bebi 258 -87
w:becam 334 -107
w:becaus -128 102
w:bedroom 43 58
w:bedtim -103 0
w:been 419 119
w:beer 55 -189
w:befor 6 75
w:begin -205 0
w:behind -116 133
w:beig -44 0
w:believ -100 -149
w:belli 14 81
w:belong 95 -75
w:belt -14 73
w:ben -46 0
w:benadryl 12 64
w:bendig -89 -8
w:beneficiari 108 94
w:benz 27 -79
w:benzo 164 -28
w:bernard -48 0
w:bes -149 0
w:besid -78 0
w:best -92 76
w:bet -23 -119
w:better 11 -173
w:between -33 -42
w:beverag 76 -42
w:bici -167 0
w:bien -174 -155
w:biern 82 -27
w:big -100 -9
w:bigger 154 -7
w:bike -233 31
w:bill -144 21
w:billboard -64 0
w:billet 92 -142
w:binder 62 -26
w:bing 44 -65
w:bingo -197 0
w:biopsi 111 53
w:bipolar 78 -28
w:birdhous -45 0
w:birra 10 -50
w:birthday 231 76
w:biscuit -67 0
w:bit -105 0
w:bite -202 0
w:bitten 15 -159
w:black 224 -97
w:blackjack -49 0
w:blackout -190 -3
w:blade 51 155
w:blah -108 0
w:blame 48 48
w:blanc 22 112
w:blanket 12 46
w:blaze -93 0
w:bleach 2 220
w:bled -62 65
w:bleed 206 147
w:blew -102 0
w:block -72 50
w:blood -143 83
w:bloodi 106 -129
w:bloom -49 0
w:blow 105 12
w:blower -61 0
w:blue 184 136
w:blunt -85 -26
w:bo -59 0
w:boat -35 61
w:boc 168 -92
w:bod -256 -71
w:bodi 84 133
w:boil 175 40
w:bol 56 8
w:boler -41 0
w:boletin 10 62
w:bolich 38 -68
w:bolit 5 -52
w:bolo 46 -8
w:bols -188 -21
w:bolsill -58 0
w:bolsit -86 57
w:bolud 47 4
w:bolvi 90 -25
w:bomb -54 0
w:bondi 21 52
w:bone 0 -82
w:bonit -81 -27
w:book 29 55
w:bookmark 60 -6
w:bookshelf -74 0
w:bookstor -41 0
w:boot -38 -72
w:bootlac -78 0
w:booz -43 -23
w:bore -143 0
w:born 171 241
w:borr 160 -208
w:borrach -201 -15
w:borradm 104 -8
w:borrem 40 -20
w:borren 72 -27
w:borrenm 42 9
w:borros 10 58
w:borroso -50 0
w:borrow 71 37
w:boss -54 -105
w:bot -44 -82
w:botan -40 0
w:botell 27 -74
w:both -232 -72
w:bother 42 -80
w:boton -77 20
w:bottl 78 317
w:bottom 185 -206
w:bought 262 2
w:boulevard 43 19
w:bounc -165 -75
w:bound -53 0
w:boundari -147 -23
w:bourbon 11 -45
w:bout 67 58
w:bowl 210 150
w:boy 160 -8
w:boyfriend 182 100
w:bp 50 -25
w:bra 7 -49
w:brace -125 5
w:brain 20 -229
w:brainrot 4 -59
w:brandi -47 0
w:brav 29 70
w:braz 153 190
w:brb -97 0
w:bread -147 3
w:breadstick 74 43
w:break -128 -52
w:breakup -48 0
w:breast -76 0
w:breath 86 130
w:breathalyz 133 -44
w:bridg 115 139
w:brill 7 -101
w:brinc 326 139
w:brind 120 -184
w:bring -115 9
w:brinqu -83 0
w:brisket -50 0
w:broccoli -46 0
w:broke 135 -56
w:broken -213 -43
w:brom -102 3
w:bronc -56 1
w:brother 166 23
w:brought -109 34
w:browni -6 113
w:browser -102 0
w:bruis -20 -191
w:brush -55 -46
w:brut -97 0
w:bucal 39 -54
w:buck -167 0
w:bucket 111 -21
w:bud -162 0
w:buddi 180 68
w:buen -85 -135
w:bueno 43 12
w:bufand 19 -53
w:bufanda -43 0
w:bug -6 -94
w:build -126 4
w:built -53 -30
w:bullet 25 116
w:bult 96 11
w:bump 139 -169
w:bumpi -114 0
w:bunch 124 51
w:bunny -73 0
w:bupe 162 -131
w:buprenorfin 122 -88
w:buprenorphin 48 -27
w:burden -41 18
w:buri 12 40
w:burl 48 23
w:burn 24 148
w:burocrat -162 0
w:burpe -77 0
w:burrito -186 0
w:bus 131 12
w:bush 62 90
w:busqu 156 261
w:busquens 187 77
w:bust 51 -188
w:but -390 -170
w:butt -137 0
w:button 96 10
w:buy 110 -33
w:buzz 201 -134
w:by -242 116
w:bye 298 0
w:byeeveryonesorryiamsosorrydontletmymomcomeinfirst 177 130
w:c -91 -45
w:cabez 29 -149
w:cabin -148 58
w:cabinet 281 -181
w:caboos -54 0
w:cabron 218 -8
w:cachet 29 -128
w:cad 186 274
w:cada 212 -71
w:cae -73 -20
w:caer -143 0
w:caf 140 20
w:cafe -159 0
w:cafecit -80 0
w:caffein -92 0
w:cag 51 44
w:caguam 167 -104
w:cai 153 -147
w:caid -63 0
w:caig 71 113
w:caj -115 41
w:cajer 47 -72
w:cajon 133 107
w:cake -47 17
w:calambr 59 -40
w:calcul 90 98
w:calendar -158 29
w:calendari -71 0
w:calent 93 57
w:calf 150 78
w:cali 66 -22
w:calient -46 32
w:call 50 -206
w:calladit 56 -31
w:calm 311 331
w:calmer -49 3
w:calor -242 66
w:calv -168 -19
w:cam 48 28
w:camaron -83 0
w:cambi -211 -164
w:came -417 38
w:camell 170 -71
w:camin 267 -140
w:caminando -50 0
w:camino -46 0
w:camion -100 -14
w:camionet 32 50
w:camis -47 0
w:camp 149 -12
w:campaign -111 0
w:campament 69 -41
w:campral 47 -23
w:campsit 155 -21
w:can -116 -40
w:canal 47 33
w:cancel -153 -5
w:cancelen 143 -70
w:cancer -36 41
w:cancion -110 0
w:candl -213 0
w:cane -52 0
w:canel -45 0
w:cangrej 18 -76
w:cannot -103 35
w:canon 113 -66
w:cans 60 30
w:cansa 94 11
w:cant 96 -45
w:cantin -12 -76
w:capataz 137 -56
w:car -147 120
w:carbon 380 147
w:carcel -140 0
w:card -127 -30
w:cardio -46 0
w:caretak 152 -56
w:carg 51 -42
w:cargador -210 0
w:carisim -52 0
w:carn 22 -89
w:carnal 15 47
w:carnet -55 0
w:carnicer -43 0
w:carniceri -113 0
w:carpet -134 31
w:carpool -68 0
w:carr 343 247
w:carreter 129 50
w:carri 224 -57
w:cart 120 27
w:carta 47 15
w:cartel -68 0
w:carter -103 -39
w:cas 70 -37
w:casc 21 152
w:case 95 -122
w:caser -32 -50
w:cash 10 -86
w:cashier -77 0
w:casi -7 167
w:casill -62 0
w:casin 106 -161
w:casino 77 -73
w:casserol -157 -18
w:castig 34 121
w:cat 48 170
w:catalogu -78 0
w:catch 46 -14
w:catorc -46 0
w:caught -78 -44
w:caus 65 -31
w:causa 108 -26
w:cave 208 -272
w:caves 43 22
w:cay -155 -26
w:ceboll -51 0
w:cebr -42 0
w:ceil 10 50
w:cej 1 58
w:celebr 215 -81
w:cell -5 -84
w:celul -234 -13
w:celula 155 -104
w:cen -179 -60
w:center 189 -86
w:centr 54 -100
w:cer -131 -49
w:cerc 8 -136
w:cercano -170 0
w:cereal -114 0
w:cero 102 -63
w:cerr 221 106
w:cerrajer -110 0
w:cervez -14 -142
w:cerveza -44 -7
w:cesare -85 0
w:chair 254 -125
w:chamber 239 238
w:champ -3 -61
w:champagn 122 -78
w:chanc 124 -39
w:chang -325 40
w:chapter 102 35
w:charact -3 -51
w:charcoal 220 84
w:charg -97 0
w:charger -158 19
w:chariti -81 0
w:charl -54 0
w:charol -60 0
w:chat -142 -47
w:chav -54 0
w:che 47 -13
w:cheat 173 -94
w:check -90 208
w:checkin 29 -43
w:cheek 34 -196
w:chees -68 0
w:chel 78 -55
w:chem -158 -18
w:chemic -42 0
w:chemo 43 90
w:chess -195 0
w:chest 210 127
w:chev -40 0
w:chew 209 -40
w:chic -108 -14
w:chichon 5 40
w:chicl -31 -65
w:chil -76 -5
w:chilaquil -51 0
w:child 41 31
w:childhood 89 -71
w:chili 18 -41
w:chill -51 0
w:ching 83 -14
w:chip 3 -114
w:chiquit -171 0
w:chist -187 2
w:chiv 213 94
w:chof -74 26
w:choir -130 -53
w:choke 60 190
w:choos 42 8
w:chop -90 -78
w:choppi -45 0
w:choqu -72 0
w:christma -126 51
w:chuec -63 0
w:chug 7 56
w:chul -55 0
w:church -89 -64
w:cicatriz -85 0
w:cider 193 -9
w:cien -191 0
w:cient 60 -33
w:cierr 94 34
w:cigarett 142 71
w:cigarr -150 -70
w:cinc -145 -231
w:cinco -60 0
w:cincuent -49 0
w:cint 243 65
w:cinturon 135 79
w:circl 132 -139
w:circul 180 -8
w:cirrosis -97 0
w:cirugi 22 -139
w:citi -56 0
w:civil -66 0
w:claim -64 0
w:clap -204 0
w:clar 180 30
w:clarisim 21 52
w:clas -86 29
w:class 50 12
w:clav 115 39
w:claw 144 -117
w:clean -82 -36
w:cleanup -45 0
w:clear -54 26
w:cleric -82 0
w:click -56 22
w:client -49 40
w:clim -69 0
w:climb 28 -73
w:clinic 52 -150
w:clinica -46 0
w:clock 157 -14
w:clon 50 -2
w:clonazepam 52 131
w:cloro 100 116
w:close 109 -114
w:closer 43 85
w:closet -62 94
w:cloth -116 0
w:club 12 -101
w:co -97 0
w:coach 278 -99
w:coaster -94 0
w:coat 238 -3
w:cobij -49 0
w:cobr 412 -208
w:coc -206 47
w:coch -110 86
w:cocin -74 89
w:code -155 100
w:codein 40 -44
w:coffe -159 60
w:cog 7 -40
w:cohet -69 0
w:coke -63 59
w:col -263 -20
w:cola -55 0
w:colch -120 0
w:colchon 136 27
w:cold -134 19
w:colegi 163 -85
w:colg 114 -4
w:colleg 11 -54
w:colm 41 -27
w:coloni -58 0
w:colonoscopi -89 0
w:color -219 13
w:column -64 0
w:com -114 4
w:comal -76 0
w:combi 9 45
w:come 217 192
w:comedor -78 0
w:comfi -44 0
w:comi -61 38
w:comido 211 -29
w:command -63 0
w:comment 128 -71
w:commit -74 0
w:committe -61 0
w:commut 28 45
w:comp 112 77
w:compadr 88 -138
w:companer -71 66
w:compani -45 -30
w:compar -70 0
w:compart -121 0
w:compass 66 62
w:complet -42 104
w:compon 47 -54
w:compostur 60 -62
w:compr 157 -82
w:comprar 79 -69
w:compu 63 7
w:comput -45 0
w:con 99 -51
w:concert -65 -16
w:conciert -138 0
w:conduc -72 0
w:conect -61 -7
w:conecto -59 0
w:confer -48 -22
w:confi -60 163
w:confundi 6 76
w:confus 94 15
w:congel 81 -123
w:congrat -48 0
w:conmigo 156 -57
w:connect -126 0
w:consol 151 -102
w:constanci -41 0
w:construct -40 5
w:consum 203 -146
w:consumi -94 -91
w:consumir 63 -16
w:consumo -73 0
w:cont -202 -99
w:contact -149 2
w:contain -80 0
w:contar 73 -45
w:content -121 -7
w:contest -17 60
w:contour -55 0
w:contr 178 213
w:control -104 -186
w:convenc 114 31
w:convulsion 92 209
w:cook -184 -170
w:cooki -61 0
w:cookout -130 -11
w:cool -42 0
w:cop -190 -152
w:copag -63 -6
w:copay 133 -87
w:cope 68 30
w:copi -235 12
w:copit 109 -25
w:coquet 94 31
w:coraj 94 131
w:corazon 153 30
w:corbat 40 20
w:cork 230 -129
w:corn -102 0
w:cornbread -50 0
w:corner 315 -184
w:corni -147 0
w:cornis 64 42
w:corr 98 119
w:corre -72 0
w:correct 115 57
w:corredor 152 -13
w:correo -41 0
w:cort -207 190
w:cortarm 38 69
w:cortit -139 0
w:cos 279 -136
w:cosa -118 0
w:cosech -119 0
w:cosquill 80 -158
w:cost -76 1
w:costa -136 0
w:costr 87 13
w:costum -66 0
w:costumbr 144 164
w:cotton 50 -74
w:couch -142 -63
w:cough 5 65
w:could -143 3
w:couldnt -104 -151
w:counselor -168 -5
w:count -108 -48
w:countd 44 58
w:counter 379 -183
w:counti -54 -51
w:countri 73 -80
w:coupl 60 -95
w:coupon -74 0
w:court -37 -75
w:courtroom 21 118
w:cousin 141 -11
w:cover -170 30
w:covid -88 0
w:cow -144 0
w:cowboy -51 0
w:cowork 81 -72
w:craft -183 0
w:cramp 99 -87
w:crash -121 -59
w:crave -66 -248
w:craving 33 -80
w:cravings 210 -8
w:crawl 2 -130
w:crawlin 14 -41
w:crazi -87 -43
w:cre 127 93
w:cream -72 38
w:crec -126 0
w:credencial 51 -20
w:creer 19 -76
w:crei -115 -42
w:cremat 163 27
w:creo 129 -48
w:crew -118 -9
w:crey 39 -63
w:cri -127 -7
w:crib 53 53
w:crick -81 0
w:crime -150 0
w:crisis -91 0
w:cristal -65 3
w:croak 102 25
w:crockpot -61 0
w:croquet -21 92
w:cross 232 246
w:crossword -225 0
w:crowbar -6 81
w:cruc -155 -40
w:crud -2 -97
w:crudo 189 -74
w:crumb -47 0
w:crush -18 -64
w:cruz 196 171
w:ctb 118 79
w:cuadern -134 -32
w:cuadr 113 -81
w:cuadra -77 0
w:cual -82 0
w:cuand 195 8
w:cuant 72 321
w:cuarent -15 -123
w:cuart 56 -9
w:cuartel 100 -17
w:cuat -104 0
w:cuatr -78 -174
w:cuatro 43 63
w:cub -51 0
w:cubr -115 0
w:cubreboc -93 0
w:cubri 133 -48
w:cuch 99 -13
w:cuchill 36 190
w:cuelg -45 0
w:cuell 7 64
w:cuent 88 -26
w:cuento -105 0
w:cuerd -261 0
w:cuerp 215 -131
w:cuest -104 65
w:cuff 53 -25
w:cuid 39 72
w:cuidens 96 17
w:culinari -55 0
w:culp 161 207
w:cumpl -45 -52
w:cumplean 230 84
w:cumpli 51 39
w:cumplir 74 54
w:cun -99 -32
w:cup 103 -148
w:cupboard 58 -42
w:cur 260 78
w:cure -42 -7
w:curit -95 13
w:curr -51 -63
w:curs -61 0
w:curtain -85 -22
w:curv -117 23
w:custodi -54 0
w:custom -107 0
w:cut 206 380
w:cutter 29 66
w:cutting -41 0
w:cuz 70 -7
w:da 117 -116
w:dab 49 -67
w:dad 293 216
w:daili -56 0
w:dais 68 -11
w:dal 54 -38
w:damn 108 30
w:dan -88 128
w:dana -105 0
w:danc -115 -15
w:dand 94 3
w:dandol 44 63
w:danger -55 70
w:dano 101 12
w:dar -43 14
w:dark -57 32
w:darl 176 -53
w:dartboard 4 51
w:dash 125 -56
w:dat -87 -17
w:data -48 0
w:databas -170 0
w:date -125 161
w:daughter 129 -99
w:day -92 -53
w:daycar -92 0
w:de -203 214
w:dead 18 132
w:deadlift -72 0
w:deadlin -51 43
w:dealer 62 -145
w:death -151 38
w:deb -106 100
w:debaj 372 116
w:debat -97 0
w:debi 345 140
w:debit -5 -59
w:debrief -57 0
w:debt 72 39
w:dec -136 -1
w:decaf -102 0
w:deceas -144 0
w:decent -46 2
w:decepcion 39 -52
w:decepciona 98 34
w:deci -251 0
w:decid 209 -73
w:decidi 161 -74
w:decidl 63 66
w:decir -61 0
w:decis 197 11
w:deck 175 51
w:declar -96 0
w:decompress -51 0
w:decor -71 0
w:ded -25 127
w:deduct -51 0
w:deep 213 83
w:deeper 63 75
w:deer -95 39
w:defiend -93 0
w:definit 160 90
w:degre 90 31
w:dei 90 95
w:dej 256 48
w:dejenm 93 125
w:del -13 150
w:delant -91 22
w:delantero -47 0
w:delay 72 -49
w:deli -49 0
w:deliber 69 53
w:deliveri 143 -72
w:dem 60 -94
w:demasiada 99 8
w:demasiado -138 18
w:demo -97 0
w:demoni 75 38
w:dend 71 -11
w:deni 31 -49
w:denim -55 0
w:denis -145 16
w:denl 83 -42
w:denm 224 -104
w:dentist -378 -63
w:dentr 21 174
w:denver 29 -44
w:deposit -21 -122
w:depot 49 16
w:dept -45 11
w:derrit -102 0
w:desamarr 37 -49
w:desaparec 46 49
w:desayun -234 0
w:descalz 123 -37
w:descans -179 51
w:descansari 28 48
w:descanso 73 4
w:descarg 33 -102
w:descompus -83 0
w:describ -202 0
w:desd 242 -321
w:deseenm -43 0
w:deserv 233 119
w:desesper -35 -51
w:desgraci 138 112
w:design -76 0
w:desp -75 0
w:despach -57 0
w:despacit 64 83
w:desped 52 20
w:despens -96 0
w:despert -111 47
w:despertar 120 68
w:despid 9 121
w:despido 92 12
w:despiert 134 -14
w:despierto -40 0
w:despu 156 28
w:destap 40 29
w:destroy -153 0
w:desviv 81 11
w:detail 46 26
w:detect -71 0
w:detent 166 -83
w:detour -40 0
w:detox 164 -238
w:detr -104 0
w:detuv 173 -86
w:deud 51 113
w:deuda -58 0
w:devast -47 0
w:dever 42 6
w:devil 248 -135
w:devolvi 130 10
w:di 128 -207
w:dia -22 -63
w:diabl 168 -99
w:diablit 10 -64
w:diagnosi 78 39
w:dial 5 -76
w:dialisis 24 99
w:dialysi 15 50
w:diari -286 -24
w:diarre 140 -48
w:dias 176 -273
w:dibuj 48 -94
w:dic 79 -11
w:dich 57 -119
w:diciembr 77 -9
w:did 116 145
w:die 96 169
w:diecisiet -49 0
w:dient 85 -71
w:dier -25 40
w:dieron -130 -40
w:diet -138 37
w:dietitian -76 4
w:diez -204 -106
w:differ -140 62
w:difunt 99 -144
w:dig 237 -61
w:diganl 78 25
w:dij -169 -219
w:dijeron -59 51
w:dijo -109 0
w:diner 31 -112
w:dinner 59 97
w:dio 72 106
w:dios -6 197
w:direccion -52 87
w:direct -64 0
w:dirti 169 -169
w:disappear -193 9
w:disappoint 82 111
w:disast -75 0
w:disc -94 0
w:discontinu 118 -80
w:discount 98 11
w:disculp -137 0
w:discusion 63 66
w:dishwash -48 0
w:disown -43 0
w:dispatch -48 0
w:dispensari 201 -90
w:distint -186 0
w:distr -56 0
w:dive -82 0
w:divorc -12 -42
w:divorci -62 0
w:dmv -163 0
w:dnd -63 0
w:do -53 94
w:dobl 39 -109
w:doc -212 -71
w:dock 32 -52
w:doctor -144 -159
w:doe 124 81
w:doesnt -71 -55
w:doli 38 -123
w:dollar -26 -94
w:dolmi 35 55
w:dolor 82 69
w:domicili 44 5
w:domin -260 0
w:doming -155 190
w:domino 114 77
w:don -177 -18
w:dona -47 0
w:donat -86 0
w:dond 164 -8
w:done -77 22
w:dont 362 -19
w:donut -201 0
w:door 160 160
w:doorknob 8 45
w:dope 58 -70
w:dopesick 155 -96
w:dormi -145 -15
w:dormidit -49 0
w:dormido 151 -16
w:dormir -150 0
w:dos 252 -140
w:doscient -62 0
w:dose 77 -9
w:dosis 56 45
w:doubl 62 30
w:dough -96 0
w:down 78 -97
w:downstair 57 8
w:doy 63 -87
w:dr 7 62
w:drag 21 -132
w:dragon -116 0
w:drain 54 -17
w:drak 115 -115
w:drama -49 0
w:drank 21 301
w:draw 56 -71
w:dream -144 0
w:dreamt 90 -48
w:dresser 159 82
w:drew 1 100
w:dri 130 -57
w:drift 87 36
w:drill -84 20
w:drink -90 -206
w:driv 76 -25
w:drive -79 27
w:driver -103 -38
w:driveway 25 -66
w:drizli 291 -48
w:drog 148 -34
w:drop -309 -100
w:drove 104 -33
w:drown 144 -97
w:drug 94 -40
w:drum -137 0
w:drunk -27 -57
w:dryer -62 0
w:drywal -151 25
w:dsd 44 -19
w:duck -46 4
w:duct 220 84
w:due 109 -136
w:duel -144 107
w:duerm 50 163
w:dui 97 -61
w:dulc -94 5
w:dull -53 0
w:dump 4 -84
w:dumpster 6 40
w:dur -78 -194
w:durm 42 61
w:dust -187 0
w:duster 128 -72
w:duti -54 18
w:e -54 4
w:each -160 63
w:ear 69 6
w:earli -187 10
w:earlier -100 0
w:earn -22 -85
w:earth 182 161
w:easi -46 69
w:eat 79 109
w:ech -82 0
w:echa 60 -90
w:echar 106 16
w:echarl -52 0
w:echaron 10 58
w:echo 139 54
w:ed -69 -19
w:edg 97 -225
w:edibl 35 -56
w:edifici -94 39
w:edit -50 0
w:efect -67 0
w:effexor 116 -92
w:egg -130 0
w:eight -113 9
w:eighth -126 0
w:either 92 -58
w:el -83 -130
w:eldest -41 0
w:electric -78 0
w:elev -227 0
w:eleven -14 -79
w:ella -153 -159
w:ellos 208 56
w:elm -45 0
w:elot -48 -19
w:els -35 -89
w:em 252 137
w:email -68 22
w:embarrass -89 -45
w:emborrach 43 -35
w:emergenc 41 94
w:emocion -43 0
w:emoji -95 55
w:empastill 56 -26
w:empec 185 -102
w:empezar -51 0
w:empiec -86 0
w:empiez -88 3
w:empin 120 -17
w:employe 103 -5
w:emptier 34 90
w:empuj 154 -152
w:en 161 -83
w:encanon 165 182
w:encendedor 46 -78
w:encerr 84 14
w:enchil -90 0
w:encierrenm -97 0
w:encim 124 143
w:encontr -6 -64
w:encuentr 122 161
w:encuest 13 -50
w:end 46 345
w:endors 70 107
w:enemi 13 -51
w:energi -82 44
w:enero -62 0
w:enferm -143 0
w:enfermer -86 0
w:enfermeri -83 0
w:enfrent 115 27
w:engan 41 -53
w:enganch -227 0
w:enguayab -44 0
w:enjoy -194 -22
w:enjuag 112 -88
w:enlac -214 0
w:enmarqu -67 0
w:enoj -128 0
w:enough 117 285
w:ensen 40 46
w:enseno -52 0
w:enter 298 -122
w:enterr -1 104
w:entiend -71 113
w:entierro 133 43
w:entir -15 -152
w:entra 76 134
w:entrab 53 -39
w:entrar 335 128
w:entre 227 -173
w:entren -70 -11
w:entrev -165 -27
w:entro -184 0
w:enuf 44 58
w:envelop 49 18
w:envi 118 -1
w:envici -59 0
w:envidi 172 19
w:episod -62 6
w:equat 47 41
w:equip -217 8
w:equivoc -44 0
w:er 55 -36
w:era -40 -113
w:eram 217 -11
w:eran -80 137
w:eras 61 30
w:eres -128 0
w:eri 85 -30
w:error -131 0
w:es -197 -117
w:esa -56 -3
w:esas -44 0
w:escaler 1 169
w:escalofri 87 -50
w:escap 107 -11
w:escapulari 104 -112
w:escog 52 102
w:escogi 222 6
w:escond 123 115
w:escondi 40 -110
w:escondida 76 -47
w:escrib 254 -34
w:escribi 25 -50
w:escrit 54 6
w:escuch -65 -20
w:escuel -175 43
w:escup 118 -127
w:escurr 14 -44
w:ese -388 -205
w:esfum 47 25
w:esguinc -100 0
w:esnif 48 -89
w:eso 72 -176
w:espaci -23 47
w:espald -134 -11
w:espanol -58 0
w:espant 107 25
w:espej -49 47
w:esper -63 30
w:esperanza 76 -29
w:espos 115 -101
w:espresso -172 0
w:espum 212 132
w:esquin -124 -101
w:essay -81 0
w:est -119 0
w:esta 400 357
w:estab -385 85
w:establ -117 0
w:estacion -154 108
w:estacionamiento -74 0
w:estadi -58 0
w:estam 145 -5
w:estamo -75 0
w:estan 417 -125
w:estar 168 292
w:estari 102 110
w:estas 44 -59
w:este 118 273
w:esto 399 -277
w:estorbo 64 58
w:estoy 274 -57
w:estrell 64 61
w:estrellit 11 60
w:estren -102 0
w:estuch -46 82
w:estudi -50 60
w:estudiar -208 0
w:estuv -25 -54
w:eter 86 -33
w:etil 68 14
w:eur 23 -66
w:euthanasia -61 0
w:evacu -54 0
w:even -160 -67
w:evening 121 -10
w:event -92 0
w:ever 87 16
w:everi 295 -58
w:everybodi 71 109
w:everyon -27 -174
w:everyth 103 174
w:everywher -65 5
w:evr 96 38
w:evri 135 131
w:evryth 19 62
w:ex 358 -65
w:exam -80 -13
w:examen -55 -12
w:except 251 110
w:exchang -44 0
w:excus 103 -30
w:exercis 0 -54
w:exhaust 152 100
w:exist 307 161
w:exit 187 -106
w:expect -62 0
w:expendi 53 -129
w:expir -10 72
w:explain -88 8
w:explic 35 -50
w:explod -40 0
w:explota -70 0
w:expong -43 0
w:express 69 46
w:extermin -45 0
w:extra -86 -169
w:extract 71 -46
w:extran -187 30
w:eye -17 46
w:fabric -30 -88
w:fac 25 84
w:face 147 209
w:facil 80 -97
w:fact -122 0
w:factur -60 -9
w:facult -107 0
w:fade 191 -238
w:fail -30 -143
w:failur 219 -24
w:faint -50 0
w:fair -104 0
w:faj 7 -46
w:fake 146 -51
w:fall 78 249
w:falleci -61 0
w:fals -136 0
w:falt 190 34
w:famili -249 42
w:fan 26 -49
w:fanci -65 0
w:fantasm -65 0
w:far 302 -58
w:fare -41 0
w:farm -242 0
w:farmaceut -47 0
w:fast 147 45
w:faster -48 0
w:fat -42 28
w:fatal 163 63
w:father 39 -86
w:fault 57 111
w:favor 112 73
w:favorit -60 -31
w:feas 108 -107
w:feb 26 -83
w:februari -72 0
w:fech -96 82
w:fed -75 -6
w:feed 15 59
w:feel 318 163
w:feet 49 62
w:felicit -92 0
w:feliz -116 0
w:fell -133 -36
w:fellow -51 0
w:felt -201 -47
w:fenc 77 145
w:fent 128 100
w:fentanil 14 42
w:fentanyl -108 -3
w:fenti 235 -133
w:feo 34 70
w:feri -51 16
w:feria -42 0
w:fernet 28 -84
w:fetch -50 0
w:fever -163 0
w:few 62 -69
w:fich 222 -69
w:ficus -74 0
w:fidget -80 0
w:fiebr -157 -45
w:field -44 2
w:fiend -35 -45
w:fierr 82 50
w:fiest 134 -180
w:fifth -78 144
w:fight 69 -88
w:figur 239 188
w:fil -15 54
w:file -115 -40
w:fileter -56 0
w:fill 70 -82
w:film 296 -156
w:fin 41 -81
w:final -152 83
w:find 180 131
w:fine -138 120
w:fing 102 -60
w:finger 110 145
w:fingernail 139 -141
w:fir -93 0
w:fire 32 -73
w:firebal 39 -57
w:firm -260 -23
w:first -106 -82
w:fish -193 -22
w:fist 148 19
w:fisur 4 -70
w:fit 85 32
w:five -223 -285
w:fix -84 -157
w:flac 124 87
w:flag -104 0
w:flask 151 -28
w:flec -54 0
w:flight -18 -60
w:flinch 161 -189
w:flip -48 -81
w:flipant 30 -66
w:float -108 -23
w:floati 8 51
w:floj 12 -51
w:flojer -82 0
w:flood -112 0
w:floor 200 161
w:flor -180 0
w:florer 95 -56
w:flower -132 -15
w:foam 176 104
w:foc 74 -89
w:foil 110 -294
w:fold 134 -52
w:folder -210 -13
w:follow -118 115
w:fond 39 -43
w:food 55 73
w:fool -58 0
w:foot 15 109
w:footbal -75 0
w:foreman 57 20
w:forev -199 59
w:forgiv 151 146
w:forgot -132 -25
w:forj 95 -212
w:form -256 25
w:forti 92 -12
w:fortnit -60 0
w:forty 11 71
w:forward 78 62
w:forz 56 83
w:fot -1 97
w:fought -146 0
w:found 162 -161
w:four 207 -160
w:fourth 100 69
w:fr 113 60
w:frame -73 -22
w:fras -40 0
w:frasc 73 148
w:frat 121 -81
w:fraud 237 -122
w:fre -93 0
w:free -165 170
w:freeway 25 107
w:freezer 57 -87
w:french -60 0
w:frent -98 36
w:fresc 146 43
w:fresh 136 53
w:fri -125 -128
w:fridg -146 -104
w:friend 37 -171
w:friendlier 23 64
w:from -58 30
w:front 63 134
w:fruit -49 0
w:frustrat -52 0
w:fue 180 95
w:fueg -76 0
w:fuelt 35 55
w:fuer -228 75
w:fueron 546 181
w:fuert 15 -217
w:fui -71 -120
w:fuim -120 0
w:full -62 49
w:fum 328 -117
w:fun -78 25
w:fund 50 17
w:fundrais -40 0
w:funer 88 -163
w:funerari 9 85
w:fusil -61 0
w:futbol -123 0
w:futur 40 -14
w:g 84 -32
w:gabapentin 91 -181
w:gaj -56 0
w:gala -76 0
w:gallon -62 0
w:gambl -51 0
w:game 162 -118
w:gan 161 -163
w:gana -186 0
w:gang 130 37
w:gap -86 0
w:garag 77 99
w:garbag 40 -68
w:garden -56 28
w:gargant -143 0
w:garlic -49 0
w:gas 37 188
w:gasoliner 116 70
w:gast 63 -119
w:gat -54 218
w:gate -75 3
w:gateway -81 0
w:gato 133 43
w:gatorad 85 -72
w:gauz 96 48
w:gave -312 104
w:gel -92 0
w:gelatin -50 0
w:gender 112 -25
w:geni -114 0
w:gent -21 -90
w:gerald -56 0
w:gestori -48 0
w:get 324 -27
w:gift 123 10
w:gimm 69 -10
w:gimnasi -102 -83
w:gin 98 85
w:ginger -92 0
w:gir 13 -55
w:girasol -52 0
w:girl 133 33
w:girlfriend -90 92
w:give -79 -61
w:given -201 -59
w:glad -352 0
w:glass 67 -286
w:glori -56 0
w:glove 44 -49
w:glucos -88 0
w:glue -121 0
w:glut -101 0
w:gluten -51 0
w:go -100 145
w:goal -126 7
w:god 160 212
w:goe 121 153
w:goldfish -67 0
w:golf -82 0
w:goliz -60 0
w:golp 119 9
w:gomit 108 -33
w:gona 74 -112
w:gone 354 -75
w:gonna 274 60
w:goodby -56 147
w:goodi 150 -92
w:goodwil -128 -22
w:googl 16 -48
w:goosebump 23 -64
w:gord -127 0
w:gorgeous -73 0
w:gorr -210 0
w:got 28 76
w:gote -42 0
w:grab 137 -129
w:graci 82 127
w:gracia -55 0
w:grade -61 0
w:gradu -75 0
w:graduat -41 18
w:gram 41 -27
w:gramp 82 22
w:grand -75 -10
w:granddaught -229 0
w:grandkid -45 -14
w:grandma -1 -69
w:grandpa 162 -108
w:grandson -151 -12
w:granola -51 0
w:grant -79 0
w:grap 170 -30
w:grate -58 5
w:gratitud 85 15
w:gray -101 110
w:great -120 -12
w:green 22 -68
w:grew 35 -58
w:grid 113 8
w:grief -69 0
w:grifo 260 -62
w:grill -40 15
w:grind 103 -16
w:grip -332 -93
w:grit -137 -11
w:groceri 45 -27
w:ground -79 96
w:group -75 -154
w:grow -109 0
w:grown -87 0
w:grup -90 -50
w:guadalaj -132 0
w:guagu -58 -74
w:guanter 44 -147
w:guap -107 0
w:guar 197 -31
w:guardapolv -54 0
w:guer 63 -31
w:guerr -71 0
w:guess 226 10
w:guest 18 -69
w:guidelin -61 0
w:guitar -111 41
w:guitarr -125 23
w:gum -122 0
w:gummi -32 -95
w:gun 33 315
w:gunshot -5 57
w:gurgl 125 58
w:gust -226 -117
w:gutter -50 0
w:guy 232 296
w:gym -50 30
w:gymnast 185 -38
w:h 15 -51
w:hab -7 52
w:haber 101 94
w:habi 119 -106
w:habia -81 0
w:habil -55 0
w:habit -21 57
w:habl -218 -133
w:hablenm 27 -50
w:hac -242 160
w:hacerlo 25 69
w:hacerm 66 4
w:haci 453 -84
w:had -6 -243
w:hag 42 217
w:haha -48 37
w:hair -240 19
w:haircut -149 0
w:half 22 -214
w:hallway -74 -8
w:hambr -125 -5
w:hamlet -63 0
w:hammer 125 210
w:hand 236 -137
w:handl -20 69
w:handlebar 15 107
w:handout -121 -11
w:hanf 3 82
w:hang 42 -86
w:hangman -47 0
w:happen 89 156
w:happi -112 68
w:happier -138 0
w:har 71 88
w:hard 133 20
w:hardwar 86 46
w:hari 71 18
w:harm -133 66
w:has -6 160
w:hash -55 0
w:hasnt 34 -48
w:hast 201 -23
w:hasta 73 -25
w:hat -163 0
w:hate 91 -190
w:haul -50 -38
w:haunt -72 0
w:have 12 128
w:havent 244 -117
w:hawk -105 0
w:hay 70 -4
w:hazl 41 53
w:he 433 -38
w:head 88 -160
w:headach -57 4
w:headboard 40 5
w:headphon -92 0
w:headset 42 -3
w:headston 104 47
w:heal 0 -43
w:health -41 0
w:hear 30 -159
w:heard -109 38
w:heart 113 24
w:heat -3 76
w:heater -141 22
w:heaven -87 0
w:heavi -97 0
w:hed 161 124
w:heel -41 0
w:hel 62 25
w:heladeri -55 0
w:held 314 118
w:helium 183 194
w:hell 50 102
w:hello -108 -11
w:helmet 118 39
w:help -193 -60
w:helper -171 0
w:her -154 217
w:here 110 178
w:herman -73 -49
w:hermanit -52 55
w:heroin 91 -56
w:herramient 133 60
w:herself 80 18
w:hes 367 408
w:hevi 16 71
w:hi -316 -35
w:hic -72 283
w:hid 217 39
w:hide 220 105
w:hiel -9 -68
w:hieler 43 -33
w:hierbabuen -56 0
w:high -137 -250
w:highway 171 47
w:hij 31 -61
w:hija -71 0
w:hijo 146 75
w:hil 234 -130
w:hilari -46 0
w:hill 10 107
w:him -21 62
w:himself -120 12
w:hinc 75 38
w:hip -180 5
w:hirv 59 93
w:his 118 -36
w:hit 26 -341
w:hitter 138 -49
w:hiz 44 -60
w:hizo -53 0
w:hockey -80 0
w:hoj -164 7
w:hol 99 -21
w:hold 184 -31
w:holder 60 -6
w:hole 242 -147
w:holiday -125 -14
w:hombr 103 51
w:home 233 -167
w:homecom 101 -72
w:homesick -66 0
w:homework -6 43
w:homi 71 -26
w:hond 63 39
w:honest 46 -62
w:honor -43 -7
w:hoodi -109 67
w:hook -114 30
w:hoop -101 0
w:hope 318 542
w:hopeless 70 -68
w:hor -166 86
w:horaci 19 -44
w:horari -77 -29
w:horchata -42 0
w:horn -94 7
w:hose 101 92
w:hospic 83 -34
w:hospit 85 -147
w:hot -117 -181
w:hotel 137 -115
w:hotshot 105 68
w:hour -171 -166
w:hous 100 25
w:housepl -54 0
w:how 3 186
w:hoy -198 108
w:hr 63 -39
w:hrs 261 -120
w:hub -44 41
w:hubbi 29 -44
w:hubieran 39 54
w:huel 87 -191
w:huert -42 0
w:hues 56 -184
w:huesud 68 89
w:huev 47 -25
w:huf 128 -72
w:hug -103 -46
w:hul -40 0
w:human -119 0
w:hung -226 12
w:hunger -125 0
w:hungov 224 -48
w:hunt -95 84
w:hurt 167 145
w:husband 158 -187
w:hypoman 52 -22
w:hypothet 60 -156
w:i 342 85
w:ia 54 15
w:iba -153 -141
w:ibuprofen 21 101
w:ice 214 -191
w:id 195 -164
w:idc 65 33
w:ide 194 135
w:idea -226 38
w:ideat 53 2
w:idiot 88 -51
w:if 391 495
w:iglesi -105 0
w:igual 26 -119
w:ili 296 124
w:ill 243 -116
w:illeg 10 -69
w:im 595 -60
w:imagin 42 20
w:imperdon -47 0
w:implant 264 -138
w:importari 75 29
w:impres -52 0
w:impresor -71 0
w:in -25 -150
w:includ -95 8
w:ine -42 0
w:infanci 53 -39
w:infart 37 154
w:infect 95 46
w:influenc -41 0
w:inform 192 -147
w:ingeri 116 -74
w:ingles -137 2
w:inhal 18 52
w:injur 46 53
w:inmut -57 0
w:insid 81 -119
w:insomnia 107 52
w:inspect -41 0
w:instal -42 -15
w:instant -165 0
w:instead 319 -45
w:insti 23 50
w:instruccion -68 0
w:instruct 78 56
w:instrument -137 0
w:insulin 48 329
w:insulina 22 75
w:insult 58 -51
w:insur 99 -24
w:insuranc 61 -11
w:intak -197 3
w:intent 87 -47
w:intern 100 12
w:internet -101 16
w:interstat 124 7
w:interview -99 1
w:into 130 104
w:intox 235 -94
w:intoxic -59 0
w:inund -109 0
w:inutil -100 0
w:inventori -54 1
w:inviern 107 41
w:invit 93 -146
w:invoic -94 0
w:inyeccion 11 -60
w:inyect 55 240
w:ipa 254 -119
w:ir -117 -142
w:iria 133 43
w:irm -136 0
w:irme 64 55
w:iron 154 161
w:ironi -211 0
w:irrit -42 0
w:is -14 238
w:ise 53 63
w:isnt 514 119
w:issu 10 50
w:it 475 89
w:itch 238 10
w:itchi -68 0
w:itd 140 125
w:item -127 0
w:ive 831 -347
w:iwanttodi 414 194
w:jab -41 0
w:jaj -385 -9
w:jajaj -225 0
w:jal -78 0
w:jam -112 0
w:jane -113 0
w:januari 24 -58
w:jar -44 41
w:jarab 97 -107
w:jardin -44 -13
w:jarr 128 -79
w:jaw 39 -77
w:jaylen 64 30
w:jealous 80 56
w:jean -73 -18
w:jef 68 19
w:jello 44 -19
w:jering 214 -117
w:jesus 55 79
w:jibar 18 -61
w:jingl -104 0
w:jitterbug 12 -61
w:jk -169 0
w:job -204 -20
w:jod 45 35
w:john 116 -40
w:join 4 79
w:joint -46 -82
w:joke 144 -197
w:jones -79 -5
w:journal 170 -93
w:judg -48 -9
w:jueg 118 -21
w:juev -135 -15
w:jug -269 -34
w:juguet -43 0
w:juic -40 0
w:juli -17 42
w:juliet -115 0
w:jum 15 74
w:jume 48 -135
w:jump 108 194
w:june 87 41
w:juni -139 0
w:junt 31 103
w:jur 61 -14
w:jurament 163 -57
w:juri -108 0
w:jus 114 41
w:just 194 21
w:juzg -104 0
w:k 380 42
w:kale -40 0
w:kar 37 51
w:karaok -229 0
w:kart -52 0
w:keep 525 354
w:kept -254 -48
w:ketamin 70 -4
w:ketchup -64 0
w:kettl -44 0
w:key 64 -72
w:keyboard 18 41
w:kickbox -74 0
w:kid -89 41
w:kids 81 36
w:kier 134 55
w:kiero 223 22
w:kil 43 -20
w:kill -265 150
w:killer -43 0
w:kilo -50 0
w:kind 84 94
w:kinda 120 23
w:kindest 56 107
w:kindl -55 0
w:kit 59 -9
w:kitchen 2 103
w:kite -89 0
w:klonopin 161 60
w:kms 199 111
w:knee -257 -6
w:kneel 41 -27
w:knew 312 -81
w:knife 89 120
w:knive 57 4
w:kno 14 -69
w:knock -198 15
w:knot 200 74
w:know 265 -163
w:known -129 0
w:knuckl 267 -22
w:kombucha 68 -9
w:kratom 147 -64
w:kul 14 -43
w:la 102 -24
w:lab -162 -35
w:label -104 -99
w:labi 101 56
w:lad 51 166
w:ladder -146 0
w:ladi -222 13
w:lado 26 92
w:lagrim -55 0
w:lake 67 31
w:lamb -132 0
w:lamict 12 41
w:lamp -38 90
w:land -65 0
w:landlord 29 -91
w:lane -54 9
w:lap 92 152
w:laptop 163 65
w:larg 82 112
w:las 137 11
w:last 79 -176
w:lastim -136 42
w:lastimado 111 74
w:lat -120 0
w:late -435 -87
w:later -139 56
w:laugh 225 140
w:laughter -48 0
w:laundri -41 39
w:laundromat -78 -23
w:lav -109 -25
w:lavab 22 -64
w:lavador -17 -121
w:law -125 -100
w:lawn 21 -40
w:lawyer -116 0
w:lay 12 104
w:lbs -90 0
w:le 320 -143
w:lea 85 82
w:lead -97 0
w:leaf -61 0
w:leagu -98 0
w:leak -172 0
w:lean 58 74
w:learn -317 -76
w:leas 120 51
w:least 82 38
w:leav 123 -112
w:lech -88 -11
w:lectur 115 -49
w:ledg 23 61
w:leer -137 0
w:leerl -79 0
w:left 99 -89
w:leftov 121 -191
w:leg 116 30
w:legal -42 0
w:leji 14 98
w:lengu -35 -95
w:lent -355 -7
w:les 193 65
w:less 57 -65
w:let 114 304
w:letrer -55 0
w:letter -138 149
w:levant 41 -47
w:libr -136 -65
w:librari -148 10
w:libretit -46 0
w:licenci -137 10
w:lick 163 -84
w:licoreri 80 -36
w:licuador -50 0
w:lie 333 -86
w:life -7 83
w:lift -68 0
w:lig -153 0
w:light -67 -118
w:lighter -19 48
w:ligter 76 -9
w:lik -90 78
w:like 193 144
w:lime -27 -53
w:limit -180 0
w:limon -136 0
w:limoner -45 0
w:limpi 8 -67
w:limpia 110 -48
w:limpies -64 0
w:lin 60 -10
w:lind -119 0
w:line -208 23
w:linger -98 0
w:link -172 -8
w:lip 193 105
w:lipstick -47 -9
w:liquor 35 -80
w:list 287 -82
w:listen -338 -171
w:lit -59 -17
w:liter -218 -2
w:literal 126 -97
w:littl 73 -59
w:live -314 68
w:lizard -138 0
w:llam -154 18
w:llaman -114 0
w:llamar -61 0
w:llamem -80 0
w:llav 64 52
w:llaver 61 -57
w:lleg -275 -56
w:llegar 129 -48
w:llego 230 180
w:llen 149 72
w:llev 22 72
w:llevaba 38 69
w:llevo 69 -47
w:lling 52 27
w:llor 6 68
w:llov -156 0
w:lluev -136 0
w:lluvi -106 -3
w:lluvia -117 0
w:lo 296 -163
w:load 21 73
w:lobbi -329 0
w:loc 310 -50
w:loca -42 0
w:local -143 0
w:lock -197 -100
w:lockbox -5 -66
w:locker 36 48
w:locksmith -192 0
w:locur 34 52
w:log -70 174
w:login -71 0
w:loke 82 65
w:lol -145 -6
w:lon -146 0
w:loncher -61 0
w:lone -153 0
w:long 79 163
w:longest -122 0
w:look 214 351
w:loop -88 -59
w:loopi 53 -66
w:loos -16 75
w:lor -68 0
w:lord 97 63
w:lortab 320 -51
w:los 203 31
w:lose 156 -333
w:lost -103 -50
w:lot 69 -44
w:loteri -125 0
w:loud -137 -62
w:louder -46 -104
w:loung 41 -4
w:love -236 50
w:low -54 0
w:lower -111 0
w:luc 45 28
w:lucecit 16 -51
w:luch -100 0
w:luck -181 8
w:lucki 62 21
w:lueg 326 -228
w:lug 164 -40
w:lugar 22 92
w:lui -50 -7
w:lun -96 18
w:lup -52 0
w:luz -64 77
w:lyric -51 0
w:m 216 -18
w:macet -52 0
w:machet 162 223
w:machin 94 -101
w:mad 69 9
w:made -182 64
w:madr 9 51
w:madrug -85 0
w:mae 109 -31
w:maestr -103 -30
w:magazin -55 0
w:mail 254 39
w:mainten -47 0
w:maj 111 0
w:make 101 176
w:mal -322 -95
w:malecon 54 70
w:malet -40 0
w:malill 152 -86
w:malillo 144 -68
w:maluc -81 0
w:mam 193 142
w:mama -72 0
w:mami 144 75
w:man 76 112
w:manag -56 -53
w:manan -146 104
w:mand 131 -10
w:mandenl 10 42
w:mandenm -84 0
w:mandolin -52 0
w:manej -115 39
w:maner 178 -15
w:mang -81 95
w:mango -75 0
w:manguer 77 51
w:mani -149 105
w:manni 45 -53
w:manose 196 -53
w:mantec 48 -80
w:manten 35 109
w:manzan 14 -76
w:maquet -126 0
w:maquinit 77 -30
w:mar -71 179
w:marathon -75 0
w:marc -62 14
w:marcus 145 49
w:mare -103 0
w:margarita 108 -89
w:mari -52 -13
w:maria -42 0
w:mario -52 0
w:mark -42 13
w:marqu -62 -119
w:marriag -4 -60
w:mart -67 -55
w:martill 38 82
w:mas -59 93
w:masqu -53 0
w:mass -68 -37
w:massag 185 -38
w:mat -423 302
w:matar 312 32
w:matarlo 46 28
w:matarm 68 6
w:matat 45 30
w:math 29 138
w:matter 37 62
w:mattress -42 8
w:may -434 65
w:mayb 76 16
w:mayor 108 -128
w:me 235 -312
w:mean -71 147
w:meant -11 -93
w:measur 97 50
w:meat -44 0
w:med -48 104
w:medal 45 -89
w:medall -119 -7
w:medel -64 0
w:medi -24 138
w:medic -42 -38
w:mediodi -86 -28
w:medit -119 0
w:meet -29 -98
w:megaphon 133 -52
w:mejor 169 2
w:member -91 0
w:memo 120 62
w:memori 36 -71
w:men -34 56
w:menac -55 0
w:mensaj 262 -84
w:menstrual -80 0
w:mensual -65 0
w:ment -79 -80
w:menti 116 -35
w:mentir 75 149
w:merc -127 -22
w:merecen 64 58
w:meresc 37 51
w:merezc 137 -187
w:merezco 90 11
w:mes 337 16
w:mese 41 39
w:meser 29 -82
w:mess 39 -193
w:messag -206 12
w:messi 118 45
w:mestoy 37 51
w:met 53 100
w:metadon 141 -85
w:metaphor 52 -22
w:meth 164 129
w:methadon 97 112
w:method -40 0
w:meti -175 -64
w:metr -199 -82
w:mexico -87 0
w:mezcal -50 0
w:mezcl 11 124
w:mg -45 0
w:mi -107 97
w:mia 40 -65
w:midair -67 0
w:middl 67 39
w:midnight 41 -43
w:mied 164 56
w:mient 69 -134
w:mientr -152 -39
w:miercol -69 -23
w:mierd 347 -111
w:might -2 59
w:mij -126 17
w:mil 39 -42
w:milagr -63 0
w:mild -105 0
w:mile -162 -31
w:mileag -65 0
w:milk -218 31
w:mill 80 6
w:milp -111 -6
w:min -20 -117
w:mind -11 61
w:mine 171 59
w:minecraft -68 0
w:mineral -93 -25
w:minibar -3 -135
w:minut 119 -186
w:minuto -64 0
w:mio -22 -89
w:mir 188 115
w:miracl -50 0
w:mirador 73 96
w:mirror 45 89
w:mism 97 161
w:mismo 86 34
w:miss -161 62
w:mistak 6 63
w:mit -64 0
w:mix 89 241
w:mochil 40 -28
w:mocktail -47 0
w:mod 8 88
w:modul -42 4
w:mofong -43 0
w:moj 51 -136
w:mol -6 -62
w:molest -56 -9
w:molli 87 23
w:mom 226 112
w:moment -91 0
w:mon -3 -79
w:monaz 30 -66
w:monday -220 28
w:money 136 -83
w:monitor 50 -41
w:monkey -8 -84
w:monoxid 144 36
w:month -69 135
w:monton 52 117
w:mood -208 7
w:mor 385 308
w:mord 72 -16
w:mordi 82 -67
w:more -63 39
w:moret -29 -61
w:moreton 56 -157
w:morfin 95 -38
w:morir -94 33
w:morirm 40 7
w:morn -195 64
w:morphin 141 -58
w:mortal 52 127
w:mosc -64 0
w:most 126 0
w:mostrador -57 0
w:mot 56 -21
w:motel 134 108
w:mother -113 -78
w:motosierr -43 0
w:mouth 330 21
w:mouthwash -9 -121
w:mov -1 -41
w:move -174 -57
w:movi -188 2
w:movil -191 13
w:mow -120 0
w:much -7 291
w:mucha -76 -11
w:muchach -71 -20
w:muchisim 48 -6
w:mucho 92 12
w:mud -105 -21
w:mudanz -67 -14
w:muebl 73 -119
w:muer -221 101
w:muerd 65 -28
w:muert 27 83
w:muerta 49 5
w:muerto 142 12
w:muev 75 216
w:mug -123 0
w:muj -83 28
w:mujer 19 -76
w:mult -78 0
w:multitud -80 0
w:mund 100 172
w:munec 114 51
w:mur -105 6
w:murder -246 0
w:muri -104 -42
w:mushroom -58 0
w:music 65 -55
w:musl 110 50
w:must -133 12
w:muy -112 88
w:my 15 -85
w:myself 351 84
w:n 187 -2
w:na 41 -71
w:nacho -91 0
w:nacido 101 94
w:nad -206 -187
w:nadi 135 -4
w:nah -151 0
w:naloxon 11 59
w:naltrexon 120 -214
w:name -105 -71
w:nap -73 3
w:narcan 3 118
w:nariz 106 -164
w:natacion 212 64
w:natur 38 112
w:navaj 83 114
w:navid -78 53
w:necesit 156 -134
w:necesito 102 -48
w:neck -147 61
w:need 71 148
w:needl 17 -356
w:negat 113 -40
w:negr 139 -54
w:neighbor -146 -45
w:neighborhood 134 -110
w:nephew -60 44
w:nerv 79 92
w:nervi -52 0
w:nervios -112 0
w:nervous -138 0
w:net 66 34
w:neutral -60 0
w:nev -54 0
w:never 42 -266
w:nevr 90 96
w:new -418 276
w:newborn -77 0
w:newest -67 0
w:news -11 64
w:newspap 44 -98
w:next 127 224
w:ngl 88 43
w:ni -239 -173
w:nic 9 -94
w:nice 224 83
w:nick -190 0
w:niec -83 37
w:niet -188 -11
w:niev -157 0
w:night -43 24
w:nightcap 139 -50
w:nightmar -73 0
w:nightstand 51 51
w:nin -113 212
w:nine 291 -171
w:niner -116 33
w:ningun 57 135
w:nirvana -51 0
w:nite 269 -129
w:nitrous 115 -13
w:no 267 28
w:nobodi 46 83
w:noch 291 31
w:nod 272 11
w:nois 77 160
w:nom 322 -10
w:nombr -5 -142
w:none -387 -185
w:noon -300 -106
w:nope -132 0
w:norco 68 48
w:normal 16 -164
w:nort 35 -46
w:nos 20 -41
w:nose 83 -284
w:not 11 209
w:note 111 66
w:notebook -141 0
w:noth -145 -127
w:nothin 58 14
w:notic 185 -82
w:notici -66 0
w:noticier -102 0
w:noved -68 0
w:novemb 70 -57
w:novent -51 0
w:novi 103 114
w:now -132 78
w:nowher 62 -166
w:nub -78 0
w:nubl 27 -50
w:nud 310 135
w:nude 27 -71
w:nudg -101 0
w:nuev -376 -14
w:numb 14 99
w:number -86 -236
w:numer -78 -69
w:numerit 85 -29
w:numerito 72 -27
w:nun -51 0
w:nunc 180 -178
w:nunca 63 98
w:nurs -99 115
w:nyquil 7 56
w:o -13 -51
w:oak -47 23
w:oatmeal -62 1
w:oblig 61 -102
w:obliga 162 -73
w:obligatori -40 0
w:obra -7 76
w:obras -158 0
w:obsess 352 -69
w:occas -9 -41
w:ocean 52 41
w:ocho -6 -85
w:oclock -99 1
w:octob -3 41
w:octubr -63 0
w:ocul -80 0
w:ocup 103 103
w:od 90 5
w:odd -48 120
w:odi -90 -29
w:odio 126 -12
w:of 36 162
w:off 155 -229
w:offer -163 -187
w:offic 60 -47
w:ofici -56 0
w:oficin -64 0
w:ofrec -111 -72
w:often -68 0
w:oi 110 -7
w:oid 55 -50
w:oig 2 118
w:oil -139 0
w:oir -56 56
w:ojal 456 255
w:ojala 99 107
w:ojit 20 70
w:ojo 111 64
w:ojos 205 256
w:ok 192 -27
w:okay -201 67
w:old -160 -254
w:older -50 -8
w:ole -118 0
w:oliend 90 -126
w:olimpi -65 0
w:oliv 74 43
w:olla 176 -116
w:olvid -260 -4
w:on 215 -107
w:onc -235 -100
w:once 77 120
w:one 71 -35
w:onion -55 0
w:onli 142 58
w:onlin -68 132
w:onto 50 94
w:oop -109 0
w:open 24 -53
w:opiat 44 -85
w:opinion -69 0
w:opioid -281 0
w:opposit -59 7
w:option -4 -44
w:or -340 153
w:orang 115 -48
w:order 175 -10
w:ordinari -81 0
w:organiz -108 112
w:orgn -64 0
w:orgull -83 -57
w:orient -41 0
w:orin -45 0
w:orland 44 -21
w:os -44 -27
w:oscar 67 -34
w:oscur 79 -77
w:oso -50 0
w:other -54 79
w:otherwis -26 -43
w:otra 74 -107
w:otro 238 116
w:otros 31 -64
w:our -119 24
w:out 197 118
w:outfit 105 40
w:outsid 140 225
w:ovej 47 -54
w:over 71 17
w:overdos -250 15
w:overpass 87 68
w:overslept -58 0
w:overwhelm -59 0
w:owe 28 98
w:own 136 51
w:owner 8 47
w:oxi 204 120
w:oxis 27 -49
w:oye -46 4
w:pa 121 154
w:pac 192 69
w:pace 142 -60
w:pach 17 -51
w:pachec 166 -37
w:pachit 14 -53
w:pacienci -67 2
w:packag 113 -94
w:pad -110 0
w:padr 140 63
w:padrastr 184 -26
w:padrin 19 -71
w:paell 156 -76
w:pag 18 103
w:page -236 55
w:pagu -58 0
w:paid 282 40
w:pain -89 -73
w:paint -243 -32
w:pais 173 -86
w:pal 239 115
w:palabr -104 0
w:pale 24 47
w:paleontolog -62 0
w:pallet -66 0
w:palomit -73 -4
w:pamphlet 117 27
w:pan -100 -62
w:panader -89 0
w:pancak -141 0
w:panch -55 0
w:panel -54 0
w:panic -76 0
w:panick -44 0
w:pant 14 -50
w:panz 135 183
w:pap 115 85
w:papel -27 207
w:paper 66 -104
w:paperwork -98 17
w:papi 53 -126
w:par 326 64
w:para 35 55
w:parallel -96 0
w:parc 58 -66
w:parcer 55 -5
w:parch 85 -25
w:parchis -150 0
w:parec -43 -7
w:pared 58 -129
w:parej 108 64
w:parent -64 16
w:parezc -44 0
w:park -91 136
w:parlay 121 -28
w:parqu -96 -51
w:part -70 87
w:parti 51 1
w:partner -5 -141
w:pas 85 211
w:pasaj 74 -80
w:pasill 19 83
w:pasit -66 0
w:paso -104 0
w:pass -178 -50
w:passeng 26 -77
w:password 177 89
w:past 76 -227
w:pastel -77 10
w:pastill 291 -65
w:pastilla -209 8
w:pastiller -54 155
w:pastiy 54 15
w:pasto -47 0
w:pastor 89 -86
w:pasword -75 0
w:pat -46 -27
w:patch 116 -114
w:pati -84 16
w:patient -364 -84
w:patin -207 0
w:patron 121 47
w:paus -60 0
w:pav -54 0
w:pavor 63 -50
w:pawn 72 -15
w:pay 15 -133
w:paycheck 44 -119
w:payday 50 -42
w:payment -114 0
w:paz -153 53
w:pe 162 103
w:pea -57 0
w:peac 165 157
w:peach -67 0
w:pecer -49 0
w:pech 99 130
w:ped 110 -85
w:pedi -43 -90
w:pedr -71 0
w:pee -111 -22
w:peg -71 246
w:pega 19 -76
w:pegament 66 -46
w:pel -296 78
w:pele -60 -80
w:peligr -31 74
w:pelin -73 0
w:pelon 56 74
w:pelot -159 0
w:penal -142 0
w:pencil 68 11
w:penit -103 0
w:pens 28 75
w:peopl -169 -86
w:peor 22 -71
w:per -392 -119
w:perc 371 -119
w:percent 40 59
w:perci -82 0
w:percocet 91 -118
w:percos 47 -48
w:perd 144 -255
w:perdeis 104 -8
w:perdida 108 -26
w:perdiendo 68 -11
w:perdon 25 -147
w:perdonenm 157 89
w:perez -81 0
w:perfect -102 0
w:perfecto -45 0
w:peric 19 -46
w:period 218 65
w:perish -93 0
w:perman 341 272
w:permis 74 -67
w:perpos 16 71
w:perr -198 132
w:perrit -151 0
w:persig 101 14
w:person -79 89
w:pertenezc -48 0
w:pes -107 -123
w:petat 108 54
w:petti -42 -60
w:pharmaci -30 -100
w:pharmacist 126 3
w:phase -42 0
w:phenibut 12 -73
w:phon 7 66
w:phone 100 -29
w:photo -185 -7
w:phq 55 66
w:piano 41 31
w:pib 98 20
w:pic 188 135
w:picahiel 21 49
w:pick 98 -153
w:pickl -259 0
w:picklebal -81 0
w:pickup 69 -11
w:pictur -100 113
w:pid 127 -4
w:pide 155 -104
w:pie -199 64
w:piec -53 0
w:piedr -156 -28
w:piedra 64 -15
w:piens 160 120
w:pier -7 64
w:piern 302 125
w:pierogi -40 0
w:pies -51 -45
w:pil 75 71
w:pile 13 188
w:pill 164 94
w:pillbox 58 28
w:pillow 17 77
w:pills -7 54
w:pimp 20 59
w:pin 125 -103
w:pinat -137 0
w:pinch -38 44
w:pint -173 -150
w:pintur -131 -33
w:pip 104 -256
w:pipe -65 -224
w:piqu 185 -33
w:piquet 113 -50
w:pis -39 -66
w:piscin -143 0
w:piss 40 -82
w:pist 14 -96
w:pistol 192 246
w:pit 52 26
w:pizza -181 15
w:pkg 114 -26
w:place -47 87
w:plan -187 373
w:planch 193 -6
w:plane 143 83
w:planet 59 50
w:planner -129 0
w:plant -355 -60
w:plaster 70 -27
w:plastic -66 0
w:plat 233 -203
w:plate -86 12
w:platform 115 78
w:platic -55 -25
w:play 135 -13
w:playlist 30 76
w:plaza 79 -69
w:pleas 158 -41
w:pleb 68 -33
w:plenti -43 8
w:plomer -140 0
w:pls 102 84
w:plug 141 -70
w:plumb -53 0
w:plus 33 131
w:plz 40 -43
w:pm 57 -30
w:po 19 -91
w:pobr -106 0
w:poc -61 -19
w:pocket -1 -123
w:pod 167 16
w:podcasts -112 0
w:poder 157 -134
w:podi -81 -44
w:podr 13 -41
w:podri 97 24
w:poison 30 53
w:polic 68 100
w:polici 23 47
w:polish -45 0
w:polit 54 115
w:poll -118 0
w:polv -125 0
w:pomp -65 0
w:pon 202 -180
w:ponch 77 -30
w:pong 56 45
w:poof 56 -8
w:pop -83 -164
w:popcorn -46 -12
w:popper 84 -32
w:poppi 16 -92
w:popsicl -86 0
w:poquit -212 40
w:por -49 -168
w:porch 111 27
w:porqu -121 138
w:porr -100 -80
w:porta 116 -40
w:portal 34 -67
w:portatil -48 0
w:porter -61 11
w:pos 29 57
w:posit 100 67
w:post 76 75
w:postal -71 0
w:poster -55 0
w:postr -111 -7
w:pot -212 0
w:potluck -71 0
w:pound -81 39
w:pour 211 -168
w:powder 60 -49
w:power -113 0
w:pox 136 -21
w:poz 129 -38
w:practic 34 171
w:pray 164 7
w:precios -103 0
w:prefier 69 3
w:pregnant -198 87
w:pregunt -76 217
w:premi -41 0
w:prend 68 -28
w:prendi 64 -39
w:preocup -127 8
w:prep -121 81
w:prepaid 163 27
w:prepar 276 -88
w:present -46 -20
w:presion -203 4
w:press 145 142
w:pressur -46 -17
w:prest -208 38
w:pretend 206 -81
w:pretti 132 -14
w:pretzel -76 0
w:prevencion -51 0
w:prevent -99 0
w:pride -146 0
w:priest 120 -54
w:prim 50 -167
w:prima 20 -41
w:primari -40 0
w:primavera 252 180
w:primer 84 -89
w:primera -63 0
w:printer -309 0
w:prison 1 -72
w:privat 41 -27
w:pro -92 0
w:prob 94 -17
w:probabl 130 65
w:probat -39 -78
w:problem -72 157
w:process -87 0
w:program -23 -241
w:progress -56 0
w:project 43 -26
w:promes 124 -87
w:promet 15 78
w:promis 189 45
w:prompt -44 0
w:pront 13 69
w:pronto 51 49
w:propi -98 -34
w:proposit 180 122
w:proposito 22 75
w:protagon -88 0
w:proud -108 -85
w:proxim 33 113
w:prozac -71 0
w:prueb 145 -43
w:ps 84 19
w:psych -94 -9
w:pt -50 4
w:ptsd -52 0
w:public 75 -94
w:pud 4 -103
w:pue -96 0
w:puebl -134 -24
w:pued -64 -76
w:pueden 26 92
w:puedo -40 20
w:puent 102 206
w:puert 82 91
w:pues 79 6
w:puest -105 -63
w:puke -79 -2
w:pull 72 -40
w:pulley -75 0
w:puls 194 -18
w:pulser -40 0
w:pump -205 0
w:pumpkin -111 0
w:pun 149 119
w:punch 51 168
w:punt -1 -147
w:punter 52 -40
w:punto 350 -88
w:pupil 166 -53
w:puppi -67 0
w:pupus -112 -8
w:pur -72 -134
w:pura -42 0
w:pure -85 0
w:purg 90 77
w:purpl 32 50
w:purpos 375 282
w:pus -290 -22
w:puse 70 -18
w:put -51 114
w:puzzl -48 0
w:q 55 -12
w:qed 35 55
w:quad -64 0
w:quarri 90 55
w:quarter 18 -43
w:que 491 -15
w:quebr 232 161
w:qued -58 30
w:quedens 98 -80
w:quem -43 141
w:quer 75 94
w:quererm -186 0
w:querido -47 0
w:ques -78 0
w:question -98 117
w:questionnair -120 0
w:quetiapin -50 0
w:qui -105 12
w:quick -68 -14
w:quien 307 -183
w:quier -43 298
w:quiero 89 98
w:quiet -65 10
w:quij 17 143
w:quilt -149 0
w:quimic -82 0
w:quinc 58 -33
w:quincen -1 -50
w:quint 73 -76
w:quis 224 47
w:quit 261 -42
w:quitenm 95 6
w:quiz -138 3
w:race -59 -71
w:rach 233 -175
w:rack 30 -114
w:radio -45 21
w:rafter 97 50
w:rail 193 136
w:rain -188 -18
w:rainbow -61 0
w:rais -200 -57
w:raisin -75 0
w:raiz -61 0
w:ram 68 83
w:ramen -74 0
w:ramp 118 92
w:ran 80 -112
w:ranch -52 0
w:rang -75 0
w:rank -93 0
w:rape -11 43
w:rar -119 6
w:rasgun -132 7
w:rasp -64 0
w:raspadit -82 0
w:rasqu 175 -76
w:rasur 40 64
w:rat 188 280
w:rate -41 2
w:rather 77 51
w:ratic 39 187
w:rattl 94 33
w:ray 14 61
w:rayit 41 19
w:razor -116 114
w:re -18 -70
w:reach -53 0
w:read -89 92
w:readi 73 -22
w:real 228 95
w:reali -69 0
w:realiz 93 13
w:realli 142 124
w:reason 180 -60
w:reb -48 0
w:rebent 43 22
w:rec -34 -57
w:recaer -161 0
w:recai 205 -67
w:recay -42 0
w:recepcion -160 -9
w:reces -42 0
w:recet -176 -43
w:rechin -52 0
w:recib 20 -46
w:recicl -106 0
w:recip -132 0
w:reciv -63 0
w:recog -48 1
w:recogi -173 0
w:recoj 81 107
w:recoja 51 49
w:record -89 66
w:recoveri 152 -121
w:recre 58 -2
w:recuper 295 -28
w:recycl 123 -98
w:redond 19 -62
w:redondit -47 0
w:reenvi -64 0
w:refil -122 -77
w:refill -97 0
w:reflux -159 0
w:refresc -148 -13
w:refri -64 -35
w:refugi -50 0
w:refus 58 40
w:reg -64 -12
w:regader 61 14
w:regal -206 29
w:regres 47 122
w:regret -29 -63
w:rehab 6 -78
w:rehears 21 58
w:rei -49 0
w:reir -147 0
w:relacion 162 -73
w:relaps -79 89
w:relat -164 4
w:relax -98 0
w:relief 69 33
w:reliev 105 80
w:rellan -41 0
w:reloj 2 43
w:remedi 182 -94
w:rememb -139 -162
w:remind -227 -12
w:remodel -78 0
w:remov 77 94
w:removi -55 0
w:rend -85 0
w:renew 96 79
w:reno 50 -7
w:rent 265 -49
w:renta 116 -81
w:renunci 73 -37
w:repair -64 0
w:repar -99 0
w:repart 43 -60
w:repeat -62 0
w:replac -69 0
w:repli -55 0
w:report -35 -44
w:request -76 7
w:res -50 0
w:resbal -164 0
w:resbalon 192 -31
w:reschedul 58 -27
w:reservoir 170 119
w:reset 133 -60
w:residu 105 -42
w:resolut 246 51
w:respect -151 0
w:respir 107 200
w:respirari 54 12
w:respond 187 -180
w:rest 47 153
w:restaur -40 0
w:restrain -130 46
w:resucit -77 0
w:resum -134 3
w:resuscit 34 70
w:ret -91 0
w:retir 202 -59
w:return -57 32
w:reunion -52 0
w:reveal 112 -25
w:revent -2 -47
w:review -52 0
w:revis 305 -57
w:revivido 39 54
w:rib -70 0
w:ribbon -73 0
w:ric -65 0
w:rice -125 0
w:richi 19 -70
w:rick 47 31
w:ride -200 -21
w:rien 29 -128
w:right 197 94
w:rigobert -57 0
w:rihgt 90 95
w:rim 131 -58
w:rind -104 0
w:rindo 203 -63
w:ring 134 133
w:rinon -146 0
w:rio 19 123
w:riot -53 0
w:rip -31 -47
w:ris -201 0
w:risit 21 49
w:ritalin 173 -309
w:river 74 56
w:rn 354 -36
w:rnt 49 11
w:road 67 -12
w:roast -148 0
w:rob 134 -198
w:robotrip 83 -64
w:rock 40 187
w:rode -58 -67
w:rogu -105 0
w:roj 20 77
w:role -58 0
w:roll 128 -168
w:roller -94 0
w:romant -41 0
w:romeo -112 0
w:romerit -61 0
w:romp 147 -60
w:rompecabez -104 0
w:rompecabeza -51 0
w:rompi 163 -171
w:ron -172 -60
w:ronc -105 9
w:roof 56 79
w:roofer -57 5
w:room 316 49
w:roomat 131 40
w:roomi 142 -25
w:roommat -198 -53
w:rop -149 192
w:rope -19 179
w:roper 40 -65
w:ros 33 56
w:rose 62 90
w:roster 117 -19
w:rot -29 80
w:rotisseri -40 0
w:round -129 -50
w:row -118 22
w:roxi -82 0
w:rub -22 217
w:rubber -18 109
w:rude -55 0
w:ruid 103 55
w:ruidos -86 0
w:rum 151 -133
w:run -196 82
w:runner -75 0
w:rut 32 44
w:s 134 42
w:sab 327 -208
w:sabi 121 -74
w:sac -155 -27
w:sacapunt 108 74
w:sack 12 -51
w:sacrifiqu 57 84
w:sacristi 32 -54
w:sacudi 139 -61
w:sad -79 118
w:safe -84 119
w:safeti 137 72
w:said -113 -179
w:sal -266 142
w:sale -50 -4
w:sali -247 29
w:salir 111 74
w:salon -197 19
w:sals -69 0
w:salv -115 44
w:salvo 183 36
w:same -198 -20
w:sancoch -133 0
w:sandi -54 0
w:sandwich -145 0
w:sang -139 -10
w:sangr 156 272
w:sangri 202 -76
w:sanit 22 -48
w:sant -110 7
w:santisim 9 45
w:saqu 97 -138
w:sargent 100 -17
w:sart 51 59
w:sat 92 175
w:satisfech -56 0
w:saturday 139 -156
w:save -38 144
w:saw -270 29
w:scaffold 15 44
w:scale 85 22
w:scan -52 -42
w:scare -100 190
w:scari 44 39
w:scent -111 0
w:school -92 177
w:scissor 289 87
w:score -69 -199
w:scout -206 0
w:scrabbl -136 0
w:scrape -74 0
w:scratch 93 0
w:scream 7 71
w:screen -242 36
w:screw 94 -59
w:script 115 -72
w:scrub 108 -15
w:se 209 241
w:sea -17 101
w:seal 118 32
w:search 61 -46
w:season -217 0
w:seat -62 -33
w:sec -6 -162
w:seco -47 0
w:secret 267 -125
w:section 63 -45
w:secu 41 19
w:see 79 372
w:seed 16 -92
w:seek -187 0
w:segu -151 -6
w:segui -129 -39
w:seguir 55 20
w:segun -93 0
w:segund 131 49
w:segur 210 48
w:sei -44 0
w:seis -35 -106
w:seizur -6 -62
w:self -111 66
w:sell -41 -163
w:seltzer 52 -28
w:semafor -40 71
w:seman -17 -41
w:semana 51 -47
w:sembr -43 -5
w:semest -170 0
w:seminari 64 -24
w:senal -138 -5
w:send -80 132
w:sender -151 0
w:senor -67 -32
w:sent 80 61
w:sentenc 166 20
w:senti -142 -56
w:senton -50 0
w:septemb 88 -57
w:septiembr 69 -31
w:sequ -163 0
w:ser -7 184
w:serbez 52 -17
w:sergeant 103 -195
w:seri 76 151
w:serious 249 63
w:sermon -112 0
w:seroquel 41 32
w:serv 46 12
w:server -107 9
w:servi -5 -44
w:servic 127 157
w:sesion 59 0
w:session -189 -115
w:set -165 183
w:setent -60 11
w:seven -38 -63
w:sever -78 0
w:sew -145 0
w:sewerslid 65 8
w:sex 12 -156
w:sh 239 329
w:shake 178 -123
w:shaki -64 0
w:shame 46 -96
w:shampoo -154 0
w:shape -71 0
w:share -116 3
w:sharpen 29 45
w:shave -154 62
w:shaver 42 33
w:she -121 19
w:sheet 62 -62
w:shelter 50 -35
w:sheriff -69 0
w:sherri 176 -140
w:shes 101 79
w:shift -1 71
w:shini -138 0
w:shirt 70 -6
w:shoe -109 0
w:shoebox 99 60
w:shook 144 19
w:shoot -208 147
w:shooter -50 0
w:shop -61 37
w:short 193 89
w:shortstop -67 0
w:shot -77 -16
w:shotgun 92 46
w:should 93 59
w:shoulder -69 -112
w:shouldnt 58 -25
w:show 352 -118
w:shown -99 0
w:shrimp -186 0
w:shroom 198 -68
w:shut 195 -39
w:si 372 204
w:sick 271 -321
w:side -56 75
w:sidral -40 0
w:siempr -51 -3
w:sient 132 88
w:siento 76 -29
w:sierr 95 -23
w:siest -137 13
w:siet -272 -20
w:sig 92 38
w:sign -244 -152
w:signal -10 46
w:sigo -151 0
w:sigu 52 119
w:sigui 144 64
w:siguient 5 -52
w:silent -60 0
w:sill 168 -141
w:sillon -127 -72
w:simmer 41 3
w:simpl 30 63
w:simpli -78 5
w:sin -151 -31
w:sinc 355 -317
w:sindrom -86 0
w:sing -194 11
w:singl -126 4
w:sink -157 -94
w:sins 54 125
w:sip 226 -127
w:siri 58 11
w:sirv -81 -243
w:sistem -64 0
w:sit 85 -190
w:site 98 16
w:sitin 76 -9
w:six 148 -154
w:sixti 60 -30
w:size 22 102
w:skateboard -108 0
w:skid 56 21
w:skill 96 -145
w:skin 24 -174
w:skip 30 125
w:skirt 152 -58
w:slack -59 0
w:slam -6 82
w:slap -78 -14
w:slay -77 0
w:slee 12 47
w:sleep 15 156
w:sleepi -112 78
w:sleepin 16 71
w:sleepless -107 0
w:sleepov -65 -27
w:sleev 214 65
w:slep 96 38
w:slept 76 -207
w:slice 87 96
w:slicer -50 0
w:slide -55 0
w:slot 2 -154
w:slow 54 77
w:slump 114 20
w:slur 274 -129
w:slushi -56 0
w:smash -49 10
w:smell 278 -374
w:smile -55 122
w:smoke -41 -215
w:smokehous 48 -42
w:smoothi -155 9
w:smother 40 13
w:snack -182 -13
w:snap 15 109
w:sneak 199 -20
w:snooz -76 0
w:snore -153 9
w:snort 183 -75
w:snuck 123 -120
w:so 2 165
w:soap -70 0
w:sober -69 -200
w:sobr 8 122
w:sobredosis -141 0
w:sobrevivient -15 -55
w:sobrieti 145 -126
w:sobrin -127 41
w:soccer -68 0
w:social -61 -11
w:sock -254 10
w:soda -104 -9
w:soft 89 94
w:softbal -50 0
w:sog -17 65
w:sois 104 -8
w:sol -173 -161
w:sold 100 60
w:soldar -52 0
w:solit 91 109
w:solo -12 42
w:solt 110 112
w:solv 55 66
w:some 116 -294
w:somebodi 173 -124
w:someon 59 104
w:someth 144 -22
w:somewher -73 76
w:somon 14 -41
w:son 98 -108
w:song -41 9
w:soon -12 136
w:sore -174 0
w:sorpres 54 39
w:sorri 126 -133
w:sort -209 26
w:sos 292 -7
w:sosten 95 -35
w:sound 145 71
w:soup -65 -9
w:soy 149 -174
w:spaghetti 44 22
w:spare 144 66
w:spark 67 -93
w:speed -184 -19
w:spell 57 101
w:spici -50 0
w:spider 28 65
w:spin 46 21
w:spit 40 -260
w:splel 90 95
w:spoil -79 0
w:sponsor -77 -52
w:spoon 122 92
w:sport -81 0
w:spot 26 45
w:spray 40 66
w:spread -86 0
w:spring -47 -26
w:squeak -47 0
w:squirrel -117 0
w:stab -100 96
w:staff -227 34
w:stag -122 0
w:stage -58 0
w:stair -57 56
w:stall 91 -49
w:stamp 139 23
w:stand -107 259
w:star 102 8
w:start -218 -89
w:starv 174 -50
w:stash 69 -72
w:state -52 -8
w:station 66 29
w:stay 18 -53
w:steadi -116 0
w:steak 8 -132
w:steam -51 0
w:steer 81 49
w:step -324 66
w:stepbroth 70 -8
w:stepdad 245 251
w:stepfath 95 28
w:stepmom 239 -141
w:steril -48 0
w:stick 90 81
w:still 350 -241
w:stillborn -175 0
w:sting 40 13
w:stitch -65 63
w:stock -120 0
w:stockroom 107 -53
w:stole 26 -40
w:stomach -80 65
w:stood 126 136
w:stop 138 110
w:storag -40 0
w:store 14 -42
w:stori -262 -4
w:storm -76 0
w:straight 123 -72
w:stranger 187 -37
w:strangl 123 -5
w:strawberri -48 0
w:streak 150 -53
w:street -27 -59
w:strep -84 0
w:stretch -44 12
w:stretchi 49 24
w:strip 185 -70
w:stroke 176 100
w:stronger -70 14
w:structur 91 125
w:stubborn -75 0
w:stuck -319 14
w:student 14 -42
w:studi -45 -57
w:stuff 176 -169
w:stupid 73 -115
w:style 31 -64
w:su -194 178
w:suavecit 71 26
w:sub -59 -261
w:subi -90 24
w:subject 68 31
w:sublocad 122 -31
w:suboxon 97 -57
w:substanc -137 0
w:substitut 56 16
w:subt 5 72
w:such -83 0
w:suci 154 -63
w:sud 88 -167
w:sudoku -118 0
w:suegr -19 -70
w:sueld 187 -143
w:suelt 150 -12
w:suen -208 -14
w:suena 73 4
w:suert -56 0
w:suet -125 0
w:suffer 136 48
w:suffix -90 0
w:suficient 30 71
w:sufr 58 64
w:sugar -287 0
w:sui 187 120
w:suic -149 10
w:suicid 179 168
w:suicidi -276 8
w:suisidel 78 99
w:suit 135 24
w:summer 93 13
w:sunday 111 4
w:sunris -260 0
w:sunset -210 0
w:sunshin -47 0
w:sup -4 -154
w:supervisor -16 -66
w:supier -96 0
w:supper 145 37
w:support 47 31
w:sure 125 84
w:surgeri -54 -16
w:surviv 47 12
w:sus -122 -140
w:suspendi 72 -54
w:suspens -40 0
w:sust -61 0
w:suy 7 -73
w:swallow 261 205
w:swear -176 32
w:sweat 31 -119
w:swing -4 144
w:switch -170 57
w:syring -53 0
w:syrup 5 65
w:ta 199 58
w:tab 86 65
w:tabl -44 73
w:tabler 92 -115
w:tablet 116 15
w:tac -83 0
w:tach 69 87
w:tackl 85 -30
w:taco -29 40
w:tactic -93 0
w:tag -104 0
w:taj 116 49
w:taje 56 30
w:tak 100 -6
w:take 21 -129
w:taken -159 21
w:taker 69 17
w:takin -72 0
w:tal -64 0
w:talk -55 -79
w:tall 218 62
w:tamal -66 16
w:tambi -6 63
w:tan -71 -88
w:tanbien 56 -22
w:tant -59 -18
w:tantit 54 -35
w:tap 9 -44
w:tape 219 98
w:taper -179 -38
w:tapis 181 -62
w:tar -110 0
w:tard -359 7
w:tare -144 11
w:target -48 10
w:tarjet -117 4
w:tast -85 0
w:taught -131 0
w:tax -66 14
w:taz -73 0
w:tbh 258 75
w:tca -87 0
w:te 138 -42
w:tea -107 0
w:teach -73 -42
w:teacher -116 0
w:team -142 -19
w:teammat -93 0
w:tech -180 3
w:tecnic -88 0
w:teen -86 0
w:teens -48 0
w:teeth 40 -237
w:teh 76 -9
w:tejer -43 0
w:tel 98 77
w:telefon 40 35
w:telegram -145 0
w:telenovel -54 0
w:tell -11 153
w:tem -49 8
w:tembl -86 -25
w:temblor 131 -75
w:temper 48 -42
w:tempran -112 16
w:temprano -93 0
w:ten -145 168
w:tender -67 0
w:tendi -48 0
w:tener 162 -73
w:teng 351 69
w:teni 154 -32
w:tenis -35 116
w:tent -81 36
w:tentacion 207 -137
w:tequil 112 34
w:tequila 212 -35
w:terapeut -93 0
w:terapi 42 -26
w:terc 59 -28
w:teres -41 0
w:term 347 -132
w:termin -91 -95
w:ternur -63 0
w:terren 48 23
w:terribl -49 -6
w:terrifi -85 0
w:test -4 -155
w:testament 28 46
w:testig -82 0
w:text -162 -94
w:than 213 41
w:thank -53 197
w:thanksgiv -58 0
w:that 44 -140
w:thc 78 -15
w:the 51 33
w:theater -70 0
w:their -182 39
w:them 49 7
w:then 174 153
w:therapi -93 -2
w:therapist -85 65
w:there 253 -61
w:these -55 68
w:they 15 125
w:theyd 128 57
w:theyll 131 133
w:theyr 353 -264
w:thigh 153 236
w:thimbl 58 -42
w:thing -380 -68
w:think 280 -9
w:thinkin 67 58
w:thinn 131 -66
w:third 96 -104
w:thirst 76 -107
w:thirteen 127 -19
w:thirti -81 0
w:this 107 15
w:tho -107 -58
w:those 44 -27
w:though -40 7
w:thought 245 239
w:thousand -73 0
w:thread -26 -85
w:three 53 -191
w:threshold -111 0
w:throat 40 114
w:through -54 -32
w:thrown 23 -44
w:thru 359 -87
w:thumb -89 -53
w:thur -41 -3
w:thursday -101 33
w:thx 127 61
w:ti -245 0
w:tia -157 0
w:tianeptin 63 -24
w:ticket -87 -20
w:tickl -84 0
w:tie 3 127
w:tiembl 94 -93
w:tiemp 163 -171
w:tiempo -199 0
w:tien 203 293
w:tight 82 12
w:tijer 71 111
w:til 397 158
w:tile 89 -25
w:till 32 -116
w:timbr 42 -20
w:time 45 206
w:timelin -55 0
w:tin 186 -2
w:tio -42 -199
w:tip -53 30
w:tipsi 35 -67
w:tir 162 -190
w:tira 103 -32
w:tire -190 148
w:tirit 43 24
w:tiriter 8 -45
w:titl 44 14
w:to 221 80
w:toall 120 67
w:toast -207 -115
w:toaster -71 15
w:tobacco -111 0
w:tobill -189 0
w:toc 85 -29
w:toco -54 0
w:tod 1 116
w:toda 85 -70
w:todavi 184 -35
w:todavia -63 -40
w:today -244 -42
w:toddler -192 54
w:todo -49 21
w:togeth -91 0
w:toilet -115 -166
w:token -80 0
w:told 94 -41
w:tom 203 -229
w:tomada -134 0
w:tomando 76 -47
w:tomar -1 -66
w:tomarmel 56 93
w:tomato -80 -14
w:tome 27 111
w:tomorrow -40 -69
w:tongu 29 -144
w:tonight 280 132
w:tonit 102 -100
w:tont -64 0
w:tonteri 45 92
w:too 163 -93
w:took 195 252
w:tool 39 51
w:tooth -148 2
w:top 6 161
w:topic -157 0
w:toqu -34 184
w:torr -41 0
w:tort -200 0
w:tortill -123 -13
w:tortilla -59 0
w:tortug -42 0
w:tortur 173 -86
w:tos -177 0
w:touch 365 2
w:tournament -48 0
w:toward 141 -91
w:towel 144 184
w:town -149 0
w:tox -69 0
w:toxic -93 0
w:toy 345 -74
w:tra 172 -106
w:trab 85 239
w:trabaj -251 -29
w:trace -50 0
w:track 234 -69
w:trade 133 -53
w:traffic -60 31
w:traffick 81 -16
w:trafic -221 0
w:trag 60 216
w:trai -58 -103
w:traig 368 -198
w:train -163 86
w:traje -47 0
w:trak 45 34
w:tram 114 -26
w:tramadol 34 -82
w:tramit -82 0
w:trampolin -57 0
w:tranqui -156 0
w:tranquil -173 78
w:trans 25 -55
w:transfer 72 51
w:transpir -46 -6
w:tranz 206 -24
w:trap 131 16
w:trash -106 47
w:trat 147 -51
w:tratamient 6 53
w:traum 84 -6
w:trazodon 38 79
w:tre -64 0
w:treat 63 -59
w:treatment -24 -72
w:tree 11 105
w:treint 221 203
w:tremor 129 -54
w:trep 32 -78
w:trey -80 0
w:tri 21 128
w:trian 45 34
w:trick 3 -49
w:trigger -124 0
w:trip -65 -20
w:trist -187 0
w:tristez -54 9
w:trivia -91 0
w:trophi -44 0
w:troubl 40 -9
w:truck 37 -57
w:true 55 102
w:trunk 53 78
w:trust 38 51
w:truth -82 0
w:tryout -56 0
w:tub 272 34
w:tuberi -42 0
w:tuesday -219 11
w:tuk 16 71
w:tulsa 44 -14
w:tumb -63 -8
w:tummi 45 36
w:tung 44 -11
w:tunnel 28 84
w:turkey 1 -74
w:turn -57 -118
w:turno -41 0
w:turtl -102 0
w:tusi 157 -25
w:tutorial -40 0
w:tuv -263 43
w:tuvo 163 -87
w:tv -81 37
w:tweak 17 -41
w:twelv 262 -173
w:twenti -63 217
w:twice 195 43
w:twitch 22 -54
w:two 24 -91
w:txted 74 -112
w:ty -80 0
w:tylenol -28 106
w:type 251 128
w:u 307 208
w:ua -40 -181
w:uber -37 -57
w:ugh 111 -40
w:ultim 78 78
w:ultrasound -129 0
w:umbrella -90 0
w:un -72 -147
w:una -92 -74
w:unal -49 5
w:unas 374 -294
w:unbandag -55 0
w:unbear 194 -46
w:unblock 170 -124
w:uncl -186 -27
w:under 228 265
w:understand -88 1
w:unenrol 79 -81
w:uni -55 38
w:unic 56 32
w:unidad -88 0
w:uninstal 73 -9
w:union -51 0
w:unit -94 0
w:univers -72 0
w:unknown -48 0
w:unless -73 0
w:unload 75 120
w:unlock 194 119
w:uno 216 -9
w:unos 309 -3
w:unreal 52 -107
w:until -145 69
w:up 190 -143
w:updat -111 107
w:upstair 45 -4
w:urg 5 -159
w:urge -54 0
w:urgent 7 -48
w:us 448 20
w:usab -40 0
w:usad -73 0
w:usar -104 -14
w:use -121 -273
w:useless -209 0
w:uso 150 156
w:uste 55 48
w:usted -8 69
w:usual 79 9
w:va 204 -3
w:vacacion -212 -26
w:vacun -153 5
w:valg 209 -54
w:valu -23 61
w:valueerror -83 0
w:van 370 25
w:vanilla 71 -46
w:vap -32 -82
w:vape 11 -170
w:vapor -73 0
w:vari 52 87
w:varicel -5 -88
w:varieti 60 -33
w:vas 183 -19
w:vastant 54 15
w:vay 139 60
w:ve -222 -114
w:vea -120 0
w:vec 223 38
w:vece 22 75
w:vecin -190 180
w:vegetarian -40 0
w:vei -49 0
w:veint -53 15
w:veintioch -45 0
w:vel -63 0
w:velit -45 0
w:veloc -67 0
w:velori 212 35
w:vem 71 -18
w:vemo -50 0
w:ven 226 106
w:venci 36 -50
w:vend -256 2
w:vendi 251 -176
w:venen 70 167
w:veng 306 250
w:veni -98 90
w:vent -316 0
w:ventan 101 -71
w:veo 153 244
w:ver 75 211
w:verd -179 -53
w:verduleri 19 -62
w:vered -62 0
w:verguenz -23 -40
w:veri -224 0
w:verif -73 0
w:vert -159 0
w:vest -10 69
w:vesti 74 -75
w:vet -56 -142
w:vez 143 -1
w:vi -235 -75
w:vias 194 141
w:vibr 19 -62
w:vice -76 0
w:vici -214 0
w:vicodin 18 -69
w:victim 139 -60
w:vid 310 262
w:vide -12 87
w:video 13 78
w:videojueg -94 0
w:vidri -70 54
w:viejit -51 6
w:vien 221 100
w:viend -267 -41
w:viern -29 -141
w:vig 210 77
w:vin -149 14
w:vinagr -73 0
w:vio 133 101
w:viol 137 24
w:violent -53 0
w:vira 43 -70
w:virg 169 85
w:visit -158 -71
w:vitamin -246 0
w:vitrin -46 0
w:viv 204 251
w:vivi -9 43
w:vivir -80 34
w:vivitrol 6 -114
w:vivo -114 0
w:voc 77 111
w:vodk 165 -88
w:vodka 104 -144
w:voic 142 193
w:vol -54 -24
w:vola 47 -48
w:volant 122 47
w:volleybal -40 0
w:volt 42 24
w:volunt -110 11
w:volv 89 -15
w:volver 49 29
w:volvi 159 16
w:vomit 82 86
w:vos 84 -53
w:voy 5 -168
w:voz 26 163
w:vuel -87 0
w:vuelt 280 19
w:vuelv 201 56
w:vuelvo 172 19
w:vyvans 16 -57
w:w 35 -223
w:wait -206 269
w:wake -21 257
w:walk 300 169
w:wall -57 -19
w:wallet 2 -134
w:walmart 134 -61
w:wana 321 18
w:wanna 7 217
w:want 172 12
w:wantd -68 0
w:war -95 0
w:warehous -2 62
w:warn -58 -9
w:was -210 -59
w:wash -151 -10
w:washer 133 -16
w:wasnt 257 16
w:wast 266 -173
w:wat -94 0
w:watch -161 61
w:water 204 64
w:wave -4 -138
w:way 88 203
w:we -403 -118
w:weapon -116 31
w:wear 204 98
w:wed -178 -82
w:wednesday 15 -167
w:weed -19 -154
w:week -257 128
w:weekend 199 -155
w:weird 250 120
w:welcom -72 2
w:weld -52 0
w:well -43 -34
w:went -79 -57
w:weon 202 12
w:were -98 -74
w:wet -57 -28
w:wey 177 19
w:whacker -78 0
w:what 92 154
w:whatev 192 -68
w:wheel 54 37
w:when -120 -270
w:whenev -69 0
w:where 151 244
w:whether -355 0
w:whi 23 216
w:which -209 178
w:while 65 -51
w:whiplash -45 0
w:whippet 215 -138
w:whiskey 96 8
w:white 395 -66
w:who 89 79
w:whod 181 67
w:whoever -20 51
w:whole -45 -21
w:whos -29 -56
w:whose -52 0
w:wich 90 96
w:wick -56 0
w:widow 54 35
w:wife -48 95
w:wifi -75 0
w:wikipedia 264 83
w:wild -65 3
w:wildest -41 0
w:will -83 50
w:win 229 -75
w:wind -42 0
w:windi 20 45
w:window -108 146
w:windshield -187 0
w:wine 200 -298
w:wink 45 -53
w:wire -85 0
w:wisdom -52 -6
w:wise -51 0
w:wish 165 322
w:wit 52 -43
w:with -31 108
w:withdraw -129 -30
w:withdrew 70 -56
w:within -49 0
w:without 80 -9
w:wnat 90 95
w:woke 109 -86
w:woman -79 -21
w:won -52 -49
w:wonder -49 24
w:wont 435 237
w:wood -55 0
w:word -322 -54
w:wore 42 -25
w:work 102 -57
w:workbook 174 -9
w:worksheet 167 -42
w:world 24 166
w:worri -195 106
w:wors 83 -5
w:worst 43 3
w:worth -26 -100
w:would 260 317
w:wouldnt 112 153
w:wouldv -46 0
w:wreck 122 -168
w:write 20 -90
w:written 34 136
w:wrok 3 82
w:wrong -45 52
w:wrote 36 183
w:x -50 0
w:x8 136 -62
w:xanax 152 197
w:xbox 71 -20
w:xq 37 51
w:y 336 117
w:ya 110 -70
w:yalacaguemepuseapistearyahoranosequehac 220 -92
w:yall 64 40
w:yawn -135 -83
w:yeah 174 -83
w:year -423 17
w:yell -146 19
w:yellow 112 91
w:yend 17 105
w:yep 95 -21
w:yerb -196 0
w:yes 68 -173
w:yesterday 181 103
w:yo 243 164
w:yog -56 0
w:yoga -183 0
w:you -64 -147
w:youd 135 40
w:youll 295 33
w:youngest -54 0
w:your -82 -14
w:youth 63 -93
w:youtub -172 0
w:zanax 44 -11
w:zangolote 11 54
w:zanni 20 -45
w:zap 69 -124
w:zapat -161 -114
w:zapatill 37 -49
w:zer -124 0
w:zero -141 -46
w:zoloft -115 91
w:zom -72 0
w:zoo -143 0
w:zoolog -51 0
w:zoom -177 -46
w:zoot 74 -37
w:zucchini -81 0
w:zumb 32 -50
"""
