"""What each sign weighs, learned from examples: made by `python -m benchmarks.words train`, never by hand.

One sign a line: its name (`care.words_signs`), what it adds to the alarm and what it adds to crisis rather than
urgent, in hundredths. Above zero speaks for it, below zero against it.
"""

TRAINED_ON = "c288e301b2f5ba4a8e350552ac8b81b41373a5f838f6f88714a0d6d870110674"
"""SHA-256 of the rows that these weights were learned from."""

ALARM_BIAS = -134
CRISIS_BIAS = 45

TABLE = """
b:0 $ -69 0
b:1 again 47 -75
b:1 line -54 0
b:1 to 63 45
b:10 $ 175 -12
b:10 10 101 -13
b:10 how 70 45
b:10 min -97 -3
b:10 patient -54 0
b:10am $ 56 50
b:11 40 69 55
b:12 $ -83 0
b:14 $ 73 -15
b:14 month 51 -22
b:180 after 23 56
b:1955 contour -47 0
b:1991 i 2 -75
b:1996 y -62 0
b:2 $ 94 57
b:2 a 59 -1
b:2 day 17 -58
b:2 week 83 -7
b:20 min 75 -5
b:20 minut 75 -32
b:2011 dej 100 -7
b:2017 and -52 0
b:2019 and 87 50
b:22 i -47 0
b:3 $ 75 -60
b:3 day 166 -41
b:3 dias 8 -54
b:3 i -65 0
b:3 no 56 -33
b:3 now -54 0
b:3 on 47 4
b:3 stop -2 -45
b:3 they 6 -46
b:30 of 30 81
b:3am $ 211 77
b:3rd period 105 -23
b:4 $ -203 -27
b:4 20 -56 0
b:4 day 84 -21
b:4 de -62 0
b:4 gone -56 0
b:4 mile 50 -1
b:40 $ 80 5
b:40 from -68 0
b:400 dias -45 0
b:47 day 39 149
b:5 $ -119 -21
b:5 mes 54 -4
b:5 min -70 -26
b:500 dias -80 0
b:6 $ -114 -31
b:6 15 -85 0
b:6 broken 55 -16
b:6 month -12 73
b:6 sleep -51 0
b:6 time 61 -37
b:7 $ -94 0
b:7 no 53 -21
b:74 anos 9 45
b:8 month -55 57
b:8 my 55 -16
b:8th grade 38 -45
b:9 $ -116 26
b:9 40 78 5
b:9 of 54 -36
b:94 day -64 -2
b:9th and -55 0
b:^ 10 11 57
b:^ 18 60 -14
b:^ 4 57 -3
b:^ 6 -74 0
b:^ 90 -56 0
b:^ a -307 -43
b:^ about 134 20
b:^ aca -22 72
b:^ acab -56 0
b:^ acid -115 0
b:^ adderal 63 -15
b:^ adi -60 30
b:^ after 189 -33
b:^ al -128 1
b:^ algui -139 -23
b:^ alguien -31 63
b:^ all 133 -62
b:^ almost -103 37
b:^ alreadi 57 51
b:^ amaneci -55 -36
b:^ an -198 -17
b:^ ana -67 0
b:^ and -74 -48
b:^ ando 327 -209
b:^ angri -46 0
b:^ anoch 101 -5
b:^ antes -106 0
b:^ anxious -69 0
b:^ appreci -45 0
b:^ aqui -300 0
b:^ arregl -47 0
b:^ as -68 23
b:^ ask 236 21
b:^ aunt -48 0
b:^ ayer 72 -64
b:^ ayud 47 42
b:^ babi -88 12
b:^ back 18 -59
b:^ bal -59 0
b:^ bandaid 96 44
b:^ bar -67 -7
b:^ bartend 93 -78
b:^ beat -56 0
b:^ bebi 121 -40
b:^ been 403 58
b:^ begin -80 0
b:^ belt -58 0
b:^ better -74 0
b:^ bing -80 0
b:^ bit -161 43
b:^ black 113 -56
b:^ blah -70 0
b:^ bled -72 0
b:^ blew -72 0
b:^ blood -180 0
b:^ blue -108 0
b:^ boat 48 -29
b:^ bolvi 68 -32
b:^ book 117 43
b:^ borr 27 -90
b:^ borrenm 21 67
b:^ botell -106 0
b:^ bottl -214 -1
b:^ bought 271 51
b:^ boy 49 -20
b:^ breathalyz 95 -42
b:^ bridg -97 0
b:^ brind 46 -67
b:^ bring -62 0
b:^ bro -111 0
b:^ broke 28 -76
b:^ brought 108 1
b:^ bruis 59 17
b:^ bullet 191 44
b:^ buri -69 0
b:^ burn -149 15
b:^ busqu 91 39
b:^ butcher -54 0
b:^ buy 130 -15
b:^ by 38 59
b:^ cad 91 23
b:^ cada 192 -47
b:^ cai 221 -89
b:^ call -201 -31
b:^ can -466 48
b:^ cancel 64 -35
b:^ cans -88 0
b:^ cant -11 -123
b:^ car -151 -2
b:^ carg -47 4
b:^ cart -60 0
b:^ cash 60 -51
b:^ casi -134 19
b:^ cat -73 0
b:^ caught 52 25
b:^ cay -45 0
b:^ celebr 65 -2
b:^ cer -109 0
b:^ chair -71 0
b:^ champagn 121 -34
b:^ chang 77 -30
b:^ che 89 21
b:^ check 143 97
b:^ chest 47 38
b:^ choke -91 0
b:^ chug 132 24
b:^ clean 60 58
b:^ coach 60 -30
b:^ coc -106 0
b:^ cold 79 -68
b:^ colg -212 0
b:^ come -47 0
b:^ compr 100 102
b:^ con 113 20
b:^ conect -58 0
b:^ consegui 52 5
b:^ consumi 65 -70
b:^ cont -56 0
b:^ convulsion -96 -13
b:^ cook -74 18
b:^ cop -223 0
b:^ cort -91 -56
b:^ could -148 0
b:^ couldnt -124 0
b:^ count -166 44
b:^ cousin -62 0
b:^ crack 73 -24
b:^ crave -196 -72
b:^ cre 36 132
b:^ cri -74 0
b:^ cristal 123 -4
b:^ cuand 69 -40
b:^ cuid 101 52
b:^ custom -68 0
b:^ cut -237 39
b:^ dad 110 88
b:^ day 146 -126
b:^ dead -137 0
b:^ deadlin -149 0
b:^ decid -48 12
b:^ dej 55 241
b:^ delet 63 33
b:^ demo -90 0
b:^ descans -196 0
b:^ desd -32 -51
b:^ despert 69 -42
b:^ despu 119 101
b:^ detox 165 -29
b:^ dia -66 0
b:^ dic 40 61
b:^ did 228 130
b:^ dig 12 46
b:^ dij 96 51
b:^ dios -25 102
b:^ dispar -46 0
b:^ do -132 -76
b:^ doctor 57 -58
b:^ doe 100 -21
b:^ dog 138 -109
b:^ done 50 -89
b:^ dont -44 62
b:^ dopesick 85 -78
b:^ dormi -68 0
b:^ dos 110 -17
b:^ drank 286 250
b:^ drive 207 -133
b:^ drop -137 81
b:^ each -58 0
b:^ el 210 -252
b:^ ella -88 7
b:^ els -62 0
b:^ empec 159 -14
b:^ en 83 -77
b:^ encontr 259 -51
b:^ end -279 0
b:^ endors 53 79
b:^ enoj -87 0
b:^ enterr -62 0
b:^ entre 58 -62
b:^ er 136 -23
b:^ eran 72 137
b:^ es 58 -36
b:^ escalofri 52 -22
b:^ escond -76 -29
b:^ ese -28 -103
b:^ esper 162 53
b:^ est -81 0
b:^ esta 68 -2
b:^ estab -57 0
b:^ estam -50 0
b:^ estari -54 17
b:^ este -19 74
b:^ estoy 137 -247
b:^ estren -53 0
b:^ estuv 56 -16
b:^ everi 230 134
b:^ everyon 176 72
b:^ everyth -81 80
b:^ ex 73 -59
b:^ extran -86 28
b:^ eye -46 0
b:^ fail -55 0
b:^ fake 95 -14
b:^ falt 107 45
b:^ feel -286 -76
b:^ fell 67 -72
b:^ fiend 52 -34
b:^ final -123 14
b:^ finish -172 6
b:^ fire -107 0
b:^ fix -100 3
b:^ food -101 0
b:^ for -108 -16
b:^ foster 6 -46
b:^ fought -80 0
b:^ found 65 -21
b:^ four 90 -49
b:^ friend 2 -63
b:^ from -52 0
b:^ frustrat -47 0
b:^ fui -157 -63
b:^ gan 162 8
b:^ gana -60 0
b:^ gas 80 -38
b:^ gave -52 36
b:^ get -102 0
b:^ ginger -101 0
b:^ give 6 -125
b:^ glad -48 0
b:^ go -88 -138
b:^ goal -66 0
b:^ god 32 68
b:^ gonna 261 111
b:^ goodby -110 9
b:^ got 184 -111
b:^ grab 171 71
b:^ graci 51 61
b:^ grandpa 150 -121
b:^ grandson -94 -6
b:^ grate -72 0
b:^ grit -52 0
b:^ group -50 -3
b:^ gun -74 3
b:^ guy 91 48
b:^ gym 97 64
b:^ habl 125 -3
b:^ hac -90 -19
b:^ had -133 -39
b:^ hand 60 -102
b:^ hang -27 -166
b:^ have 92 -97
b:^ hay -79 101
b:^ he 249 -27
b:^ heart -19 58
b:^ heavi -47 0
b:^ held 79 52
b:^ help -37 54
b:^ heroin -47 0
b:^ hes 255 -192
b:^ hey 87 84
b:^ hic -42 78
b:^ hid 144 -13
b:^ hide -70 195
b:^ high -116 -20
b:^ hit -68 -76
b:^ hol 80 5
b:^ hold -94 33
b:^ homework -92 11
b:^ honest 145 122
b:^ hope 92 88
b:^ hopeless -74 0
b:^ hous -59 5
b:^ how -121 -103
b:^ hoy -254 -178
b:^ hr 48 -21
b:^ hub -141 0
b:^ hung -121 0
b:^ husband 60 29
b:^ hypothet 52 -93
b:^ i 15 285
b:^ ice -93 0
b:^ id 110 -223
b:^ ide -45 0
b:^ if 263 224
b:^ ili 230 107
b:^ ill -79 -31
b:^ im -21 129
b:^ in -183 -54
b:^ inform 77 -33
b:^ insur 64 -68
b:^ is -110 4
b:^ it -85 -139
b:^ ive 299 16
b:^ jal -152 0
b:^ jealous 57 31
b:^ joint -69 0
b:^ jump -118 0
b:^ junt 81 23
b:^ just -53 -195
b:^ k 253 35
b:^ kept 0 54
b:^ kick -74 -123
b:^ kid -174 -10
b:^ kier 51 25
b:^ kiero 48 2
b:^ kind -79 -20
b:^ kinda 5 -45
b:^ kms 174 26
b:^ knife -59 0
b:^ knock -46 0
b:^ kratom 134 -39
b:^ la -87 -82
b:^ landlord 64 -19
b:^ las 115 -104
b:^ laugh 114 16
b:^ le -44 -164
b:^ learn -54 0
b:^ leav -100 -28
b:^ left 109 -106
b:^ leftov 272 -127
b:^ les 66 108
b:^ let -129 97
b:^ letter -57 0
b:^ licenci 66 18
b:^ limpi 46 -32
b:^ line 232 84
b:^ lit -72 0
b:^ llam -9 50
b:^ lleg 261 78
b:^ llev 223 89
b:^ lo 163 167
b:^ load -133 13
b:^ lock -230 3
b:^ log 125 65
b:^ lol 79 -24
b:^ lone -60 0
b:^ long 97 60
b:^ look 212 34
b:^ los 22 -84
b:^ lost 64 54
b:^ lowkey 65 -14
b:^ made 109 130
b:^ manan -47 66
b:^ mari -127 0
b:^ marqu -51 1
b:^ may -85 0
b:^ me 240 274
b:^ meh -56 0
b:^ mejor 245 -152
b:^ methadon -135 0
b:^ mezcl 52 118
b:^ mi -88 -235
b:^ mir 115 -6
b:^ mis -57 74
b:^ miss -51 -57
b:^ mix 12 123
b:^ mom 184 55
b:^ mood -151 2
b:^ morn -52 6
b:^ move -78 -3
b:^ much -145 0
b:^ my -236 -260
b:^ nadi -186 3
b:^ necesit 10 -176
b:^ necesito 120 -48
b:^ need -52 -166
b:^ needl 52 -166
b:^ never -125 10
b:^ new 59 7
b:^ ngl 50 20
b:^ ni -82 -13
b:^ nick -108 0
b:^ night -50 0
b:^ no -74 230
b:^ nobodi -306 45
b:^ nod 210 -74
b:^ nom 129 -58
b:^ nope -82 0
b:^ nose 35 -132
b:^ noth -48 -22
b:^ nuev 21 -88
b:^ nunca 37 86
b:^ nurs -60 0
b:^ obsess 213 -27
b:^ odd -102 0
b:^ oig 24 63
b:^ oil -96 0
b:^ ojal 340 188
b:^ ojala 44 70
b:^ ok -97 -3
b:^ okay -26 -52
b:^ old -81 0
b:^ one 191 136
b:^ onli -45 -6
b:^ open 51 196
b:^ orden -45 0
b:^ order 52 -85
b:^ orgull -65 0
b:^ other -70 0
b:^ otra 48 48
b:^ our -153 0
b:^ out -47 -18
b:^ over -72 0
b:^ paid -101 99
b:^ par -30 -68
b:^ park 129 -1
b:^ parlay 62 -16
b:^ part 140 -21
b:^ pass 75 -48
b:^ pastill -154 0
b:^ pawn 82 -53
b:^ pedi 104 -73
b:^ pens -87 77
b:^ perdi -29 108
b:^ perdon -71 -35
b:^ perdonenm 114 66
b:^ perman 135 40
b:^ phone -119 42
b:^ pick -23 49
b:^ pictur -85 0
b:^ piens -9 72
b:^ pill 73 14
b:^ pistol -79 0
b:^ plan -132 -89
b:^ play -60 0
b:^ plug 162 -100
b:^ polic -117 0
b:^ post 88 57
b:^ pot -92 0
b:^ pour -65 124
b:^ practic 299 87
b:^ pray 99 3
b:^ preocup -84 0
b:^ prob 156 -12
b:^ ps 62 49
b:^ pued -129 0
b:^ pues 52 -17
b:^ pull 7 84
b:^ punch 61 68
b:^ pus -65 0
b:^ put -34 110
b:^ que -187 203
b:^ qued 67 -4
b:^ quier 278 -104
b:^ quiero 182 14
b:^ quiet -76 0
b:^ quilt -88 0
b:^ quis 35 48
b:^ quit 203 -11
b:^ rais -149 0
b:^ ray -87 0
b:^ razor -83 29
b:^ read -167 0
b:^ readi 127 162
b:^ rec -87 0
b:^ recai 232 -47
b:^ recogi -119 0
b:^ record 58 22
b:^ refil -124 0
b:^ regal -165 17
b:^ relaps 135 24
b:^ rent 63 50
b:^ renunci 81 -120
b:^ respir 229 122
b:^ rest -118 0
b:^ return 48 49
b:^ rock -116 0
b:^ rode 10 -77
b:^ roll 232 -86
b:^ rompi 278 -101
b:^ roommat -85 44
b:^ run -174 -10
b:^ sad -138 0
b:^ safe -147 0
b:^ said -65 0
b:^ sali 76 48
b:^ sat 139 93
b:^ saturday 51 -6
b:^ saw -177 -9
b:^ scratch 135 1
b:^ se -47 -116
b:^ see 78 29
b:^ seis -67 0
b:^ self 201 8
b:^ senorit 65 48
b:^ sh 28 147
b:^ shaki -64 0
b:^ she 117 -65
b:^ shes 48 43
b:^ shoot -243 0
b:^ shot -283 -43
b:^ show 103 13
b:^ si 36 330
b:^ sient 55 -56
b:^ sign -137 0
b:^ sin -203 -35
b:^ sinc 80 20
b:^ sister -33 -84
b:^ sit 157 23
b:^ six -60 0
b:^ skill 83 -78
b:^ skip -117 -48
b:^ slay -51 0
b:^ slept -72 18
b:^ slice 119 38
b:^ slip -131 -16
b:^ smoke 36 -90
b:^ snap 26 125
b:^ snort 90 88
b:^ snow -82 0
b:^ snuck 92 -162
b:^ so -53 -133
b:^ sober 30 -51
b:^ somebodi -22 -242
b:^ someon -196 -15
b:^ someth -46 -48
b:^ sorri -116 29
b:^ sound -128 0
b:^ soy 246 -28
b:^ speed -61 0
b:^ sponsor -93 0
b:^ stand -62 -14
b:^ start -106 -84
b:^ step -62 0
b:^ stomach -45 39
b:^ stop 30 -124
b:^ subi -45 0
b:^ sud 16 -74
b:^ suicid 270 52
b:^ sunday -128 3
b:^ superfici 45 1
b:^ surviv 76 6
b:^ swallow -5 121
b:^ switch -51 0
b:^ take -38 -49
b:^ talk 25 -74
b:^ tap -108 0
b:^ taper 31 -71
b:^ te -62 0
b:^ tell 156 100
b:^ ten -103 -18
b:^ teng 341 45
b:^ text 62 76
b:^ thank -64 29
b:^ that -230 -30
b:^ the -1 -299
b:^ then 80 3
b:^ there 293 123
b:^ they -207 135
b:^ theyd 152 54
b:^ theyr 69 -94
b:^ think 233 147
b:^ three 131 -92
b:^ threw 10 -64
b:^ throw -77 -2
b:^ tidi 51 32
b:^ tien 48 41
b:^ time -172 0
b:^ tir 4 -134
b:^ tire 85 90
b:^ to -41 55
b:^ toc -74 0
b:^ tod 124 -96
b:^ todavi 5 220
b:^ today -128 4
b:^ told 253 120
b:^ tom -28 247
b:^ tome 183 25
b:^ tonight 62 18
b:^ toy 248 -201
b:^ traffic -52 0
b:^ traig 113 -104
b:^ tranqui -66 0
b:^ tri 68 54
b:^ trip -81 0
b:^ trist -83 0
b:^ turn 108 -59
b:^ twenti 58 92
b:^ two -83 -6
b:^ type -138 41
b:^ u -6 45
b:^ ua -71 -38
b:^ um -80 7
b:^ un -176 80
b:^ una -151 -62
b:^ uncl -76 58
b:^ uno -61 98
b:^ up 63 24
b:^ updat 11 53
b:^ urg -84 -125
b:^ use -172 27
b:^ usted -20 50
b:^ vape 99 -53
b:^ vendi 15 -46
b:^ vi -122 0
b:^ vin -18 47
b:^ voic 184 86
b:^ volvi 16 -70
b:^ vomit -53 -3
b:^ voy 449 -201
b:^ wait -91 20
b:^ walk 131 78
b:^ wanna 23 76
b:^ want -76 5
b:^ wast -61 0
b:^ wat -83 0
b:^ watch -57 0
b:^ we -274 -1
b:^ wednesday -86 0
b:^ weed -96 0
b:^ well 138 -65
b:^ went -91 10
b:^ were -111 0
b:^ what -412 84
b:^ when 166 133
b:^ where -99 10
b:^ whether -273 0
b:^ whi 12 99
b:^ which -93 0
b:^ whippet 124 -43
b:^ who -154 65
b:^ whoever 81 45
b:^ wife 17 -60
b:^ will -61 0
b:^ wish 47 250
b:^ withdraw -59 -4
b:^ withdrew 65 -49
b:^ would 89 91
b:^ wouldnt 114 48
b:^ write -154 0
b:^ wrote 320 127
b:^ y -80 0
b:^ ya 169 164
b:^ yall 66 23
b:^ yell -81 0
b:^ yes -244 -19
b:^ yo -57 37
b:^ you -156 -92
b:a $ 54 46
b:a 10 91 -4
b:a 2 -91 0
b:a 3 -157 0
b:a 6 -51 1
b:a 7 -119 0
b:a ahorc -78 13
b:a algui 92 62
b:a b -101 -1
b:a bag 191 -103
b:a baj -14 -48
b:a bard -48 0
b:a bath -115 11
b:a bed 117 -24
b:a beer -88 -11
b:a bet -55 0
b:a bit -65 19
b:a bottl 294 -187
b:a boundari -118 0
b:a bowl 119 171
b:a break -17 -55
b:a bunch 92 28
b:a burrito -81 0
b:a bus 109 24
b:a button 39 72
b:a cad -13 55
b:a calm 141 32
b:a cambi 144 -89
b:a camin -63 -6
b:a car -4 87
b:a cas -92 -12
b:a casserol -85 -9
b:a cero 206 -44
b:a chair 75 17
b:a chanc 87 -30
b:a check -45 0
b:a cheeseburg -49 0
b:a cobr 16 55
b:a code 72 33
b:a cold -100 0
b:a compr 102 -161
b:a consumir 62 -10
b:a cont 51 -40
b:a cooler 84 -71
b:a copi -46 0
b:a cort 109 51
b:a couch -70 0
b:a coupl 40 -78
b:a crave -79 0
b:a crick -61 0
b:a cup 73 -77
b:a databas -59 0
b:a date 57 126
b:a dead -63 16
b:a dec -13 -57
b:a deer -73 0
b:a deposit -55 0
b:a desenterr -62 0
b:a diari -67 3
b:a differ -92 18
b:a dios -57 0
b:a door -114 0
b:a dormir -117 0
b:a dos -52 -107
b:a dream -62 0
b:a drink -94 -55
b:a drunk -128 0
b:a ese -115 0
b:a estar -119 135
b:a famili 51 6
b:a fever -97 0
b:a few 43 -48
b:a fifth -13 73
b:a fight -60 12
b:a fire 59 36
b:a fist 76 6
b:a five -50 0
b:a flashback -46 0
b:a flicker -67 0
b:a form 49 5
b:a fraud 33 -56
b:a fresh 47 2
b:a funer 55 15
b:a game 75 -40
b:a good -88 106
b:a gray -95 0
b:a green -2 -50
b:a guard 47 12
b:a gun 69 32
b:a gurgl 67 19
b:a guy 228 -14
b:a hac -30 127
b:a handl 49 -10
b:a hawk -67 0
b:a headston 52 5
b:a heart 60 18
b:a hit 41 -182
b:a hole 35 -113
b:a home 309 -36
b:a hous 58 -38
b:a ir 37 -95
b:a jersey -95 0
b:a joint 14 -71
b:a joke 76 -108
b:a kid -30 -87
b:a kite -85 0
b:a knife 127 71
b:a la 130 -215
b:a ladi -107 8
b:a lamp 84 52
b:a las -362 -165
b:a later -104 0
b:a letter -93 -2
b:a lighter 25 -101
b:a line -143 37
b:a list 229 152
b:a littl 168 -33
b:a llam -127 -5
b:a lleg -59 -7
b:a llor 55 24
b:a lo -50 -16
b:a local -57 0
b:a los 81 -30
b:a lost 51 -28
b:a lot -93 99
b:a machet 89 26
b:a magazin -50 0
b:a mand -79 -2
b:a mat -99 29
b:a matar -54 3
b:a medi 67 -56
b:a mejor -103 0
b:a mi 378 210
b:a mile -77 0
b:a min 93 -30
b:a minut -161 21
b:a mistak 98 27
b:a moment -52 0
b:a month 40 46
b:a motel 120 16
b:a nad 45 -11
b:a nail 31 47
b:a name 120 -35
b:a nap -80 0
b:a needl -128 -13
b:a neighbor 175 54
b:a neutral -50 0
b:a new 98 80
b:a nois -73 0
b:a number -111 0
b:a nurs 45 47
b:a ocup 100 67
b:a otro 118 5
b:a pan 34 54
b:a paper 6 -62
b:a park 51 -66
b:a parti 74 4
b:a patient -51 -26
b:a pen 71 37
b:a pencil 54 23
b:a perman 36 70
b:a person 200 116
b:a pic 59 156
b:a pictur 34 63
b:a pill 61 -214
b:a pillow -7 59
b:a pint -7 -78
b:a pipe 87 -28
b:a plate -85 20
b:a pod 59 1
b:a popsicl -56 0
b:a porta 78 -27
b:a prank -45 0
b:a prayer -49 0
b:a pretzel -83 0
b:a problem 69 40
b:a process -73 0
b:a proposit 131 86
b:a proposito 19 47
b:a pulley -55 0
b:a puls 66 -37
b:a quem 62 105
b:a qui -38 -55
b:a quiet 49 45
b:a quit 33 50
b:a raccoon 128 -33
b:a raj 45 22
b:a ray -71 2
b:a reason 53 -54
b:a report -77 0
b:a rock 105 100
b:a room 144 -28
b:a row 105 -3
b:a safeti 53 14
b:a sal 196 -155
b:a salvo 143 29
b:a sandwich -51 0
b:a scale 46 45
b:a seat 89 74
b:a segu -75 0
b:a seizur 6 -109
b:a ser 10 88
b:a shirley -64 0
b:a shortstop -54 0
b:a shot 257 76
b:a show 188 -33
b:a singl -78 0
b:a six 37 -88
b:a sober -75 0
b:a song -111 0
b:a spoon 55 111
b:a spot 55 52
b:a stab -86 0
b:a step -45 0
b:a stranger 137 -13
b:a strip 93 95
b:a stroke 89 27
b:a sub 21 -46
b:a substitut 46 10
b:a suicid -49 0
b:a tender -45 0
b:a text -114 0
b:a third -62 0
b:a thread 127 -46
b:a tiempo -172 0
b:a time -123 0
b:a tire 65 84
b:a toast 50 -22
b:a toc 131 -33
b:a tod -99 -68
b:a tom 157 -38
b:a tomar 58 -37
b:a turn -71 0
b:a una 87 -41
b:a uno -28 -52
b:a usar -176 -4
b:a use -75 0
b:a ver 31 133
b:a verg 54 -43
b:a video 150 40
b:a volunt -63 0
b:a walk -101 0
b:a way 89 149
b:a weapon -130 0
b:a wed -64 0
b:a week 68 -6
b:a while 87 16
b:a whole -62 13
b:a zero -79 0
b:abaj del 145 52
b:abiert $ -82 -45
b:abiert el -45 0
b:abiert en 14 -49
b:abiert y 9 91
b:about $ 115 5
b:about a -123 1
b:about an 72 18
b:about be 74 6
b:about die 54 1
b:about five 46 -7
b:about go -104 0
b:about how 86 22
b:about hurt 64 5
b:about is 33 -62
b:about it -39 -46
b:about kill 135 4
b:about me 16 66
b:about my -151 56
b:about myself -62 0
b:about park -47 -10
b:about pill -10 -119
b:about that -55 0
b:about the -307 5
b:about to 278 -119
b:about twenti 34 45
b:about two 184 -57
b:about use -94 -1
b:about what -94 0
b:about when -104 0
b:abraz $ -129 -7
b:abraz que -121 0
b:abre la -55 0
b:abren el -79 -4
b:abri el 57 93
b:abri la 68 46
b:abrir la -104 0
b:abroad $ 46 10
b:abstinent de -76 0
b:abuel $ 20 -51
b:abuel en 47 22
b:abuel que -56 -5
b:abuel y -65 -47
b:abus de 135 -200
b:aca $ 13 -55
b:aca en -14 73
b:acab $ 32 -89
b:acab con -22 115
b:acab conmig -92 50
b:acab de 231 127
b:acab el -152 -18
b:acab la 28 -110
b:acab su 15 52
b:acab tod 56 51
b:accid $ 21 67
b:account $ 33 -98
b:acer sin 164 -44
b:acid reflux -164 0
b:acid wash -50 0
b:acord $ -138 0
b:across the -87 0
b:act on 53 64
b:action walk -54 0
b:activ shooter -49 0
b:acuerd de 109 -74
b:add $ -62 0
b:add two 50 40
b:addict to -97 0
b:address $ 75 41
b:address is 72 7
b:adelant $ 75 46
b:adentr $ 81 83
b:adi al -112 0
b:adict a -69 0
b:adult $ -47 0
b:advanc $ -57 -85
b:affair in 90 63
b:afraid to 2 -48
b:after $ -29 51
b:after 5 -94 0
b:after all -286 0
b:after and -61 5
b:after dinner 56 30
b:after friday -9 52
b:after group -4 -95
b:after he 114 -102
b:after it -102 0
b:after me 33 69
b:after my 118 100
b:after sunday 67 81
b:after that 26 185
b:after the -48 0
b:after they 49 -30
b:after this 88 119
b:aftercar $ -137 0
b:afternoon and 8 -52
b:afuer con 100 124
b:afuer de 52 32
b:afuer del 109 -75
b:afuer golp 50 28
b:again and -44 137
b:again dont 39 -149
b:again on 42 -67
b:again sorri 124 -81
b:again the 68 65
b:again today -72 0
b:again tonight 34 68
b:agarr de 7 -71
b:agarr del 138 3
b:age $ 45 -13
b:age the -65 0
b:agenda for -59 0
b:ago $ 134 127
b:ago and -114 -40
b:ago clean 45 1
b:ago he -55 0
b:ago i -81 15
b:ago tonight -51 0
b:agre on -53 0
b:agu $ 104 70
b:agu de 50 -64
b:agu mineral -89 -23
b:agu se 81 -10
b:aguant $ 125 -19
b:aguant la 141 53
b:aguant los -208 0
b:aguant mas -17 63
b:aguant no 11 47
b:aguj suen 5 -54
b:ahi $ 69 -36
b:ahi iban 54 -16
b:ahi se 15 52
b:ahi voy -171 0
b:ahij termin 45 -21
b:ahog en -133 43
b:ahor estoy 11 -58
b:ahor me 133 67
b:ahor mism 21 -54
b:ahorc a 79 36
b:ahorc si -82 0
b:ahorit $ 102 -39
b:ahorit llev 6 47
b:air $ 104 182
b:al alcohol -77 0
b:al anon -114 0
b:al beb -27 106
b:al can 137 -15
b:al casin 65 -133
b:al centr 52 -4
b:al coch -158 0
b:al compai 13 54
b:al de 27 63
b:al dia 102 -30
b:al espej -63 31
b:al estacion 15 52
b:al final -117 20
b:al grup 93 -44
b:al hij -54 0
b:al lad 8 63
b:al man 8 46
b:al mar -104 52
b:al ocul -76 0
b:al pastor -92 0
b:al perr -57 0
b:al pis -49 0
b:al puent 102 6
b:al que 61 -124
b:al quinc 65 -51
b:al rio 106 78
b:al sup -129 0
b:al trabaj 45 21
b:al velori -112 0
b:alarg hast 76 -43
b:alarm $ 5 128
b:alarm goe -48 0
b:alberc $ 165 39
b:alberc con -77 0
b:alcanz $ 100 86
b:alcanz par 14 -63
b:alcohol $ 49 189
b:alcohol de 40 -48
b:alcohol del 56 179
b:alcohol en -170 -12
b:alcohol que -54 0
b:alcohol sinc 63 -30
b:ale in -127 0
b:alert with -50 0
b:algebra $ -89 -18
b:algo $ 98 88
b:algo a 88 30
b:algo en 100 103
b:algo imperdon -47 0
b:algo que 5 -64
b:algo y 56 -28
b:algui $ 96 -20
b:algui le 1 -59
b:algui me -67 55
b:algui que -146 -141
b:algui sup 21 -85
b:aliv $ -97 35
b:aliv anymor 60 4
b:aliv for 106 14
b:aliv that 94 -53
b:all afternoon -20 -52
b:all day -112 111
b:all down -138 0
b:all for -66 0
b:all good -159 -4
b:all i 33 -154
b:all is -67 0
b:all my -67 64
b:all nite 22 -66
b:all of 245 -36
b:all out -90 0
b:all set 235 56
b:all ten -52 0
b:all the -23 65
b:all those 165 -14
b:all week -70 -2
b:all went 78 -16
b:allergi are -58 0
b:allow $ -81 0
b:allow like -50 0
b:almost drown -49 0
b:alon not 98 9
b:alon tonight 7 45
b:alon with -23 65
b:along with 63 -20
b:alreadi $ 38 100
b:alreadi and 23 68
b:alreadi know 21 -50
b:alreadi text 56 -48
b:alright $ -56 0
b:alright want -108 0
b:also i 104 46
b:alta nadi -70 0
b:altar boy 39 -49
b:am $ 164 163
b:am a 16 57
b:am look -66 0
b:am never 16 -60
b:am not -60 19
b:am safe -61 0
b:am so 95 -92
b:am think -48 13
b:am veri 46 10
b:am wait -174 4
b:amanec $ 54 139
b:amaneci con -78 0
b:amaneci en 165 -110
b:amarillo guy 51 -19
b:amarr a 48 -102
b:amarr y 91 -22
b:amaz $ -10 -45
b:ambul dejenm 65 96
b:ambul un -62 0
b:amig de 23 -88
b:amig en -49 0
b:an 8 104 -106
b:an accid 81 110
b:an action -63 0
b:an allow -50 0
b:an altar 39 -49
b:an earli -45 0
b:an earlier -76 0
b:an edit 44 -50
b:an email -47 0
b:an empti 4 -45
b:an entir -77 0
b:an envelop 77 44
b:an hour -12 72
b:an i 114 -80
b:an instant -58 0
b:an invit 94 47
b:an old 85 -99
b:an then 10 79
b:an unknown -45 0
b:ana $ -75 0
b:anchor and 48 -29
b:and all -241 -19
b:and also -52 0
b:and an 66 -127
b:and at 121 -14
b:and be 15 -62
b:and beaten 38 -55
b:and bought -19 62
b:and by 79 39
b:and call -87 0
b:and cant 15 49
b:and close 33 84
b:and come -72 0
b:and con -48 12
b:and count 33 -83
b:and cri 147 -65
b:and cut -76 0
b:and did -65 0
b:and didnt 80 36
b:and drank -8 130
b:and everi 56 80
b:and everyon -31 -141
b:and everyth 48 29
b:and fell -74 0
b:and fill 29 -48
b:and finish 18 -90
b:and fold -47 0
b:and for 77 21
b:and full -63 0
b:and go -48 2
b:and got 8 -103
b:and grey -110 0
b:and had 122 -6
b:and hand -59 0
b:and he 4 -193
b:and hes 119 349
b:and his 72 65
b:and hit 47 34
b:and honest -59 0
b:and how -154 30
b:and i 43 -61
b:and id 21 54
b:and if 29 -81
b:and ill 62 0
b:and im 162 -248
b:and in -106 0
b:and it -169 -202
b:and ive 127 -73
b:and juliet -76 0
b:and just -2 90
b:and kept -116 13
b:and left -185 -68
b:and let -47 -19
b:and lock 61 62
b:and look -193 11
b:and made -46 -9
b:and make -46 14
b:and my -60 64
b:and no -173 -115
b:and nobodi 125 -61
b:and none -59 -2
b:and not -70 122
b:and noth 70 -55
b:and now 283 190
b:and one -62 0
b:and peopl -53 11
b:and perfect -62 0
b:and put 189 43
b:and reliev -53 0
b:and run -50 0
b:and said -26 58
b:and sang -112 0
b:and saturday -61 4
b:and say 113 93
b:and she -153 34
b:and shell 13 -73
b:and shes 172 124
b:and so 175 57
b:and stamp 138 33
b:and steadi -55 0
b:and still 24 -98
b:and store -59 0
b:and sweat 46 6
b:and take 49 -33
b:and that -160 -93
b:and the 118 -164
b:and then 99 -34
b:and there 97 -45
b:and they -179 -34
b:and theyr 93 -34
b:and today 199 21
b:and told 107 39
b:and tonight 78 -52
b:and too 60 -42
b:and took 46 65
b:and updat 115 51
b:and use 48 -7
b:and walk -59 0
b:and want 185 20
b:and we 86 -42
b:and went -134 -4
b:and were 54 -36
b:and what -210 12
b:and whi -61 0
b:and which 124 29
b:and will -47 -45
b:and woke 123 -59
b:and wont 35 103
b:and wrote 56 16
b:and yeah 34 -50
b:anda drog 86 19
b:anda jum -54 0
b:andab pens -115 0
b:ando bien 51 -77
b:ando busc 70 34
b:ando crud -119 0
b:ando de -50 24
b:ando un 60 -16
b:angri at -126 0
b:ani cancel 67 7
b:ani danger -117 0
b:ani more -73 2
b:ani tip -119 0
b:anim muy 48 -11
b:ano $ 54 50
b:ano cuarent -66 0
b:ano jaj 47 22
b:ano sin -71 0
b:anoch $ 65 9
b:anoch ella -47 0
b:anoch fueron 27 51
b:anoch la 35 64
b:anoch me 81 -128
b:anoch se 33 55
b:anoch y -66 90
b:anos $ 53 -73
b:anos no -48 0
b:anos sin -58 0
b:anos teng -100 0
b:anos y -79 -80
b:anoth one 80 15
b:anoth program -88 0
b:ansied por 24 -50
b:answer $ -120 -22
b:answer all -47 0
b:answer i 101 -30
b:answer is 85 4
b:answer me 10 189
b:answer no 48 -27
b:answer or -51 0
b:answer to 68 49
b:antabus i 70 -32
b:antes $ 108 -117
b:antes de 149 61
b:antes la -45 0
b:antibiot $ 82 29
b:antifreez $ 125 4
b:antoj me -142 0
b:anybodi no -50 0
b:anymor $ 253 -17
b:anymor and -81 38
b:anymor i -54 1
b:anymor sound -69 0
b:anymor was -76 0
b:anymor when 43 65
b:anyon $ 97 28
b:anyon els -48 0
b:anyon noth -45 0
b:anyth els -73 -32
b:anyth feel -96 0
b:anyth that 64 23
b:anyth to 49 -111
b:anyway the 54 14
b:apa y 4 48
b:apag $ 50 29
b:apag en 6 47
b:apag la 18 -63
b:apag los -89 34
b:apart $ -68 15
b:apart a 65 26
b:apart look 84 16
b:apen aguant 48 -9
b:app $ -68 0
b:app ate 74 -18
b:app log -129 0
b:app where 113 -49
b:appetit ok 165 -5
b:applebe bathroom 80 -65
b:appoint card 64 -19
b:approv my -62 0
b:approv two -47 0
b:approxim six 82 -46
b:aprendi a -48 0
b:aprob el -52 0
b:apunt la -77 0
b:apunt que 48 17
b:aqui $ -67 28
b:aqui en 190 76
b:aqui me -22 -63
b:aqui no 115 -37
b:aqui per 79 -26
b:aran los 27 -58
b:arbol $ 149 75
b:are $ -110 -57
b:are at 185 -43
b:are back -52 2
b:are best -71 0
b:are cover 151 -27
b:are from -139 0
b:are go -102 -4
b:are in 144 167
b:are insid 64 -19
b:are jelli -84 0
b:are kill 49 -18
b:are nice 46 -8
b:are not -82 25
b:are off 48 71
b:are on 288 75
b:are red 35 -76
b:are ring 1 58
b:are tingl 49 12
b:are with -120 0
b:are you 90 53
b:arent work 71 -18
b:argu $ 27 75
b:arm $ 69 -43
b:arm again 24 -81
b:arm are -101 0
b:arm is -19 87
b:arm look 63 15
b:arm so 67 33
b:arm there -59 0
b:arm tonight -105 0
b:arnes en 14 53
b:around $ 190 94
b:around 4 -48 -10
b:around my 38 72
b:around noon 2 47
b:around the -50 5
b:arranc el 60 55
b:arregl la -129 0
b:arregl lo 48 17
b:arregl una -58 0
b:arrepenti $ 67 26
b:arrepient $ -126 12
b:arrest for 158 -75
b:arriv $ -82 0
b:art group -84 -5
b:arte $ -48 2
b:as befor -5 78
b:as far 154 89
b:as i 98 63
b:as it -125 0
b:as of 86 -57
b:as the -92 11
b:as they -73 0
b:as we 195 -30
b:asco $ 20 -69
b:asi de 293 -53
b:asi era -58 0
b:asi hag -45 0
b:asi me 22 69
b:asi que -100 -1
b:ask $ -152 -7
b:ask about 92 24
b:ask again -108 0
b:ask becaus 110 11
b:ask for -62 -17
b:ask him -164 -33
b:ask if -196 1
b:ask me 51 33
b:ask my -96 -51
b:ask on 70 45
b:ask one -113 0
b:ask so 59 103
b:ask the 42 77
b:ask what 150 -130
b:ask whi 159 35
b:ask you -57 0
b:asleep $ -10 48
b:asleep it 47 21
b:asleep mid 14 50
b:aspirin $ 1 58
b:asta el 49 -37
b:at 11 89 112
b:at 16 101 -44
b:at 3am 218 86
b:at 4 -54 -8
b:at 5 6 59
b:at 6 147 -45
b:at 8 -89 -55
b:at 9 -68 3
b:at a 93 -19
b:at all -61 -7
b:at an -114 0
b:at bingo -102 0
b:at breakfast 99 -22
b:at chess -175 0
b:at christma 49 -21
b:at church 59 7
b:at dinner 140 99
b:at domino -52 0
b:at eleven -53 0
b:at everi 49 -8
b:at everyth 160 -80
b:at first -70 0
b:at five -167 0
b:at her 41 -109
b:at homecom 115 -50
b:at lunch 184 -11
b:at math -116 0
b:at me -106 -129
b:at midnight -50 -25
b:at mine 193 85
b:at my 211 121
b:at night 81 90
b:at noon -134 -9
b:at onc -73 11
b:at peac -5 78
b:at practic -97 0
b:at school 247 65
b:at seven -61 0
b:at six 64 26
b:at ten -67 7
b:at thanksgiv -52 0
b:at the 67 -173
b:at this -62 -29
b:at trivia -46 5
b:at work 25 -59
b:ataqu me 51 -39
b:ate an 95 -113
b:ate the 66 1
b:ate too -74 9
b:ate two 56 41
b:atm for -68 0
b:atras $ 51 -31
b:atras de 124 78
b:atropell un 111 25
b:attempt befor -48 0
b:attend a -45 0
b:attend pleas -45 0
b:attend sheet -51 0
b:august you 93 18
b:aunt $ -73 0
b:aunt and -81 0
b:aunt who -48 0
b:auth and 45 -9
b:avent cos 28 47
b:avent por 49 49
b:avent tres -159 0
b:avent unas 92 -25
b:averig la 8 46
b:avis $ 94 -171
b:avoid write 44 -60
b:away $ 316 -51
b:away and -89 1
b:away trip 102 -30
b:ayer $ -150 44
b:ayer el 114 -13
b:ayer en 64 8
b:ayer me 66 -82
b:ayud con -131 0
b:ayudenm $ 71 -7
b:azote $ 25 69
b:azotea a -45 0
b:azuc en -48 0
b:azul $ 147 37
b:b on -101 7
b:babi $ -76 16
b:babi and 47 22
b:babi has -56 1
b:babi shower -61 0
b:babi slept 150 -49
b:back $ 72 58
b:back by 67 1
b:back i -38 65
b:back im 23 -134
b:back in -52 1
b:back is -59 21
b:back monday -92 0
b:back negat -62 0
b:back on -44 -67
b:back out 85 63
b:back so -76 0
b:back to -3 -96
b:back way 25 -52
b:back when -178 -7
b:background music 66 29
b:background nois 46 13
b:backpack at 74 3
b:bad $ 172 -82
b:bad and -85 1
b:bad at -122 0
b:bad i 31 -96
b:bad im 53 -5
b:bad it 26 -52
b:bad just -74 0
b:bad my 7 -76
b:bad news 79 17
b:bad today 158 91
b:bag $ 127 114
b:bag from 14 -45
b:bail $ -113 0
b:bail hast -52 0
b:baj $ 50 8
b:baj de -83 -47
b:baj la -133 -55
b:baj no 44 -51
b:baj o -55 0
b:baj por 54 30
b:baj y 16 66
b:bake someth -55 0
b:bal a -47 0
b:bal perd 10 52
b:balcon $ -71 1
b:balcon del 47 58
b:ban $ 98 19
b:ban de 147 35
b:ban del 76 -49
b:ban y -200 -35
b:banc $ -78 0
b:bang my 23 48
b:bank $ -7 -48
b:bank account 84 -70
b:banquet $ 76 -40
b:bar $ 170 -111
b:bar and 100 183
b:bar by -45 0
b:bar exam -84 0
b:bar for -61 0
b:bar on -91 0
b:bar to -93 -12
b:bar with -57 21
b:bar won 65 -51
b:barandal $ 45 40
b:barbecu and -96 0
b:barr me 7 -71
b:barri $ -23 49
b:barri de 114 -51
b:bartend sober -57 0
b:basil $ -56 0
b:basur por 79 -9
b:bat $ 60 71
b:bat in 40 48
b:bat y 46 57
b:bath and -146 0
b:bathroom at 76 -16
b:bathroom floor 66 65
b:bathroom three 69 -37
b:bathtub fulli -57 0
b:bathtub with 22 46
b:bautiz de 45 -21
b:bautiz termin 46 -26
b:be $ 81 -95
b:be 22 -47 0
b:be a 263 217
b:be aliv 89 123
b:be around 100 125
b:be at -118 1
b:be attend -45 0
b:be best 67 12
b:be conclud 57 19
b:be dead 355 59
b:be ded 63 60
b:be done 62 -26
b:be eat -107 0
b:be eras 52 18
b:be fine 81 59
b:be finish 84 16
b:be fix 67 -55
b:be gone 52 89
b:be good 35 -172
b:be here 35 78
b:be honest -38 -161
b:be hot 58 -66
b:be hungri -18 -48
b:be late -55 -5
b:be left -165 20
b:be mad 159 -27
b:be me 50 28
b:be nice -164 25
b:be ok 60 62
b:be okay 46 20
b:be on -100 -16
b:be one 50 -84
b:be reliev 73 42
b:be sad 108 77
b:be said -155 0
b:be scare -125 4
b:be sent -64 0
b:be sober 18 -78
b:be the -148 72
b:be there -410 -45
b:be too -160 0
b:be with 115 58
b:beach $ -63 0
b:beat me -138 -60
b:beaten by 36 -55
b:beb $ -83 -77
b:beb no -111 0
b:beb y 129 23
b:bebi el 64 39
b:bebi en 102 -34
b:becaus i 48 8
b:becaus it -78 73
b:becaus my -116 4
b:becaus of -99 -50
b:becaus shell 65 40
b:becaus the 63 -2
b:bed $ 48 10
b:bed and 24 63
b:bed everi -76 0
b:bed now -60 0
b:bed the 54 40
b:bedtim that -60 0
b:been $ -67 0
b:been a -56 3
b:been at -63 44
b:been behind 8 87
b:been born 57 49
b:been call 4 80
b:been cut 86 -8
b:been give 97 88
b:been gone -110 11
b:been in -53 -90
b:been pace 28 -61
b:been play -73 0
b:been save 56 100
b:been so -100 -7
b:been stand 69 6
b:been steadi -110 1
b:been stuck -88 0
b:been take 45 -47
b:been think -49 27
b:been throw 2 56
b:been up 129 -32
b:beer $ 129 -59
b:beer at -94 0
b:beer down -83 0
b:beer train 57 -32
b:befor $ 13 -54
b:befor bed 84 2
b:befor christma 94 27
b:befor group -116 0
b:befor he 8 56
b:befor i 157 38
b:befor it -148 0
b:befor the -210 50
b:befor they 48 9
b:begin i -54 0
b:behind a -50 0
b:behind it -59 0
b:behind me -23 91
b:behind the 140 -1
b:believ it -91 -24
b:believ they 34 -75
b:bell jar -69 0
b:belt $ -65 -43
b:bendig $ -51 0
b:benz $ 20 -60
b:bes $ -103 76
b:best friend -72 0
b:best one -50 0
b:better $ -9 -67
b:better and 15 -71
b:better off -76 -3
b:better with 60 2
b:between it -62 0
b:between ticket 112 -52
b:bici $ -89 0
b:bien $ -448 -9
b:bien a 54 -43
b:bien con 45 -16
b:bien esta -156 1
b:bien feo 65 39
b:bien fri -61 0
b:bien pachec 125 -35
b:bien per 48 -11
b:bien reci 24 48
b:bien ya -47 0
b:big $ 9 -76
b:bike $ -78 0
b:bin $ -105 0
b:bingo $ -94 0
b:bingo night -49 0
b:biopsi is 90 19
b:bird so -46 0
b:birthday $ -54 30
b:birthday and 51 -43
b:birthday card 131 33
b:birthday was 65 57
b:bite the -148 0
b:black out 134 -17
b:blackout curtain -71 0
b:blade $ 65 17
b:blade from 84 23
b:blade on -132 0
b:blah day -63 0
b:blanc me -90 0
b:blanc y 98 104
b:blanket $ -57 0
b:bled the -73 0
b:bleed $ 54 26
b:bleed money -65 0
b:blew out 49 16
b:blew up -70 0
b:blister pack -98 -11
b:block $ 110 165
b:block from 61 -64
b:block my -84 0
b:blood $ 94 20
b:blood draw -81 0
b:blood pressur 64 2
b:bloom $ -72 0
b:blow $ 73 10
b:blue $ 83 -24
b:blue one 86 33
b:blue room 31 45
b:boat dock 48 -29
b:boc $ 56 -85
b:boc sec -44 -89
b:bod $ -147 -1
b:bod de 79 -36
b:bodi can 91 167
b:bodi want 53 -56
b:boler a -45 0
b:bols en -77 -18
b:bolvi a 68 -32
b:bonit $ -244 2
b:bonit par 187 51
b:bonit vist -57 0
b:book $ 56 21
b:book a 118 43
b:book club -60 0
b:boot to 51 6
b:booz $ -52 -7
b:born and 124 99
b:borr mi 31 -46
b:borr y 92 -52
b:boss is -123 0
b:boss put 103 -58
b:botell del 51 -15
b:botell el -60 -6
b:botell que -6 -70
b:botell sol 4 48
b:botell y 5 -54
b:both $ 49 -93
b:both die 76 9
b:both hand -150 0
b:both way 44 69
b:bottl $ 113 81
b:bottl in -140 -67
b:bottl is 55 -36
b:bottl of 145 276
b:bottl return -84 0
b:bottom $ 71 -82
b:bottom of 23 -89
b:bought a 135 -68
b:bought flower -93 0
b:bought it 12 -98
b:bought more 31 64
b:bought my -87 0
b:bought one -23 45
b:boundari $ -91 0
b:bourbon four -57 0
b:bout it 6 -46
b:bowl $ 153 219
b:bowl score -54 0
b:box $ -264 -16
b:box breath -85 0
b:box by -153 0
b:box for 13 71
b:box of 300 -50
b:boy a 105 -11
b:boyfriend has 56 34
b:boyfriend is 38 91
b:brace come -52 0
b:brain is 66 -35
b:brain went -45 0
b:brain zap 42 -114
b:brake bled -46 0
b:brake on -47 0
b:brav y 38 46
b:braz $ 194 221
b:braz del 27 -58
b:braz otra 7 -49
b:bread $ -67 0
b:breadstick and 62 41
b:break outsid -57 0
b:break room -46 0
b:breakfast dri 99 -22
b:breath $ 266 -87
b:breath easier 84 35
b:breath he -60 9
b:breath in 52 46
b:breath thing -89 0
b:brew $ -76 0
b:bridg $ 69 7
b:bridg and -58 3
b:bridg on 92 54
b:brill mas 4 -95
b:brind con 2 -62
b:bring it 56 -116
b:bring my -166 10
b:bring the -7 -79
b:broke in 103 -100
b:broke into -63 0
b:broke my 156 -166
b:broken $ -201 0
b:broken and 57 -25
b:broken wrist 55 -16
b:brom per -68 0
b:brother and -140 10
b:brother at 79 -22
b:brother did 140 -53
b:brother he -59 0
b:brother i 49 121
b:brother in 14 -65
b:brother leftov -83 0
b:brother to -67 0
b:brother where 130 22
b:brought back 86 1
b:bruis from -14 -171
b:bruis my 48 17
b:brush my 55 -54
b:buck $ -82 0
b:buen tard 48 16
b:buen volv 50 -29
b:buen ya 25 -77
b:bug on 12 -73
b:built a -51 -6
b:bullet you 26 45
b:bult $ 47 22
b:bump $ 18 -67
b:bump at 112 -64
b:bumpi and -103 0
b:bunch of 92 28
b:bupe in 44 -46
b:buprenorfin al 129 -12
b:buri the -53 0
b:burl de 55 24
b:burn $ 49 16
b:burn me 145 -72
b:burn my -33 -56
b:burn myself 128 37
b:burrito rn -73 0
b:bus $ 61 41
b:bus came 96 19
b:bus driver -47 0
b:bus is -75 0
b:bus should -94 0
b:bus strike 126 -3
b:bus to 152 -85
b:busc $ 43 47
b:busc hoy 5 -54
b:busc otro -146 -76
b:busqu $ 59 166
b:but also 72 -14
b:but i -193 -36
b:but if 141 44
b:but in -13 -48
b:but it 46 -67
b:but ive 50 -16
b:but me 163 -35
b:but the 58 -63
b:but wow -50 0
b:butt hurt -49 0
b:button that 49 72
b:buzz $ 186 -29
b:by 4 -94 0
b:by 7 -60 0
b:by 9 -51 0
b:by a 42 -46
b:by accid -106 -43
b:by five -60 0
b:by mistak -60 16
b:by monday 63 30
b:by my 155 -128
b:by myself -159 -125
b:by name -48 0
b:by noon -62 0
b:by polic 38 -55
b:by supper -54 0
b:by ten -67 0
b:by the 237 271
b:by tonight 11 -153
b:by two -46 0
b:bye $ 130 93
b:bye to 49 -64
b:cabez me 41 76
b:cabinet $ 214 -119
b:cabinet have 4 80
b:cad camion 7 -71
b:cad hij 94 61
b:cad noch 63 55
b:cad vez 76 83
b:caf $ 139 -33
b:caf de 139 45
b:caf y -142 35
b:caguam $ 22 -49
b:caguam con 137 -30
b:cai $ -56 53
b:cai de -77 0
b:caj $ -88 -6
b:caj hast -102 0
b:cajon $ 75 26
b:cake was 47 12
b:calcul $ 39 60
b:calendar $ -81 0
b:calent la -47 0
b:calf open 104 34
b:call $ 200 -51
b:call back 75 86
b:call en -115 0
b:call from 95 100
b:call her -48 10
b:call him 97 -21
b:call if -103 0
b:call im -56 15
b:call in 78 -45
b:call it -51 -4
b:call me 64 9
b:call my -30 -59
b:call the -100 24
b:calm $ 123 70
b:calm me 57 27
b:calm that 87 68
b:calm which -48 0
b:calor $ -112 0
b:calv are -77 -9
b:cam del -84 0
b:cam y -68 45
b:cambi $ -22 -77
b:cambi la -119 -22
b:cambi los -64 0
b:came $ -155 0
b:came back -49 8
b:came home -48 34
b:came id 96 19
b:came in 80 33
b:came off 62 -37
b:came out -70 -5
b:came up -79 0
b:camell en 77 -26
b:camin $ -55 1
b:camin a 87 -37
b:camin al 116 -51
b:camin con -77 -33
b:camin y 77 -13
b:camin ya 91 -54
b:camion $ -149 18
b:camion que 7 -71
b:campaign over -74 0
b:can ask -105 0
b:can call -74 0
b:can come -137 0
b:can do 90 -82
b:can feel 32 -45
b:can guess 126 -15
b:can hear 178 -87
b:can i -469 47
b:can leav 43 103
b:can make -169 -18
b:can mean -68 0
b:can my -80 0
b:can quit 56 61
b:can see 135 -12
b:can smell 46 -50
b:can somebodi 52 20
b:can stay -8 -63
b:can stop 66 69
b:can tell -88 23
b:can think 82 -74
b:can you -59 27
b:cancel las -55 0
b:cancel my 132 39
b:cancel this 67 7
b:cancer servic -47 0
b:candl and -67 0
b:candl with 49 16
b:cans $ 36 78
b:cans de 117 -105
b:cant a -62 0
b:cant be 69 -76
b:cant boler -54 0
b:cant cant 25 -51
b:cant come -224 0
b:cant do -143 -72
b:cant en -56 0
b:cant even -109 91
b:cant feel 16 131
b:cant find 16 58
b:cant get -206 16
b:cant hold 119 -74
b:cant i 62 -25
b:cant keep 53 -65
b:cant make -156 -32
b:cant nap 3 -49
b:cant promis 69 29
b:cant see 124 72
b:cant sit 59 -64
b:cant stand 19 162
b:cant stop 131 -74
b:cant talk 153 34
b:cant think 25 -58
b:cant wait -113 0
b:cant wake 58 74
b:cantin con 53 -37
b:cantin de -58 -5
b:cap is 53 -19
b:capataz me 45 -17
b:car $ -225 -149
b:car allow -59 0
b:car and 79 -76
b:car at 53 40
b:car befor 168 5
b:car from -50 0
b:car has 8 87
b:car in -94 23
b:car is -68 50
b:car key 90 -88
b:car wash -68 0
b:car window -39 52
b:carcel por -133 0
b:card for 178 44
b:card now -50 0
b:card to 5 -56
b:care $ -47 -118
b:carg $ 68 -76
b:carpet $ -106 -3
b:carr $ -46 54
b:carr con 53 19
b:carr de 95 49
b:carr por 80 38
b:carreter con 78 15
b:carri it 5 -71
b:carri me 21 46
b:carrit y -60 0
b:cart a -63 29
b:cart abaj 47 22
b:cart en 48 31
b:cart par -14 48
b:cas $ -163 83
b:cas con 62 109
b:cas de 98 7
b:cas me -94 27
b:cas no 49 -52
b:cas per 21 -85
b:cas perdi 65 -17
b:cas tod -63 0
b:caser ya -87 0
b:cash in 36 -48
b:cash my 110 -55
b:casi le 68 -22
b:casi lo 49 36
b:casi me -193 0
b:casi no 61 159
b:casi se 68 50
b:casill de -50 0
b:casin y 53 -102
b:casino bar 87 -51
b:casserol $ -116 0
b:caught it -54 0
b:caught me 80 -42
b:caught with -68 0
b:caus i -114 100
b:caus we 49 51
b:cave $ 274 -198
b:celebr at 78 -16
b:celebr the 78 -35
b:celebr with 126 -36
b:cell in 54 -79
b:cell tonight -51 0
b:celul $ -111 7
b:cen $ -61 0
b:cen los 48 -9
b:cer gan -49 0
b:cerc $ 79 -99
b:cero $ 206 -44
b:cerr $ 272 36
b:cerr con 4 48
b:cerrajer $ -61 0
b:cervez $ 87 -40
b:cervez de -59 0
b:cervez y -123 -9
b:chair $ -37 -120
b:chair for 129 82
b:chair to 138 -106
b:chair told -46 0
b:champagn in 50 -22
b:champagn toast 121 -34
b:chanc $ 99 -24
b:chang done -96 0
b:chang the 58 1
b:chang therapist -58 0
b:charol par -64 0
b:chart say -66 0
b:chat $ -50 0
b:chat im 4 47
b:chat is -67 0
b:chat it -59 0
b:che no 99 37
b:cheat $ 135 -46
b:check $ -127 15
b:check and 39 -55
b:check in -163 -16
b:check my 13 -84
b:check on 96 43
b:check out 126 90
b:check the 0 122
b:cheek i -35 -53
b:chess $ -51 0
b:chest is 69 68
b:chew a 82 97
b:chicharron $ -65 0
b:chip and -58 0
b:chip is 62 -15
b:chiquit $ -104 0
b:chist $ -107 0
b:choir $ 20 -59
b:choke in -63 0
b:choke me 46 87
b:choke my 57 47
b:christma $ 72 -17
b:christma light -106 0
b:church type -67 0
b:chuy me 58 -27
b:cien vec -86 0
b:cierr los 62 62
b:cigarett i 72 32
b:cigarr $ -98 0
b:cigarr en 90 75
b:cinc $ -61 -10
b:cinc anos -57 0
b:cinc dias 61 -55
b:cinc minut -68 0
b:cinc y 46 -26
b:cinc yo 45 -21
b:cincuent y -48 0
b:circl the 56 97
b:circul $ 153 -27
b:cit equivoc -49 0
b:clap $ -138 0
b:clap for -69 -1
b:clar $ 61 18
b:class is -45 0
b:clean $ -95 -45
b:clean feel 84 16
b:clean i 62 -14
b:clean it 49 26
b:clean my 81 68
b:clean out -105 0
b:clean the 118 21
b:clean them 45 1
b:clean up 66 70
b:clean work -58 -5
b:click $ -76 0
b:click the -73 0
b:climb the 141 -29
b:clinic $ -54 -6
b:clinic for 63 -3
b:clinic move -45 -4
b:clinic of -58 0
b:clinic por 58 -10
b:clock it 46 -46
b:clock out 151 57
b:clonazepam de 22 -70
b:clonazepam y 15 83
b:close $ 117 -78
b:close my 109 8
b:closer $ 50 1
b:closer to -22 63
b:closet $ -63 20
b:closet for 27 -55
b:cloth to -90 0
b:cloth with -57 0
b:club $ 96 -55
b:coach did 102 -30
b:coach littl -57 0
b:coach said 111 -34
b:coach say -157 1
b:coat $ 103 54
b:coat i -58 0
b:cobr de 125 -86
b:cobr la 72 -37
b:cobr y 135 -77
b:coc me 90 13
b:coch en 51 58
b:cocin $ 88 71
b:cocin avent 28 47
b:cocin que -58 0
b:code $ -89 18
b:code this -79 0
b:coffe $ -112 0
b:coffe and -78 0
b:coffe on 100 52
b:coke $ -219 0
b:coke bottl -47 0
b:coke im 6 98
b:coke it 2 69
b:col $ -230 -16
b:colchon $ 129 36
b:cold $ -1 53
b:cold and 119 84
b:cold turkey 53 -46
b:colegi $ 132 -56
b:colg del -71 0
b:colg la -80 0
b:colg los -78 36
b:collect me 49 40
b:colonoscopi doe -62 0
b:color $ -167 11
b:com $ -1 -83
b:com dec 57 30
b:com dic -106 0
b:com diez 14 47
b:com el -100 -51
b:com en -47 0
b:com hac 88 49
b:com las 49 -90
b:com llav 52 -22
b:com lleg 119 -56
b:com llev 70 -17
b:com mat 90 11
b:com no 53 28
b:com pupus -53 0
b:com que 50 18
b:com se 56 -41
b:com si -105 18
b:com siempr -106 0
b:com tod -124 0
b:com treint 69 44
b:com una -60 0
b:com viv 9 -65
b:com y -14 64
b:come $ -207 -51
b:come back 233 -202
b:come by 93 40
b:come collect 49 40
b:come first -63 0
b:come home 25 64
b:come in 127 62
b:come off -51 -12
b:come out 13 67
b:come over 82 -8
b:come to -82 -31
b:come tonight 33 69
b:come up 117 19
b:come with 50 14
b:comi una 104 -18
b:comp en 54 25
b:comp estab -68 0
b:compadr de 45 -65
b:complet onli -47 0
b:compr $ 72 -28
b:compr de -74 0
b:compr la 74 43
b:compr lo 40 -60
b:compr los 53 -19
b:compr una -116 -47
b:compu $ 33 62
b:con agu -144 -4
b:con algui 65 -49
b:con balcon -96 0
b:con el 172 153
b:con ella -69 -33
b:con eso 163 -91
b:con esper -111 0
b:con espum 122 59
b:con este 12 49
b:con la 251 -123
b:con las -123 7
b:con lo 47 19
b:con los 152 -182
b:con mi -438 63
b:con mied -48 0
b:con mis -134 -55
b:con much -89 0
b:con nad 128 -17
b:con palomit -45 0
b:con pen 102 -53
b:con que 95 55
b:con su -58 0
b:con tant -87 0
b:con tequil 6 53
b:con tod 267 11
b:con un 134 29
b:con una 142 81
b:concern on 57 19
b:conduc $ -54 0
b:conect desd -124 0
b:confundi y 2 71
b:conmig $ 195 97
b:conoci a -90 0
b:consum $ 47 -16
b:consum alcohol 58 -30
b:consum esta -109 0
b:consum most 57 -9
b:consumi y 72 -8
b:cont desd 51 -40
b:cont en -96 0
b:cont hoy 45 19
b:cont mi -49 0
b:cont que 131 -103
b:contest $ 97 9
b:contest en 30 46
b:contest esta 55 5
b:contr la 125 135
b:control $ -82 -34
b:convulsion $ 121 -78
b:convulsion fum 10 180
b:cook it -5 -92
b:cook sherri 85 -45
b:cookout want -59 0
b:cookout with -83 0
b:cop $ 118 -46
b:cop de -136 0
b:cop y 46 -45
b:copag $ -82 0
b:copay $ 88 -64
b:copi de -67 3
b:copi of -46 0
b:copit de 76 -13
b:coraj ahorit 6 47
b:coraj otra -49 0
b:corazon $ 46 27
b:corazon a 53 -16
b:corazon hac 7 47
b:corazon me 55 2
b:corner and 7 -47
b:corni $ -96 0
b:corr $ -88 16
b:corre $ -56 0
b:cort $ 242 47
b:cort con -115 -17
b:cort de 145 63
b:cort el -340 -55
b:cort la -46 -38
b:cort las -211 -19
b:cort otra 75 76
b:cort poquit 63 4
b:cos $ -4 47
b:cos cuand 23 -47
b:cos desd 33 -88
b:cos el -130 0
b:cos le 28 47
b:couch and -120 -12
b:couch with 44 -81
b:cough syrup 3 62
b:could do 56 -48
b:could kill -15 -61
b:could leav 13 -79
b:could murder -49 0
b:could say -86 0
b:could scream -55 -23
b:could strangl -47 0
b:could use 105 28
b:couldnt breath 17 -48
b:couldnt go -54 0
b:counselor $ -46 0
b:count $ -79 -72
b:count as 198 -72
b:count for -47 1
b:count my -48 -22
b:count of 68 49
b:count pill -244 0
b:count ten -51 0
b:count them 93 29
b:counter $ 55 70
b:counter and 79 -17
b:counter put 52 33
b:cousin got -103 0
b:cousin is 201 -115
b:cousin relaps -69 0
b:cousin say -90 0
b:cousin shot 1 63
b:cousin there 98 49
b:cover in -128 1
b:cover there 4 56
b:crack $ 143 86
b:crack in -113 -1
b:crash out 4 -106
b:crave $ 358 -12
b:crave are 229 -65
b:crave at -56 0
b:crave hit -52 0
b:crave is 113 -14
b:crave last -53 0
b:crave pickl -260 0
b:crave show -161 0
b:crave so 46 -22
b:craving is 27 -58
b:crawl for 45 -33
b:cre $ -49 -52
b:cre en 6 -80
b:cre que 94 156
b:cream $ -48 0
b:crei que -47 -25
b:crew $ -62 0
b:crew head 48 -29
b:cri $ 118 -109
b:cri a -46 0
b:cri for 93 58
b:cri happi -61 0
b:cri more -76 0
b:cri on 71 -27
b:cri start 46 5
b:crick in -61 0
b:crisi line 19 47
b:cristal de -111 0
b:cristal dos 150 -4
b:cross i 43 65
b:cross the -41 91
b:crud $ 186 -52
b:crud de -72 0
b:crud me -45 0
b:crud per -48 0
b:cruz a 1 -59
b:cruz la 165 175
b:cuadern azul -75 0
b:cuadern me -53 0
b:cuadr $ -64 37
b:cuadr de 71 -56
b:cuadr del 38 -86
b:cuadr y -19 -48
b:cuand $ 36 61
b:cuand dij -83 0
b:cuand ella 54 -33
b:cuand era 78 -61
b:cuand la 46 35
b:cuand lea 48 4
b:cuand lean 22 89
b:cuand llor 11 47
b:cuand me -29 51
b:cuand pid 72 -83
b:cuand se 215 -101
b:cuand tod 57 23
b:cuand tom 17 -50
b:cuand ya -8 65
b:cuand yo -60 -29
b:cuarent eur 11 -58
b:cuarent hor 68 -46
b:cuarent y -66 0
b:cuart $ -106 35
b:cuart de 86 124
b:cuart en 72 -83
b:cuatr $ -36 -51
b:cuatr anos -71 0
b:cuatr dias 58 -6
b:cuatr noch 49 0
b:cubri la 101 -25
b:cuchill del 58 71
b:cuchill nuev -61 0
b:cuell de -64 18
b:cuell hast 46 28
b:cuent $ 44 -66
b:cuent conmig 45 -43
b:cuent de -97 159
b:cuent que 27 -47
b:cuent si 91 -10
b:cuerd cien -86 0
b:cuerd de -52 0
b:cuerp me 11 -64
b:cuerp se 57 69
b:cuid $ -46 32
b:cuid a 124 115
b:cuidens mucho 77 14
b:culp $ 72 110
b:culp de 32 81
b:cumpl tod -81 0
b:cumplean de 98 43
b:cumpli y 76 32
b:cun y -72 -14
b:cup and 24 -70
b:cup thursday 48 -17
b:cur $ 41 175
b:curit $ -149 0
b:curit y -54 0
b:curtain $ -67 -6
b:cut $ 73 29
b:cut and 149 -14
b:cut carb -47 0
b:cut everi 61 65
b:cut im -47 0
b:cut in -151 0
b:cut my -98 -33
b:cut she -59 0
b:cuz i 45 18
b:da asco 24 -69
b:da el -1 47
b:da hast -45 0
b:da igual 130 6
b:da mied -24 -115
b:da por 11 47
b:da suen -45 0
b:da un 17 96
b:dab pen 19 -73
b:dad $ -142 58
b:dad and -52 0
b:dad drunk 18 61
b:dad is 165 158
b:dad la 65 -23
b:dad whiskey 57 -61
b:dais anim 48 -11
b:dal $ 33 -56
b:dan $ -70 0
b:dan gan 79 89
b:dan pus -81 0
b:dand golp 107 46
b:dand la -102 -22
b:dand vuelt 69 -50
b:danger $ -121 0
b:darl $ 175 -49
b:date $ -65 58
b:date is 17 -50
b:date of -59 0
b:date on 35 52
b:date pick 114 60
b:daughter i -10 70
b:daughter is 46 10
b:daughter wed 98 11
b:day $ -60 99
b:day 0 333 -35
b:day 1 64 -81
b:day 2 -26 60
b:day after 32 56
b:day ago 79 -84
b:day and -243 70
b:day at -61 31
b:day for 83 32
b:day i 52 66
b:day idk 6 -46
b:day in 50 -20
b:day morn -45 0
b:day no -50 31
b:day none -45 0
b:day not -85 0
b:day noth -60 0
b:day of 14 -78
b:day on -54 0
b:day one 193 -47
b:day run 45 -19
b:day sinc -88 -4
b:day the -67 3
b:day tomorrow -85 0
b:daycar $ -88 0
b:de 1996 -62 0
b:de abstinent -47 -6
b:de acab 5 55
b:de agu -18 103
b:de algo 51 26
b:de amor -73 0
b:de anoch 20 56
b:de antes 60 86
b:de aqui 80 -61
b:de arte -52 2
b:de asistent -48 0
b:de atras -45 0
b:de avent 62 79
b:de baj 5 -68
b:de beb 80 -79
b:de box -218 0
b:de caf -89 0
b:de camin 77 -28
b:de cen 79 1
b:de cervez 73 -15
b:de cirrosis -69 0
b:de clar 104 32
b:de clonazepam 74 76
b:de coc 68 -17
b:de com 217 25
b:de conduc -56 0
b:de cort 119 19
b:de cristal -136 0
b:de cuart 57 7
b:de de -55 0
b:de diciembr 74 -8
b:de dobl 73 -49
b:de domin -49 0
b:de don -58 0
b:de en 67 47
b:de esper -91 0
b:de esta 9 65
b:de estar 63 10
b:de este 67 -50
b:de fri -107 0
b:de fum -50 -6
b:de futbol -71 0
b:de gan -42 67
b:de girasol -93 0
b:de golp 48 -170
b:de hab -82 0
b:de hac -96 11
b:de hambr -82 0
b:de horari -45 0
b:de hoy 133 66
b:de ide -60 0
b:de intent 62 -123
b:de la -43 -151
b:de lav 26 47
b:de lech -61 0
b:de lo -104 -50
b:de los 176 -99
b:de luz -48 0
b:de manan 69 1
b:de manej -61 0
b:de mang 58 13
b:de mari 21 -46
b:de mas 28 155
b:de may -62 0
b:de mes -72 0
b:de mi 229 -260
b:de mis 103 91
b:de mor 46 8
b:de mot 159 -26
b:de muert -48 0
b:de naltrexon -62 -12
b:de nin 108 -95
b:de ocho -75 -18
b:de otra 55 -86
b:de pens 101 -93
b:de perc 53 -75
b:de que -39 175
b:de qui 141 46
b:de raiz -59 0
b:de rec -97 0
b:de regres 102 111
b:de sal 91 64
b:de salud 59 -14
b:de seis 76 -3
b:de seman 92 -59
b:de silicon -76 0
b:de su 17 46
b:de suen -297 0
b:de suicidi -80 3
b:de tant -155 -13
b:de tod 116 10
b:de tom -32 -107
b:de un 94 -97
b:de una -65 40
b:de vacacion -133 -4
b:de verd 116 37
b:de vid 90 12
b:de viol 88 87
b:de viv 170 64
b:de vodk 69 -22
b:dead $ 129 38
b:dead bodi -67 0
b:dead brother 99 -22
b:dead father 48 -27
b:dead just 57 24
b:dead the 50 1
b:deal is 110 -53
b:dealer $ 99 -35
b:dealer at -54 0
b:dealer is 26 124
b:dealer number 270 -109
b:dealer open 55 -10
b:dealer text -151 0
b:death easi -58 0
b:death in -90 0
b:death of -191 0
b:deb $ -71 18
b:debaj de 166 29
b:debaj del 77 32
b:debat topic -60 0
b:debit card 18 -56
b:dec $ -45 27
b:dec algo -47 0
b:dec que 12 -64
b:deceas $ -71 0
b:decid $ 83 141
b:decid im 4 -46
b:decid to 3 60
b:decidi $ 121 -61
b:decision de -53 0
b:ded pic -58 0
b:dedit na -72 0
b:deep i -67 0
b:deep this 141 21
b:deeper than 85 44
b:deer $ 52 19
b:deer then -45 0
b:dej apunt 48 17
b:dej dais 48 -11
b:dej de 284 2
b:dej dorm -185 0
b:dej el 60 -201
b:dej ir 45 63
b:dej las -95 -79
b:dej los 66 90
b:dej marc -75 -44
b:dej que 51 48
b:dej sal -15 48
b:dej sin -117 -1
b:dej sol 96 37
b:dej su 41 -51
b:dej un 54 -36
b:dej una -12 62
b:dejenm ir 65 96
b:del bar 2 -88
b:del barandal 45 40
b:del barri -58 -27
b:del camion 73 16
b:del campament 68 -37
b:del carr -7 108
b:del colchon 136 60
b:del colegi 150 -69
b:del coraj -48 -2
b:del corazon 52 57
b:del curr 16 -53
b:del dept -52 5
b:del desayun 76 -43
b:del expendi 44 -83
b:del fentanil -56 0
b:del gat -68 4
b:del gimnasi -129 0
b:del llaver 51 -40
b:del lun 121 -61
b:del medi 30 45
b:del mediodi 76 -29
b:del metr -211 0
b:del otro 109 86
b:del pel 127 7
b:del puent 81 16
b:del punt 30 -61
b:del richi 11 -58
b:del rinon -123 0
b:del rio -48 0
b:del sacapunt 62 72
b:del salon -77 0
b:del segund 67 26
b:del segur -152 8
b:del sillon 27 -58
b:del tall 174 2
b:del terren 48 17
b:del vici 106 -60
b:delant de -94 16
b:delay ive 78 -8
b:delet my 73 41
b:delet the 51 22
b:deliber this 47 31
b:deliveri $ 105 -70
b:demo day -90 0
b:demoni y 55 22
b:denl mi 104 -57
b:denm de 109 -17
b:dentist $ -66 -4
b:dentist chair -72 0
b:dentist wrote 46 -33
b:deposit on -55 0
b:desaparec $ 94 25
b:desayun se 76 -43
b:descalz $ 3 -78
b:descans $ 134 22
b:descarg en 11 -52
b:descompus el -54 0
b:desd ayer 6 63
b:desd el 71 21
b:desd hac 49 -10
b:desd la -89 -9
b:desd las -63 -32
b:desd los -59 0
b:desd que 180 -97
b:desd uno 101 -63
b:desenterr graci -62 0
b:deserv to 100 5
b:desgraci $ 102 61
b:desped cuand 48 4
b:despert a -67 0
b:despert en 175 -57
b:despertar $ 87 71
b:despiert $ 25 91
b:despiert busc 5 -54
b:despiert y 81 29
b:despu de 152 112
b:despu en 45 -48
b:destroy me -72 0
b:detox $ 40 -98
b:detox and -62 0
b:detox at 140 -43
b:detr de -69 1
b:deud a 13 54
b:devil has 8 -52
b:di al 93 -81
b:di con 20 97
b:di cuent -45 0
b:di el 41 86
b:di mi -52 3
b:di mis -35 -76
b:di par 67 -119
b:di un 175 -149
b:dia $ -70 -27
b:dia 2 127 -11
b:dia 20 49 -37
b:dia a -75 0
b:dia de -76 32
b:dia debaj 45 -21
b:dia el -45 0
b:dia me -49 0
b:dia o -68 0
b:dia sin 274 -50
b:dia ya -102 -3
b:diari y -257 0
b:dias $ 36 -150
b:dias habil -57 0
b:dias sin 149 -80
b:dias sobri -45 0
b:dias ya -148 -43
b:dibuj la 72 -83
b:dic mi -308 -14
b:dic pens -56 0
b:dic que 244 -58
b:dich $ 94 -58
b:diciembr $ 53 1
b:did $ -349 9
b:did a 187 93
b:did box -68 0
b:did coke 85 -31
b:did drink 132 -30
b:did everyth -169 8
b:did i -96 -10
b:did it 20 242
b:did laundri -49 0
b:did my -230 16
b:did not -322 1
b:did opposit -54 0
b:did stuff 151 -54
b:did the -122 -36
b:did thing 102 -101
b:did to 55 -24
b:did too 58 48
b:did two 49 -57
b:did what 46 5
b:didnt drink -85 0
b:didnt even -61 -30
b:didnt linger -86 0
b:didnt purg 62 41
b:didnt stop -74 71
b:didnt tell 80 21
b:didnt think -191 0
b:didnt use -103 0
b:didnt want -146 -43
b:didnt work 242 -25
b:die $ -86 62
b:die and 65 27
b:die ask 64 7
b:die but 77 12
b:die exact 46 10
b:die for -68 0
b:die i 50 75
b:die in -41 46
b:die my -56 0
b:die of -197 0
b:die to -58 0
b:die today 2 -120
b:diecisiet anos -50 0
b:dient $ 67 -28
b:dieron gan -98 0
b:dieron recet 52 -4
b:dieron uniform 45 -30
b:diet $ -54 0
b:diez $ -154 -46
b:diez minut 95 -53
b:difunt son 95 -107
b:dig a 70 -31
b:dig que 67 -85
b:dij $ -211 0
b:dij a 163 26
b:dij el -95 0
b:dij estoy -118 0
b:dij mam -102 0
b:dij no -114 0
b:dij que 144 -9
b:dij y -189 -6
b:diner apart 70 -27
b:diner de 71 -35
b:dinner $ 61 -19
b:dinner and 64 38
b:dinner i 47 2
b:dinner was 72 62
b:dinner with 52 5
b:dio la -13 63
b:dio ris -69 0
b:dio ternur -48 0
b:dio un -95 -44
b:dios $ -57 -36
b:dios le -85 0
b:dios me 77 108
b:dios quier 69 25
b:dirti $ 135 -113
b:disappear from -59 0
b:discontinu the 46 -33
b:disculp asi -47 0
b:dmv $ -66 0
b:do $ -60 151
b:do alright -56 0
b:do good -103 0
b:do i -177 -83
b:do it 449 367
b:do line 112 -52
b:do miss -46 0
b:do not -209 13
b:do real -55 0
b:do stuff 43 -55
b:do that 52 0
b:do the 205 -113
b:do this -62 -52
b:do to 68 87
b:do we -60 4
b:do with -115 0
b:do wors 21 62
b:do you -69 22
b:dobl $ 113 4
b:dobl el -30 -46
b:doc say -159 0
b:dock in 48 -29
b:doctor and -63 7
b:doctor el 125 -32
b:doctor esta 52 -4
b:doctor me -99 6
b:doctor no -57 -46
b:doctor y -53 -29
b:doe it -53 12
b:doe me 6 52
b:doe not -116 0
b:doe the 148 37
b:doesnt get 22 95
b:doesnt hurt 131 25
b:doesnt know 48 -58
b:doesnt leak -125 0
b:doesnt text -74 0
b:doesnt work 59 -78
b:dog $ 31 -77
b:dog and -55 35
b:dog at 104 98
b:dog ate 185 -134
b:dog had -86 10
b:dog instead -59 0
b:dog is 161 57
b:dog it -86 0
b:dog to 64 40
b:dollar $ -79 13
b:dolor $ 62 25
b:domin $ -56 0
b:domin con -47 0
b:doming $ -382 1
b:doming en 53 11
b:doming lav -52 0
b:doming no 26 76
b:doming y 49 -34
b:domino $ 174 77
b:dond esta 51 38
b:dond no 45 -18
b:dond se -70 0
b:dond trabaj -61 0
b:dond va 1 -48
b:done $ -49 16
b:done and -78 -15
b:done be 68 11
b:done come 33 -83
b:done i -48 6
b:done it 46 101
b:done my 65 17
b:done on -52 0
b:done sinc 26 45
b:done with 72 -129
b:dont ask 47 -76
b:dont belong 98 -39
b:dont call 67 15
b:dont care 54 -55
b:dont check 43 65
b:dont get 28 -81
b:dont have -418 38
b:dont know -98 -120
b:dont lectur 91 -36
b:dont let 131 94
b:dont mean 97 45
b:dont miss -208 0
b:dont need -17 72
b:dont no 69 49
b:dont plan 80 -6
b:dont rememb -9 -46
b:dont save 146 24
b:dont see 47 34
b:dont sip -57 0
b:dont tell 83 4
b:dont think 46 -141
b:dont wait 138 8
b:dont want -214 6
b:dont work 7 113
b:donut $ -61 0
b:door $ 173 54
b:door all -45 0
b:door ask 18 -56
b:door block 37 53
b:door close 56 -16
b:door handl 22 49
b:door is 91 59
b:door last 4 -49
b:door lock 87 78
b:door open 81 -95
b:door that -46 0
b:door to 14 -45
b:door with -7 -142
b:dope $ 112 23
b:dope sick 56 -16
b:dopesick af 16 -58
b:dorm $ -143 3
b:dorm a -57 0
b:dorm de 86 -73
b:dorm y 113 -73
b:dormidit en -50 0
b:dormido $ 70 -18
b:dormir $ 80 0
b:dos $ -88 64
b:dos cuadr 11 -58
b:dos dia 142 -5
b:dos dias 80 -84
b:dos noch 49 -130
b:dos seman 184 24
b:dos tip 7 90
b:dos vec 16 -45
b:doscient $ -58 0
b:dose on -82 0
b:dosis $ 82 37
b:dosis de -16 49
b:doubl the 45 12
b:down $ 117 -176
b:down a -115 0
b:down at 50 -8
b:down for -170 0
b:down i 67 7
b:down im 37 47
b:down like 47 -7
b:down not -29 -58
b:down on 52 14
b:down so -102 0
b:down the 186 16
b:down with 82 38
b:doy de -8 -130
b:drank $ 9 68
b:drank a -53 243
b:drank himself -146 0
b:drank it 6 -67
b:drank the 131 66
b:drawer and -59 0
b:dream last -56 0
b:dream told -52 0
b:dream woke -57 0
b:dress in -45 0
b:dresser $ 80 57
b:dri sinc 99 -22
b:drift into 46 17
b:drill at -63 0
b:drink $ 67 19
b:drink 2 38 -45
b:drink a -46 0
b:drink again -213 0
b:drink and -169 212
b:drink as -52 0
b:drink at 49 -67
b:drink dream -91 0
b:drink just 161 -21
b:drink now -47 0
b:drink so 47 12
b:drink tuesday 50 -40
b:driv thru 49 -21
b:drive $ -135 -11
b:drive around 116 -43
b:drive at -103 0
b:drive home 26 75
b:drive in 44 79
b:drive me -99 9
b:drive myself -136 0
b:drive past 95 -55
b:drive to 101 -137
b:driver $ -57 0
b:driver outsid 51 -19
b:driveway $ 24 -69
b:drog con 123 33
b:drog ya -5 -60
b:drop me -84 -3
b:drop off -86 0
b:drop out 17 -117
b:drop the 43 120
b:drove past -55 -15
b:drown the 49 6
b:drown which -49 0
b:drowsi and 46 10
b:drug test 76 -96
b:drunk and -24 103
b:drunk guy -86 0
b:drunk hes -80 0
b:drunk n 17 55
b:drunk right 4 -61
b:drywal all -71 0
b:duck $ -84 0
b:due in 85 -29
b:duel $ -101 0
b:duel el 53 49
b:duel la -43 51
b:duel los 58 -40
b:duerm $ 34 70
b:duerm bien -152 0
b:duerm los 71 30
b:duerm par 92 86
b:duerm sac 57 23
b:dulc de -61 0
b:dull $ -47 0
b:dur hast -45 0
b:dye my -70 0
b:e tom -78 -5
b:each at -71 0
b:each kid 95 61
b:each of 75 33
b:each time -29 56
b:each with -49 0
b:eagl has 51 -35
b:ear $ 62 -37
b:ear are 1 58
b:earli to 89 -10
b:earth $ 87 101
b:easi $ -81 0
b:eat $ -102 -8
b:eche un -218 0
b:eche una -228 0
b:eche unas 71 -10
b:eche unos 81 -69
b:ed voic -51 0
b:edg of -30 -114
b:efect que -53 0
b:eggshel $ 4 -49
b:eight month -5 57
b:eighth out -95 0
b:el $ 75 -34
b:el 4 -62 0
b:el abuel 89 -17
b:el agu 238 -80
b:el air 14 88
b:el alcohol -45 -88
b:el alta -16 -51
b:el anex 91 -22
b:el ano -76 0
b:el antabus 48 -59
b:el arnes 25 119
b:el balcon -1 79
b:el ban 123 168
b:el banc -59 0
b:el bar -9 82
b:el bautiz 152 -62
b:el beb -185 60
b:el biern 94 -37
b:el billet 39 -83
b:el braz 115 238
b:el bult 85 17
b:el cabl 20 -54
b:el caf 129 83
b:el calor -92 0
b:el camell 82 -26
b:el camion -151 60
b:el capataz 55 -18
b:el carr 96 76
b:el caser -15 -45
b:el celul -93 -23
b:el cerr -11 48
b:el cerrajer -61 0
b:el chof -48 24
b:el chuy 70 -27
b:el ciel -60 2
b:el cigarr -50 -110
b:el cinturon 78 97
b:el clonazepam 22 -56
b:el closet -6 47
b:el coch 70 83
b:el comal -74 0
b:el comp 56 79
b:el compadr 44 -92
b:el coraj 6 47
b:el corazon 96 -26
b:el corredor 100 -7
b:el cristal -48 77
b:el cuadern -76 -17
b:el cuart 6 70
b:el cuartel 129 -50
b:el cuchill -39 46
b:el cuell 76 43
b:el cuerp 185 -112
b:el cumpl 73 -22
b:el cur 48 -83
b:el de 113 55
b:el ded -110 0
b:el del -52 13
b:el demoni 55 22
b:el dia -215 28
b:el diabl 93 -95
b:el diari -187 0
b:el dil 102 -2
b:el diner 113 -93
b:el doctor 129 -44
b:el domin -90 0
b:el doming 150 175
b:el driv 49 -21
b:el elev -81 0
b:el encendedor 43 -77
b:el enjuag 113 -59
b:el enlac -173 0
b:el esta 85 63
b:el estacion -66 16
b:el estuch -60 21
b:el favor 49 40
b:el fentanil 49 36
b:el fin 191 -113
b:el flec -63 0
b:el frasc 57 122
b:el fre -49 0
b:el fri -169 0
b:el gall 13 54
b:el gat 220 95
b:el golp -131 0
b:el gorr -147 0
b:el grup -223 -10
b:el guar 124 -20
b:el implant 106 -18
b:el jarab 48 -53
b:el juev -121 -68
b:el karaok -74 0
b:el lavab 22 -53
b:el machet 20 111
b:el malecon 38 46
b:el mand 30 -58
b:el mar 43 49
b:el mare -53 0
b:el mart -177 -69
b:el martill 24 66
b:el mayor 78 6
b:el medic -6 76
b:el metr 57 -83
b:el mezcal -50 -4
b:el mirador 53 59
b:el mism -136 -24
b:el mon 27 -52
b:el monitor 68 -37
b:el movil -143 29
b:el muebl 64 -73
b:el musl 98 38
b:el netflix 47 22
b:el nich 46 20
b:el nin 85 147
b:el noticier -72 0
b:el novi 62 41
b:el oscar 48 -41
b:el otro 31 -62
b:el padrin -100 0
b:el pan -71 0
b:el papel -112 -37
b:el pas 100 62
b:el pasill -25 71
b:el past -94 0
b:el pech 80 97
b:el pel -23 55
b:el peric 7 53
b:el perr -22 48
b:el pic 6 148
b:el picahiel 15 52
b:el pis 138 -89
b:el plan 117 65
b:el plomer -106 0
b:el poll -47 0
b:el portal 11 -58
b:el program -32 -72
b:el proxim 17 56
b:el puebl -67 0
b:el puent -81 173
b:el pun 11 -58
b:el que -3 -103
b:el ratic 28 108
b:el recre 70 -16
b:el refri -69 -26
b:el reloj -99 0
b:el rivotril 65 14
b:el ron -151 -14
b:el roper 22 -58
b:el sab 337 -70
b:el segur 206 -30
b:el semafor 10 63
b:el senor 58 61
b:el sillon -56 4
b:el sistem -55 0
b:el sol -105 -43
b:el subt -23 73
b:el suel 32 46
b:el sueld 200 -165
b:el suicidi -64 1
b:el sup -97 -9
b:el tabler 85 -89
b:el tall -56 12
b:el tequil 94 -45
b:el term 278 -55
b:el thinn 56 -32
b:el tiemp 155 -115
b:el trabaj 107 16
b:el trafic -143 0
b:el turn 35 -62
b:el ultim 109 101
b:el vas 207 -48
b:el vecin 52 25
b:el velori -6 -55
b:el venen 35 139
b:el viaj 105 -45
b:el viern 23 -62
b:el vin 107 -41
b:el volant 102 35
b:el zoom -81 0
b:eleven $ 21 -49
b:eleven time -21 -50
b:ella esta -122 0
b:ella mism -47 0
b:ella no 57 26
b:ella queri -70 0
b:ella se 54 -51
b:els had 78 -16
b:els i -17 45
b:els is 1 -58
b:els somebodi -62 0
b:em $ -66 0
b:em after 71 87
b:em in -134 0
b:embarrass and -97 0
b:embarrass that 57 -9
b:emborrach $ 65 -6
b:emergenc contact -91 0
b:emoji and 76 15
b:empec con 181 -5
b:empiez el -51 9
b:empti $ -4 64
b:empti and 80 11
b:empti bottl 48 -16
b:empti when -66 0
b:emptier $ 22 53
b:empuj $ 43 -106
b:empuj la 16 -93
b:en 2011 92 -7
b:en 2016 -62 0
b:en cas -125 -20
b:en com 75 48
b:en crisis -52 0
b:en cuant -74 2
b:en diez 31 -57
b:en dos 81 -40
b:en el 242 -130
b:en entrar 38 46
b:en ese -34 -76
b:en esta 64 -42
b:en este 133 99
b:en fin -48 11
b:en fri 86 -135
b:en guagu -103 0
b:en internet 67 24
b:en la 109 9
b:en las 53 118
b:en line -84 0
b:en lo 24 -61
b:en mi 270 -4
b:en negr 72 -83
b:en ningun 6 98
b:en orden -56 2
b:en otra 121 -124
b:en paz -198 0
b:en pijam 12 -52
b:en que -97 2
b:en quimic -54 0
b:en quinc -140 0
b:en quit 32 45
b:en repar -92 0
b:en sec 106 -8
b:en seri 86 16
b:en tepic 49 -37
b:en ti -166 0
b:en tir 74 28
b:en tres 89 -20
b:en un 180 -51
b:en una -3 49
b:en veint 78 -43
b:encarg de -60 0
b:encendedor $ 33 63
b:encerr y 85 61
b:encim $ 70 53
b:encim a 62 71
b:encim de -2 79
b:encim que 6 -54
b:encontr mi 87 -67
b:encontr mis -54 0
b:encuentr $ 50 48
b:end $ -179 5
b:end at 95 -53
b:end it 142 232
b:end my 65 30
b:end of -271 26
b:end the -184 0
b:end thing 59 16
b:endors si 44 76
b:enemi came 14 -45
b:energi me -62 0
b:enfrent de 69 -40
b:enjoy the -115 -15
b:enlac $ -47 0
b:enoj con -98 0
b:enough $ 54 -34
b:enough now 47 31
b:enough to -58 0
b:enter $ 15 -160
b:enter de 82 60
b:enter mi 51 -40
b:enterr la -80 0
b:entrar al 117 -9
b:entrar sin 38 46
b:entre al 132 -78
b:entro a -122 0
b:envelop for 52 33
b:envici con -47 0
b:envidi a 118 17
b:equip $ -79 0
b:equivoc me -49 0
b:era el -93 0
b:era la 54 -5
b:era men -58 0
b:era nin -19 -54
b:era par 52 -38
b:era yo -58 0
b:eran dos 72 137
b:eran los -69 0
b:error la -50 0
b:es $ -92 0
b:es cuand -15 49
b:es de -96 -6
b:es del -74 0
b:es drog 52 -4
b:es el 63 29
b:es la -45 -165
b:es logr -70 0
b:es mi 110 74
b:es nunc -81 0
b:es obligatori -69 0
b:es par 181 -53
b:es que -76 86
b:es una -104 0
b:escaler $ -151 22
b:escaler y 100 84
b:escalofri diarre 52 -22
b:escond en 74 131
b:escond las 40 94
b:escondi $ 83 -66
b:escondi en 7 -49
b:escondida $ 83 -4
b:escrib $ 109 -138
b:escrib desd 75 118
b:escribi al 68 -60
b:escribi la 60 14
b:escuel $ -81 70
b:ese chist -94 0
b:eso $ 118 -101
b:eso cambi -49 0
b:eso fue -96 0
b:espaci en 10 51
b:espald de -63 0
b:esper a -13 48
b:esper afuer -307 7
b:esper que 170 72
b:espos $ -1 -88
b:espos cre 181 -72
b:espos dic -79 -1
b:espos me 57 -1
b:espos que 74 83
b:espos y -125 0
b:espum $ 121 57
b:esquin $ 65 -27
b:essay on -52 0
b:est trafico -80 0
b:esta $ -59 20
b:esta afuer 120 153
b:esta aqui 70 30
b:esta azul 96 5
b:esta bien -86 5
b:esta canon 89 -52
b:esta con -69 11
b:esta decid 6 -71
b:esta el 114 81
b:esta en -70 -106
b:esta es 59 7
b:esta esper 73 -35
b:esta gan 75 -202
b:esta hel 125 39
b:esta mat -146 0
b:esta mor 90 15
b:esta muert -84 0
b:esta noch 96 34
b:esta pat 74 16
b:esta peg 26 65
b:esta peor 5 -54
b:esta seman -115 -22
b:esta tir 60 33
b:esta tranquil -70 -7
b:esta vomit 43 56
b:estab en -136 0
b:estab hac -68 0
b:estab tan 51 -40
b:estab tod -54 0
b:estacion de -45 0
b:estacion y 23 68
b:estan en 87 30
b:estan tan 48 -9
b:estar $ -36 59
b:estar aqui -145 1
b:estar con 50 -40
b:estar en -16 98
b:estar mejor 58 18
b:estar viv 113 52
b:estar viva 64 9
b:estari mejor 31 52
b:estas gan 78 -49
b:este calor -5 56
b:este es 102 74
b:este mes 83 -83
b:este mund 166 126
b:esto $ 107 -175
b:esto ni 69 -109
b:esto no 37 -116
b:esto ya 103 108
b:estoy $ -225 -3
b:estoy a 375 -106
b:estoy afuer 89 -26
b:estoy agarr 24 -114
b:estoy bien -61 0
b:estoy cans -35 101
b:estoy com 28 -77
b:estoy cort -59 -17
b:estoy dand 21 -109
b:estoy debaj 103 104
b:estoy en -63 322
b:estoy envici -47 0
b:estoy escond 73 82
b:estoy esper -171 103
b:estoy mejor -147 0
b:estoy mir 25 -146
b:estoy molest -118 0
b:estoy muert -166 38
b:estoy orgull -47 0
b:estoy perdiendo 48 -11
b:estoy que -19 -78
b:estoy re 13 -99
b:estoy sol 161 -49
b:estoy trist -58 0
b:estoy viv -133 27
b:estudi $ 27 60
b:estuv $ 57 -69
b:eur en 11 -58
b:even $ -87 18
b:even my -87 -21
b:even tho 44 -54
b:evening $ -55 41
b:evening i 81 10
b:ever $ 166 2
b:ever i 32 -48
b:ever said -73 0
b:everi ad 108 -22
b:everi cell 66 -92
b:everi day 162 158
b:everi gymnast 121 -34
b:everi hour 91 0
b:everi knife -2 47
b:everi morn 41 45
b:everi night 12 92
b:everi row -71 0
b:everi second 7 -112
b:everi smell 99 -37
b:everi song 102 -50
b:everi sound 21 -49
b:everi tabl -72 -1
b:everi time 117 30
b:everi turn 8 87
b:everybodi $ -134 0
b:everybodi but 46 -11
b:everybodi die -92 0
b:everybodi in 94 65
b:everyon $ -112 101
b:everyon asleep 40 60
b:everyon at -78 0
b:everyon chew -73 0
b:everyon els 108 -74
b:everyon has -50 3
b:everyon in 101 -4
b:everyon knew 47 -20
b:everyth 10 -52 0
b:everyth els 54 -38
b:everyth hurt 41 -81
b:everyth i 91 110
b:everyth is 47 46
b:everyth on -173 -49
b:everyth that -96 0
b:evil and -46 0
b:ex broke 33 71
b:ex husband 53 -54
b:ex is 116 100
b:ex me 73 -122
b:ex text -10 -82
b:exact i 67 11
b:exchang van -54 0
b:excus $ 89 -29
b:exhaust $ 128 104
b:exist $ 134 43
b:exist for 65 13
b:exit $ 93 41
b:exit for 116 -99
b:expect $ 45 -71
b:expect matter 57 19
b:expir $ -96 0
b:extran a -115 0
b:extran mi -48 0
b:eye $ 68 133
b:eye are 54 -116
b:eye drop 30 -56
b:eye open 8 89
b:eye roll 9 48
b:face $ -56 28
b:face first 51 -35
b:fade w 55 -28
b:fail at 7 -55
b:fall $ 42 112
b:fall asleep 72 62
b:falt $ -64 5
b:falt a 218 18
b:falt el -124 -95
b:falt lo 19 -57
b:falt que -53 132
b:famili $ -200 0
b:famili night -114 0
b:famili through -72 0
b:far $ 119 -113
b:far as 154 89
b:far gone 63 -44
b:far my -63 0
b:farmaci $ 67 25
b:farmaci no 54 -54
b:fast $ -14 62
b:fast and 112 -44
b:fatal $ 66 -8
b:father for 48 -27
b:fault $ 46 82
b:favor que -72 -4
b:feb i 16 -55
b:fech $ 244 60
b:fech par -141 -3
b:feed the -80 33
b:feeder $ -59 0
b:feel a -71 0
b:feel about -50 0
b:feel amaz 100 -45
b:feel dirti 16 -55
b:feel for -82 0
b:feel good 126 25
b:feel great -75 -8
b:feel gross 16 -62
b:feel lighter -136 6
b:feel like 118 -17
b:feel my 30 140
b:feel off -85 -15
b:feel right -94 0
b:feel someth 80 -75
b:feel unsaf -57 0
b:feel weird 63 22
b:feet are -64 0
b:feet on -46 0
b:feliz de -69 0
b:fell and 71 -31
b:fell asleep -94 -19
b:fell in 16 139
b:fell off -73 -41
b:fell on 76 16
b:felt good -120 0
b:felt like 130 -3
b:felt was -86 0
b:fenc $ 37 85
b:fent had 44 88
b:feo a -22 52
b:fich de 86 -8
b:fidget thing -58 0
b:fiebr $ -146 0
b:fiest $ 170 -14
b:fiest y -24 -58
b:fifteen $ -98 7
b:fifth of -5 -66
b:fight it 12 89
b:fight with -70 12
b:figur out 142 120
b:file of -96 0
b:fill it 52 -76
b:fill out -67 0
b:film was 73 -23
b:fin $ -151 -16
b:fin arregl -46 0
b:fin de 96 -68
b:final $ -172 0
b:final a 80 30
b:final got -11 47
b:final week -71 0
b:find a -58 32
b:find me 48 19
b:find my -58 18
b:find out 101 44
b:find some 11 -153
b:fine $ -356 1
b:fine and -79 2
b:fine at 66 35
b:fine im 44 -47
b:fine it -50 0
b:fine w 69 55
b:fing que 52 -57
b:finger cross 157 102
b:finish $ 127 22
b:finish it -133 -65
b:finish the -111 -72
b:fire $ 104 -58
b:fire drill -68 57
b:firm el -77 13
b:firm la -54 0
b:first $ 224 179
b:first as 46 10
b:first husband 35 -88
b:first i 2 -53
b:first in 20 -70
b:first paycheck -51 0
b:first period -77 -11
b:first so -67 0
b:first time 117 -56
b:fish are 51 6
b:fist of 76 6
b:fisur me 1 -59
b:fit the 46 103
b:five $ -138 0
b:five and -110 0
b:five fed 46 -7
b:five hour 69 -34
b:five minut -139 0
b:five more -108 0
b:five with 17 49
b:fix $ -112 0
b:fix a -65 0
b:fix for 49 53
b:fix that 127 -42
b:fix the -179 9
b:flac por 101 50
b:flag peopl -56 0
b:flashback in -55 0
b:flec yo -63 0
b:flicker of -67 0
b:flinch when 63 -131
b:flipant le 21 -46
b:float $ -126 -35
b:floor it 26 46
b:floor of 96 -61
b:florer $ 69 -24
b:flower on -94 0
b:flu i 144 -7
b:flu it 78 -53
b:flu shot -69 0
b:foil and 3 -131
b:fold $ 154 -75
b:follow from -55 0
b:follow me 55 121
b:food $ 54 -36
b:food bank -58 0
b:foot by -67 0
b:for $ -106 -24
b:for 3 49 -34
b:for a 150 -58
b:for after 65 25
b:for an 98 71
b:for be 20 -54
b:for book -51 0
b:for call -82 0
b:for check -57 0
b:for day -3 -46
b:for deer 52 19
b:for denis -48 0
b:for each 92 76
b:for everyth 161 54
b:for friday 59 25
b:for glue -67 0
b:for good 314 82
b:for groceri 80 -49
b:for her -144 4
b:for him -143 22
b:for his -29 -50
b:for it 56 -280
b:for jess 52 33
b:for miss 50 -3
b:for my -108 -7
b:for nobodi -69 0
b:for onc -117 -30
b:for one 7 -86
b:for real 198 122
b:for self -104 0
b:for sleep -56 0
b:for taco -123 0
b:for take -142 0
b:for ten 19 58
b:for that -141 18
b:for the 16 -112
b:for this -262 -17
b:for three 110 47
b:for thursday -49 57
b:for today -101 0
b:for tonight 34 -75
b:for tri 52 4
b:for want -104 0
b:for what 93 104
b:for when 137 29
b:for work 78 -87
b:forearm self 45 1
b:forgiv me 108 57
b:forgot the -64 0
b:forgot to 46 -37
b:form $ -51 25
b:form and -55 0
b:form for 59 -3
b:form im -8 55
b:form no -63 0
b:forti time 72 12
b:foster home 6 -46
b:fot $ -46 0
b:fot de 138 50
b:fot del -86 -1
b:found a 80 66
b:found an -55 -24
b:found my 14 67
b:found out 46 -98
b:found the 134 -8
b:four again -57 0
b:four day 189 -53
b:four of 90 -216
b:four year -49 -34
b:fourth month -69 0
b:frame it -63 0
b:frasc abiert 9 52
b:frasc enter 79 26
b:fre fir -109 0
b:free $ 21 107
b:freezer $ -90 -25
b:frent a -108 22
b:fresh one 49 48
b:fri $ -161 -6
b:fri con 78 41
b:fri de 34 -55
b:fri no 53 15
b:fri se -50 -27
b:friday and 135 16
b:friday i -201 -69
b:friday if 54 30
b:friday im -85 57
b:friday ive 26 45
b:friday one 111 18
b:friday so -61 -25
b:friday to 140 -14
b:fridg $ -107 -29
b:friend $ -93 46
b:friend cart 108 -60
b:friend just 49 65
b:friend told -47 0
b:from a 10 -95
b:from an -67 0
b:from background 46 13
b:from chat -59 0
b:from daycar -88 0
b:from do 85 161
b:from got -50 0
b:from last 56 -75
b:from me -6 67
b:from my -238 199
b:from the 83 -84
b:from tonight 51 23
b:from too -80 0
b:from toxic -73 0
b:from under 52 40
b:from want 96 -109
b:front of 80 65
b:frustrat with -47 0
b:fue $ -56 36
b:fue a -61 0
b:fue con 76 -59
b:fue culp 32 81
b:fue dormidit -50 0
b:fue hac -117 0
b:fue la 54 -20
b:fue rar -72 0
b:fue un -50 -69
b:fue una 84 -16
b:fueg artificial -114 0
b:fuer del -91 14
b:fueron cosquill 68 -37
b:fueron once 72 137
b:fueron tres 11 51
b:fuert $ 172 44
b:fuert desd 48 -9
b:fui $ -48 -3
b:fui a -168 100
b:fui al 174 -137
b:fui con -64 0
b:fui la 22 -58
b:fui por -65 -70
b:fui yo 46 126
b:fuim a -75 0
b:fulli cloth -57 0
b:fum $ 77 -50
b:fum algo 10 180
b:fum unas 62 -6
b:fun $ -68 0
b:funer $ 50 -110
b:funer home 54 21
b:funni $ -61 3
b:furious and -53 0
b:gabapentin to 12 -101
b:gala and -64 0
b:gall al 13 54
b:game $ 99 -52
b:game first 54 33
b:gan $ 80 -72
b:gan a -46 0
b:gan com -66 0
b:gan de -58 196
b:gan el 59 -65
b:gan en 154 -8
b:gan horribl 66 -16
b:gan se -17 -69
b:gana $ -109 0
b:garag with 53 14
b:garden ate 62 41
b:gargant $ -114 0
b:gas $ -72 28
b:gas kept -76 0
b:gas y 88 31
b:gasolin $ -2 56
b:gast la -3 -45
b:gast semill 70 -29
b:gat $ 55 36
b:gat me -60 0
b:gateway sport -49 0
b:gatorad at -49 0
b:gauz and 54 40
b:gave away -62 17
b:gave her -75 0
b:gave him 96 32
b:gave in -50 -45
b:gave it -123 -9
b:gave me -229 -3
b:gave my 170 28
b:gave up -124 -10
b:get $ -11 -52
b:get a -112 -7
b:get ahead -56 0
b:get an -50 0
b:get anoth -187 0
b:get better 98 -197
b:get bumpi -103 0
b:get hard 16 68
b:get high 24 -99
b:get in 8 71
b:get it 39 173
b:get lime 13 -79
b:get my -28 100
b:get off 68 119
b:get paid 66 1
b:get so 73 -117
b:get sum 4 -106
b:get thai 54 -36
b:get that -98 -24
b:get the -49 143
b:get these 47 -8
b:get to 70 60
b:get up -102 54
b:gimnasi $ 73 -69
b:ginger ale -145 -3
b:girl $ 174 43
b:girlfriend last 3 70
b:give me 52 -2
b:give my 190 -202
b:give out 20 52
b:give up -137 -52
b:given $ -150 0
b:given my 18 -56
b:glad $ 67 7
b:glad i -54 0
b:glad it -87 0
b:glass $ 128 -26
b:glass real 3 -48
b:gloomi stuff -64 0
b:glove box 125 -35
b:glue to -67 0
b:go $ 170 15
b:go away -49 1
b:go back -100 124
b:go bowl -101 0
b:go down 60 -47
b:go find 11 -153
b:go for -73 28
b:go glad 67 7
b:go in -9 125
b:go on -266 -15
b:go out 16 -108
b:go quiet -70 0
b:go the 63 2
b:go there 48 -29
b:go three -54 0
b:go through -194 0
b:go to 139 -77
b:go too 98 59
b:go under 51 46
b:god take 59 79
b:goe and -67 0
b:goe i -155 0
b:goe in -82 0
b:goe oh -58 0
b:goe on -50 0
b:goldfish jump -54 0
b:golp a 26 46
b:golp en 97 46
b:golp y 29 -127
b:gomit de 178 -11
b:gone $ 139 16
b:gone and 47 33
b:gone by -214 0
b:gone for 63 -44
b:gone four -62 0
b:gone from 46 13
b:gone i -18 65
b:gone in 92 -28
b:gone my -35 49
b:gone now 133 -109
b:gone the 84 8
b:gone two -80 0
b:gonna be -13 -144
b:gonna crash 4 -106
b:gonna die -58 1
b:gonna do 66 131
b:gonna drink -161 -33
b:gonna get 5 -86
b:gonna hurt -59 79
b:gonna kill -124 3
b:gonna lie 56 -53
b:gonna make 78 95
b:gonna shoot 32 45
b:gonna sugarcoat 26 -107
b:gonna vacuum 31 -53
b:gonna write -102 0
b:good $ 266 -164
b:good becaus 65 40
b:good for -77 0
b:good he -55 0
b:good line -82 0
b:good man -57 0
b:good one 98 84
b:good tho -68 0
b:good to -97 24
b:good way -96 0
b:good week -61 0
b:goodby $ 56 20
b:goodby i 71 7
b:goodby to -129 14
b:gord con -55 0
b:gossip but -50 0
b:got $ -90 0
b:got a 60 87
b:got absolut -56 0
b:got arrest 126 -75
b:got caught -80 0
b:got drunk 112 -70
b:got enough 53 59
b:got fade 55 -28
b:got goodi 124 -82
b:got her 62 5
b:got hit 8 -51
b:got home -52 22
b:got into 65 114
b:got it -89 97
b:got me -61 91
b:got my -113 -64
b:got new -51 0
b:got none 45 -31
b:got one -45 -36
b:got paid 20 -49
b:got pick -56 0
b:got stuck -51 0
b:got that 121 -34
b:got the -192 162
b:got to -203 3
b:got wipe -58 0
b:grab him -104 0
b:grab me -34 -68
b:graci $ -60 1
b:graci a -138 0
b:graci por 213 112
b:grade $ 38 -45
b:graduat $ -55 0
b:graduat but 85 -11
b:granddaught same -75 0
b:grandfath drank -86 0
b:grandson took -53 -6
b:grap en 133 -16
b:gratitud list 68 25
b:grav $ -124 0
b:gray $ 2 87
b:great and 51 -28
b:great night -96 0
b:grey and -110 0
b:grim reaper 53 7
b:grip $ -145 -2
b:grip que 56 -15
b:gris $ 73 11
b:grit $ 50 53
b:grit a -20 -46
b:grit en -132 0
b:grit mi 46 90
b:grit que 45 22
b:grit y -91 -43
b:groceri $ 80 -49
b:gross type 16 -62
b:ground sinc 2 -75
b:ground still 20 54
b:group $ -208 -22
b:group and 149 25
b:group becaus 117 -62
b:group but 36 52
b:group chat -119 0
b:group done 88 -91
b:group for -100 -10
b:group handout -107 0
b:group i -189 -19
b:group is -65 -6
b:group let 8 87
b:group not -95 -29
b:group number -57 0
b:group on 59 6
b:group room -141 0
b:group the 49 22
b:group today 103 -96
b:group tomorrow -74 7
b:group was 287 91
b:grow $ -110 0
b:grow up 26 -71
b:grown up -65 0
b:grup $ -60 -24
b:grup de -217 -4
b:grup es -46 0
b:grup me 75 12
b:grup por 33 -47
b:grup y -75 36
b:guagu y 74 -83
b:guant tod -65 0
b:guap y -58 0
b:guard las -25 46
b:guess $ 141 -43
b:guess whi 107 -6
b:gum instead -83 0
b:gun in 91 68
b:gun out 54 50
b:gun safe 80 36
b:gurgl nois 81 22
b:gust $ 12 -59
b:gust el -73 -5
b:gust la 103 42
b:gust lo -69 0
b:guy $ -126 -27
b:guy bye 48 22
b:guy from 22 59
b:guy he -50 -9
b:guy i 45 42
b:guy in -64 16
b:guy is 74 -58
b:guy threw -86 0
b:guy two 51 -19
b:guy who 25 64
b:guy with -57 12
b:gym $ -111 0
b:gymnast got 121 -34
b:ha sid 53 22
b:habi dich 90 -39
b:habil me -57 0
b:habit $ 32 48
b:habl a -22 77
b:habl al 47 -25
b:habl con 91 -82
b:habl de -145 0
b:habl en -84 0
b:habl fuert 21 74
b:habl me 37 -55
b:hac $ 55 104
b:hac agu 63 -38
b:hac algo 56 59
b:hac brom -68 0
b:hac chiquit -66 0
b:hac dan -112 48
b:hac dos -24 -147
b:hac el 87 31
b:hac falt -40 68
b:hac nad -113 0
b:hac perd 22 -65
b:hac rat 65 46
b:hac seis -78 0
b:hac tres -57 -17
b:hacerlo $ 9 54
b:haci cos 227 -85
b:haci qued 35 -77
b:had a 86 -266
b:had champagn 50 -22
b:had done 44 88
b:had fun -83 0
b:had my 30 60
b:had some 45 -51
b:had the 100 -60
b:had to -321 0
b:had what 85 -18
b:had which 78 -16
b:had wine 46 -7
b:hadnt thought -60 0
b:hag $ 53 102
b:hag 500 -68 0
b:hag ese -94 0
b:hag una 37 62
b:haha $ -111 0
b:haha which -57 0
b:hair $ -73 -76
b:hair cut -75 0
b:half a 181 -207
b:hall and 63 20
b:hambr $ -96 -1
b:hammer $ 60 100
b:hand $ -80 -191
b:hand and 61 -144
b:hand do 24 -96
b:hand full -35 55
b:hand in 37 89
b:hand know 31 -46
b:hand me -72 -29
b:hand on 134 74
b:hand shake -19 -47
b:handl of 58 -51
b:handl on 20 69
b:handout say -68 0
b:hang by -58 0
b:hang in -86 0
b:hang on 298 -166
b:hang out -74 0
b:hang the -55 0
b:happen $ 132 148
b:happen happen 14 144
b:happen sinc 4 -49
b:happen that -66 -5
b:happen to 165 5
b:happi $ -91 0
b:happiest person -64 0
b:har unclip 63 24
b:hard $ 112 -56
b:hard i -168 -2
b:hard im 4 -56
b:hard to 15 147
b:hardwar store 58 49
b:harm myself -173 0
b:harm no -103 0
b:harm other -47 0
b:has a 279 -110
b:has ani 67 7
b:has been -77 168
b:has gone 46 13
b:has land 51 -35
b:has me 79 176
b:has my -106 30
b:has no -73 0
b:has rememb 15 -45
b:has start 49 22
b:has the 130 -116
b:has to 52 148
b:hasnt happen 4 -49
b:hasnt stop -49 0
b:hast atras -115 -113
b:hast cuand -49 5
b:hast el -12 -147
b:hast en -105 0
b:hast la 141 -30
b:hast las -121 -143
b:hast le 9 45
b:hast los 65 19
b:hast pen -45 0
b:hast que 68 129
b:hast qued -47 8
b:hast sangr 72 14
b:hast siempr 126 40
b:hast ver 46 37
b:hat and -48 0
b:hate it 106 -56
b:hate monday -93 0
b:haul driver 51 -19
b:haunt hous -58 0
b:have $ 161 -15
b:have a 81 55
b:have all -99 0
b:have avoid 44 -60
b:have been 125 180
b:have count -51 0
b:have decid 75 -17
b:have had 45 -24
b:have left -48 14
b:have leftov -54 0
b:have more 54 49
b:have my 91 183
b:have never 58 10
b:have none 38 -79
b:have pic -46 0
b:have quit -48 0
b:have surgeri -45 0
b:have the 113 107
b:have to -36 55
b:have wine 46 -7
b:havent cut -131 0
b:havent dose 53 -5
b:havent open 15 -94
b:havent seen -46 0
b:hawk did -52 0
b:hay grup -84 -8
b:hay mas 32 67
b:hay nadi 55 51
b:hay sangr 50 67
b:hay wagon -118 0
b:he almost -49 0
b:he answer 48 -27
b:he ask 90 50
b:he broke 59 -10
b:he brought -19 63
b:he came 55 7
b:he can 107 34
b:he check 52 -28
b:he choke 34 68
b:he coach -67 0
b:he come 72 -41
b:he comido 128 -24
b:he consumi -59 -11
b:he did -141 -69
b:he doe 6 52
b:he doesnt -42 109
b:he drank 35 -85
b:he drink 4 74
b:he fall 24 -87
b:he get 83 57
b:he got -53 16
b:he grit 21 -46
b:he had 58 -100
b:he has 171 -8
b:he hasnt -49 0
b:he hech -58 11
b:he hit -84 -100
b:he is 232 247
b:he just 60 132
b:he live -145 0
b:he made -6 -55
b:he make 38 -129
b:he move 69 -118
b:he overdos -48 1
b:he owe 15 53
b:he park 16 67
b:he pens 49 5
b:he pensado -63 0
b:he pis 50 -29
b:he push 7 -58
b:he put -7 106
b:he qued 47 -26
b:he said 1 76
b:he say 114 -18
b:he sit 2 76
b:he stop -46 68
b:he taper -55 0
b:he ten -51 0
b:he tend -56 0
b:he think -120 0
b:he toc 11 -58
b:he told -64 -20
b:he took 59 -45
b:he touch 4 66
b:he track 56 -131
b:he walk 16 70
b:he wave -48 0
b:he wont 79 70
b:he yell -45 0
b:head $ -92 -63
b:head like 42 59
b:head off 49 -111
b:head on 24 50
b:head out 86 -42
b:head sinc -99 0
b:head the -105 0
b:head to 210 -155
b:head up 50 -13
b:hear a 11 -58
b:hear aid -87 0
b:hear her -65 46
b:hear how -100 0
b:hear it 33 83
b:hear music 77 -46
b:hear the 101 -206
b:heart $ -62 0
b:heart attack 88 71
b:heart is 70 -88
b:heart pill 32 50
b:heat $ -59 0
b:heat is -88 0
b:heavi but -53 0
b:hed find 90 50
b:hel $ 66 0
b:held and 38 -55
b:held my 52 37
b:held up -85 -11
b:hell $ -90 -22
b:hello and -45 0
b:help $ -32 -94
b:help me -112 -73
b:help move -62 0
b:her and 47 54
b:her by 104 16
b:her door 18 -56
b:her eye -66 27
b:her honest -57 0
b:her im -143 4
b:her it 99 -10
b:her lip 57 9
b:her no -129 0
b:her not -68 0
b:her quiet 46 5
b:her she 138 -64
b:her sleep 57 6
b:her tag -76 0
b:her the -156 0
b:here $ -97 -134
b:here and 46 29
b:here can -68 0
b:here for -229 12
b:here i 88 -2
b:here im 66 13
b:here is 72 35
b:here next -51 0
b:here on 119 41
b:here sinc 17 60
b:here with 64 115
b:herman $ 59 56
b:herman esta 81 4
b:herman le -63 8
b:herman me 30 -90
b:herman no 97 38
b:herman y -187 25
b:hermanit $ 106 63
b:heroin $ 50 -22
b:heroin of -47 0
b:hes a -64 14
b:hes at 133 -127
b:hes back -60 0
b:hes been -139 -36
b:hes cold 1 63
b:hes come 109 71
b:hes drive 94 96
b:hes gone 4 -73
b:hes gonna 46 4
b:hes got 155 124
b:hes hit -102 32
b:hes in 105 -41
b:hes load 67 104
b:hes lock 34 -72
b:hes not -58 18
b:hes outsid 42 63
b:hes still 10 83
b:hes who -104 0
b:hes win 8 -52
b:hey so 73 8
b:hey sorri 48 52
b:hi $ -121 0
b:hi and -97 0
b:hi this -51 -11
b:hic el -110 6
b:hic las 84 37
b:hic mi -64 0
b:hic una 130 78
b:hid it 42 51
b:hide in -39 137
b:hide my 104 -13
b:hide the 125 -7
b:hiel $ -45 148
b:hiel en -177 0
b:high $ 47 74
b:high as -85 0
b:high blood -68 0
b:high dive -50 0
b:high if -120 0
b:high on -277 0
b:high right 34 -47
b:high school -87 -1
b:hij $ -118 162
b:hij con -55 0
b:hij dic 56 -97
b:hij el 65 26
b:hij esta 58 9
b:hij le -77 -18
b:hij me -24 -264
b:hij par -48 23
b:hij se 14 55
b:hij y 1 -63
b:hija $ -53 0
b:him and -17 78
b:him at -74 -21
b:him by -104 0
b:him from 101 -33
b:him heart -62 0
b:him hed 90 50
b:him i 56 30
b:him in 56 -57
b:him over 15 62
b:him sit 46 -33
b:him the -47 -13
b:him to -143 59
b:himself to -101 0
b:his car 111 40
b:his father 55 -43
b:his first -52 -14
b:his friend 80 -28
b:his hand 112 -78
b:his lip 45 21
b:his mom -122 0
b:his mug -80 0
b:his number 242 -165
b:his own -95 0
b:his way 45 4
b:his whole -126 0
b:histori $ 70 9
b:histori sheet 55 -16
b:hit and -45 24
b:hit at -87 0
b:hit dure 78 -13
b:hit me -156 44
b:hit my 198 108
b:hit the -77 -169
b:hiz eso 29 86
b:hoj en -67 -10
b:hoj la 63 7
b:hold $ 339 -10
b:hold it 56 -71
b:hold my -162 20
b:hold out 12 -58
b:hold so 94 42
b:hold the -181 6
b:holiday hes -62 0
b:home $ 64 59
b:home after 66 -16
b:home and 16 -78
b:home approv -47 0
b:home at 53 56
b:home by -61 -22
b:home done -54 0
b:home drunk -57 25
b:home for -54 -30
b:home from 55 2
b:home i 171 -44
b:home now -7 -73
b:home number 6 -46
b:home safe -116 0
b:home see -53 0
b:home to -68 10
b:home tonight 33 55
b:home w 100 -26
b:homework and 45 -43
b:honest $ -79 -119
b:honest answer 63 32
b:honest id 54 69
b:honest no -57 0
b:honest say -57 0
b:honor roll -82 -8
b:hoodi to -81 6
b:hook on -79 0
b:hope $ 81 -12
b:hope everyon -52 -9
b:hope i 102 78
b:hope my 20 52
b:hope shes -101 0
b:hope that -76 0
b:hope the 287 138
b:hopeless no -93 0
b:hor $ -134 -13
b:hor abren -91 -17
b:hor en -65 6
b:hor sal 126 62
b:hor sin 49 -41
b:hor y 57 59
b:horari $ -136 0
b:horn jajaj -45 0
b:hotel room 31 -71
b:hotlin $ -71 0
b:hotlin kept 94 42
b:hour $ -162 66
b:hour ago 182 135
b:hour and -64 -53
b:hour at -104 0
b:hour delay 58 -28
b:hour i -86 -20
b:hour pocket 48 -29
b:hous $ -206 -126
b:hous grow 26 -71
b:hous i 85 56
b:hous ill -58 0
b:hous is -103 -6
b:hous smell -52 0
b:hous this -59 0
b:hous to -49 0
b:hous with 45 45
b:hous would 71 22
b:how $ 88 45
b:how bad 1 -68
b:how do 36 -114
b:how fast -78 0
b:how hard -100 -56
b:how he -22 -52
b:how it -10 84
b:how like 70 45
b:how mani -29 66
b:how much 67 12
b:how often -45 0
b:how strong -126 0
b:how that -59 3
b:how the -103 0
b:how to 167 55
b:how you 58 93
b:hoy $ 123 101
b:hoy casi 49 84
b:hoy cobr 81 -47
b:hoy dij -118 0
b:hoy en 112 -21
b:hoy es -9 -141
b:hoy esta -12 -54
b:hoy fue 192 115
b:hoy fueron -67 0
b:hoy hag -66 26
b:hoy le 11 71
b:hoy me -95 -2
b:hoy mism 50 41
b:hoy no 64 -34
b:hoy se -66 0
b:hoy si 101 -64
b:hoy tambi 67 114
b:hoy viv -72 0
b:hoy vuelv 51 -40
b:hoy y 9 -60
b:hoy ya -125 -11
b:hr 130 47 -24
b:hrs appetit 67 7
b:hub un -47 0
b:huel a -9 -72
b:hug me -181 -35
b:huge $ -90 0
b:hung a -61 0
b:hung drywal -73 0
b:hungri but 4 -48
b:hurt $ -55 -4
b:hurt anybodi -71 0
b:hurt even 41 -81
b:hurt everi 21 -49
b:hurt from 49 -54
b:hurt my 172 75
b:hurt myself -252 74
b:hurt worth -104 0
b:husband $ 46 -21
b:husband grab 5 -68
b:husband has -56 65
b:husband ipa 67 -50
b:husband lock 10 -61
b:husband took 35 54
b:hypothet shes 25 -109
b:i $ -29 94
b:i about -68 0
b:i agre -68 0
b:i aint 62 86
b:i almost 150 20
b:i alreadi -17 -64
b:i am 105 -95
b:i answer 191 -58
b:i are -224 -55
b:i argu -113 0
b:i ask 81 54
b:i ate 74 -32
b:i believ -32 -64
b:i bit 62 11
b:i blew 79 7
b:i bought 142 -183
b:i bring -105 -5
b:i brought -120 0
b:i burn 113 14
b:i call 212 -53
b:i came -120 0
b:i can 14 -372
b:i cant -147 70
b:i carv 56 24
b:i caught -54 0
b:i check -231 0
b:i close 42 -139
b:i come 55 38
b:i consum 58 -30
b:i could 63 -26
b:i couldnt -84 -110
b:i count -93 0
b:i cri -94 5
b:i cross 87 124
b:i decid 34 62
b:i delet -27 -46
b:i did -110 46
b:i didnt -246 -68
b:i disappear -59 0
b:i do -124 146
b:i dont -519 166
b:i drank -120 -258
b:i earn -11 -48
b:i envi 138 118
b:i even 22 -54
b:i fail 58 -43
b:i feel 78 -36
b:i fell 122 139
b:i felt -122 -30
b:i figur 50 -33
b:i final 150 7
b:i finish -251 -21
b:i flinch 36 -76
b:i forget 8 -58
b:i forgiv -17 79
b:i forgot -89 4
b:i found 49 -77
b:i gave 57 53
b:i get -73 -15
b:i give -206 -6
b:i go 17 58
b:i got 63 177
b:i grab -128 0
b:i guess 37 -48
b:i had 140 -160
b:i hate 81 -81
b:i have 151 95
b:i havent 112 -84
b:i hear 105 55
b:i hide 89 22
b:i hit 32 85
b:i hope 24 64
b:i injur 47 31
b:i join -59 0
b:i jump 24 52
b:i just -116 155
b:i keep 337 -65
b:i kept 104 -96
b:i kind 54 74
b:i know 260 218
b:i lay 51 51
b:i learn 27 -48
b:i leav -38 -75
b:i left 145 19
b:i let 108 -22
b:i lie 99 16
b:i like -193 26
b:i line 70 14
b:i listen -68 0
b:i look 78 47
b:i lost -90 3
b:i made -98 -80
b:i make -90 62
b:i meant -202 90
b:i mess 76 -42
b:i might 91 83
b:i miss -86 44
b:i need 159 -102
b:i never 162 -108
b:i notic -155 4
b:i open 53 -87
b:i owe 32 111
b:i own 177 63
b:i park -95 0
b:i pass -139 76
b:i pick -50 -117
b:i pictur 77 62
b:i plan 49 34
b:i pray 87 45
b:i promis 137 -4
b:i quit 223 -119
b:i quot -64 0
b:i ran 49 2
b:i read -87 0
b:i regret 107 -58
b:i relaps 87 -43
b:i rememb -187 0
b:i said -98 18
b:i sang 96 -42
b:i sat -45 18
b:i save -52 84
b:i scratch 81 8
b:i scream 73 23
b:i send -155 0
b:i sent -172 -11
b:i should 117 5
b:i shouldnt 102 -17
b:i sign -42 -151
b:i skip 110 195
b:i sleep -70 30
b:i slept -48 -45
b:i slip 54 -47
b:i sort -58 8
b:i spill -127 -6
b:i start 77 33
b:i stay -55 9
b:i still 11 -82
b:i stood 145 86
b:i stop 118 -32
b:i swear -82 -39
b:i take -115 26
b:i talk 38 -110
b:i tell 82 51
b:i text 32 -70
b:i think 36 200
b:i thought -45 65
b:i tie 81 48
b:i told -139 -35
b:i took 240 100
b:i tri 54 31
b:i type -62 41
b:i use -115 -4
b:i wanna -66 94
b:i want 276 243
b:i was 477 -487
b:i wasnt -15 54
b:i wave -90 0
b:i went -76 -2
b:i will -173 -42
b:i wish 90 65
b:i wont 95 95
b:i would -19 -59
b:i wouldnt 100 69
b:i wrote -48 89
b:iba a -19 -52
b:iba con -48 0
b:iba por 80 -77
b:iban mis 54 -16
b:ibuprofen and -60 0
b:ice and 40 -64
b:ice bruis -46 0
b:ice cream -128 28
b:ice in 67 -45
b:id $ -69 0
b:id be 276 0
b:id call -103 0
b:id do 32 -247
b:id go 70 6
b:id like 78 -44
b:id never -212 0
b:id of -73 0
b:id rather 63 13
b:id take 32 80
b:idc anymor 49 -41
b:ide volvi 30 48
b:idea $ -104 28
b:idea in -60 0
b:if a 273 64
b:if ani -81 0
b:if anyth -47 22
b:if he -244 57
b:if i 256 51
b:if im 138 -25
b:if it -22 102
b:if look -82 0
b:if my -158 -35
b:if not -48 0
b:if she 60 39
b:if the 0 92
b:if there -65 82
b:if they -37 45
b:if this 24 -107
b:if u 255 120
b:if you -78 -57
b:igual de 142 -83
b:igual sin 76 54
b:ija en 49 -37
b:ili guy 63 26
b:ill be -136 58
b:ill do 67 108
b:ill drink 34 -47
b:ill drive -119 -6
b:ill just 70 -57
b:im 6 -37 73
b:im a -101 -90
b:im about 222 -77
b:im addict -82 0
b:im afraid 115 -112
b:im aliv -194 0
b:im alon 100 82
b:im alright -108 0
b:im angri -62 0
b:im at 83 154
b:im bleed 40 96
b:im bring -134 0
b:im calm 64 24
b:im close -29 48
b:im cook 102 33
b:im cri -73 -32
b:im cut -47 0
b:im dead -137 12
b:im deceas -60 0
b:im die -67 -98
b:im do 0 51
b:im done 142 -39
b:im drink 25 -49
b:im drive 51 -86
b:im drop 16 -89
b:im embarrass -97 0
b:im fill 49 55
b:im fine 7 87
b:im free 69 138
b:im get 70 -177
b:im go 189 112
b:im goin 18 -69
b:im gonna 62 115
b:im good -73 0
b:im have 16 -69
b:im head 5 -60
b:im here -273 23
b:im hide 61 76
b:im high -271 -47
b:im hold -56 14
b:im hook -72 0
b:im hope 8 77
b:im hopeless 54 -19
b:im in 293 -25
b:im itch 2 47
b:im just -24 -133
b:im late 6 -84
b:im learn -231 0
b:im lose 23 -127
b:im never 64 -108
b:im next 94 -7
b:im nod 2 135
b:im not 154 -18
b:im ok -220 1
b:im on -139 6
b:im out 198 -118
b:im outsid 78 -33
b:im pay -120 0
b:im quiet 15 53
b:im quit -96 -51
b:im readi 103 51
b:im ride -47 0
b:im sad -86 0
b:im scare 77 165
b:im shake 49 5
b:im so -167 69
b:im sorri 99 52
b:im stay -156 13
b:im steadi -52 0
b:im still 83 47
b:im suicid 55 3
b:im sweat -102 -14
b:im take -1 -136
b:im tell -125 5
b:im the -20 -80
b:im thinkin 6 -46
b:im third 49 -31
b:im too 76 -52
b:im turn -54 0
b:im two 62 -67
b:im type 130 22
b:im wast 111 -87
b:im write 11 57
b:importari que 32 45
b:impresor $ -54 0
b:improv $ -49 0
b:in $ 39 110
b:in 14 73 -15
b:in 15 51 -19
b:in 20 73 -31
b:in 2017 -53 0
b:in 2019 57 43
b:in 3 63 -46
b:in 4 53 -5
b:in 5 45 44
b:in 8th 38 -45
b:in a 152 200
b:in advanc -57 -85
b:in an 209 -23
b:in and -47 59
b:in ani -116 -1
b:in august 143 31
b:in befor -53 0
b:in between 65 -27
b:in case -61 10
b:in colleg 60 -35
b:in danger -61 0
b:in decemb -129 0
b:in detox -117 -22
b:in eighth -95 0
b:in everi -64 0
b:in feb 16 -55
b:in fifteen -113 0
b:in front 54 65
b:in her 82 -48
b:in here 85 30
b:in i -13 72
b:in it 128 12
b:in januari 43 -46
b:in juli 7 50
b:in law -74 -75
b:in like -51 -29
b:in line -86 -3
b:in lit -64 0
b:in love -115 0
b:in may 5 53
b:in me 148 -112
b:in my 268 75
b:in novemb 2 45
b:in one 168 -71
b:in order 90 63
b:in our 45 30
b:in peac -74 0
b:in prison -9 -50
b:in rank -73 0
b:in septemb 49 -34
b:in that 105 -70
b:in the 268 201
b:in their -80 20
b:in there -71 44
b:in this -45 16
b:in three 76 -4
b:in town -81 0
b:in tulsa 63 -46
b:in two -82 -52
b:in week -133 0
b:in which -74 0
b:in with 161 -22
b:in your -120 -1
b:infart con -22 77
b:inflict about 45 1
b:inform con 77 -33
b:inform que 66 -51
b:ingeri alcohol 77 -33
b:injur myself 47 31
b:insid $ 54 14
b:insid last 64 -19
b:insid of 34 -95
b:instead $ -135 0
b:instead of 429 -67
b:insulin on 0 60
b:insur and 136 2
b:insur form -57 0
b:insur peopl -76 0
b:intend to 87 19
b:intent as 53 79
b:intent of -58 0
b:into my 44 48
b:into the 40 80
b:invit $ 23 47
b:invit a 55 -81
b:inyect la -114 28
b:inyect y 111 39
b:ipa while 181 -49
b:ir $ -71 64
b:ir al 83 28
b:ir por 107 -109
b:ir ya 76 32
b:irme $ 63 37
b:iron $ -64 52
b:is $ 92 19
b:is 140 56 -102
b:is 5 101 -26
b:is 6 -113 0
b:is a -17 -82
b:is about -62 0
b:is abroad 46 10
b:is almost -20 75
b:is an -45 -4
b:is and 120 22
b:is ask -61 0
b:is at 131 130
b:is back 320 112
b:is better -50 1
b:is blue 82 78
b:is broken -75 0
b:is burn 71 11
b:is calm -52 0
b:is clean -85 10
b:is close -84 -11
b:is cold 89 23
b:is cover -78 0
b:is cut 46 -113
b:is dead -47 0
b:is do 45 -165
b:is done -117 3
b:is down -78 0
b:is drink -213 0
b:is drunk 65 91
b:is due -46 0
b:is enough 19 -74
b:is evil -46 0
b:is fine 45 -56
b:is follow 84 63
b:is from -59 17
b:is get 150 -124
b:is go 47 29
b:is gone 85 51
b:is gonna -21 -159
b:is good -112 0
b:is goodby 73 8
b:is group -52 12
b:is hard -56 18
b:is have -45 0
b:is here 77 106
b:is high -73 32
b:is home -83 -39
b:is how 78 8
b:is i -163 7
b:is in 38 55
b:is iron -64 0
b:is it -261 -68
b:is just -158 -10
b:is kept -84 0
b:is kill -74 0
b:is known -79 0
b:is ladder -65 0
b:is loud 31 -55
b:is made 157 7
b:is me 123 42
b:is move 76 13
b:is murder -102 0
b:is my -261 30
b:is near -47 0
b:is no 101 -17
b:is nod 7 47
b:is not -251 25
b:is numb 24 56
b:is off 79 3
b:is on 137 126
b:is out 135 -69
b:is over 191 -12
b:is pick 31 -52
b:is plan -127 4
b:is readi 131 -166
b:is refus 90 44
b:is right 72 21
b:is saturday -75 -3
b:is short 95 -8
b:is shot -55 0
b:is sign 138 11
b:is slow 77 64
b:is slump 74 11
b:is so 56 72
b:is stand 82 34
b:is stay -113 0
b:is still 86 -87
b:is talk 51 47
b:is tap 3 -48
b:is teach -46 0
b:is that 132 -83
b:is the -176 191
b:is there -59 -107
b:is to -65 2
b:is tonight 20 -68
b:is true -57 0
b:is unlock 191 2
b:is veri -150 0
b:is water 38 -81
b:is weird -108 33
b:is what -45 23
b:is win 45 -61
b:is work 47 -33
b:is worth 80 17
b:is wreck 112 -64
b:is wrong -45 0
b:is yes 78 1
b:isnt for 70 88
b:isnt there 50 -42
b:it $ -33 -375
b:it a -19 -137
b:it after 86 92
b:it again 257 94
b:it all 61 114
b:it and 57 -29
b:it answer -93 0
b:it around 31 -70
b:it as -84 0
b:it at -93 7
b:it back 46 -87
b:it becaus -59 0
b:it been -69 -48
b:it befor 17 -50
b:it bled 79 91
b:it bleed 58 111
b:it brain 15 -59
b:it but 116 18
b:it did -30 -69
b:it doesnt 87 -56
b:it emptier 22 53
b:it end -78 22
b:it everi 8 -45
b:it feel 167 -27
b:it felt -75 0
b:it finish 54 48
b:it for 46 33
b:it get -55 158
b:it go -26 -177
b:it goe -90 0
b:it got 58 -95
b:it hard 21 85
b:it has -64 -15
b:it havent 39 -58
b:it her -64 0
b:it hit 76 1
b:it i 41 -103
b:it im 66 -52
b:it in 113 -258
b:it is -250 -59
b:it isnt 113 97
b:it it -3 -75
b:it job 44 88
b:it last -19 46
b:it late -97 13
b:it left -145 0
b:it like -94 25
b:it load 52 111
b:it look -69 -57
b:it me 165 -32
b:it midair -54 0
b:it more -3 -96
b:it my 68 -51
b:it never 93 -1
b:it no -112 0
b:it nobodi 23 69
b:it normal 59 -90
b:it not 222 -215
b:it on 150 -5
b:it one -49 0
b:it onli 12 -56
b:it out -170 -48
b:it over -68 289
b:it own -147 0
b:it perman 54 93
b:it pleas 16 -114
b:it right -144 0
b:it save -52 0
b:it see -71 -13
b:it serious -69 0
b:it should 105 -22
b:it so -24 -98
b:it somewher -77 0
b:it stand -86 0
b:it still -7 126
b:it stop 53 136
b:it straight -167 0
b:it stuck -89 -7
b:it take 48 49
b:it the 96 54
b:it there 137 17
b:it this 7 51
b:it time 5 117
b:it to 170 125
b:it today -102 14
b:it togeth -61 0
b:it too 73 -165
b:it true 192 84
b:it tuesday -59 0
b:it twice 70 72
b:it under 54 53
b:it up -65 13
b:it wait -52 0
b:it was 171 -155
b:it wasnt 164 207
b:it what 16 45
b:it whole 52 27
b:it will -63 0
b:it with -235 6
b:it without -86 0
b:it wont 66 122
b:it would -163 7
b:it yet 51 44
b:itch and 13 61
b:itch gone -54 0
b:itch when -50 0
b:itll be 67 21
b:ive been -117 -68
b:ive decid 52 -90
b:ive ever -55 -22
b:ive given 18 -56
b:ive got 192 158
b:ive had -51 -21
b:ive never 78 -68
b:ive open 25 77
b:ive pick 58 90
b:ive pour 2 -53
b:ive run 42 -49
b:ive sat 96 -3
b:ive written 32 73
b:jaj $ -377 2
b:jaj no 74 -29
b:jaj y 47 22
b:jajaj $ -153 0
b:jajaj ya -45 0
b:jane is -94 0
b:januari $ -1 -46
b:jar in -64 0
b:jaw hurt -60 -76
b:jealous of 57 31
b:jean are -50 0
b:jef $ 92 41
b:jef me -76 -22
b:jelli $ -108 0
b:jering $ 73 -35
b:jering al 38 48
b:jersey $ -95 0
b:jess $ 52 33
b:jk he -74 0
b:job $ 102 9
b:job and -113 0
b:job good -49 0
b:join her 134 61
b:join the -55 0
b:joke $ 62 -201
b:joke i 26 45
b:joke is 51 -35
b:joke while -67 0
b:journal done 88 -91
b:juev $ -227 -10
b:juev me 60 21
b:juev ni 125 7
b:juev no 62 -39
b:jum otra -45 0
b:jump $ 113 22
b:jump all 15 -59
b:jump me 29 47
b:jump off -139 0
b:jump out -8 75
b:junt el 19 60
b:junt las 62 73
b:jur $ 72 27
b:juri duti -111 3
b:just a -14 -50
b:just al -62 0
b:just be 12 -70
b:just built 48 -16
b:just click -76 0
b:just dont 47 -5
b:just feel -118 26
b:just for -38 46
b:just gossip -50 0
b:just got 86 -29
b:just gray -76 0
b:just nic 6 -45
b:just not 105 25
b:just now 49 130
b:just one 84 -81
b:just quiet -119 0
b:just rape 46 122
b:just sat 6 77
b:just say 38 -51
b:just stood -45 0
b:just tell 47 -69
b:just text 85 62
b:just the 76 -134
b:just think -69 7
b:just threw 19 68
b:just to 101 -65
b:just want 121 116
b:karaok night -70 0
b:keep catch 22 -65
b:keep go -19 78
b:keep hear -65 -57
b:keep me 123 137
b:keep measur 45 21
b:keep my -50 155
b:keep noddin 1 45
b:keep open 48 -85
b:keep pictur 101 67
b:keep say -61 8
b:keep the -213 -29
b:keep tri -20 58
b:keep up 11 -153
b:keep walk 45 -94
b:keep water 28 -46
b:kept $ -131 0
b:kept go -102 -32
b:kept have 46 -7
b:kept me 92 42
b:kept my 48 14
b:kept pump -90 0
b:ketchup $ -47 0
b:keto diet -76 0
b:key $ 70 -137
b:key and 127 -52
b:key in -51 6
b:key is 90 -28
b:key n 45 25
b:kick me -83 48
b:kick off 67 -3
b:kick on 35 -71
b:kick out -66 0
b:kick the 10 92
b:kid $ 168 -61
b:kid are -63 -6
b:kid ask -103 0
b:kid at 154 -54
b:kid cri -2 53
b:kid everi 37 -79
b:kid for -51 0
b:kid got 82 97
b:kid has -127 -2
b:kid knock 63 -32
b:kid school 111 47
b:kid the -62 0
b:kid tire -55 0
b:kid today 7 -100
b:kid want -58 0
b:kid will -69 0
b:kid with 74 26
b:kid would 116 22
b:kier mor 54 8
b:kiero matarm 48 2
b:kill for -48 -87
b:kill him 52 6
b:kill me -452 8
b:kill my 33 63
b:kill myself 346 76
b:kill that -91 0
b:kill the -67 27
b:kill you -49 0
b:kind $ 80 59
b:kind of 247 16
b:kind the 63 2
b:kind to -116 8
b:kitchen $ 250 11
b:kitchen get 13 -79
b:kitchen sink -81 0
b:kitchen tabl 66 30
b:kitchen window 21 56
b:kitten i -46 0
b:kitten she -46 0
b:kms not 81 4
b:kms relaps 10 74
b:knee $ -74 0
b:knew but 47 -20
b:knife $ 45 27
b:knife in 16 57
b:knife skill -87 0
b:knife to 70 18
b:knock out -46 0
b:knock the -56 0
b:know $ -269 -102
b:know about -25 48
b:know how -154 14
b:know i -1 50
b:know if 71 -163
b:know im 30 81
b:know it 57 53
b:know me -45 0
b:know the 129 125
b:know them -59 0
b:know what 392 -267
b:know where 34 59
b:know which 225 88
b:know who 83 25
b:know whos 25 -52
b:know year -55 0
b:knuckl are 208 -51
b:knuckl split 17 49
b:la acer 165 -64
b:la aguj -54 -54
b:la alarm -103 0
b:la alberc 88 39
b:la almoh 107 37
b:la ambul 16 96
b:la ansied -17 -91
b:la aplic 92 -8
b:la app -23 -94
b:la aven 8 49
b:la azote 83 83
b:la azotea -45 0
b:la baner -102 0
b:la banquet 73 -40
b:la bard 83 7
b:la barr -13 -71
b:la basur 84 20
b:la beb -38 -63
b:la bibliotec -61 0
b:la bici -115 0
b:la boc 40 -193
b:la bols -89 -52
b:la bolsit 5 -92
b:la botell 44 -253
b:la buprenorfin 168 -94
b:la cabez 84 9
b:la caj 81 39
b:la call -115 1
b:la cam 86 -44
b:la cambi -49 0
b:la cancion -83 0
b:la cant -45 0
b:la cantin -105 -26
b:la car -64 32
b:la carcel -131 5
b:la carn 53 -64
b:la carniceri -105 0
b:la carreter 115 39
b:la cart 125 66
b:la carter -88 -44
b:la cas 37 56
b:la casill -50 0
b:la cej 6 49
b:la cerc -52 0
b:la chiv 129 59
b:la cit -62 -22
b:la clinic 33 -54
b:la coc -121 29
b:la cocain -45 0
b:la cocin 245 95
b:la com 45 54
b:la combi 15 46
b:la cuadr -4 53
b:la cuart 23 -116
b:la cuch 136 -4
b:la cuchill 80 110
b:la cuent 113 129
b:la cuerd -189 79
b:la cun -58 0
b:la de -192 1
b:la dej 69 59
b:la del -116 0
b:la deud 60 111
b:la direccion -50 54
b:la dosis -107 71
b:la escaler 58 57
b:la escopet -60 34
b:la escuel -114 55
b:la escup 119 -93
b:la espald -160 3
b:la esper 88 26
b:la esquin -79 -105
b:la fich 90 -9
b:la fiest 104 -32
b:la flac 101 50
b:la fot -81 18
b:la gargant -108 -9
b:la gasolin 22 56
b:la grip -90 -15
b:la guagu 36 -72
b:la guanter 48 -121
b:la guerr -80 0
b:la he -62 0
b:la heladeri -60 0
b:la her -55 49
b:la heroin 61 -37
b:la hieler 53 -21
b:la ide 238 117
b:la impresor -54 0
b:la insulin -45 97
b:la jering 102 -30
b:la lavador 27 -88
b:la lech -57 0
b:la lengu -67 -141
b:la libretit -45 0
b:la licoreri 79 -30
b:la lig -127 0
b:la line -184 50
b:la list 89 -32
b:la llav 65 14
b:la llev 60 7
b:la luz -21 69
b:la maestr -85 0
b:la malill 73 -34
b:la man 61 -123
b:la manan -78 -80
b:la manguer 89 42
b:la mantec 61 -65
b:la maquet -129 0
b:la medall -80 -1
b:la medicin 56 -3
b:la medisin 49 -37
b:la mes 232 45
b:la metadon 264 -222
b:la mia 25 -63
b:la milp -103 -4
b:la mism -75 -12
b:la mit -86 0
b:la mochil 52 -25
b:la mot -140 34
b:la mudanz -136 -12
b:la munec 86 75
b:la naltrexon 171 -44
b:la nariz 93 -134
b:la navaj 26 89
b:la nen -77 -18
b:la net 47 10
b:la never -59 0
b:la nin 117 -27
b:la niner -75 31
b:la novel -45 0
b:la nuev -73 0
b:la obra 177 84
b:la oficin -55 0
b:la olla 119 -97
b:la oper -52 -3
b:la otra -34 99
b:la panz 94 184
b:la par -28 69
b:la part -85 0
b:la pastill -50 -113
b:la pelon 15 61
b:la pen -166 0
b:la piedr -162 -56
b:la piern 95 77
b:la pintur -101 -24
b:la pip 15 -156
b:la piscin -118 10
b:la pistol 200 142
b:la planch 111 -49
b:la plat 167 -131
b:la play -54 0
b:la polici 76 43
b:la pomp -71 0
b:la pregunt 36 120
b:la prep 4 91
b:la presion -85 2
b:la primer 49 -133
b:la prueb 63 -75
b:la puert -13 66
b:la que 135 -155
b:la quier -75 -99
b:la quij 27 108
b:la quincen 27 -46
b:la rach 143 -101
b:la ray -15 178
b:la recet -75 -60
b:la reg 62 -8
b:la rent -17 -98
b:la respir -84 -39
b:la rop -113 41
b:la sal -180 -26
b:la sangr 91 42
b:la sart 35 62
b:la segund -114 0
b:la seman 52 -59
b:la senor -144 6
b:la seri -161 0
b:la sertralin -79 -36
b:la sierr 108 -16
b:la sill 136 -84
b:la sog 128 82
b:la suboxon -51 0
b:la tap 35 -86
b:la tard 56 -19
b:la tel 65 63
b:la teng 222 -44
b:la tentacion 138 -82
b:la terapeut -99 0
b:la tin 59 188
b:la tir 50 -134
b:la toall 98 110
b:la tom -131 -9
b:la tos -74 -12
b:la ultim 17 -100
b:la uso 103 -14
b:la vacun -96 6
b:la vdd 24 54
b:la vecin 90 103
b:la ventan 97 -106
b:la veo 39 60
b:la verd -47 -88
b:la vez -57 0
b:la vid 53 176
b:la vig 167 63
b:la virg 121 45
b:la vist 62 3
b:la voz 63 153
b:la vuelt -75 63
b:label like 46 -33
b:lacer left 45 1
b:lad $ 14 80
b:ladder and -65 0
b:ladi call 49 -31
b:ladr $ -51 0
b:lake with -96 0
b:lamp $ 39 47
b:land face 51 -35
b:landlord $ 47 17
b:landlord chang 64 -19
b:landlord is -122 0
b:lane just -62 0
b:laptop $ 142 40
b:larg con 112 56
b:larg y 38 -73
b:las 6 25 -58
b:las benz 12 -48
b:las cinc -65 -58
b:las cont 85 78
b:las cuatr -126 -43
b:las de 90 -28
b:las diez -182 1
b:las doc -98 0
b:las dos -82 -7
b:las escaler -18 49
b:las gan 149 -194
b:las llav -86 67
b:las man 33 -61
b:las marc 62 70
b:las notici -47 0
b:las nub -47 -8
b:las ocho 108 8
b:las pared 42 -81
b:las pastill 186 114
b:las piern 89 86
b:las seis -72 -79
b:las sesion -55 0
b:las siet -51 0
b:las tijer 79 56
b:las toall -60 0
b:las tom 37 -53
b:las tres -56 -43
b:las unas 10 -79
b:las ven -88 2
b:las vias 94 136
b:las voc 72 78
b:las voy 35 106
b:last $ 21 56
b:last day -101 42
b:last film 73 -23
b:last friday 54 30
b:last month 20 -98
b:last night 243 -79
b:last nite 177 -21
b:last note -76 0
b:last of -101 0
b:last one -26 65
b:last week -20 -158
b:last year -118 -63
b:last yr 17 -66
b:lastim par 87 22
b:lat $ -104 36
b:late $ -181 0
b:late i 76 -36
b:late to -48 0
b:later $ 49 34
b:laugh about -54 0
b:laugh at 46 72
b:laundri and -68 7
b:lav con 28 47
b:lav el -107 -21
b:lav los 56 -36
b:lavador $ 56 -103
b:lavador y -52 16
b:law is -81 -4
b:le averig 8 46
b:le calcul 39 60
b:le cambi -45 0
b:le compr -78 -63
b:le cuent 27 -47
b:le dej 80 125
b:le devolvi 93 11
b:le di -136 -69
b:le dig 86 -14
b:le dij -73 23
b:le dio -53 14
b:le ensen 68 37
b:le entre 135 -80
b:le gan -51 0
b:le gust -106 0
b:le habl 15 51
b:le hac 48 -94
b:le he 26 -77
b:le hiz 26 54
b:le iba -47 0
b:le inform 50 -46
b:le llev -258 10
b:le met 54 54
b:le meti -76 26
b:le muri -49 0
b:le pag -57 58
b:le pedi -106 -18
b:le peg 140 -79
b:le pid 33 108
b:le pong 9 45
b:le pregunt 68 79
b:le quit 55 -95
b:le rob 51 -163
b:le saqu 65 -17
b:le teng 12 -84
b:le voy -15 127
b:lea esto 48 4
b:lead at -57 0
b:leagu $ -57 0
b:lean esto 22 89
b:learn someth -62 0
b:learn to -181 3
b:leav $ -18 -136
b:leav at -49 0
b:leav for 119 -78
b:leav it 30 53
b:leav me 174 -16
b:leav the 136 86
b:lectur me 91 -36
b:leerl en -72 0
b:left $ -150 61
b:left a 67 1
b:left alon -70 40
b:left and 51 -25
b:left at -67 0
b:left but 55 31
b:left for 62 100
b:left forearm 45 1
b:left half 14 -59
b:left him 16 -55
b:left his 35 -75
b:left me 55 -75
b:left my 96 -86
b:left of 113 97
b:left out -82 0
b:leftov beer -83 0
b:leftov if -54 0
b:leg $ -3 89
b:leg day -151 0
b:leg is -56 -18
b:leg with 112 17
b:leg wont 15 -132
b:lengu llev 60 -25
b:lengu por -105 0
b:lent $ -49 0
b:leo el -90 0
b:les cuent -50 -29
b:les dej 142 28
b:les dij 255 17
b:les mand -132 -7
b:less proud 57 -37
b:less than -72 0
b:let go 48 6
b:let him 22 -79
b:let it 5 75
b:let just 65 -51
b:let me -72 3
b:let my 125 92
b:let natur 20 95
b:let the 199 66
b:letter of -55 0
b:letter to -116 29
b:letter your 32 73
b:libr $ -132 -2
b:libretit con -45 0
b:lick the 132 -67
b:licoreri $ 85 -19
b:life $ 186 83
b:life and -227 2
b:life insur 147 23
b:life when -80 0
b:light $ -16 -50
b:light are 48 71
b:light hurt 21 -49
b:light out 111 -72
b:lighter in 25 -49
b:like 20 31 48
b:like 9 55 -22
b:like a -79 -20
b:like all 2 47
b:like alway -79 0
b:like an 115 37
b:like are 70 45
b:like be 11 -59
b:like die -68 -28
b:like i -67 0
b:like im 26 -70
b:like it -55 -160
b:like look -58 3
b:like me 30 -58
b:like myself -120 -11
b:like noth 61 -29
b:like plan 46 5
b:like realli 114 -26
b:like some -54 0
b:like the -112 26
b:like they 63 50
b:like to 129 31
b:like we -176 0
b:like you -47 -6
b:lime $ 19 -48
b:lime and -58 0
b:lime i 13 -79
b:limit $ -47 0
b:limon $ -55 0
b:limpi $ 67 -8
b:line and -159 14
b:line at 123 -74
b:line del -136 0
b:line in 57 -81
b:line is -57 -4
b:line it 73 58
b:line number 19 47
b:line of -114 -10
b:line on 99 -87
b:line up 200 113
b:line was -60 0
b:linger $ -86 0
b:lip are 138 56
b:lip look 57 2
b:liquor two 76 -29
b:list $ -99 -171
b:list and 126 107
b:list de 94 132
b:list i -101 0
b:list im 67 -30
b:list of 183 82
b:listen $ -1 -120
b:listen and -103 0
b:listen to -134 0
b:lit candl -94 0
b:lit so -64 0
b:littl $ 79 -108
b:littl brother -93 89
b:littl closer 73 54
b:littl leagu -57 0
b:littl sister 49 51
b:live anymor 48 3
b:live for -116 0
b:live is 62 30
b:llam a -30 49
b:llam el -77 0
b:llam ella -47 0
b:llam la 69 -17
b:llam por 30 -68
b:llam y 87 39
b:llav adentr -126 0
b:llav del 74 51
b:llav puest 76 -73
b:llaver $ 51 -40
b:lleg $ -23 59
b:lleg a 3 -154
b:lleg al 11 80
b:lleg borrach -85 10
b:lleg el -250 -77
b:lleg en -185 -10
b:lleg jum 63 37
b:lleg mi -8 46
b:lleg tard -47 -1
b:lleg tom 25 87
b:llev $ 60 20
b:llev 400 -45 0
b:llev 5 54 -4
b:llev a -168 79
b:llev al 58 -82
b:llev cuarent 55 -87
b:llev dias 37 51
b:llev dos 82 26
b:llev el -167 -52
b:llev flor -68 0
b:llev la 89 57
b:llev medi 69 -22
b:llev mi -76 -15
b:llev tres 134 -32
b:llor $ 134 24
b:llor el 11 47
b:llor ya 47 22
b:lluvi sin -61 -1
b:lluvia $ -75 0
b:lo acab 92 -110
b:lo acord -65 0
b:lo anex -46 0
b:lo arregl -73 0
b:lo cont -52 -3
b:lo de -203 35
b:lo decidi 59 -34
b:lo dej -26 -145
b:lo del 114 -48
b:lo dem 39 -88
b:lo dig 151 30
b:lo dij -218 -40
b:lo escrib 27 -70
b:lo escuch -68 0
b:lo estoy 110 26
b:lo extran -45 0
b:lo habi 104 -57
b:lo hag 108 118
b:lo he 49 -80
b:lo llev -48 14
b:lo mat 48 33
b:lo mejor 48 62
b:lo mio 102 -83
b:lo mism 75 -22
b:lo nombr -66 0
b:lo otro 59 -9
b:lo pas -100 0
b:lo pong -73 0
b:lo que 87 -52
b:lo reenvi -101 0
b:lo sab 134 -81
b:lo solt -54 5
b:lo suelt 70 -37
b:lo supier -70 0
b:lo teng 4 60
b:lo tom 79 -85
b:lo trabaj -46 0
b:lo voy 184 144
b:load at -52 0
b:load it 119 224
b:load the -131 0
b:lobbi $ -91 0
b:loc $ 175 -71
b:local date -80 0
b:local time -46 0
b:lock $ -44 -97
b:lock and 47 72
b:lock in 15 45
b:lock me 102 -42
b:lock my -64 14
b:lock myself -132 -32
b:lock on 28 -66
b:lock the 99 63
b:lock up -25 -72
b:lock us 73 -16
b:lockbox and -75 0
b:log in -108 0
b:log me -129 0
b:log off 129 101
b:logr $ -70 0
b:lol $ -234 73
b:lol im 108 -16
b:lol my 67 -47
b:lol not 232 43
b:lol the -117 0
b:long $ -65 9
b:long day -52 5
b:long enough 35 75
b:long haul 51 -19
b:long shift -57 0
b:long sleev 126 103
b:long way -178 11
b:longer $ 101 31
b:look and -62 0
b:look at -157 -136
b:look could -82 0
b:look for 49 1
b:look gray 57 2
b:look like 69 95
b:look now 33 64
b:look so 131 21
b:look up 247 83
b:loos end 35 56
b:lord to 82 62
b:los amo 74 58
b:los analisis -106 0
b:los apag 6 47
b:los bendig -61 -8
b:los braz 77 -12
b:los centr -72 0
b:los chav -68 -1
b:los chic -60 0
b:los del 128 -54
b:los dias -168 -32
b:los dient 179 -96
b:los difunt 95 -107
b:los doming -135 0
b:los dos 26 142
b:los efect -53 0
b:los florer 86 -64
b:los hues 62 -154
b:los huev 87 -1
b:los labi 81 35
b:los lent -73 7
b:los lun -53 0
b:los mart 126 47
b:los meti -57 0
b:los muert 118 17
b:los nin 4 77
b:los nuev 175 29
b:los ojos 197 231
b:los papel 117 105
b:los parch 18 73
b:los pies -92 -38
b:los pleb 53 -21
b:los porr 50 -29
b:los que 140 -57
b:los quinc 158 21
b:los sab -55 0
b:los tenis -60 23
b:los tres -81 0
b:los vecin 56 -38
b:los zapat -218 -9
b:lose the 74 -94
b:lose this 46 -176
b:lost $ -46 25
b:lost 4 -69 0
b:lost a -59 3
b:lost count 145 125
b:lot $ 46 110
b:lot of -42 53
b:lot read 46 -33
b:lot with 18 -56
b:loud i -58 -3
b:loud in 49 80
b:loud it -52 0
b:loud loud 27 -58
b:loud me 27 -58
b:loud tonight 3 -48
b:love $ -130 0
b:love it -146 -13
b:love letter 46 -33
b:lower my -62 0
b:luck $ -118 0
b:lueg el 115 -79
b:lueg la 63 -39
b:lueg mi -55 0
b:lueg pidi 7 -49
b:lug a 41 -45
b:lugar a 22 53
b:lun $ -128 -30
b:lun corr -45 0
b:lun me 88 57
b:lun y 27 -63
b:lunch $ -125 42
b:lunch and 82 -57
b:lunch until 46 -7
b:luz que -88 0
b:luz y -40 52
b:machin $ -51 0
b:mad $ 45 -17
b:mad about 80 30
b:mad at -42 -124
b:mad enough -59 0
b:made a 181 85
b:made come -46 0
b:made for -76 0
b:made it -141 7
b:made myself 103 -116
b:made smore -45 0
b:made the -160 -6
b:madr me 85 -131
b:mail $ 202 44
b:make a 38 55
b:make her 95 7
b:make im 8 87
b:make it -102 -89
b:make me -68 -144
b:make myself 144 24
b:make sure 64 122
b:make the -122 15
b:make them -62 4
b:mal $ -86 0
b:mal con 98 -47
b:mal que -80 0
b:malecon mir 38 46
b:malill $ 43 -66
b:malill me 39 -62
b:mam $ -6 93
b:mam a -73 4
b:mam al -60 17
b:mam con -70 1
b:mam dic -148 -42
b:mam me 128 3
b:mam por 47 22
b:mam que 117 -18
b:mam se 74 2
b:mam ya 114 8
b:man $ 113 -184
b:man at -79 0
b:man con -143 70
b:man cuand -80 48
b:man que 8 46
b:man si -82 15
b:man to 91 -9
b:man with -51 0
b:man y 103 -39
b:manan $ 129 17
b:manan a -49 6
b:manan debaj 46 -26
b:manan del 45 -21
b:manan duerm -80 0
b:manan en 88 70
b:manan llev 48 20
b:manan los 55 24
b:manan no -43 105
b:manan vem -42 -82
b:manan ya -70 48
b:manana $ 60 -56
b:manana me 45 41
b:mand al -49 -36
b:mand de 55 22
b:mand el -74 11
b:mand fot 111 42
b:mand las 45 13
b:mand otra -98 0
b:mand una -51 -9
b:mandolin slicer 51 23
b:manej $ -60 0
b:mang larg 107 61
b:mani gummi -69 9
b:mani i 59 27
b:mani session -50 0
b:mani thing -68 0
b:maquet $ -129 0
b:mar brav 38 46
b:mar me 150 144
b:mar y -5 52
b:marc $ -124 0
b:marc lueg 7 -49
b:march $ 104 -14
b:march and -76 0
b:marcus gave 51 6
b:mare y -53 0
b:margarita in 80 -65
b:mari flipant 21 -46
b:mari jane -94 0
b:mari lleg 63 37
b:mark he 5 -68
b:mark on -124 0
b:mark sever -56 0
b:marqu por -50 0
b:marqu que -49 1
b:marriag until 35 -48
b:mart $ -100 -49
b:mart hoy -45 0
b:mart que 48 -9
b:mart y -92 -3
b:mas $ 24 -130
b:mas ella -66 0
b:mas fuert -95 1
b:mas habl -48 0
b:mas que -123 0
b:mas terc -58 0
b:mas y -85 -63
b:mas yo 34 62
b:mat $ 218 86
b:mat cuand 141 58
b:mat de -57 -13
b:mat en -76 0
b:mat la -141 0
b:mat me -45 0
b:mat mi -78 0
b:mat per 46 5
b:mat si -110 0
b:mat sin 85 5
b:mat tres -60 0
b:mat y 57 28
b:matar $ 115 5
b:matar a 47 4
b:matar llego -64 0
b:matarm $ 57 1
b:math $ 112 53
b:matter to 57 19
b:may be -49 18
b:may concern 57 19
b:may de -62 0
b:may still -72 0
b:may write -62 0
b:mayor dond 45 24
b:me $ 11 192
b:me a -135 139
b:me abraz -205 -6
b:me abre -50 0
b:me abri -69 130
b:me acab 134 33
b:me acuerd 95 -116
b:me after -58 52
b:me agarr -54 -35
b:me aguant 30 81
b:me ahog -79 0
b:me alcanz 14 -63
b:me all -165 80
b:me alon 59 -92
b:me amarr 69 -124
b:me an -65 13
b:me and 141 -142
b:me apag 79 -59
b:me aran 66 -55
b:me arranc 70 42
b:me arrepenti 75 44
b:me arrepient -126 12
b:me asalt 17 56
b:me asust -53 0
b:me at -187 3
b:me atropell 125 97
b:me ayud -84 -78
b:me back -51 105
b:me baj 157 31
b:me ban -80 -54
b:me bebi 64 39
b:me befor 107 22
b:me busqu 80 206
b:me but 135 -31
b:me cae -72 -14
b:me cai -128 23
b:me calent -47 0
b:me calm 84 39
b:me cancel -55 0
b:me cans 169 -135
b:me cierr 57 44
b:me clav 254 -34
b:me colg -111 0
b:me com 108 -137
b:me comi 72 11
b:me conect -109 0
b:me confundi 2 71
b:me cont 143 -103
b:me cort -233 70
b:me cost -69 0
b:me cruz 1 -59
b:me cur 70 -50
b:me da 169 -105
b:me dab 82 -25
b:me dan 44 65
b:me de -58 0
b:me dej -315 94
b:me desmay -49 -7
b:me despert -142 -35
b:me di 206 -98
b:me dic 197 179
b:me dieron -78 -39
b:me dig -44 -90
b:me dij 48 -106
b:me dio -55 -16
b:me doli 42 -80
b:me dormi -54 0
b:me down 211 170
b:me doy 2 -124
b:me duel -71 43
b:me duerm 137 118
b:me dur -74 -104
b:me eat -61 -24
b:me echaron -80 53
b:me eche -192 -32
b:me emborrach 68 -16
b:me empuj 60 -199
b:me encuentr 40 71
b:me entreg 59 32
b:me escond 35 -60
b:me escondi -51 0
b:me esper -12 -72
b:me esta 131 -157
b:me estoy 0 148
b:me falt 43 -59
b:me felicit -95 0
b:me for 131 -11
b:me forz 46 78
b:me from 173 18
b:me fue -158 -20
b:me fui -137 56
b:me fum 108 -50
b:me gan 27 -47
b:me gradu -58 0
b:me grit -157 -46
b:me gust -65 53
b:me habl 7 -117
b:me hac -28 65
b:me haci 108 -179
b:me haha -49 0
b:me han -67 -31
b:me have 69 -229
b:me he -120 56
b:me her -57 -15
b:me here 173 89
b:me hes 50 33
b:me hic 86 50
b:me hiz -34 -87
b:me home 280 57
b:me how -56 0
b:me huel 56 -112
b:me i 1 165
b:me id 81 5
b:me if -120 -38
b:me im 43 -82
b:me importari 32 45
b:me in 160 -60
b:me into 8 -90
b:me invit 51 -81
b:me inyect -76 166
b:me is -154 -65
b:me ise 24 62
b:me ive 36 64
b:me jal 78 2
b:me juzg -75 0
b:me kick -62 0
b:me kier 79 9
b:me kiero 116 31
b:me know -129 0
b:me la 13 -116
b:me las 109 300
b:me last 4 45
b:me lastim -128 10
b:me levant 82 -46
b:me llam 125 30
b:me lleg 55 -100
b:me lo -6 -124
b:me lol -50 0
b:me los 118 -97
b:me luck -67 7
b:me mand 120 -24
b:me mat 1 153
b:me meti -27 -81
b:me muerd 79 -21
b:me mult -66 0
b:me my -45 -18
b:me never 66 62
b:me next 49 16
b:me norco 46 -33
b:me not 98 -120
b:me obedec 19 -54
b:me oblig 27 -86
b:me off 8 -83
b:me ofrec -101 -43
b:me olvid -237 -34
b:me on 135 181
b:me one 65 37
b:me or 26 -88
b:me orbid 49 -37
b:me out 140 12
b:me over -81 41
b:me pag 58 7
b:me par -63 2
b:me part -72 0
b:me pas -140 250
b:me peg -307 311
b:me pele -90 0
b:me pes -27 66
b:me pick -75 0
b:me pinch -45 39
b:me pong 171 10
b:me pregunt -8 -64
b:me prendi 96 -36
b:me preocup -58 0
b:me prest -157 32
b:me pued -22 76
b:me pus -152 -216
b:me puse 50 -13
b:me quebr 80 43
b:me qued -128 -97
b:me quem -79 -48
b:me queri -101 0
b:me quier 89 157
b:me quiero -127 2
b:me quit 90 49
b:me regal -54 -79
b:me rei -51 0
b:me remov -48 0
b:me removi -48 0
b:me revis 176 -49
b:me right 65 34
b:me rind -111 0
b:me rompi -148 0
b:me sac -78 5
b:me sacudi 19 -52
b:me sal -52 1
b:me salg 134 -3
b:me sangr -9 -76
b:me say 93 -3
b:me she 89 32
b:me shes -51 0
b:me sient -91 -43
b:me sig -177 23
b:me sinc 12 149
b:me so 141 70
b:me sobr 49 28
b:me some -34 -92
b:me sub -98 -4
b:me subi 38 62
b:me sud 58 -72
b:me surviv -48 0
b:me take -60 0
b:me tembl -51 0
b:me the 46 -24
b:me they 103 13
b:me this 8 61
b:me tien 191 119
b:me tir -181 57
b:me to -132 159
b:me toc -178 -58
b:me tom -113 -8
b:me tome -125 -20
b:me tomorrow 29 -53
b:me tonight 39 63
b:me toqu 41 167
b:me toy 15 66
b:me tra 89 -31
b:me trab 79 47
b:me trag 36 68
b:me trep 38 -59
b:me up -308 -19
b:me van 36 52
b:me ve -56 -73
b:me ven 254 81
b:me vendi 95 -96
b:me veo 229 63
b:me vien 43 103
b:me vin -119 0
b:me viol 29 -108
b:me voy -98 -148
b:me what -64 -6
b:me when -29 -140
b:me where -129 0
b:me which -48 0
b:me while 70 0
b:me would -150 0
b:mean it 48 -1
b:mean mani -68 0
b:mean that 69 10
b:mean the 79 42
b:meant $ 65 29
b:meant i -44 -48
b:meant move -69 0
b:meant the -62 -35
b:measur the 45 21
b:med $ -163 -76
b:med doc -84 0
b:med like -60 0
b:medall $ -104 -1
b:medall de -85 0
b:medi $ 67 47
b:medi botell 81 69
b:medi cuadr 86 -56
b:medi hor -49 -25
b:medic dij -45 0
b:medicin $ -65 -34
b:medicin and 52 6
b:medisin del 49 -37
b:meet thirti -57 0
b:mejor $ -254 127
b:mejor de -69 42
b:mejor me 43 -103
b:mejor ya 11 -61
b:member of -79 0
b:men guap -58 0
b:mensaj $ -49 5
b:menti en 74 -8
b:mention $ -51 0
b:mention the 46 13
b:mentir $ 74 120
b:mes $ 310 -83
b:mes com -100 0
b:mes el 38 86
b:mes limpi 59 -10
b:mes pas -114 -46
b:mes y -110 -5
b:mes ya 55 -9
b:mese sin 4 54
b:mess up 61 -101
b:messag my 52 6
b:met a 5 45
b:metadon $ 46 66
b:metadon a -65 0
b:metadon y -47 -43
b:meth this 70 -5
b:methadon bottl 8 242
b:methadon dose 48 -33
b:methadon line -60 0
b:methadon take -56 -20
b:methadon you -55 0
b:meti a -150 10
b:meti algo 45 16
b:meti de 47 -33
b:meti en 19 -51
b:meti un 5 60
b:meti y -57 0
b:mi $ 159 -64
b:mi a 53 -21
b:mi abuel -78 -64
b:mi abuelit 8 -71
b:mi ama 35 -51
b:mi amig -3 107
b:mi bod -152 0
b:mi cabez -23 -102
b:mi caf -58 0
b:mi cam -77 21
b:mi carr -102 0
b:mi cart -74 0
b:mi cas 46 23
b:mi celul -62 0
b:mi comp 26 -66
b:mi companer 2 65
b:mi cuand 108 -19
b:mi cun -117 25
b:mi desped 59 7
b:mi dosis 21 -50
b:mi en 112 63
b:mi equip -174 0
b:mi espos 93 -96
b:mi esto 8 -79
b:mi ex 88 -172
b:mi famili 92 -20
b:mi fich 81 -6
b:mi gat -59 3
b:mi herman -40 -55
b:mi hermanit 0 85
b:mi hij -36 -160
b:mi hija -53 0
b:mi hor 156 100
b:mi ija 49 -37
b:mi jurament 158 -28
b:mi lad -49 -41
b:mi licenci -224 0
b:mi lug 41 -45
b:mi lugar 22 53
b:mi madr 108 -22
b:mi mam 231 109
b:mi mar 88 75
b:mi mari 63 37
b:mi metadon -203 -1
b:mi mism 186 87
b:mi muj -71 19
b:mi niet -107 34
b:mi nin -297 112
b:mi nombr 122 -85
b:mi novi 0 96
b:mi nuer -45 3
b:mi padrastr 143 -2
b:mi padrin 80 -93
b:mi pan 1 74
b:mi pap 162 70
b:mi parej 73 48
b:mi part 61 33
b:mi patron 29 78
b:mi perr 169 46
b:mi perrit -118 0
b:mi propi -113 0
b:mi puebl -104 -41
b:mi roommat 57 -42
b:mi salon -78 0
b:mi senor 47 -84
b:mi sobrin -133 83
b:mi sobrina 65 -51
b:mi suegr -1 -86
b:mi tia -185 2
b:mi tierr -65 0
b:mi tio -122 -66
b:mi turn 62 -17
b:mi ultim 86 77
b:mi vecin -271 39
b:mi velori 287 36
b:mi vid 134 16
b:mi viej -185 81
b:mi vuel -85 0
b:mi y 47 114
b:mia a 22 -58
b:midair like -54 0
b:middl of 65 33
b:midnight back -59 0
b:mied $ 68 79
b:mied a 7 -84
b:mied de 76 167
b:mientr me -54 0
b:miercol $ -60 2
b:mierd $ 37 -74
b:might be -82 -5
b:might have 51 10
b:might not 21 66
b:mij lo -97 0
b:milk $ -65 0
b:min ago 36 68
b:min away 110 -35
b:mind $ -95 0
b:mind haha -57 0
b:mine $ 168 86
b:mine had 64 -20
b:mine haha -51 0
b:mineral $ -103 0
b:minibar and 29 -50
b:minut $ 447 -76
b:minut ago 42 82
b:minut and -263 0
b:minut estab -47 0
b:minut from 114 -75
b:minut i -81 0
b:minut y -56 -25
b:mio $ -95 11
b:mio a 62 -27
b:mio es 113 -42
b:mir al -29 110
b:mir el 61 34
b:mir las -25 73
b:mir lo 49 29
b:mir por 19 -115
b:mir ya 13 -101
b:miracl $ -46 0
b:mirador y 51 58
b:mis $ 65 3
b:mis 74 9 45
b:mis comp -68 0
b:mis companer -51 0
b:mis herramient 65 23
b:mis hijo 122 67
b:mis lent -54 0
b:mis medicin -46 -11
b:mis niet -73 -20
b:mis plant -190 0
b:mis prim 98 -59
b:mis suboxon 54 -16
b:mis tir 202 -143
b:mism $ 212 66
b:mism a -47 0
b:mism dia -68 0
b:mismo $ 59 27
b:miss be -47 0
b:miss group 126 0
b:miss her -85 0
b:miss it -104 4
b:miss my -112 -108
b:miss one -62 0
b:miss the -68 57
b:miss you -73 0
b:mistak and 145 35
b:mix day -45 0
b:molest y -118 0
b:molli at 61 -21
b:mom $ -107 -141
b:mom ask 53 -15
b:mom boyfriend 71 88
b:mom cabinet 4 68
b:mom come 44 51
b:mom hug -68 0
b:mom i 56 190
b:mom is -2 54
b:mom leav 80 -85
b:mom not 6 106
b:mom put -50 0
b:mom right 22 50
b:mom think 111 3
b:mom to -109 -1
b:mom use 105 -137
b:mom want 49 -21
b:mom watch -60 0
b:moment en -47 0
b:moment of -52 0
b:mon encim 6 -54
b:monaz de 21 -46
b:monday $ -250 -8
b:monday dont 53 -15
b:monday i 28 87
b:monday where 63 2
b:money and 146 -9
b:money in 29 -67
b:money on -65 0
b:monkey bar -79 0
b:month $ 42 109
b:month ago -128 0
b:month down 71 -10
b:month gone 121 -1
b:month it 4 -49
b:month klonopin 17 53
b:month no -76 0
b:month of 48 56
b:month so 26 45
b:monton de 62 86
b:mor $ 211 102
b:mor de -227 7
b:mor en 46 8
b:mor ni -106 0
b:mor no 60 7
b:mor y 120 31
b:more $ 127 -43
b:more empti -45 0
b:more insur -57 0
b:more of 19 64
b:more than 152 -74
b:more time -54 9
b:more week -47 0
b:more where 51 23
b:morir quiero -122 0
b:morn and 55 -53
b:morn befor 77 13
b:morn butt -54 0
b:morn group -104 0
b:morn i 27 101
b:morn was -110 0
b:mortal per -75 0
b:mosc dej -60 0
b:most i -50 0
b:mot $ -26 -167
b:mot y 55 15
b:mother $ -116 0
b:mother drank 52 6
b:mother threw 55 -16
b:mother to 58 -91
b:mother worri -47 0
b:mouth $ 74 41
b:mouth is 61 -150
b:move $ 219 11
b:move a -70 0
b:move me -92 2
b:move my -17 65
b:move out 5 -60
b:move school 34 -70
b:move the -56 -19
b:move to -146 -3
b:movi $ -119 0
b:movil fuer -100 0
b:much $ 91 100
b:much all 46 13
b:much coffe -54 0
b:much for 50 -23
b:much gan -127 3
b:much it 30 104
b:much of 28 56
b:much suen 78 45
b:much to -134 0
b:much y 107 -34
b:mudanz $ -141 0
b:muebl bar 76 -73
b:muer $ 31 90
b:muer de -129 8
b:muer mejor 48 15
b:muer por 37 -106
b:muert $ 77 2
b:muert de -47 0
b:muert ellos 118 17
b:muert que 92 4
b:muert tres -81 0
b:muert y -51 0
b:muev $ 32 81
b:muev las 2 71
b:mug some -80 0
b:muj me -63 0
b:mund le 13 54
b:munec y 66 55
b:mur de -64 2
b:murder a -50 0
b:murder on -59 0
b:muri de -87 0
b:muri en 100 -7
b:muri un -50 0
b:muscl jump 15 -59
b:music that 77 -46
b:must be -53 0
b:must have -51 0
b:must report 47 31
b:muy cortit -124 0
b:muy fuert 106 70
b:my 40th -73 0
b:my address 85 43
b:my affair 127 71
b:my age -63 3
b:my ankl 50 60
b:my answer 142 -29
b:my antabus -23 -47
b:my arm 262 195
b:my aunt -151 -70
b:my babi 151 94
b:my babysitt 65 -87
b:my back -147 -31
b:my backpack 80 40
b:my badg -89 0
b:my bag -15 81
b:my bday 49 -19
b:my beard -77 0
b:my bed -48 22
b:my beneficiari 84 51
b:my birthday 89 -12
b:my bodi 135 126
b:my bone 17 -105
b:my book -85 3
b:my boss 9 -132
b:my bottl -60 -38
b:my box 68 -3
b:my boyfriend 126 49
b:my brace -124 0
b:my brain 36 -66
b:my break -53 34
b:my breath 35 -79
b:my brother -7 -53
b:my buddi 173 -17
b:my bupe 82 -57
b:my buprenorphin -109 -7
b:my bus -200 0
b:my calf 104 34
b:my calv -77 -9
b:my cat -6 50
b:my certif 16 49
b:my chair 153 -76
b:my check 104 -49
b:my cheek 23 -148
b:my chest 30 76
b:my cloth 46 3
b:my coat 103 55
b:my coffe -67 0
b:my colonoscopi -62 0
b:my commut 51 26
b:my couch 64 -72
b:my counselor -136 -25
b:my counter 162 -60
b:my countri 38 -55
b:my cousin 86 -62
b:my dad -12 222
b:my daughter 153 -189
b:my dead 106 -77
b:my dealer 45 17
b:my debit 18 -56
b:my dog 20 59
b:my door 12 102
b:my dose 82 -57
b:my drink 129 102
b:my ear 115 21
b:my email -54 0
b:my emergenc -89 0
b:my end -104 0
b:my essay -57 0
b:my ex 172 101
b:my eye 209 8
b:my father -58 0
b:my feet -106 -3
b:my file 102 -18
b:my first -7 -108
b:my foot 47 34
b:my forearm 53 49
b:my foreman 56 29
b:my fourth -68 -35
b:my friday -60 0
b:my friend -91 25
b:my funer 47 28
b:my furnitur -47 0
b:my girl 204 61
b:my girlfriend -74 87
b:my goldfish -54 0
b:my goodby 55 19
b:my granddaught -153 -15
b:my grandfath -52 -28
b:my grandma 66 50
b:my grandpa 30 71
b:my grandson -47 9
b:my group -49 0
b:my gun -118 41
b:my guy -47 -111
b:my hair -221 -17
b:my hand 172 257
b:my har 94 89
b:my hat -78 0
b:my head -170 78
b:my hear -145 0
b:my heart 136 50
b:my hour -106 0
b:my hous 87 21
b:my husband -74 -22
b:my inhal 49 56
b:my insulin 14 150
b:my insur -105 0
b:my jaw 56 -27
b:my job -175 0
b:my key -133 112
b:my kid 154 10
b:my knee -179 -9
b:my knuckl 19 63
b:my lab 47 -8
b:my landlord -94 47
b:my lane -62 0
b:my lap 57 231
b:my last 125 94
b:my late 65 -45
b:my lead -68 0
b:my left -32 -45
b:my leg 240 26
b:my licens -66 0
b:my life 62 -18
b:my lil 95 41
b:my line -47 0
b:my lip 109 37
b:my list -173 -49
b:my littl -44 142
b:my lizard -89 0
b:my manag 113 -50
b:my marriag 9 -48
b:my med -167 4
b:my methadon 146 136
b:my mom -75 -51
b:my mother -105 -42
b:my mouth 68 -83
b:my muscl 15 -59
b:my naltrexon 23 -70
b:my name 122 -94
b:my neck -125 35
b:my neighbor -106 -39
b:my nephew -100 27
b:my new 121 55
b:my next 81 -6
b:my nose -106 -31
b:my novel -76 0
b:my number 45 -20
b:my old -156 -190
b:my own 321 12
b:my palm 59 3
b:my park -58 3
b:my partner 38 -87
b:my paycheck 82 -76
b:my pee 67 -10
b:my phone 112 -126
b:my pill -106 5
b:my place -4 -45
b:my plant -98 0
b:my po 25 -58
b:my pocket -68 -58
b:my porch -48 18
b:my probat -10 -47
b:my pupil 141 -19
b:my relaps -146 36
b:my resum -88 0
b:my retir 85 24
b:my ride -58 -5
b:my room 88 41
b:my roomat 67 46
b:my roommat -186 8
b:my safeti -118 0
b:my schedul -58 0
b:my seat -109 -39
b:my seizur 6 159
b:my sergeant 90 -97
b:my seroquel 46 23
b:my servic 139 40
b:my session 154 -46
b:my shift 328 -67
b:my shoe -5 -60
b:my shoulder -84 -104
b:my sister 20 53
b:my size -74 -8
b:my skin 77 -91
b:my skull -1 -53
b:my sleep 121 86
b:my sleev 104 -37
b:my slot 33 -68
b:my sobrieti 111 -122
b:my sponsor -125 21
b:my spot -54 -9
b:my step -72 0
b:my stepdad 201 178
b:my stepfath 71 45
b:my stepmom 198 -149
b:my stomach 29 51
b:my stori -116 0
b:my strip 5 -72
b:my sub 219 -112
b:my sublocad 77 -27
b:my supervisor -48 26
b:my switch 172 87
b:my take 167 -167
b:my team -47 0
b:my teen -50 0
b:my teeth 84 -149
b:my therapist -13 45
b:my thigh 179 221
b:my thumb -221 -32
b:my time 131 91
b:my toddler -95 48
b:my tomato -55 0
b:my tongu -28 -101
b:my trazodon 45 25
b:my truck 87 -146
b:my umbrella -61 0
b:my uncl -94 -81
b:my use -51 0
b:my usual 56 12
b:my vitamin -95 0
b:my wallet -2 -108
b:my watch -50 36
b:my water -91 -19
b:my way -123 25
b:my week -154 -5
b:my whole 145 53
b:my wife 20 100
b:my will -69 0
b:my winter 70 -24
b:my wrist 67 88
b:my xanax 31 -53
b:my zoloft -106 71
b:myself $ -118 78
b:myself after 58 12
b:myself but 122 21
b:myself deliber 47 31
b:myself i -128 22
b:myself n 18 72
b:myself no -50 0
b:myself off -57 -18
b:myself or -108 0
b:myself out -88 -147
b:myself promis -105 0
b:myself throw 44 -129
b:myself walk 134 42
b:myself with 161 46
b:n he 17 55
b:n im 57 -113
b:n it 80 -64
b:n my 73 134
b:n now -3 -62
b:n they 50 45
b:na grav -72 0
b:nad $ 72 -122
b:nad de -52 -11
b:nad estoy -127 -4
b:nad grav -54 0
b:nad mas -125 -89
b:nad per 99 14
b:nad y 87 -6
b:nadi en 91 -34
b:nadi mir 13 -101
b:naltrexon bottl 72 -12
b:naltrexon la 106 -14
b:naltrexon me -57 -9
b:naltrexon with -46 0
b:name $ -91 -4
b:name and 242 -144
b:name is -64 0
b:name it -77 0
b:name now -96 0
b:name off 139 -4
b:name on 59 41
b:nap $ -152 -49
b:narcan and 75 1
b:narcan train -54 0
b:nariz com 52 -22
b:navaj en 45 17
b:navid $ 70 69
b:near complet -47 0
b:near my 55 -50
b:necesit algo 22 -193
b:necesit ayud -59 0
b:necesit par 46 60
b:necesit un -47 0
b:neck and -60 9
b:need $ 28 88
b:need a 124 47
b:need an 32 -50
b:need em 71 87
b:need help -74 0
b:need it 109 -17
b:need one 22 45
b:need sharpen -60 0
b:need somebodi 65 40
b:need someth 68 -231
b:need the 141 -44
b:need them -76 -28
b:need to -188 -61
b:need valu 26 45
b:needl and -78 -39
b:needl exchang -54 0
b:needl felt -47 0
b:needl in -24 -69
b:needl still 4 83
b:neighbor and -36 -56
b:neighbor befor 6 52
b:neighbor took -69 0
b:neighborhood $ 179 -99
b:nephew type -45 0
b:nervios por -53 0
b:netflix pag 47 22
b:neutral word -46 0
b:never $ -74 -1
b:never been 47 27
b:never dull -47 0
b:never gave -64 -13
b:never go 97 -126
b:never gonna 19 -45
b:never have 79 93
b:never let -69 0
b:never said 185 -95
b:never see -121 3
b:never thought -79 0
b:never told 105 -148
b:new $ -202 8
b:new one 65 62
b:new person -130 0
b:new pipe -125 0
b:new year 190 47
b:newspap i 34 -75
b:next four 97 -31
b:next in 49 16
b:next look -54 0
b:next month -74 0
b:next one -76 0
b:next time -45 0
b:next week 78 135
b:ni el 211 -30
b:ni en 12 -80
b:ni he -69 0
b:ni lo -129 0
b:ni me -108 -67
b:ni mod -17 62
b:ni nad -103 50
b:ni nunc 104 -48
b:ni par 47 -30
b:ni se -112 -5
b:ni un -196 0
b:nice at -88 0
b:nice but 125 -89
b:nice to 30 65
b:night $ 178 -226
b:night all -113 0
b:night and 54 118
b:night i 130 86
b:night in -56 14
b:night no -103 18
b:night now -100 0
b:night of 27 -97
b:night staff 132 27
b:night then 84 -15
b:night was -81 2
b:night when 49 -21
b:nin bien 48 -9
b:nin llor 95 12
b:nin me 67 -48
b:nin no -123 4
b:nin que 13 -58
b:nin sali 59 2
b:nin se 25 143
b:nin tien -146 0
b:nin tod -60 0
b:nin y 115 97
b:nin ya -65 28
b:nine $ 170 -96
b:nine time -47 -4
b:nine week 49 -76
b:niner $ -89 0
b:nite $ 61 -31
b:nite like 54 -36
b:no $ -542 -168
b:no a -171 0
b:no aguant -146 2
b:no alcohol 71 -39
b:no amanec 54 139
b:no amanezc 80 84
b:no and -75 0
b:no baj 55 6
b:no becaus 60 -29
b:no booz -81 0
b:no box -143 0
b:no brill 4 -95
b:no consumi -61 0
b:no contest 98 77
b:no crave -63 0
b:no cre -41 -76
b:no cubri 101 -25
b:no cuent 45 -43
b:no cut -32 101
b:no dej -43 86
b:no del 51 53
b:no despert 83 47
b:no despiert 57 69
b:no dig 41 -84
b:no doscient -58 0
b:no e -52 -18
b:no encuentr -58 0
b:no era 146 -33
b:no es 351 32
b:no esper 17 60
b:no esta -309 -11
b:no estar 84 62
b:no estoy 317 129
b:no exist 51 -5
b:no fall 17 56
b:no fue 309 -74
b:no fui 107 -21
b:no gast 70 -29
b:no hab 49 39
b:no hag -82 3
b:no harm -53 0
b:no hay 332 -79
b:no he 52 -134
b:no hub 94 15
b:no i -285 12
b:no im -209 4
b:no intent -81 0
b:no ir 81 -137
b:no la -84 -74
b:no le 129 16
b:no les 55 -4
b:no llev -101 0
b:no llor -116 0
b:no lo -44 57
b:no m 71 -49
b:no me 266 -41
b:no merezc 115 -117
b:no mir 82 122
b:no need -70 0
b:no no -88 0
b:no not -107 0
b:no one -7 -150
b:no opioid -71 0
b:no par 159 -42
b:no pas 58 113
b:no peg 57 -35
b:no piens -34 -91
b:no pill -60 0
b:no plan -135 0
b:no podi -66 -29
b:no point 140 -41
b:no posit 61 98
b:no prend 35 -94
b:no problem -99 0
b:no pued 186 -54
b:no que -76 0
b:no queri 88 41
b:no quier -253 41
b:no quiero 163 129
b:no reason 63 87
b:no recai -73 0
b:no regres 49 -37
b:no regret -166 0
b:no respond 179 -111
b:no se 81 -202
b:no sea 69 29
b:no side -64 14
b:no sient 32 176
b:no sig 13 -57
b:no sirv -6 -195
b:no sleepless -83 0
b:no sub 83 -44
b:no sweat -83 0
b:no teng -57 -207
b:no tent -136 0
b:no thank -125 0
b:no thought -51 0
b:no to 50 14
b:no urg -51 0
b:no use 90 -16
b:no va 29 -46
b:no valg 65 -38
b:no vei -50 0
b:no viv 74 -61
b:no vuelv 135 -2
b:no water -57 0
b:no weed -81 0
b:no wine -96 0
b:no xanax 51 -27
b:nobodi $ -61 9
b:nobodi call 69 -41
b:nobodi can 203 36
b:nobodi clock 46 -46
b:nobodi els 42 -71
b:nobodi ever -100 0
b:nobodi fault 23 69
b:nobodi got -66 0
b:nobodi has 6 131
b:nobodi home 32 -54
b:nobodi is -84 33
b:nobodi know 105 -65
b:nobodi was -54 0
b:nobodi will 97 1
b:nobodi would -21 46
b:noch cuand 102 49
b:noch hoy 11 57
b:noch me 53 29
b:noch no 97 6
b:noch que 12 -56
b:noch tres 34 69
b:noch y -221 0
b:nod $ 2 67
b:nois $ 68 40
b:nois he -46 0
b:nois pleas 52 6
b:nois to 46 13
b:nom $ 56 107
b:nom esper 24 45
b:nom falt 39 -106
b:nom la -86 60
b:nom que 15 52
b:nom una 93 -92
b:nombr $ -21 81
b:nombr de 163 -94
b:nombr nunc -66 0
b:none for 16 -75
b:none when -87 0
b:none while -64 0
b:noon like 2 47
b:noon so -122 0
b:noon this -45 0
b:norco and 50 29
b:nos amarr 91 -22
b:nos cont -53 0
b:nos toc 121 -16
b:nos vem 59 74
b:nose is 5 -64
b:not $ 65 -68
b:not a 128 48
b:not answer 63 41
b:not at -184 0
b:not bad -116 0
b:not by 78 -43
b:not coke 7 104
b:not come 139 -82
b:not done 51 84
b:not drink -138 1
b:not en -49 5
b:not end -56 0
b:not even -74 11
b:not exist 52 17
b:not for 285 -143
b:not give -164 0
b:not go -70 -93
b:not gonna 133 -108
b:not have -70 0
b:not he -49 0
b:not in -169 42
b:not joke 64 -80
b:not kid 94 -7
b:not like 125 39
b:not lol 249 43
b:not make 153 95
b:not me -84 0
b:not move 96 38
b:not my -152 -5
b:not onc -137 0
b:not open -138 30
b:not out 3 61
b:not plan 89 53
b:not play 62 -48
b:not pour 21 66
b:not pregnant -147 0
b:not quit -131 0
b:not real -78 0
b:not safe 183 30
b:not see 203 44
b:not sleepi 63 7
b:not sure 19 -53
b:not take 64 18
b:not taken -86 0
b:not the -105 -14
b:not there -47 0
b:not think -63 0
b:not to 130 107
b:not wait 68 29
b:not want -105 0
b:not wednesday -86 0
b:not what -46 0
b:not work -12 -64
b:not worth 91 -113
b:note sound -76 0
b:notebook for -108 0
b:noth $ -105 -47
b:noth and -81 0
b:noth broken -118 0
b:noth happen 34 -52
b:noth help 70 -83
b:noth in 60 -12
b:noth left 160 106
b:noth there -59 0
b:noth to -63 35
b:noth will 47 -36
b:noth work 76 -15
b:notic $ 348 -78
b:notic til -60 0
b:novel $ 69 9
b:novemb $ -26 45
b:novi convulsion 10 180
b:novi de 75 41
b:novi me 109 -134
b:now $ -166 -76
b:now and -58 -3
b:now he 16 71
b:now hes 2 48
b:now i 43 85
b:now if 9 57
b:now im -113 82
b:now iron -72 0
b:now is 33 -72
b:now it 92 112
b:now mom 49 -21
b:now never -52 -50
b:now not 73 -107
b:now pero 3 -49
b:now what 103 -59
b:now with -136 -2
b:nub $ -47 -8
b:nud $ 316 95
b:nuev $ 110 48
b:nuev en -107 34
b:nuev par -88 0
b:nuev y -83 0
b:number $ -133 9
b:number 3 6 -46
b:number and -68 -79
b:number if -96 0
b:number of -65 -10
b:number off 81 -72
b:number on 49 112
b:number open 19 47
b:number six 39 70
b:number to -94 7
b:nunc $ 58 -9
b:nunc fueron 68 -37
b:nunc lo 59 -97
b:nunc mas -66 0
b:nunc voy 99 -47
b:nunc y 44 120
b:nurs $ 70 23
b:nurs i 188 53
b:nurs if 46 1
b:nurs never -76 0
b:o me 24 -55
b:o se -58 0
b:o sea -68 0
b:oblig a 27 -86
b:obra $ 91 29
b:obra si 14 53
b:ocho a -88 -28
b:odd $ 109 31
b:odd on -102 0
b:odist church -67 0
b:of 1 70 45
b:of a -310 -60
b:of age 55 -45
b:of all -51 -14
b:of an -147 -35
b:of aspirin 1 58
b:of attend -55 0
b:of be 159 -112
b:of bottl -75 0
b:of bourbon -57 0
b:of cough 3 62
b:of day -88 0
b:of eight -95 0
b:of embarrass -53 0
b:of end 46 17
b:of everi -133 0
b:of everyth -83 19
b:of film 96 -41
b:of final -57 0
b:of gatorad -49 0
b:of gin 26 150
b:of gum -83 0
b:of harm -91 0
b:of homework 45 -43
b:of how -174 -28
b:of juri -64 0
b:of kill -60 0
b:of leav 43 65
b:of methadon 65 -14
b:of mom 88 7
b:of my 318 0
b:of pay 48 -29
b:of peac -57 0
b:of pill 43 166
b:of rum 59 -17
b:of sherri 57 -9
b:of sleep 19 47
b:of spoon -90 0
b:of staff -70 0
b:of ten 51 -98
b:of the -72 300
b:of them 280 -59
b:of this -86 -34
b:of three -48 0
b:of tri 45 -64
b:of us 71 26
b:of water 52 23
b:of what 74 -11
b:of wine 145 -78
b:of you -265 -57
b:off $ -51 -59
b:off a 210 -95
b:off and 59 21
b:off for 119 99
b:off from -75 0
b:off my 64 -41
b:off nobodi 33 69
b:off one -76 0
b:off shift 26 57
b:off the -50 -135
b:offer me -166 31
b:offic $ 76 22
b:ofrec un -55 0
b:oh hello -45 0
b:oh ten -58 0
b:oh well 87 1
b:oil chang -92 0
b:oir a 4 48
b:ojal me 237 153
b:ojal no 63 17
b:ojala no 37 62
b:ok $ -45 25
b:ok bye 59 65
b:ok i -134 -4
b:okay with 53 32
b:old $ -144 0
b:old fashion 78 -16
b:old friend 175 -68
b:old me -212 -48
b:old neighborhood 179 -99
b:old photo -121 0
b:old stash 61 -6
b:old unit -47 0
b:oliv garden 62 41
b:olvid $ -81 0
b:olvid la -71 -25
b:on $ 205 1
b:on an -60 0
b:on away 102 -30
b:on by 136 -166
b:on cut 16 79
b:on earth 90 30
b:on eggshel 4 -49
b:on everi -214 0
b:on friday -193 64
b:on her 70 43
b:on his 97 52
b:on hold 89 77
b:on is -65 0
b:on it 34 -55
b:on life -220 0
b:on me -66 -96
b:on meth 52 67
b:on monday -65 -18
b:on my 130 -113
b:on picklebal -47 0
b:on purpos 283 194
b:on question -79 0
b:on ray 25 -52
b:on saturday 207 -105
b:on sunday -90 -85
b:on the -39 192
b:on this -39 167
b:on thursday 21 -49
b:on time -209 -15
b:on top 21 88
b:on tuesday 87 16
b:on weekend 90 -66
b:onc did -137 0
b:onc the 36 -69
b:onc whatev -62 0
b:once $ 43 92
b:once de 76 -43
b:onda tod 47 -26
b:one $ 252 139
b:one about -59 1
b:one after -89 0
b:one and 85 -153
b:one back -49 0
b:one bad 48 102
b:one becam 164 -77
b:one beer 79 -83
b:one bite -132 0
b:one bottl 48 76
b:one bullet 26 45
b:one day -58 0
b:one for 190 -57
b:one group -62 0
b:one hand 64 -64
b:one hold -58 0
b:one i -97 0
b:one in 220 124
b:one is -52 -84
b:one it 153 -127
b:one kid -46 -8
b:one less 69 3
b:one line -89 -4
b:one more -118 87
b:one of -33 64
b:one open 11 49
b:one person 52 87
b:one readi -146 0
b:one sleev -49 0
b:one so 176 52
b:one that -105 -21
b:one time -53 0
b:one to 194 112
b:one tonight 45 -45
b:one who -81 4
b:one would 72 66
b:one year -77 -11
b:one yell -55 0
b:one you 120 8
b:onion $ -137 0
b:onli $ 54 30
b:onli meant 59 -57
b:onli miss -47 0
b:onli need 26 45
b:onli one 121 12
b:onli the -59 0
b:onli thing -36 84
b:onlin $ 54 -19
b:onto the 142 101
b:open $ -114 -53
b:open a -56 0
b:open alert -80 0
b:open and 19 54
b:open bar 19 -90
b:open didnt -83 0
b:open in 58 -123
b:open it 184 113
b:open my 85 10
b:open on 70 42
b:open one 17 47
b:open the -18 -91
b:open to -31 47
b:open up 25 70
b:opioid pleas -71 0
b:or ani 145 75
b:or anyon -74 0
b:or do -105 0
b:or els 50 79
b:or ever 209 -48
b:or not -131 0
b:orang strip 132 -54
b:orbid la 49 -37
b:order $ -99 0
b:order a 165 -19
b:order in -71 0
b:order work -46 0
b:orgull de -68 0
b:orgull del 51 -40
b:orgull la -47 0
b:oscar fing 48 -41
b:other $ 84 29
b:other in -126 0
b:other no -47 0
b:other one 56 -8
b:other peopl -51 0
b:other side 21 86
b:other thing 174 -66
b:other way 63 -103
b:otra $ -94 0
b:otra cos -32 -78
b:otra seman 14 107
b:otra vez 85 27
b:otro $ -200 -98
b:otro dia 62 -32
b:otro lad 61 103
b:otro que 65 -17
b:otro yo 26 68
b:out $ 157 -56
b:out again -192 0
b:out and 66 -78
b:out at -42 -83
b:out by 47 28
b:out campaign -64 0
b:out earli 88 20
b:out everyon 47 -20
b:out for 216 -77
b:out from 33 54
b:out his -55 30
b:out if 4 -106
b:out in 136 -111
b:out is 56 4
b:out just -49 -34
b:out last 53 -42
b:out loud -199 7
b:out my -102 -16
b:out not 67 97
b:out now 5 115
b:out of 32 275
b:out one -57 0
b:out tell 56 -73
b:out that 82 -59
b:out the -183 76
b:out this 89 24
b:out twice -136 29
b:out with -123 -8
b:outsid $ -67 52
b:outsid amarillo 51 -19
b:outsid each -57 0
b:outsid my 169 66
b:over $ -38 165
b:over again 18 -84
b:over and 181 -22
b:over befor 76 34
b:over here 25 -153
b:over i 35 -49
b:over me 74 16
b:over my -104 -30
b:over sell 51 -19
b:over the -163 -7
b:over there 150 61
b:over to -36 64
b:over with 67 57
b:overdos and 74 7
b:overdos in -106 0
b:overdos on -95 0
b:owe are 87 42
b:owe me -40 53
b:own $ -130 -42
b:own and 123 11
b:own kitchen 21 56
b:own life -71 4
b:own place -59 0
b:own write -62 0
b:oxi and 30 -80
b:oxi around 2 47
b:oxi bottl 6 106
b:pa dond 1 -48
b:pa la -104 -22
b:pa los -52 -38
b:pa manan -58 6
b:pa no -21 46
b:pa que 144 22
b:pace the 13 -52
b:pacienci $ -76 0
b:pack $ 149 8
b:pack all 8 -52
b:pack so -62 30
b:pack sorri 51 -35
b:pack the -81 0
b:packag store 213 -51
b:padr que 81 4
b:padrastr me 45 -50
b:padrastr se 45 -24
b:padrin $ 65 -7
b:padrin me -126 -15
b:padrin y 51 -60
b:pag a 47 22
b:pag el 52 14
b:pag la 134 12
b:pag mi 45 22
b:pag por -86 0
b:paid at 63 -15
b:paid off 46 21
b:paid the 66 59
b:pain in -65 0
b:pain to -51 0
b:paint the -93 5
b:pal punt 21 -56
b:palabr $ 57 -33
b:palomit y -45 0
b:pan $ 74 -88
b:pan at 54 64
b:pan me -93 0
b:pan se 53 29
b:panader lo -54 0
b:pancak $ -46 0
b:panz $ 146 88
b:panz cuand 6 47
b:panz que -70 0
b:pap en 101 -7
b:pap esta 55 34
b:pap le 89 -86
b:pap me 47 -3
b:pap no -139 12
b:papel $ -108 0
b:papel con -98 0
b:papel de 58 87
b:paper $ -55 0
b:paper bag 14 -45
b:paper towel 98 18
b:par $ 55 132
b:par atras 41 58
b:par cad 87 38
b:par com -120 0
b:par de 130 -227
b:par dorm 64 -142
b:par el -69 -63
b:par en 111 48
b:par esto 69 -98
b:par hac 17 63
b:par hast 28 50
b:par ir -64 -79
b:par irme 57 45
b:par la -40 57
b:par mi 150 70
b:par mis 30 48
b:par no -1 -125
b:par pod 89 21
b:par que 216 -152
b:par respir -123 0
b:par sab -54 0
b:par siempr 61 47
b:par su -107 24
b:par y -2 -47
b:parallel park -97 0
b:parch de 70 -33
b:pared $ 37 -74
b:pared si 1 -59
b:pared y 2 71
b:parej me 73 28
b:park $ -264 -10
b:park deck 122 23
b:park friday 15 53
b:park in -71 40
b:park lot 98 -123
b:park on 68 27
b:park structur 48 70
b:parlay number 105 -32
b:parqu $ -45 0
b:part $ -77 -19
b:part of 73 161
b:part y -63 -35
b:parti $ -98 32
b:pas $ -66 77
b:pas a -105 22
b:pas com -54 0
b:pas con 58 -4
b:pas de -36 93
b:pas el -32 -67
b:pas en 29 -67
b:pas frent -47 0
b:pas la 63 99
b:pas lo -10 166
b:pas me 45 -41
b:pas nad 53 65
b:pas por -107 -104
b:pas sient 7 -71
b:pas tod 73 56
b:pass a 38 -95
b:pass cancer -47 0
b:pass in 119 67
b:pass me -55 -55
b:pass on -46 -5
b:pass out 37 160
b:pass the 65 -91
b:password are 146 43
b:past a -51 0
b:past it 65 -28
b:past now -67 0
b:past ray 25 -52
b:past the -122 -102
b:pastel $ -48 -14
b:pastill $ 106 180
b:pastill debaj 5 -122
b:pastill del 22 -46
b:pastill en -53 -22
b:pastill par 57 -36
b:pastill tod -164 0
b:pastill y 10 -50
b:pasword for -68 0
b:pat $ -70 0
b:pat la 74 16
b:patch my -69 0
b:patient $ -68 -17
b:patron nom 15 52
b:pay $ -48 0
b:pay for -84 -82
b:pay whole 48 -29
b:paycheck and 48 -50
b:payday hit -50 0
b:payment plan -80 0
b:peac they -57 0
b:peac w 18 76
b:pedi perdon -150 12
b:pedi que -109 2
b:peg $ 12 75
b:peg a 33 74
b:peg al 68 -23
b:peg con 82 -26
b:peg el -94 -28
b:peg en -41 98
b:peg eso -86 0
b:peg la -79 0
b:peg ni -56 0
b:pel $ -147 0
b:pel con -63 0
b:pel y 79 -37
b:pele con -90 0
b:pelon le 9 45
b:pen $ -67 90
b:pen in 71 -46
b:pen que 89 -39
b:penal y -75 0
b:pencil sharpen 45 15
b:pens $ -52 -8
b:pens en 100 26
b:pensado en -63 0
b:pensamient de 63 3
b:peopl $ 55 68
b:peopl and -51 -8
b:peopl go -50 0
b:peopl he -49 0
b:peopl i -72 13
b:peopl in 95 88
b:peopl just 71 -31
b:peor $ 10 -49
b:per ahi -171 0
b:per en -72 0
b:per he -78 0
b:per la -71 -29
b:per llam -59 0
b:per lo 54 -14
b:per mas -48 0
b:per me 210 44
b:per no -9 63
b:per pas -59 0
b:per queri 21 -85
b:per si 86 28
b:per suen 95 -73
b:per todavi 59 -39
b:per ya -66 -51
b:per yo -89 0
b:perc que 53 -75
b:percent and 42 58
b:perd $ 71 11
b:perd el 50 -95
b:perd la 57 -75
b:perdi denl 65 -17
b:perdi el -143 -32
b:perdi la 158 52
b:perdi par -52 0
b:perdiendo el 48 -11
b:perdon $ 109 -61
b:perdon a -189 0
b:perdon por 188 54
b:perdon que 55 -75
b:perdon y -52 0
b:perdonenm tod 108 60
b:perfect $ -92 0
b:peric mi -68 0
b:peric veni 21 66
b:period $ 71 2
b:perish jk -74 0
b:perman $ 56 94
b:perman fix 49 53
b:pero i 3 -49
b:perr $ 85 27
b:perr de -84 0
b:perr del -60 0
b:perrit ya -106 0
b:person $ 62 78
b:person go 63 2
b:person i -163 0
b:person is 63 2
b:person need 31 64
b:person want 63 2
b:person with -73 0
b:pes y -61 -26
b:pharmaci and 31 64
b:pharmaci lot 46 -33
b:pharmaci say 192 -89
b:pharmaci tech -80 0
b:pharmaci was -83 0
b:phone $ -143 -111
b:phone as -45 0
b:phone call 34 102
b:phone charger 45 25
b:phone die -64 0
b:phone for 51 -37
b:phone goe -46 8
b:phone in -95 -7
b:phone put -59 0
b:phone with 229 -117
b:photo $ -107 0
b:piano bench 78 -10
b:pic ceboll -58 0
b:picahiel pa 15 52
b:pick a 149 109
b:pick for -56 0
b:pick it 106 50
b:pick me -66 -27
b:pick the 143 98
b:pick up -126 -364
b:pickl so -221 0
b:pictur felt 46 5
b:pictur it 16 49
b:pictur of 61 -35
b:pid a 23 123
b:pid dibuj 72 -83
b:pid el -4 -51
b:pid que 69 97
b:pidi disculp -47 0
b:pidi perdon 7 -49
b:pie yes -47 0
b:piec of -47 0
b:piedr con 62 -6
b:piedr del -123 0
b:piens $ 50 17
b:piens en 21 62
b:piern $ 76 125
b:piern con 14 52
b:piern de -100 0
b:piern en 59 29
b:piern no 2 -87
b:pies yo -70 0
b:pijam $ 29 59
b:pill $ 292 -172
b:pill all -93 0
b:pill are 101 128
b:pill bottl 31 96
b:pill for -142 4
b:pill in -90 14
b:pill no -60 0
b:pill open 19 47
b:pill out 29 -98
b:pill today -51 0
b:pinch con -45 39
b:pint $ -125 0
b:pint la -48 -2
b:pip carg 12 -101
b:pipe $ 33 -72
b:pipe is 85 -36
b:pipe under -125 0
b:piquet y 70 -10
b:pis $ 76 -43
b:pis de 111 -17
b:pis del -49 0
b:pis mat 50 -29
b:piscin y -76 0
b:pistol $ 104 13
b:pistol de -117 64
b:pistol y 81 57
b:place $ -124 44
b:place and 43 -77
b:place by 51 45
b:place feel -95 0
b:place i 163 -92
b:place with 159 94
b:plan $ -299 5
b:plan and 64 24
b:plan end -59 0
b:plan how 56 8
b:plan in 45 52
b:plan is 91 58
b:plan my -66 0
b:plan on 163 -53
b:plan si 54 3
b:plan the -83 0
b:plan to 26 -76
b:plan work -120 0
b:planch $ 91 -86
b:plant $ -47 3
b:plant someth -62 0
b:play $ 106 26
b:play the -88 4
b:playlist for 166 46
b:pleas $ -18 68
b:pleas call 239 -19
b:pleas help -58 11
b:pleas make 88 39
b:pleas take -101 0
b:pleas tell -64 -15
b:pleb ya 53 -21
b:pls $ -101 1
b:plug is 117 -35
b:plug say 97 -26
b:plumb never -47 0
b:pm in 57 3
b:pobr su -46 0
b:pocket full 48 -29
b:pod dorm 88 21
b:point $ 1 60
b:point in 24 -48
b:poison $ 84 -43
b:poison his 45 32
b:polit $ 37 64
b:poll en -45 0
b:pon $ 66 13
b:pong $ 35 -47
b:pong el -8 119
b:pong sill 9 45
b:pool $ 166 -16
b:pop a 53 -11
b:poquit per 102 4
b:por aca 18 -69
b:por corre -56 0
b:por dentr 26 130
b:por drog 50 -6
b:por el -145 118
b:por ella 53 -79
b:por error -95 0
b:por eso -58 -18
b:por favor 72 24
b:por fin -76 54
b:por hoy -83 0
b:por las 96 -58
b:por lo 65 -2
b:por los -146 -51
b:por mi 231 54
b:por pan 57 -70
b:por primer -98 0
b:por que 130 94
b:por sacud 11 47
b:por tod 185 89
b:por un 232 -121
b:por una 51 -39
b:por unas -46 0
b:por vend -133 0
b:por vide -63 0
b:porch $ 59 26
b:porch slow 25 -52
b:porch step 55 -16
b:porf $ -156 12
b:porf la 74 -33
b:porqu el -46 0
b:porqu se 90 48
b:porta john 78 -27
b:portal del 11 -58
b:pos que 14 53
b:posit left 61 98
b:pot luck -60 0
b:pot roast -99 0
b:pour it 75 37
b:pour my -298 0
b:pour one 2 -53
b:pour them 33 158
b:poz y 75 31
b:pozol $ -49 0
b:practic $ 34 49
b:prank and -45 0
b:pregnant $ -131 80
b:pregunt $ 51 16
b:pregunt al 68 79
b:pregunt de -81 0
b:pregunt que 102 -33
b:pregunt si -157 2
b:prend el 45 24
b:preocup por -84 0
b:prep $ -71 7
b:presion y -70 0
b:presion ya -57 -10
b:press it 66 72
b:pressur one 57 10
b:pretti much 61 20
b:pretti sure 50 -125
b:pretzel $ -58 0
b:previ y 26 -103
b:prim $ 79 -27
b:prim se 103 33
b:primer $ 129 46
b:primer vez -51 -107
b:printer $ -190 0
b:printer jam -53 0
b:prior auth 45 -9
b:prison now 17 -50
b:prob el 149 -12
b:probabl mention 46 13
b:probat offic -10 -47
b:program $ 42 -70
b:program i -71 0
b:program no 25 -70
b:program out 14 79
b:program with -81 0
b:promis $ -68 53
b:promis i 140 -36
b:promis u -48 -8
b:pront $ 7 74
b:propi cuart -72 0
b:proposit $ 66 57
b:proposito $ 19 47
b:pros and -48 12
b:proud of -89 -19
b:proud that 69 -37
b:provech $ 65 -17
b:proxim asalt 17 56
b:puebl lo -66 0
b:pued $ 203 -137
b:pued conect -58 0
b:pued control 27 -45
b:pued entrar -65 0
b:pued habl 74 179
b:pued ir -124 27
b:pued mas -20 -145
b:pued ni -52 -22
b:pued par 2 56
b:pued respir 27 49
b:puent camin -57 0
b:puert $ 402 -25
b:puert abiert -110 45
b:puert del -78 10
b:puert par -137 0
b:puert y -49 40
b:pues ya 54 11
b:puest $ -165 35
b:pull a -124 0
b:pull my 85 41
b:pull the 70 47
b:pulley to -55 0
b:puls $ 61 -53
b:pump gas -90 0
b:pumpkin patch -118 0
b:punch my 45 38
b:punch the 84 95
b:punt $ 1 -93
b:pur ansi 53 -38
b:pur caf -84 0
b:purg so 62 41
b:purpos $ 111 46
b:pus a -71 -59
b:pus bien 170 -50
b:pus curit -46 0
b:pus el -13 -87
b:pus hast -28 -55
b:pus hiel -177 0
b:pus la -207 51
b:pus los 83 -30
b:pus mi -45 0
b:pus nunc 44 120
b:push me 7 -58
b:push my 52 26
b:put $ -81 -28
b:put a 48 -22
b:put down -58 0
b:put his 104 -30
b:put it -57 -69
b:put me 86 -20
b:put my -11 71
b:put on 258 -62
b:put someth 41 113
b:put the 30 73
b:put them -107 0
b:put up -93 35
b:q no 17 -54
b:que $ 172 -44
b:que a -7 -47
b:que algui 49 54
b:que antoj -48 0
b:que apen 48 -9
b:que arbol 105 57
b:que avis 55 51
b:que bonit -126 -10
b:que carg 39 -54
b:que com 26 -79
b:que cort 17 -78
b:que da -70 0
b:que debi 49 22
b:que dec -83 -3
b:que dej -94 -77
b:que dia -61 -18
b:que dij -292 0
b:que dios 28 63
b:que dur -74 0
b:que el 322 95
b:que en -72 -90
b:que era 68 -16
b:que es -120 -18
b:que fue 50 19
b:que fuer -95 0
b:que fueron 48 31
b:que fui 198 -127
b:que habi 71 -24
b:que habl -30 -46
b:que hac 16 -80
b:que hag 105 79
b:que hay 150 1
b:que hor -52 43
b:que hoy 129 43
b:que iba 88 -100
b:que la -163 28
b:que le -48 -62
b:que les 127 13
b:que lind -73 0
b:que lleg -157 46
b:que llev -49 -36
b:que lo -110 -46
b:que mand 101 42
b:que mat -72 0
b:que me 398 262
b:que mi 47 -34
b:que nadi 19 54
b:que necesit 46 60
b:que no 40 -187
b:que oso -48 0
b:que pas 79 73
b:que por -59 22
b:que qued 47 13
b:que quier -49 32
b:que rop 48 17
b:que sal -113 1
b:que salg 43 45
b:que se 121 197
b:que sea -21 46
b:que senti -47 0
b:que si 165 -56
b:que sig -22 -107
b:que soy 45 -17
b:que su 105 -86
b:que tan 69 34
b:que teng -53 -59
b:que tod 62 -38
b:que tom 61 -77
b:que vend 161 -128
b:que vendi -132 13
b:que veng 106 56
b:que viv 110 47
b:que voy 144 -48
b:que ya 29 64
b:quebr la 64 59
b:qued $ -113 37
b:qued a 53 -50
b:qued call -69 -5
b:qued con 302 99
b:qued conmig -108 0
b:qued despu 35 -77
b:qued dorm 50 -41
b:qued dos 50 -58
b:qued en -122 -32
b:qued encerr -66 0
b:qued pens -65 0
b:qued sin -114 -1
b:qued sol 8 -63
b:quem $ 27 51
b:quem con 191 -110
b:quem la -133 98
b:quem un -72 0
b:quer mor 109 74
b:queri $ 54 31
b:queri mor -101 0
b:queri oir 4 48
b:ques y -53 0
b:question 9 -70 0
b:question about 180 15
b:question and -50 0
b:question for 45 1
b:question is 67 17
b:question on -46 0
b:question that -66 0
b:questionnair flag -56 0
b:qui cubr -49 0
b:qui me -128 -20
b:qui se 132 39
b:quier $ 52 23
b:quier acab -70 99
b:quier dec -81 0
b:quier desaparec -101 0
b:quier dorm -67 22
b:quier es -121 1
b:quier ir 126 31
b:quier mas 46 -39
b:quier petat 104 47
b:quier que 57 73
b:quier segu -88 -45
b:quier tom 16 -49
b:quier ver 27 -89
b:quier viv -61 10
b:quier y -46 -3
b:quiero matar 71 4
b:quiero morir -160 7
b:quiero vivir -63 4
b:quiet $ 61 -86
b:quiet and 53 6
b:quiet is -119 0
b:quiet now 0 53
b:quiet place 51 45
b:quiet quiet -70 0
b:quiet so -101 0
b:quiet tonight -119 0
b:quiet when -62 0
b:quinc $ 147 74
b:quinc de 69 -52
b:quinc dias -82 -6
b:quincen y 72 -37
b:quis no 41 46
b:quit and -73 -74
b:quit de 75 54
b:quit del 30 45
b:quit drink 52 -52
b:quit el 146 -35
b:quit in -131 0
b:quit la 49 24
b:quit los -12 65
b:quit mi 124 -73
b:quit my -13 78
b:quit pick 10 74
b:quit smoke -144 41
b:quit take 14 50
b:quit the -105 -84
b:quit this -36 -48
b:quit xanax 11 -53
b:quot gloomi -64 0
b:raccoon and -69 0
b:radio in -73 0
b:rail $ 50 29
b:rain $ -45 4
b:rais me -48 0
b:rais valueerror -85 0
b:ran a -81 0
b:rank $ -73 0
b:rape in 69 -115
b:rar leerl -72 0
b:rat $ 73 81
b:rat ya 57 100
b:rather be 73 61
b:ratic $ 24 74
b:ray amarill 8 57
b:ray and 25 -52
b:ray del -66 0
b:ray en -40 -54
b:ray porch 25 -52
b:ray y 19 131
b:razor burn -138 0
b:re fisur 1 -59
b:read about 95 28
b:read it -85 0
b:read the -45 -21
b:read this 234 107
b:readi $ 24 -158
b:readi for -158 31
b:readi to 257 112
b:real bad 66 -60
b:real good -55 0
b:real loud 3 -48
b:realli $ -46 0
b:realli won 65 -51
b:reaper has 67 7
b:reason $ -91 0
b:reason in 73 -15
b:reason to 179 139
b:reason whi -60 0
b:reason you 100 -132
b:rec de -87 0
b:rec ya 91 -54
b:recai ayer 61 -15
b:recai en 89 -9
b:recepcion $ -98 -3
b:recet el 88 -24
b:recib de -49 0
b:recib del 94 -23
b:recre buen 50 -29
b:reenvi $ -101 0
b:refil $ 59 -6
b:refri $ -126 18
b:regal $ -5 -50
b:regal el -54 1
b:regal la -148 3
b:regal mi -55 0
b:regal mis 120 108
b:regal una -60 0
b:regres $ 86 64
b:regres asta 49 -37
b:regret $ -171 0
b:regret to 107 -58
b:reir $ -107 0
b:relaps $ 103 -21
b:relaps number 10 74
b:relaps on 141 41
b:relaps over -84 0
b:relaps prevent -86 0
b:reliev $ 52 21
b:reliev it -50 0
b:reloj $ 84 30
b:rememb $ 65 -10
b:rememb the -51 -64
b:remind $ -68 0
b:remind me -62 -6
b:remov me 115 51
b:remov y -48 0
b:removi un -48 0
b:rent $ 42 -55
b:rent y 22 -62
b:repeat $ -74 0
b:report $ -97 -28
b:report consum 57 -9
b:report that 105 0
b:repot the -53 0
b:reservoir for 51 45
b:respect $ -104 0
b:respir $ -55 63
b:respir bien 35 61
b:respir senti -60 0
b:respir y -52 0
b:rest $ 88 93
b:restrain order -89 30
b:resum $ -107 0
b:retir and 77 -27
b:retir plan 85 24
b:return gave -84 0
b:rice $ -56 0
b:richi ya 11 -58
b:ride $ -90 0
b:ride to -48 0
b:ride with -60 0
b:right $ -56 54
b:right back -60 0
b:right here 104 50
b:right now 159 -310
b:right number 59 103
b:right person -55 0
b:right there 107 -46
b:rind con -111 0
b:ring $ 168 21
b:ring in 52 33
b:rio y 98 103
b:rip my -67 0
b:rip up 55 -33
b:ris $ -92 0
b:risit $ 15 52
b:river nine 45 -43
b:rivotril con 52 118
b:rn $ -5 141
b:rn and 49 -25
b:road $ 228 -44
b:road both 43 65
b:rob las 50 -40
b:rock climb -114 0
b:rock or 73 17
b:rode it -128 0
b:rode the 110 -77
b:role play -48 0
b:roll a -48 0
b:roll and -104 0
b:roll back 9 48
b:roll of -45 0
b:romeo and -76 0
b:rompi el -86 0
b:rompi la 10 -56
b:rompi mi 158 -28
b:ron y 43 88
b:ronc $ -90 0
b:ronc rar 57 4
b:rond la 24 -63
b:roof $ 121 -12
b:room $ -254 145
b:room and 16 -111
b:room for 79 34
b:room is 42 79
b:room number -110 1
b:room with 64 -84
b:roommat and -71 0
b:roommat i -59 0
b:roommat last 54 -36
b:rop $ -17 53
b:rop de 37 46
b:rop me 70 36
b:rop que -157 0
b:rope $ 144 71
b:rope and -95 0
b:rope at 131 49
b:rope swing -87 0
b:roper cuand 22 -58
b:round of -65 0
b:rous him 45 18
b:routin $ -69 0
b:row $ 51 1
b:rub alcohol -22 211
b:run $ 179 -26
b:run for -52 0
b:run him 15 62
b:run im -50 0
b:run now -117 0
b:run out 138 -12
b:run ten -91 0
b:run the -69 5
b:run to 45 -4
b:rut al 8 46
b:rut larg 13 -101
b:sab $ 280 -110
b:sab a -122 0
b:sab por 136 94
b:sab si -119 0
b:sab y 69 -77
b:sabi $ 57 -20
b:sac el 115 3
b:sacud y 11 47
b:sacudon y 12 -56
b:sad and -156 0
b:sad it 16 45
b:sad yes -93 0
b:safe now -59 0
b:safe until 63 2
b:safeti pin 90 61
b:said $ -43 -45
b:said 3 70 45
b:said a -49 0
b:said ani -45 0
b:said everi 95 -34
b:said good -67 8
b:said i -84 84
b:said id 34 -122
b:said if 39 54
b:said im -7 52
b:said in -98 0
b:said it 231 -23
b:said no 16 -50
b:said ok 150 81
b:said respect -104 0
b:said skip -51 0
b:said so -58 0
b:said that -47 0
b:said there 117 -133
b:said to -75 0
b:sal $ 45 140
b:sal de -81 33
b:sal el -87 -27
b:sal la 7 97
b:sal sangr 49 14
b:sal suci 142 -75
b:sal ya 64 -68
b:salg $ 58 8
b:salg a 17 -64
b:salg al 15 52
b:salg de 11 -63
b:salg del -91 -1
b:salg igual 56 -43
b:sali a -59 0
b:sali corr 116 54
b:salon $ -58 0
b:salon van 47 22
b:salud y 52 -4
b:salv la -51 0
b:same as -109 -35
b:same belt 85 23
b:same hand -85 0
b:same thing 51 47
b:sandwich $ -56 0
b:sang $ 114 -42
b:sangr $ 126 107
b:sangr la -9 -76
b:sangr par -106 0
b:sant $ -78 0
b:saqu en -12 -53
b:saqu la 91 23
b:saqu mi -55 0
b:saqu provech 65 -17
b:sat and 13 -116
b:sat at 105 112
b:sat on -55 4
b:sat there 25 77
b:sat with -54 5
b:saturday $ 151 -49
b:saturday and -13 -91
b:saturday meet -57 0
b:saturday so -133 0
b:save up 86 168
b:saw a -109 0
b:saw my 13 61
b:saw trey -48 0
b:say $ -64 -72
b:say 15 73 -15
b:say do 8 56
b:say hi -105 -2
b:say i 8 111
b:say im -191 127
b:say it -71 16
b:say jump 101 9
b:say no -9 -114
b:say noth -141 0
b:say shes 99 14
b:say thank 144 42
b:say that -197 12
b:say this -46 -37
b:say too 89 -10
b:scaffold today 63 24
b:scale of 70 45
b:scar are 84 -44
b:scar from -56 0
b:scare $ 91 36
b:scare ill 3 70
b:scare it -160 0
b:scare of -81 4
b:scare to 67 58
b:schedul $ -67 0
b:schedul and 47 40
b:school $ 51 40
b:school how -49 0
b:school im -160 2
b:school in -52 0
b:school last 16 -62
b:school so -70 0
b:scout $ -174 0
b:scratch are -46 0
b:scratch me -57 0
b:scratch my 90 36
b:scratch off 110 -70
b:scratch the -81 0
b:scream $ 49 29
b:scream again 19 -58
b:screen ask -50 0
b:script $ 99 -60
b:se a 240 -43
b:se acab 206 126
b:se alarg 76 -43
b:se apag 72 59
b:se asust -47 0
b:se borr 58 14
b:se call 34 -62
b:se cay -55 0
b:se cre -46 0
b:se cuant 65 5
b:se descompus -54 0
b:se duerm 49 -40
b:se durmi 37 -63
b:se enter 58 -29
b:se escondi 22 -58
b:se fue -222 -27
b:se hac -66 0
b:se hiz 85 -52
b:se inyect 111 39
b:se la 90 48
b:se llam -153 -35
b:se llev 89 50
b:se lo -91 -114
b:se los -23 -70
b:se me -28 85
b:se meti 70 -10
b:se muev 48 112
b:se necesit 15 49
b:se nos -50 0
b:se oye -54 3
b:se pa 1 -48
b:se pued -86 21
b:se pus 109 68
b:se que -51 -121
b:se qued 274 163
b:se quit -82 25
b:se sequ -132 0
b:se si 132 -78
b:se suic -56 0
b:se tom 64 119
b:se trag 28 176
b:se vay 160 53
b:sea $ 49 -83
b:sea el 94 40
b:sea que -68 0
b:seal and 138 33
b:season $ -54 0
b:seat $ -163 -6
b:seat im 13 -77
b:seat on -51 0
b:sec $ 86 6
b:sec se -53 0
b:second $ 21 -79
b:second for -48 0
b:second time 109 15
b:secret $ 73 -27
b:see $ 108 20
b:see a -101 17
b:see anoth 282 53
b:see everyon -59 0
b:see how -97 2
b:see me -98 -7
b:see my -47 30
b:see myself 96 62
b:see red 24 59
b:see spider 9 46
b:see the -87 -133
b:see you -173 21
b:seen him -46 0
b:segu en -131 -57
b:segu viv 47 16
b:segun lo -58 0
b:segund dia 48 -8
b:segund pis 67 26
b:segur me -58 0
b:segur no 112 -44
b:seis anos -92 0
b:seis de 74 -47
b:seis hor 103 -12
b:seizur $ 47 -59
b:seizur this 57 -2
b:self inflict 45 1
b:sell my 1 -85
b:sell what 54 -20
b:semafor y 10 63
b:seman $ -30 -73
b:seman de 57 -3
b:seman mas -97 0
b:seman no 59 50
b:seman pas 74 -131
b:seman y -56 -88
b:seman ya 10 62
b:semill de -63 0
b:semill en 70 -29
b:send a -47 0
b:send it -47 0
b:send messag 52 6
b:send someon 150 34
b:senor $ -91 -6
b:sent $ 86 5
b:sent algo 59 35
b:sent en 85 16
b:sent me 160 -22
b:sent my -73 -55
b:sentenc and 49 10
b:senti las -60 0
b:senti que -89 0
b:sequ $ -97 0
b:ser $ -54 6
b:seri no 60 19
b:serious i -69 0
b:sertralin y -58 0
b:servic is 111 35
b:sesion $ 96 -47
b:sesion de 118 65
b:session and -45 -15
b:session do -50 0
b:set $ -8 88
b:set off -64 0
b:set out -80 0
b:set up -63 45
b:setent anos -58 0
b:seven $ 75 -67
b:sever day -57 0
b:sh relaps 23 94
b:shake and -4 60
b:shake bought -86 0
b:shake so 63 -79
b:shape like -46 0
b:share about -48 0
b:sharpen $ -60 0
b:shave $ -45 67
b:she ask -114 0
b:she burn -45 0
b:she call -101 0
b:she come 82 30
b:she cri -55 8
b:she goe -58 0
b:she got -45 0
b:she has 38 -216
b:she hug -53 0
b:she is -158 12
b:she lock 76 15
b:she pass 119 67
b:she said 64 -73
b:she stop 16 56
b:she was 79 24
b:she wrote -115 0
b:sheet tonsil 55 -16
b:shell need 65 40
b:shell station -48 0
b:sherri $ -53 -2
b:sherri at 57 -9
b:shes a -64 0
b:shes cold 54 16
b:shes in 66 -34
b:shes look 25 -109
b:shes make 52 6
b:shes still 37 47
b:shift $ -56 25
b:shift and 77 -13
b:shift at 13 51
b:shift end 176 -44
b:shift so -66 0
b:shift wind 63 24
b:shirley templ -74 0
b:shirt $ 134 7
b:shoe $ -98 -51
b:shoebox is 54 40
b:shoot hoop -86 0
b:shoot me 57 60
b:shoot up 32 45
b:shooter drill -49 0
b:shop $ 52 -39
b:shop and -56 0
b:short $ 53 -8
b:short one 32 73
b:shortstop he -54 0
b:shot $ 76 -44
b:shot a -49 0
b:shot and 33 131
b:shot done -104 0
b:shot myself -67 0
b:shot of -315 22
b:shot on 11 -52
b:shot the 19 99
b:shot up 162 132
b:shot was 57 -37
b:should be 25 -52
b:should probabl 61 17
b:should tell -19 -68
b:shoulder stock -113 0
b:show $ 581 -57
b:show it -53 0
b:show me -140 27
b:show my 266 69
b:show the -118 0
b:show up -114 -156
b:show where -72 0
b:shut the 36 68
b:shut up 31 -89
b:si $ -307 129
b:si a 48 -6
b:si asi -50 15
b:si el 14 104
b:si he 61 13
b:si lleg 50 -52
b:si manan 108 108
b:si me 259 79
b:si no -161 14
b:si pued -47 -123
b:si salg -52 -82
b:si siempr 42 -52
b:si un 81 49
b:si voy 61 -10
b:si with 44 76
b:si yo 114 75
b:sick $ 66 -159
b:sick of 53 -57
b:sid un 53 22
b:side and -3 46
b:side door -34 -73
b:side effect -64 14
b:siempr $ 209 55
b:siempr y -74 20
b:sient el 26 70
b:sient la 2 71
b:sient que 90 -50
b:siest $ -117 0
b:siest y -52 3
b:siet com -51 0
b:siet y -56 -7
b:sig $ -93 -2
b:sig aqui 44 91
b:sig grit 76 68
b:sig igual 160 -64
b:sig quer 98 54
b:sig sin -56 -1
b:sig tom -27 -64
b:sig yend 32 -77
b:sig yo 57 -27
b:sign in -165 0
b:sign the -49 -4
b:sign up -50 35
b:silicon pa -72 0
b:sill $ 156 26
b:sillon $ -81 0
b:sillon no 27 -58
b:simpl $ 88 32
b:sin air -158 0
b:sin alcohol -135 -1
b:sin el 18 -59
b:sin gan -3 46
b:sin internet -45 0
b:sin la 115 -56
b:sin mi 97 116
b:sin mir 50 41
b:sin noved -45 0
b:sin peric -113 0
b:sin que -59 -43
b:sin rop 53 99
b:sin tom 94 -44
b:sin voz -80 0
b:sin zapat 164 -44
b:sinc 1991 2 -75
b:sinc august 45 -23
b:sinc but 4 -49
b:sinc five 17 49
b:sinc friday 128 -74
b:sinc group 12 80
b:sinc i -19 98
b:sinc last -281 -40
b:sinc march -50 -14
b:sinc my -195 -9
b:sinc noon 40 -88
b:sinc saturday 60 -51
b:sinc sunday 52 22
b:sinc the -96 10
b:sinc tuesday 262 15
b:sink after -83 0
b:sink doesnt -125 0
b:sip soda -57 0
b:siri send 52 6
b:sirv $ 25 -60
b:sirv cop -48 0
b:sirv par 38 -124
b:sistem me -55 0
b:sister and 61 57
b:sister apart 51 6
b:sit here 60 43
b:sit in 130 -52
b:sit on 38 -94
b:sit outsid 62 14
b:sit tight -50 0
b:sit with 48 1
b:six $ -16 -97
b:six more 61 -39
b:six pack 62 -163
b:six year -144 0
b:size $ -79 -2
b:size of -90 0
b:skateboard $ -14 62
b:skill class -87 0
b:skin is -3 -59
b:skip lunch -45 0
b:skip my 9 133
b:slam i -51 0
b:slam my 28 81
b:sleep $ -261 -171
b:sleep and 91 117
b:sleep for -99 2
b:sleep like -88 0
b:sleep medicin 52 6
b:sleep neighbor -49 0
b:sleep ok 120 5
b:sleep one 71 8
b:sleep pill -18 66
b:sleep so -50 22
b:sleep soon 49 16
b:sleep stuff 31 64
b:sleep well -70 0
b:sleepi tire 65 7
b:sleepless so -83 0
b:sleev in 116 66
b:sleev wet -49 0
b:slept $ 256 -91
b:slept through -57 0
b:slice my 63 41
b:slicer and 51 23
b:slip $ 106 -18
b:slip on -133 0
b:slip two 109 -20
b:slot to 38 -48
b:slow $ 46 147
b:slow and -116 0
b:slow down 25 -52
b:slump over 57 11
b:small now 49 -21
b:smash wall -76 0
b:smell it 253 -230
b:smell the 40 -58
b:smile $ -143 16
b:smoke a 96 -13
b:smoke after -71 0
b:smoke alarm -77 0
b:smoke in 135 30
b:smoke some 60 -25
b:smore on -45 0
b:snow day -61 0
b:so am 58 44
b:so angri -45 19
b:so bad -22 -260
b:so clean 84 16
b:so corni -96 0
b:so did 50 -22
b:so doe 175 21
b:so far 61 -101
b:so fast 4 62
b:so glad -133 0
b:so good 292 -29
b:so hard -172 10
b:so high 72 -66
b:so i -193 88
b:so if -69 0
b:so ill -303 4
b:so im 167 117
b:so it 11 -61
b:so ive -54 -32
b:so kind -196 0
b:so long -45 10
b:so mad -145 0
b:so much 24 82
b:so my 118 119
b:so nobodi 137 18
b:so now 79 155
b:so she 126 61
b:so sleepi 73 38
b:so tire 62 16
b:so whi 56 11
b:so yes -11 -109
b:sober $ -17 -89
b:sober hous 14 52
b:sober is -57 0
b:sober person -69 0
b:sober vet -47 0
b:sobri y -47 0
b:sobrina and 65 -51
b:soccer game -49 0
b:sock $ -206 3
b:soda $ -49 0
b:soda gun -71 0
b:soft $ 86 47
b:sog ayer 74 43
b:sol $ -153 -124
b:sol el -78 -21
b:sol en 32 -53
b:sol falt 77 72
b:sol hoy 37 73
b:sol que -72 0
b:sol queri -19 48
b:sol ya -6 54
b:sold me 75 22
b:solit $ 48 116
b:solt el 124 54
b:sombr del 76 -43
b:some $ 25 -56
b:some by 11 -153
b:some embarrass 57 -9
b:some ice 60 -25
b:some morn -80 0
b:some of 40 -51
b:some peopl 109 -43
b:some rice -54 0
b:somebodi after 65 40
b:somebodi answer 47 -90
b:somebodi at 76 -41
b:somebodi els -122 9
b:somebodi may -62 0
b:somebodi talk 39 46
b:somebodi to 22 103
b:somebodi was -76 0
b:someon $ 56 28
b:someon broke -74 0
b:someon is 16 102
b:someon pass -60 0
b:someon to 17 74
b:someon with 58 -107
b:someth $ 40 -45
b:someth about -72 0
b:someth anyth 49 -111
b:someth at 55 -8
b:someth for -92 7
b:someth in -31 153
b:someth to -56 -118
b:somewher $ -77 0
b:somewher between -47 -9
b:son $ 68 -85
b:son has -23 47
b:son is 91 22
b:son much 95 -107
b:son soccer -49 0
b:son to -90 0
b:song everi 102 -50
b:song out -105 0
b:song that -111 0
b:soon $ -121 31
b:soon if 115 52
b:sore $ -126 0
b:sorri $ 228 -59
b:sorri after 5 -68
b:sorri for -100 4
b:sorri i 162 134
b:sorri in -57 -85
b:sorri joke 51 -35
b:sorri my -55 0
b:sort my -121 0
b:sound cant -76 0
b:sound in -98 0
b:sound is -84 -26
b:sound rest 53 9
b:soup $ -73 0
b:soy carnicer -47 0
b:soy es 65 -17
b:soy un 252 47
b:soy una 75 -8
b:spare key 124 26
b:speak $ 208 1
b:spell it 83 94
b:spent the 40 -49
b:split in 62 -5
b:split the -90 -9
b:spoil the -73 0
b:sponsor $ -66 -16
b:sponsor quit 10 74
b:sport $ -49 0
b:spot $ 109 -21
b:spring $ 55 105
b:spring i 39 -56
b:squirrel $ -92 0
b:stab in -50 0
b:stab my 19 50
b:staff would -54 0
b:stair and 52 26
b:stamp $ 138 33
b:stand $ -94 79
b:stand on -76 4
b:stand up 17 155
b:start $ -68 -27
b:start a -83 0
b:start and 46 5
b:start that 57 -5
b:start to 61 35
b:station and -74 -2
b:station around -48 0
b:stay $ 66 62
b:stay calm -82 0
b:stay in -62 0
b:stay on 75 -51
b:stay put -81 -28
b:stay safe 63 2
b:steadi $ -168 0
b:steadi took -53 0
b:steakhous and 78 -16
b:step $ 85 35
b:step down -124 0
b:step in 97 -2
b:step work -72 0
b:still cant 30 -95
b:still do 20 54
b:still had -45 -44
b:still here -153 53
b:still in 59 77
b:still is -45 0
b:still me 45 -43
b:still on 65 46
b:still open -48 0
b:still set -45 34
b:still smell 80 -71
b:still there 55 62
b:still want 158 -72
b:stitch boss -51 0
b:stitch out 32 53
b:stole my 64 -30
b:stood on 167 86
b:stood there -45 0
b:stop $ 172 -6
b:stop and 48 62
b:stop away -60 -9
b:stop breath 14 77
b:stop check -59 0
b:stop cri 2 -66
b:stop drink 124 -83
b:stop for -198 0
b:stop his -55 0
b:stop in 56 -47
b:stop it -48 -5
b:stop me 5 -75
b:stop my 72 -108
b:stop take -85 -22
b:stop tell -49 0
b:stop the 142 -57
b:stop think 43 -87
b:stop twitch 2 -53
b:store and 49 14
b:stori $ -70 5
b:stori at -108 0
b:stori of -96 0
b:straight $ 90 -63
b:straight to -167 0
b:stranger $ 68 -97
b:strangl me 75 1
b:street again 66 -108
b:street without 15 48
b:stretch $ -65 0
b:strip $ 138 89
b:strip and -100 -2
b:strip are 132 -54
b:strip i -96 0
b:strip in 49 -55
b:strip went 190 -28
b:strong $ 187 19
b:strong is -126 0
b:stronger than -66 -27
b:stuck behind -50 0
b:stuck in -183 -7
b:stuck on -56 0
b:stuck to 55 4
b:stuff $ 37 -55
b:stuff and 116 -149
b:stuff i -112 -11
b:stuff it -64 0
b:stuff on 102 -30
b:stuff than 31 64
b:su carr 119 28
b:su cobij -50 0
b:su cumpl -48 0
b:su herman -47 0
b:su mam -95 0
b:su pap 110 -56
b:su risit 15 52
b:su sant -64 0
b:sub el -53 0
b:sub la -101 0
b:sub on 51 -8
b:sub por 21 -46
b:sub strip 83 -28
b:sub to 101 -33
b:sublocad appoint 78 -30
b:sublocad shot -95 0
b:sublocad was 82 -14
b:suboxon $ 75 -22
b:suboxon a -51 0
b:suboxon are 64 -19
b:suboxon on 46 -30
b:suboxon this -64 0
b:substitut $ 46 10
b:subway and -86 0
b:suci $ 142 -75
b:sud fri 65 -28
b:sud las 58 -72
b:suegr $ 58 -42
b:suegr es 55 22
b:suegr me -91 0
b:sueld ya 38 -49
b:suelt $ -2 80
b:suelt por 54 -76
b:suen $ 66 35
b:suen con 123 -137
b:suen en -93 0
b:suen si -45 0
b:suen y 62 -23
b:sufr $ 44 67
b:sugar is -142 0
b:sugarcoat it 26 -107
b:suicid again 51 7
b:suicid and 64 1
b:suicid at -102 0
b:suicid attempt -54 0
b:suicid hotlin 94 42
b:suicid ideat 61 3
b:suicid in -71 0
b:sum $ 4 -106
b:sun $ 7 -116
b:sunday $ 285 136
b:sunday and 72 -66
b:sunday i -136 0
b:sunris $ -170 0
b:sunset $ -152 0
b:sup $ 99 -104
b:sup a -64 0
b:sup que -69 -27
b:sup y -129 0
b:superfici lacer 45 1
b:supper $ -54 0
b:suppos to 32 -49
b:sure about -68 -8
b:sure im 48 -97
b:sure my 77 122
b:surgeri and -13 -49
b:surt el -61 -1
b:surt la 47 -24
b:surviv a -48 0
b:suspendi el 48 -43
b:suspens is -48 0
b:sust $ -47 0
b:swallow a -57 0
b:swallow all 41 75
b:swallow the 12 59
b:swear $ -142 8
b:sweat $ 73 3
b:sweat no -52 -16
b:sweat through 83 -28
b:swing a 83 83
b:swing it -55 0
b:switch my -68 0
b:syrup and 3 62
b:ta dand 118 42
b:tabl at -64 0
b:tabl in 2 68
b:tabl saw -58 0
b:tackl box 105 -28
b:taco $ -116 -6
b:taco tuesday -54 0
b:tag jingl -76 0
b:tak me 50 1
b:take a -101 63
b:take home -80 -187
b:take it -205 -15
b:take me 203 200
b:take my 261 -34
b:take on 20 -45
b:take that 57 49
b:take the 48 40
b:take them 32 -56
b:take your -45 0
b:taken $ -61 0
b:taken tuesday -66 0
b:taken wednesday -86 0
b:talk $ -142 0
b:talk about 11 -59
b:talk it -48 0
b:talk me 90 13
b:talk not 98 9
b:talk to 50 -150
b:tan orgull 51 -40
b:tant que 100 -59
b:tap on -4 -48
b:taper with -55 0
b:tapis en 58 -7
b:tar $ -109 0
b:tard $ -193 -21
b:tard ya 48 9
b:tare $ -72 11
b:tast like -64 0
b:taught me -91 0
b:tay the 51 6
b:taz de -95 0
b:tbh $ 196 74
b:te lo 86 60
b:teach me -64 0
b:team by 57 19
b:tech life -76 0
b:teeth $ -69 -10
b:tel $ -72 0
b:tel me 58 24
b:tel y 71 59
b:tell $ 85 -49
b:tell me -84 27
b:tell my 240 151
b:tell peopl -49 0
b:tell someon -108 0
b:tell the -95 -7
b:tell you -104 -111
b:tembl de -117 0
b:temblor $ 80 -37
b:templ $ -74 0
b:tempran $ -56 4
b:ten $ -15 -98
b:ten finger -52 0
b:ten hour 171 -44
b:ten minut 60 77
b:ten out 51 -98
b:ten past -67 0
b:ten thousand -51 0
b:ten tomorrow -59 0
b:teng 44 50 50
b:teng caj -102 0
b:teng cit -90 2
b:teng con 85 40
b:teng cort 79 30
b:teng de 142 -128
b:teng el 243 66
b:teng en 98 -195
b:teng enfrent 18 97
b:teng es -70 0
b:teng gan -144 89
b:teng la 158 -27
b:teng las 88 146
b:teng mied 183 180
b:teng much 91 35
b:teng no -58 0
b:teng pensamient 68 4
b:teng que -257 63
b:teng remedi 133 -17
b:teng sacudon 12 -56
b:teng tod 89 63
b:teng un -191 -87
b:teng unas 47 -22
b:teni diecisiet -50 0
b:teni que 72 30
b:tenis en -75 4
b:tepic y 49 -37
b:tequil de 93 -42
b:tequil y 6 53
b:terapeut $ -99 0
b:terc dia 88 -40
b:termin $ -54 0
b:termin a 91 -47
b:terren con 48 17
b:test and -62 0
b:test of -72 0
b:test own -54 0
b:testament y 45 24
b:text $ -108 0
b:text and -46 0
b:text back -74 0
b:text i -201 0
b:text me -60 94
b:text my 63 75
b:text with -61 0
b:thai food 54 -36
b:than i 9 -59
b:than me 70 25
b:than one 31 64
b:than she -69 0
b:than the 75 -52
b:thank $ -84 13
b:thank for 132 44
b:thank god -52 1
b:thank i -52 -6
b:thank me -67 0
b:thank realli -46 0
b:thank to -81 0
b:thank you 135 122
b:thanksgiv and -50 0
b:that $ 176 2
b:that a -48 -10
b:that abus 34 -72
b:that all 142 -103
b:that alway 6 -48
b:that are -77 0
b:that circl 59 -89
b:that count 55 -14
b:that doe -51 0
b:that door 8 -85
b:that get -55 -21
b:that goe -222 0
b:that gym -50 0
b:that has -77 0
b:that how 132 -97
b:that i 470 19
b:that id 77 17
b:that is -173 10
b:that it -157 -22
b:that kind 69 -5
b:that last -73 20
b:that made 59 62
b:that man 49 91
b:that massag 121 -34
b:that me -52 -12
b:that new -140 0
b:that not 59 -70
b:that ok -76 0
b:that on -73 13
b:that one 123 -61
b:that out -70 -24
b:that person 63 2
b:that raccoon -69 0
b:that right -91 0
b:that say -51 0
b:that shift -95 0
b:that simpl -73 0
b:that site 117 -81
b:that song -105 0
b:that the 45 108
b:that tomorrow 54 69
b:that true -76 0
b:that was -89 -7
b:that when 59 0
b:that where 98 -56
b:the 10am 86 56
b:the 14 -79 0
b:the 1955 -47 0
b:the 30th 99 67
b:the 405 -48 0
b:the 4th 182 -72
b:the 9 78 5
b:the acampros 83 -19
b:the activ -49 0
b:the address -53 -4
b:the agenda -59 0
b:the airport -54 0
b:the alert -68 0
b:the anchor 48 -29
b:the answer -59 20
b:the antabus 138 -100
b:the apart -114 29
b:the app 120 -84
b:the applebe 71 -72
b:the arm 5 -68
b:the armi 78 -116
b:the art -75 -15
b:the atm -68 0
b:the back -56 -52
b:the bad -58 3
b:the balloon -46 0
b:the bar -52 -109
b:the barbecu -46 0
b:the bartend 97 -112
b:the basement 62 -43
b:the bat 38 68
b:the bath 67 0
b:the bathroom -119 -54
b:the bathtub -35 46
b:the beach -63 1
b:the beam 170 73
b:the bed 185 92
b:the bedroom 39 48
b:the begin -54 0
b:the bell -69 0
b:the best -51 50
b:the biopsi 113 72
b:the bird 65 28
b:the blackout -60 0
b:the blade 35 97
b:the bleed -57 0
b:the block -31 53
b:the blue 128 53
b:the boat -26 79
b:the book 88 16
b:the boss 53 30
b:the bot -110 0
b:the bottl 116 104
b:the bottom 95 -89
b:the box 78 -2
b:the boy 64 3
b:the brake -94 0
b:the bread -49 0
b:the breath -174 -20
b:the bridg 123 104
b:the bruis 69 -68
b:the bucket -68 0
b:the bus 162 -10
b:the cabinet 63 -56
b:the calendar -102 15
b:the call 124 -17
b:the can -13 -103
b:the candl 47 16
b:the cap 53 -19
b:the car 228 -43
b:the card -203 -15
b:the cart -58 19
b:the casino 126 -89
b:the cat 78 81
b:the catalogu -55 0
b:the chair 129 18
b:the choir -154 -21
b:the clean -60 0
b:the clinic 74 -60
b:the closet -68 13
b:the club 150 -87
b:the coach 187 -84
b:the coat 12 -48
b:the code -60 26
b:the coffe 175 50
b:the come -46 0
b:the connect -58 0
b:the cooki -96 0
b:the cookout -142 0
b:the copay 85 -64
b:the corner 84 -152
b:the couch -183 -11
b:the counter 130 20
b:the counti -51 8
b:the crave 30 -64
b:the craving 27 -58
b:the crew -55 0
b:the cri 46 5
b:the crisi 19 47
b:the cup 57 -125
b:the dash 56 -50
b:the databas -52 0
b:the day -17 75
b:the dealer 39 -113
b:the death -191 0
b:the decis 164 16
b:the dentist -109 18
b:the detect -51 0
b:the devil 175 -156
b:the dish -94 0
b:the dmv -183 0
b:the doctor -140 15
b:the dog 150 -39
b:the dollar 55 27
b:the drain 82 -18
b:the drawer 23 76
b:the dress 51 40
b:the dresser 120 75
b:the drive -170 67
b:the driveway -82 16
b:the drunk -45 0
b:the dust -132 0
b:the eagl 51 -35
b:the edg 67 -206
b:the elev -73 0
b:the emergenc 129 63
b:the empti 32 -76
b:the end -131 -25
b:the enemi 14 -45
b:the engin 68 -24
b:the entir 118 -60
b:the er -74 5
b:the exit 208 -47
b:the eye -68 -56
b:the fair 46 -5
b:the fenc 26 105
b:the fent 44 88
b:the ficus -61 0
b:the fidget -58 0
b:the fifth -16 83
b:the fight 65 -80
b:the file -66 0
b:the final -55 0
b:the fire -93 0
b:the first -211 88
b:the fish 98 -24
b:the flight 89 -63
b:the floor 152 -35
b:the flu 131 49
b:the foil 115 -195
b:the folder -128 0
b:the food -74 0
b:the foot -80 0
b:the form -55 41
b:the four -82 0
b:the frat 112 -64
b:the free -119 0
b:the freeway -47 49
b:the freezer -89 -39
b:the fridg -121 -108
b:the front -112 43
b:the funer 99 -102
b:the gala -116 0
b:the game 62 104
b:the garag 72 22
b:the gauz 54 40
b:the gees -57 0
b:the gin 15 -45
b:the glass 99 -165
b:the good 8 -61
b:the green 55 -20
b:the grim 67 7
b:the ground 45 91
b:the group -186 -164
b:the gun 222 101
b:the gym -66 -49
b:the hair 124 58
b:the hammer 60 84
b:the happiest -64 0
b:the hardwar 58 49
b:the haunt -58 0
b:the hay -69 0
b:the heater -78 14
b:the high -106 0
b:the highway 153 48
b:the histori 55 -15
b:the holiday -193 -2
b:the honor -73 -15
b:the hook -63 3
b:the hospit 26 -150
b:the hotel -4 -58
b:the hotlin -72 0
b:the hour -58 0
b:the hous -45 63
b:the id -81 0
b:the insid 34 -95
b:the instrument -61 0
b:the intak -113 0
b:the ir -85 0
b:the ironi -112 0
b:the itch 78 -45
b:the keto -119 0
b:the key -12 -102
b:the kid 7 170
b:the kind 158 -59
b:the kitchen 185 4
b:the kitten -118 -6
b:the knot 102 36
b:the label 43 -70
b:the ladder -52 0
b:the ladi -57 8
b:the lake 55 39
b:the landlord 40 -87
b:the last -247 196
b:the laundri 53 44
b:the leav -100 0
b:the leftov 63 -25
b:the letter 22 72
b:the librari -75 -9
b:the life 60 3
b:the light -43 48
b:the lighter 63 27
b:the link -107 0
b:the list 120 -109
b:the littl -22 -52
b:the lobbi -175 0
b:the lock 90 -90
b:the lockbox -157 0
b:the long 90 54
b:the longest -77 0
b:the lord 86 67
b:the lot 18 54
b:the mail 114 52
b:the mall -125 18
b:the man -19 65
b:the map -99 0
b:the math 269 111
b:the medicin -31 85
b:the meet -130 0
b:the methadon 98 2
b:the middl 65 33
b:the mirror 73 74
b:the monday -52 0
b:the money 82 -27
b:the monkey 46 -70
b:the morn -111 12
b:the motel 76 55
b:the mouth 78 49
b:the mouthwash 115 -86
b:the music -47 0
b:the naltrexon 28 -46
b:the name -85 0
b:the needl -52 -52
b:the neighbor -9 -60
b:the nerv 81 79
b:the new -266 71
b:the newest -45 0
b:the news -55 0
b:the newspap 29 -75
b:the next 188 -5
b:the night -20 -57
b:the nightstand 47 40
b:the no -143 0
b:the note 108 50
b:the notebook -102 0
b:the number -282 -10
b:the nurs 166 74
b:the ocean 28 53
b:the old 71 -62
b:the one -160 -95
b:the onli 222 226
b:the open 55 -51
b:the option 17 -58
b:the order -63 0
b:the orthodontist -46 0
b:the other 158 51
b:the outsid 26 -71
b:the packag 213 -51
b:the park -78 59
b:the parti 55 -34
b:the password -46 8
b:the pastor 106 11
b:the pasword -68 0
b:the patient -134 0
b:the perc 53 -12
b:the person -68 2
b:the pharmacist 89 10
b:the phone 73 -163
b:the phq 42 61
b:the piano 85 4
b:the pill 173 267
b:the pipe 55 -107
b:the plane 78 53
b:the plant 159 31
b:the platform 78 26
b:the poem -62 3
b:the point -161 12
b:the pool 124 -13
b:the post -62 0
b:the powder -78 0
b:the power -125 0
b:the priest 61 -21
b:the printer -149 0
b:the problem 111 33
b:the program -153 31
b:the pros -48 12
b:the pumpkin -132 0
b:the quarri 51 76
b:the question 54 5
b:the questionnair -115 0
b:the rafter 62 49
b:the rail 170 79
b:the rain -59 0
b:the read -45 -24
b:the reason 86 -132
b:the refil -91 -7
b:the relaps -48 0
b:the relat -135 0
b:the remind -115 -23
b:the rent 66 32
b:the reservoir 161 104
b:the rest 77 65
b:the right -16 103
b:the ring 92 68
b:the river 76 18
b:the room 38 117
b:the rope 62 35
b:the row -45 0
b:the rubber -4 97
b:the rule 74 0
b:the run 48 -15
b:the safe 45 4
b:the safeti 111 64
b:the saturday -57 0
b:the scaffold 76 35
b:the scissor 68 34
b:the score -59 0
b:the scratch -120 0
b:the screen -75 0
b:the second -45 24
b:the sender -93 0
b:the senior 28 -53
b:the server -64 0
b:the servic 68 35
b:the session -82 1
b:the set -70 0
b:the shed 6 -73
b:the sheet 126 -56
b:the shell 24 54
b:the shelter 145 32
b:the sherri 79 -35
b:the shirt -124 0
b:the shoebox 85 46
b:the shop -54 33
b:the short 18 73
b:the shot 138 -26
b:the show 219 -27
b:the shower 74 48
b:the side -81 -73
b:the sink -4 -52
b:the six -1 -75
b:the size -90 0
b:the skill 137 -42
b:the sleep -89 70
b:the sleepov -3 -116
b:the smoke 63 -39
b:the spare 124 26
b:the spot 196 31
b:the spring 12 -48
b:the squirrel -59 0
b:the staff -85 -5
b:the stair 49 55
b:the steakhous 78 -16
b:the store -50 -9
b:the stori -71 0
b:the street 11 -78
b:the strip -103 -25
b:the stuff 87 -49
b:the subway -86 0
b:the suicid -54 9
b:the sunset -150 0
b:the surgeri 132 31
b:the suspens -49 0
b:the tabl 95 18
b:the team -56 -7
b:the test -106 0
b:the thought 189 73
b:the throat 24 65
b:the tie -54 0
b:the time 83 26
b:the titl 75 42
b:the toilet -47 -120
b:the top 7 88
b:the towel 20 45
b:the track 159 121
b:the train 2 51
b:the tree -53 0
b:the truck 82 112
b:the true 61 1
b:the trunk 52 25
b:the truth -97 0
b:the tub 234 45
b:the tuesday -107 0
b:the updat 47 -55
b:the urg -19 64
b:the usual 29 -76
b:the valu -68 1
b:the van 21 -60
b:the vanilla 110 -22
b:the vet -52 -6
b:the visit -46 0
b:the vivitrol 49 -35
b:the wait -121 4
b:the walk 115 -80
b:the wall 248 12
b:the walmart 130 -7
b:the wash 131 -22
b:the washer 59 -6
b:the water 122 -5
b:the wave 160 -150
b:the way 54 -43
b:the wed -25 -79
b:the weekend 124 55
b:the welcom -70 0
b:the white 71 71
b:the whole -45 -64
b:the will 55 35
b:the window -227 152
b:the wine 24 -52
b:the word -30 -80
b:the workbook 159 -74
b:the worksheet 49 -19
b:the world 37 181
b:the worst 59 -6
b:the wrench 55 31
b:the wrong 104 -90
b:the xanax 4 94
b:the yard -50 9
b:the yellow 72 43
b:the yoga -69 0
b:the young 6 67
b:them $ -7 -215
b:them a 45 10
b:them all 116 46
b:them and 70 34
b:them both 15 -93
b:them for -69 0
b:them in -16 144
b:them is 19 47
b:them my 1 58
b:them on -103 0
b:them the -45 0
b:them they -46 0
b:them were -51 0
b:then $ -161 0
b:then and -67 0
b:then anoth 75 -31
b:then fail -100 0
b:then go -83 21
b:then his -72 0
b:then im 32 124
b:then it 152 35
b:then kept 56 -51
b:then light 164 -72
b:then no 37 84
b:then stop -94 0
b:then the 96 61
b:then we -55 0
b:then went 54 9
b:therapi homework 49 11
b:therapist $ -58 0
b:therapist ask 70 45
b:there $ -78 119
b:there 8 -59 0
b:there a 206 83
b:there an 61 67
b:there and 40 -65
b:there are 53 -134
b:there at -71 0
b:there be -49 0
b:there blood 28 60
b:there everyon -54 -58
b:there for 187 -60
b:there he 21 56
b:there i 12 -88
b:there in -165 0
b:there is -237 -67
b:there isnt 46 22
b:there listen -57 0
b:there no 92 28
b:there noth 104 69
b:there soon -96 0
b:there that 92 -70
b:there the 57 -29
b:there time -59 0
b:there was -70 95
b:there when -48 14
b:there with 11 77
b:these pictur 46 5
b:they approv -62 2
b:they are 54 61
b:they ask 154 -54
b:they can 48 29
b:they clap -82 0
b:they gave 45 2
b:they get 103 17
b:they go -54 5
b:they got -4 -58
b:they had -104 23
b:they hug -72 0
b:they laugh 104 69
b:they lock 72 -24
b:they love -54 7
b:they pull 6 49
b:they say -86 17
b:they stop -46 0
b:they took 104 52
b:they went 40 -47
b:they were 11 -63
b:they wont 94 -19
b:they would -81 4
b:theyd be 108 69
b:theyr cover 4 56
b:theyr in 26 48
b:thigh look 104 75
b:thing $ -30 -88
b:thing drove -54 0
b:thing has 46 13
b:thing i -91 104
b:thing in 45 -9
b:thing it -54 7
b:thing of 52 6
b:thing on -75 13
b:thing that 48 -11
b:thing to 102 -101
b:think $ 129 -117
b:think abt 51 -76
b:think i 31 -79
b:think id -116 4
b:think im -24 124
b:think it 53 15
b:think my 6 -48
b:think of -191 129
b:thinkin bout 56 10
b:third day 75 -74
b:third on 49 -31
b:thirti year -50 -1
b:this $ 99 -110
b:this anymor -279 0
b:this app -49 0
b:this browser -115 0
b:this close 200 -148
b:this crave 73 -44
b:this doesnt 40 -69
b:this earth 28 77
b:this evening 15 75
b:this group -98 -17
b:this heat -220 0
b:this is 154 156
b:this keep 11 -153
b:this life 93 23
b:this me -45 0
b:this month 27 -55
b:this morn 101 4
b:this new -102 0
b:this number -13 69
b:this one -198 -73
b:this person -48 0
b:this phone 71 67
b:this place 70 -29
b:this point 106 13
b:this printer -80 0
b:this program 116 -86
b:this time 314 164
b:this until 44 -60
b:this urg 122 -106
b:this week 132 159
b:this year -71 15
b:tho $ -108 7
b:tho i 81 -54
b:those away -65 0
b:those kid 59 69
b:thought are 69 14
b:thought of 49 28
b:thought was -26 64
b:thousand pill -51 0
b:threaten to -37 -53
b:three $ 64 -126
b:three day 202 -73
b:three hour -52 -4
b:three letter 47 77
b:three margarita 80 -65
b:three old 78 -16
b:three time 155 -12
b:three week 61 28
b:three year -86 0
b:threw away 63 18
b:threw me 55 -16
b:threw my 19 47
b:threw the 51 -22
b:threw up -117 -22
b:through it -61 0
b:through the 94 -1
b:through wrote -72 0
b:throw my 68 -8
b:throw the -59 0
b:throw thing 86 -12
b:throw up 49 1
b:thru the 136 -38
b:thumb on -57 0
b:thumb over 125 -54
b:thursday $ -168 -22
b:thursday group 53 12
b:thursday night 51 45
b:ti $ -59 0
b:tia anoch -47 0
b:tidi man 54 30
b:tie $ -61 0
b:tie the 72 3
b:tiembl la 47 -35
b:tiembl las -104 0
b:tiemp $ 96 -114
b:tiempo $ -172 0
b:tien agarr 96 -3
b:tien encerr 47 21
b:tien fiebr -146 0
b:tien hast -139 -5
b:tien la 65 56
b:tien los 77 17
b:tight for -50 0
b:til bedtim -60 0
b:til i 54 1
b:til it 61 111
b:til my 133 96
b:til the -64 0
b:til there 70 56
b:tile guy -55 0
b:till i 63 -36
b:till it 72 43
b:timbr y 11 -58
b:time $ -227 184
b:time and 13 46
b:time at -49 0
b:time chang 53 0
b:time do -97 0
b:time he 64 80
b:time in 147 -64
b:time it 83 -101
b:time on -76 12
b:time out -124 0
b:time sinc 108 -11
b:time then -45 0
b:time this 177 -30
b:time today 77 10
b:tin $ 48 153
b:tingl my 46 10
b:tio abus 51 -60
b:tip $ -119 0
b:tir $ 227 -51
b:tir a -156 -102
b:tir al -69 69
b:tir con -94 27
b:tir de -46 -5
b:tir en -31 -122
b:tir la 63 -41
b:tir no 37 70
b:tir por 86 28
b:tir y -59 33
b:tire $ -34 70
b:tire and -74 0
b:tire for -86 0
b:tire iron 108 89
b:tire of 280 -14
b:tire swing -55 0
b:titl on 52 33
b:tmrw $ 65 53
b:to $ 5 -82
b:to 10 70 45
b:to 2 -58 0
b:to 40 -53 0
b:to a -185 -94
b:to act 88 65
b:to add -62 0
b:to alcohol -46 0
b:to an -50 0
b:to and 48 -79
b:to answer -77 0
b:to ask -138 6
b:to bake -62 0
b:to be 13 57
b:to bed -264 -8
b:to bring -49 7
b:to burn 168 -68
b:to call -81 -41
b:to celebr 50 -16
b:to clean 60 50
b:to come 28 154
b:to compar -50 0
b:to cut 100 189
b:to day 196 -99
b:to death -177 0
b:to die 142 141
b:to disappear -138 3
b:to do -102 277
b:to dri -67 0
b:to drink 52 -107
b:to drive 133 135
b:to drop -45 0
b:to end 288 196
b:to everyon 71 -20
b:to feel 111 -45
b:to fill -52 -83
b:to follow -63 0
b:to get 249 -95
b:to gin -49 0
b:to go 187 153
b:to goodwil -128 0
b:to hang -49 9
b:to have 11 51
b:to hear -146 0
b:to her -74 23
b:to hide 17 -78
b:to him 56 -42
b:to hurt -151 93
b:to is 130 -15
b:to it -127 2
b:to jump 146 37
b:to keep 72 15
b:to kill 40 147
b:to know 5 75
b:to leav 120 5
b:to let 120 -11
b:to live -171 3
b:to lock -152 -15
b:to look -16 50
b:to lose -29 -61
b:to make 143 -14
b:to marcus 51 6
b:to me 122 -108
b:to mom -117 0
b:to my 244 -37
b:to myself 83 120
b:to not 67 64
b:to oliv 62 41
b:to open 81 -39
b:to order 61 -3
b:to pay 65 -114
b:to pee 48 -17
b:to plan -136 0
b:to plant -62 0
b:to play 81 22
b:to pretti 46 13
b:to put -90 2
b:to quit -53 0
b:to refil 89 -10
b:to report 59 -58
b:to rest 64 44
b:to run 58 2
b:to say -244 51
b:to school -158 2
b:to score 78 -68
b:to see 13 70
b:to sell -56 -21
b:to shake 59 -90
b:to sleep 31 -176
b:to smash -50 5
b:to somebodi 100 -33
b:to someon 115 -70
b:to stay 118 49
b:to stop -94 113
b:to switch -163 0
b:to take 196 111
b:to tay 51 6
b:to tell -123 -34
b:to that -126 39
b:to the -32 -64
b:to throw -59 0
b:to tri 62 5
b:to type 2 47
b:to use 91 -186
b:to vape -46 0
b:to wake -75 11
b:to walk 43 52
b:to week -104 0
b:to whoever -86 0
b:to whom 57 19
b:to win 19 47
b:toall un -60 0
b:toast $ -59 -2
b:toast and 50 -22
b:toast at 53 -6
b:toast i 64 -28
b:toc $ 108 79
b:toc a 145 -47
b:toc cuand 67 -35
b:toc el 112 -119
b:toc la -68 -12
b:toc leer -98 0
b:toc pos 14 53
b:tod $ 326 29
b:tod bien -88 -16
b:tod de 52 57
b:tod dios 21 -46
b:tod el 20 -88
b:tod en -276 -20
b:tod graci 45 6
b:tod hast 97 46
b:tod la -66 -97
b:tod las -45 51
b:tod lo -48 11
b:tod los -170 168
b:tod me 57 -33
b:tod pens 85 62
b:tod se 53 -73
b:tod tranqui -46 0
b:toda mis 66 -53
b:todavi no 80 82
b:today $ -73 -142
b:today and 146 38
b:today brought 49 -12
b:today i -98 52
b:today if -72 0
b:today im 59 11
b:today made -45 0
b:today my -66 0
b:today the -77 0
b:today there 156 -144
b:today was 4 48
b:today which -62 0
b:todo $ -64 0
b:togeth no -50 0
b:toilet $ -85 0
b:toilet i -60 0
b:told anyon 49 -1
b:told her -315 -51
b:told him 188 106
b:told me -39 -46
b:told my 17 -125
b:told myself 38 -69
b:told the 110 75
b:told us -62 0
b:tom $ 179 -279
b:tom agu 8 -62
b:tom com 55 8
b:tom estan 48 -9
b:tom hast 86 -64
b:tom hoy -57 -6
b:tom la -64 176
b:tom las 82 -175
b:tom lo 32 -74
b:tom merc -81 -4
b:tom mi -148 0
b:tom much 46 117
b:tom pastill 60 13
b:tom tod 125 100
b:tom una -98 -8
b:tom y 84 -30
b:tom ya 19 -104
b:tome una 46 -20
b:tomorrow $ 7 134
b:tomorrow and -129 0
b:tomorrow fast -77 0
b:tomorrow if -59 0
b:tomorrow is 138 -73
b:tomorrow it 53 113
b:tomorrow with 98 73
b:tongu check -52 0
b:tongu has 15 -45
b:tonight $ 191 25
b:tonight after 58 53
b:tonight and 34 -91
b:tonight i 54 -38
b:tonight if 11 -153
b:tonight im -197 7
b:tonight is 47 -49
b:tonight it -60 73
b:tonight the 46 -71
b:tonight when 22 53
b:tonsil out 55 -16
b:too $ 63 -56
b:too close -167 0
b:too deep 141 31
b:too earli 91 -26
b:too far 63 -44
b:too fast 54 -71
b:too loud 21 -49
b:too mani -51 39
b:too much 4 66
b:too not -76 0
b:took 30 30 81
b:took a -134 -16
b:took about 16 45
b:took all 1 97
b:took apart 65 26
b:took his -163 -6
b:took it -68 3
b:took like 71 63
b:took me -86 -5
b:took my 238 -283
b:took one 83 -82
b:took the -220 81
b:took them 17 120
b:took those -65 0
b:took today -46 0
b:took too 74 6
b:took tuesday -127 0
b:took two -50 -61
b:took us 62 41
b:tooth and -58 0
b:top drawer 68 18
b:top of 48 149
b:topic is -99 0
b:toqu a 17 56
b:toqu mejor 14 53
b:tort ahog -122 0
b:touch me 107 -34
b:touch my 30 94
b:toward the 118 -76
b:towel arent 58 5
b:towel is 18 59
b:toxic teammat -73 0
b:toy en -25 -64
b:toy escondi 63 37
b:toy pens 30 45
b:tra la 60 23
b:tra lo 70 -27
b:trab la 72 53
b:trabaj $ -75 -39
b:trabaj en -48 4
b:trabaj y 94 9
b:track in -63 0
b:track my 56 -131
b:track say 44 -69
b:trade my 59 -87
b:traffick at 101 -44
b:trafico me -80 0
b:trag $ -103 148
b:trag en 4 -80
b:traig el 136 3
b:traig la 92 14
b:traig una 83 -48
b:train and 57 -32
b:train come 68 33
b:train to -60 0
b:tramadol $ 16 -81
b:tranqui no -66 0
b:tranquil $ -90 40
b:tranquil si 72 11
b:tranquil y -70 -7
b:treatment in -76 0
b:treatment team 57 19
b:tree $ 56 84
b:treint $ 61 -15
b:tres $ -57 -33
b:tres dia 88 -21
b:tres dias 337 -48
b:tres hor -73 0
b:tres mas 27 51
b:tres penal -51 0
b:tres seman -81 3
b:tres turn -80 0
b:tres vec 215 -37
b:tres vuelt 19 -53
b:trey at -48 0
b:tri $ -44 -132
b:tri again -8 53
b:tri call 48 -5
b:tri to -26 190
b:tri with 52 4
b:truck $ -135 -13
b:truck over 51 -19
b:true answer 78 1
b:true crime -45 0
b:true hes -57 0
b:true too -76 0
b:tub $ 8 -56
b:tub and 64 2
b:tub with 56 15
b:tuesday $ -49 -31
b:turn $ 25 -46
b:turn a 65 -17
b:turn de -89 0
b:turn en -81 -7
b:turn i 14 77
b:turn in -65 -14
b:turn into 120 -95
b:turn off -99 0
b:turn the 52 2
b:turtl cross -91 0
b:tuv que -81 27
b:tuv un -95 0
b:tuv una 112 21
b:tv and -47 0
b:tweak my -113 0
b:twelv pack 114 -27
b:twenti minut -44 77
b:twenti six -1 88
b:twice $ 105 -61
b:twice this -91 39
b:twice today 206 76
b:twitch $ 2 -53
b:two and 88 48
b:two block 122 -100
b:two breadstick 62 41
b:two day 119 -48
b:two is -46 0
b:two line 150 -32
b:two overdos -128 0
b:two peopl -63 0
b:two room -73 0
b:two sober -47 0
b:two tylenol -75 0
b:two week -9 116
b:two year 212 27
b:tylenol for -75 0
b:tylenol pm 74 9
b:type here 94 42
b:type in 280 -30
b:type is 48 57
b:type joke -67 0
b:type text -98 0
b:type this -78 -61
b:u ask -67 0
b:u call 50 -15
b:u can -86 54
b:u get 69 18
b:u guy 50 -8
b:u know 156 40
b:u read 48 28
b:ugh $ 105 -18
b:uh my -55 0
b:uh siri 52 6
b:ultim $ 120 -60
b:ultim dia -59 0
b:ultim mensaj 114 74
b:um i 2 65
b:um so -58 7
b:un abraz -120 -7
b:un amig -14 -88
b:un ataqu 87 -57
b:un bes 36 76
b:un camion 134 38
b:un cartel -74 0
b:un cas 89 -28
b:un centr -66 0
b:un ching 69 21
b:un cuart 69 -51
b:un cuchill 57 15
b:un dedit -72 0
b:un dia -114 25
b:un geni -69 0
b:un gram 27 -49
b:un infart -16 119
b:un moment -47 0
b:un mon 12 -101
b:un monaz 21 -46
b:un monton 62 86
b:un pas 65 -104
b:un plan -118 54
b:un plat 58 -45
b:un poz 113 -42
b:un pun 103 118
b:un rat -30 45
b:un ruid 72 42
b:un saqu 46 -100
b:un siet -54 0
b:un suicidi -122 0
b:un tir 22 60
b:un toqu -49 -9
b:un trag -27 -88
b:un vide 128 108
b:un vidri 16 78
b:una botell 25 177
b:una cart -25 89
b:una cas 51 -44
b:una charol -64 0
b:una chel 100 -32
b:una cop 52 -35
b:una de 20 151
b:una fot -108 0
b:una list 123 46
b:una man -70 -35
b:una mosc -60 0
b:una pistol 28 50
b:una pulser -52 0
b:una ray 54 -107
b:una siest -147 28
b:una sol 70 -19
b:una tonteri 40 59
b:una vecin -85 0
b:una vez 61 14
b:unas caguam 163 -35
b:unas de -63 -4
b:unas gan 92 42
b:unas lin 55 -11
b:unas pastill 77 -34
b:unas piedr 62 -6
b:unblock his 65 -55
b:uncl $ 83 -58
b:uncl hand -59 0
b:uncl took -110 0
b:unclip for 63 24
b:under control -106 0
b:under my 231 8
b:under the -11 145
b:unenrol me 73 -50
b:unit pass -47 0
b:unlock or -54 0
b:uno $ 157 -107
b:uno de 51 117
b:uno en -47 0
b:uno que 51 -40
b:unos tapis 58 -7
b:unos trag 23 -61
b:unsaf at -57 0
b:until about 46 -7
b:until he 35 -48
b:until i 11 85
b:until it -49 49
b:until monday 87 -5
b:until now 53 -64
b:until they 0 -80
b:until thursday 32 -45
b:up $ 437 49
b:up a 72 103
b:up about 23 -89
b:up after 30 -56
b:up and 49 198
b:up at -85 -5
b:up for -176 -7
b:up friday -76 -7
b:up had 26 -71
b:up he -211 8
b:up how 172 47
b:up im 22 -87
b:up in 128 -193
b:up my 74 -28
b:up need -47 0
b:up next -68 -36
b:up now 34 -72
b:up on 23 -56
b:up scream 2 -75
b:up sinc 36 52
b:up so -175 0
b:up the -41 120
b:up this 29 -75
b:up till -79 1
b:up tmrw 83 24
b:up to -117 91
b:up tomorrow -45 8
b:updat $ 27 -55
b:updat my -7 51
b:updat the 52 33
b:urg $ 25 -80
b:urg a -54 0
b:urg came -68 0
b:urg is 256 -92
b:urg last -166 0
b:urg to 33 145
b:urgent $ 120 -48
b:us $ 198 12
b:us do 63 -27
b:us in 88 -2
b:us the -52 0
b:us to 146 -17
b:use $ 238 -110
b:use and -16 -53
b:use car -233 0
b:use didnt -69 0
b:use dont 198 -42
b:use im 166 -60
b:use it 86 18
b:use la -97 0
b:use meth 63 -4
b:use my -99 8
b:use no -116 0
b:use so 31 -51
b:use the -259 -53
b:use to 108 -179
b:use what 101 74
b:use woke -46 -2
b:uso de 103 -14
b:usted me 26 45
b:usual $ 48 -53
b:va a 51 56
b:va el 68 126
b:vacacion $ -110 0
b:vacacion asi 52 -4
b:vacun de -102 0
b:vacuum first 31 -53
b:valu after 26 45
b:valu worksheet 12 46
b:van a 178 131
b:van cinc 38 -52
b:van cuatr 49 0
b:van por 62 -4
b:van tres 11 -64
b:vanilla extract 110 -22
b:vap de 41 -50
b:vape weed 95 -18
b:vay la 63 7
b:vdd si 24 54
b:ve $ 106 -70
b:ve que -99 0
b:vec en -71 0
b:vec por 107 -20
b:vec se 2 71
b:vec y 77 -26
b:vec ya -10 60
b:vecin $ 98 60
b:vecin anda -54 0
b:vecin me 46 -5
b:vecin par -80 -12
b:vecin se -53 0
b:vecin ya 73 28
b:vei se -50 0
b:veint minut 51 -43
b:velori de -116 0
b:velori y 119 -31
b:vem $ -42 -82
b:vem en 93 36
b:ven los 141 45
b:vendi mis 108 -26
b:veng la 101 50
b:veng por 74 70
b:veni carg 21 66
b:vent $ -126 0
b:ventan $ 30 -155
b:veo y 39 60
b:ver las -60 0
b:ver mi -69 0
b:ver que 66 17
b:ver si 67 113
b:verd $ -25 -61
b:verd es -109 0
b:veri bad -147 0
b:veri drowsi 46 10
b:veri quiet -69 -11
b:vet $ -105 0
b:vet put -76 0
b:vet say 28 -48
b:vez $ -98 -108
b:vez cant -45 0
b:vez el 42 -67
b:vez en 35 53
b:vez que 90 30
b:vez ya 45 28
b:vez yo 58 4
b:vi la -89 0
b:vi un 46 7
b:viaj a -55 0
b:viaj me -96 0
b:vici con -114 0
b:vici en 106 -60
b:victori $ -75 0
b:vid $ 211 62
b:vid no 37 70
b:vid y 60 11
b:vide $ -57 0
b:vide de 56 7
b:video call -66 0
b:vidri $ 13 49
b:viej esta 54 65
b:viej me -117 -41
b:viej no 5 45
b:vien el -95 0
b:vien en 216 -211
b:vien por -28 59
b:vien sigu 43 103
b:viend la 70 -13
b:viend llov -72 0
b:viend si 3 -78
b:viern teng -114 0
b:viern y 10 -71
b:vig del 89 27
b:vin a -46 48
b:vin sin -90 0
b:vinagr de -67 0
b:viol $ 60 71
b:virg que 6 58
b:visit $ -5 -46
b:visit from -49 0
b:vitamin $ -85 0
b:viv $ 183 118
b:viv asi 104 32
b:viv con 13 -45
b:viv en -60 -5
b:viv que 25 47
b:viv segur -72 0
b:viv y -215 9
b:vivir $ -65 1
b:vivitrol shot 22 -95
b:voc me 51 56
b:vodka $ 68 -52
b:vodka in 170 -39
b:voic memo 88 26
b:voic said -51 0
b:voic say 122 81
b:voic tell 88 35
b:volv que 59 -13
b:volvi $ 226 97
b:volvi a 14 -108
b:vomit $ 44 100
b:vomit por -78 0
b:vos y 71 30
b:voy $ -8 -89
b:voy a 197 65
b:voy al 52 -15
b:voy apag 24 71
b:voy bien -137 0
b:voy camin 161 -60
b:voy con -47 -16
b:voy descalz 3 -78
b:voy en -217 -17
b:voy pal 98 74
b:voy par 58 0
b:voy por -136 -28
b:voy yo 48 46
b:voz $ -105 0
b:vuel lleg -85 0
b:vuelt $ -63 35
b:vuelt a 61 -2
b:vuelt al 117 -68
b:vuelv $ 10 48
b:vuelv a 149 35
b:vuelv el -111 0
b:vuelv en 58 98
b:vuelv mas 45 -56
b:vuelvo a 100 26
b:w a -31 -66
b:w it 35 67
b:w me 48 -60
b:w my -158 -13
b:w out 46 37
b:w the 67 42
b:wagon at -118 0
b:wagon the -118 0
b:wait $ -55 36
b:wait for 247 121
b:wait on -87 -24
b:wait period 51 78
b:wait room -130 4
b:wait til 46 33
b:wait to -126 0
b:wait up 138 8
b:wake my -5 63
b:wake up 7 110
b:walk $ -199 -3
b:walk 4 50 -1
b:walk a 69 55
b:walk again 6 101
b:walk around -92 0
b:walk home 74 73
b:walk in 159 -56
b:walk into 131 48
b:walk on 4 -49
b:walk out 7 68
b:walk past -68 -112
b:walk the -112 21
b:walk to 66 -60
b:wall $ -77 -50
b:wall and -4 51
b:wall time -154 0
b:wana die 172 30
b:wanna die -102 1
b:wanna kms 10 74
b:want a 13 -77
b:want him 103 13
b:want it 353 -280
b:want me 27 -104
b:want one -103 -11
b:want out 104 89
b:want somebodi 2 68
b:want them 86 -5
b:want to -358 195
b:warn sign -60 0
b:was $ 139 -96
b:was a -163 128
b:was about -53 -6
b:was an 146 -6
b:was ask -136 0
b:was beer -58 0
b:was born -69 0
b:was coke 2 69
b:was cri -46 0
b:was die -50 0
b:was drink -25 63
b:was due 162 -82
b:was eleven 145 -12
b:was fifteen 54 26
b:was fine 61 23
b:was for 72 19
b:was four 153 -44
b:was full -3 74
b:was go 93 22
b:was gone -115 -7
b:was good 96 2
b:was hard -54 0
b:was held 38 -55
b:was just 140 230
b:was ketchup -47 0
b:was last 64 -8
b:was left 109 97
b:was littl 79 -154
b:was long -62 -11
b:was me 111 6
b:was move -69 0
b:was my 187 -103
b:was nap -103 0
b:was never 78 18
b:was nice 51 102
b:was nine 50 -22
b:was on -129 -27
b:was one 46 -15
b:was onli -81 -73
b:was pass 58 -44
b:was rape 17 -115
b:was seven 83 -88
b:was short -62 0
b:was sick 56 -47
b:was six -53 -69
b:was slam -51 0
b:was slow -117 0
b:was small 60 -45
b:was so -86 0
b:was sorri 5 -68
b:was strong 63 29
b:was suicid -49 0
b:was suppos 31 -63
b:was the -162 34
b:was there -186 -35
b:was think -64 0
b:was three 72 -16
b:was tire -86 0
b:was too 120 -29
b:was traffick 101 -44
b:was twelv 37 -63
b:was two 34 50
b:was wild -53 0
b:wash $ -100 -2
b:wash jean -50 0
b:wasnt $ 54 87
b:wasnt coke 4 63
b:wasnt for 54 1
b:wasnt here -68 0
b:wasnt joke 26 45
b:wast of 114 -19
b:wast the 59 -74
b:wat is -68 0
b:watch me -60 0
b:watch the -68 0
b:water $ 112 26
b:water bottl -82 -36
b:water down 28 -46
b:wave back -90 0
b:wave me -48 0
b:way $ -174 -20
b:way anymor 43 65
b:way goe 25 -52
b:way home -123 -37
b:way of -10 -69
b:way out 89 150
b:way over 69 -29
b:way to 91 -131
b:we agre -61 0
b:we all 69 -16
b:we are -143 0
b:we broke 36 71
b:we get -101 0
b:we got -66 -24
b:we have 63 -13
b:we know 94 8
b:we plan -106 0
b:we sit -50 0
b:we smoke 55 -24
b:we talk -95 0
b:we were 68 -18
b:wear my 182 113
b:weather $ -80 0
b:weather hold 54 30
b:wednesday becaus -86 0
b:weed all -49 0
b:week $ 150 73
b:week ago 138 100
b:week i 76 -26
b:week in -86 0
b:week it 64 -37
b:week now 54 -21
b:week of -45 -71
b:week one -50 0
b:week put 67 7
b:weekend $ 65 36
b:weird but -57 0
b:weird great 61 21
b:weird i 75 2
b:welcom bag -70 0
b:well $ -57 1
b:well that -90 0
b:well the 96 -28
b:went home -74 -27
b:went oh -45 0
b:went out 64 -116
b:went through 139 -7
b:went thru 75 -8
b:went to -186 67
b:weon me 162 8
b:were $ -48 0
b:were get 54 -36
b:were in 68 -157
b:were mine -51 0
b:were read -64 0
b:what $ 175 -116
b:what a -244 0
b:what do 86 69
b:what everyon 78 -16
b:what he 46 -39
b:what i 82 141
b:what ill 177 -28
b:what im 71 -60
b:what is -38 -109
b:what it -268 65
b:what my 235 -105
b:what now 18 -76
b:what that 53 -28
b:what the 164 51
b:what this -59 0
b:what time -100 62
b:what to -187 0
b:what was 19 97
b:what you 85 27
b:whatev $ -1 -140
b:whatev happen 142 156
b:whatev it -95 0
b:whatev the -62 0
b:when doe -54 0
b:when i -187 -200
b:when it -104 198
b:when my 220 -95
b:when payday -50 0
b:when the -57 -26
b:when they 75 4
b:when you 231 5
b:where he 63 68
b:where i 162 15
b:where nobodi 58 12
b:where that 51 23
b:where the 4 58
b:where would 63 2
b:whether nobodi -95 0
b:whether the -50 0
b:whi $ 55 -36
b:whi did 121 132
b:whi he -59 0
b:whi i -47 -5
b:whi not 89 32
b:which a -101 0
b:which bridg 78 14
b:which he -49 0
b:which i -170 0
b:which is -139 -13
b:which line -57 0
b:which room 88 42
b:which then -62 0
b:which they -46 0
b:which tree 116 88
b:which was 72 -16
b:while i -46 -46
b:while it -69 7
b:while the 133 -49
b:whiskey and 53 23
b:who can -82 -8
b:who did -65 13
b:who has 51 33
b:who i -40 -144
b:who is -139 0
b:who know -49 0
b:who rais -48 0
b:who want 33 57
b:whoever pack -70 0
b:whole bottl -114 105
b:whole box 140 9
b:whole crew 48 -29
b:whole minut -76 0
b:whole month 17 53
b:whole shift 63 24
b:whole skin -49 -39
b:whole stori 48 5
b:whom it 57 19
b:whos on 25 -52
b:wife and -66 26
b:wife hold -73 0
b:wife im 25 -65
b:wife is 67 68
b:wife keep -106 0
b:wife say 44 -46
b:wife think 116 0
b:wife worri -70 0
b:wild $ -92 0
b:will be -270 13
b:will go 11 -153
b:will have 50 48
b:will is 227 13
b:will left 52 33
b:will need -45 0
b:will never -69 0
b:will not 48 -24
b:will there -49 0
b:will with -63 0
b:wind knock -56 0
b:wind was 63 24
b:window $ 64 91
b:window and 65 -52
b:window open -52 25
b:window with 36 113
b:wine $ 49 -143
b:wine and -45 0
b:wine at 79 -13
b:wine with 70 -16
b:wine would -67 0
b:winter $ -45 5
b:winter coat 70 -24
b:wish i 90 129
b:wish it -20 60
b:wish me -67 7
b:wish that 49 16
b:wish the 76 114
b:wish to -126 0
b:with a 38 -48
b:with cigarett 142 -65
b:with group 86 -91
b:with her -25 -66
b:with him -67 116
b:with his 57 -37
b:with hope 88 -91
b:with intent 53 79
b:with it 20 -196
b:with journal 88 -91
b:with lunch 46 -7
b:with me 23 128
b:with my -359 -163
b:with myself 52 -24
b:with narcan -54 0
b:with no 72 -119
b:with some 57 -9
b:with that 54 34
b:with the -115 285
b:with these -68 0
b:with two -15 77
b:withdrew 40 -68 0
b:within a -55 0
b:without $ 91 -35
b:without a -96 49
b:without look 110 113
b:without me 188 29
b:without shake -86 0
b:woke up 105 -152
b:woman is -64 0
b:won $ 22 -51
b:won like 65 -51
b:wont answer 11 149
b:wont be 188 111
b:wont go 2 -88
b:wont have 58 15
b:wont let 46 -53
b:wont matter 48 49
b:wont need 48 93
b:wont see -75 -10
b:wont shut 31 -89
b:wont stay 50 -23
b:wont stop 85 -1
b:wont wake 57 42
b:wont work 4 45
b:word for -119 0
b:word today -59 -11
b:word with -45 0
b:work $ -97 -52
b:work for 73 -35
b:work havent -46 0
b:work in -11 66
b:work lol 56 -35
b:work on 34 -80
b:work right 4 45
b:work there -69 0
b:work tri 77 -38
b:workbook $ 144 -29
b:worksheet $ -65 0
b:worksheet not 26 45
b:world $ -17 48
b:world would 75 109
b:worri about -68 47
b:worri and -47 0
b:worri when -70 0
b:wors $ 53 -19
b:worth it -163 32
b:worth more 132 32
b:worth the 150 -113
b:would be 144 138
b:would do 9 -84
b:would get 86 20
b:would have -142 79
b:would kill -114 4
b:would like -77 92
b:would stop -67 7
b:would that 63 2
b:wouldnt be 67 49
b:wow $ -50 0
b:wrench i 55 31
b:wrist $ -89 1
b:wrist at 55 -16
b:wrist raw 55 22
b:write between -62 0
b:write it -49 -12
b:write this 180 -114
b:write which -62 0
b:written three 32 73
b:wrong $ 4 80
b:wrong my -45 0
b:wrong side 121 38
b:wrote it -218 2
b:wrote me 46 -33
b:wrote someth -62 15
b:wrote the 188 94
b:xanax and 47 219
b:xanax on 22 -62
b:y a -248 -97
b:y acab -46 -7
b:y ahi 132 -8
b:y ahor 45 -40
b:y ando -41 -57
b:y anoch 33 -56
b:y arregl -52 0
b:y asi -59 0
b:y baj -184 -10
b:y caf -81 0
b:y casi 82 182
b:y com 83 51
b:y compr 48 -42
b:y con -103 43
b:y cuand -60 12
b:y de 46 -7
b:y descans 51 17
b:y desd 65 -25
b:y despert 46 3
b:y despiert 5 -54
b:y despu -46 -38
b:y dic 108 122
b:y dij 50 84
b:y dorm -45 7
b:y dos -58 0
b:y el 114 81
b:y en 109 -106
b:y es 19 120
b:y escribi 47 52
b:y esta 203 149
b:y estoy 202 -46
b:y falt 60 70
b:y fueron 178 105
b:y hast -107 30
b:y he -64 0
b:y hoy 62 -132
b:y juev -68 0
b:y la -135 -69
b:y las 88 -56
b:y le 32 164
b:y list -59 6
b:y lleg -147 0
b:y llev 99 -36
b:y lo -84 58
b:y los 68 0
b:y lueg 105 -268
b:y mas -58 0
b:y me 126 194
b:y medi -17 47
b:y mejor -69 28
b:y mi -120 27
b:y nad 26 -54
b:y nadi 100 -75
b:y ni -163 -13
b:y no 216 200
b:y nom 4 -71
b:y nos -84 1
b:y pas -87 -7
b:y pens 47 -43
b:y perdi -98 -2
b:y pes 6 -82
b:y por 118 22
b:y pues 46 -7
b:y que -3 278
b:y qued -64 -6
b:y quier 0 -72
b:y sali -84 0
b:y se -113 -124
b:y segui -164 0
b:y si -116 -12
b:y sient 82 -20
b:y siet -66 0
b:y sig 258 -58
b:y sombr 76 -43
b:y ta 113 42
b:y tan -61 0
b:y teng 7 56
b:y tien 156 61
b:y to 52 -30
b:y tod -118 -92
b:y todavi 46 -86
b:y traig -61 7
b:y tranquil -46 0
b:y un -69 -10
b:y una 6 110
b:y vam 18 -47
b:y van 59 -44
b:y vi -65 0
b:y vien 110 107
b:y volvi 8 -62
b:y vomit 59 5
b:y voy 52 -72
b:y ya 90 4
b:y yo -176 -277
b:ya $ -177 -78
b:ya abri 153 25
b:ya arregl 48 17
b:ya camin 94 -67
b:ya casi -131 -79
b:ya con -84 0
b:ya cumpli 76 32
b:ya descans -6 45
b:ya elegi 59 48
b:ya encontr -54 0
b:ya es 3 54
b:ya escribi 15 -60
b:ya esta -79 -175
b:ya estar 48 4
b:ya estoy -171 15
b:ya estuv -2 -75
b:ya fue 104 18
b:ya he 16 -65
b:ya le 195 -67
b:ya lleg -142 0
b:ya llev 104 -49
b:ya lo 121 -41
b:ya los -106 0
b:ya me 76 -79
b:ya ni -58 19
b:ya no 46 21
b:ya nom 31 111
b:ya pas -59 0
b:ya pedi 99 -10
b:ya que 114 -1
b:ya quier -114 0
b:ya rec 90 -54
b:ya regal 54 21
b:ya sab 7 -104
b:ya se 117 -40
b:ya teng 51 236
b:ya tien 4 68
b:ya tra -56 -21
b:ya van 79 -67
b:ya vendi 64 11
b:ya veo -93 0
b:ya vien 46 2
b:ya voy -97 75
b:yeah i 29 -58
b:year $ -333 -37
b:year ago -195 -75
b:year and -104 -16
b:year back 52 -27
b:year for 220 12
b:year i 42 -47
b:year old -145 6
b:year sinc -173 0
b:yell $ 102 -38
b:yell at -65 0
b:yellow line 104 43
b:yend si 32 -77
b:yes $ 92 -2
b:yes hopeless -93 0
b:yes im -199 -22
b:yesterday and 103 15
b:yesterday morn 45 -46
b:yet $ 36 67
b:yo $ 233 -16
b:yo a 46 -26
b:yo con -134 36
b:yo era -103 0
b:yo escribi 22 -58
b:yo iba -48 0
b:yo le 102 56
b:yo lo 53 10
b:yo mism 20 85
b:yo ni -67 44
b:yo no 167 -77
b:yo saqu -58 0
b:yo si -48 -38
b:yo sol -141 -1
b:yo solit 73 89
b:yo tambi -65 10
b:yo teni 36 -60
b:yo termin 45 -21
b:yo y -7 67
b:yo ya 74 -10
b:yoga $ -95 0
b:you $ -85 -139
b:you all -149 -97
b:you and -19 80
b:you are -134 12
b:you ask -66 6
b:you at -55 3
b:you can 128 -90
b:you cant 80 -75
b:you did 117 14
b:you do 99 22
b:you for -81 6
b:you gave -63 0
b:you guy 46 131
b:you have -2 89
b:you i -63 7
b:you in 188 22
b:you know 111 -89
b:you monday -120 9
b:you my 5 -68
b:you nine -49 0
b:you not -76 0
b:you on 98 17
b:you onli 26 45
b:you peopl 77 -76
b:you said 48 20
b:you see -71 0
b:you tell -185 0
b:you think 116 -111
b:you to 183 72
b:you tomorrow -56 -3
b:you want -75 0
b:you were 69 43
b:you wont -48 15
b:youd be 60 -34
b:youll need 252 67
b:your arm -122 0
b:your is 32 73
b:your time 81 -52
b:youth pastor 48 -63
b:yr i 39 -67
b:zap $ -46 -13
b:zap and 50 -70
b:zap everi 26 -54
b:zapat $ -96 -44
b:zapat nuev -74 0
b:zero bird -46 0
b:zero sinc -76 0
b:zoom link 82 -12
b:zoom me -73 0
b:zoot rn 71 -30
b:zumb $ -55 0
c:11> 119 71
c:<0> 135 -63
c:<20 139 -45
c:<30 148 0
c:<3> -59 -125
c:<abou -123 23
c:<abu 3 -165
c:<ac -122 42
c:<al -152 133
c:<ala -125 61
c:<ale -152 5
c:<all -134 -39
c:<alre 160 -52
c:<am 159 31
c:<ana -123 0
c:<any 13 167
c:<app 133 -135
c:<apr -192 17
c:<apre -118 3
c:<ar 219 257
c:<aski 118 48
c:<ay 133 -57
c:<aye 126 -63
c:<ayer 126 -63
c:<bai -117 0
c:<bail -117 0
c:<bajo -149 -19
c:<ban -199 68
c:<bar 156 -153
c:<bar> 59 -145
c:<be> 92 171
c:<bee 161 -30
c:<been 143 65
c:<bes -122 54
c:<bi -191 -122
c:<bit -128 -29
c:<bl -18 237
c:<bo 118 -117
c:<boun -128 -21
c:<boy 171 0
c:<br -126 -9
c:<bru -60 -116
c:<bu -103 -194
c:<bup 80 -127
c:<bus 168 154
c:<busq 134 135
c:<but -261 -74
c:<but> -216 -84
c:<by> -121 4
c:<bye 127 61
c:<cad 144 75
c:<cada 143 76
c:<cal 10 135
c:<cam -129 -139
c:<came -134 -22
c:<can> -115 -12
c:<carr 146 63
c:<ce -34 -148
c:<ch -437 -41
c:<chi -120 -58
c:<cho -219 23
c:<cint 115 73
c:<co -15 -233
c:<cobr 136 -83
c:<col -145 62
c:<colo -120 15
c:<come -5 179
c:<comi 55 -125
c:<cont -156 -8
c:<cor 105 131
c:<cou -111 -150
c:<coul -132 -65
c:<cr -170 -93
c:<cra -63 -205
c:<cri -169 -6
c:<cro 7 153
c:<cu 102 148
c:<cur -129 6
c:<cut 12 160
c:<cuts 131 12
c:<dad> -20 123
c:<dat -144 50
c:<deb 162 103
c:<debi 151 47
c:<dej 130 77
c:<deje 140 87
c:<desp 110 127
c:<det 115 -145
c:<di 28 -257
c:<dia 83 -192
c:<dij -145 -20
c:<dis -160 -26
c:<doc -68 -122
c:<dog> 143 -7
c:<dont 125 -13
c:<dr 83 -191
c:<dran -18 119
c:<dro 36 -115
c:<dy -122 -35
c:<el -68 -194
c:<em 146 -13
c:<en 39 292
c:<end 31 144
c:<end> -90 138
c:<ends 116 15
c:<ent 144 7
c:<env 138 48
c:<es 234 16
c:<esc 284 18
c:<esco 160 65
c:<escr 121 -15
c:<est 305 167
c:<esta 118 227
c:<esto 247 -83
c:<ev 157 93
c:<ever 159 4
c:<exi 156 18
c:<fe -125 191
c:<fel -215 14
c:<fi -112 -271
c:<film 157 -58
c:<fir -146 -57
c:<fiv -91 -115
c:<five -91 -115
c:<fl 17 -181
c:<fli 51 -130
c:<fo -113 -166
c:<for -124 68
c:<fou 120 -152
c:<four 124 -105
c:<fr -177 52
c:<free -132 41
c:<fri -89 -131
c:<gav -147 23
c:<gave -147 23
c:<get 115 -41
c:<gett 68 -129
c:<gi -148 -55
c:<gl -251 -77
c:<glu -133 1
c:<gon 193 -36
c:<gor -115 -1
c:<gr -370 -151
c:<gra -147 11
c:<gran -124 -50
c:<gro -124 -83
c:<gun 17 155
c:<gun> 85 124
c:<guys 126 72
c:<had 67 -150
c:<had> 43 -122
c:<hai -131 -8
c:<hair -131 -8
c:<hal 33 -126
c:<har -13 147
c:<have 117 25
c:<he -1 232
c:<he> 122 -2
c:<hea -146 32
c:<help -142 -28
c:<her -7 146
c:<her> -175 69
c:<hes 166 148
c:<hes> 166 148
c:<hi> -121 -28
c:<hid 162 18
c:<ho 128 40
c:<hol 117 -51
c:<hop 139 134
c:<hopi 163 98
c:<hu -34 -121
c:<id 143 11
c:<if 92 169
c:<if> 92 169
c:<il 161 -4
c:<im 246 -69
c:<im> 215 -79
c:<in 236 -16
c:<int 115 10
c:<into 150 11
c:<is 141 216
c:<isn 171 64
c:<isnt 171 64
c:<it 232 69
c:<it> -115 -39
c:<its 210 49
c:<its> 218 49
c:<iv 287 -122
c:<ive 291 -120
c:<ive> 291 -120
c:<ja -310 -145
c:<jaj -217 -2
c:<jaja -217 -2
c:<ju -146 44
c:<kee 156 111
c:<keep 156 111
c:<ki -19 234
c:<kil -152 87
c:<kill -137 89
c:<kn 206 -14
c:<la -359 207
c:<las 121 -42
c:<lat -170 17
c:<late -124 2
c:<le> 118 -28
c:<lef 131 -67
c:<left 131 -67
c:<len -126 -49
c:<let -67 162
c:<li -586 -139
c:<lib -120 -16
c:<libr -120 -16
c:<lim -142 -78
c:<lin -202 46
c:<live -143 6
c:<ll -125 116
c:<lla -132 -12
c:<llam -130 -34
c:<lle 129 98
c:<lo -174 170
c:<lon -121 82
c:<look 90 126
c:<lor 139 9
c:<ma -285 380
c:<mali 140 -70
c:<man 76 121
c:<mar -174 41
c:<mat 40 222
c:<mata -54 128
c:<may> -135 30
c:<me> 74 -119
c:<med -175 64
c:<mi 44 185
c:<mie 139 -53
c:<mil -153 -19
c:<mo -154 -154
c:<moms 156 -13
c:<mov -171 -28
c:<mu -399 204
c:<mur -148 -15
c:<my 123 54
c:<mys 136 50
c:<myse 145 50
c:<ne -311 0
c:<ner -136 30
c:<new -204 104
c:<new> -176 113
c:<ni -52 -153
c:<nie -136 21
c:<nino -144 61
c:<nit 134 -92
c:<no 220 -92
c:<none -128 -58
c:<nudo 123 42
c:<nue -165 -19
c:<nuev -147 -20
c:<ob 149 -60
c:<of -102 -195
c:<off 38 -190
c:<oj 278 251
c:<oja 176 138
c:<ojal 176 138
c:<ol -186 -207
c:<old -84 -143
c:<old> -62 -140
c:<on -234 78
c:<one> -100 -141
c:<ones 146 99
c:<op -116 -39
c:<or -149 -59
c:<or> -125 29
c:<otr 169 -7
c:<otro 120 8
c:<pa -123 -93
c:<pac 197 -123
c:<pain -119 -21
c:<para 120 77
c:<pat -280 25
c:<pati -256 -18
c:<pe -99 119
c:<pel -225 58
c:<pen -120 4
c:<per 152 -64
c:<perc 139 -68
c:<perd 206 -137
c:<perm 128 74
c:<pero -154 -77
c:<pi 262 138
c:<pint -132 -40
c:<pip 31 -157
c:<pl 185 159
c:<pla 67 124
c:<plan -115 137
c:<po -237 -268
c:<prim 123 -42
c:<prin -145 -1
c:<pun 146 -13
c:<punt 89 -123
c:<pur 132 72
c:<purp 131 96
c:<pus -124 -39
c:<que> 176 -32
c:<qui 143 67
c:<ra -10 151
c:<rac 90 -119
c:<rai -144 10
c:<rat 76 128
c:<rea 134 83
c:<real 118 52
c:<ref -175 -12
c:<ren 116 -83
c:<rep -228 -21
c:<res 203 147
c:<resp 121 60
c:<rn 164 -5
c:<rn> 150 -6
c:<ro -151 170
c:<rop -42 119
c:<rub -23 120
c:<rubb -11 120
c:<sa -259 -6
c:<sal -217 24
c:<sang 122 83
c:<se -200 185
c:<sen -188 37
c:<sha -130 -44
c:<si 288 -295
c:<si> 119 86
c:<sic 113 -125
c:<sick 113 -125
c:<ski 133 -50
c:<sla -115 21
c:<slee -9 120
c:<sm 3 -165
c:<sme 78 -136
c:<smel 78 -136
c:<so -184 -279
c:<sob -132 -99
c:<som 188 -191
c:<some 151 -150
c:<sos 165 -13
c:<sp -123 123
c:<sq -136 1
c:<squ -136 1
c:<sta -236 82
c:<stor -159 -9
c:<str 323 1
c:<stri 157 -58
c:<stu -121 -108
c:<stuc -116 1
c:<su -238 -144
c:<subi -128 22
c:<suel 133 -42
c:<sui -18 146
c:<suic -136 67
c:<sun -131 -43
c:<sw -56 115
c:<ta -316 23
c:<tar -219 12
c:<te -260 -151
c:<tea -163 -21
c:<ten 121 125
c:<term 121 -42
c:<the 40 160
c:<they 248 -2
c:<thi 256 -64
c:<thru 129 -31
c:<ti 126 74
c:<til 177 -3
c:<tire -143 101
c:<to 65 -152
c:<toma -53 -188
c:<tome -30 161
c:<toni 122 1
c:<toy 134 -45
c:<toy> 116 -36
c:<tri -133 20
c:<tw 188 -24
c:<un 290 -132
c:<unas 192 -79
c:<uno 161 -12
c:<us> 131 -16
c:<use 5 -123
c:<va 277 -148
c:<van 162 -30
c:<ve -218 71
c:<ver -183 -35
c:<vi -118 126
c:<vid -5 184
c:<vit -116 0
c:<vo 247 83
c:<vu 168 11
c:<vue 168 11
c:<vuel 168 11
c:<wa 112 155
c:<wal 135 -19
c:<wan 172 109
c:<we -237 -154
c:<we> -181 -34
c:<wh 242 73
c:<whet -126 0
c:<whi 143 -45
c:<whit 143 -24
c:<wine 72 -116
c:<wis 69 133
c:<wish 86 139
c:<wo 178 52
c:<won 138 74
c:<wont 165 109
c:<wou 147 162
c:<woul 143 162
c:<wr 124 71
c:<wro -1 118
c:<ye -134 -78
c:<year -143 -6
c:<yo 122 42
c:<ze -136 -15
c:<zer -136 -15
c:<zero -136 -15
c:<zo -182 -1
c:aba 4 -150
c:aba> 20 -187
c:abb -154 -16
c:abe> 140 -96
c:abl 59 -116
c:abou -123 23
c:about -123 23
c:abu 9 -251
c:abus 111 -196
c:aca 173 52
c:ace -49 135
c:acer 140 39
c:aci 172 -9
c:acia 144 41
c:acia> 117 -35
c:ack 124 -104
c:act -204 72
c:ad> -175 122
c:ada -172 4
c:adas -130 1
c:adas> -130 1
c:ado -281 41
c:ado> -193 134
c:aga 164 102
c:age -207 -83
c:ago -48 254
c:ago> 44 317
c:agr -123 -1
c:ail> 137 50
c:ain -260 -82
c:air -130 36
c:aja -207 11
c:aje 222 -40
c:aje> 262 -21
c:ak> 156 -90
c:ake -164 42
c:ake> -135 70
c:al> -110 -167
c:ala 91 170
c:ala> -2 141
c:alc -35 151
c:ale -422 164
c:ale> -127 103
c:alers 156 -73
c:alg 230 -71
c:algo 155 -124
c:algo> 168 -124
c:alil 148 -70
c:alill 148 -70
c:alle -172 -92
c:alli 45 116
c:allin 30 130
c:alm 123 183
c:alre 160 -52
c:alrea 133 -20
c:alt 11 -119
c:ama -79 -116
c:amar -116 -72
c:amb -122 38
c:ame 199 -101
c:amina -154 -3
c:amo -306 25
c:amos -267 -24
c:amos> -267 -24
c:amp 187 -53
c:an> 162 93
c:anc -259 6
c:and -75 -178
c:ane 201 200
c:anen 118 103
c:anent 118 103
c:ang -11 226
c:ange> -129 -17
c:ani -219 -14
c:ank -151 125
c:ano 173 -86
c:anose 129 -60
c:ant> 150 -16
c:anta -145 38
c:any -73 176
c:apa 218 20
c:apa> 189 -14
c:ape 37 -159
c:appe -32 121
c:apr -195 31
c:apre -118 3
c:apu 135 34
c:ar> -16 202
c:ara 24 155
c:arbo 151 78
c:arbon 130 60
c:ard -222 99
c:ard> -212 62
c:ards 130 -26
c:ards> 130 -26
c:are -132 102
c:area -142 22
c:ario> -125 -41
c:ark -142 40
c:arm 199 319
c:arm> -61 117
c:arme 371 197
c:arme> 350 165
c:arms -120 20
c:arms> -120 20
c:arni -166 -6
c:aron -168 -123
c:aron> -155 -123
c:arr 219 9
c:arre 116 -76
c:ars -153 90
c:art> 163 47
c:arti -148 -41
c:ase -225 51
c:ase> -150 71
c:ash -63 -192
c:ash> -97 -144
c:aski 119 48
c:askin 119 48
c:aso 129 63
c:aso> 138 -4
c:asse -250 17
c:assed -134 54
c:ast 159 -324
c:ast> 210 -169
c:aste -147 -55
c:at> -322 125
c:ates -161 -53
c:ates> -159 -53
c:ati -211 20
c:att -118 114
c:atte -130 31
c:aught -164 -86
c:aun -196 -7
c:ave 255 50
c:aver 123 54
c:avi 167 -93
c:avin 122 -63
c:aw> -157 -49
c:ayer 124 -64
c:ayer> 123 -59
c:ayi -133 50
c:ayin -140 49
c:aying -143 55
c:ays -75 -124
c:ays> -75 -124
c:azo 46 160
c:ba> -121 -242
c:back> -154 -29
c:bai -117 0
c:bail -117 0
c:balas 149 35
c:ban -133 -24
c:bar 141 -127
c:bed -119 -16
c:bed> -119 -14
c:bee 193 -69
c:been 143 65
c:been> 143 65
c:ber> 135 4
c:bes -149 56
c:bi> 140 6
c:bil -119 -50
c:bit -122 -31
c:blo 87 -213
c:bloc 134 -97
c:bon 145 7
c:bon> 168 54
c:borr 127 -16
c:boun -128 -21
c:boy 165 -14
c:bra> 161 8
c:bre -277 -1
c:brinc 121 39
c:bru -84 -116
c:bur -158 46
c:bus 254 -41
c:busq 134 135
c:busqu 134 135
c:but -261 -74
c:but> -216 -84
c:by> -241 25
c:cab 220 -72
c:cada 124 76
c:cada> 124 76
c:cae -127 -21
c:cag 127 -58
c:cagu 135 -80
c:cal 40 127
c:cam -30 -207
c:camp 127 -53
c:can> -126 -43
c:cant> 141 -51
c:cap 148 -61
c:car -205 144
c:carbo 130 60
c:carr 146 63
c:ce> 68 205
c:cel 16 -148
c:cen -129 -24
c:cer 130 24
c:ces 129 30
c:ch> -192 125
c:cha -157 45
c:che 116 88
c:chi -141 -22
c:cho -293 14
c:cia -150 46
c:cie -171 30
c:cint 116 63
c:cio -241 -106
c:cio> -155 -52
c:cis 144 29
c:cit -123 4
c:ck> -222 -219
c:clave 117 4
c:cle -214 -97
c:cle> -191 -30
c:co> -294 101
c:coa 187 -36
c:cobr 136 -83
c:col -250 58
c:colo -130 15
c:come -8 215
c:comi 98 -141
c:cop -137 -66
c:cou -181 -176
c:coul -132 -65
c:could -132 -65
c:count 118 -34
c:cra -157 -212
c:cravi 135 -100
c:cro -16 157
c:cti -128 57
c:cun -128 13
c:cuna -117 13
c:cup 179 -86
c:cut -45 161
c:cut> -142 100
c:cuts 131 12
c:cuts> 131 12
c:da> 156 236
c:dad -115 48
c:dad> -77 146
c:dan -127 93
c:dat -168 65
c:day -175 -79
c:days -138 -55
c:days> -138 -55
c:deb 162 103
c:debi 151 47
c:decid 115 -35
c:dej 129 77
c:deje 140 87
c:den 118 120
c:der -57 -158
c:der> 47 -123
c:des> -121 -31
c:desp 110 127
c:det 115 -145
c:dge -120 -53
c:di> 216 -195
c:dia 58 -202
c:did 147 54
c:dida 131 25
c:dida> 124 40
c:die 160 105
c:die> 197 116
c:dij -151 -20
c:din 139 -10
c:dis -161 -41
c:dit -170 -24
c:dle -165 31
c:doc -68 -122
c:dog> 143 -7
c:dom -22 135
c:don 121 32
c:dont 151 20
c:dont> 125 -13
c:dos> 209 -21
c:dran -18 119
c:drank -18 119
c:dre 126 14
c:ds> 265 80
c:dy> 215 -18
c:ea> -71 130
c:eac -137 108
c:each -205 45
c:each> -125 34
c:ead -160 23
c:eal 263 19
c:eam -132 23
c:eam> -144 34
c:ear -230 51
c:ear> -193 -35
c:eat -139 41
c:eati 122 22
c:eba 117 -14
c:ebi 197 -6
c:ebi> 151 -2
c:eces 135 -40
c:ech -219 106
c:eci -211 -104
c:ecid 115 -35
c:ect -164 23
c:eda 59 -124
c:eda> 131 13
c:ee> -48 137
c:eed -145 -43
c:eek -135 -70
c:eel 134 16
c:eel> 116 -21
c:eeli -122 -41
c:eelin -122 -41
c:eels 140 76
c:eels> 140 76
c:eep 246 256
c:eep> 276 160
c:eer -122 -93
c:ees -154 -14
c:eet -51 -155
c:eet> -121 -13
c:eft 131 -67
c:ega 208 -9
c:egar 155 38
c:egaro 119 43
c:ein 206 42
c:eing 131 -16
c:eing> 131 -16
c:eja 80 135
c:ejo -121 -38
c:el> 36 213
c:ela -165 -33
c:ele -150 -44
c:eli -229 -82
c:elin -200 -37
c:eling -141 -40
c:ell 173 -20
c:ella 120 -9
c:elp -124 -31
c:els 115 86
c:els> 129 126
c:elt 130 36
c:elv 187 -14
c:elvo 120 -55
c:elvo> 120 -55
c:emb -114 -167
c:embe -148 -54
c:ember -148 -54
c:emi -121 -16
c:emp -43 -142
c:en> 330 -215
c:ena -150 -40
c:enc 56 231
c:encia -144 -20
c:end 131 -97
c:end> 18 224
c:enda -121 -29
c:ende 52 -120
c:endi -184 -142
c:ene 123 220
c:ener> 129 7
c:eng 157 32
c:engo 139 7
c:engo> 139 7
c:enm 193 23
c:enme 212 23
c:enme> 212 23
c:eno -130 82
c:eno> -129 1
c:ens 183 128
c:ense> 133 74
c:ent 119 63
c:ent> -125 121
c:ente 182 2
c:eo> 0 206
c:ep> 147 168
c:epl -119 -2
c:era 151 129
c:erc -7 -139
c:erd 226 -188
c:erdi 152 -90
c:erdos -118 3
c:ere> -160 -13
c:ered -118 -130
c:ered> -107 -130
c:eres 206 97
c:eres> 214 82
c:eri 209 78
c:erio 139 40
c:erma 136 82
c:erman 124 138
c:erme -183 22
c:erme> -132 13
c:ern 125 -49
c:ero -215 -113
c:ero> -141 -63
c:err -27 131
c:erri -132 -2
c:ers> 18 -156
c:ert -135 64
c:ervi -122 16
c:ery 127 13
c:esc 231 18
c:esco 187 85
c:esd 41 -160
c:ese> -139 -49
c:eserv 133 60
c:esp 146 229
c:espi 142 159
c:esse 148 -17
c:est -13 175
c:esta 85 157
c:esta> 191 105
c:estab -184 19
c:estan 126 -60
c:estar 50 145
c:esto 163 -58
c:estoy 120 -2
c:et> -159 -84
c:eta> -155 22
c:ethe -158 3
c:ether -165 4
c:ets 166 -25
c:ets> 166 -25
c:ettin 32 -116
c:eva -206 13
c:eva> -146 -14
c:eve -176 -3
c:eve> -231 -89
c:every 180 62
c:evi 85 -120
c:evo 185 42
c:exi 138 18
c:exo 97 -116
c:eyr 127 -83
c:eyre 127 -83
c:eyre> 127 -83
c:fe> -53 123
c:fec -120 54
c:feeli -122 -41
c:feels 145 76
c:fel -215 14
c:fen 116 145
c:fer -159 8
c:fere -138 13
c:ff> -51 -152
c:ffere -122 20
c:fic -148 27
c:film 157 -58
c:fin 137 9
c:fiv -91 -115
c:five -91 -115
c:five> -85 -115
c:fli 81 -121
c:for -117 36
c:fou 120 -152
c:four 124 -105
c:fra 127 -42
c:fuera -147 63
c:fuero 182 43
c:fum 115 -15
c:ga> 277 135
c:gai 122 7
c:gain 122 7
c:gal -180 37
c:gar 164 52
c:gav -154 23
c:gave -154 23
c:gave> -157 31
c:ge> -261 -139
c:ger> -178 -41
c:ges -115 -5
c:gett 72 -115
c:getti 72 -115
c:ght> -45 195
c:ghts 160 -6
c:ghts> 142 -22
c:glad> -117 0
c:gle -144 5
c:glu -133 1
c:go> 246 196
c:gor -129 -1
c:gos -152 -51
c:gos> -130 -51
c:gra -140 8
c:gran -122 -28
c:gro -135 -73
c:gua 0 -163
c:gua> -82 -124
c:gue> -140 110
c:gun -9 300
c:gun> 68 166
c:gur 220 98
c:guys 126 72
c:guys> 126 72
c:had 60 -122
c:had> 43 -122
c:hal 85 -117
c:han -140 21
c:hand> 109 -131
c:hang -141 13
c:har -127 138
c:has> -4 149
c:hat> -220 92
c:hats 186 -105
c:hats> 192 -99
c:have 126 30
c:he> 153 -178
c:hecke -129 21
c:help -142 -28
c:here 193 90
c:heres 263 82
c:hes 183 240
c:hes> 247 181
c:heth -126 0
c:hethe -126 0
c:hey 279 26
c:heyr 127 -83
c:heyre 127 -83
c:hic -181 116
c:hid 162 18
c:hie -202 23
c:hin -48 144
c:hing -38 125
c:hing> -64 156
c:hink 146 27
c:hit 162 -132
c:hite 158 -24
c:hite> 159 -19
c:hom 129 -89
c:hoot -117 45
c:hop 87 118
c:hopi 163 98
c:hopin 163 98
c:hos 82 -172
c:how> 212 33
c:howe -146 5
c:hre -2 -121
c:hru 129 -31
c:hru> 129 -31
c:ht> -45 195
c:hts 160 -6
c:hts> 142 -22
c:hur -115 17
c:ia> -5 -232
c:ibr -115 -27
c:ic> -173 -137
c:ica -123 -20
c:ice 111 263
c:ice> 109 246
c:ici -425 151
c:icid -137 110
c:ick -61 -211
c:ick> 113 -122
c:icke -153 -3
c:ickl -156 0
c:ickle -156 0
c:ico -242 47
c:ico> -207 73
c:id> 162 81
c:ida 39 311
c:ida> 181 262
c:idad -159 31
c:ide 80 210
c:ido> 5 138
c:iel -130 25
c:ien> 34 -147
c:iend 186 5
c:iene 126 96
c:iene> 142 66
c:ient -117 -14
c:ier 215 247
c:iera 79 132
c:iera> 175 96
c:iero> 155 112
c:ieron -198 -90
c:iet -259 -24
c:iet> -132 15
c:if> 92 169
c:ifi -184 42
c:ific -124 21
c:ight> 49 130
c:ign -173 -22
c:igo 193 -75
c:igo> 244 -65
c:igu 141 144
c:ijo> -120 -84
c:il> 217 -22
c:ila -279 -24
c:ile -207 -37
c:ill -3 -218
c:ill> -89 -161
c:illa 191 -157
c:illa> 140 -86
c:ille -152 -35
c:illed -161 -33
c:ilm 154 -58
c:im> 249 -102
c:ima 206 48
c:ime -165 -3
c:ime> -223 146
c:imo -256 66
c:imos -171 -37
c:imos> -171 -37
c:in> 129 -156
c:ina -258 6
c:inc 169 -196
c:ince 155 -147
c:ince> 142 -130
c:ind -120 140
c:ine 1 -230
c:inea> -117 19
c:inf 138 34
c:ing> 153 13
c:ingl -123 6
c:ingle -147 0
c:inki -125 92
c:inkin -125 92
c:inn 115 20
c:ino -124 -68
c:ins> -163 -37
c:insul 24 115
c:int -147 68
c:inta> 152 107
c:inte -169 27
c:inter -140 10
c:io> -334 58
c:ion -283 99
c:ion> -182 95
c:ipa 86 -126
c:ipp 172 -101
c:ippi 148 -44
c:ippin 148 -44
c:ips 127 -94
c:ira 149 -70
c:iras> 143 -102
c:ire -213 107
c:ire> -164 94
c:iro 101 133
c:iro> 158 98
c:irt 186 -20
c:is> 141 -23
c:ise -127 -11
c:ise> -142 46
c:ish -72 126
c:ish> 27 117
c:isi -67 147
c:isn 164 64
c:isnt 171 64
c:isnt> 171 64
c:ist -213 84
c:iste -176 -138
c:isten -120 -47
c:it> -338 -250
c:ita> -67 -128
c:ite 142 -204
c:ite> 217 -99
c:ith -149 -27
c:ito -172 -50
c:itos -131 6
c:itos> -120 6
c:its 127 28
c:its> 145 28
c:itt -43 -162
c:iva 163 45
c:iva> 171 74
c:ive 12 -161
c:ive> 171 -198
c:ivo -189 -5
c:ivo> -117 -23
c:ize -176 32
c:jaj -217 -2
c:jaja -217 -2
c:jaja> -199 -2
c:jal 147 124
c:jala 154 135
c:jala> 176 138
c:je> 205 -35
c:jo> -257 -153
c:ked -118 33
c:ked> -118 33
c:kee 153 111
c:keep 156 111
c:keep> 164 72
c:ker -136 -41
c:ker> -138 -4
c:key> 131 -105
c:ks> -152 39
c:la> 145 -28
c:lad> -116 -2
c:lam -226 32
c:lama -134 -31
c:lan -234 152
c:lanta -139 -3
c:lap -70 130
c:last> 117 -87
c:lat -224 -28
c:late -224 29
c:late> -176 -23
c:lave 115 -11
c:lave> 125 -38
c:lco -121 105
c:ld> 118 117
c:lde -138 -34
c:le> -315 43
c:lea -220 96
c:lear -180 -4
c:leb 132 -45
c:led -123 -64
c:lee 32 213
c:lef 131 -49
c:left 131 -67
c:lega 215 -5
c:legar 163 21
c:len> 116 -14
c:ler -190 27
c:ler> -130 62
c:lers 154 -67
c:lers> 154 -67
c:les -289 -60
c:less -137 -50
c:let 3 184
c:lgo> 116 -107
c:libr -120 -16
c:lig -4 -119
c:lil 173 -67
c:lill 148 -70
c:lillo 116 -53
c:lim -236 -94
c:lin -138 203
c:line -90 147
c:line> -261 113
c:lio -166 12
c:lir 126 26
c:lis -139 8
c:ll> 37 -215
c:lla 160 -262
c:lla> 214 -171
c:llam -152 -34
c:llama -134 -31
c:llega 220 -11
c:lli -20 146
c:llin 0 163
c:lling 4 128
c:llo -76 172
c:llow 10 170
c:lls 132 -4
c:lls> 132 -4
c:lm> 141 27
c:lo> 196 -10
c:loc 126 -100
c:lock> -154 -21
c:log -246 63
c:logi -140 2
c:lon -53 126
c:look 102 128
c:lov -128 7
c:low -112 218
c:lpe -132 -37
c:lre 160 -52
c:lrea 133 -20
c:lread 133 -20
c:ls> 437 109
c:lte 116 -4
c:luc -135 -15
c:lur 175 -58
c:ly> 156 363
c:ma> 22 172
c:mal -161 -113
c:mal> -118 -72
c:mali 138 -70
c:malil 148 -70
c:man 157 219
c:man> -17 116
c:mane 214 122
c:manen 118 103
c:mano 69 -142
c:mano> 35 -120
c:mar -116 -156
c:mar> 39 -123
c:mas 151 -9
c:mas> 152 -30
c:mat -26 185
c:mata -54 128
c:may> -135 30
c:mbl 12 -126
c:me> 112 222
c:med -181 26
c:mel 108 -138
c:mell 114 -167
c:mem -149 -54
c:ment> -127 31
c:mes 243 -176
c:mes> 209 -130
c:met 125 10
c:meth 131 56
c:mie 128 -78
c:mil -283 18
c:min -136 -156
c:mina -163 8
c:mine> 175 -2
c:mit -129 39
c:mma -131 -28
c:mo> 221 113
c:mom 177 19
c:moms 170 -52
c:moms> 170 -52
c:mon -152 -82
c:moo -144 13
c:mos -404 36
c:mos> -384 -45
c:mov -145 -9
c:mp> 139 41
c:ms> 155 -58
c:mur -148 -15
c:mys 136 50
c:myse 145 50
c:mysel 144 49
c:nad -127 -70
c:nada -121 -89
c:nada> -132 -107
c:nan -159 -24
c:nar -150 -78
c:nar> -115 -6
c:nca 175 121
c:nca> 136 34
c:nce 98 -121
c:nci -199 -24
c:ncia -153 -11
c:ncia> -165 11
c:nd> -116 221
c:nda -293 -30
c:ndar -122 10
c:nde> 129 -192
c:nded> -135 -42
c:ndo 260 19
c:ndo> 303 -104
c:ndr -145 20
c:nds 136 30
c:nds> 260 29
c:ne> -112 -180
c:nea> -128 19
c:nece 120 -2
c:nen 249 169
c:nent 118 103
c:ner> 143 -96
c:nes 131 -167
c:nes> 105 -206
c:net 172 -9
c:net> 118 -57
c:new> -28 119
c:nfer -118 -7
c:ng> 150 108
c:nga 121 77
c:nga> 147 63
c:nge> -144 -18
c:nger> -139 -26
c:ngle -125 10
c:nic -128 -58
c:nie -130 38
c:nig 121 29
c:nigh 120 33
c:night 120 33
c:nim -121 -38
c:nino -144 61
c:nio -138 -42
c:nit 82 -135
c:nki -129 81
c:nkin -130 92
c:nking -158 63
c:nme 200 22
c:nme> 212 20
c:nna> 126 44
c:nne -115 21
c:nni 139 1
c:nnin 129 -7
c:no> -24 -147
c:noch 200 -17
c:noche 200 -17
c:none -128 -58
c:none> -128 -58
c:nos 119 -150
c:nose 153 -144
c:not> -2 126
c:now 21 -129
c:ns> -426 174
c:nse> 152 65
c:nsi 72 -167
c:nso 117 6
c:nsul 24 115
c:nsuli 8 127
c:nt> 651 86
c:nta -186 68
c:nta> -13 164
c:ntas 14 122
c:ntas> 35 122
c:nted -192 34
c:nted> -192 34
c:nter 133 -64
c:nto 108 -145
c:nto> 125 -53
c:ntra 119 121
c:ntre> 119 -67
c:ntro -133 2
c:nts -202 -95
c:nts> -202 -95
c:nuc 131 -61
c:nuck 131 -61
c:nudo 122 42
c:nue -147 -32
c:nuev -147 -20
c:ny> -206 85
c:nza 122 -21
c:oat> 129 5
c:obe -54 -148
c:obra> 135 36
c:oca 84 -146
c:ocab 122 -29
c:ocaba 122 -29
c:och 175 -7
c:oche 173 16
c:ock -183 -92
c:ock> -182 8
c:oco -140 -7
c:od> 140 112
c:odas 120 27
c:odas> 120 27
c:odd 33 118
c:odie 143 48
c:off 3 -164
c:og> 117 11
c:ogi -136 20
c:oil -8 -155
c:oin 137 -94
c:oja 187 135
c:ojal 176 138
c:ojala 176 138
c:ok> 41 216
c:oked 157 67
c:oked> 157 67
c:ol> -156 84
c:ola 130 -36
c:ole -178 -150
c:olea -148 0
c:olle 122 -10
c:olled 138 -33
c:olo -320 72
c:olog -138 1
c:ologi -144 -2
c:om> 136 22
c:oma 3 -115
c:omar 92 -145
c:omar> 71 -187
c:ome -70 133
c:ome> 54 128
c:omer -126 41
c:omi 129 20
c:oms 191 -83
c:oms> 191 -83
c:on> -259 62
c:onc -188 -32
c:one 33 -268
c:one> -41 -187
c:ones 166 -57
c:ono 58 118
c:ons> -165 25
c:ont 154 256
c:ont> 260 128
c:onta -125 -26
c:ood -129 38
c:ook 49 218
c:ook> 54 172
c:oor 164 19
c:oor> 160 43
c:oot -214 64
c:opa -145 -1
c:opi 51 126
c:opin 187 145
c:oping 163 95
c:opio -124 0
c:oqu -2 128
c:ord -122 3
c:ore -221 -81
c:ores -163 1
c:ores> -144 1
c:orm -102 -127
c:orn -169 69
c:ory -117 -51
c:ory> -117 -51
c:os> -362 -291
c:osa 50 -117
c:osas 125 -2
c:osas> 125 -2
c:ose 184 -46
c:ose> 224 -27
c:ost -118 102
c:ot> -49 243
c:otel 124 -22
c:oth -191 -99
c:oth> -140 -13
c:oti -173 -12
c:oto -227 -26
c:otr 182 -9
c:oug 129 194
c:ough 127 194
c:ought 115 126
c:oul 159 61
c:ound> 126 -9
c:ount 116 -4
c:ount> 143 10
c:oup -134 -103
c:our 92 -141
c:out -198 -44
c:out> -167 -34
c:ove -220 -164
c:oved -145 -65
c:oved> -116 -65
c:over 6 -129
c:over> 156 -102
c:overd -121 3
c:ovi -118 77
c:owe -175 231
c:ower -183 8
c:ower> -122 29
c:owi 155 0
c:owin 155 0
c:owing 155 0
c:oy> 247 -16
c:pac 214 -52
c:pack> 136 -66
c:padr 116 -101
c:pag -32 122
c:paid 140 5
c:paid> 140 5
c:pain -119 -21
c:pan -148 76
c:papa> 121 13
c:pas 149 -14
c:pat -269 -28
c:pati -246 -30
c:patie -144 -26
c:pay 41 -118
c:pe> 13 -117
c:ped> -141 -6
c:pel -221 132
c:pen> -118 -76
c:pens 58 118
c:per 176 -148
c:perc 139 -68
c:perd 205 -142
c:perdi 152 -90
c:perm 119 74
c:perma 118 103
c:pi> 123 -70
c:pickl -135 0
c:pid 167 -6
c:pie -118 60
c:pin 194 97
c:ping 206 49
c:ping> 206 49
c:pint -132 -40
c:pio -235 -22
c:pio> -129 -22
c:pip 31 -157
c:pir 38 155
c:pis 142 -1
c:pist 156 55
c:pit 29 -143
c:ple 183 86
c:plea 131 44
c:plo -182 3
c:po> 35 -150
c:pol -136 61
c:pon 33 -125
c:por -174 -96
c:pos 255 96
c:pose 137 80
c:pose> 120 93
c:pped -185 1
c:pped> -185 1
c:ppet 143 -22
c:ppin 64 -116
c:pping 64 -116
c:pre -272 102
c:pres -182 66
c:prim 123 -42
c:prin -121 11
c:print -142 -1
c:ps> 99 -176
c:pti 133 -40
c:pun 199 57
c:pur 171 90
c:purp 131 96
c:py> -156 -27
c:que> 158 -42
c:queda 123 -43
c:ques -145 31
c:quest -125 33
c:quier 58 127
c:quite 135 -27
c:raf -124 14
c:rai -39 -169
c:rain -130 -64
c:rand 107 -142
c:rando 162 -110
c:rank> -30 120
c:rar 109 313
c:rar> 65 256
c:rat 286 69
c:rave> -144 -8
c:ravi 139 -105
c:ravin 141 -105
c:raz 29 119
c:razo 24 136
c:rbo 214 96
c:rbon 175 49
c:rbon> 175 49
c:rca -127 -9
c:rday 128 -20
c:rday> 135 -15
c:rde> -127 -2
c:rdi 130 -59
c:rdos -136 3
c:re> -254 10
c:ready 153 -25
c:ream> -122 7
c:rec -173 -164
c:reci -195 -26
c:recu 117 -3
c:ree -141 -80
c:ref -156 19
c:reg -157 136
c:ren 176 -197
c:rendi -129 -4
c:rent 152 -104
c:rep -157 16
c:res 174 312
c:resp 121 60
c:ress 28 121
c:ret 217 -130
c:reve -121 -11
c:ria -15 145
c:ring 157 49
c:ring> 160 76
c:rint -142 -1
c:rinte -132 0
c:rip 63 -126
c:ris -355 43
c:rito -121 -37
c:rlo 177 100
c:rlo> 152 96
c:rm> -63 134
c:rma 123 4
c:rman 82 138
c:rmane 118 103
c:rme 168 297
c:rme> 202 240
c:rmo> 146 -33
c:rms -153 17
c:rms> -153 17
c:rne 252 -85
c:rni -253 55
c:rnin -177 47
c:rning -180 48
c:rol -67 -153
c:ron -275 51
c:ron> -205 -26
c:roo 221 60
c:room 229 34
c:room> 177 86
c:rop -86 154
c:ros -197 135
c:ros> -147 1
c:rpo 180 35
c:rpos 124 99
c:rpose 124 99
c:rqu -130 -16
c:rque -130 -16
c:rque> -148 -26
c:rra 130 -44
c:rre 179 -97
c:rred 167 -39
c:rred> 128 -36
c:rri -251 35
c:rrit -116 -13
c:rro -184 223
c:rro> -39 139
c:rry 124 3
c:rs> -36 -141
c:rt> 126 79
c:rta 41 140
c:rte> -172 -45
c:rth 191 54
c:rth> 115 34
c:rti -192 -22
c:rts -149 -31
c:rts> -128 -31
c:ru> 129 -31
c:rub -4 118
c:rubb -10 117
c:rvi -125 34
c:ry> -110 -132
c:ryi 118 37
c:sab 118 -107
c:saba 128 -42
c:sad -150 46
c:saje> 125 -51
c:sal -213 67
c:san -40 115
c:sand -138 0
c:sang 122 83
c:sangr 129 98
c:say> -141 -37
c:sca 160 92
c:se> 25 217
c:sea 131 59
c:sen -234 59
c:ser 144 214
c:ser> 38 131
c:ses -50 -184
c:ses> -4 -131
c:set -134 91
c:shi -169 34
c:shin -138 23
c:shoot -117 45
c:shot -42 129
c:show> 203 -17
c:showe -140 5
c:si> 238 149
c:sic 74 -148
c:sick 120 -155
c:sick> 119 -149
c:sign -143 -41
c:sil -150 -20
c:sin 94 -255
c:sing> 121 -75
c:sion> -126 43
c:sis -149 87
c:sit 176 -165
c:sito 139 -25
c:sito> 158 -25
c:ski 252 -2
c:skin 143 1
c:sking 119 48
c:sla -119 19
c:slee 59 144
c:sme 33 -140
c:smel 78 -136
c:smell 78 -136
c:smi -130 32
c:snt 250 51
c:snt> 250 51
c:so> 158 -51
c:sob -132 -99
c:sobre -128 -7
c:sol 121 85
c:som 204 -154
c:some 151 -150
c:some> 49 -139
c:son -178 -45
c:son> -139 -28
c:sos 190 -9
c:sos> 118 -30
c:spe -165 49
c:spi 136 71
c:spir 76 121
c:spit 25 -156
c:sque 152 130
c:squen 116 110
c:ss> -159 -9
c:ssin 196 -61
c:ssing 196 -61
c:sta -230 149
c:sta> 178 75
c:stab -250 46
c:staba -167 26
c:stand -43 130
c:stay> 198 -16
c:ste -167 -120
c:ste> -117 28
c:step> -135 6
c:sto> -156 -82
c:stol 116 71
c:stor -164 12
c:story -140 -4
c:stoy 127 5
c:stoy> 127 5
c:stri 154 -58
c:stu -189 -46
c:stuc -135 16
c:stuck -116 1
c:subi -128 22
c:suel 133 -42
c:sueno -120 -36
c:sui -18 146
c:suic -136 67
c:suici -136 67
c:suli 8 127
c:sulin 8 127
c:sun -131 -43
c:sur 182 -40
c:sus -150 -38
c:swe -120 -44
c:ta> -71 155
c:tab -120 -31
c:taba -246 60
c:taba> -122 62
c:tac -23 147
c:tag -143 -2
c:tal 42 -173
c:tand -40 209
c:tar -43 262
c:tar> 115 100
c:tarm 147 107
c:tarme 147 107
c:tay> 218 -14
c:tch -179 60
c:te> -105 127
c:tec -128 -54
c:ted -213 -39
c:ted> -230 -65
c:tem -182 -60
c:temp -116 -6
c:ten 247 -130
c:teng 123 16
c:tengo 120 17
c:tep 115 31
c:tep> -135 6
c:ter -39 -172
c:term 123 -56
c:termo 134 -34
c:ters 118 29
c:text> -120 -38
c:th> 158 -44
c:tha 130 93
c:that> -62 125
c:thats 93 -139
c:the 14 133
c:thers -135 -36
c:they 248 -2
c:theyr 127 -83
c:thi 246 42
c:thing -134 21
c:think 146 27
c:thr 113 -118
c:thru 129 -31
c:thru> 129 -31
c:tient -132 -26
c:til 221 -51
c:till 125 -105
c:till> 150 -94
c:tim 56 117
c:time> -151 148
c:tin -134 -140
c:ting -52 -118
c:ting> -71 -151
c:tio -88 127
c:tion -19 151
c:tion> 41 124
c:tir 164 47
c:tira 118 -42
c:tiras 143 -102
c:tle 86 128
c:tocab 122 -29
c:toco -126 0
c:todas 124 27
c:todi 117 55
c:tom 21 -129
c:toma -63 -164
c:tomar 92 -145
c:tome -70 161
c:tome> -30 161
c:toni 122 1
c:top 137 84
c:tor -329 -177
c:tory -145 -25
c:tory> -145 -25
c:tos -291 -121
c:tos> -234 -121
c:toy 260 -40
c:toy> 243 -31
c:tra 61 117
c:tre 116 -138
c:trip 131 -44
c:ts> 87 -195
c:tte -182 -24
c:tti -40 -149
c:ttin -52 -142
c:tting -57 -129
c:tto 152 -56
c:tuc -135 16
c:tuck -116 1
c:tuck> -116 1
c:ty> -50 -115
c:ua> -106 -174
c:uad -119 -35
c:uan 153 62
c:ubl 131 -61
c:ubo -121 -44
c:ubo> -133 -8
c:ubs> 129 -56
c:uch -48 127
c:uck -118 -93
c:uck> -159 -65
c:udo 169 -35
c:udos 127 35
c:udos> 127 35
c:ueda 133 -35
c:ueda> 127 35
c:uedo -115 45
c:uedo> -115 45
c:ueg 23 -138
c:uego 18 -115
c:uego> 62 -115
c:uel 249 -11
c:uelt 131 16
c:uelv 132 18
c:uelvo 120 -55
c:uere -135 0
c:uero 174 23
c:ueron 182 43
c:uest -183 -5
c:uev -226 38
c:ueva> -124 6
c:ueve -134 -3
c:uga -142 -4
c:ugh 19 179
c:ught> -118 52
c:ughts 136 69
c:uic -168 58
c:uici -136 67
c:uicid -136 67
c:uie 166 115
c:uien 164 -28
c:uien> 146 -74
c:uier 58 127
c:uin 97 -121
c:uite 135 -27
c:uli -94 129
c:ulin -6 127
c:uma 119 -43
c:umb -127 -3
c:ume 17 -116
c:una> -179 -10
c:unas 129 -79
c:unas> 129 -79
c:unc 116 -26
c:und 174 291
c:und> 129 -4
c:undo 130 89
c:uni -140 -8
c:uno 126 -21
c:uns -275 3
c:unse -138 -26
c:unter 135 -15
c:unto 81 -156
c:up> 20 -118
c:ura 115 -76
c:ure 190 65
c:urin 161 26
c:uring 163 26
c:urs -122 36
c:us> 137 8
c:use -8 -204
c:usq 134 135
c:usqu 134 135
c:usque 134 135
c:usto -177 11
c:usto> -134 -10
c:ut> -383 37
c:uys 126 72
c:uys> 126 72
c:vad -145 -19
c:van 180 -113
c:van> 142 -40
c:ve> -47 -259
c:ver 15 -146
c:ver> 154 -103
c:verd -172 -27
c:verdo -118 3
c:very 208 20
c:very> 155 -85
c:ves 17 144
c:ves> -25 138
c:vid -60 223
c:vio 79 138
c:vio> 103 137
c:vis -54 -115
c:vo> -44 -132
c:volv 164 2
c:vue 178 10
c:vuel 178 10
c:vuelv 132 18
c:wal 147 51
c:wan 274 153
c:want 182 62
c:we> -142 9
c:wed> -20 144
c:wer -125 -3
c:wer> -134 63
c:whe -134 -39
c:whet -126 0
c:wheth -126 0
c:whi 150 -40
c:whit 143 -24
c:white 158 -24
c:wil -122 -9
c:win 194 -6
c:wine 72 -116
c:wine> 72 -116
c:wis 63 124
c:wish 86 139
c:wish> 86 132
c:wn> -145 -23
c:won 138 74
c:wont 165 109
c:wont> 165 109
c:wor -166 79
c:wou 147 162
c:woul 143 162
c:would 143 162
c:wro -1 118
c:xed -115 29
c:xed> -115 29
c:year -166 -6
c:year> -194 -18
c:yed -117 -38
c:yed> -117 -38
c:yes 145 -35
c:yre 127 -83
c:yre> 127 -83
c:yse 145 50
c:ysel 144 49
c:yself 144 49
c:zer -170 -81
c:zero -136 -15
c:zero> -129 -15
c:zo> 165 16
l:0 -164 0
l:1 -189 72
l:2 -787 -318
l:3 -511 -339
l:4 -384 38
l:5 -508 44
l:6 1392 -75
l:7 -213 -1
m:3am $ 117 43
m:^ a -171 -24
m:^ abuse -126 -19
m:^ again 108 -31
m:^ all -315 34
m:^ an -110 -10
m:^ ando 182 -116
m:^ aqui -167 0
m:^ ask -359 228
m:^ been 224 32
m:^ better_off 109 -94
m:^ bit -90 24
m:^ bought 151 29
m:^ cada 107 -26
m:^ certain 116 84
m:^ colg -118 0
m:^ coped 101 48
m:^ count -92 24
m:^ crave -11 -140
m:^ cut -118 17
m:^ dealer 170 30
m:^ despair -190 0
m:^ did 126 72
m:^ die -155 -14
m:^ dij 86 28
m:^ drank 287 5
m:^ drink -370 -51
m:^ drive 86 -65
m:^ drug -360 -176
m:^ el 117 -140
m:^ empec 88 -8
m:^ encontr 144 -28
m:^ end -341 3
m:^ errand -158 -56
m:^ esper 90 29
m:^ estoy 76 -137
m:^ fading -116 -6
m:^ feel -159 -42
m:^ fiction -93 52
m:^ forgive 170 -45
m:^ fui -87 -35
m:^ give_away -128 -16
m:^ god 136 172
m:^ goodbye -87 15
m:^ got 102 -62
m:^ grab 84 22
m:^ gun -169 41
m:^ help -91 73
m:^ hide 80 111
m:^ high 33 -92
m:^ high_place -125 -42
m:^ hit -131 -63
m:^ home 81 58
m:^ idea 127 128
m:^ if 146 124
m:^ ili 128 59
m:^ in -101 -30
m:^ job 80 -20
m:^ k 141 19
m:^ kids -154 -5
m:^ kill 248 -127
m:^ last_time -127 31
m:^ laugh 101 -1
m:^ leave 273 -16
m:^ leftov 151 -70
m:^ lleg 151 30
m:^ llev 124 49
m:^ lo 91 93
m:^ look 118 19
m:^ me 96 2
m:^ medicine -168 -78
m:^ missed -116 72
m:^ mood -84 1
m:^ much -81 0
m:^ near 167 -11
m:^ necesit 5 -98
m:^ need -29 -92
m:^ not -496 94
m:^ number -8 87
m:^ ojal 189 104
m:^ one 106 76
m:^ only 16 -144
m:^ open 28 109
m:^ overdose 58 129
m:^ partner 92 -27
m:^ pills -103 8
m:^ police -90 0
m:^ practic 166 48
m:^ prob 87 -7
m:^ que -104 113
m:^ quit 270 11
m:^ rage 17 -115
m:^ rais -82 0
m:^ read -93 0
m:^ relapse 398 -176
m:^ resist -126 19
m:^ safe -90 0
m:^ saw -99 -5
m:^ school -103 -10
m:^ secret 128 -1
m:^ see 86 18
m:^ sh 16 81
m:^ si 20 183
m:^ sick -78 -124
m:^ sleep -124 13
m:^ snuck 51 -90
m:^ somebodi -12 -134
m:^ soon 573 -87
m:^ soy 137 -15
m:^ take 114 238
m:^ taken 131 84
m:^ teng 189 25
m:^ thanks -168 30
m:^ that -128 -17
m:^ the 0 -166
m:^ there 163 69
m:^ they 230 -142
m:^ theyd 84 30
m:^ thing -132 -14
m:^ time -96 0
m:^ tired_work -182 7
m:^ todavi 3 122
m:^ toy 138 -112
m:^ turn 94 -33
m:^ un -98 44
m:^ una -84 -35
m:^ use -76 -190
m:^ voices 139 64
m:^ walk 101 -46
m:^ we -263 15
m:^ whether -152 0
m:^ wish 26 139
m:^ withdrawal 135 -76
m:^ wound -290 80
m:^ write -86 0
m:^ wrote 178 70
m:^ yes -136 -11
m:^ you -87 -51
m:a ask 84 -82
m:a blade 93 88
m:a compr 57 -89
m:a drink 117 -190
m:a drug 351 60
m:a fiction 113 -59
m:a food -80 -1
m:a friend 109 7
m:a fun -163 -10
m:a home 208 0
m:a kill -156 17
m:a la 72 -120
m:a las -201 -92
m:a leave 151 -40
m:a littl 93 -18
m:a me 197 115
m:a medicine 97 52
m:a not 95 11
m:a number -153 -22
m:a person 111 65
m:a pills -1 -98
m:a program 209 66
m:a relapse -142 -15
m:a safe 107 49
m:a secret 141 -120
m:a sick -81 -70
m:a sleep -86 1
m:a soon 144 -59
m:a take 119 -41
m:a tiempo -96 0
m:a use 115 140
m:a video 83 22
m:a way 50 83
m:a while 99 39
m:abaj del 81 29
m:abuse a 105 -112
m:abuse and -81 73
m:abuse de -44 -111
m:abuse me 168 -79
m:abuse say -87 1
m:abuse the 91 27
m:abuse we 159 -19
m:acab de 93 49
m:acab me -92 0
m:acer not 91 -24
m:again not 32 -103
m:again on 102 -15
m:again que 82 10
m:ahi soon -95 0
m:air $ 58 101
m:al coch -88 0
m:al drug 110 -83
m:al fun 117 -100
m:al kids -32 83
m:al missed 83 -12
m:al train 13 81
m:alberc $ 92 22
m:algo strong 38 -121
m:all $ 127 163
m:all ask 102 32
m:all die -93 0
m:all en -87 12
m:all fine -214 -11
m:all goodbye 123 61
m:all in 173 90
m:all los -95 93
m:all me -91 -65
m:all of 130 -20
m:all que -83 -94
m:all set 131 31
m:all those 92 -8
m:all too_much 82 53
m:all while -119 60
m:amaneci en 92 -61
m:and abuse 108 2
m:and all -48 -90
m:and ask -141 71
m:and coped -170 0
m:and drug -86 -11
m:and fun -120 0
m:and give_away -29 82
m:and it -94 -112
m:and left -103 -38
m:and look -108 6
m:and me 186 -143
m:and not -18 103
m:and now 289 87
m:and put 105 24
m:and so 97 31
m:and that -89 -51
m:and the 65 -91
m:and they 90 175
m:and want 103 11
m:ando high 112 -18
m:animal $ -187 -11
m:anymor $ 140 -9
m:appetit fine 111 7
m:aqui en 106 42
m:arbol $ 83 42
m:are at 103 -24
m:are cover 84 -15
m:are in 80 93
m:are on 160 42
m:around $ 106 52
m:arrest for 88 -42
m:as far 86 50
m:as we 108 -17
m:asi de 163 -29
m:ask $ 18 -112
m:ask a -219 15
m:ask ask 19 -98
m:ask do 93 -44
m:ask fiction 177 39
m:ask gone -97 57
m:ask is -173 -43
m:ask it -148 138
m:ask lleg 84 -23
m:ask make -169 -10
m:ask me -90 -131
m:ask not -87 43
m:ask se 185 -57
m:ask soon 95 57
m:ask the 178 178
m:ask they -15 -164
m:ask va 107 -1
m:ask voices 99 -48
m:ask would 100 -3
m:ask you 146 -25
m:at 3am 121 48
m:at everyth 89 -44
m:at fiction -97 0
m:at five -93 0
m:at food 235 37
m:at me 165 43
m:at school 115 2
m:at the 37 -96
m:avent tres -88 0
m:ban y -123 -30
m:be a 146 120
m:be certain -21 -89
m:be die 260 38
m:be left -92 11
m:be mad 88 -15
m:be said -86 0
m:be the -82 40
m:be there -228 -25
m:be too_much -89 0
m:becaus me -98 9
m:been die -98 0
m:blade $ 303 159
m:blade en 77 113
m:blade is 169 -46
m:block $ 61 92
m:bodi ask 51 93
m:body and -89 -50
m:body are -140 -5
m:body ask 33 131
m:body con -47 90
m:body de -127 -10
m:body high 87 57
m:body is 80 -41
m:body look 92 50
m:body not -11 -113
m:body por -86 0
m:body while -84 0
m:body with 121 38
m:body wound 84 33
m:body y 90 46
m:bonit $ -136 1
m:bonit par 104 28
m:both rage -83 0
m:box $ -147 -9
m:box by -85 0
m:box of 167 -28
m:break $ 31 89
m:break me 173 47
m:breath $ 304 124
m:breath and 51 87
m:breath thing -81 0
m:busqu $ 33 92
m:by me 4 -138
m:by now -33 -85
m:by number -137 19
m:by the 132 151
m:cabinet $ 119 -66
m:cabron now 107 -1
m:came $ -86 0
m:car $ -127 13
m:casi me -107 0
m:casi not 42 117
m:caught me 86 -9
m:cerr $ 114 33
m:certain me 100 53
m:check in -91 -9
m:circul $ 85 -15
m:clock missed 84 32
m:clothes $ -179 32
m:clothes drink 95 -34
m:color $ -93 6
m:come $ -115 -29
m:come past 129 -112
m:con all 188 -36
m:con drink -24 94
m:con el 95 85
m:con eso 90 -51
m:con la 139 -68
m:con los 85 -101
m:con me -318 5
m:coped $ -287 -25
m:coped a -87 19
m:coped for 131 -25
m:coped in 103 -6
m:coped me 29 -98
m:coped of 239 -37
m:coped the -180 9
m:coped to -84 42
m:count as 110 -40
m:count pills -136 0
m:crave $ 138 -70
m:crave are 127 -36
m:crave de -43 89
m:crave estan 123 -17
m:crave is 315 -124
m:crave last -122 0
m:crave pickl -144 0
m:crave show -99 0
m:crave to 18 80
m:cre que 52 87
m:cruz la 92 97
m:cur $ 33 97
m:cut $ 196 29
m:cut el -253 -31
m:cut in -99 -8
m:cut las -89 -46
m:cut me 73 85
m:cut the -86 53
m:darl $ 97 -27
m:de again 94 -46
m:de ask 160 1
m:de box -121 0
m:de drink 95 -103
m:de food -98 94
m:de fun -148 4
m:de golp 27 -94
m:de la -24 -84
m:de live 158 69
m:de los 98 -55
m:de me 159 -67
m:de que -22 97
m:de sleep -143 20
m:de tant -86 -7
m:de too_much 49 100
m:de wound 106 26
m:dealer $ -92 -34
m:dealer in -104 9
m:dealer is 128 11
m:dealer they 95 -56
m:dealer vien 105 -4
m:debaj de 92 16
m:del colegi 83 -39
m:del fun -122 11
m:del give_away -85 4
m:del high_place 107 57
m:del school 88 1
m:del shop 94 -144
m:despair not -89 -6
m:despair on -87 0
m:despu de 84 62
m:di un 97 -83
m:dic me -171 -8
m:dic que 136 -32
m:did $ -194 5
m:did a 104 52
m:did drug 155 -43
m:did everyth -94 5
m:did it 11 134
m:did me -181 4
m:did not -148 0
m:did stuff 84 -30
m:die $ 300 176
m:die de -376 23
m:die forgive -82 -6
m:die of -216 0
m:die they 133 13
m:diez $ -86 -25
m:dij que 148 7
m:do $ -33 84
m:do it 249 204
m:do me -90 -34
m:do not -95 -19
m:do the 114 -63
m:door $ 364 -63
m:door and 84 -17
m:door is 100 18
m:dos while 208 -37
m:down $ 65 -98
m:down for -94 0
m:down me 86 34
m:down the 103 9
m:drank $ 426 -146
m:drank a -1 130
m:drank again -132 -2
m:drank con 87 -3
m:drank del -116 0
m:drank el 107 7
m:drank himself -81 0
m:drank me -135 -65
m:drank recent 44 -82
m:drank soon 26 -83
m:drink $ 507 -247
m:drink ask -134 11
m:drink at 89 -59
m:drink de 25 -84
m:drink in -25 -122
m:drink is 214 -76
m:drink me -48 -157
m:drink not 14 83
m:drink of 20 92
m:drink only 133 38
m:drink que -27 -87
m:drink this 92 -26
m:drink to 129 64
m:drink too_much -87 -30
m:drug $ 298 40
m:drug and 168 177
m:drug at 341 -105
m:drug de -180 -69
m:drug del -216 33
m:drug despair -87 13
m:drug dos 95 -9
m:drug drug -81 -7
m:drug en 107 -108
m:drug for -13 -89
m:drug from 66 -91
m:drug in 109 -154
m:drug is -91 -58
m:drug kill 119 -34
m:drug me -69 97
m:drug now -98 -6
m:drug por -152 -14
m:drug quit 97 -62
m:drug reflux -91 0
m:drug soon 91 20
m:drug to 43 -94
m:drug y 220 48
m:eche un -121 0
m:eche una -126 0
m:el abuse 94 -57
m:el blade 46 127
m:el body 134 197
m:el breath -85 5
m:el clothes -90 31
m:el crave 9 -91
m:el cuerp 103 -62
m:el dealer 112 -77
m:el drink 166 -191
m:el drug 143 17
m:el end 106 -63
m:el errand -272 6
m:el fiction -107 -6
m:el give_away 176 6
m:el gorr -82 0
m:el hand -82 -8
m:el hide 84 100
m:el high_place 103 166
m:el home -92 -40
m:el job -111 -6
m:el kids -61 104
m:el kin 115 -66
m:el medicine 136 -60
m:el overdose 25 155
m:el past -95 0
m:el program -183 -49
m:el shop -113 80
m:el sueld 111 -92
m:el taken -104 0
m:el term 155 -30
m:el tiemp 86 -64
m:el train -100 71
m:el vas 115 -26
m:el voices 82 -41
m:el weather -109 -24
m:el while -126 25
m:empec con 101 -3
m:en el 134 -72
m:en me 151 -1
m:en paz -110 0
m:en ti -92 0
m:en train -18 -95
m:en un 100 -28
m:end a 87 -28
m:end and 126 8
m:end as 155 21
m:end de 89 -16
m:end el -107 -7
m:end for -92 3
m:end it -8 105
m:end of -151 14
m:end on 83 47
m:end recent 101 12
m:end the -224 -37
m:end there 84 38
m:errand $ -234 -119
m:errand a 113 64
m:errand al 25 83
m:errand and -96 34
m:errand ask -102 7
m:errand de -143 84
m:errand el -84 0
m:errand en -188 -11
m:errand in -136 -3
m:errand is -102 5
m:errand leave 91 -5
m:errand me -117 -61
m:errand not -202 -51
m:errand past 79 94
m:errand to 126 -77
m:errand una 106 -38
m:es la -25 -92
m:es par 101 -30
m:escaler $ -84 12
m:ese tired_work -91 0
m:esper $ -88 -10
m:esper que 87 52
m:esta break 114 20
m:esta breath 137 46
m:esta gan 42 -112
m:esta kill -81 0
m:esta near 161 102
m:estar aqui -80 1
m:estar die 95 2
m:estar live 98 34
m:este all 92 70
m:esto $ 60 -97
m:esto not 62 -131
m:estoy $ -125 -2
m:estoy a 208 -59
m:estoy better_off -82 0
m:estoy die -112 25
m:estoy en -35 179
m:estoy idea 16 -123
m:everyth on -96 -27
m:fading fine -93 0
m:far as 86 50
m:fear $ -1 80
m:fear de 42 93
m:fear it -89 0
m:feel fine 135 31
m:fiction $ 171 -89
m:fiction de -89 0
m:fiction end 87 12
m:fiction is -112 0
m:fiction to 121 63
m:find some 6 -85
m:fine $ -431 -3
m:fine a 112 23
m:fine at 86 65
m:fine but 81 -42
m:fine esta -87 0
m:fine me -93 -32
m:fine now -157 30
m:fine recent -120 -9
m:first $ 124 99
m:five errand -88 0
m:fix the -91 5
m:fold $ 85 -42
m:food $ -427 -37
m:food and -89 29
m:food de 81 -8
m:food not -86 41
m:food que -87 -5
m:food se 85 -30
m:food to 96 -4
m:food una 80 -6
m:food was 81 28
m:food y -161 12
m:for a 83 -32
m:for ask 98 68
m:for certain 110 68
m:for everyth 90 30
m:for fine 174 45
m:for fun 137 27
m:for it 31 -156
m:for they -193 11
m:for this -146 -9
m:forgive $ 233 -45
m:forgive die -100 29
m:forgive gone -99 6
m:forgive it -107 13
m:forgive kill 140 39
m:forgive me 122 95
m:forgive por 101 30
m:four of 50 -120
m:friend only 92 -12
m:friend the 119 -30
m:from do 47 90
m:from me -135 147
m:fui a -93 56
m:fui al 96 -76
m:fun $ -289 21
m:fun ask 56 -84
m:fun by -94 0
m:fun de 89 -43
m:fun has 124 6
m:fun me -110 31
m:fun not -87 -45
m:fun now 84 13
m:fun take 135 -52
m:fun while -89 -3
m:fun yes 151 -49
m:game $ 82 -20
m:get again -104 0
m:get better_off 72 -99
m:get it 22 96
m:ginger drink -81 -2
m:girl $ 97 24
m:give_away $ 145 -94
m:give_away all -111 12
m:give_away are 81 24
m:give_away it -93 -5
m:give_away me 226 109
m:give_away not 151 7
m:give_away up -145 -34
m:given $ -84 0
m:go $ 49 88
m:go find 6 -85
m:go on -94 -8
m:god $ -106 -24
m:goe me -81 2
m:gomit de 99 -6
m:gone $ 226 -16
m:gone by -119 0
m:gone me 99 63
m:gone now 93 -4
m:gone the 167 63
m:gone to -116 0
m:goodbye $ -107 -44
m:goodbye be -150 7
m:goodbye el -7 -82
m:goodbye for 199 64
m:goodbye go 6 -85
m:goodbye is 155 28
m:goodbye la 82 -9
m:goodbye to -114 16
m:got drank 84 -53
m:got me -97 15
m:got the -107 90
m:got to -113 2
m:guard not 82 11
m:gun $ 413 8
m:gun y 104 57
m:habl de -80 0
m:haci cos 126 -47
m:had a 48 -148
m:had to -178 0
m:half a 101 -115
m:hand $ -222 20
m:hand me 7 -137
m:happen $ 73 82
m:happen happen 8 80
m:happen to 91 3
m:harm me -178 48
m:harm_them $ 69 104
m:harm_them me 106 21
m:has a 155 -61
m:has been -43 93
m:has me -30 114
m:has to 29 82
m:have $ 89 -8
m:have been 69 100
m:have me 52 105
m:head to 117 -86
m:health_small $ -134 -50
m:health_small it 81 -4
m:health_small me 161 96
m:health_small not -152 -43
m:health_small say -95 0
m:health_small y -105 -67
m:help ask -113 -6
m:help errand 115 -42
m:help help 104 -26
m:help me -94 -31
m:here for -127 7
m:hide de 130 88
m:hide in -88 77
m:hide it -84 -3
m:hide me 94 -36
m:hide the 123 -50
m:high $ 118 32
m:high at 269 -38
m:high me -117 -69
m:high now 28 -132
m:high on -182 0
m:high_place $ 110 134
m:high_place high_place 108 69
m:high_place of -1 -84
m:hit $ 97 49
m:hit me 122 56
m:hit missed -82 24
m:hit up -56 99
m:hold $ 115 37
m:home con 84 118
m:home is -195 2
m:home me 91 89
m:home now -86 -24
m:home on -103 0
m:home they 84 6
m:home time -86 0
m:home to -134 20
m:hope the 92 32
m:hour $ -90 36
m:hug me -102 -16
m:idea at -11 -96
m:idea me -101 42
m:idea of -57 123
m:idea otro -81 -42
m:if a 151 36
m:if me 115 -67
m:if they -123 78
m:if u 142 67
m:in a 84 111
m:in an 116 -13
m:in drug -104 -5
m:in fiction -110 0
m:in me 224 19
m:in number 166 -53
m:in one 94 -39
m:in program -103 0
m:in the 149 111
m:in with 90 -12
m:ipa while 101 -27
m:is better_off -87 1
m:is cut 94 -61
m:is do 25 -92
m:is drank -82 50
m:is end 105 -11
m:is fading 105 161
m:is get 83 -69
m:is hit 42 107
m:is it -145 -38
m:is kill -82 2
m:is made 87 4
m:is me -173 43
m:is not -123 22
m:is number 135 -30
m:is only -88 -5
m:is past 162 62
m:is plan 14 -86
m:is strong 127 -79
m:is the -98 106
m:is unlock 106 1
m:is veri -84 0
m:it $ -19 -208
m:it again 143 52
m:it coped -89 -28
m:it end -32 204
m:it feel 93 -15
m:it get -30 88
m:it in 63 -143
m:it is -139 -33
m:it left -80 0
m:it me 192 -114
m:it missed -162 -27
m:it not 307 32
m:it on 83 -3
m:it own -82 0
m:it right -80 0
m:it soon 129 -43
m:it straight -93 0
m:it to 94 70
m:it true 107 47
m:it was 95 -86
m:it with -131 3
m:it would -90 4
m:it wound 73 83
m:job $ -221 -6
m:job ask 103 -18
m:job me 140 -34
m:job now -102 0
m:job sent 105 -18
m:keep me 43 166
m:keep the -118 -16
m:keep up 6 -85
m:kids $ -124 27
m:kids drank -9 138
m:kids estan -81 2
m:kids has -120 25
m:kids is 88 29
m:kids not -125 24
m:kids now -91 -48
m:kids se -2 100
m:kids secret 87 -54
m:kids tien -105 3
m:kids y 128 33
m:kill $ 233 42
m:kill all 131 37
m:kill de -84 -7
m:kill in -82 -12
m:kill kill 126 28
m:kill la 95 -58
m:kill on 115 -88
m:kill the -88 -57
m:kill y 106 19
m:kin $ -189 -23
m:kin a -83 6
m:kin abuse 96 -64
m:kin breath 100 47
m:kin coped -103 56
m:kin dic -125 -25
m:kin did 181 -53
m:kin gun 84 34
m:kin is 145 72
m:kin me 141 9
m:kin par -85 3
m:kin past 164 -79
m:kin que 144 2
m:kin quit -81 0
m:kin recent -96 0
m:kin se 85 30
m:kin still -93 2
m:kin talk -88 0
m:kin there 109 -12
m:kin they 114 -59
m:kin y -257 -8
m:kind of 137 9
m:knuckl are 116 -28
m:la acer 92 -36
m:la blade 127 90
m:la de -106 1
m:la drank -102 -49
m:la drink 72 -192
m:la drug -168 21
m:la errand -67 102
m:la food 236 2
m:la fun -136 -51
m:la gun 85 101
m:la hand 101 -84
m:la health_small -130 -73
m:la high_place 129 5
m:la idea 132 65
m:la kin -121 -6
m:la live 30 98
m:la medicine 114 -239
m:la partner -89 4
m:la plat 93 -73
m:la que 75 -86
m:la relapse 113 -60
m:la rope 122 114
m:la sal -100 -15
m:la school -180 53
m:la shop 1 -98
m:la sober 187 -18
m:la sorry_shame -116 3
m:la teng 124 -24
m:la train 40 94
m:la voices 18 85
m:la weather 93 49
m:las crave 83 -108
m:las diez -101 0
m:las pills 104 57
m:las take 24 92
m:las wound 194 68
m:last_time $ 393 65
m:last_time al -134 0
m:last_time me 81 -1
m:laugh $ -614 -81
m:laugh me 104 -9
m:laugh not 196 9
m:learn to -101 2
m:leave $ 378 -73
m:leave de 120 46
m:leave el 95 -39
m:leave me 258 -79
m:leave not -162 -35
m:left $ -83 34
m:left coped 85 -26
m:left me 105 -93
m:let the 110 37
m:like it -31 -89
m:like number 91 41
m:like we -98 0
m:line up 111 63
m:live $ 266 212
m:live a -91 0
m:live and -126 1
m:live give_away 82 13
m:live y -86 11
m:lleg el -110 -32
m:llev a -93 44
m:llev el -93 -29
m:llev while 40 94
m:lo de -113 20
m:lo dig 84 17
m:lo leave 57 -80
m:lo secret -121 -22
m:lo soon 102 80
m:long way -99 6
m:look at -83 20
m:look up 125 27
m:los clothes -209 12
m:los errand 82 34
m:los fun 162 21
m:los hues 35 -85
m:los nuev 97 16
m:los ojos 109 128
m:los while -93 -18
m:made a 101 47
m:made the -89 -3
m:mat ask 99 34
m:me $ 287 285
m:me again 84 -17
m:me almost 84 11
m:me alone 90 53
m:me and 116 -64
m:me animal -298 -20
m:me answer 185 -48
m:me are -124 -31
m:me ask 94 -145
m:me at -52 84
m:me be 96 72
m:me blade -91 1
m:me body 315 20
m:me bought 79 -102
m:me break -155 16
m:me breath 43 -84
m:me bring -137 0
m:me busqu 45 115
m:me but 143 -6
m:me cans 94 -75
m:me certain -217 66
m:me chair 85 -42
m:me chang -86 21
m:me cheek 15 -93
m:me clothes 114 4
m:me con -89 -55
m:me coped -164 -28
m:me crave -119 -12
m:me cut -116 212
m:me da 94 -58
m:me dealer 52 -90
m:me despair 111 -61
m:me di 114 -55
m:me dic 109 100
m:me die 213 -15
m:me door 17 143
m:me down 117 95
m:me drank 91 -188
m:me drink 126 33
m:me drug -28 177
m:me eche -107 -18
m:me end -170 -12
m:me errand -21 -120
m:me esta 63 -90
m:me este -93 0
m:me eye 116 4
m:me final 83 4
m:me fine -67 82
m:me food -145 -10
m:me for 87 -3
m:me forgive 11 202
m:me friend -85 92
m:me from 104 15
m:me fue -88 -11
m:me fui -90 31
m:me fun 29 130
m:me get -2 -107
m:me girl 113 34
m:me got 116 154
m:me granddaught -85 -8
m:me gun -36 83
m:me haci 60 -99
m:me had 86 -112
m:me have 210 -135
m:me high_place -106 16
m:me hit -191 141
m:me home 30 80
m:me hope 29 86
m:me husband 105 -24
m:me idea 15 163
m:me in 238 -54
m:me jump -82 -77
m:me jurament 88 -16
m:me keep 187 -36
m:me kill 96 31
m:me las 61 167
m:me last_time 81 68
m:me laugh -107 -12
m:me learn -113 -27
m:me leave -122 -35
m:me let 122 -54
m:me licenci -125 0
m:me lo 28 -81
m:me mand 119 -12
m:me maybe 97 41
m:me me 18 114
m:me medicine 170 -188
m:me mism 114 95
m:me missed -135 -30
m:me money 109 -60
m:me next 125 1
m:me niet -100 8
m:me not -63 -151
m:me old -86 -106
m:me olvid -91 -14
m:me on 6 90
m:me only -95 -7
m:me own 277 41
m:me pills -120 84
m:me plan 128 90
m:me pong 95 6
m:me prest -87 18
m:me program 93 -66
m:me pus -96 0
m:me qued 91 -64
m:me quem 23 -87
m:me quit 219 27
m:me rage 216 46
m:me rememb -104 0
m:me revis 98 -27
m:me roommat -141 -35
m:me say 88 21
m:me school -87 -28
m:me send -86 0
m:me si -6 -81
m:me sign 27 -90
m:me so -6 80
m:me sober 216 -43
m:me soon 181 48
m:me stay -117 12
m:me stood 81 48
m:me sub -107 -2
m:me take 54 -224
m:me they -42 91
m:me thing -105 -24
m:me thumb -123 -18
m:me tien 106 66
m:me tir 112 -79
m:me tired_work 73 -86
m:me to -49 101
m:me too_much 138 -46
m:me up -171 -11
m:me use 163 5
m:me ven 141 45
m:me veo 127 35
m:me want 161 122
m:me was 265 -271
m:me with 82 5
m:me would -94 -33
m:me y 24 96
m:medicine $ 123 -66
m:medicine al 83 -12
m:medicine are 109 -41
m:medicine ask -138 -31
m:medicine bc 17 81
m:medicine coped 106 -16
m:medicine drink 46 124
m:medicine in 233 -42
m:medicine medicine 117 -70
m:medicine not 35 -89
m:medicine say 115 -53
m:medicine was 107 -45
m:medicine while 107 -28
m:medicine y -91 -44
m:mism $ 118 37
m:miss_me $ 202 10
m:missed $ 90 21
m:missed a -168 8
m:missed again -123 -4
m:missed count 80 69
m:missed el -110 -17
m:missed end 87 -1
m:missed for 120 -43
m:missed me 6 -156
m:missed now 103 35
m:missed of 18 153
m:missed por 100 17
m:missed strong -125 4
m:missed the -63 93
m:mistak and 81 19
m:money and 108 -33
m:money me 150 -64
m:money pills 28 -91
m:more than 84 -41
m:n me 88 33
m:name and 134 -80
m:nap $ -85 -27
m:near $ -120 -20
m:near a -89 2
m:near en 129 35
m:near for 167 48
m:near la 100 21
m:near near -131 4
m:near on -18 -89
m:near program -87 2
m:necesit algo 12 -107
m:need someth 38 -128
m:need to -105 -34
m:neighborhood $ 99 -55
m:new $ -112 4
m:new past 106 26
m:noch y -123 0
m:nombr de 91 -52
m:not $ -1 -254
m:not a -109 61
m:not air -88 0
m:not and -125 1
m:not answer 13 126
m:not ask -208 -134
m:not at -107 4
m:not be 159 58
m:not box -80 0
m:not cut -139 39
m:not despair -84 -12
m:not die -112 0
m:not drink -106 -4
m:not eat 130 4
m:not el 127 -49
m:not end 122 -5
m:not errand 191 25
m:not es 195 18
m:not esta -177 -6
m:not estoy 106 70
m:not even -115 61
m:not for 205 -77
m:not forgive -61 82
m:not fue 172 -41
m:not get -81 24
m:not give_away -127 -19
m:not gun 101 17
m:not had 81 -10
m:not have -170 114
m:not hay 184 -44
m:not home 86 6
m:not idea -140 -79
m:not la 28 -80
m:not laugh 303 0
m:not left 99 78
m:not me -137 22
m:not mir 73 91
m:not miss_me -118 -35
m:not need -21 92
m:not one -16 -83
m:not open -141 -35
m:not par 116 -46
m:not pregnant -82 0
m:not problem -90 0
m:not que -81 -12
m:not quit -119 -21
m:not regret -95 0
m:not resist 178 -11
m:not said 103 -53
m:not save 81 14
m:not school 115 -43
m:not se -7 -139
m:not see 98 79
m:not sient 18 98
m:not sirv -3 -109
m:not sleep 137 -32
m:not soon 135 -134
m:not stand 11 90
m:not take 154 -47
m:not taken 44 114
m:not talk 102 10
m:not teng -32 -115
m:not tired_work 156 31
m:not to 66 91
m:not too_much -131 -38
m:not un -109 0
m:not use -121 4
m:not wake 124 195
m:not walk 7 95
m:not want -197 -15
m:now abri 85 14
m:now and 86 -47
m:now esta -36 -121
m:now estoy -121 -24
m:now fue 164 74
m:now it 12 115
m:now lo 96 -60
m:now los -104 0
m:now me 1 96
m:now only -36 82
m:now teng 35 110
m:now there 99 -76
m:now they 178 51
m:number errand 110 -64
m:number hrs 99 -50
m:number not 186 -72
m:number of 166 71
m:of a -172 -33
m:of an -82 -20
m:of ask 112 27
m:of be 88 -62
m:of drug 80 7
m:of live 95 38
m:of me 147 24
m:of medicine 122 -79
m:of pills 56 141
m:of the -40 166
m:of they 168 -16
m:of you -147 -32
m:offer me -82 0
m:ojal me 161 91
m:old $ -80 0
m:old me -118 -27
m:old neighborhood 99 -55
m:on $ 114 1
m:on ask -80 0
m:on by 75 -92
m:on fun -110 -16
m:on give_away 101 -17
m:on live -122 0
m:on me 15 -141
m:on purpos 157 108
m:on recent -31 -136
m:on taken -119 0
m:on the -22 107
m:on they 147 49
m:on this -22 93
m:on time -116 -8
m:one $ 140 77
m:one and 47 -85
m:one becam 91 -43
m:one for 105 -31
m:one in 122 69
m:one it 85 -71
m:one plan -81 0
m:one so 98 29
m:one soon -95 -3
m:one to 108 62
m:only $ 80 28
m:only dealer 82 34
m:only not 102 -14
m:only now -4 94
m:only one 114 -38
m:only stay 82 -9
m:open it 102 63
m:or ani 81 41
m:or last_time 116 -26
m:order a 82 -15
m:other thing 96 -37
m:otro $ -111 -55
m:overdose $ 179 85
m:overdose and 96 6
m:own body 107 40
m:pa que 80 12
m:pack $ 83 5
m:packag shop 118 -28
m:par de 54 -91
m:par me 98 66
m:par not -22 -85
m:par que 120 -84
m:part of 40 89
m:partner cre 101 -40
m:partner esta 90 68
m:partner hit 51 -146
m:partner is 136 183
m:partner me 180 -164
m:partner missed -82 0
m:partner sick 6 100
m:past and -113 -88
m:past ask -82 42
m:past de 136 28
m:past dos -14 -82
m:past for 109 7
m:past it 191 7
m:past light 91 -40
m:past not 85 -12
m:past old -80 3
m:past quit -114 0
m:past recent 33 96
m:past the 4 -102
m:past they -89 -7
m:past to 70 -123
m:pedi forgive -83 7
m:pens en 98 55
m:per ahi -95 0
m:per me 103 29
m:person me -103 -8
m:pick the 87 49
m:pick up -103 -102
m:pickl so -123 0
m:pills $ 225 103
m:pills a -73 -90
m:pills all -143 0
m:pills for -143 14
m:pills four 23 -81
m:place me 91 -56
m:place with 88 52
m:plan again 106 36
m:plan for -95 36
m:plan is 148 9
m:plan on 119 -23
m:plan to 159 53
m:plan y 113 70
m:police $ 80 -4
m:por all 127 49
m:por el -81 66
m:por los -81 -28
m:por me 143 21
m:por un 129 -67
m:pour me -181 -37
m:pour they 18 88
m:pregunt si -87 1
m:prob el 83 -7
m:program $ -141 -105
m:program and 121 14
m:program ask 84 41
m:program dealer -86 0
m:program en -107 0
m:program for -84 11
m:program me -148 -24
m:program missed 109 49
m:program now 66 -117
m:program on 82 19
m:program soon -83 5
m:program tired 83 -26
m:program was 182 44
m:put on 144 -35
m:que $ 96 -25
m:que crave -82 5
m:que dij -162 0
m:que el 179 53
m:que errand -134 24
m:que fui 110 -70
m:que hay 83 0
m:que la -90 16
m:que me 207 153
m:que not 38 -126
m:que now 111 86
m:que recent -176 -2
m:que se 67 110
m:que si 91 -31
m:que soon 80 -27
m:que they 105 -99
m:que vend 89 -71
m:qued con 101 10
m:quem con 55 -138
m:quit de 159 5
m:quit drank 98 -75
m:quit el 92 -144
m:quit las -85 -55
m:quit los -2 86
m:quit que 109 -40
m:quit recent 158 -103
m:quit the 21 -88
m:rage ask 96 -49
m:rage this 16 -102
m:read this 130 60
m:recent $ -192 -111
m:recent and 194 -64
m:recent body -89 0
m:recent en 85 35
m:recent forgive 86 73
m:recent me 84 9
m:recent medicine 131 -56
m:recent nite 99 -12
m:recent not 246 33
m:recent recent 226 -63
m:recent so -89 63
m:recent teng -87 -7
m:recent to 146 6
m:recent was -117 12
m:recent while -64 -119
m:recent y 5 -99
m:regret $ -95 0
m:relapse de -89 16
m:relapse el 128 20
m:relapse is 108 -25
m:rememb ask -84 -2
m:resist $ 240 -153
m:resist habl 41 99
m:resist ir -81 15
m:resist los -117 0
m:right now 88 -172
m:ring $ 93 12
m:road $ 127 -24
m:rope at 80 31
m:rope del 83 62
m:rope par -145 0
m:rub drink -12 117
m:sad and -87 0
m:safe me 95 34
m:said it 128 -13
m:save up 48 93
m:say me -79 130
m:say number 214 -13
m:say thanks 103 18
m:say that -109 7
m:school de -106 12
m:school school -111 -1
m:scout $ -97 0
m:se a 133 -24
m:se end 111 22
m:se fue -123 -15
m:se llam -85 -19
m:se missed 141 -5
m:se qued 97 55
m:se take 87 186
m:se vay 89 29
m:secret a 88 4
m:secret me 35 -128
m:secret the 88 10
m:see you -96 11
m:send all 94 35
m:shop $ 306 -113
m:shop de -85 -36
m:shop on -81 0
m:si $ -170 72
m:si me 221 88
m:si not -98 8
m:si resist -84 -5
m:si soon 94 55
m:sick $ 176 -66
m:sick and 15 -83
m:sick sick 126 -147
m:sick use 6 100
m:sign me 30 -89
m:sill $ 86 14
m:six pack 35 -90
m:six past -80 0
m:sleep $ 27 -106
m:sleep and 81 56
m:sleep con 69 -94
m:smell it 107 -77
m:smile $ -80 9
m:so all 84 -8
m:so drink -95 5
m:so fine 167 -5
m:so kind -109 0
m:so mad -81 0
m:so me -128 169
m:so now 27 86
m:so strong 30 -147
m:so they 120 51
m:sober a 108 -39
m:some by 6 -85
m:someth in -17 85
m:soon $ 216 -45
m:soon all -159 0
m:soon and -103 46
m:soon ask -93 20
m:soon camin 89 -33
m:soon come 81 -12
m:soon de 149 -40
m:soon drink -89 -18
m:soon el 116 -64
m:soon end 26 110
m:soon fine -101 15
m:soon five 133 -64
m:soon food -118 -1
m:soon is 95 -75
m:soon it -105 47
m:soon me 45 180
m:soon number -99 19
m:soon por -126 -16
m:soon recent 29 105
m:soon that -16 103
m:soon the -304 35
m:soon to 275 -154
m:soon two 102 -32
m:soy job -174 0
m:soy un 140 26
m:speak $ 115 0
m:steadi $ -93 0
m:still here -85 29
m:still want 88 -40
m:stood on 93 48
m:straight to -93 0
m:strong $ 274 -91
m:strong me 46 -90
m:strong now 134 -58
m:stuff and 64 -83
m:sunris $ -95 0
m:sunset $ -85 0
m:sure me 82 6
m:take a -234 70
m:take all 97 171
m:take drink 2 86
m:take home -44 -104
m:take it -142 -37
m:take las 49 -89
m:take me 210 -56
m:take one 81 -87
m:take overdose 95 40
m:take quit -80 0
m:take the -48 100
m:taken y -143 0
m:talk to 28 -83
m:tbh $ 109 41
m:ten hour 95 -24
m:teng crave -83 49
m:teng despair 98 -44
m:teng el 135 37
m:teng en 54 -108
m:teng errand -116 1
m:teng fear 102 100
m:teng la 88 -15
m:teng las 49 81
m:teng que -143 35
m:teng un -106 -48
m:thanks $ -83 -6
m:thanks a -84 0
m:thanks por 118 62
m:that $ 98 1
m:that all 111 9
m:that ask 175 -142
m:that fiction -84 0
m:that goe -123 0
m:that is -96 5
m:that it -87 -12
m:that me 259 30
m:the 4th 101 -40
m:the abuse 215 -41
m:the animal -166 43
m:the blade 236 49
m:the body -89 66
m:the card -113 0
m:the crave 88 -77
m:the cut 96 11
m:the dealer -146 -76
m:the dmv -102 0
m:the drink 474 -76
m:the drug 215 -123
m:the errand -125 14
m:the exit 116 -26
m:the fiction -145 31
m:the first -117 49
m:the fun 3 -164
m:the give_away 103 61
m:the goodbye 111 87
m:the gun 100 115
m:the health_small 75 104
m:the high_place 221 212
m:the hit 116 25
m:the holiday -107 -1
m:the home 125 184
m:the hospit 14 -83
m:the job 8 -89
m:the kids 16 92
m:the kind 88 -33
m:the lockbox -87 0
m:the medicine 145 -70
m:the near -112 21
m:the new -148 39
m:the next 105 -3
m:the number -136 -5
m:the one -89 -53
m:the only 123 126
m:the other 88 29
m:the packag 118 -28
m:the past_other 97 26
m:the pills 123 166
m:the plan 117 35
m:the point -89 7
m:the program -15 -89
m:the recent -271 114
m:the reservoir 89 58
m:the rope 225 155
m:the school 203 -15
m:the shop 76 -154
m:the sick 92 -7
m:the sunset -83 0
m:the thing 180 -176
m:the train 310 331
m:the tub 130 25
m:the use 112 -36
m:the wave 89 -83
m:the world 20 101
m:the wound -102 -4
m:there a 115 46
m:there for 104 -33
m:there in -92 0
m:there is -132 -37
m:there me 33 -97
m:there not 142 82
m:they $ 117 -110
m:they abuse 86 5
m:they and 56 101
m:they ask 204 36
m:they at 34 -90
m:they breath 168 107
m:they come 151 51
m:they dealer 192 -95
m:they get 131 79
m:they give_away -105 44
m:they has 116 -125
m:they high -85 0
m:they home 91 -60
m:they in 112 56
m:they is 52 170
m:they it 90 -9
m:they kin -42 -93
m:they live -106 2
m:they llev -143 6
m:they make 83 -30
m:they mand -97 -7
m:they me 0 89
m:they not -64 167
m:they quit 83 43
m:they relapse -3 -81
m:they soon 85 85
m:they take 54 86
m:they the -138 -7
m:they they 89 -233
m:they thing 99 38
m:they to -84 33
m:they train 36 -108
m:they up -88 1
m:they use -98 51
m:they wrote -85 0
m:thing $ -280 -118
m:thing ask 125 5
m:thing errand 73 98
m:thing it -111 -2
m:thing soon 93 8
m:thing to 108 -39
m:thing with 175 -74
m:think it 83 -24
m:this anymor -155 0
m:this close 111 -82
m:this crave 108 -83
m:this fiction 92 12
m:this is 86 87
m:this keep 6 -85
m:this one -110 -40
m:this time 175 91
m:this weather -182 14
m:this while 89 58
m:three past -160 0
m:three time 86 -6
m:three while 149 -29
m:tiempo $ -96 0
m:tien fading -81 0
m:til me 103 54
m:time $ -126 102
m:time in 82 -35
m:time missed -89 0
m:time this 99 -17
m:tired and -104 -13
m:tired of 185 -40
m:tired_work end 96 -25
m:tired_work is -88 -2
m:tired_work soon -82 0
m:to a -103 -52
m:to ask -120 19
m:to come 16 86
m:to die -16 80
m:to do -57 154
m:to end 110 155
m:to get 138 -53
m:to go 104 85
m:to harm -130 51
m:to home -150 7
m:to jump 64 93
m:to kill 2 107
m:to kin -85 0
m:to live -95 2
m:to make 80 -8
m:to me 240 23
m:to number -101 8
m:to plan -101 0
m:to say -135 29
m:to sleep 17 -98
m:to take 109 62
m:to use 78 -145
m:to voices -81 0
m:to while 84 -55
m:too_much $ -11 -156
m:too_much box 116 -21
m:too_much close -93 0
m:too_much drink -13 85
m:too_much en 103 71
m:too_much food -112 -16
m:too_much la -44 -87
m:top of 27 83
m:toy high 174 -34
m:train $ -104 5
m:train ask -104 9
m:train near 108 22
m:train y 100 159
m:tres errand -84 0
m:tres vec 120 -21
m:tres while 213 -31
m:tri to -14 105
m:twice now 130 23
m:two errand 83 -42
m:two past 118 15
m:type in 155 -17
m:un drink 54 -86
m:un drug 19 -159
m:un food -97 -22
m:un train 80 -14
m:una de 11 84
m:una drug 125 -63
m:una siest -82 15
m:unblock they 81 -71
m:under me 126 14
m:under the -6 80
m:uno $ 87 -59
m:up $ 243 27
m:up and 27 110
m:up for -98 -4
m:up in 71 -107
m:up me 56 -94
m:up number 87 -23
m:up so -97 0
m:up they -132 24
m:use $ 300 -87
m:use again 119 -40
m:use algo 22 80
m:use clothes 93 -11
m:use fine 94 -28
m:use la -198 116
m:use me -114 -9
m:use of -82 -1
m:use y 140 -20
m:van a 99 73
m:vend drug -86 0
m:veri strong -85 0
m:vien en 120 -117
m:voices $ -84 -7
m:voices me 115 -17
m:voices the 56 -114
m:vuelv a 83 19
m:wake $ 146 113
m:wake en 97 -32
m:wana die 96 17
m:want it 196 -155
m:want they 105 4
m:want to -199 108
m:was a -91 71
m:was abuse 45 -113
m:was an 81 -3
m:was due 90 -45
m:was eleven 81 -7
m:was four 85 -25
m:was littl 44 -86
m:was me 146 -53
m:was number 119 -27
m:was only 33 87
m:was recent 97 -28
m:was soon -110 15
m:was the -90 19
m:was there -103 -19
m:way $ -96 -11
m:way missed 49 83
m:we $ 87 -3
m:we abuse 93 -15
m:we are -80 0
m:we in 86 -88
m:we missed -95 0
m:we not 82 25
m:we to 81 -9
m:wear me 101 63
m:weather $ -199 120
m:weather in -80 0
m:weon me 90 5
m:whatev happen 79 87
m:while $ 157 -38
m:while and -152 38
m:while not 88 -48
m:while now -104 -1
m:while number 216 -86
m:while or 98 47
m:with it 11 -109
m:with me -158 -33
m:with not 49 -81
m:with the -64 158
m:withdrawal $ 92 -94
m:worth it -90 18
m:worth the 84 -63
m:would be 80 77
m:wound $ -36 125
m:wound and 57 90
m:wound de -89 44
m:wound from -52 -162
m:wound in 123 41
m:wound me 120 -1
m:wound the -89 0
m:write this 100 -63
m:wrote it -121 1
m:wrote the 105 52
m:y a -138 -54
m:y all -9 -145
m:y baj -102 -6
m:y casi 45 101
m:y esta 113 83
m:y estoy 112 -25
m:y food -92 -7
m:y fueron 99 58
m:y missed -90 -5
m:y not 54 86
m:y now 141 -63
m:y que -1 155
m:y segui -91 0
m:y sig 106 -107
m:y soon 82 -214
m:y tien 87 34
m:year $ -93 0
m:yes me -131 -4
m:you all -40 -96
m:you ask -7 -96
m:you in 104 12
m:you recent -109 5
m:you to 102 40
m:youll need 140 37
m:your body -88 0
n:abuse all 42 -73
n:abuse me 201 -95
n:abuse past 83 -29
n:abuse take -74 0
n:abuse we 191 -23
n:achieve leave 23 86
n:achieve missed 23 86
n:again ask -196 -5
n:again forgive 46 -68
n:again kin 44 70
n:again me -12 -71
n:again not 118 -117
n:again now -9 75
n:again sorry_shame 46 -68
n:again while 9 71
n:all ask 164 19
n:all break -77 0
n:all die -112 0
n:all fine -256 -14
n:all goodbye 178 81
n:all me -109 -78
n:all plan 88 49
n:all recent -22 -83
n:all tired 77 65
n:all too_much 98 64
n:all while -143 73
n:alone ask 103 7
n:alone drink 92 -33
n:alone goodbye 76 -34
n:alone last_time -67 0
n:alone not 98 -16
n:alone now -2 104
n:animal leave -74 0
n:animal me -134 6
n:animal missed -92 0
n:animal recent 160 42
n:animal take 62 -89
n:ask drank -69 0
n:ask drug -85 85
n:ask fiction 107 23
n:ask gone -81 33
n:ask help -138 27
n:ask hit -80 0
n:ask idea 60 -72
n:ask me -15 -146
n:ask not -160 37
n:ask number -40 78
n:ask quit 89 65
n:ask resist 141 39
n:ask secret -108 -55
n:ask strong -149 -70
n:ask they 140 -198
n:ask too_much -85 -44
n:ask voices 101 -58
n:better_off live -69 0
n:better_off me 37 -71
n:better_off quit -72 -48
n:blade ask 91 35
n:blade cut -92 0
n:blade harm_them -92 0
n:blade near 12 -71
n:body ask -125 152
n:body errand -94 0
n:body goodbye 67 47
n:body high 61 68
n:body leave 86 35
n:body missed 85 51
n:body not 66 -130
n:body now -54 78
n:body quit -54 -137
n:body recent -71 -16
n:body soon 4 98
n:body they 32 68
n:body tired 67 47
n:body while -101 0
n:body wound 101 39
n:break all 68 3
n:break me 208 48
n:break too_much 68 3
n:cant end 87 -49
n:cant errand 161 -134
n:cant quit 100 -72
n:cant resist 149 -128
n:certain me 120 64
n:certain strong 40 -72
n:clothes drink 114 -41
n:clothes now -81 0
n:coped fiction 91 4
n:coped laugh 91 4
n:coped leave 116 93
n:coped me -49 -128
n:coped missed 182 65
n:coped not 41 -82
n:coped school -68 0
n:crave ask -77 0
n:cut again 71 62
n:cut clothes -71 0
n:cut drug -9 -75
n:cut me 88 102
n:dealer errand 207 -92
n:dealer they 114 -68
n:despair me -79 -25
n:despair not -102 -11
n:despair now 78 -30
n:die fiction 109 9
n:die forgive -99 -7
n:die kin 95 -68
n:die me 17 93
n:die number -74 0
n:die they 160 16
n:door again -102 0
n:door me 106 41
n:door now -112 0
n:drank again -149 -32
n:drank drink 40 94
n:drank food -97 -41
n:drank goodbye 69 -54
n:drank kin 82 -22
n:drank me -350 -89
n:drank now 70 -146
n:drank number -69 -26
n:drank overdose 164 59
n:drank recent 77 -109
n:drank soon 32 -100
n:drank tired 69 -54
n:drink alone 30 85
n:drink ask -160 13
n:drink food 121 13
n:drink me -62 -188
n:drink not 30 84
n:drink only 159 45
n:drink tired -84 -21
n:drink too_much -119 -34
n:drink while -70 0
n:drug ask 41 68
n:drug despair -83 10
n:drug drink -19 69
n:drug gun -73 -67
n:drug health_small 73 -26
n:drug hit 67 -16
n:drug kill 143 -41
n:drug me -70 122
n:drug medicine 94 -3
n:drug missed -81 -76
n:drug not -87 -43
n:drug now -118 -8
n:drug past 54 94
n:drug pills 98 1
n:drug quit 187 -115
n:drug soon 133 40
n:drug they -38 -69
n:drug too_much 76 -26
n:end me 79 -33
n:end recent 124 10
n:errand body 134 0
n:errand dealer -77 1
n:errand drank 22 74
n:errand fine -68 0
n:errand give_away 33 -67
n:errand high_place 113 67
n:errand leave 90 -43
n:errand me -36 -75
n:errand near -79 -35
n:errand not -59 -135
n:errand number 104 37
n:errand past 117 108
n:errand quit 103 -82
n:errand relapse -67 1
n:errand shop 79 -84
n:errand soon 71 -7
n:errand sorry_shame 62 85
n:errand take 73 31
n:errand they 61 69
n:fading fine -150 0
n:fading leave 17 -80
n:fading me 55 81
n:fading missed 17 -94
n:fading quit -70 -45
n:fading soon -71 0
n:fiction ask -80 5
n:fiction end 105 14
n:fiction leave -72 0
n:fiction me 183 36
n:fiction missed -83 0
n:fiction not 211 39
n:fiction now -68 3
n:fiction taken 68 -33
n:fine die 145 7
n:fine high 90 -29
n:fine live -69 0
n:fine me -77 -98
n:fine not 87 -11
n:fine now -195 -4
n:fine recent -170 -11
n:fine soon -76 24
n:fine they -84 -2
n:food ask -76 -3
n:food breath 89 48
n:food coped -74 -4
n:food gun -70 0
n:food me 115 -29
n:food not -192 19
n:food soon -101 0
n:food weather 84 51
n:forgive all 76 44
n:forgive die -121 34
n:forgive end -70 66
n:forgive gone -119 8
n:forgive kill 168 47
n:forgive live -79 12
n:forgive me 146 114
n:forgive they -28 93
n:friend not -19 68
n:friend only 102 -14
n:friend past 81 -8
n:friend shop 72 -40
n:friend they 68 70
n:fun ask 68 -101
n:fun laugh -75 0
n:fun now 88 15
n:fun quit -75 10
n:fun take 162 -62
n:fun tired -77 0
n:fun while -106 -4
n:give_away all -133 14
n:give_away me 287 137
n:give_away not 181 9
n:god me 137 54
n:god they -85 4
n:gone home -68 32
n:gone me 121 64
n:gone now 111 -5
n:goodbye last_time 70 27
n:goodbye me -102 -35
n:goodbye taken 84 27
n:gun missed 74 61
n:gun recent -40 -77
n:gun while 63 -67
n:hand breath -92 0
n:hand me -29 -146
n:harm me -214 57
n:harm not -76 0
n:harm_them me 298 -39
n:health_small harm 7 -80
n:health_small me 201 122
n:health_small missed 76 -9
n:health_small not -212 -54
n:help ask -96 -8
n:help errand 128 -92
n:help me -121 35
n:hide drug -89 0
n:high leave -91 -11
n:high me -149 -94
n:high missed -94 -14
n:high now 137 -167
n:high recent 17 -79
n:high_place ask 99 22
n:high_place errand 36 -77
n:high_place kill -49 -80
n:high_place me 55 75
n:high_place quit 26 -92
n:high_place shop 80 -82
n:high_place soon 68 21
n:hit leave -98 29
n:hit me 233 201
n:hit missed -125 29
n:home again -108 4
n:home despair -121 -2
n:home door 60 80
n:home end 76 -24
n:home laugh -96 0
n:home missed -16 -100
n:home not 94 -24
n:home now -143 -56
n:home only -82 -4
n:home quit 16 -91
n:home resist -68 0
n:home soon -101 56
n:home tired 44 72
n:idea me -122 51
n:job end 117 -30
n:job live -76 0
n:job me 329 8
n:job now -118 3
n:jump number -78 0
n:jump shop 68 -24
n:kids drank -11 165
n:kids drug 36 -76
n:kids fun 103 33
n:kids me 56 -85
n:kids not -150 28
n:kids now -109 -57
n:kids secret 105 -65
n:kids sleep 100 -33
n:kill all 157 44
n:kill errand -68 0
n:kill missed -119 16
n:kill now 68 -54
n:kin abuse 115 -77
n:kin again -80 0
n:kin ask -76 0
n:kin breath 120 56
n:kin coped -123 67
n:kin drug 48 -71
n:kin food 86 -31
n:kin fun -114 7
n:kin gun 101 41
n:kin me 169 11
n:kin past 196 -95
n:kin quit -69 12
n:kin recent -129 0
n:kin they 137 -71
n:kin use 172 -73
n:kin weather 164 -17
n:last_time goodbye -68 3
n:last_time me 98 -1
n:last_time medicine 158 -80
n:last_time past -79 -42
n:last_time program 110 76
n:last_time recent 234 -78
n:last_time use -74 4
n:last_time while -127 -109
n:laugh me 124 -11
n:laugh not 235 11
n:leave again -128 0
n:leave ask 87 -21
n:leave me 247 -191
n:leave not -136 -25
n:leave now 116 9
n:leave only -68 -23
n:leave quit -243 42
n:leave recent 90 -12
n:leave secret 61 -75
n:leave sleep -95 0
n:leave strong -133 5
n:leave use -96 27
n:live errand 87 15
n:live give_away 98 15
n:live not -4 76
n:live now -69 3
n:live only 79 19
n:live quit -72 0
n:maybe ask -73 0
n:maybe hit -73 7
n:maybe use 77 26
n:me abuse -142 56
n:me achieve -198 143
n:me alone 76 93
n:me animal -47 100
n:me ask 163 -188
n:me blade -106 18
n:me body 259 44
n:me break -186 20
n:me breath 83 -101
n:me cant -71 102
n:me certain -260 79
n:me coped -90 -84
n:me crave -143 -14
n:me cry -71 -21
n:me cut -139 254
n:me dealer 63 -108
n:me despair 198 -123
n:me die 255 -18
n:me door 36 189
n:me drank -67 -95
n:me drink 151 40
n:me drug -36 233
n:me end -205 -15
n:me errand -4 -122
n:me fading 95 118
n:me fiction 112 -69
n:me fine -63 141
n:me food 223 94
n:me forgive 13 243
n:me friend -102 110
n:me fun 27 177
n:me give_away 94 -43
n:me gone -2 -68
n:me goodbye 58 97
n:me gun -43 100
n:me hand 148 258
n:me health_small -119 9
n:me hide -6 141
n:me high 6 83
n:me high_place -102 30
n:me hit -150 32
n:me home -224 66
n:me idea 18 195
n:me job 231 -141
n:me jump -124 -81
n:me kill 115 37
n:me last_time 184 174
n:me laugh -129 -15
n:me leave 140 -398
n:me maybe 117 49
n:me medicine 253 -237
n:me miss_me -67 47
n:me missed 91 -105
n:me money 131 -72
n:me not -76 -181
n:me now 12 71
n:me number -77 87
n:me only -114 -8
n:me past 46 -76
n:me past_other 57 -94
n:me pills -144 101
n:me plan 153 108
n:me program 32 -87
n:me quit 97 -9
n:me rage 262 66
n:me recent -42 89
n:me relapse 104 -88
n:me resist -41 83
n:me rope -99 33
n:me safe -83 1
n:me school -117 -33
n:me secret 305 -48
n:me sleep 90 77
n:me sober 264 -68
n:me soon 218 58
n:me take 64 -269
n:me they -51 110
n:me thing -112 -29
n:me tired_work 22 -86
n:me too_much 205 6
n:me train -44 -71
n:me use 157 40
n:me weather 68 28
n:me while -104 -3
n:medicine ask -165 -37
n:medicine coped 122 -19
n:medicine drink 56 148
n:medicine errand 79 -53
n:medicine health_small -73 -10
n:medicine job -72 -6
n:medicine me -67 -82
n:medicine not 18 -107
n:medicine now -90 -26
n:medicine recent 67 -43
n:medicine soon -93 0
n:medicine take -80 -11
n:medicine tired -75 0
n:miss_me drink 90 -47
n:miss_me food 76 22
n:miss_me me -80 -52
n:miss_me program 84 0
n:missed again -158 -2
n:missed blade 72 59
n:missed drank 83 -56
n:missed end 104 -1
n:missed idea -89 18
n:missed me 173 -221
n:missed not -73 50
n:missed now 114 30
n:missed program 67 -1
n:missed quit -85 -4
n:missed recent 80 -27
n:missed secret -84 -54
n:missed soon 98 -14
n:missed strong -150 5
n:missed take -119 -15
n:missed they -130 54
n:missed too_much 145 -21
n:money me 180 -77
n:money pills 34 -109
n:near errand -119 6
n:near me -32 70
n:near program -84 12
n:not abuse 10 -74
n:not achieve 36 -71
n:not ask -38 -123
n:not clothes 80 23
n:not coped 100 38
n:not crave -77 19
n:not cut -166 46
n:not despair -127 -14
n:not die -135 0
n:not drink -121 -12
n:not end 147 -6
n:not errand 298 68
n:not fear -86 -6
n:not fiction 167 0
n:not fine 52 -96
n:not food 148 -16
n:not forgive -74 98
n:not fun 81 24
n:not give_away -153 -22
n:not god 92 -62
n:not gone -95 20
n:not gun 122 20
n:not harm 91 15
n:not home 94 -4
n:not idea -168 -95
n:not laugh 363 0
n:not leave -95 37
n:not me -165 27
n:not miss_me -142 -42
n:not missed -219 32
n:not near 129 67
n:not only -130 49
n:not recent -85 17
n:not resist 178 -10
n:not safe 119 20
n:not school 138 -52
n:not secret 140 -50
n:not sick -119 0
n:not sleep 165 -38
n:not soon 163 -160
n:not take 185 -56
n:not taken 59 123
n:not thanks -99 -14
n:not tired 81 55
n:not tired_work 218 23
n:not too_much -205 -55
n:not use -151 -2
n:not wake 149 234
n:now all 69 33
n:now fiction 72 26
n:now give_away 68 53
n:now me 1 115
n:now not -35 -80
n:now only -77 98
n:now plan 75 -18
n:now secret -78 -40
n:now soon -56 86
n:now they 213 61
n:number again 80 -62
n:number drug 75 52
n:number errand 43 -77
n:number high -73 0
n:number me -91 -12
n:number money -67 0
n:number not 224 -86
n:number now -95 3
n:number pills 93 58
n:number sleep -95 0
n:number use 76 82
n:only abuse 31 81
n:only dealer 98 41
n:only missed 103 68
n:only not 134 -32
n:only now -5 112
n:only too_much -83 -59
n:overdose drug 5 81
n:partner hit 63 -196
n:partner last_time -13 74
n:partner leave -97 -20
n:partner me 216 -197
n:partner missed -97 -1
n:partner not 25 -68
n:partner recent -13 74
n:partner sick 7 120
n:past again 97 -44
n:past ask -98 50
n:past body 74 -16
n:past despair -67 0
n:past drug 92 144
n:past errand -92 5
n:past high -83 0
n:past not 102 -15
n:past now -75 35
n:past quit -297 0
n:past recent 21 115
n:past secret 81 -61
n:past they -107 -9
n:past_other me -16 -71
n:past_other recent -100 0
n:pills all -172 0
n:pills they 72 29
n:plan again 127 43
n:plan recent -92 -54
n:program all 75 -3
n:program dealer -103 -1
n:program errand -144 29
n:program leave 101 43
n:program me -169 -81
n:program missed 147 72
n:program not 77 -90
n:program now 86 -151
n:program quit -68 -19
n:program soon -100 6
n:program they 81 6
n:program tired 97 -31
n:program too_much 70 -29
n:quit again 86 60
n:quit drank 194 -123
n:quit drink -117 -36
n:quit drug 3 -123
n:quit errand -79 -59
n:quit food 111 26
n:quit idea 130 8
n:quit last_time -187 -27
n:quit me 78 72
n:quit near 130 63
n:quit recent 174 -119
n:quit sleep 95 -5
n:quit taken 73 102
n:quit they -118 31
n:quit use -84 19
n:recent abuse -70 25
n:recent all -75 19
n:recent blade -69 -10
n:recent body -139 0
n:recent forgive 103 88
n:recent me 126 35
n:recent medicine 141 -77
n:recent not 268 110
n:recent now -92 115
n:recent sleep -94 0
n:recent they -153 56
n:recent too_much -89 -12
n:recent while -68 -143
n:relapse me -6 -92
n:relapse not -70 24
n:resist idea 47 -71
n:resist me 147 -65
n:resist they 3 77
n:safe home -67 0
n:safe me 70 41
n:safe not 141 23
n:safe now -71 -4
n:school fine 90 -36
n:secret all -67 29
n:secret ask 169 21
n:secret idea -44 -67
n:secret kin -47 67
n:secret last_time -67 0
n:secret near 8 -67
n:secret past 121 -14
n:secret soon 58 -128
n:secret they -84 -72
n:shop ask 89 8
n:shop errand -7 -77
n:shop high_place 115 64
n:shop now -129 -23
n:sick not -4 -88
n:sick quit 54 -75
n:sick use 7 120
n:sick weather 69 -5
n:sleep fine -67 6
n:sleep me 69 -38
n:sleep not -68 13
n:sleep soon -76 11
n:sober not 69 -28
n:soon all -190 0
n:soon ask -84 24
n:soon body -77 42
n:soon cut 46 -75
n:soon drink -107 -22
n:soon end 31 132
n:soon errand -102 -12
n:soon fine -121 17
n:soon food -141 -2
n:soon harm_them 53 80
n:soon home 63 -109
n:soon me 54 216
n:soon not -16 69
n:soon now -68 19
n:soon number -118 23
n:soon pills -6 -80
n:soon program -84 -63
n:soon recent 38 114
n:soon strong 99 9
n:soon take 50 -67
n:soon too_much -155 -1
n:soon train -3 -71
n:soon use -88 -28
n:sorry_shame me 126 139
n:strong food -79 -12
n:strong now 174 -29
n:take all 117 205
n:take drink 2 103
n:take food -79 -36
n:take leave -90 0
n:take me 85 -72
n:take missed -90 0
n:take now -50 -74
n:take number 68 45
n:take overdose 114 48
n:take quit -97 0
n:take tired 71 -41
n:take too_much 170 153
n:taken drug -74 8
n:taken fiction 68 -33
n:taken me -109 -4
n:taken number -70 0
n:taken while 92 87
n:thanks me -96 -4
n:they abuse 111 8
n:they achieve 95 -37
n:they all 71 54
n:they ask 152 34
n:they break 68 20
n:they breath 201 128
n:they coped 104 -59
n:they cut -91 55
n:they dealer 230 -113
n:they drug 79 37
n:they errand 147 -69
n:they fading 26 -76
n:they fiction -86 -44
n:they fine -78 4
n:they give_away -126 53
n:they hide 87 -40
n:they high -96 -39
n:they home 118 -60
n:they kin -50 -111
n:they laugh 89 67
n:they me 0 107
n:they near 101 -89
n:they not -77 201
n:they number 78 7
n:they quit 75 185
n:they relapse -26 -98
n:they secret 70 -7
n:they soon 102 102
n:they take 47 100
n:they thing 119 45
n:they tired_work 86 -53
n:they train 43 -129
n:they use -146 111
n:they weather 127 83
n:thing ask 150 6
n:thing coped -68 -1
n:thing dealer -85 0
n:thing errand 62 117
n:thing home 126 -17
n:thing soon 112 10
n:tired last_time 84 27
n:tired soon -75 -3
n:tired taken 84 27
n:tired_work coped 68 -46
n:tired_work end 115 -30
n:tired_work job 107 -34
n:tired_work soon -98 0
n:too_much drink -15 102
n:too_much drug 78 13
n:too_much fine -200 -21
n:too_much food -134 -19
n:too_much goodbye 96 35
n:too_much home -84 14
n:too_much me 139 -68
n:too_much plan 88 49
n:too_much use 72 75
n:too_much while -122 134
n:train ask -97 29
n:train give_away 70 27
n:train leave 3 -71
n:train missed -7 -71
n:train near 130 27
n:use again 146 -50
n:use ask 68 124
n:use clothes 115 -18
n:use drug 122 -63
n:use fine 113 -33
n:use me -258 4
n:use they -82 -4
n:use tired -84 -30
n:use too_much -81 12
n:voices all -68 0
n:voices me 138 -21
n:we abuse 111 -17
n:we me 82 -21
n:we missed -125 0
n:we not 98 30
n:we plan -71 0
n:we taken 195 -41
n:while gone 90 27
n:while high 67 -91
n:while home -70 -6
n:while me 77 32
n:while not 105 -57
n:while now -125 -1
n:while number 260 -104
n:while quit 169 -48
n:while soon -89 82
n:while they 73 30
n:withdrawal quit 143 -39
n:wound again 71 42
n:wound laugh 67 25
n:wound me 144 -1
n:wound money -71 0
n:wound not 85 -95
n:wound soon -70 -17
n:year missed 67 -5
n:year quit 67 -5
o:^ a la 135 -13
o:^ a que -124 0
o:^ abuse me -117 0
o:^ all que -82 -25
o:^ ask ask -85 0
o:^ ask do 81 -36
o:^ ask me 91 -22
o:^ ask se 83 -73
o:^ ask the 60 92
o:^ blade is 104 -88
o:^ casi me -87 0
o:^ crave are 88 -17
o:^ crave pickl -123 0
o:^ dealer dealer 155 -17
o:^ dealer is 85 23
o:^ did drug 153 -36
o:^ dij que 86 28
o:^ drank a -16 84
o:^ drank soon 41 -83
o:^ drink de -117 0
o:^ drug at 148 -9
o:^ drug dos 83 -2
o:^ drug drug -81 0
o:^ el abuse 105 -57
o:^ el dealer 101 -42
o:^ el errand -86 4
o:^ el high_place -106 0
o:^ el recent 26 130
o:^ el train -116 0
o:^ empec con 101 -8
o:^ en el 156 -49
o:^ en la -193 31
o:^ end of -91 0
o:^ end the -84 4
o:^ esper que 93 29
o:^ esta break 82 12
o:^ estoy a 114 -62
o:^ estoy en 77 81
o:^ forgive kill 90 29
o:^ give_away la -87 -4
o:^ give_away me 80 -64
o:^ got me -123 -2
o:^ had a -81 -25
o:^ harm harm 123 5
o:^ help ask -122 1
o:^ high at 240 -31
o:^ high missed -85 -8
o:^ home the 94 16
o:^ hope the 81 24
o:^ idea of 97 44
o:^ if the 87 28
o:^ kill on 166 -92
o:^ kin is 41 100
o:^ la drug -196 -3
o:^ la program 95 30
o:^ la voices 115 85
o:^ leave me 127 1
o:^ llev while 38 95
o:^ lo soon 57 105
o:^ look up 118 19
o:^ los kids -88 0
o:^ made a 172 52
o:^ me animal -83 0
o:^ me answer 106 -32
o:^ me ask -129 9
o:^ me body 88 -152
o:^ me bought 129 -91
o:^ me coped -185 -44
o:^ me crave -132 -19
o:^ me cut 38 153
o:^ me di 108 -48
o:^ me die -134 -61
o:^ me dieron -115 0
o:^ me do -139 -143
o:^ me drank 96 -60
o:^ me drink 149 -35
o:^ me drug -180 34
o:^ me eche -105 -22
o:^ me errand -185 -65
o:^ me feel 160 31
o:^ me food 104 38
o:^ me friend -32 97
o:^ me fun -172 11
o:^ me give_away -108 -32
o:^ me go -94 0
o:^ me hide -108 34
o:^ me kids -142 167
o:^ me kill 97 44
o:^ me kin 133 -136
o:^ me learn -80 0
o:^ me left 96 15
o:^ me like -91 -45
o:^ me mand 107 -19
o:^ me mat -136 0
o:^ me missed -223 6
o:^ me not -528 77
o:^ me only 108 34
o:^ me partner 321 43
o:^ me past -144 -24
o:^ me quit 151 26
o:^ me rage 141 -37
o:^ me relapse -133 -44
o:^ me sober 80 -66
o:^ me soon 179 198
o:^ me stood 93 48
o:^ me thing -228 0
o:^ me tien 158 75
o:^ me tired_work -31 -106
o:^ me too_much 82 -45
o:^ me use 162 49
o:^ me voices -93 26
o:^ me was -114 -30
o:^ miss_me me -91 -28
o:^ missed el -80 -18
o:^ missed la -42 80
o:^ near on -96 15
o:^ necesit algo 12 -107
o:^ new past 104 23
o:^ not ask -12 -91
o:^ not cut -108 -20
o:^ not el 85 -30
o:^ not errand 140 4
o:^ not esta -80 0
o:^ not estoy 161 42
o:^ not forgive -84 91
o:^ not get -129 0
o:^ not idea -136 -34
o:^ not not -82 -29
o:^ not past -108 0
o:^ not resist 129 108
o:^ not save 81 14
o:^ not se -151 16
o:^ not take 98 5
o:^ not talk 83 20
o:^ not teng -112 -11
o:^ now abri 87 70
o:^ now coped 91 -45
o:^ now me -397 -18
o:^ now they 148 -24
o:^ number while -28 85
o:^ ojal me 127 76
o:^ on me -89 2
o:^ pick the 107 24
o:^ pick up -127 -20
o:^ plan to 141 30
o:^ pour me -165 0
o:^ prob el 87 -7
o:^ quit me 108 -76
o:^ quit the 83 -34
o:^ relapse me 99 -38
o:^ se me -125 -64
o:^ see you 96 18
o:^ si me 96 63
o:^ soon a 148 -77
o:^ soon make 35 84
o:^ soon not -90 0
o:^ soon to 220 -65
o:^ soy job -150 0
o:^ soy un 152 33
o:^ take drink -1 87
o:^ take me 4 -121
o:^ take overdose 97 40
o:^ take the -134 1
o:^ teng el 89 -17
o:^ teng un -98 -52
o:^ thanks you -83 1
o:^ the abuse 180 -73
o:^ the box 81 24
o:^ the crave 144 -64
o:^ the door -94 0
o:^ the drink 143 -95
o:^ the errand -101 0
o:^ the fun -95 -11
o:^ the guy 89 5
o:^ the pills 4 100
o:^ the plan 177 23
o:^ the recent -111 -10
o:^ the rope 62 95
o:^ the thing -157 11
o:^ there a 89 47
o:^ they high -85 0
o:^ they in 24 -90
o:^ they is 30 91
o:^ they make 3 -92
o:^ they money 28 -91
o:^ they secret 96 11
o:^ they use -101 39
o:^ tired of 81 34
o:^ toy high 174 -34
o:^ use again 132 -34
o:^ use la -118 0
o:^ while number 158 -70
o:^ wound de -84 0
o:^ you all -26 -115
o:a drink $ 5 -91
o:a drug $ 96 139
o:a fiction $ 201 -47
o:a food $ -89 -16
o:a home $ 166 0
o:a kill si -103 0
o:a la home 150 -117
o:a la school -97 26
o:a me kin 44 119
o:a me partner 89 -44
o:a not $ 82 -25
o:a person $ 178 43
o:a program of 127 13
o:a secret $ 100 -26
o:a shop $ -89 34
o:a soon de 155 -27
o:a tiempo $ -96 0
o:a too_much of 93 19
o:a use now 11 85
o:a way missed 46 80
o:abri la door 87 40
o:abuse de me 75 -111
o:abuse me in 30 -88
o:abuse say me -87 1
o:acer not clothes 91 -24
o:again not ask 22 -83
o:ahi soon $ -95 0
o:al kids y 86 34
o:all fine $ -194 0
o:all los while -109 15
o:all of they 104 9
o:all que me -81 -78
o:an hour $ -128 0
o:an hour past 88 79
o:an old friend 114 -38
o:and give_away me 39 82
o:and it not 139 -47
o:and me are -124 -31
o:and me ask 128 69
o:and me kids -81 14
o:and me kin -111 35
o:and me not 198 122
o:and not me -103 2
o:and now me 164 78
o:and put on 94 10
o:and take me 115 -40
o:and the errand -101 0
o:and they breath 85 43
o:and want to 103 11
o:ando high $ 112 -18
o:are on the 125 69
o:as far as 86 50
o:ask lleg $ 103 37
o:ask make it -124 -10
o:ask me ask -104 -24
o:ask me kin 214 -19
o:ask me need 26 93
o:ask me not 3 -106
o:ask me said -118 -1
o:ask me was 194 -171
o:ask the job 92 6
o:ask they to -124 0
o:ask too_much $ -94 0
o:ask voices the 49 -97
o:ask you ask -149 0
o:at 3am $ 117 43
o:at food and 80 11
o:at number and 93 -51
o:at the dmv -87 0
o:at the door -11 -140
o:at the fiction 186 -15
o:at the food -83 0
o:at the fun 242 19
o:be fear it -89 0
o:be the die -106 0
o:be too_much close -89 0
o:becaus it is -80 0
o:becaus me was 122 -10
o:body con la -100 29
o:body look like 92 50
o:body with a 89 30
o:box of drink 87 -5
o:but me did -95 1
o:by me $ -83 -21
o:by now if 6 -85
o:by number number -81 0
o:by the high_place -107 6
o:by the train 145 28
o:came in the 118 29
o:check the not -80 0
o:con all $ 91 -10
o:con drink y 12 94
o:con la door 56 -93
o:con la drink 107 -18
o:con me partner -158 -4
o:crave is strong 87 -45
o:crave number number 102 -7
o:crave pickl so -123 0
o:crave show up -99 0
o:cre que me 87 91
o:cut el body -81 1
o:cut me $ 85 -1
o:cut me body 137 44
o:cut me thumb -125 0
o:cut up me -10 -104
o:de fun $ -98 0
o:de hac harm -86 0
o:de la body -159 -108
o:de la food 93 -27
o:de la home 57 139
o:de la live 91 11
o:de la plan 94 -18
o:de la sorry_shame -91 0
o:de leave $ 88 19
o:de lo que -90 18
o:de los recent 95 21
o:de me kids 91 49
o:de me kin 83 -41
o:de take now -80 -1
o:dealer in the -89 9
o:dealer vien en 105 -4
o:debaj de la 92 16
o:del colegi $ 80 -31
o:del shop $ 114 -70
o:dic que me -91 27
o:die de la -87 13
o:die of me -106 0
o:die y me 119 11
o:diez errand $ 121 -15
o:do it $ 96 161
o:do me sign 11 -81
o:do this anymor -155 0
o:door y me -88 0
o:dos while not 126 -7
o:drank a drink -23 155
o:drink and me -26 82
o:drink ask me -99 0
o:drink de la 127 -38
o:drink not ask -118 20
o:drink not taken 64 120
o:drink of drink 110 26
o:drink of pills 36 87
o:drink on the 95 -14
o:drink y me -80 -3
o:drug at a 127 -19
o:drug at the 109 -32
o:drug con drink 17 84
o:drug de la -102 -16
o:drug dos while 83 -2
o:drug en la 160 -34
o:drug en las -86 0
o:drug in the 85 -147
o:drug kill a 117 -24
o:drug lo que 12 88
o:drug por la -86 0
o:eche una siest -87 0
o:el abuse we 118 -10
o:el body $ 177 151
o:el breath $ -95 0
o:el drink de 87 -58
o:el drink en 82 -7
o:el drug en 90 -24
o:el errand $ -92 1
o:el food de 127 -11
o:el fun me -93 0
o:el give_away not 94 -24
o:el hide de 97 46
o:el job $ -82 0
o:el plan again 122 36
o:el recent $ -91 -69
o:el recent not 192 -12
o:el recent teng -87 -7
o:el recent y 71 -141
o:el taken y -86 0
o:el thing $ -97 21
o:el weather $ -99 0
o:en el body 91 38
o:en el fiction -98 0
o:en el hide 96 74
o:en el high_place 135 38
o:en el shop -28 81
o:en el taken -104 0
o:en fun $ 89 37
o:en la acer 92 -36
o:en la body 268 -41
o:en la food 185 95
o:en la hand 129 -105
o:en la home -95 -69
o:en la medicine -87 22
o:en la program -86 0
o:en train $ -18 -95
o:end as a 155 21
o:end here $ 26 -85
o:end it $ 36 110
o:end of me -108 0
o:errand a la 176 83
o:errand en diez -81 0
o:errand me soon -84 -22
o:errand not me -134 0
o:errand to the 93 -40
o:esta en el 56 -99
o:esta en la -83 21
o:estoy en el 47 82
o:estoy en la -25 107
o:everyth on me -96 -27
o:fading fine $ -93 0
o:fear it would -89 0
o:feel fine $ 127 26
o:find some by 6 -85
o:fine now $ -133 0
o:food de los 152 -15
o:for a cut 24 -86
o:for ask you 82 -13
o:for fine $ 99 -39
o:for fun $ 138 27
o:for it $ 11 -103
o:for me kin -90 -2
o:for me partner 110 26
o:for recent $ -84 0
o:for the old 86 -55
o:for they $ -174 10
o:forgive estar aqui -80 1
o:forgive it $ -120 0
o:from the fun 166 -29
o:fui al fun 111 -67
o:fui al shop -90 0
o:fun de me 120 -37
o:fun for the 96 21
o:fun is the 83 14
o:give_away me kin 82 16
o:go find some 6 -85
o:go past to -85 11
o:gomit de drug 99 -6
o:gone now $ 90 36
o:goodbye el gorr -82 0
o:goodbye for everyth 135 23
o:goodbye go find 6 -85
o:goodbye las diez -95 -2
o:got arrest for 89 -42
o:got it all 90 64
o:got the errand -82 0
o:half a drink 94 -30
o:happen happen $ 8 80
o:harm me me -120 0
o:head to the 85 -47
o:health_small me coped 83 -4
o:help errand $ 106 -37
o:help help $ 136 -32
o:hide de la 82 20
o:hide in me -91 -4
o:hide in the -82 18
o:high at the 198 -18
o:high con me 103 -9
o:high_place of the 45 -82
o:hit me at -117 0
o:hit me kin 58 104
o:idea en la -9 -87
o:idea en ti -84 0
o:idea of you -174 0
o:idea otro $ -81 -42
o:if me miss_me -83 0
o:if this keep 6 -85
o:if u ask 82 39
o:in me abuse 7 119
o:in me body 58 -180
o:in program $ -81 -7
o:in program me -114 -2
o:in the errand 89 38
o:in the fiction -195 -10
o:in the fun 80 -40
o:in the lockbox -87 0
o:in the near -86 8
o:in the next 85 -1
o:in the program -143 -10
o:in the thing 180 -96
o:in the tub 101 85
o:ipa while the 101 -27
o:is at me 89 65
o:is at number 103 -6
o:is drank again -118 0
o:is end $ 95 -5
o:is fading $ 67 91
o:is me kin -130 0
o:is plan $ 79 -92
o:is the only 131 29
o:it again $ 112 26
o:it left $ -80 0
o:it on me 91 -26
o:it soon to 24 -91
o:it straight to -93 0
o:it up $ 91 12
o:it was me 137 -55
o:it with me -88 0
o:job sent me 105 -18
o:keep up $ 6 -85
o:kids me cont 113 -57
o:kids se take 26 108
o:kids secret me 87 -54
o:kids sleep $ 101 -27
o:kids tien fading -81 0
o:kill me $ 127 -29
o:kill on by 170 -92
o:kill the program 85 -48
o:kin dic que -125 -25
o:kin past to 169 -47
o:kin y me -103 -81
o:la acer not 91 -24
o:la alberc $ 92 22
o:la blade $ 80 -29
o:la body $ 53 -120
o:la body con -50 89
o:la door $ 119 -38
o:la drug del -172 0
o:la drug y 65 95
o:la errand de -48 84
o:la food $ 146 34
o:la fun y -102 13
o:la home con 114 82
o:la medicine ask -92 0
o:la medicine y -83 -30
o:la noch y -123 0
o:la program de 94 36
o:la rope del 89 62
o:la shop $ 89 -32
o:la shop now -86 -4
o:la sill $ 82 -5
o:la weather $ 110 67
o:laugh not laugh 138 24
o:left me medicine 144 -47
o:lleg a la 116 -68
o:llev a la -80 0
o:lo que dij -146 0
o:lo soon a 102 80
o:look at me -84 -2
o:look like a 89 50
o:look up ask 84 20
o:los clothes $ -159 0
o:los while $ -91 0
o:made a program 111 46
o:made up me 83 9
o:me a las 89 -41
o:me abuse a 22 -98
o:me animal $ -132 0
o:me ask ask -30 91
o:me ask make -81 -10
o:me ask me 96 7
o:me ask the 10 139
o:me ask voices 99 -48
o:me avent tres -88 0
o:me bodi ask 51 93
o:me body $ -108 -68
o:me body are -101 -8
o:me body is 68 -93
o:me body look 84 48
o:me body wound 82 20
o:me busqu $ 33 92
o:me cont que 113 -57
o:me coped $ -91 -9
o:me coped in 90 -8
o:me coped me 103 -57
o:me cut $ 82 2
o:me cut el -138 1
o:me cut me 138 86
o:me despair the 80 25
o:me did $ -98 -47
o:me die $ 89 75
o:me die soon 82 33
o:me do it 85 -84
o:me do not -102 -4
o:me door $ 83 59
o:me drank el 86 20
o:me eche un -121 0
o:me eche una -126 0
o:me errand and 101 -12
o:me errand in -88 -5
o:me errand not -153 -27
o:me esta gan 42 -112
o:me esta kill -81 0
o:me fine $ -97 2
o:me forgive die -100 24
o:me friend el -81 0
o:me from the 84 -12
o:me fun $ -120 2
o:me girl $ 98 24
o:me give_away $ 91 -94
o:me go on -87 -21
o:me goodbye go 6 -85
o:me got the -104 43
o:me had to -114 0
o:me hand $ -82 1
o:me hand at 82 36
o:me have $ 93 -31
o:me have been 97 46
o:me have me 49 110
o:me have not -98 -77
o:me here for -119 0
o:me idea of -94 0
o:me in the 165 67
o:me kids $ 100 20
o:me kids drank -9 138
o:me kids is 96 25
o:me kids me 33 -101
o:me kids not -85 18
o:me kids secret 87 -54
o:me kill $ 105 35
o:me kin $ 104 -48
o:me kin and -83 14
o:me kin breath 93 45
o:me kin dic -125 -25
o:me kin did 157 -48
o:me kin is 140 -28
o:me kin me 137 -71
o:me kin not -82 -4
o:me kin par -85 3
o:me kin past 137 -43
o:me kin que 88 2
o:me kin se 88 30
o:me kin still -93 2
o:me kin y -186 -9
o:me las take 24 92
o:me live $ -123 7
o:me made me 94 -57
o:me medicine $ 88 -11
o:me medicine drink 4 134
o:me medicine medicine 95 -41
o:me mism $ 106 57
o:me missed $ 121 25
o:me missed a -123 0
o:me missed for 86 -59
o:me missed of 90 4
o:me money and 84 -41
o:me nombr de 89 -57
o:me not ask -80 26
o:me not certain 105 38
o:me not even -89 -15
o:me not have -179 69
o:me not me 85 -5
o:me not miss_me -91 0
o:me not said 94 -25
o:me not stand 6 97
o:me not want -141 43
o:me not worth 84 -63
o:me on the -87 28
o:me own body 107 40
o:me partner $ -97 -51
o:me partner cre 101 -40
o:me partner dealer -94 -6
o:me partner esta 90 68
o:me partner hit 33 -143
o:me partner is 114 115
o:me partner me 163 -141
o:me partner missed -82 0
o:me partner not 10 -80
o:me partner sick 6 100
o:me plan de -95 0
o:me quem con 55 -138
o:me rage ask 98 -5
o:me rage not 12 86
o:me recent $ -122 0
o:me recent medicine 80 -33
o:me said not -120 -12
o:me secret the 115 -5
o:me secret they -155 -8
o:me soon a -81 -93
o:me stood on 93 48
o:me take a -113 15
o:me take home 93 -93
o:me take la -95 16
o:me take las 47 -90
o:me take me -145 -60
o:me take the 2 101
o:me thing and 101 -67
o:me tien goodbye -82 0
o:me tired and -82 0
o:me tired_work $ 88 12
o:me tired_work is -81 0
o:me use clothes 93 -11
o:me use fine 94 -28
o:me use la -94 36
o:me was abuse 100 -113
o:me was littl 44 -86
o:me was only 83 141
o:me was soon -81 18
o:me was the -81 23
o:medicine al missed 83 -12
o:medicine and the -121 -7
o:medicine y me -150 0
o:miss_me me medicine 81 -52
o:missed for fine 114 -27
o:missed la errand 104 81
o:missed of me -125 4
o:missed of the 19 85
o:money pills a 28 -91
o:name and me 80 -47
o:near en el 81 25
o:near for the 91 22
o:near shop $ -98 1
o:need a new 165 36
o:nombr de la 89 -57
o:not answer me -17 105
o:not ask $ -118 -32
o:not ask if 48 -85
o:not ask it -86 0
o:not ask they -119 12
o:not despair $ -90 0
o:not es par 89 -39
o:not give_away up -133 0
o:not harm $ 102 23
o:not idea me -108 -78
o:not laugh $ 283 -25
o:not let me 105 32
o:not me busqu 45 115
o:not me forgive -240 0
o:not me not -230 -1
o:not me sorry_shame -106 0
o:not not $ 84 15
o:not not estoy -81 0
o:not open $ -85 0
o:not plan on 107 -29
o:not pregnant $ -82 0
o:not regret $ -95 0
o:not resist $ 101 -34
o:not resist habl 66 99
o:not resist los -116 0
o:not save me 81 14
o:not sleep $ 108 -6
o:not soon to -9 -91
o:not teng despair 98 -44
o:not tired_work $ 18 100
o:not want to -283 -65
o:not work $ 86 -45
o:not worth the 84 -63
o:now abri la 94 -16
o:now estoy better_off -82 0
o:now if this 6 -85
o:now me cans 82 -67
o:now not $ -100 0
o:now not me 90 -29
o:now not resist -117 -30
o:number errand $ 192 -62
o:number number $ 94 -56
o:number while not -142 39
o:of be fine 19 -96
o:of drug $ 84 -6
o:of live $ 90 37
o:of me body -131 16
o:of me kids 105 -65
o:of the train 111 4
o:offer me a -96 0
o:old me would -81 0
o:old neighborhood $ 99 -55
o:on me body 55 127
o:on me own 77 -97
o:on me program -96 -27
o:on me thing 160 26
o:on recent and 64 -91
o:on the home 136 65
o:on the number -119 0
o:on the thing 144 -128
o:on time and -88 0
o:one for the 125 -49
o:one in the 114 117
o:one plan $ -81 0
o:open it again 61 87
o:or last_time $ 92 -1
o:order a drug 84 -9
o:other thing $ 88 -46
o:part of me 89 87
o:partner and me -92 0
o:partner cre que 101 -40
o:partner hit me 14 -115
o:partner sick use 6 100
o:past ask me -128 -4
o:past light missed 91 -40
o:past quit me -96 0
o:past to be -96 0
o:past to school -88 0
o:past to while 104 -19
o:past y me -11 80
o:past y now -87 0
o:per ahi soon -95 0
o:pickl so strong -123 0
o:pills a me 28 -91
o:pills for me -135 0
o:plan again $ 117 35
o:por all $ 98 31
o:por el food 105 27
o:por la high_place 128 -9
o:prob el drug 83 -7
o:program de now 94 30
o:program dealer $ -95 0
o:program number $ -87 0
o:program was fine 148 49
o:que drug lo 19 92
o:que el kin 98 -62
o:que me drug 64 129
o:que me prest -87 18
o:que not $ 20 -90
o:que not a -95 0
o:que now not -98 -6
o:que se end 83 47
o:quit el drink 90 -69
o:quit el recent 119 -38
o:quit recent $ 217 -43
o:quit the medicine 82 -55
o:rage not tired_work 3 89
o:recent medicine was 85 -20
o:recent recent $ 212 -136
o:relapse me jurament 88 -16
o:relapse me relapse 123 -19
o:resist los clothes -116 0
o:right now $ 40 -85
o:rope at the 80 31
o:said fine $ 83 45
o:said it was 82 38
o:save up me 23 92
o:say it me 90 42
o:say number errand 179 -23
o:say thanks you 103 18
o:se a que 101 -11
o:se end el -84 3
o:se end la 96 -48
o:se lo secret -110 1
o:se me break -82 0
o:se me fue -88 -11
o:se me olvid -91 -14
o:se me ven 122 34
o:secret a me 82 -5
o:secret me kin 95 -40
o:secret they it 97 -1
o:secret they not -89 0
o:see you in 96 4
o:see you recent -109 5
o:send all $ 83 19
o:sent me home 101 -12
o:si me soon 11 -99
o:sick use algo 6 100
o:sleep fine $ -94 0
o:sleep soon they -84 0
o:smell it on 83 -66
o:so ask the 103 5
o:so drink me -93 -1
o:so fine $ 145 0
o:so me near -82 9
o:so me not 14 -115
o:so now it 44 80
o:so strong me 59 -144
o:some by now 6 -85
o:soon a errand 86 -64
o:soon a estar -80 90
o:soon a sleep -95 0
o:soon a use 41 110
o:soon all $ -158 0
o:soon and me -83 0
o:soon be the -91 -30
o:soon en camin -97 0
o:soon end it 19 93
o:soon they fiction -84 0
o:soon to be -17 -90
o:soon to home -111 0
o:soon to the 88 -94
o:still here $ -88 40
o:stood on the 93 48
o:strong now $ 124 -33
o:take a too_much 101 69
o:take las pills 46 -81
o:take me kids 32 -157
o:take me medicine -38 -136
o:take me money 118 -43
o:take me pills -94 36
o:take overdose $ 96 40
o:take the long -99 6
o:take the too_much -90 27
o:taken recent $ -106 -44
o:talk to me 119 -24
o:teng crave de -83 49
o:teng despair $ 85 -11
o:teng en la 50 -112
o:teng fear de 69 93
o:teng que llev -83 0
o:that ask it 139 -20
o:that goe me -86 0
o:the abuse said 90 -24
o:the blade $ 115 9
o:the box of 107 -27
o:the crave is 195 -96
o:the die of -106 0
o:the door $ 148 -49
o:the door is -86 5
o:the drink is 80 -45
o:the drug $ 4 -114
o:the drug in 89 -55
o:the errand ask -80 0
o:the errand is -98 0
o:the errand to 84 -47
o:the fiction $ 180 -12
o:the food $ 134 9
o:the fun in 82 -62
o:the hand $ -94 1
o:the health_small me 191 28
o:the high_place $ 86 50
o:the high_place high_place 94 52
o:the high_place of 18 -84
o:the high_place on 86 52
o:the home $ -37 98
o:the long way -99 6
o:the not box -80 0
o:the old neighborhood 99 -55
o:the one soon -84 -3
o:the other thing 96 -37
o:the packag shop 118 -28
o:the plan is 177 23
o:the point $ -80 -2
o:the program $ 169 -78
o:the recent program -119 0
o:the road $ 123 -40
o:the rope with 85 25
o:the school $ 153 -13
o:the thing $ -4 -81
o:the thing it -116 0
o:the thing soon 93 5
o:the thing with 144 -59
o:the too_much box 96 -16
o:the too_much drink -113 6
o:the weather $ -104 4
o:there a drink 17 -92
o:they ask fiction 117 40
o:they ask me -102 35
o:they cut the -91 0
o:they did $ -130 1
o:they fading $ 7 -95
o:they has the 39 -81
o:they in the 96 119
o:they llev el -89 0
o:they me secret -80 0
o:they money pills 28 -91
o:they pedi forgive -83 7
o:they secret a 89 3
o:they use me -89 0
o:thing to me 108 -39
o:this close $ 111 -82
o:this keep up 6 -85
o:this thing $ -97 8
o:this time $ 96 75
o:tien fading $ -81 0
o:to be $ 27 -81
o:to be die 125 30
o:to be fear -89 0
o:to die $ -130 11
o:to do it 35 135
o:to harm me -129 23
o:to home $ -83 7
o:to me die 101 -19
o:to sleep $ 55 -108
o:to the recent 101 26
o:to the shop 101 -85
o:too_much food $ -101 -16
o:train y me 49 83
o:tres while $ 93 -14
o:tri to get 56 84
o:tri to kill -84 1
o:two while past 86 65
o:una de me 19 84
o:una drink not 110 53
o:una drug en 98 -7
o:up me kids 45 -80
o:up me medicine -128 -20
o:up me mind 83 9
o:use again again 125 -32
o:va a kill -173 1
o:va a leave 119 -7
o:vien en camin 114 -21
o:w me kin -106 7
o:wake up for -83 0
o:want it $ 117 -135
o:want one plan -81 0
o:want to ask -113 -9
o:want to be 82 46
o:want to cut 85 10
o:want to get -111 -54
o:want to harm -136 5
o:want to kill 96 32
o:was number $ 89 -13
o:we abuse a 103 -15
o:we in the 75 -91
o:whatev happen happen 8 80
o:while number not 92 -40
o:while the kids 93 -26
o:with a drug 8 95
o:with me body -95 0
o:with me kids 87 -69
o:with me kin -195 11
o:worth it $ -95 0
o:would be too_much -89 0
o:wrote the goodbye 117 47
o:y me dio 93 9
o:y me estoy 6 96
o:y me los 124 -80
o:y not es 96 -14
o:y not lo -96 0
o:y not me -148 -59
o:y not sient 17 96
o:y not vuelv 5 83
o:y now $ -187 31
o:y now me 119 6
o:y now not 8 -109
o:you ask $ -99 33
o:you ask ask 140 -112
o:you ask me -135 0
o:you in the 104 12
o:you recent $ -118 0
o:youll need a 140 37
p:abuse all 127 -78
p:abuse ask 78 -167
p:abuse drink -179 0
p:abuse drug -87 -15
p:abuse errand -87 -10
p:abuse live -120 0
p:abuse me 168 -183
p:abuse missed -84 0
p:abuse past 152 -134
p:abuse secret 74 -90
p:abuse shop 38 80
p:abuse sober -86 0
p:abuse take -43 80
p:abuse taken 134 -63
p:abuse we 192 -57
p:achieve ask 132 34
p:achieve body -100 6
p:achieve fiction -97 0
p:achieve me 207 -41
p:achieve near -146 0
p:achieve now 91 67
p:achieve number -89 0
p:achieve past -93 -11
p:achieve shop -102 -9
p:achieve they -92 -43
p:achieve train 96 90
p:again despair 84 -9
p:again die -92 0
p:again drank -143 -9
p:again drink 106 -27
p:again drug 63 -84
p:again errand -159 -86
p:again home 122 40
p:again me -313 -172
p:again not 225 -150
p:again recent 21 -94
p:again soon -4 133
p:again take -108 -2
p:again too_much 98 -58
p:again while 329 23
p:all achieve 29 -85
p:all animal 158 32
p:all ask 89 -43
p:all body -108 29
p:all despair 34 124
p:all errand 146 43
p:all fiction 120 8
p:all fine -104 -33
p:all forgive 93 40
p:all goodbye 302 96
p:all harm -83 7
p:all hit -112 0
p:all idea 48 -107
p:all last_time 80 -6
p:all leave 142 104
p:all me 125 10
p:all missed 96 64
p:all number -94 -2
p:all program 100 -37
p:all rage -109 0
p:all recent 118 25
p:all resist -95 -17
p:all thing -157 -52
p:all too_much 111 92
p:all voices 92 40
p:all we 136 -2
p:all while -371 86
p:alone drink 88 -53
p:alone me -82 38
p:alone not 131 -117
p:alone now -34 109
p:alone they 48 96
p:animal body -161 2
p:animal door 110 33
p:animal fine 125 -21
p:animal fun 220 -44
p:animal leave -130 0
p:animal me -180 57
p:animal medicine 18 -101
p:animal miss_me 80 15
p:animal missed -145 11
p:animal not 124 50
p:animal now -134 32
p:animal recent 147 60
p:animal soon 148 56
p:animal they -174 -51
p:ask all -247 82
p:ask alone 106 51
p:ask animal 160 54
p:ask breath -164 33
p:ask cant -166 -6
p:ask cut 202 10
p:ask die 322 125
p:ask door 132 5
p:ask drank -113 -20
p:ask drink -85 3
p:ask drug -22 137
p:ask errand -119 230
p:ask fiction 132 -13
p:ask food -129 -46
p:ask friend 103 -45
p:ask fun 150 -10
p:ask gone -82 50
p:ask goodbye -83 8
p:ask help 20 91
p:ask hit -43 -122
p:ask home 157 -186
p:ask kin 108 63
p:ask last_time -89 20
p:ask laugh -160 1
p:ask leave 108 0
p:ask live 73 94
p:ask me 320 -17
p:ask medicine -106 7
p:ask missed 86 -40
p:ask not -210 34
p:ask number -131 -66
p:ask past -124 -30
p:ask past_other -94 23
p:ask plan -107 5
p:ask program 32 145
p:ask recent -173 112
p:ask rope 96 26
p:ask school 95 -33
p:ask soon -241 80
p:ask strong -84 65
p:ask take 10 -93
p:ask taken -120 -86
p:ask they 308 117
p:ask too_much -359 -55
p:ask train 92 34
p:ask use 215 -46
p:ask weather -144 -53
p:ask wound 268 57
p:better_off ask 124 -66
p:better_off die 99 30
p:better_off me 229 25
p:better_off program -30 -81
p:better_off soon -85 -22
p:blade ask 95 42
p:blade body 98 116
p:blade cut -117 0
p:blade fun -106 0
p:blade hand 64 114
p:blade home 142 72
p:blade leave 2 88
p:blade me 123 240
p:blade not 113 66
p:blade plan 71 -87
p:blade secret 98 -3
p:blade soon -106 6
p:blade while -103 36
p:body ask 38 164
p:body blade 80 46
p:body cant 81 -58
p:body die -139 0
p:body drink 109 -132
p:body drug 172 38
p:body end 101 -61
p:body errand -81 -60
p:body food -158 49
p:body fun 58 -92
p:body hide 73 96
p:body idea 17 -94
p:body me 148 2
p:body not 217 -136
p:body only -93 -59
p:body partner -88 -15
p:body program 123 5
p:body quit -14 -191
p:body recent -60 -87
p:body soon 9 128
p:body take 42 85
p:body they 76 222
p:body wound 164 96
p:break door 53 143
p:break errand 48 -111
p:break hand -81 19
p:break me 253 -80
p:break not -87 -12
p:break too_much 88 -8
p:breath leave 104 2
p:breath missed 104 8
p:breath not 36 98
p:breath they 102 86
p:cant alone 137 52
p:cant body -25 94
p:cant clothes -162 -3
p:cant end 107 -65
p:cant errand 65 -150
p:cant fun -81 -24
p:cant idea 67 -137
p:cant me -59 294
p:cant not 144 -9
p:cant now -115 45
p:cant quit 48 -87
p:cant resist 158 -131
p:cant they 79 135
p:cant too_much -25 -80
p:certain forgive 83 27
p:certain me 128 66
p:clothes again -91 0
p:clothes drink 113 -67
p:clothes me -199 3
p:clothes now -81 -27
p:clothes recent 83 -35
p:coped animal -90 10
p:coped ask 112 -53
p:coped drink -112 32
p:coped drug 89 117
p:coped food 119 96
p:coped fun -187 -14
p:coped gone -98 -8
p:coped high -105 0
p:coped home -85 11
p:coped laugh 99 1
p:coped leave 80 102
p:coped me 88 -194
p:coped miss_me 87 70
p:coped missed 172 82
p:coped not 116 -102
p:coped only -110 23
p:coped past -112 12
p:coped quit -95 50
p:coped shop -155 -11
p:coped sober -116 0
p:coped they -380 26
p:coped while 145 5
p:crave drink 88 -9
p:crave drug 122 -38
p:crave end 36 81
p:crave errand -110 -15
p:crave fine 109 -17
p:crave food -94 -47
p:crave health_small 90 -34
p:crave help 133 -11
p:crave home 82 -57
p:crave kill 100 18
p:crave me -71 -135
p:crave not 35 -119
p:crave now 112 -56
p:crave number 144 -59
p:crave quit 119 -32
p:crave recent -178 -8
p:crave sleep -192 0
p:crave strong 225 -96
p:crave while -85 82
p:cut again 157 56
p:cut ask 130 15
p:cut die -89 7
p:cut drug 60 -190
p:cut errand -190 1
p:cut fine -90 2
p:cut food -88 -57
p:cut gone -7 87
p:cut goodbye 87 3
p:cut high 19 90
p:cut home 132 153
p:cut now 116 189
p:cut number -97 -17
p:cut quit 135 68
p:cut recent -17 131
p:cut relapse 101 -36
p:cut strong -49 89
p:cut they -100 -61
p:cut tired 82 -4
p:cut too_much 101 -3
p:cut while 103 77
p:dealer end 117 -81
p:dealer errand 319 -143
p:dealer give_away 135 -43
p:dealer home -80 -3
p:dealer me 62 -92
p:dealer not -91 -6
p:dealer number 120 -103
p:dealer past -207 -28
p:dealer they 80 -124
p:despair door -98 0
p:despair errand 104 -41
p:despair me 93 -98
p:despair not 90 -117
p:despair number -92 -30
p:despair program 105 -61
p:despair they -99 -19
p:die body -184 -23
p:die certain 89 18
p:die drink 83 -116
p:die errand 119 75
p:die forgive -101 10
p:die give_away 90 13
p:die home -95 8
p:die idea 88 7
p:die me -282 137
p:die missed 93 36
p:die not 125 15
p:die number -122 0
p:die past -112 0
p:die plan -84 0
p:die quit 146 11
p:die sorry_shame -106 -6
p:die taken 96 9
p:die thing -106 0
p:door errand -132 4
p:door hand -103 -15
p:door home -86 -30
p:door me 22 123
p:door past -29 -83
p:door too_much -84 11
p:drank again -129 -48
p:drank dealer -81 -2
p:drank die -109 0
p:drank drink 197 412
p:drank drug 16 220
p:drank food -133 -72
p:drank fun 154 -59
p:drank goodbye 48 -81
p:drank home 136 -12
p:drank kids 38 -92
p:drank kin 153 -36
p:drank last_time -94 -19
p:drank leave -92 24
p:drank me -257 -11
p:drank medicine -102 179
p:drank missed -89 -43
p:drank not -244 -87
p:drank now 22 -91
p:drank overdose 187 115
p:drank recent 141 -247
p:drank soon 13 -194
p:drank they -61 -98
p:drank too_much -14 136
p:drank we 90 -13
p:drink all -124 -29
p:drink ask -182 -69
p:drink body -92 56
p:drink cant 60 83
p:drink door -145 -28
p:drink drug -129 187
p:drink food 254 -129
p:drink friend 127 -79
p:drink fun -190 -88
p:drink goodbye 116 -122
p:drink hide -147 -7
p:drink me -284 -42
p:drink near 23 -119
p:drink not -23 209
p:drink number -128 1
p:drink pills 86 145
p:drink quit 166 77
p:drink rage 10 81
p:drink recent 186 -193
p:drink shop 3 97
p:drink soon 149 -97
p:drink sorry_shame 84 -32
p:drink they -141 61
p:drink too_much -133 17
p:drink while 147 -68
p:drink year -84 0
p:drug achieve -139 -19
p:drug again -53 -136
p:drug all -126 44
p:drug animal -102 -4
p:drug ask 85 -4
p:drug blade -14 -99
p:drug clothes 89 -13
p:drug door -96 0
p:drug drank 24 103
p:drug drink 1 242
p:drug end 122 -26
p:drug fading 25 142
p:drug fear 43 86
p:drug fine -142 18
p:drug fun -12 -115
p:drug god -82 0
p:drug hand -63 -157
p:drug health_small 83 -80
p:drug help -90 38
p:drug hide 62 -154
p:drug high_place -91 -47
p:drug home -8 -164
p:drug kids -139 -6
p:drug kill 143 -44
p:drug kin -223 -54
p:drug leave -124 -58
p:drug me -345 -338
p:drug missed -117 -51
p:drug near -57 -129
p:drug not 14 144
p:drug number 121 -27
p:drug only 15 -99
p:drug plan 99 -89
p:drug program -104 0
p:drug quit 173 -85
p:drug recent 119 -160
p:drug school 86 -64
p:drug shop 97 -25
p:drug sleep 93 -95
p:drug soon 86 -98
p:drug they 134 -33
p:drug tired_work 204 100
p:drug while 216 -75
p:drug wound -141 -43
p:end again -103 -32
p:end all -119 40
p:end body -148 26
p:end drink 106 -51
p:end errand -107 -2
p:end laugh -91 0
p:end live 160 27
p:end me 99 169
p:end now 90 37
p:end number 87 -3
p:end partner -89 -8
p:end recent 80 -1
p:end relapse 81 -61
p:end they 144 -8
p:end too_much -95 45
p:errand again -192 17
p:errand body 136 68
p:errand drank 175 120
p:errand drink 194 -75
p:errand drug 103 -11
p:errand end 112 -23
p:errand fading 129 -22
p:errand give_away 177 -35
p:errand hide 30 -184
p:errand high_place 159 102
p:errand idea 24 -119
p:errand me -145 157
p:errand medicine 133 -56
p:errand missed -62 -96
p:errand near 46 -153
p:errand not 183 -67
p:errand now 98 -22
p:errand only -121 0
p:errand partner 95 -56
p:errand past 81 100
p:errand recent -110 -27
p:errand school 265 -62
p:errand secret 134 -126
p:errand shop 32 -195
p:errand sleep -145 26
p:errand soon -2 -103
p:errand strong 82 -2
p:errand take 10 103
p:errand they 405 45
p:errand train -107 32
p:errand weather 118 68
p:fading errand -89 50
p:fading fine -109 -36
p:fading health_small -87 0
p:fading home -7 -159
p:fading me -82 143
p:fading miss_me 86 -28
p:fading missed 86 -41
p:fading number 87 -32
p:fear kids 105 -35
p:fear me 65 -126
p:fear too_much -84 0
p:fiction all -90 -12
p:fiction die -149 10
p:fiction errand 112 -6
p:fiction fine 80 -27
p:fiction jump -99 0
p:fiction kill -173 3
p:fiction laugh 114 14
p:fiction leave -101 -8
p:fiction me 95 93
p:fiction number -94 7
p:fiction quit -134 68
p:fiction school -83 0
p:fiction shop -95 5
p:fine achieve 138 8
p:fine again 148 -65
p:fine ask 124 -35
p:fine die 181 36
p:fine end 200 87
p:fine kin -96 -3
p:fine me 468 -49
p:fine not 181 -97
p:fine now -104 -9
p:fine only -97 -19
p:fine plan 90 46
p:fine program 99 -48
p:fine they -163 -29
p:fine too_much -130 -11
p:fine while 128 -2
p:food animal 83 -18
p:food body 131 37
p:food breath 87 42
p:food drink 222 -114
p:food drug 175 10
p:food forgive 168 56
p:food goodbye 80 10
p:food hand 95 22
p:food hit 147 -18
p:food home -180 2
p:food kin 89 3
p:food laugh 98 48
p:food not 26 -89
p:food now -127 -27
p:food recent 212 34
p:food sorry_shame 115 16
p:food we 94 43
p:food weather 85 45
p:food wound -89 27
p:forgive all 199 73
p:forgive gone -173 2
p:forgive idea -81 0
p:forgive kids -123 6
p:forgive kill 140 40
p:forgive me -51 120
p:forgive not 92 -1
p:forgive now 129 -93
p:forgive strong 26 -124
p:forgive tired_work -111 0
p:forgive too_much 151 55
p:friend breath 81 21
p:friend drank -143 9
p:friend drug 126 -71
p:friend food 81 -48
p:friend fun -94 0
p:friend me -312 -70
p:friend recent -117 -5
p:friend they -84 -11
p:fun animal 81 -22
p:fun ask 89 -97
p:fun body -126 95
p:fun cut -145 -3
p:fun door 110 33
p:fun errand -83 -14
p:fun fiction 287 -36
p:fun home 73 -106
p:fun kill -96 13
p:fun laugh -83 -14
p:fun me 137 4
p:fun medicine 177 -113
p:fun miss_me 91 -2
p:fun missed 78 -143
p:fun not 271 128
p:fun now 240 51
p:fun only 154 -75
p:fun partner -103 -27
p:fun shop -90 -1
p:fun soon 249 79
p:fun take 153 -64
p:fun they -275 -24
p:fun tired_work 108 0
p:give_away again -92 21
p:give_away all 91 24
p:give_away animal 100 27
p:give_away die 96 22
p:give_away fiction 112 49
p:give_away fine 123 4
p:give_away hand 82 26
p:give_away kin 120 69
p:give_away me 299 19
p:give_away medicine 194 -117
p:give_away not 117 29
p:give_away only -92 6
p:give_away recent 108 55
p:give_away resist 110 9
p:give_away they 119 76
p:god fun 93 -46
p:god give_away -88 0
p:god me 244 169
p:god money -88 0
p:god now 87 104
p:gone body 55 98
p:gone errand 84 37
p:gone live -86 1
p:gone not 90 -66
p:gone number -84 -8
p:gone past -125 0
p:gone tired_work -89 6
p:goodbye animal 237 50
p:goodbye ask 112 50
p:goodbye crave -96 -1
p:goodbye drink -93 -8
p:goodbye errand 156 -30
p:goodbye food 85 -40
p:goodbye fun 235 53
p:goodbye home 134 83
p:goodbye job -112 2
p:goodbye me -140 166
p:goodbye not 144 -4
p:goodbye now 4 -95
p:goodbye secret -100 1
p:goodbye they -64 92
p:gun errand 167 67
p:gun hand 97 42
p:gun me 47 99
p:gun medicine -97 8
p:gun missed 74 80
p:gun pills -81 0
p:gun school 96 -9
p:gun they 109 73
p:gun while 6 -98
p:hand body -93 72
p:hand breath -112 -10
p:hand cut -81 0
p:hand drug 80 28
p:hand food -18 83
p:hand fun -85 -23
p:hand me 198 -76
p:hand not 41 -138
p:hand quit -17 82
p:hand they 155 -89
p:hand tired_work -10 89
p:hand while 106 -5
p:harm home 86 42
p:harm me -153 138
p:harm not -106 43
p:harm secret -107 13
p:harm_them me 219 134
p:harm_them they 90 36
p:health_small abuse 120 -2
p:health_small body -170 -1
p:health_small drank 120 -45
p:health_small home -110 2
p:health_small me 32 92
p:health_small medicine -126 -3
p:health_small now -1 -118
p:health_small quit -80 -56
p:health_small recent 108 -56
p:health_small soon -83 30
p:help door -82 0
p:help drug -86 -35
p:help errand -84 -15
p:help home 132 59
p:help leave 85 31
p:help now 121 144
p:help program -114 -19
p:help voices 85 53
p:hide cut 99 65
p:hide drug -39 127
p:hide friend 164 18
p:hide quit -146 20
p:hide school 128 59
p:hide thing 113 -5
p:hide while -1 -89
p:high drug -108 81
p:high fiction 115 -1
p:high home -83 6
p:high job 117 -39
p:high kin 107 -63
p:high leave -91 12
p:high live -145 0
p:high me -225 -260
p:high miss_me 117 -41
p:high missed -115 14
p:high not 223 -45
p:high now 43 -145
p:high number -156 -32
p:high recent 1 -101
p:high they -145 -5
p:high tired_work 44 -87
p:high weather 66 -107
p:high_place drug 5 86
p:high_place food 87 16
p:high_place fun -98 12
p:high_place home 91 -106
p:high_place idea 83 79
p:high_place me 164 223
p:high_place missed 91 -5
p:high_place number -101 -16
p:high_place partner -91 4
p:high_place program -94 0
p:hit all 103 -140
p:hit ask 81 -128
p:hit body 181 67
p:hit drug 44 -120
p:hit friend 91 -50
p:hit fun -72 -107
p:hit harm_them -98 4
p:hit kin 159 117
p:hit me 175 185
p:hit number -113 2
p:hit partner 17 110
p:hit quit 96 59
p:hit recent 82 -20
p:hit taken -51 -88
p:hit while 119 -170
p:home ask 173 -22
p:home blade 80 58
p:home cut 127 24
p:home despair -95 11
p:home drink 146 -93
p:home drug -5 97
p:home end 122 17
p:home errand 1 -101
p:home fiction -138 3
p:home food -145 -28
p:home fun -123 -32
p:home gun 101 13
p:home hand 3 95
p:home kill -149 4
p:home laugh -183 0
p:home me 99 139
p:home miss_me 93 17
p:home missed 195 -40
p:home near -91 71
p:home not 111 -102
p:home now -149 -139
p:home number -149 30
p:home partner -138 27
p:home quit 91 -55
p:home relapse -99 -19
p:home resist -94 44
p:home secret 91 98
p:home shop 121 17
p:home take -114 -9
p:home they 70 230
p:home thing 97 86
p:home voices 117 53
p:home while -102 10
p:idea die 144 18
p:idea door 59 -136
p:idea drug 26 -89
p:idea errand 33 90
p:idea high_place 131 -39
p:idea jump 136 41
p:idea kids 83 35
p:idea kill 89 80
p:idea me 169 153
p:idea not -50 112
p:idea program -84 1
p:idea quit 143 14
p:idea strong 91 60
p:idea train 84 62
p:job ask 214 19
p:job end 154 -36
p:job give_away -83 -2
p:job home -80 0
p:job me 152 -109
p:job not 86 -16
p:job now -221 12
p:job number 165 -6
p:job past 88 0
p:job recent -105 -25
p:job resist -80 -2
p:job too_much -108 -37
p:job while -82 12
p:jump high_place 130 58
p:jump leave 173 -39
p:jump me -150 29
p:jump number -80 -16
p:jump recent -91 4
p:jump shop 103 -39
p:kids alone 85 49
p:kids drank -18 128
p:kids drink 12 269
p:kids end -94 62
p:kids errand 96 82
p:kids fading -106 2
p:kids fiction -115 -18
p:kids fine 142 -21
p:kids fun 87 23
p:kids hide 47 -108
p:kids home -82 -9
p:kids kin 262 -153
p:kids leave -137 -15
p:kids me 270 202
p:kids medicine 101 278
p:kids not -10 165
p:kids recent -114 1
p:kids school -83 58
p:kids soon 86 44
p:kids strong -30 92
p:kids they 18 -196
p:kids thing 44 -99
p:kids too_much -138 28
p:kids we 38 -90
p:kill again 107 -100
p:kill all 74 91
p:kill certain 198 63
p:kill die 82 23
p:kill errand 43 110
p:kill fiction -162 0
p:kill fun -148 -6
p:kill home -90 -2
p:kill kin -113 36
p:kill me -227 134
p:kill medicine 130 -20
p:kill missed -168 32
p:kill now 138 -19
p:kill plan 90 4
p:kill recent -137 2
p:kill thing -81 0
p:kill too_much -82 3
p:kill use -91 -48
p:kin abuse 217 -116
p:kin achieve 19 80
p:kin again -292 12
p:kin animal 117 -6
p:kin body -99 -9
p:kin breath 242 114
p:kin coped -152 85
p:kin cut -5 -94
p:kin door 135 -86
p:kin drank -216 27
p:kin drink -80 -83
p:kin errand 190 98
p:kin fun -136 38
p:kin goodbye -154 34
p:kin health_small -101 44
p:kin hide 84 -44
p:kin hit 202 -58
p:kin home 166 -47
p:kin kill -244 -11
p:kin me 43 108
p:kin not -11 104
p:kin now 166 -4
p:kin only 99 17
p:kin past 130 -179
p:kin resist -91 5
p:kin rope 88 -2
p:kin secret 169 -48
p:kin sick 46 83
p:kin soon -120 -3
p:kin sorry_shame 91 -9
p:kin they -241 24
p:kin tired_work 127 -86
p:kin too_much -121 107
p:kin use 81 -86
p:kin voices 86 48
p:kin weather 154 22
p:last_time achieve -89 -7
p:last_time blade -116 0
p:last_time body -110 11
p:last_time drink -135 -51
p:last_time fiction 95 -10
p:last_time fine 146 13
p:last_time goodbye -89 12
p:last_time laugh 152 42
p:last_time medicine 152 -85
p:last_time not -98 9
p:last_time recent 183 -75
p:last_time soon -133 -50
p:last_time too_much -139 7
p:last_time use -97 -27
p:last_time while -177 -91
p:laugh dealer -80 -11
p:laugh fiction 131 34
p:laugh goodbye 92 33
p:laugh me 128 4
p:laugh not 247 34
p:laugh program 117 61
p:leave achieve 84 -43
p:leave again -122 59
p:leave all 111 -86
p:leave despair 96 -54
p:leave door 100 -16
p:leave drug 17 -96
p:leave gone 144 -2
p:leave home -197 84
p:leave job -109 -1
p:leave live 150 100
p:leave me -254 -197
p:leave not 147 -126
p:leave now 105 -7
p:leave pills 25 125
p:leave program 293 -28
p:leave quit -186 20
p:leave recent -180 -38
p:leave strong -145 -40
p:leave taken 105 -6
p:leave they -129 -77
p:leave thing 51 118
p:leave tired_work -108 -33
p:live animal 86 16
p:live drug -143 -5
p:live errand 155 -32
p:live give_away 136 15
p:live me -27 120
p:live not 173 166
p:live now -80 22
p:maybe ask -84 20
p:maybe they 80 47
p:maybe use 91 -26
p:me abuse 248 -138
p:me achieve -55 118
p:me again -392 -140
p:me all 304 -148
p:me alone 146 -18
p:me animal -46 132
p:me ask 13 -258
p:me better_off 95 266
p:me blade 289 251
p:me body 134 263
p:me break 97 64
p:me breath 172 36
p:me cant 65 97
p:me clothes 85 -199
p:me coped -306 -112
p:me cut 148 305
p:me dealer -170 -87
p:me despair 389 -256
p:me die -255 153
p:me door 150 127
p:me drug 5 -243
p:me end 261 69
p:me errand -119 253
p:me fading 153 75
p:me fiction -167 -40
p:me fine 114 240
p:me food -278 -78
p:me forgive -104 130
p:me friend -183 -61
p:me fun -105 81
p:me give_away 156 -1
p:me gone -99 88
p:me goodbye 115 96
p:me gun -20 134
p:me hand -141 184
p:me harm 70 108
p:me harm_them 226 269
p:me health_small -234 -1
p:me help 169 -29
p:me high -155 -159
p:me high_place 138 98
p:me hit 207 -131
p:me home 325 -57
p:me idea 49 133
p:me job 179 -19
p:me jump -239 -17
p:me kids 167 29
p:me kill -213 238
p:me kin 99 -3
p:me last_time 187 167
p:me laugh -391 42
p:me leave 146 -140
p:me live 20 150
p:me medicine 331 -231
p:me miss_me -135 -9
p:me missed 210 -71
p:me money 160 -78
p:me near -275 96
p:me not 256 -79
p:me now 120 255
p:me overdose -24 97
p:me past 242 -294
p:me past_other -118 -155
p:me pills 204 44
p:me plan 237 80
p:me program 290 -212
p:me quit 201 149
p:me rage 114 46
p:me recent 80 -67
p:me relapse -168 -94
p:me resist 253 49
p:me rope 26 145
p:me school -157 -157
p:me secret 81 -178
p:me shop -245 -142
p:me sleep -315 -21
p:me sober 182 -203
p:me soon 305 136
p:me strong -126 -38
p:me take 174 246
p:me taken -132 -86
p:me they -241 200
p:me thing -68 121
p:me threat 125 186
p:me tired 300 -12
p:me tired_work 251 15
p:me train 174 194
p:me use 341 -95
p:me voices -157 -34
p:me wake 116 207
p:me weather 94 23
p:me while 378 -86
p:medicine all -152 -78
p:medicine ask -254 -40
p:medicine coped 120 -54
p:medicine door -100 -11
p:medicine drink -5 90
p:medicine errand 173 -7
p:medicine fading 11 92
p:medicine food -103 16
p:medicine give_away 100 -38
p:medicine hand 111 -13
p:medicine last_time 86 -54
p:medicine live -208 0
p:medicine me -263 -414
p:medicine missed 313 -157
p:medicine near -36 117
p:medicine not 187 -231
p:medicine number -245 -21
p:medicine only -94 44
p:medicine past 205 -23
p:medicine pills -102 -5
p:medicine quit 105 -56
p:medicine recent 188 -183
p:medicine soon -109 6
p:medicine take -184 -104
p:medicine taken -170 -4
p:medicine tired_work -85 -11
p:medicine too_much -85 -134
p:medicine train 115 -55
p:medicine use -92 -72
p:medicine while 340 -162
p:miss_me drink 121 -69
p:miss_me errand -151 -5
p:miss_me me -197 -79
p:miss_me not -151 -33
p:miss_me shop -81 0
p:miss_me we 80 29
p:missed again -165 3
p:missed all 21 -85
p:missed animal 101 53
p:missed ask -137 48
p:missed blade 52 96
p:missed clothes -99 2
p:missed door -145 -8
p:missed drank 227 -36
p:missed drink 189 -186
p:missed drug 186 5
p:missed errand -99 159
p:missed fiction 154 15
p:missed food -95 53
p:missed give_away 233 108
p:missed goodbye 78 92
p:missed hand -50 80
p:missed health_small 104 15
p:missed help 41 -98
p:missed home -156 80
p:missed idea -174 43
p:missed kids -112 -3
p:missed kill -106 32
p:missed kin -82 -49
p:missed leave 144 -100
p:missed live 124 99
p:missed me -16 -101
p:missed medicine 598 -289
p:missed not 82 -220
p:missed now 187 -31
p:missed pills 120 16
p:missed program 116 7
p:missed quit -142 -26
p:missed recent 122 -285
p:missed rope -123 -12
p:missed safe 104 32
p:missed secret 32 -86
p:missed shop -101 2
p:missed soon 203 146
p:missed strong -121 55
p:missed they -149 181
p:missed thing -61 81
p:missed too_much 208 -92
p:missed train 176 -11
p:missed weather 87 -46
p:missed while 168 -143
p:missed withdrawal 80 -47
p:money body 67 -107
p:money give_away 89 25
p:money me 154 -235
p:money not 101 -5
p:money pills 37 -94
p:near body -112 -5
p:near break 64 105
p:near door -12 -167
p:near drink 145 -23
p:near drug 93 27
p:near errand 119 37
p:near fun -141 -37
p:near hand -90 19
p:near high_place 5 -126
p:near me 6 195
p:near now -106 2
p:near program -125 11
p:near shop 110 -100
p:near strong 59 97
p:near train 242 85
p:not abuse -151 -95
p:not achieve 144 82
p:not again 96 -30
p:not all -60 -127
p:not ask 152 -273
p:not better_off 115 13
p:not body -69 100
p:not breath 206 78
p:not cant 132 20
p:not certain -43 80
p:not clothes -100 16
p:not coped 187 -65
p:not dealer -150 56
p:not despair 27 -86
p:not die -463 49
p:not door -93 -120
p:not drank -93 -134
p:not drink -192 96
p:not drug 14 258
p:not errand 203 -176
p:not fiction 216 -51
p:not fine 82 -38
p:not food 277 -179
p:not forgive -230 31
p:not fun 89 -6
p:not gone 54 83
p:not gun 102 -11
p:not harm -394 13
p:not health_small 96 -41
p:not hide -140 -34
p:not high 77 101
p:not idea -182 -250
p:not kids -226 66
p:not kill 12 98
p:not kin 102 61
p:not laugh 311 -78
p:not leave 49 118
p:not live 199 133
p:not me 109 -142
p:not medicine 580 -358
p:not miss_me -259 36
p:not missed -415 57
p:not near 130 10
p:not now -63 -108
p:not number 80 -103
p:not only -391 -80
p:not partner -109 28
p:not plan 99 0
p:not program 195 -76
p:not quit 111 -148
p:not recent 385 72
p:not relapse -244 -8
p:not resist 230 -78
p:not safe 218 49
p:not school 199 -14
p:not shop -8 -86
p:not sleep 51 -139
p:not sober 67 -136
p:not soon 222 121
p:not sorry_shame -103 44
p:not taken 66 111
p:not thanks -178 -10
p:not they -147 132
p:not thing -75 86
p:not too_much -218 -135
p:not use -201 -90
p:not voices -97 8
p:not wake 23 257
p:not we -93 -30
p:not weather 97 177
p:not while 80 -116
p:not wound -105 59
p:now achieve 73 133
p:now again -90 -6
p:now all 212 23
p:now alone 91 26
p:now ask 168 236
p:now better_off -85 -2
p:now breath 29 89
p:now cant -123 -16
p:now clothes -175 -2
p:now coped 110 -63
p:now die 22 96
p:now drank -120 -42
p:now drink 98 -183
p:now errand -114 80
p:now fiction 92 44
p:now fine -134 35
p:now fun -229 -6
p:now give_away 133 102
p:now idea 94 83
p:now kill 98 63
p:now kin 1 111
p:now leave 118 118
p:now live 69 141
p:now me 66 245
p:now medicine -174 -40
p:now missed 127 92
p:now money 138 30
p:now not 133 -193
p:now number -93 22
p:now past -150 84
p:now pills -20 86
p:now plan 108 -1
p:now program 131 -55
p:now quit 95 47
p:now resist -134 44
p:now safe -103 -5
p:now secret 125 -76
p:now sick 36 -102
p:now soon 84 -24
p:now they 354 -80
p:now thing -101 6
p:now tired 7 -115
p:now use -116 28
p:now wound -140 56
p:number ask -14 -118
p:number despair 81 1
p:number errand 109 -31
p:number fading -92 39
p:number gone 72 84
p:number help 128 -44
p:number high 57 100
p:number me -214 -139
p:number money -80 -6
p:number not 291 -68
p:number now -150 119
p:number pills 129 56
p:number quit -59 -109
p:number secret 100 56
p:number sick 99 -36
p:number sleep -82 -32
p:number soon -142 -4
p:number train -93 17
p:number use 123 4
p:only animal 82 22
p:only ask 42 -91
p:only dealer 119 -24
p:only drink 86 -105
p:only drug 66 -115
p:only errand 87 -48
p:only home -92 -34
p:only leave 108 97
p:only live 80 13
p:only me 218 25
p:only missed 187 127
p:only not 105 -67
p:only plan -103 9
p:only shop 131 -53
p:only too_much -70 -82
p:overdose drink 40 94
p:overdose drug 74 92
p:overdose me -25 102
p:overdose not 110 142
p:partner abuse 89 -43
p:partner ask -102 -100
p:partner body 92 -98
p:partner break 81 33
p:partner drank 54 88
p:partner fun 144 -61
p:partner hit 88 -230
p:partner home 132 15
p:partner me 440 -143
p:partner recent -101 34
p:partner sick 9 96
p:partner soon -97 -5
p:partner taken -123 0
p:partner thing 160 26
p:past again 248 17
p:past ask 32 100
p:past body 118 -26
p:past drink -173 -3
p:past drug -23 156
p:past errand -141 -43
p:past fear -81 73
p:past fine -251 -10
p:past home 67 96
p:past last_time -110 -30
p:past live -145 24
p:past me -103 -143
p:past missed 101 -49
p:past not 353 -43
p:past now -285 174
p:past program 129 -74
p:past quit -219 -10
p:past relapse 92 -56
p:past safe -85 0
p:past shop -125 27
p:past sober 8 139
p:past they -196 -10
p:past while 241 -71
p:past_other recent -96 18
p:pills abuse 5 102
p:pills all -156 -43
p:pills body 18 -165
p:pills errand 179 32
p:pills health_small -112 -41
p:pills live -88 0
p:pills me 19 129
p:pills not -133 33
p:pills number -92 54
p:pills past 95 60
p:pills secret -83 11
p:pills soon 135 -10
p:pills taken -104 -126
p:pills while -106 -4
p:plan again 170 109
p:plan ask 114 22
p:plan body 91 55
p:plan hand -127 20
p:plan home -95 7
p:plan kin 129 -5
p:plan me 158 102
p:plan soon 84 4
p:plan train -124 0
p:police all -82 0
p:program ask 90 -60
p:program cant 88 -32
p:program dealer -163 0
p:program despair 174 -166
p:program errand -185 13
p:program food 89 30
p:program home -93 2
p:program leave 112 70
p:program me -97 11
p:program missed 296 80
p:program not 223 -173
p:program now 209 -61
p:program quit -80 -15
p:program sick -85 0
p:program they 176 12
p:program tired 97 -32
p:program train 125 28
p:program while 100 74
p:quit achieve -145 40
p:quit again 191 -75
p:quit ask -109 37
p:quit blade -105 81
p:quit break 37 -102
p:quit breath 149 9
p:quit certain 136 51
p:quit coped -17 80
p:quit cut 138 -2
p:quit die 88 43
p:quit door -160 11
p:quit drank 181 -136
p:quit drink -10 -203
p:quit drug 128 -382
p:quit end -231 51
p:quit errand -181 13
p:quit hide 84 -29
p:quit home 35 126
p:quit idea 114 -69
p:quit last_time -189 -55
p:quit me 202 199
p:quit medicine 360 -201
p:quit near 111 66
p:quit number -84 69
p:quit program 20 -105
p:quit recent 309 -315
p:quit secret 102 -44
p:quit soon 112 -21
p:quit taken 44 90
p:quit thanks -83 -7
p:quit they -143 65
p:quit tired 106 75
p:quit use -176 38
p:quit while 121 -78
p:quit withdrawal 123 -52
p:rage me 73 -102
p:rage not 143 -17
p:rage now 96 0
p:rage tired_work -1 89
p:recent achieve -160 -12
p:recent all -24 115
p:recent ask 273 -108
p:recent body -134 16
p:recent die -84 -18
p:recent drank 153 -84
p:recent drink -48 -108
p:recent drug 15 -113
p:recent fiction 117 -6
p:recent fun 87 48
p:recent goodbye -98 -17
p:recent kin -106 -48
p:recent laugh 198 29
p:recent me 61 -87
p:recent medicine 172 -116
p:recent near -81 -32
p:recent not 117 13
p:recent now 155 139
p:recent number -121 -19
p:recent only 100 67
p:recent pills 5 -86
p:recent program -117 49
p:recent quit -127 -76
p:recent sick 35 -84
p:recent sleep -240 68
p:recent sober -69 135
p:recent soon -84 -30
p:recent sorry_shame 89 -15
p:recent take -2 -88
p:recent too_much -117 57
p:recent use -49 -89
p:recent while -70 -140
p:recent wound 33 -86
p:relapse all 71 -88
p:relapse body -88 -9
p:relapse drug 86 -69
p:relapse hand -114 -14
p:relapse health_small -158 0
p:relapse kin -102 0
p:relapse me -188 -72
p:relapse only -101 -7
p:relapse recent 231 -54
p:relapse too_much 93 -75
p:resist all -25 -124
p:resist body -163 42
p:resist clothes -192 0
p:resist drug 12 -134
p:resist end 94 -85
p:resist errand -99 21
p:resist fiction 113 73
p:resist fine 138 40
p:resist hand -105 5
p:resist help 91 -135
p:resist idea 48 -162
p:resist me 123 88
p:resist now 81 56
p:resist only -92 4
p:resist partner -117 18
p:resist they 11 105
p:resist thing -81 -41
p:resist too_much -103 -107
p:resist wound -97 27
p:rope drank -92 15
p:rope end 27 -82
p:rope fun -101 3
p:rope me 94 49
p:rope now 121 80
p:rope shop 84 62
p:safe me 84 102
p:safe medicine 83 -42
p:safe not 130 17
p:safe plan -89 0
p:school high -102 0
p:school leave 122 27
p:school me -114 -49
p:school not 121 6
p:school soon 22 -92
p:secret animal 121 61
p:secret ask -198 78
p:secret body 94 -38
p:secret coped 89 -25
p:secret end -80 8
p:secret errand -118 -3
p:secret fiction 107 0
p:secret fine 95 1
p:secret friend 104 89
p:secret fun 96 62
p:secret goodbye 90 -11
p:secret hand -85 -1
p:secret health_small 192 6
p:secret hide -178 8
p:secret high_place -118 -54
p:secret job 166 44
p:secret kids -113 47
p:secret kin 183 58
p:secret me 22 126
p:secret not -388 -76
p:secret recent 52 83
p:secret soon 48 -98
p:secret they 89 -2
p:secret tired_work -104 6
p:secret too_much -88 -29
p:shop all -94 -1
p:shop coped -170 -8
p:shop dealer 88 -33
p:shop door 87 -122
p:shop drink 213 -74
p:shop errand -115 -104
p:shop fading -96 -10
p:shop high_place 161 17
p:shop kin -104 0
p:shop me -109 95
p:shop not 114 153
p:shop recent -160 -7
p:sick animal -94 -5
p:sick body 110 -89
p:sick drink 91 -51
p:sick fading 83 -50
p:sick home 31 -84
p:sick me 53 -215
p:sick missed 52 -81
p:sick not 159 -53
p:sick number 102 -52
p:sick quit 199 -181
p:sick resist 101 -120
p:sick shop -100 -5
p:sick soon 42 -92
p:sick they -57 90
p:sick too_much 50 -102
p:sick while 150 -49
p:sleep ask -122 6
p:sleep fiction -90 0
p:sleep fine 97 35
p:sleep kids -104 3
p:sleep me 99 -60
p:sleep missed 132 1
p:sleep not -148 74
p:sleep recent -101 34
p:sleep soon -91 24
p:sleep strong 124 50
p:sleep while -102 -18
p:sober end 132 -10
p:sober errand 89 -56
p:sober me 57 -97
p:sober not 109 -47
p:sober number -90 -7
p:sober soon 108 -3
p:soon all 209 109
p:soon ask -119 145
p:soon body 111 82
p:soon cut 166 5
p:soon drug 211 38
p:soon end 128 198
p:soon fading -118 50
p:soon fine -163 -42
p:soon food -172 2
p:soon fun 65 148
p:soon gone 78 88
p:soon goodbye 20 -111
p:soon harm -109 55
p:soon harm_them 84 95
p:soon hide 82 39
p:soon high 76 -128
p:soon high_place -83 10
p:soon home -63 -86
p:soon kill 192 150
p:soon kin -117 45
p:soon leave 1 -110
p:soon me -270 371
p:soon not 295 151
p:soon number -138 5
p:soon only 83 -100
p:soon plan -27 -97
p:soon program -102 -68
p:soon quit 170 -36
p:soon recent 15 104
p:soon rope 85 48
p:soon secret 81 53
p:soon sick -102 1
p:soon sober 55 -96
p:soon strong 106 66
p:soon take 109 -42
p:soon train 103 102
p:soon we -110 -97
p:soon weather 91 19
p:sorry_shame all 92 40
p:sorry_shame kin -167 0
p:sorry_shame too_much 108 25
p:strong cant 111 -17
p:strong errand 124 79
p:strong now 95 -38
p:take achieve -96 0
p:take all 229 163
p:take body -177 -15
p:take coped -80 -3
p:take drug 205 20
p:take food -149 -51
p:take kids 65 -174
p:take leave -83 135
p:take not 6 120
p:take now -110 -139
p:take number 84 72
p:take pills 258 244
p:take plan 83 -15
p:take recent -84 -98
p:take sleep 108 -126
p:take soon 115 30
p:take they 20 124
p:take too_much 450 357
p:take train -91 20
p:take while -128 100
p:take wound 126 5
p:taken ask 119 -34
p:taken drink 99 -25
p:taken too_much 86 -41
p:taken while 47 109
p:thanks crave -95 0
p:thanks errand 84 0
p:thanks food 94 33
p:thanks god -88 0
p:thanks me -247 26
p:thanks not -96 24
p:thanks now -93 -2
p:thanks recent 107 40
p:they abuse 83 45
p:they animal 108 31
p:they ask 302 -147
p:they body 142 204
p:they break 63 105
p:they breath 329 246
p:they coped 89 17
p:they dealer 254 -95
p:they door 27 -85
p:they drug 233 82
p:they errand 104 46
p:they fiction -82 48
p:they fine -115 60
p:they forgive -133 -4
p:they give_away -97 24
p:they goodbye -20 113
p:they gun 91 59
p:they hand 101 -14
p:they harm_them 140 48
p:they help 156 39
p:they hide -106 52
p:they high -118 13
p:they hit 164 111
p:they home 86 59
p:they idea 0 94
p:they job 104 13
p:they kids 47 98
p:they kill -16 92
p:they laugh -29 87
p:they leave 182 85
p:they me 107 160
p:they miss_me 100 -60
p:they missed 70 121
p:they near 215 16
p:they not 193 200
p:they now 73 -189
p:they partner 38 -132
p:they program -87 47
p:they quit 183 270
p:they recent 221 -70
p:they rope -93 -23
p:they secret 42 -87
p:they shop 99 101
p:they sick 83 121
p:they soon 186 106
p:they sorry_shame -106 30
p:they take 44 100
p:they thing 324 -24
p:they tired_work 95 -45
p:they too_much -75 140
p:they train 72 -102
p:they use 24 108
p:they weather 138 68
p:they while 52 -102
p:they withdrawal -22 101
p:thing again -171 51
p:thing all 118 10
p:thing ask 108 36
p:thing better_off -82 0
p:thing body -108 29
p:thing drug 80 -27
p:thing kids 169 -25
p:thing kill -89 5
p:thing leave -86 20
p:thing me 213 -160
p:thing not 162 -45
p:thing now 80 -44
p:thing number 134 28
p:thing only -99 3
p:thing past -87 -36
p:thing quit 53 98
p:thing secret 123 29
p:thing soon 157 -68
p:thing they 198 -60
p:thing too_much 103 -1
p:threat leave 10 -83
p:tired animal 117 -7
p:tired body -81 25
p:tired breath 119 46
p:tired errand 102 -44
p:tired food 106 -38
p:tired fun 114 -24
p:tired leave 107 39
p:tired live 107 61
p:tired me 90 50
p:tired not 92 -62
p:tired program 144 -69
p:tired_work ask -87 -29
p:tired_work body 82 -19
p:tired_work job 89 -13
p:tired_work kill -165 2
p:tired_work me -101 -97
p:tired_work recent -84 17
p:tired_work soon -202 12
p:too_much animal 124 -33
p:too_much ask 197 -76
p:too_much body -96 80
p:too_much clothes -88 -1
p:too_much die 96 6
p:too_much drug 162 -19
p:too_much errand 207 20
p:too_much fading 57 113
p:too_much fear 117 13
p:too_much food -199 34
p:too_much give_away 118 27
p:too_much goodbye 194 14
p:too_much hand 89 82
p:too_much home -90 -52
p:too_much kin 103 -28
p:too_much last_time 127 0
p:too_much me 491 59
p:too_much medicine 109 24
p:too_much missed 72 100
p:too_much not 182 -34
p:too_much only -83 -24
p:too_much past 54 120
p:too_much pills 292 182
p:too_much quit 160 -89
p:too_much resist 23 -83
p:too_much soon 99 -31
p:too_much use 81 102
p:too_much we 89 -11
p:too_much while -243 57
p:train body -85 3
p:train crave 26 102
p:train errand -202 -8
p:train fun -100 6
p:train kids -86 0
p:train kill -85 24
p:train me 108 -4
p:train not 92 89
p:train now 127 39
p:train recent 101 59
p:train take 54 -82
p:use again 130 -21
p:use all -93 -15
p:use ask 109 52
p:use blade 57 88
p:use breath -55 99
p:use clothes 150 -32
p:use coped -126 2
p:use drug 363 -52
p:use fear -115 1
p:use fun -104 -28
p:use high 90 22
p:use home 114 -39
p:use last_time 111 37
p:use me -6 -135
p:use medicine -154 -15
p:use not 380 -149
p:use number -180 -79
p:use past 104 195
p:use rage -95 -10
p:use recent 217 38
p:use secret 89 39
p:use shop 137 -88
p:use soon 214 0
p:use tired -107 -43
p:use too_much -178 7
p:voices again -99 5
p:voices all -97 0
p:voices body 62 -92
p:voices health_small -89 0
p:voices home 89 23
p:voices me 176 -67
p:voices not -31 -90
p:voices now 97 -41
p:wake clothes 140 -12
p:wake goodbye -90 0
p:wake kids -135 0
p:wake not 110 39
p:wake quit 103 -4
p:we abuse 88 -37
p:we achieve 95 -24
p:we all 115 -17
p:we fiction -91 4
p:we food 88 -40
p:we kin 85 -16
p:we me 88 -7
p:we missed -139 43
p:we now -84 -10
p:we plan -80 0
p:we recent -143 22
p:we school -122 0
p:we soon -113 22
p:we sorry_shame 81 -18
p:we taken 132 -34
p:we thing 10 -82
p:we too_much 81 4
p:weather all 88 -6
p:weather breath 173 25
p:weather me 162 76
p:weather not 103 -15
p:weather recent 93 -2
p:weather soon -117 0
p:weather they 146 47
p:while all -43 93
p:while body -95 -8
p:while coped -92 -6
p:while crave -89 -6
p:while cut 83 43
p:while drank 98 -77
p:while end 100 32
p:while gone 120 81
p:while health_small -106 7
p:while hit 76 -114
p:while kin -101 -10
p:while me -354 -112
p:while miss_me -81 0
p:while missed 7 -80
p:while not 93 -113
p:while now -141 75
p:while number 137 -77
p:while only -99 -4
p:while past 99 142
p:while program -84 -17
p:while quit 185 -108
p:while recent -100 18
p:while secret 84 -17
p:while sick 95 -42
p:while sleep 95 -12
p:while soon -227 89
p:while thanks -114 -3
p:while they 102 24
p:while too_much -102 123
p:while we -100 -1
p:withdrawal ask 42 -93
p:withdrawal door 23 81
p:withdrawal errand -7 -83
p:withdrawal fading 21 -83
p:withdrawal high_place 21 -83
p:withdrawal me -23 -203
p:withdrawal not 40 -130
p:withdrawal quit 121 -51
p:withdrawal recent 103 -27
p:withdrawal sick 86 -33
p:withdrawal sleep -86 -7
p:withdrawal strong 82 -25
p:withdrawal they -109 -18
p:wound again 78 84
p:wound fading 26 -85
p:wound hand 88 -74
p:wound health_small -92 32
p:wound hide 118 64
p:wound me -110 134
p:wound too_much 93 45
r:calm.denial -909 95
r:calm.medicine_taken -633 235
r:calm.no_use -613 -410
r:calm.of_another -641 -477
r:calm.refused -718 -127
r:calm.sober_time -342 -322
r:calm.told_story -498 50
r:en.about_to_use 548 -568
r:en.abuse 827 -589
r:en.craving 487 -565
r:en.danger_now 107 612
r:en.danger_to_others 450 370
r:en.despair 460 -703
r:en.eating 114 -237
r:en.goodbye 584 450
r:en.missed_medicine 504 -290
r:en.overdose 226 749
r:en.plan 535 466
r:en.self_harm 646 810
r:en.suicide 654 915
r:en.use 861 -420
r:en.voices 417 310
r:en.wish_to_die 768 733
r:en.withdrawal 401 -347
r:es.a_punto_de_consumir 353 -526
r:es.abstinencia 503 -244
r:es.autolesion 566 665
r:es.comida 202 -45
r:es.consumo 528 -496
r:es.desesperanza 335 -647
r:es.despedida 372 422
r:es.ganas 245 -334
r:es.ganas_de_morir 720 515
r:es.maltrato 603 -518
r:es.peligro 501 553
r:es.peligro_para_otros 542 266
r:es.plan 445 646
r:es.sin_medicina 573 -356
r:es.sobredosis 348 543
r:es.suicidio 499 731
r:es.voces 83 235
s:abuse 390 -333
s:achieve -403 112
s:again 255 -130
s:all 185 300
s:alone 47 9
s:animal -352 343
s:ask 10 316
s:better_off 266 152
s:blade 783 1049
s:body 441 402
s:break 162 116
s:breath 268 476
s:cant 0 -71
s:certain 265 132
s:clothes -337 -182
s:coped -230 -273
s:crave 351 -822
s:cry 62 -17
s:cut -35 726
s:dealer 294 -692
s:despair 20 -579
s:die 24 893
s:door -154 312
s:drank 833 -449
s:drink 853 -1249
s:drug 780 -1081
s:end 112 165
s:errand -619 33
s:fading 224 376
s:fear 31 136
s:fiction -506 52
s:fine -384 -26
s:food -1126 -125
s:forgive 136 219
s:friend 112 -120
s:fun -715 10
s:give_away -110 226
s:god 79 300
s:gone -29 -69
s:goodbye 225 351
s:gun 459 634
s:hand 469 -194
s:harm -90 389
s:harm_them 206 674
s:health_small -763 -181
s:help 266 203
s:hide 164 331
s:high 466 -402
s:high_place 395 735
s:hit 212 11
s:idea 310 359
s:job -426 -165
s:jump 23 124
s:kids -407 402
s:kill -98 433
s:kin -260 -8
s:last_time 375 187
s:laugh -690 6
s:leave 428 -426
s:live 391 891
s:maybe 70 107
s:me 323 64
s:medicine 477 -1103
s:missed 204 -4
s:money 243 -522
s:near 476 3
s:not 353 -76
s:now 243 -51
s:number 222 -438
s:only 166 -165
s:overdose 119 806
s:partner 132 -17
s:past 204 -244
s:past_other -449 -174
s:pills 506 603
s:plan 362 547
s:police -31 191
s:program 42 -403
s:quit 181 -241
s:rage -68 -171
s:recent 155 -237
s:relapse 89 -545
s:resist 7 -297
s:rope 412 783
s:safe 21 330
s:school -608 -91
s:secret 203 -228
s:shop 394 -497
s:sick 550 -408
s:sleep -153 -7
s:sober 302 -630
s:soon 394 -44
s:sorry_shame 359 -210
s:strong 93 -76
s:take 248 281
s:taken -227 4
s:thanks -635 169
s:they 559 326
s:thing -233 82
s:threat 89 330
s:tired 95 5
s:tired_work -503 6
s:too_much 163 128
s:train 402 784
s:use 109 -650
s:voices 195 108
s:wake 244 215
s:we -190 -170
s:weather -421 67
s:while -28 -271
s:withdrawal 309 -700
s:wound 266 472
s:year -175 -74
t:2011 dej el 67 -5
t:5 min away 68 -18
t:a b on -67 5
t:a bottl of 67 55
t:a date pick 74 33
t:a day and -67 0
t:a kid at 70 -5
t:a la cas 159 -123
t:a la escuel -95 7
t:a la piscin -80 0
t:a la virg 81 30
t:a line and -88 9
t:a list of 151 55
t:a los muert 79 11
t:a los quinc 82 -8
t:a mat si -69 0
t:a mi abuel 43 -83
t:a mi espos 85 -89
t:a mi herman -96 35
t:a mi madr 74 68
t:a mi mam 131 89
t:a mi padrin 74 -51
t:a mi pap 68 21
t:a mi tio -89 0
t:a name and 80 -23
t:a new person -87 0
t:a number to -69 0
t:a sal suci 95 -50
t:a shot and 21 78
t:a song that -74 0
t:a tom ya 10 -68
t:a way out 55 95
t:about go back -69 0
t:about kill myself 90 3
t:about when i -70 0
t:abraz que me -81 0
t:abri la ventan 8 -67
t:abuel y me 2 -90
t:abus de mi 90 -134
t:acab el mund -79 0
t:acab la rach 95 -67
t:acer sin zapat 109 -29
t:after the game 83 44
t:afuer con una 53 80
t:agarr del pel 67 1
t:aguant los zapat -139 0
t:al beb y 72 16
t:al casin y 35 -68
t:al sup y -86 0
t:alcohol en la -85 0
t:algui que me -97 -94
t:all down for -77 0
t:all i can 52 -80
t:all of them 125 11
t:alright want to -72 0
t:amarr a la 32 -68
t:an hour ago 105 95
t:an old friend 136 -46
t:and a bottl 22 87
t:and everyth is 69 16
t:and for what 74 14
t:and grey and -73 0
t:and i are -149 -37
t:and i cant 90 169
t:and i just -68 -14
t:and i know 100 88
t:and i said 69 39
t:and i still -70 -12
t:and i was -85 -56
t:and id call -69 0
t:and im not 88 41
t:and it been -82 0
t:and it got 87 -59
t:and it not 137 -101
t:and it was -94 8
t:and look at -75 0
t:and my hand 14 93
t:and no im -68 3
t:and nobodi ever -67 0
t:and now i 69 -36
t:and put on 113 12
t:and the calendar -71 0
t:and the day 78 24
t:and then go -67 0
t:and today i 73 21
t:and took my 93 -25
t:and updat my 77 34
t:and want to 123 13
t:and went to -75 0
t:and woke up 82 -39
t:ando con la 70 -30
t:anoth one bite -88 0
t:answer me right 4 71
t:antes de que 77 46
t:app log me -86 0
t:app where i 75 -33
t:are at the 88 -36
t:are from the -80 0
t:are in my 18 78
t:are in the 84 23
t:are on the 150 82
t:as far as 103 60
t:asi de clar 70 21
t:ask if i -160 0
t:ask me to -76 0
t:ask my mom -110 0
t:ask so i 39 68
t:ask the pharmacist 118 7
t:at a time -77 0
t:at my mom 104 -30
t:at noon so -81 0
t:at the bottom 76 -60
t:at the dmv -104 0
t:at the door -29 -95
t:at the frat 75 -43
t:at the gala -77 0
t:at the key 16 -73
t:at the lake -77 -23
t:at the pumpkin -79 0
t:at the shelter 82 4
t:at the wed 76 -52
t:at this point 71 9
t:back to day 124 -23
t:back to school -106 0
t:back when i -89 -5
t:ban de la 98 24
t:be scare it -107 0
t:be the death -127 0
t:be the end -81 0
t:be there in -95 0
t:be too close -107 0
t:beat me at -140 0
t:bebi en la 68 -23
t:becaus i was 146 -12
t:becaus it is -95 0
t:bite the dust -88 0
t:black out at 76 -34
t:bols en la -82 -5
t:book a room 79 29
t:boss put his 69 -38
t:bottl of gin 17 100
t:bottl of pill 12 74
t:box of film 79 -27
t:box of wine 104 -6
t:broke in my 88 -69
t:brother where the 87 15
t:bump at the 75 -43
t:bumpi and id -69 0
t:buprenorfin al can 86 -8
t:burn me with 95 -44
t:burn my hand -87 0
t:but i did -114 1
t:but i know 42 -85
t:but i was 70 35
t:but if a 94 29
t:but the one 71 -21
t:by a thread 85 -31
t:by the belt -70 0
t:by the window -135 0
t:by tonight if 7 -102
t:caf de los 125 25
t:caguam con los 90 -19
t:caj hast en -68 0
t:call en la -77 0
t:call if it -69 0
t:came in the 142 35
t:can ask my -70 0
t:can hear the 59 -116
t:can leav the 39 68
t:can you tell -73 0
t:cancel my session 93 -24
t:cans de intent 41 -82
t:cant feel my 7 79
t:cant get that -70 0
t:cant make it -69 -10
t:cant wait to -75 0
t:carcel por vend -89 0
t:cas de la 76 22
t:cas de mi 69 2
t:cash my check 73 -37
t:casi me da -80 0
t:cay la buprenorfin 86 -8
t:check the no -95 0
t:coach did stuff 68 -20
t:coach said everi 81 -23
t:coach say im -105 0
t:cobr de otra 84 -57
t:com tod los -83 0
t:come back im 12 -80
t:con el cuchill -77 5
t:con la cuch 84 7
t:con la ide 71 32
t:con la mudanz -90 -8
t:con la puert 29 -109
t:con la sal -94 0
t:con la vid 30 73
t:con las gan 69 -1
t:con los del 84 -41
t:con mi hermanit 70 42
t:con mi novi -87 0
t:con mi vid 89 11
t:con mis hij -88 0
t:consum esta seman -72 0
t:contr la par 61 82
t:convulsion fum algo 7 120
t:cop de cristal -91 0
t:cort las unas -72 0
t:crash out if 3 -71
t:crave pickl so -148 0
t:crave show up -108 0
t:cre que me 104 109
t:cristal de la -74 0
t:cristal dos dia 100 -3
t:cruz la call 83 93
t:cuand lleg el -93 -38
t:cuand se duerm 48 -84
t:cuent de la -70 0
t:cuid a mi 69 38
t:dand golp en 72 31
t:date pick it 74 33
t:day and then -67 0
t:de golp y 19 -85
t:de hac dan -103 0
t:de la cam 92 56
t:de la cas 47 106
t:de la escuel 71 23
t:de la esquin -88 -15
t:de la gargant -72 -6
t:de la grip -74 0
t:de la lengu -37 -110
t:de la list 113 -21
t:de la par -78 0
t:de la pen -96 0
t:de la ray -26 81
t:de la vid 109 14
t:de lo que -108 21
t:de los mart 121 25
t:de mi abuel 95 89
t:de mi ex 87 -46
t:de mi hij -79 3
t:de mi muj -67 0
t:de mi nin 91 64
t:de mi suegr 77 -48
t:de mi tia -103 -8
t:de mis hij 98 -8
t:de pens en 67 -62
t:de tom hoy -98 0
t:death of me -127 0
t:debaj de la 111 19
t:deep this time 94 14
t:dej el guar 71 -13
t:dej la puert -73 30
t:dej las llav -72 6
t:dej sin air -81 0
t:del otro lad 41 69
t:del vici en 71 -40
t:denm de baj 72 -11
t:detox at home 93 -29
t:di par de 45 -79
t:dia de la -84 0
t:dic que me -99 18
t:dic que ya -105 0
t:did a shot 21 78
t:did stuff on 68 -20
t:did thing to 68 -68
t:didnt want to -118 5
t:die in your -81 0
t:difunt son much 63 -72
t:dig que no 21 -92
t:dij a mi 94 7
t:dij estoy molest -79 0
t:dij que me 78 86
t:dij que no -73 -1
t:dij que si 101 -59
t:dio un abraz -81 0
t:do i sign 13 -98
t:do it again 26 -81
t:do line in 74 -35
t:do the math 111 41
t:do this anymor -186 0
t:dog ate my 76 -41
t:dont get sum 3 -71
t:dont know if 53 -108
t:dont let my 85 61
t:dont think i 30 -102
t:dont wait up 92 5
t:dont want to -224 -89
t:dos dia sin 92 -1
t:down for me -77 0
t:down the sink -68 -11
t:drank a bottl 2 67
t:drank a fifth -30 119
t:drank himself to -68 0
t:drove past the -79 0
t:eche una siest -104 0
t:edg of the 2 -76
t:el ban de 98 23
t:el caf de 126 30
t:el diari y -103 0
t:el grup de -72 -6
t:el mes pas -76 -31
t:el segur no 113 -29
t:el viern teng -76 0
t:em in the -89 0
t:en 2011 dej 67 -5
t:en el ban 96 112
t:en el braz 84 60
t:en el camion -150 -9
t:en el corredor 67 -5
t:en el cuartel 86 -33
t:en el diari -125 0
t:en el grup -89 -26
t:en el pis 84 -67
t:en el trabaj 70 14
t:en el viaj 116 -41
t:en este mund 89 66
t:en la acer 110 -43
t:en la baner -68 0
t:en la boc 19 -102
t:en la call -14 -92
t:en la carcel -89 0
t:en la carniceri -70 0
t:en la cas -136 31
t:en la cocin 160 90
t:en la esquin -101 -16
t:en la guanter 32 -81
t:en la line -76 0
t:en la man 157 -141
t:en la mes 117 -22
t:en la panz 68 64
t:en la pregunt 25 80
t:en la sesion -100 0
t:en la tin 32 102
t:en su carr 80 19
t:end my life 69 20
t:end of me -81 0
t:envidi a los 79 11
t:es par el 91 -61
t:es un poz 76 -28
t:es un suicidi -81 0
t:escrib desd el 50 79
t:esper que se 76 43
t:espos cre que 121 -48
t:esta afuer con 56 71
t:esta en el 67 -119
t:esta en la -100 25
t:estoy a salvo 95 19
t:estoy debaj de 69 69
t:estoy en el 57 98
t:estoy en la -30 129
t:estoy en paz -81 0
t:estoy mir por 12 -76
t:estoy molest y -79 0
t:everi day for 93 21
t:everi gymnast got 81 -23
t:everi song everi 68 -33
t:everyth on my -115 -33
t:ex is at 94 45
t:exit for the 78 -66
t:extran a mi -77 0
t:feel like an 73 34
t:feel like the 75 10
t:fell in the -56 67
t:felt good to -70 0
t:find some by 7 -102
t:flac por mi 67 33
t:for a day -67 0
t:for a hit 29 -103
t:for a minut -80 17
t:for my wife 132 31
t:for self harm -69 0
t:for ten minut 71 38
t:for the cat 68 17
t:for the coffe 77 38
t:for the old 103 -66
t:for the reason 66 -88
t:for want to -69 0
t:four of them 36 -90
t:from the emergenc 77 34
t:front of me 36 82
t:fue la man -68 20
t:fui a la -74 5
t:fui al sup -86 0
t:gabapentin to feel 8 -67
t:gan de que -89 9
t:gan de tom -79 -18
t:gave up on -77 0
t:get bumpi and -69 0
t:get that song -70 0
t:ginger ale in -85 0
t:give my chair 92 -71
t:go back to -139 0
t:go find some 7 -102
t:go to be -6 -108
t:go to bed -134 0
t:go to hurt -90 10
t:go to kill 67 76
t:go to the 81 -109
t:goe i wanna -74 0
t:golp en la 72 31
t:gonna be the -109 -36
t:gonna crash out 3 -71
t:gonna hurt myself -69 1
t:gonna sugarcoat it 17 -72
t:gonna write it -68 0
t:goodby to my -93 0
t:got a b -69 6
t:got arrest for 107 -50
t:got it all 108 77
t:got that massag 81 -23
t:grab him by -70 0
t:graci por el 94 32
t:graci por tod 85 37
t:grap en la 89 -11
t:grey and i -73 0
t:group becaus i 77 -7
t:group was good 72 1
t:group was nice 106 58
t:gymnast got that 81 -23
t:had a cooler 72 -47
t:half a bottl 67 -37
t:hand on the -119 55
t:hang on by 203 -111
t:has a name 80 -23
t:hast el agu 70 -45
t:hast el gorr -98 0
t:hast en la -68 0
t:hast las diez -114 -2
t:hast que se 43 70
t:have a number -69 0
t:havent cut in -87 0
t:hay wagon at -79 0
t:he make me 26 -86
t:he said respect -69 0
t:he think im -80 0
t:he track my 37 -87
t:head the one -70 0
t:head to the 102 -57
t:her im tell -96 0
t:herman y me -86 0
t:hes load it 45 69
t:hes who i -70 0
t:hic una list 82 31
t:hide in the -97 21
t:high if he -80 0
t:hij me cont 136 -69
t:him by the -70 0
t:hit me with -78 33
t:hold my granddaught -74 0
t:honor roll and -70 0
t:how do i 24 -76
t:how strong is -84 0
t:hoy dij estoy -79 0
t:hoy me sient -75 0
t:hoy ya no -83 -8
t:hurt myself i -115 0
t:hurt myself promis -70 0
t:hurt worth it -70 0
t:hypothet shes look 16 -73
t:i am wait -116 3
t:i bring my -69 6
t:i call in 107 -9
t:i call my 85 -10
t:i can come -91 0
t:i can hear 119 -58
t:i can leav 29 68
t:i can make -97 -12
t:i can tell -96 15
t:i cant come -149 0
t:i cant do -68 -42
t:i cant even -107 2
t:i cant stand 7 117
t:i did drink 88 -20
t:i did it 19 67
t:i do not -124 9
t:i dont have -279 26
t:i dont know -90 7
t:i dont miss -109 0
t:i dont think 22 -73
t:i dont want -117 79
t:i fell in 81 93
t:i finish it -115 0
t:i go on -105 -26
t:i got the -168 14
t:i grab him -70 0
t:i had a 125 -45
t:i had to -137 0
t:i have a -7 123
t:i have been 117 55
t:i have my 59 133
t:i just feel -88 0
t:i know how -133 41
t:i know the 47 118
t:i know which 164 80
t:i left the -92 0
t:i meant the -68 0
t:i miss my 92 -28
t:i need the 85 -39
t:i never said 105 -26
t:i pick up 24 -88
t:i put my -70 -9
t:i regret to 71 -39
t:i said i -126 5
t:i said id 23 -81
t:i said no -72 -1
t:i see the -34 -73
t:i skip my 2 95
t:i stood on 112 57
t:i talk to 56 -73
t:i think i -43 81
t:i think of -113 0
t:i told her -147 -7
t:i told the 138 -7
t:i took my 81 -72
t:i took the -50 77
t:i use the -129 0
t:i wanna die -72 1
t:i want it 37 -90
t:i want out 69 60
t:i want to -54 69
t:i was a 80 10
t:i was just 100 169
t:i was littl 52 -103
t:i was nap -69 0
t:i was rape 46 -77
t:i was the -98 27
t:i was too 80 -19
t:i was traffick 67 -29
t:i will be -95 8
t:i will go 7 -102
t:i wont be 67 -6
t:i work for 70 11
t:id be honest 21 -81
t:id call it -69 0
t:id do it 21 -165
t:if a bus 81 21
t:if he think -80 0
t:if i feel -86 0
t:if i miss -100 0
t:if it get -69 0
t:if this keep 7 -102
t:if u know 98 47
t:ill be there -75 0
t:im a 3 -69 0
t:im alright want -72 0
t:im go to 43 79
t:im gonna do 54 90
t:im here for -142 0
t:im hold my -74 0
t:im in the 57 91
t:im not come 93 -24
t:im not in -90 19
t:im not worth 100 -75
t:im pay for -80 0
t:im quit the -75 0
t:im tell you -89 2
t:in ani danger -78 0
t:in group and 94 10
t:in group but 72 35
t:in group i -146 0
t:in my hand 66 -179
t:in my hous 70 37
t:in my lap 9 143
t:in the armi 52 -78
t:in the bathroom 73 20
t:in the box -94 0
t:in the car 178 -101
t:in the closet -67 -18
t:in the ground 85 61
t:in the hous -67 41
t:in the lobbi -116 0
t:in the lockbox -105 0
t:in the mail 133 35
t:in the neighbor 66 -75
t:in the next 102 -1
t:in the notebook -68 0
t:in the tub 121 101
t:in the wait -94 0
t:in the walk 79 -43
t:in the walmart 87 -4
t:in three day 81 -2
t:in your arm -81 0
t:inyect y esta 69 21
t:ipa while the 121 -33
t:is 5 min 68 -18
t:is at my 107 78
t:is at the -84 16
t:is drink again -142 0
t:is gonna be -80 -48
t:is high if -80 0
t:is in my 86 60
t:is it the -71 0
t:is just quiet -80 0
t:is my last -67 5
t:is not for 75 22
t:is on my 75 -21
t:is on the -7 81
t:is the onli 157 35
t:it all down -92 0
t:it get bumpi -69 0
t:it go to 28 -110
t:it in my 6 -71
t:it my time 86 50
t:it not for 55 -89
t:it on me 100 22
t:it so bad 38 -94
t:it straight to -111 0
t:it was a -75 10
t:it was an 70 2
t:it was for 68 13
t:it was me 71 5
t:it was my 94 -71
t:it with my -105 0
t:it would be -68 13
t:jump off the -93 0
t:just quiet tonight -80 0
t:keep me here 72 52
t:keep the strip -71 0
t:kick me in -89 49
t:kick the door 7 74
t:kill me if -73 0
t:know how that -71 0
t:know which tree 77 58
t:la acer sin 109 -29
t:la buprenorfin al 86 -8
t:la carcel por -89 0
t:la cuent de -28 106
t:la flac por 67 33
t:la ide de 75 18
t:la line del -91 0
t:la man con -95 47
t:la man y 79 -6
t:la naltrexon la 70 -10
t:la noch cuand 68 30
t:la noch y -147 0
t:la otra seman 9 71
t:la pastill debaj 3 -82
t:la piedr del -82 0
t:la pip carg 8 -67
t:la primer vez 32 -71
t:la puert abiert -73 30
t:la puert par -91 0
t:la seman pas 50 -87
t:la sesion de 116 43
t:la uso de 68 -9
t:la vacun de -68 0
t:landlord is high -80 0
t:larg con este 81 38
t:larg y nadi 8 -67
t:las llav adentr -84 0
t:las voy a 24 71
t:last day of -72 0
t:last night and 14 83
t:le di un -81 -7
t:le dij a 102 17
t:le dij que -79 15
t:le llev el -107 0
t:le pedi perdon -100 8
t:le pid a 15 82
t:le voy a -10 84
t:leav the right 39 68
t:leg wont stop 8 -68
t:les dij que 98 35
t:let me know -86 0
t:let me out 76 53
t:like we plan -70 0
t:line and i -90 0
t:listen to the -67 0
t:lleg a la 172 -65
t:llev a la -96 0
t:lo mio es 76 -28
t:lo que dij -176 0
t:lo teng en 20 -89
t:lo voy a 122 96
t:lock the door 69 42
t:log me out -86 0
t:log off for 93 68
t:lol not lol 166 29
t:long sleev in 77 44
t:long way home -67 0
t:look at me -87 -51
t:look at the 20 -90
t:look like a 90 60
t:look up how 113 25
t:los difunt son 63 -72
t:los muert ellos 79 11
t:lost my key -93 0
t:mad at me 5 -93
t:made a list 133 55
t:made myself throw 30 -86
t:made up my 100 11
t:make it to 76 -64
t:make myself walk 90 28
t:make sure my 52 81
t:mam dic que -99 -28
t:man con la -131 20
t:man y el 68 22
t:mang larg con 81 38
t:mark on my -73 0
t:me a line -90 0
t:me a seat 69 49
t:me acab de 112 70
t:me acuerd de 73 -49
t:me amarr a 32 -68
t:me atropell un 74 17
t:me avent tres -106 0
t:me baj la -73 2
t:me but the 90 -21
t:me cans de 69 -75
t:me com las 10 -73
t:me comi una 69 -12
t:me conect desd -73 0
t:me cont que 136 -69
t:me cort el -103 1
t:me cort las -111 17
t:me da igual 86 4
t:me da mied 18 -77
t:me dej sin -81 0
t:me di par 45 -79
t:me di un 90 -77
t:me dic que 82 67
t:me doy de -5 -87
t:me eche un -146 0
t:me eche una -152 0
t:me esta gan 50 -135
t:me esta mat -97 0
t:me estoy agarr 14 -74
t:me from the 101 -14
t:me gust la 69 28
t:me in it 23 82
t:me in the 175 -14
t:me inyect la -76 19
t:me is at -74 0
t:me las voy 1 67
t:me lo acab 62 -73
t:me lo reenvi -67 0
t:me meti a -101 0
t:me muer por 26 -70
t:me on hold 71 51
t:me out of 108 5
t:me out twice -86 0
t:me pas de -84 45
t:me pas el -73 -17
t:me pong el 17 79
t:me pus bien 113 -33
t:me pus hiel -118 0
t:me pus la -103 25
t:me quem con 119 -113
t:me quem la -123 0
t:me queri mor -68 0
t:me quier ir 72 36
t:me quier petat 69 31
t:me quiero morir -99 1
t:me quit el 73 23
t:me rind con -74 0
t:me tiembl las -69 0
t:me tien hast -98 0
t:me tir a -115 -26
t:me to the -77 2
t:me tom la -126 68
t:me tom las 52 -118
t:me tom lo 16 -83
t:me tom mi -95 0
t:me va el 45 84
t:me vien sigu 29 69
t:me voy a -97 -111
t:me when i 4 -74
t:me with a -81 -15
t:me with cigarett 95 -44
t:me would have -97 0
t:meant the park -68 0
t:mi espos cre 121 -48
t:mi espos y -83 0
t:mi ex me 49 -81
t:mi herman y -125 17
t:mi hij me -12 -176
t:mi madr me 57 -87
t:mi mam dic -99 -28
t:mi mam me 86 2
t:mi mam que 78 -12
t:mi mar me 89 103
t:mi nin no -90 1
t:mi nin tien -97 0
t:mi nombr de 107 -68
t:mi novi convulsion 7 120
t:mi novi me 73 -89
t:mi pap en 67 -4
t:mi pap no -92 8
t:mi perrit ya -71 0
t:mi prim se 69 22
t:mi viej me -78 -27
t:mied a mi 2 -86
t:minut and i -82 0
t:mio es un 76 -28
t:mir por la 12 -76
t:mir ya abri 8 -67
t:molest y no -79 0
t:mom not answer 4 71
t:mom think it 69 8
t:mor de la -105 3
t:mor ni nad -71 0
t:morn was slow -73 0
t:much gan de -85 2
t:muri en 2011 67 -5
t:my bodi can 61 111
t:my boss is -82 0
t:my boss put 69 -38
t:my brother and -94 7
t:my brother did 93 -35
t:my brother i 33 81
t:my brother where 87 15
t:my calf open 70 23
t:my chair to 92 -71
t:my check and 73 -37
t:my cousin got -68 0
t:my cousin is 134 -76
t:my ex is 74 53
t:my eye are 48 -77
t:my friend cart 72 -40
t:my hand on -26 93
t:my head off 32 -74
t:my head the -70 0
t:my kid school 74 31
t:my kid would 77 15
t:my landlord is -81 0
t:my last drink -73 -2
t:my life insur 76 13
t:my methadon bottl 5 161
t:my mom to -73 -1
t:my mouth is 40 -91
t:my shoulder stock -75 0
t:my sub to 68 -22
t:my take home 111 -111
t:my thigh look 69 50
t:my uncl took -74 0
t:my water bottl -79 -11
t:my wife keep -71 0
t:myself but if 81 14
t:myself promis u -70 0
t:myself throw up 30 -86
t:myself with a 85 4
t:nadi me peg -89 0
t:nadi mir ya 8 -67
t:naltrexon la uso 68 -9
t:need a new 198 43
t:need someth anyth 32 -74
t:never go to 65 -84
t:new pipe under -83 0
t:ni el agu 86 -11
t:ni nad estoy -86 0
t:nin tien fiebr -97 0
t:no aguant los -139 0
t:no cubri la 67 -17
t:no dej de 82 32
t:no dej dorm -95 0
t:no era par 70 -25
t:no es par 106 -46
t:no estoy a 95 19
t:no he comido 85 -16
t:no i dont -101 0
t:no im not -100 3
t:no me arrepient -88 0
t:no me busqu 53 137
t:no me dier -73 -1
t:no me dieron 68 -8
t:no me pong 28 67
t:no me qued -67 -3
t:no me quier -157 0
t:no me quiero -131 0
t:no pued habl 80 119
t:no pued mas -13 -96
t:no quier estar -75 21
t:no quier que 74 0
t:no se acab -79 0
t:no se com -70 1
t:no se si 88 -52
t:no sirv par 25 -83
t:no teng gan -78 4
t:no teng remedi 89 -11
t:no use im 109 -11
t:no voy a -101 81
t:nobodi has to 36 80
t:nombr de la 107 -68
t:nose is wreck 75 -43
t:not answer me 4 71
t:not for this -76 0
t:not give up -109 0
t:not go to -85 -55
t:not gonna hurt -70 0
t:not gonna sugarcoat 17 -72
t:not in ani -78 0
t:not onc did -91 0
t:not take the 70 12
t:not want to -70 0
t:not worth the 100 -75
t:notebook for thursday -68 0
t:novi convulsion fum 7 120
t:now im the -74 0
t:number on the 39 68
t:number to call -69 0
t:nunc y es 30 80
t:of be good 23 -115
t:of my head -123 29
t:offer me a -115 0
t:old me would -97 0
t:on away trip 68 -20
t:on it and 68 16
t:on my dog 91 28
t:on my end -69 0
t:on my leg 70 48
t:on my list -115 -33
t:on my own 92 -117
t:on my phone 81 5
t:on my shoulder 46 -70
t:on my thigh 35 73
t:on my way -82 17
t:on the bus 63 -90
t:on the counter 72 40
t:on the dresser 80 50
t:on the edg 28 -72
t:on the ice -79 0
t:on the other 71 35
t:on the phone 153 -132
t:on the roof -132 18
t:on time and -106 0
t:one bite the -88 0
t:one for the 149 -59
t:one in the 137 141
t:one of my 92 -47
t:one of the -67 -14
t:one that goe -74 0
t:onli thing i -95 31
t:open it again 73 105
t:orang strip are 88 -36
t:out at homecom 76 -34
t:out for good 136 -33
t:out if i 3 -71
t:out of my -153 8
t:out of the 23 102
t:pap en el 67 -5
t:par la maquet -86 0
t:par los analisis -71 0
t:par no sal 18 -68
t:par no tent -91 0
t:par que se -85 4
t:part of me 99 48
t:pas lo que -6 111
t:pas por la -90 0
t:pastill debaj de 3 -82
t:pay for that -80 0
t:pens en la -11 -75
t:per ahi voy -114 0
t:per si me 77 9
t:perdi el cuadern -78 0
t:perdi la cuent 125 97
t:perdon a mi -126 0
t:pick the spot 80 49
t:pick up my -100 -128
t:pickl so bad -148 0
t:pid a la 10 72
t:piedr del rinon -82 0
t:pill are in 67 85
t:pill in the -77 14
t:pipe under the -83 0
t:pis de la 72 -19
t:pleas take me -67 0
t:plug is 5 72 -18
t:pong el arnes 17 79
t:por el caf 126 32
t:por la piedr -75 13
t:por la ventan 166 -10
t:porqu se me 71 32
t:prim se inyect 67 17
t:promis u can -70 0
t:puert y me -106 0
t:pus bien pachec 83 -24
t:pus hast atras -88 -8
t:pus hiel en -118 0
t:pus la inyeccion -102 0
t:pus nunc y 30 80
t:put his hand 69 -20
t:put someth in 28 76
t:que hor sal 84 41
t:que me dej -81 0
t:que me mat 182 61
t:que me pas 71 108
t:que me prest -105 21
t:que me toqu 16 74
t:que no a -114 0
t:que no se 88 -59
t:que pas lo 22 111
t:que se acab 100 56
t:que se sequ -88 0
t:que veng la 67 33
t:que ya me 20 68
t:que ya no -118 -7
t:qued call en -77 0
t:qued con el 102 -20
t:quem con la 107 -80
t:queri mor de -68 0
t:qui se qued 88 26
t:quier es que -81 0
t:quier estar aqui -107 0
t:quier mor de -70 0
t:quier mor ni -71 0
t:quier segu en -87 -38
t:quier viv en -69 1
t:quiero morir quiero -81 0
t:quiet is just -80 0
t:quit in week -87 0
t:reason you think 66 -88
t:regret to report 71 -39
t:remov me from 77 34
t:report that i 70 0
t:right now not 49 -71
t:right number on 39 68
t:rode it out -86 0
t:rompi mi jurament 105 -19
t:rope at the 87 32
t:run out of 92 -8
t:rut larg y 8 -67
t:sab por que 91 63
t:said everi gymnast 81 -23
t:said id be 21 -81
t:said it was 99 46
t:sangr par los -71 0
t:sat at the 70 75
t:save me a 69 49
t:save up my 28 110
t:say thank you 124 21
t:scare it would -107 0
t:se a que 121 -13
t:se acab el -91 0
t:se acab la 164 -50
t:se inyect y 74 26
t:se lo dij -132 1
t:se me abri -71 29
t:se me fue -105 -13
t:se me olvid -109 -17
t:se me qued 89 -19
t:se me rompi -99 0
t:se me va 9 85
t:se me ven 146 41
t:se qued con 134 55
t:seal and stamp 92 22
t:second time this 73 10
t:see you in 116 5
t:see you monday -80 6
t:self harm no -68 0
t:sent me home 121 -15
t:set a boundari -79 0
t:she ask me -76 0
t:she has the 39 -102
t:she pass in 79 45
t:she wrote it -77 0
t:shes look at 16 -73
t:shot up and 11 67
t:shot up in 70 -4
t:si me voy 13 -119
t:si no llev -67 0
t:sin que me -71 0
t:sinc my last -81 -7
t:sink doesnt leak -83 0
t:sit in the 73 2
t:sleep for a -67 0
t:slice my calf 70 23
t:slip on the -79 0
t:slow and grey -73 0
t:smell it on 100 -79
t:so bad i 16 -75
t:so hard i -112 -1
t:so i final 94 5
t:so i need -77 0
t:so now it 53 96
t:sold the truck 68 24
t:solt el volant 68 23
t:some by tonight 7 -102
t:someon with a 38 -71
t:someth anyth to 32 -74
t:someth in my 11 80
t:song out of -70 0
t:song that goe -74 0
t:sort my pill -81 0
t:still want to 68 -13
t:stood on the 112 57
t:strip and the -71 0
t:strip are at 88 -36
t:strip went through 76 -13
t:strong is it -84 0
t:stuck in my -109 -4
t:stuff on away 68 -20
t:sugarcoat it i 17 -72
t:take my mom -67 0
t:take the kid 75 20
t:talk about it 69 -38
t:talk me down 38 69
t:talk to my 98 -33
t:tell me to 109 53
t:tell me where -86 0
t:tell my mom 114 28
t:teng caj hast -68 0
t:teng de la 94 -85
t:teng en la 60 -134
t:teng gan de -96 59
t:teng la pip 8 -67
t:teng las pastill 9 93
t:teng mied de 82 111
t:teng que dej -75 0
t:teng que llev -100 0
t:teng un plan -79 36
t:than i want 8 -72
t:thank for everyth 162 28
t:that goe i -103 0
t:that song out -70 0
t:the app log -86 0
t:the app where 75 -33
t:the babi slept 100 -33
t:the bottom of 85 -60
t:the box of 128 -32
t:the bridg on 77 36
t:the bus to 101 -57
t:the car befor 112 3
t:the car key 69 -22
t:the coach said 81 -23
t:the couch and -101 0
t:the death of -127 0
t:the door with -6 -95
t:the edg of -20 -76
t:the exit for 78 -66
t:the flu i 96 -5
t:the group room -78 0
t:the last of -67 0
t:the long way -118 7
t:the morn group -69 0
t:the night staff 88 18
t:the no box -95 0
t:the notebook for -68 0
t:the nurs i 119 33
t:the old me -89 -32
t:the old neighborhood 119 -66
t:the one that -70 -14
t:the onli one 80 42
t:the other thing 116 -44
t:the packag store 142 -34
t:the park deck 81 16
t:the phone with 168 -78
t:the pill in 9 68
t:the pumpkin patch -79 0
t:the question about 94 4
t:the reason you 66 -88
t:the right number 39 68
t:the spare key 82 17
t:the strip and -71 0
t:the time out -83 0
t:the urg to 22 81
t:the vanilla extract 73 -15
t:the wagon the -79 0
t:the wait room -81 3
t:the walk in 79 -43
t:the whole bottl -136 7
t:the whole box 69 12
t:the window with 28 76
t:the world would 50 72
t:the yellow line 69 28
t:then go bowl -67 0
t:then i found 50 -79
t:then light out 109 -48
t:there a bottl 20 -110
t:there a song -74 0
t:there in fifteen -76 0
t:they laugh at 70 46
t:thigh look like 69 50
t:thing to me 68 -68
t:think about go -69 0
t:think about when -70 0
t:think i can 22 -81
t:think i got 65 71
t:think im pay -80 0
t:think it late -70 0
t:think of you -209 0
t:this is my -87 -12
t:this keep up 7 -102
t:tiembl las piern -69 0
t:tien hast el -93 -4
t:time this week 80 7
t:tir a la -131 0
t:to be dead 150 36
t:to be said -78 0
t:to be scare -107 0
t:to be the -82 0
t:to call if -69 0
t:to die in 83 11
t:to do it 42 162
t:to do with -77 0
t:to get so 49 -78
t:to get the 88 69
t:to get up -69 6
t:to go back -68 21
t:to hurt myself -187 13
t:to kill me -150 1
t:to kill my 70 41
t:to make myself 90 28
t:to me in 39 -69
t:to my dead 97 -33
t:to my mom -73 5
t:to say im -76 0
t:to someon with 38 -71
t:to talk to -67 0
t:to tell someon -72 0
t:to the bar 67 -34
t:to the gym -101 9
t:to the night 88 18
t:to the parti 59 -77
t:tod el dia -92 3
t:tod en el -69 0
t:tod los dias -131 18
t:told her im -96 0
t:told her it 76 -7
t:told her no -86 0
t:told the nurs 119 33
t:tom la buprenorfin -73 -2
t:tom la decision 81 27
t:tom las pastill 51 -107
t:tom mi metadon -81 0
t:tonight if this 7 -102
t:tonight im hold -74 0
t:took my med 44 -77
t:took the exit 78 -66
t:took the long -67 0
t:took the whole -106 21
t:trab la lengu 72 35
t:traffick at 16 67 -29
t:tri to get 67 100
t:tri to kill -93 1
t:tri to make 90 28
t:tweak my shoulder -75 0
t:two week ago 71 89
t:u can ask -70 0
t:un abraz que -81 0
t:una de mis 23 101
t:una list de 82 31
t:unas caguam con 91 -20
t:uncl took his -74 0
t:up and now 1 69
t:up in a 69 -24
t:up in the -26 -69
t:up my kid 54 -96
t:up my methadon -78 2
t:up my mind 100 11
t:up on me -76 0
t:up on the 87 8
t:use to be -116 0
t:use to burn 85 -54
t:use what was 67 49
t:va a mat -107 1
t:va a sal 95 -50
t:vacun de la -68 0
t:vem en la 74 25
t:veng la flac 67 33
t:viej me dio -81 0
t:vien en camin 136 -25
t:viv asi de 70 21
t:volvi a usar -112 -3
t:voy a cambi 92 -56
t:voy a cort 72 34
t:voy a dormir -78 0
t:voy a estar -96 108
t:voy a hac -16 72
t:voy a la 77 -41
t:voy a llam -89 0
t:voy a ocup 67 45
t:voy a tom 75 -7
t:voy en camin -116 0
t:wagon at the -79 0
t:wait for the 104 26
t:wake up for -99 0
t:walk past the -45 -75
t:wanna die in -81 0
t:want it over 14 78
t:want one readi -97 0
t:want to be 99 56
t:want to cut 81 8
t:want to die 70 78
t:want to disappear -92 2
t:want to get -133 -64
t:want to hurt -140 6
t:want to jump 91 19
t:want to plan -90 0
t:want to say -88 32
t:want to tell -72 0
t:was a 7 -72 0
t:was for a 79 16
t:was left of 75 64
t:was rape in 46 -77
t:was slow and -73 0
t:was traffick at 67 -29
t:went through the 76 -13
t:what happen to 86 -16
t:what i need 26 93
t:what the form 86 -30
t:what to do -72 0
t:what was left 75 64
t:whatev happen happen 9 96
t:when i said -104 0
t:when i think -70 0
t:when i was 211 -231
t:where i use 75 -33
t:while the babi 121 -33
t:who i think -70 0
t:wife and i -69 0
t:wife keep the -71 0
t:will be eat -71 0
t:will go find 7 -102
t:with my kid 113 -83
t:with my sister -95 0
t:with my sponsor -72 -6
t:would be too -107 0
t:would have been -68 15
t:write it in -68 0
t:wrong side of 81 25
t:wrote it all -77 0
t:wrote the letter 98 48
t:y dic que 72 81
t:y el vas 71 64
t:y fueron once 48 91
t:y lueg el 77 -52
t:y me abraz -109 0
t:y me dio 112 11
t:y me estoy 8 115
t:y me fui -91 0
t:y me los 148 -96
t:y me peg -74 10
t:y me qued 27 70
t:y nadi mir 8 -67
t:y ni lo -86 0
t:y no contest 86 7
t:y no dej -98 16
t:y no es 115 -17
t:y no llor -77 0
t:y no me -222 -65
t:y no sient 20 115
t:y no vuelv 6 100
t:y por fin 76 31
t:y se acab 82 18
t:y sig igual 84 -69
t:y ya no 53 -127
t:y yo con -87 24
t:ya abri la 112 -20
t:ya estoy mejor -98 0
t:ya me cans 98 -80
t:ya me pus -131 0
t:ya no aguant -156 -9
t:ya no me 108 -35
t:ya no se 30 -74
t:ya no viv 31 -75
t:ya no voy 47 85
t:ya que veng 67 33
t:ya teng el 80 68
t:year sinc my -107 0
t:you can guess 72 -16
t:you in the 125 14
t:you know what 166 -125
t:you tell me -122 0
t:youll need a 168 45
t:your arm tonight -70 0
w:0 385 -179
w:04 25 46
w:05 -47 0
w:09 116 -84
w:0rdere 102 -19
w:1 82 -34
w:10 65 86
w:10am 95 62
w:10k -81 0
w:11 78 140
w:11pm -125 0
w:12 -127 -18
w:121 -90 0
w:130 54 -31
w:14 -25 -127
w:140 16 -183
w:15 135 19
w:16 85 -37
w:17 97 10
w:18 69 9
w:180 25 62
w:1955 -52 0
w:1974 -68 0
w:1988 -91 0
w:1991 2 -83
w:1996 -69 0
w:19th 30 -44
w:1am 43 -62
w:1pm -94 0
w:1st 79 -43
w:2 60 -13
w:20 134 -47
w:200 115 -56
w:2004 23 -67
w:2011 127 32
w:2015 84 -25
w:2016 -69 0
w:2017 -59 0
w:2019 64 48
w:20th 42 -10
w:212 -161 0
w:22 -74 0
w:24 -86 0
w:25 236 -24
w:290 108 88
w:2am -113 11
w:3 -169 -358
w:30 109 0
w:300 203 -73
w:30th 110 74
w:34 25 61
w:340 -48 0
w:35 -51 0
w:3am 243 52
w:3rd 87 -110
w:4 -135 -96
w:40 73 192
w:400 -140 -12
w:405 -53 0
w:40th -81 0
w:43 63 33
w:44 55 56
w:4411 175 39
w:47 49 260
w:48 72 -58
w:4am 54 -103
w:4th 257 -130
w:5 -249 -61
w:500 -44 32
w:5th 98 12
w:6 -165 -107
w:60 26 115
w:61 -42 -72
w:66 45 -11
w:7 -234 -50
w:70 21 55
w:71 44 -25
w:74 -8 67
w:8 -180 -117
w:800 64 -42
w:87 -55 0
w:88 -95 0
w:8ball 132 -118
w:8th 43 -50
w:9 -233 107
w:90 8 -48
w:900 -133 0
w:94 -71 -3
w:95 40 37
w:988 -4 45
w:9am -78 -47
w:a -95 -13
w:aa -89 0
w:abaj 323 12
w:abiert -66 19
w:abog -76 0
w:abort 161 28
w:about -350 65
w:abra 103 32
w:abran 13 43
w:abraz -286 -67
w:abre -56 -8
w:abren -100 -23
w:abri 148 147
w:abrir -81 -37
w:abrirl 73 -30
w:abroad 51 12
w:absenc 42 14
w:absolut -62 0
w:abstinent -16 -46
w:abt 33 62
w:abuel -8 -86
w:abuelit 8 -79
w:aburr -50 0
w:aburri -46 0
w:abus 143 -316
w:aca 20 117
w:acab 121 118
w:acampros 92 -21
w:accept -73 -34
w:accid -70 74
w:accident 6 -76
w:account -18 -75
w:ace -74 -14
w:aceitun -97 0
w:aceler -71 0
w:acer 184 -71
w:acetaminof 73 23
w:aciert -93 0
w:aclar -92 0
w:acompan -79 0
w:acord -190 0
w:acorral 188 91
w:acquaint 59 -11
w:across -97 3
w:act 66 67
w:action -154 4
w:activ -97 0
w:acuerd 106 -129
w:acuest 41 20
w:ad 113 -24
w:add -123 43
w:adderal 120 -70
w:addi 27 -49
w:addict -107 -6
w:address 59 69
w:adel -36 -57
w:adelant 74 74
w:adentr 71 75
w:adhd 35 -187
w:adi -37 79
w:adict -91 0
w:adivin 87 -53
w:adopt -76 2
w:adorn 79 -9
w:adult -52 0
w:advanc -63 -94
w:advil 60 126
w:aerob 17 -40
w:af 18 -65
w:affair 141 79
w:afford 102 -13
w:afloj 43 -46
w:afraid 144 -148
w:after 299 236
w:aftercar -162 0
w:afternoon -50 -62
w:afterparti -142 -28
w:afterward 21 -64
w:afuer -98 129
w:afuera -54 0
w:again 230 140
w:against 17 -51
w:agarr 62 -15
w:age -91 -47
w:agenda -66 0
w:agin 91 -98
w:agn 11 -93
w:ago 159 265
w:agobi -81 0
w:agre -172 5
w:agu 76 -118
w:agua -66 0
w:aguant 121 197
w:aguj -61 -60
w:agust 18 94
w:ahead 41 58
w:ahi 170 -138
w:ahog -72 152
w:ahor 17 -96
w:ahora 60 20
w:ahorc -45 58
w:ahorit 206 -7
w:ahorqu 31 89
w:ahorr -219 0
w:aid -97 0
w:aint 113 38
w:air 57 180
w:airport -46 -25
w:aisl -30 -42
w:ajarr 48 14
w:al 57 137
w:alarg 84 -48
w:alarm -323 245
w:alas -105 0
w:alba -43 0
w:alberc 98 43
w:alcanz 144 -2
w:alcohol -193 199
w:alder 43 23
w:ale -161 -4
w:alert -232 0
w:alfil 16 43
w:algebra -111 -20
w:algo 252 -9
w:algui 175 -49
w:alguien -10 79
w:aliv 65 142
w:alivi 34 55
w:all -144 -144
w:allergi -92 -1
w:allow -168 0
w:almoh 71 41
w:almost 7 226
w:alo -104 0
w:alon 188 39
w:along 74 -25
w:alreadi 379 -56
w:alredi 82 -93
w:alright -140 -33
w:also 101 -35
w:alta -48 -215
w:altar 39 -76
w:alto -131 7
w:alway -58 -58
w:am 230 44
w:ama 39 -56
w:amanec 61 159
w:amaneci 98 -201
w:amanezc 89 93
w:amarillo 57 -21
w:amarr 8 -142
w:amaz -60 -50
w:ambien 40 -112
w:ambul -98 107
w:amen 24 58
w:amenaz 56 10
w:amitriptylin 49 3
w:amo 83 65
w:among -61 0
w:amor -96 5
w:amount -6 87
w:an 79 -102
w:ana -194 0
w:analisis -120 0
w:anchor 53 -32
w:and 146 174
w:anda 150 134
w:andab -110 -70
w:andad -48 0
w:anden 54 63
w:ando 203 -149
w:anduv 70 -26
w:anem -46 0
w:anemi -40 0
w:aneurysm 153 87
w:anex 49 -24
w:angel 102 90
w:angri -186 21
w:ani -108 188
w:anim -203 -108
w:animo -58 0
w:ankl 50 66
w:anniversari 46 43
w:annoy -57 0
w:ano -95 56
w:anoch 306 48
w:anon -127 0
w:anos -317 -149
w:anoth 153 -113
w:ansi 48 -132
w:ansied 26 -147
w:answer -133 19
w:antabus 174 -245
w:antes -85 134
w:antibiot -150 32
w:anticongelant 107 40
w:antifreez 139 4
w:antoj -65 -79
w:anxieti -44 0
w:anxious -82 0
w:anybodi -28 101
w:anymor 171 120
w:anyon -142 67
w:anyth 3 -138
w:anytim 17 57
w:anyway 91 65
w:apag -20 205
w:apaga -48 0
w:aparc 22 -58
w:apart 70 8
w:apartment 6 45
w:apen 196 -37
w:aplaud -50 0
w:aplic 102 -9
w:apolog -203 0
w:apost -9 -57
w:apostar 84 -72
w:app 58 -206
w:appar 125 -49
w:appetit 230 -3
w:appl -41 0
w:applebe 90 -111
w:applic -85 0
w:appoint 79 49
w:appreci -67 7
w:approv -178 3
w:approxim 119 -65
w:aprend -43 0
w:aprendi -100 0
w:aprendiendo -171 0
w:apriet 49 23
w:april -115 5
w:aprob -82 14
w:apron -48 0
w:apuest 43 -69
w:apunal 105 45
w:apunt -43 71
w:apur 54 32
w:apurat 42 3
w:aquarius -44 0
w:aqui 194 134
w:aran 73 -61
w:arbol 80 50
w:arcoiri -61 0
w:arden 83 -30
w:ardiend 7 155
w:are 113 132
w:arent 76 -44
w:argu -137 83
w:argument 99 3
w:arm 124 200
w:arma 99 35
w:armaron 14 -46
w:armi 74 -129
w:arnes 28 132
w:around 247 85
w:arranc 59 43
w:arrang 36 52
w:arregl -149 -49
w:arrepenti 83 49
w:arrepient -140 13
w:arrest 110 -84
w:arrib 25 67
w:arriv -56 115
w:art 51 35
w:arte -58 2
w:artificial -127 0
w:as 2 -45
w:asad -45 0
w:asalt 37 124
w:ascensor -40 0
w:asco -14 -82
w:ase -128 -20
w:asesin -41 0
w:asham 88 -13
w:ashamd 91 -98
w:asi 183 -17
w:asistent -53 0
w:ask -298 130
w:asleep 195 67
w:asom 30 46
w:aspirin 1 64
w:assault 23 -67
w:assess -114 0
w:assist -43 1
w:asta 100 0
w:asust -248 0
w:at -38 -269
w:ataqu 23 -64
w:ate -153 -67
w:atencion 72 1
w:atiendan 169 -139
w:ativan 48 -55
w:atm -76 0
w:atras 32 70
w:atropell 139 108
w:attach -60 3
w:attack 210 266
w:attempt -110 0
w:attend -187 -23
w:audi 65 5
w:audit -59 0
w:august 209 9
w:aunqu -59 4
w:aunt -232 -77
w:auth 50 -9
w:autocorrect -71 0
w:automat -44 0
w:autop 95 35
w:auxili -86 0
w:avanz 6 -41
w:aven -25 54
w:avent 100 121
w:aventur -40 0
w:averig 9 51
w:avis -44 -199
w:avoid 48 -67
w:awak 41 31
w:awar -48 0
w:away 177 -159
w:ay 20 40
w:ayer 361 -179
w:ayud -124 13
w:ayuda 141 -53
w:ayudenm 84 5
w:ayun -91 0
w:azote 93 92
w:azotea -50 0
w:azuc -70 19
w:azul 73 32
w:azulej -45 17
w:babi -56 109
w:baby -106 0
w:babysitt 33 -86
w:bac 185 -26
w:bacement 3 72
w:back -296 -87
w:background 124 46
w:backord 41 -1
w:backpack 89 44
w:bad 133 23
w:badg -111 0
w:bag 116 -30
w:bagel -40 0
w:bail -223 0
w:bailando -111 0
w:baj 134 -138
w:baje -66 0
w:bajit 48 17
w:bajon -68 0
w:bake -93 0
w:bakeri -54 0
w:bal 231 159
w:balcon -98 88
w:bald -43 0
w:ball 91 -118
w:balli 40 -19
w:ban -179 106
w:banana -42 0
w:band -32 108
w:bandag -84 0
w:bandaid 69 49
w:baner -114 0
w:bang -155 67
w:bank -33 -129
w:banquet 82 -44
w:bar 128 -284
w:barandal 50 45
w:barbar -67 0
w:barbecu -125 0
w:barcod 54 85
w:bard 40 8
w:bare 162 -94
w:barefoot 12 41
w:bargain 105 -60
w:bark -44 0
w:barr 25 -83
w:barranc 13 67
w:barri -80 -32
w:bartend 162 -211
w:bas 2 -63
w:basement 18 -48
w:basic -5 49
w:basil -62 0
w:basur 167 -38
w:bat 158 215
w:bath -173 12
w:bathrm 41 3
w:bathroom 65 -81
w:bathtub 21 63
w:batteri -127 0
w:bautiz 207 -73
w:bc 65 188
w:bday 76 -29
w:be 477 427
w:beach -70 1
w:beam 174 81
w:bear -123 0
w:beard -86 0
w:beat -143 30
w:beaten 40 -62
w:beb -86 -41
w:bebi 181 -105
w:bec 42 -12
w:becam 327 -133
w:becaus -172 121
w:bed -59 56
w:bedroom 44 53
w:bedtim -91 0
w:been 407 186
w:beer 91 -272
w:befor -31 62
w:beggin 42 -29
w:begin -203 0
w:behind -88 116
w:beig -48 0
w:beleiv 60 43
w:believ -70 -96
w:bell -76 0
w:belli 5 81
w:belong 90 -43
w:belt 40 83
w:benadryl -39 69
w:bendig -96 -7
w:bendit -99 0
w:beneficiari 90 57
w:benz 22 -67
w:benzo 157 -103
w:bernard -43 0
w:bes -95 84
w:besid -75 0
w:best -147 69
w:bet -62 -70
w:better -12 -126
w:between 31 -86
w:bever -104 0
w:beverag 54 -31
w:bf 33 42
w:bibliotec -87 0
w:bici -173 0
w:bien -216 -61
w:biern 104 -41
w:big 13 -99
w:bigger 128 36
w:bike -94 22
w:bill -94 0
w:billboard -47 -7
w:billet 51 -118
w:bin -86 -2
w:binder 49 -15
w:bing 52 -68
w:bingo -198 0
w:bio 63 -11
w:biopsi 129 68
w:bipolar 105 -38
w:bird -58 31
w:birdhous -41 0
w:birthday 314 97
w:biscuit -50 0
w:bit -193 24
w:bite -178 0
w:bitten 7 -108
w:black 220 -83
w:blackjack -42 0
w:blackout -44 -48
w:blade 77 175
w:blah -127 0
w:blame 58 51
w:blanc 8 116
w:blanket -44 42
w:bled -41 8
w:bleed 203 152
w:blister -67 39
w:block 57 -35
w:blood -100 140
w:bloodi 43 -96
w:bloom -80 0
w:blower -47 0
w:blue 107 155
w:blunt -64 -16
w:bo -59 0
w:boat 11 56
w:boc 77 -135
w:bod -150 -40
w:bodi 125 87
w:boil 120 23
w:boler -59 0
w:bolich 30 -59
w:bols -106 -58
w:bolsill -42 0
w:bolsit 7 -69
w:bolud 53 -27
w:bolvi 75 -35
w:bomb -58 0
w:bondi 30 40
w:bone 16 -130
w:bonit -90 -29
w:book 35 58
w:bookmark 78 -3
w:bookshelf -64 0
w:bookstor -64 0
w:boot -110 -33
w:bootlac -56 0
w:booz -62 -20
w:bore -155 0
w:born 67 222
w:borr 163 -176
w:borrach -151 10
w:borradm 48 -1
w:borren 41 -14
w:borrenm 26 63
w:borrow 176 84
w:boss -19 -110
w:bot 64 -143
w:botan -57 0
w:botell 50 -54
w:botellon 44 -49
w:both -261 -42
w:bother 71 26
w:boton -81 15
w:bottl 121 271
w:bottom 76 -200
w:bought 265 40
w:bounc -162 -45
w:bound -76 0
w:boundari -129 -14
w:bourbon 128 -31
w:bout 112 -54
w:bowl 128 246
w:box -162 -17
w:boy 254 -94
w:boyfriend 224 121
w:bp 45 -26
w:bra 14 -43
w:brace -133 4
w:brain 97 -215
w:brake -96 25
w:brandi -63 0
w:brang -77 0
w:brav 19 52
w:braz 213 251
w:brb -104 0
w:bread -106 4
w:breadstick 68 45
w:break -91 -30
w:breast -44 0
w:breath 73 185
w:breathalyz 105 -47
w:brew -84 0
w:bridg 90 130
w:brill 5 -105
w:brinc 345 111
w:brind 119 -185
w:bring -177 -27
w:brinqu -67 0
w:brisket -58 0
w:bro -73 -1
w:broccoli -40 0
w:broke 55 -51
w:broken -81 -99
w:brom -68 29
w:brother 71 6
w:brought -79 74
w:browni -26 97
w:browser -48 69
w:bruis -24 -246
w:brunch -93 0
w:brush -35 -60
w:brut -52 0
w:buck -206 0
w:bucket 71 -19
w:bud -138 0
w:buddi 155 14
w:buen -57 -150
w:buenisima -46 0
w:bueno 66 -2
w:bufand 8 -83
w:bug 0 -87
w:build -29 -43
w:bullet 86 159
w:bump -30 -170
w:bumpi -114 0
w:bunch 102 31
w:bunny -59 0
w:bupe 183 -167
w:buprenorfin 138 -162
w:buprenorphin -111 -26
w:bur 43 -40
w:burden -48 15
w:burl 114 39
w:burn -45 83
w:burocrat -132 0
w:burpe -83 0
w:burrito -90 0
w:bus 64 -15
w:busc -20 74
w:bush 17 112
w:busqu 141 300
w:busquens 241 86
w:bust 55 -116
w:but -618 -240
w:butcher -60 0
w:butt -109 0
w:buy 218 -107
w:buzz 196 -69
w:by -346 12
w:bye 238 80
w:byeeveryonesorryiamsosorrydontletmymomcomeinfirst 126 95
w:c -117 -39
w:cabes 46 41
w:cabez 48 -104
w:cabin -138 40
w:cabinet 265 -156
w:cabl -58 -60
w:caboos -41 0
w:cabron 214 -1
w:cachet 40 -98
w:cad 229 269
w:cada 180 -52
w:cae -72 -45
w:caer -142 0
w:caf 113 53
w:cafe -82 0
w:caffein -56 0
w:cag 19 64
w:cage -41 0
w:caguam 205 -94
w:cai 103 -73
w:caid -46 -33
w:caig 64 114
w:caj -137 44
w:cajer 51 -65
w:cajon 104 85
w:cake -97 31
w:calambr 68 -47
w:calcetin -10 53
w:calcul 72 76
w:calendar -129 17
w:calendari -84 0
w:calent 72 50
w:calf 116 38
w:cali 59 -38
w:calient 31 43
w:call -33 -150
w:calladit 55 -15
w:calm 219 281
w:calor -179 63
w:calv -254 -11
w:cam 32 -41
w:cambi -277 -138
w:came -452 39
w:camell 107 -87
w:camin 219 -116
w:caminando -66 0
w:camino -61 0
w:camion -44 24
w:camp 107 -12
w:campaign -82 0
w:campament 75 -41
w:campral 44 -15
w:campsit 150 -10
w:can -261 -65
w:canc 111 87
w:cancel -77 25
w:cancelen 131 -59
w:cancer -11 43
w:cancion -193 0
w:candi 68 -15
w:candl -190 17
w:cangrej 14 -53
w:cannot -94 44
w:canon 99 -58
w:cansa 99 12
w:cansada -45 0
w:cant 202 -141
w:cantin -63 -77
w:cap 32 -63
w:capataz 62 -20
w:capitulo -48 0
w:car -207 54
w:carb -52 0
w:carbon 373 172
w:carcel -145 5
w:card -74 -56
w:cardio -54 0
w:care 33 -74
w:caretak 156 -42
w:carg 52 -42
w:cargador -188 0
w:carisim -63 0
w:carn 25 -70
w:carnet -53 0
w:carnicer -53 0
w:carniceri -116 0
w:carpet -102 30
w:carr 196 224
w:carreter 134 44
w:carri 198 -71
w:carriol -42 0
w:carrot 45 9
w:cart 50 68
w:carta 54 16
w:cartel -84 0
w:carter -98 -48
w:carv 46 27
w:casc 30 122
w:case -32 -74
w:caser -92 -50
w:cash 111 -168
w:casi -92 223
w:casill -56 0
w:casin 72 -148
w:casino 160 -125
w:casserol -186 -9
w:cast -50 4
w:castig 17 68
w:cat 220 168
w:catalogu -84 0
w:catch 40 -25
w:catec 12 -45
w:catorc -55 0
w:caught -43 -19
w:caus -23 67
w:causa 161 -45
w:cave 260 -220
w:cay -161 -14
w:ceboll -92 0
w:ced 44 -20
w:ceil 20 67
w:cej 7 54
w:celebr 268 -98
w:cell 39 -64
w:celul -208 -18
w:celula 129 -97
w:cement -34 43
w:cen -89 -58
w:center 119 -49
w:centr -44 -103
w:cer -139 -52
w:cerc -20 -114
w:cercano -114 0
w:cereal -75 0
w:cero 139 -49
w:cerr 179 141
w:cerrajer -68 0
w:certif 32 51
w:cervez 27 -127
w:cesare -111 0
w:chair 158 -96
w:chamb -45 18
w:chamber 256 234
w:champ 0 -69
w:champagn 165 -72
w:champion -76 0
w:chanc 105 -26
w:chancl 45 -4
w:chang -246 54
w:chanj -43 0
w:channel -41 0
w:chapter 127 32
w:charcoal 200 88
w:charg -49 0
w:charger -134 30
w:chariti -79 0
w:charl -79 0
w:charol -71 0
w:chart 17 -43
w:chat -220 -11
w:chav -75 -2
w:che 233 35
w:cheat 152 -87
w:check -161 107
w:checklist -40 0
w:cheek 11 -170
w:cheeseburg -54 0
w:chel 83 -46
w:chem -124 -6
w:chemo 30 58
w:chess -194 0
w:chest 117 140
w:chev -48 0
w:chew 164 -3
w:chic -103 11
w:chicharron -73 0
w:chichon -42 16
w:chicl -25 -43
w:chil -69 -4
w:chilaquil -56 0
w:childhood 90 -64
w:chili 53 -21
w:chill -105 -9
w:ching 77 23
w:chip 5 -117
w:chiquit -157 0
w:chist -103 2
w:chiv 189 61
w:chocolat -146 0
w:chof -53 27
w:choir -170 -86
w:choke -59 152
w:choos 46 23
w:chop -67 -88
w:choqu -79 0
w:christma -52 3
w:chuec -47 0
w:chug 146 27
w:chup 87 -43
w:church -41 -89
w:churro -236 0
w:chuy 65 -30
w:cicatriz -132 0
w:cider 278 -13
w:ciel -73 2
w:cien -196 0
w:cierr 95 40
w:cigarett 61 18
w:cigarr -114 -45
w:cilantr -41 -4
w:cinc -148 -205
w:cinco -40 0
w:cincuent -53 0
w:cint 256 101
w:cinturon 86 107
w:cipot 41 27
w:circl 67 -95
w:circul 171 -23
w:cirrosis -97 0
w:cirugi 51 -102
w:cit -159 -5
w:cite -43 0
w:citi -97 0
w:ciud 51 -26
w:civil -50 -14
w:clap -235 -1
w:clar 116 35
w:clarisim 23 50
w:clas -77 -4
w:class -59 38
w:clav 143 11
w:claw 154 -71
w:clean -28 -65
w:clear -114 17
w:cleric -44 0
w:click -131 15
w:client -37 49
w:clim -42 0
w:climb 17 -46
w:clinic -22 -177
w:clinica -61 0
w:clinick 45 -11
w:clock 151 12
w:clonazepam 72 105
w:cloro 87 39
w:close 184 -76
w:closer 41 74
w:closet -181 73
w:cloth -144 0
w:club 16 -97
w:clumsi 40 32
w:clutch -41 0
w:co -96 0
w:coach 155 -47
w:coaster -95 0
w:coat 249 -25
w:cobbler -59 0
w:cobij -53 -4
w:cobr 389 -237
w:coc -100 32
w:coch -98 92
w:cocin 96 100
w:cocktail -50 0
w:code -51 97
w:codig -71 0
w:coffe -95 75
w:cohet -60 0
w:coke -82 118
w:col -275 -26
w:cola -41 0
w:colch -127 0
w:colchon 154 63
w:cold 116 82
w:colect -79 0
w:colegi 152 -77
w:colg 32 74
w:colic -65 1
w:collect 48 53
w:colleg 74 -15
w:coloni -54 -3
w:colonoscopi -68 0
w:color -231 39
w:column -67 0
w:com -161 -121
w:coma 112 98
w:comadr -16 -41
w:comal -82 0
w:combi 17 51
w:come 185 211
w:comedor -48 0
w:comfi -49 0
w:comido 142 -27
w:comin 12 -47
w:command -89 0
w:comment 149 -65
w:commit -96 0
w:committe -53 0
w:communion 12 -49
w:communiti -44 0
w:compadr 58 -172
w:compai 14 59
w:companer -78 69
w:compani -15 -53
w:compar -65 0
w:compart -106 0
w:complet -34 115
w:compon 147 -73
w:compr 60 -114
w:comprar 73 -53
w:comulg 62 28
w:con 8 -79
w:conac 10 -42
w:concert -90 -8
w:concerta 87 -62
w:conciert -119 0
w:conclud 63 21
w:conduc -62 0
w:conect -130 -3
w:confer -48 -20
w:confes 62 28
w:confess 122 -64
w:confi -40 143
w:confies 11 -44
w:confundi 2 79
w:congel 66 -108
w:congrat -45 0
w:conmig -3 40
w:conmigo 137 -34
w:connect -92 0
w:conoci -100 0
w:conscienc 110 69
w:consegui 53 6
w:consent -55 0
w:consol 121 -88
w:consum 125 -146
w:consumi -41 -101
w:consumir 69 -11
w:cont -169 -80
w:contabil -44 0
w:contact -164 1
w:contain -61 0
w:contar 55 -26
w:content -121 3
w:contour -52 0
w:contr 191 184
w:control -81 -135
w:convenc 89 24
w:convulsion 40 233
w:cook 64 -93
w:cooki -70 -16
w:cookout -157 -5
w:cooler 93 -81
w:coor 81 -55
w:cop -152 -143
w:copag -90 -3
w:copay 97 -69
w:copi -178 7
w:copit 73 -19
w:coquet 84 20
w:coraj 9 112
w:corazon 201 53
w:cork 240 -106
w:corn -83 0
w:cornbread -40 0
w:corner 311 -98
w:corni -135 0
w:cornis 42 42
w:corr -34 109
w:corre -98 11
w:correct 124 38
w:corredor 111 -8
w:corri -60 0
w:cort -182 194
w:cortarm 19 60
w:cortit -138 0
w:corv 13 40
w:cos 203 -133
w:cosa -103 0
w:cosech -123 0
w:cosquill 87 -154
w:cost -72 0
w:costa -122 0
w:costr 59 15
w:costum -85 0
w:costumbr 162 135
w:cotton 19 -93
w:couch -194 -108
w:cough 92 38
w:could -152 -49
w:couldnt -224 -137
w:counselor -213 -74
w:countd 18 94
w:counter 330 -3
w:counti -57 -32
w:countri 42 -62
w:coupl 45 -86
w:coupon -65 0
w:court -41 -26
w:courtroom 10 86
w:cousin 159 -19
w:cover -155 13
w:covid -63 0
w:cow -76 0
w:cowboy -47 0
w:cowork 72 -65
w:crack -119 68
w:craft -108 0
w:cramp 76 -78
w:crash -116 -118
w:crave -83 -213
w:craving 30 -64
w:cravings 194 -8
w:crawl 14 -100
w:crazi -54 -34
w:cre 83 77
w:cream -142 31
w:crec -133 0
w:creer 8 -87
w:crei -86 -28
w:cremat 134 6
w:creo 93 -65
w:cri -79 -8
w:crib 45 38
w:crick -67 0
w:cricket 45 -16
w:crime -124 0
w:crisi 19 52
w:crisis -82 0
w:cristal 12 -55
w:croak 64 11
w:crockpot -80 0
w:croquet 25 72
w:cross 199 302
w:crossword -177 1
w:crowbar 5 46
w:cruc -131 -45
w:crucigram -44 0
w:crud -107 -67
w:crudo 204 -40
w:crumb -45 0
w:cruz 188 159
w:ctb 126 56
w:cuadern -107 -19
w:cuadr 64 -75
w:cuadra -62 0
w:cual -56 0
w:cuand 148 -6
w:cuant 77 326
w:cuanta 49 -21
w:cuarent -21 -116
w:cuart 69 -77
w:cuartel 143 -56
w:cuat -114 0
w:cuatr -102 -174
w:cuatro 34 43
w:cub -51 0
w:cubr -102 0
w:cubreboc -48 0
w:cubri 112 -28
w:cucarach -45 0
w:cuch 151 -4
w:cucharit 23 -41
w:cuchill -2 234
w:cuelg -58 0
w:cuell -5 74
w:cuent 204 -45
w:cuento -93 0
w:cuerd -210 88
w:cuerp 249 -161
w:cuest -112 42
w:cuid 56 162
w:cuidens 89 19
w:culp 121 178
w:cumpl -70 -55
w:cumplean 225 100
w:cumplir 72 56
w:cun -187 31
w:cup 114 -215
w:cur 249 31
w:cure -42 -6
w:curi -45 19
w:curit -194 23
w:curr -33 -59
w:curs -67 0
w:curtain -152 -14
w:curv -58 32
w:custodi -41 58
w:custom -81 0
w:cut 58 415
w:cutter 39 51
w:cutting -44 0
w:cuz 85 -36
w:cuzin 36 -48
w:da 73 -120
w:dab 156 -23
w:dad 208 161
w:dadm 44 -32
w:dais 54 -12
w:dal 37 -63
w:damajuan 86 -32
w:damn 79 25
w:dan -79 174
w:dana -128 0
w:danc -65 -32
w:dand 95 -12
w:dandol 34 44
w:danger -114 66
w:daniel -58 0
w:dano 54 9
w:dar -41 -11
w:dark -100 41
w:darl 173 -36
w:dartboard 2 45
w:dash 77 -30
w:dat -62 -14
w:data -68 0
w:databas -183 0
w:date -97 156
w:daughter 124 -210
w:day -124 -44
w:daycar -99 0
w:de -239 191
w:dead -53 83
w:deadlift -46 0
w:deadlin -56 46
w:deal 178 -69
w:dealer 32 -107
w:death -268 22
w:deb -137 62
w:debaj 271 69
w:debat -67 0
w:debi 376 151
w:debit -9 -62
w:debrief -57 0
w:debt 64 37
w:dec -89 -99
w:decaf -114 0
w:decant 59 -11
w:deceas -132 0
w:decemb -143 0
w:decepciona 84 46
w:deci -173 0
w:decid 189 -45
w:decidi 134 -68
w:decir -76 0
w:decirlo -40 0
w:decis 196 19
w:deck 135 26
w:declar -96 0
w:decor -44 0
w:ded -71 64
w:dedit -80 0
w:deep 97 73
w:deeper 95 49
w:defiend -74 0
w:defin -46 0
w:definit 157 108
w:degre 44 37
w:dei 58 98
w:dej 302 106
w:dejenm 73 107
w:del -47 46
w:delant -103 10
w:delay 83 -49
w:delet 82 16
w:deli -46 0
w:deliber 52 34
w:deliveri 188 -90
w:dem 43 -97
w:demasi 42 59
w:demasiada 81 6
w:demasiado -65 20
w:dembow -79 0
w:demo -101 0
w:demoni 61 25
w:dend 47 -5
w:denim -84 0
w:denis -100 34
w:denl 116 -63
w:denm 121 -19
w:dentist -232 -39
w:dentr 29 144
w:denunci -66 0
w:denver 51 -66
w:deposit -6 -67
w:depot 55 22
w:dept -71 6
w:derechit -74 0
w:derrit -76 0
w:desaparec 22 47
w:desayun -57 -48
w:descalz 127 -33
w:descans -137 62
w:descanso 64 2
w:descarg 13 -58
w:descompus -60 0
w:describ -190 0
w:desd 241 -271
w:desenrosqu 1 40
w:desenterr -69 0
w:deserv 200 54
w:desesper -83 -15
w:desgraci 133 79
w:design -63 0
w:desk -82 -9
w:despach -66 0
w:despacit 45 79
w:desped 52 20
w:despens -60 0
w:desperdici 48 -16
w:despert -102 20
w:despertar 100 82
w:despid 5 110
w:despido 85 16
w:despiert 145 46
w:despierto -42 0
w:despu 146 -16
w:destroy -85 0
w:desviv 49 11
w:detail 40 35
w:detall -45 0
w:detect -57 0
w:deteng 61 -51
w:detent 135 -46
w:detox 100 -195
w:detr -37 -46
w:detuv 143 -92
w:deud 66 124
w:deuda -57 0
w:devast -47 0
w:dever 47 3
w:devil 200 -220
w:devolvi 104 13
w:di 126 -170
w:dia 56 -102
w:diabl 108 -113
w:diablit 7 -71
w:diach 50 -18
w:diagnosi 54 17
w:dial 2 -88
w:dialisis 31 104
w:dialysi 20 52
w:diari -234 -13
w:diarre 101 -59
w:dias 90 -273
w:dibuj 55 -92
w:dic 80 28
w:dich 79 -117
w:diciembr 64 -9
w:did 143 109
w:didnt -34 -46
w:die 9 188
w:diecisiet -55 0
w:dient 180 -107
w:dier -11 44
w:dieron -145 -29
w:diet -165 44
w:dietitian -51 7
w:diez -146 -96
w:differ -122 59
w:difunt 77 -133
w:dig 223 -135
w:diganl 42 49
w:dij -303 -174
w:dijer 44 85
w:dijeron -62 33
w:dijo -93 0
w:dil 43 14
w:diner 111 -168
w:dinner 111 128
w:dio -65 86
w:dios -79 131
w:diosit 33 46
w:direccion -56 60
w:direct -26 -70
w:dirti 150 -125
w:disappear -208 13
w:disappoint 60 98
w:disast -74 0
w:disc -76 0
w:discontinu 98 -70
w:discount 52 4
w:disculp -106 0
w:dish -104 3
w:dispar -60 40
w:dispatch 15 -48
w:dispensari 176 -53
w:distint -173 0
w:distr -52 0
w:dive -75 0
w:divorc -48 -32
w:divorci -71 0
w:dmv -203 0
w:do -109 131
w:dobl 25 -122
w:doc -259 -70
w:doce 49 -21
w:dock 49 -61
w:doctor -14 -197
w:doe 14 74
w:doesnt -3 -74
w:dog 214 -3
w:doin 26 -43
w:doli 47 -89
w:dollar 17 -69
w:dolmi 16 57
w:dolor 84 42
w:domicili 40 16
w:domin -194 0
w:doming -159 194
w:domino 174 86
w:don -236 -11
w:donat -63 32
w:dond 104 -2
w:done -82 49
w:dont 356 -38
w:donut -143 0
w:door 171 155
w:doorknob 7 42
w:dope 144 -18
w:dopesick 94 -87
w:dorm -62 -68
w:dormi -141 9
w:dormidit -55 0
w:dormido 78 -20
w:dos 307 -96
w:doscient -64 0
w:dosis 48 33
w:doubl 58 58
w:dough -129 0
w:down 114 -89
w:downstair 53 6
w:doy 110 -79
w:dr 25 48
w:drag 25 -139
w:dragon -141 0
w:drak 91 -98
w:drama -75 0
w:drank -53 340
w:draw -6 -64
w:drawer 128 89
w:dream -189 -16
w:dresser 133 84
w:drew -5 100
w:dri 92 -70
w:drift 86 51
w:drill -143 13
w:drink -125 -220
w:driv 54 -23
w:drive -80 28
w:driven 6 -47
w:driver -48 -10
w:driveway -67 -40
w:drizli 281 -24
w:drog 129 -55
w:drop -288 -101
w:drope 51 -26
w:drove 71 -39
w:drown 121 -120
w:drowsi 51 12
w:drug 135 -103
w:drum -129 0
w:dryer -48 0
w:drywal -93 26
w:dsd 75 -26
w:duck -98 5
w:duct 200 88
w:due 88 -108
w:duel -106 57
w:duerm 29 97
w:dui 70 -60
w:dull -52 0
w:dum 42 -29
w:dump 1 -56
w:dur -136 -175
w:dure 139 42
w:durisim -65 0
w:durmi 44 -33
w:dust -155 0
w:duster 137 -39
w:duti -80 25
w:dye -78 0
w:e -57 -8
w:each -199 114
w:eagl 57 -39
w:ear 61 23
w:earli -68 19
w:earlier -102 0
w:earn -13 -53
w:earth 132 119
w:easi -43 37
w:easier 94 39
w:east 154 -34
w:eat 110 54
w:ech -70 0
w:echa 38 -61
w:echaron -89 58
w:eche -118 20
w:echo 116 25
w:edg 74 -229
w:edibl 115 -36
w:edifici -131 24
w:edit 6 -55
w:efect -59 0
w:effect -65 42
w:effexor 64 -65
w:egg -73 0
w:eggshel 5 -54
w:eh -83 0
w:eight -213 48
w:eighth -106 0
w:eighti 11 -93
w:either 59 -59
w:el -121 -209
w:elden -41 0
w:electr 37 -79
w:electric -48 0
w:elegi 71 38
w:elev -176 0
w:eleven -30 -113
w:ella -25 -144
w:ellos 203 56
w:els -38 -114
w:em 277 123
w:email -178 26
w:emal -43 0
w:embarrass -40 -47
w:emborrach 76 -17
w:emergenc 33 70
w:empastill 72 -17
w:empec 168 -31
w:empiec -71 0
w:empiez -100 2
w:empin 101 -2
w:employe 55 -8
w:empti 20 -69
w:emptier 25 59
w:empuj 136 -182
w:en 90 -183
w:encanon 147 179
w:encarg -52 27
w:encendedor 48 -85
w:encierrenm -52 0
w:encim 127 166
w:encontr 44 -78
w:encuentr 67 157
w:encuest 10 -47
w:end 19 359
w:endors 59 88
w:enemi 16 -50
w:energi -80 32
w:enero -44 0
w:enferm -127 0
w:enfermer -46 0
w:enfermeri -116 0
w:enfrent 108 28
w:engan 82 -101
w:enganch -236 0
w:english -49 0
w:engras 59 31
w:enguayab -44 0
w:enjoy -187 -17
w:enjuag 125 -65
w:enlac -192 0
w:enmarqu -54 0
w:enoj -106 -4
w:enorm -11 57
w:enough 156 245
w:enrol -47 0
w:ensen -53 41
w:enseno -46 0
w:entendi 44 21
w:enter 206 -99
w:enterr -95 36
w:entiend -42 94
w:entierro 87 26
w:entir -1 -66
w:entonc 13 -46
w:entra 107 113
w:entrab 47 -40
w:entrar 266 135
w:entre 215 -134
w:entren -153 -8
w:entrenador 51 -12
w:entrev -110 -20
w:entro -208 0
w:enuf 18 94
w:envelop 85 49
w:envi 188 51
w:envici -52 0
w:envidi 157 27
w:episod -79 3
w:equat 30 51
w:equiboqu 40 41
w:equip -173 8
w:equivoc -83 0
w:era -19 -147
w:eram 186 -8
w:eran 27 99
w:eras 84 45
w:eres -123 0
w:eri 98 -22
w:error -151 0
w:es -237 -52
w:escabi 44 -2
w:escaler -57 118
w:escalofri 93 -71
w:escap 78 -15
w:escapulari 82 -82
w:escog 69 66
w:escogi 245 33
w:escond 71 158
w:escondi 57 -125
w:escondida 92 -5
w:escopet -67 37
w:escrib 268 -19
w:escribi 12 -57
w:escuch -119 -19
w:escuel -127 61
w:escup 133 -104
w:ese -319 -205
w:esfum 49 29
w:esguinc -43 0
w:esnif 43 -89
w:eso 60 -132
w:espaci -2 86
w:espald -159 -10
w:espanol -53 0
w:espant 86 23
w:espej -113 63
w:espos 103 -107
w:espresso -194 0
w:espum 156 83
w:esquin -109 -116
w:essay -109 0
w:est -179 0
w:esta 359 403
w:estab -398 55
w:estaban -46 0
w:establ -81 0
w:estacion -232 83
w:estadi -58 0
w:estam 126 27
w:estamo -75 0
w:estan 417 -163
w:estar 153 290
w:estari 126 98
w:estas 68 -54
w:este 189 283
w:esto 387 -240
w:estorb 18 54
w:estorbo 59 58
w:estos -54 28
w:estoy 319 -47
w:estrell 52 69
w:estren -58 0
w:estuch -55 43
w:estudi -59 66
w:estudiar -135 0
w:estuv -9 -48
w:etern -45 0
w:etil 66 16
w:eur 20 -62
w:evacu -40 0
w:even -86 -79
w:evening 80 64
w:event -84 0
w:ever 88 -27
w:everi 274 -81
w:everybodi 83 67
w:everyon 13 -184
w:everyth 96 125
w:everythign 3 50
w:everywher -60 4
w:evil -51 0
w:evr 92 39
w:evri 129 133
w:evrybodi 18 -41
w:evryth 12 49
w:ex 383 -134
w:exact -51 12
w:exam -103 -8
w:examen -43 -8
w:except 179 91
w:exchang -60 0
w:excus 99 -32
w:execut -54 0
w:exhaust 70 118
w:exist 242 173
w:exit 204 -121
w:expect 79 -57
w:expendi 49 -93
w:expir -43 72
w:explain -142 7
w:explic 82 5
w:explod -151 0
w:explota -72 0
w:express 48 34
w:extra -157 -138
w:extract 122 -25
w:extran -164 31
w:eye -45 44
w:eyelin 41 10
w:fabric -42 -50
w:fac 18 91
w:face 100 35
w:facil 79 -64
w:fact -171 -18
w:factur -53 -6
w:facult -87 0
w:fade 135 -286
w:fail -22 -129
w:failur 181 -72
w:faj 5 -46
w:fall 119 216
w:fals -152 0
w:falt 132 42
w:famili -269 25
w:fan -10 -41
w:fanci -121 0
w:far 279 -45
w:farm -219 0
w:fashion 87 -18
w:faster -50 0
w:fat -54 25
w:fatal 238 9
w:father 79 -95
w:fault 60 104
w:favor 89 89
w:feas 91 -104
w:feat -45 0
w:feb 18 -61
w:februari -71 0
w:fech -31 81
w:feed -47 116
w:feeder -76 0
w:feel 322 45
w:feet -161 7
w:felicit -106 0
w:feliz -57 3
w:fell -95 66
w:fellow -47 0
w:felt -326 -29
w:fenc 38 162
w:fent 126 187
w:fentanil 9 45
w:fentanyl -34 -62
w:fenti 138 -13
w:feo -38 91
w:fernet 60 -40
w:fever -94 -30
w:few 47 -54
w:fich 205 -55
w:ficus -68 0
w:fidget -64 0
w:fiebr -174 -43
w:field -51 2
w:fiend 59 -39
w:fierr 67 33
w:fiest 150 -126
w:fifteen -48 37
w:fifth -18 151
w:fight 43 -116
w:figur 263 158
w:fij 60 29
w:fil -16 43
w:file -53 -36
w:fileter -120 0
w:fill -2 -141
w:film 448 -164
w:fin -77 -85
w:final -268 94
w:finali -43 0
w:find 157 13
w:fine -130 195
w:fing 94 -67
w:finger -5 109
w:fingernail 166 -116
w:finish 55 -15
w:fir -121 0
w:fire 49 -38
w:firebal 41 -32
w:firm -224 -4
w:first -117 -89
w:fish -78 -26
w:fist 110 -11
w:fisur 1 -65
w:fit 32 86
w:fiv 15 -55
w:five -276 -272
w:fix -220 -93
w:fizzi -50 0
w:flac 112 55
w:flag -146 0
w:flame 45 28
w:flashback -49 -6
w:flec -69 0
w:fli 33 -50
w:flicker -74 0
w:flight 50 -88
w:flinch 139 -152
w:flip -6 -87
w:flipant 23 -51
w:float -116 -23
w:flood -93 -29
w:floor 261 -13
w:flor -116 0
w:florer 90 -71
w:flower -93 0
w:flu 70 -25
w:foam 150 40
w:foc 59 -20
w:foil 208 -322
w:fold 106 -69
w:folder -182 1
w:follow -92 139
w:fond 41 -51
w:fontaner -75 0
w:fool -109 0
w:foot -8 72
w:footbal 43 -20
w:ford -43 0
w:forearm 92 56
w:foreman 147 -2
w:forest -53 0
w:forev -185 22
w:forgiv 117 147
w:forgot -82 -34
w:forj 93 -186
w:form -191 -43
w:forti 82 13
w:fortnit -123 0
w:forty 10 52
w:forward 65 68
w:forz 51 87
w:foster 31 -56
w:fot -138 100
w:fought -111 0
w:found 79 -133
w:four 166 -319
w:fourth 213 18
w:fox -42 0
w:fr 120 46
w:fraction -51 0
w:frame -66 -17
w:fras -77 0
w:frasc 74 146
w:frat 127 -94
w:fraud 206 -92
w:fre -121 0
w:free -119 128
w:freeway -52 55
w:freezer -63 -74
w:french -58 0
w:frent -120 25
w:fresc 109 33
w:fresh 130 55
w:fri -40 -146
w:fridg -130 -90
w:friend -13 -187
w:from -135 39
w:front -20 120
w:frustrat -53 0
w:fue 89 -26
w:fueg -112 4
w:fuelt 16 57
w:fuer -268 51
w:fueron 520 124
w:fuert 61 -142
w:fuim -106 0
w:full -45 49
w:fum 295 -54
w:fumigar -49 0
w:fun -92 23
w:funcion 120 36
w:fund 59 60
w:funer 101 -66
w:funerari -7 40
w:furnitur -53 0
w:fusil -69 0
w:futbol -91 0
w:futur 40 -10
w:g 73 -11
w:gabapentin 50 -60
w:gafet 84 -40
w:gaj -120 0
w:gala -128 0
w:gall -28 59
w:galleta -46 0
w:gallon -51 0
w:gambl -3 -60
w:game 214 -62
w:gan 208 -156
w:gana -191 0
w:gang 131 41
w:gap -98 0
w:garag 120 50
w:garbag 37 -92
w:garden -60 32
w:gargant -120 -9
w:gas -156 20
w:gasolin -2 63
w:gasoliner 124 53
w:gast 98 -128
w:gat 91 111
w:gate -68 4
w:gateway -54 0
w:gato 87 26
w:gatorad 68 -58
w:gauz 97 62
w:gave -428 88
w:gees -64 0
w:gel -65 0
w:gender 73 -13
w:geni -76 0
w:gent -64 -56
w:gerald -45 0
w:get 329 -116
w:ghost -122 0
w:gigant 14 -46
w:gimm 50 -9
w:gimnasi -104 -76
w:gin 155 71
w:ginger -161 -4
w:gir 82 -59
w:girasol -103 0
w:girlfriend -82 97
w:give -72 -164
w:giveaway -63 0
w:given -142 -99
w:glad -259 8
w:glass 36 -210
w:gloomi -78 0
w:glori -59 0
w:glove 93 -39
w:glucos -82 -5
w:glue -248 0
w:glut -55 0
w:go -144 30
w:goal -69 58
w:god 109 122
w:goe 69 185
w:goign 3 50
w:goin 28 -55
w:goldfish -65 0
w:goliz -47 0
w:golp 31 -62
w:gomit 198 -12
w:gona 73 -95
w:gone 218 86
w:gonna 259 -124
w:good 64 46
w:goodby -45 149
w:goodi 138 -91
w:goodnight -46 -4
w:goodwil -139 -17
w:goofi 30 -41
w:googl 16 -47
w:gooo -41 0
w:goooo -50 0
w:goosebump 19 -48
w:gord -89 0
w:gorgeous -68 0
w:gorr -164 0
w:gossip -62 0
w:gotch -81 0
w:gote -53 0
w:gpa -41 0
w:grab 101 -84
w:graci 35 144
w:grade -23 -50
w:gradu -66 0
w:gram 31 -55
w:gramp 50 9
w:gran -81 0
w:grand -61 -8
w:grandchildren 45 9
w:granddaught -172 -17
w:grandfath -58 -31
w:grandkid -52 -26
w:grandma 119 23
w:grandpa 191 -111
w:grandson -205 3
w:grant -61 0
w:grap 148 -18
w:grate -128 5
w:gratin -73 0
w:gratitud 74 31
w:grav -124 9
w:grave -42 0
w:gravel 119 42
w:gray -102 131
w:great -90 -22
w:green 14 -89
w:grew 29 -49
w:grey -122 0
w:greyhound 62 -8
w:grid 73 12
w:grief -61 0
w:grifo 202 -26
w:grim 59 8
w:grind 76 -20
w:grip -188 -122
w:gris 70 12
w:grit -168 72
w:groceri 43 -36
w:gross 18 -69
w:ground -16 101
w:group -209 -184
w:grow -93 -79
w:grown -72 0
w:grup -160 -40
w:grupo -40 0
w:guadalaj -129 0
w:guagu -107 -80
w:guant -72 0
w:guanter 54 -135
w:guap -113 0
w:guar 155 -36
w:guard -58 104
w:guarda 40 -46
w:guardapolv -66 0
w:guardrail 48 22
w:guer 42 -29
w:guerr -128 0
w:guess 276 -46
w:guest 7 -47
w:guidelin -64 0
w:guitar -63 38
w:guitarr -75 9
w:gummi -49 -53
w:gun 52 377
w:gunshot -4 66
w:gurgl 119 45
w:gust -168 -62
w:gutter -73 0
w:guy 163 165
w:gym 24 44
w:gymnast 134 -38
w:ha -78 23
w:hab 37 55
w:haber 97 96
w:habi 128 -94
w:habia -93 0
w:habil -63 0
w:habit -21 54
w:habl -137 -80
w:hablenm 9 -77
w:habr 42 33
w:hac -110 196
w:hacerlo 10 60
w:haci 326 -117
w:had 123 -350
w:hadnt 67 -79
w:hag 85 283
w:haha -157 41
w:hair -254 -22
w:haircut -119 0
w:half 65 -278
w:halfway 10 -44
w:hambr -180 -2
w:hamlet -43 0
w:hammer 105 116
w:han -89 -31
w:hand 221 -241
w:handl 1 54
w:handlebar 13 77
w:handout -193 -5
w:hanf 1 93
w:hangman -84 0
w:happen 37 203
w:happi -80 31
w:happier -119 0
w:happiest -62 9
w:har 105 99
w:hard -185 141
w:hardwar 124 11
w:hari 74 67
w:harm -230 42
w:harold 40 46
w:hart 63 -7
w:has 67 203
w:hash -46 0
w:hasnt 20 -107
w:hast 64 -130
w:hasta 69 -12
w:hat -156 -7
w:hate 88 -204
w:haunt -64 0
w:have 153 174
w:havent 244 -160
w:havnt -119 -9
w:hawk -74 0
w:hazard 67 12
w:hazl 33 43
w:he 348 -5
w:head 142 -124
w:headphon -112 0
w:headston 57 6
w:hear -4 -103
w:heard -94 31
w:heart 131 30
w:heat -91 111
w:heater -126 15
w:heaven -116 4
w:heavi -111 10
w:hech -70 61
w:hed 180 132
w:hel 95 32
w:heladeri -67 0
w:held 189 175
w:helicopt -64 0
w:helium 113 52
w:hell 33 80
w:hello -134 -9
w:helmet 142 13
w:help -230 -81
w:helper -168 0
w:her -269 292
w:here 142 158
w:herman -120 -53
w:hermanastr 2 -41
w:hermanit 0 94
w:heroin 20 -88
w:herramient 111 42
w:herself 83 17
w:hes 473 423
w:hevi 28 85
w:hey 97 94
w:hi -345 -80
w:hic -59 242
w:hid 243 5
w:hide 195 62
w:hiel -137 -3
w:hierbabuen -69 0
w:high -364 -267
w:highway 158 53
w:hij 5 -93
w:hija -58 0
w:hijo 136 75
w:hil 160 -81
w:hill 10 77
w:him 78 93
w:himself -301 9
w:hip -52 33
w:hirv 50 53
w:his 111 -133
w:histori 71 2
w:hit 7 -213
w:hitter 102 -39
w:hiz 98 -88
w:hizo -44 0
w:hoj -72 4
w:hol 88 6
w:hold 147 -41
w:holder 80 -2
w:hole 232 -137
w:holiday -215 -2
w:hombr 67 46
w:home 98 -212
w:homecom 142 -45
w:homesick -75 0
w:homework -69 -11
w:homi 47 -13
w:hond 55 38
w:honest 46 -39
w:honesti -43 0
w:honor -89 3
w:hoodi -69 78
w:hook -44 42
w:hoop -95 0
w:hope 394 421
w:hor 3 72
w:horari -134 -18
w:horn -111 9
w:hose 118 121
w:hospit 99 -176
w:hot -151 -174
w:hotel 43 -38
w:hotlin 25 47
w:hotshot 98 57
w:hour -105 -120
w:housepl -75 0
w:how 50 136
w:hoy -237 152
w:hrs 198 -100
w:hub -67 49
w:hubbi 22 -43
w:hubieran 38 67
w:huel 65 -153
w:hues 32 -171
w:huf 137 -39
w:hug -214 -58
w:huge -83 1
w:huh 54 29
w:human -124 0
w:hund 44 -26
w:hundr -60 16
w:hung -200 6
w:hunger -115 0
w:hungov 194 -25
w:hungri -23 -54
w:hunt -88 46
w:hurt 85 160
w:husband 145 -214
w:hypoman 46 -18
w:hypothet 57 -104
w:i 305 -43
w:iba -98 -181
w:ibuprofen -17 88
w:ice 85 -39
w:id 187 -64
w:idc 123 -20
w:ide 152 157
w:idea -192 45
w:ideat 68 3
w:idiot 78 -53
w:if 263 483
w:iglesi -45 -8
w:igual 72 -94
w:ija 54 -41
w:ili 267 119
w:ill 189 -106
w:im 614 -227
w:imagin 70 31
w:imperdon -52 0
w:implant 205 -57
w:importari 35 49
w:impres -40 0
w:impresor -61 0
w:improv -55 0
w:in -66 -198
w:includ -82 41
w:increibl -79 0
w:infanci 47 -40
w:infart -27 133
w:infect 107 32
w:inflict 50 1
w:influenc -44 0
w:inform 183 -124
w:ingeri 114 -59
w:ingles -122 -3
w:inhal 55 62
w:inject 24 -42
w:inodor 54 -53
w:insid 141 -111
w:insomnia 54 59
w:instal -59 -13
w:instant -148 0
w:instead 263 -49
w:instruccion -90 0
w:instruct 16 40
w:instrument -126 0
w:insulin 1 310
w:insulina 21 53
w:insult 45 -34
w:insur 86 -58
w:insuranc 47 -7
w:intak -168 2
w:intend 96 21
w:intent 37 -42
w:intern 94 39
w:interstat 105 9
w:interview -118 3
w:into 265 115
w:intox 233 -84
w:intoxic -69 0
w:introduct -42 0
w:inund -75 0
w:inutil -75 0
w:inventori 18 -61
w:inviern 87 34
w:invit 40 -156
w:invoic -54 0
w:involv 58 -27
w:inyeccion -25 -70
w:inyect 91 238
w:iop -71 -6
w:ipa 246 -93
w:ir -42 -108
w:iria 87 26
w:irm -122 0
w:irme 111 91
w:iron -21 118
w:ironi -95 -19
w:irrit -41 0
w:is -83 213
w:ise 26 69
w:isnt 490 182
w:iso -45 0
w:issu 8 40
w:it 509 17
w:itchi -40 0
w:itd 220 179
w:item -127 0
w:itll 45 39
w:ive 830 -342
w:iwanttodi 331 123
w:izquierd 5 -42
w:jabali -116 0
w:jack -33 -50
w:jaj -350 -6
w:jajaj -223 0
w:jal -73 -8
w:jam -93 0
w:jane -104 0
w:januari -60 -51
w:jar -105 31
w:jarab 98 -104
w:jardin -60 -7
w:jarr 212 -77
w:jaw -11 -46
w:jaylen 57 32
w:jealous 175 118
w:jelli -120 0
w:jello 41 -18
w:jering 81 31
w:jerk -59 -8
w:jersey -105 0
w:jess 58 36
w:jesus 36 45
w:jibar 18 -49
w:jim 6 -48
w:jingl -84 0
w:jitterbug 11 -60
w:jiujitsu -50 0
w:jk -122 0
w:job -264 8
w:jod 89 33
w:jodi -73 0
w:john 87 -30
w:join 19 67
w:joint -61 -79
w:joke 200 -199
w:journal 141 -97
w:jov -115 0
w:juan -72 0
w:jubil -63 0
w:judg -80 -23
w:jueg 112 -47
w:juev -177 6
w:jug -231 -40
w:juguet -50 0
w:juic -47 0
w:juli 5 56
w:juliet -125 0
w:jum 5 41
w:jume 56 -99
w:jump 22 149
w:june 54 44
w:juni -114 0
w:junt 64 121
w:jur 86 -57
w:jurament 175 -31
w:juri -127 3
w:jus 101 37
w:just 173 -4
w:juzg -102 0
w:jv -130 0
w:k 299 45
w:kar 25 43
w:karaok -212 0
w:kart -47 0
w:keep 455 318
w:kept -268 -28
w:ketamin 42 -1
w:ketchup -52 0
w:keto -132 0
w:key 48 -106
w:keyboard 12 41
w:kickbox -55 0
w:kid -123 109
w:kidney -46 0
w:kids 66 29
w:kier 145 40
w:kiero 182 37
w:kill -361 170
w:killin -28 73
w:kilo -66 0
w:kim 9 44
w:kind 42 89
w:kinda 68 31
w:kindest 45 95
w:kindl -57 0
w:kit 47 -21
w:kitchen 209 73
w:kite -94 0
w:kitten -128 4
w:klonopin 143 143
w:kms 206 116
w:knee -273 -3
w:knew 306 -37
w:knife 103 133
w:knock -226 -30
w:knot 229 94
w:know 302 -129
w:known -130 0
w:knuckl 271 7
w:kombucha 111 -7
w:kratom 173 -58
w:kul 23 -40
w:la 76 -131
w:lab -78 -17
w:label -49 -78
w:labi 90 39
w:labur -73 0
w:lacer 50 1
w:lad 44 188
w:ladder -144 0
w:ladi -185 -5
w:lado 15 69
w:ladr -11 48
w:lagrim -53 0
w:lake 154 21
w:lamb -114 0
w:laminill 41 -26
w:lamp -88 101
w:land 16 -42
w:landlord 11 -65
w:lane -44 7
w:lap 93 229
w:laptop 139 64
w:larg 134 12
w:las 223 7
w:last 131 -198
w:lastim -90 43
w:lastimado 79 70
w:lastnit 2 -48
w:lat -131 40
w:late -185 -36
w:later -164 43
w:laugh 181 188
w:laughter -44 0
w:laundri -156 51
w:laundromat -55 -9
w:lav -116 -27
w:lavab 25 -59
w:lavador -33 -97
w:law -82 -83
w:lawnmow -68 0
w:lawyer -97 0
w:lay 13 65
w:lbs -85 0
w:le 338 -81
w:lea 75 66
w:lead -115 0
w:leaf -54 0
w:leagu -83 0
w:leak -192 0
w:lean 89 128
w:learn -310 -29
w:leas 55 30
w:least 74 29
w:leav 213 -72
w:lech -114 -10
w:lectur 91 -40
w:leer -113 0
w:leerl -80 0
w:left 162 -21
w:leftov 219 -187
w:legit -50 0
w:lei -49 0
w:leji 9 48
w:len -43 0
w:lengu -105 -156
w:lent -205 -11
w:leo -72 -16
w:les 301 78
w:less 16 -59
w:let 9 218
w:letrer -44 0
w:letter -106 169
w:levant 45 -22
w:lexapro -8 40
w:libr -190 -46
w:librari -87 1
w:libretit -50 0
w:licenci -191 -10
w:lick 154 -77
w:licoreri 88 -34
w:lie 272 -76
w:life -143 96
w:lift -118 0
w:lig -141 0
w:liger -75 0
w:light 0 -113
w:lighter 73 -30
w:lightyear -66 0
w:ligter 65 -12
w:like 121 129
w:lil 73 8
w:lime -74 -141
w:limit -180 0
w:limon -137 0
w:limpia 75 -65
w:limpies -48 0
w:lin 61 -12
w:lind -65 15
w:line -281 132
w:linger -96 0
w:link -168 -5
w:lip 202 118
w:liquor 59 -74
w:list 189 11
w:listen -290 -133
w:lit -202 -20
w:liter -226 -7
w:literal 127 -80
w:liti 40 31
w:littl 119 -98
w:live -284 70
w:lizard -98 0
w:llam -222 -29
w:llaman -89 0
w:llamem -97 0
w:llamenm 67 -69
w:llant -117 0
w:llav 62 87
w:llaver 56 -44
w:lleg -223 -40
w:llegar 224 11
w:llego 207 133
w:llegu -41 7
w:llen 70 74
w:llev 44 33
w:llevaba 19 60
w:llevarm -55 0
w:llevo 60 -39
w:llor -41 59
w:lloraba -55 0
w:llov -127 0
w:lluev -120 0
w:lluvi -45 -27
w:lluvia -84 0
w:lo 209 -167
w:load 36 72
w:lobbi -213 0
w:loc 287 -47
w:local -148 0
w:lock -217 -75
w:lockbox -59 -25
w:locksmith -182 0
w:log -110 165
w:login -71 0
w:logist 80 12
w:logr -78 0
w:loke 68 60
w:lol -6 -42
w:lon -192 0
w:loncher -76 0
w:lone -125 0
w:long 64 201
w:longer 66 41
w:longest -86 0
w:look 244 309
w:loop -82 -11
w:loopi 40 -112
w:loos 10 62
w:lord 119 116
w:lortab 293 -92
w:los 156 85
w:lose 161 -278
w:lost -176 72
w:lot 209 -28
w:loteri -54 0
w:loud -228 -65
w:louder -30 -100
w:love -324 41
w:low -67 0
w:lower -110 0
w:lowkey 72 -15
w:luc 64 -9
w:lucecit 12 -44
w:luch -75 0
w:luck -195 7
w:lueg 265 -305
w:lug 93 15
w:lugar 22 59
w:lui -54 -5
w:lun -121 14
w:lunch 79 55
w:luncheon 59 -11
w:lung -98 35
w:luz -67 76
w:m 206 -9
w:macet -88 0
w:machet 121 152
w:machin 45 -112
w:mad 61 -38
w:made -205 27
w:madr 45 33
w:mae 40 -4
w:maestr -83 -21
w:mail 311 78
w:main 9 -50
w:mainten -44 0
w:maj 109 -32
w:make 17 162
w:mal -338 -30
w:malecon 16 52
w:malill 143 -142
w:malillo 279 -57
w:mall -139 20
w:maluc -94 0
w:mam 142 122
w:mama -62 0
w:mami 105 89
w:man 91 72
w:manan -171 146
w:mandenm -53 0
w:mandolin -40 26
w:manej -129 30
w:maner 155 -28
w:mang 62 89
w:mango -44 0
w:manguer 99 47
w:mani -176 138
w:manij 13 -45
w:manit 47 -4
w:manose 155 -25
w:mantec 69 -77
w:manten 25 59
w:manzan 21 -50
w:map -114 0
w:maquet -165 0
w:maquinit 111 -44
w:mar -21 225
w:marc -49 30
w:marcus 155 63
w:mare -87 0
w:margarita 89 -73
w:mari -74 -24
w:maria -111 0
w:mario -47 0
w:marisc -48 0
w:mark -116 44
w:marqu -60 -173
w:marriag -11 -53
w:mart -75 26
w:martill 26 73
w:mas -19 97
w:mass -34 -48
w:massag 134 -38
w:mat -280 347
w:matar 232 42
w:matari -88 0
w:matarm 73 5
w:matat 43 41
w:math 150 125
w:matter 90 76
w:mattress -87 5
w:may -465 85
w:mayb 91 13
w:mayor 122 -116
w:me 211 -341
w:meal 78 2
w:mean -35 112
w:meant -109 -45
w:measur 50 23
w:med -184 207
w:medall -209 -1
w:medi 19 98
w:medic -31 43
w:medicin 10 -44
w:medisin 54 -41
w:medit -95 5
w:meet -17 -55
w:meeting -45 0
w:megaphon 71 -69
w:meh -86 0
w:mejor 102 75
w:member -99 0
w:memo 97 29
w:mend -83 0
w:mensaj 245 -103
w:menstrual -84 0
w:mensual -48 0
w:ment -36 -68
w:menti 89 -31
w:mentir 82 133
w:merc -100 -31
w:merecen 59 58
w:meresc 25 43
w:merezc 170 -181
w:merezco 68 9
w:mes 338 -40
w:meser -111 -40
w:mess 36 -144
w:messag -145 -26
w:messi 116 39
w:mestoy 25 43
w:metadon 153 -111
w:metaphor 46 -18
w:meteor 31 59
w:meth 123 91
w:methadon 99 97
w:meti -157 -72
w:metr -192 -92
w:mexico -52 0
w:mezcal -55 -4
w:mezcl 71 142
w:mi -176 45
w:mia 18 -70
w:mid -15 61
w:midair -60 0
w:middl 54 37
w:midnight 48 22
w:mied 192 88
w:mient 45 -127
w:mientr -107 -25
w:miercol -52 -12
w:mierd 315 -107
w:might 36 105
w:mij -120 42
w:milagr -47 0
w:mild -41 1
w:mile -105 -66
w:mileag -42 0
w:milk -100 27
w:mill 57 2
w:milp -115 -5
w:min -24 -61
w:mind -54 64
w:mine 201 103
w:minecraft -73 0
w:mineral -99 -26
w:minibar -22 -100
w:minivan -61 0
w:minut 234 -246
w:minuto -41 0
w:mio -6 -102
w:mir 242 50
w:miracl -54 0
w:mirador 59 65
w:mirror 43 72
w:mis 73 31
w:mism 155 143
w:mismo 67 32
w:miss -212 52
w:mistak 10 47
w:mit -105 0
w:mix -1 139
w:mochil 63 -7
w:mod -23 69
w:modul -54 8
w:moj 117 -107
w:mojito -75 0
w:molest -77 18
w:molli 66 42
w:mom 271 126
w:moment -110 0
w:mon -81 -170
w:monaz 23 -51
w:monday -190 -22
w:money 85 -76
w:monitor 69 -41
w:monkey -17 -77
w:monoxid 121 25
w:month -173 126
w:monton 74 126
w:mood -228 10
w:moonshin -68 0
w:mop -89 0
w:mor 323 291
w:mord 64 -22
w:mordi -3 -48
w:more 73 29
w:moret -18 -76
w:moreton -17 -134
w:morfin 87 -85
w:moriiiir 44 12
w:morir -76 24
w:morn -273 52
w:morphin 80 -26
w:mortal -18 70
w:mosc -67 0
w:most 110 6
w:mot 84 -74
w:motel 218 78
w:motrin -48 0
w:mouth 234 -103
w:mouthwash -22 -97
w:move -151 -88
w:movi -145 3
w:movil -159 32
w:mri -46 0
w:mrs -45 0
w:much -42 272
w:mucha -57 -9
w:muchach -89 -11
w:mucho 85 16
w:mud -114 -16
w:mudanz -151 -13
w:muebl 81 -52
w:muer -188 -6
w:muerd 88 -24
w:muert -104 72
w:muerto 130 6
w:muev 66 159
w:muffler -57 0
w:mug -94 14
w:muj -113 21
w:mujer 8 -87
w:mult -73 0
w:multitud -61 0
w:mund 151 188
w:munec 83 83
w:mur -81 8
w:murder -234 0
w:muri -80 -53
w:muscl -22 -65
w:muse -45 0
w:music 36 -46
w:musl 111 45
w:must -128 3
w:muy -110 109
w:my -78 -111
w:myself 412 141
w:n 281 1
w:nac 17 51
w:nacido 97 96
w:nad -178 -261
w:nadi 141 -26
w:nah -119 0
w:nail 41 63
w:naltrexon 116 -242
w:nap -191 -53
w:narcan -44 52
w:nariz 104 -149
w:natacion 210 50
w:natur 12 105
w:nausea 7 45
w:navaj 47 106
w:navid 3 80
w:near 43 -12
w:necesit 120 -72
w:necesito 134 -53
w:neck -177 134
w:need 222 -20
w:needl -184 -165
w:neg 63 -10
w:negat 54 -36
w:negoci -53 0
w:negr 116 -60
w:neighbor -51 -35
w:neighborhood 42 -110
w:nephew -111 30
w:nerf -155 0
w:nerv 49 87
w:nervios -109 0
w:nervous -113 0
w:net 79 37
w:neutral -69 0
w:nev -56 0
w:never -21 -225
w:nevr 86 97
w:new -504 322
w:newborn -64 0
w:newest -50 0
w:news 16 61
w:newspap 32 -84
w:next 205 245
w:ngl 66 25
w:ni -228 -312
w:nic 7 -50
w:nice 123 28
w:nich 51 23
w:nick -129 0
w:niec -72 46
w:niet -229 15
w:niev -50 0
w:night 4 56
w:nightcap 166 -47
w:nightmar -76 0
w:nightstand 53 45
w:nin -81 227
w:nine 168 -298
w:niner -83 34
w:ningun 59 129
w:ninguna -55 0
w:ninth -56 0
w:nite 280 -178
w:nitrous 101 -86
w:no 241 32
w:nobodi 5 116
w:noch 264 -98
w:nod 235 115
w:noddin 1 50
w:nois 54 170
w:nom 275 -19
w:nombr 41 -58
w:none -367 -166
w:nonstop 76 -37
w:noodl -59 4
w:noon -159 -95
w:noos 40 17
w:nope -163 0
w:norco 86 2
w:normal -74 -153
w:norovirus -47 0
w:nort 54 -65
w:nos 64 -4
w:nose 54 -287
w:noseble 41 46
w:not -24 261
w:notari 60 -10
w:note -32 94
w:notebook -120 15
w:noth -91 -108
w:nothin 76 -9
w:notic 120 -97
w:notici -54 0
w:noticier -80 0
w:noved -50 0
w:novemb 58 12
w:novent -69 0
w:novi 69 152
w:now -123 -52
w:nowher 42 -95
w:nub -102 -9
w:nubl 44 -39
w:nud 351 121
w:nude 44 -61
w:nudg -99 0
w:nuer -50 3
w:nuev -411 -58
w:numb 16 62
w:number 40 -93
w:numer -105 -77
w:numerit 41 -15
w:numerito 41 -14
w:nun -47 0
w:nunc 198 -154
w:nunca 45 100
w:nurs 79 179
w:o -96 -18
w:oak -49 23
w:oatmeal -70 1
w:obedec 21 -60
w:obituari 52 4
w:oblig 51 -91
w:obliga 156 -65
w:obligatori -77 0
w:obra 172 93
w:obras -197 0
w:obsess 237 -30
w:ocean 49 64
w:ocho 17 -72
w:oclock -62 1
w:octubr -69 0
w:ocul -85 0
w:ocup 128 114
w:od 75 1
w:odd -25 127
w:odi -60 -30
w:odio 91 -3
w:odist -74 0
w:off 226 -379
w:offer -152 -133
w:offic 77 -31
w:ofici -120 0
w:oficin -68 0
w:ofrec -112 -48
w:ofreci -44 0
w:often -67 0
w:oi 120 15
w:oid 46 -37
w:oig -22 90
w:oil -133 0
w:oir -50 53
w:ojal 453 311
w:ojala 49 84
w:ojit 13 67
w:ojo 62 6
w:ojos 219 257
w:ok 92 -56
w:okay -198 -20
w:old -181 -400
w:older -50 -7
w:ole -139 0
w:oliend 77 -86
w:olimpi -88 0
w:oliv 68 45
w:olla 91 -108
w:olvid -284 -35
w:omg -52 0
w:on 180 -72
w:onc -199 -83
w:once 132 92
w:one 132 -107
w:onion -165 0
w:onli 102 159
w:onlin -9 98
w:onto 115 113
w:oop -84 -10
w:open 62 -47
w:oper -87 -3
w:opiat 27 -48
w:opinion -64 0
w:opioid -228 0
w:opposit -50 4
w:option 17 -65
w:or -359 83
w:orang 47 -50
w:orbid 54 -41
w:orden -61 34
w:order 156 -119
w:ordinari -57 0
w:organiz -82 105
w:orgull -89 -44
w:orient -44 0
w:orin 27 -45
w:orland 43 -16
w:orthodontist -51 0
w:os -41 -20
w:oscar 54 -46
w:oscur 82 -64
w:oso -54 0
w:ot 14 52
w:other -166 -67
w:otra 84 -42
w:otras 56 -1
w:otro 315 60
w:ouch -100 0
w:our -214 26
w:out 156 96
w:outfit 100 26
w:outsid 116 162
w:outta 84 -41
w:ovej 63 -33
w:overdos -336 8
w:overpass 137 111
w:overslept -48 0
w:overtim -45 0
w:overwhelm -70 0
w:owe -10 183
w:own 84 36
w:oxi 194 71
w:oxis 54 -31
w:oye -60 3
w:pa 64 111
w:pac 136 80
w:pace 130 -86
w:pachec 139 -39
w:pachit 26 -57
w:pacienci -72 10
w:pack 93 -164
w:packag 110 -56
w:pad -74 0
w:padr 84 20
w:padrast 48 14
w:padrastr 159 -2
w:padrecit 12 -45
w:padrin -29 -103
w:paell 144 -11
w:pag 139 159
w:page -187 61
w:pagu -57 0
w:paid 267 7
w:pain -82 -25
w:paint -257 -36
w:pais 149 -94
w:pal 269 70
w:palabr -47 -37
w:paleontolog -90 0
w:pallet -50 0
w:palomit -62 -2
w:pamphlet 104 6
w:panader -64 0
w:pancak -60 -16
w:panel -52 0
w:panic -226 0
w:pantall 48 28
w:pantalon -90 0
w:panteon 49 48
w:panz 104 205
w:pap 328 59
w:papel -144 150
w:papelit 15 -92
w:paper 78 -74
w:paperwork -110 22
w:papi 59 -88
w:par 360 43
w:parallel -108 0
w:parc 42 -26
w:parcer 58 -4
w:parch 100 -50
w:parchis -120 0
w:parec -62 -7
w:pared 47 -90
w:parej 81 54
w:parent -94 5
w:parezc -44 0
w:park -254 123
w:parlay 117 -36
w:parqu -82 -39
w:part -69 117
w:parti 43 -72
w:partner 32 -125
w:pas 38 201
w:pasaj 32 -41
w:pase -41 5
w:pasill -27 79
w:pasit -53 0
w:paso -87 0
w:pass 2 -84
w:passcod -47 0
w:passeng 19 -49
w:passiv -43 0
w:password 145 83
w:past 26 -170
w:paste 41 -5
w:pastel -82 -7
w:pastill 256 -148
w:pastilla -173 6
w:pastiller -40 110
w:pastor -65 -52
w:pasword -76 0
w:patch -173 1
w:pate 12 56
w:pati -59 25
w:patient -378 -76
w:patin -210 0
w:patio -49 0
w:patron 47 73
w:paus -49 0
w:pav -64 -5
w:pavor 48 -52
w:pawn 89 -24
w:pay 45 -150
w:paycheck 75 -100
w:payment -89 0
w:paz -121 47
w:pe 176 71
w:peac 223 189
w:peach -97 0
w:pecer -67 0
w:pech 93 109
w:ped 78 -118
w:pedi 36 -113
w:peg -76 315
w:pega 8 -87
w:pegament -48 -14
w:pel -235 65
w:pele -36 -62
w:peligr -51 69
w:pelin -81 0
w:pelis -52 0
w:pelon 17 68
w:pelot -107 0
w:peluqueri -49 0
w:pen -160 -78
w:penal -107 0
w:pencil 75 9
w:penit -99 0
w:pens 77 106
w:pensado -69 0
w:pension 10 -42
w:peopl -109 33
w:peor 0 -55
w:per -517 -166
w:perc 305 -130
w:percent 47 70
w:perci -92 0
w:percocet 115 -125
w:perd 133 -212
w:perdeis 48 -1
w:perdi 80 -90
w:perdida 161 -45
w:perdiendo 54 -12
w:perdon 22 -100
w:perdonenm 130 79
w:perfect -158 0
w:period 187 39
w:perish -82 0
w:perman 337 295
w:permis 60 -67
w:pero 24 -54
w:perpos 27 51
w:perr -6 123
w:perrit -148 0
w:persig 126 21
w:person -162 107
w:pertenezc -47 0
w:pes -57 -47
w:pesc -63 0
w:pest -46 0
w:petard -51 0
w:petat 115 52
w:petti -22 -53
w:pew 73 8
w:pharmaci -4 -104
w:phoenix -73 0
w:phon 6 45
w:phone 126 -32
w:photo -128 3
w:phq 32 68
w:piano 89 4
w:pib 53 27
w:pic 21 166
w:picahiel 16 57
w:picaiel 48 14
w:pick 133 -118
w:picki 31 59
w:pickl -335 0
w:picklebal -52 0
w:pickup 68 -12
w:picnic 105 -26
w:pictur -57 147
w:pid 146 -20
w:pide 129 -97
w:pie -82 5
w:piec -80 -16
w:piedr -103 -95
w:piedra 68 -17
w:piens 172 84
w:piern 204 181
w:pierogi -44 0
w:pies -102 -42
w:pijam 54 8
w:pil 3 110
w:pile 14 156
w:pill 59 -47
w:pillow 12 73
w:pills 45 34
w:pilote 13 -45
w:pimp 7 70
w:pin 124 -47
w:pinat -46 0
w:pinch -91 43
w:pineappl 84 36
w:pint -118 -116
w:pintur -211 -23
w:pip 110 -219
w:pipe -21 -231
w:piqu 223 -3
w:pis 84 -93
w:piscin -131 12
w:piss 19 -72
w:pist 8 -60
w:pistol 225 268
w:pit 41 27
w:pitcher -41 0
w:pizza -158 4
w:pkg 102 -19
w:place 68 77
w:plan -198 309
w:planch 95 -70
w:plane 141 108
w:planet 62 52
w:planner -89 0
w:plant -401 3
w:plaster 43 -29
w:plastic -53 0
w:plat 254 -216
w:plate -93 73
w:platform 87 29
w:platic -79 -16
w:play 53 -48
w:playlist 138 49
w:plaza 73 -53
w:pleas 150 25
w:pleb 59 -23
w:plomer -120 0
w:pls 103 24
w:plug 149 -115
w:plumb -52 0
w:plumber -41 0
w:plus 48 146
w:pm 102 -32
w:po 27 -64
w:pobr -106 0
w:poc -90 -21
w:pocket -37 -97
w:pod 118 10
w:podcasts -106 0
w:poder 144 -134
w:podi -73 -32
w:podr -11 -42
w:podri 99 17
w:poem -79 3
w:polic 5 97
w:polici 61 48
w:polit 30 88
w:poll -101 0
w:polv -95 -29
w:pomp -79 0
w:pon 155 -211
w:ponch -61 -4
w:pong 29 62
w:poof 64 -7
w:pool 114 -15
w:pop -47 -109
w:popper 73 -11
w:poppi 10 -100
w:popsicl -105 0
w:poquit -138 47
w:por -45 -135
w:porch 93 -13
w:porf -99 -24
w:porqu -238 63
w:porr 40 -92
w:porta 87 -30
w:portal 27 -46
w:porter -51 6
w:pos 35 50
w:posit 64 37
w:post 105 70
w:postal -70 0
w:postr -113 -6
w:pot -202 0
w:pour 165 -63
w:power -153 0
w:pox 78 -9
w:poz 109 0
w:practic 151 165
w:prank -50 0
w:pray 111 -64
w:prayer -47 -36
w:precios -64 0
w:preferiri 46 16
w:prefier 82 31
w:prefiero -43 2
w:pregnant -148 89
w:pregunt -37 184
w:premi -44 0
w:prend 39 -44
w:prendi 129 -20
w:preocup -165 14
w:prep 3 101
w:prepaid 134 6
w:prepar 173 17
w:present -84 -28
w:presion -94 3
w:press 113 127
w:pressur 89 6
w:prest -182 36
w:pretend 130 -69
w:pretti 127 -104
w:pretzel -95 0
w:prevent -107 0
w:previ 28 -114
w:price 81 28
w:pride -140 0
w:priest 108 -31
w:prim 23 -122
w:primavera 281 133
w:primer 72 -111
w:printer -373 0
w:prior 50 -9
w:prison -10 -56
w:pro -61 0
w:prob -42 -8
w:probabl 113 57
w:probat -70 -52
w:problem 51 153
w:process -81 -11
w:program -91 -179
w:progress -60 0
w:prom 79 0
w:promes 98 -62
w:promet 14 53
w:promis 43 63
w:pront 13 93
w:propi -99 -29
w:proposit 145 96
w:proposito 21 53
w:pros -54 13
w:protagon -68 0
w:proud -64 -87
w:provech 72 -18
w:proxim 77 139
w:prueb 90 -67
w:ps 69 54
w:psych -72 -12
w:ptsd -48 0
w:public 75 -84
w:pud 6 -55
w:pue -81 0
w:puebl -138 -66
w:pued -181 -30
w:pueden 15 69
w:puent 105 219
w:puert 107 122
w:pues 139 -20
w:puest -173 -42
w:puke -88 -8
w:pull 72 54
w:pulley -61 0
w:puls 148 -64
w:pulser -58 0
w:pump -145 0
w:pumpkin -113 -12
w:pun 137 113
w:punch 40 150
w:punt -40 -200
w:punter 56 -40
w:puntit -95 0
w:punto 342 -80
w:pupil 172 -53
w:pupus -77 -6
w:pur -58 -107
w:pure -79 0
w:purg 76 70
w:purpl 47 41
w:purpos 327 233
w:purs 74 -31
w:pus -424 -69
w:puse 55 -15
w:put 54 131
w:puy 52 21
w:q 136 14
w:qed 16 57
w:quad -42 0
w:quarri 57 84
w:que 502 -90
w:quebr 207 138
w:quedens 90 -61
w:quem -87 140
w:quer 110 100
w:quererm -171 0
w:queri -43 -28
w:querido -44 0
w:ques -59 0
w:question -133 92
w:questionnair -129 0
w:qui -13 -42
w:quick -71 -7
w:quien 265 -200
w:quier -81 244
w:quiero 243 161
w:quiet -124 54
w:quij 30 120
w:quilt -141 0
w:quimic -60 0
w:quinc 195 -48
w:quincen 30 -52
w:quint 46 -83
w:quinto -55 0
w:quip -68 0
w:quis 289 109
w:quit 129 -86
w:quitenm 96 35
w:quiz -112 8
w:quot -106 0
w:r 91 -82
w:raccoon 65 -37
w:race -39 -87
w:rach 158 -112
w:rack 72 -106
w:radiat -46 0
w:radio -46 25
w:rafter 68 55
w:rail 91 88
w:rain -148 -12
w:rainbow -45 0
w:rais -197 -48
w:raisin -43 0
w:raiz -65 0
w:raj 56 58
w:ram 59 106
w:ramp 98 71
w:ran -44 -116
w:rang -69 0
w:rank -81 0
w:rap 49 27
w:rape 25 -68
w:rar -63 21
w:rasgun -125 3
w:rasp -58 0
w:rasqu 223 -59
w:rasur 21 43
w:rat 151 251
w:rate -69 -31
w:rather 40 15
w:ratic 26 120
w:rattl 57 16
w:raw -54 38
w:razor 1 123
w:re 8 -108
w:reach -60 0
w:read -91 124
w:readi 60 -16
w:real 122 48
w:reali -48 0
w:realiz 78 24
w:realli 184 76
w:reaper 59 8
w:reason 155 -58
w:rec -24 -69
w:recaer -143 0
w:recai 138 -54
w:recay -63 0
w:recepcion -55 -43
w:receptionist 44 12
w:recet -78 -71
w:rechin -46 0
w:reci 47 60
w:recicl -94 0
w:recip -93 1
w:reciv -69 0
w:recogi -148 4
w:record -58 82
w:recoveri 168 -102
w:recre 78 -18
w:recuper 274 -26
w:recycl 104 -93
w:red 43 7
w:redond 16 -66
w:reenvi -112 0
w:refil -142 -56
w:refill -55 0
w:reflux -183 0
w:refri -77 -29
w:refus 63 49
w:regal -199 53
w:regist -5 -41
w:regres 82 99
w:regret -42 3
w:rehab 84 -106
w:rehears 19 63
w:rei -57 0
w:reinstal 77 -43
w:reir -124 0
w:relacion 154 -76
w:relaps -159 108
w:relat -145 4
w:relax -97 0
w:relief 73 44
w:reliev 21 67
w:rellan -40 0
w:remedi 160 -38
w:rememb -185 -165
w:remind -223 -33
w:remodel -68 0
w:remot 18 -62
w:remov 75 57
w:removi -53 0
w:rend -76 0
w:renew 99 55
w:rent 194 -54
w:renta 84 -72
w:rental -59 0
w:renunci 82 -142
w:reorgan -45 0
w:repair -156 0
w:repar -102 0
w:repart 22 -42
w:repeat -89 0
w:replac -123 0
w:repli -61 0
w:report -104 -76
w:repot -59 0
w:request -96 4
w:res -60 0
w:resbal -157 0
w:resbalon 180 -24
w:research 20 40
w:reservoir 178 116
w:reset 154 -46
w:resfri -102 0
w:residu 117 -45
w:resolut 230 46
w:respawn -46 9
w:respect -115 0
w:respir 135 231
w:respirari 118 18
w:respond 202 -123
w:rest 87 144
w:restart -45 0
w:restaur -56 0
w:restrain -99 34
w:resucit -52 0
w:result -81 5
w:resum -94 -8
w:resuscit 25 61
w:ret -119 0
w:retir 215 -20
w:return -12 51
w:reveal 73 -13
w:revent -93 -40
w:review -55 0
w:revis 283 -14
w:revivido 38 67
w:rewir -59 0
w:rez 100 62
w:rib -103 -13
w:ribbon -50 0
w:ric -45 0
w:rice -75 0
w:richi 12 -65
w:ride -168 -88
w:ridin 6 41
w:rie -100 0
w:rien 28 -106
w:right 247 119
w:rigobert -41 0
w:rihgt 58 98
w:rim 130 -66
w:rind -124 0
w:rindo 152 -15
w:ring 195 79
w:rinon -137 0
w:rio 99 143
w:riot -60 0
w:rip -72 -37
w:ris -193 0
w:risit 16 57
w:ritalin 64 -126
w:river 79 20
w:rivotril 75 50
w:rn 428 -17
w:rnt 41 3
w:roadkil 108 88
w:roast -134 0
w:rob 105 -231
w:robotrip 44 -34
w:rock -5 180
w:rode -21 -85
w:rodill -58 15
w:rogu -72 0
w:roj -16 122
w:role -54 0
w:roll 79 -105
w:roller -95 0
w:romant -78 0
w:romeo -92 0
w:romp 161 -33
w:rompecabez -79 0
w:rompi 140 -110
w:ron -63 0
w:ronc -164 5
w:rond 27 -70
w:roof 64 49
w:room 230 267
w:roomat 88 52
w:roomi 115 -18
w:roommat -126 -81
w:rop -141 175
w:rope 30 228
w:roper 25 -64
w:ros 51 39
w:rosari -8 -41
w:rose 17 112
w:rosebush -82 0
w:rot -16 79
w:round -75 -103
w:rous 50 20
w:routin -76 0
w:row -125 -3
w:roxi -92 0
w:rub -24 235
w:rubber -7 108
w:rude -40 0
w:ruid 115 39
w:ruidos -120 0
w:ruin 66 4
w:rum 148 -84
w:rut 39 -79
w:s 80 53
w:sab 288 -230
w:sabi 66 -33
w:sabil -60 0
w:sac -77 13
w:sacapunt 90 83
w:sack 5 -41
w:sacrifiqu 41 62
w:sacudi 118 -30
w:sacudon 13 -62
w:sad -143 118
w:safe -97 48
w:safeti 75 90
w:said -184 -141
w:sal -193 159
w:sale -74 -3
w:saler -73 0
w:salg 135 -190
w:sali -199 -49
w:salir 79 70
w:salon -234 24
w:salv -126 31
w:salvo 159 32
w:same -211 12
w:sampl -45 0
w:sander -59 0
w:sandwich -81 0
w:sang -17 -44
w:sangr 180 291
w:sangri 187 -11
w:sant -109 7
w:saqu 47 -146
w:sargent 80 -21
w:sart 40 56
w:sat 110 119
w:saturday 139 -159
w:save -77 108
w:saw -264 28
w:scaffold 84 39
w:scale 59 33
w:scar -9 -57
w:scare -54 227
w:scari 59 35
w:scent -96 0
w:schedul -3 55
w:school -152 82
w:scissor 259 99
w:scool 51 -26
w:score -46 -205
w:scout -197 0
w:scrabbl -161 0
w:scrape -44 0
w:scratcher 133 -43
w:screen -128 32
w:screw 41 -32
w:scrimmag -62 1
w:script 72 -72
w:scrub 56 -6
w:se 208 236
w:sea 60 157
w:seal 83 42
w:search 42 -28
w:season -161 0
w:seat -71 42
w:sec 10 -115
w:secret 199 -104
w:see 129 354
w:seed 10 -100
w:seek -167 0
w:seeker -134 0
w:segu -102 -97
w:segui -180 -35
w:seguido -48 0
w:seguimient -55 0
w:segun -64 0
w:segund 111 62
w:segur 202 71
w:sei -42 0
w:seis -11 -120
w:seizur -24 55
w:self -73 43
w:sell -127 -127
w:seltzer 128 -38
w:semafor 12 70
w:semest -86 0
w:semi 33 43
w:semillit -41 0
w:seminari 81 -23
w:senal -96 -7
w:send -134 111
w:sender -126 0
w:senior 19 -59
w:senor -209 -30
w:senorit 40 60
w:sens -81 0
w:sent 77 64
w:sentenc 146 4
w:senti -161 -39
w:senton -40 0
w:sep -2 -41
w:septemb 40 -38
w:septiembr 67 -15
w:septim 42 1
w:sequ -146 0
w:ser -41 139
w:serbez 46 -20
w:seren 46 16
w:sergeant 115 -179
w:seri 100 163
w:serious 113 57
w:sermon -113 0
w:seroquel 51 25
w:server -73 9
w:servi -192 -37
w:servic 165 122
w:sesent 88 21
w:session -251 -100
w:set -80 198
w:setent -64 13
w:settl -45 8
w:seven 68 -113
w:seventi 59 -12
w:sever -73 0
w:sew -94 47
w:sewerslid 41 7
w:sex -21 -143
w:sext 25 51
w:sh 241 321
w:shake 126 -145
w:shaken -44 0
w:shaki -71 0
w:shame 10 -111
w:shampoo -184 0
w:shape -51 0
w:share -110 3
w:sharpen -49 62
w:shave -58 74
w:she -223 -59
w:shed 29 57
w:sheet -28 -106
w:shell 116 32
w:shelter 151 36
w:shelv -69 6
w:sheriff -47 0
w:sherri 213 -100
w:shes 218 56
w:shi -43 0
w:shift 150 64
w:shingl -138 0
w:shini -87 0
w:shirley -82 0
w:shirt 76 -8
w:shock 28 -59
w:shoebox 77 51
w:shook 121 2
w:shoot -269 127
w:shooter -54 0
w:short 168 79
w:shortstop -60 0
w:shot -244 211
w:should 28 50
w:shoulder -111 -118
w:shouldnt 114 -19
w:show 274 -129
w:shower -77 5
w:shown -83 0
w:shrimp -107 0
w:shroom 188 -121
w:shut 207 19
w:si 341 246
w:sick 321 -340
w:sidr -45 0
w:sient 192 44
w:sierr 120 -17
w:siest -157 30
w:siet -172 -57
w:sig 214 -75
w:sign -271 -162
w:signal 7 40
w:signif -41 0
w:sigo -124 0
w:sigu 24 168
w:sigui 107 56
w:silent -59 0
w:silicon -144 0
w:sill 169 -58
w:sillon -138 -60
w:simpl 54 35
w:simpli -64 5
w:sin -221 1
w:sinc 254 -322
w:sindrom -71 0
w:sing -107 13
w:singl -74 1
w:sink -94 -58
w:sins 21 153
w:sip 236 -166
w:siri 57 6
w:sirv -20 -235
w:sistem -83 0
w:sister 49 -9
w:sit 181 -217
w:sitin 65 -12
w:sitter -46 2
w:six 159 -270
w:sixti 30 -42
w:size 13 103
w:skateboard -32 69
w:skid 49 9
w:skill 107 -173
w:skin 69 -135
w:skip 54 183
w:skirt 107 -51
w:skull -1 -59
w:slack -50 0
w:slam -26 90
w:slaughter -89 0
w:slay -126 0
w:slee 10 40
w:sleep -116 230
w:sleepi 2 81
w:sleepin 27 51
w:sleepless -92 0
w:sleepov -3 -128
w:sleev 201 73
w:slep 92 39
w:slept 68 -211
w:slice 40 53
w:slide -69 0
w:slot -2 -160
w:slow -87 121
w:slump 82 13
w:slur 294 -107
w:slushi -83 0
w:smash -39 63
w:smell 223 -390
w:smile -89 91
w:smoke -50 -240
w:smoothi -124 15
w:smore -50 0
w:snack -85 5
w:snap 39 77
w:sneak 221 -21
w:sniff -61 0
w:snipe -81 0
w:snooz -62 0
w:snore -203 27
w:snort 190 -2
w:snow -47 14
w:snuck 103 -180
w:so -22 119
w:soap -68 9
w:sober -117 -202
w:sobr 13 137
w:sobredosis -137 0
w:sobremes -46 0
w:sobrevivient -11 -42
w:sobri -40 -43
w:sobrieti 159 -144
w:sobrin -191 92
w:sobrina 72 -57
w:soccer -62 -7
w:sock -236 27
w:soda -109 -2
w:soft 58 53
w:sog -49 91
w:sois 48 -1
w:sol -93 -192
w:sold -14 79
w:soldar -46 0
w:solit 91 110
w:solt 102 68
w:solv 34 66
w:sombr 84 -48
w:some 140 -396
w:somebodi 137 -149
w:someon 78 59
w:someth 173 2
w:somewher -73 64
w:somthin 42 -29
w:son 75 -102
w:song -64 -17
w:soon 27 109
w:sooo 44 -13
w:sore -207 0
w:sorpres 58 26
w:sorri 53 -111
w:sort -175 36
w:sos 393 -4
w:sosten 80 -33
w:soul -43 -1
w:sound 209 101
w:soup -137 -25
w:soy 37 -146
w:spar -48 0
w:spare 149 53
w:spark 122 -84
w:spawn 60 11
w:speed -196 -1
w:spell -18 104
w:spent 8 -44
w:spice -45 0
w:spider 21 58
w:spill -141 -7
w:spin 44 118
w:spine 95 -43
w:spinnin 4 48
w:spit -33 -247
w:splel 58 98
w:split 8 59
w:spoil -110 0
w:sponsor -134 -69
w:spoon -38 114
w:sport -73 0
w:spot 88 66
w:spray 59 73
w:spread -82 0
w:spring 81 33
w:squad -63 0
w:squeak -40 0
w:squeaki -40 0
w:squeez -54 3
w:squirrel -177 0
w:sri 146 -20
w:stab -156 60
w:staff -253 27
w:stag -102 0
w:stage -110 0
w:stair 54 53
w:stall 23 -43
w:stamp 100 36
w:stand -128 327
w:stardew -41 0
w:start -108 -70
w:starv 183 -41
w:stash 77 -56
w:state -45 2
w:station -42 18
w:steadi -257 1
w:steak 1 -49
w:steakhous 87 -18
w:steam -79 0
w:steer 80 50
w:step -262 19
w:stepdad 228 227
w:stepfath 79 50
w:stepmom 220 -166
w:stick 98 88
w:sticker -134 0
w:stiff -41 0
w:still 318 -174
w:stillborn -168 0
w:stimulus 81 -55
w:sting 39 47
w:stitch -58 92
w:stock -126 0
w:stockroom 108 -46
w:stolen 74 -31
w:stomach 71 55
w:stood 83 96
w:stop 227 2
w:storag -61 0
w:store 33 -45
w:stori -458 24
w:storm -70 0
w:stove -3 45
w:strang -43 12
w:stranger 153 -63
w:strangest 73 8
w:strangl 67 30
w:strap 27 85
w:streak 131 -22
w:street -45 -44
w:strep -72 0
w:stretch -73 14
w:stretchi 41 21
w:strike 200 -24
w:strip 245 -131
w:stroke 99 30
w:strong 96 99
w:stronger -64 -24
w:structur 53 78
w:stubborn -74 0
w:stuck -331 3
w:studi -41 -29
w:stuf -42 0
w:stuff 107 -139
w:stupid 97 -109
w:styro 43 4
w:su -152 204
w:suavecit 53 13
w:sub -13 -269
w:subi -61 68
w:sublocad 164 -98
w:suboxon 52 -104
w:substanc -124 0
w:subt 34 111
w:subway -95 0
w:such -77 0
w:suci 158 -83
w:sud 98 -174
w:sudoku -55 0
w:suegr -52 -96
w:suel 36 51
w:sueld 222 -184
w:suelt 122 12
w:suen -255 -66
w:suena 64 2
w:suet -86 0
w:suffer 118 35
w:suffix -59 0
w:suficient 18 63
w:sufr 49 74
w:sugar -303 0
w:sugarcoat 29 -119
w:sui 169 105
w:suic -92 7
w:suicid 36 181
w:suicidi -315 5
w:suisidel 75 103
w:suit 123 16
w:sum 10 -82
w:summer 118 40
w:sun 18 -135
w:sunday 74 13
w:sunris -254 0
w:sunset -170 0
w:sup -83 -129
w:superfici 50 1
w:supier -77 0
w:supper 88 41
w:support -51 18
w:suppos 36 -54
w:sure 128 33
w:surgeri 47 18
w:sus -140 -120
w:suspendi 53 -48
w:suspens -55 0
w:sust -64 0
w:susurr 6 -47
w:suy 3 -52
w:swallow 277 212
w:swear -149 -43
w:sweat 47 -122
w:sweati -59 11
w:swing -56 119
w:switch -125 91
w:swore -70 0
w:syring -60 0
w:syrup 3 69
w:ta 199 113
w:tab 19 77
w:tabler 94 -99
w:tablet 104 27
w:tac -118 0
w:tach 97 103
w:tackl 117 -31
w:taco -61 36
w:tactic -74 0
w:tag -116 0
w:taj 100 51
w:taje 71 45
w:tak 55 1
w:take -5 -55
w:takehom 74 -31
w:taken -122 48
w:takin -75 0
w:tal -53 0
w:talk -151 -44
w:tall 143 52
w:tambi -2 90
w:tan -7 -78
w:tanbien 40 -19
w:tank 40 -67
w:tant -88 -49
w:tap -10 -100
w:tape 198 111
w:taper -144 -79
w:tapis 64 -8
w:tar -121 0
w:tard -204 0
w:tare -120 21
w:target -82 12
w:tarjet -90 3
w:tast -57 -21
w:taught -244 0
w:tay 57 6
w:taz -106 0
w:tbh 222 100
w:tca -89 0
w:te 264 -91
w:tea -35 -43
w:teach -83 -43
w:teacher -64 33
w:team -163 -7
w:teammat -81 0
w:tech -109 -32
w:tecnic -115 0
w:teen -55 0
w:teens -49 0
w:teeth 94 -224
w:teh 65 -12
w:tel 50 70
w:telefon -5 43
w:telegram -124 0
w:telenovel -40 0
w:tell -62 178
w:tem -66 14
w:tembl -103 -47
w:temblor 112 -79
w:templ -82 0
w:tempran -99 13
w:temprano -66 0
w:ten -157 159
w:tendeder 23 85
w:tender -50 0
w:tendi -64 0
w:tener 156 -65
w:teng 287 105
w:teni 215 -94
w:tenia 51 -12
w:tenis -3 119
w:tent -90 53
w:tentacion 153 -91
w:teoric -54 0
w:tepic 54 -41
w:tequil -79 -38
w:tequila 135 -28
w:terapeut -138 0
w:terapi 14 -43
w:terc 33 -45
w:teres -41 0
w:term 382 -98
w:ternur -60 0
w:terren 53 19
w:terribl -45 -7
w:terrifi -91 0
w:test -19 -232
w:testament 68 54
w:testig -77 0
w:tetrapak 87 -53
w:text -163 -129
w:thai 29 -40
w:than 262 74
w:thank -208 162
w:thanksgiv -79 0
w:that 104 -147
w:thc 155 -36
w:their -131 57
w:them 36 -44
w:then 127 179
w:therapist -76 57
w:there 308 -130
w:thermostat -48 0
w:these -45 27
w:theyd 216 107
w:theyll 125 149
w:theyr 363 -237
w:thigh 190 272
w:thing -333 -215
w:think 352 -11
w:thinkin 79 84
w:thinn 62 -35
w:third 155 -157
w:thirst 47 -40
w:thirteen 45 -18
w:thirti -86 12
w:this 158 -37
w:tho -72 -53
w:thoght -72 0
w:those 26 -165
w:thought 260 249
w:thousand -74 0
w:thread -92 -51
w:threaten -35 -57
w:three 203 -240
w:threshold -120 0
w:throat 33 120
w:through -39 -55
w:throw 89 -1
w:thru 369 -88
w:thumb -61 -107
w:thur 14 -73
w:thursday -147 17
w:thx 97 58
w:ti -188 0
w:tia -187 22
w:tianeptin 89 -42
w:tickl -60 0
w:tidi 98 42
w:tie -12 109
w:tiembl 36 -116
w:tiemp 126 -175
w:tiempo -191 0
w:tien 152 273
w:tight -40 25
w:tijer 88 62
w:til 303 97
w:tile 93 -21
w:till 112 -97
w:time -9 158
w:tin 68 82
w:tingl 54 13
w:tio -47 -169
w:tip -191 59
w:tipsi 41 -39
w:tir -24 -227
w:tira 100 -17
w:tire -144 172
w:tirit 72 24
w:tiriter 7 -43
w:tissu 30 46
w:titl 108 69
w:tmrw 6 81
w:tn 70 -73
w:to 157 56
w:toall 42 122
w:toast 68 -94
w:toaster -116 7
w:tobacco -96 0
w:tobill -90 0
w:toc 12 -115
w:tocaba 51 -12
w:tod -5 48
w:toda 74 -59
w:todavi 216 -3
w:todavia -40 -33
w:today -307 8
w:toddler -115 50
w:todo -54 26
w:togeth -110 11
w:toilet -85 -145
w:token -88 0
w:tom 55 -198
w:tomada -76 0
w:tomando 66 -39
w:tomar 10 -41
w:tomarmel 53 81
w:tomato -132 -10
w:tome 65 5
w:tomorrow -43 -24
w:tongu -88 -112
w:tonight 248 78
w:tonit 101 -74
w:tonsil 62 -18
w:tont -49 0
w:tonteri 44 66
w:too 123 -186
w:took 65 298
w:tool 81 70
w:toolbox 88 -25
w:tooth -131 3
w:top 10 190
w:topic -115 0
w:toqu -7 169
w:torr -43 0
w:tort -198 0
w:tortug -43 0
w:tortur 143 -92
w:tos -89 -13
w:toston -103 0
w:total -2 -42
w:touch 301 8
w:toward 131 -84
w:towel 132 156
w:town -120 0
w:tox -65 0
w:toxic -81 0
w:toy 331 -103
w:toylet 51 -26
w:tra 165 -143
w:trab 94 207
w:trabaj -272 -14
w:trace -44 0
w:track 134 -69
w:trade 211 -13
w:traffic -95 31
w:traffick 112 -49
w:trafic -177 0
w:trafico -89 0
w:trag 138 202
w:trai 37 -97
w:traig 263 -122
w:train -128 35
w:trak 42 36
w:tram 102 -19
w:tramadol -25 -84
w:tramit -43 15
w:tranqui -125 0
w:tranquil -128 88
w:transfer 69 35
w:transmiss -100 0
w:tranz 217 -20
w:trap 82 24
w:trash -82 35
w:traspas 50 14
w:trast -50 4
w:trat 131 -38
w:traum 52 -7
w:trazodon 30 59
w:treat 69 -70
w:treatment 54 -76
w:tree -45 115
w:treint 182 160
w:tremend -44 0
w:tremor 99 -59
w:trep 42 -66
w:tres -4 -52
w:trey -53 0
w:tri -2 126
w:trian 42 36
w:trick 14 -49
w:trigger -83 0
w:trim -65 0
w:trist -201 0
w:tristez -52 5
w:trivia -51 6
w:trophi -48 0
w:true 25 94
w:trunk 58 28
w:trust 30 60
w:truth -98 23
w:tshirt -52 0
w:tub 200 50
w:tuberi -53 0
w:tuesday -149 -28
w:tuk 27 51
w:tulsa 144 -87
w:tumb -66 -5
w:tunnel 14 53
w:turbul 13 46
w:turkey 49 -52
w:turn -125 -150
w:turno -44 0
w:turtl -103 0
w:tusi 175 -11
w:tussi 18 47
w:tuv -231 45
w:tuvo 132 -54
w:tv 59 -24
w:twelv 214 -133
w:twenti -2 179
w:twice 223 83
w:twin 57 33
w:twitchin 24 -69
w:two 15 -104
w:txted 73 -95
w:ty -80 0
w:tylenol 48 92
w:type 191 45
w:u 162 132
w:ua -69 -142
w:uber 31 -54
w:ugh 107 -20
w:ultim 114 101
w:ultrasound -145 0
w:um -79 17
w:umbrella -84 0
w:umpir -80 0
w:un -87 -138
w:una -125 -100
w:unal -63 5
w:unas 499 -204
w:unbear 147 -31
w:unblock 163 -142
w:uncl -198 -28
w:unclip 70 27
w:under 172 242
w:understand -47 0
w:unenrol 81 -56
w:unfinish -40 0
w:uni -76 30
w:unic 55 46
w:unidad -90 0
w:uninstal 83 14
w:union -61 0
w:unit -83 0
w:univers -47 0
w:unknown -53 0
w:unless -63 0
w:unload 57 119
w:unlock 186 28
w:uno 272 -38
w:unos 188 5
w:unreal 12 -40
w:unsaf -63 0
w:until -88 -81
w:up 149 -72
w:updat -13 43
w:urg 11 -137
w:urge -104 0
w:urgent -13 -53
w:us 375 -47
w:usab -41 0
w:usad -43 0
w:usar -66 69
w:use -167 -404
w:useless -145 0
w:uso 26 113
w:usted -13 52
w:usual 126 -52
w:va 275 120
w:vacacion -145 -16
w:vacat 125 -1
w:vaci 21 -42
w:vacun -147 7
w:vacuum 34 -59
w:valg 255 -39
w:valley -41 0
w:valorant -79 0
w:valu -44 44
w:valueerror -94 0
w:vam -6 -52
w:van 282 -64
w:vanilla 122 -25
w:vanish 59 2
w:vap -16 -79
w:vape 9 -156
w:vapor -100 0
w:varicel -13 -98
w:varieti 63 -25
w:vario 51 -12
w:varsiti -73 0
w:vas 182 -53
w:vay 130 59
w:vdd 27 60
w:ve -166 -78
w:vea -83 12
w:vec 173 -20
w:vece 21 53
w:vecin -160 127
w:vegetarian -49 0
w:vei -55 0
w:veintioch -52 0
w:vel -43 0
w:velit -44 0
w:veloc -87 0
w:velori 169 -21
w:vemo -42 0
w:ven 216 90
w:venc -54 0
w:vend -157 -125
w:vendi 241 -157
w:venen 33 155
w:veng 311 156
w:veni -144 73
w:vent -229 0
w:ventan 62 -118
w:veo 79 202
w:ver -10 107
w:verd -167 -56
w:verg 60 -48
w:verguenz 85 -60
w:veri -195 28
w:verif -41 0
w:vermucit 86 -32
w:version -57 0
w:vert -169 0
w:ves 40 41
w:vest -5 66
w:vesti 71 -88
w:vet -47 -124
w:vez 105 29
w:vi -162 -60
w:viaj 117 -62
w:vias 105 151
w:vice -76 0
w:vici -184 -67
w:vicodin 23 -51
w:victim 127 -45
w:victori -84 0
w:vid 297 258
w:vide 51 120
w:video -106 57
w:videojueg -91 0
w:vidri -140 91
w:viej -55 -13
w:vieja -55 0
w:vien 219 22
w:viend -148 2
w:vier -80 20
w:viern -68 -134
w:vig 186 70
w:vim -69 -14
w:vin -105 -33
w:vinagr -75 0
w:vinateri 57 -26
w:vio 87 120
w:viol 143 -20
w:violent -48 0
w:vira 40 -62
w:virg 134 50
w:virgin -75 0
w:visit -266 -96
w:vitamin -290 0
w:vitrin -41 0
w:viv 331 206
w:vivi -37 48
w:vivir -96 19
w:vivitrol 134 -161
w:vivo -98 0
w:voc 60 141
w:vodk 159 -62
w:vodka 101 -135
w:voic 153 190
w:vol -73 -18
w:volant 113 39
w:volcan -45 0
w:volunt -141 18
w:voluntari 6 -57
w:volv 72 0
w:volvi 239 11
w:vomit 71 108
w:vos 114 -28
w:vote -45 17
w:voy 29 -194
w:voz -24 173
w:vs -43 0
w:vuel -103 0
w:vuelt 216 -30
w:vuelv 256 33
w:vuelvo 111 29
w:w 15 -96
w:wait -152 341
w:waiting 15 -55
w:wake -50 204
w:walk 298 164
w:wall -49 -88
w:wallet 8 -96
w:walmart 145 -7
w:wana 193 34
w:wann 42 3
w:wanna 95 227
w:want 252 51
w:wantd -78 0
w:war -64 0
w:warehous 23 47
w:was -292 -65
w:wash -194 -14
w:wasnt 236 137
w:wast 306 -209
w:wat -92 0
w:watch -167 67
w:water 145 -84
w:wave 1 -166
w:way 173 123
w:we -518 -97
w:weak 95 -43
w:weapon -112 29
w:wear 176 114
w:weather -2 58
w:wed -86 -99
w:wednesday -42 -161
w:weed -88 -95
w:week -343 127
w:weekend 201 -158
w:weight -53 10
w:weird 200 132
w:welcom -74 7
w:well 63 -83
w:welp 50 -7
w:went -148 -40
w:weon 180 9
w:were -61 -70
w:werent 185 -40
w:wet -63 -19
w:weve 20 -40
w:wey 165 21
w:whacker -56 0
w:what 146 -2
w:whatev 127 89
w:wheel 61 42
w:when -132 -301
w:whenev -65 0
w:where 251 222
w:whether -361 0
w:whi 134 70
w:which -187 115
w:while 4 -57
w:whiplash -43 0
w:whippet 178 -59
w:whiskey 53 -12
w:white 449 -48
w:whittl -41 0
w:whod 158 24
w:whoever -60 49
w:whom 61 21
w:whos 0 -84
w:whose -49 0
w:wich 86 97
w:widow 62 12
w:wife -36 55
w:wifi -105 0
w:wikipedia 231 84
w:wild -147 3
w:will -66 -9
w:win 211 -39
w:window -177 240
w:windshield -140 0
w:wine 198 -323
w:winnin 42 -29
w:wipe -79 6
w:wire -87 0
w:wise -41 0
w:wish 247 397
w:with -43 99
w:withdraw -141 -42
w:withdrew 67 -55
w:within -61 0
w:wnat 58 98
w:woke 116 -169
w:woman -71 24
w:won -33 -97
w:wonder -42 2
w:wont 471 311
w:wood -57 0
w:word -198 5
w:work -49 3
w:workbook 194 -70
w:worksheet 150 -41
w:world 16 201
w:worri -260 84
w:wors 111 31
w:worst 62 -6
w:worth 55 -59
w:would 334 312
w:wouldnt 208 151
w:wouldv -125 0
w:wow -55 0
w:wrap 44 22
w:wreck 72 -132
w:wrench 72 28
w:wrist 136 80
w:write 7 -131
w:written 49 34
w:wrok 1 93
w:wrong -60 21
w:wrote 57 224
w:x8 159 -60
w:xanax 162 170
w:xbox 95 -21
w:xq 25 43
w:y 296 -5
w:ya 148 -62
w:yalacaguemepuseapistearyahoranosequehac 179 -135
w:yall 74 26
w:yawn -87 -80
w:yeah 157 -75
w:year -407 -18
w:yell -117 28
w:yellow 53 63
w:yend 37 74
w:yerb -159 0
w:yes -67 -251
w:yesterday 196 108
w:yet -13 45
w:yo 258 140
w:yoga -177 0
w:you -105 -112
w:youd 196 -19
w:youll 296 17
w:young 24 68
w:your -142 29
w:youth 53 -70
w:youtub -105 36
w:yr 43 -76
w:zangolote 3 40
w:zap 35 -153
w:zapat -58 -72
w:zer -100 0
w:zero -289 -42
w:zoloft -117 79
w:zom -75 0
w:zombi -41 0
w:zoo -69 0
w:zoolog -50 0
w:zoom -215 -35
w:zoot 95 -47
w:zucchini -63 0
"""
