package org.fujinowa.matching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.BoardHome;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.HomeChoice;
import org.fujinowa.matching.MeetingSheet;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.Remark.Tone;
import org.fujinowa.matching.RunState;
import org.fujinowa.matching.service.MeetingPapers;
import org.fujinowa.matching.service.Solving;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Shown;
import org.jspecify.annotations.Nullable;

/** /matching/meeting: papers for the matching meeting, a page for each guest or one table. */
@Named
@RequestScoped
public class CouncilPage {

    @Inject
    private MeetingPapers papers;

    @Inject
    private Solving solving;

    @Inject
    private Verdict verdict;

    @Inject
    private PlanWords words;

    @Inject
    private Said said;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Shown shown;

    private String id = "";
    private boolean table;
    private @Nullable List<MeetingSheet> sheets;

    @PostConstruct
    void open() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        id = parameters.getOrDefault("id", "");
        table = "table".equals(parameters.get("as"));
    }

    public List<MeetingSheet> getSheets() {
        if (sheets == null) {
            sheets = papers.sheets(DelegationId.of(id));
        }
        return sheets;
    }

    public BoardView getView() {
        return words.view(DelegationId.of(id));
    }

    /** What the numbers of the cover are about, and the numbers. */
    public List<Fact> getNumbers() {
        var view = getView();
        return List.of(
                number("matching.meeting.guests", view.guests().size()),
                number("matching.meeting.placed", view.placed()),
                number("matching.meeting.unplaced", view.guests().size() - view.placed()),
                number("matching.meeting.confirmed", view.count(PlacementState.CONFIRMED)),
                number("matching.meeting.proposed", view.count(PlacementState.PROPOSED)),
                number("matching.meeting.drafts", view.count(PlacementState.DRAFT)),
                number("matching.meeting.warnings", view.warnings()),
                number("matching.meeting.families", view.homes().size()),
                number("matching.meeting.families-without", getFamiliesWithout().size()));
    }

    private Fact number(String key, long number) {
        return new Fact(texts.of(key), shown.number(number));
    }

    /** What the engine proved of the last plan it made for this board; nothing if it made none. */
    public String getProof() {
        return solving.last(DelegationId.of(id))
                .filter(run -> run.state() == RunState.DONE)
                .map(run -> texts.of("matching.meeting.proof", shown.dateTime(run.startedAt()), verdict.sentence(run)))
                .orElse(texts.of("matching.meeting.no-proof"));
    }

    /** The families that were asked and have no guest, by name. */
    public List<BoardHome> getFamiliesWithout() {
        return getView().homes().stream()
                .filter(home -> home.guests().isEmpty())
                .toList();
    }

    /** Guests who share a home with the guest, by name; empty if there are none. */
    public String with(MeetingSheet sheet) {
        var names = sheet.chosen().stream()
                .flatMap(choice -> choice.home().guests().stream())
                .filter(other -> !other.equals(sheet.guest().id()))
                .distinct()
                .map(other -> words.guest(getView(), other))
                .toList();
        return String.join(texts.of("matching.comma"), names);
    }

    public String home(HostFamilyId family) {
        return words.home(getView(), family);
    }

    /** The present home or homes in words, with nights if the stay is split. */
    public String homes(BoardGuest guest) {
        return said.homes(guest, this::home);
    }

    /** Words that were written for the choice. */
    public List<String> reasons(BoardGuest guest) {
        return guest.places().stream()
                .map(PlacementDetails::reason)
                .filter(reason -> !reason.isBlank())
                .distinct()
                .toList();
    }

    /** What speaks for a home. */
    public List<String> good(HomeChoice choice) {
        return choice.fit().remarks(Tone.GOOD).stream().map(said::remark).toList();
    }

    /** What to see to in a home. */
    public List<String> care(HomeChoice choice) {
        return choice.fit().remarks(Tone.CARE).stream().map(said::remark).toList();
    }

    /** What stands against the present home now. */
    public List<String> against(HomeChoice choice) {
        return choice.fit().remarks(Tone.BLOCKS).stream().map(said::remark).toList();
    }

    /** Why another home is not the present one: the rule, who is there, or the points. */
    public List<String> whyNot(MeetingSheet sheet, HomeChoice other) {
        var why = new ArrayList<String>();
        if (other.forbidden()) {
            why.add(texts.of("matching.forbidden-here"));
        }
        if (!other.fit().possible()) {
            why.addAll(against(other));
            return why;
        }
        if (other.full()) {
            why.add(texts.of("matching.full-here"));
        }
        if (sheet.chosen().size() == 1) {
            int points = other.fit().score() - sheet.chosen().get(0).fit().score();
            why.add(
                    points == 0
                            ? texts.of("matching.meeting.as-many")
                            : texts.of(
                                    points > 0 ? "matching.meeting.more-points" : "matching.meeting.fewer-points",
                                    Math.abs(points)));
        }
        return why;
    }

    /** What the family can be told, in neutral words; there is no ranking of families. */
    public String without(BoardHome home) {
        return texts.of(home.beds() == 0 ? "matching.meeting.without.no-bed" : "matching.meeting.without.this-time");
    }

    public boolean isTable() {
        return table;
    }

    public String getId() {
        return id;
    }
}
