package org.fujinowa.partnering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Diet;
import org.fujinowa.people.FaithNeed;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.Sex;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * A student as a partner fills them in. Only the passport name is needed to save a draft; {@link #missing} says what else is.
 *
 * @param familyLatin family name as in the passport
 * @param givenLatin given names as in the passport
 * @param familyName family name as written at home, where that is another script or has other marks; may be empty
 * @param givenName given name as written at home, may be empty
 * @param calledName how the student wishes to be called, may be empty
 * @param birthDate date of birth, if given
 * @param sex as the student says
 * @param nationality ISO 3166 two-letter code, may be empty
 * @param email the student's own, may be empty
 * @param phone the student's own, may be empty
 * @param school school and year, may be empty
 * @param guardianFamily the guardian's family name, may be empty
 * @param guardianGiven the guardian's given name, may be empty
 * @param guardianPhone with country code, may be empty
 * @param guardianEmail may be empty
 * @param allergyAnswer whether there are allergies: none is said, never left blank
 * @param allergies each of them
 * @param dietAnswer whether anything is not eaten
 * @param diets what
 * @param fearedAnimals animals that the student is afraid of
 * @param faithAnswer whether faith asks for anything; free to answer
 * @param faithNeeds what the home must make possible
 * @param acceptsSmokers whether a home where somebody smokes outside is all right, if answered
 * @param acceptsOneAdultHome whether a home with one adult is all right, for the student and the guardian, if answered
 * @param languages languages spoken
 * @param interests hobbies, sports, instruments
 * @param wishes wishes in words, may be empty
 */
public record StudentDetails(
        @NotBlank @Size(max = 100) String familyLatin,
        @NotBlank @Size(max = 100) String givenLatin,
        @Size(max = 100) String familyName,
        @Size(max = 100) String givenName,
        @Size(max = 100) String calledName,
        @Sensitive @Nullable @PastOrPresent LocalDate birthDate,
        @NotNull Sex sex,
        @Size(max = 2) String nationality,
        @Sensitive @Email @Size(max = 200) String email,
        @Sensitive @Size(max = 60) String phone,
        @Size(max = 200) String school,
        @Size(max = 100) String guardianFamily,
        @Size(max = 100) String guardianGiven,
        @Sensitive @Size(max = 60) String guardianPhone,
        @Sensitive @Email @Size(max = 200) String guardianEmail,
        @NotNull Answer allergyAnswer,
        @Sensitive List<@Valid Allergy> allergies,
        @NotNull Answer dietAnswer,
        @Sensitive List<Diet> diets,
        List<Animal> fearedAnimals,
        @NotNull Answer faithAnswer,
        @Sensitive List<FaithNeed> faithNeeds,
        @Nullable Boolean acceptsSmokers,
        @Nullable Boolean acceptsOneAdultHome,
        List<@Valid LanguageSkill> languages,
        List<@Size(max = 60) String> interests,
        @Sensitive @Size(max = 2000) String wishes)
        implements Serializable {

    /** @throws RuleViolation if "none" is ticked beside a list of something */
    public StudentDetails {
        allergies = List.copyOf(allergies);
        diets = List.copyOf(diets);
        fearedAnimals = List.copyOf(fearedAnimals);
        faithNeeds = List.copyOf(faithNeeds);
        languages = List.copyOf(languages);
        interests = List.copyOf(interests);
        noneMeansNone(allergyAnswer, allergies, "allergies");
        noneMeansNone(dietAnswer, diets, "diets");
        noneMeansNone(faithAnswer, faithNeeds, "faith");
    }

    private static void noneMeansNone(Answer answer, List<?> listed, String what) {
        if (answer != Answer.SOME && !listed.isEmpty()) {
            throw new RuleViolation("partnering.answer-and-list-differ-" + what);
        }
    }

    /** The passport name, given names first. */
    public String name() {
        return (givenLatin + " " + familyLatin).strip();
    }

    /** Whether something can be done with what was said about allergies: none, or each of them. */
    public boolean saysAllergies() {
        return allergyAnswer == Answer.NONE || !allergies.isEmpty();
    }

    /** The same about diet. */
    public boolean saysDiets() {
        return dietAnswer == Answer.NONE || !diets.isEmpty();
    }

    /** The same about faith, where silence is all right. */
    public boolean saysFaith() {
        return faithAnswer == Answer.NONE || !faithNeeds.isEmpty();
    }

    /** The names of the values that the association still needs. */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        need(missing, "birthDate", birthDate != null);
        need(missing, "sex", sex != Sex.UNSTATED);
        need(missing, "school", !school.isBlank());
        need(missing, "guardianFamily", !guardianFamily.isBlank());
        need(missing, "guardianPhone", !guardianPhone.isBlank());
        need(missing, "allergyAnswer", saysAllergies());
        need(missing, "dietAnswer", saysDiets());
        need(missing, "languages", !languages.isEmpty());
        return List.copyOf(missing);
    }

    private static void need(List<String> missing, String name, boolean there) {
        if (!there) {
            missing.add(name);
        }
    }
}
