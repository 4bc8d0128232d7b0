package org.fujinowa.welcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.Pet;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.security.Caller;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.shared.Language;
import org.fujinowa.welcome.Hazard;
import org.fujinowa.welcome.HomeExtras;
import org.fujinowa.welcome.OfferPart;
import org.fujinowa.welcome.PetAnswers;
import org.fujinowa.welcome.Provision;
import org.fujinowa.welcome.model.HomeFiles;
import org.fujinowa.welcome.model.KnownHome;
import org.fujinowa.welcome.model.Offers;

/** Families of the demonstration with links that everybody may know, and one that has sent its renewal. Nobody in it exists. */
@ApplicationScoped
@Transactional
public class DemonstrationWelcome {

    /** The codes: who is about to fill in, who renews, and who has sent. */
    private static final List<String> CODES =
            List.of("DEMO-HOST-FAMI-LY01", "DEMO-HOST-FAMI-LY02", "DEMO-HOST-FAMI-LY03");

    private static final HomeExtras EXTRAS = new HomeExtras(
            "いとこ（架空） 0191-00-0099",
            "1階の和室（ふとん）",
            true,
            Provision.HAVE,
            Provision.HAVE,
            "藤沢小学校",
            Hazard.NONE,
            Provision.HAVE);

    private Offers offers;
    private OwnOffer own;
    private HomeFiles files;
    private HostRegister hosts;
    private PersonalLinks links;
    private CurrentCaller caller;
    private Validator validator;

    /** For the CDI proxy. */
    protected DemonstrationWelcome() {}

    @Inject
    DemonstrationWelcome(
            Offers offers,
            OwnOffer own,
            HomeFiles files,
            HostRegister hosts,
            PersonalLinks links,
            CurrentCaller caller,
            Validator validator) {
        this.offers = offers;
        this.own = own;
        this.files = files;
        this.hosts = hosts;
        this.links = links;
        this.caller = caller;
        this.validator = validator;
    }

    /** Enters them; nothing where any offer is. */
    @OpenToAll("Called at the start of a demonstration.")
    public void create() {
        caller.actingAs(Caller.job("demonstration", Permission.values()), () -> {
            if (!offers.none()) {
                return false;
            }
            var families = hosts.all().stream()
                    .filter(this::isComplete)
                    .limit(CODES.size())
                    .toList();
            for (int i = 0; i < families.size(); i++) {
                var family = families.get(i);
                files.keep(family.id(), EXTRAS);
                links.demonstrate(
                        HomeLinks.request(family.id(), family.details().name(), Language.JA), CODES.get(i));
                if (i == CODES.size() - 1) {
                    as(family.id(), () -> renewed(family));
                }
            }
            return true;
        });
    }

    /** It has a cat now, which it had not. */
    private boolean renewed(HostFamilyEntry family) {
        own.open();
        Stream.of(OfferPart.values()).filter(part -> part != OfferPart.PETS).forEach(own::same);
        var known = own.open();
        var pets = new PetAnswers(
                Answer.SOME,
                Stream.concat(family.details().pets().stream(), Stream.of(new Pet(Animal.CAT, 1, true, "")))
                        .toList(),
                family.details().smoking());
        own.answer(OfferPart.PETS, known.version(), pets);
        own.send();
        return true;
    }

    private boolean isComplete(HostFamilyEntry family) {
        var known = new KnownHome(family.details(), EXTRAS).answers();
        return family.details().readyForMatching()
                && !family.details().reading().isEmpty()
                && Stream.of(OfferPart.values())
                        .allMatch(part -> validator.validate(known.of(part)).isEmpty());
    }

    private <T> T as(HostFamilyId family, Supplier<T> work) {
        return caller.actingAs(
                new Caller(
                        "job:demonstration",
                        "job:demonstration",
                        "demonstration",
                        Set.of(),
                        Set.of(Permission.OFFER_HOME),
                        HomeLinks.subject(family)),
                work);
    }
}
