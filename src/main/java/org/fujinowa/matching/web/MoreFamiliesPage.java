package org.fujinowa.matching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fujinowa.matching.BoardQuestion;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.Explained;
import org.fujinowa.matching.engine.explain.FamilyWorth;
import org.fujinowa.matching.engine.explain.LevelShift;
import org.fujinowa.matching.service.Explaining;
import org.fujinowa.matching.service.MatchingBoard;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.fujinowa.shared.web.CurrentTexts;
import org.jspecify.annotations.Nullable;

/** /matching/more-families: what kind of family would help most. */
@Named
@RequestScoped
public class MoreFamiliesPage {

    private static final int LOOKED_FOR = 4;

    @Inject
    private MatchingBoard board;

    @Inject
    private Explaining explaining;

    @Inject
    private ExplainedBoard explained;

    @Inject
    private Said said;

    @Inject
    private CurrentTexts texts;

    private String id = "";
    private boolean watching;
    private @Nullable BoardView view;
    private @Nullable Explained answer;

    @PostConstruct
    void open() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        id = parameters.getOrDefault("id", "");
        watching = parameters.containsKey("watching");
    }

    /** Has the engine begin, unless it has answered already or there is nobody to place. */
    public void ask() {
        if (!getView().guests().isEmpty() && getAnswer().state() == null) {
            explaining.ask(DelegationId.of(id), BoardQuestion.families());
            answer = null;
        }
    }

    /** Stops the engine, or has it try again. */
    public void act() throws IOException {
        var faces = FacesContext.getCurrentInstance().getExternalContext();
        var deed = faces.getRequestParameterMap().get("deed");
        if (deed == null) {
            return;
        }
        if (deed.equals("stop")) {
            explaining.stop(DelegationId.of(id), BoardQuestion.families());
        } else {
            explaining.ask(DelegationId.of(id), BoardQuestion.families());
        }
        faces.redirect("more-families?id=" + DelegationId.of(id));
    }

    /** Asked every second while the engine works; when it has ended, the page is shown anew. */
    public void watch() throws IOException {
        if (!getAnswer().running()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect("more-families?id=" + DelegationId.of(id));
        }
    }

    public BoardView getView() {
        if (view == null) {
            view = board.view(DelegationId.of(id));
        }
        return view;
    }

    public Explained getAnswer() {
        if (answer == null) {
            answer = explaining.about(DelegationId.of(id), BoardQuestion.families());
        }
        return answer;
    }

    /** Whether the engine was asked at all. */
    public boolean isAnybody() {
        return !getView().guests().isEmpty();
    }

    public boolean isAllTold() {
        var told = getAnswer().told().families();
        return told != null && told.complete();
    }

    /** Each kind, the most helpful first. */
    public List<FamilyWorth> getWorths() {
        var told = isAnybody() ? getAnswer().told().families() : null;
        return told == null ? List.of() : told.worths();
    }

    /** What kind of family it is, in the reader's language. */
    public String kind(FamilyWorth worth) {
        return kind(worth.family(), Texts.in(texts.language()));
    }

    static String kind(String id, Texts in) {
        var words = id.split("\\.", 2);
        var key = "matching.families.kind." + words[0];
        if (words.length == 1) {
            return in.of(key);
        }
        var about = switch (words[0]) {
            case "language" -> word(in, "people.language." + words[1], words[1]);
            case "diet" -> word(in, "people.diet." + Kebab.of(words[1]), words[1]);
            default -> words[1];
        };
        return in.of(key, about);
    }

    private static String word(Texts in, String key, String otherwise) {
        return in.has(key) ? in.of(key) : otherwise.toLowerCase(Locale.ROOT);
    }

    /** What one such family would bring. */
    public String brings(FamilyWorth worth) {
        if (worth.shifts().isEmpty()) {
            return texts.of("matching.why.kind.UNKNOWN");
        }
        if (worth.shifts().stream().allMatch(shift -> shift.difference() == 0 && shift.exact())) {
            return texts.of("matching.families.nothing");
        }
        return explained
                .words(getView())
                .cost(worth.shifts(), worth.shifts().stream().allMatch(LevelShift::exact));
    }

    /** Who would sleep there. */
    public String guests(FamilyWorth worth) {
        return worth.guests().stream()
                .map(guest -> explained.guest(getView(), guest))
                .collect(Collectors.joining(texts.of("matching.comma")));
    }

    public boolean helps(FamilyWorth worth) {
        return PriceWords.direction(worth.shifts()) > 0;
    }

    /** A text for a call for families, in Japanese. */
    public String getCallJa() {
        return call(Texts.in(Language.JA));
    }

    /** The same in English. */
    public String getCallEn() {
        return call(Texts.in(Language.EN));
    }

    /** The kinds that help most by one thing alone; only if there are none, the one that has everything. */
    private List<FamilyWorth> lookedFor() {
        var helping = getWorths().stream().filter(this::helps).toList();
        var single = helping.stream()
                .filter(worth -> !worth.family().equals("everything"))
                .limit(LOOKED_FOR)
                .toList();
        return single.isEmpty() ? helping : single;
    }

    private String call(Texts in) {
        var details = getView().details();
        var wanted = lookedFor();
        if (wanted.isEmpty()) {
            return "";
        }
        var lines = wanted.stream()
                .map(worth -> in.of("matching.families.call.line", kind(worth.family(), in)))
                .collect(Collectors.joining("\n"));
        return in.of(
                "matching.families.call",
                in.language() == Language.JA ? details.nameJa() : details.nameEn(),
                getView().nights().arrival(),
                getView().nights().departure(),
                lines);
    }

    public String getDelegationName() {
        var details = getView().details();
        return said.japanese() ? details.nameJa() : details.nameEn();
    }

    public boolean isWatching() {
        return isAnybody() && (watching || getAnswer().running());
    }

    public String getId() {
        return id;
    }
}
