"""What each sign weighs, learned from examples: made by `python -m benchmarks.words train`, never by hand.

One sign a line: its name (`care.words_signs`), what it adds to the alarm and what it adds to crisis rather than
urgent, in hundredths. Above zero speaks for it, below zero against it.
"""

TRAINED_ON = "89012d23370e971f360b3eb355a9a20fb04e6fc549e32b5d7d5d4f346bd691d8"
"""SHA-256 of the rows that these weights were learned from."""

BIASES = (-305, -354, 49)

TABLE = """
b:0 $ -10 -50 0
b:0 0 -10 -53 0
b:04 bought -22 -50 0
b:1 $ -19 -95 0
b:1 again 0 131 -85
b:1 by 74 -6 35
b:1 of -10 -55 0
b:1 through 0 45 -15
b:1 to 93 -4 40
b:10 $ -58 144 -7
b:10 10 -41 212 -29
b:10 how 98 0 40
b:10 out 0 49 -5
b:10am $ 102 -3 60
b:11 40 102 0 56
b:11 ill 60 0 46
b:12 $ -69 -99 0
b:12 day 0 45 -3
b:12 paid 59 0 29
b:14 $ -3 74 -11
b:14 hour 0 93 -52
b:14 month -60 24 -28
b:14th approxim 0 47 -17
b:15 $ -46 22 -20
b:17 $ 71 -7 10
b:180 after 47 0 48
b:1991 i 0 23 -69
b:2 $ 85 39 58
b:2 day -15 65 -49
b:2 hour -3 58 -27
b:2 hrs -12 -76 7
b:2 if -43 -64 0
b:2 week -2 51 9
b:20 minut 38 91 -32
b:20 of 53 0 34
b:20 year -55 -24 0
b:2011 dej 0 95 -3
b:2018 $ -1 -59 0
b:2018 no 0 64 -14
b:2019 and 110 -5 44
b:21 alcohol -16 -58 0
b:25 minut 0 217 -24
b:3 $ -29 106 -80
b:3 and -23 -87 0
b:3 day -2 246 -113
b:3 no -1 69 -27
b:3 on 67 -12 3
b:30 $ -1 179 -59
b:30 day -10 -60 0
b:30 hrs 0 93 -35
b:30 ibuprofen 54 0 20
b:30 of 109 0 71
b:300 of -2 111 -7
b:31 yrs 54 0 20
b:38 mi 33 0 49
b:3am $ 270 0 74
b:3rd $ -53 -36 0
b:3rd period 64 80 -19
b:4 $ -12 -177 -8
b:4 day 2 86 9
b:4 mile -1 46 -1
b:4 time -22 80 -45
b:40 $ 61 -7 1
b:40 day -8 -109 0
b:40 evri 61 0 33
b:40 the 57 0 30
b:44 anos 0 47 -40
b:47 day 158 0 161
b:48 hrs 0 45 -5
b:5 $ -48 -30 -21
b:5 30 -53 -66 0
b:5 40 57 0 30
b:5 hrs -54 31 -26
b:5 min -34 -77 3
b:58 $ 0 23 -48
b:6 $ -89 63 -17
b:6 15 -19 -60 0
b:6 30 -9 138 -46
b:6 and 2 150 -39
b:6 broken 0 68 -19
b:6 hrs -2 47 -41
b:6 mes -2 -46 0
b:6 month 2 -27 69
b:6 time 0 70 -42
b:6 yrs -4 -50 0
b:7 $ -39 -129 0
b:7 like -16 -58 0
b:7 no 0 70 -23
b:71 year 10 65 -25
b:72 ya 98 0 32
b:74 anos 55 0 60
b:7am so 0 70 -52
b:8 and -9 -86 0
b:8 ball 0 156 -128
b:8 like -10 -87 0
b:8 mes -10 -68 0
b:8 month -13 61 33
b:8 my 0 68 -19
b:8th grade 0 117 -72
b:9 of 0 74 -43
b:9 rehab 0 33 -47
b:9 was 0 45 -15
b:9 without 48 0 15
b:9 ya -1 -45 -4
b:90 buck 0 69 -6
b:95 degre 61 0 23
b:9th and -64 -12 0
b:9th i 64 0 18
b:^ 10 97 -32 59
b:^ 14 -46 58 -48
b:^ 2 -6 -51 0
b:^ 3 8 79 -17
b:^ 31 54 0 20
b:^ 6 -37 -138 0
b:^ 9 0 33 -47
b:^ 90 -8 -56 0
b:^ a -407 -39 -15
b:^ about 91 61 24
b:^ aca 34 -3 68
b:^ acab -18 112 -83
b:^ acid -25 -97 0
b:^ adderal 0 79 -23
b:^ adi -86 -20 26
b:^ after 171 110 -15
b:^ airport -8 59 -29
b:^ al -54 -72 1
b:^ algui -104 -25 -1
b:^ alguien 55 -37 65
b:^ all -47 184 -69
b:^ allerg -27 -52 0
b:^ almost -42 -76 40
b:^ alreadi 67 40 53
b:^ amaneci -122 -15 -27
b:^ an -124 -107 -26
b:^ and -88 -27 -41
b:^ andab -15 53 -18
b:^ ando 214 310 -163
b:^ anduv -5 140 -59
b:^ anoch -45 21 -2
b:^ antes -75 -187 0
b:^ antoj -14 -56 0
b:^ appreci -64 -97 0
b:^ aqui -171 -180 0
b:^ arregl -75 -47 0
b:^ as -23 -46 25
b:^ ask 280 133 83
b:^ ate 2 -48 37
b:^ aver 46 0 36
b:^ ayer -46 -42 -125
b:^ ayud 51 -22 38
b:^ babi -19 -47 30
b:^ back -106 19 -51
b:^ bandaid 99 -2 24
b:^ barr -2 82 -26
b:^ beat -82 -41 0
b:^ bebi 0 123 -36
b:^ been 450 251 -17
b:^ beer -2 54 -14
b:^ begin -63 -8 0
b:^ better -67 -84 0
b:^ bit -100 -125 46
b:^ black -12 139 -50
b:^ blackout -10 71 -37
b:^ blade 76 -4 27
b:^ blew -11 -98 0
b:^ blood -116 -88 0
b:^ blow -7 -49 0
b:^ blue -110 -23 0
b:^ boat 0 59 -29
b:^ bolvi 0 108 -29
b:^ bone 0 67 -48
b:^ book 119 0 52
b:^ borr -17 42 -74
b:^ borrenm 53 -14 57
b:^ bot -109 -54 0
b:^ botell -12 -66 0
b:^ bottl -32 -222 59
b:^ bought 278 30 113
b:^ box 59 -20 42
b:^ boy 58 17 -16
b:^ breathalyz -8 89 -40
b:^ bridg -100 -27 0
b:^ brind 0 110 -77
b:^ bring -56 -31 0
b:^ bro -159 -119 0
b:^ broke -21 104 -88
b:^ brought 78 0 1
b:^ buen 13 -95 15
b:^ bullet 186 -1 37
b:^ burn -117 -71 29
b:^ bus -22 54 -34
b:^ busqu 139 0 46
b:^ buy 0 103 -15
b:^ buzz -5 -54 -11
b:^ by -6 -6 55
b:^ cad 97 56 -32
b:^ cada 105 193 -62
b:^ cai -1 322 -101
b:^ call -81 -105 -77
b:^ came -33 123 -59
b:^ camin 49 -9 34
b:^ can -333 -384 55
b:^ cancel 17 136 -120
b:^ cans -52 -59 0
b:^ cant -33 106 -83
b:^ car -77 -74 6
b:^ carg -6 -56 2
b:^ cart -66 -6 0
b:^ cash -15 44 -53
b:^ casi -150 -76 25
b:^ cat -98 -16 0
b:^ caught 72 9 10
b:^ celebr -6 45 -2
b:^ cer -42 -95 0
b:^ champagn 0 131 -24
b:^ chang -30 122 -23
b:^ che 67 -37 7
b:^ check 138 -75 98
b:^ chest 96 0 38
b:^ chip -1 61 -47
b:^ chocol -1 -60 0
b:^ chug 14 107 35
b:^ church 3 49 -17
b:^ clean 188 -164 49
b:^ clinic 0 79 -26
b:^ coach -42 57 -39
b:^ coc -37 -73 0
b:^ cold -12 127 -56
b:^ colg -160 -80 0
b:^ com 95 -95 50
b:^ communion 0 188 -68
b:^ compr 66 2 126
b:^ con 92 49 17
b:^ conect -31 -60 0
b:^ consegui 47 -4 1
b:^ consum -2 52 -28
b:^ consumi -1 63 -68
b:^ convulsion -47 -58 -10
b:^ cook -1 -52 14
b:^ cop -66 -211 0
b:^ cort -143 -32 -53
b:^ could -65 -120 21
b:^ couldnt -130 -70 0
b:^ count -126 -101 38
b:^ cousin -26 -79 0
b:^ covid -9 -66 0
b:^ crack -48 50 -20
b:^ cramp -2 59 -10
b:^ crave -103 -87 -87
b:^ cre 184 -25 186
b:^ crei -28 -81 0
b:^ cri -87 -76 0
b:^ cristal -2 76 -2
b:^ cuand 181 151 -56
b:^ cuid 102 0 46
b:^ cut -147 -185 41
b:^ d -47 -20 0
b:^ dad 189 -95 140
b:^ day -45 192 -124
b:^ de -25 115 -96
b:^ dead -137 -44 0
b:^ deadlin -114 -121 0
b:^ dealer 70 42 28
b:^ deer -75 -43 0
b:^ dej 230 -95 274
b:^ delet 124 -18 63
b:^ demo -50 -48 0
b:^ denl 0 66 -51
b:^ denm 0 93 -28
b:^ descans -142 -49 0
b:^ desd -79 -52 -49
b:^ dese 0 64 -14
b:^ despert -32 123 -50
b:^ despu 146 7 110
b:^ detox -17 78 -25
b:^ devil 0 18 -46
b:^ dia -17 -57 0
b:^ dic 70 -3 43
b:^ did 168 259 152
b:^ didnt 46 -138 7
b:^ die -73 -33 0
b:^ dig 25 81 17
b:^ diganl 47 -26 27
b:^ dij 149 -45 43
b:^ dios 83 -29 120
b:^ do -149 -71 -76
b:^ doc -23 -50 0
b:^ doctor 83 130 -46
b:^ doe -74 24 -22
b:^ dog -2 175 -97
b:^ don -37 -47 5
b:^ done -60 136 -87
b:^ dont 62 34 31
b:^ dopesick 0 100 -60
b:^ dorm -49 3 -12
b:^ dormi -52 -66 0
b:^ dos -7 92 -18
b:^ doubl 46 -6 23
b:^ doy -63 -16 0
b:^ dr -45 109 -81
b:^ drank 289 204 287
b:^ dreamt 68 21 -17
b:^ drink -14 -47 -1
b:^ drive 3 284 -116
b:^ drop 25 -173 75
b:^ drove -74 77 -43
b:^ each -68 -14 0
b:^ echo -57 -25 0
b:^ el -32 261 -234
b:^ ella -71 -36 8
b:^ empec -9 171 -19
b:^ en -154 46 -56
b:^ encontr 119 208 -23
b:^ end -220 -143 0
b:^ endors 78 0 70
b:^ enterr -26 -45 0
b:^ entre 0 162 -67
b:^ er -28 124 -24
b:^ eran 114 0 128
b:^ es 8 101 -56
b:^ escalofri 0 63 -22
b:^ escribi 35 -67 34
b:^ ese -94 72 -110
b:^ esper 174 -5 39
b:^ esta -56 -20 32
b:^ este 58 13 72
b:^ estoy 33 211 -270
b:^ everi 259 209 125
b:^ everyon 141 135 69
b:^ ex 10 107 -52
b:^ extran -52 -50 18
b:^ fail -17 -66 0
b:^ fake 0 95 -8
b:^ falt 148 -22 51
b:^ farm -80 -102 0
b:^ feel -275 -124 -58
b:^ fell -5 52 -51
b:^ felt -41 -64 0
b:^ fiend -1 57 -40
b:^ final 66 -91 43
b:^ finger 148 -1 64
b:^ finish -195 -44 -37
b:^ fire -64 -42 0
b:^ first -98 -12 -23
b:^ five 103 -2 24
b:^ fix -62 -67 4
b:^ flight -1 51 -34
b:^ flu -27 -50 0
b:^ flush 0 189 -64
b:^ foil 0 96 -56
b:^ for -98 5 6
b:^ forgiv -41 -45 0
b:^ fought -18 -57 0
b:^ found 125 58 6
b:^ four -22 87 -53
b:^ friend -3 28 -55
b:^ fue -61 26 -48
b:^ fui -105 -98 -57
b:^ fumig -17 -57 0
b:^ funer -50 -5 0
b:^ gambl 0 124 -93
b:^ gana -7 -60 0
b:^ gas -3 96 -35
b:^ gave 48 -101 83
b:^ get -67 -71 0
b:^ ginger -33 -58 0
b:^ give -43 93 -178
b:^ glad -48 -13 0
b:^ go -88 -66 -157
b:^ god 155 -4 76
b:^ gonna 345 123 131
b:^ good 41 58 -1
b:^ got -19 195 -107
b:^ grab 189 0 66
b:^ graci 143 -40 73
b:^ grandma -81 82 -13
b:^ grandpa -36 177 -97
b:^ grandson -86 -78 8
b:^ group -52 55 -48
b:^ gun -63 -24 2
b:^ guy 40 -62 48
b:^ gym 194 -46 73
b:^ habl 85 116 9
b:^ hac -36 -13 -53
b:^ had -67 -85 -26
b:^ hamlet -55 -18 0
b:^ hand 51 4 -81
b:^ hang -172 150 -178
b:^ have -105 88 -85
b:^ havent 106 -96 -4
b:^ havnt -45 -1 -8
b:^ hay 1 -121 102
b:^ he 347 335 36
b:^ heart 53 -6 46
b:^ held 116 -3 50
b:^ help 27 -9 74
b:^ hes 184 297 -263
b:^ hey 73 21 88
b:^ hi -31 57 -39
b:^ hic 77 -61 87
b:^ hid 97 154 -24
b:^ hide 38 -89 179
b:^ high -77 -97 -13
b:^ hit -109 -9 -79
b:^ hol 83 96 14
b:^ hold -44 -62 30
b:^ homework -70 -20 9
b:^ homi 0 54 -8
b:^ honest 224 -3 117
b:^ hope 86 -9 85
b:^ hopeless -2 -90 0
b:^ how -117 7 -127
b:^ hoy -348 -175 -102
b:^ hr -22 64 -25
b:^ hub -51 -75 0
b:^ hung -76 -79 0
b:^ husband 95 0 37
b:^ hypothet 31 56 -27
b:^ i 220 -61 280
b:^ ice -20 -51 0
b:^ id 5 42 -222
b:^ ide -91 0 0
b:^ idk 54 -6 37
b:^ if 339 -10 308
b:^ ili 266 0 80
b:^ ill -115 -32 -25
b:^ im 39 -200 172
b:^ in -191 -150 -32
b:^ inform 0 73 -33
b:^ insulin -111 -58 0
b:^ insur -32 131 -94
b:^ is -98 -186 19
b:^ it -151 -84 -175
b:^ ive 477 308 99
b:^ jal -46 -140 0
b:^ jealous 160 -13 71
b:^ joint -10 -73 0
b:^ jump -140 -30 0
b:^ junt 93 0 41
b:^ just -241 60 -173
b:^ k 153 191 41
b:^ karaok -47 -12 0
b:^ keep -81 16 16
b:^ kept 29 -9 55
b:^ kick -20 -42 -134
b:^ kid -215 -10 -45
b:^ kier 64 0 24
b:^ kiero 90 0 5
b:^ kill 70 -40 1
b:^ kind -54 -19 -20
b:^ kinda -76 60 -53
b:^ kms 220 0 26
b:^ knuckl 0 260 -71
b:^ kombucha -3 116 -7
b:^ kratom 0 131 -34
b:^ la -136 23 -171
b:^ lamp 46 0 36
b:^ las -19 68 -85
b:^ last 132 -38 9
b:^ laugh 138 -4 17
b:^ le -103 11 -57
b:^ learn -64 -37 0
b:^ leav -66 -55 -38
b:^ left -36 161 -69
b:^ leftov 0 275 -106
b:^ leg -58 74 -87
b:^ lei -51 -37 0
b:^ les 221 142 74
b:^ let 27 -97 133
b:^ letter -57 -6 0
b:^ licenci 58 0 16
b:^ light 4 -59 15
b:^ line 148 121 76
b:^ littl -51 -103 0
b:^ live 5 -7 46
b:^ llam 46 -24 44
b:^ llamenm -7 46 -34
b:^ lleg 247 -41 79
b:^ llev 233 183 65
b:^ llevo 0 71 -35
b:^ llor -51 -35 0
b:^ lo 195 222 112
b:^ load -92 -60 93
b:^ lock -162 -171 -67
b:^ log 120 0 61
b:^ lol 65 43 -17
b:^ lone -29 -50 0
b:^ long 137 -27 80
b:^ look 185 0 40
b:^ los -146 281 -125
b:^ lost 7 -83 40
b:^ lowkey 97 22 24
b:^ m 48 26 42
b:^ made 191 -159 139
b:^ manan -45 -58 62
b:^ manana -78 -72 0
b:^ mand 41 -54 23
b:^ manej 4 -48 15
b:^ mari -58 -82 11
b:^ marqu -64 -7 2
b:^ may -67 -17 0
b:^ mayb -47 -2 0
b:^ me 279 66 281
b:^ meh -44 -78 0
b:^ mejor 74 272 -159
b:^ methadon -37 -149 0
b:^ mezcl 87 0 95
b:^ mi -204 190 -231
b:^ mij -58 -18 -10
b:^ mil -40 -74 0
b:^ minibar -37 -100 0
b:^ mir 18 117 9
b:^ mis -210 -57 -44
b:^ miss -80 11 -93
b:^ mix 87 -20 118
b:^ mom 92 95 63
b:^ momma 0 80 -76
b:^ monday 141 -3 33
b:^ mood -98 -52 1
b:^ motel 59 0 29
b:^ mouthwash 0 94 -24
b:^ move -100 -40 -4
b:^ much -80 -64 0
b:^ my -295 6 -287
b:^ nad -58 -51 0
b:^ nadi -112 -92 2
b:^ nah -22 -46 -2
b:^ naltrexon -4 -117 -2
b:^ necesit 73 68 -144
b:^ necesito -1 126 -54
b:^ need -127 21 -157
b:^ needl -46 173 -147
b:^ nerf -47 -8 0
b:^ never 28 -102 11
b:^ new 126 -47 5
b:^ ngl 64 0 19
b:^ ni -105 -14 -15
b:^ nick -48 -18 0
b:^ night -73 -75 0
b:^ nineti -12 -47 0
b:^ no -136 -197 249
b:^ nobodi -177 -304 40
b:^ nod 131 247 -55
b:^ nom 133 203 47
b:^ none 43 -77 52
b:^ nos 70 -80 37
b:^ nose -18 93 -145
b:^ not 74 -196 21
b:^ noth -64 -21 -8
b:^ nuev -1 54 -69
b:^ nunc -22 64 -47
b:^ nunca 61 57 6
b:^ nurs -75 -21 -7
b:^ obsess -2 232 -21
b:^ odd -70 -4 0
b:^ ode -59 -10 0
b:^ offer -1 52 -33
b:^ oig 76 -19 119
b:^ oil -52 -49 0
b:^ ojal 421 0 194
b:^ ojala 94 0 65
b:^ ok -56 -35 -25
b:^ okay 57 1 12
b:^ old -67 -47 -20
b:^ omg -59 -22 0
b:^ on -50 135 -68
b:^ one 157 86 149
b:^ onli -43 79 -9
b:^ open 71 -2 93
b:^ orden -65 -10 0
b:^ order 15 61 -59
b:^ other -48 -29 0
b:^ otra 79 41 0
b:^ our -64 -65 0
b:^ over -81 -51 0
b:^ overwhelm -45 -14 0
b:^ oye -61 -30 2
b:^ pa -39 99 -58
b:^ paid 6 -57 107
b:^ panic -55 -23 0
b:^ paper -73 -5 8
b:^ par -3 -91 4
b:^ park 104 124 -26
b:^ parlay 0 62 -16
b:^ part 133 86 -37
b:^ pas 24 -117 9
b:^ pass -19 107 -45
b:^ password 67 -27 30
b:^ pastill -98 -107 0
b:^ pawn -12 105 -53
b:^ pedi -31 194 -76
b:^ pens 13 -30 98
b:^ perdi 39 -57 93
b:^ perdon -69 -64 26
b:^ perdonenm 141 0 59
b:^ perform -52 -22 0
b:^ perman 111 0 30
b:^ pharmacist -53 -39 -5
b:^ phone -57 -51 45
b:^ pick -13 -218 27
b:^ pictur -74 -13 0
b:^ piens 20 -40 65
b:^ pill 50 -26 19
b:^ pistol -61 -7 0
b:^ plan -126 125 -176
b:^ plant -47 -27 0
b:^ play -56 -31 0
b:^ pleas 4 -115 5
b:^ plug -29 249 -139
b:^ polic -67 -45 0
b:^ por 56 -31 53
b:^ post 113 0 87
b:^ pot -44 -57 0
b:^ pour 97 -78 100
b:^ practic 293 -3 107
b:^ pray 24 77 12
b:^ preferiri 47 0 34
b:^ prefiero -20 -53 3
b:^ pretti -1 51 -70
b:^ primer 14 -47 2
b:^ prob -2 127 -8
b:^ ps 84 0 51
b:^ psych -14 -59 0
b:^ puch 66 0 16
b:^ pued -92 -106 0
b:^ pues 13 90 -51
b:^ puke -36 -63 -23
b:^ pull 16 -34 78
b:^ punch 183 -4 136
b:^ pus 53 -67 29
b:^ put 44 -101 85
b:^ que -11 -301 238
b:^ qued -14 95 -23
b:^ quier 239 195 -118
b:^ quiero 287 22 26
b:^ quiet -46 -45 0
b:^ quis 132 -6 80
b:^ quit 26 139 -7
b:^ quitenm 69 19 6
b:^ rais -72 -83 0
b:^ ran -53 13 -34
b:^ ray -34 -49 0
b:^ razor -76 -15 25
b:^ read -164 -70 0
b:^ readi 230 -21 157
b:^ recai -1 183 -48
b:^ recogi -27 -73 0
b:^ record 70 -7 19
b:^ refil -30 -108 0
b:^ regal -153 -98 13
b:^ regist -67 -5 0
b:^ relaps 259 107 72
b:^ rent 39 -20 122
b:^ renunci -2 106 -112
b:^ respir 256 0 101
b:^ rest -59 -75 0
b:^ return 63 0 65
b:^ rez 64 -7 65
b:^ rock -65 -73 0
b:^ rode -51 65 -81
b:^ roll -24 268 -89
b:^ rompi 0 280 -98
b:^ roommat -48 -30 24
b:^ rope -66 -3 0
b:^ run -165 -82 -6
b:^ sad -41 -137 0
b:^ safe -149 -22 0
b:^ said -46 -54 0
b:^ sali 57 -54 35
b:^ salt 46 -22 40
b:^ sat 167 -45 82
b:^ save 4 92 -30
b:^ saw -78 -111 -9
b:^ schedul 63 0 29
b:^ score -76 3 -21
b:^ scratch 196 171 3
b:^ screw 0 82 -24
b:^ se -279 23 -116
b:^ see 70 -49 25
b:^ seis -1 -61 0
b:^ self 132 -13 7
b:^ senor 48 46 -11
b:^ senorit 93 0 43
b:^ ser -38 -55 0
b:^ sergeant 0 60 -43
b:^ sew 48 -1 31
b:^ sewerslid 54 0 14
b:^ sh 84 0 136
b:^ sharpen -78 -8 0
b:^ she 69 93 -79
b:^ shoot -153 -129 0
b:^ shot -168 -204 -18
b:^ should 62 -12 17
b:^ show 74 -1 11
b:^ shower -12 92 -34
b:^ si 215 -62 417
b:^ sient 53 80 -65
b:^ sign -75 -82 0
b:^ sin -98 -97 -54
b:^ sinc 48 27 2
b:^ sister -25 35 -83
b:^ sit 110 46 24
b:^ six -31 -18 -47
b:^ skill 0 116 -66
b:^ skip -59 -54 -33
b:^ slept -9 -110 15
b:^ slice 137 -12 41
b:^ slip -67 -106 -17
b:^ smell -7 -26 -65
b:^ smoke -10 79 -94
b:^ snap 108 -6 123
b:^ snif 0 87 -26
b:^ snort 23 35 88
b:^ snow -11 -61 0
b:^ snuck 0 166 -151
b:^ so -2 184 -154
b:^ sober -3 46 -57
b:^ somebodi -147 150 -175
b:^ someon -27 -57 -15
b:^ someth -62 16 -47
b:^ sorri -87 51 -44
b:^ sound -109 -51 0
b:^ soy 24 145 3
b:^ speed -25 -77 0
b:^ spent 38 93 -36
b:^ sponsor -30 -71 0
b:^ spray 57 -2 29
b:^ stand -78 8 -9
b:^ start -109 40 -96
b:^ still -24 -107 1
b:^ stitch -55 -22 0
b:^ stomach -47 -113 58
b:^ stop -12 100 -94
b:^ strip -2 74 -17
b:^ sud -14 80 -85
b:^ sugar -68 -17 0
b:^ suicid 287 -3 49
b:^ sunday -35 -60 2
b:^ surviv 66 0 2
b:^ swallow 74 -6 111
b:^ take -61 21 -39
b:^ talk 2 104 -73
b:^ tap -47 -64 0
b:^ taper -6 136 -75
b:^ teeth 0 91 -22
b:^ tell 93 20 46
b:^ ten -73 -102 -12
b:^ teng 318 261 -58
b:^ teni -10 -73 0
b:^ test -15 -69 0
b:^ text 44 52 72
b:^ thank -26 -89 39
b:^ that -146 -174 48
b:^ the -63 235 -305
b:^ then 118 89 50
b:^ therapist -59 -32 0
b:^ there 306 -4 132
b:^ these -73 -62 0
b:^ they -42 -342 143
b:^ theyd 151 0 55
b:^ theyr 11 84 -129
b:^ think 326 -87 169
b:^ this -58 -16 28
b:^ thought 65 -22 19
b:^ three -41 176 -75
b:^ threw -65 29 -52
b:^ throw -29 -80 -2
b:^ thx 105 -13 53
b:^ tidi 68 0 28
b:^ tien 67 0 42
b:^ time -49 -140 0
b:^ tir -61 -46 -107
b:^ tire 143 -83 67
b:^ to -106 -49 42
b:^ tod 47 129 -75
b:^ todavi 59 49 180
b:^ today -87 -108 4
b:^ told 410 190 130
b:^ tom 185 -91 280
b:^ tome 205 29 19
b:^ tomorrow 63 17 76
b:^ tonight 166 32 59
b:^ took 23 30 94
b:^ toy -93 207 -162
b:^ trabaj -62 -45 -56
b:^ trade -4 60 -15
b:^ traffic -54 -3 0
b:^ traig 100 145 -95
b:^ tranqui -51 -38 0
b:^ tri -43 -44 51
b:^ trist -10 -78 0
b:^ turn -63 207 -82
b:^ tuv -86 11 -2
b:^ tweak -54 32 -28
b:^ twenti 112 -33 106
b:^ two -52 -146 0
b:^ ty -53 -49 0
b:^ type 16 -108 49
b:^ ua -31 -32 -45
b:^ ultim 66 -21 52
b:^ um 49 -51 31
b:^ un -48 -152 98
b:^ una -172 -29 -57
b:^ unblock 0 156 -131
b:^ uncl 21 -49 48
b:^ uno 27 -33 87
b:^ updat 55 193 -6
b:^ urg -81 -2 -123
b:^ use -15 -137 -16
b:^ usted 27 -4 60
b:^ vaci -7 -45 0
b:^ vape 0 146 -81
b:^ vay -2 81 -62
b:^ vendi -16 -74 -47
b:^ venmod 34 98 -37
b:^ veo -45 22 -27
b:^ vi -72 -87 19
b:^ vier -34 -50 14
b:^ vin 55 0 71
b:^ voic 186 -2 94
b:^ volvi 72 97 -62
b:^ voy 197 432 -211
b:^ wait -16 -65 15
b:^ walk 70 10 77
b:^ wanna 77 0 73
b:^ want 74 -124 50
b:^ was -48 13 -10
b:^ wash 85 -11 35
b:^ wast -1 -93 0
b:^ wat -67 -40 0
b:^ we -167 -240 70
b:^ wear 66 0 23
b:^ wednesday -8 -100 0
b:^ weed -34 -70 0
b:^ weird 51 0 18
b:^ well -46 265 -61
b:^ went -18 -96 17
b:^ were -56 -77 0
b:^ what -344 -254 85
b:^ when 217 150 95
b:^ where -170 -38 9
b:^ whether -190 -153 0
b:^ whi 162 -41 108
b:^ which -105 -25 11
b:^ whippet 0 154 -34
b:^ whoever 118 -17 49
b:^ whole -9 -49 0
b:^ wife -6 56 -150
b:^ will -94 -27 0
b:^ wind 45 -8 34
b:^ wish 176 -20 229
b:^ withdraw -9 -93 -8
b:^ withdrew -9 131 -52
b:^ won -6 -81 1
b:^ wont -50 76 -3
b:^ worri -58 -29 0
b:^ would 93 -17 82
b:^ wouldnt 96 0 29
b:^ write -40 -64 0
b:^ wrote 436 -32 165
b:^ ya 192 164 206
b:^ yall 35 82 -6
b:^ yeah 6 98 -80
b:^ yep -27 52 -25
b:^ yes -86 -151 -73
b:^ yo -127 -139 103
b:^ you -214 -2 -75
b:^ youd 0 64 -47
b:^ zero -97 -22 0
b:a $ 81 -6 54
b:a 10 0 67 -7
b:a 10k -2 -47 0
b:a 2 -20 -74 0
b:a 3 -40 -92 0
b:a 7 -48 -72 0
b:a abrir 71 37 -2
b:a acompan -11 -50 0
b:a ahorc -44 -59 11
b:a algui 185 15 83
b:a and -3 11 -47
b:a andar -70 -28 4
b:a arregl -50 -29 0
b:a b -92 -57 -1
b:a bag -46 159 -127
b:a baj -29 40 -48
b:a bar -1 72 -5
b:a bat 52 0 41
b:a bath -34 -53 8
b:a bed -32 160 -25
b:a beer -45 -150 -9
b:a bet -4 -62 0
b:a bigger 54 -10 44
b:a bit -90 -117 5
b:a blue 16 55 -63
b:a blunt 0 54 -8
b:a bot 50 -15 1
b:a bottl -25 334 -212
b:a boundari -61 -89 0
b:a bowl 140 47 175
b:a boy 1 68 -13
b:a bridg -48 -5 0
b:a bump 0 51 -23
b:a bunch 73 0 27
b:a burrito -14 -100 0
b:a bus 152 -7 37
b:a busc 47 137 -52
b:a button 76 -31 70
b:a cab 23 136 -61
b:a cabinet -50 24 -66
b:a cad 18 -4 51
b:a cag 52 0 23
b:a call 63 -20 36
b:a calm 155 -3 21
b:a cambi -25 117 -89
b:a candl -46 -18 0
b:a car 34 -8 84
b:a cas -116 -146 9
b:a casserol -56 -41 -7
b:a ceil 54 0 20
b:a cer -6 62 -22
b:a cero 0 145 -35
b:a chanc 0 117 -70
b:a chat -20 -56 0
b:a cheeseburg -53 -56 0
b:a choir 0 29 -48
b:a cigarett -25 -72 21
b:a circl 19 20 -54
b:a cliff -161 -21 0
b:a cliffhang -47 -20 0
b:a closet 0 80 -76
b:a cobr 42 0 58
b:a code 97 -1 29
b:a cold -96 -52 0
b:a com 111 18 49
b:a compr -2 196 -201
b:a cont 0 55 -41
b:a cooler -8 143 -73
b:a copi -77 -8 0
b:a cort 59 -28 45
b:a couch -10 -59 0
b:a coupl 0 181 -107
b:a crave -15 -48 0
b:a crime -55 -11 2
b:a crowbar 27 55 -22
b:a cruz 47 0 18
b:a cup -21 36 -83
b:a cupcak -12 -46 0
b:a danger 87 -3 49
b:a dar 56 -2 33
b:a date 168 -22 175
b:a day -14 -121 11
b:a deacon -53 -87 0
b:a dead -37 148 -13
b:a dec -24 -18 -58
b:a dej -59 -58 0
b:a deposit -64 -12 0
b:a desped 115 0 26
b:a diari -24 -59 2
b:a differ -64 -57 3
b:a dime -59 11 -4
b:a dio -12 -45 0
b:a dog -3 83 -35
b:a doming -31 -50 0
b:a don 4 -54 -4
b:a dond 64 0 46
b:a door -54 -13 0
b:a dormir -44 -67 0
b:a dos -41 76 -90
b:a dream -16 -85 -13
b:a drink 2 92 -51
b:a drop -64 -71 0
b:a drunk -53 -83 0
b:a enterr -6 -46 19
b:a entrar 94 18 32
b:a escond 22 79 -64
b:a ese 4 -137 13
b:a estar -8 -38 144
b:a famili 78 -5 18
b:a favor 50 0 18
b:a fever -57 -117 0
b:a few 38 6 -50
b:a fifth 40 -1 92
b:a fight -56 -15 12
b:a fire 87 32 33
b:a fish -48 -17 0
b:a fist 63 0 5
b:a flicker -22 -63 0
b:a flute -6 -87 0
b:a forklift 0 51 -8
b:a form 57 15 5
b:a fraud 0 77 -63
b:a frog -60 -24 0
b:a game -23 91 -47
b:a good 64 -74 70
b:a gotit -13 -59 0
b:a gray -108 -13 0
b:a gun 15 -11 51
b:a gurgl 46 0 7
b:a gust -46 -44 0
b:a guy 128 251 -46
b:a hac 14 -53 122
b:a hacer -46 -83 0
b:a hammer 57 -22 23
b:a handl 18 64 -11
b:a hard -15 -51 0
b:a headston 59 0 5
b:a heart 54 -1 15
b:a heavi -53 -50 0
b:a heroin -52 -27 0
b:a hit -35 100 -192
b:a hole -19 122 -138
b:a holiday 0 64 -7
b:a home 275 74 -8
b:a hospit 10 -115 1
b:a hotel 69 74 -1
b:a hous -32 55 -43
b:a ir -25 13 -111
b:a joint -9 25 -56
b:a joke 106 36 -54
b:a jug -3 78 -69
b:a kite -45 -75 0
b:a knife 141 -6 71
b:a la 29 214 -164
b:a ladi -54 -41 6
b:a lamp 96 -16 45
b:a las -406 -147 -159
b:a later -66 -49 0
b:a letter -140 -38 -5
b:a lie 135 8 31
b:a lifetim -16 -53 0
b:a lighter 4 -11 -88
b:a line -53 -139 29
b:a list 225 -34 137
b:a litl 58 -4 33
b:a littl 103 102 -97
b:a llam -86 -5 -4
b:a lleg -87 21 -9
b:a llor 69 -3 21
b:a lo -139 -52 -13
b:a locion 0 65 -60
b:a long -71 -88 14
b:a los 102 45 -50
b:a lost 0 107 -43
b:a lot 37 -94 182
b:a love -1 69 -35
b:a lump 49 0 23
b:a machet 88 0 14
b:a man -56 33 14
b:a mand -88 -48 -1
b:a mash -45 -2 0
b:a mat -108 -116 28
b:a matar -72 -38 10
b:a matarm -132 -16 2
b:a mean -119 -52 0
b:a medi -69 76 -67
b:a mejor -91 -11 0
b:a mi 589 84 276
b:a mil 89 30 37
b:a min 1 114 -31
b:a minibar 0 74 -38
b:a minut -41 -143 41
b:a mis 57 -31 79
b:a mistak 64 -4 32
b:a mont -50 -55 0
b:a month 96 -50 52
b:a mor -58 -13 0
b:a motel 101 70 32
b:a mother 75 0 43
b:a nadi -65 22 -85
b:a nail 61 0 43
b:a name 0 134 -35
b:a nap -176 -48 0
b:a neighbor 154 98 48
b:a neon 0 69 -43
b:a new 149 18 59
b:a nice -9 47 -7
b:a notch -1 51 -75
b:a number -84 -90 0
b:a nurs 109 41 79
b:a ocup 174 0 178
b:a oir -55 -12 1
b:a otro 63 178 -60
b:a pain -63 -24 0
b:a pan 113 -7 53
b:a paper -6 42 -71
b:a park 2 80 -61
b:a part -10 -20 63
b:a parti 85 201 -55
b:a ped -78 -39 -33
b:a pel 3 49 -12
b:a pen 91 34 53
b:a perc 10 45 21
b:a perman 70 0 76
b:a person 279 -39 129
b:a pesc -26 -67 0
b:a pic 110 0 173
b:a pictur 76 -12 75
b:a pile 60 -5 132
b:a pill 17 106 -217
b:a pillow 47 -15 65
b:a pint -19 116 -96
b:a pipe -1 101 -18
b:a plate -34 -67 22
b:a pod 92 76 49
b:a pon -3 64 -89
b:a poquit -37 -59 0
b:a por -4 73 -36
b:a porta 0 64 -38
b:a prayer -12 -45 0
b:a prefer 76 0 38
b:a pretzel -25 -80 0
b:a problem 70 0 46
b:a proposit 204 132 69
b:a proposito 72 0 44
b:a pulley -45 -5 0
b:a puls 36 81 -34
b:a que 102 -3 76
b:a quem 122 0 103
b:a qui -69 -38 -29
b:a quit 82 0 53
b:a raccoon -26 97 -22
b:a raj 49 0 14
b:a rat 53 0 18
b:a ray -30 -65 1
b:a real -107 -7 -6
b:a reason -29 118 -61
b:a regan -52 -19 0
b:a relaps -54 -10 -23
b:a respir -47 -10 0
b:a ride -8 -49 10
b:a robot 7 87 -56
b:a rock 157 -18 110
b:a room 119 61 -18
b:a rope 53 0 75
b:a row 80 53 -5
b:a safeti 60 0 23
b:a sal 9 247 -127
b:a salvo 210 0 32
b:a sandwich -18 -49 0
b:a scale 95 -22 40
b:a schoolboy 0 65 -33
b:a scratch -99 -45 0
b:a seat 104 -46 54
b:a second 62 -48 33
b:a segu -46 29 -29
b:a segund 49 0 15
b:a seizur -38 41 -109
b:a ser -57 -20 74
b:a session -46 -13 0
b:a shirley -23 -45 0
b:a shortstop -48 -8 0
b:a shot 119 247 75
b:a show -2 174 -24
b:a singl -45 -124 0
b:a six -8 45 -64
b:a sober -28 -45 0
b:a sol 3 86 -3
b:a song -73 -24 -28
b:a sospech -100 -52 0
b:a spoiler -50 -2 0
b:a spoon 135 -6 96
b:a spot 52 5 44
b:a stab -46 -27 0
b:a steak 0 76 -121
b:a stool 0 54 -34
b:a stranger 101 95 8
b:a strip 176 4 122
b:a stroke 112 0 31
b:a su -9 -75 40
b:a substitut 45 0 9
b:a superhero -35 -60 0
b:a switch 0 80 -76
b:a tegucigalp -46 22 -15
b:a tener 0 135 -40
b:a text -83 -107 0
b:a theori -4 -50 0
b:a thread -17 150 -60
b:a tiemp -85 -22 0
b:a tiempo -125 -65 0
b:a time -50 -145 0
b:a tir -53 -34 13
b:a tire 75 -16 81
b:a toast 0 78 -26
b:a toc 34 134 -28
b:a tod -121 50 -55
b:a tom -3 246 -92
b:a towel -55 -32 0
b:a tra 59 19 13
b:a tree 5 -47 13
b:a troubl 46 0 25
b:a turn -36 -93 0
b:a un -71 12 -27
b:a una 99 147 -35
b:a uno -9 23 -60
b:a usar -60 -169 -4
b:a usted 48 5 32
b:a vape -6 -87 0
b:a vec 58 -8 33
b:a ver 153 -43 140
b:a verg 0 91 -53
b:a veri -29 -48 0
b:a version 0 13 -62
b:a veteran 56 0 17
b:a vial 76 0 99
b:a video 146 -5 46
b:a viv 52 0 17
b:a walk -136 -58 0
b:a water -2 54 -20
b:a way 106 -22 145
b:a weapon -34 -101 0
b:a weather 47 0 15
b:a week 17 100 -10
b:a while 101 -5 17
b:a whole -8 -145 3
b:a widow 69 0 12
b:a win 82 -27 40
b:a woman -1 84 -37
b:a wreck -34 -45 0
b:a year -50 -21 4
b:a youth 0 35 -45
b:abaj $ 70 49 30
b:abaj de 37 85 -21
b:abaj del 139 -3 48
b:abaj en 63 19 66
b:abiert $ -140 -60 -40
b:abiert no 56 0 29
b:abiert y 24 41 50
b:abl to 48 55 -24
b:about $ 149 47 15
b:about a -46 1 -12
b:about an 116 0 63
b:about be 60 -10 4
b:about end -112 -12 14
b:about go -86 -41 0
b:about how 91 -34 43
b:about is 15 89 -71
b:about it -132 21 -120
b:about jail 48 0 41
b:about kill 173 -1 3
b:about me 41 -9 53
b:about my -264 -106 23
b:about myself -55 -19 0
b:about not -76 -2 0
b:about oxi 0 66 -15
b:about pill -47 15 -123
b:about recoveri -31 -58 0
b:about safe 0 87 -47
b:about that -71 -56 0
b:about the -285 -233 10
b:about to 201 389 -105
b:about twenti 55 0 46
b:about two 25 160 -69
b:about use -49 -30 -1
b:about want 89 -2 45
b:about what -61 -37 0
b:about when -92 -20 0
b:about where 48 0 16
b:abraz $ -118 -53 -6
b:abraz que -67 -74 0
b:abre la -26 -60 16
b:abren el -21 -82 -5
b:abri el 71 -13 97
b:abri la 165 -16 59
b:abrir la 9 -43 46
b:abstinent de -16 -76 0
b:abstinent fuert 0 67 -27
b:abt colleg 48 0 31
b:abuel $ 6 31 -57
b:abuel dic -77 -70 0
b:abuel en 73 0 20
b:abuel no -13 48 -33
b:abuelit per -4 60 -52
b:abuelit ya -7 -45 0
b:abus de 31 214 -179
b:aca en 35 -5 70
b:acab $ -12 110 -66
b:acab con -43 -103 108
b:acab conmig -12 -59 70
b:acab de 313 207 69
b:acab el -47 -41 -7
b:acab la -16 30 -87
b:acab las -61 -153 -18
b:acab mi -46 -58 0
b:acab su 31 0 54
b:acab tod 64 0 51
b:acampros three 0 51 -8
b:acampros twelv 0 21 -47
b:acas algui -57 -12 0
b:accid $ 12 42 56
b:accord $ 67 0 11
b:account $ -3 35 -98
b:accutan so -46 -18 0
b:acer sin 0 153 -51
b:acid en 51 0 8
b:acid reflux -59 -153 0
b:acid wash -13 -46 0
b:aclar en -17 -49 0
b:acord $ -44 -90 0
b:across my 65 0 50
b:across the -56 1 -43
b:act on 128 -19 56
b:actual $ 34 129 -40
b:acuerd de -14 149 -112
b:add me -48 -41 0
b:add two 88 0 44
b:adderal for 0 54 -36
b:adderal to 0 62 -20
b:addict to -52 -52 0
b:address $ 113 -2 40
b:address again -88 -15 0
b:address is 63 6 5
b:adelant $ 84 -3 50
b:adentr $ 120 58 45
b:adi al -91 -12 0
b:adi maraton -48 -2 0
b:adi y 53 -13 46
b:adult $ -56 -22 0
b:advanc $ -11 16 -104
b:affair in 108 0 60
b:afil el 77 0 42
b:afraid of 12 117 -75
b:after $ -48 -144 52
b:after 5 -60 -30 -2
b:after 6 -66 -1 -2
b:after a -20 -70 9
b:after all -197 -97 0
b:after court -7 77 -50
b:after dinner 96 -4 36
b:after five -52 119 -108
b:after friday 16 -21 48
b:after group 20 45 -47
b:after he 18 144 -95
b:after her -54 36 -76
b:after it -79 -28 0
b:after leg -62 -30 0
b:after me 57 0 62
b:after midnight -72 -29 1
b:after my 262 -9 106
b:after not 96 0 27
b:after saturday 56 0 31
b:after sunday 87 0 69
b:after ten 48 -5 32
b:after that 121 -34 175
b:after the -63 -238 -1
b:after this 237 52 102
b:after thursday 62 0 48
b:after work -64 -79 -28
b:aftercar $ -92 -45 0
b:afternoon and 0 67 -135
b:afuer $ -165 -142 0
b:afuer con 141 0 111
b:afuer de 63 45 18
b:afuer del 60 120 -71
b:afuer golp 47 0 28
b:again $ -3 138 -91
b:again and 9 -133 139
b:again dont 0 143 -162
b:again he -107 -38 0
b:again i 114 -70 2
b:again im 32 -43 79
b:again in 61 -32 26
b:again me -22 -55 2
b:again my -45 -13 17
b:again on 72 63 -13
b:again sorri 18 191 -82
b:again the 120 -13 53
b:again today -71 -3 0
b:again tonight 58 0 65
b:against the 54 -32 26
b:agarr con -8 6 -50
b:agarr de 0 39 -74
b:agarr del 94 146 -45
b:agarr el 10 -84 28
b:agarr la -42 -67 2
b:age and 0 65 -33
b:ago $ 212 204 144
b:ago and -55 -112 -29
b:ago as 0 21 -47
b:ago i -107 -20 14
b:ago im 74 0 32
b:ago sinc 0 56 -10
b:ago so 116 21 125
b:ago tonight -25 -54 0
b:agobi con -73 -62 0
b:agre $ 79 -61 66
b:agre on -12 -49 0
b:agroservici y 59 0 28
b:agu $ 105 50 67
b:agu de -14 67 -56
b:agu en -52 96 -37
b:agu hirv 126 0 125
b:agu la -3 48 -39
b:agu mineral -26 -73 -19
b:agu se -1 77 -11
b:aguant $ 83 83 -97
b:aguant la 89 123 71
b:aguant los -119 -125 0
b:aguant mas 26 -27 59
b:aguardient de 0 50 -22
b:aguj $ -53 -43 0
b:aguj suen 0 37 -53
b:ahead and 65 96 -34
b:ahead cancel 33 0 47
b:ahead of -51 20 -13
b:ahi $ 72 74 -48
b:ahi entrab 0 50 -41
b:ahi hac 0 86 -7
b:ahi se 21 -35 54
b:ahi voy -91 -116 0
b:ahij termin 0 46 -21
b:ahog al 87 0 42
b:ahog en -119 -131 39
b:ahor baj -72 -35 0
b:ahor estoy 0 26 -46
b:ahor me 121 -3 63
b:ahor mism 36 60 -23
b:ahor no -65 -5 -1
b:ahor teng -61 -43 -54
b:ahora me 52 0 35
b:ahorc $ 0 103 -104
b:ahorc a 110 0 56
b:ahorc si -47 -59 0
b:ahorit $ 83 17 -11
b:ahorit ando 0 46 -37
b:ahorit la 33 0 49
b:aint gonna 131 0 131
b:air $ 177 -73 157
b:al agroservici 59 0 28
b:al alcohol -52 -8 0
b:al anon -25 -75 0
b:al bar -11 25 -61
b:al beb 12 -4 111
b:al bot -88 -12 0
b:al can 0 95 -11
b:al casin 0 107 -121
b:al centr 0 45 -4
b:al coch -70 -111 0
b:al compai 57 0 64
b:al contenedor -7 -45 0
b:al cruz 84 -5 93
b:al cuell -74 -73 26
b:al darm 0 72 -26
b:al de 112 -81 72
b:al dia 4 123 -29
b:al espej -29 -64 31
b:al estacion 31 0 54
b:al final -95 -45 23
b:al instructor -50 -55 0
b:al jef -50 -44 0
b:al lad 113 36 46
b:al mar -74 -37 63
b:al nin 64 -6 41
b:al ocul -67 -22 0
b:al otro 99 0 80
b:al parqu -45 -14 0
b:al pastor -50 -59 0
b:al pis -78 -49 0
b:al puent 55 -1 4
b:al punt 0 60 -66
b:al que 113 118 -86
b:al quinc 0 80 -39
b:al rio 125 0 77
b:al rosari 97 -2 71
b:al sup -68 -218 0
b:al tall 45 -5 11
b:al tan 0 70 -73
b:al tir -58 -59 0
b:al trabaj 57 -43 25
b:al velori -44 -52 0
b:alarg hast 0 103 -36
b:alarm $ 88 -39 139
b:alarm goe -64 -4 0
b:alberc $ 149 -4 45
b:alberc con -50 -34 0
b:alcanz $ 117 0 74
b:alcanz a 15 80 -47
b:alcanz par -30 12 -67
b:alcohol $ 170 -11 206
b:alcohol de 0 80 -58
b:alcohol del 183 21 216
b:alcohol en -52 -182 -11
b:alcohol for -54 -7 0
b:alcohol free -81 -62 0
b:alcohol sinc 0 92 -50
b:alcohol y 11 92 22
b:ale in -36 -77 0
b:alert was -48 -3 0
b:algo $ 85 29 64
b:algo a 73 0 26
b:algo cuand -82 -48 0
b:algo en 186 0 119
b:algo mal 49 0 76
b:algo mejor -98 -65 0
b:algo que 16 52 -78
b:algui $ 49 148 -4
b:algui contest 0 13 -61
b:algui dij -14 -81 0
b:algui en 48 5 49
b:algui le 0 15 -58
b:algui lo -57 -12 0
b:algui me -34 -50 28
b:algui que -121 43 -176
b:algun dias -27 -73 0
b:alient al 0 72 -26
b:aliv $ -38 -68 35
b:aliv by 58 -2 18
b:aliv for 89 0 12
b:aliv that 25 59 -54
b:alivi lueg 83 0 21
b:alivi que -9 -60 0
b:alivi seri 57 0 44
b:all $ -51 -133 15
b:all afternoon -31 5 -52
b:all be 106 -1 26
b:all day -23 -86 118
b:all down -99 -35 0
b:all for -92 -39 0
b:all good -136 -48 -6
b:all i 13 74 -174
b:all is -63 -11 0
b:all night -75 70 -90
b:all nite 0 79 -88
b:all of 109 234 12
b:all out -46 -48 0
b:all over -33 -88 0
b:all right -73 -41 0
b:all set 188 -5 51
b:all seven -5 62 -14
b:all the 62 -28 106
b:all those 24 157 -8
b:all weekend -51 -6 -21
b:allerg to -45 -54 0
b:allergi are -49 -21 0
b:allow $ -80 -14 0
b:almoh $ 0 101 -30
b:almuerz dur 0 55 -21
b:alon $ 42 -2 57
b:alon not 101 0 8
b:alon with -6 31 55
b:along $ -85 -67 0
b:along with -12 66 -13
b:alreadi $ 61 49 103
b:alreadi and 53 2 73
b:alreadi ask -16 8 -56
b:alreadi did 92 -18 74
b:alreadi know 1 39 -60
b:alreadi roll 0 48 -41
b:alreadi text 0 63 -37
b:alreadi told -60 -70 0
b:alreadi use 12 0 74
b:alright $ -73 -88 0
b:alright want -47 -32 0
b:also did 0 73 -30
b:also i 93 26 26
b:also you -49 -19 0
b:alta $ -8 73 -63
b:alta de -13 -59 0
b:alta voluntari 0 42 -60
b:altar boy 0 42 -49
b:alto $ -13 -119 1
b:alto con -56 -25 0
b:alto y 67 -6 34
b:alway $ -6 -45 0
b:am $ 351 -106 159
b:am a 109 -44 71
b:am asham 28 50 3
b:am at 0 29 -48
b:am disappoint 89 -15 80
b:am go -45 -43 15
b:am i 63 -22 47
b:am look -60 -38 0
b:am lose 0 47 -32
b:am never 0 35 -51
b:am no 0 53 -28
b:am not -45 20 -55
b:am safe -30 -55 0
b:am scare 7 0 50
b:am seventi -63 -93 0
b:am so 2 96 -63
b:am tell 4 86 -33
b:am think -51 -18 12
b:am today 0 47 -27
b:am use -20 -61 0
b:am veri 45 0 13
b:am wait -99 -73 3
b:amanec $ 132 0 119
b:amaneci con -33 -61 0
b:amaneci en 0 242 -129
b:amarr a 0 79 -107
b:amarr y 0 94 -29
b:amaz $ -23 55 -41
b:ambul dejenm 101 0 87
b:amig de -8 83 -92
b:amig me 56 -2 46
b:amig no -16 -52 0
b:amig se -50 -57 43
b:amig y 55 0 16
b:an 8 -10 145 -128
b:an a -22 6 -48
b:an accid 117 -13 86
b:an action -45 -51 0
b:an address -49 -6 0
b:an altar 0 42 -49
b:an anim 76 89 25
b:an argument 48 0 31
b:an cramp 0 45 -24
b:an earlier -22 -50 0
b:an edit -8 49 -42
b:an empti -7 24 -49
b:an envelop 129 0 46
b:an evri 61 0 33
b:an hour 39 -131 113
b:an i 5 130 -58
b:an idiot -56 26 -47
b:an instant -13 -47 0
b:an insult 0 57 -29
b:an invit 71 0 35
b:an old -126 115 -107
b:an then 9 4 78
b:ana $ -63 -49 0
b:anchor and 0 59 -29
b:and 8 -9 -86 0
b:and a -102 124 -51
b:and all -131 -31 -12
b:and also -47 -33 0
b:and an -50 120 -151
b:and ask 11 55 38
b:and at 62 77 8
b:and ate -54 -4 -6
b:and back -46 -3 -29
b:and be -20 59 -60
b:and beaten 0 64 -50
b:and block -17 -70 0
b:and bought -5 -33 53
b:and broke -22 64 -41
b:and by 83 0 49
b:and call -70 -60 0
b:and cant 15 11 63
b:and close 78 0 76
b:and come -50 -12 0
b:and count -79 24 -83
b:and cri -2 176 -70
b:and cut -79 -10 0
b:and dad -49 -27 0
b:and did -54 -35 -13
b:and didnt 12 -53 36
b:and dont -76 51 -21
b:and drank 1 64 131
b:and due -10 48 -14
b:and everi 135 -26 111
b:and everyon -72 185 -232
b:and felt -64 -96 0
b:and fill -4 45 -46
b:and finish -6 87 -78
b:and for 207 -71 82
b:and found -56 0 -7
b:and froze 56 0 31
b:and full -54 -8 0
b:and gave -123 -90 0
b:and go -92 -30 2
b:and got -24 84 -165
b:and grey -71 -64 0
b:and guess 0 48 -28
b:and had 37 80 -19
b:and hand -37 -47 0
b:and have 58 0 14
b:and havent -75 -15 13
b:and he -152 124 -118
b:and held 167 -5 106
b:and hes 246 -113 377
b:and hid 45 0 32
b:and his 182 35 66
b:and hit 53 -1 41
b:and how -141 -76 30
b:and hung 49 -9 4
b:and i 76 158 -56
b:and ice -1 69 -11
b:and id 86 -84 110
b:and if -41 79 -86
b:and im 192 288 -289
b:and in -37 -57 0
b:and it -140 51 -252
b:and ive 75 217 10
b:and juliet -61 -28 0
b:and just -12 -37 74
b:and kept -51 -60 9
b:and last -19 16 -107
b:and late 52 0 10
b:and lay -16 -45 4
b:and left -155 -161 -61
b:and let -56 -29 -5
b:and lock 92 21 67
b:and look -157 -61 -39
b:and lose 0 72 -30
b:and me 45 48 8
b:and mine -8 77 -26
b:and my -123 -147 11
b:and never 1 57 -32
b:and no -199 -39 -153
b:and nobodi 82 103 -47
b:and not 67 -66 181
b:and noth 53 55 -55
b:and now 215 226 206
b:and one 1 -76 27
b:and onli -60 -30 4
b:and out 87 -22 30
b:and paint -21 -60 0
b:and part 93 0 80
b:and peopl -65 -70 9
b:and perfect -56 -19 0
b:and put 187 -1 36
b:and said 46 -42 50
b:and sang -50 -44 0
b:and say 173 -49 102
b:and seek -130 -45 0
b:and she -230 -112 36
b:and shed -65 -24 0
b:and shell -54 113 -75
b:and shes 303 15 107
b:and shook -88 55 -31
b:and sneez 0 80 -36
b:and so 215 26 65
b:and soak -5 -49 -4
b:and stamp 123 0 25
b:and still 21 80 -77
b:and store -49 -7 0
b:and sun 0 118 -117
b:and sweat 73 1 4
b:and take 19 64 -8
b:and talk -7 -59 30
b:and that -103 -14 -94
b:and the 154 -14 -251
b:and then 110 195 -92
b:and there 13 91 -50
b:and they -137 -31 -59
b:and theyr 50 174 -50
b:and this -69 -175 18
b:and today 162 4 43
b:and told 120 -90 38
b:and tonight 16 17 -56
b:and too 0 69 -39
b:and took -11 -27 55
b:and tulsa 0 45 -21
b:and uh 59 -5 59
b:and updat 138 0 51
b:and want 220 0 21
b:and we -6 72 -51
b:and wednesday 0 54 -3
b:and went -108 -108 1
b:and were -1 62 -43
b:and what -117 -18 -29
b:and which 95 0 30
b:and wink 0 50 -32
b:and woke 18 120 -93
b:and wont 33 30 108
b:and yeah 10 60 -56
b:and yes -60 27 -12
b:anda con 95 0 30
b:anda dand 38 0 74
b:anda drog 104 44 10
b:anda en 65 -2 15
b:anda jum -3 -48 0
b:anda por 0 49 -5
b:andab pens -44 -84 0
b:andar una -60 -24 0
b:ando baj 56 127 31
b:ando bajon -64 -36 0
b:ando bien -117 99 -121
b:ando busc 72 0 30
b:ando con 144 -51 -33
b:ando crud -26 -81 0
b:ando de 35 -63 35
b:ando empap 0 51 -36
b:ando un 0 74 -13
b:ando ya 0 46 -37
b:angel me 89 0 60
b:anger and 56 0 17
b:angri at -82 -61 0
b:ani danger -66 -29 0
b:ani left 0 46 -19
b:ani particular 67 0 11
b:ani thought -97 -43 0
b:ani tip -148 -52 0
b:ani use 62 0 63
b:anim $ 76 0 99
b:anim muy 0 47 -11
b:anniversari $ 109 -2 55
b:annoy ill -59 -55 0
b:ano $ 60 -12 44
b:ano jaj 60 0 20
b:anoch $ 52 13 23
b:anoch fueron 88 0 69
b:anoch la 64 18 63
b:anoch me 18 174 -142
b:anoch se 102 1 62
b:anoch son -9 -60 0
b:anoch vi -66 21 -22
b:anos $ -35 55 -50
b:anos de 56 1 35
b:anos dic 0 52 -63
b:anos el -9 46 -22
b:anos per 0 86 -7
b:anos sin -11 -115 0
b:anos teng -28 -62 0
b:anos y -75 -7 -71
b:anoth day 52 0 25
b:anoth hour 0 118 -73
b:anoth one 118 -102 29
b:ansi $ 21 66 6
b:ansied por -2 86 -38
b:answer $ 103 -65 -1
b:answer i -8 133 -23
b:answer is -22 -73 3
b:answer me 135 0 219
b:answer need -69 -2 0
b:answer ok 47 0 15
b:answer to 103 -40 44
b:antabus about 0 56 -10
b:antabus i 0 69 -30
b:ante el -1 79 -31
b:anten $ -50 -29 0
b:antes $ -54 203 -140
b:antes de 165 -137 60
b:antes me -61 -125 0
b:antibiot $ 59 -9 27
b:antifreez $ 107 0 3
b:antoj de -28 -74 -1
b:antoj del 0 99 -33
b:antoj loc -3 -51 0
b:antoj me -41 -105 0
b:anybodi els -67 -3 0
b:anymor $ 153 14 8
b:anymor im 1 5 -48
b:anymor it 138 0 44
b:anymor sound -56 -12 0
b:anymor was -52 -17 0
b:anymor when 64 0 62
b:anyon $ 70 47 19
b:anyon ask 65 -8 16
b:anyon had -45 -12 0
b:anyon in -11 -66 0
b:anyth $ -75 42 -72
b:anyth but 52 0 22
b:anyth els -51 -5 -44
b:anyth extra -54 -56 0
b:anyth feel -56 -57 0
b:anyth that 88 -2 23
b:anyth to 0 100 -109
b:anyth yet -45 14 -21
b:anyway $ -91 -36 2
b:anyway can 57 0 14
b:anyway is 60 0 16
b:anyway still -8 -90 0
b:anyway the 71 57 -10
b:apa y 42 0 49
b:apag el 45 -24 51
b:apag la 64 19 -75
b:apag los -7 -69 36
b:apart $ -106 -82 31
b:apart a 91 0 21
b:apart de 0 46 -62
b:apart look 78 0 16
b:apart my 23 77 -33
b:apart with -23 -55 0
b:apell $ 0 99 -67
b:apolog $ -68 -6 0
b:app $ 12 -61 4
b:app ate 0 55 -17
b:app it -54 -13 -5
b:app log -69 -71 0
b:app show -3 -47 0
b:app where 0 148 -44
b:appetit fine 48 0 15
b:appetit ok 134 39 2
b:applebe bathroom 0 105 -65
b:appoint $ 92 0 57
b:approxim six 0 104 -45
b:aprend a -56 -59 0
b:aprendi a -71 -49 0
b:apret el 8 32 -51
b:apunt en -21 -85 0
b:aqui $ -7 -73 39
b:aqui con -39 9 -57
b:aqui en 282 -16 102
b:aqui le 48 0 51
b:aqui me -8 44 -54
b:aqui no -33 72 -68
b:aqui per 30 55 -30
b:aqui tod -85 -25 0
b:aqui y 49 41 -44
b:aran los 0 70 -58
b:aran tod -59 -33 12
b:arbol $ 175 -9 75
b:arbol torc 0 120 -57
b:ardiend $ 108 0 169
b:are $ -76 -84 -50
b:are asleep 24 59 -90
b:are at 140 237 -40
b:are back -29 -93 3
b:are bleed -87 -30 0
b:are cover 59 107 -11
b:are cri 51 0 16
b:are done -69 -53 -4
b:are down 0 115 -42
b:are from -127 -37 0
b:are go -91 -11 -5
b:are gray 68 0 26
b:are in 212 -1 201
b:are jelli -71 -9 0
b:are just -4 95 -40
b:are kill -57 69 -13
b:are kind 47 0 12
b:are nice -15 51 -8
b:are not -34 -83 35
b:are off 115 0 73
b:are on 336 38 96
b:are orang -57 -22 0
b:are out 0 47 -8
b:are outsid 50 0 41
b:are red -4 80 -86
b:are ring 20 0 53
b:are steer 0 82 -64
b:are tingl 47 0 14
b:are win 47 -50 11
b:are with -66 -59 0
b:are you 114 0 47
b:arent work 46 7 -11
b:aret a 70 0 36
b:argu $ 43 0 71
b:argument $ 0 111 -97
b:argument with 48 0 31
b:arm $ 8 107 -58
b:arm again 31 38 -77
b:arm are -95 -15 0
b:arm is 32 -15 70
b:arm look 78 0 15
b:arm so 89 0 32
b:arm there -47 -9 0
b:arm tonight -98 -24 0
b:armaron uno 0 39 -47
b:arnes en 52 0 51
b:around $ 118 64 75
b:around alreadi 0 29 -48
b:around for 78 0 45
b:around my 66 -2 78
b:around noon 7 0 52
b:around when -76 -2 0
b:arranc el 99 -1 60
b:arregl $ -46 -40 -23
b:arregl el -48 -25 -1
b:arregl la -92 -122 0
b:arregl lo -29 -45 4
b:arrepenti $ 50 14 3
b:arrepient $ -45 -76 30
b:arrest for -13 201 -72
b:arrib tod 53 0 31
b:arriv $ -34 -73 0
b:art group -91 -39 -5
b:as a 50 -76 -65
b:as befor 23 71 58
b:as far 204 -9 96
b:as he 0 50 -32
b:as i 128 44 -4
b:as it -89 -74 0
b:as last -35 -50 0
b:as my 24 29 64
b:as of 66 132 -75
b:as the -11 -66 15
b:as they -49 -13 0
b:as we -2 142 -34
b:as you 219 0 103
b:asco $ 0 69 -58
b:asco ahorc 0 103 -104
b:aser rat 66 0 29
b:asham $ 0 108 -50
b:asham to 28 60 -11
b:asi de 192 174 -69
b:asi estoy 57 0 54
b:asi me 19 -3 49
b:asi que -135 -92 -1
b:asi se 83 0 39
b:ask $ -222 -114 -5
b:ask again -87 -7 0
b:ask becaus 217 0 67
b:ask everyon 54 0 37
b:ask for -90 -46 -25
b:ask him -117 -138 -9
b:ask how -54 -68 -49
b:ask i 55 -18 16
b:ask if -210 -93 -4
b:ask me -42 -114 62
b:ask next -54 -4 0
b:ask on 98 0 40
b:ask one -52 -38 0
b:ask so 115 0 108
b:ask the 80 -118 50
b:ask what -67 133 -213
b:ask whi 88 114 30
b:asleep and 22 39 -89
b:asleep it 45 30 53
b:asleep mid 65 -5 53
b:asom a 59 0 42
b:aspirin $ -18 -5 53
b:associ dinner 0 47 -17
b:asta el 0 72 -42
b:at 10 -4 86 -33
b:at 11 174 -2 129
b:at 16 0 119 -41
b:at 2 -104 -132 6
b:at 3 -28 -70 -10
b:at 3am 260 -5 75
b:at 4 -7 -76 -1
b:at 5 64 -86 63
b:at 6 -39 122 -33
b:at 7 -21 -72 0
b:at 8 -33 -46 -72
b:at 9 -48 4 -19
b:at a -42 277 -50
b:at all -57 -88 3
b:at an -50 -68 0
b:at bingo -33 120 -49
b:at breakfast 0 98 -17
b:at chess -28 -163 0
b:at christma 0 59 -20
b:at church 60 -13 15
b:at dinner 178 12 99
b:at eight -6 -48 0
b:at eleven -8 -65 0
b:at everyth 5 184 -65
b:at fault 92 0 57
b:at five -84 -128 0
b:at four 50 -13 44
b:at garag 0 52 -61
b:at goodwil 0 45 -33
b:at group -61 -10 -67
b:at her -18 151 -103
b:at his -49 -13 0
b:at home -41 142 -33
b:at homecom -7 97 -45
b:at intak 120 0 34
b:at it -1 -36 79
b:at lunch 43 144 -14
b:at math -36 -52 0
b:at maya 0 65 -50
b:at me -122 57 -159
b:at mine 266 0 80
b:at mom -5 81 -40
b:at my 275 17 151
b:at night 184 -66 99
b:at noon -105 -80 -10
b:at peac -27 -25 85
b:at practic -81 -18 0
b:at prom 0 46 -23
b:at rest 0 61 -40
b:at school 188 -29 67
b:at six 37 46 22
b:at target -75 -27 0
b:at ten -49 -17 2
b:at that 74 33 18
b:at the -146 82 -136
b:at their -24 94 -73
b:at this -103 27 -14
b:at trivia 20 -65 5
b:at us 154 0 77
b:at work 0 1 -90
b:ataqu en 0 58 -13
b:ataqu me 0 55 -36
b:ate an -10 146 -130
b:ate me -25 -83 0
b:ate my -21 79 -26
b:ate the 27 63 35
b:ate too -48 -16 7
b:ate two 100 -4 40
b:ativan from 0 53 -27
b:atras $ 34 75 -11
b:atras de 152 0 71
b:atropell un 99 -2 31
b:attach $ -50 -5 1
b:attend a -54 -8 0
b:attend call 0 45 -21
b:attend pleas -54 -8 0
b:audi par 113 -4 16
b:august you 98 0 10
b:aun no -57 -26 -13
b:aunt $ -17 -70 0
b:aunt and -59 -28 0
b:aunt bathroom -65 -50 0
b:auth and 0 63 -8
b:avent del 107 -19 40
b:avent tres -72 -89 0
b:avent un -22 95 -48
b:avent unas 0 85 -28
b:aver ise 46 0 36
b:avis $ -2 110 -166
b:avis que -15 47 -45
b:avoid write 0 66 -48
b:awak $ 80 0 27
b:away $ 48 351 -55
b:away my 80 -49 48
b:away trip 0 83 -23
b:ayer $ -20 -74 54
b:ayer el 50 103 -8
b:ayer en 32 70 7
b:ayer i 0 64 -26
b:ayer me -26 87 -77
b:ayer ni 0 53 -24
b:ayer tuv -31 -142 0
b:ayer ya -6 -55 21
b:ayud $ 49 63 -28
b:ayud con -52 -67 0
b:ayudenm $ 84 12 -1
b:azote $ 62 -16 69
b:azote d 0 78 -34
b:azul $ 93 20 11
b:azul el 58 0 9
b:azul porqu -60 -31 0
b:b on -47 -51 5
b:ba de 46 0 36
b:babi $ -61 -88 7
b:babi and 61 32 2
b:babi final 0 61 -40
b:babi she 7 0 50
b:babi slept -11 146 -49
b:babi was 75 0 59
b:babi wont 77 0 24
b:babysitt made 0 85 -12
b:back after 1 -5 80
b:back and -32 67 -21
b:back but 65 0 50
b:back by 60 -27 1
b:back hard 0 29 -48
b:back i 56 -68 65
b:back im 0 57 -147
b:back out 72 -9 -1
b:back row -14 -65 0
b:back so -90 -64 0
b:back still -54 -56 0
b:back sunday -13 -46 0
b:back the 58 127 3
b:back to -200 222 -109
b:back today 49 -7 6
b:back up -47 -30 14
b:back way 0 60 -59
b:back what -67 -6 3
b:back when -146 -118 -7
b:background music 121 0 31
b:background nois 50 0 12
b:backpack at 62 25 -20
b:bad $ 21 215 -79
b:bad and -11 -111 20
b:bad at -124 -56 0
b:bad but -71 -28 0
b:bad dream -24 -59 0
b:bad i -61 7 -99
b:bad im 25 84 -40
b:bad like 0 112 -77
b:bad news 97 61 -9
b:bad que -70 -17 0
b:bad today 277 13 93
b:bag $ 97 61 119
b:bag of -49 -20 -5
b:bag the -86 -41 0
b:bag with 0 51 -19
b:bail $ -59 -43 0
b:baj $ -89 -97 -36
b:baj a -33 -93 0
b:baj al 27 98 -39
b:baj del 84 49 35
b:baj dos 0 62 -19
b:baj el -4 -14 83
b:baj en 67 36 -10
b:baj gotit -13 -59 0
b:baj la -67 -102 -48
b:baj no 0 88 -39
b:baj por 103 26 45
b:baj un -2 26 -48
b:baj y -31 -35 54
b:bajit porqu 0 53 -30
b:bal perd 75 -2 45
b:bal y 91 0 51
b:balcon $ -50 -13 0
b:balcon del 87 0 70
b:ban $ 58 70 14
b:ban a -81 -62 9
b:ban con 68 34 18
b:ban de 114 51 22
b:ban del 79 106 -46
b:ban sol -47 -114 0
b:ban y -130 -150 -25
b:banana as 24 0 66
b:banc en 79 0 14
b:band theyr 48 0 13
b:bandaid $ 127 -1 78
b:baner $ -66 -49 0
b:bang my 47 0 49
b:bank $ -8 5 -46
b:bank account 35 75 -70
b:bank card 56 0 39
b:bank paper 48 0 43
b:banquet $ -1 78 -40
b:bar $ -2 170 -104
b:bar and 32 88 169
b:bar for -8 -48 0
b:bar in -8 -45 0
b:bar no 42 -64 67
b:bar on -13 -56 -3
b:bar to -66 -36 -6
b:bar with 9 -77 24
b:bar won 0 80 -39
b:barandal $ 48 0 45
b:barbecu and -10 -109 0
b:barbershop had -4 -50 0
b:bard is -47 -20 0
b:barr libr -10 52 -26
b:barr me 0 39 -74
b:barri $ 45 -94 43
b:barri de -2 148 -31
b:bartend keep 0 62 -62
b:basic $ 21 -98 31
b:basur por 0 77 -5
b:bat $ 73 0 67
b:bat in 53 0 49
b:bat y 49 0 51
b:bath and -109 -29 0
b:bathroom $ -68 -62 -20
b:bathroom at 48 43 -35
b:bathroom floor 103 48 63
b:bathroom is -79 -42 -21
b:bathroom three 0 90 -40
b:bathroom wall 3 34 -47
b:bathtub fulli -18 -51 0
b:bathtub with 40 0 50
b:bautiz de 0 46 -21
b:bautiz termin 0 64 -20
b:bc i 9 -13 49
b:bc of 55 18 11
b:be $ 26 112 -134
b:be a 286 -81 265
b:be aliv 225 -6 153
b:be an -23 -61 36
b:be around 166 0 120
b:be at -93 -82 -37
b:be attend -54 -8 0
b:be best 66 0 8
b:be better -8 48 -4
b:be buri 109 0 22
b:be clear -46 -21 9
b:be dead 357 0 71
b:be ded 121 0 59
b:be done 42 59 -35
b:be eat -108 -22 0
b:be eras 61 0 10
b:be fine 83 -8 54
b:be finish 78 0 16
b:be fix 0 134 -81
b:be gone 114 0 123
b:be good 0 133 -190
b:be grate 56 0 4
b:be here 14 -87 168
b:be home 21 8 50
b:be honest -39 206 -166
b:be hot 0 92 -85
b:be hungri -1 20 -51
b:be in -42 -79 61
b:be late -81 -45 -6
b:be left -155 -32 19
b:be mad 122 67 -12
b:be nice -60 -82 39
b:be ok 72 2 26
b:be on 26 -15 72
b:be one 0 94 -106
b:be or -95 -24 0
b:be pick -54 83 -44
b:be quick -45 -15 0
b:be quiet -16 22 -56
b:be reliev 82 0 38
b:be sad 136 0 76
b:be said -152 -57 0
b:be scare -36 -59 3
b:be sent -48 -22 0
b:be sober 0 69 -78
b:be sorri 135 0 41
b:be sure -50 -27 0
b:be the -281 -59 -14
b:be there -281 -237 13
b:be thirsti 0 69 -43
b:be too -59 -59 0
b:be with 142 0 54
b:bear $ -52 -17 0
b:beat me -127 -69 -65
b:beat my 96 25 35
b:beat this 31 0 55
b:beaten by 0 63 -50
b:beb $ -218 60 -64
b:beb ayudenm 72 9 35
b:beb complet 0 46 -62
b:beb embriag 0 47 -18
b:beb lo -13 -81 3
b:beb no -36 -91 8
b:beb otra -36 -47 0
b:beb porqu 0 52 -18
b:beb y 111 31 11
b:beber $ 0 53 -20
b:bebi el 84 31 40
b:bebi en 0 109 -28
b:becam a 0 52 -4
b:becaus hes -62 -4 0
b:becaus i 111 -19 99
b:becaus it 31 -77 56
b:becaus my -120 37 -10
b:becaus of -104 -76 -48
b:becaus she -5 43 -47
b:becaus shell 63 0 31
b:bed $ -109 37 1
b:bed and 67 5 48
b:bed earli -47 -19 2
b:bed everi -56 -22 0
b:bed next 49 0 8
b:bed w 73 0 50
b:bedroom and 81 0 68
b:bee no 0 67 -48
b:been $ -48 -25 0
b:been 6 0 48 -41
b:been a -123 -68 2
b:been ask 75 -2 39
b:been at -9 -52 41
b:been behind 41 0 84
b:been born 61 0 45
b:been burn 53 0 16
b:been call 41 0 88
b:been chew -29 5 -48
b:been clean -34 -57 -54
b:been cut 103 81 -80
b:been do 73 0 54
b:been drink 0 60 -35
b:been give 127 0 88
b:been gone -41 -96 8
b:been hide 0 42 -46
b:been in -32 5 -91
b:been like 0 47 -26
b:been no -111 -35 0
b:been off 0 52 -47
b:been on -1 1 -46
b:been pace 0 69 -63
b:been patient -49 -26 0
b:been play -75 -31 0
b:been pull 0 45 -16
b:been save 92 0 104
b:been sit 123 19 37
b:been so -75 -40 -7
b:been stand 96 0 31
b:been steadi -25 -59 -14
b:been stuck -38 -47 0
b:been throw 20 0 49
b:been up -14 71 -28
b:beer $ -3 103 -42
b:beer after 0 84 -32
b:beer aisl -6 56 -20
b:beer and -99 -140 -5
b:beer at -12 -77 0
b:beer down -15 -54 0
b:beer train 0 81 -41
b:befor $ 79 14 -34
b:befor and 37 78 58
b:befor anyon -56 -20 0
b:befor bed 35 61 2
b:befor christma 124 0 36
b:befor come 56 0 20
b:befor friday 80 0 14
b:befor group -45 -63 0
b:befor he 11 -19 50
b:befor his -15 -53 0
b:befor i -68 85 6
b:befor it -68 -100 0
b:befor my -83 18 -9
b:befor the -9 -185 75
b:befor they 63 0 9
b:befor those 0 50 -32
b:begin i -13 -48 0
b:behind a -63 -31 0
b:behind me 22 -37 87
b:behind the 104 155 -19
b:believ a 0 67 -17
b:believ it -67 -74 -21
b:believ ive 45 0 13
b:believ they 0 55 -66
b:belt $ -66 36 -26
b:benadryl see 15 0 60
b:bench like 0 65 -33
b:bendeci a 0 86 -7
b:bendig $ -57 -31 0
b:bendit dios -26 -55 -2
b:benign y 83 0 21
b:benz $ 0 62 -56
b:bes $ -3 -68 76
b:bes de 0 72 -26
b:best friend -102 -130 0
b:best one -54 -4 0
b:best part -67 -12 0
b:best round -6 -50 0
b:better $ -72 1 -102
b:better and 0 54 -76
b:better come 31 0 55
b:better now -33 -63 0
b:better off -47 26 -14
b:better one -19 -62 0
b:better with 59 13 4
b:between anger 56 0 17
b:between denver 0 45 -21
b:between ticket 0 125 -60
b:beyond help 0 3 -48
b:bf $ 32 55 -32
b:bici $ -16 -127 0
b:bicycl all 0 87 -59
b:bid no 46 0 36
b:bien $ -401 -396 0
b:bien a -1 90 -53
b:bien esta -117 -40 0
b:bien feo 110 -1 50
b:bien fri -10 -51 0
b:bien la -80 -31 0
b:bien mal 0 53 -30
b:bien pachec 0 147 -48
b:bien reci 56 0 38
b:bien sin 0 -53 4
b:bien y 59 -1 26
b:bien ya -28 -88 0
b:big $ -28 94 -64
b:big parti 48 0 27
b:big yard 56 0 17
b:billet en 0 38 -59
b:bin $ -46 -30 0
b:binder tomorrow 0 55 -41
b:bingo $ -47 -65 0
b:bingo night -6 -77 0
b:biopsi is 101 0 25
b:birch $ 88 0 11
b:birthday and 0 97 -33
b:birthday card 135 -2 28
b:birthday was 97 0 67
b:bite the -88 -114 0
b:black eye -60 -76 0
b:black out 8 152 -13
b:blade from 103 0 25
b:blade on -135 -13 0
b:blanc me -15 -96 0
b:blanc y 159 20 115
b:blanket $ -48 -12 0
b:bleed $ 63 54 48
b:bleed a 25 48 -74
b:bleed from -14 71 -108
b:blink $ -19 -60 0
b:block $ 150 -1 208
b:block again 48 0 41
b:block anyth 0 11 -56
b:block from 0 85 -78
b:block him -20 -106 0
b:block my -25 -132 0
b:blood $ 58 1 12
b:blood draw -77 -25 0
b:blood i 14 40 -45
b:blood on 19 -6 60
b:bloom $ -70 -22 0
b:blow $ 70 49 10
b:blue $ 11 183 -114
b:blue around 62 0 42
b:blue lol 47 0 12
b:blue one 68 -1 35
b:blue room 48 0 32
b:blunt on 0 54 -8
b:boat dock 0 59 -29
b:boat ramp 122 0 68
b:bob ross -105 -58 0
b:boc $ 52 125 -129
b:boc abaj -3 -45 72
b:boc sec -80 -23 -91
b:bod $ -141 -12 -1
b:bod de -50 52 -47
b:bodi can 144 0 184
b:bodi scan -14 15 -45
b:bodi want 0 69 -41
b:bol com 46 0 15
b:bols $ -16 -80 -2
b:bols del 33 0 49
b:bols en -63 -43 -13
b:bolvi a 0 108 -29
b:bone and 0 69 -43
b:bone full 0 67 -48
b:bone hurt 0 65 -39
b:bonit $ -192 -91 2
b:bonit par 227 20 62
b:bonit vist -63 -10 0
b:book $ 114 -39 26
b:book a 117 -33 52
b:book club -50 -11 0
b:book you 0 77 -48
b:boot on 0 93 -52
b:boot to 48 0 7
b:booz $ -6 -77 -5
b:bore $ -43 -76 -2
b:born and 162 -1 110
b:borr $ 0 72 -89
b:borr mis 62 0 27
b:borr y 33 78 -44
b:borrach y 60 0 31
b:borrenm de 53 -36 77
b:boss $ -11 -77 -15
b:boss is -48 -54 0
b:boss put 0 109 -76
b:boss sent -50 -61 0
b:boss walk 79 0 16
b:bostez y 0 75 -79
b:bot las 0 52 -18
b:bot lo -88 -12 0
b:bot the -7 53 -10
b:bot y -50 -20 0
b:botell $ -6 45 -37
b:botell de -25 -64 -14
b:botell del -25 52 -21
b:botell que -11 34 -59
b:botell sol 29 -28 49
b:botell y 0 31 -71
b:botellon que 0 46 -15
b:both $ -5 87 -86
b:both die 95 -4 19
b:both end -56 -32 -7
b:both hand -75 -68 0
b:both way 65 0 64
b:bother $ 0 46 -43
b:bother call 55 22 34
b:bother me -82 -72 0
b:bother with 0 63 -65
b:botiquin de -7 -45 0
b:bottl $ 113 255 77
b:bottl and -75 -31 -25
b:bottl between 0 45 -21
b:bottl down 0 40 -47
b:bottl everywher -22 -92 0
b:bottl in -121 -159 -68
b:bottl is -49 16 -53
b:bottl my -17 -55 0
b:bottl of 177 78 295
b:bottl return -21 -98 0
b:bottl said 102 -10 71
b:bottl say 97 27 48
b:bottom $ -4 99 -82
b:bottom of -40 71 -62
b:bottom sinc 0 18 -53
b:bought a 40 162 -56
b:bought an -65 -9 0
b:bought flower -24 -73 0
b:bought it -67 19 -115
b:bought more 75 0 55
b:bought myself -106 -25 0
b:bought one 24 -47 41
b:bought the 136 10 12
b:boundari $ -23 -82 0
b:bout to 31 93 3
b:bowl $ 227 -50 211
b:bowl alley -20 -46 0
b:bowl leagu -39 -65 0
b:box $ -118 -195 2
b:box and -82 22 -22
b:box by -153 -20 0
b:box cutter 179 0 90
b:box for 72 -1 63
b:box is 63 -57 21
b:box of 24 253 -52
b:box on -84 -108 0
b:box pour -17 -55 0
b:box the 0 48 -16
b:box we 62 0 27
b:box with 56 -22 37
b:boy a 58 88 -18
b:boyfriend has 63 0 25
b:boyfriend is 92 0 76
b:boyfriend just 22 0 77
b:brag ahor -72 -35 0
b:brain is 0 61 -44
b:brain zap 0 76 -86
b:brav y 55 0 43
b:braz $ 314 -16 240
b:braz del 0 70 -58
b:braz izquierd 21 -46 19
b:braz otra 0 38 -61
b:bread $ -72 -54 0
b:breadstick and 101 0 40
b:break it 54 0 36
b:break outsid -50 -18 0
b:break room -64 -40 0
b:breakfast $ -14 -68 19
b:breakfast dri 0 98 -17
b:breaking bad -70 -17 0
b:breath $ 131 150 -112
b:breath easier 89 0 35
b:breath he -68 -9 5
b:breath in 48 -22 33
b:breath like 43 0 45
b:breath thing -163 -51 0
b:breath twice 96 -1 37
b:breath with 97 0 38
b:breathalyz in 0 70 -52
b:bridg $ 175 -6 56
b:bridg and -46 -29 3
b:bridg on 174 -5 68
b:bridg shook -50 -2 0
b:brinc $ 265 20 144
b:brind con -2 35 -57
b:brind y 0 64 -43
b:bring it -96 77 -96
b:bring my -119 -105 12
b:bring that 79 0 22
b:bring the -10 41 -75
b:broke in -9 116 -86
b:broke into -50 -25 0
b:broke my 27 261 -185
b:broke up 71 3 25
b:broken $ -37 -189 0
b:broken and 0 48 -22
b:broken wrist 0 68 -19
b:brom per -58 -26 0
b:bronc $ -13 -71 0
b:brother and -60 -119 10
b:brother at -8 87 -17
b:brother did 0 168 -52
b:brother i 138 13 93
b:brother in 63 8 -66
b:brother is -41 -45 31
b:brother leftov -15 -54 0
b:brother where 94 0 17
b:brought a -12 -46 0
b:brought back 70 -1 1
b:brought it -46 59 -16
b:browni at 0 65 -50
b:bruis from -34 78 -169
b:bruis my 56 -33 14
b:bruj $ 0 52 -18
b:brush my -5 80 -42
b:buck $ -22 -63 0
b:buck and 0 69 -6
b:buddi is 63 0 42
b:buen dias 38 -70 3
b:buen noch -23 62 -25
b:buen tard 47 5 14
b:buen un 0 65 -15
b:buen volv 0 72 -26
b:buen ya -2 51 -83
b:bug on -19 66 -98
b:bugambili que 67 0 34
b:build $ -8 66 -6
b:bullet you 46 0 41
b:bult $ 73 0 20
b:bult podi 83 0 21
b:bump $ 62 101 -71
b:bump at 0 229 -96
b:bump my -28 -124 0
b:bumpi and -59 -63 0
b:bunch of 73 0 27
b:bupe in 0 59 -43
b:buprenorfin al 0 73 -10
b:buprenorfin de 0 49 -9
b:buprenorfin en 0 53 -45
b:buprenorfin la 0 46 -9
b:buprenorphin in 0 69 -6
b:buri in 61 0 6
b:buri now 48 0 16
b:burl $ 97 0 24
b:burn $ 100 -5 17
b:burn me 0 163 -64
b:burn my -59 74 -53
b:burn myself 158 0 35
b:burn on -144 -15 0
b:burrito rn -3 -77 0
b:bus $ 31 67 45
b:bus and -38 3 -49
b:bus came 124 0 33
b:bus pass 66 32 24
b:bus should -68 -32 0
b:bus strike 0 72 -2
b:bus to -19 171 -81
b:bus y -34 -47 -3
b:busc $ 146 38 58
b:busc en 8 100 -58
b:busc hoy 0 37 -53
b:busc la 65 -15 49
b:busc otro -131 -39 -62
b:bush i -54 -98 0
b:busqu $ 111 0 153
b:busqu en 110 0 28
b:busqu por 64 0 65
b:but also 108 7 -13
b:but i -47 -117 -113
b:but if 175 0 33
b:but im -72 22 -64
b:but in -14 39 -51
b:but it -148 -72 -25
b:but me -1 129 -26
b:but my -67 5 -10
b:but ok -72 -18 0
b:but shes 45 -1 23
b:but so 87 0 51
b:but the -200 18 -77
b:button that 80 -16 70
b:buy green 24 0 66
b:buzon no 47 0 26
b:buzz $ 0 192 -17
b:by $ 95 -8 29
b:by 3 -58 -25 0
b:by 4 -27 -50 0
b:by 7 -4 -72 0
b:by a -75 76 -60
b:by accid -127 41 -30
b:by at 50 -6 33
b:by friday -7 67 -20
b:by monday 134 0 46
b:by my -70 179 -146
b:by myself -138 116 -210
b:by noon -83 -73 0
b:by one -2 -56 0
b:by polic 0 64 -50
b:by summer 53 0 24
b:by tell -50 -43 0
b:by ten -41 -73 0
b:by the 280 -83 303
b:by tonight 0 83 -160
b:by tuesday 26 -5 47
b:bye $ 112 -17 51
b:bye to 9 59 -66
b:c section -51 34 -25
b:cab home 0 136 -70
b:cabes $ 46 0 36
b:cabez $ -91 48 -41
b:cabez me 74 22 36
b:cabez tantit 53 0 18
b:cabinet $ 14 262 -217
b:cabinet and 47 0 44
b:cabinet door -50 -61 0
b:cabinet have 41 0 88
b:cad camion 0 39 -74
b:cad hij 107 0 77
b:cad noch 48 -2 47
b:cad que 54 0 36
b:cad uno 13 -15 46
b:cad vez 157 0 97
b:caduc y -7 -45 0
b:cae el 60 0 31
b:caf $ 35 79 8
b:caf de 174 -37 40
b:caf y -45 -58 39
b:cag a 55 0 55
b:caguam con 0 125 -32
b:caguam y 0 13 -50
b:cai de -10 -121 0
b:caid cuarent 0 52 -63
b:caig del -60 -37 0
b:caj $ -118 -42 -4
b:caj aqui -85 -25 0
b:caj con -60 -27 0
b:caj de 136 0 53
b:caj hast -79 -58 0
b:caj y -80 -25 3
b:cajit de 64 -2 46
b:cajon $ 78 0 22
b:cake tonight -85 -23 0
b:cake was 39 88 5
b:calcul $ 48 0 53
b:calendar $ -38 -48 0
b:calf open 118 0 32
b:calient $ 88 -9 29
b:caliz que 0 46 -62
b:call $ 32 154 -76
b:call anyon 47 -18 25
b:call ask 51 0 11
b:call back 90 68 81
b:call en -49 -88 0
b:call from 117 28 98
b:call him 40 90 -24
b:call if -59 -63 0
b:call im -119 -74 13
b:call in -12 124 -25
b:call it 137 56 0
b:call me 3 143 0
b:call my -14 -14 -57
b:call of 67 -1 36
b:call on -87 -87 -34
b:call so 0 75 -43
b:call the -8 -177 20
b:call with -18 -57 24
b:calm $ 124 -50 46
b:calm me 56 0 33
b:calm that 143 0 53
b:calm which -62 -3 0
b:calor $ -59 -37 0
b:calor me -107 -4 0
b:calv are -46 -5 -5
b:cam $ 84 50 85
b:cam con 105 0 29
b:cam del -19 -45 0
b:cam video -50 -61 0
b:cam y -31 -48 57
b:cambi $ -89 43 -81
b:cambi al -12 -59 0
b:cambi de -54 -27 -17
b:cambi el -42 -50 -11
b:cambi las -7 -55 0
b:came $ -121 -42 15
b:came back 55 -87 15
b:came down -99 -63 -1
b:came home 47 -99 78
b:came id 124 0 33
b:came in 149 -75 2
b:came off 20 204 -61
b:came on -31 -45 0
b:came out -74 -50 -5
b:came up -66 -86 0
b:camell en -1 79 -32
b:camin $ -86 -57 1
b:camin a 0 117 -44
b:camin al -2 150 -31
b:camin con -88 -9 -52
b:camin lleg -3 -59 0
b:camin y 19 100 -13
b:camin ya 0 114 -58
b:caminando $ -8 -54 0
b:camion $ -106 38 -74
b:camion mi -73 -16 0
b:camion que 0 39 -74
b:camion y -31 89 -60
b:can come -83 -55 0
b:can do -21 64 -100
b:can drive -67 -88 0
b:can guess 40 143 -30
b:can have 69 104 37
b:can hear 145 163 -76
b:can hold 32 -19 -48
b:can i -353 -443 39
b:can leav 114 -21 108
b:can make -123 -77 -16
b:can mean -68 -5 0
b:can my -40 -67 0
b:can quit 54 0 50
b:can see 127 53 -15
b:can smell 0 60 -53
b:can somebodi 57 -7 34
b:can someon -54 -11 1
b:can stay -11 30 -70
b:can stop 99 5 54
b:can take -53 -29 0
b:can tell -44 -156 29
b:can think 61 105 -69
b:can type 0 51 -38
b:can unenrol 0 47 -12
b:can you -39 -83 32
b:cancel $ 66 28 60
b:cancel el -1 -47 16
b:cancel everyth 70 15 -24
b:cancel my 151 117 31
b:cancel the 58 86 16
b:cannot feel 52 0 30
b:cans $ 38 7 62
b:cans de 3 139 -132
b:cansa de 95 0 17
b:cansa man -50 -20 0
b:cant be 15 88 -76
b:cant believ -31 -67 -2
b:cant boler -3 -48 0
b:cant cant -5 50 -59
b:cant come -112 -224 0
b:cant do -245 -13 -57
b:cant drive 1 91 -15
b:cant even 17 -116 62
b:cant feel 98 23 126
b:cant find 22 -25 51
b:cant get -117 -116 80
b:cant hold 0 147 -96
b:cant i 40 52 -30
b:cant keep 26 84 -54
b:cant live -70 -26 0
b:cant make -84 -17 -30
b:cant promis 130 0 23
b:cant see 155 40 70
b:cant sit -49 16 -53
b:cant sleep -47 -41 -54
b:cant stand 88 14 162
b:cant stop 137 114 -92
b:cant take -50 -63 16
b:cant talk 238 -16 55
b:cant think 0 72 -73
b:cant wait -108 -33 0
b:cant wake 125 -5 85
b:cantin con 0 47 -30
b:cantin de -6 -71 -3
b:cap is 0 56 -24
b:capataz me 0 50 -15
b:car $ -135 -50 -212
b:car allow -63 -10 0
b:car and -2 81 -49
b:car at 86 0 37
b:car befor 56 130 10
b:car has 41 0 84
b:car hes 94 0 29
b:car i 15 57 -25
b:car in -1 -55 27
b:car is 40 89 26
b:car key 4 124 -93
b:car say 0 70 -52
b:car to 66 -24 33
b:car window 11 -31 50
b:car y 5 -17 55
b:carcel por -42 -111 0
b:card $ 14 -31 47
b:card for 181 -3 36
b:card in -45 -15 0
b:card is 0 125 -95
b:card to -7 30 -59
b:care $ -46 32 -106
b:carg $ 57 104 -68
b:carg en 8 1 -56
b:carg por 0 62 -22
b:carg y 58 0 52
b:carisim $ -143 -62 0
b:carit la 51 0 8
b:carpet $ -75 -25 -2
b:carpool $ 63 -5 36
b:carr $ -1 -68 46
b:carr con 58 0 17
b:carr de 105 0 35
b:carr en 111 0 96
b:carr por 69 4 42
b:carr que 45 0 13
b:carr ya 0 41 -45
b:carreter con 80 0 8
b:carreter despacit 47 0 22
b:carri a -30 -114 0
b:carri him 48 0 29
b:carri it 0 50 -76
b:carri me 59 0 44
b:cart $ -69 54 -46
b:cart a -59 -14 27
b:cart abaj 60 0 20
b:cart del -46 -32 0
b:cart en 45 0 22
b:cart in 0 66 -41
b:cart una 68 0 32
b:cart y -49 -14 0
b:carter $ -43 -54 -45
b:cas $ -118 -144 70
b:cas con 112 -5 68
b:cas de 220 97 41
b:cas e -10 -60 6
b:cas en 52 -10 79
b:cas esta -54 -7 -6
b:cas me -20 -125 23
b:cas no 59 75 -36
b:cas perdi 0 57 -10
b:case it 24 0 66
b:cash do 59 0 29
b:cash in 0 89 -78
b:cash my -15 82 -54
b:cashier ask -4 -49 0
b:casi $ 19 65 -26
b:casi acab -67 -119 0
b:casi le 38 74 -3
b:casi lo 50 0 41
b:casi me -210 -89 -42
b:casi ni 45 -11 54
b:casi no 125 -14 157
b:casi que 0 30 -45
b:casi se 33 -21 52
b:casi tod -15 45 -34
b:casin y 0 72 -93
b:casino bar 0 108 -33
b:casserol $ -74 -79 0
b:cat $ 89 -64 18
b:cat has 184 0 20
b:cat is 52 -75 14
b:catch the 59 0 38
b:caught it -50 -20 0
b:caught me -6 96 -40
b:caught with -32 -113 0
b:caus i -20 -154 114
b:caus my -32 -45 0
b:caus the 113 -4 24
b:caus we 81 18 44
b:cave $ 0 374 -191
b:cay el -42 -76 0
b:ceil can 54 0 20
b:cej a 40 0 45
b:celebr the -5 110 -34
b:celebr with 0 110 -42
b:cell in 0 94 -70
b:cell tonight -25 -54 0
b:celul $ -25 -87 44
b:cen $ -53 -21 0
b:cen com -46 -58 0
b:cen de -16 45 -23
b:cen y -4 72 3
b:cen ya 55 -32 27
b:centr de -72 30 -10
b:cepill $ 0 47 -35
b:cer alcohol 0 108 -4
b:cer gan -16 -65 0
b:cer gom -7 -53 0
b:cerc $ -11 135 -118
b:cero $ 0 229 -59
b:cerr $ 251 131 22
b:cerr con 49 -8 55
b:cerr los -83 -43 51
b:cerrajer $ -86 -33 0
b:cervez $ 0 73 -42
b:cervez con 0 82 -25
b:cervez de -5 -47 0
b:cervez y -17 -144 -4
b:chair $ -43 53 -118
b:chair for 192 12 73
b:chair near -63 -15 0
b:chair to 0 180 -118
b:champagn in 0 78 -26
b:champagn toast 0 131 -24
b:champu es -23 -52 0
b:champu hoy -22 -52 0
b:chanc $ 16 117 -64
b:chang $ -60 -59 -1
b:chang done -43 -49 2
b:chang in -77 -6 0
b:chang it -3 88 -73
b:chang my 62 -10 57
b:chang that -25 -47 0
b:chang therapist -45 -5 0
b:chapter on -4 71 -48
b:charact $ 0 56 -29
b:charl $ 0 145 -112
b:charl de -49 -27 0
b:chart it 50 53 37
b:chart pleas 50 0 64
b:chat im 68 -13 59
b:chat it -64 -9 0
b:chatter sob 0 74 -24
b:che no 109 -27 28
b:cheat $ -2 133 -47
b:check $ -37 -53 18
b:check and -39 53 -54
b:check in -61 -70 5
b:check it -39 -74 6
b:check my -78 55 -92
b:check no -113 -22 0
b:check on 103 -18 38
b:check out 180 -9 153
b:check the 118 -86 112
b:cheek i -26 22 -50
b:cheeseburg right -41 -48 0
b:chef was -46 -4 0
b:cher se -7 -53 0
b:chess $ -22 -53 0
b:chest is 173 0 127
b:chew a 123 -53 124
b:chew my 0 23 -48
b:chew on -53 -90 2
b:chew the 0 118 -59
b:chicken out -58 -15 0
b:chip and -5 -50 0
b:chip in -3 -72 0
b:chip is -1 107 -27
b:chip on -6 64 -47
b:chip you 0 202 -52
b:chiquit $ -66 -80 0
b:chist $ 34 -45 22
b:chiv $ 0 50 -5
b:chiv con 0 50 -31
b:chof me 47 0 22
b:choir $ -15 18 -48
b:choke me 47 12 78
b:choke my 48 0 48
b:choke on -33 -62 0
b:choos $ 167 0 62
b:christma and 48 0 25
b:christma light -119 -29 0
b:church let 0 18 -46
b:churro $ -99 -145 0
b:cien vec -57 -44 0
b:cierr los 53 -36 89
b:cigarett i 11 68 29
b:cigarr $ -142 -13 0
b:cigarr en 132 0 86
b:cinc $ -36 -74 -10
b:cinc anos -20 -78 0
b:cinc cos -31 -87 0
b:cinc dias 0 90 -54
b:cinc yo 0 46 -21
b:cinnamon roll -37 -103 0
b:cint hast 0 23 -48
b:cipot van 46 0 15
b:circl the 83 10 134
b:circul $ 36 141 -8
b:cit a -49 -54 0
b:ciud per 0 103 -104
b:clap $ -95 -59 0
b:clap in -20 -47 0
b:clar $ 101 0 22
b:clarisim $ 63 -2 36
b:clas de -104 -39 12
b:clas jaj -3 -61 0
b:class it 155 -1 29
b:clav el 36 -11 55
b:clav las 79 0 33
b:clean and 14 15 81
b:clean feel 78 0 16
b:clean had -12 -46 0
b:clean i 0 85 -22
b:clean it 120 -5 113
b:clean my 111 -8 60
b:clean out -73 -50 0
b:clean sinc -18 -141 0
b:clean the 26 -49 12
b:clean too 109 -21 56
b:clean up 75 94 55
b:clear for -87 -28 0
b:cleric is -47 -20 0
b:click $ -34 -53 0
b:click the -52 -11 0
b:cliffhang $ -47 -20 0
b:climb the 42 117 -40
b:clinic $ -9 -105 -7
b:clinic alreadi -20 -54 0
b:clinic bus 0 63 -15
b:clinic for 0 47 -3
b:clinic friday 76 1 99
b:clinic of -6 -76 0
b:clinic por 0 64 -10
b:clinic ya 0 93 -19
b:clip idc 48 0 41
b:clock it 0 104 -56
b:clock out 213 -13 200
b:clonazepam de 3 35 -73
b:clonazepam hac 104 0 120
b:clonazepam par 73 41 14
b:clonazepam y 15 2 85
b:close $ 16 226 -83
b:close my 97 26 -14
b:close over 66 0 47
b:close the 68 -32 -11
b:close to -105 -66 0
b:closer $ 41 51 -3
b:closer to 54 -22 63
b:closet $ -91 -110 15
b:closet for 0 24 -48
b:closet nadi -82 -52 14
b:closet that 0 80 -76
b:cloth to -51 -45 0
b:cloth with -18 -51 0
b:club $ -11 81 -42
b:coach $ 0 64 -88
b:coach did 0 83 -23
b:coach had -11 55 -13
b:coach said -2 115 -32
b:coach say -58 -159 1
b:coat $ 91 20 43
b:coat and 56 4 4
b:coat for 48 0 27
b:coat just -23 -45 0
b:cobr conmig 0 48 -33
b:cobr de 0 172 -86
b:cobr la 0 87 -26
b:cobr y -22 128 -80
b:coc me 53 91 21
b:cocain en 0 56 -25
b:coch en 54 0 45
b:cocin $ 163 -54 95
b:cocin par -49 -19 0
b:code $ -51 -30 27
b:code this -57 -34 0
b:codein de 0 48 -34
b:coffe $ -53 -45 1
b:coffe and -83 -58 3
b:coffe on 96 -3 53
b:coin $ -6 -45 0
b:coin to 0 48 -28
b:coke $ -58 -161 0
b:coke im 33 0 113
b:coke it 28 0 73
b:coke like 0 66 -24
b:col $ -216 -34 -15
b:col una -16 -52 0
b:colchon $ 116 0 33
b:cold $ 46 -3 63
b:cold and 108 50 86
b:cold is -33 -58 0
b:cold turkey -5 65 -51
b:cold turki 0 45 -24
b:colegi $ 29 105 -34
b:colg $ -60 -132 1
b:colg del -46 -17 0
b:colg en 91 -10 71
b:colg la -5 -55 0
b:colg los -70 -48 23
b:collar $ 0 45 -16
b:collect me 58 0 41
b:colleg so 48 0 31
b:coloni ya 0 49 -5
b:color $ -67 -59 0
b:com $ -19 76 -61
b:com a 41 -31 61
b:com antes 47 0 18
b:com dec 67 0 28
b:com dic -35 -60 0
b:com diez 9 15 48
b:com dos 58 0 9
b:com el -90 -14 -55
b:com hac 93 -3 35
b:com las 14 63 -92
b:com leon -46 -58 0
b:com llav 0 63 -22
b:com lleg 0 164 -84
b:com llev 0 58 -11
b:com mat 125 0 9
b:com me -31 -69 0
b:com no 51 20 27
b:com nos -52 -17 0
b:com nub -56 -9 0
b:com nunc 20 -57 29
b:com por -62 -43 0
b:com prend 46 -3 18
b:com que 128 43 54
b:com se 35 98 -31
b:com si -36 -77 14
b:com siempr -59 -97 0
b:com tod -60 -100 0
b:com treint 5 -5 68
b:com un -28 121 -115
b:com viv 0 49 -74
b:com y -13 -47 43
b:come $ -158 -88 -15
b:come after -77 -24 -62
b:come at -8 -78 48
b:come back 50 315 -164
b:come by 105 10 43
b:come didnt 0 56 -10
b:come first -45 -17 0
b:come get 87 0 80
b:come home -97 -79 46
b:come in 129 112 67
b:come out 35 -25 69
b:come over 63 96 -13
b:come sunday 46 0 20
b:come through 57 0 30
b:come thursday -18 58 -5
b:come to -101 -41 3
b:come tonight 53 0 70
b:come up 156 70 41
b:come with 47 -9 9
b:comi el -100 39 -35
b:comi lo 98 0 32
b:comi un -8 -48 0
b:comi una -57 72 -16
b:communion wine 0 79 -34
b:commut has 54 0 21
b:comp en 107 0 79
b:comp estab -58 -26 0
b:comp tra 0 63 -58
b:comp y -41 61 -34
b:comp ya 0 68 -115
b:compadr $ 0 46 -37
b:compadr de 0 58 -51
b:compadr y 0 95 -33
b:companer $ -26 -61 0
b:compani $ -40 -51 0
b:compani picnic 0 135 -59
b:complet el -31 -65 0
b:complet no 0 46 -62
b:compon $ 0 70 -51
b:compr $ 102 56 -10
b:compr de -23 -49 0
b:compr el 32 -48 51
b:compr la 88 -24 -4
b:compr los 4 62 -21
b:compr una -73 31 -35
b:compr ya 0 85 -96
b:compu $ 71 -5 72
b:con agu -32 -76 -6
b:con algui 0 165 -114
b:con balcon -61 -33 0
b:con caf 162 -3 50
b:con calm -83 -35 0
b:con codein 0 48 -34
b:con el 119 -185 248
b:con ellos -1 12 -59
b:con eso 180 161 -37
b:con espum 129 0 54
b:con este 31 -44 75
b:con factur -65 -4 0
b:con frecuenci 0 64 -14
b:con gan -77 -36 14
b:con ide 56 -1 1
b:con la 156 275 -150
b:con las -78 -143 -27
b:con lo 91 48 38
b:con los -70 178 -126
b:con mi -361 -416 76
b:con mied -90 -26 0
b:con mis -210 -28 -67
b:con nad 0 183 -47
b:con otro -32 86 -24
b:con pen -22 87 -51
b:con que 225 24 100
b:con su -19 -45 2
b:con tant -34 -61 0
b:con tod 179 136 -31
b:con un 102 67 -34
b:con una 138 42 117
b:conclu $ 53 0 58
b:conden $ -86 -33 0
b:conect $ -72 -35 0
b:conect desd -45 -69 0
b:confundi y 34 0 74
b:confus and 73 1 1
b:congreg el 0 86 -7
b:conmig $ 308 45 123
b:conmigo $ 47 0 22
b:conoci a -45 -43 0
b:consum $ 0 58 -17
b:consum alcohol 0 69 -28
b:consum esta -5 -92 0
b:consum most 0 53 -9
b:consumi y 0 71 -8
b:cont $ -8 211 -137
b:cont a -47 -57 -21
b:cont desd 0 55 -41
b:cont en -39 -76 0
b:cont hoy 57 -22 19
b:cont que -128 21 -96
b:contador de 0 123 -41
b:conten $ 0 46 -62
b:contenedor de -7 -45 0
b:contest $ 141 55 47
b:contest antes 0 13 -61
b:contest el -47 -23 0
b:contest ella -86 -71 0
b:contest en 36 10 52
b:contr la 150 0 138
b:contrasen del 58 0 9
b:control $ -9 -104 -24
b:control today 0 45 -5
b:convulsion $ 0 73 -69
b:convulsion fum 95 0 172
b:cook it -1 46 -96
b:cook sherri -18 75 -33
b:cookout want -7 -49 0
b:cookout with -15 -54 0
b:cop $ 0 67 -30
b:cop de -54 -105 0
b:cop en -3 -46 0
b:cop serv 0 53 -24
b:copag $ -46 -35 0
b:copay $ -5 142 -62
b:copay went 14 69 -5
b:copi de -33 -46 5
b:copi of -77 -10 0
b:copit de 0 69 -10
b:coraj adi -48 -2 0
b:coraj y 65 -13 44
b:corazon a 58 90 0
b:corazon en -76 -16 0
b:corazon me 97 -15 43
b:corner and -5 71 -80
b:corni $ -78 -39 0
b:coronill ojal -50 -20 0
b:corre $ -5 -46 0
b:cort $ 207 -6 45
b:cort con -181 -38 -16
b:cort de 203 -1 68
b:cort el -225 -77 -73
b:cort la -83 -37 -39
b:cort las -168 -63 -11
b:cort ni -71 -29 0
b:cort otra 122 0 79
b:cos $ -66 -105 40
b:cos a 70 0 36
b:cos de -7 77 -30
b:cos desd 0 90 -85
b:cos el -2 -85 29
b:cos que -31 -46 -33
b:cos y -10 85 -84
b:costum $ -52 -96 0
b:couch and -79 -87 -9
b:couch with -14 48 -75
b:cough syrup 24 -29 64
b:could chicken -58 -15 0
b:could do 43 87 -50
b:could drive 69 -1 34
b:could have -17 111 -58
b:could kill -62 87 -56
b:could leav 0 36 -78
b:could say -19 -72 0
b:could scream -45 16 -16
b:could sleep -50 -16 10
b:could strangl -70 -31 0
b:could the -52 -56 -5
b:could use 99 28 26
b:could you -64 67 -11
b:couldnt breath -39 50 -52
b:couldnt go -13 -48 0
b:counselor it -46 48 -17
b:count $ 10 2 -52
b:count as -1 163 -73
b:count it -98 -76 0
b:count of 159 52 50
b:count pill -197 -62 0
b:count them 79 0 18
b:counter $ 114 -7 81
b:counter and 90 41 -3
b:counter i -5 55 -62
b:counter put 62 0 30
b:coupl bump 0 125 -32
b:cousin $ -48 -22 1
b:cousin got -31 -76 0
b:cousin is 33 244 -97
b:cousin manni 0 50 -32
b:cousin relaps -20 -72 0
b:cousin say -47 -38 0
b:cousin shot 13 0 54
b:cousin there 90 0 42
b:cousin to 71 0 33
b:cousin with 38 84 0
b:cover $ -56 -68 0
b:cover in -24 -101 1
b:coyot se 0 48 -33
b:crab leg -24 -65 0
b:crack $ 169 8 101
b:crack in -21 -90 -2
b:crack me -63 -149 0
b:craft fair -5 -57 0
b:cramp is 0 45 -24
b:cramp like 0 78 -16
b:crash out 0 46 -112
b:crave $ 188 320 53
b:crave are 0 286 -55
b:crave came -11 -75 0
b:crave gone -17 -57 0
b:crave is 0 91 -15
b:crave last -3 -57 0
b:crave level 0 116 -10
b:crave no -1 -104 0
b:crave pickl -64 -220 0
b:crave show -31 -90 0
b:crave so 0 62 -21
b:crave would -58 -40 0
b:craving is 0 70 -58
b:crawl for 0 53 -22
b:cre $ -88 -7 -45
b:cre en -7 28 -94
b:cre que 136 97 191
b:crei que -51 -67 -27
b:crew head 0 59 -29
b:crew went 0 66 -24
b:cri $ 52 143 -85
b:cri about 87 -2 41
b:cri an 0 45 -24
b:cri and -10 56 -16
b:cri at -72 -64 7
b:cri for 120 0 61
b:cri happi -48 -10 0
b:cri in -10 -47 16
b:cri it -73 -108 0
b:cri more -51 -13 0
b:cri on -1 72 -52
b:crisi line 77 0 50
b:cristal de -26 -67 0
b:cristal dos 0 112 -2
b:cristal el 0 58 -14
b:cristal ni 76 -5 70
b:cross $ 77 -10 19
b:cross i 64 0 62
b:cross rout 48 0 15
b:cross the -2 -33 89
b:crowbar $ 16 55 -40
b:cruc el -68 2 -19
b:crud $ 0 188 -47
b:crud de -11 -47 0
b:cruel to 0 3 -48
b:cruz a 0 15 -58
b:cruz con 47 0 18
b:cruz la 185 0 145
b:cuadern me -9 -74 0
b:cuadr $ 13 -72 37
b:cuadr de -2 100 -67
b:cuadr del 0 61 -72
b:cuand dij -86 -45 0
b:cuand era -33 36 -73
b:cuand lean 40 0 82
b:cuand llor 33 0 52
b:cuand lo 83 0 79
b:cuand me 29 -35 89
b:cuand pid 0 111 -87
b:cuand quier -62 -24 0
b:cuand salg 101 -16 76
b:cuand se 179 104 -103
b:cuand teni 0 91 -51
b:cuand tod 50 0 21
b:cuand tom 0 24 -55
b:cuand vi -93 -57 0
b:cuand ya 36 -19 55
b:cuarent anos -21 32 -73
b:cuarent eur 0 26 -46
b:cuarent hor 0 116 -46
b:cuart $ -34 -69 35
b:cuart de 154 -7 115
b:cuart en 0 111 -87
b:cuatr $ -41 -33 -50
b:cuatr vec 59 -4 42
b:cubri la 0 126 -22
b:cuchill de 71 -2 32
b:cuchill del 82 0 68
b:cuchill en 45 -3 36
b:cuchill nuev -57 -12 0
b:cuchill y 56 -9 38
b:cuell hast 28 -71 39
b:cuent $ -19 100 -40
b:cuent conmig 0 53 -45
b:cuent de 13 -59 166
b:cuent estoy 0 22 -47
b:cuent que 2 2 -45
b:cuent si 9 66 -10
b:cuerd cien -57 -44 0
b:cuerd de -88 -31 0
b:cuerp $ 19 49 -13
b:cuerp me 0 37 -63
b:cuerp nadi 0 48 -33
b:cuerp no 0 55 -21
b:cuerp se 77 0 83
b:cuid $ -57 -71 28
b:cuid a 115 6 98
b:cuidens $ -100 -35 0
b:cuidens mucho 67 0 10
b:culp $ 140 0 106
b:culp de 78 0 84
b:culp del 0 52 -32
b:cumpl $ -56 102 -19
b:cumpl tod -8 -60 0
b:cumplean de 152 -50 50
b:cumpli y 84 0 45
b:cun y -83 -5 -21
b:cup and 0 131 -81
b:cup ill 0 123 -114
b:cup of -34 -109 0
b:cup thursday 0 47 -14
b:cur $ 180 48 180
b:cur y 50 15 24
b:curb accord 67 0 11
b:curit $ -110 -11 0
b:curit y -66 -21 0
b:curl iron -64 -1 2
b:curtain $ -89 -26 -4
b:cut $ 100 -1 33
b:cut and 109 12 -13
b:cut everi 83 -5 66
b:cut im -55 -26 0
b:cut in -58 -50 0
b:cut me -21 -67 0
b:cut my -148 43 -110
b:cut she -47 -9 0
b:cut talk 37 47 11
b:cut the -58 1 -14
b:cutter at 88 0 48
b:cuz i 52 -18 18
b:d d -66 -40 0
b:d mi 0 78 -34
b:d tonight -51 -21 0
b:da algo -70 -31 0
b:da asco 0 69 -58
b:da el 44 -7 70
b:da igual 147 54 10
b:da mied -51 39 -114
b:da pen 46 -44 -1
b:da un 35 -39 87
b:dab golp 0 45 -16
b:dab pen -6 66 -64
b:dad $ -28 -57 23
b:dad and -54 -33 5
b:dad drunk 46 -14 69
b:dad is 266 -3 157
b:dad la 0 82 -21
b:dad quit -18 -95 0
b:dad rifl 65 0 50
b:dad sight -49 -27 0
b:dad till 0 104 -44
b:dad whiskey 0 79 -51
b:dais anim 0 47 -11
b:dale so 0 96 -76
b:dan $ -52 -3 0
b:dan el -39 -47 5
b:dan en 71 0 49
b:dan gan 155 0 108
b:dan mas -98 -26 -14
b:dan pus -69 -5 0
b:dan y 55 0 18
b:dand a 61 0 25
b:dand golp 61 0 51
b:dand vuelt 38 124 -104
b:danger $ -87 -119 0
b:danger to 87 -3 49
b:danni name 46 0 19
b:dano $ -12 -80 1
b:dano a -45 -13 5
b:darl $ -23 119 -31
b:darl mi 63 49 3
b:darm el 0 72 -26
b:dash in 65 0 16
b:dat random 53 0 31
b:date $ -1 -43 104
b:date on 58 93 -16
b:date pick 142 0 64
b:daughter got -39 -55 0
b:daughter i 70 -32 59
b:daughter told -24 115 -66
b:daughter type -48 -3 0
b:daughter wed 64 53 9
b:day $ 150 -114 95
b:day 0 0 348 -31
b:day 1 -10 105 -90
b:day 2 103 -11 65
b:day 4 0 50 -5
b:day after 54 -9 78
b:day ago -20 137 -176
b:day and -167 -158 98
b:day becaus 0 76 -1
b:day destroy -58 -69 0
b:day dri 0 65 -39
b:day earli -9 -50 0
b:day for 39 52 16
b:day got 0 23 -47
b:day i 10 -42 70
b:day in 0 83 -47
b:day is 0 51 -8
b:day it -70 47 -27
b:day nine -65 -80 0
b:day no 98 -36 49
b:day of -95 -26 -98
b:day one 0 249 -83
b:day past 0 45 -3
b:day run -1 79 -18
b:day sinc 24 -96 6
b:day the -9 -95 2
b:day three -46 -40 -18
b:day tomorrow -72 -44 0
b:de acab 50 0 73
b:de adentr 0 31 -52
b:de agu 56 -121 92
b:de ahi 9 94 -2
b:de al 54 -38 32
b:de amor -66 -20 0
b:de ano 53 13 8
b:de anoch 94 -48 78
b:de antes 0 158 88
b:de aqui 56 74 -50
b:de avent 124 -3 75
b:de baj -55 162 -77
b:de beb 0 69 -73
b:de box -45 -172 0
b:de bruj 0 52 -18
b:de buprenorfin 0 49 -52
b:de camin -1 98 -22
b:de carton -14 -75 0
b:de cement 33 -51 25
b:de cen 71 -1 1
b:de cervez 0 50 -15
b:de cinc -48 -17 0
b:de clar 145 0 36
b:de clonazepam 116 32 123
b:de clor -70 -33 0
b:de color -72 -49 0
b:de com 173 139 15
b:de cort 130 0 27
b:de cos 84 0 52
b:de cristal -54 -105 0
b:de cuand -70 -57 0
b:de cuart 54 -11 6
b:de decepcion 83 49 -5
b:de diciembr 104 -1 -7
b:de dobl -6 129 -40
b:de don -70 -72 0
b:de dorm 97 29 53
b:de ella 29 0 50
b:de empres -3 54 -11
b:de en 134 0 59
b:de entrar -8 141 -21
b:de eso -117 -114 -10
b:de esper -77 -38 0
b:de este 22 86 -55
b:de fabric -48 67 -112
b:de famili -51 20 -22
b:de fierr 66 0 16
b:de fri -46 -53 0
b:de fum -15 -45 -4
b:de gir 0 22 -47
b:de girasol -49 -39 0
b:de golp 25 142 -175
b:de gom -66 44 -60
b:de hac -55 8 24
b:de hoy 173 -41 110
b:de ide -45 -8 0
b:de intent 0 125 -129
b:de la 18 184 -111
b:de las 45 85 -19
b:de llor 64 -10 10
b:de lo -66 -62 -44
b:de los 224 182 -96
b:de mal -97 2 -20
b:de manan 70 38 -53
b:de manej -50 -19 0
b:de mang 71 -1 25
b:de marihuan 45 74 6
b:de mas 98 -56 151
b:de ment -64 -29 0
b:de mes -94 -23 -20
b:de metadon 8 54 -21
b:de mi 33 442 -336
b:de mis 264 53 98
b:de mor -148 -42 6
b:de mot 0 132 -23
b:de nad 50 5 13
b:de naloxon -67 -7 0
b:de naltrexon -43 -132 -15
b:de nin -33 121 -100
b:de noch -95 -104 19
b:de nuev 96 -6 3
b:de orin -12 75 -47
b:de otra 20 126 -56
b:de pag -48 14 -76
b:de par -64 -18 0
b:de paracetamol 49 -9 29
b:de pens 147 105 -156
b:de perc 0 95 -79
b:de pon 61 -5 61
b:de puebl 0 63 -7
b:de pur -11 96 -35
b:de que 206 -176 226
b:de qui 172 -5 41
b:de quier -120 -9 0
b:de quit 48 -2 52
b:de raiz -5 -47 0
b:de rat -59 -12 0
b:de red -4 -47 0
b:de regres 227 -34 114
b:de rivotril 37 0 82
b:de ron -2 54 -11
b:de sal 132 0 98
b:de salud -11 53 -10
b:de sangr 59 -4 22
b:de segur -74 -28 0
b:de seis -10 129 -5
b:de seman -44 83 -62
b:de siempr -62 14 -34
b:de silicon -141 -30 0
b:de su 102 -9 46
b:de suboxon -3 59 -27
b:de suen -169 -166 0
b:de suicidi -91 -5 2
b:de tant -108 -87 -13
b:de tod 28 149 -19
b:de tom -5 -12 -87
b:de tres 58 86 -52
b:de un -6 113 -80
b:de una -28 -46 35
b:de vacacion -74 -55 -4
b:de vid 73 -4 8
b:de viol 145 0 87
b:de viv 157 -51 71
b:de vodk 0 59 -21
b:de vomit 10 133 -31
b:de ya -56 -11 0
b:deacon everybodi 0 40 -45
b:deacon now -53 -87 0
b:dead $ 166 42 29
b:dead becaus -48 -3 0
b:dead bodi -62 -41 0
b:dead brother 0 98 -17
b:dead father 0 49 -34
b:dead just 84 0 21
b:dead oak -54 -11 0
b:dead tire -70 -30 0
b:deadlin is -64 -3 0
b:deal is -1 110 -46
b:deal vien 0 50 -19
b:deal with 70 -20 58
b:dealer $ 0 105 -27
b:dealer at -8 -61 0
b:dealer is 131 53 128
b:dealer number -1 223 -105
b:dealer open 0 60 -9
b:dealer text -17 -183 0
b:death $ 56 -5 19
b:death in -52 -56 0
b:death of -164 -53 0
b:debaj de 221 195 19
b:debaj del 47 29 29
b:debat topic -59 -4 0
b:debil y 48 0 27
b:debit card 0 37 -59
b:debrief me -46 -21 0
b:dec $ -4 -105 15
b:dec en 58 -29 28
b:dec q 0 39 -47
b:dec que -85 66 -37
b:dec yo 18 46 27
b:deceas $ -158 -107 0
b:decepcion $ 83 0 21
b:decid $ 138 15 121
b:decid on 0 57 -29
b:decid to 7 -39 53
b:decidi $ 48 129 -59
b:decil a 70 0 23
b:decision de -73 -3 0
b:declar de -62 -44 0
b:ded gord -77 -16 0
b:dedit na -46 -8 0
b:deep end -52 -7 0
b:deep i -84 -9 5
b:deep this 132 0 19
b:deeper than 157 0 45
b:deer $ 67 0 16
b:defend word -47 -35 0
b:dej $ 52 -13 43
b:dej a 6 -48 37
b:dej dais 0 47 -11
b:dej de 336 176 6
b:dej dorm -78 -169 7
b:dej el -101 149 -243
b:dej en 118 -22 51
b:dej ir 75 0 58
b:dej la -44 5 46
b:dej las -176 12 -97
b:dej los 76 -14 87
b:dej marc -29 -30 -57
b:dej mor 5 -45 29
b:dej ni 0 70 -70
b:dej pag 63 0 26
b:dej pas -56 -9 0
b:dej plant -53 -29 0
b:dej que 66 0 57
b:dej sin -62 -68 -1
b:dej sol 112 74 42
b:dej su 0 53 -53
b:dej tod 52 -5 34
b:dej un 58 56 -30
b:dej una 30 -17 46
b:dejenm ir 101 0 87
b:del alcohol -17 -49 0
b:del ban 76 -2 15
b:del banc 79 -7 18
b:del bar -20 7 -59
b:del barandal 48 0 45
b:del camion 76 122 -41
b:del campament 0 55 -30
b:del carr 96 -66 145
b:del celul 15 -69 7
b:del cepill 0 47 -35
b:del champu -22 -52 0
b:del colchon 130 0 57
b:del colegi 36 143 -64
b:del cor -46 -29 0
b:del coraj -79 -7 -2
b:del corazon 75 0 47
b:del cuell -44 42 -67
b:del curr -1 33 -51
b:del desayun 0 103 -36
b:del dia -36 -46 0
b:del doming 63 -5 110
b:del expendi 0 87 -84
b:del futbol -50 -50 0
b:del gas -41 -61 17
b:del gat -52 -28 5
b:del gimnasi -42 -58 0
b:del llaver 0 55 -41
b:del lun 31 103 -53
b:del mandil 33 0 49
b:del mart -55 -16 22
b:del medi 85 0 53
b:del mediodi 0 111 -29
b:del merc -20 -50 0
b:del metr -105 -28 -83
b:del modul -85 -67 0
b:del ofici -122 -18 0
b:del otro 102 42 98
b:del papele -64 -40 0
b:del pastel 0 220 -71
b:del pastiller 60 0 97
b:del pel 93 44 13
b:del program -28 65 -90
b:del puent 60 -6 13
b:del punt 0 49 -66
b:del reloj 78 0 25
b:del richi 0 26 -46
b:del rinon -35 -70 0
b:del sacapunt 87 0 69
b:del salon -43 -52 0
b:del segund 133 0 47
b:del segur -91 -28 5
b:del sext 82 0 59
b:del sillon 0 70 -58
b:del sup -5 141 -27
b:del tall 102 82 3
b:del tendeder 161 0 94
b:del trampolin -63 -33 0
b:del vici 0 118 -55
b:del viern -5 -63 13
b:delant de -29 -76 13
b:delet my 141 0 60
b:delet the 71 8 0
b:deliber this 73 0 26
b:deliveri $ 0 150 -80
b:delt $ 64 0 65
b:demo day -50 -48 0
b:demoni y 51 0 22
b:denl mi 0 129 -63
b:denm de 0 128 -11
b:dentist $ 5 -52 30
b:dentist wrote 0 70 -35
b:dentr mi -61 -7 0
b:denver and 0 45 -21
b:deposit on -64 -12 0
b:derech $ 21 -46 19
b:desaparec $ 91 0 17
b:desayun $ -52 -65 0
b:desayun se 0 103 -36
b:descalz $ 0 17 -79
b:descans $ 98 -4 37
b:descans el -54 -7 6
b:descans no 0 52 -63
b:descans ya 56 0 25
b:descans yo 66 0 27
b:descarg en 0 25 -49
b:descompus el -52 -12 0
b:describ $ -33 -94 25
b:desd ayer -28 -126 76
b:desd el 122 72 113
b:desd hac 0 62 -10
b:desd la 42 84 8
b:desd las -52 47 -119
b:desd que 107 46 -153
b:desd uno 0 124 -59
b:dese inform 0 64 -14
b:deserv to 99 12 12
b:desgraci $ 139 0 77
b:desk $ 34 -54 8
b:desk after 46 0 22
b:desmay de -26 -59 0
b:desp $ 97 0 77
b:despacit a 47 0 22
b:desped al -48 -4 0
b:desped del 82 -2 5
b:despert asust -11 -67 0
b:despert con -44 50 -4
b:despert en 0 190 -61
b:despert sud -14 -92 0
b:despertar $ 138 0 63
b:despiert $ 42 0 103
b:despiert a -83 -19 0
b:despiert busc 0 37 -53
b:despiert y 77 0 27
b:despu $ -53 -80 0
b:despu de 155 94 136
b:despu del -7 81 -53
b:despu en 0 71 -44
b:despu otro 0 22 -47
b:despu perdi 0 22 -47
b:destap $ 0 78 -65
b:destap la 28 75 -1
b:destroy me -59 -78 0
b:detox $ 0 102 -102
b:detox and -18 -54 0
b:detox at 0 130 -37
b:detox feel -16 -53 0
b:detr de -44 -12 49
b:deud a 57 0 64
b:devil been 0 18 -46
b:devil has 0 19 -52
b:devolvi ya 0 47 -35
b:di al -3 81 -67
b:di con 54 -28 98
b:di el 107 0 92
b:di la -67 -136 2
b:di mis -44 15 -84
b:di par 0 123 -130
b:di un -83 199 -147
b:di unos 0 67 -27
b:dia $ 210 -90 172
b:dia 2 0 152 -12
b:dia 20 0 72 -42
b:dia a -14 -50 0
b:dia de -1 -98 27
b:dia debaj 0 46 -21
b:dia sin -2 255 -70
b:diabl me 0 74 -45
b:diablit en 0 30 -45
b:diari $ 35 -51 2
b:diari y -160 -151 0
b:diarre y 0 55 -19
b:dias $ -145 190 -194
b:dias com 48 0 43
b:dias desd 46 -15 4
b:dias que 54 27 35
b:dias sin -18 286 -78
b:dias va -84 -55 0
b:dias y -59 -91 -45
b:dias ya -23 -155 -34
b:dibuj la 0 111 -87
b:dic $ -175 -53 0
b:dic la -23 -11 -47
b:dic mi -147 -125 -26
b:dic que 116 347 -80
b:dich $ 0 78 -57
b:dich que -61 -50 0
b:diciembr $ 141 -25 40
b:did $ -119 -279 4
b:did a 197 198 57
b:did befor 0 50 -32
b:did coke 0 105 -33
b:did drink -1 131 -23
b:did everyth -98 -107 20
b:did he -109 -86 0
b:did help 97 0 38
b:did i -163 -13 -43
b:did it 78 -182 336
b:did my 6 -134 64
b:did not -304 -159 -102
b:did someth 45 0 33
b:did stop 0 56 -10
b:did stuff 0 122 -52
b:did suicid -45 -2 0
b:did the -13 -56 11
b:did thing 0 130 -104
b:did to 54 63 -42
b:did too 121 -8 60
b:did two -8 102 -55
b:did what 80 -22 9
b:didnt agre 0 58 -4
b:didnt come -55 -1 -5
b:didnt do -50 -67 0
b:didnt drink -10 -75 0
b:didnt even -46 -69 -27
b:didnt know -99 -77 1
b:didnt linger -16 -54 0
b:didnt pick -1 54 -24
b:didnt purg 101 0 40
b:didnt sleep 168 -12 11
b:didnt stop -33 -65 65
b:didnt tell 30 80 42
b:didnt think -158 -55 -1
b:didnt use -16 -46 0
b:didnt work 171 239 -24
b:die $ -108 -63 74
b:die after -76 -9 0
b:die and 101 36 26
b:die but 121 0 12
b:die exact 45 0 9
b:die flu 0 45 -24
b:die from -1 101 -101
b:die i 104 -15 77
b:die im 79 0 40
b:die in 76 -42 68
b:die is 77 -1 24
b:die my -98 -11 0
b:die of -85 -85 0
b:die that -47 -41 2
b:die to -55 -52 0
b:die today -4 85 -113
b:dient $ -6 81 -28
b:dier mied -53 -43 0
b:dier un 59 0 26
b:dieron dos -46 -18 0
b:dieron el -29 -92 15
b:dieron gan 36 -99 16
b:dieron mi -23 -61 0
b:dieron recet 0 45 -4
b:dieron uniform 0 49 -19
b:diet $ -45 -17 0
b:diez $ -123 -161 -32
b:diez a 22 77 -35
b:diez com -52 -17 0
b:diez el 88 -1 7
b:diez hor -99 -30 0
b:diez minut -28 69 -44
b:diez y 16 141 -81
b:differ $ 71 0 29
b:differ room -47 -56 0
b:difunt son 0 145 -106
b:dig $ 46 86 29
b:dig a 90 134 -36
b:dig al -62 -12 9
b:dig eso 48 0 51
b:dig que 52 158 -128
b:diganl a 61 -1 -26
b:dihrea and 0 45 -24
b:dij $ -176 -29 15
b:dij a 163 133 32
b:dij al -50 -55 0
b:dij el -37 -58 0
b:dij estoy -94 -57 0
b:dij hast 0 23 -48
b:dij la -62 -144 -9
b:dij mam -70 -43 0
b:dij mi -17 58 -26
b:dij nad -1 59 -32
b:dij no -19 -113 0
b:dij que 232 -3 -25
b:dij y -206 -7 -6
b:dijeron que -5 -115 46
b:dil a 47 0 20
b:diner de -5 63 -42
b:diner del 0 82 -63
b:dinner and 137 -26 73
b:dinner for -62 -72 0
b:dinner theyll 56 0 31
b:dinner was 84 3 61
b:dinner with 3 48 6
b:dio asco 0 103 -104
b:dio la 30 -119 47
b:dio paz 114 -7 23
b:dio ris -50 -18 0
b:dio un -104 -30 -50
b:dios $ -161 -42 -36
b:dios le -47 -12 0
b:dios lo -37 -49 9
b:dios me 162 16 137
b:dios ya 85 19 -21
b:dirti $ 0 166 -97
b:disappear from -64 -9 0
b:discharg me -14 47 -24
b:discontinu acampros 0 21 -47
b:discontinu the -39 56 -34
b:dish done -5 -64 7
b:dislik the 0 21 -47
b:distint $ -73 -82 0
b:disturb sign 59 0 29
b:dmv $ -22 -100 0
b:do $ 63 -120 170
b:do alright -50 -23 0
b:do anoth -50 62 -54
b:do anyth 59 7 8
b:do better 32 134 -10
b:do good -52 -37 0
b:do i -247 -184 -68
b:do it 690 210 380
b:do line 0 125 -60
b:do my -45 -52 12
b:do not -208 -152 41
b:do stuff 0 79 -55
b:do that 74 15 48
b:do the 103 131 -45
b:do thing 0 141 -27
b:do this -193 136 -73
b:do thursday -24 -46 0
b:do to 80 0 68
b:do we -21 -59 7
b:do what 39 -26 58
b:do with -75 -1 -40
b:do wors 39 0 56
b:do you -9 -89 21
b:dobl el -7 -20 -59
b:doc $ -30 46 -26
b:doc out -43 -64 0
b:doc say -68 -58 0
b:dock 4 0 47 -36
b:dock in 0 59 -29
b:doctor $ -77 15 -27
b:doctor and -33 -106 7
b:doctor baj -13 -59 0
b:doctor el 0 131 -31
b:doctor esta 0 45 -4
b:doctor found 52 0 21
b:doctor hoy 66 0 16
b:doctor i -58 31 -5
b:doctor no -13 6 -59
b:doctor que 10 -70 11
b:doctor retir 0 112 -35
b:doctor said -28 -70 0
b:doctor say 57 0 12
b:doe it -57 -69 16
b:doe me 28 0 47
b:doe not -78 -19 19
b:doe that -41 49 -11
b:doe the 165 -44 31
b:doesnt bother -47 -56 0
b:doesnt get 46 0 86
b:doesnt have 54 0 36
b:doesnt hurt 165 0 21
b:doesnt know 12 51 -59
b:doesnt leak -53 -62 0
b:doesnt shout 47 0 15
b:doesnt work -18 107 -87
b:dog $ -145 249 -133
b:dog and -143 -44 36
b:dog at 153 0 93
b:dog ate -15 229 -115
b:dog die 74 0 39
b:dog had -8 -67 9
b:dog is 164 5 81
b:dog it -56 -35 0
b:dog keep 48 0 15
b:dog so 46 0 19
b:dog to 53 -3 32
b:dog today 96 0 34
b:dollar $ 4 -52 13
b:dolor $ 75 75 -47
b:dolor y 40 98 -40
b:domin $ -8 -57 0
b:domin con -34 -49 0
b:doming $ -277 -130 -65
b:doming le 0 50 -31
b:doming no 36 -9 69
b:doming se 25 59 24
b:doming y 0 57 -25
b:doming ya 78 37 66
b:domino $ 188 -9 77
b:don luz -36 -47 0
b:donat my 47 -8 32
b:dond esta 73 9 1
b:dond guard 33 0 49
b:dond no 6 110 -54
b:done $ -28 -53 40
b:done and -46 -21 -19
b:done be 45 0 10
b:done come 0 72 -78
b:done crave -17 -57 0
b:done i -53 -25 4
b:done it 97 0 99
b:done my 72 24 17
b:done sinc 46 0 43
b:done tri 0 23 -46
b:done with -105 186 -126
b:dont $ 6 47 -19
b:dont ask 8 70 -53
b:dont be 30 61 8
b:dont belong 38 95 -57
b:dont bother 55 50 -2
b:dont call 55 37 17
b:dont check 64 0 62
b:dont drink 112 -76 73
b:dont get 13 115 -68
b:dont have -210 -261 48
b:dont intend 62 0 29
b:dont know -59 10 -155
b:dont lectur 0 140 -39
b:dont let 153 0 82
b:dont mean 66 0 42
b:dont miss -100 -97 0
b:dont no 110 14 72
b:dont own -51 -2 0
b:dont panic -54 -75 0
b:dont plan 91 57 -8
b:dont play 0 53 -15
b:dont realli 78 0 48
b:dont rememb -37 44 -49
b:dont save 171 39 5
b:dont tell 125 110 34
b:dont think 33 121 -114
b:dont wait 106 20 -7
b:dont wanna -187 8 -11
b:dont want -315 -15 -2
b:dont wish -104 -29 0
b:dont work 26 8 114
b:donut $ -59 -25 0
b:door $ 302 -21 90
b:door all -50 -14 0
b:door and -14 -61 17
b:door ask 0 37 -59
b:door block 57 0 56
b:door handl 52 0 52
b:door is 75 -117 52
b:door it -15 -45 0
b:door last 0 29 -50
b:door lock 90 105 34
b:door open -19 159 -95
b:door pleas -63 -15 0
b:door shut -56 -53 0
b:door that -43 41 -61
b:door with -31 53 -109
b:dope $ 71 81 36
b:dope sick 0 90 -37
b:dopesick af 0 23 -45
b:dorm $ -82 -41 23
b:dorm a -40 -77 0
b:dorm de 20 89 -53
b:dorm en -61 -11 -23
b:dorm por -36 -73 0
b:dorm y 98 156 -78
b:dormi en -49 -101 0
b:dormido $ 0 79 -12
b:dos $ 41 -39 77
b:dos anos -26 47 -40
b:dos blisters 34 0 69
b:dos bols -7 -45 0
b:dos botell -64 -57 0
b:dos cubat 0 57 -20
b:dos dia -5 119 -3
b:dos dias -12 151 -107
b:dos la 0 47 -17
b:dos mojarr -18 -63 0
b:dos noch 0 122 -127
b:dos par -3 49 -23
b:dos pastill -1 15 -117
b:dos seman 86 125 15
b:dos tip 28 0 86
b:dos vec -42 -8 -70
b:dos y 128 0 105
b:dose i -20 -62 0
b:dose on -21 -45 0
b:dosis $ 50 76 14
b:dosis de 18 -47 56
b:doubl my 47 31 6
b:doubl the 49 0 13
b:doubl then 50 53 -9
b:down $ 59 246 -155
b:down a -47 -101 0
b:down and -60 -61 11
b:down at -8 66 -19
b:down but 55 -1 15
b:down by -36 22 -121
b:down for -189 -22 -19
b:down im 30 7 50
b:down in 144 0 90
b:down like 52 3 -4
b:down not -25 10 -57
b:down on 58 -6 13
b:down or -33 79 -36
b:down so -52 -48 0
b:down the 140 141 -34
b:down to 10 -122 72
b:down wednesday 0 48 -17
b:down with 132 -16 39
b:doy de -26 99 -152
b:doy la 0 30 -45
b:dr $ -55 -1 0
b:drama $ -39 -64 0
b:drank $ 44 10 79
b:drank a 55 -138 248
b:drank from 138 0 274
b:drank himself -82 -97 0
b:drank it -43 78 -61
b:drank last 0 9 -56
b:drank some -17 -57 0
b:drank the 108 19 62
b:drawer is 59 0 74
b:dream about -4 -55 0
b:dream again -23 -56 0
b:dream i -100 -126 -16
b:dream last -24 -76 0
b:dreamt i 68 -26 24
b:dreamt of 0 48 -41
b:dresser $ 122 0 59
b:drew on 44 -1 96
b:dri mouth -4 -94 13
b:dri sinc 0 98 -17
b:drink $ 14 115 23
b:drink 2 0 50 -33
b:drink 30 0 51 -12
b:drink a -3 -91 0
b:drink again -75 -152 0
b:drink and 28 -127 210
b:drink as -6 -48 0
b:drink at -8 64 -67
b:drink is 20 -29 51
b:drink it -5 -107 0
b:drink just -20 115 -19
b:drink so 39 56 10
b:drink tuesday 0 57 -35
b:drink under -63 -93 0
b:driv thru 0 49 -19
b:drive $ -89 -44 -8
b:drive a -4 50 -8
b:drive again -55 -84 0
b:drive around 20 167 -30
b:drive at -33 -82 0
b:drive home 80 -14 79
b:drive in 99 -18 67
b:drive into 51 0 14
b:drive me -17 -98 -5
b:drive myself -100 -56 0
b:drive past 0 100 -51
b:drive the -9 85 -77
b:drive this -53 -27 0
b:drive to 7 176 -119
b:driver $ -4 -57 0
b:driveway $ -14 62 -95
b:driveway with 56 0 53
b:drog con 39 69 27
b:drog y 4 102 -53
b:drog ya -2 34 -64
b:drop acid -45 -75 0
b:drop box -7 -46 0
b:drop me -51 -5 -10
b:drop off -44 -60 0
b:drop out -19 94 -133
b:drop the 99 -46 138
b:drove four -14 -45 0
b:drove past -68 -86 -12
b:drown the 54 0 6
b:drowsi and 45 0 13
b:drug $ 0 57 -22
b:drug test -9 98 -90
b:drunk and 96 -93 91
b:drunk guy -51 -49 0
b:drunk hes -52 -18 1
b:drunk n 58 0 64
b:drunk right 0 21 -64
b:drunk the -36 -85 0
b:drywal all -62 -20 0
b:drywal and 54 0 20
b:drywal lost 87 0 51
b:duck $ -119 -12 0
b:dude pull 48 0 41
b:due for 0 85 -9
b:due in 8 82 -21
b:due on -33 57 -14
b:duel $ -57 -50 0
b:duel el 76 -1 61
b:duel hast -24 79 -90
b:duel la 52 -92 59
b:duel los -19 80 -30
b:duerm $ 53 113 -41
b:duerm bien -55 -93 0
b:duerm los 81 8 23
b:duerm par 134 0 107
b:duerm sac 50 0 21
b:dumb $ -113 -93 0
b:dump landlord -51 -25 0
b:dump the 48 0 41
b:dur cinc 0 55 -21
b:dur lo -25 -55 -2
b:durant mi 0 64 -14
b:dure the 46 -51 31
b:duti and 64 0 18
b:duti can -110 -26 0
b:e tom -57 -43 -3
b:each at -54 -24 0
b:each hand 0 10 -51
b:each kid 219 0 79
b:each morn -3 -47 18
b:each of 82 0 28
b:ear $ -18 69 -40
b:ear are -41 -29 53
b:earli $ 108 -27 45
b:earli and 46 -1 33
b:earli to 0 94 -8
b:earn it 0 73 -49
b:earth $ 132 0 101
b:earth i 102 0 12
b:easi $ -60 -36 0
b:easter and -15 -49 0
b:eat $ -128 -25 -11
b:eaten $ -32 -62 0
b:eche el 77 0 31
b:eche un -46 -107 -5
b:eche una -83 -199 0
b:eche unas 0 77 -10
b:eche unos 0 150 -101
b:edg of -9 46 -147
b:edit $ 0 56 -42
b:eggshel $ 0 29 -50
b:egypt and 0 29 -48
b:eight month 97 -28 58
b:eighth out -53 -63 0
b:either by 62 0 63
b:either way -40 77 -50
b:ejercici de -52 -31 -5
b:ejersisi y 46 0 36
b:el $ -6 188 -63
b:el 9 -109 -96 0
b:el abuel -4 90 -18
b:el acid 51 0 8
b:el agu -31 217 -62
b:el aguardient 0 51 -33
b:el air 59 -9 73
b:el alcohol -50 -15 -101
b:el alfil 47 0 55
b:el alient 0 72 -26
b:el almuerz 0 55 -21
b:el alta -40 -21 -60
b:el alto 67 -6 34
b:el anden 9 -33 51
b:el anex 0 94 -29
b:el angel 81 -23 60
b:el ano -55 -65 0
b:el antabus -4 94 -65
b:el apell 4 99 -61
b:el arma 65 -2 15
b:el arnes 107 0 111
b:el asunt 87 0 34
b:el balcon 72 -39 89
b:el ban 272 97 170
b:el bar 43 -52 67
b:el bautiz -2 147 -53
b:el beb -83 -139 63
b:el bes 0 72 -26
b:el biern 0 108 -30
b:el billet -3 105 -104
b:el blist 45 33 60
b:el botellon 0 75 -41
b:el botiquin -3 -45 10
b:el braz 240 -98 234
b:el bult 127 20 33
b:el bur 13 51 -30
b:el bus -54 -20 -18
b:el caf 169 -44 82
b:el calor -59 -23 0
b:el camell 0 87 -32
b:el camion -150 -114 17
b:el capataz 0 62 -16
b:el carnet -66 -51 0
b:el carr 150 55 44
b:el carrit -36 48 -14
b:el caser -42 60 -67
b:el celul -29 -58 11
b:el cerr 36 -10 49
b:el cerrajer -99 -55 0
b:el chocolat -71 -49 0
b:el ciel -61 -35 1
b:el cigarr 1 52 -120
b:el cinturon 112 0 85
b:el clonazepam 55 -4 -68
b:el closet -101 -74 53
b:el coch 114 -8 96
b:el codig -37 -51 0
b:el col 36 -52 20
b:el comp 158 0 155
b:el corazon 66 96 38
b:el corredor 0 95 -3
b:el coyot 0 48 -33
b:el cristal 100 -55 90
b:el cuadern -50 -72 -16
b:el cuart 52 -15 74
b:el cuartel 0 115 -55
b:el cuchill 50 -29 64
b:el cuell 106 0 55
b:el cuerp 129 234 -92
b:el cumpl -12 132 -27
b:el cur -1 46 -72
b:el de 66 -17 43
b:el ded -119 -36 0
b:el delt 64 0 65
b:el demoni 51 0 22
b:el derech 21 -46 19
b:el dia 166 -205 154
b:el diabl -21 98 -68
b:el diari -117 -138 0
b:el dil 0 72 -2
b:el diner -39 102 -98
b:el doctor -53 107 -49
b:el domin -31 -57 0
b:el doming 174 82 86
b:el driv 0 49 -19
b:el elev -26 -102 0
b:el encarg -17 -50 13
b:el encendedor 60 38 -101
b:el enjuag 0 142 -55
b:el enlac -85 -110 0
b:el entren 0 124 -18
b:el esta 99 0 62
b:el estacion -25 -59 13
b:el falleci 0 64 -14
b:el favor 63 0 33
b:el fentanil 67 -3 40
b:el fierr 89 0 35
b:el fin -44 134 -109
b:el foc 0 71 -66
b:el frasc 108 15 133
b:el fresc 59 0 42
b:el fri -188 -35 0
b:el gall 57 0 64
b:el gas 56 -19 49
b:el gat 250 103 105
b:el golp -40 -109 0
b:el gorr -49 -55 0
b:el grit -8 -51 0
b:el grup -126 -104 -39
b:el guar 0 107 -14
b:el guer 0 50 -31
b:el hambr -46 -48 -1
b:el hombr 0 38 -64
b:el hospital -20 -59 0
b:el hurac 48 5 22
b:el implant 0 115 -18
b:el jarab -17 47 -56
b:el jarabit 0 93 -19
b:el juev -204 -67 -71
b:el karaok -52 -92 0
b:el lun 60 40 15
b:el machet 90 -19 131
b:el malecon 54 -1 43
b:el mand -10 46 -40
b:el mar 58 1 49
b:el mart -129 -22 -99
b:el martill 71 0 61
b:el mayor 64 19 4
b:el me 16 55 -25
b:el medic 99 -26 76
b:el mensaj -49 64 -96
b:el merc -15 -77 0
b:el mes 5 -81 16
b:el metr -10 93 -80
b:el mezcal -8 -55 -3
b:el mirador 55 0 46
b:el mism -94 -122 -26
b:el mon -10 82 -68
b:el monitor 0 55 -30
b:el moreton -76 -65 0
b:el movil -49 -99 55
b:el muebl -5 83 -84
b:el mund -12 12 57
b:el musl 122 0 37
b:el nen -109 6 -22
b:el netflix 87 0 36
b:el nich 65 0 30
b:el nin 115 8 134
b:el nort 0 106 -42
b:el notari 56 0 12
b:el novi 120 -1 54
b:el nud 60 -23 19
b:el nuev -48 -54 0
b:el ojo 53 79 -35
b:el orfidal 60 0 31
b:el oscar 0 50 -36
b:el otro -7 76 -34
b:el padrecit 0 47 -46
b:el padrin -5 -64 0
b:el pajarit -26 52 -36
b:el pan -29 5 -75
b:el pantalon -33 -63 0
b:el panteon 46 0 16
b:el papel -74 -82 -25
b:el parch -9 93 -79
b:el part -82 -31 -52
b:el pas 159 5 93
b:el pasill 57 -39 73
b:el past -52 -61 0
b:el pastor -4 116 -15
b:el patron 25 63 14
b:el pech 95 0 94
b:el pel -3 -112 60
b:el pensamient 0 24 -71
b:el perr 48 -48 56
b:el pic 62 -5 160
b:el picahiel 31 0 54
b:el pis 60 180 -99
b:el plan 141 -78 79
b:el plomer -84 -77 0
b:el portal 0 126 -74
b:el prim -62 24 -11
b:el program -80 -14 -49
b:el proxim 24 0 53
b:el puebl -37 -51 0
b:el puent 24 -60 177
b:el pun 0 26 -46
b:el que -46 -53 21
b:el ratic 117 0 110
b:el recib -118 82 -20
b:el recre 78 114 2
b:el reloj -42 -71 0
b:el rio 96 -5 39
b:el rivotril 75 41 -7
b:el ron -65 -150 -15
b:el sab 59 220 -69
b:el sac 36 -84 33
b:el salon 33 -87 20
b:el segund -57 -22 -5
b:el segur 106 131 -9
b:el semafor 73 -61 108
b:el senor 65 -10 59
b:el sillon 23 -52 3
b:el sof -46 -38 0
b:el sol -112 -32 -36
b:el suboxon -8 53 -25
b:el subt 34 -5 70
b:el sueld -23 271 -169
b:el sup -46 15 -14
b:el tabler 0 92 -77
b:el tech 15 53 -46
b:el televisor -47 -40 0
b:el tequil 0 61 -42
b:el term -12 255 -39
b:el testament 64 -13 26
b:el thinn 0 54 -32
b:el tianguis -3 -52 -15
b:el tiemp -4 149 -112
b:el timbr 35 60 -38
b:el trabaj 69 -15 16
b:el trafic -141 -22 0
b:el trag 45 27 -24
b:el traj 94 -41 61
b:el tramadol 0 26 -57
b:el tramit 108 0 39
b:el truc 0 47 -35
b:el turn -27 60 -55
b:el ultim 60 -64 89
b:el vas 139 196 -47
b:el velori -10 122 -70
b:el venen 221 -9 178
b:el viaj -16 111 -45
b:el videojueg -16 -48 0
b:el viern 56 7 -14
b:el vin 0 167 -56
b:el volant 135 0 51
b:el ya 6 122 -46
b:el zoom -29 -66 0
b:eleven $ -16 -2 -73
b:eleven actual 0 107 -60
b:eleven and 0 62 -40
b:eleven year -35 89 -58
b:ella esta -85 -62 0
b:ella no 106 47 43
b:ella que -86 -71 0
b:ella queri -32 -45 0
b:ella se 0 67 -45
b:ellos $ 58 13 -28
b:ellos ya 56 0 22
b:els $ 62 67 31
b:els a 54 0 20
b:els is -11 56 -69
b:els to 45 -19 12
b:em $ -40 -59 0
b:em after 87 0 47
b:em im -73 -15 0
b:em in -101 -50 0
b:em over 0 96 -76
b:embaraz y 0 45 -16
b:embarrass and -69 -34 0
b:embarrass that 0 53 -9
b:embriag en 0 47 -18
b:emergenc contact -53 -47 0
b:emoji and 79 44 22
b:empap en 0 51 -36
b:empec con 103 183 9
b:empec la -46 -58 0
b:empez por 89 0 60
b:empiez antes -14 -81 0
b:empti $ 44 26 50
b:empti and 100 25 -1
b:empti desk 46 0 22
b:empti now 59 13 0
b:empti the -78 -116 26
b:empti when -49 -17 0
b:emptier $ 46 0 49
b:empuj $ 0 115 -116
b:empuj la 0 35 -91
b:emt say -99 -42 0
b:en 2011 -1 93 -3
b:en 2016 -4 -56 0
b:en 2018 0 64 -14
b:en ayun -72 -90 0
b:en camin -33 -28 -56
b:en cas -119 -68 -40
b:en clas 57 0 30
b:en com 106 -3 36
b:en cuatr 0 92 -105
b:en diez -102 188 -119
b:en dos -32 68 -28
b:en el 141 215 -120
b:en entrar 55 0 43
b:en esa 0 115 -112
b:en ese -205 159 -74
b:en este 185 -4 112
b:en fri 0 165 -135
b:en grup -45 -64 0
b:en guagu -80 -16 0
b:en internet 118 0 39
b:en juni -34 -47 0
b:en la 235 28 28
b:en las 149 8 78
b:en line -46 -12 -2
b:en lo 59 136 -107
b:en los -8 -118 26
b:en marz -19 -69 0
b:en mat -223 -31 26
b:en medi 96 -30 35
b:en mi 191 153 54
b:en mot -11 36 -108
b:en navid 215 -6 77
b:en negr 0 111 -87
b:en ningun 71 44 103
b:en orden -67 -99 0
b:en otra -61 128 -135
b:en paz -7 -58 39
b:en pijam -85 27 -46
b:en que -55 -27 11
b:en quit -12 -5 55
b:en repar -53 -41 0
b:en sangr -37 -59 0
b:en sec 0 97 -4
b:en seri 53 -5 17
b:en spotify 67 0 26
b:en sudor 0 51 -36
b:en suicid 48 0 2
b:en tepic 0 72 -42
b:en ti -130 -73 0
b:en tir 59 0 25
b:en tres -4 99 -43
b:en tu -72 -8 0
b:en un 15 100 14
b:en una 152 55 84
b:en veint 0 87 -36
b:en voz -53 39 -63
b:encarg de -29 -62 0
b:encarg hoy 0 55 -21
b:encendedor $ 49 0 51
b:encerr a -133 -43 0
b:encerr con 70 0 40
b:encerr en -42 51 -60
b:encerr y 90 5 41
b:encim $ 43 -7 54
b:encim a 117 0 63
b:encim de 27 -15 121
b:encim que 0 46 -45
b:encontr a 124 0 41
b:encontr dond 33 0 49
b:encontr mi -13 144 -82
b:encontr mis -75 -56 0
b:encontr una -22 46 -11
b:encuentr $ 71 0 55
b:encuentr dond -57 -19 0
b:end and -52 -7 0
b:end at -61 141 -39
b:end it 216 -43 232
b:end my -9 -52 26
b:end of -188 -77 30
b:end the -142 -60 0
b:end up -59 22 -26
b:endors si 69 0 69
b:enfermer $ -35 -67 0
b:enfrent de 62 74 -35
b:engin run 56 94 -25
b:enjoy the -54 -32 -19
b:enoj tant -47 -10 0
b:enough $ 26 -4 -47
b:enough now 49 0 35
b:ensen a 0 -31 57
b:ensen maru -52 -17 0
b:enter $ 14 47 -179
b:enter de 162 -1 148
b:enter del 41 0 73
b:enter mi 0 55 -41
b:enter por -47 -26 0
b:enter y 55 49 12
b:enterr al -64 -53 0
b:entiend $ 31 -8 85
b:entiend cuidens -60 -31 0
b:entir group 56 0 20
b:entrab mi 0 50 -41
b:entrar $ 57 23 17
b:entrar al 30 136 -6
b:entrar sin 55 0 43
b:entre al -44 50 -60
b:entre el 0 93 -19
b:entren de -24 -152 -9
b:entro a -66 -54 15
b:envelop $ 46 0 9
b:envelop for 62 0 30
b:envi my 54 0 32
b:envi the 95 0 23
b:envidi a 141 0 63
b:equiboqu y 52 0 36
b:equip $ -3 -80 0
b:era de -13 -92 29
b:era el -31 -57 0
b:era mio -12 -66 -3
b:era mot 15 83 38
b:era nin -23 27 -68
b:era normal 0 46 -18
b:era par -12 82 -36
b:era por -14 -69 36
b:era pur -9 -60 0
b:era suen -6 -53 0
b:eran dos 114 0 128
b:eran los -67 -34 0
b:eras thing 20 0 47
b:es champu -23 -52 0
b:es chist 120 0 22
b:es cos 0 52 -18
b:es de -57 -18 -21
b:es del -90 -73 0
b:es doming -51 -10 -47
b:es drog 0 52 -3
b:es el 169 11 39
b:es la -103 21 -116
b:es lo 0 -56 24
b:es logr -48 -32 0
b:es mi 71 -81 76
b:es normal -22 -100 0
b:es nunc -69 -5 0
b:es par 47 310 -151
b:es public 67 0 26
b:es que 76 -101 101
b:es un -86 92 -9
b:es una -65 -118 -12
b:es verd -80 -39 0
b:esa ciud 0 103 -104
b:esa que -66 -65 -40
b:escaler $ -61 -76 74
b:escaler viv -56 -11 0
b:escaler y 101 -4 75
b:escalofri diarre 0 63 -22
b:escogi a 0 132 -35
b:escogi el 182 0 133
b:escond $ 7 21 -49
b:escond en 52 -52 141
b:escond las 53 34 100
b:escondi $ 108 59 -80
b:escondi la -16 -52 2
b:escondida $ 40 71 3
b:escrib $ 18 206 -137
b:escrib a 22 18 -75
b:escrib desd 148 0 118
b:escribi $ 0 94 -75
b:escribi al 0 61 -40
b:escribi la 63 12 43
b:escribi las 57 -22 36
b:escuch $ -63 -28 0
b:escuel $ 22 -110 62
b:escuel no 55 0 9
b:escuel y 30 -54 26
b:ese chist -64 -45 0
b:ese jef -50 -20 0
b:ese senor -1 62 -27
b:eso $ 1 100 -145
b:eso es -54 22 -14
b:eso fue -58 -71 0
b:eso que -16 98 -40
b:eso y 48 0 51
b:eso ya 86 0 31
b:espaci $ 40 -29 54
b:espaci par -81 -46 0
b:espald de -43 56 -82
b:espant lo -56 -11 0
b:esper $ -33 56 -34
b:esper a 73 -5 62
b:esper abaj 0 78 -71
b:esper afuer -196 -181 6
b:esper con 125 0 47
b:esper el 130 0 57
b:esper en -48 -32 18
b:esper que 212 24 78
b:espos $ 3 14 -92
b:espos cre 0 197 -79
b:espos dic -64 -8 -2
b:espos hiz 56 0 27
b:espos me 44 82 -24
b:espos que 80 -15 42
b:espos y -8 -107 49
b:espum $ 121 0 41
b:esquin $ -63 50 -28
b:esquin dond -7 106 -46
b:est trafico -72 -8 0
b:esta $ -6 -54 36
b:esta afuer 150 0 160
b:esta ahorc 68 0 31
b:esta aqui 56 -4 33
b:esta azul 65 0 3
b:esta borrach 49 0 9
b:esta busc 24 -6 94
b:esta canon 0 111 -52
b:esta carg 57 0 28
b:esta con -6 -61 7
b:esta decid 5 29 -72
b:esta el 83 -5 47
b:esta en -32 229 -205
b:esta es 52 0 31
b:esta esper -121 74 -65
b:esta fri 45 0 20
b:esta gan 0 222 -240
b:esta habl 0 74 -45
b:esta hel 134 0 33
b:esta mal -54 -27 0
b:esta mat -178 -22 0
b:esta mor 75 0 11
b:esta muert -64 -6 0
b:esta muy -82 -46 0
b:esta noch 273 28 105
b:esta pat 56 0 17
b:esta peg 1 -47 67
b:esta peor 0 37 -53
b:esta rot -48 -2 0
b:esta seman -52 -77 -28
b:esta tir 53 0 52
b:esta tom -45 -8 19
b:esta tranquil -77 -26 -6
b:esta vez 130 -8 75
b:esta vomit 31 -16 75
b:estab beb -36 -47 0
b:estab cas 0 46 -18
b:estab en -76 -192 0
b:estab hac -58 -26 0
b:estab tan 0 55 -41
b:estacion y 40 0 66
b:estam en -12 53 -13
b:estan en 127 46 67
b:estan hac 0 64 -99
b:estan preci 67 0 34
b:estar $ -4 -29 50
b:estar aqui -206 -23 1
b:estar dil 48 0 20
b:estar en 59 -27 105
b:estar mejor 85 0 17
b:estar muert 78 0 1
b:estar viv 146 0 51
b:estar viva 69 0 11
b:estari mejor 70 -12 54
b:estas gan 0 105 -47
b:este caliz 0 46 -62
b:este calor -4 -9 67
b:este es 176 -5 70
b:este fin -101 -85 0
b:este fri -46 -9 0
b:este mes -100 -30 -82
b:este mund 219 -16 138
b:este pues 0 46 -37
b:esto $ 54 274 -191
b:esto estoy 0 25 -76
b:esto ni 0 130 -122
b:esto no 48 96 -134
b:esto ya 66 -28 98
b:estorb lo 60 0 40
b:estoy $ -98 -116 43
b:estoy a 193 297 -106
b:estoy afuer 48 86 -65
b:estoy agarr 0 64 -127
b:estoy algo -97 -86 0
b:estoy aprend -92 -89 0
b:estoy bien -91 -29 0
b:estoy cans 26 -23 88
b:estoy com 0 76 -90
b:estoy dand 1 73 -108
b:estoy de 78 22 -5
b:estoy debaj 192 0 195
b:estoy durm 36 0 80
b:estoy en 161 -96 314
b:estoy escond 123 0 74
b:estoy esper -97 -142 89
b:estoy hast 78 -72 39
b:estoy mejor -101 -119 0
b:estoy mir 0 108 -151
b:estoy molest -94 -57 0
b:estoy muert -81 -79 33
b:estoy pas 0 68 -53
b:estoy pens -305 -10 7
b:estoy perdiendo 0 47 -11
b:estoy que -52 40 -104
b:estoy re -54 -21 -77
b:estoy rot 0 25 -76
b:estoy segur 194 0 55
b:estoy sol 124 134 -25
b:estoy sud 74 3 48
b:estoy tranquil 87 -16 31
b:estoy trist -56 -11 0
b:estoy viend 56 4 -15
b:estoy viv -109 -79 40
b:estoy yend 80 0 163
b:estuv $ 13 84 -74
b:estuv par -74 -29 1
b:eur en 0 26 -46
b:even $ 30 -136 16
b:even my -68 5 -21
b:even slow -20 -49 0
b:even tho -10 86 -48
b:evening $ 31 -36 47
b:evening i 44 57 9
b:evening of 0 47 -17
b:ever $ 47 73 12
b:ever i 0 74 -48
b:ever let 0 55 -75
b:ever notic 36 0 49
b:ever told 0 90 -64
b:everi ad 0 124 -20
b:everi cell 0 107 -76
b:everi day 289 21 201
b:everi gymnast 0 119 -32
b:everi hour 49 -5 1
b:everi morn 77 39 43
b:everi night 93 -70 118
b:everi one -64 -80 0
b:everi overpass 49 0 37
b:everi row -48 -13 0
b:everi second 0 47 -119
b:everi smell 0 114 -27
b:everi song 0 126 -38
b:everi sound 0 71 -52
b:everi tabl -65 -35 -1
b:everi ten 68 0 33
b:everi text -22 -51 0
b:everi time 114 9 8
b:everi turn 41 0 84
b:everi word -27 -46 0
b:everybodi $ -17 -66 20
b:everybodi die -103 -19 0
b:everybodi grew 0 61 -43
b:everybodi in 93 -13 67
b:everyon $ 2 -73 90
b:everyon asleep 66 0 94
b:everyon at -73 -61 0
b:everyon chew -32 -47 0
b:everyon choir 54 0 37
b:everyon els 0 96 -80
b:everyon had -17 -59 -9
b:everyon has -55 -12 1
b:everyon in 113 26 -6
b:everyon say 80 0 143
b:everyon want 0 71 -68
b:everyth $ -29 -45 -34
b:everyth back -49 -27 0
b:everyth els 85 92 28
b:everyth hurt 0 115 -98
b:everyth i 134 46 66
b:everyth in 19 49 -26
b:everyth is 99 3 44
b:everyth on -163 -89 -50
b:everyth right 65 0 20
b:everyth that -99 -29 0
b:everyth told -73 -12 0
b:everywher $ -79 -113 3
b:evil and -46 -18 0
b:evri day 113 -1 77
b:evri night 61 0 33
b:evri nite 61 0 33
b:ex $ -96 0 -7
b:ex broke 88 1 83
b:ex con 59 0 32
b:ex esta 49 0 24
b:ex husband 0 149 -64
b:ex is 192 4 114
b:ex me -109 95 -162
b:ex new 75 0 33
b:ex text -20 10 -82
b:exact i 55 0 9
b:except i 74 0 39
b:excus $ -2 126 -25
b:exercis it 0 35 -45
b:exhaust $ 191 0 99
b:exist $ 126 94 30
b:exist for 79 0 16
b:existent agradezc 48 0 19
b:exit $ 139 1 34
b:exit for -10 178 -100
b:expect $ -12 138 -65
b:expect it -19 -92 0
b:expir $ -25 -89 0
b:explain to -47 -38 0
b:explic bien -57 -12 0
b:explota del -19 -45 0
b:express come 57 0 30
b:extra ativan 0 53 -27
b:extra i -54 -56 0
b:extran $ -19 -52 0
b:extran a -110 -38 0
b:extran un -58 -6 0
b:eye $ 114 -20 140
b:eye and 68 -53 32
b:eye are -23 132 -125
b:eye drop -8 68 -60
b:eye is -85 -72 0
b:eye open 23 0 107
b:eye the -2 53 -70
b:fabric y -48 40 -81
b:face is -5 66 -64
b:factur $ -67 -57 0
b:fade around -76 -2 0
b:fade w 0 55 -21
b:fail at -35 49 -56
b:faj con 0 23 -48
b:fall $ 86 29 68
b:fall asleep 64 -5 68
b:fall i 65 -16 58
b:falleci en 0 64 -14
b:falt $ -105 -113 2
b:falt a 180 76 16
b:falt de -68 -21 0
b:falt el -29 -20 -80
b:falt es 45 0 13
b:falt lo 0 38 -80
b:falt poquit 66 0 16
b:falt que 49 -20 155
b:famili $ -113 -72 0
b:famili big 56 0 17
b:famili dinner -1 51 -10
b:famili find 51 0 11
b:famili night -99 -44 0
b:famili sab 0 48 -33
b:famili through -54 -20 0
b:fan is -64 -7 -8
b:far $ -71 149 -122
b:far as 204 -9 96
b:far gone 0 72 -42
b:farmaci $ -25 82 29
b:farmaci dos -7 -45 0
b:farmaci no -19 49 -48
b:fast $ 37 -21 59
b:fast and 89 106 -49
b:father for 0 49 -34
b:father use 0 70 -5
b:fault kind 92 0 57
b:favor $ 74 -22 28
b:favor ayer 47 0 22
b:favor mand 62 0 27
b:favor me -48 -58 0
b:feb i 0 51 -44
b:fech $ 226 0 63
b:fech par -141 7 -3
b:fed the 69 -26 14
b:feed the 9 -55 25
b:feeder $ -52 -12 0
b:feel amaz 0 118 -41
b:feel dirti 0 51 -44
b:feel floati 104 0 55
b:feel for -50 -25 0
b:feel good 102 0 23
b:feel great -77 2 -11
b:feel gross 0 43 -65
b:feel hopeless -16 114 -4
b:feel kinda -62 -30 0
b:feel left -48 -27 0
b:feel lighter -136 -78 6
b:feel lik -69 -6 -1
b:feel like 138 58 69
b:feel my 110 23 141
b:feel off -56 -40 -10
b:feel readi -104 -36 0
b:feel right -30 -46 0
b:feel so 70 83 -20
b:feel someth 80 71 -62
b:feel steadi -99 -51 0
b:feel too 0 55 -75
b:feel unsaf -51 -8 0
b:feel was 55 0 27
b:feel weird 72 0 15
b:feet are -80 -82 0
b:feet have 0 29 -48
b:feet of -67 -20 0
b:fell and -28 105 -31
b:fell asleep -45 -10 -17
b:fell in 167 -30 131
b:fell off -59 -141 -7
b:fell on 76 0 9
b:felt a -7 -45 0
b:felt better 66 -34 41
b:felt good -107 -31 0
b:felt grate -58 -45 0
b:felt hope -94 -16 0
b:felt it 0 57 -29
b:felt like -41 148 -39
b:felt was -44 -47 0
b:fenc $ 144 -17 94
b:fent had 91 0 85
b:fentanyl $ -1 63 -28
b:fentanyl test -2 -55 0
b:feo $ 57 -26 29
b:feo a 53 -6 45
b:feo lo -65 -15 0
b:feri y -49 -39 0
b:few of 0 96 -76
b:fich de 0 93 -6
b:fiebr $ -154 -31 0
b:fierr $ 65 0 36
b:fierr casi 66 0 16
b:fiest $ 0 165 -9
b:fiest sorpres -100 -52 0
b:fiest y 16 67 -55
b:fifteen $ -47 -58 5
b:fifth a -3 -63 0
b:fifth of -2 30 -59
b:fifth plus 37 0 148
b:fight for -11 107 -91
b:fight it 34 17 77
b:fight with -89 -86 12
b:figur out 226 16 139
b:file of -55 -21 0
b:fill it 26 73 -80
b:fill out -54 -58 0
b:fill the 28 69 -5
b:fill through -27 -57 0
b:film left -21 -63 0
b:film was 0 55 -14
b:fin $ -133 -103 -13
b:fin de -64 95 -87
b:fin lo 0 86 -7
b:fin me -14 19 -54
b:fin ya -15 -48 0
b:final $ -139 -38 -1
b:final a 90 0 27
b:final got 2 -27 59
b:final pick 258 0 37
b:final slept 0 61 -40
b:final week -51 -10 0
b:find a -80 -42 34
b:find i 0 147 -173
b:find it 103 20 41
b:find me 109 0 87
b:find out 120 18 93
b:find some 0 83 -160
b:find someon 51 0 11
b:find that 67 0 11
b:find the -92 -42 0
b:fine $ -182 -213 38
b:fine and -85 -47 38
b:fine at 104 0 35
b:fine im -29 70 -39
b:fine in 148 0 61
b:fine w 45 0 42
b:fine walk 48 0 15
b:fing que 0 75 -52
b:finger are -81 -7 0
b:finger cross 242 -10 93
b:finish $ 122 125 -34
b:finish it -93 2 -39
b:finish my -41 63 -28
b:finish the -172 -17 -77
b:fire $ -4 114 -66
b:fire drill -18 -32 56
b:firm el -6 -57 10
b:firm la -23 -54 0
b:first $ 235 -69 145
b:first as 45 0 9
b:first feel 55 0 27
b:first husband -2 108 -119
b:first in -15 62 -45
b:first line 76 0 42
b:first one 78 -42 110
b:first period -57 -15 -11
b:first question -53 -9 0
b:first so -82 -21 0
b:first step -52 -8 -14
b:first time -6 159 -66
b:fish $ -2 55 -29
b:fist of 63 0 5
b:fisur me 0 15 -58
b:fit the 128 -26 99
b:five $ -106 -177 0
b:five and -49 -69 18
b:five hour 25 71 -30
b:five minut -66 -44 -5
b:five more -23 -96 0
b:five star 99 1 19
b:fix for 77 0 53
b:fix parlay 0 45 -15
b:fix that -6 132 -30
b:fix the -150 -197 10
b:flac por 81 0 42
b:flag it -42 -57 0
b:flag peopl -45 -18 0
b:flat tire -12 70 -35
b:flight delay 0 54 -34
b:flinch at 0 81 -64
b:flinch when -41 86 -131
b:float $ -74 -73 -30
b:flojer $ -55 -32 0
b:floor now -109 -62 0
b:floor of 8 103 -63
b:floor to -85 -39 0
b:florer $ -1 81 -18
b:flower on -26 -73 0
b:flu i 0 98 -6
b:flu it 0 110 -48
b:flu shot -41 -53 0
b:fluoxetin se -46 -58 0
b:flush the 0 186 -41
b:flute anyway -6 -87 0
b:foc y 0 61 -59
b:foil and 0 48 -111
b:foil in 0 64 -30
b:foil my -23 -55 0
b:fold $ 0 160 -73
b:fold towel -72 -44 5
b:follow her 104 0 13
b:follow him -20 20 -47
b:follow me 120 -22 130
b:follow up -46 -21 0
b:font befor -58 -15 0
b:food $ 0 74 -43
b:food for 45 -2 20
b:foot by -58 -46 0
b:footbal game 0 81 -12
b:for $ -190 49 -38
b:for 8 -44 -54 -12
b:for a 75 78 -81
b:for about 65 -2 50
b:for after 73 0 28
b:for an 96 -72 133
b:for ask -53 51 -13
b:for be 15 73 -47
b:for call -59 -39 0
b:for clean 12 0 74
b:for dad -74 -40 0
b:for deb 64 0 20
b:for deer 67 0 16
b:for each 209 -25 92
b:for either 61 0 63
b:for eleven 0 123 -58
b:for everyth 161 10 -14
b:for friday 60 -3 30
b:for good 416 279 135
b:for groceri -5 139 -52
b:for group -45 -42 14
b:for her -163 -55 1
b:for him -96 -151 38
b:for his -95 75 -53
b:for it -23 140 -251
b:for jess 62 0 30
b:for me -45 65 -14
b:for milk 47 93 2
b:for mom -24 -68 0
b:for monday 2 112 -31
b:for more 44 50 2
b:for my 15 -217 36
b:for now 54 -5 29
b:for onc 83 -91 23
b:for one -99 -11 -89
b:for part -16 -47 0
b:for peopl 0 46 -65
b:for real 279 -7 115
b:for self -82 -1 0
b:for shaki -56 -24 0
b:for six -26 -49 0
b:for sleep -45 -18 0
b:for snow 48 4 29
b:for some -22 -58 0
b:for soon 76 0 38
b:for taco -49 -58 0
b:for take -46 -87 0
b:for ten 110 -11 65
b:for that -132 -104 68
b:for the -45 41 8
b:for them 55 0 36
b:for this -281 -147 -18
b:for three 122 2 1
b:for thursday 55 -60 17
b:for tomorrow 20 45 -54
b:for tonight 0 55 -66
b:for tri 63 0 8
b:for two -49 2 -23
b:for want -82 -1 0
b:for what 113 -17 83
b:for when 101 117 16
b:for whoever 35 -14 45
b:for work -9 63 -78
b:for you -11 -49 10
b:forearm self 53 0 5
b:forev $ 101 -17 37
b:forget i 1 11 -50
b:forgiv me 117 -2 64
b:forgot the 28 -7 85
b:forgot to 1 46 -39
b:forklift $ 0 51 -8
b:form $ -93 -151 18
b:form for 60 44 -11
b:form the 67 -15 1
b:forti $ 49 -81 28
b:forti feet -67 -20 0
b:forti minut -1 77 -15
b:forti time 86 -4 15
b:forward to -67 -22 8
b:foster mom 45 27 0
b:fot de 121 -22 90
b:fot del -130 91 -56
b:found a 179 -7 96
b:found an -89 -94 -27
b:found my 44 16 76
b:found out -10 72 -118
b:found the 6 47 12
b:four $ 45 104 10
b:four and -15 -69 6
b:four day 33 159 -38
b:four is 53 0 24
b:four of 40 189 -184
b:four to -24 -80 0
b:four year -80 -16 -34
b:fox $ -6 -45 0
b:fr im 0 47 -12
b:frame was 0 45 -33
b:frasc abiert 8 0 68
b:frasc de 6 -61 24
b:frasc enter 69 0 36
b:frasc por 0 48 -34
b:frasc y 11 63 28
b:frecuenci el 0 64 -14
b:free $ 57 29 77
b:free kind -81 -62 0
b:free pour 0 47 -24
b:freezer $ -113 -37 -19
b:freezer under 55 0 27
b:fren $ 63 17 7
b:fren y 45 0 13
b:frent a -41 -98 23
b:fresc $ 104 0 55
b:fresh one 64 0 36
b:fri $ -195 -31 7
b:fri con 106 -9 29
b:fri de 0 71 -57
b:fri y 89 -4 51
b:friday $ -117 -89 29
b:friday and 203 69 61
b:friday i -140 -61 -74
b:friday if 60 0 20
b:friday im -45 -28 47
b:friday one 65 32 22
b:friday to -3 121 -12
b:friday with 0 46 -19
b:fridg $ -50 -55 -48
b:fridg so 33 0 47
b:friend $ 82 -89 51
b:friend cart 0 123 -62
b:friend is -18 -123 27
b:friend just 88 24 55
b:frijol $ -48 -7 0
b:from 16 -50 -33 0
b:from a -161 31 -88
b:from an -25 -55 0
b:from background 50 0 12
b:from chat -64 -9 0
b:from close 79 0 16
b:from do 138 0 138
b:from dock 0 47 -36
b:from him 26 86 -145
b:from last 78 20 -63
b:from monday -53 1 -28
b:from my -160 -219 193
b:from outsid 101 80 2
b:from surgeri 110 -1 82
b:from that -17 106 -30
b:from the -55 61 52
b:from tonight 60 0 23
b:from too -10 -66 0
b:from toxic -65 -8 0
b:from tulsa 31 49 -1
b:from want 0 187 -126
b:from work 115 -41 55
b:front and 0 56 -35
b:front of 78 15 68
b:front row -66 -46 0
b:froze a 56 0 31
b:fue $ 22 -123 35
b:fue a -52 -51 0
b:fue al 0 61 -66
b:fue bien -3 -45 -2
b:fue con 38 141 -68
b:fue culp 78 0 84
b:fue el 30 126 -10
b:fue hac -38 -84 0
b:fue la -181 0 -24
b:fue lo 0 38 -60
b:fue por 43 75 -18
b:fue su 77 0 32
b:fue un -19 -76 -22
b:fue una -10 66 -15
b:fueg artificial -82 -27 0
b:fuer del -86 -45 8
b:fueron caid 0 52 -63
b:fueron cosquill 0 55 -30
b:fueron de -7 -53 0
b:fueron doc -9 68 -26
b:fueron lo 91 0 66
b:fueron los 0 62 -22
b:fueron once 114 0 128
b:fueron siet 48 2 26
b:fuert $ 172 77 78
b:fuerz y 56 0 49
b:fui $ -8 -58 -2
b:fui a 86 -141 149
b:fui al -152 105 -144
b:fui con -59 -33 0
b:fui golp 0 64 -14
b:fui por -7 19 -61
b:fui yo 137 -42 98
b:full $ -72 -77 0
b:full not -54 -21 0
b:full of -53 57 -7
b:full year -83 -33 0
b:fulli back -14 83 -26
b:fulli cloth -18 -51 0
b:fum $ 29 89 -22
b:fum algo 95 0 172
b:fum y -12 67 -44
b:fumig la -52 -63 0
b:fun to -30 -45 0
b:funer $ 22 113 -125
b:funeral en 66 0 26
b:funni $ -21 -83 4
b:furious that 0 45 -16
b:futbol $ -52 41 -69
b:gabapentin to 0 49 -101
b:gaj del -122 -18 0
b:gala and -23 -45 0
b:gall al 57 0 64
b:gambl no 0 68 -43
b:gambl the 0 88 -80
b:game $ -33 222 -49
b:game first 68 0 26
b:game sinc 0 53 -15
b:gan $ 50 257 -111
b:gan de 207 -173 239
b:gan el 1 78 -45
b:gan en -4 143 -4
b:gan horribl 0 70 -46
b:gan hoy -38 -168 0
b:gan la -63 -17 -9
b:gan me 0 65 -68
b:gan se -11 73 -113
b:gana $ -13 -76 0
b:gap $ -21 -63 0
b:garag door 51 52 -35
b:garag is -60 -16 4
b:garag still -84 -22 0
b:garag with 68 0 39
b:garanti $ 0 25 -76
b:garanti me -48 -2 0
b:garbag truck -46 -15 0
b:garden ate 101 0 40
b:gargant $ -35 -127 0
b:gas $ -47 -83 29
b:gas abiert 53 0 18
b:gas can 60 0 22
b:gas is 51 0 14
b:gas kept -60 -33 0
b:gas y 73 -15 24
b:gasolin $ 18 -7 50
b:gast semill 0 72 -32
b:gat $ 2 98 40
b:gat con 79 -1 49
b:gat me -52 -37 0
b:gatorad the -13 -76 0
b:gauz and 84 0 48
b:gave away -5 -48 28
b:gave him 107 34 30
b:gave it -67 -76 -10
b:gave me -345 -170 -26
b:gave my 193 34 38
b:gave myself 58 -4 33
b:gave notic -53 -10 0
b:gave up -134 -55 -11
b:gel $ -19 -50 0
b:gestor y -60 -31 0
b:get $ -4 -6 -53
b:get a -97 -56 -5
b:get ahead -45 -18 0
b:get anoth -100 -89 0
b:get better -125 208 -251
b:get bumpi -59 -63 0
b:get call 46 0 22
b:get hard 39 0 62
b:get harder 80 0 54
b:get high 12 146 -145
b:get him 74 0 52
b:get in -13 -28 69
b:get it 135 -38 163
b:get lime 0 36 -78
b:get loud 33 -38 67
b:get me 59 -90 1
b:get my 17 -107 98
b:get off 132 20 109
b:get out -29 91 -22
b:get paid 27 50 0
b:get quiet 59 -19 24
b:get so -6 155 -98
b:get sum 0 46 -112
b:get thai 0 74 -43
b:get that -98 4 -29
b:get the 149 -172 165
b:get to 73 -82 79
b:get up -95 -69 82
b:get wax -46 -18 0
b:get well 0 26 -105
b:gift shop -4 -50 0
b:gigant vien 0 39 -47
b:gimnasi $ -40 51 -76
b:gin tonics 0 57 -51
b:ginger ale -46 -129 -1
b:gir desd 0 22 -47
b:gir pa 0 39 -47
b:girl $ 216 0 69
b:girl the -76 -21 0
b:girlfriend last 19 0 64
b:give $ -59 -53 0
b:give away -19 -55 0
b:give it -61 -38 9
b:give me 58 -7 24
b:give my 52 268 -220
b:give out 51 0 47
b:give up -80 -64 -61
b:given $ -65 -92 0
b:given my 0 37 -59
b:glad i -54 -49 0
b:glad to -115 -17 12
b:glass $ 69 196 -67
b:glass of 35 47 21
b:glass real 0 25 -50
b:glove box 14 81 -24
b:go $ 137 141 56
b:go back -69 55 29
b:go bowl -82 -8 0
b:go cold -5 -62 0
b:go down 0 97 -41
b:go find 0 83 -160
b:go for -1 55 5
b:go grab 0 47 -36
b:go home 64 56 11
b:go in 5 -52 115
b:go now -37 38 -70
b:go of 12 -54 7
b:go on -261 -14 -20
b:go out -15 -14 -120
b:go quiet -49 -37 0
b:go slow 52 0 24
b:go the 49 0 3
b:go there 0 59 -29
b:go three -13 -48 0
b:go through -55 -102 0
b:go to 103 5 -104
b:go too 175 0 87
b:go under 61 52 22
b:go w -106 -92 0
b:go when -27 -63 0
b:god help -15 45 -27
b:god shes 8 -4 55
b:god take 56 0 69
b:goe and -20 -45 0
b:goe i -147 -37 0
b:goe in -57 -24 0
b:goe off -58 -4 4
b:goe on -63 -4 0
b:goe past 4 60 -46
b:goe to 64 -1 41
b:goldfish jump -48 -8 0
b:golp a 47 0 35
b:golp con 0 72 -30
b:golp embaraz 0 45 -16
b:golp en 54 -9 51
b:golp y 0 107 -138
b:gom $ -7 -53 0
b:gom tod 0 86 -60
b:gom ya -63 -27 -2
b:gomit de 45 120 -5
b:gone $ 83 72 -8
b:gone by -79 -176 0
b:gone for 0 72 -42
b:gone four -46 -34 0
b:gone from 50 0 12
b:gone i 70 -43 91
b:gone in 0 101 -36
b:gone my 26 -25 60
b:gone now 0 189 -131
b:gone the 52 45 30
b:gone too 25 4 49
b:gone two -32 -62 0
b:gonna be 76 84 -172
b:gonna bring -51 -61 0
b:gonna crash 0 46 -112
b:gonna do 109 -32 104
b:gonna drink -31 -152 -27
b:gonna find 34 0 55
b:gonna get 1 40 -90
b:gonna hang -22 -14 45
b:gonna hurt -50 -84 60
b:gonna kill -283 -87 1
b:gonna lie -59 54 -77
b:gonna make 97 68 62
b:gonna need 0 106 -70
b:gonna shoot 51 0 41
b:gonna sugarcoat 4 97 -95
b:gonna write -36 -46 0
b:good $ 199 232 -125
b:good becaus 63 0 31
b:good few 0 96 -76
b:good for -60 -50 0
b:good i -3 -46 1
b:good knee -76 -21 0
b:good line -9 -73 0
b:good man -51 -8 0
b:good news 48 58 6
b:good one 142 -17 76
b:good tho -47 -18 0
b:good to -52 -82 22
b:good way -112 -79 0
b:good week -48 -8 0
b:good while 48 0 27
b:goodby $ 53 0 19
b:goodby i 49 0 4
b:goodby to -108 -38 17
b:gooo $ -46 -5 0
b:got $ -59 -60 0
b:got a 50 51 -53
b:got all -16 86 -100
b:got an -40 15 -47
b:got arrest -38 198 -72
b:got caught -10 -77 0
b:got del 0 51 -36
b:got drunk 0 90 -55
b:got enough 73 0 59
b:got fade 0 55 -21
b:got good -33 57 -27
b:got goodi 0 159 -82
b:got hit -5 52 -48
b:got into 192 50 61
b:got it 86 -181 117
b:got left -10 63 -19
b:got me -41 -146 121
b:got new -49 -67 0
b:got one -47 -14 -51
b:got out -45 -19 1
b:got paid 0 43 -60
b:got pick -51 -25 0
b:got snipe -49 -69 0
b:got stuck -57 -53 0
b:got that 0 119 -32
b:got the -43 -91 131
b:got to -109 -81 27
b:got tomato -65 -24 0
b:gotit a -13 -59 0
b:gotit y -13 -59 0
b:grab him -114 -26 0
b:grab me -25 15 -77
b:grab some 0 47 -36
b:graci $ -67 -18 1
b:graci a -80 -8 -35
b:graci por 268 -27 118
b:grade $ -1 46 -48
b:grade they -2 67 -24
b:graduat $ -54 -24 0
b:graduat but -13 83 -19
b:graduat from 184 -2 70
b:granddaught same -57 -53 0
b:grandfath and 0 53 -31
b:grandfath drank -39 -50 0
b:grandpa $ -61 -124 0
b:grandson call -8 -50 0
b:grandson has 56 0 23
b:grandson tri -15 -53 0
b:granola bar -10 -46 -7
b:grap en 0 78 -14
b:grate that -46 -26 0
b:gratitud list 61 -6 16
b:grav $ -78 -22 0
b:gray $ 94 -39 76
b:great and 0 60 -32
b:great night -11 -85 0
b:green banana 24 0 66
b:grew up -1 61 -43
b:grey and -39 -64 34
b:grip $ -35 -103 -3
b:grip que -7 59 -12
b:grip y -74 -30 0
b:gris $ 67 0 41
b:grit $ 67 -7 57
b:grit a -66 10 -34
b:grit en -50 -35 30
b:grit mi 60 0 84
b:grit que 77 -10 39
b:grit se 3 -48 17
b:grit y -56 -24 -45
b:groceri $ -5 139 -52
b:gross type 0 43 -65
b:ground and -60 -25 3
b:ground sinc 0 23 -69
b:ground still 49 0 48
b:ground thing -47 -50 0
b:group $ -57 -81 -74
b:group and 128 -37 26
b:group anymor 0 17 -82
b:group becaus -6 80 -59
b:group but 72 -41 56
b:group chat -68 -69 0
b:group done 0 160 -88
b:group flat 0 82 -35
b:group for -59 -23 -5
b:group handout -95 -6 0
b:group i -82 -119 24
b:group is -80 -85 -6
b:group let 41 0 84
b:group not -59 -47 -19
b:group on 48 27 0
b:group room -100 -88 0
b:group share -33 -59 0
b:group the 99 -4 20
b:group today -27 294 -139
b:group tomorrow -60 -50 4
b:group want -9 -60 0
b:group was 288 22 88
b:grow $ -67 -40 0
b:grow up -64 68 -75
b:grown up -33 -47 0
b:grup algui -14 -81 0
b:grup de -90 -67 4
b:grup la -1 45 -32
b:grup lo -1 120 -44
b:grup me 83 34 12
b:grup ni 57 13 35
b:grup no -7 86 -25
b:grup por -6 80 -50
b:grup y -98 -107 38
b:guagu $ -79 11 -2
b:guagu y -2 107 -79
b:guant tod -7 -71 0
b:guanter me -26 -80 0
b:guard el -53 -69 0
b:guard la 33 0 49
b:guard look 45 0 10
b:guard sill 5 27 -47
b:guer una 0 50 -31
b:guess $ -7 81 17
b:guess whi 58 106 -12
b:guess who 0 106 -43
b:guest dose -20 -54 0
b:gum instead -19 -46 0
b:gummi bear -86 66 -86
b:gun are -73 -12 2
b:gun in 88 -34 60
b:gun or -51 -2 0
b:gun out 54 0 50
b:gun safe 98 0 39
b:gun war -47 -8 0
b:gurgl nois 105 0 24
b:gust $ -16 55 -62
b:gust la 134 0 41
b:gust lo -75 -40 0
b:guy $ -172 -85 -31
b:guy after -68 22 -13
b:guy at 29 48 28
b:guy from 90 -36 52
b:guy i 64 -69 41
b:guy is 4 99 -59
b:guy jump -45 -21 0
b:guy lay 74 0 39
b:guy next 26 -58 14
b:guy on -1 9 -48
b:guy pass -95 -50 0
b:guy sent -20 58 -50
b:guy text -6 71 -38
b:guy threw -44 -47 0
b:guy who 54 -81 89
b:gym $ -81 -137 0
b:gymnast got 0 119 -32
b:ha sid 95 0 49
b:habi cont 0 168 -56
b:habi dich 0 68 -41
b:habi perd -26 -80 0
b:habl $ -80 -29 -30
b:habl a 65 11 34
b:habl bajit 66 51 -15
b:habl bonit 0 74 -45
b:habl con -98 97 -67
b:habl de -112 -113 0
b:habl del -55 -35 0
b:habl en -75 -31 -47
b:habl fuert 30 0 58
b:habl me 0 49 -32
b:habl y -18 -53 0
b:habr conclu 53 0 58
b:hac $ 114 20 97
b:hac agu 0 65 -39
b:hac algo 78 0 63
b:hac anos -14 82 -7
b:hac brom -58 -26 0
b:hac cas 59 0 53
b:hac chiquit -46 -35 0
b:hac dan -66 -33 58
b:hac dos -80 81 -152
b:hac el 130 -14 32
b:hac falt 3 -59 60
b:hac nad -60 -117 0
b:hac ojit 58 0 72
b:hac perd 0 36 -68
b:hac rat 58 69 26
b:hac seis -28 -57 0
b:hac si -47 -5 10
b:hac un -46 -53 50
b:hacerl dano -45 -13 5
b:hacerlo $ 66 -2 52
b:haci cos 0 190 -88
b:haci qued 0 46 -61
b:had $ 10 61 -1
b:had 3 -17 83 -9
b:had a -206 324 -291
b:had ani -97 -43 0
b:had champagn 0 78 -26
b:had done 91 0 85
b:had gatorad -13 -76 0
b:had my 87 -67 66
b:had never 118 0 86
b:had some 0 93 -56
b:had the 165 84 -51
b:had till 0 52 -61
b:had to -197 -286 28
b:had toast 3 -50 1
b:had two -16 65 -49
b:had what 0 53 -20
b:hadnt all 0 45 -16
b:hag $ 103 20 45
b:hag ese -64 -45 0
b:hag habl 0 77 -47
b:hag lo 36 0 58
b:hag una 43 0 60
b:haha $ -75 -125 0
b:hair $ -60 -21 -94
b:hair cut -99 -19 0
b:hair he 56 0 39
b:hair out 62 0 54
b:hair red -72 -9 0
b:half a 0 175 -167
b:half the -67 -47 0
b:hall $ 9 68 -30
b:hall and 64 0 29
b:hambr en -46 -58 0
b:hammer $ 125 -22 94
b:han pinch -52 -10 0
b:hand $ -80 -74 -118
b:hand alreadi 0 45 -32
b:hand and 82 82 -170
b:hand are -1 59 -63
b:hand do 0 98 -85
b:hand dont -18 -124 117
b:hand full 20 -32 70
b:hand in 73 0 85
b:hand know 33 27 -52
b:hand now -21 -67 0
b:hand on 70 211 81
b:hand realis -12 -46 0
b:hand sad -61 -10 0
b:hand sanit -13 -54 -46
b:hand shake -47 48 -51
b:handl of 0 85 -48
b:handl on 54 0 65
b:handout if -55 -4 0
b:handout say -69 -6 0
b:hang in -29 -64 0
b:hang on -1 331 -178
b:hang out -107 -65 0
b:hang the -45 -5 0
b:happen $ 188 23 162
b:happen happen 92 0 139
b:happen it 47 0 13
b:happen sinc 0 29 -50
b:happen that -107 -15 -4
b:happen to 133 114 -6
b:happi $ -53 -38 0
b:happi im 48 0 13
b:happiest person -23 -45 0
b:hard $ 11 99 -52
b:hard i -52 -159 -1
b:hard im -6 32 -57
b:hard my 0 29 -48
b:hard to 55 -26 175
b:harder not 59 0 39
b:harder than -48 -12 0
b:hardwar store 117 -23 45
b:harm myself -133 -17 0
b:harm no -94 0 0
b:hart is 49 11 3
b:has 11 -7 55 -16
b:has a 165 187 -95
b:has been 120 -101 204
b:has ever -4 -50 2
b:has gone 87 0 24
b:has him 0 74 -56
b:has lice -51 -30 0
b:has lock 48 0 43
b:has me 83 -93 177
b:has my -65 -106 25
b:has no -58 -69 0
b:has start 53 -1 21
b:has strep -95 -61 0
b:has the 42 164 -128
b:has to 180 -10 154
b:hasnt fix -61 -40 0
b:hasnt happen 0 29 -50
b:hast ahor 0 23 -48
b:hast atras -21 -9 -100
b:hast el -162 154 -202
b:hast en -95 -71 0
b:hast juni 58 0 9
b:hast las -210 102 -204
b:hast los 85 33 -1
b:hast perd 0 47 -18
b:hast que 87 14 131
b:hast sangr 74 0 32
b:hast siempr 165 0 49
b:hast ver 76 0 46
b:hate for 62 0 48
b:hate it -9 66 -68
b:hate me -44 -69 -13
b:hate monday -77 -177 0
b:hate myself 0 80 -32
b:hate that 10 31 46
b:hate the 14 71 -4
b:have $ 17 232 -121
b:have a 120 28 43
b:have all -56 -60 0
b:have ani 102 -7 74
b:have avoid 0 66 -48
b:have been 248 10 244
b:have coke 0 66 -24
b:have decid 40 57 -12
b:have done 64 3 7
b:have doubl 47 0 12
b:have it -119 -197 34
b:have just 0 115 -76
b:have left -85 -40 19
b:have more 71 0 54
b:have move 77 0 33
b:have my 102 -52 168
b:have never -6 -79 1
b:have none 0 181 -162
b:have not -86 77 -69
b:have opinion 48 0 16
b:have pic -46 -18 0
b:have pray 0 51 -34
b:have resum 31 54 17
b:have so -160 -37 0
b:have soup -8 -77 0
b:have that 58 0 14
b:have the 124 -34 122
b:have thought 92 -2 21
b:have to -183 -167 74
b:have too -98 -3 0
b:have turn 0 29 -48
b:have two -21 -63 0
b:have want 47 0 8
b:havent come -77 -6 0
b:havent cut -53 -42 0
b:havent dose 0 51 -7
b:havent drank 0 58 -30
b:havent fill 0 69 -6
b:havent had -14 107 -24
b:havent miss -9 -90 0
b:havent open -65 -88 -77
b:havent put 5 77 -63
b:havent thought 50 0 2
b:havent touch -14 -65 -23
b:hay garanti -48 23 -76
b:hay grup -64 11 -27
b:hay is -53 -23 0
b:hay mas 64 0 66
b:hay nadi 92 13 68
b:hay peligr -56 -9 0
b:hay que 6 -48 60
b:hay rat 59 11 1
b:hay sangr 53 0 62
b:hay vuelt 8 3 55
b:hay wagon -20 -121 0
b:he answer 0 49 -34
b:he ask 37 -52 47
b:he asom 59 0 42
b:he beb 31 -71 43
b:he broke 33 79 -17
b:he brought 21 -6 70
b:he came -54 -64 5
b:he can 151 0 56
b:he chang 48 0 25
b:he check 14 70 -33
b:he choke 35 0 55
b:he come 12 102 -50
b:he comido 0 136 -22
b:he consumi -4 -46 -10
b:he crack -63 -149 0
b:he did -93 -126 -48
b:he die -31 52 -16
b:he doe 59 0 66
b:he doesnt 20 -9 96
b:he drank 0 13 -65
b:he drink 23 1 71
b:he fall 7 26 -75
b:he get 167 20 71
b:he got -45 -18 14
b:he had -1 71 -76
b:he has 154 124 8
b:he hit -32 20 -95
b:he hug 0 50 -32
b:he ido -63 -56 3
b:he is 410 -137 233
b:he just 28 -105 144
b:he keep -106 -56 0
b:he live -90 -53 0
b:he made -44 64 -52
b:he make 7 93 -143
b:he move 0 134 -123
b:he onli 0 46 -19
b:he pass 0 119 -72
b:he pens 63 -2 4
b:he pick -58 -15 0
b:he pill 0 81 -62
b:he pis 0 72 -26
b:he puest -61 -118 0
b:he push 1 31 -65
b:he put 30 -2 134
b:he qued -33 66 -32
b:he said -8 -104 102
b:he sal -65 -25 0
b:he salt -18 -52 -15
b:he say 173 18 -15
b:he sit 43 0 97
b:he start -53 -27 0
b:he stop 30 -28 57
b:he think -83 -108 18
b:he toc 0 59 -60
b:he told -13 -51 -17
b:he tom 59 1 36
b:he took 72 33 -15
b:he touch 18 0 54
b:he track 10 130 -146
b:he vuelt -66 39 -28
b:he walk 58 0 72
b:he was -11 164 -64
b:he wont -31 -20 71
b:he wouldnt 46 0 19
b:he wrote -50 -28 0
b:head $ -107 -61 -75
b:head in -60 -46 0
b:head like 112 0 59
b:head mom 46 0 36
b:head off 0 100 -109
b:head on 50 0 67
b:head out 0 77 -45
b:head sinc -80 -99 0
b:head the -107 -27 0
b:head to 0 223 -159
b:head up 1 76 -28
b:hear a 0 33 -62
b:hear aid -32 -50 11
b:hear her -67 -20 35
b:hear how -82 -27 0
b:hear it 73 26 43
b:hear music 0 64 -42
b:hear my 0 59 -29
b:hear the 101 180 -169
b:heart $ -58 -78 0
b:heart attack 118 -1 67
b:heart do 23 63 -32
b:heart give 45 0 32
b:heart is 27 132 -114
b:heart one 48 0 31
b:heart race -30 32 -48
b:heart was -48 -80 0
b:heat is -112 -66 0
b:heaven help -53 -27 0
b:heavi thing -53 -50 0
b:hed do 0 62 -40
b:hed find 82 0 47
b:held a 15 -49 10
b:held and 0 64 -50
b:held ice 50 -3 82
b:held my 84 0 35
b:hell $ -114 33 -24
b:hello to -104 -26 0
b:help $ -88 68 -97
b:help move -9 -58 0
b:help us -53 -27 0
b:her $ 12 80 18
b:her and 121 -7 50
b:her by 75 23 1
b:her door 16 37 -53
b:her eye -5 -25 47
b:her fault 47 0 18
b:her head -76 -48 0
b:her heart 48 0 31
b:her hip -51 -22 0
b:her home 57 0 6
b:her honest -59 -13 0
b:her im -70 -66 17
b:her it 41 54 -4
b:her ive -65 -24 0
b:her mailbox 49 0 30
b:her no -91 -41 0
b:her she 102 136 -56
b:her sleep 87 0 31
b:her stuck 80 0 14
b:her surgeri 0 96 -76
b:her tag -95 -20 0
b:her the -144 -106 0
b:her tmrw -59 -55 0
b:her to 49 0 28
b:here $ -62 74 -100
b:here and 73 3 42
b:here anymor 67 0 43
b:here are -52 -113 0
b:here by 49 -2 24
b:here can -68 -5 0
b:here for -52 -122 -19
b:here i -41 71 -49
b:here im 75 0 11
b:here is 65 -19 26
b:here it -21 24 -61
b:here like 51 0 40
b:here next -141 -23 2
b:here on 105 0 29
b:here read -81 -62 0
b:here sinc 44 0 47
b:here with 116 0 107
b:herman $ 56 31 14
b:herman el -3 39 -48
b:herman mayor -2 106 -102
b:herman me -64 79 -80
b:herman no 144 -10 47
b:herman por -76 -17 0
b:herman y -107 -118 45
b:hermanit $ 60 0 34
b:heroin $ -37 46 -14
b:heroin on -4 -50 0
b:hes a -160 -104 7
b:hes ask 0 29 -137
b:hes at 66 154 -105
b:hes back -17 -54 1
b:hes been -124 -50 -37
b:hes breath 43 0 45
b:hes cold 13 0 54
b:hes come 139 0 114
b:hes do -5 -84 6
b:hes drive 118 96 39
b:hes fine -78 -37 0
b:hes go -57 -42 16
b:hes gone 0 13 -62
b:hes gonna 17 45 16
b:hes got 211 0 177
b:hes hit -75 -52 35
b:hes in 156 105 20
b:hes load 92 0 65
b:hes lock 0 62 -65
b:hes make 53 0 36
b:hes outsid 89 0 79
b:hes right -7 -50 11
b:hes still 24 64 2
b:hes who -92 -20 0
b:hes win 0 19 -52
b:hes with -99 -42 0
b:hey so 30 53 1
b:hey sorri 104 -9 61
b:hi $ -34 -105 0
b:hi and -18 -76 0
b:hi it -3 74 -85
b:hi this -45 -36 -7
b:hic el -51 -51 6
b:hic las 57 -35 37
b:hic mi -50 -5 0
b:hic una 150 -34 69
b:hid a 0 65 -33
b:hid in -49 -64 0
b:hid it 51 0 44
b:hide and -130 -45 0
b:hide bottl -21 -82 0
b:hide in 11 -64 133
b:hide it 0 42 -46
b:hide my 77 56 -31
b:hide the 59 86 -19
b:hide vodka -7 -54 0
b:hiel $ 50 -87 160
b:hiel en -82 -83 -9
b:hiel y 0 63 -54
b:high and 68 -1 26
b:high as -45 -75 0
b:high blood -80 -6 0
b:high five -11 -79 0
b:high if -75 -71 0
b:high in -35 -46 -6
b:high on -106 -176 0
b:high right 0 48 -59
b:high school -58 -43 -12
b:high tonight 0 24 -81
b:hij $ -20 -186 137
b:hij de 43 -45 47
b:hij dic -17 109 -90
b:hij el 68 0 19
b:hij esta 53 0 9
b:hij hoy 0 79 -68
b:hij me -239 215 -279
b:hij por 56 -9 7
b:hij se 23 -13 45
b:hij trist -88 -12 0
b:hij y -70 78 -69
b:him $ -85 78 -24
b:him and 10 -27 84
b:him at -12 -51 -20
b:him by -114 -26 0
b:him from 39 90 -36
b:him heart -18 -54 0
b:him hed 82 0 47
b:him i 71 -8 27
b:him in 97 64 -50
b:him long -18 -52 0
b:him no -6 62 -56
b:him on -26 16 -79
b:him out 48 0 29
b:him over 52 0 57
b:him sit 0 70 -35
b:him the -48 -17 -25
b:him to -13 -194 91
b:him told -3 -46 0
b:him too 0 65 -9
b:him two 55 0 46
b:him when 0 85 -12
b:him with -3 -45 4
b:himself to -50 -64 0
b:hip $ -9 -7 74
b:hip surgeri -51 -22 0
b:hirv en 91 0 94
b:hirv y 70 0 83
b:his birthday -47 -4 0
b:his car 122 0 44
b:his doctor -22 -63 0
b:his father 38 70 -35
b:his first -53 10 -14
b:his friend 0 105 -34
b:his hand 44 126 -72
b:his light 51 0 14
b:his lip 66 -4 20
b:his mom -61 -43 0
b:his mother -65 -97 -8
b:his mug -32 -62 0
b:his name 87 -1 13
b:his number 0 309 -179
b:his own -79 -65 0
b:his safe -51 -22 0
b:his sleep -53 -85 1
b:his way 12 53 7
b:his whole -104 -48 0
b:histori $ 95 0 7
b:histori sheet 0 68 -19
b:hit at -33 -45 0
b:hit dure -1 63 -11
b:hit home -63 -80 0
b:hit me -61 -171 67
b:hit my 122 181 97
b:hit of -20 -83 -23
b:hit the -108 -74 -159
b:hiz eso 46 0 42
b:hiz quesadill -18 -47 0
b:hiz una -8 -93 0
b:hoj en -60 -11 -8
b:hoj la 83 0 6
b:hold $ 234 192 -20
b:hold a -21 9 -68
b:hold and -20 -47 0
b:hold her -61 -29 0
b:hold ice 51 0 82
b:hold it -13 68 -73
b:hold my -82 -192 19
b:hold out 0 92 -97
b:hold so 112 0 40
b:hold the -106 -105 29
b:holiday hes -18 -54 0
b:hombr $ 68 -2 61
b:hombr que 0 30 -45
b:home $ 218 -6 108
b:home after 62 34 -43
b:home and -16 4 -81
b:home at 61 46 35
b:home drunk -8 -48 22
b:home from 120 -47 103
b:home full -54 -21 0
b:home i 46 161 -57
b:home in -13 125 -42
b:home not -99 -45 0
b:home now -62 62 -78
b:home or 51 0 11
b:home safe -51 29 -29
b:home see -11 -47 0
b:home shower -127 -67 0
b:home the -1 125 -70
b:home till 47 40 13
b:home to -53 -19 12
b:home tonight 78 0 58
b:home w -29 98 -23
b:home with 48 48 30
b:homework and 0 65 -39
b:homi left 0 54 -8
b:honest $ -169 52 -126
b:honest answer 76 0 31
b:honest i 54 0 33
b:honest id 66 0 61
b:honest if 65 0 19
b:honest just 61 0 9
b:honest no -59 -13 0
b:honest say -59 -13 0
b:honor roll -56 -27 -11
b:hoodi to -48 -18 19
b:hook $ 95 -1 31
b:hook on -93 -70 0
b:hooter friday 0 66 -24
b:hope $ -1 122 -46
b:hope after -94 -16 0
b:hope everyon -48 11 -9
b:hope i 150 0 96
b:hope it 86 0 75
b:hope my 51 0 47
b:hope not 9 45 -37
b:hope shes -68 -34 0
b:hope the 308 0 137
b:hope there 70 0 48
b:hopeless $ -96 90 -18
b:hopeless about -16 52 -3
b:hopeless no -11 -108 0
b:hor $ -60 -144 17
b:hor abren -63 -71 -16
b:hor con -2 98 -24
b:hor en -106 -72 4
b:hor mord 0 97 -37
b:hor sal 145 -10 61
b:hor sin 0 98 -41
b:hor y 29 -34 55
b:horari $ -32 -83 0
b:horn meti 53 0 18
b:horribl $ -40 52 -4
b:hospit $ -6 -52 -49
b:hospit wast 0 53 -27
b:hospital $ -30 -50 1
b:hotel $ 57 0 51
b:hotel minibar 0 66 -58
b:hotel room -27 42 -68
b:hotlin kept 112 0 40
b:hour $ 35 -216 63
b:hour ago 228 32 152
b:hour and -11 -61 -11
b:hour at -25 -89 0
b:hour delay -8 59 -29
b:hour i -84 -5 -20
b:hour of -39 35 -52
b:hour on -36 -54 0
b:hour pocket 0 59 -29
b:hour straight -16 169 -23
b:hour tri 78 0 49
b:hous $ -209 10 -117
b:hous down 61 0 9
b:hous grow 0 61 -70
b:hous i 98 0 62
b:hous is -53 -52 -10
b:hous ladi 2 68 -30
b:hous shout 56 0 39
b:hous to -22 -47 0
b:hous top 0 18 -53
b:hous when 0 50 -32
b:hous with 79 0 42
b:hous would 65 0 14
b:housekeep find 59 0 29
b:how $ 52 45 61
b:how bad -7 32 -62
b:how do -17 84 -142
b:how everybodi 0 61 -43
b:how hard -93 9 -57
b:how he -33 4 -53
b:how it 11 -24 87
b:how like 98 0 40
b:how long 91 29 -27
b:how mani 21 -32 73
b:how much 51 19 -44
b:how soon -69 -2 0
b:how strong -103 -48 0
b:how that -49 -27 3
b:how the -93 -34 0
b:how to 244 -23 53
b:how you 70 -1 91
b:hoy $ 166 26 132
b:hoy acab -59 -8 0
b:hoy casi 93 0 98
b:hoy cobr 26 111 -41
b:hoy cumpl -25 -76 0
b:hoy dij -100 -118 0
b:hoy en 131 91 15
b:hoy entren -81 -21 0
b:hoy es 119 66 -84
b:hoy esta -8 36 -53
b:hoy fue 220 -27 117
b:hoy fueron -45 -73 3
b:hoy fui 101 -2 40
b:hoy hac -52 -8 0
b:hoy hag -3 -48 24
b:hoy la 31 -52 -26
b:hoy le 92 -73 85
b:hoy lo 45 148 -68
b:hoy me -49 117 -56
b:hoy mi -38 -59 0
b:hoy mism 45 0 33
b:hoy ni -29 76 -12
b:hoy no -90 -59 13
b:hoy per -59 -27 0
b:hoy por -6 83 -7
b:hoy se -144 -44 0
b:hoy si 101 102 -87
b:hoy sol -54 -50 0
b:hoy tambi 121 1 112
b:hoy toc -18 -49 -5
b:hoy viv -24 -46 0
b:hoy vuelv 0 55 -41
b:hoy y -145 39 -81
b:hoy ya -45 -116 -10
b:hoy yo 120 0 105
b:hr 130 0 66 -20
b:hr tomorrow 46 0 22
b:hrs ago 31 51 -5
b:hrs and 0 48 -41
b:hrs appetit 48 39 2
b:hrs sinc 0 58 -31
b:huel $ 0 76 -56
b:huel a -5 32 -51
b:hues me 0 62 -35
b:hug me -160 -47 -32
b:hundr day -15 -56 0
b:hung drywal -69 -14 0
b:hung out -23 -60 0
b:hungri but 0 40 -51
b:hurt $ 149 -25 24
b:hurt and -107 -51 10
b:hurt anybodi -52 -7 0
b:hurt dont 49 0 47
b:hurt even 0 115 -98
b:hurt everi 0 71 -52
b:hurt from 13 84 -62
b:hurt my 155 -53 81
b:hurt myself -284 -197 66
b:hurt said -69 -10 0
b:hurt somebodi 137 0 112
b:hurt the 71 0 5
b:hurt worth -34 -57 0
b:husband $ 0 46 -23
b:husband check -27 -57 0
b:husband grab 0 30 -77
b:husband has -9 -39 64
b:husband hid -17 -55 0
b:husband ipa 0 83 -55
b:husband lock 0 80 -107
b:husband snore -31 -56 0
b:husband the 0 45 -33
b:husband to 101 0 33
b:husband took 68 -5 60
b:husband use -2 69 -6
b:hypothet if 0 56 -36
b:i $ 20 -56 84
b:i about -82 -23 0
b:i agre -27 -48 0
b:i aint 85 0 63
b:i almost 121 -2 31
b:i alreadi -9 80 -137
b:i also -9 95 -59
b:i am 18 205 -145
b:i answer 51 95 -65
b:i are -86 -106 -24
b:i argu -49 -61 0
b:i ask 108 -23 79
b:i bing -9 19 -83
b:i bit 58 35 8
b:i blew 40 49 4
b:i bought 165 303 -229
b:i bring -95 -72 -2
b:i broke 46 -12 44
b:i brought -41 -48 0
b:i burn 108 0 15
b:i call 43 146 -76
b:i came -84 -78 0
b:i can -112 155 -395
b:i cancel 46 -16 8
b:i cant 95 -22 69
b:i carri -27 -95 0
b:i carv 107 0 14
b:i caught -73 -27 0
b:i celebr 0 61 -40
b:i chart 0 53 -27
b:i check -89 -72 55
b:i choke -2 -50 41
b:i clap -20 -47 0
b:i clean -63 -18 32
b:i close 0 142 -145
b:i clutch -85 -59 0
b:i come -44 -95 38
b:i consum 0 69 -28
b:i could 66 42 -60
b:i couldnt -66 46 -119
b:i count -82 -85 0
b:i cross 94 0 118
b:i cut -4 -82 37
b:i decid 63 0 52
b:i delet -126 6 -45
b:i did -139 -113 21
b:i didnt -188 -132 -99
b:i die -86 -9 2
b:i disappear -64 -9 0
b:i dislik 0 21 -47
b:i do -18 -145 200
b:i dont -200 -382 146
b:i drank -88 -160 -250
b:i drove 29 -80 17
b:i earn -28 32 -49
b:i eat -5 67 -52
b:i envi 219 0 137
b:i even -30 26 -48
b:i ever 18 -62 57
b:i fail 0 70 -54
b:i fell 205 9 100
b:i felt -167 -49 -29
b:i figur 54 77 -27
b:i final 97 -18 8
b:i find -42 107 -162
b:i finish -165 -95 -33
b:i flinch 0 98 -128
b:i follow 61 0 7
b:i forget -13 67 -46
b:i forgiv 6 -12 75
b:i forgot -88 -26 2
b:i found 47 97 -81
b:i gambl 0 68 -43
b:i gave 119 -30 46
b:i get 71 -29 -6
b:i give -122 -142 -6
b:i go 85 5 55
b:i got 80 149 123
b:i grab -126 -43 0
b:i guess 25 -57 12
b:i had 37 86 -123
b:i hadnt 54 19 -14
b:i have 5 202 83
b:i hear 121 19 52
b:i held 38 -70 93
b:i hid -18 87 -26
b:i hide 160 -43 25
b:i hit 67 -87 80
b:i hope 83 -22 57
b:i injur 73 0 26
b:i jump 65 -21 47
b:i just 21 -146 176
b:i keep 321 244 -43
b:i kept -6 141 -83
b:i kind 86 0 73
b:i knew 8 56 -20
b:i know 387 186 301
b:i label -48 -22 0
b:i last 69 -2 50
b:i lay 59 0 54
b:i learn -57 99 -51
b:i leav -23 8 -67
b:i left 82 75 -59
b:i let 96 32 30
b:i lie 142 31 39
b:i like -153 -164 30
b:i line 87 0 12
b:i live 110 0 14
b:i load 96 0 93
b:i look -25 -59 51
b:i lost -6 -23 65
b:i made -156 196 -123
b:i make -123 -50 54
b:i mean 139 -15 102
b:i meant -115 -177 56
b:i mess 16 74 5
b:i might 100 27 65
b:i miss -118 14 18
b:i must 49 62 -7
b:i need 116 203 -103
b:i never -15 191 -132
b:i no -217 -9 13
b:i notic -133 -78 3
b:i onli -13 -70 -3
b:i open -21 120 -76
b:i owe 116 -6 142
b:i own 168 -14 50
b:i paid -13 105 -128
b:i paint -45 -32 0
b:i pass -5 -160 86
b:i pay 69 65 -4
b:i pick -41 105 -90
b:i pictur 101 -43 61
b:i plan 90 -15 68
b:i pour -14 -103 -6
b:i pray 159 0 80
b:i promis -140 93 -9
b:i put 103 101 -3
b:i quit 75 325 -211
b:i read -90 -38 0
b:i realiz 91 87 -31
b:i realli -83 -41 14
b:i regret -2 122 -62
b:i relaps 6 72 -41
b:i rememb -19 -169 0
b:i said -53 -142 29
b:i sang -63 108 -37
b:i sat -58 -92 46
b:i save -8 -17 83
b:i say -41 74 -28
b:i scratch 63 0 9
b:i scream 96 7 21
b:i see 90 -42 -5
b:i send -111 -66 0
b:i sent -49 -164 -6
b:i set 67 -89 60
b:i shake 0 29 -48
b:i shant 46 0 25
b:i shot 4 -27 96
b:i should 92 23 -15
b:i shouldnt 51 25 -23
b:i sign -121 52 -141
b:i skip 249 10 223
b:i slept -38 66 -66
b:i slip -13 112 -52
b:i smoke 0 89 -56
b:i sort -19 -59 39
b:i spill -39 -124 -3
b:i stand 87 -9 76
b:i start 12 -67 38
b:i stay -125 9 -23
b:i step 49 -28 11
b:i still -41 -29 -65
b:i stood 193 -10 87
b:i stop -17 63 -32
b:i swallow -45 56 -30
b:i take -85 -99 18
b:i talk -49 133 -114
b:i tell 94 -4 47
b:i text -8 32 -57
b:i think 106 -94 154
b:i thought 6 49 32
b:i tie 86 0 40
b:i time 34 -72 10
b:i told -86 -39 49
b:i took 221 107 56
b:i tri 165 18 49
b:i turn 18 -62 -4
b:i use -68 -59 24
b:i volunt -48 -10 0
b:i walk 98 -36 24
b:i wana 94 0 69
b:i wanna 49 -32 90
b:i want 297 -1 201
b:i was 11 393 -425
b:i wasnt 62 52 22
b:i wave -88 -43 0
b:i went -128 77 -40
b:i will -308 -13 -62
b:i wish 285 -5 160
b:i wnat 157 0 104
b:i woke 10 -60 -14
b:i wont 326 106 72
b:i would -57 124 -147
b:i wouldnt 209 -5 135
b:i wrote -30 -5 48
b:i yawn -78 -23 -23
b:iba por 0 115 -73
b:ibuprofen and -57 -25 0
b:ice $ 46 -6 78
b:ice and -43 6 -50
b:ice cream -53 -155 8
b:ice i 51 12 70
b:ice in 0 84 -48
b:ice is 0 77 -56
b:ice tri 0 84 -21
b:ice with 0 47 -18
b:id and 55 -1 38
b:id be 299 175 -20
b:id call -59 -63 0
b:id do 11 169 -248
b:id hate 62 0 48
b:id jump -90 -20 7
b:id just 43 52 -25
b:id left -57 -3 0
b:id like 90 71 -45
b:id never -160 -118 37
b:id of -102 -17 0
b:id rather -94 -13 3
b:id take 59 10 42
b:idc about 48 0 41
b:idc anymor 18 115 -55
b:idea $ -97 -23 24
b:idea in -55 -12 0
b:idiot $ -56 26 -47
b:ido a -79 -56 -1
b:if a 325 56 42
b:if anyon 76 4 10
b:if anyth 2 -57 24
b:if he -209 -97 46
b:if i 154 27 26
b:if ill 34 65 -85
b:if im 123 72 -31
b:if it -20 -38 117
b:if ive -108 -2 0
b:if look -97 -7 0
b:if my -13 -45 -1
b:if not -58 -27 0
b:if one -138 -64 0
b:if she 77 0 34
b:if that 77 -39 57
b:if the 111 -159 118
b:if there 25 -85 94
b:if this 27 80 -121
b:if u 223 99 16
b:if you -117 96 -7
b:igual $ -43 45 -33
b:igual de 0 186 -65
b:igual sin 87 0 57
b:ija en 0 72 -42
b:ill ask -54 -4 0
b:ill be -36 -121 137
b:ill do 77 24 81
b:ill drink 0 91 -48
b:ill drive -87 -52 -7
b:ill go 46 2 44
b:ill have 0 148 -145
b:ill just 0 89 -52
b:ill live 54 0 7
b:ill pour 30 0 106
b:ill save 0 63 -65
b:ill stop 0 13 -62
b:ill take -29 -93 0
b:ill talk -59 -55 0
b:im 12 0 45 -3
b:im 6 17 -24 71
b:im 71 1 65 -32
b:im a 96 -77 -30
b:im about 103 282 -67
b:im afraid 39 125 -105
b:im aliv -105 -68 0
b:im all 78 -39 8
b:im alon 156 72 105
b:im alright -70 -96 0
b:im angri -55 -19 0
b:im at 150 31 122
b:im beyond 0 3 -48
b:im bleed 60 0 88
b:im bout 31 0 55
b:im bring -86 -59 9
b:im calm 63 0 23
b:im cook 85 35 46
b:im cover -129 -58 -13
b:im cri -48 11 -62
b:im dead -126 -49 10
b:im deceas -178 -101 0
b:im die -23 63 -101
b:im done 59 146 -63
b:im drink -21 49 -41
b:im drive 13 86 -79
b:im drop 0 66 -101
b:im dump 48 0 41
b:im eye 0 55 -70
b:im fill 72 0 44
b:im fine 71 -64 91
b:im free 173 -1 142
b:im get 1 150 -188
b:im give -70 -58 0
b:im go 261 195 78
b:im goin 0 36 -59
b:im gonna 198 16 115
b:im good -108 -21 -2
b:im have 32 45 -62
b:im head 0 12 -71
b:im hear 0 55 -25
b:im here -250 -209 31
b:im hide 83 0 73
b:im high -102 -155 -60
b:im hold -11 -46 21
b:im home -91 -63 10
b:im hope 18 0 61
b:im hopeless 0 47 -28
b:im in 172 126 -5
b:im itch 7 0 52
b:im jones -29 -176 0
b:im just -19 117 -172
b:im late -18 63 -87
b:im learn -120 -129 0
b:im leav -7 60 -28
b:im lose 0 91 -173
b:im myself -105 -58 0
b:im nervous -50 -13 0
b:im never 0 170 -169
b:im next 78 112 -3
b:im nod 42 0 125
b:im not -97 -2 49
b:im ok -167 -140 -3
b:im on -10 -74 18
b:im onli 45 0 52
b:im out 17 185 -114
b:im outsid -63 8 -29
b:im pay -75 -71 0
b:im quit -67 -94 -40
b:im read 66 -9 11
b:im readi 80 -14 44
b:im return 0 62 -57
b:im run -19 -69 0
b:im sad -79 -53 0
b:im scare 162 27 153
b:im see 19 10 -47
b:im shake 73 75 55
b:im sick -51 -25 0
b:im skip 202 67 26
b:im smile 62 0 33
b:im so -85 -52 46
b:im sorri 86 -23 51
b:im stay -79 -87 13
b:im steadi -52 -58 0
b:im still 107 94 75
b:im suicid 101 0 4
b:im suppos -7 -40 82
b:im sweat -25 -88 -16
b:im take -2 93 -99
b:im teflon 0 55 -41
b:im tell -19 -57 3
b:im the 96 5 54
b:im think -59 -12 1
b:im third 0 70 -35
b:im throw -121 -83 0
b:im too 0 76 -50
b:im two 0 86 -80
b:im type 113 44 28
b:im use 12 48 2
b:im wast 0 152 -83
b:im watch 57 -9 11
b:im wors -57 -51 0
b:im write 16 27 53
b:imagin por 0 86 -60
b:impi empez 89 0 60
b:importari que 61 0 48
b:in $ -66 124 52
b:in 04 -22 -50 0
b:in 06 0 62 -40
b:in 14 0 101 -18
b:in 15 -1 60 -20
b:in 19 -22 -50 0
b:in 2 -26 -50 0
b:in 20 0 91 -37
b:in 2019 98 -19 38
b:in 3 0 97 -56
b:in 4 2 57 28
b:in 40 -40 -66 0
b:in 5 68 -1 33
b:in 8th 0 117 -72
b:in 95 61 0 23
b:in a 292 105 274
b:in about 47 0 13
b:in advanc -11 16 -104
b:in again 0 35 -50
b:in an 140 92 -10
b:in and 27 -120 51
b:in ani -66 -27 -1
b:in august 127 0 18
b:in between 0 76 -26
b:in case -31 -55 7
b:in cash 59 0 29
b:in colleg 0 46 -33
b:in danni 46 0 19
b:in decemb -119 -9 0
b:in detox -35 -46 -14
b:in each 0 10 -51
b:in eighth -53 -63 0
b:in everi -84 -89 0
b:in feb 0 51 -44
b:in fifteen -66 -58 0
b:in five -30 -45 -5
b:in four 0 53 -34
b:in front 67 13 68
b:in group -41 -187 13
b:in hand -67 -5 -7
b:in her 135 70 -28
b:in here 137 -26 33
b:in his 28 -26 55
b:in i -14 -33 70
b:in it 121 217 -41
b:in januari -21 83 -25
b:in juli 99 -25 65
b:in june -97 10 -5
b:in kept 56 0 20
b:in law -70 -127 -60
b:in love -38 -68 0
b:in march 66 0 37
b:in may 20 2 49
b:in me -43 180 -122
b:in my 224 257 50
b:in new 58 -3 1
b:in one -48 152 -80
b:in order 144 0 72
b:in our 52 -22 24
b:in peac -53 -30 0
b:in person -70 -16 0
b:in prison -50 53 -51
b:in rank -65 -8 0
b:in recoveri -29 -62 -7
b:in room -59 -117 0
b:in septemb -7 78 -24
b:in sick 0 64 -52
b:in that 75 108 -98
b:in the 333 125 215
b:in there 40 -64 74
b:in three -16 47 -2
b:in till -17 -77 0
b:in to 7 -57 22
b:in tomorrow -22 -64 0
b:in town -49 -27 0
b:in tulsa -62 -23 -32
b:in two -77 50 -59
b:in week -72 -67 0
b:in which -59 -30 0
b:in with 30 87 -21
b:in your -116 -24 0
b:includ the -14 -56 4
b:infanci dej 0 50 -41
b:infart con 24 -17 70
b:infart dorm 55 0 22
b:infart no 45 0 32
b:inform con 23 73 -24
b:inform que 0 166 -73
b:ingeri alcohol 0 73 -33
b:ingeri beb 0 47 -18
b:inject twice 0 85 -44
b:injur myself 104 0 52
b:insid $ 55 0 12
b:insid of 7 57 -109
b:instal un -60 -31 0
b:instead $ -70 -45 0
b:instead lol 74 -2 26
b:instead of 261 325 -49
b:instructor $ -57 -12 0
b:instructor y -50 -55 0
b:insulin de -124 -91 30
b:insulin on 14 0 66
b:insulin tres 52 0 36
b:insult to 0 57 -29
b:insur and 94 0 1
b:insur card -21 54 -29
b:insur deni 0 47 -28
b:insur pay 51 0 17
b:insur peopl -75 -7 0
b:intak form -19 -75 0
b:intak today 101 0 33
b:intend to 101 41 12
b:intent as 78 0 70
b:intent of -45 -5 0
b:interest $ -89 -24 0
b:internet cuant 50 0 21
b:into a 59 -57 -1
b:into my 137 99 4
b:into the 119 -22 77
b:into their 56 0 31
b:inventari per -60 -21 0
b:invit a -12 85 -64
b:inyeccion de -7 -97 -18
b:inyeccion me 0 77 -32
b:inyect la -6 -85 26
b:inyect y 144 2 17
b:iop tomorrow -17 -52 0
b:ipa onli 0 61 -40
b:ipa while 0 160 -49
b:ir $ 21 -75 39
b:ir al 117 -4 28
b:ir por 0 238 -120
b:ir ya 84 0 45
b:irme $ 71 0 23
b:irme con 72 -4 25
b:iron $ -12 -63 45
b:ironi $ -47 47 -21
b:is $ 87 -106 16
b:is 140 -4 124 -125
b:is 40 107 -3 74
b:is 5 -2 73 -28
b:is 6 -48 -28 0
b:is a -87 103 -81
b:is about -55 -8 -3
b:is across 0 69 -43
b:is almost 17 -4 62
b:is alway -73 -34 0
b:is an 2 -54 9
b:is and 87 6 -3
b:is ask -64 -40 0
b:is at 176 -26 195
b:is back 360 36 130
b:is bad 91 0 23
b:is better 46 -29 25
b:is bleed -12 28 -58
b:is blue 110 -13 86
b:is broken -25 -72 0
b:is burn 87 0 6
b:is clean -44 -47 9
b:is close -74 -2 -11
b:is cold 94 0 18
b:is come -52 64 -21
b:is confus 62 -15 6
b:is cut -2 99 -84
b:is dead -43 61 -26
b:is do -30 142 -175
b:is done 13 -85 6
b:is down -30 -46 0
b:is drink -75 -152 0
b:is drunk 141 0 91
b:is enough 10 17 -96
b:is evil -46 -18 0
b:is fill -30 -68 0
b:is final -103 -19 -7
b:is fine -23 93 -61
b:is finish -4 129 -70
b:is follow 102 0 52
b:is friday -67 -13 1
b:is from -115 -101 2
b:is get -166 152 -124
b:is go 82 96 31
b:is gone 52 90 22
b:is gonna -156 131 -107
b:is good -117 -86 0
b:is goodby 52 0 6
b:is group -70 -94 10
b:is help -57 -37 0
b:is her 88 0 21
b:is here 130 -4 111
b:is high 10 -71 44
b:is hit 18 -72 52
b:is how 79 107 2
b:is i -100 -57 -6
b:is in 144 51 39
b:is iron -57 -8 0
b:is it -172 -95 -72
b:is just -79 -69 -15
b:is keep -51 -22 0
b:is kept -50 -99 0
b:is kick 21 -52 91
b:is kill -78 -52 0
b:is known -47 -51 0
b:is lock -25 -47 77
b:is loud 2 60 -57
b:is made 141 -1 8
b:is make -101 -50 0
b:is me 236 0 97
b:is move -45 2 15
b:is murder -61 -14 0
b:is my -274 -210 26
b:is nine -60 -111 0
b:is no -71 91 -98
b:is not -85 -175 24
b:is off 93 52 32
b:is on 183 -82 157
b:is open -47 57 -47
b:is out -1 124 -62
b:is outsid 70 0 32
b:is over 60 160 4
b:is paid -87 -29 8
b:is painless -45 -2 0
b:is pick 9 57 -63
b:is plan -123 -16 3
b:is readi -78 183 -147
b:is refus 104 -7 38
b:is right 64 1 18
b:is rush -104 -36 0
b:is scream -9 83 -31
b:is short -20 134 -9
b:is shot -33 -84 0
b:is sign 117 -38 8
b:is slow 85 -5 82
b:is slump 73 0 12
b:is so 106 -23 109
b:is someon -45 -66 0
b:is sore -45 -42 0
b:is stand 104 0 30
b:is stay -61 -21 0
b:is still 44 108 -32
b:is stuck -55 -16 0
b:is take 56 -15 4
b:is talk 107 0 105
b:is tap 0 25 -50
b:is that -44 82 -87
b:is the 100 -251 181
b:is there -163 -60 -104
b:is this -102 -6 -24
b:is thursday -46 -29 5
b:is tight 55 -19 17
b:is to -105 -18 3
b:is tonight 0 36 -62
b:is too -45 -14 -17
b:is tri -108 -5 1
b:is true -51 -8 0
b:is two 0 112 -54
b:is unlock 149 42 15
b:is use 17 63 -12
b:is veri -26 -79 73
b:is wash 65 0 16
b:is water 0 90 -68
b:is weird -46 -21 31
b:is wet 0 177 -36
b:is what 11 -52 21
b:is win -57 130 -70
b:is with 7 49 12
b:is work 4 62 -31
b:is wors 51 54 -41
b:is worth 61 -6 8
b:is wreck 0 103 -64
b:is yes 88 0 1
b:ise lo 46 0 36
b:isnt a 86 -19 138
b:isnt for 86 41 80
b:isnt paul -109 -86 0
b:isnt realli 0 45 -75
b:isnt there 0 57 -40
b:it $ -179 193 -406
b:it 3 0 74 -46
b:it 40 -40 -61 0
b:it 7am 0 70 -52
b:it a -164 18 -129
b:it after 168 -39 129
b:it again 235 169 41
b:it aint 0 122 -62
b:it all 171 -54 158
b:it alreadi -29 69 -31
b:it and 16 114 36
b:it answer -79 -27 0
b:it anymor -56 -8 3
b:it around 0 77 -93
b:it as -95 -54 1
b:it at -33 -141 6
b:it back 22 138 -44
b:it bad -67 7 -7
b:it been -226 -67 -77
b:it befor -28 -8 -51
b:it behind 55 -8 36
b:it bled 96 0 95
b:it bleed 111 0 102
b:it but 97 105 4
b:it call -16 161 -81
b:it cold -47 6 -22
b:it come 69 84 6
b:it cruel 0 3 -48
b:it dale 0 96 -76
b:it did 86 49 -70
b:it doesnt 3 118 -61
b:it down -57 86 -89
b:it emptier 46 0 49
b:it end -114 19 4
b:it evri 113 -1 77
b:it feel -2 165 -18
b:it felt -90 -18 0
b:it fine -91 -30 0
b:it finish 73 0 47
b:it four 26 -24 63
b:it friday -91 42 -7
b:it from -5 108 -49
b:it get 111 0 134
b:it go -17 150 -206
b:it goe -63 -35 4
b:it got 24 89 -68
b:it had -78 -43 0
b:it happen 62 -13 28
b:it hard 36 0 84
b:it has -59 -19 -15
b:it havent 39 63 -45
b:it help -15 -97 13
b:it his -11 91 -27
b:it hold 128 -53 33
b:it hous -49 -51 0
b:it i 23 15 -81
b:it im 91 101 -32
b:it in -86 127 -223
b:it is -265 1 -133
b:it isnt 243 10 187
b:it it -58 30 -134
b:it job 91 0 85
b:it just -62 -156 40
b:it kept -89 -32 0
b:it last 8 -15 45
b:it late -77 -20 13
b:it later 94 0 50
b:it left -62 -177 0
b:it like 102 2 17
b:it load 92 0 91
b:it look -62 -52 -19
b:it loud 60 0 19
b:it me 174 42 -30
b:it midair -48 -8 0
b:it mine -79 -29 17
b:it more 54 44 -55
b:it myself -63 -52 27
b:it need 66 -10 14
b:it never 2 54 2
b:it no -25 -54 9
b:it normal -10 83 -83
b:it not 169 290 -139
b:it noth -136 -94 0
b:it now -120 32 -37
b:it ok 3 -37 45
b:it on -54 132 1
b:it onli -67 82 -130
b:it or -46 -49 0
b:it out -87 -67 -7
b:it over 207 -219 255
b:it own -83 -105 0
b:it parlay 0 45 -15
b:it perman 137 0 92
b:it plain 78 -3 28
b:it pleas -4 148 -107
b:it pull 52 0 46
b:it quiet -51 -23 0
b:it right -104 -105 0
b:it roll -13 -60 0
b:it said -108 -15 0
b:it say -76 -141 17
b:it see -74 8 -17
b:it should 39 145 -52
b:it so -7 79 -67
b:it sound -45 -19 0
b:it stand -67 -27 0
b:it still 28 -1 82
b:it stop 105 23 129
b:it straight -85 -90 0
b:it stuck -109 -50 -5
b:it take 106 -21 54
b:it tast -20 -52 0
b:it that -53 -46 0
b:it the 63 -144 105
b:it there 107 39 7
b:it this -46 -2 59
b:it till 86 -1 51
b:it time 11 -86 135
b:it to 297 169 25
b:it togeth -17 -63 0
b:it too -78 100 -145
b:it took -64 45 -27
b:it true 203 0 61
b:it turn 11 -87 9
b:it twice 23 31 64
b:it under 84 0 59
b:it up -95 -201 -10
b:it upon 0 21 -47
b:it w 0 50 -41
b:it want 0 125 -69
b:it was 157 203 -13
b:it wasnt 190 -1 260
b:it well -45 -51 0
b:it went -54 -103 -34
b:it will -75 -33 0
b:it with -152 -234 4
b:it without -19 -72 0
b:it wont 109 6 133
b:it would -92 -48 13
b:it wouldnt 33 0 47
b:it yet 46 57 35
b:itch $ -15 -56 0
b:itch and 31 0 70
b:itch is 0 126 -52
b:itd be 57 0 41
b:itll be 80 0 22
b:ive been -94 -139 26
b:ive decid 56 32 -119
b:ive doubl 45 0 13
b:ive eaten -32 -56 -6
b:ive given 0 37 -59
b:ive got 237 37 148
b:ive never 0 93 -82
b:ive onli 34 90 -47
b:ive open 38 0 67
b:ive pick 84 0 129
b:ive quit 38 0 99
b:ive run 0 55 -43
b:ive said 0 95 -46
b:ive sat 14 86 -15
b:ive seen 46 13 -37
b:ive settl 21 0 58
b:ive start 47 0 15
b:ive stop 59 0 51
b:ive thought -108 -2 0
b:ive written 73 0 55
b:izquierd ya 21 -46 19
b:ja $ -32 -84 0
b:jacket and 60 0 49
b:jail $ 48 0 41
b:jaj $ -300 -250 2
b:jaj no 68 74 -23
b:jaj y 60 0 20
b:jaj ya -65 -9 0
b:jajaj $ -126 -132 0
b:jane is -61 -39 0
b:jarab con 0 48 -34
b:jarab y -17 -49 0
b:jarabit de 0 93 -19
b:jaw hurt -33 48 -81
b:jealous of 197 -13 82
b:jean are -21 -51 0
b:jef $ 81 9 -19
b:jef me -165 -12 -9
b:jef que -47 -10 0
b:jelli $ -105 -10 0
b:jering $ 36 97 -6
b:jering al 58 0 71
b:jering list 0 38 -79
b:jess $ 62 0 30
b:job $ 45 61 15
b:job and -87 -50 -15
b:join her 86 -24 51
b:joke $ -6 137 -142
b:joke i 46 0 41
b:joke is -8 93 -60
b:joke kind 66 0 4
b:jones for -29 -176 0
b:journal done 0 160 -88
b:joy $ -72 -10 0
b:juev $ -88 -161 -7
b:juev la 46 0 43
b:juev ni 57 126 -2
b:juev no 0 51 -22
b:juev teng -38 -55 0
b:jug de -11 -88 0
b:jug right 0 70 -5
b:juliet and -54 -22 0
b:jump $ 108 -17 16
b:jump doesnt 47 0 15
b:jump me 51 0 37
b:jump off -227 -93 42
b:jump out 62 -23 75
b:june $ 72 7 67
b:june and -77 -6 0
b:junt a -10 40 -81
b:junt el 66 -3 73
b:junt las 107 0 74
b:juri duti -143 -89 3
b:just a -100 -100 -54
b:just annoy -61 -57 0
b:just ask -63 -35 -21
b:just be 0 32 -69
b:just click -30 -49 0
b:just didnt 84 -30 34
b:just do -105 -62 10
b:just done 57 0 32
b:just felt -46 -26 0
b:just finish -51 -2 -5
b:just for 83 -57 44
b:just gonna -19 4 -47
b:just got -4 117 10
b:just have 70 -11 38
b:just isnt -109 -86 0
b:just keep 76 -17 54
b:just kill 61 -2 1
b:just listen -47 -61 0
b:just not 149 -4 35
b:just now 106 0 138
b:just one 18 191 -169
b:just quiet -81 -47 0
b:just rape 123 0 143
b:just sat 32 -7 67
b:just say 14 183 -120
b:just sleep -90 -20 0
b:just so -78 4 -23
b:just stop 50 16 14
b:just take 18 66 -54
b:just tell 0 68 -69
b:just text 149 36 60
b:just the -42 120 -118
b:just think -45 -25 6
b:just thought -68 -1 -36
b:just threw 47 0 58
b:just to 38 91 -61
b:just vent -56 -77 0
b:just wanna -18 -48 0
b:just want 121 -42 124
b:just went 64 24 13
b:karaok did -45 -2 0
b:karaok night -55 -15 0
b:keep ask -73 -6 12
b:keep catch 19 27 -69
b:keep check -24 49 -45
b:keep cross 48 0 15
b:keep go 22 -11 108
b:keep hear -95 13 -61
b:keep hope 15 15 -83
b:keep it -57 -39 0
b:keep look 13 62 -7
b:keep me 202 0 155
b:keep my 16 -73 152
b:keep open 0 88 -89
b:keep pictur 146 0 62
b:keep rehears 35 -22 56
b:keep the -259 -122 4
b:keep tri 33 -4 48
b:keep up 0 83 -160
b:keep wait 5 0 46
b:keep walk 54 94 -104
b:keep water 0 46 -52
b:kem con 54 0 30
b:kept $ -84 -101 0
b:kept a 0 80 -76
b:kept drive -14 -69 0
b:kept fold -69 -10 0
b:kept go -47 -65 -21
b:kept me 110 -1 40
b:kept my 50 16 17
b:kept pump -69 -39 0
b:kept walk -21 -53 0
b:ketchup $ -45 -11 0
b:keto diet -52 -17 0
b:key $ 33 75 -42
b:key and 68 116 -41
b:key in -52 -23 -94
b:key is 98 76 -62
b:key like -49 -27 0
b:key on -59 -60 -1
b:keyboard $ 69 -6 35
b:kick me -22 -11 48
b:kick off 0 45 -3
b:kick on 0 91 -103
b:kick part 5 0 46
b:kick the 51 -24 77
b:kid $ 112 149 -11
b:kid and 57 -5 33
b:kid are -54 129 -140
b:kid ask -85 -37 0
b:kid at -36 93 -55
b:kid by -46 -18 0
b:kid everi 0 87 -75
b:kid fever 0 82 -35
b:kid for -55 -3 0
b:kid got 173 -2 124
b:kid grow -95 -35 0
b:kid has -146 -130 -3
b:kid have 30 -62 41
b:kid i 23 -12 49
b:kid name 56 0 31
b:kid one 64 0 20
b:kid ritalin 0 102 -108
b:kid school 132 -10 52
b:kid they 0 117 -200
b:kid tire -45 -5 0
b:kid to -51 -10 4
b:kid today 0 55 -93
b:kid will -40 -71 0
b:kid wish 48 0 31
b:kid with 81 0 23
b:kid would 99 0 21
b:kier mat 125 0 5
b:kier mor 47 0 8
b:kiero matarm 77 0 2
b:kil de -80 -7 0
b:kill for -114 68 -77
b:kill me -453 -101 12
b:kill my 88 -17 76
b:kill myself 276 -122 70
b:kill the -80 -18 -4
b:kind $ 56 -23 44
b:kind cancel 92 0 57
b:kind here -81 -62 0
b:kind of 42 214 -2
b:kind the 45 -4 2
b:kind to -60 -51 4
b:kind with 14 71 -17
b:kitchen $ 216 171 -10
b:kitchen drawer 31 0 62
b:kitchen floor 2 34 -47
b:kitchen get 0 36 -78
b:kitchen sink -26 -45 0
b:kitchen tabl 50 9 38
b:kitchen window 33 0 56
b:kitten i -46 -18 0
b:kitten she -46 -18 0
b:klonopin about 49 0 45
b:klonopin down 0 76 -121
b:kms is 58 0 10
b:kms not 69 0 6
b:kms relaps 48 0 71
b:knee $ -79 -17 0
b:knee are -3 -47 -2
b:knee for 65 0 50
b:knee i -76 -21 0
b:knew that 0 65 -50
b:knife $ 75 62 -57
b:knife in 18 -8 79
b:knife skill -48 -27 0
b:knife to 99 0 28
b:knot lawyer -45 -15 0
b:know $ -224 -131 -48
b:know about -7 -59 35
b:know after 73 -20 21
b:know befor 80 0 14
b:know cake -83 -22 0
b:know how -99 -23 8
b:know i -71 -50 37
b:know if -1 157 -169
b:know im 70 0 132
b:know it 103 113 32
b:know my -40 -45 0
b:know the 143 23 122
b:know them -34 -81 0
b:know what 123 411 -193
b:know where 47 22 39
b:know whi 57 12 11
b:know which 206 51 2
b:know who 54 -35 36
b:know whos 0 60 -59
b:know you -74 44 -87
b:knuckl are 0 167 -41
b:knuckl third 87 0 51
b:la 38 33 0 49
b:la abuel 3 76 -41
b:la acer 0 154 -68
b:la aguj -96 -111 -53
b:la alarm -69 -49 0
b:la alberc 90 -11 32
b:la almoh 50 100 39
b:la ambul 80 -14 87
b:la ansied -16 103 -100
b:la anten -50 -29 0
b:la apag -73 -16 0
b:la aplic 0 90 -11
b:la app -65 140 -118
b:la atencion 70 0 1
b:la aven 17 0 47
b:la azote 69 18 87
b:la baner -65 -58 4
b:la banquet -2 77 -40
b:la bard 71 39 1
b:la barr -3 16 -74
b:la basur 51 44 34
b:la beb -27 -8 -56
b:la bibliotec -49 -36 0
b:la bici -32 -138 0
b:la bid 46 0 36
b:la boc -10 105 -164
b:la bod -48 -8 -48
b:la bolsit -13 49 -138
b:la bot 50 -3 20
b:la botell -97 135 -262
b:la buen -30 25 -52
b:la buprenorfin -46 121 -91
b:la cabes 88 0 66
b:la cabez 129 117 28
b:la caj -150 -96 31
b:la cajit 85 64 -17
b:la cam 49 110 3
b:la cambi -69 -19 0
b:la cancion -64 -8 0
b:la cant -47 -18 0
b:la cantin -30 -25 -51
b:la car -59 -39 47
b:la carcel -31 -117 2
b:la carn -33 66 -44
b:la carniceri -145 -56 0
b:la carpet -75 -30 0
b:la carreter 157 0 50
b:la cart 102 7 69
b:la carter -24 -16 -46
b:la cas 132 41 35
b:la cej 48 -6 56
b:la cen 16 188 -75
b:la charl -49 -27 0
b:la chiv 171 50 94
b:la cit -54 11 -27
b:la clas -34 89 -68
b:la clinic -21 128 -84
b:la coc -23 -132 31
b:la cocain -13 -51 0
b:la cocin 191 59 106
b:la com 14 -71 8
b:la congreg 0 86 -7
b:la coronill -50 -20 0
b:la corre 54 0 49
b:la cuadr 30 -19 45
b:la cuart -99 29 -102
b:la cuch 113 60 -11
b:la cuchill 147 0 142
b:la cuent 197 55 131
b:la cuerd -78 -89 98
b:la cun -77 -55 0
b:la de -360 -307 44
b:la decision 49 -8 31
b:la declar -62 -44 0
b:la dej 41 13 50
b:la del -78 -56 -23
b:la despens -48 -16 0
b:la deud 136 0 115
b:la direccion 40 -70 64
b:la doctor -31 -43 -64
b:la dosis -35 -93 74
b:la encuest -27 66 -38
b:la enfermer -48 -89 0
b:la entrev -47 -23 -15
b:la escaler 37 -18 95
b:la escuel -4 -136 66
b:la escup 0 146 -100
b:la espald -134 36 -119
b:la esper 70 0 17
b:la esquin -138 25 -98
b:la estoy -83 14 -27
b:la fabric -12 -51 -6
b:la falt -68 -21 0
b:la farmaci 37 -65 39
b:la feri -10 69 -22
b:la fich -11 90 -5
b:la fiest -115 19 -52
b:la finc 0 83 -31
b:la flac 81 0 42
b:la fluoxetin -46 -58 0
b:la fot -64 -27 -36
b:la fuerz 56 0 49
b:la gargant -44 -121 -5
b:la gasolin 63 30 41
b:la gasoliner 97 -10 35
b:la grip -81 -57 -12
b:la guagu -11 64 -71
b:la guanter -26 60 -109
b:la he -41 2 -90
b:la heroin -8 27 -45
b:la hoj 25 -55 -19
b:la huert -49 -29 0
b:la ide 215 -14 130
b:la impresor -54 -36 0
b:la infanci 0 50 -41
b:la instructor -57 -12 0
b:la insulin -77 -151 115
b:la inyeccion -40 -29 -65
b:la jering 83 135 -56
b:la junt -62 -20 -4
b:la lat -92 33 -83
b:la lavador -52 14 -65
b:la lengu -18 47 -141
b:la leo -50 -7 0
b:la licenci -67 11 -31
b:la licoreri -2 105 -57
b:la lig -65 -58 0
b:la line -69 -211 44
b:la liquid -50 -20 0
b:la list 39 207 -105
b:la llam -54 -7 -16
b:la llav 69 16 -5
b:la lluvi -47 -11 -23
b:la luz -23 -61 70
b:la madr -59 -70 0
b:la madrug 75 0 33
b:la maestr -88 -41 0
b:la malill 12 85 -33
b:la man 113 126 -128
b:la manan -192 -66 -92
b:la mang 86 -4 32
b:la manguer 139 0 56
b:la mantec 0 116 -77
b:la maquet -32 -101 0
b:la maquin 84 32 19
b:la medall -5 -87 -1
b:la medic -15 -55 -17
b:la medicin -21 -54 -1
b:la medisin 0 72 -42
b:la mes 122 215 -66
b:la metadon -34 345 -209
b:la milp -105 -56 25
b:la mism -18 20 -47
b:la miss 48 0 20
b:la mit -70 -77 0
b:la mochil -12 54 -28
b:la mot -63 -86 39
b:la mudanz -135 -103 -11
b:la munec 143 -1 104
b:la naltrexon -4 199 -81
b:la nariz -24 253 -191
b:la navaj 59 -6 90
b:la nen 45 -44 10
b:la net 94 -19 16
b:la never -63 -96 0
b:la nin 45 71 0
b:la noch -97 -34 8
b:la notari 0 47 -18
b:la novel -51 -22 12
b:la nuev -53 -8 0
b:la obra 164 40 74
b:la oficin -65 -28 0
b:la olla -5 152 -96
b:la onda -1 47 -15
b:la otra 106 -93 89
b:la pacienci 23 -54 6
b:la panaderi -17 -85 0
b:la pantall 60 -10 23
b:la panz 151 -82 205
b:la par 46 -20 102
b:la part -82 -33 0
b:la pas -24 -59 15
b:la pastill -90 97 -125
b:la pele -20 83 -57
b:la pelon 130 0 86
b:la pen -90 -13 0
b:la pension -53 28 -34
b:la piedr -54 -52 -54
b:la piern 45 3 70
b:la pintur -63 -59 -25
b:la pip 0 61 -194
b:la piscin -45 -77 7
b:la pistol 198 -19 130
b:la planch -14 117 -62
b:la plat -3 175 -131
b:la play -63 -71 7
b:la polici 50 -8 41
b:la pomp -19 -63 0
b:la pong -93 -45 16
b:la pregunt 95 -9 111
b:la prep -54 17 88
b:la present 46 -8 26
b:la presion 101 -85 37
b:la previ 0 39 -47
b:la prim -32 -61 0
b:la primer -36 133 -130
b:la prof -46 -13 0
b:la proxim 60 10 32
b:la prueb -12 113 -84
b:la que 40 91 -81
b:la quier -126 32 -84
b:la quij 92 39 126
b:la quincen -37 33 -56
b:la rach 0 208 -86
b:la ray 94 -38 204
b:la rec -14 -83 0
b:la recepcion -51 -13 -3
b:la recet -53 88 -62
b:la recib 98 0 32
b:la reg 0 113 -13
b:la remes 46 0 15
b:la rent -35 35 -75
b:la resolu 48 0 19
b:la respir -53 -2 -37
b:la ris -53 -11 0
b:la rodill -63 -61 20
b:la rop -45 -58 32
b:la rut 1 56 -51
b:la sacristi 0 63 -43
b:la sal -124 -23 9
b:la sangr 135 38 -9
b:la sart 77 0 67
b:la segund -64 -44 0
b:la seman -12 101 -62
b:la senor -61 -69 7
b:la seri -75 -95 0
b:la sertralin -52 -58 -26
b:la sesion 64 -94 43
b:la sierr -9 118 -22
b:la sill 69 213 -115
b:la sog 155 -56 128
b:la suboxon -29 -53 0
b:la tap 0 104 -79
b:la tard 56 59 1
b:la tare 48 -25 -18
b:la tarjet -3 86 -95
b:la tatuari -53 -43 0
b:la tel 104 -40 52
b:la telenovel -45 -10 0
b:la teng 91 82 -37
b:la tentacion 0 155 -68
b:la terapeut -83 -48 0
b:la terapi 0 87 -47
b:la tercer -32 -78 0
b:la terraz 24 -51 42
b:la tesis -21 -45 0
b:la tien 51 -14 31
b:la tiend -9 -72 2
b:la tin 146 0 215
b:la tir 28 112 -90
b:la toall 127 107 87
b:la tom -123 -209 -26
b:la tos -24 -51 -13
b:la trabaj -57 -21 -15
b:la ultim -112 -5 -60
b:la unic 68 8 3
b:la usen 67 0 26
b:la uso -63 85 -11
b:la vacun -50 -58 5
b:la vdd 36 0 58
b:la vecin 200 52 56
b:la vent -46 -3 0
b:la ventan 68 60 -96
b:la veo 40 -3 53
b:la vez -92 -75 0
b:la vid 98 -49 193
b:la vig 192 0 67
b:la virg 69 107 42
b:la vist 48 25 -3
b:la vitamin -52 -55 0
b:la vodk -22 -52 0
b:la voy -46 -11 0
b:la voz 196 -152 176
b:la vuelt -5 -132 48
b:la vuelv 63 0 25
b:lab not 0 63 -65
b:label like 0 70 -35
b:label one -51 -26 0
b:label them -48 -22 0
b:lad y 85 39 45
b:ladi call 0 70 -35
b:ladi in -67 -35 0
b:ladi turn 67 0 30
b:ladi w 31 0 55
b:ladr manan 71 0 45
b:lake $ -17 64 -27
b:lake with -67 -35 0
b:lamin it -53 -4 0
b:lamp $ 46 0 34
b:lamp just 46 0 36
b:lamp y -65 -4 0
b:landlord is -76 -72 0
b:landlord still -61 -40 0
b:lane just -18 -54 0
b:lap $ -41 -47 98
b:lap and 37 2 51
b:laptop $ 152 -7 46
b:larg $ 65 -9 42
b:larg con 120 -1 56
b:larg y 29 67 -61
b:las 6 24 66 -43
b:las 7 -3 55 -23
b:las brag -72 -35 0
b:las buen -15 66 -26
b:las bugambili 67 0 34
b:las cinc -61 6 -52
b:las cont 109 0 75
b:las cop -12 57 -30
b:las cuatr -97 -24 -77
b:las de 102 42 29
b:las del 63 -12 55
b:las diez -103 -140 -23
b:las dos -61 -30 -6
b:las escaler -15 -57 54
b:las fot 63 -1 34
b:las gan -35 276 -257
b:las got 31 51 -12
b:las lamp -65 -4 0
b:las llav -77 -55 113
b:las man 8 51 -66
b:las manan 0 96 -90
b:las marc 98 0 78
b:las noch 102 16 12
b:las ocho 80 20 10
b:las once -58 12 -36
b:las pac 49 -2 36
b:las pap -10 54 -31
b:las pared 34 114 -91
b:las pastill 108 152 116
b:las pestan -15 97 -90
b:las piern 182 25 90
b:las que 23 -52 20
b:las quesadill -61 -7 0
b:las rat 61 0 47
b:las seis -86 16 -63
b:las siest 0 47 -39
b:las siet -48 -18 -19
b:las tijer 92 0 47
b:las tir 0 133 -92
b:las tom 67 20 -67
b:las tres -48 -32 -76
b:las unas 37 78 -14
b:las ven -88 -16 3
b:las vias 181 -17 142
b:las voc 104 0 100
b:las voy 26 0 134
b:last bing -3 -53 0
b:last bottl -17 -55 0
b:last day -99 -91 33
b:last drink -67 -47 -36
b:last film 0 55 -14
b:last friday 60 0 20
b:last group 158 0 79
b:last month 36 79 -105
b:last night 28 439 -92
b:last nite 34 202 -24
b:last note -52 -17 0
b:last of -91 -60 0
b:last one 118 -84 68
b:last thing 235 0 123
b:last time -3 -52 34
b:last use -4 -149 0
b:last week -121 50 -163
b:last year -82 5 -56
b:last yr 0 47 -69
b:lastim par 122 0 22
b:lat $ -36 52 -32
b:late $ -176 -72 0
b:late check 79 0 21
b:late i 67 83 -65
b:late ill -15 -45 0
b:later $ 77 -7 35
b:laugh $ 15 85 10
b:laugh at 38 -18 67
b:laundri and -57 -50 8
b:lav el -61 -2 -23
b:lavador $ -24 62 -79
b:law came 0 46 -19
b:law is -47 -61 -6
b:lawyer say -63 -38 0
b:lay down 92 0 53
b:lay on -83 -44 4
b:lay there 1 -45 40
b:le avis -9 64 -67
b:le calcul 48 0 53
b:le cerr -136 -43 0
b:le compr -30 -57 -61
b:le cont -60 -77 0
b:le contest -28 67 -23
b:le cuent -24 2 -50
b:le dej 96 -48 114
b:le devolvi 17 93 15
b:le di -59 -54 -36
b:le dig 72 121 6
b:le dij -108 -11 -9
b:le eche 92 -9 52
b:le ensen 85 -3 57
b:le entiend -73 -72 0
b:le entre 0 144 -80
b:le escribi -18 152 -78
b:le estoy 5 32 -62
b:le grit -66 -27 0
b:le gust -48 -51 0
b:le hac -10 83 -88
b:le he -28 48 -56
b:le hiz 50 0 45
b:le inform 0 87 -53
b:le llev -128 -77 46
b:le mand -23 122 -110
b:le marqu -10 38 -135
b:le met 111 -19 72
b:le meti -72 -46 24
b:le pag -33 -16 75
b:le pas -38 -67 4
b:le pedi -49 -2 11
b:le peg 9 123 -42
b:le pid 82 20 96
b:le pong 61 0 60
b:le pregunt 53 -147 92
b:le pus 36 -10 48
b:le qued 68 -5 43
b:le quit -9 123 -89
b:le rob 0 92 -160
b:le saqu 0 97 -54
b:le teng 60 20 -57
b:le tir -67 -66 0
b:le veo 69 0 34
b:le voy 58 -54 163
b:leagu $ -55 -92 0
b:lean esto 40 0 82
b:lean yo 53 0 58
b:learn someth -55 -19 0
b:learn to -135 -126 3
b:leav $ -81 113 -156
b:leav and 18 0 49
b:leav at -38 -71 0
b:leav earli -38 -50 0
b:leav for 70 140 -72
b:leav it 68 -11 42
b:leav me 147 78 -37
b:leav my 28 -61 9
b:leav the 143 118 93
b:lectur me 0 140 -39
b:left $ -170 -127 17
b:left a 92 27 10
b:left alon -50 -19 30
b:left and 10 98 2
b:left arm 112 55 0
b:left at -24 -88 0
b:left for 89 0 98
b:left forearm 53 0 5
b:left half 0 47 -56
b:left him 0 60 -51
b:left his 0 54 -74
b:left ill -51 -2 0
b:left in 52 22 13
b:left it 72 -61 39
b:left mark 33 30 -47
b:left me 20 89 -82
b:left my -86 116 -96
b:left no -49 -46 0
b:left of 133 0 81
b:left on 5 73 3
b:left one 16 148 -58
b:left out -106 -89 0
b:left proud -61 -44 0
b:left so -29 -81 0
b:left that 175 0 101
b:left to 51 -17 22
b:left without -5 69 -11
b:leftov beer -15 -54 0
b:leg $ 16 -132 111
b:leg are 5 78 -54
b:leg day -131 -101 0
b:leg kick 0 93 -53
b:leg now 32 0 51
b:leg with 81 0 15
b:leg wont 0 40 -137
b:lei medi -3 -46 0
b:lej de 0 46 -18
b:lengu $ 48 30 -41
b:lengu llev 0 53 -18
b:lengu por -49 -93 0
b:lengu y -50 47 -39
b:lent me -2 96 -56
b:leo el -55 -34 0
b:leon $ -46 -58 0
b:les dej 100 77 41
b:les dij 189 174 40
b:les mand -65 135 -37
b:less proud -2 88 -40
b:less than -56 -50 0
b:let go 3 -53 21
b:let gooo -46 -5 0
b:let him 6 91 -74
b:let it 100 52 15
b:let just 0 113 -58
b:let me -2 -104 -4
b:let my 147 -1 79
b:let natur 85 0 114
b:let the 411 -16 168
b:letter $ -52 62 -35
b:letter from -52 -60 0
b:letter last 64 0 20
b:letter of -68 -13 0
b:letter to -115 -57 31
b:letter your 73 0 55
b:levant $ 15 71 -46
b:lexapro make -36 -73 0
b:lexapro plus 48 0 31
b:libr $ -56 -160 -1
b:librari book 45 7 7
b:lick the 0 176 -83
b:licoreri $ 0 79 -19
b:lid is 84 0 48
b:lie $ 0 53 -35
b:lie about -49 -32 -7
b:lie down 15 -16 46
b:lie i 77 -50 47
b:lie there 57 0 37
b:lie to 0 49 -28
b:life $ 123 -52 69
b:life and -92 -146 6
b:life insur 139 -1 30
b:life the -108 -2 0
b:lifetim ago -16 -53 0
b:light are 142 0 89
b:light have 0 64 -33
b:light hurt -8 64 -52
b:light out -47 86 -75
b:lighter in -23 0 -52
b:like 20 54 0 41
b:like 30 54 0 20
b:like 9 2 74 -29
b:like a -111 -130 15
b:like actual 88 -1 59
b:like all 20 0 93
b:like alway -18 -81 0
b:like an 117 53 26
b:like are 98 0 40
b:like be 0 119 -100
b:like die -92 38 -24
b:like for 49 -17 40
b:like im 45 77 -74
b:like it -75 -6 -126
b:like myself -97 -18 -9
b:like noth 25 78 48
b:like now 2 49 -15
b:like realli 70 80 -22
b:like sad -46 -51 0
b:like so 0 62 -62
b:like somebodi -57 -53 -12
b:like talk -45 -12 0
b:like that -112 -56 -14
b:like the -40 -166 20
b:like they 81 0 45
b:like this 31 46 9
b:like to 141 183 -85
b:like water 66 0 47
b:like we -133 -70 0
b:like you -71 -62 -7
b:like youd 88 0 41
b:lime i 0 36 -78
b:limpi $ 0 91 -23
b:limpi los -53 -29 0
b:limpi mi 89 0 60
b:lin y 0 15 -65
b:lind el -52 -9 0
b:line $ -131 31 -42
b:line and -70 -105 12
b:line at -26 206 -74
b:line de -66 -44 0
b:line del -85 -77 0
b:line feel 24 -16 79
b:line for 10 -69 6
b:line in -34 104 -85
b:line it 112 0 44
b:line now 52 0 46
b:line number 53 0 47
b:line of -86 -56 -7
b:line on 55 99 -72
b:line tonight -84 -46 0
b:line up 239 -20 103
b:line was -7 -71 0
b:linger $ -16 -54 0
b:link $ -24 47 -19
b:lip are 153 0 62
b:lip numb 135 0 33
b:liquid $ -50 -20 0
b:liquor store -30 -53 -40
b:liquor two 0 60 -23
b:list $ -141 73 -149
b:list a -51 28 -20
b:list and 186 0 104
b:list de 169 -31 141
b:list im -94 48 -28
b:list is 46 -5 27
b:list of 188 -58 74
b:listen $ -30 56 -108
b:listen and -65 -41 0
b:listen to -111 -99 0
b:lit a -61 -60 0
b:lit and -2 -57 -4
b:liter water 0 47 -27
b:litl closer 61 0 33
b:littl $ 8 156 -182
b:littl brother 0 -43 87
b:littl closer 98 0 54
b:littl lock 0 51 -17
b:littl orang 0 137 -35
b:littl sister 46 0 48
b:littl weepi -56 -39 0
b:littl zap -20 -95 0
b:live $ -145 -56 29
b:live anymor 106 0 4
b:live for -149 -16 0
b:live i 54 0 7
b:live is 99 0 41
b:live out -9 47 -16
b:live without -70 -26 0
b:llam $ -53 49 -72
b:llam a 5 -56 54
b:llam del 28 -3 74
b:llam el -53 -29 0
b:llam la 70 13 -14
b:llam por -15 40 -59
b:llam y 94 -8 42
b:llav abiert 0 47 -17
b:llav adentr -130 -5 0
b:llav del 87 -28 51
b:llav dentr -61 -7 0
b:llav en 51 0 31
b:llav puest 0 88 -84
b:llav y 56 0 79
b:llaver $ 0 55 -41
b:lleg $ 14 -130 49
b:lleg a -96 145 -118
b:lleg al 59 28 67
b:lleg borrach -23 -84 12
b:lleg el -300 -65 -40
b:lleg en -201 -47 -31
b:lleg jum 98 0 22
b:lleg mi 72 -46 70
b:lleg nom 0 66 -61
b:lleg tard -96 -44 1
b:lleg tom 75 -15 113
b:llen de 53 -2 5
b:llev $ 41 60 15
b:llev a -94 -254 109
b:llev al 17 9 -66
b:llev cuarent 0 108 -75
b:llev desd 18 38 -78
b:llev dias 86 0 56
b:llev dos 20 116 0
b:llev el -58 -118 6
b:llev en -83 -19 0
b:llev flor -45 -35 0
b:llev la 64 40 64
b:llev los -61 -10 -12
b:llev medi 0 59 -21
b:llev mi -74 -13 -16
b:llev mis 67 -12 42
b:llev su 29 -47 29
b:llev tod 109 -8 27
b:llev tres 85 131 -39
b:llev un 6 88 -78
b:llevam no 48 0 51
b:llor $ 120 13 28
b:llor cuand -57 -14 0
b:llor de 45 -8 21
b:llor en -75 -53 0
b:llor fui -85 -43 0
b:llor lo 7 55 -55
b:llor sol 0 38 -60
b:llor ya 73 0 20
b:lluvia $ -51 -31 0
b:lo acab 0 140 -90
b:lo aclar -17 -49 0
b:lo apunt -26 -91 0
b:lo beb 0 46 -62
b:lo bendig -54 -49 0
b:lo cancel 66 0 88
b:lo de -231 -80 44
b:lo decidi 48 35 -33
b:lo dej -125 57 -127
b:lo del -7 96 -86
b:lo dem -14 98 -85
b:lo devolvi 0 47 -35
b:lo dig 198 123 84
b:lo dij -217 0 -68
b:lo escrib 20 65 -57
b:lo escuch -59 -27 0
b:lo esper 53 -14 38
b:lo estoy 88 33 28
b:lo explic -57 -12 0
b:lo extran -16 -52 0
b:lo habi 0 247 -109
b:lo habl -50 -73 0
b:lo hag 120 0 114
b:lo he 7 116 -119
b:lo lean 53 0 58
b:lo llev -59 -81 18
b:lo mand -56 -59 0
b:lo mat 56 -6 39
b:lo mejor 132 13 76
b:lo mio 0 169 -64
b:lo mism -11 161 -27
b:lo ocup -57 -12 0
b:lo otro 82 64 26
b:lo pas -39 -103 0
b:lo pong -37 -56 0
b:lo que 150 235 -109
b:lo reenvi -37 -83 0
b:lo regres -9 -55 0
b:lo sab 0 175 -97
b:lo solt -23 81 -39
b:lo suelt 7 -113 32
b:lo supier -32 -45 0
b:lo teng 117 27 101
b:lo tir 0 95 -96
b:lo tom -23 108 -61
b:lo unic 55 1 24
b:lo voy 224 10 158
b:load it 212 0 245
b:load the -106 -47 0
b:lobbi $ -49 -60 0
b:loc $ -38 268 -92
b:loc de -3 -60 0
b:local date -69 -50 0
b:locion y 0 65 -60
b:lock $ 15 46 -61
b:lock and 16 71 71
b:lock box -39 -116 0
b:lock everyth -49 -27 0
b:lock from 101 80 2
b:lock he 0 62 -40
b:lock in 52 -22 43
b:lock me 76 158 -37
b:lock my -68 -39 -56
b:lock myself -69 -69 -30
b:lock on 3 61 -65
b:lock the 131 -17 103
b:lock up -29 43 -87
b:lock us 18 78 -13
b:lockbox and -20 -47 0
b:locker room 17 49 -14
b:log in -45 -46 -34
b:log me -99 -106 0
b:log off 159 -8 99
b:log out 50 0 38
b:logr $ -48 -32 0
b:lol $ -161 -299 80
b:lol im 11 113 -4
b:lol my 23 152 -78
b:lol not 229 -1 49
b:lol the -116 -24 0
b:lone tonight -40 -52 0
b:long ago -49 -14 0
b:long enough 110 -16 75
b:long nurs -20 -52 0
b:long one -52 -36 0
b:long sleev 219 -2 97
b:long the 45 0 10
b:long time -19 54 -11
b:long way -212 -74 14
b:longer $ 140 -3 43
b:longer accur 0 113 -78
b:longer have 67 0 11
b:longer ive 46 0 25
b:look at -174 -40 -10
b:look away 45 0 10
b:look back -10 28 -48
b:look could -97 -7 0
b:look for 31 66 -25
b:look forward -67 -22 8
b:look in -78 -29 0
b:look like 134 -54 105
b:look now 30 0 62
b:look on 48 0 15
b:look put -49 -13 0
b:look so 156 0 27
b:look up 252 -4 83
b:loos end 55 0 51
b:lord call 52 0 51
b:lord i 0 29 -48
b:lord take 74 0 35
b:lord to 77 0 40
b:los amo 98 0 50
b:los bebi 0 46 -23
b:los bendig -55 -16 -6
b:los braz 59 50 23
b:los centr -46 -8 0
b:los chav -19 -54 -1
b:los companer -23 -55 0
b:los de -70 27 -31
b:los del 44 101 5
b:los dias -82 -109 -20
b:los dient 0 235 -104
b:los diez -2 88 -58
b:los difunt 0 145 -106
b:los doming -118 -51 0
b:los dos 141 -21 132
b:los ejersisi 46 0 36
b:los florer 0 131 -56
b:los hues -2 198 -177
b:los huev 85 30 11
b:los impi 89 0 60
b:los labi 69 32 54
b:los lent -53 -30 8
b:los lun -48 -79 0
b:los mart 162 -69 40
b:los mem -54 -24 0
b:los mil -81 -46 0
b:los muert 108 50 -10
b:los nen 86 -2 15
b:los nin 73 -14 51
b:los nuev 174 2 37
b:los ocho 0 55 -26
b:los oid 33 52 -27
b:los ojos 225 -6 237
b:los pan -20 59 -40
b:los papel 128 33 114
b:los parch 35 50 69
b:los perr -106 -57 5
b:los pib -6 100 -72
b:los pies -97 63 -48
b:los pleb 0 70 -23
b:los porr 0 72 -26
b:los punt -69 -40 0
b:los que 118 102 -74
b:los quinc 235 41 16
b:los sab -65 -62 0
b:los semafor 47 0 18
b:los tenis -64 -11 8
b:los trec 0 88 -71
b:los tres -23 -58 0
b:los vecin -12 61 -39
b:los vidri -50 -29 3
b:los zapat -189 -89 -15
b:lose $ 0 67 -34
b:lose the 0 123 -118
b:lose this 0 115 -198
b:lost 4 -18 -53 0
b:lost a -55 -21 1
b:lost but 87 0 51
b:lost caus -2 67 -48
b:lost count 270 0 175
b:lost my -133 -98 -11
b:lot $ 154 -15 177
b:lot and 22 52 -62
b:lot for 0 53 -14
b:lot is -57 -22 4
b:lot of 7 -43 88
b:lot read 0 70 -35
b:lot with -19 72 -46
b:loud $ -26 24 -48
b:loud i -30 -46 2
b:loud in 85 -4 86
b:loud it -4 -71 0
b:loud loud 0 70 -58
b:loud me 0 70 -58
b:loud tonight 1 25 -50
b:louder help 0 48 -41
b:love $ -45 -83 0
b:love it -153 -50 -11
b:love letter 0 70 -35
b:love weather 68 0 18
b:lowkey hope 57 0 24
b:luck $ -109 -51 0
b:lueg $ -42 -68 0
b:lueg el 0 165 -80
b:lueg la 0 70 -41
b:lueg lo 0 48 -35
b:lueg lueg -42 -68 0
b:lueg me -49 4 -50
b:lueg pidi 0 38 -61
b:lueg sali 83 0 21
b:lueg ya -51 -53 -10
b:lug a 0 66 -46
b:lugar a 63 7 61
b:lun a -64 -77 0
b:lun me 25 -18 48
b:lun si 0 66 -61
b:lun y -6 49 -57
b:lunch $ -59 -80 22
b:lunch and -4 92 -44
b:lunch read 79 0 16
b:lunch they 49 -15 54
b:luz me -36 -47 0
b:luz que -58 -12 0
b:luz y 12 -33 51
b:maam i -42 -71 0
b:mad about 80 -27 27
b:mad at -35 30 -120
b:made a 146 -54 76
b:made dinner -37 -56 1
b:made for -48 -13 0
b:made it -97 -50 -2
b:made me -41 92 -64
b:made my 29 -114 27
b:made myself 64 98 -100
b:made sure 31 175 -20
b:made the -17 -104 33
b:made us -23 73 -23
b:madr me 17 154 -140
b:madr y -65 -89 0
b:madrug me 75 0 33
b:mail $ 177 -2 37
b:mailbox pleas 49 0 30
b:mailbox so 0 55 -70
b:mailbox with 0 55 -70
b:make her 77 0 7
b:make im 41 0 84
b:make it -98 105 -98
b:make me -147 -93 -152
b:make myself 156 34 48
b:make sure 93 -3 122
b:make that 48 0 33
b:make the -67 -37 13
b:make them -27 -47 3
b:mal $ -60 -48 0
b:mal con 0 157 -50
b:mal que -96 -109 0
b:mal senti 83 0 21
b:malecon mir 55 0 43
b:malill $ 0 49 -73
b:malill me 0 46 -51
b:mam $ -60 -78 98
b:mam a -46 -40 3
b:mam dic -68 -61 -33
b:mam esta 54 -16 38
b:mam las -7 66 -20
b:mam me -67 119 8
b:mam no -19 69 -26
b:mam por 60 0 20
b:mam que 152 126 -74
b:mam se -13 -45 24
b:mam y -71 -62 29
b:mam ya 125 -1 8
b:mami te 0 53 -30
b:man $ 103 135 -176
b:man at -60 -25 0
b:man con -99 -127 76
b:man cuand 9 -88 27
b:man de -5 97 -37
b:man ese -50 -20 0
b:man no 0 55 -38
b:man si -60 -19 9
b:man to 79 14 19
b:man y 68 90 -79
b:manag without 66 0 37
b:manan $ 106 107 -40
b:manan debaj 0 64 -20
b:manan del 0 46 -21
b:manan el 81 -1 5
b:manan en 107 7 59
b:manan es -95 -26 0
b:manan la -55 -59 -8
b:manan le -132 -57 7
b:manan llev 56 -11 27
b:manan lo -15 -49 26
b:manan los 79 0 21
b:manan me 58 -1 30
b:manan ni 57 13 35
b:manan no 6 -47 74
b:manan por -70 -52 0
b:manan vem -2 -2 -77
b:manan y -50 -58 -11
b:manan ya -18 111 -44
b:manana $ 3 119 -46
b:manana me 99 -19 34
b:mand $ 62 28 8
b:mand a 104 -31 69
b:mand de 50 -2 18
b:mand el -47 13 -73
b:mand fot 101 -16 54
b:mand la -50 145 -63
b:mand las 83 0 40
b:mand limpi 89 0 60
b:mand otra -114 -94 0
b:mand ubic 0 62 -54
b:mand una -79 -71 -33
b:mandil ya 33 0 49
b:mandolin slicer 60 0 23
b:manej $ -49 -17 0
b:mang larg 96 -6 59
b:mani $ -47 -19 0
b:mani gummi -45 -15 7
b:mani i 81 0 26
b:mani thing -68 -5 0
b:manifiest que 48 0 19
b:manni was 0 50 -32
b:mant $ -7 73 -62
b:mantec y 0 87 -72
b:mantel $ -17 -51 0
b:maquet $ -23 -88 0
b:maquin de 84 0 52
b:mar brav 55 0 43
b:mar me 138 9 168
b:mar que 0 52 -63
b:mar y 1 -3 63
b:maraton ya -48 -2 0
b:marc $ -40 -102 0
b:marc a 4 50 -22
b:marc lueg 0 38 -61
b:marc y 53 8 40
b:march $ 0 83 -19
b:marcus gave 48 0 7
b:margaret went 47 0 8
b:margarita in 0 105 -65
b:mari jane -61 -39 0
b:mari lleg 98 0 22
b:mark he 0 30 -77
b:mark on -91 -15 0
b:mark sever -45 -18 0
b:marqu al -4 39 -135
b:marqu esta 46 0 16
b:marriag until 0 52 -52
b:mart $ -68 -22 -55
b:mart me -47 -22 0
b:mart par 55 -1 26
b:maru y -52 -17 0
b:marz $ -5 50 -18
b:marz con -13 -59 0
b:mas $ 60 126 -107
b:mas con 6 48 -6
b:mas en 62 -33 46
b:mas era -59 -19 0
b:mas fuert -60 -66 0
b:mas me 46 22 -3
b:mas par -37 54 -19
b:mas una 47 0 18
b:mas y -36 -81 7
b:mas yo 64 2 65
b:mash nerd -45 -2 0
b:mat $ 34 65 75
b:mat a 79 -10 41
b:mat al 49 -5 19
b:mat cuand 126 -16 49
b:mat en -47 -69 1
b:mat jaj -65 -8 0
b:mat la -122 -18 0
b:mat me -84 -24 0
b:mat mi -69 -13 0
b:mat per 51 -2 6
b:mat porqu -73 -7 0
b:mat si -62 -34 0
b:mat sin 126 -4 3
b:mat sol -80 -36 0
b:mat y 152 -12 40
b:matar $ 56 -34 5
b:matar a 65 0 8
b:matar llego -58 -3 0
b:math $ 172 -53 52
b:math a 73 0 54
b:math on 50 -1 17
b:matrimoni fui 0 64 -14
b:may be -85 -37 14
b:may still -46 -35 0
b:maya werent 0 65 -50
b:mayb 3 48 0 15
b:mayb they -57 -3 0
b:mayor dond 52 0 18
b:me $ 106 29 203
b:me a -102 -265 141
b:me abraz -146 -63 -5
b:me abri 48 -83 112
b:me acab 178 -58 21
b:me acord -23 -47 0
b:me acuerd -4 168 -127
b:me after -77 -163 47
b:me agarr -51 -32 -61
b:me aguant 58 29 77
b:me ahog -80 -36 0
b:me all -2 -69 113
b:me alon 0 79 -121
b:me amarr 2 103 -128
b:me and -14 143 -117
b:me anymor -36 -53 3
b:me anyth -60 -68 0
b:me apag 141 40 -58
b:me apart 32 79 -29
b:me apret 7 38 -51
b:me around 12 48 -30
b:me arranc 107 3 47
b:me arrepenti 67 0 36
b:me arrepient -45 -76 30
b:me asalt 41 -2 79
b:me atropell 114 -20 101
b:me avent -57 65 -53
b:me ayud -22 4 -77
b:me ba 46 0 36
b:me back 96 -212 108
b:me baj 172 152 56
b:me ban -130 -46 -69
b:me be -31 -61 37
b:me bebi 84 31 40
b:me befor 118 -13 44
b:me bot -50 31 -18
b:me brinc 9 61 -37
b:me busqu 207 0 256
b:me but -23 130 -34
b:me by 45 89 3
b:me cai -36 -92 -30
b:me caig -5 -37 61
b:me calm 77 -2 19
b:me cambi -11 -104 6
b:me cans -9 187 -163
b:me cant -52 -47 -3
b:me cay -64 -57 -10
b:me cierr 78 -19 67
b:me clav 78 215 -32
b:me cobr -24 119 -67
b:me colg -33 -68 0
b:me com 0 157 -161
b:me come -43 -64 0
b:me compr -59 19 -16
b:me conect -108 -95 0
b:me confundi 34 0 74
b:me cont -122 57 -96
b:me contest -4 -91 45
b:me cort -143 -271 76
b:me cost -52 -62 0
b:me cruz -9 38 -80
b:me cur -4 156 -102
b:me cuz 25 -18 55
b:me da 106 111 -87
b:me dab -1 87 -23
b:me dan 164 -64 77
b:me dej -41 -205 105
b:me desmay -86 -54 -6
b:me desp 39 -50 77
b:me despert -121 -52 -28
b:me di 146 253 -100
b:me dic 216 29 133
b:me dier 35 -90 44
b:me dieron -153 -93 -34
b:me differ -47 -56 0
b:me dig -3 -21 -88
b:me dij 23 43 -70
b:me dijeron -4 -112 46
b:me dio -34 -85 -56
b:me dispar 34 -57 37
b:me do -8 59 -50
b:me doli -4 57 -52
b:me down 195 112 132
b:me doy -17 99 -145
b:me duel -4 -73 0
b:me duerm 197 0 169
b:me dur -7 -20 -106
b:me echaron -16 -23 47
b:me eche -9 -80 -57
b:me emborrach 0 56 -17
b:me empastill 0 75 -32
b:me empuj 0 150 -208
b:me encerr -7 65 -2
b:me encuentr 106 0 73
b:me enoj -58 -19 0
b:me ensen -61 -21 0
b:me enter -60 -32 0
b:me entiend 73 0 85
b:me entreg 76 -3 34
b:me equiboqu 52 0 36
b:me escogi 0 132 -35
b:me escondi -100 -2 0
b:me esper -31 30 -78
b:me esta -43 292 -203
b:me estan 43 71 -48
b:me estoy 118 76 229
b:me faj 0 23 -48
b:me falt 31 56 6
b:me felicit 7 -102 7
b:me fine 76 -6 30
b:me for 132 156 17
b:me forz 55 44 77
b:me fr 0 47 -12
b:me from 73 125 -21
b:me fue -166 -13 -89
b:me fueron 0 165 -101
b:me fui 18 -131 95
b:me fum 0 93 -58
b:me gan -13 59 -48
b:me gradu -45 -14 0
b:me grandpa -5 117 -66
b:me grit -108 -38 -53
b:me guard 5 37 -55
b:me guest -20 -54 0
b:me gust 4 -126 48
b:me ha -85 21 -37
b:me habl -28 74 -91
b:me hac 87 -68 117
b:me haci 0 228 -217
b:me hag 44 90 4
b:me han -150 -87 -14
b:me hard 0 18 -46
b:me have 0 142 -231
b:me he 12 -49 5
b:me her -48 -3 -16
b:me here 200 6 109
b:me hes -8 7 66
b:me hic 100 -4 38
b:me his -57 31 -39
b:me hiz -45 -50 -92
b:me home 160 208 110
b:me how -51 -37 0
b:me huel 0 100 -122
b:me i 32 36 133
b:me id 85 24 1
b:me if -79 39 -61
b:me im 32 139 -121
b:me importari 61 0 48
b:me in 194 295 -54
b:me instal -60 -31 0
b:me into 0 35 -86
b:me invit -61 72 -82
b:me inyect 49 -70 200
b:me is -46 -5 -45
b:me ise 68 14 63
b:me ive 63 8 56
b:me just -34 -85 3
b:me juzg -46 -33 0
b:me kem 54 0 30
b:me kier 91 0 10
b:me kiero 164 0 40
b:me know -128 -72 0
b:me la -213 91 -138
b:me las 204 26 333
b:me lastim -113 -27 11
b:me lean 52 0 46
b:me levant 70 50 -41
b:me llam 107 102 -11
b:me lleg -145 56 -96
b:me llev 116 -84 99
b:me lo -180 -54 -118
b:me los -25 204 -105
b:me luck -60 -32 4
b:me mand 147 -1 62
b:me mare -33 -60 0
b:me marqu 46 0 16
b:me mat 146 -127 192
b:me meti 0 7 -70
b:me mordi -42 46 -39
b:me movi -43 -72 0
b:me mud -119 -95 -16
b:me muer -4 51 -35
b:me muerd 48 87 -8
b:me mult -56 -21 0
b:me my 36 -54 5
b:me never 75 2 58
b:me no -45 -80 0
b:me norco 0 70 -35
b:me not 11 92 -89
b:me now -11 -128 0
b:me nubl 48 41 -42
b:me obedec 0 60 -48
b:me oblig -3 44 -73
b:me off -26 45 -74
b:me ofrec -36 -76 -49
b:me ofreci -60 -75 0
b:me oli 0 72 -26
b:me olvid -155 -144 -27
b:me on 153 59 168
b:me one 85 -10 48
b:me or -7 21 -88
b:me orbid 0 72 -42
b:me out 48 57 0
b:me over -54 -27 40
b:me par 40 -57 80
b:me parec 47 17 -7
b:me part -109 -44 0
b:me pas 8 -85 247
b:me peg 20 -347 307
b:me pele -82 -72 0
b:me pes 57 -45 62
b:me pic -50 16 -93
b:me pick -60 -13 0
b:me pid 18 -58 10
b:me pills 0 46 -15
b:me pinch -8 -54 28
b:me pit 47 0 22
b:me pong 129 156 -1
b:me pregunt -120 82 -66
b:me prendi -10 138 -26
b:me prest -87 -84 46
b:me pued 67 -15 81
b:me pus -272 -14 -210
b:me puse -1 64 -18
b:me quebr 93 -6 43
b:me qued -100 -112 -51
b:me quem -50 61 -64
b:me queri -75 -32 0
b:me quier 265 -72 136
b:me quiero -57 -6 2
b:me quit 174 24 40
b:me rasgun -60 -9 3
b:me recog 66 -9 31
b:me reconoc -27 -73 0
b:me regal -74 28 -76
b:me rei -59 -57 0
b:me retir -12 11 -55
b:me revis 0 196 -55
b:me right 112 38 62
b:me rind -15 -58 -2
b:me rob -53 64 -48
b:me rompi -54 -103 0
b:me sab -23 -130 0
b:me sac -161 -51 3
b:me sacudi 0 51 -54
b:me sal -78 -35 -5
b:me salg 107 42 -17
b:me salud -33 -45 0
b:me sangr -19 74 -75
b:me say 112 65 -6
b:me sent 61 -29 24
b:me she 131 -45 24
b:me sient -93 -171 -6
b:me sig -73 -50 28
b:me sinc 58 3 148
b:me sir 0 45 -21
b:me so 88 -5 74
b:me sobr 82 0 28
b:me some -17 -8 -96
b:me sub -113 -89 -3
b:me subi 101 0 64
b:me sud 0 159 -99
b:me tembl -65 -42 0
b:me that -18 -23 -66
b:me the -112 -62 -27
b:me these 48 0 13
b:me they 93 -2 40
b:me theyr -41 -57 0
b:me this 58 -76 70
b:me three -6 -143 -1
b:me tiembl -12 60 -30
b:me tien 253 26 73
b:me tir -54 -133 78
b:me to -63 -165 113
b:me toc -247 -151 -73
b:me tom 39 -116 -6
b:me tome -124 -25 -17
b:me tomorrow -8 56 -48
b:me tonight 39 0 54
b:me too 23 52 -18
b:me top -54 -49 0
b:me toqu 95 0 162
b:me touch 0 85 -12
b:me toy 50 0 62
b:me trab 79 9 58
b:me trag 68 -21 76
b:me trai 56 0 49
b:me traj -7 57 -47
b:me trep 0 72 -71
b:me truen 0 52 -35
b:me tuv 49 -26 6
b:me tylenol -75 -7 0
b:me up -240 -191 -33
b:me va 36 61 85
b:me van -60 21 8
b:me ve -68 49 -75
b:me ven 248 -3 84
b:me vendi -54 137 -87
b:me veo 299 6 39
b:me vesti -8 74 -69
b:me vien 89 0 99
b:me vin -69 -69 0
b:me vio 45 -3 67
b:me viol 0 130 -112
b:me vol -47 -37 0
b:me voy -102 61 -226
b:me vuel -72 -35 0
b:me want -47 -11 25
b:me when -119 26 -153
b:me where -91 -57 0
b:me while 22 49 3
b:me with -50 125 -56
b:me would -66 -121 0
b:me yawn -36 -73 0
b:me zumb 34 52 -23
b:meal plan 61 -1 12
b:mean $ 57 49 2
b:mean it 55 35 73
b:mean mani -68 -5 0
b:mean safeti -51 -2 0
b:mean that 45 0 6
b:mean the 95 -2 68
b:mean yes 62 0 14
b:meant $ 94 0 29
b:meant im -62 -75 0
b:meant it 62 -32 25
b:meant mom 0 52 -61
b:meant the -141 -24 -40
b:measur the 53 0 27
b:med $ -31 -162 -68
b:med chang -77 -6 0
b:med in 59 -16 132
b:med told -76 -2 0
b:medall $ -15 -108 -1
b:medall de -19 -144 0
b:medi $ 85 -15 52
b:medi botell 92 59 71
b:medi cuadr 0 114 -67
b:medi de 46 10 35
b:medi libr -3 -46 0
b:medi tom 0 46 -37
b:medic look -49 -13 0
b:medicin $ -47 -27 -32
b:medicin cabinet 47 40 25
b:medisin del 0 72 -42
b:mejor $ -126 -224 118
b:mejor amig -65 -57 16
b:mejor de 14 -79 59
b:mejor me -2 77 -149
b:mejor por 48 -7 6
b:mejor ya 6 41 -56
b:mem que -61 -24 0
b:member of -53 -79 0
b:memori took 0 77 -48
b:men $ -1 -16 -47
b:mensaj de -49 140 -79
b:ment $ -9 11 -93
b:mention it -14 45 -10
b:mention the 50 0 12
b:mentir $ 168 -26 111
b:mes $ 41 140 -57
b:mes com -5 -64 0
b:mes complet 41 -4 76
b:mes el 70 0 81
b:mes limpi -2 131 -12
b:mes no -46 -9 -30
b:mes pas -28 -81 -52
b:mes sig -9 -60 0
b:mes sin -17 -53 -1
b:mes y -42 90 -145
b:mese sin 67 -13 52
b:mess up 34 102 -88
b:messag in -9 -46 0
b:met a 28 0 57
b:met algo 0 68 -34
b:met un 107 -10 72
b:met una -20 -53 0
b:met up 142 0 66
b:metadon $ 125 34 46
b:metadon com -49 -78 0
b:metadon por 0 63 -24
b:metadon porqu 0 61 -12
b:metadon y -31 -21 -50
b:meth this 0 46 -3
b:methadon bottl 103 9 226
b:methadon by 47 0 12
b:methadon dose -37 48 -44
b:methadon line -3 -49 0
b:methadon lockbox 0 87 -18
b:methadon take -54 -54 -15
b:methadon takehom 0 71 -35
b:methadon today 32 -52 17
b:methadon with 12 -56 2
b:meti a -72 -162 5
b:meti al -7 61 10
b:meti de 4 81 -59
b:meti en -6 62 -51
b:meti la -8 -70 18
b:meti una -3 -53 -2
b:metr de -8 45 -70
b:mi $ 87 135 -17
b:mi a 0 70 -23
b:mi abuel -33 6 -86
b:mi abuelit -26 9 -52
b:mi amig 78 -89 140
b:mi apa 42 54 -19
b:mi aquarius -4 -45 0
b:mi beb 76 -33 20
b:mi bod -141 -14 0
b:mi cabez -67 -15 -89
b:mi camell 0 88 -49
b:mi carnal 45 0 16
b:mi carr -90 -13 0
b:mi cart -60 -5 0
b:mi cas 191 -30 125
b:mi celul -24 -62 3
b:mi champu -23 -52 0
b:mi comp -7 91 -68
b:mi compadr -13 24 -51
b:mi companer 29 -35 66
b:mi cuand 46 85 -23
b:mi cuart 47 -9 39
b:mi cuerp 0 114 -85
b:mi cun -127 -102 20
b:mi difunt -36 73 -32
b:mi en 150 -1 73
b:mi entren -24 -152 -9
b:mi equip -59 -98 0
b:mi espos 20 82 -72
b:mi este -8 36 -62
b:mi esto 0 41 -72
b:mi ex -30 100 -161
b:mi existent 83 0 46
b:mi famili 107 72 -1
b:mi fich -2 79 -5
b:mi funeral 67 0 26
b:mi gat -58 -44 3
b:mi herman -53 6 -66
b:mi hermanit 86 -53 62
b:mi hij -75 -3 -130
b:mi hor 193 11 77
b:mi ija 0 72 -42
b:mi jef -28 45 -8
b:mi jurament 0 152 -27
b:mi la 47 -9 17
b:mi lad -47 11 -47
b:mi licenci -124 -95 0
b:mi line -52 -13 0
b:mi lug 0 66 -46
b:mi lugar 63 7 61
b:mi mam 74 56 119
b:mi mar 107 8 40
b:mi mari 98 0 22
b:mi matrimoni 0 64 -14
b:mi me 9 79 -39
b:mi medall -23 -112 0
b:mi mejor -21 -57 47
b:mi metadon -84 -201 -1
b:mi mism 266 0 109
b:mi mom 16 0 46
b:mi muj -51 -126 24
b:mi narc -57 -12 0
b:mi niet -122 -114 42
b:mi nin -201 -125 120
b:mi no 39 77 -23
b:mi nombr 35 183 -80
b:mi novi -12 73 89
b:mi nuer 48 17 11
b:mi numer -5 59 -23
b:mi padrastr 93 132 -14
b:mi padrin -58 22 -84
b:mi pais -5 175 -76
b:mi pan 78 -101 94
b:mi pap 95 71 52
b:mi parej 86 76 42
b:mi part 47 0 28
b:mi pastill -19 -45 0
b:mi patron 73 4 71
b:mi perr 144 -3 53
b:mi perrit -79 -80 0
b:mi plan -25 -50 0
b:mi playlist 67 0 26
b:mi prim 42 49 -7
b:mi propi -16 -56 44
b:mi puebl -64 22 -54
b:mi razon -61 -7 0
b:mi roommat 0 66 -56
b:mi salon -94 -80 0
b:mi senor 6 127 -58
b:mi sobrin -63 -118 86
b:mi sobrina 0 80 -39
b:mi suegr -9 38 -49
b:mi tel -48 -2 0
b:mi testament 69 0 24
b:mi tia -102 -156 4
b:mi tierr -46 -9 0
b:mi tio -160 36 -84
b:mi turn -1 50 -10
b:mi ultim 139 -15 88
b:mi vecin -253 -185 45
b:mi velori 240 0 43
b:mi vid 113 -11 20
b:mi viej 17 -149 86
b:mi viejit 44 -7 49
b:mi y 69 -10 113
b:mi yo -65 -8 0
b:midair like -48 -8 0
b:middl of 75 -11 40
b:midnight $ 107 107 -20
b:midnight back -64 -9 0
b:mied $ 64 56 76
b:mied a 28 18 -94
b:mied de 146 -3 176
b:mied la -53 -43 0
b:mied y -60 -31 0
b:mientr se 53 0 18
b:miercol $ -15 -65 4
b:mierd $ 1 111 -96
b:might be -75 -13 -6
b:might have 55 0 14
b:might not 41 0 56
b:mij que -77 -30 0
b:mil $ 13 -54 14
b:mil dias -81 -46 0
b:milagr $ -68 -15 0
b:mile $ -45 6 -37
b:mile without -18 -46 0
b:milk $ -40 65 -22
b:milk and -12 -56 0
b:milk sat 47 0 39
b:min $ 84 1 54
b:min ago 107 0 94
b:min away -2 86 -35
b:min i 0 59 -34
b:min out -22 -126 -35
b:min somebodi 0 52 -20
b:min tard -60 -7 0
b:mind about -52 -3 0
b:mind is -25 51 -36
b:mine $ 123 -36 80
b:mine and 20 -45 20
b:mine had 8 78 -25
b:mine is 64 -2 28
b:mineral $ -18 -79 0
b:minibar and 0 99 -64
b:minut $ 87 429 -58
b:minut adentr 0 55 -21
b:minut ago 117 0 93
b:minut and -89 -172 -24
b:minut away 0 90 -74
b:minut de -3 125 -40
b:minut from -3 128 -73
b:minut i -12 -82 0
b:minut y 7 -85 -2
b:mio $ -70 1 -5
b:mio es 0 114 -34
b:mir al 46 -64 93
b:mir el 68 27 14
b:mir las 19 -28 70
b:mir lo 51 0 39
b:mir mami 26 53 11
b:mir por 0 79 -123
b:mir ya 0 80 -130
b:mirador y 54 0 45
b:mis $ 61 -21 2
b:mis 72 98 0 32
b:mis 74 55 0 60
b:mis anos 0 49 -21
b:mis aret 63 -1 36
b:mis cart 48 0 27
b:mis cher -7 -53 0
b:mis cipot 46 0 15
b:mis comp -99 19 -114
b:mis cos 90 -1 60
b:mis fot 55 0 26
b:mis herramient 50 0 17
b:mis hijo 138 0 64
b:mis ijos 46 0 4
b:mis morr -61 -7 0
b:mis parch 0 39 -53
b:mis pastill 98 5 27
b:mis patin -64 -182 0
b:mis plant -162 -53 0
b:mis prim -22 124 -58
b:mis tenis 182 0 79
b:mis tir 0 230 -155
b:mism $ 204 36 70
b:mism que -80 -47 7
b:mismo $ 82 0 27
b:miss a -25 -107 0
b:miss group 17 160 -30
b:miss her -49 -15 0
b:miss it -38 -48 4
b:miss my -164 -102 -114
b:miss q 48 0 20
b:miss the 17 -67 66
b:mistak and 163 0 44
b:mistak my -48 -3 0
b:mix up 48 -2 16
b:mochil $ 51 0 8
b:mochil por -57 -12 0
b:mod $ -57 -38 -4
b:modul 4 -89 -73 0
b:mojarr y -7 -53 0
b:molest y -69 -57 5
b:molli at 0 51 -35
b:mom $ -41 3 -133
b:mom abt 48 0 31
b:mom ask -31 64 -16
b:mom at 92 -16 13
b:mom bf 57 4 54
b:mom boyfriend 122 0 70
b:mom cabinet 41 1 76
b:mom has -97 -13 0
b:mom i 165 -8 167
b:mom is 3 -30 52
b:mom it 45 0 30
b:mom keep -59 -48 -4
b:mom leav 7 125 -78
b:mom not 65 0 103
b:mom oxi -51 -22 -5
b:mom right 42 0 58
b:mom think 62 31 1
b:mom to -80 -66 2
b:mom took 99 1 33
b:mom use 0 175 -118
b:mom want -10 52 -20
b:mom was 0 52 -61
b:momma kept 0 80 -76
b:mon de -7 -59 -11
b:mon en -1 -79 0
b:mon encim 0 46 -45
b:monday $ -101 -256 71
b:monday and -65 -146 6
b:monday dont 30 70 -19
b:monday i 126 -23 110
b:monday is 99 158 -60
b:monday or -2 63 -48
b:money $ -46 10 -3
b:money and 14 167 1
b:money gone 0 45 -15
b:money in 0 56 -60
b:monkey bar -9 -105 0
b:mont le -50 -55 0
b:month $ 13 16 92
b:month ago -71 -54 0
b:month down 0 67 -11
b:month gone 34 147 -27
b:month it 0 29 -50
b:month klonopin 48 0 57
b:month no -96 -60 0
b:month of 116 -13 85
b:month off -9 -62 0
b:month worth 64 0 8
b:monton $ -81 -6 0
b:monton de 133 0 102
b:mor $ 141 -31 115
b:mor de -145 -9 6
b:mor del -48 -2 0
b:mor en -42 -55 7
b:mor ni -49 -10 0
b:mor no -54 -18 6
b:mor sin 59 -9 18
b:mor y 90 -5 24
b:mord la 0 63 -16
b:mordi la -39 88 -57
b:more $ 99 264 -54
b:more in -31 -82 15
b:more it 47 32 -8
b:more of 59 -11 55
b:more than 204 145 -94
b:more time -56 -10 17
b:more where 60 0 23
b:moreton es -50 -50 0
b:morir $ 122 -6 14
b:morir quiero -75 -2 0
b:morirm quiero -59 -3 0
b:morn $ 48 72 -58
b:morn and 23 59 -28
b:morn group -32 -51 0
b:morn i 120 -27 100
b:morn one -45 -40 0
b:morn was -71 -64 0
b:morphin patch 45 0 13
b:morr y -61 -7 0
b:mortal per -47 -57 0
b:mot $ -140 145 -153
b:mot y 83 42 31
b:motel on 60 0 38
b:motel room 59 0 29
b:mother $ -46 -55 0
b:mother after 56 0 31
b:mother found -15 -53 0
b:mother in -62 -38 -6
b:mother ring -22 -50 0
b:mother say -51 -45 0
b:mother threw 0 68 -19
b:mother to 13 96 -85
b:mouth $ 109 2 47
b:mouth and 52 0 29
b:mouth from -36 -86 0
b:mouth i -47 -35 0
b:mouth is -4 119 -144
b:move $ 70 104 -9
b:move a -10 -59 0
b:move me -7 -52 -2
b:move my 6 -36 60
b:move on 67 0 30
b:move out -26 35 -67
b:move school 0 82 -71
b:move to -161 -191 -4
b:move up -52 -22 0
b:move went 0 48 -16
b:movi $ -36 -85 0
b:movi where 74 0 39
b:movil de 60 0 31
b:movil fuer -101 -45 0
b:much $ 90 -37 109
b:much all 50 0 12
b:much for 18 110 -25
b:much gan -48 -63 3
b:much i 45 19 -54
b:much it 103 0 98
b:much longer 101 2 31
b:much of 70 0 55
b:much suen 103 -3 67
b:much to -187 -34 0
b:much y 20 101 -17
b:mucho $ 67 0 10
b:mud a -46 -20 0
b:mud pa 0 45 -16
b:mudanz $ -69 -68 0
b:muebl bar 0 88 -84
b:muebl que 67 0 59
b:muer $ 26 -18 96
b:muer de -52 -47 -10
b:muer mejor 55 0 11
b:muer por -18 142 -104
b:muer y -60 -66 0
b:muerd las 0 87 -51
b:muert $ 76 -3 2
b:muert de -68 -18 0
b:muert dej 0 51 -36
b:muert ellos 111 0 26
b:muert que 100 -8 15
b:muert tres -62 -54 0
b:muev $ 66 0 79
b:muev las 34 0 74
b:mug some -32 -62 0
b:muj me -50 -79 0
b:mund $ -14 -46 33
b:mund aqui 0 53 -30
b:mund le 57 0 64
b:mund tod 49 0 13
b:munec y 129 0 66
b:murder me -40 -50 0
b:muri $ -4 52 -43
b:muri de -46 -75 0
b:muri en 0 95 -3
b:muri per 0 120 -75
b:music $ -47 -20 16
b:music that 0 64 -42
b:must be -115 -70 0
b:must report 73 0 26
b:muy cortit -70 -66 0
b:muy debil 48 0 27
b:muy fuert 132 19 86
b:my 40th -62 -7 0
b:my address 138 0 40
b:my affair 163 0 76
b:my age -43 -45 11
b:my allergi -46 -5 0
b:my ankl 90 -17 50
b:my answer 1 142 -22
b:my apron -49 -33 0
b:my arm 222 39 183
b:my aunt -224 -97 -63
b:my babi 162 -21 69
b:my babysitt 0 81 -98
b:my back -118 -17 -101
b:my backpack 77 25 11
b:my badg -25 -78 0
b:my bag -36 -51 85
b:my bard -47 -21 0
b:my bday 60 78 -29
b:my beard -61 -50 0
b:my bedroom 57 0 46
b:my beneficiari 114 -4 51
b:my best -81 -146 0
b:my birthday 33 62 -6
b:my block 48 0 41
b:my bodi 191 -23 157
b:my bone 0 110 -130
b:my book -84 -32 3
b:my boot 36 45 -83
b:my boss -81 49 -136
b:my boy 8 -58 40
b:my boyfriend 80 84 57
b:my brace -45 -52 0
b:my brain 171 14 9
b:my breath 12 145 -106
b:my breathalyz 0 70 -52
b:my brother -72 -49 -86
b:my buddi 94 181 -42
b:my bupe 0 93 -60
b:my buprenorphin -36 -66 -36
b:my bus -54 -228 0
b:my butt -27 -62 0
b:my calf 118 0 32
b:my calv -46 -5 -5
b:my card -3 89 -73
b:my case 24 0 66
b:my cat 26 -62 38
b:my certif 62 -10 46
b:my chair 17 192 -105
b:my charact -5 54 -29
b:my chart -12 53 -41
b:my check -6 70 -47
b:my cheek 0 63 -153
b:my chest -60 -1 89
b:my coat 111 25 32
b:my coffe 48 -26 46
b:my commut 125 -8 48
b:my couch 0 70 -68
b:my counselor -72 -104 -27
b:my counter 0 119 -53
b:my countri 0 64 -50
b:my cousin 46 119 -41
b:my crack -27 -83 0
b:my cup 0 63 -65
b:my cuzin 0 47 -37
b:my dad 120 -165 210
b:my daughter 73 174 -174
b:my dead -64 179 -99
b:my debat -58 -1 0
b:my debit 0 37 -59
b:my desk -74 26 -22
b:my dog 131 -78 60
b:my door 72 -42 116
b:my dose -18 102 -54
b:my drink 38 116 104
b:my drug -89 -21 -23
b:my duti 64 0 18
b:my ear -56 69 15
b:my emergenc -52 -45 0
b:my end -47 -52 29
b:my ex 215 107 108
b:my eye 319 168 42
b:my father -45 -29 -5
b:my feel -1 23 -47
b:my feet -127 -59 -43
b:my file 7 67 -19
b:my film 0 59 -26
b:my finger -123 25 -35
b:my first 33 4 -138
b:my foot 93 -32 27
b:my forearm 69 -10 61
b:my foreman 97 0 24
b:my foster 11 46 -11
b:my friday -21 -83 0
b:my fridg -92 -49 0
b:my friend -47 -81 -6
b:my funer 128 0 39
b:my furnitur -48 -12 0
b:my gabapentin -7 -4 -68
b:my girl 196 -41 86
b:my girlfriend -70 -4 64
b:my goal -62 -3 0
b:my goldfish -48 -8 0
b:my gps -59 -18 0
b:my granddaught -82 -95 -1
b:my grandkid -39 -49 0
b:my grandma 42 -60 29
b:my grandpa 81 -7 79
b:my grandson -9 -72 23
b:my group -10 -58 0
b:my gun -32 -47 41
b:my guy -12 31 -106
b:my hair -150 -199 -2
b:my hand 312 7 173
b:my har 120 0 64
b:my hart 49 11 3
b:my hat -26 -65 0
b:my head -9 -151 107
b:my hear -65 -95 1
b:my heart 111 64 69
b:my hip 15 -33 82
b:my homework -26 -49 0
b:my hour -53 -55 0
b:my hous 134 19 31
b:my husband -61 -124 6
b:my id 51 -15 62
b:my in -67 -53 0
b:my inhal 41 -32 63
b:my insulin 72 0 142
b:my insur -79 -57 0
b:my jacket 60 0 49
b:my jaw 42 125 -22
b:my job -32 -130 0
b:my key -46 -101 54
b:my keyboard 67 -8 35
b:my kid 81 239 -37
b:my klonopin 36 111 -61
b:my knee -113 -73 32
b:my knuckl 115 -1 102
b:my landlord -29 -101 50
b:my lane -18 -54 0
b:my lap 90 -46 263
b:my last 114 -17 96
b:my late -19 110 -50
b:my left 3 10 -51
b:my leg 269 45 94
b:my life -7 94 -23
b:my lil 128 0 67
b:my lip 149 9 44
b:my list 24 -105 52
b:my littl 48 -43 136
b:my lizard -73 -29 0
b:my manag -12 117 -44
b:my marriag -19 6 -52
b:my med -9 -59 -2
b:my methadon 66 129 122
b:my mind 89 -123 86
b:my mom 120 7 -40
b:my morphin 45 0 13
b:my mother -136 -90 -62
b:my mouth -16 111 -84
b:my naltrexon -6 131 -66
b:my name -53 83 -63
b:my nap -48 -3 0
b:my neck -145 -97 35
b:my nephew -50 -59 55
b:my new 89 -15 65
b:my next -3 85 -5
b:my niec -4 -71 40
b:my note 163 0 23
b:my number -1 86 -26
b:my old -200 9 -159
b:my own 219 181 45
b:my palm 98 33 -30
b:my parent 54 1 57
b:my park -62 -52 3
b:my partner -29 40 -89
b:my patient 10 -60 37
b:my paycheck 0 107 -81
b:my pee 39 76 -13
b:my phone -110 94 -163
b:my pill -101 -136 -1
b:my playlist 155 0 17
b:my plug -5 -77 -4
b:my po -17 25 -86
b:my pocket -31 -22 -49
b:my porch -53 -9 12
b:my probat -18 67 -49
b:my prozac -5 -46 0
b:my pupil 14 135 -28
b:my record 74 0 51
b:my relaps -65 -40 32
b:my remain 92 0 57
b:my resum -62 -63 0
b:my retir 106 0 29
b:my ride -17 -59 -5
b:my ring 136 0 50
b:my room 48 61 41
b:my roomat 34 51 48
b:my roommat -42 -199 60
b:my safeti -153 -67 0
b:my school 95 -4 16
b:my scrub 0 52 -10
b:my seat -55 -68 -49
b:my seizur 80 0 141
b:my sergeant 0 147 -97
b:my seroquel 51 0 31
b:my servic 133 -1 39
b:my session 0 215 -86
b:my shift 47 290 -60
b:my shoe -54 93 -54
b:my shot 24 -56 17
b:my shoulder -74 44 -106
b:my sister -22 -50 22
b:my size -47 -7 -7
b:my skin 17 230 -205
b:my skull -22 47 -48
b:my sleep 147 0 118
b:my sleev 83 63 0
b:my slot 0 85 -73
b:my sobrieti -5 192 -123
b:my social 142 0 64
b:my soul -38 -46 0
b:my sponsor -103 -144 -12
b:my squad -75 -63 0
b:my step -55 -21 0
b:my stepdad 304 -2 169
b:my stepfath 103 40 51
b:my stepmom -19 227 -152
b:my stomach 29 -20 67
b:my stori -87 -98 0
b:my strip -59 25 -72
b:my stuff 54 -32 52
b:my sub 0 188 -127
b:my sublocad -9 60 -21
b:my suboxon 85 -11 4
b:my supervisor 10 -62 34
b:my switch 219 -2 103
b:my take -59 245 -173
b:my tax -102 -38 0
b:my team -46 -18 0
b:my teeth -24 133 -119
b:my telephon 48 0 43
b:my tent 45 0 41
b:my test -1 92 -35
b:my therapist 71 -47 65
b:my thigh 323 0 245
b:my throat -13 45 -66
b:my thumb -182 -151 -41
b:my time 118 -15 92
b:my toddler -83 -71 50
b:my tongu -17 46 -80
b:my tool 27 0 49
b:my tooth -46 20 -13
b:my trazodon 52 0 24
b:my truck 7 106 -150
b:my tuesday 48 62 -24
b:my turn -30 -58 8
b:my ua -6 39 -78
b:my umbrella -13 -80 0
b:my uncl -47 -47 -29
b:my usual 49 -7 13
b:my vitamin -122 -38 0
b:my voic -75 -10 0
b:my walk -27 -63 0
b:my wallet -95 76 -100
b:my water -25 -62 -18
b:my week -66 -114 -6
b:my whole 57 54 70
b:my wife 55 -160 117
b:my winter -23 45 -27
b:my wisdom -50 -69 -5
b:my wrist 37 -69 75
b:my xanax 0 113 -65
b:my xbox 33 74 -4
b:my year 72 0 62
b:my zoloft 3 -65 60
b:myself $ -97 -184 80
b:myself a -104 -24 0
b:myself after 118 0 12
b:myself again -94 -58 2
b:myself and 79 94 -4
b:myself but 119 -3 12
b:myself deliber 73 0 26
b:myself from -72 -31 11
b:myself i -289 -100 25
b:myself id 59 52 -35
b:myself in -86 -60 -12
b:myself it 56 42 100
b:myself n 44 0 71
b:myself off -64 30 -23
b:myself or -137 -13 0
b:myself out -77 139 -174
b:myself throw 6 98 -116
b:myself w 45 76 -104
b:myself walk 154 0 64
b:myself with 93 -53 43
b:n he 58 0 64
b:n i 103 64 72
b:n im 13 118 -91
b:n it 5 140 -124
b:n my 171 -4 137
b:n now -3 71 -76
b:n they 91 -5 45
b:na grav -46 -8 0
b:na ma 0 38 -79
b:nad $ 109 132 -116
b:nad de -106 -101 -10
b:nad estoy -48 -8 -3
b:nad grav -79 -48 0
b:nad la -9 -53 0
b:nad mas -61 -16 -89
b:nad no 0 52 -27
b:nad pendient 48 0 51
b:nad per 131 0 11
b:nad sol -26 -51 24
b:nad y 53 70 13
b:nad yo 0 81 -31
b:nadi $ -27 57 -44
b:nadi de 0 48 -33
b:nadi el -50 -43 -3
b:nadi en 24 91 -29
b:nadi mir 0 67 -90
b:nadi se 67 0 37
b:nadi va -82 -2 -35
b:nail in 52 0 36
b:nail polish -61 -15 0
b:naloxon no 47 0 5
b:naltrexon al 0 46 -5
b:naltrexon all 0 68 -21
b:naltrexon bottl 0 65 -10
b:naltrexon la 0 125 -29
b:naltrexon me -16 -49 -8
b:naltrexon sinc -1 -55 0
b:naltrexon y -26 -80 0
b:name $ -40 -60 15
b:name and 7 309 -158
b:name into 56 0 31
b:name is -35 -51 0
b:name it -48 -101 0
b:name now -41 -76 0
b:name off 92 91 -22
b:name on 54 -6 37
b:name shot 46 0 19
b:name today 60 -16 33
b:nap $ -172 -111 -1
b:narc en -57 -12 0
b:narcan in -38 -51 29
b:nariz com 0 63 -22
b:natur do 55 0 54
b:navaj $ 47 0 8
b:navaj en 48 0 18
b:navid $ 66 -24 78
b:near my 1 68 -56
b:near the -99 -53 0
b:necesit algo 0 109 -204
b:necesit habl -3 59 -37
b:necesit mi -10 -63 0
b:necesit par -20 -50 73
b:neck $ -53 -64 4
b:need $ 70 0 71
b:need a 82 -65 69
b:need an -22 53 -42
b:need em 87 0 47
b:need help -34 -63 0
b:need it 133 78 1
b:need sharpen -64 -11 0
b:need somebodi 63 0 31
b:need someth 0 192 -217
b:need the 45 155 -1
b:need to -114 -140 -43
b:need valu 46 0 43
b:needl $ 8 70 -12
b:needl and -72 -46 -41
b:needl felt -29 -54 0
b:needl in -18 3 -76
b:needl still 34 0 68
b:negr $ 7 61 -23
b:negr ahi 0 50 -41
b:neighbor and -11 24 -50
b:neighbor befor 28 0 47
b:neighborhood $ 0 205 -100
b:nen $ -100 -7 2
b:neon sign 0 69 -43
b:nephew has 48 0 43
b:nerf gun -47 -8 0
b:nerv to 155 0 109
b:nervios por -30 -61 0
b:nervous but -47 -26 0
b:net ya 58 15 19
b:netflix pag 60 0 20
b:neurolog has -46 -20 0
b:never $ -52 -96 -2
b:never been 70 0 50
b:never born 43 0 58
b:never gave -75 11 -15
b:never go 28 155 -121
b:never gonna 0 66 -102
b:never have 89 0 86
b:never let -17 -69 0
b:never onc -55 7 -5
b:never one 0 87 -47
b:never said 0 232 -123
b:never see -28 -91 2
b:never thought -43 -68 0
b:never told -5 156 -188
b:never want 211 -1 11
b:never was -38 -61 22
b:new $ -136 -28 5
b:new day 0 48 -28
b:new dose 13 -63 37
b:new med -50 -2 13
b:new one 158 -24 75
b:new person -113 -10 0
b:new pipe -53 -62 0
b:new prior 0 45 -3
b:new schedul -1 51 -16
b:new teeth -33 -57 0
b:new year 179 -5 58
b:news about -73 -5 0
b:news i 53 0 40
b:newspap i 0 55 -66
b:next $ -5 92 -14
b:next door -53 -10 15
b:next four 0 120 -33
b:next life 153 0 12
b:next month -61 -102 0
b:next one -31 -69 0
b:next room 37 57 -32
b:next to 95 -99 72
b:next week 51 -61 133
b:ni el 7 242 -21
b:ni en 3 52 -93
b:ni gan -68 107 -12
b:ni grup 57 0 44
b:ni juev 57 0 44
b:ni la -67 -77 -2
b:ni le 77 5 42
b:ni lo -26 -192 11
b:ni manan 57 13 35
b:ni me -68 -40 -65
b:ni mod -44 -76 57
b:ni nad 38 -84 48
b:ni nunc 0 138 -100
b:ni par 0 77 -29
b:ni respir 50 28 21
b:ni se -43 -106 15
b:ni un -19 -161 0
b:ni una -84 -96 -37
b:nice about -56 -34 0
b:nice but 0 152 -87
b:nice famili 56 0 17
b:nice to 97 -20 57
b:nice view -60 -2 26
b:nich y 58 0 22
b:nick my -49 -14 0
b:niet $ -78 -44 0
b:niet dic 0 51 -36
b:niet me -10 -63 0
b:niet y -3 49 -26
b:niet ya -54 -48 0
b:night $ -197 169 -259
b:night all -44 -86 0
b:night an 61 0 33
b:night and 122 -21 162
b:night for 61 46 -20
b:night i 207 54 58
b:night im -47 -53 23
b:night in 47 -72 22
b:night no 14 -107 22
b:night now -61 -24 17
b:night of -1 110 -93
b:night sinc 0 70 -11
b:night staff 116 -25 22
b:night then 65 32 -12
b:night this 14 46 -32
b:night was -10 -60 3
b:night when 0 59 -20
b:nin $ 83 32 -11
b:nin en -56 -13 -4
b:nin llor 82 0 11
b:nin me 3 67 -52
b:nin no -101 -64 3
b:nin se 75 60 87
b:nin tien -150 -16 0
b:nin y 149 -28 110
b:nine $ -38 273 -117
b:nine dollar 0 45 -33
b:nine next 58 0 27
b:nine of -65 -80 0
b:nine week 0 79 -76
b:nineti day -12 -47 0
b:ningun $ -20 -51 25
b:nite i 61 0 33
b:nite like 0 74 -43
b:nite one 64 0 20
b:no $ -370 -329 -236
b:no 4 41 78 -16
b:no a -106 -52 0
b:no agarr -32 -84 0
b:no aguant -74 -41 -79
b:no alcanz -37 -63 -5
b:no alcohol -15 87 -56
b:no amanec 177 0 163
b:no amanezc 111 0 74
b:no and -190 -15 -56
b:no arregl -14 -56 0
b:no baj 14 99 -20
b:no beb 0 57 -21
b:no becaus -51 101 -36
b:no booz -10 -110 0
b:no box -93 -38 0
b:no cab -47 -32 0
b:no cap 75 -6 68
b:no clinic 0 72 -35
b:no consumi -9 -67 0
b:no contest 159 85 67
b:no cre -4 18 -91
b:no crumb -49 -46 0
b:no cubri 0 126 -22
b:no cuent 0 53 -45
b:no cut 16 -37 111
b:no dan -101 -30 0
b:no de -17 -51 0
b:no dej 139 -104 85
b:no del 113 0 42
b:no despert 80 0 43
b:no despiert 101 -53 96
b:no dig 0 69 -80
b:no doleri 53 0 18
b:no dose -4 73 -30
b:no duerm 0 145 -111
b:no e -73 -38 -12
b:no encuentr 12 -56 8
b:no entendi 72 -19 20
b:no era -34 113 -35
b:no es 320 333 -27
b:no esper 38 0 58
b:no esta -226 -86 -2
b:no estar 90 -12 53
b:no este 63 0 44
b:no estoy 150 -25 152
b:no excus -18 67 -10
b:no fall 24 0 53
b:no fent 0 60 -23
b:no fren 45 0 13
b:no fue 219 309 10
b:no fueron 0 52 -63
b:no fui 47 161 -31
b:no gap -35 -81 0
b:no gast 0 77 -42
b:no grit -47 -10 0
b:no ha -29 -59 0
b:no hab 55 0 47
b:no hac -51 -31 16
b:no hag -59 -47 5
b:no harm -51 -8 0
b:no hay 82 321 -200
b:no he -144 119 -131
b:no hub 85 20 16
b:no i -258 -103 -76
b:no im -154 -145 7
b:no intent -69 -7 0
b:no ir 0 108 -108
b:no just -52 -16 0
b:no kier 65 0 2
b:no la -5 6 -152
b:no las 21 56 -58
b:no le 82 59 62
b:no les 6 70 -17
b:no list -86 -71 0
b:no llam 45 0 32
b:no lleg 26 87 23
b:no llev -9 -66 24
b:no llor -89 -45 0
b:no lo 177 -68 153
b:no longer -218 137 -89
b:no los 70 0 39
b:no m 0 96 -44
b:no maam -51 -80 0
b:no me 127 205 119
b:no mejor 0 18 -49
b:no merezc 0 160 -112
b:no meth -53 -21 0
b:no mij -88 -31 0
b:no mir 110 0 104
b:no more 135 -3 51
b:no need -82 -73 0
b:no no -97 -126 29
b:no not -56 -56 0
b:no one 14 25 -135
b:no opioid -65 -42 0
b:no pas 150 -24 117
b:no peg -33 52 -35
b:no pens -24 -67 5
b:no per 98 -9 12
b:no perdon 33 -46 17
b:no piens -9 82 -34
b:no pill -79 -61 0
b:no plan -100 -19 0
b:no podi -86 -43 -34
b:no point 69 35 -86
b:no por -23 -11 -82
b:no posit 88 0 97
b:no precis 59 0 42
b:no pregunt 79 84 12
b:no prend 0 45 -79
b:no problem -50 -82 0
b:no pued 79 112 -19
b:no puedo 1 -54 15
b:no que -118 -161 0
b:no qued 0 61 -11
b:no queri 103 85 26
b:no quier -238 -28 48
b:no quiero 171 -21 123
b:no quis -9 140 -22
b:no realli 70 32 36
b:no reason 142 -26 79
b:no recai -12 -56 0
b:no regres 0 72 -42
b:no regret -121 -68 0
b:no respond 26 204 -95
b:no sal 79 65 -25
b:no salg -9 -18 63
b:no screen -10 -55 0
b:no se 113 275 -159
b:no sea 101 -9 29
b:no ser -29 -49 7
b:no side -13 -52 13
b:no siempr 0 65 -60
b:no sient 90 -9 248
b:no sig 0 47 -63
b:no sirv -46 174 -231
b:no sleepless -30 -45 0
b:no sub 0 66 -39
b:no suen 55 0 30
b:no susurr 0 30 -45
b:no sweat -30 -45 0
b:no te 91 -12 29
b:no teng -327 7 -164
b:no tent -54 -105 0
b:no thank -89 -68 0
b:no the -111 -35 0
b:no thought -59 -9 0
b:no tien -71 -116 4
b:no to 118 6 19
b:no troubl -51 -49 0
b:no urg -52 -73 0
b:no use -37 121 -10
b:no va 33 105 -44
b:no valg 0 106 -34
b:no viv 37 166 -167
b:no volver 47 0 26
b:no voy 37 -21 87
b:no vuelv 56 178 -26
b:no water -18 -51 0
b:no weed -20 -88 0
b:no wine -11 -85 0
b:no wit 0 56 -36
b:no xanax 0 46 -28
b:no yo -77 -25 0
b:nobodi call 40 81 -55
b:nobodi can 196 53 30
b:nobodi care -29 47 -40
b:nobodi clock 0 104 -56
b:nobodi drank -42 -47 0
b:nobodi els 9 53 -80
b:nobodi ever -64 -43 0
b:nobodi has 40 -65 110
b:nobodi home 0 58 -56
b:nobodi is -50 -52 58
b:nobodi know 29 65 -80
b:nobodi need -55 -13 0
b:nobodi see 45 0 10
b:nobodi will 41 112 -7
b:nobodi would -63 -21 36
b:nobodyl be 21 0 58
b:noch $ -49 65 -26
b:noch cen -46 -58 0
b:noch cuand 87 0 52
b:noch hay 3 38 -61
b:noch hoy 35 -36 68
b:noch lo 62 -12 32
b:noch me 118 17 116
b:noch no 46 141 -41
b:noch que 0 30 -53
b:noch sin 0 73 -17
b:noch tres 34 41 71
b:noch y -29 -132 12
b:nod $ -17 -55 69
b:nois $ 63 -11 31
b:nois and 64 0 21
b:nois to 50 0 12
b:nom $ 45 -85 86
b:nom esper 41 0 66
b:nom falt 40 83 -89
b:nom la -15 -91 53
b:nom me 89 2 45
b:nom pasenm 0 66 -61
b:nom que 31 0 54
b:nom una 0 182 -98
b:nombr $ 61 -31 71
b:nombr de 23 207 -64
b:none $ -55 4 -29
b:none for -12 40 -66
b:none left -22 37 -56
b:none of 52 -44 54
b:none til 0 53 -40
b:none when -59 -72 0
b:nonstop and 0 87 -30
b:noon like 7 0 52
b:noon so -88 -57 0
b:noon there 0 40 -58
b:norco and 30 70 20
b:norco dihrea 0 45 -24
b:normal $ 6 -77 1
b:normal it 0 45 -24
b:normal porqu 0 46 -18
b:nort el 0 48 -33
b:nort hoy 0 106 -42
b:nos amarr 0 94 -29
b:nos bendeci 0 86 -7
b:nos dej -50 -20 -1
b:nos dieron -46 -29 0
b:nos ensen -52 -17 0
b:nos haci 0 150 -26
b:nos met -34 -46 0
b:nos reim -37 -57 0
b:nos toc -25 107 -22
b:nos va 63 -3 34
b:nos vem 139 -39 52
b:nose is -65 106 -93
b:not $ -26 109 -100
b:not a -62 -108 50
b:not abl 0 56 -41
b:not alon 47 -59 8
b:not answer 51 81 58
b:not at -109 -68 0
b:not bad -119 -79 0
b:not be -2 -47 47
b:not by -2 93 -30
b:not coke 41 0 120
b:not come -26 190 -63
b:not cut -50 -6 0
b:not deep 55 0 16
b:not disturb 59 0 29
b:not done 90 0 71
b:not drink -34 -189 0
b:not empti -54 -21 0
b:not end -46 -27 0
b:not even 15 -85 22
b:not exist 66 -1 23
b:not for 136 216 -50
b:not forget 0 11 -56
b:not give -3 -127 43
b:not go -273 -92 -70
b:not gonna -141 60 -148
b:not good -63 -30 0
b:not had 0 70 -4
b:not have -128 -31 0
b:not how 0 61 -43
b:not i 130 -29 29
b:not in -139 -82 38
b:not joke 21 164 -125
b:not just 61 -49 6
b:not kid 69 66 5
b:not know -111 -101 19
b:not like 145 0 31
b:not lock 65 0 50
b:not lol 252 0 49
b:not make 165 -27 110
b:not me -86 -9 -64
b:not move 113 0 27
b:not much -59 -12 0
b:not my 8 -207 6
b:not ok 52 0 19
b:not on -4 103 -105
b:not onc -66 -47 0
b:not open -56 -145 34
b:not out 29 -2 73
b:not pick -20 -80 -8
b:not plan 89 -3 55
b:not play 1 62 -35
b:not pour 41 0 56
b:not pregnant -50 -112 0
b:not quit -63 -70 0
b:not safe 224 0 35
b:not see 178 0 55
b:not sleepi 64 0 6
b:not smoke -65 -80 0
b:not taken -85 -71 0
b:not the -21 -96 -11
b:not there -45 -25 0
b:not think -97 -10 0
b:not til 0 71 -26
b:not to 156 100 81
b:not told 0 45 -33
b:not use -12 -57 0
b:not wait 109 0 43
b:not wake -49 -2 3
b:not want -128 -40 0
b:not what -49 -22 0
b:not work -93 140 -60
b:not worth -5 187 -110
b:notari desd 0 47 -18
b:notch was 0 55 -75
b:note $ -63 -57 31
b:note sound -52 -17 0
b:notebook for -38 -48 0
b:noth $ -99 -40 -71
b:noth and -55 -29 0
b:noth broken -24 -77 0
b:noth els -30 -50 0
b:noth happen -28 21 -45
b:noth he -109 -86 0
b:noth help 0 85 -94
b:noth is -59 38 -41
b:noth left 203 0 101
b:noth my 0 46 -35
b:noth stick 0 55 -41
b:noth there -47 -9 0
b:noth to -30 -90 29
b:noth will 24 48 -49
b:noth work 0 52 -22
b:notic $ 146 247 -82
b:notic that 67 0 66
b:noved $ -20 -60 0
b:novel $ 90 -11 7
b:novemb on -49 -14 0
b:novi convulsion 95 0 172
b:novi de 124 0 54
b:novi me 4 158 -141
b:novi traig 51 0 8
b:now $ -265 83 -171
b:now all 54 0 20
b:now and 102 23 -25
b:now but -20 30 -46
b:now i 188 -71 150
b:now if 12 0 50
b:now im -45 -54 -17
b:now is -1 62 -65
b:now it 99 -114 151
b:now mom 0 59 -20
b:now my 74 38 55
b:now never -16 -9 -51
b:now not 0 124 -90
b:now shes 45 26 -2
b:now so -46 -26 -15
b:now somebodi 32 0 51
b:now thank -59 -38 0
b:now that -45 -74 0
b:now the 12 -17 53
b:now then -19 -92 0
b:now they 0 31 -47
b:now what 76 102 -72
b:now with -60 -71 -3
b:nub llam -56 -9 0
b:nubl la 48 0 27
b:nud $ 348 -23 112
b:nuer les 70 0 36
b:nuev $ 175 -82 34
b:nuev en -65 -35 46
b:nuev no 4 -142 20
b:nuev par -67 -19 0
b:nuev que -81 -27 0
b:nuev y -52 -72 0
b:number $ -3 -89 27
b:number 9 0 45 -15
b:number and -48 -2 -81
b:number for 12 -60 4
b:number four 53 0 24
b:number if -56 -57 0
b:number off 0 96 -68
b:number on 110 -1 117
b:number open 53 0 47
b:number six 48 23 67
b:number still 0 102 -27
b:number to -50 -65 6
b:nunc $ 40 113 96
b:nunc fueron 0 55 -30
b:nunc lo 17 92 -92
b:nunc se 0 62 -52
b:nunc voy 0 115 -58
b:nunc y 109 -5 111
b:nurs $ 75 -1 16
b:nurs and 16 -26 60
b:nurs i 279 -12 107
b:nurs never -75 -7 0
b:nurs shift -20 -52 0
b:o es -51 -23 5
b:o la -123 -102 5
b:o me -24 118 -58
b:o no -47 -112 0
b:o se -53 -17 0
b:o sea -22 -64 6
b:obedec $ 0 55 -38
b:obey it 18 0 49
b:object to 67 0 11
b:oblig a -3 44 -73
b:obra $ 123 -2 22
b:obra si 52 0 51
b:ocho $ 96 -54 38
b:ocul $ -59 -12 0
b:ocup lo -57 -12 0
b:ocup nunc 42 0 105
b:odd $ 86 -7 37
b:odd on -88 -5 0
b:ode on -59 -10 0
b:of 1 98 0 40
b:of 10 -52 -53 -5
b:of 6 47 0 7
b:of a -291 -149 -70
b:of age 0 93 -40
b:of an -67 -96 -34
b:of aspirin 20 0 53
b:of attend -64 -12 0
b:of be 11 180 -123
b:of bee 0 67 -48
b:of blue 47 0 12
b:of bottl -20 -47 0
b:of champagn 0 82 -15
b:of control 0 47 -8
b:of cough 34 0 64
b:of day -32 -56 0
b:of dinner 56 0 31
b:of egypt 0 29 -48
b:of eight -53 -63 0
b:of em -11 88 -70
b:of empti 46 0 22
b:of end 108 0 25
b:of everi -66 -65 0
b:of everyth -58 -46 29
b:of film 0 109 -41
b:of final -52 -1 0
b:of gin 104 0 168
b:of gum -21 -51 0
b:of harm -67 -12 0
b:of hay -52 -21 0
b:of her 87 -37 48
b:of homework 0 65 -39
b:of how -68 -44 -23
b:of it -97 134 -7
b:of kill -61 -7 2
b:of leav 64 0 62
b:of left 88 0 39
b:of life 106 -1 25
b:of me 49 -3 78
b:of milk -12 -56 0
b:of mom 66 0 9
b:of my 207 385 -69
b:of not -81 -33 2
b:of one 139 -43 66
b:of pay 0 59 -29
b:of pie -51 -7 0
b:of pill 97 -5 203
b:of rain 14 -55 7
b:of road 18 93 -17
b:of rum 2 84 -18
b:of sherri 0 53 -9
b:of sleep 53 0 47
b:of spell -47 -20 0
b:of spoon -46 -48 0
b:of staff -37 -78 0
b:of suboxon 0 61 -24
b:of tea -22 -74 0
b:of ten -2 151 -162
b:of that -22 -118 27
b:of the 258 -181 384
b:of them 140 233 -38
b:of this -91 -57 -12
b:of those -23 -61 0
b:of town -20 -54 0
b:of tri -14 104 -55
b:of us 8 95 7
b:of week -50 -16 0
b:of what 63 53 -27
b:of whiskey 9 -47 26
b:of wine -28 123 -76
b:of you -233 -53 -16
b:off $ 180 -2 -28
b:off a -207 187 -116
b:off at 29 -46 -7
b:off curb 67 0 11
b:off for 127 12 93
b:off from -66 -11 0
b:off half -32 -56 0
b:off heroin -32 -76 -2
b:off meth -17 -119 0
b:off methadon 0 52 -28
b:off my -11 129 -43
b:off nobodi 56 0 57
b:off one -76 -18 0
b:off shift 68 0 49
b:off the -71 67 -141
b:off then 17 -10 47
b:off this 55 0 54
b:off with -61 57 -47
b:offer me -65 -117 36
b:offic $ 103 9 16
b:offic when 0 86 -45
b:ofici ya -122 -18 0
b:ofrec un -54 -87 0
b:ofreci y -57 -56 0
b:oh well 52 -16 1
b:oid y 33 52 -27
b:oig music -1 58 -46
b:oig una 52 0 38
b:oig voc 20 0 53
b:oil chang -33 -49 8
b:oir a 42 0 49
b:ojal me 222 -20 150
b:ojal no 61 0 19
b:ojala no 84 0 58
b:ojos $ 35 -5 52
b:ojos cerr 107 0 32
b:ojos com -25 82 -42
b:ojos en 51 0 41
b:ojos yo -136 -43 0
b:ok $ 38 -90 24
b:ok appetit 134 0 15
b:ok bye 79 -10 69
b:ok i -62 -74 -38
b:ok if -45 -7 1
b:ok it 53 -12 38
b:ok reali -45 -30 0
b:ok so -54 47 -29
b:ok to -89 -80 0
b:okay $ -35 -54 3
b:okay and -100 -44 0
b:okay so 18 -32 60
b:okay with 61 -7 14
b:old $ -66 -94 0
b:old apart -23 -55 0
b:old babysitt 0 85 -12
b:old block 0 99 -78
b:old dealer -12 -54 -15
b:old friend 39 182 -44
b:old lighter -23 -45 0
b:old liquor -13 -81 0
b:old me -90 -126 -50
b:old neighborhood 0 205 -100
b:old phone 51 0 27
b:old photo -42 -54 0
b:old stash 0 46 -8
b:oli el 0 72 -26
b:oliend a 0 54 -60
b:oliv garden 101 0 40
b:olla $ -3 46 -22
b:olvid $ -10 -97 0
b:olvid la -97 -36 -14
b:on $ 129 154 26
b:on 5th 51 -5 4
b:on a 144 -43 -3
b:on all -64 2 -6
b:on and 46 -8 9
b:on away 0 83 -23
b:on bob -105 -58 0
b:on by -120 287 -178
b:on cut 78 0 69
b:on earth 199 0 35
b:on eggshel 0 29 -50
b:on everi -102 -136 0
b:on everyth -7 -65 -6
b:on facebook -8 -62 0
b:on fentanyl -7 -80 0
b:on file 72 -7 6
b:on friday -59 -109 59
b:on from 67 0 30
b:on god 31 0 55
b:on her 118 -1 33
b:on his 67 45 51
b:on hold 140 -3 75
b:on housekeep 59 0 29
b:on it -110 67 -37
b:on life -83 -142 0
b:on me -83 117 -113
b:on memori -1 74 -48
b:on meth 121 0 61
b:on monday -152 -39 -23
b:on my 186 133 -52
b:on our 48 -24 45
b:on picklebal -81 -66 0
b:on propranolol -46 -20 0
b:on purpos 326 22 210
b:on ray 0 60 -59
b:on rout 63 -8 24
b:on sale -58 -42 0
b:on saturday -11 199 -111
b:on sh 47 0 49
b:on sleep -73 -6 0
b:on sunday -76 -71 3
b:on the 55 -118 122
b:on their 0 48 -56
b:on this 70 -125 158
b:on thursday -6 70 -59
b:on till 0 53 -31
b:on time -246 -97 -23
b:on to -84 -45 0
b:on toast -20 -56 -6
b:on top 53 -4 95
b:on tuesday 84 37 12
b:on tv -46 -25 0
b:on video -54 -12 0
b:on weekend -1 164 -86
b:onc $ -67 13 -6
b:onc did -66 -47 0
b:onc the 17 65 -72
b:once $ 98 -18 73
b:once anos -10 -50 0
b:once de -13 49 -36
b:onda tod -5 67 -24
b:one $ 196 57 103
b:one about -48 -9 1
b:one after -60 -48 0
b:one and 34 42 -185
b:one back -22 -47 0
b:one bad 101 -1 89
b:one becam 0 246 -73
b:one becaus 63 -14 41
b:one beer 0 128 -78
b:one bite -66 -113 0
b:one bottl 70 21 93
b:one bullet 46 0 41
b:one by -50 -12 -1
b:one coin 0 48 -28
b:one day -20 -98 0
b:one for 85 187 -49
b:one from -43 65 -43
b:one glass 0 61 -33
b:one hand -21 20 -73
b:one hit 28 100 -9
b:one i -101 -101 0
b:one in 351 32 99
b:one is -124 -77 -74
b:one it -41 209 -100
b:one just 0 141 -113
b:one less 71 12 -7
b:one like 48 0 31
b:one more -179 -181 94
b:one of -19 -84 89
b:one open 52 -3 46
b:one patient -8 -46 0
b:one person 109 -2 78
b:one readi -38 -70 0
b:one so 182 46 44
b:one that 30 -18 109
b:one then 0 80 -37
b:one thing -80 156 -122
b:one to 194 6 101
b:one way 64 -32 70
b:one week -2 113 -7
b:one where 77 0 28
b:one who -86 -44 18
b:one with 56 -71 107
b:one without -78 -66 0
b:one wont -69 6 -6
b:one would 103 42 66
b:one year -149 -85 -39
b:one you 121 29 14
b:onion $ -112 -107 0
b:onli $ 65 -4 28
b:onli ever 0 90 -64
b:onli i -75 -7 0
b:onli in -8 -5 66
b:onli louder 0 48 -41
b:onli meant -99 65 -61
b:onli need 46 0 41
b:onli one 138 38 28
b:onli the -99 -46 0
b:onli thing 64 -47 30
b:onli to 18 -61 8
b:onlin $ 25 87 -22
b:onto the 171 0 108
b:open $ -85 -93 -44
b:open alert -51 -36 0
b:open all 57 0 22
b:open and 55 0 50
b:open bar -24 61 -71
b:open didnt -15 -54 0
b:open in -12 104 -134
b:open my 118 3 26
b:open on 47 57 38
b:open one 52 -1 47
b:open the -14 16 -96
b:open to -2 -21 52
b:open up -48 -39 87
b:opinion about 48 0 16
b:opinion no 54 0 7
b:opioid pleas -48 -30 0
b:or ani 175 0 54
b:or anybodi -67 -3 0
b:or anyon -70 -10 0
b:or be -88 -23 0
b:or do -91 -48 0
b:or dont 28 47 -16
b:or els 110 0 79
b:or ever 100 173 -37
b:or get 51 0 11
b:or is -90 -67 -12
b:or not -133 -96 0
b:or noth 42 -45 7
b:orang $ -55 -6 0
b:orang strip 0 136 -43
b:orbid la 0 72 -42
b:orden $ -92 -66 0
b:order $ -29 -71 -10
b:order a 39 125 0
b:order in -51 -29 0
b:order the 48 0 18
b:orfidal se 60 0 31
b:orgull del 0 55 -41
b:orland per 0 45 -16
b:oscar fing 0 50 -36
b:other $ 89 -15 36
b:other hand 96 24 80
b:other in -131 -29 0
b:other side 76 -37 69
b:other thing 217 150 4
b:other way 11 109 -117
b:otra $ -37 -70 -1
b:otra caj -85 -25 0
b:otra cos -29 -12 -67
b:otra escrib 0 13 -61
b:otra seman 153 10 138
b:otra sucursal -19 -45 0
b:otra vez -65 109 -39
b:otro $ -163 -18 -148
b:otro despu 0 22 -47
b:otro lad 97 -5 116
b:otro que 0 57 -10
b:otro yo 69 7 74
b:ought to 32 0 51
b:our old 55 -7 24
b:out $ 104 257 87
b:out a 1 22 -54
b:out again -90 -136 17
b:out and 10 151 -98
b:out at -7 -62 -48
b:out befor 34 70 -10
b:out by 41 -51 25
b:out cold 48 -13 20
b:out earli 59 0 15
b:out everi 41 75 -24
b:out for 231 257 -9
b:out go -59 -132 0
b:out his -8 -91 27
b:out how 47 0 42
b:out if 0 46 -112
b:out in 14 137 -99
b:out last 0 81 -41
b:out loud -126 -144 25
b:out me 10 41 -49
b:out my -67 -76 -26
b:out not 97 0 119
b:out now 38 3 119
b:out of 47 -140 233
b:out on -65 -35 10
b:out sick -43 -64 0
b:out tell 0 81 -86
b:out that 90 17 -70
b:out the -120 -220 23
b:out this 115 97 37
b:out twice -72 -117 21
b:out with -126 -36 -16
b:outsid $ 7 -40 89
b:outsid each -50 -18 0
b:outsid just 0 80 -76
b:outsid my 157 76 72
b:over $ 49 -9 105
b:over again -4 86 -96
b:over and 184 168 9
b:over befor 70 0 16
b:over here -29 102 -152
b:over i 8 89 -53
b:over it -57 -21 40
b:over me 71 27 19
b:over my -68 -27 -31
b:over the -243 -139 -63
b:over there 55 134 57
b:over to 52 -84 53
b:over with 105 -8 61
b:overdos and 67 -1 2
b:overdos in -56 -20 0
b:overdos on -74 -10 0
b:overpass i 63 0 43
b:overpass on 46 0 25
b:overwhelm by -45 -14 0
b:owe are 106 0 41
b:owe him 67 0 86
b:owe me -22 -54 40
b:own $ -45 -38 -41
b:own and 120 1 8
b:own birthday -45 -4 0
b:own face 69 0 39
b:own gun -51 -2 0
b:own idea -122 -17 0
b:own is 51 -22 37
b:own kitchen 33 0 56
b:own place -7 -54 0
b:own to 0 57 -29
b:oxi after -67 -26 0
b:oxi and 0 50 -76
b:oxi around 39 0 86
b:oxi bottl 65 0 103
b:oyo en -8 -54 0
b:pa abaj 56 0 38
b:pa la -78 21 -55
b:pa los -46 86 -94
b:pa mi 130 25 75
b:pa orland 0 45 -16
b:pa q 88 0 44
b:pa que 152 75 3
b:pa tod -7 -84 30
b:pace sinc 0 45 -16
b:pace the 0 97 -108
b:pachec en 0 78 -34
b:pacienci $ -48 -56 0
b:pacienci que 58 -1 6
b:pack $ 26 117 1
b:pack all 0 19 -52
b:pack is 59 40 -61
b:pack of 63 0 6
b:packag store 0 234 -51
b:padr $ 45 -3 20
b:padr que 28 87 2
b:padr ya -27 -73 0
b:padrastr me 0 50 -51
b:padrastr se 19 64 -29
b:padrecit de 0 47 -46
b:padrin $ 0 84 -4
b:padrin lueg -42 -68 0
b:padrin me -5 -99 -10
b:padrin y -4 57 -62
b:pag $ -59 -28 -3
b:pag a 60 0 20
b:pag con -59 -4 8
b:pag el 109 0 38
b:pag ella 0 49 -5
b:pag esto 0 25 -76
b:pag hast 58 0 9
b:pag la 98 34 42
b:pag por -53 -18 0
b:page $ 103 -47 29
b:page and -51 -43 0
b:paid and 43 27 -46
b:paid at 0 75 -14
b:paid in 59 0 29
b:paid me -31 61 -25
b:paid rent 63 -5 78
b:paid the 89 20 35
b:paid thru 144 0 95
b:pain $ -63 -24 0
b:pain pill -44 63 -76
b:painless becaus -45 -2 0
b:paint a -3 45 -42
b:paint the -66 -76 3
b:pajarit de -26 52 -36
b:pal me -69 -19 0
b:pal nort 0 53 -34
b:pal punt 0 56 -54
b:palabr $ 0 74 -34
b:palm and 20 13 -73
b:pan $ -35 74 -80
b:pan at 126 0 65
b:pan me -7 -129 0
b:pan se 45 -8 27
b:panic $ -54 -75 0
b:panz $ 82 -50 96
b:panz com 47 0 18
b:panz que -48 -32 0
b:pap $ 21 77 -37
b:pap dos -7 -53 0
b:pap en 87 81 94
b:pap esta 86 -16 33
b:pap le -46 102 -78
b:pap no -96 17 -59
b:pap oliend 0 65 -60
b:papel $ -25 -99 0
b:papel con -44 -79 0
b:papel de 62 10 83
b:papel y 53 0 31
b:paper $ -22 -47 34
b:paper cut -78 -5 0
b:paper in -51 -9 11
b:paper towel 170 0 56
b:par $ 135 -16 221
b:par antes 0 77 -31
b:par atras 50 0 57
b:par cad 143 0 79
b:par charl 0 145 -112
b:par com -94 -50 0
b:par cuand 56 0 65
b:par cur 0 70 -41
b:par de 0 174 -198
b:par dorm 25 138 -118
b:par el -137 -54 -28
b:par en 120 28 43
b:par esto 0 137 -108
b:par hac 57 -2 86
b:par hast 39 -15 66
b:par ir -89 11 -69
b:par irme 107 0 65
b:par la -183 -188 58
b:par literatur -51 -51 0
b:par llev -24 57 -24
b:par lo 19 -23 58
b:par los 38 61 -27
b:par mi 130 10 54
b:par nad -115 -47 -29
b:par no 69 79 -147
b:par pod 122 11 13
b:par que 218 358 -178
b:par respir -68 -52 0
b:par siempr 45 -12 72
b:par su -93 -28 17
b:par tatuaj -81 -46 0
b:par tod -5 -59 23
b:par tres 87 -84 69
b:par viv -61 -7 0
b:parallel park -41 -101 0
b:parch de 27 138 -35
b:parec mas 47 0 18
b:parec una 68 17 -15
b:pared $ 0 45 -44
b:pared si 0 27 -69
b:pared y 34 0 74
b:parej me 81 94 31
b:parent $ 16 -9 46
b:park $ -191 -178 -4
b:park at 0 98 -37
b:park deck 98 0 22
b:park lot 48 141 -167
b:park on 95 -15 30
b:park structur 147 0 109
b:parlay 1 0 45 -15
b:parlay number 0 107 -31
b:parqu $ -47 -22 0
b:part $ 39 -65 -12
b:part de -145 -65 6
b:part la -11 62 -13
b:part left 5 0 46
b:part of 263 -54 246
b:part y -52 22 -48
b:parti $ 23 -117 55
b:parti len -17 -73 0
b:parti was -5 -84 0
b:particular object 67 0 11
b:pas $ 58 -196 118
b:pas a -32 54 -36
b:pas com -57 -21 0
b:pas con 48 23 28
b:pas de 22 -147 96
b:pas el -25 -19 -50
b:pas en -9 51 -55
b:pas estoy 1 48 -21
b:pas ir 0 93 -19
b:pas la 17 106 57
b:pas lo 43 -37 158
b:pas me -48 17 -18
b:pas nad 72 -15 63
b:pas por -61 -114 -107
b:pas sient 0 39 -74
b:pas tod 85 0 49
b:pas tres 60 133 15
b:pasenm otra 0 66 -61
b:pass $ 56 -31 -9
b:pass a -2 75 -76
b:pass in 141 57 21
b:pass it -83 -33 -53
b:pass out 4 -8 156
b:pass so -1 53 -31
b:pass the -112 116 -107
b:passeng seat 0 48 -42
b:password $ -59 -17 0
b:password are 153 0 43
b:password list 55 0 27
b:past due 0 45 -3
b:past it 0 81 -32
b:past my -9 -60 -4
b:past ray 0 60 -59
b:past the 19 -72 -66
b:pastel $ -44 200 -71
b:pastel de 15 45 -29
b:pastill $ 157 115 153
b:pastill de -187 -106 -51
b:pastill debaj 0 33 -132
b:pastill en 118 -19 25
b:pastill las -41 -102 19
b:pastill nuev -46 -25 0
b:pastill par 38 112 -23
b:pastill per -19 -45 0
b:pastill teng 58 0 47
b:pastill tod -110 -49 0
b:pastill y 56 10 -44
b:pastiller de -50 -28 0
b:pastor call 0 47 -39
b:pastor i 0 35 -45
b:pastor id 48 0 25
b:pastor nos 0 86 -7
b:pasword for -57 -36 0
b:pat $ -68 -15 0
b:pat la 72 0 18
b:patch $ -95 -139 0
b:patch by 45 0 13
b:patch came 0 67 -48
b:patch my -17 -69 0
b:pati $ 36 -66 71
b:pati y 25 60 -48
b:patient about -49 -26 0
b:patient ran -18 -52 0
b:patin $ -64 -182 0
b:patron nom 31 0 54
b:paul $ -109 -86 0
b:pawn shop 49 0 25
b:pay for -115 -22 -73
b:pay whole 0 59 -29
b:paycheck and 0 77 -49
b:paz $ 15 -129 80
b:paz descans 4 48 -41
b:paz hoy 52 -1 31
b:pd took -74 -16 0
b:pea for 55 0 27
b:peac out 106 0 48
b:peac w 43 0 82
b:peac with -77 -19 0
b:pedal en 0 46 -15
b:pedi el 0 65 -36
b:pedi perdon -80 -58 12
b:pedi permis -1 50 -27
b:peg $ -45 40 83
b:peg a 120 -8 79
b:peg con 109 79 -52
b:peg contr 40 0 45
b:peg de 3 -1 45
b:peg el -37 -58 -51
b:peg en 66 -98 115
b:peg eso -28 -53 0
b:peg la -91 -63 0
b:pel $ -38 -93 0
b:pel a 68 0 49
b:pel con -58 -56 0
b:pel y -7 23 -52
b:pele con -104 -74 0
b:peligr $ -56 -9 0
b:pelon que 98 0 32
b:pen $ 33 -142 96
b:pen habl -14 -74 0
b:pen in 0 115 -56
b:pen le -55 44 -18
b:pen que 0 90 -40
b:penal y -57 -48 0
b:pencil sharpen 68 0 29
b:pendient aqui 48 0 51
b:pens en -58 -20 0
b:pens que 58 -14 14
b:pensamient feo -56 -9 0
b:pension $ -53 -5 -1
b:peopl $ 34 -21 74
b:peopl and -47 84 -58
b:peopl are -7 51 -13
b:peopl ask -31 -51 0
b:peopl call 188 -1 70
b:peopl in 127 -12 92
b:peopl just 0 90 -28
b:peopl save -52 -6 0
b:peopl think -44 -74 2
b:peopl who -22 73 -68
b:peor $ 4 37 -49
b:per ahi -96 -120 0
b:per cumpl -32 -68 0
b:per en -25 -48 0
b:per es 0 53 -30
b:per fui 121 0 55
b:per hoy 41 225 -113
b:per la -43 -59 -36
b:per lo -17 84 -44
b:per me 126 -26 45
b:per no 65 -20 70
b:per si 176 -8 25
b:per sig 58 0 67
b:per suen 0 132 -79
b:per todavi 0 80 -37
b:per ya -210 -160 -39
b:per yo -62 80 -74
b:perc que 0 95 -79
b:percent and 74 0 60
b:perd $ 80 78 -10
b:perd el -26 -14 -98
b:perd la -11 107 -75
b:perdi denl 0 57 -10
b:perdi el -128 -189 -33
b:perdi la 235 167 45
b:perdi tod -81 51 -56
b:perdiendo el 0 47 -11
b:perdon $ 62 114 13
b:perdon a -158 -69 0
b:perdon al 60 -16 22
b:perdon no -42 -50 0
b:perdon por 212 21 26
b:perdonenm tod 132 0 54
b:perfect $ -70 -51 0
b:perform review -59 -24 0
b:peric veni 39 0 63
b:period $ 73 17 14
b:perman $ 139 0 93
b:perman fix 77 0 53
b:permis en -1 50 -27
b:permis y -49 -62 -1
b:perr $ 5 -56 33
b:perr a 58 0 30
b:perr com 58 0 9
b:perr de -72 -10 0
b:perr que 71 0 45
b:perrit ya -55 -65 0
b:person $ 143 -45 86
b:person i -59 -58 0
b:person if -51 -2 0
b:person need 75 0 55
b:person with -25 -48 0
b:pes lo -36 39 -69
b:pesc con -16 -56 0
b:pestan bostez 0 38 -60
b:pharmaci and 75 0 55
b:pharmaci drop -7 -46 0
b:pharmaci for -18 -52 0
b:pharmaci lot 0 70 -35
b:pharmaci say -3 223 -96
b:pharmacist a 65 0 5
b:phone $ -47 -1 -81
b:phone and 5 105 -47
b:phone back -97 -13 80
b:phone call 70 -65 89
b:phone clean 33 0 47
b:phone day -5 -50 0
b:phone for 19 65 -39
b:phone i -48 -5 2
b:phone in -124 -92 -7
b:phone is 62 11 44
b:phone last -57 -21 -8
b:phone with 14 272 -138
b:photo $ -70 -40 0
b:piano bench 73 61 -8
b:pic ceboll -79 -56 0
b:picahiel pa 31 0 54
b:pick a 218 -27 104
b:pick it 64 -115 56
b:pick me -61 9 -36
b:pick the 295 -42 177
b:pick up -250 119 -403
b:pickl so -39 -201 0
b:picnic $ -4 72 -44
b:pictur love 68 0 18
b:pictur of 76 33 -24
b:pid a 82 0 114
b:pid dibuj 0 111 -87
b:pid que 89 0 91
b:pidi perdon 0 38 -61
b:piedr con 0 58 -15
b:piedr del -35 -70 0
b:piens $ 4 48 8
b:piens en 46 23 35
b:piens lleg 69 0 52
b:piern $ 154 -2 144
b:piern con 52 0 63
b:piern de -156 -27 0
b:piern en 72 2 37
b:piern no -98 -10 -79
b:pies a 0 62 -22
b:pies yo -48 -32 0
b:pijam $ 102 -8 65
b:pijam a -83 -19 0
b:pill $ 135 225 -181
b:pill about 51 0 24
b:pill after 0 96 -76
b:pill all -52 -16 0
b:pill and 40 1 81
b:pill are 115 0 164
b:pill bottl 76 0 94
b:pill box -79 -84 13
b:pill for -164 -52 3
b:pill i -46 -31 29
b:pill no -33 -49 0
b:pill off 0 68 -89
b:pill open 53 0 47
b:pill organiz -18 -76 0
b:pill out 5 75 -99
b:pill un 0 81 -62
b:pills un 0 46 -15
b:pinch la -55 -12 0
b:pineappl $ 99 0 29
b:pink for 0 63 -65
b:pint $ -38 -84 0
b:pint la -61 -58 -1
b:pip carg 0 36 -80
b:pip en 0 13 -61
b:pipe $ 0 32 -75
b:pipe is 0 52 -20
b:pipe on 31 0 55
b:pipe tobacco -6 -85 -2
b:pipe under -53 -62 0
b:piquet y 0 60 -8
b:pis $ 14 60 -52
b:pis de 56 104 -24
b:pis del 76 -6 38
b:pis mat 0 72 -26
b:pis nunc 0 23 -48
b:pistol $ 97 0 9
b:pistol de -149 -37 66
b:pistol y 107 0 45
b:pit bien 47 0 22
b:place $ -98 -40 49
b:place and 0 79 -68
b:place for -8 -8 54
b:place he -49 -27 0
b:place i -1 225 -100
b:place in -7 -56 0
b:place with 283 0 89
b:plain fact -52 -6 0
b:plan $ -151 -77 20
b:plan and 102 -1 25
b:plan de -144 -58 0
b:plan end -64 -9 0
b:plan everyth -73 -12 0
b:plan how 50 0 6
b:plan in 116 -9 56
b:plan is 180 -44 79
b:plan it 124 0 57
b:plan my -59 -7 0
b:plan on 182 142 -27
b:plan out 62 -39 32
b:plan pus -61 -7 0
b:plan the -68 -8 0
b:plan then 45 0 5
b:plan to -53 219 -165
b:plan work -56 -36 0
b:plan y 57 -13 36
b:planch $ 53 159 -100
b:planch el 81 -41 38
b:planch prend -73 -16 0
b:plant $ -52 135 -34
b:plant someth -62 -26 0
b:plat del -3 106 -38
b:plat en 0 30 -64
b:plat y 107 22 20
b:play $ 85 -37 22
b:play game 0 53 -15
b:play the -94 -73 3
b:playlist for 138 -2 26
b:playlist pa 67 0 26
b:pleas $ -21 -1 51
b:pleas answer 9 68 -52
b:pleas call 51 206 -34
b:pleas cancel 50 15 2
b:pleas chart 50 0 64
b:pleas help -5 -52 20
b:pleas hold -20 -54 0
b:pleas it -76 -27 0
b:pleas make 108 0 31
b:pleas pass -56 -31 0
b:pleas tell -57 -42 -12
b:pleb ya 0 70 -23
b:plenti $ -62 -48 0
b:pls $ -14 -51 14
b:pls dont 46 0 27
b:pls send 45 0 13
b:plug $ -3 -106 -1
b:plug is 0 84 -33
b:plug just 0 78 -46
b:plug say 0 135 -60
b:plus her 48 0 31
b:pm in 66 -3 2
b:po brought -12 -46 0
b:poc de -59 -22 0
b:pocket $ -19 -132 0
b:pocket full 0 59 -29
b:pod dec 18 0 50
b:pod dorm 122 1 22
b:podi dorm 0 48 -34
b:podi ser 83 0 21
b:point $ 114 -73 40
b:point im 0 4 -57
b:point in -35 6 -48
b:poison $ 0 76 -40
b:poison his 88 -2 40
b:polit $ 65 0 42
b:pom $ -48 -26 0
b:pomp $ -11 -52 0
b:pon $ 45 101 0
b:pon termin 48 0 19
b:pong $ -24 110 -51
b:pong el 82 -53 127
b:pool $ 78 3 13
b:pop a -6 84 -20
b:pop quiz -46 -2 0
b:poppi seed -2 48 -78
b:poquit con -87 -4 0
b:poquit per 79 -10 4
b:poquit y 66 0 16
b:por aqui -31 54 -42
b:por coc 0 46 -15
b:por contest -46 -68 0
b:por corre -5 -46 0
b:por costumbr 199 0 110
b:por dentr 66 27 51
b:por dos -32 45 -25
b:por drog -2 50 -7
b:por el 40 -357 214
b:por ella -2 81 -69
b:por error -54 -7 0
b:por eso -108 -44 -28
b:por espaci 70 0 36
b:por favor 102 -53 23
b:por fin 72 -97 105
b:por gust 4 48 -27
b:por hoy -53 -37 0
b:por la -65 -70 8
b:por las 59 160 -107
b:por los -125 -156 -40
b:por mi 393 54 128
b:por no -30 65 -44
b:por pan -2 95 -67
b:por que 36 68 -33
b:por tod 293 -61 99
b:por un 94 301 -110
b:por una -59 103 -49
b:por unas -69 -71 0
b:por vend -43 -116 0
b:porch $ 109 -42 27
b:porch and 51 17 -5
b:porch he 38 0 77
b:porch slow 0 60 -59
b:porch step 0 68 -19
b:porf $ -106 -135 12
b:porf la -1 82 -34
b:porqu dic 0 62 -18
b:porqu me -17 -86 33
b:porqu mi -80 -20 -1
b:porqu se 98 32 18
b:porqu ta 0 53 -30
b:porr y -23 51 -48
b:porta john 0 64 -38
b:portal de 0 81 -22
b:portal del 0 26 -46
b:pos de 0 47 -18
b:pos que 52 0 51
b:posit at -17 -77 0
b:posit left 88 0 97
b:post $ 55 -74 5
b:pot luck -30 -56 0
b:pot roast -44 -74 0
b:pour i -8 31 -45
b:pour it 38 -32 130
b:pour my -119 -236 0
b:pour them 146 16 148
b:powder i 0 47 -36
b:poz y 72 47 44
b:practic con -50 -9 0
b:pray $ -13 -46 0
b:pray for -94 -56 -28
b:pray walk 0 133 -64
b:preci $ 67 0 34
b:precis por 59 0 42
b:prefer for 76 0 38
b:preferiri no 47 0 34
b:pregnant $ -19 -112 78
b:pregunt 9 176 -1 111
b:pregunt al 191 0 92
b:pregunt de -69 -5 0
b:pregunt por -49 93 -51
b:pregunt que 3 135 -42
b:pregunt si -113 -123 -15
b:prend con -9 -46 0
b:prend el 80 50 -7
b:prend y -68 29 -14
b:preocup por -73 -39 0
b:prep $ -47 -11 3
b:prep con 0 51 -15
b:prep me -83 -19 0
b:prepaid the 123 0 13
b:present manifiest 48 0 19
b:presid carter -63 -93 0
b:presion y -40 -59 0
b:press it 102 0 73
b:pressur one 56 -3 7
b:pretti much 80 0 19
b:pretti sure 0 97 -117
b:pretzel $ -23 -53 0
b:prevent worksheet -25 -47 0
b:previ y 0 76 -111
b:prim anda 0 49 -5
b:prim de -66 -35 0
b:prim se 113 -54 31
b:prim y -59 61 -63
b:primer $ 192 -18 41
b:primer dios -60 -23 2
b:primer vez -29 91 -108
b:printer $ -101 -152 0
b:prior auth 0 80 -18
b:prison now 0 54 -51
b:prob $ 53 -106 31
b:prob el -32 131 -8
b:prob la -14 -50 0
b:probabl mention 50 0 12
b:probat offic -18 67 -49
b:problem $ -14 -71 9
b:problem today -65 -11 0
b:program $ -36 34 -73
b:program i -9 -64 0
b:program it 0 46 -34
b:program ni -47 -21 0
b:program no 0 62 -80
b:program out 48 0 102
b:promis $ -84 -68 42
b:promis i 18 111 -36
b:pront $ 26 0 84
b:propi cuart -24 -46 0
b:propi man 47 0 44
b:proposit $ 75 132 -34
b:proposito $ 72 0 44
b:propranolol $ -46 -20 0
b:pros of 85 -17 49
b:proud of -125 -100 -23
b:proud that -11 84 -40
b:provech $ 0 57 -10
b:proxim asalt 24 0 53
b:prueb de -12 75 -47
b:prune w -54 -98 0
b:ps la 55 0 40
b:public pa 67 0 26
b:puch doctor 66 0 16
b:pud dorm -36 -73 0
b:puebl con 60 0 31
b:puebl y -7 57 -7
b:pued $ 33 275 -136
b:pued con 18 62 -41
b:pued conten 0 46 -62
b:pued dej 10 63 -22
b:pued deten 0 11 -49
b:pued entrar -67 -52 0
b:pued habl 134 -29 153
b:pued ir -66 -61 40
b:pued mas -114 39 -75
b:pued pens -61 -29 -56
b:pued respir 79 0 65
b:pued sal 31 -25 62
b:pued tom -5 -61 0
b:puent camin -63 -10 0
b:puent de 51 -14 16
b:puent peatonal 52 0 32
b:puert $ 254 238 -88
b:puert abiert -110 -91 41
b:puert cerr 0 47 -40
b:puert par -145 -29 0
b:puert y -13 -113 50
b:pues le 0 46 -37
b:pues me 0 77 -48
b:pues nad -7 56 -31
b:pues no 37 0 57
b:puest $ -47 -75 33
b:pull a -58 -31 0
b:pull at 52 3 34
b:pull me 15 88 1
b:pull my 75 30 42
b:pull up 49 -1 62
b:pulley to -45 -5 0
b:puls $ 36 71 -43
b:pulser de -76 -32 0
b:pump gas -69 -39 0
b:pumpkin patch -37 -125 0
b:punch a -46 -31 0
b:punch my 112 0 61
b:punch the 133 -7 146
b:punt $ -33 76 -73
b:pur ansi 0 94 -25
b:pur suen -9 -60 0
b:purg so 101 0 40
b:purpl dog 48 0 13
b:purpos $ 95 36 25
b:purpos just 48 0 15
b:pus a -72 -61 -66
b:pus bien 0 216 -65
b:pus el 17 76 -80
b:pus en -49 -1 -1
b:pus gris 54 0 40
b:pus hast -21 2 -45
b:pus hiel -82 -96 0
b:pus la -6 -177 49
b:pus los -4 58 -33
b:pus mi 52 -42 26
b:pus nunc 109 -5 111
b:pus que -82 -49 0
b:pus trist -16 -52 0
b:push me 1 31 -65
b:push the 30 0 52
b:put $ -66 8 -37
b:put down -60 -20 -12
b:put gel -49 -13 0
b:put her 93 0 66
b:put him 34 -61 37
b:put his 2 109 -48
b:put it -35 37 -78
b:put me 60 39 -38
b:put my 22 -57 94
b:put on 65 30 -1
b:put someth 85 0 129
b:put the 100 85 46
b:put them -60 -30 0
b:put up -47 -54 32
b:q graci 48 0 20
b:q la 67 0 26
b:q me 68 6 31
b:q no 3 53 -55
b:q si 6 47 -30
b:que $ 161 244 -76
b:que a -101 29 -40
b:que ahorit 6 46 -19
b:que algui 106 -1 100
b:que alivi -7 -62 44
b:que anda -3 -132 19
b:que andab -15 41 -71
b:que anoch 0 47 -12
b:que antes -36 -49 0
b:que arbol 125 0 57
b:que ayer -26 -177 4
b:que bonit -115 -31 -8
b:que cambi 72 0 36
b:que carg 24 77 -62
b:que com -20 84 -78
b:que con 101 -3 62
b:que consumi 0 61 -4
b:que cort 0 76 -97
b:que de 59 -9 47
b:que dec -31 -54 -5
b:que decid 24 0 45
b:que dej -30 5 -167
b:que dia -51 -18 -18
b:que dic -73 -151 21
b:que dig -45 -22 0
b:que dij -258 -51 -9
b:que dios 45 -63 94
b:que dur -13 -99 0
b:que durant 0 64 -14
b:que el 271 245 109
b:que empec -46 -58 0
b:que en -73 111 -142
b:que era 215 100 -18
b:que eran 0 32 -49
b:que es -101 -81 -13
b:que escondi -22 7 -155
b:que eso -48 -7 -18
b:que esta 52 56 49
b:que estab -24 37 -84
b:que estan 60 -5 34
b:que este 122 0 20
b:que estoy -83 -17 -47
b:que final -70 -17 0
b:que fue 96 -52 0
b:que fuer -48 -49 0
b:que fueron 90 2 53
b:que fui 0 207 -101
b:que hac -50 49 -59
b:que hag 117 19 79
b:que hast 0 54 -23
b:que hay 175 11 2
b:que hor 35 -97 64
b:que hoy 87 42 -3
b:que iba 73 99 -67
b:que la -18 12 75
b:que ladr 64 -1 45
b:que le -46 124 -112
b:que les -53 100 7
b:que lind -98 -50 0
b:que lleg 34 -72 70
b:que llev -154 3 -60
b:que lo -16 21 -80
b:que mand 92 -10 28
b:que mat -49 -31 0
b:que me 583 241 202
b:que mi -93 -108 -8
b:que nadi 28 -39 89
b:que necesit 40 -52 75
b:que no 6 -11 -106
b:que nos 97 13 14
b:que pal -61 -7 0
b:que pas 71 20 97
b:que paz -96 -47 0
b:que pen -48 -50 0
b:que pon -5 52 -37
b:que quier 18 -95 52
b:que recai -18 -95 0
b:que salg 58 28 41
b:que se 285 -173 312
b:que sea 46 40 36
b:que segu 0 129 -77
b:que sep 4 -84 11
b:que si 148 88 -4
b:que sig -117 14 -102
b:que su -6 113 -78
b:que tan 51 -26 22
b:que te 0 160 -82
b:que teng -72 90 -159
b:que teni 38 13 48
b:que tod 11 90 -41
b:que tom -12 122 -75
b:que trai -2 37 -60
b:que tuv 98 26 84
b:que un 73 28 32
b:que va -7 72 -37
b:que vend 0 172 -107
b:que vendi -30 -84 13
b:que veng 189 0 80
b:que veo -56 -93 0
b:que verguenz 0 56 -30
b:que viv 120 -6 57
b:que voy 96 230 -69
b:que ya 11 -153 109
b:quebr la 108 -6 47
b:qued $ -91 -65 56
b:qued a -4 69 -49
b:qued arrib 53 0 31
b:qued bien -57 -22 0
b:qued call -61 -69 -4
b:qued con 198 163 69
b:qued despu 0 46 -61
b:qued dorm -29 49 -61
b:qued dos 114 40 -54
b:qued en -65 -11 -73
b:qued encerr -42 -65 0
b:qued la -1 67 -33
b:qued ni 0 74 -37
b:qued pens -51 -33 0
b:qued sin -46 -94 7
b:qued sol 10 44 -58
b:quem $ 48 0 100
b:quem con 162 251 -142
b:quem del -26 -48 0
b:quem el -73 -31 0
b:quem la -22 -114 88
b:quem un -46 -8 0
b:quer mor 152 0 68
b:queri $ 69 0 30
b:queri mor -45 -3 0
b:queri oir 42 0 49
b:queri que -31 -66 18
b:quesadill $ -20 -48 0
b:quesadill de -61 -7 0
b:question $ -50 -10 0
b:question 4 -45 -19 0
b:question about 175 0 8
b:question and -64 -12 0
b:question at 100 -1 33
b:question for 52 -3 1
b:question is 72 -3 12
b:question that -61 -11 0
b:questionnair flag -45 -18 0
b:qui cubr -56 -13 0
b:qui llam -54 -20 -26
b:qui me -99 -112 13
b:qui se 121 0 40
b:quick $ -46 -21 0
b:quier $ 71 13 10
b:quier acab -63 -39 95
b:quier dec -18 -48 0
b:quier desaparec -79 -4 0
b:quier desviv 49 0 3
b:quier dorm -76 -37 23
b:quier ir 95 29 10
b:quier lleg -45 -6 -4
b:quier mas 40 59 -41
b:quier mor -145 -88 47
b:quier petat 102 0 52
b:quier que 72 -5 83
b:quier quit 76 0 14
b:quier sab -86 -14 0
b:quier segu -72 6 -41
b:quier tom 0 58 -50
b:quier ver 13 35 -79
b:quier viv -102 -10 13
b:quier y -60 12 -3
b:quiero hacerl -45 -13 5
b:quiero matar 56 0 2
b:quiero morir -58 -8 5
b:quiero vivir -176 -3 3
b:quiet $ -13 58 -70
b:quiet and 45 5 10
b:quiet i 57 1 12
b:quiet is -81 -47 0
b:quiet quiet -49 -37 0
b:quiet so -71 -33 2
b:quiet tonight -81 -47 0
b:quiet when -55 -19 0
b:quinc $ 164 78 55
b:quinc anos 57 -64 45
b:quinc de -7 62 -41
b:quincen y 0 87 -26
b:quint pis -56 -11 0
b:quis estar 75 0 11
b:quis no 73 0 32
b:quis ser 48 0 58
b:quit $ -111 -35 -67
b:quit a -2 58 -85
b:quit and -102 -53 -81
b:quit buy 24 0 66
b:quit de 144 0 75
b:quit del 85 0 53
b:quit drink -10 27 -52
b:quit el 67 105 -51
b:quit in -71 -66 0
b:quit la -15 48 89
b:quit las 13 47 -5
b:quit los 27 -40 66
b:quit me -6 -62 20
b:quit mi -1 177 -76
b:quit my 21 -17 59
b:quit noth 0 40 -57
b:quit pick 48 24 68
b:quit smoke -20 -130 35
b:quit sugar -70 -103 0
b:quit the -90 -103 -92
b:quit xanax 0 25 -53
b:quiz $ -20 -47 0
b:r from -41 -57 0
b:raccoon $ -9 104 -22
b:radio in -50 -30 0
b:rage quit -55 -59 0
b:rail $ 11 -64 31
b:rain $ -29 -68 1
b:rais the -21 -45 17
b:rais valueerror -46 -31 0
b:raisin ice -18 -58 0
b:ran a -42 -101 0
b:ran out -50 19 -14
b:ranch $ -7 -46 0
b:random que 53 0 31
b:rang then -49 -27 0
b:rank $ -65 -8 0
b:rape in 0 89 -130
b:rar $ 55 -68 5
b:rasgun la -72 -6 0
b:rat $ 107 13 87
b:rat mientr 53 0 18
b:rat ya 116 0 89
b:rate is 0 48 -29
b:rather be 126 0 59
b:rather do -65 69 -49
b:ratic $ 106 0 71
b:raw in 56 0 20
b:ray amarill 46 -27 51
b:ray and 0 60 -59
b:ray de -17 -79 0
b:ray en -20 7 -53
b:ray porch 0 60 -59
b:ray y 37 0 132
b:razor burn -123 -15 0
b:re fisur 0 15 -58
b:re manij -61 -57 -39
b:read about 66 -22 19
b:read it -86 -58 0
b:read ok -81 -62 0
b:read this 274 0 117
b:read which 79 0 16
b:readi $ -103 191 -142
b:readi and -104 -36 0
b:readi for -57 -54 28
b:readi to 264 20 125
b:reagent it 0 63 -65
b:real $ -31 -99 14
b:real answer 101 0 33
b:real bad 1 118 -73
b:real loud 0 25 -50
b:reali $ -45 -30 0
b:realis i -12 -46 0
b:realiz the 0 87 -47
b:realli $ -176 -21 0
b:realli a -20 40 -75
b:realli i 70 0 48
b:realli want 109 0 59
b:realli won 0 80 -39
b:reason $ -67 -34 0
b:reason i 0 35 -45
b:reason in 0 101 -18
b:reason they 36 0 49
b:reason to 254 -7 128
b:reason you 0 163 -146
b:rec empiez -14 -81 0
b:rec ya 0 124 -69
b:recai ayer 0 68 -18
b:recai despert -9 -60 0
b:recet $ -60 -67 0
b:recet de -1 47 -39
b:recet el -1 132 -22
b:recet y -2 54 0
b:recib $ 52 -31 25
b:recib con 98 0 32
b:recib del -38 130 -27
b:recog hoy 63 0 28
b:recog la -45 38 -8
b:recogi la -32 -61 0
b:reconoc algun -27 -73 0
b:record after 62 0 48
b:record i -51 -5 0
b:record of -46 -14 0
b:recoveri and -15 70 -21
b:recoveri im -9 48 -24
b:recoveri is 0 90 -50
b:recre buen 0 72 -26
b:recre viend 53 0 31
b:recuper $ -11 240 -23
b:red $ 111 0 59
b:reenvi $ -41 -87 0
b:reflux med -45 -75 0
b:refri $ -15 -64 18
b:reg $ -17 68 -5
b:regal $ -26 40 -48
b:regal la -118 -64 2
b:regal mi -61 -44 5
b:regal mis 234 -8 102
b:regal una -27 -52 0
b:regal y 0 53 -30
b:regist $ 89 10 -9
b:regres $ 149 -7 63
b:regres a -9 -55 0
b:regres asta 0 72 -42
b:regres el -49 -66 0
b:regres y 56 0 39
b:regret $ -143 -71 0
b:regret to 0 141 -62
b:regular and 0 65 -50
b:rehab im 0 33 -47
b:rehears it 35 -22 56
b:reir $ -51 -46 0
b:relacion $ 0 135 -40
b:relaps $ -9 94 -23
b:relaps 7 0 46 -37
b:relaps he -14 -71 0
b:relaps i -11 -50 -13
b:relaps number 48 0 71
b:relaps on 124 126 26
b:relaps over -22 -56 0
b:relaps prevent -44 -106 0
b:reliev $ 62 -2 17
b:reliev it -96 -92 0
b:reliev that 63 -23 35
b:reloj $ 68 -25 25
b:remain appoint 92 0 57
b:rememb $ -19 50 -7
b:rememb the -37 -19 -57
b:remes del 46 0 15
b:remind $ -14 -68 0
b:remind me -57 -19 8
b:remov me 138 0 51
b:renew my 58 -4 21
b:rent $ -100 -24 -47
b:rent ahead 98 0 89
b:rent and 15 71 -65
b:rent esta 58 0 9
b:rent is -91 -19 -21
b:rent money 0 45 -15
b:rent paid 144 0 95
b:rent went -49 -36 0
b:rent y 0 50 -59
b:reparti mis 91 -13 44
b:repeat $ -95 -15 0
b:report $ -114 -48 -28
b:report and 47 0 15
b:report consum 0 53 -9
b:report i -15 49 -18
b:report it -47 -16 -28
b:report result 50 0 4
b:report that 73 84 -9
b:resend the -28 68 -25
b:reservoir two 78 0 49
b:resolu de 48 0 19
b:respect $ -47 -40 0
b:respir $ 8 -86 54
b:respir bien 91 0 64
b:respir par -47 -10 0
b:respir y -31 -63 0
b:rest $ 151 -30 100
b:rest of 69 207 -28
b:restrain order -32 -53 25
b:result $ 50 0 4
b:resum $ -61 -15 0
b:ret con 15 -59 18
b:retir and -5 109 -35
b:retir plan 106 0 29
b:return gave -20 -76 0
b:return the 0 62 -57
b:review move -52 -22 0
b:revis la 82 -39 37
b:rewrot my -60 -15 0
b:richi ya 0 26 -46
b:ricki from 0 47 -36
b:ride $ -46 5 -24
b:ride with -27 -48 0
b:rifl across 66 0 51
b:rifl at -49 -27 0
b:right $ -37 -120 63
b:right back -30 -69 0
b:right father 0 70 -5
b:right for 0 86 -45
b:right here 168 0 98
b:right in -66 -33 0
b:right just -69 -39 0
b:right now 76 347 -318
b:right number 115 0 108
b:right or -43 -64 0
b:right there 79 39 -54
b:rind con -15 -61 0
b:ring $ 174 28 28
b:ring in 98 -11 60
b:rio y 127 0 90
b:riot $ -130 -55 0
b:rip up 0 75 -28
b:ris $ -51 -27 0
b:ris con -53 -18 0
b:risit $ 31 0 54
b:river $ -61 -74 46
b:river is 52 69 -23
b:river nine 0 65 -39
b:rivotril con 87 0 95
b:rivotril y 17 14 46
b:rn $ 73 -35 154
b:road $ 87 179 -44
b:road both 64 0 62
b:road left 0 93 -52
b:rob las -10 51 -32
b:robot $ 4 61 -56
b:rock bottom -16 -45 0
b:rock climb -59 -62 0
b:rock in 86 -18 49
b:rock or 74 0 12
b:rode it -56 -115 0
b:rode the -3 172 -81
b:roj cad 47 0 18
b:roj y -77 -73 0
b:role play -57 -5 0
b:roll and -78 -33 0
b:roll been 0 48 -41
b:roll out -24 -112 0
b:romeo and -61 -28 0
b:rompi la -34 8 -56
b:rompi mi 0 152 -27
b:ron $ 0 53 -6
b:ron y 60 -44 72
b:ronc rar 52 0 35
b:rond la 9 17 -61
b:roof $ 91 126 -59
b:room $ -70 -179 118
b:room 4 75 -99 30
b:room and -5 125 -128
b:room befor 5 50 -24
b:room for 60 0 33
b:room in -47 -56 0
b:room is 181 0 162
b:room number -29 -96 1
b:room w -56 -53 0
b:room with 15 81 -69
b:roomat shot 38 0 58
b:roommat and -31 -60 38
b:roommat last 0 74 -43
b:rooster $ 47 -6 14
b:rop $ -22 -19 47
b:rop me 70 0 21
b:rop que -92 -54 0
b:rope $ 137 0 53
b:rope and -71 -14 0
b:rope at 157 0 46
b:rope for -107 -18 0
b:rope in 46 0 65
b:rope swing -101 -4 0
b:ros $ 14 -70 37
b:rosari me 105 31 68
b:rose bush 25 -98 87
b:ross and -105 -58 0
b:rot de -48 23 -76
b:round and 0 83 -70
b:round the 0 47 -38
b:rout 9 111 -8 39
b:row $ 33 -53 5
b:rub alcohol 174 -19 228
b:rubber band 32 -1 92
b:ruid com 51 0 40
b:rum and 0 46 -19
b:rum raisin -18 -58 0
b:run $ 64 224 -42
b:run him 52 0 57
b:run now -54 -32 -1
b:run on -44 -59 -4
b:run out 90 70 -2
b:run ten -52 -32 0
b:run the -25 -74 12
b:rush $ -111 2 -24
b:rut del 0 66 -61
b:rut larg 0 67 -90
b:sab $ -47 332 -130
b:sab a -116 -155 0
b:sab la 0 123 -9
b:sab mi -15 -51 0
b:sab por 212 18 79
b:sab si -84 -41 36
b:sab y -12 57 -98
b:sab ya 54 0 27
b:sabil $ -48 -19 0
b:sac el 76 -3 -1
b:sac me -32 -84 0
b:sac sangr -78 -31 24
b:sacristi for 0 70 -5
b:sacudon y 0 30 -53
b:sad and -92 -52 0
b:sad in -46 -21 0
b:sad yes -11 -108 0
b:safe and -103 -30 25
b:safe i -91 -14 0
b:safe im 73 -1 1
b:safe now -7 -54 0
b:safe peopl 0 87 -47
b:safe with 53 0 8
b:safeti person -51 -2 0
b:safeti pin 158 0 73
b:safeti plan -146 -32 0
b:safeti question 81 0 12
b:safeti talk -52 -31 0
b:said $ -93 -10 -45
b:said 3 98 0 40
b:said 30 48 0 32
b:said a -12 -67 0
b:said everi -14 113 -32
b:said good -23 -56 6
b:said goodby -105 -17 0
b:said hello -104 -26 0
b:said i 80 -136 69
b:said id -14 176 -153
b:said if 69 0 53
b:said im 52 -83 18
b:said it -59 30 -42
b:said no -58 124 -55
b:said ok 152 0 84
b:said respect -47 -40 0
b:said so -83 -35 0
b:said sure -6 -78 10
b:said that -50 -23 -5
b:said there -5 190 -145
b:said they 56 -2 27
b:said to -134 -153 2
b:sal $ 174 -38 151
b:sal a -49 -34 5
b:sal de -64 -75 14
b:sal desd 11 0 64
b:sal el -128 -69 -33
b:sal la 133 -78 92
b:sal no 79 0 36
b:sal suci 0 149 -84
b:sal y 91 0 77
b:sal ya 0 91 -81
b:sale $ -60 -42 4
b:salg $ 37 59 9
b:salg a -1 56 -56
b:salg al 136 0 125
b:salg de -20 58 -54
b:salg igual 0 69 -30
b:sali a -68 -65 0
b:sali benign 83 0 21
b:sali bien 61 -8 12
b:sali carg 0 62 -22
b:sali corr 131 0 42
b:sali de -14 109 -20
b:sali negat -54 -38 0
b:salon $ -16 -48 0
b:salon van 73 0 20
b:salud y 0 45 -4
b:salv la -50 -2 0
b:salv y 47 -2 29
b:same as -62 -5 -51
b:same belt 82 0 22
b:same garbag 0 23 -49
b:same hand -59 -61 0
b:same leg -31 -69 0
b:same thing 66 0 38
b:san $ -11 -82 0
b:sandwich $ -17 -48 0
b:sang $ 0 146 -37
b:sang louder -44 -49 0
b:sangr $ 216 34 57
b:sangr en -6 -38 59
b:sangr era -17 -49 0
b:sangr la -19 74 -75
b:sanit on 0 47 -27
b:saqu despu 0 22 -47
b:saqu en -23 21 -55
b:saqu la 89 32 17
b:saqu mi -13 -60 0
b:saqu provech 0 57 -10
b:sat and -4 113 -117
b:sat at 194 -2 115
b:sat down -33 56 -19
b:sat in 30 -66 19
b:sat there 38 0 67
b:sat with -46 -24 38
b:saturday $ 7 149 -58
b:saturday and 2 91 -92
b:saturday rush -1 49 -24
b:saturday so -52 -90 0
b:save me 69 -59 34
b:save one -1 88 -51
b:save the -58 -18 0
b:save them 1 63 -60
b:save up 148 0 196
b:saw a -93 -98 0
b:saw him -56 -46 0
b:saw it -70 -57 -3
b:saw my 68 -12 47
b:say $ -47 -22 -78
b:say 15 0 101 -18
b:say 21 -16 -58 0
b:say bye 92 -2 27
b:say do 29 0 50
b:say give -51 -45 0
b:say hes -63 -39 -12
b:say hi -46 -95 -3
b:say him 0 65 -9
b:say i 3 40 127
b:say im -12 -185 176
b:say it 89 17 -84
b:say jump 115 0 22
b:say no 12 81 -179
b:say nobodi 51 0 22
b:say noth -66 -40 0
b:say on -54 -56 0
b:say one -24 48 -44
b:say onli 24 0 66
b:say shes 103 53 -12
b:say so 46 -14 28
b:say thank 203 -6 30
b:say that -109 -150 15
b:say the -82 -14 -29
b:say then -59 -38 0
b:say they -30 30 -62
b:say tomorrow -5 20 -58
b:say tonight -59 -12 0
b:say too -2 92 -8
b:say well 98 0 19
b:scale in -65 -50 0
b:scale of 98 0 40
b:scan exercis 0 35 -45
b:scar are 24 89 -32
b:scar from -45 -18 0
b:scare $ 45 59 -19
b:scare ill 19 0 64
b:scare im 14 2 56
b:scare it -59 -59 0
b:scare of 4 -90 -2
b:scare to -3 93 47
b:school $ 39 -50 43
b:school how -22 -47 0
b:school im -94 -53 2
b:school last 0 43 -65
b:school play -12 -49 0
b:school so -86 -4 0
b:scold me -65 -24 0
b:score $ -29 48 -3
b:scout $ -94 -134 0
b:scratch $ -99 -45 0
b:scratch are -46 -18 0
b:scratch my 168 -5 46
b:scratch off 0 186 -78
b:scratch r -41 -57 0
b:scream $ -7 -26 52
b:scream again 19 23 -58
b:screen weekend -10 -55 0
b:script $ 0 109 -60
b:se $ 22 -57 44
b:se a 233 169 -1
b:se acab 199 21 105
b:se alarg 0 103 -36
b:se apag 92 0 63
b:se call 46 42 -55
b:se cobr 0 48 -33
b:se com -90 97 -61
b:se comi 137 -26 48
b:se compon 0 70 -51
b:se cort -45 -7 0
b:se cuant 117 31 45
b:se dan -51 -37 0
b:se descompus -55 -16 0
b:se desp 51 0 8
b:se dond 72 0 55
b:se duerm 108 -17 -29
b:se durmi -1 61 -61
b:se el 0 47 -35
b:se enoj -114 -50 -2
b:se escrib 54 0 28
b:se espant -56 -11 0
b:se esta 63 0 28
b:se fue -186 -147 -64
b:se fueron -22 -62 0
b:se hac -67 -52 0
b:se hiz 9 123 -44
b:se horn 53 0 18
b:se imagin 8 86 -56
b:se inyect 144 0 53
b:se la -33 -34 50
b:se llam -135 -99 -27
b:se llev 49 25 35
b:se lo -247 53 -102
b:se los -8 29 -68
b:se me -178 184 36
b:se meti 44 55 6
b:se muev 96 0 111
b:se muri -28 131 -120
b:se nos -58 -83 0
b:se oyo -12 -57 0
b:se pas 75 -24 55
b:se ponch -49 -18 0
b:se por -124 -106 -4
b:se pued -32 -117 18
b:se pus 118 -8 52
b:se que 26 -14 -119
b:se qued 321 117 148
b:se quit -47 -45 44
b:se sequ -120 -41 0
b:se si 25 130 -76
b:se suic -118 -2 0
b:se termin 48 -8 27
b:se tom 181 -18 150
b:se trag 144 -65 161
b:se van 68 16 48
b:se vay 183 0 43
b:se ven -49 -25 0
b:sea $ 32 109 -99
b:sea el 103 0 21
b:seal and 123 0 25
b:season open -51 -14 0
b:seat $ -135 -107 -7
b:seat im 0 51 -77
b:sec $ -12 96 9
b:sec por -48 -103 0
b:sec y -2 98 -91
b:second $ -78 76 -54
b:second half -45 -12 0
b:second i 0 31 -60
b:second one -7 61 -50
b:second opinion 54 0 7
b:second time 102 0 15
b:secret $ -19 110 -29
b:secur cam -50 -61 0
b:see $ 60 18 20
b:see a -8 -91 13
b:see anoth 260 0 66
b:see bug 0 49 -52
b:see everyon -63 -10 0
b:see how -73 -28 5
b:see my -129 -31 23
b:see myself 122 0 61
b:see red 132 0 95
b:see spider 15 10 53
b:see the -115 50 -134
b:see you -115 -177 12
b:seed $ -30 45 -78
b:seen to 46 0 25
b:segu en -185 -90 -52
b:segu porqu 0 46 -37
b:segu viv 83 0 24
b:segun el -25 -47 0
b:segund $ -54 -42 0
b:segund dia 0 49 -7
b:segund pis 130 -1 47
b:segur $ -55 -55 4
b:segur en -11 -46 8
b:segur no -43 161 -43
b:segur que 46 0 15
b:seis $ -87 32 -22
b:seis anos -47 -101 0
b:seis de -11 98 -40
b:seis hor 41 60 -7
b:seis mes -10 54 -24
b:seizur $ 0 48 -67
b:seizur med 63 -3 121
b:self harm 4 -45 34
b:self inflict 53 0 5
b:sell my -33 83 -77
b:semafor en 47 0 18
b:semafor me 56 0 49
b:semafor y 41 -15 59
b:seman $ -45 68 -60
b:seman enter 60 0 97
b:seman ingeri 0 70 -29
b:seman mas -19 -57 0
b:seman no 34 68 61
b:seman pas -18 140 -128
b:seman si -32 -84 0
b:seman sin -36 -101 0
b:seman y -8 19 -69
b:seman ya 38 -16 55
b:semill en 0 72 -32
b:send it -69 -50 0
b:send someon 172 0 32
b:senor $ -50 -20 -6
b:senor apart 0 46 -62
b:senor que -64 7 -66
b:senor ya 25 88 12
b:senorit me 52 0 36
b:sent $ 79 26 0
b:sent a 114 -31 47
b:sent him -44 -60 -3
b:sent me -52 172 -27
b:sent my -14 -42 -50
b:senti alivi 126 0 31
b:senti que -57 -27 0
b:sep $ 4 -84 11
b:sequ $ -86 -27 0
b:ser com 48 0 58
b:ser la -106 -23 0
b:ser mal 83 0 21
b:sergeant was 0 87 -47
b:seri $ 68 -35 10
b:seri apag 57 0 44
b:seri estoy -48 -2 0
b:seri no 45 0 16
b:serious $ 129 0 35
b:sertralin me -35 -119 0
b:servic $ 147 -1 39
b:servic is 127 -32 16
b:sesent y -32 -51 0
b:sesion $ -34 112 -48
b:sesion de 160 -50 77
b:sesion por 0 78 -34
b:session $ -3 73 -38
b:session when -2 -58 0
b:set $ 53 165 65
b:set a 30 -91 37
b:set it 78 -1 13
b:set out -56 -58 -25
b:set up 12 -59 43
b:setent anos -37 -52 0
b:settl on 21 0 58
b:seven $ -9 136 -59
b:seventi three -44 -93 2
b:sever day -46 -19 0
b:sew box 62 0 27
b:sew the 56 0 31
b:sh like 47 0 49
b:sh relaps 56 0 94
b:shake $ 44 -16 100
b:shake bought -19 -72 0
b:shake from -6 45 -29
b:shake her 30 0 45
b:shake so 0 85 -82
b:shake this 7 104 -34
b:shake when -57 -141 0
b:shaki voic -60 -24 0
b:shant be 46 0 25
b:share that -45 -58 0
b:sharpen $ -54 -11 1
b:sharpen everi -78 -8 0
b:shave $ 65 -17 66
b:she ask -29 -47 1
b:she call -85 -30 0
b:she came 60 -3 7
b:she come 92 0 20
b:she cri -48 -10 0
b:she doesnt 66 0 46
b:she get -89 -62 7
b:she has -17 204 -233
b:she hug -65 -35 0
b:she is -72 -76 47
b:she left 44 67 -19
b:she lock 74 0 12
b:she need -20 106 -163
b:she pass 152 0 61
b:she quit -57 -51 0
b:she said -55 116 -66
b:she say 47 4 20
b:she see -63 -20 0
b:she still -4 48 -9
b:she told -72 -80 0
b:she took -81 -31 3
b:she wont -35 -59 106
b:she wrote -116 -40 0
b:shed scold -65 -24 0
b:sheet tonsil 0 68 -19
b:shell just -96 -59 0
b:shell need 63 0 31
b:sherri and 0 104 -28
b:sherri at 0 53 -9
b:shes cold 62 0 10
b:shes go 51 -2 8
b:shes home -63 -23 0
b:shes in 19 102 -85
b:shes ok -16 52 -40
b:shes right 31 0 55
b:shes still 89 0 47
b:shes throw 46 0 23
b:shift $ -18 -72 20
b:shift and -2 64 -11
b:shift at 67 -12 36
b:shift end 229 150 -12
b:shift so -58 -11 0
b:shirley templ -24 -56 0
b:shirt $ 141 -54 6
b:shirt and -53 -16 -4
b:shirt sinc 0 75 -38
b:shoe $ -49 17 -55
b:shoe on -3 60 -37
b:shook me -50 -2 0
b:shoot hoop -44 -79 0
b:shoot me 58 -17 46
b:shoot up 42 -11 45
b:shop $ -13 67 -34
b:shop medic -49 -13 0
b:short $ -27 111 -9
b:short one 94 0 69
b:shortstop he -48 -8 0
b:shot $ -2 56 -38
b:shot and 134 -14 127
b:shot at -2 -49 0
b:shot done -16 -88 0
b:shot my -3 -72 0
b:shot myself -86 -72 0
b:shot of -130 -199 17
b:shot on 0 88 -60
b:shot so -14 -70 0
b:shot the 72 -17 97
b:shot up 79 29 156
b:shot was 0 59 -36
b:should be -68 65 -90
b:should come 46 -1 20
b:should i 57 -18 33
b:should probabl 63 0 15
b:should tell -12 26 -77
b:shoulder sinc 0 18 -46
b:shoulder stock -54 -51 0
b:shout ani 47 0 15
b:shout for 56 0 39
b:show $ 66 455 -51
b:show me 32 -200 18
b:show my 275 3 75
b:show the -48 -31 0
b:show up -73 41 -149
b:show where -53 -14 0
b:shower ani -52 -22 0
b:shower put -105 -58 0
b:shown $ -53 -14 0
b:shut it -47 -45 1
b:shut the 57 0 50
b:shut up 0 55 -124
b:si $ -332 -128 122
b:si acas -53 -12 3
b:si aguant 7 49 -3
b:si algui -46 19 -79
b:si asi 65 -23 34
b:si baj -6 -135 15
b:si con -88 -12 0
b:si el 172 27 85
b:si he 75 0 8
b:si le -58 36 -19
b:si les -72 -71 0
b:si lleg -4 165 -105
b:si lo -3 47 -27
b:si manan 172 -25 168
b:si me 446 109 108
b:si mi 54 -16 31
b:si no -159 -160 31
b:si pap 47 0 20
b:si pued -148 155 -128
b:si salg -21 45 -55
b:si se -35 -52 25
b:si siempr 0 86 -87
b:si un 83 0 45
b:si with 112 0 93
b:si ya -39 -62 0
b:si yo 93 -54 58
b:sick $ -17 174 -160
b:sick and -9 51 -14
b:sick as 0 56 -24
b:sick of -54 20 -49
b:sick right -43 -64 0
b:sid un 82 0 20
b:side door -54 46 -75
b:side effect -13 -52 13
b:siempr $ 249 51 78
b:siempr alcanz 0 65 -60
b:siempr no 0 47 -19
b:siempr salg 0 83 -75
b:siempr y -4 -98 44
b:siend 8 -9 -60 0
b:sient bien -19 -65 0
b:sient el 62 0 93
b:sient en 33 -32 54
b:sient la 34 0 74
b:sient las 17 -4 58
b:sient los -75 67 -57
b:sient muy 48 0 27
b:sient que 176 102 -37
b:siest $ -36 -114 0
b:siet com -29 -53 0
b:siet en 0 47 -19
b:sig $ -101 -54 17
b:sig aqui 77 0 108
b:sig con 71 42 32
b:sig grit 116 0 92
b:sig igual 46 159 -54
b:sig quer 134 0 58
b:sig tom -30 -54 -59
b:sig yend 0 30 -71
b:sig yo 17 65 -39
b:sigh $ -96 -59 0
b:sight in -50 -29 0
b:sign $ 4 45 -37
b:sign in -77 -56 0
b:sign my -44 -120 -13
b:sign on 58 -1 29
b:sign up -21 -50 30
b:silenci $ 31 -12 67
b:silicon arregl -65 -4 0
b:silicon pa -46 -8 0
b:sill $ 98 135 3
b:sillon $ -17 -52 0
b:sillon no 0 70 -58
b:simpl $ 133 -16 24
b:simpli perish -97 -11 0
b:sin air -89 -81 10
b:sin alcohol -56 -146 -1
b:sin chiv 0 50 -5
b:sin el 0 40 -51
b:sin gan 50 -51 43
b:sin la 0 175 -68
b:sin mi 90 -40 114
b:sin mir 112 0 82
b:sin noved -25 -71 0
b:sin peric -21 -51 0
b:sin problem -6 -75 0
b:sin que -50 3 -44
b:sin rop 101 0 91
b:sin tom -20 80 -43
b:sin voz -48 -10 0
b:sin wifi -52 -25 0
b:sin zapat 0 153 -51
b:sinc $ 0 58 -18
b:sinc 1991 0 23 -69
b:sinc 4 14 0 63
b:sinc but 0 29 -50
b:sinc church 0 18 -46
b:sinc four -15 -69 6
b:sinc friday 0 194 -89
b:sinc group 41 4 79
b:sinc i 27 -60 41
b:sinc last -70 -152 -46
b:sinc march -47 -16 -14
b:sinc margaret 47 0 8
b:sinc midnight 0 109 -47
b:sinc my -66 -80 -15
b:sinc nobodyl 21 0 58
b:sinc noon 15 54 -78
b:sinc saturday 0 84 -64
b:sinc sunday 36 62 68
b:sinc the -210 -71 -76
b:sinc thursday 0 51 -29
b:sinc tuesday 73 176 1
b:sinc yesterday 0 53 -36
b:sinc you 33 -50 20
b:singl naltrexon -1 -55 0
b:sink $ -47 16 -35
b:sink after -15 -54 0
b:sink doesnt -53 -62 0
b:sink togeth -17 -55 0
b:sir like 0 45 -21
b:sirv $ -6 64 -60
b:sirv cop -3 -58 0
b:sirv par 0 139 -166
b:sister apart 48 0 7
b:sister is 1 -45 1
b:sister say 0 71 -11
b:sister still 47 0 3
b:sit $ -126 -20 0
b:sit here 54 31 17
b:sit in 48 161 -64
b:sit on -7 70 -94
b:sit outsid 75 0 40
b:six $ -17 81 -141
b:six bottl -59 -55 -10
b:six drink 0 47 -17
b:six i 12 53 -14
b:six more 0 68 -30
b:six of 0 23 -47
b:six pack -1 94 -145
b:six year -64 -86 0
b:size $ -47 -23 -2
b:size of -57 -66 0
b:skateboard $ 18 -4 56
b:skill class -47 -18 0
b:skin came 20 0 47
b:skin feel 0 55 -75
b:skin has 0 64 -49
b:skin is -41 51 -48
b:skip $ 45 -6 19
b:skip group -14 66 -47
b:skip my 79 13 136
b:skip the 40 -63 18
b:skull $ 1 94 -42
b:slam my 53 0 82
b:sleep $ -103 -150 -191
b:sleep and 125 -7 148
b:sleep at -45 -2 1
b:sleep bad -90 -20 0
b:sleep for -101 -9 2
b:sleep handout -55 -4 0
b:sleep in -59 -17 0
b:sleep it 45 0 30
b:sleep like -45 -19 0
b:sleep neighbor -19 -48 0
b:sleep ok 84 -2 5
b:sleep on -63 -13 0
b:sleep pill 67 -31 93
b:sleep sinc 25 69 -23
b:sleep so -59 -9 23
b:sleep stuff 75 0 55
b:sleep that 22 61 -9
b:sleepi $ -48 -11 2
b:sleepi tire 65 0 6
b:sleepless so -30 -45 0
b:sleev alreadi 0 48 -41
b:sleev down 56 0 20
b:sleev in 188 0 75
b:sleev sinc 0 23 -48
b:slept $ -14 225 -90
b:slept and 0 61 -40
b:slept till -17 -57 0
b:slice my 64 -16 43
b:slicer and 60 0 23
b:slip $ 53 86 -13
b:slip on -28 -87 0
b:slip two 0 81 -14
b:slip up 0 45 -14
b:slot to 18 85 -51
b:slow $ 159 -27 145
b:slow and -75 -64 0
b:slow down -16 11 -45
b:slump over 62 0 12
b:small and 0 55 -75
b:small now 0 59 -20
b:smash wall -45 -43 0
b:smell it 0 375 -278
b:smell like -120 -149 -35
b:smell the -20 7 -55
b:smell weed -7 -80 0
b:smile $ -77 -63 12
b:smile at -2 -51 4
b:smoke a 0 68 -6
b:smoke alarm -35 -82 0
b:smoke day -65 -80 0
b:smoke in 11 130 25
b:smoke meth 0 61 -17
b:smoke shop 0 124 -43
b:smoke some 0 63 -22
b:snipe from -55 -59 0
b:snow $ 79 -49 77
b:snow day -11 -50 0
b:snow except 74 0 39
b:so $ -68 74 -88
b:so am 76 0 47
b:so bad -40 111 -254
b:so clean 78 0 16
b:so corni -78 -39 0
b:so did 87 78 25
b:so doe 215 -2 26
b:so far -22 105 -65
b:so fast 18 -35 59
b:so funni 57 -6 40
b:so glad -130 -38 0
b:so good 217 45 -13
b:so hard -19 -115 34
b:so he 82 0 63
b:so here -21 93 -52
b:so high 0 96 -51
b:so i -163 -216 98
b:so if -113 -68 0
b:so ill -152 -215 5
b:so im 120 -196 53
b:so it -24 46 -17
b:so ive -79 -66 -30
b:so kind -128 -109 0
b:so mad -87 -60 0
b:so mani -155 -56 0
b:so much 114 68 68
b:so my 183 15 155
b:so no -116 -93 -26
b:so nobodi 97 47 10
b:so now 116 -14 161
b:so pleas -20 -54 0
b:so quiet -52 -6 0
b:so reliev -95 -89 0
b:so she 135 0 55
b:so sleepi 46 0 31
b:so sori 0 46 -15
b:so strong 78 76 12
b:so that -56 105 -18
b:so the -7 95 -42
b:so there -58 -33 -28
b:so tire 105 -4 21
b:so uh 3 65 -39
b:so um 50 147 -75
b:so we -22 -60 0
b:so when -55 -7 0
b:so whi 56 75 12
b:so wont -17 -77 0
b:so yes -42 64 -103
b:so you -96 -10 0
b:sob third 0 74 -24
b:sober $ -43 -23 -85
b:sober hous 61 -14 49
b:sobr la 50 -5 6
b:sobri $ -11 22 -85
b:sobrina and 0 80 -39
b:sock $ -69 -184 2
b:soda $ -9 -78 0
b:soft $ 131 -7 95
b:sog ayer 96 0 33
b:sog del 124 0 37
b:sog que -50 -55 0
b:sol $ -119 -52 -130
b:sol el -40 -58 -21
b:sol en -5 51 -44
b:sol estoy -109 -53 0
b:sol falt 54 8 38
b:sol hoy 101 0 77
b:sol me -54 -51 -8
b:sol no -2 68 -38
b:sol que -45 -15 0
b:sol queri -6 -50 49
b:sol sali 0 86 -7
b:sol y -22 91 -40
b:sol ya 63 6 4
b:sold me 90 54 36
b:sold my -13 56 -19
b:sold the 56 -68 27
b:solit $ 24 -61 116
b:solo $ 0 62 -56
b:solt con 0 106 -42
b:solt el 176 24 9
b:sombr del 0 103 -36
b:some $ 83 10 -33
b:some by 0 83 -160
b:some embarrass 0 53 -9
b:some ice 0 63 -22
b:some morn -32 -62 0
b:some of 0 78 -56
b:some peopl 0 123 -39
b:some powder 0 47 -36
b:some slack -17 -65 0
b:some water -17 -57 0
b:somebodi $ -46 -83 62
b:somebodi after 63 0 31
b:somebodi answer 0 60 -108
b:somebodi at 0 95 -40
b:somebodi better 31 0 55
b:somebodi come 58 0 42
b:somebodi els -105 -105 10
b:somebodi ought 32 0 51
b:somebodi talk 29 -7 49
b:somebodi uncl -44 -45 0
b:somebodi was -19 -112 0
b:somebodi who -3 59 -41
b:someon $ 90 -36 28
b:someon at 51 -2 12
b:someon cover -45 -66 0
b:someon els -77 -18 39
b:someon in 56 -1 33
b:someon is 89 -26 100
b:someon pass -24 -47 0
b:someon stole -5 49 -26
b:someon to -85 -41 61
b:someon with 0 89 -72
b:someth $ 49 14 -39
b:someth about -63 -23 0
b:someth and 3 35 -45
b:someth anyth 0 100 -109
b:someth chang -78 -11 0
b:someth for -59 -53 4
b:someth happen 44 59 33
b:someth in 18 -12 162
b:someth to -65 76 -137
b:son $ -23 89 -98
b:son graduat 59 16 4
b:son is 111 15 34
b:son mis -68 -34 0
b:son much 0 144 -106
b:son que -33 -97 -4
b:son say 0 55 -27
b:song everi 0 116 -35
b:song for 106 0 27
b:song out -98 -24 0
b:song stuck -6 57 -28
b:song that -64 -53 0
b:soon $ 56 -124 76
b:soon if 76 0 39
b:sooth $ 55 0 44
b:sore $ -30 -77 0
b:sori $ 0 46 -15
b:sorpres $ 48 -15 17
b:sorpres de -100 -52 0
b:sorri $ 31 246 -67
b:sorri about 47 -13 39
b:sorri after -8 -1 -77
b:sorri for -75 -155 23
b:sorri i 209 92 97
b:sorri in -11 16 -104
b:sorri joke 0 107 -60
b:sorri the -70 -56 0
b:sorri to -83 -46 -29
b:sort my -93 -70 0
b:sort of 74 -7 63
b:sospech $ -100 -52 0
b:sound $ 6 50 -2
b:sound cant -52 -17 0
b:sound in -99 -26 0
b:sound is -93 -11 -29
b:sound meant 0 52 -61
b:sound rest 71 0 11
b:soup $ -137 -131 0
b:soy $ -50 -54 0
b:soy adict -22 -57 0
b:soy cas 0 47 -10
b:soy es 0 57 -10
b:soy meser -42 -119 0
b:soy un 201 119 68
b:soy una 26 139 -5
b:soy yo 46 -16 -22
b:spare key 118 0 38
b:speak $ 25 147 -6
b:spell it 102 0 92
b:spell what -47 -20 0
b:spent lunch 79 0 16
b:spent the 45 93 -11
b:split in 0 47 -3
b:split the -79 -24 -9
b:spoil the -66 -9 0
b:sponsor $ -60 2 -14
b:sponsor and -19 -80 0
b:sponsor gonna 0 48 -28
b:sponsor he 47 -6 15
b:sponsor on -25 -51 0
b:sponsor quit 48 0 71
b:spoon $ -49 -76 0
b:spoon out 0 48 -34
b:spot $ 43 83 -44
b:spot clinic -20 -54 0
b:spotify es 67 0 26
b:spring $ 97 2 64
b:spring and -54 -35 0
b:spring i 0 60 -61
b:sprite $ -8 -88 0
b:squar and 97 0 38
b:squirrel $ -12 -73 0
b:stab my 42 -2 83
b:staff $ 62 -67 22
b:stair and 60 0 31
b:stair is -48 -11 0
b:stamp $ 118 -2 25
b:stand $ -70 -35 68
b:stand a 57 0 30
b:stand by 116 0 30
b:stand in -104 -63 -15
b:stand on -96 -25 7
b:stand past 52 0 46
b:stand up 73 5 154
b:star for 104 4 19
b:start $ -50 -31 -27
b:start a -47 -10 0
b:start accutan -46 -18 0
b:start answer 47 0 15
b:start drive -53 -27 0
b:start on -66 -33 1
b:start to 133 26 15
b:starv $ -2 84 -75
b:station $ -53 -27 3
b:station without 57 0 30
b:stay $ 95 -2 62
b:stay and 34 0 50
b:stay awak 87 0 37
b:stay calm -73 -11 0
b:stay home -2 -62 9
b:stay i 7 168 -53
b:stay in -28 -94 0
b:stay on 81 84 -50
b:stay put -66 12 -44
b:stay with -107 -51 0
b:steadi $ -96 -206 0
b:steadi just -98 -50 0
b:steak knife 0 76 -121
b:steer not 0 82 -64
b:step $ 76 0 41
b:step down -125 -90 0
b:step in 73 37 -3
b:step off 133 0 39
b:step work -54 -21 0
b:stick around 215 0 108
b:stick to 0 55 -41
b:still $ 23 -36 59
b:still 40 -8 -90 0
b:still a -29 48 -30
b:still at -34 -49 12
b:still bleed 2 54 -14
b:still cant -33 -14 -47
b:still chew -27 -71 0
b:still climb 0 46 -10
b:still coach 0 64 -88
b:still do 52 0 62
b:still get 95 -3 35
b:still go -22 -89 0
b:still had -5 20 -45
b:still hasnt -61 -40 0
b:still have -74 -106 -1
b:still here 14 -104 64
b:still in 102 20 101
b:still live 0 48 -16
b:still me 0 65 -39
b:still not 78 0 29
b:still on 59 18 44
b:still open -34 -67 0
b:still set -52 -102 2
b:still smell 0 151 -64
b:still there 58 0 62
b:still want 133 151 -57
b:still work 0 96 -20
b:stitch out 113 -6 45
b:stole my -3 90 -34
b:stomach bug -99 -171 0
b:stomach flu -22 56 -39
b:stood on 199 0 87
b:stop $ 104 210 -2
b:stop a -20 -47 0
b:stop after -77 -6 0
b:stop and 80 7 104
b:stop be 63 0 60
b:stop breath 43 0 62
b:stop check -47 -9 0
b:stop come 0 13 -62
b:stop cri 7 8 -51
b:stop drink 0 153 -95
b:stop for -52 -104 1
b:stop in -15 66 -46
b:stop listen -53 -8 0
b:stop me 15 11 -60
b:stop my 35 152 -80
b:stop take -62 -64 -27
b:stop the 10 89 -67
b:stop think 35 80 -120
b:stop thinkin 49 0 65
b:stop want -170 -21 4
b:stop worri 53 0 37
b:store $ 60 -25 -17
b:store for 0 50 -18
b:stori $ -80 -75 5
b:stori at -93 -78 0
b:stori from -47 -9 0
b:stori of -65 -46 0
b:stove and 0 80 -76
b:straight $ -6 136 -47
b:straight to -85 -90 0
b:stranger $ -6 46 -94
b:strangl me 38 74 1
b:strangl my 76 -4 25
b:street again 22 131 -101
b:street with 0 69 -43
b:street without 29 -51 56
b:strep $ -98 -85 0
b:stretchi band 48 0 13
b:strip $ 176 15 116
b:strip and -41 -66 -2
b:strip are -2 119 -40
b:strip i -56 -57 0
b:strip in 0 65 -59
b:strip the 0 51 -40
b:strip went 0 163 -27
b:strong $ 96 25 1
b:strong i 88 0 39
b:strong is -103 -48 0
b:stuck behind -62 -19 0
b:stuck in -149 -53 -33
b:stuck on -89 -32 0
b:stuck with 78 -5 14
b:stuff $ -10 40 -50
b:stuff after 55 0 27
b:stuff and 2 207 -161
b:stuff i -77 -70 -11
b:stuff on 0 83 -23
b:stuff than 75 0 55
b:su carit 55 0 17
b:su carr 118 0 28
b:su culp 77 0 32
b:su cumpl -47 -8 0
b:su hor -21 -51 0
b:su pap 87 111 -42
b:su risit 31 0 54
b:sub and 0 63 -18
b:sub el -50 -60 0
b:sub in -3 -60 0
b:sub la -74 -60 44
b:sub strip 0 117 -44
b:sub to 0 71 -33
b:subi a -27 -46 17
b:subi la -94 -82 0
b:sublocad appoint 0 65 -21
b:sublocad shot -11 -47 -2
b:sublocad was 0 73 -18
b:suboxon $ 0 57 -22
b:suboxon on 0 65 -31
b:suboxon this -28 -51 0
b:substitut $ 45 0 9
b:subway and -44 -47 0
b:suci $ -2 143 -84
b:sucursal si -19 -45 0
b:sud fri 74 83 -5
b:sud hast 0 49 -48
b:sud la -5 72 -36
b:sud las 0 109 -51
b:sud y -14 -83 -10
b:sudor $ 0 51 -36
b:suegr $ 20 55 -5
b:suegr casi 0 48 -34
b:suegr dic 0 64 -4
b:suegr es 50 0 18
b:suegr me -53 -64 0
b:suegr vin -32 -84 0
b:sueld ya 0 94 -54
b:suelt $ 46 -7 76
b:suelt desd -44 -84 -25
b:suelt falt 66 0 16
b:suelt la -50 -55 0
b:suen $ 53 -73 59
b:suen 8 -9 -60 0
b:suen con 71 169 -111
b:suen el 35 79 -21
b:suen en -32 -47 0
b:suen no -9 -46 3
b:suen y -9 70 -15
b:sufr $ 62 0 77
b:sugar $ -70 -54 0
b:sugar is -78 -32 -5
b:sugarcoat it 4 97 -95
b:suicid again 73 0 5
b:suicid and 70 0 1
b:suicid at -74 -1 0
b:suicid attempt -53 -6 0
b:suicid hotlin 112 0 40
b:suicid in -46 -6 0
b:suicid question 101 0 33
b:suicid thought -123 -6 1
b:suicid y 167 0 6
b:suicidi en -47 -6 0
b:suicidi tod 48 0 4
b:suit me 82 0 30
b:sum $ 0 46 -112
b:summer heaven -53 -27 0
b:sun $ -12 95 -104
b:sun mom -46 -18 0
b:sunday $ 186 260 154
b:sunday and 11 -39 -71
b:sunday i -53 -65 0
b:sunday sinc 21 0 58
b:sunris $ -49 -115 0
b:sunset $ -45 -104 0
b:sup $ -57 12 -36
b:sup a -7 -54 0
b:sup com 56 0 27
b:sup con -9 72 -14
b:sup y -16 -59 0
b:superhero $ -35 -60 0
b:supervisor debrief -79 -41 0
b:suppos to -51 79 -2
b:sure im 0 84 -89
b:sure my 100 0 122
b:sure that -22 -81 0
b:sure whi -47 -43 0
b:surf it -18 -89 0
b:surgeri $ 98 -16 82
b:surgeri and -2 39 -46
b:surgeri i 53 86 -32
b:surgeri my -51 -22 0
b:surgeri went -93 -31 0
b:surt el -8 -57 -1
b:surt la -1 75 -22
b:surviv then -45 -2 0
b:suspendi el 0 65 -43
b:susurr grit 0 30 -45
b:swallow all 93 0 64
b:swallow half -52 -5 0
b:swallow it 0 61 -32
b:swallow my -62 -5 4
b:swallow the 58 -1 55
b:swear $ -77 -75 8
b:sweat $ 71 3 3
b:sweat through 0 99 -27
b:swim and 0 53 -30
b:swing a 172 0 81
b:swing at -55 -15 0
b:swing it -45 -5 0
b:switch by 0 80 -76
b:switch to 15 -25 45
b:syrup and 34 0 64
b:ta aqui 59 0 22
b:ta dand 82 0 55
b:ta to 0 53 -30
b:tab when 79 0 16
b:tabl at -33 -48 0
b:tabl in 30 0 93
b:tabl right 0 108 -121
b:tabl saw -48 -5 0
b:tackl box 0 86 -15
b:taco $ -65 -26 -4
b:taco tuesday -46 -22 0
b:tag jingl -95 -20 0
b:take a -2 -71 63
b:take anyth -54 -56 0
b:take home -190 14 -189
b:take it -268 -201 -89
b:take me 277 53 216
b:take my -18 285 -34
b:take on 0 45 -46
b:take that 75 9 44
b:take the 137 -4 54
b:take them 38 28 -60
b:takehom in 0 71 -35
b:taken anyth -48 -33 0
b:taken my 80 -28 40
b:tal cual -61 -3 0
b:talk $ -102 -117 0
b:talk about -106 88 -62
b:talk hes 53 0 19
b:talk it -34 -52 0
b:talk me 94 141 -15
b:talk not 101 0 8
b:talk out 80 0 38
b:talk to -67 81 -147
b:talk today -53 -16 0
b:tambi $ 44 -34 84
b:tan orgull 0 55 -41
b:tant con -47 -10 0
b:tant que -18 123 -48
b:tantit y 53 0 18
b:tap on -1 20 -50
b:tapis en 0 62 -4
b:tar $ -43 -51 0
b:tard $ -219 -40 -22
b:tard hast 0 47 -18
b:tare de 78 -19 7
b:tarjet del -74 53 -83
b:tast like -32 -101 0
b:tat bol 46 0 15
b:tattoo of -4 46 -16
b:tatuaj el -81 -46 0
b:tatuari si -53 -43 0
b:taught me -69 -43 0
b:tax $ -67 -37 0
b:tay the 48 0 7
b:taz de -33 -48 0
b:tbh $ 187 3 59
b:te dig -1 36 -64
b:te habl 35 53 -5
b:te lo 98 3 70
b:tea with -21 -67 0
b:teach me -49 -31 0
b:tech subi -50 -29 0
b:teeth chatter 0 74 -24
b:teflon $ 0 55 -41
b:tegucigalp con -46 -20 0
b:tel esta -48 -2 0
b:tel me 54 0 20
b:tel y 91 -20 47
b:telephon unless 48 0 43
b:televisor y -47 -40 0
b:tell $ 68 71 -27
b:tell a 12 69 -43
b:tell anybodi 30 4 58
b:tell her -51 -18 19
b:tell marcus 62 -36 49
b:tell me -60 -79 38
b:tell my 355 112 173
b:tell somebodi -89 -50 13
b:tell someon -47 -32 0
b:tell the -60 30 -75
b:tell them -43 23 -82
b:tell you -68 58 -139
b:tembl $ 0 59 -17
b:tembl de -48 -70 0
b:temblor $ 0 85 -32
b:templ $ -24 -56 0
b:ten $ -64 44 -114
b:ten hour -26 207 -30
b:ten minut 163 -55 85
b:ten out 0 81 -91
b:ten to 0 47 -36
b:ten tomorrow -63 -10 0
b:ten year 66 -123 27
b:tend hac -72 -35 0
b:tendi la -61 -41 0
b:tener relacion 0 135 -40
b:teng 44 73 47 38
b:teng 58 0 24 -49
b:teng abstinent 0 64 -34
b:teng al -1 19 -74
b:teng arregl 0 59 -53
b:teng caj -49 -33 0
b:teng cit -78 -46 -1
b:teng con 87 24 35
b:teng cort 50 -7 22
b:teng de 0 177 -129
b:teng dentist -46 -5 -15
b:teng el 229 184 115
b:teng en 44 172 -163
b:teng enfrent 55 0 75
b:teng envidi 63 0 62
b:teng es -81 -49 0
b:teng escond -81 -52 15
b:teng espaci -81 -46 0
b:teng fech 49 -13 35
b:teng gan 61 -127 101
b:teng guard 165 0 63
b:teng la 82 119 -92
b:teng las 94 -3 143
b:teng los 12 99 -30
b:teng mied 266 20 161
b:teng much 118 4 64
b:teng nad 48 0 51
b:teng pensamient 80 -8 6
b:teng que -179 -207 63
b:teng remedi 0 121 -76
b:teng sacudon 0 30 -53
b:teng tod 109 0 91
b:teng un -133 2 -84
b:teng una -38 -88 -8
b:teng unas 45 39 -23
b:teni mi -19 -45 0
b:teni nuev 0 89 -41
b:teni que 39 71 40
b:teni siet 0 59 -37
b:teni un -21 -68 0
b:tenis en -62 -33 2
b:tepic y 0 72 -42
b:tequil $ 0 54 -11
b:tequil de 0 55 -34
b:tequila $ 0 64 -34
b:terapeut $ -63 -43 0
b:terc dia 0 108 -47
b:termin $ -17 -85 0
b:termin a -3 103 -21
b:termin con 53 -46 2
b:terraz cuatr 59 0 42
b:test and -16 -59 0
b:test me 0 69 -52
b:test monday -1 62 -41
b:test of -51 -16 0
b:test posit -18 -98 0
b:test strip -2 -55 0
b:test the -1 101 -45
b:testament y 66 0 30
b:texa i -85 13 -17
b:text $ -62 -86 0
b:text block -3 -46 0
b:text i -54 -185 0
b:text late -21 -49 0
b:text me 99 -120 91
b:text my 24 15 71
b:text the -23 -47 0
b:text u -34 -85 0
b:thai food 0 74 -43
b:than a 0 130 -30
b:than do -128 -56 0
b:than i -36 -29 -48
b:than my -2 -47 31
b:than one 75 0 55
b:than she -48 -12 0
b:than the -40 104 -27
b:than when -71 -63 0
b:thank $ -45 -31 13
b:thank for 115 53 39
b:thank i -71 5 -5
b:thank you 172 -152 130
b:that $ -95 48 40
b:that about 46 -1 8
b:that abus 0 62 -65
b:that all -32 205 -129
b:that allow -59 -41 0
b:that are -27 -49 0
b:that be 58 0 14
b:that breath -60 -5 0
b:that circl 0 139 -95
b:that clock 89 0 138
b:that count 27 64 7
b:that doe -45 -3 -4
b:that doesnt 88 0 28
b:that dog -55 -6 0
b:that door -11 8 -97
b:that dude 48 0 41
b:that ever 0 55 -75
b:that get -37 13 -90
b:that goe -167 -82 0
b:that got -20 -56 0
b:that gym -2 -58 0
b:that has -35 -59 8
b:that he -14 -58 0
b:that how 98 127 -89
b:that i 309 285 -13
b:that id 50 0 9
b:that im 19 -7 51
b:that in 60 -6 19
b:that is -138 -72 -21
b:that isnt -72 26 -40
b:that it -69 -106 -43
b:that ive -32 -48 -5
b:that last -45 -17 12
b:that live 62 0 27
b:that lock 0 80 -76
b:that made 57 -10 59
b:that man 66 -13 77
b:that massag 0 119 -32
b:that math 83 -8 55
b:that me 23 11 66
b:that mess 52 -2 11
b:that my 63 16 48
b:that new -107 -18 0
b:that nobodi 56 -11 27
b:that not -3 78 -65
b:that ok -69 -37 0
b:that one -34 127 -74
b:that part 74 0 39
b:that progress -60 -7 0
b:that right -106 -19 0
b:that sentenc -27 -48 0
b:that shift -77 -27 0
b:that site 0 147 -88
b:that song -130 -26 0
b:that sound -21 42 -48
b:that still -18 67 -36
b:that the 159 -65 145
b:that this -48 1 -24
b:that to 106 40 26
b:that tomorrow 66 0 61
b:that true -31 -49 0
b:that was 25 -215 105
b:that what 15 69 -29
b:that when 103 83 -40
b:that where 0 137 -85
b:that whi -213 -96 0
b:that worri 88 0 41
b:the $ 7 51 -23
b:the 10am 122 -3 64
b:the 30th 173 -2 60
b:the 3rd -59 56 -44
b:the 4 -61 -33 0
b:the 4th 0 220 -72
b:the 90 -3 92 -44
b:the 9am -48 -41 22
b:the 9th 3 64 -1
b:the acampros 0 82 -13
b:the actual -20 -126 2
b:the address -55 -23 0
b:the airport -17 -45 0
b:the alcohol -81 -62 0
b:the alert -87 -35 0
b:the anchor 0 59 -29
b:the anniversari 86 -3 28
b:the answer -97 -148 15
b:the antabus 0 222 -112
b:the antibiot -6 -91 27
b:the apart -89 -63 34
b:the app -50 195 -104
b:the applebe 0 105 -76
b:the arm 0 30 -77
b:the armi 0 132 -101
b:the art -69 -39 -19
b:the attic 14 57 -18
b:the babi -70 105 -10
b:the back -60 -107 -59
b:the bad -42 -116 2
b:the bakeri -35 -106 0
b:the bank 65 -29 28
b:the bar -117 124 -173
b:the barbershop -4 -50 0
b:the barn -53 -23 0
b:the bartend 0 226 -167
b:the basement -8 57 -45
b:the bat 88 -40 59
b:the bathroom -80 -21 -68
b:the bathtub 22 -51 50
b:the beam 164 0 68
b:the bed 249 6 115
b:the bedroom 61 0 43
b:the beer -6 104 -31
b:the begin -13 -48 0
b:the belt 35 61 46
b:the bench -55 -36 0
b:the best -27 -27 47
b:the bill -61 -71 15
b:the binder 0 55 -41
b:the biopsi 168 0 105
b:the black -102 -74 0
b:the blade 51 -10 100
b:the bleed -59 -11 0
b:the block 14 36 67
b:the blue 113 20 27
b:the boat 70 -33 68
b:the bodi -52 2 -45
b:the book 108 64 -22
b:the boss 117 -2 36
b:the bot -66 -43 0
b:the bottl 195 -14 40
b:the bottom -5 83 -62
b:the bowl -100 -107 -2
b:the box -31 60 0
b:the boy 28 51 12
b:the breath -12 -104 45
b:the brick 89 0 63
b:the bridg 236 -32 140
b:the browni 0 65 -50
b:the bruis 36 86 -56
b:the bucket -16 -73 0
b:the buprenorphin 0 84 -20
b:the burn 55 0 17
b:the bus -71 98 -31
b:the cabinet 70 25 4
b:the cabl -66 -41 0
b:the cake 30 -59 23
b:the calendar -11 -88 23
b:the call 124 104 35
b:the calm 88 0 41
b:the can 31 52 -90
b:the cap -11 49 -24
b:the car 108 92 -24
b:the card -147 -90 -15
b:the casino -11 151 -100
b:the cat 213 -56 83
b:the catalogu -51 -16 0
b:the cereal -15 -49 0
b:the chair 184 48 26
b:the chapter -2 71 -48
b:the chart -52 -55 0
b:the chees -17 -46 0
b:the chem -77 -52 0
b:the choir -118 -112 -5
b:the christma -58 -61 -34
b:the clean -46 68 -73
b:the cleric -72 -23 0
b:the clinic 4 47 20
b:the closet -11 0 51
b:the club -29 163 -72
b:the coach 0 207 -93
b:the coat 4 90 -20
b:the code -77 -24 23
b:the coffe 99 84 54
b:the collar 0 45 -16
b:the compani 0 135 -59
b:the comput -14 57 -17
b:the con 108 0 49
b:the concert -9 -48 0
b:the connect -12 -63 0
b:the cook 0 85 -17
b:the cookout -57 -182 0
b:the cop 56 -10 31
b:the copay -10 115 -62
b:the corner -14 92 -176
b:the couch -136 -64 -45
b:the count 0 67 -67
b:the counter 163 137 -14
b:the craft -10 -58 0
b:the crave -75 15 -68
b:the craving 0 70 -58
b:the cremat 123 0 13
b:the crisi 53 -7 50
b:the cup 0 118 -103
b:the curl -67 -1 1
b:the curtain -17 71 -45
b:the cut 109 -3 6
b:the damn -2 84 -83
b:the dash 65 52 -44
b:the day 78 -108 94
b:the deacon 0 110 -59
b:the deal -13 109 -46
b:the dealer -1 69 -108
b:the death -165 -53 0
b:the decis 149 0 18
b:the defend -47 -35 0
b:the dentist -64 -42 43
b:the detox -3 96 -101
b:the devil 10 281 -191
b:the differ 91 -28 47
b:the dish -95 -45 0
b:the dispensari -3 164 -45
b:the dmv -104 -170 0
b:the doc -44 -56 -3
b:the doctor -87 -155 17
b:the dog 281 143 -1
b:the dollar 90 0 31
b:the doubl -64 -21 0
b:the drain -1 82 -19
b:the drawer 43 73 35
b:the dress 78 -11 23
b:the dresser 177 0 94
b:the drive -56 -99 46
b:the driveway 31 -92 37
b:the drug -7 54 -41
b:the drum -60 -39 0
b:the drywal 87 0 51
b:the dust -66 -113 0
b:the edg 54 138 -226
b:the elev -56 -62 0
b:the emergenc 159 0 60
b:the empti -37 128 -81
b:the emt -99 -42 0
b:the end -175 -11 -40
b:the enemi 0 39 -47
b:the engin 38 137 -50
b:the entir 56 98 -51
b:the eras 20 0 47
b:the evening -96 13 -34
b:the exam -62 16 -17
b:the exit 129 178 -51
b:the express 57 0 30
b:the eye -65 50 -60
b:the fair -8 51 -5
b:the famili -63 -54 4
b:the fenc 114 -69 109
b:the fent 91 0 85
b:the fifth -17 -12 81
b:the fight 23 72 -75
b:the file -58 -12 0
b:the film 0 83 -39
b:the final -56 -7 0
b:the fire -125 -12 -15
b:the first 95 -36 124
b:the fish 41 49 -21
b:the flight 26 121 -44
b:the floor -38 103 -17
b:the flu 9 110 41
b:the foil -23 97 -187
b:the folder -69 -55 4
b:the font -58 -15 0
b:the foot -86 -76 5
b:the footbal 0 81 -12
b:the form -93 28 10
b:the frame 0 45 -33
b:the frat 0 103 -64
b:the freeway -3 -4 51
b:the freezer -58 -36 -4
b:the friday -63 -18 0
b:the fridg -30 -16 -87
b:the front -50 -77 43
b:the funer 63 125 -131
b:the gala -26 -94 0
b:the game 158 71 87
b:the garag 84 32 39
b:the gas 33 -59 21
b:the gauz 84 0 48
b:the glass 5 231 -158
b:the glove 16 80 -24
b:the good -136 28 -48
b:the green 0 57 -17
b:the greyhound 0 85 -23
b:the ground 42 -65 61
b:the group -104 69 -126
b:the guard -1 114 -37
b:the gun 295 -1 109
b:the gym -219 7 -41
b:the hair 146 -1 85
b:the hall 22 82 -6
b:the hammer 94 0 80
b:the hand 0 72 -44
b:the happiest -23 -45 0
b:the hardwar 117 -23 45
b:the hay -17 -69 0
b:the heater -40 -70 3
b:the high -37 -96 0
b:the highway 127 0 63
b:the histori 45 59 -18
b:the holiday -86 -168 0
b:the honest 53 0 24
b:the honor -67 -17 -19
b:the hook 3 -94 4
b:the hospit -6 140 -168
b:the hotel -75 -11 -77
b:the hour -37 -64 0
b:the hous 68 -34 61
b:the ice 129 9 2
b:the id -116 -18 0
b:the insid 7 57 -109
b:the insomnia 53 0 40
b:the intak -89 -128 0
b:the interview -63 -16 0
b:the ir -46 -31 0
b:the ironi -31 -77 0
b:the itch -32 119 -74
b:the job -26 45 -53
b:the joke 57 -14 4
b:the judg -118 -41 -14
b:the jug 0 70 -5
b:the keto -84 -33 0
b:the key -16 29 -47
b:the kick 5 0 46
b:the kid 96 -152 90
b:the kind -27 242 -78
b:the kitchen 193 162 34
b:the kitten -79 -49 -4
b:the klonopin 33 0 55
b:the knife 29 -4 72
b:the knot 187 0 51
b:the lab -63 19 -72
b:the label -66 71 -92
b:the ladder -107 -41 0
b:the ladi -110 -65 7
b:the lake 49 33 38
b:the lamb -37 -66 0
b:the landlord 0 101 -98
b:the last 159 -350 308
b:the late 65 -36 28
b:the leav -104 -9 0
b:the leftov 28 59 -18
b:the letter 108 -73 80
b:the lexapro -48 -95 17
b:the librari -101 -60 -13
b:the light 18 -98 47
b:the lighter 60 63 47
b:the line -149 -32 -30
b:the link -78 -39 0
b:the liquor -12 61 -30
b:the list 4 183 -117
b:the littl -62 134 -87
b:the lobbi -66 -133 0
b:the lock -3 87 -80
b:the lockbox -109 -160 0
b:the long 29 -91 69
b:the longest -23 -46 0
b:the lord 142 -2 95
b:the lot 56 -13 91
b:the loung -57 9 -22
b:the magazin 51 0 11
b:the mail 179 -58 50
b:the mailbox -22 34 -70
b:the mall -116 -36 15
b:the map -60 -60 -55
b:the math 336 0 99
b:the med -116 -152 0
b:the medicin 47 -53 91
b:the meet -46 -88 0
b:the mess 50 0 39
b:the methadon 71 99 0
b:the middl 75 -15 40
b:the minibar 0 63 -30
b:the mirror 176 -15 175
b:the monday -53 -4 -9
b:the money 13 82 -25
b:the monkey -1 144 -124
b:the month 52 66 24
b:the morn -39 -64 -1
b:the motel 48 23 36
b:the mouth 96 -1 58
b:the mouthwash 0 105 -87
b:the move -59 11 -7
b:the movi 63 -10 39
b:the naltrexon -29 76 -52
b:the name 24 -25 46
b:the nausea 28 -9 87
b:the needl -105 -19 -64
b:the neighbor -78 49 -60
b:the nerv 154 -1 109
b:the new -353 -213 49
b:the newspap -2 54 -66
b:the next 188 153 11
b:the night -36 -30 -68
b:the nightstand 57 0 33
b:the no -103 -94 0
b:the norco 0 45 -24
b:the not -65 -80 0
b:the note 91 -42 46
b:the notebook -36 -46 0
b:the number -70 -238 2
b:the nurs 143 -84 58
b:the nyquil 13 46 -17
b:the obituari 117 0 60
b:the ocean 47 -6 62
b:the old 7 68 -99
b:the one -91 15 103
b:the onli 399 -77 180
b:the open -17 53 -39
b:the option -5 49 -54
b:the order -56 -24 0
b:the orthodontist -52 -8 0
b:the other 301 62 115
b:the outsid 0 61 -70
b:the overpass 93 0 64
b:the oxi 66 30 37
b:the packag 0 234 -51
b:the pan -45 -6 12
b:the paper -71 -32 7
b:the park 29 -121 78
b:the parti 61 12 -12
b:the passeng 0 48 -42
b:the pastor 48 31 17
b:the pasword -57 -36 0
b:the patch -93 -20 -48
b:the patient -82 -94 0
b:the pea 55 0 27
b:the penalti -29 -52 0
b:the perman 47 0 15
b:the person -64 -37 1
b:the pharmaci 98 -21 17
b:the pharmacist 112 -61 8
b:the phone 6 113 -42
b:the phq 56 -14 41
b:the piano 72 61 4
b:the pictur -52 -38 17
b:the pill 247 61 335
b:the pipe 0 52 -99
b:the pizza -14 -45 0
b:the plan 37 -48 51
b:the plane 116 0 58
b:the plant 120 18 26
b:the platform 55 0 20
b:the point -42 -82 17
b:the polic 59 -20 6
b:the pool 64 0 15
b:the power -15 -82 0
b:the priest 0 58 -17
b:the printer -117 -50 0
b:the problem 35 65 32
b:the program 91 -182 39
b:the project -7 61 -14
b:the pumpkin -74 -138 0
b:the quarri 102 0 69
b:the question 47 -44 3
b:the questionnair -85 -36 0
b:the quiet 49 0 43
b:the rafter 61 0 47
b:the rail 158 -46 62
b:the rang -49 -27 0
b:the reagent 0 63 -65
b:the real 101 30 11
b:the reason 32 134 -97
b:the recip 88 -1 22
b:the refil -37 -63 -5
b:the regist 0 10 -51
b:the relaps -12 -92 0
b:the relat -106 -43 0
b:the remind -36 31 -57
b:the rent 46 124 -60
b:the reservoir 187 -3 84
b:the rest 92 198 4
b:the rifl -95 -50 12
b:the rig -24 -59 0
b:the right 64 -37 108
b:the ring 128 0 77
b:the river -1 77 1
b:the road -15 73 -40
b:the roof -53 83 -21
b:the room 176 -66 141
b:the rope 42 -4 54
b:the rose 25 -98 87
b:the rubber 64 -1 92
b:the rule 67 -2 0
b:the sacristi 0 70 -5
b:the safeti 101 -8 62
b:the same -24 -118 39
b:the scaffold 52 0 13
b:the scale -65 -33 -16
b:the school 45 -41 -14
b:the scissor 75 0 40
b:the scratch -155 -82 0
b:the screen -77 -23 0
b:the secur -50 -61 0
b:the sender -23 -96 0
b:the sergeant 0 87 -47
b:the session -34 -75 -2
b:the sew 90 0 47
b:the shed 0 18 -78
b:the sheet 10 154 -63
b:the shell 97 -22 88
b:the shelter 115 107 5
b:the sherri 0 87 -31
b:the shift 184 3 20
b:the shirt -58 -51 0
b:the short 93 -4 69
b:the shot -7 113 -25
b:the shotgun 96 0 32
b:the show -67 275 -30
b:the shower 78 -25 44
b:the side -146 -47 -75
b:the sigh -96 -59 0
b:the sink -22 -39 -59
b:the six -6 37 -81
b:the sixti 0 47 -36
b:the size -20 -56 0
b:the skill 28 159 -40
b:the skin 20 0 47
b:the sleep -56 -53 60
b:the sleepov -10 53 -103
b:the smoke -19 77 -43
b:the solo -50 -15 0
b:the song 91 -2 17
b:the spare 105 0 23
b:the spoon 0 48 -34
b:the spot 130 73 20
b:the spring -24 50 -52
b:the squar 97 0 38
b:the squirrel -52 -11 0
b:the staff -57 -33 -5
b:the stair 68 -36 80
b:the stall 0 49 -36
b:the station 57 0 30
b:the stitch 62 0 12
b:the stori -49 -83 0
b:the stove 83 64 11
b:the street 11 161 -101
b:the strip -41 -56 -32
b:the stuff 88 70 -48
b:the subject 48 0 25
b:the subway -44 -47 0
b:the suicid -73 -10 37
b:the sun -58 -21 0
b:the sunset -43 -104 0
b:the suppli -74 -63 -15
b:the surgeri 115 3 21
b:the tab 79 0 16
b:the tabl 58 72 3
b:the take -30 -49 0
b:the taper -65 -75 0
b:the team -73 -11 -40
b:the test -90 -85 0
b:the thought 104 -23 64
b:the throat 23 23 64
b:the thursday -141 -40 -1
b:the tie -49 -16 0
b:the tile 78 -34 44
b:the time 155 -25 35
b:the titl 127 0 46
b:the toilet -84 -84 -113
b:the top 51 -48 83
b:the track 144 -7 121
b:the trade 0 47 -17
b:the train -4 -76 76
b:the trak 61 0 33
b:the transmiss -26 -68 0
b:the trap 44 94 -15
b:the treatment 99 -48 90
b:the trian 61 0 33
b:the trip -46 -1 0
b:the truck 187 -26 113
b:the true 83 -6 1
b:the trunk 79 2 21
b:the truth -96 -42 0
b:the tub 251 45 42
b:the tuesday 0 -92 30
b:the updat -1 56 -55
b:the upstair 67 0 30
b:the urg 98 -55 87
b:the usual -10 164 -96
b:the valu -50 3 4
b:the vanilla 0 110 -24
b:the vet -74 62 -59
b:the view 53 -2 3
b:the vivitrol 0 106 -44
b:the voic 128 -6 85
b:the wagon -45 88 -108
b:the wait -112 -51 5
b:the walk -16 156 -85
b:the wall 121 233 -18
b:the walmart 9 127 -16
b:the warehous 55 -8 38
b:the wash 0 122 -23
b:the wave 0 230 -140
b:the way 49 15 -66
b:the wed -103 52 -83
b:the week 122 -45 40
b:the weekend 156 -74 49
b:the weight -46 -12 0
b:the wheel 87 -56 73
b:the white 99 35 62
b:the will 65 -1 31
b:the wind 140 0 85
b:the window -85 -188 141
b:the wine 0 54 -62
b:the word -110 114 -82
b:the work 89 -9 42
b:the workbook 7 165 -68
b:the worksheet 78 122 -68
b:the world 152 -24 197
b:the wrench 57 0 6
b:the wrong 71 89 -80
b:the xanax 53 2 126
b:the yard -12 -60 20
b:the year -47 -70 0
b:the yellow 124 -18 85
b:the yoga -4 -62 0
b:the young 16 -11 65
b:the zoom -89 51 -27
b:their coat 56 0 31
b:their dad -24 94 -73
b:their own -14 47 -56
b:them $ -75 78 -216
b:them a 58 -1 9
b:them all 116 0 73
b:them and 68 74 66
b:them both -26 68 -86
b:them for -62 -58 0
b:them home -14 -45 0
b:them in 140 -13 130
b:them is 53 0 47
b:them much 46 0 25
b:them my 30 -13 91
b:them on -65 -59 0
b:them she -39 102 -163
b:them the -22 47 -65
b:them up -67 -4 22
b:then $ -124 -71 0
b:then again 3 61 -37
b:then anoth 0 123 -43
b:then did 20 0 47
b:then drank 2 56 -26
b:then fail -67 -76 0
b:then go -47 -8 17
b:then had 47 0 12
b:then he -26 -93 -27
b:then im 110 0 113
b:then it 252 86 62
b:then kept 0 51 -35
b:then light 0 170 -75
b:then lock -49 -27 0
b:then my -57 74 -35
b:then no 80 -24 85
b:then so -71 -46 0
b:then stop -76 -70 0
b:then the 172 121 74
b:then went 62 -4 7
b:theori $ -4 -50 0
b:therapi and -10 -48 0
b:therapi homework 63 0 11
b:therapist $ -45 -5 0
b:therapist ask 70 -45 63
b:there $ -7 -199 74
b:there 8 -47 -9 0
b:there a 320 118 110
b:there an 113 81 11
b:there and 13 91 -70
b:there are -7 99 -138
b:there at -51 -58 0
b:there be -72 -18 0
b:there blood 51 0 74
b:there everyon -28 9 -69
b:there food 52 -17 20
b:there for 0 196 -63
b:there he 33 0 56
b:there i -62 44 -71
b:there in -85 -110 6
b:there is -161 -123 -68
b:there my 0 43 -47
b:there no 1 149 -63
b:there noth 98 -9 63
b:there soon -51 -69 0
b:there that 0 101 -71
b:there was 88 -72 147
b:there wish 48 0 31
b:there with -35 -34 67
b:these day -66 -8 0
b:these stretchi 48 0 13
b:they are 62 -34 47
b:they ask 47 89 -60
b:they call 63 9 36
b:they can 46 0 23
b:they cancel -61 -8 0
b:they fade -76 -2 0
b:they get 137 0 19
b:they got -1 5 -59
b:they had 12 -56 20
b:they hug -54 -20 0
b:they laugh 171 -9 79
b:they left 6 48 -44
b:they let -75 -29 0
b:they lock 11 92 -16
b:they need 41 -18 58
b:they pull 15 0 47
b:they say 57 10 32
b:they should -104 -27 3
b:they thought -57 -3 0
b:they took 136 0 69
b:they want 3 46 -64
b:they went 21 44 -58
b:they were -14 17 -64
b:they will 83 -2 44
b:they would -63 -10 3
b:theyd be 101 0 42
b:theyll all 107 0 23
b:theyll manag 56 0 31
b:theyr from -23 -98 17
b:theyr gonna 83 0 93
b:theyr in 57 0 50
b:theyr pass 0 22 -47
b:thigh look 119 0 73
b:thing $ -188 -39 -152
b:thing and -46 15 -87
b:thing has 50 0 12
b:thing i 33 -115 91
b:thing it -22 -51 5
b:thing lid 84 0 48
b:thing on 159 -25 121
b:thing that 50 66 -74
b:thing till 20 0 47
b:thing to -53 80 -104
b:thing with -27 62 -17
b:think $ 46 167 -127
b:think about 47 -37 -9
b:think abt 93 55 -49
b:think i 14 136 -123
b:think id -49 -38 6
b:think ill 76 14 91
b:think im 68 -109 121
b:think it -39 67 -3
b:think my 3 34 -57
b:think of -215 -155 102
b:think the -12 -61 40
b:thinkin bout 48 14 -6
b:third day 0 110 -78
b:third on 0 70 -35
b:third shirt 0 84 -27
b:third time 86 -10 21
b:thirsti in 0 69 -43
b:this $ -1 284 -75
b:this afternoon 24 47 -61
b:this anymor -215 -74 0
b:this app -44 -58 0
b:this babi 7 0 50
b:this browser -52 -69 0
b:this close -97 213 -128
b:this cold -40 -80 0
b:this crave 0 60 -43
b:this doesnt 0 72 -78
b:this dump -51 -25 0
b:this earth 52 0 80
b:this evening 84 -11 83
b:this group -109 -27 -14
b:this heat -164 -90 0
b:this hous -32 27 -53
b:this is 251 -85 159
b:this keep 0 83 -160
b:this ladi 31 0 55
b:this life 93 0 21
b:this member -12 -68 0
b:this month -5 77 -34
b:this my 0 56 -32
b:this new -44 -78 0
b:this normal 0 45 -24
b:this number 51 -10 69
b:this one -138 -84 -83
b:this phone -7 -69 64
b:this pipe 31 0 55
b:this place -12 160 -39
b:this point 23 64 11
b:this printer -23 -116 0
b:this program -14 162 -79
b:this summer -53 -27 0
b:this time 396 20 158
b:this traffic -74 -35 0
b:this until 0 66 -48
b:this urg 0 248 -122
b:this week 162 -209 136
b:this weekend 45 40 11
b:this year -24 -67 16
b:tho $ -102 -81 8
b:tho i 0 98 -48
b:those $ -16 110 -163
b:those kid 90 0 60
b:those night 0 50 -32
b:thought about -20 -47 17
b:thought are 109 0 13
b:thought i -16 117 -57
b:thought id -140 -83 0
b:thought it -93 -20 7
b:thought just -55 -11 0
b:thought of 106 -40 38
b:thought one -69 -10 0
b:thought stop -77 -6 0
b:thought was 17 -9 66
b:thought youd -63 -19 0
b:threaten to -19 27 -66
b:three $ 23 108 -109
b:three and -63 -93 0
b:three day 54 276 -123
b:three hour -46 -82 -4
b:three letter 98 0 57
b:three margarita 0 105 -65
b:three meal 6 97 -34
b:three pharmaci -18 -52 0
b:three time 154 119 25
b:three tini 0 45 -21
b:three trip -9 91 -35
b:three week 78 35 24
b:three year -25 -56 0
b:threw away 42 67 21
b:threw me -4 57 -19
b:threw my 56 2 59
b:threw out -64 -102 0
b:threw the 13 65 -17
b:threw up -87 -42 -44
b:throat is -16 42 -83
b:through 8 0 45 -15
b:through a -16 -70 0
b:through sunday -27 -57 0
b:through the 47 143 -51
b:through wrote -54 -20 0
b:throw thing 31 77 -18
b:throw up 85 66 12
b:thru june 144 0 95
b:thru my 8 55 -41
b:thru the 30 118 -9
b:thumb over 0 126 -36
b:thursday $ -85 -176 -25
b:thursday group 100 -7 9
b:thursday when 62 0 48
b:thx for 105 -13 53
b:tidi man 60 0 20
b:tie the 75 16 -5
b:tiembl la 0 69 -29
b:tiembl las -52 -63 0
b:tiembl tant 0 62 -28
b:tiemp $ -2 124 -125
b:tiemp mi -83 -19 0
b:tiempo $ -125 -65 0
b:tien agarr 77 119 -50
b:tien amenaz 91 0 20
b:tien arregl -58 -1 -37
b:tien fiebr -150 -16 0
b:tien hast -99 -58 -3
b:tien la 154 36 98
b:tien los 56 -3 57
b:tien que -53 -9 0
b:tiend y -9 -80 13
b:til it 130 0 134
b:til monday 2 64 -23
b:til my 132 0 113
b:til there 75 0 67
b:til tuesday 0 73 -51
b:till 7 -17 -57 0
b:till friday -53 -53 -25
b:till i 168 71 55
b:till it 82 22 48
b:till sunday 43 203 -39
b:till the -6 55 -9
b:till then -40 -49 0
b:till thursday -45 -134 0
b:timbr y 0 54 -76
b:time $ -127 -288 195
b:time chang 56 -5 0
b:time do -87 -42 0
b:time he 106 0 60
b:time i -3 -32 54
b:time im -45 -42 -31
b:time in 22 101 -74
b:time it -72 89 -89
b:time not 63 -109 15
b:time out -55 -68 0
b:time sinc 83 95 -15
b:time so 55 38 11
b:time this 194 84 -2
b:time to -46 -11 0
b:tin $ 108 0 158
b:tin y 38 0 57
b:tini airplan 0 45 -21
b:tio abus 0 67 -64
b:tip $ -103 -27 0
b:tip for -58 -30 0
b:tir $ 69 228 -59
b:tir a -118 -37 -108
b:tir al 75 11 32
b:tir con -62 -78 21
b:tir de 57 -30 32
b:tir del -94 -65 12
b:tir el -23 71 -57
b:tir en -26 91 -96
b:tir la 40 57 -70
b:tir las -2 -48 -2
b:tir no 53 0 92
b:tir por 65 -38 26
b:tir y 10 -59 30
b:tire $ 23 -50 72
b:tire for -44 -47 0
b:tire iron 151 0 111
b:tire of 201 47 17
b:tire swing -77 -22 0
b:titl in 46 0 19
b:titl is 65 0 16
b:titl on 62 0 30
b:tmrw $ 23 -65 37
b:to $ -26 54 -74
b:to 10 86 -42 40
b:to 12 -52 -49 0
b:to 40 -35 -50 0
b:to 90 0 69 -6
b:to a -277 -10 -110
b:to act 148 -19 57
b:to alcohol -81 -25 0
b:to and 24 83 -84
b:to ask -178 -111 5
b:to be 62 -105 151
b:to beat 70 22 70
b:to bed -246 -173 -24
b:to befor -45 -12 0
b:to block 0 11 -56
b:to bother -1 62 -65
b:to bottom -17 10 -53
b:to break 53 -13 43
b:to burn 57 165 -68
b:to call -36 38 -57
b:to carri 59 12 30
b:to chang -47 17 -9
b:to check 23 -22 56
b:to choos 149 0 58
b:to clean 52 65 33
b:to come 82 -5 141
b:to cop 0 197 -78
b:to cri 50 -3 41
b:to cut 189 -31 226
b:to day 39 209 -80
b:to deal 72 -40 58
b:to death -97 -83 0
b:to die 85 -153 150
b:to disappear -100 -14 2
b:to discontinu 0 78 -77
b:to do 86 -76 254
b:to dri -42 -64 0
b:to drink -11 54 -126
b:to drive 213 -14 102
b:to el 50 74 0
b:to end 249 -51 187
b:to everyon 8 45 -11
b:to expect -19 -92 0
b:to feel 92 56 -53
b:to fight -29 -90 0
b:to fill -42 44 -78
b:to follow -39 -46 8
b:to get -74 174 -110
b:to gin -22 -47 0
b:to give -76 -61 -2
b:to go 201 -35 154
b:to goodwil -77 -88 0
b:to hand -9 46 -28
b:to happen -49 -18 24
b:to harm -58 -39 0
b:to have 127 -44 57
b:to hear -89 -56 33
b:to her -66 -96 31
b:to hide 16 -33 -78
b:to him -29 33 -45
b:to his 76 20 46
b:to hit -7 3 -47
b:to hold 30 69 33
b:to hooter 0 66 -24
b:to hr 46 0 22
b:to hurt 2 -109 139
b:to is 22 109 -23
b:to it -101 -33 47
b:to join 49 -24 44
b:to jump 182 0 37
b:to keep 54 16 -39
b:to kill 87 -72 129
b:to know -16 -55 99
b:to laugh -1 69 -5
b:to lay -98 -43 0
b:to leav 117 7 4
b:to let 134 41 -7
b:to list -51 -2 0
b:to live -366 -58 4
b:to lock -104 -126 -9
b:to look 87 -1 71
b:to make 210 6 25
b:to mani 52 0 14
b:to marcus 48 0 7
b:to me 76 99 -115
b:to mention -14 45 -10
b:to mom -32 -81 0
b:to my 209 134 5
b:to myself 103 70 62
b:to nine 58 9 26
b:to no 0 47 -36
b:to nod -14 -65 0
b:to not 111 0 93
b:to now -2 115 -168
b:to obey 18 0 49
b:to oliv 101 0 40
b:to order 23 48 -2
b:to pay 13 109 -122
b:to pee 0 47 -14
b:to plan -72 -26 0
b:to plant -62 -26 0
b:to play 80 -19 19
b:to practic 91 -4 40
b:to pretti 50 0 12
b:to put -63 -31 35
b:to quit -15 -85 0
b:to refil 0 94 -8
b:to report -26 132 -80
b:to reschedul -57 -28 -9
b:to rest 84 0 40
b:to say -115 -225 47
b:to school -149 -55 10
b:to score 0 101 -72
b:to see -105 6 76
b:to sell -46 3 -19
b:to send -50 -5 0
b:to shake 22 98 -12
b:to share 102 -3 13
b:to skip -87 9 28
b:to sleep -89 178 -141
b:to somebodi 14 131 -97
b:to someon -44 122 -45
b:to stab 42 0 47
b:to stay 207 -35 102
b:to step 66 0 28
b:to stop 11 -165 107
b:to sunday 0 147 -35
b:to switch -112 -99 0
b:to take 269 85 22
b:to tay 48 0 7
b:to tell -127 -76 -14
b:to text -18 72 -29
b:to that -59 -61 28
b:to the 38 121 -66
b:to them 46 0 25
b:to this -9 -46 0
b:to tri 59 5 4
b:to type 7 0 52
b:to use -7 262 -307
b:to visit -4 79 -85
b:to wait 57 -16 29
b:to wake -26 -51 14
b:to walk 53 -18 63
b:to wednesday -55 -41 0
b:to week -26 -77 0
b:to whoever -59 -39 0
b:to win 58 0 98
b:to write -153 -101 -8
b:to ya 0 45 -16
b:toall $ 29 272 -71
b:toast $ -64 -164 -1
b:toast at -1 49 -4
b:toast i 0 78 -20
b:toast then 0 70 -12
b:toast with -4 -58 0
b:toc $ 105 133 84
b:toc a 48 151 24
b:toc cuand 0 55 -26
b:toc de -35 -50 0
b:toc el -45 71 -104
b:toc la -80 -93 -6
b:toc pos 52 0 51
b:tod $ 272 376 51
b:tod bien -44 -53 -4
b:tod con 60 -76 33
b:tod de 53 2 53
b:tod el -214 120 -113
b:tod en -197 -184 -30
b:tod esta -152 -63 3
b:tod grit -49 -7 0
b:tod hast 138 0 57
b:tod la -5 81 -58
b:tod lad -51 -107 0
b:tod las -31 -65 85
b:tod llor -62 -43 0
b:tod lo -84 -37 6
b:tod los 40 -180 159
b:tod men -8 72 -83
b:tod mis 7 -44 52
b:tod no 3 66 -39
b:tod pens 101 0 85
b:tod per 3 -59 36
b:tod se 36 74 -86
b:tod y 51 80 -37
b:toda mis -13 148 -56
b:todavi $ -77 43 31
b:todavi brinc 0 94 -79
b:todavi no 49 114 108
b:today $ -143 209 -170
b:today all 82 -45 33
b:today and 239 91 77
b:today brought -4 76 -10
b:today he -95 -61 0
b:today i -103 -282 53
b:today if -71 -3 0
b:today im 56 4 13
b:today my -69 -79 0
b:today nice 56 0 17
b:today no -16 -47 -6
b:today not -48 -17 0
b:today that -11 57 -31
b:today the -74 -29 0
b:today there 0 233 -133
b:today was 48 24 -8
b:today which -55 -19 0
b:togeth $ -18 -58 0
b:toilet $ -41 -75 0
b:toilet the 0 126 -49
b:told $ -5 23 -61
b:told anybodi 0 31 -50
b:told anyon 19 50 -9
b:told dr -81 -18 0
b:told her -224 -89 -35
b:told him 183 -84 93
b:told me -188 -102 -65
b:told my -117 172 -182
b:told myself 33 100 -11
b:told the 210 20 73
b:told them 11 -29 63
b:tom $ 21 342 -207
b:tom a -63 -130 -3
b:tom agu -7 11 -64
b:tom com 49 35 38
b:tom de -48 -117 -30
b:tom dos -37 -48 0
b:tom el 69 71 45
b:tom en -19 -75 -1
b:tom hast -15 79 -56
b:tom la -52 -160 150
b:tom las 17 241 -206
b:tom lo 59 55 -71
b:tom mat -6 45 -50
b:tom mi -88 -163 0
b:tom much 58 -18 142
b:tom ocho 0 84 -61
b:tom pastill 45 21 2
b:tom per 40 0 45
b:tom tod 202 46 150
b:tom un 89 19 47
b:tom una -18 -79 -53
b:tom veint 52 0 27
b:tom y -56 89 -44
b:tom ya 27 48 -58
b:tomato to -65 -24 0
b:tomorrow $ 93 -91 105
b:tomorrow and -43 -116 6
b:tomorrow fast -77 -26 0
b:tomorrow i 25 -12 66
b:tomorrow if -63 -10 0
b:tomorrow is 0 140 -59
b:tomorrow it 106 -16 111
b:tomorrow noth 0 55 -41
b:tomorrow there 46 0 22
b:tomorrow with 102 0 56
b:tongu $ 0 60 -26
b:tonight $ 233 228 65
b:tonight after 79 17 47
b:tonight and 21 60 -78
b:tonight i 52 -11 -21
b:tonight if 0 83 -160
b:tonight im -129 -118 6
b:tonight is 7 91 -52
b:tonight it -59 -77 72
b:tonight just -63 -9 -23
b:tonight the 43 63 -74
b:tonight when 55 59 -26
b:tonight would 82 0 30
b:tonit $ 59 0 28
b:tonsil out 0 68 -19
b:too $ 48 39 -36
b:too close -64 -85 0
b:too deep 131 0 34
b:too earli 0 102 -29
b:too far 0 72 -42
b:too fast -10 152 -92
b:too loud -4 70 -52
b:too mani -4 -46 51
b:too much -9 -117 93
b:too not -30 -49 0
b:too small 0 55 -75
b:took 30 109 0 71
b:took a -22 -121 -7
b:took all 8 -19 109
b:took apart 113 0 36
b:took em 260 -16 23
b:took his -60 -59 -7
b:took it -127 -42 -45
b:took like 112 0 57
b:took me -128 -18 -48
b:took my 194 208 -216
b:took one 0 196 -100
b:took out -17 -56 0
b:took over -96 -31 0
b:took the -244 -42 91
b:took them 53 0 111
b:took three 15 -15 98
b:took tuesday -80 -57 0
b:took two -206 -6 -70
b:took us 101 0 40
b:top con -54 -49 0
b:top drawer 59 0 14
b:top level 51 0 11
b:top of 84 -4 155
b:top to -17 10 -53
b:topic is -67 -21 0
b:toqu a 24 0 53
b:toqu mejor 52 0 51
b:torc no 0 120 -57
b:tort $ -11 -45 0
b:tort ahog -60 -73 0
b:tortur $ 0 177 -76
b:touch a -15 -99 0
b:touch him 0 85 -12
b:touch it 19 46 -11
b:touch me 0 76 -27
b:touch my 47 0 83
b:toward the -3 107 -74
b:towel $ -110 -54 5
b:towel arent 47 0 4
b:towel is 53 0 40
b:town so -20 -54 0
b:toxic teammat -65 -8 0
b:toy aburri -47 -44 0
b:toy bien 0 53 -30
b:toy en -5 -14 -70
b:toy escondi 98 0 22
b:toy pens 86 0 53
b:tra el 65 0 29
b:tra la 20 70 7
b:trab la 87 25 74
b:trabaj $ -104 -138 -36
b:trabaj en -61 -76 0
b:trabaj me 50 3 22
b:trabaj social -47 -11 -13
b:trabaj y 66 85 17
b:track in -47 -24 0
b:track my 10 130 -146
b:track say 0 56 -63
b:trade associ 0 47 -17
b:trade my -1 93 -73
b:traffic is -78 -20 0
b:traffick at 0 119 -41
b:trafico me -72 -8 0
b:trag $ 42 -45 154
b:trag el 39 -79 9
b:trag en 0 19 -65
b:trag una 105 -49 117
b:trai a 56 0 49
b:trai en 0 38 -60
b:traig al 0 150 -92
b:traig el 162 90 3
b:traig en 50 39 46
b:traig grip -27 -73 0
b:traig la 48 56 39
b:traig mi -57 -12 0
b:traig tod -72 -8 0
b:trail se 87 0 34
b:train and -95 31 -41
b:train come 72 0 34
b:train to -81 -10 0
b:trak $ 61 0 33
b:tramadol $ 0 27 -66
b:trampolin alto -56 -25 0
b:tranc en 37 0 46
b:tranqui no -51 -38 0
b:tranquil $ -13 -107 31
b:tranquil si 52 0 4
b:tranquil y -103 -34 -6
b:trap hous 34 94 -23
b:treatment $ 68 -18 60
b:treatment in -42 -56 0
b:trec no 0 77 -47
b:tree $ 103 -16 78
b:treint $ 16 83 -12
b:tren y -53 -12 -8
b:trep por 0 50 -53
b:tres $ -81 -67 -24
b:tres del -24 -56 0
b:tres dia -1 127 -39
b:tres dias 143 311 -28
b:tres noch 0 83 -50
b:tres puebl 60 0 31
b:tres seman -76 -159 6
b:tres turn -53 -67 0
b:tres vec 53 260 -23
b:tres ves 52 0 36
b:tres y -3 -47 0
b:tri $ -107 107 -143
b:tri a -38 -54 0
b:tri again 41 -31 49
b:tri the 64 96 -8
b:tri to 55 -48 177
b:trian come 61 0 33
b:tripl my 52 0 17
b:trist per -32 -55 0
b:trist si -92 -87 0
b:troubl so -51 -49 0
b:troubl to 46 0 25
b:truc del 0 47 -35
b:truck $ -83 -22 -18
b:truck and 52 20 12
b:truck is -163 -53 0
b:truck my -58 -21 9
b:truck titl 46 0 19
b:true $ 84 0 41
b:true answer 88 0 1
b:true hes -51 -8 0
b:true too -30 -49 0
b:tu venen -72 -8 0
b:tub $ 49 11 -59
b:tub with 50 0 23
b:tuesday $ -179 18 -37
b:tuesday and 47 32 -8
b:tuesday at -65 -23 0
b:tuesday i 63 61 6
b:tuesday im -3 62 -54
b:tuesday no 66 0 47
b:tuesday now -3 -48 -1
b:tulsa $ -56 -82 0
b:tulsa the 0 45 -21
b:turki off 0 45 -24
b:turn $ -38 111 -40
b:turn a 0 57 -10
b:turn de -85 -113 15
b:turn down -6 -64 0
b:turn i 57 17 80
b:turn into -9 127 -134
b:turn it 51 -158 19
b:turn off -27 64 -38
b:turn out -45 15 -4
b:turn the 97 34 22
b:turtl cross -52 -32 0
b:tuv gan -32 -139 0
b:tuv mi 51 -61 97
b:tuv un -73 -53 0
b:tuv una 1 69 14
b:tweak my -54 -51 0
b:twelv and 0 53 -31
b:twelv day -2 -4 -47
b:twelv of 62 27 11
b:twelv pack -15 99 -22
b:twenti minut 60 -55 83
b:twenti six 66 -11 104
b:twice $ 15 20 -75
b:twice this -27 -13 -46
b:twice today 140 45 90
b:twice tonight 142 0 66
b:twice tuesday 79 0 36
b:two and 72 18 32
b:two block 0 164 -109
b:two breadstick 101 0 40
b:two day -26 106 -53
b:two extra 0 53 -27
b:two guy 101 -8 78
b:two hour 80 -72 48
b:two like -54 -56 0
b:two line 65 138 -26
b:two minut 0 172 -107
b:two of -1 93 -73
b:two overdos -72 -30 0
b:two page -109 -16 -13
b:two room -50 -30 0
b:two tylenol -90 -46 0
b:two week 89 32 108
b:two year 170 133 37
b:ty $ -45 -19 0
b:ty for -53 -49 0
b:tylenol for -90 -46 0
b:tylenol onli -75 -7 0
b:tylenol pm 98 0 7
b:type here 112 0 40
b:type in 0 210 -24
b:type is 79 0 78
b:type text -33 -53 0
b:type that -104 -20 -19
b:type this -18 100 -107
b:u get 65 101 -63
b:u know 112 20 32
b:u read 51 0 29
b:u tell 80 -4 21
b:ua is -6 2 -45
b:ugh $ -74 187 -17
b:uh i 18 58 -30
b:ultim $ 110 86 -82
b:ultim cruz 86 0 61
b:ultim mensaj 171 -21 70
b:ultim pastill -129 -49 0
b:um i 172 83 26
b:um the -39 32 -45
b:un abraz -70 -85 -6
b:un accident -16 15 -68
b:un amig -22 72 -92
b:un antoj -10 -57 0
b:un ataqu 0 113 -50
b:un audi -88 -14 0
b:un bes 113 -8 76
b:un caf -39 -45 0
b:un camion 165 141 -13
b:un carr 45 0 13
b:un cartel -66 -38 0
b:un cas 0 85 -18
b:un ching 21 57 11
b:un cigarr -17 -45 0
b:un cuart 36 132 -79
b:un cuchill 85 0 16
b:un dedit -46 -8 0
b:un dia 2 -133 1
b:un diablit 0 30 -45
b:un favor -3 -7 47
b:un geni -22 -45 0
b:un gestor -60 -31 0
b:un gram 0 56 -41
b:un hombr 97 0 78
b:un infart 77 -42 114
b:un mon 0 91 -83
b:un monton 52 -8 102
b:un pas -44 105 -135
b:un ped 0 81 -62
b:un pedal 0 46 -15
b:un pensamient -56 -9 0
b:un perr 29 -10 59
b:un plan -147 -56 36
b:un plat -1 97 -48
b:un poc -131 -14 -15
b:un poquit 7 -46 34
b:un post -28 -51 0
b:un poz 0 114 -34
b:un pun 141 0 121
b:un quint -56 -11 0
b:un rat -26 -84 52
b:un ratit 59 103 -69
b:un ruid 72 0 31
b:un saqu 0 91 -107
b:un senor -69 -37 -34
b:un sobr 49 0 23
b:un suicidi -84 -6 0
b:un tat 46 0 15
b:un tir 118 -34 77
b:un trag -93 -85 -65
b:un trail 69 -2 34
b:un vide 164 -27 109
b:un vidri 56 0 80
b:un vient -72 -35 0
b:un wey 0 51 -15
b:una $ -66 23 -37
b:una amig -20 -54 0
b:una botell 174 -17 141
b:una cag -61 -40 -27
b:una cart 49 -33 94
b:una cas 0 72 -56
b:una chel 0 76 -26
b:una culp -2 48 -31
b:una de 135 -41 135
b:una drog -19 -56 -1
b:una fot -18 -76 0
b:una invit 47 0 18
b:una junt -47 -62 0
b:una list 135 -20 46
b:una man -63 18 -29
b:una medall -6 -52 0
b:una medi -9 -25 56
b:una par 67 -1 16
b:una pistol 45 -8 48
b:una ray -3 6 -69
b:una rec -1 71 -2
b:una seman -74 10 -14
b:una senor -22 -47 0
b:una siest -38 -146 29
b:una sol 61 76 -14
b:una tom -16 -82 0
b:una tonteri 43 -1 49
b:una tort -18 -51 0
b:una vez 63 36 27
b:una voz 52 0 38
b:una y -9 55 -126
b:unas $ 0 25 -53
b:unas caguam 0 137 -37
b:unas de -48 -29 -6
b:unas gan 74 75 38
b:unas hast 0 73 -44
b:unas pastill -5 114 -42
b:unblock his 0 77 -87
b:uncl $ -18 123 -65
b:uncl hand -7 -49 0
b:uncl took -47 -37 0
b:uncl would 24 0 66
b:under control -35 -82 0
b:under for 67 -5 44
b:under my 189 144 -12
b:under presid -63 -93 0
b:under the 97 -52 120
b:unenrol me 0 109 -56
b:unic que 55 9 17
b:unless i 48 0 43
b:unlock and 0 57 -31
b:unlock so 54 0 36
b:uno $ -44 89 -94
b:uno de 100 0 106
b:uno gigant 0 39 -47
b:uno que 0 55 -41
b:uno y -51 27 -50
b:unos tapis 0 62 -4
b:unsaf at -51 -8 0
b:until he 0 52 -52
b:until i 41 8 67
b:until now 0 70 -50
b:until they 9 50 -78
b:until thursday 1 49 -32
b:up $ 415 394 97
b:up a 124 -14 96
b:up about -5 48 -124
b:up after -1 8 -79
b:up again -25 -43 45
b:up and 82 -59 211
b:up at -120 -32 -10
b:up but -10 55 -9
b:up check -12 -46 0
b:up for -175 -11 -5
b:up from 203 -31 99
b:up had 0 61 -70
b:up he -95 -182 6
b:up here 86 -31 44
b:up how 143 0 41
b:up im 0 92 -81
b:up in -98 202 -173
b:up just -44 -55 -2
b:up last -15 83 -21
b:up mom -51 -22 0
b:up my 49 15 18
b:up now -29 42 -65
b:up on -45 76 -103
b:up pink 1 63 -65
b:up scream 0 23 -69
b:up sinc -10 -41 66
b:up slow -46 -5 0
b:up so -119 -211 0
b:up the 138 -96 150
b:up they -76 -2 0
b:up this 0 74 -75
b:up tmrw 87 0 17
b:up to -15 -112 114
b:up twice 142 0 66
b:up whatev -85 -39 0
b:up with -30 -158 -8
b:up yesterday 0 92 -37
b:updat $ -26 16 -55
b:updat from -16 45 -24
b:updat my 44 -7 46
b:updat on -10 151 -32
b:upon myself 0 21 -47
b:upstair ladi 67 0 30
b:urg $ -1 136 -91
b:urg came -34 -67 0
b:urg is 0 286 -83
b:urg last -40 -152 0
b:urg surf -2 46 -17
b:urg to 113 -33 155
b:urg was -5 -64 0
b:urgent $ -5 129 -54
b:us $ 111 114 32
b:us all 66 0 34
b:us do -18 93 -27
b:us in 50 78 1
b:us to 101 148 -25
b:usar el 60 -4 31
b:usar la 32 -22 63
b:use $ 8 270 -110
b:use a 92 -28 29
b:use and -42 59 -70
b:use car -47 -214 0
b:use dont 0 189 -33
b:use dream -16 -51 0
b:use for 60 0 63
b:use i -25 12 -52
b:use im 0 162 -46
b:use it 65 136 71
b:use la -42 -52 0
b:use mi 95 99 52
b:use my -43 -80 4
b:use no -75 -89 0
b:use over -14 -58 0
b:use so 0 82 -61
b:use the -117 -235 -3
b:use to -110 8 -154
b:use today -46 74 -10
b:use tonight 0 71 -124
b:use what 111 0 56
b:usen la 67 0 26
b:uso de 0 112 -11
b:usted tambi 48 19 12
b:usual $ 52 42 -46
b:usual xanax 47 0 12
b:va $ 70 0 19
b:va a 55 64 111
b:va abaj 0 74 -37
b:va el 128 0 108
b:va en -80 -46 0
b:va gan 3 61 -12
b:va par -32 -84 0
b:vacacion $ -58 -61 0
b:vacacion asi 0 45 -4
b:vaci $ 5 53 -34
b:vaci el -18 -47 0
b:vacun de -67 -55 0
b:valid my -49 -19 0
b:valu after 46 0 43
b:valu worksheet 56 16 47
b:vam a -80 42 -79
b:van $ 3 -4 48
b:van a 184 -14 154
b:van cinc -2 56 -51
b:van sol 0 33 -48
b:van tres 0 62 -63
b:vanilla extract -3 96 -24
b:vap de 0 96 -47
b:vape and -10 -85 -16
b:vape thc 0 140 -61
b:vape weed 0 83 -19
b:vas de 120 -21 114
b:vas y 0 74 -79
b:vay a -21 -57 18
b:vay la 83 0 6
b:vdd si 36 0 58
b:ve $ 6 118 -71
b:ve que -88 -26 0
b:veas y 0 46 -15
b:vec $ -21 59 -18
b:vec cruz 47 0 22
b:vec desd 59 0 42
b:vec hoy -18 -78 1
b:vec por -40 91 -16
b:vec se 34 0 74
b:vec y -16 47 -21
b:vec ya 22 -2 52
b:vecin $ 98 43 59
b:vecin anda -3 -48 0
b:vecin la -73 -16 0
b:vecin par -88 -17 -13
b:vecin se -59 -22 0
b:vecin vien 0 31 -52
b:vecin ya 48 33 23
b:veint minut 2 75 -25
b:velori $ 77 -9 19
b:velori y 130 90 -32
b:vem $ -2 -2 -77
b:vem en 123 2 30
b:ven $ 50 19 32
b:ven los 144 -11 51
b:vend $ -54 74 -56
b:vendi a 46 0 32
b:vendi dos 14 -60 6
b:vendi me -54 -49 0
b:vendi mis 0 98 -26
b:venen de 41 -1 66
b:venen la -72 -8 0
b:venen par 77 -6 88
b:veng $ 72 0 50
b:veng la 179 0 75
b:veng por 124 0 76
b:veni carg 39 0 63
b:vent $ -45 -64 0
b:ventan $ 18 97 -156
b:veo $ -57 -95 0
b:veo y 55 0 66
b:ver $ -29 31 -80
b:ver si 202 1 94
b:verd $ -185 3 -64
b:verd es -21 -79 0
b:verd que -94 -29 0
b:verd suen 87 0 34
b:verguenz a 0 49 -21
b:veri bad -133 -60 0
b:veri drowsi 45 0 13
b:veri nice 55 0 17
b:veri quiet -50 -27 -7
b:version of -1 12 -62
b:ves estoy 52 0 36
b:vesti par -8 74 -69
b:vet $ -72 -37 0
b:vet has 0 74 -56
b:vet put -8 -64 0
b:vet say -1 62 -60
b:veteran and 56 0 17
b:vez $ -190 30 -91
b:vez el 5 91 -76
b:vez en 93 3 55
b:vez la -18 55 -28
b:vez le -96 -143 0
b:vez lo 31 0 47
b:vez me 16 80 -21
b:vez nad 0 50 -31
b:vez no 57 0 23
b:vez pas -90 -39 0
b:vez porf -55 -69 9
b:vez que 82 64 30
b:vez ya 52 5 33
b:vez yo 13 56 -5
b:vi la -162 -59 12
b:vi un 122 -14 20
b:viaj me -40 -73 0
b:viaj pal 0 48 -33
b:vial home 76 0 99
b:vice and -68 -17 0
b:vici con -21 -102 0
b:vici en 0 118 -55
b:victim de -3 116 -44
b:victori $ -41 -69 0
b:vid $ 191 -16 52
b:vid en -88 -29 0
b:vid es -95 -3 0
b:vid no -10 -5 59
b:vid per 70 0 28
b:vid y 79 0 13
b:vide $ -57 -36 0
b:vide de 53 -11 5
b:video of -41 -61 6
b:vidri $ -2 -29 53
b:viej $ -13 -61 -9
b:viej esta 91 0 64
b:viej me -62 -89 -48
b:viej no 59 16 15
b:viejit que 52 0 42
b:vien detr 56 0 49
b:vien el -119 -17 0
b:vien en -4 169 -175
b:vien gir 0 39 -47
b:vien por 68 -57 47
b:vien sigu 89 0 99
b:vien sub 30 79 -20
b:viend llov -33 -46 0
b:viend pa 53 0 31
b:viend si 0 17 -79
b:vient que -72 -35 0
b:vier que -34 -50 14
b:viern $ -71 77 -14
b:viern teng -30 -102 0
b:viern y 0 36 -75
b:vig del 103 0 31
b:vig y 97 0 43
b:vin a 6 -91 46
b:vin por -43 -72 -3
b:vin sin -13 -62 0
b:vinagr de -3 -57 0
b:viol $ 96 0 72
b:viol yo 0 46 -18
b:virg que 29 0 63
b:visit $ -15 64 -91
b:vitamin $ -113 -21 0
b:viv $ 345 7 178
b:viv asi 118 0 30
b:viv con -20 36 -46
b:viv de -79 -3 45
b:viv en -122 230 -150
b:viv mas 76 0 7
b:viv me 13 -49 25
b:viv por 103 0 14
b:viv que 32 0 48
b:viv segur -24 -46 0
b:viv son -61 -7 0
b:viv y -151 -57 16
b:vivi lo 39 0 54
b:vivir $ -185 -3 0
b:vivitrol need 0 45 -3
b:vivitrol shot -29 55 -90
b:voc me 65 0 62
b:voc que 20 0 53
b:vodk en -22 -52 0
b:vodka $ 0 114 -79
b:vodka and 46 0 46
b:vodka in -7 127 -38
b:voic $ -92 -48 -3
b:voic have 67 0 30
b:voic in -62 43 -36
b:voic is -23 -56 4
b:voic memo 92 0 22
b:voic say 123 0 74
b:voic tell 62 0 26
b:voic that 80 0 32
b:vol la -47 -37 0
b:volv a -41 -50 1
b:volv que 8 72 -12
b:volver graci 47 0 26
b:volvi $ 228 -20 104
b:volvi a 85 179 -74
b:vomit $ 112 0 130
b:vomit dorm 48 0 35
b:vomit la -16 153 -107
b:vomit por -109 -105 0
b:vomit sinc -10 -57 -1
b:vos y 57 0 19
b:voy $ 24 138 -84
b:voy a 234 209 139
b:voy al 29 -131 -6
b:voy apag 33 0 79
b:voy bien -44 -75 0
b:voy camin 17 200 -60
b:voy con -36 -126 0
b:voy de -51 30 -18
b:voy descalz 0 17 -79
b:voy en -10 -207 15
b:voy pal 96 59 65
b:voy par 23 57 -4
b:voy perd 0 47 -53
b:voy por -117 -161 -22
b:voy yo 33 -84 34
b:voz $ -111 -31 0
b:voz alta -53 39 -63
b:voz que 53 0 42
b:vuel las -72 -35 0
b:vuelt $ 56 -60 25
b:vuelt a 42 57 27
b:vuelt al -2 151 -64
b:vuelt solit -50 -55 0
b:vuelv $ 58 0 43
b:vuelv a 157 42 43
b:vuelv el -73 -58 0
b:vuelv en 20 46 111
b:vuelv mas 0 63 -45
b:vuelvo a 63 102 39
b:w a -29 90 -124
b:w dumb -106 -92 0
b:w grandpa -54 -98 0
b:w it 43 7 80
b:w me 34 91 -83
b:w the 101 47 39
b:w this 29 -25 55
b:wagon and -1 102 -73
b:wagon at -20 -121 0
b:wagon the -20 -121 0
b:wait $ -86 -72 41
b:wait for 297 -52 116
b:wait on -6 -65 29
b:wait period 135 0 78
b:wait room -122 -48 5
b:wait til 50 0 24
b:wait to -108 -37 0
b:wait up 106 20 -7
b:wake from -48 -3 0
b:wake my 17 -5 68
b:wake up 66 -88 109
b:walk $ -122 -148 -3
b:walk 4 -1 46 -1
b:walk a 102 0 56
b:walk again 16 0 106
b:walk around -69 -29 0
b:walk by 79 0 16
b:walk help -78 -58 0
b:walk home 119 -24 79
b:walk in 46 138 -63
b:walk into 110 4 33
b:walk it 45 -6 17
b:walk out 42 22 62
b:walk past -28 -3 -121
b:walk the -113 -121 19
b:walk to 36 54 -35
b:wall $ -62 -35 -46
b:wall and -10 -13 59
b:wall for 4 46 -1
b:wall next 46 0 36
b:wall that 0 52 -46
b:wall till 80 0 52
b:wall time -61 -111 0
b:wana die 176 0 43
b:wanna be 58 -21 11
b:wanna die -196 -33 2
b:wanna hurt 27 -13 74
b:wanna kms 48 0 71
b:want $ 23 66 -64
b:want 2 174 -20 41
b:want a -107 6 -54
b:want back 0 4 -57
b:want her 80 0 14
b:want him 68 59 6
b:want it 154 492 -279
b:want lunch 88 0 41
b:want me 11 65 -163
b:want onli 47 0 8
b:want out 145 19 99
b:want someon -121 -41 0
b:want the -150 -3 -24
b:want them 43 59 0
b:want to -320 -425 257
b:war with -47 -8 0
b:warn sign -49 -20 0
b:was $ 69 151 -39
b:was 6 0 85 -12
b:was a 99 -134 123
b:was about -43 95 -32
b:was an 99 94 -13
b:was ask -127 -17 0
b:was born -54 -39 0
b:was clean 17 -51 29
b:was coke 28 0 73
b:was dead -103 -49 6
b:was die -50 -16 0
b:was done -16 107 -52
b:was drink 18 -8 68
b:was due 0 191 -73
b:was eleven 76 248 -102
b:was empti 88 17 -8
b:was fifteen 58 25 25
b:was fine 79 -70 51
b:was for 126 -21 110
b:was four -25 171 -44
b:was full 24 -32 72
b:was fun -5 -46 18
b:was gone -40 -105 -6
b:was good 128 15 9
b:was happi 75 -2 16
b:was held 0 64 -50
b:was hold -61 -55 0
b:was home -11 41 -61
b:was hope 72 0 54
b:was in -59 -153 -31
b:was interest -68 -17 0
b:was it -32 -88 0
b:was jealous 119 -8 66
b:was just 332 -25 221
b:was ketchup -45 -11 0
b:was last -7 68 -8
b:was left 129 -1 81
b:was littl -14 120 -143
b:was long -45 -42 -7
b:was me 66 42 11
b:was my 4 240 -98
b:was nap -34 -71 0
b:was never 71 120 -9
b:was nice 108 -57 79
b:was nine 0 95 -54
b:was not 34 322 -69
b:was on -177 -48 -76
b:was onli -77 7 -57
b:was pass 0 63 -36
b:was pleas -70 -26 0
b:was prune -54 -98 0
b:was rape -22 135 -147
b:was relief 55 0 27
b:was right 5 106 -78
b:was seven 0 80 -57
b:was short -16 -78 0
b:was sick -15 29 -46
b:was six -7 31 -73
b:was slam -32 -52 0
b:was slow -78 -65 0
b:was small 0 75 -42
b:was sorri 0 30 -77
b:was start 59 -2 9
b:was strong 89 0 43
b:was suicid -56 -2 0
b:was suppos -32 128 -84
b:was take 68 0 18
b:was the 15 -175 144
b:was there -88 -139 -32
b:was think -53 -46 0
b:was tire -44 -47 0
b:was too -5 94 -19
b:was traffick 0 119 -41
b:was twelv -4 94 -63
b:was two 78 8 72
b:was wild -20 -54 0
b:was yesterday 0 48 -17
b:wash $ -78 -77 -3
b:wash and 65 0 16
b:wash jean -13 -46 0
b:wasnt $ 159 0 92
b:wasnt coke 28 0 46
b:wasnt for 25 34 73
b:wasnt her 47 0 31
b:wasnt here -68 -5 0
b:wasnt high -32 -74 0
b:wasnt joke 46 0 41
b:wasnt real -95 -89 0
b:wast befor 0 53 -27
b:wast of -1 121 -22
b:wast the 0 51 -43
b:wat is -57 -36 0
b:watch $ -98 -64 1
b:water $ 58 7 52
b:water at 0 57 -31
b:water down 0 49 -53
b:water on 59 -32 26
b:water slept -17 -57 0
b:wave back -88 -43 0
b:wax or -46 -18 0
b:way $ -133 -33 -16
b:way and -46 -21 0
b:way anymor 64 0 62
b:way goe 0 60 -59
b:way home -126 9 -78
b:way of -4 -1 -52
b:way out 135 0 151
b:way over 12 92 -26
b:way so -86 -63 0
b:way to 124 256 -128
b:we agre 104 -72 66
b:we are -75 -88 0
b:we broke 82 0 60
b:we cant 53 0 32
b:we get -64 -33 0
b:we got -47 -97 -29
b:we had -33 -69 2
b:we have 82 61 -32
b:we know 46 40 -5
b:we lost -16 -53 0
b:we met 142 0 66
b:we ran -45 -2 0
b:we smoke 0 57 -24
b:we split -56 0 -3
b:we talk -80 -63 0
b:we went 51 11 10
b:we were 37 108 7
b:wear a -35 -67 10
b:wear my 204 0 106
b:weather hold 60 0 20
b:weather report 47 0 15
b:wed i -1 72 -21
b:wed on 58 -36 18
b:wednesday $ -68 -19 -21
b:wednesday and -52 -22 0
b:wednesday work -5 -54 -2
b:weed en 0 51 -15
b:week $ -82 92 67
b:week ago 141 107 96
b:week and 71 4 -18
b:week copay 0 69 -6
b:week i 118 -34 26
b:week in -35 -72 0
b:week it -6 73 -40
b:week ive 0 18 -46
b:week of 8 27 -48
b:week on 63 11 18
b:week or 170 -2 54
b:week pillbox 53 0 27
b:week there 55 13 7
b:weekend $ 195 -15 54
b:weepi $ -55 -31 0
b:weigh in 97 14 10
b:weight blanket -46 -12 0
b:weird $ 26 16 47
b:weird great 71 0 15
b:weird i 90 -2 2
b:well $ -15 -60 1
b:well both 98 0 19
b:well i 14 49 1
b:well ive 0 13 -62
b:well that -46 -48 0
b:well the 0 154 -31
b:went $ -60 -28 0
b:went ahead 0 96 -76
b:went back 126 -15 47
b:went down 49 -34 8
b:went off 2 -49 1
b:went on -1 51 -31
b:went out -1 126 -110
b:went through 74 122 2
b:went to -171 -251 52
b:weon me 172 0 7
b:were get -1 62 -43
b:were in 0 124 -151
b:were nice 105 -3 36
b:were on -47 -23 12
b:were read -46 -37 0
b:were still -30 -68 0
b:were the 52 0 37
b:werent regular 0 65 -50
b:wet $ -28 163 -10
b:wey se 0 51 -15
b:what $ 88 154 -125
b:what a -191 -151 0
b:what do 110 25 86
b:what els 74 0 35
b:what he 16 46 -35
b:what hed 0 62 -40
b:what i 103 58 188
b:what ill 28 172 -148
b:what im 82 99 -59
b:what is -66 80 -107
b:what it -154 -145 26
b:what keep 63 0 33
b:what my 69 198 -85
b:what now -1 72 -81
b:what porch 38 0 77
b:what stand -57 -4 0
b:what the 113 53 48
b:what time -78 -40 57
b:what to -132 -168 0
b:what was 72 -117 82
b:what would 74 -41 7
b:what you 105 -15 28
b:what youd 50 146 -1
b:whatev $ -18 59 -138
b:whatev happen 185 0 160
b:whatev it -126 -87 0
b:when doe -75 -37 0
b:when he 56 94 11
b:when i -363 -28 -212
b:when it 46 -125 188
b:when my 124 234 -165
b:when she -34 -73 58
b:when the 3 -119 8
b:when they 19 140 -26
b:when you 183 81 15
b:where he 73 0 45
b:where i 100 185 12
b:where it -50 49 -33
b:where nobodi 67 43 -6
b:where that 60 0 23
b:where the 107 -72 93
b:where you 55 -23 12
b:whether nobodi -104 -14 0
b:whi $ -44 86 -54
b:whi did 202 0 140
b:whi im -93 -27 -12
b:whi not 138 0 41
b:whi she -47 -43 0
b:whi the -58 28 -16
b:which a -104 -21 0
b:which answer -69 -2 0
b:which bridg 74 0 11
b:which i -43 -123 0
b:which room 87 -9 31
b:which tree 108 0 75
b:while i -79 129 -44
b:while it -8 -59 4
b:while now 48 0 27
b:while the -20 147 -49
b:whiskey and 33 55 27
b:whiskey down 0 48 -17
b:white claw 0 232 -45
b:who can -104 71 -45
b:who do -13 -76 25
b:who drive 0 51 -8
b:who has 118 59 57
b:who i -101 115 -134
b:who invent -75 -4 0
b:who is -34 -63 16
b:who it 0 160 -99
b:who plan -73 -12 0
b:who use -15 -104 0
b:who want 24 -8 51
b:whoever has 55 0 27
b:whole bag 58 41 30
b:whole bottl 74 -7 84
b:whole box 103 43 -5
b:whole clip 48 0 41
b:whole crew -4 52 -29
b:whole famili -50 -40 0
b:whole handl 56 0 14
b:whole hous -74 -51 0
b:whole minut -19 -63 0
b:whole month -18 -48 64
b:whole night -61 -40 0
b:whole nite -13 -76 0
b:whole report -84 -30 0
b:whole skin -57 11 -23
b:whole stori 51 22 5
b:whole week 87 -6 40
b:whos on 0 60 -59
b:wife $ -47 15 -10
b:wife and -92 -55 25
b:wife at 0 103 -44
b:wife drank -17 -57 0
b:wife has -22 -54 8
b:wife hold -49 -35 0
b:wife i 40 71 4
b:wife im 0 53 -64
b:wife is 74 -1 101
b:wife keep -41 -70 0
b:wife pain 0 96 -76
b:wife say -85 42 -8
b:wife sherri 0 50 -18
b:wife think 75 65 4
b:wife worri -49 -37 0
b:wild $ -23 -111 0
b:will $ 4 41 -47
b:will be -133 -77 27
b:will go 0 83 -160
b:will have 86 -5 46
b:will is 149 0 9
b:will left 62 0 30
b:will never -17 -69 0
b:will not 65 3 34
b:will simpli -133 -18 0
b:will surviv -45 -2 0
b:will there -72 -18 0
b:win $ 66 -55 84
b:win pray 0 18 -46
b:wind $ 84 -5 39
b:wind of 52 0 46
b:wind was 88 0 39
b:window $ 110 0 69
b:window and 33 97 -40
b:window is -61 -15 0
b:window not -48 -11 0
b:window open 83 -56 39
b:window with 121 -5 127
b:wine $ -11 74 -153
b:wine at 0 59 -13
b:wine count 0 70 -5
b:wine for -14 -57 0
b:wine with 0 78 -20
b:wink same 0 50 -32
b:winter coat -23 45 -27
b:wisdom teeth -50 -69 -5
b:wish for 79 -1 54
b:wish i 161 -45 207
b:wish it 8 -7 63
b:wish me -60 -32 4
b:wish the 219 0 101
b:wish to -136 -48 0
b:with a 104 259 -93
b:with all -20 68 -67
b:with an -5 53 -33
b:with ask -20 -47 0
b:with be -46 -2 22
b:with cigarett 0 157 -56
b:with dad 64 -1 50
b:with everyth 46 -6 10
b:with four 0 61 -40
b:with group -1 157 -88
b:with her -198 58 -59
b:with him 42 -42 106
b:with hope 0 160 -88
b:with intent 124 0 95
b:with it 21 130 -161
b:with journal 0 160 -88
b:with me 149 -41 139
b:with my -437 -191 -188
b:with myself 62 63 -11
b:with narcan -129 -61 0
b:with no -39 186 -143
b:with nobodi -20 -52 55
b:with noth -7 54 -56
b:with one 12 -104 11
b:with some 0 53 -9
b:with someth -7 54 -72
b:with the 112 -201 259
b:with them -100 -19 -23
b:with this -92 -7 -27
b:with three -18 -52 0
b:with two 80 -33 78
b:with you -99 -99 33
b:withdraw are 0 52 -7
b:withdraw from -11 -96 -1
b:without $ 56 128 -29
b:without a 31 -73 55
b:without look 124 0 103
b:without me 222 226 -5
b:without my -102 -44 -4
b:without oxi 0 25 -52
b:without shake -19 -72 0
b:without the -49 -1 -49
b:wk $ 0 52 -39
b:wnat to 157 0 104
b:woke up -11 163 -195
b:woman had 0 56 -36
b:woman is -57 -8 0
b:won $ -41 189 -73
b:won like 0 80 -39
b:wont answer 63 0 133
b:wont be 157 49 40
b:wont count 58 0 27
b:wont fight 32 0 76
b:wont go 17 72 -142
b:wont have 93 7 53
b:wont hurt -50 -10 8
b:wont leav 18 0 49
b:wont let 2 87 -81
b:wont matter 52 0 36
b:wont need 95 0 108
b:wont see -54 -11 -7
b:wont shell -96 -59 0
b:wont shut 0 55 -124
b:wont stop 130 36 87
b:wont wake 96 0 33
b:wont work 22 0 47
b:word for -138 -47 1
b:work $ -84 -127 -44
b:work for 55 63 -42
b:work i 74 21 -22
b:work im 87 0 32
b:work in 36 -56 63
b:work lol -7 74 -26
b:work on -118 112 -111
b:work right 22 0 47
b:work so 80 44 89
b:work still -49 -86 -3
b:work told -14 -48 0
b:work tri 0 84 -36
b:workbook $ 8 112 -21
b:workbook in -3 45 -39
b:worksheet $ -11 -84 0
b:worksheet for 0 136 -70
b:worksheet is 75 -25 25
b:worksheet not 46 0 43
b:world $ 1 -3 54
b:world would 111 0 107
b:worn out -52 -22 0
b:worri about -30 -40 46
b:worri me 88 0 41
b:worri when -50 -40 0
b:wors $ 33 59 -23
b:wors for 51 0 11
b:wors than -34 -53 8
b:worth it -67 -112 36
b:worth more 121 0 23
b:worth of 46 0 6
b:worth the 0 218 -110
b:would be 178 -129 124
b:would believ 0 63 -21
b:would close 66 0 47
b:would do 13 112 -81
b:would get 62 0 18
b:would have -117 -172 76
b:would kill -135 -54 2
b:would like -1 105 -34
b:would say -63 -47 66
b:would see 66 0 47
b:would stop -61 -7 9
b:would suit 82 0 30
b:wouldnt be 82 0 35
b:wouldnt do 100 0 84
b:wouldnt mind 110 0 13
b:wouldnt smell 33 0 47
b:wouldnt wake -130 -5 0
b:wow $ -16 -54 0
b:wrap it 67 -8 47
b:wrist at 0 68 -19
b:wrist raw 84 0 27
b:write $ -56 -71 0
b:write my -7 59 -29
b:write this 30 199 -104
b:write what -62 -57 0
b:written three 73 0 55
b:wrong $ 59 -31 67
b:wrong side 90 0 37
b:wrote about -58 -14 0
b:wrote it -158 -97 2
b:wrote letter 48 0 27
b:wrote me 0 70 -35
b:wrote my 93 -8 32
b:wrote someth -57 -12 13
b:wrote the 202 -17 99
b:x tod 48 0 20
b:xanax and 142 0 253
b:xanax on 0 74 -67
b:y a -272 -152 -79
b:y ahi 21 100 -6
b:y ahora 52 0 35
b:y ahorit 54 0 61
b:y anda 82 -1 61
b:y ando -40 97 -79
b:y anoch 2 79 -65
b:y aqui 0 106 -21
b:y armaron 0 39 -47
b:y aun 12 -71 14
b:y ayer -22 50 -40
b:y baj -48 -126 -10
b:y casi 88 -33 182
b:y cer -103 -64 0
b:y colg 45 -132 44
b:y com 89 -6 77
b:y compr 1 63 -21
b:y con 7 -64 48
b:y cuand -98 -9 10
b:y cuent -30 45 -38
b:y de 79 -2 -12
b:y dej 91 0 81
b:y desayun -5 -46 0
b:y desd 0 68 -21
b:y despert 3 55 3
b:y despiert 0 37 -53
b:y despu -25 58 -49
b:y di -50 -55 0
b:y dic 246 0 176
b:y dij 103 -90 117
b:y el 197 125 46
b:y en 95 23 -59
b:y encontr -60 -29 0
b:y es 7 9 78
b:y eso 0 56 -21
b:y esta 330 -43 296
b:y estab -26 -80 0
b:y estoy 104 178 -9
b:y falt 65 78 59
b:y fueron 114 86 103
b:y hac 7 28 -52
b:y hast -27 -62 25
b:y he -91 -57 0
b:y hoy -37 260 -183
b:y juev -17 -46 0
b:y la -2 -38 -82
b:y las 47 59 -109
b:y le 71 -88 187
b:y list -53 -69 5
b:y lleg -85 -90 0
b:y llev 110 32 -32
b:y llor 77 59 -13
b:y lo -24 -277 46
b:y los 65 71 -24
b:y lueg -128 317 -313
b:y me 73 -129 170
b:y mejor -22 -53 25
b:y meti -41 -47 0
b:y mi -25 -104 46
b:y nad 5 104 -79
b:y nadi 80 200 -92
b:y ni -27 -112 -12
b:y no 318 135 179
b:y nom 1 26 -79
b:y nos -62 -129 -3
b:y oig 8 49 -53
b:y otra -51 -33 0
b:y pas -9 -65 -6
b:y pedi -9 -73 0
b:y pens 108 101 -29
b:y perdi -29 -52 -2
b:y pes -4 50 -65
b:y por 60 -12 83
b:y pues 48 77 12
b:y que 211 -168 285
b:y qued -135 -110 -8
b:y quier -80 35 -62
b:y quis 50 0 17
b:y ronc 69 0 34
b:y sali -74 -1 -22
b:y se -47 51 -134
b:y segu 0 70 -26
b:y segui -84 -130 0
b:y si -129 -17 -5
b:y siempr -52 -21 5
b:y sient -25 52 -21
b:y sig 160 261 -88
b:y sombr 0 103 -36
b:y ta 84 0 69
b:y tan -12 -47 0
b:y teng 48 -3 107
b:y tien 172 0 51
b:y to 0 69 -26
b:y tod -271 2 -130
b:y todavi 5 42 -82
b:y toy 0 53 -30
b:y un -60 -28 -7
b:y una 144 -12 146
b:y usted 0 28 -46
b:y va -6 -84 29
b:y van 0 90 -47
b:y vi -46 -15 0
b:y vien 217 -29 133
b:y volvi -43 60 -28
b:y voy 24 124 -67
b:y ya -98 122 -74
b:y yo -166 245 -362
b:ya $ -140 -163 -150
b:ya abri 169 50 52
b:ya caduc -7 -45 0
b:ya camin 4 144 -52
b:ya casi -120 27 -110
b:ya cobr -51 2 -22
b:ya comi 98 0 32
b:ya compr 97 -23 -41
b:ya con -49 -41 0
b:ya cumpli 84 0 45
b:ya decidi 6 94 -7
b:ya dej 47 0 22
b:ya descans 56 -22 48
b:ya diganl 0 25 -76
b:ya dos 0 107 -60
b:ya elegi 70 0 49
b:ya en -64 -24 0
b:ya es -38 -31 50
b:ya escogi 182 0 133
b:ya escribi 44 50 -44
b:ya eso 0 51 -26
b:ya esta -41 62 -175
b:ya estoy -192 -144 45
b:ya estuv -50 42 -56
b:ya firm -32 -64 0
b:ya fue 138 33 43
b:ya habl -65 -63 -10
b:ya he 0 36 -53
b:ya junt 52 0 31
b:ya las -50 -19 -5
b:ya le 167 279 -179
b:ya llam -9 66 -46
b:ya lleg -121 -98 0
b:ya llev 0 91 -36
b:ya llevam 48 0 51
b:ya lo 108 78 -24
b:ya los -48 -87 0
b:ya me 92 214 -10
b:ya medi 0 46 -37
b:ya muri -9 78 -54
b:ya ni -59 -110 -10
b:ya no 171 19 92
b:ya nom 38 0 92
b:ya pag 50 -23 33
b:ya pas -77 -86 0
b:ya que 83 80 -13
b:ya quier -99 -7 3
b:ya rec -1 124 -69
b:ya recogi -31 -55 0
b:ya regal 49 0 22
b:ya sab -35 73 -54
b:ya sali -47 40 -36
b:ya se 106 155 -111
b:ya teng -36 -122 239
b:ya tien 57 -53 79
b:ya tir 82 19 19
b:ya tra -84 67 -23
b:ya traig -50 3 -19
b:ya van 68 108 -47
b:ya vendi 17 51 10
b:ya vien 6 10 46
b:ya viv 0 124 -60
b:ya vivi 39 0 54
b:ya voy 8 -129 79
b:yall can 0 54 -35
b:yard that 56 0 17
b:yawn and 0 95 -62
b:yawn like -36 -56 -2
b:yeah hi 1 98 -81
b:yeah i -17 59 -63
b:year $ -140 -156 -45
b:year ago -136 10 -101
b:year and -60 7 -23
b:year back -8 70 -23
b:year chip -2 -55 0
b:year clean -27 -47 0
b:year for 160 67 15
b:year i -52 -20 -29
b:year no -118 -48 0
b:year of -37 63 -23
b:year off -43 -89 0
b:year old -58 -101 24
b:year sinc -164 -235 0
b:year so 0 86 -45
b:yell $ -28 158 -32
b:yellow line 137 0 85
b:yend $ 49 3 103
b:yend si 0 133 -108
b:yes $ 80 76 -60
b:yes hopeless -11 -108 0
b:yes i -40 -105 30
b:yes im -14 -95 -7
b:yes that -30 -107 0
b:yes the 11 300 -118
b:yesterday and 88 143 12
b:yesterday morn 0 78 -50
b:yesterday was -20 -47 0
b:yet $ 161 13 99
b:yet just -48 -33 0
b:yo $ 134 154 58
b:yo ayer 0 53 -30
b:yo casi 0 30 -45
b:yo con -68 -161 1
b:yo de -95 -22 0
b:yo era -90 -78 -32
b:yo estab -36 -50 0
b:yo falt 54 0 8
b:yo habr 53 0 58
b:yo ja -32 -84 0
b:yo la 42 -59 34
b:yo le 156 65 66
b:yo llev -25 44 -83
b:yo me -66 -85 -7
b:yo mism -26 -47 83
b:yo ni -25 -102 44
b:yo no 247 187 -17
b:yo saqu -10 -62 0
b:yo si -58 16 -35
b:yo sol -122 -69 -1
b:yo solit 110 34 93
b:yo teni -15 89 -77
b:yo termin 0 46 -21
b:yo toy 61 0 28
b:yo y 71 -36 80
b:yo ya 100 89 42
b:yoga $ -31 -54 -4
b:you $ -130 0 -131
b:you all -117 -29 -64
b:you and 41 -39 86
b:you are 12 -65 20
b:you ask -87 -13 0
b:you can -73 171 -102
b:you cant 62 206 -105
b:you could 48 -40 16
b:you did 108 0 14
b:you do 122 -7 29
b:you dont 56 -9 50
b:you for -86 -78 19
b:you go -11 60 -5
b:you got 51 -7 4
b:you guy 70 47 129
b:you have -19 -64 66
b:you i -43 -62 7
b:you in 123 -2 19
b:you know 27 144 -61
b:you lent 0 77 -48
b:you monday -45 -89 8
b:you my 0 30 -77
b:you not -23 -79 0
b:you on 86 -1 10
b:you onli 46 0 41
b:you peopl 141 115 -6
b:you resend -5 71 -25
b:you see -81 -23 0
b:you tell -134 -77 -5
b:you think 32 163 -127
b:you to 217 -7 62
b:you tomorrow -56 2 -3
b:you valid -49 -19 0
b:you want -16 -60 0
b:you wednesday -15 -61 6
b:you were 129 0 38
b:you would 21 -1 48
b:youd be 18 64 -39
b:youd chart 50 0 64
b:youd like -59 -14 0
b:youd want 83 -5 41
b:youll need 293 0 68
b:your arm -116 -24 0
b:your is 73 0 55
b:your time -6 114 -51
b:youth pastor 0 61 -66
b:yr i 0 84 -77
b:yrs hang 54 0 20
b:yrs off -4 -50 0
b:zap and 0 56 -30
b:zap everi 0 61 -64
b:zap now -19 -92 0
b:zapat $ -187 17 -51
b:zapat nuev -29 -46 0
b:zero on -49 -25 0
b:zoom link 18 84 -19
b:zoom me -66 -63 0
b:zoom password -56 -16 0
b:zoot rn 0 48 -28
b:zumb $ -10 -61 0
b:zumb los 33 52 -27
c:<0> -39 164 -63
c:<20 -32 128 -57
c:<30 134 142 17
c:<3> -81 21 -122
c:<40 -13 -146 35
c:<7> -67 -119 -23
c:<abou -116 -92 42
c:<abu -79 66 -171
c:<ac -19 -122 51
c:<aco 3 -116 45
c:<act -29 -118 38
c:<af 99 120 40
c:<ag 280 101 85
c:<aga 125 43 18
c:<ago> 140 70 73
c:<ah 117 148 43
c:<ahi 28 128 -29
c:<ahi> 24 131 -24
c:<all -129 -119 -40
c:<alr 64 185 -68
c:<alre 113 208 -60
c:<alta -48 69 -116
c:<am 144 121 51
c:<ama 3 141 -61
c:<and 117 41 61
c:<anoc 125 132 14
c:<any 34 -158 140
c:<ap -151 68 -103
c:<app -111 167 -136
c:<apr -92 -155 5
c:<ar 296 72 186
c:<arm> 128 14 54
c:<ask -92 -147 41
c:<at> -59 30 -118
c:<atr 149 -19 91
c:<au -175 -166 5
c:<aun -127 -68 -30
c:<aunt -119 -50 -30
c:<aw 8 150 -50
c:<awa -3 135 -55
c:<away -32 151 -72
c:<bala 134 -19 60
c:<ban 12 -163 155
c:<bar -25 160 -163
c:<bar> -29 118 -163
c:<be -8 209 23
c:<be> 251 -16 206
c:<bee 71 119 -20
c:<been 183 94 91
c:<bi -275 -115 -178
c:<bie -116 -7 -30
c:<bien -116 -49 -18
c:<bir 118 15 42
c:<bl 134 -122 218
c:<bo 64 118 -153
c:<br -27 -136 84
c:<bu -96 -140 -139
c:<bup -50 162 -145
c:<bur -10 -125 67
c:<bus 215 18 157
c:<busq 206 -1 142
c:<but -216 -230 -57
c:<but> -178 -177 -65
c:<by> -35 -115 -1
c:<bye 147 13 46
c:<cab -1 200 -85
c:<cad 168 25 82
c:<cada 174 34 94
c:<cal 116 -80 118
c:<cam -236 -50 -150
c:<camb -125 -70 -32
c:<came -63 -131 -13
c:<car 84 -126 84
c:<carb 134 -17 63
c:<carr 121 24 67
c:<cat> 118 -34 46
c:<cav 25 126 -48
c:<cave 14 131 -66
c:<ce -240 176 -201
c:<cel -24 120 -66
c:<cer -153 62 -94
c:<ch -337 -272 -56
c:<chi -149 -33 -66
c:<cho -73 -175 70
c:<cint 152 8 84
c:<cir 31 129 -64
c:<circ 50 117 -32
c:<cl -157 -111 102
c:<claw 2 117 -23
c:<cli -160 -50 -46
c:<clo 77 43 124
c:<co -214 115 -302
c:<cob -5 135 -67
c:<cobr 9 150 -67
c:<col -102 -186 87
c:<come 65 -118 206
c:<comp -33 82 -122
c:<cor 81 -38 145
c:<cort -17 -137 89
c:<cou -193 124 -172
c:<coul -123 1 -73
c:<cr -140 -226 -96
c:<cra -194 -16 -200
c:<cri -127 -77 11
c:<cro 132 -74 125
c:<cu 185 119 146
c:<cuan 166 54 147
c:<cut 134 -100 166
c:<cut> -51 -114 116
c:<cuts 129 -6 13
c:<da 131 -34 41
c:<dad> 40 -117 111
c:<dan 41 -203 115
c:<day> -48 -135 90
c:<days -12 108 -118
c:<dea -130 74 -60
c:<deb 255 70 98
c:<debi 173 13 46
c:<dej 171 58 66
c:<deje 202 103 86
c:<des 150 -82 89
c:<desd 41 131 -93
c:<desp 186 77 158
c:<det -46 163 -151
c:<dev 2 183 -126
c:<devi 4 115 -92
c:<di -123 31 -255
c:<dia 5 145 -147
c:<dias -11 156 -114
c:<die -123 -138 66
c:<dig 106 141 -65
c:<dij -76 -115 -25
c:<dis -191 -85 -33
c:<do 2 -120 -10
c:<doc -136 5 -125
c:<dr -187 133 -239
c:<dran 90 -33 134
c:<dre 23 -119 42
c:<drea -69 -135 -18
c:<dro -64 -8 -133
c:<ea 12 -78 121
c:<el -121 59 -211
c:<en 213 -7 330
c:<enc 184 58 147
c:<end 53 -32 151
c:<end> 34 -106 144
c:<eno 61 -73 121
c:<enou 120 -20 90
c:<env 207 2 79
c:<es 274 142 35
c:<esc 226 200 38
c:<esco 202 56 112
c:<escr 123 90 -30
c:<ese -197 -18 -78
c:<ese> -197 -18 -78
c:<est 422 130 209
c:<esta 267 17 255
c:<esto 177 302 -84
c:<ev 182 17 77
c:<ever 149 166 -13
c:<evr 122 10 61
c:<ex> 48 118 -51
c:<exi 169 73 35
c:<exis 129 4 75
c:<exp -106 -120 -15
c:<eyes 132 42 42
c:<fad -41 116 -110
c:<fal 186 -62 114
c:<falt 131 -19 53
c:<fe 35 -110 123
c:<fel -116 -140 31
c:<felt -124 -67 3
c:<fen 120 71 94
c:<fi -314 120 -231
c:<film 5 129 -52
c:<fin 117 10 62
c:<find 135 55 0
c:<fl -215 123 -255
c:<fli -78 64 -150
c:<fo -149 -9 -143
c:<foi 3 112 -124
c:<foil 3 112 -124
c:<fou 63 123 -127
c:<fr -142 -155 30
c:<fres 134 15 48
c:<fri -138 -59 -106
c:<fue 189 117 29
c:<fuer 163 134 24
c:<gam 4 190 -81
c:<game 12 123 -28
c:<gav -111 -135 26
c:<gave -111 -135 26
c:<get 122 85 -47
c:<gett -65 113 -127
c:<give -86 49 -120
c:<gl -212 -117 -55
c:<gla -119 14 -65
c:<gon 200 188 -28
c:<gr -422 -310 -130
c:<gra -99 -129 -2
c:<gran -122 -89 -17
c:<gro -143 -29 -132
c:<gu -11 -139 71
c:<gun 72 -74 160
c:<gun> 112 -62 129
c:<ha 88 -205 136
c:<hace 38 -74 121
c:<haci 13 145 -73
c:<had -27 86 -149
c:<had> -49 50 -116
c:<hag 129 3 116
c:<hal -35 87 -131
c:<han -160 48 -71
c:<har 116 -67 154
c:<he 115 -112 212
c:<hea -104 -130 62
c:<help -117 -70 -20
c:<her 62 -145 139
c:<her> -132 -115 68
c:<hes 238 108 139
c:<hes> 238 108 139
c:<hi 19 -120 -89
c:<hid 128 77 0
c:<hol 25 137 -53
c:<hole -16 116 -67
c:<hom 6 126 -68
c:<hop 187 3 148
c:<hopi 223 68 112
c:<hu -107 4 -150
c:<hue -13 119 -129
c:<hun -130 -48 -20
c:<id 162 1 89
c:<ide 66 -54 117
c:<idea 70 -50 117
c:<if 177 -61 182
c:<if> 177 -61 182
c:<il 129 99 -26
c:<im 167 279 -49
c:<im> 158 235 -68
c:<insu 49 -12 115
c:<int 150 62 6
c:<into 135 126 -13
c:<is 181 14 247
c:<isn 143 110 65
c:<isnt 143 110 65
c:<it 207 122 79
c:<its 143 179 63
c:<its> 156 179 63
c:<iv 249 237 -62
c:<ive 261 247 -60
c:<ive> 261 247 -60
c:<ja -314 -107 -118
c:<jaj -201 -177 -1
c:<jaja -201 -177 -1
c:<jar -28 119 -62
c:<jeal 117 -12 57
c:<jo -51 -43 -120
c:<ju -146 -111 56
c:<ke 141 -8 57
c:<kee 207 64 109
c:<keep 207 64 109
c:<ki 74 -188 253
c:<kie 181 0 31
c:<kier 181 0 31
c:<kil -175 -178 76
c:<kill -149 -168 78
c:<km 128 0 69
c:<kms 128 0 69
c:<kn 147 217 16
c:<la -159 -437 253
c:<lad 13 -97 135
c:<las 150 107 -65
c:<lat -125 -98 -11
c:<le> 32 116 -36
c:<lef 46 128 -79
c:<left 46 128 -79
c:<les 80 133 29
c:<les> 91 123 58
c:<let 52 -137 178
c:<li -388 -458 -80
c:<lin -112 -200 77
c:<line 7 -148 79
c:<lip 144 15 55
c:<lips 129 13 48
c:<live -124 -58 25
c:<ll -11 -81 182
c:<lle 168 93 139
c:<lo -52 -59 125
c:<lo> 83 126 -62
c:<loc -118 15 -94
c:<lon -76 -135 62
c:<loo 109 -52 136
c:<look 125 -74 148
c:<ma -67 -449 349
c:<mali 2 140 -64
c:<mano 66 126 -59
c:<mar -83 -146 21
c:<mat 65 -233 230
c:<mata -88 -192 128
c:<math 128 -33 68
c:<me> 21 117 -109
c:<med -59 -210 75
c:<mi 59 -25 199
c:<mie 47 180 -59
c:<mier 3 140 -54
c:<mil -169 -101 -5
c:<mir 205 66 101
c:<mis 134 -37 94
c:<mism 126 9 63
c:<mo -210 -123 -147
c:<moms 75 120 13
c:<mon -60 30 -160
c:<mu -378 -433 157
c:<mud -115 -97 -11
c:<mun 94 -64 118
c:<mur -155 -5 -68
c:<n> 163 102 20
c:<na -134 -49 -60
c:<nad -37 70 -121
c:<ne -243 -266 64
c:<ner -115 -106 42
c:<new -89 -219 91
c:<new> -97 -211 100
c:<ni -252 76 -185
c:<ni> -111 -70 -120
c:<nie -93 -121 22
c:<nine -103 95 -132
c:<nit 8 150 -93
c:<no 103 154 -84
c:<nom 129 93 -6
c:<noma 137 72 8
c:<nud 118 1 30
c:<nudo 134 -14 49
c:<nue -127 -161 1
c:<nuev -146 -167 -3
c:<nunc 50 115 -35
c:<ob 92 178 1
c:<of -191 18 -202
c:<off -51 143 -194
c:<oj 334 -30 255
c:<oja 217 -8 143
c:<ojal 217 -8 143
c:<ol -271 -77 -243
c:<old -184 -12 -151
c:<old> -167 19 -148
c:<on -94 -188 131
c:<one> -149 110 -140
c:<ones 195 -55 96
c:<or -188 -54 -84
c:<or> -107 -122 36
c:<ot 179 155 33
c:<otr 163 176 -1
c:<otro 134 124 17
c:<ox 63 128 24
c:<pac 20 240 -129
c:<pack 2 116 -52
c:<pag -47 -143 52
c:<pan 53 -169 106
c:<pap 118 44 6
c:<par 128 174 10
c:<pat -153 -216 53
c:<pati -175 -210 -1
c:<pe 28 -278 118
c:<pel -102 -165 96
c:<pen -31 -152 4
c:<per 85 185 -63
c:<perc 20 291 -121
c:<perd 73 163 -94
c:<ph -64 -144 -6
c:<pi 392 129 134
c:<pic 62 -164 118
c:<pick 7 -140 8
c:<pil 139 36 64
c:<pip -15 84 -171
c:<pl 125 88 129
c:<pla 125 -8 99
c:<plan -13 -84 132
c:<po -302 -152 -255
c:<pode 81 141 -66
c:<por -126 24 -103
c:<pr 52 -99 162
c:<pre 124 -144 118
c:<pres -20 -148 68
c:<pro 6 -25 119
c:<pu 154 5 95
c:<pue 18 -116 102
c:<pun 52 143 -25
c:<punt -57 159 -150
c:<pur 159 9 34
c:<purp 165 -3 102
c:<pus -32 -137 14
c:<que> 153 135 -17
c:<ques -92 -117 41
c:<rac -76 195 -113
c:<rai -77 -166 -2
c:<rat 131 3 108
c:<re -144 -287 142
c:<rea 119 -22 95
c:<read -49 -139 75
c:<rec -186 51 -53
c:<ref -83 -141 -23
c:<rel 7 -154 83
c:<rep -162 -96 -33
c:<res 144 123 124
c:<rn 55 140 -22
c:<rn> 44 140 -23
c:<ro -73 -253 194
c:<rob -14 115 -127
c:<roo 119 14 108
c:<room 123 46 87
c:<rop -22 -77 135
c:<rub 54 -35 125
c:<rubb 57 -25 125
c:<sa -194 -322 -38
c:<sad -35 -129 40
c:<sad> -63 -129 37
c:<sal -31 -156 14
c:<sc -153 -102 33
c:<sci 117 -1 48
c:<scis 121 0 48
c:<sco -139 3 -74
c:<scr -123 32 -49
c:<se -90 -458 178
c:<sea 130 -106 75
c:<see 7 -143 95
c:<see> 117 -84 121
c:<sen -137 -166 22
c:<send -37 -125 47
c:<ser 98 -159 101
c:<serg 0 117 -82
c:<sh 42 -13 130
c:<sh> 177 0 120
c:<shot 6 -118 93
c:<si -4 296 -309
c:<si> 188 69 86
c:<sic -55 141 -133
c:<sick -55 141 -133
c:<sin -130 -114 -56
c:<sinc -16 133 -97
c:<sit -38 126 -96
c:<six -30 98 -132
c:<six> -39 83 -117
c:<sk 25 225 -58
c:<ski 63 235 -67
c:<skil -10 129 -48
c:<sle 124 -54 106
c:<slee 140 -111 163
c:<sm -161 -31 -203
c:<sme -53 39 -134
c:<smel -53 39 -134
c:<so -187 -1 -308
c:<sob -113 -33 -118
c:<sola 71 124 -30
c:<som 59 261 -183
c:<some 75 204 -148
c:<soo 150 -23 72
c:<sos -36 127 -7
c:<sos> -4 118 -1
c:<sou -39 -122 13
c:<sp 82 -159 89
c:<sta -175 -216 58
c:<stan -5 -71 137
c:<stor -134 -135 2
c:<str 206 186 5
c:<stri 30 144 -55
c:<stu -115 -5 -96
c:<su -286 -347 -119
c:<sui 73 -53 175
c:<sup -93 -163 -19
c:<supe -85 -115 -29
c:<ta -221 -369 27
c:<ta> 122 12 65
c:<tar -138 -98 3
c:<te -497 -55 -171
c:<tea -166 -30 -33
c:<ten 165 40 131
c:<teng 147 56 62
c:<ter -123 49 -59
c:<the 221 7 173
c:<they 179 77 -40
c:<thi 177 271 -92
c:<thig 135 0 101
c:<thir -18 146 -89
c:<tho -122 -55 15
c:<thr -36 178 -119
c:<thu -142 -14 -62
c:<tien 86 -90 117
c:<til 171 125 -7
c:<til> 130 95 19
c:<tire -56 -147 75
c:<to 52 100 -127
c:<toca 15 155 -41
c:<toco -96 -119 0
c:<toma -113 39 -191
c:<tome 109 -118 157
c:<tomo 60 117 -38
c:<ton 129 180 -31
c:<toni 139 169 -17
c:<toy 50 130 -56
c:<tra 75 173 58
c:<trae -10 130 -46
c:<traf -131 7 -8
c:<tre -26 124 -61
c:<tri -115 -94 7
c:<tu -147 31 -39
c:<tw 133 111 -29
c:<twi 128 27 33
c:<un 113 253 -129
c:<una -2 173 -81
c:<unas 15 201 -60
c:<unb -20 131 -84
c:<und 128 -88 125
c:<unde 126 -77 120
c:<uno 123 118 -3
c:<us 79 130 -105
c:<us> 83 143 -2
c:<use -30 41 -131
c:<va 91 260 -98
c:<van 68 165 -14
c:<van> 75 121 -2
c:<veng 154 24 64
c:<veo 125 -16 58
c:<veo> 125 -16 58
c:<ver -103 -121 -12
c:<vi -103 -171 195
c:<vic -123 -10 -56
c:<vid 35 -172 195
c:<vo 273 95 105
c:<vol 125 -7 -1
c:<volv 130 56 9
c:<vu 61 152 -13
c:<vue 61 152 -13
c:<vuel 61 152 -13
c:<wa 119 51 108
c:<wai 36 -137 114
c:<wait 39 -133 114
c:<wal 109 189 -15
c:<walk 130 93 31
c:<wan 190 26 108
c:<we -278 -291 -151
c:<we> -153 -136 1
c:<wea 143 -45 64
c:<wh 180 90 100
c:<wher 126 56 76
c:<whi -30 219 -40
c:<whit 13 189 -31
c:<wi 6 -148 107
c:<wind 41 -101 116
c:<wine -31 90 -116
c:<wis 161 -88 185
c:<wish 190 -59 188
c:<wo 192 141 119
c:<won 145 169 73
c:<wont 191 117 116
c:<work 18 139 -57
c:<wou 223 -61 185
c:<woul 223 -59 184
c:<y> 158 72 5
c:<ya 77 230 -134
c:<yal 68 129 -43
c:<ye -167 15 -134
c:<year -96 -181 -15
c:<ze -138 -103 -16
c:<zer -133 -103 -16
c:<zero -133 -103 -16
c:<zo -154 -113 11
c:ab> -64 145 -117
c:aba -121 136 -151
c:aba> -6 284 -228
c:abe 207 51 37
c:abi -27 151 -63
c:abl -87 111 -191
c:able -34 117 -111
c:abou -116 -92 42
c:about -116 -92 42
c:abu -141 115 -270
c:abus -15 186 -197
c:ace -31 -143 162
c:ach -130 6 -44
c:acia 120 38 33
c:acion -118 40 -83
c:aco -6 -239 50
c:act -115 -234 76
c:ad> -166 -41 -13
c:ada -102 -229 33
c:adas -16 -140 23
c:adas> -54 -140 17
c:aded -24 170 -67
c:aded> -24 170 -67
c:ado -84 -140 -51
c:ado> 49 -116 26
c:adr 126 101 -61
c:aga 192 32 108
c:age -257 58 -133
c:ago 110 -12 205
c:ago> 235 -13 298
c:ahi 28 128 -29
c:ahi> 24 131 -24
c:ahor 71 131 -31
c:ahora -15 120 -65
c:ain -179 -178 -10
c:air -17 -185 89
c:ait 39 -133 114
c:aja -318 -259 2
c:aja> -196 -167 41
c:aje 27 127 -12
c:aje> 135 126 3
c:ak> 14 216 -85
c:ake -111 -315 39
c:ake> -22 -180 84
c:al> -24 -142 -167
c:ala 244 -15 192
c:ala> 161 -72 169
c:alc 86 -101 163
c:ale -147 -398 157
c:ale> -26 -164 67
c:aler> 39 -132 45
c:alers -2 152 -70
c:alg 209 154 -47
c:algo 85 184 -118
c:algo> 94 189 -118
c:ali 30 121 -24
c:alil 4 143 -64
c:alill 4 143 -64
c:alle -202 -124 -90
c:alli 75 60 115
c:allin 75 43 126
c:alm 171 -30 157
c:alo 52 -51 146
c:alou 117 -12 57
c:alous 117 -12 57
c:alr 64 185 -68
c:alre 113 208 -60
c:alrea 110 162 -32
c:ama -192 41 -85
c:amar -122 -41 -68
c:ambe 138 0 79
c:ame 178 175 -63
c:ami -33 -180 41
c:amo -332 -212 -3
c:amos -314 -102 -67
c:amos> -314 -102 -67
c:amp -34 125 -49
c:ampr 0 124 -50
c:an> 138 154 141
c:anc -46 -247 76
c:ance> -124 20 -91
c:and -198 54 -160
c:and> -15 187 -35
c:anda -16 -117 15
c:ando 144 93 -39
c:ando> 109 124 -84
c:ane 261 -39 255
c:anen 164 0 105
c:anent 164 0 105
c:ang -57 -151 189
c:ange -9 -150 81
c:ange> -173 -18 -50
c:ani -189 -231 -22
c:ank 29 -126 160
c:ank> 151 -95 147
c:ano 139 167 -121
c:anoc 124 131 14
c:anoch 124 131 14
c:anos -11 111 -115
c:anose 0 156 -62
c:ant 11 -193 -75
c:ant> 92 251 -45
c:ante -38 -141 -45
c:anto -8 -130 52
c:any -70 -163 127
c:any> -61 -105 117
c:ap> -195 -92 44
c:apa 76 243 -59
c:apa> 111 156 -28
c:ape -24 148 -215
c:apo -45 -120 7
c:appe 78 -65 133
c:apr -104 -225 20
c:apu 134 21 44
c:ar> 109 42 157
c:arbo 176 24 71
c:arbon 145 0 63
c:ard -17 -177 147
c:ard> -140 -99 56
c:arde -63 -132 7
c:are 119 -75 102
c:ared> 29 -35 126
c:aria 147 -56 104
c:ario -117 -88 -9
c:ario> -128 -90 -12
c:arm 442 -135 312
c:arm> 97 -86 179
c:arme 389 72 145
c:arme> 335 96 105
c:arni -137 -89 -2
c:aro -260 -102 -97
c:aron -282 -118 -159
c:aron> -281 -97 -159
c:arr 43 152 -8
c:arra -28 130 -89
c:art> 168 115 83
c:arts -69 -115 -10
c:arts> -69 -115 -10
c:as> -83 168 -14
c:ase -130 -234 92
c:ase> -36 -170 106
c:ash -124 94 -198
c:ash> -90 25 -155
c:ask -75 -144 44
c:ask> -115 -35 -7
c:aso 141 43 115
c:asse -91 -162 3
c:ast -26 274 -326
c:ast> 35 208 -150
c:asta> 31 121 -77
c:asted -22 -158 12
c:at> -99 -260 83
c:ata> -142 3 -36
c:atar -8 -148 78
c:atc -128 -143 -7
c:atch -128 -143 -7
c:atch> -126 -39 -19
c:ate> -257 12 24
c:ately 117 43 24
c:ates -141 -65 -73
c:ates> -138 -65 -73
c:ath 139 27 96
c:ati -104 -194 114
c:atie -127 -16 -63
c:atien -127 -16 -63
c:atio 80 -69 123
c:ato> 144 55 115
c:ats 15 138 -72
c:ats> 28 141 -69
c:aun -199 -123 -18
c:aunt -136 -56 -30
c:aus 52 -78 149
c:ause 14 -120 134
c:ava -78 -152 24
c:ave 247 205 39
c:aver 155 13 39
c:avera 121 -6 40
c:avi -43 146 -124
c:away -45 136 -72
c:away> -45 136 -72
c:ay> -57 5 -127
c:aya 137 -44 90
c:aya> 127 -26 89
c:aye -74 107 -128
c:ayin -124 -101 15
c:aying -132 -103 21
c:ays -93 -8 -139
c:ays> -93 -8 -139
c:azo 31 -30 138
c:ba> -89 179 -217
c:back> -116 -28 -56
c:bajo> 120 -15 60
c:bala 134 -19 60
c:balas 142 0 31
c:bar -94 205 -179
c:bar> -30 136 -151
c:be> 302 -58 178
c:becam -2 141 -43
c:bed> -121 -48 -15
c:bee 70 165 -60
c:been 183 94 91
c:been> 183 94 91
c:ber> 46 118 20
c:bia -169 -55 -77
c:bin -57 115 -44
c:bio 126 -75 88
c:ble> -190 -52 -96
c:blo -146 141 -259
c:blo> -127 60 -125
c:bloc 18 171 -143
c:body 132 105 74
c:bon 121 64 8
c:bon> 126 -28 60
c:bot -87 128 -121
c:bottl 131 20 101
c:bra> 137 97 6
c:bre -207 -192 32
c:bru -110 3 -116
c:bue -67 43 -118
c:bup -37 119 -113
c:bur -133 -271 67
c:bus 156 195 -40
c:busq 206 -1 142
c:busqu 206 -1 142
c:but -230 -226 -57
c:but> -178 -177 -65
c:by> -104 -164 30
c:bye 155 -16 107
c:cab 38 323 -88
c:caba> 22 130 -10
c:cabe 120 17 44
c:cada 169 32 97
c:cada> 172 32 97
c:cag -13 137 -117
c:cagu -21 132 -101
c:cal 103 -163 144
c:cale 16 -126 97
c:cam -267 109 -230
c:camb -125 -70 -32
c:cambi -125 -70 -32
c:camp -33 123 -71
c:campr 0 124 -50
c:can> -128 -92 -16
c:cance 132 45 56
c:cant> 62 180 -35
c:car -84 -166 179
c:carb 134 -17 63
c:carbo 145 0 63
c:carr 121 24 67
c:carro 126 -31 81
c:cat 65 -142 100
c:cat> 118 -34 46
c:cav 25 126 -48
c:cave 14 131 -66
c:caved -3 127 -53
c:ce> 262 -84 251
c:cel -10 164 -100
c:cer -129 142 -24
c:ces 184 20 66
c:ces> 187 4 120
c:ch> -53 -173 97
c:chamb 135 -10 89
c:che 77 -31 123
c:ched -15 -129 74
c:ched> -11 -126 64
c:ches> -24 133 -76
c:chi -137 -43 -50
c:cho -125 -292 28
c:chu -119 -75 -36
c:cia -129 -183 47
c:cia> -130 18 -46
c:cid 72 138 150
c:cie -106 -117 -7
c:cint 152 13 76
c:cio -253 -144 -79
c:cio> -170 -82 -12
c:circ 50 117 -32
c:cis 167 -48 44
c:ck> -351 -131 -225
c:cker -122 -87 -15
c:claw 2 117 -23
c:cle -108 -115 -93
c:cli -129 9 -32
c:clo 68 29 122
c:co> -151 -327 9
c:coa 148 145 -45
c:cob 7 135 -52
c:cobr 9 150 -67
c:cog 127 -61 66
c:col -188 -295 90
c:come 93 -137 240
c:come> -84 -115 116
c:comes 133 73 46
c:comi -3 79 -128
c:comin 34 148 -114
c:comp -109 43 -119
c:cont -115 23 -102
c:cop -157 -28 -73
c:cor 66 -81 133
c:cork 0 124 -65
c:corr 143 -79 102
c:cort -17 -137 89
c:cost -16 -119 57
c:cou -226 67 -201
c:coul -123 1 -73
c:could -123 1 -73
c:cra -266 -62 -211
c:cravi -27 131 -81
c:cre -14 150 -105
c:creo 130 90 64
c:creo> 130 90 64
c:cribo 115 67 33
c:cro 116 -112 141
c:cros 112 -52 117
c:cross 112 -52 117
c:cto -176 -147 -65
c:ctor -131 -35 -80
c:ctor> -117 -23 -47
c:cuan 166 54 147
c:cuant 130 19 121
c:cuer -11 160 -77
c:cuerp 41 133 -71
c:cup -32 140 -80
c:cut 61 -148 168
c:cut> -74 -127 116
c:cuts 129 -6 13
c:cuts> 129 -6 13
c:da> 150 14 241
c:dad> 36 -123 106
c:dan -37 -223 115
c:day -151 -87 -120
c:days -74 -67 -130
c:days> -74 -67 -130
c:dea> 129 -30 112
c:deb 255 70 98
c:debaj 122 87 24
c:debi 173 13 46
c:ded -141 8 -104
c:ded> -151 53 -113
c:dej 170 57 66
c:deje 202 103 86
c:deje> 117 78 30
c:den> 147 -51 98
c:deo -31 -126 71
c:der -177 122 -197
c:der> -59 99 -117
c:dere -58 119 -79
c:des 76 -144 36
c:desd 41 131 -93
c:desde 41 131 -93
c:desp 186 77 158
c:despi 115 3 81
c:det -46 163 -151
c:dev 2 183 -126
c:devi 4 115 -92
c:devil 4 115 -92
c:dge -103 -121 -46
c:di> -23 332 -167
c:dia -44 105 -121
c:dias -11 156 -114
c:dias> -11 156 -114
c:dic -63 -115 -9
c:die> 140 -39 109
c:dien -31 117 11
c:dies 118 21 30
c:dies> 118 21 30
c:dij -85 -115 -25
c:din 56 166 -25
c:ding 80 133 -14
c:ding> 74 149 -18
c:dis -216 -69 -52
c:dle -101 -153 40
c:doc -136 5 -125
c:dom 76 -124 139
c:don 182 10 102
c:dont 150 90 29
c:dor -166 -13 -132
c:dos 117 -37 1
c:dos> 256 68 -11
c:dran 90 -33 134
c:drank 90 -33 134
c:dre 122 -67 -7
c:drea -69 -135 -18
c:dream -68 -133 -18
c:dres 127 -21 64
c:dress 131 -7 66
c:dri -93 -11 -124
c:ds> 332 -107 177
c:dy> 177 258 -15
c:ea> 107 -46 167
c:eac 0 -166 144
c:each -88 -133 75
c:ead -176 -130 25
c:eak -117 51 -69
c:eak> 30 142 -53
c:eal 205 83 14
c:ealou 117 -12 57
c:eam -105 -178 -26
c:eam> -82 -147 -20
c:ean 68 -71 120
c:eant -112 93 -129
c:eant> -108 96 -129
c:ear -116 -212 52
c:ear> -243 -94 -44
c:eart 158 43 62
c:eat -106 -152 90
c:eat> -132 -70 -44
c:eati 119 51 60
c:eba 69 158 -12
c:ebaj 122 87 24
c:ebajo 122 87 24
c:ebi 179 77 -19
c:eca -137 -27 -52
c:ecam -2 141 -43
c:ecame -2 141 -43
c:ech -15 -219 120
c:ecr 7 118 -38
c:ecre 23 141 -38
c:ect -96 -177 51
c:ed> -299 -258 70
c:eda 80 163 -103
c:eda> 66 144 21
c:ede> -57 -117 19
c:edo -93 -138 23
c:edo> -74 -146 76
c:ee> -5 -175 140
c:eed> 161 -93 -3
c:eek> -46 -121 3
c:eeli -156 -27 -78
c:eelin -156 -27 -78
c:eels 158 74 79
c:eels> 158 74 79
c:een> 128 62 78
c:eep 386 -28 265
c:eep> 318 105 122
c:eer -118 -48 -120
c:ees -119 -100 -9
c:eet -177 124 -182
c:eev 138 16 69
c:eeve 134 16 68
c:eeves 124 -1 47
c:eft 46 128 -79
c:ega 96 233 0
c:egar 168 84 68
c:egaro 147 10 47
c:ego -138 -107 -26
c:egu -145 -129 33
c:eha -18 127 -89
c:ein 122 117 10
c:eja 69 25 119
c:eje 161 68 79
c:ek> -62 -118 1
c:el> 190 -185 178
c:ela -172 -187 -33
c:ele -272 -143 -36
c:ele> -36 -161 48
c:elen -25 125 -69
c:elen> -7 129 -69
c:elf 116 -66 97
c:elf> 118 -64 98
c:eli -158 -168 -111
c:elin -194 -60 -108
c:eling -162 -86 -44
c:ell 27 140 -92
c:elo 58 -150 79
c:elp -117 -55 -23
c:els 159 13 100
c:els> 141 9 124
c:elt 133 107 60
c:elv 92 189 -36
c:elvo 16 126 -57
c:elvo> 16 126 -57
c:ely 122 77 20
c:ely> 122 77 20
c:ema 116 -8 88
c:emb -299 -13 -166
c:embe -145 -67 -54
c:ember -145 -67 -54
c:emi -124 67 -50
c:emp -93 12 -124
c:en> 242 417 -219
c:ena -209 -85 -100
c:ena> -135 -18 -104
c:enc 256 -177 340
c:ence 145 -44 100
c:ence> 101 -86 128
c:enci -26 -117 129
c:encia -137 -113 -12
c:end -29 225 -102
c:end> 111 -151 244
c:enda -142 -98 -32
c:ende -13 157 -141
c:endi -250 -20 -153
c:ends 46 152 -68
c:ends> 47 155 -68
c:ene 158 -29 149
c:eng 265 114 73
c:enga 115 8 26
c:engo 141 96 54
c:engo> 141 96 54
c:enm 130 217 -49
c:enme 122 186 -31
c:enme> 122 186 -31
c:eno -33 -161 131
c:eno> -139 -117 70
c:enou 120 -20 90
c:enoug 120 -20 90
c:ens 209 -93 190
c:ens> 92 -82 124
c:ense 76 -75 141
c:ense> 120 -34 109
c:ent 47 162 93
c:enta -14 38 -131
c:ente 184 241 91
c:ente> 147 21 111
c:env 191 -1 54
c:eo> 159 -112 225
c:ep> 211 22 132
c:epd 137 -1 91
c:epda 137 -1 91
c:epdad 137 -1 91
c:er> -157 39 -69
c:era 179 -153 230
c:era> 13 -145 85
c:eral 42 130 -82
c:erc -121 261 -226
c:erd -90 297 -128
c:erdi 9 161 -98
c:ere> -173 -141 49
c:ered -173 -48 -130
c:ered> -179 -44 -144
c:eres 225 130 72
c:eres> 256 152 57
c:erez 28 131 -68
c:erg -92 138 -131
c:ergea 0 117 -82
c:eri 161 114 73
c:erin 12 130 -51
c:ering 21 131 -48
c:erio 149 9 61
c:erma 205 9 42
c:erman 200 -53 138
c:erme -76 -144 59
c:ermo> 20 121 -20
c:ero -240 -183 -36
c:ero> -148 -129 -2
c:erpo 62 131 -53
c:erpo> 41 133 -71
c:err -23 -176 165
c:erro 90 -76 131
c:erro> 216 -12 135
c:ers> -155 171 -142
c:ert -144 -100 23
c:erte -153 -45 -52
c:erv 51 -173 82
c:ervi -73 -164 18
c:ery 134 5 42
c:esc 241 118 58
c:esco 271 49 146
c:escog 154 50 59
c:esd -45 129 -166
c:esde 41 131 -93
c:esde> 41 131 -93
c:ese> -187 -97 -35
c:eser 131 16 20
c:eserv 148 3 52
c:esi -104 -177 -50
c:esp 270 3 240
c:espi 208 -37 174
c:espo 6 124 -76
c:ess> 28 -129 78
c:esse 82 135 -20
c:essed 23 125 -48
c:est 79 -125 192
c:esta 148 120 129
c:esta> 176 66 118
c:estan 79 194 -85
c:estar 100 -70 133
c:este> -39 -151 90
c:esti -78 -116 58
c:esto 90 184 -33
c:estoy 90 141 -4
c:et> -257 66 -160
c:ethe -116 -104 4
c:ether -116 -109 5
c:etr -117 8 -67
c:ets 7 196 -107
c:ets> 7 196 -107
c:eva -129 -178 66
c:eva> -134 -127 -5
c:eve -123 -154 -40
c:eve> -162 -22 -48
c:even -188 -33 -114
c:even> -89 56 -125
c:every 219 73 86
c:evi -33 147 -138
c:evr 122 10 61
c:ew> -130 -115 55
c:exi 148 79 33
c:exis 129 4 75
c:exist 129 4 75
c:exo -50 128 -139
c:exp -106 -120 -15
c:ext -76 -115 35
c:eyes 121 44 32
c:eyes> 121 44 32
c:fa> -117 -29 -46
c:fad -41 116 -110
c:fal 186 -62 114
c:falt 131 -19 53
c:fe> -88 -240 149
c:feeli -148 -22 -78
c:feels 170 75 75
c:fel -116 -140 31
c:felt -124 -67 3
c:fen 119 3 130
c:fer -49 -165 1
c:fere -56 -126 16
c:fes 97 173 -85
c:ff> -87 65 -137
c:ffere -71 -142 19
c:fic -251 -3 -2
c:film 5 129 -52
c:fin 155 98 5
c:fina -136 0 -49
c:fina> -40 118 -91
c:find 135 55 0
c:fli -10 61 -126
c:foi 3 112 -124
c:foil 3 112 -124
c:fou 63 123 -127
c:fra 50 134 -58
c:fre 40 -137 88
c:fres 120 13 42
c:fri -118 -28 -71
c:fue 178 98 68
c:fuer 152 115 63
c:fuero 157 141 26
c:ga> 316 -22 179
c:gam -36 158 -85
c:gan> 79 174 -21
c:gar 241 119 25
c:garo 137 5 48
c:garon 137 5 48
c:gav -126 -143 26
c:gave -126 -143 26
c:gave> -126 -147 34
c:ge> -328 -119 -187
c:gean 0 117 -82
c:geant 0 117 -82
c:ged -132 -156 64
c:ged> -132 -156 64
c:ger -158 -43 -73
c:ger> -227 -71 -55
c:gett -60 123 -139
c:getti -60 123 -139
c:gge -124 -48 42
c:ght> 33 -133 211
c:ghts 120 26 -9
c:gin 5 142 -74
c:gle -68 -136 17
c:go> 511 318 139
c:gon 85 167 -80
c:gos -148 -36 -41
c:gos> -140 -25 -41
c:gra -94 -212 13
c:gs> -176 -9 -136
c:gua -8 96 -168
c:gue> -78 -203 116
c:gun 57 -169 314
c:gun> 175 -105 183
c:gur 225 28 111
c:hac 22 163 -23
c:haci 13 145 -73
c:hacia 29 136 -66
c:had -35 127 -117
c:had> -49 50 -116
c:hag 129 3 116
c:hal -53 124 -136
c:hambe 138 0 79
c:han -229 -65 -7
c:hand> -5 170 -108
c:hang -167 -42 -24
c:har 26 -190 122
c:has> 135 -43 163
c:hat> -101 -126 94
c:hats 85 221 -67
c:hats> 93 221 -64
c:he> 23 173 -190
c:hea -137 -43 26
c:help -117 -70 -20
c:hen> 119 142 11
c:her -33 -68 133
c:here 235 143 104
c:heres 289 186 57
c:hes 248 56 223
c:hes> 251 164 152
c:hey 210 88 -8
c:hi> -54 118 -91
c:hic -87 -200 132
c:hid 127 76 0
c:hie -64 -116 19
c:hin 47 -63 157
c:hing 66 -108 156
c:hing> 117 -223 197
c:hipp -1 134 -61
c:hit -32 249 -145
c:hite 30 192 -31
c:hite> 35 187 -27
c:ho> -122 -91 -51
c:hom 1 150 -77
c:home -12 121 -79
c:hop 119 -27 133
c:hopi 223 68 112
c:hopin 223 68 112
c:hos -36 95 -178
c:hot -10 -152 73
c:how> 118 149 17
c:howe -62 -154 -5
c:howed -6 -144 2
c:hre -89 76 -124
c:hro -37 182 -127
c:hroo 5 124 -81
c:hroom 5 124 -81
c:ht> 33 -133 211
c:hue -23 109 -129
c:hum -127 -50 -35
c:hun -128 -48 -20
c:hur -64 -180 50
c:ia> -130 19 -185
c:iad -19 -148 50
c:iado -44 -116 47
c:iado> -44 -116 47
c:ial -16 -123 65
c:ic> -288 8 -134
c:ica -200 -93 -12
c:ice 195 -118 270
c:ice> 265 -106 239
c:ici -256 -309 145
c:icid -76 -47 123
c:icio -135 -15 -26
c:icio> -134 -22 -10
c:ick -231 73 -227
c:ick> -115 86 -130
c:icki 29 141 -86
c:ickin 29 141 -86
c:ickl -92 -135 0
c:ickle -92 -135 0
c:ico -140 -257 65
c:ico> -65 -218 82
c:id> 258 21 207
c:ida 185 -277 329
c:ida> 243 -71 258
c:idad -141 -101 35
c:ide 161 -93 293
c:idea 83 -50 130
c:idea> 129 -30 112
c:ido 47 -73 127
c:ido> 80 -98 164
c:ie> 5 -152 142
c:ied> -72 -136 39
c:ien 171 135 32
c:ien> 13 114 -153
c:iend 100 183 -1
c:iene 169 40 90
c:iene> 154 45 74
c:ier 341 -89 293
c:iera 191 -106 182
c:iera> 179 -30 137
c:ierd -1 126 -54
c:ierda 1 147 -62
c:iero> 256 41 115
c:ieron -188 -81 -98
c:ies -83 167 -148
c:ies> -24 121 -63
c:iet -274 -188 -7
c:iez -136 -50 -57
c:if> 173 -66 182
c:ife> -7 -156 99
c:iff -136 -59 4
c:ift 16 -2 123
c:ight> 130 -41 129
c:ign -119 -136 -24
c:igo 225 299 -97
c:igo> 254 312 -92
c:igu 230 29 140
c:il> 214 207 24
c:ila -263 -151 -46
c:ila> -138 -19 -24
c:ile -128 -177 38
c:ilin 145 -2 51
c:iling 126 0 46
c:ill -177 236 -280
c:ill> -150 -11 -176
c:illa -57 195 -131
c:illed -62 -130 -32
c:ilm 4 122 -52
c:ils 49 119 -27
c:ils> 51 119 -27
c:im> 150 332 -160
c:ima 180 93 90
c:ime -107 -120 -7
c:ime> -113 -220 129
c:imo -146 -258 63
c:imo> 28 -123 94
c:imos -149 -106 -25
c:imos> -147 -100 -25
c:in> -68 233 -179
c:ina -258 -200 -2
c:inal -79 -117 48
c:inc 0 274 -277
c:ince 25 179 -143
c:ince> 41 183 -122
c:ine -250 -43 -278
c:ine> -212 -96 -80
c:inea> -78 -116 17
c:inet 22 135 -75
c:inf 155 80 31
c:ing> 143 108 57
c:ini -12 144 -99
c:ink -39 27 -128
c:ink> -31 78 -155
c:ino -209 -74 -84
c:ino> -180 -58 -62
c:ins> -181 -35 -49
c:insu 49 -12 115
c:insul 35 -60 133
c:int 77 -141 145
c:inta 110 -43 125
c:inta> 147 8 125
c:inte -132 -138 36
c:inter -154 -140 -1
c:inu -97 125 -135
c:io> -264 -272 -14
c:ion -175 -172 74
c:ione -123 32 -53
c:iones -116 62 -77
c:iot -118 -98 -8
c:ipa -28 98 -151
c:ipp 57 136 -112
c:ippi 27 119 -91
c:ips 6 160 -85
c:ips> 12 129 -68
c:ira 241 170 -47
c:irar 108 -113 121
c:iras -29 158 -102
c:iras> 0 174 -102
c:ire -121 -155 78
c:iro 88 1 127
c:iro> 146 55 82
c:irt 60 146 -81
c:is> -68 127 -50
c:isc -116 -85 -49
c:ise -86 -207 10
c:ise> -71 -176 60
c:ish -68 -141 158
c:ish> -3 -95 157
c:isi 58 -156 150
c:isn 138 106 65
c:isnt 143 110 65
c:isnt> 143 110 65
c:iso -135 72 -96
c:iso> -59 153 -98
c:iss 9 -115 32
c:ist -1 -335 205
c:ist> 67 -149 112
c:iste -156 -48 -63
c:it> -329 -179 -318
c:ite -66 350 -248
c:ite> -4 256 -149
c:ith -111 -125 -9
c:iti 102 -154 122
c:itro -20 130 -99
c:its 135 195 31
c:its> 139 203 31
c:itt -75 23 -202
c:iva 184 53 52
c:iva> 229 44 89
c:ive -60 62 -130
c:ive> 59 177 -149
c:ize -109 -117 -1
c:ja> -228 -221 98
c:jaj -201 -178 -1
c:jaja -201 -178 -1
c:jaja> -188 -174 -1
c:jal 218 -16 126
c:jala 214 -30 140
c:jala> 217 -8 143
c:jar -78 116 -98
c:je> 66 198 -41
c:jeal 117 -12 57
c:jealo 117 -12 57
c:jo> -124 -186 -147
c:jos 140 42 87
c:jos> 142 57 87
c:kee 226 59 120
c:keep 227 63 120
c:keep> 209 115 65
c:ker -285 -145 -55
c:ker> -206 -117 -8
c:ket -161 -42 -29
c:kicke -24 -123 38
c:kie 135 -21 24
c:kier 181 0 31
c:kiero 181 0 31
c:kil -122 -50 57
c:kin 66 217 -91
c:king 103 162 -81
c:king> 103 162 -81
c:kip 151 -29 94
c:kms 128 0 69
c:know> 129 82 25
c:lab -117 10 -80
c:lac -80 122 -107
c:lam -118 -130 16
c:lan -205 -300 126
c:lan> -100 -160 124
c:land -151 -28 -118
c:lap 55 -134 147
c:last> 42 141 -81
c:lat -196 -154 -76
c:late -138 -194 20
c:late> -158 -141 -16
c:lava -86 -121 -5
c:lave 42 122 3
c:lave> 60 137 -44
c:ld> 123 -84 48
c:le> -231 -174 -44
c:lea 6 -332 203
c:lean 128 -91 106
c:lear -143 -97 -2
c:leb -27 116 -29
c:lee 218 -59 206
c:lef 40 119 -47
c:left 46 128 -79
c:lega 186 125 22
c:legar 175 67 44
c:len> 45 155 -32
c:ler -149 -134 68
c:ler> 16 -182 95
c:lers 1 144 -65
c:lers> 1 144 -65
c:les -245 -282 -7
c:les> -81 -126 17
c:let 122 -68 132
c:levo 91 155 -43
c:levo> 91 155 -43
c:lgo 54 140 -106
c:lgo> 76 147 -106
c:lic -145 23 -21
c:lico -120 -20 -18
c:lif -159 -130 27
c:lil 34 138 -52
c:lill 4 143 -64
c:lillo 0 120 -46
c:lim -158 -152 -77
c:lin -79 -219 146
c:line -1 -249 172
c:line> -119 -240 140
c:lined 125 -14 45
c:lio -103 -132 11
c:lip 177 -4 40
c:lips 131 29 23
c:lips> 136 16 29
c:lir 120 84 38
c:list> 145 -6 54
c:liv 33 -76 129
c:ll> -138 34 -194
c:lla -90 204 -224
c:lla> -17 151 -149
c:lled -141 7 -123
c:lled> -141 7 -123
c:llega 195 134 17
c:llevo 91 156 -43
c:llin 116 -10 144
c:llo 56 -63 119
c:llo> -13 148 -34
c:llow 125 -91 186
c:lo> 59 207 -22
c:loc 16 201 -159
c:lock 58 132 -104
c:locke 146 90 -33
c:log -155 -251 63
c:logi -100 -120 13
c:loo 78 -68 123
c:look 142 -74 150
c:los> 129 17 -8
c:lot> 7 153 -51
c:lov -119 -73 21
c:low 63 -240 256
c:low> 5 -148 143
c:lowed 119 -18 108
c:lre 113 208 -60
c:lrea 110 162 -32
c:lread 110 162 -32
c:ls> 372 340 135
c:lto 125 -169 108
c:lto> 136 -147 108
c:lur 22 159 -53
c:lut 11 -120 40
c:lvi> -7 137 -74
c:ly> 207 -291 407
c:ma> 223 -104 155
c:mab -54 18 -117
c:maba -51 28 -117
c:maba> -51 28 -117
c:mal -166 -4 -71
c:mali 2 138 -64
c:malil 4 143 -64
c:man 141 -29 161
c:mane 221 134 121
c:manen 164 0 105
c:mano 54 118 -125
c:mar -180 -14 -183
c:mar> -1 115 -129
c:mas 94 140 18
c:mas> 130 129 0
c:mat 1 -228 210
c:mata -88 -193 128
c:matar -7 -137 73
c:math 128 -33 68
c:math> 128 -33 68
c:may -132 -44 -37
c:mbi -131 -49 -28
c:mbl -87 132 -164
c:me> 141 -45 220
c:med -117 -152 -11
c:med> -141 26 -52
c:mel -51 26 -132
c:mell -56 96 -165
c:mem -133 -124 -63
c:mer -87 -197 43
c:mer> 131 -79 119
c:mes 223 244 -179
c:mes> 154 157 -125
c:met 191 71 46
c:mie -5 143 -86
c:mier 9 140 -48
c:mierd 1 139 -46
c:mil -268 -231 34
c:min -135 -29 -160
c:mina -100 -126 14
c:mir 164 72 33
c:mism 126 9 63
c:mo> 265 100 136
c:moke -50 144 -108
c:moked -8 148 -69
c:mom 134 175 7
c:moms 69 150 -27
c:moms> 69 150 -27
c:mon -149 -134 -166
c:mon> -53 -132 -3
c:mori -6 -121 102
c:mos -366 -361 4
c:mos> -373 -240 -72
c:mp> 123 -42 59
c:mpa -162 97 -126
c:mpe 11 -132 41
c:mpo -131 72 -75
c:mps 7 145 -48
c:ms> -50 195 -54
c:much> 116 19 55
c:mud -115 -97 -11
c:mur -155 -5 -68
c:nad -143 -99 -80
c:nada -132 -83 -79
c:nada> -161 -65 -100
c:nal -200 -181 -4
c:nal> -89 -143 51
c:nam -31 -149 5
c:nan -119 -80 -27
c:nana> -35 -145 66
c:nar -282 -65 -117
c:nar> -136 -156 -9
c:nas -85 107 -117
c:nat 156 -53 121
c:naz 115 54 28
c:nca 223 3 130
c:nce 115 74 -73
c:ncia -125 -108 -8
c:ncia> -111 -116 18
c:nd> 128 -150 212
c:nda -143 -182 -9
c:nda> 52 -117 36
c:nde -99 142 -134
c:nde> -78 232 -210
c:nded> -151 -76 -36
c:ndi -189 -90 -26
c:ndo 305 235 6
c:ndo> 231 296 -131
c:nds 126 14 44
c:nds> 194 120 38
c:ne> -143 -123 -87
c:nea> -86 -122 17
c:ned -85 25 -130
c:ned> -82 18 -119
c:need> 163 56 2
c:nen 287 16 168
c:nent 164 0 105
c:nent> 135 0 81
c:ner 71 185 -63
c:ner> 40 211 -159
c:nes 3 85 -214
c:nes> 17 200 -235
c:net 136 131 -19
c:net> 44 120 -66
c:ng> 250 -8 157
c:nga 213 13 62
c:nga> 197 62 41
c:nge -104 -167 -29
c:nge> -207 -53 -59
c:ngel 121 15 26
c:nger> -140 -46 -43
c:ngi 20 141 -26
c:ngl -10 -124 41
c:ngo 68 201 64
c:ngo> 142 202 71
c:ni> -117 -97 -111
c:nig 162 124 26
c:nigh 141 121 21
c:night 141 121 21
c:nin -156 61 -61
c:nine -103 95 -132
c:nine> -103 80 -125
c:nit 8 126 -132
c:nite 2 134 -105
c:nite> 2 134 -105
c:nk> 156 -5 27
c:nme 95 163 -31
c:nme> 122 186 -32
c:nni 118 94 -15
c:nnin 107 119 -31
c:no> -125 8 -135
c:noch 163 212 -22
c:noche 163 212 -22
c:nom 124 84 -6
c:noma 134 63 8
c:nomas 137 72 8
c:nor -94 133 -151
c:nort 3 128 -44
c:nos 24 106 -179
c:nose -4 213 -144
c:noug 120 -20 90
c:nough 120 -20 90
c:ns> -210 -365 197
c:nse -7 -143 100
c:nsi -46 124 -163
c:nso> 128 35 64
c:nsul 32 -72 133
c:nsuli 35 -82 144
c:nt> 512 390 55
c:nta -133 -129 -42
c:nta> 12 -195 184
c:nte> 244 -69 98
c:nted -182 -147 17
c:nted> -182 -147 17
c:nten 57 142 -7
c:nto -128 175 -169
c:nto> -6 159 -103
c:ntra 126 -36 135
c:ntra> 149 -5 92
c:ntre> 29 123 -44
c:nts -192 -64 -31
c:nts> -192 -64 -31
c:nuc 74 170 -40
c:nuck 74 170 -40
c:nudo 130 -19 49
c:nue -147 -136 -24
c:nuev -140 -156 3
c:nuevo -10 -116 38
c:nun 11 147 -86
c:nunc 39 160 -86
c:nunca 50 115 -35
c:ny> -172 -184 116
c:nza 25 122 -20
c:oal 117 20 109
c:obe -71 5 -124
c:obra> 124 72 37
c:oca -119 133 -141
c:ocab -7 125 -27
c:ocaba -7 125 -27
c:och 156 141 -25
c:oche 159 98 22
c:oche> 152 70 102
c:ocke 128 54 -65
c:ocked 145 75 -37
c:oco -219 -211 -31
c:oco> -132 -102 -31
c:od> 271 -25 141
c:oda -157 -42 -33
c:oday> -78 -143 23
c:odd 35 28 121
c:oder 88 119 -36
c:oder> 83 124 -41
c:odie 172 42 55
c:ody 150 79 45
c:off -42 68 -151
c:oga -25 -147 47
c:ogi -38 -191 66
c:oil -26 61 -139
c:oja 157 -8 146
c:ojal 217 -8 143
c:ojala 217 -8 143
c:ok> 74 -113 201
c:oki 43 123 -95
c:okin 75 139 -88
c:oking 73 128 -91
c:ol> -58 -187 58
c:ola 136 49 -40
c:old -170 17 -132
c:old> -56 42 -130
c:ole -316 25 -146
c:olo -226 -226 -8
c:olog -111 -124 13
c:olvi> -7 137 -74
c:om> 80 117 55
c:omar 5 127 -153
c:omar> -45 127 -202
c:omas 148 74 37
c:omas> 148 74 37
c:ome 126 -37 163
c:ome> 203 -16 205
c:omes 47 117 -54
c:omo 68 153 -69
c:omo> 70 127 -65
c:omp -125 66 -168
c:oms 46 183 -71
c:oms> 46 183 -71
c:on> -118 -389 36
c:onc -116 -14 -10
c:one -90 223 -290
c:one> -46 147 -159
c:ones 118 151 -137
c:ones> 46 167 -162
c:onig 117 99 31
c:onigh 117 99 31
c:ono 168 -44 137
c:ons> -48 -124 17
c:ont 213 128 204
c:ont> 239 147 140
c:ontad 9 140 -54
c:ood -14 -115 65
c:ook 82 -204 242
c:ook> 37 -90 172
c:ookin 65 124 -42
c:oom 46 133 33
c:oom> 126 42 95
c:oor 111 148 -7
c:oor> 152 99 43
c:oot -82 -211 60
c:ope 31 -111 134
c:ope> 81 -77 133
c:opi 202 76 143
c:opin 312 112 151
c:oping 220 69 108
c:opo 117 46 49
c:opos 126 50 52
c:oposi 126 50 52
c:opp -117 -5 -58
c:oqu 96 -128 134
c:ora> -56 -137 15
c:oran -19 115 -55
c:ord -59 -165 59
c:ore -239 -173 -100
c:ored -105 -120 0
c:ores -118 -99 -5
c:ori -38 -186 85
c:orir> 127 -51 74
c:orita 130 51 11
c:orm -192 -44 -139
c:orr 115 6 26
c:orta 122 30 62
c:ortar 131 -27 74
c:ortes 117 0 60
c:ory -132 21 -71
c:ory> -132 21 -71
c:os> -445 -270 -335
c:osa> -93 -29 -119
c:ose 158 202 28
c:ose> 217 130 2
c:osit 140 32 66
c:osito 135 75 51
c:ost -26 -281 134
c:ost> -4 -160 125
c:ot> -121 -125 189
c:oth -228 -133 -80
c:oth> -132 -59 -31
c:oti -64 -190 38
c:oto -99 -160 4
c:otr 212 213 19
c:otro 138 122 15
c:otro> 127 87 36
c:ottl 131 20 101
c:ottle 131 20 101
c:oug 114 -110 209
c:ough 111 -109 209
c:ought 93 -78 142
c:oul 230 -5 72
c:ould 116 -13 62
c:ould> 141 -2 75
c:ound> 112 187 -45
c:ounds 120 -58 56
c:ount> 130 71 24
c:oup -133 -25 -137
c:our -160 74 -100
c:ous 124 -16 39
c:out -96 -144 -25
c:ove -363 -2 -190
c:over -172 69 -138
c:over> -16 201 -125
c:owe 18 -351 246
c:owed 95 -186 140
c:owed> 95 -186 140
c:ower -163 -104 -6
c:owi 117 105 -27
c:owin 117 105 -27
c:owing 117 105 -27
c:ox> -9 140 -97
c:oy> 208 234 -22
c:pa> 8 116 -64
c:pac 69 165 -56
c:pad 0 170 -167
c:padr 46 137 -104
c:pag -18 -134 99
c:paid 148 71 36
c:paid> 148 71 36
c:pan -69 -237 69
c:par 229 200 47
c:parc -1 115 -64
c:pare 131 35 52
c:part> 168 1 104
c:pas 200 138 -57
c:pase> 80 -91 137
c:pass 118 14 33
c:passi -12 122 -76
c:past 13 70 -121
c:pat -245 -159 8
c:pati -166 -196 -4
c:patie -131 -109 -13
c:pay -49 122 -116
c:pay> 37 146 -83
c:pda 139 49 81
c:pdad 137 -1 91
c:pdad> 121 -1 81
c:pe> 112 48 -143
c:pea -2 -45 121
c:ped -77 -118 -47
c:ped> -128 -164 5
c:pel -96 -201 138
c:pens> 120 -47 123
c:per -127 -7 -60
c:pera -172 -43 -31
c:pera> -121 -52 13
c:perc 20 291 -121
c:perco -1 123 -92
c:perd 59 169 -97
c:perdi 9 161 -98
c:perma 164 0 105
c:pero -17 -140 -25
c:pero> -32 -127 -33
c:pi> 3 141 -75
c:pic 7 -140 98
c:pick 3 -146 8
c:picke 116 -59 60
c:pickl -60 -134 0
c:pid 176 136 17
c:pido 115 -17 77
c:pido> 115 -17 77
c:pil 156 101 33
c:pin 366 143 110
c:pin> 170 57 92
c:ping 263 47 82
c:ping> 263 47 82
c:pio -125 -135 3
c:pip -15 84 -171
c:pir 103 -101 147
c:pist 117 48 62
c:pit -11 37 -165
c:plan> -16 -113 115
c:plant -170 16 -32
c:play> 129 -8 36
c:ple 205 97 38
c:plo -159 -143 -20
c:po> -98 78 -196
c:pode 76 137 -66
c:poder 79 119 -41
c:pon -115 74 -128
c:pone 11 144 -87
c:por -149 -49 -87
c:pos 344 124 135
c:pose 150 39 106
c:pose> 160 8 101
c:posi 129 29 44
c:posit 132 40 44
c:pped -43 -152 39
c:pped> -43 -152 39
c:ppens 115 -37 106
c:ppi -70 31 -166
c:ppin -41 39 -144
c:pping -41 39 -144
c:pra 1 123 -78
c:pre -6 -301 105
c:pren -116 52 -117
c:pres -131 -235 76
c:pri -117 -72 -64
c:prin -121 -83 -8
c:pro -148 -80 56
c:propo 120 41 52
c:ps> -83 292 -224
c:pt> -130 7 -118
c:pues> 75 119 -18
c:pun 131 81 45
c:punto -67 134 -93
c:pur 214 9 58
c:purp 165 -3 102
c:purpo 140 8 88
c:py> -115 -135 17
c:que> 48 116 -20
c:queda 89 192 -37
c:quen 120 -2 118
c:ques -93 -136 40
c:qui -79 -139 46
c:quier 118 -14 155
c:quite 29 121 -48
c:rac -138 -39 -57
c:racio -116 23 -66
c:rae -10 130 -46
c:raf -132 -51 7
c:rai -29 -62 -144
c:raig 23 115 -78
c:rain -105 -134 -34
c:ral> -1 121 -72
c:ran> 145 -48 107
c:rand 25 81 -120
c:rando 141 118 -87
c:rank 32 -59 121
c:rank> 80 -43 135
c:rano -122 -20 -42
c:ranz -14 118 -58
c:ranza -14 118 -58
c:rar 317 -162 349
c:rar> 288 -67 292
c:rasq 0 134 -58
c:rasqu 0 134 -58
c:rat 75 249 21
c:ravi -29 138 -85
c:ravin -27 140 -85
c:razo 2 -78 123
c:razo> -39 -115 87
c:rbo 203 60 93
c:rbon 140 42 56
c:rbon> 140 42 56
c:rday> 76 124 -18
c:rde -150 -199 -46
c:rde> -110 -129 8
c:rdi -26 258 -90
c:rdie 40 127 -17
c:rdien 40 137 -17
c:re> -227 -121 34
c:ready 83 161 -28
c:ream -88 -189 -9
c:ream> -92 -163 -3
c:rec -242 -102 -75
c:reci -49 -185 48
c:red> -60 -137 38
c:ref -6 -149 34
c:reg -167 -208 100
c:rel 20 -167 102
c:rem 55 46 -118
c:rema 122 26 27
c:ren -83 163 -255
c:rend -115 -59 -39
c:rendi -138 -75 -24
c:rent -16 245 -144
c:renta -51 65 -116
c:rep -119 -50 -17
c:res 179 -61 279
c:ress 72 -89 119
c:ret 148 192 -118
c:rete 130 18 -2
c:rew -83 126 -64
c:rge -113 92 -139
c:rgea 0 117 -82
c:rgean 0 117 -82
c:ria 120 -258 194
c:ria> 148 -155 160
c:ribo 115 82 16
c:ribo> 115 82 16
c:ric -73 122 -149
c:rid -49 -148 26
c:riend 121 40 36
c:rin -162 -31 -138
c:rind -12 137 -91
c:rip -37 185 -105
c:rips -34 142 -91
c:rips> -34 142 -91
c:rir> 145 -53 83
c:ris -323 -257 50
c:rit -165 -27 -105
c:rita 129 136 -18
c:rito -157 -58 -45
c:rito> -125 -24 -46
c:riz -62 170 -84
c:rla 59 132 -11
c:rlo 189 76 67
c:rlo> 166 60 73
c:rm> 122 -141 186
c:rma 195 -70 -43
c:rman 138 -131 115
c:rmane 164 0 105
c:rme 286 -150 284
c:rme> 250 -55 214
c:rmi -149 -50 -29
c:rmo -20 123 -47
c:rmo> 22 183 -52
c:rne 202 226 -94
c:rni -158 -231 46
c:rnin -94 -201 35
c:rning -94 -202 36
c:rog -126 31 -113
c:rol -212 6 -177
c:ron -159 -219 28
c:ron> -211 -160 -58
c:roo 146 102 59
c:room 159 181 43
c:room> 203 70 105
c:rop 27 -137 201
c:rope 81 -5 121
c:ropo 120 41 52
c:ropos 128 51 52
c:ros -40 -298 248
c:ros> -67 -153 82
c:roun 129 79 27
c:round 129 79 27
c:rpo 210 136 39
c:rpo> 41 133 -71
c:rpos 166 8 106
c:rpose 166 8 106
c:rra 4 135 -72
c:rred 48 144 -33
c:rri -240 -232 29
c:rro 85 -289 276
c:rro> 181 -118 148
c:rros -89 -124 40
c:rry 121 63 6
c:rs> -100 69 -169
c:rse 136 -52 120
c:rst 118 22 -4
c:rta 61 42 133
c:rtar 145 -16 115
c:rte -137 5 -122
c:rte> -166 -57 -73
c:rth 231 -3 60
c:rth> 188 7 37
c:rti -144 -124 -58
c:rts -102 -155 -29
c:rts> -83 -152 -29
c:rty 10 132 -104
c:rty> 10 124 -100
c:rub 53 -27 121
c:rubb 57 -24 123
c:rus -117 -59 -21
c:rvi -26 -145 54
c:ry> -190 11 -119
c:ryi 151 61 37
c:sa> -166 119 -167
c:sab 30 119 -73
c:sad -112 -206 42
c:sad> -63 -129 37
c:sal -66 -197 65
c:salgo -35 90 -125
c:san -66 -121 87
c:sand -135 -84 3
c:sci 154 -57 90
c:scis 121 0 48
c:scog 154 50 59
c:scu -137 -28 -50
c:sda -115 -16 -87
c:sday -115 -16 -87
c:sday> -133 42 -90
c:sde 41 131 -93
c:sde> 41 131 -93
c:se> 51 -177 179
c:sea 166 29 78
c:sec -125 24 -106
c:see -18 -201 105
c:see> 85 -143 122
c:self 136 -60 100
c:self> 138 -60 100
c:sen -163 -241 64
c:sent> -130 -53 -17
c:ser 394 -193 261
c:ser> 178 -58 188
c:serg 0 117 -82
c:serge 0 117 -82
c:serv 173 -84 89
c:ses -209 2 -200
c:ses> -84 0 -139
c:sess -128 41 -59
c:sh> 152 -65 142
c:sham -55 119 -89
c:shi -116 -131 53
c:sho -67 -113 116
c:shot 58 -122 141
c:show> 39 178 -9
c:showe -59 -149 -5
c:si> 289 123 162
c:sic -172 79 -152
c:sick -76 149 -156
c:sick> -76 146 -148
c:sid 73 23 116
c:sign -127 -108 -52
c:sigo 65 122 -86
c:sigo> 65 122 -86
c:sigu 105 -28 124
c:sin -95 11 -279
c:sinc -16 133 -97
c:since -16 133 -97
c:sion> -10 -133 53
c:sis -42 -135 87
c:sit 70 223 -192
c:sito 161 125 -15
c:sito> 168 136 -15
c:six -30 98 -132
c:six> -39 83 -117
c:sk> -153 -80 -13
c:ski 159 199 -34
c:skil -10 129 -48
c:skill -10 129 -48
c:sle 127 15 74
c:slee 165 -28 144
c:sme -88 31 -137
c:smel -53 39 -134
c:smell -53 39 -134
c:smoke -50 144 -108
c:snt 204 177 68
c:snt> 204 177 68
c:so> 106 127 0
c:sob -113 -33 -118
c:sol 136 76 63
c:sola 67 116 -21
c:som 122 256 -130
c:some 75 204 -148
c:some> -35 95 -124
c:son -170 -81 4
c:soo 150 -23 72
c:sor -12 -140 15
c:sos 6 140 -5
c:sos> -25 132 -32
c:sou -71 -159 16
c:spi 169 8 75
c:spit -18 43 -165
c:sque 171 48 141
c:squen 165 2 119
c:squi -84 29 -127
c:ss> 18 -191 90
c:ssi -118 52 -109
c:st> 74 -145 122
c:sta -162 -232 55
c:sta> 96 128 21
c:stab -106 -162 71
c:staba -76 -119 33
c:stan> 82 150 -47
c:stand 22 -62 143
c:stas -19 123 -90
c:stay> 204 141 -17
c:ste -186 -52 -159
c:ste> -103 -117 39
c:stea -16 93 -136
c:stepd 137 -1 91
c:sti 114 -3 115
c:sto> -134 -79 -90
c:stop 50 136 -14
c:stor -85 -163 24
c:stoy 98 141 3
c:stoy> 98 141 3
c:stri 27 143 -52
c:stu -119 -108 -5
c:subs> 0 125 -64
c:sui 73 -53 175
c:sul -6 -94 124
c:suli 35 -82 144
c:sulin 35 -82 144
c:sum -24 82 -123
c:sup -97 -160 -23
c:supe -85 -115 -29
c:sur 49 129 -52
c:sura 38 129 -53
c:swe -151 -46 3
c:tab -153 -63 -9
c:taba -116 -183 73
c:taba> -35 -133 79
c:tac 107 -128 149
c:tad -68 66 -119
c:tag -150 -34 -9
c:tak 15 -137 7
c:take> -12 -138 16
c:tal -6 28 -152
c:tand 77 -60 214
c:tand> 103 -12 116
c:tar -5 -283 220
c:tarm 111 -79 125
c:tarme 111 -79 125
c:tas> 151 154 70
c:tay> 223 141 -14
c:tch -140 -223 26
c:tch> -117 -22 -70
c:tched -44 -125 33
c:te> -141 -183 157
c:tec -116 -97 -40
c:ted -192 -142 -103
c:ted> -212 -151 -100
c:tel 149 88 30
c:tel> 43 147 -52
c:tem -141 -108 -29
c:temp -51 -122 15
c:ten 69 265 -121
c:teng 147 92 42
c:tengo 134 67 69
c:tepd 137 -1 91
c:tepda 137 -1 91
c:ter -116 116 -156
c:tera 43 138 -116
c:tera> 53 116 -120
c:termo -6 127 -27
c:ters 130 -25 49
c:tes -154 -200 -67
c:tes> -56 -143 -12
c:that> 42 -109 116
c:thats 2 184 -104
c:the 94 -20 122
c:there 111 147 -40
c:thers -128 7 -33
c:they 179 77 -40
c:thi 270 172 65
c:thig 145 0 114
c:thigh 135 0 101
c:thin 118 32 78
c:thir -18 146 -89
c:tho -151 -89 -4
c:thr -15 209 -146
c:thro -28 123 -84
c:thu -151 -16 -62
c:ti> -71 -120 7
c:tic 133 -124 98
c:tie -150 5 -72
c:tiene 107 -57 123
c:tient -115 -105 -13
c:til 191 157 -68
c:till> 63 130 -107
c:tim 81 -27 119
c:time> -40 -188 137
c:tin -264 -109 -147
c:ting> -139 -12 -106
c:tio 20 -184 194
c:tion 69 -146 218
c:tion> 150 -58 188
c:tir 168 130 26
c:tiras 0 174 -102
c:tit 139 -76 55
c:tle 187 42 110
c:tle> 140 112 91
c:to> 157 -137 90
c:toc -122 32 -57
c:toca 15 155 -41
c:tocab -7 125 -27
c:toco -114 -143 0
c:toco> -96 -119 0
c:todi 180 0 55
c:tom> -26 127 -97
c:toma -143 -44 -142
c:tomar 5 127 -153
c:tome 82 -133 157
c:tome> 109 -118 157
c:tomo 60 117 -38
c:ton 71 115 -34
c:toni 139 169 -17
c:tonig 117 99 31
c:top> 167 34 44
c:tor -380 -199 -189
c:tor> -168 -57 -76
c:tory -115 -55 -10
c:tory> -115 -55 -10
c:tos -254 -118 -78
c:tos> -208 -69 -78
c:toy 148 271 -53
c:toy> 148 248 -44
c:tra 66 15 129
c:trae -10 130 -46
c:traf -131 7 -8
c:traig 23 115 -78
c:tran -65 -117 26
c:tre -109 155 -183
c:trip 72 180 -52
c:trips -34 142 -91
c:tro 141 229 -108
c:tro> 25 122 -82
c:tru 25 -122 87
c:ts> 23 156 -185
c:tte -151 -127 -2
c:tti -106 99 -156
c:ttin -116 79 -154
c:tting -116 67 -145
c:ttle> 101 155 48
c:tto 141 121 -61
c:tub 1 -115 58
c:tura -121 -29 -43
c:tura> -127 -76 -23
c:ture> 45 -12 126
c:twi 128 27 33
c:ty> -161 16 -143
c:ua> -87 67 -159
c:uan 183 111 73
c:uant 123 -17 92
c:uanta 160 9 131
c:ubs> 2 140 -64
c:uch 34 -70 120
c:uck -163 17 -65
c:uck> -149 -68 -71
c:udos 120 5 41
c:udos> 120 5 41
c:ueda 94 185 -30
c:uedo -67 -138 35
c:uedo> -67 -138 35
c:ueg -75 52 -123
c:uego -61 64 -121
c:uego> -29 74 -121
c:uel 60 156 -40
c:uelt 124 70 8
c:uelv 74 130 20
c:uelvo 16 126 -57
c:uen 140 -13 114
c:uent 131 -43 124
c:uer 124 95 46
c:uero 130 156 4
c:ueron 157 141 26
c:uerp 41 133 -71
c:uerpo 41 133 -71
c:uest -110 -168 25
c:uev -171 -207 66
c:ueva> -137 -91 8
c:ug> -171 26 -104
c:ugh 51 -154 209
c:ught -17 -138 63
c:ught> -136 -108 61
c:ughts 169 -21 72
c:uic -177 -30 46
c:uici -120 -40 80
c:uie 183 23 132
c:uien 122 101 -37
c:uier 118 -14 155
c:uil -120 -4 -79
c:uin -23 137 -114
c:uisi 119 -2 84
c:uite 29 121 -48
c:ul> -79 -142 33
c:uld 115 -14 62
c:uld> 140 -2 75
c:uli -97 -125 147
c:ulin 27 -85 144
c:ult -31 -166 92
c:um> 57 152 -112
c:umb -120 -201 18
c:ume -153 95 -145
c:ump 20 -207 60
c:un> 24 -158 98
c:una> -125 -100 -4
c:unas -35 161 -60
c:unas> -35 161 -60
c:unb -30 123 -84
c:unc 130 111 -19
c:unca 50 115 -35
c:unca> 50 115 -35
c:und 284 -95 264
c:und> 104 187 -42
c:under 126 -65 109
c:undo 148 -30 118
c:undo> 121 -22 102
c:unds 120 -58 56
c:unds> 120 -58 56
c:ung -149 -70 1
c:uns -172 -178 6
c:unt -83 165 -120
c:unte 148 19 28
c:unto -108 219 -173
c:unto> -68 189 -136
c:upe -130 19 -99
c:upi 36 127 -52
c:ura 19 182 -66
c:ure 204 159 111
c:ured 146 47 43
c:ured> 146 47 43
c:urin 132 81 21
c:uring 134 72 37
c:urp 128 -67 114
c:urpo 140 8 88
c:urpos 140 8 88
c:urs -64 -216 53
c:urs> -128 -41 -51
c:urse 159 -43 109
c:uscan 115 13 60
c:use -88 5 -182
c:use> -12 34 -122
c:usl 128 8 30
c:usq 206 -1 142
c:usqu 206 -1 142
c:usque 206 -1 142
c:usto -120 -122 3
c:ut> -229 -400 25
c:ute> 13 -119 25
c:va> 203 -84 165
c:vad -68 -125 -12
c:van 60 169 -78
c:van> 79 141 -21
c:ve> -102 238 -254
c:vel> 133 14 26
c:ven> -86 48 -160
c:veng 154 24 64
c:venga 147 -9 80
c:veo 125 -16 58
c:veo> 125 -16 58
c:ver -80 78 -195
c:ver> 85 237 -138
c:verd -139 -72 -27
c:very 182 89 53
c:very> 77 122 -41
c:ves 90 -63 183
c:ves> 53 -73 166
c:vid 20 -313 262
c:vida 69 -54 119
c:vide -46 -141 63
c:vio 167 -23 133
c:vio> 174 -13 143
c:vis -153 -16 -152
c:vo> -56 87 -180
c:voi 148 -15 113
c:volv 115 123 -17
c:volvi 98 116 -28
c:vos 118 -44 37
c:vue 59 158 -15
c:vuel 59 158 -15
c:vuelv 74 130 20
c:wai 36 -137 114
c:wait 39 -133 114
c:wal 202 132 73
c:walk 130 93 31
c:walki 58 115 -66
c:wan 360 18 153
c:want 206 62 42
c:watc -57 -118 26
c:watch -57 -118 26
c:we> -94 -137 48
c:wed 43 -135 83
c:wed> 114 -152 177
c:week> -21 -123 44
c:wer -120 -1 -7
c:wer> -18 -117 72
c:were -59 148 -123
c:whe -76 -123 9
c:whi -20 219 -36
c:whit 13 189 -31
c:white 30 192 -31
c:wic 152 -13 79
c:wife> -69 -116 64
c:wil -58 -119 2
c:win 160 49 -8
c:wind 41 -101 116
c:wine -31 90 -116
c:wine> -29 91 -116
c:wis 104 -120 174
c:wish 190 -59 188
c:wish> 161 -56 163
c:won 145 169 73
c:wont 191 117 116
c:wont> 191 117 116
c:wor -80 -242 132
c:word -8 -129 75
c:wou 222 -61 185
c:woul 223 -59 184
c:would 223 -59 184
c:xis 128 36 61
c:xist 129 4 75
c:xon -56 90 -143
c:xone -30 82 -117
c:ya> 127 66 16
c:yal 76 129 -39
c:year -97 -193 -15
c:year> -178 -172 -14
c:ymo 130 12 55
c:your> -116 11 -32
c:ys> 6 196 -46
c:zer -234 -95 -93
c:zero -133 -103 -16
c:zero> -131 -92 -16
c:zo> 83 134 -14
l:0 -62 -43 0
l:1 -102 -13 70
l:2 -688 -276 -435
l:3 -361 20 -353
l:4 -168 -47 3
l:5 -573 -378 52
l:6 1148 1059 -22
l:7 -74 -80 32
m:3am $ 150 0 41
m:^ a -226 -22 -8
m:^ abuse -136 -87 -62
m:^ again 210 207 -25
m:^ all -211 -130 55
m:^ ando 119 172 -91
m:^ aqui -95 -100 0
m:^ ask -110 -239 200
m:^ been 250 139 -10
m:^ better_off 10 124 -103
m:^ bought 155 17 63
m:^ breath -81 41 -14
m:^ cada 58 107 -34
m:^ casi -83 -42 14
m:^ certain 191 5 106
m:^ colg -89 -44 0
m:^ communion 0 104 -38
m:^ coped 128 -65 49
m:^ crave -117 51 -187
m:^ cre 102 -14 103
m:^ cut -1 -101 66
m:^ dealer 64 153 4
m:^ despair -30 -203 0
m:^ despu 81 4 61
m:^ did 93 144 85
m:^ die -189 -43 -12
m:^ dij 89 0 24
m:^ do -83 -40 -42
m:^ drank 125 285 36
m:^ drink -132 -283 -10
m:^ drive 2 136 -57
m:^ drug -400 -228 -216
m:^ el -18 145 -130
m:^ empec -5 95 -11
m:^ en -86 25 -31
m:^ encontr 66 115 -13
m:^ end -314 -73 -68
m:^ entre 0 90 -37
m:^ errand -149 37 -97
m:^ esper 97 -3 22
m:^ estoy 18 117 -150
m:^ falt 82 -12 28
m:^ feel -153 -69 -32
m:^ fine -47 95 -59
m:^ forgive 182 80 -56
m:^ fun -156 102 -65
m:^ god 235 58 188
m:^ goodbye -96 -46 16
m:^ got -11 108 -59
m:^ grab 87 0 21
m:^ gun -103 -77 78
m:^ health_small -93 -78 -49
m:^ help 33 -131 79
m:^ hide 100 7 103
m:^ high -109 135 -109
m:^ high_place -103 -12 -42
m:^ hit -82 -120 -72
m:^ idea 199 -85 146
m:^ if 188 -6 171
m:^ ili 148 0 44
m:^ in -106 -83 -18
m:^ is -54 -103 10
m:^ it -84 -47 -97
m:^ jealous 89 -7 40
m:^ job -51 81 -10
m:^ jump -81 -10 -7
m:^ k 85 106 23
m:^ kids -141 -41 -13
m:^ kill 191 92 -119
m:^ kin 49 -90 71
m:^ knuckl 0 145 -40
m:^ la -75 13 -95
m:^ laugh 116 9 3
m:^ leave 100 227 -99
m:^ left -20 89 -38
m:^ leftov 0 153 -59
m:^ lleg 154 -14 32
m:^ llev 129 101 36
m:^ lo 108 123 62
m:^ look 103 0 22
m:^ los -81 156 -69
m:^ made 106 -88 77
m:^ me 30 85 44
m:^ medicine -109 -136 -81
m:^ miss_me -82 -9 -52
m:^ missed 12 -125 49
m:^ near 135 131 -17
m:^ necesit 41 38 -80
m:^ need -71 12 -87
m:^ nose -10 52 -81
m:^ not -218 -559 65
m:^ now -11 -62 144
m:^ number 118 -122 71
m:^ ojal 234 0 108
m:^ one 87 48 83
m:^ only -82 187 -72
m:^ overdose 84 30 124
m:^ pedi -17 108 -42
m:^ pick 5 -97 15
m:^ pills -98 -68 -38
m:^ practic 163 -2 59
m:^ que -6 -167 132
m:^ quit 163 203 31
m:^ rage -37 58 -108
m:^ read -91 -39 0
m:^ recent 44 -91 -64
m:^ relapse -9 409 -152
m:^ rent 98 0 72
m:^ resist -79 -104 17
m:^ rope -96 -31 0
m:^ sat 93 -25 46
m:^ school -93 -106 -4
m:^ se -155 13 -65
m:^ secret 210 128 0
m:^ si 119 -34 231
m:^ sick -98 -21 -126
m:^ sleep -56 -124 11
m:^ snuck 0 92 -84
m:^ so -1 102 -86
m:^ somebodi -82 83 -97
m:^ soon 409 322 -46
m:^ soy 13 81 2
m:^ take 238 30 288
m:^ taken 179 116 85
m:^ teng 176 145 -32
m:^ thanks -100 -144 42
m:^ that -81 -97 26
m:^ the -35 130 -169
m:^ there 170 -2 73
m:^ they 298 284 -158
m:^ theyd 84 0 31
m:^ three -23 98 -42
m:^ tir -17 -105 0
m:^ tired_work -129 -185 5
m:^ todavi 33 27 100
m:^ toy -52 115 -90
m:^ traig 56 81 -53
m:^ turn -12 142 -45
m:^ two -29 -81 0
m:^ un -27 -85 54
m:^ una -95 -16 -32
m:^ unblock 0 87 -73
m:^ use -155 80 -182
m:^ voices 139 22 72
m:^ walk 0 110 -49
m:^ we -129 -248 52
m:^ whether -105 -85 0
m:^ wife -1 17 -80
m:^ wish 98 -11 127
m:^ wound -165 -178 56
m:^ wrote 242 -18 91
m:^ yes -48 -84 -40
m:^ you -119 -1 -42
m:a abuse -19 -83 0
m:a ask -10 111 -65
m:a blade 183 -48 76
m:a breath -86 27 -50
m:a certain -80 -32 -3
m:a compr -1 109 -112
m:a cooler -4 80 -40
m:a coupl 0 101 -59
m:a drink -50 254 -221
m:a drug 136 208 47
m:a errand 99 -57 5
m:a estar -5 -21 80
m:a fiction -21 134 -119
m:a fine 99 -28 47
m:a friend 92 51 21
m:a fun -140 68 -84
m:a high_place -153 15 -32
m:a home 87 18 -3
m:a kill -168 -137 80
m:a kin 124 27 47
m:a la 16 119 -91
m:a las -225 -81 -88
m:a leave 69 137 -22
m:a me 347 45 177
m:a medicine 89 -13 67
m:a nap -98 -27 0
m:a new 83 10 33
m:a not 31 94 7
m:a number -85 -133 -23
m:a ocup 97 0 99
m:a otro 35 99 -33
m:a person 155 -22 71
m:a pills 10 9 -104
m:a plan 87 -24 106
m:a program 207 -12 61
m:a proposit 113 73 38
m:a relapse -65 -134 -22
m:a rope 81 42 7
m:a safe 140 -10 45
m:a secret 57 156 -88
m:a shop 17 -26 98
m:a soon -43 168 -58
m:a take -7 152 -66
m:a thread -9 83 -33
m:a time -28 -81 0
m:a una 55 81 -19
m:a use 127 111 150
m:a ver 85 -24 78
m:a video 81 -3 26
m:a way 59 -12 81
m:a while 119 -41 39
m:a wound -83 -27 -36
m:abri la 92 -9 33
m:abuse $ 106 22 64
m:abuse a 2 92 -84
m:abuse and -22 -28 85
m:abuse at 0 133 -32
m:abuse de -16 36 -137
m:abuse me 124 212 -97
m:abuse past 0 80 -24
m:abuse said -16 82 -23
m:abuse say -36 -103 1
m:abuse we 10 163 -19
m:acab de 121 42 59
m:acer not 0 85 -28
m:achieve from 102 -1 39
m:acuerd de -8 83 -62
m:again and -7 -86 77
m:again forgive 10 112 -63
m:again not 9 34 -86
m:again on 109 105 7
m:again they -114 -136 6
m:again while 114 6 90
m:agarr del 52 81 -25
m:air $ 98 -40 87
m:al drug -2 85 -59
m:al fun -59 204 -126
m:al kids 39 -25 88
m:al shop -27 -107 -4
m:al train 45 -21 98
m:alberc $ 83 -2 25
m:algo en 103 0 66
m:algo strong 2 126 -128
m:all $ 220 102 166
m:all ask 182 37 8
m:all el -110 43 -52
m:all errand 109 0 40
m:all fiction 167 0 63
m:all fine -133 -79 -6
m:all goodbye 135 62 67
m:all in 243 -37 114
m:all lo -80 -31 7
m:all los 22 -100 89
m:all me -23 97 -84
m:all of 56 129 7
m:all plan 92 -5 47
m:all que -61 46 -97
m:all recent -85 43 -91
m:all say 47 -6 90
m:all set 105 -3 28
m:all those 14 87 -4
m:all too_much 84 0 51
m:alone now 84 -30 78
m:amaneci en 0 135 -72
m:an errand -83 19 -11
m:an number -20 102 -75
m:and abuse 51 93 11
m:and all -78 76 -114
m:and an -28 67 -84
m:and coped -104 -126 2
m:and for 115 -39 45
m:and got -13 47 -92
m:and held 93 -3 59
m:and idea 84 16 7
m:and it -78 29 -140
m:and left -86 -89 -34
m:and look -87 -50 5
m:and me 168 269 -121
m:and not -75 19 104
m:and now 210 131 106
m:and past 31 130 -72
m:and put 104 -1 20
m:and say 96 -27 57
m:and secret 84 -50 42
m:and so 119 15 36
m:and the 85 -8 -140
m:and they 123 34 206
m:and this -38 -97 10
m:and want 122 0 12
m:anda drank -48 -100 2
m:ando con 80 -28 -18
m:ando high 0 100 -13
m:ani tip -82 -29 0
m:animal $ -198 -78 -1
m:answer me 57 72 82
m:anymor $ 85 8 4
m:appetit fine 101 22 9
m:aqui en 157 -9 57
m:arbol $ 97 -5 42
m:ardiend $ 60 0 94
m:are at 78 132 -22
m:are in 118 -1 112
m:are on 187 21 54
m:arrest for -7 111 -40
m:as far 113 -5 54
m:as me 84 41 34
m:as you 122 0 57
m:asi de 107 97 -39
m:ask $ -108 125 -94
m:ask a -171 -124 14
m:ask ask -92 116 -198
m:ask becaus 99 -3 37
m:ask errand -144 -2 -20
m:ask fiction 144 69 33
m:ask have 49 97 -10
m:ask if -100 36 -78
m:ask it -62 -24 92
m:ask lleg 21 89 -27
m:ask make -102 -59 -9
m:ask me -131 -19 -79
m:ask se 166 105 -52
m:ask si -31 91 -66
m:ask soon 158 -67 66
m:ask the 275 -141 157
m:ask they -95 75 -134
m:ask to 92 -105 44
m:ask too_much 3 -85 17
m:ask va 114 2 -1
m:ask voices 81 118 -74
m:ask you 133 9 -12
m:ask youd 34 81 2
m:at 3am 144 -3 42
m:at a -23 154 -28
m:at everyth 3 102 -36
m:at fiction -21 -92 0
m:at food 123 141 38
m:at me 222 40 40
m:at number 16 -155 25
m:at recent 98 -45 55
m:at the -81 46 -76
m:at they -51 128 -98
m:atras de 85 0 39
m:ban y -117 -104 -32
m:barri de -1 82 -17
m:be a 159 -45 147
m:be around 92 0 67
m:be certain -22 114 -92
m:be die 317 0 56
m:be gone 83 -2 74
m:be here 8 -48 93
m:be left -86 -18 11
m:be live 130 -3 86
m:be said -85 -32 0
m:be the -156 -33 -8
m:be there -156 -132 7
m:been cut 88 31 0
m:been near 130 10 51
m:behind the 58 86 -11
m:better_off $ 1 -105 43
m:better_off me 0 45 -83
m:black missed 4 84 -7
m:blade $ 281 210 74
m:blade en 159 6 139
m:blade from 126 0 40
m:blade is 90 183 -42
m:blade to 84 0 30
m:block $ 83 -1 116
m:bodi ask 80 0 102
m:body $ 218 -91 131
m:body and 22 -49 -97
m:body are -174 -56 -29
m:body ask 108 -72 150
m:body bug -55 -95 0
m:body con -65 -78 103
m:body de -150 47 -61
m:body has 7 100 -71
m:body high 129 -6 52
m:body is 101 150 -25
m:body look 110 0 49
m:body missed 0 101 -22
m:body not -28 2 -103
m:body now -10 -85 72
m:body on -21 108 68
m:body wound 124 54 20
m:body y 151 165 9
m:bonit $ -107 -50 1
m:bonit par 126 11 34
m:born and 90 -1 61
m:bought a 22 90 -31
m:box $ -66 -108 1
m:box blade 99 0 50
m:box by -85 -11 0
m:box of 13 140 -29
m:break $ 73 -62 88
m:break me 155 153 26
m:breath $ 355 123 75
m:breath and 84 -19 116
m:breath are 105 0 49
m:breath fading 86 0 29
m:breath thing -121 -36 0
m:breath with 83 -9 30
m:brinc $ 147 11 80
m:bring me 38 -59 84
m:busc $ 81 21 32
m:busqu $ 62 0 85
m:but if 97 0 18
m:but it -82 -40 -14
m:but me -105 42 -128
m:but the -111 10 -43
m:by me -112 164 -195
m:by now -14 30 -89
m:by number -36 -142 35
m:by recent 82 45 33
m:by the 156 -46 168
m:cabinet $ 8 146 -121
m:cad again 87 0 54
m:came in 83 -42 1
m:came kill 11 113 -34
m:camin al -1 83 -17
m:cans de -21 80 -79
m:car $ 3 -115 14
m:carisim $ -80 -34 0
m:casi me -117 -49 -23
m:casi not 88 -45 117
m:cerr $ 139 26 24
m:certain answer 98 0 36
m:chair for 107 6 40
m:chair to 0 100 -65
m:charl $ 0 80 -62
m:check missed 100 -5 85
m:choos $ 93 0 34
m:clock missed 118 -7 111
m:close $ 13 122 -35
m:clothes $ -55 -164 -36
m:clothes drink 0 99 -37
m:cobr de 0 95 -48
m:come $ -88 -49 -8
m:come past 28 175 -91
m:come up 87 39 23
m:con all 76 184 -92
m:con drink 92 -27 131
m:con el 66 -103 138
m:con eso 100 90 -20
m:con food 45 -82 8
m:con la 87 153 -84
m:con las -43 -80 -15
m:con los -39 99 -70
m:con me -317 -247 5
m:con not -2 100 -26
m:con que 125 13 56
m:cont $ -5 98 -68
m:contr la 84 0 76
m:coped $ -126 -200 -4
m:coped for -6 117 -39
m:coped in 58 106 -29
m:coped it -46 -90 -9
m:coped me -31 -16 -88
m:coped not -20 127 -64
m:coped of 145 181 -27
m:coped the -140 -201 8
m:coped to -52 -99 18
m:count as -1 91 -41
m:count of 89 29 28
m:count pills -109 -34 0
m:crave $ 81 226 -32
m:crave are 0 159 -31
m:crave came -28 -83 0
m:crave de 91 -149 115
m:crave estan 0 96 -11
m:crave for -17 -137 -1
m:crave is 0 347 -133
m:crave last -24 -116 0
m:crave me 37 139 -14
m:crave pickl -36 -122 0
m:crave to 63 -19 86
m:cre que 76 54 106
m:cruz la 103 0 81
m:cumpl $ -13 93 -10
m:cur $ 102 39 100
m:cut $ 155 -23 29
m:cut again 114 0 56
m:cut el -216 -61 -41
m:cut la -80 24 -33
m:cut las -95 11 -35
m:cut me 97 75 96
m:cut off 0 104 -43
m:cut on -80 -10 0
m:cut the -44 -126 81
m:cut too_much 84 0 11
m:cut two 81 0 78
m:cut up -6 93 -46
m:da fear -38 75 -88
m:da igual 82 30 6
m:dan crave 86 0 60
m:de ask 106 38 -20
m:de box -25 -95 0
m:de clar 80 0 20
m:de die -96 -32 6
m:de drink -20 89 -108
m:de drug 49 94 58
m:de food 104 -235 131
m:de forgive -85 -23 0
m:de fun -44 -105 19
m:de golp 14 79 -97
m:de la 10 102 -62
m:de leave 36 81 11
m:de live 162 -31 69
m:de los 124 101 -53
m:de me 135 249 -121
m:de past 27 96 48
m:de que 115 -98 126
m:de regres 126 -19 63
m:de too_much 57 -12 97
m:de viol 81 0 48
m:de wound 108 -2 29
m:dealer $ -56 -86 -21
m:dealer dealer -14 53 -80
m:dealer is 72 143 14
m:dealer me 36 -110 36
m:dealer they -7 128 -86
m:dealer vien 0 84 -12
m:debaj de 123 108 10
m:deeper than 87 0 25
m:del colegi 20 80 -35
m:del food -33 155 -59
m:del fun -89 -120 14
m:del rope 90 0 52
m:del school 88 36 10
m:del shop -29 155 -130
m:del thing 58 -77 84
m:deliveri $ 0 84 -45
m:despair not -10 -119 -3
m:despair the 125 -12 27
m:despu de 86 52 75
m:di un -46 111 -82
m:dic $ -97 -30 0
m:dic me -82 -70 -15
m:dic que 65 193 -45
m:did $ -66 -155 2
m:did a 109 110 31
m:did drug 2 157 -35
m:did it 43 -101 187
m:did me -104 -90 12
m:did not -169 -62 -58
m:die $ 272 -73 153
m:die de -225 -119 8
m:die forgive -95 5 -5
m:die kin -9 141 -64
m:die la -87 -31 0
m:die of -138 -77 0
m:die que 92 0 9
m:die they 146 1 16
m:die thing -16 93 -21
m:die y 118 21 23
m:diez $ -69 -89 -18
m:diez errand -80 18 -25
m:difunt kids 0 80 -59
m:dig que 29 88 -71
m:dij la -34 -80 -5
m:dij que 142 -4 31
m:dirti $ 0 92 -54
m:do $ 35 -66 94
m:do it 383 117 211
m:do me -156 -131 -31
m:do not -126 -60 -6
m:do this -107 76 -41
m:door $ 316 157 -25
m:door is 96 -23 -6
m:door open -11 88 -53
m:door par -81 -16 0
m:dos while 42 219 -43
m:down $ 33 137 -86
m:down for -105 -12 -11
m:down in 80 0 50
m:doy de -15 55 -85
m:drank $ 30 394 -101
m:drank a 23 -56 127
m:drank again -110 -189 0
m:drank en -5 92 -45
m:drank from 76 0 152
m:drank now 0 84 -54
m:drank recent -28 86 -93
m:drank soon -5 93 -106
m:drank write 0 89 -37
m:drink $ 135 664 -288
m:drink a -18 -90 -2
m:drink ask -25 -118 12
m:drink by 123 -1 48
m:drink con -12 135 -68
m:drink de -56 23 -88
m:drink del 82 113 85
m:drink en -53 -17 -81
m:drink in -134 -48 -131
m:drink is -41 157 -79
m:drink me -82 -1 -132
m:drink not 51 -46 110
m:drink of 73 51 104
m:drink only 30 85 43
m:drink plus 21 0 82
m:drink quit -3 86 -71
m:drink this 0 109 -21
m:drink to 30 113 77
m:drive around 11 93 -17
m:drive to 4 94 -62
m:drug $ 256 211 136
m:drug and 181 15 220
m:drug at -26 264 -104
m:drug de -102 -169 -73
m:drug del -72 -180 33
m:drug en -81 133 -148
m:drug for -40 -112 -89
m:drug from -3 117 -87
m:drug in -6 119 -183
m:drug is -81 -65 -69
m:drug kill -7 123 -30
m:drug like -8 87 -47
m:drug me 63 -96 144
m:drug missed -33 50 -83
m:drug past 94 1 113
m:drug por -69 -144 -10
m:drug quit 0 102 -64
m:drug reflux -33 -85 0
m:drug so 0 90 -46
m:drug y 182 191 -19
m:each kids 122 0 44
m:eat not 98 -5 6
m:eche una -46 -111 0
m:eche unos 0 83 -56
m:el $ -3 104 -35
m:el abuse -5 141 -64
m:el blade 255 10 184
m:el body 193 -63 184
m:el breath -88 -11 4
m:el crave -59 11 -90
m:el cuerp 72 130 -51
m:el dealer -16 112 -79
m:el die 40 134 -21
m:el drink -66 252 -203
m:el drug 230 131 -34
m:el errand -154 -266 2
m:el give_away 111 73 9
m:el gun 96 -1 36
m:el hide 180 55 122
m:el high_place 174 75 147
m:el job -104 -67 -12
m:el kids -54 -83 97
m:el kin -13 137 -77
m:el medicine -9 118 -63
m:el number -112 -126 2
m:el overdose 219 -16 187
m:el program -164 -129 -54
m:el recent -68 137 -102
m:el sueld -13 151 -94
m:el term -7 142 -22
m:el tiemp -2 83 -62
m:el train -13 -31 99
m:el vas 77 109 -26
m:el while 95 -159 95
m:empec con 57 102 5
m:en again -42 59 -86
m:en breath 0 92 -75
m:en diez -57 104 -66
m:en el 78 120 -67
m:en ese -114 88 -41
m:en este 103 -2 62
m:en fun 81 -44 28
m:en kill -100 -18 25
m:en la 130 15 15
m:en las 83 5 44
m:en me 106 85 31
m:en una 85 31 47
m:end $ 111 108 41
m:end and 109 90 52
m:end as 171 16 26
m:end con 6 -83 61
m:end de 16 125 -69
m:end it 10 -55 120
m:end now 119 -27 58
m:end of -104 -43 17
m:end on 87 0 46
m:end recent 121 0 14
m:end the -301 -109 -75
m:errand $ -168 -215 -25
m:errand a 162 -12 51
m:errand again -101 -59 5
m:errand coped 37 107 -22
m:errand de -65 -75 103
m:errand el -60 -92 0
m:errand en -150 -132 -9
m:errand errand -113 -31 -65
m:errand in -37 -85 0
m:errand not -98 -100 -100
m:errand number 89 14 47
m:errand past 125 42 117
m:errand sal 80 -6 34
m:errand to -65 139 -65
m:errand una -1 124 -33
m:errand y -24 -136 52
m:es el 94 6 22
m:es laugh 88 0 25
m:es par 26 172 -84
m:escogi el 101 0 74
m:escrib $ 10 114 -76
m:escrib quit 82 0 65
m:ese tired_work -104 -34 0
m:eso $ 1 56 -81
m:esper que 117 -2 57
m:esta break 96 0 19
m:esta breath 117 0 34
m:esta en -18 127 -114
m:esta gan 0 123 -134
m:esta kill -111 -13 0
m:esta near 175 43 89
m:esta noch 152 16 58
m:estab en -42 -106 0
m:estar aqui -114 -13 1
m:estar die 86 0 3
m:estar live 119 0 34
m:este all 122 -9 77
m:este es 98 -3 39
m:esto $ 30 152 -106
m:esto not 13 109 -147
m:estoy a 107 165 -59
m:estoy debaj 107 0 108
m:estoy en 89 -54 174
m:estoy hide 83 0 61
m:estoy high -14 81 -58
m:estoy idea -169 55 -114
m:estoy safe 108 0 31
m:estoy yend 45 0 91
m:everyth on -90 -49 -28
m:exit for -6 99 -56
m:fading $ 174 -53 114
m:fading a 92 68 21
m:far $ -39 83 -68
m:far as 113 -5 54
m:fear de 81 -2 98
m:feel fine 116 -22 30
m:fell in 93 -17 73
m:felt like -23 82 -22
m:fiction $ 3 191 -129
m:fiction de -86 -44 0
m:fiction did 105 -15 78
m:fiction end 118 -9 14
m:fiction me 91 -27 45
m:fiction to 160 -12 73
m:figur missed 126 9 77
m:find some 0 46 -89
m:fine $ -202 -500 25
m:fine a 81 46 13
m:fine at 180 -23 62
m:fine but 25 101 -46
m:fine in 91 0 43
m:fine now -56 -111 25
m:fine the -12 104 -29
m:fine to -48 -112 44
m:first $ 130 -38 81
m:first time -4 88 -37
m:five $ -59 -99 0
m:fix the -80 -86 5
m:fold $ 0 89 -40
m:food $ -441 -316 -73
m:food a 4 157 -52
m:food and -30 -208 50
m:food at 47 118 11
m:food de 84 -34 -17
m:food did 14 95 -29
m:food lo 109 2 57
m:food not -20 -124 49
m:food now -42 -142 42
m:food read 97 0 34
m:food se -30 88 -27
m:food y -74 -86 8
m:for $ -105 27 -21
m:for certain 155 -4 64
m:for each 116 -14 51
m:for everyth 89 6 -8
m:for fine 231 155 75
m:for fun 154 -5 29
m:for it -13 78 -139
m:for me -39 -94 10
m:for soon 126 20 35
m:for they -180 -74 13
m:for this -156 -82 -10
m:forgive $ 130 192 -24
m:forgive die -192 -59 37
m:forgive for -42 -86 13
m:forgive kill 150 -9 36
m:forgive live -152 -7 10
m:forgive me 158 42 82
m:forgive por 114 11 14
m:forgive wake -112 -3 0
m:found a 99 -4 53
m:four of 22 105 -102
m:friend $ 103 -55 65
m:friend is 54 -81 55
m:friend only 59 111 -28
m:friend the 15 124 -31
m:friend they 84 0 59
m:friend y 33 85 -14
m:from a -90 17 -49
m:from me -90 -145 122
m:from they 14 48 -80
m:from want 0 104 -70
m:fue la -100 0 -13
m:fui a 48 -79 83
m:fui al -84 58 -80
m:fun $ -228 -244 -7
m:fun and -107 -12 -15
m:fun ask -10 129 -96
m:fun fun 88 43 0
m:fun has 102 0 11
m:fun in -23 114 -43
m:fun now 133 20 31
m:fun take 47 127 -42
m:fun was 30 109 -1
m:fun yes 0 149 -39
m:gan $ 2 84 -53
m:get better_off -36 116 -125
m:get high 7 82 -82
m:get it 75 -21 90
m:get me 42 -110 55
m:get so -3 86 -54
m:get the 83 -96 92
m:girl $ 120 0 38
m:give_away $ -88 174 -116
m:give_away all -80 -29 8
m:give_away are 85 0 24
m:give_away is 114 0 27
m:give_away it -113 -60 -12
m:give_away me 149 -10 93
m:give_away not 52 127 12
m:give_away shop 80 0 53
m:give_away the 212 -28 81
m:give_away up -119 -66 -40
m:go $ 129 -45 106
m:go find 0 46 -89
m:go on -93 20 -11
m:god $ -169 -57 -25
m:god me 122 40 45
m:god now 69 109 -37
m:gone $ 148 92 -54
m:gone by -44 -98 0
m:gone me 84 -19 60
m:gone now 72 105 -4
m:gone the 171 81 86
m:goodbye $ -95 -11 21
m:goodbye el -90 86 -112
m:goodbye for 179 33 52
m:goodbye go 0 46 -89
m:goodbye is 123 -12 24
m:goodbye las -117 57 -113
m:goodbye last_time 90 3 23
m:goodbye que 33 -34 85
m:goodbye to -92 -44 17
m:got arrest -21 110 -40
m:got goodi 0 89 -46
m:got into 107 28 34
m:got it 48 -101 65
m:got me -5 -105 91
m:gun $ 279 186 8
m:gun de -81 -23 41
m:gun it 67 9 97
m:gun missed 101 11 51
m:gun y 116 -2 65
m:habi cont 0 93 -31
m:haci cos 0 105 -49
m:had a -115 180 -162
m:had the 92 46 -28
m:had to -110 -159 16
m:half a 0 97 -93
m:hand $ -139 -249 23
m:hand me -20 61 -136
m:hand next 95 0 30
m:hand y -23 97 -82
m:happen $ 104 13 90
m:harm me -198 -168 53
m:harm_them $ 94 17 72
m:has a 91 104 -53
m:has been 66 -56 113
m:has me -4 -114 112
m:has the 23 91 -71
m:has to 100 -5 86
m:have $ 9 129 -67
m:have been 138 6 135
m:have it -66 -109 19
m:have me 29 -30 106
m:have not -105 71 -136
m:have so -89 -21 0
m:have to -102 -93 41
m:head to 0 124 -88
m:health_small $ -18 -126 13
m:health_small me 182 58 81
m:health_small y -113 -6 -54
m:help $ 96 72 60
m:help errand 5 131 -50
m:help help 16 99 -27
m:hic una 83 -19 39
m:hide a -108 3 -18
m:hide de 149 24 76
m:hide in -59 -102 65
m:hide the 33 134 -58
m:high $ 27 118 7
m:high at -1 213 -39
m:high me -135 -71 -70
m:high now -5 98 -152
m:high on -69 -112 0
m:high_place $ 223 -31 103
m:high_place del 111 -6 73
m:high_place high_place 123 -17 90
m:high_place me 92 15 70
m:high_place of -19 57 -101
m:high_place on 120 -3 52
m:high_place shop 33 85 -93
m:high_place soon 104 9 45
m:hit $ 20 89 82
m:hit drug 0 81 -20
m:hit me 147 51 51
m:hit missed -35 -96 30
m:hit up 6 -40 80
m:hold $ 107 0 29
m:home $ 23 -112 53
m:home con 122 -54 95
m:home de 87 45 9
m:home down 88 0 27
m:home home -95 -43 4
m:home is -133 -101 -1
m:home it 82 0 74
m:home me 134 42 109
m:home now -95 -13 -26
m:home quit 3 93 -44
m:home to -111 -146 14
m:home w 20 105 -3
m:hope me 112 0 79
m:hope the 97 0 39
m:hour $ 19 -120 35
m:hour past 102 11 84
m:hour straight -9 94 -13
m:hug me -93 -33 -15
m:idea $ 10 109 -52
m:idea it -138 -58 47
m:idea me -85 0 9
m:idea of -31 -108 116
m:idea to 93 -3 39
m:if a 181 31 23
m:if me 92 55 -51
m:if the 62 -88 65
m:if they -99 -61 65
m:if u 124 55 9
m:igual de 0 103 -36
m:igual live 82 0 31
m:in a 162 59 152
m:in it 67 120 -23
m:in me 93 224 -1
m:in number -14 184 -85
m:in one -27 84 -44
m:in program -70 -195 7
m:in the 185 70 119
m:in they 101 0 29
m:in threat 80 0 40
m:in year -7 -86 -5
m:inform que 0 92 -41
m:ipa while 0 89 -27
m:ir por 0 132 -67
m:is at 98 -14 109
m:is breath 98 -25 61
m:is do -17 79 -97
m:is drank 37 -84 51
m:is end 31 160 -36
m:is fading 164 -29 156
m:is get -92 84 -69
m:is give_away -94 -26 -1
m:is hit 75 -30 97
m:is in 80 28 22
m:is it -96 -53 -40
m:is me -85 -154 65
m:is not -82 -151 -28
m:is number 81 58 -41
m:is on 102 -46 87
m:is past 202 5 74
m:is plan -105 93 -79
m:is soon -72 122 -44
m:is strong 73 120 -60
m:is the 56 -139 101
m:is there -91 -33 -58
m:is unlock 83 23 8
m:is wet 0 98 -20
m:it $ -100 107 -226
m:it a -91 10 -72
m:it again 131 94 23
m:it all 95 -30 88
m:it been -126 -37 -43
m:it coped -76 -111 -37
m:it end 99 -98 177
m:it feel -1 92 -10
m:it fine -88 -79 25
m:it help 18 82 -53
m:it in -48 70 -124
m:it is -147 0 -74
m:it kill 9 105 -49
m:it left -34 -98 0
m:it me 81 20 -66
m:it not 359 250 178
m:it past 6 97 -22
m:it soon 183 47 -29
m:it the 35 -80 58
m:it to 165 94 14
m:it true 113 0 34
m:it up -53 -112 -5
m:it was 87 113 -7
m:it with -84 -130 2
m:it wound 83 0 79
m:jealous of 109 -7 45
m:job $ -150 -119 -5
m:job me 62 133 -13
m:job sent 0 109 -21
m:journal tired 0 89 -49
m:jump in 84 -12 43
m:juri duti -80 -49 1
m:keep me 124 -41 178
m:keep pictur 81 0 34
m:keep the -144 -68 2
m:keep up 0 46 -89
m:kept me 89 8 32
m:kids $ -169 -66 16
m:kids drank 54 -8 131
m:kids fun 95 28 12
m:kids has -72 -105 27
m:kids is 82 9 29
m:kids me 19 98 -38
m:kids much 0 80 -59
m:kids not -130 -172 36
m:kids secret -13 101 -58
m:kids sleep -28 80 -27
m:kids tien -91 -21 2
m:kids y 107 28 39
m:kill $ 259 42 -29
m:kill a -96 68 -43
m:kill al 113 -13 78
m:kill all 176 -11 47
m:kill at 123 -26 37
m:kill kill 109 -12 24
m:kill la -50 154 -69
m:kill on -24 162 -96
m:kill the -97 15 -77
m:kill y 142 -8 38
m:kin $ -93 -116 -43
m:kin abuse 0 123 -65
m:kin breath 109 0 41
m:kin dic -84 -42 -20
m:kin did 45 141 -46
m:kin esta 53 -98 46
m:kin gun 129 0 67
m:kin is 137 30 97
m:kin me 84 137 -40
m:kin par -100 -29 3
m:kin partner 100 3 69
m:kin past -43 192 -70
m:kin que 145 144 -32
m:kin quit -34 -115 -6
m:kin take 84 -18 42
m:kin y -232 -149 -1
m:kind of 23 119 -1
m:knuckl are 0 93 -23
m:la acer 0 86 -38
m:la again 10 -92 50
m:la blade 100 55 100
m:la body 188 83 -26
m:la carniceri -81 -31 0
m:la crave -13 102 -31
m:la de -200 -170 24
m:la drink -69 144 -207
m:la drug 119 -263 31
m:la errand 100 -81 98
m:la escup 0 81 -56
m:la food 89 207 -34
m:la friend 95 31 26
m:la fun -221 -191 -68
m:la gun 113 -17 97
m:la hand -13 110 -125
m:la health_small -56 -152 -65
m:la high_place 147 30 34
m:la home 89 121 -6
m:la idea 120 -8 72
m:la live 54 -27 107
m:la medicine -163 208 -272
m:la money -26 81 -47
m:la nariz -13 140 -106
m:la olla -3 84 -53
m:la pills -94 -62 17
m:la plan 39 105 -44
m:la plat -2 97 -73
m:la relapse -8 132 -55
m:la rope 283 -58 185
m:la school -129 -136 29
m:la shop -106 26 -128
m:la sill 39 118 -64
m:la sober -6 187 -16
m:la soon -133 -45 -51
m:la take -68 -110 -24
m:la train 135 -49 106
m:la voices 102 -97 98
m:la weather 127 -5 41
m:las crave -19 153 -143
m:las drink -7 81 -19
m:las medicine 0 80 -41
m:las pills 77 116 50
m:las take 71 11 95
m:las train 100 -9 79
m:las wound 185 0 75
m:last_time $ 400 85 67
m:last_time al -102 -10 0
m:last_time mensaj 95 -12 39
m:laugh $ -369 -408 -9
m:laugh me 3 105 -19
m:laugh not 175 39 15
m:leave $ 101 258 -47
m:leave de 130 91 17
m:leave el -16 148 -61
m:leave me 161 216 -59
m:leave not -87 -52 -31
m:leave suci 0 83 -46
m:left $ -95 -70 10
m:left body 91 30 3
m:left coped -1 98 -24
m:left me -59 131 -96
m:left one 9 82 -32
m:left that 97 0 56
m:let me 81 -58 42
m:let the 228 -9 94
m:lick the 0 98 -46
m:like number 119 68 47
m:like the -22 -92 11
m:like to 79 102 -47
m:line up 133 -11 57
m:littl $ 5 87 -101
m:live $ 226 -104 223
m:live and -70 -88 3
m:live anymor 87 0 9
m:lleg $ 110 -11 36
m:lleg el -126 -20 -13
m:lleg me 90 0 30
m:llev a -52 -141 61
m:llev while 103 20 96
m:lo de -129 -45 24
m:lo dig 110 68 47
m:lo habi 0 137 -61
m:lo me 0 94 -35
m:lo mism -6 89 -15
m:lo que 83 131 -61
m:lo sab 0 97 -54
m:lo secret -118 7 -38
m:lo soon 125 6 88
m:loc $ -12 111 -33
m:log kill 88 -4 55
m:long way -118 -41 8
m:long wound 122 -1 54
m:look at -115 -51 20
m:look like 82 -26 58
m:look so 87 0 15
m:look up 121 -2 29
m:los clothes -173 -56 -31
m:los difunt 0 80 -59
m:los fun 209 23 18
m:los health_small -20 119 -58
m:los hues -1 110 -98
m:los nuev 97 1 21
m:los ojos 125 -4 131
m:los recent 43 -88 18
m:made a 81 -30 42
m:made sure 17 97 -11
m:mal con 0 87 -28
m:mand la -4 102 -31
m:mat ask 110 -4 28
m:me $ 360 39 356
m:me a -72 -145 19
m:me acab 113 16 65
m:me acuerd -2 93 -71
m:me alone 110 83 55
m:me and 87 121 -35
m:me animal -192 -120 -11
m:me answer 29 132 -49
m:me ask 52 146 -103
m:me at 107 8 70
m:me baj 94 33 32
m:me be 160 -4 110
m:me best -45 -81 0
m:me blade -89 -38 -52
m:me bodi 106 -13 87
m:me body 237 233 51
m:me bought 92 169 -127
m:me break -171 -143 10
m:me breath 25 93 -80
m:me bring -92 -68 1
m:me busqu 115 0 142
m:me cans -5 104 -90
m:me certain -127 -142 74
m:me chair 9 107 -59
m:me chang -32 -83 23
m:me cheek 0 50 -95
m:me clothes 141 57 -12
m:me come -49 -88 15
m:me coped -171 -15 -88
m:me cover -89 -56 -7
m:me crave -47 -99 -5
m:me cur -2 87 -57
m:me cut -49 -244 220
m:me dan 91 -36 43
m:me dealer -22 112 -88
m:me despair 51 118 -122
m:me di 81 140 -55
m:me dic 120 16 74
m:me did -87 -69 12
m:me die 111 96 -11
m:me dieron -85 -52 -19
m:me door 82 -80 139
m:me down 108 62 73
m:me doy -9 55 -81
m:me drank -44 50 -216
m:me drug 28 -45 146
m:me en 82 3 35
m:me encerr 26 82 -18
m:me envi 122 0 76
m:me errand -164 13 -164
m:me esta -22 160 -108
m:me estoy 82 54 120
m:me eye 177 124 -16
m:me fading 85 31 66
m:me fear 112 22 39
m:me fell 114 5 56
m:me felt -93 -27 -16
m:me find -40 31 -90
m:me fine -31 -143 83
m:me for 91 80 12
m:me forgive 47 -105 178
m:me friend 0 -152 115
m:me fue -92 3 -55
m:me fueron 0 91 -56
m:me fun 52 -150 139
m:me get 40 67 -108
m:me girl 109 -23 48
m:me go 105 6 76
m:me god 92 4 11
m:me gone -121 20 -53
m:me goodbye 124 -92 107
m:me got 137 103 124
m:me haci 0 127 -120
m:me had 8 101 -95
m:me han -83 -48 -8
m:me have -7 258 -185
m:me here -28 -113 78
m:me hide 57 -18 86
m:me high_place -79 -83 19
m:me hit -88 -213 146
m:me home 119 -46 168
m:me idea 58 -56 138
m:me in 118 170 -40
m:me it 55 33 80
m:me jurament 0 85 -15
m:me keep 176 132 -24
m:me kill 168 -9 54
m:me las 97 2 185
m:me last_time 105 -53 77
m:me laugh -111 -32 -21
m:me learn -98 -16 -28
m:me leave -85 -128 -51
m:me let 80 49 -20
m:me live 140 -25 49
m:me lo -76 42 -133
m:me los -14 113 -58
m:me made -23 91 -56
m:me mand 125 22 35
m:me maybe 101 38 13
m:me medicine 25 326 -213
m:me mism 133 -26 107
m:me missed -76 -187 -20
m:me money 11 142 -61
m:me near -33 -98 8
m:me need 53 102 -57
m:me next 64 109 1
m:me niet -91 -82 10
m:me nombr 19 102 -45
m:me not -51 82 -95
m:me now 95 -39 115
m:me number 41 -66 85
m:me old -111 5 -88
m:me on 84 -9 92
m:me one 95 -19 63
m:me or -80 4 -49
m:me own 215 93 52
m:me pais -3 97 -42
m:me patin -36 -101 0
m:me peac 113 0 32
m:me pills -46 -126 94
m:me plan 172 -41 111
m:me pong 72 87 -1
m:me program 53 116 -2
m:me promis 18 81 -5
m:me qued 15 146 -49
m:me quem -2 97 -94
m:me quit 191 234 45
m:me rage 142 72 50
m:me relapse -40 85 -45
m:me rememb -11 -94 0
m:me resist 92 98 11
m:me revis 0 109 -31
m:me sac -90 -28 2
m:me say 103 42 1
m:me secret 38 101 2
m:me sent 7 -107 10
m:me sergeant 0 82 -54
m:me si -27 50 -83
m:me sient -52 -95 -3
m:me sign -15 52 -82
m:me sleep 91 59 80
m:me sober 96 247 -41
m:me soon 241 139 21
m:me stay -114 -44 -6
m:me still 37 91 -42
m:me stood 107 -6 49
m:me sub -94 -82 -2
m:me sud 0 88 -55
m:me take -1 202 -243
m:me talk -86 20 -61
m:me they 44 -68 103
m:me thing -142 -58 -49
m:me thumb -101 -84 -23
m:me tien 141 14 40
m:me time 84 -48 57
m:me tir 0 128 -86
m:me tired_work -46 115 -105
m:me to -50 -91 45
m:me too_much 47 137 -25
m:me trade 119 2 37
m:me tri 91 11 26
m:me turn -22 -80 2
m:me up -140 -107 -18
m:me use -74 210 5
m:me ven 138 -2 46
m:me veo 166 3 22
m:me want 139 14 114
m:me was 6 219 -236
m:me we 5 88 -11
m:me wish 158 -3 89
m:me wnat 87 0 58
m:me would -68 2 -81
m:me y 15 -51 103
m:medicine $ 69 113 -83
m:medicine are -1 90 -28
m:medicine ask -55 -99 -40
m:medicine becaus 0 98 -69
m:medicine coped 0 90 -15
m:medicine drink 76 42 140
m:medicine el -2 117 -20
m:medicine en -12 115 -56
m:medicine in 19 236 -57
m:medicine make -23 -111 20
m:medicine medicine -38 86 -85
m:medicine not 3 66 -89
m:medicine porqu 0 101 -23
m:medicine say -1 135 -56
m:medicine was -16 125 -40
m:medicine y -81 -53 -47
m:mism $ 113 20 39
m:mism not 7 87 -43
m:miss_me $ 103 70 -5
m:miss_me drink 15 85 -24
m:miss_me me -79 -86 -45
m:miss_me program 9 89 -16
m:miss_me que 27 -11 86
m:miss_me the -61 -99 38
m:missed $ 74 183 75
m:missed a -119 -129 -37
m:missed and 8 127 -70
m:missed blade 84 0 62
m:missed count 150 0 97
m:missed down 100 0 37
m:missed el -77 -117 -20
m:missed for 129 143 -5
m:missed la 107 99 2
m:missed me -120 117 -150
m:missed not -48 -129 47
m:missed now 15 141 41
m:missed of 26 -78 130
m:missed strong -73 -88 14
m:mistak and 90 0 24
m:money and 8 174 -30
m:money me 18 161 -61
m:money pills 0 51 -89
m:more $ 55 147 -30
m:more than 114 81 -52
m:n me 159 99 66
m:n they 90 -20 60
m:name and 4 172 -88
m:nap $ -95 -62 -1
m:near $ -115 -58 8
m:near for 148 0 40
m:near program -85 -32 3
m:necesit algo 0 61 -113
m:need someth 0 107 -121
m:need the 25 86 -1
m:neighborhood $ 0 114 -56
m:nerv to 86 0 60
m:new one 88 -13 41
m:new past 99 -3 32
m:next live 85 0 7
m:noch not 26 119 -32
m:nombr de 13 115 -36
m:not $ -110 195 -264
m:not a -56 -123 108
m:not amanec 98 0 91
m:not and -184 -89 -19
m:not answer 94 -33 125
m:not ask -112 -65 -116
m:not be 94 75 30
m:not come -188 -25 -44
m:not contest 88 47 37
m:not crave -72 -124 18
m:not cut -108 -73 45
m:not de -71 -83 -13
m:not despair -72 -102 -10
m:not die -86 -78 0
m:not dij 0 87 -29
m:not do -102 -30 -11
m:not drink 2 -113 -11
m:not drug -111 -148 -48
m:not eat 92 -10 7
m:not el 0 171 -45
m:not end 93 100 26
m:not errand 155 60 7
m:not es 178 185 -15
m:not esta -128 -50 -1
m:not estoy 57 -18 83
m:not even -28 -163 51
m:not fiction 0 91 -60
m:not food 7 165 -21
m:not for 73 203 -4
m:not fue 116 160 6
m:not fui 26 93 -17
m:not god 5 88 -42
m:not gun 125 0 19
m:not had -9 93 -16
m:not have -53 -143 127
m:not hay 46 178 -111
m:not idea -124 72 -47
m:not la -45 51 -128
m:not laugh 270 98 -17
m:not left 116 22 44
m:not let 92 21 -21
m:not longer -121 76 -49
m:not me -83 -91 3
m:not medicine -23 110 -66
m:not merezc 0 89 -62
m:not mir 124 0 104
m:not miss_me -102 -100 -35
m:not one 6 55 -101
m:not open -86 -187 -24
m:not past -131 14 -22
m:not per 127 -5 13
m:not problem -31 -87 0
m:not program 114 0 74
m:not que -110 -69 -12
m:not quit -93 -21 -47
m:not realli 82 43 5
m:not resist 80 211 -15
m:not said 0 129 -68
m:not save 91 11 3
m:not school -9 143 -38
m:not se 39 172 -161
m:not secret -25 62 -106
m:not see 140 -41 87
m:not sick -56 -128 0
m:not sient 50 -5 138
m:not sirv -26 97 -128
m:not sleep -51 158 -106
m:not soon 8 201 -148
m:not stand 49 8 90
m:not stay 14 116 -44
m:not taken 116 -1 129
m:not talk 118 -1 22
m:not teng -185 1 -91
m:not the -84 -113 18
m:not they -122 57 -17
m:not tired_work 109 193 28
m:not to 139 9 74
m:not too_much -107 -62 -35
m:not un -18 -111 0
m:not use -77 -136 -4
m:not vuelv 31 99 -14
m:not wake 194 -54 229
m:not walk 32 0 92
m:not wanna -94 -13 -3
m:not want -120 -17 0
m:not wish -118 -41 0
m:not work -25 90 -51
m:not worth -3 104 -61
m:now $ 60 140 -7
m:now abri 93 22 29
m:now and 209 118 -34
m:now errand -89 -22 -8
m:now escogi 101 0 74
m:now esta -16 55 -120
m:now estoy -116 -75 0
m:now fue 199 3 89
m:now fun -36 91 -50
m:now give_away 102 -32 52
m:now is -2 88 -69
m:now it 21 -124 135
m:now lo 85 144 -69
m:now me 170 -68 141
m:now soon 35 -86 73
m:now teng -51 -92 105
m:now there 7 131 -69
m:now they 136 110 -39
m:now y -87 -16 -45
m:number $ 120 -12 -35
m:number again 0 141 -61
m:number and -90 -21 -42
m:number ball 0 87 -71
m:number drug 53 86 31
m:number errand 13 145 -56
m:number help -8 93 -9
m:number hour -25 119 -64
m:number hrs -32 80 -68
m:number if -80 -106 0
m:number like -16 -84 0
m:number not 8 191 -91
m:number now -10 -134 33
m:number number -45 94 -1
m:number of 106 44 55
m:number on -35 -89 -8
m:number percent 41 89 -17
m:number pills 192 12 68
m:number soon -44 -82 26
m:number use 97 -1 62
m:of a -161 -83 -39
m:of ask 148 5 15
m:of be 6 100 -69
m:of drink 48 101 27
m:of food -4 -159 40
m:of jump 80 0 15
m:of me 129 198 5
m:of medicine -14 134 -76
m:of pills 116 -3 152
m:of soon 0 90 -20
m:of ten -1 84 -90
m:of the 143 -100 214
m:of they 124 99 9
m:of you -129 -30 -9
m:ojal me 142 -11 90
m:old friend 8 95 -31
m:old neighborhood 0 114 -56
m:on $ 71 86 14
m:on a 80 -24 -2
m:on by -67 160 -99
m:on earth 111 0 20
m:on fun -112 -20 -21
m:on me 7 127 -123
m:on number 124 7 60
m:on purpos 181 12 117
m:on recent -91 128 -103
m:on they 163 67 32
m:on this 39 -70 88
m:on time -137 -54 -13
m:on weekend -1 91 -48
m:on withdrawal 0 90 -18
m:one $ 109 31 57
m:one and 19 23 -103
m:one becam 0 137 -41
m:one drink 39 83 8
m:one for 47 104 -27
m:one in 195 18 55
m:one it -23 116 -55
m:one more -100 -100 52
m:one not -82 -41 -3
m:one now 3 88 -45
m:one past -95 -29 -42
m:one so 101 25 24
m:one thing -45 86 -68
m:one to 108 3 56
m:only abuse 68 0 80
m:only dealer 93 50 34
m:only not 96 -5 9
m:only one 87 127 -79
m:only say 8 102 -66
m:only una 0 101 -55
m:onto the 95 0 60
m:open me 88 2 20
m:or ani 97 0 30
m:or last_time 56 96 -21
m:orang medicine 0 108 -36
m:other thing 120 83 2
m:otro $ -90 -10 -82
m:overdose $ 225 -8 87
m:overdose in -113 -45 0
m:own body 137 32 56
m:pa me 97 14 63
m:pa que 85 42 2
m:packag shop 0 130 -28
m:par $ 97 18 114
m:par charl 0 80 -62
m:par de 0 77 -86
m:par la -176 -104 -27
m:par me 85 2 51
m:par not -25 17 -97
m:par que 121 199 -99
m:part of 146 -30 137
m:partner $ -133 24 -95
m:partner cre 0 116 -54
m:partner esta 113 12 77
m:partner hit -36 95 -155
m:partner is 238 -20 217
m:partner me 65 277 -224
m:partner not -13 107 -64
m:partner partner 0 101 -45
m:partner sick 53 0 96
m:pass the 0 106 -37
m:past again 24 104 -35
m:past and -116 -1 -77
m:past de 95 -122 48
m:past die 83 -4 38
m:past dos -44 45 -84
m:past drank 1 81 -21
m:past drug 16 110 40
m:past for 108 23 31
m:past it 163 111 81
m:past light 0 95 -42
m:past me -70 -123 -60
m:past not -92 13 -4
m:past past -106 112 -81
m:past quit -122 -114 -6
m:past recent 108 -35 98
m:past the 145 56 -48
m:past they -74 -96 -6
m:past to -150 80 -118
m:past we 84 -17 35
m:patin $ -36 -101 0
m:pens en 93 -10 54
m:per now -94 36 -85
m:per si 98 -5 14
m:pick the 175 -20 95
m:pick up -109 -27 -123
m:pickl so -21 -112 0
m:pills $ 152 61 45
m:pills a -70 8 -85
m:pills all -90 -36 0
m:pills en 87 -10 32
m:pills for -157 -67 16
m:pills four 16 64 -81
m:pills par 30 80 -49
m:place me 0 129 -59
m:place with 157 0 49
m:plan $ -49 123 -28
m:plan again 131 -4 44
m:plan in 114 -10 64
m:plan is 161 -4 25
m:plan it 82 0 41
m:plan on 125 162 -13
m:plan past 88 0 31
m:plan to 122 112 7
m:plan y 102 -14 52
m:pong me -92 -39 0
m:por all 171 -25 55
m:por costumbr 110 0 61
m:por el 22 -198 119
m:por food -13 86 -69
m:por las 33 89 -60
m:por los -69 -86 -22
m:por me 225 28 59
m:por un 52 167 -61
m:pour me -71 -94 -49
m:pour they 81 9 82
m:pregunt al 106 0 51
m:primer $ 107 -10 23
m:program $ -82 32 -68
m:program and 154 4 2
m:program is 71 -69 102
m:program me -143 -112 -11
m:program now -40 226 -135
m:program por -4 109 -51
m:program three -20 80 -13
m:program tired 26 102 -38
m:program was 160 36 43
m:pur crave 0 85 -26
m:que $ 89 136 -42
m:que all 81 28 82
m:que dic -41 -84 11
m:que dij -143 -28 -5
m:que el 151 136 60
m:que errand 25 -82 72
m:que food -14 86 -46
m:que fui 0 115 -56
m:que hay 97 6 1
m:que llev -85 2 -33
m:que me 281 46 139
m:que not 3 15 -81
m:que now 90 -36 66
m:que past 120 35 17
m:que quit -8 0 -103
m:que se 158 -96 173
m:que si 82 49 -2
m:que soon -10 96 -38
m:que teng -40 50 -88
m:que they -40 200 -116
m:que vend 0 95 -59
m:que veng 105 0 44
m:quem con 0 158 -150
m:quer die 85 0 38
m:quit $ -94 10 -47
m:quit de 166 101 -3
m:quit drank -5 100 -82
m:quit eat 66 0 84
m:quit el 4 152 -132
m:quit las -95 74 -123
m:quit los 48 -48 85
m:quit recent 7 201 -66
m:quit the -132 24 -140
m:rage and 90 -4 62
m:rage monday -43 -98 0
m:rage the 0 89 -67
m:rage this -1 53 -113
m:read this 152 0 65
m:realli $ -98 -12 0
m:reason to 92 0 45
m:reason you 0 91 -81
m:recent $ -340 -20 -109
m:recent a -80 -73 21
m:recent and 229 174 2
m:recent ask 110 10 74
m:recent forgive 113 0 67
m:recent is 40 94 -36
m:recent me -7 130 -15
m:recent medicine 0 145 -55
m:recent nite 19 112 -13
m:recent not 201 97 26
m:recent now 25 -71 94
m:recent or -1 93 -29
m:recent pills -11 82 -100
m:recent program -26 -82 41
m:recent recent 73 303 -109
m:recent se 99 32 65
m:recent thing 123 3 65
m:recent to 39 105 -10
m:recent use -21 -80 -19
m:recent while -109 17 -131
m:recent y -10 124 -151
m:regres $ 83 -4 35
m:relapse con 0 91 -41
m:relapse is -1 114 -28
m:relapse me -69 149 -93
m:relapse you 0 112 -29
m:rent give_away 80 0 53
m:resist $ 70 315 -193
m:resist habl 75 -16 85
m:resist la 2 87 -28
m:resist me -17 -113 63
m:rest $ 84 -16 55
m:rest of 38 115 -15
m:right here 93 0 54
m:right now 42 193 -177
m:ring $ 97 16 15
m:road $ 49 99 -24
m:rode the -2 95 -45
m:rope $ 33 -96 64
m:rope at 99 0 30
m:rope del 161 0 73
m:rope laugh -1 89 -45
m:rope par -87 -52 0
m:rope they 81 -2 36
m:rub drink 97 -10 127
m:sab $ -17 146 -64
m:sab por 118 10 44
m:safe me 122 -9 41
m:said number 134 24 73
m:said there -3 105 -80
m:said to -74 -85 1
m:sat at 108 -1 64
m:save up 82 0 109
m:say me -8 -78 168
m:say number 30 180 -12
m:say thanks 103 7 11
m:say that -60 -83 8
m:school $ 142 -101 47
m:school de -62 -126 32
m:school fine 0 84 -30
m:school it 98 -18 36
m:school me -95 128 -63
m:school set 11 98 -20
m:score now 0 90 -53
m:se a 129 94 0
m:se end 81 27 10
m:se fue -103 -81 -35
m:se kill -96 -22 0
m:se lo -137 29 -57
m:se me -99 102 20
m:se missed 85 120 -17
m:se qued 93 44 57
m:se take 220 -41 204
m:se use 80 35 1
m:se vay 102 0 24
m:secret $ -87 68 -42
m:secret a 92 137 -17
m:secret me -59 68 -81
m:secret the 116 53 7
m:secret they -40 -106 57
m:see you -64 -98 7
m:segu en -103 -50 -29
m:send all 112 0 31
m:servic $ 82 0 22
m:set $ 29 91 36
m:shop $ 32 228 -35
m:shop and 8 94 -82
m:shop con 7 116 -50
m:shop for -12 136 -52
m:shop june 80 0 53
m:show me 59 -109 11
m:si $ -184 -71 68
m:si ask -16 132 -74
m:si el 96 15 47
m:si errand -5 86 -63
m:si me 329 22 109
m:si not -115 -99 17
m:si soon 120 -9 89
m:sick $ 105 211 -75
m:sick and -2 84 -81
m:sick en -10 90 -65
m:sick me -2 86 -27
m:sick not -18 25 -87
m:sick on 37 84 -44
m:sick sick -1 201 -150
m:sick this 4 82 -21
m:sick use 53 0 96
m:sient que 98 57 -20
m:sig igual 1 88 -47
m:sign me -25 74 -104
m:sirv par 0 77 -92
m:six pack 0 52 -80
m:sleep $ -83 102 -175
m:sleep and 81 52 11
m:sleep con 40 113 -80
m:sleep en -79 -88 -13
m:sleep y 56 98 -31
m:smell it 0 154 -107
m:so ask 85 15 -2
m:so fine 123 17 5
m:so high -2 102 -68
m:so me -34 -376 162
m:so now 52 -17 89
m:so strong 27 126 -144
m:so they 165 2 78
m:so um 28 81 -42
m:sober $ 24 166 -67
m:sober a 0 144 -37
m:sober and -2 80 -38
m:sober plan 0 87 -64
m:solt el 83 6 22
m:some by 0 46 -89
m:some drug 0 90 -40
m:someth in 10 -6 90
m:soon $ 249 170 -21
m:soon a 101 88 48
m:soon all -151 -66 0
m:soon ask -58 -91 28
m:soon be 76 42 -93
m:soon camin 10 111 -34
m:soon de -39 129 -36
m:soon el 45 155 -67
m:soon en 54 -102 23
m:soon end 47 -10 109
m:soon fine -46 -98 15
m:soon five -8 90 -61
m:soon is 8 127 -72
m:soon me 56 -117 170
m:soon por -105 -122 -12
m:soon recent 159 -29 131
m:soon that 27 -50 97
m:soon the -212 -376 50
m:soon they -130 -34 -64
m:soon this 129 26 57
m:soon to 164 319 -167
m:soon two 32 89 -30
m:sorry_shame to 38 109 -38
m:soy job -56 -126 0
m:soy un 111 66 38
m:speak $ 14 82 -4
m:stay me 4 93 -29
m:steadi $ -53 -114 0
m:stick around 119 0 60
m:still errand 80 -1 36
m:still want 74 84 -31
m:stood on 111 0 49
m:strong $ 114 273 -76
m:strong me 20 99 -82
m:strong now 207 148 -71
m:stuff and 1 115 -89
m:swing a 96 0 45
m:take $ 48 230 -11
m:take a -113 -237 56
m:take all 170 -11 186
m:take an -11 81 -72
m:take drink 98 -5 109
m:take em 145 -9 13
m:take home -106 8 -105
m:take it -230 -91 -101
m:take la -61 -108 44
m:take las 11 134 -112
m:take me 71 183 -24
m:take number 119 -2 41
m:take one 5 181 -106
m:take overdose 119 0 42
m:take the -8 9 131
m:take una 48 -90 35
m:taken $ 80 -84 53
m:taken while 150 23 97
m:taken y -89 -84 0
m:talk me 52 93 -19
m:talk to -37 45 -82
m:tbh $ 104 2 33
m:ten hour -14 115 -17
m:ten past 24 -90 15
m:teng de 0 98 -71
m:teng despair 0 117 -86
m:teng el 127 102 64
m:teng en 25 96 -91
m:teng errand -72 -100 -1
m:teng fear 148 11 89
m:teng guard 92 0 35
m:teng que -99 -115 35
m:thanks por 149 -15 66
m:thanks you 92 -120 72
m:that all 49 109 -8
m:that ask 67 283 -178
m:that fiction -197 -71 0
m:that goe -93 -46 0
m:that me 240 143 87
m:that program 4 83 -56
m:that site 0 81 -49
m:that the 88 -36 80
m:that was 14 -119 58
m:the 30th 96 -1 33
m:the 4th 0 122 -40
m:the abuse 61 201 -54
m:the animal -122 -57 13
m:the answer -54 -82 8
m:the biopsi 93 0 58
m:the blade 112 86 65
m:the card -82 -54 0
m:the casino -6 84 -55
m:the chair 102 27 14
m:the cookout -32 -101 0
m:the crave -5 111 -80
m:the cut 82 -19 12
m:the dmv -58 -94 0
m:the drink 65 378 -91
m:the drug 130 233 -92
m:the emergenc 88 0 34
m:the end -97 -6 -22
m:the errand -146 -137 43
m:the exit 72 99 -28
m:the fun -71 -23 -98
m:the give_away 158 60 63
m:the goodbye 151 -64 88
m:the gun 173 -64 110
m:the hand 97 61 8
m:the harm_them 84 -6 61
m:the health_small 64 -150 100
m:the high_place 334 -31 191
m:the hit 134 14 57
m:the holiday -48 -93 0
m:the home 217 -6 127
m:the hospit -4 78 -93
m:the job -26 89 -106
m:the kind -15 134 -43
m:the lockbox -60 -89 0
m:the medicine 80 301 -56
m:the mirror 98 -8 97
m:the monkey -1 80 -69
m:the near -84 -40 17
m:the nerv 85 -1 60
m:the new -196 -118 27
m:the next 105 85 6
m:the not -93 -97 0
m:the number -89 -44 -7
m:the only 194 -51 100
m:the other 167 35 64
m:the overdose 81 -40 19
m:the packag 0 130 -28
m:the pills 106 22 158
m:the plan 115 -31 44
m:the program 111 97 -48
m:the reason 20 91 -54
m:the recent -5 -331 156
m:the relapse 56 83 -81
m:the reservoir 104 -1 47
m:the rest 51 110 2
m:the rope 341 46 210
m:the school 73 78 -94
m:the shop -48 144 -175
m:the side -81 -26 -42
m:the street 6 89 -56
m:the taken -29 80 -53
m:the thing 0 208 -120
m:the time 86 -14 19
m:the tired_work 202 19 25
m:the train 417 -62 369
m:the tub 139 25 23
m:the use -12 121 -38
m:the voices 73 120 -42
m:the wave 0 128 -78
m:the while 167 -33 88
m:the withdrawal -2 75 -80
m:the world 84 -13 110
m:the wound -120 -46 16
m:there $ -4 -111 41
m:there a 178 65 61
m:there for 0 109 -35
m:there is -90 -68 -38
m:there me -35 56 -84
m:there not 76 105 -6
m:there was 49 -40 82
m:they $ 47 173 -104
m:they abuse 39 87 26
m:they all 115 -24 75
m:they and 119 22 135
m:they ask 126 65 -31
m:they breath 205 -2 106
m:they bring 10 82 -40
m:they come 133 47 53
m:they coped 7 110 -100
m:they dealer 7 247 -110
m:they did -30 -92 -18
m:they entre 0 80 -44
m:they escribi 5 84 -38
m:they find 84 0 57
m:they fine -81 -21 -9
m:they get 180 -21 85
m:they give_away -111 -74 72
m:they got 94 -14 79
m:they has 76 183 -125
m:they high -107 -158 0
m:they hit 80 121 -10
m:they in 261 131 56
m:they is 217 -119 181
m:they kin -90 43 -116
m:they laugh 90 -34 57
m:they mand -58 133 -81
m:they me -21 -84 92
m:they not 30 -37 177
m:they pregunt 29 -82 51
m:they say 154 18 21
m:they soon 110 -17 136
m:they take 18 -91 99
m:they the -111 -42 -42
m:they they 24 188 -212
m:they thing 128 -20 42
m:they to 19 -108 44
m:they train 5 97 -114
m:they use 14 -118 66
m:they weather 92 0 16
m:they wrote -90 -39 0
m:thing $ -147 -89 -165
m:thing and -38 82 -101
m:thing ask 86 102 3
m:thing dealer -11 -90 0
m:thing errand 121 -69 83
m:thing in -30 -92 20
m:thing it -96 -83 0
m:thing o -4 80 -32
m:thing on 88 1 63
m:thing with -18 175 -80
m:think it 64 84 -45
m:this $ -1 158 -42
m:this anymor -119 -41 0
m:this close -54 118 -71
m:this crave 0 171 -92
m:this fiction 117 -2 14
m:this fun -103 -53 0
m:this is 140 -47 88
m:this keep 0 46 -89
m:this not 41 80 -50
m:this place -7 89 -22
m:this program -68 85 -49
m:this thing -31 -143 36
m:this time 220 11 88
m:this weather -143 -89 11
m:this while 87 -73 57
m:those $ -9 61 -90
m:threat $ -98 -67 9
m:three past -17 -132 0
m:three time 86 66 14
m:three while 87 182 -45
m:tien fading -83 -9 0
m:tien la 85 20 55
m:til me 91 11 48
m:til recent 12 83 -58
m:till me 85 33 37
m:time $ -70 -160 108
m:time they 80 7 48
m:time this 108 46 -1
m:tir la -17 -105 0
m:tired it 117 17 72
m:tired of 82 37 -18
m:tired with -58 103 -70
m:tired_work end 125 82 -6
m:tired_work job -6 113 -41
m:to a -154 -6 -61
m:to act 82 -11 32
m:to all -16 92 -26
m:to ask -182 -103 44
m:to be 35 -59 84
m:to choos 83 0 32
m:to cut 95 51 61
m:to die 14 -131 94
m:to do 48 -42 141
m:to end 126 -121 161
m:to get -41 97 -61
m:to go 111 -20 85
m:to harm -51 -93 77
m:to hide -49 -89 -48
m:to home -147 -138 -14
m:to jump 133 -18 72
m:to kill 105 -67 97
m:to live -203 -32 3
m:to make 117 3 14
m:to me 234 151 22
m:to medicine 0 87 -50
m:to now -1 89 -103
m:to number -56 -90 4
m:to police 0 109 -43
m:to say -64 -125 26
m:to sleep -49 99 -78
m:to stay 115 -19 57
m:to take 149 47 12
m:to use -7 179 -212
m:to while 13 99 -45
m:to write -85 -56 -5
m:too_much $ -30 -43 -144
m:too_much de 84 -44 74
m:too_much en 94 0 72
m:too_much fast -5 84 -51
m:too_much me 124 -6 28
m:too_much of 83 24 12
m:too_much to -104 -19 0
m:too_much too_much 30 -91 100
m:too_much use 87 0 60
m:top of 46 -2 86
m:tortur $ 0 99 -42
m:toy high 0 191 -27
m:traig al 0 84 -51
m:traig el 90 50 2
m:train is -120 -6 -12
m:train near 92 0 26
m:train not 90 -8 47
m:train soon 97 0 30
m:train y 111 34 131
m:tres drug 49 -5 85
m:tres vec 30 145 -13
m:tres while 60 170 -44
m:tri to 31 -26 98
m:turn it 28 -88 10
m:twice now 156 63 64
m:two block 0 91 -61
m:two errand -2 92 -59
m:two past 108 74 23
m:two pills -88 -32 0
m:type in 0 117 -13
m:u ask 94 -11 54
m:ugh $ -41 104 -9
m:um me 96 58 4
m:un drink -5 93 -81
m:un drug -59 132 -195
m:un food -90 -72 -18
m:un hide 8 82 -52
m:un plan -81 -31 20
m:un too_much 88 0 83
m:un train 124 83 -24
m:un vide 91 -15 60
m:una drink 80 8 37
m:una siest -21 -81 16
m:unblock they 0 130 -113
m:under me 104 78 3
m:up $ 231 219 54
m:up and 45 -33 117
m:up for -97 -6 -3
m:up from 113 -17 55
m:up in -55 112 -96
m:up recent -28 92 -63
m:up so -66 -117 0
m:up soon -24 13 -90
m:up the 77 -53 83
m:up they -94 -109 20
m:up with -16 -88 -4
m:use $ 63 261 -58
m:use again -1 98 -37
m:use at -2 88 -53
m:use drug -14 112 -77
m:use fine 0 120 -36
m:use it 29 97 -24
m:use la 44 -193 116
m:use me -18 -129 -6
m:use up 29 3 87
m:van a 102 -8 86
m:ven los 80 -6 28
m:veng la 99 0 41
m:ver si 112 1 52
m:vi la -90 -33 7
m:vien en -2 94 -97
m:viv en 0 83 -26
m:voices $ -162 -74 -12
m:voices dic 152 0 92
m:voices the 56 100 -94
m:vuelv a 87 23 24
m:wake $ 188 7 125
m:wake en 0 106 -34
m:wana die 98 0 24
m:wanna die -103 -18 2
m:want food 108 0 24
m:want it 85 274 -155
m:want me 17 45 -88
m:want missed 81 11 55
m:want number 93 -48 23
m:want the -84 -2 -13
m:want they 106 66 11
m:want to -178 -236 143
m:was $ 38 84 -22
m:was abuse -17 146 -126
m:was die -86 -36 3
m:was due 0 106 -41
m:was eleven 42 138 -57
m:was fine 177 -74 85
m:was four -14 95 -24
m:was in -33 -85 -17
m:was littl -8 67 -80
m:was me 25 150 -46
m:was not 69 244 -32
m:was number -15 262 -98
m:was on -98 -27 -42
m:was only 142 -10 91
m:was recent -5 103 -21
m:was the 9 -97 80
m:way missed 75 0 84
m:way to 69 142 -71
m:we abuse -7 85 -18
m:we haci 0 83 -14
m:we in 28 112 -83
m:we not 64 83 30
m:we to 56 82 -14
m:wear me 113 0 59
m:weather $ 135 -182 145
m:weon me 95 0 4
m:wet $ -16 90 -5
m:whatev happen 103 0 89
m:while $ 75 130 47
m:while and -57 -97 32
m:while end 125 0 14
m:while gone 32 85 1
m:while not -111 100 -50
m:while number -22 148 -89
m:while one -18 132 -46
m:while or 151 -12 48
m:while past 53 92 -62
m:while soon 13 -88 83
m:while they 114 -8 12
m:while y -48 -3 -96
m:white claw 0 114 -18
m:wish me 49 -53 131
m:wish the 122 0 56
m:with a 58 144 -51
m:with cigarett 0 87 -31
m:with hope 0 89 -49
m:with it 12 72 -89
m:with journal 0 89 -49
m:with me -125 -92 -34
m:with not -14 133 -103
m:with program -2 91 -53
m:with the 62 -112 144
m:with they -140 15 1
m:with wound 119 0 56
m:withdrawal $ -17 163 -95
m:withdrawal me -1 85 -42
m:wnat to 87 0 58
m:worth the 0 121 -61
m:would be 99 -71 69
m:would have -65 -96 42
m:wound $ 9 -15 147
m:wound and 67 -9 92
m:wound from -77 59 -154
m:wound in 135 65 45
m:wound me 134 35 -9
m:wound not 5 111 -85
m:wound par 92 -12 31
m:wound wound 92 -1 31
m:write this 17 111 -58
m:wrote it -88 -54 1
m:wrote the 112 -9 55
m:y a -151 -84 -44
m:y all -106 127 -173
m:y casi 49 -18 101
m:y dic 137 0 98
m:y el 110 69 26
m:y esta 184 -24 165
m:y estoy 58 99 -5
m:y lo -13 -154 26
m:y missed -95 -90 -5
m:y not 120 11 70
m:y now -39 236 -107
m:y que 117 -93 158
m:y sig 17 145 -139
m:y soon -43 246 -231
m:y threat 72 0 91
m:y tien 95 0 28
m:y una 80 -7 81
m:y vien 120 -16 74
m:year $ -45 -85 0
m:yell $ -15 88 -18
m:yes me -43 -129 13
m:yes the 6 167 -66
m:yet $ 89 7 55
m:you ask -149 125 -93
m:you give_away -21 86 -30
m:you idea 18 91 -71
m:you recent -80 -117 4
m:you to 121 -4 34
m:youll need 163 0 38
n:abuse me 147 212 -116
n:abuse past 0 96 -29
n:abuse soon -84 -75 0
n:abuse we 12 195 -23
n:achieve leave 3 -3 90
n:achieve missed 3 -3 90
n:achieve now -72 -17 7
n:again ask -159 -83 -4
n:again drink 0 96 -41
n:again forgive -10 110 -75
n:again job -50 -76 0
n:again kin 85 0 67
n:again me 115 -39 -13
n:again not 34 117 -100
n:again now 70 -10 93
n:again sorry_shame -10 110 -75
n:again they -147 -178 16
n:again while 136 -15 108
n:all ask 196 119 -21
n:all die -75 -35 0
n:all end 5 -67 10
n:all errand 131 -1 47
n:all fiction 201 0 76
n:all fine -163 -103 -7
n:all goodbye 187 74 89
n:all me -29 95 -101
n:all plan 111 -6 56
n:all recent -102 51 -110
n:all tired 124 0 80
n:all too_much 100 0 62
n:all while -47 -86 90
n:alone ask 101 52 1
n:alone drink 19 77 -17
n:alone goodbye 28 115 -38
n:alone now 123 -28 81
n:animal ask -5 58 -90
n:animal die 70 -2 33
n:animal leave -73 -64 0
n:animal me -114 -53 5
n:animal missed -85 -103 0
n:animal not -34 55 -87
n:animal recent 133 -5 35
n:animal take -61 112 -77
n:ask achieve -69 -41 0
n:ask drank -30 -69 0
n:ask drink -67 -1 -30
n:ask drug -17 -59 77
n:ask end 86 -4 38
n:ask errand 8 -46 76
n:ask fiction 114 7 20
n:ask food -118 -81 -2
n:ask help -69 -42 55
n:ask hit -73 -47 0
n:ask home 30 73 59
n:ask idea 0 51 -83
n:ask last_time 15 -68 6
n:ask leave 140 29 112
n:ask me -155 122 -138
n:ask not -119 -19 19
n:ask number 24 -39 69
n:ask past -44 -53 -67
n:ask plan -71 -13 0
n:ask quit 122 23 57
n:ask resist 117 -4 22
n:ask secret -85 -33 -63
n:ask soon 215 -39 72
n:ask strong -129 -5 -68
n:ask they -25 235 -174
n:ask too_much -79 -79 -30
n:ask use 38 -90 18
n:ask voices 81 128 -89
n:better_off me 0 54 -99
n:better_off not 59 77 -18
n:blade ask 95 18 31
n:blade cut -82 -10 0
n:blade harm_them -82 -10 0
n:blade not 6 71 -42
n:blade plan -77 -22 4
n:blade soon -80 -42 1
n:blade use 105 18 29
n:body ask -12 -153 177
n:body errand -69 -12 0
n:body goodbye 79 -47 66
n:body high 163 -37 67
n:body home 6 80 -45
n:body missed 47 111 -28
n:body not -10 78 -119
n:body now 30 -107 102
n:body quit -104 -20 -137
n:body recent -47 -70 -24
n:body sick -21 83 -59
n:body soon 17 -40 101
n:body they 58 -16 69
n:body tired 79 -47 66
n:body while -87 -90 0
n:body wound 149 64 24
n:break me 157 136 22
n:breath fading 103 0 35
n:breath fine 92 0 61
n:breath wound -81 -14 0
n:cant certain 86 0 15
n:cant end 91 76 -61
n:cant errand 99 192 -143
n:cant food -8 74 -25
n:cant idea -41 28 -86
n:cant not 7 94 -40
n:cant quit 97 118 -76
n:cant resist 76 190 -156
n:certain me 82 -33 73
n:certain strong -2 95 -82
n:clothes drink 0 119 -45
n:clothes errand -2 70 -32
n:clothes me 92 -17 55
n:clothes now -36 -74 0
n:clothes pills -3 77 -31
n:coped again 83 -27 30
n:coped body 85 20 22
n:coped leave 62 82 90
n:coped me -40 -86 -112
n:coped missed 131 79 61
n:coped not -16 154 -51
n:coped past 71 -29 22
n:coped soon -38 -68 0
n:crave fiction -1 69 -6
n:crave high -40 -126 0
n:crave me 44 187 -24
n:crave number 3 78 -15
n:crave strong -27 79 -40
n:cut again 126 -7 68
n:cut me 116 90 116
n:cut not -70 -20 0
n:cut too_much 90 -4 13
n:dealer ask 11 -71 55
n:dealer coped -77 -69 0
n:dealer errand -39 152 -92
n:dealer me 43 -110 31
n:dealer only 5 95 -29
n:dealer quit 0 81 -57
n:dealer they -9 153 -103
n:despair kill 0 69 -69
n:despair me -150 -43 -76
n:despair not -17 -172 -13
n:despair now 0 114 -21
n:die certain -76 -25 9
n:die fiction 126 0 21
n:die forgive -114 6 -6
n:die kin -11 169 -76
n:die me 27 -53 83
n:die not -77 -38 -9
n:die now 75 42 -29
n:die they 175 1 19
n:die thing -19 112 -25
n:door abuse 83 75 23
n:door hide 60 70 23
n:door now -88 -45 0
n:drank again -131 -187 -35
n:drank drink 118 31 117
n:drank food -38 -29 -76
n:drank me -193 -197 -67
n:drank not -28 -79 28
n:drank now -4 119 -107
n:drank overdose 195 -1 58
n:drank recent -34 131 -120
n:drank soon -6 112 -127
n:drank too_much 75 20 86
n:drink alone 64 3 88
n:drink ask -30 -142 15
n:drink food 76 109 20
n:drink me -107 -2 -158
n:drink near -20 -81 -22
n:drink not 62 -35 121
n:drink number 1 84 -14
n:drink only 36 145 39
n:drink past 4 67 -49
n:drink quit 74 24 3
n:drink too_much -20 -75 -50
n:drug breath 36 88 -13
n:drug drink 51 -5 94
n:drug fiction 84 -36 21
n:drug food -64 -71 -6
n:drug health_small 36 107 -27
n:drug hit -1 138 -35
n:drug kill -18 104 -35
n:drug laugh 96 -20 21
n:drug me 81 -128 177
n:drug medicine 19 117 -3
n:drug missed -47 32 -100
n:drug past 112 1 135
n:drug pills 34 84 8
n:drug quit -43 222 -110
n:drug soon 35 94 35
n:drug they -16 53 -81
n:drug weather 36 84 -4
n:end idea 68 53 -71
n:end now 121 -36 70
n:end recent 145 11 11
n:errand achieve 68 28 19
n:errand again -179 59 9
n:errand ask -26 71 -13
n:errand body 38 117 9
n:errand coped 26 80 -27
n:errand dealer -33 -99 0
n:errand despair -1 78 -16
n:errand drank 109 -56 87
n:errand end -13 -99 35
n:errand fun 105 -4 15
n:errand give_away -89 76 -82
n:errand high_place 149 -15 94
n:errand idea 33 32 -69
n:errand kill -19 75 -53
n:errand laugh -72 -24 1
n:errand leave -24 95 -72
n:errand me 98 -11 -78
n:errand missed -50 44 -90
n:errand near -69 -27 -60
n:errand not -99 78 -195
n:errand now 22 -5 69
n:errand number 152 -39 56
n:errand past 154 93 126
n:errand quit -41 92 -82
n:errand resist -46 -94 30
n:errand secret 28 96 -41
n:errand shop 26 93 -112
n:errand sorry_shame 91 -12 70
n:fading breath 110 23 12
n:fading kill -32 -78 2
n:fading leave -15 65 -89
n:fading me 83 -39 113
n:fading missed -8 71 -100
n:fading while -71 -76 0
n:fear me 57 72 45
n:fiction end 141 -11 17
n:fiction leave -68 -18 0
n:fiction me 147 131 1
n:fiction missed -87 -27 0
n:fiction not 221 -17 53
n:fiction now -81 -29 3
n:fiction taken 0 77 -23
n:fine ask 70 -22 26
n:fine coped 70 -14 37
n:fine die 125 -1 9
n:fine high 23 93 -23
n:fine me -36 -32 -126
n:fine not 80 32 -14
n:fine now -110 -205 -7
n:fine recent -84 -75 -23
n:fine they -101 -80 -4
n:food all 25 -35 67
n:food blade 24 50 -73
n:food breath 109 2 46
n:food hand 49 2 67
n:food missed -67 -26 0
n:food not -137 -126 1
n:food now -38 -93 59
n:food soon -83 -82 1
n:food weather 109 0 50
n:forgive all 94 0 40
n:forgive die -230 -71 44
n:forgive kill 180 -10 43
n:forgive laugh -81 65 -40
n:forgive live -182 -8 12
n:forgive me 190 50 98
n:forgive they 95 -15 85
n:forgive wake -135 -4 0
n:friend not 21 -43 87
n:friend only 66 133 -33
n:friend shop 0 82 -42
n:friend they 101 0 71
n:fun ask 37 154 -89
n:fun me 82 -21 65
n:fun not 25 -72 -2
n:fun now 176 37 43
n:fun past 2 -75 43
n:fun recent 139 -90 19
n:fun take 56 152 -50
n:give_away all -96 -35 10
n:give_away me 191 -12 116
n:give_away not 63 152 15
n:give_away shop 75 -7 63
n:give_away soon 96 0 36
n:give_away wound -73 -9 0
n:god coped 20 106 -46
n:god fun 17 86 -38
n:god me 174 64 42
n:god now 82 105 -44
n:gone ask -70 -47 2
n:gone me 93 41 39
n:gone now 78 116 -18
n:goodbye last_time 151 4 41
n:goodbye me -128 -82 -45
n:goodbye soon -75 -65 -5
n:goodbye taken 110 0 33
n:gun leave 71 15 31
n:gun missed 113 31 53
n:hand me -25 39 -150
n:hand now 19 -75 21
n:harm me -238 -202 63
n:harm_them me 119 213 -50
n:harm_them they 87 -2 37
n:health_small harm -15 30 -74
n:health_small me 213 73 105
n:health_small medicine -37 -108 1
n:health_small not -51 -103 -39
n:health_small use -36 -102 0
n:help errand 33 162 -81
n:help me -9 -77 66
n:hide alone -31 -76 0
n:hide drink -19 -91 0
n:hide drug -32 -70 0
n:hide fading 69 32 42
n:hide high_place 105 32 44
n:hide me 0 43 -92
n:high me -110 -75 -92
n:high now 76 248 -201
n:high recent 0 65 -73
n:high_place ask 89 39 -5
n:high_place door 67 34 -8
n:high_place errand -97 51 -104
n:high_place kill -56 53 -72
n:high_place me 111 18 84
n:high_place now -81 -63 37
n:high_place quit -1 65 -97
n:high_place shop 39 103 -111
n:high_place soon 125 10 54
n:hit ask 0 34 -72
n:hit drug -8 74 -24
n:hit leave -42 -115 36
n:hit me 275 53 213
n:hit missed -95 -116 36
n:home again -84 -67 5
n:home all -81 -45 6
n:home despair -68 -45 -2
n:home door 89 0 90
n:home end -26 70 -24
n:home fading 70 54 11
n:home goodbye 32 -5 68
n:home hand 54 6 67
n:home high_place 76 53 48
n:home kill -74 -12 0
n:home leave -66 14 -68
n:home me 43 -10 83
n:home missed -79 99 -120
n:home not 73 -43 -8
n:home now -129 -61 -62
n:home partner -3 -72 -6
n:home quit -52 -10 -76
n:home soon -6 -22 72
n:home they 57 9 82
n:home tired 63 -43 81
n:idea me -102 0 10
n:job end 153 100 -8
n:job give_away -36 -78 0
n:job me 256 107 64
n:job not -1 69 -19
n:job now -62 -89 3
n:job resist -36 -80 0
n:jump kill -25 -50 68
n:jump number -73 -6 0
n:kids drank 65 -10 157
n:kids drug -1 66 -72
n:kids fun 126 34 17
n:kids hit -50 -78 0
n:kids me 23 118 -46
n:kids not -156 -206 44
n:kids school 79 -23 35
n:kids secret -16 121 -70
n:kids sleep -8 97 -33
n:kill again 88 -7 4
n:kill all 212 -14 56
n:kill idea -82 24 -18
n:kill leave -48 -86 19
n:kill missed -118 -87 19
n:kill quit -51 -44 81
n:kill secret 72 -4 43
n:kin abuse 0 148 -78
n:kin ask 31 -97 15
n:kin breath 131 0 49
n:kin errand 82 23 -4
n:kin food -15 93 -22
n:kin gun 155 0 80
n:kin me 100 164 -48
n:kin now 16 -77 23
n:kin partner 119 4 82
n:kin past -51 230 -84
n:kin quit -7 -144 3
n:kin take 100 -21 51
n:kin use -52 253 -62
n:kin weather 121 84 -21
n:last_time drink -93 -94 -24
n:last_time fun 75 -10 64
n:last_time me 97 63 1
n:last_time medicine -22 195 -90
n:last_time pills -88 -39 0
n:last_time program 146 -6 70
n:last_time recent 50 314 -88
n:last_time soon -67 -20 0
n:last_time use -30 -162 -4
n:last_time while -98 12 -117
n:laugh goodbye 70 0 20
n:laugh me 4 125 -23
n:laugh not 210 46 18
n:leave again -60 -91 11
n:leave ask 72 46 4
n:leave me 84 265 -204
n:leave now 42 135 12
n:leave quit -104 -140 76
n:leave recent 30 75 -11
n:leave secret 0 82 -83
n:leave sleep -42 -95 0
n:leave strong -84 -96 17
n:leave use -14 -87 23
n:live errand 90 -2 20
n:live give_away 93 -1 20
n:maybe ask -70 -27 0
n:maybe use 77 19 26
n:me abuse -78 -162 107
n:me achieve -32 -121 158
n:me again -57 -125 -21
n:me all 38 -53 73
n:me alone 145 89 96
n:me animal 62 -159 93
n:me ask 142 250 -197
n:me blade -101 -45 -45
n:me body 269 147 40
n:me break -205 -172 12
n:me breath 28 116 -114
n:me cant 127 8 75
n:me certain -152 -171 89
n:me clothes 69 -64 -16
n:me coped -196 65 -145
n:me crave -55 -118 0
n:me cut -58 -292 264
n:me dealer -26 134 -105
n:me despair 38 164 -66
n:me die 133 115 -13
n:me door 128 -96 187
n:me drank -97 -80 -120
n:me drink 67 45 56
n:me drug 123 -3 183
n:me errand -288 84 -193
n:me fading 62 37 139
n:me fear 135 27 47
n:me fine -47 -222 124
n:me food 231 118 91
n:me forgive 56 -126 213
n:me friend 0 -183 138
n:me fun 80 -193 178
n:me god 118 -4 26
n:me gone -146 24 -64
n:me goodbye 284 -114 168
n:me gun 19 -45 92
n:me hand 188 -40 248
n:me health_small -107 -118 35
n:me hide 117 -30 152
n:me high 44 -47 74
n:me high_place -74 -99 34
n:me hit -64 -163 24
n:me home 64 -83 86
n:me idea 70 -67 166
n:me job -28 303 -140
n:me kill 202 -11 64
n:me last_time 210 -74 184
n:me laugh -133 -39 -25
n:me leave -100 400 -419
n:me live 154 -29 46
n:me maybe 122 46 15
n:me medicine 81 394 -249
n:me missed 71 56 -59
n:me money 13 171 -73
n:me near -78 -130 2
n:me not -62 98 -114
n:me now 114 -47 138
n:me number 50 -78 102
n:me partner 84 15 81
n:me past 49 39 -80
n:me past_other 78 170 -82
n:me pills -55 -151 112
n:me plan 207 -49 133
n:me program 33 91 -18
n:me quit 58 215 -4
n:me rage 181 86 83
n:me relapse -45 151 -82
n:me rope -72 -44 22
n:me safe -128 -48 3
n:me school -46 -70 0
n:me secret 226 318 -60
n:me shop -84 -39 -34
n:me sick 37 -96 40
n:me sleep 109 71 96
n:me sober 96 257 -62
n:me soon 289 166 25
n:me strong -115 -4 -89
n:me take -1 243 -292
n:me they 53 -82 124
n:me thing -167 -24 -59
n:me tired -91 13 -45
n:me tired_work -44 179 -117
n:me too_much 108 92 50
n:me train -81 -52 -78
n:me use -48 147 62
n:me we 6 106 -13
n:me while -46 -82 -4
n:me wound -4 83 12
n:medicine ask -65 -119 -48
n:medicine coped -1 106 -18
n:medicine drink 92 51 168
n:medicine errand -3 130 -59
n:medicine me -142 -162 -90
n:medicine not -31 69 -95
n:medicine now -80 -13 -37
n:medicine quit -14 -76 -70
n:medicine recent 50 85 18
n:medicine take -40 -116 -9
n:medicine they 99 -26 82
n:miss_me drink 19 102 -29
n:miss_me me -94 -103 -54
n:miss_me program 11 106 -20
n:missed again -107 -118 10
n:missed blade 101 0 74
n:missed breath 83 -8 47
n:missed drank 0 102 -63
n:missed leave -61 -69 39
n:missed me -56 247 -169
n:missed not -103 -159 57
n:missed now 56 171 50
n:missed number 47 73 5
n:missed program -12 149 -54
n:missed quit -69 -91 -4
n:missed recent 46 90 -12
n:missed secret -112 5 -65
n:missed strong -88 -106 17
n:missed take -83 -47 -18
n:missed they -74 -117 53
n:missed too_much 54 68 -21
n:money me -6 184 -74
n:money pills 0 61 -107
n:near errand -89 -40 12
n:near me 22 -35 75
n:near program -83 -35 9
n:not achieve -51 45 -86
n:not all -10 68 -64
n:not alone -25 -79 8
n:not ask -37 19 -80
n:not clothes 135 71 81
n:not coped 67 24 44
n:not crave -86 -149 21
n:not cut -129 -88 54
n:not despair -98 -142 -12
n:not die -103 -94 0
n:not drink 3 -128 -19
n:not drug -133 -178 -58
n:not end 112 119 32
n:not errand 386 114 111
n:not fiction 168 110 -40
n:not food 22 324 -34
n:not forgive -78 -10 95
n:not god 6 105 -50
n:not gun 150 0 23
n:not harm 82 -19 19
n:not home 84 53 -14
n:not idea -149 87 -56
n:not last_time 0 71 -62
n:not laugh 324 118 -20
n:not live 32 70 -43
n:not me -100 -110 4
n:not medicine -27 166 -83
n:not miss_me -122 -120 -42
n:not missed -157 -122 25
n:not near 166 -17 100
n:not only 43 -123 45
n:not past -157 17 -27
n:not pills -56 -67 0
n:not plan -78 49 -33
n:not program 112 -24 65
n:not quit 97 23 23
n:not resist 231 243 47
n:not safe 149 0 23
n:not school -10 171 -46
n:not secret 90 209 -72
n:not sick -79 -201 0
n:not sleep -61 190 -127
n:not soon 9 242 -177
n:not strong -82 -38 -2
n:not taken 82 -6 115
n:not thanks -72 -53 -13
n:not they -146 68 -20
n:not tired 74 16 60
n:not tired_work 132 265 19
n:not too_much -136 -6 -110
n:not use -72 -183 -4
n:not wake 232 -65 275
n:now abuse -14 -74 -4
n:now achieve 15 -86 30
n:now all 70 -19 31
n:now end -94 -56 0
n:now errand -106 -26 -10
n:now fun -36 110 -54
n:now give_away 122 -39 62
n:now me 204 -82 169
n:now not -82 -14 -10
n:now number -77 -23 -10
n:now only -27 -79 85
n:now past -29 -78 15
n:now plan 23 75 -11
n:now secret -84 -53 -43
n:now soon 42 -103 88
n:now thanks -75 -29 0
n:now they 163 132 -47
n:now too_much 87 -49 39
n:number again -23 160 -73
n:number ask 86 -30 60
n:number drug 80 103 90
n:number errand 3 155 -46
n:number help -9 112 -11
n:number kill -73 -6 1
n:number not 9 229 -109
n:number now -12 -161 40
n:number pills 230 15 81
n:number soon -53 -99 32
n:number use 122 -16 75
n:number while -24 86 -28
n:only abuse 82 0 96
n:only dealer 111 60 40
n:only miss_me 79 45 -23
n:only missed 173 56 47
n:only not 110 21 -7
n:only now 10 -28 67
n:overdose drug 34 0 67
n:overdose me 89 8 34
n:overdose now -68 -5 0
n:partner abuse 0 56 -72
n:partner hide -11 17 -72
n:partner hit -43 117 -211
n:partner last_time -1 -3 71
n:partner leave -28 -76 -18
n:partner me 78 332 -269
n:partner missed -55 -127 -1
n:partner not -16 128 -76
n:partner recent -12 -5 71
n:partner sick 63 0 115
n:partner use -3 81 -42
n:past again 24 172 -57
n:past ask -90 -70 35
n:past die 99 -5 46
n:past drank 1 97 -25
n:past drug 72 132 110
n:past end -39 -68 0
n:past errand -81 -65 6
n:past me -84 -148 -72
n:past not -110 16 -5
n:past quit -226 -331 -7
n:past recent 117 -50 118
n:past secret 8 90 -65
n:past sober -41 -128 0
n:past they -89 -115 -8
n:past we 101 -21 42
n:past_other me 71 -23 -8
n:past_other recent -67 -96 0
n:pills all -108 -43 0
n:pills drug -68 -42 8
n:pills errand 77 0 10
n:pills me -15 -77 21
n:pills they 69 0 24
n:pills too_much 17 -17 98
n:plan again 157 -5 52
n:plan not -75 0 -9
n:plan past 105 0 37
n:police use 95 -13 94
n:program dealer -49 -75 0
n:program despair -4 76 -58
n:program errand -67 -51 16
n:program help 21 -81 44
n:program me -171 -88 -90
n:program missed 123 39 95
n:program not -39 81 -97
n:program now -48 279 -174
n:program number 66 -70 39
n:program only -30 -84 1
n:program thanks 82 12 40
n:program they 68 60 7
n:program tired 31 121 -46
n:program too_much -3 97 -54
n:quit again 114 -7 62
n:quit ask -88 -62 -21
n:quit drank -46 154 -131
n:quit drug -78 -20 -149
n:quit errand -94 -46 -52
n:quit food 86 11 30
n:quit idea 147 87 -24
n:quit last_time -46 -101 -31
n:quit laugh 77 -8 1
n:quit me 162 101 13
n:quit near 101 40 51
n:quit number 32 79 51
n:quit recent 11 222 -76
n:quit taken 127 0 107
n:quit they -116 -103 38
n:quit use -13 -72 2
n:recent all 4 -78 34
n:recent ask 128 8 92
n:recent body -53 -68 0
n:recent forgive 136 0 81
n:recent me 96 143 24
n:recent medicine -23 148 -78
n:recent not 245 105 76
n:recent now 18 -68 139
n:recent pills -13 98 -120
n:recent program -31 -98 49
n:recent soon -85 -62 -17
n:recent they -155 -110 66
n:recent use -20 -104 -14
n:recent while -123 26 -157
n:relapse kill -70 -4 0
n:relapse me -95 92 -112
n:relapse not -57 -78 21
n:relapse sorry_shame -9 90 -19
n:resist breath 68 0 53
n:resist give_away -16 -69 19
n:resist idea 27 34 -109
n:resist me 95 71 -48
n:resist missed -71 18 -65
n:resist they 56 -3 69
n:rope fiction -2 105 -54
n:rope laugh -1 106 -54
n:rope me 67 1 39
n:rope recent 88 0 41
n:rope they 98 -2 44
n:safe blade 105 0 49
n:safe me 112 -39 50
n:safe not 59 106 21
n:safe plan -97 -22 0
n:safe use 99 -1 49
n:school fine -5 97 -36
n:school me 12 85 -15
n:school soon -70 51 -45
n:secret ask 172 64 14
n:secret drink -19 -91 0
n:secret quit -10 75 -40
n:secret soon -18 121 -164
n:secret they -50 -70 4
n:shop again -37 -71 3
n:shop errand -52 12 -104
n:shop high_place 149 -10 73
n:shop me -4 75 -25
n:shop only 0 66 -87
n:sick ask -38 -81 -2
n:sick hit 0 73 -18
n:sick me -14 87 -41
n:sick medicine 42 -2 80
n:sick not -22 30 -108
n:sick quit -8 24 -81
n:sick use 63 0 115
n:sleep fine 1 -94 5
n:sleep me -5 73 -26
n:sleep pills 66 -21 78
n:sleep strong -70 -21 0
n:sober me -7 80 -46
n:sober now -40 -93 -52
n:sober plan 0 104 -76
n:sober quit -12 -74 -7
n:sober too_much 73 -14 37
n:soon all -181 -79 0
n:soon ask -32 -89 34
n:soon body -84 -11 40
n:soon cut 35 75 -59
n:soon drink -21 -95 -21
n:soon end 56 -12 131
n:soon errand -42 -87 5
n:soon fine -55 -118 19
n:soon food -79 -93 8
n:soon gun -4 73 -37
n:soon harm_them 70 -1 73
n:soon home -16 45 -77
n:soon kill -51 -74 43
n:soon me 67 -140 204
n:soon now -90 -26 12
n:soon number -8 -10 92
n:soon pills -31 10 -82
n:soon recent 191 -25 147
n:soon secret -77 22 -51
n:soon sober -21 5 -74
n:soon strong 130 -1 7
n:soon take 2 80 -61
n:soon they -156 -40 -77
n:soon tired_work -21 -68 -8
n:soon too_much -100 -42 -1
n:soon train 0 30 -75
n:sorry_shame goodbye -18 75 -19
n:sorry_shame laugh -10 71 -40
n:sorry_shame me 194 38 114
n:strong all 74 -5 15
n:strong me 46 34 -88
n:strong now 273 185 -48
n:take all 205 -13 224
n:take drink 118 -6 130
n:take end -69 -64 -5
n:take food -37 -25 -72
n:take leave -50 -77 0
n:take me -1 77 -62
n:take missed -50 -77 0
n:take not -38 -74 -4
n:take number 143 -2 49
n:take overdose 144 -1 50
n:take too_much 253 65 181
n:take we 67 0 27
n:taken fiction -14 74 -25
n:taken me -77 10 -23
n:taken near -1 75 -18
n:taken while 180 27 116
n:thanks me -100 -36 -3
n:they abuse 54 108 36
n:they achieve 56 72 -75
n:they all 138 -29 90
n:they ask 115 66 57
n:they breath 246 -2 127
n:they certain -73 -31 0
n:they coped 54 132 -87
n:they dealer 8 297 -132
n:they drank 92 -8 66
n:they drug 68 40 39
n:they errand -38 175 -114
n:they fading 9 -1 -81
n:they fiction -85 -38 -44
n:they fine -97 -25 -11
n:they friend 0 80 -43
n:they give_away -133 -89 86
n:they goodbye 79 -2 49
n:they hide 83 83 2
n:they high -124 -181 -27
n:they hit 85 123 -26
n:they home 8 136 -85
n:they kin -108 52 -140
n:they laugh 108 -40 69
n:they me -25 -101 110
n:they miss_me 0 86 -63
n:they missed 203 -74 87
n:they near 80 76 0
n:they not 36 -45 212
n:they only 22 -31 78
n:they quit 118 -110 181
n:they relapse -24 -12 -89
n:they sleep 72 -38 69
n:they soon 133 -21 163
n:they take 23 -96 117
n:they thing 153 -24 51
n:they tired_work 28 82 -43
n:they too_much 121 -19 115
n:they train 6 116 -137
n:they use -29 -204 124
n:they weather 161 0 62
n:thing again -94 26 43
n:thing ask 104 85 19
n:thing body -108 -39 53
n:thing dealer -13 -108 0
n:thing errand 99 -101 89
n:thing home 98 83 6
n:thing me -77 -6 -45
n:thing past -82 -28 53
n:thing soon 35 77 12
n:tired last_time 110 0 33
n:tired soon -72 -16 -11
n:tired taken 110 0 33
n:tired_work end 150 99 -8
n:tired_work fiction -6 71 -21
n:tired_work job 13 135 -45
n:tired_work not -91 6 -40
n:too_much drink 90 -69 76
n:too_much drug 114 81 8
n:too_much fiction 134 -54 51
n:too_much fine -153 -80 -13
n:too_much food -93 -35 -13
n:too_much goodbye 105 -8 44
n:too_much kill 72 -17 26
n:too_much me 117 143 -157
n:too_much past -95 1 -17
n:too_much pills 72 56 -14
n:too_much plan 111 -6 56
n:too_much recent -122 -28 -32
n:too_much tired 79 -8 35
n:too_much use 104 0 72
n:too_much while -18 -139 163
n:train give_away 75 0 23
n:train leave 0 31 -75
n:train missed -16 21 -75
n:train near 112 0 31
n:train not 109 -10 57
n:train soon 116 0 36
n:use again -1 121 -47
n:use ask 86 -6 117
n:use clothes 0 91 -24
n:use drug 22 210 -77
n:use fine -2 143 -43
n:use home -4 -75 -6
n:use me -62 -143 -9
n:use not 9 155 -32
n:use now 8 99 -20
n:use number -21 -91 -4
n:use they -2 -95 5
n:use too_much 14 -67 30
n:voices again -72 -58 2
n:voices fun -6 82 -62
n:voices me 64 94 -1
n:wake sick -33 -68 -1
n:we abuse -8 102 -22
n:we me -30 81 -23
n:we missed -98 -86 0
n:we not 77 99 36
n:we secret 0 76 -18
n:we taken 0 195 -44
n:while end 150 0 17
n:while gone 38 102 1
n:while high 12 147 -120
n:while kill -24 -72 0
n:while me 118 -80 56
n:while near 71 0 40
n:while not -133 120 -60
n:while number -26 177 -107
n:while past 52 110 -80
n:while soon 15 -105 100
n:while they 128 -9 10
n:withdrawal not 0 76 -33
n:withdrawal quit 0 145 -32
n:wound again 123 60 29
n:wound fiction 98 -9 24
n:wound laugh 90 -1 21
n:wound leave 113 -31 51
n:wound me 161 42 -11
n:wound not 6 133 -102
o:^ a la -10 122 -13
o:^ a me 101 -43 71
o:^ a que -69 -90 0
o:^ abuse me -83 -77 -39
o:^ abuse say -27 -93 0
o:^ ask me 111 96 -7
o:^ black missed -3 84 -28
o:^ blade is 2 165 -78
o:^ body high 82 -1 35
o:^ casi me -100 -42 0
o:^ count pills -80 -26 0
o:^ crave are 0 105 -13
o:^ crave de 0 -89 7
o:^ crave not -2 -87 -8
o:^ crave pickl -21 -112 0
o:^ cre que 106 0 103
o:^ cut off 0 93 -36
o:^ dealer dealer 0 117 -13
o:^ dealer is 57 80 19
o:^ did drug 0 135 -25
o:^ dij que 89 0 24
o:^ drank a 24 -8 91
o:^ drank soon 0 65 -80
o:^ drink de -31 -86 0
o:^ drug at -5 86 -9
o:^ el abuse -5 90 -56
o:^ el dealer 0 96 -40
o:^ el plan 149 -7 43
o:^ el recent 184 -45 128
o:^ el train -91 -27 0
o:^ el voices 0 81 -38
o:^ empec con 0 102 -11
o:^ en la -93 -85 4
o:^ esper que 97 0 22
o:^ este es 99 -2 39
o:^ estoy a -9 146 -60
o:^ estoy debaj 105 0 100
o:^ estoy en 103 28 63
o:^ fiction did 112 0 78
o:^ forgive kill 92 0 25
o:^ fun take 0 81 -43
o:^ give_away me 31 87 -85
o:^ give_away the 118 -34 35
o:^ got me -72 -122 0
o:^ harm harm 81 0 4
o:^ hic una 106 -6 39
o:^ hide the 24 86 -16
o:^ high at -1 196 -32
o:^ home the 93 -1 13
o:^ idea of 131 -27 38
o:^ if the 123 -1 38
o:^ jealous of 89 -7 40
o:^ kill la -1 150 -59
o:^ kill on -1 184 -99
o:^ kin is 88 -15 100
o:^ la drug -74 -171 14
o:^ la pills -83 -3 -37
o:^ la program 113 -1 36
o:^ la rope 150 -1 54
o:^ la voices 160 -46 86
o:^ let the 189 0 85
o:^ llev while 103 0 103
o:^ lo soon 127 0 116
o:^ long wound 111 -1 45
o:^ look up 103 0 22
o:^ made a 135 -5 46
o:^ me a 58 -25 83
o:^ me acab 104 0 74
o:^ me ask -87 -186 102
o:^ me baj 99 51 43
o:^ me body -21 115 -191
o:^ me bought 63 162 -82
o:^ me breath -9 80 -93
o:^ me coped -87 -105 -64
o:^ me crave -28 -127 -17
o:^ me cut 146 -131 154
o:^ me di 49 122 -53
o:^ me die -121 39 -67
o:^ me do -178 1 -155
o:^ me drank 75 127 -128
o:^ me drink -8 113 -25
o:^ me drug -35 -115 44
o:^ me envi 122 0 76
o:^ me errand -227 16 -37
o:^ me feel 163 -27 46
o:^ me food 41 224 -4
o:^ me friend 129 -171 111
o:^ me fun -87 -61 3
o:^ me god 85 6 25
o:^ me hit 14 -99 52
o:^ me home -97 -50 -21
o:^ me keep 61 92 -45
o:^ me kids -44 -93 188
o:^ me kin -2 39 -86
o:^ me left 91 19 11
o:^ me mat -85 -36 0
o:^ me missed -156 -188 -6
o:^ me need -26 -30 -85
o:^ me not -674 -477 61
o:^ me partner 272 249 69
o:^ me past -64 -164 -19
o:^ me quit 60 107 29
o:^ me relapse -86 -27 -49
o:^ me resist 30 94 -33
o:^ me sick 23 97 -80
o:^ me sient -72 -87 -23
o:^ me sober 0 104 -68
o:^ me soon 264 40 195
o:^ me stood 111 0 49
o:^ me sud 0 82 -52
o:^ me thing -136 -93 0
o:^ me tien 224 33 84
o:^ me tired_work -162 85 -106
o:^ me too_much 0 92 -39
o:^ me trade 119 2 37
o:^ me use 7 160 41
o:^ me wanna 84 0 42
o:^ me wish 163 0 83
o:^ me wnat 87 0 58
o:^ me would -125 -6 -59
o:^ missed count 80 0 46
o:^ necesit algo 0 61 -113
o:^ new past 98 -3 29
o:^ not ask -7 41 -80
o:^ not crave -20 -82 0
o:^ not el -1 107 -30
o:^ not errand 161 50 8
o:^ not forgive -28 -20 89
o:^ not get -85 -62 0
o:^ not idea -155 -8 -35
o:^ not me -141 -58 -4
o:^ not merezc 0 89 -62
o:^ not not -82 -42 -33
o:^ not reason 81 -14 44
o:^ not resist 151 85 89
o:^ not save 95 21 3
o:^ not se -86 1 -53
o:^ not see 102 0 44
o:^ not take 118 12 9
o:^ not talk 117 0 28
o:^ not teng -128 -85 -9
o:^ now abri 95 0 78
o:^ now cobr 0 102 -41
o:^ now coped -6 92 -37
o:^ now escogi 82 0 70
o:^ now estoy -87 -34 -33
o:^ now give_away 93 -13 44
o:^ now me -276 -268 -18
o:^ now they 175 157 -35
o:^ number while 59 -156 91
o:^ ojal me 147 0 76
o:^ one for 0 99 -60
o:^ only una 0 101 -53
o:^ past ask -2 -82 27
o:^ past me -36 -83 17
o:^ past the 92 -35 30
o:^ pick the 113 0 22
o:^ pick up -120 -97 -28
o:^ plan to 133 96 -19
o:^ pour me -66 -131 0
o:^ prob el 0 86 -4
o:^ put me 82 -1 44
o:^ que se 110 0 20
o:^ quit me 31 148 -54
o:^ quit the -1 98 -32
o:^ recent program 88 0 44
o:^ relapse con 0 91 -41
o:^ relapse me -28 92 -31
o:^ rent give_away 80 0 53
o:^ rode the -2 95 -45
o:^ sat at 84 0 43
o:^ se me -208 -80 -70
o:^ secret me 30 122 -62
o:^ si me 138 -3 83
o:^ sick sick 0 84 -66
o:^ soon a 122 157 -87
o:^ soon camin 10 90 -23
o:^ soon make 55 0 81
o:^ soon not -88 -23 -26
o:^ soon to 90 168 -74
o:^ soy job -55 -109 0
o:^ soy un 117 82 42
o:^ take a -81 -33 12
o:^ take drink 98 -6 109
o:^ take me -37 28 -89
o:^ take number 99 4 29
o:^ take overdose 120 0 42
o:^ take the -132 1 12
o:^ take two -88 7 -25
o:^ taken recent 87 0 76
o:^ teng el 53 95 -31
o:^ teng que -99 -56 3
o:^ teng un -88 -2 -58
o:^ thanks por 111 -18 41
o:^ that was 82 19 21
o:^ the abuse 0 187 -91
o:^ the crave 15 178 -79
o:^ the dealer 2 -102 36
o:^ the drink -7 164 -86
o:^ the food 0 93 -10
o:^ the fun -88 -68 -9
o:^ the high_place 88 35 32
o:^ the home 8 80 -75
o:^ the monkey 0 90 -69
o:^ the pills 41 0 123
o:^ the plan 170 -3 32
o:^ the recent -83 -54 -5
o:^ the rope 129 6 93
o:^ the thing -62 -128 18
o:^ the train 75 -2 81
o:^ the voices 69 80 -48
o:^ there a 110 27 58
o:^ they high -32 -83 0
o:^ they is 70 -8 89
o:^ they make -3 42 -93
o:^ they mand -38 81 -19
o:^ they money 0 51 -89
o:^ they not -13 -33 81
o:^ they pregunt 106 0 51
o:^ they secret 90 26 13
o:^ they soon 132 56 75
o:^ they take 98 -14 40
o:^ they use -27 -94 37
o:^ this is 94 -17 50
o:^ this weather -85 -29 0
o:^ tir la -17 -105 0
o:^ tired with -9 81 -49
o:^ todavi not 33 -1 132
o:^ toy high 0 191 -27
o:^ traig al 0 84 -51
o:^ turn kill -2 85 -21
o:^ unblock they 0 87 -73
o:^ use again 0 119 -25
o:^ want to 95 -80 46
o:^ while number -8 205 -69
o:^ wrote me 81 -3 14
o:^ wrote the 92 -4 27
o:^ you all -86 91 -109
o:a compr $ 0 82 -54
o:a drink $ -16 107 -103
o:a drug $ 102 61 120
o:a fiction $ 51 116 -45
o:a la home 24 195 -117
o:a la program -106 -10 -21
o:a la school -54 -84 38
o:a leave suci 0 83 -46
o:a los fun 91 45 -16
o:a me kin 105 39 82
o:a me number 85 0 51
o:a me partner 96 -19 -50
o:a not $ -24 80 -20
o:a person $ 204 7 48
o:a pills in 0 16 -89
o:a program of 112 0 9
o:a safe $ 93 -1 8
o:a soon de -7 117 -25
o:a use now 44 1 92
o:a ver si 104 1 48
o:a way missed 71 0 80
o:abri la door 93 0 40
o:abuse and me 48 1 85
o:abuse de me 17 135 -104
o:abuse me in 35 97 -82
o:abuse say me -32 -88 1
o:acab de viol 81 0 48
o:acer not clothes 0 85 -28
o:again a not 0 108 -26
o:again again $ -99 48 -47
o:again again they -53 -80 0
o:again forgive $ 0 112 -64
o:again not ask 0 79 -90
o:al de la 89 -15 40
o:al fun $ -26 152 -81
o:al kids y 98 0 38
o:all fine $ -123 -94 0
o:all los while -56 -83 10
o:all me ask -12 85 -52
o:all of they 47 85 12
o:an hour $ -69 -83 0
o:an hour past 127 0 87
o:an number ball 0 87 -71
o:an old friend 0 129 -39
o:and abuse me 0 93 -45
o:and for past 86 -30 35
o:and it been -91 -60 0
o:and it is -1 90 -65
o:and it not 110 103 -32
o:and me ask 171 44 16
o:and me errand -20 -92 46
o:and me kin -65 -140 39
o:and me not 195 139 143
o:and me said 86 28 -14
o:and me was -104 -51 -37
o:and now me 171 -32 118
o:and put on 87 0 8
o:and the fun 83 -3 16
o:and they breath 87 0 38
o:and this recent -32 -93 0
o:and want to 122 0 12
o:anda drank again -49 -90 0
o:ando high $ 0 100 -13
o:are in me 34 10 80
o:are on the 168 0 72
o:as far as 113 -5 54
o:asi de clar 80 0 20
o:ask ask me -78 27 -122
o:ask becaus me 89 -3 37
o:ask for the 23 81 -8
o:ask if me -105 23 -70
o:ask lleg $ 117 1 32
o:ask lleg el -96 7 -14
o:ask make it -81 -31 -9
o:ask me ask -102 -20 -17
o:ask me have -11 107 -95
o:ask me kin 213 160 -1
o:ask me need 73 0 83
o:ask me not -70 -18 -80
o:ask me was 29 318 -188
o:ask the job 92 -7 6
o:ask they ask 2 113 -49
o:ask they to -74 -109 3
o:ask too_much $ -65 -80 0
o:ask voices the 0 89 -94
o:at 3am $ 150 0 41
o:at a fun 10 92 -17
o:at the dealer 0 96 -33
o:at the dmv -25 -80 0
o:at the door -47 63 -99
o:at the fiction -7 219 -22
o:at the fun 83 172 35
o:be here $ 84 -4 26
o:be here next -87 -13 0
o:be the die -91 -29 0
o:becaus me need 85 0 34
o:becaus me was -12 100 -2
o:blade en la 134 7 95
o:body has a 0 90 -60
o:body look like 110 0 49
o:body on the -22 -36 89
o:body y el 108 11 11
o:body y now 11 83 -28
o:born and me 90 -1 61
o:bought a drink 0 84 -51
o:bring it $ -9 83 -48
o:but me ask 0 71 -83
o:but me did -62 -90 0
o:by a thread -9 83 -33
o:by now if 0 46 -89
o:by the high_place -95 -36 8
o:by the recent 99 0 51
o:by the train 108 -1 32
o:came in the 136 -1 26
o:clock missed $ 52 0 81
o:cobr de again 0 95 -48
o:con all $ 84 68 -16
o:con el blade 94 64 48
o:con el drug 112 25 76
o:con eso $ 37 90 -62
o:con food $ 82 -14 28
o:con la door -11 123 -80
o:con la live 86 0 70
o:con me drink -24 -87 0
o:con me kin -183 23 -33
o:con me live 100 -1 8
o:con me partner -138 -73 1
o:coped of soon 0 90 -20
o:coped to the 7 -88 63
o:count pills for -80 -26 0
o:crave is strong 0 98 -39
o:crave number number 0 101 -11
o:crave pickl so -21 -112 0
o:cre que me 145 7 101
o:cut at the 81 -15 14
o:cut el body -90 -21 1
o:cut me body 141 12 81
o:cut up me -33 84 -96
o:da igual live 82 0 31
o:dan crave de 86 0 60
o:de home $ -7 87 -66
o:de idea en 82 45 -54
o:de la body -79 -16 -154
o:de la food -31 116 -28
o:de la fun -20 -82 2
o:de la home 196 -67 193
o:de la live 84 0 7
o:de la medicine 85 119 -23
o:de la plan 27 110 -36
o:de la que 12 82 -27
o:de los recent 85 -21 18
o:de me kids 134 -24 59
o:de me kin 35 144 -98
o:de past $ -1 80 -18
o:de regres $ 90 -3 35
o:dealer me past -18 -100 0
o:debaj de la 123 62 45
o:del food $ 0 122 -39
o:del shop $ 0 117 -49
o:despair not $ -5 -89 0
o:dic que now -26 -83 29
o:did it again 83 0 87
o:die en year 0 88 -10
o:die of me -91 -29 0
o:die por un 0 97 -49
o:die y me 109 4 12
o:diez errand $ -4 107 -14
o:difunt kids much 0 80 -59
o:do it $ 151 35 144
o:do it again 22 94 -81
o:do me sign -15 112 -97
o:do the school 103 -36 26
o:do this anymor -119 -41 0
o:door open $ -11 88 -53
o:dos while $ -25 108 -47
o:dos while not 0 152 -9
o:down in the 80 0 50
o:drank a drink 44 -23 160
o:drank again again -68 -105 -2
o:drank en la -6 85 -33
o:drank write this 0 89 -37
o:drink de la 0 147 -38
o:drink in the -79 -113 -48
o:drink not ask -46 -101 31
o:drink not taken 127 0 135
o:drink of drink 76 113 36
o:drink of pills 77 0 94
o:drink of the -69 -92 0
o:drug at a 0 131 -15
o:drug en el -8 122 -78
o:drug en la -28 109 -56
o:drug in the -21 145 -152
o:drug kill a 0 93 -19
o:drug lo que 25 -5 85
o:drug on me 0 82 -56
o:drug por la -30 -82 0
o:drug y me -8 82 -88
o:el abuse we 0 120 -12
o:el blade en 133 7 93
o:el body $ 241 0 151
o:el breath $ -99 -3 0
o:el die en 4 86 -5
o:el drink de 0 121 -68
o:el drink en 0 92 -9
o:el drink y -22 -108 -1
o:el food de 99 46 -29
o:el give_away not -13 99 -24
o:el hide de 100 24 43
o:el high_place del 92 0 46
o:el home $ -6 -91 40
o:el plan again 160 0 44
o:el program $ -17 -83 24
o:el recent $ -104 73 -79
o:el recent not 87 137 -10
o:el recent y -32 154 -168
o:el train $ -52 -83 5
o:el while $ 155 10 77
o:en el body 83 -4 15
o:en el hide 194 62 99
o:en el high_place 88 119 14
o:en el program -74 -103 -52
o:en el school 3 99 -24
o:en el thing -1 89 -54
o:en el train -103 6 -34
o:en este all 105 0 62
o:en fun $ 112 1 28
o:en kill $ -158 -10 7
o:en la acer 0 86 -38
o:en la body 250 213 -27
o:en la carniceri -81 -31 0
o:en la food 178 23 87
o:en la hand -8 110 -143
o:en la noch 87 -43 55
o:en la shop -37 -90 -11
o:en la train 86 -1 53
o:end and me 59 10 83
o:end and they 15 83 -48
o:end as a 171 16 26
o:end at number 1 83 -22
o:end here $ -14 58 -85
o:end it $ 62 -77 118
o:end la relapse 0 96 -40
o:end now me 82 0 25
o:end of me -90 -42 0
o:end the recent -82 0 -42
o:errand a la 208 -1 70
o:errand coped for 0 87 -30
o:errand del shop -1 86 -15
o:errand not me -27 -123 0
o:errand past $ 93 -14 64
o:errand to the -23 114 -36
o:es laugh $ 81 0 12
o:es par charl 0 80 -62
o:es par el -2 83 -37
o:esa que dic -37 -80 0
o:escogi el while 93 0 60
o:escrib quit el 81 0 63
o:esta en el -13 143 -135
o:esta gan $ 0 84 -54
o:estab en la -21 -80 0
o:estoy a safe 107 -2 18
o:estoy debaj de 107 0 108
o:estoy en el 97 44 54
o:estoy en la 9 -51 123
o:estoy hide en 83 0 61
o:estoy idea en -181 -6 0
o:everyth is fading 106 0 32
o:everyth on me -90 -49 -28
o:exit for the -6 99 -56
o:feel fine $ 123 -2 27
o:fell kill the -43 -103 -17
o:find me would 0 82 -96
o:find some by 0 46 -89
o:food de los 114 73 -13
o:food now $ -95 -91 2
o:for a cut -6 91 -78
o:for ask you 18 92 -20
o:for each kids 122 0 44
o:for fine $ 113 140 -27
o:for fun $ 155 -5 29
o:for it $ -49 84 -106
o:for me $ -110 -74 6
o:for me kin -80 -43 -2
o:for me partner 106 0 28
o:for ten errand 86 3 36
o:for the fun 82 -12 12
o:for the old -6 106 -56
o:for the reason 0 91 -81
o:for they $ -131 -72 19
o:forgive die forgive -91 -4 0
o:forgive estar aqui -89 -2 1
o:forgive it $ -82 -64 0
o:forgive kill not 90 0 6
o:forgive live $ -98 -2 2
o:fot del food 0 122 -39
o:from the food -4 80 -45
o:from the fun 17 127 -20
o:from the home 120 -12 69
o:from the medicine 50 -68 85
o:fui al fun -15 135 -73
o:fun and they -80 -32 14
o:fun con la 55 83 5
o:fun for the 96 -1 18
o:fun is the 87 0 17
o:get better_off $ -12 83 -74
o:get so high 0 89 -54
o:give_away me chair 0 100 -65
o:give_away me clothes 115 -5 48
o:give_away me fiction 89 -1 50
o:give_away me kin 80 0 13
o:give_away shop june 80 0 53
o:go find some 0 46 -89
o:gone now $ 71 98 23
o:goodbye a me -80 -19 6
o:goodbye for everyth 109 0 21
o:goodbye go find 0 46 -89
o:goodbye last_time $ 90 -2 27
o:got arrest for -7 113 -40
o:got into me 101 53 27
o:got it $ -18 -81 0
o:got it all 126 0 74
o:gun in me 87 0 55
o:habi cont $ 0 93 -31
o:habl con all 0 88 -33
o:had a cooler 0 91 -40
o:half a drink 10 96 -28
o:harm me me -178 -64 0
o:have it $ -61 -132 27
o:have so too_much -89 -21 0
o:help errand $ -8 119 -41
o:help help $ 24 128 -33
o:here next while -87 -13 0
o:hide in me -80 -49 -3
o:hide in the -106 -72 14
o:high at the -1 175 -20
o:high_place now $ -89 -52 28
o:hit me kin 123 -6 104
o:idea en kill -94 -9 25
o:idea en la -3 35 -83
o:idea me got 87 1 68
o:idea of jump 80 0 15
o:idea of you -179 -65 0
o:idea soon kill 91 0 9
o:if a errand 85 0 24
o:if me not 114 24 20
o:if there was 84 0 41
o:if this keep 0 46 -89
o:in me abuse 15 -26 140
o:in me body 16 85 -244
o:in me home 106 0 70
o:in number $ -4 98 -36
o:in program now -7 83 -49
o:in that program 0 83 -57
o:in the errand 93 -26 34
o:in the fiction -105 -88 -9
o:in the friend 0 89 -59
o:in the lockbox -60 -89 0
o:in the near -96 -33 4
o:in the next 123 22 0
o:in the program -57 -89 -17
o:in the thing 52 160 -92
o:in the tub 117 0 75
o:ipa while the 0 89 -27
o:is at me 107 0 73
o:is drank again -42 -84 0
o:is end $ 34 143 -31
o:is fading $ 117 -12 84
o:is in me 122 5 39
o:is in the 10 84 -41
o:is missed $ -12 95 -60
o:is on the 82 -28 83
o:is plan $ -24 160 -82
o:is the only 158 0 36
o:it again $ 58 94 -72
o:it in program 0 85 -24
o:it kill me -10 93 -45
o:it left $ -34 -98 0
o:it not even 87 22 35
o:it not for 65 115 -6
o:it on me 11 102 8
o:it past $ 8 134 -58
o:it soon $ 128 22 23
o:it soon to 0 81 -104
o:it up to 94 0 60
o:it was me 44 130 -48
o:it was not 41 -84 59
o:it with me -58 -108 0
o:jealous of the 100 0 40
o:job sent me 0 109 -21
o:journal tired with 0 89 -49
o:keep me here 96 0 59
o:keep up $ 0 46 -89
o:kids got into 83 -25 69
o:kids me cont 0 121 -54
o:kids not me -97 -80 4
o:kids se take 85 -9 92
o:kids secret me -13 101 -58
o:kids sleep $ 0 89 -27
o:kids tien fading -83 -9 0
o:kill a high_place -99 -12 0
o:kill a me 108 0 36
o:kill kill a -99 -12 0
o:kill la leave 0 161 -81
o:kill on by 0 189 -99
o:kill the program -1 87 -49
o:kin dic que -84 -42 -20
o:kin en el 90 49 54
o:kin me vendi 0 103 -48
o:kin past to 0 196 -50
o:la acer not 0 85 -28
o:la again while 85 6 76
o:la alberc $ 83 -2 25
o:la ask number 98 -1 62
o:la blade $ 67 88 -40
o:la body $ 8 41 -163
o:la body con -23 -68 98
o:la body de -86 17 -52
o:la body y 143 119 25
o:la door $ 75 110 -80
o:la door par -81 -16 0
o:la drug de -23 -94 -6
o:la drug del -89 -114 0
o:la drug y 87 7 83
o:la errand de 20 -10 86
o:la food $ 101 86 45
o:la health_small $ -37 -92 0
o:la home con 132 -7 68
o:la leave $ 0 151 -61
o:la medicine el -2 89 -14
o:la medicine la -6 80 -21
o:la medicine que 85 -18 37
o:la plan $ -8 84 -42
o:la program de 100 -13 43
o:la relapse $ 0 115 -36
o:la rope del 164 0 73
o:la shop $ -35 81 -32
o:la weather $ 148 -8 57
o:las body $ 96 0 74
o:laugh not laugh 140 0 27
o:leave suci $ 0 83 -46
o:left me medicine 0 134 -40
o:like to be 80 0 58
o:like to now 0 82 -96
o:lleg a home -48 -80 0
o:lleg a la 11 165 -78
o:llev a la -36 -92 3
o:lo habi cont 0 93 -31
o:lo que dij -135 -37 0
o:lo soon a 125 6 88
o:log kill for 86 0 53
o:long wound in 104 0 42
o:look at me -82 -28 -2
o:look like a 105 -3 50
o:look up ask 85 0 23
o:los clothes $ -106 -59 -32
o:los difunt kids 0 80 -59
o:los forgive $ 85 0 32
o:made a program 110 -15 41
o:make it to 84 73 -70
o:make me fun 81 -10 35
o:mand la fot -16 105 -31
o:me a las 0 85 -29
o:me abuse a -2 54 -83
o:me abuse de -33 -112 -5
o:me acab de 110 16 62
o:me acuerd de -8 83 -62
o:me animal $ -89 -41 0
o:me ask ask 105 -52 69
o:me ask the 118 -64 125
o:me ask voices 81 90 -42
o:me at the 106 18 51
o:me be certain 16 97 -52
o:me bodi ask 80 0 102
o:me body $ -150 -5 -55
o:me body and -1 -32 -103
o:me body are -140 -94 -3
o:me body has 7 100 -71
o:me body is -1 199 -79
o:me body look 102 0 48
o:me body on -21 -36 89
o:me body wound 122 0 25
o:me busqu $ 62 0 85
o:me cans de -21 80 -79
o:me certain it 86 24 55
o:me chair to 0 100 -65
o:me chang me -28 -80 23
o:me clothes $ 108 -24 58
o:me clothes on 13 82 -50
o:me come home -89 -44 0
o:me coped me 10 121 -41
o:me crave for -16 -98 0
o:me cut el -129 -33 1
o:me cut la -102 -5 -20
o:me cut me 175 -16 85
o:me da fear -26 80 -88
o:me da igual 82 30 6
o:me dan crave 86 0 60
o:me did not -70 -127 0
o:me die kin -21 146 -67
o:me die por -15 83 -58
o:me die soon 88 -2 33
o:me do it 131 104 -67
o:me do not -100 -63 -5
o:me door $ 82 -15 68
o:me doy de -15 55 -85
o:me drug $ 64 -80 59
o:me eche una -46 -111 0
o:me eche unos 0 83 -56
o:me errand $ 79 -199 77
o:me errand not -39 -92 -75
o:me esta gan 0 123 -134
o:me esta kill -111 -13 0
o:me estoy yend 45 0 91
o:me fell in 126 0 66
o:me find me -27 46 -96
o:me fine $ -24 -81 17
o:me friend only 49 98 -26
o:me friend y -16 90 -37
o:me fun $ -91 -39 10
o:me girl $ 120 0 38
o:me give_away $ -3 137 -101
o:me go $ 85 0 59
o:me goodbye go 0 46 -89
o:me got the -90 -47 27
o:me had a 28 133 -27
o:me had to -37 -118 19
o:me hand $ -74 -110 2
o:me hand at 89 14 23
o:me have $ 0 103 -87
o:me have been 162 12 87
o:me have me 56 -33 103
o:me have not -149 80 -148
o:me have so -89 -21 0
o:me have to -116 -24 -21
o:me here for -43 -80 0
o:me hit $ -1 -43 129
o:me hit me 81 1 39
o:me home $ 88 -31 14
o:me home me 87 -19 61
o:me idea it -93 -57 28
o:me idea of -85 -30 0
o:me in me 9 -31 82
o:me in the 232 114 75
o:me jump kill 84 -11 29
o:me kids $ 69 86 25
o:me kids drank 54 -8 131
o:me kids is 102 16 27
o:me kids me -69 113 -116
o:me kids not -123 -132 17
o:me kids secret -13 101 -58
o:me kill $ 151 -1 36
o:me kin $ 18 88 -41
o:me kin abuse 0 92 -56
o:me kin and -80 -28 -11
o:me kin ask 26 -83 -12
o:me kin breath 104 0 38
o:me kin dic -84 -42 -20
o:me kin did 43 128 -41
o:me kin en 81 36 63
o:me kin esta 62 -91 46
o:me kin me -12 171 -105
o:me kin par -100 -29 3
o:me kin past -39 121 -45
o:me kin que 90 99 -43
o:me kin they 24 -116 43
o:me kin y -192 -98 -3
o:me las take 72 15 95
o:me left a 85 -1 26
o:me live $ -123 -47 14
o:me made sure 17 97 -11
o:me mat ask 81 -4 24
o:me me certain -83 -41 3
o:me me say 85 0 19
o:me medicine drink 57 5 126
o:me medicine in 42 89 27
o:me medicine medicine -23 90 -62
o:me mism $ 111 -24 70
o:me missed $ 30 111 24
o:me missed a -96 -131 0
o:me missed for 54 140 -76
o:me missed of 81 31 7
o:me money and 0 107 -38
o:me nombr de 0 118 -53
o:me not certain 114 6 31
o:me not end 83 41 4
o:me not even -35 -97 -14
o:me not go 16 13 -80
o:me not have -99 -112 72
o:me not longer -121 -5 7
o:me not me 120 22 34
o:me not open -44 -95 -29
o:me not secret 10 85 -67
o:me not soon -161 -7 -66
o:me not stand 49 0 97
o:me not wanna -96 12 -6
o:me not worth 0 121 -61
o:me only not 104 -2 28
o:me own body 137 32 56
o:me partner $ -123 22 -93
o:me partner cre 0 116 -54
o:me partner dealer -21 -88 -9
o:me partner esta 113 12 77
o:me partner hit -40 79 -158
o:me partner is 149 -9 124
o:me partner me 60 261 -197
o:me partner partner 0 101 -45
o:me partner sick 53 0 96
o:me past $ 68 -105 62
o:me patin $ -36 -101 0
o:me pick up 0 73 -80
o:me plan de -85 -17 0
o:me quem con 0 158 -150
o:me rage monday -36 -90 0
o:me rage this 0 53 -85
o:me recent drink -37 -115 -1
o:me recent medicine 0 100 -39
o:me sal la 83 -1 51
o:me secret the 94 40 20
o:me secret they -155 -83 -5
o:me sign me -25 71 -97
o:me soon $ -4 120 -69
o:me soon a -82 -33 -120
o:me soon to 189 83 75
o:me sorry_shame to 24 84 -40
o:me stood on 111 0 49
o:me take all 121 0 87
o:me take home -33 136 -96
o:me take la -125 -80 -3
o:me take las 9 134 -112
o:me take me -97 -36 -68
o:me take the 79 -52 108
o:me thing and -7 135 -65
o:me thing errand 81 -16 9
o:me tired_work $ 100 -2 -14
o:me use fine 0 120 -36
o:me use la 4 -96 34
o:me va a -87 34 -33
o:me want it 36 74 -81
o:me want number 102 0 23
o:me want to -35 -94 89
o:me was abuse 0 201 -126
o:me was littl 0 71 -80
o:me was number 0 98 -38
o:me was only 200 -22 141
o:me was the -101 -93 20
o:me way to 20 82 -16
o:me with cigarett 0 87 -31
o:me wnat to 87 0 58
o:medicine make me -23 -111 20
o:medicine y me -57 -101 0
o:medicine y now 0 81 -14
o:miss_me me errand -5 -118 0
o:miss_me me medicine 0 112 -61
o:missed count of 89 0 61
o:missed for fine 152 140 12
o:missed la errand 137 25 82
o:missed of me -88 -79 6
o:missed the medicine -5 127 -41
o:money pills a 0 51 -89
o:name and me 0 102 -45
o:need a new 162 50 22
o:need to choos 83 0 32
o:nombr de la 0 118 -53
o:not and it -94 12 -29
o:not answer me 43 -10 100
o:not ask $ -95 -72 -23
o:not ask if 8 101 -90
o:not ask they -21 -112 23
o:not be here -82 -37 45
o:not despair $ -71 -86 0
o:not do this -123 8 -27
o:not el food 0 84 -8
o:not end $ 31 -6 80
o:not errand a 173 -1 57
o:not es laugh 88 0 25
o:not es par 13 173 -94
o:not estoy a 117 0 18
o:not estoy safe 108 0 31
o:not forgive die -147 -22 0
o:not forgive que 82 1 0
o:not harm $ 110 0 25
o:not laugh $ 248 88 -14
o:not let me 92 42 13
o:not lo habi 0 137 -61
o:not me acuerd 6 102 -71
o:not me busqu 105 0 133
o:not me dej 93 64 27
o:not me forgive -201 -33 -14
o:not me medicine -2 -97 -2
o:not me not -213 -122 6
o:not me soon -154 -122 3
o:not open $ -47 -81 0
o:not plan on 117 81 -15
o:not problem $ -16 -81 0
o:not reason to 89 0 44
o:not resist $ 34 144 -87
o:not resist habl 92 0 85
o:not save me 95 21 3
o:not se lo -10 74 -84
o:not sirv par 0 78 -92
o:not sleep $ -7 121 -78
o:not soon to -95 -10 -90
o:not teng despair 0 89 -50
o:not tired_work $ 82 -15 99
o:not want to -316 -67 -83
o:not work $ 26 109 -39
o:not worth the 0 121 -61
o:now abri la 93 37 -9
o:now escogi el 101 0 74
o:now if this 0 46 -89
o:now me cans -8 92 -82
o:now not $ -32 -83 -9
o:now not la -51 -90 0
o:now not live 0 75 -81
o:now not me 76 81 -6
o:now not resist -126 -3 -51
o:now not soon 151 -21 81
o:now teng el 67 21 83
o:number errand $ 31 224 -34
o:number help errand -8 93 -9
o:number number $ -1 101 -53
o:number while gone 36 90 1
o:number while not -9 -133 45
o:of a home 0 83 -12
o:of be fine 0 74 -105
o:of drink at 0 82 -16
o:of live $ 92 0 27
o:of me $ -9 -32 116
o:of me body -88 -79 12
o:of me kids 15 142 -85
o:of they they 5 64 -87
o:old neighborhood $ 0 114 -56
o:on me body -20 -29 141
o:on me own 1 134 -102
o:on me thing 148 21 20
o:on number $ 130 -3 62
o:on recent and 16 64 -91
o:on the errand -21 107 -82
o:on the home 155 12 59
o:on the other 153 -4 92
o:on the relapse 92 39 28
o:on the thing 9 203 -138
o:on the train -36 -81 54
o:on they $ 109 3 30
o:on time and -90 -37 0
o:one for the 3 106 -52
o:one in the 196 -11 113
o:open it $ 1 -87 -15
o:other thing $ 0 83 -68
o:par charl $ 0 80 -62
o:part of me 164 4 114
o:partner cre que 0 116 -54
o:partner hit me -36 48 -120
o:partner is at 85 0 43
o:partner me abuse 0 82 -51
o:partner sick use 53 0 96
o:past ask me -92 -62 -3
o:past de que 80 -17 37
o:past light missed 0 95 -42
o:past quit me -91 -65 -6
o:past so me 44 -17 87
o:past the high_place 88 0 28
o:past to cut -5 81 -54
o:past to while 0 87 -14
o:pick up me -53 -128 -8
o:pick up recent 0 104 -32
o:pickl so strong -21 -112 0
o:pills a me 0 51 -89
o:pills are in 64 0 91
o:pills for me -128 -35 0
o:plan again $ 155 0 43
o:plan on it 0 81 -54
o:plan on me 14 86 -30
o:plan to be 86 0 48
o:por all $ 118 0 29
o:por el food 95 -13 24
o:por la high_place 131 25 -14
o:por un drug 0 85 -48
o:pour it missed 39 -5 90
o:prob el drug 0 82 -4
o:program de now 123 -3 36
o:program tired with 0 89 -49
o:program was fine 156 21 48
o:que drug lo 37 0 88
o:que el kin 0 110 -59
o:que errand sal 80 -6 34
o:que me drug 126 0 138
o:que me relapse 84 0 55
o:que not $ -6 48 -93
o:que not se 26 80 -40
o:que now not -93 -84 5
o:que se end 103 0 41
o:que veng la 99 0 41
o:quit el drink 0 132 -82
o:quit el recent 57 109 5
o:quit recent $ -10 153 19
o:quit the medicine -1 101 -52
o:rage not tired_work 27 0 91
o:reason you idea 0 91 -81
o:recent now not 80 9 76
o:recent or last_time 0 96 -29
o:recent recent $ 0 241 -138
o:recent thing on 125 0 62
o:recent to recent 0 81 -19
o:recent y now 12 88 -40
o:relapse me jurament 0 85 -15
o:relapse me relapse 0 82 -10
o:rent give_away shop 80 0 53
o:rest of me 54 132 -26
o:right now $ 46 123 -70
o:rope at the 99 0 30
o:rope del rope 90 0 52
o:sab por que 118 10 44
o:said fine $ 84 0 47
o:said me be 0 97 -68
o:sat at the 108 -1 64
o:say it me 113 0 45
o:say number errand 0 173 -21
o:say thanks you 103 7 11
o:se a que 102 71 -5
o:se lo secret -111 -4 -11
o:se me fue -94 26 -54
o:se me fueron 0 91 -56
o:se me va 98 -13 81
o:se me ven 126 0 39
o:se missed me -10 96 -42
o:se use y 80 0 30
o:secret a me 76 85 11
o:secret me partner -68 147 -88
o:secret que not -87 -30 -33
o:see you recent -51 -83 4
o:send all $ 95 0 18
o:sent me home -6 107 -15
o:shop con el 7 98 -38
o:si me soon 0 53 -93
o:sick use algo 53 0 96
o:smell it on 0 120 -98
o:so ask the 121 23 -2
o:so drink me -29 -88 -1
o:so far $ -39 83 -68
o:so fine $ 115 -2 10
o:so me missed 108 35 14
o:so me not -44 59 -154
o:so now it 90 0 82
o:so strong me -11 128 -152
o:some by now 0 46 -89
o:soon a cut 85 0 25
o:soon a errand 4 95 -66
o:soon a estar -30 -30 88
o:soon a la -8 83 -30
o:soon a ocup 97 0 99
o:soon a use 88 8 109
o:soon all $ -107 -54 0
o:soon ask me -86 -56 12
o:soon be on 85 0 24
o:soon be the -86 -21 -64
o:soon en camin -19 -102 0
o:soon end it 89 -7 93
o:soon number $ -90 -34 0
o:soon recent $ 127 -15 79
o:soon to be -72 83 -107
o:soon to cut 103 0 52
o:soon to home -105 -75 0
o:soon to the 40 113 -113
o:sorry_shame to report 0 106 -45
o:stood on the 111 0 49
o:strong now $ 205 140 -44
o:take a too_much 107 -6 71
o:take home $ 0 101 -65
o:take las pills 11 132 -106
o:take me kids 12 93 -123
o:take me medicine -126 50 -148
o:take me money 0 138 -42
o:take number of 99 0 44
o:take overdose $ 119 0 42
o:take the exit -6 99 -56
o:take the long -118 -41 8
o:take the rest 80 0 86
o:take two pills -88 -32 0
o:taken recent $ -80 -50 -45
o:taken recent me 84 26 62
o:talk soon it -18 96 -33
o:talk to me 65 84 -25
o:ten errand $ 94 -18 38
o:teng de la 0 98 -71
o:teng en la 20 104 -96
o:teng fear de 102 0 98
o:teng la drug 0 44 -100
o:teng plan $ 109 0 27
o:thanks por all 98 0 40
o:thanks por el 101 -4 24
o:that all ask 81 0 26
o:that ask it 54 98 -26
o:that goe me -82 -21 0
o:that was the 102 -5 64
o:the abuse said 0 92 -23
o:the ask soon 81 -2 2
o:the blade $ 100 76 0
o:the box of 0 108 -27
o:the certain answer 85 0 32
o:the crave is 0 226 -106
o:the crave to 85 -8 77
o:the dealer ask 30 -83 26
o:the die of -91 -29 0
o:the door $ 141 62 21
o:the drug $ -17 14 -110
o:the drug in -17 87 -48
o:the errand coped 12 80 -22
o:the errand to -11 95 -46
o:the exit for -6 99 -56
o:the fiction $ 15 178 -7
o:the food $ 85 72 1
o:the fun in -40 129 -70
o:the health_small me 113 30 22
o:the high_place $ 122 -8 30
o:the high_place high_place 125 -11 72
o:the high_place now -84 -52 3
o:the high_place of 3 59 -101
o:the high_place on 132 -1 48
o:the home $ 45 -101 95
o:the kids sleep -28 80 -27
o:the kind of -9 114 -34
o:the long way -118 -41 8
o:the medicine so -21 -90 0
o:the nerv to 86 0 60
o:the next live 85 0 7
o:the old neighborhood 0 114 -56
o:the only one 82 -4 36
o:the other thing 120 83 2
o:the packag shop 0 130 -28
o:the plan is 170 -3 32
o:the program $ 78 167 -56
o:the reason you 0 91 -81
o:the recent $ 137 5 68
o:the recent program -105 -71 -1
o:the recent thing 130 0 68
o:the relapse and 0 82 -73
o:the rest of 58 125 -15
o:the road $ 40 99 -41
o:the school $ 105 29 -12
o:the shop and -7 114 -98
o:the shop for -5 120 -38
o:the thing ask 1 82 -24
o:the thing dealer -10 -85 0
o:the thing with -1 144 -70
o:the train and -4 -80 53
o:there a drink -45 57 -105
o:they ask fiction 114 0 37
o:they bring it -1 83 -48
o:they dealer they 0 84 -68
o:they did $ -64 -108 8
o:they fading $ 0 48 -94
o:they got me 79 0 87
o:they has the 12 109 -86
o:they high me -29 -83 0
o:they in a 81 50 39
o:they in the 189 7 126
o:they mand la -27 103 -44
o:they money pills 0 51 -89
o:they pregunt al 106 0 51
o:they secret a 88 76 19
o:they secret me -49 -102 0
o:they soon a 20 -50 90
o:thing and take 0 106 -61
o:thing ask me 0 82 -25
o:thing in the -59 -82 14
o:thing on me 116 -1 59
o:thing with me -20 142 -79
o:this close $ 0 138 -71
o:this crave $ 0 87 -58
o:this keep up 0 46 -89
o:this recent $ 94 47 41
o:this thing $ -23 -87 5
o:this time $ 146 -15 68
o:tien fading $ -83 -9 0
o:time this while 104 19 16
o:tired with hope 0 89 -49
o:tired with journal 0 89 -49
o:tired with program 0 93 -53
o:tired_work end at 1 83 -22
o:to be $ 6 81 -96
o:to be die 134 0 35
o:to choos $ 83 0 32
o:to die $ -146 -22 9
o:to do it 85 25 124
o:to fun the -3 82 -32
o:to get high 23 84 -34
o:to get me -15 -85 0
o:to get so 0 89 -54
o:to harm me -87 -78 20
o:to home $ -81 -64 -6
o:to make me 82 7 8
o:to me die 11 82 -22
o:to me partner -82 -7 -16
o:to now $ 0 82 -96
o:to see me -101 -11 0
o:to sleep $ 2 80 -88
o:to the fun -80 33 -60
o:to the recent 87 -2 18
o:to the shop -12 86 -71
o:too_much la noch -111 17 -47
o:tres while $ -2 90 -16
o:tri to get 98 5 68
o:tri to kill -80 -8 1
o:tri to make 85 0 35
o:twice now $ 135 0 52
o:two past past -4 106 -55
o:two pills for -88 -32 0
o:un train $ 23 88 -66
o:una de me 83 0 75
o:una drink not 88 48 63
o:up a drug 92 -1 59
o:up they did -56 -101 2
o:up to the 101 0 61
o:use again again 0 115 -24
o:use at the -1 93 -53
o:use fine high 0 82 -27
o:use now teng 35 1 85
o:use number $ -1 -84 0
o:va a kill -93 -66 4
o:va a leave 62 83 6
o:vien en camin 0 86 -31
o:want it $ -7 164 -102
o:want to ask -121 -51 -6
o:want to be 84 28 30
o:want to cut 114 0 21
o:want to get -95 -2 -58
o:want to harm -85 -23 5
o:want to kill 167 -6 33
o:want to live -126 -23 3
o:was abuse at 0 133 -32
o:was number $ 0 93 -15
o:was the recent 137 0 74
o:was tired $ 0 84 -30
o:we abuse a 0 94 -18
o:we in the 10 106 -87
o:while not la 0 83 -33
o:while number $ 58 80 -25
o:while number again 0 133 -55
o:while number not -11 85 -32
o:while sober $ -2 95 -9
o:while the kids 4 80 -27
o:with a drink 0 95 -37
o:with a drug 97 -31 106
o:with journal tired 0 89 -49
o:with me kids -81 137 -79
o:with me kin -62 -173 5
o:with program tired 0 89 -49
o:would like to 82 79 -21
o:write this $ 23 89 -31
o:wrote the goodbye 148 0 51
o:y all $ -112 -12 -20
o:y dic que 135 0 92
o:y me dio 96 18 16
o:y me estoy 53 0 92
o:y me los 0 134 -81
o:y not es 26 93 -9
o:y not me -109 -112 -38
o:y not sient 89 0 118
o:y not vuelv 40 0 82
o:y now $ -109 -178 3
o:y now me 86 96 3
o:y now not -101 64 -107
o:y now teng -108 -81 5
o:y por end 98 0 59
o:y se fue -29 -85 2
o:y se lo -88 -14 28
o:y sig igual -4 88 -55
o:y soon el 0 92 -45
o:you ask ask -9 136 -98
o:you ask me -81 -53 -3
o:you idea $ 18 91 -71
o:you recent $ -90 -114 0
o:youll need a 163 0 38
p:abuse again -29 -51 83
p:abuse all -54 95 -63
p:abuse ask -65 90 -159
p:abuse door 40 -91 58
p:abuse drink -36 -192 0
p:abuse drug -30 -90 -14
p:abuse fun -14 101 -68
p:abuse home 83 -8 44
p:abuse leave -67 -100 0
p:abuse me 47 362 -200
p:abuse not -46 96 -52
p:abuse past -33 274 -170
p:abuse rope 101 0 43
p:abuse secret -71 90 -79
p:abuse shop 96 3 54
p:abuse taken -1 159 -61
p:abuse we -6 235 -68
p:achieve ask 88 40 47
p:achieve crave 97 -17 39
p:achieve drink 24 94 -4
p:achieve drug 95 -20 77
p:achieve errand -95 -109 27
p:achieve fun -32 -80 2
p:achieve idea 126 0 49
p:achieve me 55 86 -55
p:achieve near -106 -91 0
p:achieve quit -7 -82 -28
p:achieve shop -92 -142 -7
p:achieve they -96 -10 -34
p:achieve train 50 -33 90
p:again all -105 -8 -87
p:again body 95 -81 95
p:again despair 50 96 -23
p:again drank -74 -91 -24
p:again drink 0 160 -76
p:again drug 19 154 -61
p:again errand -73 -57 -83
p:again fine -95 5 -12
p:again hide 94 5 72
p:again me -208 -141 -160
p:again not 176 264 -39
p:again now 66 -5 86
p:again number 39 26 101
p:again program -32 104 -40
p:again recent -85 -83 -122
p:again soon 28 -79 129
p:again take -131 -83 -3
p:again they -150 -173 -7
p:again thing -28 98 -97
p:again while 234 312 37
p:again wound 109 36 20
p:all animal 110 -11 28
p:all ask -54 150 -89
p:all better_off 31 111 -35
p:all body -118 -68 26
p:all breath -100 41 -47
p:all despair 101 39 85
p:all drug 95 24 9
p:all end 93 -68 59
p:all errand 268 -67 101
p:all fiction 154 104 8
p:all food -15 -102 28
p:all forgive 166 15 42
p:all fun 67 -126 39
p:all goodbye 211 5 106
p:all hit -89 -110 11
p:all home 99 -18 26
p:all idea 125 53 -75
p:all kill -84 -36 29
p:all last_time 112 7 25
p:all leave 190 31 111
p:all me 25 265 -36
p:all missed 132 21 78
p:all not 115 142 -71
p:all number -110 -55 -36
p:all past 83 44 -23
p:all pills 78 118 -60
p:all program -66 95 -52
p:all quit 118 59 2
p:all recent 72 152 -31
p:all soon 136 59 -17
p:all thanks 92 -3 53
p:all thing -103 -44 -52
p:all tired 19 -90 80
p:all too_much 168 69 24
p:all voices 93 9 45
p:all we 35 90 6
p:all while -187 -255 102
p:all wound -94 -41 7
p:alone fiction -86 22 -14
p:alone goodbye 22 95 -25
p:alone not 36 190 -133
p:alone soon 108 5 68
p:alone they 95 25 96
p:animal body -176 -61 2
p:animal door 113 5 33
p:animal errand -7 100 -23
p:animal fiction -31 109 -52
p:animal fine 95 84 -12
p:animal friend 94 -15 64
p:animal fun 35 139 -30
p:animal give_away 86 -9 66
p:animal kin 158 -48 55
p:animal leave -103 -99 0
p:animal medicine -33 95 -90
p:animal miss_me 86 0 20
p:animal missed -144 -142 9
p:animal not 62 186 -67
p:animal only 98 -21 25
p:animal partner -84 2 -13
p:animal recent 156 -36 78
p:animal soon 172 13 60
p:animal take -69 80 -44
p:animal they -160 -36 -71
p:ask again -157 -35 -64
p:ask all -57 -105 85
p:ask alone 130 38 53
p:ask animal 141 22 19
p:ask breath -109 -48 40
p:ask cant -106 -59 -6
p:ask cut 135 86 1
p:ask dealer 91 -55 63
p:ask die 363 -33 134
p:ask door 46 80 -10
p:ask drank -57 -97 -15
p:ask drink -73 -135 8
p:ask drug 197 -96 164
p:ask errand -146 -190 185
p:ask fiction 150 53 -2
p:ask fine 159 -53 64
p:ask food -182 -99 -18
p:ask fun 98 106 -8
p:ask gone -41 -91 52
p:ask help 139 33 134
p:ask hit -69 82 -109
p:ask home 47 344 -147
p:ask idea -88 80 -40
p:ask kids 130 33 -43
p:ask kill 135 -74 65
p:ask kin 143 62 53
p:ask last_time -83 -69 61
p:ask laugh -185 -33 0
p:ask leave 148 79 74
p:ask live 116 -14 98
p:ask me 363 197 123
p:ask medicine -62 -174 5
p:ask missed 20 103 -49
p:ask not -91 -44 -5
p:ask number -178 -37 -58
p:ask past -232 -38 -66
p:ask plan -131 -92 12
p:ask program 1 -123 177
p:ask quit 89 -64 78
p:ask recent 2 -106 165
p:ask resist 1 82 -18
p:ask rope 93 21 20
p:ask school -50 131 -43
p:ask secret 14 -92 -34
p:ask shop 27 -147 80
p:ask sleep -42 82 -68
p:ask soon -121 -101 137
p:ask strong 2 -126 62
p:ask take -28 -11 -117
p:ask taken -80 -64 -77
p:ask they 216 137 145
p:ask thing -42 -80 33
p:ask too_much -305 -91 -60
p:ask train 80 84 -10
p:ask use 17 143 -37
p:ask voices 72 125 -86
p:ask weather -144 23 -55
p:ask wound 257 40 49
p:better_off ask 78 165 -42
p:better_off die 129 -5 29
p:better_off live -101 -11 0
p:better_off me 136 145 58
p:better_off program -32 69 -93
p:blade ask 118 -9 58
p:blade body 197 25 191
p:blade cut -120 -14 0
p:blade drug -36 42 -108
p:blade fine -88 -46 3
p:blade hand 71 20 123
p:blade home 157 24 38
p:blade leave 51 -19 110
p:blade me 259 -100 327
p:blade miss_me 86 13 -34
p:blade not 193 61 113
p:blade plan -69 147 -78
p:blade school 159 -19 67
p:blade secret 119 61 -9
p:blade soon -85 -93 10
p:blade they 111 -4 43
p:blade use 89 -33 51
p:body abuse 8 -27 84
p:body again 110 84 -11
p:body ask 65 -28 147
p:body blade 117 -1 46
p:body cant -40 12 -80
p:body clothes 29 84 3
p:body die -85 -19 0
p:body drank 47 -32 80
p:body drink 21 181 -164
p:body drug 210 109 70
p:body end 105 31 -28
p:body errand -182 76 -124
p:body fine -152 -74 19
p:body fun -9 82 -116
p:body hand 74 18 86
p:body hide 132 44 121
p:body high 147 18 57
p:body hit -14 120 -69
p:body idea -34 63 -87
p:body kin 134 -2 54
p:body leave 37 71 -139
p:body medicine -51 -193 -3
p:body missed -7 103 -133
p:body near -183 -108 26
p:body not 216 240 -136
p:body only -22 23 -92
p:body past 146 41 49
p:body program 17 102 3
p:body quit -104 5 -195
p:body recent -120 -16 -131
p:body secret 123 -53 82
p:body sick -22 70 -86
p:body soon 42 -166 92
p:body they 66 -59 174
p:body too_much -122 -31 -109
p:body train 50 81 -33
p:body use -15 -110 -3
p:body wound 227 64 60
p:break door 145 -31 152
p:break errand -45 101 -121
p:break me 71 251 -48
p:break thing 8 88 -38
p:breath body 63 -54 82
p:breath coped 112 -3 5
p:breath fading 158 30 49
p:breath fine 134 -3 66
p:breath leave 103 61 -8
p:breath missed 149 59 17
p:breath not 112 -42 171
p:breath they 117 -12 84
p:cant alone 120 13 51
p:cant body 11 -67 92
p:cant breath 87 23 48
p:cant clothes -123 -120 -3
p:cant die 4 97 -14
p:cant end 77 97 -91
p:cant errand 42 104 -175
p:cant fiction -93 -25 -11
p:cant food -44 130 -32
p:cant fun -104 22 -21
p:cant idea 36 103 -179
p:cant laugh -80 -25 0
p:cant me 102 -70 305
p:cant not 91 84 -6
p:cant now -22 -142 63
p:cant quit -24 87 -115
p:cant resist 91 196 -164
p:cant they 207 4 167
p:cant thing 12 91 -5
p:certain me 64 25 92
p:clothes drink 0 145 -86
p:clothes errand -21 80 -41
p:clothes now -147 -84 -29
p:clothes recent 7 122 -57
p:coped alone 55 83 29
p:coped ask -76 186 -34
p:coped drink 0 -102 24
p:coped drug 168 -115 106
p:coped errand -131 -52 -67
p:coped food 121 -56 91
p:coped friend -23 102 -34
p:coped fun -151 -115 -18
p:coped give_away -7 80 -36
p:coped high -43 -93 0
p:coped home -59 -97 16
p:coped leave 85 -34 92
p:coped me -115 143 -197
p:coped miss_me 131 0 67
p:coped missed 177 -29 88
p:coped not 90 270 -88
p:coped only -12 -110 28
p:coped past 21 -95 34
p:coped quit 26 -108 46
p:coped shop -85 -121 -15
p:coped sober -14 -86 0
p:coped soon -97 -47 7
p:coped they -259 -181 35
p:coped too_much -67 -93 5
p:coped while 34 83 -4
p:crave cant 0 92 -61
p:crave errand -26 -87 -61
p:crave fine 49 94 10
p:crave food -45 -81 -60
p:crave health_small -13 102 -22
p:crave help -8 141 -24
p:crave high -13 -137 -13
p:crave home 33 92 -63
p:crave me 59 123 -162
p:crave not -142 37 -185
p:crave number -27 217 -70
p:crave past 19 -88 52
p:crave quit -9 95 -40
p:crave recent -111 -202 -14
p:crave sleep -18 -118 0
p:crave strong -3 264 -107
p:crave tired_work 80 -76 33
p:crave while 23 -127 87
p:cry me 84 9 24
p:cut again 200 36 80
p:cut body -37 19 112
p:cut drug -70 168 -229
p:cut errand -136 -63 0
p:cut food -151 -20 -41
p:cut gone 84 -3 88
p:cut hide 97 13 81
p:cut high 91 0 88
p:cut home 226 10 146
p:cut kids 61 95 -59
p:cut near -19 -93 25
p:cut not -49 83 -13
p:cut now 193 71 209
p:cut past 117 15 27
p:cut quit 81 -45 89
p:cut recent 94 0 133
p:cut relapse -1 113 -37
p:cut soon 28 -101 5
p:cut while 156 55 66
p:cut wound 119 20 22
p:dealer coped -46 -102 42
p:dealer end -3 130 -58
p:dealer errand -136 327 -200
p:dealer fading -6 -80 30
p:dealer give_away 13 172 -51
p:dealer me 96 44 -124
p:dealer near 32 99 -68
p:dealer not -16 -177 -27
p:dealer number -39 155 -129
p:dealer only -6 90 -34
p:dealer past -62 -195 -26
p:dealer program -18 -116 11
p:dealer they -4 209 -162
p:dealer use -20 -117 -22
p:despair errand -35 96 -36
p:despair home -83 14 -30
p:despair me -63 119 -84
p:despair not -30 66 -136
p:despair now 35 113 31
p:despair program -1 81 -46
p:despair recent -46 -91 -7
p:despair sober 0 83 -14
p:die body -231 -34 -14
p:die clothes -87 -34 1
p:die drink -11 150 -99
p:die errand 173 -35 66
p:die forgive -98 -13 14
p:die kin -71 88 -61
p:die me -241 -161 104
p:die not 91 48 8
p:die now 166 -22 37
p:die number -96 -47 2
p:die only 81 -6 63
p:die past -98 -31 -40
p:die quit 116 102 30
p:die shop 83 -10 9
p:die soon -38 -89 57
p:die they 73 -90 99
p:die too_much -93 -56 25
p:die withdrawal -4 100 -66
p:door again -93 -49 -34
p:door ask 90 -6 57
p:door errand -110 -66 4
p:door laugh -102 -9 0
p:door not 91 76 9
p:door now 5 -40 80
p:door past -54 44 -90
p:drank again -116 -139 -38
p:drank drink 333 144 398
p:drank drug 92 48 214
p:drank end 82 8 0
p:drank errand -69 -100 3
p:drank food -162 -99 -120
p:drank friend 0 86 -43
p:drank fun -37 122 -52
p:drank goodbye -14 100 -71
p:drank hit 65 -53 84
p:drank home 81 82 -2
p:drank kids 5 74 -92
p:drank kin 25 224 -15
p:drank last_time -92 -89 -32
p:drank medicine 12 -126 181
p:drank not -141 -229 -98
p:drank now -13 52 -108
p:drank overdose 281 0 112
p:drank recent -63 258 -283
p:drank secret -80 16 -63
p:drank soon -68 209 -225
p:drank they -48 -86 -72
p:drank too_much 103 -79 141
p:drink all -25 -102 -30
p:drink ask -67 -121 -62
p:drink body -20 -125 27
p:drink cant 53 37 99
p:drink door -109 -108 -53
p:drink drank -25 -110 43
p:drink drug -1 -147 220
p:drink end -8 80 -7
p:drink errand 53 190 -76
p:drink fading 99 6 19
p:drink food 2 235 -142
p:drink friend -8 139 -72
p:drink fun -148 -138 -85
p:drink goodbye -7 196 -141
p:drink help 43 80 10
p:drink hide -66 -132 -11
p:drink home 37 -102 -25
p:drink kin -67 -184 -34
p:drink me -104 -213 -67
p:drink medicine 60 81 7
p:drink miss_me -9 -106 24
p:drink missed -13 -120 35
p:drink near -27 33 -136
p:drink not 167 -96 205
p:drink now -42 -44 -96
p:drink number 27 -113 55
p:drink past -59 101 -75
p:drink pills 176 30 153
p:drink quit 136 195 27
p:drink recent -38 318 -274
p:drink shop 8 -30 83
p:drink sick -1 87 -6
p:drink soon -26 194 -125
p:drink take -22 -92 29
p:drink taken 104 3 100
p:drink they 32 -138 70
p:drink tired 40 97 -12
p:drink tired_work 13 124 -2
p:drink while -41 78 -83
p:drug again -139 -13 -117
p:drug all -68 -93 0
p:drug blade -16 60 -127
p:drug body 49 -201 59
p:drug cut -38 83 -38
p:drug die 60 -80 76
p:drug drank 38 16 108
p:drug drink 173 -31 260
p:drug end 85 9 0
p:drug errand 13 -121 49
p:drug fading 99 -3 145
p:drug fear 52 -22 84
p:drug fiction 53 -97 9
p:drug fine -111 -136 6
p:drug fun -69 75 -139
p:drug hand -70 17 -201
p:drug health_small -26 90 -104
p:drug hide -11 171 -175
p:drug high_place -123 -34 -49
p:drug hit 13 113 -29
p:drug home -161 -6 -172
p:drug kids -91 -109 -12
p:drug kin -110 -263 -51
p:drug me -211 -73 -382
p:drug missed -61 12 -100
p:drug near -93 25 -170
p:drug not 59 51 178
p:drug now 15 110 -95
p:drug number -110 -96 -54
p:drug only -47 107 -89
p:drug past 55 -97 74
p:drug past_other -15 -84 0
p:drug pills 12 86 -12
p:drug plan 1 184 -123
p:drug rage -5 -86 112
p:drug recent -95 225 -230
p:drug school -15 102 -76
p:drug shop -40 112 -23
p:drug sick 6 136 -51
p:drug sleep -11 155 -99
p:drug sober -12 82 -27
p:drug soon -140 111 -102
p:drug they 15 120 -69
p:drug tired_work 122 105 90
p:drug weather 102 64 43
p:drug while -60 175 -84
p:drug withdrawal -15 86 -59
p:end all 54 -98 60
p:end die -108 -61 7
p:end drink -5 130 -55
p:end idea 80 49 -81
p:end live 161 -2 37
p:end me 125 81 154
p:end medicine 0 94 -38
p:end now 91 -77 45
p:end partner -105 -55 -8
p:end relapse 2 81 -43
p:end soon 17 54 -96
p:end they 92 100 35
p:end too_much 16 -101 57
p:end while 73 69 -80
p:errand achieve 119 42 46
p:errand again -240 -46 -7
p:errand animal 81 -53 12
p:errand ask -20 105 -54
p:errand blade 110 -14 56
p:errand body 103 51 68
p:errand crave 114 -73 56
p:errand dealer -123 -9 -51
p:errand despair 7 83 -45
p:errand drank 198 100 118
p:errand drink 90 186 -48
p:errand drug 77 139 -9
p:errand fading 121 83 15
p:errand fiction -99 -56 -3
p:errand give_away 57 126 -42
p:errand goodbye -104 -5 -35
p:errand hide -43 109 -155
p:errand high_place 164 -49 98
p:errand home 140 138 22
p:errand idea 168 91 -108
p:errand kin -94 88 -86
p:errand leave -95 1 -25
p:errand me 98 -230 115
p:errand medicine -2 171 -73
p:errand missed -54 30 -94
p:errand near 17 119 -173
p:errand not 15 197 -82
p:errand now 90 -26 18
p:errand partner -1 80 -44
p:errand past 195 56 105
p:errand recent -216 -255 20
p:errand school 20 218 -66
p:errand secret 93 170 -153
p:errand shop -197 170 -229
p:errand soon -76 -5 -93
p:errand take -43 -53 81
p:errand they 360 196 60
p:errand too_much -42 112 -69
p:errand weather 131 -18 60
p:errand while -84 -19 -70
p:errand withdrawal 7 84 -29
p:fading breath 105 -19 37
p:fading coped 92 -1 20
p:fading despair 84 0 22
p:fading drank 0 84 -44
p:fading errand -88 -78 48
p:fading home -70 131 -146
p:fading job -17 113 -41
p:fading me 70 -74 164
p:fading miss_me 13 113 -17
p:fading missed 74 94 -35
p:fading number 61 111 -46
p:fading recent -91 18 -49
p:fading while -108 -36 -8
p:fear kids 72 90 -17
p:fear me 115 80 -97
p:fear too_much -91 -50 0
p:fiction abuse -2 122 -72
p:fiction ask 85 -63 48
p:fiction body 8 85 -13
p:fiction drink -2 103 -44
p:fiction end 105 -58 38
p:fiction fine 106 10 2
p:fiction hand -4 128 -116
p:fiction jump -80 -48 0
p:fiction kill -117 -87 3
p:fiction kin 87 -5 25
p:fiction laugh 117 19 26
p:fiction leave -86 -30 -1
p:fiction me 339 -48 98
p:fiction past_other 87 42 -3
p:fiction recent 140 -120 65
p:fine achieve 81 70 10
p:fine again 111 127 -18
p:fine all -98 -85 3
p:fine alone -89 -54 -4
p:fine ask 105 129 -17
p:fine coped 93 49 31
p:fine cut 95 2 8
p:fine die 213 7 33
p:fine drug 89 30 10
p:fine end 220 73 37
p:fine food -27 -95 9
p:fine high 11 82 -28
p:fine kin -46 -83 -5
p:fine leave -12 82 -72
p:fine live -89 11 0
p:fine me 210 345 -34
p:fine not 10 117 -119
p:fine now -155 -161 15
p:fine plan 98 -1 54
p:fine program 83 89 -42
p:fine quit 80 53 -24
p:fine recent -3 209 -101
p:fine soon 96 -12 47
p:fine they -229 -20 -63
p:fine too_much -139 -33 -5
p:fine use 42 97 2
p:fine while 81 27 -9
p:food all 8 -120 72
p:food ask 125 -29 1
p:food blade 25 113 -106
p:food body 127 -64 57
p:food breath 125 -6 69
p:food certain 81 23 24
p:food die 16 112 -19
p:food drink -42 238 -109
p:food drug 92 55 71
p:food errand 69 82 -87
p:food fine -54 -97 13
p:food forgive 139 -30 61
p:food fun -65 221 -43
p:food goodbye 38 88 -46
p:food hand 92 9 70
p:food hit 73 85 -23
p:food home -68 -147 3
p:food kin 90 16 -15
p:food live 86 -2 38
p:food me -138 31 -52
p:food missed -59 -92 49
p:food not 76 311 -127
p:food now -80 -87 56
p:food number 46 -185 46
p:food only -86 -37 -22
p:food past -47 107 -55
p:food quit -113 24 11
p:food recent 121 163 14
p:food sick 54 112 0
p:food thing -4 103 -16
p:food we 105 56 32
p:food weather 114 1 66
p:food while 94 -51 85
p:forgive all 221 -23 73
p:forgive ask -90 22 13
p:forgive breath -89 -2 1
p:forgive die -123 -66 45
p:forgive kids -98 -13 6
p:forgive kill 148 -9 36
p:forgive me 59 -55 115
p:forgive miss_me 85 41 36
p:forgive not 184 24 -1
p:forgive now 61 110 -86
p:forgive past 96 -13 25
p:forgive soon 127 -9 9
p:forgive strong -2 120 -130
p:forgive tired_work -89 -42 7
p:forgive too_much 239 26 53
p:forgive wake -109 -3 3
p:friend body 87 53 79
p:friend drank -65 -149 7
p:friend drug 49 170 -76
p:friend fun -48 -105 0
p:friend me -243 -159 -78
p:friend not 64 -46 107
p:friend only 21 109 -30
p:friend recent -48 -87 0
p:fun ask 91 169 -103
p:fun body -126 -144 91
p:fun cut -96 -29 -3
p:fun door 91 -17 33
p:fun drug 11 88 -6
p:fun fiction 143 212 -14
p:fun gone 38 105 -20
p:fun help 80 12 6
p:fun home 29 89 -108
p:fun kill -93 -37 8
p:fun me -24 178 62
p:fun medicine -2 230 -104
p:fun missed -113 121 -110
p:fun not 237 243 62
p:fun now 274 96 69
p:fun only 85 115 -66
p:fun partner -160 -8 -45
p:fun plan 82 5 38
p:fun recent 164 -54 29
p:fun secret -16 -93 1
p:fun soon 344 106 114
p:fun take 7 123 -47
p:fun they -178 -145 -38
p:fun too_much 16 113 -91
p:give_away all 91 29 19
p:give_away animal 114 14 38
p:give_away ask 36 90 -22
p:give_away clothes 29 -84 48
p:give_away die 144 -15 36
p:give_away fiction 199 1 80
p:give_away fine 87 36 5
p:give_away fun 156 -42 63
p:give_away goodbye 99 -32 41
p:give_away hand 139 -7 80
p:give_away kin 187 -33 80
p:give_away me 107 124 12
p:give_away medicine 17 211 -131
p:give_away not 119 65 52
p:give_away now -52 -80 7
p:give_away only -80 -38 0
p:give_away past 82 0 14
p:give_away recent 103 37 39
p:give_away shop 81 -37 74
p:give_away soon 133 -25 47
p:give_away they 143 -99 75
p:give_away thing 101 -80 50
p:give_away while -87 -19 1
p:give_away wound -99 -21 6
p:god coped 27 94 -20
p:god fun 25 126 -60
p:god me 309 188 161
p:god not 129 117 16
p:god now 221 64 136
p:god past -98 -44 0
p:god soon 119 77 11
p:gone all 13 88 -25
p:gone body 89 -3 98
p:gone errand 105 43 61
p:gone me 0 -49 93
p:gone not 12 149 -60
p:gone number -65 -85 -7
p:gone only -57 -92 19
p:gone past -74 -97 0
p:gone program -85 2 -45
p:goodbye animal 207 53 49
p:goodbye ask 104 -19 52
p:goodbye body -87 -27 4
p:goodbye drink -127 9 -26
p:goodbye friend -128 16 -5
p:goodbye fun 204 45 51
p:goodbye give_away 121 5 45
p:goodbye home 182 -15 70
p:goodbye last_time 94 -29 57
p:goodbye me -68 -184 180
p:goodbye not 201 80 36
p:goodbye now -55 31 -135
p:goodbye past -87 39 -18
p:goodbye program 108 -20 40
p:goodbye recent 129 -53 82
p:goodbye school -80 12 -22
p:goodbye soon -47 -100 12
p:goodbye while -75 -83 -17
p:gun ask 80 9 41
p:gun errand 171 -22 97
p:gun hand 187 0 97
p:gun me 178 3 113
p:gun medicine -71 -82 11
p:gun missed 88 19 75
p:gun while -42 23 -109
p:hand all -133 -27 -26
p:hand body -6 -46 103
p:hand drug 95 47 32
p:hand me 129 146 -76
p:hand not 74 238 -157
p:hand recent -10 -7 84
p:hand soon 84 43 10
p:hand they 218 191 -103
p:hand train -7 83 -56
p:hand while 102 47 -6
p:harm certain -93 -29 1
p:harm home 122 -15 39
p:harm me -138 -65 83
p:harm not -126 -34 66
p:harm only -115 -51 -8
p:harm secret -119 -12 -3
p:harm_them me 122 67 147
p:harm_them soon -80 -67 14
p:harm_them they 158 12 67
p:health_small abuse 22 92 -2
p:health_small ask 57 -92 70
p:health_small better_off 1 83 -21
p:health_small body -146 -69 -21
p:health_small drank -17 82 -38
p:health_small drink -6 184 -27
p:health_small food 14 94 -45
p:health_small medicine -97 -154 -4
p:health_small now -6 57 -87
p:health_small past 38 157 -62
p:health_small secret -87 112 -27
p:health_small soon -65 -127 24
p:help achieve -91 9 -12
p:help all 85 7 56
p:help home 139 -30 65
p:help leave 107 38 23
p:help me 79 -191 78
p:help not -27 113 -94
p:help now 108 -44 159
p:help number -45 64 -80
p:help past 34 -82 37
p:help program -82 -81 5
p:help recent -7 -128 35
p:help too_much 104 28 28
p:hide abuse -111 30 -82
p:hide again -11 -82 -3
p:hide all -84 -23 3
p:hide blade 97 20 42
p:hide cut 126 0 71
p:hide drug 48 -29 95
p:hide friend 146 94 35
p:hide hand -114 -47 25
p:hide high_place 88 26 43
p:hide number -81 -23 10
p:hide quit -67 -86 20
p:hide school 114 22 55
p:hide they 168 -34 34
p:hide thing 97 19 22
p:hide wound 82 -16 50
p:high breath 106 15 26
p:high drug 26 -105 120
p:high fiction -4 152 -16
p:high job -1 113 -47
p:high kin 4 109 -56
p:high live -60 -115 0
p:high me -330 -13 -306
p:high miss_me 6 137 -29
p:high missed 32 -90 77
p:high near 35 -15 89
p:high not 155 166 -74
p:high now 9 86 -178
p:high number -69 -131 -24
p:high recent -36 51 -109
p:high tired_work -19 101 -89
p:high weather 17 124 -97
p:high_place animal -104 -12 5
p:high_place door 82 29 17
p:high_place drug 105 -30 113
p:high_place errand -135 -60 -41
p:high_place food 80 36 31
p:high_place fun -178 -52 9
p:high_place home -29 124 -88
p:high_place idea 151 16 67
p:high_place kids -116 -6 3
p:high_place me 277 27 235
p:high_place missed 65 104 10
p:high_place not 100 21 36
p:high_place partner -82 -18 2
p:high_place shop 3 80 -85
p:high_place they -103 -67 17
p:hit all -72 150 -153
p:hit ask 35 87 -156
p:hit body 103 111 35
p:hit die -82 -11 0
p:hit door 94 21 87
p:hit drug -18 108 -131
p:hit friend -6 123 -63
p:hit fun -161 -47 -103
p:hit home 67 81 57
p:hit kids 124 5 80
p:hit kin 239 -10 119
p:hit me 345 34 242
p:hit not 4 79 -106
p:hit number -34 -87 4
p:hit partner 64 -42 104
p:hit recent 58 96 -27
p:hit taken -41 19 -91
p:hit they 38 99 -24
p:hit while -10 226 -187
p:home all 68 -40 91
p:home ask 175 126 0
p:home better_off 124 14 52
p:home cut 108 -12 28
p:home door 82 -60 91
p:home drink -16 168 -133
p:home errand -65 237 -127
p:home fiction -88 -66 4
p:home fine 114 -75 71
p:home food -170 -47 -29
p:home fun -204 33 -83
p:home gone 12 84 -78
p:home hand 7 -39 148
p:home help 92 17 90
p:home kin 58 -27 94
p:home laugh -94 -80 3
p:home leave -26 91 -108
p:home me 220 154 115
p:home missed 1 184 -78
p:home not 91 300 -126
p:home now -145 14 -131
p:home partner -27 -146 36
p:home program -10 48 -86
p:home quit 53 119 -45
p:home rope -111 -23 9
p:home school 91 -12 57
p:home secret 129 7 105
p:home shop 154 38 62
p:home they 217 -117 347
p:home thing 112 -25 118
p:home train -95 -60 5
p:home wound 106 -20 93
p:idea again 115 8 -31
p:idea all 82 -15 9
p:idea crave 103 -15 39
p:idea die 126 -4 24
p:idea door 39 86 -89
p:idea drug 12 84 -129
p:idea errand 107 -12 58
p:idea high_place 117 81 -40
p:idea home 118 29 9
p:idea jump 142 -3 35
p:idea kids 89 0 26
p:idea kill 67 -25 82
p:idea missed -104 0 33
p:idea not -33 -95 117
p:idea now 168 17 14
p:idea quit 128 69 -7
p:idea strong 189 12 32
p:idea train 89 -7 59
p:job ask 209 -33 105
p:job die 150 -7 46
p:job end 114 114 -7
p:job give_away -87 -99 -3
p:job me -46 215 -72
p:job miss_me -15 112 -41
p:job now -167 -105 -27
p:job number 44 126 -7
p:job recent -109 -56 -36
p:job resist -99 -62 -2
p:job soon -7 -83 31
p:job tired_work -82 -62 -3
p:jump errand 101 25 9
p:jump fun -121 -34 0
p:jump high_place 106 -26 83
p:jump leave 21 167 -47
p:jump me -124 -47 8
p:jump shop 43 100 -9
p:kids alone 113 -15 50
p:kids animal -90 -2 -3
p:kids better_off 152 23 54
p:kids body -93 -38 -22
p:kids crave -90 -38 5
p:kids die -110 1 -9
p:kids drank 44 -41 142
p:kids drink 135 -16 257
p:kids end -34 -114 101
p:kids errand 161 -46 138
p:kids fading -132 -19 -1
p:kids fine 120 102 0
p:kids fun 89 7 11
p:kids help 88 -9 46
p:kids hide 10 73 -106
p:kids kin 75 364 -162
p:kids leave -82 9 -34
p:kids me 285 64 275
p:kids medicine 279 4 282
p:kids not 79 -315 223
p:kids number 107 -19 50
p:kids past -29 71 -106
p:kids pills 95 48 -26
p:kids quit 71 -23 96
p:kids resist 69 -47 119
p:kids school -15 -92 67
p:kids sleep -37 91 -111
p:kids soon 87 19 37
p:kids strong 38 -30 105
p:kids take 137 60 0
p:kids they 49 218 -191
p:kids thing -101 14 -94
p:kids too_much -78 -173 18
p:kids we 0 69 -95
p:kids weather 98 -6 30
p:kill again 137 76 -62
p:kill all 216 -71 96
p:kill animal -99 -25 11
p:kill ask -3 -89 61
p:kill body 12 -83 13
p:kill certain 205 -12 56
p:kill die 132 -13 20
p:kill drug 5 98 -29
p:kill end -86 46 -60
p:kill errand 190 -36 126
p:kill fiction -103 -65 0
p:kill fine -104 -8 26
p:kill food -82 52 -15
p:kill fun -329 -94 4
p:kill hit -82 18 -43
p:kill kin -58 -164 37
p:kill leave -66 96 -70
p:kill me -231 -164 179
p:kill medicine 18 121 -32
p:kill missed -203 -54 16
p:kill not 193 -3 64
p:kill now 188 32 12
p:kill program -33 85 -39
p:kill recent 30 -183 8
p:kill sleep -120 -9 0
p:kill they -40 -47 91
p:kill while 98 -18 39
p:kin abuse 73 284 -146
p:kin again -143 -261 24
p:kin better_off 83 4 34
p:kin blade 27 83 -64
p:kin breath 243 -13 103
p:kin cut -17 131 -110
p:kin door 61 94 -70
p:kin drank -38 -224 44
p:kin drink 30 11 -97
p:kin errand 299 43 113
p:kin fun -27 -101 31
p:kin goodbye -114 -72 11
p:kin gun 108 -28 82
p:kin hand 74 145 -71
p:kin health_small -62 -98 39
p:kin hit 148 170 -84
p:kin home 88 186 -67
p:kin kill -280 -123 8
p:kin leave -57 -86 23
p:kin me 84 116 85
p:kin not 96 -213 93
p:kin now 129 183 -19
p:kin only 80 22 66
p:kin past -116 144 -159
p:kin quit -56 -100 -79
p:kin relapse -34 -86 0
p:kin resist -66 -89 11
p:kin secret 103 108 -14
p:kin sick 60 25 96
p:kin soon -165 -97 15
p:kin sorry_shame 35 80 -1
p:kin take 118 -51 42
p:kin taken -19 106 -41
p:kin they -108 -17 -22
p:kin tired_work 35 132 -80
p:kin too_much 23 -134 99
p:kin use 8 101 -81
p:kin voices 108 12 57
p:kin we -17 105 -53
p:kin weather 116 54 11
p:kin while -34 -134 19
p:last_time abuse -28 -105 22
p:last_time body -98 -40 7
p:last_time coped -13 87 -34
p:last_time drink -173 -78 -72
p:last_time fiction 24 88 0
p:last_time fine 137 79 2
p:last_time hit -15 23 -80
p:last_time laugh 94 50 33
p:last_time leave -3 108 -76
p:last_time me 113 35 108
p:last_time medicine -20 171 -86
p:last_time missed -44 50 -99
p:last_time not 105 46 38
p:last_time past -115 66 -64
p:last_time pills -87 -42 0
p:last_time program 161 -15 94
p:last_time recent -12 305 -76
p:last_time soon -120 25 -34
p:last_time thanks 92 -30 22
p:last_time too_much -35 -105 -15
p:last_time use -42 -164 -39
p:last_time while -107 -16 -102
p:laugh fiction 154 -9 34
p:laugh goodbye 87 -3 27
p:laugh me 94 117 27
p:laugh not 219 17 45
p:laugh program 147 -16 56
p:leave abuse 89 -118 93
p:leave achieve 5 102 -41
p:leave again -5 -89 74
p:leave alone 85 47 21
p:leave body -31 -86 81
p:leave breath 33 69 -88
p:leave despair -7 140 -65
p:leave door 85 71 -42
p:leave drug -83 46 -107
p:leave errand 28 -98 79
p:leave fine 85 161 -16
p:leave gone 45 102 -12
p:leave home -83 -188 85
p:leave live 164 -2 84
p:leave me -179 12 -208
p:leave medicine -10 83 -103
p:leave not 2 204 -160
p:leave now 67 183 -53
p:leave only -88 31 -55
p:leave program 108 193 -51
p:leave quit -132 -141 34
p:leave recent -180 -121 -9
p:leave secret 56 88 -38
p:leave strong -70 -91 -18
p:leave taken 59 110 -30
p:leave thing 105 -54 128
p:leave tired_work -105 -123 -29
p:live drug -45 -84 -5
p:live give_away 127 -1 19
p:live help 0 80 -50
p:live me 172 -76 121
p:live not 163 -33 150
p:live too_much 96 -30 32
p:maybe they 97 -5 51
p:me abuse 116 341 -144
p:me achieve 19 -173 145
p:me again -202 -289 -54
p:me all 174 257 -48
p:me alone 70 120 -5
p:me animal -2 -150 117
p:me ask -62 179 -241
p:me better_off 278 -88 288
p:me blade 280 44 199
p:me body 387 229 273
p:me break 103 4 90
p:me breath 166 11 27
p:me cant 235 -41 130
p:me clothes -81 154 -163
p:me coped -155 -21 -183
p:me cut 216 -135 357
p:me dealer -83 -86 -70
p:me despair -27 549 -296
p:me die -243 -207 161
p:me door 195 95 89
p:me drank 42 -59 -152
p:me drink 90 103 -8
p:me drug 133 126 -150
p:me end 235 102 93
p:me errand -32 -185 240
p:me fading 124 113 79
p:me fear 39 100 39
p:me fiction -59 -210 1
p:me fine 252 -156 273
p:me food -205 -344 -20
p:me forgive 126 -144 149
p:me friend -165 -190 -8
p:me fun -41 -126 71
p:me gone -28 -75 92
p:me goodbye 148 112 57
p:me gun 148 -71 137
p:me hand 3 -180 116
p:me harm_them 290 44 218
p:me health_small 5 -174 61
p:me help 240 274 -16
p:me high 71 -9 -109
p:me high_place 131 81 87
p:me hit 151 210 -93
p:me home 120 239 -44
p:me idea 148 -40 183
p:me job 128 233 -26
p:me jump -118 -130 16
p:me kids 107 104 30
p:me kill 101 -208 224
p:me last_time 110 131 94
p:me laugh -239 -287 89
p:me leave 213 374 -59
p:me live 49 -165 201
p:me medicine 188 513 -225
p:me miss_me -82 -65 15
p:me missed 207 196 46
p:me money -19 108 -112
p:me near -233 -117 140
p:me not -102 162 -194
p:me now 301 123 228
p:me overdose -11 -15 113
p:me partner 110 133 -25
p:me past -57 329 -264
p:me past_other -175 111 -167
p:me pills 213 276 17
p:me plan 232 -31 167
p:me police 97 94 43
p:me program -13 398 -200
p:me quit 172 174 70
p:me relapse -165 -107 -103
p:me resist 387 11 62
p:me safe -180 -56 27
p:me school -244 111 -135
p:me secret -74 150 -156
p:me shop -252 -83 -120
p:me sick 39 92 -6
p:me sleep -167 -77 -21
p:me sober 60 44 -209
p:me soon 293 -74 133
p:me strong -169 58 -30
p:me take 288 61 159
p:me taken -213 -111 -74
p:me thanks -110 -66 -21
p:me they -161 -219 307
p:me thing 12 -248 64
p:me threat 237 14 196
p:me tired 129 390 -55
p:me tired_work 90 199 -45
p:me too_much 135 -82 229
p:me train 258 -67 194
p:me use 161 254 -27
p:me voices -128 -37 -37
p:me wake 171 -40 202
p:me we -30 170 -82
p:me weather 198 56 18
p:me while 103 335 -111
p:medicine all -116 -72 -76
p:medicine ask -50 -203 -21
p:medicine body -95 41 -31
p:medicine coped -20 158 -67
p:medicine die 101 62 27
p:medicine drink 31 -135 111
p:medicine errand -28 176 -18
p:medicine fading 133 -37 96
p:medicine food 8 -83 1
p:medicine hand -2 105 -21
p:medicine health_small -27 -147 20
p:medicine last_time 9 89 -62
p:medicine live -95 -62 0
p:medicine me -272 -19 -441
p:medicine missed 21 270 -143
p:medicine near 44 -39 106
p:medicine not -49 262 -169
p:medicine number -76 -236 -11
p:medicine past 132 138 -45
p:medicine recent 18 262 -144
p:medicine resist -31 -112 12
p:medicine secret -43 97 -61
p:medicine take -121 -134 -95
p:medicine taken -71 -176 -8
p:medicine they 186 35 61
p:medicine too_much -105 102 -123
p:medicine train -12 115 -52
p:medicine while -116 342 -236
p:miss_me drink 0 86 -53
p:miss_me errand -81 -159 -3
p:miss_me me -86 -34 -28
p:miss_me not -78 -97 -58
p:miss_me program -18 164 -43
p:miss_me they 13 -32 97
p:miss_me while 17 92 -29
p:missed abuse -44 -118 55
p:missed again -103 -95 38
p:missed all -106 9 -68
p:missed alone 117 89 18
p:missed animal 129 18 56
p:missed ask -9 -99 54
p:missed blade 59 -2 95
p:missed breath 33 59 -86
p:missed clothes -101 -78 -15
p:missed despair -35 41 -83
p:missed door -97 -87 -27
p:missed drank 46 182 -30
p:missed drink -22 193 -182
p:missed drug 82 -17 29
p:missed end -123 -66 -12
p:missed errand 40 -373 157
p:missed fiction 94 86 18
p:missed fine 75 92 27
p:missed fun 93 -48 -3
p:missed give_away 271 46 117
p:missed gone 25 117 -62
p:missed goodbye 106 -46 121
p:missed harm_them -85 25 -34
p:missed help -31 40 -99
p:missed home -61 -136 73
p:missed idea -118 -90 29
p:missed kids -130 -46 -20
p:missed kill -109 -116 44
p:missed leave -4 162 -99
p:missed live 172 -3 94
p:missed me -85 145 -55
p:missed medicine 87 735 -361
p:missed not 3 111 -295
p:missed now 53 258 -32
p:missed number 99 16 81
p:missed only -88 5 -45
p:missed partner 11 -100 38
p:missed pills 164 -3 42
p:missed program 48 169 -23
p:missed quit -86 -162 4
p:missed recent 0 318 -324
p:missed rope -116 -47 -4
p:missed school 38 130 -41
p:missed secret -10 91 -67
p:missed shop -85 -95 1
p:missed sick 36 206 -48
p:missed soon 164 -208 209
p:missed take -38 80 11
p:missed they 29 -159 160
p:missed thing 86 -40 92
p:missed too_much 6 103 -61
p:missed weather 48 128 -48
p:missed while 39 263 -140
p:missed withdrawal -18 84 -44
p:money body -13 118 -119
p:money hand 0 74 -97
p:money kin -21 26 -94
p:money me -43 227 -263
p:money pills 7 56 -88
p:near body -37 36 -80
p:near break 102 0 133
p:near dealer -22 105 -95
p:near door -34 24 -114
p:near drink 18 157 -49
p:near end 81 13 45
p:near fun -130 -76 -47
p:near high_place -51 77 -114
p:near home -4 91 -14
p:near kids -129 29 -34
p:near me 102 -112 176
p:near now -112 -126 19
p:near program -108 -69 7
p:near quit 88 -2 101
p:near shop 40 180 -144
p:near soon -13 17 -93
p:near strong 103 7 83
p:near train 226 12 106
p:near use -38 -83 -1
p:not abuse -18 -93 -69
p:not achieve 124 6 67
p:not again 67 166 -54
p:not all 32 96 -152
p:not alone 32 -84 23
p:not ask -4 235 -219
p:not better_off 77 108 -1
p:not body -110 84 119
p:not breath 197 100 84
p:not cant 88 149 4
p:not certain -24 -203 76
p:not clothes 25 -44 82
p:not coped 103 155 -43
p:not crave -121 -83 -65
p:not cut -175 -111 31
p:not dealer -61 -92 55
p:not die -769 -97 10
p:not door -71 -16 -119
p:not drank -137 -135 -135
p:not drink 7 -216 90
p:not drug 110 -247 287
p:not errand 113 32 -147
p:not fading -34 -100 65
p:not fiction -65 183 -77
p:not fine -35 88 -8
p:not food -9 532 -226
p:not forgive -160 -78 20
p:not fun 160 15 16
p:not gone 127 -29 134
p:not hand 96 -117 85
p:not harm -500 -223 -14
p:not health_small 71 157 -8
p:not help -4 99 -27
p:not hide 9 -118 38
p:not high 60 45 117
p:not idea -281 58 -274
p:not kids -164 -118 34
p:not kill -352 -131 95
p:not kin 123 59 101
p:not last_time 27 180 -105
p:not laugh 298 16 -29
p:not leave 136 22 147
p:not live 383 47 88
p:not me -157 38 -124
p:not medicine -73 730 -423
p:not miss_me -122 -226 48
p:not missed -108 -284 64
p:not near 140 3 68
p:not now -6 178 -208
p:not number 50 111 -110
p:not only -413 -470 -37
p:not past -95 117 -35
p:not pills -161 56 -112
p:not program 242 157 -39
p:not quit 52 203 -204
p:not rage -18 -132 50
p:not recent 169 258 51
p:not relapse -91 -206 -12
p:not resist 265 352 -126
p:not safe 259 46 60
p:not school 72 104 1
p:not secret 119 192 -135
p:not shop -94 -26 -90
p:not sleep -119 142 -191
p:not sober -7 151 -140
p:not soon 39 89 100
p:not sorry_shame 14 -112 67
p:not strong -84 -3 15
p:not take -5 -99 67
p:not taken 148 2 61
p:not thanks -109 -68 -23
p:not they -68 -48 147
p:not thing -81 -32 61
p:not tired_work -10 187 -39
p:not too_much -264 -115 -165
p:not use -78 -100 5
p:not wake 130 -71 308
p:not weather 169 -75 192
p:not while -215 154 -71
p:not wound -84 -70 63
p:now achieve 83 -43 132
p:now again -131 -61 22
p:now ask 174 78 142
p:now better_off -104 -65 5
p:now body -115 -25 -36
p:now breath 44 -5 83
p:now clothes -115 -100 14
p:now coped -35 139 -45
p:now despair 20 118 -61
p:now drank -48 -19 -88
p:now drink -50 86 -162
p:now fine -34 -185 82
p:now food -69 -164 27
p:now fun -266 -93 -7
p:now give_away 197 -59 120
p:now gone 147 16 53
p:now harm_them 82 16 33
p:now health_small -54 -89 10
p:now home -143 -129 7
p:now job -69 -101 25
p:now kill 153 60 -7
p:now leave 128 23 125
p:now live 213 59 62
p:now me 62 -138 136
p:now medicine -56 -122 -23
p:now miss_me 82 63 -67
p:now missed 181 66 23
p:now not 50 172 -106
p:now number -116 -150 -9
p:now only 74 -106 61
p:now past -92 -234 82
p:now pills -108 -113 84
p:now plan 70 105 -31
p:now program -82 181 -70
p:now quit 109 0 -22
p:now recent 104 108 -20
p:now resist -112 -83 14
p:now safe -88 35 -26
p:now secret 67 157 -50
p:now sick 21 104 -83
p:now sleep 0 119 -66
p:now soon 328 122 -75
p:now they 100 143 -55
p:now thing -90 -29 4
p:now tired -64 7 -104
p:now too_much -157 -223 59
p:now while 122 75 73
p:now wound -87 -38 42
p:number ask 105 -34 -15
p:number body -54 -94 13
p:number despair 19 127 -26
p:number die 105 19 24
p:number drink 94 60 -3
p:number errand 70 123 32
p:number fiction -41 233 -72
p:number food 103 -106 58
p:number hand -29 -100 -10
p:number help -31 131 -54
p:number high 86 54 80
p:number kill -95 -110 12
p:number leave -38 -144 -14
p:number me -40 -101 -12
p:number missed -81 -44 -64
p:number near 87 10 34
p:number not 35 148 -45
p:number now 21 -307 147
p:number past 115 -90 82
p:number pills 260 10 96
p:number quit -88 -58 -126
p:number soon -150 -137 8
p:number strong 89 7 53
p:number use 82 69 -7
p:only abuse 80 0 90
p:only all -42 164 -66
p:only ask -110 21 -105
p:only body -135 -44 -29
p:only dealer 92 121 -20
p:only drink 4 158 -125
p:only drug -22 124 -123
p:only errand 9 90 -74
p:only me 185 106 66
p:only miss_me 172 10 34
p:only missed 271 105 105
p:only secret -42 62 -84
p:only shop 49 128 -47
p:only take -17 51 -86
p:only they -23 -59 112
p:only too_much -68 80 -103
p:overdose drink 70 38 103
p:overdose drug 33 16 96
p:overdose me 50 -77 128
p:overdose medicine 102 0 42
p:overdose not 170 -22 131
p:overdose sick 81 -6 75
p:overdose too_much -88 -29 24
p:overdose while -131 -34 0
p:partner abuse 64 157 -71
p:partner ask -66 6 -104
p:partner body 49 87 -107
p:partner door 83 29 76
p:partner drank 42 -114 107
p:partner drug 77 -26 99
p:partner errand -5 -87 62
p:partner forgive 96 -17 66
p:partner fun -59 102 -40
p:partner hand 83 11 -22
p:partner hit 52 204 -231
p:partner kids 107 -4 43
p:partner me 252 469 -210
p:partner not -19 94 -48
p:partner now 27 -17 86
p:partner past -63 95 -68
p:partner sick 53 5 94
p:partner soon -82 6 0
p:partner taken -100 -103 -8
p:partner they -34 -84 79
p:partner thing 148 23 34
p:partner tired_work 130 18 78
p:partner use 49 63 91
p:past again 165 107 35
p:past alone -19 68 -80
p:past ask 62 -16 86
p:past cant -23 86 -54
p:past cut 4 101 -56
p:past door 0 95 -54
p:past drank -56 -92 -23
p:past drink -97 -227 -42
p:past drug -11 -70 146
p:past errand -60 -92 -41
p:past fine -172 -169 -9
p:past fun -120 79 -55
p:past hand 53 94 -42
p:past harm_them -80 55 -62
p:past help 87 -9 90
p:past high -1 -84 21
p:past home 95 -25 97
p:past kill 51 -92 14
p:past live -95 -89 30
p:past me -219 -117 -136
p:past missed -30 111 -93
p:past not 109 152 1
p:past now -93 -354 189
p:past number -86 -17 -49
p:past only -20 -85 19
p:past program -47 155 -70
p:past quit -211 -292 -62
p:past recent 17 -151 23
p:past resist -94 -105 -40
p:past school -67 101 -22
p:past secret -36 -13 -88
p:past shop -85 -41 9
p:past sick 9 81 -69
p:past sober 106 -99 140
p:past soon 55 92 52
p:past they -119 -122 -60
p:past too_much -98 15 -16
p:past while -7 208 -73
p:past_other recent -34 -87 10
p:past_other soon 151 -9 64
p:pills abuse 46 0 143
p:pills all -98 11 -67
p:pills body 29 90 -243
p:pills drink 115 -35 143
p:pills drug 2 -39 112
p:pills errand 169 94 27
p:pills fading 120 0 78
p:pills food 111 4 26
p:pills kin -27 83 -11
p:pills me -45 89 165
p:pills not 127 -26 101
p:pills now 88 -104 138
p:pills past 177 10 71
p:pills quit 10 92 -45
p:pills sleep 43 82 -16
p:pills soon 57 95 -96
p:pills taken -114 -27 -113
p:plan again 225 -17 132
p:plan ask 130 67 -27
p:plan body 125 -16 69
p:plan hit 82 0 35
p:plan kin 87 69 -10
p:plan leave 81 -11 17
p:plan me 119 33 30
p:plan missed 104 7 28
p:plan now -25 57 -80
p:plan past 101 -18 59
p:plan secret -88 -27 10
p:plan soon 105 19 28
p:plan train -129 -21 0
p:program again 25 101 -1
p:program all -7 149 -49
p:program ask 135 74 -47
p:program blade -80 -14 0
p:program cant 34 89 -14
p:program dealer -62 -98 0
p:program despair 1 216 -179
p:program die 81 28 28
p:program errand -169 -103 20
p:program gun -21 93 -64
p:program help -3 -125 33
p:program hide 8 101 -48
p:program leave 126 80 60
p:program me -94 -48 8
p:program missed 210 183 116
p:program not 32 257 -163
p:program now 67 165 -94
p:program number 150 -105 68
p:program plan 114 -33 56
p:program recent -2 -101 122
p:program tired 61 125 -38
p:program train 92 31 34
p:program while 113 26 68
p:quit achieve -26 -95 31
p:quit again 140 97 -41
p:quit all 82 -50 50
p:quit ask -129 -77 52
p:quit body -59 -97 35
p:quit break -20 25 -85
p:quit breath 91 107 -43
p:quit cut 131 47 -7
p:quit despair -3 81 -93
p:quit door -184 -51 -3
p:quit drank -49 111 -142
p:quit drink -66 106 -230
p:quit drug -81 217 -444
p:quit end -189 -102 33
p:quit errand -32 -94 31
p:quit fun -126 -82 -38
p:quit goodbye 86 9 64
p:quit home 112 -99 108
p:quit idea 74 117 -97
p:quit kids 80 -20 34
p:quit kin -15 -126 74
p:quit last_time -74 -104 -59
p:quit me 286 -85 193
p:quit medicine 28 443 -202
p:quit missed -21 91 -109
p:quit near 96 31 70
p:quit not 65 139 3
p:quit now -93 -44 -62
p:quit past 89 28 31
p:quit pills 68 91 -41
p:quit program -45 95 -84
p:quit recent -4 324 -293
p:quit sick -28 127 -39
p:quit sleep -18 143 -86
p:quit soon 182 102 -33
p:quit taken 121 -7 97
p:quit they -31 -105 81
p:quit tired 126 39 66
p:quit too_much 33 -98 32
p:quit use -22 -162 21
p:quit weather -45 118 -54
p:quit while 131 245 -172
p:quit withdrawal -15 107 -54
p:rage ask -50 -84 -44
p:rage body 104 0 95
p:rage me -54 -23 -103
p:rage not -63 108 -42
p:rage now 13 82 3
p:rage they 91 42 20
p:rage tired_work 12 -15 89
p:recent achieve -106 13 -46
p:recent all 211 -61 111
p:recent ask 241 168 -26
p:recent certain -86 -19 -19
p:recent crave -31 -96 -5
p:recent die -160 -31 -24
p:recent drank -6 170 -76
p:recent drink -104 -21 -129
p:recent drug -69 33 -110
p:recent end 30 93 -1
p:recent errand -67 118 -80
p:recent fiction 169 16 12
p:recent forgive 90 20 -24
p:recent fun 188 119 98
p:recent gone 83 6 59
p:recent help -21 -96 -4
p:recent high_place 91 -5 53
p:recent hit 12 88 -105
p:recent home 50 -54 95
p:recent kids -95 -40 -11
p:recent kin -200 -24 -54
p:recent last_time -81 89 -38
p:recent laugh 133 55 24
p:recent me 94 108 1
p:recent medicine -42 198 -129
p:recent not 254 101 43
p:recent now 161 134 129
p:recent number -50 -104 -20
p:recent pills -30 90 -122
p:recent program -66 -196 81
p:recent resist -61 -22 -82
p:recent school 95 16 36
p:recent secret 139 -57 20
p:recent sick -18 72 -129
p:recent sleep -94 -107 68
p:recent sober 110 -59 137
p:recent sorry_shame 109 23 -50
p:recent take -58 78 -82
p:recent too_much 117 -103 40
p:recent train 104 -14 66
p:recent use -42 -39 -106
p:recent wake 112 -69 79
p:recent weather 16 91 -63
p:recent while -135 41 -172
p:recent wound -3 73 -95
p:relapse all -5 83 -72
p:relapse ask 24 80 -43
p:relapse drug -16 159 -84
p:relapse errand 94 90 42
p:relapse food 35 -96 24
p:relapse health_small -33 -95 0
p:relapse me -85 -13 -112
p:relapse not -75 22 -103
p:relapse only -69 -99 -7
p:relapse recent -27 227 -64
p:relapse they 11 -120 36
p:relapse too_much -14 125 -72
p:resist all 7 -9 -90
p:resist ask 20 100 -33
p:resist breath 90 17 30
p:resist clothes -107 -112 11
p:resist crave -8 80 -63
p:resist drug 11 88 -101
p:resist end 22 91 -75
p:resist errand -36 -156 17
p:resist fiction 161 -22 99
p:resist fine 116 24 40
p:resist help -24 167 -124
p:resist home -33 -93 -18
p:resist idea 55 69 -219
p:resist kin 62 -90 54
p:resist me 208 47 185
p:resist missed -110 56 -65
p:resist only -97 -55 3
p:resist partner -118 -9 8
p:resist soon -25 50 -82
p:resist they 75 -38 85
p:resist too_much -97 4 -73
p:resist wound -82 -21 27
p:rope end -24 78 -81
p:rope fiction -9 90 -69
p:rope hand 64 -15 80
p:rope kids -116 -20 -25
p:rope laugh -4 84 -45
p:rope me 143 34 104
p:rope now 121 -8 67
p:rope quit 81 -2 118
p:rope recent 104 -12 90
p:rope shop 130 45 24
p:safe blade 88 0 41
p:safe me 170 1 94
p:safe medicine 0 122 -52
p:safe plan -134 -20 0
p:safe use 83 -1 41
p:school ask -104 -11 -36
p:school end -8 102 -53
p:school fine -22 132 -37
p:school kids -97 -38 -8
p:school leave 83 66 38
p:school me -107 -18 -75
p:school not 13 146 -28
p:school recent 42 140 -76
p:school soon -76 121 -98
p:school wound 82 -6 19
p:secret again 32 -19 89
p:secret animal 113 114 -15
p:secret ask -76 -215 72
p:secret breath -82 -15 4
p:secret certain -85 -42 0
p:secret coped 40 94 -14
p:secret die 144 15 7
p:secret door 29 89 -63
p:secret drank -47 27 -81
p:secret end -110 -83 20
p:secret errand -118 -113 24
p:secret fiction 92 70 -16
p:secret fine 153 3 34
p:secret food 16 89 -64
p:secret friend 181 -30 110
p:secret fun 128 -9 29
p:secret hand -86 -28 -2
p:secret health_small 155 100 24
p:secret hide -158 -77 7
p:secret high_place -102 -62 -48
p:secret home 25 -21 115
p:secret job 202 16 40
p:secret kids -38 -104 36
p:secret kin 144 117 48
p:secret me 107 -103 274
p:secret missed -11 -98 53
p:secret not -132 -205 -5
p:secret partner 16 183 -97
p:secret past -19 145 -85
p:secret recent 130 -10 84
p:secret resist -95 -13 -25
p:secret school 124 -25 38
p:secret soon 18 78 -133
p:secret use -81 -60 -59
p:secret wound -121 -10 21
p:shop again -32 -99 21
p:shop coped -102 -113 -9
p:shop door -3 72 -114
p:shop drink -4 162 -53
p:shop drug -16 83 -46
p:shop errand -117 -12 -167
p:shop fading -39 -83 -10
p:shop fun -35 -111 1
p:shop high_place 175 80 30
p:shop home 83 83 -19
p:shop me 63 -159 45
p:shop not 239 -37 139
p:shop quit 99 -20 28
p:shop they 161 -26 64
p:sick animal -57 -84 -5
p:sick body 92 137 -70
p:sick cant 3 90 -64
p:sick drink -2 120 -60
p:sick fading 56 122 -51
p:sick food -30 130 -95
p:sick fun -86 -6 -35
p:sick high_place 34 82 -72
p:sick home 16 105 -99
p:sick me -66 103 -172
p:sick missed 6 64 -87
p:sick not 36 254 -69
p:sick number -18 142 -66
p:sick past 96 -25 91
p:sick quit 6 193 -166
p:sick resist 5 147 -92
p:sick soon -17 71 -87
p:sick they 51 -123 113
p:sick too_much -30 45 -103
p:sick use 53 29 80
p:sick while -17 114 -48
p:sleep drug 83 -39 103
p:sleep fine 134 -88 44
p:sleep me 23 118 -81
p:sleep missed 102 2 -2
p:sleep not 27 -122 111
p:sleep number -61 -100 -6
p:sleep while -82 -33 -12
p:sober again -17 93 -29
p:sober body -8 93 -27
p:sober errand -1 89 -50
p:sober fiction -1 85 -39
p:sober me -86 124 -123
p:sober not -29 144 -82
p:sober number -67 -116 -4
p:sober plan 0 87 -64
p:sober soon 50 88 -6
p:sober too_much 100 -49 53
p:soon all 237 76 79
p:soon ask 15 -200 198
p:soon blade 80 -4 36
p:soon certain -100 -26 -30
p:soon cut 209 36 20
p:soon drink -35 -1 -97
p:soon drug 80 88 4
p:soon end 238 49 208
p:soon errand -26 -148 9
p:soon fading -104 -82 70
p:soon fine -108 -12 -82
p:soon food -194 -102 -10
p:soon fun 285 -46 112
p:soon goodbye -22 5 -101
p:soon gun 47 124 -109
p:soon harm -104 -133 76
p:soon harm_them 82 -42 87
p:soon high -9 90 -163
p:soon high_place -55 -81 37
p:soon job -82 -30 18
p:soon kill 68 -157 199
p:soon kin -117 -134 35
p:soon leave -131 -69 -39
p:soon me 85 -351 426
p:soon missed 29 -70 86
p:soon not 313 71 196
p:soon number -55 -96 77
p:soon only 22 68 -102
p:soon past 132 100 12
p:soon past_other -98 17 -73
p:soon plan 10 57 -113
p:soon program -30 -92 -63
p:soon recent 116 -46 105
p:soon rope 102 0 42
p:soon secret 117 13 99
p:soon sick -20 -88 45
p:soon sober -25 131 -93
p:soon strong 157 -9 60
p:soon take -14 148 -106
p:soon taken 90 19 -21
p:soon they -115 -41 -32
p:soon tired_work -85 -81 -25
p:soon train 194 11 100
p:soon we -104 7 -108
p:soon weather 103 9 -2
p:sorry_shame all 107 -30 33
p:sorry_shame kin -119 -74 4
p:sorry_shame me -41 120 -2
p:sorry_shame miss_me 84 41 36
p:sorry_shame missed 97 51 23
p:sorry_shame too_much 108 -5 22
p:strong cant 41 108 3
p:strong errand 151 62 34
p:strong leave -15 -85 19
p:strong now 172 134 -36
p:strong partner -8 -86 66
p:take all 345 -64 178
p:take blade 102 -3 52
p:take body -98 -48 -54
p:take door 84 -54 82
p:take drug 142 231 43
p:take errand -87 -1 30
p:take fiction -5 82 -38
p:take fine -111 30 -54
p:take food -166 -148 -73
p:take fun -101 -68 44
p:take goodbye -10 126 -49
p:take home 87 -24 69
p:take kids -29 126 -138
p:take kill 6 149 -95
p:take last_time -135 -72 -29
p:take leave 3 -141 149
p:take medicine 119 60 -4
p:take missed 25 -80 45
p:take not 41 -151 158
p:take now -50 -27 -136
p:take number 206 -33 86
p:take overdose 125 -4 53
p:take pills 326 33 251
p:take quit 20 112 -41
p:take rage 82 1 63
p:take recent -144 -14 -78
p:take sleep 36 145 -91
p:take soon 121 75 7
p:take they 185 -7 103
p:take too_much 655 101 381
p:take we 113 -1 71
p:take while 52 -131 86
p:take wound 119 20 20
p:taken ask 105 62 -18
p:taken drink -3 106 -22
p:taken errand 148 -42 48
p:taken fine -87 10 -9
p:taken leave -7 80 -84
p:taken me 102 -60 77
p:taken near -3 80 -40
p:taken now -90 -14 -55
p:taken strong -7 105 -57
p:taken too_much -44 81 -48
p:taken while 134 75 132
p:thanks all 84 -23 54
p:thanks food 132 -6 30
p:thanks live -88 14 -4
p:thanks me -235 -151 5
p:thanks not -102 -138 19
p:thanks now -123 -10 -1
p:thanks recent 166 -33 36
p:thanks too_much 99 -18 54
p:they animal 83 11 25
p:they ask 323 149 -108
p:they body 169 13 216
p:they break 90 14 109
p:they breath 398 -7 246
p:they dealer 32 231 -118
p:they door 86 27 23
p:they drug 178 146 68
p:they end 28 -7 127
p:they fiction 62 -174 61
p:they fine -131 -136 -1
p:they food -89 161 -65
p:they give_away -100 -64 7
p:they goodbye -49 -107 115
p:they gun 88 -25 54
p:they harm 111 7 -16
p:they harm_them 191 40 82
p:they help 129 4 49
p:they high -122 -183 -10
p:they high_place 30 -12 83
p:they hit 207 85 143
p:they home 99 18 66
p:they idea 29 10 122
p:they jump 84 -16 68
p:they kids 68 -69 97
p:they kill 100 -84 112
p:they kin 39 162 1
p:they last_time -24 87 -74
p:they laugh 59 -74 80
p:they leave 191 -29 129
p:they me 401 45 230
p:they medicine 161 -84 70
p:they miss_me -14 101 -61
p:they missed 210 -46 133
p:they near 208 87 107
p:they not 210 -122 262
p:they now -56 90 -147
p:they only -147 -97 111
p:they partner -44 25 -148
p:they past 14 83 10
p:they past_other -6 -92 44
p:they quit 357 -25 299
p:they recent 100 295 -83
p:they secret -6 87 -66
p:they shop 132 32 109
p:they sick 185 13 128
p:they sleep 55 -12 92
p:they soon 156 -104 207
p:they thing 359 246 -51
p:they too_much 39 -50 177
p:they train 38 98 -111
p:they use 100 -85 101
p:they weather 125 4 49
p:they while -19 126 -92
p:they withdrawal 35 -25 97
p:thing again -195 -135 41
p:thing all 84 22 7
p:thing body -137 -128 31
p:thing kids 64 157 -34
p:thing me 43 221 -139
p:thing not 55 158 -49
p:thing number 101 -36 37
p:thing past -148 -25 -26
p:thing quit 131 -31 123
p:thing secret 86 46 27
p:thing soon -21 222 -65
p:thing use -21 84 -33
p:threat leave 0 45 -90
p:threat me 94 36 38
p:threat they 130 -14 23
p:tired animal 50 116 -22
p:tired breath 134 -1 35
p:tired fun 35 105 -28
p:tired last_time 94 -6 34
p:tired live 103 -16 68
p:tired not 166 139 -72
p:tired program -1 173 -72
p:tired taken 92 0 27
p:tired_work end 120 87 0
p:tired_work job 0 86 -32
p:tired_work kill -127 -64 1
p:tired_work me -170 -34 -47
p:tired_work miss_me -7 107 -41
p:tired_work not -62 80 -82
p:tired_work now 104 -33 41
p:tired_work recent -98 -104 14
p:tired_work soon -88 -100 16
p:tired_work while 93 17 4
p:too_much all 95 45 34
p:too_much ask 91 199 -61
p:too_much body -17 -83 141
p:too_much clothes -89 -41 0
p:too_much despair 81 58 18
p:too_much drink 81 88 36
p:too_much drug 269 170 -10
p:too_much errand 85 36 3
p:too_much fading 77 -11 124
p:too_much fiction 93 -63 37
p:too_much food -69 -127 40
p:too_much forgive 117 5 9
p:too_much fun -83 -80 -48
p:too_much give_away 105 -19 31
p:too_much hand 113 -12 83
p:too_much idea -31 28 -98
p:too_much kin 60 90 -13
p:too_much last_time 103 32 13
p:too_much me 378 387 30
p:too_much medicine 44 89 -24
p:too_much missed 154 -40 128
p:too_much not 124 148 -53
p:too_much now 145 69 51
p:too_much number -113 40 -37
p:too_much past 87 -8 140
p:too_much pills 399 135 169
p:too_much plan 80 -12 48
p:too_much program -29 97 -104
p:too_much quit 14 278 -152
p:too_much sick 33 88 -45
p:too_much soon 148 150 -3
p:too_much sorry_shame 90 -14 17
p:too_much they -11 -118 50
p:too_much tired -33 -119 29
p:too_much use 119 41 96
p:too_much while -131 -106 71
p:too_much wound 106 -4 33
p:train body -115 -28 5
p:train crave 75 0 115
p:train errand -98 -85 -4
p:train fine -90 -32 19
p:train me 119 102 80
p:train medicine 24 95 -56
p:train not 142 -4 103
p:train now 141 40 72
p:train quit 111 -19 68
p:train recent 167 -33 74
p:train soon 69 -42 81
p:train take -5 95 -83
p:use again 61 88 -25
p:use ask 122 127 16
p:use blade 72 -6 111
p:use body 12 35 123
p:use breath 23 -57 85
p:use clothes 0 128 -41
p:use coped -46 -116 -18
p:use drink 0 -139 27
p:use drug -10 401 -92
p:use errand 57 92 -85
p:use fiction -8 -118 4
p:use fine -35 117 -41
p:use friend -13 107 -69
p:use hand -5 110 -1
p:use high 25 100 1
p:use last_time 30 86 30
p:use live -98 -43 0
p:use me -172 233 -208
p:use medicine -70 -231 -16
p:use missed 35 -100 31
p:use near -41 -96 20
p:use not 137 513 -170
p:use number -81 -70 -100
p:use only -19 -92 -83
p:use past 157 -15 170
p:use recent 108 174 38
p:use school -32 98 -52
p:use shop -14 168 -91
p:use soon 107 272 -29
p:use they 161 26 40
p:use tired -8 -97 -16
p:use too_much 8 -122 7
p:voices again -87 -79 7
p:voices body -4 114 -101
p:voices home 137 14 36
p:voices jump 81 0 20
p:voices kill 83 0 20
p:voices me 174 205 -84
p:voices not -25 63 -122
p:voices now 30 85 -32
p:voices they 8 -25 83
p:wake clothes 24 129 -19
p:wake kids -144 -12 0
p:wake me -145 -35 -12
p:wake not 62 93 -26
p:wake quit 25 92 -14
p:we abuse -30 101 -39
p:we fine 7 -102 20
p:we food -28 114 -57
p:we forgive -16 82 -19
p:we kin 32 96 -12
p:we me -56 81 -14
p:we missed -84 -80 33
p:we past -46 135 -59
p:we recent -44 -148 14
p:we school -132 -45 0
p:we secret -15 89 -40
p:we sorry_shame -15 89 -19
p:we taken -11 134 -37
p:we thing -8 65 -86
p:weather breath 172 30 15
p:weather kill -84 26 -23
p:weather me 155 64 98
p:weather not 104 74 -26
p:weather recent 23 101 -18
p:weather soon -96 -39 18
p:weather they 167 -15 17
p:while again -2 161 -82
p:while all 23 -62 94
p:while better_off 85 -1 28
p:while despair 20 81 -56
p:while drank -7 132 -73
p:while end 226 24 54
p:while food -86 -50 -13
p:while gone 96 86 62
p:while health_small -33 -84 7
p:while high 97 107 13
p:while hit 0 118 -122
p:while kin -125 -65 -12
p:while last_time -12 -83 5
p:while me -134 -402 -118
p:while missed -12 41 -102
p:while not -191 120 -155
p:while now 23 -161 82
p:while number -53 62 -106
p:while only -87 -109 11
p:while past 191 102 96
p:while quit -3 156 -121
p:while recent -14 -209 12
p:while sick -12 104 -69
p:while sleep 3 114 7
p:while soon -24 -282 130
p:while they 155 47 19
p:while too_much -16 -116 122
p:withdrawal ask -16 112 -96
p:withdrawal errand -4 43 -98
p:withdrawal fading 0 58 -87
p:withdrawal high_place -10 51 -87
p:withdrawal me -76 20 -231
p:withdrawal not 8 133 -141
p:withdrawal quit 0 133 -55
p:withdrawal recent 0 110 -27
p:withdrawal sick 11 137 -48
p:withdrawal strong -1 87 -31
p:withdrawal they -60 -92 -24
p:withdrawal while -11 -82 -11
p:wound again 150 37 73
p:wound animal -93 -24 0
p:wound body 81 -12 78
p:wound cut -87 -31 37
p:wound door 1 80 -64
p:wound errand 94 32 -24
p:wound fun -104 66 -58
p:wound hand 0 89 -61
p:wound hide 94 20 59
p:wound me 23 -77 194
p:wound while -81 -4 -11
r:calm.denial -744 -756 105
r:calm.medicine_taken -228 -652 229
r:calm.no_use -576 -437 -464
r:calm.of_another -667 -318 -532
r:calm.refused -470 -604 -151
r:calm.sober_time -380 -230 -340
r:calm.told_story -541 -349 41
r:en.about_to_use 222 739 -630
r:en.abuse 95 947 -630
r:en.craving 59 624 -533
r:en.danger_now 398 36 649
r:en.danger_to_others 588 -50 448
r:en.despair -4 763 -814
r:en.eating 97 384 -349
r:en.goodbye 605 -115 414
r:en.missed_medicine 115 711 -284
r:en.overdose 428 -471 877
r:en.plan 756 78 517
r:en.self_harm 786 -110 837
r:en.suicide 787 -350 947
r:en.use 398 1018 -418
r:en.voices 605 -5 328
r:en.wish_to_die 981 -172 785
r:en.withdrawal -85 587 -362
r:es.a_punto_de_consumir 1 545 -595
r:es.abstinencia 260 609 -222
r:es.autolesion 659 -268 672
r:es.comida 0 189 -44
r:es.consumo -17 705 -554
r:es.desesperanza -140 554 -700
r:es.despedida 393 -141 426
r:es.ganas 25 564 -329
r:es.ganas_de_morir 876 -260 544
r:es.maltrato 82 802 -595
r:es.peligro 614 94 589
r:es.peligro_para_otros 815 -22 310
r:es.plan 728 -57 729
r:es.sin_medicina 64 437 -308
r:es.sobredosis 356 1 542
r:es.suicidio 458 -96 692
r:es.voces 195 -11 284
s:abuse 5 545 -392
s:achieve -191 -332 134
s:again 287 161 -96
s:all 204 -86 291
s:alone 8 54 83
s:animal -287 -367 211
s:ask 145 -279 276
s:better_off 311 74 171
s:blade 1242 38 1127
s:body 514 -11 361
s:break 209 114 182
s:breath 575 -7 534
s:cant -139 225 -91
s:certain 367 -108 217
s:clothes -366 -15 -108
s:coped -316 -117 -255
s:crave -371 492 -832
s:cry 81 -98 -69
s:cut 193 -378 724
s:dealer -159 561 -744
s:despair -272 370 -671
s:die 313 -628 786
s:door 225 -96 287
s:drank 189 1054 -543
s:drink -202 1235 -1309
s:drug 95 1283 -1232
s:end 115 90 142
s:errand -459 -408 -5
s:fading 381 -1 511
s:fear 64 19 135
s:fiction -424 -378 51
s:fine -421 -340 -24
s:food -931 -744 -307
s:forgive 217 45 258
s:friend 54 206 -134
s:fun -589 -641 -20
s:give_away 169 -338 375
s:god 269 74 322
s:gone -38 126 -49
s:goodbye 468 -43 436
s:gun 761 -217 728
s:hand 484 543 -136
s:harm -53 -283 285
s:harm_them 499 -64 639
s:health_small -772 -576 -186
s:help 388 96 196
s:hide 462 56 285
s:high 73 734 -406
s:high_place 660 -171 729
s:hit 193 232 103
s:home 100 9 10
s:idea 645 10 491
s:job -570 -318 -186
s:jump 99 -115 166
s:kids -179 -415 450
s:kill 20 -356 513
s:kin -191 0 -6
s:last_time 307 220 142
s:laugh -548 -543 36
s:leave 191 615 -464
s:live 748 -486 905
s:maybe 23 27 82
s:me 344 197 -14
s:medicine -405 933 -1113
s:miss_me 11 -87 81
s:missed 101 289 -57
s:money -34 388 -520
s:near 450 488 -33
s:not 386 428 -82
s:now 142 58 -33
s:number -225 149 -299
s:only 57 245 -238
s:overdose 432 -378 915
s:partner 102 181 16
s:past 47 288 -289
s:past_other -215 -314 -77
s:pills 769 181 611
s:plan 550 -62 466
s:police 128 -37 179
s:program -9 114 -376
s:quit 112 355 -241
s:rage -98 -51 -165
s:recent 51 222 -208
s:relapse -277 498 -608
s:resist -78 266 -315
s:rope 793 -135 773
s:safe 194 -127 280
s:school -548 -428 -138
s:secret 164 353 -181
s:shop 56 563 -481
s:sick 150 658 -458
s:sleep -182 -111 -123
s:sober -232 430 -750
s:soon 268 383 -52
s:sorry_shame 72 434 -195
s:strong 99 3 -57
s:take 445 101 245
s:taken -236 -114 -73
s:thanks -540 -640 134
s:they 544 429 252
s:threat 340 84 307
s:tired_work -384 -404 31
s:too_much 90 10 139
s:train 765 -114 794
s:use -293 443 -671
s:voices 218 112 75
s:wake 220 113 189
s:we -378 -48 -45
s:weather -302 -467 161
s:while -263 86 -217
s:withdrawal -291 553 -797
s:wound 584 -119 582
s:year -173 -59 -168
t:a bottl in 0 78 -23
t:a bus came 82 0 22
t:a cab home 0 90 -46
t:a coupl bump 0 84 -21
t:a date pick 92 0 37
t:a la ambul 67 0 58
t:a la cas 31 233 -120
t:a la de -48 -82 0
t:a la sesion -70 9 -23
t:a la virg 46 71 28
t:a las cinc 2 74 -28
t:a lie i 90 0 31
t:a list of 134 -13 49
t:a los muert 74 34 -7
t:a los quinc 109 54 -19
t:a lost caus 0 71 -28
t:a mat cuand -78 -11 0
t:a medi cuadr 0 76 -45
t:a mi abuel 1 80 -113
t:a mi espos 56 48 -98
t:a mi hij -44 -46 68
t:a mi jef 81 44 -21
t:a mi madr 90 0 61
t:a mi tio -95 -13 0
t:a name and 0 89 -23
t:a new person -76 -7 0
t:a ocup nunc 28 0 70
t:a pill in 0 20 -107
t:a reason in 0 67 -12
t:a sal suci 0 99 -56
t:a shot and 83 0 77
t:a steak knife 0 51 -81
t:a tener relacion 0 90 -27
t:a tire iron 86 0 54
t:a ver si 125 1 58
t:a way out 85 0 95
t:about an hour 68 0 36
t:about kill myself 116 0 2
t:abuel y me 7 13 -84
t:abus de mi 21 143 -120
t:acab de viol 97 0 58
t:acab la rach 0 116 -48
t:acer sin zapat 0 102 -34
t:affair in order 72 0 40
t:after the funer -1 72 -91
t:after the game 91 0 44
t:after work still -33 -69 0
t:afuer con una 88 0 73
t:agu de los 0 87 -38
t:aguant los zapat -79 -83 0
t:ahorc a mi 73 0 38
t:al beb y 74 0 19
t:al de la 106 -19 48
t:alarg hast las 0 68 -24
t:alcohol en la -21 -71 0
t:algo en la 94 0 48
t:algui que me -80 -4 -74
t:all be sorri 72 0 15
t:all i can 1 110 -89
t:all of them 57 102 14
t:alon not safe 67 0 5
t:amaneci en el 0 70 -31
t:amarr a la 0 53 -72
t:ambul dejenm ir 67 0 58
t:an 8 ball 0 104 -85
t:an hour ago 152 0 104
t:an i am 0 68 -45
t:an old friend 0 165 -47
t:and a bottl 69 0 92
t:and didnt purg 67 0 27
t:and everyth is 88 0 13
t:and for onc 103 -36 42
t:and i alreadi -9 27 -75
t:and i are -57 -71 -16
t:and i cant 137 53 172
t:and i know 176 59 25
t:and i said 103 -18 10
t:and i told -77 -18 -10
t:and i was -125 -61 -45
t:and im go 9 6 -69
t:and im myself -70 -38 0
t:and im not 72 -10 46
t:and im sorri 89 13 40
t:and it been -109 -72 0
t:and it got 4 83 -42
t:and it is -2 108 -78
t:and it not 100 97 -35
t:and it onli -9 84 -87
t:and it was -21 -85 27
t:and look at -82 -28 0
t:and my hand 30 24 82
t:and my heart -10 82 -80
t:and nobodi will 0 74 -23
t:and not to 61 0 77
t:and now i 80 83 -28
t:and now my 83 6 80
t:and put on 104 0 9
t:and the cat 75 -1 22
t:and today i 92 -24 43
t:and updat my 92 0 34
t:and want to 147 0 14
t:and woke up 12 80 -62
t:ando con la 67 73 -28
t:anoch se me 69 3 41
t:anoth one bite -44 -75 0
t:answer is no -88 -43 0
t:answer me right 44 0 69
t:antes de que 96 -21 44
t:antoj me dur -2 -67 0
t:app where i 0 98 -30
t:arbol torc no 0 80 -38
t:are at the 0 90 -27
t:are at their 0 72 -40
t:are from the -76 -16 0
t:are in my 41 13 96
t:are in the 87 0 21
t:are on the 202 -1 87
t:as far as 136 -6 64
t:asi de clar 97 0 24
t:ask becaus i 134 0 44
t:ask for a -19 -68 4
t:ask for the 13 100 -9
t:ask him to -88 -130 4
t:ask if i -134 -74 0
t:ask if ive -72 -1 0
t:ask me to -72 -64 15
t:ask so i 77 0 72
t:ask the pharmacist 113 -6 8
t:ask what ill 0 99 -96
t:at 11 40 68 0 37
t:at 6 30 -6 93 -31
t:at 6 and 2 100 -26
t:at a parti 14 113 -20
t:at a time -30 -90 0
t:at dinner and 84 0 26
t:at intak today 67 0 22
t:at my kid 80 -19 35
t:at my mom 0 86 -31
t:at the cookout -16 -84 0
t:at the dmv -30 -96 0
t:at the door -56 69 -104
t:at the frat 0 69 -43
t:at the game -8 77 -6
t:at the hardwar 84 -11 30
t:at the pumpkin -13 -81 0
t:at the reservoir 87 0 39
t:at the shelter 55 82 -12
t:at the wed -1 165 -55
t:ate two breadstick 67 0 27
t:atropell un camion 67 0 16
t:avent del segund 73 0 27
t:ayer el sol 0 68 -24
t:back to day 0 104 -17
t:back to school -93 -35 0
t:back when i -60 -74 -4
t:baj del carr 74 0 64
t:ban de la 76 34 15
t:ban y nad 0 76 -39
t:be aliv by 67 0 12
t:be here next -104 -15 0
t:be on my 78 0 51
t:be the death -110 -35 0
t:be the end -83 -35 0
t:be there in -69 -38 0
t:beat me at -80 -93 0
t:beat my brother 67 -7 54
t:bebi en la 0 73 -19
t:becaus i need 101 0 41
t:becaus i was -15 120 -2
t:been cut everi 69 0 44
t:been cut my 0 54 -98
t:been no the -74 -24 0
t:bite the dust -44 -75 0
t:black out at 0 84 -30
t:bob ross and -70 -38 0
t:boc sec por -32 -69 0
t:book a room 79 0 35
t:born and i 86 0 67
t:boss put his 0 73 -51
t:bottl in the -67 -81 -36
t:bottl of gin 69 0 112
t:bottl of pill 41 0 88
t:bought a pint 0 96 -56
t:box of film 0 89 -27
t:box of wine 0 79 -7
t:breadstick and didnt 67 0 27
t:broke in my 0 95 -59
t:bump at the 0 152 -64
t:burn me with 0 105 -37
t:burn my arm 13 71 -39
t:burn on my -94 -10 0
t:bus came id 82 0 22
t:busqu en internet 73 0 19
t:but i am 68 0 61
t:but i did -75 -108 0
t:but i know 0 85 -100
t:but i was 80 -7 37
t:but if a 95 0 21
t:but it a -16 67 -55
t:but the one -2 79 -23
t:by a thread -11 100 -40
t:by myself w 0 51 -81
t:by the belt -76 -17 0
t:by the weekend 119 0 61
t:by the window -118 -44 0
t:by tonight if 0 55 -107
t:cab home the 0 90 -46
t:caf de los 136 0 22
t:caguam con los 0 83 -21
t:cai de la -7 -80 0
t:calor me esta -71 -3 0
t:came in the 164 -1 31
t:camin ya me 0 76 -39
t:can have it 0 69 -10
t:can hear the 0 107 -113
t:can i make -92 -18 -2
t:can leav the 77 0 72
t:cancel my session 0 75 -27
t:cancel the rest 0 68 -31
t:cans de intent 0 84 -86
t:cant do this -148 9 -32
t:cant feel my 38 16 74
t:cant promis i 71 0 8
t:cant stop think 23 53 -80
t:cant talk not 67 0 5
t:car is dead 0 71 -17
t:car key and 0 77 -61
t:carcel por vend -28 -74 0
t:carr en el 74 0 64
t:cas de la 78 33 17
t:cas de mi 69 24 6
t:casi me da -83 -36 0
t:chair to somebodi 0 86 -51
t:chang my mind 80 -1 51
t:check my phone 0 92 -57
t:check out for 91 0 83
t:cigarr en la 88 0 58
t:ciud per hoy 0 69 -69
t:climb the wall 0 78 -29
t:close my eye 105 40 0
t:closer to the 79 0 42
t:coach said everi 0 79 -21
t:coach say im -24 -72 0
t:cobr de otra 0 115 -57
t:come back im 0 28 -91
t:come home shower -70 -38 0
t:con el cigarr 24 83 -54
t:con el cristal 76 0 60
t:con el machet 73 0 43
t:con este calor 68 -3 45
t:con la boc 2 67 -58
t:con la cuch 75 27 2
t:con la ide 94 0 34
t:con la mudanz -69 -53 -7
t:con la planch 14 89 -53
t:con la plat 0 91 -53
t:con la puert -31 115 -102
t:con la vid 103 0 83
t:con las gan 25 75 -3
t:con los del 0 80 -31
t:con los ojos 71 -1 35
t:con mi herman -145 13 -35
t:con mi novi -82 -40 5
t:con mi vid 120 -2 10
t:con tod y -9 81 -27
t:cont que su -4 77 -52
t:contador de la 0 82 -28
t:contr la par 76 0 74
t:convulsion fum algo 63 0 115
t:cop de cristal -36 -70 0
t:cort otra vez 81 0 53
t:count of the 72 0 59
t:count pill for -96 -31 0
t:coupl bump at 0 84 -21
t:crack me up -42 -99 0
t:crash out if 0 31 -75
t:crave pickl so -26 -134 0
t:cre que me 175 8 122
t:cristal dos dia 0 75 -2
t:cruz la call 88 0 76
t:cuadr de la 0 76 -45
t:cuand lleg el -115 9 -16
t:cuand pid dibuj 0 74 -58
t:cuand se duerm 31 39 -74
t:cuart en negr 0 74 -58
t:cut my klonopin 0 51 -81
t:dab pen in 0 73 -25
t:dad is drunk 68 0 41
t:dad till sunday 0 69 -29
t:dan gan de 103 0 72
t:date pick it 92 0 37
t:daughter told me -16 77 -44
t:day 1 again 0 87 -57
t:de anoch se 69 -1 43
t:de clonazepam hac 69 0 80
t:de en medi 89 0 39
t:de este mes -2 68 -53
t:de golp y 0 71 -92
t:de hac dan -92 -9 2
t:de la app -1 94 -41
t:de la bici -15 -82 0
t:de la cam 158 16 126
t:de la cas 126 -57 105
t:de la clinic -2 73 -16
t:de la escuel 67 -30 23
t:de la farmaci 104 8 19
t:de la gargant -23 -76 -4
t:de la lengu -32 41 -126
t:de la list 33 132 -43
t:de la olla 0 76 -45
t:de la presion 86 -50 38
t:de la que 15 98 -33
t:de la ray 0 -18 82
t:de la vid 101 0 9
t:de lo que -47 -90 20
t:de los florer 0 87 -38
t:de los mart 106 -15 22
t:de los que -10 45 -80
t:de mi abuel 178 -2 106
t:de mi ex 12 98 -49
t:de mi hij -47 -80 10
t:de mi mam -94 -31 -10
t:de mi nin 111 8 73
t:de mi pap 12 101 -72
t:de mi prim -32 81 -51
t:de mi suegr -4 104 -65
t:de mis hij 97 43 -12
t:de pens en 98 53 -65
t:de que me 69 -2 26
t:de quier mor -80 -6 0
t:de seis mes -2 89 -3
t:de viv asi 73 0 17
t:death of me -109 -35 0
t:debaj de la 147 74 54
t:dec que la -81 -5 -4
t:deep this time 88 0 13
t:deeper than i 92 0 24
t:dej de pens 82 51 -53
t:dej el guar 0 67 -9
t:dej el movil -71 -34 0
t:dej la puert -73 -61 28
t:dej las llav -97 -9 11
t:dej un cuart 0 74 -58
t:del carr en 74 0 64
t:del desayun se 0 68 -24
t:del doming ya 48 0 73
t:del ofici ya -81 -12 0
t:del otro lad 65 -3 77
t:del segund pis 89 0 32
t:del vici en 0 79 -36
t:delet my social 94 0 43
t:denm de baj 0 85 -7
t:desayun se alarg 0 68 -24
t:desd el lun 58 -9 72
t:despu de la 8 -6 82
t:despu de las -78 -27 -7
t:detox at home 0 87 -24
t:di la vuelt -44 -88 0
t:di par de 0 82 -87
t:dia sin la 0 77 -37
t:dibuj la cas 0 74 -58
t:dic que el -28 43 -72
t:dic que ya -76 -100 0
t:did a coupl 0 84 -21
t:did a shot 83 0 77
t:did he just -72 -57 0
t:did it again 100 0 104
t:did thing to 0 87 -70
t:did to me 0 42 -70
t:didnt purg so 67 0 27
t:didnt want my 67 0 22
t:die i want -72 -10 0
t:die in the 67 -8 11
t:die in your -77 -16 0
t:diez y no 0 92 -49
t:difunt son much 0 97 -71
t:dig a mi 26 75 -40
t:dig que no 0 54 -92
t:dij a mi 91 89 25
t:dij que era 47 83 -49
t:dij que fue 78 -3 37
t:dij que me 135 -47 89
t:dij que no -64 -78 0
t:dij que si 56 103 -65
t:dio asco ahorc 0 69 -69
t:do i do 74 16 58
t:do i sign -17 134 -116
t:do it after 67 0 24
t:do it again 26 113 -97
t:do line in 0 84 -40
t:do the math 131 0 32
t:do the treatment 67 0 56
t:do this anymor -143 -49 0
t:doctor retir and 0 74 -23
t:dog and he -119 -17 0
t:dog ate my 0 95 -36
t:doming ya no 58 11 72
t:done with group 0 106 -59
t:done with hope 0 107 -59
t:done with journal 0 107 -59
t:done with this 0 70 -10
t:dont get sum 0 31 -75
t:dont know if 7 121 -113
t:dont lectur me 0 93 -26
t:dont let my 99 0 53
t:dont tell my 82 59 27
t:dont think i 1 80 -153
t:dont wait up 71 13 -4
t:dont want to -378 -21 -112
t:dont wish i -69 -19 0
t:dormi en la -32 -67 0
t:dos dias sin 0 90 -8
t:down by myself 0 51 -81
t:down in the 96 0 60
t:drank a fifth 29 -28 129
t:duti can i -73 -18 0
t:earth i mean 68 0 8
t:eche una siest -43 -95 0
t:el agu de 0 87 -38
t:el antoj me -2 -67 0
t:el ban de 76 34 15
t:el ban del 53 71 -31
t:el caf de 140 0 27
t:el carr de 70 0 23
t:el comp en 71 0 52
t:el de los -73 -33 0
t:el de mi 73 42 16
t:el diari y -68 -60 0
t:el grup lo -1 80 -30
t:el movil fuer -68 -30 0
t:el nin se 34 -18 78
t:el nort hoy 0 71 -28
t:el novi de 83 0 36
t:el pis de 10 69 -24
t:el recib del -25 87 -18
t:el segur no -15 119 -29
t:el sol y 0 68 -24
t:el viern teng -19 -67 0
t:el ya viv 0 71 -28
t:em in the -68 -33 0
t:empec con el 69 0 19
t:en diez y 0 92 -49
t:en el ban 202 68 114
t:en el braz 71 -31 43
t:en el camion -157 -68 -44
t:en el cuartel 0 77 -36
t:en el cumpl -5 92 -18
t:en el diari -78 -92 0
t:en el grup -96 -157 -27
t:en el nort 0 71 -28
t:en el pel -22 -67 0
t:en el pis -54 130 -78
t:en el portal 0 84 -50
t:en el puent 93 0 44
t:en el recre 17 76 -19
t:en el semafor 89 0 72
t:en el telefon -3 86 -38
t:en el viaj -5 115 -38
t:en esa ciud 0 69 -69
t:en este mund 126 0 75
t:en la acer 0 103 -45
t:en la boc 6 35 -112
t:en la call -38 39 -71
t:en la cam -32 67 -79
t:en la carcel -28 -74 0
t:en la carniceri -97 -38 0
t:en la cas -13 -114 44
t:en la cocin 196 -2 96
t:en la guanter -17 40 -72
t:en la man 157 164 -132
t:en la manan -62 -80 -7
t:en la mes 17 108 -108
t:en la noch 104 -51 66
t:en la otra 86 25 -31
t:en la panz 42 -33 79
t:en la pregunt 66 -5 74
t:en la tiend -6 -67 10
t:en la tin 78 0 118
t:en las piern 70 0 68
t:en lo que 81 -11 33
t:en mi cas 67 -27 64
t:en mi cuart 68 1 9
t:en otra cos -41 28 -79
t:en su carr 79 0 19
t:encim a mi 78 0 42
t:encim de la 32 0 81
t:end at 6 2 100 -26
t:end of me -83 -35 0
t:envidi a los 94 0 42
t:es par charl 0 96 -74
t:es par el -2 100 -45
t:es un poz 0 76 -23
t:esa ciud per 0 69 -69
t:esa que dic -44 -95 0
t:escogi a mi 0 88 -23
t:escogi el dia 112 0 72
t:escrib desd el 97 0 76
t:esper que se 87 0 53
t:espos cre que 0 131 -53
t:esta afuer con 77 0 66
t:esta en el -16 171 -162
t:estab en la -25 -96 0
t:este calor me -71 -3 0
t:estoy a dos 0 91 -37
t:estoy a medi 0 76 -45
t:estoy a salvo 140 0 22
t:estoy debaj de 128 0 130
t:estoy en el 117 52 65
t:estoy en la 10 -62 148
t:estoy escond en 82 0 49
t:estoy mir por 0 52 -82
t:estoy pens en -217 -7 0
t:everi gymnast got 0 79 -21
t:everi song everi 0 77 -23
t:everybodi in group 71 -17 57
t:everyon in that 75 7 9
t:everyth hurt even 0 76 -65
t:everyth on my -108 -59 -34
t:ex is at 102 0 51
t:exit for the -7 119 -67
t:extran a mi -68 -22 0
t:feel like im 37 68 -49
t:feel readi and -69 -24 0
t:fell off the -51 -123 -20
t:fiest sorpres de -67 -34 0
t:find i would 0 98 -115
t:find some by 0 55 -107
t:fine at dinner 69 0 24
t:first husband lock 0 53 -72
t:five star for 69 3 13
t:flu it was 0 73 -32
t:for a guy 0 74 -10
t:for a hit -7 109 -93
t:for an hour -73 -28 -18
t:for each kid 146 0 53
t:for eleven year 0 82 -39
t:for monday is 0 90 -46
t:for my funer 71 0 18
t:for my grandma -21 -70 0
t:for my mom -79 -30 5
t:for my wife 127 0 34
t:for ten minut 104 3 43
t:for the cat 83 -4 20
t:for the coffe 89 0 40
t:for the old -7 127 -67
t:for the program 67 -12 15
t:for the reason 0 109 -97
t:fot del pastel 0 147 -47
t:from the emergenc 92 0 34
t:from want it 0 75 -65
t:front of me 71 37 87
t:fue con la 1 94 -46
t:fue el gat 75 -1 37
t:fue la man -70 -70 23
t:fuer del cuart -68 -30 0
t:fui a desped 77 0 17
t:gabapentin to feel 0 32 -67
t:gaj del ofici -81 -12 0
t:gan de avent 69 -2 38
t:gan de mor -79 -12 3
t:gan de tom -8 -82 -1
t:garden ate two 67 0 27
t:give my chair 0 120 -78
t:go back to -133 33 -27
t:go find some 0 55 -107
t:go to be -77 106 -128
t:go to bed -126 -90 0
t:go to do 67 0 54
t:go to score 0 68 -48
t:go to take 0 2 -68
t:go to the 65 123 -132
t:go w dumb -71 -61 0
t:goe i wanna -69 -20 0
t:gonna be on 102 0 29
t:gonna be the -103 -25 -77
t:gonna crash out 0 31 -75
t:gonna kill me -77 -8 0
t:gonna kill myself -87 -44 1
t:got a cab 0 90 -46
t:got arrest for -8 136 -48
t:got into my 121 64 32
t:got it all 152 0 89
t:got that massag 0 79 -21
t:grab him by -76 -17 0
t:graci por el 122 -5 28
t:graci por tod 118 0 48
t:group done with 0 107 -59
t:group was good 83 26 6
t:group was nice 105 0 52
t:gun in my 84 0 39
t:guy from the 73 -3 35
t:guy i owe 70 0 27
t:gymnast got that 0 79 -21
t:habl con algui 0 78 -33
t:habl con mi -5 72 -3
t:had a cooler 0 110 -48
t:half a bottl 0 79 -33
t:hang on by 0 226 -119
t:has a name 0 89 -23
t:hast el agu 0 92 -39
t:hast las diez -68 -78 -1
t:hast las once 0 68 -24
t:hast las pestan 0 73 -60
t:hast que se 56 -11 69
t:hate monday and -41 -86 0
t:have a date 79 0 31
t:have it back 0 69 -10
t:have just one 0 77 -51
t:havent open it -43 -90 -35
t:hay wagon at -13 -81 0
t:he crack me -42 -99 0
t:he did he -72 -57 0
t:he is stand 69 0 20
t:he just isnt -72 -57 0
t:he make me 4 62 -95
t:he track my 6 87 -97
t:head to the 0 76 -64
t:hear the real 67 0 22
t:here next week -104 -15 0
t:herman y me -71 -28 0
t:hes ask what 0 20 -91
t:hes got me 68 0 81
t:hes in the 104 24 53
t:hey sorri i 76 0 41
t:hic una list 90 -14 31
t:hide and seek -87 -30 0
t:hide in the -95 -42 17
t:hij dic que -12 73 -60
t:hij me cont 0 146 -64
t:him by the -76 -17 0
t:hit my friend -7 72 -55
t:hold so im 74 0 27
t:home shower put -70 -38 0
t:home the worksheet 0 90 -46
t:hope the biopsi 67 0 17
t:hor en la -69 -46 3
t:hotlin kept me 74 0 27
t:how do i -12 56 -94
t:how i say -1 71 -40
t:how strong is -68 -32 0
t:hoy es el 75 0 34
t:hoy lo solt 0 71 -28
t:hoy me dio -10 48 -69
t:hoy si me 47 68 -74
t:hoy ya no -28 -76 -7
t:hurt myself i -200 -72 0
t:husband lock me 0 53 -72
t:husband to hear 67 0 22
t:i am a 73 -29 47
t:i bought it 0 64 -76
t:i burn myself 68 0 10
t:i call in 0 78 -7
t:i call my 28 73 -11
t:i can hear 97 109 -51
t:i can leav 76 -14 72
t:i can make -78 -51 -11
t:i can tell -45 -93 17
t:i can think 41 70 -46
t:i cant come -57 -111 0
t:i cant do -121 6 -38
t:i cant even -27 -91 1
t:i cant promis 86 0 15
t:i cant stand 59 0 116
t:i cant stop 75 49 -38
t:i come home -106 -53 0
t:i could have -3 88 -40
t:i did drink -1 87 -15
t:i did not -84 -153 0
t:i did the 93 21 39
t:i do it 119 0 53
t:i do not -120 -81 8
t:i dont drink 75 -50 48
t:i dont get 7 76 -54
t:i dont have -192 -174 21
t:i dont think 22 68 -55
t:i dont wanna -115 14 -8
t:i dont want 50 -67 69
t:i dont wish -69 -19 0
t:i drank a -30 -79 43
t:i feel like 67 -5 10
t:i feel readi -69 -24 0
t:i fell in 151 0 79
t:i find i 0 98 -115
t:i finish it -59 -68 0
t:i go on -80 -12 -23
t:i got the -156 -64 -11
t:i grab him -76 -17 0
t:i had a 42 172 -38
t:i had never 79 0 57
t:i had to -41 -139 22
t:i hate monday -43 -107 0
t:i have a 88 -63 115
t:i have been 195 14 105
t:i have my 93 -10 123
t:i have none 0 121 -108
t:i have so -106 -25 0
t:i have to -139 -29 -25
t:i havent open -43 -90 -35
t:i just didnt 68 0 23
t:i know how -101 -40 39
t:i know it 30 69 -35
t:i know the 125 -12 120
t:i know what 87 -50 82
t:i know which 161 59 14
t:i left a 102 -2 31
t:i lost count 84 0 62
t:i made sure 21 117 -13
t:i make it -72 0 -21
t:i meant the -94 -57 0
t:i miss the 75 -10 44
t:i need a -54 -75 1
t:i need the -4 86 -35
t:i never said 0 89 -32
t:i never told 0 80 -84
t:i no longer -145 -6 9
t:i owe are 70 0 27
t:i pick up -6 82 -96
t:i promis i -59 74 -32
t:i put the 40 69 -12
t:i regret to 0 94 -41
t:i said i -49 -88 1
t:i said id -10 107 -83
t:i say it -2 69 -40
t:i see red 76 0 57
t:i see the -7 15 -83
t:i skip my 53 0 99
t:i skip the 70 10 26
t:i still set -34 -68 1
t:i stood on 133 0 58
t:i talk to -12 109 -76
t:i think i -9 -47 79
t:i think it -90 -67 34
t:i think of -102 -36 0
t:i told her -109 -53 -3
t:i told the 112 48 24
t:i took my 54 111 -82
t:i took the 11 -59 71
t:i use the -68 -68 0
t:i walk a 68 0 37
t:i want 2 123 0 27
t:i want it 43 88 -97
t:i want out 79 13 64
t:i want someon -81 -27 0
t:i want to -10 -118 100
t:i was done -11 71 -35
t:i was eleven 0 94 -75
t:i was jealous 79 -5 44
t:i was just 240 -27 169
t:i was littl 0 86 -95
t:i was rape 0 139 -98
t:i was the -121 -111 24
t:i was too 0 74 -25
t:i was traffick 0 79 -27
t:i was twelv 0 68 -42
t:i went to -81 14 -9
t:i will be -75 -30 7
t:i will go 0 55 -107
t:i will simpli -89 -12 0
t:i wish i 52 -4 74
t:i wish the 85 0 10
t:i wnat to 105 0 69
t:i wont go 0 48 -111
t:i wont need 63 0 72
t:i would like 26 77 -23
t:i wouldnt do 67 0 56
t:iba por pan 0 67 -45
t:id be honest 0 117 -81
t:id do it 7 113 -165
t:id jump off -86 -14 0
t:id of the -68 -12 0
t:id rather be 81 0 39
t:if a bus 103 0 28
t:if i dont 82 29 -8
t:if i feel -82 -7 0
t:if i miss -71 -23 0
t:if ive thought -72 -1 0
t:if one more -92 -42 0
t:if there was 101 0 49
t:if this keep 0 55 -107
t:if u know 75 0 34
t:ill be here 77 0 31
t:ill be there -67 -35 0
t:ill pour it 20 0 71
t:im about to 68 82 4
t:im drop out 0 44 -67
t:im fine at 69 0 24
t:im go to 158 18 86
t:im go w -71 -61 0
t:im gonna do 51 0 76
t:im here for -51 -96 0
t:im in the 179 -11 103
t:im jones for -19 -118 0
t:im lose this 0 49 -74
t:im myself again -70 -38 0
t:im never go 0 80 -51
t:im not come 0 97 -17
t:im not go -96 -56 32
t:im not gonna -168 -65 -37
t:im not i 99 0 19
t:im not safe 69 0 14
t:im not worth 0 145 -73
t:im quit the -45 -84 0
t:im type here 74 0 27
t:in 2019 and 73 -4 29
t:in 8th grade 0 78 -48
t:in an envelop 86 0 31
t:in group and 86 -14 11
t:in group but 90 -8 37
t:in group i -78 -68 0
t:in group today -8 86 -53
t:in it and 23 85 20
t:in my hand 59 140 -193
t:in my hous 77 0 41
t:in my lap 18 -31 168
t:in that circl 0 93 -64
t:in the armi 0 88 -68
t:in the bathroom 72 26 28
t:in the car 12 134 -103
t:in the closet -74 -22 -8
t:in the garag 69 27 12
t:in the glass 0 86 -64
t:in the ground 75 -2 41
t:in the group -78 6 -35
t:in the hous -7 -48 69
t:in the kitchen 95 -5 52
t:in the lobbi -44 -88 0
t:in the lockbox -72 -107 0
t:in the mail 127 -3 34
t:in the neighbor 0 107 -71
t:in the next 147 27 0
t:in the other -70 -46 -27
t:in the toilet -21 -71 0
t:in the tub 140 0 90
t:in the wait -88 -30 0
t:in the walk -21 90 -53
t:in the walmart 6 84 -11
t:in your arm -77 -16 0
t:intak today and 67 0 22
t:inyect la insulin -39 -69 0
t:inyect y esta 84 0 26
t:ipa while the 0 107 -33
t:is at my 129 0 87
t:is drink again -50 -101 0
t:is drunk and 94 0 61
t:is follow me 68 0 35
t:is get better -69 19 -52
t:is gonna kill -77 -8 0
t:is how i 53 71 1
t:is in my 147 6 47
t:is in the 13 101 -50
t:is no and -74 -24 0
t:is not for 81 -1 26
t:is on the 98 -33 100
t:is that right -71 -13 0
t:is the onli 189 0 44
t:is the point -9 -74 1
t:is tri to -72 -3 0
t:it been a -70 -31 -1
t:it been no -74 -24 0
t:it but i 68 29 49
t:it evri day 75 -1 52
t:it go to 0 98 -125
t:it i want 91 0 18
t:it im lose 0 49 -74
t:it im shake 31 0 67
t:it in group 0 102 -29
t:it in my 31 92 -62
t:it in the -86 47 -62
t:it it was -5 68 -40
t:it like a 69 0 31
t:it like be 0 73 -62
t:it my time 91 0 53
t:it not for 62 106 -40
t:it on me 7 108 21
t:it so bad 0 87 -76
t:it the same -52 -94 0
t:it up after -33 -69 0
t:it up to 113 0 72
t:it was eleven 51 71 7
t:it was for 88 -3 73
t:it was four 0 80 -28
t:it was my 0 130 -67
t:it was not 27 -101 64
t:it with my -57 -125 0
t:ive thought about -72 -1 0
t:jealous of the 120 0 48
t:joke is how 0 71 -40
t:journal done with 0 107 -59
t:jump off a -119 -15 0
t:juri duti can -73 -18 0
t:just didnt want 67 0 22
t:just isnt paul -72 -57 0
t:just want it 82 0 50
t:keep me here 116 0 70
t:keep my eye 15 0 69
t:kept me on 74 0 27
t:key is in 13 68 -48
t:kid are at 0 73 -43
t:kill for a -76 45 -51
t:kill me if -70 -2 0
t:klonopin down by 0 51 -81
t:know if i 4 78 -40
t:know what i 0 56 -69
t:know what to -58 -81 0
t:know which tree 72 0 50
t:la acer sin 0 102 -34
t:la ambul dejenm 67 0 58
t:la cam con 70 0 19
t:la carcel por -28 -74 0
t:la cas con 94 3 59
t:la com y 69 -17 22
t:la cuent de 48 -12 110
t:la esquin dond -5 71 -31
t:la fiest sorpres -67 -34 0
t:la fot del -68 76 -37
t:la guagu y 0 75 -52
t:la insulin de -98 -61 0
t:la man con -66 -85 51
t:la man y 77 27 -16
t:la mes y 0 38 -71
t:la munec y 86 0 44
t:la naltrexon la 0 83 -20
t:la noch y -36 -88 4
t:la otra seman 102 7 92
t:la pastill debaj 0 22 -88
t:la plat del -2 70 -26
t:la pregunt 9 117 -1 74
t:la primer vez 9 89 -72
t:la puert abiert -73 -61 28
t:la puert par -97 -19 0
t:la puert y -8 -75 33
t:la seman pas -12 94 -86
t:la sesion de 122 -15 51
t:la sog del 82 0 25
t:la tom a -30 -83 0
t:la ultim pastill -85 -32 0
t:la uso de 0 75 -7
t:la vig del 68 0 20
t:larg con este 82 0 37
t:las llav adentr -87 -4 0
t:las pastill par -2 75 -46
t:las voy a 17 0 89
t:last night and 31 1 82
t:last thing on 150 0 74
t:lastim par pod 81 0 15
t:le cerr los -91 -29 0
t:le di el 71 0 61
t:le dig a 29 89 -58
t:le dij a 105 77 34
t:le dij que -70 -16 -21
t:le llev el -94 -29 0
t:le marqu al -3 26 -90
t:le pid a 55 0 76
t:le pregunt al 127 0 61
t:le voy a 39 -36 109
t:leav the right 77 0 72
t:left of the 73 0 49
t:leg wont stop 0 19 -69
t:les dij que 127 47 45
t:les mand la -29 126 -51
t:let just say 0 75 -39
t:let me know -85 -48 0
t:let me out 84 0 42
t:lie i just 67 0 22
t:life the answer -72 -1 0
t:light are off 77 0 48
t:like to be 96 0 69
t:like to now 0 98 -115
t:line at the -15 92 -38
t:line in the -11 87 -57
t:llam a mi -82 11 -41
t:lleg a cas -58 -97 0
t:lleg a la 44 200 -80
t:llev a la -43 -110 4
t:llev desd las 0 24 -67
t:llev dos dias 0 67 -12
t:llev tod la 88 0 18
t:lo habi cont 0 112 -37
t:lo mio es 0 76 -23
t:lo que dij -162 -44 0
t:lo que sea 22 73 -66
t:lo solt con 0 71 -28
t:lo teng en 28 76 -82
t:lo voy a 150 7 105
t:lock from outsid 67 54 2
t:lock me in 39 79 -22
t:lock the door 91 0 69
t:log me out -66 -70 0
t:log off for 104 0 64
t:lol not lol 168 0 32
t:long sleev in 125 0 50
t:long way home -76 -7 0
t:look at me -92 19 -71
t:look like a 117 -7 60
t:look up how 93 0 22
t:los difunt son 0 97 -71
t:los muert ellos 74 0 17
t:los ojos cerr 71 0 21
t:los ojos yo -91 -29 0
t:lost count of 106 0 74
t:mad at me -11 44 -90
t:made a list 132 -18 49
t:made myself throw 4 66 -77
t:made up my 67 -1 18
t:make it to 101 88 -84
t:make myself walk 103 0 43
t:make sure my 67 0 81
t:mam que iba 0 67 -45
t:mam y lo -67 -34 0
t:man y el 92 13 -11
t:mand a algui 69 0 37
t:mand la fot -19 126 -37
t:mand otra vez -76 -63 0
t:mang larg con 82 0 37
t:me a seat 73 -28 36
t:me acab de 175 20 87
t:me acab las -35 -100 -12
t:me acuerd de -9 99 -75
t:me amarr a 0 53 -72
t:me arranc el 70 0 40
t:me at the 84 29 32
t:me ban y -81 -28 -39
t:me but the -1 91 -23
t:me cai de -7 -80 0
t:me cans de -26 96 -94
t:me com las 0 42 -70
t:me cort las -69 -74 18
t:me da igual 98 36 7
t:me da mied -20 32 -76
t:me dan gan 103 0 72
t:me dej sol 74 49 28
t:me di par 0 82 -87
t:me di un -14 73 -80
t:me dic que 95 -17 75
t:me dijeron que -3 -75 31
t:me dio asco 0 69 -69
t:me dio la -16 -79 0
t:me dio paz 76 -4 16
t:me dio un -69 -31 -22
t:me doy de -18 66 -101
t:me eche un -31 -71 -3
t:me eche una -56 -133 0
t:me eche unos 0 100 -67
t:me esta gan 0 148 -160
t:me esta mat -119 -14 0
t:me estoy agarr 0 41 -83
t:me estoy yend 54 0 109
t:me from the 51 85 -23
t:me fue el -31 78 -38
t:me fue la -73 -43 14
t:me gust la 90 0 27
t:me in it 31 0 85
t:me in the 139 183 -18
t:me la tom -53 -87 -12
t:me las voy 3 0 86
t:me lleg el -70 -49 -11
t:me llev a 32 -67 37
t:me lo acab 0 93 -60
t:me mat y 69 0 16
t:me meti a -50 -108 0
t:me muer por -10 102 -69
t:me on hold 95 0 50
t:me out of 118 58 9
t:me out twice -66 -70 0
t:me pas el -76 -84 -14
t:me peg con 72 12 -1
t:me pong el 72 0 74
t:me pus bien 0 144 -43
t:me pus el -6 80 -53
t:me pus la 3 -99 24
t:me qued dos 76 26 -36
t:me quem con 90 167 -124
t:me quem la -76 -71 0
t:me quier petat 68 0 34
t:me sud las 0 73 -34
t:me tien agarr 0 79 -54
t:me tom la -153 -119 44
t:me tom las 0 161 -151
t:me tom lo 14 39 -82
t:me tom mi -54 -89 0
t:me tom tod 99 0 85
t:me tom un 69 30 11
t:me va a -104 41 -40
t:me va el 85 0 72
t:me voy a -69 -10 -144
t:me when i -19 15 -74
t:me with cigarett 0 105 -37
t:me would have -43 -81 0
t:medi cuadr de 0 76 -45
t:met up twice 94 0 44
t:mi entren de -16 -102 -6
t:mi espos cre 0 131 -53
t:mi espos y -5 -71 33
t:mi ex me -73 63 -108
t:mi herman mayor -1 71 -68
t:mi herman y -61 -75 30
t:mi hij dic -12 73 -60
t:mi hij me -92 150 -186
t:mi jef me -76 6 -6
t:mi madr me 11 103 -93
t:mi mam me -45 79 5
t:mi mam que 58 84 -58
t:mi mar me 108 -3 116
t:mi me escogi 0 88 -23
t:mi nin no -75 -39 1
t:mi nin tien -100 -11 0
t:mi nombr de 0 141 -64
t:mi novi convulsion 63 0 115
t:mi novi me 2 105 -94
t:mi prim se 80 -4 21
t:mied a mi 0 13 -90
t:minut and i -18 -71 0
t:mio es un 0 76 -23
t:mir por la 0 52 -82
t:mis comp ya 0 42 -76
t:miss the 10am 76 0 41
t:mom is gonna -83 -25 0
t:mom leav for 5 84 -52
t:mom not answer 44 0 69
t:mom took us 67 0 27
t:mom use to 0 79 -55
t:monday is finish 0 90 -46
t:month gone in 0 67 -24
t:more than a 0 86 -20
t:morn i am 77 0 60
t:movil fuer del -68 -30 0
t:much to live -82 -9 0
t:muer por un 0 116 -59
t:muri per yo 0 76 -49
t:my affair in 72 0 40
t:my best friend -52 -71 0
t:my bodi can 96 0 123
t:my boss put 0 73 -51
t:my brother and -40 -79 7
t:my brother did 0 112 -35
t:my brother i 75 9 59
t:my calf open 79 0 22
t:my chair to 0 120 -78
t:my cousin is 22 163 -65
t:my daughter told -16 77 -44
t:my dog is 79 -20 24
t:my ex husband 0 100 -42
t:my ex is 117 3 59
t:my eye are -4 89 -83
t:my first husband 0 76 -79
t:my friend cart 0 82 -42
t:my hand dont -12 -83 78
t:my hand on 56 -27 88
t:my head like 75 0 39
t:my head off 0 67 -72
t:my head the -71 -18 0
t:my husband to 67 0 22
t:my kid got 116 -1 82
t:my kid ritalin 0 68 -72
t:my kid school 88 -7 35
t:my klonopin down 0 51 -81
t:my last drink -44 -138 -1
t:my life insur 79 0 16
t:my life the -72 -1 0
t:my methadon bottl 69 6 151
t:my mom leav 5 84 -52
t:my mouth is 0 99 -88
t:my phone and -9 81 -32
t:my retir plan 71 0 20
t:my safeti plan -74 -16 0
t:my son is 88 21 23
t:my take home -39 163 -116
t:my therapist ask 76 -10 42
t:my thigh look 79 0 49
t:my way to 24 98 -20
t:myself but if 80 0 8
t:myself i promis -90 -28 0
t:myself throw up 4 66 -77
t:myself w a 0 51 -81
t:myself with a 91 -1 7
t:naltrexon la uso 0 75 -7
t:name and i 0 75 -30
t:necesit par la -67 -33 0
t:need a new 195 60 26
t:need someth anyth 0 67 -72
t:need to choos 99 0 39
t:never go to 18 103 -81
t:never want to 141 0 7
t:next to me 44 -77 37
t:ni el agu 0 100 -9
t:ni gan de -4 89 -8
t:nin no me -78 -43 0
t:nin tien fiebr -100 -11 0
t:no aguant los -79 -83 0
t:no and it -113 14 -35
t:no cubri la 0 84 -15
t:no dej de 119 9 50
t:no dej dorm -38 -73 0
t:no es chist 80 0 14
t:no es par 16 208 -113
t:no estoy a 140 0 22
t:no estoy segur 129 0 37
t:no fue por 25 70 -20
t:no fui por 0 84 -36
t:no he comido 0 91 -15
t:no i dont -129 -55 1
t:no im not -79 -78 4
t:no le dig 29 88 -46
t:no lo habi 0 150 -51
t:no lo suelt 5 -92 27
t:no longer accur 0 76 -52
t:no me acuerd 7 104 -74
t:no me busqu 126 0 160
t:no me dej 118 73 48
t:no me duel -43 -70 0
t:no me pong 72 14 62
t:no me quier -160 -35 -17
t:no me quiero -82 -4 0
t:no me voy -192 -147 0
t:no one would 69 28 44
t:no per si 68 0 8
t:no piens en -90 30 -42
t:no pued habl 110 0 102
t:no pued mas -76 26 -50
t:no quier mor -117 -22 0
t:no quier que 98 1 -1
t:no reason to 107 0 52
t:no se cuant 78 20 30
t:no se me 26 87 -13
t:no se por -87 -71 -7
t:no se si 17 87 -51
t:no sirv par 0 94 -110
t:no the whole -74 -24 0
t:no to the 67 0 22
t:no use im 0 100 -7
t:no viv en 0 69 -69
t:no voy a 24 -115 119
t:nobodi clock it 0 69 -38
t:nobodi has to 61 0 70
t:nobodi is rush -69 -24 0
t:nombr de la 0 141 -64
t:nort hoy lo 0 71 -28
t:nos vem en 82 2 20
t:nose is wreck 0 69 -43
t:not alon not 67 0 5
t:not answer me 44 0 69
t:not be aliv 71 0 14
t:not coke im 22 0 75
t:not come back 16 97 -38
t:not give up -34 -85 0
t:not go to -153 -115 -55
t:not gonna hurt -83 -56 0
t:not plan on 80 0 36
t:not want to -85 -27 0
t:not worth the 0 145 -73
t:noth he did -72 -57 0
t:novi convulsion fum 63 0 115
t:novi de mi 83 0 36
t:now and i 79 7 14
t:now i feel -78 -24 0
t:now i just 82 -3 53
t:now im the -75 -93 0
t:number on the 77 0 72
t:nunc voy a 0 77 -38
t:nunc y es 73 -3 74
t:of be good 0 89 -127
t:of my cheek 0 24 -69
t:of my head -74 -75 25
t:of my old 0 68 -18
t:of my session 0 68 -31
t:of the blue 73 1 33
t:of the room 83 0 40
t:off a cliff -107 -14 0
t:off the wagon -30 -72 -20
t:offer me a -54 -73 0
t:ojal me salg 72 0 38
t:ok appetit ok 89 0 10
t:old me would -43 -81 0
t:oliv garden ate 67 0 27
t:on bob ross -70 -38 0
t:on earth i 68 0 8
t:on hold so 74 0 27
t:on my back -7 91 -83
t:on my commut 87 0 32
t:on my dog 82 -3 25
t:on my leg 76 0 60
t:on my list 16 -70 35
t:on my neck -101 -49 0
t:on my own 2 160 -123
t:on my phone 69 25 -6
t:on my shoulder 0 78 -70
t:on my thigh 72 0 76
t:on my wrist -79 -17 0
t:on the bed 84 4 29
t:on the bus -72 140 -108
t:on the counter 110 46 33
t:on the dresser 117 0 53
t:on the other 184 -5 111
t:on the phone 11 218 -148
t:on the roof -107 -24 20
t:on time and -108 -45 0
t:one bite the -44 -75 0
t:one for each 86 -1 40
t:one for the 3 128 -63
t:one in the 235 -14 135
t:one of my 6 88 -37
t:one that clock 59 0 92
t:one that goe -69 -20 0
t:one year no -78 -26 0
t:open my eye 79 2 17
t:orang strip are 0 90 -27
t:otra vez le -64 -95 0
t:out at homecom 0 84 -30
t:out for good 182 168 14
t:out if i 0 31 -75
t:out of life 73 0 17
t:out of my -91 -101 11
t:out of ten 0 69 -67
t:out of the 94 19 73
t:out the last -43 -68 0
t:over the weekend -73 5 -51
t:pa que segu 0 84 -51
t:paid thru june 96 0 63
t:par la fiest -68 -36 0
t:par no sal 0 43 -71
t:par no tent -36 -70 0
t:par pod dorm 81 0 15
t:par que se -77 -27 4
t:park on the 72 0 20
t:part of me 151 9 86
t:pas lo que 30 -21 105
t:pas por la -35 -86 -2
t:pass out on -69 -43 0
t:pastill de la -25 29 -82
t:pastill debaj de 0 22 -88
t:pati y yo 25 68 -42
t:peg en la 67 -17 72
t:pens en la -4 38 -69
t:pens en mat -144 -7 10
t:per ahi voy -61 -77 0
t:per hoy me 0 69 -69
t:per suen con 0 88 -53
t:per yo no 0 76 -49
t:perdi el cuadern -22 -73 0
t:perdi la cuent 164 30 98
t:perdon a mi -89 -24 0
t:phone in the -81 -74 0
t:pick it up -49 -76 0
t:pick the spot 67 0 52
t:pick up my -102 -52 -125
t:pickl so bad -26 -134 0
t:pid a la 50 0 68
t:pid dibuj la 0 74 -58
t:pill are in 76 0 110
t:pill for my -96 -31 0
t:pis de la 25 69 -20
t:pistol de silicon -94 -20 0
t:plan in my 77 -6 37
t:plan is a 71 0 20
t:plan on it 0 97 -65
t:plug say 15 0 67 -12
t:pong el arnes 72 0 74
t:por el caf 122 -10 28
t:por la medicin -32 -69 0
t:por la metadon -6 67 -27
t:por la ventan 158 35 -17
t:por un pas 0 101 -57
t:por un trag 0 95 -43
t:porqu se me 75 -5 36
t:pour it out 47 -6 108
t:pray for me -68 -15 -31
t:prepaid the cremat 82 0 9
t:prim se inyect 77 0 15
t:puert y me -54 -72 0
t:punch my own 68 0 31
t:purg so that 67 0 27
t:pus bien pachec 0 98 -32
t:pus la inyeccion -24 -94 0
t:pus nunc y 73 -3 74
t:put his hand 1 73 -32
t:put it down 0 80 -48
t:put my affair 72 0 40
t:put on bob -70 -38 0
t:put someth in 57 0 86
t:que dej de -7 17 -68
t:que hor sal 96 -7 40
t:que iba por 0 67 -45
t:que la quier -84 -7 3
t:que lleg mi 120 0 47
t:que me mat 200 0 55
t:que me pas 117 0 117
t:que me toqu 47 0 73
t:que no a -71 -35 0
t:que no fue 67 -18 51
t:que no hay 42 68 -54
t:que no he -19 -67 0
t:que no per 68 0 8
t:que no que -43 -75 0
t:que no se 32 96 -48
t:que pas lo 45 0 105
t:que se acab 124 0 49
t:que se sequ -80 -27 0
t:que su pap 0 84 -52
t:que veng la 119 0 50
t:que voy a 74 30 29
t:que ya me 49 0 67
t:que ya no -84 -90 6
t:qued con el -14 117 -36
t:qued con la 69 0 26
t:quem con la 72 103 -79
t:quem la cas 73 0 48
t:question at intak 67 0 22
t:qui se qued 81 0 26
t:quier estar aqui -114 -2 0
t:quier segu en -87 4 -34
t:quit de en 89 0 39
t:quit el telefon 75 0 52
t:rather be ded 81 0 39
t:readi and nobodi -69 -24 0
t:readi to be 82 0 36
t:realli want to 73 0 39
t:reason in 14 0 67 -12
t:reason you think 0 109 -97
t:rec ya camin 0 76 -39
t:regal mis tenis 122 0 52
t:regret to report 0 94 -41
t:remov me from 92 0 34
t:rent paid thru 96 0 63
t:rest of my 65 147 -3
t:retir and nobodi 0 74 -23
t:retir plan is 71 0 20
t:right now not 0 82 -60
t:right number on 77 0 72
t:rode it out -37 -76 0
t:rompi mi jurament 0 102 -18
t:rope at the 104 0 31
t:ross and im -70 -38 0
t:sab por que 141 12 53
t:sad yes hopeless -8 -72 0
t:said everi gymnast 0 79 -21
t:said goodby to -70 -11 0
t:said hello to -69 -17 0
t:said id be 0 117 -81
t:said it was 93 19 38
t:said no becaus -34 67 -24
t:sali de ahi 0 76 -13
t:sat and sun 0 78 -78
t:sat at the 129 -2 77
t:save up my 50 0 86
t:say it it 0 71 -40
t:say thank you 124 8 13
t:se a que 123 85 -6
t:se acab la 54 89 -33
t:se alarg hast 0 68 -24
t:se inyect y 96 0 36
t:se lo dij -133 -5 -13
t:se lo he 0 63 -79
t:se me acab -56 -85 -63
t:se me fue -113 31 -65
t:se me fueron 0 110 -67
t:se me olvid -88 -91 -9
t:se me pas -45 80 -8
t:se me qued -1 147 -34
t:se me quit -24 -68 5
t:se me rompi -36 -69 0
t:se me va 118 -16 97
t:se me ven 152 0 47
t:se muri per 0 76 -49
t:se por que -87 -71 -7
t:se qued con 161 37 53
t:se si lleg 0 76 -56
t:se trag una 70 -33 78
t:sea el ultim 69 0 14
t:seal and stamp 82 0 17
t:sec por la -32 -69 0
t:second time this 68 0 10
t:see you in 70 -1 3
t:sent en el -74 1 -13
t:sent me home -8 129 -18
t:sesion de hoy 151 0 43
t:shake when i -38 -94 0
t:she has the -8 131 -109
t:she pass in 101 0 41
t:shift end at 2 100 -26
t:shot up and 46 0 90
t:shower put on -70 -38 0
t:shut up about 0 37 -83
t:si me da 86 0 78
t:si me voy 0 64 -112
t:si with intent 75 0 62
t:sient que no 25 36 -67
t:sig igual de 0 76 -16
t:sig quer mor 89 0 33
t:sign my name -30 -80 -9
t:slice my calf 79 0 22
t:smell it on 0 144 -118
t:smell like a -43 -104 0
t:so bad i -20 47 -79
t:so glad to -81 -11 0
t:so hard i -35 -106 -1
t:so here i 0 69 -35
t:so i final 70 -4 5
t:so i wont -1 38 -111
t:so if i -74 -45 0
t:so ill be -83 -29 0
t:so im skip 135 45 17
t:so im type 74 0 27
t:so much for 0 74 -25
t:so now it 108 0 98
t:sol y sombr 0 68 -24
t:solt con mi 0 71 -28
t:solt el volant 90 0 34
t:sombr del desayun 0 68 -24
t:some by tonight 0 55 -107
t:someon to know -81 -27 0
t:someth anyth to 0 67 -72
t:someth in my 22 0 69
t:song everi smell 0 76 -18
t:song for my 71 0 18
t:sorpres de mi -67 -34 0
t:sorri i miss 88 55 27
t:sorri in advanc -8 10 -69
t:sorri joke is 0 71 -40
t:spell it but 68 0 61
t:stand by the 77 0 20
t:stand in the -70 -42 -10
t:star for the 69 3 13
t:still set out -37 -68 0
t:still want to 89 41 -14
t:stood on the 133 0 58
t:stop want to -114 -14 3
t:strip are at 0 90 -27
t:strip went through 0 81 -13
t:strong is it -68 -32 0
t:stuck in my -96 -59 -3
t:sud las man 0 73 -34
t:suen con eso 0 75 -46
t:suicid hotlin kept 74 0 27
t:suicid question at 67 0 22
t:tabl right now 0 72 -81
t:take me befor 88 0 43
t:take the kid 72 0 17
t:talk about it -21 115 -40
t:talk not alon 67 0 5
t:talk to me 78 3 3
t:talk to my 0 98 -34
t:tell me to 100 3 60
t:tell my mom 88 57 20
t:teng de la 0 118 -86
t:teng en la 24 124 -115
t:teng gan de 41 -84 67
t:teng la boc -32 -69 0
t:teng la pip 0 33 -94
t:teng las pastill 33 0 92
t:teng mied de 122 0 117
t:teng much suen 70 0 45
t:teng que dej -13 -70 0
t:teng que llev -86 -31 0
t:teng tod pens 68 0 57
t:teng un plan -76 -20 24
t:terc dia sin 0 72 -31
t:termin a las 0 74 -27
t:text me a 75 0 61
t:than i meant 92 0 24
t:than i want 0 47 -69
t:thank for everyth 131 0 26
t:that a win 67 0 27
t:that clock out 59 0 92
t:that goe i -98 -25 0
t:that i am 67 13 15
t:that was the 123 -6 76
t:that when i 68 43 -5
t:the app where 0 98 -30
t:the babi slept -8 97 -33
t:the biopsi is 67 0 17
t:the boat ramp 81 0 45
t:the bottom of 0 71 -41
t:the box of 0 130 -32
t:the bridg on 128 -1 40
t:the bus stop -21 -69 30
t:the bus to -13 114 -54
t:the car befor 37 87 7
t:the car key 28 77 -24
t:the casino bar 0 72 -22
t:the coach said 0 79 -21
t:the compani picnic 0 90 -39
t:the death of -110 -35 0
t:the door is -76 -78 0
t:the door with -21 35 -73
t:the edg of -6 31 -98
t:the end of -71 -2 -1
t:the exit for -7 119 -67
t:the first one 52 -32 74
t:the floor of 5 69 -42
t:the guy who 44 -90 36
t:the hardwar store 78 -15 30
t:the id of -68 -12 0
t:the insid of 4 38 -73
t:the itch is 0 84 -34
t:the kind of -11 137 -40
t:the last thing 156 0 82
t:the littl orang 0 91 -23
t:the long way -142 -49 10
t:the nerv to 103 0 72
t:the next four 0 80 -22
t:the next life 102 0 8
t:the night staff 77 -17 15
t:the nurs i 171 0 28
t:the old neighborhood 0 137 -67
t:the one that 20 -12 72
t:the one with 52 -42 71
t:the onli one 99 -5 43
t:the other thing 145 100 3
t:the packag store 0 156 -34
t:the park structur 98 0 72
t:the phone with 12 184 -92
t:the pill are 21 0 89
t:the pill in 36 0 77
t:the plan is 109 -3 33
t:the pumpkin patch -13 -81 0
t:the question about 104 0 2
t:the real answer 67 0 22
t:the reason you 0 109 -97
t:the rest of 70 150 -18
t:the right number 77 0 72
t:the smoke shop 0 83 -29
t:the spare key 70 0 16
t:the suicid question 67 0 22
t:the tabl right 0 72 -81
t:the urg is 0 71 -25
t:the urg to 102 -10 92
t:the vanilla extract 0 73 -16
t:the wagon and 0 71 -49
t:the wagon the -13 -81 0
t:the wait room -70 -30 4
t:the walk in -21 90 -53
t:the whole bottl -67 -3 -3
t:the whole box 69 7 3
t:the window with 82 0 84
t:the worksheet for 0 90 -46
t:the world would 74 0 71
t:the yellow line 91 0 57
t:their dad till 0 69 -29
t:then i found 0 86 -71
t:then light out 0 114 -50
t:then the bridg 106 0 34
t:there a bottl -54 32 -106
t:theyll all be 72 0 15
t:thigh look like 79 0 49
t:thing on my 139 -1 71
t:thing to me 0 87 -70
t:think i can 0 59 -87
t:think i got 104 1 81
t:think ill pour 20 0 71
t:think of you -215 -78 0
t:this heat is -70 -32 0
t:this is me 102 0 46
t:this keep up 0 55 -107
t:this week i 78 -35 43
t:thought about end -72 -1 0
t:thought of end 67 0 14
t:three margarita in 0 70 -43
t:threw out the -43 -68 0
t:thx for the 70 -9 35
t:tien agarr del 51 79 -33
t:time this week 126 7 42
t:tir a la -65 -74 0
t:tir la toall 38 81 -58
t:to act on 85 -13 37
t:to be buri 73 0 15
t:to be dead 161 0 42
t:to be here -69 -14 14
t:to be one 0 63 -71
t:to be said -69 -34 0
t:to be with 86 0 32
t:to close my 72 0 40
t:to die but 81 0 8
t:to die in 94 -1 11
t:to do it 102 31 149
t:to end it -67 -32 28
t:to get high 28 101 -41
t:to get so 0 107 -65
t:to get the 85 -23 76
t:to get up -75 -46 6
t:to go too 85 0 56
t:to hear the 67 0 22
t:to hurt myself -85 -55 15
t:to kill me -144 -15 1
t:to kill my 109 0 49
t:to live anymor 71 0 3
t:to live for -85 -10 0
t:to make myself 103 0 43
t:to me at 28 80 -7
t:to me in -9 25 -74
t:to my dead -1 98 -34
t:to my girlfriend -77 -1 -19
t:to oliv garden 67 0 27
t:to say thank 88 -13 21
t:to see my -121 -14 0
t:to shake this 4 69 -22
t:to sleep for -67 -6 1
t:to take me 69 0 43
t:to the gun 79 0 45
t:to the night 77 -17 15
t:to the parti -1 101 -76
t:to the suicid 67 0 22
t:tod el dia -81 -35 -1
t:tod la noch -133 20 -56
t:tod la tard 78 16 10
t:tod los dias -67 -100 12
t:told me grandpa -3 78 -44
t:told my husband -6 74 -36
t:told my wife -71 109 -67
t:told the nurs 140 -4 28
t:tom hast el 0 87 -38
t:tom la decision 74 0 21
t:tom la ultim -85 -32 0
t:tom las pastill 1 158 -144
t:tom mi metadon -49 -77 0
t:tomorrow i dont 20 0 71
t:tonight if this 0 55 -107
t:too fast and 0 70 -44
t:took 30 of 73 0 48
t:took my med -32 114 -71
t:took one of 0 74 -49
t:took the exit -7 119 -67
t:took the long -106 -46 0
t:took us to 67 0 27
t:trab la lengu 75 20 50
t:traffick at 16 0 79 -27
t:tres dias sin 0 91 -21
t:tri to get 117 6 82
t:tri to kill -91 -4 0
t:tri to make 103 0 43
t:two breadstick and 67 0 27
t:two week ago 94 14 86
t:two year ago -5 127 -67
t:ultim pastill de -85 -32 0
t:um i said 67 0 22
t:un cuart en 0 74 -58
t:un monton de 89 0 68
t:una de mis 99 0 90
t:una list de 90 -14 31
t:una y ya -6 37 -84
t:unas caguam con 0 83 -22
t:under my tongu 0 74 -29
t:up after work -33 -69 0
t:up at the 31 93 -6
t:up my kid 8 75 -95
t:up my methadon -26 -76 2
t:up my mind 67 -1 18
t:up to the 122 -1 73
t:up twice tonight 94 0 44
t:updat my beneficiari 76 -3 34
t:urg to cut 24 -9 76
t:us to oliv 67 0 27
t:use it on 16 0 76
t:use to be -61 -77 0
t:use to burn 0 118 -56
t:use to drink -7 -78 0
t:use to hide -15 -86 0
t:use what was 74 0 37
t:va a sal 10 99 -37
t:va a sospech -67 -34 0
t:van a mat -78 -7 0
t:vas de agu 80 -14 76
t:vem en la 86 -2 21
t:vien en camin 0 104 -37
t:vig del tall 68 0 20
t:viv asi de 79 0 20
t:viv en el 0 73 -29
t:viv en esa 0 69 -69
t:volvi a usar -15 -96 -2
t:vomit la cen 0 115 -71
t:voy a cambi 0 90 -55
t:voy a cort 102 0 30
t:voy a estar -36 -36 106
t:voy a hac 41 -38 78
t:voy a ir -2 21 -71
t:voy a la -3 104 -36
t:voy a ocup 116 0 119
t:voy a tom 3 80 -10
t:voy en camin -22 -122 0
t:w a steak 0 51 -81
t:w my mom 70 -3 9
t:wagon at the -13 -81 0
t:wait for the 111 0 29
t:wake up for -92 -23 0
t:walk past the -7 0 -80
t:walk the dog -23 -68 12
t:wanna die in -77 -16 0
t:want my husband 67 0 22
t:want out not 32 0 68
t:want someon to -81 -27 0
t:want to be 101 34 36
t:want to close 72 0 40
t:want to cut 96 0 19
t:want to die -25 -81 79
t:want to disappear -67 -9 2
t:want to get -114 -2 -70
t:want to hurt -81 -27 6
t:want to jump 109 0 21
t:want to kill 75 -8 19
t:want to live -152 -27 3
t:want to say -16 -67 34
t:want to talk 11 73 -16
t:want to tell -97 -55 0
t:want to use -9 88 -70
t:was a good 77 -1 33
t:was a lie 67 0 22
t:was eleven actual 0 71 -40
t:was for a 80 0 12
t:was left of 89 0 54
t:was rape in 0 59 -86
t:was suppos to -21 86 -56
t:was the last 165 0 89
t:was the one -75 -35 0
t:was traffick at 0 79 -27
t:we met up 94 0 44
t:week ago so 77 14 83
t:went through the 26 81 -6
t:went to the -32 -115 58
t:what do i 74 16 58
t:what i need 77 0 85
t:what ill have 0 99 -96
t:what the form 0 112 -38
t:what to do -41 -68 0
t:what was left 89 0 54
t:whatev happen happen 61 0 92
t:when i dont -18 16 -88
t:when i think -103 -18 0
t:when i was -60 387 -255
t:when my mom 5 84 -52
t:where i use 0 98 -30
t:while i was -13 78 -20
t:while the babi 0 107 -33
t:who use to -10 -70 0
t:wife at her 0 69 -29
t:will be eat -72 -15 0
t:will go find 0 55 -107
t:wish i had 82 0 60
t:with a tire 86 0 54
t:with group done 0 107 -59
t:with journal done 0 107 -59
t:with my cousin -20 -72 -25
t:with my hand 94 0 28
t:with my kid -87 177 -95
t:with my methadon 0 67 -15
t:with the window 6 -67 7
t:with this program 0 70 -10
t:wont be here -84 -15 14
t:wont shut up 0 37 -83
t:work still have -33 -69 0
t:worksheet for monday 0 90 -46
t:would like to 98 95 -25
t:wouldnt do the 67 0 56
t:wrote the letter 151 0 54
t:y aqui no 0 71 -14
t:y dic que 162 0 111
t:y dij que 73 -54 78
t:y el encendedor 0 10 -82
t:y el vas 92 9 71
t:y esta hel 77 0 20
t:y esta vomit 74 0 43
t:y fueron once 76 0 86
t:y la tarjet 0 72 -67
t:y lueg el 0 110 -54
t:y me abraz -83 -31 0
t:y me dijeron -50 -72 -1
t:y me dio 115 21 20
t:y me estoy 39 0 97
t:y me fui -16 -95 14
t:y me los 0 161 -97
t:y me tom 25 69 -22
t:y no dej -46 -67 15
t:y no es 32 111 -11
t:y no fue 33 74 -16
t:y no me -159 -140 -41
t:y no sient 106 0 142
t:y no vuelv 49 0 99
t:y pens en 37 67 -31
t:y por fin 117 0 71
t:y se acab 82 0 22
t:y se fue -34 -103 3
t:y se lo -105 -16 34
t:y sig igual -5 106 -66
t:y sombr del 0 68 -24
t:y todavi no 0 69 -59
t:y ya casi 2 77 -55
t:y ya le -1 46 -72
t:y ya me 32 72 -2
t:y ya no -48 79 -125
t:y ya teng -89 -53 10
t:y yo con -12 -81 -4
t:ya abri la 111 45 -11
t:ya camin y 13 69 -8
t:ya camin ya 0 76 -39
t:ya casi acab -45 -79 0
t:ya escogi el 121 0 89
t:ya estoy mejor -67 -79 0
t:ya le escribi 7 81 -47
t:ya le mand 6 67 -64
t:ya le marqu -3 26 -90
t:ya lleg mi -72 -31 0
t:ya me cans -10 110 -98
t:ya me pus -68 -97 0
t:ya no aguant -83 -65 -54
t:ya no esta -53 -71 0
t:ya no le -44 -42 74
t:ya no lo 72 2 73
t:ya no me 92 97 -8
t:ya no se 8 61 -90
t:ya no tien -15 -68 13
t:ya no va 22 70 -30
t:ya no viv 0 111 -144
t:ya no voy 181 -63 131
t:ya rec ya 0 83 -46
t:ya se a 81 0 23
t:ya se muri 0 76 -49
t:ya teng el 80 25 100
t:ya viv en 0 71 -28
t:ya voy en 15 -68 18
t:year ago and -7 -74 0
t:year sinc my -39 -84 0
t:yes hopeless no -8 -72 0
t:yo no duerm 0 76 -49
t:you can guess 14 95 -23
t:you in the 82 -1 12
t:you know what 16 210 -105
t:you tell me -88 -51 -3
t:youll need a 196 0 45
w:0 -112 468 -179
w:06 0 69 -44
w:09 0 163 -81
w:0rdere 0 121 -34
w:1 77 -42 -16
w:10 -105 213 59
w:100 -12 -63 9
w:104 0 49 -19
w:10am 125 22 60
w:10k -28 -118 0
w:11 105 -29 157
w:114 98 0 12
w:11pm -16 -120 0
w:12 -141 -61 1
w:121 -10 -51 0
w:130 0 99 -74
w:14 -139 100 -67
w:140 -11 163 -222
w:15 52 19 36
w:15th -41 -14 -7
w:16 -22 106 -86
w:17 77 -10 11
w:172 0 49 -19
w:18 59 -31 6
w:180 52 0 53
w:19 -29 -82 0
w:1987 -35 29 -41
w:1988 -31 -94 0
w:1991 0 25 -77
w:1996 -36 -66 0
w:1998 24 48 -32
w:19th 0 46 -40
w:1am -29 31 -46
w:1pm -42 -40 0
w:1st 11 68 -27
w:2 -25 -94 -64
w:20 0 124 -64
w:200 -48 146 -58
w:2003 -43 -41 0
w:2004 0 31 -62
w:2011 35 102 32
w:2015 -2 67 -18
w:2016 -21 -81 0
w:2019 109 -21 42
w:20th 0 58 -13
w:21 -19 -70 0
w:211 -17 61 -35
w:212 -58 -111 -16
w:22 -41 -76 0
w:23 -105 -10 0
w:24 -5 -81 0
w:25 -11 191 -27
w:290 237 0 81
w:2am -83 -20 10
w:3 -231 59 -348
w:30 205 180 48
w:300 -16 228 -65
w:30th 192 -2 66
w:31 60 0 23
w:34 77 0 49
w:35 -57 -12 0
w:36 0 65 -22
w:38 37 0 54
w:3am 319 6 74
w:3pm 41 16 3
w:3rd -4 188 -140
w:4 -88 -163 96
w:40 123 -327 114
w:400 -47 -79 -14
w:40th -78 -9 0
w:43 60 0 31
w:44 81 52 42
w:4411 164 0 18
w:47 208 0 283
w:48 44 70 -24
w:4am 0 160 -113
w:4th 28 303 -112
w:5 -166 -162 -86
w:50 -30 81 -91
w:500 62 -48 37
w:52 0 -55 4
w:58 62 26 -18
w:5k -46 -67 0
w:5th 102 24 1
w:6 -169 36 -96
w:60 180 -117 164
w:61 -16 42 -73
w:66 0 52 -12
w:7 -190 -340 -65
w:70 4 -14 57
w:71 -1 58 -24
w:72 109 36 22
w:74 79 -7 85
w:7am -6 75 -58
w:8 -127 -139 -109
w:800 -13 61 -36
w:80th -11 -71 0
w:87 -4 -52 0
w:88 -64 -44 0
w:8ball 0 166 -135
w:8th 15 130 -69
w:9 -11 -176 85
w:90 73 -59 8
w:900 -33 -97 0
w:91 -48 -38 0
w:92 -18 -54 0
w:94 -53 -55 -2
w:95 62 -3 25
w:98 -66 -58 0
w:988 39 -42 43
w:9am -72 -11 -15
w:9th 12 71 1
w:a -164 -120 -46
w:aa -76 -61 0
w:abaj 271 243 21
w:abl 53 61 -27
w:abog -45 -29 0
w:abort 220 0 25
w:about -332 -264 121
w:abra 119 3 20
w:abrac -42 -10 0
w:abran 48 0 67
w:abraz -291 -34 -70
w:abre -55 -38 9
w:abren -70 -78 -21
w:abri 242 -42 151
w:abriend -20 78 -83
w:abrig 40 -2 44
w:abrirl 13 66 -28
w:abrupt 0 22 -47
w:absenc 46 -1 13
w:absolut -47 -44 0
w:abstinent -26 -23 -52
w:abt 121 -10 84
w:abuel -38 136 -157
w:abuelit -29 10 -58
w:aburr -94 -79 0
w:aburri -59 -69 0
w:abus 2 222 -283
w:aca 86 -27 164
w:acab 178 65 69
w:acampros 0 115 -67
w:acas -59 -14 3
w:acc 45 0 33
w:accept -45 24 -37
w:accid 69 1 63
w:accord 69 -5 12
w:accordion -57 -20 0
w:account 2 -1 -84
w:accur 12 116 -73
w:accutan -51 -20 0
w:aceitun -79 -16 0
w:aceler -40 -35 0
w:acer 0 171 -76
w:acetaminof 54 0 11
w:ach -30 -93 0
w:acid -37 -48 -18
w:aciert -70 -21 0
w:aclar -91 -117 0
w:acompan -172 -120 0
w:acord -79 -123 0
w:acordeon -43 -37 0
w:acorral 266 0 97
w:acquaint 5 60 3
w:act 138 -60 59
w:action -72 -102 4
w:activ -42 -28 0
w:acto -27 -41 0
w:actual -63 -97 43
w:acuerd -4 186 -141
w:acuest 34 -28 43
w:ad -4 135 -22
w:add -48 -160 46
w:adderal -14 124 -89
w:addict -87 -48 -9
w:address 132 -38 75
w:adel -21 22 -62
w:adelant 117 -10 80
w:adentr 85 112 30
w:adhd 0 128 -181
w:adi -103 -54 80
w:adict -52 -100 0
w:adivin 0 115 -47
w:adopt -49 -30 2
w:adorn 0 81 -7
w:adred 75 0 29
w:adult -63 -24 0
w:advanc -13 17 -115
w:advil 123 -12 108
w:aerob -4 45 -27
w:af 0 25 -50
w:affair 181 0 84
w:afford 0 77 -11
w:afil 35 -14 47
w:afloj 0 71 -39
w:afraid 57 207 -124
w:after 302 93 256
w:aftercar -108 -57 0
w:afternoon 0 34 -115
w:afterparti -66 -124 -27
w:afterward -20 79 -65
w:afuer 2 -47 112
w:afuera -42 -9 0
w:again 207 57 156
w:against 70 100 -32
w:agarr 83 -35 -69
w:age -109 5 -40
w:agian 56 11 -10
w:agin 0 148 -81
w:agn 0 64 -92
w:ago 401 199 208
w:agobi -92 -75 0
w:agradezc 41 1 10
w:agre 43 -83 40
w:agroservici 65 0 31
w:agu -31 190 -68
w:agua -13 -52 0
w:aguant 137 -75 131
w:aguardient -4 81 -56
w:aguel 43 0 14
w:aguj -106 -123 -59
w:agust 54 0 92
w:ahead 60 129 4
w:ahi 63 367 -67
w:ahog -11 -179 157
w:ahor -100 -58 -38
w:ahora 57 125 -8
w:ahorc 60 2 -22
w:ahorit 235 112 8
w:ahorita 41 -13 10
w:ahorqu 71 0 84
w:ahorr -227 -67 0
w:ahorra 67 0 17
w:aid -100 -88 21
w:aint 148 148 60
w:air 154 -109 200
w:aisl -46 -26 -38
w:ajarr 65 0 12
w:ajo -25 -48 0
w:al -55 162 24
w:alarg 0 114 -40
w:alarm -72 -259 301
w:alas -63 -66 0
w:alberc 100 -13 36
w:alcanz 183 5 28
w:alcohol -70 -133 194
w:alder 55 0 19
w:ale -51 -143 -1
w:alej 52 0 14
w:alergi -14 80 -47
w:alert -213 -103 0
w:alfil 53 0 61
w:algebra -59 -35 -21
w:algo 229 135 60
w:algui 54 112 -87
w:alguien 91 -41 80
w:algun -31 -81 0
w:alient 0 80 -29
w:aliv 197 -124 182
w:alivi 120 -74 99
w:all -143 -78 -161
w:alla 26 43 15
w:allerg -50 -60 0
w:allergi -75 -78 -26
w:alley -6 -51 28
w:allow -175 -104 0
w:allud 47 0 29
w:almoh 26 110 44
w:almost 154 -124 209
w:almuerz 0 61 -23
w:alo -91 -49 0
w:alon 162 146 32
w:along -108 4 -17
w:alprazolam -16 28 -85
w:alreadi 313 464 -92
w:alredi 10 130 -80
w:alright -139 -64 -23
w:also 106 216 -100
w:alta -115 134 -261
w:altar -23 62 -72
w:alto 46 -179 43
w:alumn -43 -18 0
w:alway -148 -91 -32
w:am 237 156 -19
w:ama 0 38 -40
w:amanec 197 0 183
w:amaneci -157 276 -207
w:amanezc 123 0 82
w:amarg -44 -25 0
w:amarill 41 -41 22
w:amarr -65 141 -160
w:amaz -53 14 -45
w:ambien 0 96 -111
w:ambul -42 -82 97
w:amen 32 0 50
w:amenaz 114 29 15
w:amig -42 -135 58
w:amitriptilin 53 0 14
w:amo 109 0 55
w:amor -77 -24 4
w:amount 6 -16 131
w:an 37 274 -29
w:ana -148 -110 0
w:analisis -46 -35 0
w:anchas 49 0 14
w:anchor 0 65 -32
w:and 272 156 171
w:anda 265 -107 159
w:andab -93 -6 -99
w:andar -113 -62 5
w:anden 85 -37 113
w:ando -27 233 -161
w:anduv -34 121 -66
w:anem -49 -12 0
w:aneurysm 176 0 71
w:anex -29 76 -32
w:angel 237 -33 160
w:anger 40 -58 21
w:angri -127 -105 15
w:ani 80 -242 254
w:anim -95 -6 -59
w:animo -5 -64 0
w:aniversari -50 -42 0
w:ankl 69 -36 56
w:anniversari 81 -56 60
w:annoy -189 -184 0
w:ano 78 -108 41
w:anoch 356 378 41
w:anon -31 -85 0
w:anos -287 -94 -201
w:anot -31 -45 0
w:anoth 33 152 -131
w:ansi 18 163 -151
w:ansied -43 110 -141
w:ansios -17 -52 -5
w:answer -123 -47 81
w:antabus -46 310 -281
w:ante -1 88 -34
w:antebraz -42 -17 0
w:anten -55 -32 0
w:antes -18 -235 77
w:anti 0 38 -42
w:antibiot -51 -193 30
w:anticoncept -47 -31 0
w:anticongelant 128 0 45
w:anticuch -3 -55 0
w:antifreez 119 0 3
w:antoj -146 -78 -70
w:anxieti -53 -9 0
w:anxious -45 -34 0
w:anybodi 23 37 97
w:anymor 193 35 63
w:anyon -28 -151 87
w:anyth -196 38 -189
w:anytim 31 0 50
w:anyway 17 -125 20
w:apa 46 60 -21
w:apag 151 -109 211
w:aparc 6 60 -45
w:apareci -20 -71 0
w:apart 21 38 -48
w:apell 4 119 -78
w:apen -1 176 -27
w:aplaud -58 -44 0
w:aplic -2 70 -12
w:apolog -157 -79 0
w:apost -1 22 -50
w:apostar 0 155 -75
w:app -234 302 -272
w:appar -9 153 -43
w:appetit 118 55 1
w:applebe 0 134 -112
w:applesauc -16 -50 0
w:applic -60 -28 0
w:appoint 139 55 101
w:appreci -79 -118 7
w:approv -100 -107 3
w:approxim 3 140 -62
w:appt -56 -40 -11
w:aprend -103 -67 -24
w:aprendi -107 -96 0
w:aprendiendo -47 -91 0
w:apriet 80 0 33
w:april -18 -108 3
w:apron -54 -36 0
w:apuest 0 87 -62
w:apunal 147 0 62
w:apunt -40 -178 56
w:apur 96 0 41
w:aquarius -5 -50 0
w:aquel 43 -2 32
w:aqui 180 59 104
w:aran -26 41 -48
w:arbol 116 74 23
w:arco -49 -31 0
w:arcoiri -1 -68 0
w:arde -45 -18 0
w:arden 74 14 -26
w:ardiend 120 0 188
w:are 31 133 -56
w:arent 60 21 -66
w:aret 66 -23 40
w:argu 3 -90 113
w:argument 9 85 -73
w:arm 269 -4 188
w:arma 133 -4 65
w:armam -45 -19 0
w:armand 0 14 -66
w:armaron 0 43 -53
w:armas -41 -8 0
w:armi -4 137 -113
w:arnes 95 -2 124
w:around 255 269 128
w:arranc 89 -33 48
w:arrebata 0 56 -26
w:arregl -268 -207 -74
w:arregla 46 0 20
w:arrepenti 74 15 26
w:arrepient -51 -85 33
w:arrest -53 169 -80
w:arrib 135 -63 101
w:arriv -36 -82 125
w:arrodill 0 89 -34
w:arroz -60 -44 17
w:art 68 -67 26
w:artificial -91 -30 0
w:as 171 185 -96
w:asad -47 -66 0
w:asalt 73 -3 147
w:asco -14 165 -183
w:ase -174 -79 -18
w:aser 56 -21 33
w:asham 31 199 -70
w:ashamd 0 101 -67
w:asi 261 110 44
w:asistent -46 -13 0
w:ask -264 -419 116
w:asleep 119 239 -24
w:asom 112 0 94
w:aspirin -20 -6 59
w:asquer -9 -90 0
w:assault 0 31 -62
w:assess -76 -65 0
w:assign -69 -61 4
w:associ 0 52 -19
w:asta 47 80 -14
w:asteroid 98 0 12
w:asunt 146 0 55
w:asust -181 -143 18
w:at -170 86 -337
w:ataqu -50 123 -55
w:ate -279 -170 -69
w:atencion 92 -7 22
w:atiendan 0 279 -148
w:ativan 4 38 -54
w:atm -7 -43 0
w:atol -36 -40 0
w:atras 205 -74 98
w:atraves 0 41 -20
w:atrev 36 0 46
w:atropell 167 -22 126
w:attack 239 -54 264
w:attempt -72 -43 0
w:attend -172 -113 -23
w:attic -2 59 -20
w:attorney 41 0 13
w:atun -40 -31 0
w:audi 25 -59 16
w:audienci -79 -56 11
w:august 96 11 32
w:aument -53 -40 0
w:aunt -340 -142 -85
w:auth 0 89 -20
w:autocorrect -49 -62 0
w:autolesion -41 -57 0
w:autop 119 0 46
w:autopilot 0 81 -35
w:auxili -64 -81 0
w:avail 0 49 -32
w:avanz -31 -2 -46
w:aven 6 -13 52
w:avent 193 42 127
w:aver 51 0 40
w:avion -49 -11 17
w:avis -118 58 -230
w:avoid 0 73 -53
w:aw 36 49 16
w:awak 98 0 52
w:awar -28 -46 0
w:away -90 432 -206
w:ayer 21 325 -217
w:ayud 13 -108 3
w:ayuda 39 152 -41
w:ayudenm 99 23 8
w:ayun -80 -100 0
w:azote 76 20 97
w:azuc -23 -101 67
w:azul 76 -60 46
w:b 78 -97 43
w:ba -48 -23 71
w:babi 0 -37 126
w:baby -86 -14 0
w:babysit -19 -78 0
w:babysitt 5 134 -112
w:bac 0 170 -26
w:bacement 34 0 75
w:bachelor 0 41 -19
w:back -231 -10 -169
w:background 190 0 49
w:backpack 85 28 13
w:backseat 47 0 30
w:bad 141 129 -56
w:badg -52 -90 0
w:bag 21 154 -15
w:bail -162 -72 -31
w:bailando -11 -116 0
w:baj -108 50 -113
w:bajit 82 15 30
w:bajon -101 -64 0
w:bake -35 -58 -4
w:bakeri -47 -123 0
w:bal 333 -108 170
w:balcon 17 -80 99
w:ball -22 160 -142
w:balli 0 46 -13
w:balloon -40 -31 -6
w:ban 6 -158 134
w:banana -4 -61 73
w:banc 23 -133 23
w:band -14 -71 107
w:bandag -74 -13 0
w:bandaid 200 -14 114
w:baner -72 -65 4
w:bang -90 -76 72
w:bank 95 1 -36
w:bano 0 49 -21
w:banquet -2 86 -45
w:bar -65 295 -351
w:barandal 68 0 55
w:barbar -46 -18 0
w:barbecu -12 -140 0
w:barber -114 -20 0
w:barbershop -5 -55 0
w:barcod 113 0 86
w:bare 78 234 -71
w:barefoot 32 0 46
w:bargain 0 139 -60
w:barm -41 -119 0
w:barr -36 33 -88
w:barranc 32 0 57
w:barri -37 52 -19
w:barriga 48 0 16
w:bartend -99 193 -230
w:bas -23 5 -59
w:basebal -20 74 -17
w:basement -37 44 -50
w:basic -31 -133 50
w:basket 58 -7 23
w:basur 42 201 -36
w:bat 247 -105 239
w:bath -122 -120 10
w:bathroom 41 185 -109
w:bathtub 70 -80 72
w:batteri -90 -29 0
w:bautiz -6 221 -80
w:bc 150 20 196
w:bday 10 115 -38
w:be 694 127 479
w:beam 204 174 -9
w:bear -141 -6 -96
w:beard -68 -55 0
w:beat -29 -91 70
w:beaten 0 70 -56
w:beb -101 -44 -91
w:beber 0 59 -22
w:bebi 48 220 -88
w:bec -7 42 -13
w:becam -6 404 -121
w:becaus -71 -182 162
w:bed -121 -15 66
w:bedroom 131 0 99
w:bedtim -94 -1 -41
w:bee -57 2 -54
w:been 524 269 260
w:beer -207 101 -265
w:befor -44 -16 -5
w:beggin 0 44 -22
w:begin -114 -90 0
w:behind -59 -74 85
w:bein 40 0 23
w:beleiv 82 0 37
w:belief 0 43 -15
w:believ -35 -33 -80
w:bell -115 -132 0
w:belli 19 -5 79
w:belong 34 102 -63
w:belt 168 55 86
w:benadryl 58 -8 91
w:bendeci 0 96 -7
w:bendig -138 -86 -6
w:bendit -34 -64 -2
w:beneficiari 126 -6 56
w:benign 60 8 13
w:benz 0 69 -62
w:benzo -49 72 -106
w:bes -4 10 56
w:besid -47 -46 0
w:best -180 -271 62
w:besti 53 -4 33
w:bet -44 -64 -68
w:betis -56 -21 0
w:better -43 111 -104
w:between 17 101 -29
w:bever -84 -25 0
w:beverag 0 64 -31
w:beyond -16 -12 -53
w:bf 93 38 27
w:bi2 -18 -42 0
w:bib 72 0 1
w:bibli -52 -46 0
w:bibliotec -64 -45 0
w:bich -5 35 -95
w:bici -85 -165 0
w:bicycl 6 97 -58
w:bid 51 0 40
w:bien -329 -135 -53
w:biern 0 120 -34
w:big -58 7 -54
w:bigger 60 98 29
w:bike -64 -33 19
w:bill -110 -105 -1
w:billet -3 128 -143
w:bin -66 -72 -1
w:binder -13 76 -45
w:bing -44 46 -134
w:bingo -68 33 -54
w:biopsi 145 -5 107
w:bipolar 0 128 -37
w:birch 112 11 13
w:birthday 277 90 95
w:biscuit -66 -27 0
w:bistec -83 -6 0
w:bit -204 -182 11
w:bite -85 -140 19
w:bitten 0 21 -116
w:black -113 236 -86
w:blackjack -4 -40 0
w:blackout -45 47 -42
w:blade 188 -21 182
w:blah -76 -58 0
w:blame 79 -18 70
w:blanc 62 -176 128
w:blanket -34 -40 34
w:bleach -76 -18 25
w:bleed 168 88 108
w:blender -24 -42 0
w:blew 11 -64 5
w:blind 3 110 -27
w:blink -21 -67 0
w:blist 50 37 66
w:blister 65 -17 50
w:blisters 38 0 77
w:block 74 53 -71
w:blood -95 -151 153
w:bloodi 35 15 -107
w:bloom -77 -25 0
w:blow 55 -51 11
w:blue 102 109 63
w:blunt -22 -86 -35
w:bo -17 -44 0
w:board -16 49 -26
w:boat 74 19 43
w:boathous 0 48 -32
w:bob -126 -69 0
w:bobbi 0 52 -27
w:boc -16 94 -126
w:bod -227 -29 -53
w:bodeg -12 -45 0
w:bodi 83 5 120
w:boe 58 0 22
w:boil 145 -10 50
w:bol 70 0 86
w:boler -22 -77 0
w:bolich 0 57 -61
w:bols -49 -102 20
w:bolsit -2 55 -127
w:bolud 60 14 -19
w:bolvi 0 120 -32
w:bomb -53 -75 0
w:bondi 73 20 66
w:bone -5 242 -213
w:book 146 -21 34
w:bookmark 0 71 -2
w:bookshelf -45 -14 0
w:boot -4 -9 -79
w:bootlac -4 -63 0
w:booz -11 -85 -19
w:bord -54 -109 0
w:bore -184 -204 -3
w:boredom -63 -22 0
w:born 207 -61 221
w:borr 66 191 -165
w:borrach 7 -105 11
w:borracher -68 -39 0
w:borrem 0 117 -28
w:borrenm 59 -10 55
w:borros 42 0 62
w:borrow 197 -19 96
w:boss -115 -50 -115
w:bostez 0 83 -87
w:bot -321 47 -118
w:botan -11 -60 0
w:botell 64 -22 -88
w:botellon 0 84 -46
w:both -231 -77 -75
w:bother 15 64 -55
w:boton -55 -41 14
w:bottl 374 56 288
w:bottom -72 187 -219
w:bought 301 34 51
w:bounc -78 -139 -46
w:boundari -87 -93 -19
w:bourbon -14 120 -20
w:bout 87 119 -3
w:bowl 84 -18 215
w:box -117 -87 26
w:boxe -52 -4 0
w:boy 80 156 -69
w:boyfriend 240 106 121
w:bp -7 117 -79
w:bracelet -72 -26 0
w:brackets -78 -15 0
w:brag -80 -39 0
w:brain 155 70 -108
w:brake -38 -58 19
w:brand -43 -19 0
w:brav 44 -55 48
w:braz 303 -71 286
w:brb -56 -28 0
w:bread -84 -90 3
w:breadstick 112 0 45
w:break -21 -70 -21
w:breakfast -55 5 10
w:breaking -78 -19 0
w:breath 173 -32 231
w:breathalyz -9 176 -102
w:brew -22 -46 0
w:bri 42 0 5
w:brick 97 -3 70
w:bridesmaid -5 -47 0
w:bridg 146 -93 175
w:brill -52 -43 -15
w:brinc 313 170 42
w:brind -13 213 -213
w:brindis 0 52 -17
w:bring -106 -85 17
w:brinqu -58 -50 0
w:brisket -78 -10 0
w:bro -46 -96 57
w:broke -101 127 -61
w:broken -65 9 -108
w:brom -37 -44 27
w:bronc -54 -101 1
w:brought -25 -81 93
w:browni 69 42 48
w:browser 52 -88 62
w:bruis -55 43 -218
w:bruj 0 58 -20
w:brunch -52 -53 0
w:brush -25 22 -47
w:bts -94 -7 0
w:bucal 0 68 -31
w:buck -64 -134 -7
w:bucket -21 40 3
w:bud -18 -80 0
w:buddi 114 148 -15
w:buen -92 118 -143
w:buena -16 -78 0
w:bueno 106 26 23
w:bufand 0 45 -86
w:buffet -29 -73 0
w:bug -158 -138 -114
w:bugambili 74 0 38
w:build -6 -7 -48
w:bullet 158 -52 147
w:bult 131 -35 37
w:bum -61 -3 0
w:bump 19 176 -200
w:bumpi -66 -70 0
w:bunch 81 0 30
w:bunny -44 -4 0
w:bupe -2 251 -160
w:buprenorfin -94 202 -183
w:buprenorphin -46 4 -61
w:bur 15 57 -33
w:burden -38 -46 22
w:buri 108 -90 61
w:burl 77 -31 50
w:burn -89 37 94
w:burocrat -44 -50 0
w:burpe -16 -82 0
w:burrito -22 -118 0
w:bus -14 7 -69
w:busc 78 80 114
w:bush 28 -109 97
w:busi -68 -30 0
w:busqu 348 -2 321
w:busquens 242 0 85
w:bust 0 108 -100
w:but -508 -507 -187
w:butcher -42 -23 0
w:butt -54 -160 0
w:button -9 67 23
w:buy 61 218 -48
w:buzz -21 205 -58
w:buzzer -1 -48 0
w:by -100 -328 -4
w:bye 241 36 37
w:byeeveryonesorryiamsosorrydontletmymomcomeinfirst 179 0 93
w:c -92 -31 -11
w:cab -20 115 -60
w:caban -40 -18 0
w:cabece 23 0 45
w:cabes 98 0 73
w:cabez 46 93 -68
w:cabin -94 -57 35
w:cabinet 76 315 -165
w:cabl -85 16 -108
w:cabron 7 155 1
w:caceri -31 -46 0
w:cachet 10 86 -111
w:cachivach -7 -53 0
w:cad 402 -100 337
w:cada 106 199 -69
w:cae -66 -10 -1
w:caer -46 -144 0
w:caf 69 -87 97
w:cafe -66 -5 0
w:caffein -32 -44 0
w:cage -2 -45 0
w:cagu -60 -107 0
w:caguam 0 188 -138
w:cai -62 242 -146
w:caid -17 47 -103
w:caig 54 -34 82
w:caj -174 -243 91
w:cajer -2 60 -44
w:cajit 26 66 -19
w:cajon 120 0 51
w:cake -87 -71 20
w:calambr -1 118 -51
w:calcetin -5 -18 57
w:calcul 96 0 75
w:cald 0 -43 -9
w:calefaccion -43 -4 0
w:calendar -24 -103 26
w:calendari -19 -62 0
w:calent 96 -28 52
w:calf 132 0 36
w:cali -2 93 -29
w:calient 97 -11 32
w:caliz 0 51 -69
w:call -98 98 -118
w:calladit -4 77 -15
w:calm 303 -169 225
w:calor -122 -74 74
w:calv -136 -110 -5
w:cam -43 46 17
w:camaron -3 -60 0
w:cambi -355 -194 -91
w:came -123 -515 64
w:camel -4 -46 0
w:camell -7 171 -90
w:camera -45 15 -12
w:camin 51 244 -101
w:caminando -9 -59 0
w:camino -1 -68 0
w:camion -57 157 -139
w:camioneta 44 0 42
w:campaign -41 -40 0
w:campeon -15 -59 0
w:camper -68 -44 -33
w:campral 0 232 -57
w:campsit 0 103 -7
w:can -272 -65 -79
w:canal -13 -46 20
w:canast 12 113 -35
w:canc 114 -18 73
w:cancel 236 17 109
w:cancelen 0 179 -62
w:cancer 39 -36 53
w:cancion -126 -82 0
w:candi -8 81 -22
w:candl -106 -260 11
w:canel -32 -84 0
w:cangrej 7 36 -57
w:cannot -25 -33 47
w:canon 0 124 -58
w:cans -52 81 -30
w:cansa 49 -23 18
w:cansanci -50 -16 0
w:cant -25 283 -94
w:cantar -58 -11 0
w:cantin -34 28 -98
w:capataz 0 69 -18
w:capitul -17 -55 0
w:capri -13 -41 0
w:car -66 -92 -3
w:carbon 414 0 181
w:carcel -42 -136 2
w:card -107 -53 -118
w:cardio -83 -2 0
w:cardiolog 43 -2 7
w:caretak 0 185 -35
w:carg 163 148 -22
w:cargador -134 -65 0
w:carin -60 -52 0
w:carisim -159 -69 0
w:carit 61 0 19
w:carn -24 51 -46
w:carnal 79 15 41
w:carnet -73 -57 0
w:carniceri -86 -63 11
w:carpool 69 -6 40
w:carr 321 -88 225
w:carreter 176 5 55
w:carri 50 162 -70
w:carriol -48 -22 0
w:carrit -48 35 -15
w:carrot 40 0 6
w:cart 40 70 61
w:carta 44 -1 13
w:cartel -75 -43 0
w:carter -99 -124 -51
w:carton -15 -57 -2
w:carv 103 -2 16
w:cas 138 50 30
w:casc 78 -2 132
w:case -127 -46 -33
w:caser -53 28 -74
w:cash 31 153 -167
w:cashier -5 -56 0
w:casi -47 -164 230
w:casill -44 -1 0
w:casin 0 119 -135
w:casino -13 194 -132
w:casserol -108 -103 -8
w:cast -53 -69 2
w:castig 59 0 98
w:cat 321 -200 165
w:catalogu -63 -27 0
w:catch 66 14 -26
w:caught -59 -49 -34
w:cauliflow -41 -2 0
w:caus 101 -29 80
w:causa 0 209 -35
w:cav 35 0 51
w:cave -7 375 -213
w:caves 46 0 24
w:cay -135 -143 -11
w:cayend -23 -66 0
w:ceboll -118 -111 0
w:ced 0 50 -17
w:ceil 78 10 39
w:cej 54 -7 62
w:celebr -44 252 -94
w:celebrari 35 0 51
w:cell 9 59 -58
w:celli 0 67 -11
w:celul -58 -225 23
w:celula 0 214 -106
w:cement 46 -57 35
w:cen -52 41 -103
w:cenicer 60 -3 29
w:center -12 105 -53
w:centr -133 65 -98
w:cepill 0 52 -39
w:cer -225 30 -115
w:cerc -90 118 -130
w:cercano -46 -41 0
w:cereal -41 -17 -35
w:cero -5 131 -66
w:cerr 81 -2 162
w:cerrajer -110 -61 0
w:certif 63 8 47
w:cervez -54 132 -138
w:cesare -63 -55 0
w:chabon 52 0 12
w:chach 0 47 -28
w:chair 126 163 -106
w:chamber 396 0 225
w:champ 1 62 -32
w:champagn -13 177 -88
w:champion -96 -10 0
w:champu -26 -58 0
w:chanc 16 124 -72
w:chang -212 -80 -34
w:chapter 195 26 -13
w:charcoal 221 0 88
w:charg -73 -58 0
w:charger -45 -101 37
w:chariti -18 -64 0
w:charl -66 97 -124
w:charol -41 -23 0
w:chart -5 54 5
w:chat -145 -138 12
w:chatter -1 75 -26
w:chau 61 0 29
w:chav -54 -91 -1
w:che 124 21 11
w:cheat -2 151 -83
w:check -43 -252 199
w:checkout 73 24 0
w:cheek 54 111 -179
w:chees -44 -68 6
w:cheeseburg -59 -62 0
w:chel -5 89 -18
w:chem -171 -131 -11
w:chemistri -23 170 -43
w:chemo 76 -5 107
w:chess -32 -181 0
w:chest 120 -1 166
w:chev -20 -41 0
w:chic -89 -86 18
w:chicharron -55 -29 0
w:chicken -101 29 -7
w:chicl -36 -89 -41
w:chil -61 -31 -3
w:child 40 -4 18
w:childhood 0 161 -72
w:children -29 -80 0
w:chill -69 -48 -38
w:chin -26 40 -24
w:ching 24 64 12
w:chip -44 96 -152
w:chiquit -105 -78 -20
w:chist 16 -72 25
w:chiv 188 107 99
w:choc -53 -14 0
w:chocol -16 -94 0
w:chocolat -98 -106 0
w:chof 32 -56 25
w:choir -148 -93 -30
w:choke 41 -108 144
w:choos 188 -2 80
w:chop -79 14 -77
w:choqu -78 -5 0
w:christma -29 55 -35
w:chug 15 119 39
w:chup 0 87 -43
w:chupar 0 49 -21
w:church -61 -62 -58
w:churr -23 -77 0
w:churro -109 -161 0
w:cicatriz -68 -61 0
w:cider 0 226 -13
w:ciel -75 -41 1
w:cien -84 -128 0
w:cient -6 79 -30
w:cigarr -79 -29 -59
w:cilantr -44 -26 -3
w:cinc -205 5 -212
w:cinnamon -41 -115 0
w:cint 283 25 113
w:cinturon 124 0 95
w:cipot 74 0 25
w:circl 105 208 -92
w:circul 46 146 0
w:cirrosis -52 -59 0
w:cirugi 0 111 -92
w:cit -56 -102 6
w:citi -36 -57 0
w:ciud -1 161 -129
w:civil -72 -15 -13
w:clap -179 -165 -1
w:clar 143 -14 40
w:clarisim 70 -2 40
w:clas -108 -60 -38
w:class 28 -148 23
w:clav 188 51 80
w:claw 6 330 -61
w:clean 160 -86 -32
w:clear -82 -91 18
w:clementin -61 -7 0
w:cleric -85 -27 0
w:click -97 -82 2
w:client 9 -98 43
w:cliff -179 -24 0
w:cliffhang -52 -22 0
w:clim -19 -40 0
w:climb -29 61 -57
w:clinic -131 110 -172
w:clinica -1 -68 0
w:clip 48 -8 58
w:clock 181 72 160
w:clonazepam 192 3 142
w:clor -77 -37 0
w:cloro 112 0 38
w:close -6 274 -117
w:closer 117 32 70
w:closet -233 -149 53
w:cloth -135 -121 -1
w:club -132 91 -71
w:clue -69 -32 0
w:clumsi 48 0 23
w:clutch -95 -65 0
w:co -7 -77 0
w:coach 51 250 -158
w:coast 47 0 44
w:coat 135 97 2
w:cobr 15 429 -192
w:coc -17 -168 36
w:coch 44 -144 127
w:cocin 97 -33 120
w:cocuy 0 110 -74
w:code 62 -141 82
w:codig -52 -85 0
w:coffe 22 -181 123
w:cogi -14 -142 2
w:coil 61 0 49
w:coin -7 20 -50
w:coke -19 28 106
w:col -215 -115 2
w:colch -87 -34 0
w:colchon 145 10 57
w:cold 152 52 71
w:colegi 27 117 -71
w:colg 19 -140 136
w:collar 0 50 -18
w:collect 110 -12 57
w:coloni -21 -47 -6
w:colonoscopi -83 -74 0
w:color -155 -135 29
w:column -62 -44 0
w:com 3 -218 -40
w:coma 160 0 102
w:combi 36 0 46
w:combust -40 -8 0
w:come 175 72 245
w:comi 108 -76 99
w:comido 0 151 -25
w:comin 0 18 -40
w:command -46 -45 0
w:comment -7 161 -59
w:commerci -61 -42 -8
w:commit -50 -15 0
w:committe -64 -38 0
w:communion -2 210 -108
w:communiti -44 -20 0
w:commut 109 -23 53
w:comp 56 151 -53
w:compadr -22 121 -133
w:compai 63 0 71
w:companer -31 -120 53
w:compani -92 24 -75
w:compar -126 -59 0
w:compart -68 -36 0
w:compass 75 0 13
w:complain -28 -47 0
w:complaint -2 -42 0
w:complet 76 -9 7
w:compon 0 163 -94
w:compr 62 10 -110
w:comprar 0 103 -45
w:comprob -68 -91 6
w:compu 15 -6 44
w:comput 10 51 -15
w:comulg 78 0 29
w:con 112 -3 89
w:concern -58 -22 6
w:concert -35 -9 -70
w:concerta 0 112 -56
w:conciert -107 -9 0
w:conclu 59 0 64
w:conden -66 -37 22
w:cone -18 -55 0
w:conect -202 -128 -2
w:confer -42 -17 -23
w:confes 80 -42 40
w:confess 35 284 -73
w:confi 57 -34 147
w:confundi 38 0 83
w:confus 67 -25 -1
w:congel -19 70 -99
w:congreg 0 96 -7
w:conmig 37 50 -57
w:conmigo 95 67 -8
w:connect -37 -77 0
w:conoci -56 -66 0
w:conozc -26 -48 0
w:conscienc 122 0 62
w:consegui 57 -6 15
w:consejer -20 -45 0
w:consent -45 -17 0
w:consid -81 -44 3
w:consig 0 49 -2
w:consol 6 182 -65
w:constant 15 -61 1
w:consum -17 172 -148
w:consumi -27 1 -98
w:consumir 0 47 -10
w:consumo -3 -70 0
w:cont -248 -13 -149
w:contact -60 -151 11
w:contado 0 87 -103
w:contador 0 136 -46
w:contain -30 -58 0
w:contar 0 77 -21
w:conten 0 51 -69
w:contenedor -7 -50 0
w:content -75 -53 2
w:contest -50 -29 4
w:contestam -44 -4 3
w:contig 23 -5 49
w:contr 246 -24 185
w:contrasen -16 -72 31
w:control -34 -40 -111
w:convenc 104 0 32
w:convuls 0 47 -31
w:convulsion 115 59 220
w:cook 33 103 -85
w:cooki -86 -28 -18
w:cookout -63 -201 -4
w:cool -15 -51 19
w:cooler -57 132 -87
w:coor 0 123 -57
w:cop -94 -91 -167
w:copag -51 -37 -3
w:copay 2 203 -74
w:cope 41 5 -7
w:copi -185 -80 10
w:copit -15 81 -18
w:coquet 94 0 26
w:cor -51 -33 0
w:coraj -2 -110 125
w:corazon 150 104 98
w:cork 0 268 -119
w:corkscrew 0 45 -29
w:corn -32 -49 0
w:corner 167 277 -137
w:corni -87 -51 0
w:cornis 69 0 43
w:coronill -56 -23 0
w:corr 86 -122 89
w:corre -20 -115 55
w:correct 173 -4 57
w:corredor 0 106 -4
w:cort -77 -333 198
w:cortarm 76 0 58
w:cortit -78 -73 0
w:cos 84 263 -145
w:cosa -22 -85 0
w:cosech -31 -74 0
w:cosquill -12 177 -159
w:cost -105 -104 0
w:costa -93 -4 0
w:costal -63 -16 0
w:costco 95 -45 26
w:costr 42 0 13
w:costum -96 -113 0
w:costumbr 221 0 122
w:cotton -7 68 -101
w:couch -155 -59 -140
w:cough 23 64 57
w:could -105 19 -63
w:couldnt -246 -16 -146
w:counselor -168 -129 -77
w:count 21 38 51
w:countd 54 0 92
w:counter 264 210 -25
w:counti -56 -12 -56
w:countri -18 57 -56
w:coupl 0 201 -119
w:coupon -30 -102 0
w:cours -72 -35 0
w:court -171 15 -38
w:courtroom 50 0 72
w:cousin 119 184 -66
w:cover -159 -138 -17
w:covid -13 -111 0
w:cow -40 -42 0
w:cowork -60 32 -82
w:coyot 3 46 -12
w:crab -28 -129 0
w:crack -27 -298 54
w:cracker -69 -18 -7
w:craft -37 -130 0
w:crak 0 46 -13
w:cramp -50 123 -63
w:cranki -42 -29 0
w:crap 0 43 -26
w:crash -98 2 -125
w:crave -76 18 -161
w:craving -26 26 -64
w:cravings 0 152 -6
w:crawl -13 91 -103
w:crazi -44 -2 -25
w:cre 120 108 107
w:creador 49 0 18
w:cream -59 -173 9
w:crec -68 -85 30
w:creer 0 38 -100
w:crei -76 -110 -30
w:cremat 137 0 14
w:creo 0 154 -65
w:crew 9 86 -50
w:creyend 0 61 -73
w:cri -96 -65 11
w:crib 61 4 33
w:crick -40 -27 0
w:cricket 0 43 -12
w:crime -84 -59 2
w:crisi 46 -18 56
w:crisis -57 -70 0
w:cristal 22 -5 -44
w:crockpot -40 -19 0
w:croquet 117 -19 76
w:cross 390 -67 297
w:crossword -108 -83 1
w:cruc -101 -73 -21
w:crud -82 -18 -57
w:crudo 0 162 -30
w:cruel 0 3 -53
w:crumb -55 -52 0
w:crush -82 -38 -48
w:crust -41 -2 0
w:cruz 315 -26 193
w:crystal -34 -53 -2
w:ctb 113 0 76
w:cuadern -64 -94 -18
w:cuadr 16 90 -65
w:cual -68 -6 10
w:cuand 111 104 74
w:cuant 372 11 363
w:cuanta 0 42 -19
w:cuarent -48 113 -175
w:cuartel 0 128 -61
w:cuat -71 -17 0
w:cuatr -151 -8 -182
w:cuatro 80 26 30
w:cub -11 -82 0
w:cubat 0 63 -22
w:cubr -71 -46 30
w:cubreboc -19 -63 0
w:cubri 0 140 -24
w:cuch 122 60 -12
w:cuchill 206 -61 280
w:cuent 99 123 -6
w:cuento -37 -54 0
w:cuerd -175 -152 109
w:cuerp 118 381 -203
w:cuest -43 -70 47
w:cuet 27 -3 46
w:cuff 0 49 -19
w:cuid 55 -56 134
w:cuidam 72 0 15
w:culp 224 39 168
w:cumpl -199 11 -54
w:cumplean 270 -56 103
w:cumpli 87 -61 50
w:cumplir 103 0 49
w:cun -228 -182 26
w:cunado 52 0 7
w:cup -22 279 -297
w:cupcak -16 -67 0
w:cur 290 364 -10
w:curb 75 9 4
w:cure -41 3 -6
w:curit -150 -36 22
w:curl -71 -1 2
w:curr -28 7 -57
w:curs 21 -60 15
w:curtain -144 -20 -50
w:curv -18 -80 28
w:cushion 8 81 -28
w:cuss -88 -19 0
w:custodi 38 -77 55
w:custom -61 -31 0
w:cut 217 -277 385
w:cutter 199 0 100
w:cuz 64 152 -28
w:cuzin 0 53 -41
w:d -51 32 -10
w:da 4 112 -80
w:dab 119 170 -12
w:dad 163 -23 155
w:dadm 0 79 -29
w:dairi -51 -39 0
w:dais 0 52 -12
w:dal 0 44 -40
w:dale -7 85 -84
w:dam -42 -9 0
w:damajuan 0 127 -32
w:damn 129 93 -51
w:dan 19 -205 209
w:dana -38 -57 0
w:danc -62 -35 -27
w:dand 143 28 -44
w:dandol 87 0 50
w:dandom 57 0 55
w:danger -46 -166 54
w:danni 51 0 21
w:dano -79 -117 7
w:dar 36 -16 48
w:dark -60 -110 52
w:darl 20 187 -79
w:darm 10 61 -24
w:dash 108 57 -27
w:dat 36 -41 26
w:databas -88 -100 0
w:date 67 -38 169
w:daughter 46 134 -194
w:dauhgter -14 -51 0
w:dauter 39 0 44
w:dawn -64 -14 0
w:day -194 -41 -98
w:daycar -35 -57 0
w:de -146 -290 232
w:deacon -59 25 -66
w:dead -96 154 31
w:deadass 108 0 18
w:deadlift -34 -54 0
w:deadlin -158 -165 41
w:deal 16 195 -76
w:dealer 75 -13 -88
w:dear -4 286 -51
w:death -235 -201 26
w:deb -14 -22 82
w:debaj 347 248 68
w:debat -66 -8 0
w:debi 442 0 158
w:debil 54 0 30
w:debit -18 38 -66
w:debrief -128 -65 0
w:debt 81 0 21
w:dec -57 -12 -33
w:decaf -68 -74 0
w:decant 0 60 -11
w:deceas -91 -125 26
w:decemb -132 -10 0
w:decenc 49 0 30
w:decent -20 -55 27
w:decepcion 93 55 -5
w:decepciona 117 0 38
w:deci -158 -114 0
w:decid 252 136 -32
w:decidi 61 144 -44
w:decil 78 0 26
w:decir -56 -69 0
w:decis 176 0 20
w:decision -74 2 6
w:deck 89 -15 24
w:declar -80 -78 0
w:ded -55 -72 61
w:dedit -51 -8 0
w:deed 48 0 25
w:deep 89 -38 103
w:deeper 175 0 50
w:deer 13 -97 25
w:defend -53 -42 0
w:defiend -50 -2 0
w:definit 174 0 102
w:degre 67 0 25
w:dei 90 0 84
w:dej 380 177 86
w:dejenm 112 0 97
w:del -78 61 -14
w:delant -42 -84 -5
w:delay -12 119 -69
w:delet 61 7 13
w:deliber 120 0 75
w:deliveri 0 212 -95
w:delt 71 0 73
w:dem -70 59 -95
w:demasi 90 -5 61
w:demasiada 53 0 6
w:demasiado -41 -5 16
w:dembow -74 -156 0
w:demo -81 -57 0
w:demoni 56 0 24
w:deni 0 67 -40
w:denis -67 -126 18
w:denl 0 143 -70
w:denm 0 164 -39
w:denni 0 40 -12
w:dentist -101 -154 5
w:dentr 0 6 56
w:denver 0 92 -71
w:dep -119 -40 0
w:deposit -34 77 -60
w:depot 96 44 22
w:dept -55 -34 6
w:derech -2 -55 21
w:derek -44 8 -6
w:desayun -122 -79 -40
w:descalz 142 19 -48
w:descans -66 -60 59
w:descanso 54 0 3
w:descarg -20 -3 -55
w:descompus -62 -18 0
w:describ -56 -108 27
w:desd 118 373 -265
w:dese -99 -79 -23
w:deserv 215 11 56
w:desesper -5 -64 -9
w:desgan -57 -24 0
w:desgraci 183 0 97
w:design -49 -66 0
w:desintox -5 -41 0
w:desk -52 -127 7
w:desmay -95 -79 -3
w:desp 104 -56 97
w:despacit 57 0 87
w:desped 149 1 29
w:despedi 43 -6 22
w:despens -53 -17 0
w:despert -202 40 29
w:despertar 158 0 73
w:despid 14 -3 105
w:despido 75 0 11
w:despiert 158 82 19
w:despu 73 196 -14
w:destap 30 98 -52
w:destroy -67 -90 0
w:desvel -48 -15 0
w:desviv 68 0 14
w:detail 59 0 36
w:detall -11 -45 0
w:detect -27 -50 0
w:deten 0 12 -55
w:deteng 0 86 -51
w:detent 0 144 -56
w:deterg -32 -58 0
w:detien 48 0 18
w:detour -25 -74 0
w:detox -70 220 -235
w:detr -49 59 -3
w:detuv 0 199 -85
w:deud 151 0 127
w:devil 11 328 -263
w:devolvi 19 203 -71
w:dextromethorphan -28 -42 0
w:di 12 243 -129
w:dia -12 105 8
w:diabl -23 136 -112
w:diablit 0 37 -68
w:diagnosi 61 0 15
w:diagnostic 35 0 51
w:dial 0 30 -90
w:dialisis 81 0 86
w:dialysi 44 0 39
w:diari -124 -203 -7
w:diarre 0 146 -75
w:dias 16 175 -252
w:dibuj -26 101 -96
w:dic 5 38 -41
w:dich -68 69 -91
w:diciembr 37 -53 36
w:did 143 192 99
w:didnt -54 -143 -29
w:die 72 -197 247
w:dient -7 253 -116
w:dier 39 -100 48
w:dieron -165 -148 -22
w:diet -119 -173 45
w:dietitian 18 -42 20
w:diez -322 -4 -158
w:differ -58 -187 55
w:difunt -27 241 -139
w:dig 241 392 -151
w:diganl 67 -1 -29
w:dihrea 0 50 -27
w:dij -294 -104 -208
w:dijer 127 0 85
w:dijeron -29 -146 51
w:dijo -21 -77 0
w:dime -65 12 -5
w:diner -98 124 -153
w:dinner 140 -43 150
w:dio 10 -168 5
w:dios 24 -41 67
w:diosit 26 -15 57
w:direccion 42 -80 71
w:direct -64 50 -60
w:dirti 0 223 -153
w:disappear -167 -66 14
w:disappoint 99 -17 89
w:disast -47 -28 0
w:disc -53 -21 -14
w:discharg -22 60 -30
w:discontinu -44 124 -110
w:disculp -29 -69 0
w:discut -52 -43 4
w:disgust -50 -4 -23
w:dish -126 -134 3
w:dishwash -47 -38 0
w:dislik 0 24 -53
w:dispar 5 -104 41
w:dispatch -42 45 -43
w:dispensari -3 182 -50
w:disproven 0 114 -50
w:dissect -46 -4 0
w:distint -81 -91 0
w:distr -7 -44 0
w:distraccion 88 0 58
w:distraig -49 -23 0
w:disturb 66 0 32
w:dive -13 -44 0
w:divin -14 -77 0
w:divorc -63 -52 -6
w:divorci -27 -45 0
w:dmv -115 -189 0
w:do -67 24 238
w:dobl -98 16 -117
w:doc -263 -191 -52
w:doce 0 42 -19
w:dock -12 102 -72
w:doctor -95 120 -215
w:dodg -43 -8 0
w:doe -71 -57 101
w:doesnt -10 39 -69
w:dog 202 157 -29
w:doleri 59 0 20
w:doli -21 47 -58
w:dollar 0 -7 -77
w:dolmi 55 0 60
w:dolor 93 186 -108
w:domin -109 -178 0
w:doming -26 -103 166
w:domino 197 -22 85
w:don -199 -320 1
w:donat -32 -104 36
w:dond 101 120 5
w:done 23 -44 26
w:dont 306 267 -10
w:donut -136 -102 0
w:door 221 87 125
w:dope 68 106 -22
w:dopesick -5 103 -67
w:dorm -79 -35 -37
w:dormi -111 -211 -18
w:dormido 0 88 -13
w:dormir -50 -12 0
w:dos -11 308 -129
w:doscient -40 -68 0
w:dose 38 -114 19
w:doubl 107 -26 82
w:dough -37 -89 0
w:down 150 193 -147
w:doy 110 81 -87
w:dr -155 71 -65
w:drag -130 58 -128
w:dragon -88 -65 0
w:drain -42 17 -21
w:drak 0 101 -67
w:drama -138 -140 0
w:dramat 53 -3 9
w:drank 256 -96 382
w:draw -94 116 -72
w:drawer 156 80 87
w:dream -278 -430 -33
w:dreamt 75 24 -19
w:drench 0 46 -49
w:dress 47 19 10
w:dresser 196 0 104
w:drew 19 -19 106
w:dri -43 146 -125
w:drift 78 -12 41
w:drill -82 7 17
w:drink -160 -114 -199
w:drip -42 -8 0
w:driv 0 54 -21
w:drive 71 -57 -15
w:driven 0 40 -48
w:driver -9 -83 2
w:driveway 5 -15 -54
w:drizli 0 274 -27
w:drog 33 122 -143
w:drool -11 -111 0
w:drop -215 -256 -69
w:drope -3 63 -24
w:drove -16 13 -60
w:drown -15 162 -97
w:drowsi 50 0 15
w:drug -92 122 -74
w:drum -45 -48 -12
w:drywal 21 -85 80
w:dsd 0 93 -24
w:duck -131 -65 3
w:duct 221 0 88
w:dude 68 0 98
w:due -104 224 -98
w:duel -128 -135 30
w:duerm 246 85 3
w:dui -28 126 -42
w:dum 0 44 -22
w:dumb -176 -107 -11
w:dummi -67 -36 0
w:dur -105 -97 -192
w:durant 0 75 -18
w:dure 89 -21 44
w:durisim -41 -29 0
w:durm 90 0 130
w:durmi 20 64 -37
w:dust -77 -127 0
w:duster 0 141 -47
w:duti -89 -100 23
w:dye 103 -53 80
w:dylan -64 -5 0
w:e -156 -174 -6
w:each -29 -187 137
w:ear -111 40 40
w:earli -17 -120 66
w:earlier -59 -82 0
w:earn -31 36 -54
w:earth 279 0 129
w:easi 3 -47 46
w:easier 85 -1 39
w:east -2 152 -38
w:eat -50 62 -38
w:eaten -33 -62 32
w:echa 0 46 -48
w:echandol 47 0 29
w:echar 70 -15 29
w:echaron -17 -26 53
w:eche 80 -101 -5
w:echo -17 56 5
w:eczema 44 0 40
w:edg 35 117 -252
w:edibl 0 98 -34
w:edifici -82 -25 17
w:educ 43 -4 22
w:effect 18 -71 35
w:effexor 0 110 -74
w:efrain -47 -93 0
w:egg -81 -78 0
w:eggplant -71 -75 0
w:eggshel 0 32 -55
w:egypt 0 33 -54
w:eight -108 -191 45
w:eighteen -18 -41 0
w:eighth -63 -87 0
w:eighti -1 63 -92
w:ejercici -65 12 -62
w:ejersisi 51 0 40
w:el -309 38 -150
w:electr -64 30 -76
w:electric -5 -43 0
w:elegi 77 11 41
w:elev -98 -192 0
w:eleven -115 245 -267
w:eli 42 0 5
w:ella -31 47 -78
w:ellos 229 14 8
w:els 52 13 -69
w:em 251 -22 0
w:email -165 -110 25
w:embaraz -44 41 8
w:embarrass -75 55 -35
w:embriag 0 53 -20
w:emergenc 70 -68 67
w:empap -10 36 -41
w:empastill 0 83 -36
w:empec 56 140 8
w:empez 97 15 93
w:empiez -56 -154 3
w:empin 0 57 -2
w:empres -23 47 -30
w:emptier 51 0 55
w:empuj 71 167 -192
w:emt -119 -49 0
w:en -139 248 -230
w:encanon 239 0 184
w:encendedor 67 43 -112
w:encerr -20 58 1
w:encim 229 26 255
w:encontr -41 114 -37
w:encuentr 225 -62 157
w:encuest -88 50 -42
w:end 113 -177 418
w:enderez 0 133 -63
w:endors 87 0 77
w:endoscopi -42 -26 0
w:enemi 0 43 -52
w:energi -73 -66 35
w:enferm -39 -51 -34
w:enfermer -62 -106 0
w:enfermeri -84 -13 0
w:enfrent 133 112 59
w:engan 0 117 -76
w:enganch -129 -139 0
w:engin 63 140 -31
w:english -51 -26 0
w:engras 48 0 28
w:enjoy -76 -61 -21
w:enjuag 0 158 -61
w:enlac -95 -123 0
w:enoj -233 -113 -2
w:enorm 46 -6 79
w:enough 341 -56 258
w:ensay -44 -69 36
w:ensen -120 -65 63
w:entendi 80 122 3
w:enter 218 282 -15
w:enterr -44 -127 42
w:entiend -47 -89 94
w:entierro 107 0 20
w:entir 3 36 -56
w:entonc -15 22 -43
w:entra 180 8 78
w:entrab 0 56 -45
w:entrad -115 -96 0
w:entrar 205 68 118
w:entre 46 221 -115
w:entreg -8 -48 1
w:entren -122 -64 -30
w:entrev -79 -72 -17
w:entro -168 -120 16
w:enuf 54 0 92
w:envelop 102 -12 51
w:envi 284 63 56
w:envidi 216 0 110
w:episod -30 -42 2
w:equat 45 0 48
w:equiboqu 58 0 40
w:equip -44 -142 5
w:equivoc -66 -31 0
w:er -92 63 -22
w:era -201 -24 -173
w:eram -9 107 -6
w:eran 58 27 111
w:eras 122 0 87
w:eres -77 -73 0
w:eri 0 88 -14
w:error -101 -45 0
w:es -85 -139 19
w:esa -94 -68 -99
w:escaler -27 -105 165
w:escalofri -1 123 -81
w:escap 77 87 -27
w:escapulari 0 151 -79
w:escarch -20 -40 0
w:escob 36 0 42
w:escog 126 -2 39
w:escogi 312 145 131
w:escond 65 -13 138
w:escondi 16 7 -104
w:escondida 44 79 3
w:escopet -24 -37 43
w:escrib 239 260 -94
w:escribi 63 65 -72
w:escribir -27 -74 0
w:escribo 44 0 42
w:escuch -207 -29 -20
w:escuel -25 -154 73
w:escup -15 147 -131
w:ese -562 -51 -223
w:esfum 87 0 34
w:esnif 0 105 -87
w:eso -103 -52 -59
w:esos 36 0 41
w:espaci 92 -119 116
w:espald -149 71 -144
w:espej -31 -96 68
w:esper 57 -81 55
w:esperanza 0 66 -11
w:espos 23 154 -110
w:espresso -134 -108 0
w:espum 156 0 74
w:esquin -157 16 -116
w:esquiv 42 0 3
w:essay -54 -43 0
w:est -108 -40 0
w:esta 656 8 502
w:estab -159 -200 77
w:estacion -98 -218 63
w:estam 87 26 17
w:estamo -60 -26 0
w:estan 233 483 -140
w:estar 225 -96 246
w:estari 148 -20 86
w:estas -22 113 -52
w:este 211 -273 257
w:esto 227 540 -351
w:estorb 70 -8 71
w:estorbo 100 0 58
w:estoy 205 402 -52
w:estrell 122 -17 61
w:estren -52 -76 0
w:estuch -7 -45 45
w:estudi -112 -24 23
w:estudiar -65 -42 0
w:estuv 53 -52 63
w:etern -53 -12 0
w:etil 45 -31 19
w:eur 1 23 -47
w:even -115 -179 -116
w:evening -13 -48 88
w:event -54 -14 0
w:ever 16 249 -126
w:everi 313 207 -13
w:everybodi 127 9 113
w:everyon -63 159 -171
w:everyth 153 67 77
w:everywher -144 -170 3
w:evil -51 -20 0
w:evr 126 0 42
w:evri 194 -2 122
w:evryth 30 0 47
w:ex 226 333 -105
w:exact 68 -10 -15
w:exam -136 -97 -11
w:excepcion -39 -53 0
w:except 317 -28 127
w:exchang -51 -66 0
w:excus -30 102 -28
w:exhaust 125 -115 114
w:exist 278 11 162
w:existent 92 0 52
w:exit 112 199 -115
w:expect -43 7 -67
w:expedient -41 -43 -1
w:expendi 0 97 -94
w:expir 58 -106 78
w:explain -77 -112 6
w:explic -71 38 1
w:explod -106 -79 0
w:explota -22 -50 0
w:express 64 0 34
w:extra -105 -91 -141
w:extract -4 101 -26
w:extran -176 -149 20
w:eye 148 46 28
w:fabric -73 12 -131
w:fac 58 0 74
w:face 128 44 56
w:facebook -24 -94 0
w:facil 44 68 -61
w:fact -122 -74 3
w:factur -135 -74 -6
w:facult -57 -32 0
w:fade -117 333 -313
w:fail -122 133 -195
w:failur -14 148 -55
w:fair -51 -11 -5
w:faj 0 25 -54
w:fake -62 102 -17
w:fall 348 25 189
w:falleci -57 15 -16
w:fallezc -43 -4 0
w:fals -85 -137 0
w:falt 373 -53 153
w:fam 20 120 -38
w:famili -182 -254 48
w:fan -110 44 -49
w:fanci -45 -67 0
w:fanfic -42 -51 0
w:fantasi -50 -35 0
w:far 207 161 22
w:farm -111 -137 2
w:farmaci 40 -76 43
w:fast -31 64 -11
w:faster -7 -93 0
w:fastest 52 0 2
w:fat 68 -26 69
w:fatal 133 -10 6
w:father 14 207 -78
w:faucet -5 44 -33
w:fault 147 -14 111
w:favor 235 -67 136
w:favorit -47 -3 -12
w:feas -123 58 -97
w:feb 0 57 -49
w:febrer 59 0 22
w:februari -57 -34 0
w:fech 63 -92 78
w:fed 69 -37 16
w:feed 57 -56 124
w:feeder -70 -25 0
w:feel 180 138 80
w:feelin -4 106 -96
w:feet -152 -119 -31
w:fel 0 109 -17
w:felicit 8 -113 7
w:feliz -7 -80 2
w:fell 41 -117 90
w:felt -355 -192 8
w:fenc 170 -65 158
w:fent 139 121 193
w:fentanil 68 -46 50
w:fentanyl -33 19 -106
w:fenti 0 140 -9
w:feo 102 -34 95
w:feri -92 12 -18
w:fernet 0 77 -65
w:fetch -13 -41 0
w:fever -70 -70 -71
w:few 41 113 -140
w:fiad -41 -89 0
w:fich -15 224 -48
w:fidget -40 -15 0
w:fiebr -202 -61 -44
w:fiend -1 64 -45
w:fiendin 0 81 -65
w:fierr 205 0 71
w:fiest -140 156 -148
w:fifteen -18 -54 33
w:fifth 38 8 178
w:fight -118 60 -112
w:figur 295 97 139
w:fij 82 0 20
w:fil 20 -9 77
w:fileter -93 -3 0
w:fill -57 35 -143
w:film 15 369 -147
w:filos -11 -61 0
w:fin -65 -46 -34
w:final -246 -281 122
w:finc 0 92 -35
w:find 384 157 0
w:fine 119 -227 248
w:fing 0 103 -60
w:finger 37 25 73
w:fingernail 69 175 -109
w:finish 23 101 -52
w:fire -121 222 -95
w:firm -82 -139 -6
w:first -45 -73 -51
w:fish -162 -52 -14
w:fist 136 32 22
w:fisur 0 16 -64
w:fit 71 -23 82
w:fiv 0 26 -43
w:five -196 -102 -241
w:fix -297 -46 -113
w:flac 90 31 14
w:flag -114 -96 0
w:flaki -40 -23 0
w:flame 47 0 23
w:flask -5 42 -30
w:flat -63 118 -99
w:flea -11 -40 0
w:fli -77 -33 -39
w:flicker -25 -69 0
w:flight -80 109 -86
w:flinch -46 206 -216
w:flip -22 -25 -94
w:flipant 0 40 -38
w:float -64 -81 -14
w:floati 115 0 61
w:floj -4 37 -44
w:flojer -85 6 -15
w:flojit 109 0 33
w:flood -90 -70 -32
w:floor 177 251 -47
w:flor -81 -134 0
w:florer -1 143 -63
w:flower -62 -69 -5
w:flu -76 144 -24
w:fluoxetin -51 -65 0
w:flush 0 175 -71
w:flute -7 -97 0
w:foam 123 69 45
w:foc -3 93 -59
w:focus -38 -44 0
w:foil 9 321 -354
w:fold -61 164 -91
w:folder -76 -99 17
w:folk 19 -53 21
w:follow 27 -103 107
w:fond 24 47 -22
w:font -65 -17 0
w:fontaner -19 -51 0
w:fool -66 -86 0
w:foot 3 -144 65
w:for 69 -43 9
w:forearm 142 -13 81
w:foreman 102 82 -1
w:forest -45 -7 0
w:forev 27 -54 62
w:forgav -42 -23 0
w:forget -21 85 -87
w:forgiv 94 -3 120
w:forgot -7 8 70
w:forgotten -45 -29 0
w:forj 0 116 -172
w:forklift -23 44 -11
w:form -185 -80 -61
w:formulari -22 -54 -3
w:forti 52 131 -11
w:fortnit -81 -53 0
w:forty 17 0 50
w:forward 80 -24 63
w:forz 61 49 86
w:foster 12 92 -63
w:fot 37 -194 87
w:fought -65 -92 0
w:found 34 101 -87
w:four -24 320 -280
w:fourth 255 7 19
w:fox -7 -50 0
w:fr 146 43 44
w:fraccion -12 -55 0
w:fras -40 -94 0
w:frasc 143 17 181
w:frasquit 0 95 -91
w:frat 0 123 -90
w:fraud 0 242 -98
w:frecuenci 0 71 -16
w:free -54 -80 90
w:freeway -4 -5 57
w:freezer -73 -2 -45
w:freidor -40 -25 0
w:freight 10 0 43
w:french -56 -15 0
w:frent -78 -94 -22
w:fresc 183 0 85
w:fresh 199 -3 65
w:freshman 0 46 -14
w:fri -135 20 -131
w:friday -30 -93 48
w:fridg -133 -83 -95
w:friend -35 40 -158
w:frijol -61 -12 0
w:frog -78 -30 0
w:from 5 -25 100
w:front 13 -76 122
w:frozen -49 -65 0
w:frustrat -71 -28 0
w:fue 92 1 -40
w:fueg -87 -40 3
w:fuelt 55 0 60
w:fuer -78 -174 81
w:fueron 447 403 73
w:fuert 12 154 -142
w:fuerz 83 0 56
w:fui 12 100 40
w:fuim -55 -55 0
w:full -200 -6 26
w:fum 110 336 -62
w:fumig -66 -83 0
w:fun -82 -136 20
w:funcion 151 -26 29
w:fund 70 0 53
w:funer 113 189 -106
w:funeral 68 -1 29
w:funni -17 -146 29
w:funral 43 -11 19
w:furnac -31 -64 0
w:furnitur -61 -25 0
w:fusil -53 -60 0
w:futbol -72 8 -77
w:g 0 71 -8
w:gabapentin 32 -1 -48
w:gafet -3 84 -38
w:gaj -135 -20 0
w:gala -29 -105 0
w:galer 41 0 21
w:gallet 116 -11 57
w:gallin 43 -4 32
w:gallon -44 -2 0
w:galpon -63 -1 0
w:gambl -24 192 -151
w:game 35 352 -81
w:gan 104 208 -171
w:gana -32 -189 0
w:gang 105 -8 33
w:gap -101 -186 0
w:garag 68 29 38
w:garanti -53 26 -84
w:garbag -52 99 -88
w:garden 43 -40 37
w:gargant -49 -134 -6
w:garlic -47 -20 0
w:garrafon 0 45 -18
w:gas -22 -104 56
w:gasolin 42 16 75
w:gasoliner 108 -11 39
w:gast -22 142 -122
w:gat 65 2 143
w:gato 107 0 20
w:gatorad -56 34 -59
w:gauz 136 0 62
w:gave -318 -399 97
w:gear -3 -60 10
w:geek 0 41 -41
w:gees -47 -17 0
w:gel -58 -67 0
w:gender 0 54 -7
w:geni -36 -55 0
w:gentl -91 -43 0
w:gerani -20 -40 0
w:gestor -66 -34 0
w:get 349 244 -134
w:ghost -67 -107 0
w:gigant 0 43 -53
w:gillett 58 -13 41
w:gimnasi -91 -51 -66
w:gin 176 180 79
w:ginger -51 -143 -1
w:gir 48 68 -77
w:girasol -82 -46 0
w:girl 137 -141 57
w:girlfriend -98 -14 71
w:give -126 16 -189
w:giveaway -28 -42 0
w:given -72 -51 -109
w:glad -254 -123 17
w:glass -69 172 -211
w:glori -11 -51 0
w:glove 4 46 9
w:glue -123 -130 0
w:glut -13 -71 0
w:gluten -58 -44 0
w:go -49 -155 15
w:goal -20 -36 84
w:goat -74 -54 0
w:god 193 12 169
w:goe 179 -37 226
w:goin 0 9 -51
w:gol -43 -23 -21
w:goldfish -57 -11 0
w:golf -36 -56 0
w:golp 22 121 -111
w:gom -44 -24 -43
w:gomit 50 133 -5
w:gona 0 130 -83
w:gone 318 133 65
w:gonna 252 275 -84
w:good 98 -44 33
w:goodby 22 -83 176
w:goodi 0 177 -91
w:goodnight 60 0 47
w:goodwil -86 -48 -36
w:goofi 0 89 -35
w:googl 119 39 -25
w:gooo -51 -6 0
w:goooo -16 -43 0
w:goosebump -8 3 -41
w:gord -131 -69 -57
w:gorgeous -55 -9 0
w:gorr -54 -61 0
w:got -3 53 -47
w:gotit -15 -66 0
w:gps -74 -29 0
w:grab 41 105 -110
w:graci 121 -70 95
w:gracia -15 -43 0
w:grade -89 88 -80
w:gradu -51 -16 0
w:graduat 136 35 61
w:gram -14 51 -46
w:gramp 82 0 7
w:gran -41 -29 0
w:grand -97 16 -36
w:grandchildren 40 0 6
w:granddaught -92 -106 -1
w:grandfath -43 3 -35
w:grandkid -70 -13 -24
w:grandma 70 31 5
w:grandpa -47 137 -111
w:grandson -135 -173 34
w:graner 109 0 108
w:granola -11 -51 -7
w:grant -40 -54 0
w:grap 0 87 -15
w:grape -31 54 -70
w:grass -42 -16 0
w:grate -44 -116 5
w:gratin -67 -6 0
w:gratitud 82 -14 22
w:grav -114 -62 11
w:gravel 163 0 35
w:gravi -14 -54 0
w:gray -29 -78 124
w:great -164 -93 -37
w:green -21 52 -1
w:grew -20 49 -47
w:grey -46 -86 37
w:greyhound 0 94 -25
w:grid 48 0 10
w:grief -42 -28 0
w:grifo 0 168 -20
w:grill -8 -57 8
w:grim 41 -1 3
w:grind 0 51 -21
w:grip -157 -72 -139
w:grippi 69 0 85
w:gris 58 -8 46
w:grit -62 -130 126
w:groceri -22 54 -37
w:gross 0 48 -72
w:ground 24 -118 68
w:group -213 -16 -271
w:grow -146 31 -83
w:grown -36 -52 0
w:grumbl -43 -18 0
w:grumpi -25 -60 0
w:grup -189 -152 -47
w:guadalaj -64 -79 0
w:guagu -120 15 -79
w:guant -45 -94 0
w:guanter -29 67 -121
w:guap -72 -35 0
w:guar 6 155 -87
w:guard 190 -96 179
w:guarda 0 34 -43
w:guardapolv -25 -44 0
w:guer 0 55 -34
w:guerr -61 -74 0
w:guess 109 171 -34
w:guest 46 -78 -34
w:guidelin -47 -36 0
w:guitarr -50 -62 12
w:gum -36 -42 -32
w:gumbo -24 -116 0
w:gummi -92 134 -149
w:gun 182 -206 393
w:gunshot 24 -4 65
w:gurgl 140 0 55
w:gust -100 -77 -47
w:gut -71 -22 -3
w:gutter -72 -40 0
w:guy 192 70 169
w:gym 52 -124 75
w:gymnast 0 132 -35
w:h 48 29 -14
w:ha 8 -122 51
w:hab 125 -35 80
w:haber 136 0 110
w:habi -57 186 -152
w:habia -19 -85 0
w:habit 14 -74 49
w:habl -222 -70 -111
w:hablenm 0 46 -77
w:habr 138 0 93
w:hac 95 -51 259
w:hacer -52 -92 0
w:hacerl -50 -15 6
w:hacerlo 73 -2 58
w:hach -12 -61 0
w:haci 82 389 -188
w:had -140 144 -333
w:hadnt 60 92 -93
w:hag 270 8 287
w:haganl 98 0 43
w:haha -100 -172 33
w:hair -121 -246 56
w:haircut -67 -35 0
w:half -155 71 -237
w:halfway -6 87 -75
w:hall 57 82 -42
w:hamac -41 -9 0
w:hambr -122 -152 -2
w:hamlet -98 -27 0
w:hammer 156 -54 115
w:han -171 -132 -13
w:hand 120 313 -227
w:handl 24 3 43
w:handlebar 55 0 71
w:handout -196 -71 -5
w:hanf 10 0 90
w:hang -143 58 -24
w:happen 153 26 188
w:happi -27 -76 36
w:happier -69 -34 1
w:happiest -13 -50 5
w:har 120 -29 71
w:hard -21 -118 141
w:harder 57 -13 63
w:hardwar 130 71 17
w:hari 253 0 108
w:harm -190 -115 38
w:has 216 -103 234
w:hasnt -87 40 -93
w:hast -18 214 -159
w:hasta 48 9 -7
w:hat -114 -103 -7
w:hatch -1 -128 0
w:hate -68 182 -98
w:haul -48 -5 -4
w:haunt -49 -18 0
w:have 188 137 102
w:havent 52 151 -111
w:havnt -60 -28 -9
w:hawk -41 -30 0
w:hay 110 24 -100
w:hazard 62 0 10
w:hazl 45 0 34
w:he 232 230 33
w:head -72 173 -120
w:headach -76 -91 3
w:headphon -58 -94 0
w:headston 66 0 6
w:heal 63 16 5
w:health -43 -41 0
w:hear 99 153 -78
w:heard -76 -75 29
w:hears -48 -4 0
w:heart 170 128 39
w:heat -32 -124 104
w:heater -66 -88 3
w:heaven -61 -85 21
w:heavi -137 -107 26
w:hebill 0 55 -63
w:hech 11 -56 37
w:hed 186 95 106
w:heel -46 -7 0
w:hel -29 -66 4
w:held 216 -63 230
w:helium 135 0 42
w:hell 155 65 100
w:hella 0 85 -39
w:hello -148 -48 -15
w:helmet 91 -11 24
w:help -146 -144 -57
w:helper -185 -52 0
w:her -5 -307 300
w:here 209 34 191
w:herman -104 -78 -45
w:hermanit 95 -59 68
w:hernia -46 -22 0
w:heroin -132 35 -129
w:herramient 94 0 35
w:herself 58 -8 13
w:hes 681 309 397
w:hevi 76 0 81
w:hey 81 23 98
w:hi -250 -63 -172
w:hic 32 -148 214
w:hid 134 204 -12
w:hide 231 -10 28
w:hierbabuen -49 -9 0
w:high -334 -131 -300
w:highway 135 -3 70
w:hij -71 -24 -63
w:hijo 154 0 72
w:hil 0 211 -83
w:hill 54 -1 71
w:him 204 -80 34
w:himself -111 -222 24
w:hinc 42 0 15
w:hip -90 -95 98
w:hirv 179 0 197
w:his -77 115 -79
w:histori 50 -1 -3
w:hit -83 97 -238
w:hitter -3 65 -39
w:hive -26 -51 0
w:hiz 44 86 -80
w:hoj -46 -114 1
w:hol 79 92 15
w:hold 126 31 1
w:holder 3 71 -1
w:hole -47 332 -191
w:holiday -106 -134 -8
w:hombr 101 26 30
w:home 82 287 -124
w:homecom 17 107 -43
w:homeroom -89 -53 0
w:homesick -56 -78 0
w:homi 0 71 -31
w:hond 59 0 42
w:honest 77 140 -39
w:honesti -41 -15 0
w:honey -28 -42 0
w:honk -37 -50 0
w:honor -28 -56 -1
w:hoodi -26 -56 91
w:hook -24 -150 24
w:hoop -49 -88 0
w:hooter 0 74 -27
w:hope 675 33 462
w:hopeless -140 -24 -39
w:hor -31 -116 96
w:horari -57 -67 -19
w:hormig -33 42 -18
w:horn 12 -54 36
w:horribl -79 34 -58
w:hors -46 -30 0
w:hose 184 0 117
w:hospic -49 81 -15
w:hospit -30 57 -200
w:hospitel 59 0 7
w:hot -183 -14 -182
w:hotel -11 67 -77
w:hotlin 82 -33 45
w:hotshot 127 0 73
w:hour -247 -49 -108
w:hous 50 216 -88
w:housekeep 66 0 32
w:housepl -22 -57 0
w:how 231 -83 68
w:hoy -54 -266 75
w:hr -16 69 -14
w:hrs -65 161 -136
w:hub 64 -151 49
w:hubbi -3 40 -48
w:hubieran 65 0 50
w:huel -6 177 -156
w:huell 0 40 -38
w:huert -64 -36 0
w:hues -22 216 -197
w:huev 40 -30 13
w:huf 0 141 -47
w:hug -161 -97 -58
w:huge -24 -42 1
w:huh 61 0 13
w:human -98 -79 -18
w:hund 0 65 -19
w:hundr 2 -102 12
w:hung -80 -101 5
w:hunger -156 -83 0
w:hungov -11 122 -19
w:hungri -47 -12 -56
w:hunt -65 -20 21
w:hurac 53 6 25
w:hurt 143 -115 210
w:husband -56 199 -213
w:hydrat 0 68 -37
w:hypoman 0 64 -17
w:hypothet 64 62 -26
w:i 263 304 -5
w:ia 42 0 13
w:iba -109 45 -131
w:ibuprofen 36 -125 91
w:ice 76 6 21
w:icebreak -84 -65 0
w:id 201 -3 6
w:idc 179 128 12
w:ide 118 -45 168
w:idea 76 -77 155
w:ideat 215 -2 79
w:idiot -62 29 -53
w:idk 48 35 -31
w:ido -70 -24 -14
w:if 505 -176 519
w:ignor -33 -47 0
w:igual 157 97 -67
w:ija 0 80 -47
w:ijos 52 0 5
w:ili 299 0 89
w:ill 51 279 -153
w:im 451 670 -196
w:imagin 32 50 -37
w:impi 98 0 67
w:implant 0 218 -46
w:importari 68 0 53
w:impres -40 -13 0
w:impresor -60 -40 0
w:in -134 11 -154
w:inch -47 -30 0
w:includ -15 -87 33
w:incom 0 39 -45
w:indoor -31 -64 0
w:infanci 0 56 -45
w:infart 105 -79 159
w:infect 55 -1 35
w:inflict 58 0 6
w:inform 67 297 -166
w:ingeri 0 134 -57
w:ingles -38 -98 -2
w:inhal 40 -39 70
w:inject -3 76 -52
w:injur 104 -4 58
w:inodor 0 149 -81
w:insid 91 99 -111
w:insomnia 85 0 59
w:insta -62 -22 0
w:instagram -47 -27 0
w:instal -85 -71 -12
w:instant -74 -112 0
w:instead 241 221 -26
w:instruccion -98 -23 0
w:instruct 50 -8 30
w:instructor -134 -97 0
w:instrument -64 -56 0
w:insulin 20 -234 364
w:insulina 80 0 48
w:insult 0 63 -33
w:insur 43 100 -49
w:insuranc 0 42 -3
w:intact -44 -22 0
w:intak 6 -185 38
w:intend 55 42 14
w:intent 85 119 -3
w:interest -122 -50 0
w:intern 131 -28 40
w:interstat 65 0 8
w:interview -114 -69 0
w:into 437 157 44
w:intox -19 228 -80
w:inund -55 -14 0
w:inutil -16 -50 0
w:invent -1 1 44
w:inventari -67 -24 0
w:inventori -1 66 -55
w:inviern 98 0 15
w:invit -35 83 -129
w:inyeccion -46 25 -87
w:inyect 229 -86 247
w:iop -55 -23 -16
w:ipa 0 246 -100
w:ir -8 69 -125
w:iria 107 0 20
w:irm -93 -4 0
w:irme 222 -22 100
w:iron 23 -86 139
w:ironi -75 8 -23
w:irrit -91 -99 0
w:is -6 -148 232
w:ise 126 15 110
w:isla -5 43 -5
w:isnt 409 313 186
w:it 385 394 3
w:itch -64 58 -11
w:itchi -36 -79 0
w:itd 289 0 199
w:item -102 -62 30
w:itll 61 -10 33
w:ive 745 705 -171
w:iwanttodi 491 0 126
w:ja -35 -93 0
w:jabali -65 -77 0
w:jabon -58 -176 0
w:jack -45 -28 -44
w:jacket 53 -7 54
w:jail 58 24 33
w:jaj -341 -302 -2
w:jajaj -215 -192 0
w:jal 6 -50 -5
w:jam -93 -63 0
w:jamaic -9 -46 0
w:jane -67 -43 0
w:januari -32 150 -64
w:jar -4 -54 55
w:jarab -14 91 -111
w:jarabit 0 103 -22
w:jardin -61 -62 -7
w:jarr 0 223 -66
w:jart 0 47 -28
w:jaul 0 77 -40
w:jaw 10 117 -33
w:jaylen 59 0 31
w:jealous 333 -35 164
w:jean -58 -1 -15
w:jef -176 -54 -8
w:jelli -116 -11 0
w:jering 130 91 -23
w:jersey -56 -41 0
w:jess 116 0 63
w:jesus 59 0 49
w:jibar 0 54 -46
w:jim -13 212 -134
w:jingl -105 -22 0
w:jitterbug 0 70 -55
w:jk -75 -22 0
w:job -128 -170 1
w:jod 141 4 32
w:jodi -75 -7 0
w:joe -44 -17 0
w:john 0 105 -77
w:join 32 -64 57
w:joint -23 -83 -62
w:joke 149 259 -216
w:jones -32 -154 0
w:jos -6 -41 0
w:journal -43 127 -96
w:jov -49 -31 0
w:joy -52 -59 30
w:juan -22 -84 0
w:jubil -56 -7 0
w:judg -174 -94 -18
w:jueg -24 106 -46
w:juev -182 -115 5
w:juez -2 -49 1
w:jug -177 29 -121
w:juic -17 80 -72
w:juli 109 -29 73
w:juliet -208 -88 0
w:jum 105 -55 24
w:jume 0 120 -101
w:jump 102 -151 220
w:jumper -34 -49 0
w:june 119 -45 137
w:juni 26 -52 10
w:junt 127 -98 128
w:jur 14 84 -63
w:jurament 0 169 -30
w:juri -160 -100 3
w:jus 131 4 33
w:just 63 196 5
w:justit 103 0 35
w:juzg -109 -65 0
w:jv -61 -40 0
w:k 181 208 49
w:kar 52 0 41
w:karaok -196 -124 0
w:kart -48 -39 0
w:keep 595 186 311
w:kem 60 0 33
w:kept -200 -186 -82
w:ket 0 53 -3
w:ketchup -57 -64 0
w:keto -94 -37 0
w:key 23 35 -150
w:keyboard 57 -15 39
w:kick -49 -19 -27
w:kid -75 -28 61
w:kidney -50 -50 0
w:kids 73 0 34
w:kier 246 0 40
w:kiero 283 0 50
w:kil -64 19 -6
w:kill -309 -404 145
w:killin 26 -26 70
w:kills -107 -12 0
w:kim 45 28 23
w:kind -65 -36 88
w:kinda 96 -29 61
w:kindest 86 0 84
w:kiss 61 0 49
w:kit -3 50 -16
w:kitchen 269 131 121
w:kite -50 -83 0
w:kitten -78 -55 6
w:klonopin 249 156 102
w:kms 298 -1 113
w:kmsing 69 0 85
w:knee -266 -173 44
w:knew 5 322 -86
w:knife 180 38 94
w:knive -22 63 -6
w:knock -112 -207 -5
w:knot 238 -17 102
w:know 265 327 -81
w:known -81 -75 0
w:knuckl 211 302 54
w:kombucha -19 56 -8
w:kondod 46 0 30
w:kratom 0 178 -58
w:la -19 112 -134
w:lab -139 21 -93
w:label -116 17 -72
w:labi 77 36 60
w:labur -49 -92 -1
w:lad 202 -79 181
w:ladder -165 -84 0
w:ladi -122 -100 79
w:lado 70 0 76
w:ladr 53 -14 50
w:laid -87 -55 0
w:lake 43 118 28
w:lamb -49 -81 0
w:lamin -60 -6 0
w:laminill 0 57 -24
w:lamp 31 -76 121
w:land -47 13 -16
w:landlord -146 -22 -65
w:lane -2 -47 0
w:languag -11 57 -17
w:lanz 42 0 21
w:lap 99 -18 256
w:laptop 159 -25 54
w:larg 165 66 -11
w:las 291 188 -87
w:last 131 138 -176
w:lastim -101 -33 40
w:lastimado 107 0 73
w:lastnit 0 15 -41
w:lat -96 1 -33
w:late -197 -107 -41
w:later -47 -131 41
w:lati -9 -42 0
w:laugh 262 -4 209
w:laundri -119 -116 40
w:lav -50 -43 -37
w:lavab 33 43 -40
w:lavador -95 -3 -72
w:lavandin -52 -48 0
w:lavavajill -138 -113 0
w:law -89 -142 -66
w:lawnmow -70 -21 0
w:lawyer -129 -102 0
w:lay 11 -99 108
w:lbs -22 -59 0
w:le 90 332 -102
w:lea 83 0 49
w:lead -55 -37 0
w:leaf -43 -49 0
w:leagu -79 -131 0
w:leais 55 0 16
w:leak -83 -111 0
w:lean 194 8 201
w:learn -287 -101 -24
w:leas 83 -6 25
w:least 102 -2 24
w:leav 202 140 -25
w:lech -45 -44 -23
w:lectur -24 122 -44
w:leer -49 -52 0
w:left 188 162 -63
w:leftov -39 253 -180
w:leg -8 -57 -14
w:lei -139 -107 0
w:lej -16 48 -54
w:leji 56 0 48
w:len -21 -84 0
w:length -7 -57 10
w:lengu -27 24 -156
w:lent -156 -30 -53
w:leo -40 -23 -9
w:leon -51 -65 0
w:les 260 351 166
w:less -19 44 -82
w:let 228 -94 272
w:letrer -9 -41 0
w:letter -87 -146 151
w:levant 47 9 -9
w:level 35 82 1
w:lexapro -14 -133 42
w:liad 0 60 -34
w:libr -143 -145 -31
w:librari -79 -80 12
w:lice -77 -67 0
w:licenci -125 -75 -24
w:lick 0 200 -94
w:licoreri -2 116 -64
w:lid 90 -5 53
w:lie 273 126 2
w:life 10 -248 89
w:lifetim -18 -59 0
w:lift -96 13 0
w:lig -72 -64 0
w:liger -48 -23 0
w:light -15 57 -66
w:lighter 61 68 -40
w:ligter 0 56 -9
w:lik 64 19 46
w:like 152 76 51
w:lil 85 -16 33
w:lime -43 21 -123
w:limit -109 -137 0
w:limon -71 -138 0
w:limpi 30 -51 23
w:limpia -1 128 -65
w:lin -36 43 -81
w:lind -120 -70 16
w:line 24 -464 279
w:linger -18 -61 0
w:link -169 -2 -12
w:lip 414 4 174
w:liquid -88 -24 0
w:liquor -33 11 -75
w:list 129 84 -18
w:listen -270 -160 -120
w:lit -120 -173 -14
w:liter -34 -90 27
w:literal -3 145 -58
w:literatur -57 -57 0
w:liti 45 -38 35
w:litl 64 -4 36
w:litron -3 53 -17
w:littl -3 141 -200
w:live -291 -150 127
w:lizard -81 -32 0
w:llam -157 -198 -38
w:llaman -45 -18 0
w:llamem -50 -57 0
w:llamenm -13 90 -61
w:llant -60 -43 0
w:llav 30 82 121
w:llaver -10 19 -45
w:lleg -263 -96 2
w:llegar 182 154 14
w:llego 277 -6 114
w:llen 44 -54 90
w:llev 84 116 44
w:llevaba 76 94 31
w:llevam 99 0 131
w:llevo -9 158 -66
w:lling 56 0 23
w:llor 2 -109 40
w:llov -133 -67 0
w:lluev -98 -31 0
w:lluvi -53 -13 -26
w:lluvia -57 -35 0
w:lmao -54 -4 0
w:lo 236 359 -178
w:load 124 81 76
w:lobbi -96 -148 0
w:loc 55 199 -60
w:local -108 -101 0
w:locion 0 72 -67
w:lock -114 7 -173
w:lockbox -126 -103 -20
w:locksmith -100 -122 0
w:log 81 -224 132
w:logarithm -42 -3 0
w:login -60 -61 1
w:logist 79 0 9
w:logr -54 -36 0
w:loke 34 56 65
w:lol -81 180 -101
w:lon -91 -78 0
w:loncher -60 -15 0
w:lone -137 -126 0
w:long 140 -238 214
w:longer -35 109 -32
w:longest -26 -51 0
w:look 321 -237 389
w:lookout 44 0 26
w:loop -65 -6 22
w:loopi 0 96 -111
w:loos 24 -26 57
w:lord 252 30 142
w:lortab 0 280 -72
w:los 241 114 66
w:lose 22 357 -320
w:lost -37 -231 155
w:lot 187 238 45
w:loteri -34 -51 0
w:loud -126 -213 -40
w:louder -45 59 -115
w:loung -64 43 -27
w:love -210 -169 23
w:low -87 -60 0
w:lower -89 -56 0
w:lowkey 108 24 27
w:lu -43 -24 0
w:luc 80 27 0
w:lucemyra 0 47 -15
w:lucir 0 54 -72
w:luck -148 -118 4
w:lucki 31 -1 41
w:lueg -46 275 -324
w:lug 115 71 31
w:lugar 68 7 67
w:luggag 47 0 44
w:lump 44 -5 25
w:lun -45 -22 1
w:lunch 44 30 92
w:luncheon 0 153 -41
w:lung 17 -101 33
w:luz -99 -132 78
w:lyric -41 46 -31
w:m 150 192 24
w:ma 2 43 -84
w:maam -20 -98 4
w:macet -82 -35 0
w:machet 203 -21 163
w:machin -64 146 -122
w:mad 93 -9 -36
w:made -24 -184 25
w:madr 62 -34 11
w:madrug 68 -49 37
w:maestr -70 -35 1
w:mail 192 75 80
w:mailbox 16 17 -45
w:main -62 61 -45
w:mainten -46 -8 0
w:maj 3 98 -20
w:make 90 -47 159
w:mal -206 -201 92
w:malecon 50 -6 48
w:malill 12 139 -142
w:malillo 0 270 -39
w:mall -136 -46 16
w:maluc -42 -46 0
w:mam 163 -30 148
w:mama -59 -17 0
w:mami 79 8 70
w:man 101 49 22
w:manan -93 -232 86
w:manana 61 -14 4
w:mand 122 123 -54
w:mandenl 43 0 39
w:mandenm -92 -27 0
w:mandil 52 -2 60
w:mandolin -68 -31 26
w:manej -21 -57 50
w:maner 39 178 -61
w:mang 130 -28 101
w:mangu -43 -71 0
w:manguer 154 0 63
w:mani -169 -155 155
w:manifiest 53 0 22
w:manij -68 -63 -43
w:manni 0 55 -35
w:manose 0 132 -18
w:mant -41 55 -69
w:mantec -14 56 -89
w:mantel -19 -57 0
w:manten 95 -20 64
w:manzan -10 70 -60
w:map -68 -67 -61
w:maquet -45 -117 0
w:maquin 89 65 15
w:maquinit 0 126 -43
w:mar 93 -90 195
w:maraton -53 -2 0
w:marc 63 -51 -25
w:march -20 84 -2
w:marcus 107 -54 68
w:mare -111 -106 0
w:marer 51 0 55
w:margaret 53 0 8
w:margarita -6 122 -89
w:mari 65 -96 40
w:maria -43 -60 0
w:maribel -64 -27 0
w:marihuan 50 148 5
w:marijuan 0 53 -59
w:marimb -8 -48 0
w:marip -120 -26 -5
w:mark 25 126 -8
w:marker -82 -2 0
w:market -7 -48 11
w:marqu -74 31 -130
w:marriag -42 -33 -58
w:mart 53 -133 9
w:martill 79 0 68
w:maru -58 -19 0
w:marz -48 -54 -20
w:mas 296 -76 223
w:mash -71 -14 0
w:massag 0 132 -35
w:mat -217 -398 341
w:matar 210 -42 38
w:matari -32 -46 0
w:mataria -49 -11 0
w:matarlo 45 0 11
w:matat 42 0 39
w:match -97 18 -29
w:matemat 47 2 27
w:math 366 -94 193
w:matrimoni 0 71 -16
w:matter 61 -15 46
w:mattress -99 -60 3
w:matutin -41 -43 0
w:may -344 -240 26
w:maya 12 72 -53
w:mayor 77 104 -99
w:me 61 334 -310
w:meal 99 109 -34
w:mean -3 -131 180
w:meant -310 -60 -133
w:measur 58 0 29
w:med -80 -321 186
w:medall -38 -280 -1
w:medel -7 -47 0
w:medi 38 -30 86
w:mediant 75 0 11
w:medic 39 -98 91
w:medicin -6 -61 -36
w:medicina 0 46 -4
w:mediodi -31 71 -18
w:medisin 0 80 -47
w:medit -92 -26 2
w:meet -200 -47 -81
w:megaphon 0 110 -66
w:meh -118 -129 0
w:mejor 191 131 61
w:mem -69 -32 1
w:member -74 -90 0
w:memo 102 0 24
w:memor -51 15 -8
w:memori -91 3 -79
w:men 52 16 -55
w:mend -57 -26 0
w:menopaus -21 -45 0
w:mensaj 82 216 -120
w:menstrual -11 -101 0
w:ment -42 89 -154
w:menti 43 51 -28
w:mentir 183 -38 123
w:merc -43 -94 -11
w:mere -40 -3 0
w:merecen 100 0 58
w:merend -57 -44 0
w:meresc 52 0 41
w:merezc 7 308 -168
w:merezco 73 0 11
w:mes -60 165 -175
w:mese 66 -12 30
w:meser -47 2 -48
w:mesill 15 0 40
w:mess 32 54 -85
w:messag -36 -110 12
w:messi 133 0 36
w:mestoy 52 0 41
w:met 205 -47 97
w:metadon 31 236 -135
w:metadona 39 4 43
w:metal 94 -4 51
w:metaphor 0 64 -17
w:meteor 71 0 57
w:meth 81 -54 76
w:methadon 63 42 60
w:meti -107 -156 -25
w:metr -186 2 -161
w:mexico -59 -1 0
w:mezcal -9 -61 -3
w:mezcl 124 10 144
w:mg -40 -78 0
w:mi -76 -166 72
w:mia 101 19 1
w:microwav -42 -9 7
w:mid 56 -18 63
w:midair -54 -9 0
w:middl 74 -20 44
w:midnight 79 58 8
w:midwif -34 -42 0
w:mied 148 40 74
w:mient 0 99 -109
w:mierd 2 397 -132
w:might 67 -6 85
w:mij -153 -81 31
w:mil -52 -76 28
w:milagr -95 -21 0
w:mile -160 -114 -64
w:milp -117 -62 28
w:min -6 32 -41
w:mind 185 -164 122
w:mine 131 -154 127
w:minecraft -45 -66 0
w:mineral -29 -82 -21
w:minibar -41 114 -140
w:minivan -41 -48 0
w:minut -70 358 -275
w:mio -186 43 -129
w:mir 349 231 25
w:mirador 130 0 85
w:mirror 145 -6 181
w:mis 152 6 104
w:mism 270 36 147
w:mismo 96 0 32
w:miss -167 -196 -19
w:mistak 31 -19 63
w:mit -83 -85 0
w:mix 161 -36 172
w:mocktail -64 -59 0
w:mod 2 -85 96
w:modul -114 -100 9
w:moj -68 215 -108
w:mojarr -20 -70 0
w:mojito -3 -51 0
w:molest -67 -35 6
w:molli 44 64 44
w:mom 257 202 160
w:moment -36 -60 8
w:momma 2 89 -71
w:mon -71 25 -185
w:monaz 0 133 -107
w:monday -42 -70 -29
w:money -98 108 -67
w:monht -49 -138 0
w:monkey -10 63 -138
w:monoxid 132 0 22
w:mont -82 6 -116
w:month -63 -226 111
w:monton 67 -9 144
w:monumental 0 63 -12
w:mood -118 -107 2
w:mop -15 -65 0
w:mor 167 -231 349
w:moral -56 -28 0
w:mord -18 109 -47
w:mordi -46 94 -64
w:more 159 17 77
w:moret 5 28 -40
w:moreton -120 35 -135
w:morfin -1 140 -78
w:moriiiir 50 0 8
w:morir 67 -9 19
w:morn -155 -212 43
w:morphin 36 105 -21
w:morr -68 7 -31
w:mortal 198 -65 113
w:mosquito -25 -86 0
w:most -36 -72 9
w:mot 5 214 -22
w:motel 231 127 89
w:mother -144 -87 -54
w:mouth 159 64 -90
w:mouthwash -35 70 -118
w:move -197 -54 -111
w:movi 0 -131 46
w:movil -54 -110 62
w:mow -42 -10 0
w:mr -47 -47 3
w:mri -42 -45 0
w:ms -45 -14 5
w:msg -44 -41 0
w:much 184 -164 266
w:mucha -3 -89 -9
w:muchach -61 48 -12
w:muchisim -40 31 -4
w:mucho 74 -4 11
w:mud -171 -157 -18
w:mudanz -150 -115 -12
w:muebl 69 93 -28
w:muel -37 -73 12
w:muer -168 -60 -15
w:muerd 53 97 -9
w:muert -233 -171 38
w:muerto 116 -1 10
w:muev 145 24 162
w:muffler -19 -57 0
w:mug -125 -114 14
w:muj -101 -183 27
w:mujer 0 38 -100
w:mule 0 45 -7
w:mult -106 -48 0
w:multitud -30 -57 0
w:mund 219 -22 216
w:mundial -72 -121 0
w:munec 155 -2 115
w:mur -68 -45 11
w:murder -197 -141 0
w:muri -132 178 -205
w:muscl -43 -32 -43
w:music -32 64 -60
w:musl 138 0 43
w:must -144 -30 -8
w:mute -48 9 -9
w:muy -40 -71 99
w:my -12 104 -77
w:myself 303 176 106
w:mysteri -31 -52 0
w:n 467 292 58
w:na -29 27 -112
w:nac 31 -6 56
w:nacido 136 0 110
w:nad -212 -20 -234
w:nadi 152 193 -59
w:nah -54 -110 -2
w:nail 22 -63 57
w:naloxon -47 -36 33
w:naltrexon -128 164 -291
w:name 31 -112 -10
w:nan -46 -2 0
w:nana -45 20 -22
w:nap -291 -185 0
w:naranj -3 25 -42
w:narc -64 -14 0
w:narcan -70 -87 65
w:nariz -26 281 -212
w:natacion 203 17 46
w:natur 93 -2 144
w:nausea 20 -28 97
w:navaj 66 -21 108
w:navi 0 33 -41
w:navid 57 -50 91
w:navidad -114 -56 0
w:nda 57 0 26
w:near -75 -88 -40
w:neat -57 -4 0
w:neces 0 37 -43
w:necesit 98 -38 -57
w:necesito -1 140 -60
w:neck 26 -141 198
w:need 371 148 19
w:needl -306 -8 -175
w:neg 0 89 -9
w:negat -86 82 -38
w:negoti 89 0 27
w:negr 40 98 -45
w:neighbor -7 19 -46
w:neighborhood -43 110 -111
w:nen 18 -75 13
w:neon 0 77 -47
w:nephew -89 -112 61
w:nerd -50 -2 0
w:nerf -124 -37 0
w:nerv 134 -27 120
w:nervi -75 -39 0
w:nervios -49 -87 0
w:nervous -161 -90 0
w:net 117 -18 49
w:netflix 103 -4 42
w:neurolog -54 -48 0
w:never -232 43 -249
w:nevr 134 0 86
w:new -276 -603 285
w:newest -44 -31 0
w:news 151 14 49
w:newspap -2 60 -73
w:next 201 -25 302
w:ngl 96 -35 26
w:ni -316 -199 -343
w:nic 0 31 -46
w:nice 237 50 76
w:nicer -108 -29 4
w:nich 72 0 33
w:nick -106 -34 0
w:nicotin -10 -75 -18
w:niec -30 -112 45
w:niet -198 -179 19
w:night 62 -39 -7
w:nightcap 0 152 -40
w:nightstand 65 0 37
w:nin 74 5 214
w:nine -294 229 -356
w:nineteen 0 116 -42
w:nineti -14 -54 0
w:ningun 14 46 162
w:nite 22 285 -177
w:nitrous 0 144 -89
w:no 196 319 -1
w:nobodi 70 -30 66
w:nobodyl 23 0 64
w:noch 167 230 -72
w:nod 165 145 126
w:noddin 5 0 45
w:nois 133 -62 162
w:nom 387 218 18
w:nombr -7 71 -39
w:none -119 -158 -147
w:nonstop 0 100 -38
w:noodl -1 -57 2
w:noon -197 -88 -67
w:nope -58 -156 4
w:norco 34 134 -27
w:normal -76 -16 -173
w:norovirus -10 -41 0
w:nort 0 198 -108
w:nos -113 64 18
w:nose -118 181 -277
w:noseble 92 0 26
w:not 133 -95 179
w:notari 57 47 -8
w:notch -1 57 -83
w:note 133 -112 146
w:notebook -55 -74 10
w:noth -266 -42 -113
w:nothin 58 35 -3
w:notic -5 94 -35
w:notici -59 -41 0
w:noticier -45 -37 0
w:noved -28 -79 0
w:novel 34 -79 21
w:novemb -68 54 -3
w:novi 120 80 159
w:noviembr -26 66 -15
w:novocain -8 -107 0
w:now -160 -63 -105
w:nowher 23 49 -79
w:nub -86 -45 -12
w:nubl 52 45 -47
w:nud 382 -40 140
w:nude 0 73 -55
w:nudg -47 -31 0
w:nuer 53 19 12
w:nuev -410 -475 -8
w:numb 186 -8 111
w:number -78 161 -106
w:numer -117 -8 -69
w:numerit 0 45 -13
w:numero -29 -78 0
w:nunc 98 341 -110
w:nunca 46 -11 10
w:nurs 156 -251 202
w:nyquil 18 19 44
w:o -240 -294 -17
w:oatmeal -30 -46 1
w:obedec 0 66 -53
w:obey 20 0 55
w:obituari 171 -8 70
w:object 67 -4 12
w:oblig 5 60 -80
w:obliga 0 145 -42
w:obra 181 27 82
w:obras -143 -27 8
w:obsesion 0 50 -10
w:obsess -6 233 -23
w:ocean 73 -7 72
w:ochent -55 -165 0
w:ocho 24 177 -135
w:octavit 0 16 -51
w:octopus -42 -25 0
w:octubr -48 -45 0
w:ocul -74 -24 0
w:ocup 166 -14 237
w:od 56 -34 1
w:odd 47 -44 126
w:ode -66 -11 0
w:odi -18 -40 -22
w:odio 0 84 -1
w:odist -30 -41 0
w:of 142 110 1
w:off -24 466 -377
w:offend -40 -23 0
w:offer -126 -74 -117
w:offic 9 52 -84
w:ofici -141 -21 0
w:oficin -73 -32 0
w:ofrec -81 -133 -54
w:ofreci -68 -107 0
w:often -49 -29 0
w:oh 75 -89 60
w:oi 112 45 13
w:oid 36 58 -30
w:oig 67 -7 72
w:oil -46 -67 9
w:oir -15 -14 55
w:oj -1 -128 0
w:ojal 515 -23 331
w:ojala 105 0 78
w:ojit 64 0 80
w:ojo 48 90 -18
w:ojos 250 -7 263
w:ok 78 70 -88
w:okay -217 -245 31
w:ola -31 -150 0
w:old -477 51 -424
w:oldest -26 -83 0
w:ole -41 -98 0
w:olerl 0 72 -21
w:oliend -1 147 -127
w:olimpi -5 -60 0
w:oliv 112 0 45
w:olla -45 140 -107
w:olvid -197 -203 -25
w:omg -69 -29 0
w:on -16 126 -21
w:onc -37 -107 -12
w:once 58 51 76
w:onda -35 46 -33
w:one 138 174 -104
w:onion -155 -123 0
w:onli 27 -27 78
w:onlin 66 47 89
w:onset 48 0 27
w:onto 172 -7 119
w:oop 9 153 -75
w:open 36 8 -88
w:oper -108 -38 -3
w:opiat 0 52 -46
w:opinion 78 -27 26
w:opioid -161 -159 0
w:option -48 53 -76
w:or -307 -348 103
w:oracion -9 18 -83
w:orang -69 118 -63
w:orbid 0 80 -47
w:orden -68 -107 22
w:order 164 156 -80
w:oregon -78 -68 -5
w:orfidal 66 0 34
w:organ 51 15 16
w:organiz -22 -149 96
w:orgn -7 -47 0
w:orgull -115 -10 -45
w:orin -15 78 -52
w:orit 0 53 -59
w:orland 0 50 -18
w:orthodontist -58 -9 0
w:os -3 45 -89
w:oscar 0 56 -40
w:oscur 0 91 -68
w:osei -62 -40 -9
w:ot 80 -3 66
w:other 66 12 63
w:otherwis -74 -34 -33
w:otra -7 117 -85
w:otras 90 32 34
w:otro 362 248 103
w:otros 19 105 -55
w:ouch -6 -71 0
w:ought 35 0 57
w:our -67 -165 47
w:out 261 -83 79
w:outfit 91 -4 35
w:outlet 0 99 -57
w:outliv -16 -65 0
w:outsid 131 70 163
w:outta 0 106 -39
w:ovej 0 72 -26
w:over -118 14 -75
w:overdos -236 -85 4
w:overkil -57 -4 0
w:overlook 50 0 7
w:overpass 254 0 141
w:overstay 100 0 11
w:overthink -54 -31 0
w:overwhelm -69 -31 0
w:owe 104 -68 202
w:own 52 -108 43
w:oxi 167 208 148
w:oxis -3 93 -40
w:oxygen 0 72 -60
w:oye -113 -64 7
w:oyo -13 -63 0
w:pa 203 121 78
w:pac 111 -2 70
w:pace 3 227 -156
w:pach 0 44 -44
w:pachec 0 164 -53
w:pachit 0 72 -44
w:pacienci -31 -119 7
w:pack 77 180 -92
w:packag -30 171 -57
w:packet -42 -21 0
w:pad -47 -48 0
w:padlock 40 0 11
w:padr 55 107 -6
w:padrast 65 0 12
w:padrastr 104 167 -26
w:padrecit 0 52 -51
w:padrin -71 -54 -94
w:paell -19 160 -15
w:pag 74 -123 136
w:page -134 -252 27
w:pagin -56 -10 -14
w:paid 284 203 89
w:pain -31 61 -56
w:painless -50 -2 0
w:paint -122 -197 25
w:pais -6 196 -86
w:pajama -29 -40 0
w:pajarit -43 52 -40
w:pal 228 251 32
w:paleontolog -41 -4 0
w:paliz -4 -41 0
w:pallet -63 -63 0
w:palm 92 22 26
w:palomit -33 -45 -2
w:pamphlet 89 -48 4
w:pan 107 4 -13
w:panaderi -2 -94 6
w:panch -4 -50 0
w:panel -73 -39 0
w:panic -152 -121 0
w:pantall 66 -12 26
w:panteon 133 -9 100
w:pantri 7 -32 47
w:panuel -31 -45 0
w:panz 168 -91 228
w:pap 287 211 24
w:papel 81 -202 178
w:papele -71 -44 0
w:papelin 0 92 -93
w:papelit 0 43 -64
w:paper 99 -2 44
w:paperwork -48 -87 20
w:papi 5 120 -93
w:par 259 268 55
w:para 55 14 44
w:paracetamol 83 -10 39
w:parallel -46 -112 0
w:paramed 15 -50 16
w:parc 24 80 -61
w:parcer 0 42 -5
w:parch 30 203 -71
w:parchis -58 -58 0
w:parec 62 12 -3
w:pared 38 127 -101
w:parej 124 85 52
w:parent 0 -49 36
w:parezc -70 -103 0
w:park -79 -141 59
w:parkng 59 0 7
w:parlay 0 119 -34
w:parqu -64 -38 -44
w:part -46 -128 205
w:parti 23 224 -158
w:particular 57 -17 12
w:partner -68 58 -120
w:pas 116 -153 194
w:pasaj 0 59 -50
w:pasaport 62 -3 65
w:pasenm -6 69 -68
w:pasill 63 -43 81
w:paso -43 -52 0
w:pass -167 74 -139
w:passeng 0 53 -46
w:password 223 -78 117
w:past 46 -28 -138
w:pastel -61 181 -101
w:pastill 103 76 -92
w:pastilla -106 -104 6
w:pastiller -18 -42 108
w:pastis 47 18 12
w:pastiy 42 0 13
w:pastor 18 43 -65
w:pasword -64 -40 0
w:patale 0 45 -4
w:patch -104 -144 20
w:pate 40 -9 46
w:pati -18 -51 36
w:patienc -46 -27 0
w:patient -329 -286 -40
w:patin -73 -204 0
w:patron 100 55 94
w:patronal -2 44 -28
w:paul -121 -95 0
w:pav -35 -49 -4
w:pavor 0 112 -72
w:pay 24 91 -125
w:paycheck -21 148 -103
w:payday -85 -40 -28
w:payment -34 -42 0
w:paz 1 -170 88
w:pce 29 0 43
w:pd -82 -17 0
w:pe 225 0 81
w:pea 48 -11 30
w:peac 265 -102 239
w:peatonal 58 0 35
w:pec 40 0 7
w:pecer -8 -50 0
w:pech 109 0 105
w:ped -64 119 -171
w:pedal 0 51 -17
w:pedi -169 61 -107
w:pee -90 69 -31
w:peg 36 -160 303
w:pega 0 38 -100
w:pegament -22 -74 -11
w:pel -60 -221 124
w:pele -160 -5 -63
w:peli -46 -19 0
w:peligr 46 -57 88
w:pelin -40 -32 0
w:pellet -56 -1 0
w:pelon 145 0 95
w:pelot -52 -74 0
w:peluqueri -50 -10 0
w:pen -114 -85 -67
w:penal -78 -69 0
w:penalti -32 -58 0
w:pencil 72 35 21
w:pendient 60 -4 67
w:penit -47 -65 0
w:pens 178 -138 101
w:pensamient -28 -24 -71
w:pension -59 31 -38
w:peopl -85 -15 -19
w:peor -3 16 -55
w:pepper -10 165 -90
w:pequen -48 -16 0
w:per -344 -352 -260
w:perc 18 365 -136
w:percent 89 175 -17
w:percentag 0 100 -20
w:perci -34 -62 0
w:percocet -4 210 -156
w:perd 25 116 -252
w:perdi -21 112 -90
w:perdida 0 209 -35
w:perdiendo 0 52 -12
w:perdon 43 -21 60
w:perdonenm 165 0 70
w:perez 1 -68 26
w:perfect -86 -69 6
w:perform -65 -26 0
w:peric 35 93 -48
w:perifer 44 0 31
w:period 234 73 71
w:perish -139 -18 0
w:perman 467 0 299
w:permis -61 59 -56
w:permit -87 -22 0
w:perpos 73 0 52
w:perr 56 -133 151
w:perrit -110 -134 7
w:persig 115 0 23
w:person -122 -127 123
w:pes -23 85 -115
w:pesc -57 -80 0
w:pescuez 0 67 -16
w:pestan -17 108 -100
w:petard -8 -47 0
w:petat 113 0 57
w:petti -5 4 -51
w:pew 68 0 6
w:pharmaci 14 41 -114
w:pharmacist 14 -85 -11
w:phlebotomist -22 -57 28
w:phobia -115 -58 0
w:phoenix -19 -47 0
w:photo -71 -120 16
w:phq 60 -28 46
w:piano 78 63 5
w:pib 56 79 -29
w:pic 33 -59 156
w:picahiel 35 0 60
w:picaiel 65 0 12
w:picant -69 -47 0
w:pick 162 -118 -24
w:picki 71 0 57
w:pickl -80 -310 0
w:picklebal -90 -73 0
w:pickup -25 102 -11
w:picnic 26 158 -62
w:pictur 52 -149 151
w:pid 128 64 -7
w:pide 0 214 -106
w:pidi 0 -7 -52
w:pie -79 -78 20
w:piec -75 -20 -13
w:piedr -81 -19 -93
w:piens 335 121 136
w:pienso -99 -9 0
w:piern 144 -1 179
w:pies -138 55 -54
w:pil 77 -132 104
w:pile 67 -5 146
w:pill 118 129 -91
w:pillbox 56 -12 30
w:pillow 64 -16 91
w:pills 17 87 -48
w:pilote 0 54 -43
w:pimp 28 0 61
w:pin 109 69 -26
w:pinch -69 -74 31
w:pineappl 123 0 35
w:pink -5 114 -98
w:pinpoint 93 0 94
w:pint -142 75 -146
w:pintur -104 -111 -26
w:pip 0 137 -273
w:pipe -42 94 -199
w:piqu 5 209 15
w:pis -10 155 -34
w:pisc -41 -119 0
w:piscin -50 -85 8
w:piss 7 51 -64
w:pist -4 27 -68
w:pistol 258 -56 261
w:pit 42 -45 25
w:pizza -132 -158 15
w:pkg 0 121 -34
w:place 33 47 22
w:plan -23 -286 322
w:planch 55 71 -45
w:plane 231 0 105
w:planet 103 0 52
w:planner -31 -44 0
w:plant -372 -35 -45
w:plaster 0 81 -25
w:plat 77 286 -176
w:plate -18 -73 50
w:platform 100 0 32
w:platic -52 -50 -18
w:platiqu -45 -16 0
w:play -24 -21 -45
w:player 42 -15 27
w:playlist 206 -26 71
w:plaz 28 31 -54
w:plaza 0 103 -45
w:pleas 35 115 37
w:pleb 0 78 -26
w:plenti -50 -67 15
w:plese 48 0 30
w:plis -43 -4 0
w:plomer -118 -90 0
w:plot -98 -60 5
w:pls 154 57 33
w:plug -39 174 -159
w:plus 118 6 185
w:pm 77 17 -41
w:pms 101 0 39
w:po -19 28 -95
w:pobr -78 -46 0
w:poc -201 -92 -15
w:pocket -11 -55 -75
w:pod 119 67 1
w:podcast -63 -59 0
w:podcasts -53 -75 0
w:podeis 0 54 -72
w:poder 0 222 -118
w:podi -3 -48 -15
w:podr -61 -9 -30
w:podri 92 0 9
w:poem -40 -26 2
w:poetic 41 31 -28
w:point -31 -15 -64
w:poison 51 -47 8
w:polic 150 -5 109
w:polici 50 -29 45
w:polish -74 -22 0
w:polit 47 -2 38
w:poll -85 -41 0
w:polv -64 -42 -70
w:pom -79 -32 0
w:pomp -21 -70 0
w:pon 49 277 -149
w:ponch -58 -30 -3
w:pond -29 -41 0
w:pong -85 -31 82
w:poof 10 59 -3
w:pop -99 47 -111
w:popper 0 71 -8
w:poppi -2 54 -87
w:popsicl -126 -44 0
w:poquit 21 -203 60
w:por -14 -7 -149
w:porch 61 94 76
w:porf -125 -67 -25
w:porqu -205 -149 -9
w:porr -73 55 -119
w:porrit 0 40 -23
w:porta 0 71 -42
w:portal -2 128 -62
w:porter -43 -46 6
w:pos 60 29 -5
w:posit 68 -109 44
w:post 195 -66 137
w:postal -15 -64 0
w:poster -42 -36 0
w:postr -58 -43 -23
w:pot -87 -113 0
w:potato -66 -28 -11
w:potluck -28 -47 0
w:pound -22 -50 1
w:pour 77 221 -13
w:powder 12 43 -24
w:power -20 -96 0
w:pox 0 75 -7
w:poz 61 106 23
w:ppl -21 31 -57
w:pq -46 -65 25
w:practic 197 -44 158
w:pray 35 88 -37
w:prayer -55 6 -48
w:preci 47 -4 38
w:precios -55 -64 0
w:precis 66 0 47
w:prefer 60 -6 43
w:preferiri 52 0 38
w:prefier 99 52 32
w:prefiero -22 -58 3
w:pregnant -33 -139 86
w:pregunt -71 -10 109
w:prend 50 34 -56
w:prendi 17 172 -12
w:preocup -137 -115 12
w:prep -47 -16 107
w:prepaid 137 0 14
w:prepar 147 91 35
w:present -30 -70 4
w:presid -55 -104 4
w:presion 109 -117 41
w:press 110 38 103
w:prest -109 -113 53
w:pretend 137 79 -77
w:pretti 110 106 -100
w:pretzel -28 -97 0
w:prevent -66 -125 0
w:previ 0 85 -123
w:price 74 -18 38
w:pride -132 -82 0
w:priest -7 110 -52
w:prim -112 168 -133
w:primavera 349 0 114
w:primer -50 8 -107
w:print -49 -14 -3
w:printer -256 -232 0
w:prior 0 89 -20
w:prison -57 46 -20
w:privat 0 85 -37
w:pro -54 -1 0
w:prob 64 -31 17
w:probabl 129 -13 53
w:probat -95 48 -55
w:problem 76 -95 144
w:process -51 -14 -9
w:prof -79 -20 -11
w:program -165 51 -168
w:progress -75 -18 0
w:prom 26 46 -13
w:promes -8 115 -62
w:promet 42 0 50
w:promis -66 47 47
w:pront 125 -4 104
w:proposit 286 147 99
w:proposito 80 0 48
w:propranolol -51 -22 0
w:pros 55 -39 63
w:prot -28 -41 0
w:protagon -48 -35 0
w:proud -198 -40 -92
w:prouder -30 -46 0
w:provech 0 63 -11
w:proxim 171 6 124
w:prozac -10 -57 0
w:prueb 4 150 -93
w:prune -60 -109 0
w:ps 93 0 57
w:psych -76 -67 -10
w:public 13 169 -52
w:puch 73 0 17
w:pud -28 13 -76
w:pue 54 -74 17
w:puebl -84 13 -45
w:pued -185 -130 -43
w:pueden 70 0 76
w:puedo 1 -60 17
w:puent 132 -79 217
w:puert 140 30 98
w:pues 87 218 -54
w:puest -134 -131 -46
w:puke -82 -94 -13
w:pull 152 64 102
w:pulley -50 -5 0
w:puls 76 178 -116
w:pulser 11 -49 46
w:pump -105 -99 0
w:pumpkin -123 -93 -16
w:pun 142 25 115
w:punal -32 -59 0
w:punch 191 51 193
w:punt -151 123 -232
w:punter 0 62 -43
w:puntit -36 17 -83
w:punto 10 272 -53
w:pupil 108 218 -11
w:pur -113 -69 -118
w:pure -37 -80 0
w:purg 146 46 -16
w:purit 0 83 -5
w:purpl 70 -32 38
w:purpos 401 24 252
w:purs -13 73 -54
w:pus -209 -426 35
w:puse -1 71 -20
w:push 132 14 25
w:pushup -13 -50 0
w:put 180 10 139
w:puy 46 0 19
w:puzzl -61 -3 -13
w:q 298 139 40
w:qed 55 0 60
w:quarri 113 0 77
w:que 436 385 -48
w:quebr 265 -7 123
w:quedens -5 148 -64
w:quej -37 -46 0
w:quem 38 -76 141
w:quer 158 -40 100
w:quererm -47 -91 0
w:queri -15 -27 51
w:quesadill -89 -62 0
w:question -24 -187 118
w:questionnair -103 -43 0
w:quetiapin -25 -69 0
w:qui -12 -105 -8
w:quick -114 -71 -7
w:quien 107 318 -228
w:quier 63 -2 292
w:quiero 244 -7 168
w:quiet -99 -135 47
w:quij 102 43 140
w:quilt -130 -83 0
w:quimic -29 -52 0
w:quinc 172 161 -71
w:quincen -63 8 -62
w:quint -83 57 -84
w:quirofan -52 -48 0
w:quis 265 144 139
w:quit 83 145 -33
w:quitenm 76 29 3
w:quiz -122 -123 6
w:quot -41 -55 0
w:r 55 152 -122
w:raccon -54 -4 0
w:raccoon -70 97 -25
w:race -59 62 -81
w:rach 0 231 -95
w:rack -31 173 -124
w:radi -45 -57 0
w:radio 2 -48 12
w:rafter 68 0 52
w:rage 7 -71 26
w:rail 115 -110 68
w:rain -136 -99 -22
w:rais -139 -115 -51
w:raisin -20 -64 0
w:raiz -6 -52 0
w:raj 91 0 51
w:ram 95 0 107
w:ramp 119 -17 62
w:ran -154 -7 -124
w:rang -106 -69 0
w:rangoon -1 -56 0
w:rank -73 -9 0
w:rape 67 180 -87
w:rar -45 -234 54
w:rasc 0 23 -83
w:rasgun -111 -35 3
w:rasqu 0 288 -73
w:rasur 82 0 49
w:rat 325 -21 289
w:rate -63 -9 -33
w:rather -104 -30 5
w:ratic 128 -1 122
w:ratit 67 114 -71
w:raton -13 -69 0
w:rave 0 53 -3
w:raw 69 -46 46
w:ray 78 -41 34
w:rayit 56 0 31
w:razor -4 -25 119
w:re -44 -20 -55
w:read -34 -370 204
w:readi -77 -4 11
w:reagent 0 70 -73
w:real 184 -16 47
w:reali -31 -44 47
w:realis -25 -55 0
w:realiz 101 97 -35
w:realli 41 149 56
w:reaper 41 -1 3
w:reason 167 210 -30
w:rebent 46 0 24
w:rec -118 44 -87
w:recaer -15 -172 0
w:recai -35 26 -54
w:recaig 0 45 -12
w:recepcion -102 20 -45
w:receptionist 47 0 8
w:recet -215 -1 -74
w:reci 101 24 70
w:recib 32 51 42
w:recicl -21 -61 0
w:recien 0 49 -21
w:recit -59 -62 22
w:reciv -48 -45 0
w:recogi -78 -169 2
w:recom -50 -37 0
w:recomiend -28 -41 0
w:recommend 112 -2 25
w:reconcili 0 129 -10
w:reconoc -31 -81 0
w:record 38 -123 135
w:recordadm 55 0 16
w:recoveri -89 120 -117
w:recre 87 126 3
w:recuerdenm 0 41 -2
w:recuper -59 143 -25
w:recycl -4 167 -96
w:red 105 -1 28
w:redirect -47 -3 0
w:redond -22 36 -61
w:reenvi -46 -96 0
w:refil -130 -89 -68
w:refill -18 -56 0
w:reflux -65 -170 0
w:refus 94 -37 43
w:reg -111 87 -5
w:regal -24 -146 64
w:regan -67 -23 0
w:regl 40 -1 8
w:regres 237 -76 105
w:regret -104 13 -6
w:regular -26 21 -55
w:rehab -41 81 -111
w:rehears 5 -30 62
w:rehom 42 0 8
w:rei -66 -65 0
w:reim -41 -63 0
w:reinstal 0 111 -40
w:reir -62 -52 0
w:relacion -1 151 -55
w:relaps 123 -183 153
w:relat -110 -66 2
w:relax -91 -54 0
w:relief 87 0 40
w:reliev 30 -131 62
w:reloj 30 -106 28
w:remain 115 0 64
w:remedi 48 191 -113
w:rememb -135 -131 -160
w:remes 51 0 17
w:remind -174 -42 -55
w:remolach -9 -90 0
w:remot -26 49 -63
w:remov 89 -9 56
w:removi -41 -3 0
w:rend -39 -54 0
w:renew 157 -11 48
w:renov -1 47 -15
w:rent 39 93 -22
w:renta 0 155 -75
w:renunci -6 117 -132
w:repair -51 -98 0
w:repairman -31 -64 0
w:repar -59 -46 0
w:repart -4 99 -121
w:reparti 98 -16 49
w:repeat -132 -43 0
w:repit 42 -3 29
w:replac -119 -19 0
w:report -90 -4 -87
w:reposteri 49 0 15
w:res 44 -29 11
w:resac -1 47 -28
w:resbal -49 -121 0
w:resbalon 0 195 -21
w:reschedul -81 -2 -23
w:research 39 0 42
w:resend -34 71 -28
w:reservoir 207 -3 93
w:reset -32 247 -72
w:resfri -53 -79 0
w:residu 0 156 -58
w:resolu 53 0 22
w:resolut 204 0 57
w:respect -53 -45 0
w:respir 156 -111 217
w:respirari 86 0 14
w:respond 32 227 -105
w:rest 213 150 91
w:restaur -68 -54 0
w:restrain -35 -59 28
w:result -86 -65 4
w:resum -47 -31 21
w:resurti -92 -49 0
w:resuscit 77 0 49
w:ret 15 -104 41
w:retir 136 159 -5
w:retortijon 0 93 -69
w:return 113 -55 49
w:reunion -79 -47 -43
w:reveal 0 54 -7
w:revent -97 -4 -43
w:review 33 -40 25
w:revis 87 151 -20
w:revivido 65 0 50
w:revolvi -84 -60 0
w:rewrot -67 -16 0
w:rez 59 15 68
w:rian -18 -48 0
w:rib -33 -19 -66
w:ribbon -60 -27 0
w:ribcag 0 99 -83
w:rice -66 -55 0
w:richi 0 28 -51
w:rick 45 48 -14
w:ricki 0 53 -40
w:ride -97 82 -155
w:ridin 16 0 46
w:rie -47 -55 0
w:rien 0 86 -119
w:riend 55 0 16
w:rifl -5 -67 79
w:rig -46 -50 -15
w:right 283 224 122
w:rihgt 90 0 84
w:rim 0 172 -80
w:rind -20 -68 -2
w:rindo 0 142 -7
w:ring 151 -115 145
w:rinon -38 -78 0
w:rins -5 -59 0
w:rio 203 -31 165
w:riot -145 -61 0
w:ris -171 -95 0
w:risit 35 0 60
w:ritalin 0 113 -120
w:river -7 61 1
w:rivotril 138 45 108
w:rn 126 400 -66
w:road -6 178 -69
w:roadkil 237 0 81
w:roast -102 -104 0
w:rob -49 123 -235
w:robot 3 66 -62
w:robotrip 0 102 -47
w:rock 165 -143 176
w:rod -64 -107 10
w:rode -72 61 -91
w:rodill -72 -70 22
w:rofe 59 0 7
w:rogu -40 -23 0
w:roj 2 -102 152
w:rol -22 -41 -63
w:role -64 -5 0
w:roll -127 81 -47
w:rom 0 52 -28
w:romant -35 -97 0
w:rome -42 -9 0
w:romeo -111 -33 0
w:romp 119 80 -36
w:rompecabez -16 -47 0
w:rompi -71 164 -100
w:ron 15 -80 24
w:ronc -16 -90 54
w:rond 10 19 -68
w:roof 71 56 -8
w:room 400 -28 278
w:roomat 76 57 59
w:roomi -1 82 -21
w:roommat -124 19 -68
w:rooster -55 -46 16
w:root 1 -81 48
w:rop -86 -149 142
w:rope 64 -72 272
w:ros 12 -88 41
w:rosal -112 -41 0
w:rosari 70 46 37
w:rose 10 -117 97
w:rosebush -76 -7 0
w:ross -117 -64 0
w:rot 27 -15 44
w:round -68 76 -165
w:rous 48 0 18
w:rout 129 -13 50
w:row -124 -186 -16
w:roxi -34 -62 0
w:rr 93 0 94
w:rub 145 -67 254
w:rubber 18 -3 103
w:rude -41 -74 0
w:ruid 122 45 45
w:ruidos -81 -4 0
w:ruin 17 88 -15
w:ruiz 45 0 8
w:rule 26 -61 0
w:rum -18 238 -106
w:rush -129 0 -23
w:rut 0 131 -157
w:s 114 7 50
w:sab 26 209 -137
w:saban 95 6 50
w:sabi -1 53 -27
w:sabil -54 -21 0
w:sac -84 -150 80
w:sacapunt 120 0 83
w:sack 0 22 -45
w:sacrifiqu 55 0 66
w:sacristi 0 148 -53
w:sacudi 104 57 -28
w:sacudon 0 33 -59
w:sad -101 -369 115
w:safe -94 -25 -27
w:safeti -40 -91 97
w:said -261 -46 -115
w:sal 122 -212 192
w:salad -1 221 -80
w:sald -32 14 -45
w:sale -85 -77 -6
w:saler -43 -3 0
w:salg 202 273 -162
w:sali -150 -65 -7
w:salir 42 -3 73
w:salmon -21 -50 0
w:salon -125 -253 22
w:salt -17 -186 62
w:salud -66 -23 -13
w:salv -84 -66 32
w:salvo 233 0 36
w:same -202 -168 -60
w:sampl -8 -50 38
w:san -19 -92 0
w:sancoch -42 -35 0
w:sandwich -34 -63 3
w:sang -139 22 -47
w:sangr 288 -75 267
w:sangri 0 191 -15
w:sanit -14 -60 -51
w:sant -20 -53 5
w:santit 0 46 -10
w:saqu 39 97 -141
w:saquenm 0 51 -20
w:sargent 0 46 -25
w:sart 124 12 106
w:sat 121 -6 129
w:saturday 84 189 -159
w:save 137 3 66
w:saw -231 -292 48
w:scaffold 58 0 14
w:scale 26 -63 27
w:scar -82 118 -43
w:scare 56 -19 227
w:scari 22 -53 30
w:scene -17 -64 2
w:scent -7 -137 0
w:schedul 69 -6 52
w:school 40 -224 64
w:schoolboy 0 73 -37
w:scisor 47 0 30
w:scissor 298 0 108
w:scold -72 -27 0
w:scool 0 65 -24
w:score -208 133 -186
w:scout -107 -151 0
w:scrabbl -83 -132 0
w:scratch -62 50 18
w:scratcher 71 123 -43
w:screen -106 -202 31
w:screw -4 88 -26
w:screwdriv 0 99 -57
w:scrimmag -47 -1 2
w:script -55 117 -71
w:scroll -24 -59 0
w:scrub -1 58 -12
w:se 282 131 250
w:sea 250 -38 140
w:seal 53 -51 39
w:search 72 0 -31
w:season -103 -115 19
w:seat 78 -98 30
w:sec -138 67 -104
w:second 30 -90 -57
w:secret -21 273 -105
w:section -56 37 -28
w:secur -75 -78 0
w:sed -62 -111 -6
w:see 408 -234 382
w:seed -35 44 -87
w:seek -145 -50 0
w:seeker -136 -58 0
w:seem -127 -36 0
w:seen 54 -85 -16
w:segu -124 81 -167
w:segui -125 -137 -31
w:seguir 42 0 20
w:segun -40 -83 0
w:segund 98 -86 108
w:segur 207 20 113
w:seis -177 90 -112
w:self -33 -99 44
w:sell -139 26 -118
w:seltzer -7 117 -23
w:semafor 134 25 93
w:seman -44 22 -14
w:semana -3 41 -39
w:semill -41 46 -36
w:seminari 0 96 -16
w:sen 0 56 -61
w:senal -59 -83 -6
w:send -75 -245 133
w:sender -46 -114 0
w:senior -39 41 -47
w:senor -60 15 -61
w:senorit 79 -15 57
w:sens -56 -26 24
w:sent -82 -61 5
w:sentenc -1 43 3
w:senti -30 -40 14
w:sep -3 -78 -39
w:septemb -16 83 -27
w:septiembr 0 78 -15
w:sequ -133 -46 0
w:ser -28 -142 182
w:sera -70 -44 0
w:serbez 0 93 -22
w:seren 42 -7 13
w:sergeant 0 336 -235
w:seri 188 -123 163
w:serious 125 -41 76
w:sermon -32 -86 -19
w:seroquel 57 0 35
w:serruch -9 -48 0
w:sertralin 23 -143 29
w:serv 40 59 2
w:servi -93 -215 -32
w:servic 133 -49 92
w:sesent 57 -56 22
w:session -284 -51 -145
w:set 117 -176 145
w:setent -31 -58 17
w:settl -33 -19 68
w:seven -88 91 -86
w:seventi -50 -33 -16
w:sever -55 -26 0
w:sew 116 -107 87
w:sewerslid 91 0 18
w:sex -24 46 -146
w:sext 83 -18 78
w:sh 507 0 343
w:shake -8 60 -70
w:shaken -15 -43 0
w:shaki -91 -80 0
w:shame -54 94 -118
w:shampoo -134 -55 0
w:shant 51 0 28
w:shape -31 28 -63
w:share -30 -124 16
w:sharpen -29 -26 65
w:shave 39 -51 74
w:shaver 63 0 14
w:shd 99 0 47
w:she -179 -292 20
w:shed 65 -42 64
w:sheet -146 140 -120
w:shell 126 19 80
w:shelter 125 118 5
w:shelv -24 -43 4
w:sherri -34 202 -106
w:shes 223 24 119
w:shift 144 87 92
w:shingl -96 -31 0
w:shini -64 -24 0
w:shirley -27 -62 0
w:shirt 27 0 -45
w:shock 0 104 -54
w:shoe 21 93 -44
w:shoebox 65 -1 47
w:shook -92 78 -5
w:shoot -129 -269 125
w:shop -86 -14 22
w:short 192 -24 85
w:shortstop -54 -9 0
w:shot -97 -340 209
w:shotgun 114 -4 56
w:should 57 54 43
w:shoulder -140 34 -119
w:shouldnt 56 27 -25
w:shout 114 0 60
w:show 124 131 -110
w:shower -150 -15 -19
w:shown -69 -41 0
w:shrimp -25 -67 0
w:shroom 0 172 -122
w:shut 145 145 -2
w:si 536 197 245
w:sick -156 393 -355
w:sid 97 -11 54
w:side -83 22 6
w:sideway 0 -8 41
w:sidr -15 -76 0
w:siend -10 -4 -46
w:sient 87 24 143
w:siento 0 66 -11
w:sierr -10 131 -25
w:siest -39 -108 -11
w:siet -132 -85 -40
w:sig 226 318 -108
w:sigh -61 -65 18
w:sight -56 -33 0
w:sign -187 -116 -181
w:signal 0 -42 28
w:signif -42 -5 0
w:sigo -51 -62 0
w:sigu 90 -7 170
w:sigui 141 0 64
w:silenc -47 -21 0
w:silenci 33 -18 74
w:silent -61 -72 0
w:silicon -198 -40 0
w:sill 160 232 -103
w:sillon 9 -110 -61
w:simpl 121 -40 27
w:simpli -146 -22 4
w:sin -127 -285 19
w:sinc -36 388 -278
w:sindrom -17 -49 0
w:sing -82 -86 8
w:singl -68 -157 1
w:sink -53 -93 -66
w:sins 89 2 142
w:sinus -50 -52 0
w:sip -39 322 -164
w:sir -84 38 -23
w:siri 64 0 5
w:sirv -40 110 -285
w:sister 0 12 -44
w:sit -84 248 -206
w:site 70 90 -22
w:sitin 0 56 -9
w:sitter -75 -55 1
w:six -111 236 -335
w:sixti 27 48 -35
w:size 140 -81 92
w:skateboard -10 -21 62
w:skid 71 0 9
w:skill -39 369 -161
w:skin 4 290 -185
w:skip 135 -83 188
w:skirt 0 105 -66
w:skull -24 52 -46
w:sky -58 -22 0
w:slack -19 -72 0
w:slam 23 -58 91
w:slap -60 -6 -43
w:slaughter -30 -41 0
w:slay -81 -51 0
w:slee 25 0 44
w:sleep 18 -316 256
w:sleepi 146 -55 130
w:sleepin 73 0 52
w:sleepless -33 -50 0
w:sleepov -11 59 -114
w:sleev 205 45 101
w:slep 126 0 42
w:slept -167 171 -210
w:slice 80 54 43
w:slide -36 -70 14
w:slip 48 -38 3
w:slot -53 129 -194
w:slow -36 -114 162
w:slump 81 0 14
w:slur 25 307 -141
w:slushi -107 -2 0
w:small -18 34 -101
w:smaller -48 -46 0
w:smash 16 -48 48
w:smell -153 112 -382
w:smile 10 -105 85
w:smoke -245 93 -284
w:smoothi -2 -94 15
w:snack -85 -63 -7
w:snake -34 -40 0
w:snap 99 25 30
w:sneak 0 178 -21
w:sneez -55 -5 -40
w:snif 0 124 -48
w:snipe -65 -84 0
w:snooz -9 -53 0
w:snore -149 -107 26
w:snort 26 173 -19
w:snow 32 -128 86
w:snowflak 0 49 -16
w:snuck 0 184 -168
w:so 130 -87 60
w:soak -42 39 -71
w:soap -71 -65 8
w:sob -5 79 -26
w:sober -140 -123 -185
w:sobr 107 -131 119
w:sobredosis -65 -39 0
w:sobrevivient -38 68 -44
w:sobri -22 -45 -94
w:sobrieti -6 240 -144
w:sobrin -90 -171 95
w:sobrina 0 89 -43
w:soccer -10 -49 -4
w:social 89 4 60
w:sock 20 -193 84
w:soda -101 -184 -2
w:sof -88 -14 -30
w:soft 122 -32 106
w:softbal -42 -71 -11
w:softer -20 46 -37
w:sog 82 -141 142
w:sol -230 49 -197
w:sold 100 -48 54
w:solit 46 38 135
w:solt 186 158 -48
w:solut 20 0 40
w:solv 35 -47 60
w:som -42 -29 -3
w:sombr -3 110 -40
w:some -99 270 -353
w:somebodi 74 227 -187
w:someon -12 -61 13
w:someth 196 215 18
w:somewher 50 -40 73
w:somon 0 41 -33
w:somthin 0 44 -22
w:son -132 -66 -88
w:song -49 58 -23
w:soon 184 -99 140
w:sooo 219 8 52
w:sooth 61 -1 49
w:sore -102 -192 0
w:sori 3 86 -45
w:sorpres -57 -74 18
w:sorri 42 139 -135
w:sort -90 -119 87
w:sos -12 336 -4
w:sospech -91 -57 9
w:sosten 0 83 -26
w:soul -42 -40 -1
w:sound 129 -32 40
w:soup -147 -164 -3
w:sours -41 -119 0
w:soy -111 81 -173
w:spanish -45 1 -10
w:spare 141 -2 62
w:spark 124 127 -59
w:spat -5 -49 0
w:speak -70 20 -16
w:speed -56 -170 -36
w:spell -9 -69 102
w:spent 79 95 5
w:spider 21 53 22
w:spill -53 -155 -3
w:spin 86 -17 148
w:spine 0 134 -39
w:spit -45 84 -261
w:splel 90 0 84
w:split -28 -35 53
w:spoil -48 -36 20
w:spoiler -55 -2 0
w:sponsor -148 -52 -100
w:spoon 84 -38 69
w:spot 70 44 45
w:spotify 74 0 29
w:spray 108 -17 83
w:sprite -9 -98 0
w:squad -96 -88 0
w:squar 110 -10 60
w:squirrel -78 -98 0
w:sri 60 97 18
w:stab -82 -88 97
w:stack -8 -41 0
w:staff -146 -234 20
w:stag -49 -40 0
w:stage -99 -50 0
w:stain -46 -37 0
w:stair 43 -7 81
w:stall 9 97 -70
w:stamp 114 -9 28
w:stand -15 -202 392
w:star 111 4 20
w:stardew -42 -33 0
w:start -136 -210 -89
w:starv 23 262 -117
w:stash 0 104 -82
w:station -80 -52 12
w:stay 37 -14 -41
w:steadi -237 -282 -15
w:steak 0 85 -135
w:steam -24 -59 0
w:steer 118 91 -23
w:step -206 -114 23
w:stepdad 391 -2 260
w:stepfath 114 44 57
w:stepmom -21 253 -169
w:stew -23 -47 0
w:stick 225 25 74
w:sticker -147 -49 0
w:stiff -49 -12 0
w:still 128 291 -223
w:stillborn -85 -105 0
w:stimulus 0 123 -57
w:sting 16 -58 40
w:stitch -32 -83 84
w:stock -90 -87 0
w:stockroom 0 114 -44
w:stole -7 78 -38
w:stolen 0 67 -15
w:stomach -26 -165 99
w:stone 56 -16 28
w:stood 184 -98 104
w:stool 0 60 -37
w:stop 196 251 10
w:stopp 0 46 -12
w:storag -53 -8 0
w:store 57 -29 -59
w:stori -390 -327 69
w:storm -57 -38 0
w:stove 92 71 12
w:straight -77 9 -84
w:strang -38 -46 9
w:stranger 98 145 -61
w:strangest 68 0 6
w:strangl 67 42 29
w:strap 28 -9 94
w:straw -48 40 -55
w:streak 60 85 21
w:street 25 50 -77
w:strep -109 -95 0
w:stretch -63 -61 12
w:stretchi 53 0 14
w:strike 0 151 -19
w:strip 105 273 -125
w:stroke 124 0 34
w:strong 151 -1 100
w:strongest 0 42 -7
w:structur 164 0 121
w:stubborn -47 -28 0
w:stuck -260 -172 -9
w:studio -13 -41 0
w:stuff 31 189 -107
w:stuffi -18 -73 0
w:stupid 30 168 -104
w:style 0 51 -30
w:su -138 -243 222
w:suavecit 99 0 8
w:suavement -112 -12 0
w:sub -202 278 -271
w:subi -82 -143 69
w:subieron 44 0 42
w:subject 53 0 28
w:sublocad -24 176 -114
w:suboxon 15 133 -152
w:substanc -14 -148 0
w:subt 120 -6 97
w:subway -49 -52 0
w:such -50 -32 0
w:suci -2 158 -93
w:sucursal -22 -50 0
w:sud 4 182 -237
w:sudoku -43 -82 0
w:sudor -21 62 -58
w:suegr -50 0 -55
w:suel 68 -24 84
w:sueld -33 296 -188
w:suelt 92 -94 64
w:suen -141 -111 -61
w:suena 54 0 3
w:suenit -13 -59 0
w:suert -116 -154 0
w:suet -44 -22 0
w:suffer 78 -6 31
w:suficient 46 0 52
w:sufr 66 0 85
w:sugar -210 -191 -5
w:sugarcoat 4 108 -106
w:sui 308 0 107
w:suic -155 -10 9
w:suicid 97 -78 213
w:suicidi -235 -22 6
w:suisidel 92 0 101
w:suit 167 -8 45
w:sum 6 159 -133
w:summer 56 -45 28
w:sun -78 84 -136
w:sunday 29 200 -25
w:sunglass 42 0 8
w:sunris -109 -157 0
w:sunset -55 -122 0
w:sunshin -12 -91 0
w:sup -100 -47 -95
w:super -23 -104 16
w:superar -28 -41 0
w:superhero -38 -67 0
w:supier -35 -50 0
w:supper 96 -29 30
w:suppli -69 -92 -7
w:support 22 -66 18
w:suppos -57 88 -3
w:sure 91 207 -3
w:surf -27 -66 -18
w:surgeon -20 -44 0
w:surgeri 109 28 6
w:surpris -62 -81 35
w:survey -55 -20 -4
w:sus -93 -43 -106
w:suspendi 0 72 -48
w:sust -88 -50 0
w:susurr 0 33 -50
w:suy 8 1 -43
w:swab -73 -2 0
w:swallow 324 44 205
w:swap -53 -47 19
w:swear -110 -18 -46
w:sweat -7 75 -127
w:sweati -94 -81 10
w:sweet 37 -13 82
w:swept -82 -18 0
w:swing 0 -43 110
w:switch 1 -91 26
w:swore -117 -11 0
w:symptom -16 -63 0
w:syring -20 -58 0
w:syrup 22 -92 71
w:ta 347 34 186
w:tab 135 -69 83
w:tablecloth -5 -51 0
w:tabler -1 97 -86
w:tablet 55 106 -26
w:tac -51 -73 0
w:tach 102 111 72
w:tackl 0 95 -17
w:taco 56 -138 30
w:tactic -50 -2 0
w:tag -132 -33 0
w:taj 117 0 44
w:taje 86 0 34
w:take 20 0 -117
w:takehom 0 79 -39
w:taken -38 -186 45
w:takin -63 -39 0
w:takis -8 -60 0
w:tal -68 -4 0
w:taladr -34 -40 -2
w:talk -174 -153 7
w:talkin 0 81 -65
w:tall 128 -16 66
w:tamal -51 -80 14
w:tambi 125 54 74
w:tan -42 10 -134
w:tanbien 0 46 -13
w:tank 6 34 -56
w:tanqu -57 -25 0
w:tant -167 -59 -27
w:tantit 116 27 80
w:tap 28 -38 -86
w:tape 221 27 109
w:taper -131 -81 -83
w:tapis 0 69 -5
w:tapon -24 -69 0
w:tar -38 -60 20
w:tard -131 -150 36
w:tare -18 -69 9
w:target -123 -54 10
w:tarjet -93 52 -106
w:tarr 15 0 40
w:tast -56 -171 -15
w:tat 46 -15 17
w:tatuaj -91 -51 0
w:tatuari -59 -48 0
w:taught -152 -104 3
w:tax -122 -73 7
w:tay 54 0 8
w:taz -47 -66 0
w:tbh 216 0 103
w:tca -8 -88 0
w:te 147 159 -68
w:tea -73 184 -89
w:teach -67 -53 -7
w:teacher 0 -32 40
w:team -155 -74 -40
w:teammat -73 -9 0
w:tear -43 -58 1
w:tech -34 -62 3
w:tecnic -29 -107 0
w:teenag -25 -56 0
w:teeth -150 289 -241
w:teflon 0 61 -46
w:tegucigalp -62 23 -16
w:teh 0 56 -9
w:tel 60 -51 58
w:telefon 21 -23 84
w:telegram -64 -73 0
w:telemarket -113 -63 0
w:telenovel -50 -11 0
w:telephon 53 49 16
w:televisor -52 -45 0
w:tell 96 -36 131
w:tembl -135 -30 -66
w:temblor -4 67 -70
w:templ -27 -62 0
w:tempran -32 -80 22
w:tempt -25 -114 0
w:ten -80 -99 102
w:tend -71 -55 19
w:tendeder 173 -10 104
w:tender -40 -58 0
w:tendi -72 -100 0
w:tener 0 150 -44
w:teng 401 193 165
w:teni -21 271 -142
w:tenis 129 -35 97
w:tent 45 -174 68
w:tentacion 0 172 -76
w:tepic 0 80 -47
w:tequil -25 6 -56
w:tequila 0 195 -60
w:terapeut -140 -111 0
w:terapi -9 110 -67
w:terc -22 95 -52
w:tercer -52 -58 -4
w:term 26 364 -66
w:termin 1 -73 -6
w:ternur -43 -8 0
w:terraz 27 -57 47
w:terribl -51 -28 -4
w:terrifi -13 -69 0
w:terror -63 2 -17
w:tesis -23 -50 0
w:test -260 45 -296
w:testament 148 -15 55
w:testig -53 -26 0
w:tetrapak 0 115 -47
w:texa -94 15 -18
w:text -180 -90 -117
w:thai -5 67 -48
w:than 237 -20 81
w:thank -81 -229 169
w:thanksgiv -104 20 -38
w:that 64 222 -60
w:thc 0 218 -103
w:the -56 47 -32
w:their -116 -48 -15
w:them 112 36 4
w:then 247 229 169
w:theori -5 59 -50
w:therapi 6 -40 19
w:therapist -60 -115 79
w:there 333 420 -134
w:these -9 -82 38
w:they -56 -54 -27
w:theyd 218 0 81
w:theyll 291 -14 161
w:theyr 237 317 -288
w:thigh 386 0 289
w:thing -174 -30 -152
w:think 260 212 -36
w:thinkin 108 15 66
w:thinn 0 60 -35
w:thinner 6 -9 45
w:third 31 250 -131
w:thirst 0 57 -35
w:thirsti 0 77 -47
w:thirteen -32 89 -24
w:thirti -50 -57 -16
w:this 94 143 -125
w:tho -89 -4 -38
w:thoma -64 -5 0
w:those -63 113 -158
w:though -83 -65 32
w:thought 13 -120 208
w:thousand -53 -43 0
w:thread -76 20 -33
w:threaten -19 30 -71
w:three -19 165 -249
w:threshold -71 -61 0
w:threw -48 27 14
w:throat 47 39 42
w:through -140 14 -111
w:throw 0 67 18
w:thrown 0 46 -41
w:thru 258 309 15
w:thsi 84 0 31
w:thumb -205 12 -98
w:thur -99 57 -77
w:thursday -101 -108 -1
w:thx 112 -22 58
w:ti -146 -84 0
w:tia -130 -198 36
w:tianeptin 0 110 -39
w:tianguis -3 -57 -17
w:tick -20 -81 0
w:ticket 1 140 -143
w:tickl -91 -2 0
w:tide 57 -16 19
w:tidi 146 0 47
w:tie 55 -94 82
w:tiembl -17 171 -122
w:tiemp -136 147 -175
w:tiempo -138 -72 0
w:tien 259 -163 332
w:tiend -21 -91 3
w:tierr -49 23 3
w:tight -96 -130 19
w:tijer 134 0 95
w:til 371 272 54
w:tile 89 44 2
w:till 55 86 -71
w:tilt 7 -46 20
w:timbr 39 122 -97
w:time 137 -43 163
w:timelin -24 -42 0
w:tin 162 165 36
w:tingl 61 -2 36
w:tio -142 163 -191
w:tip -224 -120 59
w:tipsi 0 54 -32
w:tir 11 135 -174
w:tira 13 95 -6
w:tire -60 -199 190
w:tirit 82 114 -30
w:tiriter 0 18 -44
w:tissu 71 -78 26
w:tit -9 -48 0
w:titl 200 0 84
w:tiz -3 -67 0
w:tmrw 44 -96 118
w:tn 91 123 -15
w:to 76 222 75
w:toall 133 94 140
w:toast -106 45 -95
w:toaster -124 -7 6
w:tobacco -8 -111 -2
w:tobill -102 -3 0
w:toc -148 129 -106
w:tod -73 -14 91
w:toda -14 164 -62
w:todavi 67 149 -47
w:todavia -7 -56 -33
w:today -172 -327 5
w:toddler -129 -93 52
w:todo 8 -53 31
w:togeth -67 -116 2
w:toilet -135 -4 -171
w:tok 55 0 12
w:token -37 -51 0
w:told -34 -69 -27
w:tom 150 56 -166
w:tomada -23 -60 0
w:tomando 0 79 -39
w:tomarmel 105 0 93
w:tomato -146 -68 -5
w:tome 90 4 1
w:tomorrow 5 80 -12
w:tongu -24 21 -89
w:tonics 0 63 -56
w:tonight 333 282 87
w:tonit 65 137 -81
w:tonsil 0 75 -21
w:tont -45 -31 0
w:tonteri 45 -6 55
w:too -11 137 -239
w:took 47 -61 287
w:tool 102 0 75
w:toolbox 0 73 -18
w:tooth -133 -32 -13
w:top 1 -115 143
w:topic -107 -46 0
w:toqu 75 -55 154
w:torc 0 133 -63
w:tore -66 12 -31
w:tort -102 -150 0
w:tortill -40 -17 -7
w:tortur -4 189 -85
w:tos -46 -30 -26
w:toston -86 -99 0
w:total 41 29 -1
w:touch 25 258 -21
w:tournament -3 -47 0
w:toward -3 119 -83
w:towel 135 -107 159
w:town -99 -121 0
w:toxic -83 -20 0
w:toy 142 306 -136
w:toylet 0 65 -24
w:tra -29 370 -130
w:trab 183 9 235
w:trabaj -249 -287 -12
w:track 116 85 -69
w:trade 189 135 -20
w:trader -44 -17 0
w:traffic -106 -67 24
w:traffick 0 132 -46
w:trafic -189 -36 0
w:trafico -80 -9 0
w:trag 245 13 263
w:trai 8 90 -67
w:traig 159 353 -150
w:trail 107 -5 59
w:train -134 -93 31
w:trainer -14 -41 0
w:traj 138 124 -32
w:trak 68 0 36
w:tram 0 121 -34
w:tramadol -2 38 -99
w:tramit 87 -56 44
w:trampolin -70 -37 0
w:tranc 41 0 51
w:tranqui -85 -81 0
w:tranquil -73 -187 82
w:transfer 103 -46 37
w:transfier -60 -107 0
w:transmiss -29 -76 0
w:tranz 0 224 -21
w:trap 127 99 2
w:trash -19 -62 24
w:trast -47 -75 4
w:trat -12 124 -43
w:traum 0 48 -3
w:trazodon 69 -24 50
w:treat 43 119 -63
w:treatment 41 -29 -2
w:trec 0 98 -79
w:tree 19 -108 100
w:treint 139 24 199
w:tremend -36 -64 0
w:tremor -14 150 -95
w:tren 10 -8 42
w:trep 0 237 -155
w:tres -164 90 -98
w:tri 80 8 108
w:trian 68 0 36
w:trick -15 76 -55
w:trigger -88 -69 0
w:trim -68 -20 0
w:trip -35 139 -18
w:tripl 58 0 19
w:trist -218 -181 0
w:tristez -20 -66 3
w:trivia 23 -73 6
w:tronc 0 93 -69
w:troubl 48 -74 44
w:truc -5 45 -39
w:truck -74 -6 -44
w:true 167 -98 68
w:truen -1 54 -39
w:trunk 102 3 81
w:trust 67 -16 55
w:truth -91 -46 19
w:tryna 119 0 18
w:tu -114 82 -10
w:tub 205 -8 61
w:tuba -85 -38 0
w:tuesday -155 -22 -42
w:tuk 73 0 52
w:tulsa -35 80 -60
w:tummi 53 0 34
w:tunnel 61 -3 43
w:tupp 0 44 -30
w:turbul 23 0 40
w:turkey -48 35 -56
w:turki 0 50 -27
w:turn -138 -38 -203
w:turr 0 20 -46
w:turtl -63 -54 0
w:tusi 1 174 -7
w:tussi 66 0 52
w:tuv -97 -230 115
w:tuvo 0 69 -39
w:tv 73 16 -17
w:tweak -61 36 -32
w:twelv 11 218 -204
w:twenti 134 -122 198
w:twice 324 62 134
w:twin 63 -4 44
w:twist -87 -59 0
w:twitch 69 4 -11
w:twitchin 0 76 -71
w:two -93 101 -144
w:txted 0 130 -83
w:ty -109 -75 0
w:tylenol 86 -89 117
w:type 85 265 -16
w:typign 12 0 42
w:typo -6 -40 0
w:u 264 43 78
w:ua -57 5 -150
w:uber -31 69 -41
w:ubic 0 69 -60
w:ugh -94 199 -19
w:uh 89 13 34
w:ultim 135 -138 197
w:ultrasound -83 -98 0
w:um 85 78 -60
w:umbrella -49 -103 0
w:umpir -45 -44 0
w:un -282 -36 -204
w:una -60 -74 -89
w:unas 44 532 -152
w:unbear 0 124 -15
w:unblock 0 259 -225
w:uncl -117 -203 2
w:unclip 45 0 6
w:uncork 0 42 -38
w:under 272 -186 257
w:understood 55 0 24
w:unenrol 0 121 -62
w:unfold -46 -15 0
w:unfortun 113 0 25
w:uni -41 -52 23
w:unic 167 -10 62
w:unidad -10 -51 0
w:uninstal 33 48 9
w:union -6 -43 0
w:unit -7 -58 37
w:univers -49 -37 0
w:unless 6 -30 48
w:unload 77 -27 97
w:unlock 183 94 36
w:uno 209 183 1
w:unos 142 155 -10
w:unpack -30 -60 0
w:unreal -43 49 -35
w:unsaf -57 -9 0
w:until -75 110 -124
w:up 211 123 18
w:updat -11 140 -30
w:upon 0 24 -53
w:upper 43 0 7
w:upset 22 -19 56
w:upstair 78 18 30
w:urg -83 125 -141
w:urge -58 -111 0
w:urgenci -28 -40 0
w:urgent -81 84 -60
w:urin -5 25 -45
w:urself 188 0 71
w:us 238 409 -4
w:usab -30 12 -63
w:usar 79 -111 91
w:use -282 12 -441
w:useless -38 -73 0
w:usen 74 0 29
w:uso 38 -80 160
w:uste 42 0 24
w:usted 77 52 -4
w:usual 77 162 -78
w:va 323 134 166
w:vac -59 -27 0
w:vacacion -96 -39 -33
w:vacat 115 38 65
w:vacun -66 -80 6
w:vacuum -41 -14 -6
w:valg 141 147 -40
w:valid -128 -38 0
w:valor 171 -2 133
w:valu -24 -13 50
w:valueerror -51 -35 0
w:vam -102 48 -123
w:vamo 38 -2 42
w:van 214 345 -6
w:vanilla -3 107 -26
w:vap -90 14 -83
w:vape -116 -1 -196
w:vapor -31 -47 0
w:vari 56 -15 29
w:varicel -30 120 -121
w:varieti -4 47 -23
w:vas 98 124 -21
w:vastant 42 0 13
w:vay 97 26 -7
w:vdd 40 0 65
w:ve -168 23 -79
w:vean -91 11 3
w:veas -6 41 -17
w:vec 43 153 5
w:vece 80 0 48
w:vecin -191 -92 63
w:vegetarian -51 -6 0
w:veintioch -2 -58 0
w:vel -31 -54 0
w:velit -56 -7 0
w:veloc -54 -21 0
w:velori 133 28 -30
w:vem 152 -46 -28
w:ven 91 2 83
w:vend -147 3 -155
w:vendi -36 216 -113
w:venen 31 -40 197
w:veng 440 70 182
w:veni -9 -101 60
w:venmod 38 116 -52
w:vent -130 -61 -15
w:ventan 27 39 -94
w:veo 357 -46 165
w:ver 209 -78 140
w:verd -166 -142 -51
w:vered 17 -12 41
w:verg 0 101 -58
w:verguenz -88 134 -81
w:veri -17 -190 105
w:vermucit 0 127 -32
w:version -45 -11 -69
w:vert -79 -98 0
w:ves 58 0 40
w:vest 86 -81 89
w:vesti -9 83 -76
w:vet -91 120 -148
w:veteran 64 -15 55
w:vez 139 120 48
w:vfw -2 -84 0
w:vi -162 -113 -13
w:viaj -61 147 -63
w:vial 85 16 102
w:vias 201 -19 157
w:vice -76 -19 0
w:vici -181 -59 -61
w:vicodin 0 41 -49
w:victim -6 126 -49
w:victori -45 -77 0
w:vid 266 -100 271
w:vide 82 -71 121
w:video -112 -161 62
w:videojueg -18 -53 0
w:vidri -105 -73 92
w:viej -74 -11 -38
w:viejit 21 -25 54
w:vien 239 278 -25
w:viend -34 -212 63
w:vient -54 -39 16
w:vier -113 -101 16
w:viern -74 -82 -92
w:vig 222 0 82
w:villan -42 -51 0
w:vim -47 -5 -17
w:vin -86 -91 -27
w:vinagr -61 -96 0
w:vinateri 0 60 -31
w:vio 104 29 118
w:viol 170 140 -25
w:vira 0 80 -63
w:virg 77 119 47
w:virgencit 18 -9 71
w:virgin -20 -53 0
w:virtual 11 45 -40
w:visit -166 -114 -131
w:vitamin -191 -132 31
w:viv 296 101 73
w:vivi 9 -32 60
w:vivir -159 -7 16
w:vivitrol -43 186 -177
w:vivo -42 -43 0
w:voc 130 -12 163
w:vodk 13 123 30
w:vodka -76 160 -182
w:voic 167 -150 242
w:voicemail -1 44 -9
w:void 85 -1 52
w:vol -72 -88 -12
w:volant 150 0 57
w:volt 45 -37 11
w:volunt -72 -93 11
w:voluntari -3 38 -67
w:volver 73 -15 32
w:volvi 325 187 23
w:vomit 4 52 25
w:vomiter 0 93 -69
w:vos 99 56 -16
w:vote -47 -17 15
w:voy -68 160 -165
w:voz 112 -161 169
w:vuel -195 -155 0
w:vuelt 131 267 -106
w:vuelv 180 241 25
w:vuelvo 70 114 43
w:w -24 89 -109
w:wagon -50 94 -120
w:wait 114 -406 368
w:waiting 0 26 -43
w:wake 24 -150 197
w:walk 355 260 107
w:wall 64 84 -40
w:wallet -85 81 -91
w:walley -57 -10 0
w:walmart 9 141 -18
w:wana 286 0 97
w:wanna 57 -120 222
w:want 112 204 -9
w:war -114 -78 0
w:warehous 29 -20 42
w:warm 97 -2 67
w:warn -102 7 -6
w:was -233 -22 -144
w:wash -32 -131 62
w:wasnt 272 144 165
w:wast -2 301 -191
w:wat -70 -44 0
w:watch -149 -315 74
w:water 212 195 -85
w:watermelon -19 -83 0
w:wave -119 132 -159
w:wax -95 2 -18
w:way 229 111 54
w:we -438 -388 2
w:weak 146 134 -7
w:weapon -15 -113 25
w:wear 184 -85 99
w:weather 93 -65 65
w:wed -180 36 -131
w:wednesday -96 -4 -151
w:weed -115 -35 -122
w:week -120 -227 114
w:weekend 118 199 -178
w:weepi -143 -136 0
w:weigh 46 -20 12
w:weight -81 -38 13
w:weird 176 -75 141
w:welcom -42 -50 7
w:weld -92 -17 -11
w:well 2 165 -174
w:welp 0 44 -8
w:went -75 -100 -71
w:weon 191 0 8
w:were -74 -5 -72
w:werent -2 285 -107
w:wet -82 149 -25
w:weve 0 36 -45
w:wey 135 37 8
w:whacker -4 -63 0
w:whale -60 -5 0
w:what 71 343 -9
w:whataburg -27 -47 0
w:whatev 168 19 70
w:wheel 110 -62 84
w:when -204 7 -242
w:whenev -22 -68 0
w:where 333 160 209
w:whether -264 -194 11
w:whi 89 67 63
w:which 26 -217 166
w:while -92 -14 -31
w:whippet 0 208 -48
w:whippit 0 61 -69
w:whirl -30 -46 0
w:whiskey 52 113 -7
w:white 100 527 -73
w:whittl -51 -8 0
w:who -25 53 -20
w:whod 165 0 31
w:whoever -14 -106 98
w:whole -88 -108 -11
w:whos -22 87 -93
w:wich 134 0 86
w:widow 45 -3 13
w:wife -28 -10 -48
w:wifi -103 -77 0
w:wikipedia 296 0 81
w:wild -47 -158 2
w:will -18 -151 39
w:win 149 85 -23
w:wind 117 -32 96
w:windex -82 -91 0
w:window 64 -67 224
w:windshield -21 -98 0
w:wine -83 246 -324
w:wink 0 55 -35
w:winnin 0 44 -22
w:winter -84 -1 -15
w:wipe -97 -86 9
w:wire -26 -43 0
w:wisdom -57 -77 -6
w:wish 542 -169 538
w:wit 2 84 -40
w:with -28 -72 132
w:withdraw -46 -169 -36
w:withdrew -11 144 -57
w:without 53 3 -49
w:wk 0 58 -44
w:wnat 174 0 115
w:woke -44 99 -216
w:woken 130 0 92
w:woman -44 71 -15
w:won -96 175 -116
w:wont 545 334 331
w:word -200 -166 44
w:wordl 125 -1 55
w:wore -63 22 -28
w:wori -44 -41 0
w:work -73 85 -32
w:workbook 34 181 -64
w:worksheet 97 141 -66
w:world 165 -57 233
w:worn -58 -25 0
w:worri -78 -165 122
w:wors 114 4 27
w:worth 35 31 -53
w:worthless -2 -54 -21
w:would 433 -87 274
w:wouldnt 273 -34 253
w:wouldv -69 -37 0
w:wow -19 -61 0
w:wrap 117 -8 61
w:wreck -80 131 -127
w:wrench 58 10 2
w:wrestl -52 -23 -32
w:wrist 41 -2 63
w:write -171 88 -135
w:written 64 -98 33
w:wrok 10 0 90
w:wrong 32 -63 20
w:wrote 178 -172 216
w:x8 0 191 -40
w:xanax 177 214 180
w:xans 0 46 -12
w:xbox 36 83 -4
w:xq 42 -4 41
w:y 451 207 15
w:ya 145 309 -158
w:yalacaguemepuseapistearyahoranosequehac 0 276 -140
w:yall 194 94 19
w:yard 31 -51 16
w:yawn -127 8 -95
w:yeah -20 272 -143
w:year -274 -517 -43
w:yell -110 42 51
w:yellow 122 -55 107
w:yend 89 162 16
w:yep -31 47 -28
w:yerb -86 -99 0
w:yes -142 -2 -307
w:yesterday 119 74 101
w:yet 26 26 78
w:yo 239 144 216
w:yoga -104 -120 -5
w:yogurt 12 -43 12
w:you -99 45 -110
w:youd 159 209 44
w:youll 315 27 22
w:young 15 5 67
w:younger -48 -30 0
w:your -212 12 -10
w:yourselv 74 0 42
w:youth -6 40 -74
w:youtub -46 -76 32
w:yr 11 65 -83
w:yrs -29 -128 -15
w:zap -46 27 -128
w:zapat -211 74 -88
w:zaragoz -24 26 -43
w:zer -9 -87 0
w:zero -370 -207 -45
w:zipper -56 -73 0
w:zoloft 3 -72 67
w:zom -63 -39 0
w:zombi -66 -72 0
w:zombis -83 -4 0
w:zoolog -1 -89 0
w:zoom -219 -80 -28
w:zoot 0 76 -42
w:zucchini -43 -16 0
"""
