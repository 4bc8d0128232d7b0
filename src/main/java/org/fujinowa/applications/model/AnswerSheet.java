package org.fujinowa.applications.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.shared.Identity;
import org.fujinowa.shared.store.SealedJson;

/** The answers of one section of one application, sealed: sections are saved each by itself, so none can undo another. */
@Entity
@Table(name = "application_answers")
public class AnswerSheet {

    @Id
    private String id = "";

    @Version
    private long version;

    private String applicationId = "";

    @Enumerated(EnumType.STRING)
    private ApplicationSection section = ApplicationSection.ABOUT_YOU;

    private Instant savedAt = Instant.EPOCH;

    @Lob
    private String secrets = "";

    private record Answers(List<GivenAnswer> given) {}

    /** For JPA. */
    protected AnswerSheet() {}

    public AnswerSheet(ApplicationId application, ApplicationSection section) {
        id = Identity.next().toString();
        applicationId = application.toString();
        this.section = section;
        secrets = SealedJson.write(place(), new Answers(List.of()));
    }

    /** Takes over these answers; questions that are not among them keep theirs. Tells whether anything is new. */
    public boolean take(List<GivenAnswer> given, Instant now) {
        var all = new LinkedHashMap<String, GivenAnswer>();
        answers().forEach(answer -> all.put(answer.key(), answer));
        given.forEach(answer -> all.put(answer.key(), answer));
        var together = List.copyOf(all.values());
        if (together.equals(answers())) {
            return false;
        }
        secrets = SealedJson.write(place(), new Answers(together));
        savedAt = now;
        return true;
    }

    /** Forgets the answers to these questions for good. */
    public void forget(Set<String> keys) {
        secrets = SealedJson.write(
                place(),
                new Answers(answers().stream()
                        .filter(answer -> !keys.contains(answer.key()))
                        .toList()));
    }

    /** Everything that was answered. */
    public List<GivenAnswer> answers() {
        return SealedJson.read(Answers.class, place(), secrets).given();
    }

    /** Whose answers they are. */
    public ApplicationId application() {
        return ApplicationId.of(applicationId);
    }

    public ApplicationSection section() {
        return section;
    }

    /** When it was saved last. */
    public Instant savedAt() {
        return savedAt;
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    private String place() {
        return "application_answers/" + id;
    }
}
