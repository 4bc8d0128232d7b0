// Keeps what is being typed in forms with data-draft="<stable name>" on this device until it is saved, so that an ended
// sign-in or a closed tab loses nothing. The browser forgets it when the tab closes or at sign-out.
(() => {
  'use strict';
  const PREFIX = 'draft:';
  const words = document.getElementById('words')?.dataset ?? {};
  const forms = [...document.querySelectorAll('form[data-draft]')];
  let leavingOnPurpose = false;
  const dirty = new Set();

  const fieldsOf = (form) => [...form.elements].filter((field) => field.name
      && !['password', 'file', 'hidden', 'submit', 'button'].includes(field.type)
      && !field.name.startsWith('jakarta.faces.'));

  // One form on two records must not mix: the address belongs to the name.
  const keyOf = (form) => PREFIX + form.dataset.draft + ' ' + location.pathname + location.search;

  const valuesOf = (form) => fieldsOf(form).map((field) => {
    const value = field.type === 'checkbox' || field.type === 'radio' ? field.checked
        : field.multiple ? [...field.selectedOptions].map((option) => option.value) : field.value;
    return [field.name, field.type === 'checkbox' || field.type === 'radio' ? field.value : '', value];
  });

  const keep = (form) => {
    const draft = {at: Date.now(), values: valuesOf(form)};
    try {
      sessionStorage.setItem(keyOf(form), JSON.stringify(draft));
    } catch (full) {
      // The device has no room: the form still works, only this safety net is missing.
    }
  };

  const read = (form) => {
    try {
      return JSON.parse(sessionStorage.getItem(keyOf(form)));
    } catch (broken) {
      return null;
    }
  };

  const forget = (form) => {
    sessionStorage.removeItem(keyOf(form));
    dirty.delete(form);
  };

  const restore = (form, draft) => {
    const fields = fieldsOf(form);
    draft.values.forEach(([name, choice, value]) => {
      fields.filter((field) => field.name === name).forEach((field) => {
        if (field.type === 'checkbox' || field.type === 'radio') {
          if (field.value === choice) {
            field.checked = value;
          }
        } else if (field.multiple) {
          [...field.options].forEach((option) => { option.selected = value.includes(option.value); });
        } else {
          field.value = value;
        }
      });
    });
    dirty.add(form);
  };

  const element = (name, text, className) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) {
      made.className = className;
    }
    return made;
  };

  const offer = (form, draft) => {
    const box = element('div', '', 'draft');
    box.setAttribute('role', 'status');
    const time = new Date(draft.at).toLocaleTimeString(document.documentElement.lang, {hour: 'numeric', minute: '2-digit'});
    const sentence = element('p', words.offer.replace('%', time));
    const yes = element('button', words.restore, 'button small');
    const no = element('button', words.discard, 'button small plain');
    yes.type = no.type = 'button';
    yes.addEventListener('click', () => {
      restore(form, draft);
      sentence.textContent = words.restored;
      yes.remove();
      no.remove();
      fieldsOf(form)[0]?.focus();
    });
    no.addEventListener('click', () => {
      forget(form);
      box.remove();
    });
    box.append(sentence, yes, no);
    form.prepend(box);
  };

  const same = (form, draft) => JSON.stringify(valuesOf(form)) === JSON.stringify(draft.values);

  // A form that was sent is saved once a page without that form (or without a problem) comes back.
  const SENT = 'draft-sent';
  const sent = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  const refused = document.querySelector('.error-summary') !== null;
  const arrivedElsewhere = !['/sign-in', '/enter'].includes(location.pathname) && document.querySelector('[data-problem]') === null;
  if (sent && !refused && arrivedElsewhere) {
    sessionStorage.removeItem(sent);
  }

  forms.forEach((form) => {
    const draft = read(form);
    if (draft && refused) {
      dirty.add(form);
    } else if (draft && !same(form, draft)) {
      offer(form, draft);
    }
    const typed = (event) => {
      if (fieldsOf(form).includes(event.target)) {
        dirty.add(form);
        keep(form);
      }
    };
    form.addEventListener('input', typed);
    form.addEventListener('change', typed);
    form.addEventListener('draft-kept-elsewhere', () => forget(form));
    form.addEventListener('submit', () => {
      leavingOnPurpose = true;
      if (dirty.has(form)) {
        keep(form);
      }
      sessionStorage.setItem(SENT, keyOf(form));
    });
    form.addEventListener('click', (event) => {
      if (event.target.closest('[data-discard]')) {
        leavingOnPurpose = true;
        forget(form);
      }
    });
  });

  document.querySelectorAll('form[data-sign-out]').forEach((form) => form.addEventListener('submit', () => {
    leavingOnPurpose = true;
    Object.keys(sessionStorage).filter((key) => key.startsWith('draft')).forEach((key) => sessionStorage.removeItem(key));
  }));
  document.querySelectorAll('form#look').forEach((form) => form.addEventListener('submit', () => { leavingOnPurpose = true; }));

  window.addEventListener('beforeunload', (event) => {
    if (dirty.size > 0 && !leavingOnPurpose) {
      event.preventDefault();
    }
  });
})();
