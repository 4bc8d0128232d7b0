package org.fujinowa.hosting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.hosting.HostFamilyRow;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.people.Animal;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.Texts;
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

    private static List<Choice> truths(String key) {
        return List.of("true", "false").stream()
                .map(truth -> new Choice(
                        truth,
                        Texts.in(Language.JA).of(key + "." + truth),
                        Texts.in(Language.EN).of(key + "." + truth)))
                .toList();
    }
}
