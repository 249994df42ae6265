import type { HeaderLanguage } from './language';

/** Portuguese, of Brazil and of Portugal. */
export const portuguese: HeaderLanguage = {
  words: {
    accept: 'aceitar, aceite, assinar, decidir, responder, aceitacao',
    after: 'apos, depois de, depois do',
    applied:
      'aplicado, aplicada, candidatei, candidatado, apliquei, inscrito, inscrita, me inscrevi, candidatou, aplicou',
    apply:
      'candidatura, candidaturas, aplicacao, aplicacoes, inscricao, inscricoes, candidatar, aplicar',
    company:
      'empresa, empresas, companhia, empregador, organizacao, instituicao, entidade, firma, contratante, empregadora, nome empresa',
    contact: 'contato, contacto, ponto de contato, contato principal',
    contacted:
      'contatado, contatei, contactado, contactei, falei com, contatada, contatar, contactar, contatar em',
    contacts: 'contatos, contactos',
    count: 'no de, qtd, quantos, quantas, n, numero, qtde, vezes, contagem, quantidade',
    current: 'atual, atualmente, actual',
    cv: 'curriculo, curriculum',
    date: 'data, datas, dia, quando, em, aaaa',
    deadline:
      'prazo, data limite, limite, vencimento, vence, expira, validade, valida ate, prazo final, valido ate, expira em, data de validade',
    decision: 'decisao, decidem, definicao, veredito',
    description: 'descricao, descricao da vaga',
    email: 'correio eletronico, emails, endereco de email',
    expected: 'esperad*, previst*, estimad*, prometid*, previsao, combinad*, aguardad*',
    feedback: 'feedbacks, devolutiva',
    filler:
      'de, da, das, dos, o, as, os, um, uma, ao, no, na, em, para, por, pelo, pela, com, e, ou, que, meu, minha, se, foi, eu, esta, qual, nome da, pra, eles, lhes, seu, sua, ja, data e, ultima vez que',
    first: 'primeir*, 1a, inicial',
    followedUp: 'follow up feito, follow up enviado, acompanhamento feito, fiz follow up',
    followUp: 'acompanhamento, fazer follow up, cobranca, retomada, seguimento, cobrar, acompanhar',
    followUps: 'acompanhamentos, cobrancas, seguimentos, lembretes enviados',
    heard: 'noticias, novidades, noticia, sinal',
    info: 'dados, informacoes, informacao, detalhes, detalhe',
    interview: 'entrevista, entrevistado, entrevista de emprego, entrevistada',
    interviewer: 'entrevistador*, entrevistadora',
    interviews: 'entrevistas',
    job: 'emprego, trabalho',
    last: 'ultim*, recente, mais recente',
    link: 'endereco, hiperlink, ligacao, endereco web',
    message: 'mensagem, carta, nota, bilhete, mensagens',
    method: 'meio, metodo, forma, canal, modo',
    name: 'nome, nomes, nome completo, nome da',
    next: 'proxim*, seguinte, prox',
    not: 'nao, sem, nunca, nenhum',
    notes:
      'notas, nota, comentarios, comentario, observacoes, observacao, obs, anotacoes, anotacao, outros, apontamentos, outras informacoes',
    offer:
      'proposta, oferta, proposta de emprego, oferta de emprego recebida, propostas, proposta salarial',
    other:
      'local, localizacao, cidade, localidade, pais, endereco, morada, salario, remuneracao, faixa salarial, tipo, modalidade, setor, area, prioridade, senioridade, nivel, rejeitado, recusa, recusado, requisitos, horario, contrato, inicio, criado, adicionado, adicao, publicado, publicacao, encontrado, salvo, encerramento, fechamento, atualizado, atualizacao, referencia, indicacao, experiencia, beneficios, carta de apresentacao, remoto, categoria, plataforma, departamento, pretensao salarial, usuario, senha, historico, habilidades, tecnologias, stack, distrito, regime, dias, cadastro, estado civil, uf, abertura, abertura da vaga',
    own: 'meu, minha, proprio, candidato',
    person:
      'recrutador*, recrutadora, pessoa de contato, pessoa de contacto, rh, recursos humanos, responsavel, contato rh, contato na empresa, pessoa, gestor, gestora, contato do rh, tech recruiter, responsavel pela vaga, contato da empresa',
    phone:
      'telefone, celular, telemovel, numero de telefone, fone, numero de contato, telefone de contato, tlm, telefones, cel, contato telefonico, contacto telefonico, numero de telemovel, zap, whats',
    plan: 'agendad*, planejad*, programad*, marcad*, planead*',
    posting: 'anuncio, publicacao, oferta de emprego, oferta de trabalho, vaga anuncio, anuncios',
    preferred: 'preferid*, preferencial, preferencia, prefere, favorit*, melhor, preferem',
    process: 'processo, processo seletivo, processo de selecao',
    received: 'recebid*, obtid*, chegou, recebimento',
    remind: 'lembrete, lembretes, lembrar, alerta, aviso',
    reply:
      'resposta, retorno, respostas, retornos, respondeu, responderam, respondido, resposta da empresa, retorno da empresa, retornaram, respondem',
    result: 'resultado, resultados, desfecho, conclusao, resultado final',
    role: 'vaga, cargo, posicao, funcao, titulo da vaga, nome da vaga, vagas, posto, perfil, titulo do cargo, nome do cargo, cargo pretendido, vaga pretendida, ocupacao, vaga aplicada',
    round:
      'rodada, tecnica, rh, segunda, terceira, telefonica, presencial, 2a, 3a, gestor, fase, ronda, etapa',
    screen: 'ligacao, triagem, telefonema, chamada',
    sent: 'envio, enviad*, submissao, submetid*, enviei, mandei, entrega',
    site: 'pagina, site da vaga, portal da vaga',
    snooze:
      'adiar, adiad*, pausar, pausad*, soneca, suspender, em pausa, ocultar, pausa, silenciar, adormecer',
    source: 'fonte, origem, onde encontrei, canal de candidatura, encontrada em, onde vi',
    stage:
      'etapa, fase, progresso, estagio, fase do processo, etapa do processo, andamento, fase atual, etapa atual',
    state: 'estado',
    status:
      'situacao, estado da candidatura, status da candidatura, status da vaga, estado atual, ponto de situacao, status do processo',
    step: 'acao, passo, acoes, passos, tarefa, atividade',
    thank:
      'agradecimento, obrigado, obrigada, email de agradecimento, nota de agradecimento, agradeci, mensagem de agradecimento, agradecimentos, carta de agradecimento',
    time: 'hora, horas',
    title: 'titulo',
    until:
      'ate, ate o dia, antes, a partir de, nao antes de, ate quando, ate dia, desde, no maximo ate, ate ao dia',
    wait: 'aguardar, esperar, espera, em espera, silencio, aguardando, nao incomodar, nada',
    wanted: 'desejad*, pretendid*, almejad*',
    website: 'site da empresa, pagina da empresa, site web, pagina web, web',
    yesNo: 'sim nao, s n, sim ou nao',
  },
  headers: {
    company: '?onde',
    contactName: '?quem',
    preferredMethod: 'contatar por, contactar por, como preferem ser contatados, como contatar',
    status: '?em que pe esta',
    appliedOn: 'enviado em',
    replyExpectedBy: 'dao retorno ate, prometeram responder ate',
    holdUntil:
      'nao antes de, contatar a partir de, nao falar antes de, pediram para esperar ate, contactar so a partir de',
    doNotContact:
      'nao contatar, nao contactar, nao incomodar, nao ligar, nao entrar em contato, pediram para nao contatar, nao enviar mensagem, nao querem contato, nao voltar a contactar, nao escrever, nao insistir',
    offerDeadline: 'preciso responder ate, tenho de responder ate',
    lastNudgeOn: 'ultima vez que cobrei',
    nudgesSent:
      'follow ups feitos, lembretes enviados, acompanhamentos feitos, follow ups realizados',
    lastHeardOn:
      'resposta recebida, ultima mensagem recebida, ultimo sinal de vida, ultima novidade',
    snoozeUntil:
      'lembrar em, me lembrar em, lembrar me em, rever em, revisitar em, voltar a ver em, lembre me em, retomar em, deixar para',
    nextFollowUpOn: 'cobrar retorno em, contatar em',
  },
};
