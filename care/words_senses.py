"""What words mean, as plain tables: one sense, the English and Spanish words that carry it.

Only data, for the model of `care.words_signs`: "vodka", "chelas" and "cubata" are one thing to it, `drink`, so that what
it learned with one of them holds for all. The rule a reader must not break: a word stands here for what it means most of
the time in this program, and a word that means nothing special here stays out.

How to write: lower case, no accents, no apostrophes; `word*` is any word that begins so. A word may have several senses.
"""

from __future__ import annotations

SENSES: dict[str, str] = {
    # Who.
    "me": "i im ive id ill me my mine myself mys imma ima yo mi mis mio mia conmigo",
    "we": "we us our ours were nosotros nosotras nuestro nuestra nos",
    "they": "he she him her his hers they them their hes shes theyre theyll hed shed ella ellos ellas su sus le les",
    "kin": "mom moms mum mother mama dad dads father papa brother brothers bro sister sisters sis grandma grandpa nana "
    "abuela abuelo hermano hermana hermanos hermanas madre padre jefita jefito uncle uncles aunt cousin cousins "
    "tio tia primo prima cunado cunada suegra suegro sobrino sobrina nephew niece family familia parents papas "
    "folks stepdad stepmom padrastro madrastra",
    "friend": "friend friends buddy homie homies dude roommate roomie amigo amiga amigos amigas compa compadre comadre "
    "carnal pana parce colega neighbor neighbors neighbour vecino vecina vecinos coworker companero companera "
    "companeros",
    "partner": "husband hubby wife boyfriend girlfriend bf gf partner fiance ex spouse esposo esposa marido mujer novio "
    "novia pareja exnovio exesposo exmarido senora viejo vieja",
    "kids": "kid kids son sons daughter daughters baby babies child children toddler hijo hija hijos hijas nino nina "
    "ninos ninas bebe nene nena chamaco chamacos chiquillos peques criatura",
    "all": "everyone everybody all people folks todos todas todo mundo gente nadie alguien nobody noone anyone someone",
    # Yes, no, how much.
    "not": "not no never dont didnt doesnt wont wouldnt havent hasnt hadnt isnt arent wasnt cant couldnt without aint "
    "nope nah zero none neither nor nothing nunca jamas ni sin tampoco nada ningun ninguna ninguno cero",
    "too_much": "too much many whole entire handful bunch double triple extra full all lots fistful tons demasiado "
    "demasiada demasiadas demasiados toda todas todo entero entera punado doble puno frasco montones bastantes "
    "mas",
    "only": "only just solo nomas nada solamente",
    "maybe": "maybe might could perhaps wonder wondering tal quiza quizas capaz podria pudiera",
    # When.
    "now": "now rn tonight tonite 2nite today atm currently immediately ahora ahorita hoy ya horita",
    "soon": "about gonna going tomorrow soon later after before manana pronto luego punto voy vamos",
    "past": "ago years year back then once former formerly decade decades past college childhood teen used hace anos "
    "ano antes entonces pasado decada joven adolescente aquellos aquella tenia era",
    "recent": "yesterday last night weekend morning ayer anoche antier finde madrugada manana saturday friday sunday "
    "monday tuesday wednesday thursday sabado viernes domingo lunes martes miercoles jueves",
    "again": "again another back relapsed otra vez nuevo volvi vuelto volver volvio",
    "last_time": "last final ever forever goodbye bye ultimo ultima ultimos ultimas siempre adios despedida",
    "while": "days day weeks week months month dias dia semana semanas mes meses",
    # Death and harm to oneself.
    "die": "die died dies dying dead death deceased perish morir morirme morirse muero muere murio muerto muerta "
    "muertos muerte muriera muriese morire muriendo moriria fallecer palmarla funeral funerals entierro tumba "
    "grave coffin cemetery cementerio ataud velorio panteon unalive unalived",
    "kill": "kill kills killing killed kms kys murder matar matarme matarse mato mate matare matando matarlo matarla "
    "ahorcarme colgarme desvivir desvivirme dispararme offing hang hanging suicid*",
    "live": "live living alive life exist existing existence vivir vivo viva viviendo vida existir existo existiendo "
    "existencia",
    "wake": "wake waking woke awake wakes despertar despierto despierte despertara despierta despertarme despertarlo "
    "despertarla desperte reacciona responde responding respond unresponsive",
    "sleep": "sleep sleeping asleep slept dormir dormirme dormida dormido dormi duermo dormia sueno",
    "gone": "gone disappear disappearing vanish vanished erase erased desaparecer desaparezco desaparecido irme "
    "esfumarme borrarme apagarme",
    "end": "end ending ends ended over finish finished stop acabar acabo acabe acabarlo terminar termino termine "
    "terminarlo fin final",
    "better_off": "better happier easier lighter relieved mejor mejores tranquilos felices estorbo estorbar carga burden "
    "weight",
    "miss_me": "miss missed notice noticed extranar extranara extranaria extranan faltar falta",
    "goodbye": "goodbye goodbyes farewell note letter letters notes will testament carta cartas nota despedida despedirme "
    "despido adios testamento instrucciones instructions funeral",
    "give_away": "gave giving give away donated regale regalar regalando repartir reparti regalado rehome password passwords "
    "contrasenas contrasena accounts insurance seguro",
    "forgive": "sorry forgive apologize apologise perdon perdonen perdonenme perdoname disculpen love amo quiero adoro",
    "cut": "cut cuts cutting sliced slice slicing scratch scratching scratched carve carved burn burned burning burnt "
    "bite biting hit hitting punching punched pick picking dig digging cortar cortarme cortando cortandome "
    "corte corto rasgunando rasgunarme rasguno rasgune rasgunos arane aranarme aranando quemarme quemo queme "
    "quemando pellizco lastimar lastimarme lastimo lastime lastimando herirme golpearme muerdo mordi",
    "harm": "hurt hurting harm harming injure punish pain self selfharm autolesion* dano lastimar herir castigarme "
    "dolor",
    "blade": "razor razors blade blades knife knives scissors boxcutter cutter shaver sharpener glass lighter cigarette "
    "pin needle navaja navajas cuchilla cuchillas cuchillo tijeras gillette rastrillo vidrio encendedor cigarro "
    "alfiler sacapuntas machete colin",
    "body": "arm arms wrist wrists leg legs thigh thighs skin forearm forearms stomach hip hips ankle throat neck head "
    "veins brazo brazos muneca munecas pierna piernas piel muslo muslos antebrazo antebrazos panza cadera "
    "tobillo garganta cuello venas cabeza",
    "wound": "blood bleed bleeding bled bloody scar scars scab scabs bandage bandages bandaid bandaids gauze stitches "
    "wound wounds marks sleeves sleeve hoodie sangre sangrar sangrando sangro cicatriz cicatrices costra "
    "costras venda vendas curita curitas gasa puntos herida heridas marcas mangas manga sudadera",
    "gun": "gun guns pistol rifle shotgun revolver glock bullet bullets ammo trigger loaded firearm pistola escopeta "
    "fusil bala balas gatillo arma armas fierro cuete cargada",
    "rope": "rope noose belt cord sheet beam hanging soga cuerda lazo mecate cinturon viga sabana hose manguera garage",
    "high_place": "bridge bridges roof rooftop balcony ledge cliff overpass window garage edge puente puentes azotea techo "
    "balcon ventana barranco acantilado cornisa orilla borde piso",
    "train": "train trains tracks rail subway traffic truck trucks semi highway lane wheel swerve crash accident "
    "seatbelt guardrail river lake ocean tren trenes vias metro trafico camion camiones trailer carretera "
    "autopista volante volantazo choque accidente cinturon rio presa mar",
    "jump": "jump jumping jumped step stepping throw drive swerve saltar salto tirarme tiro aventarme aviento lanzarme "
    "arrojarme brincar",
    "plan": "plan planned planning plans decided method date ready prepared arranged settled affairs decidi decidido "
    "decision planeo planeado planeando listo lista fecha arreglado arregle preparado",
    "idea": "thoughts thought thinking think imagine imagining picture fantasize google googling googled search "
    "searching looking pensar pienso pensando pensamientos pensamiento idea ideas imagino imaginando busque "
    "buscando busco mirando",
    "voices": "voice voices hear hearing voz voces oigo escucho oyendo escuchando ordenan mandan susurran",
    # Overdose.
    "pills": "pill pills tablets tablet capsules sleepers pastilla pastillas pastillita pastis capsulas tabletas gotas "
    "pepas tylenol advil ibuprofen acetaminophen paracetamol melatonin ambien trazodone seroquel benadryl "
    "gummies gummy patch patches parche parches",
    "take": "take took taken taking swallow swallowed swallowing popped pop ate downed chugged gulped tome tomo tomar "
    "tomarme tomado tomaste trague trago tragar tragarme tragado empujo empuje meti metio",
    "overdose": "overdose* od oded oding sobredosis narcan naloxone naloxona poisoned intoxico intoxicado intoxicada "
    "poisoning envenenado",
    "breath": "breath breathe breathing breathes snoring snore gurgling gurgle lips blue purple gray grey cold respira "
    "respirar respirando ronca roncando ronquidos labios azul azules morado morados morada palido palida fria "
    "frio helada",
    "fading": "fading numb tingling floor collapsed slurring blurry spinning dizzy heart pounding racing nodding nod "
    "drifting mareado mareada borroso borrosa doble corazon taquicardia piso desmayo desmaye desmayando "
    "cabeceando dormido adormecido zumbido fiebre",
    # Danger from and to others.
    "hit": "hit hits hitting punch punched punches slap slapped slaps shove shoved push pushed pushing choke choked "
    "choking strangle strangled grab grabbed grabs threw throwing throws beat beats beating kicked kicking pega "
    "pego pegan pegando golpea golpeo golpean golpeando golpes empuja empujo empujon ahorca ahorco ahorcando "
    "cachetada cachetadas jalo patea pateo avento aventando punetazo",
    "abuse": "abuse abused abuses abusive abusing molest molested rape raped assault assaulted touched touching touches "
    "groped trafficked forced abuso abusaba abusaban abusaron abusado abusada violo violaron violacion violaba "
    "toco tocaba tocaban manoseo manoseaba forzo forzaba obligaba obligo maltrato maltrata maltrataba",
    "fear": "afraid scared terrified fear scary frightened miedo asustada asustado terror aterrada aterrado temo",
    "hide": "hide hiding hid locked lock trapped stuck bathroom closet garage escondida escondido escondidos escondi "
    "encerrada encerrado encerrados encerre bano ropero cuarto garaje",
    "break": "break breaking broke smashing smashed smash bang banging pounding kicking yelling screaming screams "
    "rompiendo rompe rompio pateando tumbando tirando gritando grita grito golpeando aporreando azotando",
    "door": "door doors window lock key keys puerta puertas ventana llave llaves chapa porton",
    "threat": "threat threaten* threats warned amenaz* juro jurado swore stalk* following followed follows persigue "
    "siguiendo sigue acosa",
    "police": "cops police 911 ambulance sheriff cop policia policias patrulla ambulancia polis",
    "harm_them": "stab shoot shooting strangle smother pillow poison revenge pay payback apunalar balear dispararle matarlo "
    "matarla matarlos golpearlo partirle romperle venganza pagar quemarle madriza almohada",
    "rage": "angry rage anger furious snap explode lose losing hate rabia coraje ira enojo odio furia encabronado "
    "encabronada encojonao explotar pierda controlarme control hands manos",
    "safe": "safe unsafe danger safety salvo segura seguro peligro peligroso refugio shelter",
    # Use.
    "drink": "drink drinks beer beers brew brews brewski wine vodka whisky whiskey tequila rum gin liquor booze alcohol "
    "shots bottle bottles sixpack seltzer seltzers margarita margaritas cocktail cocktails handle fifth pint "
    "tallboy tallboys bourbon brandy champagne mimosa mimosas hennessy henny fireball modelo corona truly claw "
    "mezcal cerveza cervezas chela chelas cheve cheves vino vinos ron guaro aguardiente trago tragos copa copas "
    "copita botella botellas caguama caguamas birra birras cubata cubatas chupito chupitos licor licores "
    "litrona pisto michelada micheladas fria frias romo vinito cervecita cervecitas cana canas mouthwash "
    "listerine cough syrup jarabe sidra pulque",
    "drug": "heroin fentanyl fent dope meth crystal coke cocaine crack oxy oxys oxycodone percs perc percocet percocets "
    "xanax xans xannies bars benzos benzo valium klonopin ativan adderall aderall molly mdma ketamine ket weed "
    "pot bud blunt joint tramadol kratom edible edibles drugs opioids norco norcos vicodin hydros pressed blues "
    "bump line lines rail pipe bong vape cart shrooms acid speed powder rock baggie bag gram eighth dab dabs "
    "nitrous lean pen foil tar stimulants addys heroina fentanilo coca cocaina perico cristal piedra marihuana "
    "mota porro porros yerba pepas clonazepam rivotril droga drogas chiva tachas tacha tussi tusi basuco bazuco "
    "farlopa raya rayas linea lineas pase pases gramo bolsita grapa churro gallo toque toques bacha pipa foco "
    "hierba phillie krippy extasis pasti pastis caballo jaco polvo polvito nieve loperena spice keta sustancia "
    "substance substances",
    "use": "use used using uses smoke smoked smoking snort snorted shot shooting railed sniffed inhaled vaped injected "
    "hit consumir consumi consumiendo consumo usar usando fumar fume fumando fumo fumao inhale inhalar jale "
    "jalar jalando esnife esnifar inyecte inyectarme meterme meti metiendo metido puse chingue pique picarme",
    "drank": "drank drinking drunk tipsy wasted hammered hungover hangover buzzed blackout plastered sipping sipped "
    "chugged bebi beber bebiendo bebo tomando tome tomar borracho borracha pedo peda crudo cruda resaca empede "
    "emborrache emborracharme jumo tomado tomada chupando chupe cuete cuajado ciego ciega rasca",
    "high": "high stoned lit faded blasted tweaking tripping zooted baked loaded rolling geeked spun elevado elevada "
    "drogado drogada drogue drogarme colocado colocada volado voladora loco prendido puesto pasado pacheco "
    "pacheca",
    "relapse": "relaps* laps* slip slipped slipping slips wagon reset recai recaida recaidas recaer recaigo recaido "
    "resbale resbalon tropiezo tropece desliz cai caer caido falle fallado regrese",
    "crave": "crav* urge urges itch itching itchy fiending fiendin fiend jonesing feenin tempted temptation "
    "white-knuckling knuckling knuckle ansia ansias ganas antojo antoja antojos tentacion tentado tentada mono "
    "hambre urgencia ansioso salivando salivo cosquilleo gusanito obsesion",
    "strong": "strong strongest bad badly worst worse intense insane unbearable crazy screaming loud killing hard brutal "
    "huge strangling fuerte fuertes fuertisimas horrible insoportable insoportables terrible tremendas tremenda "
    "cabronas comiendo matando peor grita gritando",
    "resist": "resist fight fighting hold holding hang hanging stop handle trust pulling control cave caving give giving "
    "gave aguanto aguantar aguantarme aguante resistir resisto controlar controlo ceder cedo cediendo soltar "
    "confio respondo puedo",
    "dealer": "dealer dealers plug connect guy supplier diler conecte conectar puntero camello jibaro tirador conecta "
    "bichote punto contacto number numero text texted dm venmo cashapp",
    "shop": "store bar bars pub dispensary gas station corner aisle cart checkout liquor drive thru parking lot outside "
    "licoreria tienda cantina oxxo colmado bodega deposito expendio antro super pasillo esquina estacionamiento "
    "vinateria botilleria estanco",
    "hand": "hand hands pocket pockets purse backpack drawer glovebox seat fridge freezer nightstand table lap trunk "
    "sock closet mano manos bolsa bolsillo cajon guantera asiento refri refrigerador nevera mesa buro mochila "
    "pantalon calcetin",
    "near": "front outside staring looking holding sitting parked standing smell waiting enfrente frente afuera viendo "
    "mirando sentado sentada parado parada estacionado estacionada oliendo esperando delante",
    "money": "money paycheck cash bucks atm pawned pawn sold stole dinero lana feria pague quincena cajero empene "
    "empenar vendi varo pesos dolares robe",
    # Body without it.
    "sick": "shaking shake shakes shaky sweating sweats sweat puking puke vomiting vomit throwing chills cramps "
    "goosebumps tremor tremors seizure seizures convuls* hallucinat* diarrhea aching restless kicking zaps "
    "twitching jerking bugs crawling clammy fever bile temblando temblores tiemblo temblor tembladera sudando "
    "sudor sudores vomitando vomito vomitar escalofrios calambres diarrea alucina* delirando bichos hormigas "
    "espasmos nauseas retorciendo taquicardia calentura",
    "withdrawal": "withdraw* detox detoxing dopesick dt dts kicking turkey kick abstinencia malilla mono sindrome desintoxic*",
    "quit": "quit stopped stop off without since w/o taper tapering cold deje dejar dejado dejando sin desde corte "
    "suspendi",
    "medicine": "suboxone subs sub subutex buprenorphine bupe methadone vivitrol naltrexone sublocade antabuse disulfiram "
    "campral acamprosate brixadi zubsolv strips films lofexidine lucemyra meds medication medications medicine "
    "dose doses refill prescription script rx lithium metadona buprenorfina naltrexona medicina medicinas "
    "medicamento medicamentos litio dosis receta tratamiento inyeccion injection antidepressant zoloft lexapro "
    "prozac sertralina antabus clinic clinica pharmacy farmacia",
    "missed": "missed skipped skip skipping lost ran out stole stolen flushed forgot forgotten stopped threw tossed "
    "expired empty denied tossing perdi perdieron robaron robo olvide deje tire acabo acabaron brinque salte "
    "falte termino vencio agotada negaron caduco vacio suspendi",
    # Low mood and leaving.
    "despair": "hopeless worthless useless pointless failure broken fixing hate disgust* loser trash garbage waste wasting "
    "hopes desesperad* inutil fracaso fracasada fracasado basura odio asco rota roto remedio perdido perdida "
    "caso",
    "tired": "tired exhausted done sick enough drained fed cansado cansada cansancio harto harta agotado agotada rendido "
    "rendida fastidiado hasta",
    "cant": "cant cannot couldnt puedo aguanto aguantar soporto",
    "program": "program group iop counselor therapy therapist treatment meetings rehab sessions spot seat chart programa "
    "grupo terapia terapeuta consejera consejero tratamiento sesion sesiones psicologa reuniones junta juntas "
    "lugar expediente",
    "leave": "leave leaving quit quitting drop dropping remove pull cancel discharge withdraw out salirme salgo salir "
    "dejo dejar renuncio abandono abandonar baja bajen borrenme denme sacarme saquenme quitenme retiro",
    "alone": "alone lonely solo sola nobody isolated empty solito solita soledad",
    "cry": "cry crying sob tears llorar llorando lloro lagrimas",
    "help": "help please pls plz someone anybody ayuda ayudenme ayudeme ayudame favor porfa porfavor auxilio alguien "
    "urge urgente",
    # What makes it harmless.
    "laugh": "lol lmao haha hahaha hah ha rofl jaja jajaja jeje jajajaja xd lolol lmfao funny laugh laughed laughing "
    "risa risas",
    "fiction": "movie film show series episode song lyrics book novel game netflix podcast documentary play chapter "
    "character actor pelicula peli serie capitulo cancion libro novela juego documental obra personaje teatro "
    "corrido narcos videojuego noticias news poem poema",
    "school": "class homework essay project exam test quiz training course flashcard flashcards lecture teacher coach "
    "tarea clase ensayo proyecto examen curso taller maestra maestro profe escuela school worksheet workbook "
    "hoja cuaderno presentation",
    "errand": "link zoom form forms schedule appointment parking insurance copay paperwork email login password room ride "
    "bus office front desk signed fax enlace cita formulario horario papeles correo seguro transporte camion "
    "oficina salon turno recibo firma reunion call calendar reschedule",
    "food": "pizza taco tacos burger coffee tea cookies cake chocolate ice cream soup dinner lunch breakfast lasagna "
    "tamales pan cafe te comida cena almuerzo desayuno caldo sopa pastel helado galletas flan arroz pollo water "
    "agua lemonade soda seltzer kombucha juice jugo sushi brisket barbecue carne",
    "fun": "park walk walked hike game soccer basketball gym garden dog cat puppy beach party birthday music dance "
    "parque caminar camine partido futbol gimnasio jardin perro perra gato playa fiesta cumpleanos musica baile "
    "gol goles bici fishing pesca",
    "thanks": "thanks thank grateful appreciate glad blessed proud gracias agradecido agradecida bendecida orgullosa "
    "orgulloso",
    "fine": "fine good great ok okay better calm nice happy proud well bien mejor tranquilo tranquila contento contenta "
    "feliz calma okey padre chido bueno",
    "coped": "passed instead skill skills breathing breathed sponsor surfed surfing helped called went walked worked "
    "meeting played paso pasaron respire respiracion padrino madrina habilidad ayudo llame hable sirvio "
    "funciono lugar",
    "sober": "sober clean sobriety recovery chip milestone streak free sobrio sobria limpio limpia sobriedad ficha "
    "medalla aniversario recuperacion",
    "tired_work": "work job shift boss overtime traffic deadline trabajo jefe jefa turno chamba oficina pega curro camello",
    "thing": "phone battery wifi laptop car tv computer app celular bateria internet compu carro telefono plant plants "
    "planta plantas printer",
}

KEYS = """
suicide suicidal suicida suicidio suicidarme overdose overdosed overdosing sobredosis relapse relapsed relapsing
recaida recai craving cravings suboxone subutex buprenorphine methadone naltrexone vivitrol sublocade metadona
buprenorfina naltrexona withdrawal withdrawals abstinencia seizure seizures convulsion convulsiones convulsione heroin
heroina fentanyl fentanilo cocaine cocaina xanax klonopin clonazepam rivotril adderall percocet percocets tramadol
alcohol vodka whiskey tequila cerveza cervezas botella licoreria matarme morirme morir cortarme cortandome lastimarme
suicidarse ahorcarme colgarme desaparecer pastillas pastilla pills cutting hurting myself breathing bleeding sangrando
sangre unresponsive ambulance ambulancia policia police hopeless worthless drinking drunk smoked smoking marijuana
dealer consumir consumi consumiendo temblando vomitando sudando temblores shaking sweating vomiting puking
hallucinating alucinando knife navaja cuchillo pistola goodbye despedida razor emborrache borracho borracha golpeando
amenaza amenazo threatened choked strangled raped abused violaron abusaron living despertar disappear tonight bridge
puente purple
"""
"""Words that are recognised when they are misspelt by a letter, or by two in a long one."""

PLAIN = """
the an and of to in on at for with from that this these those is are was were am be been being it its as so but or if
then than there here what when where why how who have has had do does did done go goes get got make made want wants
wanna need like just really very still even ever anymore always please know think feel feels feeling felt say said
tell told one two three out up down off by about over some any my you your we us they because cuz cause too bad much
way day night time home will would could should let see look come came back keep every thing things people person life
right left new old good yo tu el la los las un una unos unas de del al que y o en por para con sin mi tus sus me te se
lo le les nos es son soy eres esta este esto estoy estas estan era fue ser ir va van ya muy mas pero como cuando donde
porque si no ni hay he ha han tengo tiene tienen quiero quiere puedo puede hacer hago hace decir digo dice ver veo
bien mal aqui alli ahi asi todo algo cada loving giving driving leaving moving saving having diving skills bills fills
pull pulls hills mills thrills paused elapsed relaxed release relate living craning carving caring caving crating
sharing staking staring swearing wearing bleaching breeding feeding reading heading dealers leader healer sealer
needles hopeful worthwhile cuttings putting sitting hitting getting letting betting nutting hunting hurling hurrying
turning morning morris morada mover mejorar molino cerca cereza tonto bridges fridge ridge puentes fuente cuente
policies polite priced herself himself yourself itself razon razones broncho botellas boteles botellon metadatos nopal
pastilleros pasillo pasillos pastelillo convulsivo sangria heroine cocina cocinas cocine cocino cooked abortar
abortarme lining alucinante alucinantes alcoholic alcoholics matarte despertado despertados friendsgiving livin billed
pilled spill spills dill dills chill chills cuchara amenazas consuming consumer consumers
"""
"""Plain words: never taken for a misspelt key word, and what a run-together text may be made of."""
