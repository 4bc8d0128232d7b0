package org.fujinowa.matching;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much each wish counts in one programme, and how a stay may be split. Weights are compared with each other only: 250 of
 * 1000 is the same as 1 of 4.
 *
 * @param language weight of a common language
 * @param interests weight of common interests
 * @param nearAge weight of a child of near age
 * @param childSex weight of that child being the girl or boy wished for
 * @param fairBurden weight of few guests in five years
 * @param firstTime weight of a family that has never hosted
 * @param twin weight of a family whose child travels on the other leg
 * @param ownRoom weight of a room alone for whoever wishes it
 * @param nearness weight of a short way to the meeting point
 * @param familyWishes weight of what the family wishes
 * @param guestWishes weight of what the guest wishes
 * @param keepOwnRooms whether a room alone keeps all beds of the room, so that nobody else can sleep there
 * @param friends points a night where friends sleep in one home; below 0 they are rather parted
 * @param schoolmates points a night where guests of one school sleep in one home; below 0 they are rather parted
 * @param maxMoves how often a guest may change the home within the stay; 0 keeps everybody in one home
 * @param movePenalty points that a change of home costs
 * @param backups whether the engine finds a back-up home for as many guests as possible
 */
public record MatchSettings(
        @Min(0) @Max(1000) int language,
        @Min(0) @Max(1000) int interests,
        @Min(0) @Max(1000) int nearAge,
        @Min(0) @Max(1000) int childSex,
        @Min(0) @Max(1000) int fairBurden,
        @Min(0) @Max(1000) int firstTime,
        @Min(0) @Max(1000) int twin,
        @Min(0) @Max(1000) int ownRoom,
        @Min(0) @Max(1000) int nearness,
        @Min(0) @Max(1000) int familyWishes,
        @Min(0) @Max(1000) int guestWishes,
        boolean keepOwnRooms,
        @Min(-1000) @Max(1000) int friends,
        @Min(-1000) @Max(1000) int schoolmates,
        @Min(0) @Max(3) int maxMoves,
        @Min(0) @Max(1000) int movePenalty,
        boolean backups)
        implements Serializable {

    /** What all shares of the weights together are: the score of a pair that meets every wish. */
    public static final int WHOLE = 1_000;

    /** What holds while a programme has said nothing. */
    public static MatchSettings usual() {
        return new MatchSettings(250, 200, 200, 0, 150, 0, 0, 100, 100, 0, 0, true, 40, 0, 0, 60, false);
    }

    /** The weight of that wish as somebody set it. */
    public int weight(Wish wish) {
        return switch (wish) {
            case LANGUAGE -> language;
            case INTERESTS -> interests;
            case NEAR_AGE -> nearAge;
            case CHILD_SEX -> childSex;
            case FAIR_BURDEN -> fairBurden;
            case FIRST_TIME -> firstTime;
            case TWIN -> twin;
            case OWN_ROOM -> ownRoom;
            case NEARNESS -> nearness;
            case FAMILY_WISHES -> familyWishes;
            case GUEST_WISHES -> guestWishes;
        };
    }

    /** Whether at least one wish counts; otherwise every home would be as good as any other. */
    public boolean weighAnything() {
        return Arrays.stream(Wish.values()).anyMatch(wish -> weight(wish) > 0);
    }

    /**
     * The most points of each wish: whole numbers in proportion to the weights that together are {@link #WHOLE}. What rounding
     * leaves over goes to the largest remainders, and among equal ones to the wish that comes first.
     *
     * @throws IllegalStateException if nothing has a weight
     */
    public Map<Wish, Integer> shares() {
        var wishes = List.of(Wish.values());
        var sum = wishes.stream().mapToInt(this::weight).sum();
        if (sum == 0) {
            throw new IllegalStateException("No wish has a weight: " + this);
        }
        var shares = new EnumMap<Wish, Integer>(Wish.class);
        wishes.forEach(wish -> shares.put(wish, WHOLE * weight(wish) / sum));
        var left = WHOLE - shares.values().stream().mapToInt(share -> share).sum();
        wishes.stream()
                .sorted(Comparator.comparingInt((Wish wish) -> -(WHOLE * weight(wish) % sum)))
                .limit(left)
                .forEach(wish -> shares.merge(wish, 1, Integer::sum));
        return shares;
    }
}
