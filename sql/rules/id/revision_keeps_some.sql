-- id: id.revision.keeps_some
-- polarity: dsat
-- kind: revision
-- weight: 2.8
-- description: praises or keeps a part and asks to change another
-- hit: secara umum udah bagus cuma endingnya terlalu cepat, tolong dipanjangin
-- hit: paragraf awal biarkan, yang akhir dihapus aja
-- hit: sisanya oke, tapi judulnya ganti
-- miss: secara keseluruhan sudah bagus
-- miss: paragraf pertama tentang laut, paragraf kedua tentang gunung
-- miss: rumah ini sudah bagus tapi harganya mahal, beli nggak ya?
turn_words <= 70
and says(' (?:secara (?:keseluruhan|umum)|overall|sisanya|selebihnya|lainnya|yang lain|paragraf (?:pertama|kedua|ketiga|awal|akhir|\d+)|bagian (?:awal|akhir|pertama|kedua|depan)|semuanya|isinya|idenya|ceritanya|alurnya) (?:udah |sudah |cukup |lumayan |sih |itu |nya |memang )*(?:oke|ok|bagus|baik|cukup|biarkan|biarin|biar|tetap|pas|mantap|menarik|keren|benar|pertahankan) ')
and says(' (?:tapi|tp|cuma|hanya|jangan|namun|kecuali|dihapus|diganti|diubah|paragraf|yang) ')
and says(' (?:terlalu|kurang|tolong|coba|jangan|dihapus|hapus|ganti|diganti|ubah|diubah|tambahkan|tambah|buat|bikin|perbaiki|dipanjangin|dipendekin) ')
and not says(' (?:rumah|mobil|motor|pelanggan|ulasan|review|restoran|hotel) ')
and not is_question
