package org.fujinowa.admissions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.admissions.ParticipantRow;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.Texts;
import org.fujinowa.shared.web.ListFile;
import org.fujinowa.shared.web.ListPage;
import org.jspecify.annotations.Nullable;

/** /admissions/participants: the list. */
@Named
@RequestScoped
public class ParticipantListPage extends ListPage<ParticipantRow> {

    @Inject
    private ParticipantRegister register;

    @Inject
    private DelegationRegister delegations;

    private @Nullable List<Choice> delegationChoices;

    @Override
    protected Slice<ParticipantRow> page(ListRequest request) {
        return register.page(request);
    }

    @Override
    protected Slice<ParticipantRow> export(ListRequest request, String kind) {
        return register.export(request, kind);
    }

    @Override
    protected ListFile<ParticipantRow> file() {
        return newFile("admissions.title")
                .personal()
                .text("admissions.list.name", 22, ParticipantRow::writtenName)
                .text("people.person.reading", 24, ParticipantRow::reading)
                .text("people.person.latin-name", 26, ParticipantRow::latinName)
                .text("admissions.list.delegation", 22, row -> word(row.delegation(), getDelegations()))
                .text("admissions.list.role", 12, row -> word(row.role()))
                .text("admissions.list.school", 30, ParticipantRow::school)
                .day("people.person.birth-date", ParticipantRow::birthDate)
                .number("admissions.file.allergies", 10, ParticipantRow::allergies)
                .text("admissions.list.severe", 10, row -> word(row.severeAllergy()))
                .number("admissions.file.questions", 10, ParticipantRow::openQuestions)
                .text("admissions.file.ready", 12, row -> word(row.ready()))
                .text("admissions.filter.withdrawn", 10, row -> word(row.withdrawn()));
    }

    @Override
    protected String englishOrder() {
        return "latinName";
    }

    @Override
    protected List<String> filters() {
        return List.of("delegation", "ready", "role", "withdrawn");
    }

    /** What can be chosen there, and the names of those in the list. */
    public List<Choice> getDelegations() {
        if (delegationChoices == null) {
            delegationChoices = delegations.choices();
        }
        return delegationChoices;
    }

    /** What can be chosen there. */
    public List<ParticipantRole> getRoles() {
        return List.of(ParticipantRole.values());
    }

    /** Ready or to be checked. */
    public List<Choice> getReadiness() {
        return truths("admissions.filter.ready");
    }

    /** Withdrawn or taking part. */
    public List<Choice> getWithdrawals() {
        return truths("admissions.filter.withdrawn");
    }

    private static List<Choice> truths(String key) {
        return List.of("true", "false").stream()
                .map(truth -> new Choice(
                        truth,
                        Texts.in(Language.JA).of(key + "." + truth),
                        Texts.in(Language.EN).of(key + "." + truth)))
                .toList();
    }
}
