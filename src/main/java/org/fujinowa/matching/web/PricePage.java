package org.fujinowa.matching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardQuestion;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.Explained;
import org.fujinowa.matching.Remark;
import org.fujinowa.matching.engine.Reason;
import org.fujinowa.matching.engine.explain.LevelShift;
import org.fujinowa.matching.engine.explain.PairPrice;
import org.fujinowa.matching.engine.explain.PlanPrice;
import org.fujinowa.matching.service.Explaining;
import org.fujinowa.matching.service.MatchingBoard;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /matching/price: what a move or a change of places would cost, before it is made. */
@Named
@RequestScoped
public class PricePage {

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

    @Inject
    private Messages messages;

    private String id = "";
    private String guest = "";
    private String home = "";
    private String with = "";
    private long changes = -1;
    private boolean watching;
    private @Nullable BoardView view;
    private @Nullable Explained answer;

    @PostConstruct
    void open() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        id = parameters.getOrDefault("id", "");
        guest = parameters.getOrDefault("guest", "");
        home = parameters.getOrDefault("home", "");
        with = parameters.getOrDefault("with", "");
        watching = parameters.containsKey("watching");
    }

    private BoardQuestion question() {
        return with.isEmpty()
                ? BoardQuestion.move(ParticipantId.of(guest), HostFamilyId.of(home))
                : BoardQuestion.swap(ParticipantId.of(guest), ParticipantId.of(with));
    }

    /** Has the engine begin, unless it has answered already. */
    public void ask() {
        if (getAnswer().state() == null) {
            explaining.ask(DelegationId.of(id), question());
            answer = null;
        }
    }

    /** Does what was priced, has it priced again, or stops. */
    public void act() throws IOException {
        var faces = FacesContext.getCurrentInstance().getExternalContext();
        var parameters = faces.getRequestParameterMap();
        var deed = parameters.get("deed");
        if (deed == null) {
            return;
        }
        switch (deed) {
            case "stop" -> explaining.stop(DelegationId.of(id), question());
            case "again" -> explaining.ask(DelegationId.of(id), question());
            default -> {
                if (carriedOut(deed.equals("do-others"), parameters.getOrDefault("reason", ""))) {
                    faces.redirect("board?id=" + DelegationId.of(id) + "&guest=" + ParticipantId.of(guest));
                    return;
                }
                faces.getFlash().setKeepMessages(true);
            }
        }
        faces.redirect(address());
    }

    private boolean carriedOut(boolean others, String reason) {
        try {
            explaining.carryOut(DelegationId.of(id), changes, question(), others, reason);
            messages.done("matching.price.done");
            return true;
        } catch (ConcurrentChange overtaken) {
            messages.warn("matching.price.overtaken");
        } catch (RuleViolation broken) {
            if (broken.arguments().size() == 1 && broken.arguments().get(0) instanceof Remark remark) {
                messages.error(broken.key(), said.remark(remark));
            } else {
                messages.add(broken);
            }
        }
        return false;
    }

    /** Asked every second while the engine works; when it has ended, the page is shown anew. */
    public void watch() throws IOException {
        if (!getAnswer().running()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address());
        }
    }

    private String address() {
        var asked = question();
        return "price?id=" + DelegationId.of(id) + "&guest=" + asked.guest() + (with.isEmpty() ? "&home=" : "&with=")
                + asked.other();
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

    /** What is priced, as a question. */
    public String getHeading() {
        return with.isEmpty()
                ? texts.of(
                        "matching.price.if-move", explained.guest(getView(), guest), explained.inside(getView(), home))
                : texts.of(
                        "matching.price.if-swap", explained.guest(getView(), guest), explained.guest(getView(), with));
    }

    /** One way to do it, in words. */
    public record Way(
            String deed,
            String title,
            String sentence,
            List<String> lines,
            List<LevelShift> levels,
            boolean possible) {}

    /** The ways that are known: nobody else moves; everybody else moves as is best. */
    public List<Way> getWays() {
        var ways = new ArrayList<Way>();
        var plan = getAnswer().told().plan();
        if (plan != null) {
            ways.add(alone(plan));
        }
        getAnswer().told().prices().forEach(price -> ways.add(withOthers(price)));
        return ways;
    }

    private Way alone(PlanPrice plan) {
        var words = explained.words(getView());
        var title = texts.of(with.isEmpty() ? "matching.price.alone" : "matching.price.both");
        if (!plan.breaches().isEmpty()) {
            return new Way(
                    "do",
                    title,
                    texts.of("matching.price.breaks-rules"),
                    plan.breaches().stream().map(this::breach).toList(),
                    List.of(),
                    false);
        }
        var sentence =
                plan.shifts().isEmpty() ? texts.of("matching.price.no-comparison") : words.cost(plan.shifts(), true);
        return new Way(
                "do",
                title,
                sentence,
                words.moves(plan.moved(), ""),
                plan.shifts(),
                !plan.moved().isEmpty());
    }

    /** A breach; where it is a rule of the pair, with that rule. */
    private String breach(Reason reason) {
        var sentence = explained.words(getView()).because(reason);
        var who = reason.student();
        if (reason.code() != Reason.Code.NO_PAIR || who == null) {
            return sentence;
        }
        var rules = board.choices(DelegationId.of(id), ParticipantId.of(who)).stream()
                .filter(choice -> choice.home().id().toString().equals(reason.family()))
                .flatMap(choice -> choice.fit().remarks(Remark.Tone.BLOCKS).stream())
                .map(said::remark)
                .collect(Collectors.joining(texts.of("matching.comma")));
        return rules.isEmpty() ? sentence : texts.of("matching.price.breach", sentence, rules);
    }

    private Way withOthers(PairPrice price) {
        var words = explained.words(getView());
        var title = texts.of("matching.price.others");
        return switch (price.verdict()) {
            case PRICED, AT_MOST ->
                new Way(
                        "do-others",
                        title,
                        words.cost(price),
                        words.moves(price.moved(), ""),
                        price.shifts(),
                        !price.moved().isEmpty());
            case BLOCKED -> new Way("", title, texts.of("matching.why.kind.RULE"), because(price), List.of(), false);
            case CONTRADICTION ->
                new Way(
                        "",
                        title,
                        texts.of("matching.why.kind.CONTRADICTION"),
                        words.contradiction(price),
                        List.of(),
                        false);
            case IN_USE -> new Way("", title, texts.of("matching.why.kind.HERE"), List.of(), List.of(), false);
            case OPEN -> new Way("", title, texts.of("matching.why.kind.UNKNOWN"), List.of(), List.of(), false);
        };
    }

    private List<String> because(PairPrice price) {
        return price.because().stream().map(explained.words(getView())::because).toList();
    }

    public String level(LevelShift shift) {
        return texts.of("matching.price.level." + shift.level().jsonName());
    }

    public String getDelegationName() {
        var details = getView().details();
        return said.japanese() ? details.nameJa() : details.nameEn();
    }

    public String getGuestName() {
        return explained.guest(getView(), guest);
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

    public String getHome() {
        return home;
    }

    public String getWith() {
        return with;
    }

    public long getChanges() {
        return changes < 0 ? getAnswer().changes() : changes;
    }

    public void setChanges(long changes) {
        this.changes = changes;
    }
}
