package org.fujinowa.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.people.PersonRow;
import org.fujinowa.people.Sex;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.web.ListFile;
import org.fujinowa.shared.web.ListPage;

/** /people/people: the list. */
@Named
@RequestScoped
public class PersonListPage extends ListPage<PersonRow> {

    @Inject
    private PeopleRegister register;

    @Override
    protected Slice<PersonRow> page(ListRequest request) {
        return register.page(request);
    }

    @Override
    protected Slice<PersonRow> export(ListRequest request, String kind) {
        return register.export(request, kind);
    }

    @Override
    protected ListFile<PersonRow> file() {
        return newFile("people.title")
                .personal()
                .text("people.person.name", 22, PersonRow::writtenName)
                .text("people.person.reading", 24, PersonRow::reading)
                .text("people.person.latin-name", 26, PersonRow::latinName)
                .day("people.person.birth-date", PersonRow::birthDate)
                .text("people.person.nationality", 8, PersonRow::nationality);
    }

    @Override
    protected String englishOrder() {
        return "latinName";
    }

    @Override
    protected List<String> filters() {
        return List.of("sex");
    }

    /** What can be chosen there. */
    public List<Sex> getSexes() {
        return List.of(Sex.values());
    }
}
