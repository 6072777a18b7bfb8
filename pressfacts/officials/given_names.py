"""Given names that are common in Sweden: evidence that capitalised words name a person, and which pronoun fits.

Source: Statistics Sweden's name statistics, tilltalsnamn of people of all ages, with the forms that Swedes of other
origins bear; names given to women and men alike stand in both tables.
"""

from __future__ import annotations

WOMEN = frozenset(
    """
    Agda Agneta Agnes Agnete Aida Aino Aisha Alba Alexandra Alice Alicia Alida Alina Alma Alva Amal Amalia Amanda
    Amelia Amelie Amina Amira Ana Anastasia Andrea Anette Angela Angelica Angelika Anika Anisa Anita Anja Anki Ann Anna
    Anne Anneli Annelie Annemarie Annette Annica Annie Annika Anny Antonia Anya Arezo Arzu Asal Asta Astrid Asya Aurora
    Ava Axelina Aya Ayan Aylin Azadeh Azra Barbara Barbro Bahar Beata Beatrice Beatrix Bella Benita Berit Bernadette
    Berta Bibi Birgit Birgitta Bodil Brita Britt Britta Camilla Carin Carina Carla Carmen Carola Carolin Carolina
    Caroline Catarina Catharina Catherine Cathrine Cecilia Charlotta Charlotte Christel Christin Christina Christine
    Clara Claudia Cornelia Cristina Dagmar Dagny Dalia Daniela Daniella Danuta Deborah Denise Desirée Diana Dina Disa
    Doris Dorota Dorotea Dorothea Dunja Ebba Edit Edith Eila Eira Eivor Elena Eleni Eleonor Eleonora Elif Elin Elina
    Eline Elinor Elisabet Elisabeth Elise Elisabet Elizabeth Ella Ellen Elli Ellinor Elma Elna Elsa Elsie Elvira Elvy
    Emelie Emilia Emilie Emily Emma Emmy Engla Erica Erika Erna Estelle Ester Esther Eva Evelina Evelyn Ewa Fadime
    Fanny Farah Fariba Farida Fatemeh Fatima Fatma Fatou Felicia Filippa Fiona Fredrika Freja Frida Frideborg Gabriella
    Gabrielle Galina Gerd Gerda Gertrud Gina Gisela Git Gitte Golnaz Greta Gry Gudrun Gulan Gull Gun Gunborg Gunhild
    Gunilla Gunn Gunnel Gunvor Gurli Gunlög Hamdi Hana Hanan Hanna Hannah Hannele Harriet Hawa Hedda Hedvig Heidi Helen
    Helena Helene Helén Heléne Helga Helle Helmi Henny Henrietta Henrika Hilda Hilde Hillevi Hiba Hjördis Hodan Hulda
    Huda Ida Idil Ilona Iman Ina Inez Inga Ingalill Ingeborg Ingegerd Ingegärd Ingela Inger Ingrid Irena Irene Irina
    Iris Irja Irma Isa Isabel Isabell Isabella Isabelle Iva Ivana Jana Jane Janet Janina Jannika Jasmin Jasmina Jasmine
    Jeanette Jelena Jennie Jennifer Jenny Jessica Jessika Joanna Johanna Jolanta Josefin Josefina Josefine Josephine
    Judith Julia Julie Julietta Juliana June Juni Justyna Jytte Kaisa Kajsa Karen Karin Karina Karla Karolina Karoline
    Katarina Katarzyna Katharina Kathrin Katja Katrin Kerstin Khadija Kim Kirsi Kirsten Kirsti Klara Kristel Kristin
    Kristina Kristine Ladan Laila Lana Laura Layla Lea Leena Leia Leila Lejla Lena Leona Leyla Li Lidia Liisa Lilian
    Lillemor Lilly Lily Lina Linda Line Linn Linnea Linnéa Lis Lisa Lisbet Lisbeth Lise Liselott Liselotte Lisette
    Lisen Liv Livia Liza Lo Lolita Lotta Lotten Louise Lova Lovisa Lovis Lucia Lucy Luna Lydia Lykke Lina Madeleine
    Madelene Magda Magdalena Maggie Magnhild Mai Maj Maja Majken Majlis Malena Malin Malou Mana Mandana Margaret
    Margareta Margaretha Margit Margita Margot Margret Margareth Mari Maria Mariam Mariana Mariann Marianne Marie Marija
    Marika Marina Marion Marit Marita Marjatta Marlene Marta Martha Martina Mary Maryam Mathilda Matilda Maud Maya
    Mehrnaz Melanie Melina Melissa Meryem Meta Mia Mihaela Michaela Michelle Mikaela Milena Milla Milica Mimmi Mina
    Mira Miranda Mirjam Moa Mona Monica Monika Monique Mouna Märit Märta My Myra Märtha Nada Nadia Nadja Nahid Naima
    Najat Nanna Naomi Narges Nasrin Natalia Natalie Natalija Nathalie Nazanin Nejra Nellie Nelly Nevena Nicole Nike
    Nikolina Nina Nilla Noomi Nora Norah Nour Nova Olga Oliva Olivia Ottilia Oxana Parisa Parvin Patricia Paula Paulina
    Pauline Pernilla Pernille Petra Petronella Pia Polina Priya Rachel Ragnhild Rahel Raija Rana Rania Raquel Rasha
    Rebecca Rebecka Rebeka Regina Reem Renata Renée Riina Rima Rita Ritva Roberta Roja Romina Ronja Rosa Rosanna Rosita
    Rosmarie Roya Rut Ruth Sabina Saga Sahar Salma Samantha Samira Samar Sandra Sanna Sara Sarah Saana Satu Selma Semra
    Senait Sevil Shabnam Shadi Shahla Sharon Shirin Shukri Sibylla Sif Signe Signhild Sigrid Sigyn Silje Silvia Simona
    Simone Siri Siv Smilla Sofia Sofie Sofija Sofi Sol Solbritt Soledad Solveig Somayeh Sonia Sonja Sophia Sophie Soraya
    Stella Stephanie Stina Suad Sumaya Sunniva Susan Susann Susanna Susanne Suzana Svea Svetlana Sylvia Synnöve Taina
    Tamara Tanja Tara Tatiana Tatjana Tekla Teresa Teres Terese Teresia Tess Thea Therese Theresa Therése Thérèse
    Thyra Tilda Tilde Tina Tindra Tiina Tone Tora Torun Tove Towe Tuija Tuva Tyra Ulla Ulrica Ulrika Ursula Vanessa
    Vanja Vendela Vera Veronica Veronika Vesna Victoria Vida Vigdis Viktoria Viola Viveca Viveka Vivi Vivian Vivianne
    Wanda Wendela Wilhelmina Wilma Yasmin Yasmine Ylva Yvette Yvonne Zahra Zaina Zainab Zara Zeinab Zelal Zelda Zita
    Zlatka Zohreh Åsa Åse Åslög Älva Ängla Ana-Maria Acko Annsofie Annsofi Jytte Magdalene Maivor Marja Nooshi Nyamko
    Alica Amineh Carita Cathy Cissi Dilan Elsebeth Gabriela Gullan Hillary Isolde Janni Jeannette Jessie Juliette
    Kadra Karima Kicki Kine Lali Lone Lovise Mette Merete Nadine Nicola Nyasha Oda Randi Rigmor Ronya Sanja Sinikka
    Sirpa Sissela Stine Sirkka Tarja Tuula Ulrike Ursula Ylwa
    """.split()
)

MEN = frozenset(
    """
    Abbas Abdi Abdirahman Abdullah Abdulla Abdul Abdulkadir Abdullahi Abraham Adam Adel Adis Adnan Adolf Adrian Agne
    Ahmad Ahmed Albert Albin Aldin Alejandro Aleksandar Aleksander Alen Alex Alexander Alexandre Alf Alfons Alfred Ali
    Alireza Allan Alparslan Alvar Alvin Amar Amin Amir Amos Anas Anders Andrea Andreas Andrei Andrej Andrew Andrzej
    André Andrés Anthon Anton Antonio Antti Ardalan Are Aref Ari Arman Armin Arne Arnold Arnfinn Aron Arthur Artur Arvid
    Arvo Aryan Ashkan Asim Assar Aslan Ataulla August Axel Aziz Babak Bahram Bashir Bashar Behrang Benjamin Bengt
    Bengt-Åke Beni Benny Benno Bernard Bernhard Bernt Bert Bertil Bilal Birger Björn Bjarne Bo Boris Botvid Brian Bror
    Bruno Burak Burhan Börje Caesar Calle Can Carl Carlos Carsten Cem Cenk Cesar Charles Charlie Chris Christer
    Christian Christoffer Christofer Christoph Christopher Clas Claes Claus Claudio Clemens Conny Conrad Dag Dan Daniel
    Danijel Danilo Danny Dario Dariusz Darko David Davor Davoud Dejan Dennis Denis Denys Diego Dick Didrik Dino Dimitri
    Dino Donald Douglas Dragan Dražen Dusan Dušan Ebbe Eddie Eddy Edgar Edin Edmund Eduardo Edvard Edvin Edward Edwin
    Efraim Egil Egon Ehsan Einar Eirik Eje Elias Elis Elijah Ellis Elmer Elon Elof Elton Elvin Elvis Elving Emanuel Emil
    Emir Emmanuel Emre Endre Enrique Eric Erik Erkki Erland Erling Ernst Erwin Esa Esbjörn Eskil Eugen Evald Evan Evert
    Fabian Fadi Fahad Faisal Farhad Farid Felix Ferdinand Fernando Filip Finn Florian Folke Francis Francisco Frank
    Frans František Fred Freddy Fredric Fredrick Fredrik Fredrich Frej Fritiof Frits Fritz Gabriel Gard Gary Georg
    George Georgios Gerhard Gert Gerth Gideon Gillis Giovanni Goran Gordon Gregor Greger Gudmund Guido Gunnar Gustaf
    Gustav Gusten Guy Göran Gösta Göte Göthe Haakon Habib Hadi Hakan Halvar Hamid Hamza Hamzah Hannes Hans Harald Hardy
    Harry Harun Hasan Hashem Hassan Hector Heikki Heinz Helge Helmer Helmut Hemming Henning Henri Henric Henrik Henry
    Herbert Herman Hilding Hilmer Hjalmar Holger Hossein Hubert Hugo Humberto Hussein Hampus Håkan Håkon Ibrahim Igor
    Ilkka Ilir Ilija Ilmar Ilyas Imad Imre Ingemar Ingmar Inge Ingvar Isac Isak Isidor Ismail Issa Ivan Ivar Iván Ivo
    Jack Jacob Jakob Jahja Jalal Jamal James Jamil Jan Jani Janis Janne Janusz Jari Jarl Jarle Jaroslav Jasper Javier
    Jean Jeff Jeffrey Jens Jerker Jerry Jerzy Jesper Jim Jimmie Jimmy Joachim Joakim Joar Jocke Joel Johan Johannes John
    Johnny Jon Jonas Jonatan Jonathan Jonny Jorge Joseph Josef José Jostein Jousef Juan Juha Juhani Jukka Julian Julius
    Junes Jusuf Justin Jyrki Jyri Jörgen Jöran Jörn Kaj Kaare Kalevi Kalle Kamal Karam Kari Karim Karl Karsten Kasper
    Kay Kazem Ken Kennert Kennet Kenneth Kent Kenny Kevin Khaled Khalid Kim Kimmo Kjell Klas Klaus Knut Konrad
    Konstantin Kosta Kristen Krister Kristian Kristofer Kristoffer Krzysztof Kurt Kåre Lage Lamin Lars Larry Lasse Lauri
    Laurent Leif Lejf Lennart Lennarth Leo Leon Leonard Leonardo Leonid Leopold Levi Levin Liam Linus Lloyd Loke Loke
    Lorentz Lorenzo Louis Love Lucas Lucian Luis Luka Lukas Ludvig Ludwig Luigi Lukasz Maciej Mads Magnus Mahdi Mahir
    Mahmoud Mahmud Malcolm Malek Malik Malte Manfred Manuel Marc Marcel Marcin Marco Marcus Mariano Marek Mario Marius
    Mark Markku Marko Markus Martin Martti Marwan Mathias Mathieu Mats Matteo Matthew Matthias Matti Mattias Matts
    Maurits Max Maximilian Mehdi Mehmet Mehran Mesut Michael Michail Michał Michel Miguel Mihail Mika Mikael Mikail Mike
    Mikko Milad Milan Mile Milo Miloš Milton Mio Miro Miroslav Mirko Miran Mirza Mohamad Mohamed Mohammad Mohammed
    Mohsen Mohamud Monir Morgan Morris Morten Mostafa Muhamed Muhammad Muhammed Murat Musa Mustafa Mårten Mladen Morteza
    Nabil Nadim Nader Nasir Nasser Natanael Nathan Neil Nemanja Nenad Neo Nicholas Nicklas Niclas Nicolas Niels Nikita
    Niklas Niko Nikola Nikolai Nikolaj Nikos Nils Nino Noa Noah Noel Nicolai Nooh Odd Oddvar Ola Olav Olavi Ole Oleg
    Oleksandr Olivier Olle Oliver Olof Olov Omar Omer Orhan Orvar Oscar Oskar Osama Osman Osvald Otto Ove Owe Pablo
    Paolo Pascal Patrick Patric Patrik Paul Paulo Pavel Payam Pedro Peder Peer Pehr Pekka Pelle Per Percy Peter Petri
    Petrus Petter Pierre Philip Phillip Pierre Pieter Piotr Pontus Poul Preben Pål Pär Rade Rafael Ragnar Raimo Rainer
    Rajko Rakesh Ralf Ralph Ramin Ramón Ramiro Ramon Raoul Rasmus Raul Ray Raymond Reidar Reijo Reine Reinhold Reza
    Ricard Richard Rickard Ricardo Rikard Roar Robban Robert Roberto Robin Roger Roine Roland Rolf Rolle Roman Ronald
    Ronnie Ronny Rovan Roy Rune Runar Ruben Rudolf Rustam Rutger Ryan Sabri Said Salah Saleh Salem Salim Salman Sam
    Samir Sami Samson Samuel Sander Sasa Sasha Sauli Saša Scott Sead Sean Sebastian Selim Serge Sergej Sergei Sergio
    Serhij Sergej Shahin Shahram Siamak Siavosh Sievert Sigfrid Sigge Sigurd Sigvard Silas Simon Sinan Sivert Sixten
    Soheil Soren Staffan Stanislaw Stefan Stefano Steffen Stellan Sten Stephan Stephen Steve Steven Stig Sture Sune Sven
    Svante Sverker Sverre Sylve Sylvester Sylwe Sölve Sören Søren Tage Tahir Tapio Tarek Tarik Tariq Ted Teddy Teemu
    Teodor Terje Theo Theodor Thom Thomas Thor Thorbjörn Thord Thore Thorsten Thure Tim Timo Timothy Tobias Tom Tomas
    Tomasz Tommie Tommy Tony Toni Tor Torbjörn Tord Tore Torfinn Torgny Torkel Torsten Torvald Totte Trevor Trond
    Truls Tryggve Tuomas Ture Ulf Ulric Ulrik Uno Urban Urho Uwe Vasilis Vagn Valdemar Valentin Valter Vasil Verner
    Vegard Veikko Vidar Viggo Vigo Viktor Victor Vilhelm Ville Vilgot Vilmer Vincent Vitalij Vlad Vladimir Vladislav
    Volodymyr Waldemar Wali Walid Walter Werner Wilhelm Wille William Willy Wilmer Wojciech Xavier Yahya Yngve Yonas
    Yosef Youssef Yousef Yusuf Yusef Zack Zacharias Zaid Zakaria Zbigniew Zeb Zeljko Zlatan Zoltan Zoran Åke Åsbjörn Örjan
    Östen Øystein Bengt-Olof Acke Bobo Dragos Edmond Elmar Emin Ewert Fuad Gellert Gintaras Guled Gunder Hamed Hjörtur
    Ilhan Janez Jarosław Jarosław Josep Kjartan Luc Luca Lech Mariusz Mihai Naser Olaf Ognjen Osmo Paavo Pasi Per-Olof
    Petr Petteri Pertti Raimonds Rami Rasul Rauno Risto Robbie Saeed Salvador Sigurdur Stelios Stuart Søren Tahsin
    Tariq Tauno Tero Thierry Toomas Viktoras Waleed Yannis Yaser Yasin Younes Zafer
    """.split()
)

GIVEN_NAMES = WOMEN | MEN
