package org.fujinowa.partnering.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.fujinowa.documents.SheetReader;
import org.fujinowa.documents.SheetWriter;
import org.fujinowa.partnering.FlightDetails;
import org.fujinowa.partnering.HomeDetails;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.SheetRow;
import org.fujinowa.partnering.SheetState;
import org.fujinowa.partnering.StudentDetails;
import org.fujinowa.partnering.TravellerId;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.partnering.WorkbookRow;
import org.fujinowa.people.Allergens;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Diet;
import org.fujinowa.people.FaithNeed;
import org.fujinowa.people.LanguageLevel;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.Severity;
import org.fujinowa.people.Sex;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A window goes out as a workbook and comes back: nothing is lost, whatever stands in it, and though nobody remembers what it was. */
class WholeWindowTest {

    private static final int WINDOWS = 60;
    private static final List<String> AWKWARD = List.of(
            "plain",
            "two words",
            "a; b",
            "said \"yes\"",
            "\"",
            "brackets (inside)",
            "（全角）",
            "1、2, 3",
            "line one\nline two",
            "=1+1",
            "O'Neil",
            "佐藤",
            "Đặng");

    private final Random random = new Random(20270629);
    private final List<Choice> travellers = List.of(
            new Choice(TravellerId.of("01900000-0000-7000-8000-000000000001").toString(), "Mia Mercer", "Mia Mercer"),
            new Choice(TravellerId.of("01900000-0000-7000-8000-000000000002").toString(), "Ana; Lee", "Ana; Lee"),
            new Choice(TravellerId.of("01900000-0000-7000-8000-000000000003").toString(), "Tom Fox", "Tom Fox"),
            new Choice(TravellerId.of("01900000-0000-7000-8000-000000000004").toString(), "Tom Fox", "Tom Fox"));

    @ParameterizedTest
    @EnumSource
    void nothing_is_lost_on_the_way_out_and_back(Language language) throws IOException {
        var flights = TravelWorkbook.flights(travellers);
        var homes = TravelWorkbook.homes(travellers);
        for (int i = 0; i < WINDOWS; i++) {
            var students = many(this::student);
            var flown = many(this::flight);
            var lived = many(this::home);
            var bytes = SheetWriter.xlsx(List.of(
                    StudentWorkbook.TABLE.write(rows(students), language),
                    flights.write(rows(flown), language),
                    homes.write(rows(lived), language)));

            var back = List.copyOf(SheetReader.sheets(
                            bytes,
                            name -> flights.isCalled(name)
                                    ? flights.days()
                                    : homes.isCalled(name) ? homes.days() : StudentWorkbook.TABLE.days())
                    .values());

            assertThat(read(StudentWorkbook.TABLE, back.get(0), language)).isEqualTo(students);
            assertThat(read(flights, back.get(1), language)).isEqualTo(flown);
            assertThat(read(homes, back.get(2), language)).isEqualTo(lived);
        }
    }

    private static <D extends Record & Serializable> List<D> read(
            WorkbookTable<D> table, List<List<String>> lines, Language language) {
        var reading = table.read(lines, List.of(), language);
        assertThat(reading.faults()).isEmpty();
        return reading.rows().stream().map(WorkbookRow::details).toList();
    }

    private static <D extends Record & Serializable> List<SheetRow<D>> rows(List<D> all) {
        return all.stream()
                .map(one -> new SheetRow<>(SheetId.next(), 1, WindowId.next(), one, null, SheetState.NEW))
                .toList();
    }

    private <D> List<D> many(Supplier<D> one) {
        var all = new ArrayList<D>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            all.add(one.get());
        }
        return all;
    }

    private StudentDetails student() {
        var allergies = some(this::allergy);
        var diets = some(() -> one(Diet.values()));
        var faith = some(() -> one(FaithNeed.values()));
        return new StudentDetails(
                one("Whitfield", "O'Neil"),
                one("Ruby Anne", "Đặng"),
                text(),
                text(),
                text(),
                maybe(LocalDate.of(2010, 1, 1).plusDays(random.nextInt(900))),
                one(Sex.values()),
                one("", "AU", "VN"),
                one("", "ruby@home.example"),
                text(),
                text(),
                text(),
                text(),
                one("", "+61 7 0000 0001"),
                one("", "karen@home.example"),
                answer(allergies),
                allergies,
                answer(diets),
                diets,
                some(() -> one(Animal.values())),
                answer(faith),
                faith,
                maybe(random.nextBoolean()),
                maybe(random.nextBoolean()),
                some(() ->
                        new LanguageSkill(one("en", "ja", "vi", "de", "ar", "zh-Hant"), one(LanguageLevel.values()))),
                some(() -> one(AWKWARD.toArray(String[]::new))),
                text());
    }

    private Allergy allergy() {
        var words = text();
        return switch (random.nextInt(4)) {
            case 0 ->
                new Allergy(AllergyKind.ANIMAL, one(Animal.values()).name(), severity(), random.nextBoolean(), words);
            case 1 -> new Allergy(AllergyKind.OTHER, one(AWKWARD.toArray(String[]::new)), severity(), true, words);
            case 2 -> new Allergy(AllergyKind.FOOD, one("fugu", "nuts (all kinds)"), severity(), false, words);
            default ->
                new Allergy(
                        AllergyKind.FOOD,
                        one(Allergens.codes().toArray(String[]::new)),
                        severity(),
                        random.nextBoolean(),
                        words);
        };
    }

    private Severity severity() {
        return one(Severity.values());
    }

    private Answer answer(List<?> things) {
        return things.isEmpty() ? one(Answer.values()) : Answer.SOME;
    }

    private FlightDetails flight() {
        var day = LocalDate.of(2027, 6, 1).plusDays(random.nextInt(30));
        return new FlightDetails(
                one("QF 61", "JL772"),
                one("Brisbane (BNE)", "佐賀"),
                day,
                one("9:25", "10:25"),
                "Australia/Brisbane",
                "Tokyo Narita (NRT)",
                day,
                "18:45",
                "Asia/Tokyo",
                some(this::traveller),
                text());
    }

    private HomeDetails home() {
        var night = LocalDate.of(2027, 6, 1);
        return new HomeDetails(
                one("Carter", "Nguyễn"),
                text(),
                text(),
                one("", "home@example.org"),
                text(),
                text(),
                text(),
                maybe(night),
                maybe(night.plusDays(4)),
                some(this::traveller),
                random.nextBoolean(),
                text(),
                List.of());
    }

    private TravellerId traveller() {
        return TravellerId.of(travellers.get(random.nextInt(travellers.size())).id());
    }

    private String text() {
        return random.nextBoolean() ? "" : one(AWKWARD.toArray(String[]::new));
    }

    private <T> List<T> some(Supplier<T> each) {
        var all = new ArrayList<T>();
        for (int i = random.nextInt(3); i > 0; i--) {
            all.add(each.get());
        }
        return all;
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
