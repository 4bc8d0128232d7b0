package org.fujinowa.welcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.fujinowa.hosting.Member;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.shared.Sensitive;

/**
 * Who lives there.
 *
 * @param members everybody who lives there
 * @param languages languages spoken in the family
 * @param interests hobbies and interests, in words
 */
public record MemberAnswers(
        @Sensitive @NotEmpty List<@Valid Member> members,
        List<@Valid LanguageSkill> languages,
        List<@Size(max = 60) String> interests)
        implements Serializable {

    public MemberAnswers {
        members = List.copyOf(members);
        languages = List.copyOf(languages);
        interests = List.copyOf(interests);
    }
}
