package org.fujinowa.matching;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;

/**
 * What coordinators have laid down for one delegation beyond the rules: pairs never to be used, guests who belong together
 * or apart.
 *
 * @param forbidden pairs that nobody and nothing may place
 * @param together groups that stay in one home
 * @param apart groups of whom no two stay in one home
 * @param friends groups who would like to be in one home; a wish
 * @param offered the families that were offered for this delegation; empty while nobody has said, which means all
 */
public record BoardRules(
        List<Forbidden> forbidden,
        List<Group> together,
        List<Group> apart,
        List<Group> friends,
        List<HostFamilyId> offered)
        implements Serializable {

    public BoardRules {
        forbidden = List.copyOf(forbidden);
        together = List.copyOf(together);
        apart = List.copyOf(apart);
        friends = List.copyOf(friends);
        offered = List.copyOf(offered);
    }

    /**
     * A pair that must not be used.
     *
     * @param participant the guest
     * @param family the home
     */
    public record Forbidden(ParticipantId participant, HostFamilyId family) implements Serializable {}

    /**
     * Guests who are named together.
     *
     * @param members two or more
     */
    public record Group(List<ParticipantId> members) implements Serializable {

        public Group {
            members = List.copyOf(members);
        }
    }

    /** A board on which nothing is laid down yet. */
    public static BoardRules none() {
        return new BoardRules(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Whether the pair must not be used. */
    public boolean forbids(ParticipantId participant, HostFamilyId family) {
        return forbidden.contains(new Forbidden(participant, family));
    }

    /** The same with the pair forbidden, or allowed again. */
    public BoardRules forbidding(ParticipantId participant, HostFamilyId family, boolean forbid) {
        var pair = new Forbidden(participant, family);
        var pairs = new ArrayList<>(forbidden);
        pairs.remove(pair);
        if (forbid) {
            pairs.add(pair);
        }
        return new BoardRules(pairs, together, apart, friends, offered);
    }

    /** The same with one more group that stays together. */
    public BoardRules keepingTogether(Group group) {
        return new BoardRules(forbidden, with(together, group), apart, friends, offered);
    }

    /** The same with one more group that stays apart. */
    public BoardRules keepingApart(Group group) {
        return new BoardRules(forbidden, together, with(apart, group), friends, offered);
    }

    /** The same with one more group of friends, who would like to be in one home. */
    public BoardRules befriending(Group group) {
        return new BoardRules(forbidden, together, apart, with(friends, group), offered);
    }

    /** Whether two guests were put together, so that they may sleep in one home whatever their sex. */
    public boolean putsTogether(ParticipantId one, ParticipantId other) {
        return together.stream()
                .anyMatch(group ->
                        group.members().contains(one) && group.members().contains(other));
    }

    /** Whether two guests are kept apart. */
    public boolean keepsApart(ParticipantId one, ParticipantId other) {
        return apart.stream()
                .anyMatch(group ->
                        group.members().contains(one) && group.members().contains(other));
    }

    /** The same without that group. */
    public BoardRules without(Group group) {
        return new BoardRules(forbidden, less(together, group), less(apart, group), less(friends, group), offered);
    }

    /** The same with these families, and no others, offered for the delegation. */
    public BoardRules offering(Collection<HostFamilyId> families) {
        return new BoardRules(
                forbidden,
                together,
                apart,
                friends,
                families.stream().distinct().toList());
    }

    /** Whether the family is one of those for this delegation. */
    public boolean offers(HostFamilyId family) {
        return offered.isEmpty() || offered.contains(family);
    }

    private static List<Group> with(List<Group> groups, Group one) {
        var more = new ArrayList<>(less(groups, one));
        more.add(one);
        return more;
    }

    private static List<Group> less(List<Group> groups, Group one) {
        return groups.stream().filter(group -> !group.equals(one)).toList();
    }
}
