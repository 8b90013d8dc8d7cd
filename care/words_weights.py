"""What each sign weighs, learned from examples: made by `python -m benchmarks.words train`, never by hand.

One sign a line: its name (`care.words_signs`), what it adds to the alarm and what it adds to crisis rather than
urgent, in hundredths. Above zero speaks for it, below zero against it.
"""

TRAINED_ON = "4cfc9a081e12f20a480205b34ba4e5d439e4da71999f2b40c6d486ed5341b0b8"
"""SHA-256 of the rows that these weights were learned from."""

ALARM_BIAS = -349
CRISIS_BIAS = -42

TABLE = """
b:04 not 24 70
b:1 again 77 -68
b:1 line -66 0
b:1 through 53 -22
b:1 to 53 55
b:10 $ 195 -26
b:10 10 71 -15
b:10 how 58 55
b:10 min -108 -41
b:10 patient -74 0
b:11 40 62 63
b:12 $ -84 0
b:14 $ 110 -16
b:14th approxim 49 -25
b:15 min 52 -9
b:16 to -71 0
b:2 day -35 -74
b:2 i -47 4
b:2 no 50 -23
b:20 minut 72 -55
b:2011 dej 123 -15
b:2019 and 77 63
b:3 $ 85 -73
b:3 day 192 -41
b:3 now -71 0
b:3 stop -11 -78
b:30 ibuprofen 62 29
b:3am $ 219 76
b:4 $ -201 -46
b:4 20 -80 0
b:4 a -49 -5
b:4 day 218 -41
b:4 gone -80 0
b:40 $ 124 21
b:44 anos 32 -45
b:47 day 25 159
b:5 min -91 -31
b:6 $ 50 -16
b:6 hrs 27 -76
b:6 month -30 77
b:7 $ -75 0
b:7 no 53 -35
b:9 $ -90 9
b:9 40 144 21
b:9 hrs 52 -14
b:9 rehab 4 -52
b:9 was 53 -22
b:900 oxi -72 0
b:95 degre 70 32
b:9th and -62 0
b:^ 10 -31 78
b:^ 9 4 -52
b:^ a -354 -132
b:^ about 142 50
b:^ abri 25 76
b:^ aca -85 64
b:^ acab -53 0
b:^ acid -184 0
b:^ after 148 -32
b:^ ahi -98 0
b:^ algui -157 -58
b:^ alguien -54 68
b:^ all -67 -35
b:^ allergi -69 0
b:^ almost -50 61
b:^ amaneci -1 -84
b:^ an -256 0
b:^ ana -73 0
b:^ and -89 -64
b:^ ando 319 -201
b:^ angri -69 0
b:^ answer 47 -7
b:^ antes -63 0
b:^ anxious -95 0
b:^ aqui -367 0
b:^ arregl -73 0
b:^ ask 129 -39
b:^ at 51 -4
b:^ ayer 58 -47
b:^ ayud 67 32
b:^ babi -45 18
b:^ back 43 -49
b:^ bandaid 75 28
b:^ bang -13 46
b:^ barr 48 -43
b:^ bartend 157 -97
b:^ be -47 7
b:^ beat -82 0
b:^ bebi 100 -70
b:^ been 361 103
b:^ begin -82 0
b:^ belt -69 0
b:^ bit -63 64
b:^ black 103 -70
b:^ blah -85 0
b:^ blew -84 0
b:^ blood -110 0
b:^ blue -98 0
b:^ bolvi 92 -32
b:^ book 94 32
b:^ borr 41 -100
b:^ borrenm 29 54
b:^ botell -136 0
b:^ bottl -218 9
b:^ bought 304 88
b:^ brainrot 2 -52
b:^ breathalyz 96 -43
b:^ bridg -143 0
b:^ brind 60 -67
b:^ bring -60 0
b:^ broke 57 -83
b:^ bruis 59 51
b:^ buen -47 10
b:^ bullet 93 44
b:^ burn -174 24
b:^ bus 46 -67
b:^ busqu 87 46
b:^ buy 186 -29
b:^ by 89 31
b:^ cad 66 6
b:^ cada 218 -50
b:^ cai 191 -78
b:^ call -217 -19
b:^ camin -61 41
b:^ can -354 97
b:^ cancel -9 -59
b:^ cans -117 0
b:^ cant -74 -145
b:^ car -88 0
b:^ cart -68 0
b:^ cash 52 -23
b:^ cay -72 0
b:^ celebr 87 -4
b:^ cer -90 0
b:^ chang 108 -22
b:^ check 170 131
b:^ chest 127 36
b:^ choke -47 0
b:^ coach 96 -43
b:^ cold 1 -66
b:^ colg -176 0
b:^ compr 287 28
b:^ con 76 -9
b:^ conect -79 0
b:^ congrat -55 0
b:^ consumi -40 -63
b:^ convulsion -102 -20
b:^ cook -95 0
b:^ cop -241 0
b:^ cort -166 0
b:^ could -156 0
b:^ couldnt -123 0
b:^ count -237 108
b:^ crack -69 -49
b:^ crave -34 -62
b:^ cre -19 166
b:^ cuid 97 8
b:^ cut -189 30
b:^ dad 144 91
b:^ day 156 -100
b:^ dead -169 0
b:^ deadlin -173 0
b:^ dealer 62 77
b:^ dej 96 239
b:^ demo -87 0
b:^ descans -164 0
b:^ despert 126 -71
b:^ despu 53 107
b:^ detox 118 -25
b:^ dia -103 0
b:^ did 175 114
b:^ didnt 65 19
b:^ die -100 2
b:^ diganl 69 -1
b:^ dij 85 51
b:^ dios -28 141
b:^ disculp -69 0
b:^ dispar -49 0
b:^ dnd -63 0
b:^ do -27 -99
b:^ doctor 24 -57
b:^ doe 104 -26
b:^ dog 64 -21
b:^ done 56 -61
b:^ dont -272 -57
b:^ dopesick 155 -88
b:^ dos 161 -26
b:^ drank 131 223
b:^ dreamt 54 -25
b:^ drive 161 -94
b:^ drop -125 8
b:^ each -62 0
b:^ ed -49 0
b:^ el 151 -371
b:^ ella -76 12
b:^ els -71 0
b:^ empec 140 -72
b:^ en 105 -16
b:^ encontr 303 -24
b:^ end -259 0
b:^ endors 49 93
b:^ enoj -92 0
b:^ entre 96 -100
b:^ eran 76 127
b:^ es 88 -65
b:^ esa -47 0
b:^ escalofri 65 -30
b:^ escond -56 -28
b:^ ese -20 -130
b:^ esper 140 62
b:^ est -99 0
b:^ esta 184 88
b:^ estab -45 0
b:^ estam -51 0
b:^ este -17 87
b:^ esto 14 -72
b:^ estoy 164 -214
b:^ estren -94 0
b:^ estuv 71 -44
b:^ everi 193 79
b:^ everyon 130 -27
b:^ everyth -78 91
b:^ ex 76 -39
b:^ extran -128 31
b:^ eye -46 0
b:^ fake 136 -45
b:^ falt 102 51
b:^ feel -317 -71
b:^ fell 197 -73
b:^ fiend -50 -47
b:^ fight -78 0
b:^ final -155 0
b:^ finish -143 -1
b:^ fire -110 0
b:^ fix -103 5
b:^ food -49 0
b:^ for -119 0
b:^ fought -112 0
b:^ found 164 -2
b:^ four 51 -66
b:^ friend 26 -76
b:^ fui -215 -43
b:^ gana -76 0
b:^ gave -126 125
b:^ get -63 0
b:^ give 20 -85
b:^ glad -96 0
b:^ go -173 -104
b:^ goal -53 0
b:^ god 68 104
b:^ gonna 214 169
b:^ goodby -120 6
b:^ got 152 -178
b:^ grab 180 86
b:^ graci 109 94
b:^ grandpa -8 -89
b:^ grit -71 0
b:^ guard -56 0
b:^ gun -55 8
b:^ guy 92 45
b:^ gym 66 76
b:^ habl 140 -15
b:^ had -114 30
b:^ hand 71 -103
b:^ hang 14 -220
b:^ hart -69 0
b:^ hate -64 0
b:^ have -9 -64
b:^ hay -55 95
b:^ he 151 -111
b:^ hear 54 -60
b:^ heart -52 43
b:^ help -56 80
b:^ heroin -55 0
b:^ hes 210 -321
b:^ hic -40 94
b:^ hid 173 29
b:^ hide -50 200
b:^ high -120 0
b:^ hit -199 -54
b:^ hold -82 18
b:^ homi 47 -24
b:^ honest 147 90
b:^ hope 93 148
b:^ hopeless -48 0
b:^ hous -116 5
b:^ how -238 -92
b:^ hoy -86 -182
b:^ hr 107 -31
b:^ hung -130 0
b:^ hurt -82 32
b:^ husband 51 59
b:^ hypothet 35 -137
b:^ i -86 234
b:^ ice -79 0
b:^ id 229 -197
b:^ if 317 112
b:^ ili 224 71
b:^ ill -149 -31
b:^ im 100 32
b:^ in -69 -256
b:^ inform 89 -50
b:^ irrit -58 0
b:^ is -106 -83
b:^ it -174 -168
b:^ ive 327 78
b:^ jal -145 0
b:^ jealous 58 53
b:^ joint -88 0
b:^ jump -227 0
b:^ just -88 -163
b:^ k 339 40
b:^ keep -7 54
b:^ kick -66 -64
b:^ kid -154 0
b:^ kier 60 14
b:^ kill 71 4
b:^ kinda 25 -56
b:^ kms 181 14
b:^ kratom 134 -39
b:^ la -155 -54
b:^ las 36 -110
b:^ last 132 -69
b:^ le 47 -128
b:^ learn -73 0
b:^ leav -104 -24
b:^ left 60 -140
b:^ leftov 309 -97
b:^ leg -72 -53
b:^ les 123 69
b:^ let -223 130
b:^ letter -73 0
b:^ limpi 57 -34
b:^ line 158 86
b:^ llam -30 62
b:^ lleg 244 74
b:^ llev 275 63
b:^ lo 220 131
b:^ load -220 0
b:^ lock -256 0
b:^ log 134 82
b:^ lone -73 0
b:^ long 47 35
b:^ look 181 57
b:^ los 77 -119
b:^ made 115 114
b:^ make -83 16
b:^ manan -62 81
b:^ mari -118 0
b:^ marqu -110 3
b:^ may -56 0
b:^ me 251 171
b:^ meat -49 0
b:^ mejor 236 -122
b:^ mi 125 -254
b:^ mis 39 69
b:^ mix 66 105
b:^ mom 45 31
b:^ mood -99 4
b:^ move -66 0
b:^ muri -53 0
b:^ my -159 -246
b:^ nad -60 0
b:^ nadi -188 3
b:^ nah -100 0
b:^ necesit 64 -204
b:^ necesito 103 -41
b:^ need -30 -143
b:^ needl 38 -230
b:^ never -81 10
b:^ new -111 -50
b:^ nick -166 0
b:^ no -168 137
b:^ nobodi -288 -19
b:^ nom 57 -74
b:^ nose 36 -144
b:^ not -168 47
b:^ noth -83 -18
b:^ nuev 15 -89
b:^ nunca 37 86
b:^ obsess 287 -66
b:^ odi -45 0
b:^ of -55 0
b:^ oig 60 74
b:^ oil -101 0
b:^ ojal 364 201
b:^ ojala 80 109
b:^ ok -112 2
b:^ on -9 72
b:^ one 256 167
b:^ onli -134 -39
b:^ open -16 112
b:^ orden -60 0
b:^ order 30 -66
b:^ otra -127 52
b:^ our -51 0
b:^ out -81 -7
b:^ over -79 0
b:^ paid -71 142
b:^ par -88 -109
b:^ park 49 28
b:^ parlay 54 -10
b:^ part 105 -14
b:^ pas 92 8
b:^ pass 42 -78
b:^ pastill -215 0
b:^ pedi 184 -65
b:^ pens -185 0
b:^ perdi -29 161
b:^ perdon -98 18
b:^ perdonenm 120 70
b:^ perman 139 46
b:^ pharmaci -74 -32
b:^ phenibut 9 -60
b:^ phone -140 38
b:^ pick 91 121
b:^ piens -37 72
b:^ pill 59 14
b:^ pistol -122 0
b:^ plan -203 -92
b:^ plug 154 -47
b:^ polic -77 0
b:^ post 96 71
b:^ pour -112 91
b:^ practic 325 112
b:^ pray 111 -39
b:^ preocup -62 0
b:^ prob 126 -28
b:^ pued -85 0
b:^ pull 69 58
b:^ punch 40 51
b:^ pus -57 0
b:^ put -110 81
b:^ que -248 198
b:^ quier 307 -125
b:^ quiero 206 0
b:^ quilt -102 0
b:^ quis 99 57
b:^ quit 212 -7
b:^ rais -154 0
b:^ ray -112 0
b:^ read -168 0
b:^ readi 139 175
b:^ rec -132 0
b:^ recai 234 -61
b:^ recogi -127 0
b:^ record 66 35
b:^ refil -81 0
b:^ relaps 98 12
b:^ rent 61 35
b:^ renunci 58 -37
b:^ respir 183 137
b:^ rest -153 0
b:^ rock -139 0
b:^ roll 283 -142
b:^ rompi 266 -167
b:^ roommat -133 0
b:^ run -236 -19
b:^ sad -147 0
b:^ said -60 0
b:^ sali 82 63
b:^ salt 77 26
b:^ same -95 0
b:^ saqu 97 -24
b:^ sat 149 102
b:^ saw -140 0
b:^ scratch 86 -25
b:^ screw 54 -48
b:^ se -36 -117
b:^ see 144 32
b:^ self 273 34
b:^ sembr -54 0
b:^ set -63 0
b:^ sh 38 166
b:^ shaki -58 0
b:^ she 107 -132
b:^ shoot -159 0
b:^ shot -211 -49
b:^ shoutout -50 0
b:^ show 98 23
b:^ si -48 335
b:^ sick -117 -27
b:^ sient 48 -88
b:^ sign -119 0
b:^ sin -262 7
b:^ sit 186 74
b:^ six -63 0
b:^ skill 96 -32
b:^ slay -52 0
b:^ sleep -64 17
b:^ slept -49 0
b:^ slice 161 58
b:^ slip -155 -5
b:^ smoke 194 -143
b:^ snap 1 101
b:^ snow -84 0
b:^ so -137 -142
b:^ sober -38 -46
b:^ somebodi -24 -243
b:^ someon -216 -27
b:^ someth -59 -57
b:^ sorri -74 27
b:^ sound -159 0
b:^ soy 299 -67
b:^ sponsor -89 0
b:^ stab -52 0
b:^ start -100 -74
b:^ stomach -80 22
b:^ stop -39 -57
b:^ sublocad 85 -12
b:^ suboxon -69 0
b:^ sud 22 -75
b:^ suicid 277 54
b:^ sunday -101 10
b:^ swallow -18 154
b:^ talk 34 -64
b:^ tap -111 0
b:^ te -86 0
b:^ tell 2 146
b:^ tembl -98 0
b:^ ten -153 0
b:^ teng 348 -4
b:^ text 65 57
b:^ that -132 -72
b:^ the -37 -288
b:^ then 115 -20
b:^ there 387 141
b:^ they -80 180
b:^ theyr 90 -130
b:^ think 218 170
b:^ this 135 -69
b:^ thought 47 8
b:^ throw -176 -2
b:^ tien 61 40
b:^ time -112 0
b:^ tir -85 -134
b:^ tire -2 79
b:^ to -133 27
b:^ tod 63 -122
b:^ today -137 9
b:^ told 272 142
b:^ tom -36 288
b:^ tome 165 111
b:^ tomorrow 47 -102
b:^ tonight -18 -75
b:^ took -136 -25
b:^ toy 203 -191
b:^ trabaj -26 -52
b:^ traig 120 -90
b:^ train -48 0
b:^ trip -98 0
b:^ trist -52 0
b:^ turn 174 -40
b:^ tuv 81 -5
b:^ twenti 7 90
b:^ two -77 0
b:^ type -156 39
b:^ u -8 61
b:^ ua -52 -86
b:^ un -123 105
b:^ una -176 -88
b:^ uncl -47 36
b:^ uno -120 147
b:^ urg 34 -110
b:^ use -339 38
b:^ usted -27 58
b:^ vendi 70 -57
b:^ veo -47 -20
b:^ vi -87 0
b:^ viaj -77 0
b:^ vin -36 49
b:^ voic 186 45
b:^ volvi -93 -91
b:^ voy 380 -275
b:^ wait -84 24
b:^ walk 111 80
b:^ wanna 15 82
b:^ wast -73 0
b:^ wat -94 0
b:^ watch -47 0
b:^ we -143 -1
b:^ weed -77 0
b:^ went -51 6
b:^ what -405 165
b:^ when -54 110
b:^ where -125 0
b:^ whether -242 0
b:^ whi -36 89
b:^ which -130 0
b:^ who -200 89
b:^ wife 63 -36
b:^ will -63 0
b:^ wish 53 230
b:^ withdrew 97 -48
b:^ wont -69 1
b:^ wouldnt 105 85
b:^ write -195 0
b:^ wrote 327 100
b:^ ya 124 114
b:^ yes -103 0
b:^ yo -66 86
b:^ you -240 -63
b:^ youngest -57 0
b:a 3 -71 0
b:a 6 -63 1
b:a 7 -85 0
b:a 9 61 -48
b:a ahorc -102 35
b:a algui 77 72
b:a bag 200 -113
b:a baj -40 -54
b:a bandaid -48 0
b:a bard -59 0
b:a bat 51 64
b:a bath -119 0
b:a bed 85 -28
b:a beer -89 -6
b:a bet -82 0
b:a bit -76 15
b:a blunt 47 -24
b:a bottl 135 -138
b:a boundari -155 0
b:a bowl 239 92
b:a break -15 -65
b:a bunch 114 47
b:a burrito -181 0
b:a bus 124 35
b:a button 21 46
b:a cad 20 60
b:a calm 208 64
b:a cambi 83 -117
b:a camin -23 -47
b:a candl -78 0
b:a casserol -98 0
b:a cero 202 -56
b:a check -59 0
b:a chemic -50 0
b:a cold -58 0
b:a consumir 48 -15
b:a cont 33 -54
b:a copi -55 0
b:a cort 101 51
b:a couch -64 0
b:a coupl 27 -89
b:a cowork -78 0
b:a crave -69 0
b:a crick -70 0
b:a crowbar 23 76
b:a dab -66 0
b:a databas -49 0
b:a date 13 89
b:a day 150 58
b:a decent -58 0
b:a deposit -62 0
b:a differ -171 0
b:a dios -114 3
b:a dormir -156 0
b:a dos -48 -158
b:a dress -56 0
b:a drink -131 -80
b:a entrar 67 40
b:a estar -141 153
b:a fever -149 0
b:a few 49 -79
b:a fifth -45 140
b:a fist 82 8
b:a fraud 58 -95
b:a friend 16 -46
b:a funer 72 29
b:a game 116 -55
b:a glass 78 -76
b:a good -6 130
b:a gray -113 0
b:a guard 48 19
b:a gun 60 40
b:a guy 91 52
b:a hac 24 153
b:a hammer 55 64
b:a handl 47 -20
b:a hawk -81 0
b:a headston 93 47
b:a hit 54 -218
b:a hole 28 -109
b:a home 388 60
b:a hotel 57 -27
b:a ir 39 -159
b:a kid 77 -97
b:a knife 79 107
b:a la 111 -309
b:a las -476 -169
b:a later -120 0
b:a letter -75 0
b:a lighter 31 -86
b:a line -108 -46
b:a list 252 85
b:a littl 52 -14
b:a llam -121 0
b:a lleg 48 -8
b:a lo -59 3
b:a local -49 0
b:a long 133 54
b:a loos -57 0
b:a los -53 -124
b:a lost 29 -52
b:a lot -189 109
b:a machet 130 56
b:a man -52 10
b:a mat -70 21
b:a medi 66 -59
b:a mi 367 268
b:a mile -67 0
b:a minut -144 45
b:a mis -86 -13
b:a mistak 68 44
b:a monday -20 48
b:a motel 48 55
b:a nap -60 0
b:a needl 50 -48
b:a neutral -53 0
b:a new 16 82
b:a no -63 18
b:a note -56 0
b:a ocup 104 82
b:a otro 104 35
b:a pan 22 48
b:a park 62 -83
b:a parti 102 100
b:a patient -64 -24
b:a pencil 67 36
b:a perc 4 50
b:a perman 52 54
b:a person 173 81
b:a pic 89 126
b:a pill 10 -197
b:a pillow 30 60
b:a pint -1 -94
b:a pipe 72 -35
b:a porta 93 -40
b:a problem 90 28
b:a process -70 0
b:a proposit 141 98
b:a proposito 10 65
b:a puls 104 -21
b:a que -14 53
b:a qui -78 0
b:a quit 36 69
b:a reason 91 -70
b:a report -70 0
b:a row 115 14
b:a safeti 57 15
b:a sal 195 -150
b:a sandwich -80 0
b:a scale 10 55
b:a school -47 0
b:a sec -107 52
b:a second -50 47
b:a seizur 25 -96
b:a seltzer -58 0
b:a ser 35 119
b:a shot 234 -19
b:a show 245 -57
b:a singl -87 0
b:a slot -45 0
b:a smile -70 0
b:a song -170 0
b:a spot 35 46
b:a steak 5 -113
b:a stranger 174 -41
b:a strip 105 111
b:a stroke 82 29
b:a sub 23 -62
b:a tap -66 0
b:a text -103 0
b:a third -61 0
b:a thread 162 -73
b:a tiempo -167 0
b:a time -189 0
b:a tire 124 71
b:a toc 126 14
b:a tod 26 -74
b:a tom 63 -35
b:a tomar 34 -51
b:a tree -67 8
b:a turn -61 0
b:a una 14 -79
b:a uno -20 -49
b:a usar -182 -4
b:a use -127 0
b:a ver 115 51
b:a video 127 46
b:a voic -54 42
b:a walk -158 0
b:a way 14 100
b:a week -14 -46
b:a whole -131 5
b:a youth 15 -64
b:abaj $ 49 -2
b:abaj no 14 -51
b:abiert el -101 0
b:abog dic -56 0
b:about a -70 -3
b:about be 102 23
b:about hurt 84 8
b:about is 20 -90
b:about me -37 83
b:about my -189 59
b:about park -46 0
b:about the -310 -46
b:about to 294 -118
b:about two 182 -49
b:about use -123 -4
b:about want -45 38
b:about what -88 0
b:abraz $ -169 0
b:abre la -67 0
b:abri el 76 123
b:abri la 35 126
b:abstinent de -102 0
b:abuel $ -45 -64
b:abuel muri -102 0
b:abus de 109 -188
b:aca en 9 64
b:acab con -18 125
b:acab de 198 173
b:acab el -76 -30
b:acab la 33 -148
b:acab tod 53 32
b:accid $ 11 142
b:account $ 3 -103
b:acer sin 204 -74
b:acid reflux -136 0
b:acompan $ -52 0
b:acompan a -50 0
b:acord $ -131 0
b:act on 68 83
b:action walk -71 0
b:actual kind 60 4
b:acuerd de 143 -92
b:addi to 16 -60
b:addict to -113 0
b:address $ 87 72
b:adelant $ 42 49
b:adi al -168 0
b:adio a 66 12
b:affair by 49 7
b:affair in 121 75
b:after 5 -119 0
b:after a -89 0
b:after all -408 0
b:after and -48 0
b:after friday 37 50
b:after group -29 -55
b:after he 63 -66
b:after i -45 26
b:after it -104 0
b:after me 56 105
b:after my 114 94
b:after sunday 80 60
b:after that -32 81
b:after the -18 -109
b:after this 137 179
b:after tonight 35 50
b:aftercar $ -138 0
b:afuer con 106 62
b:afuer de 53 37
b:afuer del 103 -36
b:afuer golp 55 27
b:again $ -218 149
b:again and -58 76
b:again dont 68 -120
b:again i -60 -72
b:again in 53 25
b:again last 15 48
b:again sorri 177 -131
b:again the 51 40
b:agarr camin 8 51
b:agarr de 7 -84
b:agarr del 102 33
b:agarr yo 8 51
b:ago $ 127 93
b:ago and -168 -24
b:ago he -72 0
b:ago tonight -54 0
b:agre $ -63 0
b:agre to -73 5
b:agu $ 68 34
b:agu de 87 -52
b:agu la 47 -39
b:agu mineral -104 -28
b:agu se 83 -15
b:aguant $ 129 -3
b:aguant la 154 6
b:aguant las 48 -27
b:aguant mas -44 61
b:aguj suen 7 -63
b:ahi $ 123 -28
b:ahi iban 46 -24
b:ahor lo 10 -53
b:ahora me 56 25
b:ahorc si -110 0
b:ahorit $ 102 -55
b:ahorit llev 6 48
b:aisl for -56 -15
b:al anon -100 0
b:al beb -55 119
b:al can 111 -25
b:al casin 103 -183
b:al de -28 110
b:al dia 108 -79
b:al grup 101 6
b:al juev -1 53
b:al man 6 60
b:al mar -118 56
b:al nin 50 37
b:al perr -91 0
b:al puent 73 11
b:al que 41 -154
b:al rio 56 72
b:al velori -145 0
b:alarm $ -124 151
b:alberc $ 190 40
b:alcanc a 48 -8
b:alcanz $ 82 95
b:alcohol $ 103 153
b:alcohol de 27 -55
b:alcohol en -207 -14
b:alcohol sinc 136 -34
b:ale in -80 0
b:algo $ 150 79
b:algo a 52 45
b:algo al 6 48
b:algo en 98 114
b:algui $ 150 12
b:algui le 2 -64
b:algui que -168 -85
b:algui sup 13 -87
b:aliv $ -80 49
b:aliv for 81 13
b:alivi seri 37 49
b:all $ -79 -48
b:all day -93 82
b:all good -189 0
b:all i 138 -142
b:all morn -70 0
b:all my -246 83
b:all night 95 -94
b:all of 330 -112
b:all out -82 0
b:all set 285 59
b:all that 67 15
b:all the 2 60
b:all weekend 83 -55
b:alla es 26 -62
b:allergi are -116 0
b:allow it -49 0
b:alon not 173 25
b:alon with -37 85
b:along with 48 -30
b:alreadi $ 4 130
b:alreadi and -10 51
b:alreadi took 55 -17
b:alright want -152 0
b:alta nadi -75 0
b:alta vid -59 0
b:am $ 176 89
b:am a 4 48
b:am do -48 0
b:am fine -47 0
b:am i -6 54
b:am look -74 0
b:amaneci con -96 0
b:amarr y 78 -46
b:ambul dejenm 60 105
b:amig de 24 -109
b:amig se 46 8
b:an accid 107 142
b:an action -51 0
b:an alert -50 0
b:an earlier -92 0
b:an empti 36 -94
b:an entir -86 0
b:an i 132 -94
b:an instant -75 0
b:an insult 44 -47
b:an invit 140 47
b:an old 230 -128
b:an updat -49 0
b:ana $ -88 0
b:and after -57 0
b:and again -20 58
b:and all -61 0
b:and ask -35 51
b:and at 197 -24
b:and be 30 -84
b:and beaten 56 -78
b:and bought -99 -4
b:and call -50 0
b:and cant 22 81
b:and close 45 111
b:and come -71 0
b:and cook -50 0
b:and count 118 -122
b:and cri 82 -42
b:and drank 46 89
b:and due 53 -23
b:and everyon -109 -44
b:and fell -89 0
b:and for 113 47
b:and gerald -51 0
b:and got -35 -141
b:and he 143 -110
b:and her 32 58
b:and hes -12 331
b:and his 63 52
b:and how -130 29
b:and i 127 -11
b:and id 93 9
b:and if 17 -95
b:and im 77 -216
b:and it -185 -292
b:and ive 43 -68
b:and juliet -91 0
b:and just -48 14
b:and kept -49 13
b:and left -107 -84
b:and let -86 39
b:and look -113 3
b:and make -57 0
b:and my -93 16
b:and no -93 -210
b:and nobodi 108 -1
b:and not 74 74
b:and now 149 219
b:and one -107 0
b:and onli -82 0
b:and said -10 47
b:and say 80 103
b:and she -99 6
b:and shes 132 133
b:and so 252 71
b:and stamp 142 24
b:and store -47 0
b:and sweat 59 11
b:and swing 47 34
b:and tell 3 55
b:and that -72 -131
b:and the 164 -73
b:and then -65 26
b:and there 120 -30
b:and they -141 -13
b:and theyr 81 -15
b:and today 196 -14
b:and told 81 46
b:and tonight 81 -93
b:and too 55 -66
b:and took 86 13
b:and two 46 -52
b:and updat 126 87
b:and want 211 35
b:and we 165 -74
b:and went -274 0
b:and what -223 0
b:and which 129 45
b:and will -47 -80
b:and wont 10 108
b:and wrote 62 23
b:and yeah 23 -58
b:anda drog 123 39
b:anda jum -57 0
b:andab pens -109 0
b:ando bien 45 -72
b:ando busc 73 46
b:ando con -110 -63
b:ando de -128 15
b:ando en -96 -35
b:anem my -79 0
b:angel $ -77 0
b:ani more -90 0
b:ani use 22 63
b:anim muy 56 -13
b:ano $ 52 52
b:anoch me 25 -55
b:anoch y -45 82
b:anos $ -95 -3
b:anos que -53 0
b:anos sin -54 0
b:anos teng -124 0
b:anos y -63 -65
b:anoth program -64 0
b:ansi $ 52 -8
b:answer $ -201 57
b:answer me 9 115
b:answer no 68 -28
b:answer or -46 0
b:answer question 49 7
b:answer the -116 0
b:answer to 94 50
b:antabus i 44 -47
b:antes $ 114 -135
b:antes de 129 75
b:antibiot $ 68 50
b:antoj de 46 -3
b:antoj un -121 0
b:anymor $ 259 13
b:anymor and -97 43
b:anymor i -92 4
b:anymor sound -96 0
b:anyth els -77 -14
b:anyth feel -127 0
b:anyth to 77 -127
b:apa y 4 55
b:apag $ 54 36
b:apag en 6 48
b:apag la 10 -46
b:apag los -152 24
b:apart $ -56 35
b:apart a 91 73
b:apen aguant 52 -13
b:app a 41 -70
b:app ate 97 -27
b:appetit ok 179 1
b:applebe bathroom 82 -83
b:approv my -73 0
b:approxim six 97 -66
b:aqui $ -45 36
b:aqui en 91 49
b:aqui per 109 -33
b:aran los 23 -74
b:arbol $ 188 53
b:are at 111 -74
b:are in 39 159
b:are kill 53 -10
b:are not -126 0
b:are off 74 108
b:are on 335 70
b:are outsid 66 12
b:are red 84 -131
b:are ring 3 65
b:are tri -65 -24
b:are with -185 0
b:are you 58 55
b:arm $ 50 -58
b:arm again 30 -106
b:arm is -29 79
b:arm so 53 26
b:arm tonight -139 0
b:arnes en 20 51
b:around $ 227 86
b:around 2 -51 0
b:around it -45 0
b:arranc el 64 53
b:arregl $ -70 -41
b:arregl la -121 0
b:arregl yo 26 -62
b:arrepient $ -46 23
b:arriv $ -93 0
b:art group -95 -12
b:as a 158 -69
b:as befor -8 63
b:as far 177 112
b:as i 91 56
b:as it -216 0
b:as of 36 -65
b:as the -40 56
b:as they -67 0
b:as we 152 -33
b:asco $ 11 -74
b:asi de 293 -57
b:ask $ -74 10
b:ask again -50 0
b:ask and -59 0
b:ask for -142 -38
b:ask my 69 -83
b:ask on 58 55
b:ask one -119 0
b:ask the -44 72
b:ask what 172 -111
b:ask whi 95 48
b:asleep it 47 41
b:aspirin $ 3 65
b:associ dinner 49 -25
b:at 10 -66 0
b:at 11 62 63
b:at 3 -54 0
b:at 3am 219 76
b:at 4 -140 -15
b:at 5 -33 46
b:at 6 24 54
b:at 7 -73 0
b:at 8 -120 -40
b:at a 208 -84
b:at all -72 0
b:at an -45 0
b:at bowl -74 0
b:at chess -202 0
b:at church -46 0
b:at dinner 182 105
b:at eleven -80 0
b:at everi 134 5
b:at everyth 274 -115
b:at five -191 0
b:at group -143 0
b:at her 22 -56
b:at home 127 -14
b:at homecom 93 -58
b:at least -47 0
b:at lunch 73 26
b:at mami 56 25
b:at math -176 0
b:at me -54 -87
b:at mine 224 71
b:at my 299 32
b:at night -37 159
b:at noon -171 0
b:at recip -46 0
b:at school 255 70
b:at six 79 -12
b:at the -68 -218
b:at this -6 -90
b:at trivia -72 0
b:at work 102 -57
b:ataqu me 25 -56
b:ate a -51 37
b:ate my 133 -49
b:ate the -50 35
b:ate too -52 4
b:atropell un 71 34
b:attach $ -91 0
b:attend a -52 0
b:attend pleas -52 0
b:attic wall -50 0
b:aunt $ -61 0
b:aunt and -102 0
b:aven $ -47 0
b:avent por 43 75
b:avent unas 108 -33
b:averig la 6 60
b:away $ 314 -96
b:away and -83 0
b:away trip 96 -43
b:ayer $ -57 -2
b:ayer me 79 -83
b:ayud con -95 0
b:ayudenm $ 51 -1
b:azote $ 105 79
b:azul $ 150 38
b:babi slept 178 -66
b:back $ 109 129
b:back and 114 -4
b:back hurt -66 0
b:back i -111 0
b:back im 12 -83
b:back in -101 36
b:back on -14 -48
b:back out 53 20
b:back then -56 -8
b:back to 157 -66
b:back way 23 -58
b:back when -231 0
b:background music 52 35
b:background nois 46 13
b:backpack at 87 2
b:bad $ 213 -37
b:bad i 104 -118
b:bad just -94 0
b:bad news 83 21
b:bad today 194 90
b:bag $ 206 131
b:bag from 13 -53
b:bagel $ -130 0
b:bail $ -96 0
b:baj $ 106 -51
b:baj al 55 -34
b:baj del -77 64
b:baj el 85 -7
b:baj en 46 13
b:baj la -103 -50
b:baj por 83 -50
b:ban $ 54 16
b:ban del 49 -23
b:ban y -148 -54
b:bang my 58 81
b:bank $ -25 -54
b:bank account 55 -77
b:bar $ 204 -190
b:bar and 4 157
b:bar at -60 -27
b:bar with -57 41
b:barandal $ 79 58
b:barbecu and -132 0
b:bard $ 1 53
b:barr libr 49 -43
b:barr me 7 -84
b:barri $ -95 58
b:barriga bien 56 25
b:bat in 57 51
b:bat y 81 97
b:bateri casi 56 36
b:bathroom at 149 7
b:bathroom floor 81 98
b:bathroom three 68 -49
b:bathroom w -86 0
b:batteri commit -55 0
b:bautiz termin 45 -30
b:be $ 52 -140
b:be a 317 160
b:be aliv 70 79
b:be answer 49 7
b:be around 39 75
b:be at -175 1
b:be attend -52 0
b:be better 87 5
b:be dead 280 71
b:be ded 72 100
b:be done 30 -55
b:be eat -91 0
b:be fine 111 73
b:be fix 137 -102
b:be gone 65 54
b:be good 24 -250
b:be handl -50 0
b:be here 118 74
b:be honest 0 -127
b:be in -106 59
b:be late -92 0
b:be left -168 0
b:be mad 99 -57
b:be nice -80 17
b:be ok 75 34
b:be on -55 -23
b:be or -51 0
b:be reliev 54 52
b:be sad 108 83
b:be said -175 0
b:be sent -48 0
b:be so -45 0
b:be sober 13 -67
b:be there -459 -67
b:be with 118 81
b:beach $ -104 0
b:beat me -125 -29
b:beat my 6 128
b:beaten by 53 -78
b:beauti $ -47 0
b:beb $ -58 -67
b:beb llor 6 48
b:beb y 131 27
b:bebi el 83 120
b:bebi en 63 -61
b:becaus i -79 -11
b:becaus it -37 85
b:becaus of -48 -52
b:bed $ 115 -34
b:bed w 57 61
b:bedtim that -79 0
b:been $ -78 0
b:been 6 27 -76
b:been born 47 77
b:been cut 81 -89
b:been save 53 143
b:been so -101 -8
b:been stuck -89 0
b:been take 17 -134
b:been think -60 46
b:been throw 3 65
b:been up 102 -26
b:beer $ 161 -64
b:beer aisl 73 -22
b:beer at -133 0
b:befor $ -3 -60
b:befor bed 176 -32
b:befor i 114 60
b:befor the -308 86
b:befor they 84 16
b:befor work -76 16
b:behind it -58 0
b:behind the -21 49
b:believ a 25 -48
b:believ they 41 -87
b:benz $ 17 -67
b:bes $ -129 0
b:better $ -39 -109
b:between it -71 0
b:between ticket 104 -54
b:bici $ -48 0
b:bien $ -464 -23
b:bien feo 56 25
b:bien per 56 -13
b:bike $ -215 0
b:bill $ -106 0
b:bingo $ -161 0
b:bird so -76 0
b:birthday $ -111 22
b:birthday card 152 43
b:bit homesick -46 0
b:bit lone -72 0
b:bit my 72 -41
b:bite the -177 0
b:black out 135 -6
b:blade $ 63 22
b:blanc me -91 0
b:bleed $ 52 12
b:bleed money -91 0
b:blew up -61 0
b:block $ 91 119
b:block my -106 0
b:blood $ 87 9
b:blood pressur -106 -37
b:bloom $ -47 0
b:blue $ 45 -23
b:blue one 66 25
b:blunt on 47 -24
b:boc $ 62 -121
b:bod $ -241 -3
b:bod de 99 -65
b:bodi can 73 204
b:bodi scan -68 -64
b:bodi want 43 -64
b:boler a -52 0
b:boletin hoy 9 48
b:bolit en 3 -56
b:bols $ -64 -15
b:bols en -103 -6
b:bolvi a 92 -32
b:bone hurt 18 -62
b:bonit $ -309 3
b:book $ 76 40
b:book club -56 0
b:booz $ -54 -8
b:borr mi 36 -52
b:boss $ -103 0
b:boss is -73 0
b:botell $ 16 -51
b:botell de -93 -24
b:botell del 57 -13
b:botell que -41 -90
b:botell sol 4 55
b:botell y 3 -54
b:both $ 38 -120
b:both true -77 0
b:bottl $ 125 -6
b:bottl all -68 0
b:bottl in -29 -60
b:bottl is 50 37
b:bottl of 145 96
b:bottom $ 66 -72
b:bottom of 107 -109
b:bought a 94 -44
b:bought flower -100 0
b:bought the -105 8
b:bowl $ 237 193
b:bowl with -50 0
b:box $ -231 -30
b:box by -162 0
b:box con -66 0
b:box for -21 107
b:box of 249 -27
b:boyfriend is 75 57
b:brain zap 52 -91
b:brainrot but 2 -52
b:braz $ 195 231
b:braz del 23 -74
b:braz otra 4 -52
b:break $ -65 0
b:break there -57 0
b:breath $ 252 -83
b:breath in 93 32
b:bridg $ 81 12
b:bridg on 112 60
b:brill mas 7 -88
b:brind con -3 -62
b:bring a -72 0
b:bring it 40 -95
b:bring my -60 0
b:bring the -60 -35
b:bro and 50 27
b:broke in 108 -99
b:broke my 185 -120
b:broken $ -114 0
b:brother $ 45 41
b:brother addi 16 -60
b:brother and -176 18
b:brother he -83 0
b:brother i 62 138
b:brother in 30 -74
b:brother is -100 17
b:brought the -81 0
b:bruis from -40 -153
b:bruis my 66 51
b:buck $ -129 0
b:bucket at -45 0
b:buen si -58 -29
b:buen tard 48 7
b:buen ya 37 -56
b:bug on 4 -54
b:built a -72 -10
b:bullet and -50 0
b:bump $ 15 -65
b:bump at 94 -74
b:bunch of 114 47
b:bupe in 75 -28
b:buprenorfin al 111 -25
b:burn me 110 -27
b:burn my -27 -63
b:burn myself 144 54
b:burn the 37 55
b:bus came 102 37
b:bus stop 69 -42
b:busc $ 50 37
b:busc hoy 7 -63
b:busc la 45 36
b:busc otro -119 -71
b:busqu $ 81 158
b:but i -321 -94
b:but if 83 30
b:but it 140 -89
b:but ive 71 -42
b:but me 111 -50
b:but still -47 0
b:but the 30 116
b:butt $ -57 0
b:butt hurt -69 0
b:button that 51 46
b:buzon y -58 3
b:buzz $ 134 -71
b:by 4 -177 0
b:by a 112 -73
b:by accid -186 0
b:by cut -51 0
b:by my 164 -143
b:by myself -165 -153
b:by name -50 0
b:by polic 56 -78
b:by the 245 265
b:bye $ 176 79
b:cabez $ -80 -109
b:cabez me 52 110
b:cabinet $ 204 -101
b:cad camion 7 -84
b:cad hij 72 64
b:cad vez 82 92
b:caf de 185 61
b:caf y -55 0
b:caguam $ 16 -68
b:caguam con 108 -33
b:cai $ -78 55
b:caid y -59 0
b:caj $ -107 0
b:cajon $ 70 49
b:calcul $ 21 51
b:calf open 131 71
b:call $ 150 -103
b:call en -109 0
b:call him 111 -18
b:call in 183 -56
b:call it 62 -32
b:call me 8 -113
b:call the -127 11
b:call with -56 0
b:calm $ 34 98
b:calm me 59 25
b:calor $ -133 0
b:cam $ 15 140
b:cambi $ 1 -94
b:cambi la -143 -15
b:came $ -90 0
b:came back -45 17
b:came home -92 27
b:came id 102 37
b:came out 16 -48
b:came up -122 0
b:camin a 72 -61
b:camin si 11 -47
b:camin sol 8 51
b:camin voy 11 -47
b:camin y 55 -29
b:camin ya 106 -32
b:camion $ -112 67
b:camion que 7 -84
b:campaign over -104 0
b:can $ -56 -13
b:can be -69 -41
b:can call -65 1
b:can do 82 -103
b:can feel 22 -70
b:can guess 77 -14
b:can have 47 60
b:can hear 216 -163
b:can i -252 6
b:can make -204 0
b:can my -45 0
b:can quit 79 75
b:can see 98 33
b:can smell 44 -50
b:can somebodi 56 74
b:can stay 0 -72
b:can stop 51 104
b:can tell -146 37
b:can think 80 -16
b:can type 52 -57
b:can you -106 3
b:cancel el -66 0
b:cancel my 104 30
b:candl and -46 0
b:candl for -50 0
b:cans $ 33 87
b:cans de 123 -64
b:cant be 124 -91
b:cant boler -57 0
b:cant do -109 -103
b:cant en -150 0
b:cant even -137 109
b:cant feel 24 155
b:cant find 64 68
b:cant get -268 -27
b:cant hear 16 54
b:cant hold 69 -40
b:cant keep 51 1
b:cant make -196 0
b:cant promis 80 35
b:cant see 138 86
b:cant sit 31 -74
b:cant stand 28 171
b:cant stop 113 -106
b:cant talk 173 25
b:cant think 36 -57
b:cant wait -80 0
b:cant wake 6 58
b:cantin con 48 -39
b:capataz me 85 -54
b:car $ -327 -171
b:car and 59 -73
b:car batteri -55 0
b:car in -108 33
b:car key 91 -63
b:car y 20 68
b:card $ -94 3
b:card as -46 0
b:card for 152 43
b:card to 12 -58
b:carg $ 45 -89
b:carniceri tod -47 0
b:carr $ -26 60
b:carr y -55 -10
b:carreter con 82 20
b:carri me 49 57
b:cart $ -19 -66
b:cart a -66 16
b:cart en 66 35
b:cart par 3 78
b:cas $ -54 1
b:cas con 108 86
b:cas de 144 53
b:cas per 13 -87
b:caser ya -92 0
b:cash in 52 -23
b:casi $ 58 -42
b:casi me -69 0
b:casi no 58 112
b:casill de -58 0
b:casin de 41 -70
b:casin y 62 -113
b:casserol $ -73 0
b:casserol im -81 0
b:cat $ -49 6
b:cat is -86 11
b:cat scratch -47 8
b:caught with -66 0
b:caus it 65 -17
b:cave $ 208 -229
b:cay la 70 -25
b:cay un -80 0
b:celebr with 139 -47
b:cell in 62 -80
b:cell tonight -54 0
b:celul $ -192 21
b:cen $ -179 0
b:cen los 52 -13
b:cerc $ 105 -103
b:cero $ 202 -56
b:cerr $ 272 3
b:cerr con 4 55
b:cerrajer $ -97 0
b:cervez $ 83 -75
b:cervez y -129 0
b:chair $ 23 -148
b:chair to 148 -115
b:chanc $ 124 -17
b:chang done -101 0
b:chang my -61 -22
b:chang therapist -64 0
b:charact $ 44 -47
b:charg nurs -45 0
b:chat $ -51 0
b:cheat $ 154 -59
b:check $ -83 13
b:check and -87 0
b:check in -179 -13
b:check my 59 -83
b:check on 156 55
b:check out 91 92
b:check the 46 73
b:chemic plant -50 0
b:chess $ -202 0
b:chest is 144 50
b:chew a 75 121
b:chew an -86 0
b:chil y -50 0
b:chip and -59 0
b:chip with -45 0
b:chist $ -116 0
b:chiv $ 50 -8
b:chiv con 45 -34
b:choke me 27 73
b:choke my 109 99
b:choos $ 49 7
b:christma light -164 0
b:chuec $ -63 0
b:chul $ -48 0
b:church $ -75 0
b:cigarett i 109 29
b:cigarr $ -154 0
b:cinc $ -83 0
b:cinc anos -53 0
b:cinc dias 86 -81
b:cinc minut -101 0
b:cinc y 45 -30
b:cinco minuto -61 0
b:circl the 55 78
b:circul $ 140 -22
b:cirrosis hoy -62 0
b:cit en -52 0
b:clap $ -116 0
b:clas de -116 0
b:clean $ -118 -25
b:clean out -51 0
b:clean the 113 35
b:clean up 56 105
b:cleric let -63 0
b:clinic $ -93 -35
b:clinic for 93 -10
b:clinic of -68 0
b:clinic y 45 -8
b:clock it 37 -46
b:clonazepam par 54 4
b:clonazepam y 18 103
b:close $ 205 -112
b:close my 85 -14
b:close the -45 -2
b:closer to -58 41
b:club $ 111 -76
b:coach did 96 -43
b:coach littl -76 0
b:coach said 139 -45
b:coat $ 96 57
b:cobr y 191 -88
b:coch en 84 88
b:code $ -157 28
b:coffe $ -178 -9
b:col $ -251 -17
b:cold and 78 107
b:cold turkey -18 -64
b:colegi $ 116 -50
b:colegi me 22 -67
b:colg la -95 0
b:colg los -133 12
b:colic $ -53 0
b:com $ -170 -83
b:com en -97 0
b:com las 26 -81
b:com llav 65 -30
b:com mat 50 5
b:com pupus -111 0
b:com quinc 64 29
b:com se 56 -54
b:com siempr -119 0
b:com treint 100 43
b:com y 51 133
b:com yo 24 -62
b:come $ -201 -58
b:come back 282 -256
b:come by 110 62
b:come home 17 93
b:come i 34 49
b:come in 180 43
b:come out 35 130
b:come over 65 -14
b:come to 24 -56
b:come tonight 53 78
b:comi algo -80 17
b:comi una 52 -24
b:comi uno 13 -45
b:commit suicid -55 0
b:companer de 45 3
b:compar with -57 0
b:compr $ 59 31
b:compr el 15 50
b:compr flor -58 0
b:compr lo 2 -64
b:compr un -121 0
b:compr una -49 -61
b:compu y 10 -53
b:con agu -67 0
b:con balcon -98 0
b:con el 128 247
b:con ella -25 -63
b:con eso 159 -106
b:con esper -175 0
b:con espum 164 103
b:con este -61 21
b:con la 416 -71
b:con las -46 -44
b:con los 138 -100
b:con mi -508 100
b:con mis -92 -71
b:con pen 101 -71
b:con pur -46 0
b:con que 41 63
b:con tant -79 0
b:con tod 145 46
b:con un 116 52
b:congrat to -55 0
b:conmig $ 208 55
b:consum $ 56 -19
b:consum alcohol 49 -25
b:consum esta -94 0
b:cont desd 33 -54
b:cont mi -79 0
b:cont que 115 -123
b:contest $ 101 51
b:contest el -60 0
b:contest esta 65 7
b:contr la 91 158
b:control $ -131 11
b:convulsion fum 16 189
b:cook $ 47 -72
b:cook it -111 -116
b:cook three -50 0
b:cookout want -66 0
b:cop de -142 0
b:cop y 52 -81
b:copi de -110 0
b:copi of -55 0
b:copit de 96 -23
b:coraj ahorit 6 48
b:corazon a 63 -50
b:corner and 47 -58
b:corni $ -138 0
b:corre $ -75 0
b:cort $ 73 47
b:cort con -71 0
b:cort de 116 7
b:cort el -381 4
b:cort la -46 -41
b:cort las -109 -24
b:cort otra 96 61
b:cos $ 11 56
b:cos de 49 -53
b:cos despu 22 -67
b:cosquill $ -90 -14
b:cough syrup 4 56
b:could kill 41 -77
b:could not -50 0
b:could say -95 0
b:could scream -84 -31
b:could you -61 -9
b:couldnt breath -22 -57
b:couldnt sleep -58 0
b:counselor $ -57 0
b:counselor im -72 0
b:count $ -25 -63
b:count as 183 -45
b:count like -66 0
b:count twice -45 0
b:counter and 85 -28
b:counter goe 132 -45
b:counter here -49 0
b:cousin got -66 0
b:cousin is 218 -98
b:cousin say -118 0
b:cousin shot 5 59
b:cover there 6 64
b:cowork husband -78 0
b:crack in -142 0
b:cramp like 81 -13
b:crash on -59 0
b:crash out 2 -52
b:crave $ 278 -13
b:crave are 179 -35
b:crave at -80 0
b:crave is 194 -50
b:crave last -102 0
b:crave show -188 0
b:craving is 23 -74
b:crawl $ -10 -52
b:cre $ -101 -35
b:cre en -2 -103
b:cre que 121 140
b:crei que -82 -32
b:crew $ -188 0
b:cri $ 98 -128
b:cri a -64 0
b:cri in -49 -1
b:cri more -86 0
b:crick in -70 0
b:cristal de -56 0
b:cross $ 82 29
b:cross the 2 63
b:crowbar $ 7 45
b:crud $ 135 -89
b:cruz a 2 -64
b:cruz la 124 157
b:cuadr de 54 -59
b:cuadr del 11 -48
b:cuadr y 81 -65
b:cuand dij -184 0
b:cuand era 79 -70
b:cuand lleg -60 68
b:cuand me -97 48
b:cuand mi 54 -46
b:cuand pid 55 -89
b:cuand se 210 -84
b:cuand tom 57 -99
b:cuand yo -58 0
b:cuant sesion -51 0
b:cuarent hor 59 -56
b:cuart $ -85 61
b:cuart de 68 113
b:cuart en 55 -89
b:cuart y -59 -39
b:cuatr $ -53 -51
b:cuatr dias 54 -4
b:cuatr noch 49 -15
b:cubr el -51 0
b:cubri la 145 -45
b:cuell hast 31 45
b:cuent de -5 173
b:cuent estoy 7 -53
b:cuent que 35 -55
b:cuent si 71 -18
b:cuerd de -76 0
b:cuerp me 9 -87
b:cuerp se 56 84
b:cuid a 100 13
b:cuidens mucho 96 14
b:culp $ 53 111
b:culp de 44 74
b:cumpl $ 76 -29
b:cumpl tod -102 0
b:cumplean de 171 44
b:cup and 19 -50
b:cur $ 35 174
b:cur del 22 -67
b:cur y 51 12
b:cut and 109 -43
b:cut back -48 0
b:cut everi 10 51
b:cut from -61 0
b:cut im -72 0
b:cut in -215 0
b:cut my -68 -108
b:cut myself -63 5
b:cuz i 56 25
b:da asco 19 -77
b:da el -49 48
b:da hast -52 0
b:da igual 134 -12
b:da mied 26 -96
b:da un 60 105
b:dab pen -50 -23
b:dad $ -38 51
b:dad and -95 0
b:dad at -56 0
b:dad is 173 161
b:dais anim 56 -13
b:dan $ -147 0
b:dan en 46 54
b:dan gan 62 67
b:danc $ -51 0
b:dand vuelt 53 -37
b:dark $ -69 19
b:darl $ 120 -53
b:date $ -56 0
b:date of -47 0
b:date pick 131 66
b:daughter sort -58 0
b:day 1 77 -68
b:day 3 -23 -50
b:day after 46 43
b:day ago 27 -63
b:day at -90 0
b:day for 110 37
b:day in 54 -10
b:day it -163 0
b:day n 37 58
b:day no -21 56
b:day not -103 0
b:day of 76 -116
b:day on -81 0
b:day one 266 -39
b:day shoot -50 0
b:day the -48 0
b:day this -12 53
b:day tomorrow -87 0
b:de agu -106 105
b:de algo 51 22
b:de antes 88 92
b:de asistent -66 0
b:de atras -101 0
b:de avent 82 56
b:de baj 68 -96
b:de beb 62 -67
b:de box -229 0
b:de cen 47 2
b:de cervez 122 -12
b:de cirrosis -102 0
b:de clar 125 27
b:de clonazepam 56 67
b:de com 131 21
b:de cont -31 -54
b:de cort 121 15
b:de cristal -142 0
b:de cuart 45 3
b:de desped 64 8
b:de diciembr 115 -14
b:de dobl 63 -83
b:de domin -92 0
b:de en 53 82
b:de esta 24 61
b:de estar 68 7
b:de este 49 -72
b:de fabric 26 -62
b:de fum -71 0
b:de futbol -96 0
b:de gir 7 -53
b:de golp 58 -68
b:de hac -105 58
b:de hambr -136 0
b:de hoy 126 69
b:de ide -66 0
b:de la 53 -281
b:de lo -127 -37
b:de los 309 -82
b:de mal -63 -29
b:de manan 62 8
b:de manej -73 0
b:de mari 23 -62
b:de mas 37 125
b:de mat 45 26
b:de mi 198 -137
b:de mis 153 84
b:de mot 104 -45
b:de nin 78 -91
b:de pasaj 10 -51
b:de pens 120 -93
b:de perc 45 -71
b:de que 52 166
b:de qui 152 38
b:de rec -143 0
b:de regal -55 0
b:de regres 25 58
b:de sal 65 14
b:de seis 119 -7
b:de seman 81 -54
b:de su 35 45
b:de suen -197 0
b:de tant -64 2
b:de un 86 -77
b:de vacacion -235 0
b:de verd 94 6
b:de viv 157 65
b:de vodk 76 -24
b:de vomit 8 49
b:dead $ 132 66
b:dead bodi -61 0
b:dead father 68 -28
b:dealer $ 134 -52
b:dealer at -73 0
b:dealer is -32 95
b:dealer number 262 -105
b:dealer open 79 -12
b:death of -173 0
b:deb $ -55 26
b:debaj de 207 66
b:debaj del 114 31
b:debat topic -97 0
b:debit card 21 -58
b:debrief with -45 0
b:dec $ -77 32
b:dec que -33 -77
b:decid $ 26 60
b:decid on 44 -47
b:decid to 7 69
b:decidi $ 148 -53
b:decision de -67 2
b:deeper than 51 64
b:dej $ 48 54
b:dej dais 56 -13
b:dej de 236 -15
b:dej dorm -162 0
b:dej el 3 -196
b:dej las -86 -98
b:dej marc -109 -42
b:dej que 60 62
b:dej sol 92 33
b:dej un 122 -69
b:dej una -18 87
b:dejenm ir 60 105
b:del barandal 79 58
b:del barri -140 0
b:del camion 64 43
b:del campament 51 -47
b:del carr 7 109
b:del celul -84 21
b:del colchon 114 31
b:del colegi 138 -117
b:del cuart -47 16
b:del expendi 67 -133
b:del fentanil -98 0
b:del gas -26 64
b:del grup -64 -83
b:del llaver 33 -54
b:del lun 197 -103
b:del metr -174 0
b:del otro 128 79
b:del panader -45 0
b:del pel 94 25
b:del perr -49 0
b:del pis 28 50
b:del program 60 -92
b:del rinon -134 0
b:del salon -111 0
b:del segur -172 10
b:del sillon 23 -74
b:del tall 212 3
b:del vecin 46 -13
b:deliber this 47 45
b:deliveri $ 136 -74
b:demo day -87 0
b:denis thank -69 0
b:denl mi 75 -43
b:denm de 184 -96
b:dentist $ -61 -11
b:dentist chair -46 0
b:deposit on -62 0
b:desaparec $ 107 23
b:descans $ 130 19
b:descarg en 25 -74
b:desd el 101 93
b:desd las -56 -38
b:desd que 66 -153
b:desd uno 104 -94
b:deserv to 85 41
b:desk $ 5 62
b:despert $ -89 31
b:despert en 196 -92
b:despertar $ 101 71
b:despiert $ 45 58
b:despiert busc 7 -63
b:despiert y 72 52
b:despu de 103 75
b:despu del 55 -4
b:despu otro 7 -53
b:despu perdi 7 -53
b:detox at 128 -31
b:devast roll -55 0
b:di al 70 -107
b:di mi -75 3
b:di mis -66 -49
b:di par 78 -106
b:di un 226 -158
b:dia $ -91 -13
b:dia 2 125 -19
b:dia a -91 0
b:dia cuchill -47 0
b:dia me -55 0
b:dia sin 167 -46
b:diaper $ -5 -56
b:diari $ -90 2
b:diarre y 48 -28
b:dias $ 30 -184
b:dias sin 172 -49
b:dias va -52 0
b:dibuj la 55 -89
b:dic la -19 -78
b:dic mi -220 -22
b:dic pens -56 0
b:dic que 132 28
b:dich $ 73 -96
b:diciembr $ 95 2
b:did $ -559 -69
b:did a 181 -11
b:did drink 138 -22
b:did everyth -211 11
b:did it 18 267
b:did my -170 0
b:did not -291 0
b:did opposit -71 0
b:did stuff 131 -57
b:did the -21 -99
b:did thing 86 -50
b:did to 46 -59
b:did too 133 50
b:did what 131 17
b:didnt drink -87 0
b:didnt even -79 0
b:didnt know -48 3
b:didnt tell 46 -16
b:didnt think -215 0
b:didnt use -79 0
b:didnt want -56 -60
b:didnt work 229 -1
b:die $ -36 110
b:die both -77 0
b:die i -66 0
b:die in -32 76
b:die my -100 0
b:die of -268 0
b:die that 56 4
b:die today -3 -143
b:die when -52 8
b:dieron gan -139 0
b:diez $ -172 0
b:diez esta 14 -51
b:diez minut 166 -68
b:difunt son 98 -103
b:dig si 8 51
b:diganl a 76 21
b:dij $ -221 0
b:dij a 129 8
b:dij no -167 0
b:dij que 170 -55
b:dij y -207 -7
b:diner im -55 0
b:dinner $ 55 -36
b:dinner and -6 45
b:dinner was 65 62
b:dio el -74 -38
b:dio la 17 64
b:dio me 46 62
b:dios me 74 109
b:dios y -55 9
b:dirti $ 156 -144
b:discontinu the 47 -53
b:dishwash $ -55 0
b:dmv $ -79 0
b:dnd updat -63 0
b:do $ -95 6
b:do i -32 -141
b:do it 397 505
b:do line 104 -54
b:do morn -46 0
b:do not -199 7
b:do real -72 0
b:do so -28 -45
b:do the 217 -140
b:do thursday -56 0
b:do to 60 81
b:do we -55 4
b:do what -106 0
b:do you -48 20
b:dobl $ 100 14
b:dobl el -13 -51
b:doc know -79 0
b:doc say -106 0
b:doctor and -92 6
b:doctor me -138 0
b:doe not -168 0
b:doe the 250 56
b:doe what -46 0
b:doesnt hurt 173 39
b:doesnt leak -125 0
b:doesnt text -89 0
b:doesnt work 7 -65
b:dog ate 130 -77
b:dog die 82 94
b:dog is 113 59
b:dog it -98 0
b:dollar $ -119 0
b:dolor $ 57 49
b:domin $ -95 0
b:domin con -90 0
b:doming $ -336 -21
b:doming le 45 -34
b:doming no 59 91
b:doming ya 10 50
b:dond esta 54 52
b:dond va 3 -54
b:done be 108 32
b:done come 30 -84
b:done it 78 113
b:done on -57 0
b:done sinc 37 50
b:done with 67 -139
b:dont ask 159 -25
b:dont be 95 -13
b:dont belong 125 -80
b:dont bother 36 -57
b:dont call 111 -35
b:dont care 68 -5
b:dont have -418 44
b:dont know -206 -144
b:dont lectur 116 -46
b:dont let 142 123
b:dont need 85 47
b:dont plan 82 -21
b:dont save 156 46
b:dont see 56 19
b:dont tell 128 -26
b:dont think 37 -93
b:dont want -330 -1
b:dont work 16 89
b:door $ 153 168
b:door ask 21 -58
b:door block 47 34
b:door close 59 11
b:door is 134 71
b:door lock 127 64
b:door to 13 -53
b:door unlock -97 0
b:door with -17 -234
b:dope sick 71 -23
b:dorm $ -49 69
b:dorm y 61 -10
b:dormi a -57 0
b:dormido $ 65 -13
b:dos $ -105 62
b:dos anos 53 -13
b:dos cuadr 76 -75
b:dos dias 32 -104
b:dos seman 97 -45
b:doscient $ -68 0
b:dose make 54 110
b:dosis $ 83 55
b:down $ 130 -94
b:down a -112 0
b:down by 5 -113
b:down im 66 95
b:down not -13 -84
b:down so -183 0
b:down the 189 -29
b:down with 72 54
b:doy de -36 -124
b:drank $ 17 -124
b:drank a 17 117
b:drank himself -57 0
b:drank it 58 -51
b:drank the 59 40
b:dream woke -104 0
b:dreamt i 45 10
b:dresser $ 140 74
b:dri $ 38 -60
b:dri but 20 110
b:drill no -47 0
b:drink $ 250 -21
b:drink a -49 0
b:drink again -265 0
b:drink and -99 244
b:drink at 28 -84
b:drink dream -116 0
b:drink just 78 -30
b:drink now -66 0
b:driv thru 68 -25
b:drive $ -99 -16
b:drive around 117 -32
b:drive at -119 0
b:drive in 17 85
b:drive past 117 -53
b:drive to 102 -123
b:driveway $ 6 -116
b:driveway with 7 45
b:drog con 112 51
b:drop it -65 0
b:drop me -76 -10
b:drunk and -27 50
b:drunk hes -102 5
b:duel $ -72 0
b:duel el 25 48
b:duel la 4 50
b:duerm $ 22 74
b:duerm bien -175 0
b:duerm la 102 49
b:duerm par 74 127
b:duti okay -56 0
b:each at -77 0
b:each kid 108 81
b:each of 56 29
b:each with -47 0
b:ear are 3 65
b:earli to 88 -19
b:earlier one -59 0
b:earn my -46 0
b:earth $ 94 127
b:eat $ -91 0
b:eat it -45 0
b:echa mas 36 -52
b:eche un -160 0
b:eche una -187 0
b:eche unos 180 -87
b:ed voic -49 0
b:edg of -15 -108
b:egg $ -59 0
b:eight $ -56 0
b:eighth out -111 0
b:either by 22 63
b:el abog -61 0
b:el agu 192 -68
b:el alcohol -59 -94
b:el anex 78 -46
b:el aniversari -82 0
b:el antoj -46 -10
b:el arnes 34 121
b:el balcon -55 36
b:el ban 140 180
b:el banc -45 0
b:el bautiz 86 -58
b:el beb -136 68
b:el biern 79 -31
b:el box -56 0
b:el braz 148 150
b:el bult 73 10
b:el buzon -58 3
b:el caf 132 61
b:el calor -85 0
b:el camin -49 -1
b:el camion -180 15
b:el capataz 94 -57
b:el carr 109 85
b:el caser -16 -62
b:el celul -57 -36
b:el cerr 4 55
b:el cerrajer -97 0
b:el cigarr -13 -66
b:el cinturon 75 53
b:el coch 84 88
b:el comp 78 51
b:el coraj 6 48
b:el corazon 109 -25
b:el corredor 123 -15
b:el cuadern -159 0
b:el cuart -36 69
b:el cuchill -13 58
b:el cuell 52 49
b:el cuerp 167 -117
b:el cumpl 50 -29
b:el cur 51 -114
b:el de 217 65
b:el ded -63 0
b:el del -81 21
b:el dia -259 83
b:el dil 112 -6
b:el diner 16 -46
b:el doctor 188 -51
b:el domin -95 0
b:el doming 157 219
b:el driv 68 -25
b:el elev -95 0
b:el enjuag 98 -89
b:el enlac -152 0
b:el esguinc -101 0
b:el esta 63 50
b:el estacion -101 0
b:el farmaceut -59 0
b:el fentanil 65 48
b:el fin 202 -96
b:el fond -45 -15
b:el frasc 6 123
b:el fri -198 0
b:el gat 56 161
b:el golp -159 0
b:el gorr -188 0
b:el grup -205 -14
b:el guar 145 -26
b:el guer 45 -34
b:el horn -59 33
b:el hues -47 0
b:el implant 112 -71
b:el juev -139 -98
b:el karaok -145 0
b:el lun -78 126
b:el machet -8 122
b:el mand 28 -66
b:el mart -129 -98
b:el martill 29 63
b:el mes -67 9
b:el metr 38 -83
b:el mirador 90 94
b:el mon 14 -53
b:el monitor 51 -47
b:el movil -101 36
b:el muebl 55 -107
b:el mund 72 12
b:el musl 89 56
b:el nin 75 170
b:el novi 67 35
b:el numer 0 -45
b:el oscar 53 -31
b:el pan -50 0
b:el part 67 -62
b:el pas 83 76
b:el pasill 17 92
b:el past -125 0
b:el pech 89 107
b:el pel -72 53
b:el peric 18 78
b:el perr -23 64
b:el pic 10 121
b:el pis 110 -26
b:el plan 151 70
b:el poll -76 0
b:el polv -59 0
b:el portatil -62 0
b:el program -22 -70
b:el proxim 14 67
b:el puent -61 105
b:el que -72 -78
b:el recib -5 -47
b:el refri -65 -36
b:el rivotril 14 -80
b:el ron -149 0
b:el sab 208 -105
b:el segur 229 -48
b:el semafor -29 64
b:el senor 8 51
b:el sillon -65 6
b:el sol -194 0
b:el suboxon 133 -49
b:el subt -4 64
b:el sueld 79 -96
b:el suicidi -74 2
b:el tall -65 4
b:el tequil 135 -36
b:el testament 8 47
b:el thinn 108 -60
b:el tiemp 98 -106
b:el trabaj 130 11
b:el trafic -52 0
b:el tramadol 10 -60
b:el trans 14 -51
b:el turn 56 -45
b:el ultim 139 111
b:el vas 193 -22
b:el venen 72 130
b:el viaj 47 -17
b:el viern 44 -64
b:el vin 72 -19
b:el volant 110 45
b:eldest first -47 0
b:elegi siempr 22 -67
b:elev is -56 0
b:eleven $ 50 -87
b:ella $ 39 -53
b:ella esta -87 0
b:ella y 7 -63
b:els $ 66 46
b:els i -16 61
b:els somebodi -71 0
b:em after 80 60
b:emergenc contact -103 0
b:empec con 188 -72
b:empti $ -22 159
b:empti and 70 1
b:empti light 23 52
b:empti when -90 0
b:empuj $ 37 -110
b:en 2011 123 -15
b:en camin 118 -42
b:en cas -147 37
b:en com 62 62
b:en crisis -54 0
b:en diez -10 -67
b:en el 105 -220
b:en ese -51 -22
b:en esta 67 -46
b:en este 124 132
b:en fri 95 -136
b:en la -140 48
b:en las 79 109
b:en man -47 0
b:en medi -15 82
b:en mi 255 -46
b:en negr 55 -89
b:en orden -74 3
b:en otra 54 -78
b:en paz -261 0
b:en quimic -82 0
b:en quinc -131 0
b:en repar -90 0
b:en sec 143 -21
b:en seri 75 28
b:en ti -208 0
b:en tres 100 -13
b:en un 166 -68
b:en una -17 61
b:en voz -78 0
b:encim a 110 18
b:encontr mi 91 -77
b:encontr mis -123 0
b:encontr una 74 -29
b:encuentr el 30 65
b:end $ -265 -8
b:end it -19 177
b:end of -72 60
b:end the -101 0
b:end thing 60 20
b:endors si 49 93
b:enemi came 13 -53
b:energi me -50 0
b:enfrent de 58 -35
b:enlac $ -89 0
b:enoj con -102 0
b:enough $ 79 -62
b:ensen a 46 47
b:enter $ 8 -94
b:enter mi 33 -54
b:entir pack -86 0
b:entra ni 10 -51
b:entrar $ 50 27
b:entrar al 98 1
b:entre a 45 -34
b:entre al 168 -119
b:equip $ -102 0
b:era nin 5 -63
b:era par -9 -51
b:eran dos 76 127
b:error la -58 0
b:es $ -220 0
b:es doming 7 -53
b:es la -18 -155
b:es mi 38 82
b:es pa 26 -62
b:es par 198 -64
b:es que -81 -1
b:esa de -53 0
b:escaler $ -113 21
b:escaler y 109 112
b:escalofri diarre 65 -30
b:escond en 67 77
b:escond las 46 95
b:escondi $ 97 -72
b:escrib $ 81 -149
b:escrib desd 78 124
b:escribi al 52 -38
b:escribi la 60 17
b:escuel $ -1 48
b:ese chist -116 0
b:esguinc $ -101 0
b:eso $ 121 -88
b:eso alla 26 -62
b:eso fue -90 0
b:esper $ -36 -61
b:esper a 18 74
b:esper afuer -346 16
b:esper en 67 6
b:esper que 118 66
b:espos $ -24 -73
b:espos dic -116 0
b:espos me 34 -75
b:espos que 90 109
b:espos voy 11 -47
b:espos y -192 0
b:espum $ 152 71
b:esquin $ -11 -57
b:esta $ -37 55
b:esta abaj 14 -51
b:esta abiert -101 0
b:esta afuer 159 128
b:esta bien -61 6
b:esta el 79 75
b:esta en -200 -143
b:esta esper 112 -14
b:esta fri 50 22
b:esta gan 109 -199
b:esta hel 123 8
b:esta mat -181 0
b:esta mor 91 13
b:esta noch 98 142
b:esta peg 24 70
b:esta peor 7 -63
b:esta seman -127 -31
b:esta tir 55 19
b:esta tranquil -80 -16
b:esta vomit 15 51
b:estab en -204 0
b:estab tan 33 -54
b:estacion de -101 0
b:estan en 69 86
b:estan tan 52 -13
b:estar $ -59 118
b:estar aqui -145 4
b:estar en 91 86
b:estar mejor 57 13
b:estar viv 71 36
b:estas gan 49 -52
b:este calor -79 21
b:este es 83 87
b:este mes 90 -89
b:este mund 153 138
b:esto $ 136 -78
b:esto no 39 -145
b:estoy $ -306 0
b:estoy a 316 -157
b:estoy afuer 114 -74
b:estoy agarr 15 -131
b:estoy cans 52 91
b:estoy con -65 -9
b:estoy dand 15 -155
b:estoy de 49 26
b:estoy debaj 155 187
b:estoy en -178 301
b:estoy encerr 13 72
b:estoy escond 67 77
b:estoy esper -297 113
b:estoy high 13 -45
b:estoy llam 10 -53
b:estoy muert -134 34
b:estoy perdiendo 56 -13
b:estoy que 24 -118
b:estoy re 2 -64
b:estoy sol 150 -32
b:estoy viv -163 29
b:estudi $ 19 70
b:estuv $ 116 -55
b:even notic -64 3
b:evening i 56 -23
b:evening mayb -45 0
b:evening of 49 -25
b:ever $ 176 17
b:everi ad 151 -17
b:everi cell 62 -80
b:everi day 113 149
b:everi gymnast 152 -45
b:everi hour 96 6
b:everi morn -93 -3
b:everi night -35 145
b:everi overpass 41 52
b:everi row -68 0
b:everi smell 153 -26
b:everi song 153 -26
b:everi sound 20 -57
b:everi time 65 2
b:everi week -73 -32
b:everybodi $ -89 0
b:everybodi back -17 67
b:everybodi die -112 0
b:everybodi grew 22 -53
b:everybodi in 128 86
b:everyon $ -114 96
b:everyon asleep 48 75
b:everyon chew -110 0
b:everyon has -61 3
b:everyon would 14 68
b:everyth $ 189 14
b:everyth 10 -69 0
b:everyth els 77 -54
b:everyth i 100 82
b:everyth in -61 35
b:everyth is -18 109
b:everyth that -132 0
b:ex $ -145 -15
b:ex is 123 143
b:ex me 0 -75
b:ex text -5 -76
b:exact i 53 17
b:exchang van -46 0
b:excus $ 89 -27
b:exercis it 15 -64
b:exhaust $ 113 82
b:exist $ 108 74
b:exist for 50 27
b:exist mi 41 -70
b:exit for 32 -93
b:expir $ -73 0
b:extran a -130 0
b:eye $ 109 159
b:eye are 32 -131
b:eye open 9 87
b:fabric $ 26 -62
b:face $ -62 70
b:fade w 102 -44
b:fail at 54 -62
b:fair $ -84 0
b:fall $ 40 130
b:fall asleep 54 31
b:falt el -134 0
b:falt que 16 94
b:famili $ -200 0
b:famili dinner 75 -10
b:famili night -112 0
b:famili through -102 0
b:famili would 47 10
b:fantasm $ -59 0
b:far $ 37 -70
b:far as 177 112
b:far gone 55 -66
b:farmaceut ya -59 0
b:farmaci no 27 -55
b:fast $ 45 46
b:father for 68 -28
b:fault $ 52 38
b:favor $ -56 18
b:favorit diner -55 0
b:feb i 12 -58
b:fech $ 247 60
b:feel dirti 12 -58
b:feel great -102 -13
b:feel hope -66 0
b:feel like 211 -97
b:feel my 18 135
b:feel off -114 -27
b:feel someth 58 -85
b:feel use -56 0
b:feel weird 57 44
b:feet are -60 0
b:fell asleep -94 -35
b:fell in -50 89
b:fell off -3 -52
b:felt good -95 0
b:felt it 44 -47
b:felt lighter -70 0
b:felt like 105 -15
b:fenc $ 77 74
b:fenc one -47 0
b:fent had 75 107
b:fentanil en -73 0
b:fich horaci 10 -53
b:fiebr $ -130 0
b:fiest $ 175 -44
b:fiest y -72 -79
b:fifth befor -49 0
b:fight it 6 101
b:figur out 41 66
b:file a -70 0
b:file of -123 0
b:fill it 64 -25
b:fin $ -107 -19
b:fin arregl -55 0
b:fin de 88 -69
b:final $ -239 0
b:find a -47 40
b:find my -80 29
b:find out 104 1
b:fine $ -313 0
b:fine at 84 47
b:fine is 67 -5
b:fine just -58 0
b:fing que 38 -45
b:finger cross 253 110
b:finish it -130 -74
b:finish my 50 -5
b:finish the -61 -81
b:fire $ 142 -97
b:fire drill -74 58
b:firm el -167 0
b:first $ 246 152
b:first husband 25 -126
b:first paycheck -60 0
b:first question -62 0
b:first time 82 -117
b:first two -57 0
b:fist head 52 -23
b:fist of 82 8
b:fisur me 2 -64
b:fit $ 18 -46
b:five $ -191 0
b:five minut -142 0
b:fix $ -146 0
b:fix for 82 45
b:fix parlay 53 -22
b:fix sick 52 -14
b:fix the -217 5
b:flac por 116 79
b:flinch when 81 -153
b:flipant le 23 -62
b:float $ -123 -31
b:floor $ 50 82
b:floor of 69 -79
b:flor $ -70 0
b:flor y -102 0
b:florer $ 84 -52
b:flower on -100 0
b:flu $ -49 -23
b:foam into -50 0
b:foil and 9 -130
b:follow from -53 0
b:follow me 96 120
b:follow the -54 0
b:food bank -53 0
b:food for 52 21
b:for $ -117 -28
b:for 3 37 -45
b:for a 2 -46
b:for an 93 58
b:for be 7 -47
b:for check -77 0
b:for denis -83 0
b:for each 114 102
b:for either 22 63
b:for everyth 139 27
b:for friday 78 32
b:for good 272 84
b:for groceri 114 -48
b:for her -150 0
b:for his -11 -52
b:for inventori -72 0
b:for it 104 -235
b:for me 188 110
b:for miss 51 -6
b:for my -101 -35
b:for nine 63 -71
b:for onc -61 -30
b:for one 76 -88
b:for real 283 125
b:for self -160 0
b:for ten 8 75
b:for that -158 30
b:for the 99 -130
b:for them 3 55
b:for these 12 -48
b:for this -342 -43
b:for three 125 75
b:for today -69 0
b:for tonight 41 -87
b:for want -160 0
b:for what 147 49
b:for when 35 120
b:for work 103 -90
b:forget it 3 55
b:forgiv me 114 65
b:forgot to 53 -39
b:form and -68 0
b:form im 34 59
b:form no -75 0
b:forti time 80 13
b:forward to -48 -1
b:found me -45 -7
b:found my -23 87
b:found out 65 -101
b:four $ 119 -74
b:four of 85 -51
b:frasc abiert 24 45
b:frasc de -26 49
b:frasc y 49 6
b:fresh one 67 53
b:fri con 116 42
b:fri en -87 0
b:friday $ -114 -23
b:friday and 213 40
b:friday i -124 -78
b:friday im -112 -9
b:friday ive 37 50
b:fridg $ -132 -111
b:fridg is 23 52
b:friend cart 63 -59
b:friend just 62 61
b:friend told -72 0
b:from an -77 0
b:from background 46 13
b:from do 90 255
b:from last 57 -106
b:from me -71 61
b:from my -84 163
b:from swim -65 0
b:from the 53 -176
b:from too -81 0
b:from toxic -92 0
b:from want 148 -117
b:front of 121 61
b:fue a -65 0
b:fue bail -60 0
b:fue con 130 -29
b:fue culp 44 74
b:fue el 125 -9
b:fue hac -109 0
b:fue la -105 13
b:fue rar -78 0
b:fue una 46 -21
b:fuer del -95 0
b:fueron cosquill 51 -47
b:fueron once 76 127
b:fuert $ 185 75
b:fuert desd 52 -13
b:fui $ -45 -5
b:fui a -197 15
b:fui al 56 -77
b:fui yo 118 99
b:fuim a -76 0
b:full of -96 26
b:fum $ 77 -102
b:fum algo 16 189
b:fum un 79 -25
b:funer $ 88 -173
b:funni $ -64 0
b:futur in 29 -49
b:game i -54 -35
b:gan $ 229 -175
b:gan al -52 0
b:gan de -115 193
b:gan estan 64 -21
b:gan horribl 81 -16
b:garag and -66 17
b:garag with 59 21
b:gas $ -35 64
b:gas y 66 76
b:gast de 10 -51
b:gast semill 58 -37
b:gat $ -96 93
b:gate $ -51 0
b:gateway sport -100 0
b:gave him 64 36
b:gave in -121 -50
b:gave me -108 -28
b:gave my 55 63
b:gave up -83 0
b:gerald left -51 0
b:gerald to -51 0
b:gerald told -51 0
b:gestori me -55 0
b:get $ -27 -53
b:get a -122 -16
b:get anoth -241 0
b:get better 67 -161
b:get high 123 -102
b:get in 7 46
b:get it 1 98
b:get me 114 38
b:get my 60 94
b:get off 17 91
b:get paid 66 4
b:get sum 2 -52
b:get that -139 0
b:get the 54 147
b:get up 16 68
b:gimnasi $ 92 -88
b:gin and 48 -24
b:ginger ale -80 0
b:gir desd 7 -53
b:girl $ 193 58
b:give my 201 -201
b:give out 13 82
b:give up -261 -11
b:given $ -220 0
b:given my 21 -58
b:glad it -65 0
b:glass $ 150 -49
b:glass of -7 48
b:glove box 91 -64
b:go $ 212 -51
b:go back -124 139
b:go for -95 31
b:go home -66 -47
b:go in -28 166
b:go now -53 0
b:go on -362 -30
b:go out 11 -46
b:go through -177 0
b:go to 415 -155
b:go too 129 98
b:go under 3 56
b:goe and -89 0
b:goe back 134 -55
b:goe i -230 0
b:goe on -47 0
b:goe past 23 -58
b:golp $ -73 -40
b:golp en 96 53
b:golp y 30 -122
b:gone $ 139 152
b:gone and 67 -45
b:gone by -176 0
b:gone for 55 -66
b:gone from 46 13
b:gone in 87 -80
b:gone my -75 26
b:gone now 102 -149
b:gone the 53 -22
b:gonna be -3 -203
b:gonna burn 10 57
b:gonna crash 2 -52
b:gonna die -77 2
b:gonna do 118 81
b:gonna hurt 16 74
b:gonna kill -115 2
b:gonna lie 35 -56
b:gonna make 39 84
b:gonna shoot 32 54
b:good $ 153 -120
b:good and 49 19
b:good he -72 0
b:good line -88 0
b:good one 109 90
b:good to -142 0
b:good way -63 0
b:good week -77 0
b:good y 13 -45
b:goodby $ 49 10
b:goodby letter -60 6
b:goodby to -131 8
b:gord con -94 0
b:gorr un -55 0
b:got $ -112 0
b:got absolut -49 0
b:got caught -95 0
b:got cut -5 -52
b:got drunk 28 -65
b:got enough 55 64
b:got fade 102 -44
b:got goodi 111 -76
b:got hit 34 -53
b:got home -117 9
b:got into 13 144
b:got it -224 89
b:got my -151 -116
b:got that 152 -45
b:got the -252 97
b:got to -173 0
b:grab me -73 -84
b:grab my 46 -47
b:graci $ -48 0
b:graci a -61 3
b:graci por 145 102
b:granddaught same -99 0
b:grandma and 46 -22
b:grandpa $ -78 0
b:gratitud list 49 14
b:grav $ -80 0
b:gray $ 59 84
b:great $ -71 -5
b:grew up 22 -53
b:grip $ -195 0
b:grit $ 41 72
b:grit a -22 -62
b:grit por -67 0
b:grit y -101 -35
b:groceri $ 114 -48
b:group $ -389 -74
b:group and 191 55
b:group becaus 114 -67
b:group done 114 -72
b:group i -261 0
b:group is -85 -10
b:group not -230 -23
b:group room -118 0
b:group the 71 30
b:group today 170 -126
b:group tomorrow -122 0
b:group was 307 88
b:grow $ -105 0
b:grown up -94 0
b:grup de -127 -5
b:grup me 110 28
b:grup ni 45 20
b:grup por 45 -56
b:grup sin -54 0
b:grup y -95 0
b:guagu y 42 -104
b:guer una 45 -34
b:guess $ 88 32
b:guess whi 119 14
b:guitarr a -75 3
b:gum instead -110 0
b:gummi con 13 -45
b:gun and 86 4
b:gun in 102 50
b:gun is 51 14
b:gun out 5 48
b:gurgl nois 48 34
b:gust $ 55 -49
b:gust el -107 0
b:guy $ -194 0
b:guy it 4 -52
b:guy my 62 -41
b:guy who -34 95
b:gym $ -167 0
b:gym i 100 -8
b:gymnast got 152 -45
b:habi $ 92 -18
b:habi dich 62 -60
b:habit $ 23 56
b:habit to -57 0
b:habl $ -86 0
b:habl a -22 76
b:habl con 90 -59
b:habl de -139 0
b:habl en -81 0
b:hac $ 139 85
b:hac agu 89 -39
b:hac algo 63 82
b:hac dan -114 50
b:hac dos 46 -123
b:hac falt 19 60
b:hac seis -117 0
b:hac una 38 -61
b:hacerlo $ 19 51
b:haci cos 349 -149
b:had a -115 -135
b:had done 75 107
b:had my 68 85
b:had some 30 -66
b:had the 51 -32
b:had to -240 0
b:hadnt thought -79 0
b:hag $ 26 91
b:hag ese -116 0
b:hag una 46 76
b:hair $ -67 -40
b:hair red -80 0
b:haircut $ -53 0
b:half $ -45 -3
b:half a 91 -147
b:hall and 75 20
b:hammer $ 38 107
b:hand $ -109 -234
b:hand and 64 -153
b:hand full -19 56
b:hand me -49 -50
b:hand on 209 57
b:hand out -74 0
b:hand shake 30 -45
b:hand wont 11 52
b:handl of 55 -59
b:handl on 34 116
b:handout if -55 0
b:hang on 250 -220
b:happen $ 106 113
b:happen to 90 -4
b:happi $ -48 0
b:hard $ 166 -137
b:hard to -46 74
b:harm and -77 0
b:harm myself -125 0
b:harm other -61 0
b:hart de 21 -48
b:has a 324 -69
b:has been -25 52
b:has gone 46 13
b:has me 73 193
b:has my -106 50
b:has no -90 0
b:has not -50 0
b:has rememb 43 -80
b:has start 67 24
b:has the -4 -130
b:has to 128 189
b:hast el 72 -181
b:hast la 127 -44
b:hast las -316 -114
b:hast pen -52 0
b:hast que 60 144
b:hast qued -51 8
b:hast sangr 100 20
b:hast ver 39 85
b:hate monday -108 0
b:hate myself 44 -58
b:have $ 200 -32
b:have a 114 107
b:have all -136 0
b:have ani 22 63
b:have been 20 109
b:have decid 97 -25
b:have left -50 0
b:have my 84 182
b:have no -64 0
b:have none 41 -87
b:have not -118 0
b:have quit -83 0
b:have taken -73 0
b:have to 22 55
b:have what 59 42
b:havent had 79 -11
b:havent hunt 24 70
b:havent miss -87 0
b:havent open 35 -84
b:hawk did -69 0
b:hay mas 44 73
b:hay sangr 74 53
b:hazl cad 44 57
b:he answer 68 -28
b:he ask 95 48
b:he broke 48 17
b:he choke 26 64
b:he coach -72 0
b:he come 82 -53
b:he consumi -77 -8
b:he did -226 -32
b:he doesnt -89 0
b:he drank 41 -124
b:he drink 4 99
b:he get 61 45
b:he grab -52 -82
b:he grit 23 -62
b:he has 206 -31
b:he hit -47 -69
b:he is 127 253
b:he just 25 58
b:he make 60 -135
b:he move 67 -75
b:he put 7 109
b:he said 72 90
b:he salt -48 -12
b:he say 39 -64
b:he sit 4 85
b:he stop -60 80
b:he taper -72 0
b:he text -73 -21
b:he think -190 0
b:he tom 58 -5
b:he took 86 -51
b:he touch 8 62
b:he track 27 -161
b:he was 117 -26
b:he wont 61 107
b:he yell -59 0
b:head $ -193 -120
b:head all -55 0
b:head off 77 -127
b:head on 58 81
b:head sinc -89 0
b:head the -139 0
b:head to 206 -115
b:hear music 66 -64
b:hear the 163 -306
b:heart is 52 -130
b:heart pill 17 45
b:heart race -56 -35
b:heat $ -142 0
b:heavi but -46 0
b:hech bolit 3 -56
b:hech un -31 48
b:hed find 95 48
b:held and 56 -78
b:help $ -16 -122
b:help me -203 -21
b:help move -58 0
b:her $ 77 -63
b:her and 5 67
b:her by 63 30
b:her door 21 -58
b:her eye -115 52
b:her in -88 37
b:her lip 70 7
b:her mom -58 2
b:her sleep 46 12
b:her the -114 0
b:here $ 13 -197
b:here and -15 90
b:here for -267 14
b:here is 86 33
b:here on 111 41
b:herman $ -2 65
b:herman esta 66 5
b:herman le -61 4
b:herman me 64 -104
b:herman no 64 10
b:herman se 84 54
b:herman y -239 0
b:heroin $ 69 -29
b:heroin of -55 0
b:hes at 172 -198
b:hes been -105 22
b:hes cold 5 59
b:hes come 72 90
b:hes do -56 7
b:hes drive 106 125
b:hes gone 3 -85
b:hes got 108 91
b:hes hit -144 38
b:hes in 44 64
b:hes lock 31 -88
b:hes not -39 52
b:hes outsid 32 50
b:hey i -56 0
b:hi and -144 0
b:hic el -50 0
b:hic en -55 12
b:hic un -45 0
b:hic una 146 94
b:hide in 43 119
b:hide my 45 -31
b:hide the 76 -40
b:hiel $ -23 121
b:high and 47 34
b:high if -190 0
b:high todavia 13 -45
b:hij $ -137 181
b:hij con -49 0
b:hij del -45 0
b:hij dic 88 -93
b:hij el 94 50
b:hij me 115 -293
b:hij par -53 26
b:hij que -47 6
b:hij se -20 71
b:hij y 24 -56
b:hij ya -47 7
b:hija $ -64 0
b:him $ 79 -21
b:him bleed -63 0
b:him from 68 -49
b:him hed 95 48
b:him i 53 22
b:him my -64 28
b:him on -70 -42
b:him the -85 20
b:him today -50 0
b:himself to -57 0
b:hip she -45 0
b:his car 112 62
b:his driveway 7 45
b:his favorit -55 0
b:his hand 116 -99
b:his life -55 0
b:his lip 93 26
b:his methadon -59 21
b:his number 176 -124
b:his own -78 0
b:his race -71 0
b:histori $ 92 21
b:hit me -90 55
b:hit my 154 76
b:hit plat -51 0
b:hit the -37 -164
b:hiz eso 19 94
b:hoj $ -53 0
b:hoj la 50 5
b:hold $ 250 -1
b:hold a 58 24
b:hold it 65 -100
b:hold lol 8 59
b:hold my -149 -25
b:hold out 20 -66
b:hold so 97 42
b:hold the -76 -42
b:home $ 123 -138
b:home after 112 -2
b:home and 26 -91
b:home at 43 69
b:home drunk -57 27
b:home earli -82 12
b:home for -112 -30
b:home i 128 -52
b:home tonight 15 82
b:homesick with -46 0
b:homi left 47 -24
b:honest $ -128 -141
b:hoodi to -76 27
b:hook on -106 0
b:hope $ 100 -53
b:hope i 135 39
b:hope my 13 82
b:hope the 248 141
b:hopeless no -95 0
b:hor $ -191 0
b:hor en -87 0
b:hor sal 103 66
b:hor sin 47 -61
b:hor y 96 76
b:horaci le 10 -53
b:horari $ -98 0
b:horn jajaj -76 0
b:hotel room 59 -115
b:hotlin $ -101 0
b:hotlin kept 97 42
b:hour $ -54 -14
b:hour ago 83 84
b:hour at -134 0
b:hour i -130 18
b:hous $ -215 -168
b:hous again 53 22
b:hous befor 2 45
b:hous is -108 -4
b:hous smell -104 0
b:hous with 50 67
b:hous would 72 47
b:how $ 70 36
b:how do 89 -116
b:how everybodi 22 -53
b:how fast -77 0
b:how i -58 49
b:how it 16 108
b:how like 58 55
b:how long 76 -35
b:how mani -76 32
b:how often -64 0
b:how strong -194 0
b:how that 45 8
b:how to 160 82
b:how you 25 87
b:hoy $ 64 68
b:hoy agarr 8 51
b:hoy en 128 -61
b:hoy es -18 -148
b:hoy esta -8 -63
b:hoy fue 234 169
b:hoy la -20 -59
b:hoy le -10 131
b:hoy me -58 28
b:hoy si 37 -91
b:hoy tambi 48 108
b:hoy viv -90 0
b:hoy vuelv 33 -54
b:hr 130 60 -28
b:hrs a 52 -14
b:hrs ago 62 4
b:hrs and 27 -76
b:huel a 7 -116
b:hues nad -47 0
b:huev par 14 -51
b:hug me -146 0
b:hunt $ 24 70
b:hunt sinc 24 70
b:hurt everi 20 -57
b:hurt from 42 -55
b:hurt him 53 22
b:hurt my 27 104
b:hurt myself -165 58
b:hurt worth -133 0
b:husband grab 4 -84
b:husband ipa 58 -65
b:husband lock 18 -97
b:husband took -60 37
b:hypothet shes 35 -137
b:i $ -68 16
b:i agre -71 0
b:i aint 43 73
b:i almost 137 15
b:i am -34 -52
b:i are -186 -65
b:i ask -184 26
b:i ate -103 35
b:i believ -17 -87
b:i bought 181 -122
b:i bring -115 -23
b:i broke 53 56
b:i brought -177 0
b:i bruis -79 0
b:i burn 107 8
b:i call 153 -74
b:i came -146 0
b:i can -80 -474
b:i cant -205 91
b:i choke 36 74
b:i clean -56 2
b:i coach -48 0
b:i consum 49 -25
b:i could 6 51
b:i couldnt 84 -117
b:i cri -85 -5
b:i cross 97 63
b:i cut 84 15
b:i delet -54 -34
b:i did -47 20
b:i didnt -265 -101
b:i dig 60 42
b:i do -211 132
b:i dont -617 225
b:i drank -85 -187
b:i drove 70 25
b:i earn -36 -64
b:i fail 132 -66
b:i feel 266 -20
b:i felt -44 -46
b:i final 152 5
b:i finish -199 -6
b:i flinch 44 -72
b:i forget -43 -82
b:i forgiv -18 61
b:i forgot -168 -20
b:i found 79 -101
b:i get 92 -53
b:i go 46 68
b:i got -51 257
b:i guess 111 -6
b:i had 77 -78
b:i hate 124 -106
b:i have 332 171
b:i havent 61 -72
b:i hear 108 55
b:i hit 42 123
b:i hope 77 69
b:i injur 47 45
b:i jump 19 59
b:i just -141 145
b:i keep 236 -135
b:i kept 103 -128
b:i know 351 142
b:i lay 41 82
b:i learn 138 -75
b:i leav -25 -84
b:i let 131 -29
b:i lie 152 45
b:i like -187 28
b:i line 66 46
b:i listen -62 0
b:i look 73 38
b:i love 52 33
b:i made -22 -134
b:i mean -93 64
b:i meant -219 77
b:i mess 69 -44
b:i might 57 19
b:i must 69 1
b:i name -51 0
b:i need 109 -71
b:i never 176 -191
b:i open 13 -53
b:i own 218 45
b:i pass -94 77
b:i pick -59 -187
b:i pictur 21 52
b:i pray 44 77
b:i promis 96 -15
b:i put -75 13
b:i quit 130 -90
b:i read -72 0
b:i regret 97 -66
b:i relaps 55 -32
b:i run -56 0
b:i said 64 -34
b:i sat -54 4
b:i see 30 -73
b:i send -118 0
b:i sent -135 0
b:i should 58 -24
b:i shouldnt 62 -16
b:i sign -49 -137
b:i simpli -53 0
b:i skip 63 108
b:i sleep -45 12
b:i slip 173 -88
b:i smell -50 0
b:i stay -104 0
b:i stood 138 135
b:i stop 61 -109
b:i swallow 34 -48
b:i swear -177 0
b:i take -76 -46
b:i talk 17 -118
b:i think 20 76
b:i thought -76 0
b:i tie 72 77
b:i told -154 -85
b:i took 189 208
b:i tri 47 66
b:i type -64 35
b:i walk -27 52
b:i wanna -107 73
b:i want 294 118
b:i was 389 -448
b:i wasnt 89 11
b:i went -137 11
b:i will -154 84
b:i wish 53 20
b:i woke 16 75
b:i wont 149 197
b:i work -65 41
b:i would -125 -63
b:i wouldnt 51 50
b:i wrote -178 55
b:iba a 27 -57
b:iba por 42 -67
b:iban mis 46 -24
b:ibuprofen cuz 56 25
b:ice cream -94 0
b:id $ -79 0
b:id be 296 108
b:id do 67 -220
b:id like 56 -96
b:id of -71 0
b:id rather 72 100
b:id say -105 0
b:ide de 57 21
b:ide volvi 44 59
b:idea $ -107 21
b:if a 146 47
b:if ani -93 0
b:if anyth -98 37
b:if he -263 90
b:if i 468 -25
b:if im 110 -38
b:if it 42 87
b:if my 5 -47
b:if not -83 0
b:if she 28 58
b:if the 62 84
b:if they -37 55
b:if u 275 135
b:if you -163 -69
b:iglesi $ -76 0
b:igual de 80 -77
b:ill be -79 103
b:ill do 97 112
b:ill drive -159 -13
b:ill just 57 -85
b:im a 55 -43
b:im about 201 -83
b:im afraid 85 -127
b:im aliv -227 0
b:im alon 55 68
b:im alright -152 0
b:im asham 64 -57
b:im at 2 191
b:im bleed 22 116
b:im bring -69 0
b:im cut -72 0
b:im die -126 -113
b:im done 72 -51
b:im drink 30 -79
b:im drive 102 -123
b:im fill 34 59
b:im fine -36 87
b:im get 53 -194
b:im go 142 116
b:im gonna 81 158
b:im have 52 -20
b:im here -241 51
b:im hide 64 73
b:im high -83 -55
b:im hold -100 -50
b:im in 62 -27
b:im just 47 -167
b:im late -49 -107
b:im learn -255 0
b:im liter -56 27
b:im lose 18 -69
b:im never 76 -151
b:im not 191 -39
b:im ok -111 3
b:im okay -82 10
b:im on -111 154
b:im out 118 -104
b:im pay -190 0
b:im safe 58 -40
b:im scare 30 70
b:im so -168 110
b:im still 50 96
b:im sweat -151 -12
b:im tire 96 -38
b:im too 54 -81
b:im turn -71 0
b:im two 55 -95
b:im type 99 55
b:im wait 7 45
b:im write 38 48
b:impresor $ -65 0
b:in $ 118 195
b:in 14 110 -16
b:in 20 72 -55
b:in 2019 77 63
b:in 3 79 -82
b:in 95 70 32
b:in a 180 326
b:in an 72 -78
b:in and -67 32
b:in august 147 59
b:in befor -75 0
b:in colleg 43 -53
b:in danger -45 0
b:in eighth -111 0
b:in feb 12 -58
b:in front 121 61
b:in her 69 -84
b:in his -96 87
b:in it 125 31
b:in juli 3 50
b:in law -67 -79
b:in line -134 0
b:in me 126 -80
b:in my 368 -27
b:in need -47 0
b:in new 51 6
b:in one 131 -16
b:in order 121 75
b:in oregon 25 -48
b:in our 30 50
b:in peac -109 0
b:in prison 18 -61
b:in rank -92 0
b:in sick 42 -50
b:in that 109 -68
b:in the 383 222
b:in there -92 51
b:in this -199 37
b:in town -122 0
b:in two -61 -66
b:in week -83 0
b:in which -91 0
b:in with 132 -46
b:in your -168 0
b:infart con -23 76
b:infart porqu -65 0
b:inform con 89 -50
b:inform que 39 -50
b:ingeri alcohol 89 -50
b:injur myself 47 45
b:instead jaw -86 0
b:instead of 373 -49
b:insulin some 3 55
b:insult to 44 -47
b:intent as 49 93
b:intent of -64 0
b:into a 72 38
b:into it -21 -52
b:into my 64 73
b:inventori and -72 0
b:invit $ 53 47
b:invit a 38 -79
b:inyect y 113 14
b:ipa while 178 -66
b:ir $ -119 33
b:ir al 92 31
b:ir por 126 -87
b:ir pur 10 -51
b:irme $ 86 56
b:iron $ 97 13
b:iron on 60 61
b:ironi $ -80 0
b:ironi is -59 0
b:is $ 172 77
b:is 5 152 -31
b:is a 53 -78
b:is about -73 0
b:is all 96 20
b:is almost -37 90
b:is and 129 39
b:is ask -122 0
b:is at -5 151
b:is back 123 39
b:is better -53 0
b:is blue 85 79
b:is broken -95 0
b:is close -71 -18
b:is cut 64 -89
b:is dead -98 0
b:is do 39 -236
b:is done -160 0
b:is drink -265 0
b:is due -55 0
b:is enough 30 -104
b:is from -66 0
b:is get 159 -133
b:is given -48 0
b:is go 91 -12
b:is gone 67 -45
b:is gonna -90 -125
b:is good -72 1
b:is goodby 48 10
b:is help -74 0
b:is here 95 154
b:is high -121 59
b:is home -108 -64
b:is in 33 162
b:is it -246 -62
b:is kept -110 0
b:is kill -65 0
b:is known -88 0
b:is left -35 56
b:is load 98 -48
b:is loud 3 -74
b:is made 168 5
b:is miss -47 0
b:is murder -76 0
b:is my -275 67
b:is no 59 42
b:is not -358 40
b:is numb 19 79
b:is on 124 150
b:is out 79 -93
b:is over 201 -45
b:is place -45 0
b:is plan -154 0
b:is readi 154 -230
b:is refus 80 41
b:is right 56 20
b:is short 78 -21
b:is shot -74 0
b:is sign 194 8
b:is slow 112 88
b:is slump 102 22
b:is sore -90 0
b:is still 64 -70
b:is that 31 -119
b:is the -90 146
b:is there 83 -98
b:is to -65 2
b:is what -51 29
b:is win 109 -92
b:is worth 77 32
b:is wreck 94 -74
b:isnt forget 3 55
b:isnt go 14 48
b:isnt there 66 -64
b:it $ -66 -416
b:it a -59 -91
b:it after -26 88
b:it again 180 -3
b:it all 88 93
b:it and 114 -11
b:it answer -95 0
b:it as -69 0
b:it at -110 0
b:it back 21 -109
b:it been -155 -28
b:it befor 18 -61
b:it bled 28 63
b:it bleed 42 103
b:it but 90 72
b:it didnt 5 -50
b:it down -62 -33
b:it end -84 25
b:it feel 245 -28
b:it fine -92 0
b:it finish 34 49
b:it for -57 27
b:it forget 3 55
b:it from -78 -23
b:it gerald -51 0
b:it get 42 90
b:it go 40 -204
b:it goe -90 0
b:it got 49 -82
b:it happen 29 49
b:it hard 27 74
b:it help -85 25
b:it i 79 -108
b:it im 51 -72
b:it in 242 -232
b:it is -301 -25
b:it job 75 107
b:it just 30 -53
b:it last 16 73
b:it look -101 8
b:it me 178 2
b:it more -11 -89
b:it my 108 -30
b:it not 264 -283
b:it now -78 7
b:it on 206 -130
b:it one -51 0
b:it onli 31 -91
b:it out 15 -64
b:it over -133 232
b:it own -110 1
b:it parlay 53 -22
b:it pleas 2 -116
b:it realli 26 46
b:it right -207 0
b:it save -129 0
b:it should 85 -10
b:it so -28 -112
b:it somewher -47 0
b:it stand -99 0
b:it stay -45 0
b:it stop 23 154
b:it take 56 33
b:it that -51 -10
b:it the 178 38
b:it there 211 63
b:it time 22 161
b:it to 52 61
b:it today -147 22
b:it true 191 107
b:it twice 85 -12
b:it wait -49 0
b:it was -2 -48
b:it wasnt 113 159
b:it what 18 57
b:it will -87 0
b:it with -185 4
b:it without -95 0
b:it wont 56 108
b:itch and 19 49
b:itchi $ -65 0
b:ive been 74 -83
b:ive decid 6 -142
b:ive given 21 -58
b:ive got 177 92
b:ive never 25 -48
b:ive written 44 65
b:jaj $ -349 3
b:jajaj $ -126 0
b:jajaj ya -76 0
b:jane is -107 0
b:januari $ -16 -54
b:jaw hurt -48 -81
b:jealous of 58 53
b:jef me 3 -51
b:jering $ 131 -119
b:jk he -89 0
b:job $ 79 -1
b:job and -86 0
b:join her 98 81
b:joke $ 44 -188
b:journal done 114 -72
b:judg me -55 0
b:juev $ -172 5
b:juev ni 145 -37
b:juli $ 3 50
b:jum otra -52 0
b:jump $ 65 39
b:jump out 104 73
b:junt el 30 55
b:junt las 77 114
b:juri duti -84 0
b:just a -50 -49
b:just cant -65 0
b:just gonna 4 -52
b:just got 4 -61
b:just gray -53 0
b:just hold 33 -50
b:just nic 6 -83
b:just not 88 53
b:just now 43 117
b:just one 49 -46
b:just text 69 133
b:just the 20 -121
b:just think -99 4
b:just tire -62 0
b:just to 49 -138
b:just want 127 160
b:just you -53 0
b:karaok $ -145 0
b:kay dont 50 27
b:keep catch 20 -49
b:keep go -96 69
b:keep me 105 119
b:keep my 28 124
b:keep nod 4 45
b:keep pictur 47 35
b:keep the -141 -40
b:keep think 48 37
b:keep want 47 54
b:kept $ -153 0
b:kept me 89 42
b:ketchup $ -52 0
b:key $ 16 -88
b:key and 44 -95
b:key is 125 -42
b:keyboard $ 55 36
b:kick me -142 62
b:kick the 50 79
b:kid $ 116 -92
b:kid and 52 10
b:kid are -83 -2
b:kid at 213 -44
b:kid back -74 0
b:kid everi 47 -85
b:kid got 91 121
b:kid has -178 0
b:kid knock 82 -5
b:kid school 127 55
b:kid to -49 0
b:kid with 49 49
b:kid would 83 60
b:kier mor 70 19
b:kill for -56 -106
b:kill me -508 -2
b:kill my 63 15
b:kill myself 285 74
b:kill time -48 0
b:kind $ 75 83
b:kind of 171 -39
b:kitchen $ 171 -55
b:kitchen tabl 30 61
b:klonopin down 5 -113
b:kms relaps 7 80
b:knee $ -133 0
b:knife in 9 54
b:know $ -458 -26
b:know how -94 -26
b:know i -24 74
b:know if 86 -157
b:know im 33 64
b:know the 61 41
b:know what 481 -198
b:know where 27 48
b:know whi 78 25
b:know which 226 59
b:know who 78 43
b:know whos 23 -58
b:know year -72 0
b:knuckl are 173 -78
b:la acer 204 -74
b:la acompan -49 0
b:la aguj 7 -63
b:la alarm -145 0
b:la alberc 95 40
b:la ambul 48 105
b:la ansied -24 -87
b:la app 2 -124
b:la azote 119 100
b:la bard 82 23
b:la barr -15 -84
b:la barriga 56 25
b:la basur 111 16
b:la beb -5 -51
b:la bici -91 0
b:la boc 107 -209
b:la bod -2 -67
b:la bols -158 -21
b:la botell 53 -189
b:la buprenorfin 124 -65
b:la cabez 92 -16
b:la caguam 3 -56
b:la caj 76 26
b:la call -84 37
b:la cam 63 68
b:la cancion -64 0
b:la cantin -46 -23
b:la car 73 114
b:la carn 23 -78
b:la carniceri -131 0
b:la carreter 82 20
b:la cart 109 -26
b:la carter -62 -38
b:la cas 8 55
b:la casill -58 0
b:la cej 9 49
b:la chiv 115 90
b:la clinic 62 -38
b:la coc -76 25
b:la cocin 156 89
b:la com 51 51
b:la compu 55 -7
b:la crud -48 -53
b:la cuadr 14 56
b:la cuch 72 3
b:la cuchill 80 54
b:la cuent 161 130
b:la cuerd -240 0
b:la de -192 5
b:la decision 45 40
b:la deud 52 94
b:la direccion -14 85
b:la dosis -128 0
b:la enfermer -77 0
b:la escaler 80 58
b:la escuel -137 29
b:la escup 110 -94
b:la espald -152 0
b:la esquin -86 -66
b:la fiest 54 -82
b:la flac 116 79
b:la gestori -55 0
b:la grip -97 -36
b:la guagu -13 -104
b:la guanter 17 -110
b:la guitarr -75 0
b:la heladeri -62 0
b:la heroin 70 -67
b:la hieler 53 -35
b:la hoj -62 -11
b:la ide 139 92
b:la iglesi -76 0
b:la impresor -65 0
b:la insulin 12 101
b:la jering 146 -151
b:la junt -48 0
b:la lavador 53 -109
b:la lengu 61 -78
b:la licenci -56 -24
b:la licoreri 47 -30
b:la lig -144 0
b:la line -100 62
b:la list 117 -104
b:la llav 75 -44
b:la llev 47 5
b:la lluvi -100 -2
b:la loteri -61 0
b:la luz 15 84
b:la maestr -108 0
b:la man 102 -59
b:la manan -100 -91
b:la maner 45 36
b:la manguer 56 43
b:la maquet -109 0
b:la mes 224 87
b:la metadon 176 -222
b:la milp -96 -6
b:la mis -51 1
b:la mism -136 -17
b:la mit -56 0
b:la mot -132 57
b:la munec 70 49
b:la naloxon 51 9
b:la naltrexon 176 -42
b:la nariz 73 -157
b:la navaj 81 60
b:la nen -90 -26
b:la net 86 4
b:la niev -99 0
b:la niner -135 18
b:la noch -11 -54
b:la obra 1 51
b:la olla 122 -108
b:la otra 112 40
b:la panz 130 150
b:la par -167 79
b:la past -61 13
b:la pastill -51 -106
b:la piedr -187 3
b:la piern 120 25
b:la pinat -112 0
b:la pip 28 -203
b:la piscin -98 0
b:la pistol 132 134
b:la planch 161 18
b:la plant 19 -52
b:la plat 156 -108
b:la polici 52 48
b:la pregunt 60 158
b:la prep -100 41
b:la presion -199 2
b:la primer 20 -98
b:la prueb 99 -50
b:la que 225 -114
b:la quier -80 -19
b:la rach 199 -156
b:la ray 49 202
b:la rent 6 -63
b:la respir -115 -58
b:la rodill -48 12
b:la rop -164 27
b:la rut 6 60
b:la sal -234 -64
b:la sals -53 0
b:la sangr 96 45
b:la sart 38 70
b:la segund -85 0
b:la senor -57 8
b:la seri -103 0
b:la sertralin -111 -57
b:la sesion 21 81
b:la sierr 63 -21
b:la siguient 3 -56
b:la sill 114 -108
b:la sog 80 48
b:la suboxon -119 0
b:la tel 56 42
b:la teng 90 -67
b:la tentacion 163 -133
b:la terapi 52 -24
b:la tin 144 94
b:la tir 39 -129
b:la toall 176 57
b:la traig 9 -53
b:la ultim 8 -95
b:la uso 119 -17
b:la vecin 35 54
b:la ventan 76 44
b:la veo 21 51
b:la vez -63 0
b:la vid 87 184
b:la vig 181 64
b:la virg 149 48
b:la vitrin -56 0
b:la voz 137 118
b:la vuelt -53 64
b:la vuelv 43 65
b:la yerb -84 0
b:lab partner -154 0
b:lake $ -54 -47
b:lake with -130 0
b:landlord $ 85 23
b:landlord is -194 0
b:larg $ 25 50
b:las 6 23 -74
b:las 7 53 -35
b:las cinc -107 -54
b:las cos 22 -67
b:las cuatr -84 -51
b:las diez -254 0
b:las escaler -84 75
b:las gan 333 -151
b:las llav -94 45
b:las man 111 14
b:las maquinit 46 -29
b:las notici -73 0
b:las ocho 64 6
b:las pared 41 -180
b:las pastill 71 127
b:las piern 95 121
b:las seis -79 -95
b:las siet -119 0
b:las tijer 77 109
b:las tom 75 -3
b:las tres -49 -42
b:las unas 9 -155
b:las vias 125 128
b:las voy 49 100
b:last day -59 54
b:last night 421 -105
b:last nite 79 -60
b:last one -57 84
b:last week 49 -189
b:last year -175 -17
b:lat $ -108 0
b:late $ -168 0
b:late to -84 0
b:later $ 26 48
b:later second -45 0
b:laugh $ -151 0
b:laugh at 117 22
b:laundri and -54 6
b:lav los 70 -24
b:lavador $ 88 -109
b:law was 53 22
b:le averig 6 60
b:le calcul 21 51
b:le compr 2 -64
b:le cort -47 0
b:le cuent 35 -55
b:le devolvi 107 3
b:le di -55 -120
b:le dij 132 -66
b:le echa 36 -52
b:le ensen 69 47
b:le entre 136 -53
b:le gan -80 0
b:le habl -22 76
b:le hag -95 7
b:le he 23 -62
b:le hiz 19 45
b:le inform 39 -50
b:le llev -273 12
b:le met 11 83
b:le meti -75 14
b:le pedi -120 -26
b:le peg 67 -58
b:le pid 15 123
b:le pregunt 27 120
b:le pus -91 65
b:le quit 26 -119
b:le rob 89 -146
b:le sum 9 48
b:le teng 7 -143
b:le voy 100 166
b:leagu $ -76 0
b:learn $ -73 0
b:learn it 86 -52
b:learn to -191 0
b:leav $ -50 -111
b:leav for 158 -92
b:leav me 176 19
b:leav the 13 60
b:lectur me 116 -46
b:leer en -59 0
b:leerl en -78 0
b:left $ -122 93
b:left a 120 -18
b:left alon -77 33
b:left and 49 -40
b:left for 94 127
b:left him 12 -58
b:left his 16 -79
b:left mark 25 -49
b:left me 66 -89
b:left my -41 -83
b:left of 106 92
b:left out -51 0
b:left the -127 -44
b:left to 27 47
b:leg $ 99 112
b:leg are 63 22
b:leg day -154 0
b:leg wont 16 -198
b:lej $ 46 -14
b:lengu y -60 2
b:lent $ -90 0
b:lent ya -60 0
b:les dej 79 49
b:les dij 168 -3
b:les mand -124 -10
b:less proud 40 -49
b:let go 50 -15
b:let it 53 73
b:let me -79 10
b:let my 134 111
b:let natur 15 97
b:let the 229 67
b:letter of -62 0
b:letter to -156 8
b:letter your 44 65
b:levant $ 24 -67
b:libr $ -143 0
b:librari $ -61 0
b:lick the 94 -90
b:licoreri $ 83 -27
b:lie $ 32 -58
b:life $ 351 105
b:life count -66 0
b:life insur 86 45
b:life is -87 7
b:life last -49 0
b:life went -55 0
b:light $ 13 -51
b:light are 74 108
b:light hurt 20 -57
b:light out 46 -103
b:like 30 62 29
b:like 900 -66 0
b:like a -93 -17
b:like alway -68 0
b:like an 142 57
b:like are 58 55
b:like im 35 -90
b:like it -52 -103
b:like myself -102 -9
b:like the 56 44
b:like they 15 57
b:like this 0 49
b:like to 76 -70
b:like we -161 0
b:lil bro 50 27
b:limit $ -90 0
b:limon $ -99 0
b:limpi la 49 17
b:line $ -56 -8
b:line and -192 0
b:line at 43 -45
b:line for -44 45
b:line i -71 18
b:line in 159 -114
b:line it 66 46
b:line of -121 0
b:line up 191 125
b:link to -50 0
b:lip are 62 25
b:lip look 70 7
b:liquor store -74 -34
b:liquor two 81 -30
b:list $ -247 -141
b:list a 36 -52
b:list de 95 117
b:list of 269 85
b:listen $ -51 -143
b:listen and -150 0
b:lit a -78 0
b:littl $ 127 -138
b:littl box -58 0
b:littl brother 35 83
b:littl leagu -76 0
b:live $ 135 26
b:live anymor 65 5
b:live for -130 0
b:llam $ -8 -78
b:llam a -81 102
b:llam par 10 -53
b:llam y 54 53
b:llav adentr -130 0
b:llav del 124 106
b:llav puest 64 -107
b:llaver $ 33 -54
b:lleg $ -90 76
b:lleg a 19 -183
b:lleg al 0 53
b:lleg el -250 -16
b:lleg en -184 0
b:lleg jum 55 57
b:lleg mi -30 49
b:lleg tard -99 0
b:lleg tom 13 62
b:llev $ 80 73
b:llev a -62 58
b:llev al -25 -80
b:llev dos 107 32
b:llev el -148 5
b:llev flor -110 0
b:llev la 134 -35
b:llev los -64 0
b:llev medi 76 -24
b:llev tres 157 -84
b:llor $ 75 50
b:llor y 10 50
b:lluvi sin -86 -2
b:lluvia $ -89 0
b:lo de -226 8
b:lo decidi 63 -10
b:lo dej -18 -147
b:lo del -30 -70
b:lo dem 52 -103
b:lo dig 71 -20
b:lo dij -211 2
b:lo estoy 89 9
b:lo habi 62 -60
b:lo hag 66 95
b:lo llam 8 51
b:lo mat 59 35
b:lo mio 87 -39
b:lo mism 51 14
b:lo otro 83 -23
b:lo pas -153 0
b:lo pong -76 0
b:lo pud -54 0
b:lo que -54 -35
b:lo sab 121 -114
b:lo tom 58 -91
b:lo trabaj -87 0
b:lo voy 153 165
b:lo zangolote 6 48
b:load at -47 0
b:load it 116 199
b:load the -184 0
b:loc $ 132 -75
b:local date -51 0
b:local time -63 0
b:lock $ -75 -101
b:lock in 66 68
b:lock me 104 -58
b:lock myself -147 -23
b:lock the 47 43
b:lock up 31 -88
b:lock us 78 -19
b:log off 149 126
b:lol $ -312 8
b:lol im 143 13
b:lol not 380 36
b:lone on -69 0
b:long $ -141 0
b:long break -57 0
b:long day -76 2
b:long sleev 109 129
b:long time 45 45
b:long way -217 0
b:longer $ 87 31
b:look and -71 0
b:look at 2 -74
b:look forward -48 -1
b:look gray 70 7
b:look like 106 57
b:look up 215 73
b:loop gonna 2 -52
b:loos tooth -57 0
b:los apag 6 48
b:los braz 70 -9
b:los de 16 -79
b:los del 108 -33
b:los dias -214 -44
b:los dient 108 -67
b:los difunt 98 -103
b:los dos 41 157
b:los hues 71 -132
b:los labi 83 41
b:los mart 130 52
b:los nin -69 36
b:los ocho 51 -41
b:los oid 27 -61
b:los ojos 175 227
b:los papel 39 118
b:los pleb 53 -35
b:los que 109 -98
b:los quier -52 6
b:los quinc -52 -45
b:los tenis -133 12
b:los zapat -374 6
b:lose this 32 -203
b:lost caus -46 -79
b:lost count 173 119
b:lost on -59 0
b:lot $ 130 79
b:lot of -124 67
b:lot with 81 -43
b:loud $ 20 -57
b:loud i -74 -20
b:loud in 24 91
b:loud loud 23 -74
b:loud me 23 -74
b:loud nobodi -47 0
b:louder help 27 -76
b:love $ -82 0
b:luck $ -114 0
b:lueg el 92 -48
b:lueg la 95 -41
b:lueg me -39 -54
b:lueg pidi 4 -52
b:lug a 75 -43
b:lun $ -155 -55
b:lun me 180 50
b:lunch $ -133 38
b:luz no 46 -6
b:luz y -11 73
b:mad $ 71 -60
b:mad at -37 -114
b:made a 174 85
b:made dinner -66 1
b:made for -91 0
b:made it -140 0
b:made me -70 46
b:made my -99 41
b:made myself 135 -175
b:made pancak -105 0
b:made sure 14 48
b:made up 74 21
b:madr me 120 -95
b:mainten $ -45 0
b:make her 103 6
b:make it -142 -90
b:make me 63 -149
b:make my 57 115
b:make myself 130 45
b:make sure 108 112
b:make the -215 23
b:mal $ -123 0
b:mal con 101 -65
b:mal de 26 -62
b:malill $ 43 -63
b:malill ya 6 48
b:mam $ -10 84
b:mam dic -195 -8
b:mam las 29 50
b:mam me 122 7
b:mam no 3 -54
b:mam que 89 13
b:mam se 90 11
b:mam y -57 0
b:mami y 56 25
b:man $ 111 -169
b:man con -100 77
b:man de 1 -47
b:man que 6 60
b:man y 88 -108
b:manan $ 236 -11
b:manan a -49 3
b:manan debaj 45 -30
b:manan duerm -80 0
b:manan llev -57 0
b:manan me -53 33
b:manan ni 45 20
b:manan no -14 69
b:manan ya 7 46
b:manana $ 81 -33
b:mand a 56 44
b:mand fot 109 52
b:mand otra -52 0
b:mand un -87 -12
b:mandolin by -49 0
b:mani $ -53 0
b:mani session -50 0
b:maquet $ -109 0
b:mar me 190 136
b:marc $ -140 0
b:marc lueg 4 -52
b:margarita in 82 -83
b:mari flipant 23 -62
b:mari jane -107 0
b:mari lleg 55 57
b:mark he 4 -84
b:mark on -88 0
b:marqu por -58 0
b:marqu que -98 3
b:marriag until 45 -57
b:mart $ -137 -64
b:mart que 52 -13
b:mart y -84 -21
b:mas $ 84 -60
b:mas agu -20 -52
b:mas de 16 70
b:mas en 42 79
b:mas habl -78 0
b:mas parc 26 -62
b:mas tempran -52 12
b:mas y -110 -83
b:mas yo 49 51
b:mass then -55 0
b:mat $ 226 99
b:mat con -54 0
b:mat cuand 204 56
b:mat de -65 0
b:mat la -171 0
b:mat me -76 0
b:mat si -125 0
b:mat sin 61 3
b:mat y 83 45
b:matar $ 47 8
b:matarm $ 53 4
b:math $ 46 60
b:may be -109 0
b:may still -101 0
b:may write -71 0
b:mayb a -45 0
b:me $ 235 292
b:me a -176 127
b:me abraz -222 -10
b:me abre -84 0
b:me abri -60 70
b:me acab 200 93
b:me acuerd 87 -123
b:me after -36 78
b:me agarr -93 -10
b:me aguant 29 98
b:me all -197 0
b:me alon 113 -111
b:me and 41 -158
b:me antoj -61 0
b:me apag 82 -128
b:me aran 61 -70
b:me around 68 -21
b:me arranc 77 44
b:me arrepenti 23 48
b:me arrepient -46 23
b:me asust -65 0
b:me at -304 -3
b:me atropell 71 34
b:me avent 62 -77
b:me ayud -117 -103
b:me back 46 176
b:me baj 16 64
b:me ban -48 -32
b:me bebi 83 120
b:me busqu 81 158
b:me cai -98 55
b:me cans 187 -85
b:me cay 105 -25
b:me cit -52 0
b:me clav 121 -10
b:me colg -104 0
b:me com 34 -134
b:me compr -112 0
b:me cont 155 -123
b:me cort -176 88
b:me cruz 2 -64
b:me cur 62 -38
b:me da 253 -110
b:me dab 65 -25
b:me dej -235 125
b:me desmay -45 13
b:me despert -151 -22
b:me di 195 -47
b:me dic 169 140
b:me dier -47 34
b:me dieron -134 -8
b:me dij 49 -87
b:me dio 116 -35
b:me dormi -51 0
b:me down 79 122
b:me doy -36 -124
b:me duel -99 74
b:me duerm 173 174
b:me dur -69 -95
b:me eche -166 -87
b:me elegi 22 -67
b:me empuj 44 -170
b:me encerr -36 -75
b:me entra 10 -51
b:me escond 60 -76
b:me escondi -90 -2
b:me esper 33 -93
b:me esta 180 -153
b:me estan -4 -54
b:me estoy 82 128
b:me falt 47 -69
b:me for 145 -30
b:me forz 60 73
b:me from 138 14
b:me fue -100 -13
b:me fui -132 6
b:me fum 106 -74
b:me gan -49 -31
b:me grit -146 -45
b:me gust -76 36
b:me habl -119 -85
b:me hac -206 -15
b:me haci 140 -146
b:me have 60 -252
b:me he -312 49
b:me here 151 95
b:me hic -18 69
b:me hiz -22 -80
b:me home 250 29
b:me how -56 0
b:me huel 64 -142
b:me i -108 90
b:me if -64 -47
b:me in 53 -35
b:me inyect 0 184
b:me it 85 -27
b:me jal 71 -1
b:me juzg -90 0
b:me la 49 -123
b:me las 87 337
b:me lastim -187 11
b:me levant 62 -46
b:me llam 165 -33
b:me lleg 28 -102
b:me llev 13 147
b:me lo 101 -90
b:me los 64 -88
b:me luck -74 8
b:me mand 113 -34
b:me mat -23 170
b:me meti -84 -7
b:me mordi 32 -62
b:me mud -65 -18
b:me muer -112 27
b:me muerd 55 -20
b:me oblig 24 -57
b:me off 89 -63
b:me ofrec -112 -69
b:me olvid -205 -5
b:me on 221 243
b:me one 74 18
b:me or 37 -101
b:me out 243 4
b:me pag 57 23
b:me par 81 -24
b:me pas -256 204
b:me peg -242 191
b:me pele -131 0
b:me pong 141 17
b:me pregunt 8 -77
b:me prendi 95 -26
b:me prest -183 34
b:me pued -98 42
b:me pus -35 -230
b:me puse 86 -18
b:me quebr 107 40
b:me qued -78 -101
b:me quem 54 -60
b:me quier 108 207
b:me quiero -187 2
b:me quit -43 45
b:me rasgun -47 6
b:me recoj 65 98
b:me regal -58 -112
b:me revis 183 -83
b:me right 72 63
b:me sac -163 4
b:me sal -89 23
b:me salg 138 -41
b:me salud -59 0
b:me sangr -45 -74
b:me sent -2 76
b:me she 57 67
b:me shes -129 0
b:me sient -206 -62
b:me sirvi -74 0
b:me so 139 59
b:me sobr 77 31
b:me sud 62 -47
b:me take -81 0
b:me the 77 -13
b:me they 135 25
b:me this 52 51
b:me tien 158 154
b:me tir -94 45
b:me to -10 217
b:me toc -65 -29
b:me toco -51 0
b:me tom -108 -50
b:me tome -159 -5
b:me tomorrow 10 -69
b:me toqu 34 118
b:me trab 43 85
b:me trag 42 66
b:me trep 27 -65
b:me up -299 0
b:me va -56 -92
b:me van 20 68
b:me vas -65 0
b:me ve -97 -93
b:me ven 222 81
b:me vendi 163 -121
b:me veo 219 84
b:me vin -71 0
b:me voy -238 -24
b:me what -56 -10
b:me when 64 -142
b:me which -78 0
b:me while 71 0
b:me will 49 7
b:me with 120 51
b:me would -131 0
b:me yesterday -61 0
b:me zumb 27 -61
b:mean $ -69 54
b:mean it 63 -2
b:mean the 56 52
b:meant $ 49 59
b:meant the -114 -42
b:meat counter -49 0
b:med $ -112 -102
b:med like -81 0
b:medall de -106 0
b:medi $ 53 82
b:medi botell 80 31
b:medi cuadr 66 -59
b:medicin $ -80 -41
b:medicin cabinet 44 86
b:mejor $ -150 136
b:mejor de -107 58
b:mejor me 53 -135
b:member of -92 0
b:menti en 86 -15
b:mention the 46 13
b:mes $ 280 56
b:mes pas -103 -45
b:mes sin -55 -3
b:mese sin -1 51
b:mess up 73 -163
b:messag in -60 0
b:met algo 76 -50
b:met por 3 -56
b:metadon $ 111 46
b:metadon puntual -59 0
b:metadon y -7 -45
b:methadon you -72 0
b:meti a -186 25
b:meti de 40 46
b:mi $ 173 -81
b:mi a 53 -35
b:mi abog -50 0
b:mi abuel -11 -112
b:mi ama 28 -60
b:mi amig -21 73
b:mi beb 68 16
b:mi cabez -78 -112
b:mi cam -58 -18
b:mi cas 146 28
b:mi celul -70 0
b:mi compadr 52 -33
b:mi companer 36 50
b:mi cuand 54 -63
b:mi en 98 59
b:mi equip -85 0
b:mi espos 117 -123
b:mi esto 10 -51
b:mi ex 19 -126
b:mi gat -94 8
b:mi herman 55 -12
b:mi hermanit -82 52
b:mi hij -2 -123
b:mi hija -64 0
b:mi hor 142 122
b:mi jef 94 50
b:mi jurament 140 -46
b:mi la -69 41
b:mi licenci -165 0
b:mi lug 75 -43
b:mi madr 82 15
b:mi mam 101 155
b:mi mama -47 0
b:mi mar 101 59
b:mi mari 55 57
b:mi mejor 21 47
b:mi metadon -108 0
b:mi mism 200 99
b:mi niet -101 10
b:mi nin -285 113
b:mi nombr 108 -153
b:mi novi 21 79
b:mi padr 64 9
b:mi padrastr 164 -28
b:mi padrin 98 -47
b:mi par 22 -67
b:mi parej 93 61
b:mi patron 96 55
b:mi perr 71 29
b:mi perrit -134 0
b:mi prim 8 -56
b:mi propi -90 0
b:mi puebl -140 0
b:mi senor 58 -91
b:mi sobrin -57 50
b:mi tia -159 -15
b:mi tiend -55 0
b:mi tierr -58 0
b:mi tio -146 -76
b:mi ultim 66 61
b:mi usuari 41 -70
b:mi vecin -185 88
b:mi velori 309 62
b:mi vici -60 0
b:mi vid 121 13
b:mi viej -136 63
b:mi vuel -81 0
b:mi y -45 67
b:middl of 68 44
b:mied $ 32 108
b:mied a -2 -143
b:mied de 71 163
b:mientr me -50 0
b:miercol $ -91 0
b:mierd $ 42 -69
b:might be -120 0
b:milk $ -182 0
b:min $ -46 -4
b:min away 152 -31
b:mind $ -149 0
b:mine $ 166 65
b:mineral $ -117 0
b:minibar and 43 -116
b:minut $ 315 -67
b:minut ago 37 76
b:minut and -267 0
b:minut from 105 -65
b:minut y -79 -28
b:minuto $ -61 0
b:mio $ -127 0
b:mio es 114 -39
b:mir mami 47 2
b:mirador y 84 88
b:mis $ 48 -49
b:mis hijo 112 62
b:mis lent -123 0
b:mis medicin -53 -22
b:mis pap 16 81
b:mis plant -159 0
b:mis roommat 13 -45
b:mis suboxon 46 -24
b:mis tir 221 -178
b:mism $ 216 43
b:miss $ 46 -6
b:miss a -87 0
b:miss and -48 0
b:miss group 133 3
b:miss my -181 -31
b:miss you -97 0
b:molli at 91 -27
b:mom $ 90 -156
b:mom come 47 67
b:mom cri -67 0
b:mom i 25 89
b:mom is -108 52
b:mom not 9 115
b:mom think 110 -54
b:mom to -86 8
b:mom use 82 -77
b:mom watch -81 0
b:mon de -60 0
b:monaz de 23 -62
b:monday $ -295 -12
b:monday i 61 72
b:money and 134 -24
b:money gone 53 -22
b:money in 59 -68
b:money on -91 0
b:mont mi -55 0
b:month $ 143 28
b:month chip -104 0
b:month gone 122 -28
b:month klonopin 37 76
b:month so 32 60
b:monton de 32 63
b:mood 6 -53 7
b:mor $ 210 131
b:mor de -71 3
b:mor en 73 11
b:mor y 68 8
b:mordi la 42 -62
b:more $ 116 -11
b:more empti -62 0
b:more than 190 -76
b:more week -76 0
b:morir quiero -128 0
b:morn $ 56 19
b:morn butt -77 0
b:morn group -49 0
b:morn i 117 89
b:mot $ -22 -100
b:mother in -88 0
b:mother to 54 -118
b:mouth $ 88 70
b:mouth dri 54 110
b:move $ 131 32
b:move a -64 0
b:move in -55 0
b:move me -67 1
b:move out 7 -57
b:move the -58 0
b:movi $ -179 0
b:movil el -62 0
b:movil fuer -95 0
b:movil sin 56 36
b:much $ 165 94
b:much all 46 13
b:much gan -145 5
b:much y 80 -29
b:muebl bar 64 -107
b:muer $ -4 105
b:muer de -162 0
b:muer mejor 78 33
b:muer por -56 -111
b:muer porqu -59 0
b:muert $ 84 5
b:muert de -105 0
b:muert que 89 5
b:mund $ 64 48
b:munec y 57 37
b:muri de -102 0
b:muri en 123 -15
b:muri la -62 0
b:mushroom and -63 0
b:music that 66 -64
b:must be -73 0
b:must report 47 45
b:muy bien 51 -13
b:muy cortit -144 0
b:muy fuert 110 114
b:my 18 -104 0
b:my address 53 65
b:my affair 170 82
b:my ankl -98 20
b:my answer 162 -20
b:my arm 353 110
b:my aunt -215 0
b:my babi 117 146
b:my babysitt 71 -105
b:my back -153 -90
b:my backpack 92 30
b:my badg -125 0
b:my bed -74 36
b:my beneficiari 95 87
b:my bike -84 27
b:my birthday 25 -49
b:my bodi 95 173
b:my bone 14 -70
b:my book -100 0
b:my boot -54 -81
b:my boss -12 -120
b:my boyfriend 47 19
b:my brace -124 0
b:my brain 19 -114
b:my breath 57 -90
b:my buddi 150 -17
b:my bupe 83 -52
b:my calf 131 71
b:my cane -45 0
b:my cat -70 55
b:my chair 168 -79
b:my charact 39 -47
b:my charg -45 0
b:my cloth 48 -1
b:my coat 112 36
b:my commut 69 41
b:my counselor -71 0
b:my countri 56 -78
b:my dad -4 173
b:my daughter 76 -91
b:my debit 21 -58
b:my desk 53 -18
b:my doc -79 0
b:my dog -134 79
b:my dose -24 -80
b:my drink 61 102
b:my ear 83 11
b:my emergenc -99 0
b:my end -141 0
b:my ex 133 94
b:my eye 241 11
b:my face 87 129
b:my feet -59 1
b:my first -1 -137
b:my fist 69 5
b:my foot 88 59
b:my foreman 51 34
b:my friend -141 44
b:my funer 60 35
b:my girl 239 83
b:my girlfriend -43 91
b:my glass -50 -30
b:my goal -69 0
b:my granddaught -164 0
b:my grandma -67 -17
b:my grandpa 13 47
b:my grandson -67 -10
b:my gun -78 46
b:my guy -27 -152
b:my hair -274 -52
b:my hand 202 265
b:my hat -94 0
b:my head -200 -3
b:my hear -87 0
b:my heart 20 46
b:my hip -95 2
b:my hour -103 0
b:my hous 112 77
b:my husband 94 -32
b:my insulin 17 137
b:my insur -164 0
b:my jaw 133 -71
b:my job -104 0
b:my key -186 120
b:my keyboard 49 36
b:my kid 239 -68
b:my klonopin 28 -145
b:my knee -175 -9
b:my landlord -107 23
b:my lap 53 140
b:my last 140 207
b:my left -60 -78
b:my leg 205 72
b:my licens -83 0
b:my lil 50 27
b:my littl 89 124
b:my marriag -4 -57
b:my med -33 60
b:my methadon 114 173
b:my mom -18 -71
b:my mother 26 -56
b:my mouth 120 20
b:my naltrexon 21 -64
b:my name 116 -39
b:my neck -70 9
b:my neighbor -62 -34
b:my nephew -52 30
b:my new 85 79
b:my old -103 -128
b:my onli -66 0
b:my own 262 26
b:my park -68 0
b:my partner 97 -112
b:my paycheck 98 -90
b:my phone 113 -118
b:my pill -149 25
b:my place -15 -46
b:my po -6 -90
b:my pocket -41 -82
b:my printer -65 0
b:my probat -45 0
b:my pupil 132 -26
b:my relaps -181 43
b:my retir 82 29
b:my rogu -63 0
b:my room 137 28
b:my roomat 124 19
b:my roommat -254 78
b:my safeti -134 0
b:my seat -92 -56
b:my servic 117 41
b:my session 160 -59
b:my shift 118 11
b:my shoe 55 -72
b:my shoulder -9 -95
b:my size -124 -48
b:my skin 102 -92
b:my sleep 49 73
b:my sleev 58 -57
b:my slot 41 -59
b:my sobrieti 66 -91
b:my son 46 -36
b:my sponsor -46 -5
b:my spot -88 61
b:my step -102 0
b:my stepdad 168 202
b:my stepfath 51 0
b:my stori -95 0
b:my strip 3 -67
b:my sub 154 -113
b:my suboxon 50 58
b:my switch 132 82
b:my take 108 -183
b:my team -52 0
b:my teen -63 0
b:my teeth 24 -178
b:my therapist -64 55
b:my thigh 145 133
b:my thumb -210 0
b:my time 147 80
b:my toddler -123 55
b:my tongu -14 -87
b:my trazodon 63 45
b:my truck 102 -124
b:my umbrella -72 0
b:my uncl -98 -59
b:my use -78 0
b:my vivitrol -48 -39
b:my wallet 3 -120
b:my water -82 -15
b:my way -91 23
b:my week -142 -8
b:my whole 186 94
b:my wife -19 163
b:my will -88 0
b:my xanax 20 -57
b:my zoloft 25 82
b:myself $ -127 118
b:myself after 97 26
b:myself and 25 -85
b:myself deliber 47 45
b:myself id 52 -9
b:myself in -60 0
b:myself it 11 47
b:myself no -61 0
b:myself off -76 -28
b:myself or -101 0
b:myself out -94 -131
b:myself w 11 -93
b:myself walk 130 45
b:myself when 50 32
b:myself with 91 22
b:n my 110 103
b:n pill 2 -52
b:n weed 2 -52
b:nacho $ -95 0
b:nad $ -99 -122
b:nad grav -80 0
b:nad mas -40 -76
b:nadi $ 11 54
b:nadi en 108 -53
b:naloxon no 51 9
b:naltrexon la 119 -17
b:naltrexon sinc -87 0
b:name $ -60 -8
b:name and 196 -82
b:name is -57 0
b:name it -51 0
b:name off 103 -31
b:narcan drill -47 0
b:nariz com 65 -30
b:nausea gone 54 110
b:navid $ 3 48
b:necesit algo 40 -191
b:necesit par 65 10
b:neck and -69 4
b:need a 120 132
b:need em 80 60
b:need for 57 29
b:need help -56 0
b:need someon 2 45
b:need someth 127 -231
b:need the 139 -45
b:need valu 37 50
b:needl and -127 -35
b:needl exchang -46 0
b:neighbor and -35 -58
b:neighbor for -78 0
b:neighborhood $ 178 -93
b:nervios por -60 0
b:neutral word -46 0
b:never born 14 46
b:never go 82 -135
b:never gonna 4 -60
b:never have 98 111
b:never said 126 -105
b:never see -142 6
b:never thought -87 0
b:never told -20 -182
b:new $ -225 0
b:new dose 54 110
b:new fenc -47 0
b:new note 51 16
b:new one 115 76
b:new person -136 0
b:new pipe -125 0
b:newspap i 41 -87
b:next $ -64 37
b:next look -49 0
b:next month -132 0
b:next one -107 0
b:next room 14 -49
b:next time -75 -13
b:next to 45 83
b:next week 88 87
b:ni el 181 -51
b:ni en 5 -103
b:ni grup 37 49
b:ni he -60 0
b:ni juev 37 49
b:ni la -54 0
b:ni lo -135 0
b:ni manan 45 20
b:ni nad -40 49
b:ni nunc 115 -115
b:nic n 2 -52
b:nice $ -46 25
b:niet es -60 0
b:night $ 86 -367
b:night all -137 0
b:night and 36 121
b:night he -30 45
b:night i 136 43
b:night in 73 25
b:night now -165 0
b:night of 12 -140
b:night staff 112 41
b:night was -84 0
b:nin $ 89 -23
b:nin bien 52 -13
b:nin llor 92 9
b:nin me 58 -61
b:nin no -114 15
b:nin se -16 156
b:nin tien -130 0
b:nin tod -66 0
b:nin y 147 82
b:nine $ 277 -74
b:nine day 55 -42
b:niner $ -141 0
b:nite $ 75 -77
b:no $ -551 -161
b:no aguant -235 22
b:no alcohol 109 -34
b:no amanezc 119 90
b:no bebi -46 0
b:no box -77 0
b:no brill 7 -88
b:no contest 86 103
b:no crave -93 0
b:no cubri 145 -45
b:no dej -20 78
b:no del 42 55
b:no despiert -66 95
b:no doscient -68 0
b:no era 102 -36
b:no es 440 -108
b:no esper 8 51
b:no esta -402 -16
b:no estoy 363 179
b:no fall 14 67
b:no fue 279 -86
b:no fui 63 -2
b:no gast 58 -37
b:no habit -57 0
b:no hag -116 0
b:no hay 302 -74
b:no he 124 -109
b:no hub 91 -5
b:no i -145 42
b:no im -92 5
b:no intent -89 0
b:no ir 56 -150
b:no la 72 28
b:no las 56 13
b:no les 54 -21
b:no lleg -113 -37
b:no llev -137 0
b:no lo 93 89
b:no lunch -47 0
b:no m 36 -46
b:no me -28 -57
b:no merezc 120 -127
b:no mir 80 131
b:no more -31 95
b:no muer -59 0
b:no need -101 0
b:no no -84 0
b:no one 119 -249
b:no par 119 85
b:no pas 54 116
b:no point 103 24
b:no posit 94 127
b:no prend 48 -108
b:no pued 278 -93
b:no queri 103 10
b:no quier -212 -6
b:no quiero 70 81
b:no reason 42 89
b:no respond 128 -170
b:no se -224 -308
b:no sea 114 30
b:no sient 41 198
b:no sirv -37 -206
b:no sleep 46 17
b:no sub 29 -63
b:no sup -75 31
b:no teng -19 -245
b:no tent -142 0
b:no thought -66 0
b:no time -45 0
b:no urg -46 0
b:no use 100 -6
b:no va 18 -52
b:no veo 32 56
b:no viv 47 -55
b:no voy -91 -4
b:no vuelv 56 -22
b:nobodi ask -53 0
b:nobodi believ 25 -48
b:nobodi call 46 -17
b:nobodi can 88 19
b:nobodi clock 37 -46
b:nobodi els 26 -75
b:nobodi has 46 191
b:nobodi is -78 37
b:nobodi judg -55 0
b:nobodi know 154 -91
b:nobodi was -67 0
b:nobodi will 110 -9
b:nobodi would -52 31
b:noch cuand 119 45
b:noch hoy 33 79
b:nod off -50 21
b:nois to 46 13
b:nom $ 70 126
b:nom falt 27 -103
b:nom la 21 51
b:nom una 48 -116
b:nombr $ -119 28
b:nombr al -59 0
b:nombr de 204 -158
b:none for 15 -87
b:none when -114 0
b:none while -65 0
b:noon so -165 0
b:nos amarr 78 -46
b:nos toc 120 -21
b:nos vem 62 66
b:nos vemo -69 0
b:nose is 94 -74
b:not a 138 91
b:not alon 108 25
b:not answer 133 102
b:not at -72 0
b:not bad -150 0
b:not come 183 -148
b:not done 37 50
b:not drink -77 1
b:not end -76 0
b:not exist 65 32
b:not for 315 -173
b:not give -221 0
b:not go 42 -77
b:not gonna 105 -87
b:not how 22 -53
b:not in -47 46
b:not joke 56 -102
b:not just 52 10
b:not kid 103 -8
b:not let 58 -76
b:not like 143 70
b:not lol 380 36
b:not lost -59 0
b:not move 96 42
b:not open -96 45
b:not plan 142 92
b:not quit -307 0
b:not real -53 0
b:not safe 260 61
b:not sure 1 -65
b:not take 114 43
b:not taken -82 0
b:not the 130 18
b:not there -67 0
b:not think -70 0
b:not to -77 29
b:not today -49 0
b:not use -76 0
b:not want -77 0
b:not wednesday -82 0
b:not work -21 -90
b:not worth 98 -150
b:note taker 51 16
b:noth $ -101 16
b:noth about -53 -43
b:noth and -77 0
b:noth of -49 0
b:noth to -83 0
b:noth work 55 -30
b:notic $ 346 -27
b:notic til -79 0
b:novel $ 118 36
b:novi convulsion 16 189
b:novi de 82 35
b:novi me 96 -166
b:now $ -213 -83
b:now and -69 15
b:now i 43 74
b:now im 8 58
b:now is 28 -88
b:now it 58 132
b:now my -99 90
b:now never -64 -61
b:now shes 15 58
b:now they 3 -85
b:now what 131 -9
b:nuev $ 73 65
b:nuev en -94 26
b:nuev me -87 3
b:nuev y -53 0
b:nuev ya -82 0
b:numb $ 41 82
b:number $ -45 -52
b:number 9 53 -22
b:number and -77 -75
b:number if -127 0
b:number of -95 -12
b:number six 38 78
b:number that -59 0
b:numer del 24 -45
b:nunc $ 114 -67
b:nunc fueron 51 -47
b:nunc voy 15 -46
b:nurs and -16 48
b:nurs two -47 0
b:oblig a 24 -57
b:obra si 20 51
b:ocho $ 60 23
b:ocho a 51 -41
b:of 1 58 55
b:of a -261 -104
b:of an -89 -54
b:of aspirin 3 65
b:of attend -62 0
b:of be 199 -179
b:of cough 4 56
b:of day -102 0
b:of eight -111 0
b:of everi -151 0
b:of everyth -53 22
b:of film 71 -10
b:of gin 51 146
b:of gum -110 0
b:of harm -64 0
b:of her 84 61
b:of it -176 -4
b:of juri -56 0
b:of kill -75 0
b:of me 122 -27
b:of methadon 70 -13
b:of milk -58 0
b:of my 287 -63
b:of narcan -47 0
b:of pill 54 96
b:of rum 55 -59
b:of spoon -82 0
b:of staff -82 0
b:of ten 77 -170
b:of that -35 100
b:of the -39 434
b:of them 208 -33
b:of this -106 0
b:of two -46 0
b:of us 101 19
b:of water 4 48
b:of what 63 -3
b:of wine 208 -113
b:of you -284 -54
b:off $ -65 -35
b:off and 87 -5
b:off for 94 126
b:off from -92 0
b:off nobodi 56 105
b:off the 145 -105
b:off with 31 -62
b:off work 7 45
b:offer me -198 23
b:offic $ 83 26
b:ofrec un -64 0
b:oid y 27 -61
b:oil chang -101 0
b:oir a 4 55
b:ojal me 234 143
b:ojala no 50 59
b:ok $ -124 -62
b:ok bye 51 61
b:ok so -33 -54
b:ok with -1 64
b:okay $ -68 2
b:okay thank -56 0
b:old $ -137 0
b:old dealer 59 -29
b:old friend 185 -97
b:old man -98 0
b:old me -131 0
b:old neighborhood 178 -93
b:olvid $ -108 0
b:olvid la -61 -5
b:on $ 40 52
b:on a 70 -25
b:on away 96 -43
b:on by 108 -220
b:on earth 111 41
b:on her 68 38
b:on his 41 75
b:on hold 87 101
b:on it 69 -16
b:on loop 2 -52
b:on me -17 -96
b:on meth 41 59
b:on monday -91 -50
b:on mushroom -63 0
b:on my 112 -16
b:on picklebal -103 0
b:on purpos 253 166
b:on ray 23 -58
b:on saturday 163 -117
b:on silent -57 0
b:on sunday -112 -93
b:on the 62 204
b:on this -101 169
b:on time -208 -23
b:on tuesday 155 17
b:on weekend 57 -81
b:onc $ -59 18
b:onc the 20 -52
b:onc whatev -71 0
b:once $ 32 76
b:one $ 115 108
b:one after -64 0
b:one day -83 0
b:one dose -47 0
b:one for 278 -10
b:one glass 55 -115
b:one if -77 2
b:one in 209 152
b:one is -97 -101
b:one it 96 -108
b:one less 70 19
b:one line -88 -4
b:one more -121 114
b:one of -26 126
b:one readi -221 0
b:one that -149 0
b:one thing -200 0
b:one to 222 128
b:one tonight 13 -90
b:one who -56 21
b:one you 106 18
b:onli louder 27 -76
b:onli meant 130 -94
b:onli one 104 9
b:onli thing 107 113
b:onli thought -72 0
b:open $ -165 53
b:open a -69 0
b:open bar -76 -14
b:open it 3 -130
b:open on 105 17
b:open saturday -79 0
b:open up 30 111
b:opposit action -63 8
b:or a -49 -16
b:or ani 158 104
b:or anyon -101 0
b:or do -117 0
b:or els 57 111
b:or ever 176 17
b:or not -63 0
b:orang strip 111 -74
b:orden de 56 21
b:order $ -87 0
b:order a 181 -23
b:order in -71 0
b:oregon now 25 -48
b:orgull del 33 -54
b:oscar fing 53 -31
b:other $ 78 27
b:other in -118 0
b:other no -61 0
b:other side 110 64
b:other than 49 7
b:other way 103 -117
b:otra seman 0 79
b:otra vez 45 -41
b:otro $ -132 -108
b:otro camin -102 0
b:otro despu 7 -53
b:otro dia 64 -43
b:otro lad 87 107
b:otro yo 33 89
b:our old 46 50
b:out $ 86 -57
b:out a -88 13
b:out about -38 48
b:out again -243 0
b:out and 60 -59
b:out at -12 -58
b:out by 109 51
b:out campaign -98 0
b:out for 251 -87
b:out how 41 66
b:out if 2 -52
b:out in 181 -47
b:out is 49 10
b:out loud -91 0
b:out my -93 7
b:out not 58 162
b:out now 6 92
b:out of -1 267
b:out on -63 0
b:out tell 78 -84
b:out the -212 7
b:out this 93 91
b:out with -122 19
b:outsid $ -74 57
b:outsid and -29 66
b:outsid my 134 44
b:over $ 42 102
b:over again 33 -74
b:over and 205 0
b:over here 35 -200
b:over i 92 -39
b:over it 15 56
b:over my -80 -8
b:over the -139 -12
b:over there -13 45
b:over to -73 51
b:over with 62 112
b:overdos and 71 14
b:overdos in -71 0
b:overdos on -73 0
b:overpass i 41 52
b:owe are 87 33
b:own $ -197 0
b:own and 129 -7
b:own choos 49 7
b:own life -63 5
b:own to 44 -47
b:own write -71 0
b:oxi bottl 9 115
b:oxi for -72 0
b:pa dond 3 -54
b:pa la -122 -51
b:pa los 26 -62
b:pa mi 27 69
b:pa que 206 95
b:pack $ 117 3
b:pack of -114 0
b:packag store 213 -88
b:padr $ 56 38
b:padrastr me 57 -66
b:padrastr se 50 -46
b:padrin me -113 0
b:pag la 80 13
b:pag por -112 0
b:paid and 63 -73
b:paid at 79 -12
b:paid everybodi -17 67
b:paid me -54 -8
b:paid rent 40 56
b:paid the 51 82
b:pain in -85 0
b:pain to -66 0
b:pan $ 83 -71
b:pan at 43 63
b:pan me -105 0
b:pancak $ -98 0
b:panz $ 118 63
b:panz cuand 6 48
b:pap en 113 -15
b:pap le 43 -103
b:paper bag 13 -53
b:paper six 16 -60
b:paper towel 117 20
b:par $ 34 179
b:par cad 62 38
b:par de 159 -165
b:par dec 14 -51
b:par el -124 -34
b:par en 125 40
b:par esto 12 -55
b:par guard 22 -67
b:par hac 23 73
b:par hast 26 80
b:par ir -61 -73
b:par la -104 110
b:par los 85 -14
b:par pod 182 3
b:par que 43 -328
b:par sab -91 0
b:par su -58 20
b:par tod -81 61
b:par y -37 -49
b:parc eso 26 -62
b:parch de 52 -35
b:pared $ 37 -95
b:pared si 2 -64
b:parej me 89 59
b:park $ -328 0
b:park deck 153 45
b:park lot 118 -98
b:park on 15 45
b:park structur 98 123
b:park tomorrow 67 -5
b:parlay 1 53 -22
b:parlay number 107 -32
b:parqu $ -68 0
b:part $ -154 -12
b:part of 79 186
b:parti $ -70 103
b:pas $ -153 51
b:pas de -138 117
b:pas el -57 -205
b:pas la 49 182
b:pas lo -21 222
b:pas nad 50 69
b:pas por 41 -121
b:pas sient 7 -84
b:pasaj a 10 -51
b:pass it -69 -65
b:pass me -89 0
b:pass out 6 161
b:pass the 160 -78
b:password are 132 55
b:past a -95 0
b:past it 85 -25
b:past ray 23 -58
b:past the 15 -144
b:pastel $ -79 0
b:pastill $ 139 220
b:pastill de -209 -61
b:pastill debaj 10 -118
b:pastill del 36 -111
b:pastill en -55 -12
b:pastill y 64 -28
b:pastor i 15 -64
b:pasword for -81 0
b:pati $ -50 0
b:patient $ -93 -15
b:pay for -177 -107
b:paycheck and 43 -53
b:paz $ -30 46
b:peac $ -53 10
b:pedi perdon -185 9
b:peg con 111 -12
b:peg en 38 134
b:peg eso -90 0
b:peg estoy 6 51
b:peg los -64 0
b:pel $ -173 0
b:pele con -131 0
b:pen $ -105 0
b:pen all 51 -18
b:pen que 98 -61
b:penal y -143 0
b:pencil sharpen 52 49
b:pens en -39 -102
b:peopl save -48 0
b:peor $ 20 -54
b:pequen cort -47 0
b:per con -48 0
b:per de 86 -17
b:per la -73 0
b:per le -100 6
b:per lo 55 -13
b:per queri 13 -87
b:per suen 80 -70
b:per ya -19 -70
b:perc que 45 -71
b:percent and 31 54
b:perd el 44 -93
b:perd la 98 -99
b:perdi el -143 0
b:perdi la 180 40
b:perdiendo el 56 -13
b:perdon $ 201 -105
b:perdon a -211 0
b:perdon por 191 38
b:perdon y -63 0
b:perdonenm tod 104 62
b:peric veni 36 78
b:period $ 46 -12
b:perish jk -89 0
b:perman $ 25 83
b:perman fix 82 45
b:perr de -103 0
b:person $ 17 81
b:pharmaci say 119 -77
b:pharmaci tech -72 0
b:phone $ -234 -191
b:phone and 44 -65
b:phone bill -79 5
b:phone call 54 194
b:phone for 85 -18
b:phone was -57 0
b:phone with 196 -135
b:photo $ -64 0
b:pick a 150 122
b:pick it 111 48
b:pick me -107 0
b:pick the 167 92
b:pick up 27 -426
b:pictur of 52 -119
b:pid a 15 123
b:pid dibuj 55 -89
b:pid que 81 82
b:pidi perdon 4 -52
b:pie $ -67 26
b:pie yes -61 0
b:piedr del -134 0
b:piedra el 65 -13
b:piern $ 67 192
b:piern en 95 55
b:piern hech 9 48
b:piern no 6 -143
b:pill $ 313 -154
b:pill and 64 69
b:pill are 104 146
b:pill bottl 28 117
b:pill i -120 20
b:pill in 22 -167
b:pill into -58 0
b:pill on -69 34
b:pill out 24 -109
b:pinat $ -112 0
b:pint $ -138 0
b:pint la -53 0
b:pip carg 22 -108
b:pipe is 142 -77
b:pipe under -125 0
b:pis $ 70 -18
b:piscin y -98 0
b:pistol $ 71 18
b:pistol de -112 59
b:pistol y 111 68
b:pizza $ -50 0
b:place and 7 -76
b:place around -45 0
b:place the -56 0
b:place with 131 31
b:plain fact -48 0
b:plan $ -145 4
b:plan and 74 38
b:plan is 81 67
b:plan my -98 0
b:plan on 214 15
b:plan the -121 0
b:plan to 122 -58
b:planch $ 145 -14
b:plant $ -88 0
b:plant que 19 -52
b:plant then -50 0
b:plat $ 66 -49
b:plat by -51 0
b:play his -56 0
b:playlist for 93 73
b:pleas $ -18 52
b:pleas call 190 -23
b:pleas give 29 -49
b:pleas let -58 38
b:pleas send -46 16
b:pleas tell -105 5
b:pleb ya 53 -35
b:plug is 165 -31
b:plug say 110 -16
b:pocket $ -57 0
b:point $ 108 56
b:poison $ 49 -34
b:poll en -76 0
b:polv blanc -59 0
b:pon $ 79 11
b:pong $ 33 -78
b:pong el 34 121
b:pool $ 75 -26
b:pool lol -47 0
b:pop a 63 -16
b:por corre -75 0
b:por dentr 14 137
b:por el -147 184
b:por ella 60 -73
b:por error -58 0
b:por favor 91 36
b:por fin -53 50
b:por hoy -97 0
b:por la -77 15
b:por lo 80 -23
b:por los -123 -62
b:por mi 231 92
b:por otro -102 0
b:por pan 42 -67
b:por primer -97 0
b:por que 113 95
b:por su -81 10
b:por tod 154 89
b:por un 137 -214
b:por una 91 -13
b:porch $ 54 53
b:porch he 2 47
b:porch slow 23 -58
b:porqu dej -65 0
b:porqu no -64 -12
b:porqu se 72 51
b:porta john 93 -40
b:portatil esta -62 0
b:pos que 20 51
b:posit left 94 127
b:post $ -74 0
b:pound $ -50 0
b:pour it -52 -33
b:poz y 56 -13
b:pozol $ -47 0
b:practic $ -96 53
b:practic page -52 0
b:pray everi 44 77
b:pregnant $ 10 83
b:pregunt al 27 120
b:pregunt si -91 2
b:prend y 49 -31
b:preocup por -62 0
b:pressur pill -45 8
b:pretti much 46 13
b:prim $ 55 -78
b:prim se 107 19
b:primer $ 181 38
b:primer vez -70 -60
b:printer $ -198 0
b:prison now 18 -61
b:prob el 126 -28
b:probabl mention 46 13
b:probat offic -45 0
b:problem $ -150 6
b:program $ 14 -112
b:program i -56 0
b:program no 20 -70
b:program out 30 132
b:program sol -57 0
b:program with -59 0
b:promis $ -82 52
b:promis i 166 -50
b:propi cuart -90 0
b:proposit $ 55 65
b:proposit con 62 27
b:proposito $ 10 65
b:proud of -121 -28
b:proud that 68 -49
b:proxim asalt 14 67
b:pued $ 201 -142
b:pued con 56 -23
b:pued conect -96 0
b:pued dorm -11 -45
b:pued falt -57 0
b:pued habl 69 125
b:pued ir -225 0
b:pued mas 2 -151
b:pued sal -49 59
b:puert $ 443 -15
b:puert cerr 32 -45
b:puert par -192 0
b:puert y -23 68
b:pull my 107 18
b:puls $ 104 -28
b:punch my 72 37
b:punch the 74 93
b:punt $ 28 -60
b:pur ansi 62 -47
b:pur caf -61 0
b:pur gast 10 -51
b:pur refresc -49 0
b:purpos $ 113 96
b:pus a -109 -101
b:pus la -163 27
b:pus nombr -82 0
b:put a 53 -66
b:put him -99 30
b:put his 111 -41
b:put my -27 66
b:put on 245 -74
b:put someth 21 128
b:put the -53 74
b:put up -154 0
b:que $ 143 -164
b:que acord -52 0
b:que algui -19 -66
b:que alivi 37 49
b:que apen 52 -13
b:que avis 70 67
b:que bonit -124 0
b:que carg 42 -52
b:que cort 15 -87
b:que dej -13 -76
b:que dij -275 0
b:que dios 51 55
b:que el 244 68
b:que en -7 -51
b:que era 67 34
b:que es -48 -19
b:que esta 48 6
b:que estab -60 -54
b:que fue 56 87
b:que habi 92 -18
b:que habl -39 -51
b:que hac 12 -127
b:que hag 73 137
b:que hay 105 30
b:que hor -70 60
b:que iba 51 -101
b:que la -117 39
b:que le 48 20
b:que les 70 -4
b:que lleg -128 49
b:que lo -72 -45
b:que los -47 6
b:que me 483 303
b:que muer -59 0
b:que nadi 99 18
b:que no 121 -205
b:que pas 126 122
b:que qued 61 -27
b:que quier 73 32
b:que se 184 284
b:que sea -189 14
b:que si 216 -26
b:que sig -51 -117
b:que tien 26 -62
b:que tod 59 -28
b:que tom -4 -133
b:que veng 116 79
b:que viv 120 50
b:que yo -51 15
b:qued $ -123 -21
b:qued chuec -63 0
b:qued con 257 114
b:qued dorm 16 -65
b:qued en -37 -48
b:qued encerr -94 0
b:qued sin -55 -6
b:quem $ 35 60
b:quem a 62 27
b:quem con 116 -128
b:quem el -54 0
b:quem la -79 87
b:quer mor 101 83
b:queri oir 4 55
b:queri que 13 -87
b:question 9 -111 0
b:question about 94 26
b:question is 102 47
b:question on -67 0
b:question that -62 0
b:qui se 149 22
b:quier acab -117 104
b:quier desaparec -89 0
b:quier desviv 74 4
b:quier dorm -90 41
b:quier estar -85 35
b:quier ir 180 56
b:quier mas 45 -44
b:quier mor 71 19
b:quier petat 99 55
b:quier que -24 99
b:quier segu -52 -27
b:quier viv -48 5
b:quiero matar 91 6
b:quiero morir -219 8
b:quiero vivir -48 17
b:quiet $ -21 -49
b:quinc $ 179 -2
b:quinc dias -112 -5
b:quit $ -264 9
b:quit cant 52 -14
b:quit de 53 82
b:quit drink 25 -53
b:quit el 131 -2
b:quit in -83 0
b:quit los 39 53
b:quit my -24 97
b:quit pick 7 80
b:quit smoke -61 49
b:quit the -31 -61
b:race game -71 0
b:rail $ 110 40
b:rain $ -103 0
b:rais my -45 0
b:rais valueerror -66 0
b:ran a -56 0
b:ran out 118 -52
b:rank $ -92 0
b:rape in 43 -53
b:rar leerl -78 0
b:rat $ 46 79
b:rat se -60 0
b:rather be 90 101
b:ray $ 9 48
b:ray and 23 -58
b:ray en -57 -36
b:ray porch 23 -58
b:re fisur 2 -64
b:read about 86 90
b:read it -85 0
b:read this 190 57
b:readi $ -15 -196
b:readi for -157 0
b:readi to 248 154
b:real bad 73 -50
b:real good -72 0
b:real one -47 0
b:realli $ -74 0
b:reason $ -87 0
b:reason i 15 -64
b:reason in 110 -16
b:reason to 186 149
b:rec de -132 0
b:rec ya 106 -32
b:recai con 52 -7
b:recai en 62 -30
b:recepcion $ -136 0
b:red from -65 0
b:refresc $ -123 0
b:refri $ -111 44
b:regal mis 149 135
b:regres compr -58 0
b:regret to 97 -66
b:rehab im 4 -52
b:relaps i -59 -13
b:relaps number 7 80
b:relaps on 130 37
b:reliev $ 50 52
b:reliev it -95 0
b:rememb $ 59 -30
b:rememb my -45 0
b:rememb the -61 -80
b:remind $ -138 0
b:remov me 126 87
b:renew my 53 45
b:rent money 53 -22
b:rent y 8 -54
b:repar $ -62 0
b:report that 96 20
b:respir $ -52 65
b:rest $ 150 114
b:restrain order -108 45
b:retir and 53 -41
b:retir plan 82 29
b:ric $ -55 0
b:rice $ -64 0
b:ride $ -52 0
b:right $ -99 73
b:right back -89 0
b:right now 186 -276
b:right person -80 0
b:right there 88 24
b:ring it 3 65
b:rio y 82 116
b:rip my -63 0
b:ris $ -79 0
b:rn $ -51 211
b:road $ 287 -35
b:rock climb -127 0
b:rogu overdos -63 0
b:role play -63 0
b:roll a -59 0
b:roll of -66 0
b:romeo and -91 0
b:rompi la -43 -70
b:rompi mi 140 -46
b:ron con 11 -45
b:roof $ 145 -43
b:room $ -146 118
b:room is 53 88
b:room number -100 1
b:room with 66 -68
b:roommat $ 44 54
b:roommat estoy 13 -45
b:rop $ -12 66
b:rop par -56 0
b:rope $ 89 54
b:row $ 88 14
b:row of -71 0
b:row that -45 0
b:rub alcohol -17 190
b:run $ 95 36
b:run now -113 0
b:run out 91 -3
b:run ten -98 0
b:run the -142 0
b:rut al 6 60
b:sab $ 272 -100
b:sab por 113 95
b:sab si -83 0
b:sab y 89 -94
b:sac el 47 24
b:sac sangr -104 29
b:sac un -21 -65
b:sad and -135 0
b:sad it 18 57
b:sad wave -45 0
b:sad yes -95 0
b:safe $ -72 21
b:safe and -56 11
b:safe it 25 -48
b:safeti pin 57 15
b:said $ 18 -81
b:said 3 58 55
b:said ani -62 0
b:said everi 152 -45
b:said good -83 0
b:said i -102 54
b:said id 32 -101
b:said if 12 49
b:said in -113 0
b:said it 328 -4
b:said skip -49 0
b:said thank 61 -5
b:said to -93 0
b:sal $ -15 102
b:sal de -96 60
b:sal el -149 0
b:sal en -86 0
b:sal la 24 97
b:sal sangr 65 14
b:sal ya 81 -88
b:salg $ 46 -55
b:sali a -58 0
b:sali mal 26 -62
b:salon $ -92 0
b:same hand -138 0
b:sandwich $ -62 0
b:sangr $ 104 120
b:sangr la -45 -74
b:saqu despu 7 -53
b:saqu el -14 52
b:saqu la 80 3
b:sat at 109 112
b:sat with -88 0
b:saturday $ -33 -105
b:saturday and 8 -91
b:save up 56 172
b:saw a -82 0
b:saw my -41 53
b:say $ -136 -89
b:say 15 110 -16
b:say and -51 0
b:say i 108 157
b:say im -23 133
b:say it -118 25
b:say my -70 5
b:say no -32 -165
b:say noth -146 0
b:say shes 63 43
b:say thank 81 29
b:say that -137 0
b:say the -126 20
b:say this -47 -39
b:say too 88 -19
b:say what -52 0
b:scale of 58 55
b:scan exercis 15 -64
b:schedul $ -54 0
b:school $ 87 65
b:school im -203 0
b:school nurs -47 0
b:scout $ -158 0
b:scratch me -141 0
b:scratch my 169 23
b:scratch off 114 -92
b:scratch the -112 0
b:script $ 88 -71
b:se a 143 -13
b:se acab 144 48
b:se apag 80 69
b:se call 24 -69
b:se cuant 54 0
b:se duerm 17 -53
b:se fue -203 -18
b:se inyect 113 14
b:se la 99 44
b:se le -12 -52
b:se llam -158 -16
b:se llev 69 -27
b:se lo -176 -21
b:se me -101 9
b:se meti 99 -39
b:se muev 50 126
b:se nos -54 0
b:se pa 3 -54
b:se pas -49 13
b:se pus 82 56
b:se qued 312 134
b:se quit -58 0
b:se sec 36 -52
b:se sequ -151 0
b:se si 69 -95
b:se suic -67 0
b:se tom 89 127
b:se trag 29 158
b:se vay 107 53
b:sea $ 70 -51
b:seal and 142 24
b:season $ -78 0
b:seat $ -144 -20
b:seat im 16 -98
b:sec no 36 -52
b:second at -45 0
b:second tap -45 0
b:second time 110 15
b:see $ 131 9
b:see a -161 16
b:see how -122 46
b:see myself 67 39
b:see star 86 21
b:see the -51 -164
b:see you -85 42
b:segu en -114 -41
b:segui exist 41 -70
b:segun lo -131 0
b:segund dia 67 -14
b:segur en -90 0
b:segur no 106 -63
b:seis $ 26 -50
b:seis anos -117 0
b:seis de 86 -58
b:seis ray 9 48
b:seizur $ 164 -75
b:self harm 20 63
b:sell my 34 -93
b:seltzer the -53 0
b:semafor y -29 64
b:seman $ -4 -85
b:seman mas -123 0
b:seman no 51 44
b:seman pas 62 -106
b:seman y -92 -89
b:seman ya -3 48
b:semill en 58 -37
b:send a -48 0
b:send someon 163 36
b:send the -113 0
b:senor lo 8 51
b:senor que -11 -54
b:senor ya 57 -40
b:sent $ 78 78
b:sent me 144 -40
b:sequ $ -103 0
b:sequ mi -48 0
b:seri apag 37 49
b:sertralin y -131 0
b:servic and -88 0
b:sesion $ 87 -64
b:sesion de 188 81
b:sesion es -56 0
b:session and -66 0
b:session do -50 0
b:set $ -7 90
b:set a -50 38
b:set up -66 50
b:setent anos -68 0
b:sh relaps 32 114
b:shake and 23 115
b:shake bought -95 0
b:she come 81 33
b:she explain -53 0
b:she has -44 -141
b:she is -75 3
b:she tri -45 0
b:she wont 6 60
b:shelter was -51 0
b:shes a -75 0
b:shes in 60 -43
b:shes look 35 -137
b:shes still 29 80
b:shift boss 67 -5
b:shift both -61 0
b:shift so -69 0
b:shoe $ -155 -66
b:shoe on 33 -51
b:shoot everyth -51 0
b:shoot foam -50 0
b:shoot me 87 78
b:shoot up 32 54
b:shop $ 60 -51
b:short one 44 65
b:shot $ 57 -37
b:shot and 78 49
b:shot my -59 0
b:shot of -340 10
b:shot this 40 -49
b:shot today -58 0
b:shot up 179 60
b:should be 81 -27
b:should i -67 6
b:should probabl 46 13
b:should tell 4 -84
b:shoulder stock -134 0
b:shouldnt be 62 -16
b:shoutout to -50 0
b:show $ 667 -103
b:show me -162 32
b:show my 267 98
b:show up -136 -163
b:shown $ -81 0
b:si $ -307 121
b:si lo 70 -51
b:si manan 131 127
b:si me 288 48
b:si no -209 59
b:si pued -47 -133
b:si segui 41 -70
b:si uno 8 51
b:si with 49 93
b:si yo 70 73
b:sick $ 118 -133
b:sick and 71 -23
b:sick of -65 -41
b:side door -129 0
b:side of 121 47
b:siempr $ 119 85
b:siempr a 22 -67
b:sient el 36 78
b:sient que 62 -88
b:siest $ -80 0
b:siet com -119 0
b:sig $ -184 11
b:sig aqui 62 84
b:sig grit 68 100
b:sig igual 191 -44
b:sig quer 91 66
b:sig yo 88 -37
b:sign in -195 0
b:sign the -57 -6
b:siguient vuelt 3 -56
b:sill $ 114 -108
b:sillon no 23 -74
b:sin alcohol -73 -2
b:sin bateri 56 36
b:sin beb 73 -9
b:sin chiv 50 -8
b:sin gan -65 0
b:sin la 83 -21
b:sin mi -37 130
b:sin noved -55 0
b:sin tembl -54 0
b:sin tom 131 -53
b:sin una -46 0
b:sin viv -59 0
b:sin voz -116 0
b:sin zapat 204 -74
b:sinc 04 24 70
b:sinc august 54 -58
b:sinc friday 76 -19
b:sinc i 52 45
b:sinc last -218 -6
b:sinc march 78 -16
b:sinc my -129 -4
b:sinc noon 22 -100
b:sinc saturday 68 -28
b:sinc sunday 83 39
b:sinc the -65 16
b:sinc tuesday 60 -14
b:singl naltrexon -87 0
b:sink doesnt -125 0
b:sirv $ -2 -78
b:sirv par 26 -127
b:sirvi much -59 0
b:sister $ -59 -30
b:sister is 48 11
b:sister the 53 3
b:sit in 50 6
b:sit outsid 131 31
b:six $ -58 -96
b:six drink 49 -25
b:six of 16 -60
b:six year -129 0
b:size $ -149 0
b:size shes 25 -48
b:skill and -91 -45
b:skin $ 12 -48
b:skin is 29 -72
b:skip lunch -47 0
b:skip my 11 48
b:skip the 117 26
b:slam my 27 86
b:sleep $ -294 -213
b:sleep and 103 151
b:sleep handout -55 0
b:sleep neighbor -71 0
b:sleev in 125 55
b:slept $ 251 -101
b:slice my 128 89
b:slip $ 119 -45
b:slip and -25 -47
b:slot as -45 0
b:slot to 41 -59
b:slow $ -7 102
b:slow down 23 -58
b:slump over 84 19
b:smash wall -87 0
b:smell it 188 -244
b:smell like -50 0
b:smell the 59 -71
b:smile $ -154 19
b:smoke alarm -82 0
b:smoke in 131 41
b:smoke meth 57 -43
b:smoke some 69 -63
b:so am 55 54
b:so bad 168 -228
b:so corni -138 0
b:so doe 237 40
b:so far 3 -70
b:so glad -142 0
b:so good 331 -2
b:so hard 48 -16
b:so i -319 51
b:so ill -247 2
b:so im 62 121
b:so mad -200 0
b:so much -24 65
b:so my 98 115
b:so nobodi 129 46
b:so now 67 166
b:so strong 80 -15
b:so that -102 18
b:so there -75 -43
b:so they 73 -11
b:so tire 44 58
b:sober $ 3 -90
b:sober hous -33 45
b:sobr la 60 7
b:sobr los -69 0
b:sock $ -202 5
b:sol $ -281 -114
b:sol el -97 -53
b:sol en 13 -103
b:sol hoy 43 100
b:sol pregunt -57 0
b:sol queri -40 55
b:sold it 2 47
b:sold me 106 12
b:solit $ 77 107
b:solt el 110 45
b:some $ 34 -75
b:some day -41 58
b:some ice 69 -63
b:somebodi $ -46 0
b:somebodi at 73 -32
b:somebodi els -158 7
b:somebodi may -71 0
b:somebodi talk 66 95
b:someon is 31 115
b:someon offer -90 0
b:someon other 49 7
b:someon pass -89 0
b:someon to 13 97
b:someon with 70 -108
b:someth $ 22 -91
b:someth and 32 -69
b:someth anyth 77 -127
b:someth in -85 156
b:someth on -49 30
b:someth to -41 -100
b:somewher $ -47 0
b:son $ 1 -100
b:son de -53 19
b:son has -60 2
b:son is 98 48
b:son much 98 -103
b:son taught -71 0
b:song everi 153 -26
b:song out -139 0
b:song that -170 0
b:soon $ -132 39
b:sore $ -67 0
b:sorri $ 153 20
b:sorri after 4 -84
b:sorri for -136 10
b:sorri i 109 94
b:sort my -154 0
b:sound in -138 0
b:sound is -111 -24
b:soy albanil -59 0
b:soy un 285 33
b:spell it 78 88
b:spent the -50 0
b:sponsor $ -141 -45
b:sponsor quit 7 80
b:sport $ -100 0
b:spot $ 80 -49
b:spring $ 2 68
b:spring i 49 -69
b:squeak $ -47 0
b:stab my 69 85
b:staff is -48 0
b:stair with -45 0
b:stamp $ 142 24
b:stand $ -98 95
b:stand in -95 -15
b:stand on -113 5
b:stand up 24 76
b:start $ -85 -32
b:start a -113 0
b:start it -55 0
b:stay $ 59 62
b:stay as -45 0
b:stay on 68 -76
b:steak knife 5 -113
b:step $ 16 71
b:step down -100 0
b:step in 102 -8
b:step work -102 0
b:still $ -47 14
b:still cant 49 -65
b:still count -59 0
b:still here -213 54
b:still is -62 0
b:still on 67 88
b:still smell 59 -71
b:still tire -77 0
b:still want 192 -56
b:stole my 52 -33
b:stood on 138 135
b:stop $ 150 134
b:stop away -66 -11
b:stop breath 13 80
b:stop drink 111 -44
b:stop for -189 0
b:stop his -72 0
b:stop in 62 -80
b:stop it -84 -3
b:stop my 71 -128
b:stop shake 6 69
b:stop take -137 12
b:stop the 122 -23
b:stop think 81 -27
b:stop twitch 9 -97
b:store $ -37 -61
b:store and 87 88
b:stori $ -60 -12
b:stori at -51 0
b:straight $ 161 -71
b:strang to -47 0
b:strangl me 124 -21
b:street $ -57 0
b:strip $ 129 99
b:strip are 111 -74
b:strip i -127 0
b:strip went 135 -24
b:strong $ 177 25
b:strong is -194 0
b:stuck in -227 0
b:stuck to 48 4
b:stuff on 96 -43
b:su carr 100 23
b:su cumpl -83 0
b:su pap 93 -71
b:sub $ 26 -62
b:sub por 23 -62
b:sub to 128 -13
b:suboxon $ 140 -43
b:suboxon a -119 0
b:suboxon next -58 0
b:sud la 20 -61
b:sud las 62 -47
b:suegr $ 94 -57
b:suegr me -110 0
b:suelt $ -14 69
b:suen con 87 -133
b:sufr $ 70 53
b:suicid hotlin 97 42
b:suicid in -55 0
b:suicidi $ -46 0
b:suicidi en -52 0
b:sum $ 2 -52
b:sum seis 9 48
b:sunday $ 202 123
b:sunday and 87 -121
b:sunday i -88 0
b:sunset $ -181 0
b:sup $ 164 -133
b:sure $ 14 48
b:sure about -94 -22
b:sure my 121 112
b:surgeri $ -60 0
b:suspendi el 45 -51
b:swallow a -95 3
b:swallow all 25 82
b:swallow it 32 -51
b:swallow the 18 68
b:sweat $ 92 3
b:sweat through 113 -41
b:swim practic -65 0
b:swing a 85 82
b:syrup and 4 56
b:taco $ -161 0
b:taco tuesday -59 0
b:tak me 68 -3
b:take a -57 32
b:take home 133 -204
b:take it -176 -39
b:take me 186 195
b:take my 105 -48
b:taken tuesday -73 0
b:taken wednesday -82 0
b:taker $ 51 16
b:talk $ -136 0
b:talk about 48 -40
b:talk me 91 11
b:talk not 173 25
b:talk to 2 -142
b:tall viv -59 0
b:tambi $ -83 2
b:tan alta -59 0
b:tan fuert -47 -13
b:tan orgull 33 -54
b:taper with -72 0
b:tapis en 174 -62
b:tar $ -126 0
b:tard $ -221 -15
b:tard ya 48 7
b:tare $ -96 18
b:tare de -48 0
b:taught me -77 0
b:tbh $ 221 49
b:teammat and -51 0
b:tech life -66 0
b:teeth $ -79 -11
b:tel y 39 56
b:tell mainten -45 0
b:tell me -140 86
b:tell my 255 55
b:tell myself 3 55
b:tell someon -152 0
b:tell the -52 15
b:tell you 19 -175
b:tembl de -136 0
b:tembl y 50 -2
b:tempran $ -77 3
b:ten $ 35 -133
b:ten minut -62 96
b:ten out 77 -170
b:ten year 47 43
b:teng $ 2 -64
b:teng 44 62 38
b:teng con 29 49
b:teng cort 77 42
b:teng de 99 -112
b:teng el 145 -39
b:teng en 112 -132
b:teng fech -68 31
b:teng gan -50 158
b:teng la 149 34
b:teng las 104 153
b:teng los 14 -51
b:teng mied 113 128
b:teng no -68 0
b:teng pensamient 46 5
b:teng que -120 82
b:teng remedi 137 -68
b:teng tod 113 88
b:teng un -185 -86
b:teng una -54 -21
b:teni que 52 16
b:tenis en -98 12
b:tent y -56 0
b:terc dia 100 -31
b:termin $ -111 0
b:termin a 86 -58
b:test of -53 0
b:test own -48 0
b:text $ -147 0
b:text back -89 0
b:text from -15 52
b:text i -179 0
b:text me -114 54
b:text my 142 54
b:text that -45 0
b:text with -87 0
b:than a 99 -57
b:than i -60 -2
b:than me 145 39
b:than she -75 0
b:than the 92 -65
b:thank $ -104 0
b:thank bye -56 0
b:thank for 183 18
b:thank me -83 0
b:thank realli -74 0
b:thank you 77 127
b:thanksgiv $ -57 0
b:that $ 99 -12
b:that a -148 -57
b:that abus 31 -88
b:that all 226 -160
b:that are -56 0
b:that circl 53 -94
b:that doe -50 0
b:that for 54 8
b:that goe -319 0
b:that gym -45 0
b:that has -84 0
b:that how 71 8
b:that i 313 2
b:that is -132 13
b:that isnt 66 -64
b:that it -139 -7
b:that kind 65 -10
b:that man 26 70
b:that massag 152 -45
b:that move -51 0
b:that my 114 33
b:that not 22 -53
b:that right -92 0
b:that shift -78 0
b:that site 134 -85
b:that song -139 0
b:that the 10 190
b:that this -70 0
b:that where 93 -40
b:that whi -74 0
b:the 30th 121 42
b:the 4th 188 -88
b:the 9 144 21
b:the address -70 2
b:the alert -69 0
b:the answer -61 47
b:the antabus 52 -93
b:the antibiot -43 50
b:the app 139 -76
b:the applebe 68 -49
b:the arm 4 -84
b:the art -99 0
b:the babi 17 -57
b:the back -18 -58
b:the bad -210 0
b:the bar -72 -12
b:the barbecu -53 0
b:the bartend 61 -57
b:the bathroom -45 -54
b:the beach -104 0
b:the beam 137 115
b:the bed 149 76
b:the beer 100 -42
b:the belt 73 -17
b:the best 55 60
b:the bill -100 16
b:the biopsi 84 59
b:the blade 86 65
b:the block -24 75
b:the blue 112 72
b:the boat 8 85
b:the bodi -68 -64
b:the book 124 26
b:the bot -150 0
b:the bottl 146 26
b:the bottom 74 -109
b:the box 68 43
b:the boy 104 2
b:the breath -229 -25
b:the bridg 236 136
b:the bucket -45 0
b:the build -60 0
b:the bullet -50 0
b:the cabin 37 50
b:the cabinet 48 -98
b:the call 93 -5
b:the car 259 -53
b:the card -149 0
b:the cart -83 5
b:the cat -95 89
b:the catalogu -47 0
b:the chair 84 33
b:the check 47 12
b:the choir -103 -28
b:the christma -81 0
b:the cleric -63 0
b:the clinic 99 -51
b:the closet 59 62
b:the club 172 -106
b:the coach 206 -110
b:the code -118 28
b:the coffe 145 54
b:the come -46 0
b:the connect -67 0
b:the cookout -66 0
b:the corner 47 -169
b:the couch -138 -42
b:the counselor -54 -20
b:the counter 128 -128
b:the cowboy -68 0
b:the crave -25 -74
b:the craving 23 -74
b:the crew -160 0
b:the cup 39 -100
b:the databas -53 0
b:the day -26 52
b:the dealer 41 -124
b:the death -173 0
b:the decaf -49 0
b:the decis 175 11
b:the dentist -129 -11
b:the desk 87 5
b:the devil 128 -49
b:the dish -63 0
b:the dishwash -55 0
b:the dmv -137 0
b:the doctor -107 -16
b:the dog 150 -75
b:the door -45 10
b:the drawer 13 68
b:the dresser 140 74
b:the drive -230 2
b:the edg 94 -195
b:the elev -52 0
b:the emergenc 126 87
b:the empti 43 -78
b:the enemi 13 -53
b:the engin 57 -4
b:the er -62 7
b:the evening 69 -60
b:the exit 161 -38
b:the fenc 66 82
b:the fent 75 107
b:the file -72 0
b:the fire -94 0
b:the first -258 70
b:the floor 196 48
b:the flu 113 45
b:the foil 6 -168
b:the folder -137 0
b:the food -53 0
b:the form -218 88
b:the frat 94 -74
b:the freezer 10 -54
b:the fridg -183 -130
b:the front -119 20
b:the garag 39 61
b:the gin 43 -80
b:the glass 99 -94
b:the good -96 0
b:the ground 12 62
b:the group -203 -155
b:the gun 141 91
b:the guy -8 84
b:the gym -119 -11
b:the hair 92 63
b:the hammer 23 56
b:the heater -133 0
b:the highway 135 51
b:the holiday -77 4
b:the hospit 36 -88
b:the hotel -8 -147
b:the hotlin -105 0
b:the hour -64 0
b:the hous 74 71
b:the ice 170 19
b:the id -108 0
b:the instrument -45 0
b:the intak -143 0
b:the ir -103 0
b:the iron 64 62
b:the ironi -167 0
b:the item -55 0
b:the job -19 -65
b:the key 87 -72
b:the kid -69 189
b:the kind 154 -70
b:the kitchen 18 79
b:the knife 29 45
b:the ladi -47 0
b:the lake -35 96
b:the landlord 131 -97
b:the last -377 172
b:the late -60 0
b:the letter 107 70
b:the librari -92 0
b:the light -6 52
b:the lighter 22 64
b:the link -88 0
b:the list 11 -84
b:the lobbi -280 0
b:the long 100 44
b:the mail 134 57
b:the mandolin -49 0
b:the math 253 108
b:the methadon 56 -36
b:the middl 68 44
b:the mirror 106 92
b:the money 73 -15
b:the month 17 60
b:the morn -68 0
b:the mouthwash 122 -100
b:the movi -59 0
b:the name -107 0
b:the narcan 45 23
b:the nausea 54 110
b:the needl -55 -35
b:the neighbor -40 -131
b:the new -296 120
b:the newest -51 0
b:the news -102 0
b:the newspap 31 -87
b:the next 163 -8
b:the night -100 -103
b:the nightstand 31 48
b:the no -77 0
b:the nois 58 35
b:the note 110 38
b:the number -357 -12
b:the nurs 117 21
b:the one -207 -67
b:the onli 309 237
b:the order -66 0
b:the other 32 147
b:the packag 213 -88
b:the pan -82 15
b:the park 82 158
b:the parti 65 4
b:the pasword -81 0
b:the patient -158 0
b:the pen 52 22
b:the person -163 0
b:the pharmacist 83 36
b:the phone 104 -247
b:the phq 32 69
b:the pill 127 226
b:the pipe 124 -132
b:the plan 150 38
b:the platform 106 93
b:the post -74 0
b:the project 62 -27
b:the quarri 65 56
b:the question -54 18
b:the questionnair -47 0
b:the rail 200 96
b:the rain -108 0
b:the reason 68 -131
b:the relat -137 0
b:the remind -174 0
b:the rent 81 36
b:the reservoir 86 61
b:the right -80 0
b:the river 57 57
b:the rope 87 40
b:the row -48 0
b:the rule 66 1
b:the run 70 -26
b:the score -64 0
b:the seat -52 -40
b:the sender -115 0
b:the server -72 0
b:the servic 27 73
b:the session -98 1
b:the set -67 0
b:the sheet 82 -28
b:the short 44 65
b:the shot 149 -66
b:the show 378 -70
b:the side -188 0
b:the sink -8 -78
b:the skill 122 -82
b:the sleep -55 0
b:the smoke 128 -51
b:the snow 55 -16
b:the spot 186 -8
b:the spring 45 -57
b:the staff -45 0
b:the stair -57 48
b:the store -79 0
b:the street 57 -71
b:the stuff 75 -99
b:the suicid -85 5
b:the surgeri 100 12
b:the tabl 96 -65
b:the team -59 0
b:the test -89 0
b:the thing 8 -120
b:the thought 148 79
b:the thread -45 0
b:the tile 35 45
b:the time 17 73
b:the toilet -26 -156
b:the top 27 139
b:the track 224 171
b:the trade 49 -25
b:the train 34 45
b:the treatment -92 0
b:the trunk 38 65
b:the tub 209 41
b:the tuesday -47 0
b:the urg -54 72
b:the valu -59 -2
b:the vape 103 -30
b:the video 62 24
b:the visit -81 0
b:the wagon 78 -28
b:the walk 170 -82
b:the wall 234 103
b:the walmart 117 -55
b:the warehous 12 60
b:the washer 98 -17
b:the wave 129 -127
b:the way -106 10
b:the week -65 0
b:the weekend 62 147
b:the wheel 112 25
b:the whole 45 -9
b:the window -82 137
b:the wine 29 -61
b:the word -79 -44
b:the world 42 137
b:the wrong 34 -63
b:the yellow 25 45
b:them $ -95 -99
b:them all 139 45
b:them in 53 67
b:them my 3 65
b:them on -133 0
b:then $ -168 0
b:then fail -103 0
b:then his -55 0
b:then i 76 -130
b:then it 162 144
b:then light 126 -103
b:then the 105 -2
b:therapist $ -64 0
b:therapist ask 58 55
b:there $ -171 39
b:there a 223 82
b:there an 61 66
b:there and -33 60
b:there are 182 -130
b:there be -48 0
b:there blood 66 45
b:there everyon -43 -99
b:there food 50 21
b:there is -206 -54
b:there isnt 49 17
b:there no 68 158
b:there noth 134 60
b:there soon -126 0
b:they are -48 15
b:they ask 144 -46
b:they broke 3 -85
b:they brought 38 46
b:they can 89 72
b:they gave 59 29
b:they get 119 21
b:they hug -102 0
b:they lock 72 8
b:they move -67 1
b:they took 71 50
b:they went 41 -87
b:they were -28 -74
b:they wont 127 -11
b:they would -98 8
b:theyr cover 6 64
b:theyr in 30 55
b:thigh look 108 57
b:thing $ -357 -12
b:thing has 46 13
b:thing i 112 92
b:thing on -67 8
b:thing that 60 34
b:thing to 86 -50
b:think $ 109 -95
b:think abt 84 30
b:think i 197 -104
b:think id -125 18
b:think im -131 77
b:think it 155 -42
b:think of -191 130
b:third $ -61 0
b:third day 86 -102
b:this $ 65 -114
b:this anymor -241 0
b:this browser -70 0
b:this close 146 -183
b:this crave 95 -42
b:this doesnt 24 -49
b:this earth 37 97
b:this evening 3 45
b:this group -100 0
b:this heat -236 0
b:this is -79 154
b:this month 60 -38
b:this morn 210 32
b:this one -157 -79
b:this phone 80 40
b:this place -84 16
b:this point 46 -5
b:this program 75 -128
b:this time 232 138
b:this urg 102 -125
b:this weather -69 0
b:this week 180 174
b:this weekend 12 -46
b:this winter -50 33
b:tho $ -77 0
b:those kid 73 46
b:thought about -53 31
b:thought was -66 0
b:threaten to -42 -84
b:three day 113 -96
b:three letter 44 65
b:three margarita 82 -83
b:three time 55 -4
b:three week 78 48
b:through 8 53 -22
b:through my 59 33
b:through wrote -102 0
b:throw thing 111 -27
b:thru the 98 -9
b:thumb on -77 0
b:thumb over 114 -33
b:thursday $ -78 -21
b:thursday becaus -56 0
b:thursday group 65 14
b:ti $ -74 0
b:ticket for -80 0
b:tie the 65 24
b:tiembl tod 56 -7
b:tiemp $ 95 -106
b:tiempo $ -167 0
b:tien arregl 26 -62
b:tien fiebr -130 0
b:tien hast -188 0
b:tien la 122 38
b:tien los 72 28
b:til bedtim -79 0
b:til i 95 15
b:til it 62 130
b:til my 146 116
b:til sunday 5 -60
b:til there 92 63
b:time $ -161 231
b:time and -18 73
b:time count -45 0
b:time he 69 81
b:time in 94 -78
b:time it 159 -21
b:time not -54 8
b:time out -71 0
b:time sinc 156 -42
b:time this 87 -17
b:tin $ 115 72
b:tio me -33 -54
b:tir $ 235 -100
b:tir a -164 -108
b:tir al 66 83
b:tir con -104 13
b:tir de -57 1
b:tir el 75 -12
b:tir la 67 -9
b:tir no 80 80
b:tir y -87 6
b:tire $ -116 105
b:tire go -117 0
b:tire iron 137 71
b:tire of 234 -20
b:tire tho -77 0
b:tmrw $ 56 17
b:to $ 8 -139
b:to 10 58 55
b:to 12 -71 0
b:to 2 -83 0
b:to a -263 -9
b:to act 68 83
b:to and 22 -102
b:to answer -120 0
b:to as -46 0
b:to ask -171 0
b:to bed -244 -12
b:to bring -58 0
b:to burn 211 -76
b:to call 1 -83
b:to carri 49 57
b:to clean 56 105
b:to close -72 45
b:to come -19 132
b:to compar -75 0
b:to cut 123 164
b:to day 243 -73
b:to death -97 0
b:to die 39 144
b:to disappear -187 3
b:to discontinu 44 -47
b:to do -54 349
b:to drink 2 -83
b:to drive 113 107
b:to eat -59 39
b:to end 282 179
b:to everyon 45 28
b:to famili -56 0
b:to feel 93 -83
b:to fill 30 -84
b:to finish 8 -60
b:to fix 53 -22
b:to get 161 4
b:to go 142 113
b:to hate -58 0
b:to have -57 16
b:to her -175 3
b:to him 50 -46
b:to hold -52 0
b:to hunt 24 70
b:to hurt -76 111
b:to is 78 -18
b:to it -184 -26
b:to kay 50 27
b:to keep 78 -5
b:to kill 49 106
b:to know 49 0
b:to leav 46 -4
b:to let 98 48
b:to live -190 5
b:to lock -189 -21
b:to look -11 55
b:to lose 21 -65
b:to make 96 56
b:to mass -55 0
b:to me 153 -80
b:to mom -101 0
b:to my 73 -82
b:to myself 45 150
b:to open 71 -27
b:to pay 103 -112
b:to play 58 16
b:to pretti 46 13
b:to read -47 0
b:to refil 88 -19
b:to relaps 4 -60
b:to report 49 -66
b:to say -113 -38
b:to school -168 0
b:to score 100 -35
b:to see 50 47
b:to sell -67 -21
b:to shake 37 -99
b:to sleep 220 -241
b:to smash -65 21
b:to somebodi 107 11
b:to someon 94 -88
b:to stop -70 97
b:to take 153 55
b:to talk 70 -18
b:to tell -171 2
b:to text 19 -51
b:to that -55 65
b:to the 2 -184
b:to tri 88 12
b:to use 120 -152
b:to vape -110 0
b:to wait -56 0
b:to wake -120 0
b:to walk 64 58
b:to whoever -56 0
b:to write -56 0
b:to zero 132 -45
b:toall en -65 0
b:toast $ -300 0
b:toc $ -16 150
b:toc a 151 -64
b:toc el 128 -48
b:toc leer -59 0
b:toc pos 20 51
b:tod $ 366 45
b:tod bien -96 -1
b:tod con -102 0
b:tod de 85 2
b:tod dios 23 -62
b:tod el -62 -63
b:tod en -277 -21
b:tod hast 144 63
b:tod la -41 -120
b:tod las -71 16
b:tod lo -71 -12
b:tod los -162 176
b:tod me 71 -21
b:tod pens 109 87
b:tod se 34 -103
b:tod segun -52 0
b:tod tranqui -58 0
b:toda mis 92 -64
b:todavi no 91 77
b:todavia $ 13 -45
b:today $ -143 -105
b:today all 79 48
b:today and 125 -28
b:today i -119 19
b:today my -68 0
b:today so 9 54
b:today that -21 -53
b:today there 118 -158
b:today was -7 64
b:toddler on -45 0
b:todo $ -78 0
b:toilet $ -90 0
b:told $ -65 -5
b:told a -47 0
b:told gerald -51 0
b:told her -82 -85
b:told him 150 64
b:told me 132 -50
b:told myself 16 -49
b:told the -79 22
b:told to -53 0
b:tom $ 175 -384
b:tom com 100 43
b:tom el -43 51
b:tom estan 52 -13
b:tom la -78 119
b:tom las 55 -166
b:tom lo 16 -109
b:tom mat -99 0
b:tom mi -73 0
b:tom much 33 123
b:tom pastill 73 6
b:tom tod 77 107
b:tom tres -75 -14
b:tom una -110 0
b:tom y 71 34
b:tom ya 18 -91
b:tomorrow $ 45 84
b:tomorrow it 42 102
b:tomorrow with 96 110
b:tongu check -69 0
b:tongu has 43 -80
b:tonight $ 104 -81
b:tonight i 10 -71
b:tonight im -130 10
b:tonight it -73 104
b:tonight the 36 -115
b:too $ -102 -33
b:too deep 170 18
b:too earli 91 -36
b:too far 55 -66
b:too loud 20 -57
b:too mani -33 48
b:too much 101 72
b:took a 23 62
b:took all -77 43
b:took apart 91 73
b:took his -59 -9
b:took like 135 66
b:took me -90 -13
b:took my 207 -228
b:took the -337 13
b:took them 13 94
b:took too 73 9
b:took two -72 -24
b:top of 72 121
b:toqu a 14 67
b:toqu mejor 20 51
b:tortill $ -110 0
b:touch a -54 0
b:touch me 190 -42
b:touch my 18 92
b:toxic teammat -92 0
b:toy en -159 -74
b:toy escondi 55 57
b:tra la 55 -28
b:trab la 33 101
b:trabaj $ -85 -71
b:trabaj me 10 45
b:trabaj y 162 17
b:track my 27 -161
b:track say 36 -60
b:trade associ 49 -25
b:traffic on -68 7
b:trag $ 22 155
b:trag en 6 -47
b:trag tod 35 51
b:traig $ 10 -53
b:traig el 134 29
b:traig la 145 -22
b:traig una 156 -44
b:traig vend -49 19
b:train $ -73 0
b:train come 53 45
b:tramadol $ 38 -99
b:tranquil $ -113 38
b:tranquil y -80 -16
b:trans dic 14 -51
b:trazodon sinc 14 54
b:treatment in -92 0
b:tree $ 86 86
b:tres dia 112 -13
b:tres dias 293 -58
b:tres penal -115 0
b:tres turn -80 0
b:tres vec 190 -68
b:tri $ -59 -197
b:tri to -50 163
b:truck $ -143 -33
b:truck and 59 41
b:true crime -63 0
b:true still -77 0
b:tub $ 64 -5
b:tub and 51 6
b:tub with 80 36
b:tuesday $ -148 -12
b:turkey on -46 -9
b:turn $ 48 -45
b:turn de -58 0
b:turn en -103 0
b:turn in -72 0
b:turn into 67 -88
b:turn my 61 -43
b:turn the 70 76
b:turtl cross -98 0
b:tuv una 100 29
b:tweak my -134 0
b:twelv pack 137 -79
b:twenti minut -54 76
b:twenti six 7 90
b:twice $ 117 -50
b:twice i 14 51
b:twice this -76 -12
b:twitch $ 9 -97
b:two day 76 -66
b:two is -74 0
b:two kid -47 0
b:two overdos -78 0
b:two week 8 123
b:two year 363 8
b:type a -51 0
b:type here 97 42
b:type in 265 -30
b:type text -73 0
b:type this -82 23
b:type with -70 0
b:u can 27 86
b:u know 175 50
b:ugh $ 130 -32
b:uh my -72 0
b:ultim $ 114 -63
b:ultim mensaj 90 87
b:ultim sesion -56 0
b:um so -61 6
b:un amig 45 -109
b:un ataqu 56 -84
b:un boletin 9 48
b:un caf -69 0
b:un cartel -70 0
b:un cuart 102 -62
b:un dia -76 44
b:un fierr 70 41
b:un hel -104 0
b:un infart 49 128
b:un mang -71 0
b:un monaz 23 -62
b:un monton 32 63
b:un pas 74 -94
b:un pequen -47 0
b:un plan -216 26
b:un plat 77 -90
b:un poz 114 -39
b:un pun 102 119
b:un ruid 52 36
b:un saqu 28 -114
b:un siet -82 0
b:un suicidi -98 0
b:un tir -7 90
b:un trag 45 -111
b:un vide 6 75
b:una botell -44 151
b:una cart 42 95
b:una cop -6 -59
b:una de 6 175
b:una fich 10 -53
b:una hor -92 6
b:una lat -68 0
b:una list 144 38
b:una piedr 48 -24
b:una pistol 59 50
b:una seman -61 13
b:una siest -106 19
b:una sobredosis -92 0
b:una sol 83 -30
b:una tonteri 34 83
b:unas caguam 108 -33
b:unas gan 85 -37
b:unas lin 54 -10
b:unblock his 47 -57
b:uncl $ 63 -60
b:uncl hand -66 0
b:uncl took -55 0
b:under my 226 -20
b:under the 57 139
b:under which -76 0
b:unenrol me 78 -83
b:unlock or -97 0
b:uno $ 172 -153
b:uno gummi 13 -45
b:uno no 8 51
b:uno que 33 -54
b:unos tapis 174 -62
b:until he 45 -57
b:until it -32 54
b:up $ 484 197
b:up a 127 88
b:up about -39 -139
b:up after 88 -81
b:up again 16 68
b:up and 81 196
b:up around -51 0
b:up at -72 17
b:up for -217 -70
b:up from -168 1
b:up here 43 55
b:up how 236 72
b:up i 3 -85
b:up in 146 -270
b:up my 158 -14
b:up need -66 0
b:up now 31 -88
b:up on 16 -78
b:up pleas -73 2
b:up sinc 19 63
b:up the 33 98
b:up this 23 -60
b:up to -118 43
b:up tomorrow -49 9
b:up yesterday 152 -54
b:updat my -11 87
b:urg came -109 0
b:urg is 231 -143
b:urg to 2 133
b:urgent $ 103 -41
b:us $ 274 -30
b:us all -4 48
b:us in 98 11
b:use $ 305 -144
b:use car -249 0
b:use didnt -79 0
b:use dont 190 -37
b:use for 18 63
b:use honest -56 0
b:use i 63 -21
b:use im 151 -50
b:use in -57 0
b:use la -133 0
b:use my -118 0
b:use the -294 19
b:use to 412 -152
b:use what 106 92
b:uso de 119 -17
b:usted $ -52 -41
b:usted me -8 54
b:usuari existi 41 -70
b:va a 72 -49
b:va tod -52 0
b:vacacion $ -188 0
b:vacun $ -51 0
b:valu after 37 50
b:valu worksheet 23 48
b:van a 138 175
b:van cuatr 49 -15
b:van por 64 -26
b:vas a -65 0
b:vay la 50 5
b:ve $ 109 -114
b:vec $ -3 -46
b:vec y 67 -24
b:vecin $ 124 33
b:vecin anda -57 0
b:vecin ya 18 64
b:vel $ -46 0
b:velori y 124 46
b:vem en 90 35
b:ven $ -2 48
b:vendi la 52 14
b:vendi mis 119 -36
b:veng la 116 79
b:veni carg 36 78
b:vent $ -199 0
b:veo de 32 56
b:veo y 21 51
b:ver a -66 25
b:ver el -70 0
b:ver que 84 17
b:ver si 88 55
b:vez $ -127 -92
b:vez cant -52 0
b:vez el 4 -52
b:vez en 10 54
b:vez nad 45 -34
b:vez que 86 48
b:vi lo -73 0
b:viaj a -77 0
b:vid $ 259 69
b:vid esper -59 0
b:vid no 87 86
b:vide $ -48 0
b:viej $ -77 -29
b:viej esta 79 63
b:vien el -151 0
b:vien en 195 -168
b:vien por -38 56
b:viend la 66 -25
b:viend llov -111 0
b:viern me -62 -16
b:viern y 8 -55
b:vig del 104 37
b:vin a -32 55
b:vinagr de -57 0
b:virg que 10 117
b:vitrin par -56 0
b:viv $ 228 153
b:viv asi 125 27
b:viv en -88 -6
b:viv segur -90 0
b:viv sin -59 0
b:viv y -203 60
b:vivir $ -53 2
b:vivitrol la -77 0
b:vivitrol shot -38 -46
b:vodka $ 53 -72
b:vodka in 212 -50
b:voic in -47 -36
b:voic said -49 0
b:voic say 134 28
b:voic tell 85 48
b:volunt for -73 8
b:volvi $ 148 116
b:volvi a -49 -136
b:vomit $ 29 122
b:voy $ 147 -125
b:voy a 150 88
b:voy al 55 2
b:voy bien -136 0
b:voy camin 176 -108
b:voy con -134 -57
b:voy en -145 -19
b:voy pal 76 60
b:voy por -140 -16
b:voy yo 50 53
b:voz $ -115 0
b:voz alta -78 0
b:vuel lleg -81 0
b:vuelt $ -53 64
b:vuelt a 89 -74
b:vuelt en 45 41
b:vuelt no 3 -56
b:vuelv $ 9 55
b:vuelv a 161 65
b:vuelv mas 26 -62
b:vuelvo a 161 11
b:w a 8 -122
b:w everyon -86 0
b:w me 16 -121
b:w my -197 -56
b:w the 95 116
b:wait for 183 36
b:wait in 7 45
b:wait on -85 -20
b:wait til 56 43
b:wait to -95 0
b:wait twenti -51 0
b:wake my -19 52
b:wake up -34 98
b:walk $ -272 0
b:walk a 62 63
b:walk home 126 121
b:walk in 122 -26
b:walk into 124 60
b:walk out 14 96
b:walk past -54 -159
b:walk the -81 8
b:walk to -26 -69
b:wall $ -109 14
b:wall til 28 47
b:wall time -97 0
b:wanna be -74 0
b:wanna die -139 4
b:wanna kms 7 80
b:want 2 65 27
b:want a 45 -93
b:want it 359 -353
b:want me -2 -109
b:want one -160 -26
b:want out 71 153
b:want the -50 -5
b:want them 62 -51
b:want to -356 234
b:warn sign -46 0
b:was $ -51 0
b:was a -150 148
b:was an 181 69
b:was beer -92 0
b:was due 148 -100
b:was eleven 179 -16
b:was empti 8 62
b:was for 111 28
b:was four 243 -58
b:was full -6 74
b:was good 78 -6
b:was hard -86 0
b:was held 56 -78
b:was in -89 -46
b:was just 106 243
b:was ketchup -52 0
b:was last 85 -12
b:was left 99 92
b:was mad 64 63
b:was me 73 -56
b:was my 31 -62
b:was nice 89 92
b:was on -147 -50
b:was rape 6 -53
b:was right -64 0
b:was six -25 -89
b:was sorri 4 -84
b:was strang -47 0
b:was the -80 -6
b:was there -278 0
b:was told -58 0
b:was too 75 -31
b:wash my -50 0
b:wasnt a 117 30
b:wasnt for 88 -27
b:wast of 106 -28
b:wat is -81 0
b:watch $ 68 6
b:watch me -81 0
b:watch the -52 0
b:water $ 121 -14
b:water bottl -77 -15
b:wave this -45 0
b:way $ -147 -55
b:way goe 23 -58
b:way home -162 -22
b:way out 9 96
b:way to 198 -102
b:way too -49 9
b:we agre -61 0
b:we are -128 0
b:we broke 25 82
b:we get -110 0
b:we had -57 0
b:we have -10 -51
b:we know 107 31
b:we talk -64 -1
b:we were 87 -12
b:wear my 140 146
b:weather $ -79 0
b:wed $ -54 -25
b:wednesday becaus -82 0
b:weed n -28 -52
b:week $ 297 136
b:week ago 121 124
b:week and -147 -12
b:week i 139 10
b:week im -49 0
b:week it 75 -54
b:week ive 3 -46
b:week one -83 0
b:weekend $ 109 63
b:weekend someon 49 7
b:weird great 52 42
b:well that -82 0
b:well the 94 -43
b:went bowl -50 0
b:went home -106 -33
b:went out 111 -131
b:went thru 54 -11
b:went to -316 62
b:weon me 170 12
b:were in 74 -162
b:were on -84 18
b:what $ 212 -35
b:what a -213 0
b:what do 53 63
b:what happen 54 -22
b:what ill 209 -59
b:what im 54 -93
b:what is -65 -119
b:what it -280 0
b:what my 149 -52
b:what now 49 -80
b:what peopl -65 0
b:what porch 2 47
b:what she 61 2
b:what the 134 167
b:what this -68 0
b:what time -70 57
b:what to -183 0
b:what was 23 92
b:what you 129 17
b:whatev $ 43 -176
b:whatev happen 124 54
b:whatev the -71 0
b:when doe -87 0
b:when he 120 -95
b:when i -176 -162
b:when it -139 186
b:when my 58 -163
b:when they 65 -4
b:when you 175 64
b:where he 67 24
b:where i 62 30
b:where im 8 60
b:where the 33 57
b:whether nobodi -91 0
b:whether the -47 0
b:whi did 161 165
b:whi i -92 26
b:whi im 12 46
b:whi not 58 22
b:whi the -111 0
b:whi what -51 0
b:which a -83 0
b:which is -66 -16
b:which room 110 29
b:which then -71 0
b:which they -50 0
b:which way -54 22
b:while i 51 -32
b:while it -88 0
b:while the 120 -66
b:who bring -49 0
b:who can -67 -41
b:who did -60 0
b:who do 72 51
b:who i 188 -167
b:who is -210 0
b:who sold 2 47
b:who was 54 -5
b:whole box 144 17
b:whole famili -78 0
b:whole minut -87 0
b:whole month 37 76
b:whole time -79 0
b:whos on 23 -58
b:wife and -89 15
b:wife is 62 32
b:wife say -73 -30
b:wild $ -60 0
b:will be -270 25
b:will kill -79 0
b:will need -52 0
b:will not 73 -75
b:will there -48 0
b:window $ 109 33
b:window and 43 -66
b:wine $ 95 -169
b:winter is -50 33
b:wish i 72 97
b:wish me -74 8
b:wish the 75 107
b:with $ -69 36
b:with a 373 -8
b:with all 82 -16
b:with an 42 -68
b:with cut -47 0
b:with famili -51 0
b:with group 108 -72
b:with her -28 -73
b:with him -185 94
b:with his -91 0
b:with hope 114 -72
b:with intent 49 93
b:with it -11 -382
b:with journal 114 -72
b:with me -13 182
b:with my -357 -137
b:with myself 62 -85
b:with no 115 -120
b:with that 38 54
b:with the -285 250
b:with these -92 0
b:with two 36 107
b:with you -49 36
b:without $ 111 -42
b:without a -134 4
b:without look 105 56
b:without me 177 11
b:without shake -95 0
b:woke up 111 -51
b:won $ -59 0
b:wonder if -45 25
b:wont answer 12 67
b:wont be 144 55
b:wont do 15 -64
b:wont have 55 61
b:wont let -13 -72
b:wont matter 19 47
b:wont need 39 88
b:wont stop 61 20
b:wont work 5 60
b:word for -100 0
b:work $ -59 -20
b:work and -47 17
b:work im 84 42
b:work is -50 -12
b:work lol 54 -12
b:work now -49 0
b:work on -34 -115
b:work right 5 60
b:worksheet not 37 50
b:worri about -96 67
b:wors $ 46 -4
b:worth it -210 0
b:worth more 117 54
b:worth the 141 -150
b:would be 182 151
b:would do 6 -80
b:would have -189 74
b:would kill -80 0
b:would like -123 31
b:wrist $ -69 2
b:write between -71 0
b:write it 83 69
b:write my -48 -41
b:write this 114 -107
b:write which -71 0
b:written $ -52 0
b:written three 44 65
b:wrong $ 6 81
b:wrong code -62 0
b:wrong side 137 47
b:wrote it -105 14
b:wrote someth -75 20
b:wrote the 189 72
b:xanax and 9 197
b:xanax on 20 -57
b:y a -7 -73
b:y acab -89 0
b:y agarr 8 51
b:y ahi 53 17
b:y ahor -64 -53
b:y ahora 56 25
b:y anda 46 37
b:y ando 53 -98
b:y anoch 17 -51
b:y aun 62 24
b:y casi 124 174
b:y con -107 12
b:y cuand -3 86
b:y de -62 -38
b:y descans 51 26
b:y despert 65 3
b:y despiert 7 -63
b:y despu -76 -15
b:y dic 115 137
b:y dij 69 99
b:y en 67 -58
b:y esta 153 159
b:y estoy 174 5
b:y falt 33 81
b:y fueron 176 94
b:y hoy 0 -137
b:y la 15 -82
b:y las 82 -54
b:y le -53 142
b:y lleg -97 0
b:y llor 6 48
b:y lo -106 -9
b:y lueg 164 -209
b:y me 8 130
b:y medi -31 52
b:y mejor -107 0
b:y mi -157 41
b:y mont -55 0
b:y nad 106 -32
b:y nadi 156 -37
b:y ni -245 0
b:y no 277 249
b:y nos -47 -6
b:y pas -60 -11
b:y pedi -64 0
b:y perdi -83 -5
b:y pes 5 -85
b:y por 139 -33
b:y que 17 273
b:y qued -107 -16
b:y sali -59 0
b:y se -304 -127
b:y segui -65 0
b:y sient 68 -15
b:y sig 251 42
b:y sin -51 -3
b:y tan -59 0
b:y teng 63 61
b:y tien 167 71
b:y tod -79 -113
b:y todavi 73 -114
b:y tom -32 -95
b:y un -47 0
b:y una 26 147
b:y van 53 -35
b:y veo 48 54
b:y vien 119 85
b:y vomit 71 -16
b:y voy 18 -50
b:y ya 113 -17
b:y yo -233 -265
b:ya $ -77 -119
b:ya abri 93 102
b:ya camin 181 -61
b:ya casi -226 -58
b:ya compr -50 21
b:ya descans -64 24
b:ya encontr -123 0
b:ya es -1 73
b:ya eso 50 -40
b:ya esta -96 -167
b:ya estoy -227 34
b:ya estuv 32 -63
b:ya hic 54 40
b:ya la 3 -83
b:ya le 119 -52
b:ya leo -60 0
b:ya lleg -131 0
b:ya lo 163 -40
b:ya me 100 -168
b:ya muri 54 -46
b:ya no -31 51
b:ya nom 27 129
b:ya pa 60 13
b:ya que 73 28
b:ya quier -176 0
b:ya rec 106 -32
b:ya sab 97 -122
b:ya sali -51 -62
b:ya se 77 -20
b:ya teng -68 293
b:ya termin -66 0
b:ya tien -1 95
b:ya van 49 -15
b:ya voy 71 48
b:yeah i 23 -58
b:year $ -371 0
b:year ago -125 -98
b:year and 142 -48
b:year for 275 25
b:year old -109 3
b:year sinc -120 0
b:yell $ 122 -49
b:yell at -124 0
b:yell you -68 0
b:yes hopeless -95 0
b:yes i -56 0
b:yesterday $ -102 -46
b:yesterday and 186 -32
b:yo $ 310 22
b:yo a 45 -30
b:yo con -102 48
b:yo le 58 61
b:yo lo -5 45
b:yo ni -48 49
b:yo no 184 -172
b:yo saqu -70 0
b:yo sol -58 -3
b:yo tambi -87 0
b:yo voy -102 0
b:yo y 13 73
b:yo ya 73 17
b:you $ -174 -155
b:you all -151 -110
b:you and -19 108
b:you are -122 0
b:you can 93 -82
b:you cant 40 -93
b:you could 119 23
b:you did 190 28
b:you for -120 6
b:you guy 60 164
b:you have 35 114
b:you heard -68 0
b:you in 201 30
b:you know 103 -5
b:you monday -148 19
b:you my 4 -84
b:you on 151 12
b:you peopl 52 -72
b:you see -66 0
b:you tell -167 0
b:you to 217 95
b:you tomorrow -61 -3
b:you wont -94 24
b:youll need 234 81
b:youngest has -57 0
b:your arm -168 0
b:your is 44 65
b:your time 91 -63
b:youth pastor 51 -86
b:zangolote $ 6 48
b:zap and 54 -44
b:zap everi 52 -67
b:zapat $ -158 -74
b:zapat nuev -110 0
b:zero $ 92 -33
b:zero bird -76 0
b:zoom $ -47 -3
b:zumb los 27 -61
c:11> 139 58
c:<0> 140 -57
c:<3> 4 -130
c:<abu -12 -163
c:<am 68 117
c:<ama 116 34
c:<an 138 57
c:<ana -137 0
c:<and 139 77
c:<anos -131 -48
c:<any 114 131
c:<app 63 -141
c:<ar 254 227
c:<arm 139 5
c:<ay 129 -65
c:<bai -115 0
c:<bail -115 0
c:<ban -168 80
c:<bar 163 -127
c:<be> 22 140
c:<bee 166 -29
c:<been 139 32
c:<bei 140 -57
c:<bein 159 -57
c:<bi -267 -105
c:<bl 22 324
c:<ble 5 153
c:<bo 189 -76
c:<bott 119 60
c:<bu 8 -147
c:<bus 180 79
c:<busq 135 107
c:<but -148 -43
c:<but> -119 -46
c:<bye 164 40
c:<ca 152 -56
c:<cab 107 -118
c:<cad 157 70
c:<cada 157 70
c:<cal 132 116
c:<calm 85 120
c:<cam -97 -144
c:<carr 157 70
c:<ce -94 -240
c:<ch -334 -34
c:<cham 121 43
c:<clo 179 87
c:<co 61 -246
c:<coa 141 -23
c:<coac 120 -31
c:<coc -120 72
c:<col -220 -53
c:<come -109 158
c:<coo -155 -87
c:<cook -135 -84
c:<cor 199 94
c:<cou -70 -128
c:<cr -158 -139
c:<cra -49 -217
c:<cri -222 7
c:<cro -6 153
c:<cu 234 193
c:<cut 61 143
c:<cuts 130 14
c:<da 151 100
c:<dad 125 78
c:<dat -179 54
c:<de 290 221
c:<deb 177 107
c:<debi 124 33
c:<dent -131 29
c:<desd 97 -115
c:<det 133 -140
c:<di 174 -221
c:<dia 114 -143
c:<dic 123 -41
c:<die> 117 75
c:<do -187 2
c:<doc -145 -101
c:<dr 197 -175
c:<ea -78 138
c:<earl -138 4
c:<el -35 -146
c:<em 156 -38
c:<emp 136 -99
c:<en 33 312
c:<enc 94 119
c:<end 52 157
c:<end> -78 120
c:<enfe -125 0
c:<ent 142 14
c:<es 353 -42
c:<esc 271 18
c:<esco 158 45
c:<ese -163 -79
c:<ese> -163 -79
c:<est 273 135
c:<esta 116 220
c:<esto 219 -93
c:<ever 116 48
c:<exi 151 23
c:<ext -116 -62
c:<fal 51 122
c:<fe -77 119
c:<fel -158 -30
c:<fen 117 47
c:<fi 18 -208
c:<fing 140 -15
c:<fli 21 -149
c:<form -115 32
c:<fou 153 -73
c:<four 171 -30
c:<fri -124 -97
c:<fu 159 -47
c:<fue 191 70
c:<fuer 117 8
c:<get 168 14
c:<giv -137 -55
c:<givi -142 0
c:<gl -213 -111
c:<go 194 148
c:<go> -48 128
c:<gon 252 -27
c:<gone 129 -9
c:<gor -122 0
c:<gr -346 -208
c:<gra -119 -49
c:<gran -152 -85
c:<gue 138 -29
c:<gues 120 -16
c:<gun -1 129
c:<ha 4 146
c:<hac 145 37
c:<hai -136 4
c:<hair -136 4
c:<hal -1 -127
c:<hast 119 -19
c:<he 82 217
c:<he> 123 -6
c:<hel 22 138
c:<help -164 -18
c:<her 35 165
c:<her> -137 83
c:<hes 159 131
c:<hes> 159 131
c:<hi> -127 -7
c:<hid 128 56
c:<hit 19 -137
c:<hits 24 -134
c:<hom 143 -70
c:<hop 137 147
c:<hopi 148 85
c:<hor -127 11
c:<hr 118 -60
c:<hu 120 -87
c:<i> 144 23
c:<if 189 178
c:<if> 189 178
c:<il 149 -25
c:<im 294 -65
c:<im> 227 -34
c:<in 229 87
c:<ins 176 116
c:<insu 126 100
c:<into 134 -2
c:<is 125 183
c:<isn 126 27
c:<isnt 126 27
c:<it 235 35
c:<its 156 104
c:<its> 162 104
c:<iv 222 -91
c:<ive 237 -91
c:<ive> 237 -91
c:<ja -275 -106
c:<jaj -239 1
c:<jaja -239 1
c:<jus 136 25
c:<k> 132 16
c:<ke 150 94
c:<kee 185 115
c:<keep 185 115
c:<ki 52 123
c:<kid> -161 91
c:<kie 116 21
c:<kier 116 21
c:<kil -117 38
c:<kn 233 -52
c:<la -265 298
c:<lat -227 -18
c:<late -171 -18
c:<le> 124 -47
c:<let -15 154
c:<li -412 -103
c:<lin -142 10
c:<ll -79 161
c:<lla -119 -20
c:<llam -162 -2
c:<lle 105 116
c:<lo> 119 -58
c:<lor 116 -1
c:<ma -250 363
c:<mano 154 -33
c:<mar -162 -35
c:<mat 14 229
c:<mata 31 120
c:<may -115 -19
c:<may> -156 9
c:<me 145 -30
c:<me> 74 -122
c:<med -153 41
c:<mere 120 -26
c:<mes 135 -27
c:<meti -129 -13
c:<mi 56 177
c:<mie 142 -78
c:<mil -198 -17
c:<min -3 -128
c:<mir 166 155
c:<mo 175 -46
c:<mor 141 46
c:<mou 143 -26
c:<mout 146 -26
c:<mov -183 -41
c:<mu -133 201
c:<myse 119 38
c:<ne -248 -104
c:<new -204 101
c:<new> -159 116
c:<nie -127 11
c:<nit 129 -68
c:<no 216 -108
c:<non -132 -71
c:<none -127 -64
c:<ob 134 -69
c:<obs 121 -31
c:<obse 121 -31
c:<of -71 -139
c:<off 5 -144
c:<oj 258 245
c:<oja 173 121
c:<ojal 173 121
c:<ojo 87 130
c:<ol -107 -170
c:<op -141 -49
c:<or -193 52
c:<otr 152 1
c:<ou 23 120
c:<pac 171 -68
c:<pag -136 51
c:<pase -118 130
c:<pat -145 -35
c:<pati -239 -23
c:<pe -131 91
c:<pel -199 64
c:<perc 125 -81
c:<perd 194 -123
c:<perm 121 62
c:<perr -140 36
c:<pi 293 122
c:<pid 118 -39
c:<pie -46 122
c:<pil 139 180
c:<pill 121 83
c:<pip 0 -169
c:<pl 195 129
c:<pla 110 127
c:<plan -38 165
c:<po 3 -215
c:<pode 126 -38
c:<pr 45 155
c:<pres -138 43
c:<pu 163 66
c:<pun 167 19
c:<qu 163 109
c:<que> 175 10
c:<qui 204 98
c:<quit 123 5
c:<ra 18 226
c:<rac 60 -129
c:<rai -141 8
c:<rat 102 200
c:<rea 128 78
c:<real 133 79
c:<recu 116 -11
c:<ref -122 -27
c:<ren 148 -35
c:<res 173 60
c:<resp 130 15
c:<rev 152 -32
c:<rn 123 -7
c:<ro -130 59
c:<room 121 15
c:<ru -43 136
c:<sab 160 -111
c:<sal -207 92
c:<sal> -124 0
c:<se -160 203
c:<sen -159 70
c:<ser 134 113
c:<sh 250 -45
c:<sh> 113 122
c:<si 298 -119
c:<si> 153 87
c:<sk 154 -55
c:<ski 197 -59
c:<sl 218 15
c:<sle 117 68
c:<slee 57 123
c:<sm 31 -161
c:<sme 83 -133
c:<smel 83 -133
c:<so -65 -161
c:<soc -136 -4
c:<sol> -115 0
c:<sos 136 -13
c:<st 204 33
c:<str 297 -27
c:<stra 137 -33
c:<su -226 -91
c:<sui -3 121
c:<suic -123 41
c:<sun -182 8
c:<ta -273 -19
c:<take 129 -14
c:<taki -130 -49
c:<tap> -116 0
c:<tar -305 16
c:<tard -121 5
c:<te -163 -96
c:<tea -164 -21
c:<ten 161 100
c:<teng 116 29
c:<the 122 183
c:<they 174 24
c:<thi 286 -87
c:<thru 120 -30
c:<ti 233 44
c:<til 215 21
c:<til> 157 57
c:<tira 95 -121
c:<tire -129 133
c:<to -53 -129
c:<tob -117 0
c:<toma -25 -144
c:<tome -24 166
c:<toni 129 0
c:<too 148 61
c:<touc 120 -11
c:<tra 119 89
c:<tre 128 -36
c:<tri -170 32
c:<tw 187 -23
c:<un 275 -124
c:<una 94 -134
c:<uno 175 0
c:<us> 164 -4
c:<va 226 -93
c:<van 139 4
c:<ve -80 270
c:<ven 144 129
c:<ver -188 39
c:<vi 24 244
c:<vid 80 161
c:<vo 254 66
c:<vu 157 29
c:<vue 157 29
c:<vuel 157 29
c:<wa 80 171
c:<wan 140 68
c:<wasn 140 5
c:<we -116 -100
c:<weir 119 42
c:<wh 364 64
c:<whe -133 -29
c:<whet -121 0
c:<whi 141 -32
c:<wis 55 116
c:<wish 87 119
c:<wo 175 44
c:<wont 163 85
c:<wou 110 149
c:<woul 103 148
c:<wr 154 41
c:<y> 146 39
c:<yea -116 -5
c:<year -154 17
c:<zo -173 21
c:<zoo -128 -11
c:aba 21 -136
c:abl 5 -134
c:abu -20 -210
c:abus 68 -158
c:acc -160 22
c:ace 21 162
c:acer 215 61
c:aci 219 -48
c:acia 172 49
c:acia> 144 -17
c:ack 138 -66
c:aco -154 32
c:act -170 70
c:ad> -87 201
c:ada -138 12
c:ado -240 98
c:ado> -239 167
c:adr 131 -32
c:age -189 -75
c:ago 69 237
c:ago> 51 259
c:aig 153 -61
c:aigo 128 -26
c:aigo> 128 -26
c:ain -307 -91
c:aja -196 -24
c:aje 123 -56
c:aje> 172 -43
c:ak> 166 -133
c:al> -194 -102
c:ala 176 158
c:alco -115 55
c:ale -250 147
c:alers 117 -60
c:alg 162 -17
c:algo 149 -55
c:algo> 158 -55
c:ali 197 -44
c:alin 79 -187
c:all -150 -103
c:alle -184 -2
c:alm 135 181
c:alt 154 -33
c:amar -118 -1
c:amb -151 115
c:ame 164 -143
c:amen 117 -56
c:amo -227 -18
c:amos -203 -57
c:amos> -203 -57
c:amp 235 -26
c:an> 244 126
c:anc -260 13
c:and> 117 24
c:ando> 133 -55
c:ands -168 32
c:ands> -141 36
c:ane 212 178
c:ang 9 136
c:ange> -122 -32
c:ani -217 -54
c:ank -89 138
c:ann -96 120
c:ano 144 -49
c:anose 142 -54
c:ant 58 145
c:ant> 123 0
c:anta -215 56
c:ante> 151 -52
c:anted -146 -5
c:anti 142 68
c:any 9 149
c:ape 127 -96
c:api 149 -71
c:ar> 127 205
c:ara 28 150
c:arbo 124 68
c:ard -194 73
c:ard> -136 14
c:arde -146 -25
c:arde> -144 2
c:ards 117 -18
c:ards> 117 -18
c:are -73 122
c:area -188 7
c:arg -181 -45
c:ario -127 8
c:ario> -137 -13
c:arm 231 268
c:arme 325 174
c:arme> 253 131
c:arn -145 27
c:arni -181 -4
c:arnin -129 -4
c:aron -154 -143
c:aron> -126 -143
c:arq -120 -48
c:arqu -120 -48
c:arque -120 -48
c:arr 267 1
c:arre 126 -41
c:arro -22 121
c:ars -134 125
c:artid -117 -30
c:ase -180 79
c:ase> -127 125
c:ash -55 -201
c:ash> -50 -148
c:asn 147 19
c:asnt 147 19
c:asnt> 147 19
c:aso 141 5
c:aso> 130 -24
c:asse -294 50
c:assed -150 70
c:ast 138 -183
c:aste -132 -63
c:at> -265 212
c:atar 123 82
c:ate -210 2
c:ate> -155 63
c:ates -172 -66
c:ates> -171 -66
c:ati -243 60
c:att -156 102
c:atte -204 38
c:aught -128 -52
c:aus 124 99
c:ave 176 7
c:avent 154 -22
c:aver 116 76
c:avi 133 -78
c:avin 161 -70
c:aving 148 -70
c:aya 63 129
c:azo 71 142
c:ba> -24 -147
c:bai -115 0
c:bail -115 0
c:balas 133 29
c:ball -125 -29
c:bar 161 -115
c:bee 198 -61
c:been 139 32
c:been> 139 32
c:bei 140 -57
c:bein 159 -57
c:being 159 -57
c:ben 118 9
c:ber> 147 -28
c:bes -121 11
c:bi> 116 17
c:bil -147 -42
c:bill -156 -19
c:blo 71 -129
c:bon 116 9
c:bon> 130 30
c:bor 133 -64
c:bott 119 60
c:bottl 68 116
c:bre -298 -39
c:bse 137 -24
c:bses 121 -31
c:bur -148 59
c:bus 248 -76
c:busq 135 107
c:busqu 135 107
c:but -147 -44
c:but> -119 -47
c:by> -203 43
c:bye 132 86
c:cab 167 -118
c:cac -116 -46
c:caci -116 -2
c:cacio -116 -2
c:cada 157 70
c:cada> 157 70
c:cag 128 -58
c:cagu 116 -73
c:cal 144 113
c:call 33 -143
c:calm 85 120
c:cam -9 -193
c:camar -136 0
c:camp 123 -47
c:cap 119 -43
c:car -170 155
c:caro -127 0
c:carr 157 70
c:ce> 115 192
c:ced 118 -43
c:cel -21 -159
c:cen -147 23
c:ch> 75 153
c:cha> 141 -76
c:cham 121 43
c:chan -130 5
c:chang -152 3
c:che 93 116
c:cho -220 72
c:cie -143 -31
c:cien -137 -11
c:cin -218 17
c:cio -279 -65
c:cio> -143 -18
c:cion -116 -40
c:cis 197 22
c:ck> -246 -60
c:cked 126 -25
c:cked> 126 -25
c:cle -217 -105
c:cle> -171 -46
c:clo 164 88
c:co> -217 27
c:coa 214 12
c:coac 120 -31
c:coach 120 -31
c:coc -169 32
c:col -254 -57
c:come -55 201
c:comer -117 40
c:conte -122 56
c:coo -155 -87
c:cook -135 -84
c:cor 135 39
c:corr 127 78
c:cou -140 -148
c:count 156 -102
c:cra -168 -219
c:cravi 162 -107
c:cro -18 154
c:cup 188 -49
c:cut 3 143
c:cut> -117 67
c:cuts 130 14
c:cuts> 130 14
c:da> 249 230
c:dad> -77 155
c:dar -169 60
c:dat -251 83
c:date -129 89
c:day -143 -71
c:days -135 -29
c:days> -135 -29
c:deb 177 107
c:debaj 126 39
c:debi 124 33
c:dent -168 91
c:denti -142 -24
c:der -3 -133
c:desd 97 -115
c:desde 97 -115
c:det 133 -140
c:dge -115 -37
c:di> 225 -234
c:dia 120 -125
c:die 119 128
c:die> 240 138
c:dies 117 64
c:dies> 117 64
c:din 89 -122
c:dios -4 115
c:dios> -4 115
c:dit -122 -11
c:doc -145 -101
c:dom -57 126
c:don 179 78
c:dont 131 29
c:dos 124 30
c:dos> 233 12
c:dri 21 -116
c:ds> 177 47
c:dy> 241 -7
c:eac -144 152
c:each -188 100
c:eak -34 -116
c:eal 178 1
c:eam> -129 37
c:ear -155 10
c:earl -144 31
c:earn -121 -54
c:earni -122 0
c:eati 115 15
c:eba 121 20
c:ebaj 126 39
c:ebajo 126 39
c:ebi 193 -23
c:ebi> 121 9
c:ech -140 96
c:eci -248 -77
c:eda> 127 31
c:edia 117 20
c:ee> -180 151
c:eel 146 48
c:eel> 230 -16
c:eeli -181 -12
c:eelin -181 -12
c:eep 302 257
c:eep> 286 81
c:eet 73 -138
c:eev 127 71
c:eeve 127 71
c:ega 259 -44
c:egar 149 2
c:ego -144 -34
c:ego> -137 -16
c:egu -21 123
c:ein 304 83
c:eing 209 -33
c:eing> 209 -33
c:eird 119 42
c:eja 136 126
c:el> 191 226
c:ele -187 -81
c:eli -235 43
c:elin -254 -11
c:eling -201 -11
c:ell 253 -52
c:elp -164 -18
c:elpe -142 -16
c:els 133 73
c:els> 170 107
c:elv 167 3
c:emb 27 -178
c:emi -160 -11
c:emp 31 -170
c:en> 377 -198
c:ena -166 -8
c:enal -120 -2
c:enc 116 203
c:encia -134 -19
c:end 130 -51
c:end> 11 187
c:enda -116 -22
c:endi -149 -191
c:ene 73 284
c:ene> 67 124
c:enfe -125 0
c:enfer -125 0
c:eng 185 74
c:engo 125 1
c:engo> 125 1
c:enm 198 9
c:enme 222 9
c:enme> 222 9
c:ens 141 55
c:ensan -129 -22
c:ensar 125 -65
c:ent> -140 152
c:enta 120 -53
c:ente 231 -5
c:enter 154 -35
c:entis -137 -24
c:eo> 67 214
c:ep> 154 83
c:er> 125 -115
c:era 338 128
c:era> 183 112
c:eral 23 -129
c:erc 25 -145
c:erd 222 -171
c:ere> -156 -8
c:eres 199 106
c:eres> 210 90
c:eri 237 60
c:erio 174 53
c:erma 124 79
c:erman 108 135
c:erme -150 42
c:ero -178 -69
c:erra 132 55
c:ert -193 40
c:es> 283 57
c:esa> 147 40
c:esc 243 86
c:esco 136 90
c:esd 19 -173
c:esde 97 -115
c:esde> 97 -115
c:ese -133 -71
c:ese> -232 -65
c:esp 198 145
c:espi 101 118
c:ess -170 -27
c:esse 141 -49
c:est 92 201
c:esta 164 136
c:esta> 152 65
c:estab -142 28
c:estan 127 -54
c:estar 63 132
c:este> -124 84
c:esto 206 -41
c:estr -150 59
c:eta> -176 3
c:ethe -126 0
c:ether -126 0
c:eti 58 -129
c:etr -120 -13
c:ets 249 -11
c:ets> 249 -11
c:eva -128 -9
c:eve> -208 -15
c:ever 133 -2
c:every 119 100
c:ew> -148 38
c:exi 116 23
c:exo 104 -117
c:ext -128 -31
c:ey> 126 -118
c:fal 51 122
c:fe> 17 122
c:fee 36 118
c:feel> 178 -20
c:feeli -181 -12
c:fel -158 -30
c:fen 122 81
c:fer -240 12
c:fere -144 20
c:ferm -125 0
c:ffere -146 28
c:fin 260 96
c:fing 189 -7
c:fli 21 -149
c:fou 153 -73
c:four 171 -30
c:fra 153 -56
c:fuera -143 60
c:fuero 181 57
c:ga> 289 121
c:gal -164 -11
c:gan -145 58
c:gar 144 73
c:ge> -279 -120
c:ged -115 85
c:ged> -115 85
c:gel> -120 0
c:ger> -116 -25
c:ghts 151 21
c:ghts> 139 2
c:giv -126 -6
c:give> 125 -9
c:givi -169 0
c:givin -169 0
c:gle -120 9
c:go> 198 288
c:gon 277 -57
c:gone 129 -9
c:gone> 129 -9
c:gor -131 0
c:gra -140 -60
c:gran -146 -56
c:gua 59 -134
c:gue> -156 117
c:gues 120 -16
c:guess 115 4
c:gun -2 288
c:gun> 26 160
c:gur 147 91
c:hac 181 -11
c:hacer 140 93
c:hacia 153 -32
c:hal 42 -127
c:hand> 149 -74
c:hang -154 -27
c:has 52 134
c:has> -31 139
c:hast 119 -19
c:hasta 119 -19
c:hat> -189 65
c:hats 150 -60
c:hats> 147 -50
c:he> 166 -145
c:hear> 122 -7
c:hed -52 119
c:hel -40 127
c:help -164 -18
c:helpe -142 -16
c:her -92 115
c:here 143 115
c:heres 266 90
c:hes 197 276
c:hes> 277 228
c:heth -121 0
c:hethe -121 0
c:hey 162 28
c:hic -80 137
c:hid 128 56
c:hie -162 -13
c:hing -11 148
c:hing> -74 189
c:hink 118 -3
c:hinki 5 121
c:hit 107 -176
c:hits 24 -134
c:hits> 24 -134
c:hom 143 -69
c:hop 86 115
c:hopi 148 85
c:hopin 148 85
c:how> 252 39
c:hri -129 9
c:hru 120 -30
c:hru> 120 -30
c:hts 151 21
c:hts> 139 2
c:ia> 53 -146
c:ic> -126 -121
c:ica -222 -92
c:ice 144 235
c:ice> 99 187
c:ici -330 185
c:icid -124 109
c:ick -11 -225
c:ico> -149 57
c:ida -17 280
c:ida> 107 222
c:idad -129 12
c:idad> -118 12
c:ide 88 282
c:ide> -34 123
c:ied> -129 45
c:iend 129 1
c:iene 168 143
c:iene> 162 108
c:ient -117 -35
c:ier 197 216
c:iera 115 141
c:iera> 195 106
c:ierd 125 -47
c:ierda 126 -47
c:iern 129 18
c:iero -150 26
c:ieron -247 -87
c:ierr 121 25
c:ies 163 -87
c:ies> 163 -15
c:iet -192 -18
c:if> 189 178
c:ifi -155 34
c:igh 161 -56
c:ight> 139 74
c:ign -139 -36
c:igo 246 -52
c:igo> 272 -31
c:igu 90 120
c:il> 118 -12
c:ila -130 -20
c:ile -264 -55
c:ile> -172 63
c:ill 71 -115
c:ill> -12 -150
c:illa 134 -142
c:illa> 117 -89
c:illed -120 0
c:im> 172 -101
c:ima 238 50
c:ime -190 38
c:ime> -217 116
c:imo -235 58
c:imos -157 -37
c:imos> -157 -37
c:in> 188 -320
c:ina -336 75
c:inc 182 -182
c:inca 124 36
c:inca> 124 36
c:ince 65 -125
c:ince> 88 -121
c:ine -50 -223
c:inf 141 44
c:ing 182 -17
c:ing> 181 -1
c:ink> 41 -135
c:inki -70 120
c:inkin -70 120
c:inn 153 -15
c:ino -179 -55
c:ins> -198 -5
c:inste 129 -12
c:insu 126 100
c:int -138 81
c:inta> 143 95
c:inte -162 36
c:inter -130 13
c:io> -240 -50
c:ion -310 138
c:ion> -264 186
c:ios -94 137
c:ios> 37 133
c:ipa 31 -174
c:ipe> -116 -96
c:ipp 186 -104
c:ippi 129 -34
c:ippin 129 -34
c:ips 182 -140
c:ips> 190 -114
c:ira 193 -41
c:iras 173 -124
c:iras> 173 -124
c:ire -178 118
c:ire> -116 64
c:iro 225 148
c:iro> 212 95
c:irt 207 -49
c:is> 139 -15
c:ish -114 121
c:isi -26 148
c:isn 119 27
c:isnt 126 27
c:isnt> 126 27
c:ist -319 29
c:ista -138 -17
c:iste -164 -142
c:isten -138 -55
c:it> -49 -227
c:ita 67 -122
c:ital 94 -157
c:itan 118 68
c:ite 89 -234
c:ite> 192 -106
c:ito -141 -28
c:its 153 34
c:its> 153 34
c:iva 186 67
c:iva> 159 97
c:ive> 132 -116
c:ivo -121 4
c:ize -156 16
c:ja> 90 146
c:jad -131 59
c:jado -133 4
c:jado> -126 18
c:jaj -239 1
c:jaja -239 1
c:jaja> -210 1
c:jal 147 110
c:jala 150 121
c:jala> 173 121
c:je> 146 -129
c:jo> -173 -38
c:jos 118 90
c:jos> 118 90
c:jus 134 25
c:just> 119 6
c:kee 185 115
c:keep 185 115
c:keep> 122 36
c:key> 98 -134
c:kid> -144 101
c:kier 116 21
c:kiero 116 21
c:kin 148 -148
c:kip 131 82
c:la> 213 -63
c:lace -115 14
c:lad> -117 0
c:lam -273 78
c:lama -187 -16
c:lan -23 192
c:lat -316 -59
c:late -202 -20
c:late> -161 -48
c:lati -139 2
c:lave 122 -15
c:lave> 133 -24
c:lay 173 27
c:lay> 143 43
c:lco -115 55
c:ld> 151 141
c:le> -389 -44
c:lea -141 111
c:lear -165 -29
c:led -176 44
c:led> -185 21
c:lee 27 179
c:lega 206 -7
c:legar 159 1
c:lego -160 30
c:lego> -160 30
c:lent -138 15
c:ler -158 46
c:ler> -126 64
c:les -119 -17
c:let -49 164
c:lga 134 -17
c:lim -188 -65
c:line> -223 43
c:ll> -52 -137
c:lla 142 -332
c:lla> 231 -266
c:llam -162 -2
c:llama -187 -16
c:lle -42 195
c:llega 211 -18
c:llego -160 30
c:llo 1 164
c:llow 38 159
c:lls 134 24
c:lls> 134 24
c:lo> 353 -37
c:loc 129 -30
c:lock> -140 21
c:log -135 52
c:logi -140 0
c:loo -2 172
c:look 45 117
c:los 150 -150
c:low -32 187
c:lpe -129 -18
c:ls> 324 67
c:lta 115 -16
c:lta> 124 -58
c:lto> 123 63
c:luc -155 -3
c:lun -137 41
c:lve 117 63
c:ly> 164 267
c:mal -117 -127
c:man 118 210
c:mane 183 120
c:mano 135 -93
c:mar -182 -110
c:mara -132 0
c:mas 137 -95
c:mas> 140 -78
c:mat -4 208
c:mata 31 120
c:matar 115 73
c:mates -133 -40
c:may -122 -12
c:may> -156 9
c:me> 167 292
c:mel 123 -122
c:mell 133 -152
c:mer -137 30
c:mera -115 -42
c:mera> -115 -42
c:mere 120 -26
c:mes 304 -160
c:mes> 231 -113
c:mesa 147 11
c:mesa> 147 11
c:meti -126 -14
c:mie 188 -81
c:mierd 124 -35
c:mil -319 44
c:min -229 -166
c:mine> 115 -28
c:mir 166 126
c:mit -129 12
c:mma -123 -7
c:mo> 265 156
c:mom 192 39
c:mon -140 -18
c:moo -131 -1
c:mor 213 29
c:mos -265 -8
c:mos> -310 -88
c:mou 143 -1
c:mout 146 -26
c:mouth 146 -26
c:mov -134 -7
c:mpl 143 51
c:ms> 168 -26
c:myse 119 38
c:mysel 119 38
c:nada -137 -73
c:nada> -135 -73
c:nam -178 -16
c:nar -190 -55
c:nar> -192 -15
c:nas 117 -120
c:nca 209 144
c:nca> 186 32
c:nce 40 -146
c:nce> 77 -115
c:ncia -118 8
c:ncia> -120 9
c:nco -165 -62
c:nd> -55 368
c:nda -291 58
c:ndar -140 7
c:nde> 125 -203
c:nden 108 128
c:ndi -93 -171
c:ndo 342 -78
c:ndo> 328 -146
c:nds> 118 55
c:ne> -69 -127
c:nen 224 154
c:nes 56 -126
c:nes> 10 -156
c:nfer -123 -7
c:nferm -125 0
c:ng> 139 80
c:nga> 149 14
c:nge> -144 -32
c:nger 119 -1
c:nie -127 41
c:nig 127 30
c:nigh 127 30
c:night 127 30
c:nine> 119 -57
c:nit 148 -113
c:nk> 140 -15
c:nki -70 120
c:nkin -70 120
c:nme 217 11
c:nme> 222 9
c:nni 153 8
c:nnin 124 3
c:nning 124 3
c:noch 183 40
c:noche 183 40
c:non -143 -23
c:none -127 -64
c:none> -127 -64
c:nor -59 -134
c:nos 208 -104
c:nose 179 -147
c:nqu -151 30
c:ns> -357 107
c:nsand -129 -22
c:nse> 148 15
c:nso 153 18
c:nste 129 -12
c:nstea 129 -12
c:nsu 137 10
c:nsuli 52 132
c:nt> 692 126
c:nta -128 127
c:nta> 43 151
c:nte> 195 76
c:nted -185 45
c:nted> -185 45
c:nter 160 -101
c:nti -147 61
c:ntin -7 -137
c:ntis -148 -8
c:ntist -150 -24
c:nto 208 -139
c:nto> 186 -85
c:ntrar 117 20
c:nts -208 -108
c:nts> -208 -108
c:nud 138 44
c:nudo 138 44
c:nun 128 -24
c:nunc 160 -24
c:ny> -218 103
c:oach> 148 -31
c:oas -153 -28
c:oast -153 -28
c:obb -120 -7
c:obe 48 -124
c:obs 131 -38
c:obse 121 -31
c:obses 121 -31
c:och 132 47
c:oche 195 74
c:oche> 180 77
c:oci -130 19
c:ock -196 -34
c:ock> -205 57
c:od> 205 142
c:oda -23 -134
c:oder 122 -38
c:oder> 132 -38
c:odie 167 69
c:odo -69 120
c:ody 123 38
c:ody> 119 39
c:off -47 -125
c:ogi -160 14
c:oil -23 -147
c:oin 132 -33
c:oja 163 146
c:ojal 173 121
c:ojala 173 121
c:ojo 45 127
c:ok> 136 173
c:oke 175 -90
c:oke> 131 -68
c:oks -117 42
c:ol> -275 101
c:ola 127 -19
c:old 17 -115
c:ole -160 -90
c:olled 144 -49
c:olo -206 65
c:om> 188 -48
c:oma 78 -143
c:omar> 37 -129
c:ome -22 189
c:ome> 3 192
c:omer -201 40
c:omer> -144 40
c:omes 173 -73
c:omes> 142 -46
c:omo 152 -112
c:omo> 161 -86
c:oms 127 -22
c:oms> 127 -22
c:ona> 189 -48
c:onc -210 -35
c:one 154 -227
c:one> 40 -158
c:ones 133 -48
c:ono 126 123
c:ons -35 -116
c:ont 320 275
c:ont> 271 111
c:ook -63 162
c:ook> 71 147
c:ooks -117 42
c:oom 149 -11
c:oor 156 134
c:oor> 153 118
c:oot -224 92
c:opa -184 -49
c:opa> -160 12
c:ope> 56 115
c:opin 178 104
c:oping 148 85
c:opio -135 0
c:opp -136 -85
c:ora> -190 8
c:oran 146 -52
c:ord -197 2
c:ore -235 -116
c:ores -141 2
c:ores> -141 2
c:org -138 41
c:ori 3 141
c:orm -133 -67
c:orro -142 11
c:orro> -146 0
c:ort 161 96
c:orta 194 69
c:ortar 117 59
c:orte> -154 16
c:orti -120 3
c:os> -136 -251
c:osas 124 -21
c:osas> 124 -21
c:ose 315 43
c:ose> 213 38
c:oth -141 -126
c:othe 57 -116
c:otr 188 -12
c:ottl 68 116
c:ottle 68 116
c:oug 30 170
c:ough 30 170
c:oul 229 95
c:ould> 72 116
c:ounds 120 31
c:ount 156 -78
c:ount> 171 18
c:our 120 -141
c:out -151 61
c:out> -176 3
c:outh 166 -59
c:outh> 116 -18
c:ove -35 -174
c:oved -141 -56
c:oved> -118 -56
c:over 12 -118
c:over> 143 -111
c:overs -125 0
c:ow> 268 55
c:owe -140 189
c:owed -93 120
c:owed> -93 120
c:ox> 205 -102
c:oy> 278 -31
c:pa> -124 -86
c:pac 200 -22
c:pag -138 70
c:paid 124 24
c:paid> 124 24
c:pan -123 20
c:parti -124 -61
c:pas 181 24
c:pase -118 130
c:pase> -105 129
c:passe -132 62
c:pat -187 -82
c:pati -225 -35
c:patie -133 -32
c:pay 36 -137
c:pda 13 116
c:pel -117 153
c:pen 68 -115
c:per 160 -144
c:perc 125 -81
c:perd 194 -123
c:perm 121 62
c:perr -145 36
c:pet 150 -24
c:pi> 125 -99
c:pid 180 -2
c:pil 190 169
c:pill 121 83
c:pin 246 135
c:ping 242 112
c:ping> 242 112
c:pio -210 -20
c:pip 0 -169
c:pir 53 135
c:pit 86 -125
c:plan 23 120
c:ple 191 9
c:plea 134 24
c:po> 23 -165
c:pode 116 -38
c:poder 122 -38
c:pon 76 -137
c:pos 186 111
c:ppet 133 -38
c:pre -166 169
c:pres -220 56
c:ps> 117 -121
c:pun 232 69
c:punt 132 -76
c:que 154 88
c:que> 197 -62
c:qui 108 120
c:quite 135 -44
c:ra> 107 203
c:rabaj -117 -22
c:rai -57 -206
c:raig 166 -86
c:raigo 116 -43
c:rain -157 -73
c:ral 3 -129
c:ral> 9 -121
c:ram 203 -114
c:rando 132 -11
c:rar 202 246
c:rar> 161 240
c:rat 238 169
c:rave -167 5
c:rave> -137 5
c:ravi 169 -113
c:ravin 169 -113
c:rbo 159 74
c:rbon 130 30
c:rbon> 130 30
c:rday 139 -19
c:rday> 134 -12
c:rde -143 -36
c:rde> -158 2
c:re> -140 3
c:ready 115 -37
c:ream> -117 -2
c:rec -119 -106
c:reci -207 -43
c:recu 116 -11
c:ref -118 -4
c:reg -116 47
c:ren 191 -170
c:rendi -138 -8
c:rent 133 -55
c:res 32 225
c:resp 130 15
c:ret 282 -152
c:rga -133 -63
c:ria 32 131
c:ric -150 -71
c:ris -369 1
c:rist -165 -17
c:rit -46 -185
c:rita 139 -146
c:rito -135 -34
c:rlo 169 100
c:rlo> 147 95
c:rm> -93 145
c:rma 139 35
c:rman 81 135
c:rme 96 267
c:rme> 102 221
c:rmi -127 -67
c:rne 206 -88
c:rni -220 63
c:rnin -166 51
c:rning -166 51
c:ro> 207 46
c:roc -118 43
c:rol -138 -159
c:ron -192 38
c:ron> -132 -45
c:roo 207 22
c:room 226 -4
c:room> 143 49
c:rop -136 130
c:ros 10 124
c:rpo 166 42
c:rqu -139 23
c:rque -139 23
c:rque> -139 23
c:rra 150 -68
c:rre 263 -123
c:rred 176 -44
c:rred> 128 -38
c:rri -167 6
c:rrit -130 -5
c:rro -195 232
c:rro> -145 162
c:rry 152 22
c:rt> 159 105
c:rta 153 207
c:rte -53 -124
c:rte> -278 -28
c:rth 146 69
c:rti -234 -47
c:rtid -117 -30
c:rty 118 -52
c:rty> 118 -52
c:ru> 120 -30
c:ryi 149 13
c:sab 146 -112
c:sad -163 58
c:sal -181 141
c:sal> -132 0
c:san -120 47
c:sand -168 -34
c:sangr 117 75
c:sca 129 98
c:scri 119 -47
c:sday> -84 -116
c:sde 97 -115
c:sde> 97 -115
c:se> 87 225
c:sea 125 19
c:sed 119 -13
c:sed> 126 -13
c:sen -163 92
c:ser 175 180
c:ser> 12 134
c:serv 122 95
c:ses -107 -159
c:ses> -131 -97
c:sh> 129 46
c:shi -197 27
c:show> 259 -50
c:si> 275 120
c:sic 98 -156
c:sick 119 -143
c:sick> 118 -136
c:sid 0 136
c:side 39 140
c:sin 17 -262
c:sion> -155 98
c:sione 115 -72
c:sis -146 57
c:sis> -125 63
c:sit 188 -65
c:ski 257 -45
c:slee 86 126
c:sme 44 -142
c:smel 83 -133
c:smell 83 -133
c:snt 231 12
c:snt> 231 12
c:sobre -119 -15
c:soc -117 -14
c:sol> -115 0
c:som 144 -84
c:sos 157 -4
c:spi 165 28
c:spit 36 -129
c:spre -117 0
c:sque 163 77
c:ssin 154 -68
c:ssing 154 -68
c:sta> 117 30
c:stab -159 61
c:stay> 160 -27
c:ste -36 -161
c:ste> -175 40
c:stea 172 -126
c:step> -161 12
c:sui -3 121
c:suic -123 41
c:suici -123 41
c:suli 52 132
c:sulin 52 132
c:sun -182 8
c:sur 166 14
c:sus -123 -57
c:swer> -122 -26
c:ta> -5 138
c:taba -155 57
c:taki -130 -49
c:takin -130 -49
c:tal 96 -116
c:tand -91 153
c:tands -127 0
c:tap> -116 0
c:tar -137 241
c:tar> 70 119
c:tare -147 11
c:tarm 121 94
c:tarme 121 94
c:tas> 53 136
c:tay> 160 -27
c:te> -136 294
c:tea 115 -61
c:tead 122 -2
c:tead> 129 -12
c:tear 115 -48
c:ted -249 -43
c:ted> -252 -72
c:ten 274 -94
c:teng 119 23
c:tengo 116 16
c:tep> -161 12
c:ter 32 -233
c:tera 70 -133
c:termo 117 -45
c:tes -215 -15
c:tes> -158 -26
c:tha 119 141
c:that> -4 117
c:the 196 107
c:they 174 24
c:thi 283 17
c:thing -118 112
c:think 118 -3
c:thru 120 -30
c:thru> 120 -30
c:ti> -139 15
c:tic -60 127
c:tico 119 68
c:tient -121 -32
c:til 162 -10
c:tim -50 144
c:time -127 79
c:time> -179 123
c:tin -123 -200
c:ting> -95 -116
c:tio -161 124
c:tion -86 147
c:tion> -16 138
c:tir 163 29
c:tira 119 -59
c:tiras 173 -124
c:tire -99 128
c:tis -193 -8
c:tist -161 -24
c:tle 141 156
c:to> 256 144
c:tob -120 19
c:tom 51 -118
c:toma -56 -122
c:tome -56 166
c:tome> -24 166
c:ton 216 -10
c:toni 129 0
c:too 201 96
c:tor -311 -160
c:tos -166 -100
c:tos> -160 -100
c:touc 120 -11
c:touch 120 -11
c:toy 213 -19
c:toy> 213 -19
c:traig 166 -86
c:trar 117 20
c:tras -123 30
c:tre 97 -136
c:ts> 203 -103
c:tti -27 -134
c:ttin -44 -131
c:tting -44 -131
c:tto 257 -33
c:tub> 118 32
c:ua> -25 -139
c:ual> -119 -38
c:uan 151 87
c:ube -179 -19
c:ubs> 117 -55
c:uch 29 118
c:ude 88 -148
c:udo 217 -11
c:ueb 117 -29
c:ueda> 127 31
c:uedo -122 -5
c:uedo> -122 -5
c:uel 168 15
c:uelt 136 42
c:uero 126 47
c:ueron 181 57
c:uerto 135 14
c:uess 115 4
c:uess> 115 4
c:uev -163 43
c:ueve -119 16
c:uff 118 -60
c:uga -158 32
c:ugh 27 154
c:ught> -116 -3
c:ughts 152 79
c:uic -117 27
c:uici -123 41
c:uicid -123 41
c:uie 146 104
c:uien 155 -14
c:uien> 129 -30
c:uite 135 -44
c:uld> 72 116
c:uli -1 126
c:ulin 52 132
c:uma 150 -48
c:umb -136 -41
c:ume 54 -120
c:ump 149 37
c:un> 31 163
c:una 132 -59
c:unc 120 0
c:und 91 251
c:unds 120 31
c:unds> 120 31
c:uno 138 29
c:uns -270 -1
c:unse -131 -8
c:unter 128 -68
c:unti -130 13
c:unto 97 -146
c:up> 65 -116
c:ura 226 -40
c:ure 133 -7
c:urp 117 88
c:urs -155 12
c:us> 188 35
c:used 140 -35
c:used> 143 -35
c:usq 135 107
c:usqu 135 107
c:usque 135 107
c:ust> 147 70
c:usto -160 0
c:ut> -333 145
c:uth 133 -59
c:uth> 116 -18
c:va> 123 71
c:van 176 -96
c:van> 144 2
c:ve> -11 -146
c:ven 121 28
c:ver> 181 -86
c:verd -118 9
c:vers -173 8
c:very 139 54
c:very> 122 -98
c:vid -24 208
c:vier 118 -46
c:vo> -30 -129
c:vol 139 -7
c:volv 133 -6
c:vue 156 29
c:vuel 156 29
c:wal 127 65
c:wan 301 139
c:want 194 59
c:wasn 140 5
c:wasnt 140 5
c:weir 119 42
c:weird 119 42
c:wel 115 21
c:wer -207 -10
c:wer> -147 2
c:wers -115 -4
c:wers> -126 -6
c:what> -132 -34
c:whats 142 53
c:whe -165 -40
c:whet -121 0
c:wheth -121 0
c:whi 141 -32
c:wish 87 119
c:wish> 78 116
c:wont 163 85
c:wont> 163 85
c:wor -127 17
c:word -130 15
c:wou 110 149
c:woul 103 148
c:would 103 148
c:yea -124 -5
c:year -163 17
c:year> -156 -5
c:yes 154 -3
c:ymo 117 81
c:ys> 129 -26
c:yse 119 38
c:ysel 119 38
c:yself 119 38
c:zo> 121 -13
c:zoo -128 -11
n:abuse me 204 6
n:again forgive 70 -87
n:again me -85 -57
n:again not 126 -153
n:again number 24 -76
n:all die -124 0
n:all fine -276 -1
n:all goodbye 114 1
n:all me -93 -95
n:all plan 100 56
n:all recent 55 -99
n:all tired 122 66
n:all while -92 44
n:alone drink 75 -77
n:alone goodbye 74 -6
n:alone not 144 -23
n:alone now 53 152
n:better_off die 70 8
n:better_off me 35 -90
n:blade coped 109 33
n:blade not 68 -31
n:body again 23 -105
n:body me 60 116
n:body not 40 -233
n:body quit -3 -99
n:body tired 30 86
n:body while -102 0
n:break me 229 44
n:breath coped -78 3
n:breath laugh -77 0
n:cant end 75 -71
n:cant not 87 -7
n:cant quit 101 -85
n:cant resist 142 -121
n:coped leave 113 113
n:coped me -106 -88
n:coped missed 90 60
n:cut again 91 72
n:cut me 125 128
n:cut number -8 82
n:cut they -79 9
n:dealer they 193 -91
n:despair not -92 0
n:despair now 101 -27
n:die forgive -72 -11
n:die laugh 203 11
n:die me -111 64
n:die now 18 -89
n:die number -92 0
n:die they 70 14
n:door hide 85 42
n:door me 72 3
n:drank again -211 0
n:drank drink 29 80
n:drank food -83 0
n:drank me -381 -8
n:drank now 99 -138
n:drank number -97 -30
n:drank they -68 3
n:drank tired 95 -62
n:drink alone 18 92
n:drink fine 68 -38
n:drink me -104 -72
n:drink not -17 158
n:drink now -89 -3
n:drink only 79 2
n:drink quit 118 66
n:drink tired -75 -38
n:drug drink 6 77
n:drug gun 15 -72
n:drug me -29 73
n:drug missed -71 -3
n:drug not -127 9
n:drug now -73 -47
n:drug quit 150 -101
n:end me 85 -48
n:errand again -80 23
n:errand all 69 28
n:errand dealer -79 1
n:errand not 76 -92
n:errand number -121 12
n:errand shop 100 -66
n:errand soon 86 19
n:fading soon -89 0
n:fiction end 136 26
n:fiction leave -93 0
n:fiction me 82 52
n:fiction missed -93 0
n:fine die 141 19
n:fine friend 76 27
n:fine maybe 70 -34
n:fine me 9 -93
n:fine not 93 14
n:fine now -177 34
n:fine they -99 0
n:food drink -80 -10
n:forgive all 80 47
n:forgive die -75 21
n:forgive end -98 71
n:forgive gone -104 6
n:forgive kill 125 16
n:forgive me 155 85
n:forgive they 36 81
n:friend me 9 69
n:friend they 74 75
n:fun leave -89 -2
n:fun missed -116 -2
n:fun not 71 -10
n:fun recent 100 37
n:fun shop 57 67
n:fun take 84 -51
n:give_away me 280 28
n:give_away not 127 -71
n:gone now 79 -36
n:gun me 5 -68
n:hand me -24 -106
n:hand not 21 93
n:harm me -180 82
n:harm not -76 0
n:harm_them me 88 -17
n:help errand 126 -16
n:help me -106 1
n:hide me -21 -78
n:high leave -115 0
n:high me 35 -158
n:high missed -115 0
n:high now 12 -81
n:high_place quit 45 -96
n:hit leave -71 0
n:hit me 132 209
n:hit missed -71 0
n:hit quit 69 -10
n:idea me -104 32
n:jump me -93 -6
n:jump number -111 0
n:jump past 77 -24
n:jump shop 77 -26
n:jump tired_work -68 0
n:kids me 166 -148
n:kids not -156 47
n:kids now -116 -78
n:kids sleep 119 -44
n:kids they -32 -80
n:kill all 97 36
n:kill me -190 84
n:kill missed -68 0
n:kin abuse 98 -60
n:kin breath 135 48
n:kin coped -148 75
n:kin die -62 -101
n:kin drug 22 -68
n:kin fun -101 12
n:kin gun 90 15
n:kin me 153 -29
n:kin not -149 10
n:kin past 241 -59
n:kin recent -106 0
n:kin they 91 -82
n:kin threat -86 0
n:kin use 245 -19
n:last_time past -116 -12
n:last_time program 81 60
n:last_time recent 302 -102
n:last_time while -76 -79
n:laugh me 100 -14
n:laugh not 253 24
n:leave again -162 0
n:leave me 171 -110
n:leave not 30 72
n:leave now 127 -27
n:leave quit -125 17
n:leave recent 97 -23
n:leave wound 70 4
n:live last_time -87 0
n:live quit -80 0
n:me alone 155 50
n:me body 216 114
n:me break -117 7
n:me cant -58 100
n:me coped -162 -90
n:me crave -299 20
n:me cut -53 232
n:me despair 113 -106
n:me die 102 18
n:me door -54 146
n:me drank -103 -29
n:me drug 66 75
n:me end -130 15
n:me errand -211 -6
n:me fear 77 -38
n:me fiction -117 -31
n:me fine -6 134
n:me food -81 -28
n:me forgive 52 302
n:me friend -140 116
n:me fun 118 189
n:me give_away 86 -8
n:me goodbye -15 109
n:me gun -1 110
n:me hand 154 200
n:me help -76 0
n:me hide 33 136
n:me high 86 11
n:me hit 70 132
n:me jump -61 -92
n:me kids 93 67
n:me kill 59 68
n:me last_time 217 220
n:me laugh -72 -24
n:me leave 270 -478
n:me medicine 323 -74
n:me missed 130 -125
n:me money 172 -79
n:me near -110 -11
n:me not -83 -218
n:me now 72 36
n:me number -67 66
n:me partner 184 99
n:me pills -119 50
n:me plan 64 99
n:me quit 8 -94
n:me rage 309 5
n:me recent -110 128
n:me relapse -112 -61
n:me shop -130 -17
n:me sleep 58 88
n:me sober 307 -87
n:me soon 70 181
n:me take -142 -148
n:me they -182 88
n:me thing -69 -25
n:me tired 113 -61
n:me too_much 183 11
n:me use 219 13
n:me while -100 -5
n:medicine coped 90 -16
n:medicine drink 27 169
n:medicine me -35 -101
n:medicine not 43 -123
n:medicine quit -80 -29
n:medicine while 70 -8
n:miss_me me -138 0
n:miss_me program 89 2
n:missed again -195 0
n:missed drank 74 -30
n:missed me 154 -231
n:missed not 45 87
n:missed now 75 32
n:missed program 90 2
n:missed recent 106 -54
n:missed strong -71 0
n:missed take -101 8
n:money me 147 -59
n:near errand -90 4
n:near me -78 26
n:not alone 81 38
n:not breath 72 -15
n:not crave -110 -7
n:not cut -117 34
n:not dealer -87 0
n:not die -100 0
n:not drank 121 -56
n:not drink -142 -62
n:not drug -107 -64
n:not errand 113 -46
n:not forgive -126 50
n:not give_away -130 13
n:not idea -234 -39
n:not laugh 337 26
n:not leave -175 71
n:not me -182 95
n:not miss_me -212 0
n:not missed -86 74
n:not near 88 20
n:not plan 136 33
n:not relapse -70 0
n:not resist 201 -10
n:not safe 173 41
n:not school 185 -63
n:not soon 104 -193
n:not strong -85 -4
n:not take 185 -5
n:not thanks -73 0
n:not they -93 -92
n:not tired_work 191 42
n:not too_much -110 -51
n:not use -116 14
n:not voices -93 36
n:not wake 57 230
n:now all 98 82
n:now forgive -95 -9
n:now fun 120 -40
n:now laugh 136 27
n:now missed 76 -8
n:now money 39 80
n:now only 18 86
n:now soon 70 40
n:now they 94 88
n:now too_much 85 50
n:number me -102 18
n:number money -71 0
n:number not 232 -69
n:number now -83 3
n:number past -147 -9
n:number sleep -85 0
n:number use 57 110
n:number while 93 37
n:only dealer 46 89
n:only idea -104 -7
n:only miss_me 83 -42
n:only missed 17 68
n:only not 83 8
n:only now 33 112
n:partner dealer -69 -51
n:partner hit 107 -258
n:partner last_time -16 78
n:partner me 309 -153
n:partner recent -16 78
n:partner sick 10 126
n:past all 84 -48
n:past drug 2 92
n:past me -61 -219
n:past not 189 -15
n:past quit -215 -2
n:past recent 43 121
n:past they -74 -11
n:pills drink 18 78
n:pills leave 16 -72
n:pills me -80 13
n:pills missed 16 -72
n:plan again 81 47
n:program errand -80 0
n:program leave 130 128
n:program me -142 -78
n:program missed 114 145
n:program not 100 -94
n:program now 121 -91
n:program soon -121 0
n:program they 93 -20
n:program tired 73 -48
n:quit again 114 57
n:quit all 70 93
n:quit alone -31 70
n:quit drank 226 -106
n:quit drug 90 -95
n:quit idea 133 11
n:quit last_time -146 -4
n:quit me 80 52
n:quit near 125 39
n:quit recent 99 -114
n:quit they -124 11
n:quit voices -77 0
n:rage not 9 96
n:recent all -109 8
n:recent forgive 113 98
n:recent me 147 30
n:recent not 254 126
n:recent now -133 88
n:recent past -171 -12
n:recent program 91 56
n:recent rope 9 68
n:recent sleep -90 0
n:recent they -70 39
n:recent too_much -133 -29
n:recent while -4 -118
n:resist me 105 -80
n:resist miss_me -71 0
n:resist they -58 100
n:safe me 83 45
n:safe not 68 -42
n:school soon 88 -29
n:shop past 77 -24
n:shop soon 87 -58
n:sick gone 36 73
n:sick quit 43 -85
n:sick use 10 126
n:sleep soon -101 1
n:sober me 70 -51
n:sober not 71 -23
n:soon all -272 0
n:soon drug 92 -40
n:soon end 6 86
n:soon fine -82 25
n:soon food -102 11
n:soon harm 67 54
n:soon kill -76 43
n:soon me 46 275
n:soon number -127 -2
n:soon program -100 -37
n:soon recent 37 124
n:soon tired_work -70 -4
n:soon too_much -218 -9
n:soon use -107 -22
n:strong me -4 -171
n:strong now 219 -58
n:take all 53 180
n:take drink -9 87
n:take food -96 0
n:take me 121 -105
n:take pills 73 15
n:take recent -72 0
n:take they -28 99
n:take tired 67 -34
n:take too_much 87 102
n:thanks me -108 -3
n:they all 102 66
n:they breath 189 141
n:they coped 125 -36
n:they cut -109 76
n:they dealer 188 -121
n:they drank 77 -16
n:they fading -21 -103
n:they food -78 0
n:they idea 24 -92
n:they kin 12 -77
n:they me 3 107
n:they missed 46 79
n:they near 93 -108
n:they not -15 174
n:they past 98 -35
n:they quit -12 158
n:they sleep -74 27
n:they soon 125 112
n:they take 77 31
n:they thing 141 56
n:they use -195 99
n:thing door 74 -32
n:thing errand 28 129
n:thing me -79 0
n:thing now -84 0
n:thing soon 87 -2
n:threat me 90 31
n:tired soon -97 -12
n:tired_work soon -144 0
n:too_much fiction 70 44
n:too_much fine -242 8
n:too_much food -194 -35
n:too_much me 159 -58
n:too_much not 101 -50
n:too_much pills 75 14
n:too_much plan 100 56
n:too_much quit 87 -9
n:too_much strong -67 -31
n:too_much tired 97 33
n:too_much while -37 128
n:train me -11 -123
n:train near 203 30
n:use again 166 -43
n:use me -270 -39
n:use not 116 39
n:use now -50 -81
n:voices all -80 0
n:voices me 79 -10
n:we abuse 80 -14
n:we missed -126 0
n:while drank 68 -35
n:while gone 87 24
n:while high -69 -30
n:while not 91 15
n:while number 258 -132
n:while sober -79 -26
n:while soon -108 85
n:while too_much -86 78
n:wound again 72 28
n:year missed 82 -10
n:year quit 82 -10
p:abuse all 94 -22
p:abuse me 151 -170
p:again cut 40 103
p:again dealer -87 0
p:again drank -95 -12
p:again me -258 -134
p:again not 254 -217
p:again quit 72 -102
p:again school -127 14
p:again soon 62 124
p:again too_much 102 -33
p:again while 295 -20
p:all better_off 102 -46
p:all drug -7 -118
p:all errand 162 8
p:all fun 125 21
p:all goodbye 308 17
p:all harm -106 5
p:all hit -94 0
p:all leave 135 118
p:all not 133 -37
p:all now 41 114
p:all only -85 4
p:all past 43 129
p:all quit 82 51
p:all recent 135 1
p:all resist -86 -16
p:all soon 124 38
p:all thanks 100 68
p:all thing -143 -68
p:all tired 99 66
p:all voices 92 76
p:all while -372 61
p:alone drink 78 -89
p:alone me -236 7
p:alone not 151 -149
p:alone now -2 145
p:alone safe 91 14
p:alone soon 33 82
p:alone they 16 100
p:better_off die 86 17
p:better_off me 154 47
p:blade coped 91 27
p:blade cut -124 1
p:blade leave 1 105
p:blade me 212 179
p:blade near 30 -112
p:blade not 108 -6
p:blade plan 142 -107
p:blade soon -113 23
p:body end 12 -105
p:body not 121 -225
p:body quit 49 -216
p:body recent 26 -112
p:body resist 12 -125
p:body school 89 47
p:body they 3 105
p:body while -94 -58
p:break door 72 128
p:break errand 52 -80
p:break me 205 -87
p:break not -80 -51
p:breath leave 88 49
p:breath missed 88 49
p:cant alone 192 76
p:cant crave 81 -19
p:cant end 78 -87
p:cant idea 90 -92
p:cant me -72 240
p:cant not 234 34
p:cant now -177 61
p:cant quit 49 -114
p:cant resist 134 -130
p:cant safe 99 24
p:cant they 22 99
p:cant too_much -23 -98
p:coped again -98 19
p:coped drug -11 110
p:coped gone -89 0
p:coped leave 96 125
p:coped me 117 -126
p:coped missed 73 80
p:coped not 90 -32
p:coped number -119 -5
p:coped past -128 12
p:coped shop -143 -12
p:coped they -140 1
p:coped while 94 -20
p:crave fine 105 -4
p:crave food -186 0
p:crave help 118 -13
p:crave me -65 -111
p:crave number 82 -62
p:crave recent -205 -11
p:crave sleep -201 0
p:crave strong 391 -60
p:cut again 164 70
p:cut body 97 55
p:cut coped -113 0
p:cut drug 116 -217
p:cut fun -102 3
p:cut gone 18 121
p:cut kids 82 -69
p:cut missed -88 1
p:cut now 140 164
p:cut number -122 17
p:cut past 41 108
p:cut recent 74 128
p:cut strong 8 125
p:cut they -210 -137
p:cut thing -88 0
p:cut too_much 127 -8
p:cut while 78 116
p:cut wound 147 31
p:dealer again -90 -34
p:dealer give_away 116 -21
p:dealer me 80 -89
p:dealer not -108 -20
p:dealer number 204 -66
p:dealer past -244 -9
p:dealer program -101 28
p:dealer quit -81 50
p:dealer soon -99 -6
p:dealer they 176 -125
p:dealer use -101 3
p:despair me 101 -92
p:despair not 123 -94
p:despair school 87 -27
p:die body -138 0
p:die drink 127 -149
p:die end -99 6
p:die errand 139 25
p:die kids -102 1
p:die laugh 82 9
p:die me -385 86
p:die not 209 52
p:die number -127 0
p:die past -92 1
p:die quit 143 13
p:die recent -124 -9
p:die shop 98 17
p:die strong 87 11
p:die tired -129 0
p:door past -16 -99
p:door they -135 14
p:drank again -148 -23
p:drank die -103 0
p:drank drink 99 339
p:drank drug 38 192
p:drank food -250 -37
p:drank kin 129 -53
p:drank me -331 44
p:drank medicine -55 128
p:drank not -141 12
p:drank now 61 -158
p:drank number -138 -37
p:drank recent 74 -152
p:drank soon 19 -179
p:drank they -79 -103
p:drank tired 90 -87
p:drink all -166 -9
p:drink cant 56 94
p:drink door -145 -12
p:drink drug -68 109
p:drink friend 137 -88
p:drink fun -221 -49
p:drink me -330 -120
p:drink near 30 -85
p:drink not -89 241
p:drink now -120 -50
p:drink quit 126 59
p:drink recent 189 -102
p:drink soon 161 -118
p:drink they -205 55
p:drink while 225 -25
p:drug die 31 91
p:drug drink 100 205
p:drug fiction 83 -32
p:drug gun 80 -87
p:drug hand 78 -98
p:drug help -104 0
p:drug hide -7 -122
p:drug leave -110 -14
p:drug me -459 -117
p:drug missed -119 19
p:drug near -56 -118
p:drug not -26 228
p:drug now -91 15
p:drug number 103 -41
p:drug only 93 -66
p:drug partner 91 -44
p:drug past -45 152
p:drug quit 92 -56
p:drug recent 37 -103
p:drug shop 149 -34
p:drug tired_work 157 99
p:drug while 168 -55
p:end drink 115 -57
p:end live 103 12
p:end partner -110 0
p:end past 125 28
p:end recent 155 -13
p:end rope -80 0
p:end they 167 10
p:errand again -98 34
p:errand fun 120 5
p:errand me -29 -96
p:errand medicine 106 -42
p:errand near 10 -101
p:errand not 155 -113
p:errand number -150 -39
p:errand school 85 34
p:errand shop 195 -140
p:errand they 159 33
p:fading tired_work 140 -48
p:fear kids 80 -48
p:fear me 139 -135
p:fear partner 5 -82
p:fiction body -92 0
p:fiction die -129 0
p:fiction end 99 22
p:fiction fine 113 36
p:fiction leave -109 0
p:fiction me -131 49
p:fine again 167 -65
p:fine die 178 34
p:fine end 159 91
p:fine me 370 -7
p:fine not 286 6
p:fine program 83 -39
p:fine strong 86 -1
p:fine they -118 -29
p:fine too_much -151 0
p:fine while 128 27
p:food forgive 159 62
p:food me 221 37
p:food not 30 -149
p:food now -86 12
p:food recent 114 53
p:food while 83 -11
p:forgive all 208 80
p:forgive breath -81 3
p:forgive end -82 59
p:forgive gone -87 5
p:forgive kids -106 17
p:forgive kill 104 13
p:forgive kin -80 37
p:forgive me -33 129
p:forgive not 81 -6
p:forgive now 138 -110
p:forgive past 91 30
p:forgive strong 44 -133
p:forgive take -89 4
p:forgive tired_work -93 0
p:forgive too_much 156 47
p:friend drank -160 16
p:friend drink -85 -18
p:friend drug 115 -164
p:friend kin -80 0
p:friend me -309 -18
p:friend not 55 146
p:friend recent -166 -5
p:fun all 87 33
p:fun cut -179 0
p:fun food 99 65
p:fun leave -164 -11
p:fun missed -182 -22
p:fun not 211 -59
p:fun only 124 -10
p:fun recent 205 28
p:fun soon 232 8
p:fun they -186 -87
p:give_away again -129 12
p:give_away all 129 -32
p:give_away kin 122 35
p:give_away me 299 51
p:give_away medicine 102 -55
p:give_away only -104 20
p:give_away partner -101 0
p:give_away they 90 43
p:gone live -114 0
p:gone me -226 -4
p:gone not 46 -80
p:goodbye errand 103 5
p:goodbye friend -100 0
p:goodbye fun 86 5
p:goodbye me -146 72
p:goodbye not 108 58
p:goodbye school -83 1
p:gun me -12 124
p:gun recent -98 0
p:hand food 5 93
p:hand me 223 -38
p:hand not 55 -153
p:hand quit 9 93
p:hand tired_work 4 85
p:hand while 104 54
p:harm me -121 152
p:harm now 118 24
p:harm past -102 0
p:harm_them me 139 78
p:help coped 17 -99
p:help cut -73 97
p:help now 141 176
p:help program -97 -6
p:help resist -21 -103
p:help tired_work -80 0
p:help voices 88 52
p:hide breath 85 13
p:hide cut 116 33
p:hide friend 162 45
p:hide laugh -113 0
p:hide school 88 40
p:high gun 44 82
p:high kin 150 -73
p:high leave -96 0
p:high me 106 -278
p:high missed -96 0
p:high not 88 23
p:high now -13 -86
p:high they -223 0
p:high_place kill -113 0
p:high_place partner -80 8
p:high_place quit 38 -80
p:high_place take -45 -80
p:hit again 17 -86
p:hit all 66 -136
p:hit body 102 -81
p:hit drug 109 -86
p:hit kin 147 121
p:hit me 103 185
p:hit number -88 -1
p:hit partner 30 92
p:hit past 114 12
p:hit voices 34 92
p:hit while 116 -143
p:idea die 107 31
p:idea drug 18 -134
p:idea jump 142 51
p:idea me 80 170
p:idea not -29 131
p:idea program -104 -7
p:idea quit 93 19
p:idea recent -94 16
p:idea strong 82 64
p:jump high_place 129 38
p:jump me -249 29
p:jump number -114 -23
p:jump shop 128 -34
p:kids alone 95 57
p:kids drank 15 139
p:kids drink 6 210
p:kids food -83 0
p:kids help 95 61
p:kids hide 32 -128
p:kids hit -61 -84
p:kids kin 245 -145
p:kids me 89 133
p:kids medicine 93 306
p:kids not -63 145
p:kids recent -181 31
p:kids sick -104 0
p:kids soon 85 51
p:kids strong 7 86
p:kids take 92 12
p:kids they -18 -96
p:kids thing -24 -85
p:kids tired_work 84 -7
p:kids too_much -109 28
p:kids we 7 -85
p:kill me -73 132
p:kill missed -201 4
p:kill partner -110 0
p:kill plan 82 6
p:kill voices -127 0
p:kin abuse 132 -113
p:kin again -261 13
p:kin breath 259 96
p:kin coped -131 102
p:kin door 144 -115
p:kin drank -314 -30
p:kin drink -87 -82
p:kin errand 131 45
p:kin food 110 -37
p:kin fun -82 28
p:kin give_away 115 19
p:kin gun 89 24
p:kin hit 250 22
p:kin kill -116 3
p:kin me 74 102
p:kin missed -84 58
p:kin not 7 143
p:kin now 81 -24
p:kin past 207 -177
p:kin soon -110 -23
p:kin they -371 48
p:kin thing 14 -96
p:kin tired_work 120 -107
p:kin too_much -123 67
p:kin use 167 -30
p:kin we 96 -74
p:kin while -98 13
p:last_time fine 106 10
p:last_time past -98 -33
p:last_time program 88 6
p:last_time recent 251 -70
p:last_time soon -146 31
p:last_time we -122 0
p:laugh me 137 -21
p:laugh not 292 48
p:laugh they 97 50
p:leave again -132 91
p:leave all 138 -81
p:leave body -103 48
p:leave door 80 29
p:leave drug 51 -84
p:leave fine 145 -69
p:leave live 101 50
p:leave missed 83 52
p:leave not 183 -94
p:leave now 123 -69
p:leave pills 28 86
p:leave program 194 -73
p:leave recent -134 -83
p:leave thing 109 113
p:leave train 106 43
p:leave while 32 82
p:live errand 98 28
p:live give_away 102 28
p:live hide -95 0
p:live not 101 105
p:live now -107 23
p:maybe soon -90 6
p:me abuse 310 -213
p:me again -284 -115
p:me all 336 -113
p:me alone 254 26
p:me better_off 157 211
p:me blade 278 192
p:me body 409 244
p:me break 51 82
p:me breath 290 174
p:me cant 66 126
p:me coped -244 -72
p:me crave -172 -51
p:me cut 260 244
p:me dealer -281 -124
p:me despair 279 -280
p:me die -209 138
p:me door 234 134
p:me drank -162 -88
p:me drink 182 -22
p:me drug 272 -313
p:me end 239 61
p:me errand -49 150
p:me fading 35 124
p:me fear 136 -37
p:me fiction -187 -26
p:me fine 39 194
p:me food -72 -131
p:me forgive -39 151
p:me friend -192 5
p:me fun -144 70
p:me give_away 114 -43
p:me gone -38 126
p:me goodbye 215 181
p:me gun 151 150
p:me hand -20 130
p:me harm 217 87
p:me harm_them 85 84
p:me help 187 -59
p:me hide 185 -36
p:me high 62 -139
p:me high_place 217 88
p:me hit 377 -89
p:me idea 62 97
p:me jump -201 -9
p:me kids 173 55
p:me kill -141 155
p:me last_time 302 138
p:me laugh -144 82
p:me leave 224 -224
p:me live 41 161
p:me medicine 347 -345
p:me missed 278 -45
p:me money 165 -77
p:me near -194 129
p:me not 203 0
p:me now 55 301
p:me number 102 -97
p:me only 155 14
p:me partner 169 -25
p:me past 194 -269
p:me pills 94 -38
p:me plan 210 78
p:me police 104 59
p:me program 231 -141
p:me quit 98 127
p:me rage 283 42
p:me recent 17 -119
p:me relapse -215 -58
p:me resist 212 87
p:me rope 21 86
p:me shop -291 -90
p:me sick 103 81
p:me sleep -165 -41
p:me sober 92 -255
p:me soon 372 220
p:me take 221 125
p:me they -287 63
p:me thing 135 148
p:me threat 37 170
p:me tired 410 114
p:me tired_work 83 19
p:me too_much 23 127
p:me train 169 106
p:me use 440 51
p:me wake 150 224
p:me we -22 -99
p:me while 341 -100
p:me wound 153 189
p:medicine all -113 -14
p:medicine drink 10 134
p:medicine errand 99 22
p:medicine food -97 0
p:medicine me 96 -257
p:medicine not 137 -240
p:medicine number -158 -27
p:medicine past 114 16
p:medicine recent 107 -131
p:medicine soon -101 -3
p:medicine tired_work -102 -15
p:medicine while 90 -108
p:miss_me me -111 20
p:missed again -161 37
p:missed alone -12 89
p:missed blade -10 88
p:missed body -99 22
p:missed door -122 32
p:missed drank 169 -7
p:missed drink 130 -101
p:missed drug 145 -80
p:missed end -110 -19
p:missed fine 84 -25
p:missed food -143 9
p:missed friend -92 0
p:missed high_place 110 26
p:missed leave 131 -68
p:missed live 108 96
p:missed me 133 -103
p:missed medicine 346 -264
p:missed not 92 -153
p:missed program 120 35
p:missed recent 123 -235
p:missed school -110 0
p:missed soon 75 166
p:missed thing 33 88
p:missed we 104 -2
p:missed while 186 -6
p:money me 191 -177
p:near drink 171 -71
p:near hand -129 0
p:near me -37 234
p:near program -80 -7
p:near resist -97 1
p:near shop 95 -151
p:near strong 29 85
p:near train 248 55
p:not again 145 -101
p:not all -35 -148
p:not better_off 97 24
p:not body 28 192
p:not breath 181 12
p:not cant 80 74
p:not coped 199 -46
p:not dealer -133 8
p:not die -432 59
p:not door -117 -81
p:not drank 166 -87
p:not drink -135 69
p:not drug -9 168
p:not errand 2 -122
p:not fine 108 3
p:not food 214 -118
p:not forgive -213 19
p:not fun 82 63
p:not hand 90 28
p:not harm -367 14
p:not hide -237 -47
p:not idea -147 -190
p:not kids -162 74
p:not kin 166 52
p:not last_time 53 -88
p:not laugh 271 -17
p:not leave -19 192
p:not live 231 125
p:not me 157 51
p:not medicine 403 -337
p:not miss_me -189 63
p:not missed -194 64
p:not near 105 -26
p:not number 16 -134
p:not only -358 -93
p:not partner -87 -10
p:not plan 175 65
p:not program 168 20
p:not quit 206 -107
p:not recent 387 72
p:not relapse -146 0
p:not resist 216 -8
p:not safe 365 81
p:not school 216 -55
p:not shop 2 -82
p:not sober 123 -130
p:not soon 97 55
p:not take 119 118
p:not thanks -142 -16
p:not they -131 81
p:not thing -82 78
p:not too_much -196 -127
p:not use -116 -15
p:not wake -77 231
p:not while 170 -224
p:now all 196 39
p:now alone 86 44
p:now better_off -84 7
p:now cant -229 -23
p:now die 112 19
p:now drink 66 -174
p:now drug 26 103
p:now fine -133 73
p:now give_away 85 39
p:now idea 103 90
p:now kin 7 105
p:now laugh 119 24
p:now live 107 167
p:now me -30 243
p:now not 364 -117
p:now only 160 -31
p:now past -115 64
p:now program 93 -91
p:now resist -254 1
p:now sober 83 36
p:now soon 182 -2
p:now take 81 -43
p:now they 307 -37
p:now thing -151 -9
p:now tired -8 -127
p:now voices -83 0
p:now while 121 14
p:number give_away 85 -32
p:number help 123 -62
p:number leave -92 -7
p:number me -44 -93
p:number missed -110 -14
p:number money -115 0
p:number not 290 -30
p:number now -130 102
p:only drink 36 -113
p:only drug 9 -96
p:only fine 82 53
p:only fun 103 27
p:only idea -103 12
p:only live 80 21
p:only me 290 24
p:only miss_me 110 -23
p:only missed 89 105
p:only not 170 10
p:only now 85 95
p:only too_much 21 -81
p:overdose me -86 29
p:partner fun 199 -91
p:partner high_place 86 77
p:partner hit 140 -239
p:partner me 520 -164
p:partner not -93 14
p:partner recent -139 83
p:partner safe -87 0
p:partner sick 11 101
p:partner soon -146 -12
p:partner they 45 81
p:partner thing 109 6
p:past all 81 -52
p:past alone 91 -43
p:past breath -94 5
p:past cant 90 -55
p:past drank -94 -34
p:past drink -137 0
p:past drug 1 114
p:past fine -239 -10
p:past hide 84 -59
p:past live -114 25
p:past me -8 -217
p:past missed 80 -37
p:past not 322 -123
p:past now -286 75
p:past overdose 112 15
p:past quit -159 -19
p:past recent 21 98
p:past safe -84 0
p:past school -87 -25
p:past sober 8 83
p:past take -136 -30
p:past while 237 -97
p:pills drink 23 86
p:pills leave 15 -89
p:pills me -132 -33
p:pills now 101 78
p:pills soon 105 -108
p:pills they -128 60
p:plan again 208 116
p:plan end 81 53
p:plan hand -159 24
p:plan kin 110 -6
p:plan me 127 105
p:plan past 119 52
p:police now 28 83
p:police use 28 83
p:program all 96 10
p:program errand -208 -2
p:program leave 100 86
p:program missed 138 124
p:program not 67 -146
p:program now 229 2
p:program shop -115 -12
p:program sick -117 0
p:program soon -179 -23
p:program they 254 -55
p:program tired 92 -47
p:program we 117 -4
p:quit again 254 -25
p:quit all 101 29
p:quit breath 109 16
p:quit door -165 8
p:quit drank 182 -119
p:quit drink 57 -148
p:quit drug 211 -317
p:quit end -155 43
p:quit errand -4 91
p:quit food -147 9
p:quit fun -85 0
p:quit idea 141 -118
p:quit kids 143 44
p:quit last_time -111 -15
p:quit leave 80 -62
p:quit me 306 95
p:quit medicine 274 -206
p:quit missed 30 -125
p:quit near 104 43
p:quit not -10 86
p:quit only -81 27
p:quit program -58 -89
p:quit recent 274 -216
p:quit soon 46 84
p:quit they -129 83
p:quit tired 57 95
p:quit tired_work 81 40
p:quit use -129 81
p:quit while 121 -48
p:rage me 106 -20
p:rage not 148 22
p:rage tired_work 4 85
p:recent again -110 1
p:recent all 43 140
p:recent drank 99 -90
p:recent fiction 92 3
p:recent forgive 87 -7
p:recent kin -89 -25
p:recent last_time 120 7
p:recent leave 54 -87
p:recent not 183 128
p:recent now 173 133
p:recent past -108 -29
p:recent pills 24 -84
p:recent sleep -191 57
p:recent sober -36 83
p:recent soon -147 75
p:recent take -81 -33
p:recent thing -125 0
p:recent too_much -4 90
p:recent wake 93 81
p:recent while 3 -121
p:recent wound 24 -89
p:relapse body -89 0
p:relapse hand -183 0
p:relapse only -107 -7
p:relapse recent 168 -50
p:resist drug 28 -100
p:resist end 73 -92
p:resist fine 121 18
p:resist give_away 113 11
p:resist hand -105 -8
p:resist help 78 -111
p:resist idea 66 -93
p:resist me 262 109
p:resist not 117 94
p:resist only -102 13
p:resist partner -184 0
p:resist pills 14 82
p:resist they -47 128
p:resist too_much -57 -106
p:resist wound -91 14
p:rope end 33 -100
p:rope me 80 61
p:rope now 110 73
p:safe me 78 95
p:safe medicine 89 -42
p:safe not 102 1
p:safe plan -100 0
p:school kids -88 -13
p:school me -89 13
p:school now 130 53
p:school soon 90 -58
p:school they -114 7
p:shop cant 88 -34
p:shop coped -186 -6
p:shop door 58 -123
p:shop drink 237 -70
p:shop drug 84 -45
p:shop kin -88 -42
p:shop me -168 77
p:shop not 141 126
p:shop recent -109 14
p:shop soon 105 -34
p:sick body 62 -110
p:sick drink 102 -30
p:sick kids -109 7
p:sick me 16 -98
p:sick missed 65 -94
p:sick not 205 33
p:sick number 83 -34
p:sick quit 247 -162
p:sick recent 86 -41
p:sick resist 54 -99
p:sick they -63 118
p:sick too_much 31 -85
p:sick use 27 81
p:sick while 158 -35
p:sleep fine 187 11
p:sleep me 136 -12
p:sleep recent -125 49
p:sleep soon -105 -4
p:sleep strong 123 79
p:sober end 104 -30
p:sober me 109 -116
p:sober number -88 -5
p:soon all 150 181
p:soon alone 68 87
p:soon body 43 84
p:soon break -106 0
p:soon coped -84 -11
p:soon cut 138 -4
p:soon die -94 -63
p:soon drink 94 -90
p:soon drug 208 37
p:soon end 127 143
p:soon errand 48 104
p:soon fine -121 -55
p:soon food -98 10
p:soon friend 88 -32
p:soon goodbye 27 -102
p:soon kill 40 117
p:soon leave 85 -106
p:soon me -88 426
p:soon not 277 209
p:soon now -15 135
p:soon number -105 -39
p:soon only 80 -67
p:soon plan -54 -117
p:soon quit 195 -28
p:soon recent -44 160
p:soon sick -157 1
p:soon sleep -110 -117
p:soon sober 20 -93
p:soon tired_work -81 -20
p:soon train 145 142
p:soon we -77 -117
p:strong cant 93 -14
p:strong errand 114 100
p:strong me -47 -99
p:strong thing 67 111
p:take again 81 -46
p:take all 213 205
p:take coped -82 -3
p:take drink -91 67
p:take drug 246 54
p:take fine -88 -13
p:take food -226 -27
p:take fun -97 -8
p:take kids 46 -135
p:take leave -11 154
p:take me 82 21
p:take not 60 155
p:take now -153 -158
p:take number 127 39
p:take only 9 -87
p:take pills 217 132
p:take quit 160 23
p:take resist 32 81
p:take sleep 56 -111
p:take soon 89 -22
p:take they -17 168
p:take too_much 372 383
p:take while -8 135
p:take wound 83 18
p:thanks food 135 38
p:thanks live -84 0
p:thanks me -162 31
p:thanks recent 99 59
p:they again -50 147
p:they all 248 80
p:they breath 269 200
p:they coped 184 21
p:they dealer 181 -89
p:they door -34 -131
p:they drink 137 3
p:they drug 86 -39
p:they end 60 164
p:they errand 111 63
p:they fading -44 -113
p:they fine -150 151
p:they hide -145 43
p:they kids 15 138
p:they me 219 -3
p:they missed 117 109
p:they near 188 8
p:they not 127 60
p:they now -10 -119
p:they partner -12 -144
p:they program -91 14
p:they quit -26 250
p:they recent 170 -15
p:they resist 17 86
p:they shop 83 72
p:they sick 85 145
p:they sleep -110 19
p:they soon 81 43
p:they thing 233 -59
p:they tired_work 78 -82
p:they too_much 61 149
p:they train 81 -103
p:they use -78 80
p:they while 33 -190
p:they wound 94 19
p:thing again -118 36
p:thing all 86 8
p:thing door 88 -9
p:thing fine 83 33
p:thing kids 165 -19
p:thing me 154 -187
p:thing not 114 -55
p:thing number 129 43
p:thing soon 194 -85
p:thing take 100 -71
p:thing they 148 42
p:thing too_much 94 -15
p:threat not 82 -1
p:tired food 90 -68
p:tired leave 159 13
p:tired live 110 68
p:tired missed 80 20
p:tired not 81 -65
p:tired program 148 -67
p:tired soon -92 18
p:tired_work kill -152 0
p:tired_work me -162 -101
p:tired_work soon -220 0
p:too_much coped -112 -7
p:too_much drink 65 -94
p:too_much drug 115 -77
p:too_much errand 186 5
p:too_much food -97 15
p:too_much give_away 126 34
p:too_much goodbye 189 10
p:too_much hand 87 87
p:too_much harm -84 0
p:too_much last_time 96 30
p:too_much me 412 -59
p:too_much missed 18 86
p:too_much not 275 -79
p:too_much past 55 145
p:too_much pills 254 99
p:too_much quit 166 -76
p:too_much recent 88 3
p:too_much resist -3 -84
p:too_much soon 150 -46
p:too_much while -253 69
p:train coped -87 10
p:train kids -91 0
p:train kill -120 0
p:train near 95 25
p:train take 42 -116
p:use again 145 -42
p:use coped -175 5
p:use drink -91 13
p:use drug 253 -136
p:use fine 126 -11
p:use hand 129 -28
p:use kin 101 -38
p:use last_time 81 39
p:use me -20 -172
p:use not 432 -67
p:use now -112 37
p:use number -131 -44
p:use past 36 199
p:use recent 221 95
p:use soon 210 -16
p:use while -19 -89
p:voices again -81 0
p:voices all -108 1
p:voices fun 92 -31
p:voices not -57 -94
p:wake kids -145 0
p:wake me -81 -24
p:wake not 131 29
p:wake quit 111 -12
p:wake soon -80 8
p:we all 90 -21
p:we fine -98 1
p:we me -196 -22
p:we missed -82 55
p:we soon -86 30
p:we thing 23 -85
p:while all 34 111
p:while break -80 0
p:while breath -104 2
p:while cut 110 27
p:while drank 125 -84
p:while drink 144 -48
p:while drug 200 26
p:while gone 82 73
p:while me -122 30
p:while not 89 -97
p:while now -54 83
p:while number 139 -130
p:while past 143 164
p:while program -113 -17
p:while sober -81 -22
p:while soon -197 148
p:while take -5 -91
p:while thanks -88 0
p:while too_much -85 146
p:while we -128 0
p:withdrawal me 24 -130
p:withdrawal not 55 -87
p:withdrawal strong 106 -40
p:wound again 129 76
p:wound me -7 169
r:calm.denial -827 71
r:calm.medicine_taken -665 274
r:calm.no_use -650 -548
r:calm.of_another -592 -427
r:calm.refused -603 -125
r:calm.sober_time -305 -252
r:calm.told_story -647 109
r:en.about_to_use 501 -567
r:en.abuse 514 -496
r:en.craving 466 -452
r:en.danger_now 34 608
r:en.danger_to_others 304 186
r:en.despair 200 -358
r:en.eating 208 -326
r:en.goodbye 599 388
r:en.missed_medicine 402 -463
r:en.overdose 316 500
r:en.plan 424 411
r:en.self_harm 462 436
r:en.suicide 638 800
r:en.use 500 -226
r:en.voices 377 169
r:en.wish_to_die 677 614
r:en.withdrawal 393 -235
r:es.a_punto_de_consumir 335 -521
r:es.abstinencia 342 -62
r:es.autolesion 474 544
r:es.comida 262 -29
r:es.consumo 672 -358
r:es.desesperanza 61 -256
r:es.despedida 339 463
r:es.ganas 207 -337
r:es.ganas_de_morir 595 394
r:es.maltrato 368 -315
r:es.peligro 561 399
r:es.peligro_para_otros 450 142
r:es.plan 441 609
r:es.sin_medicina 391 -219
r:es.sobredosis 471 589
r:es.suicidio 633 511
r:es.voces 100 207
s:abuse 475 -428
s:again 285 -224
s:all 307 323
s:alone 56 44
s:better_off 249 120
s:blade 865 654
s:body 558 829
s:break 174 136
s:breath 22 398
s:cant -46 -72
s:coped -99 -55
s:crave 345 -716
s:cry 203 -38
s:cut -45 765
s:dealer 271 -612
s:despair 146 -609
s:die 85 651
s:door -27 266
s:drank 988 -364
s:drink 890 -1093
s:drug 754 -861
s:end 107 100
s:errand -610 295
s:fading 315 197
s:fear 211 27
s:fine -488 186
s:food -807 -59
s:forgive 250 232
s:friend 60 -100
s:fun -370 148
s:give_away -46 -32
s:gone 141 102
s:goodbye 38 463
s:gun 624 699
s:hand 722 22
s:harm 73 422
s:harm_them 153 234
s:help 350 172
s:hide 195 323
s:high 138 -314
s:high_place 216 549
s:hit 244 119
s:idea 234 438
s:jump 52 78
s:kids -363 434
s:kill -103 545
s:kin -132 13
s:last_time 529 187
s:laugh -743 142
s:leave 520 -383
s:live 381 870
s:maybe -34 193
s:me 361 51
s:medicine 696 -1045
s:missed 136 -153
s:money 80 -393
s:near 337 78
s:not 363 -11
s:now 322 -7
s:number 273 -272
s:only 342 -125
s:overdose -159 114
s:partner 237 -16
s:past 234 -196
s:pills 531 232
s:plan 355 476
s:police 34 249
s:program -5 -357
s:quit 171 -136
s:rage 67 -128
s:recent 27 -206
s:relapse 83 -263
s:resist 4 -150
s:rope 510 625
s:safe 188 288
s:school -337 3
s:shop 424 -280
s:sick 481 -517
s:sleep -159 -95
s:sober 365 -677
s:soon 461 -131
s:strong 261 -278
s:take 245 338
s:thanks -386 113
s:they 776 388
s:thing -184 77
s:threat -16 337
s:tired 139 37
s:tired_work -565 -4
s:too_much 192 204
s:train 419 718
s:use 242 -635
s:voices 123 191
s:wake 289 257
s:we -110 -148
s:while 50 -227
s:withdrawal 346 -506
s:wound 172 601
s:year -7 48
t:18 month chip -69 0
t:2011 dej el 82 -10
t:5 min away 101 -20
t:a ahorc si -73 0
t:a bunch of 76 32
t:a bus came 68 25
t:a la ambul 40 70
t:a la cas 156 -109
t:a la virg 99 32
t:a las siet -79 0
t:a line and -106 0
t:a list of 189 57
t:a mat si -84 0
t:a mi abuel 59 -97
t:a mi espos 67 -74
t:a mi hij -42 76
t:a mi madr 80 73
t:a mi mam 79 49
t:a mi nin -72 6
t:a mi padrin 70 -27
t:a mi tio -87 0
t:a new person -91 0
t:a reason in 73 -11
t:a song that -114 0
t:a steak knife 4 -75
t:a tire iron 91 48
t:abuel muri de -68 0
t:abus de mi 73 -126
t:acab la rach 133 -104
t:acer sin zapat 136 -49
t:affair in order 81 50
t:ahorc si no -73 0
t:al beb y 87 18
t:al casin y 41 -76
t:al de la -19 74
t:alcohol en la -99 0
t:algui que me -112 -57
t:all i can 68 -61
t:all my strip -85 0
t:all of them 133 0
t:alon not safe 116 17
t:alright want to -101 0
t:ambul dejenm ir 40 70
t:an old friend 123 -65
t:and close my 30 74
t:and for what 108 31
t:and hes do -82 0
t:and i are -124 -43
t:and i cant 93 221
t:and i get 74 -5
t:and i said 137 0
t:and i stay -69 0
t:and i want 70 -29
t:and i was -73 -20
t:and it been -126 0
t:and it help -101 0
t:and it not 178 -123
t:and my hand 7 70
t:and then i -109 -25
t:and they hug -68 0
t:and took my 73 -26
t:and updat my 84 58
t:and want to 140 24
t:and went to -122 0
t:anos y hoy -75 0
t:answer me right 6 77
t:answer to the 89 33
t:anyth feel off -85 0
t:are at the 74 -49
t:are in my 4 88
t:are off nobodi 37 70
t:are on the 195 90
t:as far as 118 75
t:as it is -78 0
t:asi de clar 83 18
t:ask for a -74 0
t:at a time -117 0
t:at my kid 69 37
t:at my mom 123 -32
t:at my sister -69 -2
t:at noon so -110 0
t:at the bottom 49 -73
t:at the club 81 -38
t:at the dmv -68 0
t:at the door -45 -156
t:at the gym 73 -20
t:at the key 24 -92
t:at the lake -143 1
t:avent unas caguam 72 -22
t:back to school -112 0
t:back to zero 88 -30
t:baj la sertralin -88 0
t:ban y nad 71 -21
t:be the death -116 0
t:be there soon -84 0
t:becaus i was 95 -6
t:been cut my 6 -93
t:been save up 11 77
t:beer at the -89 0
t:bols en la -69 -4
t:bottl of gin 34 97
t:bought flower on -67 0
t:buprenorfin al can 74 -17
t:bus came id 68 25
t:but i did -112 0
t:but i know 15 -113
t:but the nausea 36 73
t:by a thread 108 -48
t:by myself w 4 -75
t:by the window -132 0
t:caf de los 138 35
t:caguam con los 72 -22
t:call en la -73 0
t:came in eighth -74 0
t:came in the 90 38
t:came up at -73 0
t:camin ya me 71 -21
t:can hear the 100 -175
t:cant be fix 91 -68
t:cant do this -6 -69
t:cant feel my 12 90
t:cant get that -93 0
t:cant make it -72 0
t:cant talk not 116 17
t:car in the -72 22
t:cay la buprenorfin 74 -17
t:clean up after 37 70
t:coach said everi 102 -30
t:colg los tenis -89 8
t:con la planch 103 -1
t:con la puert 92 -116
t:con la sal -142 0
t:con la vid 57 81
t:con las gan 79 -2
t:con los del 72 -22
t:con los nin -97 27
t:con mi espos -75 0
t:con mi novi -76 0
t:con mi vid 81 9
t:con mis hij -94 0
t:con un amig 30 -72
t:contr la par 20 70
t:convulsion fum algo 10 126
t:cop de cristal -94 0
t:cort el past -83 0
t:counter goe back 88 -30
t:crave show up -125 0
t:cre que me 78 128
t:cruz la call 83 105
t:cuand dij que -73 0
t:cuand se duerm 63 -81
t:cumpl tod con -68 0
t:cut my klonopin 4 -75
t:da un infart 40 70
t:de golp y 20 -81
t:de hac dan -102 0
t:de la cam 125 101
t:de la cas 15 128
t:de la lengu -45 -78
t:de la list 150 -69
t:de la vid 134 14
t:de lo que -115 37
t:de los mart 133 35
t:de mi abuel 20 68
t:de mi hij -80 0
t:de mi mism 69 20
t:de mi prim 71 -54
t:de mi tia -76 -10
t:de mis hij 124 8
t:de pens en 80 -62
t:de viv asi 83 18
t:death of me -116 0
t:debaj de la 138 44
t:debaj del colchon 76 21
t:dej de pens 77 -63
t:dej el guar 97 -17
t:dej la insulin 8 67
t:dej las llav -78 9
t:dej las pastill 14 -92
t:del otro lad 58 71
t:denm de baj 123 -64
t:detox at home 85 -21
t:di par de 52 -71
t:dic que me -105 34
t:dic que ya -120 0
t:did too much 83 8
t:die in your -112 0
t:difunt son much 65 -68
t:dij a mi 79 0
t:dij que me 77 73
t:dij que no -69 -17
t:dij que si 85 -66
t:do i sign 14 -87
t:do it after 86 31
t:do it again 47 -69
t:do line in 69 -36
t:do the math 109 55
t:do this anymor -161 0
t:doe it end -72 0
t:dog ate my 87 -51
t:done be aliv 72 21
t:done it job 50 71
t:done with group 72 -48
t:done with hope 76 -48
t:done with journal 76 -48
t:dont know if 58 -105
t:dont lectur me 78 -30
t:dont let my 89 74
t:dont tell my 72 -11
t:dont think i 23 -79
t:dont want to -318 -104
t:dos dias sin 68 -8
t:dose make my 36 73
t:down by myself 4 -75
t:drank a fifth 3 94
t:dream woke up -70 0
t:dri but the 36 73
t:drink and i -74 63
t:duerm la car 67 28
t:eche una siest -75 0
t:eche unos tapis 116 -42
t:edg of the 8 -72
t:eighth out of -74 0
t:el caf de 140 40
t:el cumpl tod -68 0
t:el de mi 72 28
t:el estacion de -67 0
t:el lun me 35 67
t:el mes pas -69 -30
t:el muebl bar 43 -72
t:el segur no 112 -42
t:el trabaj y 67 -20
t:en 2011 dej 82 -10
t:en el balcon -73 0
t:en el ban 109 120
t:en el camion -140 0
t:en el corredor 82 -10
t:en el karaok -97 0
t:en el part 116 -42
t:en el trabaj 114 7
t:en el viaj 101 -25
t:en este mund 82 88
t:en la acer 136 -49
t:en la azote 79 67
t:en la boc 37 -77
t:en la call -7 -80
t:en la carniceri -87 0
t:en la cas -198 -7
t:en la cocin 167 53
t:en la esquin -104 7
t:en la guanter 11 -74
t:en la line -122 0
t:en la man 123 -138
t:en la mes 84 3
t:en la panz 68 57
t:en la puert 41 69
t:en la sesion -111 0
t:en la tin 77 48
t:en quinc dias -88 0
t:en su carr 67 15
t:encim a mi 73 12
t:encontr mis lent -82 0
t:enoj con el -68 0
t:entre al casin 64 -67
t:es par el 123 -65
t:es un poz 76 -26
t:escrib desd el 52 82
t:espos dic que -77 0
t:espos y yo -72 0
t:esta abiert el -67 0
t:esta afuer con 71 41
t:esta en el 76 -154
t:esta en la -160 21
t:esta seman y -75 0
t:estacion de atras -67 0
t:estoy a dos 49 -73
t:estoy dand vuelt 8 -87
t:estoy debaj de 103 125
t:estoy en el 29 133
t:estoy en la -55 80
t:estoy en paz -109 0
t:everi day for 73 25
t:everi gymnast got 102 -30
t:everi song everi 102 -17
t:everyth i put -68 0
t:ex is at 114 64
t:ex is in -75 5
t:extran a mi -87 0
t:eye are red 56 -87
t:fade w my 68 -29
t:famili through wrote -68 0
t:feel like an 100 34
t:feel like the 75 8
t:feel my face 7 67
t:fent had done 50 71
t:first time sinc 104 -28
t:flac por mi 77 53
t:flor y le -68 0
t:flower on the -67 0
t:for a hit 55 -142
t:for a minut -90 30
t:for a walk -81 0
t:for each kid 72 54
t:for me in 34 75
t:for self harm -107 0
t:for the cat 96 21
t:for the coffe 105 40
t:for the old 80 -62
t:for want to -107 0
t:from last night 30 -68
t:from the emergenc 84 58
t:front of me 31 82
t:fue con la 87 -20
t:fue la man -112 19
t:gan de que -104 23
t:get that song -93 0
t:give my chair 99 -77
t:go back to -115 14
t:go for a -77 0
t:go to be 53 -141
t:go to bed -122 0
t:go to score 67 -23
t:go to the 127 -58
t:goe back to 88 -30
t:goe i wanna -99 0
t:gone by 4 -100 0
t:gonna be the -79 -56
t:goodby to my -91 0
t:got fade w 68 -29
t:got it all 94 59
t:got my vivitrol -68 0
t:got that massag 102 -30
t:graci por el 121 40
t:graci por tod 87 30
t:group done with 76 -48
t:group i meant -92 0
t:group was good 68 -4
t:group was nice 131 61
t:gun in my 68 33
t:gymnast got that 102 -30
t:habl con la -77 0
t:hac seis anos -78 0
t:had done it 50 71
t:hag ese chist -77 0
t:hang on by 176 -147
t:has to clean 37 70
t:hast el gorr -126 0
t:hast las diez -161 0
t:hast que se 31 89
t:have all my -91 0
t:he make me 40 -90
t:he think im -126 0
t:he track my 18 -107
t:head the one -93 0
t:head to the 119 -66
t:here on earth 74 28
t:hes in the 18 83
t:hic una list 96 25
t:high if he -126 0
t:hij me cont 103 -82
t:hold my granddaught -88 0
t:home for the -80 0
t:hook on picklebal -69 0
t:how do i 59 -77
t:how strong is -129 0
t:hoy le llev -73 0
t:hoy me sient -130 0
t:hoy si me 18 -77
t:hurt worth it -88 0
t:hypothet shes look 24 -92
t:i call in 112 -24
t:i came in -74 0
t:i can hear 144 -109
t:i can make -136 0
t:i can tell -110 12
t:i cant even -157 2
t:i cant make -94 0
t:i cant stand 11 124
t:i did drink 92 -14
t:i did not -67 0
t:i do not -118 5
t:i dont belong 83 -53
t:i dont have -278 29
t:i dont know -156 9
t:i dont want -17 84
t:i feel like 75 3
t:i go on -100 -26
t:i got the -137 12
t:i had a 161 -22
t:i had to -140 0
t:i have a 137 158
t:i have all -91 0
t:i have been 67 25
t:i have my 54 137
t:i hit my 25 69
t:i just want 5 87
t:i know how -86 20
t:i know the 39 78
t:i know which 144 61
t:i left the -106 0
t:i meant the -94 0
t:i miss my 71 -11
t:i need the 82 -43
t:i never said 72 -29
t:i never told 21 -89
t:i pick up 52 -135
t:i put my -84 -5
t:i said i -83 9
t:i said id 21 -67
t:i said it 75 14
t:i see the -51 -99
t:i stood on 92 90
t:i take them -85 0
t:i talk to 24 -79
t:i took the -101 17
t:i use the -133 0
t:i use to 76 -5
t:i wanna die -99 2
t:i want it 24 -127
t:i want out 47 102
t:i was eleven 86 -58
t:i was just 64 175
t:i went to -68 -2
t:i will be -69 9
t:i would like -82 21
t:id be fine 79 49
t:id be honest 21 -67
t:id do it 44 -147
t:id rather be 48 67
t:if a bus 82 34
t:if anyth feel -85 0
t:if he think -126 0
t:if u know 111 55
t:im alright want -101 0
t:im at the -7 116
t:im drive to 68 -82
t:im go to 32 83
t:im gonna do 67 42
t:im here for -169 0
t:im hold my -88 0
t:im in the -33 116
t:im not come 115 -37
t:im not worth 94 -100
t:im on my -129 0
t:im on the 32 83
t:im pay for -126 0
t:in a row 85 10
t:in eighth out -74 0
t:in front of 81 40
t:in group and 121 17
t:in group i -155 0
t:in group today 59 -74
t:in line at -82 0
t:in my hand 65 -126
t:in my hous 72 45
t:in my lap 4 88
t:in my room 91 -11
t:in my step -68 0
t:in the bathroom 70 31
t:in the car 154 -73
t:in the garag 79 41
t:in the hous -67 13
t:in the kitchen 16 96
t:in the lobbi -187 0
t:in the mail 90 38
t:in the neighbor 77 -87
t:in the next 146 -9
t:in the pool -101 0
t:in the tub 112 99
t:in the walk 69 -36
t:in the walmart 78 -37
t:in your arm -112 0
t:inyect y esta 75 10
t:ipa while the 119 -44
t:is 5 min 101 -20
t:is at my 122 43
t:is drink again -176 0
t:is gonna be -68 -57
t:is high if -126 0
t:is in my 133 68
t:is my aunt -71 0
t:is not for 78 19
t:is on my 149 -1
t:is the onli 113 69
t:it go to 26 -136
t:it in group 101 -35
t:it in the 111 -93
t:it is not -75 5
t:it not for 88 -104
t:it on me 87 23
t:it on my 7 -74
t:it save me -86 0
t:it so bad 24 -105
t:it so corni -81 0
t:it was a -88 37
t:it was an 114 5
t:it was for 91 19
t:it wasnt a 77 10
t:jane is my -71 0
t:journal done with 76 -48
t:just want to 5 97
t:key and my 28 -71
t:kick me in -122 51
t:kill for a -37 -71
t:klonopin down by 4 -75
t:know what im 34 -80
t:la acer sin 136 -49
t:la ambul dejenm 40 70
t:la bols en -69 -4
t:la buprenorfin al 74 -17
t:la cabez me 35 73
t:la cas de 91 16
t:la cuent de 21 116
t:la flac por 77 53
t:la guagu y 37 -69
t:la llav puest 43 -72
t:la man con -67 51
t:la man y 85 -45
t:la naltrexon la 79 -11
t:la noch cuand 79 30
t:la pastill debaj 6 -78
t:la piedr del -89 0
t:la pip carg 15 -72
t:la pistol y 71 39
t:la puert par -128 0
t:la seman pas 41 -71
t:la sertralin y -88 0
t:la sesion de 125 54
t:la suboxon a -79 0
t:la uso de 79 -11
t:la vig del 70 25
t:la virg que 7 78
t:landlord is high -126 0
t:las llav adentr -86 0
t:las pastill de -76 11
t:las pastill del 24 -74
t:las siet com -79 0
t:las voy a 33 67
t:le di al 47 -71
t:le dij a 83 4
t:le llev flor -73 0
t:le pedi perdon -123 6
t:le pid a 10 82
t:le pregunt al 18 80
t:le teng mied 5 -95
t:le voy a 67 110
t:left for me 63 85
t:leg wont stop 9 -105
t:les dij que 69 22
t:letter to my -77 0
t:light are off 49 72
t:like an invit 93 31
t:line and i -106 0
t:line in the 112 -76
t:lleg a la 184 -73
t:lleg a las -113 -50
t:llev flor y -68 0
t:llev tres dias 85 -73
t:lo mio es 76 -26
t:lo que dij -184 0
t:lo voy a 102 110
t:log off for 99 84
t:lol not lol 253 24
t:long sleev in 83 37
t:look at the 31 -99
t:look like a 72 38
t:look up how 157 48
t:los del tall 72 -22
t:los difunt son 65 -68
t:los zapat nuev -73 0
t:mad at me 9 -93
t:made a list 168 57
t:made up my 113 14
t:make it to 45 -75
t:make my mouth 36 73
t:make myself walk 87 30
t:make sure my 81 74
t:mam dic que -130 -5
t:man con la -112 19
t:man y el 67 23
t:mari jane is -71 0
t:me a line -106 0
t:me acab de 110 114
t:me acuerd de 95 -62
t:me avent unas 72 -22
t:me baj la -89 3
t:me bebi el 55 80
t:me cans de 78 -48
t:me cay la 74 -17
t:me com las 11 -83
t:me cont que 103 -82
t:me cort el -113 3
t:me cort las -83 12
t:me da igual 89 -8
t:me da un 40 70
t:me dej marc -81 -34
t:me di par 52 -71
t:me di un 47 -80
t:me dieron gan -93 0
t:me dij que 80 -10
t:me doy de -24 -82
t:me duerm la 68 33
t:me eche un -106 0
t:me eche una -125 0
t:me eche unos 120 -58
t:me esta esper 75 -9
t:me esta gan 73 -133
t:me esta mat -121 0
t:me estoy agarr 10 -88
t:me from the 83 -32
t:me fue la -112 19
t:me haci cos 91 -92
t:me in group 19 -77
t:me in it 27 71
t:me in the 150 -39
t:me meti a -126 0
t:me muer de -108 0
t:me muer por -35 -74
t:me on hold 81 67
t:me out of 102 1
t:me pas de -117 66
t:me pas el -138 -66
t:me pas la 77 106
t:me peg con 74 -8
t:me pele con -88 0
t:me pong el 23 80
t:me pus a -55 -68
t:me pus la -114 0
t:me quem con 75 -101
t:me quem la -70 0
t:me quier ir 73 57
t:me quiero morir -132 0
t:me quit el 76 31
t:me tien hast -126 0
t:me tir a -124 -39
t:me to come 12 78
t:me to the -96 0
t:me tom com 67 28
t:me tom la -114 66
t:me tom las 33 -112
t:me tom una -73 0
t:me trab la 22 68
t:me va a -52 -97
t:me voy a -155 -86
t:me when i 70 -97
t:me would have -87 0
t:meant the park -94 0
t:mi abuel muri -68 0
t:mi espos dic -77 0
t:mi espos que 60 73
t:mi espos y -128 0
t:mi herman me 42 -69
t:mi herman se 71 36
t:mi herman y -159 0
t:mi hij me 77 -195
t:mi madr me 80 -63
t:mi mam dic -130 -5
t:mi mam me 81 5
t:mi nin tien -87 0
t:mi nombr de 136 -105
t:mi novi convulsion 10 126
t:mi novi me 64 -110
t:mi pap en 75 -10
t:mi prim se 71 13
t:mi suegr me -73 0
t:mied a mi 5 -95
t:minibar and no 29 -78
t:minut and then -117 0
t:mio es un 76 -26
t:mom not answer 6 77
t:mom think it 71 -19
t:mouth dri but 36 73
t:much gan de -96 4
t:muer de hambr -90 0
t:muri de cirrosis -68 0
t:muri en 2011 82 -10
t:my 18 month -69 0
t:my affair in 81 50
t:my aunt and -68 0
t:my bodi can 49 136
t:my brother and -117 12
t:my brother i 41 92
t:my brother is -67 11
t:my calf open 88 47
t:my chair to 99 -77
t:my cousin is 146 -66
t:my cousin say -78 0
t:my ex is 78 68
t:my eye are 21 -87
t:my famili through -68 0
t:my first husband 17 -84
t:my hand on -20 72
t:my head off 51 -85
t:my head the -93 0
t:my kid got 61 81
t:my kid school 85 37
t:my klonopin down 4 -75
t:my landlord is -130 0
t:my leg wont 2 -75
t:my mother to 36 -79
t:my mouth dri 36 73
t:my name off 69 -21
t:my phone and 77 -43
t:my shoulder stock -89 0
t:my step work -68 0
t:my strip i -85 0
t:my sub to 85 -9
t:my take home 72 -122
t:my thigh look 72 38
t:myself or anyon -68 0
t:myself w a 4 -75
t:naltrexon la uso 79 -11
t:name off the 69 -21
t:need a new 156 54
t:need someth anyth 51 -85
t:never go to 55 -90
t:new dose make 36 73
t:new pipe under -83 0
t:nin tien fiebr -87 0
t:no alcohol sinc 91 -23
t:no cubri la 97 -30
t:no dej de 96 1
t:no es par 132 -43
t:no hag ese -77 0
t:no i dont -124 0
t:no me acuerd 58 -82
t:no me busqu 54 105
t:no me dier -77 -2
t:no me pong 23 80
t:no me qued -69 38
t:no me quier -90 0
t:no me quiero -132 0
t:no need to -67 0
t:no posit left 63 85
t:no pued habl 69 83
t:no pued mas 1 -101
t:no quier estar -94 22
t:no quiero morir -75 2
t:no se me 74 1
t:no sirv par 17 -85
t:no teng remedi 91 -45
t:no voy a -143 82
t:nobodi has to 64 110
t:nombr de la 136 -105
t:not alon not 116 17
t:not answer me 6 77
t:not come back 84 -95
t:not for this -100 0
t:not give up -147 0
t:not go to 9 -77
t:not take the 76 29
t:not to be -75 0
t:not worth the 94 -100
t:novi convulsion fum 10 126
t:number if anyth -85 0
t:of be good 16 -166
t:of gum instead -74 0
t:of it is -74 0
t:of my head -179 26
t:of the blue 77 48
t:of the park 65 82
t:of the rail 73 26
t:off nobodi has 37 70
t:offer me a -142 0
t:oil chang done -67 0
t:old me would -87 0
t:on my dog 116 37
t:on my end -94 0
t:on my head -111 0
t:on my leg 66 75
t:on my own 88 -113
t:on my shoulder 83 -63
t:on the dresser 93 50
t:on the drive -67 1
t:on the fridg -83 32
t:on the other 129 31
t:on the phone 154 -171
t:on the roof -71 20
t:on time and -85 0
t:one for the 180 -38
t:one that goe -99 0
t:orang strip are 74 -49
t:out for good 161 -21
t:out of eight -74 0
t:out of my -125 12
t:out of ten 51 -113
t:out of the -16 90
t:pack of gum -74 0
t:pag por la -75 0
t:pap en el 82 -10
t:par la maquet -73 0
t:par no tent -94 0
t:par que se -101 0
t:part of me 82 60
t:pas de viv 83 18
t:pas lo que -14 148
t:pastill de la -92 -99
t:pastill debaj de 6 -78
t:pay for that -126 0
t:peg en la 34 89
t:perdi el cuadern -96 0
t:perdi la cuent 81 93
t:perdon a mi -141 0
t:pick me up -71 0
t:pick up my -128 -146
t:pick up yesterday 101 -36
t:pid a la 7 78
t:piedr del rinon -89 0
t:pill are in 69 97
t:pill in my 7 -116
t:pipe under the -83 0
t:pistol de agu -73 0
t:place with a 88 21
t:plan the next -81 0
t:plug is 5 110 -20
t:plug say 15 73 -11
t:pong el arnes 23 80
t:por el caf 134 40
t:por el esguinc -67 0
t:por la piedr -80 16
t:por la ventan 154 26
t:por otro camin -68 0
t:porqu se me 67 34
t:posit left for 63 85
t:prim se inyect 69 7
t:put his hand 74 -27
t:put my affair 81 50
t:put my famili -68 0
t:put someth in 14 86
t:que hor sal 69 44
t:que lleg a -114 0
t:que me mat 168 65
t:que me pas 9 81
t:que me prest -122 23
t:que me regal 40 -75
t:que mi herman 81 42
t:que no aguant -69 -2
t:que no se 73 -108
t:que pas el 77 -27
t:que pas lo 23 148
t:que se sequ -101 0
t:que veng la 77 53
t:que ya no -147 -17
t:que yo voy -68 0
t:qued call en -73 0
t:qued con la 88 46
t:quem con la 98 -60
t:qui se qued 100 14
t:quier acab con 10 69
t:quier estar aqui -122 1
t:quier ir al 89 19
t:quier segu en -76 -27
t:quiero morir quiero -86 0
t:rather be ded 48 67
t:reason in 14 73 -11
t:rec ya camin 71 -21
t:remov me from 84 58
t:rompi mi jurament 93 -31
t:sab por que 76 63
t:said everi gymnast 102 -30
t:said id be 21 -67
t:said in group -75 0
t:said it was 96 72
t:sat at the 73 75
t:save up my 37 114
t:scratch me shes -86 0
t:se a que 96 -9
t:se acab la 168 -84
t:se inyect y 75 10
t:se lo dij -141 1
t:se me cay 74 -17
t:se me duerm 68 33
t:se me fue -67 -9
t:se me qued 92 -20
t:se me quem -95 0
t:se me trab 22 68
t:se qued con 187 60
t:seal and stamp 95 16
t:second time this 74 10
t:see you monday -99 13
t:see you on 101 8
t:set a boundari -104 0
t:she has the -4 -94
t:shes look at 24 -92
t:si me da 40 70
t:si no llev -92 0
t:side of the 85 31
t:siet com siempr -79 0
t:sink doesnt leak -83 0
t:slice my calf 88 47
t:smell it on 87 -96
t:so bad i 69 -74
t:so i final 102 3
t:so ill be -68 0
t:so now it 42 102
t:solt el volant 73 30
t:someon with a 46 -72
t:someth anyth to 51 -85
t:someth in my 7 83
t:song everi smell 102 -17
t:song out of -93 0
t:song that goe -114 0
t:sort my pill -103 0
t:sound in group -92 0
t:stand on the -75 4
t:step work and -68 0
t:still want to 86 -6
t:stood on the 92 90
t:strip are at 74 -49
t:strip i take -85 0
t:strong is it -129 0
t:stuck in my -139 0
t:suboxon a las -79 0
t:suegr me va -73 0
t:sunday and now 6 -69
t:take the kid 67 47
t:take them on -85 0
t:talk not alon 116 17
t:tapis en el 116 -42
t:tell me to 75 50
t:ten out of 51 -113
t:teng de la 66 -75
t:teng en la 68 -127
t:teng gan de -34 106
t:teng la pip 15 -72
t:teng las pastill 7 97
t:teng mied a 5 -95
t:teng mied de 47 109
t:teng tod pens 73 58
t:teng un plan -144 17
t:terc dia sin 67 -21
t:thank you for -80 4
t:that goe i -154 0
t:that song out -93 0
t:the 9 40 96 14
t:the babi slept 119 -44
t:the bathroom at 93 0
t:the bottom of 72 -73
t:the bridg on 75 40
t:the coach said 102 -30
t:the death of -116 0
t:the door with -11 -156
t:the edg of -10 -72
t:the fent had 50 71
t:the group room -77 0
t:the gym i 78 -5
t:the lake with -86 0
t:the last one -71 54
t:the long way -145 0
t:the nausea gone 36 73
t:the new dose 36 73
t:the night staff 75 27
t:the number if -85 0
t:the old neighborhood 118 -62
t:the one that -99 0
t:the onli thing 72 75
t:the other side 73 42
t:the packag store 142 -59
t:the park deck 102 30
t:the park structur 65 82
t:the phone with 158 -90
t:the pill are 4 88
t:the pill out 16 -72
t:the side door -86 0
t:the urg to 1 88
t:the walk in 69 -36
t:the whole bottl -73 -22
t:them on time -85 0
t:then light out 84 -68
t:there a bottl 28 -98
t:there a song -114 0
t:they hug me -68 0
t:they would be -69 0
t:thigh look like 72 38
t:think about use -80 -3
t:think i got 71 84
t:think i was 81 -79
t:think im pay -126 0
t:think of you -241 0
t:this is my -104 10
t:through wrote it -68 0
t:tien hast el -126 0
t:time this week 82 4
t:tir a la -129 0
t:tir la toall 88 -36
t:tire go to -78 0
t:to be dead 85 38
t:to be said -94 0
t:to clean up 37 70
t:to do it 64 208
t:to get the 72 79
t:to hurt myself -155 13
t:to kill me -120 3
t:to make her 69 4
t:to make myself 87 30
t:to someon with 46 -72
t:to tell someon -101 0
t:to the night 75 27
t:to the parti 64 -79
t:to wake up -80 0
t:tod el dia -72 0
t:tod en el -80 0
t:tod la noch 26 -72
t:tod los dias -155 14
t:tod y no -67 1
t:tom com treint 67 28
t:tom la decision 77 26
t:tom la suboxon -79 0
t:tom las pastill 31 -97
t:tonight im hold -88 0
t:took a bunch 73 30
t:took my med 23 -88
t:took my suboxon -72 0
t:trab la lengu 58 68
t:trabaj y no 93 -9
t:tri to get 79 87
t:tri to kill -97 1
t:tri to make 87 30
t:tweak my shoulder -89 0
t:two week ago 56 107
t:un amig de 30 -72
t:una de mis 23 116
t:una list de 96 25
t:unas caguam con 72 -22
t:unos tapis en 116 -42
t:up after me 37 70
t:up from the -112 1
t:up my 18 -69 0
t:up my kid 45 -101
t:up my mind 113 14
t:up yesterday and 101 -36
t:urg came up -73 0
t:use the breath -76 5
t:use to burn 97 -60
t:use what was 71 61
t:va a ahorc -73 0
t:veng la flac 77 53
t:vien en camin 120 -28
t:vig del tall 70 25
t:viv asi de 83 18
t:volvi a usar -122 -3
t:voy a cambi 55 -78
t:voy a cort 67 34
t:voy a dormir -104 0
t:voy a estar -117 131
t:voy a hac 28 78
t:voy a ir 26 -106
t:voy a la 72 -47
t:voy a llam -81 0
t:voy a ocup 69 55
t:voy a sal 45 -67
t:voy por otro -68 0
t:w a steak 4 -75
t:wait for the 136 24
t:walk past the -36 -106
t:wanna die in -112 0
t:want it so 17 -81
t:want one readi -148 0
t:want out not 20 88
t:want to be 161 63
t:want to cut 70 9
t:want to die -17 86
t:want to disappear -124 2
t:want to hurt -178 6
t:want to say -73 27
t:want to tell -101 0
t:want to vape -74 0
t:was left of 71 61
t:was my last 46 75
t:what it was -80 0
t:what to do -78 0
t:what was left 71 61
t:when he drank 28 -83
t:when i was 143 -119
t:while the babi 119 -44
t:who i am 117 -40
t:wife and i -77 0
t:wish the fent 50 71
t:with a tire 91 48
t:with group done 76 -48
t:with journal done 76 -48
t:with my sister -80 0
t:with my sponsor -98 0
t:with the kid -84 36
t:woke up on 95 -63
t:work and they -68 0
t:would have been -67 32
t:wrong side of 91 31
t:wrote it in -81 0
t:wrote the letter 101 47
t:y dic que 77 91
t:y dij que 68 66
t:y fueron once 50 85
t:y hoy me 67 -26
t:y lo dej -75 -2
t:y me abraz -123 0
t:y me dio 126 31
t:y me fui -89 0
t:y me los 133 -90
t:y me qued 64 80
t:y mi hermanit -70 0
t:y ni lo -90 0
t:y no contest 67 33
t:y no dej -139 2
t:y no es 149 -24
t:y no lo 71 -9
t:y no me -167 -110
t:y no se 88 -48
t:y no sient 27 132
t:y no vuelv 6 86
t:y que no 33 77
t:y se fue -72 0
t:y sig igual 97 -61
t:y todavi no 49 -76
t:y ya no 83 -112
t:y yo con -68 32
t:y yo no 29 -76
t:ya camin ya 71 -21
t:ya encontr mis -82 0
t:ya me ban 71 -21
t:ya me cans 124 -57
t:ya no aguant -207 -7
t:ya no hag -77 0
t:ya no voy 30 79
t:ya que veng 77 53
t:ya rec ya 71 -21
t:ya teng el 20 83
t:year sinc my -80 0
t:yesterday and today 103 -40
t:yo voy por -68 0
t:you in the 134 20
t:you know what 175 -48
t:you on the 101 8
t:you tell me -108 0
t:youll need a 156 54
t:your arm tonight -93 0
t:zapat nuev me -73 0
w:0 401 -162
w:04 27 78
w:09 164 -93
w:0rdere 127 -34
w:1 93 -32
w:10 228 72
w:1000 -51 0
w:104 43 -26
w:11 121 101
w:12 -157 -19
w:12th 19 42
w:130 67 -31
w:14 83 -126
w:140 31 -138
w:14th 44 -28
w:17 58 12
w:172 43 -26
w:180 16 59
w:1am 47 -72
w:1pm -90 0
w:1st 37 -48
w:2 118 -113
w:20 6 -61
w:200 9 -53
w:2011 137 -17
w:2016 -60 0
w:2018 -61 0
w:2019 86 70
w:24 -138 0
w:25 257 -49
w:29 -49 0
w:3 13 -372
w:30 39 79
w:300 97 -80
w:30th 135 46
w:34 25 69
w:3am 243 85
w:3rd 5 -61
w:4 -107 -190
w:40 -23 100
w:405 -135 0
w:40th -103 0
w:41 11 52
w:412 -54 0
w:43 26 70
w:44 69 42
w:4411 176 81
w:47 28 177
w:48 10 -46
w:4am 66 -114
w:4th 209 -97
w:5 -308 -33
w:500 61 52
w:52 40 -24
w:58 7 40
w:5k -64 0
w:6 -196 -28
w:60 51 151
w:61 18 -52
w:6am -52 0
w:7 -187 -95
w:70 34 99
w:8 -290 81
w:800 47 -42
w:9 -212 119
w:90 15 -44
w:900 -80 0
w:95 78 35
w:98 -45 0
w:988 11 80
w:9am -90 0
w:aa -85 0
w:abaj 281 56
w:aban -55 0
w:abiert -100 91
w:abog -123 0
w:abort 188 19
w:about -302 -7
w:abra 143 34
w:abraz -270 -11
w:abre -88 -4
w:abri 92 170
w:abrir -57 -39
w:abrirl 71 -66
w:abro 7 53
w:absenc 48 19
w:absolut -54 0
w:abstinent -15 -53
w:abt 52 42
w:abuel -48 -146
w:aburri -49 0
w:abus 116 -319
w:aca -67 86
w:acab 122 67
w:acampros 70 -17
w:accept -84 -40
w:accid -150 158
w:account -58 -59
w:aceitun -56 0
w:acer 227 -82
w:acid 32 -64
w:aclar -51 0
w:acompan -123 0
w:acord -238 0
w:acorral 198 54
w:acostumbr -40 0
w:act -6 87
w:action -148 8
w:acuerd 97 -136
w:ad 148 -19
w:add -173 17
w:adderal 100 -84
w:addi 36 -69
w:addict -132 -5
w:address 29 82
w:adel 10 -85
w:adelant 25 76
w:adentr 20 61
w:adi -135 46
w:adopt -61 0
w:adorn 110 -13
w:adult -47 0
w:advanc 5 -133
w:advil -75 41
w:af 12 -65
w:affair 189 91
w:afford 130 -54
w:afloj 18 -95
w:afraid 100 -165
w:after 117 202
w:aftercar -164 0
w:afterparti 6 -48
w:afuer -166 100
w:afuera -63 0
w:again 229 88
w:against -2 -71
w:age -42 0
w:agin 124 -105
w:ago 84 156
w:agradeceri -45 0
w:agre -167 5
w:agu 57 -13
w:agua -122 0
w:aguant 34 170
w:aguel 58 18
w:aguj 8 -70
w:agust 44 63
w:ahead 124 91
w:ahi 146 -83
w:ahog 163 143
w:ahor -53 7
w:ahora 62 27
w:ahorc -40 59
w:ahorit 154 -46
w:ahorqu 44 76
w:ahorr -309 0
w:aint 47 81
w:airbnb 2 -46
w:airport 59 -24
w:aisl -56 -27
w:ajo -75 0
w:al 190 43
w:alarm -256 268
w:albanil -66 0
w:alberc 105 45
w:alcanz 111 54
w:alcohol -147 116
w:ale -89 0
w:alegr -48 0
w:alej 68 23
w:alert -209 0
w:alfil 8 48
w:algebra -193 0
w:algo 275 -39
w:algui 136 -59
w:alguien -35 84
w:aliv 54 143
w:alivi 48 66
w:all -17 -183
w:alla 29 -69
w:allergi -150 0
w:alley 8 40
w:allow -55 0
w:almoh 30 43
w:almost 80 221
w:alon 194 -13
w:along 67 -38
w:alreadi 243 -60
w:alredi 68 -108
w:alright -169 0
w:also 31 -70
w:alta -65 -137
w:alto 73 12
w:ama 31 -67
w:amabl -58 0
w:amanec 72 163
w:amaneci -13 -97
w:amanezc 132 100
w:amarill 40 123
w:amarillo 43 -41
w:amarr 140 -54
w:amaz -46 -31
w:ambul -83 117
w:amenaz 72 48
w:amig 2 -100
w:amo 64 59
w:among -66 0
w:amor -68 6
w:amount -2 70
w:an 116 13
w:ana -233 0
w:analisis -129 0
w:and 200 179
w:anda 103 149
w:andab -97 -55
w:anden 51 123
w:ando 236 -183
w:anduv 44 -24
w:anem -88 0
w:anemi -66 0
w:aneurysm 191 90
w:anew -41 0
w:anex 41 -51
w:angel 49 68
w:angri -48 26
w:ani 134 208
w:anim -157 -145
w:animo -62 0
w:aniversari -91 0
w:ankl -129 22
w:anniversari 70 46
w:annoy -95 0
w:anoch 234 34
w:anon -111 0
w:anos -376 -138
w:anot -45 0
w:anoth -8 -119
w:ansi 28 -103
w:ansied 8 -143
w:answer -163 -12
w:antabus 77 -133
w:antes -38 129
w:antibiot -105 56
w:anticongelant 125 70
w:antifreez 116 110
w:antoj -128 -11
w:anunci 75 -10
w:anxious -108 0
w:anybodi 51 10
w:anymor 155 107
w:anyth -75 -115
w:anytim 10 65
w:anywher 16 42
w:apag -86 101
w:apart 39 65
w:apartment 7 65
w:apen 188 -38
w:apolog -164 0
w:apost 6 -55
w:apostar 131 -72
w:app 31 -227
w:appetit 222 -32
w:applebe 91 -92
w:applic -90 0
w:appreci -42 0
w:approv -99 0
w:approxim 108 -74
w:appt -47 -4
w:aprendi -104 0
w:aprendiendo -200 0
w:apret 77 68
w:apuest 33 -60
w:apunal 111 76
w:apur 27 45
w:aquarius -46 0
w:aquel 32 40
w:aqui 52 155
w:aran 67 -78
w:arbol 69 59
w:arcoiri -56 0
w:arden 4 -63
w:ardiend 16 156
w:are 21 185
w:arent 91 -16
w:arep -52 0
w:argu -43 65
w:arm 234 81
w:arma 132 59
w:armi 30 -127
w:arnes 38 134
w:around 277 124
w:arranc 81 48
w:arrang 12 58
w:arregl -206 -105
w:arrepenti 25 53
w:arrepient -51 26
w:arrest 271 -94
w:arrib 88 32
w:arriv -200 0
w:arroz -48 4
w:art 100 76
w:asad -56 0
w:asalt 97 138
w:asco -54 -85
w:asham 71 -63
w:ashamd 124 -105
w:asi 242 -77
w:asistent -73 0
w:ask -139 100
w:asleep 83 9
w:aspirin 3 73
w:assess -103 0
w:associ 54 -28
w:asust -185 0
w:at 43 -180
w:ataqu 62 -93
w:ate -254 10
w:atencion 83 3
w:atiendan 148 -148
w:ativan 36 -60
w:atm -113 0
w:atras 64 56
w:atropell 78 38
w:attach -77 10
w:attack 159 206
w:attempt -121 0
w:attend -160 0
w:attent 14 56
w:attic 22 -41
w:audit -72 0
w:august 224 1
w:aun 79 22
w:aunqu -64 0
w:aunt -239 0
w:authent -67 0
w:autolesion -45 0
w:autop 74 36
w:auxili -60 0
w:avanz 7 -69
w:aven -58 0
w:avent 172 21
w:averig 7 67
w:avion 44 24
w:avis -142 -67
w:avisenm 8 58
w:awar -42 0
w:away 232 -169
w:ayer 199 -173
w:ayud -41 6
w:ayuda 130 -45
w:ayudenm 64 19
w:azote 132 111
w:azotea -54 0
w:azul 76 42
w:b 28 42
w:babi 22 118
w:baby -94 0
w:babysitt 52 -99
w:bac 169 -45
w:back -87 -56
w:background 109 53
w:backpack 103 34
w:bad 214 65
w:badg -157 0
w:bag 289 -25
w:bagel -144 0
w:baggi 29 45
w:bail -146 0
w:bailando -184 0
w:baj 127 -203
w:baje -60 0
w:bake -55 -39
w:bal 317 83
w:balcon -151 43
w:baldorioty -62 0
w:balloon -71 0
w:ban -127 109
w:banana -57 0
w:band -69 112
w:bane -47 0
w:bang -77 94
w:bank -50 -145
w:bar 18 -189
w:barandal 88 65
w:barbar -55 0
w:barbecu -147 0
w:bare 200 -103
w:barefoot 4 55
w:bargain 38 -101
w:bark -59 0
w:barn 10 66
w:barr 27 -93
w:barrel 4 51
w:barriga 62 27
w:bartend 236 -171
w:basement 77 -59
w:bass -88 0
w:basur 137 5
w:bat 235 222
w:bateri 21 40
w:bath -193 0
w:bathrm 50 11
w:bathroom 57 -68
w:bathtub 105 46
w:batter -127 0
w:batteri -172 0
w:bautiz 116 -70
w:bc 64 28
w:be 483 331
w:beach -115 0
w:beam 152 127
w:bear -102 0
w:beat -161 144
w:beaten 59 -87
w:beber 21 -49
w:bebi 257 -70
w:becam 291 -118
w:becaus -66 115
w:bed -62 46
w:bedroom 10 57
w:bedtim -119 0
w:been 397 92
w:beer 89 -181
w:befor -51 62
w:begin -158 0
w:behind -205 71
w:beig -56 0
w:believ -16 -179
w:belli 4 86
w:belong 75 -89
w:belt 35 68
w:benadryl 8 54
w:bendig -74 0
w:beneficiari 96 97
w:benz 19 -75
w:benzo 174 -26
w:bes -143 0
w:besid -58 0
w:best 3 72
w:bet -61 -65
w:better -15 -166
w:between -83 -51
w:beverag 54 -46
w:beyond -40 0
w:bici -154 0
w:bien -158 -173
w:biern 87 -34
w:big -45 0
w:bigger 112 -6
w:bike -200 30
w:bile 4 -40
w:bill -160 20
w:billboard -77 0
w:billet 18 -75
w:binder 49 -34
w:bing 72 -66
w:bingo -210 0
w:biopsi 93 66
w:bipolar 94 -31
w:bird -121 43
w:birdhous -46 0
w:birra 9 -63
w:birthday 207 103
w:bit -98 9
w:bite -196 0
w:black 189 -74
w:blackjack -50 0
w:blade 81 125
w:blah -94 0
w:blanc -12 167
w:blaze -87 0
w:bleach 33 215
w:bled -51 70
w:bleed 185 151
w:bless -58 0
w:blew -94 0
w:blood -177 26
w:bloodi 134 3
w:bloom -52 0
w:blow 88 11
w:blue 122 127
w:blunt -59 -26
w:blurri 48 13
w:blus -40 0
w:bo -60 0
w:board -74 -10
w:boat 37 61
w:boc 160 -129
w:bod -269 -75
w:bodi 9 109
w:boil 170 44
w:bol 41 8
w:boler -63 0
w:boletin 10 54
w:bolich 24 -68
w:bolit 3 -62
w:bolo 53 -9
w:bols -186 -24
w:bolsit 11 65
w:bolud 40 5
w:bolvi 103 -35
w:bomb -53 0
w:bondi 15 51
w:bone -6 -95
w:book 25 51
w:bookmark 41 -7
w:bookshelf -88 0
w:boot -77 -87
w:bootlac -64 0
w:booz -60 -9
w:bore -83 0
w:born 49 170
w:borr 132 -204
w:borrach -143 4
w:borrem 34 -40
w:borren 68 -29
w:borros 5 67
w:borroso -58 0
w:borrow 54 47
w:boss -75 -138
w:bot -43 -63
w:botell -42 -75
w:both -170 -112
w:bother 42 -72
w:bottl 196 332
w:bottom 155 -201
w:bought 224 -43
w:boulevard 66 28
w:bounc 1 -93
w:bound -53 0
w:boundari -175 -27
w:bourbon 66 -50
w:bout 69 69
w:bow -47 0
w:bowl 223 176
w:box 2 103
w:boy 130 -2
w:boyfriend 113 83
w:bp 41 -26
w:bra 6 -44
w:brace -154 0
w:brain 70 -220
w:brainrot 2 -58
w:brake -48 39
w:brandi -44 0
w:brav -49 0
w:braz 242 157
w:brb -119 0
w:bread -77 0
w:break -126 -106
w:breakfast -90 40
w:breast -114 0
w:breath 108 138
w:breathalyz 107 -48
w:bridg 103 151
w:brill 8 -98
w:brinc 323 130
w:brind 102 -188
w:bring -176 57
w:brinqu -77 0
w:bro 81 10
w:broke 74 -30
w:broken -139 -37
w:bronc -86 0
w:brother 89 69
w:brought -99 44
w:browni -20 113
w:browser -125 0
w:bruis 59 -160
w:brush 15 -56
w:bucal 41 -58
w:buck -144 0
w:bucket 80 -27
w:bud -164 0
w:buddi 198 47
w:buen -105 -151
w:bueno 42 13
w:bufanda -53 0
w:bug -32 -81
w:build -120 12
w:built -64 -29
w:bullet 91 124
w:bult 61 12
w:bump 120 -155
w:bunch 126 53
w:bunny -88 0
w:bupe 104 -101
w:buprenorfin 138 -72
w:burden -68 0
w:buri 31 46
w:burn 58 117
w:burocrat -148 0
w:burrito -202 0
w:bus 71 15
w:busc -1 -45
w:bush 50 99
w:busqu 187 227
w:busquens 200 77
w:bust 36 -159
w:but -341 -130
w:butt -153 0
w:button 95 8
w:buy 101 -32
w:buzon -65 4
w:buzz 197 -148
w:by -248 44
w:bye 290 -9
w:byeeveryonesorryiamsosorrydontletmymomcomeinfirst 178 123
w:c 7 -60
w:caballit -49 0
w:cabez 16 -143
w:cabin -127 56
w:cabinet 265 -205
w:cabron 222 -8
w:cachet 14 -125
w:cad 257 255
w:cada 191 -55
w:cae -52 0
w:caer -152 0
w:caf 105 42
w:cafe -162 0
w:caffein -89 0
w:cag 60 42
w:caguam 137 -112
w:cai 103 -26
w:caid -73 0
w:caig 60 101
w:cajer 17 -74
w:cajon 98 90
w:calcul 30 90
w:calendar -87 42
w:calendari -90 0
w:calent 131 58
w:calf 146 78
w:cali 86 -13
w:calient 62 43
w:call 21 -248
w:calm 298 341
w:calmer -55 0
w:calor -238 23
w:cam 5 56
w:camaron -79 0
w:cambi -250 -157
w:came -368 6
w:camell 144 -54
w:camin 287 -179
w:caminando -60 0
w:camino -56 0
w:camion -133 -2
w:camionet 18 47
w:camis -44 0
w:camp 136 1
w:campaign -116 0
w:campament 57 -53
w:campral 64 -43
w:campsit 159 -22
w:can -105 -69
w:cancel -107 20
w:cancelen 161 -71
w:cancion -121 0
w:candl -237 0
w:cane -50 0
w:cangrej 10 -85
w:cannot -111 23
w:canon 83 -45
w:cans 78 56
w:cansa 99 10
w:cant 26 -65
w:cantin 0 -81
w:capataz 104 -64
w:car -234 51
w:carbon 305 135
w:carcel -198 0
w:card -142 -29
w:cardio -77 0
w:caretak 137 -54
w:carg 54 -28
w:cargador -211 0
w:carn 25 -87
w:carnal 12 42
w:carniceri -145 0
w:carpet -76 28
w:carpool -52 0
w:carr 237 274
w:carreter 91 22
w:carri 179 -59
w:carrit 72 -15
w:cart 102 54
w:carta 44 14
w:cartel -78 0
w:carter -69 -42
w:cas 103 -19
w:casc 33 155
w:case -6 -73
w:caser -17 -69
w:casework -41 0
w:cash -6 -85
w:cashier -89 0
w:casi -9 227
w:casill -65 0
w:casin 114 -204
w:casino 40 -69
w:casserol -172 0
w:cast -42 0
w:castig 28 111
w:cat 46 179
w:catalogu -52 0
w:catch 72 -36
w:caught -19 -48
w:caus 115 -27
w:causa 112 -26
w:cave 158 -255
w:cay -75 -28
w:cdl -52 0
w:cebr -50 0
w:ceil -9 52
w:cej 10 55
w:celebr 214 -101
w:cell 8 -88
w:celul -234 -16
w:celula 142 -100
w:cen -172 -66
w:ceniz 17 46
w:center 174 -85
w:centr 37 -92
w:cer -144 -56
w:cerc -6 -115
w:cercano -172 0
w:cereal -141 0
w:cero 169 -63
w:cerr 218 101
w:cerrajer -108 0
w:cervez -41 -142
w:cesare -80 0
w:chainsaw -47 0
w:chair 209 -151
w:chamber 222 263
w:champ -19 -69
w:champagn 80 -70
w:chanc 131 -19
w:chang -382 9
w:chanj -42 0
w:chapter 123 29
w:charact -15 -52
w:charcoal 206 93
w:charg -103 0
w:charger -162 18
w:chariti -50 0
w:charl -74 0
w:chart -6 -46
w:chat -143 -76
w:chav -83 0
w:che 44 -17
w:cheat 175 -84
w:check -100 175
w:checkin 29 -48
w:cheek 60 -91
w:chees -47 0
w:chel 47 -51
w:chem -143 -27
w:chemic -55 0
w:chemo 75 80
w:chess -224 0
w:chest 178 95
w:chev -67 0
w:chew 203 -49
w:chic -64 -8
w:chicl 9 -65
w:chil -112 0
w:child 40 34
w:childhood 68 -67
w:chili 8 -58
w:ching 89 -20
w:chip -70 -118
w:chist -156 3
w:chiv 183 92
w:chof -116 0
w:choir -119 -31
w:choke 138 203
w:chop -52 -77
w:choqu -95 0
w:christma -167 27
w:chuec -70 0
w:chug 5 47
w:chul -54 0
w:church -84 -60
w:cicatriz -80 0
w:cider 233 -10
w:cien -198 0
w:cient 46 -37
w:cierr 87 19
w:cigarett 149 70
w:cigarr -107 -14
w:cilantr -50 0
w:cinc -189 -226
w:cinco -68 0
w:cincuent -62 0
w:cint 162 93
w:cinturon 84 59
w:circl 41 -111
w:circul 158 -8
w:cirrosis -113 0
w:cirugi 45 -163
w:cit -40 -32
w:citi -62 0
w:claim -76 0
w:clap -129 0
w:clar 139 30
w:clarisim 15 51
w:clas -89 15
w:class 84 64
w:clav 85 49
w:claw 81 -91
w:clean -25 -50
w:cleanup -85 0
w:clear -123 0
w:cleric -70 0
w:click -78 0
w:client -44 45
w:clim -75 0
w:climb 39 -84
w:clinic 51 -165
w:clinica -56 0
w:clock 141 1
w:clon 56 -4
w:clonazepam 69 128
w:cloro 110 110
w:close 103 -148
w:closer -28 53
w:closet 76 110
w:club 52 -117
w:clumsi 21 45
w:coach 342 -88
w:coaster -115 0
w:coat 175 22
w:cobbler -63 0
w:cobr 322 -168
w:coc -199 8
w:coca -62 0
w:coch 33 97
w:cocin -115 101
w:code -178 112
w:coffe -147 54
w:cog 4 -48
w:cohet -87 0
w:coke 56 29
w:col -326 -28
w:cola -100 0
w:colch -115 0
w:colchon 127 35
w:cold -128 27
w:colegi 154 -130
w:colg 84 -22
w:colic -59 0
w:colleg 11 -59
w:coloni -49 0
w:color -217 0
w:column -65 0
w:com -111 -5
w:comadr 9 -44
w:comal -111 0
w:combi 7 47
w:come 108 168
w:comi -103 54
w:comido 131 -14
w:command -63 0
w:comment 142 -72
w:commit -79 0
w:communion 19 -43
w:communiti -46 0
w:commut 77 46
w:comp 72 67
w:compadr 58 -36
w:companer -94 55
w:compar -94 0
w:compart -109 0
w:compass 107 69
w:complet -63 96
w:compliment -41 0
w:compon 56 -66
w:compostur 34 -40
w:compr 159 -11
w:comprar 87 -71
w:compu 61 -8
w:con 73 9
w:concert -43 0
w:conciert -175 0
w:conect -78 -8
w:confi 15 151
w:confus 70 9
w:congel 83 -124
w:congrat -61 0
w:conmig -9 94
w:conmigo 120 -91
w:connect -144 0
w:consol 127 -90
w:constanci -53 0
w:construct -44 7
w:consum 102 -144
w:consumi -41 -96
w:consumir 53 -17
w:cont -110 -86
w:contact -122 2
w:contar 79 -45
w:content -133 -4
w:contest -12 100
w:contr 161 186
w:control -153 -109
w:convenc 113 30
w:convulsion 100 193
w:cook -246 -227
w:cooki -58 0
w:cookout -70 -14
w:cop -230 -112
w:copay 131 -103
w:cope 68 43
w:copi -183 0
w:copit 119 -30
w:coquet 103 31
w:coraj 74 110
w:corazon 125 19
w:cork 284 -153
w:corn -142 0
w:corner 297 -161
w:corni -153 0
w:cornis 71 47
w:corporal -40 0
w:corr 122 117
w:corre -84 0
w:correct 91 68
w:corredor 137 -17
w:correo -55 0
w:cort -64 195
w:cortado -43 0
w:cortarm 31 57
w:cortit -160 0
w:cos 369 -151
w:cosa -156 0
w:cosech -123 0
w:cosquill -1 -168
w:costa -137 0
w:costr 69 18
w:costum -70 0
w:costumbr 142 151
w:costur -48 0
w:cotton 53 -78
w:couch -229 -57
w:cough 5 62
w:could -95 66
w:couldnt -38 -151
w:counselor -165 -22
w:count 56 -58
w:countd 44 63
w:counter 308 -145
w:counti -62 -14
w:countri 63 -87
w:coupl 30 -99
w:coupon -64 0
w:court -47 -72
w:courtroom 22 111
w:cover -37 41
w:covid -109 0
w:cow -96 0
w:cowboy -75 0
w:cowork 74 -92
w:cpr -41 0
w:crack -41 43
w:craft -148 0
w:cramp 112 -60
w:crash -109 -58
w:crave -54 -215
w:craving 26 -83
w:cravings 215 -8
w:crawl -30 -147
w:crawlin 11 -40
w:crazi -93 -50
w:cre 101 59
w:cream -104 0
w:creer 12 -69
w:crei -91 -35
w:cremat 144 33
w:creo 103 -42
w:crew -102 -6
w:crey 40 -60
w:cri -124 -2
w:crib 56 49
w:crick -78 0
w:crime -70 0
w:criminal -64 0
w:crisis -109 0
w:cristal -66 -14
w:croak 116 36
w:crockpot -68 0
w:croquet -8 103
w:cross 172 212
w:crossword -204 0
w:crowbar -25 85
w:cruc -110 0
w:crud 13 -99
w:crudo 187 -94
w:crush -26 -72
w:cruz 141 148
w:ctb 134 74
w:cuadern -177 0
w:cuadr 144 -86
w:cuadra -80 0
w:cual -87 0
w:cuand 162 23
w:cuant 113 270
w:cuarent 50 -63
w:cuartel 104 -18
w:cuatr -86 -182
w:cuatro 27 60
w:cubet -50 0
w:cubr -111 0
w:cubreboc -120 0
w:cubri 161 -50
w:cuch 80 4
w:cucharit 9 -44
w:cuchill 30 188
w:cuelg -54 0
w:cuell 62 63
w:cuent 254 -3
w:cuento -145 0
w:cuerd -267 0
w:cuerp 194 -133
w:cuest 11 66
w:cuff 43 -26
w:cuid 111 94
w:cuidens 109 20
w:culp 133 196
w:cumpl -82 -32
w:cumplean 262 82
w:cumplir 76 58
w:cun -19 -48
w:cup 74 -125
w:cur 230 61
w:curi -70 11
w:curit -97 12
w:curr -52 -40
w:curs -54 0
w:curv -128 0
w:custodi -78 0
w:custom -77 0
w:cut 223 341
w:cutter 16 67
w:cutting -64 0
w:cuz 78 -11
w:da 230 -119
w:dab 16 -54
w:dad 364 223
w:daili -48 0
w:dais 63 -14
w:damn 138 32
w:dan -57 99
w:dana -143 0
w:danc -45 -17
w:dand 203 -8
w:dandol 37 67
w:danger -8 77
w:dano 85 11
w:darl 149 -62
w:dartboard 2 54
w:dash 83 -51
w:dat -106 -18
w:data -70 0
w:databas -172 0
w:date -163 173
w:daughter 85 -101
w:day -124 -56
w:daycar -95 0
w:de -136 179
w:dead -26 150
w:deadlift -76 0
w:deadlin -74 42
w:dealer 60 -119
w:death -149 39
w:deb -104 97
w:debaj 360 111
w:debat -108 0
w:debi 310 124
w:debit 24 -64
w:debrief -61 0
w:debt 84 38
w:dec -152 -13
w:decaf -78 0
w:deceas -93 0
w:decent -58 2
w:decepcion 37 -55
w:decepciona 100 44
w:deci -166 0
w:decid 126 -117
w:decidi 164 -59
w:decir -80 0
w:decis 194 13
w:deck 170 50
w:decor -45 0
w:ded 7 111
w:deep 219 55
w:deeper 57 72
w:deer -56 58
w:definit 160 108
w:degre 78 35
w:dei 109 118
w:dej 159 61
w:dejenm 66 117
w:del 64 143
w:delay 77 -49
w:deli -60 0
w:deliber 53 50
w:deliveri 151 -83
w:dem 58 -114
w:demasiada 100 7
w:demasiado -121 17
w:demo -97 0
w:denim -82 0
w:denis -83 10
w:denl 83 -48
w:denm 205 -106
w:dentist -371 -70
w:dentr 16 153
w:denver 21 -44
w:deposit -100 -38
w:depot 44 19
w:desamarr 37 -40
w:desayun -109 0
w:descalz 100 70
w:descans -188 48
w:descansari 21 48
w:descanso 81 4
w:descarg 28 -83
w:descompus -89 0
w:desd 277 -327
w:deseenm -49 0
w:deserv 199 95
w:desesper -47 0
w:desgraci 101 92
w:design -91 0
w:desp -87 0
w:despacit 7 56
w:despens -87 0
w:despert -107 14
w:despertar 121 83
w:despid 9 114
w:despido 107 16
w:despiert 78 -14
w:despu 60 15
w:destap 44 29
w:destroy -130 0
w:desviv 83 4
w:detent 191 -85
w:detox 184 -211
w:detr -113 0
w:detuv 153 -90
w:deud 58 104
w:deuda -59 0
w:devast -61 0
w:devil 145 -101
w:devolvi 119 3
w:di 222 -218
w:dia -72 -72
w:diabl 116 -79
w:diablit 7 -73
w:diagnosi 51 42
w:dial 3 -84
w:dialisis 33 92
w:dialysi 11 52
w:diari -100 2
w:diarre 104 -42
w:dias 232 -273
w:dibuj 30 -99
w:dic 142 4
w:dich 81 -107
w:diciembr 128 -16
w:did 64 195
w:didnt 39 -114
w:die 23 215
w:dient 66 -74
w:dier -52 38
w:dieron -244 -9
w:diet -130 0
w:diez -133 -130
w:differ -170 80
w:difunt 63 -114
w:dig 213 0
w:diganl 82 23
w:dij -117 -216
w:dijeron -25 54
w:diner 2 -125
w:dinner 72 89
w:dio 138 101
w:dios -53 190
w:direccion -16 94
w:dirig -45 0
w:dirti 173 -160
w:disappear -200 13
w:disappoint 90 115
w:disc -97 0
w:discontinu 98 -91
w:discount 96 9
w:disculp -106 0
w:dish -74 2
w:dishwash -62 0
w:dispensari 206 -86
w:distint -225 0
w:dive -49 0
w:divorc 27 -45
w:divorci -80 0
w:dj -74 0
w:dmv -152 0
w:dnd -77 0
w:do -11 115
w:dobl 34 -62
w:doc -258 -72
w:doctor -182 -183
w:doe 128 37
w:doesnt -97 -102
w:dog -95 -19
w:doli 45 -163
w:dollar -34 -80
w:dolmi 25 65
w:dolor 55 37
w:domin -212 0
w:doming -196 224
w:domino 165 77
w:don -194 0
w:dona -48 0
w:donat -93 0
w:dond 248 -32
w:done -69 -18
w:dont 233 -41
w:donut -109 0
w:door 193 210
w:doorknob 10 52
w:dopesick 172 -97
w:dormi -125 -18
w:dormido 72 -14
w:dormir -181 0
w:dos 239 -64
w:doscient -76 0
w:dose 114 42
w:dough -118 0
w:down 117 -113
w:downstair 54 13
w:doy 70 -110
w:dr 11 57
w:drag 25 -134
w:drak 124 -105
w:drama -57 0
w:drank 119 295
w:draw 39 -67
w:drawer 61 49
w:dream -159 0
w:dreamt 60 -28
w:dress -101 39
w:dresser 155 83
w:dri 32 60
w:drift 55 39
w:drill -135 64
w:drink -41 -208
w:driv 76 -28
w:drive -75 2
w:driver -72 -41
w:driveway 15 -79
w:drizli 312 -49
w:drog 121 -62
w:drop -272 -100
w:drove 89 5
w:drown 140 -102
w:drug 90 -59
w:drum -145 0
w:drunk -4 -78
w:duct 206 93
w:due 70 -137
w:duel -105 95
w:duerm 26 142
w:dui 60 -65
w:dump 5 -95
w:dumpster 4 55
w:dur -146 -137
w:durm 28 53
w:dust -191 0
w:duster 124 -74
w:duti -96 0
w:each -163 117
w:ear 92 13
w:earli -231 12
w:earlier -129 0
w:earn -40 -72
w:earth 165 154
w:easi 29 47
w:eat 97 111
w:ech -117 0
w:echa 47 -86
w:echar 115 16
w:echarl -62 0
w:echaron 9 74
w:eche -84 -44
w:echo 124 65
w:ed -72 -13
w:edad -47 0
w:edg 92 -216
w:edifici -80 24
w:edit -57 0
w:effexor 116 -97
w:egg -139 0
w:eight -101 15
w:eighth -124 0
w:either 92 -27
w:el -43 -127
w:eldest -52 0
w:elegi 24 -75
w:elev -176 0
w:eleven 53 -53
w:ella 11 -164
w:ellos 139 41
w:elot -56 0
w:els -103 -99
w:em 301 97
w:email -88 23
w:emal -42 0
w:embaraz 42 23
w:embarrass -1 -45
w:emborrach 41 -39
w:emergenc 14 97
w:emocion -67 0
w:emoji -113 60
w:empastill 75 -25
w:empec 129 -100
w:empezar -51 0
w:empiec -102 0
w:empin 146 -17
w:employe 96 9
w:empuj 122 -149
w:en 256 -79
w:encanon 151 184
w:encarg -60 13
w:enchil -115 0
w:encim 149 138
w:encontr -1 -60
w:encuentr 94 167
w:encuest 47 -65
w:end 94 345
w:endors 55 103
w:enemi 15 -59
w:energi -77 47
w:enero -69 0
w:enferm -152 0
w:enfermer -116 0
w:enfermeri -89 0
w:enfrent 77 -44
w:engan 52 -43
w:enganch -235 0
w:engin 64 -4
w:enguayab -62 0
w:enjoy -180 0
w:enjuag 109 -99
w:enlac -169 0
w:enmarqu -69 0
w:enoj -139 0
w:enough 182 231
w:enrol -42 0
w:ensen 17 52
w:enseno -50 0
w:enter 257 -81
w:enterr 9 66
w:entiend -97 108
w:entierro 153 36
w:entir -95 0
w:entra 53 126
w:entrad -50 0
w:entrar 291 46
w:entre 248 -165
w:entren -117 -13
w:entrev -185 0
w:enuf 44 63
w:envi 99 -45
w:envidi 115 18
w:episod -132 7
w:equat 43 50
w:equip -118 1
w:equivoc -40 0
w:era -13 -134
w:eram 235 -13
w:eran -36 131
w:eras 52 34
w:eres -158 0
w:eri 74 -34
w:error -79 0
w:es -148 -167
w:escaler -5 148
w:escalofri 80 -42
w:escane -40 0
w:escap 99 -28
w:escog 47 96
w:escogi 182 28
w:escond 94 120
w:escondi 20 -73
w:escondida 96 -51
w:escrib 198 -34
w:escribi 55 -28
w:escuch -44 -26
w:escuel -152 32
w:escup 122 -105
w:ese -465 -226
w:esguinc -112 0
w:esnif 43 -82
w:eso 158 -172
w:espaci 11 64
w:espald -141 -17
w:espant 100 26
w:espej 43 42
w:esperanza 78 -28
w:espos 130 -136
w:espresso -211 0
w:espum 207 147
w:esquin -143 -73
w:est -134 0
w:esta 274 350
w:estab -269 79
w:establ -109 0
w:estacion -104 102
w:estadi -76 0
w:estam 119 -3
w:estamo -95 0
w:estan 351 -139
w:estar 101 284
w:estari 54 82
w:estas 24 -58
w:este 89 239
w:esto 268 -274
w:estorbo 53 53
w:estos 31 49
w:estoy 279 -22
w:estrell 43 69
w:estrellit 12 62
w:estren -104 0
w:estuch -67 58
w:estudi -57 78
w:estudiar -193 0
w:estuv 76 -116
w:eter 96 -33
w:etil 69 15
w:even -130 -108
w:evening 85 -43
w:event -99 0
w:ever 223 21
w:everi 183 -91
w:everybodi 62 107
w:everyon -61 -119
w:everyth 82 203
w:everywher -86 0
w:evr 100 49
w:evri 44 46
w:ex 248 -65
w:exam -73 -22
w:except 281 112
w:exchang -52 0
w:excus 99 -30
w:exercis 21 -58
w:exhaust 164 98
w:exist 251 160
w:existi 45 -78
w:exit 180 -94
w:expect -41 0
w:expendi 74 -148
w:expir -72 54
w:explain -103 10
w:explic 44 -65
w:explod -45 0
w:expong -49 0
w:extermin -41 0
w:extra -119 -162
w:extract 74 -48
w:extran -199 34
w:eye 44 84
w:fa -68 0
w:fabric -61 -69
w:face 162 217
w:facil 87 -91
w:fact -147 0
w:factur -76 -11
w:facult -97 0
w:fade 159 -247
w:fail -24 -73
w:faint -50 0
w:fair -93 0
w:fake 144 -50
w:fall 41 265
w:falleci -55 0
w:fals -127 0
w:falt 306 84
w:fam 40 -27
w:famili -300 85
w:fanci -70 0
w:fantasm -66 0
w:far 249 -26
w:farm -96 0
w:farmaceut -65 0
w:fast 108 42
w:fastest 49 2
w:fat -45 27
w:fatal 165 65
w:father 77 -93
w:fault 57 42
w:favor 110 62
w:favorit -135 0
w:feas 91 -105
w:feb 13 -64
w:februari -70 0
w:fech -20 93
w:fed -155 0
w:feed 12 58
w:feel 287 125
w:feet 22 100
w:felic -51 0
w:felicit -126 0
w:fell -87 -36
w:felt -149 -49
w:fenc 40 150
w:fent 147 104
w:fentanilo 49 -30
w:fentanyl -95 0
w:fenti 210 -127
w:feo 2 42
w:fetch -66 0
w:fever -165 0
w:few 51 -88
w:fich 274 -90
w:fidget -89 0
w:fiebr -139 -46
w:field -48 3
w:fiend -56 -52
w:fierr 78 46
w:fiest 81 -178
w:fifth -33 179
w:fight 59 -56
w:figur 163 149
w:file -127 -55
w:fileter -88 0
w:fill 30 -45
w:film 156 -60
w:fin -21 -84
w:final -81 50
w:finc 40 -26
w:find 167 121
w:fine -155 208
w:fing 92 -55
w:finger 199 149
w:fingernail 111 -136
w:fir -82 0
w:fire 86 -69
w:firebal 44 -56
w:firm -254 -20
w:first -44 -103
w:fish -222 -33
w:fist 167 15
w:fisur 2 -71
w:fit 99 38
w:five -183 -251
w:fix -85 -138
w:flac 129 88
w:flag -42 0
w:flat -55 0
w:flec -61 0
w:flight -35 -59
w:flinch 134 -186
w:flip -65 -112
w:flipant 25 -69
w:float -125 -22
w:flojer -71 0
w:flood -61 0
w:floor 264 147
w:flor -206 0
w:florer 94 -58
w:flower -139 -17
w:foam 157 64
w:foc 21 -55
w:foggi -45 0
w:foil 84 -290
w:fold 164 -43
w:folder -208 0
w:follow -88 133
w:fond -5 -46
w:food 36 59
w:fool -59 0
w:foot 24 123
w:footbal -72 0
w:for 76 -39
w:foreman 61 24
w:forev -175 58
w:forget -52 -30
w:forgiv 108 140
w:forgot -141 -53
w:forj 130 -120
w:form -297 78
w:forti 123 -12
w:forty 11 72
w:forward 89 60
w:forz 66 81
w:foster -6 -41
w:fot 138 102
w:fought -125 0
w:found 73 -125
w:four 278 -159
w:fourth 210 74
w:fox -54 0
w:fr 88 61
w:fraccion -44 0
w:fraction -40 0
w:frasc 32 151
w:frat 104 -82
w:fraud 221 -130
w:fre -82 0
w:free -145 92
w:freeway 34 99
w:freezer 68 -89
w:frent 27 41
w:fresc 131 47
w:fresh 124 66
w:fri -73 -113
w:friday -139 11
w:fridg -157 -95
w:friend 32 -146
w:friendlier 31 66
w:from -109 15
w:front 85 78
w:frost -43 0
w:fruit -71 0
w:frustrat -71 0
w:fu -68 0
w:fue 185 113
w:fuelt 25 65
w:fuer -180 72
w:fueron 517 163
w:fuert -9 -217
w:fui -37 -42
w:fuim -119 0
w:full -90 27
w:fulli 86 -13
w:fum 272 -146
w:fumar 54 -11
w:fumig -40 0
w:fun -63 0
w:fund 45 24
w:fundrais -40 0
w:funer 160 -135
w:funerari 48 81
w:funni -71 0
w:furnitur -41 0
w:fusil -42 0
w:futbol -147 0
w:futur 42 -13
w:g 68 -33
w:gabapentin 69 -177
w:gaj -88 0
w:gala -91 0
w:gallet -50 0
w:gallon -61 0
w:game 185 -117
w:gan 150 -172
w:gana -115 0
w:ganamo -40 0
w:gap -72 0
w:garag 61 91
w:garbag 75 -60
w:garden -88 -18
w:gargant -152 0
w:garlic -46 0
w:gas 113 172
w:gasoliner 100 70
w:gast 76 -98
w:gat -54 203
w:gate -78 0
w:gateway -111 0
w:gato 153 36
w:gatorad 101 -75
w:gave -265 145
w:gel -84 0
w:gelatin -55 0
w:gender 82 -30
w:genius -60 0
w:gent -31 -88
w:gerald -57 0
w:geranium -44 0
w:gestori -62 0
w:get 479 41
w:gift 141 -6
w:gimm 73 -10
w:gimnasi -82 -98
w:gin 105 74
w:ginger -89 0
w:gir 7 -59
w:girl 83 42
w:girlfriend -48 101
w:github -43 0
w:give -169 -93
w:given -221 -64
w:glad -306 0
w:glass 2 -246
w:glori -70 0
w:glove 14 -71
w:glue -110 0
w:glut -123 0
w:go -37 149
w:goal -148 8
w:god 187 190
w:goe 32 128
w:goliz -89 0
w:golondrin -45 0
w:golp 159 -8
w:gomit 101 -27
w:gona 68 -108
w:gone 368 -24
w:gonna 285 53
w:good 21 43
w:goodby -90 132
w:goodi 124 -84
w:goodwil -51 0
w:goosebump 14 -51
w:gord -104 0
w:gorr -209 0
w:got 88 76
w:gote -51 0
w:grab 159 -113
w:graci 42 123
w:gracia -42 0
w:gradu -87 0
w:gram 41 -27
w:gramp 64 16
w:granddaught -192 0
w:grandfath 25 -48
w:grandma -22 -54
w:grandpa 106 -119
w:grandson -75 -11
w:granola -56 0
w:grant -112 0
w:grap 173 -33
w:grate -52 5
w:grav -72 15
w:gray -71 93
w:great -113 17
w:green -4 -69
w:grew 24 -59
w:grid 118 10
w:grifo 281 -63
w:grill -72 0
w:grind 98 -17
w:grip -314 -99
w:grit -127 0
w:groceri 79 -53
w:ground 13 69
w:group -112 -183
w:grow -116 0
w:grown -104 0
w:grup -202 -75
w:guagu -30 -115
w:guanter 19 -123
w:guap -64 0
w:guar 165 -14
w:guer 50 -38
w:guess 330 12
w:guest 14 -57
w:guidelin -68 0
w:guitar -138 41
w:guitarr -117 29
w:gum -123 0
w:gummi -28 -73
w:gun 3 321
w:gunshot -6 48
w:gurgl 70 49
w:gust -255 -54
w:guy 227 290
w:gym -118 26
w:gymnast 169 -50
w:h 22 -48
w:ha -52 -1
w:haber 90 95
w:habi 29 -94
w:habia -56 0
w:habit -46 63
w:habl -221 -111
w:hablenm 26 -59
w:hac -128 129
w:hacerlo 21 57
w:hacerm 60 3
w:haci 436 -92
w:had -69 -185
w:hag -11 243
w:haha -101 0
w:hair -220 12
w:haircut -167 0
w:hal 12 -40
w:half 69 -244
w:halfway -29 -51
w:hall 51 3
w:halloween -41 0
w:hallway -73 6
w:hambr -136 -5
w:hamlet -68 0
w:hammer 87 133
w:hand 175 -119
w:handl -31 85
w:handlebar 9 101
w:handout -102 -5
w:hanf 2 71
w:hang 36 -71
w:hangman -48 0
w:happen 75 203
w:happi -104 40
w:har 30 87
w:hard 127 -19
w:hardwar 85 65
w:hari 79 17
w:harm -116 70
w:hart -39 -53
w:has -54 155
w:hash -44 0
w:hasnt 21 40
w:hast 269 -16
w:hasta 70 -39
w:hat -115 0
w:hate 89 -188
w:haul -78 -41
w:have 16 115
w:havent 267 -85
w:havnt -47 -11
w:hawk -90 0
w:hay 128 52
w:hazl 49 63
w:he 352 -16
w:head 39 -152
w:headach -69 0
w:headphon -103 0
w:headston 103 53
w:heal -19 -49
w:hear 234 -167
w:heard -205 0
w:heart 141 40
w:heat -54 81
w:heater -147 0
w:heaven -59 0
w:heavi -85 0
w:hed 150 115
w:heladeri -68 0
w:held 324 118
w:helium 179 203
w:hell 71 91
w:hello -113 -13
w:helmet 112 38
w:help -219 -53
w:helper -230 0
w:henna -44 0
w:her -63 264
w:here 54 220
w:hermanit -91 57
w:heroin 79 -104
w:herramient 89 41
w:hes 453 375
w:hevi 11 76
w:hi -362 -20
w:hic -106 302
w:hid 197 44
w:hide 167 117
w:hiel 22 -77
w:hierbabuen -54 0
w:hierbabuena -40 0
w:high -40 -242
w:highest -53 0
w:highway 150 57
w:hij 51 -55
w:hija -71 0
w:hijo 125 69
w:hil 204 -149
w:hill 4 101
w:him 12 54
w:himself -72 14
w:hinc 84 40
w:hip -131 2
w:hirv 32 109
w:his 236 -14
w:hit -54 -320
w:hitter 110 -71
w:hiz -10 -65
w:hoj -113 35
w:hold 104 -112
w:holder 41 -7
w:hole 231 -152
w:holiday -85 5
w:hombr 72 68
w:home 256 -193
w:homecom 103 -64
w:homesick -59 0
w:homi 52 -26
w:hond 53 40
w:honest 84 -66
w:honor -48 0
w:hoodi -84 79
w:hook -70 32
w:hoop -42 0
w:hope 348 474
w:hopeless 43 -54
w:hor -180 119
w:horaci 12 -59
w:horari -86 -18
w:horn -66 37
w:hose 103 90
w:hospic 73 -36
w:hospit 66 -96
w:hot -111 -194
w:hotel 81 -129
w:hotlin -9 46
w:hotshot 102 80
w:hour -206 -159
w:housepl -59 0
w:how 77 263
w:hoy -217 67
w:hr 110 -39
w:hrs 227 -132
w:hub -44 34
w:hubbi 21 -44
w:hubieran 45 60
w:huel 79 -192
w:hues 26 -147
w:huesud 70 95
w:huf 124 -74
w:hug -93 10
w:human -119 0
w:hung -126 15
w:hunger -157 0
w:hungov 161 -49
w:hunt -115 78
w:hurt 174 116
w:husband 171 -166
w:hypoman 48 -24
w:hypothet 39 -153
w:i 411 65
w:ia 58 18
w:iba -122 -137
w:iban 51 -27
w:ibuprofen 15 98
w:ice 124 -139
w:id 224 -126
w:idc 46 37
w:ide 134 129
w:idea -194 33
w:ideat 121 1
w:if 540 510
w:iglesi -84 0
w:igual 8 -116
w:ili 249 79
w:ill 170 -88
w:illeg 8 -63
w:im 649 -97
w:immedi -48 0
w:implant 214 -139
w:importari 72 27
w:impresor -72 0
w:in -29 -141
w:indic -45 0
w:ine -62 0
w:infart -7 142
w:infect 113 56
w:influenc -64 0
w:inform 176 -157
w:ingeri 112 -79
w:ingles -138 0
w:inhal 17 41
w:injur 28 50
w:insid 96 6
w:insomnia 91 50
w:instant -172 0
w:instead 370 -33
w:insti 16 49
w:instruccion -67 0
w:instrument -107 0
w:insulin 138 304
w:insulina 11 73
w:insult 49 -52
w:insur 86 -28
w:insuranc 78 -12
w:intak -204 2
w:intent 46 -31
w:intern 77 18
w:internet -124 -12
w:interstat 118 8
w:interview -91 9
w:into 149 88
w:intox 271 -94
w:inund -92 0
w:inutil -131 0
w:inventori -116 0
w:inviern 110 35
w:invit 65 -141
w:inyeccion -6 -47
w:inyect 126 220
w:iop -47 -36
w:ipa 228 -121
w:ir -159 -156
w:iria 153 36
w:irm -137 0
w:irme 95 62
w:iron 250 152
w:ironi -185 0
w:irrit -64 0
w:is -11 253
w:ise 32 42
w:isnt 360 76
w:issu 8 48
w:it 468 14
w:itch 253 -2
w:itchi -72 0
w:itd 152 129
w:item -124 0
w:ive 678 -259
w:ivi -44 0
w:iwanttodi 436 201
w:jacket -72 0
w:jaj -422 3
w:jajaj -224 0
w:jal -83 -1
w:jane -119 0
w:januari -18 -60
w:jar 9 44
w:jarab 57 -89
w:jarr 103 -75
w:jaw 25 -79
w:jaylen 67 24
w:jealous 65 59
w:jean -136 0
w:jef 105 55
w:jello 41 -24
w:jering 192 -116
w:jerk -43 -8
w:jibar 20 -60
w:jk -142 0
w:job -186 -17
w:john 103 -45
w:join 60 90
w:joint -88 -74
w:joke 142 -201
w:jones -69 -4
w:journal 136 -74
w:judg -100 -10
w:jueg 80 -22
w:juev -193 5
w:jug -245 -43
w:juguet -45 0
w:juli 3 55
w:juliet -106 0
w:jum -2 63
w:jume 81 -108
w:jump 86 209
w:june 10 47
w:junt -30 129
w:jurament 155 -52
w:juri -101 0
w:jus 112 53
w:just 341 18
w:justif -66 0
w:juzg -119 0
w:k 377 45
w:kale -45 0
w:kar 28 45
w:karaok -192 0
w:kay 56 29
w:keep 528 329
w:kept -158 -38
w:ketchup -58 0
w:key 87 -63
w:keyboard 35 40
w:kickbox -76 0
w:kid -26 45
w:kier 111 28
w:kiero 221 31
w:kill -208 77
w:killer -43 0
w:kilo -60 0
w:kind 3 61
w:kinda 85 -39
w:kindest 62 107
w:kit 112 -21
w:kitchen -14 89
w:kite -121 0
w:klonopin 147 56
w:kms 212 109
w:knee -208 -12
w:kneel 40 -24
w:knew 285 -92
w:knife 128 102
w:knive 82 2
w:knock -208 -6
w:knot 190 85
w:know 284 -157
w:known -132 0
w:knuckl 223 -45
w:kombucha 233 -10
w:korean -45 0
w:kratom 167 -49
w:kul 10 -42
w:la 95 -40
w:lab -184 -18
w:label -131 -40
w:labi 92 46
w:lad 2 134
w:ladder -48 0
w:ladi -79 0
w:lado 32 86
w:lake 10 73
w:lamb -134 0
w:lamict 9 44
w:lamp -159 78
w:landlord 26 -82
w:lap 59 155
w:laptop 140 51
w:larg 19 101
w:largo -47 0
w:las 122 -18
w:last 37 -150
w:lastim -150 40
w:lastimado 111 75
w:lat -159 0
w:late -350 -105
w:later -137 54
w:laugh 259 138
w:laughter -76 0
w:laundri -44 37
w:laundromat -53 -25
w:lav -40 18
w:lavab 9 -44
w:lavador 12 -121
w:law -74 -88
w:lawn -23 -49
w:lawyer -114 0
w:lay 58 112
w:lbs -61 0
w:le 355 -134
w:lea 20 87
w:leagu -85 0
w:leak -153 0
w:lean 4 95
w:learn -305 -83
w:leas 118 50
w:least 78 54
w:leav 65 -95
w:lech -50 0
w:lectur 129 -51
w:ledg 28 66
w:leer -95 0
w:leerl -87 0
w:left 41 -111
w:leftov 186 -201
w:leg 54 -4
w:lei -44 0
w:lengu 68 -87
w:lent -295 -15
w:leo -66 0
w:les 166 92
w:less -1 -66
w:let 80 238
w:letrer -60 0
w:letter -50 125
w:levant -11 -48
w:libr -156 -47
w:librari -130 0
w:licenci -194 -6
w:licens -92 0
w:lick 110 -111
w:licoreri 52 -33
w:licuador -55 0
w:lie 313 -79
w:life 81 95
w:lift -70 0
w:lig -160 0
w:light -19 -113
w:lighter 9 51
w:ligter 62 -10
w:lik -76 79
w:like 142 119
w:limit -157 0
w:limon -121 0
w:limpi -2 -60
w:limpia 80 -42
w:lin 60 -11
w:lind -52 0
w:line -200 57
w:link -206 -17
w:lip 204 96
w:lipstick -46 -11
w:liquor 20 -75
w:list 268 -51
w:listen -321 -158
w:lit -92 -17
w:liter -248 -2
w:literal 98 -118
w:litl 26 46
w:litron -46 0
w:littl 44 -48
w:live -245 125
w:llam -156 40
w:llaman -167 0
w:llamar -53 0
w:llamem -84 0
w:llamenm -2 -45
w:llav 121 7
w:llaver 37 -60
w:lleg -195 -41
w:llegar 103 -42
w:llego 240 177
w:llen 118 64
w:llev -51 158
w:llevaba 31 57
w:llevo 85 -51
w:lling 52 31
w:llor 151 63
w:llov -123 0
w:lluvi -112 -2
w:lluvia -99 0
w:lo 340 -167
w:load -53 100
w:lobbi -311 0
w:loc 320 -59
w:loca -52 0
w:local -139 0
w:lock -189 -77
w:lockbox 102 -79
w:locker 28 47
w:locksmith -174 0
w:locur 39 54
w:log 106 148
w:login -90 0
w:loke 62 -10
w:lol -140 18
w:loncher -70 0
w:lone -172 0
w:long 42 170
w:longer 43 35
w:look 108 281
w:loop -97 -58
w:loos -50 43
w:lord 28 48
w:lortab 330 -51
w:los 234 61
w:lose 165 -306
w:lost -136 -22
w:lot 81 -46
w:loteri -71 0
w:loud -149 -66
w:louder 65 -126
w:love -151 24
w:low -52 0
w:lower -123 0
w:lowest -53 0
w:lowkey 49 11
w:lucecit 10 -51
w:luch -131 0
w:luck -123 9
w:lueg 288 -217
w:lug 140 -2
w:lugar 32 86
w:lui -81 0
w:lun -109 25
w:lunch -142 59
w:lung 9 40
w:luz -5 93
w:lyric -50 0
w:m 208 -19
w:machet 135 198
w:machin 34 -99
w:made -205 119
w:madr 144 69
w:madrug -131 0
w:mae 127 -34
w:maestr -114 -11
w:magazin -49 0
w:mail 131 64
w:main -42 0
w:mainten -50 0
w:make 81 179
w:mal -234 -63
w:malill 85 -60
w:malillo 158 -76
w:maluc -90 0
w:mam 174 175
w:mama -68 0
w:mami 130 75
w:man 141 132
w:manag -41 -62
w:manan -79 77
w:mand 59 -19
w:mandolin -54 0
w:manej -164 -31
w:maner 193 -30
w:mang 8 49
w:manguer 62 47
w:mani -165 90
w:manose 211 -56
w:mant -68 0
w:mantec 38 -69
w:manten 34 108
w:manzan 9 -86
w:maquet -121 0
w:maquinit 51 -32
w:mar -86 141
w:marathon -69 0
w:marc -78 15
w:march 87 -18
w:marcus 88 33
w:margarita 91 -92
w:mari -62 -6
w:maria -64 0
w:marqu -157 -137
w:marriag -51 -63
w:mart -40 -54
w:martill 32 70
w:marz -34 -42
w:mas -75 43
w:mass -43 -43
w:massag 169 -50
w:mat -436 315
w:matar 313 42
w:matarlo 42 39
w:matarm 59 4
w:matat 46 35
w:math 31 120
w:matter -17 53
w:may -446 25
w:mayor 83 -93
w:me 212 -348
w:mean -32 134
w:meant -99 -19
w:measur 101 42
w:meat -55 0
w:med -46 92
w:medall -115 -9
w:medel -72 0
w:medi 72 58
w:medicin -59 7
w:medicina 41 -7
w:mediodi -116 -34
w:medit -119 0
w:meet 18 -84
w:megaphon 136 -59
w:mejor 158 23
w:melancholi -41 0
w:member -110 0
w:memo 109 39
w:memori 37 -70
w:men 59 47
w:menac -74 0
w:mensaj 258 -84
w:menstrual -65 0
w:mensual -83 0
w:ment -111 -94
w:menti 111 -41
w:mentir 69 176
w:merc -83 0
w:merecen 53 53
w:meresc 28 45
w:merezc 177 -184
w:merezco 97 12
w:mes 339 89
w:meser 21 -88
w:mess 92 -221
w:messag -253 24
w:messi 130 54
w:mestoy 28 45
w:met 6 134
w:metadon 115 -105
w:metaphor 48 -24
w:meth 106 138
w:methadon 96 122
w:method -47 0
w:meti -205 -36
w:metr -150 -92
w:mexico -98 0
w:mezcal -54 0
w:mezcl 6 132
w:mi -153 59
w:mic -45 0
w:mid -47 23
w:middl 76 48
w:midnight 37 -56
w:mied 140 35
w:mient 23 -99
w:mientr -76 -46
w:mierd 355 -101
w:might -67 64
w:migracion -40 0
w:mil 47 -36
w:mild -106 0
w:mile -200 -36
w:milk -194 30
w:milp -107 -7
w:min -80 -118
w:mind -29 66
w:mine 252 38
w:minecraft -50 0
w:mineral -116 -32
w:minibar -19 -129
w:minut 120 -192
w:minuto -71 0
w:mio -15 -43
w:mir 257 235
w:mirador 100 105
w:mirror 118 102
w:mism 205 183
w:mismo 54 19
w:miss -175 62
w:mistak -37 49
w:mit -84 0
w:mix 71 140
w:mocktail -43 0
w:mod 16 77
w:mofong -64 0
w:moj 70 -140
w:molli 124 19
w:mom 142 87
w:mon -77 -59
w:monaz 25 -69
w:monday -240 68
w:money 149 -87
w:monitor 36 -53
w:monkey 11 -91
w:monoxid 143 41
w:mont -54 -37
w:month 48 149
w:monton 41 124
w:mood -228 -5
w:mor 400 298
w:mordi 35 -69
w:more -94 -55
w:moret -48 -60
w:moreton 61 -144
w:morfin 96 -37
w:moriiiir 45 10
w:morir -131 33
w:morirm 46 6
w:morn -155 62
w:morphin 107 -36
w:mortal 18 123
w:most 149 7
w:mostrador -61 0
w:mot 66 -75
w:motel 122 130
w:mother 29 -62
w:mouth 275 45
w:mouthwash 141 -118
w:mov -6 -63
w:move -181 -94
w:movi -225 0
w:movil -112 40
w:mr -44 0
w:much -74 272
w:mucha -103 -13
w:muchisim 43 -5
w:mucho 107 16
w:mud -104 -20
w:mudanz -99 0
w:muebl 61 -119
w:muer -159 68
w:muerd 62 -23
w:muert 38 67
w:muerta 45 6
w:muerto 154 13
w:muev 55 140
w:muj 58 34
w:mujer 12 -69
w:mult -76 0
w:mund 142 167
w:munec 73 54
w:murder -181 0
w:muri -79 -66
w:muse -48 0
w:mushroom -70 0
w:music 50 -62
w:musl 99 63
w:must -106 1
w:muy -117 113
w:my 45 -26
w:myself 341 108
w:n 167 4
w:na 14 -70
w:nac -44 0
w:nacho -105 0
w:nacido 90 95
w:nad -275 -210
w:nadi 152 -7
w:nah -111 0
w:naloxon 28 53
w:naltrexon 106 -185
w:name -141 -49
w:nap -57 2
w:narcan 50 113
w:nariz 81 -174
w:natacion 199 57
w:natur 17 107
w:nausea 60 122
w:navaj 84 91
w:navid -59 53
w:near 95 -3
w:necesit 124 -135
w:necesito 114 -45
w:neck -173 64
w:need 48 72
w:needl 25 -318
w:negoci -48 0
w:negr 117 -65
w:neighbor -132 -59
w:neighborhood 197 -103
w:nen -60 -38
w:nephew -57 33
w:nerv 41 94
w:nervi -56 0
w:nervios -136 0
w:nervous -75 0
w:net 103 30
w:neurolog -60 0
w:neutral -69 0
w:nev -70 0
w:never 44 -219
w:new -453 331
w:newborn -65 0
w:newest -56 0
w:news -15 56
w:newspap 35 -96
w:next 131 216
w:ngl 51 42
w:ni -137 -120
w:nic 6 -92
w:nice 180 76
w:nick -205 0
w:niec -63 20
w:niet -112 11
w:niev -157 0
w:nightcap 133 -59
w:nightmar -81 0
w:nightstand 34 54
w:nin -190 232
w:nine 339 -163
w:niner -150 21
w:ningun 27 134
w:nite 261 -179
w:nitrous 109 -16
w:no 244 3
w:nobodi 71 30
w:noch 289 81
w:nod 212 8
w:nois 49 144
w:nom 313 17
w:nombr -12 -161
w:none -364 -183
w:noon -220 -72
w:norco 44 -66
w:normal 46 -176
w:north -42 0
w:nose 184 -268
w:not -56 155
w:note 103 62
w:noth -201 -73
w:nothin 51 21
w:notic 180 -27
w:notici -83 0
w:noved -61 0
w:novel 69 40
w:novemb 44 -60
w:novi 97 127
w:now -141 78
w:nowher 99 -138
w:nub -118 0
w:nubl 26 -59
w:nud 404 125
w:nuev -316 6
w:numb 22 91
w:number -84 -245
w:numer -20 -50
w:numerit 66 -28
w:numerito 68 -29
w:nunc 268 -116
w:nunca 50 100
w:nurs -98 121
w:nyquil 5 47
w:o 130 -31
w:oatmeal -72 0
w:oblig 27 -63
w:obliga 152 -72
w:obra -18 57
w:obras -159 0
w:obsess 319 -73
w:occas -13 -49
w:ocean 65 47
w:ocho 44 -64
w:oclock -43 2
w:octob -13 44
w:ocul -70 0
w:ocup 121 107
w:odd 77 158
w:odi -103 -32
w:odio 141 -11
w:of 67 125
w:off 167 -269
w:offer -166 -173
w:ofici -88 0
w:ofrec -125 -77
w:often -91 0
w:oh 93 15
w:oi 58 18
w:oid 30 -68
w:oig -20 133
w:oil -123 0
w:oir -58 61
w:ojal 404 224
w:ojala 89 121
w:ojo 55 121
w:ojos 195 252
w:ok 162 3
w:okay -139 39
w:old -94 -275
w:oliend 55 -72
w:olimpi -101 0
w:olla 136 -120
w:olvid -274 -5
w:on 212 -65
w:onc -223 -138
w:once 104 97
w:one 90 -19
w:onion -73 0
w:onli 174 68
w:onlin -100 18
w:onto 116 97
w:oop -125 0
w:open -10 -71
w:opiat 35 -77
w:opinion -46 0
w:opioid -286 0
w:opposit -70 8
w:option -6 -44
w:or -319 169
w:orang 106 -82
w:orden -86 26
w:order 140 48
w:oregon 28 -54
w:organiz -177 121
w:orgn -72 0
w:orgull -5 -60
w:orient -64 0
w:oscar 59 -34
w:oscur 78 -68
w:oso -62 0
w:ot -46 0
w:other -77 46
w:otherwis -12 -48
w:otra 134 -62
w:otro 278 136
w:otros 22 -72
w:our -147 43
w:out 104 125
w:outfit 116 43
w:outsid 148 186
w:ovej 56 -66
w:overdos -188 15
w:overnight 46 -12
w:overpass 90 77
w:overslept -59 0
w:overspend -64 0
w:overwhelm -73 0
w:own 125 80
w:owner 7 46
w:oxi 187 174
w:oxis -1 -68
w:oye -60 0
w:pa 163 95
w:pac 140 67
w:pace 122 -14
w:pachec 150 -20
w:pachit 10 -78
w:pacienci -60 0
w:pack 23 -53
w:packag 105 -98
w:pad -128 0
w:padr 72 21
w:padrastr 182 -32
w:padrin 3 -53
w:paell 197 -76
w:pag 15 114
w:page -225 38
w:pagin -106 -6
w:pagu -59 0
w:paid 211 35
w:pain -77 10
w:paint -227 -47
w:pais 153 -90
w:pal 241 122
w:palabr -81 0
w:pale 0 43
w:palet -48 0
w:pallet -82 0
w:palomit -68 -6
w:pamphlet 144 33
w:pan -97 -46
w:panader -50 0
w:pancak -116 0
w:panick -43 0
w:pant 13 -48
w:panz 145 166
w:pap 134 65
w:papel 42 185
w:paper 36 -64
w:paperwork -48 16
w:papi 85 -98
w:par 329 59
w:para 25 65
w:parallel -106 0
w:parc 57 -67
w:parcer 57 -6
w:parch 64 -41
w:parchis -155 0
w:parec -46 0
w:pared 45 -200
w:parej 103 68
w:parezc -62 0
w:park -92 139
w:parlay 118 -35
w:parqu -116 0
w:parrot -47 0
w:part -157 138
w:partner -47 -130
w:pas 28 185
w:pasaj 68 -73
w:pasill 18 103
w:pasit -53 0
w:paso -83 0
w:pass -178 -96
w:password 220 78
w:past 93 -200
w:pastel -104 0
w:pastill 205 -73
w:pastilla -81 7
w:pastiller -40 131
w:pastiy 58 18
w:pasto -51 0
w:pastor 53 -124
w:pasword -90 0
w:patch 142 -102
w:pate 7 43
w:pati -50 30
w:patient -348 -95
w:patin -212 0
w:patron 106 61
w:pavor 55 -62
w:pay -26 -133
w:paycheck 71 -123
w:payment -111 0
w:paz -141 73
w:pe 178 84
w:peac 112 145
w:peach -88 0
w:pecer -61 0
w:pech 99 119
w:ped 55 -56
w:pedi -25 -102
w:pedr -93 0
w:peg -131 303
w:pega 12 -69
w:pegament 15 -54
w:pel -170 86
w:pele -62 -86
w:peligr -38 77
w:pelis -50 0
w:pelon 58 75
w:pelot -194 0
w:peluch -45 0
w:peluqueri -64 0
w:pen 31 -76
w:penal -169 0
w:penalti -46 0
w:pencil 85 19
w:peopl 6 -84
w:peor 10 -60
w:pequen -52 0
w:per -329 -69
w:perc 345 -136
w:percent 30 67
w:perci -86 0
w:percocet 33 -116
w:percos 37 -46
w:perd 131 -261
w:perdida 112 -26
w:perdiendo 63 -14
w:perdon 78 -108
w:perdonenm 136 84
w:perez -90 0
w:perfect -66 0
w:perfecto -73 0
w:period 193 47
w:perish -98 0
w:perman 302 240
w:permis 57 -62
w:perpos 11 76
w:perr -227 104
w:perrit -172 0
w:persig 107 14
w:person -170 55
w:pertenezc -68 0
w:pes -22 -123
w:petat 110 62
w:petti 2 -60
w:pharmaci -13 -145
w:pharmacist 97 23
w:phase -47 0
w:phenibut 10 -67
w:phon 7 65
w:phone 93 -7
w:photo -97 -7
w:phq -2 77
w:pib 113 30
w:pic 112 103
w:picahiel 8 45
w:pick 106 -130
w:pickl -60 0
w:picklebal -114 0
w:pickup 66 -8
w:pictur -143 48
w:pid 159 -10
w:pide 142 -100
w:pie -265 29
w:piec -73 0
w:piedr -167 -24
w:piedra 87 -18
w:piens 87 104
w:piern 238 163
w:pil 44 63
w:pile 10 214
w:pill 232 77
w:pillbox 55 25
w:pillow 75 82
w:pills -17 53
w:pimp 14 57
w:pin 50 -2
w:pinat -124 0
w:pinch 8 48
w:pint -167 -138
w:pip 97 -267
w:pipe -96 -216
w:piqu 207 -38
w:piquet 59 -42
w:piscin -109 0
w:piss 29 -100
w:pist 6 -104
w:pistol 162 216
w:pizza -216 0
w:pkg 127 -34
w:place -81 60
w:plain -43 -6
w:plan -87 398
w:planch 138 20
w:plane 148 74
w:planet 59 55
w:planner -157 0
w:plant -329 -58
w:plaster 57 -36
w:plastic -67 0
w:plat 172 -220
w:platform 118 103
w:platic -74 0
w:play 319 -30
w:playa -42 0
w:playlist -2 79
w:plaza 87 -71
w:pleas 121 -14
w:pleb 59 -39
w:plenti -82 0
w:plomer -100 0
w:pls 23 60
w:plug 127 -56
w:plumber -42 0
w:plus 28 106
w:plz 39 -43
w:pm 18 -44
w:po -7 -100
w:pobr -59 0
w:pocket -38 -124
w:pod 227 39
w:podcasts -118 0
w:poder 132 -147
w:podr 6 -54
w:podri 108 22
w:point 75 -2
w:poison 33 51
w:polic 60 91
w:polici 25 54
w:polit 35 100
w:poll -127 0
w:polv -147 0
w:pomp -83 0
w:pon 127 -138
w:ponch 59 -42
w:pop -118 -178
w:popcorn -50 -11
w:popper 68 -33
w:poppi 12 -86
w:poquit -69 46
w:por -72 -92
w:porch 89 47
w:porf 70 -40
w:porqu -100 127
w:porr -121 -45
w:porta 103 -45
w:portatil -68 0
w:porter -49 12
w:pos -6 59
w:posit 100 52
w:post 34 89
w:postal -77 0
w:postr -139 -7
w:pot -75 0
w:potluck -90 0
w:pound -75 39
w:pour 188 -154
w:pox 119 -22
w:poz 127 -43
w:pozol -52 0
w:ppl 40 -18
w:practic 40 184
w:pray 155 -30
w:precios -127 0
w:prefier 62 4
w:pregnant -11 93
w:pregunt -22 218
w:premi -64 0
w:prend 72 -56
w:prendi 62 -29
w:preocup -88 7
w:prep -138 46
w:prepaid 144 33
w:prepar 278 -59
w:presion -221 2
w:press 132 139
w:pressur -65 -32
w:prest -203 38
w:pretend 197 -55
w:prevent -45 0
w:pride -157 0
w:priest 54 -53
w:prim 150 -119
w:prima 15 -49
w:primari -62 0
w:primavera 257 177
w:primer -5 -66
w:primera -48 0
w:printer -255 0
w:prison 20 -68
w:privat 40 -24
w:pro -105 0
w:prob 151 -19
w:probabl 100 63
w:probat -80 0
w:problem -87 142
w:process -90 0
w:program -42 -240
w:progress -74 0
w:project 68 -30
w:promes 150 -78
w:promet 11 75
w:promis 100 57
w:prompt -53 0
w:pronto 34 56
w:propi -70 -31
w:proposit 156 109
w:proposito 11 73
w:protagon -45 0
w:proud -79 -85
w:proxim 31 125
w:prozac -75 0
w:prueb 110 -56
w:ps 78 2
w:psych -70 -10
w:pt -61 0
w:ptsd -55 0
w:public 57 -94
w:pud 29 -110
w:puebla -46 0
w:pued -95 -145
w:pueden 32 86
w:puent 63 165
w:puert 19 75
w:puest 122 -60
w:puke -85 -2
w:pull 67 -27
w:puls 184 -11
w:pump -114 0
w:pun 119 174
w:punch 73 151
w:punt -20 -159
w:punter 57 -50
w:punto 308 -43
w:puntual -47 -31
w:pupil 146 -29
w:puppi -63 0
w:pupus -137 0
w:pur -100 -134
w:pure -121 0
w:purpos 303 200
w:pus -204 7
w:puse 96 -20
w:put 81 96
w:puzzl -70 0
w:q 45 20
w:qed 25 65
w:quad -72 0
w:quarri 72 62
w:quarter 9 -42
w:que 501 29
w:quebr 229 130
w:qued -62 11
w:quedens 75 -85
w:quem -40 62
w:quer 50 92
w:quererm -200 0
w:queri 98 -11
w:querido -57 0
w:question -149 129
w:questionnair -55 0
w:qui -44 70
w:quien 313 -181
w:quier -65 261
w:quiero 99 92
w:quiet -40 27
w:quij 16 156
w:quilt -113 0
w:quimic -91 0
w:quinc 71 -73
w:quint 79 -69
w:quis 227 33
w:quit 233 -10
w:quitenm 82 -8
w:quiz -132 0
w:race -94 -70
w:rach 221 -173
w:rack 43 -125
w:rafter 101 42
w:rail 186 106
w:rain -156 -24
w:rainbow -82 0
w:rais -205 -60
w:raisin -65 0
w:raiz -81 0
w:ram 59 57
w:ramp 101 94
w:ran 85 -118
w:rang -87 0
w:rank -102 0
w:rap 47 28
w:rar -72 -3
w:rasgun -52 6
w:rasp -41 0
w:rasqu 197 -85
w:rasur 24 60
w:rat 153 253
w:rather 19 113
w:ratic 48 195
w:ration 10 -41
w:rattl 89 31
w:ray -19 104
w:razor -117 118
w:re -25 -71
w:reach -59 0
w:read -128 85
w:reader -43 0
w:readi 84 -46
w:real 172 128
w:realiz 88 17
w:realli 120 81
w:reason 198 -68
w:reb -79 0
w:rec -44 -50
w:recaer -176 0
w:recai 189 -68
w:recay -50 0
w:recepcion -170 0
w:reces -68 0
w:recet -45 -32
w:rechin -71 0
w:recib -44 -53
w:recicl -138 0
w:recip -147 0
w:recog -49 14
w:recogi -141 0
w:recoj 72 109
w:recoja 34 56
w:record -24 60
w:recoveri 82 -109
w:recre 46 -38
w:recuper 308 -25
w:recycl 120 -86
w:redondit -52 0
w:ref -46 0
w:refil 36 -82
w:reflux -151 0
w:refresc -152 0
w:refri -72 -40
w:refus 56 45
w:reg -46 -12
w:regal -164 26
w:regist -19 -44
w:regres -10 113
w:regret 80 -74
w:rehab 2 -73
w:rehears 9 64
w:rei -67 0
w:reir -117 0
w:relacion 152 -72
w:relaps -14 79
w:relat -179 4
w:relax -62 0
w:reliev 44 87
w:reloj -8 47
w:remedi 168 -101
w:rememb -136 -122
w:remind -236 -11
w:remov 140 97
w:rend -78 0
w:renew 40 50
w:reno 58 -6
w:rent 266 3
w:renta 131 -72
w:rental -70 0
w:renunci 64 -41
w:repair -61 0
w:repar -100 0
w:repart 4 -48
w:repeat -50 0
w:repit 36 44
w:repli -50 0
w:report 3 -42
w:request -71 9
w:res -52 0
w:resbal -161 0
w:resbalon 169 -32
w:reservoir 96 68
w:reset 167 -73
w:residu 115 -41
w:respir 103 168
w:respirar 40 17
w:respirari 46 15
w:respond 147 -186
w:rest -5 126
w:restrain -120 50
w:resucit -83 0
w:resum -47 0
w:resuscit 25 69
w:ret -120 0
w:retir 160 -98
w:return -57 32
w:reveal 82 -30
w:revent 53 -59
w:revis 288 -62
w:revivido 45 60
w:rewir -63 0
w:rib -104 0
w:ric -97 0
w:rice -71 0
w:rick 48 34
w:ride -87 -35
w:rien 14 -125
w:right 146 61
w:rigobert -73 0
w:rihgt 109 118
w:rim 87 -77
w:rind -98 0
w:rindo 224 -56
w:ring 73 105
w:rinon -149 0
w:rio 63 129
w:riot -64 0
w:rip -52 -20
w:ris -123 0
w:risit 8 45
w:ritalin 158 -331
w:river 64 64
w:rivotril 21 44
w:rn 302 -30
w:rnt 50 11
w:road 19 -41
w:roast -53 0
w:rob 144 -203
w:robotrip 82 -60
w:rock -41 178
w:rode 92 -72
w:rodill -54 13
w:rogu -109 0
w:roj 69 67
w:role -70 0
w:roll 141 -139
w:roller -115 0
w:romeo -102 0
w:romerit -62 0
w:romp 143 -59
w:rompecabez -98 0
w:rompecabeza -51 0
w:rompi 106 -186
w:ron -154 -50
w:ronc -90 2
w:roof 84 38
w:roofer -66 4
w:room 222 80
w:roomat 138 21
w:roomi 173 -37
w:roommat -188 -21
w:rooster -45 0
w:rop -228 104
w:rope 0 180
w:ros 27 73
w:rose 50 99
w:roster 98 -24
w:rot -37 78
w:round -112 -11
w:row -111 16
w:roxi -86 0
w:rub -19 212
w:rubber 15 112
w:ruid 73 52
w:ruidos -79 0
w:rum 158 -132
w:run -211 100
w:runner -69 0
w:rush 61 -27
w:rut 7 67
w:s 158 48
w:sab 361 -238
w:sabi 85 -42
w:sac -157 -2
w:sacapunt 80 47
w:sacrifiqu 58 75
w:sacudi 110 -1
w:sad -123 123
w:safe -92 70
w:safeti 111 79
w:said -45 -184
w:sal -421 74
w:salg 117 23
w:sali -86 13
w:salir 111 75
w:salmon -55 0
w:salon -162 19
w:sals -75 0
w:salud -62 -22
w:salv -42 40
w:salvo 167 39
w:same -196 47
w:sancoch -159 0
w:sander -70 0
w:sandwich -104 0
w:sangr 138 290
w:sangri 197 -76
w:sanit 15 -47
w:sant -69 0
w:santisim 7 47
w:saqu 68 -139
w:sargent 104 -18
w:sart 44 59
w:sat 73 185
w:satisfech -64 0
w:saturday 193 -129
w:save 3 132
w:saw -224 22
w:say 46 18
w:scaffold 9 40
w:scan -70 -38
w:scare 124 140
w:scari 11 44
w:scent -110 0
w:schedul -16 42
w:school -98 162
w:scissor 260 74
w:score -81 -187
w:scout -184 0
w:scrabbl -147 0
w:scrape -91 0
w:scratch 96 -6
w:scream 47 109
w:screen -142 32
w:screw 60 -53
w:script 98 -79
w:scrub 87 -20
w:se 241 290
w:sea 15 85
w:seal 59 26
w:search 73 -47
w:season -204 0
w:seat -53 22
w:sec 115 -158
w:seco -51 0
w:second -1 115
w:secret 156 -103
w:section 54 -60
w:see 112 321
w:seed 12 -86
w:seek -189 0
w:seem -41 0
w:segu -138 -6
w:segui -27 -78
w:seguir 57 24
w:segun -146 0
w:segund 109 47
w:segur 205 56
w:seis -66 -71
w:seizur -32 -106
w:self -88 70
w:sell -40 -179
w:seltzer -55 -13
w:semafor -33 71
w:seman -87 -72
w:semana 71 -51
w:sembr -60 0
w:semest -196 0
w:semill 64 -41
w:senal -127 -6
w:send -82 120
w:sender -157 0
w:senor -112 -61
w:sent 27 118
w:sentenc 167 17
w:senti -111 0
w:septemb 67 -60
w:sequ -168 0
w:ser 26 198
w:serbez 49 -24
w:sergeant 82 -173
w:seri 51 104
w:serious 214 68
w:sermon -92 0
w:seroquel 40 31
w:sertralin -43 10
w:serv 43 12
w:server -92 8
w:servi -17 -69
w:servic 126 158
w:sesion 82 23
w:session -210 -113
w:set -154 208
w:setent -75 14
w:seven -72 0
w:sew -152 0
w:sex 15 -163
w:sh 322 349
w:shadow 76 -8
w:shake 150 -101
w:shaki -64 0
w:shame 32 -103
w:shampoo -149 0
w:share -177 0
w:sharpen 58 55
w:shave -198 0
w:shaver 50 32
w:she -50 54
w:shed 145 43
w:sheet 67 -59
w:sheetrock -52 0
w:shell 24 65
w:shelter 5 -45
w:shelv -67 0
w:sherri 95 -108
w:shes 202 105
w:shift -90 27
w:shoe -87 -34
w:shook 123 32
w:shoot -211 149
w:shootout -46 0
w:shop -57 -13
w:short 222 147
w:shot -66 -46
w:shotgun 81 50
w:should 112 53
w:shoulder -10 -106
w:shouldnt 69 -18
w:shoutout -56 0
w:show 344 -151
w:shown -130 0
w:shrimp -189 0
w:shroom 191 -72
w:shut 163 -46
w:si 438 247
w:sick 225 -293
w:side -121 123
w:sidral -57 0
w:siempr 80 -13
w:sient 32 43
w:siento 78 -28
w:sierr 70 -23
w:siest -129 21
w:siet -250 0
w:sig 102 23
w:sign -176 -146
w:sigo -135 0
w:sigu 36 107
w:sigui 113 64
w:siguient 3 -62
w:silent -85 0
w:sill 181 -102
w:sillon -161 -76
w:simpl 112 74
w:simpli -98 5
w:sin -158 -25
w:sinc 291 -272
w:sindrom -102 0
w:sing -85 11
w:singl -77 5
w:sink -124 -86
w:sins 46 56
w:sip 294 -124
w:sirv -83 -247
w:sirvi -42 6
w:sit 129 -161
w:site 46 -7
w:sitin 62 -10
w:six 187 -98
w:size 66 76
w:skateboard -88 0
w:skid 49 29
w:skill 105 -156
w:skin 144 -143
w:skip 143 151
w:skirt 120 -60
w:slam 30 96
w:slap -91 -12
w:slaughter -65 0
w:slay -58 0
w:sleep -143 109
w:sleepi 114 86
w:sleepin 11 76
w:sleev 185 80
w:slep 100 49
w:slept 72 -204
w:slice 142 98
w:slide -45 0
w:slip 20 -96
w:slot 0 -177
w:slow 36 75
w:slump 113 25
w:slur 244 -162
w:small -66 0
w:smash -72 23
w:smell 238 -379
w:smile -121 137
w:smoke 72 -214
w:smokehous 41 -45
w:smoothi -139 0
w:snack -138 0
w:snap 1 112
w:sneak 195 -21
w:snooz -83 0
w:snore -136 11
w:snort 78 -31
w:snow -47 -18
w:snuck 103 -53
w:so 47 138
w:soap -50 0
w:sober -17 -175
w:sobr -22 100
w:sobredosis -122 0
w:sobrevivient -45 -56
w:sobried 50 -5
w:sobrieti 106 -126
w:sobrin -113 55
w:social -87 -18
w:sock -250 6
w:soft 28 85
w:softbal -69 0
w:soften -46 0
w:sog 89 53
w:sol -213 -184
w:sold 121 59
w:soldar -50 0
w:solit 58 145
w:solo -47 53
w:solt 129 90
w:solv 50 80
w:some 170 -268
w:somebodi 140 -145
w:someon -28 136
w:someth 168 -11
w:somewhat -45 0
w:somewher -45 65
w:somon 11 -40
w:son 142 -80
w:song -64 13
w:soon -30 138
w:sore -133 0
w:sorpres 67 38
w:sorri 83 -113
w:sort -162 18
w:sos 300 -6
w:sosten 88 -32
w:sound 119 62
w:soy 220 -170
w:spare 128 78
w:spark 67 -85
w:speed -205 -13
w:spell 61 98
w:spent -77 0
w:spider 19 54
w:spin 42 23
w:spit 24 -248
w:splel 109 118
w:spoil -78 0
w:sponsor -34 -47
w:spoon 138 98
w:sport -111 0
w:spray 24 60
w:spread -100 0
w:squeak -58 0
w:squeaki -60 0
w:squirrel -41 0
w:stab -49 95
w:staff -225 45
w:stage -53 0
w:stain -62 0
w:stair -97 53
w:stall 124 -52
w:stamp 137 26
w:stand -168 210
w:star 96 23
w:start -178 -87
w:starv 202 -75
w:stash 73 -91
w:state -77 -7
w:station 43 -10
w:stay 0 -64
w:steadi -59 0
w:steak 6 -125
w:steer 68 49
w:step -339 71
w:stepbroth 76 -10
w:stepdad 188 248
w:stepfath 56 0
w:stepmom 229 -98
w:steril -51 0
w:stick 94 85
w:still 159 -251
w:stitch -35 68
w:stock -149 0
w:stockroom 127 -62
w:stomach -69 42
w:stood 153 150
w:stop 131 112
w:storag -46 0
w:stori -179 -7
w:storm -111 0
w:straight 127 -79
w:strang -61 0
w:stranger 193 -45
w:strangl 108 -7
w:streak 182 -38
w:street -37 -79
w:strep -69 0
w:stretch -78 0
w:strip 254 -47
w:stroke 91 32
w:strong 42 24
w:stronger -50 18
w:structur 109 137
w:stuck -213 13
w:student 48 -42
w:studi -91 0
w:stuff 170 -142
w:stupid 81 -105
w:style 22 -72
w:su -179 143
w:suavecit 66 30
w:sub 87 -278
w:subi -128 0
w:sublocad 99 -18
w:suboxon 37 -42
w:subscript -44 0
w:substanc -123 0
w:subt -4 71
w:suci 141 -56
w:sud 50 -191
w:suegr -48 -41
w:sueld 87 -106
w:suelt 100 51
w:suen -107 -39
w:suena 81 4
w:suert -80 0
w:suffer 137 72
w:suffix -89 0
w:suficient 23 65
w:sufr 77 59
w:sugar -233 0
w:sui 204 108
w:suic -131 9
w:suicid 52 100
w:suicidi -246 8
w:suisidel 69 96
w:suit 119 25
w:suiz -51 0
w:summer 88 17
w:sunris -225 0
w:sunset -201 0
w:sunshin -70 0
w:sup -42 -128
w:supervisor -31 -63
w:support 48 34
w:sure 99 60
w:surgeri 31 70
w:surt -45 -32
w:surviv 52 11
w:sus -130 -164
w:suspendi 50 -57
w:suspens -68 0
w:suy 3 -66
w:swallow 200 189
w:swear -196 0
w:sweat 148 -106
w:swim -55 -10
w:swing -21 117
w:switch -153 100
w:symptom -46 0
w:syring -58 0
w:syrup 5 62
w:system 7 -41
w:ta 106 58
w:tab 28 68
w:tabl -44 -5
w:tabler 130 -120
w:tach 56 99
w:tackl 74 -34
w:taco -179 4
w:taj 123 69
w:taje 40 37
w:tak 76 -3
w:take 80 -187
w:taken -128 -7
w:taker 57 18
w:takin -87 0
w:tal -60 0
w:talk -100 -74
w:tall 223 43
w:tamal -65 13
w:tambi -62 121
w:tan 52 -78
w:tank 51 21
w:tant -91 -4
w:tantit 82 -43
w:tape 182 115
w:taper -120 -35
w:tapis 193 -69
w:tapon -62 0
w:tar -140 0
w:tard -347 15
w:tare -176 21
w:target -61 10
w:tarjet -149 0
w:tast -56 0
w:tatu -45 0
w:taught -99 0
w:tax -112 0
w:taz -84 0
w:tbh 254 70
w:tca -113 0
w:te 44 -89
w:tea -61 0
w:teach -85 -46
w:teacher -68 0
w:team -168 -15
w:teammat -102 0
w:tech -171 0
w:tecnic -57 0
w:teen -70 0
w:teeth 77 -210
w:teh 62 -10
w:tej -57 0
w:tejer -53 0
w:tel 62 46
w:telefon 48 42
w:telegram -147 0
w:tell 30 189
w:tembl -95 -28
w:temblor 104 -58
w:temper 41 -45
w:tempran -125 16
w:ten 22 177
w:tend -47 0
w:tender -54 0
w:tendi -42 0
w:tener 152 -72
w:tenert -54 0
w:teng 332 84
w:teni 190 -33
w:tenis -33 138
w:tent -87 37
w:tentacion 181 -147
w:tequil 77 28
w:tequila 149 -30
w:terapeut -68 0
w:terapi 58 -27
w:terc 111 -35
w:teres -49 0
w:term 334 -128
w:termin -104 -95
w:terrifi -114 0
w:test -193 -124
w:testament 9 52
w:text -137 -129
w:than 234 65
w:thank -84 156
w:thanksgiv -67 0
w:that 52 -58
w:thc 106 -17
w:the 96 47
w:theater -44 0
w:their -224 57
w:them -62 -62
w:then 256 148
w:therapi -81 5
w:therapist -142 61
w:there 303 -76
w:these -112 41
w:they -28 104
w:theyd 107 32
w:theyll 105 141
w:theyr 317 -259
w:thigh 169 165
w:thing -296 -79
w:think 282 -81
w:thinkin 69 69
w:thinn 120 -67
w:third 53 -118
w:thirst 86 -93
w:thirteen 126 -22
w:this 121 44
w:tho -97 -38
w:those -40 63
w:thought 215 262
w:thread -4 -81
w:threaten -41 -88
w:three 55 -85
w:threshold -97 0
w:throat 8 150
w:through -122 -24
w:throw 99 -54
w:thrown 24 -45
w:thru 342 -85
w:thumb -65 -48
w:thursday -50 -88
w:thx 121 62
w:ti -238 0
w:tia -167 -12
w:tianeptin 60 -14
w:ticket -60 -24
w:tickl -104 0
w:tie -43 144
w:tiembl 93 -101
w:tiemp 37 -162
w:tiempo -186 0
w:tien 234 305
w:tiend -42 -17
w:tight 137 11
w:tijer 85 121
w:til 447 162
w:tile 151 -49
w:timbr 16 49
w:time -16 158
w:timelin -45 0
w:tin 168 -19
w:tio -71 -189
w:tipsi 35 -64
w:tir 126 -225
w:tira 126 -37
w:tire -104 197
w:tiriter 6 -46
w:tmrw 46 19
w:to 123 66
w:toall 195 63
w:toast -225 -100
w:toaster -45 19
w:tobacco -110 0
w:tobill -226 0
w:toc 53 43
w:toco -56 0
w:tod -15 81
w:toda 102 -71
w:todavi 175 -39
w:todavia -63 -50
w:today -192 -63
w:toddler -156 53
w:todo -61 22
w:toilet -104 -173
w:token -73 0
w:told 172 -18
w:tom 91 -190
w:tomando 96 -51
w:tomar -56 -57
w:tomarmel 57 84
w:tomato -65 0
w:tome 6 118
w:tomorrow -35 -45
w:tongu -16 -96
w:tonight 284 95
w:tonit 84 -96
w:tont -68 0
w:tonteri 38 92
w:too 296 -90
w:took 202 248
w:tooth -87 2
w:top -12 170
w:topic -108 0
w:toqu 38 131
w:torr -50 0
w:tort -68 0
w:tortill -172 0
w:tortur 153 -90
w:tos -217 0
w:total -71 0
w:touch 343 -30
w:tournament -46 0
w:toward 148 -57
w:towel 165 200
w:town -158 0
w:toxic -102 0
w:toy 283 -104
w:tra -106 -39
w:trab 64 251
w:trabaj -277 -62
w:trabajar -46 0
w:trace -42 0
w:track 207 -56
w:trade 103 -45
w:traffick 82 -13
w:trafic -147 0
w:trag 183 284
w:traig 342 -181
w:trail -45 0
w:train -119 50
w:traj -29 -43
w:traje -48 0
w:trak 44 46
w:tram 127 -34
w:tramadol 50 -92
w:tranqui -151 0
w:tranquil -154 75
w:trans 16 -57
w:transfer 66 53
w:transpir -47 0
w:tranz 190 -27
w:trap 113 11
w:trash -135 15
w:trat 124 -50
w:tratamient 3 45
w:traum 71 -7
w:travel -86 0
w:trazodon 79 93
w:tre -72 0
w:treat 67 -66
w:treatment -52 -62
w:tree -46 97
w:treint 246 178
w:tremor 113 -62
w:trep 30 -72
w:tres 107 -102
w:tri -135 111
w:trian 44 46
w:trip -109 -10
w:trist -172 0
w:trivia -80 0
w:truck 52 -108
w:true 51 118
w:trunk 42 72
w:tu -41 0
w:tub 233 45
w:tuberi -51 0
w:tuesday -238 -28
w:tuk 11 76
w:tummi 57 36
w:tung 40 -11
w:tunnel 18 81
w:turkey -20 -71
w:turn -161 -121
w:turno -40 0
w:turtl -114 0
w:tusi 151 -28
w:tuv -263 16
w:tuvo 193 -96
w:tv -44 29
w:tweak 28 -44
w:twelv 255 -108
w:twenti -76 191
w:twice 200 27
w:twitch 19 -65
w:two 110 -40
w:txted 68 -108
w:ty -89 0
w:tylenol 15 99
w:type 257 142
w:u 235 231
w:ua -45 -181
w:uber -95 -54
w:ugh 144 -35
w:uh -78 10
w:ultim 52 85
w:ultrasound -140 0
w:umbrella -97 0
w:un 64 -119
w:una -26 -136
w:unas 301 -267
w:unbear 221 -52
w:unblock 52 -63
w:uncl -163 -31
w:under 199 258
w:understand -115 0
w:unenrol 87 -93
w:uni -47 44
w:union -67 0
w:univers -69 0
w:unknown -41 0
w:unload 78 132
w:unlock 133 59
w:uno 214 -5
w:unos 285 4
w:unreal 65 -93
w:until -214 67
w:up 207 -123
w:updat -152 82
w:urg 44 -152
w:urge -56 0
w:urgent 8 -45
w:us 469 -13
w:usab -55 0
w:usar -106 -14
w:use -169 -271
w:useless -178 0
w:uso 110 152
w:usted -30 57
w:usuari 45 -78
w:va 192 -36
w:vacacion -259 -10
w:vacat 73 -5
w:vaci 73 -19
w:valg 189 -58
w:valid -42 0
w:valu -37 54
w:valueerror -74 0
w:vamo -42 0
w:van 309 41
w:vanilla 74 -48
w:vap 22 -72
w:vape 17 -121
w:vapor -86 0
w:vari 29 58
w:varicel -32 -100
w:vas 143 -24
w:vastant 58 18
w:vay 104 60
w:ve -197 -126
w:vec 155 -105
w:vece 11 73
w:vecin -157 190
w:veintioch -90 0
w:vel -87 0
w:veloc -86 0
w:velori 182 69
w:vem 84 -24
w:vemo -77 0
w:ven 293 102
w:venci 22 -47
w:vend -297 -7
w:vendaj -51 0
w:vendi 235 -163
w:venen 73 144
w:veng 288 203
w:veni -8 87
w:vent -221 0
w:ventan 85 49
w:veo 180 247
w:ver 30 151
w:verd -140 7
w:verguenz -52 -4
w:veri -73 0
w:verif -80 0
w:vert -193 0
w:vest -33 74
w:vesti 83 -81
w:vet -73 -50
w:vi -81 -56
w:vias 139 142
w:vici -225 0
w:vicodin 14 -57
w:victim 118 -60
w:vid 239 245
w:vide 3 83
w:video 184 84
w:videojueg -113 0
w:vidri -85 48
w:vien 277 113
w:viend -212 10
w:viern -51 -112
w:view 9 42
w:vig 201 71
w:vim -84 0
w:vin -143 28
w:vinagr -63 0
w:vinit 4 -50
w:vio 103 23
w:viol 117 45
w:violent -62 0
w:vira 38 -69
w:virg 166 54
w:visit -210 0
w:vitamin -184 0
w:vitrin -63 0
w:viv 223 241
w:vivi -13 50
w:vivir -77 42
w:vivitrol -23 -116
w:vivo -108 0
w:voc 27 103
w:vodk 172 -84
w:vodka 44 -92
w:voic 101 131
w:vol -43 -42
w:vola 37 -46
w:volant 122 50
w:volunt -115 9
w:volv 107 6
w:volvi 184 10
w:vomit 76 90
w:vos 59 -64
w:voy 115 -125
w:voz -18 166
w:vuel -108 0
w:vuelt 264 4
w:vuelv 114 66
w:vuelvo 179 13
w:w -28 -195
w:wagon 87 -31
w:wait -260 253
w:wake 24 235
w:walk 245 182
w:wall -52 14
w:wallet -6 -133
w:walmart 130 -61
w:wana 342 18
w:wanna -38 212
w:want 180 -35
w:wantd -87 0
w:warehous 13 67
w:warn -41 -12
w:was -220 -68
w:wash -184 -8
w:washer 109 -19
w:wasnt 400 13
w:wast 256 -173
w:wat -104 0
w:watch -196 64
w:water 181 -5
w:wave 94 -141
w:way 7 205
w:we -241 -143
w:wear 157 95
w:weather -88 55
w:wed -86 -54
w:wednesday -45 -138
w:weed -99 -134
w:week -249 101
w:weekend 232 -148
w:weigh -77 0
w:weird 340 119
w:well -88 -30
w:went -171 -44
w:weon 189 13
w:were -231 -31
w:wey 181 29
w:whacker -64 0
w:what 67 82
w:whatev 162 -46
w:wheel 140 36
w:when -142 -295
w:whenev -67 0
w:where 26 177
w:whether -345 0
w:whi 31 203
w:which -61 184
w:while 54 -61
w:whiplash -62 0
w:whippet 157 -78
w:whiskey 92 -99
w:white 287 -34
w:whiteboard -48 0
w:who 96 76
w:whod 135 60
w:whoever 30 45
w:whole 58 32
w:whos 26 -65
w:widow 63 40
w:wife -112 130
w:wifi -93 0
w:wikipedia 232 83
w:wild -99 0
w:will -103 95
w:win 259 -88
w:windi 28 59
w:window -85 116
w:windshield -158 0
w:wine 205 -292
w:wisdom -44 -7
w:wise -45 0
w:wish 247 340
w:wit 34 -41
w:with -44 97
w:withdraw -89 -28
w:withdrew 70 -53
w:within -48 0
w:wnat 109 118
w:woke 123 -56
w:won -119 0
w:wonder -50 28
w:wont 467 243
w:word -297 -36
w:work 142 -53
w:worksheet 177 -70
w:world 46 152
w:worri -85 92
w:wors 70 -1
w:worth -15 -107
w:would 219 276
w:wouldnt 76 147
w:wreck 117 -162
w:write 157 -78
w:written 27 111
w:wrok 2 71
w:wrong -5 46
w:wrote 142 173
w:x8 115 -67
w:xanax 87 175
w:xbox 102 -30
w:xq 28 45
w:y 417 113
w:ya 9 -80
w:yalacaguemepuseapistearyahoranosequehac 196 -97
w:yawn 18 -71
w:yeah 109 -63
w:year -440 48
w:yell -77 10
w:yellow 18 50
w:yend 24 85
w:yep 98 -21
w:yerb -93 0
w:yes -1 -133
w:yestarday 49 -30
w:yesterday 156 106
w:yo 296 166
w:yog -50 0
w:yoga -112 0
w:you -126 -135
w:youd 180 18
w:youll 273 35
w:youngest -63 0
w:your -58 -4
w:youth 57 -95
w:youtub -198 0
w:yrs 50 -35
w:zanax 40 -11
w:zangolote 7 53
w:zap 117 -123
w:zapat -188 -76
w:zapatill 37 -40
w:zapop -66 0
w:zer -136 0
w:zero -37 -50
w:zoloft 27 91
w:zom -87 0
w:zoo -161 0
w:zoolog -64 0
w:zoom -163 -21
w:zumb 1 -68
"""
