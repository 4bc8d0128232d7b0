package org.fujinowa.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fujinowa.organisation.OrganisationDetails;
import org.fujinowa.organisation.OrganisationId;
import org.fujinowa.organisation.PartnerDetails;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.organisation.PlaceDetails;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.model.Organisations;
import org.fujinowa.organisation.model.Partners;
import org.fujinowa.organisation.model.Places;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.ReferenceTable;
import org.fujinowa.shared.ReferenceTable.Row;

/** The places, partners and organisations that are known from sources; an empty installation begins with them. */
@ApplicationScoped
@Transactional
public class KnownOrganisations {

    private PlaceRegister placeRegister;
    private PartnerRegister partnerRegister;
    private OrganisationRegister organisationRegister;
    private Places places;
    private Partners partners;
    private Organisations organisations;

    /** For the CDI proxy. */
    protected KnownOrganisations() {}

    @Inject
    public KnownOrganisations(
            PlaceRegister placeRegister,
            PartnerRegister partnerRegister,
            OrganisationRegister organisationRegister,
            Places places,
            Partners partners,
            Organisations organisations) {
        this.placeRegister = placeRegister;
        this.partnerRegister = partnerRegister;
        this.organisationRegister = organisationRegister;
        this.places = places;
        this.partners = partners;
        this.organisations = organisations;
    }

    /** Enters them if there is no place, partner or organisation at all yet; otherwise people have begun their own. */
    @Requires(Permission.MANAGE_PROGRAMMES)
    public void enter() {
        if (!places.none() || !partners.none() || !organisations.none()) {
            return;
        }
        Map<String, PlaceId> placeIds = new HashMap<>();
        ReferenceTable.read("places").forEach(row -> placeIds.put(row.text("key"), place(row, placeIds)));
        Map<String, PartnerId> partnerIds = new HashMap<>();
        ReferenceTable.read("partners")
                .forEach(row -> partnerIds.put(row.text("key"), partner(row, placeIds, partnerIds)));
        Map<String, OrganisationId> ids = new HashMap<>();
        ReferenceTable.read("organisations").forEach(row -> ids.put(row.text("key"), organisation(row, placeIds, ids)));
    }

    private PlaceId place(Row row, Map<String, PlaceId> known) {
        return placeRegister.add(new PlaceDetails(
                row.text("nameJa"),
                row.text("reading"),
                row.text("nameEn"),
                row.text("country"),
                row.text("region"),
                row.number("latitude"),
                row.number("longitude"),
                row.text("timeZone"),
                null,
                row.day("validUntil"),
                known.get(row.text("successor")),
                row.text("source"),
                row.text("note")));
    }

    private PartnerId partner(Row row, Map<String, PlaceId> placeIds, Map<String, PartnerId> known) {
        return partnerRegister.add(new PartnerDetails(
                row.text("nameJa"),
                row.text("reading"),
                row.text("nameEn"),
                placeIds.get(row.text("place")),
                "",
                "",
                row.day("validFrom"),
                row.day("validUntil"),
                known.get(row.text("successor")),
                row.text("source"),
                row.text("note")));
    }

    private OrganisationId organisation(Row row, Map<String, PlaceId> placeIds, Map<String, OrganisationId> known) {
        var predecessors = row.text("predecessors").isEmpty()
                ? List.<OrganisationId>of()
                : Arrays.stream(row.text("predecessors").split(" "))
                        .map(known::get)
                        .toList();
        return organisationRegister.add(new OrganisationDetails(
                row.text("nameJa"),
                row.text("reading"),
                row.text("nameEn"),
                placeIds.get(row.text("place")),
                row.text("purposeJa") + "\n" + row.text("purposeEn"),
                row.text("contact"),
                row.day("validFrom"),
                row.day("validUntil"),
                predecessors,
                row.text("source"),
                row.text("note")));
    }
}
