package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.fujinowa.intake.demonstration.AnotherSummer;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The evening in a browser, on the war as it is shipped: two coordinators, two workbooks with people nobody has seen before,
 * and at the end every student has a confirmed family. Every click counts.
 */
@Timeout(300)
class EveningIT extends ApiTest {

    private static final int MOST_CLICKS = 12;
    private static final int STUDENTS = 9;
    private static final String CHIBA = basic("chiba");

    private static final Browser BROWSER = Browser.open();

    @TempDir
    private Path downloads;

    /** Next summer, so that it is still to come whenever this runs. */
    private final int year = LocalDate.now().getYear() + 1;

    private String delegation = "";
    private Path students = Path.of("");
    private Path families = Path.of("");
    private Texts texts = Texts.in(Language.JA);

    @AfterAll
    static void the_browser_is_closed() {
        BROWSER.close();
    }

    /** What has happened before the evening: the group was announced, and nobody has sent a list yet. */
    @BeforeEach
    void a_summer_group_is_announced() throws Exception {
        var programme = added("/api/programmes", """
                {"code":"E-%s","nameJa":"夏の交流（架空）","nameEn":"Summer exchange (fictitious)","accent":"INDIGO","homeStay":true,
                "reciprocal":false,"adults":false,"active":true}""".formatted(
                        UUID.randomUUID().toString().substring(0, 6).toUpperCase()));
        delegation = added("/api/delegations", """
                {"programme":"%1$s","nameJa":"夏の受入 %2$d（架空）","nameEn":"Summer visit %2$d (fictitious)","direction":"INBOUND",
                "arrival":"%2$d-06-27","departure":"%2$d-07-10","homeStayFrom":"%2$d-06-28","homeStayUntil":"%2$d-07-05",
                "capacity":9,"state":"MATCHING"}""".formatted(programme, year));
    }

    @Test
    void in_japanese() throws Exception {
        comesIn(AnotherSummer.FIRST);
        texts = Texts.in(Language.JA);

        int clicks =
                proposal("ja", "", AnotherSummer.FIRST) + confirmation("ja").clicks();

        assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);
        everybodyHasAConfirmedHome();
    }

    @Test
    void in_english_and_some_weeks_later_a_family_cancels() throws Exception {
        comesIn(AnotherSummer.SECOND);
        texts = Texts.in(Language.EN);

        int clicks = proposal("en", "walnut", AnotherSummer.SECOND);
        var kumagai = confirmation("en");

        assertThat(clicks + kumagai.clicks()).isLessThanOrEqualTo(MOST_CLICKS);
        everybodyHasAConfirmedHome();

        var cancelling = new FamilyCancels(BROWSER, texts, kumagai);
        var moved = cancelling.isMended();
        assertThat(moved).hasSizeLessThan(STUDENTS);
        kumagai.press("#to-board");
        kumagai.press("button[value='propose']");
        kumagai.read(texts.of("matching.waits-for-second", moved.size()));
        confirmation("en", "chiba").press("nav a[href^='mend?']");
        everybodyHasAConfirmedHome();
        assertThat(cancelling.newLetters())
                .hasSizeLessThan(STUDENTS)
                .extracting(letter -> letter.split(" →")[0])
                .containsAll(moved);
    }

    private void comesIn(AnotherSummer summer) throws Exception {
        students = Files.write(downloads.resolve("students.xlsx"), summer.students(year));
        families = Files.write(downloads.resolve("families.xlsx"), summer.families(year));
    }

    /** The first coordinator, from the two files to a proposal; returns the clicks. */
    private int proposal(String language, String allergy, AnotherSummer summer) {
        var chiba = signedIn("chiba", language);
        chiba.press("a[href$='/intake/start?delegation=" + delegation + "']");

        chiba.choose("participants", students);
        chiba.choose("families", families);
        chiba.press("#read");
        assertThat(chiba.texts(".import-counts .big-number")).startsWith("25", "0", "0", "0");
        assertThat(chiba.texts("h1")).containsExactly(texts.of("intake.preview.title"));

        chiba.press("#confirm");
        assertThat(chiba.see("#asking-title").getText()).contains(summer.studentToAskAbout());
        assertThat(chiba.texts("#asking blockquote")).containsExactly("Maybe nuts?? Had a rash once, Mum will email");
        assertThat(chiba.stumblingBlocks()).isEmpty();

        if (allergy.isEmpty()) {
            chiba.click("#look-none-0");
        } else {
            chiba.click("#look-some-0");
            chiba.type("look-cause-0", allergy);
        }
        chiba.press("button[value^='looked:']");
        chiba.read(texts.of("matching.look.settled"));
        assertThat(chiba.texts("#asking")).isEmpty();

        chiba.press("button[value='solve']");
        assertThat(chiba.see(".run .notice.ok").getText()).contains(texts.of("matching.verdict.proven"));

        chiba.press("button[value='propose']");
        chiba.read(texts.of("matching.waits-for-second", STUDENTS));
        assertThat(chiba.texts("button[value='confirm']")).isEmpty();
        return chiba.clicks();
    }

    /** The second coordinator, from signing in to the list of confirmed placements. */
    private Hands confirmation(String language) {
        var kumagai = confirmation(language, "kumagai");
        assertThat(kumagai.texts("tbody tr")).allMatch(row -> row.contains("chiba") && row.contains("kumagai"));
        return kumagai;
    }

    private Hands confirmation(String language, String second) {
        var hands = signedIn(second, language);
        hands.press("a[href$='/matching/board?id=" + delegation + "']");
        hands.press("button[value='confirm']");
        hands.read(texts.of("matching.all-confirmed", STUDENTS));

        hands.press("#list");
        assertThat(hands.texts("tbody tr"))
                .hasSize(STUDENTS)
                .allMatch(row -> row.contains(texts.of("matching.state.CONFIRMED")));
        return hands;
    }

    private Hands signedIn(String account, String language) {
        var hands = new Hands(BROWSER, at("/"), language);
        BROWSER.cookie("purpose", SignedIn.purpose(account));
        hands.type("signInName", account);
        hands.type("password", SignedIn.PASSWORD);
        hands.press("#enter");
        return hands;
    }

    private void everybodyHasAConfirmedHome() throws Exception {
        var placements = answer(call(CHIBA, "/api/delegations/" + delegation + "/placements"))
                .body();
        assertThat(placements).contains("\"placed\":" + STUDENTS);
        assertThat(placements.split("\"state\":\"" + PlacementState.CONFIRMED + "\"", -1))
                .hasSize(STUDENTS + 1);
    }

    private String added(String list, String json) throws Exception {
        var added = answer(callWithBody(CHIBA, list, "POST", json));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        var where = added.headers().firstValue("Location").orElseThrow();
        return where.substring(where.lastIndexOf('/') + 1);
    }
}
