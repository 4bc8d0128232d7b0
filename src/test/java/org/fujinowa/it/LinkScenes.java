package org.fujinowa.it;

import static org.fujinowa.it.Scene.after;
import static org.fujinowa.it.Scene.of;

import java.util.ArrayList;
import java.util.List;
import org.fujinowa.it.Scene.Deed;

/** The pages of those who come without an account, each as the holder of the demonstration's personal link sees it. */
final class LinkScenes {

    private static final String VISITOR = "";
    private static final String FAULTS = ".error-summary";

    /** Families with personal links: one that fills in, and one that has a guest. */
    private static final String FAMILY = "DEMO-HOST-FAMI-LY01";

    private static final String HOSTS = "DEMO-HOST-FAMI-LY04";
    private static final String PARTNER = "DEMO-PART-NERX-0001";

    /** A teacher who is asked about an applicant. */
    private static final String REFEREE = "DEMO-REFE-REEX-0001";

    /** An adult who takes part and signs. */
    private static final String SIGNER = "DEMO-SIGN-ERXX-0001";

    /** A neighbour who is asked about a family. */
    private static final String NEIGHBOUR = "DEMO-REFE-REEX-0002";

    /** Leads a delegation. */
    private static final String LEADER = "DEMO-LEAD-ERXX-0001";

    /** A child who is still writing an application. */
    private static final String APPLICANT = "DEMO-APPL-ICAN-T001";

    /** Somebody who was accepted and is asked what is needed to travel. */
    private static final String TAKING_PART = "DEMO-APPL-ICAN-T002";

    /** A guardian of several children. */
    static final String GUARDIAN = "DEMO-GUAR-DIAN-0001";

    /** All of them. */
    static final List<String> HOLDERS =
            List.of(FAMILY, HOSTS, APPLICANT, TAKING_PART, PARTNER, GUARDIAN, REFEREE, NEIGHBOUR, SIGNER, LEADER);

    private final Site site;
    private final List<Scene> scenes = new ArrayList<>();

    private LinkScenes(Site site) {
        this.site = site;
    }

    /** All scenes of all of them. */
    static List<Scene> all(Site site) throws Exception {
        var all = new LinkScenes(site);
        all.applying();
        all.guardians();
        all.families();
        all.partners();
        all.referee();
        all.signers();
        all.leaders();
        return List.copyOf(all.scenes);
    }

    private void applying() throws Exception {
        add(of(VISITOR, "/apply/index", ".open-windows"));
        var start = site.first("/apply/index", "/apply/start\\?d=[-0-9a-f]+");
        add(after(VISITOR, start, visit -> visit.press("begin"), FAULTS));
        add(of(APPLICANT, "/apply/form", ".tasks"));
        add(of(APPLICANT, "/apply/code", "#make"));
        for (var section : List.of("ABOUT_YOU", "FOOD", "ANIMALS", "HEALTH")) {
            add(of(APPLICANT, "/apply/section?s=" + section, "#next"));
        }
        add(after(APPLICANT, "/apply/section?s=FOOD", visit -> visit.press("next"), FAULTS));
        add(of(APPLICANT, "/apply/section?s=HEALTH", "#next").easily());
        add(of(APPLICANT, "/apply/check", ".answers"));
        add(of(APPLICANT, "/apply/check", ".answers").easily());
        add(of(APPLICANT, "/apply/form", ".tasks").inVietnamese());
        add(after(APPLICANT, "/apply/section?s=FOOD", visit -> visit.press("next"), FAULTS)
                .inVietnamese());
        add(of(APPLICANT, "/apply/section?s=HEALTH", "#next").inGerman());
        add(of(APPLICANT, "/apply/check", ".answers").inGerman());
        add(of(TAKING_PART, "/apply/form", ".notice.ok"));
        add(of(TAKING_PART, "/apply/itinerary", "h1"));
        add(of(GUARDIAN, "/guardian/itinerary", "h1"));
        add(of(HOSTS, "/home/itinerary", "h1"));
        add(of(TAKING_PART, "/apply/section?s=PASSPORT", "[type=file]"));
    }

    private void guardians() throws Exception {
        var home = "/guardian/home";
        add(of(GUARDIAN, home, ".child"));
        var form = "/guardian/"
                + site.firstAs(GUARDIAN, home, "sign\\?[^\"]+form=PHOTO").replace("&amp;", "&");
        add(of(GUARDIAN, form, "#finish"));
        add(after(GUARDIAN, form, visit -> visit.press("finish"), FAULTS));
        add(of(
                GUARDIAN,
                "/guardian/"
                        + site.firstAs(GUARDIAN, home, "sign\\?[^\"]+who=child").replace("&amp;", "&"),
                "#finish"));
        add(of(GUARDIAN, "/guardian/" + site.firstAs(GUARDIAN, home, "signed\\?[^\"]+"), "main"));
        add(of(GUARDIAN, home, ".child").inVietnamese());
        add(of(GUARDIAN, form, "#finish").inGerman());
        add(of(GUARDIAN, form, "#finish").easily());
        var application = site.firstAs(GUARDIAN, home, "application\\?child=[-0-9a-f]+");
        add(of(GUARDIAN, "/guardian/" + application, ".answers"));
    }

    private void families() throws Exception {
        add(of(VISITOR, "/home/offer", "#begin"));
        add(after(VISITOR, "/home/offer", pressing("begin"), FAULTS));
        add(of(FAMILY, "/home/home", ".card.best"));
        for (var part : List.of("contact", "members", "rooms", "pets", "food", "wishes", "safety")) {
            add(of(FAMILY, "/home/" + part + "?id=1", "#same"));
            add(of(FAMILY, "/home/" + part + "?id=1&edit=1", "#save"));
        }
        add(after(FAMILY, "/home/contact?id=1&edit=1", Deeds::leaveTheAddressOut, FAULTS));
        add(of(FAMILY, "/home/nights?id=1", ".calendar .night"));
        add(of(FAMILY, "/home/check", ".facts"));
        add(of(FAMILY, "/home/photos", "#add"));
        add(after(FAMILY, "/home/photos", pressing("add"), FAULTS));
        add(of(HOSTS, "/home/calendar", "#language"));
        add(of(TAKING_PART, "/apply/calendar", "#language"));
        add(of(GUARDIAN, "/guardian/calendar", "main"));
        add(of(HOSTS, "/home/home", ".guest-card"));
        add(after(HOSTS, "/home/home", Deeds::lookAtTheGuest, "#said"));
    }

    private void leaders() {
        add(after(LEADER, "/leader/roll", Deeds::carry, ".roll-person.in-conflict"));
        add(after(LEADER, "/leader/roll", Deeds::openTheTelephones, "#duties .call"));
        add(after(LEADER, "/leader/well", pressing("look-at"), FAULTS));
        add(of(LEADER, "/leader/card?c=DEMX-CARD-AAAA-2222", ".facts"));
        add(of(VISITOR, "/safe?code=DEMX-SAFE-AAAA-2222", "#safe"));
        add(after(VISITOR, "/safe?code=DEMX-SAFE-AAAA-2222", pressing("with"), FAULTS));
    }

    private void partners() throws Exception {
        add(of(PARTNER, "/partner/window", ".missing"));
        add(of(PARTNER, site.firstAs(PARTNER, "/partner/window", "/partner/student\\?id=[-0-9a-f]+"), "#school"));
        add(after(PARTNER, "/partner/student", visit -> visit.press("save"), FAULTS));
        add(of(PARTNER, site.firstAs(PARTNER, "/partner/window", "/partner/flight\\?id=[-0-9a-f]+"), "#number"));
        add(after(PARTNER, "/partner/host", visit -> visit.press("save"), FAULTS));
        add(after(PARTNER, "/partner/compliance", visit -> visit.press("confirm"), FAULTS));
        add(after(PARTNER, "/partner/workbook", visit -> visit.press("send"), FAULTS));
    }

    private void referee() {
        add(of(REFEREE, "/reference/form", "#answer"));
        add(after(REFEREE, "/reference/form", visit -> visit.press("answer"), FAULTS));
        add(after(NEIGHBOUR, "/reference/family", visit -> visit.press("answer"), FAULTS));
    }

    private void signers() {
        add(of(SIGNER, "/sign/consents", "#finish"));
        add(after(SIGNER, "/sign/consents", pressing("finish"), FAULTS));
        add(of(HOSTS, "/home/consents", "#signed"));
        add(of(TAKING_PART, "/apply/consents", "main"));
    }

    private static Deed pressing(String button) {
        return visit -> visit.press(button);
    }

    private void add(Scene scene) {
        scenes.add(scene);
    }
}
