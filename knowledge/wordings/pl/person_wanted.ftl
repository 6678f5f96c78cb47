person-takes-over =
    Od razu przekazuję to osobie z naszego zespołu, która zajmie się tym osobiście. Nie trzeba niczego tłumaczyć od nowa.
