const WITHOUT_COUNTRY = 'Across countries';

function find(root, selector) {
  const found = root.querySelector(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
}

function copyOf(templateId) {
  return find(document, `#${templateId}`).content.firstElementChild.cloneNode(true);
}

/** Told to who cannot see what changed. */
function say(text) {
  find(document, '#said').textContent = text;
}

function curlLine(token) {
  return `curl -s ${location.origin}/graphql -H 'content-type: application/json' -H 'authorization: Bearer ${token}' -d '{"query":"{ viewer { role verbs } }"}'`;
}

async function takeToken(identity) {
  const response = await fetch('/demo/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identity }),
  });
  if (!response.ok) throw new Error(`the gateway answers ${response.status}`);
  return (await response.json()).access_token;
}

function makeCopyable(block, what) {
  const text = find(block, 'textarea');
  const button = find(block, '.copy');
  button.setAttribute('aria-label', `Copy: ${what}`);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.value);
      button.textContent = 'Copied';
      say(`${what}: copied.`);
      setTimeout(() => {
        button.textContent = 'Copy';
      }, 2000);
    } catch {
      // Where the browser keeps the clipboard to itself the text stands ready for the keyboard.
      text.focus();
      text.select();
      say(`${what}: selected. Copy it with the keyboard.`);
    }
  });
}

function cardOf({ slug, title, country, claims }) {
  const card = copyOf('card');
  const button = find(card, '.take');
  const trouble = find(card, '.trouble');
  // The heading above names the country already.
  find(card, '.title').textContent = title.replace(`, ${country?.name}`, '');
  find(card, '.title').id = `title-${slug}`;
  find(card, '.slug').textContent = slug;
  button.id = `take-${slug}`;
  button.setAttribute('aria-labelledby', `take-${slug} title-${slug}`);
  for (const [claim, value] of Object.entries(claims)) {
    const term = document.createElement('dt');
    const description = document.createElement('dd');
    term.textContent = claim;
    description.textContent = value;
    description.title = value;
    find(card, '.claims').append(term, description);
  }
  const [token, curl] = card.querySelectorAll('.copied');
  makeCopyable(token, `Token for ${title}`);
  makeCopyable(curl, `Command for ${title}`);
  button.addEventListener('click', async () => {
    try {
      const text = await takeToken(slug);
      find(token, 'textarea').value = text;
      find(curl, 'textarea').value = curlLine(text);
      find(card, '.result').hidden = false;
      trouble.hidden = true;
      card.classList.add('open');
      button.textContent = 'Get another token';
      say(`The token for ${title} is ready.`);
    } catch {
      trouble.textContent = 'The gateway gave no token. Is it still running? Load this page again.';
      trouble.hidden = false;
      say(trouble.textContent);
    }
  });
  return card;
}

function showGroup(name, identities, index) {
  const section = copyOf('group');
  const heading = find(section, 'h2');
  heading.textContent = name;
  heading.id = `group-${index}`;
  section.id = `section-${index}`;
  section.setAttribute('aria-labelledby', heading.id);
  find(section, 'ul').append(...identities.map(cardOf));
  const link = document.createElement('a');
  link.href = `#${section.id}`;
  link.textContent = name;
  find(document, '#groups').append(link);
  find(document, '#identities').append(section);
}

async function show() {
  const waiting = find(document, '#waiting');
  try {
    const response = await fetch('/demo/identities');
    if (!response.ok) throw new Error(`the gateway answers ${response.status}`);
    const { identities } = await response.json();
    const groups = new Map();
    for (const identity of identities) {
      const name = identity.country?.name ?? WITHOUT_COUNTRY;
      groups.set(name, [...(groups.get(name) ?? []), identity]);
    }
    [...groups].forEach(([name, members], index) => {
      showGroup(name, members, index);
    });
    waiting.remove();
  } catch {
    waiting.textContent = 'The gateway gave no identities. Is it still running? Load this page again.';
    say(waiting.textContent);
  }
  find(document, '#identities').setAttribute('aria-busy', 'false');
}

await show();
