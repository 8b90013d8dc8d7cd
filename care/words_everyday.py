"""What everyday words mean, as plain tables like `care.words_senses`: work, home, food, games, school, errands.

Only data, for the model of `care.words_signs`. A nurse who counts pills and a cook who cuts onions speak of their day;
these senses let the model see it. The rule a reader must not break: how to write is said in `care.words_senses`.
"""

from __future__ import annotations

EVERYDAY: dict[str, str] = {
    "fiction": "movie film show series episode song lyrics book novel game netflix podcast documentary play chapter "
    "character actor pelicula peli serie capitulo cancion libro novela juego documental obra personaje teatro "
    "corrido narcos videojuego noticias news poem poema films tv hbo hulu disney anime manga comic comics "
    "cartoon trailer scene scenes sequel season villain hero detective killer zombies zombie vampire vampiros "
    "vampiro wizard goblin dnd d20 rogue cleric valorant fortnite minecraft cod xbox playstation nintendo "
    "switch gaming gamer boss level guild raid lobby ranked fps sims roblox freefire lol gta ajedrez chess band "
    "concert playlist album lyric verse chorus choir opera musical theater theatre audition role script poet "
    "poetry quote telenovela turca episodio capitulos peliculas terror thriller misterio asesino asesinos "
    "cantante banda concierto coro letra estrofa verso poesia escena actriz actores saga leyenda cuento cuentos "
    "thirteen reasons why",
    "school": "class homework essay project exam test quiz training course flashcard flashcards lecture teacher coach "
    "tarea clase ensayo proyecto examen curso taller maestra maestro profe escuela school worksheet workbook "
    "hoja cuaderno presentation university college campus semester midterm finals grade grades essays thesis "
    "slides slideshow professor prof tutor history chem chemistry biology bio psych math algebra geometry "
    "english science lab varsity practice debate club yearbook prom homecoming recess semestre prepa secu "
    "secundaria primaria kinder facultad universidad materia materias calificacion calificaciones quimica "
    "biologia historia matematicas fisica exponer expongo exposicion recreo alumno alumnos diplomado seminario "
    "certificado certification workshop",
    "errand": "link zoom form forms schedule appointment parking insurance copay paperwork email login password room ride "
    "bus office front desk signed fax enlace cita formulario horario papeles correo seguro transporte camion "
    "oficina salon turno recibo firma reunion call calendar reschedule attach attached attachment pdf scan "
    "scanned print printed copy copies file upload download update account username code codes badge address "
    "mail envelope stamp receipt invoice bill bills billing fee claim deductible authorization referral refills "
    "rescheduled reminder confirm confirmed confirming cancel camera mic mute unmute screen wifi signal "
    "connection app bot message number extension voicemail reception receptionist lobby elevator lift stairs "
    "hallway entrance floor suite building lot garage validation meter permit train uber lyft carpool route "
    "stop detour late early minute minutes min mins oclock noon am pm liga codigo clave usuario cuenta correos "
    "copia copias folio recibos tramite tramites credencial firmar firme hora horas tarde temprano minutos "
    "parada estacion ruta combi colectivo elevador ascensor piso pasillo recepcion recepcionista ventanilla "
    "fila cola estacionamiento parqueo confirmar confirmo cambiar mover reagendar cancelar avisar aviso llego "
    "llegando pantalla camara microfono audio internet senal folleto hoja hojas pagina",
    "food": "pizza taco tacos burger coffee tea cookies cake chocolate ice cream soup dinner lunch breakfast lasagna "
    "tamales pan cafe te comida cena almuerzo desayuno caldo sopa pastel helado galletas flan arroz pollo water "
    "agua lemonade soda seltzer kombucha juice jugo sushi brisket barbecue carne eggs egg bacon toast bagel "
    "bread rice beans bean salad sandwich burgers fries wings steak chicken turkey ham pork fish shrimp salmon "
    "stew chili curry ramen noodles pasta spaghetti lasagne cheese yogurt milk cereal oatmeal pancakes waffles "
    "muffin muffins donut donuts doughnuts pie pies cookie brownie candy gum chips pretzels popcorn nachos "
    "burrito burritos quesadilla guacamole salsa tortilla tortillas tamal pozole menudo mole birria barbacoa "
    "carnitas chilaquiles enchiladas empanada empanadas arepa arepas pupusa pupusas tostones mofongo sancocho "
    "asado milanesa noquis churrasco paella croquetas jamon queso huevos frijoles caldito guiso lentejas "
    "ensalada fruta manzana platano pina mango sandia fresa fresas limon naranja zanahoria papa papas elote "
    "elotes esquites dulce dulces pasteles gelatina galleta chocolates helados nieve paleta refresco jamaica "
    "horchata mate mates terere cafecito tecito leche yogur kitchen oven recipe bake baked baking cook cooked "
    "cooking grill grilled bbq potluck brunch snack snacks leftovers meal meals cocina cocine cocinar receta "
    "horno hornee cene cenar comi comer almorce desayune apetito",
    "fun": "park walk walked hike game soccer basketball gym garden dog cat puppy beach party birthday music dance "
    "parque caminar camine partido futbol gimnasio jardin perro perra gato playa fiesta cumpleanos musica baile "
    "gol goles bici fishing pesca movie bowling karaoke fish bass boat kayak canoe camp camping hiking trail "
    "swim swimming pool tennis golf baseball football hockey volleyball skate skateboard surf ski yoga zumba "
    "pilates gymnastics run running jog jogging marathon race cycling bike bicycle painting paint painted "
    "drawing draw drew sketch crafts knit knitting crochet sewing sew pottery ceramics guitar piano drums "
    "ukulele violin sing singing sang danced dancing puzzle crossword sudoku wordle cards bingo dominoes "
    "pickleball gardening plant planted planting seeds tomatoes tomato roses tulips lawn mow mowed mowing lake "
    "river mountain zoo museum library fair carnival picnic vacation trip cruise wedding graduation christmas "
    "thanksgiving halloween easter baptism quinceanera parties boda bodas bautizo quince graduacion navidad "
    "posada pinata feria paseo viaje vacaciones rio montana cerro pesque nadar nade correr corri bicicleta "
    "pelota beisbol basquet voleibol cancha equipo torneo partida domino loteria bailar bailamos cante cantar "
    "guitarra dibujo dibujar dibuje pinte pintar tejer tejo costura rompecabezas crucigrama huerto macetas "
    "maceta sembre sembrar plante regue flores rosas jardineria misa iglesia church",
    "animal": "dog dogs puppy pup cat cats kitten kittens bird birds parrot fish hamster rabbit bunny horse horses cow "
    "cows chicken chickens goat goats pig pigs duck ducks raccoon squirrel squirrels bear deer beagle lab "
    "poodle vet lizard gecko dragon perro perra perrito perrita gato gata gatito gatitos pajaro loro gallina "
    "gallinas vaca vacas caballo pez tortuga conejo veterinario cachorro mascota pollitos abejas bees butterfly "
    "mariposa",
    "weather": "rain rainy raining snow snowed snowing sunny sun cloudy fog foggy wind windy storm storms thunder hail "
    "heat hot cold freezing humid pollen autumn fall spring summer winter leaves lluvia llueve lloviendo llovio "
    "nieve sol nublado niebla viento tormenta calor caloron frio invierno verano primavera otono granizo fresco",
    "home": "house apartment apt couch sofa bed mattress kitchen bathroom shower sink toilet pipe pipes drain faucet "
    "roof ceiling wall walls fence gate porch yard attic basement furniture dresser lamp bulb laundry washer "
    "dryer dishes dishwasher vacuum sweep mop mopped clean cleaned cleaning tidy organized moving moved move "
    "mudanza mude rent landlord lease keys neighbor casa depa departamento apartamento piso sillon cama cocina "
    "bano regadera lavabo tuberia llave techo pared cerca barda patio jardin sotano muebles lampara foco "
    "lavadora secadora platos trastes barri barrer trapear limpie limpiar limpiando ordene arregle arreglar "
    "renta casero vecinos portero ventilador cortinas colchon licuadora estufa refrigerador",
    "clothes": "shirt shirts shoes shoe boots socks jeans pants dress skirt coat jacket sweater hat cap gloves scarf "
    "glasses earrings makeup lipstick eyeliner nails hair haircut bangs beard shave shaved tattoo perfume ropa "
    "camisa zapatos zapato botas tenis calcetines pantalones vestido falda abrigo chamarra sueter gorra lentes "
    "aretes maquillaje unas pelo cabello fleco barba peinado tatuaje",
    "health_small": "dentist tooth teeth cavity filling xray mri scan bloodwork labs checkup physical doctor doc nurse surgery "
    "surgeon knee hip ankle sprain sprained allergy allergies cold flu covid fever cough sinus migraine "
    "headache stomachache vaccine vaccinated glasses optometrist arthritis thyroid cholesterol diabetes "
    "pressure asthma inhaler therapy pt dentista muela diente dientes caries radiografia analisis chequeo "
    "doctora medico enfermera cirugia rodilla cadera tobillo esguince alergia alergias gripa gripe resfriado "
    "tos migrana jaqueca vacuna lentes artritis tiroides colesterol presion asma reumas cataratas cardiologo "
    "nutriologa nutricionista",
    "job": "nurse nursing er ed icu hospice paramedic emt firefighter firefighters cop teacher waiter waitress "
    "bartender barista cashier cook chef butcher plumber electrician welder roofer mechanic carpenter drywall "
    "construction warehouse forklift trucker driver farmer ranch pharmacist pharmacy tech librarian lifeguard "
    "soldier veteran army navy locksmith mortician janitor cleaner nanny realtor lawyer accountant interview "
    "hired promotion paycheck raise payroll manager coworkers crew client clients customers customer shift "
    "shifts enfermero enfermera urgencias bombero bomberos maestra mesero mesera cantinero cocinero cocinera "
    "carnicero carnicera plomero electricista soldador mecanico albanil obra bodega chofer trailero campesino "
    "rancho farmaceutico farmacia bibliotecaria soldado ejercito cerrajero conserje ninera abogado contador "
    "entrevista contrataron ascenso aumento nomina gerente companeros cliente clientes matadero frigorifico "
    "funeraria laburo laburar",
    "ask": "can could may should does what which who when where how whats whos wheres hows cual cuales quien quienes "
    "donde cuando como puedo puede pueden podria podrian kindly possible tell know question questions pregunta "
    "preguntas duda",
    "past_other": "anniversary memorial memory late grandfather grandmother great ancestors funeral flowers candle "
    "aniversario recuerdo memoria panteon flores vela veladora rosario misa finado difunto",
    "achieve": "proud milestone graduated graduate graduating honor promoted celebrate celebrated celebrating cake "
    "medallion token keytag finished completed accomplished won win winning passed pass orgullo logro logre "
    "graduo graduarme celebrar celebre celebramos pase gane ganamos termine cumplo cumpli cumplimos aprobe",
    "taken": "scheduled prescribed schedule routine usual always daily every breakfast onschedule checkmark lista listo "
    "siempre diario diaria rutina recetada recetado indicada indicado tocaba puntual alarma alarm reminder "
    "organizer",
    "certain": "seriously serious real fr mean meant literally actually truly honest honestly promise swear serio deveras "
    "neta posta verdad juro enserio",
    "god": "god lord jesus christ heaven pray prayed prayer praying pastor church bible amen dios diosito senor virgen "
    "virgencita rezo rece rezar rezando iglesia santo milagro bendito",
    "secret": "secret secrets nobody told tell telling never anyone admit confess confession confessing hide hiding lie "
    "lied lying secreto nadie decir dije contar confieso confesar escondidas escondo mentira menti ocultar "
    "callado callada",
    "sorry_shame": "ashamed shame embarrassed embarrassing sorry guilty guilt regret disappointed verguenza culpa pena apenado "
    "apenada arrepiento arrepentido perdon",
}
