package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.fujinowa.shared.Texts;
import org.openqa.selenium.By;

/**
 * What comes some weeks after the evening, in the browser: a family of a confirmed plan cancels, the plan is mended with as few
 * changes as there can be, and a second person confirms what has changed.
 */
final class FamilyCancels {

    private final Browser browser;
    private final Texts texts;
    private final Hands hands;

    /** With the list of confirmed placements open. */
    FamilyCancels(Browser browser, Texts texts, Hands hands) {
        this.browser = browser;
        this.texts = texts;
        this.hands = hands;
    }

    /** Whom the workbook of people to tell names. */
    private List<String> peopleInTheWorkbook() throws Exception {
        var cookies = browser.driver().manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        var address = browser.driver().findElement(By.id("xlsx")).getDomProperty("href");
        var file = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Cookie", cookies)
                                .build(),
                        BodyHandlers.ofInputStream());
        try (var book = new ReadableWorkbook(file.body())) {
            return book.getFirstSheet().read().stream()
                    .skip(1)
                    .map(row -> row.getCellText(1))
                    .toList();
        }
    }

    /** Notes who cancels and takes the plan with the fewest changes over; returns who moves. */
    List<String> isMended() throws Exception {
        var before = hands.texts("tbody tr");
        hands.press("a[href*='/mend?'], a[href^='mend?']");
        var family = someFamilyOf(before.get(0));
        hands.type("FAMILY_CANCELS-who", family);
        hands.press("#note-FAMILY_CANCELS");
        assertThat(hands.texts(".noted li")).singleElement().asString().contains(family.replaceAll(" ·.*", ""));

        hands.press("#start");
        var moves = movesOf("FEWEST_CHANGES");
        assertThat(moves).isNotEmpty();
        assertThat(hands.texts(".told tbody tr")).hasSizeGreaterThan(moves.size());
        assertThat(peopleInTheWorkbook())
                .hasSize(hands.texts(".told tbody tr").size())
                .containsAll(moves);

        hands.press("#take-FEWEST_CHANGES");
        hands.read(texts.of("matching.mend.taken"));
        return moves;
    }

    /** From the mending page: the guests whom the letters page offers for new letters. */
    List<String> newLetters() {
        hands.press("#letters");
        return browser.driver().findElements(By.cssSelector("[name=guest]:checked")).stream()
                .map(box -> browser.driver()
                        .findElement(By.cssSelector("label[for='" + box.getDomAttribute("id") + "']"))
                        .getText())
                .toList();
    }

    private String someFamilyOf(String row) {
        var names = browser.driver().findElements(By.cssSelector("#families option")).stream()
                .map(option -> option.getDomAttribute("value"))
                .toList();
        return names.stream()
                .filter(name -> row.contains(name.replaceAll(" ·.*", "")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s in none of %s".formatted(row, names)));
    }

    private List<String> movesOf(String way) {
        hands.see("#take-" + way);
        var table = browser.driver().findElement(By.cssSelector("[aria-labelledby='plan-" + way + "'] tbody"));
        var names = new ArrayList<String>();
        table.findElements(By.cssSelector("th")).forEach(cell -> names.add(cell.getText()));
        return names;
    }
}
