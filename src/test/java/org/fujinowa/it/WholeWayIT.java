package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A season from the first enquiry to the letters, each step done once in a browser: a child applies on a telephone that loses
 * everything midway, the mother signs with a one-time code, the office reads, asks a teacher, rates twice, decides by two and
 * offers a place that the mother takes, invites a family that renews, vets it by two, matches, confirms by two, and writes.
 */
@Timeout(300)
class WholeWayIT extends ApiTest {

    private static final String CHIBA = basic("chiba");
    private static final Browser PHONE = Browser.open();
    private static final Browser DESK = Browser.open();

    private final int year = LocalDate.now().getYear() + 1;

    @AfterAll
    static void the_browsers_are_closed() {
        PHONE.close();
        DESK.close();
    }

    @Test
    void from_the_enquiry_to_the_letters() throws Exception {
        var delegation = announced();
        var office = new OfficeAtTheDesk(DESK, at("/"), delegation);

        var child = new ChildOnThePhone(PHONE, at("/"));
        child.applies(office.opensTheWindow(LocalDate.now()));

        var application = office.readsTheApplication();
        var mother = new GuardianOnThePhone(PHONE, at("/"), application);
        mother.agrees(office.makesACodeFor(GuardianOnThePhone.NAME));
        mother.signs(office::readsOutDigits);
        child.says();
        assertThat(office.lacksConsents()).isEmpty();
        mother.takesThePicturesFromTheWeb();
        assertThat(office.photos()).contains("に取り消し");

        office.asksTheTeacherOnThePhone();
        office.rates("chiba");
        office.rates("kumagai");
        assertThat(office.ranking()).singleElement().asString().contains("山田 ひかり", "1");
        office.decides();
        assertThat(office.participants()).isEmpty();
        assertThat(child.isTold()).contains("保護者の方がご自分のページで答えます");
        mother.takesThePlace();
        assertThat(office.participants()).singleElement().asString().contains("山田 ひかり");

        var family = new FamilyOnThePhone(PHONE, at("/"));
        var name = family.name();
        family.renews(office.invites(name));
        var home = office.takesOver(name);
        new VettingByTwo("chiba", at("/"), home).strikesOut();
        assertThat(office.vetting()).isNotEmpty().containsOnly("未確認");
        new VettingByTwo("chiba", at("/"), home).records();
        assertThat(office.vetting()).contains("未確認", "確認済み");
        new VettingByTwo("kumagai", at("/"), home).confirms();
        assertThat(office.vetting()).isNotEmpty().containsOnly("確認済み");
        office.matches(home);
        office.confirms();
        assertThat(office.letters())
                .isNotEmpty()
                .allMatch(letter -> letter.contains("最新"))
                .anyMatch(letter -> letter.contains("山田 ひかり"))
                .anyMatch(letter -> letter.contains(name));
    }

    private String announced() throws Exception {
        var programmes = answer(call(CHIBA, "/api/programmes")).body();
        var chrc = programmes.replaceAll("(?s).*?\\{\"id\":\"([-0-9a-f]{36})\"[^{}]*\"code\":\"CHRC\".*", "$1");
        return added("/api/delegations", """
                {"programme":"%1$s","nameJa":"夏の受入 %2$s（架空）","nameEn":"Summer visit %2$s (fictitious)","direction":"INBOUND",
                "arrival":"%3$d-06-27","departure":"%3$d-07-10","homeStayFrom":"%3$d-06-28","homeStayUntil":"%3$d-07-05",
                "capacity":9,"state":"MATCHING"}""".formatted(
                        chrc, UUID.randomUUID().toString().substring(0, 6), year));
    }

    private String added(String list, String json) throws Exception {
        var added = answer(callWithBody(CHIBA, list, "POST", json));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        var where =
                URI.create(added.headers().firstValue("Location").orElseThrow()).getPath();
        return where.substring(where.lastIndexOf('/') + 1);
    }
}
