"""Given names that are common in Sweden: evidence that capitalised words name a person, and which pronoun fits.

Source: Statistics Sweden's name statistics, tilltalsnamn of people of all ages, with the forms that Swedes of other
origins bear; names given to women and men alike stand in both tables.
"""

# ruff: noqa: SIM905

from __future__ import annotations

WOMEN = frozenset(
    """
    Acko Adriana Agda Agnes Agneta Agnete Agnieszka Aida Aino Aisha Alba Alexandra Alica Alice Alicia Alida
    Alina Alma Alva Amal Amalia Amanda Amela Amelia Amelie Amina Amineh Amira Amra Ana Ana-Maria Anahita Ananya
    Anastasia Andrea Ane Anette Angela Angelica Angelika Anika Anisa Anita Anja Anki Ann Ann-Sofi Anna Anne
    Anneka Anneli Annelie Annemarie Annette Annica Annie Annika Annlouise Annsofi Annsofie Anny Antonia Anya
    Arezo Ariana Arzu Asal Asma Asta Astrid Asya Aurora Ava Axelina Aya Ayah Ayan Aylin Ayse Aysel Ayşe Azadeh
    Azita Azra Bahar Barbara Barbro Beata Beatrice Beatrix Beatriz Bella Benita Berit Berivan Bernadette Berta
    Bianca Bibi Biljana Birgit Birgitta Bodil Bozena Brita Britt Britta Brittis Camilla Candice Carin Carina
    Carita Carla Carmen Carola Carolin Carolina Caroline Cassandra Catarina Catharina Catherine Cathrine Cathy
    Cecilia Celia Chantal Charlotta Charlotte Chiara Chloe Christel Christin Christina Christine Cissi Claire
    Clara Claudia Cleo Cornelia Cristina Dagmar Dagny Dalia Dana Daniela Daniella Danuta Darya Deborah Delal
    Denise Derya Desirée Diana Dilan Dilara Dilba Dina Disa Doris Dorota Dorotea Dorothea Dragana Dunja Dzenana
    Ebba Edit Edith Edna Eila Eira Eivor Elena Eleni Eleonor Eleonora Elham Elif Elin Elina Eline Elinor
    Elisabet Elisabeth Elise Elizabeth Ella Ellen Elli Ellie Ellinor Ellinore Elma Elna Elnaz Elsa Elsebeth Elsi
    Elsie Elvira Elvy Emelie Emilia Emilie Emily Emina Emma Emmy Engla Erica Erika Erna Esma Esra Estelle Ester
    Esther Eva Evelina Evelyn Evin Ewa Ewelina Fadia Fadime Faiza Fanny Farah Fariba Farida Fatemeh Fathia
    Fatima Fatma Fatou Felicia Fereshteh Fikriye Filippa Fiona Forough Francesca Fredrika Freja Frida Frideborg
    Gabriela Gabriella Gabrielle Galina Gerd Gerda Gertrud Gina Gisela Git Gita Gitte Gloria Golnaz Grace Greta
    Gry Gudrun Gulan Gull Gullan Gun Gunborg Gunhild Gunilla Gunlög Gunn Gunnel Gunvor Gurli Hafsa Halima Halina
    Hamdi Hana Hanan Hanna Hannah Hannele Harriet Havva Hawa Heba Hedda Hedvig Heidi Helen Helena Helene Helga
    Helle Helmi Helén Heléne Henny Henrietta Henrika Hiba Hilda Hilde Hillary Hillevi Hjördis Hodan Huda Hulda
    Hulya Ida Idil Ikram Ilona Ilse Iman Imke Ina Indira Ines Inez Inga Inga-Lill Ingalill Ingalisa Ingeborg
    Ingegerd Ingegärd Ingela Inger Ingrid Irena Irene Irina Iris Irja Irma Isa Isabel Isabell Isabella Isabelle
    Isolde Iva Ivana Ivona Iwona Jadwiga Jamila Jana Jane Janet Janina Janni Jannika Jasmin Jasmina Jasmine
    Jasna Jeanette Jeannette Jelena Jennie Jennifer Jenny Jessica Jessie Jessika Joanna Johanna Jolanta Josefin
    Josefina Josefine Josephine Joyce Juana Judith Julia Juliana Julie Julietta Juliette Juna June Juni Justyna
    Jytte Kadra Kaisa Kajsa Kamila Karen Karima Karin Karina Karla Karolin Karolina Karoline Katalin Katarina
    Katarzyna Kateryna Katharina Kathrin Katja Katrin Kerstin Khadija Khadra Kicki Kim Kine Kinga Kirsi Kirsten
    Kirsti Klara Kristel Kristin Kristina Kristine Ksenia Ladan Laila Lali Lamia Lana Latifa Laura Layla Lea
    Leena Leia Leila Lejla Lena Leona Leonor Leyla Leyre Li Lidia Liisa Lilian Lillemor Lilly Lily Lina Linda
    Line Linn Linnea Linnéa Lis Lisa Lisbet Lisbeth Lise Liselott Liselotte Lisen Lisette Liv Livia Liza
    Ljiljana Ljubica Lo Lolita Lone Loredana Lotta Lotte Lotten Louise Lova Lovia Lovis Lovisa Lovise Lucia Lucie
    Lucija Lucy Luisa Luna Lydia Lykke Madeleine Madelene Magda Magdalena Magdalene Maggie Magnhild Maha Mai
    Maibritt Maida Maivor Maj Maja Majbritt Majken Majlis Malena Malin Malou Malva Mana Manal Mandana Marcela
    Margaret Margareta Margareth Margaretha Margarita Margit Margita Margot Margret Mari Maria Mariam Mariana
    Mariann Marianne Marie Marija Marika Marina Marion Marit Marita Marja Marjan Marjana Marjatta Marlen Marlene
    Marta Martha Martina Marwa Mary Maryam Maryana Masoumeh Mathilda Matilda Maud Maya Mehri Mehrnaz Meja
    Melanie Melek Melika Melina Melissa Merete Merita Merja Meryem Meta Mette Mia Michaela Michelle Mihaela
    Mihrije Mikaela Milena Milica Milla Mimmi Mina Mira Miranda Mirela Miriam Mirjam Mirjana Mirre Moa Mona
    Mona-Lisa Monica Monika Monique Mouna Mozhgan My Myra Myrna Märit Märta Märtha Nabila Nada Nadezhda Nadia
    Nadine Nadja Nahid Naima Najat Najma Nanna Naomi Narges Narin Nasrin Natalia Natalie Natalija Natasha Nataša
    Nathalie Nazanin Neda Negin Nejra Nellie Nelly Nermin Nesrin Nettan Nevena Nevin Nicola Nicole Nike Nikolina
    Nilla Niloufar Nimo Nina Nisrin Noomi Noor Nooshi Nora Norah Nour Nova Nurcan Nyamko Nyasha Oda Oksana Olena
    Olga Oliva Olivia Ottilia Oxana Paola Parastoo Pari Parisa Parvin Patricia Paula Paulina Pauline Pernilla
    Pernille Petra Petronella Petronilla Pia Pilar Pirjo Polina Priya Päivi Rachel Radmila Ragnhild Rahel Rahma
    Raija Rakel Rana Randi Rania Raquel Rasha Rebecca Rebecka Rebeka Reem Regina Renata Renée Reyhan Rigmor
    Riina Riitta Rima Rita Ritva Ritwa Roberta Rocío Roja Roksana Romina Ronja Ronya Rosa Rosanna Rosita Rositsa
    Rosmarie Roya Rozita Ruqayya Rut Ruth Ruut Saana Sabina Sabrina Safia Saga Sahar Saida Salma Salwa Samantha
    Samar Samia Samira Sana Sandra Sanja Sanna Sara Sarah Satu Seher Seija Selin Selma Semira Semra Senait
    Serpil Sevil Shabnam Shadi Shaghayegh Shahla Sharon Shilan Shirin Shirley Shno Shukri Sibel Sibylla Sif
    Signe Signhild Sigrid Sigyn Silje Silvana Silvia Simona Simone Sinikka Siri Sirkka Sirkku Sirpa Sissela Siv
    Slavica Smilla Snezana Sofi Sofia Sofie Sofija Sol Solbritt Soledad Solveig Somayeh Sonia Sonja Sophia
    Sophie Soraya Stella Stephanie Stina Stine Suad Sumaya Sumeja Sunniva Susan Susann Susanna Susanne Suzan
    Suzana Svea Svetlana Svitlana Sylvia Synnöve Taina Tamara Tania Tanja Tara Tarana Tarja Tatiana Tatjana
    Tekla Teres Teresa Terese Teresia Tess Teuta Thea Theresa Therese Therése Thi Thilda Thyra Thérèse Tiina
    Tiiu Tijana Tilda Tilde Tina Tindra Tone Tora Torun Tove Towe Tuija Tuula Tuva Tyra Ulla Ulla-Britt Ulrica
    Ulrika Ulrike Ursula Valbona Valentina Valeria Vanda Vanessa Vanja Vendela Vera Verica Veronica Veronika
    Vesna Vibeke Victoria Vida Vigdis Viktoria Vilda Viola Violeta Viveca Viveka Vivi Vivian Vivianne Vlora Wafa
    Wanda Wendela Wiktoria Wilhelmina Wilma Wivi Xenia Yasemin Yasmin Yasmine Ylva Ylwa Yolanda Yulia Yvette
    Yvonne Zahra Zahraa Zaina Zainab Zara Zaynab Zdravka Zeinab Zelal Zelda Zenita Zita Zlata Zlatka Zohreh
    Zuzana Älva Ängla Åsa Åsa-Britt Åse Åslög Öznur
    """.split()
)

MEN = frozenset(
    """
    Abbas Abdi Abdirahman Abdul Abdulkadir Abdulla Abdullah Abdullahi Abraham Acke Adam Adel Adis Adnan Adolf
    Adrian Agne Ahmad Ahmed Ahmet Ajay Albert Albin Aldin Alejandro Aleksandar Aleksander Aleksejs Alen Alex
    Alexander Alexandre Alf Alfons Alfred Alfredo Ali Alireza Allan Alparslan Altin Alvar Alve Alvin Amadou Amar
    Ambjörn Amin Amir Amit Amos Anas Anders Andrea Andreas Andrei Andrej Andrew Andris Andrzej André Andrés Anil
    Anthon Anton Antonio Antony Antti Anund Arash Arben Ardalan Ardit Are Aref Ari Arjun Arman Armando Armin
    Arndt Arne Arnfinn Arnold Aron Artem Arthur Artur Arturo Arvid Arvind Arvo Aryan Ashkan Asim Aslan Asmund
    Assar Ataulla Audun August Axel Ayman Azad Aziz Babak Bahman Bahram Bakhtiar Bartosz Barzan Bashar Bashir
    Behrang Behrouz Ben Bengt Bengt-Olof Bengt-Åke Beni Benjamin Benno Benny Bernard Bernhard Bernt Bert Bertil
    Besim Bilal Bill Birger Bjarne Björn Blerim Bo Bob Bobo Bogdan Boris Bosse Botvid Brahim Branko Brian Broder
    Bror Bruno Burak Burhan Börje Caesar Calle Can Carl Carlos Carsten Cem Cenk Cesar Chang Charles Charlie
    Cheng Chris Christer Christian Christofer Christoffer Christoph Christopher Claes Clas Claude Claudio Claus
    Clemens Conny Conrad Constantin Costas Cyrus Dag Damir Dan Danial Daniel Danijel Danilo Danne Danny Dario
    Darius Dariusz Darko David Davor Davoud Dawid Dejan Denis Dennie Dennis Denny Denys Diar Dick Didrik Diego
    Dilshad Dimitri Dimitrios Dino Dmitrij Dmytro Dominic Dominik Donald Douglas Dragan Dragoljub Dragos Dražen
    Drilon Dusan Dušan Ebbe Ebbot Ebrahim Eddie Eddy Edgar Edgars Edin Edmond Edmund Eduardo Edvard Edvin Edward
    Edwin Efraim Egil Egon Ehsan Einar Eirik Eje Ekrem Elias Elijah Elis Elling Ellis Elmar Elmer Elof Elon
    Elton Elvin Elving Elvis Emad Emanuel Emil Emin Emir Emmanuel Emrah Emre Endre Enes Engelbrekt Ennio Enoch
    Enrique Eric Erik Erkki Erland Erling Ernst Ervin Erwin Esa Esbjörn Eskil Eugen Evald Evan Evangelos Evert
    Ewert Fabian Fadi Fahad Faisal Farhad Farid Farzad Fatih Federico Felipe Felix Ferdi Ferdinand Ferhat
    Fernando Filip Filippo Finn Finn-Erik Firas Florian Folke Francesco Francis Francisco Franco Frank Frans
    František Fred Freddy Fredric Fredrich Fredrick Fredrik Fredy Frej Fritiof Frits Fritz Frode Fuad Gabriel
    Gard Gary Gautam Gazi Gellert Georg George Georgios Gerard Gerhard Gert Gerth Ghassan Gheorghe Gideon Gillis
    Gintaras Giovanni Gjermund Goce Goran Gordon Greger Gregor Grzegorz Gudmund Guido Guillermo Guled Gunder
    Gunnar Gunne Gustaf Gustav Gustavo Gusten Guy Göran Gösta Göte Göthe Haakon Habib Hadar Hadi Hakan Hakim
    Halil Halvar Halvard Hamed Hamid Hampus Hamza Hamzah Hannes Hans Harald Hardy Harry Harun Hasan Hashem
    Hashim Hassan Hazem Hector Heikki Heinz Helge Helmer Helmfrid Helmut Hemming Henning Henri Henric Henrik
    Henry Herbert Herman Hermann Hicham Hikmat Hilding Hilmer Hisham Hjalmar Hjörtur Hoang Holger Hong Hossein
    Houssam Hubert Hubertus Hugo Humberto Hung Hussein Håkan Håkon Ibrahim Idar Idris Igor Ihsan Ikenna Ilhan
    Ilija Ilir Ilkka Ilmar Ilya Ilyas Imad Imre Inge Ingemar Ingmar Ingvar Ioannis Iosif Irfan Isac Isak Isidor
    Ismail Ismet Issa Ivan Ivar Ivo Iván Iwan Jack Jacob Jahja Jaime Jakob Jalal Jamaal Jamal James Jamil Jan
    Janez Jani Janis Janne Janusz Jari Jarl Jarle Jarno Jaroslav Jarosław Jasmin Jasper Javad Javier Jawad Jean
    Jeff Jeffrey Jens Jerk Jerker Jerome Jerry Jerzy Jesper Jesús Jihad Jim Jimmie Jimmy Joachim Joakim Joao
    Joar Jocke Joe Joel Johan Johannes John Johnnie Johnny Jon Jonas Jonatan Jonathan Jonny Jonte Jordan Jorge
    Josef Josep Joseph Jostein José Jousef Jozef João Juan Juha Juhan Juhani Jukka Jukka-Pekka Julian Julien
    Julius Junes Jung Justin Jusuf Jyri Jyrki Jöran Jörgen Jörn Jürgen Kaare Kaj Kaj-Erik Kalevi Kalle Kamal
    Kamran Karam Kari Karim Karl Karol Karsten Kasim Kasper Kay Kazem Kazimierz Keith Ken Kennert Kennerth
    Kennet Kenneth Kenny Kent Kenth Kettil Kevin Khaled Khalid Khosro Kim Kimmo Kimmy Kjartan Kjell Kjell-Åke
    Klas Klas-Erik Klas-Göran Klaus Knut Kofi Konrad Konstantin Kosta Kostas Kourosh Kristen Krister Kristian
    Kristjan Kristofer Kristoffer Krzysztof Kurosh Kurt Kyösti Kåre Lage Lamin Larry Lars Lars-Erik Lasse
    Laurent Lauri Lazar Lazaros Leander Lech Leif Lejf Lennart Lennarth Leo Leon Leonard Leonardo Leonel Leonid
    Leopold Levent Levi Levin Li Liam Linus Lloyd Loa Loke Lorentz Lorenzo Louis Love Lubomir Luc Luca Lucas
    Lucian Ludvig Ludwig Luigi Luis Luka Lukas Lukasz Maciej Mads Magnus Mahad Mahdi Maher Mahir Mahmoud Mahmud
    Majid Malcolm Malek Malik Malte Manfred Manne Mansour Manuel Marc Marcel Marcello Marcelo Marcin Marco
    Marcus Marek Mariano Mario Marius Mariusz Mark Markku Marko Markus Martin Martti Marwan Massimo Matej
    Mateusz Mathias Mathieu Matias Mats Matteo Matteus Mattheus Matthew Matthias Matti Mattias Matts Maurits Max
    Maxim Maximilian Mazen Medhi Mehdi Mehmet Mehran Melvin Mert Mesut Micael Michael Michail Michał Michel
    Michele Mickael Miguel Mihai Mihail Mihailo Mika Mikael Mikail Mike Mikko Milad Milan Mile Milo Milorad
    Miloš Milton Mio Miran Mirko Miro Miroslav Mirza Misha Mladen Mohamad Mohamed Mohammad Mohammed Mohamud
    Mohsen Mojtaba Monir Morgan Morris Morten Morteza Mostafa Mousa Muhamed Muhammad Muhammed Munir Murat Musa
    Mustafa Mårten Nabil Nader Nadim Nadir Naser Nasir Nasser Natanael Nathan Nazim Nedim Neil Nemanja Nenad Neo
    Nicholas Nicke Nicklas Niclas Nicolai Nicolas Nidal Niels Nikhil Nikita Niklas Niko Nikola Nikolai Nikolaj
    Nikos Nils Nima Nino Nisse Nizar Noa Noah Noel Nooh Norbert Nuri Obaid Odd Oddvar Ognjen Okan Ola Olaf Olav
    Olavi Ole Oleg Oleksandr Oliver Olivier Olle Olof Olov Omar Omer Omid Onur Orhan Orvar Osama Oscar Oskar
    Oskari Osman Osmo Osvald Osvaldo Otto Ove Owe Paavo Pablo Panagiotis Paolo Parviz Pascal Pascual Pasi Patric
    Patrick Patrik Paul Paulo Pavel Pawel Paweł Payam Peder Pedro Peer Pehr Pekka Pelle Per Per-Olof Percy
    Pertti Petar Peter Petr Petri Petros Petrus Petter Petteri Peyman Philip Philippe Phillip Pierluigi Pierre
    Pieter Piotr Pontus Poul Preben Predrag Pär Pål Rade Raed Rafael Rafał Ragnar Rahim Raimo Raimonds Rainer
    Raj Raja Rajesh Rajko Rakesh Ralf Ralph Ramadan Rami Ramin Ramiro Ramon Ramón Raoul Rasheed Rashid Rasmus
    Rasul Raul Rauno Ravi Ray Raymond Razmik Recep Reidar Reijo Reine Reinhold Reino Renato Reza Ricard Ricardo
    Richard Rickard Rikard Rikhard Risto Riyad Roar Robban Robbie Robert Roberto Robin Rodrigo Roffe Roger Roine
    Roland Rolf Rolle Roman Ronald Ronni Ronnie Ronny Roozbeh Rostam Rovan Roy Ruben Rudolf Runar Rune Runo
    Ruslan Rustam Rutger Ryan Saad Sabah Sabri Sadiq Saeed Safet Sahand Said Salah Salar Saleh Salem Salim
    Salman Salvador Sam Samer Sami Samir Samson Samuel Sander Sandro Sanjay Santiago Sargon Sasa Sasha Sauli
    Sayed Saša Scott Sead Sean Sebastian Selahattin Selim Selçuk Senad Serdar Serge Sergei Sergej Sergio Serhij
    Shadi Shahab Shahin Shahram Shahriar Sherko Shwan Siamak Siavosh Sievert Sigfrid Sigge Sigurd Sigurdur
    Sigvald Sigvard Silas Simon Sinan Sivert Sixten Slavko Slobodan Soheil Soran Soren Staffan Stanislav
    Stanislaw Stavros Stefan Stefano Steffen Stelios Stellan Sten Stephan Stephen Steve Steven Stig Stigbjörn
    Stuart Sture Suleiman Sulejman Sultan Sune Svante Sven Svenne Sverker Sverre Svetozar Sylvan Sylve Sylvester
    Sylwe Sölve Sören Søren Tage Taha Tahir Tahsin Taisir Tamim Tapio Taras Tarek Tarik Tariq Tarmo Tauno Ted
    Teddy Teemu Teodor Terje Tero Thabo Theo Theodor Theodoros Thierry Thom Thomas Thor Thorbjörn Thord Thore
    Thorsten Thure Tiberiu Tibor Tim Timo Timothy Timur Tobias Tom Tom-Erik Tomas Tomasz Tomislav Tomme Tommie
    Tommy Toni Tony Toomas Tor Tor-Björn Torbjörn Tord Tore Tore-Bror Torfinn Torgny Torkel Torsten Torulf
    Torvald Totte Trevor Trond Truls Tryggve Tuomas Ture Tyrone Ugur Ulf Ulf-Erik Ulric Ulrik Umar Umit Uno
    Urban Urho Uwe Vagn Vahid Valdemar Valdis Valentin Valter Vasil Vasile Vasilis Vassilis Vegard Veikko Veli
    Verner Victor Vidar Viet Viggo Vigo Vijay Viktor Viktoras Vilgot Vilhelm Ville Vilmar Vilmer Vincent Vinko
    Vitalij Vlad Vladan Vladimir Vladislav Volodymyr Vytautas Wael Waldemar Waleed Wali Walid Walle Walter
    Wassim Werner Wiggo Wilhelm Wille William Willy Wilmer Wojciech Xavier Xhevdet Yacoub Yahia Yahya Yannis
    Yaser Yasin Yassin Yilmaz Yngvar Yngve Yonas Yonis Yosef Younes Yousef Youssef Yuksel Yuri Yusef Yusuf
    Zacharias Zack Zafer Zaher Zaid Zakaria Zbigniew Zdenko Zeb Zeki Zeljko Zenon Zia Ziad Zlatan Zoltan Zoran
    Zvonimir Åge Åke Åsbjörn Ömer Örjan Östen Özgür Ørjan Øystein Øyvind Ümit
    """.split()
)

GIVEN_NAMES = WOMEN | MEN
