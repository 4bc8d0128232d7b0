package org.fujinowa.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.people.PersonRequestKind;
import org.fujinowa.people.PersonRequestRow;
import org.fujinowa.people.service.PersonRequestRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.Texts;
import org.fujinowa.shared.web.ListFile;
import org.fujinowa.shared.web.ListPage;

/** /people/requests: who asked for what about their data, and until when it must be answered. */
@Named("requestListPage")
@RequestScoped
public class RequestListPage extends ListPage<PersonRequestRow> {

    @Inject
    private PersonRequestRegister register;

    @Inject
    private Clock clock;

    @Override
    protected Slice<PersonRequestRow> page(ListRequest request) {
        return register.page(request);
    }

    @Override
    protected Slice<PersonRequestRow> export(ListRequest request, String kind) {
        return register.export(request, kind);
    }

    @Override
    protected ListFile<PersonRequestRow> file() {
        return newFile("people.requests")
                .personal()
                .text("people.request.person", 24, PersonRequestRow::name)
                .text("people.request.kind", 12, row -> word(row.kind()))
                .day("people.request.received-on", PersonRequestRow::receivedOn)
                .day("people.request.due-on", PersonRequestRow::dueOn)
                .day("people.request.answered-on", PersonRequestRow::answeredOn)
                .text("people.request.outcome", 16, row -> word(row.outcome()));
    }

    @Override
    protected List<String> filters() {
        return List.of("kind", "answered");
    }

    /** What can be asked for. */
    public List<PersonRequestKind> getKinds() {
        return List.of(PersonRequestKind.values());
    }

    /** Answered or not. */
    public List<Choice> getAnswers() {
        return List.of(choice("false", "people.request.open"), choice("true", "people.request.answered"));
    }

    private static Choice choice(String id, String key) {
        return new Choice(
                id, Texts.in(Language.JA).of(key), Texts.in(Language.EN).of(key));
    }

    /** Whether it should have been answered before today. */
    public boolean late(PersonRequestRow row) {
        return row.lateOn(LocalDate.now(clock));
    }
}
