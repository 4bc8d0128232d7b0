package org.fujinowa.emergency.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fujinowa.documents.QrCode;
import org.fujinowa.documents.pdf.Manuscript;
import org.fujinowa.documents.pdf.Templates;
import org.fujinowa.emergency.EmergencyPack;
import org.fujinowa.emergency.PackKind;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/** Sets emergency papers, Japanese and English side by side: whoever finds the paper may read only one of them. */
public final class PackWriting {

    private final Templates templates = new Templates(PackWriting.class);
    private final String style = style();

    /** The paper, ready to be set. */
    public Manuscript write(PackKind kind, EmergencyPack pack, Instant now) {
        var words = new PackWords();
        var title = words.both("emergency.paper." + kind.name().toLowerCase(Locale.ROOT)) + " – "
                + pack.delegation().nameJa();
        var values = Map.<String, Object>of(
                "title",
                title,
                "words",
                words,
                "pack",
                pack,
                "codes",
                pack.addresses().entrySet().stream()
                        .collect(Collectors.toMap(
                                each -> each.getKey().toString(), each -> QrCode.pngDataUri(each.getValue()))));
        var name = kind.name().toLowerCase(Locale.ROOT) + ".ftlh";
        return new Manuscript(
                title,
                Texts.in(Language.EN).of("emergency.paper.subject"),
                Language.JA.locale(),
                style,
                "",
                templates.fill(name, values, false),
                now);
    }

    private static String style() {
        try (var stream = PackWriting.class.getResourceAsStream("pack.css")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
