package org.fujinowa.selection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.SectionSheet;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.selection.CriterionId;
import org.fujinowa.selection.RatingView;
import org.fujinowa.selection.SheetRow;
import org.fujinowa.selection.service.RatingDesk;
import org.fujinowa.shared.NoSuchRecord;
import org.jspecify.annotations.Nullable;

/** /selection/sheet?application=…: how the caller rates one applicant, and both sheets once they are handed in. */
@Named
@RequestScoped
public class SheetPage extends SelectionPage {

    @Inject
    private RatingDesk desk;

    @Inject
    private CurrentCaller caller;

    private @Nullable RatingView view;

    @Override
    protected String act(String... button) {
        switch (button[0]) {
            case "save" -> desk.save(application(), ticked(), points(), parameter("comment"));
            case "hand-in" -> desk.handIn(application(), ticked(), points(), parameter("comment"));
            case "add" -> desk.add(application(), parameter("addendum"));
            default -> throw new NoSuchRecord("RatingSheet");
        }
        return "selection.done." + button[0];
    }

    @Override
    protected String address() {
        return "sheet?application=" + application();
    }

    @Override
    protected String field(String rule, String... button) {
        return switch (rule) {
            case "selection.not-declared" -> "unrelated";
            case "selection.scores-missing" -> "scores";
            case "selection.words-missing" -> "addendum";
            default -> "";
        };
    }

    /** What may be seen. */
    public RatingView getView() {
        if (view == null) {
            view = desk.view(application());
        }
        return view;
    }

    /** Whether the caller writes now: nothing handed in yet, and a seat free. */
    public boolean isWriting() {
        var mine = getView().mine();
        return mine == null
                ? getView().begun() < RatingView.RATERS
                : !mine.details().handedIn();
    }

    /** Whether the caller's own sheet is locked. */
    public boolean isMineHandedIn() {
        var mine = getView().mine();
        return mine != null && mine.details().handedIn();
    }

    /** The sheets to read: both once they are handed in, before that only the caller's own. */
    public List<SheetRow> getShown() {
        var mine = getView().mine();
        if (getView().complete()) {
            return getView().open();
        }
        return mine != null && mine.details().handedIn() ? List.of(mine) : List.of();
    }

    /** What the applicant wrote that is rated, and what helps to read it. */
    public List<SectionSheet> getReading() {
        return getView().applicant().sections().stream()
                .filter(section -> READ.contains(section.section()))
                .toList();
    }

    private static final Set<ApplicationSection> READ = Set.of(
            ApplicationSection.WORDS,
            ApplicationSection.SCHOOL,
            ApplicationSection.LANGUAGES,
            ApplicationSection.INTERESTS,
            ApplicationSection.MUSIC);

    /** The points to choose from. */
    public List<Integer> getScale() {
        return List.of(1, 2, 3, 4, 5);
    }

    /** Whether those points are chosen for that criterion. */
    public boolean chosen(CriterionId criterion, int points) {
        var mine = getView().mine();
        var known = mine == null ? 0 : mine.details().points(criterion);
        return typedOr("points-" + criterion, known).equals(Integer.toString(points));
    }

    /** Whether the caller has declared to be no relative. */
    public boolean isUnrelated() {
        var mine = getView().mine();
        return has("deed") ? ticked() : mine != null && mine.details().unrelated();
    }

    /** What the caller wrote so far. */
    public String getComment() {
        var mine = getView().mine();
        return typedOr("comment", mine == null ? "" : mine.details().comment());
    }

    /** Whether the raters should talk over that criterion. */
    public boolean talkOver(CriterionId criterion) {
        return getView().toTalkOver().contains(criterion);
    }

    public String getId() {
        return application().toString();
    }

    private static boolean ticked() {
        return "true".equals(parameter("unrelated"));
    }

    private Map<CriterionId, Integer> points() {
        var points = new HashMap<CriterionId, Integer>();
        for (var row : getView().criteria()) {
            var name = "points-" + row.id();
            if (!parameter(name).isEmpty()) {
                points.put(row.id(), number(name));
            }
        }
        return points;
    }
}
