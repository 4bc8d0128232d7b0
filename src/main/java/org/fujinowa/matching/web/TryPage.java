package org.fujinowa.matching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.BoardHome;
import org.fujinowa.matching.BoardRules.Forbidden;
import org.fujinowa.matching.BoardRules.Group;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.MatchSettings;
import org.fujinowa.matching.Remark;
import org.fujinowa.matching.TrialChanges;
import org.fujinowa.matching.Wish;
import org.fujinowa.matching.service.Trying;
import org.fujinowa.matching.service.Weighing;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RecordType;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /matching/try: what would be if; the board stays as it is. */
@Named
@RequestScoped
public class TryPage {

    @Inject
    private Trying trying;

    @Inject
    private Weighing weighing;

    @Inject
    private PlanWords words;

    @Inject
    private Said said;

    @Inject
    private Messages messages;

    private String id = "";
    private long changes = -1;
    private Map<String, String> parameters = Map.of();
    private Map<String, String[]> several = Map.of();
    private @Nullable MatchSettings laidDown;

    /** Which board and what was typed: asked for before Faces decodes anything. */
    @PostConstruct
    void open() {
        var context = FacesContext.getCurrentInstance().getExternalContext();
        parameters = context.getRequestParameterMap();
        several = context.getRequestParameterValuesMap();
        id = parameters.getOrDefault("id", "");
    }

    /** Has the engine begin, and goes to the plans to watch it; what is refused is said here, with everything typed. */
    public void act() throws IOException {
        if (!"try".equals(parameters.get("deed"))) {
            return;
        }
        try {
            trying.start(DelegationId.of(id), changes, typedChanges());
            FacesContext.getCurrentInstance().getExternalContext().redirect("plans?id=" + DelegationId.of(id));
        } catch (ConcurrentChange overtaken) {
            changes = -1;
            messages.warn("matching.overtaken");
        } catch (RuleViolation broken) {
            if (broken.arguments().size() == 1 && broken.arguments().get(0) instanceof Remark remark) {
                messages.error(broken.key(), said.remark(remark));
            } else {
                messages.add(broken);
            }
        }
    }

    private TrialChanges typedChanges() {
        var group = ticked("member").map(ParticipantId::of).toList();
        var groups = group.isEmpty() ? List.<Group>of() : List.of(new Group(group));
        var together = "together".equals(typed("group"));
        return new TrialChanges(
                locks(),
                forbidden(),
                together ? groups : List.of(),
                together ? List.of() : groups,
                ticked("leftOut").map(HostFamilyId::of).toList(),
                ticked("oneMoreBed").map(HostFamilyId::of).toList(),
                settings());
    }

    private List<Forbidden> locks() {
        var locks = new ArrayList<Forbidden>();
        for (var guest : getGuests()) {
            var family = typed("lock-" + guest.id());
            if (!family.isEmpty()) {
                locks.add(new Forbidden(guest.id(), HostFamilyId.of(family)));
            }
        }
        return locks;
    }

    private List<Forbidden> forbidden() {
        var guest = typed("forbidGuest");
        var home = typed("forbidHome");
        if (guest.isEmpty() && home.isEmpty()) {
            return List.of();
        }
        if (guest.isEmpty() || home.isEmpty()) {
            throw new RuleViolation("matching.try.pair-half");
        }
        return List.of(new Forbidden(ParticipantId.of(guest), HostFamilyId.of(home)));
    }

    /** The weights that were typed; null if they are those laid down. */
    private @Nullable MatchSettings settings() {
        var settings = laidDown();
        for (var wish : Wish.values()) {
            var name = TypedSettings.nameOf(wish);
            if (parameters.containsKey(name)) {
                settings = RecordType.with(settings, name, weight(typed(name)));
            }
        }
        return settings.equals(laidDown()) ? null : settings;
    }

    private static int weight(String text) {
        if (!text.matches("\\d{1,4}")) {
            throw new RuleViolation("matching.weights.not-a-number", text);
        }
        int weight = Integer.parseInt(text);
        if (weight > 1000) {
            throw new RuleViolation("matching.weights.out-of-range");
        }
        return weight;
    }

    private MatchSettings laidDown() {
        if (laidDown == null) {
            laidDown = weighing.get(getView().details().programme()).value();
        }
        return laidDown;
    }

    private Stream<String> ticked(String name) {
        return Arrays.stream(several.getOrDefault(name, new String[0]));
    }

    /** Whether that box is ticked. */
    public boolean isTicked(String name, Object value) {
        return ticked(name).anyMatch(value.toString()::equals);
    }

    /** What was typed or chosen in that field. */
    public String typed(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    /** Each wish with its weight. */
    public List<WeightsPage.Weight> getWeights() {
        return Arrays.stream(Wish.values())
                .map(wish -> {
                    var name = TypedSettings.nameOf(wish);
                    return new WeightsPage.Weight(
                            name,
                            wish.key(),
                            parameters.containsKey(name)
                                    ? typed(name)
                                    : String.valueOf(laidDown().weight(wish)),
                            0);
                })
                .toList();
    }

    /** Guests by name. */
    public List<BoardGuest> getGuests() {
        return words.byName(getView());
    }

    public List<BoardHome> getHomes() {
        return getView().homes();
    }

    public BoardView getView() {
        return words.view(DelegationId.of(id));
    }

    public String getId() {
        return id;
    }

    public long getChanges() {
        return changes < 0 ? getView().changes() : changes;
    }

    public void setChanges(long changes) {
        this.changes = changes;
    }
}
