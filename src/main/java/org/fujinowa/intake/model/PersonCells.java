package org.fujinowa.intake.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fujinowa.intake.model.NameCells.Order;
import org.fujinowa.intake.reading.CellReading;
import org.fujinowa.intake.reading.ContactReader;
import org.fujinowa.intake.reading.DateReader;
import org.fujinowa.intake.reading.RawCell;
import org.fujinowa.intake.reading.StatedSex;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.Sex;
import org.fujinowa.shared.Folding;

/** Reads who a row is about. */
final class PersonCells {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_EMAIL = 200;
    private static final int LONGEST_PHONE = 60;
    private static final int OLDEST = 110;

    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("日本", "JP"),
            Map.entry("japan", "JP"),
            Map.entry("japanese", "JP"),
            Map.entry("jp", "JP"),
            Map.entry("オーストラリア", "AU"),
            Map.entry("豪州", "AU"),
            Map.entry("australia", "AU"),
            Map.entry("australian", "AU"),
            Map.entry("au", "AU"),
            Map.entry("ベトナム", "VN"),
            Map.entry("vietnam", "VN"),
            Map.entry("viet nam", "VN"),
            Map.entry("vietnamese", "VN"),
            Map.entry("việt nam", "VN"),
            Map.entry("vn", "VN"),
            Map.entry("オーストリア", "AT"),
            Map.entry("austria", "AT"),
            Map.entry("austrian", "AT"),
            Map.entry("at", "AT"),
            Map.entry("エジプト", "EG"),
            Map.entry("egypt", "EG"),
            Map.entry("egyptian", "EG"),
            Map.entry("eg", "EG"),
            Map.entry("ニュージーランド", "NZ"),
            Map.entry("new zealand", "NZ"),
            Map.entry("nz", "NZ"),
            Map.entry("ドイツ", "DE"),
            Map.entry("germany", "DE"),
            Map.entry("german", "DE"),
            Map.entry("de", "DE"));

    private final Cells cells;
    private final LocalDate today;
    private String familyName;
    private String givenName;
    private String familyLatin;
    private String givenLatin;
    private String familyReading;
    private String givenReading;

    PersonCells(Cells cells, RowReading.Names before, LocalDate today) {
        this.cells = cells;
        this.today = today;
        familyName = before.family();
        givenName = before.given();
        familyLatin = before.familyLatin();
        givenLatin = before.givenLatin();
        familyReading = before.familyReading();
        givenReading = before.givenReading();
    }

    /** The person that the row makes of the one before; empty if it has no name at all, which is then a problem. */
    Optional<PersonDetails> read(PersonDetails before) {
        fullName("name", Order.UNKNOWN);
        fullName("nameGivenFirst", Order.GIVEN_FIRST);
        fullName("nameFamilyFirst", Order.FAMILY_FIRST);
        partNames();
        readings();
        fullName("latin", Order.GIVEN_FIRST);
        var birthDate = cells.<LocalDate>value("birthDate", before.birthDate(), this::birthDate);
        var sex = cells.value("sex", before.sex(), PersonCells::sex);
        var nationality = cells.softly("nationality", PersonCells::country).orElse(before.nationality());
        var email = cells.softly("email", ContactReader::readEmail).orElse(before.email());
        var phone = cells.softly("phone", ContactReader::readPhone).orElse(before.phone());
        if ((familyName + givenName + familyLatin + givenLatin).isBlank()) {
            if (cells.problems().isEmpty()) {
                cells.problem("name", "people.name-missing");
            }
            return Optional.empty();
        }
        return Optional.of(new PersonDetails(
                familyName,
                givenName,
                familyReading,
                givenReading,
                familyLatin,
                givenLatin,
                cells.text("calledName", before.calledName(), LONGEST_NAME),
                birthDate,
                sex,
                nationality,
                shortEnough("email", email, LONGEST_EMAIL),
                shortEnough("phone", phone, LONGEST_PHONE),
                address(cells, before.address()),
                cells.withRemarks(cells.text("note", before.note(), LONGEST_NOTE), LONGEST_NOTE)));
    }

    /** The postal code, as in 〒029-3405, before the address. */
    static String address(Cells cells, String before) {
        if (!cells.states("address")) {
            return before;
        }
        var code = cells.softly("postalCode", ContactReader::readPostalCode).map(read -> "〒" + read + " ");
        var address = cells.text("address", "", LONGEST_ADDRESS).replaceAll("\\s*[\\r\\n]+\\s*", " ");
        return address.startsWith("〒") ? address : code.orElse("") + address;
    }

    private String shortEnough(String field, String text, int longest) {
        if (text.length() > longest) {
            cells.problem(field, "intake.cell.too-long", longest);
            return "";
        }
        return text;
    }

    private void fullName(String field, Order order) {
        if (!cells.states(field)) {
            return;
        }
        var name = NameCells.bare(cells.cell(field));
        var parted = NameCells.part(name, order);
        if (parted.isEmpty()) {
            cells.problem(field, NameCells.isLatin(name) ? "intake.cell.name-order" : "intake.cell.name-not-parted");
            return;
        }
        take(field, parted.get().family(), parted.get().given(), field.equals("latin"));
    }

    private void partNames() {
        if (cells.states("familyName") || cells.states("givenName")) {
            take("familyName", bare("familyName"), bare("givenName"), false);
        }
    }

    private void readings() {
        if (cells.states("reading")) {
            var reading = NameCells.bare(cells.cell("reading"));
            NameCells.part(reading, Order.FAMILY_FIRST)
                    .ifPresentOrElse(
                            parted -> {
                                familyReading = parted.family();
                                givenReading = parted.given();
                            },
                            () -> cells.problem("reading", "intake.cell.name-not-parted"));
        }
        familyReading = cells.states("familyReading") ? bare("familyReading") : familyReading;
        givenReading = cells.states("givenReading") ? bare("givenReading") : givenReading;
    }

    private void take(String field, String family, String given, boolean passport) {
        if (family.length() > LONGEST_NAME || given.length() > LONGEST_NAME) {
            cells.problem(field, "intake.cell.too-long", LONGEST_NAME);
        } else if (passport || NameCells.isForPassport(family + given)) {
            familyLatin = family;
            givenLatin = given;
        } else {
            familyName = family;
            givenName = given;
        }
    }

    private String bare(String field) {
        return NameCells.bare(cells.cell(field));
    }

    private CellReading<LocalDate> birthDate(RawCell cell) {
        return new DateReader(
                        cells.dayOrder("birthDate"),
                        cells.table().table().source().from1904(),
                        today.minusYears(OLDEST),
                        today)
                .read(cell);
    }

    private static CellReading<Sex> sex(RawCell cell) {
        var reading = StatedSex.read(cell);
        if (reading instanceof CellReading.Unclear<StatedSex> unclear) {
            return new CellReading.Unclear<>(unclear.text(), unclear.key(), unclear.arguments());
        }
        return reading.value()
                .map(stated -> switch (stated) {
                    case FEMALE -> Sex.FEMALE;
                    case MALE -> Sex.MALE;
                    case OTHER -> Sex.OTHER;
                    case UNDISCLOSED -> Sex.UNSTATED;
                })
                .map(CellReading::read)
                .orElse(CellReading.blank());
    }

    private static CellReading<String> country(RawCell cell) {
        if (cell.isBlank()) {
            return CellReading.blank();
        }
        var name = cell.text().strip();
        return COUNTRIES.entrySet().stream()
                .filter(country -> Folding.fold(country.getKey()).equals(Folding.fold(name)))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> Optional.of(name.toUpperCase(Locale.ROOT))
                        .filter(code ->
                                java.util.Set.of(Locale.getISOCountries()).contains(code)))
                .map(CellReading::read)
                .orElse(CellReading.unclear(cell, "intake.cell.country"));
    }
}
