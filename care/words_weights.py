"""What each sign weighs, learned from examples: made by `python -m benchmarks.words train`, never by hand.

One sign a line: its name (`care.words_signs`), what it adds to the alarm and what it adds to crisis rather than
urgent, in hundredths. Above zero speaks for it, below zero against it.
"""

TRAINED_ON = "c288e301b2f5ba4a8e350552ac8b81b41373a5f838f6f88714a0d6d870110674"
"""SHA-256 of the rows that these weights were learned from."""

BIASES = (-272, -310, 44)

TABLE = """
b:0 $ -13 -57 0
b:1 again 0 83 -72
b:1 to 84 -6 45
b:10 $ -32 155 -11
b:10 10 -37 113 -14
b:10 how 91 0 45
b:10 min -51 -51 -7
b:10am $ 84 -1 51
b:11 40 82 0 55
b:11 ill 59 0 54
b:12 $ -54 -51 0
b:14 $ 0 77 -15
b:180 after 38 0 58
b:1991 i 0 10 -73
b:2 $ 68 66 60
b:2 a 5 50 -1
b:2 day -18 46 -60
b:2 week 0 58 -7
b:20 min 2 50 -5
b:20 minut 0 77 -33
b:20 of 50 0 37
b:2011 dej 0 99 -7
b:2019 and 109 -9 48
b:3 $ 40 101 -59
b:3 day 0 170 -42
b:3 dias 0 21 -56
b:3 i -18 -51 0
b:3 no -2 53 -31
b:3 on 57 -16 4
b:3 stop -27 27 -45
b:3 they 0 18 -46
b:3 year -1 -53 0
b:30 of 114 0 81
b:3am $ 279 0 78
b:3pm dentist 45 0 10
b:3rd period 66 56 -23
b:4 $ -27 -229 -29
b:4 20 -9 -47 0
b:4 day 0 83 -21
b:4 gone -9 -47 0
b:4 is -50 22 -27
b:4 mile -2 45 -2
b:4 time -29 49 -32
b:40 $ 80 -14 5
b:40 evri 53 0 32
b:40 from -12 -62 0
b:40 the 50 0 30
b:47 day 131 0 152
b:5 $ -62 -47 -20
b:5 40 50 0 30
b:5 min -51 -55 -26
b:500 dias -33 -59 0
b:6 $ -78 -16 -28
b:6 15 -25 -89 0
b:6 broken 0 56 -17
b:6 month 12 -38 75
b:6 time 0 70 -38
b:7 $ -26 -91 0
b:7 no 0 64 -22
b:72 hour 0 50 -16
b:74 anos 21 0 45
b:8 month -27 -22 55
b:8 my 0 56 -17
b:80 sheet -8 -45 0
b:8th grade 0 46 -44
b:9 $ -68 -71 25
b:9 40 58 -2 5
b:9 of 0 54 -35
b:94 day -28 -47 -2
b:95 degre 63 0 33
b:9th and -59 -16 0
b:9th i 53 0 18
b:^ 10 102 -35 58
b:^ 18 0 52 -15
b:^ 6 -12 -108 0
b:^ 72 0 50 -16
b:^ 90 -6 -62 0
b:^ a -420 -115 -50
b:^ about 98 44 23
b:^ abri 60 -22 32
b:^ aca 21 -9 71
b:^ acid -23 -105 0
b:^ adderal 0 67 -15
b:^ adi -66 -9 30
b:^ after 159 95 -22
b:^ ahi -18 67 -37
b:^ al -42 -85 10
b:^ algui -142 -41 -23
b:^ alguien 34 -35 64
b:^ all -28 165 -62
b:^ almost -46 -85 36
b:^ alreadi 74 41 53
b:^ amaneci -121 15 -34
b:^ an -116 -105 -17
b:^ ana -53 -32 0
b:^ and -75 82 -101
b:^ ando 116 296 -207
b:^ anoch 86 97 -5
b:^ antes -44 -93 0
b:^ anxious -52 -36 0
b:^ appreci -12 -53 0
b:^ aqui -153 -180 0
b:^ as -44 -54 25
b:^ ask 104 107 -64
b:^ at -58 14 4
b:^ aunt -55 -2 0
b:^ ayer -14 74 -64
b:^ ayud 45 -16 42
b:^ babi -58 -65 13
b:^ back -80 32 -58
b:^ bal -29 -55 0
b:^ bandaid 117 -2 45
b:^ bar -49 -47 -7
b:^ barr -3 69 -26
b:^ bartend -17 95 -68
b:^ bebi 0 118 -40
b:^ been 400 199 29
b:^ begin -106 -12 0
b:^ better -50 -43 0
b:^ bit -92 -106 46
b:^ black -16 121 -55
b:^ blackout -15 50 -41
b:^ blade 57 -4 27
b:^ blah -38 -46 0
b:^ blew -15 -64 0
b:^ blood -110 -85 0
b:^ blow -16 -45 0
b:^ blue -93 -12 0
b:^ boat 0 51 -29
b:^ bolvi 0 86 -32
b:^ book 118 -1 44
b:^ borr -7 53 -92
b:^ borrenm 46 18 67
b:^ boss -10 -51 0
b:^ botell -39 -97 0
b:^ bottl -87 -179 0
b:^ bought 212 89 54
b:^ boy 48 14 -21
b:^ breathalyz -2 104 -41
b:^ bridg -89 -15 0
b:^ brind 0 79 -67
b:^ bring -53 -20 0
b:^ bro -76 -67 0
b:^ broke -24 86 -79
b:^ brought 87 0 1
b:^ buen 39 -57 6
b:^ bullet 184 -1 42
b:^ burn -106 -70 18
b:^ bus -28 51 -36
b:^ busqu 112 0 39
b:^ butcher -46 -18 0
b:^ buy 0 94 -16
b:^ buzz -6 -46 -16
b:^ by 51 -8 55
b:^ cad 106 29 23
b:^ cada 104 185 -46
b:^ cai -1 274 -87
b:^ call -89 -161 -32
b:^ came -15 76 -29
b:^ camin 51 -16 39
b:^ can -292 -385 50
b:^ cancel -19 54 -43
b:^ cans -62 -51 0
b:^ cant -58 94 -108
b:^ car -124 -51 -2
b:^ carg 3 -56 4
b:^ cart -71 -8 0
b:^ cash 0 81 -52
b:^ casi -105 -72 19
b:^ cat -78 -12 0
b:^ caught 72 -13 25
b:^ cay -4 -45 0
b:^ celebr -6 56 -2
b:^ cer -20 -97 0
b:^ chair -23 -57 0
b:^ champagn 0 126 -32
b:^ chang -32 106 -30
b:^ che 73 17 21
b:^ check 159 -66 101
b:^ chest 59 0 39
b:^ chip -1 54 -33
b:^ choke -35 -62 0
b:^ chug 11 105 24
b:^ church 23 61 -11
b:^ clean 156 -136 68
b:^ close 39 -48 54
b:^ coach -10 52 -30
b:^ coc -26 -60 0
b:^ cold -5 95 -71
b:^ colg -181 -102 0
b:^ com 63 -85 33
b:^ compr 109 8 104
b:^ con 85 37 18
b:^ consegui 63 -17 6
b:^ consumi -1 87 -71
b:^ convulsion -41 -66 -14
b:^ cook -4 -47 18
b:^ cop -74 -196 0
b:^ cort -74 -25 -56
b:^ could -118 -70 0
b:^ couldnt -92 -32 0
b:^ count -112 -102 46
b:^ cousin -25 -63 0
b:^ crack -48 80 -24
b:^ crave -116 -155 -72
b:^ cre 118 -18 133
b:^ cri -49 -42 0
b:^ cristal -3 83 -4
b:^ cuand 115 79 -25
b:^ cuid 90 0 52
b:^ custom -46 -28 0
b:^ cut -153 -173 41
b:^ dad 184 -60 88
b:^ day -12 91 -118
b:^ de -25 49 -23
b:^ dead -146 -18 0
b:^ deadlin -83 -124 0
b:^ dealer 73 -22 34
b:^ dej 236 -36 242
b:^ delet 61 8 32
b:^ demo -48 -57 0
b:^ denl 0 51 -38
b:^ descans -125 -59 0
b:^ desd -35 13 -51
b:^ despert -48 86 -42
b:^ despu 133 -4 104
b:^ detox 0 147 -27
b:^ dia -20 -58 0
b:^ dic 68 -6 62
b:^ did 199 227 144
b:^ didnt 70 -107 10
b:^ die -60 -25 0
b:^ dig 24 0 45
b:^ diganl 53 -26 24
b:^ dij 116 -42 49
b:^ dios 34 -44 102
b:^ do -56 -110 -52
b:^ doctor -20 91 -61
b:^ doe 5 69 -21
b:^ dog 5 201 -109
b:^ done -13 117 -88
b:^ dont 18 11 76
b:^ dopesick 0 79 -80
b:^ dorm -61 -3 -11
b:^ dos -5 86 -18
b:^ dose -2 -61 0
b:^ drank 255 156 256
b:^ dreamt 51 -2 -16
b:^ drive -7 256 -133
b:^ drop 5 -192 83
b:^ drove -62 64 -21
b:^ each -57 -18 0
b:^ el -61 349 -243
b:^ ella -79 -34 8
b:^ empec -5 160 -14
b:^ en -57 149 -83
b:^ encontr 97 203 -50
b:^ end -216 -128 0
b:^ endors 90 0 77
b:^ enoj -66 -58 0
b:^ entre 0 73 -61
b:^ er -17 130 -21
b:^ eran 136 0 135
b:^ es 17 79 -36
b:^ escalofri 0 75 -24
b:^ escribi 51 -82 28
b:^ ese -97 114 -104
b:^ esper 156 -6 52
b:^ est -56 -39 0
b:^ este 13 -23 74
b:^ estoy 27 259 -247
b:^ estren -17 -51 0
b:^ everi 220 102 140
b:^ everyon 109 123 80
b:^ everyth -37 -50 78
b:^ ex 8 86 -56
b:^ extran -73 -67 28
b:^ fail -18 -59 0
b:^ fake 0 84 -13
b:^ falt 133 -40 45
b:^ feel -261 -95 -80
b:^ fell -34 69 -71
b:^ final -42 -108 15
b:^ finish -144 -34 7
b:^ fire -63 -39 0
b:^ fix -53 -59 3
b:^ food -29 -57 0
b:^ for -120 21 -17
b:^ foster 0 18 -46
b:^ fought -23 -64 0
b:^ found 50 58 -18
b:^ four -15 106 -49
b:^ friend -14 18 -59
b:^ fue -52 25 -41
b:^ fui -121 -120 -60
b:^ gan 37 95 9
b:^ gana -10 -51 0
b:^ gas 0 92 -37
b:^ gave 28 -87 30
b:^ get -56 -87 0
b:^ ginger -47 -77 0
b:^ give -32 17 -71
b:^ glad -56 -14 0
b:^ go -25 -38 -137
b:^ goal -49 -12 0
b:^ god 58 -5 69
b:^ gonna 333 153 119
b:^ goodby -85 -54 9
b:^ got 17 195 -94
b:^ grab 163 0 70
b:^ graci 109 -38 63
b:^ grandma -76 44 -12
b:^ grandpa -22 210 -119
b:^ grandson -59 -37 -6
b:^ gun -89 -28 3
b:^ guy 104 0 48
b:^ gym 167 -51 61
b:^ habl 16 96 -2
b:^ hac -52 -59 -20
b:^ had -136 -126 -33
b:^ hand 52 62 -99
b:^ hang -152 106 -166
b:^ have -19 115 -95
b:^ havent 79 -155 13
b:^ hay 29 -128 102
b:^ he 256 228 16
b:^ heart 7 -26 60
b:^ held 84 -4 48
b:^ help 2 -23 53
b:^ hes 180 226 -175
b:^ hey 106 23 87
b:^ hic 16 -66 78
b:^ hid 100 128 -10
b:^ hide 22 -100 195
b:^ high -50 -81 -18
b:^ hit -84 -11 -71
b:^ hol 46 46 6
b:^ hold -61 -75 35
b:^ homework -73 -31 11
b:^ honest 142 0 125
b:^ hope 106 -16 89
b:^ hopeless -4 -91 0
b:^ hous -35 -49 5
b:^ how -129 -14 -101
b:^ hoy -282 -124 -178
b:^ hr 0 54 -22
b:^ hub -83 -114 0
b:^ hung -61 -78 0
b:^ husband 55 0 28
b:^ hypothet 29 80 -92
b:^ i 240 -72 328
b:^ ice -27 -49 0
b:^ id 121 132 -210
b:^ ide -75 -1 0
b:^ if 276 40 232
b:^ ili 236 0 89
b:^ ill -92 -16 -32
b:^ im 21 -43 96
b:^ in -96 -104 -61
b:^ inform 0 68 -32
b:^ insur -9 105 -68
b:^ is -49 -101 0
b:^ it -71 5 -162
b:^ ive 269 208 18
b:^ jal -58 -105 0
b:^ jealous 75 -7 32
b:^ joint -16 -67 0
b:^ jump -92 -41 0
b:^ junt 71 0 24
b:^ just -159 112 -186
b:^ k 142 181 39
b:^ keep -54 17 20
b:^ kept 19 -11 54
b:^ kick -27 -70 -123
b:^ kid -137 -50 -8
b:^ kier 57 0 26
b:^ kms 189 0 25
b:^ kratom 0 129 -38
b:^ la -138 -70 -84
b:^ landlord 0 58 -22
b:^ las 24 132 -99
b:^ last 110 -70 15
b:^ laugh 123 -3 16
b:^ le -139 87 -153
b:^ learn -50 -32 0
b:^ leav -35 -56 -24
b:^ left -24 182 -98
b:^ leftov 0 299 -128
b:^ les 137 -46 103
b:^ let -80 -97 100
b:^ letter -70 -7 0
b:^ licenci 49 0 17
b:^ line 140 114 84
b:^ lit -30 -45 0
b:^ live 46 -7 39
b:^ llam 16 -41 49
b:^ llamenm -7 53 -35
b:^ lleg 289 -31 82
b:^ llev 209 170 89
b:^ lo 180 88 175
b:^ load -90 -54 12
b:^ lock -155 -151 3
b:^ log 127 0 62
b:^ lol 47 49 -26
b:^ lone -22 -55 0
b:^ long 101 23 65
b:^ look 196 0 35
b:^ los -147 222 -82
b:^ lost 41 -30 55
b:^ made 184 -142 131
b:^ manan -36 -60 72
b:^ mari -88 -89 0
b:^ marqu -74 -8 1
b:^ may -89 -27 0
b:^ me 231 13 274
b:^ mejor 85 239 -149
b:^ methadon -43 -119 0
b:^ mezcl 90 0 119
b:^ mi -220 162 -238
b:^ mir 34 114 -5
b:^ mis -48 -40 83
b:^ miss -20 -40 -57
b:^ mix 72 -24 120
b:^ mom 195 169 66
b:^ mood -115 -61 2
b:^ move -88 -20 -3
b:^ much -72 -83 0
b:^ my -364 -97 -262
b:^ nadi -109 -114 3
b:^ necesit 43 40 -177
b:^ necesito -1 131 -46
b:^ need -55 54 -167
b:^ needl -53 140 -163
b:^ never -42 -98 10
b:^ new 103 -61 -3
b:^ ngl 51 0 19
b:^ ni -64 -118 -12
b:^ nick -69 -27 0
b:^ night -48 -10 0
b:^ no -109 -146 245
b:^ nobodi -150 -275 40
b:^ nod 0 208 -74
b:^ nom 32 177 -58
b:^ nope -31 -75 0
b:^ nos 75 -35 25
b:^ nose 0 75 -129
b:^ not 81 -114 -21
b:^ noth -75 12 -13
b:^ nuev -1 55 -89
b:^ nunca 107 53 12
b:^ nurs -76 -2 0
b:^ obsess -6 198 -27
b:^ odd -90 -7 0
b:^ oig 45 -7 63
b:^ oil -76 -60 0
b:^ ojal 378 0 190
b:^ ojala 79 0 71
b:^ ok -78 -40 -2
b:^ okay -20 11 -50
b:^ old -52 -55 0
b:^ on 1 65 18
b:^ one 229 95 143
b:^ onli -87 73 -9
b:^ open 23 -67 77
b:^ orden -48 -10 0
b:^ order -9 56 -86
b:^ other -47 -31 0
b:^ otra 92 -10 47
b:^ our -74 -104 0
b:^ over -47 -28 0
b:^ pa -57 -2 -30
b:^ paid -6 -60 90
b:^ paper -56 -1 9
b:^ par -37 -30 -68
b:^ park 105 53 0
b:^ parlay 0 56 -14
b:^ part 143 67 -20
b:^ pas 35 -50 8
b:^ pass -26 105 -48
b:^ pastill -83 -138 0
b:^ pawn 0 86 -55
b:^ pedi -52 136 -74
b:^ pens -39 -47 78
b:^ perdi 77 -93 106
b:^ perdonenm 123 0 66
b:^ perman 128 0 41
b:^ pharmaci -55 -1 -38
b:^ phone -56 -56 45
b:^ pick 58 -153 56
b:^ pictur -90 -18 0
b:^ piens 60 -32 71
b:^ pistol -69 -4 0
b:^ plan -134 56 -86
b:^ pleas 21 -72 2
b:^ plug -27 193 -101
b:^ polic -71 -46 0
b:^ post 100 0 55
b:^ pot -66 -62 0
b:^ pour 76 -120 121
b:^ practic 290 -1 89
b:^ pray 52 107 2
b:^ preocup -62 -37 0
b:^ prob 0 145 -12
b:^ ps 76 0 49
b:^ pued -63 -82 0
b:^ pues 15 51 -17
b:^ pull 46 -13 84
b:^ punch 87 -6 68
b:^ pus -37 -49 0
b:^ put 60 -114 115
b:^ que -13 -271 197
b:^ qued -2 62 -4
b:^ quier 242 167 -104
b:^ quiero 208 33 17
b:^ quiet -66 -26 0
b:^ quilt -42 -58 0
b:^ quis 38 -12 48
b:^ quit 90 176 -4
b:^ rais -87 -98 0
b:^ ran -71 8 -30
b:^ ray -33 -58 0
b:^ razor -80 -12 32
b:^ read -135 -86 0
b:^ readi 191 -27 166
b:^ rec -21 -53 0
b:^ recai 0 199 -46
b:^ recogi -34 -95 0
b:^ record 55 -11 23
b:^ refil -34 -124 0
b:^ regal -145 -112 17
b:^ relaps 140 127 25
b:^ rent 41 35 48
b:^ renunci -4 105 -117
b:^ respir 243 0 123
b:^ rest -48 -63 0
b:^ return 59 0 50
b:^ rip -10 52 -26
b:^ rock -66 -65 0
b:^ rode -41 41 -77
b:^ roll -28 227 -86
b:^ romeo -53 -5 0
b:^ rompi 0 286 -98
b:^ roommat -54 -41 41
b:^ rum -10 -47 0
b:^ run -147 -66 -10
b:^ sad -52 -135 0
b:^ safe -115 -15 0
b:^ said -48 -25 0
b:^ sali 85 -9 48
b:^ salt 58 -30 39
b:^ sangr -46 -2 0
b:^ sat 183 0 93
b:^ saw -91 -127 -9
b:^ scratch 124 100 3
b:^ screw 0 52 -28
b:^ se -215 45 -114
b:^ see 105 -42 28
b:^ seis -3 -82 0
b:^ self 185 -7 8
b:^ senorit 69 0 48
b:^ sh 89 0 142
b:^ shaki -23 -52 0
b:^ she 36 88 -64
b:^ shes 67 29 0
b:^ shoot -151 -133 0
b:^ shot -169 -216 -44
b:^ show 76 -2 9
b:^ si 124 -60 330
b:^ sient 46 72 -58
b:^ sign -74 -94 0
b:^ sin -89 -167 -34
b:^ sinc 46 43 14
b:^ sister -24 13 -82
b:^ sit 102 51 24
b:^ skill 0 114 -81
b:^ skip -58 -44 -49
b:^ slept 11 -83 18
b:^ slice 117 -5 39
b:^ slip -43 -78 -16
b:^ smoke -23 51 -91
b:^ snap 86 -5 129
b:^ snort 17 60 86
b:^ snow -13 -83 0
b:^ snuck 0 156 -162
b:^ so -77 45 -123
b:^ sober -2 45 -49
b:^ somebodi -141 139 -236
b:^ someon -140 -115 -16
b:^ someth -43 2 -46
b:^ sorri -61 -81 28
b:^ sound -96 -35 0
b:^ soy 51 217 -26
b:^ speed -29 -51 0
b:^ spent -14 73 -45
b:^ sponsor -45 -66 0
b:^ stand -105 -6 -15
b:^ start -82 25 -83
b:^ step -54 -15 0
b:^ stop -73 116 -122
b:^ sud -15 50 -75
b:^ suicid 253 -3 52
b:^ sunday -53 -68 4
b:^ surviv 70 0 7
b:^ swallow 34 -6 117
b:^ take -54 -21 -47
b:^ talk -16 88 -76
b:^ tap -48 -74 0
b:^ taper -10 82 -82
b:^ taught -49 -13 0
b:^ tell 165 32 83
b:^ ten -56 -90 -19
b:^ teng 341 225 43
b:^ text 45 27 75
b:^ thank -12 -78 19
b:^ that -136 -112 -34
b:^ the -144 168 -279
b:^ then -17 92 0
b:^ there 354 -8 135
b:^ they -76 -251 108
b:^ theyd 155 0 54
b:^ theyr 48 133 -88
b:^ think 287 -65 145
b:^ this -75 41 -19
b:^ three -37 171 -91
b:^ threw -63 55 -63
b:^ throw -27 -83 -2
b:^ tidi 57 0 32
b:^ tien 65 0 42
b:^ time -50 -104 0
b:^ tir -54 52 -134
b:^ tire 175 -92 89
b:^ to -51 -21 46
b:^ tod -29 124 -93
b:^ todavi 46 0 220
b:^ today -70 -89 4
b:^ told 284 197 123
b:^ tom 182 -97 245
b:^ tome 191 23 24
b:^ tomorrow 39 12 -54
b:^ tonight 93 25 20
b:^ took -13 77 37
b:^ toy -22 307 -201
b:^ trade -5 51 -19
b:^ traig 108 116 -106
b:^ tranqui -55 -15 0
b:^ tri 37 -13 54
b:^ trip -45 -30 0
b:^ trist -17 -93 0
b:^ turn -53 130 -54
b:^ tuv -83 -3 -2
b:^ tweak -64 42 -29
b:^ twenti 115 -18 91
b:^ two -59 -41 -5
b:^ type -28 -105 40
b:^ um -51 -36 8
b:^ un -83 -140 79
b:^ una -200 -73 -64
b:^ uncl -7 -66 57
b:^ uno 49 -29 97
b:^ up 69 0 24
b:^ updat 48 -33 55
b:^ urg -88 1 -125
b:^ use -13 -207 23
b:^ usted -3 -2 52
b:^ vape 0 87 -53
b:^ vendi -11 12 -46
b:^ veo -45 1 -13
b:^ vi -71 -75 0
b:^ vin 3 -18 47
b:^ voic 180 -2 87
b:^ volvi 10 106 -68
b:^ vomit -52 -26 -3
b:^ voy 145 467 -196
b:^ wait -23 -74 18
b:^ walk 129 35 75
b:^ wanna 50 0 79
b:^ want 48 -80 14
b:^ was -52 19 4
b:^ wast -1 -115 0
b:^ wat -64 -42 0
b:^ watch -31 -45 0
b:^ we -200 -207 6
b:^ wednesday -15 -93 0
b:^ weed -34 -80 0
b:^ well -43 182 -63
b:^ were -57 -80 0
b:^ what -326 -216 76
b:^ when 163 78 114
b:^ where -106 -26 10
b:^ whether -193 -155 0
b:^ whi 67 -34 93
b:^ which -99 -12 0
b:^ whippet 0 137 -46
b:^ who -76 -102 66
b:^ whoever 92 -15 46
b:^ wife 1 79 -59
b:^ will -48 -20 0
b:^ wish 161 -30 247
b:^ withdraw -5 -64 -4
b:^ withdrew -15 98 -48
b:^ wont -61 67 2
b:^ would 89 -9 93
b:^ wouldnt 110 0 50
b:^ write -68 -90 0
b:^ wrote 362 -16 125
b:^ y -29 -48 0
b:^ ya 161 154 166
b:^ yall 26 56 21
b:^ yell -58 -32 0
b:^ yes -107 -192 -18
b:^ you -108 5 -94
b:a $ 65 -10 47
b:a 10 0 69 -5
b:a 2 -33 -92 0
b:a 3 -61 -133 0
b:a 7 -74 -89 0
b:a ahorc -35 -66 13
b:a algui 113 8 62
b:a b -63 -68 1
b:a bag 0 186 -103
b:a baj -14 20 -48
b:a bartend -13 -48 0
b:a bat 49 0 42
b:a bath -69 -74 13
b:a bed -20 137 -23
b:a beer -20 -96 -14
b:a bet -7 -65 0
b:a bit -46 -82 6
b:a bottl 48 335 -184
b:a boundari -72 -87 0
b:a bowl 114 76 170
b:a break -29 17 -51
b:a bunch 80 0 26
b:a burrito -12 -90 0
b:a bus 107 -3 23
b:a button 79 -14 74
b:a cad 6 -12 54
b:a calm 161 -8 33
b:a cambi 0 109 -90
b:a car 32 -9 87
b:a cas -63 -46 -13
b:a casserol -72 -56 -8
b:a cero 0 230 -42
b:a chair 51 65 6
b:a chanc 0 97 -33
b:a chat -13 -53 0
b:a choir 0 25 -47
b:a cobr 35 0 56
b:a code 83 -2 35
b:a cold -84 -32 0
b:a compr 0 176 -161
b:a consumir 0 64 -10
b:a cont 0 50 -38
b:a cooler -8 123 -69
b:a copi -72 -8 0
b:a cort 136 0 52
b:a couch -18 -65 0
b:a coupl 0 62 -77
b:a crave -32 -62 0
b:a crick -51 -35 0
b:a cup 0 81 -79
b:a databas -15 -64 0
b:a date 103 -26 130
b:a dec -15 -12 -58
b:a deer -29 -51 0
b:a deposit -59 -16 0
b:a diari -47 -53 3
b:a differ -46 -90 18
b:a door -97 -30 0
b:a dorm -52 -49 8
b:a dormir -63 -101 0
b:a dos -52 64 -108
b:a dream -19 -61 0
b:a drink -43 -31 -48
b:a drown 0 46 -39
b:a drunk -62 -98 0
b:a entrar 81 9 38
b:a ese -40 -138 0
b:a estar -50 -47 132
b:a fever -48 -73 0
b:a few 32 11 -49
b:a fifth 38 -6 81
b:a fight -58 -17 14
b:a fire 49 27 35
b:a fist 54 0 6
b:a flicker -25 -48 0
b:a form 52 12 8
b:a fraud 0 57 -55
b:a futur 22 50 -17
b:a game 0 93 -39
b:a good 23 -156 109
b:a gray -93 -14 0
b:a green -1 -1 -50
b:a guard 47 0 12
b:a gun 56 -2 35
b:a gurgl 62 0 19
b:a guy 123 202 -20
b:a hac -11 -26 128
b:a hammer 49 -30 20
b:a hawk -42 -45 0
b:a headston 52 0 11
b:a heart 45 -2 18
b:a hit -27 119 -184
b:a hole -21 76 -116
b:a home 234 55 -54
b:a hous -2 56 -39
b:a ir 0 48 -96
b:a jersey -62 -37 0
b:a joint -1 32 -70
b:a joke 58 28 -110
b:a kid -79 30 -88
b:a kite -29 -61 0
b:a knife 127 0 78
b:a la -25 234 -213
b:a ladi -75 -68 7
b:a lamp 87 -4 51
b:a las -395 -129 -167
b:a later -77 -50 0
b:a letter -85 -43 -3
b:a lighter 32 46 -95
b:a line -70 -103 37
b:a list 269 -20 149
b:a litl 48 -6 32
b:a littl 105 82 -29
b:a llam -134 -40 -5
b:a lleg -86 7 -7
b:a llor 56 0 25
b:a lo -52 -11 -16
b:a local -51 -19 0
b:a long -11 -72 19
b:a los 153 15 -27
b:a lost 0 64 -29
b:a lot -46 -56 97
b:a love -3 47 -32
b:a m -22 48 -4
b:a machet 70 0 24
b:a man -74 26 3
b:a mand -83 -28 -2
b:a mat -51 -91 29
b:a medi -9 71 -56
b:a mejor -97 -15 0
b:a mi 433 97 217
b:a mile -52 -53 0
b:a min 1 92 -28
b:a minut -31 -126 22
b:a mistak 90 -1 27
b:a month 79 -37 46
b:a motel 82 62 17
b:a mother 48 0 32
b:a nadi 17 61 -89
b:a nail 42 0 45
b:a name 0 134 -37
b:a nap -78 -22 0
b:a needl -71 -73 -14
b:a neighbor 155 97 55
b:a new 85 -31 75
b:a nois -62 -15 0
b:a noodl 63 0 20
b:a number -62 -82 0
b:a nurs 64 0 46
b:a ocup 110 0 66
b:a otro 53 116 5
b:a pan 94 -14 56
b:a paper -10 26 -62
b:a park -11 82 -69
b:a parti 74 68 -8
b:a patient -62 -28 -25
b:a pen 73 58 39
b:a pencil 49 5 22
b:a perman 56 0 72
b:a person 238 -46 115
b:a pic 86 0 157
b:a pictur 41 -1 63
b:a pill 5 92 -207
b:a pillow 33 -14 61
b:a pint -21 64 -76
b:a pipe 0 93 -29
b:a plate -12 -69 19
b:a pod 44 61 3
b:a porta 0 56 -29
b:a prayer -12 -54 0
b:a pretzel -23 -62 0
b:a problem 67 0 41
b:a process -45 -22 0
b:a proposit 136 0 87
b:a proposito 65 0 46
b:a pulley -67 -11 0
b:a puls 48 10 18
b:a que 15 -46 40
b:a quem 97 0 105
b:a qui -57 22 -53
b:a quit 70 0 50
b:a raccoon -4 104 -32
b:a ray -31 -50 2
b:a reason -32 87 -55
b:a relaps -47 28 -21
b:a report -52 -39 0
b:a rock 136 0 97
b:a room 118 26 0
b:a row 56 21 -4
b:a sal -13 241 -155
b:a salvo 160 0 29
b:a sandwich -27 -50 0
b:a scale 88 -20 45
b:a seat 101 -21 72
b:a segu -79 -35 0
b:a seizur -53 7 -110
b:a ser 18 0 95
b:a shirley -32 -53 0
b:a shortstop -60 -18 0
b:a shot 88 202 72
b:a show -3 199 -33
b:a singl -30 -62 0
b:a six -12 66 -89
b:a smile -51 -10 -9
b:a sober -49 -60 0
b:a song -79 -59 0
b:a spoon 105 -41 104
b:a spot 77 0 52
b:a stab -62 -40 0
b:a steak 0 73 -118
b:a step -45 -24 0
b:a stranger 96 99 -19
b:a strip 163 6 96
b:a stroke 95 0 26
b:a sub 0 32 -45
b:a suicid -56 -2 0
b:a text -46 -103 0
b:a thread -10 144 -45
b:a tiempo -133 -68 0
b:a time -39 -111 0
b:a tire 97 -3 84
b:a toast 0 69 -23
b:a toc 31 102 -33
b:a tod -193 7 -69
b:a tom 3 181 -39
b:a tomar 0 57 -35
b:a turn -23 -81 0
b:a un -61 61 -35
b:a una 79 116 -41
b:a uno -19 -17 -52
b:a usar -27 -183 -4
b:a vec 60 -20 43
b:a ver 112 -40 132
b:a verg 0 66 -42
b:a video 122 -5 41
b:a volunt -34 -48 0
b:a walk -88 -44 0
b:a way 128 -4 149
b:a weapon -51 -100 0
b:a week 45 31 -9
b:a while 102 1 16
b:a whole 27 -64 10
b:a win 73 -18 41
b:a wreck -8 -45 0
b:a youth 0 40 -45
b:a zero -52 -50 0
b:abaj $ 22 49 9
b:abaj de 0 56 -42
b:abaj del 139 0 51
b:abiert $ -103 -11 -45
b:abiert en 10 9 -48
b:abiert y 22 0 91
b:abl to -4 68 -51
b:about $ 96 35 7
b:about a -70 -74 0
b:about an 63 0 18
b:about be 58 -10 5
b:about go -73 -32 0
b:about how 80 -28 21
b:about is 4 75 -64
b:about it -94 11 -48
b:about kill 90 0 4
b:about me 16 -12 64
b:about my -161 -80 53
b:about myself -51 -25 0
b:about pill -8 34 -125
b:about the -214 -200 10
b:about to 148 271 -106
b:about twenti 57 0 46
b:about two 39 163 -60
b:about use -58 -42 -1
b:about what -62 -48 0
b:about when -109 -31 0
b:abraz $ -111 -57 -6
b:abraz que -79 -78 0
b:abre la -26 -45 0
b:abren el -32 -77 -4
b:abri el 78 -18 94
b:abri la 122 -17 48
b:abrir la -96 -42 0
b:abroad $ 49 0 10
b:abstinent de -21 -57 0
b:abt colleg 47 0 28
b:abuel $ 3 44 -52
b:abuel en 51 0 22
b:abuel no -18 27 -45
b:abuel y -52 -29 -49
b:abus de 0 219 -203
b:aca $ -35 59 -53
b:aca en 26 -10 73
b:acab $ -19 100 -90
b:acab con 47 -27 115
b:acab conmig -32 -53 51
b:acab de 264 59 126
b:acab el -126 -79 -17
b:acab la -45 50 -108
b:acab su 35 0 51
b:acab tod 58 0 53
b:accid $ 19 19 69
b:account $ -2 49 -94
b:acer sin 0 134 -43
b:acid reflux -65 -159 0
b:acord $ -68 -101 0
b:across the -54 -63 0
b:act on 93 -30 68
b:acuerd de 0 117 -74
b:add two 75 0 40
b:addict to -67 -62 0
b:address $ 90 -2 43
b:address is 70 6 7
b:adelant $ 105 0 45
b:adentr $ 110 0 82
b:adi al -124 -17 0
b:adict a -37 -54 0
b:advanc $ -16 -10 -85
b:aerob $ 0 46 -34
b:affair in 121 0 63
b:afil el 54 0 33
b:afraid to 2 6 -48
b:after $ 47 -105 49
b:after 5 -60 -60 0
b:after all -241 -121 0
b:after dinner 68 -4 29
b:after friday 16 -22 51
b:after group -58 46 -97
b:after he 16 115 -101
b:after i -10 -45 43
b:after it -75 -40 0
b:after me 56 0 67
b:after midnight -48 -14 1
b:after my 197 -6 102
b:after sunday 92 0 84
b:after that 120 -67 186
b:after the 86 -132 6
b:after they 14 46 -29
b:after this 128 31 118
b:aftercar $ -102 -53 0
b:afternoon and 0 19 -53
b:afuer con 147 0 125
b:afuer de 46 17 30
b:afuer del 38 116 -78
b:afuer golp 54 0 28
b:again $ 57 84 11
b:again and 26 -99 139
b:again dont 0 97 -145
b:again i 19 -53 -31
b:again in 50 -41 28
b:again on 18 47 -64
b:again sorri 14 155 -76
b:again the 84 -23 66
b:again today -88 -6 0
b:again tonight 49 0 68
b:agarr de 0 29 -72
b:agarr del 85 90 1
b:ago $ 136 91 132
b:ago and -65 -75 -44
b:ago i -105 -13 13
b:ago tonight -27 -46 0
b:agre on -18 -70 0
b:agu $ 107 13 68
b:agu de -11 67 -65
b:agu mineral -41 -56 -23
b:agu se -2 73 -9
b:aguant $ 99 48 -20
b:aguant la 84 92 54
b:aguant los -104 -103 0
b:aguant mas 35 -39 64
b:aguj suen 0 22 -54
b:ahead of -47 24 -15
b:ahi $ 52 75 -36
b:ahi entrab 0 53 -37
b:ahi se 35 0 51
b:ahi voy -87 -118 0
b:ahog en -64 -108 41
b:ahor estoy 0 25 -58
b:ahor me 120 0 67
b:ahor mism 5 42 -54
b:ahora me 39 0 46
b:ahorc a 92 0 36
b:ahorc si -38 -66 0
b:ahorit $ 70 33 -38
b:ahorit llev 18 0 45
b:air $ 178 -78 179
b:al alcohol -60 -13 0
b:al anon -47 -99 0
b:al beb 4 -7 103
b:al can 0 96 -15
b:al casin 0 102 -133
b:al coch -95 -114 0
b:al compai 42 0 55
b:al de 100 -36 61
b:al dia 8 123 -30
b:al espej -37 -58 30
b:al estacion 35 0 51
b:al final -58 -69 21
b:al grup 25 53 -43
b:al lad 31 -22 63
b:al man 17 0 46
b:al mar -52 -45 54
b:al nin 61 -7 39
b:al ocul -58 -17 0
b:al pastor -60 -45 0
b:al perr -58 -14 0
b:al puent 68 -1 6
b:al que 49 84 -122
b:al quinc 0 79 -50
b:al rio 118 0 78
b:al sup -34 -98 0
b:al trabaj 53 -42 21
b:al velori -60 -44 0
b:alarg hast 0 84 -43
b:alarm $ 76 -40 128
b:alarm goe -66 -12 0
b:alberc $ 138 -3 40
b:alberc con -59 -35 0
b:alcanz $ 121 0 85
b:alcanz par 0 25 -62
b:alcohol $ 151 28 190
b:alcohol de 0 40 -48
b:alcohol del 172 17 178
b:alcohol en -67 -176 -12
b:alcohol que -21 -54 0
b:alcohol sinc 0 61 -31
b:ale in -54 -113 0
b:algebra $ -50 -26 -17
b:algo $ 148 31 85
b:algo a 70 0 31
b:algo en 119 0 105
b:algo que 13 36 -66
b:algui $ 25 143 -17
b:algui le 0 8 -59
b:algui me -18 -87 56
b:algui que -150 -16 -140
b:algui sup 0 64 -87
b:aliv $ -28 -90 35
b:aliv for 88 0 14
b:aliv that 41 72 -51
b:all $ 14 -136 22
b:all afternoon -27 9 -53
b:all day -21 -79 101
b:all down -116 -45 0
b:all for -51 -12 0
b:all good -143 -53 -3
b:all i 9 73 -154
b:all is -54 -12 0
b:all my 5 -62 55
b:all night -53 38 -40
b:all of 59 246 -45
b:all out -43 -52 0
b:all set 198 -4 56
b:all seven -8 45 -16
b:all ten -55 -10 0
b:all the 3 -11 65
b:all those 6 127 -16
b:all week -78 -33 -4
b:allow $ -80 -25 0
b:almost drown -48 -14 0
b:alon not 96 0 10
b:alon tonight 10 0 49
b:alon with 0 11 65
b:along with -11 65 -21
b:alreadi $ 67 43 102
b:alreadi and 39 1 66
b:alreadi know 0 27 -53
b:alreadi text 0 63 -45
b:alright $ -51 -46 0
b:alright want -85 -51 0
b:also i 113 0 45
b:alta nadi -53 -42 0
b:altar boy 0 39 -50
b:am $ 330 -116 168
b:am a 44 -23 58
b:am i 34 -32 47
b:am look -51 -25 0
b:am never 0 28 -58
b:am safe -11 -48 0
b:am so 2 134 -90
b:am think -53 -14 13
b:am veri 49 0 10
b:am wait -117 -74 4
b:amanec $ 137 0 139
b:amaneci con -33 -59 0
b:amaneci en 0 189 -108
b:amarillo guy 0 48 -19
b:amarr a 0 79 -101
b:amarr y 0 83 -23
b:amaz $ -35 34 -48
b:ambul dejenm 96 0 96
b:amig de -6 65 -90
b:an 8 -8 137 -108
b:an accid 116 -14 111
b:an altar 0 39 -50
b:an argument 47 0 28
b:an earlier -32 -53 0
b:an edit -8 58 -51
b:an email -49 -11 0
b:an empti -15 4 -45
b:an entir -36 -49 0
b:an envelop 95 0 48
b:an evri 53 0 32
b:an hour 46 -56 74
b:an i 2 154 -77
b:an instant -14 -52 0
b:an insult 0 51 -31
b:an invit 108 0 49
b:an old -105 138 -98
b:an then 10 6 79
b:ana $ -45 -47 0
b:anchor and 0 51 -29
b:and a -29 72 -9
b:and all -208 -106 -22
b:and an -47 144 -129
b:and ask -10 14 46
b:and at 59 83 -10
b:and be -25 56 -62
b:and beaten 0 61 -57
b:and bought 26 -26 63
b:and by 77 0 41
b:and call -56 -37 0
b:and cant 18 12 50
b:and close 66 0 79
b:and come -79 -19 0
b:and count -15 59 -83
b:and cri 10 135 -70
b:and cut -91 -14 0
b:and did -36 -54 0
b:and didnt 83 17 36
b:and drank -9 18 125
b:and everi 81 -30 83
b:and everyon -70 80 -164
b:and everyth 83 -61 29
b:and fill -5 40 -45
b:and finish -11 84 -88
b:and for 66 -17 20
b:and full -79 -13 0
b:and got 5 48 -103
b:and grey -85 -70 0
b:and had 51 95 -6
b:and have 47 0 14
b:and he -121 147 -206
b:and her 51 -7 18
b:and hes 260 -51 344
b:and his 105 0 62
b:and hit 60 0 38
b:and how -118 -82 29
b:and i 35 1 -47
b:and id 43 -24 55
b:and if 0 69 -78
b:and ill 46 26 -2
b:and im 110 277 -277
b:and in -60 -77 0
b:and it -235 18 -218
b:and ive 38 165 -72
b:and juliet -75 -32 0
b:and just 10 -11 92
b:and kept -83 -86 13
b:and late 45 0 33
b:and lay -7 -54 6
b:and left -98 -110 -67
b:and let -47 -15 -19
b:and lock 79 13 62
b:and look -162 -92 12
b:and lose 0 58 -31
b:and make -54 -7 13
b:and mine -14 68 -23
b:and no -211 -36 -117
b:and nobodi 80 83 -60
b:and not 6 -52 125
b:and noth 41 62 -56
b:and now 277 209 191
b:and one -34 -51 0
b:and paint -27 -45 0
b:and perfect -55 -26 0
b:and put 161 -2 43
b:and said 17 -49 59
b:and sang -62 -53 0
b:and say 136 -17 89
b:and she -156 -100 35
b:and shell -56 82 -66
b:and shes 232 4 130
b:and so 175 15 60
b:and stamp 130 0 33
b:and still 0 58 -96
b:and store -49 -11 0
b:and sweat 46 1 6
b:and swing 48 0 29
b:and take -5 47 -31
b:and that -161 -45 -77
b:and the 158 -21 -170
b:and then 125 54 -33
b:and there 38 101 -45
b:and they -168 -80 -33
b:and theyr 39 122 -32
b:and today 150 58 20
b:and told 103 -21 37
b:and tonight 52 55 -50
b:and too 0 63 -43
b:and took 47 41 65
b:and updat 129 0 47
b:and use -2 54 -7
b:and want 177 -1 20
b:and we 25 65 -46
b:and went -89 -104 -4
b:and were 0 54 -35
b:and what -146 -93 11
b:and which 95 0 23
b:and will -61 10 -44
b:and wink 0 47 -36
b:and woke 64 104 -62
b:and wont 36 28 99
b:and yeah 10 49 -50
b:anda drog 117 37 19
b:anda jum -8 -75 0
b:andab pens -65 -91 0
b:ando bien -7 73 -75
b:ando busc 75 0 34
b:ando con 136 -7 -41
b:ando crud -31 -114 0
b:ando de 8 -67 23
b:ando un -1 54 -16
b:angri at -82 -55 0
b:ani cancel 45 0 6
b:ani danger -103 -55 0
b:ani drink -12 -45 0
b:ani more -75 -28 2
b:ani tip -121 -48 0
b:ani use 66 0 54
b:ano $ 77 -4 50
b:ano cuarent -32 -58 0
b:ano jaj 46 0 20
b:anoch ella -17 -50 0
b:anoch fueron 49 0 51
b:anoch la 46 15 63
b:anoch me 20 113 -130
b:anoch se 65 -3 56
b:anoch y 27 -80 92
b:anos $ -31 82 -73
b:anos sin -6 -82 0
b:anos teng -47 -67 0
b:anos y -85 -6 -82
b:anoth one 108 -91 13
b:ansi $ 16 61 -6
b:ansied por 0 45 -51
b:answer $ -11 -105 -13
b:answer i -19 96 -30
b:answer is 72 -11 4
b:answer me 60 0 191
b:answer no 0 49 -28
b:answer the 1 -48 1
b:answer to 105 -27 52
b:antabus i 0 68 -33
b:antes $ -11 160 -118
b:antes de 164 -27 60
b:antibiot $ 72 -12 28
b:antifreez $ 111 0 4
b:antoj me -52 -139 0
b:anybodi els -48 -1 0
b:anybodi no -52 -8 0
b:anymor $ 182 139 -3
b:anymor and -71 -15 40
b:anymor sound -61 -20 0
b:anymor was -56 -25 0
b:anyon $ 66 50 30
b:anyth $ 10 47 -26
b:anyth els -75 -28 -33
b:anyth feel -53 -55 0
b:anyth that 48 -3 24
b:anyth to 0 87 -114
b:anyway can 47 0 16
b:anyway is 45 0 17
b:anyway the 49 16 14
b:apa y 18 0 48
b:apag $ 67 3 30
b:apag en 18 0 45
b:apag la 46 11 -64
b:apag los -40 -63 35
b:apart $ -98 -22 19
b:apart a 69 0 25
b:apart look 74 0 14
b:apolog $ -63 -6 0
b:app $ 17 -55 4
b:app log -75 -78 0
b:app where 0 122 -52
b:appetit ok 117 41 -6
b:applebe bathroom 0 92 -66
b:appoint $ 122 0 58
b:appoint card 0 58 -22
b:approxim six 0 85 -46
b:apunt la -37 -51 0
b:aqui $ -3 -50 28
b:aqui en 218 -15 78
b:aqui me -18 -1 -62
b:aqui no 0 96 -37
b:aran los 0 54 -59
b:arbol $ 160 0 76
b:are $ -73 -85 -57
b:are at 61 144 -45
b:are back -11 -52 2
b:are cover 38 91 -29
b:are from -132 -48 0
b:are go -105 -23 -4
b:are gray 48 0 24
b:are in 151 -29 170
b:are insid 0 58 -22
b:are jelli -78 -10 0
b:are kill -53 72 -18
b:are kind 58 0 9
b:are nice 0 52 -9
b:are not -20 -55 26
b:are off 67 0 69
b:are on 295 52 80
b:are outsid 58 0 34
b:are red -4 74 -77
b:are ring 16 0 58
b:are tingl 51 0 12
b:are win 48 -6 12
b:are with -60 -58 0
b:are you 105 0 53
b:arent work 47 19 -18
b:aret a 64 0 33
b:argu $ 41 0 76
b:argument with 47 0 28
b:arm $ 22 107 -45
b:arm again 19 31 -63
b:arm are -106 -21 0
b:arm is 12 -21 91
b:arm look 111 0 30
b:arm so 58 0 34
b:arm there -63 -22 0
b:arm tonight -91 -34 0
b:arnes en 41 0 53
b:around $ 198 77 93
b:around my 47 -4 74
b:around noon 9 0 48
b:arranc el 63 -2 54
b:arregl la -56 -103 0
b:arrepenti $ 62 0 26
b:arrepient $ -75 -95 13
b:arrest for -21 182 -77
b:arriv $ -40 -81 0
b:art group -84 -22 -5
b:as a 89 -128 -45
b:as befor 19 -2 80
b:as far 213 -7 92
b:as he 0 47 -36
b:as i 149 -10 64
b:as it -93 -66 0
b:as of 18 79 -52
b:as the -22 -83 14
b:as they -56 -19 0
b:as we -1 170 -29
b:asco $ 0 60 -70
b:asi de 158 183 -52
b:asi me 29 -2 69
b:asi que -69 -74 -1
b:ask $ -112 -55 -4
b:ask about 74 -8 27
b:ask again -117 -16 0
b:ask becaus 85 0 14
b:ask for -59 -30 -15
b:ask him -105 -125 -31
b:ask if -187 -90 1
b:ask me 63 -27 36
b:ask my -78 -13 -44
b:ask on 91 0 45
b:ask one -61 -42 0
b:ask the 115 -116 77
b:ask what -7 165 -115
b:ask whi 88 58 35
b:asleep $ 13 -45 49
b:asleep mid 80 -8 49
b:aspirin $ 16 0 58
b:asta el 0 58 -38
b:at 11 151 0 113
b:at 16 0 102 -44
b:at 3am 288 0 85
b:at 5 74 -59 60
b:at 6 -6 183 -39
b:at 7 -12 -45 0
b:at 8 -39 -70 -56
b:at 9 -48 -31 4
b:at a -88 173 -29
b:at all -53 -23 -5
b:at an -52 -74 0
b:at bingo -37 -76 0
b:at breakfast 0 106 -26
b:at chess -33 -139 0
b:at christma 0 53 -21
b:at church 48 -10 8
b:at dinner 170 19 102
b:at eleven -14 -54 0
b:at everyth 10 190 -78
b:at first -38 -47 0
b:at five -84 -141 0
b:at group -52 14 -27
b:at her 3 89 -108
b:at home -91 102 -29
b:at homecom 0 127 -49
b:at lunch 39 141 -8
b:at math -41 -50 0
b:at me -96 44 -138
b:at midnight -61 5 -26
b:at mine 236 0 89
b:at my 206 70 128
b:at night 178 -78 97
b:at noon -101 -82 -8
b:at onc -19 -65 11
b:at practic -62 -13 0
b:at rest 0 57 -37
b:at school 211 -6 68
b:at six 19 57 26
b:at ten -57 -33 8
b:at the -115 174 -162
b:at this -124 -1 -25
b:at trivia 2 -71 5
b:at work 10 -39 -58
b:ataqu me 0 57 -42
b:ate an -13 141 -114
b:ate my -41 70 -31
b:ate the 38 81 3
b:ate too -66 -11 9
b:ate two 83 -9 41
b:atm for -12 -62 0
b:atras $ 25 54 -32
b:atras de 137 0 79
b:atropell un 100 0 25
b:attempt befor -55 -2 0
b:attend a -52 -12 0
b:attend pleas -52 -12 0
b:august you 94 0 18
b:aunt $ -22 -77 0
b:aunt and -63 -44 0
b:aunt who -55 -2 0
b:avent cos 40 0 47
b:avent por 52 0 49
b:avent tres -86 -109 0
b:avent unas 0 88 -24
b:averig la 17 0 46
b:avis $ -6 91 -171
b:avoid write 0 51 -59
b:away $ 16 319 -55
b:away and -50 -46 1
b:away my 60 -31 36
b:away trip 0 91 -29
b:ayer $ -13 -106 47
b:ayer el 53 84 -13
b:ayer en 32 45 9
b:ayer me -22 89 -83
b:ayer ni 0 59 -35
b:ayud con -53 -92 0
b:ayudenm $ 109 16 -8
b:azote $ 45 -18 70
b:azote d 0 59 -27
b:azul $ 129 -4 35
b:b on -64 -72 7
b:babi $ -5 -58 16
b:babi and 52 0 21
b:babi final 0 52 -37
b:babi has -18 -45 1
b:babi slept -10 149 -49
b:back $ 177 -74 56
b:back and -17 99 -46
b:back by 73 -27 1
b:back i 5 -26 64
b:back im 0 40 -136
b:back in -52 -29 2
b:back is -20 -59 19
b:back monday -33 -51 0
b:back on -60 9 -70
b:back out 124 -20 60
b:back so -60 -36 0
b:back to -185 146 -91
b:back way 0 49 -52
b:back when -126 -120 -7
b:background music 63 0 30
b:background nois 47 0 13
b:backpack at 61 12 3
b:bad $ 46 199 -87
b:bad and -24 -96 2
b:bad at -116 -54 0
b:bad i 1 71 -95
b:bad im 16 53 -10
b:bad it 5 38 -50
b:bad just -42 -49 0
b:bad my 0 29 -73
b:bad news 84 0 16
b:bad today 179 13 87
b:bag $ 93 87 110
b:bag from 0 32 -46
b:bag of -53 -4 -8
b:bail $ -81 -55 0
b:baj de -51 -34 -47
b:baj en 39 52 -6
b:baj la -82 -58 -56
b:baj no 0 66 -51
b:baj por 55 35 31
b:baj y 34 0 64
b:bal a -17 -50 0
b:bal perd 48 -5 53
b:balcon $ -63 -24 1
b:balcon del 66 0 59
b:ban $ 70 57 22
b:ban de 123 38 36
b:ban del 59 71 -51
b:ban y -137 -128 -35
b:banc $ -53 -30 0
b:bang my 44 0 50
b:bank $ -8 2 -48
b:bank account 37 74 -68
b:banquet $ -2 88 -40
b:bar $ 6 147 -111
b:bar and 29 83 186
b:bar exam -49 -45 0
b:bar for -17 -62 0
b:bar on -23 -78 0
b:bar to -77 -33 -11
b:bar with 8 -68 18
b:bar won 0 79 -50
b:barbecu and -18 -97 0
b:barr me 0 29 -72
b:barri $ 79 -83 51
b:barri de -4 125 -52
b:bartend daughter -12 -45 0
b:bartend keep 0 48 -56
b:basur por 0 65 -9
b:bat $ 54 0 38
b:bat in 51 0 55
b:bat y 66 0 60
b:bath and -129 -43 0
b:bathroom at 59 13 -15
b:bathroom floor 103 22 65
b:bathroom three 0 75 -38
b:bathtub with 35 0 45
b:bautiz termin 0 53 -27
b:be $ 68 94 -94
b:be a 269 -18 219
b:be aliv 93 -7 124
b:be around 109 0 120
b:be at -78 -54 1
b:be attend -52 -12 0
b:be best 57 0 12
b:be better -43 48 10
b:be dead 317 0 60
b:be ded 81 0 57
b:be done 40 50 -30
b:be eat -92 -38 0
b:be eras 59 0 18
b:be fine 97 -9 58
b:be finish 74 0 14
b:be fix 0 94 -54
b:be gone 76 0 82
b:be good 0 131 -171
b:be help 0 48 -37
b:be here 35 -33 79
b:be honest -69 132 -167
b:be hot 0 58 -67
b:be hungri -1 1 -50
b:be in -21 9 80
b:be left -132 -32 21
b:be mad 118 82 -28
b:be nice -104 -99 25
b:be ok 72 3 65
b:be okay 46 0 19
b:be on -138 -8 -16
b:be one 0 83 -92
b:be or -45 -10 0
b:be pick -56 73 -43
b:be reliev 72 0 39
b:be sad 109 0 76
b:be said -140 -67 0
b:be scare -64 -83 3
b:be sent -57 -21 0
b:be sober 0 45 -76
b:be the -133 -62 75
b:be there -258 -250 -45
b:be too -80 -83 0
b:be with 126 0 54
b:beat me -139 -72 -59
b:beat my 77 11 46
b:beaten by -1 58 -57
b:beb $ -172 77 -77
b:beb no -14 -107 24
b:beb se -51 -21 0
b:beb y 85 15 21
b:bebi el 96 53 37
b:bebi en -1 107 -34
b:becaus i -12 46 7
b:becaus it -2 -75 74
b:becaus my -99 -38 3
b:becaus of -68 -72 -51
b:becaus shell 74 0 39
b:becaus the -30 58 -2
b:bed $ -84 74 9
b:bed and 51 -1 63
b:bed everi -49 -24 0
b:bed now -42 -46 0
b:bed the 72 0 38
b:bed w 60 0 40
b:been $ -49 -24 0
b:been behind 42 0 87
b:been born 55 0 50
b:been burn 49 0 22
b:been call 37 0 77
b:been cut 106 77 -60
b:been give 119 0 87
b:been gone -54 -109 11
b:been in -29 -25 -89
b:been pace 0 60 -62
b:been play -54 -45 0
b:been save 63 0 99
b:been sit 73 19 29
b:been so -73 -34 -6
b:been stand 58 0 6
b:been steadi -37 -103 1
b:been stuck -55 -54 0
b:been throw 16 0 55
b:been up 0 125 -33
b:beer $ -6 96 -57
b:beer after 0 45 -25
b:beer at -25 -107 0
b:beer down -28 -71 0
b:beer train 0 64 -34
b:befor $ -7 22 -52
b:befor bed 25 57 2
b:befor christma 102 0 28
b:befor come 49 0 16
b:befor group -41 -71 0
b:befor he 19 0 54
b:befor i 71 121 35
b:befor it -74 -118 0
b:befor the -95 -201 46
b:befor those 0 47 -36
b:begin i -22 -60 0
b:behind a -59 -16 0
b:behind me 31 -31 91
b:behind the 66 63 -1
b:believ it -71 -49 -26
b:belt $ -89 22 -43
b:benz $ 0 52 -61
b:bes $ -45 -73 75
b:best one -86 -3 0
b:better $ -17 1 -67
b:better and 0 38 -68
b:better off -95 4 -6
b:better sinc -10 -45 0
b:better with 51 16 1
b:between ticket 0 118 -54
b:bici $ -16 -95 0
b:bien $ -270 -377 -9
b:bien a 0 66 -42
b:bien esta -88 -54 1
b:bien feo 83 0 40
b:bien fri -13 -51 0
b:bien pachec 0 122 -37
b:bien reci 49 0 47
b:bien ya -17 -50 0
b:big $ -31 77 -75
b:bin $ -71 -55 0
b:bingo $ -52 -46 0
b:bingo night -6 -70 0
b:biopsi is 90 0 18
b:birthday and 0 96 -42
b:birthday card 128 -2 32
b:birthday was 94 0 58
b:bite the -100 -105 0
b:black out -1 142 -15
b:blackout curtain -44 -48 0
b:blade $ 67 0 19
b:blade from 96 0 22
b:blade on -148 -19 0
b:blanc me -15 -109 0
b:blanc y 137 16 104
b:blanket $ -65 -7 0
b:blister pack -50 -54 -11
b:block $ 163 0 170
b:block from 0 74 -64
b:block my -21 -81 0
b:blood $ 66 0 18
b:blood draw -85 -24 0
b:bloom $ -64 -23 0
b:blow $ 48 29 11
b:blue $ 20 63 -24
b:blue lol 58 0 9
b:blue one 70 -1 34
b:blue room 58 0 45
b:boat dock 0 51 -29
b:boc $ 29 65 -90
b:boc sec -50 32 -91
b:bod $ -169 -15 -1
b:bod de -14 91 -36
b:bodi can 132 0 172
b:bodi scan -16 28 -45
b:bodi want 0 49 -56
b:boler a -7 -54 0
b:bols $ -20 -48 -2
b:bols en -69 -40 -19
b:bolvi a 0 86 -32
b:bonit $ -188 -99 2
b:bonit par 184 18 50
b:bonit vist -58 -12 0
b:book $ 98 -41 20
b:book a 118 0 44
b:book club -50 -15 0
b:boot to 45 0 5
b:booz $ -10 -56 -8
b:born and 174 0 98
b:borr mi 0 35 -46
b:borr y 35 68 -52
b:boss is -62 -77 0
b:boss put 0 107 -62
b:boss walk 77 0 58
b:botell que -11 22 -71
b:botell sol 18 0 48
b:botell y 0 12 -54
b:both $ -1 87 -90
b:both die 75 -3 10
b:both hand -100 -85 0
b:bother call 46 20 26
b:bottl $ 133 180 80
b:bottl in -76 -81 -66
b:bottl is 5 53 -34
b:bottl of 209 101 274
b:bottl return -23 -89 0
b:bottom $ -9 76 -86
b:bottom of -47 85 -86
b:bought a 49 151 -70
b:bought flower -45 -74 0
b:bought it 0 43 -91
b:bought more 57 0 65
b:bought my -37 -58 0
b:bought one 13 -46 45
b:boundari $ -33 -79 0
b:bout it 0 18 -46
b:bowl $ 231 -11 214
b:box $ -117 -222 -18
b:box breath -37 -49 0
b:box by -145 -28 0
b:box for 58 -2 76
b:box of 23 238 -51
b:boy a 48 71 -12
b:boyfriend has 66 0 34
b:boyfriend is 86 0 85
b:brain is 0 56 -41
b:brain zap 0 54 -81
b:brav y 48 0 46
b:braz $ 259 -23 220
b:braz del 0 54 -59
b:braz otra 0 19 -51
b:bread $ -77 -17 0
b:breadstick and 83 0 41
b:break outsid -52 -42 0
b:breakfast $ -21 -49 24
b:breakfast dri 0 106 -26
b:breath $ 142 166 -92
b:breath easier 90 0 34
b:breath for 29 0 45
b:breath he -60 -8 8
b:breath in 77 -21 45
b:breath thing -58 -41 0
b:brew $ -28 -48 0
b:bridg $ 61 0 7
b:bridg on 89 -4 56
b:brill mas 0 45 -95
b:brind con -4 22 -62
b:bring it -4 117 -109
b:bring my -109 -144 10
b:bring the -14 26 -78
b:broke in -14 117 -97
b:broke into -58 -23 0
b:broke my -13 225 -167
b:broke up 86 10 28
b:broken $ -56 -190 0
b:broken wrist 0 56 -17
b:brom per -67 -26 0
b:brother and -83 -119 9
b:brother at -12 96 -26
b:brother did 0 159 -56
b:brother i 98 -4 122
b:brother in 52 -44 -72
b:brother leftov -28 -71 0
b:brother where 149 0 59
b:brought back 74 -2 1
b:bruis from -26 60 -170
b:bruis my 52 -27 16
b:brush my 0 81 -53
b:buck $ -35 -82 0
b:buen dias 36 -57 7
b:buen tard 45 -6 16
b:buen volv 0 62 -29
b:buen ya -2 38 -76
b:bug on -22 37 -72
b:bullet for -52 -10 17
b:bullet you 37 0 45
b:bult $ 51 0 22
b:bump $ 36 55 -76
b:bump at 0 126 -65
b:bumpi and -59 -68 0
b:bunch of 80 0 26
b:bupe in 0 47 -48
b:buprenorfin al 0 86 -12
b:burl de 56 0 25
b:burn $ 67 -5 19
b:burn me 0 143 -73
b:burn my -55 61 -58
b:burn myself 129 0 41
b:burrito rn -6 -81 0
b:bus $ 48 47 44
b:bus came 84 0 18
b:bus driver -15 -46 0
b:bus pass 45 -1 25
b:bus should -78 -39 0
b:bus stop -1 47 -5
b:bus strike 0 99 -3
b:bus to 0 148 -88
b:busc $ 31 31 45
b:busc hoy 0 22 -54
b:busc otro -131 -46 -76
b:busqu $ 112 0 168
b:but also 51 5 -13
b:but i -92 -215 -51
b:but if 120 0 42
b:but in -42 27 -50
b:but it -47 53 -73
b:but ive 0 51 -17
b:but me 0 117 -22
b:but ok -46 -10 0
b:but the -31 110 8
b:button that 83 -6 74
b:buzz $ 0 182 -28
b:by 4 -30 -64 0
b:by 7 -4 -77 0
b:by a -53 77 -45
b:by accid -120 13 -42
b:by at 53 0 32
b:by monday 49 0 31
b:by my -12 181 -110
b:by myself -175 84 -191
b:by noon -29 -48 0
b:by open 77 0 58
b:by polic 0 61 -57
b:by summer 56 0 27
b:by ten -25 -48 0
b:by the 190 -126 263
b:by tonight 0 77 -153
b:by tuesday 55 0 37
b:by two -11 -49 0
b:bye $ 130 -37 74
b:bye to 6 75 -63
b:cabez $ -46 25 -3
b:cabez me 67 0 76
b:cabinet $ 9 202 -119
b:cabinet and 37 0 45
b:cabinet have 37 0 77
b:cad camion 0 29 -72
b:cad hij 89 0 59
b:cad noch 91 0 55
b:cad que 45 0 41
b:cad vez 92 0 83
b:caf $ 17 108 -33
b:caf de 168 -30 45
b:caf y -86 -90 38
b:caguam $ 0 21 -50
b:caguam con 0 121 -29
b:cai $ -17 -31 51
b:cai de -7 -88 0
b:caj $ -44 -60 -6
b:caj hast -75 -56 0
b:cajon $ 92 0 26
b:cake is -55 -2 0
b:calcul $ 50 0 59
b:calf open 116 0 35
b:calient $ 58 -18 38
b:call $ 73 181 -59
b:call anyon 58 -24 30
b:call back 86 64 88
b:call en -65 -91 0
b:call from 109 22 100
b:call him 28 75 -23
b:call if -59 -68 0
b:call in -66 109 -46
b:call me 15 129 -12
b:call my -23 -54 -43
b:call next 92 0 33
b:call so 0 68 -36
b:call the 11 -105 22
b:calm $ 147 -41 70
b:calm me 51 0 30
b:calm that 119 0 66
b:calm which -65 -4 0
b:calor $ -73 -49 0
b:calv are -59 -16 -10
b:cam $ 7 45 -36
b:cam del -53 -54 0
b:cam y -36 -36 46
b:cambi $ -74 5 -77
b:cambi de -52 -1 -17
b:cambi la -82 -23 -23
b:cambi los -48 -22 0
b:came $ -129 -44 0
b:came back -14 -69 8
b:came id 84 0 18
b:came in 134 -84 30
b:came off 0 91 -40
b:came out -60 -20 -5
b:came to 48 -25 -1
b:came up -33 -77 0
b:camell en -1 64 -26
b:camin $ -97 -26 1
b:camin a 0 106 -37
b:camin al -3 129 -52
b:camin con -81 3 -32
b:camin y 14 81 -14
b:camin ya 0 112 -53
b:camion $ -113 -53 17
b:camion que 0 29 -72
b:camion y -45 24 -12
b:campaign over -46 -45 0
b:can $ -48 -17 -4
b:can ask -82 -37 0
b:can call -49 -13 0
b:can come -105 -64 0
b:can do 8 77 -81
b:can feel 0 49 -39
b:can guess 40 138 -16
b:can have 55 0 35
b:can hear 131 147 -83
b:can i -248 -401 45
b:can make -144 -97 -17
b:can mean -56 -9 0
b:can my -49 -84 0
b:can quit 50 0 59
b:can see 118 25 -11
b:can smell 0 47 -46
b:can somebodi 53 2 21
b:can stay -16 29 -60
b:can stop 97 0 74
b:can tell -23 -114 26
b:can think 37 90 -68
b:can unenrol 0 47 -13
b:can you -28 -47 27
b:cancel my 157 99 71
b:cancel this 45 0 6
b:cans $ 61 0 78
b:cans de 67 122 -106
b:cans del -71 17 -7
b:cant be 10 104 -75
b:cant boler -8 -75 0
b:cant cant -12 34 -50
b:cant come -110 -149 0
b:cant do -239 -4 -73
b:cant even 13 -150 91
b:cant feel 56 3 138
b:cant find 47 -22 51
b:cant get -149 -126 35
b:cant hear 7 12 45
b:cant hold 0 118 -81
b:cant keep 31 62 -57
b:cant make -124 -78 -34
b:cant nap 0 9 -45
b:cant promis 85 0 29
b:cant see 153 41 74
b:cant sit 0 48 -55
b:cant stand 54 7 160
b:cant stop 130 114 -78
b:cant talk 161 0 37
b:cant teach 0 46 -39
b:cant think 0 42 -59
b:cant wait -85 -36 0
b:cant wake 67 -7 69
b:cantin con 0 56 -37
b:cantin de -11 -65 -5
b:cap is 0 47 -19
b:car $ -160 -99 -170
b:car allow -61 -14 0
b:car and -3 95 -69
b:car at 66 0 41
b:car befor 49 124 6
b:car has 42 0 87
b:car in -21 -65 22
b:car key 24 138 -86
b:car wash -34 -52 0
b:car window -7 -29 49
b:car y -24 -28 45
b:carcel por -54 -97 0
b:card for 165 -4 42
b:card to -5 29 -54
b:care $ -36 8 -115
b:carg $ 23 108 -75
b:carpet $ -114 -21 -3
b:carr $ -1 -80 63
b:carr con 60 0 18
b:carr de 100 0 47
b:carr por 80 3 38
b:carreter con 70 -1 15
b:carreter despacit 51 0 24
b:carri it 0 21 -78
b:carri me 49 0 46
b:cart $ -49 19 -12
b:cart a -50 -15 29
b:cart abaj 46 0 20
b:cart en 55 0 29
b:cart par 18 0 48
b:cas $ -108 -156 87
b:cas con 116 -33 108
b:cas de 80 29 4
b:cas me -12 -91 28
b:cas no 0 59 -49
b:cas per 0 64 -87
b:cas perdi 0 55 -17
b:cas tod -35 -49 0
b:case $ 63 13 23
b:caser ya -66 -58 0
b:cash in 0 57 -49
b:cash my 0 119 -53
b:casi le 19 57 -21
b:casi lo 56 0 35
b:casi me -169 -89 0
b:casi no 101 0 154
b:casi se 64 -9 52
b:casill de -51 -1 0
b:casin y 0 71 -101
b:casino bar 0 107 -49
b:casserol $ -99 -82 0
b:cast off 63 0 20
b:cat is 64 -67 16
b:cat scratch -50 -13 4
b:catch the 57 0 41
b:caught it -60 -18 0
b:caught me -11 95 -41
b:caught with -10 -72 0
b:caus i -20 -97 99
b:caus we 85 13 50
b:cave $ 0 355 -195
b:celebr the -8 88 -37
b:celebr with 0 113 -39
b:cell in 0 60 -79
b:cell tonight -27 -46 0
b:celul $ -72 -93 7
b:cen $ -48 -17 0
b:cen y -35 50 -38
b:centr de -68 34 -14
b:cer gan -6 -52 0
b:cerc $ -17 145 -99
b:cero $ 0 230 -42
b:cerr $ 212 122 33
b:cerr con 18 0 48
b:cervez $ 0 91 -40
b:cervez de -12 -51 0
b:cervez y -24 -123 -9
b:chair $ -47 55 -126
b:chair for 178 0 84
b:chair to 0 193 -123
b:champagn in 0 69 -23
b:champagn toast 0 126 -32
b:chanc $ 15 97 -26
b:chang done -76 -60 0
b:chang therapist -58 -10 0
b:charact $ 0 51 -31
b:charol par -50 -39 0
b:chat im 33 -8 47
b:chat it -57 -14 0
b:che no 89 0 38
b:cheat $ -11 132 -47
b:check $ -49 -81 16
b:check and -33 63 -53
b:check in -67 -82 -14
b:check my -59 73 -81
b:check on 122 -31 43
b:check out 120 0 91
b:check the 82 -116 92
b:cheek i -33 18 -52
b:chest is 74 0 66
b:chew a 162 -4 98
b:chil y -53 -18 -3
b:chip and -11 -71 0
b:chip in -5 -75 0
b:chip is -2 64 -14
b:chip on -5 60 -33
b:chiquit $ -76 -62 0
b:chist $ -74 -64 0
b:chof me 51 0 24
b:choir $ -11 18 -47
b:choke in -27 -45 0
b:choke me 56 7 87
b:choke my 59 0 48
b:christma $ 8 53 -16
b:christma light -115 -13 0
b:chuy me -3 46 -28
b:cien vec -57 -45 0
b:cierr los 73 0 63
b:cigarett i 9 66 31
b:cigarr $ -117 -9 0
b:cigarr en 75 0 77
b:cilantr en -50 -14 -3
b:cinc $ -31 -68 -10
b:cinc anos -18 -48 0
b:cinc dias 0 86 -54
b:cinc minut -7 -70 0
b:cinc y 0 53 -27
b:circl the 87 0 102
b:circul $ 0 116 -26
b:clap $ -112 -70 0
b:clar $ 70 0 18
b:clas de -68 -32 11
b:clean $ -50 -28 -52
b:clean and -50 -5 -15
b:clean feel 74 0 14
b:clean i 0 73 -15
b:clean it 61 -10 51
b:clean my 111 -11 84
b:clean out -87 -48 0
b:clean the 69 -21 19
b:clean up 70 61 67
b:click $ -42 -58 0
b:click the -64 -18 0
b:climb the 38 94 -27
b:clinic $ -9 -72 -7
b:clinic for 0 49 -3
b:clinic of -5 -56 0
b:clinic por 0 46 -10
b:clock it 0 86 -44
b:clock out 144 0 56
b:clonazepam de 3 33 -69
b:clonazepam par 63 31 13
b:clonazepam y 15 0 83
b:close $ -11 187 -87
b:close my 121 67 0
b:close over 55 0 37
b:close the 59 -47 26
b:closer to 40 -46 62
b:closet $ -50 -39 19
b:closet for 0 34 -56
b:cloth to -61 -64 0
b:club $ 0 119 -56
b:coach did 0 91 -29
b:coach said -3 99 -33
b:coach say -58 -112 1
b:coat $ 104 20 57
b:coat i -52 -18 0
b:cobr conmig 0 47 -31
b:cobr de 0 146 -69
b:cobr la 0 81 -38
b:cobr y 24 194 -78
b:coc me 34 51 11
b:cocain en 0 46 -22
b:coch en 74 0 59
b:cocin $ 105 -1 73
b:cocin avent 40 0 47
b:cocin que -50 -21 0
b:code $ -60 -34 17
b:code this -64 -26 0
b:coffe $ -53 -77 -1
b:coffe and -54 -48 0
b:coffe on 126 -2 53
b:coke $ -100 -218 0
b:coke im 29 0 100
b:coke it 17 0 69
b:col $ -220 -44 -16
b:colchon $ 117 0 35
b:cold $ 27 -9 53
b:cold and 104 47 85
b:cold turkey -5 76 -49
b:colegi $ 29 118 -55
b:colg del -76 -32 0
b:colg la -13 -71 0
b:colg los -62 -56 37
b:collect me 57 0 39
b:colleg so 47 0 28
b:colonoscopi doe -47 -32 0
b:color $ -87 -97 11
b:com $ -47 53 -83
b:com dec 62 0 29
b:com dic -51 -54 0
b:com diez 7 8 47
b:com dij -10 -45 0
b:com el -89 -24 -49
b:com hac 88 0 50
b:com las 15 56 -91
b:com llav 0 75 -24
b:com lleg 0 123 -56
b:com llev 0 62 -18
b:com mat 89 0 11
b:com no 45 16 27
b:com nub -58 -10 0
b:com se 27 82 -41
b:com si -23 -92 16
b:com siempr -55 -75 0
b:com tod -53 -93 0
b:com treint 54 0 45
b:com viv 0 43 -65
b:com y -9 -49 66
b:come $ -174 -89 -53
b:come back 47 287 -201
b:come by 100 12 39
b:come collect 57 0 39
b:come first -53 -11 0
b:come home 44 0 66
b:come in 102 72 61
b:come out 44 -19 64
b:come over 58 71 -4
b:come through 50 0 30
b:come to -70 -52 -30
b:come tonight 56 0 69
b:come up 85 23 18
b:come with 62 -11 16
b:comi una -20 96 -18
b:comp en 58 0 27
b:comp estab -67 -26 0
b:comp y 0 59 -27
b:compadr de 0 59 -64
b:compr $ 86 61 -31
b:compr de -44 -59 0
b:compr la 97 0 43
b:compr lo 36 29 -59
b:compr los 4 56 -20
b:compr una -126 -22 -47
b:compu $ 58 -1 61
b:con agu -69 -81 -4
b:con algui 0 114 -48
b:con antibiot -4 -47 0
b:con balcon -81 -44 0
b:con el 162 92 150
b:con eso 39 158 -90
b:con esper -56 -66 0
b:con espum 149 0 58
b:con este 57 -50 47
b:con la 158 269 -110
b:con las -44 -80 6
b:con los -76 242 -183
b:con mi -320 -427 63
b:con mied -45 -9 0
b:con mis -157 -7 -56
b:con much -39 -53 0
b:con nad 0 89 -16
b:con pen 0 101 -52
b:con que 98 19 57
b:con su -31 -47 0
b:con tant -29 -74 0
b:con tequil 15 0 52
b:con tod 194 168 1
b:con un 108 74 29
b:con una 168 52 83
b:conect desd -52 -95 0
b:confundi y 18 0 70
b:conmig $ 221 8 99
b:conoci a -54 -52 0
b:consum $ 0 55 -15
b:consum alcohol 0 59 -30
b:consum esta -18 -100 0
b:consum most 0 47 -10
b:consumi y 0 51 -8
b:cont desd 0 50 -38
b:cont en -43 -60 0
b:cont hoy 49 -20 21
b:cont que -43 141 -103
b:contest $ 73 24 14
b:contest en 31 13 45
b:contr la 128 0 135
b:control $ -17 -98 -31
b:convulsion $ 0 104 -81
b:convulsion fum 102 0 176
b:cook $ -24 46 -21
b:cook it -3 26 -93
b:cook sherri -32 79 -44
b:cookout want -15 -73 0
b:cookout with -28 -71 0
b:cop $ 0 118 -44
b:cop de -52 -107 0
b:cop en -4 -46 0
b:cop y 0 70 -47
b:copag $ -57 -43 0
b:copay $ -5 129 -61
b:copi of -72 -8 0
b:copit de 0 64 -14
b:coraj ahorit 18 0 45
b:corazon a 18 77 -15
b:corazon hac 16 0 49
b:corazon me 47 8 2
b:corner and -8 32 -48
b:corni $ -81 -44 0
b:corr $ -48 -43 15
b:corre $ -7 -56 0
b:cort $ 199 0 35
b:cort con -126 -31 -18
b:cort de 162 -1 64
b:cort el -269 -152 -54
b:cort las -191 -52 -18
b:cort otra 119 0 75
b:cos $ -4 7 46
b:cos a 64 0 33
b:cos cuand 0 31 -49
b:cos de -2 45 -31
b:cos desd 0 73 -89
b:cos el -36 -133 0
b:cos le 40 0 47
b:couch and -96 -67 -11
b:couch with -1 50 -81
b:cough syrup 24 0 60
b:could do 39 36 -47
b:could kill -70 84 -63
b:could leav 0 39 -71
b:could say -37 -74 0
b:could scream -67 10 -23
b:could use 86 30 30
b:could you -79 11 2
b:couldnt breath -24 42 -48
b:couldnt go -22 -60 0
b:counselor $ -28 -45 0
b:counselor it -41 54 -16
b:count $ -50 -43 -69
b:count as -1 180 -74
b:count of 93 0 49
b:count pill -197 -77 0
b:count them 69 0 26
b:counter and 85 54 -4
b:counter put 74 0 36
b:cousin got -45 -77 0
b:cousin is 53 235 -110
b:cousin manni 0 47 -36
b:cousin relaps -25 -80 0
b:cousin say -54 -46 0
b:cousin shot 16 0 62
b:cousin there 96 0 47
b:cover in -65 -135 1
b:cover there 11 0 57
b:covid test -5 -60 0
b:coyot se 0 47 -31
b:crack $ 166 7 81
b:crack in -48 -104 -2
b:cramp like 0 58 -18
b:crash out 0 39 -108
b:crave $ 0 303 -10
b:crave are 0 234 -65
b:crave at -9 -47 0
b:crave hit -12 -50 0
b:crave is 0 94 -15
b:crave last -4 -71 0
b:crave no -1 -53 0
b:crave pickl -77 -241 0
b:crave show -65 -109 0
b:crave so 0 59 -21
b:craving is 0 54 -59
b:crawl for 0 60 -35
b:cre $ -61 -9 -52
b:cre en -5 24 -79
b:cre que 82 76 158
b:crei que -50 -13 -25
b:crew head 0 51 -29
b:cri $ 10 97 -111
b:cri about 81 0 43
b:cri for 108 0 60
b:cri happi -63 -24 0
b:cri more -68 -26 0
b:cri on -2 61 -30
b:crick in -51 -35 0
b:crisi line 43 0 49
b:cristal de -42 -78 0
b:cristal dos 0 114 -4
b:cross the -31 -31 95
b:cruc el -46 2 -16
b:crud $ 0 182 -54
b:crud de -14 -76 0
b:cruz a 0 8 -59
b:cruz la 207 0 173
b:cuadern me -13 -65 0
b:cuadr $ -3 -60 36
b:cuadr de -3 76 -56
b:cuadr del 0 47 -85
b:cuadr y -29 14 -48
b:cuand $ 46 0 61
b:cuand dij -61 -40 0
b:cuand ella 0 58 -34
b:cuand era 0 59 -62
b:cuand lean 40 0 87
b:cuand me -19 -16 57
b:cuand pid 0 100 -84
b:cuand se 148 109 -103
b:cuand tod 55 0 23
b:cuand tom 0 26 -51
b:cuand ya 25 -23 63
b:cuand yo -48 -9 -31
b:cuarent eur 0 25 -58
b:cuarent hor 0 91 -45
b:cuarent y -32 -58 0
b:cuart $ -42 -66 36
b:cuart de 126 0 123
b:cuart en 0 100 -84
b:cuart y -48 -9 -22
b:cuatr $ -35 8 -51
b:cubri la 0 116 -25
b:cuchill $ 38 0 46
b:cuchill del 83 0 71
b:cuchill nuev -68 -14 0
b:cuchill y 53 0 16
b:cuell de -63 -31 18
b:cuell hast 62 0 29
b:cuent $ -59 85 -67
b:cuent de 4 -85 159
b:cuent que 14 29 -50
b:cuent si 12 79 -9
b:cuerd cien -57 -45 0
b:cuerd de -47 -26 0
b:cuerp me 0 25 -64
b:cuerp nadi 0 47 -31
b:cuerp se 81 0 70
b:cuid $ 13 -50 32
b:cuid a 132 4 113
b:cuidens mucho 71 0 14
b:culp $ 97 0 111
b:culp de 70 0 82
b:cumpl $ -59 98 -20
b:cumpl tod -19 -60 0
b:cumplean de 146 -51 43
b:cumpli y 73 0 32
b:cun y -71 -53 -14
b:cup and 0 41 -73
b:cur $ 166 -5 175
b:curit $ -137 -28 0
b:curit y -75 -11 0
b:curl iron -63 -3 1
b:curtain $ -87 -36 -7
b:cut $ 83 -1 32
b:cut and 102 10 -19
b:cut everi 80 -6 80
b:cut in -86 -80 0
b:cut my -90 28 -99
b:cut she -63 -22 0
b:cuz i 52 0 20
b:d mi 0 59 -27
b:da asco 0 61 -69
b:da el 15 -7 45
b:da hast -7 -54 0
b:da igual 105 52 6
b:da mied -22 38 -114
b:da un 56 -25 96
b:dab pen -10 36 -73
b:dad $ -63 -83 55
b:dad and -46 -22 0
b:dad drunk 38 0 61
b:dad is 233 -6 159
b:dad la -1 88 -23
b:dad whiskey 0 85 -59
b:dal $ 0 48 -57
b:dan $ -85 -8 0
b:dan en 65 0 44
b:dan gan 97 0 88
b:dan pus -79 -8 0
b:dand golp 89 0 46
b:dand la -49 -51 -22
b:dand vuelt 53 58 -49
b:danger $ -107 -56 0
b:darl $ -28 142 -47
b:date $ -23 -26 57
b:date is -28 52 -51
b:date on 48 0 53
b:date pick 129 0 62
b:daughter i 50 -45 72
b:daughter is 49 0 10
b:daughter wed 53 47 9
b:day $ 72 -133 82
b:day 0 0 292 -32
b:day 1 0 106 -77
b:day 2 54 -70 61
b:day after 36 -4 54
b:day ago -18 108 -88
b:day and -176 -111 90
b:day at 3 -84 30
b:day chip -1 55 -43
b:day for 62 57 31
b:day i 61 19 63
b:day idk 0 18 -46
b:day it -60 25 -22
b:day like 0 66 -24
b:day n 45 4 37
b:day no 60 -54 36
b:day not -52 -54 0
b:day of -70 32 -74
b:day one 0 169 -43
b:day run -3 55 -21
b:day sinc -3 -138 -4
b:day the -4 -71 2
b:day today -2 -45 0
b:day tomorrow -69 -51 0
b:daycar $ -44 -65 0
b:de acab 41 0 55
b:de agu 61 -89 102
b:de algo 56 0 25
b:de amor -76 -5 0
b:de anoch 54 -7 58
b:de antes -26 132 86
b:de aqui 27 60 -61
b:de avent 91 -13 79
b:de baj -74 89 -67
b:de beb 0 69 -79
b:de box -42 -207 0
b:de caf -51 -59 0
b:de camin 0 94 -28
b:de cement 24 -49 32
b:de cen 64 -1 1
b:de cervez 0 58 -15
b:de cirrosis -49 -43 0
b:de clar 108 0 33
b:de clonazepam 67 30 77
b:de coc -3 66 -18
b:de com 140 97 26
b:de cort 100 -1 19
b:de cos 76 0 54
b:de cristal -52 -107 0
b:de cuart 53 -22 7
b:de diciembr 68 -16 -8
b:de dobl -10 132 -49
b:de dorm 55 16 35
b:de en 99 0 46
b:de esper -82 -40 0
b:de esta 12 -2 65
b:de estar 58 0 10
b:de este 31 68 -50
b:de fri -68 -74 0
b:de fum -13 -48 -6
b:de futbol -19 -57 0
b:de gan 30 -67 67
b:de girasol -64 -50 0
b:de golp 14 93 -171
b:de hab -47 -39 0
b:de hac -104 4 11
b:de hambr -45 -44 0
b:de hoy 149 -28 66
b:de ide -53 -7 0
b:de intent 0 102 -124
b:de la -181 79 -161
b:de las -65 -7 -25
b:de lav 39 -2 47
b:de lo -97 -84 -34
b:de los 159 39 -101
b:de manan 48 -16 1
b:de manej -59 -30 0
b:de mang 67 -1 13
b:de mari 0 32 -45
b:de mas 59 -33 152
b:de mat 55 0 24
b:de mes -68 -14 0
b:de mi 45 366 -266
b:de mis 194 35 90
b:de mot 0 134 -26
b:de nad 48 7 23
b:de naltrexon -22 -60 -12
b:de nin -32 123 -94
b:de ocho -51 -28 -17
b:de orin -19 64 -40
b:de otra -14 71 -69
b:de pens 74 74 -92
b:de perc 0 86 -75
b:de que 107 -195 174
b:de qui 131 -11 46
b:de raiz -12 -51 0
b:de rec -51 -31 0
b:de regres 145 -36 110
b:de sal 97 0 63
b:de salud -2 48 -14
b:de seis -7 71 -3
b:de seman 0 92 -60
b:de silicon -74 -15 0
b:de su 46 -24 44
b:de suen -161 -217 0
b:de suicidi -92 -7 3
b:de tant -129 -59 -13
b:de tod 20 131 9
b:de tom -43 -26 -107
b:de trabaj -46 14 -5
b:de un -27 148 -98
b:de una -31 -49 39
b:de vacacion -88 -91 -4
b:de verd 81 -3 38
b:de vid 74 -2 12
b:de viol 133 0 87
b:de viv 180 0 65
b:de vodk 0 60 -22
b:dead $ 161 -14 36
b:dead bodi -45 -17 0
b:dead brother 0 106 -26
b:dead father 0 49 -28
b:dead just 67 0 22
b:deal is -2 131 -52
b:dealer $ 0 108 -34
b:dealer at -7 -48 0
b:dealer is 122 7 125
b:dealer number 0 253 -102
b:dealer open 0 57 -10
b:dealer text -24 -170 0
b:death easi -52 -18 0
b:death in -44 -61 0
b:death of -173 -59 0
b:deb $ -63 -11 18
b:debaj de 158 81 29
b:debaj del 56 28 32
b:debat topic -59 -5 0
b:debit card 0 39 -54
b:dec $ 9 -74 28
b:dec en 45 -29 28
b:dec que -65 70 -65
b:deceas $ -45 -36 0
b:decid $ 121 15 136
b:decid im 0 18 -46
b:decid on 0 51 -31
b:decid to 29 -8 58
b:decidi $ 42 117 -59
b:decision de -77 -3 0
b:ded pic -50 -27 0
b:dedit na -68 -14 0
b:deep i -76 -8 1
b:deep this 104 0 22
b:deeper than 94 0 43
b:deer $ 51 0 19
b:dej $ 47 7 44
b:dej de 238 126 1
b:dej dorm -73 -149 0
b:dej el -89 106 -206
b:dej en 53 -32 37
b:dej ir 73 0 64
b:dej la 0 49 21
b:dej las -115 10 -81
b:dej los 80 0 92
b:dej marc -29 -51 -46
b:dej pas -58 -10 0
b:dej que 50 0 49
b:dej sal -24 -16 51
b:dej sin -79 -71 -1
b:dej sol 69 61 36
b:dej su 0 46 -51
b:dej una 23 -26 62
b:dejenm ir 96 0 96
b:del bar -23 40 -88
b:del camion 63 43 15
b:del campament 0 56 -35
b:del carr 59 -65 107
b:del celul 3 -53 7
b:del colchon 132 0 58
b:del colegi 33 137 -69
b:del corazon 57 0 60
b:del curr 0 29 -55
b:del desayun 0 84 -43
b:del expendi 0 61 -84
b:del gat -49 -32 4
b:del gimnasi -59 -76 0
b:del grup 7 48 -19
b:del llaver 0 50 -38
b:del lun 17 116 -60
b:del medi 36 0 45
b:del mediodi 0 87 -29
b:del mes -14 -51 1
b:del metr -143 -109 0
b:del otro 99 44 87
b:del pel 93 41 6
b:del program -64 24 -41
b:del puent 90 -10 17
b:del punt 0 39 -60
b:del richi 0 25 -58
b:del rinon -57 -97 0
b:del rio -55 -8 0
b:del sacapunt 87 0 72
b:del salon -37 -54 0
b:del segund 66 0 25
b:del segur -87 -56 6
b:del sillon 0 54 -59
b:del tall 92 81 2
b:del trabaj -54 34 -10
b:del vecin -41 55 -16
b:del vici 0 105 -61
b:delant de -32 -82 16
b:delay ive 0 67 -7
b:delet my 80 -8 40
b:delet the 52 -2 24
b:deliber this 66 0 31
b:deliveri $ 0 113 -70
b:demo day -48 -57 0
b:demoni y 54 0 22
b:denl mi 0 116 -57
b:denm de 0 102 -16
b:dentist $ -56 -72 -4
b:dentist chair -52 -34 0
b:dentist ran 45 0 10
b:dentist wrote 0 50 -32
b:deposit on -59 -16 0
b:desaparec $ 98 0 25
b:desayun se 0 84 -43
b:descalz $ 0 11 -78
b:descans $ 114 -2 23
b:descans el -47 -3 8
b:descarg en 0 25 -52
b:descompus el -56 -16 0
b:desd ayer 9 3 63
b:desd el 49 46 20
b:desd hac 0 53 -10
b:desd la -49 -50 -8
b:desd las -61 -15 -32
b:desd que 138 130 -101
b:desd uno 0 111 -60
b:deserv to 103 10 5
b:desgraci $ 122 0 62
b:despacit a 51 0 24
b:desped $ 47 -9 8
b:despert en 0 158 -58
b:despertar $ 129 0 71
b:despiert $ 44 0 91
b:despiert busc 0 22 -54
b:despiert y 78 0 29
b:despu de 125 38 111
b:despu del 40 64 -32
b:despu en 0 66 -49
b:detox $ 0 84 -106
b:detox and -25 -63 0
b:detox at 0 125 -40
b:detr de -83 -10 1
b:deud a 42 0 55
b:devil has 0 19 -53
b:di al 0 86 -83
b:di con 67 -10 98
b:di el 82 0 86
b:di mis -54 8 -79
b:di par 0 104 -119
b:di un -83 225 -147
b:dia $ -32 -56 -26
b:dia 2 0 121 -10
b:dia 20 0 58 -38
b:dia a -10 -58 0
b:dia de 7 -111 32
b:dia o -20 -61 0
b:dia sin 0 234 -50
b:dia ya -55 -57 -3
b:diari $ 34 -48 2
b:diari y -181 -145 0
b:diarre y 0 68 -20
b:dias $ -96 108 -149
b:dias habil -21 -47 0
b:dias sin -40 157 -82
b:dias ya -28 -140 -42
b:dibuj la 0 100 -84
b:dic mi -207 -200 -13
b:dic pens -49 -6 0
b:dic que 34 264 -65
b:dich $ 0 95 -59
b:diciembr $ 69 -37 1
b:did $ -154 -316 4
b:did a 194 141 92
b:did befor 0 47 -36
b:did coke 0 90 -32
b:did drink -1 107 -30
b:did everyth -80 -103 9
b:did i -74 -33 -9
b:did it 93 -99 240
b:did laundri -48 -23 0
b:did my -116 -159 17
b:did not -245 -164 1
b:did stuff 0 139 -55
b:did the -18 -82 -32
b:did thing 0 118 -101
b:did to 55 54 -28
b:did too 85 0 48
b:did two -13 92 -57
b:did what 75 -31 6
b:didnt drink -11 -75 0
b:didnt linger -34 -72 0
b:didnt purg 83 0 41
b:didnt stop -8 -42 71
b:didnt tell 17 72 20
b:didnt think -162 -75 0
b:didnt use -54 -66 0
b:didnt want -123 -41 -42
b:didnt work 134 226 -31
b:die $ -105 -35 64
b:die but 63 0 12
b:die for -53 -7 0
b:die i 96 -6 73
b:die in -5 -55 47
b:die my -64 -15 0
b:die of -102 -90 0
b:die to -41 -45 0
b:die today -16 78 -123
b:dient $ -11 64 -29
b:dier un 45 0 24
b:dieron gan -31 -95 0
b:dieron uniform 0 50 -30
b:diez $ -149 -99 -45
b:diez minut -26 70 -53
b:difunt son 0 138 -107
b:dig a 19 81 -32
b:dig que 52 66 -86
b:diganl a 68 -26 46
b:dij $ -210 -43 0
b:dij a 132 102 22
b:dij el -43 -91 0
b:dij estoy -102 -71 0
b:dij mam -84 -46 0
b:dij no -32 -98 0
b:dij que 251 -24 4
b:dij y -210 -19 -7
b:diner apart 0 58 -28
b:diner de 0 69 -36
b:dinner $ 28 48 -18
b:dinner and 96 -14 40
b:dinner was 92 -1 63
b:dio la 66 -74 63
b:dio ris -55 -30 0
b:dio ternur -45 -9 0
b:dio un -86 -50 -46
b:dios $ -76 -30 -37
b:dios le -82 -25 0
b:dios me 112 2 107
b:dirti $ 0 163 -112
b:disappear from -57 -14 0
b:discontinu the 0 59 -33
b:dmv $ -17 -93 0
b:do $ -1 -50 145
b:do alright -51 -46 0
b:do better 20 110 -19
b:do good -69 -55 0
b:do i -148 -82 -79
b:do it 544 138 381
b:do line 0 118 -54
b:do miss -48 -15 0
b:do not -169 -145 13
b:do stuff 0 50 -55
b:do the 140 158 -124
b:do this -153 72 -51
b:do to 101 0 87
b:do we -19 -69 5
b:do with -69 -63 0
b:do wors 36 0 61
b:do you 41 -79 47
b:dobl $ 58 137 4
b:dobl el -9 -17 -47
b:doc say -85 -118 0
b:dock in 0 51 -29
b:doctor $ -57 46 -35
b:doctor el 0 120 -32
b:doctor me -24 -89 6
b:doctor no -6 -17 -47
b:doe it -47 -47 13
b:doe me 16 0 51
b:doe not -102 -19 0
b:doe that -47 36 -16
b:doe the 255 -36 60
b:doesnt get 38 0 92
b:doesnt hurt 127 0 25
b:doesnt know 8 45 -53
b:doesnt leak -69 -75 0
b:doesnt text -68 -21 0
b:doesnt work -8 77 -75
b:dog $ -154 209 -77
b:dog at 156 0 100
b:dog ate -1 235 -132
b:dog had -21 -67 11
b:dog is 146 22 45
b:dog it -71 -51 0
b:dog to 74 -2 40
b:dollar $ 2 -69 14
b:dolor $ 77 -2 24
b:domin $ -15 -53 0
b:doming $ -253 -192 3
b:doming no 59 0 76
b:doming y 0 57 -33
b:domino $ 190 -17 77
b:dond esta 51 -4 39
b:dond se -61 -25 0
b:dond trabaj -17 -58 0
b:dond va 0 3 -48
b:done and -68 -34 -15
b:done be 57 0 11
b:done come 0 65 -83
b:done it 91 0 101
b:done my 53 19 16
b:done sinc 39 0 45
b:done with -69 150 -131
b:dont ask 21 58 -70
b:dont be -16 69 -16
b:dont belong 48 63 -40
b:dont bother 46 39 -7
b:dont call 65 20 15
b:dont care 50 6 -54
b:dont get 5 89 -86
b:dont have -332 -308 38
b:dont know -90 -3 -118
b:dont lectur 0 122 -35
b:dont let 158 0 98
b:dont mean 77 0 42
b:dont miss -141 -121 0
b:dont need 39 -63 77
b:dont no 77 14 50
b:dont plan 84 37 -1
b:dont rememb -32 16 -45
b:dont save 139 39 26
b:dont send 52 -12 34
b:dont tell 71 80 2
b:dont think 1 97 -142
b:dont wait 110 16 7
b:dont want -318 17 21
b:dont work 23 4 116
b:dont worri -57 -12 2
b:donut $ -57 -12 0
b:door $ 217 -17 61
b:door all -55 -15 0
b:door ask 0 39 -54
b:door block 56 0 53
b:door handl 39 0 50
b:door is 119 -39 61
b:door last 0 23 -50
b:door lock 115 0 74
b:door open -15 133 -91
b:door that -48 -15 0
b:door to 0 32 -46
b:door with -49 46 -142
b:dope $ 90 68 21
b:dope sick 0 45 -15
b:dopesick af 0 25 -58
b:dorm $ -100 -42 4
b:dorm de 32 92 -74
b:dorm y 62 100 -75
b:dormido $ 0 59 -18
b:dormir $ -17 49 0
b:dos $ 37 -76 75
b:dos cuadr -6 36 -59
b:dos dia -6 120 -5
b:dos dias 10 50 -86
b:dos noch 0 97 -131
b:dos par 0 45 -25
b:dos seman 65 110 23
b:dos tip 17 0 89
b:doscient $ -32 -47 0
b:dose make 95 0 116
b:dose on -31 -61 0
b:dosis $ 69 56 37
b:dosis de 13 -5 48
b:doubl the 60 0 13
b:down $ 80 233 -185
b:down a -53 -107 0
b:down at -11 45 -7
b:down by -21 61 -118
b:down for -155 -50 0
b:down i 45 0 6
b:down im 41 10 52
b:down not -25 9 -54
b:down so -80 -58 0
b:down the 154 30 21
b:down to 63 -33 25
b:down wednesday 0 51 -15
b:down with 92 0 40
b:doy de -33 67 -131
b:drank $ 42 12 61
b:drank a 98 -96 248
b:drank himself -88 -104 0
b:drank it -51 42 -68
b:drank the 105 18 66
b:dream last -22 -47 0
b:dreamt i 51 -36 25
b:dresser $ 119 0 58
b:dri but 89 -6 116
b:dri sinc 0 106 -26
b:drill at -17 -53 0
b:drink $ 21 92 21
b:drink 2 0 58 -45
b:drink a -2 -72 0
b:drink again -81 -184 0
b:drink and 8 -159 218
b:drink as -13 -63 0
b:drink at -13 26 -67
b:drink dream -45 -48 0
b:drink just -5 116 -23
b:drink tuesday 0 62 -39
b:driv thru 0 49 -21
b:drive $ -79 -50 -10
b:drive around 12 131 -44
b:drive at -39 -80 0
b:drive home 49 -10 77
b:drive in 106 -22 77
b:drive into 46 0 17
b:drive me -20 -102 8
b:drive myself -111 -79 0
b:drive past 0 108 -56
b:drive to 3 188 -134
b:driver $ -7 -68 0
b:driver outsid 0 48 -19
b:driveway $ -1 48 -69
b:drog con 53 77 35
b:drog ya -3 19 -61
b:drop it -10 -57 0
b:drop me -66 -44 -3
b:drop my -29 -45 -6
b:drop off -46 -75 0
b:drop out -24 68 -117
b:drop the 76 -23 123
b:drove past -60 -19 -17
b:drove to 45 -23 22
b:drown man 0 46 -39
b:drown which -48 -14 0
b:drowsi and 49 0 10
b:drug test 0 120 -97
b:drunk and 72 -68 100
b:drunk guy -49 -55 0
b:drunk hes -63 -17 1
b:drunk n 35 0 55
b:drunk right 0 12 -56
b:drywal all -66 -35 0
b:duck $ -102 -8 0
b:due in 9 75 -25
b:duel $ -71 -72 0
b:duel el 57 -2 49
b:duel la 13 -79 50
b:duel los -9 77 -39
b:duerm $ 52 -20 70
b:duerm bien -70 -110 0
b:duerm los 50 0 30
b:duerm par 135 0 86
b:duerm sac 55 0 23
b:dure the 49 -24 32
b:duti and 53 0 18
b:dye my -46 -29 0
b:e tom -60 -72 -5
b:each at -63 -31 0
b:each kid 114 0 62
b:each of 82 0 31
b:each time 8 -42 57
b:eagl has 0 66 -36
b:ear $ -7 60 -36
b:ear are 16 0 58
b:earli to 0 86 -9
b:earth $ 104 0 104
b:easi $ -63 -33 0
b:eat $ -92 -27 -8
b:eche un -54 -150 0
b:eche una -83 -173 0
b:eche unas 0 49 -10
b:eche unos 0 108 -68
b:edg of -9 29 -108
b:efect que -50 -37 0
b:eggshel $ 0 23 -50
b:eight month 43 -41 57
b:eighth out -58 -74 0
b:either by 66 0 54
b:el $ 16 136 -38
b:el abuel -8 74 -17
b:el agu 19 241 -80
b:el air 60 -15 88
b:el alcohol -64 -60 -87
b:el alta -22 10 -47
b:el anex 0 83 -23
b:el ano -41 -61 0
b:el antabus -10 55 -59
b:el arnes 73 0 119
b:el balcon 36 -51 79
b:el ban 200 12 168
b:el bar 57 -41 82
b:el bautiz -2 140 -62
b:el beb -93 -145 81
b:el biern 0 114 -36
b:el billet 0 74 -84
b:el botellon 0 48 -44
b:el braz 191 -45 234
b:el bult 51 23 18
b:el bur 8 51 -36
b:el cabl 0 35 -54
b:el caf 152 -39 87
b:el calor -59 -34 0
b:el camell 0 71 -26
b:el camion -98 -90 58
b:el capataz 0 50 -18
b:el carr 127 1 82
b:el caser -70 31 -53
b:el celul -59 -70 -23
b:el cerr 13 -9 48
b:el chof 25 -51 24
b:el chuy 0 58 -28
b:el ciel -50 -27 2
b:el cigarr -37 15 -112
b:el cinturon 112 0 96
b:el clonazepam 57 43 -57
b:el closet -1 -3 47
b:el coch 79 11 83
b:el comal -28 -52 0
b:el comp 68 0 81
b:el compadr 0 65 -91
b:el comprob 9 -48 17
b:el coraj 18 0 45
b:el corazon 57 105 -23
b:el corredor 0 99 -7
b:el coyot 0 47 -31
b:el cristal 36 -66 77
b:el cuadern -59 -73 -17
b:el cuart 33 -4 70
b:el cuartel 0 102 -49
b:el cuchill -13 -32 47
b:el cuell 85 0 43
b:el cuerp 111 199 -114
b:el cumpl -22 94 -20
b:el cur 0 68 -83
b:el de 150 16 56
b:el ded -105 -44 0
b:el demoni 54 0 22
b:el dia -30 -241 26
b:el diabl -16 142 -95
b:el diari -113 -135 0
b:el dil 0 83 -2
b:el diner -37 143 -93
b:el doctor -22 105 -45
b:el domin -48 -66 0
b:el doming 211 9 167
b:el driv 0 49 -21
b:el elev -28 -99 0
b:el encendedor 61 26 -77
b:el enjuag 0 119 -60
b:el enlac -94 -114 0
b:el esta 84 0 64
b:el estacion -23 -55 16
b:el estuch -32 -65 20
b:el favor 69 0 40
b:el fentanil 65 -6 37
b:el fin 0 163 -112
b:el frasc 73 24 121
b:el fri -179 -15 0
b:el gall 42 0 55
b:el gat 234 102 95
b:el golp -48 -100 0
b:el gorr -77 -83 0
b:el grup -157 -158 -10
b:el guar 0 111 -21
b:el implant 0 84 -19
b:el jarab 0 53 -53
b:el juev -199 -16 -69
b:el karaok -9 -87 0
b:el lavab 0 32 -55
b:el liti 55 2 27
b:el machet 61 -31 111
b:el malecon 48 0 46
b:el mand -9 61 -58
b:el mar 51 2 49
b:el mare -50 -37 0
b:el mart -132 -74 -68
b:el martill 54 0 67
b:el mayor 58 20 6
b:el medic 62 -43 75
b:el merc -4 -53 0
b:el metr -12 70 -83
b:el mezcal -11 -56 -4
b:el mirador 74 0 60
b:el mism -64 -104 -24
b:el mon -21 57 -53
b:el monitor 0 56 -35
b:el movil -94 -109 29
b:el muebl -8 69 -73
b:el musl 111 0 38
b:el netflix 46 0 20
b:el nich 49 0 20
b:el nin 186 7 147
b:el novi 90 -2 40
b:el oscar 0 50 -42
b:el otro -15 60 -62
b:el padrin -13 -89 0
b:el pan -26 -71 0
b:el papel -82 -61 -37
b:el part -61 32 -43
b:el pas 134 3 64
b:el pasill 55 -48 71
b:el past -56 -65 0
b:el pati -16 -49 23
b:el pech 90 0 96
b:el pel 10 -50 54
b:el peric 27 -15 54
b:el perr 6 -25 48
b:el pic 51 -6 149
b:el picahiel 35 0 51
b:el pis 69 133 -88
b:el plan 217 -52 70
b:el plomer -92 -44 0
b:el portal 0 25 -58
b:el program -24 20 -71
b:el proxim 28 0 56
b:el puebl -33 -59 0
b:el puent 8 -46 174
b:el pun 0 25 -58
b:el que -56 27 -80
b:el ratic 104 0 109
b:el recib -84 21 -17
b:el recre 30 62 -15
b:el reloj -43 -78 0
b:el rivotril 83 40 15
b:el ron -52 -87 -14
b:el roper 0 36 -58
b:el sab 107 246 -70
b:el salon 14 -84 22
b:el segur 82 166 -30
b:el semafor 38 -18 63
b:el senor 72 -6 60
b:el sillon 4 -79 4
b:el sol -110 -49 -43
b:el subt 23 -20 73
b:el suel 59 -11 46
b:el sueld 0 239 -167
b:el suicidi -63 -6 1
b:el sup -57 -46 -9
b:el tabler 0 99 -89
b:el tall -19 -47 12
b:el tequil 0 71 -45
b:el term 0 264 -54
b:el testament 58 -13 38
b:el thinn 0 54 -33
b:el tiemp 0 153 -115
b:el trabaj 68 60 15
b:el trafic -134 -19 0
b:el trag 45 29 -31
b:el turn -26 43 -62
b:el ultim 139 -11 101
b:el vas 129 148 -48
b:el velori -6 26 -56
b:el venen 78 -13 135
b:el viaj -21 99 -44
b:el viern 17 -13 -64
b:el vin 0 110 -41
b:el volant 107 0 33
b:el ya 7 57 -18
b:el zoom -41 -76 0
b:eleven $ -21 31 -51
b:eleven time -11 6 -48
b:ella esta -95 -74 0
b:ella no 81 -6 27
b:ella queri -36 -63 0
b:ella se 0 73 -51
b:els $ 5 64 11
b:els is -8 17 -58
b:em after 98 0 89
b:em in -105 -60 0
b:embarrass and -69 -47 0
b:embarrass that 0 47 -10
b:emborrach $ 0 47 -6
b:emergenc contact -73 -37 0
b:emoji and 56 38 16
b:empec con 1 170 -6
b:empiez el -16 -62 9
b:empti $ 65 3 61
b:empti and 94 11 13
b:empti when -52 -31 0
b:emptier $ 40 0 52
b:empuj $ 0 93 -107
b:empuj la 0 31 -93
b:en 2011 -2 93 -7
b:en 2016 -6 -56 0
b:en cas -56 -74 -19
b:en cinc -2 -51 -1
b:en com 82 0 50
b:en cuant -35 -46 1
b:en diez -139 93 -57
b:en dos -1 72 -40
b:en el 77 294 -137
b:en entrar 48 0 46
b:en ese -224 109 -75
b:en este 142 0 100
b:en fin 5 -52 12
b:en fri 0 149 -134
b:en guagu -85 -28 0
b:en internet 92 0 24
b:en la 180 19 0
b:en las 120 -39 122
b:en line -56 -25 0
b:en lo 48 45 -64
b:en medi 80 -30 21
b:en mi 157 205 -4
b:en negr 0 100 -84
b:en ningun 50 0 97
b:en orden -4 -56 1
b:en otra 0 154 -126
b:en paz -111 -129 0
b:en pijam -2 44 -51
b:en que -89 -43 2
b:en quinc -48 -97 0
b:en quit 37 0 46
b:en repar -62 -42 0
b:en sec 0 101 -8
b:en seri 73 0 16
b:en tepic 0 58 -38
b:en ti -122 -60 0
b:en tir 59 0 28
b:en tres 0 80 -19
b:en un 69 114 -52
b:en una -6 31 49
b:en veint 0 78 -43
b:en voz -51 -15 -32
b:encendedor $ 55 0 63
b:encerr en -66 29 -34
b:encerr y 83 4 62
b:encim $ 66 0 53
b:encim a 104 0 69
b:encim de 3 -2 83
b:encim que 0 28 -55
b:encontr mi -10 130 -64
b:encuentr $ 52 0 46
b:end $ -146 -64 4
b:end at -57 169 -52
b:end it 225 -7 241
b:end my 51 -18 29
b:end of -232 -104 22
b:end the -159 -88 0
b:end thing 60 0 17
b:endors si 72 0 74
b:enemi came 0 32 -46
b:enfrent de 20 60 -41
b:enjoy the -93 -51 -16
b:enoj con -76 -60 0
b:enough now 46 0 31
b:enter $ 0 43 -161
b:enter de 94 -2 59
b:enter mi 0 50 -38
b:enterr la -48 -49 0
b:entir group 49 0 16
b:entrab mi 0 53 -37
b:entrar $ 45 9 29
b:entrar al 36 105 -9
b:entrar sin 48 0 46
b:entre al -1 127 -77
b:entro a -100 -59 0
b:envelop for 74 0 36
b:envidi a 106 0 17
b:equip $ -4 -82 0
b:era el -41 -45 0
b:era nin -31 16 -55
b:era par -20 51 -39
b:era por 64 0 33
b:eran dos 136 0 135
b:eran los -51 -32 0
b:error la -51 -1 0
b:es $ -49 -51 0
b:es brom 50 0 28
b:es cuand -6 -18 49
b:es de -55 -48 -6
b:es del -53 -36 0
b:es el 78 7 29
b:es la -56 82 -163
b:es lo 29 -48 36
b:es logr -54 -35 0
b:es mi 112 -40 73
b:es nunc -79 -8 0
b:es obligatori -31 -50 0
b:es par 51 172 -55
b:es que 17 -128 84
b:es un -76 118 -24
b:es una -41 -93 0
b:esa de -46 -6 0
b:esa que 0 51 -38
b:escaler $ -112 -81 23
b:escaler y 103 -8 84
b:escalofri diarre 0 75 -24
b:escond en 123 0 131
b:escond las 31 30 96
b:escondi $ 115 74 -66
b:escondi en -4 16 -49
b:escondida $ 42 66 -4
b:escrib $ 23 161 -138
b:escrib desd 135 0 118
b:escribi al 0 79 -61
b:escuel $ -7 -93 70
b:escuel y -16 -65 15
b:ese chist -62 -64 0
b:eso $ 7 156 -100
b:eso fue -43 -60 0
b:espaci $ 58 -5 54
b:espaci en 18 0 45
b:espald de -71 -21 0
b:esper $ -33 45 -15
b:esper a 31 -16 48
b:esper afuer -225 -185 7
b:esper que 157 15 71
b:espos $ 9 8 -86
b:espos cre 0 202 -72
b:espos dic -62 -50 -1
b:espos me 31 53 -2
b:espos que 92 -5 83
b:espos y -60 -101 0
b:espum $ 159 0 57
b:esquin $ -1 65 -28
b:est trafico -80 -19 0
b:esta $ -37 -70 20
b:esta afuer 152 0 154
b:esta aqui 65 0 29
b:esta azul 71 0 4
b:esta bien -45 -69 5
b:esta canon 0 109 -52
b:esta con -9 -68 11
b:esta decid 5 31 -72
b:esta el 92 -4 68
b:esta en -71 76 -104
b:esta esper 44 49 -35
b:esta gan 0 134 -201
b:esta hel 120 0 40
b:esta mat -170 -19 0
b:esta mor 68 0 15
b:esta muert -94 -7 0
b:esta noch 173 18 35
b:esta pat 67 0 16
b:esta peg 32 0 67
b:esta peor 0 22 -54
b:esta seman -43 -79 -19
b:esta tir 50 0 33
b:esta tranquil -78 -16 -6
b:esta vomit 76 0 57
b:estab en -50 -138 0
b:estab hac -67 -26 0
b:estab tan 0 50 -38
b:estacion y 43 0 67
b:estan en 105 51 31
b:estar $ 11 -15 58
b:estar aqui -163 -8 1
b:estar en 33 -23 99
b:estar mejor 55 0 16
b:estar viv 127 0 53
b:estar viva 64 0 9
b:estari mejor 60 -21 52
b:estas gan 0 79 -47
b:este calor -38 -13 55
b:este es 141 -6 74
b:este mes 0 108 -82
b:este mund 178 0 127
b:esto $ 36 209 -175
b:esto ni 0 103 -109
b:esto no 30 61 -112
b:esto ya 100 0 106
b:estoy $ -150 -86 -3
b:estoy a 157 278 -107
b:estoy afuer 46 70 -28
b:estoy agarr 0 52 -113
b:estoy bien -45 -36 0
b:estoy cans 16 -26 102
b:estoy com 0 36 -75
b:estoy cort -52 -18 -18
b:estoy dand 1 35 -109
b:estoy de 55 21 -2
b:estoy debaj 106 0 104
b:estoy en 101 -114 324
b:estoy escond 115 0 82
b:estoy esper -98 -161 104
b:estoy hast 50 -52 28
b:estoy mejor -125 -94 0
b:estoy mir 0 94 -148
b:estoy molest -102 -71 0
b:estoy muert -119 -68 39
b:estoy pas 0 54 -44
b:estoy que -35 17 -78
b:estoy re 0 38 -101
b:estoy sol 91 119 -48
b:estoy tranquil 51 -31 39
b:estoy trist -66 -16 0
b:estoy viend 49 -18 -20
b:estoy viv -108 -73 28
b:estudi $ 32 -3 59
b:estuv $ 16 78 -69
b:eur en 0 25 -58
b:even $ -5 -150 15
b:even my -90 -6 -22
b:even tho -24 54 -52
b:evening $ 5 -55 26
b:evening i 30 45 12
b:ever $ 66 115 2
b:ever i 0 54 -50
b:ever said -41 -48 0
b:everi ad 0 107 -24
b:everi cell 0 79 -92
b:everi day 238 13 164
b:everi gymnast 0 104 -33
b:everi hour 57 4 0
b:everi knife 5 -4 51
b:everi morn 52 20 46
b:everi night 68 -72 93
b:everi overpass 57 0 40
b:everi row -59 -25 0
b:everi second 0 33 -110
b:everi smell 0 94 -37
b:everi song 0 99 -50
b:everi sound 0 53 -48
b:everi tabl -81 -40 -1
b:everi time 95 12 25
b:everi turn 42 0 87
b:everybodi $ -72 -93 0
b:everybodi die -93 -14 0
b:everybodi grew 0 60 -45
b:everybodi in 112 19 67
b:everyon $ -7 -101 101
b:everyon asleep 51 0 61
b:everyon at -69 -20 0
b:everyon chew -37 -55 0
b:everyon els 0 65 -62
b:everyon in 106 14 -3
b:everyon want 0 46 -59
b:everyth $ 49 28 24
b:everyth els -38 95 -36
b:everyth hurt 0 87 -83
b:everyth i 120 -37 112
b:everyth is 81 10 45
b:everyth on -97 -80 -49
b:everyth that -105 -36 0
b:evri night 53 0 32
b:evri nite 53 0 32
b:ex $ -80 4 -7
b:ex broke 73 1 69
b:ex husband 0 78 -55
b:ex is 162 -2 100
b:ex me -29 116 -123
b:ex new 45 0 27
b:ex text -21 -4 -79
b:exact i 54 0 11
b:exchang van -33 -45 0
b:excus $ -2 117 -31
b:exercis it 0 40 -45
b:exhaust $ 162 0 95
b:exist $ 109 57 39
b:exist for 69 0 14
b:exit $ 137 1 41
b:exit for -13 156 -102
b:expect $ -22 109 -70
b:expir $ -22 -84 0
b:express come 50 0 30
b:extran a -113 -45 0
b:eye $ 100 0 128
b:eye and 55 2 32
b:eye are -27 106 -115
b:eye drop -8 70 -55
b:eye open 29 0 92
b:eye roll 39 0 45
b:face first 0 66 -36
b:fade w 0 50 -27
b:fail at -31 52 -54
b:fall $ 80 5 111
b:fall asleep 106 0 62
b:falt $ -16 -97 5
b:falt a 170 59 18
b:falt el -57 -54 -95
b:falt lo 0 40 -56
b:falt que -25 -38 134
b:famili $ -134 -108 0
b:famili night -93 -60 0
b:famili sab 0 47 -31
b:famili through -61 -32 0
b:far $ -31 189 -113
b:far as 213 -7 92
b:far gone 0 67 -46
b:farmaci $ 8 71 26
b:farmaci no 0 59 -54
b:fast $ 26 -37 64
b:fast and 80 66 -46
b:father for 0 49 -28
b:fault $ 59 0 81
b:favor $ 63 -56 14
b:favor ayer 51 0 24
b:favor que -63 -11 -4
b:feb i 0 48 -53
b:fech $ 260 0 61
b:fech par -169 2 -3
b:fed the 51 -44 16
b:feed the -22 -71 30
b:feeder $ -65 -11 0
b:feel a -48 -44 0
b:feel amaz 0 109 -48
b:feel dirti 0 48 -53
b:feel for -59 -43 0
b:feel good 102 0 23
b:feel great -89 -12 -5
b:feel gross 0 35 -61
b:feel lighter -100 -77 6
b:feel like 93 107 -25
b:feel my 63 3 145
b:feel off -53 -31 -15
b:feel safe -61 -4 0
b:feel someth 44 70 -72
b:feel unsaf -63 -10 0
b:feel was 45 0 26
b:feel weird 63 0 25
b:feet are -47 -35 0
b:feliz de -17 -63 0
b:fell and -13 90 -28
b:fell asleep -59 -23 -19
b:fell in 86 -20 135
b:fell off -43 -90 -43
b:fell on 61 0 15
b:felt good -125 -39 0
b:felt it 0 51 -31
b:felt like 9 67 -2
b:felt was -49 -55 0
b:fenc $ 99 -19 87
b:fent had 87 0 87
b:feo $ 53 -27 31
b:feo a 21 -7 53
b:feo lo -58 -10 0
b:fich de -1 79 -8
b:fiebr $ -173 -30 0
b:fiest $ 0 151 -14
b:fiest y -22 13 -57
b:fifteen $ -66 -67 7
b:fifth of -3 2 -65
b:fight it 42 0 93
b:fight with -57 -42 14
b:figur out 157 17 120
b:file of -55 -35 0
b:fill it 10 80 -74
b:film was 0 66 -26
b:fin $ -122 -67 -16
b:fin de 0 103 -69
b:final $ -154 -36 0
b:final a 89 0 31
b:final got 1 -6 47
b:final me 55 0 21
b:final slept 0 52 -37
b:final week -58 -15 0
b:find out 90 15 42
b:find some 0 77 -153
b:fine $ -250 -200 1
b:fine and -80 -27 2
b:fine at 91 0 38
b:fine im -28 89 -47
b:fine w 76 0 61
b:fing que 0 62 -58
b:finger cross 223 -13 102
b:finish $ 109 15 25
b:finish it -122 11 -63
b:finish the -109 -11 -73
b:fire $ -4 105 -58
b:fire drill -26 -30 58
b:firm el -4 -76 13
b:first $ 258 -79 176
b:first feel 45 0 26
b:first husband -2 62 -88
b:first i -20 52 -52
b:first in -20 70 -71
b:first period -60 -5 -11
b:first so -81 -23 0
b:first time 23 135 -57
b:fish are 45 0 5
b:fist of 54 0 6
b:fisur me 0 8 -59
b:fit the 110 -18 95
b:five $ -86 -144 0
b:five and -48 -74 0
b:five minut -54 -117 0
b:five more -22 -86 0
b:five with 36 0 51
b:fix $ -55 -76 0
b:fix for 71 0 50
b:fix that -11 117 -41
b:fix the -98 -132 8
b:flac por 103 0 49
b:flag peopl -47 -17 0
b:flashback in -47 -24 0
b:flicker of -25 -48 0
b:flinch when 0 100 -132
b:flipant le 0 32 -45
b:float $ -85 -96 -35
b:floor it 39 0 48
b:floor of 1 89 -62
b:florer $ -1 76 -23
b:flower on -46 -76 0
b:flu i 0 112 -8
b:flu it 0 94 -54
b:flu shot -38 -46 0
b:foil and 0 48 -126
b:fold $ 0 163 -77
b:follow me 114 -27 121
b:food $ 0 54 -35
b:foot by -45 -32 0
b:for $ -139 14 -25
b:for 3 0 53 -34
b:for a 138 59 -53
b:for after 57 0 25
b:for an 137 -24 70
b:for ask -47 43 -10
b:for be -2 46 -55
b:for book -47 -3 0
b:for call -52 -39 0
b:for day 11 -10 -46
b:for deer 51 0 19
b:for each 127 -12 75
b:for either 66 0 54
b:for everyth 170 -64 54
b:for friday 58 -2 26
b:for good 281 200 85
b:for groceri -8 109 -48
b:for her -131 -65 4
b:for him -116 -102 22
b:for his -49 40 -48
b:for it -20 164 -273
b:for jess 74 0 36
b:for me -9 -25 53
b:for miss -23 45 -4
b:for my -83 -101 -15
b:for nine 0 52 -31
b:for nobodi -48 -54 0
b:for onc -39 -62 -30
b:for one -18 52 -95
b:for real 250 -12 120
b:for self -134 -2 0
b:for sleep -47 -17 0
b:for taco -37 -109 0
b:for take -71 -136 0
b:for ten 76 -30 59
b:for that -100 -92 22
b:for the -102 110 -111
b:for this -215 -128 -17
b:for three 129 8 48
b:for thursday 5 -107 22
b:for today -32 -90 0
b:for tonight 0 69 -114
b:for want -134 -2 0
b:for what 109 -23 101
b:for when 95 64 35
b:for work 5 109 -83
b:forgiv me 131 -1 58
b:forgot the -71 -10 0
b:forgot to 0 45 -36
b:form $ -22 -47 22
b:form and -46 -35 0
b:form for 56 19 0
b:form im 23 -27 53
b:form no -59 -10 0
b:forti $ 48 -40 30
b:forti time 68 -4 13
b:foster home 0 18 -46
b:fot de 124 -11 50
b:fot del -89 -22 0
b:found a 106 -4 65
b:found an -73 -32 -22
b:found my 15 -14 63
b:found out 3 91 -102
b:found the 74 90 -6
b:four $ -32 60 -26
b:four again -29 -54 0
b:four day 0 157 -54
b:four is 56 0 27
b:four of 19 203 -217
b:fox $ -11 -46 0
b:fr im 0 47 -13
b:frame it -18 -50 0
b:frasc abiert 11 0 53
b:frasc enter 71 0 26
b:frasc y 6 62 21
b:fre fir -41 -62 0
b:free $ 73 -9 110
b:freezer $ -79 -29 -26
b:freezer full -5 -45 0
b:frent a -56 -112 22
b:fresh one 65 0 48
b:freshman yr 0 50 -17
b:fri $ -174 -22 -6
b:fri con 131 -11 40
b:fri de -1 64 -55
b:fri se -53 0 -26
b:fri y 47 -21 27
b:friday $ -71 3 24
b:friday and 163 -35 15
b:friday i -142 -109 -69
b:friday if 61 0 29
b:friday im -54 -31 55
b:friday ive 39 0 45
b:friday one 63 42 19
b:friday so -50 -17 -22
b:friday to -2 135 -14
b:fridg $ -50 -16 -32
b:friend $ 34 -137 48
b:friend cart 0 103 -58
b:friend just 75 18 64
b:from a -77 97 -94
b:from an -19 -63 0
b:from background 47 0 13
b:from chat -57 -14 0
b:from daycar -44 -65 0
b:from do 141 0 163
b:from last 49 52 -74
b:from me -17 -12 62
b:from my -92 -179 200
b:from the 33 149 -78
b:from tonight 58 0 24
b:from too -16 -77 0
b:from toxic -77 -16 0
b:from tulsa 0 45 -12
b:from under 71 -2 38
b:from want 0 135 -111
b:front of 102 51 61
b:fue $ 42 -143 36
b:fue con -1 135 -59
b:fue culp 70 0 82
b:fue el 36 59 29
b:fue hac -45 -78 0
b:fue la -45 64 -21
b:fue rar -53 -44 0
b:fue un -9 -50 -69
b:fue una -19 73 -16
b:fueg artificial -102 -48 0
b:fuer del -76 -42 15
b:fueron cosquill 0 56 -35
b:fueron once 136 0 135
b:fueron tres 37 -3 51
b:fuert $ 145 72 44
b:fui $ -11 -58 -3
b:fui a -55 -133 100
b:fui al -9 160 -137
b:fui con -45 -28 0
b:fui la 0 36 -58
b:fui por -28 -26 -70
b:fui yo 120 -49 125
b:fuim a -45 -51 0
b:full $ -13 -45 0
b:full of -82 -4 26
b:fulli back -16 78 -36
b:fum $ 0 88 -51
b:fum algo 102 0 176
b:fun $ -24 -52 0
b:funer $ 33 95 -109
b:funni $ -34 -61 3
b:futur in 0 50 -48
b:gabapentin to 0 35 -99
b:gala and -32 -53 0
b:gall al 42 0 55
b:game $ -35 143 -51
b:game first 76 0 33
b:gan $ 25 129 -71
b:gan de 147 -170 194
b:gan el 2 71 -66
b:gan en -4 128 -7
b:gan se -18 25 -70
b:gana $ -24 -94 0
b:garag with 52 -1 15
b:garden ate 83 0 41
b:gargant $ -24 -97 0
b:gas $ -20 -81 29
b:gas kept -63 -45 0
b:gas y 109 -11 32
b:gasolin $ 18 -7 57
b:gast la -10 22 -46
b:gast semill 0 68 -30
b:gat $ -2 83 37
b:gatorad at -3 -60 0
b:gauz and 72 0 38
b:gave away -22 -66 17
b:gave her -45 -42 0
b:gave him 88 12 32
b:gave it -81 -82 -10
b:gave me -239 -137 -18
b:gave my 159 32 23
b:gave up -87 -49 -9
b:get $ -4 -9 -52
b:get a -104 -55 -7
b:get ahead -47 -17 0
b:get anoth -129 -103 0
b:get better 0 162 -196
b:get bumpi -59 -68 0
b:get hard 35 0 70
b:get high -1 92 -97
b:get in 36 -6 71
b:get it 113 -50 170
b:get lime 0 39 -71
b:get my 22 -91 96
b:get off 118 17 117
b:get out -49 65 -37
b:get so 0 154 -112
b:get sum 0 39 -108
b:get thai 0 54 -35
b:get that -91 -16 -25
b:get the 91 -186 148
b:get to 77 -25 58
b:get up -65 -70 77
b:gimnasi $ -33 63 -69
b:ginger ale -62 -153 -1
b:girl $ 171 0 41
b:girlfriend last 16 0 69
b:give my 49 229 -178
b:give out 25 0 51
b:give up -116 -120 -53
b:given $ -71 -103 0
b:given my 0 39 -54
b:glad $ 45 0 6
b:glad i -54 -26 0
b:glad it -53 -49 0
b:glass $ 62 175 -28
b:glass real 0 15 -49
b:glove box -2 102 -38
b:go $ 121 91 17
b:go back -59 -40 122
b:go bowl -121 -11 0
b:go down 0 76 -43
b:go find 0 77 -153
b:go for -46 -40 29
b:go glad 45 0 6
b:go home 47 37 20
b:go in 27 -25 126
b:go now -45 -18 0
b:go on -285 -20 -15
b:go out 3 47 -109
b:go quiet -59 -44 0
b:go there 0 51 -29
b:go three -22 -60 0
b:go through -67 -136 0
b:go to 164 30 -75
b:go too 120 0 58
b:go under 45 -1 46
b:god take 77 0 78
b:goe and -34 -49 0
b:goe i -139 -50 0
b:goe in -68 -32 0
b:goe off -59 -12 7
b:goe on -72 -5 0
b:goe past 5 49 -36
b:goe to 66 -1 22
b:goldfish jump -60 -18 0
b:golp a 34 0 46
b:golp en 81 -6 46
b:golp y 0 74 -128
b:gomit de 47 125 -11
b:gone $ 182 87 63
b:gone by -65 -159 0
b:gone for 0 67 -46
b:gone from 47 0 13
b:gone i 27 -61 56
b:gone in 0 85 -28
b:gone my 11 -19 46
b:gone now 0 117 -113
b:gone two -39 -68 0
b:gonna be -59 9 -143
b:gonna crash 0 39 -108
b:gonna die -54 -3 1
b:gonna do 117 -41 128
b:gonna drink -24 -152 -32
b:gonna get 1 12 -84
b:gonna hurt -20 -37 75
b:gonna kill -117 -37 3
b:gonna lie 0 79 -50
b:gonna make 70 25 88
b:gonna shoot 39 0 51
b:gonna sugarcoat 1 79 -107
b:gonna vacuum 0 71 -52
b:gonna write -47 -89 0
b:good $ 145 202 -160
b:good becaus 74 0 39
b:good for -68 -29 0
b:good here -62 19 -12
b:good line -18 -98 0
b:good man -63 -10 0
b:good one 135 -27 85
b:good tho -67 -17 0
b:good to -72 -73 22
b:good way -76 -61 0
b:good week -46 -12 0
b:goodby $ 45 0 20
b:goodby i 46 0 6
b:goodby to -80 -49 13
b:gord con -11 -62 0
b:got $ -53 -67 0
b:got a 89 -39 88
b:got arrest -56 182 -77
b:got caught -17 -86 0
b:got drunk 0 99 -72
b:got enough 66 0 61
b:got fade 0 50 -27
b:got goodi 0 136 -79
b:got hit -5 31 -51
b:got into 180 -44 117
b:got it 64 -186 99
b:got me -48 -25 85
b:got my -39 -86 -51
b:got new -62 -16 0
b:got none 0 57 -32
b:got one -48 -8 -35
b:got paid 0 32 -50
b:got that 0 104 -33
b:got the -48 -200 163
b:got to -153 -79 3
b:grab him -106 -26 0
b:grab me -25 2 -67
b:graci $ -62 -21 1
b:graci a -110 -48 0
b:graci por 225 -18 102
b:grade $ 0 45 -44
b:graduat $ -47 -25 0
b:graduat but -9 75 -12
b:granddaught same -53 -66 0
b:grandfath drank -37 -60 0
b:grap en 0 89 -16
b:gratitud list 72 7 26
b:grav $ -118 -30 0
b:gray $ 63 -46 87
b:great and 0 137 -77
b:great night -20 -103 0
b:grew up 0 60 -45
b:grey and -85 -70 0
b:grip $ -44 -110 -2
b:grip que -7 45 -17
b:grit $ 70 -2 52
b:grit a -19 12 -45
b:grit en -102 -45 0
b:grit mi 73 0 91
b:grit y -75 -63 -43
b:groceri $ -8 109 -48
b:gross type 0 35 -61
b:ground sinc 0 10 -73
b:ground still 42 0 53
b:group $ -79 -162 -25
b:group and 136 9 25
b:group becaus -2 103 -61
b:group but 53 -42 50
b:group chat -71 -56 0
b:group done 0 139 -90
b:group for -83 -45 -10
b:group handout -90 -12 0
b:group i -139 -108 -17
b:group let 42 0 87
b:group not -80 -29 -31
b:group on 48 10 7
b:group project -7 -47 0
b:group room -101 -78 0
b:group the 70 -4 22
b:group today -50 172 -99
b:group tomorrow -48 -35 7
b:group was 261 33 92
b:grow $ -78 -37 0
b:grup $ -14 -64 -24
b:grup de -108 -103 -3
b:grup es -22 -49 0
b:grup me 60 34 12
b:grup nos 50 -1 28
b:grup por -1 54 -47
b:grup y -45 -41 36
b:guagu y -3 77 -82
b:guant tod -24 -76 0
b:guess $ 44 153 -43
b:guess whi 57 105 -4
b:gum instead -26 -62 0
b:gun in 110 0 66
b:gun out 53 0 48
b:gun safe 71 0 37
b:gurgl nois 78 0 20
b:gust $ -42 32 -59
b:gust el -65 -25 -5
b:gust la 123 0 44
b:gust lo -74 -51 0
b:guy $ -113 -54 -26
b:guy call 92 0 33
b:guy from 61 -42 54
b:guy i 80 -18 43
b:guy is 3 90 -56
b:guy threw -49 -55 0
b:guy two 0 48 -19
b:guy who 34 -20 66
b:gym $ -59 -94 0
b:gymnast got 0 104 -33
b:ha sid 61 0 22
b:habi dich 0 89 -39
b:habil me -21 -47 0
b:habit $ 39 -6 48
b:habl a 37 -58 77
b:habl con -47 119 -81
b:habl de -105 -89 0
b:habl en -42 -62 0
b:habl fuert 31 0 72
b:habl me 0 65 -55
b:hac $ 89 -2 107
b:hac agu 0 72 -39
b:hac algo 68 0 58
b:hac brom -67 -26 0
b:hac chiquit -49 -39 0
b:hac dan -125 -32 49
b:hac dos -66 51 -147
b:hac el 111 -14 32
b:hac falt -13 -38 69
b:hac la -14 -48 0
b:hac nad -51 -118 0
b:hac perd 0 35 -65
b:hac rat 67 27 46
b:hac seis -38 -45 0
b:hac tres -46 -20 -17
b:hacerlo $ 59 -3 55
b:haci cos 0 196 -86
b:haci qued 0 70 -77
b:had $ 7 51 8
b:had a -155 232 -248
b:had an 47 0 28
b:had champagn 0 69 -23
b:had done 87 0 87
b:had fun -27 -63 0
b:had my 84 -44 63
b:had some 0 57 -50
b:had the 89 83 -82
b:had to -142 -227 1
b:hag $ 79 -43 103
b:hag 500 -30 -46 0
b:hag ese -62 -64 0
b:hag una 47 0 62
b:haha $ -94 -61 0
b:hair $ -61 -48 -77
b:hair cut -87 -27 0
b:hair red -46 -13 0
b:half a 15 188 -202
b:hall and 57 0 23
b:hambr $ -42 -50 -1
b:hammer $ 113 -30 100
b:hand $ -66 2 -229
b:hand and 61 54 -137
b:hand do 0 61 -91
b:hand full -13 -43 55
b:hand in 59 0 88
b:hand me -25 -81 -29
b:hand on -15 140 77
b:hand shake -52 -4 -51
b:handl of 0 68 -47
b:handl on 41 0 70
b:handout if -52 -4 0
b:handout say -56 -9 0
b:hang in -25 -78 0
b:hang on -1 322 -166
b:hang out -38 -57 0
b:hang the -67 -11 0
b:happen $ 159 3 147
b:happen happen 76 0 136
b:happen sinc 0 23 -50
b:happen that -86 -9 -5
b:happen to 131 82 8
b:happi $ -68 -65 0
b:happiest person -32 -53 0
b:har unclip 69 0 24
b:hard $ 11 79 -51
b:hard i -70 -186 -2
b:hard im -4 28 -58
b:hard to 65 -6 151
b:hardwar store 102 -28 49
b:harm myself -171 -21 0
b:harm no -124 -1 0
b:harold pass 45 0 33
b:has a 109 189 -110
b:has ani 45 0 6
b:has been 26 -118 154
b:has gone 47 0 13
b:has land 0 66 -36
b:has me 180 -29 178
b:has my -37 -122 28
b:has no -37 -57 0
b:has start 54 -1 23
b:has the 44 177 -110
b:has to 109 -13 145
b:hasnt happen 0 23 -50
b:hasnt stop -48 -14 0
b:hast atras -29 -22 -113
b:hast el -126 143 -150
b:hast en -78 -56 0
b:hast la 80 96 -33
b:hast las -212 61 -143
b:hast le 21 0 45
b:hast los 69 4 20
b:hast pen -7 -54 0
b:hast que 87 -2 127
b:hast sangr 53 0 14
b:hast siempr 128 0 41
b:hast ver 62 0 37
b:hat and -54 -11 0
b:hate it -13 70 -56
b:hate monday -30 -83 0
b:hate the -62 21 -7
b:haul driver 0 48 -19
b:haunt hous -52 -18 0
b:have $ 8 149 -6
b:have a 79 2 67
b:have all -54 -59 0
b:have ani 66 0 54
b:have avoid 0 51 -59
b:have been 194 10 182
b:have decid 38 51 -16
b:have done 53 1 9
b:have doubl 58 0 9
b:have more 64 0 53
b:have my 159 4 181
b:have none 0 71 -117
b:have not -86 88 -48
b:have that 47 0 14
b:have the 129 4 110
b:have to -28 -20 59
b:havent cut -82 -67 0
b:havent dose 0 57 -5
b:havent drank 0 49 -33
b:havent had -2 61 -14
b:havent miss -3 -47 0
b:havent open 0 49 -82
b:havent put 3 65 -42
b:hay grup -76 -27 -8
b:hay mas 48 0 66
b:hay nadi 73 15 55
b:hay peligr -58 -10 0
b:hay sangr 50 0 67
b:hay wagon -29 -108 0
b:he almost -48 -14 0
b:he answer 0 49 -28
b:he ask 88 0 51
b:he broke 27 66 -10
b:he brought 12 -18 64
b:he came 56 6 24
b:he can 112 0 34
b:he check 14 56 -25
b:he choke 45 0 70
b:he come 8 92 -40
b:he comido 0 117 -22
b:he consumi -9 -63 -11
b:he did -70 -62 -74
b:he doe 16 0 51
b:he doesnt -16 -21 109
b:he drank 0 53 -86
b:he drink 23 1 78
b:he fall 8 25 -83
b:he get 136 12 58
b:he got -46 -27 16
b:he grit 0 32 -45
b:he had 0 148 -129
b:he has 65 114 -8
b:he hasnt -48 -14 0
b:he hit -54 -25 -100
b:he hug 0 47 -36
b:he is 349 -107 243
b:he just 97 0 132
b:he live -126 -69 0
b:he made -48 34 -54
b:he make 4 62 -138
b:he move 0 99 -117
b:he owe 35 0 51
b:he park 37 0 65
b:he pensado -60 -20 0
b:he pis 0 62 -29
b:he push 1 26 -58
b:he put 14 -4 108
b:he qued -38 63 -26
b:he said 0 -26 81
b:he say 138 15 -15
b:he sit 13 0 73
b:he stop 7 -34 70
b:he tend -58 -39 0
b:he think -80 -81 0
b:he toc 0 25 -58
b:he told -17 -81 -19
b:he took 49 24 -49
b:he touch 17 0 66
b:he track 9 113 -132
b:he walk 44 0 75
b:he was -54 58 -28
b:he wont 70 0 75
b:he wrote -49 -7 0
b:head $ -105 -11 -59
b:head like 65 0 59
b:head off 0 87 -114
b:head on 44 0 53
b:head out 0 83 -41
b:head sinc -64 -56 0
b:head the -91 -34 0
b:head to 0 196 -156
b:head up 1 47 -13
b:hear a 0 27 -61
b:hear aid -52 -59 0
b:hear her -51 -29 47
b:hear how -69 -34 0
b:hear it 59 -11 86
b:hear music 0 83 -49
b:hear the 0 158 -204
b:heart $ -25 -63 0
b:heart attack 88 -2 73
b:heart is 23 92 -86
b:heart one 47 0 28
b:heart pill 44 0 48
b:heat is -83 -51 0
b:heavi but -49 -15 0
b:hed find 88 0 51
b:hel $ 57 3 -1
b:held and 0 61 -57
b:held ice 23 -4 84
b:held my 62 0 36
b:held up -46 -39 -11
b:hell $ -119 32 -25
b:help $ -105 26 -96
b:help me -49 -52 -74
b:help move -10 -63 0
b:her $ -16 81 3
b:her and 74 -1 55
b:her by 82 0 17
b:her door 0 39 -54
b:her heart 47 0 28
b:her honest -70 -15 0
b:her im -116 -77 4
b:her it 15 73 -11
b:her lip 56 0 10
b:her mom -28 30 -45
b:her no -114 -51 0
b:her she 66 114 -59
b:her tag -90 -29 0
b:her the -110 -83 0
b:here $ -209 26 -131
b:here and 60 -3 30
b:here anymor 49 0 50
b:here by 50 -3 27
b:here can -56 -9 0
b:here for -127 -168 12
b:here i 49 16 -2
b:here im 59 0 12
b:here is 81 0 37
b:here next -68 -5 0
b:here on 105 0 39
b:here sinc 36 0 63
b:here with 97 0 81
b:herman $ 56 -45 54
b:herman le -66 -30 7
b:herman me -6 80 -92
b:herman no 95 0 36
b:herman y -102 -113 51
b:hermanit $ 101 0 63
b:heroin $ 0 52 -24
b:hes a -59 -22 14
b:hes at 62 131 -126
b:hes back -24 -63 1
b:hes been -98 -49 -33
b:hes cold 16 0 62
b:hes come 113 0 70
b:hes do -1 -70 9
b:hes drive 92 0 94
b:hes gone 0 14 -74
b:hes gonna 12 48 6
b:hes got 147 0 118
b:hes hit -77 -70 35
b:hes in 86 82 -35
b:hes load 92 0 110
b:hes lock 0 57 -72
b:hes make 56 0 40
b:hes outsid 74 0 58
b:hes still 35 0 101
b:hes who -109 -31 0
b:hes win 0 19 -53
b:hey so 45 48 10
b:hey sorri 78 -13 53
b:hi $ -43 -92 0
b:hi and -35 -81 0
b:hic el -74 -56 6
b:hic en 2 -46 25
b:hic las 74 0 37
b:hic mi -56 -5 0
b:hic una 160 -17 78
b:hid it 50 0 51
b:hide in 27 -65 137
b:hide my 83 44 -16
b:hide the 88 88 -6
b:hiel $ 39 -62 149
b:hiel en -95 -117 0
b:high $ 37 34 72
b:high as -29 -61 0
b:high blood -84 -12 0
b:high five -11 -50 0
b:high if -80 -81 0
b:high on -115 -198 0
b:high right 0 35 -45
b:high school -61 -47 -1
b:hij $ -29 -167 161
b:hij de 16 -53 29
b:hij dic -40 115 -99
b:hij el 59 0 27
b:hij esta 51 0 8
b:hij le -53 -36 -18
b:hij me -150 153 -264
b:hij par -48 -7 21
b:hij se 7 5 58
b:hij y -53 70 -64
b:hij ya -23 -54 6
b:him $ -114 67 -54
b:him and 25 -22 79
b:him by -106 -26 0
b:him from 28 75 -34
b:him heart -25 -63 0
b:him hed 88 0 51
b:him i 67 -12 30
b:him in 46 38 -55
b:him over 37 0 65
b:him sit 0 50 -32
b:him the -16 -48 -13
b:him to -5 -186 59
b:himself to -51 -73 0
b:his car 109 0 40
b:his father 0 60 -44
b:his first -53 6 -14
b:his friend 0 80 -28
b:his hand 18 116 -83
b:his lip 72 -14 20
b:his mom -90 -59 0
b:his mug -39 -68 0
b:his name 83 -1 19
b:his number 0 228 -156
b:his own -42 -49 0
b:his way 9 53 5
b:his whole -105 -57 0
b:histori $ 70 0 9
b:histori sheet 0 56 -17
b:hit a -19 49 -38
b:hit at -32 -59 0
b:hit dure -2 53 -11
b:hit me -39 -92 46
b:hit my 116 131 119
b:hit the -97 -3 -168
b:hiz eso 48 0 86
b:hoj en -55 -9 -10
b:hoj la 62 0 7
b:hold $ 249 181 -14
b:hold a -6 13 -48
b:hold ice 27 0 84
b:hold it 0 56 -72
b:hold my -85 -171 22
b:hold out 0 90 -95
b:hold so 98 0 42
b:hold the -119 -116 1
b:holiday hes -25 -63 0
b:holler $ 14 0 49
b:home $ 164 -11 50
b:home after 68 6 -13
b:home and -22 37 -79
b:home at 32 33 58
b:home by -24 -63 -20
b:home drunk -3 -51 23
b:home for -45 -9 -30
b:home i 49 166 -44
b:home now -41 46 -93
b:home number 0 18 -46
b:home safe -66 -9 0
b:home shower -45 -12 0
b:home to -78 -25 11
b:home tonight 49 0 58
b:home w -18 112 -23
b:home with -36 45 -7
b:homework and 0 52 -41
b:honest $ -47 -8 -122
b:honest answer 77 0 35
b:honest id 53 0 73
b:honest no -70 -15 0
b:honest say -70 -15 0
b:honor roll -61 -46 -9
b:hoodi to -49 -20 9
b:hook on -54 -26 0
b:hope $ 25 105 -12
b:hope everyon -46 5 -9
b:hope i 91 0 76
b:hope my 25 0 51
b:hope not 11 45 -29
b:hope shes -83 -60 0
b:hope that -45 -27 0
b:hope the 303 0 137
b:hopeless no -25 -110 0
b:hor $ -96 -39 -14
b:hor abren -40 -72 -17
b:hor sal 103 0 62
b:hor sin 0 79 -41
b:hor y 76 -17 59
b:horari $ -50 -107 0
b:horribl $ -52 23 -4
b:hotel room 0 56 -75
b:hotlin kept 98 0 42
b:hour $ -30 -206 70
b:hour ago 171 28 137
b:hour and -20 -31 -52
b:hour at -34 -103 0
b:hour delay -17 72 -28
b:hour i -95 -36 -19
b:hour off 0 64 -30
b:hour pocket 0 51 -29
b:hour tri 52 0 35
b:hous $ -241 40 -131
b:hous i 81 0 55
b:hous ill -52 -18 0
b:hous is -72 -76 -8
b:hous ladi -1 61 -26
b:hous smell -6 -49 0
b:hous to -24 -46 0
b:hous when 0 47 -36
b:hous with 71 0 44
b:hous would 67 0 20
b:how $ 60 70 43
b:how bad -16 30 -67
b:how do 13 74 -112
b:how everybodi 0 60 -45
b:how fast -45 -31 0
b:how hard -83 3 -58
b:how he -13 -5 -52
b:how it 11 -24 84
b:how like 91 0 45
b:how mani -36 -47 70
b:how strong -124 -51 0
b:how that -52 -41 3
b:how the -80 -29 0
b:how to 172 -23 50
b:how you 65 -2 94
b:hoy $ 141 4 102
b:hoy casi 68 0 79
b:hoy cobr 21 89 -50
b:hoy dij -102 -71 0
b:hoy en 85 45 -21
b:hoy es -17 82 -140
b:hoy esta -22 18 -54
b:hoy fue 211 0 115
b:hoy fui 66 -1 34
b:hoy hag -28 -53 26
b:hoy la 47 -5 -25
b:hoy le 53 -60 74
b:hoy me -145 38 -3
b:hoy mism 47 0 41
b:hoy no -35 88 -32
b:hoy se -62 -25 0
b:hoy si 65 57 -65
b:hoy tambi 111 0 114
b:hoy viv -29 -45 0
b:hoy vuelv 0 50 -38
b:hoy y 2 48 -60
b:hoy ya -64 -132 -11
b:hr 130 0 59 -25
b:huel a -12 27 -71
b:hug me -155 -53 -36
b:hung a -59 -17 0
b:hung drywal -83 -29 0
b:hungri but 0 29 -50
b:hurt $ 47 -108 -1
b:hurt anybodi -77 -16 0
b:hurt even 0 87 -83
b:hurt everi 0 53 -48
b:hurt from 17 74 -54
b:hurt my 189 -18 73
b:hurt myself -243 -144 73
b:hurt worth -49 -79 0
b:husband grab 0 24 -67
b:husband has -16 -52 68
b:husband ipa 0 74 -52
b:husband lock 0 20 -63
b:husband percocet 0 46 -34
b:husband took 52 -10 55
b:hypothet shes 0 80 -108
b:i $ 55 -55 90
b:i 80 -8 -45 0
b:i about -49 -30 0
b:i agre -34 -56 0
b:i aint 71 0 83
b:i almost 111 0 20
b:i alreadi -22 15 -66
b:i am 1 130 -115
b:i answer 72 114 -57
b:i are -179 -85 -51
b:i argu -47 -61 0
b:i ask 80 -30 58
b:i ate 23 74 -31
b:i believ -25 -46 -26
b:i bit 55 17 10
b:i bought 63 165 -188
b:i bring -77 -95 -4
b:i brought -64 -91 0
b:i burn 103 0 15
b:i call 37 106 -38
b:i came -81 -86 0
b:i can -160 210 -406
b:i cant -34 -119 73
b:i carv 99 0 21
b:i caught -60 -18 0
b:i celebr 0 52 -37
b:i check -153 -96 0
b:i clean -47 -22 31
b:i close 0 91 -138
b:i come 68 0 36
b:i consum 0 59 -30
b:i could 89 26 -25
b:i couldnt -99 -12 -107
b:i count -61 -31 0
b:i cri -77 -36 5
b:i cross 52 0 93
b:i decid 47 0 61
b:i did -172 -38 33
b:i didnt -157 -186 -67
b:i disappear -57 -14 0
b:i do -114 -121 139
b:i dont -300 -472 145
b:i drank -36 -84 -256
b:i earn -24 14 -47
b:i envi 181 0 117
b:i even 0 46 -55
b:i fail 0 70 -44
b:i feel 72 54 -41
b:i fell 181 0 135
b:i felt -96 -54 -30
b:i figur 20 70 -33
b:i final 114 -4 8
b:i finish -178 -127 -21
b:i flinch 0 39 -76
b:i forget -26 51 -54
b:i forgiv 13 -5 78
b:i forgot -85 -26 3
b:i found 52 53 -76
b:i gave 108 -44 60
b:i get -47 -56 -12
b:i give -134 -137 -7
b:i go 33 -22 58
b:i got 74 31 190
b:i grab -120 -43 0
b:i guess 43 4 -48
b:i had 35 161 -153
b:i hate -18 105 -81
b:i have 90 198 81
b:i havent 4 181 -114
b:i hear 114 16 53
b:i heard 17 -57 26
b:i held 52 -25 95
b:i hid 7 76 -23
b:i hide 122 -52 21
b:i hit 71 0 86
b:i hope 28 -46 65
b:i hung -48 -14 0
b:i injur 66 0 31
b:i join -59 -20 0
b:i jump 49 -16 49
b:i just 23 -159 162
b:i keep 262 240 -52
b:i kept -6 132 -95
b:i know 328 155 235
b:i lay 60 0 51
b:i learn -53 92 -50
b:i leav -27 -2 -69
b:i left 96 7 19
b:i lie 87 17 16
b:i like -153 -130 26
b:i line 61 0 13
b:i listen -30 -60 0
b:i look 75 -4 47
b:i lost -58 -49 1
b:i made -98 64 -80
b:i make -40 -64 61
b:i mean 47 -51 80
b:i meant -93 -150 85
b:i mess 0 77 -43
b:i might 116 9 86
b:i miss -73 -50 41
b:i need 22 207 -105
b:i never -17 172 -111
b:i notic -91 -80 4
b:i open 0 78 -81
b:i owe 69 -15 115
b:i own 166 0 59
b:i park -79 -46 0
b:i pass -31 -138 74
b:i pay 47 45 4
b:i pick -101 84 -114
b:i pictur 76 0 60
b:i plan 54 -1 36
b:i pray 88 0 44
b:i promis 22 127 -6
b:i put 52 37 -32
b:i quit 72 265 -121
b:i read -81 -30 0
b:i regret 0 105 -57
b:i relaps 1 58 -46
b:i rememb -35 -184 0
b:i said -9 -75 13
b:i sang -6 125 -41
b:i sat -2 -66 18
b:i save -19 -21 85
b:i scratch 55 0 8
b:i scream 77 0 22
b:i see 52 -22 -39
b:i send -118 -63 0
b:i sent -40 -185 -11
b:i set 24 -87 42
b:i shake 0 25 -47
b:i should 112 24 4
b:i shouldnt 62 23 -18
b:i sign -85 129 -152
b:i sit 0 55 -25
b:i skip 156 15 209
b:i sleep -45 -31 31
b:i slip -25 74 -45
b:i sort -55 -38 9
b:i spill -56 -146 -7
b:i stand 50 0 30
b:i start 81 -13 32
b:i stay -57 22 6
b:i still 22 -11 -84
b:i stood 182 -13 88
b:i stop 72 63 -33
b:i swear -55 -23 -42
b:i take -34 -83 27
b:i talk -52 119 -111
b:i tell 88 0 53
b:i text -10 31 -70
b:i think 86 -82 197
b:i thought -18 -14 64
b:i tie 65 0 48
b:i told -116 -57 -5
b:i took 249 94 96
b:i tri 72 21 34
b:i use -84 21 -9
b:i wake 52 -38 24
b:i wanna -26 -47 94
b:i want 284 25 242
b:i was 140 532 -486
b:i wasnt 34 -49 55
b:i wave -73 -54 0
b:i went -115 -3 0
b:i will -174 -56 -43
b:i wish 77 -9 66
b:i wont 215 14 119
b:i would -44 62 -68
b:i wouldnt 91 0 68
b:i wrote -19 -26 88
b:iba a -48 -2 -52
b:iba con -45 -9 0
b:iba por 0 112 -79
b:ibuprofen and -47 -27 0
b:ice $ 25 -5 80
b:ice and -12 67 -63
b:ice cream -31 -132 26
b:ice i 27 6 66
b:ice in 0 85 -48
b:ice with 0 62 -20
b:id be 239 136 -7
b:id call -59 -68 0
b:id do 7 109 -231
b:id go 45 1 4
b:id like 70 59 -40
b:id never -164 -122 0
b:id of -83 -20 0
b:id rather 30 71 10
b:id say -4 -45 11
b:id take 15 -10 83
b:idc anymor 12 101 -40
b:ide volvi 28 0 47
b:idea $ -62 -24 30
b:idea in -46 -21 0
b:if a 232 8 62
b:if ani -49 -40 0
b:if anyth 10 -55 25
b:if he -205 -110 59
b:if i 207 77 49
b:if im 94 70 -22
b:if it 7 -33 101
b:if look -89 -9 0
b:if my -73 -53 -22
b:if she 50 0 32
b:if the 36 -80 93
b:if there -20 -49 82
b:if they -4 -7 46
b:if this 17 70 -107
b:if u 262 0 120
b:if you -119 18 -59
b:igual $ 10 52 -38
b:igual de 0 184 -83
b:igual sin 77 0 55
b:ija en 0 58 -38
b:ill be -29 -87 89
b:ill do 100 23 99
b:ill drink 0 78 -49
b:ill drive -93 -70 -6
b:ill just 0 74 -59
b:im 6 -6 -41 75
b:im a -19 -87 -92
b:im about 67 244 -74
b:im addict -60 -52 0
b:im afraid 25 125 -109
b:im aliv -105 -89 0
b:im alon 113 55 82
b:im alright -85 -51 0
b:im angri -51 -25 0
b:im at 101 52 113
b:im back 0 20 -46
b:im bleed 44 0 97
b:im bring -106 -66 0
b:im calm 57 0 24
b:im close -6 -24 46
b:im cook 63 65 32
b:im cover -93 -32 -29
b:im cri -64 -35 -30
b:im dead -104 -30 11
b:im deceas -54 -21 0
b:im die -41 26 -105
b:im do -4 -1 47
b:im done 34 104 -42
b:im drink -20 36 -48
b:im drive 9 96 -84
b:im drop 0 47 -89
b:im embarrass -69 -47 0
b:im fill 61 0 53
b:im fine 50 -76 87
b:im free 122 0 139
b:im get 1 119 -172
b:im go 220 105 103
b:im goin 0 27 -70
b:im gonna 104 8 113
b:im good -75 -18 0
b:im have -4 4 -62
b:im head 0 7 -57
b:im here -152 -182 22
b:im hide 85 0 75
b:im high -102 -193 -45
b:im hold -17 -58 15
b:im hook -52 -23 0
b:im hope 21 0 74
b:im in 198 222 -31
b:im itch 9 0 48
b:im just -47 5 -134
b:im late -20 54 -81
b:im learn -154 -160 0
b:im leav -3 51 -27
b:im lose 0 63 -150
b:im never 0 97 -109
b:im next 59 100 -12
b:im nod 39 0 132
b:im not -16 113 4
b:im ok -130 -163 1
b:im on -33 -84 5
b:im out 21 157 -121
b:im outsid 4 83 -34
b:im pay -80 -81 0
b:im quit -50 -64 -47
b:im readi 116 0 49
b:im sad -66 -57 0
b:im scare 125 1 168
b:im shake 41 37 81
b:im smile 48 0 31
b:im so -109 -116 75
b:im sorri 111 27 53
b:im stay -99 -122 11
b:im still 72 70 45
b:im suicid 52 0 3
b:im suppos 27 0 84
b:im sweat -50 -102 -13
b:im take -37 64 -136
b:im tell -84 -77 5
b:im the -33 -7 -79
b:im thinkin 0 18 -46
b:im third 0 64 -30
b:im tire -12 52 -33
b:im too 0 87 -53
b:im two 0 75 -67
b:im type 99 38 22
b:im wast 0 112 -85
b:im write -9 35 61
b:in $ -46 111 109
b:in 14 0 77 -15
b:in 15 -1 54 -19
b:in 20 0 76 -32
b:in 2019 95 -20 41
b:in 3 -1 47 -47
b:in 4 0 57 -5
b:in 5 57 0 44
b:in 8th 0 46 -44
b:in 95 63 0 33
b:in a 234 94 185
b:in about 54 0 26
b:in advanc -16 -10 -85
b:in an 118 115 -20
b:in and 17 -86 57
b:in ani -103 -54 -1
b:in august 139 0 31
b:in between 0 67 -27
b:in case 2 -32 50
b:in colleg 0 54 -35
b:in decemb -127 -17 0
b:in detox -48 -72 -22
b:in eighth -58 -74 0
b:in everi -64 -5 0
b:in feb 0 48 -53
b:in fifteen -75 -67 0
b:in for -46 -10 0
b:in front 88 48 61
b:in group 50 -111 -3
b:in her 56 58 -47
b:in here 80 -20 32
b:in his 34 -47 25
b:in i -8 -6 71
b:in it 69 78 5
b:in januari -49 86 -49
b:in juli 35 -33 47
b:in kept 49 0 16
b:in law -36 -73 -81
b:in line -12 -85 -4
b:in love -62 -87 0
b:in may -5 11 51
b:in me 0 151 -107
b:in my 312 151 66
b:in novemb 22 -2 46
b:in one -35 147 -70
b:in order 121 0 63
b:in our 66 -11 31
b:in peac -45 -26 0
b:in prison -43 25 -48
b:in rank -77 -16 0
b:in septemb -12 67 -30
b:in sick 0 45 -43
b:in that 82 80 -71
b:in the 321 188 203
b:in their -56 -42 20
b:in there -3 -78 45
b:in this 20 -87 13
b:in three -20 70 -4
b:in town -67 -12 0
b:in tulsa -8 69 -45
b:in two -83 -31 -55
b:in week -88 -81 0
b:in which -53 -32 0
b:in with 28 100 -22
b:in your -118 -34 -1
b:infanci dej 0 53 -37
b:infart con 20 -31 77
b:infart dorm 45 0 24
b:inform con 0 68 -32
b:inform que 0 81 -53
b:ingeri alcohol 0 68 -32
b:inject twice 0 72 -37
b:injur myself 66 0 31
b:insid $ 59 0 15
b:insid last 0 58 -22
b:insid of 5 51 -92
b:instead $ -84 -66 0
b:instead of 154 345 -63
b:insulin on 9 0 57
b:insult to 0 51 -31
b:insur and 103 0 2
b:insur peopl -75 -12 0
b:intend to 74 31 17
b:intent as 90 0 77
b:intent of -58 -10 0
b:into a 45 -14 46
b:into my 106 20 50
b:into the 108 -57 83
b:invit $ 66 -31 49
b:invit a -1 99 -82
b:inyeccion de -6 -46 0
b:inyeccion del -17 -51 -5
b:inyeccion me 0 59 -37
b:inyect la 7 -92 27
b:inyect y 119 0 40
b:ipa onli 0 52 -37
b:ipa while 0 164 -49
b:ir $ 3 -82 65
b:ir a 4 77 -37
b:ir al 123 -8 30
b:ir por 0 148 -109
b:ir ya 73 0 32
b:irme $ 72 0 37
b:iron $ -26 -68 55
b:ironi $ -45 3 -18
b:is $ 90 -93 20
b:is 140 0 78 -102
b:is 5 -1 82 -26
b:is 6 -68 -48 0
b:is a -126 6 -81
b:is about -56 -22 0
b:is abroad 49 0 10
b:is almost 16 -5 77
b:is and 92 0 17
b:is ask -61 -27 0
b:is at 154 55 137
b:is back 308 67 111
b:is better -17 -64 1
b:is blue 104 0 73
b:is broken -32 -53 0
b:is burn 68 0 10
b:is clean -58 -65 11
b:is close -96 2 -12
b:is cold 78 0 23
b:is cut -4 100 -105
b:is do -23 103 -175
b:is done -26 -103 4
b:is drink -81 -184 0
b:is drunk 100 0 89
b:is enough 7 12 -70
b:is fine -9 81 -55
b:is follow 105 0 61
b:is get 1 180 -122
b:is gone 58 33 49
b:is gonna -214 129 -162
b:is good -91 -40 0
b:is goodby 47 0 9
b:is here 157 0 106
b:is high -24 -81 31
b:is hit 29 -23 45
b:is how 68 66 8
b:is i -109 -95 6
b:is in 156 -15 76
b:is iron -65 -14 0
b:is it -204 -152 -73
b:is just -96 -99 -5
b:is kept -62 -55 0
b:is kill -55 -41 0
b:is known -45 -41 0
b:is load -11 55 -17
b:is loud 6 40 -56
b:is made 124 0 8
b:is me 149 0 44
b:is move 26 55 13
b:is murder -82 -22 0
b:is my -179 -169 30
b:is no 45 56 -19
b:is nod 27 0 48
b:is not -153 -201 26
b:is noth 52 -14 26
b:is numb 38 0 58
b:is off 33 55 1
b:is on 222 -15 128
b:is open -74 31 -38
b:is out 11 159 -70
b:is outsid 59 0 38
b:is over 34 139 -9
b:is pick 0 39 -53
b:is plan -129 -18 4
b:is readi -21 228 -163
b:is refus 111 -9 46
b:is right 63 0 22
b:is short -32 132 -8
b:is shot -12 -92 0
b:is sign 127 -35 11
b:is slow 114 -2 64
b:is slump 72 0 12
b:is so 110 30 69
b:is stand 91 0 36
b:is stay -89 -31 0
b:is still -10 63 -72
b:is talk 68 0 51
b:is tap 0 15 -49
b:is that -16 148 -81
b:is the 25 -275 181
b:is there -74 23 -104
b:is to -85 -12 2
b:is tonight 0 38 -67
b:is true -63 -10 0
b:is unlock 160 60 8
b:is use 20 50 -8
b:is veri -123 -91 0
b:is water 0 69 -84
b:is weird -72 -44 35
b:is what 2 -46 22
b:is win -77 105 -61
b:is work 4 64 -34
b:is worth 84 -8 15
b:is wreck 0 126 -65
b:is yes 72 0 1
b:isnt for 74 30 88
b:isnt there 0 57 -45
b:it $ -207 156 -392
b:it a -120 117 -136
b:it after 83 -48 91
b:it again 210 109 28
b:it all 110 -35 116
b:it alreadi -66 41 -29
b:it and 8 66 -20
b:it answer -73 -37 0
b:it around 0 59 -71
b:it as -73 -46 0
b:it at 21 -119 7
b:it back -14 85 -82
b:it bad -68 2 -8
b:it becaus -57 -14 0
b:it been -42 -40 -45
b:it befor 0 26 -48
b:it bled 95 0 91
b:it bleed 97 0 96
b:it but 96 76 16
b:it did -2 -7 -69
b:it doesnt 6 97 -58
b:it down -67 33 -70
b:it emptier 40 0 52
b:it end -98 -15 18
b:it everi 2 23 -45
b:it feel 28 163 -29
b:it felt -94 -21 0
b:it fine -51 -15 0
b:it finish 66 0 53
b:it for 50 -14 32
b:it from -25 58 -9
b:it get 37 -47 135
b:it go -22 46 -176
b:it goe -60 -32 0
b:it got -27 105 -100
b:it happen 54 -23 42
b:it hard 50 0 89
b:it has -61 -35 -15
b:it havent 28 57 -30
b:it help 5 -78 18
b:it hit 6 62 3
b:it i 4 52 -86
b:it im 85 62 13
b:it in -27 197 -255
b:it is -235 -169 -56
b:it isnt 157 9 92
b:it it -15 45 -69
b:it job 87 0 87
b:it last 17 -17 46
b:it late -92 -31 14
b:it left -57 -126 0
b:it like -5 -66 26
b:it load 95 0 111
b:it look -123 -57 -15
b:it me 171 38 -32
b:it midair -60 -18 0
b:it more -8 37 -96
b:it my 58 39 -54
b:it never 3 64 -2
b:it no -42 -90 0
b:it nobodi 24 0 69
b:it normal -5 94 -96
b:it not 74 274 -206
b:it now -33 60 -37
b:it ok 8 -27 45
b:it on 34 132 -2
b:it onli -11 30 -56
b:it out -104 -114 -45
b:it over 148 -191 254
b:it own -59 -109 0
b:it perman 100 0 83
b:it pleas -14 93 -109
b:it right -112 -84 0
b:it see -78 0 -13
b:it serious -61 -28 0
b:it should 90 103 -24
b:it so -8 41 -94
b:it somewher -63 -36 0
b:it stand -62 -34 0
b:it still 20 -30 123
b:it stop 82 16 136
b:it straight -101 -112 0
b:it stuck -87 -28 -7
b:it take 89 -35 54
b:it that -62 -32 -18
b:it the 157 28 49
b:it there 155 34 11
b:it this 16 0 50
b:it time 74 -31 122
b:it to 215 62 98
b:it today -75 -63 13
b:it togeth -26 -74 0
b:it too -6 117 -159
b:it true 213 0 84
b:it twice 32 53 76
b:it under 71 0 51
b:it up -49 -116 -18
b:it wait -58 -12 0
b:it was 50 194 -159
b:it wasnt 190 92 209
b:it with -144 -216 6
b:it without -37 -74 0
b:it wont 76 0 118
b:it would -103 -84 10
b:it yet 38 54 41
b:itch and 34 0 63
b:itll be 58 0 20
b:ive been -87 -28 -63
b:ive decid 67 22 -87
b:ive given 0 39 -54
b:ive got 207 76 156
b:ive never 0 82 -69
b:ive open 34 0 82
b:ive pick 43 0 56
b:ive run 0 65 -50
b:ive said 0 61 -23
b:ive sat 15 67 -3
b:ive written 65 0 74
b:jaj $ -298 -213 2
b:jaj no 0 54 -28
b:jaj y 46 0 20
b:jajaj $ -115 -110 0
b:jane is -71 -57 0
b:januari $ -9 2 -49
b:jaw hurt -48 6 -76
b:jealous of 75 -7 32
b:jef $ 126 0 42
b:jef me -153 10 -23
b:jelli $ -114 -12 0
b:jering $ 31 110 -36
b:jering al 49 0 48
b:jersey $ -62 -37 0
b:jess $ 74 0 36
b:jk he -68 -21 0
b:job $ 72 102 3
b:job and -78 -82 0
b:job good -54 -13 0
b:join her 141 0 59
b:joke $ -3 133 -203
b:joke i 37 0 45
b:joke is 0 66 -36
b:journal done 0 139 -90
b:juev $ -113 -147 -11
b:juev ni 44 95 5
b:juev no 0 64 -39
b:jum otra -7 -54 0
b:jump $ 90 -15 20
b:jump me 30 0 45
b:jump off -64 -80 0
b:jump out 20 -34 71
b:junt el 58 -5 60
b:junt las 76 0 73
b:jur $ 63 0 26
b:juri duti -72 -79 3
b:just be 0 29 -72
b:just click -42 -58 0
b:just feel -64 -69 30
b:just for 68 -72 49
b:just got -28 77 -29
b:just gray -54 -30 0
b:just like 43 -9 45
b:just nic 0 19 -46
b:just not 108 0 25
b:just now 90 0 128
b:just one 34 71 -81
b:just quiet -105 -66 0
b:just rape 107 0 118
b:just sat 23 -12 82
b:just say -35 68 -50
b:just tell 0 66 -70
b:just text 106 23 60
b:just the -16 137 -138
b:just think -48 -28 7
b:just threw 40 0 67
b:just to 52 104 -67
b:just wait 58 0 32
b:just want 170 -29 127
b:karaok night -66 -23 0
b:keep catch 19 19 -62
b:keep go 0 -23 80
b:keep hear -90 -2 -60
b:keep look 2 48 -39
b:keep me 146 0 150
b:keep measur 49 0 19
b:keep my 14 -59 153
b:keep noddin 4 0 45
b:keep open 0 63 -82
b:keep pictur 110 0 68
b:keep say -58 -45 8
b:keep the -175 -57 -28
b:keep tri 8 -9 57
b:keep up 0 77 -153
b:keep walk 35 87 -96
b:kept $ -103 -59 0
b:kept drive -8 -73 0
b:kept go -63 -81 -32
b:kept me 96 -3 42
b:kept one 24 49 5
b:kept pump -73 -54 0
b:ketchup $ -48 -16 0
b:keto diet -56 -25 0
b:key $ 33 195 -166
b:key and 58 114 -50
b:key in -46 -34 6
b:key is 123 -33 8
b:keyboard $ 51 -5 35
b:kick me -44 -51 50
b:kick off 0 48 -4
b:kick on 0 71 -71
b:kick out -50 -34 0
b:kick the 29 -14 86
b:kid $ 47 163 -58
b:kid are -75 -31 -4
b:kid ask -81 -53 0
b:kid at 40 116 -54
b:kid cri 0 -1 50
b:kid everi 0 74 -79
b:kid for -58 -4 0
b:kid got 159 -2 98
b:kid has -114 -55 -2
b:kid is 49 -1 22
b:kid school 143 -8 50
b:kid the -27 -46 0
b:kid tire -67 -11 0
b:kid today 0 40 -100
b:kid want -52 -18 0
b:kid will -22 -54 0
b:kid with 74 -1 25
b:kid would 89 0 22
b:kier mat 47 0 5
b:kill for -89 77 -85
b:kill him 46 0 5
b:kill me -469 -76 9
b:kill my 70 -23 63
b:kill myself 315 -24 75
b:kill that -73 -38 0
b:kill the -74 -9 25
b:kin or 92 0 33
b:kind $ 59 -9 60
b:kind cancel 122 0 58
b:kind of 46 188 -13
b:kind the 48 -4 2
b:kind to -77 -51 7
b:kitchen $ 190 148 9
b:kitchen get 0 39 -71
b:kitchen sink -46 -60 0
b:kitchen tabl 61 4 31
b:kitchen window 30 0 56
b:klonopin about 49 0 45
b:klonopin down 0 73 -118
b:kms not 60 0 4
b:kms relaps 43 0 77
b:knee $ -91 -25 0
b:knee are 10 -53 -4
b:knife $ 41 68 -60
b:knife in 19 -4 63
b:knife skill -65 -25 0
b:knife to 61 0 18
b:know $ -230 -156 -100
b:know about 19 -39 47
b:know how -130 -67 17
b:know if 1 142 -166
b:know im 53 14 139
b:know it 22 84 47
b:know the 146 28 124
b:know them -22 -77 0
b:know what 86 449 -274
b:know where 54 5 53
b:know which 221 45 83
b:know who 79 0 24
b:know whos 0 49 -52
b:knuckl are 0 225 -51
b:knuckl split 36 0 48
b:la acer 0 137 -63
b:la aguj -22 -36 -54
b:la alarm -73 -60 0
b:la alberc 78 -38 40
b:la almoh 52 72 38
b:la ambul 59 -21 96
b:la ansied -19 38 -92
b:la aplic -6 82 -8
b:la app -45 73 -95
b:la aven 14 0 48
b:la azote 85 41 85
b:la baner -75 -56 0
b:la banquet -3 86 -40
b:la bard 56 38 7
b:la barr -4 1 -72
b:la basur 34 65 19
b:la beb -19 -2 -64
b:la bici -25 -113 0
b:la boc -15 127 -177
b:la bols -86 -62 -51
b:la bolsit -14 20 -94
b:la botell -60 90 -253
b:la buprenorfin -46 146 -95
b:la cabez 76 100 8
b:la caj 87 -10 39
b:la call -35 -61 -1
b:la cam -7 99 -46
b:la cancion -81 -11 0
b:la cantin -36 -85 -27
b:la car -75 -64 35
b:la carcel -44 -109 5
b:la carn -8 93 -64
b:la carniceri -78 -54 0
b:la carreter 120 -1 39
b:la cart 123 16 65
b:la carter -41 -45 -44
b:la cas 89 14 50
b:la casill -51 -1 0
b:la cej 16 -5 49
b:la cen -58 -18 -27
b:la chiv 134 41 59
b:la cit -50 -28 -22
b:la clinic -27 6 -54
b:la coc -26 -143 28
b:la cocain -6 -60 0
b:la cocin 214 92 98
b:la coloni -13 -65 0
b:la com 64 -38 56
b:la combi 23 0 45
b:la compu 52 14 26
b:la cuadr 40 -41 53
b:la cuart 0 46 -112
b:la cuch 115 47 -5
b:la cuchill 106 0 110
b:la cuent 145 26 129
b:la cuerd -113 -101 80
b:la cun -68 -28 0
b:la de -157 -174 1
b:la dej 82 28 60
b:la del -78 -69 0
b:la deud 105 0 112
b:la direccion 27 -66 55
b:la dosis -33 -66 70
b:la encuest -34 50 -43
b:la escaler 60 -8 57
b:la escuel -50 -155 54
b:la escup 0 132 -93
b:la espald -151 -92 3
b:la esper 93 -1 26
b:la esquin -138 -21 -110
b:la farmaci 48 -23 21
b:la fich 0 102 -10
b:la fiest -25 90 -32
b:la flac 103 0 49
b:la fot -13 -122 18
b:la gargant -24 -83 -8
b:la gasolin 41 0 57
b:la grip -94 -52 -17
b:la guagu -4 49 -72
b:la guanter 0 94 -121
b:la guerr -58 -32 0
b:la her -11 -18 47
b:la heroin 7 54 -39
b:la hieler 0 64 -22
b:la ide 213 0 114
b:la infanci 0 53 -37
b:la insulin 24 -70 95
b:la inyeccion -47 -38 -45
b:la jering 75 110 -31
b:la lavador -25 105 -85
b:la lengu -42 -3 -143
b:la licenci -61 9 -22
b:la licoreri -2 75 -32
b:la lig -81 -82 0
b:la line -61 -175 49
b:la list 16 163 -32
b:la llav 54 -3 15
b:la llev 59 -1 7
b:la luz -14 -51 67
b:la maestr -82 -17 0
b:la mal -45 -15 0
b:la malill 11 81 -36
b:la man 73 66 -103
b:la manan -68 -18 -81
b:la mang 48 -10 20
b:la manguer 122 0 41
b:la mantec 0 82 -64
b:la maquet -46 -103 0
b:la maquin 76 25 16
b:la medall -15 -102 -1
b:la medisin 0 58 -38
b:la mes 150 161 40
b:la metadon -24 282 -222
b:la mia 0 43 -63
b:la milp -127 -12 -5
b:la mism -51 -19 -12
b:la mit -46 -49 0
b:la mochil 0 49 -25
b:la mot -135 -49 32
b:la mudanz -105 -92 -11
b:la munec 112 0 71
b:la naltrexon -4 147 -44
b:la nariz -27 167 -135
b:la navaj 21 -4 89
b:la nen -44 -69 -17
b:la net 52 -24 10
b:la never -18 -54 0
b:la nin 60 93 -28
b:la niner -6 -70 31
b:la noch -72 44 -20
b:la nuev -83 -14 0
b:la obra 169 31 86
b:la oficin -51 -29 0
b:la olla -1 141 -98
b:la otra 71 -104 96
b:la pacienci -7 -54 8
b:la pantall 52 -11 26
b:la panz 121 -35 183
b:la par 2 -47 68
b:la part -72 -27 0
b:la pastill -119 23 -114
b:la pelon 26 0 60
b:la pen -119 -40 0
b:la piedr -89 -105 -55
b:la piern 106 7 78
b:la pintur -83 -52 -25
b:la pip 0 58 -158
b:la piscin -57 -100 11
b:la pistol 218 0 142
b:la planch 90 119 -44
b:la plat 0 187 -131
b:la polici 48 -20 44
b:la pomp -22 -64 0
b:la pregunt 87 -12 121
b:la prep 9 17 92
b:la presion -19 -91 2
b:la primer 8 122 -132
b:la prueb -19 108 -74
b:la puert -27 -20 65
b:la que -5 144 -154
b:la quier -114 28 -96
b:la quij 73 26 108
b:la quincen -13 43 -49
b:la rach 0 181 -98
b:la ray 56 -50 177
b:la recet -56 -15 -59
b:la rent -57 39 -97
b:la respir -59 -18 -40
b:la rop -69 -88 42
b:la sal -211 -27 -25
b:la sangr 95 0 43
b:la sart 62 0 66
b:la segund -43 -47 0
b:la seman -12 68 -57
b:la senor -71 -96 7
b:la seri -92 -85 0
b:la sertralin -51 -29 -37
b:la sesion 66 -73 37
b:la sierr -6 92 -16
b:la sill 67 156 -85
b:la sog 143 0 81
b:la tap 0 62 -86
b:la tard -4 49 -20
b:la tel 82 -18 62
b:la teng 120 139 -43
b:la tentacion 0 166 -81
b:la terapeut -77 -52 0
b:la tin 117 0 187
b:la tir 0 104 -134
b:la toall 86 119 108
b:la tom -92 -95 -9
b:la tos -47 -82 -12
b:la ultim 1 62 -99
b:la uso 0 108 -14
b:la vacun -56 -65 6
b:la vdd 34 0 54
b:la vecin 161 -39 103
b:la vent -65 -5 0
b:la ventan 56 92 -105
b:la veo 50 0 59
b:la verd -44 26 -88
b:la vez -16 -51 0
b:la vid 108 -26 175
b:la vig 182 0 63
b:la virg 55 109 45
b:la voz 215 -124 153
b:la vuelt 36 -91 63
b:la vuelv 65 0 28
b:lab partner -45 13 -8
b:label like 0 50 -32
b:lad $ 40 -23 81
b:lad y 57 28 25
b:ladi call 0 64 -30
b:ladr manan 59 0 44
b:lake $ -52 79 -38
b:lake with -67 -35 0
b:lamp $ 44 0 48
b:land face 0 66 -36
b:landlord chang 0 58 -22
b:landlord is -81 -84 0
b:lane just -25 -63 0
b:laptop $ 120 -12 41
b:larg con 114 -3 55
b:larg y 32 64 -71
b:las 6 -1 53 -59
b:las 7 -2 46 -22
b:las benz 0 36 -48
b:las cinc -62 15 -58
b:las cont 97 0 78
b:las cuatr -97 -51 -43
b:las de 69 49 -29
b:las diez -109 -97 1
b:las doc -72 -36 0
b:las dos -85 -52 -7
b:las escaler 4 -54 49
b:las gan -22 207 -193
b:las llav -64 -56 67
b:las man 27 55 -62
b:las marc 78 0 69
b:las ocho 47 32 9
b:las once -25 51 -42
b:las pared 18 80 -81
b:las pastill 169 197 113
b:las piern 110 -8 87
b:las seis -98 25 -79
b:las tijer 109 0 61
b:las tom 46 11 -54
b:las unas -8 100 -80
b:las ven -100 -1 2
b:las vias 162 -10 137
b:las voc 81 0 78
b:las voy 30 0 107
b:last $ 58 -8 57
b:last day -42 -72 37
b:last film 0 66 -26
b:last friday 61 0 29
b:last month -4 73 -97
b:last night 30 392 -62
b:last nite 23 192 -30
b:last note -56 -25 0
b:last of -71 -71 0
b:last one 87 -106 72
b:last week -128 7 -155
b:last year -109 -12 -62
b:last yr 0 39 -65
b:lastim par 106 0 21
b:lat $ -83 -50 37
b:late $ -167 -82 0
b:late i 63 71 -34
b:later $ 63 -22 33
b:laugh $ -78 26 -23
b:laugh at 59 -19 70
b:laundri and -55 -30 7
b:lav con 40 0 47
b:lav el -85 -32 -20
b:lav los 18 47 -36
b:lavador $ -6 117 -101
b:lavador y -52 -39 16
b:law is -26 -80 -3
b:lay there 16 -54 38
b:le averig 17 0 46
b:le avis 2 47 -44
b:le calcul 50 0 59
b:le compr -42 -60 -63
b:le contest -39 48 -31
b:le cuent 14 29 -50
b:le dej 71 -21 122
b:le devolvi 10 93 11
b:le di -105 -51 -73
b:le dig 35 81 -16
b:le dij -49 -34 14
b:le ensen 70 0 38
b:le entre 0 129 -80
b:le escribi -43 72 -25
b:le gust -60 -67 0
b:le habl 37 -23 51
b:le hac -14 78 -96
b:le hag 16 -54 26
b:le he 0 43 -75
b:le hiz 35 0 53
b:le inform 0 70 -47
b:le llev -158 -109 37
b:le met 90 -49 55
b:le meti -53 -40 26
b:le pag -19 -25 59
b:le pedi -84 -26 -19
b:le peg -5 113 -80
b:le pid 67 15 106
b:le pong 21 0 45
b:le pregunt 121 0 77
b:le quit 0 89 -95
b:le rob 0 94 -165
b:le saqu 0 55 -17
b:le teng 21 20 -83
b:le voy 31 -44 126
b:lean esto 40 0 87
b:learn someth -51 -25 0
b:learn to -130 -115 3
b:leav $ -83 92 -116
b:leav for 57 126 -73
b:leav me 129 76 -5
b:leav my 59 -47 16
b:leav the 61 105 29
b:lectur me 0 122 -35
b:leerl en -53 -44 0
b:left $ -96 -99 70
b:left and 0 49 -26
b:left arm 49 55 -27
b:left at -25 -62 0
b:left but 63 0 32
b:left for 78 0 103
b:left half 0 36 -59
b:left him 0 48 -53
b:left his 0 35 -74
b:left i 15 46 -14
b:left it 11 -49 9
b:left me 11 66 -93
b:left my -46 119 -82
b:left of 153 0 96
b:left out -56 -57 0
b:leftov beer -28 -71 0
b:leg $ 55 -66 91
b:leg day -106 -53 0
b:leg kick 0 53 -35
b:leg with 83 0 17
b:leg wont 0 30 -130
b:lengu llev 0 60 -28
b:lengu por -63 -93 0
b:leo el -60 -41 0
b:les cuent -75 2 -30
b:les dej 89 82 27
b:les dij 182 169 39
b:les mand -127 -35 -7
b:less proud -5 69 -38
b:less than -25 -55 0
b:let go 46 -25 5
b:let him -29 62 -78
b:let it 36 -57 75
b:let just 0 79 -50
b:let me -57 -53 8
b:let my 154 -1 95
b:let natur 61 0 88
b:let out 42 15 46
b:let the 178 27 70
b:letter $ -54 39 -32
b:letter of -59 -16 0
b:letter one 47 0 42
b:letter to -104 -32 27
b:letter your 65 0 74
b:levant $ 9 54 -41
b:lexapro plus 47 0 28
b:libr $ -34 -147 -2
b:lick the 0 144 -66
b:licoreri $ 0 76 -20
b:lie $ 0 60 -39
b:life $ 190 -73 83
b:life and -104 -161 2
b:life insur 125 -2 22
b:light $ -11 -5 -50
b:light are 67 0 69
b:light have 0 57 -42
b:light hurt 0 53 -48
b:light out -14 125 -67
b:lighter in 0 38 -49
b:like 20 53 0 49
b:like 40 47 18 3
b:like 9 2 54 -21
b:like a -123 16 -13
b:like all 9 0 48
b:like alway -13 -85 0
b:like an 127 28 43
b:like are 91 0 45
b:like be 0 40 -59
b:like die -115 25 -28
b:like for 53 0 41
b:like i -54 -30 0
b:like im 22 41 -77
b:like it -81 -23 -163
b:like me 0 32 -53
b:like myself -115 -35 -11
b:like noth 0 51 -29
b:like realli 69 79 -25
b:like so 0 48 -56
b:like the -71 -115 23
b:like they 57 0 51
b:like this 7 14 47
b:like to 139 60 36
b:like water 55 0 37
b:like we -98 -64 0
b:like youd 81 0 43
b:lime $ 0 37 -49
b:lime i 0 39 -71
b:limit $ -12 -55 0
b:limon $ -23 -51 0
b:limpi $ 4 50 -8
b:line $ -68 67 -29
b:line and -97 -121 13
b:line ask -48 -1 0
b:line at -18 153 -74
b:line del -69 -78 0
b:line for 16 -99 11
b:line in -31 80 -82
b:line it 85 0 58
b:line number 43 0 49
b:line of -72 -45 -10
b:line on 38 101 -82
b:line up 223 0 113
b:line was -4 -77 0
b:linger $ -34 -72 0
b:lip are 173 0 57
b:lip look 50 0 2
b:liquor two 0 63 -28
b:list $ -175 90 -167
b:list and 176 0 102
b:list de 148 -24 131
b:list i -54 -65 0
b:list im 0 66 -29
b:list of 221 -46 81
b:listen $ -46 59 -119
b:listen and -93 -62 0
b:listen to -91 -109 0
b:lit candl -45 -60 0
b:litl closer 53 0 32
b:littl $ 6 90 -109
b:littl brother -15 -52 86
b:littl closer 80 0 53
b:littl sister 48 0 51
b:live $ -11 -72 34
b:live for -125 -12 0
b:live is 69 0 32
b:llam a -20 -13 53
b:llam el -66 -39 0
b:llam por 0 40 -68
b:llam y 84 -13 39
b:llav adentr -150 -7 0
b:llav del 99 -27 50
b:llav puest 0 77 -73
b:llaver $ 0 50 -38
b:lleg $ 40 -125 57
b:lleg a -120 146 -155
b:lleg al 55 -14 79
b:lleg borrach -27 -80 10
b:lleg el -259 -9 -77
b:lleg en -212 -53 -10
b:lleg jum 95 0 37
b:lleg mi 14 -27 45
b:lleg tard -77 -12 0
b:lleg tom 54 -20 86
b:llev $ 16 48 18
b:llev a -38 -168 80
b:llev al 4 35 -84
b:llev cuarent 0 94 -86
b:llev dias 87 0 51
b:llev dos 18 64 24
b:llev el -127 -78 -53
b:llev flor -55 -39 0
b:llev la 72 45 55
b:llev los -48 -32 -8
b:llev medi 0 60 -22
b:llev mi -73 -9 -15
b:llev mis 64 0 33
b:llev tres 67 123 -32
b:llor $ 107 4 23
b:llor ya 51 0 22
b:lluvi sin -28 -55 -1
b:lluvia $ -55 -35 0
b:lo acab 0 127 -110
b:lo acord -26 -55 0
b:lo arregl -47 -41 0
b:lo de -229 -55 32
b:lo dej -99 97 -142
b:lo del 6 78 -44
b:lo dem 0 76 -88
b:lo dig 131 67 33
b:lo dij -222 -29 -39
b:lo escrib 23 50 -68
b:lo escuch -67 -26 0
b:lo estoy 85 24 25
b:lo habi 0 110 -56
b:lo hag 122 0 118
b:lo he 8 126 -140
b:lo jur 54 -41 29
b:lo mat 51 0 33
b:lo mejor 90 11 62
b:lo mio -41 117 -83
b:lo mism 47 119 -24
b:lo nombr -32 -58 0
b:lo otro 31 53 -8
b:lo pas -29 -97 0
b:lo pong -52 -32 0
b:lo que 48 102 -34
b:lo reenvi -49 -93 0
b:lo sab 2 150 -79
b:lo suelt 40 66 -33
b:lo supier -36 -63 0
b:lo teng 50 46 64
b:lo tom 0 90 -86
b:lo voy 237 55 146
b:load it 188 0 229
b:load the -91 -50 0
b:lobbi $ -49 -50 0
b:loc $ -23 207 -69
b:local date -66 -36 0
b:lock $ -53 23 -99
b:lock and 5 47 68
b:lock me 23 88 -46
b:lock my -53 -34 14
b:lock myself -82 -69 -30
b:lock the 107 -2 64
b:lock up -16 2 -72
b:lock us 18 70 -18
b:lockbox and -40 -60 0
b:log in -62 -90 0
b:log me -75 -78 0
b:log off 148 -9 98
b:logr $ -54 -35 0
b:lol $ -102 -250 73
b:lol im 24 121 -19
b:lol my 11 86 -49
b:lol not 238 -1 45
b:lol the -117 -11 0
b:long enough 91 0 77
b:long haul 0 48 -19
b:long shift -46 -17 0
b:long sleev 160 -4 106
b:long way -187 -27 12
b:longer $ 97 0 33
b:look at -113 36 -145
b:look could -89 -9 0
b:look gray 50 0 2
b:look like 129 -38 108
b:look now 30 0 63
b:look so 108 0 22
b:look up 228 -9 81
b:loos end 55 0 57
b:lord to 97 0 61
b:los amo 93 0 58
b:los analisis -71 -45 0
b:los apag 18 0 45
b:los bendig -45 -11 -8
b:los braz 73 31 -12
b:los centr -68 -14 0
b:los chav -19 -48 -2
b:los chic -47 -39 0
b:los de -76 34 -31
b:los del 2 121 -53
b:los dias -99 -103 -30
b:los dient 0 192 -97
b:los difunt 0 138 -107
b:los doming -128 -19 0
b:los dos 107 -11 138
b:los efect -50 -37 0
b:los florer 0 108 -65
b:los hues -2 122 -153
b:los huev 69 34 0
b:los labi 75 0 34
b:los lent -55 -30 7
b:los lun -12 -52 0
b:los mart 159 -46 47
b:los meti -21 -47 0
b:los muert 106 0 17
b:los nin 53 -57 79
b:los nuev 170 -5 29
b:los ocho 0 48 -27
b:los oid 27 53 -33
b:los ojos 235 -2 234
b:los papel 89 31 106
b:los parch 35 7 74
b:los pies -118 -9 -40
b:los pleb 0 64 -22
b:los porr 0 62 -29
b:los que 106 118 -57
b:los quinc 210 30 23
b:los tenis -62 -29 23
b:los tres -37 -72 0
b:los vecin -19 76 -38
b:los zapat -178 -81 -11
b:lose the 0 80 -90
b:lose this 0 89 -196
b:lost 4 -15 -57 0
b:lost a -56 -23 3
b:lost count 221 0 125
b:lost my -112 -51 -9
b:lot $ 111 -4 143
b:lot of -47 -16 52
b:lot read 0 50 -32
b:lot with -21 69 -61
b:loud i -31 -49 -3
b:loud in 65 -7 83
b:loud it -8 -74 0
b:loud loud 0 54 -59
b:loud me 0 54 -59
b:loud tonight 0 15 -49
b:love $ -69 -104 0
b:love it -150 -72 -11
b:love letter 0 50 -32
b:luck $ -93 -54 0
b:lueg el 0 153 -80
b:lueg la 0 61 -39
b:lueg pidi 0 19 -51
b:lug a 0 65 -46
b:lugar a 53 11 53
b:lun $ -92 -77 -31
b:lun me 76 46 59
b:lun y -6 58 -63
b:lunch $ -40 -53 43
b:lunch and -7 76 -55
b:luz que -77 -32 0
b:luz y -3 -28 51
b:mad $ 3 63 -18
b:mad about 89 0 31
b:mad at -49 34 -124
b:made a 210 -36 85
b:made come -48 -15 0
b:made for -62 -17 0
b:made it -90 -62 7
b:made my -8 -61 30
b:made myself 54 118 -116
b:made the -114 -95 -6
b:made us -46 75 -28
b:madr me 20 128 -129
b:mail $ 213 -2 42
b:mainten $ -45 -9 0
b:make a 44 -17 52
b:make ani -12 -45 0
b:make her 69 0 7
b:make im 42 0 87
b:make it -57 14 -101
b:make me -19 -34 -156
b:make my 83 12 55
b:make myself 116 17 25
b:make sure 63 -3 119
b:make the -89 -48 14
b:make them -51 -60 3
b:mal $ -51 -51 0
b:mal con 0 125 -47
b:mal que -45 -52 0
b:malecon mir 48 0 46
b:malill $ 0 54 -69
b:malill me 0 43 -61
b:mam $ 22 -49 95
b:mam a -58 -43 4
b:mam dic -85 -74 -42
b:mam esta 63 -6 23
b:mam las -16 54 -22
b:mam me 0 138 2
b:mam no -15 53 -32
b:mam por 46 0 20
b:mam que 86 88 -18
b:mam se 67 2 2
b:mam ya 117 0 8
b:man $ 39 149 -183
b:man at -56 -26 0
b:man con -101 -112 70
b:man cuand 5 -101 48
b:man de -10 74 -38
b:man que 17 0 46
b:man si -81 -34 16
b:man to 61 46 -10
b:man y 103 43 -43
b:manag shook 0 111 -61
b:manan $ 111 42 16
b:manan a -9 -58 5
b:manan debaj 0 53 -27
b:manan en 90 8 71
b:manan hay -45 -6 0
b:manan llev 58 -4 21
b:manan los 56 0 25
b:manan no -12 -56 106
b:manan vem -5 -5 -82
b:manan ya -66 -38 47
b:manana $ -5 105 -56
b:manana me 92 -31 42
b:mand a 47 -9 36
b:mand de 54 0 22
b:mand fot 116 -17 42
b:mand otra -96 -57 0
b:mandolin slicer 58 0 24
b:manej $ -58 -29 0
b:mang larg 107 -3 59
b:mani $ -45 -18 0
b:mani gummi -62 -10 9
b:mani i 71 0 26
b:mani thing -56 -9 0
b:manni was 0 47 -36
b:maquet $ -46 -103 0
b:maquin de 76 0 54
b:mar brav 48 0 46
b:mar me 186 21 146
b:mar y -3 -6 54
b:marc $ -41 -105 0
b:marc lueg 0 19 -51
b:march $ 0 76 -13
b:march and -49 -49 0
b:marcus gave 45 0 5
b:mare y -50 -37 0
b:margarita in 0 92 -66
b:mari flipant 0 32 -45
b:mari jane -71 -57 0
b:mari lleg 95 0 37
b:mark he 0 24 -67
b:mark on -137 -23 0
b:mark sever -47 -17 0
b:marqu por -51 -1 0
b:marqu que -74 -14 1
b:marriag until 0 43 -48
b:mart $ -77 -9 -49
b:mart voy -8 -53 -3
b:mart y -40 -54 -3
b:mas $ 25 74 -135
b:mas de 35 -18 45
b:mas ella -32 -58 0
b:mas en 55 0 38
b:mas fuert -61 -68 1
b:mas que -83 -54 -2
b:mas y -23 -35 -64
b:mas yo 48 1 64
b:mat $ 143 38 85
b:mat al 59 -4 23
b:mat cuand 143 -18 56
b:mat de -56 -5 -13
b:mat en -46 -42 0
b:mat la -155 -23 0
b:mat mi -68 -17 0
b:mat per 46 -7 5
b:mat si -97 -42 0
b:mat sin 81 -5 5
b:mat y 63 -14 29
b:matar $ 89 0 5
b:matar llego -56 -10 0
b:math $ 158 -54 52
b:may be -46 -25 18
b:may still -48 -46 0
b:mayb three 0 46 -34
b:me $ -15 -74 203
b:me a -45 -237 141
b:me about 45 -4 32
b:me abraz -160 -75 -6
b:me abri 7 -80 130
b:me acab 153 18 33
b:me acuerd -11 120 -117
b:me after -2 -61 53
b:me aguant 42 15 78
b:me ahog -84 -26 0
b:me alcanz 0 25 -62
b:me all -70 -64 77
b:me alon 0 88 -106
b:me amarr 2 99 -123
b:me an -59 -23 13
b:me and 70 110 -145
b:me apag 79 16 -57
b:me aran 27 54 -56
b:me arranc 79 6 41
b:me arrepenti 72 0 45
b:me arrepient -75 -95 13
b:me asalt 29 -3 57
b:me at -105 -126 3
b:me atropell 124 0 97
b:me avent -65 21 -36
b:me ayud -53 -25 -77
b:me back 72 -142 100
b:me baj 103 78 33
b:me ban -82 -19 -53
b:me bebi 96 53 37
b:me befor 79 44 21
b:me busqu 140 0 208
b:me but -1 118 -33
b:me cae -61 -9 -14
b:me cai -30 -100 21
b:me calm 53 -3 37
b:me cans 61 171 -137
b:me cay -56 -27 -12
b:me cierr 69 0 45
b:me clav 92 202 -27
b:me colg -38 -85 0
b:me com 0 148 -139
b:me comi 13 55 8
b:me conect -43 -85 0
b:me confundi 18 0 70
b:me cont -33 149 -103
b:me cort -184 -264 71
b:me cost -41 -49 0
b:me cruz 0 8 -59
b:me cur -2 90 -49
b:me da 141 176 -105
b:me dab 0 75 -25
b:me dan 97 -52 63
b:me dej -113 -233 94
b:me desmay -20 -52 -7
b:me despert -125 -40 -36
b:me di 100 214 -96
b:me dic 214 26 179
b:me dier 34 -84 39
b:me dieron -125 -7 -40
b:me dig -6 -24 -90
b:me dij 34 70 -105
b:me dio -20 -133 -18
b:me dispar 29 -54 37
b:me doli 8 89 -80
b:me down 166 58 171
b:me doy -24 67 -123
b:me duel -48 -79 43
b:me duerm 164 0 119
b:me dur -15 -63 -104
b:me echaron -52 -45 53
b:me eche -40 -165 -33
b:me emborrach 0 52 -15
b:me empuj 0 125 -200
b:me encerr -57 54 -16
b:me encuentr 59 0 71
b:me entreg 52 -3 33
b:me escond 0 36 -60
b:me escondi -84 1 0
b:me esper -37 37 -72
b:me esta 7 298 -158
b:me estoy 21 64 149
b:me falt -18 87 -60
b:me felicit -41 -93 0
b:me for 94 103 -8
b:me forz 55 26 80
b:me fr 0 47 -13
b:me from 89 119 16
b:me fue -163 -58 -19
b:me fui -35 -120 55
b:me fum 0 78 -50
b:me gan -18 45 -48
b:me grit -143 -68 -46
b:me gust 22 -149 54
b:me habl -31 63 -115
b:me hac 41 -81 67
b:me haci 0 168 -180
b:me han -98 -23 -30
b:me have 0 123 -232
b:me he 7 -98 61
b:me her -50 -33 -15
b:me here 160 38 100
b:me hic 99 -19 50
b:me hiz -25 13 -84
b:me home 118 219 57
b:me huel 0 97 -111
b:me i 34 18 172
b:me id 58 16 4
b:me if -110 -8 -34
b:me im -32 45 -85
b:me in 89 193 -54
b:me into 0 29 -82
b:me invit -1 93 -82
b:me inyect 44 -41 165
b:me is -104 -47 -67
b:me ise 49 11 60
b:me ive 60 2 62
b:me juzg -57 -45 0
b:me kick -47 -32 0
b:me kier 76 0 9
b:me kiero 131 0 30
b:me know -92 -74 0
b:me la -101 142 -116
b:me las 152 11 301
b:me last 12 3 46
b:me lastim -132 -44 10
b:me levant 49 54 -46
b:me llam 115 61 33
b:me lleg -70 120 -99
b:me llev 103 -73 39
b:me lo -44 -2 -115
b:me los -53 183 -99
b:me mand 128 18 -22
b:me mat 56 -138 151
b:me meti -39 15 -81
b:me mordi -48 41 -46
b:me muer -37 78 -37
b:me muerd 31 95 -21
b:me mult -55 -39 0
b:me never 85 3 63
b:me norco 0 50 -32
b:me not 0 124 -114
b:me obedec 0 41 -55
b:me oblig 0 38 -86
b:me off -31 42 -81
b:me ofrec -40 -102 -43
b:me olvid -196 -168 -35
b:me on 149 -16 185
b:me one 96 37 39
b:me or 6 50 -87
b:me orbid 0 58 -38
b:me out 106 85 15
b:me over -50 -40 38
b:me par -4 -69 1
b:me part -79 -15 0
b:me pas -9 -190 255
b:me peg 51 -305 307
b:me pele -69 -51 0
b:me pes 31 -52 66
b:me pick -46 -24 0
b:me pinch 13 -58 41
b:me pit 51 0 24
b:me pong 114 129 8
b:me pregunt -90 68 -61
b:me prendi -16 98 -33
b:me preocup -55 -40 0
b:me prest -117 -90 33
b:me pued 13 -59 78
b:me pus -259 -27 -216
b:me puse -3 48 -15
b:me quebr 86 -11 43
b:me qued -142 -103 -94
b:me quem -45 18 -49
b:me queri -62 -19 0
b:me quier 85 -133 160
b:me quiero -120 -12 2
b:me quit 143 19 48
b:me regal -64 9 -78
b:me remov -45 -9 0
b:me removi -45 -9 0
b:me revis 0 155 -49
b:me right 59 50 41
b:me rind -21 -87 0
b:me rob -56 28 -45
b:me rompi -60 -91 0
b:me sac -72 -32 5
b:me sacudi 0 35 -52
b:me sal -50 -40 1
b:me salg 118 48 -1
b:me salv -60 -11 28
b:me sangr -19 50 -75
b:me say 106 61 -1
b:me sent 61 -41 32
b:me she 122 -46 36
b:me shes -60 -8 0
b:me sient -64 -45 -43
b:me sig -111 -72 24
b:me sinc 55 0 152
b:me so 145 13 71
b:me sobr 53 0 28
b:me some -16 14 -93
b:me sub -49 -56 -4
b:me subi 76 0 61
b:me sud 0 94 -72
b:me surviv -55 -2 0
b:me they 61 0 13
b:me this 59 -24 60
b:me tien 270 -7 117
b:me tir -98 -171 56
b:me to 16 -183 141
b:me toc -177 -72 -58
b:me tom 12 -83 -8
b:me tome -132 -26 -19
b:me tomorrow -8 52 -53
b:me tonight 49 0 62
b:me too 10 45 -17
b:me toqu 86 0 169
b:me toy 40 0 64
b:me tra 0 67 -32
b:me trab 78 29 48
b:me trag 50 0 68
b:me trep 0 65 -59
b:me tuv 13 -70 8
b:me up -190 -247 -20
b:me van 43 10 52
b:me ve -85 27 -71
b:me ven 233 -7 81
b:me vendi 0 134 -99
b:me veo 256 -10 63
b:me vien 86 0 104
b:me vin -71 -54 0
b:me viol 0 74 -106
b:me voy -54 30 -147
b:me what -50 -32 -6
b:me when -78 0 -141
b:me where -103 -54 0
b:me while 19 57 0
b:me with -80 87 -30
b:me would -84 -87 0
b:me zumb 27 53 -33
b:meal plan 45 0 11
b:mean it 25 39 52
b:mean mani -56 -9 0
b:mean that 48 0 9
b:mean the 64 0 39
b:meant $ 75 0 29
b:meant i -40 15 -49
b:meant move -61 -28 0
b:meant the -105 15 -37
b:measur the 49 0 19
b:med $ -53 -127 -73
b:med doc -51 -67 0
b:med taken -13 -51 0
b:medall $ -19 -140 -1
b:medall de -14 -74 0
b:medi $ 99 0 46
b:medi botell 42 60 69
b:medi cuadr 0 91 -56
b:medisin del 0 58 -38
b:mejor $ -123 -187 128
b:mejor de -23 -57 44
b:mejor me 26 55 -99
b:mejor ya 0 36 -61
b:member of -66 -72 0
b:mensaj $ -46 -21 5
b:mention the 47 0 13
b:mentir $ 167 -40 121
b:merc y -15 53 -28
b:mes $ 153 279 -76
b:mes com -13 -89 0
b:mes el 66 0 87
b:mes limpi -7 61 -10
b:mes mi 30 -48 -3
b:mes pas -36 -85 -46
b:mes y -77 -51 -5
b:mes ya 0 51 -9
b:mese sin 64 -12 55
b:mess up 8 80 -105
b:messag in -7 -50 0
b:met a 16 -1 46
b:met algo 0 52 -36
b:metadon $ 126 43 66
b:metadon a -16 -51 0
b:metadon y -29 -46 -44
b:methadon bottl 128 5 244
b:methadon by 58 0 9
b:methadon line -4 -77 0
b:methadon take -52 -16 -19
b:meti a -73 -142 10
b:meti al -34 61 -28
b:meti de 22 58 -34
b:meti en -9 50 -52
b:meti un 22 0 60
b:meti y -21 -47 0
b:mi $ 118 181 -65
b:mi a 0 64 -22
b:mi abuel -39 -47 -66
b:mi abuelit -14 55 -71
b:mi ama 0 41 -52
b:mi amig 70 -75 109
b:mi aquarius -12 -47 0
b:mi beb 52 -37 18
b:mi bici -45 -4 0
b:mi bod -169 -16 0
b:mi cabez -21 6 -102
b:mi carr -94 -17 0
b:mi cart -65 -6 0
b:mi cas 61 -35 25
b:mi celul -33 -61 0
b:mi comp -8 70 -66
b:mi companer 23 -52 65
b:mi cuand 44 74 -20
b:mi cuerp 0 52 -33
b:mi cun -93 -86 25
b:mi dosis -3 55 -51
b:mi en 120 -2 65
b:mi equip -79 -100 0
b:mi espos 17 103 -97
b:mi esto 0 24 -75
b:mi ex -69 132 -173
b:mi famili 55 42 -21
b:mi fich -1 70 -6
b:mi gat -93 -40 3
b:mi herman -29 -55 -43
b:mi hermanit 98 -64 84
b:mi hij -66 27 -159
b:mi hor 184 -2 99
b:mi ija 0 58 -38
b:mi jurament 0 160 -27
b:mi la 47 -15 26
b:mi lad -60 5 -41
b:mi licenci -143 -122 0
b:mi lug 0 65 -46
b:mi lugar 53 11 53
b:mi madr 83 87 -21
b:mi mam 197 91 101
b:mi mar 140 5 75
b:mi mari 95 0 37
b:mi metadon -76 -170 -1
b:mi mism 212 0 85
b:mi muj -39 -89 19
b:mi niet -81 -102 34
b:mi nin -235 -168 113
b:mi nombr 31 166 -83
b:mi novi -5 52 94
b:mi padrastr 87 128 -3
b:mi padrin -16 99 -93
b:mi pan 69 -75 74
b:mi pap 117 114 67
b:mi parej 71 70 46
b:mi part 47 0 31
b:mi patron 92 -5 77
b:mi perr 157 -2 48
b:mi perrit -57 -77 0
b:mi prim -5 63 8
b:mi propi -64 -63 0
b:mi puebl -69 -14 -41
b:mi roommat 0 53 -43
b:mi salon -69 -35 0
b:mi senor -62 91 -83
b:mi sobrin -43 -91 84
b:mi sobrina 0 79 -50
b:mi suegr -59 3 -88
b:mi tia -112 -119 2
b:mi tierr -60 -20 0
b:mi tio -138 -33 -60
b:mi turn 0 52 -17
b:mi ultim 117 -16 79
b:mi vecin -187 -170 39
b:mi velori 199 0 36
b:mi vid 126 -6 17
b:mi viej -61 -149 81
b:mi vuel -38 -47 0
b:mi y 65 -7 115
b:mia a 0 36 -58
b:midair like -60 -18 0
b:middl of 73 -14 36
b:midnight back -57 -14 0
b:mied $ 63 46 80
b:mied a 17 17 -83
b:mied de 72 -9 157
b:miercol $ -18 -66 2
b:mierd $ 1 69 -72
b:might be -59 -20 -6
b:might have 67 0 11
b:might not 30 0 69
b:mij lo -55 -48 0
b:milk $ -68 -14 0
b:min ago 73 0 68
b:min away -1 95 -35
b:min i 0 46 -24
b:mind $ -58 -33 0
b:mind about -47 -4 0
b:mine $ 223 -4 89
b:mine had 7 69 -21
b:mine is 51 0 28
b:mineral $ -26 -82 0
b:minibar and 0 49 -53
b:minut $ 58 376 -78
b:minut ago 84 0 85
b:minut and -98 -210 0
b:minut from -7 121 -77
b:minut i -23 -80 0
b:minut y -6 -65 -25
b:mio $ -78 -36 11
b:mio a -2 45 -28
b:mio es 0 106 -41
b:mir al 40 -58 109
b:mir el 65 24 34
b:mir las 11 -28 73
b:mir lo 46 0 28
b:mir por 0 73 -116
b:mir ya 0 64 -100
b:mirador y 74 0 59
b:mis 74 21 0 45
b:mis aret 64 0 33
b:mis comp -67 -26 0
b:mis herramient 57 0 23
b:mis hijo 138 0 65
b:mis medicin -6 -49 -11
b:mis niet -47 -35 -21
b:mis pap 48 16 29
b:mis plant -209 -49 0
b:mis prim -13 100 -60
b:mis tir 0 219 -147
b:mism $ 234 49 65
b:mism dia -20 -61 0
b:mism que -4 -45 10
b:mismo $ 65 0 27
b:miss a -3 -47 0
b:miss group 14 102 0
b:miss her -47 -28 0
b:miss it -65 -67 4
b:miss my -96 -71 -112
b:miss one -47 -32 0
b:miss the 0 -73 58
b:miss you -55 -36 0
b:mistak and 151 0 36
b:mod $ -72 -6 -3
b:molest y -102 -71 0
b:molli at 0 48 -21
b:mom $ -102 -51 -143
b:mom abt 47 0 28
b:mom ask -25 56 -16
b:mom boyfriend 121 0 81
b:mom cabinet 37 0 65
b:mom come 56 -8 49
b:mom hold -8 -46 -16
b:mom i 161 -17 186
b:mom is 46 -13 56
b:mom leav 10 120 -82
b:mom not 39 0 110
b:mom right 42 0 53
b:mom think 77 82 -1
b:mom to -82 -103 -1
b:mom took 75 -13 41
b:mom use 0 163 -121
b:mom want 0 53 -21
b:mon en -1 -90 0
b:mon encim 0 28 -55
b:monaz de 0 32 -45
b:monday $ -136 -231 -8
b:monday dont 32 61 -15
b:monday i 50 -10 87
b:money and 9 148 -8
b:money in 0 43 -65
b:monkey bar -6 -97 0
b:month $ 71 -3 111
b:month ago -87 -70 0
b:month chip -9 -54 0
b:month down 0 54 -10
b:month gone 36 111 -7
b:month it 0 23 -50
b:month klonopin 51 0 56
b:month no -65 -60 0
b:month of 80 0 55
b:month so 47 0 44
b:monton de 73 0 87
b:mor $ 225 0 101
b:mor de -193 -29 7
b:mor en 53 -5 8
b:mor ni -88 -25 0
b:mor no 53 0 7
b:mor y 80 0 29
b:mordi la -43 45 -46
b:more $ -14 179 -44
b:more of 44 -4 65
b:more than 154 47 -75
b:more time -55 -15 22
b:more where 58 0 24
b:morir quiero -137 -4 0
b:morn and 5 62 -51
b:morn butt -9 -48 0
b:morn group -57 -73 0
b:morn i 44 -7 100
b:morn was -85 -70 0
b:mot $ -160 106 -167
b:mot y 61 46 15
b:mother $ -69 -81 0
b:mother threw 0 56 -17
b:mother to 9 86 -88
b:mouth $ 69 1 34
b:mouth dri 95 0 116
b:mouth is 0 122 -167
b:move $ 106 111 13
b:move a -18 -65 0
b:move me -31 -81 3
b:move my 17 -21 53
b:move out -32 28 -60
b:move school 0 56 -69
b:move the -74 -17 -21
b:move to -62 -114 -3
b:movi $ -58 -105 0
b:movil fuer -92 -42 0
b:much $ 83 -7 102
b:much all 47 0 13
b:much for 10 46 -23
b:much gan -41 -82 3
b:much it 85 0 107
b:much of 57 0 56
b:much suen 66 0 45
b:much to -153 -21 0
b:much y 36 118 -32
b:mudanz $ -105 -101 0
b:muebl bar 0 77 -73
b:muer $ 62 -3 89
b:muer de -71 -66 8
b:muer por -21 120 -106
b:muert ellos 106 0 17
b:muert que 65 -1 4
b:muert tres -56 -38 0
b:muert y -59 -9 0
b:muev $ 67 0 80
b:muev las 18 0 70
b:mug some -39 -68 0
b:mund $ -22 -63 22
b:mund le 42 0 55
b:munec y 98 0 59
b:mur de -63 -24 2
b:murder on -45 -16 0
b:muri de -53 -62 0
b:muri en 0 99 -7
b:music that 0 83 -49
b:must report 66 0 31
b:muy cortit -84 -62 0
b:muy fuert 133 14 70
b:my 18 -9 -54 0
b:my 40th -65 -7 0
b:my address 103 0 44
b:my affair 145 0 70
b:my alarm -47 -14 4
b:my ankl 90 -12 59
b:my answer 0 119 -30
b:my antabus -39 -27 -46
b:my arm 212 58 193
b:my aunt -153 -72 -69
b:my babi 186 0 99
b:my babysitt 0 69 -89
b:my back -79 -48 -34
b:my backpack 77 12 39
b:my badg -35 -71 0
b:my bag 21 -2 79
b:my bday 19 53 -20
b:my beard -70 -56 0
b:my beneficiari 105 -2 47
b:my birthday 43 72 -12
b:my blood 4 45 -26
b:my bodi 178 3 132
b:my bone 0 38 -109
b:my book -64 -37 3
b:my boot 27 -47 -34
b:my boss -111 59 -146
b:my bottl -34 -67 -40
b:my boyfriend 102 84 47
b:my brace -73 -70 0
b:my brain 9 29 -80
b:my break -19 -55 32
b:my breath -28 105 -80
b:my brother 14 -58 -37
b:my buddi 97 164 -20
b:my build 54 -12 14
b:my bupe 0 80 -56
b:my buprenorphin -42 -102 -7
b:my bus -31 -187 0
b:my calf 116 0 35
b:my calv -59 -16 -10
b:my cast 63 0 20
b:my cat 40 -40 54
b:my certif 45 -6 51
b:my chair 20 193 -95
b:my charact -11 46 -31
b:my chart -15 53 -26
b:my check 7 107 -46
b:my cheek 0 62 -145
b:my chest 32 0 76
b:my coat 128 14 57
b:my coffe -53 -42 0
b:my colonoscopi -47 -32 0
b:my commut 58 -4 28
b:my couch 0 77 -72
b:my counselor -76 -90 -25
b:my counter 0 155 -53
b:my countri 0 61 -57
b:my cousin 14 122 -61
b:my cuzin 0 47 -46
b:my dad 84 -84 231
b:my daughter 48 169 -181
b:my dead -49 153 -63
b:my debit 0 39 -54
b:my dog 138 -88 61
b:my door 68 -34 102
b:my dose -13 107 -67
b:my drink 38 85 100
b:my duti 53 0 18
b:my ear 31 81 22
b:my emergenc -72 -35 0
b:my end -74 -35 0
b:my ex 208 85 100
b:my eye 202 120 9
b:my feet -118 -45 -3
b:my file 6 69 -18
b:my film 0 59 -28
b:my finger -67 23 -37
b:my first 36 -40 -108
b:my foot 69 -43 31
b:my forearm 75 0 50
b:my foreman 67 0 28
b:my friday -21 -52 0
b:my friend -17 -66 25
b:my funer 47 0 29
b:my girl 220 0 60
b:my girlfriend -47 -19 81
b:my goldfish -60 -18 0
b:my goodby 55 0 17
b:my granddaught -112 -113 -15
b:my grandma 95 15 54
b:my grandpa 51 -2 69
b:my grandson -36 -86 9
b:my group -11 -47 0
b:my gun -68 -49 40
b:my guy -32 16 -114
b:my hair -131 -202 -18
b:my hand 346 92 236
b:my har 135 0 88
b:my hat -18 -65 0
b:my head -59 -111 78
b:my hear -75 -116 0
b:my heart 114 69 48
b:my homework -8 -47 0
b:my hour -66 -59 0
b:my hous 105 -17 39
b:my husband -55 -27 -33
b:my inhal 61 0 57
b:my insulin 62 0 167
b:my insur -59 -49 0
b:my jaw 24 98 -28
b:my job -46 -152 0
b:my key -70 -116 110
b:my keyboard 51 -7 35
b:my kid 95 110 5
b:my klonopin 7 105 -62
b:my knee -143 -123 -8
b:my knuckl 46 -2 63
b:my landlord -49 -97 59
b:my lane -25 -63 0
b:my lap 93 0 233
b:my last 134 44 90
b:my late -2 76 -45
b:my left 5 20 -51
b:my leg 214 49 25
b:my life 17 58 -21
b:my lil 89 0 40
b:my lip 125 0 38
b:my list -97 -80 -49
b:my littl 34 -52 140
b:my lizard -83 -33 0
b:my manag -1 184 -93
b:my marriag -23 27 -48
b:my med -32 -152 6
b:my methadon 92 151 135
b:my mind 73 -115 44
b:my mom 11 -73 -60
b:my mother -76 -66 -23
b:my mouth 98 118 -23
b:my naltrexon -10 50 -67
b:my name -15 159 -93
b:my neck -127 -45 34
b:my neighbor -98 -82 -38
b:my nephew -64 -88 25
b:my new 114 -9 52
b:my next -7 73 -6
b:my nose -90 -33 -31
b:my note 62 0 10
b:my novel -36 -49 0
b:my number -1 46 -20
b:my old -218 24 -189
b:my own 221 195 13
b:my park -53 -36 4
b:my partner -21 53 -89
b:my paycheck 0 77 -73
b:my pee 26 47 -9
b:my phone 54 125 -127
b:my pill -107 -57 4
b:my plant -46 -50 0
b:my plug -2 -50 -3
b:my po -10 51 -63
b:my pocket -47 -53 -54
b:my porch -45 -11 17
b:my probat -27 44 -47
b:my pupil 29 151 -15
b:my relaps -67 -55 35
b:my remain 122 0 58
b:my resum -68 -20 0
b:my retir 89 0 24
b:my ride -16 -53 -5
b:my room 92 70 48
b:my roomat 30 52 46
b:my roommat -51 -187 12
b:my safeti -66 -57 0
b:my schedul -48 -26 0
b:my seat -28 -78 -35
b:my seizur 81 0 149
b:my sergeant 0 145 -94
b:my seroquel 46 0 22
b:my servic 130 -1 42
b:my session 0 157 -54
b:my shift 46 300 -63
b:my shoe -84 86 -58
b:my shoulder -85 34 -104
b:my sister 6 -64 48
b:my size -68 -18 -8
b:my skin -7 110 -96
b:my skull -5 31 -56
b:my sleep 112 0 83
b:my sleev 75 38 -37
b:my sobrieti -15 142 -120
b:my sponse 53 0 35
b:my sponsor -83 -116 24
b:my spot -60 -5 -17
b:my step -61 -32 0
b:my stepdad 294 -4 184
b:my stepfath 80 26 45
b:my stepmom 0 243 -153
b:my stomach 33 0 51
b:my stori -103 -68 0
b:my strip -60 29 -68
b:my sub 0 202 -114
b:my sublocad 0 69 -31
b:my suboxon 76 0 -6
b:my switch 211 -3 89
b:my take 0 219 -165
b:my teeth 0 131 -149
b:my therapist 27 -46 45
b:my thigh 235 0 224
b:my thumb -132 -69 -32
b:my time 148 -8 87
b:my toddler -70 -75 48
b:my tomato -47 -27 0
b:my tongu -62 9 -101
b:my trazodon 59 0 24
b:my truck 12 111 -148
b:my umbrella -14 -68 0
b:my uncl -90 -59 -86
b:my usual 68 0 13
b:my vitamin -118 -25 0
b:my wallet -60 70 -105
b:my watch -52 -17 36
b:my water -26 -57 -19
b:my way 17 -127 26
b:my week -75 -77 -6
b:my whole 113 72 60
b:my wife 103 -205 106
b:my will -45 -30 0
b:my winter 0 61 -22
b:my wrist 100 2 87
b:my xanax 0 61 -52
b:my zoloft 0 -71 68
b:myself $ -79 -149 90
b:myself after 69 0 12
b:myself and 1 73 -8
b:myself but 100 0 19
b:myself deliber 66 0 31
b:myself i -112 -60 23
b:myself id 52 25 -15
b:myself n 41 0 74
b:myself off -76 14 -17
b:myself or -127 -13 0
b:myself out -85 92 -147
b:myself promis -82 -37 0
b:myself throw 3 118 -130
b:myself w 23 73 -100
b:myself walk 116 0 44
b:myself with 155 0 45
b:n he 35 0 55
b:n i 69 18 33
b:n im 0 108 -112
b:n it 3 105 -62
b:n my 134 -26 124
b:n now -7 33 -66
b:n they 69 -7 45
b:na grav -68 -14 0
b:nad $ -9 29 -123
b:nad de -46 -62 -11
b:nad estoy -112 -25 -4
b:nad grav -52 -18 0
b:nad mas -109 -52 -88
b:nad per 85 0 14
b:nad y 48 78 -7
b:nadi $ 21 69 -55
b:nadi de 0 47 -31
b:nadi en 5 79 -30
b:nadi mir 0 64 -100
b:nail in 52 0 38
b:naltrexon bottl 0 50 -11
b:naltrexon la 0 110 -14
b:naltrexon me -22 -64 -9
b:naltrexon sinc -3 -47 0
b:name $ 0 -46 -7
b:name and 8 251 -125
b:name is -28 -46 0
b:name it -32 -74 0
b:name now -49 -63 0
b:name off 90 78 -10
b:name on 52 0 39
b:nap $ -103 -89 -45
b:narcan and 60 -13 1
b:narcan train -50 -3 0
b:nariz com 0 75 -24
b:nausea gone 95 0 116
b:navaj en 49 0 17
b:navid $ 56 -20 70
b:near my 1 54 -48
b:necesit algo 0 94 -194
b:necesit par 63 1 61
b:neck and -50 -35 9
b:need $ 54 0 87
b:need a 99 20 47
b:need an -21 61 -51
b:need em 98 0 89
b:need help -30 -68 0
b:need it 57 79 -16
b:need one 34 -6 45
b:need sharpen -57 -18 0
b:need somebodi 74 0 39
b:need someth 0 162 -235
b:need the 11 154 -52
b:need them -50 -61 -29
b:need to -140 -136 -62
b:need valu 39 0 45
b:needl and -32 -62 -40
b:needl exchang -33 -45 0
b:needl felt -24 -49 0
b:needl in -26 -2 -70
b:needl still 22 0 80
b:negr $ 8 47 -36
b:negr ahi 0 53 -37
b:neighbor and -31 9 -54
b:neighbor befor 16 0 51
b:neighbor overdos -55 -5 0
b:neighbor took -61 -28 0
b:neighborhood $ 0 187 -102
b:nervios por -52 -27 0
b:netflix pag 46 0 20
b:never $ -17 -74 -1
b:never gave -75 4 -15
b:never go 19 113 -125
b:never have 102 0 94
b:never let -22 -54 0
b:never said 0 168 -96
b:never see -49 -115 3
b:never thought -45 -43 0
b:never told -8 122 -151
b:new $ -188 -44 7
b:new dose 83 -48 116
b:new one 108 -31 57
b:new person -146 -21 0
b:new pipe -69 -75 0
b:new receptionist 45 0 10
b:new year 182 -3 46
b:news i 46 0 37
b:next $ -3 76 -27
b:next door -57 -11 19
b:next four 0 106 -29
b:next look -54 -5 0
b:next month -26 -46 0
b:next of 92 0 33
b:next one -30 -59 0
b:next time -59 -19 1
b:next to 30 -70 40
b:next week 108 -12 134
b:ni el 7 193 -29
b:ni en -5 41 -79
b:ni he -20 -63 0
b:ni hoy 0 45 -31
b:ni lo -32 -119 0
b:ni me -84 -38 -67
b:ni mod -41 -6 63
b:ni nad -32 -63 48
b:ni nunc 0 104 -49
b:ni par 0 61 -31
b:ni se -45 -99 -4
b:ni un -37 -220 0
b:nice at -36 -56 0
b:nice btw 45 0 10
b:nice but 0 146 -92
b:nice to 76 -35 67
b:nice view -52 -3 22
b:night $ -121 209 -245
b:night all -55 -82 0
b:night an 53 0 32
b:night and 73 5 121
b:night for 46 49 -12
b:night i 180 17 91
b:night in 31 -100 14
b:night no -1 -126 18
b:night now -93 -35 0
b:night of -2 110 -99
b:night staff 129 -20 30
b:night then 47 39 -14
b:night was -16 -63 2
b:night when 0 53 -21
b:nin $ 61 21 6
b:nin en -48 -8 -4
b:nin llor 78 0 12
b:nin me 2 69 -47
b:nin no -113 -70 4
b:nin que -7 32 -58
b:nin se 141 -11 143
b:nin tien -173 -30 0
b:nin y 152 -19 96
b:nin ya -50 -45 28
b:nine $ -18 207 -88
b:nine week 0 62 -74
b:niner $ -31 -70 0
b:nite $ 18 70 -3
b:nite i 53 0 32
b:nite like 0 54 -35
b:no $ -329 -357 -171
b:no 4 23 53 -8
b:no a -136 -67 0
b:no aguant -61 -89 3
b:no alcohol -2 49 -40
b:no amanec 137 0 139
b:no amanezc 114 0 85
b:no and -79 -32 0
b:no becaus -63 86 -30
b:no booz -14 -84 0
b:no box -104 -58 0
b:no brill 0 45 -95
b:no consumi -8 -52 0
b:no contest 94 9 79
b:no crave -7 -57 0
b:no cre -2 -7 -75
b:no cubri 0 116 -25
b:no cut 38 -30 104
b:no dej 48 -117 86
b:no del 73 0 53
b:no despert 90 0 47
b:no despiert 85 -19 68
b:no dig 0 81 -84
b:no doscient -32 -47 0
b:no e -60 -49 -18
b:no encuentr -38 -47 0
b:no entendi 62 -18 19
b:no era -2 155 -37
b:no es 172 182 32
b:no esper 32 0 60
b:no esta -230 -132 -10
b:no estar 89 0 65
b:no estoy 373 -30 131
b:no exist 41 57 2
b:no fall 28 0 56
b:no fue 118 309 -73
b:no fui 37 107 -21
b:no gast 0 68 -30
b:no hab 46 0 38
b:no hag -54 -64 3
b:no harm -45 -9 0
b:no hay 130 247 -76
b:no he -83 97 -132
b:no hub 79 16 14
b:no i -220 -133 12
b:no im -105 -141 4
b:no intent -89 -12 0
b:no ir 0 127 -135
b:no la -16 -38 -73
b:no le 122 94 16
b:no les 4 64 -5
b:no lleg -31 55 16
b:no llev -46 -78 0
b:no llor -98 -55 0
b:no lo 42 -105 59
b:no m 0 102 -49
b:no me 49 283 -35
b:no merezc 0 161 -117
b:no mir 114 0 121
b:no more 63 1 22
b:no need -41 -56 0
b:no no -78 -43 0
b:no not -83 -54 0
b:no one 10 28 -158
b:no opioid -53 -35 0
b:no par 150 95 -25
b:no pas 116 -22 114
b:no peg 0 59 -34
b:no piens -90 90 -91
b:no pill -57 -25 0
b:no plan -153 -37 0
b:no podi -65 -26 -30
b:no point 93 65 -42
b:no posit 77 0 101
b:no prend 0 56 -95
b:no problem -77 -26 0
b:no pued 94 163 -59
b:no puedo 9 -47 19
b:no que -33 -67 0
b:no queri 83 60 35
b:no quier -242 4 41
b:no quiero 188 -8 129
b:no reason 134 -31 90
b:no recai -21 -74 0
b:no regres 0 58 -38
b:no regret -143 -43 0
b:no respond 32 215 -109
b:no sal 62 66 -2
b:no se -5 195 -187
b:no sea 80 -11 29
b:no side -25 -66 13
b:no sient 68 0 176
b:no sig 0 34 -55
b:no sirv -61 109 -196
b:no sleepless -41 -54 0
b:no sub 0 82 -45
b:no sup 13 -52 0
b:no sweat -41 -54 0
b:no teng -229 75 -210
b:no tent -52 -107 0
b:no thank -100 -74 0
b:no thought -58 -7 0
b:no to 19 46 14
b:no urg -10 -62 0
b:no use -37 113 -17
b:no va 12 64 -47
b:no valg 0 92 -39
b:no viv 25 70 -62
b:no voy 20 -88 40
b:no vuelv 54 152 -7
b:no weed -27 -82 0
b:no wine -20 -103 0
b:nobodi $ -40 -54 9
b:nobodi call 28 71 -42
b:nobodi can 184 40 42
b:nobodi care -1 57 -33
b:nobodi clock 0 86 -44
b:nobodi els 6 50 -70
b:nobodi ever -67 -61 0
b:nobodi fault 24 0 69
b:nobodi got -47 -26 0
b:nobodi has 51 -12 132
b:nobodi home 0 44 -51
b:nobodi is -57 -40 32
b:nobodi know 41 96 -63
b:nobodi will 30 90 -1
b:noch $ -76 93 -2
b:noch cuand 85 0 50
b:noch hoy 42 -10 58
b:noch no 59 65 5
b:noch que 0 31 -56
b:noch tres 18 33 67
b:noch y -67 -187 0
b:nod $ 17 0 66
b:nois $ 80 -10 40
b:nois he -48 -15 0
b:nois to 47 0 13
b:nom $ 114 -23 108
b:nom esper 23 0 45
b:nom falt 28 84 -109
b:nom la -32 -85 59
b:nom que 35 0 51
b:nom una 0 155 -91
b:nombr $ 43 -52 82
b:nombr de 4 212 -94
b:nombr nunc -32 -58 0
b:none $ -45 11 -32
b:none for -11 53 -114
b:none when -64 -81 0
b:noon like 9 0 48
b:noon so -94 -73 0
b:norco and 38 50 29
b:nort el 0 47 -31
b:nos amarr 0 83 -23
b:nos toc -4 99 -16
b:nos vem 125 -66 71
b:nose is -90 89 -65
b:not $ 4 55 -65
b:not a 139 -5 51
b:not abl 0 70 -51
b:not alon 59 -33 10
b:not answer 36 91 41
b:not at -120 -64 0
b:not bad -73 -62 0
b:not by -1 77 -42
b:not coke 31 0 107
b:not come -7 186 -75
b:not deep 52 0 16
b:not done 74 0 83
b:not drink -18 -122 0
b:not even -15 -76 13
b:not exist 49 -2 18
b:not for 112 322 -136
b:not give -82 -149 0
b:not go -79 17 -85
b:not gonna 56 131 -104
b:not have -82 -15 0
b:not he -48 -14 0
b:not how 0 60 -45
b:not i 44 -63 33
b:not in -111 -99 44
b:not joke 17 99 -79
b:not just 9 -58 5
b:not kid 57 63 -3
b:not like 126 0 38
b:not lol 256 0 45
b:not make 154 -1 96
b:not me -58 -42 0
b:not move 97 0 40
b:not my -21 -155 -5
b:not onc -87 -73 0
b:not open -81 -106 33
b:not out 27 -2 64
b:not plan 59 -1 18
b:not play 0 91 -47
b:not pour 30 0 69
b:not pregnant -63 -116 0
b:not quit -94 -64 0
b:not real -53 -39 0
b:not safe 179 0 34
b:not see 168 -1 43
b:not sleepi 56 0 8
b:not sure 3 60 -53
b:not take 45 13 18
b:not taken -64 -45 0
b:not the -20 -122 -14
b:not think -60 -13 0
b:not to 98 45 111
b:not wait 66 0 30
b:not want -108 -26 0
b:not wednesday -64 -45 0
b:not work -66 63 -63
b:not worth -15 177 -108
b:note sound -56 -25 0
b:notebook for -52 -94 0
b:noth $ -103 -77 -44
b:noth broken -38 -87 0
b:noth happen 0 41 -51
b:noth help 0 92 -79
b:noth is -67 26 -45
b:noth left 209 0 109
b:noth my 0 45 -47
b:noth there -63 -22 0
b:noth to 5 -79 35
b:noth work 0 51 -15
b:notic $ 143 217 -75
b:notic the 18 -47 4
b:novel $ 84 -17 10
b:novemb $ 2 -12 46
b:novi convulsion 102 0 176
b:novi de 102 0 40
b:novi me 3 135 -131
b:now $ -262 -67 -63
b:now and -59 -33 -26
b:now hes 7 0 48
b:now i 138 -84 86
b:now if 11 0 56
b:now im -13 -111 86
b:now iron -28 -53 0
b:now is -2 56 -72
b:now it 107 23 146
b:now mom 0 53 -21
b:now never -17 -43 -48
b:now not 0 127 -103
b:now pero 0 9 -45
b:now what 66 70 -59
b:now with -65 -97 -3
b:nub llam -58 -10 0
b:nud $ 318 -22 96
b:nuer les 64 0 33
b:nuev $ 170 -164 55
b:nuev en -76 -43 38
b:nuev par -88 -29 0
b:nuev y -48 -53 0
b:numb $ 32 0 45
b:number $ -54 -92 13
b:number 3 0 18 -46
b:number and -47 -12 -75
b:number four 56 0 27
b:number if -53 -55 0
b:number of -33 -50 -10
b:number off 0 89 -71
b:number open 43 0 49
b:number six 43 20 74
b:number to -46 -68 7
b:nunc $ -32 92 -9
b:nunc fueron 0 56 -35
b:nunc lo 0 75 -94
b:nunc mas -32 -58 0
b:nunc voy 0 99 -45
b:nunc y 99 -8 121
b:nurs $ 78 -3 23
b:nurs i 211 0 51
b:nurs line -48 -1 0
b:nurs never -75 -12 0
b:o me -28 52 -55
b:o se -61 -23 0
b:o sea -20 -61 0
b:oblig a 0 38 -86
b:obra $ 111 -3 30
b:obra si 41 0 53
b:ocho $ 77 -40 25
b:ocho a -51 -53 -27
b:ocho mes 0 54 -7
b:odd $ 91 0 31
b:odd on -90 -7 0
b:of 1 91 0 45
b:of a -242 -201 -53
b:of age 0 68 -44
b:of an -68 -101 -35
b:of aspirin 16 0 58
b:of attend -59 -16 0
b:of be 78 191 -111
b:of blue 58 0 9
b:of bottl -40 -60 0
b:of cough 24 0 60
b:of day -40 -70 0
b:of eight -58 -74 0
b:of end 49 0 17
b:of everi -80 -75 0
b:of film 0 77 -42
b:of final -58 -1 0
b:of gatorad -3 -60 0
b:of gin 92 0 147
b:of gum -26 -62 0
b:of harm -87 -16 0
b:of homework 0 52 -41
b:of how -126 -70 -28
b:of it -97 57 -30
b:of juri -50 -30 0
b:of kill -58 -10 0
b:of kin 92 0 33
b:of live 48 0 23
b:of methadon 2 68 -14
b:of mom 74 0 7
b:of my 207 262 4
b:of one 10 -46 44
b:of pay 0 51 -29
b:of pill 75 0 168
b:of rum 1 66 -9
b:of sherri 0 47 -10
b:of sleep 43 0 49
b:of spoon -43 -52 0
b:of staff -49 -71 0
b:of ten 0 87 -108
b:of the 178 -229 303
b:of them 155 294 -64
b:of this -54 -35 -35
b:of tri -9 70 -65
b:of us 24 91 22
b:of wast 0 46 -39
b:of what 58 43 -14
b:of wine -32 112 -80
b:of you -254 -47 -56
b:off $ 12 -49 -56
b:off a -23 205 -96
b:off for 115 2 95
b:off from -77 -19 0
b:off heroin -6 -62 -4
b:off methadon 0 53 -34
b:off my -15 83 -43
b:off nobodi 56 0 67
b:off one -84 -23 0
b:off shift 68 0 58
b:off the -56 29 -129
b:off today 63 0 20
b:off with -79 57 -43
b:offer me -113 -126 34
b:offic $ 96 0 20
b:ofrec un -19 -68 0
b:oh well 58 -1 1
b:oid y 27 53 -33
b:oil chang -74 -60 0
b:oir a 18 0 48
b:ojal me 263 0 153
b:ojal no 59 0 17
b:ojala no 67 0 63
b:ok $ 6 -92 28
b:ok bye 82 0 66
b:ok i -81 -67 -2
b:okay with 55 0 31
b:old $ -75 -125 0
b:old friend -12 203 -69
b:old me -116 -111 -49
b:old neighborhood 0 187 -102
b:old phone 53 0 40
b:old photo -62 -70 0
b:oliv garden 83 0 41
b:olvid $ -15 -93 0
b:olvid la -99 -50 -26
b:on $ 112 137 -5
b:on a 76 -55 -13
b:on away 0 91 -29
b:on by -142 279 -166
b:on cut 95 0 82
b:on earth 85 0 29
b:on eggshel 0 23 -50
b:on everi -105 -145 0
b:on file 47 -14 5
b:on friday -82 -172 63
b:on her 90 -10 44
b:on his 73 47 53
b:on hold 115 -6 76
b:on it -113 74 -55
b:on life -97 -159 0
b:on me -118 63 -102
b:on meth 107 0 69
b:on monday -11 -61 -16
b:on my 92 50 -112
b:on purpos 314 54 191
b:on question -56 -21 0
b:on ray 0 49 -52
b:on saturday 8 257 -103
b:on sunday -107 -50 -87
b:on the 27 -103 172
b:on this 69 -74 171
b:on thursday -44 30 -48
b:on time -187 -91 -14
b:on top 32 0 92
b:on tuesday 90 19 17
b:on weekend -2 132 -67
b:onc did -87 -73 0
b:onc the 0 52 -71
b:once $ 123 -21 91
b:once de 0 84 -43
b:onda tod -6 53 -26
b:one $ 231 93 121
b:one about -47 -10 1
b:one after -49 -58 0
b:one and 51 81 -155
b:one at 5 -53 4
b:one back -24 -46 0
b:one bad 96 -2 102
b:one becam 0 212 -71
b:one beer 0 96 -83
b:one bite -80 -103 0
b:one bottl 67 20 76
b:one bullet 37 0 45
b:one day -22 -51 0
b:one for -9 217 -52
b:one glass 0 42 -45
b:one group -47 -32 0
b:one hand 0 76 -63
b:one hold -52 -18 0
b:one i -69 -60 0
b:one in 344 10 124
b:one is -56 21 -85
b:one it -33 161 -92
b:one less 66 13 1
b:one like 47 0 28
b:one line -35 -55 -4
b:one more 2 -113 95
b:one of 17 2 62
b:one open 38 -5 51
b:one patient -8 -52 0
b:one person 88 0 86
b:one readi -68 -102 0
b:one sleev -48 -14 0
b:one so 181 24 50
b:one that -94 -22 -22
b:one thing -92 16 -33
b:one to 206 3 114
b:one would 81 0 65
b:one year -18 -54 -12
b:one you 66 31 4
b:onion $ -108 -87 0
b:onli $ 50 -6 32
b:onli meant -61 109 -61
b:onli need 37 0 45
b:onli one 127 24 15
b:onli the -65 -11 0
b:onli thing 12 -91 72
b:onlin $ 10 57 -23
b:onto the 173 0 97
b:open $ -96 -29 -46
b:open alert -48 -47 0
b:open and 44 0 55
b:open bar -15 47 -83
b:open didnt -28 -71 0
b:open in 0 87 -120
b:open it 130 92 35
b:open my 74 2 17
b:open one 41 -1 49
b:open the -10 -17 -87
b:open to 0 -35 48
b:open up 32 0 88
b:opioid pleas -53 -35 0
b:or ani 145 0 73
b:or anybodi -48 -1 0
b:or anyon -79 -12 0
b:or do -92 -62 0
b:or doe 62 -12 33
b:or els 107 0 79
b:or ever 78 165 -49
b:or is -48 7 -14
b:or not -95 -80 0
b:or the -47 17 -17
b:orang strip 0 154 -56
b:orbid la 0 58 -38
b:order $ -25 -73 0
b:order a 9 117 -19
b:order in -46 -34 0
b:orgull del 0 50 -38
b:oscar fing 0 50 -42
b:other $ 68 -16 29
b:other in -111 -32 0
b:other peopl -48 -17 0
b:other side 97 -60 86
b:other thing 72 151 -69
b:other way 15 106 -101
b:otra $ -37 -95 0
b:otra cos -3 -1 -79
b:otra seman 67 -9 106
b:otra vez -11 112 25
b:otro $ -154 -73 -98
b:otro dia 5 65 -32
b:otro lad 94 0 104
b:otro que 0 55 -17
b:otro yo 57 11 69
b:our old 47 -10 31
b:out $ -16 279 -92
b:out again -114 -137 0
b:out and 52 99 -68
b:out at -31 -62 -82
b:out by 53 -36 30
b:out campaign -46 -27 0
b:out earli 68 0 20
b:out everi 42 66 -21
b:out for 157 213 -79
b:out from 41 -7 52
b:out his -10 -68 30
b:out how 48 0 39
b:out i 12 42 -45
b:out if 0 39 -108
b:out in 11 157 -114
b:out just -47 -2 -32
b:out last 0 70 -45
b:out loud -182 -129 8
b:out my -39 -62 -21
b:out not 86 0 103
b:out now 27 3 115
b:out of 108 -124 270
b:out tell 0 66 -74
b:out that 89 25 -56
b:out the -77 -206 71
b:out this 89 79 21
b:out twice -54 -94 30
b:out with -82 -44 28
b:outsid $ -17 -27 46
b:outsid amarillo 0 48 -19
b:outsid each -52 -42 0
b:outsid my 162 71 61
b:over $ 50 -41 179
b:over again -9 54 -83
b:over also 45 0 10
b:over and 142 126 -65
b:over befor 74 0 32
b:over here -63 106 -152
b:over i 5 51 -44
b:over me 59 26 17
b:over my -64 -22 -29
b:over sell 0 48 -19
b:over somebodi -8 -45 0
b:over the -166 -112 -4
b:over there 37 112 63
b:over to 55 -64 64
b:over with 86 0 61
b:overdos and 71 -5 7
b:overdos in -81 -37 0
b:overdos on -71 -17 0
b:overpass i 57 0 40
b:overpass on 52 0 39
b:owe are 104 0 43
b:owe me 17 -42 51
b:own $ -69 -71 -38
b:own and 116 1 7
b:own kitchen 30 0 56
b:own life -31 -50 4
b:own place -10 -47 0
b:own to 0 51 -31
b:oxi and 0 46 -83
b:oxi around 9 0 48
b:oxi bottl 39 0 110
b:pa dond 0 3 -48
b:pa la -43 -50 -23
b:pa los -68 19 -38
b:pa manan -53 -35 5
b:pa mi 58 10 40
b:pa no 11 -33 46
b:pa que 146 53 25
b:pace the 0 25 -54
b:pachec en 0 59 -27
b:pacienci $ -40 -50 0
b:pack $ 36 137 10
b:pack all 0 19 -53
b:pack of 46 -19 2
b:pack so 2 -54 31
b:pack sorri 0 66 -36
b:pack the -57 -28 0
b:packag store 0 220 -50
b:padr que 23 86 5
b:padrastr me 0 49 -50
b:padrastr se 25 56 -25
b:padrin $ -1 74 -8
b:padrin me -15 -123 -16
b:padrin y -2 75 -59
b:pag a 46 0 20
b:pag el 51 0 14
b:pag la 113 88 15
b:pag mi 57 0 22
b:pag por -56 -33 0
b:page $ 52 -45 29
b:paid at 0 67 -14
b:paid off 57 -24 20
b:paid rent 47 6 41
b:paid the 88 9 53
b:pain to -50 -6 0
b:paint the -75 -59 5
b:pal nort 0 51 -32
b:pal punt 0 36 -57
b:palabr $ 0 69 -32
b:pan $ -17 109 -88
b:pan at 109 0 66
b:pan me -10 -110 0
b:panz $ 135 0 89
b:panz cuand 18 0 45
b:panz que -54 -35 0
b:pap en -1 98 -7
b:pap esta 85 -22 34
b:pap le -10 106 -86
b:pap no -103 -44 12
b:papel $ -37 -102 0
b:papel con -51 -77 0
b:papel de 71 14 88
b:paper bag 0 32 -46
b:paper towel 80 0 17
b:par $ 74 15 131
b:par atras 48 0 58
b:par cad 77 0 38
b:par com -109 -55 0
b:par de 21 151 -229
b:par dorm 0 132 -144
b:par el -114 -17 -68
b:par en 99 27 48
b:par esto 0 120 -99
b:par hac 34 0 63
b:par hast 31 5 49
b:par ir -110 21 -79
b:par irme 57 0 45
b:par la -92 -92 57
b:par mi 168 31 70
b:par mis 39 0 46
b:par no 39 26 -124
b:par pod 106 1 20
b:par que 105 268 -158
b:par respir -79 -48 0
b:par siempr 83 0 47
b:par su -95 -47 23
b:parallel park -34 -89 0
b:parch de 35 93 -33
b:pared $ 0 62 -73
b:pared si 0 8 -59
b:pared y 18 0 70
b:parej me 66 77 26
b:parent meeting -12 -52 0
b:park $ -173 -171 -10
b:park deck 110 0 23
b:park friday 35 0 51
b:park lot 31 119 -135
b:park on 93 -15 28
b:park outsid 11 50 -21
b:park structur 80 0 73
b:parlay number 0 90 -32
b:parqu $ -56 -19 0
b:part $ 10 -65 -19
b:part la 23 67 -10
b:part of 168 -61 161
b:part y -95 11 -36
b:parti $ -30 -93 32
b:parti freshman 0 50 -17
b:partner ghost -7 -47 0
b:pas $ -9 -105 75
b:pas a -61 -58 22
b:pas com -59 -25 0
b:pas de 21 -49 94
b:pas el -35 14 -66
b:pas en 0 47 -64
b:pas frent -10 -55 0
b:pas la 77 -7 100
b:pas lo 37 -30 165
b:pas me 14 56 -41
b:pas nad 89 -8 66
b:pas por -67 -30 -106
b:pas sient 0 29 -72
b:pas tod 70 0 55
b:pass a 0 69 -93
b:pass i 45 0 33
b:pass in 142 0 64
b:pass me -30 -30 -56
b:pass out 70 30 157
b:pass the -62 138 -91
b:password are 126 0 43
b:past it 0 68 -32
b:past now -25 -48 0
b:past ray 0 49 -52
b:past the -25 -82 -101
b:pastel $ -67 14 -14
b:pastill $ 113 82 183
b:pastill debaj 0 31 -123
b:pastill del 22 11 -46
b:pastill en -28 -53 -22
b:pastill par 25 87 -38
b:pastill tod -143 -78 0
b:pastill y 27 -8 -51
b:pastor i 0 40 -45
b:pasword for -52 -38 0
b:pat $ -68 -16 0
b:pat la 67 0 16
b:patch my -22 -54 0
b:patient $ -43 -73 -16
b:patron nom 35 0 51
b:pay for -87 -11 -79
b:pay whole 0 51 -29
b:paycheck and 0 54 -48
b:payment plan -46 -36 0
b:paz $ 26 -91 26
b:pedi perdon -105 -69 12
b:pedi que -46 -87 2
b:peg $ 22 59 70
b:peg a 62 -12 75
b:peg con 72 35 -27
b:peg el -34 -85 -28
b:peg en 22 -67 101
b:peg eso -35 -54 0
b:peg la -43 -60 0
b:peg ni -47 -26 0
b:pel $ -41 -129 0
b:pel con -39 -53 0
b:pel y 33 69 -38
b:pele con -69 -51 0
b:peligr $ -58 -10 0
b:pelon le 21 0 45
b:pen $ 35 -95 91
b:pen in 0 90 -46
b:pen le -64 28 -20
b:pen que 0 76 -39
b:penal y -47 -54 0
b:pens $ -26 -45 -8
b:pens en 133 0 25
b:pensado en -60 -20 0
b:pensamient feo -58 -10 0
b:peopl $ 62 -18 70
b:peopl and -47 -6 -8
b:peopl he -48 -14 0
b:peopl in 143 -6 87
b:peopl just 0 81 -34
b:peor $ 4 22 -49
b:per ahi -87 -118 0
b:per de 33 -48 -6
b:per en -22 -53 0
b:per he -48 -42 0
b:per mas -45 -9 0
b:per me 149 14 44
b:per no 27 -12 62
b:per queri 0 64 -87
b:per si 85 -24 28
b:per suen 0 114 -72
b:per todavi 0 75 -40
b:per ya -61 -33 -51
b:per yo -77 -41 0
b:perc que 0 86 -75
b:percent and 55 0 62
b:percocet mayb 0 46 -34
b:perd $ 60 54 11
b:perd el 0 71 -95
b:perd la -7 86 -75
b:perdi denl 0 55 -17
b:perdi el -90 -113 -33
b:perdi la 189 119 51
b:perdon $ -1 96 -63
b:perdon a -144 -58 0
b:perdon por 193 21 55
b:perdon que 0 89 -72
b:perdonenm tod 116 0 60
b:perfect $ -74 -52 0
b:peric mi -30 -46 0
b:peric veni 38 0 67
b:period $ 46 22 3
b:perish jk -68 -21 0
b:perman $ 101 0 84
b:perman fix 71 0 50
b:pero i 0 9 -45
b:perr $ 62 -7 28
b:perr a 45 0 34
b:perr de -81 -20 0
b:perr que 59 0 44
b:perrit ya -48 -73 0
b:person $ 73 -57 76
b:person i -102 -86 0
b:person need 57 0 65
b:person with -37 -57 0
b:pharmaci and 57 0 65
b:pharmaci lot 0 50 -32
b:pharmaci say 0 177 -93
b:pharmaci was -36 -59 0
b:phone $ -127 -4 -119
b:phone and -28 69 -37
b:phone call 84 -24 102
b:phone in -54 -70 -6
b:phone plan -45 -14 4
b:phone with 15 258 -118
b:photo $ -83 -48 0
b:piano bench 63 42 -12
b:pic ceboll -50 -27 0
b:picahiel pa 35 0 51
b:pick a 182 -52 80
b:pick it 118 -2 52
b:pick me -71 -25 -27
b:pick the 170 -34 102
b:pick up -148 150 -363
b:pickl so -47 -222 0
b:pictur it 26 0 50
b:pictur of 61 22 -35
b:pid a 67 0 121
b:pid dibuj 0 100 -84
b:pid el -2 6 -47
b:pid que 85 0 98
b:pidi perdon 0 19 -51
b:piedr del -57 -97 0
b:piens en 49 17 60
b:piern $ 106 0 126
b:piern con 25 0 53
b:piern de -75 -32 0
b:piern en 56 1 30
b:piern no 0 16 -89
b:pies yo -54 -35 0
b:pijam $ 65 -8 60
b:pill $ 142 227 -181
b:pill all -61 -31 0
b:pill are 91 0 131
b:pill bottl 59 0 91
b:pill for -130 -46 4
b:pill in -10 -46 21
b:pill no -57 -25 0
b:pill open 43 0 49
b:pill out 3 66 -101
b:pinch con 13 -58 41
b:pint $ -48 -84 0
b:pip carg 0 50 -101
b:pipe $ 0 43 -75
b:pipe is 0 74 -23
b:pipe under -69 -75 0
b:piquet y 0 63 -11
b:pis $ 51 46 -44
b:pis de 48 96 -17
b:pis mat 0 62 -29
b:piscin y -47 -41 0
b:pistol $ 101 0 13
b:pistol de -94 -19 64
b:pistol y 88 0 57
b:pit bien 51 0 24
b:place $ -73 -51 57
b:place and 0 67 -70
b:place feel -53 -44 0
b:place i 0 197 -103
b:place with 217 0 94
b:plan $ -227 -98 6
b:plan and 73 0 25
b:plan end -57 -14 0
b:plan how 46 0 6
b:plan in 72 -22 50
b:plan is 161 -55 59
b:plan my -61 -4 0
b:plan on 107 96 -47
b:plan out 56 -46 25
b:plan the -72 -7 0
b:plan to -81 144 -108
b:plan work -63 -50 0
b:planch $ 59 131 -81
b:plant $ -64 -27 4
b:plant someth -68 -17 0
b:plat $ 0 50 -42
b:play $ 111 -11 25
b:play the -48 -73 4
b:playlist for 163 -2 47
b:pleas $ 7 5 64
b:pleas call 39 202 -22
b:pleas give 0 50 -48
b:pleas make 84 0 37
b:pleas take -54 -65 0
b:pleas tell -51 -38 -15
b:pleb ya 0 64 -22
b:pls $ -21 -64 1
b:pls dont 46 0 28
b:plug is 0 98 -35
b:plug just 0 52 -40
b:plug say 0 102 -26
b:plus her 47 0 28
b:pm in 56 -2 3
b:pocket $ -3 -63 0
b:pocket full 0 51 -29
b:pod dorm 106 1 20
b:point $ 83 -123 61
b:point in 0 51 -50
b:poison $ -1 90 -43
b:poison his 62 -9 32
b:polit $ 74 0 59
b:pon $ 39 82 11
b:pong $ -27 86 -50
b:pong el 63 -17 119
b:pong sill 21 0 45
b:pool $ 111 43 -18
b:pop a -9 45 -10
b:poquit per 66 -21 4
b:por aca -32 53 -66
b:por aqui -31 52 -45
b:por corre -7 -56 0
b:por dentr 50 13 130
b:por el 27 -268 118
b:por ella -9 83 -79
b:por error -78 -16 0
b:por espaci 64 0 33
b:por favor 99 -51 22
b:por fin 16 -144 54
b:por hoy -58 -39 0
b:por la -46 -20 14
b:por las 24 60 -70
b:por lo 19 56 12
b:por los -93 -90 -51
b:por mi 273 20 49
b:por pan -2 82 -71
b:por primer -66 -62 0
b:por que 177 10 91
b:por tod 228 -53 91
b:por un 105 245 -126
b:por una -20 59 -40
b:por vend -54 -97 0
b:porch $ 83 -26 27
b:porch slow 0 49 -52
b:porch step 0 56 -17
b:porf $ -99 -95 12
b:porf la -2 83 -35
b:porqu se 52 -10 48
b:porr en -2 47 -29
b:porta john 0 56 -29
b:portal del 0 25 -58
b:pos que 41 0 53
b:posit left 77 0 101
b:pot luck -42 -59 0
b:pot roast -66 -79 0
b:pour it 17 60 39
b:pour my -134 -257 0
b:pour them 111 16 154
b:poz y 45 37 31
b:pozol $ -15 -52 0
b:practic $ 80 -23 53
b:pregnant $ -44 -116 82
b:pregunt $ 68 22 17
b:pregunt al 121 0 77
b:pregunt de -79 -8 0
b:pregunt por -56 0 -10
b:pregunt que 4 100 -31
b:pregunt si -108 -105 2
b:prend y 4 55 -12
b:preocup por -62 -37 0
b:prep $ -65 -19 8
b:present went 0 111 -61
b:presion y -45 -64 0
b:press it 90 0 74
b:pressur one 51 -6 10
b:pretti much 68 0 20
b:pretti sure 0 99 -124
b:previ y 0 80 -103
b:prim $ 27 78 -27
b:prim se 114 0 34
b:prim y -65 21 -35
b:primer $ 146 -22 46
b:primer vez -54 40 -105
b:printer $ -127 -154 0
b:prison now 0 26 -48
b:prob el -1 129 -12
b:probabl mention 47 0 13
b:probat offic -27 44 -47
b:program $ -12 26 -70
b:program i -16 -75 0
b:program no 0 62 -70
b:program out 41 0 83
b:project partner -7 -47 0
b:promis $ -32 -34 49
b:promis i 81 89 -34
b:promis u -82 1 -8
b:pront $ 12 0 74
b:propi cuart -29 -45 0
b:proposit $ 67 0 57
b:proposit con 47 0 22
b:proposito $ 65 0 46
b:proud of -55 -52 -18
b:proud that 0 75 -38
b:provech $ 0 55 -17
b:proxim asalt 28 0 56
b:prueb de -19 64 -40
b:ps la 52 0 38
b:puebl lo -32 -58 0
b:pued $ 9 255 -133
b:pued control 0 27 -45
b:pued dej 9 49 -33
b:pued habl 124 -31 178
b:pued ir -84 -64 27
b:pued mas -42 80 -146
b:pued par 21 -10 57
b:pued respir 52 0 49
b:puent camin -58 -12 0
b:puert $ 276 158 -24
b:puert abiert -82 -54 45
b:puert del -55 -50 10
b:puert par -140 -36 0
b:puert y -15 -76 40
b:puest $ -87 -93 34
b:pull a -87 -46 0
b:pull my 69 29 41
b:pull the 85 -2 46
b:pulley to -67 -11 0
b:puls $ 48 5 3
b:pump gas -73 -54 0
b:pumpkin patch -29 -108 0
b:punch my 60 0 41
b:punch the 119 0 96
b:punt $ -39 68 -92
b:pur ansi 0 82 -38
b:purg so 83 0 41
b:purpos $ 104 51 45
b:pus a -47 -39 -57
b:pus bien 0 168 -51
b:pus el -3 9 -87
b:pus hast -29 15 -57
b:pus hiel -95 -117 0
b:pus la -67 -194 51
b:pus los -5 46 -31
b:pus mi -12 -52 0
b:pus nunc 99 -8 121
b:push me 1 26 -58
b:push my 47 0 28
b:put $ -77 -23 -30
b:put a 53 -2 -20
b:put down -53 -19 0
b:put him 11 -60 35
b:put his 4 107 -33
b:put it -69 36 -108
b:put me 64 24 -18
b:put my 40 -49 72
b:put on 136 106 -58
b:put someth 62 0 115
b:put the 65 12 83
b:put them -65 -54 0
b:put up -58 -43 34
b:q no 0 39 -55
b:que $ 133 143 -46
b:que a -19 44 -48
b:que algui 75 -24 48
b:que antoj -45 -9 0
b:que arbol 110 0 57
b:que avis 50 0 49
b:que bonit -111 -25 -10
b:que carg 18 63 -54
b:que com -23 73 -79
b:que cort 0 49 -78
b:que da -49 -36 0
b:que dec -39 -77 -4
b:que dej -64 -77 -80
b:que dia -49 -28 -18
b:que dij -276 -98 0
b:que dios 19 -21 61
b:que dur -23 -89 0
b:que el 187 195 93
b:que en -107 4 -91
b:que era 129 58 3
b:que es -87 -100 -19
b:que fue 99 -23 16
b:que fuer -51 -63 0
b:que fueron 64 3 31
b:que fui 0 235 -127
b:que habi 4 64 -25
b:que habl -25 6 -45
b:que hac 2 46 -78
b:que hag 101 14 79
b:que hay 158 8 -1
b:que hor -9 -95 44
b:que hoy 100 15 42
b:que iba -1 109 -101
b:que la -136 -64 26
b:que ladr 59 0 44
b:que le -111 15 -65
b:que les 26 114 9
b:que lind -73 -34 0
b:que lleg -75 -72 45
b:que llev -153 29 -38
b:que lo -60 -43 -46
b:que mand 135 10 42
b:que mat -55 -30 0
b:que me 550 156 260
b:que mi 67 -8 -39
b:que nadi 36 -28 58
b:que necesit 60 0 61
b:que no -9 70 -192
b:que pas 52 64 69
b:que qued 55 13 13
b:que quier 36 -85 32
b:que sal -63 -87 1
b:que salg 64 23 45
b:que se 162 -62 200
b:que si 99 150 -56
b:que sig -47 51 -108
b:que su -2 111 -86
b:que tan 82 -46 33
b:que teng -12 -27 -60
b:que tod 13 58 -40
b:que tom -19 83 -74
b:que vend 0 177 -128
b:que vendi -43 -104 13
b:que veng 114 0 56
b:que viv 111 0 46
b:que voy 55 167 -49
b:que ya 83 -68 63
b:quebr la 93 -11 59
b:qued $ -98 -62 35
b:qued call -65 -54 -5
b:qued con 202 91 98
b:qued conmig -53 -30 0
b:qued despu 0 70 -77
b:qued dorm 4 48 -42
b:qued dos 80 29 -59
b:qued en -91 -68 -32
b:qued ni 0 51 -38
b:qued sin -47 -95 -2
b:qued sol 4 22 -60
b:quem $ 34 0 52
b:quem a 47 0 22
b:quem con 158 167 -111
b:quem el -57 -12 0
b:quem la -50 -121 98
b:quem un -68 -14 0
b:quer mor 136 0 73
b:queri $ 60 0 30
b:queri mor -62 -19 0
b:queri oir 18 0 48
b:question 9 -45 -19 0
b:question about 155 0 13
b:question is 67 -4 17
b:question that -59 -19 0
b:questionnair flag -47 -17 0
b:qui cubr -56 -13 0
b:qui me -49 -78 -21
b:qui se 123 0 40
b:quier $ 91 9 23
b:quier acab -36 -19 99
b:quier dec -24 -68 0
b:quier desaparec -76 -12 0
b:quier desviv 45 0 2
b:quier es -69 -58 1
b:quier estar -51 -8 31
b:quier ir 112 15 33
b:quier mas 32 48 -40
b:quier mat -78 -15 9
b:quier mor -39 -49 42
b:quier petat 102 0 48
b:quier que 70 -6 73
b:quier segu -96 0 -45
b:quier termin -7 -47 1
b:quier tom 0 32 -50
b:quier ver 10 38 -86
b:quier viv -63 -6 10
b:quier y -65 13 -3
b:quiero matar 60 0 4
b:quiero morir -171 -15 7
b:quiero vivir -76 -1 4
b:quiet $ -1 71 -79
b:quiet is -105 -66 0
b:quiet quiet -59 -44 0
b:quiet so -88 -47 0
b:quiet tonight -105 -66 0
b:quiet when -51 -25 0
b:quilt and -47 -13 0
b:quinc $ 149 46 75
b:quinc anos 51 -29 32
b:quinc de 0 82 -52
b:quinc dias -50 -47 -6
b:quincen y 0 81 -38
b:quis no 57 0 46
b:quit $ -104 -35 -28
b:quit and -77 -22 -74
b:quit de 105 0 54
b:quit del 36 0 45
b:quit drink 0 67 -54
b:quit el 95 126 -34
b:quit in -87 -79 0
b:quit los 23 -18 63
b:quit mi -2 171 -73
b:quit my 16 -17 71
b:quit pick 43 0 77
b:quit smoke -45 -126 39
b:quit take 11 15 48
b:quit the -70 -73 -83
b:quit this -7 -47 -43
b:quit xanax 0 20 -52
b:raccoon and -61 -28 0
b:radio in -54 -45 0
b:rail $ 65 0 27
b:rais me -55 -2 0
b:rais valueerror -53 -43 0
b:ran a -50 -56 0
b:ran out -60 13 -11
b:ran over 45 0 10
b:rank $ -77 -16 0
b:rape in 0 71 -112
b:rar $ 27 -57 1
b:rar leerl -53 -44 0
b:rat $ 77 -5 99
b:rat ya 107 0 96
b:rather be 88 0 57
b:ratic $ 94 -1 72
b:raw in 49 0 16
b:ray amarill 36 -28 59
b:ray and 0 49 -52
b:ray del -30 -50 0
b:ray en -19 -17 -56
b:ray porch 0 49 -52
b:ray y 36 0 127
b:razor burn -136 -12 0
b:re fisur 0 8 -59
b:read about 94 0 28
b:read it -80 -40 0
b:read this 241 0 110
b:readi $ -99 153 -155
b:readi for -75 -68 32
b:readi to 244 30 114
b:real bad 1 91 -64
b:real loud 0 15 -49
b:realli won 0 79 -50
b:reaper has 45 0 6
b:reason $ -65 -50 0
b:reason i 0 40 -45
b:reason in 0 77 -15
b:reason to 255 0 144
b:reason whi -57 -7 0
b:reason you 0 163 -132
b:rec de -21 -53 0
b:rec ya 0 112 -53
b:recai ayer 0 53 -15
b:recai en 0 83 -9
b:recepcion $ -48 -60 -3
b:receptionist is 45 0 10
b:recet el -3 103 -23
b:recib del -12 93 -24
b:recog la -51 13 -9
b:recoveri im 0 52 -28
b:recre buen 0 62 -29
b:reenvi $ -49 -93 0
b:refil $ 0 49 -6
b:refri $ -43 -65 18
b:regal $ -31 46 -50
b:regal el -13 -48 1
b:regal la -137 -91 2
b:regal mi -50 -26 0
b:regal mis 172 -21 106
b:regres $ 104 -8 64
b:regres asta 0 58 -38
b:regret $ -144 -62 0
b:regret to 0 105 -57
b:reir $ -52 -51 0
b:relaps $ -7 90 -21
b:relaps i -7 -63 -13
b:relaps number 43 0 77
b:relaps on 107 103 43
b:relaps over -44 -71 0
b:relaps prevent -21 -98 0
b:reliev $ 55 -11 20
b:reliev that 55 -43 38
b:reloj $ 84 -5 31
b:remain appoint 122 0 58
b:rememb $ 0 56 -9
b:rememb the -32 -10 -63
b:remind $ -17 -60 0
b:remind me -72 -18 -6
b:remov me 129 0 47
b:remov y -45 -9 0
b:removi un -45 -9 0
b:renew my 48 -5 26
b:rent $ 0 64 -55
b:rent y 0 32 -62
b:repeat $ -88 -22 0
b:report $ -92 -37 -27
b:report consum 0 47 -10
b:report that 66 59 2
b:resend the -21 49 -14
b:reservoir two 52 0 35
b:respect $ -57 -65 0
b:respir $ 13 -36 61
b:respir bien 66 0 62
b:rest $ 120 -30 95
b:restrain order -44 -64 31
b:resum $ -93 -30 0
b:retir and -10 83 -29
b:retir plan 89 0 24
b:return gave -23 -89 0
b:richi ya 0 25 -58
b:ride $ -29 -62 0
b:ride with -38 -52 0
b:right $ -9 -102 54
b:right back -30 -50 0
b:right here 116 0 50
b:right now 58 218 -285
b:right there 68 58 -46
b:rind con -21 -87 0
b:ring $ 145 35 21
b:ring in 74 0 36
b:rio y 133 0 103
b:rip up 0 69 -34
b:ris $ -92 -33 0
b:risit $ 35 0 51
b:river nine 0 52 -41
b:rivotril con 90 0 119
b:rn $ 96 -12 139
b:road $ 80 199 -38
b:rob las -13 46 -41
b:rock climb -65 -64 0
b:rock or 63 0 17
b:rode it -53 -125 0
b:rode the -3 148 -77
b:role play -49 -7 0
b:roll and -85 -55 0
b:roll back 39 0 45
b:romeo and -75 -32 0
b:rompi la -25 13 -54
b:rompi mi 0 160 -27
b:ron y 80 -5 88
b:ronc $ -58 -49 0
b:rond la 8 18 -63
b:roof $ 91 75 -14
b:room $ -120 -177 139
b:room 4 86 -99 37
b:room and 0 59 -111
b:room for 74 5 35
b:room is 72 0 80
b:room number -25 -93 1
b:room with 29 65 -63
b:roommat and -51 -36 0
b:roommat last 0 54 -35
b:rop $ 3 -10 53
b:rop de 47 -1 46
b:rop me 72 0 35
b:rop que -121 -86 0
b:rope $ 163 0 73
b:rope and -108 -20 0
b:rope at 134 0 49
b:rope swing -102 -6 0
b:roper cuand 0 36 -58
b:round of -25 -59 0
b:round the 0 45 -45
b:routin $ -49 -37 0
b:row of -47 -27 3
b:rub alcohol 145 -25 213
b:rug and 14 0 49
b:ruid com 57 0 42
b:run $ 67 150 -29
b:run him 37 0 65
b:run now -70 -101 0
b:run out 89 109 -12
b:run ten -60 -28 0
b:run the -34 -67 4
b:rut al 17 0 46
b:rut larg 0 64 -100
b:sab $ -12 289 -110
b:sab a -60 -71 0
b:sab por 183 13 91
b:sab si -73 -58 0
b:sab y 0 109 -77
b:sabi $ 0 45 -21
b:sac el 87 -3 3
b:sacudon y 0 31 -56
b:sad and -129 -69 0
b:sad yes -25 -110 0
b:safe now -10 -47 0
b:safeti pin 110 0 61
b:said $ -59 1 -49
b:said 3 91 0 45
b:said a -12 -54 0
b:said everi -17 97 -33
b:said good -36 -48 7
b:said i 24 -125 86
b:said id 0 137 -124
b:said if 48 0 53
b:said im 37 -85 50
b:said in -44 -60 0
b:said it 107 131 -21
b:said no -120 103 -53
b:said ok 164 0 81
b:said respect -57 -65 0
b:said there -4 165 -134
b:said to -44 -48 0
b:sal $ 90 -17 141
b:sal de -45 -82 34
b:sal el -67 -51 -26
b:sal la 119 -94 96
b:sal sangr 45 0 14
b:sal suci 0 158 -74
b:sal ya 0 74 -68
b:salg $ 38 59 12
b:salg a -1 35 -65
b:salg al 35 0 51
b:salg de -19 42 -63
b:salg del -49 -47 -1
b:salg igual 0 80 -42
b:sali corr 121 0 53
b:salon $ -17 -50 0
b:salon van 51 0 22
b:salv la -67 -3 0
b:salv y 49 0 28
b:same as -63 -73 -36
b:same belt 85 0 21
b:same hand -56 -78 0
b:same thing 68 0 51
b:sandwich $ -28 -48 0
b:sang $ 0 144 -41
b:sangr $ 156 -5 107
b:sangr la -19 50 -75
b:sangr par -71 -45 0
b:sant $ -56 -47 0
b:saqu en -20 33 -53
b:saqu la 94 30 23
b:saqu mi -15 -61 0
b:saqu provech 0 55 -17
b:sat and -7 68 -116
b:sat at 174 -2 113
b:sat there 34 0 82
b:sat with -52 -10 5
b:saturday $ 32 185 -51
b:saturday and -44 47 -89
b:saturday so -52 -109 0
b:save me 72 -23 -20
b:save up 99 0 167
b:saw a -47 -77 0
b:saw my 52 -15 60
b:say $ -33 -14 -69
b:say 15 0 77 -15
b:say bye 71 -7 28
b:say do 18 0 55
b:say hi -44 -81 -2
b:say i 36 54 113
b:say im -41 -166 134
b:say it 0 -139 14
b:say jump 86 0 9
b:say my -47 49 -4
b:say no -20 37 -114
b:say noth -79 -65 0
b:say shes 80 34 13
b:say thank 154 -18 45
b:say that -97 -147 13
b:say this -50 18 -39
b:say too 0 86 -9
b:scaffold today 69 0 24
b:scale of 91 0 45
b:scan exercis 0 40 -45
b:scar are 25 74 -42
b:scar from -46 -28 0
b:scare $ 70 0 36
b:scare ill 16 0 69
b:scare it -80 -83 0
b:scare of 14 -73 3
b:scare to -10 78 56
b:schedul $ -48 -41 0
b:school $ 68 -40 41
b:school how -24 -46 0
b:school im -109 -53 3
b:school last 0 35 -61
b:school so -87 -7 0
b:scout $ -95 -134 0
b:scratch me -63 -9 0
b:scratch my 85 -9 36
b:scratch off 0 129 -68
b:scream $ 52 43 32
b:scream again 16 10 -55
b:screen ask -52 -8 0
b:script $ 0 117 -62
b:se a 147 147 -41
b:se acab 206 42 131
b:se alarg 0 84 -43
b:se apag 92 0 60
b:se call 31 35 -63
b:se cobr 0 47 -31
b:se com -77 50 -19
b:se comi 53 -1 17
b:se descompus -56 -16 0
b:se duerm 96 -31 -40
b:se durmi 0 59 -64
b:se enter 17 52 -28
b:se escondi 0 36 -58
b:se fue -118 -167 -27
b:se hac -49 -39 0
b:se hiz 15 97 -51
b:se inyect 119 0 40
b:se la 74 6 50
b:se llam -107 -105 -34
b:se llev 80 24 48
b:se lo -173 125 -175
b:se los -32 30 -70
b:se me -156 6 94
b:se meti 24 50 -10
b:se muev 93 0 112
b:se necesit 32 0 50
b:se oye -55 -23 3
b:se pa 0 3 -48
b:se pued -25 -93 21
b:se pus 108 -13 68
b:se que -11 -46 -117
b:se qued 274 32 162
b:se quit -75 -59 25
b:se sequ -121 -53 0
b:se si 53 135 -77
b:se suic -78 -1 0
b:se tom 91 -33 122
b:se trag 143 -17 178
b:se vay 158 0 53
b:sea $ 39 94 -84
b:sea el 80 0 40
b:sea que -20 -61 0
b:seal and 130 0 33
b:seat $ -112 -114 -6
b:seat im 0 52 -74
b:sec $ -7 95 5
b:sec se -50 -37 0
b:second $ -62 89 -77
b:second time 99 0 16
b:secret $ -25 86 -27
b:see $ 66 35 21
b:see a -36 -115 17
b:see anoth 249 0 56
b:see everyon -61 -14 0
b:see how -71 -25 0
b:see me -72 -29 -6
b:see my -69 -28 30
b:see myself 81 0 67
b:see red 63 0 57
b:see spider 11 11 45
b:see the -54 11 -139
b:see you -94 -167 20
b:segu en -131 0 -57
b:segun lo -22 -46 0
b:segund dia 0 49 -9
b:segund pis 66 0 25
b:segur $ 26 -51 4
b:segur en -15 -45 6
b:segur no -33 194 -44
b:seis $ -87 73 -32
b:seis anos -40 -61 0
b:seis de -10 92 -47
b:seis hor 34 68 -13
b:seizur $ 0 49 -59
b:self harm 7 -48 37
b:sell my -33 71 -88
b:sell what 0 49 -21
b:semafor y 38 -18 63
b:seman $ -112 17 -73
b:seman ingeri 0 47 -32
b:seman mas -23 -83 0
b:seman no 46 68 49
b:seman pas -20 103 -130
b:seman y -22 -2 -89
b:seman ya 28 -19 64
b:semill de -45 -32 0
b:semill en 0 68 -30
b:send a -51 -17 0
b:send someon 144 0 34
b:senor $ -68 -39 -6
b:senor de 12 -48 28
b:senor que -51 7 -38
b:sent $ 89 9 6
b:sent en 81 7 18
b:sent me -12 182 -21
b:sent my -14 -77 -54
b:senti que -64 -44 0
b:sequ $ -90 -34 0
b:seri no 49 0 19
b:serious i -61 -28 0
b:sertralin y -22 -46 0
b:servic is 129 -35 35
b:sesion $ -16 121 -49
b:sesion de 166 -45 64
b:sesion por 0 59 -27
b:session when -3 -47 0
b:set $ 45 -7 88
b:set a 20 -88 42
b:set out -39 -68 0
b:set up 6 -43 45
b:setent anos -32 -47 0
b:seven $ -28 122 -68
b:sever day -48 -17 0
b:sh relaps 72 0 93
b:shake $ 3 -39 105
b:shake and 36 -21 51
b:shake bought -37 -74 0
b:shake so 0 72 -84
b:share about -54 -11 0
b:sharpen $ -57 -18 0
b:shave $ 28 -24 65
b:she ask -58 -81 0
b:she call -73 -35 0
b:she come 85 0 32
b:she cri -55 -22 8
b:she has -25 154 -208
b:she is -134 -107 12
b:she lock 66 0 15
b:she pass 142 0 64
b:she said -17 111 -66
b:she stop 32 0 53
b:she was 64 5 28
b:she wrote -103 -39 0
b:sheet over -8 -45 0
b:sheet tonsil 0 56 -17
b:shell need 74 0 39
b:sherri at 0 47 -10
b:shes a -52 -27 0
b:shes cold 56 0 15
b:shes in 15 55 -59
b:shes look 0 80 -108
b:shes still 53 0 48
b:shift $ -17 -56 27
b:shift and -2 55 -11
b:shift at 69 -2 52
b:shift end 39 183 -43
b:shift so -59 -29 0
b:shift wind 69 0 24
b:shirley templ -33 -66 0
b:shirt $ 119 -16 7
b:shoe $ -89 -21 -49
b:shoe on -8 66 -39
b:shoebox is 72 0 38
b:shook my 44 111 -25
b:shoot hoop -43 -70 0
b:shoot me 61 -15 59
b:shoot up 39 0 51
b:shop $ -22 77 -40
b:short $ -37 103 -8
b:short one 65 0 74
b:shortstop he -60 -18 0
b:shot and 112 -11 129
b:shot done -25 -101 0
b:shot my -3 -75 0
b:shot myself -45 -32 0
b:shot of -115 -191 21
b:shot on 0 51 -53
b:shot the 55 -2 101
b:shot up 60 104 131
b:shot was 0 49 -37
b:should be -30 60 -55
b:should probabl 57 0 17
b:should tell -19 21 -67
b:shoulder stock -64 -70 0
b:show $ 51 472 -57
b:show me 44 -200 29
b:show my 258 3 61
b:show the -68 -49 0
b:show up -76 18 -158
b:show where -52 -14 0
b:shown $ -55 -11 0
b:shut the 48 0 65
b:shut up 0 46 -95
b:si $ -297 -131 125
b:si el 82 -40 104
b:si he 52 0 14
b:si lleg -10 96 -53
b:si lo 2 57 -17
b:si manan 136 0 110
b:si me 310 15 82
b:si no -128 -88 11
b:si pued -143 118 -119
b:si salg -49 32 -81
b:si siempr 0 60 -51
b:si un 102 0 49
b:si voy 61 26 -10
b:si with 72 0 74
b:si yo 126 -13 82
b:sick $ -30 152 -162
b:sick of -4 39 -57
b:sid un 61 0 22
b:side and 32 -11 47
b:side door -51 33 -66
b:side effect -25 -66 13
b:siempr $ 187 54 55
b:siempr salg 0 57 -40
b:siempr y -17 -73 20
b:sient el 42 0 72
b:sient la 18 0 70
b:sient que 107 87 -52
b:siest $ -40 -98 0
b:sig $ -88 -15 -10
b:sig aqui 83 0 92
b:sig grit 94 0 68
b:sig igual 46 179 -64
b:sig quer 115 0 54
b:sig sin -47 -14 -1
b:sig tom -10 -26 -64
b:sig yend 0 42 -77
b:sig yo 20 56 -27
b:sign in -111 -63 0
b:sign the -36 -48 -5
b:silicon pa -68 -14 0
b:sill $ 94 130 24
b:sillon $ -26 -79 0
b:sillon no 0 54 -59
b:simpl $ 112 -22 36
b:sin air -119 -85 0
b:sin alcohol -62 -114 -1
b:sin el 0 42 -58
b:sin gan 40 -38 46
b:sin la 0 114 -56
b:sin mi 106 -15 117
b:sin mir 49 0 41
b:sin nad -20 -47 -2
b:sin noved -18 -48 0
b:sin peric -45 -80 0
b:sin que -65 -15 -42
b:sin rop 93 0 99
b:sin tom -1 116 -43
b:sin una -10 -48 0
b:sin voz -76 -22 0
b:sin zapat 0 134 -43
b:sinc 1991 0 10 -73
b:sinc august 15 80 -25
b:sinc but 0 23 -50
b:sinc colleg -5 -46 0
b:sinc five 36 0 51
b:sinc friday 0 163 -75
b:sinc group 42 5 80
b:sinc harold 45 0 33
b:sinc i 71 -48 103
b:sinc last -119 -194 -40
b:sinc march -59 -25 -13
b:sinc my -92 -158 -8
b:sinc noon 0 91 -87
b:sinc saturday 0 75 -54
b:sinc sunday 18 53 22
b:sinc the -113 -64 11
b:sinc tuesday 76 153 16
b:sinc you 23 -47 19
b:singl naltrexon -3 -47 0
b:sink after -28 -71 0
b:sink doesnt -69 -75 0
b:sirv $ -10 58 -60
b:sirv cop -5 -70 0
b:sirv par 0 89 -125
b:sister and 64 30 55
b:sister apart 45 0 5
b:sit in 28 131 -47
b:sit on 13 84 -93
b:sit outsid 62 0 14
b:sit there 0 64 -41
b:six $ -30 33 -101
b:six more 0 65 -39
b:six pack -1 105 -160
b:six year -81 -85 0
b:size $ -68 -27 -3
b:size of -29 -69 0
b:skateboard $ 6 -3 62
b:skill class -65 -25 0
b:skin is -53 56 -62
b:skip my 78 6 147
b:skip the 54 2 12
b:slam my 42 0 81
b:sleep $ -76 -118 -173
b:sleep and 112 -7 113
b:sleep for -120 -11 2
b:sleep handout -52 -4 0
b:sleep like -71 -22 0
b:sleep ok 98 -3 5
b:sleep pill 22 -38 68
b:sleep so -59 -8 23
b:sleep stuff 57 0 65
b:sleep well -51 -32 0
b:sleepi tire 56 0 8
b:sleepless so -41 -54 0
b:sleev down 49 0 16
b:sleev in 133 0 71
b:sleev wet -48 -14 0
b:slept $ 0 251 -90
b:slept and 0 52 -37
b:slice my 60 -13 44
b:slicer and 58 0 24
b:slip $ 40 83 -18
b:slip on -43 -94 0
b:slip two 0 105 -19
b:slow $ 150 -33 146
b:slow and -94 -71 0
b:slow down 0 49 -52
b:slump over 59 0 12
b:small now 0 53 -21
b:smash wall -41 -50 0
b:smell it 0 275 -222
b:smell of 2 -68 10
b:smell the 0 63 -59
b:smile $ -100 -86 12
b:smoke a 0 76 -12
b:smoke alarm -43 -54 0
b:smoke in 9 124 29
b:smoke some 0 86 -28
b:snow day -9 -75 0
b:so $ -13 34 -54
b:so am 60 0 47
b:so bad -48 64 -257
b:so clean 74 0 14
b:so corni -81 -44 0
b:so did 0 69 -23
b:so doe 185 -4 20
b:so far -54 141 -102
b:so fast 41 -28 64
b:so glad -103 -43 0
b:so good 220 48 -30
b:so hard -86 -162 9
b:so high 0 86 -62
b:so i -210 -117 39
b:so ill -171 -242 4
b:so im 265 -75 117
b:so it -19 50 -56
b:so ive -54 -4 -35
b:so kind -128 -90 0
b:so mad -127 -51 0
b:so much 0 20 85
b:so my 160 12 127
b:so nobodi 107 40 22
b:so now 117 -14 155
b:so she 127 0 65
b:so sleepi 65 0 41
b:so strong 68 70 22
b:so that 46 -25 41
b:so the -23 60 -24
b:so there -49 -9 -26
b:so tire 71 18 17
b:so uh 5 61 -40
b:so yes -12 82 -108
b:sober $ -10 -5 -85
b:sober hous 45 -20 52
b:sober person -48 -54 0
b:sobrina and 0 79 -50
b:soccer game -3 -60 0
b:sock $ -75 -179 3
b:soda $ -10 -62 0
b:soft $ 99 0 47
b:sog ayer 97 0 43
b:sol $ -139 -75 -121
b:sol con 7 47 19
b:sol el -46 -52 -21
b:sol en 0 52 -52
b:sol falt 73 0 73
b:sol hoy 59 0 73
b:sol que -61 -36 0
b:sol queri 3 -22 48
b:sol y -28 63 -43
b:sol ya 37 -35 55
b:sold me 85 41 24
b:sold my -64 37 -20
b:sold the 44 -97 34
b:solit $ 77 0 118
b:solt el 138 0 52
b:sombr del 0 84 -43
b:some $ 40 6 -54
b:some by 0 77 -153
b:some embarrass 0 47 -10
b:some ice 0 86 -28
b:some morn -39 -68 0
b:some of 0 56 -51
b:some peopl 0 107 -47
b:somebodi after 74 0 39
b:somebodi answer 0 49 -90
b:somebodi at 0 87 -41
b:somebodi els -71 -102 9
b:somebodi left 0 56 -50
b:somebodi said -8 -45 0
b:somebodi talk 41 12 52
b:somebodi to 52 0 102
b:somebodi was -17 -92 0
b:someon $ 73 -46 29
b:someon broke -51 -38 0
b:someon is 51 -28 98
b:someon pass -30 -50 0
b:someon stole -3 52 -23
b:someon to 37 0 69
b:someon with 0 60 -55
b:someth $ 34 16 -46
b:someth about -61 -32 0
b:someth and 2 20 -45
b:someth anyth 0 87 -114
b:someth for -71 -46 5
b:someth happen 32 46 31
b:someth in 0 -11 153
b:someth is 45 -9 25
b:someth to -65 23 -120
b:somewher $ -63 -36 0
b:son $ -14 86 -83
b:son has 13 -50 32
b:son is 82 31 16
b:son much 0 138 -107
b:son soccer -3 -60 0
b:son to -52 -61 0
b:song everi 0 99 -50
b:song out -91 -34 0
b:song that -79 -59 0
b:soon $ -35 -118 31
b:soon if 115 0 50
b:sore $ -39 -99 0
b:sorri $ 65 242 -60
b:sorri after 0 24 -67
b:sorri for -55 -102 4
b:sorri i 197 27 132
b:sorri in -16 -10 -85
b:sorri joke 0 66 -36
b:sorri my -52 -26 0
b:sort my -106 -61 0
b:sound $ 3 47 -9
b:sound cant -56 -25 0
b:sound in -93 -37 0
b:sound is -66 -9 -25
b:sound rest 59 0 10
b:soup $ -53 -56 0
b:soy es 0 55 -17
b:soy un 155 100 44
b:soy una 14 92 -9
b:spare key 100 0 22
b:speak $ 33 173 1
b:spell it 96 0 95
b:spent the -27 79 -49
b:split the -83 -26 -9
b:spoil the -70 -17 0
b:sponsor $ -72 -11 -17
b:sponsor quit 43 0 77
b:spot $ 70 74 -21
b:spring $ 68 -14 103
b:spring i 0 52 -57
b:sprite $ -2 -45 0
b:squirrel $ -19 -96 0
b:stab my 25 -3 49
b:staff $ 79 -67 30
b:stair and 47 0 28
b:stamp $ 130 0 33
b:stand $ -55 -37 80
b:stand a 50 0 30
b:stand on -100 -28 5
b:stand up 58 7 150
b:start $ -47 -22 -27
b:start a -63 -17 0
b:start monday -21 -48 4
b:start to 70 0 35
b:station without 50 0 30
b:stay $ 88 -3 63
b:stay calm -82 -16 0
b:stay in -25 -63 0
b:stay on 89 50 -47
b:stay put -77 -23 -30
b:steadi $ -83 -145 0
b:steak knife 0 73 -118
b:step $ 84 -11 32
b:step down -90 -64 0
b:step in 74 34 -1
b:step off 50 0 32
b:step work -61 -32 0
b:still a -56 21 -33
b:still cant 0 40 -93
b:still count -6 -47 -11
b:still do 42 0 53
b:still get 56 -6 23
b:still had -20 -20 -46
b:still here -30 -99 51
b:still holler 14 0 49
b:still in 40 52 67
b:still me 0 52 -41
b:still not 47 0 32
b:still on 62 14 43
b:still set 6 -68 33
b:still smell 0 101 -71
b:still there 49 0 62
b:still want 85 170 -76
b:stitch out 61 -9 54
b:stole my 0 77 -31
b:stood on 195 0 88
b:stop $ 119 173 -8
b:stop and 61 5 62
b:stop breath 38 0 80
b:stop check -63 -22 0
b:stop cri 1 7 -67
b:stop drink 0 139 -83
b:stop for -95 -130 0
b:stop in -3 69 -47
b:stop me 0 13 -77
b:stop my 0 112 -110
b:stop take -59 -52 -24
b:stop tell -48 -14 0
b:stop the 45 56 -55
b:stop think 41 42 -89
b:stop twitch 0 6 -54
b:store $ 48 -34 -25
b:store and 62 12 15
b:stori $ -81 -33 5
b:stori at -72 -73 0
b:stori of -62 -49 0
b:straight $ -9 129 -59
b:straight to -101 -112 0
b:stranger $ 0 100 -99
b:strangl me 32 90 1
b:street again 23 138 -112
b:street without 12 0 49
b:stretch $ -19 -56 0
b:strip $ 163 24 90
b:strip and -47 -60 -2
b:strip are 0 154 -56
b:strip i -53 -55 0
b:strip in 0 60 -50
b:strip went 0 161 -30
b:strong $ 159 24 18
b:strong is -124 -51 0
b:stuck behind -59 -16 0
b:stuck in -145 -91 -7
b:stuck on -73 -14 0
b:stuck to 45 -16 3
b:stuff $ -1 47 -54
b:stuff and 2 173 -142
b:stuff i -93 -85 -11
b:stuff on 0 91 -29
b:stuff than 57 0 65
b:su carr 111 0 27
b:su mam -63 -53 0
b:su pap 34 94 -58
b:su risit 35 0 51
b:su sant -50 -39 0
b:sub $ 4 46 -26
b:sub la -49 -60 0
b:sub por 0 32 -45
b:sub strip 0 83 -30
b:sub to 0 100 -34
b:sublocad appoint 0 75 -35
b:sublocad shot -24 -78 0
b:sublocad was 0 63 -13
b:suboxon $ 0 64 -22
b:suboxon are 0 58 -22
b:suboxon on 0 58 -29
b:subway and -49 -55 0
b:suci $ 0 158 -74
b:sud la -8 52 -28
b:sud las 0 94 -72
b:suegr $ -38 75 -43
b:suegr es 54 0 22
b:suegr me -46 -70 0
b:sueld ya 0 57 -50
b:suelt $ 22 -23 79
b:suelt por 0 89 -72
b:suen $ 59 -6 36
b:suen con 0 158 -137
b:suen en -45 -74 0
b:suen y 6 56 -22
b:sufr $ 54 0 68
b:sugar is -100 -85 0
b:sugarcoat it 1 79 -107
b:suicid again 63 0 7
b:suicid at -93 -2 0
b:suicid attempt -62 -2 0
b:suicid hotlin 98 0 42
b:suicid i 47 -12 14
b:suicid in -58 -12 0
b:sum $ 0 39 -108
b:sun $ -23 72 -116
b:sunday $ 124 205 135
b:sunday and 52 43 -64
b:sunday i -63 -68 0
b:sunris $ -72 -144 0
b:sunset $ -55 -105 0
b:sup $ -30 168 -107
b:sup a -13 -63 0
b:sup com 51 0 28
b:sup que -39 -52 -28
b:sup y -34 -98 0
b:suppos to -15 71 8
b:sure im 0 86 -97
b:sure my 75 0 119
b:surgeri and -13 26 -50
b:surt el -9 -61 -1
b:surt la -3 47 -23
b:surviv a -55 -2 0
b:suspendi el 0 59 -44
b:sust $ -51 -16 0
b:swallow a -51 -15 1
b:swallow all 96 0 73
b:swallow my -54 -5 6
b:swallow the 22 -2 56
b:swear $ -97 -77 9
b:sweat $ 46 13 2
b:sweat through 0 75 -29
b:swim and 0 46 -39
b:swing a 154 0 85
b:swing it -67 -11 0
b:syrup and 24 0 60
b:ta aqui 50 0 26
b:ta dand 103 0 41
b:tab when 77 0 58
b:tabl at -32 -53 0
b:tabl for 57 0 34
b:tabl in 13 0 67
b:tabl saw -76 -9 0
b:tackl box 0 87 -23
b:taco $ -67 -86 -5
b:taco tuesday -49 -5 0
b:tag jingl -90 -29 0
b:take a -52 -52 64
b:take home -126 17 -185
b:take it -148 -112 -17
b:take me 242 35 176
b:take my 14 210 -34
b:take that 53 10 52
b:take the 92 -25 45
b:take them 42 31 -53
b:taken my 48 -36 27
b:taken wednesday -64 -45 0
b:talk $ -69 -100 0
b:talk about -90 37 -61
b:talk hes 55 0 24
b:talk it -19 -52 0
b:talk me 91 87 25
b:talk not 96 0 10
b:talk to -61 136 -149
b:tan orgull 0 50 -38
b:tant que 0 107 -60
b:tap on -2 10 -49
b:tapis en 0 63 -7
b:tar $ -44 -57 0
b:tard $ -180 -50 -22
b:tare $ -54 -6 11
b:tast like -6 -70 0
b:taught me -58 -55 0
b:tay the 45 0 5
b:taz de -59 -77 0
b:tbh $ 201 7 72
b:te lo 85 6 61
b:teach me -52 -46 0
b:tel $ -68 -28 0
b:tel me 58 0 23
b:tel y 97 -9 59
b:tell $ 53 71 -49
b:tell mainten -45 -9 0
b:tell me -61 -61 32
b:tell my 251 114 138
b:tell peopl -48 -14 0
b:tell someon -85 -51 0
b:tell the -62 -44 -8
b:tell you -122 11 -110
b:tembl de -69 -80 0
b:temblor $ 0 71 -38
b:templ $ -33 -66 0
b:ten $ -48 40 -88
b:ten finger -55 -10 0
b:ten hour -37 187 -44
b:ten minut 124 -44 78
b:ten out 0 87 -108
b:ten past -25 -48 0
b:ten tomorrow -61 -14 0
b:ten year 55 -171 32
b:teng $ 46 -1 -22
b:teng 44 64 31 50
b:teng caj -75 -56 0
b:teng cit -76 -53 2
b:teng con 90 19 40
b:teng cort 76 -9 31
b:teng de 0 173 -128
b:teng el 175 177 68
b:teng en 8 184 -192
b:teng enfrent 62 0 97
b:teng es -54 -35 0
b:teng gan 18 -161 88
b:teng la 169 144 -29
b:teng las 78 0 150
b:teng mied 201 20 172
b:teng much 81 5 35
b:teng no -32 -47 0
b:teng pensamient 52 0 4
b:teng que -142 -194 61
b:teng remedi 0 94 -16
b:teng sacudon 0 31 -56
b:teng tod 84 0 64
b:teng un -140 -58 -86
b:teni que 38 46 28
b:teni siet 0 58 -42
b:tenis en -59 -42 4
b:tepic y 0 58 -38
b:tequil de 0 70 -42
b:tequil y 15 0 52
b:terapeut $ -77 -52 0
b:terc dia 0 76 -39
b:termin $ -11 -60 0
b:termin a 0 98 -47
b:test and -23 -62 0
b:test monday 0 58 -43
b:test of -50 -24 0
b:test own -26 -45 0
b:text $ -74 -81 0
b:text back -68 -21 0
b:text i -61 -165 0
b:text me 66 -133 95
b:text my 26 8 74
b:thai food 0 54 -35
b:than i 25 33 -60
b:than me 80 -24 22
b:than one 57 0 65
b:than she -62 -23 0
b:than the -37 99 -37
b:thank $ -71 -40 14
b:thank for 105 12 35
b:thank god -50 -20 1
b:thank i -67 5 -5
b:thank to -54 -26 0
b:thank you 169 -113 125
b:that $ 59 101 7
b:that abus 0 57 -72
b:that all 2 209 -102
b:that alway -6 33 -49
b:that are -29 -65 0
b:that be 47 0 14
b:that breath -50 -8 0
b:that circl 0 103 -89
b:that count -9 62 -16
b:that doe -46 -10 0
b:that door 1 25 -86
b:that get -47 -14 -22
b:that goe -173 -100 0
b:that gym -2 -64 0
b:that has -32 -59 0
b:that how 92 113 -93
b:that i 330 231 22
b:that id 54 0 15
b:that is -118 -111 10
b:that isnt -35 52 -45
b:that it -60 -121 -22
b:that kind 0 50 -5
b:that last -46 -25 21
b:that made 77 0 64
b:that man 65 0 86
b:that massag 0 104 -33
b:that mean 50 0 20
b:that my 50 -38 32
b:that new -129 -27 0
b:that nobodi 57 -18 31
b:that not 0 97 -69
b:that ok -45 -27 0
b:that on -33 -47 14
b:that one -3 134 -61
b:that out -49 -31 -25
b:that raccoon -61 -28 0
b:that right -79 -24 0
b:that say -13 -46 0
b:that shift -72 -51 0
b:that simpl -41 -48 0
b:that site 0 130 -82
b:that song -91 -34 0
b:that the 36 -24 96
b:that this -46 -16 0
b:that tomorrow 53 0 73
b:that true -43 -58 0
b:that was -17 -64 -9
b:that when 76 15 0
b:that where 0 91 -60
b:that worri 81 0 43
b:the 10am 104 -1 56
b:the 14 -29 -47 0
b:the 30th 91 -3 66
b:the 3rd -23 52 -41
b:the 4th 0 200 -73
b:the 9 58 -2 5
b:the acampros 0 71 -19
b:the actual 19 -90 2
b:the address -50 -17 -3
b:the airport -16 -45 0
b:the alert -50 -44 0
b:the anchor 0 51 -29
b:the answer -6 -92 20
b:the antabus 0 168 -100
b:the antibiot 11 -74 28
b:the apart -94 -53 32
b:the app -53 162 -91
b:the applebe 0 85 -72
b:the arm 0 24 -67
b:the armi 0 122 -113
b:the art -58 -28 -16
b:the atm -12 -62 0
b:the babi -100 69 -8
b:the back -44 -14 -52
b:the bad -17 -69 3
b:the bar -134 34 -131
b:the bartend 0 160 -152
b:the basement 4 59 -44
b:the bat 47 -47 36
b:the bathroom -98 -23 -60
b:the bathtub 10 -37 45
b:the beam 187 0 72
b:the bed 214 12 86
b:the bedroom 56 0 46
b:the beer -11 63 -42
b:the begin -22 -60 0
b:the belt -6 48 13
b:the best -59 -30 49
b:the bill -48 -14 11
b:the bin -61 -12 -2
b:the biopsi 122 0 69
b:the blackout -42 -46 0
b:the blade 53 -13 97
b:the bleed -52 -14 0
b:the blue 132 2 53
b:the boat 58 -55 77
b:the bodi -16 27 -45
b:the book 86 -1 15
b:the boss 110 -4 77
b:the bot -85 -59 0
b:the bottl 183 -31 101
b:the bottom -9 87 -86
b:the box -11 101 0
b:the boy 16 58 0
b:the brake -43 -59 0
b:the breath -100 -104 -22
b:the bridg 130 -33 107
b:the bruis 12 81 -67
b:the bucket -19 -58 0
b:the bus -13 158 -11
b:the cabinet 46 71 -56
b:the cake 25 -50 20
b:the calendar -36 -80 15
b:the call 6 88 -17
b:the calm 81 0 43
b:the can -22 22 -99
b:the cap 0 47 -19
b:the car 123 136 -67
b:the card -138 -94 -14
b:the cart -29 -49 19
b:the casino -3 135 -86
b:the cat 159 -55 75
b:the chair 154 48 24
b:the check 30 -55 2
b:the choir -122 -107 -6
b:the clean -48 -25 0
b:the clinic -32 97 -64
b:the club -14 177 -86
b:the coach 0 175 -86
b:the coat -52 79 -49
b:the code -48 -15 25
b:the coffe 90 82 50
b:the connect -11 -72 0
b:the cooki -54 -43 0
b:the cookout -44 -144 0
b:the copay -6 124 -61
b:the corner 18 152 -155
b:the couch -100 -129 -11
b:the counselor -49 3 -40
b:the counter 87 71 -30
b:the crave -15 36 -65
b:the craving 0 54 -59
b:the crisi 43 0 49
b:the cup 0 95 -128
b:the curl -63 -3 1
b:the dash 18 40 -48
b:the databas -50 -22 0
b:the day 62 -121 75
b:the dealer 0 91 -108
b:the death -173 -59 0
b:the decis 131 0 17
b:the dentist -134 -48 18
b:the detect -14 -52 0
b:the devil 16 254 -158
b:the dish -67 -42 0
b:the dmv -87 -166 0
b:the doctor -22 -133 15
b:the dog 92 118 -34
b:the dollar 78 0 27
b:the door 78 54 39
b:the drain 0 70 -19
b:the drawer 43 4 78
b:the dress 82 -27 40
b:the dresser 156 0 76
b:the drive -48 -98 66
b:the driveway -18 -83 16
b:the drug -1 61 -43
b:the dust -80 -103 0
b:the eagl 0 66 -36
b:the edg 50 104 -202
b:the elev -38 -57 0
b:the emergenc 147 0 59
b:the empti -29 90 -78
b:the end -143 -16 -24
b:the enemi 0 32 -46
b:the engin 39 59 -26
b:the entir 49 104 -60
b:the evening -49 61 -37
b:the exit 125 156 -50
b:the express 50 0 30
b:the eye -80 45 -55
b:the fenc 108 -42 107
b:the fent 87 0 87
b:the fifth -2 -7 83
b:the fight 14 67 -77
b:the file -50 -11 0
b:the final -61 -7 0
b:the fire -86 -20 0
b:the first -102 -169 90
b:the fish 44 51 -24
b:the flight -14 108 -63
b:the floor 44 138 -36
b:the flu 19 123 51
b:the foil 0 155 -198
b:the folder -92 -51 0
b:the foot -52 -41 0
b:the form -84 15 37
b:the four -29 -50 0
b:the frat 0 126 -65
b:the free -46 -74 0
b:the freeway -20 -8 50
b:the freezer -79 -28 -39
b:the fridg -58 -56 -107
b:the front -74 -62 44
b:the funer 75 95 -101
b:the gala -38 -113 0
b:the game 172 -46 102
b:the gas 21 -60 27
b:the gauz 72 0 38
b:the glass 0 187 -172
b:the good -37 58 -55
b:the gratitud 53 -3 10
b:the green 0 57 -19
b:the grim 45 0 6
b:the ground 102 -40 93
b:the group -152 43 -174
b:the guest -14 17 -46
b:the gun 218 -3 101
b:the gym -109 56 -48
b:the hair 132 0 58
b:the hammer 87 0 85
b:the happiest -32 -53 0
b:the hardwar 102 -28 49
b:the haunt -52 -18 0
b:the hay -22 -54 0
b:the heater -19 -68 13
b:the high -47 -90 0
b:the highway 133 0 52
b:the holiday -99 -138 -1
b:the honest 56 0 27
b:the honor -66 -32 -15
b:the hook -6 -72 3
b:the hospit -3 82 -147
b:the hotel -6 16 -62
b:the hour -39 -59 0
b:the hous -22 -25 54
b:the ice 103 -61 -14
b:the id -105 -21 0
b:the insid 5 51 -92
b:the insomnia 46 0 37
b:the intak -74 -82 0
b:the ir -49 -37 0
b:the ironi -37 -92 0
b:the itch -40 83 -47
b:the job -4 34 -46
b:the keto -89 -37 0
b:the key 47 64 -88
b:the kid 76 -104 166
b:the kind -17 163 -59
b:the kitchen 157 114 6
b:the kitten -92 -73 -6
b:the knot 87 0 35
b:the label -3 59 -68
b:the ladi -60 -21 9
b:the lake 49 41 42
b:the landlord -7 112 -87
b:the last 19 -293 190
b:the laundri 65 0 41
b:the leav -114 -16 0
b:the leftov 23 49 -23
b:the letter 77 -63 72
b:the librari -57 -23 -9
b:the light 12 -69 47
b:the lighter 50 41 29
b:the link -89 -43 0
b:the list -25 146 -108
b:the littl -62 40 -53
b:the lobbi -69 -146 0
b:the lock 0 85 -66
b:the lockbox -74 -121 0
b:the long 34 -27 56
b:the longest -32 -58 0
b:the lord 102 0 68
b:the lot 89 -4 95
b:the mail 192 -69 50
b:the mall -109 -24 17
b:the man 25 -36 61
b:the map -64 -69 0
b:the math 295 0 111
b:the medicin 40 -27 83
b:the meet -49 -120 0
b:the methadon 60 29 3
b:the middl 73 -14 36
b:the mirror 120 -15 73
b:the money 47 54 -26
b:the monkey -1 73 -72
b:the month 61 10 40
b:the morn -45 -85 10
b:the motel 61 19 55
b:the mouth 76 0 46
b:the mouthwash 0 152 -85
b:the naltrexon 0 60 -47
b:the name -73 -31 0
b:the nausea 95 0 116
b:the needl -56 -11 -53
b:the neighbor -37 56 -62
b:the nerv 125 -4 77
b:the new -167 -139 141
b:the next 81 94 -13
b:the night 6 6 -58
b:the nightstand 62 0 40
b:the no -104 -58 0
b:the note 90 -4 47
b:the notebook -47 -89 0
b:the number -132 -195 -2
b:the nurs 186 -41 73
b:the ocean 48 -7 51
b:the old 43 87 -63
b:the one -237 4 -104
b:the onli 311 -98 222
b:the open -6 63 -50
b:the option -4 41 -57
b:the order -49 -28 0
b:the other 128 38 47
b:the overpass 53 0 40
b:the packag 0 220 -50
b:the pan -45 -11 10
b:the park -12 -112 54
b:the pastor 40 66 11
b:the pasword -52 -38 0
b:the patient -102 -101 0
b:the perc 0 51 -13
b:the person -67 -37 2
b:the pharmaci 62 -35 31
b:the pharmacist 112 -61 12
b:the phone -71 136 -165
b:the phq 72 -15 61
b:the piano 67 43 2
b:the pill 250 89 260
b:the pipe 0 76 -111
b:the plan 57 -48 35
b:the plane 90 0 57
b:the plant 115 57 27
b:the platform 64 0 26
b:the point -37 -115 11
b:the pool 83 31 -7
b:the powder -25 -66 0
b:the power -36 -113 0
b:the priest 0 50 -20
b:the printer -112 -61 0
b:the problem 48 58 38
b:the program -22 -162 35
b:the project -7 58 -16
b:the pumpkin -46 -110 0
b:the quarri 68 0 77
b:the question 61 -25 5
b:the questionnair -111 -49 0
b:the radio 22 -45 36
b:the rafter 75 0 47
b:the rail 209 17 78
b:the reason -2 140 -132
b:the refil -56 -79 -8
b:the relaps -5 -65 0
b:the relat -105 -61 0
b:the remind -35 -93 -23
b:the rent 74 41 27
b:the reservoir 157 0 78
b:the rest 61 27 62
b:the ring 129 0 74
b:the river 40 52 20
b:the road -78 80 -62
b:the room 125 -51 117
b:the rubber 45 -2 100
b:the rug 14 0 49
b:the rule 62 -2 0
b:the safeti 147 0 63
b:the scaffold 80 0 37
b:the school 20 -46 14
b:the scissor 50 0 39
b:the scratch -121 -36 0
b:the screen -71 -17 0
b:the sender -24 -78 0
b:the senior -1 53 -52
b:the servic 45 -12 35
b:the session -38 -79 1
b:the shed 0 17 -75
b:the sheet 9 103 -42
b:the shell 84 -35 55
b:the shelter 125 92 32
b:the sherri 0 89 -34
b:the shirt -82 -54 0
b:the shoebox 95 0 44
b:the short 64 -11 74
b:the shot -4 113 -27
b:the shotgun 59 0 43
b:the show -81 255 -27
b:the shower 86 -1 49
b:the side -100 11 -66
b:the sink 4 -12 -53
b:the six -5 17 -71
b:the size -29 -69 0
b:the skill 15 152 -42
b:the sleep -67 -62 71
b:the sleepov -31 46 -116
b:the smoke -25 75 -40
b:the spare 100 0 22
b:the spot 155 74 36
b:the spring -43 41 -48
b:the squirrel -65 -11 0
b:the staff -53 -29 -5
b:the stair 44 -42 58
b:the station 50 0 30
b:the store -14 -47 -8
b:the stori -28 -54 0
b:the street -12 86 -81
b:the strip -47 -59 -26
b:the stuff 64 58 -49
b:the subway -49 -55 0
b:the suicid -56 -5 7
b:the sunset -53 -105 0
b:the surgeri 142 34 30
b:the tab 77 0 58
b:the tabl 62 85 25
b:the team -50 -20 -6
b:the test -65 -56 0
b:the thought 179 0 76
b:the throat 23 16 68
b:the tie -47 -16 0
b:the time 108 -29 17
b:the titl 92 0 46
b:the toilet -56 -22 -122
b:the top 73 -49 92
b:the towel 33 -9 45
b:the track 178 0 119
b:the train -4 -42 51
b:the trak 53 0 32
b:the treatment 4 -60 11
b:the trian 53 0 32
b:the truck 131 -28 110
b:the true 64 -9 1
b:the trunk 74 1 28
b:the truth -76 -31 0
b:the tub 214 46 46
b:the tuesday -38 -100 0
b:the updat 0 72 -53
b:the urg 76 -58 63
b:the usual -15 67 -75
b:the valu -75 -1 1
b:the van -23 36 -60
b:the vanilla 0 99 -23
b:the vet -67 -10 -6
b:the visit -20 -49 0
b:the vivitrol 0 51 -38
b:the wagon -29 -54 -24
b:the wait -112 -49 4
b:the walk -4 160 -86
b:the wall 127 211 9
b:the walmart 10 122 -10
b:the warehous 77 -1 45
b:the wash 0 113 -24
b:the washer 0 48 -6
b:the water 68 4 -5
b:the wave 0 210 -147
b:the wed -64 9 -74
b:the weekend 166 -31 77
b:the welcom -45 -23 0
b:the wheel 46 -42 36
b:the whiskey 5 46 13
b:the white 96 50 71
b:the whole -22 -8 -63
b:the will 78 -1 39
b:the window -66 -167 153
b:the wine 0 41 -51
b:the word -121 75 -82
b:the workbook 9 152 -74
b:the world 109 -30 186
b:the worst 24 56 -4
b:the wrench 63 0 32
b:the wrong 94 65 -83
b:the xanax 11 3 93
b:the yellow 72 -30 42
b:the yoga -12 -73 0
b:the young 32 -1 70
b:them $ -100 70 -220
b:them all 111 0 49
b:them and 32 54 35
b:them both -22 62 -90
b:them for -48 -54 0
b:them in 100 -28 139
b:them is 43 0 49
b:them my 16 0 58
b:them on -64 -56 0
b:then $ -114 -66 0
b:then anoth 0 85 -32
b:then fail -46 -61 0
b:then go -88 -11 19
b:then had 58 0 9
b:then his -63 -37 0
b:then i 60 -52 -30
b:then im 84 0 127
b:then it 224 82 37
b:then kept 0 56 -54
b:then light 0 178 -67
b:then no 93 -24 81
b:then stop -77 -65 0
b:then the 22 92 60
b:then went 64 -1 7
b:therapi homework 50 0 12
b:therapist $ -58 -10 0
b:therapist ask 91 0 45
b:there $ 13 -138 112
b:there 8 -63 -22 0
b:there a 282 93 84
b:there an 79 0 67
b:there and 10 75 -67
b:there are -5 92 -133
b:there at -38 -52 0
b:there blood 45 0 59
b:there everyon -24 -31 -58
b:there for 0 173 -62
b:there he 30 0 56
b:there i -34 47 -83
b:there in -108 -99 0
b:there is -191 -137 -70
b:there listen -29 -54 0
b:there my 0 53 -42
b:there no 27 108 27
b:there noth 97 -22 72
b:there soon -37 -85 0
b:there that -1 112 -72
b:there was 28 -89 95
b:there with 27 -11 82
b:they are 65 -6 61
b:they ask 43 120 -56
b:they clap -29 -50 0
b:they get 99 0 16
b:they go -49 -17 5
b:they got -4 2 -59
b:they had -28 -85 25
b:they hug -61 -32 0
b:they laugh 99 -4 68
b:they left 3 48 -55
b:they lock 5 89 -25
b:they love -62 -11 7
b:they pull 17 0 46
b:they said 49 0 37
b:they say -52 -36 17
b:they took 73 0 53
b:they were -8 49 -66
b:they will 64 0 55
b:they wont 57 6 -20
b:they would -83 -12 4
b:theyd be 115 0 71
b:theyr cover 11 0 57
b:theyr in 53 0 47
b:thigh look 118 0 74
b:thing $ -110 15 -89
b:thing and 10 -57 -8
b:thing has 47 0 13
b:thing i -1 -118 83
b:thing it -23 -74 7
b:thing to 0 118 -101
b:think $ 43 167 -118
b:think abt 63 14 -75
b:think i -29 83 -75
b:think id -91 -57 4
b:think im 27 -82 120
b:think it -6 86 14
b:think my 2 20 -53
b:think of -124 -134 131
b:thinkin bout 61 18 11
b:third day 0 98 -78
b:third on 0 64 -30
b:this $ -60 261 -107
b:this anymor -200 -88 0
b:this browser -57 -82 0
b:this close 0 219 -150
b:this crave 0 46 -40
b:this doesnt 0 44 -66
b:this earth 42 0 80
b:this evening 50 -21 59
b:this group -117 -24 -14
b:this heat -157 -134 0
b:this is 239 -92 149
b:this keep 0 77 -153
b:this life 64 0 24
b:this member -13 -60 0
b:this month -44 78 -52
b:this morn 25 47 8
b:this new -37 -58 0
b:this number 42 -12 69
b:this one -155 -99 -92
b:this phone 68 -10 70
b:this place -39 124 -28
b:this point 29 48 13
b:this printer -16 -111 0
b:this program -14 96 -89
b:this time 348 59 168
b:this until 0 51 -59
b:this urg 0 195 -107
b:this week 261 -97 166
b:this year -52 -39 15
b:tho $ -108 -21 7
b:tho i 0 77 -52
b:those kid 87 0 68
b:those night 0 47 -36
b:thought about 5 -50 25
b:thought are 77 0 14
b:thought was 2 -12 62
b:threaten to -26 15 -48
b:three $ -1 78 -127
b:three day 47 132 -69
b:three letter 79 0 77
b:three margarita 0 92 -66
b:three time 86 84 -11
b:three tomorrow 0 46 -34
b:three week 74 18 29
b:three year -31 -62 0
b:threw away 36 69 15
b:threw me 0 56 -17
b:threw my 33 2 47
b:threw the 9 52 -20
b:threw up -64 -82 -24
b:through the -9 111 -6
b:through wrote -61 -32 0
b:throw my 3 48 -7
b:throw thing 31 62 -13
b:throw up 43 88 -1
b:thru the 33 141 -39
b:thumb over 0 87 -52
b:thursday $ -88 -163 -20
b:thursday group 72 -27 12
b:ti $ -51 -31 0
b:tia anoch -17 -50 0
b:tidi man 61 0 29
b:tie the 57 0 3
b:tiembl las -77 -38 0
b:tiemp $ -3 115 -113
b:tiempo $ -133 -68 0
b:tien agarr 66 49 -4
b:tien fiebr -173 -30 0
b:tien hast -77 -69 -5
b:tien la 66 22 60
b:tien los 53 0 17
b:til it 116 0 112
b:til my 155 0 96
b:til the -24 -62 0
b:til there 96 0 55
b:till i 5 53 -17
b:till it 70 15 39
b:till sunday 34 46 1
b:till the -51 4 -4
b:timbr y 0 25 -58
b:time $ -63 -230 197
b:time do -87 -68 0
b:time he 84 0 78
b:time i -45 -20 33
b:time in 71 110 -67
b:time it -9 102 -97
b:time not 81 -77 17
b:time out -58 -71 0
b:time sinc 76 98 -10
b:time this 106 52 -33
b:tin $ 95 0 152
b:tingl my 49 0 10
b:tio abus 0 49 -62
b:tip $ -121 -48 0
b:tir $ 78 203 -54
b:tir a -123 -66 -105
b:tir al 20 -93 70
b:tir con -19 -65 27
b:tir de -11 -56 -6
b:tir en -53 58 -120
b:tir la 24 103 -42
b:tir las -4 -64 -3
b:tir no 47 0 71
b:tir por 67 -5 28
b:tir y 2 -75 33
b:tire $ -18 -12 69
b:tire and -37 -49 0
b:tire for -49 -55 0
b:tire iron 121 0 88
b:tire of 223 97 -15
b:tire swing -67 -11 0
b:tire tonight -45 -3 0
b:titl on 74 0 36
b:tmrw $ 75 -5 51
b:to $ -15 56 -86
b:to 10 91 0 45
b:to 2 -24 -45 0
b:to a -222 -9 -92
b:to act 118 -30 69
b:to alcohol -57 -9 0
b:to and 17 71 -77
b:to answer -65 -26 0
b:to ask -85 -45 6
b:to be 49 -24 46
b:to bed -207 -139 -8
b:to burn 52 173 -70
b:to call -51 -32 -42
b:to carri 49 10 34
b:to chang -63 17 -9
b:to clean 56 61 47
b:to come 67 -18 156
b:to cri 81 0 43
b:to cut 164 -26 197
b:to day 0 196 -94
b:to deal 18 -52 35
b:to death -104 -93 0
b:to die 144 -45 142
b:to disappear -133 -23 3
b:to discontinu 0 51 -31
b:to do 31 -94 277
b:to drink -7 43 -107
b:to drive 202 -23 132
b:to el 34 60 -11
b:to end 338 -1 201
b:to everyon 46 49 -20
b:to feel 109 41 -45
b:to fill -47 6 -83
b:to get 116 301 -91
b:to gin -24 -46 0
b:to go 207 -15 152
b:to goodwil -70 -102 0
b:to hang -56 -11 8
b:to harm -54 -2 0
b:to have 63 -34 51
b:to hear -115 -46 0
b:to her -32 -68 22
b:to hide 25 35 -75
b:to his 19 0 45
b:to hold 13 66 24
b:to hurt -135 -116 97
b:to is 17 96 -18
b:to it -97 -59 2
b:to jump 141 0 32
b:to keep 65 42 20
b:to kill 75 -74 146
b:to know 22 -4 75
b:to leav 124 -16 13
b:to let 129 30 -8
b:to live -155 -64 3
b:to lock -106 -136 -16
b:to look -8 -7 49
b:to lose -32 -3 -60
b:to make 126 -22 -13
b:to marcus 45 0 5
b:to me 82 181 -107
b:to mom -47 -82 0
b:to my 112 154 -32
b:to myself 105 0 127
b:to not 92 0 70
b:to number 56 0 27
b:to oliv 83 0 41
b:to open 62 28 -36
b:to pay 9 111 -114
b:to plan -102 -46 0
b:to plant -68 -17 0
b:to play 93 -24 20
b:to pretti 47 0 13
b:to put -76 -25 2
b:to quit -8 -68 0
b:to refil 0 86 -9
b:to report -17 58 -57
b:to rest 75 0 45
b:to run 15 47 2
b:to say -108 -248 55
b:to school -116 -43 2
b:to score 0 84 -67
b:to see -66 21 70
b:to sell -68 -17 -22
b:to shake -2 95 -96
b:to sleep -126 193 -179
b:to smash -30 -50 5
b:to somebodi 15 99 -41
b:to someon 30 105 -31
b:to stay 132 0 50
b:to step 50 0 32
b:to stop 16 -120 113
b:to switch -132 -61 0
b:to take 260 46 85
b:to talk -69 -3 -29
b:to tay 45 0 5
b:to tell -99 -42 -35
b:to text -38 49 -39
b:to that -43 -66 40
b:to the -109 47 -79
b:to tri 55 8 6
b:to type 9 0 48
b:to use -42 186 -191
b:to visit -7 34 -59
b:to wait 58 -26 35
b:to wake -40 -59 11
b:to walk 48 0 48
b:to week -31 -81 0
b:to whoever -63 -26 0
b:to win 43 0 49
b:toast $ -25 -81 -2
b:toast and 0 69 -23
b:toast at -2 60 -6
b:toast i 0 64 -26
b:toc $ 38 100 79
b:toc a 0 121 -47
b:toc cuand 0 58 -36
b:toc el -7 85 -119
b:toc leer -68 -43 0
b:toc pos 41 0 53
b:tod $ 168 282 31
b:tod bien -100 -69 -16
b:tod con 38 -60 34
b:tod de 69 23 56
b:tod dios 0 32 -45
b:tod el -84 118 -91
b:tod en -153 -184 -21
b:tod hast 106 0 47
b:tod la -126 -2 -99
b:tod las 11 -33 50
b:tod lo -54 20 12
b:tod los -3 -184 168
b:tod pens 83 0 64
b:tod se 39 39 -71
b:tod y 11 63 -22
b:toda mis -20 124 -56
b:todavi $ -79 1 24
b:todavi no 46 117 82
b:today $ -241 44 -142
b:today all 65 -56 31
b:today and 98 86 48
b:today arm 50 -11 20
b:today brought -8 59 -12
b:today i 28 -197 51
b:today if -88 -6 0
b:today im 51 4 11
b:today my -69 -31 0
b:today that -28 53 -45
b:today the -61 -34 0
b:today there 0 230 -150
b:today was 41 -51 44
b:today which -51 -25 0
b:toilet $ -41 -91 0
b:told anyon 14 55 0
b:told her -348 -105 -51
b:told him 207 -39 102
b:told me -81 -19 -50
b:told my 8 104 -112
b:told myself 11 62 -71
b:told the 194 -41 74
b:tom $ 26 269 -280
b:tom agu -1 45 -62
b:tom hast 0 108 -65
b:tom hoy -49 -74 -6
b:tom la -50 -125 173
b:tom las 2 174 -176
b:tom lo 35 74 -72
b:tom mi -69 -120 0
b:tom much 73 -21 118
b:tom pastill 45 43 17
b:tom tod 100 34 100
b:tom una -17 -104 -7
b:tom y 42 76 -29
b:tom ya 0 51 -105
b:tomorrow $ 98 -20 152
b:tomorrow and -78 -120 0
b:tomorrow fast -78 -23 0
b:tomorrow if -61 -14 0
b:tomorrow is 0 146 -72
b:tomorrow it 74 -21 68
b:tomorrow with 114 0 77
b:tonight $ 154 192 13
b:tonight after 87 0 52
b:tonight and 44 34 -82
b:tonight but -45 -3 0
b:tonight if 0 77 -153
b:tonight im -148 -140 7
b:tonight is 4 87 -48
b:tonight it -43 -25 74
b:tonight the 31 55 -71
b:tonight when 40 0 52
b:tonsil out 0 56 -17
b:too $ 74 15 -46
b:too close -83 -87 0
b:too deep 102 0 32
b:too earli 0 91 -25
b:too far 0 67 -46
b:too fast 0 97 -82
b:too loud 0 53 -48
b:too mani -62 -31 39
b:too much 61 -73 66
b:too not -42 -58 0
b:took 30 114 0 81
b:took a -46 -201 -18
b:took about 11 0 47
b:took all 10 -15 94
b:took apart 69 0 25
b:took his -110 -85 -6
b:took it -61 -28 2
b:took like 91 0 64
b:took me -59 -45 -5
b:took my 122 330 -284
b:took one 0 101 -85
b:took the -245 -49 99
b:took them 44 0 120
b:took tuesday -103 -58 0
b:took two -116 45 -59
b:took us 83 0 41
b:top drawer 57 0 18
b:top level 54 0 12
b:top of 74 0 158
b:topic is -74 -43 0
b:toqu a 28 0 56
b:toqu mejor 41 0 53
b:tort ahog -70 -88 0
b:touch a -2 -54 0
b:touch me 0 84 -34
b:touch my 41 0 94
b:toward the 0 135 -76
b:towel arent 48 0 6
b:towel is 33 0 58
b:toxic teammat -77 -16 0
b:toy en 4 10 -65
b:toy escondi 95 0 37
b:toy pens 36 0 45
b:tra la 20 64 23
b:tra lo 0 58 -28
b:trab la 78 22 54
b:trabaj $ -42 -68 -41
b:trabaj en -17 -52 4
b:trabaj que -46 -5 -2
b:trabaj y 28 69 7
b:track in -52 -24 0
b:track my 9 113 -132
b:track say 0 61 -69
b:trade my 0 91 -90
b:traffick at 0 102 -44
b:trafico me -80 -19 0
b:trag $ 2 -107 147
b:trag en -1 15 -81
b:traig el 108 88 5
b:traig la 22 52 13
b:traig una 13 86 -49
b:train and 0 64 -34
b:train at -45 -3 0
b:train come 64 0 32
b:train to -75 -10 0
b:trak $ 53 0 32
b:tramadol $ 0 25 -81
b:tranqui no -55 -15 0
b:tranquil $ -18 -117 39
b:tranquil si 61 0 11
b:tranquil y -78 -16 -6
b:treatment in -12 -60 0
b:tree $ 96 -21 81
b:treint $ 15 68 -15
b:tres $ -84 -19 -33
b:tres dia -1 82 -19
b:tres dias 125 264 -49
b:tres hor -54 -42 0
b:tres mas 49 0 51
b:tres seman -44 -49 4
b:tres vec 24 223 -36
b:tres vuelt 9 26 -53
b:tri $ -110 72 -134
b:tri again 33 -38 52
b:tri to 63 -73 189
b:trian come 53 0 32
b:trip $ -32 47 -21
b:truck $ -105 -37 -13
b:truck over 0 48 -19
b:true answer 72 0 1
b:true hes -63 -10 0
b:true too -42 -58 0
b:trust myself 10 0 47
b:tub $ 26 8 -52
b:tub and 51 0 2
b:tub with 55 0 15
b:tuesday $ -180 34 -31
b:tuesday no 55 0 37
b:turn $ -44 44 -47
b:turn a 0 55 -17
b:turn de -39 -51 0
b:turn en -68 -32 -7
b:turn i 42 15 78
b:turn in -42 -50 -14
b:turn into 0 156 -96
b:turn it 20 -79 11
b:turn off -39 -71 0
b:turn the 53 19 4
b:turtl cross -60 -28 0
b:tuv que -19 -70 27
b:tuv un -69 -50 0
b:tuv una 3 58 21
b:tweak my -64 -70 0
b:twelv pack 0 121 -28
b:twenti minut 51 -83 80
b:twenti six 59 -18 88
b:twice $ 50 33 -59
b:twice this -45 -57 23
b:twice today 151 45 80
b:twitch $ 0 6 -54
b:two and 118 17 47
b:two block 0 142 -98
b:two breadstick 83 0 41
b:two day -2 120 -53
b:two hour 38 -68 30
b:two line 52 139 -33
b:two of 0 46 -42
b:two overdos -86 -55 0
b:two room -54 -45 0
b:two tylenol -65 -32 0
b:two week 68 -58 121
b:two year 125 124 27
b:tylenol for -65 -32 0
b:tylenol pm 74 0 9
b:type here 98 0 42
b:type in 0 242 -27
b:type is 78 0 57
b:type text -31 -56 0
b:type this -43 14 -59
b:u ask -24 -54 0
b:u can -59 -37 48
b:u get 63 3 18
b:u know 163 20 40
b:u read 52 0 25
b:ugh $ -91 159 -17
b:uh i 5 63 -42
b:ultim $ 84 67 -59
b:ultim mensaj 145 0 74
b:um i 19 -22 65
b:un abraz -81 -73 -6
b:un amig -37 46 -90
b:un ataqu 0 102 -62
b:un bes 79 -3 75
b:un buen 49 0 24
b:un camion 142 0 38
b:un cartel -54 -22 0
b:un cas 0 85 -29
b:un ching 18 57 22
b:un cuart 2 109 -53
b:un cuchill 67 0 15
b:un dedit -68 -14 0
b:un dia 20 -141 25
b:un geni -33 -69 0
b:un gram -1 39 -48
b:un infart 60 -64 120
b:un mon 0 45 -102
b:un monaz 0 32 -45
b:un monton 73 0 87
b:un pas 0 108 -107
b:un pensamient -58 -10 0
b:un plan -109 -31 56
b:un plat 0 73 -45
b:un poc -46 37 -19
b:un poz 0 106 -41
b:un pun 131 0 117
b:un rat 12 -42 45
b:un ruid 68 0 42
b:un saqu 0 83 -100
b:un suicidi -96 -8 0
b:un tir 93 -42 60
b:un toqu -20 -47 -9
b:un trag -28 -17 -88
b:un vide 144 -1 106
b:un vidri 28 0 79
b:una $ 0 51 -38
b:una ansied 0 58 -41
b:una botell 151 -47 180
b:una cart 39 -46 88
b:una cas 0 58 -44
b:una charol -50 -39 0
b:una chel -1 77 -32
b:una de 131 -4 151
b:una dosis -8 -74 0
b:una fot -21 -110 0
b:una list 131 -7 46
b:una man -83 -2 -35
b:una pistol 44 -14 50
b:una ray 0 64 -108
b:una siest -40 -132 29
b:una sol -7 75 -18
b:una tonteri 54 0 60
b:una vecin -58 -50 0
b:unas caguam 0 137 -34
b:unas de -54 -31 -4
b:unas gan 56 55 42
b:unas pastill -8 90 -34
b:unblock his 0 76 -52
b:uncl $ 0 122 -61
b:uncl hand -15 -73 0
b:uncl took -66 -48 0
b:unclip for 69 0 24
b:under control -42 -81 0
b:under my 159 93 5
b:under the 138 -113 147
b:unenrol me 0 93 -51
b:uno $ -2 184 -104
b:uno de 107 0 115
b:uno en -17 -50 0
b:uno que 0 50 -38
b:unos tapis 0 63 -7
b:unos trag 0 45 -61
b:unsaf at -63 -10 0
b:until he 0 43 -48
b:until i 36 0 85
b:until it 6 -54 46
b:until now 0 57 -63
b:until they -2 32 -77
b:until thursday 0 63 -39
b:up $ 459 339 44
b:up a 116 -20 97
b:up about -3 39 -95
b:up after 40 88 -57
b:up and 39 25 197
b:up at -54 -17 -5
b:up for -186 -20 -4
b:up friday -34 -47 -7
b:up he -101 -186 9
b:up here 43 -47 34
b:up how 143 0 47
b:up im 0 51 -91
b:up in -43 197 -197
b:up my -13 45 -13
b:up next -49 -30 -36
b:up now 0 57 -72
b:up off 14 0 49
b:up on -68 41 -55
b:up scream 0 10 -73
b:up sinc 16 22 52
b:up so -81 -168 0
b:up the 76 -125 118
b:up this 0 52 -73
b:up till -46 -53 1
b:up tmrw 72 0 25
b:up to -67 -133 60
b:up tomorrow -45 -21 8
b:up yesterday 0 59 -26
b:updat $ -7 59 -53
b:updat my -2 -20 47
b:updat the 74 0 36
b:urg $ -1 89 -81
b:urg came -32 -51 0
b:urg is 0 280 -95
b:urg last -57 -141 0
b:urg to 124 -32 145
b:urgent $ -3 135 -46
b:us $ 117 149 11
b:us all 48 -1 34
b:us do -14 78 -28
b:us in 42 70 -5
b:us to 83 125 -20
b:use $ 9 264 -118
b:use and -46 38 -55
b:use car -30 -217 0
b:use dont 0 174 -42
b:use for 62 0 54
b:use im 0 170 -63
b:use it 49 126 14
b:use la -56 -36 0
b:use my -39 -63 7
b:use no -58 -89 0
b:use so 0 69 -51
b:use the -86 -244 -35
b:use to -99 140 -189
b:use today -52 66 -16
b:use what 131 0 73
b:uso de 0 108 -14
b:usted $ -51 13 -36
b:usual $ 33 39 -54
b:usual xanax 58 0 9
b:va a 39 80 55
b:va abaj 0 51 -38
b:va el 126 0 128
b:vacacion $ -66 -67 0
b:vacun de -67 -56 0
b:vacuum first 0 71 -52
b:valu after 39 0 45
b:valu worksheet 24 12 46
b:van a 222 78 131
b:van cinc 0 64 -51
b:van por 17 64 -5
b:van tres 0 19 -64
b:vanilla extract 0 99 -23
b:vap de 0 57 -52
b:vape weed 0 76 -18
b:vay la 62 0 7
b:vdd si 34 0 54
b:ve $ 6 116 -68
b:ve que -120 -41 0
b:vec cruz 51 0 24
b:vec por -18 115 -21
b:vec se 18 0 70
b:vec y -33 69 -27
b:vec ya 27 -5 62
b:vecin $ 85 37 60
b:vecin anda -8 -75 0
b:vecin par -101 -19 -14
b:vecin se -48 -23 0
b:veint minut -15 60 -43
b:velori de -56 -48 0
b:velori y 84 5 -31
b:vem $ -5 -5 -82
b:vem el 20 -64 38
b:vem en 105 -1 34
b:ven los 136 -18 45
b:vend $ -77 12 -8
b:vendi mis 0 92 -26
b:veng la 103 0 49
b:veng por 121 0 71
b:veni carg 38 0 67
b:vent $ -75 -103 0
b:ventan $ 6 99 -154
b:veo y 50 0 59
b:ver mi -53 -21 0
b:ver si 102 4 114
b:verd $ -42 14 -62
b:verd es -27 -81 0
b:veri bad -134 -67 0
b:veri drowsi 49 0 10
b:veri nice 45 0 10
b:veri quiet -54 -37 -10
b:vet $ -89 -44 0
b:vet put -16 -63 0
b:vet say -1 40 -47
b:vez $ -190 47 -106
b:vez cant -7 -54 0
b:vez el -3 72 -68
b:vez en 79 0 54
b:vez que 103 50 31
b:vez ya 52 9 29
b:vez yo 18 60 4
b:vi la -87 -38 0
b:vi un 55 -26 8
b:viaj me -40 -77 0
b:viaj pal 0 47 -31
b:vici con -28 -122 0
b:vici en 0 105 -61
b:vid $ 225 -15 61
b:vid no 75 0 69
b:vid y 52 0 11
b:vide de 55 -11 8
b:vidri $ 24 0 50
b:viej $ -48 -47 -10
b:viej esta 90 0 64
b:viej me -79 -64 -40
b:viej no 30 -13 45
b:vien el -89 -16 0
b:vien en 0 224 -209
b:vien por 67 -68 59
b:vien sigu 86 0 104
b:viend la 59 9 -12
b:viend si 0 11 -78
b:viern $ -36 45 0
b:viern teng -39 -104 0
b:viern y 0 29 -72
b:vig del 93 0 27
b:vin a 2 -81 49
b:vin sin -21 -79 0
b:vinagr de -15 -78 0
b:viol $ 88 0 71
b:virg que 19 0 56
b:visit $ -6 9 -69
b:vitamin $ -111 -19 0
b:viv $ 218 12 120
b:viv asi 108 0 33
b:viv con -19 43 -45
b:viv en -86 58 -12
b:viv que 21 0 47
b:viv segur -29 -45 0
b:viv y -165 -54 6
b:vivir $ -85 -1 1
b:vivitrol shot -20 57 -95
b:voc me 49 0 56
b:vodka $ 0 82 -52
b:vodka in -8 133 -38
b:voic in -54 31 -37
b:voic memo 83 0 26
b:voic say 138 0 82
b:voic tell 78 0 33
b:volv que 7 62 -13
b:volvi $ 274 0 100
b:volvi a -5 134 -107
b:vomit $ 74 0 100
b:vomit por -47 -57 0
b:vos y 67 0 29
b:voy $ -4 32 -92
b:voy a 188 232 71
b:voy al 57 23 -15
b:voy apag 30 0 71
b:voy bien -59 -118 0
b:voy camin 14 165 -62
b:voy con -16 -51 -17
b:voy descalz 0 11 -78
b:voy en -52 -220 -17
b:voy pal 83 47 76
b:voy por -130 -109 -28
b:voy yo 49 0 45
b:voz $ -89 -30 0
b:voz alta -51 -15 -32
b:vuel lleg -38 -47 0
b:vuelt $ 45 -73 34
b:vuelt a 59 61 -1
b:vuelt al 0 143 -67
b:vuelt en 53 3 37
b:vuelv $ 30 0 48
b:vuelv a 135 50 37
b:vuelv el -57 -51 0
b:vuelv en 27 48 94
b:vuelv mas 0 59 -57
b:vuelvo a 53 97 29
b:w a -29 67 -133
b:w me 37 50 -56
b:w my -163 -46 -11
b:w the 104 5 62
b:wagon at -29 -108 0
b:wagon the -29 -108 0
b:wait $ -83 -29 38
b:wait for 269 -61 131
b:wait on -18 -59 -25
b:wait period 131 0 79
b:wait room -118 -53 4
b:wait til 59 0 32
b:wait to -96 -41 0
b:wait up 110 16 7
b:wake my 13 -7 64
b:wake up 36 -89 107
b:walk $ -144 -137 -4
b:walk 4 -2 45 -2
b:walk a 82 0 55
b:walk again 10 0 101
b:walk around -72 -33 0
b:walk by 77 0 58
b:walk home 114 -23 80
b:walk in 70 122 -56
b:walk into 86 -42 45
b:walk on 0 23 -50
b:walk out 42 15 69
b:walk past -19 3 -114
b:walk the -56 -96 21
b:walk to 19 84 -61
b:wall $ -47 -42 -49
b:wall and -4 -9 50
b:wall time -59 -80 0
b:wana die 172 0 32
b:wanna die -109 -35 2
b:wanna kms 43 0 77
b:want 2 88 -23 22
b:want a -22 25 -66
b:want him 76 53 13
b:want it 159 486 -290
b:want lunch 81 0 43
b:want me 13 60 -128
b:want out 128 12 96
b:want somebodi 13 0 67
b:want the -49 57 -36
b:want them 28 49 -5
b:want to -280 -398 210
b:warn sign -55 -4 0
b:was $ 8 167 -95
b:was a -26 -178 127
b:was about -57 -1 -6
b:was an 106 85 -13
b:was ask -155 -21 0
b:was beer -17 -45 0
b:was born -66 -14 0
b:was coke 17 0 69
b:was drink 13 -22 64
b:was due 0 146 -77
b:was eleven 73 116 -15
b:was empti 72 -6 -1
b:was fifteen 58 28 27
b:was fine 82 -25 23
b:was for 102 -12 19
b:was four -33 163 -45
b:was full 14 -1 75
b:was go 41 55 22
b:was gone -46 -106 -10
b:was good 79 9 2
b:was held 0 61 -57
b:was in 8 -52 -30
b:was just 273 11 222
b:was ketchup -48 -16 0
b:was last 0 65 -10
b:was left 146 -1 96
b:was littl 0 98 -155
b:was me 74 58 10
b:was move -22 -54 0
b:was my 35 258 -105
b:was nap -60 -78 0
b:was never 48 44 18
b:was nice 144 -62 102
b:was nine 0 69 -42
b:was not 12 60 17
b:was on -62 -68 -23
b:was onli -77 -10 -71
b:was pass 0 62 -41
b:was rape -24 44 -112
b:was relief 45 0 26
b:was seven 0 97 -68
b:was short -5 -80 0
b:was sick 0 75 -47
b:was six -10 -29 -69
b:was slow -95 -72 0
b:was small 0 71 -47
b:was so -64 -46 0
b:was sorri 0 24 -67
b:was strong 70 0 29
b:was suppos -42 71 -76
b:was the -71 -133 28
b:was there -101 -130 -36
b:was tire -49 -55 0
b:was too 0 98 -31
b:was traffick 0 102 -44
b:was twelv -9 74 -63
b:was two 59 -1 50
b:was wild -18 -54 0
b:wash $ -81 -68 -2
b:wasnt $ 116 0 85
b:wasnt coke 27 0 62
b:wasnt here -56 -9 0
b:wasnt joke 37 0 45
b:wast of -1 108 -19
b:wast the 0 74 -73
b:wat is -52 -38 0
b:watch the -45 -28 0
b:water $ 77 40 28
b:water aerob 0 46 -34
b:water on 52 -27 30
b:wave back -73 -54 0
b:way $ -201 2 -22
b:way goe 0 49 -52
b:way home -127 -41 -36
b:way of -6 -1 -69
b:way out 120 0 150
b:way over 9 92 -29
b:way to 83 116 -126
b:we agre -18 -61 0
b:we are -60 -120 0
b:we broke 86 0 68
b:we get -70 -49 0
b:we have 78 12 -16
b:we know 52 32 5
b:we plan -66 -37 0
b:we smoke 0 47 -23
b:we talk -66 -68 -1
b:we were -7 61 -17
b:wear my 186 0 113
b:weather $ -60 -35 0
b:weather hold 61 0 29
b:wed on 45 -22 18
b:wednesday $ -47 13 -18
b:wednesday becaus -64 -45 0
b:wednesday to 45 0 10
b:wednesday work -10 -52 -2
b:weed all -5 -46 0
b:week $ 30 127 73
b:week ago 149 45 105
b:week and 46 -56 8
b:week i 70 -33 -25
b:week in -35 -53 0
b:week it -5 56 -36
b:week now -1 59 -23
b:week of -54 -4 -70
b:week put 45 0 6
b:weekend $ 146 10 56
b:weird great 62 0 24
b:weird i 54 0 2
b:weird im -52 -4 0
b:welcom bag -45 -23 0
b:well $ -30 -68 1
b:well that -43 -52 0
b:well the 0 99 -27
b:went back 48 -26 7
b:went down 48 -25 16
b:went great 0 117 -71
b:went home -67 -44 -27
b:went out -3 87 -77
b:went through 34 105 -8
b:went thru 0 55 -8
b:went to -112 -186 80
b:weon me 141 0 8
b:were $ -13 -45 0
b:were get 0 54 -35
b:were in 0 113 -159
b:were nice 93 -10 42
b:were on -50 -15 16
b:what $ 94 122 -117
b:what a -152 -151 0
b:what do 80 38 67
b:what els 62 0 35
b:what he 35 54 -44
b:what i 71 45 137
b:what ill 54 152 -25
b:what im 27 61 -57
b:what is -73 65 -109
b:what it -154 -163 65
b:what my 65 227 -110
b:what now -2 51 -76
b:what that 50 37 -29
b:what the 112 109 43
b:what time -80 -54 60
b:what to -97 -112 0
b:what was 89 -49 96
b:what you 103 -23 27
b:whatev $ -21 53 -138
b:whatev happen 165 0 150
b:whatev it -62 -37 0
b:when doe -48 -27 0
b:when he -25 97 -42
b:when i -298 -39 -227
b:when it 27 -119 203
b:when my 155 135 -94
b:when they 15 101 -6
b:when you 159 74 5
b:where he 60 0 66
b:where i 76 139 9
b:where it -51 36 -29
b:where nobodi 54 34 12
b:where that 58 0 24
b:where the 62 -70 93
b:whether nobodi -87 -13 0
b:whi $ 23 82 -37
b:whi did 130 0 128
b:whi i 9 -58 -6
b:whi not 79 0 33
b:whi the -53 13 -16
b:which a -107 -25 0
b:which bridg 65 0 15
b:which he -48 -14 0
b:which i -56 -133 0
b:which is -91 -44 -14
b:which room 93 -6 40
b:which tree 132 0 84
b:while i -100 92 -45
b:while it -17 -67 6
b:while the -28 145 -49
b:whiskey and 23 48 10
b:whiskey down 0 51 -15
b:who can -86 10 -9
b:who has 18 52 36
b:who i -130 48 -139
b:who is -59 -69 0
b:who rais -55 -2 0
b:who want 31 0 55
b:who was -5 48 -4
b:whoever pack -45 -23 0
b:whole bag 49 33 38
b:whole bottl 31 -100 102
b:whole box 120 37 9
b:whole crew 0 51 -29
b:whole minut -11 -82 0
b:whole month 51 0 56
b:whole shift 69 0 24
b:whole skin -72 0 -31
b:whos on 0 49 -52
b:wife and -56 -31 27
b:wife hold -51 -42 0
b:wife im 0 53 -68
b:wife is 57 -1 67
b:wife keep -47 -66 0
b:wife say -44 84 -38
b:wife think 59 65 0
b:wife worri -59 -44 0
b:wild $ -27 -98 0
b:will be -214 -103 10
b:will go 0 77 -153
b:will have 83 0 46
b:will is 170 0 13
b:will left 74 0 36
b:will need -52 -12 0
b:will never -22 -54 0
b:wind was 69 0 24
b:window $ 91 0 88
b:window and 27 99 -55
b:window open 8 -71 27
b:window with 103 -9 111
b:wine $ -20 54 -148
b:wine at 0 50 -13
b:wine with 0 65 -18
b:wine would -25 -48 0
b:wink same 0 47 -36
b:winter coat 0 61 -22
b:wish i 140 -26 130
b:wish it -1 -18 59
b:wish the 124 0 114
b:wish to -100 -40 0
b:with a 63 45 -19
b:with cigarett 0 140 -66
b:with four 0 52 -37
b:with group -1 137 -90
b:with her -122 96 -69
b:with him 4 -59 110
b:with his 5 46 -28
b:with hope 0 139 -90
b:with intent 90 0 77
b:with it 3 106 -195
b:with journal 0 139 -90
b:with me 81 -80 126
b:with my -423 -196 -173
b:with myself 21 50 -21
b:with no -28 99 -125
b:with some 0 47 -10
b:with that 73 0 33
b:with the 64 -259 301
b:with this -75 24 -20
b:with two 68 -37 77
b:withdraw from -4 -48 0
b:withdrew 40 -12 -62 0
b:without $ 43 94 -35
b:without a -23 -103 48
b:without look 116 0 117
b:without me 149 68 34
b:without my -50 15 -5
b:without shake -37 -74 0
b:woke up 52 129 -147
b:woman is -65 -14 0
b:won $ -19 52 -50
b:won like 0 79 -50
b:wont answer 42 0 145
b:wont be 185 102 102
b:wont go 0 25 -85
b:wont have 91 4 46
b:wont let -1 75 -51
b:wont matter 58 0 48
b:wont need 67 0 91
b:wont see -65 -15 -9
b:wont shut 0 46 -95
b:wont stop 88 29 1
b:wont wake 67 0 42
b:wont work 13 0 45
b:word for -125 -22 0
b:word today -29 -45 -12
b:work $ -35 -72 -45
b:work and -51 11 23
b:work for 34 45 -32
b:work im 74 -17 34
b:work in 36 -45 67
b:work lol -7 82 -36
b:work on -86 89 -84
b:work right 13 0 45
b:work tri 0 93 -40
b:workbook $ 10 123 -30
b:worksheet $ -10 -73 0
b:worksheet not 39 0 45
b:world $ -7 -7 49
b:world would 106 0 111
b:worri about -41 -44 46
b:worri me 81 0 43
b:worri when -59 -44 0
b:wors $ 27 57 -19
b:worth it -64 -137 34
b:worth more 130 0 31
b:worth the 0 221 -108
b:would be 188 -154 136
b:would close 55 0 37
b:would do 3 99 -81
b:would get 60 0 20
b:would have -65 -100 80
b:would kill -101 -20 4
b:would like -46 -36 94
b:would see 55 0 37
b:would stop -62 -18 7
b:wouldnt be 91 0 51
b:wreck on -8 -45 0
b:wrench i 63 0 32
b:wrist $ -90 -17 1
b:wrist at 0 56 -17
b:wrist raw 67 0 22
b:write it -5 -68 -16
b:write my -17 50 -29
b:write this 40 171 -109
b:written three 65 0 74
b:wrong $ 36 -55 80
b:wrong side 103 0 36
b:wrote it -171 -113 2
b:wrote me 0 50 -32
b:wrote someth -49 -11 14
b:wrote the 183 -8 94
b:xanax and 113 0 214
b:xanax on 0 55 -61
b:y a -195 -105 -98
b:y ahi 35 114 -8
b:y ahor 0 51 -40
b:y ahora 39 0 46
b:y anda 45 -1 39
b:y ando -72 24 -58
b:y anoch 1 55 -59
b:y asi -25 -55 0
b:y aun -1 -53 15
b:y ayer 4 55 -38
b:y baj -67 -155 -10
b:y caf -28 -46 0
b:y casi 114 -14 181
b:y com 74 -13 52
b:y compr 4 65 -42
b:y con -37 -100 45
b:y cuand -72 -12 12
b:y de 73 10 -7
b:y descans 57 0 17
b:y desd 0 57 -25
b:y despiert 0 22 -54
b:y despu -78 26 -39
b:y dic 140 -8 119
b:y dij 97 -74 83
b:y el 141 67 83
b:y en 96 79 -106
b:y es 71 -23 121
b:y escribi 37 0 52
b:y esta 261 -2 149
b:y estoy 68 159 -44
b:y falt 48 59 69
b:y fueron 136 90 103
b:y hast -49 -66 29
b:y he -69 -32 0
b:y hoy -13 173 -138
b:y la -68 -95 -46
b:y las 93 10 -56
b:y le 90 -73 182
b:y list -51 -26 5
b:y lleg -84 -87 0
b:y llev 70 39 -36
b:y lo 22 -161 60
b:y los 60 9 -1
b:y lueg -50 246 -270
b:y me 84 -25 192
b:y medi 0 -11 47
b:y mejor -32 -77 29
b:y mi -91 -97 26
b:y nad -20 60 -53
b:y nadi 10 160 -70
b:y ni -38 -157 -13
b:y no 250 154 198
b:y nom 2 19 -73
b:y nos -20 -67 0
b:y pas -14 -76 -7
b:y pedi -3 -51 0
b:y pens 48 70 -45
b:y perdi -38 -62 -2
b:y pes -12 50 -84
b:y por 76 26 22
b:y que 117 -135 276
b:y qued -60 -19 -7
b:y quier -20 40 -71
b:y sali -78 -53 0
b:y se -104 -3 -123
b:y segui -73 -116 0
b:y si -125 -35 -13
b:y sient 61 89 -21
b:y siet -32 -58 0
b:y sig 111 262 -57
b:y sombr 0 84 -43
b:y ta 93 0 42
b:y tan -25 -48 0
b:y teng 4 -1 57
b:y tien 145 0 59
b:y to 0 57 -30
b:y tod -117 -42 -90
b:y todavi -3 76 -87
b:y un -77 -14 -9
b:y una 72 -62 110
b:y vam -8 30 -47
b:y van 0 80 -46
b:y vi -80 -19 0
b:y vien 142 0 105
b:y volvi -20 57 -63
b:y voy 5 75 -74
b:y ya -62 43 4
b:y yo -147 -14 -280
b:ya $ -69 -179 -73
b:ya abri 161 49 28
b:ya camin -13 136 -67
b:ya casi -119 -34 -78
b:ya con -55 -46 0
b:ya cumpli 73 0 32
b:ya descans 6 -15 46
b:ya elegi 79 0 48
b:ya es 1 -20 54
b:ya escribi 12 70 -60
b:ya esta -22 50 -174
b:ya estoy -186 -85 14
b:ya estuv -29 52 -75
b:ya fue 68 30 19
b:ya he 0 33 -64
b:ya le 144 173 -66
b:ya lleg -103 -88 0
b:ya llev 0 98 -50
b:ya lo 93 120 -39
b:ya los -58 -71 0
b:ya me 12 170 -83
b:ya ni -7 -51 13
b:ya no 128 35 19
b:ya nom 46 0 113
b:ya pas -54 -19 0
b:ya pedi -2 69 -10
b:ya que 90 60 -2
b:ya quier -150 -11 0
b:ya rec -1 112 -53
b:ya regal 49 0 21
b:ya sab -23 44 -104
b:ya sali -45 12 -37
b:ya se 77 27 -40
b:ya teng 121 -66 236
b:ya tien 40 -28 68
b:ya tra -106 57 -22
b:ya van 35 49 -68
b:ya veo -46 -52 0
b:ya voy -17 -114 73
b:yall can 0 51 -34
b:yeah i 0 55 -58
b:year $ -181 -169 -40
b:year ago -155 -94 -73
b:year and -104 -77 -16
b:year back -10 61 -28
b:year for 157 69 11
b:year i -24 64 -43
b:year old -73 -130 6
b:year sinc -77 -136 0
b:yell $ -34 134 -39
b:yellow line 91 0 42
b:yend si 0 42 -77
b:yes $ 84 -16 -4
b:yes hopeless -25 -110 0
b:yes im -113 -165 -21
b:yesterday and 39 96 16
b:yesterday morn 0 59 -46
b:yet $ 57 -40 78
b:yo $ 189 168 -19
b:yo a 0 53 -27
b:yo con -30 -122 35
b:yo era -70 -52 0
b:yo escribi 0 36 -58
b:yo iba -45 -9 0
b:yo le 131 0 55
b:yo mism 27 -4 89
b:yo no 162 107 -74
b:yo saqu -14 -65 0
b:yo si -67 6 -39
b:yo sol -120 -82 -1
b:yo solit 87 32 91
b:yo soy 2 51 -1
b:yo tambi -61 -28 10
b:yo teni -17 45 -53
b:yo y 6 -61 67
b:yo ya 59 99 -10
b:yoga $ -44 -86 0
b:you $ -116 -8 -141
b:you all -110 9 -96
b:you and 25 -34 81
b:you are -58 -66 11
b:you ask -17 -73 3
b:you can 1 154 -95
b:you cant 11 71 -83
b:you could 51 -34 13
b:you did 113 0 15
b:you do 98 0 21
b:you for -86 -61 6
b:you gave -64 -9 0
b:you guy 117 -15 152
b:you have 48 -62 90
b:you in 154 -4 22
b:you know -3 163 -95
b:you monday -45 -79 9
b:you move 45 0 10
b:you my 0 24 -67
b:you not -29 -66 0
b:you on 100 -1 16
b:you onli 37 0 45
b:you peopl -37 108 -80
b:you resend -7 50 -14
b:you said 70 -11 23
b:you see -76 -18 0
b:you tell -141 -81 0
b:you think 28 163 -111
b:you to 200 -20 75
b:you tomorrow -63 -1 -2
b:you want -14 -63 0
b:you were 118 0 45
b:you would 47 0 44
b:youd be 11 67 -35
b:youd want 81 0 43
b:youll need 265 0 62
b:your arm -118 -35 0
b:your is 65 0 74
b:your time -6 82 -51
b:youth pastor 0 57 -66
b:youtub $ -3 -47 32
b:yr i 0 85 -78
b:zap everi 0 48 -59
b:zapat $ -157 20 -43
b:zapat nuev -33 -50 0
b:zero sinc -49 -49 0
b:zoom link 20 67 -12
b:zoom me -44 -70 0
b:zoot rn 0 62 -31
b:zumb $ -10 -46 0
b:zumb los 27 53 -33
c:11> 115 21 70
c:<0> -7 159 -62
c:<20 6 154 -43
c:<3> -74 -11 -123
c:<abo -75 -135 35
c:<abou -117 -121 23
c:<abu -58 86 -167
c:<ag 205 70 91
c:<aga 145 69 19
c:<al -20 -90 134
c:<ale -91 -120 6
c:<alg 130 73 -2
c:<all -122 -98 -36
c:<alr 45 153 -62
c:<alre 98 173 -52
c:<am 141 126 25
c:<ama -2 121 -71
c:<an 149 -62 -34
c:<and 116 60 54
c:<any 57 -49 170
c:<app -25 184 -124
c:<apr -86 -146 26
c:<ar 330 46 264
c:<arm> 121 21 54
c:<ask -78 -117 35
c:<away -58 128 -58
c:<ay 68 144 -56
c:<aye 28 148 -61
c:<ayer 28 148 -61
c:<ba -95 170 -86
c:<bala 126 -20 57
c:<ban -96 -135 66
c:<bar 24 211 -168
c:<bar> -30 105 -150
c:<be> 141 -32 172
c:<bee 102 152 -38
c:<been 151 91 57
c:<bi -240 -83 -126
c:<bl 143 -144 228
c:<bo 232 121 -109
c:<boo -7 -117 -1
c:<boy 129 105 2
c:<br -33 -118 2
c:<bru -72 5 -116
c:<bu -107 -100 -181
c:<bup -49 108 -127
c:<bus 220 43 152
c:<busq 174 -4 136
c:<but -225 -212 -53
c:<but> -206 -169 -64
c:<by> -60 -121 1
c:<bye 141 11 56
c:<cab -16 183 -82
c:<cad 145 50 74
c:<cada 145 49 75
c:<cal 93 -105 139
c:<cam -204 -29 -138
c:<car 48 -152 57
c:<carb 127 -12 61
c:<carr 135 28 66
c:<cav 14 124 -68
c:<cave 14 129 -68
c:<ce -186 110 -144
c:<ch -363 -322 -47
c:<chi -157 -31 -59
c:<cho -133 -155 29
c:<ci -121 60 -91
c:<cint 134 3 74
c:<clo 123 85 92
c:<co -119 86 -249
c:<cob -10 146 -79
c:<cobr 16 171 -78
c:<come 62 -81 182
c:<comi -21 83 -125
c:<cont -118 -109 -28
c:<cor 103 8 138
c:<cork 0 117 -50
c:<cort -6 -138 91
c:<cou -163 40 -161
c:<coul -131 -18 -64
c:<cr -157 -206 -104
c:<cra -153 -7 -209
c:<cri -153 -93 -7
c:<cro 116 -97 140
c:<cu 142 49 147
c:<cum 115 -20 53
c:<cump 115 -20 53
c:<cut 96 -100 150
c:<da 115 -8 73
c:<dad> 68 -76 127
c:<dan 55 -137 107
c:<deb 185 27 109
c:<debi 149 13 55
c:<dej 164 52 75
c:<deje 142 87 82
c:<des 172 -8 64
c:<desd 20 123 -96
c:<desp 102 70 127
c:<det -47 181 -147
c:<dev 12 135 -82
c:<di -62 52 -258
c:<dia -35 111 -194
c:<dis -145 -58 -28
c:<doc -155 2 -121
c:<dos 72 115 -11
c:<dos> 44 122 -34
c:<dr -20 204 -168
c:<dran 87 -32 120
c:<dy -120 -16 -37
c:<el -150 33 -192
c:<emp 4 122 -83
c:<en 237 -72 296
c:<enc 116 54 108
c:<end 61 -22 146
c:<end> -7 -99 141
c:<ent 125 62 7
c:<env 157 4 49
c:<es 227 220 22
c:<esc 203 222 18
c:<esco 153 82 66
c:<escr 122 86 -15
c:<ese -180 16 -72
c:<ese> -180 16 -72
c:<est 384 118 164
c:<esta 186 -23 225
c:<esto 187 257 -84
c:<ev 207 68 89
c:<eve 119 80 25
c:<ever 135 125 5
c:<evr 115 9 63
c:<exi 123 94 20
c:<fal 132 -75 89
c:<fe -16 -180 192
c:<fel -154 -169 13
c:<fi -307 80 -268
c:<fil -62 136 -96
c:<film 8 146 -58
c:<fir -125 -73 -59
c:<fl -107 107 -182
c:<fli -22 77 -130
c:<fo -155 -10 -164
c:<fou 37 115 -153
c:<fri -71 -32 -133
c:<fu 68 119 5
c:<gav -87 -141 18
c:<gave -87 -141 18
c:<get 121 96 -39
c:<gett -7 121 -133
c:<gl -183 -104 -79
c:<go> 4 -120 60
c:<gon 188 177 -26
c:<gr -428 -251 -157
c:<gra -157 -125 10
c:<gran -131 -53 -50
c:<gun 67 -68 153
c:<gun> 111 -49 124
c:<ha 29 -123 65
c:<had -3 99 -156
c:<had> -17 78 -128
c:<hal 0 50 -123
c:<han -136 86 -75
c:<har 71 -66 148
c:<he 179 -105 237
c:<he> 109 126 -12
c:<her 70 -154 141
c:<her> -141 -120 72
c:<hes 207 87 148
c:<hes> 207 87 148
c:<hi -33 -136 -90
c:<hid 149 92 19
c:<him 18 -134 35
c:<ho 177 38 37
c:<hop 173 12 133
c:<hopi 161 57 96
c:<hu -65 37 -128
c:<i> 94 116 -19
c:<id 146 57 15
c:<if 167 -65 169
c:<if> 167 -65 169
c:<im 158 252 -66
c:<im> 170 238 -76
c:<in 179 136 -6
c:<int 121 27 11
c:<is 187 47 216
c:<isn 150 130 63
c:<isnt 150 130 63
c:<it 219 154 70
c:<its 195 177 59
c:<its> 210 177 59
c:<iv 207 241 -122
c:<ive 209 240 -119
c:<ive> 209 240 -119
c:<ja -335 -80 -147
c:<jaj -180 -129 -3
c:<jaja -180 -129 -3
c:<ke 145 -4 81
c:<kee 208 79 106
c:<keep 208 79 106
c:<ki 95 -139 230
c:<kie 117 0 26
c:<kier 117 0 26
c:<kil -107 -135 85
c:<kill -92 -121 87
c:<kn 69 183 -18
c:<la -78 -344 215
c:<las 126 75 -44
c:<lat -124 -97 19
c:<lef 64 129 -71
c:<left 64 129 -71
c:<let 19 -133 166
c:<li -436 -435 -142
c:<lif -42 -131 33
c:<life -10 -116 33
c:<lin -132 -182 46
c:<line -32 -129 44
c:<live -126 -62 6
c:<ll -120 -98 121
c:<lla -125 -60 -10
c:<lo -62 -201 169
c:<lon -37 -148 87
c:<loo 115 -39 111
c:<look 125 -59 134
c:<lue 19 126 -108
c:<lueg 19 126 -108
c:<ma 4 -412 377
c:<mal -133 46 -55
c:<mali 1 157 -69
c:<mar -25 -176 43
c:<mat 145 -213 218
c:<mata 16 -164 127
c:<me 54 122 -55
c:<me> 16 140 -121
c:<med -8 -141 59
c:<mi 43 -9 182
c:<mie 29 140 -55
c:<mil -143 -56 -18
c:<mir 136 50 64
c:<mism 124 -8 62
c:<mo -165 -52 -133
c:<moms 57 144 -14
c:<mov -128 -116 -31
c:<mu -256 -365 212
c:<mur -162 -45 -15
c:<mys 131 74 48
c:<myse 142 75 48
c:<ne -239 -189 29
c:<new -83 -234 138
c:<new> -77 -201 131
c:<ni -174 156 -159
c:<nine -60 115 -107
c:<nit 16 165 -82
c:<nite 16 116 -51
c:<no 152 248 -100
c:<nudo 127 -12 43
c:<nue -100 -139 -5
c:<nuev -108 -132 -17
c:<ob 18 153 -60
c:<of -121 45 -188
c:<off -22 116 -185
c:<oj 328 17 254
c:<oja 199 0 139
c:<ojal 199 0 139
c:<ol -248 -51 -202
c:<old -173 14 -137
c:<old> -157 21 -135
c:<on -79 -129 80
c:<one> -181 56 -139
c:<ones 213 -15 99
c:<or -148 -52 -48
c:<otr 136 116 -4
c:<out 138 43 69
c:<pac 28 202 -123
c:<pack -6 120 -76
c:<pan 4 -124 103
c:<para 130 67 80
c:<pat -141 -240 25
c:<pati -152 -205 -18
c:<pe 62 -262 100
c:<pel -123 -153 62
c:<pen -41 -128 2
c:<per 109 127 -65
c:<perc 20 164 -67
c:<perd 79 216 -136
c:<perm 119 33 72
c:<pero -113 -115 -78
c:<pi 342 112 140
c:<pil 137 24 111
c:<pip -34 57 -154
c:<pl 138 89 141
c:<plan -30 -135 134
c:<po -233 -88 -257
c:<pue -41 -130 107
c:<pun 72 127 -11
c:<punt -52 146 -121
c:<pur 143 24 65
c:<purp 139 17 89
c:<pus -91 -116 -39
c:<que> 156 148 -29
c:<ra 74 -45 151
c:<rac -58 160 -119
c:<rai -48 -128 9
c:<rat 128 15 132
c:<re -75 -127 75
c:<rea 162 28 85
c:<real 119 57 52
c:<rec -208 100 -107
c:<ref -71 -173 -11
c:<rel 15 -121 62
c:<ren 40 120 -84
c:<rep -184 -100 -21
c:<res 144 105 143
c:<resp 116 39 60
c:<rn 70 129 -6
c:<rn> 59 129 -7
c:<ro -57 -96 155
c:<roo 122 34 110
c:<rop -13 -65 120
c:<rub 70 -24 122
c:<rubb 74 -11 122
c:<sa -138 -303 -2
c:<sal -100 -220 26
c:<se -5 -330 176
c:<see 1 -130 94
c:<sen -143 -178 39
c:<ser 154 -90 106
c:<set 19 -131 76
c:<sh> 154 0 116
c:<si 128 369 -293
c:<si> 156 58 84
c:<sic -18 136 -125
c:<sick -18 136 -125
c:<sigo 31 118 -78
c:<sinc 6 122 -112
c:<sip -11 120 -57
c:<sit -2 132 -109
c:<sk 23 168 -40
c:<ski 31 167 -47
c:<slee 94 -125 121
c:<sm -105 58 -164
c:<sme -12 90 -134
c:<smel -12 90 -134
c:<so -195 -43 -293
c:<sob -126 -46 -98
c:<soc -26 -122 18
c:<som 75 234 -183
c:<some 83 183 -142
c:<sos 0 139 -13
c:<sp -10 -168 118
c:<sta -146 -217 88
c:<stor -120 -116 -10
c:<str 180 216 0
c:<stri 17 144 -57
c:<stu -155 -13 -106
c:<su -187 -190 -129
c:<suel 56 120 -42
c:<sui 6 -43 143
c:<sw -24 -67 115
c:<ta -210 -293 33
c:<tar -164 -123 12
c:<te -396 -29 -148
c:<tea -149 -74 -19
c:<ten 146 77 127
c:<teng 121 76 36
c:<ter -124 54 -77
c:<the 161 -48 157
c:<they 234 105 4
c:<thi 138 224 -76
c:<thir -29 121 -70
c:<thr -47 203 -102
c:<ti 145 92 78
c:<til 133 131 1
c:<tire -42 -149 100
c:<to 118 184 -150
c:<toma -100 48 -186
c:<tome 110 -94 160
c:<ton 102 117 -17
c:<toni 109 127 1
c:<toy 44 128 -46
c:<tra 36 152 50
c:<traf -123 3 -6
c:<tu -140 58 -51
c:<tw 126 147 -27
c:<un 65 310 -127
c:<una -52 165 -103
c:<unas 10 197 -79
c:<unb -11 117 -57
c:<uno 114 125 -12
c:<up> 116 75 -22
c:<us> 74 149 -13
c:<use -31 42 -115
c:<va 116 247 -149
c:<van 81 131 -31
c:<ve -112 -164 62
c:<veng 126 24 55
c:<vi -39 -162 117
c:<vid 67 -121 183
c:<vo 254 75 86
c:<vu 128 158 12
c:<vue 128 158 12
c:<vuel 128 158 12
c:<wa 146 21 148
c:<wai 40 -122 103
c:<wait 40 -122 103
c:<wal 92 160 -17
c:<wan 185 49 107
c:<we -247 -189 -149
c:<we> -189 -118 -34
c:<wh 185 121 68
c:<whi -46 177 -51
c:<whit 16 158 -25
c:<wi 32 -181 94
c:<wine -25 70 -118
c:<wis 107 -48 133
c:<wish 130 -54 139
c:<wo 151 163 60
c:<won 153 136 79
c:<wont 192 113 113
c:<wou 195 -57 161
c:<woul 192 -57 161
c:<wr 132 25 73
c:<wro 67 -92 119
c:<y> 144 56 1
c:<ya 20 180 -110
c:<ye -183 -69 -80
c:<yea -51 -117 -34
c:<year -63 -164 -8
c:<zo -107 -123 -2
c:ab> -36 151 -68
c:aba -113 133 -148
c:aba> -78 118 -185
c:abe 147 55 -57
c:abine 29 121 -54
c:abl -27 123 -131
c:able -12 135 -84
c:abou -117 -121 23
c:about -117 -121 23
c:abu -124 144 -252
c:abus -31 179 -197
c:aca 129 121 55
c:aci 41 120 1
c:ack 17 150 -103
c:aco 16 -181 68
c:act -67 -230 75
c:ad> -113 -123 108
c:ada -83 -169 7
c:aded 2 136 -71
c:aded> 2 136 -71
c:ado -136 -260 20
c:ado> -15 -260 111
c:ador -123 -8 -59
c:adr 97 120 -59
c:aga 216 65 98
c:age -275 -29 -102
c:age> -132 -3 -55
c:ago 101 -94 257
c:ago> 197 -52 321
c:agu 15 131 -20
c:ail> 115 41 47
c:ain -190 -118 -60
c:air -66 -139 32
c:ait 40 -122 103
c:aja -228 -133 12
c:aja> -136 -72 28
c:aje 79 220 -39
c:aje> 140 199 -21
c:ak> -53 206 -113
c:ake -61 -183 46
c:ake> -51 -169 58
c:al> 15 -156 -168
c:ala 204 -92 172
c:ala> 92 -79 143
c:alc 65 -82 148
c:ale -177 -408 166
c:ale> -25 -172 101
c:aler> 47 -140 54
c:alers 0 168 -70
c:alg 208 181 -71
c:algo 95 168 -123
c:algo> 105 174 -123
c:ali 18 144 -36
c:alil 4 161 -69
c:alill 4 161 -69
c:alle -143 -80 -89
c:alli 71 30 118
c:allin 71 22 132
c:alm 140 -39 182
c:alr 45 153 -62
c:alre 98 173 -52
c:alrea 96 130 -20
c:alt 17 -23 -119
c:am> 153 -114 41
c:ama -150 60 -117
c:amar -157 -26 -71
c:ambe 135 -1 82
c:ame 52 148 -102
c:ami -4 -188 98
c:amo -244 -161 26
c:amos -244 -132 -24
c:amos> -244 -132 -24
c:amp 43 156 -52
c:an> 112 161 90
c:ana> 1 -123 71
c:anc -97 -194 17
c:ance> -121 -29 -74
c:and -117 84 -177
c:and> 15 133 -42
c:ane 201 15 215
c:anen 143 0 101
c:anent 143 0 101
c:ang -1 -86 222
c:ange> -134 -54 -17
c:ani -130 -168 -19
c:ank -8 -120 126
c:ano 146 92 -83
c:anose 0 139 -58
c:ant> 9 212 -15
c:any -44 -76 179
c:apa 86 188 24
c:apa> 82 138 -15
c:ape -20 33 -152
c:appe 55 -70 122
c:apr -75 -154 39
c:apu 129 52 35
c:ar> 125 -9 195
c:ara 50 -37 156
c:arbo 168 -4 79
c:arbon 134 0 61
c:arc 119 -37 23
c:ard -113 -184 102
c:ard> -135 -137 61
c:arm 401 -117 318
c:arm> 10 -55 120
c:arme 429 10 198
c:arme> 378 38 166
c:arni -137 -93 -6
c:aron -179 -59 -122
c:aron> -176 -45 -122
c:arr 49 185 10
c:arra -31 133 -49
c:ars -40 -145 71
c:art> 134 93 48
c:arti -117 -60 -40
c:ase -130 -179 53
c:ase> -28 -149 81
c:ash -163 33 -187
c:ash> -96 -30 -145
c:ask -64 -129 49
c:aso 127 53 65
c:asse -137 -173 14
c:assed -34 -119 51
c:assin 2 118 -67
c:ast -25 271 -315
c:ast> 40 223 -164
c:aste -115 -95 -50
c:asted -7 -120 7
c:at> -207 -271 93
c:ate -92 -134 55
c:ate> -172 -17 31
c:ates -135 -69 -52
c:ates> -131 -69 -52
c:ati -161 -181 8
c:atie -120 -16 -70
c:atien -120 -16 -70
c:ats -4 154 -101
c:ats> 9 155 -95
c:att -35 -121 119
c:aught -135 -77 -82
c:aun -178 -107 -8
c:aus 57 -48 132
c:ause 12 -94 123
c:ave 220 140 26
c:aver 136 12 55
c:avi -15 145 -88
c:aw> -138 -43 -52
c:away -68 118 -58
c:away> -68 118 -58
c:aya 142 -48 104
c:aya> 127 -31 87
c:aye -22 134 -97
c:ayer 28 134 -69
c:ayer> 28 132 -64
c:ays -129 -19 -129
c:ays> -129 -19 -129
c:azo 95 -17 156
c:ba> -185 79 -242
c:back> -132 -56 -27
c:bala 126 -20 57
c:balas 153 0 37
c:ban -145 -40 -31
c:bar -17 267 -145
c:be> 177 -62 107
c:becam -2 123 -44
c:bed> -118 -46 -7
c:bee 102 192 -77
c:been 151 91 57
c:been> 151 91 57
c:ber> 93 122 -1
c:bes -96 -117 55
c:bi> 120 79 12
c:bine 29 121 -54
c:binet 29 121 -54
c:bio 132 -94 65
c:ble> -136 17 -90
c:blo -90 171 -219
c:bloc 17 160 -103
c:bon> 137 32 54
c:bot 32 132 -69
c:bottl 122 24 95
c:boy 116 115 -12
c:bra> 120 78 7
c:bre -202 -181 -6
c:brinc 122 30 39
c:bru -91 -5 -116
c:bur -62 -158 47
c:bus 158 219 -44
c:busq 174 -4 136
c:busqu 174 -4 136
c:but -225 -212 -53
c:but> -206 -169 -64
c:by> -141 -201 26
c:bye 149 -24 108
c:cab 35 287 -70
c:cabi -15 115 -41
c:cada 130 43 75
c:cada> 130 43 75
c:cag 24 123 -59
c:cagu 0 148 -81
c:cal 134 -97 129
c:cam -232 96 -202
c:camp -14 120 -51
c:can> -131 -43 -56
c:cant> 21 158 -44
c:cap 36 145 -64
c:car -90 -197 138
c:carb 127 -12 61
c:carbo 134 0 61
c:carr 135 28 66
c:carro 122 -27 83
c:cat 34 -123 60
c:cav 14 124 -68
c:cave 14 129 -68
c:caved -2 126 -57
c:ce> 206 -98 203
c:cel -65 98 -137
c:cer -1 146 22
c:ces 164 34 32
c:ces> 162 -5 92
c:ch> -131 -205 123
c:cha -119 -92 35
c:chamb 127 -17 88
c:chan -125 -77 13
c:chi -137 -22 -23
c:cho -204 -264 25
c:cia -102 -170 39
c:cie -103 -116 29
c:cint 134 7 64
c:cio -259 -66 -97
c:cio> -130 -36 -44
c:cion -138 -41 -50
c:cis 139 -26 30
c:ck> -267 -115 -227
c:cki 16 121 -102
c:ckin 16 121 -102
c:cking 31 122 -91
c:cle -81 -132 -75
c:co> -108 -255 101
c:coa 118 130 -39
c:coat> 50 115 -65
c:cob -10 146 -79
c:cobr 16 171 -78
c:col -155 -173 53
c:come 93 -100 218
c:comes 115 40 60
c:comi -16 130 -140
c:cont -137 -35 -80
c:cop -145 -48 -64
c:cork 0 130 -61
c:cort -6 -138 91
c:cou -203 -16 -186
c:coul -131 -18 -64
c:could -131 -18 -64
c:cra -226 -46 -216
c:cravi -70 132 -99
c:cro 106 -122 144
c:cti -56 -120 61
c:cuer 7 117 -66
c:cump 115 -20 53
c:cumpl 115 -20 53
c:cup 5 178 -87
c:cut 67 -128 151
c:cut> -80 -131 102
c:da> 152 10 227
c:dad> 76 -128 151
c:day -158 -146 -78
c:days -76 -143 -48
c:days> -76 -143 -48
c:deb 185 27 109
c:debi 149 13 55
c:dej 163 51 75
c:deje 142 87 82
c:den 113 32 115
c:den> 153 -34 114
c:der -192 122 -174
c:der> -76 140 -138
c:desd 20 123 -96
c:desde 20 123 -96
c:desp 102 70 127
c:det -47 181 -147
c:dev 12 135 -82
c:di> -19 310 -198
c:dia -84 146 -206
c:diar -120 -30 -27
c:did 129 95 54
c:die 131 66 96
c:die> 216 27 107
c:dien -6 116 0
c:din 40 145 -4
c:dis -159 -47 -43
c:dit -137 -74 -25
c:dle -42 -131 38
c:doc -155 2 -121
c:dom 57 -102 132
c:don 154 51 30
c:dont 140 89 21
c:dor -185 -16 -111
c:dos> 221 65 -20
c:dran 87 -32 120
c:drank 87 -32 120
c:dre 167 48 16
c:ds> 328 -9 86
c:dy> 187 257 -13
c:ea> 6 -90 126
c:eac -58 -165 94
c:each -133 -122 48
c:ead -122 -119 30
c:eak -152 108 -89
c:eak> -59 130 -77
c:eal 235 149 25
c:eam -28 -138 22
c:eam> -39 -164 31
c:ean 73 -83 119
c:ear -109 -221 52
c:ear> -132 -80 -33
c:earn -115 -49 -29
c:eat -122 -106 24
c:eba 53 123 -15
c:ebi 162 84 0
c:eca -143 -10 -70
c:ecam -2 123 -44
c:ecame -2 123 -44
c:ece -13 149 -38
c:eces 76 135 -39
c:ech -60 -222 105
c:eci -173 -119 -104
c:ect -116 -121 20
c:ed> -255 -170 6
c:eda 9 89 -125
c:ee> 29 -151 139
c:eeli -128 -24 -42
c:eelin -128 -24 -42
c:eels 128 54 77
c:eels> 128 54 77
c:eep 363 8 249
c:eep> 308 67 168
c:eer -118 -49 -94
c:eet -137 76 -150
c:eev 132 8 60
c:eeve 132 8 60
c:eft 64 129 -71
c:ega 75 173 -11
c:egar 128 61 40
c:egaro 138 -7 46
c:ein 195 97 42
c:eja 92 29 138
c:el> 277 -214 225
c:ela -112 -121 -34
c:eli -146 -170 -69
c:elin -173 -91 -38
c:eling -137 -45 -42
c:elo -4 -155 26
c:els 140 9 88
c:els> 166 14 126
c:elt 105 122 37
c:elv 100 174 -13
c:elvo 35 119 -54
c:elvo> 35 119 -54
c:emb -250 24 -165
c:embe -129 -57 -49
c:ember -129 -57 -49
c:emi -124 -41 -15
c:emp -124 69 -146
c:en> 185 413 -215
c:ena -199 -73 -41
c:enc 175 -122 229
c:ence 119 -18 91
c:end 22 216 -101
c:end> 101 -85 231
c:ende -25 118 -131
c:endi -198 -88 -140
c:endo 116 84 54
c:ends 30 133 -71
c:ends> 31 135 -71
c:ene 187 -8 202
c:ene> 122 -21 83
c:eng 187 91 31
c:engo 123 129 7
c:engo> 123 129 7
c:enm 125 132 23
c:enme 138 147 23
c:enme> 138 147 23
c:eno -70 -129 82
c:ens 212 -25 134
c:ense 122 -45 89
c:ense> 139 -13 75
c:ent 60 159 65
c:ent> -27 -120 101
c:ente 76 174 3
c:env 137 -14 26
c:enz -15 124 -85
c:eo> 163 -136 206
c:ep> 193 12 174
c:epd 118 -2 81
c:epda 118 -2 81
c:epdad 118 -2 81
c:equ -120 -4 -32
c:era 207 5 128
c:era> 164 16 95
c:erc -116 102 -140
c:erd -23 345 -189
c:erdi 34 174 -91
c:ere> -120 -66 -10
c:ered -125 -53 -129
c:ered> -116 -47 -129
c:eres 220 94 100
c:eres> 222 101 84
c:eri 168 130 89
c:ering 54 115 -9
c:erio 141 26 42
c:erma 204 -24 82
c:erman 198 -52 138
c:erme -131 -108 21
c:ero -224 -114 -108
c:ero> -131 -126 -61
c:err -14 -51 132
c:erro> 118 6 105
c:ers> -131 120 -135
c:erv 84 -165 63
c:ervi -27 -134 18
c:ery 124 71 14
c:esc 185 153 19
c:esco 182 69 86
c:esd -42 110 -158
c:esde 20 123 -96
c:esde> 20 123 -96
c:ese> -189 -18 -54
c:eserv 130 4 50
c:esp 224 -6 236
c:espi 178 12 157
c:espir 121 -7 99
c:espo 20 124 -80
c:ess -17 -141 -9
c:ess> 42 -136 44
c:est 77 -19 178
c:esta 113 26 161
c:esta> 198 68 109
c:estab -99 -121 19
c:estan 30 144 -61
c:estar 90 -64 146
c:esto 138 204 -57
c:esto> 36 116 -75
c:estoy 108 121 -1
c:et> -245 10 -91
c:ethe -123 -92 3
c:ether -123 -96 3
c:ets 42 122 -23
c:ets> 42 122 -23
c:ett -30 116 -109
c:etti -21 91 -116
c:ettin -32 91 -123
c:eva -120 -157 14
c:eve -72 -161 27
c:eve> -190 -74 -65
c:every 208 81 64
c:evi -27 170 -120
c:evr 115 9 63
c:ew> -94 -162 124
c:ex> 21 121 -110
c:exo -23 116 -120
c:eyr 98 125 -86
c:eyre 98 125 -86
c:eyre> 98 125 -86
c:fal 132 -75 89
c:fe> -4 -159 105
c:fec -58 -142 53
c:feeli -128 -24 -42
c:feels 139 55 77
c:fel -154 -169 13
c:fen 137 21 146
c:fer -55 -167 -1
c:fere -83 -116 13
c:ff> -85 58 -144
c:fic -208 24 26
c:film 8 146 -58
c:fli 4 74 -122
c:for -157 -44 36
c:fou 37 115 -153
c:fra 36 139 -48
c:fre 30 -128 79
c:fuero 134 124 45
c:ga> 307 78 133
c:gal -85 -135 37
c:gar 202 64 55
c:garo 127 -12 46
c:garon 127 -12 46
c:gav -91 -142 18
c:gave -91 -142 18
c:gave> -91 -145 25
c:ge> -243 -131 -141
c:ger> -132 -81 -54
c:gett -5 123 -122
c:getti -5 123 -122
c:ght> 71 -86 193
c:ghts 115 69 -6
c:go> 477 144 195
c:gon 116 118 -37
c:gos -142 -32 -50
c:gos> -134 -16 -50
c:gra -142 -181 7
c:gran -116 -53 -27
c:gs> -145 3 -115
c:gua -52 76 -164
c:gua> -102 12 -126
c:gue> -75 -127 106
c:gun 104 -89 310
c:gun> 150 -91 177
c:gur 211 61 95
c:had -42 132 -130
c:had> -17 78 -128
c:hambe 135 -1 82
c:han -194 -53 16
c:hand> -29 169 -146
c:hang -138 -85 12
c:hap 40 -120 100
c:har 9 -149 134
c:has> 73 -55 144
c:hat> -161 -160 96
c:hats 61 239 -115
c:hats> 69 237 -109
c:hda 115 27 35
c:hday 115 27 35
c:hday> 115 18 39
c:he> 44 100 -195
c:hea -128 -14 15
c:her> -136 -101 34
c:here 200 118 91
c:heres 252 131 84
c:hes 254 110 229
c:hes> 238 188 174
c:hey 271 114 33
c:heyr 98 125 -86
c:heyre 98 125 -86
c:hic -130 -191 113
c:hich -76 -117 43
c:hid 149 92 19
c:hie -79 -124 19
c:him 18 -119 25
c:hin 28 -100 146
c:hing 51 -113 126
c:hing> 90 -184 154
c:hink 126 83 26
c:hit -22 231 -128
c:hite 34 162 -25
c:hite> 38 158 -19
c:ho> -121 -92 6
c:hom 30 124 -94
c:hop 121 11 117
c:hopi 161 57 96
c:hopin 161 57 96
c:hos -5 156 -178
c:hot -3 -140 76
c:how> 77 124 32
c:howe -34 -140 3
c:howed -8 -134 2
c:hre -67 64 -119
c:hro -31 187 -76
c:ht> 71 -86 193
c:hts 115 69 -6
c:ia> -125 107 -222
c:iad 0 -116 60
c:ic> -233 10 -134
c:ica -165 -27 -26
c:ice 237 -112 279
c:ice> 250 -117 264
c:ich> -6 -124 72
c:ici -261 -303 151
c:icio> -116 -19 -23
c:ick -170 87 -217
c:ick> -23 130 -120
c:icke -96 -120 -12
c:icked -25 -116 16
c:icki 7 161 -104
c:ickin 7 161 -104
c:ickl -75 -120 0
c:ickle -75 -120 0
c:ico -117 -215 48
c:ico> -57 -199 75
c:id> 196 88 89
c:ida 209 -249 314
c:ida> 269 -29 264
c:ide 156 -38 213
c:ido 39 -40 119
c:ido> 46 -68 145
c:ien 116 103 -25
c:ien> -29 74 -146
c:iend 132 177 7
c:iene 145 24 97
c:iene> 136 38 68
c:ier 267 -25 252
c:iera 140 -72 133
c:iera> 165 16 98
c:ierd 0 119 -52
c:ierda 1 120 -52
c:iero> 177 6 115
c:ieron -181 -56 -90
c:ies -62 116 -109
c:iet -254 -157 -46
c:iet> -117 -86 -10
c:iez -118 -41 -33
c:if> 167 -65 169
c:ife 48 -130 52
c:ife> 17 -134 63
c:igh -1 115 -17
c:ight 42 139 -24
c:ight> 78 7 124
c:igo 165 214 -73
c:igo> 199 234 -64
c:igu 228 17 140
c:il> 174 189 -25
c:ila -208 -173 -24
c:ile -194 -109 -35
c:ill -89 184 -210
c:ill> -93 28 -154
c:illa 38 263 -158
c:illa> 23 164 -87
c:illed -76 -123 -32
c:ilm 7 145 -58
c:im> 187 225 -95
c:ima 163 113 50
c:ime> -101 -188 148
c:imes 17 76 -115
c:imes> 17 76 -115
c:imo -118 -231 65
c:imos -156 -101 -37
c:imos> -156 -101 -37
c:in> -33 264 -157
c:ina -175 -160 10
c:inc 63 167 -193
c:inca 115 23 41
c:ince 46 174 -146
c:ince> 49 162 -128
c:ind 21 -144 136
c:ine -113 39 -239
c:ine> -181 -57 -92
c:inet 28 117 -57
c:inet> 29 121 -54
c:ing 103 128 50
c:ing> 160 207 16
c:ino -144 -66 -68
c:ins> -187 -74 -38
c:insul 72 -15 120
c:int 22 -175 82
c:inta 116 -14 96
c:inta> 161 17 109
c:inte -119 -118 26
c:inter -92 -125 11
c:io> -193 -298 67
c:ion -212 -308 100
c:ion> -97 -266 100
c:iones -115 79 -79
c:ipa -12 98 -127
c:ipp 71 161 -104
c:ippi 66 120 -44
c:ippin 66 120 -44
c:ips -12 140 -93
c:ira 160 92 -71
c:irar 90 -121 107
c:irar> 12 -121 63
c:iras -25 148 -102
c:iras> 0 167 -102
c:ire -149 -187 104
c:ire> -94 -145 92
c:iro 105 40 132
c:iro> 153 88 97
c:irthd 115 27 35
c:is> 22 175 -14
c:ise -39 -119 -19
c:ise> -39 -124 39
c:ish 2 -125 128
c:ish> 47 -63 116
c:isi 30 -119 142
c:ism 123 9 42
c:isn 144 128 63
c:isnt 150 130 63
c:isnt> 150 130 63
c:iso> -36 134 -89
c:ist -49 -310 91
c:iste -203 -54 -132
c:it> -254 -116 -279
c:ita -133 66 -99
c:ita> -110 55 -130
c:ite -87 266 -199
c:ite> 25 239 -93
c:ito -83 -123 -50
c:its 132 154 33
c:its> 138 166 33
c:itt -38 12 -164
c:iva 163 43 45
c:iva> 180 31 74
c:ive -46 122 -156
c:ive> 66 220 -194
c:ize -102 -136 31
c:jaj -180 -129 -3
c:jaja -180 -129 -3
c:jaja> -165 -127 -3
c:jal 185 -24 125
c:jala 195 -24 136
c:jala> 199 0 139
c:je> 69 253 -35
c:jo> -130 -213 -155
c:jos 138 -7 99
c:jos> 139 11 99
c:ked -62 -147 38
c:ked> -62 -147 38
c:kee 206 76 106
c:keep 208 79 106
c:keep> 169 94 82
c:ker -164 -35 -44
c:ker> -129 -52 -7
c:ket -126 -20 -26
c:key> 88 133 -107
c:kicke -32 -115 41
c:kier 117 0 26
c:kiero 117 0 26
c:kin 24 117 -93
c:kip 171 1 97
c:la> 136 118 -29
c:lac -33 168 -100
c:lam -123 -147 32
c:lan -135 -238 153
c:lan> 15 -143 122
c:land -147 9 -89
c:lanta -131 -50 -3
c:lap 30 -106 129
c:last> 27 140 -86
c:lat -190 -137 -28
c:late -122 -164 31
c:late> -123 -96 -22
c:ld> 204 -59 120
c:lde -118 -45 -32
c:le> -142 -148 40
c:lea -59 -251 89
c:lear -129 -108 -5
c:leb -2 136 -44
c:led -145 -9 -63
c:led> -141 -6 -77
c:lee 154 -115 209
c:lef 81 118 -53
c:left 64 129 -71
c:lega 171 99 -5
c:legar 156 51 22
c:len> 35 117 -15
c:ler -134 -139 41
c:ler> 19 -172 64
c:lers 9 158 -65
c:lers> 9 158 -65
c:les -214 -211 -39
c:let 89 -130 187
c:lgo 84 127 -108
c:lgo> 94 133 -108
c:lic -151 3 -13
c:lid -21 -118 42
c:lif -55 -131 27
c:life -10 -116 33
c:lig -73 82 -118
c:lil 25 155 -64
c:lill 4 161 -69
c:lillo 0 126 -52
c:lim -154 -135 -91
c:lin 4 -227 205
c:line 28 -223 146
c:line> -134 -253 113
c:lip 147 15 27
c:list> 123 -13 6
c:ll> -95 212 -200
c:lla 3 263 -267
c:lla> 83 236 -172
c:llam -124 -68 -32
c:lled -128 28 -102
c:lled> -128 28 -102
c:llega 168 104 -11
c:lli 58 -87 147
c:llin 77 -73 163
c:lling 61 -61 128
c:llo -10 -134 174
c:llow 83 -101 171
c:lo> 122 249 -17
c:loc 9 133 -96
c:log -113 -228 62
c:loo 120 -42 113
c:look 134 -59 136
c:lov -119 -93 7
c:low 37 -190 217
c:low> -17 -120 105
c:lre 98 173 -52
c:lrea 96 130 -20
c:lread 96 130 -20
c:ls> 373 285 109
c:lte 117 61 6
c:lueg 19 126 -108
c:luego 19 126 -108
c:lur 16 163 -59
c:lvi> 1 130 -60
c:ly> 272 -182 378
c:ma> 219 -87 179
c:mal -187 4 -116
c:mali 0 156 -69
c:malil 4 161 -69
c:man 172 84 207
c:mane 176 113 119
c:manen 143 0 101
c:mano 13 74 -136
c:mano> 21 24 -116
c:mar -134 -44 -154
c:mar> -34 79 -123
c:mat 36 -241 182
c:mata 16 -164 127
c:mbi -130 -40 -45
c:mbl -76 66 -127
c:me> 243 -96 231
c:med -84 -159 24
c:mel 6 120 -135
c:mell -13 132 -164
c:mer> 115 -57 103
c:mes 187 218 -187
c:mes> 158 196 -140
c:met 117 100 5
c:meth 132 79 52
c:mie 16 134 -77
c:mierd 1 116 -37
c:mil -260 -166 19
c:min -145 -93 -152
c:mina -92 -124 8
c:mine> 119 82 2
c:mism 124 -8 62
c:mma -123 -46 -28
c:mo> 296 49 109
c:moke -48 120 -109
c:mom 110 156 18
c:moms 57 172 -55
c:moms> 57 172 -55
c:mon -58 -147 -81
c:mos -277 -353 36
c:mos> -293 -264 -46
c:mov -96 -119 -13
c:mp> 177 -6 46
c:mpa -128 60 -95
c:mpi -120 3 -67
c:mpl 128 -57 85
c:mpre 26 -117 70
c:ms> -52 233 -59
c:mur -162 -45 -15
c:mys 131 74 48
c:myse 142 75 48
c:mysel 142 75 47
c:nada -129 -67 -89
c:nada> -146 -61 -106
c:nar -177 -34 -77
c:nca 215 43 107
c:nca> 126 58 19
c:nce 69 90 -119
c:nci -138 -141 -24
c:nd> 42 -157 221
c:nda -185 -163 -38
c:nde> -82 215 -192
c:nded> -116 -52 -41
c:ndi -118 -51 -56
c:ndo 271 227 20
c:ndo> 221 271 -100
c:nds 119 27 32
c:nds> 187 120 31
c:ne> -190 -10 -179
c:nen 257 30 163
c:nent 143 0 101
c:nent> 122 0 79
c:ner 21 122 -51
c:ner> 34 169 -94
c:nes 127 90 -176
c:nes> 35 178 -217
c:net 115 134 -10
c:net> 49 144 -56
c:new -56 -163 148
c:new> -39 -126 142
c:ng> 209 73 116
c:nga 169 -12 75
c:nga> 152 41 61
c:nge 3 -115 0
c:nge> -144 -66 -18
c:ngi -18 116 -35
c:ngo 37 132 59
c:ngo> 123 89 68
c:ni> -127 -50 -101
c:nin -150 57 -45
c:nine -60 115 -107
c:nine> -56 146 -116
c:nit -25 147 -127
c:nite -8 149 -95
c:nite> -8 149 -95
c:nk> 129 43 0
c:nme 128 141 22
c:nme> 138 147 20
c:nna> 139 89 46
c:no> -67 12 -146
c:noc 126 123 -18
c:noch 166 196 -18
c:noche 166 196 -18
c:nor -157 15 -94
c:nos 20 100 -145
c:nose -14 210 -143
c:not> 47 -66 115
c:now 27 106 -129
c:ns> -285 -380 156
c:nse> 132 50 62
c:nsi 2 125 -159
c:nsul 72 -15 120
c:nsuli 72 -34 132
c:nt> 597 409 80
c:nta> 63 -70 169
c:ntas 36 -26 122
c:ntas> 55 -10 122
c:nte> 173 -49 53
c:nter 10 130 -77
c:nti -11 -173 -25
c:nto -63 212 -141
c:nto> 34 156 -49
c:ntra 136 15 121
c:ntra> 141 -1 104
c:ntre> 20 121 -66
c:nts -168 -58 -89
c:nts> -168 -58 -89
c:nuc 18 152 -61
c:nuck 18 152 -61
c:nudo 126 -12 43
c:nue -100 -115 -18
c:nuev -108 -132 -17
c:nun -18 118 -88
c:nunc 19 137 -88
c:ny> -158 -150 97
c:oat> 89 115 4
c:obe -56 17 -149
c:obre -143 -5 -53
c:oca -95 146 -142
c:och 163 151 -7
c:oche 168 156 16
c:oche> 145 95 72
c:ock -87 -138 -79
c:ock> -85 -131 7
c:oco -119 -72 -8
c:od> 243 -35 115
c:oda -132 -9 -40
c:oda> -130 -38 -61
c:oday -74 -121 9
c:odd 11 33 116
c:odie 148 43 51
c:ody 122 73 22
c:off -32 61 -159
c:oga 21 -119 67
c:ogi -70 -143 20
c:oil -58 39 -156
c:oin 122 131 -85
c:oing 20 117 -60
c:oing> 20 117 -60
c:oja 164 56 136
c:ojal 199 0 139
c:ojala 199 0 139
c:ok> 101 -64 203
c:oked 119 31 65
c:oked> 119 31 65
c:ol> -30 -245 84
c:ole -263 38 -150
c:ole> -73 129 -109
c:olled 6 136 -35
c:olo -144 -253 69
c:olvi> 1 130 -60
c:oma 12 37 -117
c:omar 7 132 -145
c:omar> -30 131 -188
c:omas 135 53 21
c:omas> 135 53 21
c:ome 80 -50 141
c:ome> 107 22 133
c:omo 37 73 -116
c:oms 33 200 -84
c:oms> 33 200 -84
c:on> -168 -406 56
c:onc -187 -65 -37
c:one -60 196 -261
c:one> -103 130 -177
c:ones 133 91 -66
c:ono 146 -8 99
c:ons> -74 -139 24
c:ont 252 65 240
c:ont> 277 172 132
c:ook 145 -107 209
c:ook> 80 -33 156
c:ooke 120 -35 58
c:ooked 127 -32 54
c:oom> 148 29 79
c:oor 137 136 19
c:oor> 166 103 44
c:oot -73 -231 64
c:ope 128 -9 92
c:ope> 80 -51 116
c:opin 218 96 125
c:oping 161 59 93
c:oqu 76 -94 129
c:ore -167 -108 -80
c:ori 36 -148 106
c:ork -65 130 -73
c:orm -148 -39 -121
c:orn -72 -142 73
c:ors 136 34 23
c:ory -144 -36 -52
c:ory> -144 -36 -52
c:os> -393 -215 -288
c:osa -42 116 -118
c:ose 144 266 3
c:ose> 196 196 -24
c:ost 12 -229 97
c:ost> -16 -125 100
c:ot> -23 -91 258
c:oth -188 -105 -102
c:oth> -122 -73 -25
c:oti -84 -143 -10
c:oto -135 -187 -27
c:oto> -63 -115 -49
c:otr 159 139 -7
c:ottl 122 24 95
c:ottle 122 24 95
c:oug 199 -41 195
c:ough 197 -41 195
c:ought 183 -55 129
c:oul 195 -39 60
c:ould> 129 -36 92
c:ound 121 11 29
c:ound> 104 131 -18
c:ounds 129 -31 50
c:oup -128 -51 -106
c:our -82 190 -134
c:out> -118 -117 -33
c:ove -397 -23 -168
c:oved -118 -77 -66
c:over -166 124 -133
c:over> -24 184 -106
c:owe 86 -296 229
c:owed 64 -165 108
c:owed> 64 -165 108
c:owi 128 97 8
c:owin 128 97 8
c:owing 128 97 8
c:ox> -81 117 -97
c:oy> 148 224 -14
c:pac 95 181 -44
c:pack 24 126 -63
c:padr 37 135 -101
c:pag 47 -80 122
c:paid 117 66 8
c:paid> 117 66 8
c:pan -53 -148 74
c:par 142 98 46
c:para 126 19 116
c:pas 141 98 -15
c:pat -214 -176 -30
c:pati -152 -194 -30
c:patie -121 -94 -26
c:pay> 27 119 -74
c:pda 128 -5 96
c:pdad 118 -2 81
c:pdad> 117 -2 79
c:ped> -52 -140 -7
c:pel -61 -228 136
c:pens 99 -54 115
c:per 10 151 -140
c:perc 20 164 -67
c:perd 64 214 -142
c:perdi 34 174 -91
c:perma 143 0 101
c:pero -52 -118 -49
c:pero> -52 -118 -49
c:pi> -5 152 -69
c:pickl -44 -119 0
c:pid 124 145 -8
c:pil 125 36 91
c:pin 236 99 87
c:pin> 134 49 86
c:ping 200 76 51
c:ping> 200 76 51
c:pio -137 -139 -22
c:pip -34 57 -154
c:pir 110 -69 155
c:pist 126 60 54
c:pit -11 70 -143
c:plan> 28 -123 102
c:plant -156 -12 -19
c:play> 115 -15 40
c:ple 139 36 79
c:plo -123 -114 3
c:po> -70 83 -151
c:pon -63 141 -127
c:pone -8 131 -101
c:por -162 -111 -95
c:pos 286 91 117
c:pose 142 49 101
c:pose> 143 21 92
c:pped -49 -133 2
c:pped> -49 -133 2
c:ppin 13 64 -115
c:pping 13 64 -115
c:pre -12 -317 99
c:pres -72 -138 48
c:pro -122 0 54
c:ps> -90 216 -181
c:pti 44 115 -41
c:pun 169 100 59
c:punt -4 119 -68
c:punto -33 139 -89
c:pur 175 24 83
c:purp 139 17 89
c:purpo 128 21 80
c:pus -129 -49 -89
c:que> 85 171 -40
c:queda 39 126 -42
c:ques -102 -122 32
c:quier 97 -14 131
c:ra> 205 -39 83
c:rai -36 -25 -156
c:rain -128 -84 -58
c:rand 50 106 -142
c:rando 123 134 -111
c:rank> 82 -42 122
c:rar 232 -115 315
c:rar> 200 -75 259
c:ras -156 64 -40
c:rat 135 222 84
c:ravi -70 136 -103
c:ravin -70 138 -103
c:raz 56 -18 115
c:razo 74 -39 131
c:rbo 191 34 96
c:rbon 127 42 49
c:rbon> 127 42 49
c:rday 72 115 -23
c:rday> 71 118 -19
c:rde -133 -68 -63
c:rdi -16 221 -61
c:re> -215 -120 -3
c:rea 132 61 7
c:ready 119 153 -23
c:rec -285 -7 -169
c:reci -121 -134 -27
c:ref -37 -189 21
c:reg -61 -158 137
c:rel 11 -125 67
c:ren -6 165 -197
c:rent 19 206 -107
c:rep -128 -80 16
c:res 206 21 288
c:resp 116 39 60
c:respi 121 -7 99
c:ress 110 -87 123
c:ret 102 190 -116
c:ria 110 -140 152
c:rid 11 -153 32
c:rinc 118 24 40
c:rinca 116 14 45
c:rip -67 138 -130
c:ris -243 -235 44
c:riz -44 132 -59
c:rlo 181 71 99
c:rlo> 167 60 95
c:rm> 13 -117 135
c:rma 221 -50 6
c:rman 175 -77 138
c:rmane 143 0 101
c:rme 325 -150 297
c:rme> 290 -92 239
c:rmi -155 -24 -70
c:rmo> 25 137 -34
c:rne 131 238 -80
c:rni -153 -232 55
c:rnin -94 -197 48
c:rning -94 -198 49
c:rol -178 35 -154
c:rolle -4 115 -34
c:ron -147 -146 56
c:ron> -145 -79 -23
c:roo 154 138 67
c:room 141 148 40
c:room> 209 78 91
c:rop -14 -142 156
c:ros -46 -171 127
c:roun 130 59 36
c:round 130 59 36
c:rpo 169 106 32
c:rpos 148 21 98
c:rpose 148 21 98
c:rra -33 173 -45
c:rre 30 147 -99
c:rred 33 141 -39
c:rri -160 -187 36
c:rro 62 -266 217
c:rro> 93 -108 139
c:rs> -82 -49 -141
c:rta 45 -13 138
c:rtar 125 8 113
c:rte> -133 -56 -45
c:rth 217 13 56
c:rth> 128 2 35
c:rthd 115 27 35
c:rthda 115 27 35
c:rti -133 -125 -20
c:rts -67 -144 -31
c:rts> -44 -137 -31
c:rub 69 -6 120
c:rubb 74 -11 119
c:rvi -27 -155 36
c:ry> -159 61 -111
c:sa> -117 125 -112
c:sab 29 126 -108
c:sad -68 -173 47
c:sal -83 -225 70
c:sca 129 80 92
c:sci 125 -61 98
c:sday> -117 36 -96
c:sde 20 123 -96
c:sde> 20 123 -96
c:se> 217 -69 233
c:sea 169 45 92
c:see 12 -131 107
c:sen -177 -171 42
c:ser 309 -173 215
c:ser> 130 -48 141
c:serv 151 -76 78
c:ses -125 3 -192
c:ses> -28 23 -138
c:sess -125 26 -45
c:set -59 -134 89
c:sh> 149 -91 96
c:shi -140 -102 41
c:shot 46 -110 136
c:show> 34 172 -19
c:showe -31 -137 3
c:si> 224 134 145
c:sic -64 117 -150
c:sick -32 146 -157
c:sick> -32 144 -151
c:sigo 31 118 -78
c:sigo> 31 118 -78
c:sin -21 129 -261
c:sinc 6 122 -112
c:since 6 122 -112
c:sion> -26 -152 62
c:sis -56 -126 92
c:sit 71 201 -183
c:sito> 122 95 -25
c:ski 120 182 -22
c:slee 136 -69 143
c:sme -55 77 -137
c:smel -12 90 -134
c:smell -12 90 -134
c:smoke -48 120 -109
c:snt 212 212 53
c:snt> 212 212 53
c:so> 108 134 -64
c:sob -126 -46 -98
c:som 111 226 -147
c:some 83 183 -142
c:some> -36 114 -132
c:son -171 -67 -47
c:son> -126 -39 -31
c:sos 42 156 -8
c:sos> -18 132 -30
c:spe -133 -133 49
c:spi 141 64 73
c:spir 113 -19 120
c:spit -17 75 -156
c:sque 137 60 131
c:squen 141 0 111
c:ss> -9 -181 -5
c:ssin 49 159 -60
c:ssing 49 159 -60
c:sta -131 -257 152
c:sta> 172 95 74
c:stab -144 -165 46
c:staba -94 -120 25
c:stan> 20 134 -58
c:stand -9 -57 129
c:stay> 161 71 -14
c:ste -272 -27 -139
c:stea -22 98 -130
c:sten -118 -8 -70
c:stepd 118 -2 81
c:ster> -119 -14 -47
c:sto> -118 -47 -82
c:stor -84 -157 9
c:story -135 -75 -4
c:stoy 116 121 6
c:stoy> 116 121 6
c:stri 12 143 -57
c:stu -159 -83 -44
c:suel 56 120 -42
c:sui 6 -43 143
c:suli 72 -34 132
c:sulin 72 -34 132
c:sur 119 106 -42
c:swe -159 -45 -43
c:ta> 51 -30 159
c:tab -156 1 -13
c:taba -133 -182 58
c:tac 74 -118 147
c:tag -117 -60 -2
c:tal -10 58 -174
c:tand 18 -59 209
c:tar 106 -243 266
c:tarm 204 -32 107
c:tarme 204 -32 107
c:tay> 179 71 -12
c:tch -68 -154 55
c:te> -97 -81 140
c:ted -131 -137 -30
c:ted> -151 -143 -56
c:tem -170 -94 -59
c:ten 89 317 -124
c:teng 121 109 15
c:tengo 115 105 17
c:tepd 118 -2 81
c:tepda 118 -2 81
c:ter -144 125 -201
c:tera -10 85 -118
c:term -23 119 -56
c:termo 0 130 -35
c:ters 115 -8 32
c:th> 82 117 -31
c:that> 1 -121 131
c:thats 0 186 -149
c:thda 115 27 35
c:thday 115 27 35
c:the 83 -57 128
c:there 81 121 -46
c:they 234 105 4
c:theyr 98 125 -86
c:thi 225 143 31
c:think 126 83 26
c:thir -29 121 -70
c:thr -33 212 -119
c:thro -18 133 -34
c:thu -116 7 -65
c:tic 94 -140 89
c:til 181 209 -45
c:till 72 151 -100
c:till> 78 152 -89
c:time> -45 -151 150
c:tin -151 -8 -151
c:ting -99 14 -129
c:ting> -141 33 -162
c:tio 3 -203 116
c:tion 54 -156 138
c:tir 125 81 47
c:tirar 14 -115 29
c:tiras 0 167 -102
c:tle 190 20 130
c:tle> 132 66 112
c:to> 119 -148 88
c:toc -126 52 -57
c:today -74 -121 9
c:todi 145 0 56
c:tom -19 97 -133
c:tom> -31 117 -90
c:toma -102 31 -163
c:tomar 7 132 -145
c:tome 82 -111 160
c:tome> 110 -94 160
c:toni 109 127 1
c:too 130 19 78
c:top 141 56 83
c:top> 128 16 55
c:tor -307 -168 -171
c:tory -146 -64 -26
c:tory> -146 -64 -26
c:tos -287 -105 -122
c:tos> -268 -55 -122
c:tox -71 115 -99
c:toy 159 249 -40
c:toy> 159 227 -31
c:tra 104 72 122
c:traf -123 3 -6
c:tre -41 152 -148
c:trip 21 119 -45
c:tro 66 143 -57
c:tru 29 -121 89
c:ts> 81 140 -198
c:tte -119 -69 -21
c:tti -54 103 -161
c:ttin -59 91 -163
c:tting -59 80 -151
c:ua> -119 18 -177
c:uan 149 86 64
c:uanta 122 22 110
c:ubl 18 136 -62
c:ubs> 2 122 -57
c:uch -21 -112 123
c:uck -182 -2 -94
c:uck> -129 -85 -66
c:ude -13 15 -115
c:udos 121 1 36
c:udos> 121 1 36
c:ueda 50 126 -34
c:uedo -32 -123 40
c:uedo> -32 -123 40
c:ueg -41 80 -141
c:uego -23 94 -117
c:uego> 17 113 -117
c:uel 158 203 -12
c:uelt 125 98 17
c:uelv 73 119 18
c:uelvo 35 119 -54
c:ueno> -144 -5 -80
c:uero 105 167 24
c:ueron 134 124 45
c:uest -138 -115 -1
c:uev -158 -167 40
c:ueve -119 -43 -2
c:ugh 95 -118 186
c:ught 44 -132 47
c:ughts 129 -6 69
c:uic -138 -60 59
c:uie 172 55 97
c:uien 145 106 -27
c:uier 97 -14 131
c:uin 13 124 -114
c:uld> 129 -36 92
c:uli -13 -60 134
c:ulin 62 -37 132
c:ume -89 100 -115
c:ump 67 -177 39
c:umpl 115 -20 53
c:una -119 68 -23
c:una> -132 -62 -11
c:unas -27 174 -79
c:unas> -27 174 -79
c:und 297 -58 279
c:und> 108 131 -14
c:undo 127 7 88
c:unds 129 -31 50
c:unds> 129 -31 50
c:uno 71 130 -21
c:uns -185 -162 1
c:unt -85 149 -75
c:unto -92 172 -154
c:unto> -68 130 -103
c:up> -26 56 -115
c:upe -41 141 -98
c:upi 10 118 -89
c:ura 20 119 -75
c:ure 131 183 68
c:ured 117 53 58
c:ured> 117 53 58
c:urp 134 -19 97
c:urpo 128 21 80
c:urpos 128 21 80
c:us> 105 122 12
c:use -64 32 -168
c:usq 174 -4 136
c:usqu 174 -4 136
c:usque 174 -4 136
c:ust> 128 63 94
c:usto -111 -120 11
c:ut> -191 -382 43
c:va> 199 -23 110
c:van 100 152 -114
c:ve> -210 166 -270
c:vel> 136 -24 33
c:veng 126 24 55
c:venga 117 0 65
c:ver -83 85 -153
c:ver> 7 160 -102
c:verd -117 -88 -27
c:very 161 125 20
c:very> 52 147 -85
c:ves 35 -33 149
c:ves> -3 -62 143
c:vid 54 -239 224
c:vide -10 -118 58
c:vio 157 -65 138
c:vio> 132 -37 137
c:vis -81 12 -121
c:vo> -72 50 -132
c:volv 121 109 2
c:vue 133 163 11
c:vuel 133 163 11
c:vuelv 73 119 18
c:wai 40 -122 103
c:wait 40 -122 103
c:wal 160 82 53
c:wan 321 37 151
c:want 202 64 59
c:was -129 -21 -52
c:we> -131 -118 11
c:wed 69 -130 57
c:wed> 110 -131 144
c:wer -151 -58 -1
c:wer> -40 -157 64
c:whi -36 177 -46
c:whit 16 158 -25
c:white 34 162 -25
c:win 158 114 -2
c:wine -25 70 -118
c:wine> -25 70 -118
c:wing 116 62 38
c:wis 99 -43 124
c:wish 130 -54 139
c:wish> 130 -46 132
c:won 153 136 79
c:wont 192 113 113
c:wont> 192 113 113
c:wor -103 -118 82
c:wou 195 -57 161
c:woul 192 -57 161
c:would 192 -57 161
c:wro 67 -92 119
c:ya> 130 30 49
c:yea -52 -136 -34
c:year -65 -182 -8
c:year> -114 -126 -18
c:yes 90 125 -38
c:yre 98 125 -86
c:yre> 98 125 -86
c:yse 142 75 48
c:ysel 142 75 47
c:yself 142 75 47
c:zer -188 -64 -80
l:0 -77 -60 0
l:1 -71 -35 75
l:2 -822 -473 -354
l:3 -519 -214 -348
l:4 -239 -180 31
l:5 -455 -272 65
l:6 1007 849 -77
l:7 -179 -124 -1
m:3am $ 155 0 43
m:^ a -233 -64 -28
m:^ abuse -115 -71 -19
m:^ again 102 158 -27
m:^ all -297 -134 34
m:^ ando 64 165 -115
m:^ aqui -85 -100 0
m:^ ask -172 -321 194
m:^ been 222 111 16
m:^ better_off 26 124 -92
m:^ body 92 -23 72
m:^ bought 118 49 30
m:^ cada 58 103 -25
m:^ certain 102 9 85
m:^ check 89 -37 56
m:^ colg -101 -57 0
m:^ coped 145 -28 45
m:^ crave -116 -23 -139
m:^ cut -49 -106 25
m:^ dealer 101 104 31
m:^ despair -36 -210 0
m:^ did 110 126 80
m:^ die -185 -10 -14
m:^ drank 83 239 10
m:^ drink -189 -287 -46
m:^ drive -4 120 -66
m:^ drug -417 -233 -180
m:^ el -34 194 -135
m:^ empec -3 89 -8
m:^ en -32 83 -46
m:^ encontr 54 113 -28
m:^ end -269 -135 3
m:^ errand -92 -97 -56
m:^ esper 87 -3 29
m:^ estoy 15 144 -137
m:^ fading -122 -27 -5
m:^ feel -145 -53 -44
m:^ fine -91 52 -67
m:^ forgive 217 69 -43
m:^ fun -88 70 -50
m:^ give_away -14 -135 34
m:^ god 179 32 173
m:^ got 9 109 -52
m:^ gun -113 -80 41
m:^ harm 85 -33 12
m:^ help 18 -113 68
m:^ hide 89 0 113
m:^ high -107 118 -92
m:^ high_place -99 -11 -42
m:^ hit -69 -105 -62
m:^ idea 170 -58 129
m:^ if 153 22 129
m:^ ili 131 0 49
m:^ it -39 3 -90
m:^ job -26 84 -13
m:^ k 79 100 21
m:^ kids -114 -68 -5
m:^ kill 120 120 -128
m:^ last_time -93 -52 32
m:^ laugh 103 15 -2
m:^ leave 116 177 -20
m:^ left -13 101 -54
m:^ leftov 0 166 -71
m:^ lleg 165 -12 33
m:^ llev 116 94 49
m:^ lo 100 49 97
m:^ look 109 0 19
m:^ los -82 123 -46
m:^ made 102 -79 73
m:^ me 66 168 15
m:^ medicine -120 -145 -77
m:^ missed 11 -194 70
m:^ near 108 67 -11
m:^ necesit 24 22 -98
m:^ need -31 30 -93
m:^ not -163 -529 72
m:^ number 126 -104 85
m:^ ojal 210 0 106
m:^ one 127 53 80
m:^ only -119 201 -140
m:^ overdose 78 27 129
m:^ partner 27 88 -25
m:^ past -82 -66 -39
m:^ pick 34 -85 31
m:^ pills -58 -121 9
m:^ practic 161 -1 49
m:^ prob 0 81 -7
m:^ que -7 -150 110
m:^ quit 176 252 7
m:^ rage -22 52 -113
m:^ relapse -19 455 -169
m:^ resist -70 -92 19
m:^ sat 102 0 51
m:^ se -119 25 -63
m:^ secret 143 136 0
m:^ si 69 -33 183
m:^ sick -79 -66 -115
m:^ sleep -47 -94 13
m:^ snuck 0 87 -90
m:^ somebodi -78 77 -131
m:^ soon 441 378 -104
m:^ soy 28 121 -15
m:^ take 191 21 243
m:^ taken 134 56 86
m:^ teng 189 125 24
m:^ thanks -98 -111 31
m:^ the -80 93 -155
m:^ there 196 -4 75
m:^ they 217 251 -140
m:^ theyd 86 0 30
m:^ thing -89 -34 -14
m:^ three -20 95 -51
m:^ tired_work -85 -181 7
m:^ todavi 25 0 122
m:^ toy -12 170 -111
m:^ turn -5 93 -30
m:^ una -111 -40 -36
m:^ use -217 65 -192
m:^ voices 126 26 62
m:^ walk 0 116 -45
m:^ we -137 -225 17
m:^ whether -107 -86 0
m:^ wish 90 -16 137
m:^ withdrawal -3 120 -76
m:^ wound -140 -189 79
m:^ wrote 201 -9 69
m:^ yes -60 -106 -10
m:a ask -9 122 -79
m:a blade 134 -58 93
m:a compr 0 98 -90
m:a cut 84 61 -43
m:a die 86 -21 41
m:a drink 9 162 -184
m:a drug 162 265 56
m:a fiction 2 114 -59
m:a fine 89 -74 75
m:a friend 84 71 8
m:a fun -98 -45 -17
m:a home 125 43 -12
m:a kill -98 -80 16
m:a la -14 130 -119
m:a las -219 -71 -93
m:a leave 51 134 -40
m:a los 85 9 -15
m:a me 238 43 119
m:a medicine 86 36 52
m:a not 10 101 13
m:a number -104 -135 -23
m:a person 132 -26 64
m:a pills 3 3 -93
m:a plan 56 -26 81
m:a program 241 -7 81
m:a relapse -62 -120 -15
m:a safe 131 -7 51
m:a secret -14 145 -117
m:a sleep -64 -83 5
m:a soon -43 175 -58
m:a take 2 132 -41
m:a thread -6 80 -25
m:a use 103 65 140
m:a way 71 -2 83
m:a while 125 -12 32
m:abuse a -1 105 -112
m:abuse de -22 8 -113
m:abuse me 70 163 -81
m:abuse we 10 126 -20
m:acab de 108 33 48
m:again a -16 82 -62
m:again again -9 81 -4
m:again forgive 8 90 -55
m:again not -25 71 -101
m:again on 69 84 -12
m:air $ 99 -43 99
m:al drug -2 96 -83
m:al fun -74 181 -99
m:al kids 14 -35 82
m:al train 52 -25 82
m:algo $ 82 17 47
m:algo strong 2 108 -121
m:all $ 153 6 140
m:all ask 110 9 31
m:all en -55 -83 15
m:all fine -184 -106 -11
m:all goodbye 106 50 60
m:all in 210 18 92
m:all los -2 -102 93
m:all of 28 134 -25
m:all plan 85 0 42
m:all que -98 3 -93
m:all set 110 -2 31
m:amaneci en 0 105 -60
m:an errand -82 28 -17
m:and abuse 44 96 -2
m:and all -81 28 -102
m:and an -26 80 -72
m:and ask -96 -95 82
m:and coped -95 -125 0
m:and fun -92 -63 0
m:and it -131 10 -121
m:and look -90 -51 6
m:and me 141 266 -161
m:and not 15 21 103
m:and now 256 162 87
m:and put 89 -1 24
m:and so 97 8 33
m:and that -90 -25 -43
m:and the 88 -12 -94
m:and they 119 19 169
m:and want 98 -1 11
m:ando high 0 120 -18
m:animal $ -189 -50 -11
m:anymor $ 101 77 -1
m:appetit fine 87 23 6
m:aqui en 121 -8 43
m:arbol $ 89 0 42
m:are at 34 80 -25
m:are in 84 -16 94
m:are on 164 29 45
m:around $ 110 43 51
m:arrest for -12 101 -43
m:as far 118 -4 51
m:as me 83 -5 36
m:as we -1 94 -16
m:asi de 88 102 -29
m:ask $ -58 83 -110
m:ask a -169 -119 16
m:ask ask -52 127 -96
m:ask fiction 134 37 37
m:ask if -87 29 -70
m:ask is -111 -39 -43
m:ask it -121 -61 133
m:ask make -128 -81 -9
m:ask me -118 28 -115
m:ask se 132 92 -58
m:ask soon 122 -48 55
m:ask the 344 -78 223
m:ask they -60 84 -169
m:ask too_much -33 -99 47
m:ask va 101 2 -1
m:ask voices 73 82 -46
m:ask would 89 14 -3
m:ask you 108 57 -28
m:at 3am 160 0 47
m:at a -49 96 -16
m:at everyth 5 105 -43
m:at food 116 148 37
m:at me 193 63 43
m:at recent 93 -52 54
m:at the -64 97 -90
m:ban y -83 -85 -30
m:be a 150 -10 122
m:be certain -38 73 -93
m:be die 241 0 39
m:be there -144 -139 -25
m:becaus me -82 -53 7
m:been cut 105 43 21
m:blade $ 287 164 125
m:blade en 90 -5 114
m:blade is 67 162 -42
m:block $ 91 0 94
m:bodi ask 73 0 96
m:body $ 114 15 32
m:body are -120 -57 -5
m:body ask 97 -58 131
m:body con -15 -63 104
m:body de -132 -27 -11
m:body high 124 -7 57
m:body is 46 124 -55
m:body look 128 0 58
m:body not 26 10 -115
m:body on -30 82 56
m:body with 108 0 37
m:body wound 90 0 32
m:body y 117 36 46
m:bonit $ -105 -55 1
m:bonit par 102 10 28
m:born and 96 0 55
m:bought a 27 84 -39
m:box $ -65 -123 -10
m:box by -81 -16 0
m:box of 13 132 -29
m:break $ 86 -22 88
m:break me 114 131 47
m:breath $ 315 28 150
m:breath and 65 0 82
m:breath are 96 0 32
m:bring me 7 -80 76
m:busqu $ 62 0 93
m:by me -101 147 -164
m:by now -21 20 -85
m:by number -37 -122 19
m:by the 106 -70 146
m:cabinet $ 5 112 -66
m:cabron now 7 82 -1
m:car $ -24 -127 0
m:casi me -94 -50 0
m:casi not 78 0 114
m:cerr $ 118 17 31
m:certain $ 74 -94 -34
m:certain me 94 1 53
m:chair for 99 0 47
m:chair to 0 107 -68
m:chew a 90 -2 55
m:clock missed 80 0 31
m:close $ -12 94 -44
m:clothes $ -24 -181 34
m:clothes drink 0 81 -34
m:cobr de 0 81 -38
m:cobr y 13 108 -43
m:come $ -97 -49 -30
m:come past 26 159 -111
m:con all 87 180 -41
m:con breath 83 0 32
m:con drink 50 -58 94
m:con el 90 51 83
m:con eso 22 88 -50
m:con la 88 150 -61
m:con los -42 134 -102
m:con me -265 -241 4
m:con una 93 29 46
m:coped $ -183 -178 -27
m:coped for 20 113 -26
m:coped me -7 28 -91
m:coped of 85 191 -35
m:coped the -72 -151 9
m:coped to -43 -100 49
m:count as 0 100 -41
m:count pills -109 -43 0
m:crave $ -11 197 -69
m:crave are 0 130 -36
m:crave de 64 -99 87
m:crave estan 0 104 -17
m:crave for -3 -90 0
m:crave is 0 342 -126
m:crave last -34 -118 0
m:crave pickl -43 -134 0
m:crave to 69 -18 81
m:cre que 46 42 88
m:cruz la 115 0 96
m:cumpl $ -14 82 -11
m:cur $ 95 8 97
m:cut $ 195 4 32
m:cut a 92 -5 12
m:cut again 95 0 52
m:cut el -229 -94 -30
m:cut las -108 21 -46
m:cut the -47 -82 54
m:cut up -5 122 -48
m:de ask 99 44 1
m:de box -23 -115 0
m:de drink -18 91 -105
m:de food 22 -173 94
m:de fun -58 -109 4
m:de golp 8 52 -95
m:de la -101 44 -89
m:de live 164 -1 69
m:de los 88 21 -56
m:de me 122 193 -71
m:de now 83 -16 36
m:de que 59 -108 96
m:de regres 81 -20 61
m:de sleep -59 -111 20
m:de too_much 46 1 99
m:de un -15 82 -54
m:de wound 93 0 26
m:dealer $ -80 -52 -31
m:dealer is 66 114 14
m:dealer me 36 -89 31
m:dealer they -14 92 -55
m:dealer vien 0 83 -4
m:debaj de 88 45 16
m:del high_place 113 -6 58
m:del shop -29 136 -145
m:despair $ -30 102 -69
m:despair not -18 -101 -7
m:di un -46 125 -81
m:dic me -115 -111 -7
m:dic que 19 147 -36
m:did $ -86 -176 2
m:did a 108 78 51
m:did drug 0 163 -44
m:did it 52 -55 133
m:did me -105 -107 4
m:did not -136 -64 0
m:die $ 369 -65 179
m:die de -262 -138 22
m:die forgive -87 2 -6
m:die kin -21 104 -50
m:die of -153 -83 0
m:die they 112 0 13
m:diez $ -83 -55 -25
m:dij que 133 34 6
m:dirti $ 0 91 -62
m:do $ 0 -28 80
m:do it 302 77 212
m:do not -94 -53 -19
m:do the 78 88 -69
m:do this -85 40 -28
m:door $ 294 196 -75
m:door adentr -83 -4 0
m:door is 134 -40 38
m:dos while 37 145 -39
m:down $ 45 130 -103
m:down for -86 -28 0
m:down the 86 16 11
m:drank $ 35 448 -147
m:drank a 66 -34 131
m:drank again -49 -127 -3
m:drank me -62 -89 -65
m:drank recent -31 66 -82
m:drank soon -10 54 -85
m:drink $ 137 489 -247
m:drink ask -29 -118 11
m:drink con -15 88 -61
m:drink de -53 25 -84
m:drink in -106 -5 -120
m:drink is -3 205 -72
m:drink me -110 -34 -153
m:drink not 30 -24 83
m:drink of 85 24 95
m:drink only 30 96 37
m:drink que -24 -1 -87
m:drink this 0 89 -27
m:drink to 36 97 67
m:drive to 2 101 -70
m:drug $ 264 226 63
m:drug and 186 125 174
m:drug at -9 302 -100
m:drug de -103 -109 -70
m:drug del -74 -180 32
m:drug en -79 139 -112
m:drug for -6 -46 -91
m:drug from -4 86 -91
m:drug in -6 112 -150
m:drug is -83 -56 -53
m:drug kill -13 118 -34
m:drug me 24 -76 126
m:drug now -44 -80 -7
m:drug por -60 -115 -13
m:drug quit 0 92 -61
m:drug reflux -36 -89 0
m:drug to 1 70 -95
m:drug y 135 153 45
m:eche un -30 -83 0
m:eche una -46 -96 0
m:el blade 118 -26 128
m:el body 185 -45 194
m:el breath -84 -11 5
m:el crave -32 24 -92
m:el cuerp 62 110 -63
m:el de 84 9 31
m:el dealer -13 113 -75
m:el drink -71 174 -190
m:el drug 164 74 14
m:el end 0 90 -62
m:el errand -137 -251 7
m:el give_away 91 92 -2
m:el hide 130 25 100
m:el high_place 153 40 166
m:el kids 49 -83 116
m:el kin 9 109 -66
m:el medicine 20 111 -62
m:el overdose 98 -26 154
m:el plan 121 -29 39
m:el program -139 -119 -49
m:el rope 85 -2 71
m:el shop 11 -104 80
m:el sueld 0 133 -93
m:el term 0 146 -30
m:el tiemp 0 85 -64
m:el vas 72 82 -27
m:el weather -94 -46 -24
m:el while -4 -148 23
m:empec con 0 94 -3
m:en again 0 88 -71
m:en breath 0 83 -74
m:en el 43 163 -76
m:en ese -125 60 -42
m:en fun 90 -63 38
m:en la 100 10 0
m:en me 88 114 -1
m:en train -17 19 -94
m:end and 111 70 -12
m:end as 153 18 19
m:end it 42 -13 110
m:end la -24 86 -64
m:end now 87 -29 49
m:end of -129 -58 12
m:end on 93 0 47
m:end recent 104 0 11
m:end the -214 -118 -35
m:errand $ -222 -163 -119
m:errand a 143 -3 64
m:errand al 42 0 84
m:errand and -88 -76 33
m:errand ask -96 -34 6
m:errand de -86 -60 84
m:errand en -110 -98 -11
m:errand in -74 -103 -3
m:errand me -56 -100 -59
m:errand not -105 -127 -72
m:errand past 78 37 94
m:errand to -36 152 -78
m:errand una -1 112 -37
m:es la -31 46 -90
m:es par 29 95 -31
m:escrib $ 13 89 -76
m:eso $ 4 87 -56
m:esper que 87 -4 52
m:esta break 93 0 20
m:esta breath 105 0 46
m:esta gan 0 74 -112
m:esta kill -95 -10 0
m:esta near 163 27 103
m:esta noch 96 10 20
m:estar aqui -90 -5 1
m:estar live 106 0 35
m:este all 99 0 71
m:esto $ 20 116 -97
m:esto not 17 97 -129
m:estoy $ -83 -48 -1
m:estoy a 87 154 -59
m:estoy die -86 -52 26
m:estoy en 56 -63 180
m:estoy idea 1 53 -124
m:even $ -3 -83 9
m:exit for -7 87 -57
m:far $ -17 105 -63
m:far as 118 -4 51
m:fear $ 20 -33 81
m:fear de 40 -5 87
m:feel fine 108 -10 32
m:feel me 35 2 81
m:fiction $ 5 118 -85
m:fiction end 103 -13 11
m:fiction me 131 -40 62
m:fiction to 135 -9 62
m:figur missed 87 10 67
m:find some 0 43 -85
m:fine $ -215 -488 1
m:fine a 91 36 23
m:fine at 155 -31 68
m:fine but 18 84 -44
m:fine me -97 -31 -38
m:fine now -72 -98 31
m:first $ 144 -44 98
m:five $ -48 -80 0
m:fold $ 0 91 -43
m:food $ -398 -272 -37
m:food and -12 -116 31
m:food not -19 -81 42
m:food now -33 -80 1
m:food se -2 85 -29
m:food y -109 -109 14
m:for certain 139 -7 66
m:for everyth 95 -36 30
m:for fine 156 111 47
m:for fun 135 0 26
m:for it -11 91 -152
m:for they -169 -78 13
m:for this -119 -71 -9
m:forgive $ 96 181 -46
m:forgive die -135 -37 29
m:forgive kill 114 -6 39
m:forgive me 153 2 95
m:forgive por 102 11 31
m:four of 10 113 -121
m:friend $ 83 -70 63
m:friend only 52 101 -13
m:friend the 13 108 -30
m:friend they 84 0 59
m:from do 79 0 91
m:from me -61 -106 146
m:from the 18 83 -43
m:fui al -5 89 -76
m:fun $ -268 -250 19
m:fun ask -17 97 -84
m:fun fun 80 -13 23
m:fun has 92 -1 6
m:fun in -13 110 -45
m:fun is 86 -87 37
m:fun recent 71 -91 33
m:fun take 45 130 -50
m:fun yes 0 160 -49
m:game $ -4 96 -19
m:get better_off 21 90 -98
m:get it 63 -28 94
m:get so 0 85 -62
m:get the 51 -103 82
m:ginger drink -34 -85 0
m:girl $ 95 0 23
m:give_away $ -14 209 -97
m:give_away all -87 -43 23
m:give_away me 234 55 99
m:give_away not 60 144 8
m:give_away the 136 -45 69
m:give_away up -113 -94 -35
m:go $ 127 -60 86
m:go find 0 43 -85
m:go on -104 5 -9
m:god $ -91 -64 -24
m:god me 85 9 67
m:gone $ 243 95 20
m:gone by -36 -88 0
m:gone me 135 -5 61
m:gone the 106 77 32
m:gone to -82 -43 0
m:goodbye $ -157 -2 -42
m:goodbye be -119 -57 5
m:goodbye el -70 79 -83
m:goodbye for 182 11 62
m:goodbye go 0 43 -85
m:goodbye is 132 0 27
m:goodbye las -118 34 -80
m:goodbye to -90 -34 15
m:got arrest -31 101 -43
m:got drank 0 98 -55
m:got into 100 -25 65
m:got it 35 -103 55
m:got the -27 -111 91
m:got to -85 -44 2
m:guess $ 24 85 -24
m:gun $ 301 171 14
m:gun in 86 0 63
m:gun y 105 0 57
m:haci cos 0 109 -48
m:had a -86 129 -138
m:had to -79 -126 0
m:half a 8 104 -112
m:hand $ -91 -149 21
m:hand me -6 52 -130
m:happen $ 88 1 82
m:harm $ 81 -9 9
m:harm me -171 -107 47
m:harm_them $ 75 8 83
m:harm_them me 88 43 21
m:has a 60 105 -61
m:has been 14 -65 86
m:has me 65 -91 114
m:has the 24 98 -61
m:has to 61 -7 81
m:have $ 5 83 -4
m:have been 108 5 101
m:have me 91 2 104
m:have not -81 76 -96
m:head to 0 109 -87
m:health_small $ -109 -84 -52
m:health_small me 174 -18 94
m:health_small not -90 -84 -40
m:health_small y -91 -15 -67
m:help errand -4 126 -44
m:help help 24 100 -26
m:here $ -116 14 -73
m:here for -70 -94 7
m:hic una 89 -10 44
m:hide de 138 21 88
m:hide in -28 -92 78
m:hide it -31 -86 -3
m:hide the 49 120 -51
m:high $ 2 138 31
m:high at -1 229 -38
m:high for 81 -43 43
m:high now -9 53 -131
m:high on -77 -131 0
m:high_place $ 156 -35 135
m:high_place high_place 127 0 70
m:high_place of -16 38 -81
m:hit $ 36 66 80
m:hit me 134 127 32
m:hit up -4 -63 98
m:hold $ 124 0 38
m:home con 139 -42 117
m:home down 81 0 24
m:home first 0 83 -45
m:home is -117 -128 0
m:home me 85 43 86
m:home now -80 -26 -35
m:home on -49 -81 0
m:home quit 2 80 -54
m:home to -74 -106 20
m:hope the 89 0 32
m:hour $ -17 -115 39
m:hug me -82 -31 -6
m:idea $ -22 87 -46
m:idea at -2 52 -101
m:idea of -26 -78 124
m:if a 129 4 35
m:if me 111 73 -61
m:if they -88 -65 76
m:if u 145 0 67
m:igual de 0 102 -46
m:in a 130 52 103
m:in drug -41 -94 -6
m:in me 169 165 17
m:in number 27 154 -56
m:in one -20 82 -39
m:in program 5 -127 -2
m:in the 178 105 113
m:in year -4 -89 9
m:ipa while 0 91 -27
m:ir por 0 82 -61
m:is at 86 31 76
m:is breath 87 -15 58
m:is do -13 57 -97
m:is drank 10 -102 49
m:is end 16 85 -7
m:is fading 168 -16 162
m:is get 0 100 -68
m:is here 87 0 59
m:is hit 69 0 106
m:is in 87 -9 42
m:is it -113 -85 -40
m:is kill -83 -7 0
m:is me -79 -149 45
m:is not -40 -158 23
m:is on 123 -8 71
m:is past 169 21 61
m:is plan -72 116 -84
m:is soon -134 83 -68
m:is strong 38 116 -79
m:is that -9 82 -45
m:is the 14 -153 101
m:is unlock 89 33 4
m:it $ -115 87 -218
m:it again 117 61 16
m:it end 70 -106 184
m:it feel 16 90 -16
m:it in -15 109 -142
m:it is -130 -94 -31
m:it kill -37 92 -66
m:it me 180 100 -70
m:it missed -89 -120 -25
m:it not 233 249 48
m:it soon 103 42 -42
m:it the 87 15 27
m:it there 86 19 6
m:it to 120 35 54
m:it too_much 14 82 -74
m:it true 118 0 47
m:it was 28 108 -88
m:it with -80 -120 3
m:it wound 87 0 75
m:job $ -122 -146 -6
m:job me 35 117 -28
m:job sent 0 105 -17
m:jump in 86 -14 50
m:keep me 91 -33 172
m:keep the -97 -32 -16
m:keep up 0 43 -85
m:kids $ -101 -20 27
m:kids drank 65 -13 139
m:kids has -82 -84 17
m:kids is 91 18 25
m:kids not -84 -110 38
m:kids now -80 -27 -47
m:kids se 50 -12 102
m:kids secret 0 98 -57
m:kids tien -112 -34 3
m:kids y 103 28 31
m:kill $ 232 -33 42
m:kill al 98 -15 52
m:kill all 142 -10 54
m:kill at 118 -18 43
m:kill kill 135 0 26
m:kill la -59 183 -58
m:kill on -23 151 -88
m:kill the -100 -4 -54
m:kill y 100 -6 19
m:kin $ -136 -165 -29
m:kin abuse 0 95 -65
m:kin breath 126 -1 46
m:kin dic -85 -57 -26
m:kin did 46 160 -56
m:kin esta 85 -68 40
m:kin is 161 73 75
m:kin me 79 141 10
m:kin par -88 -22 3
m:kin past -8 169 -70
m:kin que 89 125 -2
m:kin se 99 -1 29
m:kin still -20 -93 2
m:kin y -170 -152 3
m:kind of 26 104 -7
m:knuckl are 0 125 -28
m:la again 38 -86 55
m:la blade 132 64 93
m:la body 115 0 -7
m:la crave -4 98 -40
m:la de -87 -97 1
m:la drink -45 96 -192
m:la drug 93 -217 11
m:la errand 13 -103 102
m:la food 104 146 5
m:la fun -142 -81 -51
m:la gun 111 -22 101
m:la hand 25 104 -86
m:la health_small -92 -96 -75
m:la high_place 110 72 6
m:la home 10 123 -61
m:la idea 118 0 63
m:la live 60 -15 97
m:la medicine -146 151 -241
m:la nariz -15 93 -75
m:la plat 0 104 -73
m:la que -3 80 -86
m:la relapse 0 125 -59
m:la rope 196 -30 113
m:la sal -117 -15 -14
m:la school -115 -145 53
m:la shop -80 20 -104
m:la sill 37 87 -47
m:la sober 0 184 -18
m:la sorry_shame -83 -33 4
m:la train 56 -29 92
m:la voices 108 -85 85
m:la weather 116 -15 49
m:las crave -12 115 -107
m:las pills 94 112 56
m:las take 51 6 92
m:las train 90 -5 76
m:las wound 173 0 67
m:last_time $ 320 93 56
m:last_time al -132 -14 0
m:last_time mensaj 81 0 41
m:laugh $ -487 -356 -79
m:laugh me 41 106 -12
m:laugh not 147 30 10
m:leave $ 89 380 -69
m:leave de 94 60 46
m:leave el -10 85 -39
m:leave me 138 221 -79
m:leave not -117 -99 -36
m:leave suci 0 88 -41
m:left coped -2 95 -24
m:left me -9 128 -99
m:left of 85 0 53
m:let the 99 15 39
m:lick the 0 80 -36
m:like it -45 -13 -90
m:like number 87 46 42
m:line up 124 0 63
m:live $ 341 -132 212
m:live and -58 -90 1
m:lleg $ 86 -31 39
m:lleg el -115 6 -32
m:llev a -21 -93 45
m:llev while 98 1 93
m:lo de -127 -31 18
m:lo leave 0 92 -78
m:lo sab 1 83 -44
m:lo secret -124 -16 -22
m:lo soon 132 31 81
m:log kill 82 -5 54
m:long way -104 -15 7
m:long wound 89 -2 59
m:look like 81 -17 60
m:look up 114 -5 27
m:los clothes -166 -94 10
m:los fun 182 17 21
m:los health_small -40 81 -54
m:los hues -1 68 -85
m:los nuev 94 -3 16
m:los ojos 130 -1 130
m:made a 117 -20 47
m:make me 124 -2 6
m:mat ask 94 -8 35
m:me $ 373 7 296
m:me acab 94 10 52
m:me and 69 101 -58
m:me animal -207 -113 -20
m:me answer 40 130 -48
m:me are -99 -47 -28
m:me ask 55 144 -156
m:me be 132 27 86
m:me bodi 99 1 73
m:me body 304 198 29
m:me bought 35 91 -104
m:me break -88 -105 16
m:me breath 1 80 -86
m:me bring -98 -103 0
m:me busqu 78 0 116
m:me cans 34 95 -76
m:me certain -122 -144 84
m:me chair 11 107 -53
m:me check -84 5 -26
m:me cheek 0 41 -92
m:me clothes 143 28 15
m:me cont -18 83 -57
m:me coped -167 -101 -33
m:me crave -27 -87 -11
m:me cut -65 -187 208
m:me da 78 98 -58
m:me dealer -22 65 -88
m:me despair 58 95 -59
m:me di 56 119 -53
m:me dic 119 15 100
m:me did -108 -28 18
m:me die 114 106 -15
m:me door 79 -83 142
m:me down 92 32 95
m:me drank 30 89 -189
m:me drink 56 101 31
m:me drug 50 -7 153
m:me eche -22 -92 -18
m:me encerr 3 82 -27
m:me end -163 -53 -15
m:me envi 100 0 65
m:me errand -53 42 -131
m:me esta 0 158 -90
m:me eye 112 67 5
m:me fell 101 0 75
m:me fine -26 -152 81
m:me food -70 -113 -12
m:me forgive 79 -106 202
m:me friend -5 -143 93
m:me fue -91 -32 -11
m:me fun 35 -97 133
m:me get -26 35 -103
m:me girl 122 0 33
m:me goodbye 32 -101 51
m:me got 120 59 161
m:me gun -1 -42 82
m:me gust 11 -84 30
m:me haci 0 94 -100
m:me had 8 111 -107
m:me have 48 252 -137
m:me here 4 -80 67
m:me high_place -83 -57 16
m:me hit -24 -213 176
m:me home 40 -58 97
m:me hope 38 -25 85
m:me idea 70 -65 161
m:me in 156 228 -52
m:me jurament 0 89 -15
m:me keep 145 133 -29
m:me las 84 6 167
m:me last_time 111 -30 69
m:me learn -115 -38 -28
m:me leave -94 -109 -49
m:me los -29 102 -55
m:me mand 114 24 -12
m:me maybe 124 19 43
m:me me 36 1 114
m:me medicine 24 260 -187
m:me mism 133 -2 97
m:me missed -67 -114 -27
m:me money 7 109 -60
m:me name -20 110 -72
m:me need 5 108 -58
m:me next 52 96 -1
m:me nombr 17 92 -46
m:me not -131 19 -149
m:me old -121 13 -105
m:me olvid -96 -67 -14
m:me on 73 -50 92
m:me one 110 22 67
m:me only -32 -112 -7
m:me own 215 109 40
m:me past 3 83 -67
m:me pills -57 -81 91
m:me plan 181 -17 88
m:me program -25 180 -73
m:me pupil 16 84 -8
m:me qued -8 101 -63
m:me quem -3 86 -88
m:me quit 167 196 27
m:me rage 171 152 44
m:me rememb -20 -102 0
m:me revis 0 86 -27
m:me roommat -72 -88 -35
m:me say 84 32 22
m:me school -104 -48 -27
m:me sent 12 -126 12
m:me sergeant 0 81 -52
m:me si -36 50 -82
m:me sign -10 102 -90
m:me so 28 -57 84
m:me sober 69 228 -44
m:me soon 210 148 46
m:me sorry_shame -85 -9 -40
m:me spill -31 -81 -4
m:me stay -87 -56 10
m:me stood 101 -7 49
m:me take 9 154 -225
m:me they 21 -111 93
m:me thing -111 -47 -26
m:me tien 150 -4 65
m:me tir 0 122 -81
m:me tired_work -79 99 -92
m:me to 24 -102 91
m:me too_much 68 125 -35
m:me trade 86 3 41
m:me up -105 -137 -11
m:me use -39 181 -1
m:me ven 130 -4 45
m:me veo 142 -6 35
m:me want 156 27 121
m:me was 78 295 -270
m:me y 39 -37 98
m:medicine $ 97 99 -66
m:medicine are 0 118 -43
m:medicine ask -64 -113 -32
m:medicine coped 0 89 -17
m:medicine drink 71 32 125
m:medicine el 0 84 -19
m:medicine in 42 224 -42
m:medicine medicine -10 104 -73
m:medicine not 8 31 -89
m:medicine say 0 104 -56
m:medicine was -20 96 -45
m:medicine while 0 102 -28
m:mism $ 130 27 36
m:miss_me $ 112 85 10
m:missed $ -19 144 -6
m:missed a -118 -105 9
m:missed again -84 -75 -4
m:missed count 123 0 70
m:missed el -64 -81 -18
m:missed for 87 118 -44
m:missed in 6 87 -63
m:missed la 86 42 20
m:missed me -142 115 -152
m:missed now 6 113 33
m:missed of 60 -69 150
m:missed strong -105 -82 4
m:missed the 3 -100 83
m:mistak and 84 0 20
m:money and 5 112 -31
m:money me 8 147 -64
m:money pills 0 52 -92
m:money y -3 80 -54
m:more $ -8 99 -25
m:more than 86 26 -42
m:n me 121 56 30
m:name and 4 139 -70
m:near $ -120 -17 -19
m:near con 82 0 71
m:near en 120 46 35
m:near for 159 0 54
m:near la 107 24 22
m:near near -88 -89 4
m:near on 1 -6 -86
m:near program -81 -32 2
m:necesit algo 0 52 -108
m:need someth 0 90 -131
m:need the 6 85 -29
m:neighborhood $ 0 104 -57
m:new $ -104 -24 4
m:new past 101 -2 25
m:new person -81 -12 0
m:noch y -37 -104 0
m:nombr de 2 118 -52
m:not $ -157 76 -252
m:not a -43 -96 63
m:not and -80 -75 1
m:not answer 71 -3 127
m:not ask -149 -109 -130
m:not be 106 130 55
m:not cut -90 -42 43
m:not die -83 -47 0
m:not do -146 20 -65
m:not drink -16 -119 -4
m:not eat 92 0 5
m:not el 4 130 -48
m:not end 94 104 -6
m:not errand 167 105 25
m:not es 96 101 18
m:not esta -135 -76 -6
m:not estoy 145 -31 71
m:not even 22 -125 61
m:not for 54 254 -95
m:not forgive -48 -4 81
m:not fue 65 172 -40
m:not give_away -92 -78 -21
m:not god 0 83 -53
m:not gun 99 0 19
m:not had -1 86 -9
m:not harm 89 -9 13
m:not have -92 -177 134
m:not hay 72 137 -42
m:not idea -176 41 -78
m:not laugh 258 95 4
m:not left 132 1 81
m:not let 82 28 3
m:not lo -11 -86 -20
m:not me -75 -126 25
m:not merezc 0 89 -65
m:not mir 90 0 90
m:not miss_me -85 -68 -33
m:not need 36 -66 93
m:not not -84 19 -15
m:not one 3 6 -88
m:not open -76 -91 -27
m:not par 83 88 -37
m:not past -87 65 -28
m:not quit -111 -39 -21
m:not regret -80 -34 0
m:not resist 71 181 -11
m:not said 0 94 -53
m:not school -9 133 -42
m:not se -27 102 -169
m:not see 133 -48 83
m:not sient 38 0 98
m:not sirv -34 60 -109
m:not sleep -18 106 -31
m:not soon 55 137 -125
m:not stand 30 4 89
m:not take 95 56 -39
m:not taken 101 -1 114
m:not talk 90 18 12
m:not teng -127 42 -117
m:not they -52 103 -37
m:not tired_work 81 163 30
m:not to 71 7 93
m:not too_much -103 -72 -38
m:not un -20 -122 0
m:not use -70 -83 2
m:not vuelv 30 85 -4
m:not wake 172 -31 193
m:not walk 28 0 95
m:not want -234 -27 -6
m:not worth -8 98 -60
m:now abri 89 27 15
m:now cobr 12 89 -47
m:now errand -87 -15 -11
m:now esta -10 38 -121
m:now estoy -123 -45 -24
m:now fue 155 17 75
m:now fun -17 92 -42
m:now is -1 81 -69
m:now it 40 -13 134
m:now lo 54 100 -60
m:now me 82 -108 99
m:now only -33 -18 83
m:now teng 70 -29 111
m:now there 7 129 -78
m:now they 162 109 32
m:nuev $ 81 -60 29
m:number $ 171 -59 39
m:number again 0 95 -48
m:number and -57 116 -66
m:number errand -54 163 -68
m:number hrs 19 91 -51
m:number not 16 192 -89
m:number now -29 -85 3
m:number of 126 78 73
m:number pills 91 7 50
m:of a -134 -112 -29
m:of ask 118 -15 24
m:of be 43 106 -62
m:of breath 80 0 28
m:of food 6 -95 32
m:of kin 86 19 12
m:of live 104 0 37
m:of me 116 146 27
m:of medicine -6 123 -80
m:of pills 89 0 140
m:of the 99 -127 168
m:of they 108 148 -20
m:of you -141 -26 -31
m:ojal me 165 0 91
m:old friend -27 106 -44
m:old neighborhood 0 104 -57
m:on by -79 155 -92
m:on fun -103 -1 -16
m:on live -54 -88 0
m:on me -20 48 -145
m:on purpos 175 30 106
m:on recent -139 50 -134
m:on taken -58 -81 0
m:on the 15 -57 96
m:on they 128 46 51
m:on this 38 -41 95
m:on time -104 -50 -8
m:one $ 128 52 67
m:one and 28 45 -86
m:one becam 0 118 -39
m:one for -5 121 -29
m:one in 191 5 69
m:one it -18 90 -51
m:one so 100 13 28
m:one to 114 2 63
m:only $ 92 11 30
m:only now 34 -19 92
m:only one 89 53 -37
m:only una 0 86 -51
m:only want 94 -16 70
m:onto the 96 0 54
m:or ani 80 0 41
m:or last_time 44 91 -27
m:orang medicine 0 86 -31
m:other thing 40 84 -38
m:otro $ -86 -41 -54
m:overdose $ 207 5 86
m:overdose and 88 -10 7
m:own body 89 26 40
m:pa que 81 29 14
m:packag shop 0 122 -28
m:par de 12 60 -93
m:par la -126 -51 -16
m:par me 115 15 65
m:par not 13 3 -85
m:par que 58 149 -88
m:par sleep 0 73 -80
m:part of 93 -34 90
m:partner $ -121 -8 -67
m:partner cre 0 112 -40
m:partner esta 110 13 68
m:partner hit -34 103 -143
m:partner is 205 -16 175
m:partner me 82 216 -166
m:partner not -22 90 -54
m:partner sick 56 0 98
m:past and -131 -9 -94
m:past de 108 13 27
m:past dos -37 28 -82
m:past for 83 28 6
m:past it 128 140 6
m:past light 0 99 -37
m:past not 2 83 -13
m:past past -110 19 -61
m:past quit -66 -89 0
m:past recent 85 -33 95
m:past so 47 -23 84
m:past the 0 16 -95
m:past to -143 149 -126
m:pens en 101 -18 56
m:pick the 103 -16 51
m:pick up -64 -39 -104
m:pickl so -26 -123 0
m:pills $ 236 84 99
m:pills a -83 12 -91
m:pills all -114 -60 0
m:pills for -133 -59 14
m:pills four 11 64 -83
m:place me 0 112 -61
m:place with 121 0 52
m:plan $ -38 123 -28
m:plan again 126 -2 39
m:plan in 102 -14 63
m:plan is 143 -2 8
m:plan on 73 81 -20
m:plan to 106 92 36
m:plan y 119 -6 70
m:por all 139 -16 50
m:por el 15 -149 66
m:por end 9 -80 30
m:por me 156 19 18
m:por que 98 6 51
m:por un 58 136 -70
m:pour me -84 -126 -39
m:pour they 62 9 86
m:primer $ 81 -12 25
m:program $ -189 -53 -109
m:program and 168 3 11
m:program ask 109 -13 41
m:program de 48 -84 38
m:program for -37 -87 12
m:program me -99 -107 -23
m:program missed 81 29 53
m:program now -38 142 -118
m:program of 84 -51 22
m:program three -20 81 -18
m:program tired 27 88 -26
m:program was 145 38 45
m:que dij -153 -54 0
m:que el 104 108 52
m:que errand -79 -91 24
m:que fui 0 131 -71
m:que hay 88 5 -1
m:que llev -85 16 -21
m:que me 321 40 150
m:que not -5 54 -129
m:que now 123 -29 85
m:que past 93 37 21
m:que recent -28 -145 -2
m:que se 90 -35 111
m:que si 55 83 -31
m:que soon 30 93 -27
m:que they -45 143 -102
m:que vend 0 98 -71
m:quem con 0 122 -139
m:quit de 140 82 5
m:quit drank 0 114 -76
m:quit el -14 117 -146
m:quit food 83 0 51
m:quit las -94 -3 -57
m:quit los 44 -28 86
m:quit que 84 72 -42
m:quit recent -15 195 -104
m:quit the -70 23 -87
m:rage this -1 40 -113
m:read this 134 0 61
m:reason to 92 0 53
m:reason you 0 91 -73
m:recent $ -353 -20 -107
m:recent and 137 114 -58
m:recent forgive 98 0 73
m:recent me 38 118 12
m:recent medicine 0 138 -58
m:recent nite 13 107 -17
m:recent not 182 81 33
m:recent or 0 91 -34
m:recent program 23 -89 44
m:recent recent 64 263 -71
m:recent so -4 -93 62
m:recent to 33 92 6
m:recent was -48 -88 12
m:recent while -102 0 -119
m:recent y -9 76 -100
m:regret $ -80 -34 0
m:relapse con 0 85 -42
m:relapse en -26 80 -16
m:relapse is -1 102 -25
m:relapse me -60 132 -72
m:rememb ask -15 -88 -2
m:resist $ 38 252 -157
m:resist habl 69 -17 99
m:resist me -21 -102 67
m:right now 32 121 -158
m:ring $ 80 20 12
m:road $ 45 110 -21
m:rode the -2 82 -43
m:rope at 81 0 31
m:rope del 106 -1 62
m:rope it 83 -2 22
m:rope par -104 -62 0
m:rub drink 81 -14 119
m:sab $ 3 106 -43
m:sab por 102 7 51
m:safe me 97 -13 35
m:said not -104 10 -29
m:said there -2 92 -74
m:sat at 97 -1 63
m:save up 55 0 93
m:say me -29 -35 135
m:say number 33 190 -13
m:say thanks 90 3 19
m:say that -54 -82 7
m:school $ 123 -76 59
m:school de -60 -90 12
m:school fine 0 80 -30
m:school it 84 -20 36
m:school me -94 102 -72
m:score now 0 90 -64
m:se a 82 81 -23
m:se fue -65 -93 -15
m:se lo -96 69 -97
m:se me -86 3 52
m:se missed 62 89 -7
m:se qued 90 20 56
m:se take 148 -19 190
m:se vay 88 0 29
m:secret me -12 62 -126
m:secret the 107 23 11
m:secret they -96 -63 13
m:see you -52 -93 11
m:send all 98 0 35
m:shop $ 44 301 -102
m:shop con 2 88 -63
m:shop for -18 81 -44
m:show me 67 -109 16
m:si $ -165 -73 70
m:si ask -16 111 -68
m:si me 255 1 94
m:si soon 109 14 55
m:sick $ 31 142 -75
m:sick sick -1 146 -122
m:sick use 56 0 98
m:sig igual 6 100 -50
m:sign me 0 107 -89
m:six pack -1 58 -89
m:sleep $ -70 67 -106
m:sleep con -4 92 -94
m:smell it 0 103 -75
m:so drink -48 -90 5
m:so fine 129 25 -5
m:so high -4 93 -74
m:so me 9 -236 145
m:so now 60 -15 86
m:so strong 14 99 -143
m:so they 123 2 57
m:sober $ 9 83 -29
m:sober a 0 134 -39
m:sober and -12 103 -69
m:some by 0 43 -85
m:someth in 0 -6 85
m:soon $ 162 146 -34
m:soon a 82 52 51
m:soon all -134 -67 0
m:soon and -49 -91 47
m:soon camin 8 92 -34
m:soon de -12 145 -39
m:soon drink -13 -84 -18
m:soon el -2 137 -65
m:soon en 22 -110 12
m:soon end 77 -9 115
m:soon fine -33 -82 15
m:soon five 0 132 -60
m:soon food -83 -38 -1
m:soon is 2 122 -76
m:soon it -75 -93 21
m:soon me 112 -84 177
m:soon por -99 -85 -16
m:soon recent 80 -33 105
m:soon that 50 -48 103
m:soon the -114 -301 39
m:soon to 186 242 -147
m:soon two 21 91 -33
m:soy job -59 -143 0
m:soy un 86 56 25
m:speak $ 18 96 1
m:steadi $ -46 -81 0
m:still errand 81 -1 41
m:still want 47 95 -42
m:stood on 109 0 49
m:strong $ 118 227 -93
m:strong me 11 102 -92
m:strong now 134 140 -59
m:stuff and 1 96 -79
m:suci $ 0 88 -41
m:sunris $ -40 -80 0
m:swing a 85 0 47
m:take $ 30 127 -48
m:take a -122 -227 68
m:take all 138 -8 168
m:take drink 89 -9 85
m:take home -70 9 -103
m:take it -134 -48 -40
m:take las 7 97 -90
m:take me 47 223 -65
m:take number 95 4 38
m:take one 6 114 -90
m:take overdose 104 -1 41
m:take the -48 4 112
m:taken while 119 20 75
m:taken y -101 -81 0
m:talk to -34 76 -83
m:tbh $ 111 4 40
m:ten hour -21 104 -24
m:ten past 17 -122 18
m:teng crave 9 -93 49
m:teng de 0 96 -71
m:teng despair 0 83 -45
m:teng el 97 98 38
m:teng en 5 102 -107
m:teng fear 112 11 96
m:teng la 94 80 -16
m:teng las 43 0 83
m:teng que -79 -108 34
m:thanks por 125 -10 57
m:thanks you 90 -89 70
m:that all 64 107 8
m:that ask 39 193 -144
m:that goe -96 -55 0
m:that me 201 107 32
m:that not -5 83 -58
m:the 4th 0 111 -41
m:the abuse 43 158 -43
m:the animal -121 -86 40
m:the blade 173 87 55
m:the chair 85 27 13
m:the cookout -24 -80 0
m:the crave 11 105 -79
m:the cut 85 0 13
m:the dealer -44 -89 -68
m:the dmv -48 -92 0
m:the drink 124 448 -82
m:the drug 113 233 -114
m:the emergenc 81 0 33
m:the end -80 -9 -13
m:the errand -209 -79 14
m:the exit 69 87 -28
m:the fiction -90 -140 39
m:the first -57 -94 50
m:the fun -57 107 -161
m:the give_away 95 47 63
m:the goodbye 144 -37 88
m:the gun 151 -52 129
m:the harm_them 79 -11 80
m:the health_small 103 -78 103
m:the high_place 316 -15 211
m:the hit 101 16 9
m:the home 250 -1 185
m:the hospit -2 46 -82
m:the idea 85 -29 57
m:the job -3 60 -107
m:the kids -13 -21 89
m:the kind -10 91 -33
m:the medicine 23 167 -86
m:the near -94 -50 22
m:the new -93 -77 78
m:the number -91 -37 -4
m:the one -132 2 -58
m:the only 173 -54 123
m:the packag 0 122 -28
m:the past_other 83 22 26
m:the pills 160 50 163
m:the plan 114 -26 36
m:the program -34 26 -103
m:the reason 0 91 -73
m:the recent -2 -308 121
m:the reservoir 87 0 44
m:the rope 225 26 157
m:the school 136 64 -10
m:the shop -8 143 -128
m:the thing -19 233 -178
m:the train 362 -52 334
m:the tub 119 25 26
m:the use -16 104 -37
m:the voices 7 100 -50
m:the wave 0 117 -82
m:the weather -95 -19 -11
m:the world 61 -17 104
m:the wound -107 3 -5
m:there a 157 52 47
m:there for 0 96 -34
m:there is -106 -76 -39
m:there me -19 60 -95
m:there not 101 74 86
m:they $ -16 155 -116
m:they and 74 17 103
m:they ask 143 41 34
m:they at 28 55 -88
m:they breath 179 8 99
m:they come 132 40 52
m:they dealer 4 212 -89
m:they get 172 -2 78
m:they has 22 149 -120
m:they high -41 -99 0
m:they home 13 85 -60
m:they in 156 63 43
m:they is 144 -118 169
m:they kin -79 47 -95
m:they live -96 -47 1
m:they llev -88 -61 21
m:they mand -103 -30 -8
m:they not 9 -125 168
m:they relapse -15 15 -80
m:they soon 89 37 86
m:they take 68 -32 86
m:they the -93 -81 -7
m:they they 30 156 -229
m:they thing 104 -13 37
m:they to -6 -105 33
m:they train 4 76 -108
m:they use 5 -114 52
m:they weather 82 0 28
m:they wrote -83 -26 0
m:thing $ -239 -167 -116
m:thing errand 124 -50 97
m:thing with 18 187 -74
m:this $ -33 145 -59
m:this anymor -111 -49 0
m:this close 0 122 -84
m:this crave 0 134 -82
m:this fiction 98 -3 11
m:this is 133 -51 83
m:this keep 0 43 -85
m:this one -86 -55 -51
m:this thing 23 -91 40
m:this time 193 33 94
m:this weather -121 -101 14
m:this while 120 -10 63
m:three past -23 -146 0
m:three while 67 89 -26
m:tien fading -96 -17 0
m:til me 104 5 54
m:time $ -35 -128 109
m:tired and -82 -68 -12
m:tired it 94 12 79
m:tired of 122 75 -40
m:tired with -38 83 -73
m:tired_work end 19 101 -24
m:tired_work job -10 85 -32
m:to a -123 -5 -51
m:to ask -96 -29 19
m:to come 37 -10 87
m:to die 25 -77 80
m:to do 17 -52 154
m:to end 185 -57 156
m:to fun 2 84 -27
m:to get 65 167 -50
m:to go 115 -8 84
m:to harm -118 -74 54
m:to home -110 -82 7
m:to jump 117 -30 91
m:to kill 45 -81 104
m:to live -86 -35 2
m:to me 166 169 32
m:to number -24 -85 9
m:to say -60 -138 31
m:to sleep -70 107 -99
m:to take 145 25 47
m:to use -27 142 -147
m:to while -9 94 -52
m:too_much $ 58 -17 -152
m:too_much de 70 -17 82
m:too_much drink 71 -49 83
m:too_much en 106 29 70
m:too_much food -82 -42 -16
m:too_much it 68 2 81
m:too_much la -82 26 -89
m:too_much me 87 -4 63
m:too_much to -85 -12 0
m:top of 41 0 88
m:toy high 0 155 -33
m:train $ -83 -16 5
m:train near 95 0 24
m:train y 112 25 160
m:tres vec 13 124 -20
m:tres while 62 169 -31
m:tri to 35 -41 105
m:turn into 0 87 -53
m:twice now 84 58 26
m:two errand -1 89 -43
m:two pills -80 -27 0
m:type in 0 135 -15
m:ugh $ -50 88 -9
m:un drink 0 78 -85
m:un drug -41 73 -162
m:un vide 80 0 59
m:una de 73 -2 84
m:una drug -10 106 -64
m:unblock they 0 106 -65
m:under me 85 47 11
m:under the 77 -63 82
m:uno $ -1 102 -58
m:up $ 255 189 24
m:up and 21 14 109
m:up for -103 -11 -2
m:up in -24 110 -109
m:up me -9 62 -87
m:up so -45 -93 0
m:up soon -21 48 -80
m:up they -57 -112 23
m:use $ 30 283 -90
m:use again -1 100 -41
m:use fine 0 93 -28
m:use it 27 90 -16
m:use la 7 -163 116
m:use me -32 -150 -15
m:van a 123 43 73
m:vien en 0 124 -116
m:voices me 52 83 -16
m:voices the 0 88 -113
m:wake $ 163 21 112
m:wake en 0 88 -32
m:wana die 96 0 18
m:want it 88 270 -161
m:want me 12 42 -90
m:want to -156 -221 117
m:was $ 4 93 -53
m:was a -15 -99 71
m:was abuse -20 86 -111
m:was ask -86 -12 0
m:was due 0 81 -43
m:was fine 135 -53 71
m:was four -18 90 -25
m:was left 81 -1 53
m:was littl 0 55 -86
m:was me 45 170 -52
m:was number -15 105 -25
m:was only 108 0 84
m:was recent -3 94 -32
m:was soon -22 -96 15
m:way $ -112 1 -12
m:way missed 67 0 84
m:we in 23 102 -91
m:wear me 104 0 63
m:weather $ -38 -194 121
m:whatev happen 91 0 83
m:while $ 8 138 -43
m:while and -82 -116 50
m:while not -33 129 -45
m:while now -39 -89 0
m:while number 4 190 -81
m:while one -24 85 -24
m:while or 111 -7 47
m:while quit 35 -83 4
m:while soon 7 -91 68
m:while they 118 7 29
m:with it 2 59 -108
m:with me -179 -125 -38
m:with not -15 72 -85
m:with the 35 -144 167
m:withdrawal $ -24 105 -102
m:worth the 0 123 -60
m:would be 105 -86 76
m:wound $ -25 -24 125
m:wound and 68 -2 89
m:wound from -71 41 -160
m:wound in 89 55 44
m:wound me 109 22 0
m:wound not 4 110 -80
m:write this 22 95 -61
m:wrote it -95 -63 1
m:wrote the 101 -5 52
m:y a -109 -58 -54
m:y all -59 79 -142
m:y baj -37 -86 -6
m:y casi 63 -8 100
m:y esta 145 -1 83
m:y estoy 38 88 -25
m:y lo 12 -89 33
m:y not 118 36 85
m:y now -6 148 -66
m:y que 65 -75 153
m:y sig 2 146 -107
m:y soon -33 183 -216
m:y tien 80 0 33
m:yes me -54 -127 -3
m:you all -81 65 -97
m:you ask -89 91 -104
m:you guy 65 -8 85
m:you idea 15 91 -62
m:you in 85 -2 12
m:you to 111 -11 42
m:youll need 147 0 35
n:abuse all 0 51 -73
n:abuse me 84 195 -97
n:abuse past 0 73 -28
n:abuse we 12 152 -24
n:achieve leave 43 20 83
n:achieve missed 43 20 83
n:again ask -147 -100 -4
n:again drink 0 72 -10
n:again forgive -15 79 -66
n:again kin 72 0 69
n:again leave 83 -13 40
n:again me -9 -8 -74
n:again missed 79 -21 40
n:again not -2 163 -116
n:again now 1 -13 75
n:again sorry_shame -15 79 -66
n:again while 45 -6 71
n:all ask 145 58 17
n:all die -80 -46 0
n:all fine -221 -128 -13
n:all goodbye 154 60 80
n:all me -86 35 -80
n:all plan 102 0 51
n:all recent -69 41 -85
n:all tired 99 0 66
n:all too_much 93 0 61
n:all while -74 -93 65
n:alone ask 90 29 9
n:alone drink 9 84 -33
n:alone goodbye 20 92 -35
n:alone not 69 41 -17
n:alone now 59 -47 107
n:animal me -101 -59 6
n:animal missed -35 -70 0
n:animal recent 155 -2 42
n:animal take -55 110 -88
n:ask die 79 -2 29
n:ask drug -22 -68 84
n:ask end 68 -8 51
n:ask errand 115 -21 94
n:ask fiction 103 6 21
n:ask help -98 -56 27
n:ask home 1 77 16
n:ask idea 25 73 -69
n:ask leave 90 15 50
n:ask me -109 97 -132
n:ask missed -71 1 -13
n:ask not -117 -74 35
n:ask number 37 -57 79
n:ask quit 105 8 68
n:ask resist 136 46 37
n:ask secret -107 -30 -51
n:ask soon 98 -52 48
n:ask strong -146 -12 -71
n:ask they 3 239 -203
n:ask too_much -71 -69 -41
n:ask voices 72 86 -55
n:better_off me 17 48 -69
n:better_off not 49 71 -26
n:better_off quit -67 17 -48
n:blade ask 93 16 34
n:blade cut -91 -8 0
n:blade harm_them -91 -8 0
n:blade near 12 30 -68
n:blade use 74 12 24
n:body ask -19 -160 153
n:body errand -97 -14 0
n:body goodbye 71 0 47
n:body high 136 -46 68
n:body leave 75 18 33
n:body missed 75 11 40
n:body not 59 89 -132
n:body now -9 -86 77
n:body quit -61 25 -140
n:body soon 16 -19 98
n:body they 47 -10 68
n:body tired 71 0 47
n:body while -71 -35 0
n:body wound 108 0 38
n:break me 136 159 48
n:cant end 86 76 -52
n:cant errand 99 174 -135
n:cant not 1 72 -34
n:cant quit 93 108 -74
n:cant resist 56 153 -133
n:certain me 113 1 63
n:certain strong -5 70 -75
n:clothes drink 0 98 -41
n:clothes now -17 -76 0
n:coped fine -30 67 -50
n:coped leave 115 73 118
n:coped me -19 -48 -120
n:coped missed 179 67 88
n:coped not -20 78 -83
n:coped past_other 0 78 -47
n:crave me 25 105 -28
n:cut again 101 -6 63
n:cut drug -13 38 -70
n:cut me 52 75 73
n:dealer errand -4 205 -88
n:dealer me 44 -89 23
n:dealer only 4 74 -31
n:dealer they -17 110 -66
n:despair me -84 -69 -25
n:despair not -21 -116 -11
n:despair now 0 86 -29
n:die fiction 111 0 10
n:die forgive -104 2 -7
n:die kin -26 125 -59
n:die me 35 -57 91
n:die soon 70 -17 38
n:die they 135 0 16
n:door abuse 77 0 49
n:door again -68 -64 0
n:door hide 77 0 49
n:door me 80 26 40
n:door now -95 -45 0
n:drank again -59 -130 -33
n:drank drink 107 15 93
n:drank goodbye 0 90 -54
n:drank me -208 -205 -89
n:drank now -34 73 -146
n:drank overdose 180 -2 60
n:drank recent -37 101 -109
n:drank soon -12 65 -102
n:drank tired 0 90 -54
n:drink alone 46 22 82
n:drink ask -35 -142 13
n:drink food 52 103 14
n:drink me -141 -42 -183
n:drink not 36 -17 85
n:drink now 19 67 -9
n:drink only 36 115 44
n:drink past 6 67 -62
n:drink too_much -33 -92 -34
n:drink while -21 -67 0
n:drug again -80 40 -27
n:drug ask 83 3 95
n:drug despair -32 -73 10
n:drug drink 12 -17 72
n:drug fiction 76 -17 23
n:drug gun -33 -11 -67
n:drug health_small 28 73 -22
n:drug kill -16 142 -41
n:drug me 47 -91 157
n:drug medicine 19 70 -3
n:drug missed -56 -21 -78
n:drug now -53 -96 -8
n:drug number -41 67 -8
n:drug past 63 0 89
n:drug pills 21 70 1
n:drug quit -54 207 -116
n:drug soon 71 86 41
n:drug they -19 0 -69
n:end me 76 69 -26
n:end now 104 -34 59
n:end recent 125 6 9
n:errand again -123 47 6
n:errand body 27 110 0
n:errand despair -1 82 -27
n:errand drank 91 -53 74
n:errand fiction -68 -18 0
n:errand high_place 122 -2 70
n:errand kill -17 78 -56
n:errand leave -18 69 -42
n:errand me 49 -67 -47
n:errand not -101 58 -160
n:errand now 59 2 67
n:errand number 98 -17 30
n:errand past 97 56 110
n:errand quit -3 131 -80
n:errand shop 22 91 -92
n:errand sorry_shame 95 0 85
n:errand they 104 1 68
n:fading fine -85 -87 0
n:fading leave -15 50 -80
n:fading me 74 -16 80
n:fading missed -15 56 -93
n:fiction ask -77 -15 3
n:fiction end 123 -15 13
n:fiction me 192 74 30
n:fiction missed -79 -24 0
n:fiction not 207 -13 41
n:fine die 131 -2 7
n:fine high 0 89 -30
n:fine me -99 4 -103
n:fine not 95 54 -9
n:fine now -95 -108 -4
n:fine recent -87 -91 -10
n:food blade 0 49 -79
n:food breath 120 2 47
n:food not -141 -107 21
n:food quit -67 -30 5
n:food soon -71 -77 0
n:food they -3 67 -20
n:food weather 120 0 49
n:forgive all 82 0 44
n:forgive die -162 -45 34
n:forgive end -29 -44 67
n:forgive gone -88 -24 8
n:forgive kill 137 -7 46
n:forgive laugh -70 36 -24
n:forgive live -89 -5 13
n:forgive me 184 2 114
n:forgive they 17 -25 91
n:friend not 6 -11 68
n:friend only 50 120 -16
n:friend shop 0 69 -38
n:friend they 101 0 71
n:fun ask -21 116 -101
n:fun laugh -73 -14 0
n:fun now 68 17 22
n:fun recent 77 -114 40
n:fun take 54 156 -61
n:fun while -77 -48 -4
n:give_away all -105 -52 27
n:give_away me 293 66 126
n:give_away not 72 173 10
n:god coped 0 83 -50
n:god fun 12 68 -29
n:god me 129 44 51
n:god they -74 -34 4
n:gone me 155 9 61
n:gone now 67 78 -6
n:goodbye last_time 79 -6 28
n:goodbye me -82 -61 -35
n:goodbye taken 85 0 28
n:gun missed 76 15 60
n:gun recent -41 38 -77
n:gun while 0 71 -64
n:hand ask 9 -77 48
n:hand me -15 19 -138
n:harm me -205 -129 56
n:harm not -87 -3 0
n:harm_them me 145 206 -40
n:health_small harm 0 26 -78
n:health_small me 216 -13 121
n:health_small not -121 -119 -49
n:help errand -18 159 -96
n:help me -69 -79 35
n:hide fading 69 15 43
n:hide high_place 69 15 43
n:high me -48 -83 -98
n:high now 49 136 -167
n:high recent 0 53 -79
n:high_place ask 87 35 19
n:high_place errand -10 71 -85
n:high_place kill -61 43 -81
n:high_place me 85 13 76
n:high_place quit 5 65 -92
n:high_place shop 29 87 -90
n:high_place soon 69 26 23
n:hit leave -46 -76 28
n:hit me 275 160 184
n:hit missed -95 -78 28
n:home again -66 -67 5
n:home despair -70 -57 -2
n:home door 84 0 78
n:home end -17 82 -22
n:home high_place 80 21 63
n:home leave -79 -5 -51
n:home missed -88 61 -100
n:home not 87 56 -26
n:home now -115 -67 -55
n:home quit -3 50 -90
n:home resist -69 -8 0
n:home soon -67 -47 55
n:home tired 56 -2 69
n:job end 26 122 -29
n:job hit 0 74 -41
n:job me 204 136 12
n:job now -49 -78 3
n:jump number -86 -17 0
n:kids drank 78 -16 167
n:kids drug -1 64 -76
n:kids fun 96 2 34
n:kids help 81 0 39
n:kids me -15 90 -85
n:kids not -100 -132 45
n:kids now -96 -32 -57
n:kids school 88 -28 33
n:kids secret 0 118 -69
n:kids sleep -7 99 -33
n:kill all 171 -13 64
n:kill leave 4 -77 14
n:kill missed -70 -78 14
n:kill now 74 50 -45
n:kin abuse 0 115 -78
n:kin again -31 -76 0
n:kin ask 7 -94 21
n:kin breath 151 -1 55
n:kin coped -75 -55 63
n:kin drink 0 68 -60
n:kin drug 0 51 -72
n:kin food -22 85 -30
n:kin fun -67 -52 7
n:kin gun 87 0 40
n:kin home 10 75 -46
n:kin me 95 169 12
n:kin partner 84 4 53
n:kin past -9 203 -84
n:kin quit 7 -103 11
n:kin recent -92 -80 0
n:kin take 89 -39 61
n:kin they 43 87 -74
n:kin use -43 219 -62
n:kin weather 147 80 -17
n:last_time fun 72 -6 58
n:last_time me 85 46 -4
n:last_time medicine 0 164 -82
n:last_time past -72 -8 -42
n:last_time program 135 -5 77
n:last_time recent 74 300 -64
n:last_time use 5 -103 4
n:last_time while -124 -15 -108
n:laugh me 49 127 -14
n:laugh not 176 36 12
n:leave again -76 -91 0
n:leave me 115 252 -189
n:leave not -88 -87 -23
n:leave now 18 123 7
n:leave quit -153 -161 42
n:leave secret 0 78 -78
n:leave sleep -40 -78 0
n:leave strong -121 -86 5
n:leave use -30 -84 26
n:live errand 78 -4 15
n:live give_away 83 -1 15
n:live not 35 -20 74
n:live now -73 -8 3
n:live only 69 -1 20
n:maybe ask -71 -20 0
n:maybe kill -74 33 -41
n:maybe use 70 20 28
n:me abuse -42 -113 55
n:me achieve -112 -137 141
n:me alone 80 67 86
n:me animal 40 -169 106
n:me ask 140 208 -202
n:me blade -77 -55 9
n:me body 360 124 47
n:me break -106 -126 19
n:me breath 28 108 -103
n:me cant 10 -89 105
n:me certain -146 -172 100
n:me clothes 84 -101 6
n:me coped -171 8 -91
n:me crave -32 -104 -13
n:me cut -78 -225 249
n:me dealer -26 78 -106
n:me despair 40 202 -121
n:me die 137 127 -18
n:me door 119 -100 187
n:me drank -44 -41 -95
n:me drink 68 122 37
n:me drug 79 -29 203
n:me end -196 -63 -18
n:me errand -155 110 -130
n:me fading 95 6 118
n:me fear 74 0 39
n:me fiction 18 46 -78
n:me fine -2 -163 140
n:me food 172 82 96
n:me forgive 95 -127 242
n:me friend -6 -172 111
n:me fun 52 -102 161
n:me goodbye 130 -121 97
n:me gun -1 -50 99
n:me hand 275 44 250
n:me health_small -88 -107 5
n:me hide 55 -82 141
n:me high 60 -32 78
n:me high_place -81 -69 30
n:me hit 19 -129 73
n:me home -131 -205 92
n:me idea 84 -78 193
n:me job -52 292 -163
n:me jump -92 -39 -84
n:me kill 87 -34 35
n:me last_time 231 -5 173
n:me laugh -95 -67 -15
n:me leave -107 306 -408
n:me maybe 149 23 51
n:me medicine 60 357 -236
n:me missed 69 98 -105
n:me money 9 131 -71
n:me not -157 23 -179
n:me now 51 18 71
n:me number -27 -91 93
n:me only -39 -134 -8
n:me partner 82 44 46
n:me past 4 100 -80
n:me past_other 7 88 -91
n:me pills -68 -97 109
n:me plan 217 -20 106
n:me program -33 161 -83
n:me quit -32 127 -7
n:me rage 207 182 65
n:me recent 15 -40 87
n:me relapse -62 124 -84
n:me resist 34 -87 84
n:me rope -85 -49 31
n:me safe -90 -46 2
n:me school -137 -62 -33
n:me secret 155 149 -33
n:me shop -91 4 -56
n:me sleep 87 45 75
n:me sober 68 261 -68
n:me soon 251 177 55
n:me take 11 185 -270
n:me they 25 -133 112
n:me thing -131 -31 -32
n:me tired_work -102 124 -96
n:me too_much 146 107 17
n:me train -45 -8 -72
n:me use -31 219 34
n:medicine ask -77 -136 -38
n:medicine coped -1 104 -20
n:medicine drink 85 38 150
n:medicine errand -2 77 -55
n:medicine me -86 -35 -85
n:medicine not -12 32 -107
n:medicine now -94 -44 -27
n:medicine recent -1 67 -44
n:medicine soon -45 -74 0
n:medicine take -42 -76 -10
n:medicine they 107 -6 65
n:medicine tired -17 -76 0
n:miss_me drink 9 85 -48
n:miss_me me -62 -67 -56
n:miss_me program 10 68 0
n:missed again -103 -95 -2
n:missed blade 81 0 59
n:missed drank 0 93 -55
n:missed leave -69 -33 35
n:missed me -76 294 -222
n:missed now 5 129 29
n:missed program -9 74 -2
n:missed recent 23 73 -29
n:missed secret -129 -3 -56
n:missed soon 67 50 -17
n:missed strong -125 -98 5
n:missed take -96 -44 -16
n:missed they -59 -81 52
n:missed too_much 85 81 -22
n:money me 10 176 -77
n:money pills 0 63 -110
n:near errand -105 -48 6
n:near me 2 -52 67
n:near program -74 -35 13
n:not abuse 7 33 -73
n:not achieve -23 77 -73
n:not ask -53 23 -126
n:not crave 8 -89 18
n:not cut -107 -51 51
n:not despair -48 -98 -13
n:not die -99 -56 0
n:not drink -20 -133 -12
n:not end 113 125 -7
n:not errand 338 163 69
n:not fiction 171 9 1
n:not fine 11 46 -93
n:not food 5 135 -17
n:not forgive -58 -4 97
n:not give_away -110 -94 -25
n:not god 0 99 -63
n:not gun 119 0 23
n:not harm 107 -11 16
n:not home 68 39 -1
n:not idea -211 50 -94
n:not laugh 310 114 5
n:not me -90 -152 31
n:not medicine -27 93 -57
n:not miss_me -102 -81 -40
n:not missed -144 -110 34
n:not near 121 29 71
n:not only -31 -121 51
n:not past -105 78 -34
n:not recent -29 -68 16
n:not resist 152 189 -14
n:not safe 118 -1 23
n:not school -11 160 -51
n:not secret 53 171 -67
n:not sick -55 -87 0
n:not sleep -22 127 -37
n:not soon 66 164 -150
n:not take 113 67 -47
n:not taken 121 8 124
n:not thanks -79 -58 -14
n:not they -62 123 -44
n:not tired_work 102 224 22
n:not too_much -149 -108 -55
n:not use -85 -125 -5
n:not wake 206 -37 232
n:now all 87 4 33
n:now coped -44 72 -63
n:now errand -104 -18 -13
n:now forgive -83 9 8
n:now fun -20 111 -50
n:now give_away 76 -6 53
n:now me 99 -130 119
n:now not -39 31 -81
n:now only -43 -68 99
n:now plan 27 67 -17
n:now soon 18 -87 84
n:now they 194 131 38
n:now too_much 80 -37 36
n:number again 0 114 -58
n:number errand -122 164 -82
n:number money -17 -75 0
n:number not 19 230 -107
n:number now -35 -102 3
n:number pills 109 8 60
n:number use 130 -16 83
n:only abuse 71 0 79
n:only certain -41 72 -41
n:only dealer 87 57 40
n:only missed 128 44 66
n:only not 85 65 -32
n:only now 41 -23 111
n:only too_much -73 -35 -59
n:overdose drug 39 0 80
n:partner hit -41 126 -194
n:partner last_time -7 -4 75
n:partner leave -28 -90 -21
n:partner me 98 259 -199
n:partner missed -28 -95 -1
n:partner not -26 108 -64
n:partner recent -7 -4 75
n:partner sick 68 0 117
n:past again -5 109 -44
n:past ask -45 -95 50
n:past drug 61 51 144
n:past leave 83 -13 40
n:past me -39 -1 -73
n:past missed 24 -67 30
n:past not 2 100 -16
n:past quit -147 -237 -1
n:past recent 92 -52 114
n:past secret 6 92 -60
n:past they -80 -66 -2
n:past_other me -13 9 -68
n:past_other recent -30 -110 0
n:pills all -136 -72 0
n:pills leave 2 44 -67
n:plan again 151 -3 46
n:plan now -71 -14 -10
n:plan recent -71 -21 -54
n:program all 5 79 -11
n:program dealer -43 -77 0
n:program despair 0 70 -54
n:program errand -73 -95 31
n:program me -118 -93 -77
n:program missed 109 46 73
n:program not -29 70 -94
n:program now -46 179 -151
n:program number 32 -72 25
n:program soon -54 -70 5
n:program thanks 70 16 36
n:program tired 32 101 -32
n:program too_much -5 82 -33
n:quit again 111 0 60
n:quit drank -4 220 -124
n:quit drink -69 -47 -42
n:quit drug -47 24 -123
n:quit errand -68 -18 -58
n:quit food 109 58 25
n:quit idea 116 39 21
n:quit last_time -79 -129 -26
n:quit me 146 -26 70
n:quit near 97 22 78
n:quit recent -18 214 -121
n:quit sleep 0 73 -6
n:quit taken 114 0 103
n:quit they -82 -69 30
n:quit use -28 -79 17
n:recent all -30 -67 17
n:recent body -58 -89 0
n:recent forgive 117 0 88
n:recent me 110 105 38
n:recent medicine -2 151 -79
n:recent not 210 60 112
n:recent now -33 -73 115
n:recent program 28 -107 52
n:recent they -101 -138 55
n:recent use 5 -83 -10
n:recent while -116 5 -143
n:relapse drug 0 67 -36
n:relapse me -89 57 -86
n:resist idea 46 41 -74
n:resist they 33 -14 77
n:safe blade 74 0 41
n:safe me 84 -42 43
n:safe not 72 129 24
n:school fine 0 97 -36
n:school me -11 74 -33
n:secret ask 152 49 24
n:secret idea -30 14 -67
n:secret kin -4 -26 67
n:secret near 0 43 -67
n:secret past -3 106 -16
n:secret soon -7 78 -126
n:secret they -130 -29 -76
n:shop ask 17 74 7
n:shop errand -18 29 -85
n:shop high_place 122 1 66
n:shop not 70 -11 53
n:shop now -80 -82 -24
n:shop soon -10 72 -42
n:sick gone 64 0 78
n:sick high 64 0 78
n:sick not -32 18 -95
n:sick use 68 0 117
n:sleep fine -7 -102 6
n:sleep me 1 85 -39
n:sleep recent -75 -23 -21
n:sleep soon -42 -71 11
n:sober not 0 74 -29
n:soon all -161 -81 0
n:soon ask -65 -76 24
n:soon body -72 -4 43
n:soon cut 15 68 -76
n:soon drink -16 -101 -21
n:soon end 93 -11 138
n:soon errand -47 -75 -12
n:soon fine -40 -99 18
n:soon food -99 -46 -1
n:soon harm_them 67 0 85
n:soon home 12 107 -110
n:soon me 134 -100 212
n:soon not 16 -36 68
n:soon now -83 -18 19
n:soon number -81 -65 24
n:soon pills -6 23 -83
n:soon program -69 -18 -65
n:soon recent 96 -32 114
n:soon strong 69 -5 9
n:soon take 0 78 -68
n:soon too_much -140 -63 -1
n:soon train -3 25 -72
n:sorry_shame me 170 3 139
n:strong all 67 -17 17
n:strong now 189 172 -29
n:take all 166 -10 202
n:take drink 107 -11 102
n:take goodbye 0 72 -43
n:take leave -60 -69 0
n:take me -12 131 -86
n:take missed -60 -69 0
n:take now -40 -57 -74
n:take number 114 5 46
n:take overdose 125 -2 49
n:take quit -51 -70 0
n:take tired 11 72 -41
n:take too_much 170 50 151
n:taken me -97 -26 -4
n:taken while 143 24 90
n:taken withdrawal 0 70 -18
n:thanks me -99 -21 -4
n:they abuse 36 96 12
n:they achieve 83 39 -40
n:they all 79 -5 57
n:they ask 109 27 33
n:they breath 215 10 118
n:they cut -37 -79 58
n:they dealer 5 254 -107
n:they drug 67 44 39
n:they errand -15 152 -66
n:they fading 39 33 -76
n:they fiction -81 -30 -47
n:they food 8 30 -67
n:they give_away -94 -91 43
n:they goodbye 69 0 57
n:they hand -17 79 -46
n:they hide 25 80 -41
n:they high -47 -110 -40
n:they home 49 107 -61
n:they kin -95 56 -114
n:they laugh 93 -5 66
n:they me 34 -74 95
n:they missed 149 -80 72
n:they near 51 116 -90
n:they not 11 -150 202
n:they quit 125 -75 183
n:they relapse -22 -13 -96
n:they soon 107 45 103
n:they take 71 -38 101
n:they thing 125 -15 44
n:they tired_work 15 76 -54
n:they train 4 91 -130
n:they use -17 -137 112
n:they weather 146 0 85
n:thing ask 88 79 5
n:thing coped -68 -11 -1
n:thing dealer -15 -89 0
n:thing door 2 72 -47
n:thing errand 132 -70 116
n:thing home 87 92 -18
n:thing soon 36 80 10
n:tired last_time 85 0 28
n:tired taken 85 0 28
n:tired_work end 23 121 -29
n:tired_work fiction -6 74 -28
n:tired_work job 14 102 -34
n:tired_work not -67 12 -34
n:tired_work soon -53 -86 0
n:too_much drink 86 -59 99
n:too_much drug 81 50 13
n:too_much fiction 117 -33 56
n:too_much fine -188 -92 -20
n:too_much food -98 -50 -19
n:too_much goodbye 98 1 35
n:too_much me 127 109 -75
n:too_much plan 102 0 51
n:too_much tired 70 1 27
n:too_much use 86 0 73
n:too_much while -27 -103 128
n:train give_away 73 0 27
n:train leave 0 26 -72
n:train missed -5 20 -72
n:train near 115 0 28
n:use again -1 122 -51
n:use ask 102 0 122
n:use clothes 0 79 -19
n:use drug -14 78 -61
n:use fine 0 112 -34
n:use me -98 -212 3
n:use not -12 80 -31
n:use number -3 -102 -5
n:use too_much -4 -74 12
n:voices fun -8 68 -55
n:voices me 63 100 -19
n:we abuse -3 88 -18
n:we me -19 67 -23
n:we missed -94 -67 0
n:we not 40 82 29
n:we taken 0 172 -42
n:while gone 42 79 21
n:while high 6 92 -96
n:while me 122 -33 28
n:while near 73 0 40
n:while not -39 155 -54
n:while now -47 -106 0
n:while number 4 228 -97
n:while quit 41 67 -50
n:while soon 9 -109 82
n:while they 132 10 29
n:withdrawal not 0 74 -46
n:withdrawal quit 0 140 -43
n:wound again 86 0 43
n:wound leave 74 -24 52
n:wound me 130 26 1
n:wound not 5 132 -96
o:^ a la 0 124 -12
o:^ a que -55 -86 0
o:^ abuse me -83 -73 0
o:^ all que -83 -23 -25
o:^ ask the 101 6 83
o:^ blade is 2 145 -87
o:^ crave are 0 86 -17
o:^ crave pickl -26 -123 0
o:^ dealer dealer 0 135 -15
o:^ did drug 0 161 -36
o:^ drank a 19 -12 88
o:^ drank soon 0 61 -85
o:^ drink de -43 -99 0
o:^ drug at -1 127 -9
o:^ el abuse -7 90 -57
o:^ el dealer 0 108 -42
o:^ el errand -30 -80 4
o:^ el recent 127 -41 132
o:^ el train -86 -26 0
o:^ el voices 0 85 -53
o:^ empec con 0 94 -8
o:^ en el 5 181 -47
o:^ en la -79 -171 25
o:^ en me -9 89 -46
o:^ esper que 87 0 29
o:^ este es 81 0 41
o:^ estoy a -2 139 -62
o:^ estoy en 87 2 81
o:^ forgive kill 84 0 29
o:^ fun take 0 83 -50
o:^ give_away la -83 -43 -4
o:^ give_away the 112 -39 66
o:^ got me -46 -108 7
o:^ harm harm 107 0 5
o:^ hic una 92 -6 44
o:^ high at -1 194 -31
o:^ idea of 112 -19 43
o:^ kill on 0 179 -92
o:^ kin is 89 -6 101
o:^ la drug -93 -125 -3
o:^ la program 99 -2 29
o:^ la rope 80 -1 25
o:^ la voices 161 -35 85
o:^ left me -14 80 -45
o:^ llev while 98 0 94
o:^ lo soon 100 0 106
o:^ look up 109 0 19
o:^ made a 161 -1 52
o:^ me acab 94 0 68
o:^ me ask -77 -128 41
o:^ me body 77 98 -160
o:^ me bought 45 126 -93
o:^ me coped -105 -108 -61
o:^ me crave -11 -102 -18
o:^ me cut 107 -154 153
o:^ me di 42 103 -47
o:^ me die -134 1 -61
o:^ me do -147 -32 -134
o:^ me drink 0 137 -36
o:^ me drug -95 -127 35
o:^ me eche -13 -91 -23
o:^ me envi 100 0 65
o:^ me errand -247 47 -83
o:^ me feel 175 4 28
o:^ me friend 83 -125 96
o:^ me fun -121 -80 13
o:^ me hit -6 -105 62
o:^ me home -82 -59 0
o:^ me kids -93 -84 155
o:^ me kill 109 -23 43
o:^ me kin -1 139 -136
o:^ me mand 80 44 -19
o:^ me mat -98 -53 0
o:^ me missed -110 -169 10
o:^ me not -449 -390 78
o:^ me only 88 -2 34
o:^ me partner 269 232 44
o:^ me past -61 -89 -26
o:^ me quit 124 110 22
o:^ me rage 33 103 -34
o:^ me relapse -103 -63 -41
o:^ me sober 0 94 -64
o:^ me soon 206 71 201
o:^ me stood 109 0 49
o:^ me thing -178 -68 0
o:^ me tien 183 25 75
o:^ me tired_work -169 90 -112
o:^ me too_much 0 86 -47
o:^ me trade 86 3 41
o:^ me use 12 160 47
o:^ me was 12 -127 -26
o:^ missed count 92 0 57
o:^ missed la 58 -72 80
o:^ necesit algo 0 52 -108
o:^ new past 100 -1 22
o:^ not ask -14 26 -88
o:^ not cut -90 -25 -18
o:^ not el 0 87 -29
o:^ not errand 148 35 4
o:^ not estoy 169 -8 43
o:^ not forgive -65 -26 91
o:^ not get -92 -75 0
o:^ not idea -129 -29 -34
o:^ not merezc 0 89 -65
o:^ not not -96 -19 -28
o:^ not resist 118 61 111
o:^ not see 90 0 51
o:^ not take 104 -7 12
o:^ not talk 88 0 22
o:^ not teng -128 -65 -11
o:^ now abri 91 0 71
o:^ now cobr 0 89 -52
o:^ now coped 0 107 -45
o:^ now estoy -90 -27 -36
o:^ now me -230 -252 -16
o:^ now they 129 88 -22
o:^ number while 86 -106 88
o:^ ojal me 142 0 76
o:^ only una 0 85 -46
o:^ past ask 13 -80 33
o:^ pick the 102 0 25
o:^ pick up -79 -84 -20
o:^ plan to 114 62 34
o:^ pour me -75 -143 0
o:^ prob el 0 81 -7
o:^ put me 81 0 50
o:^ quit me 13 138 -76
o:^ relapse con 0 85 -42
o:^ relapse me -14 120 -34
o:^ rode the -2 82 -43
o:^ sat at 84 0 48
o:^ se end -11 90 -54
o:^ se me -150 -76 -63
o:^ secret me 23 97 -55
o:^ see you 89 -9 17
o:^ si me 99 0 61
o:^ soon a 55 141 -76
o:^ soon make 40 0 81
o:^ soon not -94 -34 0
o:^ soon to 122 139 -63
o:^ soy job -56 -116 0
o:^ soy un 91 70 32
o:^ take drink 89 -11 86
o:^ take me -45 77 -122
o:^ take number 95 4 38
o:^ take overdose 106 0 41
o:^ take the -143 -6 14
o:^ take two -80 -10 -14
o:^ thanks por 83 -19 35
o:^ the abuse 0 164 -75
o:^ the crave 12 164 -65
o:^ the drink -7 176 -98
o:^ the fun -93 -34 -11
o:^ the kids -85 8 -20
o:^ the pills 33 0 100
o:^ the plan 162 0 24
o:^ the rope 115 0 90
o:^ the thing -60 -135 16
o:^ there a 108 -3 48
o:^ they high -41 -99 0
o:^ they in 3 49 -108
o:^ they is 42 -11 89
o:^ they make -6 20 -95
o:^ they money 0 52 -92
o:^ they secret 92 32 9
o:^ they soon 93 36 65
o:^ they use -22 -98 39
o:^ tired of 90 -14 33
o:^ toy high 0 155 -33
o:^ use again 0 128 -33
o:^ want to 68 -85 38
o:^ while number -1 147 -66
o:^ you all -74 91 -115
o:a compr $ 0 86 -70
o:a drink $ -14 62 -93
o:a drink and 8 90 -59
o:a drug $ 99 48 137
o:a fiction $ 61 161 -48
o:a la home 26 161 -118
o:a la school -44 -80 26
o:a leave suci 0 88 -41
o:a los fun 84 28 -6
o:a me abuse -7 81 -42
o:a me kin 90 13 125
o:a me partner 87 2 -45
o:a new person -81 -12 0
o:a not $ -31 127 -23
o:a person $ 175 6 42
o:a program of 129 2 15
o:a soon de 0 134 -26
o:a use now 39 1 86
o:a way missed 64 0 80
o:abri la door 90 0 40
o:abuse de me 0 122 -113
o:abuse me in 5 68 -87
o:again again $ -89 75 -64
o:again forgive $ 0 90 -55
o:again not ask 0 54 -80
o:al fun $ -33 105 -38
o:al kids y 83 0 34
o:all fine $ -146 -122 0
o:all los while -55 -80 15
o:all of they 34 94 6
o:all que me -83 -9 -78
o:all recent $ -5 81 -28
o:an hour past 95 0 81
o:an old friend 0 117 -38
o:and abuse me 0 96 -51
o:and it got 2 88 -52
o:and it not 79 109 -42
o:and me are -99 -47 -28
o:and me ask 120 45 70
o:and me kin -37 -95 34
o:and me not 167 104 118
o:and me said 82 27 20
o:and now me 172 35 81
o:and take me 35 98 -39
o:and they breath 87 0 43
o:and want to 98 -1 11
o:ando high $ 0 120 -18
o:are at the 0 86 -31
o:are on the 150 -1 69
o:as far as 118 -4 51
o:ask if me -86 32 -71
o:ask lleg $ 105 -5 36
o:ask lleg el -96 16 -32
o:ask make it -104 -47 -9
o:ask me ask -107 -32 -26
o:ask me have -27 84 -32
o:ask me kin 189 129 -22
o:ask me need 65 0 93
o:ask me not -31 50 -109
o:ask me past -27 87 -48
o:ask me was -1 221 -164
o:ask the job 84 -4 6
o:ask they ask 2 103 -50
o:ask they to -62 -105 0
o:ask voices the 0 79 -95
o:ask was left 85 0 53
o:ask you ask -92 -85 0
o:at 3am $ 155 0 43
o:at number and 0 116 -50
o:at the dmv -39 -84 0
o:at the door -41 80 -139
o:at the fiction -2 151 -15
o:at the fun 121 148 19
o:be the die -96 -33 0
o:becaus me was -3 105 -12
o:blade en la 80 0 77
o:body look like 128 0 58
o:body on the -30 -43 80
o:body with a 87 0 29
o:body y el 95 1 34
o:born and me 96 0 55
o:breath con breath 83 0 32
o:but me did -80 -41 1
o:by a thread -6 80 -25
o:by me $ -84 1 -18
o:by now if 0 43 -85
o:by the high_place -92 -41 7
o:by the train 128 -1 29
o:came in the 125 0 28
o:cobr de again 0 81 -38
o:con drink y 59 -15 94
o:con el blade 81 38 71
o:con el drug 87 13 73
o:con eso $ 0 88 -62
o:con la door -28 112 -95
o:con la drink 0 105 -18
o:con me kin -93 15 -6
o:con me partner -144 -71 -4
o:crave is strong 0 93 -46
o:crave number number 0 96 -8
o:crave pickl so -26 -123 0
o:cre que me 122 5 92
o:cruz la call 85 0 76
o:cut el body -80 -23 1
o:cut me body 116 22 46
o:cut up me -43 60 -103
o:de hac harm -93 -10 0
o:de home $ -13 82 -55
o:de la body -114 -61 -109
o:de la food -10 102 -26
o:de la home 128 -62 139
o:de la live 85 0 11
o:de la plan 22 122 -18
o:de lo que -54 -82 27
o:de los recent 90 -11 21
o:de me kids 132 -17 49
o:de use $ 0 82 -9
o:dealer vien en 0 83 -4
o:debaj de la 88 45 16
o:del shop $ 0 114 -70
o:dic me kin -93 -19 0
o:die of me -96 -33 0
o:die y me 80 0 11
o:diez errand $ -2 110 -16
o:do it $ 137 8 157
o:do me sign -10 89 -82
o:do the school 99 -24 34
o:do this anymor -111 -49 0
o:dos while not -2 102 -8
o:drank a drink 36 -34 157
o:drink and me 19 -31 81
o:drink ask me -28 -86 0
o:drink de la 0 118 -38
o:drink not ask -55 -103 20
o:drink not taken 114 0 120
o:drink now $ -2 82 -30
o:drink of drink 68 93 29
o:drink of pills 55 0 87
o:drink on the 26 82 -11
o:drug at a 0 123 -19
o:drug at the -9 89 -31
o:drug con drink 59 -18 85
o:drug en la -21 150 -37
o:drug in the -36 111 -145
o:drug kill a 0 105 -24
o:drug lo que 21 -5 87
o:el abuse we 0 87 -10
o:el body $ 198 0 150
o:el breath $ -99 -7 0
o:el drug en 0 90 -23
o:el give_away not 0 119 -24
o:el hide de 90 21 46
o:el plan again 148 0 39
o:el recent $ -141 -26 -69
o:el recent not 83 118 -12
o:el recent y -19 135 -142
o:en el body 105 7 37
o:en el fun -16 80 -38
o:en el hide 128 29 74
o:en el high_place 111 86 38
o:en el shop 42 -39 80
o:en el train -84 4 -33
o:en fun $ 117 -17 38
o:en la body 239 148 -46
o:en la food 181 19 97
o:en la hand 42 114 -109
o:en train $ -17 19 -94
o:end as a 153 18 19
o:end here $ -25 63 -84
o:end it $ 113 -50 114
o:end la relapse 0 101 -54
o:end of me -85 -48 0
o:errand a la 206 0 84
o:errand not me -39 -109 0
o:errand to the -24 110 -42
o:es par el 0 92 -51
o:esta en el -14 103 -98
o:estoy a dos 0 80 -37
o:estoy a safe 87 0 16
o:estoy en el 86 2 82
o:estoy en la 13 -37 109
o:everyth is fading 89 0 40
o:exit for the -7 87 -57
o:feel fine $ 112 -3 27
o:find some by 0 43 -85
o:food de los 95 60 -15
o:for a cut -12 71 -88
o:for fine $ 67 106 -37
o:for fun $ 135 1 26
o:for it $ -30 65 -101
o:for me kin -82 -24 -2
o:for me partner 92 0 27
o:for ten errand 81 -1 33
o:for the old -8 97 -57
o:for the reason 0 91 -73
o:for they $ -154 -87 10
o:forgive die forgive -81 -3 0
o:forgive estar aqui -90 -5 1
o:from the fun 32 152 -28
o:from the home 108 -4 70
o:fui al fun -6 137 -66
o:fun for the 91 -1 20
o:fun is the 81 0 14
o:fun recent $ 21 -80 11
o:get so high 0 85 -62
o:give_away me chair 0 107 -68
o:give_away me clothes 104 -2 49
o:go find some 0 43 -85
o:goodbye for everyth 115 0 24
o:goodbye go find 0 43 -85
o:got arrest for -12 103 -43
o:got drank at 0 83 -32
o:got into me 92 0 55
o:got it $ -19 -85 0
o:got it all 106 0 65
o:got the errand -84 -32 0
o:habl con all 0 82 -32
o:half a drink 8 84 -32
o:harm me me -106 -47 0
o:help errand $ 0 112 -38
o:help help $ 25 122 -32
o:high at the -1 165 -18
o:hit me at -70 -80 0
o:hit me body 8 84 -52
o:hit me kin 92 -5 104
o:idea en la -13 21 -87
o:idea of you -146 -58 0
o:if me feel -84 -9 0
o:if me not 100 22 28
o:if this keep 0 43 -85
o:if u ask 91 0 38
o:in me abuse 28 0 120
o:in me body 31 71 -175
o:in me home 93 0 70
o:in program me -87 -57 -2
o:in the errand 130 -22 36
o:in the fiction -108 -105 -9
o:in the fun 15 87 -38
o:in the ground 82 5 52
o:in the near -86 -28 8
o:in the next 91 7 -7
o:in the program -71 -120 -10
o:in the thing 44 179 -90
o:in the tub 92 0 82
o:ipa while the 0 91 -27
o:is at me 117 0 67
o:is at number 27 98 -4
o:is drank again -45 -102 0
o:is fading $ 116 -15 91
o:is in me 85 -4 46
o:is me kin -80 -68 0
o:is missed $ -15 97 -53
o:is plan $ -20 141 -90
o:is soon be -80 -16 -40
o:is the only 131 0 31
o:it again $ 84 61 -13
o:it end $ 37 -42 83
o:it me $ 85 0 22
o:it me time 82 0 42
o:it soon to 0 54 -92
o:it was me 41 140 -53
o:it with me -31 -89 0
o:job sent me 0 105 -17
o:keep up $ 0 43 -85
o:kids me cont 0 105 -57
o:kids se take 82 -10 110
o:kids secret me 0 98 -57
o:kids sleep $ 0 91 -27
o:kids tien fading -96 -17 0
o:kill me $ 24 115 -31
o:kill on by 0 187 -92
o:kill the program 0 87 -49
o:kin ask the 83 0 33
o:kin dic que -85 -57 -26
o:kin past to 0 160 -50
o:kin y me -82 -56 -83
o:la body $ 22 71 -121
o:la body con -18 -63 102
o:la body y 103 10 49
o:la drug del -85 -116 0
o:la drug y 90 10 93
o:la errand de 3 -41 84
o:la food $ 70 87 35
o:la fun y -36 -93 14
o:la home $ -89 51 -63
o:la home con 121 3 82
o:la medicine ask -25 -92 0
o:la noch y -37 -104 0
o:la program de 105 -3 36
o:la rope del 110 0 62
o:la weather $ 136 -10 67
o:las door adentr -83 -4 0
o:laugh not laugh 142 0 25
o:leave suci $ 0 88 -41
o:left me medicine 0 135 -45
o:lleg a la -4 130 -69
o:lo que dij -140 -49 0
o:lo soon a 132 31 81
o:log kill for 85 0 54
o:look at me -81 -28 -2
o:look like a 124 -1 58
o:los clothes $ -90 -79 0
o:los forgive $ 82 0 35
o:made a program 118 -11 45
o:me a las -1 90 -42
o:me abuse a 0 52 -97
o:me acab de 94 10 52
o:me animal $ -85 -34 0
o:me ask ask 55 -79 80
o:me ask the 67 -68 137
o:me ask voices 73 82 -46
o:me be fine 80 0 44
o:me bodi ask 73 0 96
o:me body $ -135 41 -90
o:me body are -85 -50 -7
o:me body is -8 152 -107
o:me body look 93 0 46
o:me body on -30 -43 80
o:me body wound 82 0 20
o:me busqu $ 62 0 93
o:me chair to 0 107 -68
o:me clothes $ 93 -3 74
o:me cont que 0 105 -57
o:me coped me 5 102 -48
o:me cut el -138 -45 1
o:me cut la -93 -15 -24
o:me cut me 157 -15 87
o:me despair the 80 16 25
o:me di un 0 83 -64
o:me did $ -80 -42 -50
o:me die $ 86 -16 74
o:me die kin -21 104 -50
o:me die soon 92 -5 32
o:me do not -82 -71 -4
o:me door $ 95 -12 57
o:me drug $ 37 -85 73
o:me eche un -30 -83 0
o:me eche una -46 -96 0
o:me errand $ 113 -129 79
o:me errand not -42 -111 -46
o:me esta gan 0 74 -112
o:me esta kill -95 -10 0
o:me fell in 101 0 75
o:me fine $ -75 -93 2
o:me forgive die -93 -33 24
o:me friend only 42 91 -13
o:me friend y -2 83 -33
o:me fun $ -124 -42 2
o:me girl $ 96 0 23
o:me give_away $ -4 143 -93
o:me go $ 92 0 57
o:me goodbye go 0 43 -85
o:me got the -90 -58 43
o:me had a 11 108 -35
o:me had to -35 -88 0
o:me hand $ -42 -88 1
o:me hand at 85 7 37
o:me have $ 0 84 -27
o:me have been 102 17 50
o:me have me 88 0 110
o:me have not -121 33 -106
o:me here for -67 -90 0
o:me high_place $ -82 -21 8
o:me hit $ 23 -40 116
o:me home me 83 -15 55
o:me idea of -82 -33 0
o:me in the 176 89 71
o:me kids $ 25 91 20
o:me kids drank 65 -13 139
o:me kids is 91 17 21
o:me kids me -23 85 -101
o:me kids secret 0 98 -57
o:me kids tien -82 -17 3
o:me kill $ 92 -1 35
o:me kill kill 91 0 17
o:me kin and -81 -46 12
o:me kin breath 121 -1 44
o:me kin dic -85 -57 -26
o:me kin did 45 139 -51
o:me kin esta 89 -64 40
o:me kin is 92 107 -26
o:me kin me 36 176 -71
o:me kin par -88 -22 3
o:me kin past -8 139 -44
o:me kin se 102 0 29
o:me kin still -20 -93 2
o:me kin y -127 -94 3
o:me las take 51 6 92
o:me live $ -80 -56 7
o:me medicine drink 71 3 136
o:me medicine medicine 0 83 -44
o:me mism $ 121 0 56
o:me missed $ 19 104 24
o:me missed a -93 -70 0
o:me missed for 53 106 -58
o:me missed of 91 42 6
o:me money and 0 90 -41
o:me need the -3 85 -36
o:me nombr de 0 118 -56
o:me not certain 95 5 36
o:me not do -111 33 -64
o:me not even -43 -81 -16
o:me not have -101 -171 87
o:me not stand 30 0 95
o:me not want -99 -66 52
o:me not worth 0 123 -60
o:me own body 89 26 40
o:me partner $ -113 -22 -51
o:me partner cre 0 112 -40
o:me partner dealer -23 -96 -6
o:me partner esta 110 13 68
o:me partner hit -38 81 -142
o:me partner is 145 -4 111
o:me partner me 82 197 -142
o:me partner not -44 87 -78
o:me partner sick 56 0 98
o:me past and 4 85 -60
o:me plan to 80 0 45
o:me quem con 0 122 -139
o:me rage not 21 8 86
o:me recent medicine 0 84 -33
o:me said not -99 -36 -13
o:me sal la 85 -2 54
o:me secret the 87 50 -6
o:me secret they -159 -55 -9
o:me soon a -45 -10 -93
o:me soon to 112 36 64
o:me stood on 109 0 49
o:me take $ 92 52 28
o:me take a -55 -91 16
o:me take all 93 0 67
o:me take home 0 121 -92
o:me take la -82 -46 16
o:me take las 6 97 -91
o:me take me -82 -41 -61
o:me take the 43 -44 101
o:me talk to -17 90 -74
o:me thing and -10 123 -64
o:me thing errand 85 -17 19
o:me tired_work $ 92 -8 12
o:me tired_work me -88 0 -17
o:me use fine 0 93 -28
o:me use la 10 -95 36
o:me va a -83 20 -53
o:me want to -57 -83 51
o:me was abuse 0 112 -111
o:me was littl 0 55 -86
o:me was only 160 0 137
o:me was soon 9 -95 18
o:medicine are at 0 86 -31
o:medicine y me -60 -119 0
o:miss_me me medicine 0 96 -55
o:missed for fine 87 106 -27
o:missed la errand 127 26 80
o:missed of me -81 -102 2
o:missed of the 34 -38 86
o:money pills a 0 52 -92
o:name and me 0 97 -45
o:near for the 82 0 21
o:need a new 153 21 33
o:new person $ -80 -11 0
o:nombr de la 0 118 -56
o:not answer me 23 -13 106
o:not ask $ -108 -74 -26
o:not ask if 7 82 -87
o:not ask they -47 -118 12
o:not do this -103 20 -33
o:not es par 14 92 -40
o:not estoy a 89 0 16
o:not give_away up -87 -90 0
o:not harm $ 104 0 23
o:not idea me -92 -11 -79
o:not laugh $ 235 93 -21
o:not let me 93 38 35
o:not me busqu 78 0 116
o:not me forgive -198 -48 0
o:not me not -156 -117 0
o:not plan on 81 56 -26
o:not regret $ -80 -34 0
o:not resist $ 7 95 -33
o:not resist habl 91 0 99
o:not sleep $ 0 81 -6
o:not soon to -27 32 -88
o:not teng despair 0 83 -45
o:not tired_work $ 62 -11 102
o:not use me -10 83 -10
o:not want to -311 -61 -65
o:not worth the 0 123 -60
o:now abri la 90 36 -15
o:now all me 82 0 46
o:now if this 0 43 -85
o:now me cans 32 88 -68
o:now not $ -45 -105 0
o:now not me 1 98 -30
o:now not resist -115 -34 -28
o:now not soon 101 -39 62
o:number errand $ -29 213 -64
o:number number $ 2 99 -55
o:number while not -20 -140 40
o:of a home 0 80 -11
o:of be fine 0 73 -95
o:of live $ 101 0 36
o:of me body -86 -93 16
o:of me kids 13 116 -66
o:of they $ 0 89 -28
o:old neighborhood $ 0 104 -57
o:on me body 30 16 128
o:on me own 1 117 -99
o:on me thing 130 13 26
o:on number $ 87 -4 69
o:on recent and 17 65 -90
o:on the errand -38 89 -75
o:on the home 158 22 67
o:on the number -88 -30 0
o:on the thing 15 177 -128
o:on time and -82 -34 0
o:one for the 2 120 -45
o:one in the 191 -12 117
o:orang medicine are 0 86 -31
o:other thing $ 28 84 -47
o:part of me 124 -1 87
o:partner and me -82 -32 0
o:partner cre que 0 112 -40
o:partner hit me -34 66 -113
o:partner is at 90 0 38
o:partner sick use 56 0 98
o:past ask me -89 -82 -4
o:past light missed 0 99 -37
o:past so me 72 -8 84
o:past to while 0 91 -18
o:past y me 19 -14 80
o:pick up me -17 -80 -3
o:pickl so strong -26 -123 0
o:pills a me 0 52 -92
o:pills for me -135 -44 0
o:plan again $ 144 0 37
o:por all $ 99 0 32
o:por el food 99 0 27
o:por la high_place 123 29 -9
o:program de now 99 -2 29
o:program was fine 136 18 49
o:que drug lo 31 0 92
o:que el kin 0 106 -63
o:que me drug 101 0 130
o:que not $ -7 42 -91
o:que se end 95 0 48
o:quit el drink 0 96 -69
o:quit el recent 23 113 -38
o:quit recent $ -2 215 -45
o:quit the medicine 0 86 -55
o:rage not tired_work 20 0 90
o:reason you idea 0 91 -73
o:recent or last_time 0 91 -34
o:recent recent $ 4 216 -149
o:relapse me jurament 0 89 -15
o:relapse me relapse 0 112 -16
o:rope at the 81 0 31
o:sab por que 102 7 51
o:said fine $ 91 0 45
o:said it was 83 18 37
o:sat at the 97 -1 63
o:save up me 38 0 91
o:say it me 98 0 42
o:say number errand 0 175 -23
o:say thanks you 90 3 19
o:se end la 19 98 -46
o:se lo secret -112 -22 1
o:se me fue -91 -32 -11
o:se me olvid -96 -67 -14
o:se me ven 117 0 35
o:se missed me -11 89 -41
o:secret me kin 45 90 -19
o:secret the health_small 89 -5 22
o:send all $ 80 0 19
o:sent me home -2 111 -12
o:si me soon 0 37 -100
o:sick use algo 56 0 98
o:smell it on 0 80 -64
o:so ask the 105 2 4
o:so drink me -39 -103 -1
o:so far $ -17 105 -63
o:so fine $ 120 6 0
o:so me not -8 50 -113
o:so strong me -5 109 -143
o:some by now 0 43 -85
o:soon a estar -44 -32 88
o:soon a sleep -52 -80 0
o:soon a use 73 5 110
o:soon all $ -133 -67 0
o:soon be the -80 -37 -31
o:soon en camin -22 -102 0
o:soon end it 73 -5 96
o:soon recent $ 82 -18 79
o:soon to be -48 66 -90
o:soon to cut 80 0 45
o:soon to home -90 -57 0
o:soon to kill 95 -25 71
o:soon to the 54 82 -93
o:stood on the 109 0 49
o:strong now $ 129 123 -34
o:take a too_much 95 -2 67
o:take home $ 0 91 -69
o:take las pills 7 94 -81
o:take me kids -8 113 -159
o:take me medicine -128 47 -136
o:take me money 0 117 -43
o:take number of 95 0 51
o:take overdose $ 106 -1 41
o:take the exit -7 87 -57
o:take the long -104 -15 7
o:take two pills -80 -27 0
o:talk to me 38 101 -25
o:teng crave de 9 -93 49
o:teng de la 0 96 -71
o:teng en la 0 94 -110
o:teng fear de 65 0 87
o:teng las pills 15 0 80
o:thanks por el 84 -9 27
o:that ask it 51 99 -21
o:the box of 0 100 -27
o:the crave is 0 223 -97
o:the die of -96 -33 0
o:the door $ 119 112 -62
o:the drink is 0 94 -42
o:the drug $ -11 46 -119
o:the drug in -14 103 -56
o:the errand $ 98 -20 8
o:the errand to 0 82 -49
o:the exit for -7 87 -57
o:the fiction $ 20 111 -4
o:the food $ 80 73 8
o:the fun at 82 0 45
o:the fun in -25 120 -65
o:the health_small me 118 62 27
o:the high_place $ 89 10 48
o:the high_place high_place 106 0 54
o:the high_place of 5 40 -81
o:the high_place on 99 -1 53
o:the home $ 26 -56 100
o:the long way -104 -15 7
o:the old neighborhood 0 104 -57
o:the other thing 40 84 -38
o:the packag shop 0 122 -28
o:the plan is 162 0 24
o:the program $ 40 121 -76
o:the reason you 0 91 -73
o:the recent $ 111 -22 86
o:the recent program -64 -81 0
o:the road $ 38 110 -37
o:the rope with 87 0 25
o:the school $ 104 58 -14
o:the shop for -5 88 -27
o:the thing $ -46 52 -82
o:the thing with 21 147 -58
o:the weather $ -102 -38 5
o:there a drink 0 57 -93
o:they ask fiction 113 0 40
o:they did $ -76 -116 1
o:they fading $ 0 41 -94
o:they has the -6 87 -78
o:they in the 122 -3 118
o:they money pills 0 52 -92
o:they use me -34 -80 0
o:thing and take 0 98 -60
o:this close $ 0 122 -84
o:this keep up 0 43 -85
o:this thing $ -33 -90 8
o:this time $ 134 -8 76
o:tien fading $ -96 -17 0
o:to be $ 5 53 -81
o:to be die 115 0 30
o:to cut me -2 81 -47
o:to die $ -110 -17 11
o:to do it 77 0 135
o:to get so 0 85 -62
o:to get the 96 0 61
o:to harm me -130 -57 23
o:to me die 17 86 -22
o:to sleep $ 8 91 -109
o:to the recent 100 -4 28
o:to the shop 0 97 -85
o:too_much la noch -82 19 -53
o:train y me 73 0 84
o:tri to get 94 0 82
o:two pills for -80 -27 0
o:two while past 83 24 68
o:una de me 81 0 84
o:up me kids 9 57 -81
o:use again again 0 124 -32
o:va a kill -120 -80 1
o:va a leave 51 88 -6
o:vien en camin 0 99 -21
o:want it $ -4 184 -130
o:want to ask -86 -40 -8
o:want to get -101 -31 -52
o:want to harm -148 -23 5
o:want to kill 93 -8 30
o:was left of 85 0 53
o:was number $ 0 80 -11
o:we abuse a 0 82 -15
o:we in the 10 96 -93
o:while number again 0 95 -48
o:while the kids 4 82 -26
o:with a drug 75 -33 94
o:with me kids -53 134 -69
o:with me kin -73 -184 10
o:wrote the goodbye 105 0 46
o:y me estoy 27 0 96
o:y me fui -24 -81 0
o:y me los 0 129 -80
o:y not es 30 92 -15
o:y not lo -9 -98 1
o:y not me -109 -91 -58
o:y not sient 37 0 96
o:y not vuelv 30 0 81
o:y now $ -111 -185 32
o:y now me 50 98 5
o:y now not -73 51 -110
o:y sig igual 0 100 -58
o:y soon el 0 85 -44
o:you ask ask 1 167 -114
o:you ask me -95 -65 0
o:you idea $ 15 91 -62
o:you in the 85 -2 12
o:youll need a 147 0 35
p:abuse again -21 -37 80
p:abuse all -6 117 -77
p:abuse ask -49 100 -167
p:abuse drink -33 -198 0
p:abuse me 1 278 -192
p:abuse not -81 89 -55
p:abuse past -8 143 -135
p:abuse rope 98 10 34
p:abuse secret -33 83 -89
p:abuse shop 98 -16 77
p:abuse sober -9 -96 0
p:abuse taken 0 135 -63
p:abuse we -4 159 -60
p:achieve me 100 20 -31
p:achieve near -110 -72 0
p:achieve now 100 -21 66
p:achieve shop -69 -83 -10
p:achieve they -109 -6 -44
p:achieve train 106 0 90
p:again cut 95 0 81
p:again die -94 -20 0
p:again drank -79 -93 -9
p:again drink 0 120 -27
p:again drug -19 77 -86
p:again errand -129 -84 -83
p:again home 103 66 37
p:again me -242 -189 -167
p:again not 62 289 -132
p:again program -27 95 -50
p:again recent 15 36 -97
p:again school -54 84 9
p:again soon 65 -44 143
p:again take -82 -43 -1
p:again they -30 -121 29
p:again while 167 283 23
p:again wound 93 20 8
p:all achieve -22 34 -80
p:all animal 128 0 29
p:all ask -3 89 -37
p:all better_off 29 92 -28
p:all despair 73 3 121
p:all errand 148 -30 41
p:all fiction 80 67 7
p:all fine -107 21 -30
p:all food 33 -121 52
p:all forgive 102 24 42
p:all fun 89 -84 22
p:all goodbye 254 45 95
p:all harm -86 -17 7
p:all home 97 -21 36
p:all idea 30 66 -107
p:all leave 138 22 106
p:all me 15 188 2
p:all missed 98 29 61
p:all program -23 115 -37
p:all quit 118 19 25
p:all recent 28 114 10
p:all resist -89 -31 -19
p:all thing -119 -74 -51
p:all too_much 126 -22 89
p:all voices 86 9 39
p:all we 52 93 -7
p:all while -190 -236 79
p:alone drink 8 87 -54
p:alone me -80 -22 36
p:alone not 6 124 -116
p:alone now 20 -52 113
p:alone soon 93 -7 67
p:alone they 67 -8 95
p:animal body -149 -62 2
p:animal door 109 2 34
p:animal fiction -25 124 -69
p:animal fine 39 95 -29
p:animal fun 45 167 -43
p:animal kin 85 -25 37
p:animal leave -86 -92 0
p:animal me -140 -108 46
p:animal medicine -33 81 -100
p:animal missed -70 -113 11
p:animal not 106 83 52
p:animal now -84 -93 31
p:animal recent 157 8 60
p:animal soon 146 13 58
p:animal take -80 76 -73
p:animal they -156 -64 -48
p:ask all -165 -161 76
p:ask alone 101 43 50
p:ask animal 165 8 54
p:ask breath -141 -46 32
p:ask cant -120 -65 -9
p:ask cut 120 84 10
p:ask die 361 -7 125
p:ask door 106 50 23
p:ask drank -66 -81 -19
p:ask drink -56 -86 0
p:ask drug 126 -110 166
p:ask errand -23 -203 216
p:ask fiction 121 53 12
p:ask fine 95 -86 57
p:ask food -97 -42 -12
p:ask fun 60 123 14
p:ask hit -94 54 -121
p:ask home -51 296 -191
p:ask kin 122 33 52
p:ask laugh -146 -39 1
p:ask leave 123 85 -20
p:ask live 107 -9 92
p:ask me 328 257 12
p:ask medicine -13 -83 0
p:ask missed 42 118 -37
p:ask not -137 -151 42
p:ask number -99 -16 -66
p:ask past -111 -33 -36
p:ask program 50 -40 122
p:ask quit 91 -39 35
p:ask recent -104 -107 110
p:ask resist 26 83 -7
p:ask rope 86 18 23
p:ask school -30 112 -33
p:ask secret -1 -104 -11
p:ask shop 84 -76 61
p:ask soon -211 -125 72
p:ask take 23 21 -96
p:ask taken -91 -49 -87
p:ask they 305 136 112
p:ask too_much -322 -148 -61
p:ask train 88 -2 34
p:ask use 65 205 -45
p:ask we 88 6 12
p:ask weather -152 14 -52
p:ask wound 219 22 59
p:better_off ask 26 149 -62
p:better_off die 107 -5 28
p:better_off me 218 147 27
p:blade ask 103 14 41
p:blade body 73 31 120
p:blade cut -119 -15 0
p:blade hand 41 27 119
p:blade home 132 2 66
p:blade leave 16 -18 86
p:blade me 173 -41 250
p:blade miss_me 81 14 -35
p:blade missed 92 -7 33
p:blade not 183 45 73
p:blade plan -21 132 -85
p:blade secret 96 49 -7
p:blade while -24 -84 37
p:body ask 116 -92 158
p:body blade 92 1 49
p:body die -135 -38 0
p:body drink 30 161 -129
p:body drug 174 91 25
p:body fine -94 -45 21
p:body food -88 -113 45
p:body fun 18 67 -94
p:body hide 75 12 97
p:body high 166 -38 122
p:body home 117 13 72
p:body idea 2 49 -96
p:body kin 102 -38 84
p:body me 102 114 -3
p:body missed 38 21 -87
p:body not 130 203 -134
p:body program 50 101 5
p:body quit -58 71 -195
p:body recent -35 6 -87
p:body soon 51 -50 137
p:body take 62 -16 86
p:body they 126 -33 222
p:body while -53 125 23
p:body wound 131 -15 89
p:break door 106 -39 139
p:break errand -11 103 -111
p:break me 73 267 -78
p:break thing -1 83 -37
p:breath fine 96 -3 54
p:breath leave 92 39 -1
p:breath missed 94 36 4
p:breath not 68 -37 95
p:breath they 115 -12 83
p:cant alone 124 22 50
p:cant body 12 -29 94
p:cant clothes -93 -87 -3
p:cant end 72 91 -68
p:cant errand 50 81 -151
p:cant idea 45 85 -140
p:cant me 48 -37 296
p:cant not 85 108 -11
p:cant now -52 -125 47
p:cant quit 12 105 -79
p:cant resist 47 155 -136
p:cant they 108 -6 135
p:cant too_much -36 31 -82
p:certain me 97 19 94
p:clothes drink 0 104 -71
p:clothes me -67 -119 17
p:clothes recent 6 97 -38
p:coped ask -34 176 -53
p:coped drink 1 -105 30
p:coped drug 193 -98 114
p:coped food 140 -18 93
p:coped friend -15 90 -33
p:coped fun -97 -119 -15
p:coped leave 129 3 122
p:coped me -7 102 -189
p:coped miss_me 115 0 67
p:coped missed 184 22 99
p:coped not 22 157 -103
p:coped only -26 -103 23
p:coped past -12 -85 10
p:coped quit 1 -111 51
p:coped shop -93 -119 -11
p:coped sober -24 -109 0
p:coped soon -38 82 -5
p:coped they -265 -181 24
p:crave drug -5 89 -38
p:crave end 71 0 81
p:crave errand -52 -117 -15
p:crave fine -9 94 -20
p:crave food -37 -96 -47
p:crave health_small -11 100 -34
p:crave help -10 130 -12
p:crave high 6 -103 5
p:crave home 26 84 -58
p:crave me -1 3 -139
p:crave not -19 84 -120
p:crave now 9 108 -54
p:crave number -27 134 -60
p:crave quit -8 95 -33
p:crave recent -63 -149 -8
p:crave sleep -19 -132 0
p:crave strong 16 243 -93
p:crave while 21 -78 81
p:cut again 147 17 57
p:cut ask 116 52 14
p:cut body -114 2 62
p:cut drug -27 194 -225
p:cut errand -153 -68 2
p:cut food -128 -6 -55
p:cut gone 48 -8 89
p:cut hand -84 9 -47
p:cut hide 88 0 76
p:cut high 77 -1 91
p:cut high_place -81 -11 -18
p:cut home 183 11 152
p:cut kids 36 81 -68
p:cut now 217 65 198
p:cut past 89 1 37
p:cut quit 136 2 67
p:cut recent 51 -42 132
p:cut relapse 0 113 -36
p:cut strong -2 -30 90
p:cut they -107 4 -61
p:cut while 163 33 85
p:dealer end -3 130 -77
p:dealer errand -47 294 -139
p:dealer give_away 11 124 -42
p:dealer me 85 55 -83
p:dealer near 24 98 -74
p:dealer not 14 -106 -7
p:dealer number -18 127 -103
p:dealer past -66 -177 -26
p:dealer program 4 -84 6
p:dealer they -21 123 -118
p:dealer use 0 -84 -14
p:despair health_small 84 -9 46
p:despair home -81 0 -25
p:despair me -58 107 -99
p:despair not -7 66 -119
p:despair now 17 87 2
p:despair program -1 87 -62
p:die body -176 -40 -24
p:die drink -13 157 -118
p:die errand 154 -50 73
p:die forgive -85 -11 10
p:die kin -90 20 -33
p:die me -252 -185 130
p:die not 113 -9 17
p:die now 91 3 2
p:die number -92 -35 0
p:die quit 28 114 8
p:die thing -86 -23 0
p:die tired -93 -15 11
p:die too_much -85 -27 19
p:die withdrawal 0 104 -73
p:door errand -100 -64 4
p:door hand -83 -46 -16
p:door laugh -80 -8 0
p:door me 34 6 122
p:door past -33 31 -80
p:door they 7 -83 72
p:door too_much -82 -47 11
p:drank again -57 -114 -49
p:drank drink 338 93 415
p:drank drug 50 1 221
p:drank food -138 -22 -74
p:drank fun -11 171 -60
p:drank goodbye -13 101 -82
p:drank home 63 102 -15
p:drank kids -3 70 -92
p:drank kin -4 167 -36
p:drank last_time -25 -85 -19
p:drank me -125 -144 -10
p:drank medicine 2 -89 180
p:drank not -119 -189 -84
p:drank now -11 18 -87
p:drank number -87 2 -35
p:drank overdose 248 -1 115
p:drank recent -47 185 -249
p:drank secret -81 6 -75
p:drank soon -63 117 -196
p:drank they -31 9 -104
p:drank too_much 48 -81 135
p:drank use -22 -84 -4
p:drank while -9 -94 78
p:drink ask -69 -130 -72
p:drink body -8 -104 56
p:drink cant 41 40 90
p:drink door -81 -115 -29
p:drink drug -37 -149 191
p:drink end 7 90 -10
p:drink food -35 242 -126
p:drink friend -10 116 -80
p:drink fun -129 -89 -87
p:drink goodbye -5 155 -121
p:drink hide -59 -113 -8
p:drink home 81 -22 -13
p:drink me -107 -181 -47
p:drink near -15 71 -119
p:drink not 88 -43 220
p:drink number -64 -101 0
p:drink pills 117 23 146
p:drink quit 121 98 80
p:drink rage 18 9 82
p:drink recent -52 232 -193
p:drink shop 15 -28 96
p:drink soon 12 167 -99
p:drink sorry_shame 0 80 -32
p:drink they 10 -149 53
p:drink too_much -14 -111 16
p:drink while -26 100 -73
p:drink year -36 -82 0
p:drug achieve -82 -104 -20
p:drug again -98 41 -134
p:drug all -55 -109 45
p:drug ask 97 37 17
p:drug blade -14 48 -100
p:drug body 25 -110 58
p:drug door -81 -41 0
p:drug drank 41 15 102
p:drug drink 121 -56 245
p:drug fading 78 15 142
p:drug fear 44 0 85
p:drug fiction 85 2 26
p:drug fine -58 -102 18
p:drug fun -82 74 -90
p:drug hand -75 30 -147
p:drug health_small 9 85 -78
p:drug hide -15 89 -155
p:drug high_place -90 -9 -47
p:drug home -90 53 -166
p:drug kids -82 -117 -6
p:drug kill -15 152 -47
p:drug kin -102 -233 -53
p:drug leave -93 -72 -57
p:drug me -280 -188 -358
p:drug near -81 25 -121
p:drug not 23 80 149
p:drug number -53 107 -26
p:drug only -50 95 -100
p:drug plan 0 142 -87
p:drug program -42 -86 0
p:drug quit -60 179 -85
p:drug recent -53 131 -158
p:drug school -26 84 -63
p:drug shop -50 114 -25
p:drug sleep -37 141 -96
p:drug soon -18 121 -98
p:drug they 72 110 -37
p:drug tired_work 121 106 123
p:drug while -16 158 -77
p:drug wound -87 -60 -45
p:end body -104 -94 25
p:end dealer 0 85 -46
p:end drink -6 80 -50
p:end live 122 0 26
p:end me 63 47 147
p:end now 127 -28 38
p:end number 23 111 0
p:end partner -88 -29 -8
p:end recent 86 8 0
p:end relapse 15 100 -57
p:end they 92 79 -5
p:errand again -190 -84 26
p:errand all 28 81 -48
p:errand blade 106 -17 67
p:errand body 89 54 77
p:errand drank 172 38 118
p:errand drink 67 177 -74
p:errand drug 31 95 -15
p:errand end 6 90 -23
p:errand fading 103 76 -23
p:errand fiction -85 -29 -9
p:errand fun 82 -74 19
p:errand give_away 101 111 -28
p:errand hide -55 93 -168
p:errand high_place 209 -28 103
p:errand home 22 83 8
p:errand idea 17 68 -124
p:errand leave -91 -17 -6
p:errand me 107 -196 176
p:errand medicine 5 150 -63
p:errand missed -65 24 -118
p:errand near 13 60 -141
p:errand not -7 171 -88
p:errand now 156 36 -21
p:errand partner 9 102 -55
p:errand past 123 7 108
p:errand program -135 71 -37
p:errand recent -58 -128 -32
p:errand resist -37 108 -31
p:errand school 44 199 -63
p:errand secret 117 83 -124
p:errand shop -111 123 -190
p:errand sleep -86 -84 27
p:errand soon 22 4 -104
p:errand take 42 -21 99
p:errand they 325 193 47
p:errand too_much -76 164 -85
p:errand weather 138 -10 68
p:fading home -92 91 -158
p:fading job -15 89 -32
p:fading me -4 -84 141
p:fading miss_me -3 84 -28
p:fading missed 45 86 -41
p:fear kids 54 87 -35
p:fear me 63 80 -125
p:fiction die -134 -27 9
p:fiction fine 82 38 -24
p:fiction kill -114 -94 3
p:fiction laugh 100 16 15
p:fiction leave -103 -33 -7
p:fiction me 270 -109 86
p:fiction not 0 -106 41
p:fiction quit -39 -89 70
p:fiction recent 97 -85 31
p:fine achieve 80 71 10
p:fine again 39 122 -63
p:fine ask 13 107 -32
p:fine die 191 -12 35
p:fine end 213 8 92
p:fine kin -35 -87 -3
p:fine me 264 403 -69
p:fine not 89 170 -96
p:fine now -105 -30 -8
p:fine plan 92 0 46
p:fine they -138 -32 -29
p:fine too_much -144 -25 -10
p:fine while 108 63 0
p:food blade 5 119 -109
p:food body 120 -2 29
p:food breath 117 2 41
p:food drink -70 201 -114
p:food drug 100 141 40
p:food forgive 166 12 57
p:food hit 82 92 -19
p:food home -111 -138 1
p:food kin 90 11 2
p:food missed -8 -84 46
p:food not -85 103 -92
p:food now -129 -80 -14
p:food number 30 -171 35
p:food past -27 99 -71
p:food quit -84 26 4
p:food recent 93 100 33
p:food sorry_shame 81 23 17
p:food we 101 39 44
p:food weather 102 5 44
p:forgive all 207 -3 74
p:forgive ask -91 6 32
p:forgive breath -86 -5 2
p:forgive door -83 -4 0
p:forgive gone -137 -37 2
p:forgive kids -132 -16 6
p:forgive kill 114 -6 39
p:forgive me 12 -75 118
p:forgive not 97 8 -1
p:forgive now 89 110 -92
p:forgive past 91 -7 28
p:forgive soon 90 0 -2
p:forgive strong -2 96 -124
p:forgive too_much 159 16 54
p:friend drank -45 -128 9
p:friend drug 30 128 -66
p:friend me -230 -139 -67
p:friend only -7 84 -17
p:friend recent -55 -91 -6
p:fun all 39 -107 13
p:fun ask 30 113 -100
p:fun body -48 -110 95
p:fun cut -126 -40 -3
p:fun door 109 2 34
p:fun fiction 115 220 -38
p:fun home -16 100 -108
p:fun kids 91 -25 30
p:fun kin -81 24 -15
p:fun laugh -110 14 -13
p:fun me -56 212 -6
p:fun medicine -2 215 -112
p:fun missed -53 160 -145
p:fun not 240 123 129
p:fun now 162 31 57
p:fun only 68 104 -75
p:fun partner -99 -6 -27
p:fun recent 78 -123 40
p:fun soon 210 101 80
p:fun take 33 151 -62
p:fun they -196 -129 -19
p:give_away animal 86 15 27
p:give_away clothes 11 -97 49
p:give_away die 99 -8 21
p:give_away fiction 140 5 75
p:give_away fine 80 37 4
p:give_away fun 116 -38 77
p:give_away kin 125 -25 76
p:give_away me 163 155 15
p:give_away medicine 11 232 -119
p:give_away not 103 69 26
p:give_away quit 81 -47 43
p:give_away recent 123 -22 43
p:give_away resist 91 0 9
p:give_away soon 88 -29 58
p:give_away they 134 -74 65
p:give_away wound -85 -24 1
p:god fun 22 122 -45
p:god me 211 120 175
p:god not 18 91 -46
p:god now 83 26 104
p:gone body 69 -3 97
p:gone not -5 136 -68
p:gone past -63 -91 0
p:goodbye animal 213 39 51
p:goodbye ask 88 -30 51
p:goodbye drink -110 1 -8
p:goodbye food 5 88 -41
p:goodbye friend -101 11 -6
p:goodbye fun 212 32 54
p:goodbye home 172 -33 75
p:goodbye me -74 -122 164
p:goodbye not 124 65 -2
p:goodbye now 10 22 -95
p:goodbye program 108 -29 47
p:goodbye they -50 -33 100
p:gun errand 162 -15 66
p:gun hand 117 0 41
p:gun me 71 -42 96
p:gun missed 102 13 80
p:gun they 87 18 75
p:gun while -34 54 -93
p:hand breath -80 -57 -10
p:hand cut -81 -16 0
p:hand drug 81 28 28
p:hand food 49 -56 83
p:hand me 115 194 -66
p:hand not 2 121 -130
p:hand they 115 117 -86
p:hand tired_work 15 -12 90
p:harm home 99 -27 40
p:harm me -135 -127 139
p:harm not -127 -16 43
p:harm secret -102 -31 13
p:harm_them me 174 66 141
p:health_small abuse 33 85 -2
p:health_small ask 80 -18 42
p:health_small body -119 -90 -1
p:health_small drank 0 128 -46
p:health_small drink 7 106 -33
p:health_small me 17 -82 102
p:health_small medicine -46 -93 -3
p:health_small now -7 68 -118
p:health_small soon -42 -88 29
p:health_small they -22 -104 30
p:help home 132 -35 57
p:help me 57 -153 29
p:help now 155 2 145
p:help program -108 -44 -18
p:hide cut 95 0 64
p:hide drug 33 -62 130
p:hide friend 149 91 17
p:hide quit -89 -91 19
p:hide school 121 25 61
p:hide shop 81 -1 44
p:hide they 129 -81 39
p:hide thing 83 48 -3
p:hide while -45 40 -90
p:high drink -17 -86 18
p:high drug 0 -98 79
p:high fiction -15 83 -1
p:high job 0 115 -39
p:high kin 2 131 -62
p:high live -50 -99 0
p:high me -235 -42 -261
p:high miss_me 0 115 -41
p:high not 142 120 -49
p:high now 17 80 -144
p:high number -68 -118 -33
p:high recent -18 46 -103
p:high strong -28 -85 11
p:high they -102 -63 -5
p:high tired_work -19 78 -85
p:high weather 18 110 -105
p:high_place drug 68 -26 83
p:high_place fun -98 -12 10
p:high_place home -33 133 -106
p:high_place idea 95 0 79
p:high_place me 211 49 223
p:high_place missed 23 84 -5
p:high_place not 99 -3 25
p:high_place now 96 48 36
p:high_place partner -83 -12 4
p:hit all -27 146 -142
p:hit ask 73 88 -128
p:hit body 144 152 41
p:hit drug -25 52 -118
p:hit friend -6 96 -48
p:hit fun -58 -4 -107
p:hit hand 41 91 -43
p:hit kids 83 3 76
p:hit kin 216 -21 119
p:hit me 262 75 167
p:hit number -65 -103 1
p:hit partner 55 -17 114
p:hit recent 32 85 -20
p:hit taken -41 2 -89
p:hit while -7 140 -175
p:home all 84 -15 68
p:home ask 121 132 -13
p:home blade 85 0 59
p:home cut 114 -1 24
p:home drink 7 146 -93
p:home drug 6 -16 91
p:home errand -69 132 -87
p:home fiction -97 -70 3
p:home fine 17 -82 23
p:home food -169 -19 -30
p:home fun -134 -24 -32
p:home hand 23 -33 97
p:home kill -114 -52 4
p:home laugh -116 -107 0
p:home me 145 7 129
p:home missed 50 188 -53
p:home near -23 -87 70
p:home not 46 192 -93
p:home now -122 -52 -137
p:home partner -43 -115 26
p:home quit 29 133 -40
p:home rope -92 -8 10
p:home secret 107 19 97
p:home shop 103 54 13
p:home take -81 -80 -10
p:home they 144 -79 237
p:home thing 97 8 80
p:home voices 97 22 53
p:idea die 104 -2 20
p:idea door 37 121 -136
p:idea drug 16 59 -88
p:idea errand 73 -35 92
p:idea help 92 10 24
p:idea high_place 96 76 -37
p:idea jump 138 0 40
p:idea kids 89 -1 34
p:idea me 131 24 140
p:idea missed -86 -3 -13
p:idea not 19 -56 112
p:idea quit 135 43 15
p:idea train 95 -1 63
p:job ask 159 27 25
p:job die 93 -10 41
p:job end 21 141 -35
p:job me -71 191 -121
p:job now -117 -150 11
p:job number 46 157 -3
p:job resist -80 -36 -3
p:job soon -3 -91 19
p:job too_much -80 -41 -33
p:jump high_place 138 -10 56
p:jump leave -3 197 -42
p:jump me -139 -82 26
p:jump number -82 -12 -16
p:jump shop -5 108 -37
p:kids alone 91 -1 48
p:kids better_off 80 3 39
p:kids drank 49 -14 129
p:kids drink 152 -22 261
p:kids errand 98 -2 79
p:kids fading -125 -19 3
p:kids fiction -44 -81 -17
p:kids fine 55 88 -23
p:kids fun 93 -2 23
p:kids help 89 -12 54
p:kids hide 12 82 -109
p:kids kin 23 260 -147
p:kids leave -97 -68 -16
p:kids me 372 128 209
p:kids medicine 278 9 279
p:kids not 116 -167 180
p:kids school -24 -83 61
p:kids soon 80 -7 46
p:kids strong 1 -31 94
p:kids take 117 72 -3
p:kids they -70 105 -188
p:kids thing -38 70 -100
p:kids too_much -66 -100 29
p:kids we 17 61 -92
p:kill again 61 105 -102
p:kill all 142 -83 106
p:kill certain 202 0 58
p:kill die 100 -12 22
p:kill end -102 32 -60
p:kill errand 101 -64 112
p:kill fiction -106 -66 0
p:kill fun -119 -53 -7
p:kill kin -51 -133 35
p:kill leave -25 128 -64
p:kill me -196 -108 139
p:kill medicine 31 110 -24
p:kill missed -172 -58 29
p:kill now 140 68 -13
p:kill program -99 53 -63
p:kill recent -28 -145 1
p:kin abuse 45 214 -117
p:kin again -127 -251 10
p:kin breath 263 -1 110
p:kin coped -51 -122 81
p:kin cut -53 92 -90
p:kin door 84 83 -66
p:kin drank -91 -188 24
p:kin drink -23 -54 -91
p:kin errand 232 2 104
p:kin fun -58 -90 38
p:kin goodbye -116 -59 35
p:kin gun 81 -22 50
p:kin health_small -33 -84 43
p:kin hit 135 142 -59
p:kin home 102 124 -48
p:kin kill -218 -97 -1
p:kin me 90 72 106
p:kin not 82 -114 101
p:kin now 131 126 -8
p:kin past -48 161 -175
p:kin recent -80 53 -31
p:kin secret 60 109 -51
p:kin sick 54 14 90
p:kin soon -136 -59 4
p:kin they -176 -109 9
p:kin tired_work 35 115 -85
p:kin too_much 7 -181 104
p:kin voices 100 16 49
p:kin we -30 104 -52
p:kin weather 144 66 22
p:last_time blade -83 -52 0
p:last_time drink -120 -46 -52
p:last_time fiction 20 90 -13
p:last_time fine 166 85 11
p:last_time laugh 110 37 40
p:last_time medicine 0 161 -86
p:last_time past -108 50 -61
p:last_time recent 21 289 -65
p:last_time soon -130 -20 -48
p:last_time too_much -50 -124 7
p:last_time use -16 -109 -26
p:last_time while -139 -67 -90
p:laugh fiction 149 -11 35
p:laugh me 50 107 3
p:laugh not 191 23 36
p:laugh program 135 -25 60
p:leave abuse 44 -131 50
p:leave achieve 2 96 -43
p:leave again -38 -86 61
p:leave all 21 84 -76
p:leave despair -15 115 -55
p:leave door 83 57 -14
p:leave drug -44 55 -95
p:leave errand 32 -98 25
p:leave fine 32 117 -52
p:leave gone 38 87 -16
p:leave home -63 -179 85
p:leave kin -51 20 -82
p:leave live 167 0 98
p:leave me -180 -130 -167
p:leave not 7 150 -95
p:leave now 34 122 -5
p:leave pills 79 -16 118
p:leave program 143 173 -29
p:leave quit -150 -131 22
p:leave recent -161 -40 -43
p:leave soon 10 27 -83
p:leave strong -114 -94 -39
p:leave taken 56 117 -8
p:leave they -155 -42 -82
p:leave thing 82 -55 116
p:leave tired_work -59 -101 -29
p:leave too_much -28 92 -70
p:live drug -52 -100 -5
p:live errand 101 53 -33
p:live give_away 110 -1 14
p:live me 34 -115 122
p:live not 201 -18 166
p:maybe they 97 -5 48
p:me abuse 152 289 -137
p:me achieve 45 -152 114
p:me again -259 -214 -128
p:me all 87 278 -106
p:me alone 138 143 -26
p:me animal -48 -220 129
p:me ask -96 102 -253
p:me better_off 173 -41 261
p:me blade 349 54 221
p:me body 182 38 268
p:me break 127 26 63
p:me breath 177 4 48
p:me cant 155 3 102
p:me clothes -99 137 -191
p:me coped -242 -152 -99
p:me cut 174 -34 319
p:me dealer -132 -95 -119
p:me despair 41 479 -261
p:me die -194 -176 159
p:me door 205 31 144
p:me drank 86 -7 -50
p:me drug 31 145 -249
p:me end 209 146 86
p:me errand -68 -215 236
p:me fading 130 143 79
p:me fear 41 116 5
p:me fiction -84 -186 -50
p:me fine 155 -119 250
p:me food -253 -240 -83
p:me forgive 51 -195 128
p:me friend -120 -117 -62
p:me fun -129 -182 64
p:me give_away 85 84 -4
p:me gone -25 -90 87
p:me goodbye 148 31 96
p:me gun 45 -61 111
p:me hand 74 -164 168
p:me harm 71 3 113
p:me harm_them 266 5 264
p:me health_small -143 -166 -5
p:me help 150 122 -10
p:me hide 109 -23 -1
p:me high -15 -97 -127
p:me high_place 103 90 92
p:me hit 134 266 -145
p:me home 219 226 -53
p:me idea 98 -20 156
p:me job 57 94 -51
p:me jump -161 -149 -4
p:me kids 113 81 25
p:me kill -28 -281 236
p:me last_time 168 181 172
p:me laugh -243 -265 43
p:me leave 25 248 -171
p:me live 55 -138 149
p:me medicine 52 445 -239
p:me miss_me -79 -90 -10
p:me missed 69 209 -81
p:me money 36 142 -79
p:me near -241 -133 103
p:me not 121 267 -83
p:me now 187 32 247
p:me overdose -32 -1 97
p:me partner 73 97 -23
p:me past -54 369 -298
p:me past_other -160 50 -151
p:me pills 200 238 36
p:me plan 271 40 80
p:me police 81 15 62
p:me program 21 409 -205
p:me quit 267 130 139
p:me rage 123 39 39
p:me recent 90 121 -59
p:me relapse -168 -77 -87
p:me resist 348 66 53
p:me rope 83 -62 143
p:me safe -139 -43 35
p:me school -256 16 -151
p:me secret 9 79 -156
p:me shop -271 -26 -139
p:me sick 76 99 8
p:me sleep -194 -170 -19
p:me sober 88 167 -203
p:me soon 298 172 139
p:me strong -114 55 -38
p:me take 239 71 240
p:me taken -158 -72 -88
p:me they -239 -192 222
p:me thing 102 -184 120
p:me threat 186 -11 190
p:me tired 125 285 -12
p:me tired_work 99 119 -10
p:me train 210 -63 193
p:me use 146 368 -91
p:me voices -136 -46 -33
p:me wake 210 -25 210
p:me we -44 93 -68
p:me weather 96 38 25
p:me while 90 402 -91
p:me wound 96 0 27
p:medicine all -111 -57 -80
p:medicine animal 21 94 -58
p:medicine ask -123 -209 -41
p:medicine coped -22 134 -55
p:medicine drink 47 -7 93
p:medicine errand -12 191 -6
p:medicine fading 81 -35 92
p:medicine fine -36 92 -73
p:medicine food -2 -117 16
p:medicine give_away -4 118 -42
p:medicine hand -9 111 -15
p:medicine health_small -11 -103 23
p:medicine last_time 4 87 -52
p:medicine live -110 -88 0
p:medicine me -245 -37 -390
p:medicine missed -33 249 -166
p:medicine near 44 -48 116
p:medicine not -50 226 -223
p:medicine number -63 -250 -20
p:medicine past 115 118 -27
p:medicine recent -21 198 -182
p:medicine soon -35 -89 6
p:medicine take -126 -107 -104
p:medicine taken -67 -159 -4
p:medicine they 152 -7 27
p:medicine too_much -128 13 -137
p:medicine train 0 106 -55
p:medicine while -84 304 -172
p:miss_me drink 25 114 -72
p:miss_me errand -66 -109 -5
p:miss_me me -186 -82 -81
p:miss_me not -62 -102 -32
p:miss_me school 86 -1 22
p:missed again -115 -79 5
p:missed alone 83 45 8
p:missed animal 113 17 54
p:missed ask -27 -113 83
p:missed blade 98 -23 99
p:missed door -116 -68 -10
p:missed drank 58 195 -38
p:missed drink 9 193 -192
p:missed drug 136 123 29
p:missed end -94 -3 -12
p:missed errand 105 -273 159
p:missed fiction 106 95 40
p:missed food -23 -88 55
p:missed fun 124 -35 32
p:missed give_away 221 52 101
p:missed goodbye 109 -23 91
p:missed health_small 107 4 13
p:missed help -4 94 -99
p:missed home -59 -157 79
p:missed idea -115 -107 40
p:missed kids -97 -52 -3
p:missed kill -59 -80 31
p:missed leave 0 192 -98
p:missed live 143 -3 97
p:missed me -200 119 -80
p:missed medicine 67 574 -302
p:missed not 33 47 -199
p:missed now 77 203 -36
p:missed pills 126 76 25
p:missed quit -75 -120 -28
p:missed recent -76 206 -290
p:missed rope -114 -40 -13
p:missed safe 85 20 31
p:missed soon 261 20 143
p:missed strong -102 -70 55
p:missed they 10 -157 177
p:missed too_much 68 170 -83
p:missed train 109 68 -13
p:missed while 35 178 -134
p:missed withdrawal 0 102 -50
p:money body 0 94 -108
p:money give_away 83 5 23
p:money me -13 228 -237
p:money not 30 81 -2
p:money pills 0 57 -96
p:near break 89 0 104
p:near door -37 72 -152
p:near drink 23 132 -23
p:near errand 86 20 38
p:near fun -108 -54 -37
p:near high_place -24 72 -124
p:near me 125 -42 186
p:near now -91 -27 3
p:near program -104 -58 12
p:near shop 10 154 -101
p:near strong 106 -8 98
p:near train 213 26 88
p:not abuse -60 -87 -91
p:not achieve 131 41 79
p:not again 46 95 -26
p:not all -51 57 -149
p:not ask -65 358 -275
p:not better_off 93 57 15
p:not body -35 86 113
p:not breath 185 96 77
p:not cant 81 126 19
p:not certain 10 -113 66
p:not coped 57 157 -67
p:not crave -20 -92 -56
p:not dealer -53 -96 57
p:not despair -47 46 -84
p:not die -454 -104 50
p:not door -74 -17 -120
p:not drank -91 -28 -133
p:not drink -20 -199 99
p:not drug 171 -95 254
p:not errand 125 170 -175
p:not fiction 82 130 -52
p:not food -39 348 -178
p:not forgive -145 -76 32
p:not fun 149 -99 -3
p:not give_away -81 -11 -48
p:not gone 110 -34 92
p:not gun 110 7 -10
p:not harm -371 -124 13
p:not health_small -9 127 -41
p:not hide -63 -90 -34
p:not high 101 76 99
p:not idea -193 25 -250
p:not kids -192 -129 69
p:not kill 5 -41 109
p:not kin 119 36 61
p:not last_time -5 100 -65
p:not laugh 236 63 -75
p:not leave 100 10 105
p:not live 164 -10 136
p:not me -12 161 -156
p:not medicine -38 605 -359
p:not miss_me -168 -180 37
p:not missed -235 -299 33
p:not near 111 58 14
p:not now -134 1 -117
p:not number 28 150 -109
p:not only -252 -290 -73
p:not partner -82 -39 18
p:not past -84 93 -25
p:not program 131 127 -72
p:not quit 67 160 -139
p:not recent 157 331 73
p:not relapse -83 -205 -7
p:not resist 161 247 -104
p:not safe 169 20 52
p:not school 58 158 -13
p:not secret 35 123 -81
p:not shop -30 29 -87
p:not sleep -101 101 -138
p:not sober -17 111 -133
p:not soon 158 199 124
p:not taken 150 -37 113
p:not thanks -134 -88 -9
p:not they -106 -57 124
p:not thing -2 -81 84
p:not tired_work -53 94 1
p:not too_much -213 -62 -138
p:not use -144 -112 -75
p:not wake 79 -49 255
p:not weather 164 -51 178
p:not while -85 167 -112
p:not wound -92 -67 63
p:now achieve 100 -21 132
p:now again -86 -36 -4
p:now all 158 120 12
p:now ask 168 -27 230
p:now better_off -85 -42 3
p:now blade 39 -23 80
p:now breath 51 0 91
p:now cant -66 -97 -17
p:now clothes -115 -98 -3
p:now coped -42 159 -62
p:now die 12 -8 97
p:now drank -49 -86 -42
p:now drink -25 135 -182
p:now errand -59 -117 77
p:now fine -91 -146 37
p:now fun -250 -66 -8
p:now give_away 155 -12 102
p:now idea 97 9 85
p:now kin 53 -48 109
p:now leave 147 42 120
p:now live 148 -11 138
p:now me 129 -107 242
p:now medicine -82 -147 -42
p:now missed 147 76 92
p:now not 36 168 -191
p:now number -92 -58 0
p:now past -52 -146 82
p:now pills 15 -36 86
p:now program -29 160 -55
p:now quit 115 -10 26
p:now resist -91 -111 42
p:now safe -95 -39 -5
p:now secret -6 116 -72
p:now sick -1 55 -85
p:now soon 200 -59 -23
p:now they 208 299 -100
p:now thing -96 -44 6
p:now tired -5 48 -117
p:now use -53 -97 24
p:now wound -100 -43 55
p:number again -13 88 -42
p:number ask 3 75 -121
p:number errand -63 184 -11
p:number gone 94 41 81
p:number help -1 136 -45
p:number high 73 36 99
p:number leave 0 -86 14
p:number me -73 -115 -128
p:number money -20 -83 -6
p:number not 153 216 -79
p:number now 46 -196 121
p:number pills 145 15 57
p:number quit -38 -6 -114
p:number secret 89 42 56
p:number sick 6 105 -39
p:number soon -88 -96 -4
p:number use 108 80 2
p:only all -52 97 -38
p:only ask -9 67 -88
p:only dealer 69 102 -24
p:only drink -5 108 -105
p:only drug 1 104 -119
p:only fun 85 -76 20
p:only home -109 -17 -34
p:only leave 89 36 100
p:only me 137 92 19
p:only missed 185 80 128
p:only shop 31 119 -57
p:only too_much -116 22 -81
p:overdose drink 56 33 94
p:overdose drug 86 51 92
p:overdose me 42 -42 106
p:overdose not 155 -12 143
p:partner ask -79 -2 -105
p:partner body 58 81 -98
p:partner drank 93 6 86
p:partner forgive 93 0 65
p:partner fun -28 179 -60
p:partner hit 5 169 -230
p:partner kids 82 -12 36
p:partner me 233 387 -130
p:partner sick 56 4 94
p:partner soon -89 -36 -5
p:partner take 84 17 47
p:partner taken -70 -96 0
p:partner they 101 -51 72
p:partner thing 127 18 27
p:partner tired_work 90 9 59
p:past again 166 99 16
p:past ask 78 -70 101
p:past body 33 118 -38
p:past drink -55 -147 -3
p:past drug 38 -61 155
p:past errand -68 -99 -32
p:past fine -161 -160 -10
p:past fun -134 85 -66
p:past harm_them -81 28 -51
p:past hide -15 86 -78
p:past home 99 -6 95
p:past kill 86 -20 30
p:past me -106 -6 -138
p:past missed -6 107 -49
p:past not 115 258 -46
p:past now -73 -231 172
p:past program -5 161 -76
p:past quit -111 -184 -11
p:past recent 78 -82 66
p:past relapse 0 84 -49
p:past school -64 108 -23
p:past secret -82 -46 -74
p:past shop -88 -80 27
p:past sober 77 -27 139
p:past they -127 -120 4
p:past while 16 245 -73
p:past_other recent -16 -105 17
p:pills abuse 22 0 104
p:pills all -115 -56 -44
p:pills body -3 30 -162
p:pills errand 119 68 29
p:pills health_small -102 -51 -41
p:pills me 11 40 142
p:pills not -47 -91 34
p:pills number -24 -83 55
p:pills past 102 -5 59
p:pills soon 55 117 -11
p:pills taken -98 1 -126
p:plan again 215 -15 114
p:plan ask 115 19 25
p:plan body 102 -20 54
p:plan kin 89 66 -5
p:plan me 145 31 103
p:plan missed 80 -8 28
p:plan soon 80 51 5
p:plan train -137 -20 0
p:program all -25 118 9
p:program cant 3 86 -32
p:program dealer -65 -109 0
p:program despair 0 188 -165
p:program errand -128 -117 15
p:program leave 85 29 74
p:program missed 175 155 83
p:program not 15 267 -180
p:program now 115 159 -63
p:program number 127 -76 76
p:program plan 85 -39 41
p:program they 84 116 3
p:program tired 27 101 -32
p:program train 102 29 29
p:program while 103 42 74
p:quit achieve -60 -98 39
p:quit again 126 142 -77
p:quit ask -130 -20 32
p:quit blade -56 -34 84
p:quit break -4 50 -103
p:quit breath 110 64 8
p:quit certain 113 12 49
p:quit cut 118 15 0
p:quit door -157 -49 11
p:quit drank -5 198 -138
p:quit drink -72 56 -208
p:quit drug -21 215 -383
p:quit end -156 -105 53
p:quit errand -84 -118 17
p:quit food 58 -85 53
p:quit home 133 -97 126
p:quit idea 95 76 -58
p:quit kin 4 -105 62
p:quit last_time -95 -138 -55
p:quit me 320 16 200
p:quit medicine 12 343 -205
p:quit near 86 7 77
p:quit number 33 -117 64
p:quit program -56 88 -104
p:quit recent -12 349 -317
p:quit secret 21 98 -45
p:quit sick -23 92 -68
p:quit sleep -20 94 -72
p:quit soon 158 52 -22
p:quit taken 106 2 93
p:quit they -78 -117 74
p:quit tired 113 29 73
p:quit use -44 -162 39
p:quit weather -23 93 -55
p:quit while 85 102 -80
p:quit withdrawal -3 132 -55
p:rage body 48 1 81
p:rage me -28 71 -103
p:rage not 24 144 -17
p:rage tired_work 19 -5 90
p:recent achieve -108 -91 -9
p:recent all 86 -95 116
p:recent ask 145 144 -110
p:recent body -28 -83 18
p:recent drank -12 143 -83
p:recent drink -82 -22 -110
p:recent drug -55 1 -114
p:recent errand -21 85 -32
p:recent fiction 80 37 -10
p:recent forgive 82 6 7
p:recent goodbye -90 -51 -18
p:recent kids -93 -7 -21
p:recent kin -114 -35 -49
p:recent last_time -9 83 -26
p:recent laugh 142 41 28
p:recent leave -71 -31 -80
p:recent me 52 176 -79
p:recent medicine -8 182 -116
p:recent not 82 75 17
p:recent now 143 105 141
p:recent number -33 -146 -18
p:recent only 97 42 66
p:recent pills -10 64 -87
p:recent program -30 -141 49
p:recent quit -71 -89 -78
p:recent sick -7 46 -88
p:recent sleep -125 -125 69
p:recent sober 45 -108 135
p:recent soon -83 -49 -30
p:recent sorry_shame 114 3 -16
p:recent take -60 43 -84
p:recent too_much 31 -155 56
p:recent use -33 -79 -88
p:recent wake 105 -6 73
p:recent while -108 -1 -143
p:recent wound 5 52 -87
p:relapse all -14 113 -84
p:relapse drug -24 106 -68
p:relapse errand 85 5 65
p:relapse food 11 -92 22
p:relapse hand -82 -36 -14
p:relapse health_small -49 -118 0
p:relapse me -91 -138 -60
p:relapse past -67 88 -57
p:relapse recent -25 190 -51
p:relapse they 24 -92 30
p:relapse too_much -1 138 -74
p:resist all -2 -26 -101
p:resist body -80 -91 33
p:resist clothes -91 -108 0
p:resist drug -22 77 -100
p:resist end 25 103 -83
p:resist errand -18 -125 19
p:resist fiction 140 -18 72
p:resist fine 116 22 40
p:resist help 14 143 -113
p:resist idea 59 58 -164
p:resist kin 23 -104 42
p:resist me 105 57 122
p:resist partner -110 -25 16
p:resist they 28 -28 96
p:resist too_much -92 -9 -108
p:resist wound -84 -29 30
p:rope end -26 74 -83
p:rope fun -100 -17 3
p:rope kids -90 -13 -16
p:rope now 127 0 79
p:rope shop 111 0 62
p:safe me 137 -37 99
p:safe medicine 0 101 -42
p:safe not 61 109 13
p:safe plan -83 -14 0
p:school ask -94 13 -29
p:school fine -56 163 -80
p:school home 83 -26 43
p:school leave 83 58 30
p:school not 2 96 9
p:school now 91 -32 42
p:school soon -59 92 -93
p:secret animal 93 30 61
p:secret ask -36 -193 99
p:secret coped 15 86 -26
p:secret die 88 -13 12
p:secret door 65 84 -41
p:secret end -91 -60 7
p:secret errand -88 -88 -3
p:secret fine 102 9 3
p:secret friend 143 -33 91
p:secret fun 143 -13 64
p:secret hand -81 -33 -1
p:secret health_small 143 70 4
p:secret hide -154 -74 8
p:secret job 173 14 47
p:secret kids -68 -81 45
p:secret kin 176 128 70
p:secret me 98 8 135
p:secret not -312 -233 -59
p:secret now 89 20 -67
p:secret partner 18 105 -85
p:secret past -8 113 -66
p:secret program -89 -46 3
p:secret recent 108 -25 82
p:secret soon 20 54 -96
p:secret too_much -91 -68 -28
p:secret wound -88 11 19
p:shop coped -106 -111 -8
p:shop dealer 0 90 -34
p:shop door 22 90 -107
p:shop drink -16 195 -72
p:shop drug -16 87 -52
p:shop errand -57 -39 -113
p:shop high_place 135 70 18
p:shop me 22 -126 89
p:shop not 184 -3 153
p:shop recent -63 -101 -6
p:shop they 84 -77 53
p:sick body 14 126 -96
p:sick errand -20 56 -84
p:sick fading 22 86 -53
p:sick home -18 41 -87
p:sick me -38 132 -218
p:sick missed 4 46 -87
p:sick not 10 182 -76
p:sick number -1 93 -54
p:sick quit 9 201 -178
p:sick resist 0 120 -131
p:sick soon -4 74 -100
p:sick they 45 -72 86
p:sick too_much 7 62 -91
p:sick while 0 113 -55
p:sleep ask -50 -83 6
p:sleep fine 108 -75 36
p:sleep kids -23 -97 3
p:sleep me -2 106 -57
p:sleep missed 91 1 2
p:sleep not -9 -130 73
p:sleep soon -29 -82 23
p:sleep strong 140 0 50
p:sleep while -105 -24 -18
p:sober again -24 82 -40
p:sober body -4 99 -39
p:sober errand -8 102 -59
p:sober me -41 85 -98
p:sober not 0 105 -48
p:sober soon 48 93 -4
p:sober too_much 82 -45 49
p:soon all 199 -10 114
p:soon ask 23 -205 144
p:soon body 47 40 89
p:soon cut 164 58 7
p:soon drug 137 122 37
p:soon end 177 -2 177
p:soon fading -100 -68 50
p:soon fine -100 -68 -39
p:soon food -138 -38 3
p:soon fun 204 -145 150
p:soon gone 84 9 88
p:soon goodbye 5 67 -112
p:soon harm_them 97 -4 99
p:soon high 35 70 -125
p:soon home -108 49 -90
p:soon kill 253 -57 147
p:soon leave -39 71 -110
p:soon me 13 -397 360
p:soon not 283 136 154
p:soon number -106 -83 6
p:soon only 46 98 -102
p:soon plan -33 39 -94
p:soon quit 77 94 -37
p:soon recent 125 -73 99
p:soon rope 98 0 48
p:soon sick -45 -83 1
p:soon sober 0 110 -97
p:soon strong 108 -9 66
p:soon take 10 141 -41
p:soon train 140 18 100
p:soon we -95 -4 -100
p:soon weather 80 27 17
p:sorry_shame all 106 -14 41
p:sorry_shame kin -138 -79 0
p:sorry_shame missed 90 11 42
p:sorry_shame too_much 102 0 25
p:strong cant 24 95 -16
p:strong errand 147 30 78
p:strong now 96 130 -38
p:take abuse 27 -90 54
p:take all 287 -68 161
p:take animal -42 84 -69
p:take body -149 -85 -15
p:take drug 135 243 21
p:take errand -31 81 11
p:take fiction -19 101 -55
p:take food -119 -97 -51
p:take goodbye -12 100 -72
p:take kids -7 139 -177
p:take kill -2 95 -75
p:take leave 9 -113 139
p:take medicine 83 75 1
p:take not 46 -61 123
p:take now -55 -74 -137
p:take number 126 18 73
p:take overdose 86 -8 41
p:take pills 213 72 241
p:take recent -89 8 -96
p:take sleep 13 136 -128
p:take soon 101 50 32
p:take they 81 -40 122
p:take too_much 454 44 356
p:take we 89 -1 61
p:take while 0 -168 102
p:take wound 98 17 6
p:taken drink 0 101 -26
p:taken errand 120 -28 46
p:taken me 53 -85 63
p:taken too_much -7 87 -40
p:taken while 79 33 111
p:thanks all 83 -6 49
p:thanks food 100 -8 33
p:thanks live -81 8 -4
p:thanks me -177 -114 22
p:thanks not -50 -99 24
p:thanks now -101 -16 -2
p:thanks recent 147 -28 41
p:thanks too_much 93 -2 49
p:they abuse -10 102 47
p:they ask 213 181 -144
p:they body 147 36 212
p:they break 80 28 101
p:they breath 368 4 239
p:they dealer 32 224 -88
p:they door 47 63 -104
p:they drug 170 155 79
p:they end 7 13 80
p:they fiction 32 -139 45
p:they fine -96 -117 54
p:they food -3 84 -35
p:they forgive -111 -46 -5
p:they goodbye -4 -48 127
p:they gun 107 -9 62
p:they hand 54 88 -5
p:they harm_them 102 29 48
p:they help 144 14 39
p:they high -51 -108 12
p:they hit 140 78 107
p:they idea 24 13 92
p:they job 98 38 19
p:they kids 68 -61 97
p:they kill 55 -49 94
p:they kin -28 120 7
p:they laugh 15 -71 88
p:they leave 157 73 110
p:they me 267 -94 190
p:they medicine 122 -67 56
p:they miss_me 15 109 -60
p:they missed 126 -39 144
p:they near 183 113 18
p:they not 206 -13 193
p:they now 33 67 -196
p:they partner -3 37 -134
p:they quit 240 -29 268
p:they recent 107 176 -69
p:they rope -87 -15 -18
p:they secret -26 67 -116
p:they shop 112 24 96
p:they sick 137 3 112
p:they soon 182 42 104
p:they take 64 -29 102
p:they thing 262 157 -22
p:they tired_work 24 85 -47
p:they too_much -13 -48 149
p:they train 36 79 -103
p:they use 85 -43 97
p:they weather 145 10 69
p:they while -45 113 -101
p:they withdrawal 11 -31 100
p:thing again -108 -124 50
p:thing all 91 33 8
p:thing body -40 -86 27
p:thing kids 62 151 -24
p:thing me 59 261 -156
p:thing not 92 129 -45
p:thing now 18 80 -46
p:thing number 112 21 29
p:thing past -82 -20 -37
p:thing quit 108 -10 98
p:thing soon -5 188 -68
p:thing they 84 122 -57
p:threat leave 0 45 -80
p:threat they 97 -33 41
p:tired breath 128 3 45
p:tired errand 7 91 -44
p:tired live 108 0 61
p:tired not 82 62 -61
p:tired program 12 162 -68
p:tired_work abuse -1 80 -36
p:tired_work ask -19 -104 -30
p:tired_work body 21 88 -23
p:tired_work kill -115 -85 2
p:tired_work me -148 -27 -80
p:tired_work now 87 -32 35
p:tired_work shop -7 -83 0
p:tired_work soon -142 -126 13
p:too_much animal 86 2 -33
p:too_much ask 129 149 -75
p:too_much body -31 -83 85
p:too_much drug 172 113 -19
p:too_much errand 155 30 22
p:too_much fading 66 -1 113
p:too_much fiction 82 -17 35
p:too_much food -89 -139 34
p:too_much give_away 101 0 27
p:too_much goodbye 155 19 13
p:too_much hand 106 -15 82
p:too_much last_time 81 33 -1
p:too_much me 384 387 51
p:too_much medicine 80 70 21
p:too_much missed 131 -8 102
p:too_much not 145 144 -27
p:too_much past 102 -10 126
p:too_much pills 261 33 179
p:too_much plan 81 -3 42
p:too_much program -10 100 -70
p:too_much quit 88 204 -89
p:too_much resist 17 48 -87
p:too_much soon 55 169 -36
p:too_much they -37 -80 24
p:too_much use 102 32 102
p:too_much while -128 -136 53
p:train crave 57 0 100
p:train errand -119 -87 -10
p:train me 106 145 -7
p:train medicine 21 85 -59
p:train not 115 -10 90
p:train now 103 14 38
p:train recent 126 -15 61
p:train take 5 81 -83
p:use again 45 85 -22
p:use ask 78 115 47
p:use blade 86 4 91
p:use breath 18 -53 99
p:use clothes 2 87 -34
p:use coped -33 -114 2
p:use drug 2 343 -53
p:use hide -1 85 -65
p:use high 29 84 20
p:use home 22 100 -40
p:use last_time 38 97 38
p:use me -160 131 -144
p:use medicine -43 -158 -15
p:use not 73 427 -147
p:use number -67 -132 -80
p:use past 132 49 193
p:use rage -41 -87 -10
p:use recent 102 115 53
p:use school -6 83 -37
p:use shop -12 136 -90
p:use soon 60 163 1
p:use they 144 13 45
p:use tired -36 -80 -44
p:use too_much -35 -160 6
p:voices body -3 103 -90
p:voices home 89 10 22
p:voices me 110 148 -64
p:voices not -47 22 -92
p:voices now 30 85 -40
p:wake clothes 23 107 -10
p:wake kids -120 -11 0
p:wake quit 25 83 -3
p:we abuse -16 83 -38
p:we food -16 86 -42
p:we missed -75 -86 43
p:we past -44 121 -58
p:we recent -31 -155 21
p:we school -91 -38 0
p:we taken -16 126 -35
p:we thing -10 38 -83
p:weather breath 172 24 24
p:weather kill -94 18 -28
p:weather me 116 74 78
p:weather not 91 30 -15
p:weather soon -114 -49 0
p:weather they 138 -13 48
p:while again 3 85 -59
p:while all 58 -50 93
p:while ask 94 13 52
p:while drank -9 88 -77
p:while end 104 38 35
p:while errand -6 101 -4
p:while gone 93 79 78
p:while hit 0 89 -113
p:while kin -89 -55 -11
p:while last_time 13 -111 31
p:while me -117 -340 -106
p:while missed -21 5 -82
p:while not -69 165 -109
p:while now 8 -139 77
p:while number -18 96 -72
p:while past 152 22 147
p:while quit 42 138 -111
p:while recent 19 -147 17
p:while sick -3 92 -44
p:while sleep 4 99 -12
p:while soon -9 -219 89
p:while thanks -83 -41 -3
p:while they 123 45 23
p:while too_much 20 -96 122
p:withdrawal ask -6 108 -98
p:withdrawal errand -6 24 -83
p:withdrawal fading 0 49 -83
p:withdrawal high_place 0 49 -83
p:withdrawal me -48 63 -217
p:withdrawal not 0 82 -136
p:withdrawal quit 0 120 -54
p:withdrawal recent 0 99 -30
p:withdrawal sick 47 90 3
p:withdrawal they -45 -82 -18
p:wound again 103 -7 83
p:wound fading 18 34 -84
p:wound fun -83 75 -51
p:wound hand 21 99 -70
p:wound hide 95 16 64
p:wound me -54 -91 142
p:wound too_much 117 0 46
r:calm.denial -817 -822 92
r:calm.medicine_taken -264 -767 237
r:calm.no_use -544 -517 -405
r:calm.of_another -754 -411 -488
r:calm.refused -597 -675 -131
r:calm.sober_time -392 -275 -324
r:calm.told_story -591 -328 52
r:en.about_to_use 165 678 -561
r:en.abuse 113 899 -583
r:en.craving -52 627 -568
r:en.danger_now 301 -99 625
r:en.danger_to_others 505 0 360
r:en.despair -42 632 -703
r:en.eating 26 263 -238
r:en.goodbye 707 -76 487
r:en.missed_medicine 49 600 -284
r:en.overdose 363 -435 735
r:en.plan 610 -11 466
r:en.self_harm 732 -95 821
r:en.suicide 813 -204 907
r:en.use 304 1032 -417
r:en.voices 500 -29 306
r:en.wish_to_die 913 -181 731
r:en.withdrawal -17 575 -351
r:es.a_punto_de_consumir -10 465 -524
r:es.abstinencia 167 565 -244
r:es.autolesion 644 -152 670
r:es.comida 0 191 -42
r:es.consumo -54 649 -494
r:es.desesperanza -125 494 -647
r:es.despedida 411 -113 421
r:es.ganas -3 472 -335
r:es.ganas_de_morir 812 -220 518
r:es.maltrato 130 672 -521
r:es.peligro 641 125 555
r:es.peligro_para_otros 591 -1 268
r:es.plan 595 -100 648
r:es.sin_medicina 117 536 -360
r:es.sobredosis 358 -70 539
r:es.suicidio 511 -172 725
r:es.voces 123 -14 233
s:abuse 77 557 -345
s:achieve -262 -348 110
s:again 265 197 -130
s:all 309 27 296
s:alone 47 121 -4
s:animal -242 -401 334
s:ask 235 -220 339
s:better_off 379 132 154
s:blade 1185 43 1026
s:body 678 193 404
s:break 210 138 106
s:breath 472 -127 493
s:cant -175 226 -67
s:certain 395 -87 151
s:clothes -425 -133 -186
s:coped -277 -143 -267
s:crave -339 663 -818
s:cry 107 -53 -17
s:cut 226 -311 732
s:dealer -204 539 -717
s:despair -303 309 -585
s:die 315 -766 897
s:door 146 -205 314
s:drank 157 994 -448
s:drink -165 1272 -1251
s:drug 88 1157 -1074
s:end 138 82 161
s:errand -556 -521 38
s:fading 393 154 373
s:fear 144 16 135
s:fiction -403 -452 81
s:fine -361 -304 -46
s:food -940 -944 -133
s:forgive 210 47 229
s:friend 5 168 -121
s:fun -503 -712 14
s:give_away 60 -221 247
s:god 192 -34 308
s:gone -54 115 -82
s:goodbye 388 -55 358
s:gun 725 -39 628
s:hand 359 507 -194
s:harm 5 -274 397
s:harm_them 371 -114 637
s:health_small -757 -578 -179
s:help 418 79 215
s:hide 420 -59 336
s:high 45 651 -381
s:high_place 741 -42 734
s:hit 179 294 1
s:home 164 38 -27
s:idea 553 53 365
s:job -469 -176 -214
s:jump 89 -63 138
s:kids -191 -393 407
s:kill -25 -328 464
s:kin -225 -70 4
s:last_time 400 191 178
s:laugh -604 -539 5
s:leave 203 534 -433
s:live 669 -490 894
s:maybe 52 21 110
s:me 458 201 54
s:medicine -391 942 -1085
s:miss_me 42 -66 -9
s:missed 139 256 14
s:money -90 434 -525
s:near 450 434 9
s:not 412 363 -95
s:now 295 230 -45
s:number -123 396 -435
s:only 97 220 -164
s:overdose 490 -335 810
s:partner 82 187 -16
s:past -3 196 -234
s:past_other -320 -268 -210
s:pills 789 187 603
s:plan 524 -65 543
s:police 70 -117 190
s:program -39 90 -405
s:quit 106 359 -242
s:rage -25 -16 -174
s:recent 27 247 -237
s:relapse -361 307 -568
s:resist -102 231 -282
s:rope 727 -168 786
s:safe 187 -186 327
s:school -546 -415 -110
s:secret 81 281 -236
s:shop -27 572 -487
s:sick 239 691 -346
s:sleep -139 -157 -10
s:sober -141 465 -635
s:soon 302 453 -40
s:sorry_shame 66 472 -213
s:strong 91 130 -71
s:take 453 78 284
s:taken -235 -85 1
s:thanks -428 -537 159
s:they 676 529 311
s:thing -105 -163 87
s:threat 277 -76 336
s:tired 78 85 5
s:tired_work -413 -322 40
s:too_much 217 28 146
s:train 711 -166 784
s:use -339 395 -639
s:voices 200 89 109
s:wake 214 162 216
s:we -423 3 -150
s:weather -259 -317 69
s:while -256 127 -276
s:withdrawal -132 504 -660
s:wound 449 -150 473
s:year -89 -127 -67
t:a date pick 83 0 35
t:a day and -80 -7 0
t:a home now 0 37 -69
t:a la cas 32 187 -124
t:a la escuel -52 -84 7
t:a la piscin -39 -67 0
t:a la virg 37 73 30
t:a list of 154 -8 54
t:a los muert 70 0 11
t:a los quinc 101 33 -7
t:a mi abuel 20 61 -85
t:a mi espos 62 48 -88
t:a mi madr 75 0 67
t:a mi mam 129 46 88
t:a mi padrin -9 97 -50
t:a mi pap 86 9 20
t:a mi tio -93 -23 0
t:a name and 0 89 -25
t:a new person -98 -14 0
t:a sal suci 0 105 -50
t:a shot and 65 0 77
t:a steak knife 0 49 -79
t:a tire iron 74 0 56
t:a tom ya 0 32 -69
t:a way out 77 0 96
t:about when i -73 -21 0
t:abri la ventan 0 43 -67
t:abuel y me 0 9 -91
t:abus de mi 0 146 -135
t:acab de viol 89 0 58
t:acab el mund -68 -47 0
t:acab la rach 0 121 -65
t:acer sin zapat 0 90 -29
t:affair in order 81 0 42
t:after the game 93 0 43
t:afuer con una 89 0 81
t:agu de los 0 72 -43
t:aguant los zapat -70 -69 0
t:al casin y 0 47 -67
t:al de la 67 -24 40
t:alcohol en la -35 -83 0
t:algui que me -100 -11 -93
t:all down for -69 -26 0
t:all i can 0 80 -77
t:all of them 41 112 7
t:amarr a la 0 53 -68
t:an hour ago 114 0 97
t:an i am 0 91 -62
t:an old friend 0 141 -46
t:and a bottl 57 0 87
t:and everyth is 71 0 16
t:and he had 0 69 -67
t:and hes still 22 0 67
t:and i are -119 -57 -34
t:and i cant 122 25 162
t:and i know 108 28 86
t:and i said 98 -3 38
t:and i told -80 -6 -14
t:and im sorri 74 18 36
t:and it got 2 105 -63
t:and it not 60 126 -97
t:and look at -79 -29 0
t:and my hand 25 8 94
t:and my manag 0 74 -41
t:and put on 91 0 12
t:and the day 77 0 25
t:and then go -80 -7 0
t:and today i 70 -1 21
t:and took my 28 81 -26
t:and updat my 86 0 31
t:and want to 118 -1 13
t:and went to -41 -70 0
t:and woke up 43 69 -41
t:ando con la 69 52 -32
t:anoth one bite -53 -68 0
t:answer me right 26 0 73
t:antes de que 75 -4 45
t:antoj me dur -3 -84 0
t:app where i 0 81 -35
t:are at the 0 103 -37
t:are from the -81 -24 0
t:are in my 38 0 79
t:are in the 83 0 23
t:are on the 179 -1 83
t:arm look like 74 0 20
t:as far as 142 -5 61
t:asi de clar 72 0 22
t:ask if i -143 -45 0
t:ask my mom -96 -40 0
t:ask the pharmacist 104 0 8
t:at a time -24 -71 0
t:at breakfast dri 0 70 -18
t:at dinner and 79 0 27
t:at my kid 89 -16 33
t:at my mom 0 98 -30
t:at the bottom -3 74 -57
t:at the dmv -47 -101 0
t:at the door -49 42 -95
t:at the frat 0 84 -43
t:at the gala -25 -75 0
t:at the hardwar 68 -19 33
t:at the key 0 53 -72
t:at the lake -80 13 -24
t:at the pharmaci 28 -78 43
t:at the pumpkin -19 -72 0
t:at the wed -2 79 -49
t:back to day 0 109 -22
t:back to school -77 -28 0
t:back when i -48 -74 -4
t:ban de la 82 25 25
t:ban y nad 0 75 -36
t:be the death -115 -39 0
t:be the end -71 -43 0
t:be there in -70 -47 0
t:beat me at -84 -96 0
t:bebi en la 0 71 -23
t:becaus i was -4 126 -14
t:becaus it is -85 -37 0
t:been cut everi 70 0 53
t:been cut my 0 51 -93
t:beer at the -16 -71 0
t:bite the dust -53 -68 0
t:black out at 0 85 -33
t:book a room 79 0 29
t:born and i 90 0 59
t:boss put his 0 71 -41
t:bottl of gin 61 0 98
t:bottl of pill 25 0 75
t:box of film 0 77 -28
t:box of wine 0 81 -7
t:breakfast dri sinc 0 70 -18
t:broke in my 0 95 -66
t:brother at breakfast 0 70 -18
t:brother where the 100 0 39
t:bump at the 0 84 -43
t:burn me with 0 94 -44
t:burn my arm 23 72 -43
t:burn my hand -68 -35 0
t:but i did -96 -49 1
t:but i know 0 72 -92
t:but i was 79 -3 33
t:but if a 80 0 28
t:but the nausea 64 0 78
t:by a thread -7 96 -30
t:by myself w 0 49 -79
t:by the belt -70 -17 0
t:by the weekend 71 0 47
t:by the window -116 -50 0
t:by tonight if 0 51 -102
t:caf de los 114 0 26
t:caguam con los 0 80 -18
t:came in the 150 0 34
t:camin ya me 0 75 -36
t:can hear the 0 94 -114
t:can make it -68 -24 -11
t:cancel my remain 81 0 39
t:cancel my session 0 94 -29
t:cans de intent 0 68 -82
t:cant do this -123 24 -40
t:cant feel my 24 2 82
t:car key and 0 76 -65
t:cas de la 75 35 22
t:cash my check 0 79 -35
t:check the no -70 -39 0
t:closer to the 68 0 42
t:coach said everi 0 70 -22
t:coach say im -40 -74 0
t:cobr de otra 0 97 -46
t:come back im 0 23 -82
t:con la cuch 76 21 6
t:con la ide 78 0 31
t:con la mudanz -70 -62 -8
t:con la planch 45 79 -47
t:con la puert -39 104 -110
t:con la sal -75 -45 0
t:con la vid 68 0 72
t:con los del 0 87 -41
t:con mi hermanit 67 0 42
t:con mi novi -72 -30 0
t:con mi vid 84 -4 11
t:con tod y -17 75 -21
t:consum esta seman -12 -67 0
t:contr la par 69 0 82
t:convulsion fum algo 68 0 117
t:cop de cristal -34 -72 0
t:cort las ven -67 -1 0
t:cort otra vez 79 0 50
t:crash out if 0 26 -72
t:crave pickl so -31 -148 0
t:crave show up -44 -73 0
t:cre que me 146 5 110
t:cristal dos dia 0 76 -3
t:cruz la call 101 0 91
t:cuand lleg el -116 19 -39
t:cuand pid dibuj 0 67 -56
t:cuand se duerm 33 49 -84
t:cuart en negr 0 67 -56
t:cut my klonopin 0 49 -79
t:date pick it 83 0 35
t:day and then -80 -7 0
t:de golp y 0 49 -85
t:de hac dan -111 -12 0
t:de la cam 82 13 56
t:de la cas 107 -41 107
t:de la escuel 72 -9 23
t:de la esquin -30 -79 -16
t:de la farmaci 70 26 9
t:de la lengu -33 16 -110
t:de la list 27 146 -21
t:de la pen -72 -17 0
t:de la ray 3 -19 79
t:de la vid 102 0 14
t:de lo que -65 -98 32
t:de los florer 0 72 -43
t:de los mart 111 -4 26
t:de mi abuel 131 -14 91
t:de mi ex 10 97 -45
t:de mi nin 112 12 65
t:de mi suegr -5 77 -48
t:de mis hij 75 29 -9
t:de tom hoy -32 -89 0
t:de viv asi 68 0 19
t:dead brother at 0 70 -18
t:death of me -115 -39 0
t:debaj de la 106 54 20
t:dec que la -70 -6 -4
t:deep this time 69 0 14
t:dej el guar 0 68 -13
t:dej las llav -85 -5 6
t:dej las pastill 0 8 -67
t:dej un cuart 0 67 -56
t:del otro lad 63 0 70
t:del vici en 0 70 -41
t:denm de baj 0 68 -11
t:deserv to be 69 0 11
t:detox at home 0 83 -26
t:di par de 0 69 -79
t:dia de la -41 -68 0
t:dibuj la cas 0 67 -56
t:dic que ya -49 -81 0
t:did a shot 65 0 77
t:did thing to 0 79 -67
t:didnt want to -82 -64 5
t:die in your -79 -23 0
t:difunt son much 0 92 -71
t:dig que no 0 50 -92
t:dij a mi 69 68 5
t:dij estoy molest -68 -47 0
t:dij que fue 67 -8 44
t:dij que me 116 -51 84
t:dij que si 54 103 -59
t:do i sign -13 107 -98
t:do it again 17 73 -65
t:do line in 0 78 -36
t:do the math 123 0 41
t:do this anymor -134 -58 0
t:dog ate my 0 95 -40
t:done with group 0 91 -60
t:done with hope 0 93 -60
t:done with journal 0 93 -60
t:dont get sum 0 26 -72
t:dont know if 4 98 -111
t:dont lectur me 0 81 -23
t:dont let my 104 0 63
t:dont think i 0 64 -100
t:dont wait up 74 11 5
t:dont want to -305 8 -90
t:dos dia sin 0 73 -1
t:dose make my 64 0 78
t:down by myself 0 49 -79
t:down for me -69 -26 0
t:drank a fifth 26 -40 122
t:dri but the 64 0 78
t:dri sinc friday 0 70 -18
t:eche una siest -43 -81 0
t:edg of the 0 30 -72
t:el agu de 0 72 -43
t:el antoj me -3 -84 0
t:el ban de 82 26 24
t:el caf de 117 0 30
t:el carr de 67 0 32
t:el dia de -23 -68 4
t:el diari y -72 -58 0
t:el novi de 68 0 27
t:el sab y 0 72 -51
t:el segur no 0 143 -29
t:el viern teng -26 -69 0
t:em in the -70 -40 0
t:en el ban 147 11 112
t:en el braz 104 0 58
t:en el camion -124 -60 -9
t:en el cuartel 0 68 -33
t:en el diari -75 -90 0
t:en el grup -63 -116 -25
t:en el pis 18 107 -67
t:en el viaj -5 110 -41
t:en este mund 95 0 67
t:en la acer 0 91 -42
t:en la boc 7 31 -104
t:en la call -46 47 -92
t:en la cas -68 -119 31
t:en la cocin 183 17 91
t:en la esquin -61 -75 -16
t:en la guanter 0 63 -81
t:en la man 116 140 -144
t:en la mes 55 74 -30
t:en la noch 82 -1 56
t:en la panz 69 0 65
t:en la pregunt 60 -7 81
t:en la sesion -62 -77 0
t:en la tin 63 0 101
t:en su carr 74 0 18
t:encim a mi 69 0 46
t:end of me -71 -43 0
t:envidi a los 70 0 11
t:es par el 0 110 -62
t:es un poz 0 71 -27
t:escrib desd el 90 0 79
t:esper que se 70 0 43
t:espos cre que 0 135 -48
t:esta afuer con 78 0 72
t:esta en el -17 123 -118
t:estoy a dos 0 95 -44
t:estoy a salvo 107 0 20
t:estoy debaj de 70 0 69
t:estoy en el 103 2 98
t:estoy en la 16 -44 130
t:estoy escond en 77 0 55
t:estoy mir por 0 49 -77
t:estoy molest y -68 -47 0
t:everi day for 72 49 21
t:everi gymnast got 0 70 -22
t:everyon in that 71 4 12
t:ex is at 109 0 45
t:exit for the -8 104 -68
t:extran a mi -75 -30 0
t:feel like an 83 0 36
t:feel like die -77 17 -19
t:fell in the -17 -12 67
t:fell off the -27 -82 -16
t:felt good to -74 -23 0
t:find some by 0 51 -102
t:flac por mi 69 0 33
t:for a day -80 -7 0
t:for a hit -14 85 -105
t:for a minut 0 -70 18
t:for each kid 76 0 41
t:for my breath 0 67 -50
t:for my wife 110 -1 32
t:for self harm -89 -1 0
t:for ten minut 98 -1 39
t:for the cat 72 -5 17
t:for the coffe 95 0 38
t:for the old -9 116 -68
t:for the reason 0 109 -88
t:for want to -89 -1 0
t:four of them 26 77 -91
t:from the emergenc 86 0 31
t:front of me 59 24 79
t:fue con la -1 90 -39
t:gan de tom -35 -75 -18
t:ginger ale in -36 -75 0
t:give my chair 0 128 -82
t:go back to -124 -21 0
t:go find some 0 51 -102
t:go to be -46 86 -108
t:go to bed -108 -69 0
t:go to kill 101 -26 75
t:go to the 45 85 -107
t:gonna be the -96 -44 -37
t:gonna crash out 0 26 -72
t:gonna sugarcoat it 0 52 -71
t:got arrest for -14 124 -51
t:got into my 111 0 66
t:got it all 127 0 78
t:got that massag 0 70 -22
t:grab him by -70 -17 0
t:graci por el 101 -10 33
t:graci por tod 92 0 38
t:great and my 0 74 -41
t:great night no -13 -69 0
t:group done with 0 93 -60
t:group was nice 117 0 58
t:gun in my 73 0 44
t:guy i owe 69 0 28
t:gymnast got that 0 70 -22
t:habl con algui 0 76 -32
t:habl con la -11 -70 0
t:had a cooler 0 93 -46
t:had the key 0 69 -67
t:half a bottl 0 67 -38
t:hang on by 0 224 -111
t:harm myself or -70 -7 0
t:has a name 0 89 -25
t:hast el agu 0 78 -46
t:hast las diez -78 -58 -2
t:hast que se 56 4 69
t:have none for 0 46 -76
t:hay wagon at -19 -72 0
t:he had the 0 69 -67
t:he make me 3 41 -92
t:he track my 6 75 -88
t:head to the 0 76 -56
t:her im tell -78 -51 0
t:herman y me -72 -38 0
t:hes load it 61 0 74
t:hes who i -73 -21 0
t:hic una list 88 -5 31
t:hide in the -86 -43 21
t:hij dic que -27 77 -66
t:hij me cont 0 126 -69
t:him by the -70 -17 0
t:how do i 9 49 -75
t:how strong is -83 -34 0
t:hoy dij estoy -68 -47 0
t:hoy ya no -42 -88 -8
t:hurt myself i -102 -48 0
t:hypothet shes look 0 53 -72
t:i am so 1 89 -60
t:i am wait -78 -50 3
t:i bring my -42 -70 6
t:i call in 0 80 -9
t:i can come -70 -43 0
t:i can hear 87 98 -55
t:i can make -83 -62 -11
t:i can tell -47 -88 17
t:i cant come -73 -99 0
t:i cant do -115 17 -43
t:i cant even -51 -100 2
t:i cant stand 36 0 115
t:i did drink -1 71 -20
t:i do it 67 0 25
t:i do not -99 -91 9
t:i dont have -222 -206 26
t:i dont know -86 -53 6
t:i dont miss -74 -66 0
t:i dont think 1 54 -73
t:i dont want -63 -69 89
t:i fell in 121 0 90
t:i finish it -68 -64 0
t:i give up -22 -67 -5
t:i go on -94 -21 -26
t:i got the -152 -77 13
t:i grab him -70 -17 0
t:i had a 30 146 -42
t:i had to -42 -105 0
t:i have a 49 -85 129
t:i have been 123 20 59
t:i have my 106 0 132
t:i have none 0 48 -78
t:i just want 76 1 58
t:i know how -108 -58 37
t:i know the 78 -11 116
t:i know which 167 28 75
t:i left the -67 -62 0
t:i meant the -70 -25 0
t:i need the -3 103 -43
t:i never said 0 90 -28
t:i never told 0 61 -67
t:i owe are 69 0 28
t:i pick up 0 74 -87
t:i regret to 0 70 -38
t:i said i -71 -83 4
t:i said id 0 92 -82
t:i said no -75 -21 -1
t:i see the -6 0 -76
t:i skip my 52 0 105
t:i stood on 130 0 59
t:i talk to -21 99 -74
t:i think i -14 -46 82
t:i think it -68 -21 17
t:i think of -99 -39 0
t:i told her -152 -59 -7
t:i told the 104 60 -8
t:i took my 62 110 -73
t:i took the -4 -55 77
t:i use the -84 -85 0
t:i wanna die -74 -23 1
t:i want it 35 61 -84
t:i want out 85 8 64
t:i want to -66 -107 72
t:i was just 192 0 164
t:i was littl 0 66 -103
t:i was rape 0 48 -75
t:i was the -35 -81 28
t:i was traffick 0 68 -29
t:i will be -80 -44 8
t:i will go 0 51 -102
t:i wont be 83 23 -11
t:id be honest 0 91 -81
t:id do it 4 73 -154
t:if a bus 74 0 20
t:if i dont 83 26 0
t:if i feel -100 -10 0
t:if i miss -74 -40 0
t:if there was 67 0 48
t:if this keep 0 51 -102
t:if u know 109 0 46
t:im go to 90 -11 75
t:im gonna do 62 0 88
t:im here for -81 -108 0
t:im in the 132 -16 88
t:im not come 0 94 -25
t:im not worth 0 147 -72
t:in 2019 and 73 -6 32
t:in a home 0 37 -69
t:in ani danger -69 -36 0
t:in front of 68 34 41
t:in group and 85 6 10
t:in group but 81 -15 33
t:in group i -104 -80 0
t:in group today -14 73 -56
t:in my hand 46 85 -171
t:in my head 75 -1 63
t:in my lap 34 0 144
t:in that circl 0 69 -59
t:in the armi 0 81 -75
t:in the bathroom 70 16 13
t:in the car 53 170 -93
t:in the closet -72 -24 -19
t:in the glass 0 94 -68
t:in the ground 98 6 62
t:in the group -86 8 -34
t:in the kitchen 99 1 54
t:in the lobbi -46 -97 0
t:in the lockbox -50 -81 0
t:in the mail 145 -2 34
t:in the neighbor 0 88 -76
t:in the next 109 8 -8
t:in the tub 110 0 98
t:in the wait -90 -33 0
t:in the walk 0 83 -45
t:in the walmart 7 81 -7
t:in your arm -79 -23 0
t:inyect y esta 75 0 21
t:ipa while the 0 109 -33
t:is at my 140 0 81
t:is drink again -54 -123 0
t:is drunk and 67 0 59
t:is follow me 70 0 41
t:is gonna be -96 -19 -48
t:is in my 102 -5 56
t:is in the 12 80 -63
t:is just quiet -70 -44 0
t:is not for 73 -1 23
t:is on my 69 9 -22
t:is on the 45 -24 80
t:is the best -78 -5 0
t:is the onli 158 0 37
t:it all down -77 -30 0
t:it go to 0 65 -110
t:it i want 71 0 23
t:it im shake 17 0 73
t:it in my 7 36 -68
t:it in the -21 80 -57
t:it my time 99 0 50
t:it not for 9 90 -87
t:it on me 7 89 20
t:it should be -2 69 -58
t:it so bad 0 73 -94
t:it straight to -67 -74 0
t:it was for 76 -3 13
t:it was four 0 71 -28
t:it was my 0 132 -71
t:it was not 12 -79 62
t:it with my -38 -106 0
t:journal done with 0 93 -60
t:just quiet tonight -70 -44 0
t:just want it 68 0 52
t:keep me here 76 0 59
t:keep my eye 24 0 67
t:kick me in -29 -69 50
t:kick the door 25 0 71
t:kill me if -76 -5 0
t:kind cancel my 81 0 39
t:klonopin down by 0 49 -79
t:know which tree 88 0 56
t:la acer sin 0 90 -29
t:la cas con 78 5 59
t:la cuent de 27 -34 106
t:la flac por 69 0 33
t:la man con -67 -75 46
t:la man y 89 13 -9
t:la naltrexon la 0 73 -9
t:la noch y -44 -125 0
t:la otra seman 45 -6 71
t:la pastill debaj 0 21 -82
t:la pip carg 0 33 -67
t:la primer vez 8 68 -70
t:la puert par -94 -24 0
t:la seman pas -13 69 -87
t:la sesion de 129 -3 43
t:la uso de 0 72 -9
t:larg con este 81 0 36
t:larg y nadi 0 43 -67
t:las llav adentr -100 -5 0
t:las man cuand 3 -67 32
t:las voy a 20 0 71
t:last night and 29 1 84
t:lastim par pod 71 0 14
t:le dij a 83 68 14
t:le llev el -91 -40 0
t:le pedi perdon -70 -46 8
t:le pid a 45 0 80
t:le pregunt al 81 0 52
t:le voy a 21 -29 84
t:left for me 51 0 68
t:left of the 77 0 55
t:leg wont stop 0 16 -67
t:les dij que 122 43 51
t:let me out 87 1 54
t:like an invit 72 0 33
t:line in the -19 67 -55
t:llam a mi -87 17 -43
t:lleg a la 31 157 -65
t:lleg en diez -79 25 -7
t:llev a la -34 -83 0
t:llev tres dias 6 70 -42
t:lo mio es 0 71 -27
t:lo que dij -168 -59 0
t:lo teng en 2 58 -88
t:lo voy a 158 37 97
t:lock the door 73 0 42
t:log off for 102 0 65
t:lol not lol 171 0 30
t:long sleev in 89 0 48
t:long way home -76 -11 0
t:look at me -92 13 -58
t:look at the 1 69 -89
t:look like a 137 -6 69
t:look up how 92 0 24
t:los difunt son 0 92 -71
t:los muert ellos 70 0 11
t:mad at me -10 47 -93
t:made a list 142 -14 54
t:made myself throw 2 79 -87
t:make it to 77 57 -64
t:make my mouth 64 0 78
t:make myself walk 77 0 29
t:make sure my 50 0 79
t:man con la -111 -75 19
t:man y el 86 1 21
t:manag shook my 0 74 -41
t:mang larg con 81 0 36
t:mark on my -81 -13 0
t:me a seat 74 -9 48
t:me acab de 138 12 70
t:me acuerd de 0 78 -50
t:me amarr a 0 53 -68
t:me avent tres -57 -72 0
t:me but the -1 79 -22
t:me cans de 30 85 -76
t:me com las 0 35 -74
t:me cont que 0 126 -69
t:me cort el -86 -50 1
t:me cort las -71 -64 18
t:me da igual 70 35 4
t:me da mied 14 39 -76
t:me di par 0 69 -79
t:me di un 0 99 -77
t:me dic que 90 1 67
t:me doy de -22 45 -87
t:me eche un -36 -100 0
t:me eche una -56 -115 0
t:me eche unos 0 72 -46
t:me esta gan 0 89 -134
t:me esta mat -113 -12 0
t:me estoy agarr 0 33 -73
t:me from the 38 67 -16
t:me gust la 82 0 29
t:me in it 34 0 82
t:me in the 98 134 -7
t:me las voy 2 0 68
t:me lo acab 0 84 -74
t:me meti a -50 -95 0
t:me muer por -14 80 -71
t:me on hold 81 0 51
t:me out of 109 51 7
t:me pas la 82 -1 66
t:me pong el 49 0 79
t:me pus bien 0 112 -34
t:me pus hiel -63 -78 0
t:me pus la -25 -105 25
t:me quem con 90 111 -114
t:me quem la -89 -76 0
t:me quier ir 75 -5 37
t:me quier petat 68 0 32
t:me quiero morir -93 -8 1
t:me tir a -79 -66 -26
t:me tom la -100 -76 68
t:me tom las 0 116 -119
t:me tom lo 13 49 -82
t:me tom mi -43 -77 0
t:me tom una -11 -70 -5
t:me va a -100 25 -63
t:me va el 84 0 85
t:me vien sigu 58 0 70
t:me voy a -54 -12 -111
t:me when i -9 17 -76
t:me with cigarett 0 94 -44
t:meant the park -70 -25 0
t:mi espos cre 0 135 -48
t:mi espos y -40 -67 0
t:mi ex me -19 77 -82
t:mi herman y -68 -76 34
t:mi hij dic -27 77 -66
t:mi hij me -94 103 -176
t:mi jef me -102 7 -15
t:mi madr me 14 86 -86
t:mi mam me 0 92 1
t:mi mar me 124 1 105
t:mi nin no -80 -47 1
t:mi nin tien -115 -20 0
t:mi nombr de 0 142 -68
t:mi novi convulsion 68 0 117
t:mi novi me 2 90 -87
t:mi pap no -69 -29 8
t:mi prim se 76 0 23
t:mied a mi 0 14 -86
t:minut and i -28 -71 0
t:mio es un 0 71 -27
t:mir por la 0 49 -77
t:mir ya abri 0 43 -67
t:molest y no -68 -47 0
t:mom leav for 6 80 -55
t:mom not answer 26 0 73
t:mom use to 0 82 -56
t:mor de la -81 -16 3
t:mouth dri but 64 0 78
t:my affair in 81 0 42
t:my bodi can 88 0 115
t:my boss put 0 71 -41
t:my brother and -55 -80 6
t:my brother did 0 106 -37
t:my brother i 65 -3 82
t:my brother where 100 0 39
t:my calf open 77 0 24
t:my chair to 0 128 -82
t:my check and 0 79 -35
t:my cousin is 35 156 -73
t:my dead brother 0 70 -18
t:my ex is 99 -1 55
t:my eye are -7 76 -77
t:my friend cart 0 69 -38
t:my hand on 23 -35 96
t:my head off 0 58 -76
t:my kid got 106 -1 65
t:my kid school 95 -5 33
t:my klonopin down 0 49 -79
t:my last drink -11 -93 -2
t:my life insur 74 0 12
t:my lip are 73 0 14
t:my manag shook 0 74 -41
t:my methadon bottl 85 3 163
t:my mom leav 6 80 -55
t:my mom to -55 -69 -1
t:my mouth dri 64 0 78
t:my mouth is 0 78 -100
t:my phone and -12 68 -28
t:my remain appoint 81 0 39
t:my sub to 0 67 -23
t:my take home 0 146 -110
t:my thigh look 79 0 49
t:myself but if 67 0 13
t:myself throw up 2 79 -87
t:myself w a 0 49 -79
t:myself with a 74 0 4
t:nadi mir ya 0 43 -67
t:naltrexon la uso 0 72 -9
t:name and i 0 72 -32
t:need a new 184 25 40
t:need someth anyth 0 58 -76
t:never go to 12 76 -83
t:new dose make 64 0 78
t:ni el agu 0 84 -10
t:ni nad estoy -75 -18 0
t:night no wine -13 -69 0
t:nin tien fiebr -115 -20 0
t:no aguant los -70 -69 0
t:no cubri la 0 78 -17
t:no dej de 76 12 31
t:no dej dorm -40 -78 0
t:no es par 17 110 -48
t:no estoy a 107 0 20
t:no he comido 0 78 -15
t:no i dont -76 -34 0
t:no im not -47 -70 3
t:no me busqu 93 0 139
t:no me pong 49 8 67
t:no me quier -117 -50 0
t:no me quiero -121 -8 0
t:no piens en -90 25 -41
t:no posit left 51 0 68
t:no pued habl 110 0 118
t:no pued mas -28 54 -97
t:no quier estar -77 -5 20
t:no quier que 84 1 0
t:no quier segu -68 0 -31
t:no se acab -68 -47 0
t:no se si 35 90 -52
t:no sirv par 0 59 -83
t:no teng gan -25 -73 4
t:no use im 0 106 -11
t:no voy a 13 -134 81
t:nobodi has to 63 0 80
t:nombr de la 0 142 -68
t:none for tonight 0 46 -76
t:nos vem en 70 -1 23
t:nose is wreck 0 84 -43
t:not answer me 26 0 73
t:not coke im 19 0 67
t:not come back 13 80 -42
t:not for my 0 67 -50
t:not give up -54 -100 0
t:not gonna sugarcoat 0 52 -71
t:not in ani -69 -36 0
t:not want to -72 -17 0
t:not worth the 0 147 -72
t:novi convulsion fum 68 0 117
t:novi de mi 68 0 27
t:now im the -31 -71 0
t:nunc y es 66 -5 81
t:of be good 0 87 -114
t:of my head -64 -90 28
t:of the blue 85 1 43
t:off the list 0 69 -47
t:offer me a -82 -84 0
t:on my dog 86 -5 28
t:on my leg 77 0 48
t:on my neck -73 -6 0
t:on my own 2 140 -119
t:on my shoulder 0 82 -69
t:on my thigh 57 0 74
t:on my way 12 -85 17
t:on the bus -70 113 -91
t:on the dresser 104 0 51
t:on the edg 21 30 -68
t:on the fridg -25 -70 23
t:on the other 84 -8 34
t:on the phone 18 185 -132
t:on the roof -105 -28 18
t:on time and -99 -41 0
t:one bite the -53 -68 0
t:one for the 3 144 -54
t:one in the 229 -15 141
t:one of my 7 92 -48
t:onli thing i -49 -73 19
t:orang strip are 0 103 -37
t:out at homecom 0 85 -33
t:out for good 105 127 -32
t:out if i 0 26 -72
t:out of my -97 -128 6
t:out of ten 0 58 -72
t:out of the 41 -46 103
t:par la maquet -30 -68 0
t:par no sal 0 44 -68
t:par no tent -34 -72 0
t:par pod dorm 71 0 14
t:par que se -80 -36 4
t:park on the 73 0 19
t:part of me 112 6 47
t:pas de viv 68 0 19
t:pas lo que 25 -20 110
t:pas por la -35 -69 0
t:pastill debaj de 0 21 -82
t:peg en la 41 0 67
t:pens en la -16 22 -74
t:per ahi voy -58 -79 0
t:per suen con 0 76 -48
t:perdi la cuent 152 32 97
t:perdon a mi -96 -38 0
t:pick the spot 86 0 50
t:pick up my -71 -23 -127
t:pickl so bad -31 -148 0
t:pid a la 39 0 71
t:pid dibuj la 0 67 -56
t:pill are in 61 0 87
t:plan on it 0 67 -57
t:playlist for the 71 -2 25
t:pong el arnes 49 0 79
t:por el caf 118 0 33
t:por la metadon 0 75 -26
t:por la ventan 150 49 -10
t:por un trag 0 88 -59
t:posit left for 51 0 68
t:present went great 0 74 -41
t:prim se inyect 73 0 18
t:pus bien pachec 0 81 -24
t:pus hiel en -63 -78 0
t:pus la inyeccion -29 -93 0
t:pus nunc y 66 -5 81
t:put his hand 3 71 -22
t:put it down 0 68 -42
t:put my affair 81 0 42
t:put someth in 41 0 76
t:que hor sal 68 0 42
t:que la quier -76 -9 0
t:que me mat 167 0 59
t:que me pas 93 0 108
t:que me prest -78 -60 22
t:que me tom -68 -19 8
t:que me toqu 38 0 75
t:que no a -91 -45 0
t:que no se 7 80 -57
t:que pas lo 37 0 110
t:que se acab 114 0 57
t:que se sequ -81 -36 0
t:que veng la 69 0 33
t:que ya me 35 0 67
t:que ya no -82 -76 -7
t:qued con el 0 89 -20
t:quem con la 77 87 -78
t:qui se qued 82 0 26
t:quier estar aqui -115 -5 0
t:quier ir al 68 15 20
t:quier mor de -78 -4 0
t:quier segu en -87 0 -38
t:quiero morir quiero -91 -3 0
t:quiet is just -70 -44 0
t:reason you think 0 109 -88
t:rec ya camin 0 75 -36
t:regret to report 0 70 -38
t:remov me from 86 0 31
t:right now not 0 85 -69
t:rode it out -35 -83 0
t:rompi mi jurament 0 106 -18
t:rope at the 89 0 33
t:run out of 59 73 -8
t:rut larg y 0 43 -67
t:sab por que 122 8 61
t:sad yes hopeless -17 -73 0
t:said everi gymnast 0 70 -22
t:said id be 0 91 -81
t:said it was 100 21 44
t:sat at the 116 -2 75
t:save me a 74 -9 48
t:save up my 45 0 109
t:say thank you 108 3 23
t:se a que 68 67 -13
t:se acab el -70 -53 0
t:se acab la 69 120 -48
t:se inyect y 79 0 27
t:se lo dij -135 -26 1
t:se lo he 0 59 -78
t:se me fue -109 -39 -13
t:se me olvid -115 -80 -17
t:se me peg 88 0 53
t:se me qued -1 86 -18
t:se me quem -71 -22 0
t:se me va 69 -32 86
t:se me ven 140 0 42
t:se qued con 144 0 55
t:seal and stamp 87 0 22
t:see you in 93 -2 5
t:see you on 67 -1 11
t:self harm no -82 -1 0
t:sent me home -3 133 -14
t:she has the -13 104 -98
t:she pass in 95 0 43
t:she wrote it -69 -26 0
t:shes look at 0 53 -72
t:shook my hand 0 74 -41
t:shot up and 29 0 68
t:si me voy 0 45 -120
t:sig igual de 0 67 -19
t:sig quer mor 77 0 36
t:sleep for a -80 -7 0
t:slice my calf 77 0 24
t:smell it on 0 96 -77
t:so bad i -9 47 -74
t:so hard i -47 -124 -1
t:so i final 72 -2 5
t:so now it 80 0 94
t:sold the truck 69 0 23
t:solt el volant 71 0 22
t:some by tonight 0 51 -102
t:someth anyth to 0 58 -76
t:someth in my 26 0 80
t:sorri i miss 75 0 45
t:sort my pill -71 -40 0
t:stand on the -67 -19 3
t:stood on the 130 0 59
t:strip are at 0 103 -37
t:strip went through 0 70 -14
t:strong is it -83 -34 0
t:stuck in my -93 -46 -5
t:sugarcoat it i 0 52 -71
t:take the kid 68 0 19
t:talk about it -26 83 -40
t:talk me down 61 7 78
t:talk to my 0 103 -37
t:tell me to 106 4 55
t:tell me where -69 -36 0
t:tell my mom 123 42 26
t:ten out of 0 58 -72
t:teng de la 0 115 -85
t:teng en la 0 112 -132
t:teng gan de 12 -107 59
t:teng la pip 0 33 -67
t:teng las pastill 18 0 95
t:teng mied de 78 0 105
t:teng que dej -23 -80 0
t:teng que llev -90 -34 0
t:teng un plan -73 -21 37
t:than i want 0 34 -72
t:thank for everyth 138 0 29
t:that goe i -92 -34 0
t:the app where 0 81 -35
t:the babi slept -7 99 -33
t:the blade on -67 -9 0
t:the bottom of 0 82 -57
t:the box of 0 121 -33
t:the bridg on 83 -1 37
t:the bus to 0 98 -59
t:the car befor 33 83 4
t:the car key 30 76 -21
t:the casino bar 0 71 -32
t:the coach said 0 70 -22
t:the couch and -64 -68 0
t:the death of -115 -39 0
t:the door with -33 31 -95
t:the edg of -6 20 -72
t:the exit for -8 104 -68
t:the flu i 0 75 -5
t:the hardwar store 68 -19 33
t:the last one 37 -75 47
t:the long way -124 -18 8
t:the nausea gone 64 0 78
t:the new dose 64 0 78
t:the next four 0 71 -19
t:the night staff 86 -13 20
t:the no box -70 -39 0
t:the nurs i 128 0 32
t:the old neighborhood 0 125 -68
t:the onli one 93 -4 42
t:the other thing 48 101 -46
t:the packag store 0 147 -33
t:the park deck 73 0 16
t:the phone with 14 176 -79
t:the pill are 16 0 68
t:the pill in 31 0 68
t:the pill out 2 44 -67
t:the pumpkin patch -19 -72 0
t:the question about 87 0 3
t:the reason you 0 109 -88
t:the spare key 67 0 14
t:the urg is 0 71 -30
t:the urg to 82 -21 82
t:the wagon the -19 -72 0
t:the wait room -75 -33 3
t:the walk in 0 83 -45
t:the whole bottl -69 -69 6
t:the whole box 80 4 13
t:the window with 71 0 74
t:the world would 70 0 74
t:then go bowl -80 -7 0
t:then i found 0 84 -77
t:then light out 0 119 -45
t:there a bottl 0 68 -112
t:thigh look like 79 0 49
t:thing to me 0 79 -67
t:think about when -73 -21 0
t:think i can 0 53 -79
t:think i got 88 0 72
t:think it late -73 -21 0
t:think of you -175 -70 0
t:this keep up 0 51 -102
t:tir a la -79 -90 0
t:tir la toall 21 95 -44
t:to be a 73 -6 48
t:to be dead 138 0 36
t:to be here -78 -7 5
t:to be the -79 -21 0
t:to die in 82 0 11
t:to do it 92 0 163
t:to get high 24 83 -15
t:to get so 0 103 -75
t:to get the 115 0 73
t:to hurt myself -171 -67 14
t:to kill me -136 -33 1
t:to kill my 87 0 41
t:to make myself 77 0 29
t:to me at 20 67 -14
t:to me in 0 55 -69
t:to my dead -1 103 -37
t:to say thank 67 -17 28
t:to see my -69 -9 0
t:to sleep for -80 -7 1
t:to the corner 0 70 -62
t:to the gun 72 0 44
t:to the night 86 -13 20
t:to the parti -1 92 -77
t:tod la noch -99 23 -63
t:tod los dias -66 -96 18
t:told her im -78 -51 0
t:told her no -76 -34 0
t:told my wife 17 90 -54
t:told the nurs 128 0 32
t:tom hast el 0 72 -43
t:tom la pastill -84 -22 0
t:tom las pastill 1 113 -107
t:tonight if this 0 51 -102
t:took 30 of 76 0 54
t:took my med -54 94 -75
t:took one of 0 67 -57
t:took the exit -8 104 -68
t:took the long -76 -11 0
t:trab la lengu 76 21 36
t:traffick at 16 0 68 -29
t:tres dias sin 0 73 -24
t:tri to get 113 0 99
t:tri to kill -78 -5 1
t:tri to make 77 0 29
t:two week ago 99 0 93
t:un cuart en 0 67 -56
t:una de mis 98 0 101
t:una list de 88 -5 31
t:unas caguam con 0 81 -20
t:under the bed 88 0 53
t:up and now 14 0 69
t:up at the 20 70 -3
t:up in the -11 1 -70
t:up my kid 11 69 -98
t:up my methadon -30 -68 3
t:updat my beneficiari 70 -1 31
t:use to burn 0 116 -55
t:use what was 88 0 49
t:va a mat -79 -44 1
t:va a sal 0 105 -50
t:vem en la 75 -1 24
t:veng la flac 69 0 33
t:ver si un 68 0 33
t:vien en camin 0 119 -25
t:viv asi de 72 0 22
t:volvi a usar -15 -118 -3
t:voy a cambi 0 69 -56
t:voy a cort 91 0 34
t:voy a dormir -42 -68 0
t:voy a estar -53 -38 106
t:voy a hac 9 -26 72
t:voy a la 0 85 -41
t:voy a llam -89 -32 0
t:voy a ocup 73 0 44
t:voy a tom 2 75 -7
t:voy en camin -26 -123 0
t:w a steak 0 49 -79
t:wagon at the -19 -72 0
t:wait for the 91 0 25
t:wake up for -93 -20 0
t:walk past the -13 2 -76
t:wanna die in -79 -23 0
t:want it over 34 0 86
t:want one readi -45 -68 0
t:want to be 94 26 60
t:want to die 64 -25 80
t:want to disappear -89 -15 2
t:want to get -121 -37 -62
t:want to hurt -146 -27 6
t:want to jump 86 0 17
t:want to plan -67 -30 0
t:want to say -30 -87 35
t:want to sleep -70 -7 16
t:want to use -27 74 -64
t:was for a 82 0 17
t:was left of 102 0 64
t:was rape in 0 48 -75
t:was traffick at 0 68 -29
t:went great and 0 74 -41
t:went through the 0 70 -14
t:what i need 68 0 94
t:what the form 0 91 -30
t:what was left 102 0 64
t:whatev happen happen 51 0 90
t:when i think -73 -21 0
t:when i was -39 266 -222
t:when my mom 6 80 -55
t:where i use 0 81 -35
t:while the babi 0 109 -33
t:who i think -73 -21 0
t:wife and i -81 -18 0
t:wife say i 0 70 -18
t:will go find 0 51 -102
t:with a tire 74 0 56
t:with group done 0 93 -60
t:with journal done 0 93 -60
t:with my cousin -12 -78 -24
t:with my kid -61 175 -83
t:with my methadon 0 69 -25
t:would like to 72 -2 61
t:wrong side of 68 0 24
t:wrote it all -69 -26 0
t:wrote the letter 109 0 48
t:y dic que 93 -5 79
t:y dij que 69 -41 55
t:y el vas 86 7 63
t:y esta hel 73 0 25
t:y fueron once 91 0 90
t:y lueg el 0 102 -53
t:y me abraz -90 -48 0
t:y me dio 77 6 11
t:y me estoy 33 0 115
t:y me fui -28 -97 0
t:y me los 0 155 -96
t:y me qued 23 -25 71
t:y me sent 72 -19 21
t:y nadi mir 0 43 -67
t:y ni lo -21 -80 0
t:y no es 36 110 -18
t:y no me -151 -117 -63
t:y no sient 45 0 115
t:y no vuelv 36 0 97
t:y por fin 67 0 31
t:y se acab 83 0 17
t:y se fue 5 -69 4
t:y sig igual 0 119 -69
t:y ya no -37 76 -128
t:y yo con -15 -81 24
t:ya abri la 107 43 -18
t:ya camin ya 0 75 -36
t:ya estoy mejor -84 -62 0
t:ya me cans 38 106 -81
t:ya me pus -60 -105 0
t:ya no aguant -78 -73 -9
t:ya no me 1 118 -36
t:ya no se 7 41 -73
t:ya no viv 0 46 -75
t:ya no voy 122 -66 86
t:ya que veng 69 0 33
t:ya rec ya 0 75 -36
t:ya teng el 70 45 68
t:year sinc my -48 -88 0
t:yes hopeless no -17 -73 0
t:you can guess 13 92 -17
t:you in the 103 -2 14
t:you know what 1 196 -126
t:you on the 67 -1 11
t:you tell me -92 -53 0
t:youll need a 177 0 42
w:0 -21 455 -178
w:09 0 136 -83
w:0rdere 0 91 -20
w:1 90 46 -33
w:10 -90 125 74
w:104 0 47 -21
w:10am 115 -1 62
w:10k -28 -61 0
w:11 147 -11 139
w:11pm -16 -139 0
w:12 -157 -23 -21
w:121 -29 -72 0
w:130 0 68 -32
w:14 -118 69 -123
w:140 -15 84 -181
w:15 85 47 18
w:16 5 68 -37
w:17 84 -7 10
w:172 0 47 -21
w:18 48 -23 9
w:180 42 0 64
w:1974 -28 -50 0
w:1988 -36 -65 0
w:1991 0 11 -81
w:1996 -44 -43 0
w:19th 0 49 -44
w:1am 0 59 -56
w:1pm -64 -59 0
w:1st 0 77 -44
w:2 81 20 -15
w:20 -17 164 -45
w:200 -16 162 -54
w:2004 0 45 -64
w:2011 31 104 30
w:2015 -2 92 -25
w:2016 -7 -62 0
w:2017 -47 -9 0
w:2018 -1 -70 0
w:2019 106 -22 45
w:212 -47 -121 0
w:22 -38 -44 0
w:24 -1 -101 0
w:25 -4 254 -25
w:290 173 0 89
w:2am -94 -9 15
w:3 -211 -32 -351
w:30 89 116 -11
w:300 -16 206 -70
w:30th 101 -3 73
w:31 47 0 24
w:31st -43 -6 0
w:34 61 0 61
w:340 -44 -12 0
w:35 -42 -14 0
w:3am 320 7 49
w:3pm 43 -4 11
w:3rd 27 86 -111
w:4 -156 -129 -98
w:40 286 -178 192
w:400 -49 -95 -12
w:405 -47 -5 0
w:40th -72 -8 0
w:43 68 0 35
w:44 72 34 56
w:4411 172 0 39
w:47 164 0 264
w:48 0 87 -59
w:4am 0 112 -110
w:4th 0 288 -133
w:5 -156 -172 -58
w:500 32 -65 33
w:5th 78 20 11
w:6 -150 -50 -103
w:60 119 -62 120
w:61 -26 -14 -69
w:7 -112 -216 -55
w:70 43 0 56
w:72 0 55 -17
w:74 14 -13 66
w:8 -90 -85 -124
w:800 0 67 -42
w:87 -7 -55 0
w:88 -46 -67 0
w:8ball 0 168 -119
w:8th 0 51 -49
w:9 -76 -255 106
w:90 -7 47 -47
w:900 -23 -98 0
w:92 -2 -40 0
w:94 -31 -52 -2
w:95 69 -4 37
w:988 26 -2 44
w:9am -64 -31 -43
w:a -114 -102 -22
w:aa -56 -58 0
w:abaj 252 213 12
w:abl -4 76 -57
w:abog -45 -28 0
w:abort 175 0 26
w:about -335 -347 66
w:abra 97 0 33
w:abran 15 0 43
w:abraz -273 -73 -65
w:abre -46 -50 -8
w:abren -45 -79 -23
w:abri 246 -16 148
w:abrir -102 -11 -36
w:abrirl 9 66 -31
w:abroad 54 0 11
w:absenc 42 -1 13
w:abstinent -36 5 -47
w:abt 148 -34 68
w:abuel -60 -2 -87
w:abuelit -16 60 -79
w:aburri -20 -47 0
w:abus -24 295 -319
w:aca 70 44 119
w:acab 204 91 122
w:acampros 0 79 -21
w:accept -69 -13 -37
w:accid -24 -28 77
w:accident 0 16 -76
w:account -7 3 -74
w:ace -46 -30 -15
w:aceitun -80 -23 0
w:aceler -56 -41 0
w:acer 0 152 -70
w:acetaminof 66 0 23
w:acid -84 -4 -37
w:aciert -92 -37 0
w:aclar -64 -47 0
w:acompan -59 -37 0
w:acord -107 -130 0
w:acorral 223 0 93
w:acquaint 0 56 -11
w:across -59 -72 4
w:act 107 -60 72
w:action -82 -96 4
w:activ -59 -50 0
w:actual 18 -75 32
w:acuerd -12 133 -130
w:ad -2 113 -27
w:add -22 -100 44
w:adderal 0 123 -71
w:addi 0 36 -51
w:addict -92 -60 -6
w:address 98 -26 69
w:adel -36 5 -55
w:adelant 112 -5 73
w:adentr 51 42 76
w:adhd 0 129 -190
w:adi -31 -19 80
w:adict -41 -75 0
w:adivin 0 107 -52
w:adopt -56 -36 2
w:adorn 0 77 -9
w:adred 51 0 33
w:advanc -18 -11 -95
w:advil 86 -17 126
w:aerob -7 41 -38
w:af 0 28 -65
w:affair 161 0 78
w:afford 0 72 -13
w:afloj 0 68 -47
w:afraid 28 199 -146
w:after 341 97 252
w:aftercar -118 -65 0
w:afternoon -36 -5 -61
w:afterparti -62 -114 -29
w:afterward -21 63 -65
w:afuer -31 -69 125
w:afuera -53 -14 0
w:again 264 126 130
w:against 29 47 -52
w:agarr 122 25 -15
w:age -97 -15 -46
w:agenda -40 -27 0
w:agin 0 142 -96
w:agn 0 44 -91
w:ago 248 3 272
w:agobi -68 -43 0
w:agre -79 -158 5
w:agu -78 140 -120
w:agua -15 -54 0
w:aguant 170 27 195
w:aguel 41 0 20
w:aguj -25 -40 -60
w:agust 45 0 94
w:ahead 36 26 53
w:ahi -2 272 -142
w:ahog 34 -131 149
w:ahor 29 11 -95
w:ahora 43 42 23
w:ahorc 25 -102 57
w:ahorit 163 74 -5
w:ahorita 42 -8 14
w:ahorqu 51 0 87
w:ahorr -226 -39 0
w:aid -58 -66 0
w:aint 53 77 34
w:air 128 -97 190
w:aisl -20 -3 -44
w:ajarr 53 0 14
w:al -57 120 133
w:alarg 0 93 -48
w:alarm -136 -241 245
w:alas -77 -59 0
w:alberc 87 -42 44
w:alcanz 127 64 -3
w:alcohol 2 -123 191
w:alder 56 0 25
w:ale -69 -170 -1
w:alej 44 0 17
w:alert -173 -126 0
w:alfil 39 0 45
w:algebra -62 -51 -19
w:algo 282 190 -14
w:algui 121 123 -52
w:alguien 58 -39 80
w:aliv 101 -40 144
w:alivi 51 0 53
w:all -185 -159 -130
w:allergi -54 -62 -1
w:allow -129 -77 0
w:almoh 12 79 42
w:almost 106 -137 228
w:alo -59 -46 0
w:alon 128 104 26
w:along -13 78 -26
w:alreadi 276 371 -57
w:alredi 7 124 -93
w:alright -151 -58 -27
w:also 57 50 -33
w:alta -105 84 -209
w:altar -27 58 -77
w:alto -4 -168 7
w:alway -33 -36 -58
w:am 226 109 24
w:ama 0 46 -58
w:amanec 152 0 158
w:amaneci -151 201 -194
w:amanezc 127 0 95
w:amarillo 0 53 -21
w:amarr -92 112 -143
w:amaz -45 -14 -53
w:ambien 0 79 -115
w:ambul -29 -87 107
w:amen 43 0 57
w:amenaz 65 19 10
w:amo 104 0 65
w:among -29 -48 0
w:amor -98 -11 5
w:amount 22 -6 89
w:an -63 197 -103
w:ana -127 -109 0
w:analisis -81 -51 0
w:anchor 0 57 -32
w:and 212 72 174
w:anda 196 6 134
w:andab -82 -66 -73
w:andad -40 -22 0
w:anden 65 0 65
w:ando 43 245 -150
w:anduv -47 83 -26
w:anem -47 -25 0
w:aneurysm 199 0 87
w:anex -30 59 -26
w:angel 138 -19 88
w:angri -122 -102 16
w:ani 16 -214 218
w:anim -191 -101 -108
w:animo -8 -51 0
w:ankl 97 -17 66
w:anniversari 63 -9 45
w:ano 20 -117 54
w:anoch 305 292 46
w:anon -52 -111 0
w:anos -254 -188 -152
w:anoth 55 105 -112
w:ansi 9 121 -133
w:ansied -21 107 -148
w:answer -170 -58 28
w:ant -3 43 -25
w:antabus -66 217 -244
w:antes 35 -98 130
w:antibiot -9 -208 31
w:anticongelant 98 0 41
w:antifreez 123 0 5
w:antoj -107 -33 -79
w:anxieti -46 -8 0
w:anxious -64 -42 0
w:anybodi -18 23 103
w:anymor 127 30 106
w:anyon -87 -83 69
w:anyth -34 101 -135
w:anytim 23 0 55
w:anyway 110 10 52
w:apag 129 -95 206
w:apaga -42 -13 0
w:aparc 0 58 -57
w:apart 43 19 15
w:apartment 10 0 45
w:apen -5 163 -38
w:aplic -7 91 -8
w:apolog -183 -90 0
w:apost -3 -4 -57
w:apostar 0 148 -72
w:app -160 224 -211
w:appar -2 157 -48
w:appetit 173 57 -4
w:applebe 0 113 -111
w:applic -67 -23 0
w:appoint 130 54 81
w:appreci -21 -68 7
w:approv -107 -101 3
w:approxim 0 116 -63
w:aprendi -61 -66 0
w:aprendiendo -95 -108 0
w:apriet 65 0 24
w:april -25 -93 5
w:aprob -41 -48 14
w:apuest 0 76 -70
w:apunal 143 0 47
w:apunt 24 -76 70
w:aquarius -13 -52 0
w:aqui 209 54 133
w:aran 30 60 -62
w:arbol 121 -11 52
w:arcoiri -2 -63 0
w:arden 88 11 -31
w:ardiend 81 0 154
w:are 4 49 117
w:arent 49 14 -44
w:aret 65 -32 37
w:argu -26 -88 85
w:argument 52 61 0
w:arm 233 6 208
w:arma 87 -6 35
w:armaron 0 31 -46
w:armi -6 120 -126
w:arnes 81 0 132
w:around 224 245 86
w:arranc 77 -8 40
w:arrang 55 0 48
w:arregl -72 -102 -51
w:arrepenti 80 0 50
w:arrepient -84 -105 14
w:arrest -74 177 -85
w:arrib 90 -51 67
w:arriv -22 -68 118
w:art 64 -21 34
w:artificial -114 -54 0
w:artist -46 -1 0
w:as 3 -38 -48
w:asad -27 -57 0
w:asalt 64 -3 125
w:asco -21 39 -83
w:ase -67 -99 -19
w:asesin -5 -61 0
w:asham 30 50 -12
w:ashamd 0 142 -96
w:asi 135 90 -16
w:asistent -43 -22 0
w:ask -223 -333 99
w:asleep 120 160 65
w:asom 50 0 46
w:aspirin 17 0 64
w:assault 0 45 -64
w:assess -80 -64 0
w:associ 0 44 -20
w:asta 56 64 -1
w:asust -176 -125 0
w:at -166 21 -286
w:ataqu -68 109 -69
w:ate -172 -37 -69
w:atencion 49 0 1
w:atiendan 0 241 -135
w:ativan 0 68 -56
w:atm -13 -69 0
w:atras 164 -57 69
w:atropell 138 0 108
w:attach -25 -51 3
w:attack 304 -4 264
w:attempt -91 -58 0
w:attend -159 -104 -23
w:audi 51 -6 5
w:august 171 89 7
w:aunqu -41 -40 4
w:aunt -236 -91 -77
w:auth 0 49 -10
w:autocorrect -48 -25 0
w:autop 102 0 34
w:auxili -47 -68 0
w:aven -5 -16 53
w:avent 108 9 120
w:averig 19 0 52
w:avion 41 0 22
w:avis -94 43 -200
w:avoid 0 57 -66
w:awar -19 -41 0
w:away -165 366 -167
w:ay 43 -20 40
w:ayer 79 422 -175
w:ayud -7 -119 11
w:ayuda 0 155 -51
w:ayudenm 128 18 5
w:ayun -38 -45 0
w:azote 94 46 94
w:azuc -47 -46 19
w:azul 89 -48 29
w:b 50 -72 25
w:babi -24 -70 114
w:baby -112 -24 0
w:babysitt 11 21 -88
w:bac 0 170 -23
w:bacement 20 0 68
w:back -260 -103 -83
w:background 123 0 47
w:backpack 86 13 43
w:bad 221 55 17
w:badg -58 -82 0
w:bag -7 207 -25
w:bail -158 -131 0
w:bailando -18 -102 0
w:baj -28 234 -136
w:baje -12 -61 0
w:bajit 34 40 17
w:bajon -68 -34 0
w:bake -49 -81 0
w:bakeri -32 -45 0
w:bal 374 -101 163
w:balcon -45 -106 89
w:ball -31 149 -119
w:balloon -43 -4 -5
w:ban -44 -160 107
w:band 0 -51 97
w:bandag -82 -21 0
w:bandaid 96 -11 50
w:baner -83 -62 0
w:bang -102 -86 69
w:bank 11 -3 -126
w:banquet -3 96 -44
w:bar -65 233 -290
w:barandal 49 0 46
w:barbar -49 -28 0
w:barbecu -22 -117 0
w:barcod 97 0 84
w:bard 40 2 7
w:bare 19 220 -94
w:barefoot 15 0 40
w:bargain 0 118 -63
w:barr -3 47 -82
w:barranc 48 0 69
w:barri -60 -34 -32
w:bartend -34 230 -244
w:bas -14 27 -65
w:basebal -9 60 -21
w:basement -35 54 -49
w:basic 17 -26 48
w:basket 43 -1 27
w:basur 24 189 -39
w:bat 232 -53 190
w:bath -125 -123 15
w:bathroom 32 128 -89
w:bathtub 62 -41 63
w:batteri -108 -27 0
w:bautiz -9 192 -72
w:bc 128 14 181
w:bday 21 87 -30
w:be 586 110 431
w:beam 203 -8 80
w:bear -80 -60 0
w:beard -78 -62 0
w:beat -62 -93 35
w:beaten -1 65 -64
w:beb -62 -51 -27
w:beber 0 78 -29
w:bebi 53 216 -108
w:bec 0 46 -11
w:becam -5 352 -126
w:becaus -100 -204 117
w:bed -111 -25 71
w:bedroom 62 0 51
w:bedtim -64 -31 0
w:been 431 261 164
w:beer -97 171 -272
w:befor -22 -65 55
w:beggin 0 49 -29
w:begin -170 -117 0
w:behind -30 -102 118
w:beleiv 73 0 40
w:believ -60 -62 -57
w:bell -43 -48 0
w:belli 16 -1 83
w:belong 36 66 -45
w:belt 126 30 84
w:benadryl 5 -27 68
w:bench 48 10 -1
w:bendig -79 -36 -7
w:bendit -35 -98 0
w:beneficiari 115 -5 52
w:benz 0 58 -68
w:benzo 0 175 -106
w:bes -50 -72 83
w:besid -47 -56 0
w:best -66 -167 68
w:bet -32 -74 -70
w:better -44 134 -118
w:between -71 97 -87
w:bever -73 -36 0
w:beverag 0 50 -30
w:bf 45 -16 41
w:bibliotec -65 -50 0
w:bici -90 -138 0
w:bien -305 -98 -61
w:biern 0 127 -40
w:big -62 82 -96
w:bigger 67 102 37
w:bike -71 -38 24
w:bill -70 -93 -1
w:billboard -46 -19 -7
w:billet 0 99 -121
w:bin -80 -45 -2
w:bing -33 93 -66
w:bingo -75 -174 0
w:biologi -4 -40 0
w:biopsi 135 12 65
w:bipolar 0 115 -40
w:bird -43 -6 30
w:birthday 329 78 101
w:bit -147 -150 13
w:bite -116 -130 0
w:bitten 0 31 -106
w:black -10 273 -84
w:blackout -63 6 -47
w:blade 118 -28 174
w:blah -75 -70 0
w:blame 77 0 54
w:blanc 136 -104 116
w:blanket -40 -9 42
w:bleed 186 57 143
w:blew -2 -56 8
w:blister -19 -60 37
w:block 76 80 -61
w:blood -31 -128 141
w:bloodi 38 11 -94
w:bloom -71 -25 0
w:blow 21 -44 12
w:blue 141 -1 156
w:blunt -27 -82 -16
w:bo -23 -44 0
w:board -9 49 -16
w:boat 61 -13 54
w:boc 55 142 -118
w:bod -228 11 -41
w:bodi 130 66 91
w:boil 124 24 20
w:boler -8 -83 0
w:bolich 0 56 -59
w:bols -99 -81 -56
w:bolsill -10 -55 0
w:bolsit -9 22 -72
w:bolvi 0 96 -36
w:bondi 44 10 40
w:bone -5 49 -134
w:bonit -92 8 -31
w:book 95 -74 56
w:bookmark 0 53 -3
w:bookstor -19 -46 0
w:boot -34 -100 -35
w:bootlac -8 -69 0
w:booz -15 -59 -20
w:bore -91 -124 0
w:born 168 -42 225
w:borr 57 163 -179
w:borrach -51 -116 9
w:borren 0 40 -14
w:borrenm 51 27 63
w:borrow 204 0 84
w:boss -47 10 -74
w:bot -53 122 -145
w:botan -14 -61 0
w:botell 97 37 -52
w:botellon 0 53 -49
w:both -241 -132 -75
w:bother 88 56 23
w:boton -79 -61 13
w:bottl 348 69 270
w:bottom -83 171 -200
w:bought 325 93 44
w:bounc -87 -128 -48
w:bound -45 -32 0
w:boundari -89 -80 -14
w:bourbon -22 119 -34
w:bout 68 133 -52
w:bowl 158 9 241
w:box -228 -56 -9
w:boy 108 202 -96
w:boyfriend 260 79 131
w:bp 0 56 -27
w:bra 0 28 -43
w:brace -61 -86 4
w:brain 9 89 -197
w:brake -57 -73 25
w:brandi -6 -54 0
w:brang -38 -44 0
w:brav 26 -3 51
w:braz 293 -15 247
w:brb -82 -29 0
w:bread -93 -37 4
w:breadstick 93 0 46
w:break -29 -100 -25
w:breakfast -69 35 9
w:breath 145 -44 179
w:breathalyz -2 116 -45
w:brew -31 -54 0
w:bri 45 0 5
w:bridg 76 -55 135
w:brill 0 50 -106
w:brinc 347 84 112
w:brind -20 172 -183
w:bring -122 -89 -26
w:brinqu -43 -38 0
w:brisket -66 -3 0
w:bro -56 -41 -1
w:broke -13 152 -56
w:broken -94 -40 -99
w:brom -45 -50 31
w:brother 40 23 15
w:brought -67 -99 75
w:browni 35 -31 95
w:browser 32 -106 66
w:bruis -21 20 -245
w:brunch -73 -61 0
w:brush -33 0 -59
w:brutal -47 35 -1
w:btw 46 -7 11
w:bucal 0 56 -36
w:buck -59 -226 0
w:bucket -25 67 -17
w:bud -18 -72 0
w:buddi 121 136 8
w:buen -111 17 -148
w:bueno 55 30 0
w:bufand 0 52 -83
w:bug -28 26 -87
w:build 1 -9 -46
w:built -42 18 -26
w:bullet 124 -67 159
w:bult 48 -29 20
w:bum -52 -3 0
w:bump -29 44 -182
w:bumpi -66 -76 0
w:bunch 89 0 29
w:bunny -61 -5 0
w:bupe -2 219 -169
w:buprenorfin -86 162 -163
w:buprenorphin -53 -82 -23
w:bur 9 57 -40
w:buri 63 -75 27
w:burl 98 -2 40
w:burn -78 13 85
w:burocrat -70 -71 0
w:burpe -25 -76 0
w:burrito -13 -100 0
w:bus 46 7 -17
w:busc 31 9 69
w:bush 71 0 111
w:busqu 250 -12 302
w:busquens 247 0 85
w:bust 0 110 -116
w:but -587 -484 -183
w:butcher -51 -20 0
w:butt -26 -111 0
w:buy 11 212 -114
w:buzz -7 184 -68
w:by -173 -347 3
w:bye 233 30 64
w:byeeveryonesorryiamsosorrydontletmymomcomeinfirst 170 0 96
w:c -97 -49 -36
w:cabes 56 0 41
w:cabez 41 108 -105
w:cabin -92 -26 39
w:cabinet 84 346 -155
w:cabl -53 14 -60
w:cabron 14 164 -1
w:cachet 10 55 -96
w:cad 313 -44 266
w:cada 102 185 -51
w:cae -81 8 -45
w:caer -36 -118 0
w:caf 95 -18 57
w:cafe -67 -3 0
w:caffein -18 -44 0
w:cag 72 -18 63
w:cage -3 -53 0
w:caguam 0 176 -93
w:cai -34 193 -73
w:caig 103 0 115
w:caj -65 -143 44
w:cajer -1 77 -64
w:cajon 135 -3 84
w:cake -16 -121 29
w:calambr -2 79 -50
w:calcetin 1 -3 53
w:calcul 85 0 75
w:calendar -52 -96 17
w:calendari -30 -64 0
w:calent 81 -34 52
w:calf 129 0 39
w:cali -8 86 -40
w:calient 65 -20 42
w:call -58 125 -132
w:calladit -7 47 -15
w:calm 321 -143 284
w:calor -167 -83 61
w:calv -169 -154 -11
w:cam -33 95 -43
w:cambi -311 -125 -139
w:came -120 -468 49
w:camell -1 129 -86
w:camera -44 16 -15
w:camin -29 241 -117
w:caminando -12 -61 0
w:camino -2 -63 0
w:camioneta 46 0 35
w:camp 26 89 -12
w:campaign -51 -50 0
w:campament 0 62 -39
w:campral 0 50 -16
w:campsit 0 110 -9
w:can -330 -109 -104
w:canal 44 0 30
w:canc 141 0 84
w:cancel 88 -59 57
w:cancelen 0 160 -62
w:cancer 9 -39 42
w:cancion -141 -100 0
w:candi 0 78 -15
w:candl -43 -211 17
w:cangrej 6 32 -51
w:cannot -62 -42 43
w:canon 0 122 -58
w:cans -20 69 7
w:cansa 103 0 12
w:cant -33 303 -122
w:cantin -40 -29 -79
w:cap -14 34 -74
w:capataz 0 55 -20
w:capear 0 42 -28
w:car -89 -174 29
w:carbon 384 0 174
w:carcel -49 -121 5
w:card -100 -75 -57
w:cardio -68 -2 0
w:care 35 -5 -71
w:caretak 0 164 -44
w:carg 73 58 -42
w:cargador -167 -100 0
w:carisim -42 -33 0
w:carn -18 72 -69
w:carniceri -87 -60 0
w:carpet -64 -42 31
w:carr 308 -77 228
w:carreter 135 7 43
w:carri 83 177 -64
w:carriol -47 -25 0
w:carrit -40 2 -10
w:carrot 40 0 8
w:cart 17 1 66
w:carta 53 -1 15
w:cartel -62 -26 0
w:carter -46 -50 -49
w:carv 90 -2 23
w:cas 40 11 3
w:casc 43 0 122
w:caser -98 -23 -58
w:cash -14 144 -166
w:cashier -1 -55 0
w:casi 0 -120 218
w:casill -57 -2 0
w:casin 0 113 -148
w:casino -4 173 -121
w:casserol -155 -122 -9
w:cast 31 -59 22
w:castig 30 0 69
w:cat 307 -121 165
w:catalogu -58 -40 0
w:catch 72 7 -24
w:catec 0 33 -46
w:caught -44 -38 -17
w:caus 30 -10 63
w:causa 0 180 -42
w:cave -6 370 -216
w:caves 47 0 21
w:cay -134 -122 -13
w:ceboll -75 -41 0
w:ced 0 47 -20
w:ceil 37 -4 65
w:cej 18 -5 54
w:celebr -23 225 -89
w:cell 8 36 -64
w:celul -99 -204 -17
w:celula 0 206 -97
w:cement 29 -55 43
w:cen -82 -77 -60
w:cenicer 51 0 33
w:center -10 150 -49
w:centr -126 79 -104
w:cer -49 -129 -53
w:cerc -120 119 -114
w:cercano -64 -39 0
w:cereal -27 -46 0
w:cerebr -4 -40 0
w:cero -9 161 -46
w:cerr 164 108 139
w:cerrajer -44 -38 0
w:certif 47 3 54
w:cervez -56 18 -125
w:cesare -79 -79 0
w:chabon 47 0 13
w:chair 125 178 -120
w:chamarr -51 -2 -11
w:chamb -21 -46 18
w:chamber 386 0 234
w:champ -19 49 -69
w:champagn -5 179 -72
w:champion -86 -8 0
w:chanc 16 105 -29
w:chang -259 -220 52
w:chapter 177 -31 31
w:charcoal 197 0 89
w:charger -89 -101 32
w:chariti -22 -65 0
w:charl -52 -27 0
w:charol -56 -44 0
w:chart -15 82 -42
w:chat -153 -126 -14
w:chav -21 -54 -2
w:che 140 90 35
w:cheat -12 151 -78
w:check -72 -222 90
w:cheek 13 78 -167
w:cheeseburg -46 -35 0
w:chel -15 67 -47
w:chem -97 -67 -6
w:chemo 43 -13 56
w:chess -37 -155 0
w:chest 133 0 143
w:chew 133 116 -5
w:chic -77 -88 10
w:chicharron -49 -38 0
w:chicken -33 42 -10
w:chicl -9 -5 -44
w:chil -78 -28 -4
w:childhood 0 132 -68
w:chill -65 -79 -9
w:ching 20 63 24
w:chip -36 43 -114
w:chiquit -122 -89 0
w:chist -70 -77 2
w:chiv 149 91 61
w:chocol -5 -44 0
w:chocolat -100 -94 0
w:chof 28 -56 27
w:choir -161 -80 -74
w:choke 50 -111 153
w:chop -83 3 -87
w:choqu -85 -10 0
w:chore 18 -17 42
w:christma -35 -49 4
w:chug 12 117 27
w:chup 0 98 -42
w:church -34 28 -88
w:churro -86 -176 0
w:chuy -3 52 -31
w:cicatriz -100 -93 0
w:cider 0 222 -13
w:ciel -66 -31 2
w:cien -106 -122 0
w:cient -9 54 -31
w:cierr 83 50 43
w:cigarett 30 46 20
w:cigarr -94 -12 -47
w:cilantr -57 -16 -4
w:cinc -159 -31 -206
w:cint 268 16 104
w:cinturon 124 0 107
w:cipot 53 0 25
w:circl 67 103 -85
w:circul 3 129 -22
w:cirrosis -64 -58 0
w:cirugi 0 118 -102
w:cit -109 -118 -6
w:citi -55 -59 0
w:ciud -2 47 -26
w:civil -48 -22 -14
w:clap -164 -125 -1
w:clar 120 0 36
w:clarisim 44 0 51
w:clas -91 -76 -18
w:class 60 -143 36
w:clav 131 86 20
w:claw 31 166 -72
w:clean 77 -110 -41
w:clear -25 -75 15
w:cleric -48 -6 0
w:click -86 -92 14
w:client 15 -113 51
w:climb -40 29 -45
w:clinic -162 46 -183
w:clinica -2 -63 0
w:clinick 0 49 -11
w:clip 40 -3 30
w:clock 88 74 14
w:clonazepam 133 34 105
w:cloro 115 0 40
w:close 77 260 -62
w:closer 89 -3 71
w:closet -130 -73 67
w:cloth -97 -97 -1
w:club -117 123 -96
w:clumsi 53 0 34
w:co -15 -105 0
w:coach 50 124 -46
w:coaster -43 -58 0
w:coat 133 220 -36
w:cobr 46 488 -222
w:coc -1 -158 31
w:coch -19 -115 92
w:cocin 74 36 103
w:code 67 -139 98
w:codig -23 -48 0
w:coffe -34 -146 75
w:cohet -37 -40 0
w:coke -96 -82 120
w:col -256 -60 -26
w:colch -101 -31 0
w:colchon 147 4 61
w:cold 115 96 73
w:colect -59 -40 0
w:colegi 32 142 -76
w:colg 15 -38 72
w:collect 76 -21 51
w:colleg 47 30 -14
w:coloni -29 -80 -3
w:colonoscopi -53 -36 0
w:color -86 -136 38
w:column -55 -19 0
w:com -83 -172 -122
w:coma 161 0 97
w:comadr -25 10 -41
w:comal -31 -58 0
w:combi 26 0 50
w:come 234 38 217
w:comedor -8 -56 0
w:comido 0 130 -25
w:comin 0 17 -45
w:command -51 -48 0
w:comment 0 177 -72
w:commit -50 -18 0
w:communion 0 20 -51
w:communiti -46 -9 0
w:comp 8 42 23
w:compadr -42 94 -171
w:compai 47 0 61
w:companer -18 -101 69
w:compani -74 46 -58
w:compar -58 -38 0
w:compart -90 -49 0
w:complet 69 -82 114
w:compon 0 155 -72
w:compr 88 71 -115
w:comprar 0 90 -51
w:comprob 10 -53 18
w:compu 52 14 29
w:comulg 60 0 29
w:con 17 58 -67
w:conac 0 28 -42
w:concert -38 -69 -9
w:concerta 0 100 -64
w:conciert -122 -6 0
w:conduc -44 -31 0
w:conect -133 -74 -3
w:confes 60 0 29
w:confess 0 129 -62
w:confi 27 -56 144
w:confies 0 28 -45
w:confundi 20 0 78
w:confus 42 -18 5
w:congel -4 119 -107
w:conmig 50 -22 43
w:conmigo 87 99 -30
w:connect -41 -89 0
w:conoc 40 13 -6
w:conoci -60 -58 0
w:conscienc 118 0 66
w:consegui 67 -22 6
w:consent -47 -19 0
w:consol 0 145 -88
w:consum -24 134 -144
w:consumi -32 -28 -102
w:consumir 0 71 -11
w:consumo -2 -50 0
w:cont -210 -78 -46
w:contact -95 -116 1
w:contado 0 86 -105
w:contain -43 -58 0
w:contar 0 67 -24
w:content -76 -37 3
w:contest -23 -84 29
w:contr 203 0 185
w:control -69 -47 -130
w:convenc 88 0 24
w:convulsion 97 42 222
w:cook 3 79 -93
w:cooki -73 -19 -17
w:cookout -49 -159 -5
w:cooler -9 137 -79
w:coor 0 101 -55
w:cop -95 -117 -141
w:copag -64 -47 -3
w:copay -1 136 -66
w:copi -165 -77 8
w:copit -17 67 -20
w:coquet 83 0 20
w:coraj 37 -32 111
w:corazon 128 116 44
w:cork 0 287 -106
w:corkscrew 0 48 -36
w:corn -46 -44 0
w:corner 199 252 -93
w:corni -92 -73 0
w:cornis 48 0 43
w:corr 50 -84 108
w:corre -19 -100 11
w:correct 117 0 38
w:corredor 0 110 -8
w:cort -91 -340 188
w:cortarm 72 0 61
w:cortit -93 -69 0
w:cos 104 224 -113
w:cosa -25 -59 0
w:cosech -49 -104 0
w:cosquill -17 136 -154
w:cost -52 -57 0
w:costa -124 -5 0
w:costco 53 -48 27
w:costr 45 0 15
w:costum -16 -56 0
w:costumbr 198 0 136
w:cotton 0 38 -100
w:couch -118 -119 -106
w:cough 19 75 34
w:could -161 -20 -48
w:couldnt -212 -33 -134
w:counselor -172 -125 -73
w:count -69 4 -9
w:countd 45 0 94
w:counter 180 208 -45
w:countri 0 67 -64
w:coupl 0 69 -85
w:coupon -17 -78 0
w:court -53 31 -27
w:courtroom 47 0 86
w:cousin 107 65 -18
w:cover -118 -119 13
w:covid -17 -74 0
w:cow -51 -53 0
w:cowork -35 113 -65
w:coyot 0 52 -35
w:crack -17 -256 62
w:craft -28 -122 0
w:cramp 0 124 -78
w:crash -96 -6 -120
w:crave -213 -29 -208
w:craving 0 60 -65
w:cravings -1 160 -8
w:crawl -20 54 -109
w:crazi -48 -10 -34
w:cre 90 82 80
w:cream -35 -147 29
w:crec -100 -69 0
w:creer 0 31 -89
w:crei -68 -44 -28
w:cremat 106 0 6
w:creo 0 137 -65
w:cri -92 -48 -11
w:crib 53 10 36
w:crick -56 -39 0
w:cricket 0 43 -16
w:crim -1 -53 0
w:crime -90 -70 0
w:crisi 47 -2 54
w:crisis -58 -51 0
w:cristal -44 3 -56
w:croak 53 0 12
w:crockpot -56 -24 0
w:croquet 105 -22 73
w:cross 294 -83 269
w:crossword -97 -102 1
w:crowbar 27 -28 40
w:cruc -77 -99 -18
w:crucigram -6 -43 0
w:crud -99 -77 -68
w:crudo 0 188 -38
w:cruz 251 2 156
w:ctb 127 0 55
w:cuadern -77 -98 -19
w:cuadr 17 78 -76
w:cual -77 -3 0
w:cuand 97 108 -2
w:cuant 215 -21 326
w:cuanta 0 44 -20
w:cuarent -60 40 -114
w:cuart 47 56 -76
w:cuartel 0 113 -55
w:cuat -62 -32 0
w:cuatr -154 28 -173
w:cuatro 72 17 43
w:cub -16 -54 0
w:cubr -85 -31 0
w:cubreboc -8 -64 0
w:cubri 0 129 -28
w:cuch 127 52 -6
w:cucharit 0 33 -41
w:cuchill 72 -71 238
w:cuell -1 -35 75
w:cuent 73 164 -48
w:cuento -51 -75 0
w:cuerd -126 -112 89
w:cuerp 123 278 -163
w:cuest -49 -66 57
w:cuff 0 47 -21
w:cuid 129 -60 160
w:cuidens 82 0 19
w:culp 172 25 180
w:cumpl -103 41 -53
w:cumplean 236 -57 99
w:cumpli 70 -41 36
w:cumplir 97 0 56
w:cun -173 -127 31
w:cup -2 162 -220
w:cupboard 0 42 -28
w:cur 256 217 36
w:curit -205 -44 24
w:curl -70 -3 1
w:curr -47 2 -61
w:curs -30 -74 0
w:curtain -148 -77 -14
w:curv 0 -74 32
w:custodi 14 -53 58
w:custom -55 -33 0
w:cut 233 -265 383
w:cutter 99 0 54
w:cuz 40 104 -35
w:cuzin 0 52 -51
w:d 8 53 2
w:da 3 172 -119
w:dab 78 123 -24
w:dad 267 39 171
w:dadm 0 64 -33
w:dais 0 41 -12
w:dal 0 54 -63
w:damajuan 0 103 -32
w:damn 80 -19 31
w:dan 13 -133 172
w:dana -50 -80 0
w:danc -50 -32 -33
w:dand 120 8 -10
w:dandol 74 0 43
w:danger -48 -98 70
w:danni 41 0 23
w:dano 56 -17 10
w:dark -21 -93 39
w:darkroom 0 -44 0
w:darl 2 157 -35
w:dartboard 10 0 44
w:dash 62 44 -28
w:databas -105 -133 0
w:date -33 -62 159
w:daughter 40 138 -201
w:day -249 -34 -46
w:daycar -49 -75 0
w:de -87 -263 195
w:dead -102 -19 93
w:deadlift -7 -44 0
w:deadlin 13 -141 47
w:deal 6 192 -68
w:dealer 75 52 -97
w:death -193 -179 25
w:deb -87 -32 59
w:debaj 239 121 70
w:debat -66 -6 0
w:debi 403 0 171
w:debil 40 0 37
w:debit -31 36 -60
w:debt 70 0 33
w:dec -85 -45 -99
w:decaf -29 -90 0
w:decant 0 56 -11
w:deceas -105 -54 0
w:decemb -141 -19 0
w:decepcion 0 49 -27
w:decepciona 116 0 46
w:deci -115 -76 0
w:decid 198 152 -45
w:decidi 46 130 -66
w:decir -30 -45 0
w:decis 150 0 19
w:decision -60 25 13
w:deck 122 0 26
w:declar -49 -72 0
w:decor -43 -18 0
w:ded -45 -54 60
w:dedit -75 -16 0
w:deep 73 -17 76
w:deeper 105 0 48
w:deer 14 -77 27
w:defiend -68 -4 0
w:defin -40 -6 0
w:definit 181 0 107
w:degre 70 0 37
w:dei 100 0 98
w:dej 357 159 99
w:dejenm 107 0 107
w:del -40 13 45
w:delant -36 -90 10
w:delay -22 100 -46
w:delet 94 13 20
w:deli -12 -52 0
w:deliber 73 0 35
w:deliveri 0 175 -92
w:dem 0 84 -97
w:demasi 81 0 58
w:demasiada 66 0 6
w:dembow -61 -33 0
w:demo -53 -63 0
w:demoni 60 0 24
w:deni 0 47 -28
w:denim -30 -61 0
w:denis -46 -80 15
w:denl 0 129 -64
w:denm 0 113 -18
w:dentist -214 -160 -38
w:dentr 56 15 145
w:denver 0 57 -67
w:deposit -42 51 -70
w:depot 57 0 23
w:dept -42 -27 6
w:derrit -35 -42 0
w:desaparec 64 -13 48
w:desayun -71 -31 -48
w:descalz 133 12 -33
w:descans -83 -90 63
w:descanso 53 0 2
w:descarg 0 28 -58
w:descompus -63 -18 0
w:describ -116 -138 0
w:desd 56 353 -273
w:desenrosqu 3 0 40
w:desenterr -44 -43 0
w:deserv 197 11 56
w:desesper -8 -96 -15
w:desgraci 158 0 79
w:design -10 -71 0
w:desk -61 -45 -7
w:desmay 6 -58 -2
w:despach -23 -63 0
w:despacit 61 0 78
w:desped 43 3 20
w:despert -214 55 20
w:despertar 150 0 84
w:despid 37 0 110
w:despido 79 0 15
w:despiert 137 103 44
w:despu 77 165 -17
w:destroy -40 -50 0
w:desviv 54 0 11
w:detail 46 0 33
w:detall -16 -52 0
w:detect -16 -58 0
w:deteng 0 88 -50
w:detent 0 148 -47
w:detox -54 181 -198
w:detr -92 36 -46
w:detuv 0 186 -92
w:deud 117 0 125
w:devil 18 299 -222
w:devolvi 11 104 12
w:di -31 257 -171
w:dia -133 42 -100
w:diabl -18 164 -112
w:diablit 0 16 -72
w:diagnosi 54 0 16
w:dial 0 21 -84
w:dialisis 72 0 105
w:dialysi 35 0 49
w:diari -150 -195 -12
w:diarre 0 136 -64
w:dias 7 112 -275
w:dibuj -11 92 -94
w:dic 65 49 21
w:dich -45 126 -112
w:diciembr 45 -20 -9
w:did 93 122 111
w:didnt 28 -99 -46
w:die 93 -119 186
w:dient -12 206 -108
w:dier 38 -94 44
w:dieron -165 -56 -29
w:diet -78 -116 44
w:dietitian -21 -51 7
w:diez -271 -28 -96
w:differ -59 -126 56
w:difunt -19 171 -133
w:dig 192 211 -137
w:diganl 74 -29 52
w:dihrea 0 42 -31
w:dij -290 -170 -167
w:dijer 89 0 84
w:dijeron -30 -66 32
w:dijo -32 -85 0
w:diner -89 213 -168
w:dinner 181 -4 132
w:dio 38 -203 82
w:dios -31 -93 127
w:diosit 31 0 47
w:direccion 30 -74 61
w:direct -52 34 -70
w:dirti 0 181 -125
w:disappear -192 -40 15
w:disappoint 92 0 97
w:disast -57 -47 0
w:disc -60 -43 0
w:discontinu 0 108 -74
w:discount 40 0 4
w:disculp -49 -73 0
w:dish -62 -64 4
w:dispar 2 -88 41
w:dispatch -12 43 -48
w:dispensari 0 191 -53
w:distint -95 -99 0
w:distr -8 -55 0
w:disulfiram 0 41 -31
w:dive -29 -55 0
w:divorc -55 3 -32
w:divorci -26 -72 0
w:dmv -97 -184 0
w:do -101 63 149
w:dobl -12 113 -124
w:doc -283 -112 -70
w:doce 0 44 -20
w:dock -22 67 -61
w:doctor -132 33 -194
w:doe -36 3 96
w:doesnt -12 22 -68
w:dog 198 160 -12
w:doin 15 15 -44
w:doli 9 99 -89
w:dollar 59 34 -88
w:dolmi 44 0 55
w:dolor 85 7 42
w:domicili 42 0 16
w:domin -87 -149 0
w:doming -38 -148 186
w:domino 195 -29 85
w:don -127 -144 -11
w:donat 7 -79 31
w:dond 13 49 -2
w:done -17 -101 43
w:dont 276 265 -37
w:donut -102 -84 0
w:door 234 44 158
w:dope 104 105 -17
w:dopesick 0 88 -89
w:dorm -78 -9 -66
w:dormi -74 -135 8
w:dormido 0 65 -20
w:dormir -71 -29 -1
w:dos 125 348 -97
w:doscient -35 -52 0
w:dose 90 -8 35
w:dosis 28 41 29
w:doubl 74 -3 73
w:dough -20 -109 0
w:down 102 108 -126
w:downstair 43 -14 7
w:doy 50 52 -76
w:dr 47 -23 47
w:drag 0 119 -136
w:dragon -121 -86 0
w:drain -54 -18 -22
w:drak 0 142 -96
w:drama -13 -81 0
w:drank 249 -92 344
w:draw -99 103 -68
w:drawer 124 4 89
w:dream -82 -134 -16
w:dreamt 56 -2 -17
w:dress 45 -9 22
w:dresser 173 0 84
w:drew 42 -20 101
w:dri 84 100 -3
w:drift 84 0 53
w:drill -115 -37 12
w:drink -158 -79 -214
w:driv 0 55 -23
w:drive 90 -70 20
w:driven 0 20 -45
w:driver -30 -45 -10
w:driveway -27 -40 -43
w:drizli 0 277 -25
w:drog 36 88 -55
w:drop -226 -214 -97
w:drope 0 62 -28
w:drove -7 50 -35
w:drown -17 170 -122
w:drowsi 54 0 11
w:drug 22 189 -106
w:drum -102 -63 0
w:drywal -69 -56 24
w:dsd 0 102 -25
w:duck -111 -12 5
w:duct 197 0 89
w:due -117 155 -102
w:duel -70 -99 56
w:duerm 136 -79 97
w:dui -24 118 -53
w:dum 0 49 -29
w:dump 0 6 -58
w:dur -55 -104 -174
w:dure 107 32 43
w:durisim -57 -33 0
w:durmi 20 65 -33
w:dust -96 -117 0
w:duster 0 136 -43
w:duti -22 -90 24
w:dye -51 -32 0
w:e -76 -82 -9
w:each -106 -181 115
w:eagl 0 73 -40
w:ear -17 73 25
w:earli -75 -67 20
w:earlier -41 -72 0
w:earn -26 16 -53
w:earth 141 0 121
w:easi -17 -47 37
w:easier 100 0 38
w:east 0 135 -37
w:eat 33 49 56
w:ech -41 -28 0
w:echa 0 48 -61
w:echar 65 -22 35
w:echaron -57 -50 59
w:eche 38 -184 21
w:echo 57 74 23
w:edg 55 115 -224
w:edibl 0 85 -35
w:edifici -108 -23 25
w:edit -31 44 -57
w:educ 40 -5 19
w:efect -56 -42 0
w:effect -2 -84 40
w:effexor 0 91 -72
w:egg -41 -47 0
w:eggshel 0 26 -56
w:eh -46 -59 0
w:eight -126 -147 49
w:eighth -64 -84 0
w:eighti 0 44 -91
w:either 62 64 -28
w:ejercici -40 13 -19
w:el -306 97 -208
w:elden -42 -7 0
w:electr 0 88 -83
w:electric -8 -56 0
w:elegi 88 11 39
w:elev -75 -176 0
w:eleven -89 54 -113
w:eli 45 0 5
w:ella -46 46 -143
w:ellos 185 -1 55
w:elot -17 -44 -11
w:els -75 -13 -109
w:em 321 -109 125
w:email -102 -86 25
w:embarrass -120 60 -47
w:emborrach 0 58 -17
w:emergenc 72 -44 65
w:empastill 0 70 -16
w:empec -8 187 -32
w:empiec -19 -53 0
w:empiez -60 -76 3
w:empin 0 66 -3
w:employ -46 -17 1
w:employe 40 12 -8
w:empti 32 72 -76
w:emptier 44 0 58
w:empuj 63 138 -184
w:en -92 218 -186
w:encanon 206 0 182
w:encarg -12 -47 26
w:encendedor 68 29 -85
w:encerr -54 53 10
w:encim 161 27 168
w:encontr -56 105 -74
w:encuentr 125 -53 153
w:encuest -37 55 -48
w:end 74 -86 369
w:endors 100 0 85
w:enemi 0 35 -51
w:energi -46 -51 31
w:enferm -26 -108 0
w:enfermeri -94 -18 0
w:enfrent 91 107 28
w:engan 0 112 -101
w:enganch -160 -155 0
w:engin 19 45 -29
w:english -48 -25 0
w:engras 46 0 32
w:enguayab -8 -50 0
w:enjoy -130 -106 -18
w:enjuag 0 132 -66
w:enlac -105 -126 0
w:enmarqu -37 -42 0
w:enoj -99 -60 -4
w:enorm 41 -7 58
w:enough 285 -21 251
w:ensen -34 -54 43
w:entendi 69 -20 21
w:enter 82 228 -100
w:enterr -24 -65 37
w:entiend 23 -58 95
w:entierro 106 0 26
w:entir -18 30 -66
w:entonc -16 23 -45
w:entra 199 -3 111
w:entrab 0 59 -41
w:entrar 249 91 136
w:entre 26 217 -134
w:entren -120 -120 -9
w:entrev -69 -59 -20
w:entro -139 -110 0
w:enuf 45 0 94
w:envelop 105 0 53
w:envi 237 48 49
w:envici -41 -31 0
w:envidi 138 0 28
w:episod -29 -57 3
w:equat 53 0 54
w:equiboqu 41 0 41
w:equip -66 -135 7
w:equivoc -66 -29 0
w:er -91 51 -17
w:era -100 127 -133
w:eram 0 138 -9
w:eran 94 5 96
w:eras 102 0 43
w:eres -76 -76 0
w:eri 0 93 -23
w:error -114 -50 0
w:es -212 -138 -54
w:esa -44 51 -20
w:escaler -10 -99 118
w:escalofri -1 127 -74
w:escap 63 52 -15
w:escapulari 0 150 -82
w:escog 128 -5 65
w:escogi 125 90 34
w:escond 135 34 158
w:escondi 37 101 -125
w:escondida 46 74 -4
w:escopet -33 -43 37
w:escrib 229 188 -21
w:escribi 29 25 -59
w:escribo 46 0 35
w:escrit 44 32 3
w:escuch -117 -32 -18
w:escuel -55 -172 60
w:escup 0 147 -103
w:ese -515 44 -205
w:esfum 73 0 30
w:esnif 0 80 -88
w:eso -64 145 -133
w:espaci 84 -6 111
w:espald -168 -78 -10
w:espanol -47 -29 0
w:espant 73 0 22
w:espej -54 -96 62
w:esper 61 -101 25
w:esperanza 0 44 -10
w:espin -51 -9 0
w:espos 19 115 -108
w:espresso -91 -96 0
w:espum 189 0 83
w:esquin -159 -46 -122
w:essay -65 -52 0
w:est -128 -73 0
w:esta 569 -11 399
w:estab -237 -270 54
w:establ -22 -46 0
w:estacion -38 -211 82
w:estam 80 42 27
w:estamo -83 -22 0
w:estan 108 460 -165
w:estar 205 -104 289
w:estari 133 -23 98
w:estas -22 83 -53
w:este 296 -51 281
w:esto 225 439 -238
w:estorb 35 0 52
w:estorbo 81 0 57
w:estos -30 -40 28
w:estoy 280 345 -48
w:estrell 88 -22 68
w:estren -19 -57 0
w:estuch -23 -72 43
w:estudi -38 -16 66
w:estudiar -95 -51 0
w:estuv 8 -27 -48
w:etil 63 0 16
w:eur 6 28 -60
w:even 13 -51 -79
w:evening 17 48 48
w:event -69 -18 0
w:ever -6 139 -25
w:everi 280 187 -83
w:everybodi 105 14 82
w:everyon -73 152 -191
w:everyth 123 -15 123
w:everythign 26 0 49
w:everywher -40 -34 4
w:evil -46 -26 0
w:evr 100 0 38
w:evri 207 0 133
w:evrybodi 0 25 -42
w:evryth 21 0 51
w:ex 176 330 -134
w:exact 4 -68 12
w:exam -59 -67 -9
w:examen -47 -20 -8
w:except 249 -12 92
w:exchang -37 -50 0
w:excus -2 130 -34
w:exhaust 161 -79 110
w:exist 254 61 180
w:exit 98 207 -122
w:expect -17 86 -66
w:expendi 0 68 -93
w:expir 28 -100 73
w:explain -67 -89 7
w:explic 7 62 -10
w:explod -114 -83 0
w:explota -29 -52 0
w:exposicion -4 -42 0
w:express 56 0 34
w:extra -62 -91 -136
w:extract 0 110 -26
w:extran -105 -139 31
w:eye 63 43 44
w:fabric -29 -21 -51
w:fac 67 0 91
w:face 75 66 33
w:facil 37 68 -63
w:fact -122 -61 -15
w:factur -9 -74 -6
w:facult -78 -40 0
w:fade 4 253 -282
w:fail -80 66 -127
w:failur -1 173 -72
w:faj 0 16 -45
w:fake -38 52 -14
w:fall 245 -27 216
w:fals -91 -114 0
w:falt 267 -40 38
w:famili -225 -255 26
w:fan -36 47 -41
w:fanci -62 -87 0
w:fantasm -18 -40 0
w:far 165 208 -43
w:farm -120 -163 0
w:farmaci 53 -25 24
w:faster -9 -67 0
w:fatal 209 9 11
w:father -64 130 -99
w:fault 84 0 102
w:favor 168 -80 85
w:favorit -61 -7 -15
w:feas 0 129 -106
w:feb 0 53 -59
w:februari -54 -29 0
w:fech 20 -123 82
w:fed 51 -58 18
w:feed 30 -73 113
w:feeder -77 -19 0
w:feel 241 253 49
w:feet -117 -86 5
w:felicit -46 -104 0
w:feliz -12 -90 3
w:fell -37 -76 61
w:felt -327 -205 -28
w:fenc 149 -37 163
w:fent 128 76 187
w:fentanil 65 -43 46
w:fentanyl -26 -7 -60
w:fenti 0 116 -13
w:feo 38 -42 93
w:feri -42 21 -7
w:fernet 0 53 -41
w:fever -55 -86 -9
w:few 35 11 -55
w:fich -1 219 -56
w:ficus -44 -40 0
w:fidget -49 -23 0
w:fiebr -197 -41 -43
w:fiend -1 33 -40
w:fierr 87 0 33
w:fiest -43 203 -127
w:fifteen -8 -43 38
w:fifth 40 2 158
w:fight -23 138 -105
w:figur 284 99 153
w:fij 75 0 29
w:fil 3 -12 43
w:file -64 -21 -34
w:fileter -118 -8 0
w:fill -10 33 -139
w:film 23 417 -166
w:fin -78 -62 -86
w:final -148 -218 94
w:find 188 48 9
w:fine 25 -201 194
w:fing 0 96 -67
w:finger 75 -52 111
w:fingernail 44 180 -118
w:fir -45 -69 0
w:fire -122 129 -39
w:firm -108 -160 -5
w:first -57 -116 -94
w:fish -62 -55 -27
w:fisic 40 -5 19
w:fist 87 33 -14
w:fisur 0 9 -66
w:fit 111 -29 79
w:fiv 0 30 -57
w:five -298 -125 -262
w:fix -267 -79 -93
w:flac 115 0 55
w:flag -112 -76 0
w:flashback -52 -7 -5
w:flat -57 8 -29
w:flec -41 -38 0
w:fli -11 55 -51
w:flicker -27 -53 0
w:flight -42 79 -86
w:flinch 0 156 -153
w:flip -4 3 -87
w:flipant 0 35 -50
w:float -80 -106 -23
w:flood -62 -40 -29
w:floor 204 227 -14
w:flor -77 -86 0
w:florer -1 117 -72
w:flower -62 -54 -1
w:flu -64 142 -23
w:foam 109 55 38
w:foc 3 69 -19
w:foil 28 267 -320
w:fold -5 130 -69
w:folder -111 -102 1
w:follow -8 -118 138
w:fond -17 39 -50
w:fontaner -21 -57 0
w:food 66 16 -1
w:fool -52 -82 0
w:foot 51 -93 68
w:for 67 -55 4
w:forearm 100 -6 57
w:foreman 66 103 -4
w:forest -41 -8 0
w:forev -127 -75 19
w:forget -22 60 -29
w:forgiv 160 7 147
w:forgot -134 -4 -32
w:forj 0 123 -185
w:forklift -20 46 -16
w:form -190 -101 -20
w:forti 57 28 15
w:fortnit -113 -44 0
w:forty 22 0 52
w:forward 122 -10 66
w:forz 61 29 89
w:foster -10 69 -58
w:fot 73 -307 100
w:fought -38 -89 0
w:found 20 121 -133
w:four -89 301 -319
w:fourth 228 -11 16
w:fox -12 -52 0
w:fr 121 47 44
w:fraccion -12 -43 0
w:fras -34 -55 0
w:frasc 92 27 146
w:frat 0 143 -94
w:fraud 0 192 -90
w:fre -45 -69 0
w:free 11 -110 131
w:freeway -22 -9 56
w:freezer -95 -12 -76
w:french -67 -12 0
w:frent -62 -124 24
w:fresc 104 0 34
w:fresh 116 -2 56
w:freshman 0 56 -19
w:fri -61 42 -146
w:friday -4 -75 12
w:fridg -65 -67 -93
w:friend -63 60 -183
w:from -108 -58 41
w:front 37 -17 118
w:froze 41 -7 17
w:fryer 43 -7 27
w:fue 70 60 -27
w:fueg -99 -54 4
w:fuelt 44 0 55
w:fuer -133 -222 51
w:fueron 382 354 129
w:fuert 44 156 -144
w:fui -32 59 -24
w:fuim -76 -66 0
w:full -71 -21 52
w:fulli -45 45 -40
w:fum 98 287 -62
w:fumig -41 -12 0
w:fun -15 -78 23
w:funcion 140 0 37
w:fund 67 0 59
w:funer 65 70 -63
w:funerari 12 -14 40
w:funni 4 -73 6
w:furnitur -45 -15 0
w:fusil -37 -51 0
w:futbol -25 -72 0
w:futur 24 55 -19
w:g 0 62 -10
w:gabapentin 37 58 -60
w:gabriel -8 -40 0
w:gafet 0 91 -41
w:gaj -118 -8 0
w:gala -42 -125 0
w:gall 18 -24 61
w:gallon -49 -5 0
w:gambl -33 30 -57
w:game 71 249 -65
w:gan 114 219 -154
w:gana -39 -166 0
w:gang 108 -9 41
w:gap -68 -51 0
w:garag 58 22 49
w:garbag -42 84 -87
w:gargant -26 -92 -9
w:gas -96 -97 23
w:gasolin 20 -8 64
w:gasoliner 133 0 53
w:gast -12 136 -131
w:gat 91 32 111
w:gate -34 -69 4
w:gato 106 0 26
w:gatorad -45 84 -56
w:gauz 117 0 59
w:gave -248 -412 72
w:gees -46 -29 0
w:gel -17 -73 0
w:gender 0 70 -12
w:geni -36 -76 0
w:gent -42 -12 -55
w:geometri -6 -40 10
w:get 345 274 -111
w:ghost -51 -95 0
w:gigant 0 31 -46
w:gimm 0 45 -9
w:gimnasi -117 -49 -76
w:gin 75 123 67
w:ginger -69 -170 -1
w:gir 46 54 -59
w:girasol -71 -55 0
w:girl 119 -126 19
w:girlfriend -53 -21 90
w:give -131 22 -147
w:given -79 -61 -100
w:glad -249 -117 7
w:glass -11 170 -212
w:gloomi -44 -46 0
w:glori -9 -55 0
w:glove -15 76 -43
w:glucos -29 -63 -6
w:glue -133 -141 0
w:glut -22 -76 0
w:go -22 -151 33
w:goal -24 -40 56
w:god 112 37 124
w:goe 64 -55 186
w:goign 26 0 49
w:goin 6 33 -56
w:goldfish -71 -22 0
w:goliz -23 -54 0
w:golp 8 -3 -63
w:gomit 52 138 -12
w:gona 0 124 -95
w:gone 283 76 112
w:gonna 251 306 -121
w:good 161 -62 58
w:goodby 24 -98 147
w:goodi 0 151 -88
w:goodnight -44 -8 -4
w:goodwil -78 -71 -39
w:goofi 0 62 -42
w:googl 0 28 -43
w:goooo -25 -47 0
w:goosebump 0 27 -48
w:gord -51 -77 0
w:gorgeous -79 -12 0
w:gorr -86 -92 0
w:gossip -25 -46 0
w:got 10 49 19
w:gotch -56 -56 0
w:gote -36 -42 0
w:grab 5 63 -83
w:graci 67 -95 134
w:grade -50 26 -49
w:gradu -42 -30 0
w:gram -1 43 -53
w:gramp 52 0 9
w:gran -55 -46 0
w:grand -48 -40 -8
w:grandchildren 40 0 8
w:granddaught -125 -127 -17
w:grandfath -41 -23 -30
w:grandkid -56 15 -25
w:grandma 68 45 26
w:grandpa -1 237 -113
w:grandson -142 -145 3
w:grant -42 -32 0
w:grap 0 99 -17
w:grate -42 -91 5
w:gratin -75 -14 0
w:gratitud 97 -5 33
w:grav -120 -36 9
w:gravel 130 0 39
w:gray -15 -70 131
w:great -67 -20 -71
w:green -43 31 -87
w:grew 0 66 -50
w:grey -95 -78 0
w:greyhound 0 52 -8
w:grid 64 0 12
w:grief -37 -40 0
w:grifo 0 209 -25
w:grim 42 -3 7
w:grip -148 -108 -126
w:grit -77 -118 73
w:groceri -6 68 -34
w:gross 0 38 -68
w:ground 87 -102 104
w:group -245 -63 -191
w:grow -86 -12 -49
w:grown -26 -40 0
w:grumpi -13 -48 0
w:grup -181 -86 -38
w:guadalaj -75 -96 0
w:guagu -121 1 -80
w:guant -27 -84 0
w:guanter 0 104 -134
w:guap -97 -61 0
w:guar 7 142 -37
w:guard 42 -58 104
w:guarda 0 47 -47
w:guardapolv -25 -65 0
w:guardrail 44 0 22
w:guer 0 45 -28
w:guerr -79 -64 0
w:guess 155 211 -47
w:guest -8 19 -49
w:guidelin -41 -45 0
w:guitar -40 -34 36
w:guitarr -43 -43 9
w:gum -41 5 -38
w:gummi -74 36 -54
w:gun 180 -190 377
w:gunshot 12 -5 61
w:gurgl 121 0 44
w:gust -157 -120 -61
w:gutter -64 -21 0
w:guy 287 71 158
w:gym 73 -40 45
w:gymnast 0 116 -37
w:ha -2 -93 22
w:hab 40 -44 54
w:haber 149 0 118
w:habi -39 140 -94
w:habia -19 -80 0
w:habil -23 -52 0
w:habit 12 -59 54
w:habl -146 -41 -76
w:hablenm 0 44 -77
w:habr 57 0 34
w:hac -14 -166 194
w:hacerlo 65 -4 61
w:haci 79 296 -119
w:had -48 222 -366
w:hadnt 40 61 -80
w:hag 189 -141 282
w:haha -144 -124 41
w:hair -182 -222 -24
w:haircut -62 -50 0
w:half -34 133 -277
w:halfway 11 27 -42
w:hambr -96 -95 -2
w:hamlet -43 -15 0
w:hammer 151 -34 117
w:han -103 -49 -31
w:hand 51 343 -259
w:handl -1 12 60
w:handlebar 39 0 72
w:handout -171 -56 -3
w:hanf 11 0 93
w:hang -73 51 -8
w:happen 138 -75 206
w:happi -77 -91 20
w:happier -100 -40 0
w:happiest -23 -59 9
w:har 150 0 98
w:hard -46 -211 142
w:hardwar 113 70 11
w:hari 103 0 68
w:harm -199 -83 41
w:harold 53 0 44
w:hart 34 50 -7
w:has 135 -63 190
w:hasnt -32 75 -107
w:hast 4 187 -126
w:hasta 62 19 -13
w:hat -97 -94 -6
w:hate -142 164 -203
w:haunt -58 -20 0
w:have 144 85 199
w:havent 133 198 -177
w:havnt -65 -60 -9
w:hawk -46 -50 0
w:hay 117 -25 -23
w:hazard 63 0 12
w:hazl 42 0 43
w:he 311 359 -34
w:head -68 192 -125
w:headphon -51 -85 0
w:headston 58 0 12
w:hear -31 67 -104
w:heard -51 -90 29
w:hears -45 -4 0
w:heart 152 80 33
w:heat -16 -125 103
w:heater -54 -93 14
w:heaven -58 -57 3
w:heavi -96 -47 10
w:hech -12 -65 61
w:hed 181 20 143
w:heel -44 -7 0
w:hel 97 -1 31
w:heladeri -45 -24 0
w:held 277 -12 234
w:helicopt -40 -25 0
w:helium 124 0 54
w:hell 54 25 75
w:hello -83 -67 -9
w:helmet 98 0 16
w:help -168 -124 -86
w:helper -151 -51 0
w:her -186 -353 281
w:here 209 8 146
w:herman -62 -85 -42
w:hermanastr 0 7 -43
w:hermanit 109 -71 93
w:heroin -33 49 -89
w:herramient 106 0 41
w:herself 74 0 17
w:hes 590 248 423
w:hevi 61 0 83
w:hey 118 26 96
w:hi -227 -201 -74
w:hic -27 -147 243
w:hid 176 222 8
w:hide 249 24 63
w:hiel -46 -65 -11
w:hierbabuen -63 -17 0
w:high -348 -188 -259
w:highway 137 -3 57
w:hij -6 -20 -97
w:hijo 153 0 73
w:hil 0 182 -81
w:hill 39 -3 72
w:him 200 -126 91
w:himself -168 -267 9
w:hip -37 -47 29
w:hirv 63 0 53
w:his -58 168 -123
w:histori 61 -11 1
w:hit -70 149 -197
w:hitter -4 75 -43
w:hiz 33 129 -85
w:hoj -18 -58 4
w:hol 52 51 7
w:hold 117 82 -24
w:holder 2 53 -2
w:hole -6 276 -141
w:holiday -110 -154 -1
w:holler 16 0 54
w:hombr 117 13 48
w:home -22 171 -222
w:homecom 23 141 -44
w:homesick -39 -60 0
w:homework -8 -64 -9
w:homi 0 48 -12
w:hond 57 0 37
w:honest 93 80 -38
w:honesti -44 -10 0
w:honor -56 -62 4
w:hoodi -6 -28 81
w:hook 36 -86 40
w:hoop -48 -78 0
w:hope 528 35 416
w:hor 45 -68 69
w:horari -65 -85 -18
w:hormig 0 40 -19
w:horn -68 -49 8
w:horribl -67 29 -18
w:hose 159 0 112
w:hospic -22 49 -13
w:hospit 7 130 -174
w:hot -108 -19 -179
w:hotel 33 55 -43
w:hotlin 62 -41 47
w:hotshot 114 0 58
w:hour -184 29 -134
w:hous 8 61 -13
w:housepl -27 -58 0
w:how 135 -137 138
w:hoy -81 -303 153
w:hr -44 50 -30
w:hrs 38 181 -101
w:hub 12 -151 47
w:hubbi 0 29 -44
w:hubieran 70 0 68
w:huel -13 131 -153
w:huert -44 -9 0
w:hues -37 125 -170
w:huf 0 136 -43
w:hug -164 -93 -43
w:huge -29 -48 1
w:huh 42 0 25
w:human -59 -47 0
w:hund 0 62 -26
w:hundr -2 -55 16
w:hung -142 -115 5
w:hunger -46 -62 0
w:hungov 0 170 -25
w:hungri -4 0 -55
w:hunt -63 -25 33
w:hurt 182 -96 164
w:husband -16 201 -225
w:hypoman 0 54 -19
w:hypothet 32 89 -102
w:i 269 331 -55
w:iba -208 64 -183
w:ibuprofen 31 -70 87
w:ice 109 57 13
w:id 257 65 -51
w:idc 79 113 -18
w:ide 141 -23 153
w:idea -117 -84 48
w:ideat 40 -4 3
w:idiot 0 108 -55
w:if 476 -185 484
w:ignor -1 -40 0
w:igual 157 42 -92
w:ija 0 64 -42
w:ijos 41 0 3
w:ili 266 0 99
w:ill 21 237 -83
w:im 487 680 -218
w:imagin 67 0 30
w:imperdon -43 -31 0
w:implant 0 176 -54
w:importari 44 0 49
w:impres -43 -18 0
w:impresor -41 -34 0
w:in -123 90 -194
w:includ -16 -67 45
w:increibl -46 -43 0
w:infanci 0 59 -41
w:infart 64 -79 133
w:infect 81 0 31
w:inform 19 181 -127
w:ingeri 0 112 -58
w:ingles -47 -109 -2
w:inhal 67 0 63
w:inject -2 61 -41
w:injur 54 -10 35
w:inodor 0 72 -54
w:insid 51 106 -110
w:insomnia 79 0 55
w:instant -77 -101 0
w:instead 109 206 -43
w:instruccion -112 -23 0
w:instruct 66 -8 40
w:instrument -78 -80 0
w:insulin 134 -98 325
w:insulina 72 0 51
w:insult 0 57 -34
w:insur 35 38 -60
w:insuranc 0 44 -7
w:intak -81 -142 2
w:intend 82 34 18
w:intent 9 90 -46
w:intern 105 -29 38
w:interstat 68 0 9
w:interview -60 -83 4
w:into 353 35 123
w:intox 0 249 -85
w:intoxic -41 -47 0
w:inund -70 -24 0
w:inutil -27 -59 0
w:invent 64 0 42
w:inventori -20 48 -64
w:inviern 81 0 33
w:invit 28 81 -149
w:invoic -48 -19 0
w:involv 0 54 -30
w:inyeccion -52 10 -71
w:inyect 204 -46 238
w:iop -52 -45 -7
w:ipa 0 240 -95
w:ir -17 31 -106
w:iria 106 0 26
w:irm -124 -5 0
w:irme 133 -22 91
w:iron -11 -79 119
w:ironi -80 -47 -20
w:is 30 -182 217
w:ise 54 12 67
w:isnt 429 372 179
w:it 458 486 27
w:itch -54 46 15
w:itd 256 0 170
w:item -68 -84 0
w:itll 47 -16 37
w:itself -42 -1 0
w:ive 598 686 -340
w:iwanttodi 410 0 126
w:izquierd 0 11 -42
w:jabali -66 -61 0
w:jack -13 -1 -50
w:jaj -316 -215 -7
w:jajaj -172 -132 0
w:jal -34 -68 -8
w:jam -90 -41 0
w:jane -79 -64 0
w:januari -64 -14 -54
w:jar -52 -68 30
w:jarab 0 128 -105
w:jardin -43 -26 -7
w:jarr 0 224 -74
w:jaw -27 72 -44
w:jayden 0 44 -19
w:jaylen 61 0 31
w:jealous 246 -8 117
w:jef -43 8 27
w:jelli -127 -14 0
w:jello 0 41 -20
w:jering 114 40 30
w:jerk -16 -42 -7
w:jersey -69 -42 0
w:jess 82 0 40
w:jesus 57 0 46
w:jibar 0 55 -48
w:jim -16 20 -48
w:jingl -100 -33 0
w:jitterbug 0 40 -59
w:jk -105 -38 0
w:job -103 -218 1
w:jod 92 0 34
w:jodi -85 -10 0
w:john 0 62 -32
w:join 49 -48 65
w:joint -19 -39 -77
w:joke 109 143 -200
w:jones -4 -74 -1
w:jos -1 -53 0
w:journal 56 159 -96
w:jov -89 -51 0
w:juan -27 -74 0
w:jubil -62 -13 0
w:judg -77 -17 -28
w:jueg -1 91 -47
w:juev -178 -77 3
w:jug -195 -88 -39
w:juic -20 -43 0
w:juli 38 -37 52
w:juliet -116 -52 0
w:jum 96 -86 41
w:jume 0 123 -100
w:jump 119 -158 179
w:june 24 -2 43
w:juni -54 -58 0
w:junt 105 -58 122
w:jur 60 31 -57
w:jurament 0 177 -30
w:juri -84 -89 3
w:jus 104 4 36
w:just 109 262 4
w:juzg -79 -57 0
w:jv -92 -50 0
w:k 175 195 50
w:kar 28 0 45
w:karaok -151 -123 0
w:keep 596 233 302
w:kept -174 -223 -28
w:ketchup -53 -17 0
w:keto -98 -42 0
w:key 105 66 -97
w:kick -50 -12 -37
w:kid -81 -63 104
w:kidney -44 -12 0
w:kids 60 0 28
w:kier 149 0 41
w:kiero 192 0 36
w:kill -281 -301 163
w:killin 17 -29 75
w:kilo -12 -61 0
w:kim 40 0 40
w:kin 102 0 37
w:kind 41 12 108
w:kinda 63 -4 2
w:kindest 81 0 96
w:kit -2 56 -27
w:kitchen 203 104 76
w:kite -33 -68 0
w:kitten -95 -81 5
w:klonopin 201 142 91
w:kms 260 0 119
w:knee -192 -180 -1
w:knew 5 225 -24
w:knife 133 49 74
w:knive -5 44 -1
w:kno 15 35 -40
w:knock -100 -164 -15
w:knot 223 -1 98
w:know 211 345 -115
w:known -90 -65 0
w:knuckl 51 259 7
w:kombucha -35 77 -7
w:kratom 0 167 -58
w:kul 0 31 -42
w:la 35 83 -127
w:lab -112 -2 -17
w:label -75 28 -75
w:labi 84 0 38
w:labur -53 -23 0
w:lad 120 -50 190
w:ladder -92 -80 0
w:ladi -167 -66 -5
w:lado 59 0 69
w:ladr 27 -17 49
w:lake 52 135 23
w:lamb -39 -89 0
w:laminill 0 46 -26
w:lamp 32 -91 100
w:land -52 69 -42
w:landlord -62 82 -56
w:lane -9 -70 7
w:lap 103 26 226
w:laptop 126 -33 65
w:larg 161 21 13
w:las 272 87 -2
w:last 83 163 -194
w:lastim -99 -49 42
w:lastimado 102 0 71
w:lastnit 0 15 -49
w:lat -105 -63 41
w:late -159 -63 -29
w:later -79 -148 41
w:laugh 222 -44 187
w:laughter -40 -11 0
w:laundri -123 -95 48
w:laundromat -48 -20 -9
w:lav -66 -52 -27
w:lavab 0 36 -61
w:lavador -93 70 -94
w:law -40 -81 -90
w:lawnmow -65 -24 0
w:lawyer -57 -58 0
w:lay 59 -60 64
w:lbs -24 -65 0
w:le 265 322 -60
w:lea 78 0 66
w:lead -67 -58 0
w:leaf -46 -30 0
w:leagu -47 -49 0
w:leak -108 -116 0
w:lean 81 28 126
w:learn -303 -157 -30
w:leas 52 -10 29
w:least 111 -13 34
w:leav 133 143 -124
w:lech -72 -56 -10
w:lectur -1 122 -39
w:leer -76 -49 0
w:leerl -59 -49 0
w:left 245 123 -33
w:leftov -63 257 -186
w:leji 26 0 47
w:lengu -57 -34 -159
w:lent -151 -109 -11
w:leo -53 -28 -16
w:les 175 229 104
w:less 4 23 -59
w:let 77 -133 231
w:letrer -16 -47 0
w:letter -24 -123 169
w:levant 40 17 -21
w:level 40 -13 13
w:libr -117 -130 -44
w:librari -60 -36 1
w:licenci -160 -107 -10
w:lick 0 167 -75
w:licoreri -3 84 -35
w:licuador -42 -15 -2
w:lie 133 174 -72
w:life -20 -316 95
w:lift -92 -43 0
w:lig -90 -91 0
w:liger -65 -22 0
w:light -103 112 -106
w:lighter 97 37 -37
w:lightyear -5 -52 0
w:ligter 0 44 -11
w:like 174 48 109
w:lil 59 -16 17
w:lime -58 33 -133
w:limit -111 -122 0
w:limon -56 -116 0
w:limpi -6 -72 -17
w:limpia -2 111 -65
w:lind -68 -40 15
w:line -69 -390 131
w:linger -37 -80 0
w:link -178 -27 -6
w:lip 277 -17 119
w:liquor -18 49 -74
w:list 199 115 7
w:listen -270 -133 -132
w:lit -119 -136 -19
w:liter -141 -164 -11
w:literal 36 122 -79
w:liti 61 2 30
w:litl 53 -6 36
w:littl 42 116 -98
w:live -220 -145 72
w:lizard -92 -37 0
w:llam -174 -164 -23
w:llamem -52 -43 0
w:llamenm -17 83 -69
w:llant -73 -61 0
w:llav 12 18 86
w:llaver 0 56 -43
w:lleg -291 -41 -42
w:llegar 169 137 12
w:llego 263 -14 134
w:llen 90 -28 72
w:llev -46 96 48
w:llevaba 72 0 61
w:llevo -2 68 -39
w:llor -7 -90 54
w:llov -92 -58 0
w:lluev -127 -49 0
w:lluvi -46 -24 -27
w:lluvia -61 -39 0
w:lo 196 321 -185
w:load 127 97 79
w:lobbi -106 -163 0
w:loc 73 250 -46
w:local -112 -77 0
w:lock -132 -167 -63
w:lockbox -83 -28 -23
w:locksmith -119 -120 0
w:log 42 -212 163
w:login -15 -44 0
w:logist 65 0 13
w:logr -60 -39 0
w:loke 20 44 57
w:lol -121 64 -48
w:lon -120 -90 0
w:loncher -71 -25 0
w:lone -60 -107 0
w:long 109 -129 215
w:longer 82 -18 42
w:longest -35 -64 0
w:look 340 -158 329
w:loop -69 -10 -13
w:loopi 0 79 -115
w:loos 45 -10 63
w:lord 151 0 119
w:lortab 0 309 -91
w:los 224 25 87
w:lose -23 225 -296
w:lost -93 -175 55
w:lot 97 239 0
w:loud -167 -182 -60
w:louder -48 52 -118
w:love -236 -266 44
w:low -67 -19 0
w:lower -58 -61 0
w:lowkey 18 44 -16
w:luc 65 33 -8
w:lucecit 0 39 -44
w:lucemyra 0 41 -11
w:luch -27 -59 0
w:luck -145 -126 7
w:lueg 56 374 -310
w:lug 78 55 14
w:lugar 57 10 59
w:lump 44 0 34
w:lun -73 -36 15
w:lunch -1 123 51
w:luncheon 0 56 -11
w:lung 0 -93 37
w:luz -54 -68 75
w:lyric -40 -8 0
w:m 94 209 -11
w:macet -84 -38 0
w:machet 146 -34 150
w:machin -32 142 -121
w:mad 70 76 -37
w:made -105 -270 29
w:madr 105 -11 33
w:madrug 43 -40 29
w:maestr -97 11 -21
w:mail 267 85 77
w:main -25 36 -52
w:mainten -50 -10 0
w:maj 2 91 -33
w:make 197 -100 198
w:mal -229 -179 -30
w:malecon 38 -12 51
w:malill 12 175 -145
w:malillo 0 285 -53
w:mall -121 -27 19
w:maluc -51 -66 0
w:mam 159 -11 114
w:mama -51 -12 0
w:mami 111 41 89
w:man 133 96 80
w:manag -23 100 -73
w:manan -54 -228 151
w:manana 43 -6 -16
w:mand -11 -98 -22
w:mandenm -53 -2 0
w:manej -74 -32 32
w:maner 40 153 -37
w:mang 75 -50 88
w:mango -41 -26 0
w:manguer 135 0 46
w:mani -168 -113 143
w:manij 0 33 -46
w:manni 0 52 -40
w:manose 0 146 -25
w:mantec 0 94 -75
w:manten 65 0 59
w:manzan 0 34 -49
w:map -74 -78 0
w:maquet -64 -121 0
w:maquin 78 30 9
w:maquinit 0 116 -46
w:mar 134 -106 226
w:marc 49 -95 26
w:march -98 27 -13
w:marcus 170 -15 64
w:mare -70 -52 0
w:margarita 0 102 -73
w:mari 4 -76 -23
w:maria -56 -59 0
w:marihuan 52 0 8
w:marisc -45 -25 0
w:mark -49 -51 44
w:marqu -111 32 -171
w:marriag -37 20 -54
w:mart 40 -162 27
w:martill 60 0 74
w:mas 126 -113 101
w:mass -51 8 -49
w:massag 0 116 -37
w:mat -166 -359 346
w:matar 221 -12 41
w:matari -28 -62 0
w:matarlo 52 0 13
w:matarm 59 0 5
w:matat 47 0 41
w:math 253 -92 126
w:matter 70 -14 65
w:mattress -56 -44 5
w:may -373 -270 73
w:mayb 65 70 14
w:mayor 64 153 -117
w:me 45 401 -346
w:meal 48 22 4
w:mean -7 -131 155
w:meant -171 38 -56
w:measur 55 0 21
w:med 83 -205 196
w:medall -36 -238 -1
w:medel -10 -43 0
w:medi 26 52 94
w:medic 32 -40 41
w:medicin 39 -11 -41
w:medisin 0 64 -42
w:medit -74 -31 5
w:meet -100 42 -58
w:meeting -13 -58 0
w:megaphon 0 120 -70
w:meh -42 -55 0
w:mejor 129 73 81
w:member -90 -82 0
w:memo 92 0 29
w:memori -43 -8 -37
w:men 43 -27 -10
w:mend -63 -31 0
w:mensaj 83 251 -104
w:menstrual -20 -104 0
w:ment -36 -2 -69
w:menti 31 48 -31
w:mentir 186 -44 135
w:merc -57 -71 -32
w:merecen 81 0 57
w:meresc 28 0 45
w:merezc -8 265 -181
w:merezco 67 0 9
w:mes 209 243 -47
w:mese 71 26 39
w:meser -56 -81 -37
w:mess -16 70 -148
w:messag -108 -114 -28
w:messi 146 0 44
w:mestoy 28 0 45
w:met 74 30 2
w:metadon 50 174 -112
w:metaphor 0 54 -19
w:meteor 48 0 61
w:meth 127 27 89
w:methadon 91 52 90
w:meti -128 -70 -71
w:metr -195 -58 -92
w:mexico -53 -2 0
w:mezcal -12 -63 -4
w:mezcl 109 13 142
w:mi -142 -222 53
w:mia -9 44 -70
w:mid 69 -28 60
w:midair -66 -20 0
w:middl 69 -24 40
w:mied 184 89 81
w:mient 0 83 -129
w:mientr -101 -31 -26
w:miercol -9 -72 -13
w:mierd 2 331 -105
w:might 84 -24 108
w:mij -65 -54 41
w:mile -121 -40 -65
w:milk -69 -54 28
w:mill 42 0 2
w:milp -142 -13 -5
w:min -91 7 -60
w:mind 66 -149 67
w:mine 269 13 116
w:mineral -46 -62 -25
w:minibar -23 49 -98
w:minivan -18 -47 0
w:minut -39 279 -247
w:mio -143 80 -99
w:mir 244 187 46
w:mirador 83 0 66
w:mirror 87 -10 71
w:mis 44 88 49
w:mism 286 -8 144
w:mismo 74 0 32
w:miss -168 -222 46
w:mistak 39 -21 47
w:mit -69 -55 0
w:mix 90 -43 136
w:mochil 10 55 -8
w:mod -47 -10 70
w:modul -24 -45 8
w:moj -61 194 -108
w:mojito -8 -62 0
w:molest -88 -62 19
w:molli 24 66 40
w:mom 218 240 124
w:moment -73 -64 0
w:mon -72 -37 -172
w:monaz 0 35 -50
w:monday -111 -184 -20
w:money -30 130 -76
w:monitor -3 58 -39
w:monkey -7 6 -80
w:monoxid 116 0 26
w:month 1 -179 130
w:monton 88 0 127
w:mood -117 -111 10
w:moonshin -28 -50 0
w:mop -29 -71 0
w:mor 336 -94 286
w:mord -27 80 -22
w:mordi -53 46 -52
w:more 116 6 39
w:moret -14 46 -77
w:moreton -87 90 -135
w:morfin 0 149 -86
w:moriiiir 62 0 12
w:morir -92 -17 24
w:morn -156 -275 54
w:morphin 11 67 -25
w:mortal 80 -40 68
w:mosc -40 -37 0
w:most 47 -16 5
w:mot -85 199 -77
w:motel 159 91 80
w:mouth 251 171 -60
w:mouthwash -43 31 -97
w:move -172 -52 -97
w:movi -73 -134 4
w:movil -105 -121 32
w:mow -64 -8 0
w:much 60 -178 270
w:mucha -1 -59 -9
w:muchach -60 -17 -12
w:muchisim 0 52 -5
w:mucho 79 0 15
w:mud -119 -49 -16
w:mudanz -116 -103 -13
w:muebl 16 76 -53
w:muel 3 -43 13
w:muer -143 -8 -10
w:muerd 35 105 -24
w:muert -121 -154 72
w:muerto 125 0 6
w:muev 123 26 158
w:muffler -27 -49 0
w:mug -38 -99 14
w:muj -65 -129 21
w:mujer 0 31 -89
w:mult -61 -43 0
w:multitud -43 -58 0
w:mund 194 -31 190
w:munec 111 -2 78
w:mur -80 -31 8
w:murder -200 -105 0
w:muri -147 11 -53
w:muse -19 -41 0
w:music -25 49 -47
w:musl 125 0 45
w:must -74 -83 2
w:muy -40 -72 109
w:my -107 63 -98
w:myself 405 214 134
w:n 303 174 -8
w:na -67 26 -37
w:nac 20 -7 49
w:nacido 149 0 118
w:nad -284 -62 -261
w:nadi 130 209 -59
w:nah -65 -77 0
w:nail 53 2 61
w:naltrexon -66 153 -244
w:name -13 -43 -28
w:nap -138 -124 -49
w:narcan -57 -42 52
w:nariz -30 186 -149
w:natacion 189 0 50
w:natur 62 -4 98
w:nausea 106 0 129
w:navaj 46 -8 106
w:navid 21 -56 81
w:near 53 9 -9
w:necesit 151 62 -71
w:necesito -1 145 -51
w:neck -140 -98 134
w:need 271 145 -31
w:needl -171 -17 -166
w:neg 0 67 -9
w:negat -40 69 -38
w:negr 25 126 -64
w:neighborhood -54 82 -113
w:nen -5 -73 -22
w:nephew -71 -98 28
w:nerf -132 -45 0
w:nerv 94 -11 85
w:nervios -76 -71 0
w:nervous -83 -53 0
w:net 74 -9 35
w:netflix 41 -6 22
w:neurolog -7 -51 0
w:neutral -43 -50 0
w:nev -51 -26 0
w:never -222 51 -229
w:nevr 149 0 97
w:new -220 -575 374
w:newest -31 -40 0
w:news 68 -45 58
w:next 198 64 255
w:ngl 64 -1 24
w:ni -309 -75 -318
w:nic 0 21 -51
w:nice 134 19 29
w:nich 54 0 22
w:nick -80 -41 0
w:niec 2 -73 46
w:niet -155 -185 15
w:night 105 -28 47
w:nightcap 0 134 -47
w:nightmar -49 -37 0
w:nightstand 69 0 45
w:nin 26 -81 228
w:nine -161 418 -330
w:niner -7 -78 35
w:ningun 27 98 129
w:nite 46 331 -147
w:nitrous 0 140 -89
w:no 201 282 52
w:nobodi 45 -38 113
w:noch 169 269 -97
w:nod 71 227 113
w:noddin 5 0 50
w:nois 91 -56 168
w:nom 304 165 -23
w:nombr 4 61 -57
w:none -269 -221 -206
w:nonstop 0 63 -42
w:noob -40 -2 0
w:noodl 63 -45 22
w:noon -147 -23 -92
w:nope -55 -132 0
w:norco 43 98 1
w:normal -56 2 -157
w:norovirus -12 -44 0
w:nort 0 78 -66
w:nos -54 26 14
w:nose -118 228 -287
w:noseble 86 0 44
w:not 115 -190 233
w:note 18 -58 94
w:notebook -57 -107 14
w:noth -209 12 -101
w:nothin 47 30 -10
w:notic 5 100 -91
w:noticier -37 -47 0
w:noved -19 -53 0
w:novel 48 -81 11
w:novemb 2 70 18
w:novi 94 56 149
w:now -30 -54 -64
w:nowher 35 66 -93
w:nub -96 -52 -9
w:nubl 38 42 -40
w:nud 362 -34 122
w:nude 0 54 -60
w:nudg -68 -45 0
w:nuev -301 -373 -47
w:numb 36 -9 65
w:number -126 111 -138
w:numer -89 -12 -73
w:numerit 0 43 -15
w:numerito 0 40 -14
w:nunc -19 215 -115
w:nunca 125 59 18
w:nurs 195 -147 178
w:o -70 -115 -17
w:oatmeal -22 -47 1
w:obedec 0 46 -61
w:oblig 10 52 -92
w:obliga 0 185 -64
w:obligatori -34 -55 0
w:obra 186 15 95
w:obras -135 -38 0
w:obsess -6 220 -30
w:ocean 67 -8 61
w:ocho -18 17 -71
w:octubr -64 -27 0
w:ocul -65 -19 0
w:ocup 138 0 114
w:od 60 -28 2
w:odd 44 -38 125
w:odio 0 82 -3
w:odist -40 -45 0
w:of 40 41 15
w:off 37 375 -364
w:offer -133 -64 -131
w:offic 56 45 -33
w:ofici -118 -8 0
w:oficin -58 -36 0
w:ofrec -45 -114 -48
w:ofreci -16 -40 0
w:often -47 -27 0
w:oh 51 -89 19
w:oi 95 37 16
w:oid 30 59 -37
w:oig 20 -71 91
w:oil -91 -75 1
w:oir -32 -14 54
w:ojal 480 0 314
w:ojala 88 0 85
w:ojit 48 0 69
w:ojo 63 51 6
w:ojos 261 -2 260
w:ok 69 57 -43
w:okay -142 -144 -19
w:old -451 56 -384
w:ole -57 -112 0
w:oliend 0 111 -88
w:olimpi -14 -78 0
w:oliv 93 0 46
w:olla -9 139 -109
w:olvid -215 -229 -35
w:on 64 181 -79
w:onc -162 -68 -84
w:once 113 62 91
w:onda -17 52 -35
w:one 87 118 -104
w:onion -130 -101 0
w:onli 119 -28 154
w:onlin 20 6 97
w:onto 159 -13 108
w:oop -64 5 -9
w:open 78 67 -80
w:oper -86 -15 -3
w:opiat 0 50 -59
w:opioid -127 -153 0
w:opposit -32 -41 4
w:option -4 41 -63
w:or -193 -273 107
w:orang -14 79 -50
w:orbid 0 64 -42
w:orden -18 -84 33
w:order 87 128 -108
w:organiz -35 -108 104
w:orgn -10 -43 0
w:orgull -92 -16 -43
w:orin -21 71 -45
w:orland 0 40 -16
w:orthodontist -47 -12 0
w:oscar 0 56 -46
w:oscur 0 92 -63
w:oso -49 -15 0
w:ot 45 -6 52
w:other -133 -70 -72
w:otra 22 103 -34
w:otras 43 31 -1
w:otro 323 150 61
w:otros 0 46 -38
w:ouch -8 -80 0
w:our -88 -181 23
w:out 285 1 96
w:outfit 99 0 28
w:outsid 159 43 168
w:outta 0 99 -39
w:ovej 0 64 -32
w:over 4 78 -1
w:overdos -257 -125 8
w:overpass 178 0 111
w:overspend -3 -40 0
w:owe 95 -65 184
w:own 165 -69 38
w:oxi 139 152 73
w:oxis -6 67 -31
w:oye -61 -25 4
w:pa 123 58 110
w:pac 131 0 80
w:pace 3 127 -87
w:pachec 0 136 -41
w:pachit 0 39 -56
w:pacienci -23 -94 10
w:pack 20 196 -162
w:packag -36 148 -56
w:pad -24 -42 0
w:padr 34 114 21
w:padrast 53 0 14
w:padrastr 96 143 -3
w:padrecit 0 33 -46
w:padrin -34 1 -103
w:paell -22 154 -11
w:pag 167 13 160
w:page -32 -218 56
w:paid 228 189 15
w:pain -97 -27 -19
w:paint -175 -183 -36
w:pais 0 227 -101
w:pal 261 127 73
w:paleontolog -74 -10 0
w:palomit -36 -48 -2
w:pamphlet 95 -23 6
w:pan 93 -20 27
w:panader -39 -49 0
w:pancak -61 -2 -16
w:panch -6 -50 0
w:panic -137 -142 0
w:pantall 58 -12 29
w:pantalon -47 -20 0
w:panteon 46 -8 47
w:panz 135 -39 203
w:pap 263 198 64
w:papel 4 -194 149
w:papelit 0 30 -93
w:paper 0 48 -80
w:paperwork -52 -92 21
w:papi 3 123 -88
w:par 334 280 48
w:para 44 18 35
w:parallel -38 -99 0
w:parch 39 121 -51
w:parchis -80 -82 0
w:parec -62 -11 -7
w:pared 20 89 -90
w:parej 79 77 51
w:parent -22 -74 1
w:parezc -8 -50 0
w:park -114 -204 116
w:parlay 0 100 -35
w:parqu -73 -23 -39
w:part 38 -63 118
w:parti -8 109 -86
w:partner -81 56 -126
w:pas 171 -93 198
w:pasaj 0 49 -42
w:pasill 61 -54 79
w:pasit -27 -40 0
w:paso -42 -50 0
w:pass -42 114 -88
w:passeng 0 39 -48
w:password 170 -64 80
w:past -3 21 -173
w:pastel -69 -23 -7
w:pastill 185 268 -147
w:pastilla -113 -128 6
w:pastiller -8 -34 109
w:pastor -38 -40 -55
w:pasword -57 -42 0
w:patch -83 -162 1
w:pate 25 0 55
w:pati -35 -63 25
w:patient -315 -253 -76
w:patin -32 -222 0
w:patron 102 14 72
w:pav -25 -63 -5
w:pavor 0 91 -52
w:pawn 35 76 -26
w:pay -14 111 -146
w:paycheck -23 84 -95
w:payment -51 -40 0
w:paz -29 -183 47
w:pe 201 0 68
w:peac 216 -99 142
w:peach -57 -46 0
w:peatonal 42 0 33
w:pecer -16 -55 0
w:pech 104 0 109
w:ped 18 86 -118
w:pedi -171 104 -115
w:pee -97 67 -27
w:peg 91 -136 315
w:pega 0 31 -89
w:pegament -24 -59 -14
w:pel -105 -202 78
w:pele -79 26 -62
w:peligr 17 -51 68
w:pelin -68 -43 0
w:pelis -47 -19 0
w:pelon 29 0 66
w:pelot -47 -68 0
w:peluqueri -54 -19 0
w:pen -147 -11 -80
w:penal -63 -82 0
w:pencil 63 19 5
w:penit -57 -91 0
w:pens 215 -132 107
w:pensado -67 -22 0
w:pensamient -50 -24 4
w:pension 0 28 -42
w:peopl -152 -46 28
w:peor 2 16 -55
w:per -358 -395 -174
w:perc 15 312 -132
w:percent 70 -5 75
w:perci -28 -41 0
w:percocet 0 173 -124
w:perd 41 188 -212
w:perdi 48 141 -95
w:perdida 0 180 -42
w:perdiendo 0 41 -12
w:perdon -6 55 -96
w:perdonenm 143 0 79
w:perez -13 -66 12
w:perfect -119 -82 0
w:period 201 107 38
w:perish -76 -24 0
w:perman 409 0 287
w:permis -53 102 -66
w:pero 10 33 -50
w:perpos 58 0 50
w:perr 32 -68 124
w:perrit -72 -97 0
w:persig 115 0 20
w:person -84 -125 109
w:pes 7 -27 -49
w:pesc -70 -20 0
w:pescuez 0 54 -33
w:petard -11 -57 0
w:petat 113 0 53
w:petti -10 -5 -53
w:pew 56 0 9
w:pharmaci -20 51 -121
w:pharmacist 59 -53 -4
w:phoenix -32 -67 0
w:phon 10 0 45
w:phone 85 127 -34
w:photo -115 -94 4
w:phq 76 -30 68
w:piano 72 45 2
w:pib 53 -9 27
w:pic 88 -2 165
w:picahiel 39 0 57
w:picaiel 53 0 14
w:pick 166 17 -125
w:picki 48 0 61
w:pickl -97 -320 0
w:pickup -33 94 -12
w:picnic 21 95 -30
w:pictur 10 -106 146
w:pid 117 124 -18
w:pide 0 206 -97
w:pie -67 -82 5
w:piec -60 -8 -16
w:piedr -137 -56 -96
w:piedra 0 47 -18
w:piens 160 120 84
w:piern 240 -2 182
w:pies -132 -10 -44
w:pijam 72 48 10
w:pil 75 -49 109
w:pile 84 0 155
w:pill 128 86 -51
w:pillbox 43 -14 27
w:pillow 41 -16 77
w:pilote 0 33 -46
w:pimp 28 0 63
w:pin 107 70 -38
w:pinch -38 -69 45
w:pineappl 96 0 38
w:pint -107 35 -115
w:pintur -149 -124 -24
w:pip 0 143 -218
w:pipe -97 21 -221
w:piqu 8 224 -1
w:pis 11 146 -93
w:piscin -63 -111 12
w:piss 6 46 -73
w:pist 0 21 -58
w:pistol 280 -42 266
w:pit 56 0 27
w:pizza -129 -106 5
w:pkg 0 91 -20
w:place 90 57 53
w:plan 9 -355 294
w:planch 69 123 -65
w:plane 184 0 114
w:planet 99 0 54
w:planner -36 -51 0
w:plant -404 -148 -2
w:plaster 0 86 -31
w:plat -9 309 -216
w:plate 14 -83 72
w:platform 71 0 29
w:platic -46 -51 -16
w:play 104 15 -48
w:playlist 139 -5 50
w:plaza 0 90 -51
w:pleas 44 121 20
w:pleb 0 71 -24
w:plomer -106 -49 0
w:pls 154 46 26
w:plug -34 149 -116
w:plus 80 13 151
w:pm 82 26 -34
w:po -11 56 -70
w:pobr -84 -67 0
w:poc -110 -39 -21
w:pocket -54 -43 -92
w:pod 144 48 10
w:podcasts -60 -62 0
w:poder 0 236 -131
w:podi -72 -29 -33
w:podr -35 32 -42
w:podri 91 0 16
w:poem -40 -49 3
w:point 26 -65 -20
w:poison 16 -70 0
w:polic 96 -22 91
w:polici 46 -47 49
w:polit 75 -1 83
w:poll -103 -19 0
w:polv -43 -81 -28
w:pomp -24 -72 0
w:pon 16 250 -216
w:ponch -70 -29 -4
w:pong 44 64 59
w:poof 0 69 -7
w:pool 81 27 -7
w:pop -92 30 -110
w:popper 0 62 -10
w:poppi 0 55 -103
w:popsicl -84 -39 0
w:poquit -38 -195 47
w:por 6 -41 -128
w:porch -2 99 -13
w:porf -117 -17 -25
w:porqu -123 -224 63
w:porr -40 47 -90
w:porrit 0 42 -29
w:porta 0 62 -32
w:portal 22 28 -45
w:pos 52 1 50
w:posit 84 22 39
w:post 156 -27 74
w:postal -15 -60 0
w:postr -57 -77 -6
w:pot -141 -130 0
w:potluck -17 -40 0
w:pour 32 204 -28
w:power -46 -134 0
w:pox 0 74 -10
w:poz 25 92 1
w:pq 46 -2 25
w:practic 229 -73 171
w:pray 81 62 -50
w:precios -17 -44 0
w:preferiri 48 0 18
w:prefier 63 37 30
w:prefiero -6 -45 2
w:pregnant -49 -130 91
w:pregunt 15 -20 187
w:prend 71 13 -45
w:prendi -4 115 -17
w:preocup -120 -97 14
w:prep 8 18 103
w:prepaid 106 0 6
w:prepar 151 110 15
w:present -68 73 -87
w:presion -21 -101 3
w:press 135 0 130
w:pressur 49 -2 7
w:prest -139 -103 36
w:pretend 127 44 -64
w:pretti 73 103 -101
w:pretzel -26 -72 0
w:prevent -39 -116 0
w:previ 0 89 -115
w:price 89 -1 28
w:pride -110 -65 0
w:priest 0 92 -29
w:prim -125 155 -128
w:primavera 330 0 134
w:primer 57 54 -111
w:printer -265 -233 0
w:prior 0 49 -10
w:prison -48 28 -54
w:pro -65 -2 0
w:prob -42 -40 -17
w:probabl 120 -13 59
w:probat -65 32 -52
w:problem 81 -52 163
w:process -55 -24 -11
w:program -186 18 -176
w:progress -53 -25 0
w:prom 24 42 2
w:promes -15 115 -60
w:promet 35 0 52
w:promis 8 55 62
w:pront 22 0 93
w:propi -72 -29 -31
w:proposit 151 0 97
w:proposito 72 0 51
w:protagon -54 -33 0
w:proud -92 0 -87
w:provech 0 61 -19
w:proxim 114 4 141
w:prueb -1 120 -67
w:ps 84 0 55
w:psych -62 -15 -12
w:public -51 148 -85
w:pud 8 -8 -57
w:pue -24 -80 0
w:puebl -164 -28 -67
w:pued -174 -64 -39
w:pueden 59 0 69
w:puedo 10 -52 21
w:puent 171 -71 220
w:puert 92 -38 121
w:pues 64 94 -20
w:puest -130 -77 -44
w:puke -46 -59 -11
w:pull 89 39 52
w:pulley -74 -12 0
w:puls 91 53 -8
w:pump -95 -99 0
w:pumpkin -77 -74 -11
w:pun 171 28 111
w:punch 153 -67 153
w:punt -99 76 -200
w:punter 0 63 -38
w:puntit -42 -55 0
w:punto 10 310 -77
w:pupil 32 200 -48
w:pur -60 0 -109
w:pure -28 -49 0
w:purg 102 0 71
w:purpos 365 60 229
w:purs 0 78 -32
w:pus -280 -392 -72
w:puse -3 53 -17
w:put 121 -7 101
w:puy 42 0 21
w:q 115 71 14
w:qed 44 0 55
w:quarri 76 0 86
w:que 445 423 -82
w:quebr 246 -13 137
w:quedens 0 107 -61
w:quem 31 -58 138
w:quer 170 -34 99
w:quererm -95 -108 0
w:queri 2 60 -11
w:querido -7 -45 0
w:question -61 -210 93
w:questionnair -124 -55 0
w:quetiapin -2 -48 0
w:qui 24 -57 -39
w:quick -49 -32 -7
w:quien 106 272 -198
w:quier -30 -64 253
w:quiero 307 14 164
w:quiet -166 -107 -13
w:quij 81 29 120
w:quilt -99 -79 0
w:quimic -40 -48 0
w:quinc 148 133 -46
w:quincen -14 47 -54
w:quint 0 87 -83
w:quip -34 -55 0
w:quis 165 140 109
w:quit 67 127 -76
w:quitenm 89 14 34
w:quiz -65 -43 8
w:quot -68 -49 0
w:r 30 84 -84
w:raccoon -73 84 -36
w:race -67 16 -90
w:rach 0 201 -108
w:rack -25 155 -107
w:radio 22 -98 25
w:rafter 83 0 52
w:rage -9 -58 28
w:rail 187 -33 87
w:rain -135 -79 -11
w:rais -136 -129 -49
w:raisin -11 -44 0
w:raiz -13 -57 0
w:raj 58 0 59
w:ram 86 0 107
w:ramp 143 14 69
w:ran -97 65 -124
w:rang -55 -40 0
w:rank -85 -17 0
w:rap 75 -17 26
w:rape 40 67 -68
w:rar -24 -127 19
w:rasgun -104 -51 3
w:rasp -40 -41 0
w:rasqu 0 245 -57
w:rasur 48 0 44
w:rat 234 -6 265
w:rate -53 -26 -31
w:rather 23 69 12
w:ratic 111 -3 122
w:rattl 48 0 16
w:raw -25 -41 37
w:ray 44 -10 9
w:razor 3 -27 123
w:re -4 22 -110
w:reach -50 -24 0
w:read 9 -225 119
w:readi 66 65 -10
w:real 166 34 43
w:realiz 94 0 25
w:realli 120 150 80
w:reaper 42 -3 7
w:reason 82 170 -54
w:rebent 47 0 21
w:rec -129 74 -68
w:recaer -25 -162 0
w:recai -30 87 -53
w:recay -32 -41 0
w:recepcion -66 6 -44
w:receptionist 50 0 11
w:recet -72 -44 -71
w:reci 67 0 59
w:recib -92 11 -14
w:recicl -24 -76 0
w:recip -93 -28 1
w:reciv -64 -27 0
w:recog -65 -12 0
w:recogi -21 -142 5
w:record 1 -109 64
w:recoveri -8 208 -100
w:recre 34 69 -17
w:recuper 0 254 -25
w:recycl -1 140 -96
w:red 71 66 5
w:redond 0 30 -67
w:reenvi -54 -103 0
w:refil -109 -125 -55
w:refill -20 -58 0
w:reflux -72 -177 0
w:refri -47 -20 -28
w:refus 104 -35 51
w:reg -119 21 -9
w:regal -123 -169 51
w:regres 171 -77 99
w:regret -91 40 3
w:rehab -25 82 -105
w:rehears 46 -1 64
w:reinstal 0 89 -47
w:reir -64 -58 0
w:relacion -2 185 -75
w:relaps 50 -159 108
w:relat -105 -94 5
w:relax -69 -52 0
w:relief 78 0 41
w:reliev 92 -86 64
w:reloj 46 -92 34
w:remain 145 0 66
w:remedi 0 132 -37
w:rememb -110 -116 -159
w:remind -146 -134 -33
w:remodel -48 -29 0
w:remot 0 41 -64
w:remov 93 -10 52
w:removi -50 -10 0
w:rend -47 -50 0
w:renew 102 -16 55
w:rent 123 182 -60
w:renta 0 148 -72
w:renunci -9 114 -139
w:repair -71 -109 0
w:repar -69 -47 0
w:repart 0 35 -43
w:reparti 46 -2 26
w:repeat -104 -27 0
w:replac -130 -30 0
w:repli -67 -15 0
w:report -114 -44 -74
w:request -75 -50 4
w:resbal -61 -115 0
w:resbalon 0 177 -23
w:reschedul -7 49 -22
w:research 41 0 46
w:resend -29 50 -16
w:reservoir 175 0 87
w:reset -27 190 -41
w:resfri -35 -81 0
w:residu 0 146 -42
w:resolut 209 0 45
w:respect -63 -73 0
w:respir 199 -20 228
w:respirari 89 0 19
w:respond 39 239 -121
w:rest 153 -29 145
w:restrain -49 -71 35
w:result -66 -22 5
w:resum -117 -5 -7
w:resuscit 61 0 61
w:ret -42 -69 0
w:retir 82 167 -21
w:return 73 -101 52
w:reveal 0 70 -12
w:revent -103 -39 -40
w:revis 98 172 -14
w:revivido 70 0 68
w:rey -1 40 -35
w:rez 125 18 60
w:rib -35 -69 -13
w:ribbon -41 -30 0
w:rice -49 -19 0
w:richi 0 28 -64
w:ride -126 -85 -87
w:ridin 11 0 42
w:rie -58 -54 0
w:rien 0 55 -105
w:right 215 168 82
w:rihgt 100 0 98
w:rim 0 144 -64
w:rind -23 -96 0
w:rindo 0 166 -13
w:ring 190 56 83
w:rinon -64 -108 0
w:rio 129 -16 144
w:riot -54 -5 0
w:rip -50 27 -38
w:ris -159 -90 0
w:risit 39 0 57
w:ritalin 0 110 -127
w:river 44 52 22
w:rivotril 100 45 50
w:rn 169 369 -19
w:road -82 95 -47
w:roadkil 173 0 89
w:roast -84 -98 0
w:rob -48 162 -235
w:robotrip 0 65 -39
w:rock 140 -118 179
w:rode -63 26 -86
w:rodill -40 -47 15
w:rogu -51 -31 0
w:roj 19 -10 122
w:role -55 -8 0
w:roll -121 152 -109
w:roller -43 -58 0
w:romant -4 -97 0
w:romeo -86 -37 0
w:romp 110 72 -33
w:rompecabez -17 -54 0
w:rompi -53 203 -107
w:ronc -95 -122 5
w:rond 9 19 -70
w:roof 57 27 49
w:room 410 5 283
w:roomat 47 58 52
w:roomi 0 77 -19
w:roommat -157 -42 -81
w:rop -48 -146 174
w:rope 43 -61 234
w:roper 0 40 -65
w:ros 71 0 39
w:rosari -50 34 -39
w:rose 71 0 111
w:rosebush -89 -13 0
w:rot 43 -23 81
w:round -63 27 -136
w:rous 48 0 20
w:rout 43 0 19
w:routin -54 -41 0
w:row -77 -103 -5
w:roxi -28 -41 0
w:rub 161 -28 237
w:rubber 49 -4 111
w:rug 16 0 54
w:ruid 107 33 37
w:ruidos -104 -6 0
w:ruin 24 43 5
w:rule 13 -50 0
w:rum -10 155 -80
w:run -15 40 -28
w:rut 19 91 -77
w:s 122 9 54
w:sab 120 297 -232
w:sabi -2 56 -34
w:sac -80 -53 10
w:saca -4 -41 0
w:sacapunt 112 0 83
w:sack 0 16 -40
w:sacrific 67 0 14
w:sacrifiqu 61 0 62
w:sacudi 89 39 -32
w:sacudon 0 35 -62
w:sad -18 -258 122
w:safe -88 -88 41
w:safeti 150 -64 91
w:said -287 22 -139
w:sal -68 -252 164
w:sale -41 -62 -3
w:saler -85 -10 0
w:salg 86 210 -184
w:sali -177 -101 -52
w:salir 102 0 71
w:salon -110 -201 25
w:salt -6 -105 20
w:salv -103 -78 31
w:salvo 178 0 33
w:same -117 -160 11
w:sandwich -53 -60 0
w:sang -46 46 -43
w:sangr 253 -27 292
w:sangri 0 178 -11
w:sant -74 -76 7
w:saqu 33 76 -146
w:sart 69 4 60
w:sat 175 -10 132
w:saturday 53 164 -161
w:save 62 -117 106
w:saw -178 -177 26
w:say -71 -11 -6
w:scaffold 88 0 41
w:scale 98 -10 33
w:scar -97 77 -56
w:scare 38 -91 226
w:scari 66 -14 38
w:scent -9 -122 0
w:schedul 11 -29 53
w:school -2 -267 90
w:schoolboy 0 49 -39
w:scissor 257 0 105
w:scool 0 62 -28
w:score -132 76 -202
w:scout -108 -151 0
w:scrabbl -81 -119 0
w:scratch -41 43 28
w:scratcher 54 101 -44
w:screen -77 -107 32
w:screw -7 52 -31
w:scrimmag -56 -2 2
w:script -44 125 -74
w:scrub -3 49 -5
w:se 226 115 209
w:sea 190 -76 152
w:seal 87 -27 42
w:search 54 2 -29
w:season -101 -77 0
w:seat 70 -91 46
w:sec -94 146 -117
w:second 33 -77 -23
w:secret -28 233 -106
w:section -45 24 -36
w:see 318 -294 352
w:seed 0 55 -103
w:seek -157 -50 0
w:seeker -128 -59 0
w:seem -40 -4 0
w:segu -136 -15 -97
w:segui -89 -100 -35
w:seguimient -42 -24 0
w:segun -25 -51 0
w:segund 141 2 60
w:segur 170 63 70
w:seis -175 98 -120
w:seizur 25 -42 44
w:self -7 -88 42
w:sell -182 24 -132
w:seltzer -4 148 -39
w:semafor 42 -20 69
w:seman -18 81 -31
w:semana -3 48 -39
w:semest -46 -52 0
w:semi 40 0 45
w:semill -50 40 -33
w:seminari 0 95 -22
w:senal -65 -43 -7
w:send -63 -200 107
w:sender -44 -99 0
w:senior -6 52 -58
w:senor -209 -101 -29
w:senorit 50 -17 60
w:sens -78 -34 0
w:sent 82 -65 73
w:sentenc 40 99 4
w:senti -124 -69 -39
w:sep 15 13 -40
w:septemb -26 68 -33
w:septiembr 0 51 -15
w:sequ -135 -59 0
w:ser -2 -51 145
w:serbez 0 71 -21
w:seren 48 0 18
w:sergeant 0 195 -176
w:seri 181 -98 159
w:serious 119 -33 63
w:sermon -33 -86 0
w:seroquel 51 0 25
w:server -36 -40 8
w:servi -62 -137 -38
w:servic 154 -73 124
w:sesent 78 0 23
w:session -269 -81 -100
w:set 136 -300 194
w:setent -34 -52 14
w:settl -47 -21 8
w:seven -40 81 -92
w:seventi 0 69 -13
w:sever -56 -27 0
w:sew 36 -101 47
w:sex -35 25 -151
w:sext 56 -22 52
w:sh 441 0 330
w:shake 17 134 -95
w:shaken -18 -49 0
w:shaki -26 -57 0
w:shame -35 72 -119
w:shampoo -118 -67 0
w:shape -23 -46 0
w:share -95 -48 3
w:sharpen -42 -32 64
w:shave 26 -31 73
w:shaver 46 0 14
w:she -168 -218 -62
w:shed 90 -28 56
w:sheet -111 51 -91
w:shell 129 25 38
w:shelter 131 98 35
w:shelv -32 -52 5
w:sherri -41 204 -100
w:shes 246 84 43
w:shift 40 167 69
w:shingl -96 -30 0
w:shini -80 -28 0
w:shirley -37 -73 0
w:shirt 53 -30 -6
w:shock 0 74 -62
w:shoe 6 61 -24
w:shoebox 90 -3 49
w:shook 17 210 -49
w:shoot -84 -253 134
w:shooter -20 -47 0
w:short 219 -7 78
w:shortstop -66 -20 0
w:shot -68 -285 201
w:shotgun 76 -13 69
w:should 54 -1 47
w:shoulder -128 30 -118
w:shouldnt 69 25 -20
w:show 96 157 -138
w:shower -67 -8 4
w:shown -68 -47 0
w:shrimp -31 -85 0
w:shroom 0 159 -120
w:shut 177 141 15
w:si 445 166 240
w:sick -53 384 -341
w:sid 60 -17 25
w:side -58 -15 39
w:sidr -16 -52 0
w:sient 189 191 42
w:siento 0 44 -10
w:sierr -7 102 -18
w:siest -47 -146 32
w:siet -137 -107 -59
w:sig 85 300 -83
w:sign -216 -99 -159
w:signif -51 -5 0
w:sigo -47 -44 0
w:sigu 71 -5 171
w:sigui 112 0 54
w:silent -29 -40 0
w:silicon -149 -30 0
w:sill 125 171 -56
w:sillon -8 -136 -61
w:simpl 98 -53 39
w:simpli -57 -16 5
w:sin -229 -255 8
w:sinc 18 349 -320
w:sindrom -19 -53 0
w:sing -79 -41 13
w:singl -24 -69 2
w:sink -47 -80 -59
w:sins 65 1 147
w:sip -31 342 -164
w:siri 42 0 6
w:sirv -48 55 -235
w:sistem -44 -53 0
w:sister 22 -47 8
w:sit -9 280 -240
w:site 39 41 -7
w:sitin 0 44 -11
w:six 23 274 -270
w:sixti 12 29 -40
w:size 118 -96 103
w:skateboard -7 -12 69
w:skid 56 0 9
w:skill -83 236 -177
w:skin -69 145 -130
w:skip 180 3 193
w:skirt 0 112 -54
w:skull -5 34 -62
w:slam 15 -40 90
w:slaughter -40 -67 0
w:slay -98 -59 0
w:slee 16 0 43
w:sleep 59 -300 224
w:sleepi 34 -69 84
w:sleepin 58 0 50
w:sleepless -46 -60 0
w:sleepov -34 52 -129
w:sleev 207 22 76
w:slep 100 0 38
w:slept -134 215 -210
w:slice 59 -34 54
w:slide -29 -63 0
w:slot -56 66 -101
w:slow 22 -71 117
w:slower 41 2 20
w:slump 80 0 13
w:slur 24 293 -109
w:slushi -71 -1 0
w:smash 3 -55 62
w:smell -35 259 -382
w:smile -32 -86 89
w:smoke -195 59 -240
w:smokehous 0 49 -32
w:smoothi -30 -109 14
w:snack -55 -45 4
w:snap 90 31 79
w:sneak 0 186 -22
w:sniff -18 -47 0
w:snipe -56 -56 0
w:snooz -8 -71 0
w:snore -127 -69 25
w:snort 19 168 -4
w:snow -10 -58 14
w:snowflak 0 43 -25
w:snuck 0 174 -180
w:so 158 -186 83
w:soap -55 -57 10
w:sober -83 -38 -201
w:sobr 43 -128 132
w:sobredosis -88 -73 0
w:sobrevivient -59 79 -42
w:sobri -13 -26 -43
w:sobrieti -16 181 -142
w:sobrin -66 -139 93
w:sobrina 0 88 -56
w:soccer -11 -68 -6
w:social 32 -46 32
w:sock -75 -229 25
w:soda -45 -115 -2
w:soft 84 -28 54
w:sog 40 -90 90
w:sol -216 50 -188
w:sold 41 -36 77
w:solit 55 77 111
w:solt 146 -26 92
w:solv 58 0 70
w:sombr 0 93 -48
w:some -104 325 -377
w:somebodi 60 178 -159
w:someon 104 -50 75
w:someth 181 149 -1
w:somewher 9 -65 64
w:somthin 0 49 -29
w:son -58 120 -115
w:song -108 -28 -17
w:soon 121 -140 107
w:sore -90 -167 0
w:sorpres 70 0 26
w:sorri 31 144 -113
w:sort -127 -106 38
w:sos 0 327 -4
w:sosten 0 69 -34
w:sound 196 -8 102
w:soup -94 -69 -26
w:soy -124 110 -144
w:spare 125 0 48
w:spark 63 110 -79
w:speak -80 -9 1
w:speed -71 -167 1
w:spell 53 -61 105
w:spent -50 73 -50
w:spider 15 21 56
w:spill -63 -162 -7
w:spin 64 0 123
w:spine 0 117 -40
w:spinnin 15 0 50
w:spit -57 75 -249
w:splel 100 0 98
w:split -20 -11 59
w:spoil -87 -49 0
w:spoiler -40 -5 0
w:sponse 59 0 39
w:sponsor -143 -58 -69
w:spoon 69 -101 107
w:sport -44 -32 0
w:spot 74 70 60
w:spray 98 -8 73
w:spread -39 -55 0
w:spring 26 42 30
w:sprite -3 -50 0
w:squirrel -100 -120 0
w:sri 0 128 -21
w:stab -123 -81 60
w:staff -139 -213 30
w:stag -56 -47 0
w:stage -68 -44 0
w:stair 26 -21 57
w:stall 8 28 -40
w:stamp 121 -13 37
w:stand -59 -149 323
w:start -30 -132 -63
w:starv 17 173 -41
w:stash 0 54 -58
w:stay 44 -55 -29
w:steadi -136 -206 2
w:steak 0 81 -131
w:steam -35 -70 0
w:steer 100 0 50
w:step -229 -130 13
w:stepdad 338 -5 231
w:stepfath 89 29 50
w:stepmom 0 269 -170
w:steril -9 -43 0
w:stick 164 -17 91
w:sticker -120 -45 0
w:still 219 303 -167
w:stillborn -103 -137 0
w:stimulus 0 101 -55
w:sting 56 0 45
w:stitch 8 -52 94
w:stock -72 -78 0
w:stockroom 0 89 -36
w:stole -7 51 -34
w:stolen 0 78 -32
w:stomach 61 22 54
w:stood 186 -88 98
w:stop 227 242 -2
w:storag -51 -11 0
w:store 73 -41 -48
w:stori -404 -259 25
w:storm -35 -56 0
w:stove 18 -18 46
w:stranger 107 120 -70
w:strangest 56 0 9
w:strangl 61 62 31
w:strap 49 0 88
w:strawberri -44 -11 0
w:streak -1 104 -21
w:street 9 22 -45
w:strep -76 -34 0
w:stretch -10 -70 15
w:strike 0 162 -24
w:strip 48 243 -131
w:stroke 105 0 29
w:strong 142 1 102
w:structur 89 0 82
w:stubborn -57 -47 0
w:stuck -290 -219 2
w:stuff -60 172 -132
w:stupid 28 137 -110
w:style 0 46 -38
w:su -118 -185 206
w:suavecit 69 0 13
w:sub -275 175 -272
w:subi 18 -54 68
w:subieron 46 0 35
w:subject 45 0 24
w:sublocad -27 166 -103
w:suboxon 0 33 -109
w:substanc -18 -154 0
w:subt 101 -22 110
w:subway -55 -61 0
w:such -59 -50 0
w:suci 0 175 -83
w:sud -14 147 -176
w:suegr -83 -26 -98
w:suel 65 -12 52
w:sueld 0 265 -186
w:suelt 96 90 14
w:suen -200 -118 -66
w:suena 53 0 2
w:suet -63 -21 0
w:suffer 107 0 35
w:suficient 35 0 63
w:sufr 60 0 76
w:sugar -206 -198 0
w:sugarcoat 1 87 -119
w:sui 199 0 102
w:suic -130 -5 7
w:suicid 126 -80 181
w:suicidi -294 -33 4
w:suisidel 86 0 104
w:suit 88 0 11
w:sum 14 43 -84
w:summer 155 6 44
w:sun -26 92 -135
w:sunday -12 104 12
w:sunris -145 -192 0
w:sunset -62 -118 0
w:sunshin -8 -47 0
w:sup -75 -13 -134
w:supier -40 -70 0
w:supper 97 -42 41
w:support -10 -94 17
w:suppos -17 79 9
w:sure 80 148 31
w:surgeri 101 -20 18
w:sus -119 -38 -119
w:suspendi 0 66 -49
w:sust -59 -31 0
w:susurr 0 14 -48
w:suy 0 12 -52
w:swallow 309 19 213
w:swear -127 -29 -47
w:sweat -73 -4 -125
w:sweati -41 -13 11
w:swing -6 -18 121
w:switch -16 -128 91
w:swore -105 -7 0
w:syring -26 -54 0
w:syrup 27 0 66
w:ta 193 8 111
w:tab 127 -19 126
w:tabl 18 26 45
w:tabler 0 110 -98
w:tablet 63 57 23
w:tac -58 -72 0
w:tach 81 89 100
w:tackl 0 97 -26
w:taco 7 -172 36
w:tactic -68 -4 0
w:tag -133 -46 0
w:taj 116 0 51
w:taje 71 0 47
w:take -13 -2 -61
w:takehom 0 78 -32
w:taken -39 -147 48
w:takin -57 -41 0
w:tal -73 -2 0
w:talk -99 -77 -47
w:tall 149 10 52
w:tambi 33 -19 90
w:tan -25 -52 -79
w:tank -19 72 -66
w:tant -74 -66 -50
w:tap 37 -78 -99
w:tape 195 -1 111
w:taper -84 -47 -91
w:tapis 0 70 -8
w:tar -49 -63 0
w:tard -197 -131 0
w:tare -77 -72 20
w:target -57 -51 12
w:tarjet -78 -34 3
w:tast -17 -58 -21
w:taught -174 -115 0
w:tay 50 0 6
w:taz -66 -86 0
w:tbh 231 8 98
w:tca -23 -70 0
w:te 121 198 -89
w:tea -53 -2 -40
w:teach -78 -28 -43
w:teacher -36 -50 38
w:team -157 -93 -10
w:teammat -85 -17 0
w:tech -80 -26 -34
w:tecnic -41 -94 0
w:teeth -84 216 -225
w:teh 0 44 -11
w:tel 81 -42 69
w:telefon 43 -32 43
w:telegram -81 -79 0
w:telenovel -48 -13 0
w:tell 65 -113 181
w:tem -52 -43 14
w:tembl -113 -55 -49
w:temblor 0 96 -80
w:templ -37 -73 0
w:tempran -44 -71 12
w:temprano -31 -52 0
w:ten -36 -145 166
w:tend -30 -43 21
w:tendeder 74 -14 86
w:tendi -8 -57 0
w:tener 0 185 -64
w:teng 346 218 103
w:teni 19 209 -92
w:tenis 81 -72 118
w:tent 38 -119 53
w:tentacion 0 185 -90
w:tepic 0 64 -42
w:tequil -40 -85 -39
w:tequila 0 114 -28
w:terapeut -97 -86 0
w:terapi -19 46 -42
w:terc -43 42 -44
w:term -1 371 -99
w:termin -57 -59 -22
w:ternur -53 -16 0
w:terren 46 0 18
w:terribl -40 -34 -7
w:terrifi -10 -88 0
w:test -198 61 -232
w:testament 99 -15 54
w:testig -58 -36 0
w:tetrapak 0 107 -52
w:text -182 -73 -126
w:than 283 44 83
w:thank -130 -255 159
w:thanksgiv -64 -47 0
w:that -34 200 -157
w:thc 0 135 -38
w:the -50 46 6
w:their -102 -90 63
w:them 109 54 -48
w:then 145 134 181
w:therapi 33 -43 25
w:therapist -30 -62 58
w:there 231 344 -133
w:these -16 -40 14
w:they 57 -38 25
w:theyd 230 -1 108
w:theyll 161 -6 140
w:theyr 279 356 -245
w:thigh 243 -2 260
w:thimbl 0 42 -28
w:thing -327 -151 -228
w:think 270 218 -14
w:thinkin 111 20 87
w:thinn 0 60 -36
w:thinner 12 0 40
w:third -34 247 -156
w:thirst 0 81 -38
w:thirteen -36 85 -18
w:thirti -13 -67 12
w:this 150 136 -46
w:tho -147 37 -50
w:thoght -25 -59 0
w:those -46 134 -173
w:thought 306 -63 253
w:thousand -40 -50 0
w:thread -128 -1 -50
w:threaten -25 17 -51
w:three 54 174 -237
w:threshold -74 -71 0
w:throat 40 19 127
w:through -127 78 -63
w:throw 26 116 -5
w:thrown 0 40 -33
w:thru 125 307 -87
w:thumb -146 57 -104
w:thur -23 76 -77
w:thursday -141 -106 -5
w:thx 137 -8 59
w:thyroid 9 -59 8
w:ti -137 -70 0
w:tia -108 -132 21
w:tianeptin 0 103 -41
w:tickl -89 -3 0
w:tidi 95 0 42
w:tie 79 -116 115
w:tiembl -53 97 -118
w:tiemp -31 178 -175
w:tiempo -148 -75 0
w:tien 250 -91 273
w:tierr -65 24 -4
w:tight 13 -60 25
w:tijer 122 0 68
w:til 317 177 96
w:tile 42 65 -18
w:till 5 133 -89
w:tilt 42 0 28
w:time 57 -122 142
w:tin 130 51 87
w:tingl 57 0 13
w:tio -142 83 -165
w:tip -125 -101 62
w:tipsi 0 60 -37
w:tir -20 47 -231
w:tira 0 88 -17
w:tire -55 -161 171
w:tirit 64 27 28
w:tiriter 0 16 -43
w:tissu 81 -10 44
w:titl 143 0 75
w:tmrw 14 -38 79
w:tn 41 114 -72
w:to 37 183 47
w:toall 55 95 120
w:toast -51 103 -92
w:toaster -115 -10 6
w:tobacco -9 -122 0
w:tobill -96 -6 0
w:toc -210 160 -115
w:tod -16 -39 42
w:toda -22 138 -62
w:todavi 95 242 -4
w:todavia -10 -52 -35
w:today -211 -345 25
w:toddler -85 -94 50
w:todo 11 -65 27
w:togeth -56 -89 10
w:toilet -99 -49 -147
w:token -41 -56 0
w:told 54 -58 14
w:tom 139 135 -195
w:tomada -33 -79 0
w:tomando 0 74 -39
w:tomarmel 97 0 81
w:tomato -94 -69 -9
w:tome 65 -3 6
w:tomorrow -24 -22 -44
w:tongu -75 -44 -112
w:tonight 267 240 79
w:tonit 45 124 -76
w:tonsil 0 63 -18
w:tonteri 60 0 66
w:too 55 126 -192
w:took 158 -63 308
w:tool 91 0 69
w:toolbox 0 95 -25
w:tooth -102 -70 3
w:top 97 -69 200
w:topic -83 -52 0
w:toqu 73 -50 171
w:tort -104 -143 0
w:tortill -42 -14 -9
w:tortur 0 186 -92
w:tos -55 -93 -13
w:toston -23 -110 0
w:total -33 51 -43
w:touch 78 248 4
w:tournament -2 -41 0
w:toward 0 150 -84
w:towel 192 -38 153
w:town -90 -32 0
w:toxic -85 -17 0
w:toy 125 304 -104
w:toylet 0 62 -28
w:tra -114 278 -145
w:trab 168 32 207
w:trabaj -204 -248 -13
w:track 117 131 -72
w:trade 172 148 -18
w:traffic -95 -55 33
w:traffick 0 114 -49
w:trafic -167 -30 0
w:trafico -89 -21 0
w:trag 265 140 203
w:trai -42 61 -72
w:traig 179 238 -126
w:train -107 -95 34
w:traj 43 22 38
w:trak 58 0 36
w:tram 0 91 -20
w:tramadol -13 -12 -84
w:tramit 17 -66 15
w:tranqui -102 -47 0
w:tranquil -43 -170 88
w:transfer 95 -53 34
w:transmiss -8 -80 0
w:tranz 0 209 -21
w:trap 91 -5 24
w:trash -18 -75 35
w:traspas 51 0 14
w:trast -11 -64 4
w:trat 6 135 -36
w:tratamient 31 6 40
w:traum 0 43 -7
w:trazodon 75 -14 58
w:tre -10 -43 0
w:treat 28 111 -76
w:treatment 5 15 -81
w:tree 56 -75 113
w:treint 192 48 162
w:tremor 0 108 -65
w:tren 41 18 -11
w:trep 0 73 -65
w:tres -147 115 -49
w:tri 51 -20 121
w:trian 58 0 36
w:trick -19 55 -51
w:trigger -45 -51 0
w:trim -62 -18 0
w:trip -45 33 23
w:trist -145 -139 0
w:trivia 2 -79 6
w:truck 15 41 -40
w:true 88 -130 95
w:trunk 82 1 31
w:trust 54 -35 63
w:truth -68 -34 22
w:tub 220 9 52
w:tuberi -36 -42 0
w:tuesday -179 -88 -25
w:tuk 58 0 50
w:tulsa -9 155 -86
w:tumb -56 -3 -5
w:tunnel 51 -7 52
w:tupp 0 44 -32
w:turbul 31 0 46
w:turkey -13 80 -55
w:turki 0 42 -31
w:turn -198 -5 -148
w:turno -16 -44 0
w:turtl -67 -35 0
w:tusi 1 163 -11
w:tussi 50 0 47
w:tuv -171 -176 45
w:tuvo 0 110 -56
w:tv 65 0 -19
w:tweak -72 47 -32
w:twelv 66 223 -134
w:twenti 158 -106 182
w:twice 203 65 75
w:twin 54 -5 33
w:twitch 40 6 -28
w:twitchin 0 64 -74
w:two -90 146 -103
w:txted 0 124 -95
w:ty -42 -53 0
w:tylenol 53 -41 93
w:type 109 179 46
w:u 178 -32 124
w:ua -47 16 -147
w:uber -12 76 -56
w:ugh -105 173 -19
w:ultim 234 -27 104
w:ultrasound -94 -119 0
w:um -27 -46 20
w:umbrella -25 -88 0
w:umpir -57 -36 0
w:un -136 6 -139
w:una -118 -31 -101
w:unal -59 -7 5
w:unas 27 518 -205
w:unbear 0 131 -31
w:unblock 0 211 -131
w:uncl -113 -156 -34
w:unclip 77 0 27
w:under 318 -107 241
w:unenrol 0 103 -57
w:uni -55 -47 29
w:unic 61 -25 48
w:unidad -29 -72 0
w:uninstal 31 50 14
w:union -13 -49 0
w:unit -48 -61 0
w:univers -42 -9 0
w:unless -54 -31 0
w:unload 105 0 118
w:unlock 162 59 42
w:uno 191 269 -40
w:unos 133 88 5
w:unreal -22 70 -38
w:unsaf -70 -11 0
w:until -94 49 -78
w:up 232 127 -64
w:updat 8 -12 43
w:urg -24 123 -140
w:urge -46 -81 0
w:urgent -70 80 -51
w:us 210 426 -37
w:usad -41 -19 0
w:usar 49 -95 70
w:use -193 -12 -389
w:useless -48 -80 0
w:uso 29 -30 114
w:uste 42 0 35
w:usted -10 -9 53
w:usual 92 72 -52
w:va 294 163 121
w:vacacion -108 -86 -16
w:vacat 61 29 0
w:vaci -2 31 -41
w:vacun -83 -97 7
w:vacuum 0 79 -58
w:valg 135 121 -39
w:valid -44 -10 0
w:valor 51 -3 13
w:valorant -46 -43 0
w:valu -25 -14 44
w:valueerror -59 -48 0
w:vam -27 19 -53
w:van 187 227 -65
w:vanilla 0 110 -26
w:vanish 44 37 2
w:vap -74 57 -81
w:vape -98 45 -155
w:vapor -47 -76 0
w:vari 49 -19 41
w:varicel -47 72 -104
w:varieti 0 53 -24
w:varsiti -44 -31 0
w:vas 118 137 -53
w:vay 150 -41 59
w:vdd 38 0 60
w:ve -221 -15 -76
w:vea -60 -20 12
w:vec 18 213 -16
w:vece 72 0 51
w:vecin -131 -150 126
w:vegetarian -45 -7 0
w:veint -45 -15 -5
w:veintioch -3 -53 0
w:velit -57 -8 0
w:veloc -62 -45 0
w:velori 134 -24 -23
w:vem 134 -78 -11
w:ven 138 38 91
w:vend -181 -12 -124
w:vendi -34 249 -160
w:venen 84 -17 150
w:veng 360 68 157
w:veni -27 -130 74
w:vent -195 -142 0
w:ventan 14 87 -117
w:veo 251 -121 199
w:ver 139 -81 110
w:verd -82 -143 -57
w:verg 0 74 -47
w:verguenz -29 105 -60
w:veri -126 -150 28
w:vermucit 0 103 -32
w:vers 0 48 -36
w:version -51 -28 0
w:vert -79 -112 0
w:ves 41 0 41
w:vest 33 -24 64
w:vesti 0 96 -88
w:vet -121 62 -125
w:vez 64 124 26
w:vi -154 -77 -61
w:viaj -50 137 -61
w:vias 180 -11 153
w:vice -85 -18 0
w:vici -161 -125 -68
w:vicodin 0 31 -53
w:victim 0 135 -42
w:victori -34 -40 0
w:vid 305 -51 256
w:vide 105 -45 118
w:video -69 -132 58
w:videojueg -20 -44 0
w:vidri -103 -59 93
w:viej -88 7 -9
w:vien 174 146 24
w:viend -40 -160 2
w:vier -63 -52 18
w:viern -37 -11 -135
w:vig 202 0 70
w:vim -50 -19 -15
w:vin -102 -69 -32
w:vinagr -16 -86 0
w:vinateri 0 50 -27
w:vio 109 36 117
w:viol 158 82 -18
w:vira 0 72 -61
w:virg 61 122 50
w:virgin -8 -62 0
w:visit -171 -142 -120
w:vitamin -233 -143 0
w:viv 361 13 199
w:vivi -3 -34 47
w:vivir -114 -7 19
w:vivitrol -37 171 -165
w:vivo -44 -53 0
w:voc 97 -14 140
w:vodk 0 156 -63
w:vodka -97 106 -133
w:voic 212 -27 189
w:vol -24 -56 -18
w:volant 119 0 37
w:volcan -47 -15 0
w:volt 32 -47 16
w:volunt -92 -100 17
w:voluntari 0 16 -52
w:volv 23 51 -1
w:volver 50 -21 29
w:volvi 284 107 15
w:vomit 60 7 105
w:vos 101 61 -27
w:voy -12 220 -190
w:voz 144 -179 175
w:vuel -44 -64 0
w:vuelt 201 190 -28
w:vuelv 150 218 29
w:vuelvo 59 108 32
w:w -52 127 -174
w:wagon -32 -60 -27
w:wait 116 -377 350
w:waiting 0 30 -57
w:wake 41 -177 200
w:walk 348 207 171
w:wall -46 73 -91
w:wallet -45 74 -91
w:walmart 12 136 -11
w:wana 192 0 36
w:wanna 154 -45 229
w:want 195 211 39
w:wantd -40 -27 0
w:war -74 -22 0
w:warehous 86 -1 50
w:warn -70 29 -7
w:was -278 -165 -70
w:wash -177 -111 -15
w:wasnt 222 163 140
w:wast -1 281 -204
w:wat -71 -47 0
w:watch -97 -192 67
w:water 163 86 -86
w:wave -112 111 -163
w:way 235 26 103
w:we -539 -337 -96
w:weak 0 117 -40
w:weapon -24 -111 28
w:wear 209 -9 114
w:weather 48 -62 56
w:wed -124 -5 -97
w:wednesday -47 -2 -157
w:weed -76 -53 -92
w:week -170 -295 129
w:weekend 104 194 -147
w:weight -62 -11 10
w:weird 202 -43 141
w:welcom -46 -25 7
w:well -7 64 -80
w:welp 0 60 -7
w:went -107 -103 -47
w:weon 156 0 9
w:were -110 -20 -74
w:werent 0 195 -38
w:wet -69 -17 -19
w:weve 0 35 -41
w:wey 142 42 20
w:whacker -8 -69 0
w:what -47 268 -8
w:whatev 223 -8 86
w:wheel 65 -47 43
w:when -187 5 -299
w:whenev -9 -56 0
w:where 185 73 243
w:whether -294 -186 0
w:whi 160 57 64
w:which -121 -279 108
w:while -60 18 -55
w:whippet 0 186 -62
w:whiskey 44 121 -22
w:white 108 446 -49
w:whittl -51 -14 0
w:whod 155 0 25
w:whoever -3 -76 51
w:whos -19 63 -88
w:wich 149 0 97
w:widow 66 -3 12
w:wife 48 -160 64
w:wifi -69 -56 0
w:wikipedia 308 0 85
w:wild -58 -150 3
w:will -49 -77 6
w:win 123 102 -40
w:wind 60 -34 30
w:window 43 -118 234
w:windshield -49 -110 0
w:wine -71 189 -329
w:wink 0 52 -40
w:winnin 0 49 -29
w:winter -65 23 0
w:wipe -37 -41 6
w:wire -48 -65 0
w:wisdom -45 24 -12
w:wish 373 -154 397
w:wit 1 42 -14
w:with -60 -39 113
w:withdraw -45 -179 -40
w:withdrew -19 106 -53
w:within -43 -24 0
w:wnat 100 0 98
w:woke 58 143 -164
w:woman -45 -20 29
w:won -86 86 -96
w:wont 549 322 323
w:word -129 -99 5
w:wore -37 52 -20
w:work -58 3 1
w:workbook 36 168 -69
w:worksheet 62 111 -34
w:world 94 -41 207
w:worri -146 -157 84
w:wors 83 59 29
w:worst 25 59 -5
w:worth 37 47 -54
w:worthless -2 -42 -34
w:would 455 -96 308
w:wouldnt 175 0 153
w:wouldv -80 -52 0
w:wow -23 -42 0
w:wrap 46 0 21
w:wreck -28 127 -133
w:wrench 70 14 28
w:wrist 111 65 79
w:write -119 140 -127
w:written 122 -14 36
w:wrok 11 0 93
w:wrong 44 -96 26
w:wrote 135 -166 221
w:x 5 -51 27
w:x8 0 167 -53
w:xanax 146 141 166
w:xbox 0 91 -22
w:xq 28 0 45
w:y 410 159 2
w:ya 145 213 -69
w:yalacaguemepuseapistearyahoranosequehac 0 247 -137
w:yall 61 78 24
w:yawn -95 -8 -80
w:yeah 35 132 -74
w:year -180 -468 -23
w:yell -166 31 21
w:yellow 62 -64 61
w:yend 42 47 74
w:yep -40 47 -33
w:yerb -98 -91 0
w:yes -145 3 -253
w:yesterday 149 132 102
w:yet -40 0 59
w:yo 249 219 142
w:yoga -89 -120 0
w:you -98 -20 -107
w:youd 131 199 -22
w:youll 295 28 13
w:young 35 20 72
w:your -197 -8 35
w:yourselv 53 0 38
w:youth 0 64 -73
w:youtub -44 -77 35
w:yr 10 91 -88
w:yrs 16 -95 -13
w:zap -39 90 -119
w:zapat -197 62 -75
w:zer -21 -101 0
w:zero -228 -178 -36
w:zoloft 0 -79 76
w:zom -57 -41 0
w:zoolog -1 -101 0
w:zoom -175 -138 -35
w:zoot 0 93 -48
w:zucchini -73 -27 0
"""
