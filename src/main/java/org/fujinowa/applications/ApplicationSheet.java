package org.fujinowa.applications;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.programme.DelegationDetails;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an application says, for those who may read it.
 *
 * @param id which application
 * @param version for a change
 * @param details who applies for what
 * @param delegation what it is
 * @param state how far it has come
 * @param needsGuardian whether a guardian has to agree
 * @param sections the subjects in order; those that are asked after acceptance only once somebody is accepted
 * @param guardians who answers for the applicant, once it was sent
 * @param reason why it was decided so; empty where nothing is decided
 * @param begunAt when it was begun
 * @param sentAt when it was sent last, if it was
 * @param participant the participant that it became, if it did
 */
public record ApplicationSheet(
        ApplicationId id,
        long version,
        ApplicationDetails details,
        DelegationDetails delegation,
        ApplicationState state,
        boolean needsGuardian,
        List<SectionSheet> sections,
        List<GuardianRow> guardians,
        String reason,
        Instant begunAt,
        @Nullable Instant sentAt,
        @Nullable ParticipantId participant)
        implements Serializable {

    public ApplicationSheet {
        sections = List.copyOf(sections);
        guardians = List.copyOf(guardians);
    }

    /** For those who are not among the few who see what only few see: such answers are given, and not shown. */
    public ApplicationSheet forMany() {
        return new ApplicationSheet(
                id,
                version,
                details,
                delegation,
                state,
                needsGuardian,
                sections.stream().map(SectionSheet::forMany).toList(),
                guardians,
                reason,
                begunAt,
                sentAt,
                participant);
    }

    /** How many answers are not shown to whoever reads. */
    public long withheld() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .filter(AskedQuestion::withheld)
                .count();
    }

    /** What the applicant may write in now. */
    public List<SectionSheet> open() {
        return sections.stream().filter(SectionSheet::open).toList();
    }

    /** What is missing or wrong in what is asked now. */
    public List<Missing> missing() {
        var asked = state == ApplicationState.ACCEPTED ? ApplicationStep.AFTER_ACCEPTANCE : ApplicationStep.TO_CHOOSE;
        return sections.stream()
                .filter(section -> section.step() == asked)
                .flatMap(section -> section.questions().stream()
                        .filter(each -> !each.fault().isEmpty())
                        .map(each ->
                                new Missing(section.section(), each.question().key(), each.fault())))
                .toList();
    }

    /** The answer to that question; silent where it is not asked. */
    public GivenAnswer answer(String key) {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .filter(asked -> asked.question().key().equals(key))
                .map(AskedQuestion::answer)
                .findFirst()
                .orElseGet(() -> GivenAnswer.silent(key));
    }
}
