package org.fujinowa.vetting.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.fujinowa.documents.pdf.Manuscript;
import org.fujinowa.documents.pdf.Templates;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.fujinowa.vetting.FollowUp;
import org.fujinowa.vetting.HomeVisitRow;
import org.fujinowa.vetting.VisitItem;
import org.fujinowa.vetting.VisitMark;
import org.jspecify.annotations.Nullable;

/** The paper on which two visitors write down what they see in a home: empty, or with what they saw. */
public final class VisitForm {

    private static final int FREE_LINES = 4;

    private final Templates templates = new Templates(VisitForm.class);
    private final String style = style();

    /**
     * One point of the form.
     *
     * @param label what is looked at
     * @param mark what was found, in a word; empty to be ticked by hand
     * @param note the note to it, may be empty
     */
    public record Line(String label, String mark, String note) {}

    /**
     * One follow-up.
     *
     * @param what what is to be done; empty to be written by hand
     * @param due until when
     * @param done that it is done, or empty
     */
    public record Point(String what, String due, String done) {}

    /**
     * The form, ready to be set.
     *
     * @param visit what was seen; null for an empty form
     * @param household how the family is called; empty on an empty form
     * @param now the moment that the document bears
     */
    public Manuscript write(
            Language language, List<VisitItem> items, @Nullable HomeVisitRow visit, String household, Instant now) {
        var texts = Texts.in(language);
        var title = visit == null ? texts.of("vetting.paper.title") : texts.of("vetting.paper.title-of", household);
        var values = Map.<String, Object>of(
                "title",
                title,
                "words",
                texts,
                "empty",
                visit == null,
                "visit",
                visit == null ? Map.of() : seen(visit, language),
                "marks",
                Arrays.stream(VisitMark.values())
                        .map(mark -> texts.of(Kebab.key(mark)))
                        .toList(),
                "lines",
                items.stream().map(item -> line(item, visit, language)).toList(),
                "points",
                points(visit, language));
        return new Manuscript(
                title,
                texts.of("vetting.paper.subject"),
                language.locale(),
                style,
                "",
                templates.fill("visit-form.ftlh", values, false),
                now);
    }

    private static Map<String, String> seen(HomeVisitRow visit, Language language) {
        return Map.of(
                "day",
                day(visit.details().visitedOn(), language),
                "first",
                visit.firstVisitor(),
                "second",
                visit.secondVisitor(),
                "present",
                visit.details().present(),
                "impression",
                visit.details().impression());
    }

    private static Line line(VisitItem item, @Nullable HomeVisitRow visit, Language language) {
        var label = language == Language.JA ? item.ja() : item.en();
        var found = visit == null ? null : visit.details().to(item.key()).orElse(null);
        if (found == null) {
            return new Line(label, visit == null ? "" : "—", "");
        }
        var mark = found.mark() == null ? "—" : Texts.in(language).of(Kebab.key(found.mark()));
        return new Line(label, mark, found.note());
    }

    private static List<Point> points(@Nullable HomeVisitRow visit, Language language) {
        if (visit == null) {
            return IntStream.range(0, FREE_LINES)
                    .mapToObj(any -> new Point("", "", ""))
                    .toList();
        }
        return visit.details().followUps().stream()
                .map(point -> new Point(point.what(), day(point.due(), language), done(point, language)))
                .toList();
    }

    private static String done(FollowUp point, Language language) {
        return point.doneOn() == null
                ? ""
                : Texts.in(language).of("vetting.visit.follow-up-done", day(point.doneOn(), language), point.doneBy());
    }

    private static String day(LocalDate day, Language language) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
    }

    private static String style() {
        try (var stream = VisitForm.class.getResourceAsStream("visit-form.css")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
