package org.fujinowa.shared.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.fujinowa.shared.Folding;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Slice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of lists, compared with the same question asked of a list in memory. */
class ListingTest {

    private static final int VINES = 120;
    private static final List<String> COLOURS = List.of("白", "紫", "pink");

    /** The databases that the product runs on. */
    enum Kind {
        DERBY,
        POSTGRES
    }

    private static final List<TestDatabase> DATABASES = new ArrayList<>();
    private static final List<Vine.Details> TRUTH = new ArrayList<>();

    @BeforeAll
    static void plant() {
        var random = new Random(1983);
        for (int i = 0; i < VINES; i++) {
            TRUTH.add(new Vine.Details(
                    "v" + random.nextInt(12) + " 髙橋" + random.nextInt(30),
                    COLOURS.get(random.nextInt(3)),
                    LocalDate.of(1990 + random.nextInt(4), 1, 1),
                    random.nextInt(5),
                    random.nextBoolean(),
                    List.of("mark " + i)));
        }
        DATABASES.add(TestDatabase.derby(Vine.class));
        DATABASES.add(TestDatabase.postgres(Vine.class));
        for (var kind : Kind.values()) {
            database(kind).execute(Vine.TABLE.formatted(kind == Kind.DERBY ? "clob" : "text"));
            database(kind).inTransaction(entityManager -> {
                TRUTH.forEach(details -> new Vine.Store(entityManager).add(new Vine(Vine.Id.next(), details)));
                return null;
            });
        }
    }

    @AfterAll
    static void close() throws Exception {
        for (var database : DATABASES) {
            database.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void pages_there_and_back_show_every_row_once_and_in_order(Kind kind) {
        var random = new Random(kind.ordinal());
        for (int round = 0; round < 40; round++) {
            var sort = List.of("", "name", "planted", "height").get(random.nextInt(4));
            var descending = random.nextBoolean();
            Map<String, String> filters = random.nextBoolean()
                    ? Map.of()
                    : Map.of("colour", COLOURS.get(random.nextInt(3)), "old", "" + random.nextBoolean());
            var search = List.of("", "", "髙橋1", "高橋 v1", "ﾀｶﾊｼ", "V", "1").get(random.nextInt(7));
            var question = new ListRequest(search, sort, descending, filters, "", 1 + random.nextInt(20));

            var pages = forwards(kind, question);
            var back = backwards(kind, question, pages);

            var expected = inMemory(question);
            assertThat(pages.stream().flatMap(page -> page.rows().stream()).map(Vine::details))
                    .as("%s", question)
                    .hasSize(expected.size())
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(keys(pages, sort)).as("%s", question).isEqualTo(keysOf(expected, sort));
            assertThat(back).as("%s, back", question).isEqualTo(ids(pages));
            assertThat(pages).allSatisfy(page -> assertThat(page.total()).isEqualTo(expected.size()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page_whose_rows_are_gone_gives_way_to_the_last_or_the_first(Kind kind) {
        var two = new ListRequest("", "name", false, Map.of("colour", "pink"), "", 5);
        var pages = forwards(kind, two);
        var lastRow = pages.get(pages.size() - 1)
                .rows()
                .get(pages.get(pages.size() - 1).rows().size() - 1);
        var beyond = new Cursor(false, "zzz", lastRow.key()).write("name", false);
        var before = new Cursor(true, "", lastRow.key()).write("name", false);

        assertThat(page(kind, at(two, beyond)).rows())
                .hasSize(5)
                .last()
                .satisfies(row -> assertThat(row.key()).isEqualTo(lastRow.key()));
        assertThat(page(kind, at(two, beyond)).next()).isEmpty();
        assertThat(page(kind, at(two, before)).rows()).hasSize(5);
        assertThat(page(kind, at(two, before)).previous()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_changed_is_found_by_its_new_name_only(Kind kind) {
        var id = Vine.Id.next();
        var details = new Vine.Details("牛島の藤", "紫", LocalDate.EPOCH, 1, true, List.of());
        database(kind).inTransaction(entityManager -> {
            new Vine.Store(entityManager).add(new Vine(id, details));
            return null;
        });
        database(kind).inTransaction(entityManager -> {
            var store = new Vine.Store(entityManager);
            var vine = store.get(id);
            vine.change(new Vine.Details("野田の藤", "紫", LocalDate.EPOCH, 1, true, List.of()));
            store.changed(vine);
            return null;
        });

        assertThat(page(kind, search("牛島")).rows()).isEmpty();
        assertThat(page(kind, search("野田")).rows()).hasSize(1);

        database(kind).inTransaction(entityManager -> {
            new Vine.Store(entityManager).remove(new Vine.Store(entityManager).get(id));
            return null;
        });
        assertThat(page(kind, search("野田")).rows()).isEmpty();
        assertThat(database(kind)
                        .<Object>inTransaction(entityManager -> entityManager
                                .createNativeQuery("select count(*) from search_gram where owner = '" + id + "'")
                                .getSingleResult()))
                .hasToString("0");
    }

    @ParameterizedTest
    @EnumSource
    void percent_signs_and_quotes_are_letters_like_any_other(Kind kind) {
        assertThat(page(kind, search("%")).rows()).isEmpty();
        assertThat(page(kind, search("_")).rows()).isEmpty();
        assertThat(page(kind, search("!")).rows()).isEmpty();
        assertThat(page(kind, search("' or 1=1 --")).rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "****",
                "Zg",
                "ZnwKf",
                "' or 1=1",
                "%00",
                "f\u001fname\u001fa\u001fnot-an-id\u001fx",
                "f\u001fplanted\u001fa\u001f0190a000-0000-7000-8000-000000000000\u001fnot-a-day",
                "f\u001fheight\u001fa\u001f0190a000-0000-7000-8000-000000000000\u001f1",
                "f\u001fplanted\u001fa\u001f0190a000-0000-7000-8000-000000000000\u001f2027-01-01\0",
                "f\u001fplanted\u001fd\u001f0190a000-0000-7000-8000-000000000000\u001f2027-01-01"
            })
    void a_cursor_that_was_tampered_with_is_refused(String plain) {
        var request = new ListRequest("", "planted", false, Map.of(), plain, 5);
        var encoded = Base64.getUrlEncoder().encodeToString(plain.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThatThrownBy(() -> page(Kind.DERBY, request)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> page(Kind.DERBY, at(request, encoded))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void unknown_columns_and_filters_are_refused() {
        var first = ListRequest.first(5);

        assertThatThrownBy(() -> page(Kind.DERBY, new ListRequest("", "lists", false, Map.of(), "", 5)))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> page(Kind.DERBY, first.with("version", "1"))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> page(Kind.DERBY, first.with("old", "perhaps"))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> page(Kind.DERBY, first.with("colour", "\0"))).isInstanceOf(RuleViolation.class);
    }

    private static TestDatabase database(Kind kind) {
        return DATABASES.get(kind.ordinal());
    }

    private static Slice<Vine> page(Kind kind, ListRequest request) {
        return database(kind).inTransaction(entityManager -> new Vine.Store(entityManager).page(request));
    }

    private static ListRequest search(String words) {
        return new ListRequest(words, "", false, Map.of(), "", 20);
    }

    private static ListRequest at(ListRequest request, String cursor) {
        return new ListRequest(
                request.search(), request.sort(), request.descending(), request.filters(), cursor, request.size());
    }

    private static List<Slice<Vine>> forwards(Kind kind, ListRequest request) {
        var pages = new ArrayList<Slice<Vine>>();
        pages.add(page(kind, request));
        while (!pages.get(pages.size() - 1).next().isEmpty()) {
            pages.add(page(kind, at(request, pages.get(pages.size() - 1).next())));
            assertThat(pages).hasSizeLessThan(2 * VINES);
        }
        return pages;
    }

    private static List<List<String>> backwards(Kind kind, ListRequest request, List<Slice<Vine>> there) {
        var back = new ArrayList<Slice<Vine>>();
        back.add(there.get(there.size() - 1));
        while (!back.get(back.size() - 1).previous().isEmpty()) {
            back.add(page(kind, at(request, back.get(back.size() - 1).previous())));
        }
        Collections.reverse(back);
        return ids(back);
    }

    private static List<List<String>> ids(List<Slice<Vine>> pages) {
        return pages.stream()
                .map(page -> page.rows().stream().map(Vine::key).toList())
                .toList();
    }

    private static List<Object> keys(List<Slice<Vine>> pages, String sort) {
        return pages.stream()
                .flatMap(page -> page.rows().stream())
                .map(row -> key(row.details(), sort))
                .toList();
    }

    private static List<Object> keysOf(List<Vine.Details> rows, String sort) {
        return rows.stream().map(row -> key(row, sort)).toList();
    }

    private static Object key(Vine.Details row, String sort) {
        return switch (sort) {
            case "planted" -> row.planted();
            case "height" -> row.height();
            default -> row.name();
        };
    }

    private static List<Vine.Details> inMemory(ListRequest request) {
        Predicate<Vine.Details> wanted = row -> {
            var folded = Folding.fold(row.name()) + " " + Folding.fold(row.colour());
            return List.of(request.search().split(" ")).stream().allMatch(word -> folded.contains(Folding.fold(word)))
                    && request.filters().getOrDefault("colour", row.colour()).equals(row.colour())
                    && request.filters().getOrDefault("old", "" + row.old()).equals("" + row.old());
        };
        Comparator<Vine.Details> order = switch (request.sort()) {
            case "planted" -> Comparator.comparing(Vine.Details::planted);
            case "height" -> Comparator.comparing(Vine.Details::height);
            default -> Comparator.comparing(Vine.Details::name);
        };
        return TRUTH.stream()
                .filter(wanted)
                .sorted(request.descending() ? order.reversed() : order)
                .toList();
    }
}
