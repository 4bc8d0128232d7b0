package org.fujinowa.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The places that a signed-in person may go to, by their roles. What they may do there, the services decide. */
@Named("menu")
@RequestScoped
public class Menu {

    private static final String COORDINATOR = "COORDINATOR";
    private static final String REVIEWER = "REVIEWER";
    private static final String ADMINISTRATOR = "ADMINISTRATOR";
    private static final Set<String> EVERYBODY = Set.of(COORDINATOR, REVIEWER, ADMINISTRATOR);
    private static final Set<String> EXCHANGE = Set.of(COORDINATOR, REVIEWER);

    /** Places that bear upon everybody's data. */
    private static final Set<String> OF_EVERYBODY = Set.of("retention");

    private static final List<Place> MAIN = List.of(
            new Place("today", "/desk/today", "/desk/today", EVERYBODY),
            new Place("delegations", "/programme/delegations", "/programme/delegation", EXCHANGE),
            new Place("matching", "/matching/boards", "/matching/", Set.of(COORDINATOR)),
            new Place("applications", "/applications/applications", "/applications/", Set.of(COORDINATOR)),
            new Place("itineraries", "/itinerary/itineraries", "/itinerary/", Set.of(COORDINATOR)),
            new Place("participants", "/admissions/participants", "/admissions/", Set.of(COORDINATOR)),
            new Place("families", "/hosting/families", "/hosting/", Set.of(COORDINATOR)),
            new Place("people", "/people/people", "/people/", Set.of(COORDINATOR)),
            new Place("reciprocity", "/reciprocity/ledger", "/reciprocity/", EXCHANGE),
            new Place("messages", "/notification/messages", "/notification/", Set.of(COORDINATOR)),
            new Place("intake", "/intake/start", "/intake/", Set.of(COORDINATOR)));
    private static final List<Place> SETTINGS = List.of(
            new Place("programmes", "/programme/programmes", "/programme/programme", EXCHANGE),
            new Place("places", "/organisation/places", "/organisation/place", EXCHANGE),
            new Place("almanacs", "/almanac/almanacs", "/almanac/", EXCHANGE),
            new Place("partners", "/organisation/partners", "/organisation/partner", EXCHANGE),
            new Place("organisations", "/organisation/organisations", "/organisation/organisation", EXCHANGE),
            new Place("handover", "/desk/handover", "/desk/handover", Set.of(COORDINATOR)),
            new Place("windows", "/partnering/windows", "/partnering/", Set.of(COORDINATOR)),
            new Place("checklists", "/preparation/template", "/preparation/", Set.of(COORDINATOR)),
            new Place("consents", "/consents/delegation", "/consents/", Set.of(COORDINATOR)),
            new Place("vetting", "/vetting/requirements", "/vetting/", Set.of(COORDINATOR)),
            new Place("retention", "/retention/rules", "/retention/", Set.of(COORDINATOR)),
            new Place("accounts", "/security/accounts", "/security/account", Set.of(ADMINISTRATOR)),
            new Place("emergency", "/security/emergency", "/security/emergency", Set.of(ADMINISTRATOR)),
            new Place("audit", "/security/audit", "/security/audit", Set.of(ADMINISTRATOR)),
            new Place("keys", "/security/keys", "/security/keys", Set.of(ADMINISTRATOR)));

    private Visitor visitor;
    private Look look;

    /** For the CDI proxy. */
    protected Menu() {}

    @Inject
    public Menu(Visitor visitor, Look look) {
        this.visitor = visitor;
        this.look = look;
    }

    /**
     * One place of the menu.
     *
     * @param name the word of its bundle key, {@code desk.<name>}
     * @param address where it begins
     * @param area the beginning of the addresses that belong to it
     * @param roles who sees it
     */
    public record Place(String name, String address, String area, Set<String> roles) {

        public String labelKey() {
            return "desk." + name;
        }

        public String hintKey() {
            return labelKey() + ".hint";
        }
    }

    /** The daily places. */
    public List<Place> getMain() {
        return seen(MAIN);
    }

    /** The daily places that the home page leads to: all but itself. */
    public List<Place> getTiles() {
        return getMain().stream().skip(1).toList();
    }

    /** The places that change seldom. */
    public List<Place> getSettings() {
        return seen(SETTINGS);
    }

    /** Whether the reader is in that place now. */
    public boolean here(Place place) {
        return look.getAddress().startsWith(place.area());
    }

    /** Whether the reader is in one of the seldom places now. */
    public boolean isInSettings() {
        return SETTINGS.stream().anyMatch(this::here);
    }

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return visitor.isKnown();
    }

    private List<Place> seen(List<Place> places) {
        return places.stream()
                .filter(place -> place.roles().stream().anyMatch(visitor::has))
                .filter(place -> !OF_EVERYBODY.contains(place.name()) || visitor.isInChargeOfEverything())
                .toList();
    }
}
