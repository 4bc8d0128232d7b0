package org.fujinowa.emergency.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.fujinowa.emergency.AidDetails;
import org.fujinowa.emergency.AidKind;
import org.fujinowa.emergency.SafetyReason;
import org.fujinowa.emergency.SafetyReplyDetails;
import org.fujinowa.emergency.SafetyReplyId;
import org.fujinowa.emergency.SafetyState;
import org.fujinowa.emergency.model.EmergencyCards;
import org.fujinowa.emergency.model.SafetyChecks;
import org.fujinowa.emergency.model.SafetyReplies;
import org.fujinowa.emergency.model.SafetyReply;
import org.fujinowa.notification.AnswerCode;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.ListRequest;

/** The demonstration's delegation goes somewhere, is insured, has a card to scan, and had an exercise that not all have answered. */
@ApplicationScoped
@Transactional
public class DemonstrationEmergencies {

    /** The code of one card, which opens for the demonstration's leader. */
    public static final String CARD = "DEMX-CARD-AAAA-2222";

    /** The code by which one person answers the exercise. */
    public static final String SAFE = "DEMX-SAFE-AAAA-2222";

    private static final Caller OFFICE = new Caller(
            "job:demonstration",
            "job:demonstration",
            "千葉 和子（架空）",
            Set.of(),
            Set.of(Permission.MANAGE_EMERGENCIES, Permission.MANAGE_PROGRAMMES, Permission.VIEW_PROGRAMMES));

    private SafetyChecks checks;
    private SafetyReplies replies;
    private EmergencyCards cards;
    private SafetyDesk desk;
    private AidBook aids;
    private CardCodes codes;
    private EmergencyFacts facts;
    private DelegationRegister delegations;
    private PlaceRegister places;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected DemonstrationEmergencies() {}

    @Inject
    DemonstrationEmergencies(
            SafetyChecks checks,
            SafetyReplies replies,
            EmergencyCards cards,
            SafetyDesk desk,
            AidBook aids,
            CardCodes codes,
            EmergencyFacts facts,
            DelegationRegister delegations,
            PlaceRegister places,
            CurrentCaller caller,
            Clock clock) {
        this.checks = checks;
        this.replies = replies;
        this.cards = cards;
        this.desk = desk;
        this.aids = aids;
        this.codes = codes;
        this.facts = facts;
        this.delegations = delegations;
        this.places = places;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes all that if there was never a safety confirmation. */
    @OpenToAll("Called at the start of a demonstration.")
    public void create() {
        if (!checks.none() || !cards.none()) {
            return;
        }
        caller.actingAs(OFFICE, () -> {
            delegations.page(ListRequest.first(ListRequest.LARGEST)).rows().stream()
                    .filter(row -> row.programmeCode().equals("CHRC"))
                    .filter(row -> row.details().direction() == Direction.INBOUND)
                    .filter(row -> !facts.cards(row.id()).isEmpty())
                    .findFirst()
                    .ifPresent(this::make);
            return true;
        });
    }

    private void make(DelegationRow row) {
        var id = row.id();
        goes(row);
        aids.add(own(id, AidKind.INSURER, "旅行保険の24時間窓口（架空）", "Travel insurance, 24 hours (fictional)", "0120-000-000"));
        aids.add(own(id, AidKind.OFFICE, "一関国際交流 事務局（架空）", "Our office (fictional)", "0191-00-0000"));
        codes.make(id, facts.cards(id).get(0).id(), new AnswerCode(CARD));
        var check = desk.start(
                        List.of(id),
                        SafetyReason.EXERCISE,
                        "訓練です。地震があったと考えて、答えてください。（架空）",
                        "This is an exercise: imagine an earthquake, and answer. (fictional)")
                .get(0);
        var all = replies.of(check);
        all.stream().skip(1).limit(4).forEach(reply -> answer(reply, SafetyState.SAFE, ""));
        all.stream().skip(5).limit(1).forEach(reply -> answer(reply, SafetyState.NEED_HELP, "足をくじいた（架空）"));
        all.stream().limit(1).forEach(this::known);
    }

    /** Help at a place is seen by delegations that go there. */
    private void goes(DelegationRow row) {
        var details = row.details();
        if (details.places().isEmpty()) {
            places.choices().stream()
                    .filter(place -> place.labelEn().equals("Ichinoseki City"))
                    .findFirst()
                    .ifPresent(
                            place -> delegations.change(row.id(), row.version(), at(details, PlaceId.of(place.id()))));
        }
    }

    private static DelegationDetails at(DelegationDetails details, PlaceId place) {
        return new DelegationDetails(
                details.programme(),
                details.partner(),
                details.nameJa(),
                details.nameEn(),
                details.direction(),
                details.arrival(),
                details.departure(),
                details.homeStayFrom(),
                details.homeStayUntil(),
                List.of(place),
                details.leaders(),
                details.capacity(),
                details.meetingPoint(),
                details.state(),
                details.note());
    }

    private void answer(SafetyReply reply, SafetyState state, String words) {
        reply.change(reply.details().answered(state, words, clock.instant(), ""));
        replies.changed(reply);
    }

    /** The same person under a code that everybody may know. */
    private void known(SafetyReply reply) {
        var says = reply.details();
        replies.remove(reply);
        var known = new SafetyReplyDetails(
                says.check(),
                says.family(),
                says.writtenName(),
                says.reading(),
                says.latinName(),
                says.phone(),
                says.askedOf(),
                SAFE,
                says.state(),
                "",
                null,
                "");
        replies.add(new SafetyReply(SafetyReplyId.next(), known, new AnswerCode(SAFE).hash()));
    }

    private static AidDetails own(DelegationId delegation, AidKind kind, String ja, String en, String phone) {
        return new AidDetails(kind, delegation, null, ja, en, phone, "", "", "", "", "（架空）", null);
    }
}
