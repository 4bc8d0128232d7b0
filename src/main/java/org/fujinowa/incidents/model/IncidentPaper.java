package org.fujinowa.incidents.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.documents.pdf.Manuscript;
import org.fujinowa.documents.pdf.Templates;
import org.fujinowa.incidents.EntryDetails;
import org.fujinowa.incidents.IncidentFile;
import org.fujinowa.incidents.ToldLine;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/** Sets the file of an incident on paper. */
public final class IncidentPaper {

    private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");

    private final Templates templates = new Templates(IncidentPaper.class);
    private final String style = style();

    /**
     * A line of the paper.
     *
     * @param label what it is
     * @param when when
     * @param text what stands there
     */
    public record Line(String label, String when, String text) {}

    /** The file, ready to be set. */
    public Manuscript write(IncidentFile file, List<ToldLine> chain, Language language, Instant now) {
        var texts = Texts.in(language);
        var details = file.details();
        var title = texts.of(
                "incidents.paper.title", details.day().toString(), file.level().number());
        var values = Map.<String, Object>of(
                "title",
                title,
                "words",
                texts,
                "facts",
                List.of(
                        fact(texts, "level", texts.of(Kebab.key(file.level()))),
                        fact(texts, "day", details.day() + " " + details.time()),
                        fact(texts, "place", details.place()),
                        fact(texts, "concerned", details.concerned()),
                        fact(texts, "seen", details.seen()),
                        fact(texts, "done-at-once", details.doneAtOnce()),
                        fact(texts, "written", time(file.at()) + " " + file.byName())),
                "chain",
                chain.stream().map(line -> told(line, texts, language)).toList(),
                "entries",
                file.entries().stream().map(entry -> entry(entry, texts)).toList(),
                "closed",
                texts.of(file.closed() ? "incidents.is-closed" : "incidents.is-open"),
                "intact",
                texts.of(file.intact() ? "incidents.intact" : "incidents.not-intact"));
        return new Manuscript(
                title,
                texts.of("incidents.paper.subject"),
                language.locale(),
                style,
                "",
                templates.fill("incident.ftlh", values, false),
                now);
    }

    private static Line fact(Texts texts, String key, String text) {
        return new Line(texts.of("incidents.incident." + key), "", text.isBlank() ? "—" : text);
    }

    private static Line told(ToldLine line, Texts texts, Language language) {
        var step = line.step().details();
        var told = line.told();
        return new Line(
                language == Language.JA ? step.whomJa() : step.whomEn(),
                time(line.until()),
                told == null ? texts.of("incidents.not-told") : time(told));
    }

    private static Line entry(EntryDetails entry, Texts texts) {
        var about = Stream.of(
                        entry.whom(),
                        entry.level() == null ? "" : texts.of(Kebab.key(entry.level())),
                        entry.due() == null ? "" : entry.due().toString(),
                        entry.told() == null ? "" : time(entry.told()),
                        entry.words())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" – "));
        return new Line(
                entry.number() + ". " + texts.of(Kebab.key(entry.kind())),
                time(entry.at()) + " " + entry.byName(),
                about.isBlank() ? "—" : about);
    }

    private static String time(Instant at) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").format(at.atZone(HERE));
    }

    private static String style() {
        try (var stream = IncidentPaper.class.getResourceAsStream("incident.css")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
