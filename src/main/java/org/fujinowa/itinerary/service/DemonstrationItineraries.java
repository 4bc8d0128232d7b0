package org.fujinowa.itinerary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fujinowa.itinerary.ItineraryChange;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.model.Stops;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ReferenceTable;

/** Itineraries of the demonstration's five delegations, from {@code test-data/demonstration}. Whoever is named in them does not exist. */
@ApplicationScoped
@Transactional
public class DemonstrationItineraries {

    /** By the Japanese name of the delegation, the table of its stops. */
    private static final Map<String, String> TABLES = Map.of(
            "CHRC受入 2027", "chrc-inbound-2027",
            "CHRC派遣 2027", "chrc-outbound-2027",
            "ベトナム受入 2027", "vnu-2027",
            "ルクソール訪問 2027", "luxor-2027",
            "オーストリア音楽交流 2027", "austria-2027");

    private static final String CHIBA = "chiba";

    private Stops stops;
    private ItineraryPlanning planning;
    private ItineraryPublishing publishing;
    private DelegationRegister delegations;
    private PlaceRegister places;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected DemonstrationItineraries() {}

    @Inject
    DemonstrationItineraries(
            Stops stops,
            ItineraryPlanning planning,
            ItineraryPublishing publishing,
            DelegationRegister delegations,
            PlaceRegister places,
            CurrentCaller caller) {
        this.stops = stops;
        this.planning = planning;
        this.publishing = publishing;
        this.delegations = delegations;
        this.places = places;
        this.caller = caller;
    }

    /** Enters and publishes them; nothing where there is any itinerary already. One has a change that is not published yet. */
    @OpenToAll("Called at the start of a demonstration.")
    public void create() {
        var chiba = new Caller(CHIBA, CHIBA, "千葉 和子（架空）", Set.of(), Set.of(Permission.values()));
        caller.actingAs(chiba, () -> {
            if (stops.none()) {
                var known = places();
                delegations.choices().stream()
                        .filter(choice -> TABLES.containsKey(choice.labelJa()))
                        .forEach(choice -> create(choice, known));
            }
            return true;
        });
    }

    private void create(Choice delegation, Map<String, PlaceId> known) {
        var id = DelegationId.of(delegation.id());
        var table = TABLES.getOrDefault(delegation.labelJa(), "");
        for (StopDetails stop : new StopsFromTable(id, known).read(table)) {
            planning.add(stop);
        }
        List<ItineraryChange> all = publishing.changes(id);
        publishing.publish(id, all);
        if (table.equals("chrc-inbound-2027")) {
            planning.view(id)
                    .stops()
                    .filter(stop -> stop.details().titleJa().startsWith("猊鼻渓"))
                    .findFirst()
                    .ifPresent(stop -> planning.move(stop.id(), stop.version(), -30));
        }
    }

    /** The places of the reference data by their keys. */
    private Map<String, PlaceId> places() {
        var choices = places.choices();
        var known = new HashMap<String, PlaceId>();
        for (var row : ReferenceTable.read("places")) {
            choices.stream()
                    .filter(choice -> choice.labelJa().equals(row.text("nameJa")))
                    .findFirst()
                    .ifPresent(choice -> known.put(row.text("key"), PlaceId.of(choice.id())));
        }
        return known;
    }
}
