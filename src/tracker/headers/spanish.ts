import type { HeaderLanguage } from './language';

/** Spanish, of Spain and of the Americas. */
export const spanish: HeaderLanguage = {
  words: {
    accept: 'aceptar, aceptacion, firmar, decidir, responder',
    after: 'despues de, despues del, tras',
    applied:
      'aplique, aplicado, postulado, postule, aplico, solicitado, solicitada, postulada, me inscribi, inscrito, presentado, me presente, aplicada, apunte',
    apply:
      'solicitud, solicitudes, aplicacion, aplicaciones, postulacion, postulaciones, candidatura, candidaturas, aplicar, postular, inscripcion, solicitud de empleo',
    company:
      'empresa, empresas, compania, empleador, organizacion, institucion, entidad, negocio, firma, companias, empleadora, sociedad, razon social, empresa contratante',
    contact: 'contacto, punto de contacto',
    contacted: 'contactado, contactada, contacte, hable con, escribi, contactados, contactar',
    contacts: 'contactos',
    count: 'no de, cuantos, cuantas, cantidad, numero, n, veces, nro, conteo',
    current: 'actual, actualmente, vigente',
    cv: 'curriculum, curriculo, hoja de vida',
    date: 'fecha, fechas, dia, cuando, f, fec, el, aaaa',
    deadline:
      'fecha limite, plazo, limite, vencimiento, vence, caduca, expira, valida hasta, fecha tope, caducidad, tope, vence el, fecha de vencimiento, valido hasta, fecha maxima, caduca el, expiracion, expira el',
    decision: 'resolucion, deciden, decidiran',
    description: 'descripcion, descripcion del puesto, descripcion de la oferta',
    email:
      'correo, correo electronico, e mail, direccion de correo, emails, correos, direccion de email, correo e, direccion de correo electronico',
    expected:
      'esperad*, previst*, estimad*, prometid*, aproximad*, tentativ*, anunciad*, probable, esperan',
    feedback: 'retroalimentacion',
    filler:
      'de, del, la, el, los, las, un, una, al, en, para, por, con, y, o, que, mi, mis, se, si, su, sus, fue, ha, he, esta, este, lo, cual, es, les, nos, hay, ya, ultima vez que, deben, dan, solo',
    first: 'primer, primera, primero, 1a, 1er, inicial',
    followedUp:
      'seguimiento hecho, seguimiento realizado, hice seguimiento, seguimiento enviado, di seguimiento',
    followUp: 'seguimiento, dar seguimiento, hacer seguimiento, recontacto, reclamo, recontactar',
    followUps: 'seguimientos, recordatorios enviados a la empresa',
    heard: 'noticias, novedades, noticia, saber de ellos, supe de ellos',
    info: 'datos, informacion, detalles, detalle',
    interview:
      'entrevista, entrevistado, entrevistada, entrevista de trabajo, entrevista laboral, entr',
    interviewer: 'entrevistador*, entrevistadora',
    interviews: 'entrevistas',
    job: 'trabajo, empleo, laboral',
    last: 'ultim*, reciente, mas reciente',
    link: 'enlace, enlaces, liga, vinculo, direccion web, hipervinculo, enlace web',
    message: 'mensaje, nota, correo, carta, tarjeta, mensajes',
    method: 'medio, metodo, forma, canal, modo, manera',
    name: 'nombre, nombres, nombre completo, apellido',
    next: 'proxim*, siguiente, sig, prox, venidero',
    not: 'sin, nunca, ningun',
    notes:
      'notas, nota, comentarios, comentario, observaciones, observacion, apuntes, anotaciones, otros, anotacion, notas adicionales, obs',
    offer:
      'oferta recibida, propuesta, oferta economica, oferta de contrato, propuesta laboral, oferta formal, propuesta economica',
    other:
      'ubicacion, ciudad, localidad, lugar, pais, direccion, salario, sueldo, remuneracion, tipo, modalidad, sector, industria, prioridad, rechazado, rechazo, requisitos, horario, jornada, contrato, inicio, creado, agregado, publicado, publicacion, encontrado, guardado, cierre, actualizado, actualizacion, referencia, experiencia, beneficios, nivel, carta de presentacion, remoto, categoria, plataforma, area, departamento, rango, usuario, contrasena, historial, puntuacion, idioma, duracion, adjuntos, visto, alta, provincia, habilidades, dias',
    own: 'mi, propio, candidato, personal',
    person:
      'reclutador*, reclutadora, persona de contacto, rrhh, recursos humanos, responsable, persona contactada, contacto rrhh, persona, contacto en la empresa, encargado, encargada, gerente de contratacion, seleccionador*, contacto de la empresa',
    phone:
      'telefono, numero de telefono, movil, celular, numero de contacto, tlf, tfno, telf, telefonos, telefono de contacto, cel, fono, n telefono, nro de telefono, numero de celular, telefono fijo',
    plan: 'programad*, planificad*, agendad*, planead*, prevista',
    posting:
      'oferta, anuncio, publicacion, oferta de empleo, oferta de trabajo, oferta laboral, aviso, ofertas, convocatoria',
    preferred: 'preferid*, preferente, preferencia, prefiere, favorit*, mejor, prefieren',
    process: 'proceso, proceso de seleccion',
    received: 'recibid*, obtenid*, llegada, recepcion',
    remind: 'recordatorio, recordatorios, recordar, recuerdame, alerta, aviso',
    reply:
      'respuesta, contestacion, respuestas, respondio, contesto, contestan, respondieron, respondido, respuesta empresa, responden, contestaron',
    result: 'resultado, resultados, desenlace, conclusion, resultado final',
    role: 'puesto, cargo, vacante, posicion, rol, plaza, perfil, titulo del puesto, puesto de trabajo, funcion, ocupacion, nombre del puesto, puestos, puesto solicitado, cargo solicitado, vacantes, categoria profesional, titulo de la vacante',
    round:
      'ronda, telefonica, tecnica, rrhh, segunda, tercera, presencial, 2a, 3a, etapa, 2da, fase, 1ra, 1a',
    screen: 'llamada, llamada telefonica, filtro, preseleccion',
    sent: 'envio, enviad*, envie, mande, presentacion, entrega, mandado, presentad*, remitid*',
    site: 'pagina, sitio, portal de empleo, bolsa de trabajo, pagina de la oferta',
    snooze:
      'posponer, pospuest*, aplazar, aplazad*, pausar, pausad*, pausa, ocultar, dormir, aparcad*',
    source: 'fuente, origen, donde la encontre, encontrado en, fuente de la oferta, donde lo vi',
    stage: 'etapa, fase, progreso, etapa del proceso, avance, fase del proceso, etapa actual',
    state: 'estado',
    status:
      'estatus, situacion, estado de la solicitud, estado de la postulacion, estado de la candidatura, estado actual, estado proceso',
    step: 'accion, paso, acciones, pasos, tarea, actividad, gestion',
    thank:
      'agradecimiento, gracias, nota de agradecimiento, correo de agradecimiento, agradeci, mensaje de agradecimiento, agradecimientos, carta de agradecimiento, di las gracias',
    time: 'hora, horas',
    title: 'titulo',
    until:
      'hasta, hasta el, a mas tardar, no antes del, no antes de, para el, desde, a partir del, a partir de, antes, para cuando, para el dia',
    wait: 'esperar, espera, silencio, esperando, no molestar, aguardar, esperar para contactar, nada',
    wanted: 'deseado, deseada, solicitado, solicitada, buscado, al que aplico',
    website:
      'sitio web, pagina web, web, sitio de la empresa, web de la empresa, sitio web de la empresa, web empresa, paginaweb',
    yesNo: 'si no, s n, si o no',
  },
  headers: {
    company: '?donde',
    contactName: '?quien',
    preferredMethod: 'contactar por, prefieren, como contactar, como prefieren que les contacte',
    status: '?en que va',
    appliedOn: 'enviado el',
    replyExpectedBy:
      'respuesta prevista, esperan responder, decision prevista, prometieron responder el, cuando responden, me avisan antes del, avisan antes del',
    holdUntil:
      'no antes del, no escribir antes de, no llamar antes del, no escribir antes del, contactar a partir del, pidieron esperar hasta',
    doNotContact:
      'no contactar, no volver a contactar, no molestar, no escribir, no llamar, no quieren contacto, pidieron no contactar, no contactar mas, no insistir',
    offerDeadline:
      'oferta valida hasta, debo responder antes del, debo decidir antes del, contestar la oferta antes del',
    lastNudgeOn: 'seguimiento enviado, ultima vez que escribi',
    nudgesSent: 'seguimientos hechos, recordatorios enviados, seguimientos realizados',
    lastHeardOn:
      'respuesta recibida, ultima comunicacion de la empresa, ultima novedad, ultimo mensaje recibido, respuesta recibida el',
    snoozeUntil:
      'recordarme el, recordar el, volver a mirar el, recuerdame el, retomar el, dejar en pausa hasta, revisar de nuevo el',
    nextFollowUpOn: 'volver a contactar el, contactar el',
  },
};
