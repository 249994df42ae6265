import type { HeaderLanguage } from './language';

/** French, with the words of Québec and Switzerland. */
export const french: HeaderLanguage = {
  words: {
    accept:
      'accepter, acceptation, accepter ou refuser, signer, decider, donner ma reponse, repondre',
    after: 'apres',
    applied:
      'postule, postule le, postule chez, candidate le, candidature envoyee, candidatee, candidature faite, postulee',
    apply:
      'candidature, candidatures, postulation, postulations, demande d emploi, demande, candidater, postuler, dossier',
    company:
      'entreprise, entreprises, societe, employeur, organisme, compagnie, boite, structure, etablissement, ent, entreprise d accueil, raison sociale, chez, cabinet, recruteur entreprise, nom entreprise, organisme d accueil',
    contact: 'point de contact, interlocuteur contact, prise de contact, contact principal',
    contacted:
      'contacte, contacte le, contacter, pris contact, echange, echanges, contactee, appele, ecrit, contactes',
    count: 'nombre, nb, nbre, combien, combien de fois, qte',
    current: 'actuel*, en cours, courant',
    cv: 'curriculum',
    date: 'jour, le, quand, aaaa, jj',
    deadline:
      'date limite, limite, echeance, delai, expire le, valable jusqu au, date butoir, date d expiration, dernier delai, valide jusqu au, cloture',
    decision: 'trancher, se decident, decident, decision finale',
    description: 'descriptif, fiche de poste, description du poste, fiche',
    email:
      'courriel, adresse mail, adresse email, adresse e mail, adresse courriel, mel, adresse electronique, adresse de courriel, emails, mails, courriels, couriel',
    expected:
      'attendu*, prevu*, estime*, promis*, espere*, previsionnel*, annonce le, annoncee, attente de, theorique, souhaitee',
    filler:
      'de, du, des, l, la, le, les, un, une, au, aux, pour, par, sur, et, ou, en, je, j, ai, mon, ma, mes, si, est, ete, dans, avec, leur, leurs, m, c, y, qui, plus, faite, fait, deja, faire, il, ils, elle, nous, que, ne, suis, vers, dois, cette, sa, son, ses',
    first: 'premier, premiere, 1er, 1ere, initial*, 1re',
    followedUp:
      'relance faite, relance envoyee, relance effectuee, ai relance, relance le, relances le, derniere relance faite, relancee, relance ok',
    followUp: 'relance, suivi, relancer, rappel a l entreprise, suivre, faire le suivi',
    followUps: 'relances, suivis',
    heard: 'nouvelles, nouvelle, signe de vie, nouvelles recues',
    hiring: 'recruteuse',
    info: 'coordonnees, infos, informations, donnees, renseignements',
    interview:
      'entretien, entrevue, rdv, rendez vous, entretien d embauche, entretien prevu, entretien passe, entretien obtenu',
    interviewer: 'intervieweur*, interlocuteur*',
    interviews: 'entretiens, entrevues',
    job: 'emploi, travail, stage, alternance',
    last: 'dernier*, derniere*, recent*, dern, plus recent*, final*',
    link: 'lien, liens, adresse web, lien web, lien internet',
    message: 'courriel, lettre, mot, carte, messages',
    method: 'moyen, methode, canal, maniere, type de, biais, voie, moyens',
    name: 'nom, noms, prenom, nom complet, intitule',
    next: 'prochain*, suivant*, a venir, prevu*, futur*',
    not: 'aucun, aucune, ne plus, pas, non',
    notes:
      'notes, commentaire, commentaires, remarque, remarques, observation, divers, precisions, annotations, compte rendu, autre, autres',
    offer:
      'proposition, promesse d embauche, offre d embauche, offre recue, offre ferme, proposition d embauche, contrat propose, offre obtenue',
    other:
      'lieu, ville, localisation, adresse, salaire, remuneration, contrat, type de contrat, secteur, secteur d activite, domaine, pays, priorite, numero, ref, reference, teletravail, lettre de motivation, lm, refus, motif de refus, ajoute*, creation, publication, publie*, ajout, mise a jour, maj, modification, debut, date de debut, duree, plateforme, competences, identifiant, mot de passe, avantages, distance, taille, interet, notation, type d offre, dernier diplome, code postal, depot, prerequis, rejet, motivation, envie, mots cles, poste le, offre publiee, statut juridique, cloture, decouverte, trouve*, lettre, pretentions, nombre de jours, jours',
    own: 'mon, mes, ma, moi, candidat, personnel*, votre',
    person:
      'recruteur*, recruteuse, rh, personne a contacter, responsable, personne contact, interlocuteur*, charge de recrutement, chargee de recrutement, responsable recrutement, responsable rh, drh, personne ressource, manager, contact rh, contact recruteur, personne contactee, personne de contact, nom du contact, referent*, contact entreprise, contact dans l entreprise, maitre de stage, tuteur',
    phone:
      'tel, numero de telephone, portable, no tel, n de telephone, n tel, num tel, numero tel, tel portable, numero de tel, cellulaire, no de telephone, num de telephone, ligne directe, fixe',
    plan: 'prevu*, planifie*, programme*, a faire, fixe*',
    posting:
      'offre, annonce, offre d emploi, offre de stage, offres, offre d alternance, affichage, petite annonce, annonce d emploi, fiche de poste, fiche offre',
    preferred: 'prefere*, privilegie*, preferee, favori, ideal, souhaite*, meilleur*',
    process: 'processus, processus de recrutement, procedure',
    received: 'recu*, recue*, obtenu*, arrive*, recu le, eue',
    remind: 'rappel, rappeler, rappels, alerte, rappelle moi',
    reply:
      'reponse, retour, retours, reponses, repondu, reaction, rep, accuse, retour de l entreprise, retour entreprise, retour recruteur, reponse recue, reponse entreprise, retour d entreprise',
    result:
      'resultat, resultats, issue, bilan, conclusion, reponse finale, resultat final, aboutissement',
    role: 'poste, intitule du poste, fonction, intitule, metier, poste vise, titre du poste, poste recherche, intitule de l offre, poste propose, postes, intitule poste, nom du poste, intitule de poste, intitule du stage, titre de l offre, libelle du poste, emploi vise, sujet de stage, mission, poste souhaite, poste convoite, poste a pourvoir',
    round:
      'tour, visio, technique, telephonique, rh, 2eme, 3eme, deuxieme, etape, 2e, manager, presentiel, troisieme, physique, tel, distanciel',
    screen: 'appel, prequalification, preselection, coup de fil, appel telephonique',
    sent: 'envoi, envoye*, envoyee*, depot, depose*, soumis*, transmis*, envoi le, envois, postee',
    site: 'portail, espace candidat, page carriere, site carriere, portail candidat, site emploi',
    snooze:
      'reporter, reporte*, mettre en pause, mis en pause, mis en veille, mise en pause, en sommeil, veille, masquer, repousser, repousse*, ajourner, ajourne*, reportee',
    source:
      'provenance, origine, trouve sur, trouvee sur, jobboard, site d emploi, canal de candidature, trouve ou, vu sur, ou trouve',
    stage: 'etape, avancement, stade, progression, etat d avancement, etape du processus',
    state: 'etat',
    status:
      'statut, situation, etat de la candidature, etat candidature, ou en est, statut candidature, stade, statuts, etat d avancement, ou j en suis, etat du dossier',
    step: 'etape, demarche, tache, a faire, demarches, etapes',
    thank:
      'remerciement, remerciements, merci, mail de remerciement, remercie*, lettre de remerciement, message de remerciement, remercier',
    time: 'heure, horaire, heures',
    title: 'titre',
    until:
      'avant, avant le, jusque, d ici, d ici le, pas avant, au plus tard, au plus tard le, a partir du, pas avant le, jusqu, au plus tot, a partir de',
    wait: 'attendre, attente, patienter, rien, laisser tranquille, en attente jusqu au, ne pas deranger, mutisme, ne pas relancer, silence demande, attente demandee',
    wanted: 'souhaite*, vise*, desire*, recherche*',
    website:
      'site web, site internet, site de l entreprise, web, site entreprise, page web, siteweb',
    yesNo: 'oui non, o n, oui ou non',
  },
  headers: {
    company: '?ou',
    role: '?quoi',
    contactName: '?qui, ?personne',
    contactAny: 'coordonnees, moyens de contact',
    preferredMethod:
      'prefere etre contacte par, moyen de contact, a contacter par, contacter de preference par',
    status: '?ou ca en est',
    appliedOn: 'postule le, date, envoye le, envoyee le, depose le',
    replyExpectedBy:
      'reponse sous, ils repondent avant, ils repondent d ici, decision le, devraient repondre avant',
    holdUntil:
      'ne pas contacter avant, pas avant, attendre avant de relancer, ne rien envoyer avant, a ne pas contacter avant, recontacter apres, recontacter a partir du, pas de nouvelles avant, attendre le',
    doNotContact:
      'ne pas contacter, ne plus contacter, ne pas relancer, ne pas recontacter, a ne pas contacter, contact interdit, ne pas appeler, ne souhaite pas etre contacte, a ne pas relancer, sans relance, ne veut pas etre contacte, ne pas deranger',
    offerDeadline:
      'reponse a donner avant, ma reponse avant, ?offre valable jusqu au, ?expiration de l offre recue',
    lastNudgeOn: 'relance le, relances faites le',
    nudgesSent: 'relances faites, relances effectuees, rappels envoyes, relances deja faites',
    lastHeardOn: 'recu le, reponse recue, dernier message recu, dernier echange recu',
    snoozeUntil: 'me rappeler le, rappelle moi le, a revoir le, y revenir le, ?a revoir',
    nextFollowUpOn: 'a recontacter le, recontacter le, echeance, prochain rdv',
  },
};
