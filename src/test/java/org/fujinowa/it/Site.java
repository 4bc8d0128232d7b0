package org.fujinowa.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * The running site with the two things that the demonstration lacks: an import that waits for its confirmation, full of
 * problems, and a board with a plan. Both are gone when the site is closed.
 */
final class Site implements AutoCloseable {

    private static final String PROBLEMS = """
            Name,Kana,Date of birth,Sex,Passport,Allergies,Diet,Afraid of animals,Shoe size
            髙橋 陽葵（架空）,たかはし ひまり,2011/13/45,F,12,maybe nuts?,none,none,23
            架空 一郎,かくう いちろう,H24.4.2,男,,none,いろいろ,none,
            架空 一郎,かくう いちろう,H24.4.2,男,,none,none,none,
            ,,,,,,,,25
            架空 ニ郎,カクウ ジロウ,平成24年4月2日,?,,○,×,犬,
            """;

    private final URI base;
    private final Map<String, String> signedIn;
    private final String preview;
    private final String solved;
    private final String tried;

    private Site(URI base, Map<String, String> signedIn) throws Exception {
        this.base = base;
        this.signedIn = signedIn;
        try (var coordinator = Visit.of("chiba", base)) {
            preview = begun(coordinator);
            solved = board("ベトナム受入 2027");
            solve(coordinator);
            mend(coordinator);
            tried = board("CHRC受入 2027");
            tryOut(coordinator);
        }
    }

    /**
     * Begins the import and makes the plan.
     *
     * @param signedIn the {@code Cookie} header of each account
     */
    static Site prepared(URI base, Map<String, String> signedIn) throws Exception {
        return new Site(base, signedIn);
    }

    /** The address of the import that waits. */
    String preview() {
        return preview;
    }

    /** The address of the board with a plan. */
    String solved() {
        return solved;
    }

    /** The address of the page on which that plan was mended, and nobody has taken a mended one over. */
    String mended() {
        return solved.replace("/board?", "/mend?");
    }

    /** The address of the board beside which the engine has tried a plan out. */
    String tried() {
        return tried;
    }

    /** The address of the board of that name. */
    String board(String name) throws IOException, InterruptedException {
        return "/matching/" + first("/matching/boards", "board\\?id=[-0-9a-f]+(?=[^>]*>" + name + ")");
    }

    /** The first address of that kind on a coordinator's page. */
    String first(String page, String kind) throws IOException, InterruptedException {
        return firstAs("chiba", page, kind);
    }

    /** The first address of that kind on an account's page. */
    String firstAs(String account, String page, String kind) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve(page)).header("Cookie", signedIn.get(account));
        var body = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request.build(), BodyHandlers.ofString())
                .body();
        var found = Pattern.compile(kind).matcher(body);
        if (!found.find()) {
            throw new IllegalStateException("No %s on %s.".formatted(kind, page));
        }
        return found.group();
    }

    /** Throws the import away, forgets what was noted, and takes the plan back. */
    @Override
    public void close() throws Exception {
        try (var coordinator = Visit.of("chiba", base)) {
            coordinator.open(preview);
            coordinator.press("discard");
            coordinator.open(mended());
            coordinator.tick("[value^='forget:']");
            coordinator.waitFor(ExpectedConditions.numberOfElementsToBe(By.cssSelector("[value^='forget:']"), 0));
            coordinator.open(solved);
            coordinator.press("undo");
        }
    }

    private static String begun(Visit coordinator) throws IOException {
        var file = Files.writeString(Files.createTempFile("students", ".csv"), PROBLEMS);
        coordinator.open("/intake/start");
        coordinator.first("#participants").sendKeys(file.toString());
        coordinator.press("read");
        coordinator.waitFor(ExpectedConditions.presenceOfElementLocated(By.id("columns")));
        Files.delete(file);
        return coordinator.address().replaceFirst("&.*", "");
    }

    /** Has the engine try a plan out; the board stays as it is. */
    private void tryOut(Visit coordinator) {
        coordinator.open(tried.replace("/board?", "/plans?"));
        coordinator.press("best");
        coordinator.waitFor(ExpectedConditions.presenceOfElementLocated(By.className("plan")));
    }

    private void mend(Visit coordinator) throws IOException, InterruptedException {
        coordinator.open(mended());
        coordinator.type("GUEST_AWAY-who", first(mended(), "(?<=<datalist id=\"guests\"><option value=\")[^\"]+"));
        coordinator.press("note-GUEST_AWAY");
        coordinator.press("start");
        coordinator.waitFor(ExpectedConditions.presenceOfElementLocated(By.cssSelector("[id^=take-]")));
    }

    private void solve(Visit coordinator) {
        coordinator.open(solved);
        coordinator.tick("[name=deed][value=solve]");
        coordinator.waitFor(ExpectedConditions.presenceOfElementLocated(By.id("undo")));
        coordinator.waitFor(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#run .notice:not(.info)")));
    }
}
