package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A teacher fills in a student on a phone, and a coordinator takes it over; afterwards everything is as it was. */
@Timeout(180)
class PartnerWindowIT extends ServerTest {

    private static final String CODE = "DEMO-PART-NERX-0001";

    @Test
    void a_teacher_comes_in_by_code_and_a_coordinator_takes_their_student_over() throws Exception {
        try (var browser = Browser.open()) {
            browser.resize(390, 844);
            var teacher = Visit.in(browser, at("/"));
            teacher.open("/enter?code=" + CODE);
            teacher.press("enter");
            assertThat(teacher.address()).startsWith("/partner/window");
            teacher.press("add-student");
            teacher.type("givenLatin", "Ivy");
            teacher.type("familyLatin", "Fictional");
            teacher.press("save");
            assertThat(teacher.address()).startsWith("/partner/window");
            assertThat(teacher.texts(".card h3")).contains("Ivy Fictional");
        }
        try (var chiba = Visit.of("chiba", at("/"))) {
            chiba.open("/partnering/windows");
            chiba.open(chiba.first(".windows a").getDomAttribute("href"));
            var sheet = chiba.driver().findElement(By.xpath("//li[contains(., 'Ivy Fictional')]"));
            assertThat(sheet.getText()).contains("名簿にない、新しい人", "旅券の名前");
            assertThat(participants(chiba)).doesNotContain("Ivy Fictional");

            press(chiba, "take:");
            assertThat(participants(chiba)).contains("Ivy Fictional");

            press(chiba, "undo:");
            assertThat(participants(chiba)).doesNotContain("Ivy Fictional");
        }
    }

    /** Presses the student's button whose deed begins so. */
    private static void press(Visit visit, String deed) {
        visit.open("/partnering/windows");
        visit.open(visit.first(".windows a").getDomAttribute("href"));
        var button = visit.driver()
                .findElement(By.xpath(
                        "//li[contains(., 'Ivy Fictional')]//button[starts-with(@value, '%s')]".formatted(deed)));
        visit.driver().executeScript("arguments[0].scrollIntoView({block: 'center'}); arguments[0].click()", button);
        visit.patiently().until(ExpectedConditions.stalenessOf(button));
    }

    private static String participants(Visit visit) {
        visit.open("/admissions/participants?q=Ivy");
        return Pattern.compile("\\s+").matcher(visit.first("main").getText()).replaceAll(" ");
    }
}
