package org.fujinowa.consents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.consents.ConsentFormDetails;
import org.fujinowa.consents.Signer;
import org.fujinowa.consents.Tick;
import org.fujinowa.consents.model.ConsentForms;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.ReferenceTable;
import org.fujinowa.shared.ReferenceTable.Row;

/** The fourteen forms with which an empty installation begins; the association supersedes them as it decides. */
@ApplicationScoped
@Transactional
public class KnownConsentForms {

    private ConsentFormBook book;
    private ConsentForms forms;
    private ProgrammeRegister programmes;

    /** For the CDI proxy. */
    protected KnownConsentForms() {}

    @Inject
    KnownConsentForms(ConsentFormBook book, ConsentForms forms, ProgrammeRegister programmes) {
        this.book = book;
        this.forms = forms;
        this.programmes = programmes;
    }

    /** Enters those of which there is no version yet: all in an empty installation, a new one after an update. */
    @Requires(Permission.MANAGE_CONSENTS)
    public void enter() {
        var lacking = ReferenceTable.read("consent-forms").stream()
                .filter(row -> forms.versions(row.text("code")).isEmpty())
                .toList();
        if (!lacking.isEmpty()) {
            var ticks = ReferenceTable.read("consent-ticks").stream()
                    .collect(Collectors.groupingBy(
                            row -> row.text("form"), Collectors.mapping(KnownConsentForms::tick, Collectors.toList())));
            lacking.forEach(row -> book.add(details(row, ticks)));
        }
    }

    private ConsentFormDetails details(Row row, Map<String, List<Tick>> ticks) {
        var code = row.text("code");
        return new ConsentFormDetails(
                code,
                Integer.parseInt(row.text("position")),
                row.text("nameJa"),
                row.text("nameEn"),
                words(row.text("signers")).map(Signer::valueOf).toList(),
                words(row.text("programmes"))
                        .flatMap(programme -> programmes.findByCode(programme).stream())
                        .toList(),
                row.truth("mandatory"),
                false,
                Objects.requireNonNull(row.day("validFrom")),
                ticks.getOrDefault(code, List.of()),
                text(code, "ja"),
                text(code, "en"));
    }

    private static Tick tick(Row row) {
        return new Tick(
                row.text("key"),
                row.truth("mandatory"),
                row.text("textJa"),
                row.text("textEn"),
                row.text("effectJa"),
                row.text("effectEn"));
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty());
    }

    private static String text(String code, String language) {
        var path = "/reference/consents/%s.%s.txt"
                .formatted(code.toLowerCase(Locale.ROOT).replace('_', '-'), language);
        try (var stream = KnownConsentForms.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(stream, path).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
