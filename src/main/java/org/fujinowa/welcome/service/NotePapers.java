package org.fujinowa.welcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.documents.pdf.FormSheet;
import org.fujinowa.documents.pdf.FormSheet.Line;
import org.fujinowa.documents.pdf.FormSheet.Part;
import org.fujinowa.documents.pdf.Press;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.fujinowa.welcome.HomeNoteDetails;
import org.fujinowa.welcome.HomeNoteKind;
import org.fujinowa.welcome.model.HomeNote;
import org.fujinowa.welcome.model.HomeNotes;

/** Check-ins on paper: the sheet for the calls of the first and the third day, and what a family has said of its guests; as PDF. */
@ApplicationScoped
@Transactional
public class NotePapers {

    private HomeNotes notes;
    private HomeNoteDesk desk;
    private Press press;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected NotePapers() {}

    @Inject
    NotePapers(HomeNotes notes, HomeNoteDesk desk, Press press, AuditTrail audit, Clock clock) {
        this.notes = notes;
        this.desk = desk;
        this.press = press;
        this.audit = audit;
        this.clock = clock;
    }

    /** The sheet for calls, to be filled in by hand. */
    @OpenToAll("An empty form says nothing of anybody.")
    public byte[] blank(Language language) {
        var texts = Texts.in(language);
        var who = Stream.of("family", "guest")
                .map(key -> new Line(texts.of("welcome.paper." + key), "", List.of(), false))
                .toList();
        var calls = Stream.of("first", "third", "other")
                .map(day -> new Part(texts.of("welcome.paper.call." + day), call(texts)))
                .toList();
        return set(
                new FormSheet(
                        texts.of("welcome.paper.check-in"),
                        texts.of("welcome.paper.check-in.lead"),
                        Stream.concat(Stream.of(new Part(texts.of("welcome.paper.who"), who)), calls.stream())
                                .toList(),
                        List.of(texts.of("welcome.paper.received"))),
                true,
                language);
    }

    private static List<Line> call(Texts texts) {
        return List.of(
                new Line(texts.of("welcome.paper.day-and-caller"), "", List.of(), false),
                new Line(
                        texts.of("welcome.paper.how"),
                        "",
                        List.of(texts.of(Kebab.key(HomeNoteKind.ALL_WELL)), texts.of(Kebab.key(HomeNoteKind.CALL_ME))),
                        false),
                new Line(texts.of("welcome.paper.sleep-and-meals"), "", List.of(), false),
                new Line(texts.of("welcome.paper.words"), "", List.of(), true));
    }

    /** What that family has said so far, the oldest first; the audit trail says who took it along. */
    @Requires(Permission.VIEW_PLACEMENTS)
    public byte[] of(HostFamilyId family, Language language) {
        var texts = Texts.in(language);
        var said = notes.of(family).stream()
                .map(HomeNote::details)
                .filter(note -> note.kind() != HomeNoteKind.CARE_READ)
                .map(note -> said(note, texts))
                .toList();
        audit.record(Deed.EXPORTED, Subject.of("HomeNote", family), Changes.fact("file", "pdf"));
        var name = desk.families().getOrDefault(family, "");
        return set(
                new FormSheet(
                        texts.of("welcome.paper.notes-of", name),
                        texts.of(said.isEmpty() ? "welcome.notes.empty" : "welcome.paper.notes.lead"),
                        said,
                        List.of()),
                false,
                language);
    }

    private Part said(HomeNoteDetails note, Texts texts) {
        return new Part(
                note.day() + "  " + texts.of(Kebab.key(note.kind())),
                List.of(
                        line(
                                texts.of("welcome.paper.guest"),
                                desk.guest(note.guest()).orElse("")),
                        line(texts.of("welcome.paper.words"), note.words()),
                        line(texts.of("welcome.paper.said-by"), note.saidBy()),
                        line(texts.of("welcome.paper.seen-by"), note.seenBy())));
    }

    private byte[] set(FormSheet form, boolean blank, Language language) {
        return press.set(
                form.write(blank, Texts.in(language).of("welcome.paper.check-in"), language.locale(), clock.instant()));
    }

    private static Line line(String label, String answer) {
        return new Line(label, answer, List.of(), false);
    }
}
