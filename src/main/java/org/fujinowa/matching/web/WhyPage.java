package org.fujinowa.matching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.BoardQuestion;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.Explained;
import org.fujinowa.matching.HomeChoice;
import org.fujinowa.matching.ScorePart;
import org.fujinowa.matching.service.Explaining;
import org.fujinowa.matching.service.MatchingBoard;
import org.fujinowa.matching.web.HomeAnswer.Kind;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.web.CurrentTexts;
import org.jspecify.annotations.Nullable;

/** /matching/why: why a guest stays where they stay, and what any other home would cost. */
@Named
@RequestScoped
public class WhyPage {

    @Inject
    private MatchingBoard board;

    @Inject
    private Explaining explaining;

    @Inject
    private ExplainedBoard explained;

    @Inject
    private NoPlaceWords noPlaceWords;

    @Inject
    private Said said;

    @Inject
    private CurrentTexts texts;

    private String id = "";
    private String guest = "";
    private boolean watching;
    private @Nullable BoardView view;
    private @Nullable Explained answer;
    private @Nullable List<HomeAnswer> answers;

    @PostConstruct
    void open() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        id = parameters.getOrDefault("id", "");
        guest = parameters.getOrDefault("guest", "");
        watching = parameters.containsKey("watching");
    }

    /** Has the engine begin, unless it has answered already. */
    public void ask() {
        getSelected();
        if (getAnswer().state() == null) {
            explaining.ask(DelegationId.of(id), question());
            answer = null;
        }
    }

    /** Stops the engine, or has it go on. */
    public void act() throws IOException {
        var faces = FacesContext.getCurrentInstance().getExternalContext();
        var deed = faces.getRequestParameterMap().get("deed");
        if (deed == null) {
            return;
        }
        if (deed.equals("stop")) {
            explaining.stop(DelegationId.of(id), question());
        } else {
            explaining.ask(DelegationId.of(id), question());
        }
        faces.redirect(address());
    }

    /** Asked every second while the engine works; when it has ended, the page is shown anew. */
    public void watch() throws IOException {
        if (!getAnswer().running()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address());
        }
    }

    private String address() {
        return "why?id=" + DelegationId.of(id) + "&guest=" + ParticipantId.of(guest);
    }

    private BoardQuestion question() {
        return BoardQuestion.why(ParticipantId.of(guest));
    }

    public BoardView getView() {
        if (view == null) {
            view = board.view(DelegationId.of(id));
        }
        return view;
    }

    public Explained getAnswer() {
        if (answer == null) {
            answer = explaining.about(DelegationId.of(id), question());
        }
        return answer;
    }

    /** Whom it is about. */
    public BoardGuest getSelected() {
        return getView().guests().stream()
                .filter(one -> one.id().toString().equals(guest))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("Participant " + guest));
    }

    /** Each home with its one sentence. */
    public List<HomeAnswer> getHomes() {
        if (answers == null) {
            answers = explained
                    .homes(getView())
                    .of(board.choices(DelegationId.of(id), ParticipantId.of(guest)), getAnswer());
        }
        return answers;
    }

    /** Why this home, in plain sentences. */
    public List<String> getBecause() {
        var here = getHomes().stream().filter(home -> home.kind() == Kind.HERE).findFirst();
        var sentences = new ArrayList<String>();
        here.map(HomeAnswer::home).ifPresent(home -> {
            var open = getHomes().stream()
                    .map(HomeAnswer::home)
                    .filter(one -> one.fit().possible() && !one.forbidden())
                    .toList();
            var better = open.stream()
                    .filter(one -> one.fit().score() > home.fit().score())
                    .count();
            sentences.add(texts.of(
                    "matching.why.here", getName(), inside(home), home.fit().score()));
            sentences.add(texts.of("matching.why.parts", parts(home)));
            sentences.add(texts.of("matching.why.rank", open.size(), better + 1));
            next().ifPresent(sentences::add);
        });
        return sentences;
    }

    private String parts(HomeChoice home) {
        return home.fit().parts().stream()
                .sorted(Comparator.comparing(ScorePart::points).reversed())
                .map(part -> texts.of("matching.why.part", texts.of(part.key()), part.points(), part.most()))
                .collect(Collectors.joining(texts.of("matching.comma")));
    }

    private java.util.Optional<String> next() {
        if (!getAnswer().complete()) {
            return java.util.Optional.empty();
        }
        var certain = getHomes().stream().noneMatch(home -> home.kind() == Kind.AT_MOST || home.kind() == Kind.UNKNOWN);
        return getHomes().stream()
                .filter(HomeAnswer::priced)
                .findFirst()
                .map(home -> texts.of(
                        certain ? "matching.why.next" : "matching.why.next-known",
                        inside(home.home()),
                        home.sentence()));
    }

    /** Whether any plan is better than the present one. */
    public String getWhole() {
        var plan = getAnswer().told().plan();
        if (plan == null) {
            return "";
        }
        if (!plan.breaches().isEmpty()) {
            return texts.of(
                    "matching.why.broken",
                    plan.breaches().stream()
                            .map(explained.words(getView())::because)
                            .collect(Collectors.joining(texts.of("matching.comma"))));
        }
        if (plan.best()) {
            return texts.of("matching.why.best");
        }
        var difference = explained.words(getView()).differences(plan.besideBest());
        return difference.isEmpty()
                ? texts.of("matching.why.not-proven")
                : texts.of("matching.why.not-best", difference);
    }

    /** Why there is no home, if there is none and the engine has told. */
    public List<NoPlaceWords.Part> getNoPlace() {
        var told = getAnswer().told().noPlace();
        return told == null ? List.of() : noPlaceWords.of(told, getView(), getHomes());
    }

    private String inside(HomeChoice home) {
        return explained.inside(getView(), home.home().id().toString());
    }

    public String homeName(HomeChoice home) {
        return explained.home(getView(), home.home().id().toString());
    }

    public String getName() {
        return getSelected().person().writtenName();
    }

    /** With whom one could change places. */
    public List<BoardGuest> getOthers() {
        return getView().guests().stream()
                .filter(one -> !one.id().toString().equals(guest))
                .filter(one -> one.details().readyForMatching())
                .sorted(Comparator.comparing(one -> one.person().writtenName()))
                .toList();
    }

    public String homes(BoardGuest one) {
        return one.places().isEmpty()
                ? texts.of("matching.unplaced-row")
                : said.homes(one, family -> explained.home(getView(), family.toString()));
    }

    public String getDelegationName() {
        var details = getView().details();
        return said.japanese() ? details.nameJa() : details.nameEn();
    }

    /** Whether the page asks every second; it must still be heard when the engine has just ended. */
    public boolean isWatching() {
        return watching || getAnswer().running();
    }

    public String getId() {
        return id;
    }

    public String getGuest() {
        return guest;
    }
}
