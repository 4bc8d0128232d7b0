package org.fujinowa.hosting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.hosting.HostFamilyRow;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.people.Animal;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.Texts;
import org.fujinowa.shared.web.ListFile;
import org.fujinowa.shared.web.ListPage;

/** /hosting/families: the list. */
@Named
@RequestScoped
public class FamilyListPage extends ListPage<HostFamilyRow> {

    @Inject
    private HostRegister register;

    @Override
    protected Slice<HostFamilyRow> page(ListRequest request) {
        return register.page(request);
    }

    @Override
    protected Slice<HostFamilyRow> export(ListRequest request, String kind) {
        return register.export(request, kind);
    }

    @Override
    protected ListFile<HostFamilyRow> file() {
        return newFile("hosting.title")
                .personal()
                .text("hosting.list.name", 18, HostFamilyRow::name)
                .text("hosting.family.reading", 18, HostFamilyRow::reading)
                .text("hosting.family.latin", 18, HostFamilyRow::latin)
                .text("hosting.list.district", 14, HostFamilyRow::district)
                .number("hosting.list.beds", 8, row -> row.guestBeds() == 0 ? null : row.guestBeds())
                .text("hosting.list.pets", 16, this::pets)
                .text("hosting.list.smoking", 16, row -> word(row.smoking()))
                .day("hosting.family.approved-from", HostFamilyRow::approvedFrom)
                .day("hosting.family.approved-until", HostFamilyRow::approvedUntil)
                .number("hosting.file.questions", 8, HostFamilyRow::openQuestions)
                .text("hosting.file.ready", 12, row -> word(row.ready()))
                .text("hosting.file.active", 10, row -> word(row.active()));
    }

    @Override
    protected String englishOrder() {
        return "latin";
    }

    @Override
    protected List<String> filters() {
        return List.of("ready", "active", "pet", "smoking", "approvedOn");
    }

    /** Ready or to be checked. */
    public List<Choice> getReadiness() {
        return truths("hosting.filter.ready");
    }

    /** Active or not. */
    public List<Choice> getActivity() {
        return truths("hosting.filter.active");
    }

    /** What can be chosen there. */
    public List<Animal> getAnimals() {
        return List.of(Animal.values());
    }

    /** What can be chosen there. */
    public List<Smoking> getSmokings() {
        return List.of(Smoking.values());
    }

    private String pets(HostFamilyRow row) {
        return row.pets().isEmpty()
                ? word(row.petsAnswer())
                : row.pets().stream().map(this::word).collect(Collectors.joining(" / "));
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
