import type { NonEmpty } from '../domain/law.ts';

/** Common names of a part of the world, combined at random: nobody in particular has them. */
interface Names {
  readonly family: NonEmpty<string>;
  readonly female: NonEmpty<string>;
  readonly male: NonEmpty<string>;
}

interface Origin {
  readonly names: Names;
  /** BCP 47 tags. */
  readonly languages: readonly string[];
}

function listed(words: string): NonEmpty<string> {
  const [first = '', ...others] = words.split(' ');
  return [first, ...others];
}

function names(family: string, female: string, male: string): Names {
  return { family: listed(family), female: listed(female), male: listed(male) };
}

const LUSOPHONE = names(
  'Ferreira Oliveira Pinheiro Carvalho Teixeira Monteiro Tavares Nogueira Vieira Figueira Semedo Barros',
  'Inês Beatriz Carla Sónia Mariana Teresa Filipa Luciana Rosa Patrícia',
  'Tiago Nuno Bruno Rui Hélder Duarte Marcelo Vítor Joaquim Adérito',
);
const FRENCH = names(
  'Lambert Delvaux Fontaine Marchal Renaud Collignon Perrin Leclercq Gauthier Humbert Noël Baudry',
  'Camille Élodie Claire Aurélie Mathilde Pauline Sandrine Céline Manon Lucie',
  'Julien Antoine Mathieu Benoît Cédric Thibault Olivier Damien Quentin Xavier',
);
const ITALIAN = names(
  'Ferrari Colombo Ricci Marino Gallo Fontana Caruso Rinaldi Moretti Barbieri',
  'Chiara Giulia Federica Martina Silvia Elisa Paola Ilaria Serena Valentina',
  'Luca Matteo Davide Simone Stefano Riccardo Andrea Paolo Fabio Enrico',
);
const GERMAN = names(
  'Hoffmann Becker Krämer Neumann Vogt Lorenz Brandt Seidel Kuhn Pfeiffer',
  'Katrin Anja Sabine Lena Hanna Miriam Birgit Jana Frieda Ulrike',
  'Jonas Felix Matthias Tobias Lukas Henrik Sebastian Kai Florian Ralf',
);
const HISPANIC = names(
  'Navarro Castillo Ortega Molina Rojas Cabrera Vargas Herrera Salazar Iglesias',
  'Lucía Carmen Paula Marta Elena Rocío Natalia Pilar Daniela Ximena',
  'Álvaro Javier Diego Sergio Pablo Andrés Hugo Rafael Emilio Gonzalo',
);
const ROMANIAN = names(
  'Popa Dumitrescu Stoica Munteanu Cojocaru Rusu Lungu Toma Diaconu Pavel',
  'Andreea Ioana Mihaela Raluca Simona Gabriela Cristina Oana Alina Daniela',
  'Andrei Mihai Bogdan Cătălin Ionuț Radu Vlad Sorin Florin Adrian',
);
const POLISH = names(
  'Nowak Mazur Krawczyk Wójcik Kaczmarek Pawlak Walczak Michalak Duda Zając',
  'Agnieszka Katarzyna Magdalena Zofia Ewa Joanna Beata Dorota Alicja Hanna',
  'Piotr Tomasz Marcin Krzysztof Paweł Jakub Wojciech Kamil Rafał Grzegorz',
);
const UKRAINIAN = names(
  'Kovalenko Bondarenko Tkachenko Kravchenko Shevchuk Marchenko Oliynyk Savchuk Lysenko Hrytsenko',
  'Oksana Olena Iryna Natalia Yulia Kateryna Halyna Svitlana Daryna Liudmyla',
  'Andriy Oleksandr Dmytro Mykola Serhiy Bohdan Taras Yuriy Maksym Ivan',
);
const LEVANTINE = names(
  'Haddad Khoury Darwish Hamdan Sabbagh Najjar Qasim Mansour Shahin Barakat',
  'Rana Lina Hala Rima Nour Samar Dima Yara Maha Salma',
  'Omar Khaled Samer Fadi Ziad Tarek Bassel Nabil Rami Anas',
);
const HORN = names(
  'Tesfay Gebremedhin Kidane Haile Berhane Woldu Mehari Okbay Negash Ghebre',
  'Selam Feven Rahwa Helen Luwam Saba Winta Merhawit Almaz Senait',
  'Yonas Filmon Robel Dawit Samuel Amanuel Henok Tekle Biniam Mussie',
);
const INDIAN = names(
  'Sharma Patel Reddy Nair Iyer Gupta Kulkarni Joshi Menon Desai',
  'Priya Ananya Kavita Deepa Neha Lakshmi Pooja Meera Shreya Divya',
  'Arjun Rohan Vikram Sanjay Karthik Anil Rahul Suresh Nikhil Manoj',
);
const TURKISH = names(
  'Yılmaz Demir Kaya Çelik Aydın Öztürk Arslan Koç Kurt Şimşek',
  'Ayşe Elif Zeynep Emine Derya Sevgi Gülay Esra Nalan Hatice',
  'Murat Emre Hakan Serkan Mustafa Ömer Kemal Volkan İsmail Burak',
);
const MAGHREBI = names(
  'Bensalem Haddadi Ouali Belkacem Cherif Mansouri Benhaddou Zouaoui Trabelsi Amrani',
  'Fatima Nadia Samira Khadija Leïla Souad Amina Naïma Yasmina Houria',
  'Karim Mourad Rachid Hicham Farid Youssef Abdelkader Nabil Slimane Anouar',
);
const WEST_AFRICAN = names(
  'Traoré Diallo Coulibaly Keïta Camara Sissoko Diarra Konaté Barry Sow',
  'Aminata Fatoumata Mariam Kadiatou Awa Rokia Bintou Assa Ramata Oumou',
  'Moussa Ibrahima Boubacar Amadou Seydou Lassana Mamadou Souleymane Bakary Cheick',
);
const CENTRAL_AFRICAN = names(
  'Mukendi Ilunga Kabongo Tshibangu Ngoma Mbarga Atangana Niyonzima Ndayishimiye Kouamé',
  'Grâce Divine Espérance Béatrice Solange Clarisse Odette Nadège Mireille Prisca',
  'Patrice Dieudonné Emmanuel Christian Serge Fabrice Innocent Aimé Hervé Gédéon',
);
const CHINESE = names(
  'Wang Zhang Chen Liu Huang Zhou Lin Zhao Xu Sun',
  'Xiaoling Meifang Lihua Yanting Qiuju Jing Xia Yun Lan Hui',
  'Jianguo Zhiwei Haoran Minghui Guoqiang Peng Tao Yong Bin Lei',
);
const AFGHAN = names(
  'Rahimi Ahmadi Noori Hosseini Karimi Sultani Haidari Azizi Safi Popal',
  'Zahra Maryam Farida Shabnam Parwana Laila Nargis Fereshta Soraya Mina',
  'Farhad Jawad Hamid Najib Reza Milad Sayed Wali Idris Yama',
);
const TAMIL = names(
  'Sivakumar Rajendran Selvarajah Kandasamy Nadarajah Thevarajah Arulanandam Perinpanayagam',
  'Sivanthi Kalaivani Malathy Subashini Tharshini Vasanthi Yalini Nirosha',
  'Suthan Kugan Pirabu Jeyan Ravindran Satheesh Thayaparan Mayuran',
);

const LIST: readonly (readonly [codes: string, Names, languages: string])[] = [
  ['PT CV BR', LUSOPHONE, 'pt'],
  ['FR BE LU CH', FRENCH, 'fr'],
  ['IT', ITALIAN, 'it'],
  ['DE', GERMAN, 'de'],
  ['ES CO PE', HISPANIC, 'es'],
  ['RO', ROMANIAN, 'ro'],
  ['PL', POLISH, 'pl'],
  ['UA', UKRAINIAN, 'uk'],
  ['SY IQ', LEVANTINE, 'ar'],
  ['ER', HORN, 'ti en'],
  ['IN', INDIAN, 'hi en'],
  ['TR', TURKISH, 'tr'],
  ['DZ MA TN', MAGHREBI, 'ar fr'],
  ['ML SN GN', WEST_AFRICAN, 'fr'],
  ['CD CM CI BI', CENTRAL_AFRICAN, 'fr'],
  ['CN', CHINESE, 'zh'],
  ['AF', AFGHAN, 'fa'],
  ['LK', TAMIL, 'ta'],
];

const ORIGINS: ReadonlyMap<string, Origin> = new Map(
  LIST.flatMap(([codes, names, languages]) =>
    codes.split(' ').map((code) => [code, { names, languages: languages.split(' ') }] as const),
  ),
);

/** Names and languages of those who come from a country, ISO 3166-1. */
export function originOf(country: string): Origin {
  const origin = ORIGINS.get(country);
  if (origin === undefined) throw new RangeError(`no names for ${country}`);
  return origin;
}
