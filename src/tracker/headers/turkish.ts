import type { HeaderLanguage } from './language';

/** Turkish. */
export const turkish: HeaderLanguage = {
  words: {
    accept: 'kabul, kabul etme, kabul et, karar verme, imza',
    after: 'sonra, sonrasi',
    applied: 'basvurdum, basvuruldu, basvurulan, basvurdugum, basvuru yapilan',
    apply: 'basvuru*, basvurum, basvurunun',
    company: 'sirket*, firma*, kurum*, kurulus*, isveren*, isletme, sirket adi, sirketin',
    contact: 'iletisim*, irtibat, temas, kontak, irtibata, temasin',
    contacted:
      'iletisime gecildi, iletisime gectim, gorusuldu, ulasildi, iletisime gecilen, iletisim kuruldu',
    contacts: 'kisiler, iletisim kisileri',
    count: 'sayisi, sayi, kac kez, kac kere, adet, adedi, toplam, kac defa, kac',
    current: 'mevcut, guncel, simdiki, su anki, suanki',
    cv: 'ozgecmis',
    date: 'tarih*, gun, gunu, ne zaman, tarihi, tarihinde, gg aa yyyy',
    deadline:
      'son tarih, gecerlilik, gecerlilik tarihi, bitis tarihi, son gun, suresi, sure sonu, son gecerlilik, son tarihi',
    decision: 'karar*',
    description: 'aciklama metni, is tanimi, tanim',
    email:
      'email, e posta, eposta, e mail, mail adresi, e posta adresi, eposta adresi, maili, e postasi, email adresi',
    expected: 'beklenen, tahmini, ongorulen, planlanan, soz verilen, beklendigi, beklenilen',
    feedback: 'geri bildirim*',
    filler:
      've, veya, ile, icin, bir, bu, ya da, mi, mu, ben, benim, edilen, yapilan, olan, olarak, yapildi, hangi, onlarin, kadar olan, adina, en',
    first: 'ilk, birinci, 1',
    followedUp: 'takip edildi, takip ettim, hatirlatildi, takip yapildi',
    followUp:
      'takip, takibi, hatirlatma mesaji, takip et, takip mesaji, takibin, takip maili, takip aramasi',
    followUps: 'takipler, hatirlatmalar, takip mesajlari',
    heard: 'haber, ses, haber alinan, haber alindi',
    info: 'bilgi*, detay*, bilgileri, bilgisi',
    interview: 'mulakat*, gorusme*, is gorusmesi, mulakati',
    interviewer: 'mulakatci, gorusmeci, mulakati yapan, gorusen kisi',
    interviews: 'mulakatlar, gorusmeler',
    job: 'is, isin',
    last: 'son',
    link: 'link*, baglanti*, adres linki',
    message: 'mesaj*, mektup, e posta, not, notu, mesaji, maili, e postasi',
    method: 'yontem*, yol*, sekli, bicimi, kanal*, turu yol, araci',
    name: 'ad, adi, isim, ismi, ad soyad, adi soyadi, isim soyisim, unvan adi',
    next: 'sonraki, gelecek, siradaki',
    not: 'yok, degil, etme, yapma, aranmasin, istenmiyor, hayir',
    notes:
      'not, notlar, notlarim, yorum, yorumlar, aciklama, aciklamalar, ek notlar, ekstra, ek bilgi, diger',
    offer: 'teklif*, is teklifi',
    other:
      'konum, yer, lokasyon, sehir, maas*, ucret, sektor, tur, oncelik, adres, ulke, red, reddedildi, eklenme, eklendi, olusturma, olusturulma, ilan tarihi, bulunma, yayin, yayinlanma, guncelleme, baslangic, kapanis, sifre, gereksinimler, deneyim, seviye, referans, no, on yazi, kaynak no, calisma sekli, kayit, son basvuru, son basvuru tarihi, il, ilce, yetenekler, puan',
    own: 'kendi, benim, adayin, aday',
    person:
      'iletisim kisisi, yetkili, ik, insan kaynaklari, ilgili kisi, ik yetkilisi, recruiter, irtibat kisisi, ise alim uzmani, kisi, iletisim kurulan kisi, muhatap, ise alimci, gorusulen kisi, sorumlu, referans kisi, kontak kisi, ise alim yetkilisi',
    phone:
      'telefon*, cep, telefon numarasi, telefon no, gsm, numarasi telefon, iletisim numarasi, iletisim no',
    plan: 'planlanan, planlandi',
    posting: 'ilan*, is ilani, ilani',
    preferred: 'tercih*, en iyi, tercih ettigi, tercihi',
    process: 'surec*',
    received: 'alinan, alindi, gelen, geldi, alinma',
    remind: 'hatirlatma, hatirlat, hatirlatici, animsatici, hatirlatmanin',
    reply: 'yanit*, cevap*, donus*, geri donus*, geri donus, cevabi, donusu',
    result: 'sonuc*, netice, sonucu',
    role: 'pozisyon*, rol*, gorev*, unvan*, is unvani, is tanimi adi, kadro, pozisyonu, meslek, departman pozisyon, basvurulan pozisyon',
    round: 'tur*, asama, teknik, ikinci, ik, ucuncu, telefon, 2, yuz yuze',
    screen: 'telefon gorusmesi, on gorusme, arama',
    sent: 'gonderim*, gonderilen, gonderildi, gonderme, yapildi, iletildi, gonderilme, yollandi',
    site: 'portal*, sayfa*, site*',
    snooze:
      'ertele, ertelendi, erteleme, beklet, duraklat, duraklatildi, ertelenen, askiya al, uyut',
    source: 'kaynak*, nereden bulundu, bulundugu yer, nereden',
    stage: 'asama*, evre, surec',
    status: 'durum*, statu*, basvuru durumu, son durum, durumu',
    step: 'adim*, aksiyon*, eylem*, islem*, yapilacak, yapilacaklar',
    thank: 'tesekkur*',
    time: 'saat*, zaman*',
    title: 'baslik, basligi',
    until:
      'kadar, e kadar, tarihine kadar, once, en gec, tarihinden once, once degil, itibaren, dek, oncesinde',
    wait: 'bekle, bekleme, bekletme, sessizlik, beklenecek, rahatsiz etme, beklemede',
    website: 'web sitesi, websitesi, internet sitesi, site adresi, web, sirket sitesi',
    yesNo: 'evet hayir, e h',
  },
  headers: {
    contactAny: 'iletisim',
    replyExpectedBy: 'yanit son tarih, karar tarihi',
    holdUntil:
      'su tarihe kadar bekle, bu tarihten once arama, bekleme tarihi, iletisime gecme tarihi oncesi, bu tarihten once iletisim kurma',
    doNotContact:
      'iletisime gecme, arama yapma, iletisim istemiyor, iletisime gecilmesin, arama, iletisim yok, rahatsiz etme',
    offerDeadline:
      'teklif son tarihi, teklife cevap tarihi, teklife yanit son tarih, teklife son cevap',
    lastNudgeOn: 'son gorusulen tarih',
    snoozeUntil: 'bana hatirlat, ertelenme tarihi, tekrar bak',
    nextFollowUpOn: 'tekrar iletisim tarihi',
    link: 'ilan url',
  },
};
