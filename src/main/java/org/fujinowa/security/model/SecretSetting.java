package org.fujinowa.security.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One small secret. */
@Entity
@Table(name = "secret_setting")
public class SecretSetting {

    @Id
    private String name;

    private String content;

    /** For JPA. */
    protected SecretSetting() {}

    public SecretSetting(String name, String content) {
        this.name = name;
        this.content = content;
    }

    public String content() {
        return content;
    }
}
